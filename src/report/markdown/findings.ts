import type { Finding } from '../../model/finding.js';
import type { Reason } from '../../model/reason.js';
import { markdownOf, neutral, safeText } from '../../text/markdown.js';
import { findingMessage, groupFindingText, type RuleCatalogue } from '../../text/rule-catalogue.js';
import { rankOf, worstOf } from '../../text/severity.js';
import { isTold, speaks, standingWords, untoldWords } from '../../text/standing.js';
import type { GroupView } from '../../view/group-view.js';
import { countOf, countWords, isReason, quietWords, rangeWords } from '../words.js';

/** Stretches with findings, and groups, above the fold: what a reader takes in within ten seconds. */
export const MAX_TOLD = 3;
/** Findings that are only named above the fold. */
const MAX_NAMED = 8;

/** Views with a rule that none before them has found. */
export function withNewRules(views: readonly GroupView[]): readonly GroupView[] {
  const known = new Set<string>();
  const order = [...views].sort((a, b) => Number(!a.main.findings.some(isTold)) - Number(!b.main.findings.some(isTold)));
  return order.filter((view) => {
    const rules = [...view.main.findings.filter(isTold), ...newApart(view)].map(({ rule }) => rule);
    const isNew = rules.some((rule) => !known.has(rule));
    for (const rule of rules) known.add(rule);
    return isNew;
  });
}

/** What the curves of the first views say; `views`: of all. '' where there is none. */
export function findingsOf(
  told: readonly GroupView[],
  views: readonly GroupView[],
  headlined: Reason | undefined,
  rules: RuleCatalogue,
): string {
  const found = told.filter(({ main }) => main.findings.some(isTold));
  const repeats = told.filter((view) => !view.main.findings.some(isTold) && newApart(view).length > 0);
  const shown = [...found, ...repeats].slice(0, MAX_TOLD);
  if (shown.length === 0)
    return views.length > 0 ? `**What the curves say:** ${neutral(quietOf(views))}.${inOthers(views, rules)}` : '';
  const options = { named: views.length > 1, most: Math.floor(MAX_TOLD / shown.length), headlined, rules };
  return shown.map((view) => groupFindings(view, options)).join('\n\n');
}

/** What was found in repeats that do not stand for their group: the first warnings and errors, with their counts. */
function inOthers(views: readonly GroupView[], rules: RuleCatalogue): string {
  const found = views.flatMap(({ group, runs }) => {
    const open = new Set(runs.flatMap(({ findings }) => findings.filter(speaks).map(({ rule }) => rule)));
    return group.findings.filter(({ rule, severity }) => severity !== 'notice' && open.has(rule));
  });
  return found
    .slice(0, MAX_TOLD)
    .map((finding) => ` ${markdownOf(groupFindingText(rules, finding))}`)
    .join('');
}

/** Runs that stand for a group may be fine while another run is not. */
function quietOf(views: readonly GroupView[]): string {
  const others = views.flatMap(({ runs }) => runs).filter(({ findings }) => findings.some(isTold)).length;
  const quiet = untoldWords(views.flatMap(({ main }) => main.findings)) || quietWords(views[0]!.main);
  return others === 0
    ? quiet
    : `${quiet} in the median run of each configuration; what was found lies in ${countOf(others, 'other run')}`;
}

interface FindingsOptions {
  /** Whether the group has to be named. */
  readonly named: boolean;
  /** Stretches that are told. */
  readonly most: number;
  /** What the headline has said already. */
  readonly headlined: Reason | undefined;
  readonly rules: RuleCatalogue;
}

/** What was found in a group, in the order of time: findings of one letter together, the weightiest told, the others named. */
function groupFindings(view: GroupView, { named, most, headlined, rules }: FindingsOptions): string {
  const { group, main, runs } = view;
  const idle = group.trial?.counts === false ? ', which does not count for the verdict' : '';
  const about = runs.length > 1 ? ` (shown for ${safeText(main.id)}, which stands for ${runs.length} runs)` : '';
  const title = `**What the curves say${named ? ` about ${safeText(group.id)}` : ''}**${idle}${about}`;
  const stretches = stretchesOf(main.findings.filter(isTold));
  const told = weightiest(stretches, most);
  const items = told.map((stretch) => {
    const mark = stretch[0]!.letter === '' ? '' : `**${neutral(stretch[0]!.letter)}** `;
    const sentences = stretch.map((finding) => {
      const said = isReason(headlined, main, finding);
      const text = said ? 'See above.' : markdownOf(findingMessage(rules, finding));
      const count = countWords(finding, runs);
      const where = [
        neutral(finding.rule),
        finding.letter === '' ? '' : rangeWords(finding),
        count,
        standingWords(finding),
      ].filter((part) => part !== '');
      return `${text} <sub>${where.join(', ')}</sub>`;
    });
    const again = stretches
      .filter((other) => isRepeat(other, stretch, stretches))
      .map(([first]) => (first!.letter === '' ? rangeWords(first!) : `**${neutral(first!.letter)}** ${rangeWords(first!)}`));
    return `${mark}${sentences.join(' ')}${again.length > 0 ? ` Repeats: ${again.slice(0, MAX_NAMED).join(', ')}.` : ''}`;
  });
  const others = stretches.filter((stretch) => !told.some((one) => one === stretch || isRepeat(stretch, one, stretches))).flat();
  const list = items.length > 0 ? `\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}` : '';
  return `${title}${list}${namesOf(others)}${amongRepeats(view, rules)}`;
}

/** Findings with one letter are about one stretch; those without are each on their own. */
function stretchesOf(findings: readonly Finding[]): readonly Stretch[] {
  const stretches: Finding[][] = [];
  for (const finding of findings) {
    const same = finding.letter === '' ? undefined : stretches.find(([first]) => first!.letter === finding.letter);
    if (same) same.push(finding);
    else stretches.push([finding]);
  }
  return stretches;
}

/** Findings of one letter, told together. */
type Stretch = readonly Finding[];

/** Whether a stretch is a later one of the rule that another begins with. */
function isRepeat(later: Stretch, earlier: Stretch, stretches: readonly Stretch[]): boolean {
  return later[0]!.rule === earlier[0]!.rule && stretches.indexOf(later) > stretches.indexOf(earlier);
}

/** The first stretch of each rule, the most severe; in the order of time again. */
function weightiest(stretches: readonly Stretch[], most: number): readonly Stretch[] {
  // What has a place on the chart comes before what has none.
  const weight = (stretch: Stretch) => 3 - rankOf(worstOf(stretch)) + (stretch[0]!.letter === '' ? 0.5 : 0);
  const firsts = stretches.filter((stretch) => !stretches.some((other) => isRepeat(stretch, other, stretches)));
  const kept = [...firsts].sort((a, b) => weight(a) - weight(b)).slice(0, most);
  return stretches.filter((stretch) => kept.includes(stretch));
}

function namesOf(others: readonly Finding[]): string {
  if (others.length === 0) return '';
  const named = others.slice(0, MAX_NAMED).map((finding) => {
    const { letter, rule } = finding;
    return letter === '' ? neutral(rule) : `**${neutral(letter)}** ${neutral(rule)} ${rangeWords(finding)}`;
  });
  const more = others.length > MAX_NAMED ? ` and ${others.length - MAX_NAMED} more` : '';
  return `\n\nAlso found: ${named.join('; ')}${more}.`;
}

function newApart({ apart }: GroupView): GroupView['apart'] {
  return apart.filter(({ standing }) => standing !== 'same');
}

function amongRepeats(view: GroupView, rules: RuleCatalogue): string {
  const others = newApart(view).map((one) => `${markdownOf(groupFindingText(rules, one))} <sub>${neutral(one.rule)}</sub>`);
  return others.length > 0 ? `\n\nAmong the repeats: ${others.join(' ')}` : '';
}
