import type { ExamplesFrom, NoiseSource } from '../model/noise-source.js';
import { inThousands } from './numbers.js';
import { daysText, shortCommit } from './trend.js';

const FROM: Readonly<Record<ExamplesFrom, string>> = {
  settings: 'their number is set',
  hyperparameters: 'their number was logged',
  steps: 'their number follows from the steps of the scores',
};

/** What a comparison knows of the noise between repeats, in a few words; '' where that is nothing. `runs`: of the side that has more. */
export function noiseText(noise: NoiseSource, runs: number): string {
  switch (noise.id) {
    case 'seeds':
      return `${noise.values.now} v ${noise.values.before} seeds${examplesText(noise.values.examples)}`;
    case 'examples':
      return `noise of ${noise.values.from === 'steps' ? 'about ' : ''}${countText(noise.values.examples)} validation examples (${FROM[noise.values.from]})`;
    case 'experience':
      return `${runs > 1 ? 'too few' : 'no'} repeats: the noise of 200 validation examples is assumed`;
    case 'paired':
      return `noise of the ${countText(noise.values.examples)} examples that both predict, not that of seeds`;
    case 'history':
      return `${historyText(noise.values)}${examplesText(noise.values.examples)}`;
    default:
      return '';
  }
}

/** `8 runs of the base branch since 3f2a1c7 (10 days)`. */
function historyText({ runs, since, days }: Extract<NoiseSource, { id: 'history' }>['values']): string {
  const age = Number.isFinite(days) && days >= 0 ? ` (${daysText(days)})` : '';
  const commit = shortCommit(since);
  return `${runs} ${runs === 1 ? 'run' : 'runs'} of the base branch${commit === '' ? '' : ` since ${commit}`}${age}`;
}

/** ` and the noise of 10,000 validation examples`, with which the spread of repeats is mixed; '' where it is not. */
export function examplesText(examples: number): string {
  return Number.isFinite(examples) ? ` and the noise of ${countText(examples)} validation examples` : '';
}

/** `10,000`. */
function countText(count: number): string {
  return inThousands(String(Math.round(count)));
}
