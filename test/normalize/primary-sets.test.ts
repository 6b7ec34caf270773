import { describe, expect, it } from 'vitest';
import type { RawLog, RawSeries } from '../../src/model/log.js';
import type { Run } from '../../src/model/run.js';
import { normalize } from '../../src/normalize/normalize.js';
import { asFormat } from '../support/as-format.js';
import { primarySets } from './primary-sets/index.js';
import type { Choice, PrimarySet } from './primary-sets/set.js';

/** Sets that are chosen otherwise than a person would, each with the reason. */
const MISSED: Readonly<Record<string, string>> = {
  'cszn/KAIR models/model_plain.py (PSNR training, no discriminator)': 'a loss of G is one of a game, whether or not D is logged',
  'huggingface/sentence-transformers EmbeddingSimilarityEvaluator.py': 'no name says which similarity the model is trained for',
  'pyg-team/pytorch_geometric examples/gcn.py': 'names of splits alone do not say what is measured, or which way is better',
};
/** Share of the sets that must be chosen as a person would. */
const MIN_SHARE = 0.97;

const POINTS = 30;
const STEPS_PER_EPOCH = 10;

const split = (names: string | undefined) => (names ?? '').split(', ').filter((name) => name !== '');

/** One training as its tool would log it: falling, distinct values, the positions that the set says. */
function logOf(set: PrimarySet): RawLog {
  const [short, constant, steps] = [split(set.short), split(set.constant), split(set.steps)];
  const series = split(set.names).map((name, which): RawSeries => {
    const points = short.includes(name) ? POINTS / 10 : steps.includes(name) ? POINTS * STEPS_PER_EPOCH : POINTS;
    const values = Float64Array.from({ length: points }, (_, i) =>
      constant.includes(name) ? 0 : 0.2 + which / 100 + 0.5 / (i + 1),
    );
    const at = Float64Array.from({ length: points }, (_, i) => i + 1);
    return {
      name,
      values,
      ...(steps.includes(name) ? { steps: at } : { epochs: at, steps: at.map((one) => one * STEPS_PER_EPOCH) }),
    };
  });
  return { source: 'run/log.csv', ...asFormat('table'), series, hyperparameters: { ...set.settings }, problems: [] };
}

/** What is chosen otherwise; null where all is as a person would have it. */
function wrong(set: PrimarySet, { primary }: Run): string | null {
  const is = (choice: Choice | undefined, name: string | null) =>
    choice !== null && typeof choice === 'object' ? choice.includes(name) : name === (choice ?? null);
  const { trainLoss, validationLoss, trainScore, validationScore } = primary;
  const losses = [
    ['train loss', set.trainLoss, trainLoss?.name ?? null],
    ['validation loss', set.validationLoss, validationLoss?.name ?? null],
  ] as const;
  const either = set.score === undefined ? null : ((validationScore ?? trainScore)?.name ?? null);
  const scores =
    set.score === undefined
      ? ([
          ['train score', set.trainScore, trainScore?.name ?? null],
          ['validation score', set.validationScore, validationScore?.name ?? null],
        ] as const)
      : ([['score', set.score, either]] as const);
  const told = [...losses, ...scores].filter(([, choice, name]) => !is(choice, name));
  return told.length === 0 ? null : told.map(([what, choice, name]) => `${what} is ${name} and not ${choice ?? null}`).join('; ');
}

const results = Object.entries(primarySets).map(([field, sets]) => ({
  field,
  results: sets.map((set) => {
    const { runs } = normalize([logOf(set)]);
    return { from: set.from, why: runs.length === 1 ? wrong(set, runs[0]!) : `${runs.length} runs` };
  }),
}));

describe.each(results)('$field', ({ results: own }) => {
  it.each(own.filter(({ from }) => !(from in MISSED)))('$from', ({ why }) => {
    expect(why).toBeNull();
  });
});

it('chooses as a person would, but for what is explained', () => {
  const all = results.flatMap(({ results: own }) => own);
  const missed = all.filter(({ why }) => why !== null);
  expect(all.length).toBeGreaterThanOrEqual(160);
  expect(missed.map(({ from }) => from)).toEqual(Object.keys(MISSED));
  expect(1 - missed.length / all.length).toBeGreaterThanOrEqual(MIN_SHARE);
});
