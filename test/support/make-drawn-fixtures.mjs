// Cases of the tables and blocks that programs draw for people; `make-log-fixtures.mjs` writes them.
const loss = [2.25, 1.5, 1.125, 0.875, 0.75];
const validation = [2.5, 1.75, 1.5, 1.625, 1.75];
const accuracy = [0.25, 0.5, 0.625, 0.6875, 0.71875];
const epochs = [0, 1, 2, 3, 4];
const five = (make) => epochs.map(make);
const lines = (rows, end = '\n') => rows.join(end) + end;

/** Adds the cases; `add` is what `make-log-fixtures.mjs` adds them with. */
export function addDrawn(add) {
  const drawn = (name, file, rows, series, extra) => add('drawn-tables', name, file, lines(rows), series, extra);
  const box = (cells) => `|${cells.map((cell) => ` ${cell} `).join('|')}|`;

  const row = (i) => [
    String(i),
    String(200 * i),
    (400 * loss[i]).toFixed(2),
    (100 * accuracy[i]).toFixed(2),
    accuracy[i].toFixed(2),
  ];
  const widths = [3, 6, 8, 6, 6];
  const pad = (cells) => cells.map((cell, i) => cell.padStart(widths[i])).join('  ');
  drawn(
    'spacy',
    'train.log',
    [
      "ℹ Pipeline: ['ner']",
      'E    #       LOSS NER  ENTS_F  SCORE ',
      widths.map((width) => '-'.repeat(width)).join('  '),
      ...five((i) => pad(row(i))),
      '✔ Saved pipeline to output directory',
    ],
    {
      'LOSS NER': five((i) => 400 * loss[i]),
      'validation ENTS_F': five((i) => Number((100 * accuracy[i]).toFixed(2))),
      'validation SCORE': five((i) => Number(accuracy[i].toFixed(2))),
    },
    { epochs, steps: five((i) => 200 * i), note: 'in the shape of spacy/training/loggers.py' },
  );

  const block = (i) => [
    '-'.repeat(31),
    box(['rollout/          ', '       ']),
    box(['   ep_rew_mean    ', String(20 - 8 * loss[i]).padEnd(7)]),
    box(['time/             ', '       ']),
    box(['   fps            ', '1012   ']),
    box(['   total_timesteps', String(2048 * (i + 1)).padEnd(7)]),
    box(['train/            ', '       ']),
    box(['   learning_rate  ', '0.0003 ']),
    box(['   loss           ', String(loss[i]).padEnd(7)]),
    '-'.repeat(31),
  ];
  drawn(
    'stable-baselines3',
    'train.log',
    ['Using cpu device', ...five(block).flat()],
    {
      'rollout/ep_rew_mean': five((i) => 20 - 8 * loss[i]),
      'time/fps': five(() => 1012),
      'train/learning_rate': five(() => 0.0003),
      'train/loss': loss,
    },
    { steps: five((i) => 2048 * (i + 1)), note: 'in the shape of stable_baselines3/common/logger.py' },
  );

  const iteration = (i) => [
    '#'.repeat(80),
    `                       Learning iteration ${i}/5                        `,
    '',
    '                       Computation: 12345 steps/s (collection: 0.512s, learning 0.104s)',
    `               Value function loss: ${loss[i]}`,
    `                       Mean reward: ${accuracy[i]}`,
    '-'.repeat(80),
    `                   Total timesteps: ${(i + 1) * 98304}`,
    '                    Iteration time: 0.61s',
    '                               ETA: 900.1s',
    '',
  ];
  drawn(
    'rsl-rl',
    'train.log',
    five(iteration).flat(),
    {
      'Value function loss': loss,
      'Mean reward': accuracy,
      'Iteration time': five(() => 0.61),
      ETA: five(() => 900.1),
    },
    {
      steps: five((i) => (i + 1) * 98304),
      note: 'in the shape of rsl_rl/runners/on_policy_runner.py; ETA is no metric but a number',
    },
  );

  const bar = (done) => `${done}%|${'█'.repeat(done / 10).padEnd(10)}| ${done / 10}/10 [00:0${done / 20}<00:01,  2.10it/s]`;
  const yolo = (i) => [
    '      Epoch    GPU_mem   box_loss   cls_loss  Instances       Size',
    `        ${i + 1}/5      2.15G      9.125      9.375         22        640:  ${bar(20)}\r        ${i + 1}/5      2.15G      ${loss[i]}      ${validation[i]}         22        640: ${bar(100)}`,
    `                 Class     Images  Instances      Box(P          R      mAP50  mAP50-95): ${bar(100)}`,
    `                   all        128        929      ${accuracy[i]}      ${accuracy[i] / 2}      ${accuracy[i] / 4}      ${accuracy[i] / 8}`,
    '',
  ];
  drawn(
    'yolo',
    'train.log',
    [
      'Starting training for 5 epochs...',
      ...five(yolo).flat(),
      '5 epochs completed in 0.012 hours.',
      '                 Class     Images  Instances      Box(P          R      mAP50  mAP50-95)',
      '                   all        128        929      0.75      0.5      0.25      0.125',
      '                person         61        254      0.75      0.5      0.25      0.125',
    ],
    {
      box_loss: loss,
      cls_loss: validation,
      'validation precision': accuracy,
      'validation recall': accuracy.map((value) => value / 2),
      'validation mAP50': accuracy.map((value) => value / 4),
      'validation mAP50-95': accuracy.map((value) => value / 8),
      Instances: five(() => 22),
      Size: five(() => 640),
    },
    { epochs: [1, 2, 3, 4, 5], note: 'in the shape of ultralytics/engine/trainer.py: the last state of a bar counts' },
  );

  drawn(
    'matlab',
    'train.txt',
    [
      'Training on single CPU.',
      `|${'='.repeat(86)}|`,
      '|  Epoch  |  Iteration  |  Time Elapsed  |  Mini-batch  |  Mini-batch  |  Validation  |',
      '|         |             |   (hh:mm:ss)   |   Accuracy   |     Loss     |     Loss     |',
      `|${'='.repeat(86)}|`,
      ...five(
        (i) =>
          `| ${i + 1} | ${50 * (i + 1)} | 00:00:0${i} | ${accuracy[i] * 100}% | ${loss[i]} | ${i % 2 === 0 ? validation[i] : ''} |`,
      ),
      `|${'='.repeat(86)}|`,
    ],
    {
      'Mini-batch Accuracy': accuracy.map((value) => value * 100),
      'Mini-batch Loss': loss,
      'Validation Loss': validation.filter((_, i) => i % 2 === 0),
    },
    {
      by: {
        'Mini-batch Loss': { steps: five((i) => 50 * (i + 1)), epochs: [1, 2, 3, 4, 5] },
        'Validation Loss': { steps: [50, 150, 250], epochs: [1, 3, 5] },
      },
      note: 'two lines of names; an empty cell is no point',
    },
  );
}
