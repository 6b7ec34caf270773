/**
 * Scores the diagnosis on labelled runs: `npm run bench:diagnosis [-- FOLDER]`. The folder (default: CURVELINT_CORPUS) holds
 * `labelled/LABELS.tsv`, or a LABELS.tsv itself, and, where they are there, `overfitguard-simulated/` and `llm-seeds/runs.jsonl`.
 * `--errors` lists every wrong verdict, `--quick` leaves out the noise. Exits with 1 below a floor.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { benchLabelled, byFolder, type Figures, figures, type Scored } from './labelled-bench.js';
import { benchRates } from './learning-rates.js';
import { LINTERS, PUBLISHED } from './published.js';
import { benchHalved, benchNoise } from './robustness.js';
import { macroF1, precision, recall, type Score } from './score.js';
import { benchOneEpoch, benchSimulated } from './unlabelled.js';

const NOISE_DRAWS = 4;

/** Prints a table with the first column left-aligned. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]!.length)));
  for (const row of [head, ...rows])
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '));
  console.log('');
}

const share = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3));
const counts = ({ tp, fp, fn, tn }: Score) => `${tp}/${fp}/${fn}/${tn}`;

function cells(
  name: string,
  { overfitting, f1, dated, close, onsetError, lossUpAccuracyUp, trainAbove, drops }: Figures,
): string[] {
  return [
    name,
    counts(overfitting),
    share(precision(overfitting)),
    share(recall(overfitting)),
    share(f1),
    `${close}/${dated}`,
    dated === 0 ? '–' : `${(100 * onsetError).toFixed(1)}%`,
    counts(lossUpAccuracyUp),
    trainAbove.join('/'),
    `${drops.right}/${drops.judged} (${drops.noEvent})`,
  ];
}

function printLabelled(rows: readonly Scored[]): Figures {
  const all = figures(rows);
  const repos = [...new Set(rows.map(({ repo }) => repo))].sort();
  table(
    [
      'labelled runs',
      'TP/FP/FN/TN',
      'prec.',
      'recall',
      'macroF1',
      'onset ok',
      'median',
      'loss↑acc↑',
      'train>val',
      'drops (no event)',
    ],
    [...repos.map((repo) => cells(repo, figures(rows.filter((row) => row.repo === repo)))), cells('all', all)],
  );
  return all;
}

function printErrors(rows: readonly Scored[]): void {
  for (const { name, truth, verdict } of rows) {
    const say = (what: string) => console.log(`  ${what}: ${name}`);
    if (truth.overfits !== null && truth.overfits !== verdict.overfits)
      say(truth.overfits ? `missed${truth.clear ? '' : ' (mild)'}` : 'false alarm');
    if (truth.overfits && verdict.overfits && Math.abs(verdict.onset - truth.onset) > 0.05 * truth.length)
      say(`onset ${verdict.onset}, labelled ${truth.onset} of ${truth.length}`);
    if (truth.lossUpAccuracyUp !== null && truth.lossUpAccuracyUp !== verdict.lossUpAccuracyUp)
      say(truth.lossUpAccuracyUp ? 'loss up, accuracy up: missed' : 'loss up, accuracy up: false');
    if (truth.trainAbove !== null && verdict.run.trainLoss && truth.trainAbove !== verdict.trainAbove)
      say(`train above validation: ${verdict.trainAbove}, labelled ${truth.trainAbove}`);
    for (const { at, improved } of truth.drops) {
      const near = verdict.run.drops.find(({ drop }) => Math.abs(drop.at - at) <= 3);
      if (near?.improved !== improved) say(`drop at ${at}: ${near ? near.improved : 'no event'}, labelled ${improved}`);
    }
  }
}

/** How often each rule speaks on runs that nobody calls overfitted. */
function printRules(rows: readonly Scored[]): void {
  const healthy = rows.filter(({ truth }) => truth.overfits === false);
  const found = new Map<string, number>();
  for (const { verdict } of healthy)
    for (const key of new Set(verdict.findings.map(({ rule, severity }) => `${rule} (${severity})`)))
      found.set(key, (found.get(key) ?? 0) + 1);
  const list = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, count]) => `${rule} ${count}`);
  console.log(`findings on ${healthy.length} runs labelled none: ${list.join(', ')}\n`);
}

function printPublished(real: Score, simulated: Score): void {
  const { tp, fp, fn, tn } = real;
  const ours = [
    `curvelint (${tp + fp + fn + tn} of the 40 runs)`,
    share((tp + tn) / (tp + fp + fn + tn)),
    share(macroF1(real)),
    share(precision(real)),
    share(recall(real)),
  ];
  table(
    ['OverfitGuard real, as published', 'accuracy', 'macroF1', 'prec.', 'recall', 'specificity', 'simulated'],
    [
      [...ours, share(tn / (tn + fp)), share(macroF1(simulated))],
      ...PUBLISHED.map((row) => [
        row.method,
        ...[row.accuracy, row.macroF1, row.precision, row.recall, row.specificity].map(share),
        row.simulated,
      ]),
      ...LINTERS.map(([name, f1, sim]) => [name, '–', share(f1), '–', '–', '–', share(sim)]),
    ],
  );
  console.log(
    '* trained on that split. Forty runs are few: one run more or less right is not significant (McNemar); the labelled table above is larger.\n',
  );
}

type Floor = readonly [name: string, value: number, floor: number];

async function main(): Promise<number> {
  const [folder = process.env['CURVELINT_CORPUS']] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  if (!folder) {
    console.log('Nothing to score: name a folder with labelled runs, or set CURVELINT_CORPUS.');
    return 0;
  }
  const labels = existsSync(join(folder, 'LABELS.tsv')) ? folder : join(folder, 'labelled');
  const { rows, notLaidOut } = await benchLabelled(labels);
  const all = printLabelled(rows);
  for (const text of notLaidOut) console.log(`  not laid out: ${text}`);
  console.log(`${notLaidOut.length} runs could not be laid out\n`);
  if (process.argv.includes('--errors')) printErrors(rows);
  printRules(rows);
  const rates = await benchRates(rows);
  console.log(
    `learning-rate drops: logged ${counts(rates.logged)}; column hidden: precision ${share(precision(rates.hidden))}, recall ${share(recall(rates.hidden))} (${counts(rates.hidden)}) of drops to less than 0.3; ${rates.small.join(' of ')} smaller ones; from validation alone: precision ${share(precision(rates.validation))}, recall ${share(recall(rates.validation))} (${counts(rates.validation)})\n`,
  );
  const divergence = all.lossUpAccuracyUp;
  const floors: Floor[] = [
    ['overfitting, labelled: macro-F1', all.f1, 0.965],
    ['onsets within 5%', all.close / all.dated, 0.9],
    ['loss up, accuracy up: recall', recall(divergence), 0.8],
    ['loss up, accuracy up: precision', precision(divergence), 0.9],
    ['drop effect right', all.drops.right / all.drops.judged, 0.9],
    ['train above validation: class right', all.trainAbove[0] / all.trainAbove[1], 0.92],
    ['LR drops logged: precision', precision(rates.logged), 1],
    ['LR drops logged: recall', recall(rates.logged), 1],
    ['LR drops inferred: precision', precision(rates.hidden), 0.95],
    ['LR drops inferred: recall', recall(rates.hidden), 0.93],
    ['LR drops inferred, smaller ones: recall', rates.small[0] / rates.small[1], 0.11],
    ['LR drops inferred from validation: precision', precision(rates.validation), 0.95],
    ['LR drops inferred from validation: recall', recall(rates.validation), 0.6],
  ];
  const simulatedFolder = join(folder, 'overfitguard-simulated/dataset_exp4');
  if (existsSync(simulatedFolder)) {
    const [real, simulated] = [byFolder(rows), await benchSimulated(simulatedFolder)];
    printPublished(real, simulated);
    floors.push(['OverfitGuard real, by folder: macro-F1', macroF1(real), 0.96]);
    floors.push(['OverfitGuard simulated, by folder: macro-F1', macroF1(simulated), 0.985]);
  }
  if (!process.argv.includes('--quick')) {
    const noise = await Promise.all([0.01, 0.03, 0.05].map((level) => benchNoise(rows, level, NOISE_DRAWS)));
    table(
      ['noise added to the losses', 'macroF1', 'clear runs', 'false alarms'],
      noise.map((one) => [`${100 * one.noise}%`, share(one.all), share(one.clear), one.falseAlarms.toFixed(1)]),
    );
    console.log(`every second row only: macro-F1 ${share(await benchHalved(rows))}\n`);
    floors.push(...noise.map((one, i): Floor => [`with ${100 * one.noise}% noise: macro-F1`, one.all, [0.96, 0.92, 0.89][i]!]));
  }
  const oneEpoch = join(folder, 'llm-seeds/runs.jsonl');
  if (existsSync(oneEpoch)) {
    const { warnings, runs } = await benchOneEpoch(oneEpoch);
    floors.push([`no overfitting warning on ${runs} one-epoch runs`, 1 - warnings / runs, 1]);
  }
  return printFloors(floors);
}

/** A figure that does not exist (nothing of its kind in the folder) is no failure. */
function printFloors(floors: readonly Floor[]): number {
  let failed = 0;
  for (const [name, value, floor] of floors) {
    const below = value < floor;
    if (below) failed += 1;
    console.log(`${below ? 'BELOW' : 'ok   '}  ${name}: ${share(value)} (floor ${floor})`);
  }
  return failed > 0 ? 1 : 0;
}

if (process.argv[1]?.endsWith('diagnosis.js')) process.exitCode = await main();
