import { course, endsOf, placesOf, withEnds } from '../course.js';
import type { Shape } from '../either.js';
import { column, fixed, rates } from '../numbers.js';

const PERPLEXITY = ['loss', 'score'] as const;

export const JOEYNMT: readonly Shape[] = [
  {
    id: 'joeynmt-log',
    source: 'joeynmt/joeynmt joeynmt/training.py, joeynmt/prediction.py',
    write(draw) {
      const c = course(draw, { first: 1, toEnd: true });
      const loss = column(draw.falling(c.places.length, 7, 8, 2), fixed(6));
      const acc = draw.chance(0.6) ? column(draw.rising(c.places.length, 7, 0.1, 0.6), fixed(6)) : null;
      const lr = column(rates(draw, c.places.length), fixed(6));
      const [evalLoss, ppl, bleu] = [
        column(draw.falling(c.epochs.length, 4, 60, 28), fixed(2)),
        column(draw.falling(c.epochs.length, 4, 90, 5), fixed(2)),
        column(draw.rising(c.epochs.length, 4, 1, 30), fixed(2)),
      ];
      const total = column(draw.falling(c.epochs.length, 4, 4000, 900), fixed(2));
      const lines = withEnds(
        c,
        (p, i) => [
          `joeynmt.training - Epoch ${String(p.epoch).padStart(3)}, Step: ${String(p.step).padStart(8)}, Batch Loss: ${loss.text[i]!.padStart(12)}, ${acc === null ? '' : `Batch Acc: ${acc.text[i]}, `}Tokens per Sec:    12345, Lr: ${lr.text[i]}`,
        ],
        (epoch, e) => [
          `joeynmt.prediction - Evaluation result (greedy): bleu: ${bleu.text[e]!.padStart(6)}, loss: ${evalLoss.text[e]!.padStart(6)}, ppl: ${ppl.text[e]!.padStart(6)}, 0.0398[sec]`,
          ...(draw.chance(0.5)
            ? [
                'joeynmt.training - Hooray! New best validation result [bleu]!',
                `joeynmt.training - Checkpoint saved in models/${c.ends[e]}.ckpt.`,
              ]
            : []),
          'joeynmt.training - Example #0',
          'joeynmt.training - \tReference:  The cat sat on the mat 3 times.',
          `joeynmt.training - Epoch ${String(epoch).padStart(3)}: total training loss ${total.text[e]}`,
        ],
      );
      return {
        file: 'train.log',
        lines: lines.map((line, i) => `2024-01-15 12:57:${String(i % 60).padStart(2, '0')},506 - INFO - ${line}`),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...placesOf(c) },
          ...(acc === null ? [] : [{ kind: 'score' as const, split: 'train' as const, values: acc.values, ...placesOf(c) }]),
          { kind: 'learning-rate', split: 'train', values: lr.values, ...placesOf(c) },
          { kind: 'loss', split: 'validation', values: evalLoss.values, ...endsOf(c) },
          { kind: PERPLEXITY, split: 'validation', values: ppl.values, ...endsOf(c) },
          { kind: 'score', split: 'validation', values: bleu.values, ...endsOf(c) },
        ],
        also: [{ kind: 'loss', split: 'train', values: total.values }],
      };
    },
  },
  {
    id: 'joeynmt-validations',
    source: 'joeynmt/joeynmt joeynmt/training.py (_add_report)',
    write(draw) {
      const steps = Array.from({ length: draw.int(8, 30) }, (_, i) => 500 * (i + 1));
      const [loss, ppl, bleu] = [
        column(draw.falling(steps.length, 6, 90000, 30000), fixed(5)),
        column(draw.falling(steps.length, 6, 90, 5), fixed(5)),
        column(draw.rising(steps.length, 6, 1, 30), fixed(5)),
      ];
      const lr = column(rates(draw, steps.length), fixed(8));
      const order = draw.shuffled([`loss`, `ppl`, `bleu`]);
      const newer = draw.chance(0.5);
      const cells = {
        loss: (i: number) => `${newer ? 'loss' : 'Loss'}: ${loss.text[i]}`,
        ppl: (i: number) => `${newer ? 'ppl' : 'PPL'}: ${ppl.text[i]}`,
        bleu: (i: number) => `bleu: ${bleu.text[i]}`,
      };
      const known = {
        loss: { kind: 'loss', values: loss.values },
        ppl: { kind: PERPLEXITY, values: ppl.values },
        bleu: { kind: 'score', values: bleu.values },
      } as const;
      return {
        file: 'validations.txt',
        lines: steps.map(
          (step, i) =>
            `Steps: ${step}\t${order.map((name) => cells[name as keyof typeof cells](i)).join('\t')}\tLR: ${lr.text[i]}\t${draw.chance(0.5) ? '*' : ''}`,
        ),
        series: [
          ...order.map((name) => ({ ...known[name as keyof typeof known], split: 'validation' as const, steps })),
          { kind: 'learning-rate', split: 'train', values: lr.values, steps },
        ],
      };
    },
  },
];
