import type { Comparison, DivergedRuns } from '../model/comparison.js';
import { meanText, selectionText } from './compared.js';
import { endedWorseText, factorText, stragglerText, worseOnExamplesText } from './difference.js';
import { percent, short, two } from './numbers.js';
import { joined, type Sentence, say } from './sentence.js';
import { isOfSeeds, settlesText, shownSide, twoSidedText } from './shown.js';
import { intervalOf } from './uncertainty.js';

/** What a regression is called: only what the interval beside it shows. */
export function worseText(one: Comparison): string {
  const { collapse, diverged } = one;
  if (shownSide(one) === 'worse') return 'got worse';
  if (collapse !== null) return collapse.of === 1 ? 'collapsed' : `collapsed in ${collapse.runs} of ${collapse.of} runs`;
  if (diverged === null) return 'got worse';
  return isAllAndNone(diverged) ? 'is lost' : 'diverges more often';
}

export function probablyText(one: Comparison): string {
  const { collapse, diverged } = one;
  if (shownSide(one) === 'worse') return 'is probably worse';
  if (collapse !== null) return worseText(one);
  return (diverged?.pValue ?? 1) < 0.05 ? 'may diverge more often' : 'may be worse';
}

export function unclearText(one: Comparison): string {
  const side = isOfSeeds(one) ? shownSide(one) : null;
  return side === null ? 'may or may not have changed' : `may have got ${side}`;
}

export function capital(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}

/** `best 0.8297 → 0.8030, −0.027 ± 0.011 (95% interval, p = 0.0019)`. */
export function changeText(one: Comparison): string {
  const { baseline, candidate, difference, interval, test, pTwoSided, diverged } = one;
  const failed = diverged === null ? '' : divergedText(diverged);
  if (!baseline || !candidate) return failed || 'one side has no value';
  const { difference: change, half, range } = intervalOf(difference, interval);
  const band = test === 'within-run-noise' ? 'noise inside the runs alone' : '95% interval';
  const about = [
    ...(range === null ? [] : [half === null ? `${band} ${range}` : band]),
    ...(Number.isFinite(pTwoSided) ? [`p = ${two(pTwoSided)}`] : []),
  ];
  const levels = `${meanText(baseline)} → ${meanText(candidate)}`;
  const also = failed === '' ? '' : `; ${failed}`;
  return `${selectionText(one)} ${levels}, ${change}${half === null ? '' : ` ± ${half}`}${about.length > 0 ? ` (${about.join(', ')})` : ''}${also}`;
}

/** Did all runs of the change diverge, and none of the baseline? */
function isAllAndNone({ candidate, baseline }: DivergedRuns): boolean {
  return candidate[0] === candidate[1] && baseline[0] === 0;
}

function divergedText(diverged: DivergedRuns): string {
  const [[lost, of], [before, all]] = [diverged.candidate, diverged.baseline];
  if (!isAllAndNone(diverged)) return `${lost} of ${of} runs diverged, ${before} of ${all} in the baseline`;
  return `${of === 1 ? 'the run' : `all ${of} runs`} diverged, ${all === 1 ? 'the baseline’s did not' : `none of ${all} in the baseline did`}`;
}

/** Why runs that no test could tell apart are called worse. */
export function collapseText({ collapse }: Comparison): string {
  if (collapse === null) return '';
  const { runs, of, lost } = collapse;
  const who = of === 1 ? 'It' : runs === of ? `All ${of} runs` : `${runs} of ${of} runs`;
  const share = of === 1 ? percent(lost) : `${runs > 1 ? 'up to ' : ''}${percent(lost)}`;
  return ` ${who} lost ${share} of what the baseline had learned: other seeds don’t do that.`;
}

export function doubtfulText(one: Comparison): Sentence {
  return say`${changeText(one)}.${doubtsText(one)}`;
}

/** Why a comparison does not decide, what would, and what else differs. */
export function doubtsText(one: Comparison): Sentence {
  const doubt = doubtText(one);
  return say`${collapseText(one)}${copiesText(one)}${doubt === '' ? '' : ` ${doubt}`}${factorsText(one)}`;
}

/** Repeats of one seed are no repeats. */
function copiesText({ notes }: Comparison): string {
  const copies = notes.flatMap((note) => (note.id === 'copies' ? [note.values] : []));
  if (copies.length === 0) return '';
  const sides = copies.map(({ side, runs, different }) => {
    const whose = side === 'now' ? 'this change' : 'the baseline';
    return different === 1 ? `all ${runs} of ${whose} are one` : `only ${different} of the ${runs} of ${whose} differ`;
  });
  return ` Runs that are the same in every digit, as with a fixed seed, show no seed noise: ${sides.join(', ')}.`;
}

function doubtText(one: Comparison): string {
  const { test, noise, notes, minimumDetectable } = one;
  const hidden = notes.flatMap((note) => {
    if (note.id === 'ended-worse') return [`It was ${endedWorseText(note.values)}.`];
    if (note.id === 'worse-on-examples') return [`${capital(worseOnExamplesText(note.values))}.`];
    return note.id === 'straggler' ? [`${capital(stragglerText(note.values))}.`] : [];
  });
  if (hidden.length > 0) return hidden.join(' ');
  if (notes.some(({ id }) => id === 'apart')) return apartText(one);
  if (noise.id === 'experience') return unknownSizeText(one);
  if (test === 'within-run-noise')
    return `With ${sidesText(one)} runs a real change can’t be distinguished from seed noise: train 3 seeds on each side${Number.isFinite(one.tolerance) ? '' : ', or set a tolerance'}.`;
  const settles = settlesText(one);
  if (shownSide(one) !== null) return settles === '' ? '' : `${settles}.`;
  if (!Number.isFinite(minimumDetectable)) return '';
  const needed = settles === '' ? '' : `; ${settles}`;
  return `So few runs only show differences above ${two(minimumDetectable)}${needed}.`;
}

/** A baseline whose seeds end in two groups is no bell curve, and what lies beyond both is not explained by them. */
function apartText({ probabilityWorse }: Comparison): string {
  const runs = 'The baseline’s own runs lie apart, in two groups or with an outlier';
  return probabilityWorse === 1
    ? `${runs}, but none of them is as bad: train more seeds to be sure.`
    : `${runs}: other seeds alone may do this.`;
}

/** A score of which nobody knows how many examples it is a share of only warns. */
function unknownSizeText(one: Comparison): string {
  const assumed = `With ${sidesText(one)} runs and an unknown number of validation examples, 200 of them are assumed`;
  return `${assumed}: set validation-examples, and the gate can decide; or train 3 seeds on each side.`;
}

function sidesText({ candidate, baseline }: Comparison): string {
  return `${candidate?.runs ?? 0} against ${baseline?.runs ?? 0}`;
}

/** What else differs, in one clause. */
export function factorsText({ explained, comparability }: Comparison): Sentence {
  if (explained.length === 0) return [];
  const judged = comparability === 'clean' ? 'The only logged difference' : 'Several things differ, and it can be any of them';
  const named = joined(explained.slice(0, 3).map(factorText), ', ');
  return say` ${judged}: ${named}${explained.length > 3 ? ' and more' : ''}.`;
}

export function slowerText({ convergence }: Comparison, what: Sentence): Sentence {
  if (convergence === null) return say`${what} takes longer`;
  const { ratio, target, candidate, baseline } = convergence;
  return say`${what} takes ${three(ratio)} times as long to reach ${short(target)} (${three(candidate)} instead of ${three(baseline)})`;
}

function three(value: number): string {
  return short(Number(value.toPrecision(3)));
}

/** A limit that was passed, with its p-value, and a doubt where the test is not sure. */
export function limitText(what: Sentence, limit: { readonly pValue: number } | null, sure: boolean): Sentence {
  const pValue = limit?.pValue ?? Number.NaN;
  if (sure) return say`${what}${twoSidedText(pValue)}.`;
  const unsure = Number.isFinite(pValue) ? 'this may be seed noise' : 'too few runs to rule out seed noise';
  return say`${what}${twoSidedText(pValue)}: ${unsure}.`;
}
