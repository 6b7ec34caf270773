/**
 * Scores the diagnosis on labelled runs: `npm run bench:diagnosis` with CURVELINT_CORPUS set to a folder that holds
 * `labelled/LABELS.tsv`, `overfitguard-simulated/` and `llm-seeds/runs.jsonl`. Exits with 1 below a floor.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnoseText, overfittingOf } from './diagnose-text.js';
import { labelledRuns, toCsv } from './labelled-runs.js';
import { macroF1, type Score, scoreOf } from './score.js';

interface Row {
  readonly repo: string;
  readonly file: string;
  readonly overfit: string;
  readonly said: boolean;
  readonly onset: number;
  readonly trueOnset: number;
  readonly length: number;
  readonly divergence: string;
  readonly saidDivergence: boolean;
  readonly above: string;
  readonly saidAbove: string;
  readonly rules: readonly string[];
  readonly folder: 'overfit' | 'non_overfit' | null;
}

export interface DiagnosisBench {
  readonly rows: readonly Row[];
  readonly notLaidOut: readonly string[];
  readonly simulated: Score;
  readonly llmWarnings: number;
  readonly llmRuns: number;
}

/** Runs the product on every labelled run of a corpus. */
export function benchDiagnosis(corpus: string): DiagnosisBench {
  const rows: Row[] = [];
  const notLaidOut: string[] = [];
  for (const { label, columns, why } of labelledRuns(join(corpus, 'labelled'))) {
    const name = `${label['file']}${label['run']}`;
    const result = columns ? diagnoseText('run.csv', toCsv(columns)) : null;
    if (!columns || !result) {
      notLaidOut.push(`${name}: ${why || 'the product read no run'}`);
      continue;
    }
    const found = overfittingOf(result.findings);
    const above = result.findings.find(({ rule }) => rule === 'train-above-validation');
    const isReal = label['repo'] === 'asgaardlab/OverfitGuard' && label['run'] === '';
    rows.push({
      repo: label['repo']!,
      file: name,
      overfit: label['overfit_class']!,
      said: found.length > 0,
      onset: Math.min(...found.map(({ from }) => from)),
      trueOnset: Number(label['overfit_first_epoch'] || Number.NaN),
      length: Number(label['n_points']),
      divergence: label['loss_up_acc_up_class']!,
      saidDivergence: result.findings.some(({ rule }) => rule === 'loss-accuracy-divergence'),
      above: label['train_above_val_class']!,
      saidAbove: above ? (above.measured['whole'] ? 'whole run' : 'early') : 'none',
      rules: result.findings.map(({ rule }) => rule),
      folder: isReal ? (label['file']!.includes('__non_overfit__') ? 'non_overfit' : 'overfit') : null,
    });
  }
  return {
    rows,
    notLaidOut,
    simulated: simulated(join(corpus, 'overfitguard-simulated/dataset_exp4')),
    ...llm(join(corpus, 'llm-seeds/runs.jsonl')),
  };
}

function simulated(folder: string): Score {
  const pairs = ['overfit', 'non_overfit'].flatMap((kind) =>
    readdirSync(join(folder, kind))
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const lists = JSON.parse(readFileSync(join(folder, kind, file), 'utf8').replace(/\bNaN\b/g, 'null')) as Record<
          string,
          unknown
        >;
        const column = (name: unknown) => (lists[String(name)] as (number | null)[]).map((value) => value ?? Number.NaN);
        const train = column(lists['train_metric'] ?? 'train_loss');
        const columns = {
          epoch: train.map((_, i) => i),
          train_loss: train,
          val_loss: column(lists['monitor_metric'] ?? 'val_loss'),
        };
        const result = diagnoseText('run.csv', toCsv(columns));
        return { truth: kind === 'overfit', said: result !== null && overfittingOf(result.findings).length > 0 };
      }),
  );
  return scoreOf(pairs);
}

function llm(file: string): { readonly llmWarnings: number; readonly llmRuns: number } {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  let llmWarnings = 0;
  for (const line of lines) {
    const run = JSON.parse(line) as { val_step: number[]; val_loss: (number | null)[] };
    const table = ['step,val_loss', ...run.val_step.map((step, i) => `${step},${run.val_loss[i] ?? 'nan'}`)].join('\n');
    const result = diagnoseText('run.csv', `${table}\n`);
    if (result && overfittingOf(result.findings).length > 0) llmWarnings += 1;
  }
  return { llmWarnings, llmRuns: lines.length };
}

const isScored = ({ overfit }: Row) => ['yes', 'mild', 'none'].includes(overfit);
const isPositive = ({ overfit }: Row) => overfit === 'yes' || overfit === 'mild';

/** Figures of a set of labelled runs. */
export function figures(rows: readonly Row[]) {
  const scored = rows.filter(isScored);
  const score = scoreOf(scored.map((row) => ({ truth: isPositive(row), said: row.said })));
  const dated = scored.filter((row) => isPositive(row) && row.said && Number.isFinite(row.trueOnset));
  const close = dated.filter((row) => Math.abs(row.onset - row.trueOnset) <= 0.05 * row.length).length;
  const divergent = rows.filter(({ divergence }) => divergence === 'yes');
  const plain = rows.filter(({ divergence }) => divergence === 'none');
  const above = rows.filter(({ above: truth }) => ['none', 'early', 'whole run'].includes(truth));
  return {
    score,
    f1: macroF1(score),
    dated: dated.length,
    close,
    divergent: [divergent.filter(({ saidDivergence }) => saidDivergence).length, divergent.length] as const,
    falseDivergent: [plain.filter(({ saidDivergence }) => saidDivergence).length, plain.length] as const,
    above: [above.filter(({ above: truth, saidAbove }) => truth === saidAbove).length, above.length] as const,
  };
}

/** OverfitGuard's own truth: the folder. */
export function byFolder(rows: readonly Row[]): Score {
  return scoreOf(rows.filter(({ folder }) => folder !== null).map(({ folder, said }) => ({ truth: folder === 'overfit', said })));
}

function printRow(name: string, rows: readonly Row[]): void {
  const { score, f1, dated, close, divergent, falseDivergent, above } = figures(rows);
  const cells = [
    name.padEnd(40),
    f1.toFixed(3).padStart(6),
    `${score.tp}/${score.fp}/${score.fn}/${score.tn}`.padStart(13),
    `${close}/${dated}`.padStart(7),
    `${divergent.join('/')} +${falseDivergent.join('/')}`.padStart(14),
    above.join('/').padStart(8),
  ];
  console.log(cells.join('  '));
}

function main(): number {
  const corpus = process.env['CURVELINT_CORPUS'];
  if (!corpus) {
    console.log('CURVELINT_CORPUS is not set: nothing to score.');
    return 0;
  }
  const bench = benchDiagnosis(corpus);
  const { rows } = bench;
  console.log(`${'labelled runs'.padEnd(40)}      F1  TP/FP/FN/TN      onset      loss↑acc↑     train>val`);
  for (const repo of [...new Set(rows.map((row) => row.repo))].sort())
    printRow(
      repo,
      rows.filter((row) => row.repo === repo),
    );
  printRow('all', rows);
  const wrong = rows.filter((row) => isScored(row) && isPositive(row) !== row.said);
  for (const row of wrong) console.log(`  ${row.said ? 'false alarm' : 'missed'} (${row.overfit}): ${row.file}`);
  if (process.argv.includes('--onsets')) {
    for (const row of rows.filter((one) => one.said && Math.abs(one.onset - one.trueOnset) > 0.05 * one.length))
      console.log(`  onset ${row.onset} labelled ${row.trueOnset} of ${row.length}: ${row.file}`);
  }
  for (const text of bench.notLaidOut) console.log(`  not laid out: ${text}`);
  const healthy = rows.filter(({ overfit }) => overfit === 'none');
  const alarms = new Map<string, number>();
  for (const row of healthy) for (const rule of new Set(row.rules)) alarms.set(rule, (alarms.get(rule) ?? 0) + 1);
  console.log(
    `findings on ${healthy.length} runs labelled none: ${[...alarms]
      .sort()
      .map(([rule, count]) => `${rule} ${count}`)
      .join(', ')}`,
  );
  const real = byFolder(rows);
  const gates = [
    ['simulated, truth = folder', macroF1(bench.simulated), 0.97],
    ['OverfitGuard real, truth = folder', macroF1(real), 0.95],
    ['all labelled runs', figures(rows).f1, 0.94],
  ] as const;
  let failed = 0;
  for (const [name, value, floor] of gates) {
    if (value < floor) failed += 1;
    console.log(`${name}: macro-F1 ${value.toFixed(3)} (floor ${floor})${value < floor ? ' BELOW' : ''}`);
  }
  console.log(`one-epoch language models: ${bench.llmWarnings} of ${bench.llmRuns} with an overfitting warning (floor 0)`);
  return failed > 0 || bench.llmWarnings > 0 ? 1 : 0;
}

if (process.argv[1]?.endsWith('diagnosis.js')) process.exitCode = main();
