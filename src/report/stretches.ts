import type { Finding } from '../model/finding.js';
import type { Reason } from '../model/reason.js';
import type { Drop, ReportRun } from '../model/report.js';
import { dropText } from '../text/drop-effect.js';
import { short } from '../text/numbers.js';
import { findingMessage, type RuleCatalogue } from '../text/rule-catalogue.js';
import { firstSentence, joined, type Sentence, say, type Words } from '../text/sentence.js';
import { rankOf, worstOf } from '../text/severity.js';
import { standingWords } from '../text/standing.js';
import type { GroupView } from '../view/group-view.js';
import { countWords, isReason, rangeWords } from './words.js';

/** Findings of one letter, told together. */
export type Stretch = readonly Finding[];

/** Findings with one letter are about one stretch; those without are each on their own. */
export function stretchesOf(findings: readonly Finding[]): readonly Stretch[] {
  const stretches: Finding[][] = [];
  for (const finding of findings) {
    const same = finding.letter === '' ? undefined : stretches.find(([first]) => first!.letter === finding.letter);
    if (same) same.push(finding);
    else stretches.push([finding]);
  }
  return stretches;
}

/** Whether a stretch is a later one of the rule that another begins with. */
export function isRepeat(later: Stretch, earlier: Stretch, stretches: readonly Stretch[]): boolean {
  return later[0]!.rule === earlier[0]!.rule && stretches.indexOf(later) > stretches.indexOf(earlier);
}

/** The first stretch of each rule, the most severe; in the order of time again. */
export function weightiest(stretches: readonly Stretch[], most: number): readonly Stretch[] {
  // What has a place on the chart comes before what has none.
  const weight = (stretch: Stretch) => 3 - rankOf(worstOf(stretch)) + (stretch[0]!.letter === '' ? 0.5 : 0);
  const firsts = stretches.filter((stretch) => !stretches.some((other) => isRepeat(stretch, other, stretches)));
  const kept = [...firsts].sort((a, b) => weight(a) - weight(b)).slice(0, most);
  return stretches.filter((stretch) => kept.includes(stretch));
}

/** One stretch in words, to be marked with its letter. */
export interface StretchText {
  readonly letter: string;
  /** What and where, and in how many runs: `memorization 15–59 (new, 2 of 3 runs)`. */
  readonly head: string;
  /** The first sentence of each of its findings, or what the drop did that it is about. */
  readonly text: Words;
}

/** What a stretch says; what the headline has told is not told again. */
export function stretchText(
  stretch: Stretch,
  { main, runs }: GroupView,
  headlined: Reason | undefined,
  rules: RuleCatalogue,
): StretchText {
  const first = stretch[0]!;
  const about = [standingWords(first), countWords(first, runs)].filter((part) => part !== '');
  const counts = about.length > 0 ? ` (${about.join(', ')})` : '';
  const drop = dropOf(stretch, main);
  const { letter } = first;
  if (drop !== null) return { letter, head: `LR drop at ${short(drop.at)}${counts}`, text: `${dropText(drop)}.` };
  const sentences = stretch.map(
    (finding): Sentence => (isReason(headlined, main, finding) ? say`see above.` : firstSentence(findingMessage(rules, finding))),
  );
  return { letter, head: `${placeWords(first)}${counts}`, text: joined(sentences, ' ') };
}

/** `memorization 15–59`, or its rule alone where it has no place. */
export function placeWords(finding: Finding): string {
  return finding.letter === '' ? finding.rule : `${finding.rule} ${rangeWords(finding)}`;
}

/** The drop whose effect a stretch tells from several sides: repaired it, but gained nothing. Null where it is about something else. */
function dropOf(stretch: Stretch, { drops }: ReportRun): Drop | null {
  const { from, to } = stretch[0]!;
  const own = drops.filter(({ at }) => at >= from && at <= to);
  const isOfDrop = stretch.length > 1 && stretch.every(({ rule }) => rule.startsWith('lr-drop-'));
  return isOfDrop && own.length === 1 ? own[0]! : null;
}
