import { isBlocked } from '../contract/is-blocked.js';
import type { Comparison, FailOn } from '../model/comparison.js';
import type { Check, Severity } from '../model/finding.js';
import type { Report, ReportRun } from '../model/report.js';
import { short } from '../text/numbers.js';
import { problemSentence } from '../text/problems/problem-text.js';
import { reasonText } from '../text/reason.js';
import { findingMessage, type RuleCatalogue } from '../text/rule-catalogue.js';
import { plain } from '../text/sentence.js';
import { speaks, standingWords } from '../text/standing.js';
import { xmlText } from '../text/xml.js';
import { idleRuns } from '../view/idle-runs.js';
import type { ReportView } from '../view/report-view.js';
import { checkText } from './check-text.js';
import { differenceWords, outcomeWords, rangeWords, sideWords, testWords } from './words.js';

interface TestCase {
  readonly name: string;
  readonly result: 'passed' | 'failure' | 'error' | 'skipped';
  /** One line, shown in lists. */
  readonly message: string;
  /** What a reader sees when the case is opened. */
  readonly details: readonly string[];
}

/** The report as JUnit XML: a suite for the gate and one for each run. A case fails where `fail-on` makes it count, and none where the verdict does not. */
export function renderJunit(view: ReportView): string {
  const { report, rules } = view;
  // An accepted regression is forgiven as a whole.
  const failOn = report.verdict === 'fail' ? report.gate.failOn : 'never';
  const idle = idleRuns(report);
  const suites = [
    suite('gate', gateCases(view, failOn !== 'never')),
    ...report.runs.map((run) => suite(run.id, runCases(run, idle.has(run.id) ? 'never' : failOn, rules))),
    ...(report.problems.length > 0 ? [suite('reading', readingCases(report))] : []),
  ];
  const sum = (count: (one: Suite) => number) => suites.reduce((total, one) => total + count(one), 0);
  const counts = `tests="${sum((one) => one.cases)}" failures="${sum((one) => one.failures)}" errors="${sum((one) => one.errors)}" skipped="${sum((one) => one.skipped)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="curvelint" ${counts}>\n${suites.map(({ xml }) => xml).join('\n')}\n</testsuites>\n`;
}

interface Suite {
  readonly xml: string;
  readonly cases: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function suite(name: string, cases: readonly TestCase[]): Suite {
  const count = (result: TestCase['result']) => cases.filter((one) => one.result === result).length;
  const [failures, errors, skipped] = [count('failure'), count('error'), count('skipped')];
  const xml = `<testsuite name="${xmlText(name)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">
${cases.map((one) => caseXml(name, one)).join('\n')}
</testsuite>`;
  return { xml, cases: cases.length, failures, errors, skipped };
}

function caseXml(suiteName: string, { name, result, message, details }: TestCase): string {
  const text = details.map(xmlText).join('\n');
  const head = `<testcase classname="${xmlText(suiteName)}" name="${xmlText(name)}"`;
  if (result === 'passed') return text === '' ? `${head}/>` : `${head}><system-out>${text}</system-out></testcase>`;
  return `${head}><${result} message="${xmlText(message)}">${text}</${result}></testcase>`;
}

function gateCases({ report, rules }: ReportView, counts: boolean): readonly TestCase[] {
  const { verdict, gate, comparisons } = report;
  const reasons = report.reasons.map((reason) => plain(reasonText(reason, report, rules)));
  const result = { fail: 'failure', 'no-data': 'error', inconclusive: 'skipped', warn: 'passed', pass: 'passed' } as const;
  const outcome = isBlocked(report) ? 'failure' : result[verdict];
  const whole: TestCase = { name: 'verdict', result: outcome, message: reasons[0] ?? verdict, details: reasons };
  const assertions = gate.assertions.map(({ metric, group, operator, expected, actual, passed }): TestCase => {
    const message = `${metric} is ${short(actual)}, the gate asks for ${operator} ${short(expected)}`;
    return {
      name: `${metric} ${operator} ${short(expected)}${group === null ? '' : `, ${group}`}`,
      result: passed || !counts ? 'passed' : 'failure',
      message,
      details: [message],
    };
  });
  return [whole, ...assertions, ...comparisons.filter(({ gated }) => gated).map((one) => comparisonCase(one, counts))];
}

function comparisonCase(one: Comparison, counts: boolean): TestCase {
  const { metric, of, group, outcome, baseline, candidate } = one;
  const message = `${outcomeWords(one)}: ${sideWords(baseline)} → ${sideWords(candidate)}, difference ${differenceWords(one)}`;
  const result = outcome === 'regression' && counts ? 'failure' : outcome === 'inconclusive' ? 'skipped' : 'passed';
  return { name: `${metric} ${of}, ${group}, against the baseline`, result, message, details: [message, testWords(one)] };
}

function runCases(run: ReportRun, failOn: FailOn, rules: RuleCatalogue): readonly TestCase[] {
  return run.checks.map((check): TestCase => {
    const { rule, status } = check;
    if (status === 'found') return foundCase(run, check, failOn, rules);
    const message = checkText(check, rules);
    if (status === 'crashed') return { name: rule, result: 'error', message, details: [message] };
    return { name: rule, result: status, message, details: [] };
  });
}

function foundCase({ findings, axis }: ReportRun, { rule }: Check, failOn: FailOn, rules: RuleCatalogue): TestCase {
  const found = findings.filter((finding) => finding.rule === rule);
  const isRed = found.some((finding) => speaks(finding) && turnsRed(finding.severity, failOn));
  const details = found.flatMap((finding) => [
    `${finding.severity}, ${axis} ${rangeWords(finding)}, confidence ${finding.confidence}${after(standingWords(finding))}: ${plain(findingMessage(rules, finding))}`,
    ...(rules.get(finding.rule)?.advice ?? []).map((text) => `To do: ${text}`),
  ]);
  const message = found[0] ? plain(findingMessage(rules, found[0])) : 'told by another finding';
  return { name: rule, result: isRed ? 'failure' : 'passed', message, details };
}

function after(words: string): string {
  return words === '' ? '' : `, ${words}`;
}

function turnsRed(severity: Severity, failOn: FailOn): boolean {
  return failOn === 'warning' ? severity !== 'notice' : failOn === 'error' && severity === 'error';
}

/** What could not be read does not turn red by itself: the verdict does where nothing is left. */
function readingCases({ problems }: Report): readonly TestCase[] {
  return problems.map((problem) => {
    const { file, line } = problem;
    return {
      name: line === undefined ? file : `${file}:${line}`,
      result: 'skipped' as const,
      message: plain(problemSentence(problem)),
      details: [],
    };
  });
}
