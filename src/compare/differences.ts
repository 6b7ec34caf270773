import type { Hyperparameter } from '../model/log.js';
import type { LearningRateEvent, ReportRun } from '../model/report.js';

/** At most so many differing hyper-parameters are named. */
const MAX_NAMED = 6;

/** What else differs between candidate and baseline, one plain sentence each: schedule, length, hyper-parameters, seeds. */
export function differences(candidate: readonly ReportRun[], baseline: readonly ReportRun[]): readonly string[] {
  const a = candidate[0];
  const b = baseline[0];
  if (!a || !b) return [];
  return [...learningRate(a, b), ...length(a, b), ...hyperparameters(candidate, baseline), ...seeds(candidate, baseline)];
}

function learningRate(a: ReportRun, b: ReportRun): readonly string[] {
  const said: string[] = [];
  if (a.learningRate.schedule !== b.learningRate.schedule) {
    said.push(`learning-rate schedule ${a.learningRate.schedule} instead of ${b.learningRate.schedule}`);
  }
  const drops = (run: ReportRun) => run.learningRate.events.filter((event) => event.kind === 'drop' && !event.inferred);
  const now = dropText(drops(a));
  const before = dropText(drops(b));
  if (now !== before && a.learningRate.logged && b.learningRate.logged) said.push(`LR drops ${now} instead of ${before}`);
  return said;
}

function dropText(drops: readonly LearningRateEvent[]): string {
  if (drops.length === 0) return 'none';
  return `at ${drops.map((drop) => drop.at).join(', ')}`;
}

function length(a: ReportRun, b: ReportRun): readonly string[] {
  if (a.axis !== b.axis) return [`measured by ${a.axis} instead of by ${b.axis}`];
  return a.length === b.length ? [] : [`${a.length} evaluations instead of ${b.length}`];
}

function hyperparameters(candidate: readonly ReportRun[], baseline: readonly ReportRun[]): readonly string[] {
  const now = common(candidate);
  const before = common(baseline);
  const names = [...new Set([...now.keys(), ...before.keys()])].sort();
  const said: string[] = [];
  for (const name of names) {
    const a = now.get(name);
    const b = before.get(name);
    if (a === b) continue;
    if (a === undefined) said.push(`${name} no longer logged (was ${String(b)})`);
    else if (b === undefined) said.push(`${name} = ${String(a)} (not logged before)`);
    else said.push(`${name} ${String(a)} instead of ${String(b)}`);
  }
  if (said.length <= MAX_NAMED) return said;
  return [...said.slice(0, MAX_NAMED), `and ${said.length - MAX_NAMED} more hyper-parameters`];
}

/** Hyper-parameters that all runs of a side agree on. */
function common(runs: readonly ReportRun[]): ReadonlyMap<string, Hyperparameter> {
  const shared = new Map<string, Hyperparameter>(Object.entries(runs[0]?.hyperparameters ?? {}));
  for (const run of runs.slice(1)) {
    const own = new Map(Object.entries(run.hyperparameters));
    for (const [name, value] of shared) if (own.get(name) !== value) shared.delete(name);
  }
  shared.delete('seed');
  return shared;
}

function seeds(candidate: readonly ReportRun[], baseline: readonly ReportRun[]): readonly string[] {
  if (candidate.length === baseline.length) return [];
  return [`${candidate.length} ${candidate.length === 1 ? 'run' : 'runs'} against ${baseline.length}`];
}
