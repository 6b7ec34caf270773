import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allRules, rules } from '../src/diagnose/rules/index.js';
import type { Measured } from '../src/model/finding.js';
import { findingText } from '../src/text/rule-catalogue.js';
import { plain } from '../src/text/sentence.js';
import { apply } from './support/test-rule.js';
import { causesIn, findingSentence, RULES } from './support/words.js';

/** Stands for a name that somebody else chose. */
const CANARY = '<b>@canary';

it('lists each rule once', () => {
  const ids = allRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is a file of its own, and has a test', () => {
    expect(existsSync(`src/diagnose/rules/${id}.ts`), `rule ${id} belongs into src/diagnose/rules/${id}.ts`).toBe(true);
    expect(existsSync(`test/rules/${id}.test.ts`), `rule ${id} has no test: add test/rules/${id}.test.ts`).toBe(true);
  });

  it('prints values of series as what they are: no number is taken out of its reading', () => {
    const source = readFileSync(`src/diagnose/rules/${id}.ts`, 'utf8');
    expect(source).not.toMatch(/\b(?:short|two|percent|signed)\([^()]*\.value\b/);
  });

  it('explains itself', () => {
    for (const text of [rule.title, rule.needs, rule.why, rule.formula]) expect(text.length).toBeGreaterThan(10);
    for (const list of [rule.advice, rule.falseAlarmIf, rule.references, rule.causes]) expect(list.length).toBeGreaterThan(0);
    for (const url of rule.references) expect(url).toMatch(/^https:\/\//);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('names only rules that there are', () => {
    for (const other of [
      rule.refines ?? [],
      rule.yieldsTo ?? [],
      rule.overrules?.(apply(rule, rule.example).findings[0]!.measured) ?? [],
    ].flat())
      expect(rules.map(({ id }) => id)).toContain(other);
  });

  it('finds its own example, with evidence for its sentence and its causes', () => {
    const { check, findings } = apply(rule, rule.example);
    expect(check.status).toBe('found');
    const [finding] = findings;
    expect(findingSentence(finding!)).toMatch(/^[`\p{L}].*\.$/u);
    expect(Object.keys(finding!.measured).length).toBeGreaterThan(0);
    expect(causesIn(finding!)).toHaveLength(rule.causes.filter(({ when }) => when === undefined).length);
  });

  it('tells no share of 0', () => {
    const found = apply(rule, rule.example).findings[0]!;
    for (const [key, value] of Object.entries(found.measured)) {
      if (typeof value !== 'object') continue;
      const measured = { ...found.measured, [key]: { ...value, value: 0 } } as Measured;
      const { message, causes } = findingText(RULES, { ...found, measured });
      const sentences = [message, ...causes.flatMap(({ for: pro, against }) => [...pro, ...against])];
      for (const sentence of sentences) expect(plain(sentence), `${key} is 0`).not.toMatch(/NaN|∞%| {2}/);
    }
  });

  it('marks every name from the log in its sentences, so that it is escaped where they are shown', () => {
    const found = apply(rule, rule.example).findings[0]!;
    const canary = (value: unknown) => (rule.example[String(value)] === undefined ? value : CANARY);
    const measured = Object.fromEntries(Object.entries(found.measured).map(([key, value]) => [key, canary(value)])) as Measured;
    const { message, causes } = findingText(RULES, { ...found, measured, series: found.series.map(() => CANARY) });
    const sentences = [message, ...causes.flatMap(({ for: pro, against }) => [...pro, ...against])];
    expect(sentences.flat().filter((piece) => typeof piece === 'string' && piece.includes(CANARY))).toEqual([]);
  });
});
