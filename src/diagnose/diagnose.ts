import type { Check, Finding, Severity } from '../model/finding.js';
import type { MeasuredRun } from '../model/measured.js';
import type { Profile } from '../model/profile.js';
import type { RuleSetting } from '../model/rule-setting.js';
import type { SkipReason } from '../model/skip-reason.js';
import { messageOf } from '../text/message-of.js';
import { furtherRuns } from './measure/further-losses.js';
import { measure } from './measure/measure.js';
import type { Evidence, Rule, RuleOptions } from './rule.js';
import { rules } from './rules/index.js';
import { tellStory } from './story.js';

export interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly checks: readonly Check[];
}

/** Rules that judge generalization say nothing about games between networks or rewards. */
const GAMES: readonly Profile[] = ['gan-rl'];

/** Applies every rule to one run: each leaves a check, a rule that throws is a crashed check, and the findings become one story. */
export function diagnose(run: MeasuredRun, settings?: ReadonlyMap<string, RuleSetting>, all?: readonly Rule[]): Diagnosis {
  return diagnoseAll([run], settings, all)[0]!;
}

/** The same of many runs: each rule looks at all of them before the next one does. */
export function diagnoseAll(
  runs: readonly MeasuredRun[],
  settings: ReadonlyMap<string, RuleSetting> = new Map(),
  all: readonly Rule[] = rules,
): readonly Diagnosis[] {
  const applied = runs.map(() => ({ findings: [] as Undated[], checks: [] as Check[] }));
  for (const rule of all) {
    const setting = settings.get(rule.id) ?? null;
    for (const [i, run] of runs.entries()) {
      const { check, found } = apply(rule, run, all, setting);
      applied[i]!.checks.push(check);
      applied[i]!.findings.push(...found);
    }
  }
  return applied.map(({ findings, checks }, i) => diagnosisOf(runs[i]!, findings, checks, settings, all));
}

function diagnosisOf(
  run: MeasuredRun,
  applied: readonly Undated[],
  checks: readonly Check[],
  settings: ReadonlyMap<string, RuleSetting>,
  all: readonly Rule[],
): Diagnosis {
  const isSilent = run.rises.length === 0 && run.divergences.length === 0;
  const findings = isSilent ? [...applied, ...onFurtherLosses(run, settings, all)] : applied;
  const found = new Set(findings.map(({ rule }) => rule));
  const status = (check: Check): Check => (found.has(check.rule) ? { rule: check.rule, status: 'found' } : check);
  return { findings: tellStory(findings, all).map(dated), checks: checks.map(status) };
}

/** A finding of which what is costly is not yet asked. */
type Undated = Finding & Pick<Evidence, 'date'>;

function dated({ date, ...finding }: Undated): Finding {
  if (!date) return finding;
  const { onset, measured } = date();
  return { ...finding, onset, measured: { ...finding.measured, ...measured } };
}

/** Rises of further validation losses, where the main one is silent: as notices, under their own names. */
function onFurtherLosses(run: MeasuredRun, settings: ReadonlyMap<string, RuleSetting>, all: readonly Rule[]): readonly Undated[] {
  const aboutRises = all.filter(({ means }) => means === 'overfitting');
  const found = furtherRuns(run.run)
    .map((further) => measure(further, run.profile, run.curves))
    .filter(({ rises }) => rises.length > 0)
    .flatMap((further) => aboutRises.flatMap((rule) => apply(rule, further, all, settings.get(rule.id) ?? null).found));
  return found.map((finding) => ({ ...finding, severity: 'notice' }));
}

function apply(
  rule: Rule,
  run: MeasuredRun,
  all: readonly Rule[],
  setting: RuleSetting | null,
): { readonly check: Check; readonly found: readonly Undated[] } {
  const skipped = (why: SkipReason) => ({ check: { rule: rule.id, status: 'skipped', why } as const, found: [] });
  if (setting?.severity === 'off') return skipped({ id: 'off', values: {} });
  if ((rule.notFor ?? (rule.about === 'log' ? [] : GAMES)).includes(run.profile))
    return skipped({ id: 'profile', values: { profile: run.profile } });
  try {
    const targets = rule.select(run);
    if (targets.length === 0)
      return skipped((run.notEnough && judgesRises(rule, all) ? run.notEnough : null) ?? { id: 'needs', values: {} });
    const options = setting ? { ...rule.options, ...setting.options } : rule.options;
    const { enough, few } = withEnough(rule, targets, options, run);
    if (few !== null) return skipped(few);
    const severity = setting?.severity ?? null;
    const found: Undated[] = [];
    for (const target of enough) {
      const evidence = rule.check(target, options);
      if (evidence !== null) found.push(toFinding(rule, evidence, severity));
    }
    return { check: { rule: rule.id, status: found.length > 0 ? 'found' : 'passed' }, found };
  } catch (error) {
    const message = messageOf(error);
    return { check: { rule: rule.id, status: 'crashed', message }, found: [] };
  }
}

/** The targets with the minimum of a rule, each counted once; or why it is skipped, where all of them have fewer. */
function withEnough(
  { minimum }: Rule,
  targets: readonly unknown[],
  options: RuleOptions,
  { run }: MeasuredRun,
): { readonly enough: readonly unknown[]; readonly few: SkipReason | null } {
  if (minimum === undefined) return { enough: targets, few: null };
  const needed = options[minimum.option]!;
  const enough: unknown[] = [];
  let most = 0;
  for (const target of targets) {
    const points = minimum.points(target);
    if (!(points < needed)) enough.push(target);
    most = Math.max(most, points);
  }
  const few = { id: 'few-points', values: { points: most, needed, axis: run.axis } } as const;
  return { enough, few: enough.length > 0 ? null : few };
}

/** Rules whose targets come from the valley test; they are silent on short or constant curves, and say why. */
function judgesRises(rule: Rule, all: readonly Rule[]): boolean {
  return rule.refines !== undefined || rule.about === 'drop' || all.some(({ refines }) => refines === rule.id);
}

function toFinding(rule: Rule, evidence: Evidence, severity: Severity | null): Undated {
  return {
    rule: rule.id,
    severity: severity ?? evidence.severity ?? rule.severity,
    confidence: evidence.confidence,
    letter: '',
    from: evidence.from,
    to: evidence.to,
    series: evidence.series,
    measured: evidence.measured,
    // Holds its place among the keys.
    ...(evidence.date && { onset: [Number.NaN, Number.NaN] as const, date: evidence.date }),
    ...(evidence.size !== undefined && { size: evidence.size }),
    ...(rule.means && { means: rule.means }),
  };
}
