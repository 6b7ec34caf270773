import type { Config } from '../config/config.js';
import { parseReport } from '../contract/parse-report.js';
import { type Artifact, withoutOldAttempts } from '../github/artifacts.js';
import { inTime } from '../github/attempt.js';
import type { GitHub } from '../github/github.js';
import { statusOf } from '../github/status.js';
import { UserError } from '../model/errors.js';
import type { Caps } from '../model/limits.js';
import type { RawLog } from '../model/log.js';
import type { Problem } from '../model/problem.js';
import { matchesGlob, parseGlob } from '../read/find/glob.js';
import { messageOf } from '../text/message-of.js';
import { chosen, filesOf, holdsReport, logsOf, type MemoryFile } from './memory-files.js';
import type { ForeignRun, LoadedLogs, LoadedReports, Origin, Source } from './source.js';

/** Where logs or reports of the change lie: artifacts of one run. */
export interface ArtifactPlace {
  readonly runId: number;
  readonly attempt: number;
  /** File of the run's workflow; '' where it is the one that asks. */
  readonly workflow: string;
  /** Name patterns of the artifacts; empty: those of the settings. */
  readonly names: readonly string[];
  /** Patterns of the files inside. */
  readonly patterns: readonly string[];
}

/** The same, with what the settings say of it. */
interface Search extends Omit<ArtifactPlace, 'workflow'> {
  readonly limits: Partial<Caps>;
}

type ArtifactStore = Pick<GitHub, 'listArtifacts' | 'downloadArtifact'>;

/** Jobs of one matrix: GitHub allows 256. */
const MAX_ARTIFACTS = 256;
/** Files of all artifacts together that are looked at, where the settings say nothing else. */
const MAX_FILES = 1_000;

/** The logs in the artifacts of a run, one artifact after the other in memory. What can't be had is named. */
export function artifactLogs(github: ArtifactStore, place: ArtifactPlace): Source<LoadedLogs<Origin>> {
  return (config) =>
    inTime(async () => {
      const { patterns } = place;
      const foreign = foreignRun(place, config);
      if (foreign) return { logs: [], problems: [], provenance: { patterns, looked: [], foreign } };
      const logs: RawLog[] = [];
      const problems: Problem[] = [];
      const looked: string[] = [];
      for await (const { name, content } of artifactFiles(github, searchOf(place, config), problems)) {
        const found = await logsOf(content);
        logs.push(...found.logs);
        problems.push(...found.problems);
        looked.push(...content.map(({ path }) => path));
        if (found.logs.length + found.problems.length === 0)
          problems.push({ file: name, id: 'artifact-without-log', values: { files: content.length } });
      }
      return { logs, problems, provenance: { patterns, looked, foreign } };
    });
}

/** The report.json files in the artifacts of a run, in order of their paths. */
export function artifactReports(github: ArtifactStore, place: ArtifactPlace): Source<LoadedReports<Origin>> {
  return (config) =>
    inTime(async () => {
      const { patterns } = place;
      const foreign = foreignRun(place, config);
      if (foreign) return { reports: [], problems: [], provenance: { patterns, looked: [], foreign } };
      const problems: Problem[] = [];
      const found: MemoryFile[] = [];
      for await (const { content } of artifactFiles(github, searchOf(place, config), problems))
        found.push(...content.filter(holdsReport));
      found.sort((a, b) => (a.path < b.path ? -1 : 1));
      const reports = found.map(({ path, bytes }) => ({
        file: path,
        report: parseReport(new TextDecoder().decode(bytes), path),
      }));
      return { reports, problems, provenance: { patterns, looked: found.map(({ path }) => path), foreign } };
    });
}

function foreignRun({ runId, workflow }: ArtifactPlace, { trainingWorkflow: wanted }: Config): ForeignRun | null {
  return workflow === '' || wanted === null || workflow === wanted ? null : { runId, wanted };
}

function searchOf({ names, ...place }: ArtifactPlace, { baselineArtifacts, limits }: Config): Search {
  return { ...place, names: names.length > 0 ? names : baselineArtifacts, limits };
}

async function* artifactFiles(
  github: ArtifactStore,
  search: Search,
  problems: Problem[],
): AsyncGenerator<{ readonly name: string; readonly content: readonly MemoryFile[] }> {
  const artifacts = await wantedArtifacts(github, search, problems);
  const isChosen = chosen(search.patterns);
  const most = search.limits.files ?? MAX_FILES;
  let left = most;
  for (const artifact of artifacts) {
    const { name } = artifact;
    try {
      const bytes = await github.downloadArtifact(artifact, search.limits.archive?.archiveBytes);
      if (bytes === null) {
        problems.push({ file: name, id: 'artifact-gone', values: {} });
        continue;
      }
      const unpacked = await filesOf(name, bytes, search.limits.archive);
      problems.push(...unpacked.problems);
      const files = unpacked.files.filter(({ path }) => isChosen(path));
      if (files.length > left) problems.push({ file: name, id: 'artifact-files', values: { most } });
      yield { name, content: files.slice(0, left) };
      left -= Math.min(left, files.length);
    } catch (error) {
      problems.push(problemOf(error, name));
    }
  }
}

async function wantedArtifacts(
  github: ArtifactStore,
  { runId, attempt, names }: Search,
  problems: Problem[],
): Promise<readonly Artifact[]> {
  const patterns = names.map(parseGlob).filter((pattern) => pattern !== null);
  const file = `artifacts of run ${runId}`;
  try {
    const isWanted = (name: string) => patterns.some((pattern) => matchesGlob(pattern, [name]));
    const listed = withoutOldAttempts(await github.listArtifacts(runId, isWanted), attempt);
    if (listed.length === 0) problems.push({ file, id: 'no-artifact', values: { names } });
    if (listed.length > MAX_ARTIFACTS) problems.push({ file, id: 'many-artifacts', values: { most: MAX_ARTIFACTS } });
    return listed.slice(0, MAX_ARTIFACTS);
  } catch (error) {
    problems.push(problemOf(error, file));
    return [];
  }
}

function problemOf(error: unknown, file: string): Problem {
  const status = statusOf(error);
  if (status === 401 || status === 403) return { file, id: 'forbidden-artifacts', values: { status } };
  return {
    file,
    id: 'error',
    values: { message: messageOf(error), hint: error instanceof UserError ? error.hint : 'Run the job again.' },
  };
}
