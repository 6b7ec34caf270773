import type { RawLog } from '../model/log.js';
import type { Split } from '../model/split.js';
import { metricOfPath, PLOTS_FOLDER } from '../vocabulary/metric-name.js';
import { classify, folderSplit, stemSplit } from '../vocabulary/names.js';

/** Where a log belongs: logs of one key are one run. */
export interface RunKey {
  readonly key: string;
  /** Path parts that may name the run: folders, then the file's stem where the folder does not say enough. */
  readonly parts: readonly string[];
  /** Split that the place says, as opposed to the names of the series. */
  readonly split: Split | null;
  /** Name of all its series, where the place names them (one file a metric). */
  readonly name?: string;
}

/** A file name that says nothing beyond its folder. */
const PLAIN_STEM =
  /^(metrics|results?|log|history|progress|training[_-]?log|train|summary|scalars|trainer_(?:state|log)|events\.out\..*|.*tfevents.*|catboost_training|mlflow|\d{8}_\d{6})$/is;
const CHECKPOINT = /^checkpoint-\d+$/;

/** What all places are decided from: one pass over the logs. */
export interface Neighbours {
  /** Event folders below each folder, by what is left of their names without the split. */
  readonly events: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Files of one folder that differ only by a split word: `folder/rest` → the splits. */
  readonly splits: ReadonlyMap<string, ReadonlySet<Split>>;
  /** Folders with several tables that hold one metric each and are named after it. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
  /** Runs that files are named after and that differ only by a split word: `folder/rest` → the splits. */
  readonly exports: ReadonlyMap<string, ReadonlySet<Split>>;
}

/** Looks at all logs together. */
export function neighboursOf(logs: readonly RawLog[]): Neighbours {
  const events = new Map<string, Map<string, number>>();
  const splits = new Map<string, Set<Split>>();
  const columns = new Map<string, Set<string>>();
  const exports = new Map<string, Set<Split>>();
  const eventFolders = new Set<string>();
  for (const log of logs) {
    const { folder, stem } = pathOf(log.source);
    const where = folder.join('/');
    if (log.traits?.namedBy === 'event-folder') eventFolders.add(where);
    else if (log.traits?.namedBy === 'export-name') {
      const { split, rest } = folderSplit(log.run ?? '');
      if (split !== null) exports.set(`${where}/${rest}`, (exports.get(`${where}/${rest}`) ?? new Set()).add(split));
    } else if (log.run === undefined) {
      const { split, rest } = stemSplit(stem);
      if (split !== null) splits.set(`${where}/${rest}`, (splits.get(`${where}/${rest}`) ?? new Set()).add(split));
      if (isOneColumn(log, stem)) columns.set(where, (columns.get(where) ?? new Set()).add(log.series[0]!.name));
    }
  }
  for (const folder of eventFolders) {
    const parts = folder.split('/');
    const { rest } = folderSplit(parts[parts.length - 1]!);
    for (let depth = 0; depth < parts.length; depth++) {
      const above = parts.slice(0, depth).join('/');
      const rests = events.get(above) ?? new Map<string, number>();
      events.set(above, rests);
      rests.set(rest, (rests.get(rest) ?? 0) + 1);
    }
  }
  return { events, splits, columns, exports };
}

/** Folders, file name without its ending. */
function pathOf(source: string): { readonly folder: readonly string[]; readonly stem: string } {
  const folder = source.split('/');
  const file = folder.pop()!;
  return { folder, stem: file.replace(/(?:\.[a-z]+)?\.(?:gz|[a-z]+)$/i, '') };
}

/** DeepSpeed writes one table a metric: `Train_Samples_train_loss.csv` holds `train_loss`. */
function isOneColumn({ traits, series }: RawLog, stem: string): boolean {
  const name = series[0]?.name.replace(/[/ ]/g, '_');
  return traits?.perMetric === true && series.length === 1 && (stem === name || stem.endsWith(`_${name}`));
}

/** The place of one log. */
export function runKeyOf(log: RawLog, neighbours: Neighbours): RunKey {
  const { folder, stem } = pathOf(log.source);
  const own = log.run === undefined ? [] : [log.run];
  const split = log.split ?? null;
  const namedBy = log.traits?.namedBy;
  if (namedBy === 'event-folder') return eventKey(folder, neighbours);
  if (namedBy === 'checkpoints') {
    const output = CHECKPOINT.test(folder[folder.length - 1] ?? '') ? folder.slice(0, -1) : folder;
    return { key: `hf ${output.join('/')}`, parts: output, split };
  }
  if (namedBy === 'metrics-folder') {
    const run = folder.slice(0, folder.lastIndexOf('metrics'));
    return { key: `mlflow ${run.join('/')}`, parts: run, split };
  }
  if (namedBy === 'export-name') return exportKey(folder, log.run ?? '', neighbours);
  const id = namedBy === 'file-id' ? /^run-(\w{4,40})$/.exec(stem)?.[1] : undefined;
  // A resumed run has a folder for every start, all with its id.
  if (id !== undefined) return { key: `wandb ${folder.slice(0, -1).join('/')} ${id}`, parts: folder, split };
  return tableKey(log, { folder, stem, own, split }, neighbours);
}

function tableKey(
  log: RawLog,
  { folder, stem, own, split }: { folder: readonly string[]; stem: string; own: readonly string[]; split: Split | null },
  neighbours: Neighbours,
): RunKey {
  const where = folder.join('/');
  const name = metricOfPath(log.source);
  if (log.traits?.perMetric && name !== null && log.series.length === 1) {
    const above = log.source.slice(0, log.source.search(PLOTS_FOLDER));
    return { key: `dvclive ${above}`, parts: above.split('/'), split, name };
  }
  if (isOneColumn(log, stem) && (neighbours.columns.get(where)?.size ?? 0) > 1)
    return { key: `columns ${where}`, parts: folder, split };
  const bySplit = stemSplit(stem);
  if (bySplit.split !== null && own.length === 0 && (neighbours.splits.get(`${where}/${bySplit.rest}`)?.size ?? 0) > 1) {
    const parts =
      bySplit.rest === '' || PLAIN_STEM.test(bySplit.rest) || bySplit.rest === 'error' ? folder : [...folder, bySplit.rest];
    return { key: `split ${where}/${bySplit.rest}`, parts, split: split ?? bySplit.split };
  }
  // MMEngine's `<time>/vis_data/scalars.json`
  const plain = folder.length > 1 && folder[folder.length - 1] === 'vis_data' ? folder.slice(0, -1) : folder;
  const parts = PLAIN_STEM.test(stem) ? [...plain, ...own] : [...plain, stem, ...own];
  return {
    key: `file ${log.source} ${own.join('/')}`,
    parts: parts.length > 0 ? parts : [stem],
    split: split ?? splitOfFile(log, stem),
  };
}

/** `validations.txt`, `eval.csv`: where no name in it says a split, the file's does. `train` and `test` may be what was run. */
function splitOfFile({ series }: RawLog, stem: string): Split | null {
  const { split, rest } = stemSplit(stem);
  const isSaid = split === 'validation' && rest === '' && series.every(({ name }) => classify(name).split === null);
  return isSaid ? split : null;
}

/** Files of one metric each, named after run and metric: those of one run are one, and so are `lstm_train` and `lstm_validation`. */
function exportKey(folder: readonly string[], run: string, { exports }: Neighbours): RunKey {
  const where = folder.join('/');
  const { split, rest } = folderSplit(run);
  const isPart = split !== null && (rest === '' || (exports.get(`${where}/${rest}`)?.size ?? 0) > 1);
  const own = isPart ? rest : run;
  const parts = own === '' ? folder : [...folder, own];
  return { key: `export ${where}/${own}`, parts: parts.length > 0 ? parts : ['tensorboard'], split: isPart ? split : null };
}

/** Event files of one folder are one run, and so are folders that differ by a split word (`train/`, `loss_val/`). */
function eventKey(folder: readonly string[], { events }: Neighbours): RunKey {
  const last = folder[folder.length - 1] ?? '';
  const { split, rest } = folderSplit(last);
  const parent = folder.slice(0, -1);
  if (split !== null) {
    const others = (events.get(parent.join('/'))?.get(rest) ?? 0) - 1;
    if (rest === '' || others > 0) return { key: `tb ${parent.join('/')}`, parts: parent, split };
  }
  return { key: `tb ${folder.join('/')}`, parts: folder, split: null };
}
