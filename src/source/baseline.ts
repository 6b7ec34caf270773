import { checkNameOf } from '../config/check-name.js';
import type { Config } from '../config/config.js';
import type { BaselineCandidate, BaselineRequest } from '../github/baseline.js';
import { failureOf } from '../github/failure.js';
import type { GitHub } from '../github/github.js';
import { statusOf } from '../github/status.js';
import type { BaselineReason } from '../model/baseline.js';
import { UserError } from '../model/errors.js';
import type { RawLog } from '../model/log.js';
import type { RawPredictions } from '../model/predictions.js';
import type { Problem } from '../model/problem.js';
import type { ReportRun } from '../model/report.js';
import { nameTest } from '../read/find/glob.js';
import { byName } from '../text/by-name.js';
import { messageOf } from '../text/message-of.js';
import { runIds } from '../text/run-ids.js';
import { filesOf, holdsReport, logsOf, type MemoryFile } from './memory-files.js';
import { unpacked } from './packed-text.js';
import { reportBytes } from './report-file.js';
import type { BaselineOrigin, BaselineSource, Loaded, NamedReport } from './source.js';

/** Candidates that are opened: each may be a download. */
const MAX_TRIED = 20;

/** What is known of it without the settings. */
export type BaselinePlace = Omit<BaselineRequest, 'checkName' | 'isWanted'>;

type Found = Loaded<BaselineOrigin>;

/**
 * The baseline as GitHub has it: the first candidate that holds metrics. None, and why, where there is nothing or GitHub says no: a
 * verdict never waits for it.
 */
export function githubBaseline(github: Pick<GitHub, 'baselineCandidates'>, place: BaselinePlace, now: number): BaselineSource {
  return async (config) => {
    const isWanted = nameTest(config.baselineArtifacts);
    const request = { ...place, checkName: checkNameOf(config, place.key), isWanted };
    const problems: Problem[] = [];
    let tried = 0;
    try {
      for await (const candidate of github.baselineCandidates(request)) {
        if (tried === MAX_TRIED) break;
        tried += 1;
        const name = `baseline ${candidate.source} of ${candidate.commit.slice(0, 10)}`;
        const content = await contentOf(name, candidate.load, config, problems);
        if (content) return { ...content, problems, provenance: originOf(candidate, now) };
      }
    } catch (error) {
      return none(reasonOf(error), problems);
    }
    return none({ id: 'none-yet', values: { base: request.base, tried } }, problems);
  };
}

function none(reason: BaselineReason, problems: readonly Problem[]): Found {
  return { logs: [], problems, provenance: { source: null, reason, isNamed: false } };
}

function reasonOf(error: unknown): BaselineReason {
  const { kind, status, message } = failureOf(error);
  if (status !== null && (kind === 'token' || kind === 'permission')) return { id: 'forbidden', values: { status } };
  return { id: 'unanswered', values: { said: message } };
}

function originOf({ commit, behind, createdAt, source, way }: BaselineCandidate, now: number): BaselineOrigin {
  const age = (now - Date.parse(createdAt)) / 86_400_000;
  return {
    source,
    commit,
    ...(behind === null ? {} : { behind }),
    ...(Number.isFinite(age) ? { ageDays: Math.max(0, Number(age.toPrecision(3))) } : {}),
    way,
    isNamed: false,
  };
}

/** Reports or logs, with the predictions beside them. */
type Content = ({ readonly reports: readonly NamedReport[] } | { readonly logs: readonly RawLog[] }) & {
  readonly predictions: readonly RawPredictions[];
};

/**
 * What is in the files of a candidate: its reports, else its logs; null where neither has metrics. A candidate that can't be read
 * is named, and the next one tried.
 */
export async function contentOf(
  name: string,
  load: BaselineCandidate['load'],
  config: Config,
  problems: Problem[],
): Promise<Content | null> {
  try {
    const files: MemoryFile[] = [];
    for (const { name: artifact, bytes } of await load()) files.push(...(await contentsOf(artifact, bytes, config.limits)));
    const reports: NamedReport[] = [];
    for (const { path, bytes } of files.filter(holdsReport)) reports.push({ file: path, report: await reportBytes(bytes, path) });
    if (reports.length > 0 && !reports.some(({ report }) => report.runs.length > 0)) return null;
    const { logs, predictions = [] } = await logsOf(files, config.predictions);
    if (reports.length > 0) return { reports: [joined(reports)], predictions };
    const full = logs.filter(({ series }) => series.length > 0);
    return full.length > 0 ? { logs: full, predictions } : null;
  } catch (error) {
    if (statusOf(error) !== null) throw error;
    const hint = error instanceof UserError ? error.hint : 'The next older one is tried.';
    problems.push({ file: name, id: 'error', values: { message: messageOf(error), hint } });
    return null;
  }
}

/** Files of an artifact; a packed report is its text. */
async function contentsOf(name: string, bytes: Uint8Array, { archive }: Config['limits']): Promise<readonly MemoryFile[]> {
  if (name !== 'report.json.gz') return (await filesOf(name, bytes, archive)).files;
  return [{ path: 'report.json', bytes: new TextEncoder().encode(unpacked(bytes)) }];
}

/** Several reports as one that holds each run once: a merged report may lie beside those of its shards. */
function joined(reports: readonly NamedReport[]): NamedReport {
  const found = new Map<string, ReportRun>();
  for (const run of reports.flatMap(({ report }) => report.runs)) {
    const numbers = JSON.stringify([run.seed, run.hyperparameters, run.series], (_, value: unknown) =>
      typeof value === 'number' ? String(value) : value,
    );
    if (!found.has(numbers)) found.set(numbers, { ...run, path: run.path === '' ? run.id : run.path });
  }
  const runs = [...found.values()];
  const ids = runIds(runs.map(({ path }) => path));
  const named = runs.map((run, i) => ({ ...run, id: ids[i]! })).sort((a, b) => byName(a.id, b.id));
  const { file, report } = reports[0]!;
  return { file, report: { ...report, runs: named } };
}
