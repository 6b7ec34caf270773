import type { Finding } from '../../model/finding.js';
import type { ReportRun } from '../../model/report.js';
import { markdownOf, neutral, safeText } from '../../text/markdown.js';
import { nearest } from '../../text/nearest.js';
import { skipText } from '../../text/skip-reason.js';
import type { GroupView } from '../../view/group-view.js';
import type { ReportView } from '../../view/report-view.js';
import { countWords } from '../words.js';
import { dropTable, findingEvidence } from './evidence.js';

/** Findings that somebody asks about by their letter or rule, and the configuration that they are of. */
export interface AskedFindings {
  readonly group: GroupView;
  readonly findings: readonly Finding[];
}

const MAX_NAMED = 20;

/** What a letter (`B`) or the id of a rule means in a report; null where it shows nothing of the kind. */
export function findAsked({ groups }: ReportView, asked: string): AskedFindings | null {
  const [letter, rule] = [asked.toUpperCase(), asked.toLowerCase()];
  for (const isMeant of [(one: Finding) => one.letter === letter, (one: Finding) => one.rule === rule]) {
    for (const group of groups) {
      const findings = group.main.findings.filter((one) => isMeant(one));
      if (findings.length > 0) return { group, findings };
    }
  }
  return null;
}

/** Evidence, causes and advice of these findings, with the picture of their stretch; `picture`: ready Markdown, '' for none. */
export function renderExplanation({ rules, groups }: ReportView, { group, findings }: AskedFindings, picture: string): string {
  const { main, runs } = group;
  const of = groups.length > 1 ? ` in ${safeText(group.group.id)}` : '';
  const first = findings[0]!;
  const counts =
    runs.length > 1 ? ` (shown for ${safeText(main.id)}; ${neutral(countWords(first, runs) || `1 of ${runs.length} runs`)})` : '';
  const title = `**${first.letter === '' ? neutral(first.rule) : `${neutral(first.letter)}: ${neutral(first.rule)}`}**${of}${counts}`;
  const rule = rules.get(first.rule);
  const why = rule ? neutral(`${rule.title}. ${rule.why}`) : '';
  const drops = dropTable({ ...main, drops: dropsWithin(main, findings) });
  const read = rule && rule.references.length > 0 ? `Read more: ${rule.references.map((url) => `<${url}>`).join(', ')}` : '';
  const evidence = findings.map((finding) => findingEvidence(finding, rules));
  return [title, picture, why, ...evidence, drops, read].filter((part) => part !== '').join('\n\n');
}

function dropsWithin({ drops }: ReportRun, findings: readonly Finding[]): ReportRun['drops'] {
  return drops.filter(({ at }) => findings.some(({ from, to }) => at >= from && at <= to));
}

/** Why there is nothing to explain: the rule found nothing here, was skipped, or is none; with what can be asked about instead. */
export function renderNothingAsked({ groups, rules }: ReportView, asked: string): string {
  const found = groups.flatMap(({ main }) => main.findings);
  const there = [...new Set(found.map(({ letter, rule }) => (letter === '' ? rule : `${letter} (${rule})`)))];
  const list =
    there.length === 0
      ? 'Nothing was found in this report.'
      : `You can ask about ${there
          .slice(0, MAX_NAMED)
          .map((one) => neutral(one))
          .join(', ')}.`;
  const rule = rules.get(asked.toLowerCase());
  if (rule !== undefined)
    return `${neutral(rule.id)}: ${neutral(rule.title)}. ${neutral(rule.why)}\n\n${stateOf(groups, rule.id, rule.needs)} ${list}`;
  const near = nearest(asked.toLowerCase().slice(0, 80), [...rules.keys()]);
  const hint = near === null ? '' : ` Did you mean ${neutral(near)}?`;
  return `There is no letter or rule ${safeText(asked.slice(0, 80))} here.${hint} ${list}`;
}

function stateOf(groups: readonly GroupView[], id: string, needs: string): string {
  const check = groups.flatMap(({ main }) => main.checks).find(({ rule }) => rule === id);
  if (check === undefined) return 'The report does not say whether it was checked.';
  if (check.status === 'skipped')
    return `It was skipped here: ${check.why ? markdownOf(skipText(check.why, needs)) : 'the report does not say why'}.`;
  return check.status === 'crashed' ? 'It crashed here.' : 'It found nothing here.';
}
