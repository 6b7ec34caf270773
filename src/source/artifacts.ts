import { tooManyCurves } from '../contract/curves-errors.js';
import { type Artifact, withoutOldAttempts } from '../github/artifacts.js';
import type { GitHub } from '../github/github.js';
import { statusOf } from '../github/status.js';
import { CURVES_FILE } from '../model/curves.js';
import { UserError } from '../model/errors.js';
import type { Caps } from '../model/limits.js';
import type { Problem } from '../model/problem.js';
import type { FoundLogs } from '../read/find/find-logs.js';
import { matchesGlob, parseGlob } from '../read/find/glob.js';
import { chosen, filesOf, holdsReport, logsOf, type MemoryFile } from './memory-files.js';
import { besideReport, MAX_PACKED_BYTES, type PackedCurves } from './packed-curves.js';
import type { ShardFile } from './shards.js';

/** Where logs or reports of the change lie: artifacts of one run. */
export interface ArtifactSource {
  readonly runId: number;
  readonly attempt: number;
  /** Name patterns of the artifacts. */
  readonly names: readonly string[];
  /** Patterns of the files inside. */
  readonly files: readonly string[];
  /** Caps that the settings change. */
  readonly limits: Partial<Caps>;
}

/** Jobs of one matrix: GitHub allows 256. */
const MAX_ARTIFACTS = 256;
/** Files of all artifacts together that are looked at, where the settings say nothing else. */
const MAX_FILES = 1_000;

/** Reads the logs in the artifacts of a run, one artifact after the other in memory. What can't be had is named. */
export async function readArtifactLogs(github: GitHub, source: ArtifactSource): Promise<FoundLogs> {
  const found: FoundLogs = { logs: [], problems: [], looked: [], files: 0 };
  let files = 0;
  for await (const { name, content } of artifactFiles(github, source, found.problems)) {
    const { logs, problems } = await logsOf(content);
    found.logs.push(...logs);
    found.problems.push(...problems);
    found.looked.push(...content.map(({ path }) => path));
    files += new Set(logs.map(({ source: path }) => path)).size;
    if (logs.length + problems.length === 0)
      found.problems.push({ file: name, id: 'artifact-without-log', values: { files: content.length } });
  }
  return { ...found, files };
}

/** Texts of the report.json files in the artifacts of a run. */
export async function readArtifactReports(
  github: GitHub,
  source: ArtifactSource,
): Promise<{
  readonly reports: readonly ShardFile[];
  readonly problems: readonly Problem[];
}> {
  const problems: Problem[] = [];
  const reports: ShardFile[] = [];
  let room = MAX_PACKED_BYTES;
  const packedCurves = (file: string, bytes: Uint8Array): PackedCurves => {
    if (bytes.length > room) return { file, bytes: tooManyBytes };
    room -= bytes.length;
    return { file, bytes: () => bytes };
  };
  for await (const { content, beside } of artifactFiles(github, source, problems)) {
    for (const { path, bytes } of content.filter(holdsReport)) {
      const side = beside.get(besideReport(path));
      const curves = side ? packedCurves(besideReport(path), side) : null;
      reports.push({ file: path, text: new TextDecoder().decode(bytes), curves });
    }
  }
  return { reports: reports.sort((a, b) => (a.file < b.file ? -1 : 1)), problems };
}

function tooManyBytes(): never {
  throw tooManyCurves();
}

interface Content {
  /** Of the artifact. */
  readonly name: string;
  /** The files that patterns name. */
  readonly content: readonly MemoryFile[];
  /** Side files of reports by their path: they come with the report that a pattern names. */
  readonly beside: ReadonlyMap<string, Uint8Array>;
}

async function* artifactFiles(github: GitHub, source: ArtifactSource, problems: Problem[]): AsyncGenerator<Content> {
  const artifacts = await wantedArtifacts(github, source, problems);
  const isChosen = chosen(source.files);
  const most = source.limits.files ?? MAX_FILES;
  let left = most;
  for (const artifact of artifacts) {
    const { name } = artifact;
    try {
      const bytes = await github.downloadArtifact(artifact, source.limits.archive?.archiveBytes);
      if (bytes === null) {
        problems.push({ file: name, id: 'artifact-gone', values: {} });
        continue;
      }
      const unpacked = await filesOf(name, bytes, source.limits.archive);
      problems.push(...unpacked.problems);
      const [sideFiles, others] = [unpacked.files.filter(isSideFile), unpacked.files.filter((file) => !isSideFile(file))];
      const files = others.filter(({ path }) => isChosen(path));
      if (files.length > left) problems.push({ file: name, id: 'artifact-files', values: { most } });
      yield { name, content: files.slice(0, left), beside: new Map(sideFiles.map(({ path, bytes: side }) => [path, side])) };
      left -= Math.min(left, files.length);
    } catch (error) {
      problems.push(problemOf(error, name));
    }
  }
}

function isSideFile({ path }: MemoryFile): boolean {
  return path.endsWith(`/${CURVES_FILE}`);
}

async function wantedArtifacts(
  github: GitHub,
  { runId, attempt, names }: ArtifactSource,
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
  const message = error instanceof Error ? error.message : String(error);
  if (status === 401 || status === 403) return { file, id: 'forbidden-artifacts', values: { status } };
  return { file, id: 'error', values: { message, hint: error instanceof UserError ? error.hint : 'Run the job again.' } };
}
