import { dressed } from '../dress.js';
import { counted, falling, fixed, rising } from '../print.js';
import type { Known, Shape } from '../shape.js';

/** Boosted trees and scikit-learn. */
export const TABULAR: readonly Shape[] = [
  {
    id: 'xgboost',
    source: 'dmlc/xgboost python-package/xgboost/callback.py (EvaluationMonitor)',
    write(draw) {
      const every = draw.pick([1, 1, 10]);
      const count = draw.int(10, 60);
      const steps = counted(count, 0, every);
      const metric = draw.pick(['logloss', 'rmse', 'mlogloss', 'mae']);
      const [a, b] = draw.pick([
        ['train', 'eval'],
        ['validation_0', 'validation_1'],
        ['train', 'valid'],
        ['train', 'test'],
      ]);
      const [train, held] = [falling(draw, count, fixed(5), 0.69, 0.1), falling(draw, count, fixed(5), 0.69, 0.2)];
      const auc = draw.chance(0.4) ? [rising(draw, count, fixed(5), 0.6, 0.95), rising(draw, count, fixed(5), 0.6, 0.9)] : null;
      const lines = steps.map((step, i) => {
        const more = auc === null ? ['', ''] : [`\t${a}-auc:${auc[0]!.texts[i]}`, `\t${b}-auc:${auc[1]!.texts[i]}`];
        return `[${step}]\t${a}-${metric}:${train.texts[i]}${more[0]}\t${b}-${metric}:${held.texts[i]}${more[1]}`;
      });
      const kind = { kind: 'loss' as const, or: [{ kind: 'score' as const }] };
      return {
        file: 'xgb.log',
        lines: dressed(draw, lines),
        series: [
          { ...kind, split: 'train', values: train.values, steps },
          { ...kind, split: b === 'test' ? 'test' : 'validation', values: held.values, steps },
          ...(auc ?? []).map(
            ({ values }, i): Known => ({
              kind: 'score',
              split: i === 0 ? 'train' : b === 'test' ? 'test' : 'validation',
              values,
              steps,
            }),
          ),
        ],
      };
    },
  },
  {
    id: 'lightgbm',
    source: 'microsoft/LightGBM python-package/lightgbm/callback.py (log_evaluation, early_stopping)',
    write(draw) {
      const every = draw.pick([1, 10, 50]);
      const count = draw.int(10, 40);
      const steps = counted(count, every, every);
      const withTrain = draw.chance(0.6);
      const metric = draw.pick(['binary_logloss', 'l2', 'multi_logloss', 'rmse']);
      const held = withTrain ? 'valid_1' : 'valid_0';
      const [train, validation] = [falling(draw, count, fixed(6), 0.69, 0.1), falling(draw, count, fixed(6), 0.69, 0.2)];
      const auc = draw.chance(0.4) ? rising(draw, count, fixed(6), 0.6, 0.9) : null;
      const row = (i: number) =>
        `[${steps[i]}]${withTrain ? `\ttraining's ${metric}: ${train.texts[i]}` : ''}\t${held}'s ${metric}: ${validation.texts[i]}${auc === null ? '' : `\t${held}'s auc: ${auc.texts[i]}`}`;
      const best = draw.int(count - 4, count - 1);
      const stopped = draw.chance(0.5);
      const lines = [
        '[LightGBM] [Info] Number of positive: 212, number of negative: 357',
        '[LightGBM] [Info] Total Bins 4542',
        '[LightGBM] [Info] [binary:BoostFromScore]: pavg=0.627417 -> initscore=0.521150',
        '[LightGBM] [Info] Start training from score 0.521150',
        ...(stopped ? ["Training until validation scores don't improve for 50 rounds"] : []),
        ...steps.map((_, i) => row(i)),
        ...(stopped
          ? [draw.pick(['Early stopping, best iteration is:', 'Did not meet early stopping. Best iteration is:']), row(best)]
          : []),
      ];
      const kind = { kind: 'loss' as const, or: [{ kind: 'score' as const }] };
      return {
        file: 'lgbm.log',
        lines: dressed(draw, lines),
        series: [
          ...(withTrain ? [{ ...kind, split: 'train' as const, values: train.values, steps }] : []),
          { ...kind, split: 'validation', values: validation.values, steps },
          ...(auc === null ? [] : [{ kind: 'score' as const, split: 'validation' as const, values: auc.values, steps }]),
        ],
      };
    },
  },
  {
    id: 'catboost',
    source: 'catboost/catboost catboost/libs/logging, docs: catboost.ai/en/docs/concepts/output-data_training-log',
    write(draw) {
      const every = draw.pick([1, 10, 100]);
      const count = draw.int(10, 50);
      const steps = counted(count, 0, every);
      const [train, held] = [falling(draw, count, fixed(7), 0.69, 0.1), falling(draw, count, fixed(7), 0.69, 0.2)];
      const withTest = draw.chance(0.7);
      const lines = steps.map((step, i) => {
        const least = Math.min(...held.values.slice(0, i + 1));
        const test = withTest ? `\ttest: ${held.texts[i]}\tbest: ${least.toFixed(7)} (${steps[held.values.indexOf(least)]})` : '';
        return `${step}:\tlearn: ${train.texts[i]}${test}\ttotal: ${50 + i}ms\tremaining: ${(5 - i / 100).toFixed(2)}s`;
      });
      const end = withTest
        ? [
            '',
            `bestTest = ${Math.min(...held.values)}`,
            `bestIteration = ${steps[count - 2]}`,
            '',
            `Shrink model to first ${count} iterations.`,
          ]
        : [];
      const kind = { kind: 'loss' as const, or: [{ kind: 'score' as const }] };
      return {
        file: 'catboost.log',
        lines: dressed(draw, ['Learning rate set to 0.05', ...lines, ...end], { prefix: false }),
        series: [
          { ...kind, split: 'train', values: train.values, steps },
          ...(withTest ? [{ ...kind, split: 'test' as const, values: held.values, steps }] : []),
        ],
      };
    },
  },
  {
    id: 'sklearn-gradient-boosting',
    source: 'scikit-learn/scikit-learn sklearn/ensemble/_gb.py (VerboseReporter)',
    write(draw) {
      const count = draw.int(12, 40);
      const iterations = counted(count, 1).map((i) => (i <= 10 ? i : (i - 9) * 10));
      const loss = falling(draw, count, fixed(4), 1.3, 0.2);
      const outOfBag = draw.chance(0.4);
      const head = `${'Iter'.padStart(10)} ${'Train Loss'.padStart(16)} ${outOfBag ? `${'OOB Improve'.padStart(16)} ` : ''}${'Remaining Time'.padStart(16)} `;
      const lines = iterations.map(
        (iteration, i) =>
          `${String(iteration).padStart(10)} ${loss.texts[i]!.padStart(16)} ${outOfBag ? `${'0.0123'.padStart(16)} ` : ''}${`${(9 - i / 10).toFixed(2)}s`.padStart(16)} `,
      );
      return {
        file: 'gb.log',
        lines: dressed(draw, [head, ...lines], { prefix: false, noise: false }),
        series: [{ kind: 'loss', split: 'train', values: loss.values, steps: iterations }],
      };
    },
  },
  {
    id: 'sklearn-mlp',
    source: 'scikit-learn/scikit-learn sklearn/neural_network/_multilayer_perceptron.py',
    write(draw) {
      const count = draw.int(8, 60);
      const steps = counted(count, 1);
      const loss = falling(draw, count, fixed(8), 2.3, 0.1);
      const score = draw.chance(0.6) ? rising(draw, count, fixed(6), 0.3, 0.95) : null;
      const lines = steps.flatMap((step, i) => [
        `Iteration ${step}, loss = ${loss.texts[i]}`,
        ...(score === null ? [] : [`Validation score: ${score.texts[i]}`]),
      ]);
      const end = `${score === null ? 'Training loss' : 'Validation score'} did not improve more than tol=0.000100 for 10 consecutive epochs. Stopping.`;
      return {
        file: 'mlp.log',
        lines: dressed(draw, [...lines, end]),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, steps },
          ...(score === null ? [] : [{ kind: 'score' as const, split: 'validation' as const, values: score.values, steps }]),
        ],
      };
    },
  },
];
