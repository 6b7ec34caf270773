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
export function diagnose(
  run: MeasuredRun,
  settings: ReadonlyMap<string, RuleSetting> = new Map(),
  all: readonly Rule[] = rules,
): Diagnosis {
  const findings: Finding[] = [];
  const checks: Check[] = [];
  for (const rule of all) {
    const { check, found } = apply(rule, run, all, settings.get(rule.id) ?? null);
    checks.push(check);
    findings.push(...found);
  }
  if (run.rises.length === 0 && run.divergences.length === 0) findings.push(...onFurtherLosses(run, settings, all));
  const found = new Set(findings.map(({ rule }) => rule));
  const status = (check: Check): Check => (found.has(check.rule) ? { rule: check.rule, status: 'found' } : check);
  return { findings: tellStory(findings, all), checks: checks.map(status) };
}

/** Rises of further validation losses, where the main one is silent: as notices, under their own names. */
function onFurtherLosses(run: MeasuredRun, settings: ReadonlyMap<string, RuleSetting>, all: readonly Rule[]): readonly Finding[] {
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
): { readonly check: Check; readonly found: readonly Finding[] } {
  const skipped = (why: SkipReason) => ({ check: { rule: rule.id, status: 'skipped', why } as const, found: [] });
  if (setting?.severity === 'off') return skipped({ id: 'off', values: {} });
  if ((rule.notFor ?? (rule.about === 'log' ? [] : GAMES)).includes(run.profile))
    return skipped({ id: 'profile', values: { profile: run.profile } });
  try {
    const targets = rule.select(run);
    if (targets.length === 0) return skipped((judgesRises(rule, all) ? run.notEnough : null) ?? { id: 'needs', values: {} });
    const options = { ...rule.options, ...setting?.options };
    const few = tooFew(rule, targets, options, run);
    if (few !== null) return skipped(few);
    const evidence = targets
      .filter((target) => hasEnough(rule, target, options))
      .map((target) => rule.check(target, options))
      .filter((one) => one !== null);
    const severity = setting?.severity ?? null;
    const found = evidence.map((one) => toFinding(rule, one, severity));
    return { check: { rule: rule.id, status: found.length > 0 ? 'found' : 'passed' }, found };
  } catch (error) {
    const message = messageOf(error);
    return { check: { rule: rule.id, status: 'crashed', message }, found: [] };
  }
}

function hasEnough({ minimum }: Rule, target: unknown, options: RuleOptions): boolean {
  return minimum === undefined || !(minimum.points(target) < options[minimum.option]!);
}

/** Why a rule is skipped whose targets all have fewer points than its own minimum; null where one has enough. */
function tooFew(rule: Rule, targets: readonly unknown[], options: RuleOptions, { run }: MeasuredRun): SkipReason | null {
  const { minimum } = rule;
  if (minimum === undefined || targets.some((target) => hasEnough(rule, target, options))) return null;
  const points = targets.reduce<number>((most, target) => Math.max(most, minimum.points(target)), 0);
  return { id: 'few-points', values: { points, needed: options[minimum.option]!, axis: run.axis } };
}

/** Rules whose targets come from the valley test; they are silent on short or constant curves, and say why. */
function judgesRises(rule: Rule, all: readonly Rule[]): boolean {
  return rule.refines !== undefined || rule.about === 'drop' || all.some(({ refines }) => refines === rule.id);
}

function toFinding(rule: Rule, evidence: Evidence, severity: Severity | null): Finding {
  return {
    rule: rule.id,
    severity: severity ?? evidence.severity ?? rule.severity,
    confidence: evidence.confidence,
    letter: '',
    from: evidence.from,
    to: evidence.to,
    series: evidence.series,
    measured: evidence.measured,
    ...(evidence.onset && { onset: evidence.onset }),
    ...(evidence.size !== undefined && { size: evidence.size }),
    ...(rule.means && { means: rule.means }),
  };
}
