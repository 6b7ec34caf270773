import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config/parse.js';
import { UserError } from '../src/model/errors.js';
import type { RawLog } from '../src/model/log.js';
import type { Problem } from '../src/model/problem.js';
import type { Report } from '../src/model/report.js';
import { readAnyLog } from '../src/read/read-log.js';
import { memoryFile } from '../src/read/reader.js';
import { eventFile } from './support/event-file.js';
import { processorTime } from './support/processor-time.js';
import { runs } from './support/property-runs.js';
import { renderAll } from './support/render-all.js';
import { reportOf } from './support/report.js';
import { isSoak } from './support/soak.js';

/** Milliseconds of a processor for one small hostile input, with tenfold room. */
const MAX_MS = 5_000;
/** The same for the largest of them. */
const MAX_LARGE_MS = 60_000;
const MB = 1_048_576;

interface NamedText {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** From bytes to everything that is said of them: it ends in time, with a verdict and a text for the check. */
async function judge(files: readonly NamedText[], most: number, isCompared = false): Promise<Report> {
  let report: Report | null = null;
  const took = await processorTime(async () => {
    const logs: RawLog[] = [];
    const problems: Problem[] = [];
    for (const { path, text } of files) {
      const read = await readAnyLog(memoryFile(path, typeof text === 'string' ? new TextEncoder().encode(text) : text));
      logs.push(...read.logs);
      problems.push(...read.problems);
    }
    report = reportOf(logs, { problems, ...(isCompared && { baseline: logs }) }).report;
    const { comment = '', summary = '' } = await renderAll(report);
    expect(comment).toMatch(/^### \S+ curvelint: /);
    expect(comment.length).toBeLessThanOrEqual(65_000);
    expect(summary.length).toBeLessThan(1_000_000);
  });
  expect(took).toBeLessThan(most);
  expect(process.memoryUsage().rss / MB).toBeLessThan(2_500);
  expect(report!.verdict).toMatch(/^(?:pass|warn|fail|inconclusive|no-data)$/);
  return report!;
}

const table = (names: readonly string[], rows: readonly (readonly unknown[])[]) =>
  `${names.join(',')}\n${rows.map((row) => row.join(',')).join('\n')}\n`;
const count = <T>(length: number, of: (i: number) => T) => Array.from({ length }, (_, i) => of(i));
const csv = (text: string, path = 'runs/log.csv'): NamedText => ({ path, text });

const EVENTS = 'runs/events.out.tfevents.1700000000.host.1.0';

describe('a log of hostile size', () => {
  const alternating = (rows: number) =>
    csv(
      table(
        ['epoch', 'lr', 'loss', 'val_loss'],
        count(rows, (i) => [i, Math.floor(i / 4) % 2 ? 1e-3 : 1e-4, 1 / (i + 1), 1 / (i + 1) + i / rows]),
      ),
    );

  it.each([1_000, 40_000, 120_000])(
    'E1: learning-rate drops every eight of %i rows are no schedule, and do not push findings out',
    async (rows) => {
      const report = await judge([alternating(rows)], MAX_LARGE_MS);
      expect(report.runs[0]!.learningRate.events.length).toBeLessThanOrEqual(200);
      expect(report.runs[0]!.findings.length).toBeLessThan(50);
      if (rows > 2_000) expect(report.runs[0]!.learningRate.schedule).toBe('other');
    },
  );

  it.each([
    [
      '100,000 rows that jump',
      [
        csv(
          table(
            ['step', 'loss', 'val_loss', 'lr'],
            count(100_000, (i) => [i, i % 7, (i * 7919) % 13, 1 / (1 + (i % 50))]),
          ),
        ),
      ],
    ],
    [
      '20,000 columns',
      [
        csv(
          table(
            ['epoch', ...count(20_000, (i) => `loss_${i}`)],
            count(12, (i) => [i, ...count(20_000, (j) => 1 / (i + 1) + j)]),
          ),
        ),
      ],
    ],
    [
      '20,000 columns of one name',
      [
        csv(
          table(
            ['epoch', ...count(20_000, () => 'loss')],
            count(12, (i) => [i, ...count(20_000, (j) => j)]),
          ),
        ),
      ],
    ],
    [
      'many runs',
      count(isSoak ? 3_000 : 800, (i) =>
        csv(
          table(
            ['epoch', 'loss', 'val_loss'],
            count(12, (j) => [j, 1 / (j + 1), 1 / (j + 1 + (i % 3))]),
          ),
          `runs/${i}/log.csv`,
        ),
      ),
    ],
    [
      '500 runs in folders a hundred deep',
      count(500, (i) =>
        csv(
          table(
            ['epoch', 'loss', 'val_loss'],
            count(12, (j) => [j, 1 / (j + 1), 2 / (j + 1)]),
          ),
          `${'a/'.repeat(100)}${i}/log.csv`,
        ),
      ),
    ],
    [
      'names of a megabyte',
      [
        csv(
          table(
            ['epoch', `loss_${'x'.repeat(MB)}`, `val_loss_${'y'.repeat(MB)}`, 'loss'],
            count(30, (i) => [i, 1 / (i + 1), 1, 2 / (i + 1)]),
          ),
        ),
      ],
    ],
    [
      'a folder of a megabyte',
      [
        csv(
          table(
            ['epoch', 'loss', 'val_loss'],
            count(30, (i) => [i, 1 / (i + 1), i]),
          ),
          `runs/${'z'.repeat(MB)}/log.csv`,
        ),
      ],
    ],
    [
      'a key of a megabyte',
      [{ path: 'log.jsonl', text: count(5, (i) => `{"epoch":${i},"loss":${i},"${'k'.repeat(MB)}":1}\n`).join('') }],
    ],
    [
      '100,000 kinds of keys',
      [
        {
          path: 'log.jsonl',
          text: count(1_000, (i) => `{"epoch":${i},${count(100, (j) => `"loss_${i}_${j}":${j}`).join(',')}}\n`).join(''),
        },
      ],
    ],
    [
      'a cell of a megabyte',
      [
        csv(
          table(
            ['epoch', 'loss', 'note'],
            count(8, (i) => [i, 1 / (i + 1), 'n'.repeat(MB)]),
          ),
        ),
      ],
    ],
    [
      '80,000 forged events of a learning rate that alternates',
      [
        {
          path: EVENTS,
          text: eventFile(
            count(80_000, (i) => ({ step: Math.floor(i / 2), tag: i % 2 ? 'lr' : 'val_loss', value: i % 16 < 8 ? 0.1 : 0.01 })),
          ),
        },
      ],
    ],
    [
      '20,000 forged tags',
      [
        {
          path: EVENTS,
          text: eventFile(count(40_000, (i) => ({ step: Math.floor(i / 20_000), tag: `loss/${i % 20_000}`, value: i }))),
        },
      ],
    ],
    [
      'a tag of a megabyte',
      [
        {
          path: EVENTS,
          text: eventFile(count(6, (i) => ({ step: i, tag: i % 2 ? 'loss' : 't'.repeat(MB), value: 1 / (i + 1) }))),
        },
      ],
    ],
  ])('E1: %s ends in time, with a verdict', async (_, files) => {
    await judge(files, MAX_LARGE_MS, true);
  });
});

const extreme = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    5e-324,
    1e-308,
    1e-307,
    -1e-308,
    1e-300,
    1e-100,
    1e100,
    1e300,
    1e308,
    -1e308,
    1.7976931348623157e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    1e15,
    -1e15,
    1,
    0.5,
  ),
  fc.double(),
);
const column = fc.oneof(
  fc.array(extreme, { maxLength: 40 }),
  // a curve that could be one, scaled to the end of what a number can be
  fc
    .tuple(
      fc.constantFrom(5e-324, 1e-310, 1e-307, 1e-200, 1, 1e200, 1e306),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(60),
    )
    .map(([scale, noise, length]) => count(length, (i) => scale * (1 + Math.exp(-i / 8) + noise * ((i * 7919) % 13)))),
);
const name = fc.oneof(
  fc.constantFrom('loss', 'val_loss', 'train_loss', 'val_acc', 'acc', 'lr', 'epoch', 'step', 'time', 'val/loss', '__proto__', ''),
  fc.string({ maxLength: 20 }).map((text) => text.replace(/[,"\r\n]/g, '')),
);
const columns = fc.array(fc.tuple(name, column), { maxLength: 6 });
const hostileTable = columns.map((all) => {
  const rows = Math.max(0, ...all.map(([, values]) => values.length));
  return csv(
    table(
      all.map(([title]) => title),
      count(rows, (i) => all.map(([, values]) => values[i] ?? '')),
    ),
  );
});
const hostileLines = columns.map((all) => {
  const rows = Math.max(0, ...all.map(([, values]) => values.length));
  const text = count(
    rows,
    (i) => `{${all.map(([title, values]) => `${JSON.stringify(title)}:${values[i] ?? 'null'}`).join(',')}}\n`,
  ).join('');
  return { path: 'runs/log.jsonl', text };
});

const hostileEvents = fc
  .array(fc.record({ step: fc.oneof(fc.nat(60), fc.constantFrom(-1, 2 ** 53 - 1)), tag: name, value: extreme }), {
    maxLength: 80,
  })
  .map((scalars) => ({ path: 'runs/events.out.tfevents.1700000000.host.1.0', text: eventFile(scalars) }));

it('E1: numbers at every extreme, empty lists and strange names each end in time, with a verdict and a check', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(hostileTable, hostileLines, hostileEvents), { maxLength: 3 }),
      fc.boolean(),
      async (files, isCompared) => {
        await judge(
          files.map((file, i) => ({ ...file, path: file.path.replace('runs', `runs/${i}`) })),
          MAX_MS,
          isCompared,
        );
      },
    ),
    { numRuns: runs(150) },
  );
});

/** Pieces of settings, right and wrong, in any order. */
const setting = fc.oneof(
  fc.constantFrom(
    ...[
      'timeout: 1e308',
      'timeout: -0',
      'timeout: 99999999m',
      'timeout: [8]',
      'timeout:',
      'gate: { val_loss: { at-least: 1e-308 } }',
    ],
    ...[
      'gate: { __proto__: { of: best } }',
      'limits: { file: 1e308 }',
      'rules: { loss-spike: [warning, { min: .inf }] }',
      'a: *b',
    ],
    ...['group-by: []', 'metrics: {}', 'fail-on: eror', 'check-name: ""', '? [a]: b', '- 1', '%YAML 9', 'x: !!js/function y'],
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ maxLength: 3 }).map((text) => `${text}: `.repeat(2_000)),
  fc.constantFrom('k', '[', '{a: ', '"', 'é').map((text) => text.repeat(200_000)),
);

it('E1: settings of any text end in time, as settings or as a mistake that has a line', async () => {
  const known = new Map([['loss-spike', ['min']]]);
  await fc.assert(
    fc.asyncProperty(fc.array(setting, { maxLength: 5 }), async (lines) => {
      const took = await processorTime(() => {
        try {
          expect(parseConfig(lines.join('\n'), 'settings.yml', known).timeout).toBeGreaterThanOrEqual(6_000);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect((error as UserError).settingsLine).toBeGreaterThan(0);
        }
      });
      expect(took).toBeLessThan(MAX_MS);
    }),
    { numRuns: runs(60) },
  );
});
