import type { Cause, Check, Finding, Severity } from '../model/finding.js';
import type { MeasuredRun } from '../model/measured.js';
import type { RuleSetting } from '../model/rule-setting.js';
import { messageOf } from '../text/message-of.js';
import { furtherRuns } from './measure/further-losses.js';
import { measure } from './measure/measure.js';
import type { Evidence, Rule } from './rule.js';
import { rules } from './rules/index.js';
import { tellStory } from './story.js';

export interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly checks: readonly Check[];
}

/** Rules that judge generalization say nothing about games between networks or rewards; what is wrong with the log itself is said. */
const GAN_RL_RULES = new Set(['non-finite-metric', 'diverged-loss']);
/** Each token is seen once: there is nothing to memorize. */
const NOT_FOR_LLM = new Set(['memorization']);

/** Applies every rule to one run: each leaves a check, a rule that throws is a crashed check, and the findings become one story. */
export function diagnose(
  run: MeasuredRun,
  settings: ReadonlyMap<string, RuleSetting> = new Map(),
  all: readonly Rule[] = rules,
): Diagnosis {
  const findings: Finding[] = [];
  const checks: Check[] = [];
  for (const rule of all) {
    const { check, found } = apply(rule, run, settings.get(rule.id) ?? null);
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
  const aboutRises = all.filter(({ id, refines }) => id === 'overfitting' || refines === 'overfitting');
  const found = furtherRuns(run.run)
    .map((further) => measure(further, run.profile, run.curves))
    .filter(({ rises }) => rises.length > 0)
    .flatMap((further) => aboutRises.flatMap((rule) => apply(rule, further, settings.get(rule.id) ?? null).found));
  return found.map((finding) => ({ ...finding, severity: 'notice' }));
}

function apply(
  rule: Rule,
  run: MeasuredRun,
  setting: RuleSetting | null,
): { readonly check: Check; readonly found: readonly Finding[] } {
  const skipped = (reason: string) => ({ check: { rule: rule.id, status: 'skipped', reason } as const, found: [] });
  if (setting?.severity === 'off') return skipped('switched off in the config');
  if (run.profile === 'gan-rl' && rule.about !== 'log' && !GAN_RL_RULES.has(rule.id))
    return skipped('not meaningful for the profile gan-rl');
  if (run.profile === 'llm-pretrain' && NOT_FOR_LLM.has(rule.id)) return skipped('not meaningful where every token is seen once');
  try {
    const targets = rule.select(run);
    if (targets.length === 0) return skipped(run.notEnough && judgesRises(rule) ? run.notEnough : `needs ${rule.needs}`);
    const options = { ...rule.options, ...setting?.options };
    const evidence = targets.map((target) => rule.check(target, options)).filter((one) => one !== null);
    const severity = setting?.severity ?? null;
    const found = evidence.map((one) => toFinding(rule, one, severity));
    return { check: { rule: rule.id, status: found.length > 0 ? 'found' : 'passed' }, found };
  } catch (error) {
    const message = messageOf(error);
    return { check: { rule: rule.id, status: 'crashed', message }, found: [] };
  }
}

/** Rules whose targets come from the valley test; they are silent on short or constant curves, and say why. */
function judgesRises(rule: Rule): boolean {
  return rule.refines !== undefined || rule.id === 'overfitting' || rule.id.startsWith('lr-drop');
}

function toFinding(rule: Rule, evidence: Evidence, severity: Severity | null): Finding {
  const weighed = rule.causes.map(({ cause, weigh }): Cause => ({ cause, ...weigh(evidence.measured) }));
  const weight = (cause: Cause) => cause.for.length - cause.against.length;
  return {
    rule: rule.id,
    severity: severity ?? evidence.severity ?? rule.severity,
    confidence: evidence.confidence,
    letter: '',
    from: evidence.from,
    to: evidence.to,
    series: evidence.series,
    measured: evidence.measured,
    message: rule.message(evidence),
    causes: weighed.sort((a, b) => weight(b) - weight(a)),
    advice: rule.advice,
    falseAlarmIf: rule.falseAlarmIf,
  };
}
