import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeColumns, judgeFile, type Verdict } from './judge.js';
import { type Columns, labelledRuns } from './labelled-runs.js';
import { macroF1, type Score, scoreOf } from './score.js';
import { type Truth, truthOf } from './truth.js';

/** A drop's verdict is compared with a label at most this far away, in evaluations. */
const DROP_TOLERANCE = 3;
/** An onset is right within this share of the run's length. */
const ONSET_TOLERANCE = 0.05;

/** One labelled run with what the product says of it. */
export interface Scored {
  readonly repo: string;
  readonly name: string;
  readonly truth: Truth;
  readonly verdict: Verdict;
  /** Null where the file was read as it is. */
  readonly columns: Columns | null;
  /** What OverfitGuard's folders say; null elsewhere. */
  readonly folder: boolean | null;
}

/** Runs the product on every labelled run of a folder with a LABELS.tsv. */
export async function benchLabelled(
  folder: string,
): Promise<{ readonly rows: readonly Scored[]; readonly notLaidOut: readonly string[] }> {
  const rows: Scored[] = [];
  const notLaidOut: string[] = [];
  for (const { label, columns, why } of await labelledRuns(folder)) {
    const name = `${label['file']}${label['run']}`;
    const verdict = await (columns ? judgeColumns(columns) : asItIs(folder, label));
    if (!verdict) {
      notLaidOut.push(`${name}: ${why || 'the product read no run'}`);
      continue;
    }
    const isReal = label['run'] === '' && label['original_path']!.startsWith('data/testing/real_world_data/');
    const folderTruth = isReal ? !label['original_path']!.includes('/non_overfit/') : null;
    rows.push({ repo: label['repo']!, name, truth: truthOf(label), verdict, columns, folder: folderTruth });
  }
  return { rows, notLaidOut };
}

/** The file itself, where the product reads as many runs as it takes to know which one is meant. */
async function asItIs(folder: string, label: Readonly<Record<string, string>>): Promise<Verdict | null> {
  try {
    const verdicts = await judgeFile(label['original_path']!, readFileSync(join(folder, label['file']!)));
    const index = Number(/^#(\d+)/.exec(label['run']!)?.[1] ?? 0);
    return verdicts[index] ?? null;
  } catch {
    return null;
  }
}

export interface Figures {
  readonly overfitting: Score;
  readonly f1: number;
  /** Labelled onsets that were found, and how many of them are within 5% of the run's length. */
  readonly dated: number;
  readonly close: number;
  /** Median distance of an onset, as a share of the run's length. */
  readonly onsetError: number;
  readonly lossUpAccuracyUp: Score;
  /** Right, of how many. */
  readonly trainAbove: readonly [number, number];
  readonly drops: { readonly right: number; readonly judged: number; readonly falseYes: number; readonly noEvent: number };
}

/** Figures of a set of labelled runs. */
export function figures(rows: readonly Scored[]): Figures {
  const overfitting = scoreOf(rows.map(({ truth, verdict }) => ({ truth: truth.overfits, said: verdict.overfits })));
  const errors = rows
    .filter(({ truth, verdict }) => truth.overfits && verdict.overfits && Number.isFinite(truth.onset))
    .map(({ truth, verdict }) => Math.abs(verdict.onset - truth.onset) / truth.length)
    .sort((a, b) => a - b);
  const above = rows.filter(({ truth, verdict }) => truth.trainAbove !== null && verdict.run.trainLoss !== null);
  return {
    overfitting,
    f1: macroF1(overfitting),
    dated: errors.length,
    close: errors.filter((error) => error <= ONSET_TOLERANCE).length,
    onsetError: errors[errors.length >> 1] ?? Number.NaN,
    lossUpAccuracyUp: scoreOf(
      rows.map(({ truth, verdict }) => ({ truth: truth.lossUpAccuracyUp, said: verdict.lossUpAccuracyUp })),
    ),
    trainAbove: [above.filter(({ truth, verdict }) => truth.trainAbove === verdict.trainAbove).length, above.length],
    drops: dropFigures(rows),
  };
}

function dropFigures(rows: readonly Scored[]): Figures['drops'] {
  let [right, judged, falseYes, noEvent] = [0, 0, 0, 0];
  for (const { truth, verdict } of rows) {
    for (const { at, improved } of truth.drops) {
      const near = verdict.run.drops.find(({ drop }) => Math.abs(drop.at - at) <= DROP_TOLERANCE);
      if (!near) {
        noEvent += 1;
        continue;
      }
      judged += 1;
      if (near.improved === improved) right += 1;
      else if (near.improved) falseYes += 1;
    }
  }
  return { right, judged, falseYes, noEvent };
}

/** OverfitGuard's own truth: the folder. */
export function byFolder(rows: readonly Scored[]): Score {
  return scoreOf(rows.map(({ folder, verdict }) => ({ truth: folder, said: verdict.overfits })));
}
