import { describe, expect, it } from 'vitest';
import { isMetricName } from '../../src/vocabulary/metric-name.js';
import { METRIC_ROWS, spellingsOf } from '../../src/vocabulary/metrics/rows.js';
import { classify } from '../../src/vocabulary/names.js';
import { lossesAndSplits } from './known-names/losses-and-splits.js';
import { numbers } from './known-names/numbers.js';
import { rolesAndNothing } from './known-names/roles-and-nothing.js';
import { scores } from './known-names/scores.js';
import { textsAndSounds } from './known-names/texts-and-sounds.js';
import { vision } from './known-names/vision.js';

const lists = { lossesAndSplits, scores, vision, textsAndSounds, numbers, rolesAndNothing };

describe.each(Object.entries(lists))('names of %s', (_, list) => {
  const rows = list.split('\n').flatMap((line): [string, string][] => {
    const at = line.lastIndexOf(' | ');
    return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 3)]];
  });

  it.each(rows)('%s', (name, expected) => {
    const { split, kind, metric, goal, top, role } = classify(name);
    expect([split, kind, metric, goal, top, role].map((word) => word ?? '-').join(' ')).toBe(expected);
  });
});

describe('every spelling of the list', () => {
  const spelled = METRIC_ROWS.flatMap((row) => [
    ...spellingsOf(row.spellings).map((spelling) => [spelling.replace('@k', '@7'), row] as const),
    ...spellingsOf(row.alone ?? '').map((spelling) => [spelling, row] as const),
  ]);

  it.each(spelled)('%s is a metric, alone and of the validation', (spelling, row) => {
    expect(classify(spelling)).toMatchObject({ base: row.metric, goal: row.goal, kind: row.kind });
    for (const name of [
      `val_${spelling}`,
      `val/${spelling}`,
      `eval_${spelling}`,
      `Val. ${spelling}`,
      `${spelling}/val`,
      `${spelling}_val`,
    ]) {
      expect([name, classify(name)]).toMatchObject([name, { base: row.metric, goal: row.goal, split: 'validation' }]);
    }
    expect(isMetricName(spelling) || spellingsOf(row.alone ?? '').includes(spelling)).toBe(true);
  });
});

it('a metric has one meaning: rows of one name agree', () => {
  const meanings = new Map<string, string>();
  for (const { metric, goal, top, kind } of METRIC_ROWS) {
    const meaning = `${goal} ${top} ${kind}`;
    expect([metric, meanings.get(metric) ?? meaning]).toEqual([metric, meaning]);
    meanings.set(metric, meaning);
  }
});

it('a spelling belongs to one metric', () => {
  const owners = new Map<string, string>();
  for (const { metric, spellings } of METRIC_ROWS) {
    for (const spelling of spellingsOf(spellings)) {
      const own = spelling.toLowerCase();
      expect([own, owners.get(own) ?? metric]).toEqual([own, metric]);
      owners.set(own, metric);
    }
  }
});

it('prose is no metric', () => {
  for (const word of ['is', 'per', 'hits', 'the', 'it', 'maps', 'return value of', 'far', 'r', 'hr', 'ar', 'em']) {
    expect([word, isMetricName(word)]).toEqual([word, word === 'maps' || word.startsWith('return')]);
  }
});

it('what is before a metric in a name of another run says nothing of it', () => {
  expect(classify('gan-max-baseline - val_loss')).toMatchObject({ metric: 'loss', split: 'validation', role: null });
  expect(classify('Train - Loss')).toMatchObject({ metric: 'loss', split: 'train' });
});

it('a name of any length takes no time', () => {
  for (const unit of ['a', 'Aa', 'loss_', '(', '[x', 'val ', '损', '@1', "'s", 'é', '1.', '- ', ' - x']) {
    const start = performance.now();
    for (let i = 0; i < 20; i += 1) classify(unit.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(400);
  }
});
