import { describe, expect, it } from 'vitest';
import { allRules, rules } from '../../src/diagnose/rules/index.js';
import type { Finding, Measured } from '../../src/model/finding.js';
import { findingText, groupFindingText } from '../../src/text/rule-catalogue.js';
import { plain } from '../../src/text/sentence.js';
import { apply } from '../support/test-rule.js';
import { RULES } from '../support/words.js';

/** What a report of others may hold where a rule measured something else. */
const FOREIGN = ['@all', '', '__proto__', true, false, 0, -1, 1e308, 1e-308, Number.NaN, Number.POSITIVE_INFINITY, undefined];

/** Evidence with one of its values replaced, or taken away, in every place. */
function* changed(measured: Measured): Generator<Measured> {
  for (const key of Object.keys(measured))
    for (const value of FOREIGN) {
      const { [key]: _, ...rest } = measured;
      yield value === undefined ? rest : { ...rest, [key]: value };
    }
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('evidence of %s that others wrote', (_, rule) => {
  it('of any type gives a sentence, its own or the title, with names marked as such (Q1)', () => {
    const found = apply(rule, rule.example).findings[0]!;
    for (const measured of changed(found.measured))
      for (const series of [found.series, [], ['@all']]) {
        const finding: Finding = { ...found, measured, series };
        const { message, causes } = findingText(RULES, finding);
        expect(plain(message).length).toBeGreaterThan(5);
        expect(causes).toHaveLength(rule.causes.filter(({ when }) => when === undefined).length);
        const all = [message, ...causes.flatMap(({ for: pro, against }) => [...pro, ...against])];
        expect(all.flat().filter((piece) => typeof piece === 'string' && /@all|undefined|\[object/.test(piece))).toEqual([]);
      }
  });
});

it.each(allRules.map(({ id }) => id))('evidence of %s about repeats that others wrote gives a sentence (Q1)', (rule) => {
  for (const measured of [
    {},
    ...FOREIGN.filter((one) => one !== undefined).map((one) => ({ metric: one, value: one, runs: one })),
  ])
    for (const shared of [null, { of: Number.NaN, axis: 'epoch' as const }]) {
      const said = groupFindingText(RULES, {
        rule,
        severity: 'error',
        runs: ['@all'],
        from: [Number.NaN, 1e308],
        measured,
        shared,
      });
      expect(plain(said).length).toBeGreaterThan(5);
      expect(said.filter((piece) => typeof piece === 'string' && piece.includes('@all'))).toEqual([]);
    }
});
