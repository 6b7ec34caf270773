import { type Caps, MAX_WHOLE_BYTES } from '../model/limits.js';
import type { Config } from './config.js';
import { toMilliseconds } from './duration.js';
import type { ConfigFile } from './schema.js';
import { toShare, toTolerance } from './shares.js';

/** Below the ten minutes that jobs of this kind are often given. */
const DEFAULT_MINUTES = 8;

/** Commits; as many as one request asks GitHub for. */
const DEFAULT_HISTORY = 30;

/** The settings of a run without a config file. */
export const DEFAULT_CONFIG: Config = toConfig({});

/** Settings as a file has them → with every default filled in. */
export function toConfig(file: ConfigFile): Config {
  return {
    profile: file.profile ?? null,
    metrics: { loss: file.metrics?.loss ?? null, score: file.metrics?.score ?? null },
    groupBy: file['group-by'] ?? ['seed'],
    validationExamples: file['validation-examples'] ?? null,
    select: file.select ?? null,
    predictions: file.predictions ?? null,
    showExamples: file['show-examples'] ?? false,
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
          paired: rule.paired ?? false,
        },
      ]),
    ),
    mute: new Map(Object.entries(file.mute ?? {}).map(([id, { because, until = null }]) => [id, { because, until }])),
    failOn: file['fail-on'] ?? 'error',
    onInconclusive: file['on-inconclusive'] ?? 'pass',
    onNothingCompared: file['on-inconclusive'] ?? null,
    onMissingMetrics: file['on-missing-metrics'] ?? 'fail',
    onMissingBaseline: file['on-missing-baseline'] ?? 'pass',
    onFailedTraining: file['on-failed-training'] ?? 'fail',
    mayMiss: { metrics: isLetThrough(file['on-missing-metrics']), baseline: isLetThrough(file['on-missing-baseline']) },
    trainingJobs: file['training-jobs'] ?? ['*'],
    expect: file.expect ?? null,
    acceptLabel: file['accept-label'] ?? 'curvelint:accept',
    checkName: file['check-name'] ?? 'curvelint',
    history: file.history ?? DEFAULT_HISTORY,
    dataBranch: file['data-branch'] ?? 'curvelint-data',
    quickchartHost: file['quickchart-host'] ?? null,
    allowThirdParty: file['allow-third-party'] ?? false,
    trainingWorkflow: file['training-workflow'] ?? null,
    baselineArtifacts: file['baseline-artifacts'] ?? ['curvelint*'],
    limits: toLimits(file.limits ?? {}),
    timeout: toMilliseconds(file.timeout ?? DEFAULT_MINUTES),
  };
}

/** Is it said in so many words? A default says nothing of a path that somebody gives. */
function isLetThrough(reaction: Config['onMissingBaseline'] | undefined): boolean {
  return reaction === 'pass' || reaction === 'warn';
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
