import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/normalize/normalize.js';
import { readAnyLog } from '../../src/read/read-log.js';
import { memoryFile } from '../../src/read/reader.js';

const EPOCHS = [1, 2, 3, 4, 5, 6, 7, 8];
/** Of the training and of the validation: a loss that falls, a share that rises. */
const loss = (epoch: number) => (2.4 - 0.2 * epoch).toFixed(4);
const valLoss = (epoch: number) => (2.5 - 0.19 * epoch).toFixed(4);
const share = (epoch: number) => (0.1 * epoch + 0.003).toFixed(3);
const valShare = (epoch: number) => (0.09 * epoch + 0.004).toFixed(3);

interface Case {
  readonly line: (epoch: number) => string;
  readonly head?: string;
  readonly file?: string;
  /** `split kind` of each series with its first value; nothing else is measured. */
  readonly holds: readonly string[];
  /** What is told as guessed. */
  readonly told?: string;
}

const TRAIN = 'train loss 2.2000';
const VAL = 'validation loss 2.3100';
const VAL_SCORE = 'validation score 0.094';
const RATE = 'null learning-rate 0.1000';

/** Lines whose names leave out the loss. */
const SPLITS = toldAs('measure-guessed', [
  { line: (e) => `  ${e}: train=${loss(e)} valid=${valLoss(e)} (acc ${valShare(e)})`, holds: [TRAIN, VAL, VAL_SCORE] },
  { line: (e) => `Epoch ${e} | val ${valLoss(e)} | train ${loss(e)}`, holds: [TRAIN, VAL] },
  { line: (e) => `epoch ${e}\n  train: ${loss(e)}\n  val: ${valLoss(e)}`, holds: [TRAIN, VAL] },
  { line: (e) => `Epoch ${e}: train=${share(e)} test=${valShare(e)}`, holds: ['train score 0.103', VAL_SCORE] },
  {
    ...{ file: 'losses.csv', head: 'epoch,train,val\n', line: (e: number) => `${e},${loss(e)},${valLoss(e)}` },
    holds: [TRAIN, VAL],
  },
  {
    ...{ head: 'Epoch    Train    Valid    AUC\n-----  -------  -------  -----\n' },
    ...{ line: (e: number) => `    ${e}   ${loss(e)}   ${valLoss(e)}  ${valShare(e)}`, holds: [TRAIN, VAL, VAL_SCORE] },
  },
]);

const PARTS: readonly Case[] = [
  {
    line: (e) =>
      `Epoch ${e} [train] total ${loss(e)} cls 1.1${e} reg 0.9${e} [valid] total ${valLoss(e)} cls 1.3${e} reg 0.8${e}`,
    holds: [
      ...[TRAIN, 'train loss-part 1.11', 'train loss-part 0.91'],
      ...[VAL, 'validation loss-part 1.31', 'validation loss-part 0.81'],
    ],
  },
  {
    line: (e) =>
      `epoch ${e} train loss ${loss(e)} (recon 1.1${e}, KL 0.1${e}) test loss ${valLoss(e)} (recon 1.3${e}, KL 0.2${e})`,
    holds: [
      ...[TRAIN, 'train loss-part 1.11', 'train loss-part 0.11'],
      ...[VAL, 'validation loss-part 1.31', 'validation loss-part 0.21'],
    ],
  },
  {
    ...{ file: 'parts.csv', head: 'epoch,train_total,train_box,val_total,val_box\n' },
    line: (e) => `${e},${loss(e)},0.${e}1,${valLoss(e)},0.${e}2`,
    holds: [TRAIN, 'train loss-part 0.11', VAL, 'validation loss-part 0.12'],
  },
  {
    line: (e) => `epoch ${e}: val_loss=${valLoss(e)} (reg=0.${e}1) loss=${loss(e)} (reg=0.${e}2)`,
    holds: [VAL, 'validation loss-part 0.11', TRAIN, 'train loss-part 0.12'],
  },
  {
    line: (e) => `Epoch ${e}: box ${loss(e)} obj 0.${e}1`,
    holds: ['train loss-part 2.2000', 'train loss-part 0.11', 'train loss 2.3100'],
    told: 'measure-guessed',
  },
];

const LETTERS = toldAs('names-guessed', [
  {
    line: (e) => `E=${e} TL=${loss(e)} TA=${share(e)} VL=${valLoss(e)} VA=${valShare(e)}`,
    holds: [TRAIN, 'train score 0.103', VAL, VAL_SCORE],
  },
  { line: (e) => `epoch ${e}: l: ${loss(e)}, vl: ${valLoss(e)}`, holds: [TRAIN, VAL] },
  { line: (e) => `E=${e} L=${loss(e)} VL=${valLoss(e)} TL=2.${e}5`, holds: [TRAIN, VAL, 'test loss 2.15'] },
  { line: (e) => `iteration ${e} loss ${loss(e)} rate 0.1000`, holds: [TRAIN, RATE] },
  { line: (e) => `Iteration ${e}: cost = ${loss(e)}, step size = 0.1000, 12.5 it/s`, holds: [TRAIN, RATE] },
]);

const OTHERS: readonly Case[] = [
  { line: (e) => `Epoch ${e}: loss ${loss(e)} (val ${valLoss(e)}), acc ${share(e)}`, holds: [TRAIN, VAL, 'train score 0.103'] },
  { line: (e) => `${e} ${loss(e)} ${valLoss(e)} 0.1000`, head: 'Iter TrainLoss ValidLoss StepSize\n', holds: [TRAIN, VAL, RATE] },
  { line: (e) => `generation ${e} fitness ${share(e)}`, holds: ['train score 0.103'] },
];

/** Lines that look alike and mean something else. */
const NOTHING_MORE: readonly Case[] = [
  { line: (e) => `Epoch ${e}: loss ${loss(e)} (1.${e}) acc_time 0.2 (avg loss 1.${e})`, holds: [TRAIN] },
  { line: (e) => `Epoch ${e}: loss ${loss(e)} best acc 0.9${e} (err 0.3${e})`, holds: [TRAIN] },
  { line: (e) => `Epoch ${e}: loss ${loss(e)} rate 12${e}.5 img/s`, holds: [TRAIN] },
  { line: (e) => `Epoch ${e}: loss ${loss(e)} train: ${e}.25 s`, holds: [TRAIN] },
  { line: (e) => `ep=${e} r=1.5 l=2${e} loss=${loss(e)}`, holds: [TRAIN] },
  { line: (e) => `Epoch ${e}: loss ${loss(e)} No Obj: 0.5${e}`, holds: [TRAIN] },
];

const WORDS: readonly Case[] = [
  {
    line: (e) =>
      `Época ${e}: perda de treinamento = ${loss(e)}, perda na validação = ${valLoss(e)}, taxa de aprendizado = 0.1000`,
    holds: [TRAIN, VAL, RATE],
  },
  {
    line: (e) => `epoca ${e} - perda: ${loss(e)} - perda_val: ${valLoss(e)} - acuracia_val: ${valShare(e)}`,
    holds: [TRAIN, VAL, VAL_SCORE],
  },
  {
    line: (e) => `Epoca ${e}\n Addestramento: perdita ${loss(e)}\n Convalida: perdita ${valLoss(e)}, accuratezza ${valShare(e)}`,
    holds: [TRAIN, VAL, VAL_SCORE],
  },
  {
    line: (e) => `epoca ${e}, perdita: ${loss(e)}, perdita di validazione: ${valLoss(e)}, tasso_di_apprendimento: 0.1000`,
    holds: [TRAIN, VAL, RATE],
  },
  {
    line: (e) =>
      `Époque ${e} : perte d'entraînement : ${loss(e)}, taux d'apprentissage : 0.1000, perte de validation : ${valLoss(e)}`,
    holds: [TRAIN, RATE, VAL],
  },
  { line: (e) => `Epoche ${e}: Verlust ${loss(e)} Validierungspraezision ${valShare(e)}`, holds: [TRAIN, VAL_SCORE] },
];

describe.each(Object.entries({ SPLITS, PARTS, LETTERS, OTHERS, NOTHING_MORE, WORDS }))(
  'names that leave much out: %s',
  (_, cases) => {
    it.each(cases.map((one) => [`${one.head ?? ''}${one.line(1)}`, one] as const))('%s', async (_line, one) => {
      const text = (one.head ?? '') + EPOCHS.map((epoch) => `${one.line(epoch)}\n`).join('');
      const { logs } = await readAnyLog(memoryFile(one.file ?? 'train.log', new TextEncoder().encode(text), false));
      const { runs, problems } = normalize(logs);
      const found = runs.flatMap(({ series }) => series.filter(({ kind }) => kind !== 'other'));
      expect(found.map(({ split, kind, values }) => `${split} ${kind} ${values[0]!.toFixed(4)}`).sort()).toEqual(
        one.holds.map((held) => held.replace(/[\d.]+$/, (value) => Number(value).toFixed(4))).sort(),
      );
      const told = [...logs.flatMap((log) => log.problems), ...problems].map(({ id }) => id);
      expect(told.filter((id) => /^(?:names|measure)-guessed$/.test(id))).toEqual(one.told === undefined ? [] : [one.told]);
    });
  },
);

function toldAs(told: string, cases: readonly Case[]): readonly Case[] {
  return cases.map((one) => ({ ...one, told }));
}
