import type { Change, ComparisonNote, Excuse, Factor, Observation, Onset, Side } from '../model/difference.js';
import type { Hyperparameter } from '../model/log.js';
import { short, signed, two } from './numbers.js';
import { name, type Sentence, say } from './sentence.js';

/** What else differs, as a phrase: `lr 0.2 → 0.1`. */
export function factorText(factor: Factor): Sentence {
  switch (factor.id) {
    case 'schedule':
      return say`learning-rate schedule ${factor.values.before} → ${factor.values.now}`;
    case 'drops':
      return say`LR drops ${placesText(factor.values.before)} → ${placesText(factor.values.now)}`;
    case 'rate':
      return say`learning rate at the start ${factor.values.before} → ${factor.values.now}`;
    case 'length':
      return say`evaluations ${factor.values.before} → ${factor.values.now}`;
    case 'more':
      return say`${factor.values.count} more`;
    default:
      return changeText(factor);
  }
}

/** Where the rate dropped, as `at 60, 120`. */
export function placesText(places: readonly number[]): string {
  return places.length === 0 ? 'none' : `at ${places.join(', ')}`;
}

function changeText({ id, values }: Change): Sentence {
  if (id === 'setting-gone') return say`${name(values.name)} no longer logged (was ${valueText(values.before)})`;
  if (id === 'setting-new') return say`${name(values.name)} = ${valueText(values.now)} (not logged before)`;
  return say`${name(values.name)} ${valueText(values.before)} → ${valueText(values.now)}`;
}

/** The value of a setting: other people's text, but for a number. */
export function valueText(value: Hyperparameter): Sentence {
  return typeof value === 'number' ? [String(value)] : [name(String(value))];
}

/** Why a regression only warns: `trained on other data (dataset a → b)`. */
export function excuseText({ id, values }: Excuse): Sentence {
  const change = changeText({ id: 'setting', values });
  return id === 'data' ? say`trained on other data (${change})` : say`trained in another environment (${change})`;
}

/** What the curves show beside the number. */
export function observationText(one: Observation): string {
  switch (one.id) {
    case 'overfitting':
      return `overfitting ${onsetText(one.values.now)} (baseline: ${onsetText(one.values.before)})`;
    case 'checkpoint':
      return `best checkpoint at ${short(one.values.now)} (baseline: ${short(one.values.before)})`;
    case 'noise':
      return `noise of one evaluation ×${two(one.values.ratio)}`;
  }
}

function onsetText({ at, overfit, runs }: Onset): string {
  if (overfit === 0) return 'none';
  return `from ${short(at)}${overfit < runs ? ` in ${overfit} of ${runs} runs` : ''}`;
}

/** What was done so that like is compared with like; "compared" stands before it. */
export function noteText(note: ComparisonNote): Sentence {
  switch (note.id) {
    case 'turned':
      return say`larger is better on one side, smaller on the other: not comparable`;
    case 'diverged':
      return say`${note.values.runs} of ${note.values.of} runs ${whose(note.values.side)} diverged: counted, not averaged`;
    case 'not-logged':
      return say`${note.values.runs} of ${note.values.of} runs ${whose(note.values.side)} did not log it`;
    case 'renamed':
      return say`called ${name(note.values.before)} in the baseline`;
    case 'axes':
      return say`measured by ${note.values.now} here, by ${note.values.before} there: each side at its own end`;
    case 'no-curve':
      return say`${note.values.now} evaluations against ${note.values.before}: no curve was kept, each side at its own end`;
    case 'until': {
      const { axis, until, now, before } = note.values;
      return say`up to ${axis} ${until}, what both have (this change ends at ${now}, the baseline at ${before})`;
    }
    case 'percent':
      return note.values.side === 'now'
        ? say`in percent here, as a fraction in the baseline: compared as fractions`
        : say`in percent in the baseline, as a fraction here: compared as fractions`;
    case 'as-logged': {
      const { side } = note.values;
      return say`as logged${side === 'both' ? '' : ` on the side ${whose(side)}`}: fewer than 10 evaluations make no level`;
    }
    case 'own-ends':
      return say`at their own ends: ${short(note.values.now)} against ${short(note.values.before)}`;
    case 'counts':
      return say`${note.values.now} ${note.values.now === 1 ? 'run' : 'runs'} against ${note.values.before}`;
    case 'apart':
      return say`with the ${note.values.runs} runs of the baseline lying apart (two groups, or an outlier): a difference only warns`;
    case 'ended-worse':
      return say`${endedWorseText(note.values)}`;
    case 'straggler':
      return say`${stragglerText(note.values)}`;
    case 'copies': {
      const { side, runs, different } = note.values;
      const counted = say`with the ${runs} runs ${whose(side)} counted as ${different}`;
      const why = different === 1 ? 'they are the same in every digit' : 'the others repeat these in every digit';
      return say`${counted}: ${why}, as with a fixed seed, and that shows no seed noise`;
    }
    case 'moved':
      return say`with the earlier runs of the base branch moved along its trend (${signed(Number(note.values.drift.toPrecision(2)))} a commit)`;
    case 'paired-examples': {
      const { now, before, examples, unmatched } = note.values;
      const places = Number.isNaN(now + before) ? '' : ` at ${short(now)} (baseline ${short(before)})`;
      const left = Math.max(...unmatched) > 0 ? `, without ${unmatched[0]} of this side and ${unmatched[1]} of the baseline` : '';
      return say`by the predictions of ${examples} examples${places}${left}: what another seed would do is not asked`;
    }
    case 'worse-on-examples':
      return say`${worseOnExamplesText(note.values)}`;
    case 'not-paired':
      return say`without predictions, though the settings ask for them (paired): ${NOT_PAIRED[note.values.why]}`;
    case 'paired':
      return say`with ${name(note.values.before)} of the baseline, the only one left there: their names differ`;
  }
}

function whose(side: Side): string {
  return side === 'now' ? 'of this change' : 'of the baseline';
}

/** What the common part hides: how a change that was trained for less long ended. */
export function endedWorseText({ now, before }: { readonly now: number; readonly before: number }): string {
  return `trained for a shorter time than the baseline: ${short(now)} at its end against ${short(before)}`;
}

const NOT_PAIRED = {
  predictions: 'the two sides have no checkpoint of the validation set to hold against each other',
  few: 'fewer than 95% of the examples are on both sides with the same label (files without ids must be in the same order)',
  metric: 'they tell accuracy and cross-entropy of the validation set alone',
  reports: 'reports were compared, and predictions stay with the logs',
} as const;

/** What one run a side shows on the same examples, and what it leaves open. */
export function worseOnExamplesText(values: Extract<ComparisonNote, { id: 'worse-on-examples' }>['values']): string {
  const { examples, lost, won, before, now, pValue, by } = values;
  const levels = `${short(before)} → ${short(now)}, p = ${two(pValue)}`;
  const what = by === 'loss' ? `the mean loss rose (${levels})` : `${lost} were lost and ${won} won (${levels})`;
  return `on the same ${examples} examples ${what}: this model is worse on them, and whether the change or the seed did it, one run a side can’t tell`;
}

/** What the mean hides: runs where none of the baseline lies. */
export function stragglerText(values: Extract<ComparisonNote, { id: 'straggler' }>['values']): string {
  const { runs, of, worst, before } = values;
  return `${runs} of ${of} runs of this change ended apart, the worst at ${short(worst)}; the worst of the baseline is ${short(before)}`;
}
