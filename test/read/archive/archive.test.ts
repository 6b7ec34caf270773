import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/model/errors.js';
import { unpack } from '../../../src/read/archive/archive.js';
import { crc32 } from '../../../src/read/bytes/crc32.js';
import { makeTar, makeZip } from '../../support/make-archive.js';
import { processorTime } from '../../support/processor-time.js';
import { runs } from '../../support/property-runs.js';

const log = 'epoch,loss\n1,2\n2,1\n';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The problem that an archive is refused with. */
async function refusal(bytes: Uint8Array, caps = {}): Promise<string> {
  try {
    await unpack('logs', bytes, { caps });
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  return 'not refused';
}

it('crc32 has the check value of its catalogue', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
});

describe('an archive', () => {
  const files = [
    { path: 'runs/a/metrics.csv', data: log },
    { path: 'runs/b/metrics.csv', data: `${log}3,0.5\n` },
  ];
  it.each([
    ['zip', makeZip(files)],
    ['tar', makeTar(files)],
    ['tar.gz', gzipSync(makeTar(files))],
    ['tar with folders', makeTar([{ path: 'runs/', type: '5' }, ...files])],
    [
      'tar with a long name',
      makeTar([{ path: '././@LongLink', data: 'runs/a/metrics.csv\u0000', type: 'L' }, { path: 'x', data: log }, files[1]!]),
    ],
    [
      'tar with a pax name',
      makeTar([{ path: 'pax', data: '27 path=runs/a/metrics.csv\n', type: 'x' }, { path: 'x', data: log }, files[1]!]),
    ],
  ])('gives its files: %s', async (_, bytes) => {
    const archive = await unpack('logs', bytes);
    expect(archive.problems).toEqual([]);
    expect(archive.files.map(({ path, bytes: content }) => [path, text(content)])).toEqual(
      files.map(({ path, data }) => [path, data]),
    );
  });

  it('of one file is that file, without the ending', async () => {
    const { files: inside } = await unpack('runs/log.csv.gz', Buffer.concat([gzipSync('epoch,loss\n1,2\n'), gzipSync('2,1\n')]));
    expect(inside.map(({ path, bytes }) => [path, text(bytes)])).toEqual([['log.csv', log]]);
  });

  it('unpacks only what is wanted', async () => {
    const { files: inside } = await unpack('logs', makeZip(files), { wanted: (path) => path.includes('/b/') });
    expect(inside.map(({ path }) => path)).toEqual(['runs/b/metrics.csv']);
  });
});

describe('A1: an archive is refused', () => {
  const link = 0o120777 * 65_536;
  it.each([
    ['zip slip', makeZip([{ path: '../x.csv', data: log }]), /\.\.|lead out/],
    ['zip slip inside', makeZip([{ path: 'a/../../x.csv', data: log }]), /\.\.|relative|lead out/],
    ['absolute path', makeZip([{ path: '/etc/x.csv', data: log }]), /absolute|lead out/],
    ['drive letter', makeZip([{ path: 'C:/x.csv', data: log }]), /absolute|lead out/],
    ['backslash', makeZip([{ path: 'a\\x.csv', data: log }]), /invalid characters|lead out/],
    ['NUL in the name', makeZip([{ path: 'a\u0000.csv', data: log }]), /lead out/],
    ['control character', makeZip([{ path: 'a\u001b.csv', data: log }]), /lead out/],
    ['link', makeZip([{ path: 'a.csv', data: '/etc/passwd', attributes: link }]), /links/],
    [
      'two of one name',
      makeZip([
        { path: 'a.csv', data: log },
        { path: 'a.csv', data: '1' },
      ]),
      /one name/,
    ],
    [
      'the same by a dot',
      makeZip([
        { path: 'a.csv', data: log },
        { path: './a.csv', data: '1' },
      ]),
      /one name/,
    ],
    ['encrypted', makeZip([{ path: 'a.csv', data: log, flags: 0x801 }]), /encrypted/],
    ['archive inside', makeZip([{ path: 'a.zip', data: makeZip([{ path: 'b.csv', data: log }]) }]), /inside an archive/],
    ['tar slip', makeTar([{ path: '../x.csv', data: log }]), /lead out/],
    ['tar link', makeTar([{ path: 'x.csv', type: '2' }]), /links or devices/],
    ['tar device', makeTar([{ path: 'x.csv', type: '3' }]), /links or devices/],
    ['tar in a gz in a gz', gzipSync(gzipSync(makeTar([{ path: 'a.csv', data: log }]))), /inside an archive/],
  ])('for %s', async (_, bytes, message) => {
    expect(await refusal(bytes)).toMatch(message);
  });
});

describe('A2: an archive that is too large', () => {
  const MB = 1024 * 1024;
  it('is refused as a bomb, by the bytes that come out: zip', async () => {
    const bomb = makeZip([{ path: 'a.csv', data: new Uint8Array(60 * MB) }]);
    const took = await processorTime(async () => expect(await refusal(bomb)).toMatch(/200 times its size/));
    expect(took).toBeLessThan(5000);
  });
  it('is refused when its header lies about the size', async () => {
    expect(await refusal(makeZip([{ path: 'a.csv', data: new Uint8Array(2 * MB), size: 10 }]))).toMatch(
      /too many bytes|bomb|can't be read/,
    );
  });
  it('is refused as a bomb: gz, without inflating the rest', async () => {
    const bomb = gzipSync(new Uint8Array(200 * MB));
    const before = process.memoryUsage().rss;
    expect(await refusal(bomb)).toMatch(/200 times its size/);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MB);
  });
  it('is refused above the number of entries', async () => {
    const many = Array.from({ length: 1001 }, (_, i) => ({ path: `${i}.csv`, data: '' }));
    expect(await refusal(makeZip(many))).toMatch(/more than 1000 entries/);
    expect(await refusal(makeTar(many))).toMatch(/more than 1000 entries/);
    expect(await refusal(makeZip(many), { entries: 2000 })).toBe('not refused');
  });
  it('is refused above its own size', async () => {
    expect(await refusal(makeZip([{ path: 'a.csv', data: log }]), { archiveBytes: 50 })).toMatch(/more than 50 are not unpacked/);
  });
  it('keeps the files below the cap of one', async () => {
    const files = [
      { path: 'large.csv', data: log.repeat(100) },
      { path: 'a.csv', data: log },
    ];
    for (const bytes of [makeZip(files), makeTar(files)]) {
      const { files: inside, problems } = await unpack('logs', bytes, { caps: { entryBytes: 1000 } });
      expect(inside.map(({ path }) => path)).toEqual(['a.csv']);
      expect(problems[0]).toEqual({ file: 'logs/large.csv', id: 'large-entry', values: { most: 1000 } });
    }
  });
  it('keeps what fits below the cap of all', async () => {
    const files = [
      { path: 'a.csv', data: log },
      { path: 'b.csv', data: log },
    ];
    for (const bytes of [makeZip(files), makeTar(files)]) {
      const { files: inside, problems } = await unpack('logs', bytes, { caps: { totalBytes: 30 } });
      expect(inside.map(({ path }) => path)).toEqual(['a.csv']);
      expect(problems[0]).toMatchObject({ id: 'large-archive', values: { most: 30 } });
    }
  });
});

describe('A3: any piece of an archive', () => {
  const random = Array.from({ length: 400 }, (_, i) => `${i},${Math.sin(i) * 1000}`).join('\n');
  const files = [
    { path: 'a.csv', data: `epoch,loss\n${random}\n` },
    { path: 'b.csv', data: log },
  ];
  const archives = fc.constantFrom(makeZip(files), makeTar(files), gzipSync(makeTar(files)), gzipSync(files[0]!.data));
  const known = files.map(({ data }) => data);

  it('gives complete files, or the beginning of one with a problem, or a typed error', async () => {
    await fc.assert(
      fc.asyncProperty(archives, fc.double({ min: 0, max: 1, noNaN: true }), async (bytes, share) => {
        const cut = bytes.subarray(0, Math.floor(bytes.length * share));
        try {
          const { files: inside, problems } = await unpack('logs', cut);
          for (const { bytes: content } of inside) expect(known.some((data) => data.startsWith(text(content)))).toBe(true);
          if (cut.length < bytes.length - 1024) expect(problems.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('is no log where a packed tar archive is cut within its first header', async () => {
    const packed = gzipSync(makeTar(files));
    for (let length = 20; length < 200; length += 1) {
      const { files: inside } = await unpack('logs', packed.subarray(0, length)).catch(() => ({ files: [] }));
      for (const { bytes: content } of inside) expect(known.some((data) => data.startsWith(text(content)))).toBe(true);
    }
  });

  it('with flipped bytes gives files or a typed error', async () => {
    await fc.assert(
      fc.asyncProperty(archives, fc.nat(), fc.integer({ min: 1, max: 255 }), async (bytes, at, bits) => {
        const changed = Uint8Array.from(bytes);
        changed[at % changed.length]! ^= bits;
        try {
          await unpack('logs', changed);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: runs(400) },
    );
  });
});
