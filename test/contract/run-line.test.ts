import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPORT_CAPS } from '../../src/contract/caps.js';
import { newRunParser } from '../../src/contract/run-line.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const lineOf = (curves: string, checks = '') =>
  `  {"id":"run – 1","primary":{},"curves":[${curves}],"learningRate":{"events":[]},"checks":[${checks}],"findings":[]}`;
const parsed = (line: string) => newRunParser()(bytesOf(line));
/** As the schema revives them. */
const revived = (text: string) =>
  JSON.parse(text, (_, value) => (['NaN', 'Infinity', '-Infinity'].includes(value as string) ? Number(value) : value));

describe('the line of a run is parsed as JSON', () => {
  const CURVES = {
    none: '',
    'a curve': '{"series":"loss","at":[0,1,2],"value":[0.5,-0.25,1e-7]}',
    'a curve with levels': '{"series":"val_loss","at":[0,1.5],"value":[-0,0],"level":[1.7976931348623157e308,5e-324]}',
    'an empty curve': '{"series":"a b/c","at":[],"value":[]}',
    'what is no number of JSON': '{"series":"x","at":[0,1,2],"value":["NaN","Infinity","-Infinity"]}',
    'numbers of many digits':
      '{"series":"x","at":[9007199254740993,123456789012345678],"value":[0.1234567890123456789,123456.789012345678]}',
    'the same positions in several curves': ['a', 'b', 'c']
      .map((name) => `{"series":"${name}","at":[0,1,10],"value":[1,2,3]}`)
      .join(),
    'positions that begin like others': '{"series":"a","at":[0,1],"value":[1,2]},{"series":"b","at":[0,1,2],"value":[1,2,3]}',
  };
  it.each(Object.entries(CURVES))('%s', (_, curves) => {
    const line = lineOf(curves);
    expect(parsed(line)).toEqual(revived(line));
    expect(parsed(`${line},`)).toEqual(revived(line));
  });
  it('whatever its numbers are', () => {
    const parse = newRunParser();
    const numbers = fc.array(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        fc.float({ noNaN: true, noDefaultInfinity: true }).map((one) => Number(one.toPrecision(6))),
      ),
      { maxLength: 50 },
    );
    fc.assert(
      fc.property(numbers, numbers, (at, other) => {
        const line = lineOf(
          `${JSON.stringify({ series: 'a', at, value: at })},${JSON.stringify({ series: 'b', at: other, value: other })}`,
        );
        expect(parse(bytesOf(line))).toEqual(revived(line));
      }),
    );
  });
  it('with one list for positions that are written the same', () => {
    const parse = newRunParser();
    const curvesOf = () =>
      (parse(bytesOf(lineOf(CURVES['the same positions in several curves']))) as { curves: { at: unknown }[] }).curves;
    const [[a, b], [c]] = [curvesOf(), curvesOf()] as [{ at: unknown }[], { at: unknown }[]];
    expect(b!.at).toBe(a!.at);
    expect(c!.at).toBe(a!.at);
  });
  it('with its checks, one object for all that are written the same', () => {
    const [needs, crashed] = [
      { rule: 'a', status: 'skipped', why: { id: 'too-few', values: { points: 1, needed: 10, axis: 'row' } } },
      { rule: 'b', status: 'crashed', message: '},{"rule":"c", ],"findings":[' },
    ];
    const line = lineOf('', [needs, crashed, needs].map((one) => JSON.stringify(one)).join());
    expect(parsed(line)).toEqual(revived(line));
    const parse = newRunParser();
    const [first, second] = [parse(bytesOf(line)), parse(bytesOf(line))] as { checks: unknown[] }[];
    expect([first!.checks[2], second!.checks[0]]).toEqual([needs, needs]);
    expect(first!.checks[2]).toBe(first!.checks[0]);
    expect(second!.checks[0]).toBe(first!.checks[0]);
  });
});

describe('a line is left to the parser of any JSON', () => {
  const curve = (text: string) => lineOf(`{"series":"loss","at":[0],"value":${text}}`);
  const list = (count: number) => `[${Array.from({ length: count }, (_, i) => i)}]`;
  const LINES = {
    'without curves': '{"id":"a","checks":[],"findings":[]}',
    'without checks': lineOf('').replace('"checks"', '"other"'),
    'without findings': lineOf('').replace('"findings"', '"other"'),
    'with a check that is none': lineOf('', '{"rule":"a","status":"good"}'),
    'with a check that is no JSON': lineOf('', '{"rule":"a","status":"passed"'),
    'with a comma behind its checks': lineOf('', '{"rule":"a","status":"passed"},'),
    'with other checks further on': lineOf('').replace('"findings":[]', '"findings":[],"checks":[]'),
    'with no JSON around them': curve('[1]').replace('"findings":[]', '"findings":['),
    'with the curves of something else': '{"id":"a","other":{"id":"b","curves":[]},"checks":[],"findings":[]}',
    'with other curves further on': `${curve('[1]').slice(0, -1)},"curves":[]}`,
    'with keys in another order': lineOf('{"at":[0],"series":"loss","value":[1]}'),
    'with more keys': curve('[1],"more":1'),
    'with spaces': curve('[ 1]'),
    'with a name that is escaped': lineOf('{"series":"a\\"b","at":[0],"value":[1]}'),
    'with a name that is not ASCII': lineOf('{"series":"Δ","at":[0],"value":[1]}'),
    'with a name without end': '{"id":"a","curves":[{"series":"los',
    'with a long name': lineOf(`{"series":"${'a'.repeat(REPORT_CAPS.name + 1)}","at":[0],"value":[1]}`),
    'with too many points': lineOf(`{"series":"a","at":${list(REPORT_CAPS.points + 1)},"value":${list(REPORT_CAPS.points + 1)}}`),
    'with fewer values than positions': curve('[]'),
    'with more values than positions': curve('[1,2]'),
    'with fewer levels': curve('[1],"level":[]'),
    'with a comma at the end of a list': curve('[1,]'),
    'with a comma at its beginning': curve('[,1]'),
    'with a comma at the end of the curves': lineOf('{"series":"loss","at":[0],"value":[1]},'),
    'with two curves and no comma': lineOf('{"series":"a","at":[0],"value":[1]}{"series":"b","at":[0],"value":[1]}'),
    'that ends in a number': '{"id":"a","curves":[{"series":"loss","at":[0],"value":[1',
    ...Object.fromEntries(
      [
        '01',
        '-',
        '1.',
        '.5',
        '+1',
        '1e',
        '1e+',
        '0x1',
        'null',
        '"1"',
        '"nan"',
        '--1',
        '1.2.3',
        '[1]',
        '-01',
        '',
        ' ',
        '1 2',
        '00.5',
        `${'1'.repeat(200)}`,
      ].map((text) => [`with ${text} for a number`, text === '' ? curve('[0,,1]') : curve(`[${text}]`)]),
    ),
  };
  it.each(Object.entries(LINES))('%s', (_, line) => {
    expect(parsed(line)).toBeNull();
  });
});
