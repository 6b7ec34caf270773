import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG, parseConfig } from '../src/config.js';
import { rules } from '../src/diagnose/rules/index.js';
import { nearest } from '../src/math/nearest.js';
import { UserError } from '../src/model/errors.js';

const known = new Map(rules.map((rule) => [rule.id, Object.keys(rule.options)]));
const parse = (text: string) => parseConfig(text, '.curvelint.yml', known);
const fault = (text: string): UserError => {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('no error');
};

it('reads every key', () => {
  const config = parse(`profile: classification
metrics: { loss: val_loss, score: val_accuracy }
group-by: [seed, host]
rules: { overfitting: error, train-above-validation: off, memorization: [warning, { minRho: 3 }] }
gate:
  val_accuracy: { of: best, tolerance: 0.002, at-least: 0.9 }
  val_loss: { of: last, tolerance: 1% }
fail-on: regression
on-inconclusive: warn
`);
  expect(config).toMatchObject({
    profile: 'classification',
    metrics: { loss: 'val_loss' },
    groupBy: ['seed', 'host'],
    failOn: 'regression',
    onInconclusive: 'warn',
  });
  expect(config.rules.get('memorization')).toEqual({ severity: 'warning', options: { minRho: 3 } });
  expect(config.gate.get('val_accuracy')).toEqual({
    of: 'best',
    tolerance: { absolute: 0.002, relative: 0 },
    atLeast: 0.9,
    atMost: null,
    maxSlowdown: null,
    maxSpread: null,
    maxEarlierOverfitting: null,
  });
  expect(config.gate.get('val_loss')!.tolerance).toEqual({ absolute: 0, relative: 0.01 });
});

it('is the default where the file is empty', () => {
  expect(parse('')).toEqual(DEFAULT_CONFIG);
  expect(parse('# nothing\n')).toEqual(DEFAULT_CONFIG);
});

describe('names file, line and the nearest valid word', () => {
  it.each([
    ['fail-on: error\nfial-on: error\n', ':2:', 'fail-on'],
    ['rules:\n  overfiting: error\n', ':2:', 'overfitting'],
    ['rules:\n  memorization: [error, { minRo: 2 }]\n', ':2:', 'minRho'],
    ['gate:\n  val_loss:\n    tolerence: 1\n', ':3:', 'tolerance'],
    ['fail-on: sometimes\n', ':1:', 'never, regression, error, warning'],
    ['gate:\n  val_loss: { tolerance: -1 }\n', ':2:', '0.002'],
    ['rules:\n  overfitting: loud\n', ':2:', 'off'],
    ['a: [1\n', ':', ''],
    ['- 1\n', ':1:', ''],
  ])('%j', (text, where, hint) => {
    const error = fault(text);
    expect(error.message).toContain(`.curvelint.yml${where}`);
    expect(`${error.message} ${error.hint}`).toContain(hint);
  });
});

it.each(['['.repeat(100_000), '{a: '.repeat(50_000), '- '.repeat(50_000), `a: ${'&a '.repeat(10)}`])(
  'survives hostile YAML',
  (text) => {
    expect(() => parse(text)).toThrow(UserError);
  },
);

it('follows no billion laughs', () => {
  const text = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((name, i) => `${name}: &${name} [${`*${'abcdefghi'[i]},`.repeat(9)}]\n`)
    .join('')}`;
  expect(() => parse(text)).toThrow(UserError);
});

it('takes __proto__ for an unknown key', () => {
  expect(() => parse('__proto__: 1\n')).toThrow(UserError);
  expect(() => parse('rules: { constructor: error }\n')).toThrow(UserError);
});

it('suggests only what is near', () => {
  expect(nearest('regresion', ['never', 'regression'])).toBe('regression');
  expect(nearest('zzz', ['never', 'regression'])).toBeNull();
});
