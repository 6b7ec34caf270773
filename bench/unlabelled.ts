import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeColumns, judgeFile } from './judge.js';
import { type Score, scoreOf } from './score.js';

/** OverfitGuard's simulated histories: the folder is the truth. */
export function benchSimulated(folder: string): Score {
  const pairs = ['overfit', 'non_overfit'].flatMap((kind) =>
    readdirSync(join(folder, kind))
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const text = readFileSync(join(folder, kind, file), 'utf8').replace(/\bNaN\b/g, 'null');
        const lists = JSON.parse(text) as Record<string, unknown>;
        const column = (name: unknown) => (lists[String(name)] as (number | null)[]).map((value) => value ?? Number.NaN);
        const train = column(lists['train_metric'] ?? 'train_loss');
        const verdict = judgeColumns({
          epoch: train.map((_, i) => i),
          train_loss: train,
          val_loss: column(lists['monitor_metric'] ?? 'val_loss'),
        });
        return { truth: kind === 'overfit', said: verdict?.overfits ?? false };
      }),
  );
  return scoreOf(pairs);
}

/** One-epoch language models: every warning of overfitting is a false one. */
export function benchOneEpoch(file: string): { readonly warnings: number; readonly runs: number } {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  let warnings = 0;
  for (const line of lines) {
    const run = JSON.parse(line) as { val_step: number[]; val_loss: (number | null)[] };
    const table = ['step,val_loss', ...run.val_step.map((step, i) => `${step},${run.val_loss[i] ?? 'nan'}`)].join('\n');
    if (judgeFile('run.csv', new TextEncoder().encode(`${table}\n`))[0]?.overfits) warnings += 1;
  }
  return { warnings, runs: lines.length };
}
