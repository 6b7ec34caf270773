import type { Finding } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import { markdownOf, neutral, safeText } from '../../text/markdown.js';
import { short } from '../../text/numbers.js';
import { groupFindingText, type RuleCatalogue } from '../../text/rule-catalogue.js';
import { goneText, isTold, speaks, untoldWords } from '../../text/standing.js';
import type { GroupView } from '../../view/group-view.js';
import type { ReportView } from '../../view/report-view.js';
import { isRepeat, placeWords, stretchesOf, stretchText, weightiest } from '../stretches.js';
import { countOf, isFine, quietWords } from '../words.js';

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

/** What the curves of the first views say, and what is no longer seen; '' where the headline has said it. */
export function findingsOf({ report, groups: views, rules }: ReportView, told: readonly GroupView[]): string {
  const found = told.filter(({ main }) => main.findings.some(isTold));
  const repeats = told.filter((view) => !view.main.findings.some(isTold) && newApart(view).length > 0);
  const shown = [...found, ...repeats].slice(0, MAX_TOLD);
  const gone = markdownOf(goneText(report.gone ?? [], report.groups.length > 1));
  if (shown.length === 0) return [quiet(views, rules), gone].filter((part) => part !== '').join('\n\n');
  const options = { named: views.length > 1, most: Math.floor(MAX_TOLD / shown.length), report, rules };
  return [...shown.map((view) => groupFindings(view, options)), ...(gone === '' ? [] : [gone])].join('\n\n');
}

/** Where nothing is told of the median runs; '' where that is the verdict. */
function quiet(views: readonly GroupView[], rules: RuleCatalogue): string {
  if (views.length === 0) return '';
  const others = inOthers(views, rules);
  const isAllFine = views.every(({ main, runs }) => isFine(main) && runs.every(({ findings }) => findings.length === 0));
  return isAllFine && others === '' ? '' : `**Curves:** ${neutral(quietOf(views))}.${others}`;
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
  const words = untoldWords(views.flatMap(({ main }) => main.findings)) || quietWords(views[0]!.main);
  return others === 0
    ? words
    : `${words} in the median run of each configuration; what was found lies in ${countOf(others, 'other run')}`;
}

interface FindingsOptions {
  /** Whether the group has to be named. */
  readonly named: boolean;
  /** Stretches that are told. */
  readonly most: number;
  readonly report: Report;
  readonly rules: RuleCatalogue;
}

/** What was found in a group, in the order of time: findings of one letter together, the weightiest told, the others named. */
function groupFindings(view: GroupView, { named, most, report, rules }: FindingsOptions): string {
  const { group, main, runs } = view;
  const idle = group.trial?.counts === false ? ', which does not count for the verdict' : '';
  const about = runs.length > 1 ? ' (median run)' : '';
  const title = `**Curves${named ? ` of ${safeText(group.id)}` : ''}**${idle}${about}${onsets(view, report)}`;
  const stretches = stretchesOf(main.findings.filter(isTold));
  const told = weightiest(stretches, most);
  const items = told.map((stretch) => {
    const again = stretches.filter((other) => isRepeat(other, stretch, stretches)).map(([first]) => marked(first!));
    const repeats = again.length > 0 ? ` Again: ${again.slice(0, MAX_NAMED).join(', ')}.` : '';
    const { letter, head, text } = stretchText(stretch, view, report.reasons[0], rules);
    const mark = letter === '' ? '' : `**${neutral(letter)}** `;
    return `${mark}${neutral(head)}: ${markdownOf(text)}${repeats}`;
  });
  const others = stretches.filter((stretch) => !told.some((one) => one === stretch || isRepeat(stretch, one, stretches))).flat();
  const lines = [
    ...items,
    namesOf('Also', others),
    namesOf('Base has, too', main.findings.filter(isKnown)),
    namesOf(
      'Muted',
      main.findings.filter(({ muted }) => muted),
    ),
    amongRepeats(view, rules),
  ];
  return [title, ...lines.filter((line) => line !== '')].join('<br>\n');
}

/** `: overfitting from 22 (base 77)`, where it begins elsewhere than in the baseline. */
function onsets({ group }: GroupView, { comparisons }: Report): string {
  const one = comparisons.find(({ gated, group: own }) => gated && own === group.id);
  const seen = one?.observed.find(({ id }) => id === 'overfitting');
  if (seen?.id !== 'overfitting') return '';
  const { now, before } = seen.values;
  if (now.overfit === 0 || before.overfit === 0) return '';
  return `: overfitting from ${short(now.at)} (base ${short(before.at)})`;
}

/** `**A** memorization 15–59`, or its rule alone where it has no place. */
function marked(finding: Finding): string {
  const words = neutral(placeWords(finding));
  return finding.letter === '' ? words : `**${neutral(finding.letter)}** ${words}`;
}

/** A warning that the baseline shows as well. */
function isKnown({ severity, standing, muted }: Finding): boolean {
  return standing === 'same' && severity === 'warning' && muted === undefined;
}

function namesOf(title: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const named = findings.slice(0, MAX_NAMED).map(marked);
  const more = findings.length > MAX_NAMED ? ` and ${findings.length - MAX_NAMED} more` : '';
  return `${title}: ${named.join(', ')}${more}.`;
}

function newApart({ apart }: GroupView): GroupView['apart'] {
  return apart.filter(({ standing }) => standing !== 'same');
}

function amongRepeats(view: GroupView, rules: RuleCatalogue): string {
  const others = newApart(view).map((one) => `${markdownOf(groupFindingText(rules, one))} <sub>${neutral(one.rule)}</sub>`);
  return others.length > 0 ? `Among the repeats: ${others.join(' ')}` : '';
}
