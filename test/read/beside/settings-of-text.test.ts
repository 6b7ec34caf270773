import { describe, expect, it } from 'vitest';
import { settingsOfText } from '../../../src/read/beside/settings-of-text.js';
import { processorTime } from '../../support/processor-time.js';

const settings = (text: string) => settingsOfText(text).hyperparameters;
const ROWS = 'Epoch 1/3 - loss: 1.9 - val_loss: 2.1\nEpoch 2/3 - loss: 1.5 - val_loss: 1.8\n';

describe('settings in the first lines of a log', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'Namespace of argparse',
      "2024-05-01 10:00:00,123 INFO Namespace(lr=0.1, batch_size=32, seed=7, milestones=[60, 120], name='a, b', resume=None, dir=PosixPath('runs'))\n",
      { lr: 0.1, batch_size: 32, seed: 7, milestones: '[60,120]', name: 'a, b', resume: null, dir: 'runs' },
    ],
    [
      'TrainingArguments of Hugging Face',
      'Training/evaluation parameters TrainingArguments(\n_n_gpu=1,\nadafactor=False,\nlearning_rate=5e-05,\nlr_scheduler_type=SchedulerType.LINEAR,\noutput_dir=./out/a b,\nseed=42,\n)\n',
      {
        ...{ _n_gpu: 1, adafactor: false, learning_rate: 5e-5, lr_scheduler_type: 'SchedulerType.LINEAR' },
        ...{ output_dir: './out/a b', seed: 42 },
      },
    ],
    [
      'a printed dict',
      "config: {'lr': 0.001, 'batch_size': 16, 'model': {'name': 'unet', 'depth': 4}, 'loss': 'dice'}\n",
      { lr: 0.001, batch_size: 16, 'model.name': 'unet', 'model.depth': 4, loss: 'dice' },
    ],
    ['JSON of several lines', '{\n  "lr": 0.1,\n  "epochs": 20,\n  "seed": 3\n}\n', { lr: 0.1, epochs: 20, seed: 3 }],
    [
      'a list under a rule, as pix2pix prints it',
      '----------------- Options ---------------\n  batch_size: 4       \t[default: 1]\n       beta1: 0.5\n     dataset: facades\n----------------- End -------------------\n',
      { batch_size: 4, beta1: 0.5, dataset: 'facades' },
    ],
    [
      'YAML, as Swin dumps it',
      "[2021-10-01 12:00:00 swin] (main.py 355): INFO AMP_OPT_LEVEL: O1\nBASE:\n- ''\nDATA:\n  BATCH_SIZE: 128\n  DATASET: imagenet\nSEED: 5\nTRAIN:\n  BASE_LR: 0.001\n  LR_SCHEDULER:\n    NAME: cosine\n",
      {
        ...{ AMP_OPT_LEVEL: 'O1', 'DATA.BATCH_SIZE': 128, 'DATA.DATASET': 'imagenet', SEED: 5 },
        ...{ 'TRAIN.BASE_LR': 0.001, 'TRAIN.LR_SCHEDULER.NAME': 'cosine' },
      },
    ],
    [
      'Python, as MMCV prints it',
      "2024-05-01 10:00:00,123 - mmdet - INFO - Config:\nseed = 1\noptimizer = dict(\n    type='SGD',\n    lr=0.02)\ntotal_epochs = 12\nworkers = 2\n",
      { seed: 1, 'optimizer.type': 'SGD', 'optimizer.lr': 0.02, total_epochs: 12, workers: 2 },
    ],
    [
      'a config of nanoGPT',
      "Overriding config with a.py:\nout_dir = 'out'\neval_interval = 250 # keep frequent\nlearning_rate = 1e-3\ndropout = 0.2\n",
      { out_dir: 'out', eval_interval: 250, learning_rate: 0.001, dropout: 0.2 },
    ],
    [
      'dots of Megatron',
      '  adam_beta1 ............ 0.9\n  lr .......... 0.00015\n  seed ....... 1234\n  vocab_file .... a.json\n',
      { adam_beta1: 0.9, lr: 0.00015, seed: 1234, vocab_file: 'a.json' },
    ],
    [
      'a table of two columns',
      '+-----+-----+\n| Parameter | Value |\n+---+---+\n| lr | 0.1 |\n| batch_size | 8 |\n| seed | 3 |\n+---+---+\n',
      { Parameter: 'Value', lr: 0.1, batch_size: 8, seed: 3 },
    ],
    ['a list below a title', 'Training args:\n\tlr: 0.1\n\tepochs: 3\n\tseed: 9\n', { lr: 0.1, epochs: 3, seed: 9 }],
    [
      'one line',
      'Started with lr=0.1, batch_size=64, seed=2, optimizer=adam\n',
      { lr: 0.1, batch_size: 64, seed: 2, optimizer: 'adam' },
    ],
    [
      'the command that started it',
      '+ python -m torch.distributed.launch train.py --lr 0.1 --seed=3 --amp --batch-size 16\n',
      { lr: 0.1, seed: 3, amp: true, batch_size: 16 },
    ],
    [
      'the same from two processes',
      '[rank0]: Namespace(lr=0.1, seed=1, epochs=3, local_rank=0)\n[rank1]: Namespace(lr=0.1, seed=1, epochs=3, local_rank=1)\n',
      { lr: 0.1, seed: 1, epochs: 3, local_rank: 0 },
    ],
  ])('%s', (_, text, expected) => expect(settings(text + ROWS)).toEqual(expected));

  it('withholds secrets', () => {
    expect(settingsOfText(`Namespace(lr=0.1, api_key='abc', epochs=3)\n${ROWS}`)).toEqual({
      hyperparameters: { lr: 0.1, epochs: 3 },
      withheld: ['api_key'],
    });
  });

  it.each([
    ['rows alone', ROWS],
    ['rows as dicts', "{'loss': 2.1, 'grad_norm': 3.2, 'learning_rate': 5e-05, 'epoch': 0.1}\n".repeat(3)],
    [
      'blocks of a table',
      '| learning_rate | 0.1 |\n| clip_range | 0.2 |\n| n_updates | 10 |\n| loss | 0.3 |\n| value_loss | 3 |\n---\n',
    ],
    [
      'blocks that repeat without a metric',
      [1, 2, 3].map((i) => `----\n| lr | 0.${i} |\n| batch_size | ${i} |\n| time | ${i} |\n----\ntext\n`).join(''),
    ],
    ['blocks of rows', 'Epoch: 1\nlr: 0.1\nloss: 0.5\nbatch_size: 3\nEpoch: 2\nlr: 0.1\nloss: 0.4\nbatch_size: 3\n'],
    ['source code', 'import torch\nimport os\n\ndef f():\n    lr = 0.1\n    batch_size = 3\n    seed = 2\n    return lr\n'],
    [
      'the modules of a network',
      'Net(\n  (conv): Conv2d(3, 64, kernel_size=(3, 3), stride=(1, 1))\n  (fc): Linear(in_features=8, out_features=2, bias=True)\n)\n',
    ],
    ['prose', 'Downloading: data\nUsing device: cuda\nDone: yes\n'],
  ])('takes none from %s', (_, text) => expect(settings(text + ROWS)).toEqual({}));

  it.each([
    ['open brackets', 'a={'.repeat(20_000)],
    ['open calls', 'Namespace('.repeat(6_000)],
    ['open calls with names', 'Namespace(a='.repeat(5_000)],
    ['open calls a line', 'Namespace(a=(1,\n'.repeat(600)],
    ['names without end', 'a=b,'.repeat(16_000)],
    ['quotes', `Namespace(a="${'\\"'.repeat(30_000)}`],
    ['blanks', `{'a':${' '.repeat(60_000)}`],
    ['lines of blanks in brackets', `{${'\n'.repeat(30_000)}`],
    ['deep keys', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['dots', '.'.repeat(60_000)],
  ])('R1: is quick with %s', async (_, text) => {
    expect(await processorTime(() => settingsOfText(text))).toBeLessThan(500);
  });
});
