import { UserError } from '../../model/errors.js';
import type { ArchiveCaps } from '../../model/limits.js';
import type { Trouble } from '../../model/problem.js';
import { joinSettings } from '../beside/hyperparameters.js';
import { NO_SETTINGS, settingsReader } from '../beside/settings.js';
import { queryOf } from '../bytes/sqlite.js';
import { isOwnCurves } from '../file-kind.js';
import { fileName } from '../file-name.js';
import { withoutJobCopies } from '../job-logs.js';
import { type PassedOver, passedOverProblem } from '../kind/passed-over.js';
import { type ExamplesRead, NO_EXAMPLES, withExamples } from '../predictions/budget.js';
import { type ReadResult, readAnyLog } from '../read-log.js';
import { type LogFile, memoryFile, readWhole } from '../reader.js';
import { archiveKind, unpack } from './archive.js';
import { ARCHIVE_CAPS, archiveTooLarge } from './caps.js';

/** Archives by their names; what else begins like a zip (`.npz`, `.pt`, `.keras`, `.xlsx`) is data. */
const ARCHIVE_NAME = /\.(?:zip|tar|tgz|tar\.gz|gz)$/i;
/** An archive that was met by chance is opened where its name says logs: data sets are packed, too. */
const LOG_ARCHIVE_NAME =
  /(?:log|metric|run|result|artifact|histor|events|tensorboard|wandb|mlruns|trainer|progress|scalars|\.csv|\.tsv|\.jsonl?)/i;
/** Files in archives that never are logs, and may be large. */
const DATA_NAME = /\.(?:pt|pth|ckpt|safetensors|onnx|h5|hdf5|keras|pkl|pickle|bin|png|jpe?g|gif|mp4|svg|pdf|html)$/i;
const MAX_SETTINGS_BYTES = 1_000_000;

/** Is a file an archive that should be looked into? */
export function isLogArchive({ path, head, named }: LogFile): boolean {
  if (archiveKind(head) === null || /\.(?:npz|pt|pth|keras|xlsx|docx|whl|jar|egg|ckpt|pkl)$/i.test(path)) return false;
  if (isOwnCurves(path, head)) return false;
  return named || (ARCHIVE_NAME.test(path) && LOG_ARCHIVE_NAME.test(fileName(path)));
}

/** Reads all logs in an archive. What is wrong with the archive is a problem of it, what is wrong inside one of the file inside. */
export async function readArchive(file: LogFile, caps: Partial<ArchiveCaps>): Promise<ReadResult> {
  try {
    const most = caps.archiveBytes ?? ARCHIVE_CAPS.archiveBytes;
    if (file.size > most) throw archiveTooLarge(file.size, most);
    const bytes = readWhole(file);
    const { files, problems } = await unpack(file.path, bytes, { caps, wanted: (path) => !DATA_NAME.test(path) });
    const [only] = files;
    if (files.length === 1 && archiveKind(bytes) === 'gzip' && file.path.endsWith(`${only!.path}.gz`)) {
      // A packed log is that log: it keeps its own name.
      const inner = await readAnyLog(memoryFile(file.path.slice(0, -3), only!.bytes, file.named));
      const logs = inner.logs.map((log) => ({ ...log, source: file.path, problems: log.problems.map(renamed) }));
      return { ...inner, logs, problems: [...problems, ...inner.problems.map(renamed)] };
    }
    const {
      logs,
      problems: own,
      predictions = [],
    } = await readInside(new Map(files.map(({ path, bytes: content }) => [`${file.path}/${path}`, content])), true);
    const all = [...problems, ...own];
    if (logs.length + predictions.length > 0 || all.length > 0 || !file.named) return { logs, predictions, problems: all };
    return fail(file, { id: 'archive-without-log', values: { files: files.length } });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return fail(file, { id: 'error', values: { message: error.message, hint: error.hint } });
  }

  function renamed<T extends { readonly file: string }>(problem: T): T {
    return { ...problem, file: file.path };
  }
}

/** What is known of predictions among files in memory. */
interface InsideOptions {
  /** Do the settings name the file as one of predictions? */
  readonly isWanted?: (path: string) => boolean;
  /** What was read before. */
  readonly before?: ExamplesRead;
}

/**
 * All logs among files that lie in memory, by path, with the settings that lie beside them or above. Databases only from
 * somebody who is trusted: what a stranger wrote into one may keep SQLite busy without end.
 */
export async function readInside(
  inside: ReadonlyMap<string, Uint8Array>,
  databases = false,
  { isWanted = () => false, before: given = NO_EXAMPLES }: InsideOptions = {},
): Promise<ReadResult> {
  const byFolder = namesByFolder(inside.keys());
  const settings = settingsReader({
    textOf: (path) => {
      const content = inside.get(path);
      return content === undefined || content.length > MAX_SETTINGS_BYTES ? '' : new TextDecoder().decode(content);
    },
    namesIn: (folder) => byFolder.get(folder) ?? [],
  });
  const results: ReadResult[] = [];
  const passedOver: PassedOver[] = [];
  let before = given;
  for (const [path, content] of inside) {
    if (settings.isDeleted(path)) continue;
    const file = { ...memoryFile(path, content, false), ...(databases && { query: queryOf(content) }) };
    const open = (name: string) => besideIn(inside, path, name);
    const { logs, problems, passed, predictions = [] } = await readAnyLog(file, false, { wanted: isWanted(path), open, before });
    before = withExamples(before, predictions);
    const beside = logs.length === 0 ? NO_SETTINGS : await settings.besideLog(path);
    const withSettings = logs.map((log) => ({ ...log, ...joinSettings(beside, { withheld: [], ...log }) }));
    results.push({ logs: withSettings, problems, predictions });
    if (passed !== undefined) passedOver.push({ path, why: passed });
  }
  const told = passedOver.length > 0 ? [passedOverProblem(passedOver)] : [];
  const logs = withoutJobCopies(results.flatMap((result) => result.logs));
  const predictions = results.flatMap((result) => result.predictions ?? []);
  return { logs, predictions, problems: [...results.flatMap(({ problems }) => problems), ...told] };
}

/** A file of the same folder as another one, else of the one above; null where there is none. */
function besideIn(inside: ReadonlyMap<string, Uint8Array>, path: string, name: string): LogFile | null {
  const folders = path.split('/').slice(0, -1);
  for (const folder of [folders, folders.slice(0, -1)]) {
    const content = inside.get([...folder, name].join('/'));
    if (content !== undefined) return memoryFile(name, content, false);
  }
  return null;
}

/** Names of the files in each folder. */
function namesByFolder(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byFolder = new Map<string, string[]>();
  for (const path of paths) {
    const at = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(0, at));
    const names = byFolder.get(folder);
    if (names === undefined) byFolder.set(folder, [path.slice(at + 1)]);
    else names.push(path.slice(at + 1));
  }
  return byFolder;
}

function fail({ path }: LogFile, trouble: Trouble): ReadResult {
  return { logs: [], problems: [{ file: path, ...trouble }] };
}
