// Cases of the formats that are no event files, no JSON and no plain tables; `make-log-fixtures.mjs` writes them.
import { config, exit, history, output, parquetFile, wandbFile } from './make-binary-log.mjs';

const loss = [2.25, 1.5, 1.125, 0.875, 0.75];
const validation = [2.5, 1.75, 1.5, 1.625, 1.75];
const accuracy = [0.25, 0.5, 0.625, 0.6875, 0.71875];
const epochs = [0, 1, 2, 3, 4];
const five = (make) => epochs.map(make);
const lines = (rows, end = '\n') => rows.join(end) + end;

/** Adds the cases; `add` is what `make-log-fixtures.mjs` adds them with. */
export function addOthers(add) {
  addText(add);
  addStores(add);
}

function addText(add) {
  const printed = five((i) => `Epoch ${i}: train_loss=${loss[i]} val_loss=${validation[i]} lr=1e-3`);
  add(
    'text',
    'print',
    'train.log',
    lines(printed),
    { train_loss: loss, val_loss: validation, lr: five(() => 0.001) },
    { epochs },
  );
  const logging = five((i) => [
    `2024-03-09 02:4${i}:20,606:INFO: Epoch ${i + 1}/5`,
    `2024-03-09 02:4${i}:29,383:INFO: - Train metrics: accuracy: ${accuracy[i]} ; loss: ${loss[i]}`,
    `2024-03-09 02:4${i}:30,840:INFO: - Eval metrics : loss: ${validation[i]}`,
  ]);
  add(
    'text',
    'logging',
    'train.log',
    lines(['2024-03-09 02:44:20,606:INFO: Loading the datasets...', ...logging.flat()]),
    { 'Train accuracy': accuracy, 'Train loss': loss, 'Eval loss': validation },
    { epochs: [1, 2, 3, 4, 5], note: "CS230's project template: the split stands in front" },
  );
  const percent = five((i) => `Epoch ${i + 1}/5, Train Loss: ${loss[i]}, Test Acc: ${accuracy[i] * 100}%`);
  add(
    'text',
    'percent',
    'training.log',
    lines(percent),
    { 'Train Loss': loss, 'Test Acc': accuracy.map((value) => value * 100) },
    { epochs: [1, 2, 3, 4, 5] },
  );
  const bars = five((i) => [
    `Epoch ${i + 1}/5\n`,
    ` 10/100 [=>............] - ETA: 5s - loss: 9.5 - accuracy: 0.01\r`,
    `\b\b\b 60/100 [=====>........] - ETA: 2s - loss: 5.5 - accuracy: 0.02\r`,
    `100/100 [==============] - 9s 87ms/step - loss: ${loss[i]} - accuracy: ${accuracy[i]} - val_loss: ${validation[i]}\n`,
  ]);
  add(
    'text',
    'keras-bars',
    'console.log',
    bars.flat().join(''),
    { loss, accuracy, val_loss: validation },
    { epochs: [1, 2, 3, 4, 5], note: 'Keras 2, verbose=1: the last state of a bar counts' },
  );
  const keras3 = five((i) => [
    `Epoch ${i + 1}/5`,
    `100/100 ━━━━━━━━━━━━━━━━━━━━ 5s 6ms/step - accuracy: ${accuracy[i]} - loss: ${loss[i]} - val_loss: ${validation[i]}`,
  ]);
  add(
    'text',
    'keras-3',
    'console.log',
    lines(keras3.flat()),
    { loss, accuracy, val_loss: validation },
    { epochs: [1, 2, 3, 4, 5] },
  );
  const tqdm = five((i) => [
    `Train Epoch: ${i + 1} Loss: 7.5 Acc@1 0.5:  50%|█████     | 5/10 [00:01<00:01,  2.79it/s]\r`,
    `Train Epoch: ${i + 1} Loss: ${loss[i]} Acc@1 ${accuracy[i]}: 100%|██████████| 10/10 [00:03<00:00,  1.12s/it]\n`,
    `Test set: Average loss: ${validation[i]}, Acc@1: ${accuracy[i]}%\n`,
  ]);
  add(
    'text',
    'tqdm',
    'log_output.md',
    tqdm.flat().join(''),
    { 'Train Loss': loss, 'Train Acc@1': accuracy, 'Test loss': validation, 'Test Acc@1': accuracy },
    { epochs: [1, 2, 3, 4, 5] },
  );
  const nano = five((i) => [
    `step ${i * 10}: train loss ${loss[i]}, val loss ${validation[i]}`,
    `iter ${i * 10}: loss ${loss[i]}, time 25.31ms, mfu 10.00%`,
  ]);
  add(
    'text',
    'nanogpt',
    'out.log',
    lines(nano.flat()),
    { 'train loss': loss, 'val loss': validation, loss },
    { steps: [0, 10, 20, 30, 40] },
  );
  const source = [
    'import torch',
    'lr = 0.5',
    'val_loss = 0.0',
    'lr = 0.25',
    'val_loss = 1.0',
    'print(f"step:{step} val_loss:{val_loss:.4f}")',
  ];
  const steps = five((i) => `step:${i}/4 val_loss:${validation[i]} train_time:${i}ms step_avg:nanms`);
  add(
    'text',
    'source-in-front',
    'log.txt',
    lines([...source, ...steps]),
    { val_loss: validation },
    { steps: epochs, note: 'modded-nanogpt writes the source of the training first' },
  );
  const llm = five((i) => [`s:${i} tel:${validation[i]}`, `s:${i} trl:${loss[i]} lr:0.0006 norm:1.5`]);
  add(
    'text',
    'llm-c',
    'main.log',
    lines(llm.flat()),
    { tel: validation, trl: loss, lr: five(() => 0.0006), norm: five(() => 1.5) },
    { steps: epochs },
  );
  const dicts = five((i) => [
    `{'loss': ${loss[i]}, 'grad_norm': 1.5, 'learning_rate': 1e-05, 'epoch': ${i / 2}}`,
    `{'eval_loss': ${i === 4 ? 'nan' : validation[i]}, 'eval_runtime': 3.2, 'epoch': ${i / 2}}`,
  ]);
  add(
    'text',
    'python-dicts',
    'stdout.log',
    lines(dicts.flat()),
    { loss, grad_norm: five(() => 1.5), learning_rate: five(() => 0.00001), eval_loss: [...validation.slice(0, 4), 'NaN'] },
    { epochs: [0, 0.5, 1, 1.5, 2], note: 'what the Hugging Face Trainer prints' },
  );
  const boost = five((i) => `[${i * 10}]\ttrain-logloss:${loss[i]}\teval-logloss:${validation[i]}`);
  add(
    'text',
    'xgboost',
    'xgboost.log',
    lines(boost),
    { 'train-logloss': loss, 'eval-logloss': validation },
    { steps: [0, 10, 20, 30, 40] },
  );
}

function addStores(add) {
  const rows = five((i) =>
    history(i, { loss: loss[i], 'epoch/val_loss': i === 4 ? 'NaN' : validation[i], picture: { _type: 'image-file' } }),
  );
  const series = { loss, 'epoch/val_loss': [...validation.slice(0, 4), 'NaN'] };
  const settings = config({ lr: 0.1, model: 'small', api_key: 'secret' });
  const found = { steps: epochs, hyperparameters: { lr: 0.1, model: 'small' } };
  add('wandb', 'history', 'run-1a2b3c4d.wandb', wandbFile(settings, ...rows, exit(0)), series, found);
  const long = wandbFile(settings, output('x'.repeat(70_000)), ...rows.slice(0, 3), output('y'.repeat(40_000)), ...rows.slice(3));
  add('wandb', 'many-blocks', 'run-1a2b3c4d.wandb', long, series, {
    ...found,
    note: 'records that go over several blocks of 32 KiB',
  });
  const whole = wandbFile(settings, ...rows);
  add(
    'wandb',
    'truncated',
    'run-1a2b3c4d.wandb',
    whole.subarray(0, whole.length - 20),
    { loss: loss.slice(0, 4), 'epoch/val_loss': validation.slice(0, 4) },
    {
      hyperparameters: found.hyperparameters,
      problems: [{ message: 'truncated' }],
    },
  );
  const damaged = Buffer.from(whole);
  damaged[whole.length - 30] ^= 255;
  add(
    'wandb',
    'damaged',
    'run-1a2b3c4d.wandb',
    damaged,
    { loss: loss.slice(0, 4), 'epoch/val_loss': validation.slice(0, 4) },
    {
      hyperparameters: found.hyperparameters,
      problems: [{ message: 'do not match their checksums' }],
    },
  );
  add(
    'wandb',
    'no-history',
    'run-1a2b3c4d.wandb',
    wandbFile(settings, exit(1)),
    {},
    {
      hyperparameters: found.hyperparameters,
      problems: [{ message: 'no history' }],
    },
  );

  const columns = { _step: epochs, loss, val_loss: [...validation.slice(0, 4), 'NaN'] };
  add(
    'parquet',
    'history',
    'history.parquet',
    parquetFile(columns),
    { loss, val_loss: columns.val_loss },
    {
      steps: epochs,
      note: 'plain and uncompressed, INT64 steps',
    },
  );

  const metric = five((i) => `170000000${i}000 ${i === 4 ? 'nan' : loss[i]} ${i}`);
  const times = five((i) => 1_700_000_000 + i);
  const values = [...loss.slice(0, 4), 'NaN'];
  add('mlflow', 'file-store', 'metrics/val_loss', lines(metric), { val_loss: values }, { steps: epochs, wallTimes: times });
  add(
    'mlflow',
    'written-twice',
    'metrics/val/loss',
    lines(metric.flatMap((line) => [line, line])),
    { 'val/loss': values },
    {
      steps: epochs,
      note: 'MLflow 3 repeats a line when a model is attached; a name with a slash is a folder',
    },
  );
  add(
    'mlflow',
    'damaged-line',
    'metrics/loss',
    lines([...metric.slice(0, 3), 'x', ...metric.slice(3)]),
    { loss: values },
    {
      problems: [{ line: 4, message: 'left out' }],
    },
  );

  const training = {
    meta: {
      test_sets: ['test'],
      learn_sets: ['learn'],
      learn_metrics: [{ best_value: 'Min', name: 'RMSE' }],
      test_metrics: [{ name: 'RMSE' }],
    },
    iterations: five((i) => ({ learn: [loss[i]], iteration: i, passed_time: i, remaining_time: 4 - i, test: [validation[i]] })),
  };
  const both = { 'learn/RMSE': loss, 'test/RMSE': validation };
  add('catboost', 'two-sets', 'catboost_training.json', JSON.stringify(training, null, 1), both, {
    steps: epochs,
    note: 'CatBoost 1.2',
  });
  const cut = JSON.stringify(training).slice(0, -40);
  add(
    'catboost',
    'killed',
    'catboost_training.json',
    cut,
    { 'learn/RMSE': loss.slice(0, 4), 'test/RMSE': validation.slice(0, 4) },
    {
      problems: [{ message: 'ends in the middle' }],
    },
  );

  const lying = lines(
    [
      ['epoch', ...epochs],
      ['loss', ...loss],
      ['val_loss', ...validation.slice(0, 4), 'nan'],
    ].map((row) => row.join(',')),
  );
  add('transposed', 'csv', 'history.csv', lying, { loss, val_loss: [...validation.slice(0, 4), 'NaN'] }, { epochs });
}
