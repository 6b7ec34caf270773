import type { Settings } from '../../model/log.js';
import { parseCell } from '../bytes/numbers.js';
import { joinSettings, toSettings } from './hyperparameters.js';
import { SETTINGS_FOLDERS, settingFilesAmong } from './setting-files.js';
import { readSidecar } from './sidecar.js';

/** What settings are looked for in: a disk, or the files of an archive. */
export interface Surroundings {
  /** Text of a small file; '' where there is none, or where it may not be read. */
  readonly textOf: (path: string) => string;
  /** Names in a folder; none where there is no such folder. */
  readonly namesIn: (folder: string) => readonly string[];
}

/** Reads settings, each file once. */
export interface SettingsReader {
  /** Settings that lie beside a log or up to two folders above, the nearest first; of an MLflow metric the parameters of its run. */
  readonly besideLog: (path: string) => Promise<Settings>;
  /** Was the MLflow run that a metric belongs to deleted? */
  readonly isDeleted: (path: string) => boolean;
}

/** What lies beside a log where nothing does. */
export const NO_SETTINGS: Settings = { hyperparameters: {}, withheld: [] };

/** More parameters than this are not read: each is a file of its own. */
const MAX_PARAMETERS = 300;

/** Settings from what surrounds logs. Paths have forward slashes. */
export function settingsReader({ textOf, namesIn }: Surroundings): SettingsReader {
  const known = new Map<string, Promise<Settings>>();
  const deleted = new Map<string, boolean>();
  const once = (key: string, read: () => Promise<Settings>): Promise<Settings> => {
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const settings = read();
    known.set(key, settings);
    return settings;
  };
  const readIn = async (folder: string, beneath: Settings): Promise<Settings> => {
    let settings = beneath;
    // One look into the folder costs less than one for each name. Of two files the better one counts, so it comes last.
    for (const name of settingFilesAmong(namesIn(folder)).toReversed())
      settings = joinSettings(settings, await readSidecar(textOf(join(folder, name)), name));
    return settings;
  };
  const sidecarsIn = (folder: string) =>
    once(folder, async () => {
      let settings = NO_SETTINGS;
      for (const name of SETTINGS_FOLDERS) settings = await readIn(join(folder, name), settings);
      return readIn(folder, settings);
    });
  const parametersOf = (run: string) =>
    once(`${run}/params/`, async () => {
      const names = [...namesIn(`${run}/params`)].sort().slice(0, MAX_PARAMETERS);
      return toSettings(names.map((name) => [name, plain(textOf(`${run}/params/${name}`))] as const));
    });
  return {
    async besideLog(path) {
      const run = mlflowRun(path);
      if (run !== null) return parametersOf(run);
      let settings = NO_SETTINGS;
      for (const folder of foldersAbove(path)) settings = joinSettings(settings, await sidecarsIn(folder));
      return settings;
    },
    isDeleted(path) {
      const run = mlflowRun(path);
      if (run === null) return false;
      const cached = deleted.get(run);
      if (cached !== undefined) return cached;
      const is = /^lifecycle_stage:\s*['"]?deleted\b/m.test(textOf(`${run}/meta.yaml`));
      deleted.set(run, is);
      return is;
    },
  };
}

/** Folder of the run that a metric file of MLflow's file store belongs to: 32 hexadecimal digits before `metrics`; else null. */
function mlflowRun(path: string): string | null {
  return /^(.*(?:^|\/)[0-9a-f]{32})\/metrics\/.+$/.exec(path)?.[1] ?? null;
}

/** Folders above the one of a log in which settings are looked for. */
const MAX_ABOVE = 2;

/** The folder of a path and those above it in which its settings may lie, the farthest first. */
function foldersAbove(path: string): readonly string[] {
  const folders = [folderOf(path)];
  while (folders[0] !== '' && folders.length <= MAX_ABOVE) folders.unshift(folderOf(folders[0]!));
  return folders;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** A parameter is text that Python printed: numbers and truth values are read back. */
function plain(text: string): unknown {
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  const cell = parseCell(trimmed);
  return typeof cell === 'number' && !trimmed.endsWith('%') ? cell : trimmed;
}
