import { compare } from './compare/compare.js';
import { type Judgement, judge } from './compare/gate.js';
import { groupRuns } from './compare/groups.js';
import type { Config } from './config.js';
import { diagnose } from './diagnose/diagnose.js';
import { diagnoseGroup } from './diagnose/group.js';
import { measure } from './diagnose/measure.js';
import { profileOf } from './diagnose/profile.js';
import type { Problem } from './model/errors.js';
import type { RawLog } from './model/log.js';
import type { Report, ReportBaseline, ReportContext } from './model/report.js';
import { normalize } from './normalize/normalize.js';
import { reportRun } from './report/build.js';
import { VERSION } from './version.js';

/** What there is to judge. */
export interface LintInput {
  readonly logs: readonly RawLog[];
  /** Problems of reading, passed on. */
  readonly problems: readonly Problem[];
  readonly baseline: ReportBaseline;
  readonly context: ReportContext | null;
}

/** The pure middle: normalize → diagnose → compare → gate → Report. Same input, same report. */
export function lint(input: LintInput, config: Config): { readonly report: Report; readonly exitCode: Judgement['exitCode'] } {
  const normalized = normalize(input.logs, config.metrics);
  const runs = normalized.runs.map((run) => {
    const measured = measure(run, config.profile ?? profileOf(run));
    const { findings, checks } = diagnose(measured, config.rules);
    return reportRun(measured, findings, checks);
  });
  const groups = groupRuns(runs, config.groupBy).map((group) => ({
    ...group,
    findings: diagnoseGroup(
      runs.filter((run) => group.runs.includes(run.id)),
      config.rules,
    ),
  }));
  const { baseline } = input;
  const before = { runs: baseline.runs, groups: groupRuns(baseline.runs, config.groupBy) };
  const comparisons =
    baseline.runs.length === 0 ? [] : compare({ runs, groups }, before, { gate: config.gate, groupBy: config.groupBy });
  const judgement = judge(runs, comparisons, baseline, config);
  const report: Report = {
    version: 1,
    tool: { name: 'curvelint', version: VERSION },
    verdict: judgement.verdict,
    reasons: judgement.reasons,
    context: input.context,
    runs,
    groups,
    comparisons,
    baseline,
    gate: judgement.gate,
    problems: [...input.problems, ...input.logs.flatMap((log) => log.problems), ...normalized.problems],
  };
  return { report, exitCode: judgement.exitCode };
}
