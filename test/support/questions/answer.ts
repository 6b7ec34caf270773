import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allRules } from '../../../src/diagnose/rules/index.js';
import type { Finding, Severity } from '../../../src/model/finding.js';
import type { Report, Verdict } from '../../../src/model/report.js';
import { viewReport } from '../../../src/pipeline/view-report.js';
import { findLogs } from '../../../src/read/find/find-logs.js';
import { COMMENT_LENGTH, renderMarkdown } from '../../../src/report/markdown/markdown.js';
import { catalogueOf, findingText } from '../../../src/text/rule-catalogue.js';
import { plain } from '../../../src/text/sentence.js';
import { putFile } from '../put-file.js';
import { reportOf } from '../report.js';
import type { Expected, Question } from './question.js';

/**
 * `right`: everything is found and nothing false is said; `partly`: some of it, or not as it should be said; `silent`: nothing of it;
 * `wrong`: something that is not so.
 */
export type Grade = 'right' | 'partly' | 'wrong' | 'silent';

export interface Answer {
  readonly grade: Grade;
  /** What is false, then what is missing. */
  readonly faults: readonly string[];
}

interface Spoken {
  readonly finding: Finding;
  readonly text: string;
  readonly firstCause: string;
}

/** Reads a question's log as a user would give it, and grades what is said. `folder`: where the log lies, of a case without one of its own. */
export async function answer(question: Question, folder: string | null = null): Promise<Answer> {
  const report = await reported(question, folder);
  const spoken = report.runs.flatMap(({ findings }) => findings.map(speak));
  const comment = renderMarkdown(viewReport(report), { maxLength: COMMENT_LENGTH, picture: '', summaryUrl: null });
  const wrong = [...falseFindings(question, spoken), ...falseWords(question, comment)];
  const at = report.runs.flatMap(({ drops }) => drops.map((drop) => drop.at));
  const untold = (question.drops ?? []).filter(([from, to]) => !at.some((one) => one >= from && one <= to));
  const missing = [
    ...question.expects.map((one) => lacks(one, spoken)).filter((fault) => fault !== null),
    ...untold.map(([from, to]) => `no learning-rate drop from ${from} to ${to}`),
  ];
  const late = verdictFault(question.verdicts, report.verdict);
  const faults = [...wrong, ...missing, ...late];
  if (wrong.length > 0) return { grade: 'wrong', faults };
  if (faults.length === 0) return { grade: 'right', faults };
  const none = question.expects.every(({ rule }) => !spoken.some(({ finding }) => rule.split('|').includes(finding.rule)));
  return { grade: none ? 'silent' : 'partly', faults };
}

async function reported({ log }: Question, folder: string | null): Promise<Report> {
  const root = folder ?? mkdtempSync(join(tmpdir(), 'question-'));
  try {
    for (const [name, text] of Object.entries(log ?? {})) putFile(root, name, text);
    const { logs, problems } = await findLogs(['.'], { root });
    return reportOf(logs, { problems }).report;
  } finally {
    if (folder === null) rmSync(root, { recursive: true });
  }
}

const catalogue = catalogueOf(allRules);

function speak(finding: Finding): Spoken {
  const { message, causes, advice } = findingText(catalogue, finding);
  const said = causes.map(({ cause, for: pro, against }) => [cause, ...pro.map(plain), ...against.map(plain)].join(' '));
  return { finding, text: [plain(message), ...said, ...advice].join('\n'), firstCause: said[0] ?? '' };
}

function lacks({ rule, severity, from, says = [], firstCause }: Expected, spoken: readonly Spoken[]): string | null {
  const ids = rule.split('|');
  const found = spoken.filter(({ finding }) => ids.includes(finding.rule));
  if (found.length === 0) return `no ${rule}`;
  const faults = found.map(({ finding, text, firstCause: first }) => [
    ...(severity !== undefined && finding.severity !== severity ? [`${finding.rule} is a ${finding.severity}`] : []),
    ...(from !== undefined && !(finding.from >= from[0] && finding.from <= from[1])
      ? [`${finding.rule} from ${finding.from}`]
      : []),
    ...[says]
      .flat()
      .filter((words) => !words.test(text))
      .map((words) => `${finding.rule} does not say ${words}: ${text}`),
    ...(firstCause !== undefined && !firstCause.test(first) ? [`${finding.rule} ranks first: ${first}`] : []),
  ]);
  return faults.some((one) => one.length === 0) ? null : faults[0]!.join('; ');
}

const LOUDNESS: readonly Severity[] = ['notice', 'warning', 'error'];

function falseFindings({ neverFound = [] }: Question, spoken: readonly Spoken[]): string[] {
  return neverFound.flatMap((one) => {
    const [rule, least = 'notice'] = one.split(':');
    const loud = ({ finding }: Spoken) => LOUDNESS.indexOf(finding.severity) >= LOUDNESS.indexOf(least as Severity);
    return spoken.filter((each) => each.finding.rule === rule && loud(each)).map(({ text }) => `${rule}: ${text.split('\n')[0]}`);
  });
}

function falseWords({ neverSaid = [] }: Question, comment: string): string[] {
  return neverSaid.flatMap((words) => {
    const match = words.exec(comment);
    return match === null
      ? []
      : [`says “${comment.slice(Math.max(0, match.index - 60), match.index + 60).replace(/\s+/g, ' ')}”`];
  });
}

function verdictFault(accepted: readonly Verdict[] | undefined, verdict: Verdict): string[] {
  return accepted === undefined || accepted.includes(verdict) ? [] : [`the verdict is ${verdict}`];
}
