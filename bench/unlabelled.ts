import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeColumns, judgeFile } from './judge.js';
import { type Score, scoreOf } from './score.js';

/** OverfitGuard's simulated histories: the folder is the truth. */
export async function benchSimulated(folder: string): Promise<Score> {
  const pairs: { readonly truth: boolean; readonly said: boolean }[] = [];
  for (const kind of ['overfit', 'non_overfit']) {
    for (const file of readdirSync(join(folder, kind)).filter((name) => name.endsWith('.json'))) {
      const text = readFileSync(join(folder, kind, file), 'utf8').replace(/\bNaN\b/g, 'null');
      const lists = JSON.parse(text) as Record<string, unknown>;
      const column = (name: unknown) => (lists[String(name)] as (number | null)[]).map((value) => value ?? Number.NaN);
      const train = column(lists['train_metric'] ?? 'train_loss');
      const verdict = await judgeColumns({
        epoch: train.map((_, i) => i),
        train_loss: train,
        val_loss: column(lists['monitor_metric'] ?? 'val_loss'),
      });
      pairs.push({ truth: kind === 'overfit', said: verdict?.overfits ?? false });
    }
  }
  return scoreOf(pairs);
}

/** One-epoch language models: every warning of overfitting is a false one. */
export async function benchOneEpoch(file: string): Promise<{ readonly warnings: number; readonly runs: number }> {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  let warnings = 0;
  for (const line of lines) {
    const run = JSON.parse(line) as { val_step: number[]; val_loss: (number | null)[] };
    const table = ['step,val_loss', ...run.val_step.map((step, i) => `${step},${run.val_loss[i] ?? 'nan'}`)].join('\n');
    const [verdict] = await judgeFile('run.csv', new TextEncoder().encode(`${table}\n`));
    if (verdict?.overfits) warnings += 1;
  }
  return { warnings, runs: lines.length };
}
