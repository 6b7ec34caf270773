import { mean, standardDeviation } from '../math/stats/mean.js';
import { studentQuantile } from '../math/stats/student-t.js';
import type { ComparisonNote } from '../model/difference.js';
import { ALPHA_WARN, MAX_LOST, MIN_EFFECT } from './outcome.js';
import { type Samples, type TestResult, twoSamples } from './two-samples.js';
import type { Values } from './values.js';

/** Of a run that lies beyond all repeats of the baseline, divided by the runs that are looked at. */
const ALPHA_STRAGGLER = 0.001;
const MIN_RUNS = 3;

interface Tested {
  readonly values: Values;
  /** What was tested: with the repeats of the history. */
  readonly samples: Samples;
  readonly result: TestResult;
  readonly sign: 1 | -1;
  /** What training gained in the baseline, in the metric's unit. */
  readonly gained: number;
}

/** What the mean over a common part does not show, and what nobody should take for "no change": each is worth a warning. */
export function doubtsOf(tested: Tested): readonly ComparisonNote[] {
  return [...endedWorse(tested), ...stragglers(tested)];
}

/** A change that was trained for less long than the baseline is as good as that where both have come, and worse at its end. */
function endedWorse({ values: { atOwnEnds, candidate }, samples, sign, gained }: Tested): readonly ComparisonNote[] {
  if (atOwnEnds === null) return [];
  const [now, before] = [mean(atOwnEnds.candidate), mean(atOwnEnds.baseline)];
  // Who went on longer has the common part behind it: its own end is another value then.
  const isShorter = Math.abs(now - mean(candidate)) <= Math.abs(before - mean(samples.baseline));
  const ends = twoSamples({ ...samples, ...atOwnEnds, independent: atOwnEnds }, sign);
  const isShown = Number.isNaN(ends.pWorse)
    ? ends.worse > MAX_LOST * gained
    : ends.pWorse < ALPHA_WARN && ends.worse > MIN_EFFECT * ends.sd;
  return isShorter && isShown ? [{ id: 'ended-worse', values: { now, before } }] : [];
}

/** Some runs of the change lie where none of the baseline does: a mean over all of them hides that in its own spread. */
function stragglers({ samples, result, sign }: Tested): readonly ComparisonNote[] {
  const { candidate, baseline, independent = samples } = samples;
  const known = independent.baseline;
  if (known.length < MIN_RUNS || candidate.length < 2) return [];
  const sd = Math.max(standardDeviation(known), result.test === 'moderated' ? result.sd : 0);
  const limit = studentQuantile(1 - ALPHA_STRAGGLER / candidate.length, known.length - 1) * sd * Math.sqrt(1 + 1 / known.length);
  const level = mean(known);
  const lost = candidate.map((value) => sign * (value - level));
  const beyond = lost.filter((one) => one > limit);
  if (beyond.length === 0 || beyond.length === candidate.length) return [];
  const worst = candidate[lost.indexOf(Math.max(...lost))]!;
  const before = sign === 1 ? Math.max(...baseline) : Math.min(...baseline);
  return [{ id: 'straggler', values: { runs: beyond.length, of: candidate.length, worst, before } }];
}
