import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';
import type { Rule } from '../../src/diagnose/rule.js';
import type { Check, Finding } from '../../src/model/finding.js';
import type { Reading } from '../../src/model/reading.js';
import { catalogueOf, findingMessage } from '../../src/text/rule-catalogue.js';
import { plain } from '../../src/text/sentence.js';
import { skipText } from '../../src/text/skip-reason.js';
import { type Columns, curve, gaussian, measured } from './curves.js';

interface FindsCase {
  readonly curves: Columns;
  /** Allowed onset: from and to. */
  readonly from: readonly [number, number];
  /** Allowed end of the window. */
  readonly to?: readonly [number, number];
  /** What the sentence must hold. */
  readonly message?: string;
}

export interface RuleCases {
  readonly finds: Readonly<Record<string, FindsCase>>;
  readonly passes: Readonly<Record<string, Columns>>;
  readonly skips: Readonly<Record<string, Columns>>;
}

/** What no sentence may hold; one rule is about such values. */
const NO_NUMBER: Readonly<Record<string, RegExp>> = { 'non-finite-metric': /undefined/ };

/** What one rule says about one run: its evidence through its own `select` and `check`, before the story is told. */
export function apply(
  rule: Rule,
  curves: Columns,
  epochs?: readonly number[],
): { readonly check: Check; readonly findings: ReturnType<typeof diagnose>['findings'] } {
  const run = measured(curves, epochs);
  // What only qualifies other findings is mute on its own, unless it is made a warning.
  const severity = rule.qualifies ? 'warning' : null;
  const { findings, checks } = diagnose(run, new Map([[rule.id, { severity, options: {} }]]), [rule]);
  return { check: checks[0]!, findings };
}

/** Values that are told as the log has them. */
function loggedValues({ measured }: Finding): readonly Reading[] {
  const readings = Object.values(measured).filter((value) => typeof value === 'object');
  return readings.filter(({ statistic, as }) => statistic === 'raw' && as === undefined);
}

function placeOf({ epoch, step }: Columns, at: number): number {
  const axis = step ?? epoch;
  return axis ? axis.indexOf(at) : at;
}

/** Tables of what a rule finds, passes and skips; and the edge cases that every rule meets. */
export function testRule(rule: Rule, { finds, passes, skips }: RuleCases): void {
  const catalogue = catalogueOf([rule]);
  const sentence = (finding: Finding) => plain(findingMessage(catalogue, finding));
  describe(rule.id, () => {
    it.each(Object.entries(finds))('finds %s', (_, { curves, from, to, message }) => {
      const { findings } = apply(rule, curves);
      expect(findings.length).toBeGreaterThan(0);
      const inside = findings.filter((one) => one.from >= from[0] && one.from <= from[1]);
      expect(inside, JSON.stringify(findings.map((one) => [one.from, one.to, sentence(one)]))).not.toEqual([]);
      if (to)
        expect(
          inside.some((one) => one.to >= to[0] && one.to <= to[1]),
          `ends at ${inside.map((one) => one.to)}`,
        ).toBe(true);
      if (message) expect(inside.map(sentence).join('\n')).toContain(message);
      for (const finding of findings) expect(sentence(finding)).not.toMatch(NO_NUMBER[rule.id] ?? /NaN|undefined|Infinity/);
      for (const { series, at, value } of findings.flatMap(loggedValues))
        expect(curves[series]?.[placeOf(curves, at)], `${series} at ${at}`).toBe(value);
    });
    it.each(Object.entries(passes))('passes %s', (_, curves) => {
      expect(apply(rule, curves).check.status).toBe('passed');
    });
    it.each(Object.entries(skips))('skips %s', (_, curves) => {
      const { check } = apply(rule, curves);
      expect(check.status).toBe('skipped');
      expect(check.why).toBeDefined();
      expect(plain(skipText(check.why!, rule.needs))).toMatch(/\w{3}/);
    });
    it.each(EDGES)('survives %s', (_, curves, epochs) => {
      const { check, findings } = apply(rule, curves, epochs);
      expect(check.status).not.toBe('crashed');
      for (const finding of findings) {
        expect(sentence(finding)).not.toMatch(NO_NUMBER[rule.id] ?? /NaN|undefined|Infinity/);
        expect(finding.to).toBeGreaterThanOrEqual(finding.from);
      }
    });
  });
}

const draw = gaussian(5);
const wild = curve(60, (i) => (i % 7 === 0 ? Number.NaN : i % 11 === 0 ? Number.POSITIVE_INFINITY : 1 / (i + 1) + 0.01 * draw()));
const falling = curve(60, (i) => 0.2 + Math.exp(-i / 9));
const EDGES: [string, Columns, (readonly number[])?][] = [
  ['NaN and infinity', { train_loss: wild, val_loss: wild, val_acc: wild, lr: wild }],
  [
    'a constant series',
    { train_loss: curve(60, () => 1), val_loss: curve(60, () => 1), val_acc: curve(60, () => 0.5), lr: curve(60, () => 0.1) },
  ],
  ['one point', { train_loss: [1], val_loss: [1], val_acc: [0.1], lr: [0.1] }],
  ['fewer points than its window', { train_loss: [1, 0.9, 0.8], val_loss: [1, 0.9, 1.1], val_acc: [0.1, 0.2, 0.1] }],
  ['very large values', { train_loss: falling.map((v) => v * 1e300), val_loss: falling.map((v) => v * 1e300) }],
  ['very small values', { train_loss: falling.map((v) => v * 1e-300), val_loss: falling.map((v) => v * 1e-300) }],
  ['negative losses', { train_loss: falling.map((v) => v - 5), val_loss: falling.map((v, i) => v - 5 + 0.01 * i) }],
  [
    'a resumed run',
    { train_loss: falling, val_loss: falling, val_acc: falling.map((v) => 1 - v / 2) },
    curve(60, (i) => (i < 40 ? i : i - 10)),
  ],
  ['duplicate steps', { train_loss: falling, val_loss: falling }, curve(60, (i) => Math.floor(i / 2))],
];
