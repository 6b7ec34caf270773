import { course, endsOf, placesOf, stepsOf, withEnds, withEvaluations } from '../course.js';
import { dressed } from '../dress.js';
import type { Known, Shape } from '../either.js';
import { column, type Format, fixed, rates, repr, reprOf, scientific } from '../numbers.js';

/** SpeechBrain prints small and large numbers with an exponent. */
const speechBrain: Format = (value) => (value > 1 && value < 100 ? value.toFixed(2) : scientific(2)(value));
const espnet: Format = (value) => (Math.abs(value) > 1e-3 && Math.abs(value) <= 1e3 ? value.toFixed(3) : scientific(3)(value));

export const SPEECH: readonly Shape[] = [
  {
    id: 'espnet',
    source: 'espnet/espnet espnet2/train/reporter.py, espnet2/train/trainer.py',
    write(draw) {
      const c = course(draw, { first: 1, toEnd: true });
      const ctc = draw.chance(0.7);
      const n = c.places.length;
      const every = c.places[0]!.batch;
      const of = (from: number, to: number, count: number) => column(draw.falling(count, 9, from, to), espnet);
      const batches = {
        loss: of(150, 12, n),
        loss_ctc: of(170, 15, n),
        loss_att: of(140, 11, n),
        acc: column(draw.rising(n, 9, 0.1, 0.9), espnet),
      };
      const lr = column(
        rates(draw, n).map((v) => v / 100),
        espnet,
      );
      const e1 = c.epochs.length;
      const train = { loss: of(150, 12, e1), acc: column(draw.rising(e1, 9, 0.1, 0.9), espnet) };
      const valid = { loss: of(140, 16, e1), acc: column(draw.rising(e1, 9, 0.1, 0.85), espnet), cer: of(0.9, 0.1, e1) };
      const lines = withEnds(
        c,
        (p, i) => [
          ...(p.batch === every
            ? [`${p.epoch}/${c.epochs.length}epoch started. Estimated time to finish: 7 minutes and 58.63 seconds`]
            : []),
          `${p.epoch}epoch:train:${p.batch - every + 1}-${p.batch}batch: iter_time=1.924e-04, forward_time=0.040, ${ctc ? `loss_ctc=${batches.loss_ctc.text[i]}, loss_att=${batches.loss_att.text[i]}, ` : ''}acc=${batches.acc.text[i]}, loss=${batches.loss.text[i]}, backward_time=0.049, grad_norm=156.442, clip=100.000, loss_scale=1.000, optim_step_time=0.015, optim0_lr0=${lr.text[i]}, train_time=0.127`,
        ],
        (epoch, e) => [
          `${epoch}epoch results: [train] iter_time=0.164, forward_time=0.952, loss=${train.loss.text[e]}, acc=${train.acc.text[e]}, backward_time=0.973, train_time=2.105, time=1 minute and 43.19 seconds, total_count=49, [valid] loss=${valid.loss.text[e]}, acc=${valid.acc.text[e]}, cer=${valid.cer.text[e]}, time=50.5 seconds, total_count=49, [att_plot] time=3.2 seconds, total_count=0`,
          'There are no improvements in this epoch',
        ],
      );
      return {
        file: 'train.log',
        lines: lines.map(
          (line, i) => `[host] 2023-10-27 13:${String(i % 60).padStart(2, '0')}:13,321 (trainer:753) INFO: ${line}`,
        ),
        series: [
          { kind: 'loss', split: 'train', values: batches.loss.values, ...placesOf(c) },
          ...(ctc
            ? [batches.loss_ctc, batches.loss_att].map(
                (one): Known => ({ kind: ['loss-part', 'loss'], split: 'train', values: one.values, ...placesOf(c) }),
              )
            : []),
          { kind: 'score', split: 'train', values: batches.acc.values, ...placesOf(c) },
          { kind: 'learning-rate', split: 'train', values: lr.values, ...placesOf(c) },
          { kind: 'loss', split: 'train', values: train.loss.values, ...endsOf(c) },
          { kind: 'score', split: 'train', values: train.acc.values, ...endsOf(c) },
          { kind: 'loss', split: 'validation', values: valid.loss.values, ...endsOf(c) },
          { kind: 'score', split: 'validation', values: valid.acc.values, ...endsOf(c) },
          { kind: 'score', split: 'validation', values: valid.cer.values, ...endsOf(c) },
        ],
      };
    },
  },
  {
    id: 'wenet',
    source: 'wenet-e2e/wenet wenet/utils/train_utils.py (log_per_step), wenet/bin/train.py',
    write(draw) {
      const c = course(draw, { first: 0 });
      const loss = column(draw.falling(c.places.length, 9, 90, 5), fixed(6));
      const parts = draw.chance(0.7)
        ? ['loss_att', 'loss_ctc'].map((name) => ({ name, ...column(draw.falling(c.places.length, 9, 95, 6), fixed(6)) }))
        : [];
      const lr = column(rates(draw, c.places.length), fixed(8));
      const cv = column(draw.falling(c.epochs.length, 16, 60, 7), repr);
      const lines = withEnds(
        c,
        (p, i) => [
          `DEBUG TRAIN Batch ${p.epoch}/${p.step} loss ${loss.text[i]} ${parts.map(({ name, text }) => `${name} ${text[i]} `).join('')}lr ${lr.text[i]} rank 0`,
        ],
        (epoch, e) => [
          `INFO Epoch ${epoch} CV info cv_loss ${cv.text[e]}`,
          `INFO Checkpoint: save to checkpoint exp/conformer/${epoch}.pt`,
        ],
      );
      return {
        file: 'train.log',
        lines: lines.map((line, i) => `2023-05-01 10:${String(i % 60).padStart(2, '0')}:13,321 ${line}`),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...placesOf(c) },
          ...parts.map(({ values }): Known => ({ kind: ['loss-part', 'loss'], split: 'train', values, ...placesOf(c) })),
          { kind: 'learning-rate', split: 'train', values: lr.values, ...placesOf(c) },
          // The text does not tell how many batches an epoch has: the last line before it does as well.
          {
            kind: 'loss',
            split: 'validation',
            values: cv.values,
            epochs: c.epochs,
            steps: c.epochs.map((epoch) => c.places.findLast((p) => p.epoch === epoch)!.step),
          },
        ],
      };
    },
  },
  {
    id: 'speechbrain',
    source: 'speechbrain/speechbrain speechbrain/utils/train_logger.py (FileTrainLogger)',
    write(draw) {
      const epochs = Array.from({ length: draw.int(8, 30) }, (_, i) => i + 1);
      const n = epochs.length;
      const train = column(draw.falling(n, 9, 5, 0.4), speechBrain);
      const valid = column(draw.falling(n, 9, 4.5, 0.6), speechBrain);
      const errors = draw
        .pick([['CER', 'WER'], ['PER'], ['error']])
        .map((name) => ({ name, ...column(draw.falling(n, 9, 80, 9), speechBrain) }));
      const lr = column(rates(draw, n), speechBrain);
      const test = draw.chance(0.5)
        ? [`Epoch loaded: ${n - 1} - test loss: 7.12e-01, ${errors.map(({ name }) => `test ${name}: 9.87`).join(', ')}`]
        : [];
      const lines = epochs.map(
        (epoch, i) =>
          `epoch: ${epoch}, lr: ${lr.text[i]} - train loss: ${train.text[i]} - valid loss: ${valid.text[i]}, ${errors.map(({ name, text }) => `valid ${name}: ${text[i]}`).join(', ')}`,
      );
      return {
        file: 'train_log.txt',
        lines: [...lines, ...test],
        series: [
          { kind: 'learning-rate', split: 'train', values: lr.values, epochs },
          { kind: 'loss', split: 'train', values: train.values, epochs },
          { kind: 'loss', split: 'validation', values: valid.values, epochs },
          ...errors.map(({ values }): Known => ({ kind: 'score', split: 'validation', values, epochs })),
        ],
        also: [
          { kind: 'loss', split: 'test', values: [0.712] },
          { kind: 'score', split: 'test', values: [9.87] },
        ],
      };
    },
  },
  {
    id: 'coqui-tts',
    source: 'coqui-ai/Trainer trainer/logging/console_logger.py',
    write(draw) {
      const c = course(draw, { first: 0, toEnd: draw.chance(0.3) });
      const [green, red, end, bold] = draw.chance(0.6)
        ? ['\u001b[92m', '\u001b[91m', '\u001b[0m', '\u001b[1m']
        : ['', '', '', ''];
      const parts = draw.pick([
        ['decoder_loss', 'postnet_loss', 'stopnet_loss'],
        ['loss_gen', 'loss_kl', 'loss_feat', 'loss_mel', 'loss_duration'],
        [],
      ]);
      const names = [...parts, 'loss'];
      const train = names.map(() => column(draw.falling(c.places.length, 16, 3, 0.4), repr));
      const valid = names.map(() => column(draw.falling(c.epochs.length, 16, 2.9, 0.6), repr));
      const lr = column(rates(draw, c.places.length), repr);
      const last = c.epochs.length;
      const lines = withEnds(
        c,
        (p, i) => [
          ...(p.batch === c.places[0]!.batch
            ? [
                '',
                ` > EPOCH: ${p.epoch}/${last}`,
                ' --> output/run-March-05-2024_10+00AM-0000000',
                '',
                `${bold} > TRAINING (2024-03-05 10:00:00) ${end}`,
              ]
            : []),
          '',
          `${bold}   --> TIME: 2024-03-05 10:0${i % 10}:12 -- STEP: ${p.batch}/${c.per} -- GLOBAL_STEP: ${p.step}${end}`,
          ...names.map((name, k) => `     | > ${name}: ${train[k]!.text[i]}  (${repr(train[k]!.values[i]! + 0.01)})`),
          `     | > current_lr: ${lr.text[i]} `,
          `     | > step_time: 0.3141  (0.${3100 + i})`,
          `     | > loader_time: 0.0021  (0.0031)`,
          '',
        ],
        (_, e) => [
          '',
          `${bold} > EVALUATION ${end}`,
          '',
          '',
          `  ${bold}--> EVAL PERFORMANCE${end}`,
          `     | > avg_loader_time:${red} 0.0031 ${end}(+0.0001)`,
          ...names.map(
            (name, k) =>
              `     | > avg_${name}:${green} ${valid[k]!.text[e]} ${end}(${e === 0 ? '+0' : repr(Number((valid[k]!.values[e]! - valid[k]!.values[e - 1]!).toFixed(6)))})`,
          ),
          ...(draw.chance(0.4) ? ['', ` > BEST MODEL : output/best_model_${c.ends[e]}.pth`] : []),
        ],
      );
      const kindOf = (name: string): Known['kind'] => (name === 'loss' ? 'loss' : ['loss-part', 'loss']);
      return {
        file: 'trainer_0_log.txt',
        lines: lines,
        series: [
          ...names.map((name, k): Known => ({ kind: kindOf(name), split: 'train', values: train[k]!.values, ...placesOf(c) })),
          ...names.map((name, k): Known => ({ kind: kindOf(name), split: 'validation', values: valid[k]!.values, ...endsOf(c) })),
          { kind: 'learning-rate', split: 'train', values: lr.values, ...placesOf(c) },
        ],
      };
    },
  },
  {
    id: 'tacotron2',
    source: 'from memory: NVIDIA/tacotron2 train.py',
    write(draw) {
      const s = stepsOf(draw, 0);
      const train = column(draw.falling(s.steps.length, 9, 3, 0.4), fixed(6));
      const valid = column(draw.falling(s.evaluated.length, 9, 2.9, 0.6), fixed(6));
      const perEpoch = Math.max(1, Math.floor(s.steps.length / draw.int(2, 5)));
      const lines = withEvaluations(
        s,
        (step, i) => [
          ...(i % perEpoch === 0 ? [`Epoch: ${i / perEpoch}`] : []),
          `Train loss ${step} ${train.text[i]} Grad Norm 1.234567 2.31s/it`,
        ],
        (step, e) => [
          `Validation loss ${step}: ${valid.text[e]!.padStart(9)}  `,
          `Saving model and optimizer state at iteration ${step} to outdir/checkpoint_${step}`,
        ],
      );
      return {
        file: 'train.log',
        lines: dressed(draw, lines, { prefix: false }),
        series: [
          { kind: 'loss', split: 'train', values: train.values, steps: s.steps },
          { kind: 'loss', split: 'validation', values: valid.values, steps: s.evaluated },
        ],
      };
    },
  },
  {
    id: 'icefall',
    source: 'from memory: k2-fsa/icefall egs/librispeech/ASR/zipformer/train.py',
    write(draw) {
      const c = course(draw, { first: 1 });
      const loss = column(draw.falling(c.places.length, 6, 7, 0.2), reprOf(4));
      const total = column(draw.falling(c.places.length, 6, 7.1, 0.25), reprOf(4));
      const valid = column(draw.falling(c.epochs.length, 6, 5, 0.3), reprOf(4));
      const lr = column(rates(draw, c.places.length), scientific(2));
      const lines = withEnds(
        c,
        (p, i) => [
          `INFO [train.py:1034] Epoch ${p.epoch}, batch ${p.batch}, loss[loss=${loss.text[i]}, over 11234.00 frames. ], tot_loss[loss=${total.text[i]}, over 1234567.00 frames. ], batch size: 40, lr: ${lr.text[i]}, grad_scale: 16.0`,
        ],
        (epoch, e) => [
          'INFO [train.py:1057] Computing validation loss',
          `INFO [train.py:1066] Epoch ${epoch}, validation: loss=${valid.text[e]}, over 1856413.00 frames. `,
        ],
      );
      return {
        file: 'log-train-2024-03-05-10-00-00',
        lines: lines.map((line, i) => `2024-03-05 10:${String(i % 60).padStart(2, '0')}:13,321 ${line}`),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...placesOf(c) },
          { kind: 'loss', split: 'train', values: total.values, ...placesOf(c) },
          { kind: 'learning-rate', split: 'train', values: lr.values, ...placesOf(c) },
          {
            kind: 'loss',
            split: 'validation',
            values: valid.values,
            epochs: c.epochs,
            steps: c.epochs.map((epoch) => c.places.findLast((p) => p.epoch === epoch)!.step),
          },
        ],
      };
    },
  },
];
