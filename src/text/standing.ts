import type { Finding, GoneFinding, Standing } from '../model/finding.js';
import type { ReasonValues } from '../model/reason.js';
import { short } from './numbers.js';
import { joined, name, type Sentence, say } from './sentence.js';

type Stands = Pick<Finding, 'severity' | 'standing' | 'muted'>;

/** Does a finding count: is it neither muted nor known from the baseline? An error counts in any case, a notice never by itself. */
export function speaks(finding: Stands): boolean {
  return finding.severity !== 'notice' && isTold(finding);
}

/** The same of what is told first: a notice, too, unless the baseline has it. */
export function isTold({ severity, standing, muted }: Stands): boolean {
  return muted === undefined && (standing !== 'same' || severity === 'error');
}

/** What a finding is about: one rise is told by one rule here and by its subtype in another repeat. */
export function matterOf({ rule, means }: Pick<Finding, 'rule' | 'means'>): string {
  return means ?? rule;
}

/** Is it the same matter, at overlapping places, and does it stand against the baseline as the other does? */
export function isAlike(one: Finding, other: Finding): boolean {
  return matterOf(one) === matterOf(other) && one.from <= other.to && other.from <= one.to && one.standing === other.standing;
}

/** What is told first, then what the baseline has as well or what is muted; in their order otherwise. */
export function toldFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings.filter(isTold), ...findings.filter((one) => !isTold(one))];
}

/** What is told of findings none of which is told first; '' where there is none at all. */
export function untoldWords(findings: readonly Stands[]): string {
  if (findings.length === 0) return '';
  return findings.some(({ standing }) => standing === 'same') ? 'nothing new' : 'nothing but what is muted';
}

/** A few words beside a finding; '' where there is nothing to say. */
export function standingWords({ standing, muted }: Pick<Finding, 'standing' | 'muted'>): string {
  if (muted) return 'muted';
  if (standing === undefined) return '';
  return { new: 'new', worse: 'worse than in the baseline', same: 'also in the baseline' }[standing];
}

/** What follows the sentence of a finding that decides about the verdict; '' where there is nothing to say. */
export function standingText(standing: Standing | undefined): string {
  if (standing === undefined) return '';
  const texts = {
    new: 'The baseline does not show it.',
    worse: 'It is worse than in the baseline.',
    same: 'The baseline has it, too.',
  };
  return ` ${texts[standing]}`;
}

export function mutedText({ rule, because, until, severity, runs, of }: ReasonValues['muted']): Sentence {
  const where = of > 1 ? ` in ${runs} of ${of} runs` : '';
  const what = severity === 'error' ? 'The error ' : '';
  return say`${what}${name(rule)}${where} is muted${until === null ? '' : ` until ${until}`}: ${because}`;
}

export function unmutedText({ rule, because, until, why }: ReasonValues['unmuted']): Sentence {
  if (why === 'ended') return say`The mute of ${name(rule)} ended on ${until ?? ''}: ${because}`;
  return say`${name(rule)} is muted, and told because it got worse: ${because}`;
}

export function nothingNewText({ same, muted }: ReasonValues['nothing-new']): string {
  const count = (many: number) => `${many} ${many === 1 ? 'finding' : 'findings'}`;
  if (same === 0) return `Nothing but what is muted: ${count(muted)}.`;
  const more = muted === 0 ? '' : `, and ${muted} muted`;
  return `Nothing new: ${count(same)} that the baseline has, too${more}.`;
}

/** Rules that are named as gone. */
const MAX_GONE = 5;

/** `Fixed: overfitting from 77 (2 of 3 runs of the baseline).` With `several` configurations each is named; empty where nothing is gone. */
export function goneText(gone: readonly GoneFinding[], several: boolean): Sentence {
  if (gone.length === 0) return [];
  const named = gone.slice(0, MAX_GONE).map(({ rule, group, runs, of, from }) => {
    const where = [...(several ? [say`in ${name(group)}`] : []), ...(of > 1 ? [say`${runs} of ${of} runs of the baseline`] : [])];
    const what = from === undefined ? say`${name(rule)}` : say`${name(rule)} from ${short(from)}`;
    return where.length === 0 ? what : say`${what} (${joined(where, ', ')})`;
  });
  return say`Fixed: ${joined(named, ', ')}${gone.length > MAX_GONE ? ` and ${gone.length - MAX_GONE} more` : ''}.`;
}
