import { course, endsOf, placesOf, stepsOf, withEnds, withEvaluations } from '../course.js';
import { dressed } from '../dress.js';
import type { Known, Shape } from '../either.js';
import { type Column, column, fixed, general, rates, repr, scientific } from '../numbers.js';

/** A perplexity is the exponential of a loss: people call it either. */
const PERPLEXITY = ['loss', 'score'] as const;
const stamp = (i: number) => `2021-03-20 0${1 + (Math.floor(i / 60) % 8)}:${String(i % 60).padStart(2, '0')}:02`;
const perplexityOf = ({ values }: Column, digits: number) =>
  column(
    values.map((value) => Math.exp(value)),
    fixed(digits),
  );

export const TRANSLATION: readonly Shape[] = [
  {
    id: 'opennmt-py',
    source: 'OpenNMT/OpenNMT-py onmt/utils/statistics.py, onmt/utils/report_manager.py',
    write(draw) {
      const s = stepsOf(draw);
      const newer = draw.chance(0.5);
      const n = s.steps.length;
      const xent = column(draw.falling(n, 4, 8, 2), fixed(newer ? 1 : 2));
      const ppl = column(xent.values.map(Math.exp), fixed(newer ? 1 : 2));
      const acc = column(draw.rising(n, 4, 5, 60), fixed(newer ? 1 : 2));
      const lr = column(rates(draw, n), fixed(5));
      const validPpl = column(draw.falling(s.evaluated.length, 6, 900, 12), newer ? general : repr);
      const validAcc = column(draw.rising(s.evaluated.length, 6, 8, 55), newer ? general : repr);
      const lines = withEvaluations(
        s,
        (step, i) => [
          `Step ${step}/${String(s.total).padStart(5)}; acc: ${acc.text[i]!.padStart(6)}; ppl: ${ppl.text[i]!.padStart(5)}; xent: ${xent.text[i]!.padStart(4)}; lr: ${lr.text[i]}; ${newer ? 'sents:    1234; bsz: 1000/1000/20; ' : ''}1234/1250 tok/s;     ${12 * (i + 1)} sec${newer ? ';' : ''}`,
        ],
        (_, e) => [
          ...(newer ? ['valid stats calculation', `                           took: 1.23 s.`] : []),
          `Validation perplexity: ${validPpl.text[e]}`,
          `Validation accuracy: ${validAcc.text[e]}`,
        ],
      );
      const at = { steps: s.steps };
      const valid = { steps: s.evaluated };
      return {
        file: 'train.log',
        lines: lines.map((line, i) => `[${stamp(i)},173 INFO] ${line}`),
        series: [
          { kind: 'loss', split: 'train', values: xent.values, ...at },
          { kind: PERPLEXITY, split: 'train', values: ppl.values, ...at },
          { kind: 'score', split: 'train', values: acc.values, ...at },
          { kind: 'learning-rate', split: 'train', values: lr.values, ...at },
          { kind: PERPLEXITY, split: 'validation', values: validPpl.values, ...valid },
          { kind: 'score', split: 'validation', values: validAcc.values, ...valid },
        ],
      };
    },
  },
  {
    id: 'opennmt-tf',
    source: 'OpenNMT/OpenNMT-tf opennmt/training.py, opennmt/evaluation.py',
    write(draw) {
      const s = stepsOf(draw);
      const loss = column(draw.falling(s.steps.length, 8, 9, 2), fixed(6));
      const lr = column(rates(draw, s.steps.length), fixed(6));
      const evalLoss = column(draw.falling(s.evaluated.length, 8, 8, 2.2), fixed(6));
      const ppl = perplexityOf(evalLoss, 6);
      const bleu = column(draw.rising(s.evaluated.length, 6, 2, 30), fixed(6));
      const lines = withEvaluations(
        s,
        (step, i) => [
          `INFO:tensorflow:Step = ${step} ; steps/s = 2.79, source words/s = 12011, target words/s = 11890 ; Learning rate = ${lr.text[i]} ; Loss = ${loss.text[i]}`,
        ],
        (step, e) => [
          `INFO:tensorflow:Running evaluation for step ${step}`,
          `INFO:tensorflow:Evaluation result for step ${step}: loss = ${evalLoss.text[e]} ; perplexity = ${ppl.text[e]} ; bleu = ${bleu.text[e]}`,
        ],
      );
      return {
        file: 'train.log',
        lines: dressed(draw, lines, { prefix: false }),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, steps: s.steps },
          { kind: 'learning-rate', split: 'train', values: lr.values, steps: s.steps },
          { kind: 'loss', split: 'validation', values: evalLoss.values, steps: s.evaluated },
          { kind: PERPLEXITY, split: 'validation', values: ppl.values, steps: s.evaluated },
          { kind: 'score', split: 'validation', values: bleu.values, steps: s.evaluated },
        ],
      };
    },
  },
  {
    id: 'sockeye',
    source: 'awslabs/sockeye sockeye/training.py; issue 706',
    write(draw) {
      const c = course(draw, { first: 0, toEnd: true });
      const batch = column(draw.falling(c.places.length, 8, 1000, 20), fixed(6));
      const train = column(draw.falling(c.epochs.length, 8, 600, 15), fixed(6));
      const valid = column(draw.falling(c.epochs.length, 8, 500, 18), fixed(6));
      const lines = withEnds(
        c,
        (p, i) => [
          `[INFO:sockeye.training] Epoch[${p.epoch}] Batch [${p.step}]\tSpeed: 1233.65 samples/sec 36868.08 tokens/sec 6.31 updates/sec\tperplexity=${batch.text[i]}`,
        ],
        (epoch, e) => [
          `[INFO:sockeye.training] Checkpoint [${e + 1}]\tUpdates=${c.ends[e]} Epoch=${epoch} Samples=${c.ends[e]! * 80} Time-cost=1234.567 Updates/sec=4.5`,
          `[INFO:sockeye.training] Checkpoint [${e + 1}]\tTrain-perplexity=${train.text[e]}`,
          `[INFO:sockeye.training] Checkpoint [${e + 1}]\tValidation-perplexity=${valid.text[e]}`,
        ],
      );
      return {
        file: 'log',
        lines,
        series: [
          { kind: PERPLEXITY, split: 'train', values: batch.values, ...placesOf(c) },
          { kind: PERPLEXITY, split: 'train', values: train.values, ...endsOf(c) },
          { kind: PERPLEXITY, split: 'validation', values: valid.values, ...endsOf(c) },
        ],
      };
    },
  },
  {
    id: 'marian',
    source: 'marian-nmt/marian-dev src/training/scheduler.h',
    write(draw) {
      const c = course(draw, { first: 1 });
      const labels = draw.chance(0.5);
      const cost = column(draw.falling(c.places.length, 9, 9, 2.5), fixed(8));
      const lr = draw.chance(0.5) ? column(rates(draw, c.places.length), scientific(4)) : null;
      const validators = draw.shuffled(['cross-entropy', 'perplexity', 'bleu-detok']).slice(0, draw.int(1, 3));
      const valid = validators.map((name) =>
        column(
          name === 'cross-entropy'
            ? draw.falling(c.epochs.length, 4, 150, 60)
            : name === 'perplexity'
              ? draw.falling(c.epochs.length, 4, 300, 6)
              : draw.rising(c.epochs.length, 4, 2, 33),
          general,
        ),
      );
      const lines = withEnds(
        c,
        (p, i) => [
          `Ep. ${p.epoch} : Up. ${p.step} : Sen. ${(p.batch * 640).toLocaleString('en-US')} : Cost ${cost.text[i]}${labels ? ` * ${(p.batch * 981).toLocaleString('en-US')} after ${(p.step * 981).toLocaleString('en-US')}` : ''} : Time 12.34s : 23456.78 words/s${draw.chance(0.5) ? ' : gNorm 1.2345' : ''}${lr === null ? '' : ` : L.r. ${lr.text[i]}`}`,
        ],
        (epoch, e) => [
          ...validators.map(
            (name, v) =>
              `[valid] Ep. ${epoch} : Up. ${c.ends[e]} : ${name} : ${valid[v]!.text[e]} : ${draw.chance(0.8) ? 'new best' : 'stalled 1 times (last best: 3.2)'}`,
          ),
          'Seen 51,200 samples',
          `Starting data epoch ${epoch + 1} in logical epoch ${epoch + 1}`,
        ],
      );
      return {
        file: draw.pick(['train.log', 'marian.log']),
        lines: lines.map((line, i) => `[${stamp(i)}] ${line}`),
        series: [
          { kind: 'loss', split: 'train', values: cost.values, ...placesOf(c) },
          ...(lr === null ? [] : [{ kind: 'learning-rate', split: 'train', values: lr.values, ...placesOf(c) } satisfies Known]),
          ...validators.map(
            (name, v): Known => ({
              kind: name === 'bleu-detok' ? 'score' : name === 'perplexity' ? PERPLEXITY : 'loss',
              split: 'validation',
              values: valid[v]!.values,
              ...endsOf(c),
            }),
          ),
        ],
      };
    },
  },
  {
    id: 'tensorflow-estimator',
    source: 'tensorflow/estimator basic_session_run_hooks.py, estimator.py (tensor2tensor, BERT)',
    write(draw) {
      const s = stepsOf(draw);
      const loss = column(draw.falling(s.steps.length, 6), general);
      const evalLoss = column(draw.falling(s.evaluated.length, 6, 2.2, 0.6), general);
      const accuracy = column(draw.rising(s.evaluated.length, 6), general);
      const before = draw.pick(['INFO:tensorflow:', 'I0305 10:11:12.345678 140123456789 basic_session_run_hooks.py:262] ']);
      const lines = withEvaluations(
        s,
        (step, i) => [
          `${before}loss = ${loss.text[i]}, step = ${step}${i === 0 ? '' : ' (3.141 sec)'}`,
          ...(i === 0 ? [] : [`${before}global_step/sec: 31.8`]),
        ],
        (step, e) => [
          `${before}Saving checkpoints for ${step} into model/model.ckpt.`,
          `${before}Saving dict for global step ${step}: accuracy = ${accuracy.text[e]}, global_step = ${step}, loss = ${evalLoss.text[e]}`,
        ],
      );
      return {
        file: 'train.log',
        lines: dressed(draw, lines, { prefix: false }),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, steps: s.steps },
          { kind: 'loss', split: 'validation', values: evalLoss.values, steps: s.evaluated },
          { kind: 'score', split: 'validation', values: accuracy.values, steps: s.evaluated },
        ],
      };
    },
  },
];
