import type { ConfigFile } from './config-file.js';
import { toShare, toTolerance } from './config-values.js';
import type { FailOn, Selection } from './model/comparison.js';
import type { Severity } from './model/finding.js';
import type { Profile } from './model/report.js';
import type { Caps } from './read/find-logs.js';
import { MAX_WHOLE_BYTES } from './read/reader.js';

/** What to do about a missing or undecided thing. */
export type Reaction = 'fail' | 'warn' | 'pass';

/** Tolerance of a gate: a difference must exceed every floor that is given. */
export interface Tolerance {
  /** In the metric's unit; 0 where not given. */
  readonly absolute: number;
  /** Share of the baseline's value, 0 to 1; 0 where not given. */
  readonly relative: number;
}

export interface GateRule {
  readonly of: Selection;
  readonly tolerance: Tolerance | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** Share by which reaching the baseline's value may take longer. */
  readonly maxSlowdown: number | null;
  /** Factor by which the spread over seeds may grow. */
  readonly maxSpread: number | null;
  /** Share of the run by which overfitting may begin earlier. */
  readonly maxEarlierOverfitting: number | null;
}

/** All settings, with every default filled in. */
export interface Config {
  readonly profile: Profile | null;
  readonly metrics: { readonly loss: string | null; readonly score: string | null };
  readonly groupBy: readonly string[];
  readonly rules: ReadonlyMap<string, RuleConfig>;
  readonly gate: ReadonlyMap<string, GateRule>;
  readonly failOn: FailOn;
  readonly onInconclusive: Reaction;
  readonly onMissingMetrics: Reaction;
  readonly onMissingBaseline: Reaction;
  /** Label that, with a comment, lets a known regression through. */
  readonly acceptLabel: string;
  /** Name of the check run. */
  readonly checkName: string;
  /** Name patterns of the artifacts of the base branch that hold its logs or its report. */
  readonly baselineArtifacts: readonly string[];
  /** Branch that pictures are put on. */
  readonly dataBranch: string;
  /** `host` or `host:port` of a QuickChart of one's own; null: none. Counts only where it comes from a trusted place. */
  readonly quickchartHost: string | null;
  /** quickchart.io may see numbers of a repository that is not public. Counts only where it comes from a trusted place. */
  readonly allowThirdParty: boolean;
  /** How much is read at most, where it differs from the caps of `read`. */
  readonly limits: Partial<Caps>;
  /** File of the only workflow whose runs are reported under `workflow_run`; null: any. */
  readonly trainingWorkflow: string | null;
}

export interface RuleConfig {
  readonly severity: Severity | 'off' | null;
  readonly options: Readonly<Record<string, number>>;
}

export const PROFILES = ['default', 'classification', 'llm-pretrain', 'finetune', 'gan-rl'] as const;
export const FAIL_ON = ['never', 'regression', 'error', 'warning'] as const;
export const REACTIONS = ['fail', 'warn', 'pass'] as const;
export const SEVERITIES = ['off', 'notice', 'warning', 'error'] as const;

/** The settings of a run without a config file. */
export const DEFAULT_CONFIG: Config = toConfig({});

/** Settings as a file has them → with every default filled in. */
export function toConfig(file: ConfigFile): Config {
  return {
    profile: file.profile ?? null,
    metrics: { loss: file.metrics?.loss ?? null, score: file.metrics?.score ?? null },
    groupBy: file['group-by'] ?? ['seed'],
    rules: new Map(
      Object.entries(file.rules ?? {}).map(([id, setting]) => [
        id,
        Array.isArray(setting) ? { severity: setting[0], options: setting[1] } : { severity: setting, options: {} },
      ]),
    ),
    gate: new Map(
      Object.entries(file.gate ?? {}).map(([metric, rule]) => [
        metric,
        {
          of: rule.of ?? 'best',
          tolerance: rule.tolerance === undefined ? null : toTolerance(rule.tolerance),
          atLeast: rule['at-least'] ?? null,
          atMost: rule['at-most'] ?? null,
          maxSlowdown: toShare(rule['max-slowdown']),
          maxSpread: rule['max-spread'] ?? null,
          maxEarlierOverfitting: toShare(rule['max-earlier-overfitting']),
        },
      ]),
    ),
    failOn: file['fail-on'] ?? 'error',
    onInconclusive: file['on-inconclusive'] ?? 'pass',
    onMissingMetrics: file['on-missing-metrics'] ?? 'fail',
    onMissingBaseline: file['on-missing-baseline'] ?? 'pass',
    acceptLabel: file['accept-label'] ?? 'curvelint:accept',
    checkName: file['check-name'] ?? 'curvelint',
    dataBranch: file['data-branch'] ?? 'curvelint-data',
    quickchartHost: file['quickchart-host'] ?? null,
    allowThirdParty: file['allow-third-party'] ?? false,
    trainingWorkflow: file['training-workflow'] ?? null,
    baselineArtifacts: file['baseline-artifacts'] ?? ['curvelint*'],
    limits: toLimits(file.limits ?? {}),
  };
}

function toLimits({ file, files, archive, entries, entry, unpacked, ratio }: NonNullable<ConfigFile['limits']>): Partial<Caps> {
  const bytes = (name: string, given: number | string | undefined) => (given === undefined ? {} : { [name]: toBytes(given) });
  return {
    ...bytes('fileBytes', file),
    ...(files !== undefined && { files }),
    archive: {
      // An archive is unpacked in memory, from one piece.
      ...(archive !== undefined && { archiveBytes: Math.min(toBytes(archive), MAX_WHOLE_BYTES) }),
      ...(entries !== undefined && { entries }),
      ...bytes('entryBytes', entry),
      ...bytes('totalBytes', unpacked),
      ...(ratio !== undefined && { ratio }),
    },
  };
}

/** Bytes: 1000, or `200 MB` (1024² each). */
function toBytes(given: number | string): number {
  if (typeof given === 'number') return given;
  const unit = 1024 ** (1 + 'KMG'.indexOf(/[KMG]/i.exec(given)![0].toUpperCase()));
  return Math.round(Number.parseFloat(given) * unit);
}
