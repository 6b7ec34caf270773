import { course, endsOf, placesOf, withEnds } from '../course.js';
import type { Shape } from '../either.js';
import { column, fixed, rates, repr } from '../numbers.js';

export const LANGUAGE: readonly Shape[] = [
  {
    id: 'spacy-console',
    source: 'explosion/spaCy spacy/training/loggers.py',
    write(draw) {
      const rows = draw.int(8, 25);
      const steps = Array.from({ length: rows }, (_, i) => 200 * i);
      const epochs = steps.map((_, i) => Math.floor(i / draw.pick([3, 3])));
      const pipe = draw.pick(['ner', 'textcat', 'tagger']);
      const pipes = draw.chance(0.7) ? ['tok2vec', pipe] : [pipe];
      const scores = pipe === 'ner' ? ['ents_f', 'ents_p', 'ents_r'] : pipe === 'tagger' ? ['tag_acc'] : ['cats_score'];
      const losses = pipes.map(() => column(draw.falling(rows, 4, 900, 20), fixed(2)));
      const shares = scores.map(() => column(draw.rising(rows, 4, 5, 85), fixed(2)));
      const score = column(draw.rising(rows, 4, 0.05, 0.85), fixed(2));
      const head = [
        'E',
        '#',
        ...pipes.map((name) => `LOSS ${name.toUpperCase()}`),
        ...scores.map((name) => name.toUpperCase()),
        'SCORE',
      ];
      const widths = head.map((name, i) => Math.max(name.length, [3, 6][i] ?? (i < 2 + pipes.length ? 8 : 6)));
      const row = (cells: readonly string[]) => cells.map((cell, i) => cell.padStart(widths[i]!)).join('  ');
      const table = [
        head.map((name, i) => name.padEnd(widths[i]!)).join('  '),
        widths.map((width) => '-'.repeat(width)).join('  '),
        ...steps.map((step, i) =>
          row([
            String(epochs[i]),
            String(step),
            ...losses.map(({ text }) => text[i]!),
            ...shares.map(({ text }) => text[i]!),
            score.text[i]!,
          ]),
        ),
      ];
      return {
        file: draw.pick(['train.log', 'spacy.txt']),
        lines: [
          ...(draw.chance(0.6)
            ? [
                'ℹ Saving to output directory: output',
                'ℹ Using GPU: 0',
                '=========================== Initializing pipeline ===========================',
                '✔ Initialized pipeline',
                '',
                `ℹ Pipeline: [${pipes.map((name) => `'${name}'`).join(', ')}]`,
                'ℹ Initial learn rate: 0.001',
              ]
            : []),
          ...table,
          ...(draw.chance(0.6) ? ['✔ Saved pipeline to output directory', 'output/model-last'] : []),
        ],
        series: [
          ...losses.map(({ values }) => ({
            kind: ['loss', 'loss-part'] as const,
            split: 'train' as const,
            values,
            epochs,
            steps,
          })),
          ...[...shares, score].map(({ values }) => ({
            kind: 'score' as const,
            split: 'validation' as const,
            values,
            epochs,
            steps,
          })),
        ],
      };
    },
  },
  {
    id: 'flair',
    source: 'flairNLP/flair flair/trainers/trainer.py',
    write(draw) {
      const c = course(draw, { first: 1, toEnd: draw.chance(0.5) });
      const loss = column(draw.falling(c.places.length, 9), fixed(8));
      const done = column(draw.falling(c.epochs.length, 9), fixed(4));
      const dev = column(draw.falling(c.epochs.length, 16, 2.2, 0.6), repr);
      const f1 = column(draw.rising(c.epochs.length, 4), repr);
      const lr = column(rates(draw, c.epochs.length), fixed(6));
      const time = draw.chance(0.6);
      const lines = withEnds(
        c,
        (p, i) => [
          `epoch ${p.epoch} - iter ${p.batch}/${c.per} - loss ${loss.text[i]}${time ? ` - time (sec): ${(3.1 * i).toFixed(2)}` : ''} - samples/sec: 56.02 - lr: ${lr.text[p.epoch - 1]}${time ? ' - momentum: 0.000000' : ''}`,
        ],
        (epoch, e) => [
          '-'.repeat(100),
          `EPOCH ${epoch} done: loss ${done.text[e]}${time ? ` - lr: ${lr.text[e]}` : ` - lr ${lr.text[e]}0`}`,
          `DEV : loss ${dev.text[e]} - f1-score (micro avg)  ${f1.text[e]}`,
          ...(draw.chance(0.5) ? [' - 0 epochs without improvement', 'saving best model'] : []),
          '-'.repeat(100),
        ],
      );
      const stamp = draw.chance(0.8);
      return {
        file: 'training.log',
        lines: lines.map((line, i) =>
          stamp
            ? `2024-05-01 12:${String(Math.floor(i / 60) % 60).padStart(2, '0')}:${String(i % 60).padStart(2, '0')},057 ${line}`
            : line,
        ),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...placesOf(c) },
          { kind: 'loss', split: 'train', values: done.values, ...endsOf(c) },
          { kind: 'loss', split: 'validation', values: dev.values, ...endsOf(c) },
          { kind: 'score', split: 'validation', values: f1.values, ...endsOf(c) },
        ],
        also: [
          { kind: 'learning-rate', split: 'train', values: lr.values },
          { kind: 'learning-rate', split: 'train', values: c.places.map(({ epoch }) => lr.values[epoch - 1]!) },
        ],
      };
    },
  },
  {
    id: 'allennlp-console',
    source: 'allenai/allennlp allennlp/training/callbacks/console_logger.py',
    write(draw) {
      const epochs = Array.from({ length: draw.int(8, 25) }, (_, i) => i);
      const both = (from: number, to: number) =>
        [
          column(draw.falling(epochs.length, 5, from, to), fixed(3)),
          column(draw.falling(epochs.length, 5, from, to + 0.1), fixed(3)),
        ] as const;
      const loss = both(2.3, 0.3);
      const accuracy = both(0.3, 0.85);
      const width = 'gpu_0_memory_MB'.length;
      const row = (name: string, a: string, b: string) => `${name.padEnd(width)} |  ${a.padStart(8)}  |  ${b.padStart(8)}`;
      const logger = 'allennlp.training.callbacks.console_logger';
      const stamp = (i: number, name = logger) => `2021-03-05 10:${String(i % 60).padStart(2, '0')}:17,123 - INFO - ${name} - `;
      const lines = epochs.flatMap((epoch, i) => [
        `${stamp(i, 'allennlp.training.gradient_descent_trainer')}Epoch ${epoch}/${epochs.length - 1}`,
        `${stamp(i, 'allennlp.training.gradient_descent_trainer')}Worker 0 memory usage: 2.3G`,
        `${stamp(i)}${'Training'.padStart(width + 13)} |  ${'Validation'.padEnd(10)}`,
        stamp(i) + row('accuracy', accuracy[0].text[i]!, accuracy[1].text[i]!),
        stamp(i) + row('gpu_0_memory_MB', '2123.456', 'N/A'),
        stamp(i) + row('loss', loss[0].text[i]!, loss[1].text[i]!),
        stamp(i) + row('worker_0_memory_MB'.slice(0, width), '1823.414', 'N/A'),
        `${stamp(i, 'allennlp.training.gradient_descent_trainer')}Epoch duration: 0:00:12.345678`,
      ]);
      return {
        file: draw.pick(['out.log', 'stdout.log']),
        lines,
        series: [
          { kind: 'loss', split: 'train', values: loss[0].values, epochs },
          { kind: 'loss', split: 'validation', values: loss[1].values, epochs },
          { kind: 'score', split: 'train', values: accuracy[0].values, epochs },
          { kind: 'score', split: 'validation', values: accuracy[1].values, epochs },
        ],
      };
    },
  },
  {
    id: 'sentence-transformers',
    source: 'UKPLab/sentence-transformers sentence_transformers/evaluation/EmbeddingSimilarityEvaluator.py',
    write(draw) {
      const epochs = Array.from({ length: draw.int(8, 15) }, (_, i) => i);
      const measures = ['Cosine-Similarity :', 'Manhattan-Distance:', 'Euclidean-Distance:', 'Dot-Product-Similarity:'];
      const scores = measures.map(() => ['Pearson', 'Spearman'].map(() => column(draw.rising(epochs.length, 5), fixed(4))));
      const lines = epochs.flatMap((epoch, i) => [
        `2021-07-06 17:4${i % 10}:46 - EmbeddingSimilarityEvaluator: Evaluating the model on sts-dev dataset after epoch ${epoch}:`,
        ...measures.map(
          (name, m) =>
            `2021-07-06 17:4${i % 10}:50 - ${name}\tPearson: ${scores[m]![0]!.text[i]}\tSpearman: ${scores[m]![1]!.text[i]}`,
        ),
        ...(draw.chance(0.3) ? [`2021-07-06 17:4${i % 10}:51 - Save model to output/`] : []),
      ]);
      return {
        file: 'train.log',
        lines,
        series: scores.flat().map(({ values }) => ({ kind: 'score' as const, split: 'validation' as const, values, epochs })),
      };
    },
  },
];
