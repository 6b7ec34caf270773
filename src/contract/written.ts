import type { Comparison, Gate } from '../model/comparison.js';
import type { Check, Finding } from '../model/finding.js';
import type { Drop, Report, ReportBaseline, ReportGroup, ReportRun } from '../model/report.js';
import { acceptanceMissingText } from '../text/acceptance.js';
import { baselineReasonText, baselineWayText } from '../text/baseline.js';
import { excuseText, factorText, noteText, observationText } from '../text/difference.js';
import { dropText } from '../text/drop-effect.js';
import { groupReasonText } from '../text/group-reason.js';
import { reasonText } from '../text/reason.js';
import { findingText, groupFindingText, type RuleCatalogue } from '../text/rule-catalogue.js';
import { plain } from '../text/sentence.js';
import { skipText } from '../text/skip-reason.js';

/** A run as report.json has it: beside the data of each message its sentence. No rules: findings without sentences. */
export function writeRun(run: ReportRun, rules: RuleCatalogue | null) {
  return {
    ...run,
    drops: run.drops.map(writeDrop),
    checks: run.checks.map((check) => writeCheck(check, rules)),
    findings: run.findings.map((finding) => writeFinding(finding, rules)),
  };
}

/** A group as report.json has it. */
export function writeGroup(group: ReportGroup, rules: RuleCatalogue | null) {
  const { id, runs, seeds, because, ...rest } = group;
  const findings = group.findings.map((finding) => ({
    ...finding,
    message: rules === null ? '' : plain(groupFindingText(rules, finding)),
  }));
  const why = because && { because: plain(groupReasonText(because, runs.length)), becauseData: because };
  return { id, runs, seeds, ...why, ...rest, findings };
}

function writeDrop(drop: Drop) {
  const { effect, ...rest } = drop;
  // Not spread: see the end of `measure`.
  return Object.assign({}, rest, { verdict: dropText(drop), effect });
}

function writeCheck(check: Check, rules: RuleCatalogue | null) {
  const { rule, status, why, ...rest } = check;
  return {
    rule,
    status,
    ...(why && { reason: plain(skipText(why, rules?.get(rule)?.needs ?? '')), why }),
    ...rest,
  };
}

/** A finding as report.json has it. */
export function writeFinding(finding: Finding, rules: RuleCatalogue | null) {
  if (rules === null) return { ...finding, message: '', causes: [], advice: [], falseAlarmIf: [] };
  const { message, causes, advice, falseAlarmIf } = findingText(rules, finding);
  const written = causes.map(({ cause, for: pro, against }) => ({ cause, for: pro.map(plain), against: against.map(plain) }));
  return Object.assign({}, finding, { message: plain(message), causes: written, advice, falseAlarmIf });
}

/** A comparison as report.json has it. */
export function writeComparison({ explained, comparability, observed, notes, excuse, ...rest }: Comparison) {
  const { diverged, convergence, spread, overfitting, ...numbers } = rest;
  return {
    ...numbers,
    explained: explained.map((factor) => plain(factorText(factor))),
    explainedData: explained,
    comparability,
    observed: observed.map(observationText),
    observedData: observed,
    notes: notes.map((note) => plain(noteText(note))),
    notesData: notes,
    excuse: excuse === null ? null : plain(excuseText(excuse)),
    excuseData: excuse,
    diverged,
    convergence,
    spread,
    overfitting,
  };
}

/** The gate as report.json has it. */
export function writeGate({ acceptanceMissing: missing, acceptLabel, ...rest }: Gate) {
  const said = missing === null ? null : plain(acceptanceMissingText(missing));
  return { ...rest, acceptanceMissing: said, acceptanceMissingData: missing, acceptLabel };
}

/** The reasons of a report as report.json has them. */
export function writeReasons(report: Report, rules: RuleCatalogue | null): readonly string[] {
  return rules === null ? [] : report.reasons.map((reason) => plain(reasonText(reason, report, rules)));
}

/** The baseline as report.json has it. Its findings are told in its own report. */
export function writeBaseline({ reason, way, runs, ...rest }: ReportBaseline) {
  return {
    ...rest,
    ...(reason && { reason: plain(baselineReasonText(reason)), reasonData: reason }),
    ...(way && { way: baselineWayText(way), wayData: way }),
    runs: runs.map((run) => writeRun(run, null)),
  };
}
