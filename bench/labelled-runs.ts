import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnyLog } from '../src/read/read-log.js';
import { memoryFile } from '../src/read/reader.js';

/** One row of LABELS.tsv, laid out alone as the columns that it names. */
export interface LabelledRun {
  readonly label: Readonly<Record<string, string>>;
  /** Null where the file can't be laid out; `why` says so. */
  readonly columns: Columns | null;
  readonly why: string;
}

export type Columns = Readonly<Record<string, readonly number[]>>;

/** Rows of a tab-separated file without quoting. */
function readTsv(path: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...lines] = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const names = head!.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

/** Every labelled run of a folder with a LABELS.tsv. */
export async function labelledRuns(folder: string): Promise<readonly LabelledRun[]> {
  const runs: LabelledRun[] = [];
  for (const label of readTsv(join(folder, 'LABELS.tsv'))) {
    try {
      const columns = await layOut(label, join(folder, label['file']!));
      runs.push({ label, columns, why: columns ? '' : 'no adapter for its layout' });
    } catch (error) {
      runs.push({ label, columns: null, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return runs;
}

/** Columns as the text of a CSV file: what the product reads. */
export function toCsv(columns: Columns): string {
  const names = Object.keys(columns);
  const rows = Math.max(...names.map((name) => columns[name]!.length));
  const lines = [names.join(',')];
  for (let i = 0; i < rows; i += 1) lines.push(names.map((name) => cell(columns[name]![i])).join(','));
  return `${lines.join('\n')}\n`;
}

function cell(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}

async function layOut(label: Readonly<Record<string, string>>, path: string): Promise<Columns | null> {
  const { repo, file, run } = label;
  if (repo === 'asgaardlab/OverfitGuard') return overfitGuard(readJson(path), run === '#standard');
  if (repo === 'fsschneider/DeepOBS_Baselines') return deepObs(readJson(path));
  if (/\.log$/.test(file!)) return metricsLog(readFileSync(path, 'utf8'));
  if (/log_output\.md$/.test(file!)) return imageNetLog(readFileSync(path, 'utf8'));
  if (/\.md$/.test(file!)) return blocksLog(readFileSync(path, 'utf8'), run!);
  if (/kentaroy47.*\.txt$/.test(file!)) return lineLog(readFileSync(path, 'utf8'));
  if (/kentaroy47.*\.csv$/.test(file!)) return transposed(readFileSync(path, 'utf8'));
  if (/tfevents/.test(file!)) return events(path);
  return table(path);
}

function readJson(path: string): Readonly<Record<string, unknown>> {
  const text = readFileSync(path, 'utf8').replace(/"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g, (token) =>
    token.startsWith('"') ? token : 'null',
  );
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

function numbers(value: unknown): readonly number[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  return value.map((item) => (item === null || item === '' ? Number.NaN : Number(item)));
}

function pick(lists: Readonly<Record<string, unknown>>, names: Readonly<Record<string, string | null>>): Columns {
  const found = Object.entries(names).map(([column, name]) => [column, name === null ? null : numbers(lists[name])] as const);
  return Object.fromEntries(found.filter((entry): entry is readonly [string, readonly number[]] => entry[1] !== null));
}

/** Robust columns for the plain row, clean ones for `#standard`. */
function overfitGuard(lists: Readonly<Record<string, unknown>>, clean: boolean): Columns {
  const monitor = clean ? 'Test Loss' : String(lists['monitor_metric']);
  const train = clean ? 'Train Loss' : String(lists['train_metric']);
  const score = monitor
    .replace(/Loss$/, 'Acc')
    .replace(/_rl(_swa)?$/, '_ra$1')
    .replace(/_sl(_swa)?$/, '_sa$1')
    .replace(/loss$/, 'acc');
  const trainScore = train.replace(/Loss$/, 'Acc').replace(/loss$/, 'acc');
  const columns = pick(lists, {
    lr: 'LR',
    train_loss: train,
    train_acc: trainScore === train ? null : trainScore,
    val_loss: monitor,
    val_acc: score === monitor ? null : score,
  });
  return withEpochs(columns, numbers(lists['Epoch']) ?? numbers(lists['epoch']));
}

function deepObs(lists: Readonly<Record<string, unknown>>): Columns {
  const columns = pick(lists, {
    train_loss: 'train_losses',
    train_acc: 'train_accuracies',
    val_loss: 'test_losses',
    val_acc: 'test_accuracies',
  });
  return withEpochs(columns, null);
}

function withEpochs(columns: Columns, epochs: readonly number[] | null): Columns {
  const rows = Math.max(...Object.values(columns).map((column) => column.length));
  const usable = epochs && epochs.length === rows && epochs.every((epoch, i) => i === 0 || epoch > epochs[i - 1]!);
  return { epoch: usable ? epochs : Array.from({ length: rows }, (_, i) => i), ...columns };
}

/** `- Train metrics: accuracy: 0.453 ; loss: 1.503` and `- Eval metrics : …`. */
function metricsLog(text: string): Columns {
  const read = (kind: string, name: string) =>
    [...text.matchAll(new RegExp(`${kind} metrics ?: .*?\\b${name}: ([-\\d.naif]+)`, 'gi'))].map((match) => Number(match[1]));
  return withEpochs(
    {
      train_loss: read('Train', 'loss'),
      train_acc: read('Train', 'accuracy'),
      val_loss: read('Eval', 'loss'),
      val_acc: read('Eval', 'accuracy'),
    },
    null,
  );
}

function imageNetLog(text: string): Columns {
  const list = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => Number(match[1]));
  const lastOf = (pattern: RegExp) => {
    const byEpoch = new Map<number, number>();
    for (const match of text.matchAll(pattern)) byEpoch.set(Number(match[1]), Number(match[2]));
    return [...byEpoch.values()];
  };
  return withEpochs(
    {
      lr: list(/Learning rate: ([\d.e-]+)/g),
      train_loss: lastOf(/Train Epoch: (\d+) Loss: ([\d.]+)/g),
      train_acc: lastOf(/Train Epoch: (\d+) Loss: [\d.]+ Acc@1 ([\d.]+)/g),
      val_loss: list(/Test set: Average loss: ([\d.]+)/g),
      val_acc: list(/Test set: Average loss: [\d.]+, Acc@1: ([\d.]+)/g),
    },
    null,
  );
}

/** Blocks `NAME - Epoch 3/100`, `lr: [0.0006]`, `train Loss: … Top-1 Acc: …`, `test Loss: …`; the run is `#k:NAME`. */
function blocksLog(text: string, run: string): Columns | null {
  const name = run.slice(run.indexOf(':') + 1);
  const blocks = text.split(/^(?=\S+ - Epoch \d+\/\d+)/m).filter((block) => block.startsWith(`${name} - Epoch`));
  if (blocks.length === 0) return null;
  const read = (pattern: RegExp) => blocks.map((block) => Number(pattern.exec(block)?.[1] ?? Number.NaN));
  return withEpochs(
    {
      lr: read(/^lr: \[?([\d.e-]+)/m),
      train_loss: read(/^train Loss: ([\d.]+)/m),
      train_acc: read(/^train Loss: [\d.]+ Top-1 Acc: ([\d.]+)/m),
      val_loss: read(/^test Loss: ([\d.]+)/m),
      val_acc: read(/^test Loss: [\d.]+ Top-1 Acc: ([\d.]+)/m),
    },
    null,
  );
}

/** `Epoch 3, lr: 0.0010000, val loss: 64.91081, acc: 78.19000`. */
function lineLog(text: string): Columns {
  const matches = [...text.matchAll(/Epoch (\d+), lr: ([\d.]+), val loss: ([\d.]+), acc: ([\d.]+)/g)];
  const column = (i: number) => matches.map((match) => Number(match[i]));
  return withEpochs({ lr: column(2), val_loss: column(3), val_acc: column(4) }, null);
}

function transposed(text: string): Columns {
  const [loss, accuracy] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map(Number));
  return withEpochs({ val_loss: loss!, val_acc: accuracy! }, null);
}

/** An event file as the product reads it; train and validation series keep their own rows. */
async function events(path: string): Promise<Columns | null> {
  const { logs } = await readAnyLog(memoryFile('events.out.tfevents.1', readFileSync(path)));
  const log = logs[0];
  const find = (pattern: RegExp) => log?.series.find(({ name }) => pattern.test(name));
  const loss = find(/^Valid loss$/i);
  const steps = (find(/^Train loss$/i) ?? find(/loss/i))?.steps;
  if (!log || !steps) return null;
  const place = (name: RegExp) => {
    const series = find(name);
    const at = new Map(Array.from(series?.steps ?? [], (step, i) => [step, series!.values[i]!]));
    return Array.from(steps, (step) => at.get(step) ?? Number.NaN);
  };
  const columns = {
    train_loss: place(/^(Train|trian)[ _]loss$/i),
    val_loss: loss ? place(/^Valid loss$/i) : null,
    val_acc: place(/^(Valid accuaray|test_acc)$/i),
  };
  return withEpochs(
    Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== null)) as Columns,
    Array.from(steps),
  );
}

/** Tables whose columns have plain names: Keras histories, DVCLive, Flair. */
function table(path: string): Columns {
  const [head, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const separator = head!.includes('\t') ? '\t' : ',';
  const names = head!.split(separator);
  const rows = lines.map((line) => line.split(separator));
  const column = (...wanted: readonly string[]) => {
    const i = names.findIndex((name) => wanted.includes(name));
    return i < 0 ? null : rows.map((row) => (row[i] === '' ? Number.NaN : Number(row[i])));
  };
  const isValidation = /loss__val|eval__loss/.test(path);
  const columns = {
    lr: column('lr', 'LEARNING_RATE'),
    train_loss: isValidation ? null : column('loss', 'TRAIN_LOSS'),
    train_acc: column('accuracy'),
    val_loss: isValidation ? column('val', 'loss') : column('val_loss', 'DEV_LOSS'),
    val_acc: column('val_accuracy'),
  };
  const kept = Object.fromEntries(Object.entries(columns).filter(([, values]) => values !== null)) as Columns;
  return withEpochs(kept, null);
}
