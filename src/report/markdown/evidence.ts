import type { Finding } from '../../model/finding.js';
import type { ReportRun } from '../../model/report.js';
import { dropText } from '../../text/drop-effect.js';
import { markdownOf, neutral, safeText } from '../../text/markdown.js';
import { short, two } from '../../text/numbers.js';
import { findingText, type RuleCatalogue } from '../../text/rule-catalogue.js';
import type { GroupView } from '../../view/group-view.js';
import { becauseWords, checkpointWords, rangeWords } from '../words.js';
import { predictionParts } from './predictions.js';

/** Series that a list names before it counts. */
const MAX_LISTED = 30;

/** Everything that is known of one configuration: its findings with causes and advice, what each learning-rate drop did, checkpoints. */
export function groupEvidence(view: GroupView, rules: RuleCatalogue): string {
  const { group, main, unplaced } = view;
  const because = becauseWords(group);
  const parts = [
    because === null ? '' : markdownOf(because),
    ...main.findings.map((finding) => findingEvidence(finding, rules)),
    dropTable(main),
    checkpointWords(main, safeText).join(' '),
    ...predictionParts(view),
    unplacedOf(unplaced),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What a finding rests on, its likely causes, what to do, and when it may be wrong. */
export function findingEvidence(finding: Finding, rules: RuleCatalogue): string {
  const said = findingText(rules, finding);
  const causes = said.causes.map(({ cause, for: pro, against }) => {
    const weigh = [...pro.map((text) => `for: ${markdownOf(text)}`), ...against.map((text) => `against: ${markdownOf(text)}`)];
    return `  - ${neutral(cause)}${weigh.length > 0 ? ` (${weigh.join('; ')})` : ' (no evidence either way)'}`;
  });
  const title = `**${finding.letter === '' ? '' : `${neutral(finding.letter)} `}${neutral(finding.rule)}** ${rangeWords(finding)}, confidence ${finding.confidence}`;
  const lines = [
    title,
    `- ${markdownOf(said.message)}`,
    ...(causes.length > 0 ? ['- Possible causes, likeliest first:', ...causes] : []),
    ...said.advice.map((text) => `- To do: ${neutral(text)}`),
    `- May be a false alarm if ${said.falseAlarmIf.map((text) => neutral(text)).join('; or ')}.`,
  ];
  return lines.join('\n');
}

/** What each learning-rate drop did; '' where there is none. */
export function dropTable({ drops, axis }: ReportRun): string {
  if (drops.length === 0) return '';
  const rows = drops.map((drop) => {
    const cell = (value: number) => (Number.isFinite(value) ? short(value) : '–');
    return `| ${short(drop.at)} | ${cell(drop.trainLoss)} | ${cell(drop.validationLoss)} | ${cell(drop.score)} | ${Number.isFinite(drop.noise) ? `×${two(drop.noise)}` : '–'} | ${neutral(dropText(drop))} |`;
  });
  const head = `| LR drop at ${axis} | training loss | validation loss | score | noise | what it did |`;
  return [head, '|---|---|---|---|---|---|', ...rows].join('\n');
}

function unplacedOf(names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > MAX_LISTED ? ` and ${names.length - MAX_LISTED} more` : '';
  return `Read but not judged (no rule knows them): ${names
    .slice(0, MAX_LISTED)
    .map((name) => safeText(name))
    .join(', ')}${more}.`;
}
