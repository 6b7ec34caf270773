import { dressed } from '../dress.js';
import type { Known, Shape } from '../either.js';
import { column, fixed, reprOf } from '../numbers.js';

const score = (split: Known['split'], values: readonly number[], epochs: readonly number[]): Known => ({
  kind: 'score',
  split,
  values,
  epochs,
});

export const GRAPHS: readonly Shape[] = [
  {
    id: 'pyg',
    source: 'pyg-team/pytorch_geometric examples/gcn.py, torch_geometric/logging.py',
    write(draw) {
      const epochs = Array.from({ length: draw.int(15, 60) }, (_, i) => i + 1);
      const n = epochs.length;
      const loss = column(draw.falling(n, 6), fixed(4));
      const [train, val, test] = [0.97, 0.8, 0.79].map((to) => column(draw.rising(n, 6, 0.2, to), fixed(4)));
      const width = draw.pick([2, 3]);
      const time = draw.chance(0.3);
      const lines = epochs.map(
        (epoch, i) =>
          `Epoch: ${String(epoch).padStart(width, '0')}, Loss: ${loss.text[i]}, Train: ${train!.text[i]}, Val: ${val!.text[i]}, Test: ${test!.text[i]}${time ? ', Time: 0.0123s' : ''}`,
      );
      return {
        file: 'train.log',
        lines: dressed(draw, [...lines, ...(time ? ['Median time per epoch: 0.0123s'] : [])]),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, epochs },
          score('train', train!.values, epochs),
          score('validation', val!.values, epochs),
          score('test', test!.values, epochs),
        ],
      };
    },
  },
  {
    id: 'dgl-gat',
    source: 'dmlc/dgl examples/pytorch/gat/train.py',
    write(draw) {
      const epochs = Array.from({ length: draw.int(15, 60) }, (_, i) => i);
      const loss = column(draw.falling(epochs.length, 6), fixed(4));
      const train = column(draw.rising(epochs.length, 6, 0.2, 0.95), fixed(4));
      const val = column(draw.rising(epochs.length, 6, 0.2, 0.8), fixed(4));
      const lines = epochs.map(
        (epoch, i) =>
          `Epoch ${String(epoch).padStart(5, '0')} | Time(s) ${epoch < 3 ? 'nan' : '0.0123'} | Loss ${loss.text[i]} | TrainAcc ${train.text[i]} | ValAcc ${val.text[i]} | ETputs(KTEPS) ${epoch < 3 ? 'nan' : '1234.56'}`,
      );
      return {
        file: 'train.log',
        lines: dressed(draw, [...lines, '', 'Test Accuracy 0.8120']),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, epochs },
          score('train', train.values, epochs),
          score('validation', val.values, epochs),
        ],
        also: [{ kind: 'score', split: 'test', values: [0.812] }],
      };
    },
  },
  {
    id: 'dgl-accuracy',
    source: 'dmlc/dgl examples/pytorch/gcn/train.py',
    write(draw) {
      const epochs = Array.from({ length: draw.int(15, 60) }, (_, i) => i);
      const loss = column(draw.falling(epochs.length, 6), fixed(4));
      const accuracy = column(draw.rising(epochs.length, 6, 0.2, 0.8), fixed(4));
      const time = draw.chance(0.5);
      const lines = epochs.map(
        (epoch, i) =>
          `Epoch ${String(epoch).padStart(5, '0')} | ${time ? 'Time(s) 0.0123 | ' : ''}Loss ${loss.text[i]} | Accuracy ${accuracy.text[i]} ${time ? '| ETputs(KTEPS) 1234.56' : ''}`,
      );
      return {
        file: 'train.log',
        lines: dressed(draw, lines),
        // The accuracy is of the validation set; the text alone does not say so.
        series: [
          { kind: 'loss', split: 'train', values: loss.values, epochs },
          score(['train', 'validation'], accuracy.values, epochs),
        ],
      };
    },
  },
  {
    id: 'ogb',
    source: 'snap-stanford/ogb examples/nodeproppred/arxiv/gnn.py, logger.py',
    write(draw) {
      const every = draw.pick([1, 1, 10]);
      const epochs = Array.from({ length: draw.int(15, 60) }, (_, i) => (i + 1) * every);
      const n = epochs.length;
      const loss = column(draw.falling(n, 6), fixed(4));
      const [train, val, test] = [78, 72, 71].map((to) => column(draw.rising(n, 6, 20, to), fixed(2)));
      const comma = draw.chance(0.5) ? ',' : '';
      const lines = epochs.map(
        (epoch, i) =>
          `Run: 01, Epoch: ${String(epoch).padStart(2, '0')}, Loss: ${loss.text[i]}, Train: ${train!.text[i]}%, Valid: ${val!.text[i]}%${comma} Test: ${test!.text[i]}%`,
      );
      const summary = ['Run 01:', 'Highest Train: 78.12', 'Highest Valid: 72.34', '  Final Train: 77.65', '   Final Test: 71.23'];
      return {
        file: 'gcn.log',
        lines: dressed(draw, [...lines, ...(draw.chance(0.6) ? summary : [])], { noise: false }),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, epochs },
          score('train', train!.values, epochs),
          score('validation', val!.values, epochs),
          score('test', test!.values, epochs),
        ],
      };
    },
  },
  {
    id: 'kge-rotate',
    source: 'DeepGraphLearning/KnowledgeGraphEmbedding codes/run.py',
    write(draw) {
      const steps = Array.from({ length: draw.int(20, 50) }, (_, i) => 100 * i);
      const every = draw.int(3, 5);
      const evaluated = steps.filter((_, i) => i % every === 0);
      const names = ['positive_sample_loss', 'negative_sample_loss', 'loss'];
      const train = names.map(() => column(draw.falling(steps.length, 8), fixed(6)));
      const metrics = ['MRR', 'MR', 'HITS@1', 'HITS@3', 'HITS@10'];
      const valid = metrics.map((name) =>
        name === 'MR'
          ? column(draw.falling(evaluated.length, 8, 5000, 170), fixed(6))
          : column(draw.rising(evaluated.length, 8, 0.01, 0.5), fixed(6)),
      );
      const lines = steps.flatMap((step, i) => {
        const e = evaluated.indexOf(step);
        return [
          ...names.map((name, k) => `Training average ${name} at step ${step}: ${train[k]!.text[i]}`),
          ...(e < 0
            ? []
            : [
                'Evaluating on Valid Dataset...',
                'Evaluating the model... (0/2000)',
                'Evaluating the model... (1000/2000)',
                ...metrics.map((name, k) => `Valid ${name} at step ${step}: ${valid[k]!.text[e]}`),
              ]),
        ];
      });
      return {
        file: 'train.log',
        lines: lines.map(
          (line, i) =>
            `2024-03-05 10:${String(Math.floor(i / 60) % 60).padStart(2, '0')}:${String(i % 60).padStart(2, '0')} INFO     ${line}`,
        ),
        series: [
          ...names.map(
            (name, k): Known => ({
              kind: name === 'loss' ? 'loss' : ['loss-part', 'loss'],
              split: 'train',
              values: train[k]!.values,
              steps,
            }),
          ),
          ...metrics.flatMap((name, k): Known[] =>
            name === 'MR' ? [] : [{ kind: 'score', split: 'validation', values: valid[k]!.values, steps: evaluated }],
          ),
        ],
        // The mean rank is an error, which people seldom name.
        also: [{ kind: 'score', split: 'validation', values: valid[1]!.values }],
      };
    },
  },
  {
    id: 'recbole',
    source: 'RUCAIBox/RecBole recbole/trainer/trainer.py, recbole/utils/utils.py (dict2str)',
    write(draw) {
      const epochs = Array.from({ length: draw.int(10, 40) }, (_, i) => i);
      const every = draw.pick([1, 1, 2, 5]);
      const evaluated = epochs.filter((epoch) => (epoch + 1) % every === 0);
      const loss = column(draw.falling(epochs.length, 6, 400, 60), fixed(4));
      const names = draw.shuffled(['recall@10', 'mrr@10', 'ndcg@10', 'hit@10', 'precision@10']).slice(0, draw.int(2, 5));
      const valid = names.map(() => column(draw.rising(evaluated.length, 4, 0.001, 0.2), reprOf(4)));
      const chosen = column(draw.rising(evaluated.length, 4, 0.001, 0.2), fixed(6));
      const lines = epochs.flatMap((epoch, i) => {
        const e = evaluated.indexOf(epoch);
        const say = (text: string) => `05 Mar 10:${String(i % 60).padStart(2, '0')}    INFO  ${text}`;
        return [
          say(`epoch ${epoch} training [time: 1.23s, train loss: ${loss.text[i]}]`),
          ...(e < 0
            ? []
            : [
                say(`epoch ${epoch} evaluating [time: 0.12s, valid_score: ${chosen.text[e]}]`),
                say('valid result: '),
                names.map((name, k) => `${name} : ${valid[k]!.text[e]}`).join('    '),
              ]),
        ];
      });
      return {
        file: 'BPR-ml-100k-Mar-05-2024_10-00-00-abcdef.log',
        lines,
        series: [
          { kind: 'loss', split: 'train', values: loss.values, epochs },
          score('validation', chosen.values, evaluated),
          ...valid.map(({ values }) => score('validation', values, evaluated)),
        ],
      };
    },
  },
  {
    id: 'neumf',
    source: 'from memory: hexiangnan/neural_collaborative_filtering NeuMF.py',
    write(draw) {
      const epochs = Array.from({ length: draw.int(10, 30) }, (_, i) => i);
      const [hr, ndcg, loss] = [
        column(draw.rising(epochs.length, 6, 0.1, 0.7), fixed(4)),
        column(draw.rising(epochs.length, 6, 0.1, 0.4), fixed(4)),
        column(draw.falling(epochs.length, 6), fixed(4)),
      ];
      const lines = epochs.map(
        (epoch, i) => `Iteration ${epoch} [12.3 s]: HR = ${hr.text[i]}, NDCG = ${ndcg.text[i]}, loss = ${loss.text[i]} [1.2 s]`,
      );
      return {
        file: 'train.log',
        lines: dressed(draw, [
          'Init: HR = 0.1012, NDCG = 0.0461',
          ...lines,
          'End. Best Iteration 17:  HR = 0.6912, NDCG = 0.4161.',
        ]),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, steps: epochs },
          { kind: 'score', split: ['validation', 'train', 'test'], values: hr.values, steps: epochs },
          { kind: 'score', split: ['validation', 'train', 'test'], values: ndcg.values, steps: epochs },
        ],
      };
    },
  },
];
