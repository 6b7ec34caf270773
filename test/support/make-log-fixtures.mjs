// Makes the logs of test/fixtures/logs: `node test/support/make-log-fixtures.mjs [folder]`. All numbers are invented here.
// A case is a file and what a reader must find in it: series.json, whose numbers come from the lists below, not from a reader.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDrawn } from './make-drawn-fixtures.mjs';
import {
  content,
  double,
  event,
  field,
  fileVersion,
  float,
  integer,
  message,
  packed,
  plugin,
  record,
  shape,
  simple,
  tensor,
  text,
} from './make-event-file.mjs';
import { addOthers } from './make-other-fixtures.mjs';
import { addTidy } from './make-tidy-fixtures.mjs';

const cases = [];

/** Adds a case. `series`: name → logged values; `axes`: name of the axis → its values for all series (or by series name). */
function add(format, name, file, bytes, series, extra = {}) {
  cases.push({ format, name, file, bytes: Buffer.from(bytes), series, extra });
}

const loss = [2.25, 1.5, 1.125, 0.875, 0.75];
const validation = [2.5, 1.75, 1.5, 1.625, 1.75];
const accuracy = [0.25, 0.5, 0.625, 0.6875, 0.71875];
const epochs = [0, 1, 2, 3, 4];
const lines = (rows, end = '\n') => rows.join(end) + end;
const join5 = (make) => epochs.map(make);
const empty = Buffer.alloc(0);

// --- TensorBoard ---------------------------------------------------------------------------------------------------------
const both = join5((i) => event(i, simple('loss', loss[i]), simple('val_loss', validation[i])));
const bothSeries = { loss, val_loss: validation };
add(
  'tensorboard',
  'simple-values',
  'events.out.tfevents.1700000000.host.1.0',
  Buffer.concat([fileVersion(), ...both]),
  bothSeries,
  {
    steps: epochs,
    note: 'as torch.utils.tensorboard writes add_scalar',
  },
);
const keras = join5((i) =>
  event(i, tensor('epoch_loss', 1, [shape(), content(float(loss[i]))], i === 0 ? plugin('scalars') : empty)),
);
add(
  'tensorboard',
  'tensors',
  'events.out.tfevents.1700000000.host.1.0.v2',
  Buffer.concat([fileVersion(), ...keras]),
  { epoch_loss: loss },
  {
    steps: epochs,
    note: 'as tf.summary.scalar writes it: the plugin only with the first value',
  },
);
const typed = [
  event(
    0,
    tensor('float_val', 1, [field(5, 5, float(0.5))], plugin('scalars')),
    tensor('double_val', 2, [field(6, 1, double(0.1))]),
    tensor('double_content', 2, [content(double(0.3))]),
    tensor('half_val', 19, [integer(13, 0x3e00)]),
    tensor('half_content', 19, [content(Buffer.from([0x00, 0xc0]))]),
    tensor('bfloat16_val', 14, [packed(13, 0x3fc0)]),
    tensor('int32_val', 3, [packed(7, -7)]),
    tensor('int64_val', 9, [integer(10, 123_456_789_012)]),
    tensor('int64_content', 9, [content(Buffer.from([0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]))]),
    tensor('uint64_val', 23, [integer(17, 9)]),
    tensor('packed_float', 1, [message(5, float(0.75))]),
    tensor('one_element', 1, [shape(1), content(float(1.25))]),
    tensor('three_elements', 1, [shape(3), content(Buffer.concat([float(1), float(2), float(3)]))]),
    tensor('text', 7, [shape(1), text(8, 'words')], plugin('text')),
    tensor('histogram', 2, [shape(), content(double(5))], plugin('histograms')),
    tensor('zero', 1, [shape()], plugin('scalars')),
    tensor('nothing', 1, [shape()]),
  ),
];
add('tensorboard', 'tensor-types', 'events.out.tfevents.1700000000.v2', Buffer.concat([fileVersion(), ...typed]), {
  float_val: [0.5],
  double_val: [0.1],
  double_content: [0.3],
  half_val: [1.5],
  half_content: [-2],
  bfloat16_val: [1.5],
  int32_val: [-7],
  int64_val: [123_456_789_012],
  int64_content: [-2],
  uint64_val: [9],
  packed_float: [0.75],
  one_element: [1.25],
  zero: [0],
});
add(
  'tensorboard',
  'no-file-version',
  'events.out.tfevents',
  Buffer.concat(join5((i) => event(i, simple('RMSE', loss[i])))),
  { RMSE: loss },
  { note: 'CatBoost' },
);
const oldName = join5((i) => event(i, Buffer.concat([text(7, 'loss'), field(2, 5, float(loss[i]))])));
add(
  'tensorboard',
  'node-name',
  'events.out.tfevents.1',
  Buffer.concat([fileVersion(), ...oldName]),
  { loss },
  { note: 'very old TensorFlow: no tag' },
);
const whole = Buffer.concat([fileVersion(), ...both]);
add(
  'tensorboard',
  'truncated',
  'events.out.tfevents.1',
  whole.subarray(0, whole.length - 9),
  { loss: loss.slice(0, 4), val_loss: validation.slice(0, 4) },
  {
    problems: [{ line: 6, message: 'truncated' }],
  },
);
const flipped = Buffer.from(whole);
flipped[fileVersion().length + both[0].length + 20] ^= 1;
const without = (list) => list.filter((_, i) => i !== 1);
add(
  'tensorboard',
  'bad-data-checksum',
  'events.out.tfevents.1',
  flipped,
  { loss: without(loss), val_loss: without(validation) },
  {
    problems: [{ line: 3, message: 'checksum' }],
  },
);
const broken = Buffer.from(whole);
broken[fileVersion().length + both[0].length + 1] ^= 4;
add(
  'tensorboard',
  'bad-length',
  'events.out.tfevents.1',
  broken,
  { loss: [loss[0]], val_loss: [validation[0]] },
  {
    problems: [{ line: 3, message: 'nothing behind it' }],
  },
);
add('tensorboard', 'header-only', 'events.out.tfevents.1', fileVersion(), {}, { problems: [{ message: 'no scalars' }] });
const hparams = message(
  3,
  message(1, text(1, 'lr'), message(2, field(2, 1, double(0.1)))),
  message(1, text(1, 'model'), message(2, text(3, 'small'))),
  message(1, text(1, 'nesterov'), message(2, integer(4, 1))),
  message(1, text(1, '__proto__'), message(2, field(2, 1, double(3)))),
);
const lightning = [
  event(0, tensor('_hparams_/session_start_info', 1, [], plugin('hparams', hparams))),
  event(0, simple('hp_metric', -1)),
  ...join5((i) => Buffer.concat([event(i * 10 + 9, simple('val_loss', validation[i])), event(i * 10 + 9, simple('epoch', i))])),
];
add(
  'tensorboard',
  'lightning',
  'events.out.tfevents.1',
  Buffer.concat([fileVersion(), ...lightning]),
  { val_loss: validation },
  {
    steps: [9, 19, 29, 39, 49],
    epochs,
    hyperparameters: { lr: 0.1, model: 'small', nesterov: true, ['__proto__']: 3 },
    note: 'the tag epoch is an axis, hp_metric a placeholder',
  },
);
const image = (i) => event(i, Buffer.concat([text(1, 'sample'), message(4, integer(1, 4), message(4, Buffer.alloc(300, i)))]));
add(
  'tensorboard',
  'among-images',
  'events.out.tfevents.1',
  Buffer.concat([fileVersion(), ...join5((i) => Buffer.concat([image(i), both[i]]))]),
  bothSeries,
);
const repeats = [0, 0, 0, 1, 1].map((step, i) => event(step, simple('loss', loss[i])));
add(
  'tensorboard',
  'repeated-steps',
  'events.out.tfevents.1',
  Buffer.concat([fileVersion(), ...repeats]),
  { loss },
  { steps: [0, 0, 0, 1, 1] },
);
const special = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((value, i) =>
  event(i - 1, simple('loss', value)),
);
add(
  'tensorboard',
  'non-finite',
  'events.out.tfevents.1',
  Buffer.concat([fileVersion(), ...special]),
  { loss: ['NaN', 'Infinity', '-Infinity'] },
  { steps: [-1, 0, 1] },
);
add(
  'tensorboard',
  'not-a-message',
  'events.out.tfevents.1',
  Buffer.concat([fileVersion(), record(Buffer.from([0x0a, 0x7f, 1])), ...both]),
  bothSeries,
  {
    problems: [{ line: 2, message: 'no event' }],
  },
);

// --- Tables --------------------------------------------------------------------------------------------------------------
const keraSeries = { accuracy, loss, val_loss: validation };
const kerasRows = (sep) => ['epoch', 'accuracy', 'loss', 'val_loss'].join(sep);
const kerasRow = (sep) => (i) => [i, accuracy[i], loss[i], validation[i]].join(sep);
add('table', 'keras-csvlogger', 'training.log', lines([kerasRows(','), ...join5(kerasRow(','))], '\r\n'), keraSeries, { epochs });
add(
  'table',
  'keras-appended',
  'log.csv',
  lines([kerasRows(';'), ...join5(kerasRow(';')), ...join5(kerasRow(';'))], '\r\n'),
  {
    accuracy: [...accuracy, ...accuracy],
    loss: [...loss, ...loss],
    val_loss: [...validation, ...validation],
  },
  { epochs: [...epochs, ...epochs], note: 'CSVLogger(separator=";", append=True), run twice: one log, its epochs begin again' },
);
add(
  'table',
  'pandas-index',
  'history.csv',
  lines([',loss,val_loss', ...join5((i) => `${i},${loss[i]},${validation[i]}`)]),
  bothSeries,
  { note: 'DataFrame.to_csv: no axis' },
);
add(
  'table',
  'bearpaw',
  'log.txt',
  lines([
    'Learning Rate\tTrain Loss\tValid Loss\t',
    ...join5((i) => `0.100000\t${loss[i].toFixed(6)}\t${validation[i].toFixed(6)}\t`),
  ]),
  {
    'Learning Rate': [0.1, 0.1, 0.1, 0.1, 0.1],
    'Train Loss': loss,
    'Valid Loss': validation,
  },
  { note: 'a tab at every end, no epoch column' },
);
const sparse = ['epoch,lr-SGD,step,train_loss,val_loss'];
for (const i of epochs)
  sparse.push(`,0.5,${i * 10},,`, `${i},,${i * 10 + 9},${loss[i]},`, `${i},,${i * 10 + 9},,${validation[i]}`);
add(
  'table',
  'lightning-sparse',
  'metrics.csv',
  lines(sparse),
  { 'lr-SGD': [0.5, 0.5, 0.5, 0.5, 0.5], train_loss: loss, val_loss: validation },
  {
    by: {
      val_loss: { steps: [9, 19, 29, 39, 49], epochs },
      'lr-SGD': { steps: [0, 10, 20, 30, 40], epochs: ['NaN', 'NaN', 'NaN', 'NaN', 'NaN'] },
    },
    note: 'an empty cell is no point',
  },
);
add(
  'table',
  'timm-short-rows',
  'summary.csv',
  lines([
    'epoch,train_loss,eval_loss,eval_top1,lr',
    '0,2.25,2.5,25,0.1',
    '1,1.5,0.1',
    '2,1.125,1.5,62.5,0.1',
    'epoch,train_loss,eval_loss,eval_top1,lr',
    '3,0.875,1.625,68.75,0.1',
  ]),
  {
    train_loss: [2.25, 1.5, 1.125, 0.875],
    eval_loss: [2.5, 1.5, 1.625],
    eval_top1: [25, 62.5, 68.75],
    lr: [0.1, 0.1, 0.1, 0.1],
  },
  { epochs: null, note: 'an epoch without evaluation; a second header after a resume' },
);
add(
  'table',
  'quoted-bom',
  'loss.csv',
  `\ufeff"epoch","train, loss","said ""so"" loss"\n${lines(join5((i) => `"${i}","${loss[i]}","${validation[i]}"`))}`,
  { 'train, loss': loss, 'said "so" loss': validation },
  { epochs },
);
add('table', 'lone-cr', 'loss.csv', lines(['epoch,loss', ...join5((i) => `${i},${loss[i]}`)], '\r'), { loss }, { epochs });
add(
  'table',
  'duplicate-columns',
  'loss.csv',
  lines(['epoch,loss,loss', ...join5((i) => `${i},${loss[i]},${validation[i]}`)]),
  { loss },
  {
    epochs,
    problems: [{ line: 1, message: 'two columns are called' }],
  },
);
add(
  'table',
  'special-values',
  'loss.csv',
  lines([
    'epoch,loss,acc',
    '0,nan,0.5',
    '1,inf,NA',
    '2,-Infinity,None',
    '3,,0.25',
    '4,1e-3,50%',
    '5,tensor(0.5),oops',
    '6,0x10,1',
  ]),
  {
    loss: ['NaN', 'Infinity', '-Infinity', 0.001, 0.5],
    acc: [0.5, 0.25, 50, 1],
  },
  {
    problems: [
      { line: 7, message: '“oops” is no number' },
      { line: 8, message: '“0x10” is no number' },
    ],
  },
);
add(
  'table',
  'leading-zeros',
  'results.csv',
  lines(['epoch,time(s),train_loss,test_error(%)', ...join5((i) => `00${i},00032,${loss[i]},${validation[i]}`)]),
  { train_loss: loss, 'test_error(%)': validation },
  { epochs },
);
const pad = (cell) => String(cell).padStart(14);
add(
  'table',
  'padded',
  'results.csv',
  lines([
    ['epoch', 'train/box_loss', 'val/box_loss'].map(pad).join(','),
    ...join5((i) => [i, loss[i], validation[i]].map(pad).join(',')),
  ]),
  { 'train/box_loss': loss, 'val/box_loss': validation },
  { epochs },
);
const fill = (count) => join5(() => count);
add(
  'table',
  'yolo-no-header',
  'results.txt',
  lines(
    join5((i) => {
      const training = [`${i}/4`, '1.22G', loss[i], 0.25, 0.125, loss[i] + 0.375, 16, 640];
      return [...training, accuracy[i], accuracy[i], accuracy[i], accuracy[i], validation[i], 0.5, 0.25].map(pad).join('');
    }),
  ),
  {
    'train/box_loss': loss,
    'train/obj_loss': fill(0.25),
    'train/cls_loss': fill(0.125),
    'train/total_loss': loss.map((one) => one + 0.375),
    targets: fill(16),
    img_size: fill(640),
    'metrics/precision': accuracy,
    'metrics/recall': accuracy,
    'metrics/mAP_0.5': accuracy,
    'metrics/mAP_0.5:0.95': accuracy,
    'val/box_loss': validation,
    'val/obj_loss': fill(0.5),
    'val/cls_loss': fill(0.25),
  },
  { epochs, note: 'as YOLOv5 up to version 5 writes results.txt' },
);
add(
  'table',
  'markdown',
  'table.md',
  lines(['# Results', '', '| epoch | loss |', '|-------|:----:|', ...join5((i) => `| ${i} | ${loss[i]} |`)]),
  { loss },
  { epochs },
);
add(
  'table',
  'blanks',
  'lcurve.out',
  lines(['#  step      rmse_val    rmse_trn', ...join5((i) => `  ${i * 100}      ${validation[i]}    ${loss[i]}`)]),
  { rmse_val: validation, rmse_trn: loss },
  { steps: [0, 100, 200, 300, 400] },
);
add(
  'table',
  'ragged',
  'loss.csv',
  lines(['epoch,loss,val_loss', '0,2.25,2.5', '1,1.5', '2,1.125,1.5', '3,1,2,3', '4,0.75,1.75']),
  { loss: [2.25, 1.125, 0.75], val_loss: [2.5, 1.5, 1.75] },
  {
    epochs: [0, 2, 4],
    problems: [{ line: 3, message: '2 lines left out' }],
  },
);
add(
  'table',
  'open-quote',
  'loss.csv',
  lines(['epoch,loss,note', '0,2.25,fine', '1,1.5,"never closed', '2,1.125,fine', '3,0.875,fine']),
  { loss: loss.slice(0, 4) },
  {
    epochs: [0, 1, 2, 3],
    problems: [{ line: 3, message: 'never closed' }],
  },
);
add(
  'table',
  'cut-last-line',
  'loss.csv',
  'epoch,loss,val_loss\n0,2.25,2.5\n1,1.5,1.75\n2,1.1',
  { loss: [2.25, 1.5], val_loss: [2.5, 1.75] },
  { epochs: [0, 1], problems: [{ line: 4, message: 'truncated' }] },
);
add(
  'table',
  'decimal-comma',
  'loss.csv',
  lines(['epoch;loss', ...join5((i) => `${i};${String(loss[i]).replace('.', ',')}`)]),
  { loss },
  { epochs },
);
add(
  'table',
  'clock',
  'history.csv',
  lines(['epoch,train_loss,valid_loss,time', ...join5((i) => `${i},${loss[i]},${validation[i]},01:0${i}`)]),
  { train_loss: loss, valid_loss: validation },
  { epochs, wallTimes: [60, 61, 62, 63, 64], note: 'fastai: minutes and seconds' },
);
add(
  'table',
  'comments',
  'loss.csv',
  lines(['# made by hand', '# in a hurry', 'epoch,loss', '0,2.25', '# resumed', '1,1.5', '', '2,1.125']),
  { loss: loss.slice(0, 3) },
  { epochs: [0, 1, 2] },
);
add(
  'table',
  'row-names',
  'loss.tsv',
  lines(['loss\tval_loss', ...join5((i) => `r${i}\t${loss[i]}\t${validation[i]}`)]),
  bothSeries,
  { note: 'R: a name before each row, none in the header' },
);
add('table', 'single-column', 'loss.csv', lines(['loss', ...loss]), { loss });
add(
  'table',
  'one-row',
  'loss.csv',
  lines(['epoch,loss', '0,2.25']),
  { loss: [2.25] },
  { problems: [{ line: 1, message: 'only one row' }] },
);
add(
  'table',
  'words',
  'loss.csv',
  lines(['epoch,phase,loss', ...join5((i) => `${i},warm,${loss[i]}`)]),
  { loss },
  { epochs, note: 'a column of words is no metric' },
);

// --- JSON ----------------------------------------------------------------------------------------------------------------
add(
  'json',
  'dict-of-lists',
  'history.json',
  JSON.stringify({ loss, val_loss: validation, seed: 7, optimizer: 'sgd' }),
  bothSeries,
  { hyperparameters: { seed: 7, optimizer: 'sgd' } },
);
add(
  'json',
  'own-epochs',
  'history.json',
  JSON.stringify({ Epoch: epochs, 'Train Loss': loss, 'Test Loss': validation, batch_losses: [3, 2, 1] }),
  { 'Train Loss': loss, 'Test Loss': validation, batch_losses: [3, 2, 1] },
  {
    by: { 'Train Loss': { epochs }, batch_losses: { epochs: null } },
    note: 'a list of another length shares no axis',
  },
);
const byIndex = (list) => Object.fromEntries(list.map((value, i) => [String(i), value]));
add('json', 'pandas-columns', 'history.json', JSON.stringify({ loss: byIndex(loss), val_loss: byIndex(validation) }), bothSeries);
add(
  'json',
  'records',
  'log.json',
  JSON.stringify(
    epochs.map((i) => ({ epoch: i, iteration: i * 5 + 5, 'main/loss': loss[i], 'validation/main/loss': validation[i] })),
    null,
    2,
  ),
  { 'main/loss': loss, 'validation/main/loss': validation },
  { epochs, steps: [5, 10, 15, 20, 25], note: 'Chainer, and pandas orient="records"' },
);
add(
  'json',
  'bare-nan',
  'history.json',
  '{"note": "NaN in a \\"text\\" stays", "loss": [1.5, NaN, Infinity, -Infinity], "val_loss": [null, "nan", "0.5", 2]}',
  { loss: [1.5, 'NaN', 'Infinity', '-Infinity'], val_loss: ['NaN', 0.5, 2] },
  { hyperparameters: { note: 'NaN in a "text" stays' } },
);
add(
  'json',
  'nested',
  'history.json',
  JSON.stringify({ train: { loss }, val: { loss: validation, names: ['a', 'b'] }, config: { lr: 0.1, deep: { er: true } } }),
  { 'train/loss': loss, 'val/loss': validation },
  { hyperparameters: { 'config/lr': 0.1, 'config/deep/er': true } },
);
add(
  'json',
  'rows-under-a-key',
  'history.json',
  JSON.stringify({ seed: 1, history: epochs.map((i) => ({ epoch: i, train: { loss: loss[i] } })) }),
  { 'train/loss': loss },
  { epochs, hyperparameters: { seed: 1 } },
);
add(
  'json',
  'rows-by-number',
  'history.json',
  JSON.stringify(Object.fromEntries(epochs.map((i) => [`epoch_${i}`, { loss: loss[i], val_loss: validation[i] }]))),
  bothSeries,
);
const hostile = '{"__proto__": [1, 2], "constructor": [3, 4], "toString": {"loss": [5, 6]}}';
// JSON.parse keeps `__proto__` as a name of its own; an object literal would not.
const hostileSeries = JSON.parse('{"__proto__": [1, 2], "constructor": [3, 4], "toString/loss": [5, 6]}');
add('json', 'hostile-names', 'history.json', hostile, hostileSeries);

// --- JSON Lines ----------------------------------------------------------------------------------------------------------
const deit = (i) =>
  JSON.stringify({ train_lr: 0.1, train_loss: loss[i], test_loss: validation[i], epoch: i, n_parameters: 1000 });
const deitSeries = {
  train_lr: [0.1, 0.1, 0.1, 0.1, 0.1],
  train_loss: loss,
  test_loss: validation,
  n_parameters: [1000, 1000, 1000, 1000, 1000],
};
add('json-lines', 'deit', 'log.txt', lines(join5(deit)), deitSeries, { epochs });
add(
  'json-lines',
  'cut-last-line',
  'log.txt',
  lines(join5(deit)).slice(0, -40),
  Object.fromEntries(Object.entries(deitSeries).map(([name, values]) => [name, values.slice(0, 4)])),
  { problems: [{ line: 5, message: 'truncated' }] },
);
const factory = (i) =>
  JSON.stringify({
    current_steps: i * 10 + 10,
    total_steps: 50,
    loss: loss[i],
    lr: 0.5,
    epoch: i / 2,
    elapsed_time: `0:00:0${i}`,
    remaining_time: '0:01:00',
  });
add(
  'json-lines',
  'llama-factory',
  'trainer_log.jsonl',
  lines([...join5(factory), '{"current_steps": 50, "total_steps": 50, "epoch": 2.0, "percentage": 100.0}']),
  { total_steps: [50, 50, 50, 50, 50, 50], loss, lr: [0.5, 0.5, 0.5, 0.5, 0.5], percentage: [100] },
  {
    by: { loss: { steps: [10, 20, 30, 40, 50], epochs: [0, 0.5, 1, 1.5, 2], wallTimes: [0, 1, 2, 3, 4] } },
  },
);
add(
  'json-lines',
  'among-text',
  'log.jsonl',
  lines([deit(0), deit(1), 'Traceback (most recent call last):', deit(2), '{"train_loss": NaN, "epoch": 3}']),
  {
    train_lr: [0.1, 0.1, 0.1],
    train_loss: [2.25, 1.5, 1.125, 'NaN'],
    test_loss: validation.slice(0, 3),
    n_parameters: [1000, 1000, 1000],
  },
  { problems: [{ line: 3, message: 'no JSON object' }] },
);
add(
  'json-lines',
  'nested',
  'metrics.jsonl',
  lines(join5((i) => JSON.stringify({ step: i, data: { 'actor/loss': loss[i], eval: { acc: accuracy[i] } }, done: false }))),
  { 'actor/loss': loss, 'eval/acc': accuracy },
  { steps: epochs },
);

// --- Hugging Face --------------------------------------------------------------------------------------------------------
const history = epochs.flatMap((i) => [
  { epoch: i / 2, step: i * 10 + 10, loss: loss[i], learning_rate: 0.5, grad_norm: i === 4 ? 'NAN' : 1.5 },
  { epoch: i / 2, step: i * 10 + 10, eval_loss: validation[i], eval_f1: accuracy[i] },
]);
history.push({ epoch: 2, step: 50, total_flos: 1e12, train_loss: 1.3, train_runtime: 60.5 });
const state = {
  best_metric: 0.7,
  epoch: 2,
  global_step: 50,
  log_history: history,
  max_steps: 50,
  num_train_epochs: 2,
  train_batch_size: 8,
};
add(
  'trainer-state',
  'with-evaluation',
  'trainer_state.json',
  JSON.stringify(state, null, 2).replace('"NAN"', 'NaN'),
  {
    loss,
    learning_rate: [0.5, 0.5, 0.5, 0.5, 0.5],
    grad_norm: [1.5, 1.5, 1.5, 1.5, 'NaN'],
    eval_loss: validation,
    eval_f1: accuracy,
  },
  {
    by: { eval_loss: { steps: [10, 20, 30, 40, 50], epochs: [0, 0.5, 1, 1.5, 2] } },
    hyperparameters: { max_steps: 50, num_train_epochs: 2, train_batch_size: 8 },
    note: 'the last row (train_loss beside train_runtime) is an average over the run, no point',
  },
);
add(
  'trainer-state',
  'empty-history',
  'trainer_state.json',
  JSON.stringify({ ...state, log_history: [] }),
  {},
  { problems: [{ message: 'holds no values' }], hyperparameters: { max_steps: 50, num_train_epochs: 2, train_batch_size: 8 } },
);

addOthers(add);
addTidy(add);
addDrawn(add);

const target = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../fixtures/logs');
for (const { format, name, file, bytes, series, extra } of cases) {
  const folder = join(target, format, name);
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), bytes);
  writeFileSync(join(folder, 'series.json'), `${JSON.stringify({ file, format, series, ...extra }, null, 1)}\n`);
}
