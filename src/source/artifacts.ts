import type { Config } from '../config/config.js';
import { tooManyCurves } from '../contract/curves-errors.js';
import { type Artifact, type MadeArtifact, withoutOldAttempts } from '../github/artifacts.js';
import { inTime } from '../github/attempt.js';
import { failureOf } from '../github/failure.js';
import type { GitHub } from '../github/github.js';
import { CURVES_FILE } from '../model/curves.js';
import { UserError } from '../model/errors.js';
import type { Caps } from '../model/limits.js';
import type { RawLog } from '../model/log.js';
import type { RawPredictions } from '../model/predictions.js';
import type { Problem } from '../model/problem.js';
import { nameTest } from '../read/find/glob.js';
import { NO_EXAMPLES, withExamples } from '../read/predictions/budget.js';
import { type ReportWithSideFile, withSideFiles } from './curves.js';
import { absentIn, chosen, filesOf, holdsReport, logsOf, type MemoryFile } from './memory-files.js';
import { besideReport, MAX_PACKED_BYTES, type PackedCurves } from './packed-curves.js';
import { reportBytes } from './report-file.js';
import type { ForeignRun, LoadedLogs, LoadedReports, Origin, Source } from './source.js';
import { untrustedReports } from './untrusted.js';

/** Where logs or reports of the change lie: artifacts of one run. */
export interface ArtifactPlace {
  readonly runId: number;
  readonly attempt: number;
  /** File of the run's workflow; '' where it is the one that asks. */
  readonly workflow: string;
  /** Did people with write access alone decide what it ran? Else its reports are not taken: what was thinned can't be judged again. */
  readonly trusted: boolean;
  /** Name patterns of the artifacts; empty: those of the settings. */
  readonly names: readonly string[];
  /** Patterns of the files inside. */
  readonly patterns: readonly string[];
}

/** The same, with what the settings say of it. */
interface Search extends Omit<ArtifactPlace, 'workflow'> {
  readonly limits: Partial<Caps>;
  /** Patterns of files with predictions; null: by their names alone. */
  readonly predictions: readonly string[] | null;
}

/** Where artifacts are listed and fetched. */
export type ArtifactStore = Pick<GitHub, 'listArtifacts' | 'listMade' | 'downloadArtifact'>;

/** Jobs of one matrix: GitHub allows 256. */
const MAX_ARTIFACTS = 256;
/** Artifacts that a problem names. */
const MAX_NAMED = 10;
/** Files of all artifacts together that are looked at, where the settings say nothing else. */
const MAX_FILES = 1_000;

/** The logs in the artifacts of a run, one artifact after the other in memory. What can't be had is named. */
export function artifactLogs(github: ArtifactStore, place: ArtifactPlace): Source<LoadedLogs<Origin>> {
  return fromRun(place, { logs: [], predictions: [] }, async (search) => {
    const logs: RawLog[] = [];
    const predictions: RawPredictions[] = [];
    const problems: Problem[] = [];
    const looked: string[] = [];
    let reports = 0;
    const there: string[] = [];
    for await (const { name, content, paths } of artifactFiles(github, search, problems)) {
      there.push(...paths);
      const found = await logsOf(content, search.predictions, withExamples(NO_EXAMPLES, predictions));
      const told = found.predictions ?? [];
      logs.push(...found.logs);
      for (const one of told) predictions.push(one);
      problems.push(...found.problems);
      looked.push(...content.map(({ path }) => path));
      reports += content.filter(holdsReport).length;
      if (found.logs.length + found.problems.length + told.length === 0)
        problems.push({ file: name, id: 'artifact-without-log', values: { files: content.length } });
    }
    if (logs.length === 0 && reports > 0 && !search.trusted)
      problems.push({ file: `artifacts of run ${search.runId}`, id: 'untrusted-report', values: { reports } });
    return { found: { logs, predictions }, problems, looked, there };
  });
}

/** The report.json files in the artifacts of a run, in order of their paths, with what lies beside them. */
export function artifactReports(github: ArtifactStore, place: ArtifactPlace): Source<LoadedReports<Origin>> {
  return fromRun(place, { reports: [] }, async (search) => {
    if (!search.trusted) throw untrustedReports(`run ${search.runId}`);
    const problems: Problem[] = [];
    const files: (MemoryFile & { readonly packed: PackedCurves | null })[] = [];
    const keep = packedKeeper();
    const there: string[] = [];
    for await (const { content, beside, paths } of artifactFiles(github, search, problems)) {
      there.push(...paths);
      for (const file of content.filter(holdsReport)) {
        const side = besideReport(file.path);
        const bytes = beside.get(side);
        files.push({ ...file, packed: bytes ? keep(side, bytes) : null });
      }
    }
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    const parsed: ReportWithSideFile[] = [];
    for (const { path, bytes, packed } of files) parsed.push({ file: path, report: await reportBytes(bytes, path), packed });
    const { reports, problems: unused } = await withSideFiles(parsed);
    return { found: { reports }, problems: [...problems, ...unused], looked: files.map(({ path }) => path), there };
  });
}

interface Read<Found> {
  readonly found: Found;
  readonly problems: readonly Problem[];
  readonly looked: readonly string[];
  /** Every file in the artifacts that were had. */
  readonly there: readonly string[];
}

/** What is read of a run in time; of one of another workflow nothing. */
function fromRun<Found extends object>(place: ArtifactPlace, nothing: Found, read: (search: Search) => Promise<Read<Found>>) {
  return (config: Config) =>
    inTime(async () => {
      const foreign = foreignRun(place, config);
      const { found, problems, looked, there } = foreign
        ? { found: nothing, problems: [], looked: [], there: [] }
        : await read(searchOf(place, config));
      const { patterns } = place;
      const absent = there.length === 0 ? [] : absentIn(patterns, there);
      return { ...found, problems, provenance: { patterns, looked, foreign, ...(absent.length > 0 && { absent }) } };
    });
}

/** Keeps packed side files, as many of them as have room in memory together. */
function packedKeeper(): (file: string, bytes: Uint8Array) => PackedCurves {
  let room = MAX_PACKED_BYTES;
  return (file, bytes) => {
    if (bytes.length > room) return { file, bytes: tooManyBytes };
    room -= bytes.length;
    return { file, bytes: () => bytes };
  };
}

function tooManyBytes(): never {
  throw tooManyCurves();
}

function foreignRun({ runId, workflow }: ArtifactPlace, { trainingWorkflow: wanted }: Config): ForeignRun | null {
  return workflow === '' || wanted === null || workflow === wanted ? null : { runId, wanted };
}

function searchOf({ names, ...place }: ArtifactPlace, { baselineArtifacts, limits, predictions }: Config): Search {
  return { ...place, names: names.length > 0 ? names : baselineArtifacts, limits, predictions };
}

interface Content {
  /** Of the artifact. */
  readonly name: string;
  /** The files that patterns name. */
  readonly content: readonly MemoryFile[];
  /** Of all files that it holds. */
  readonly paths: readonly string[];
  /** Side files of reports by their path: they come with the report that a pattern names. */
  readonly beside: ReadonlyMap<string, Uint8Array>;
}

async function* artifactFiles(github: ArtifactStore, search: Search, problems: Problem[]): AsyncGenerator<Content> {
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
      const [sideFiles, others] = [unpacked.files.filter(isSideFile), unpacked.files.filter((file) => !isSideFile(file))];
      const files = others.filter(({ path }) => isChosen(path));
      if (files.length > left) problems.push({ file: name, id: 'artifact-files', values: { most } });
      const paths = unpacked.files.map(({ path }) => path);
      yield {
        name,
        content: files.slice(0, left),
        paths,
        beside: new Map(sideFiles.map(({ path, bytes: side }) => [path, side])),
      };
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
  github: ArtifactStore,
  { runId, attempt, names }: Search,
  problems: Problem[],
): Promise<readonly Artifact[]> {
  const file = `artifacts of run ${runId}`;
  try {
    const listed = withoutOldAttempts(await github.listArtifacts(runId, nameTest(names)), attempt);
    if (listed.length === 0) problems.push(noneOf(file, names, await github.listMade(runId)));
    if (listed.length > MAX_ARTIFACTS) problems.push({ file, id: 'many-artifacts', values: { most: MAX_ARTIFACTS } });
    return listed.slice(0, MAX_ARTIFACTS);
  } catch (error) {
    problems.push(problemOf(error, file));
    return [];
  }
}

/** Why none of the wanted artifacts can be had: they have expired, or others were made, or none. */
function noneOf(file: string, names: readonly string[], made: readonly MadeArtifact[]): Problem {
  const isWanted = nameTest(names);
  const expired = made.filter((one) => one.expired !== null && isWanted(one.name));
  const listed = expired.length > 0 ? expired : made.filter((one) => one.expired === null);
  const named = listed.slice(0, MAX_NAMED);
  const others = { made: named.map(({ name }) => name), more: listed.length - named.length };
  if (expired.length === 0) return { file, id: 'no-artifact', values: { names, ...others } };
  return { file, id: 'expired-artifacts', values: { ...others, days: named.map((one) => one.expired ?? '') } };
}

function problemOf(error: unknown, file: string): Problem {
  const { kind, status, message } = failureOf(error);
  if (status !== null && (kind === 'token' || kind === 'permission'))
    return { file, id: 'forbidden-artifacts', values: { status } };
  return {
    file,
    id: 'error',
    values: { message, hint: error instanceof UserError ? error.hint : 'Run the job again.' },
  };
}
