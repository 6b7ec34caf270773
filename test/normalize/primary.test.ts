import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/diagnose/profile.js';
import type { RawLog, RawSeries } from '../../src/model/log.js';
import type { Run } from '../../src/model/run.js';
import { normalize } from '../../src/normalize/normalize.js';
import type { PrimaryNames } from '../../src/normalize/primary/primary.js';
import { asFormat } from '../support/as-format.js';

const POINTS = 20;

/** A run with these names: one falling curve each, where no other values are given. */
function runOf(
  names: readonly string[],
  settings: RawLog['hyperparameters'] = {},
  values: Readonly<Record<string, number[]>> = {},
  choice: PrimaryNames = { loss: null, score: null },
): Run {
  const at = Float64Array.from({ length: POINTS }, (_, i) => i + 1);
  const series = names.map((name, which): RawSeries => {
    const own = values[name] ?? Array.from({ length: POINTS }, (_, i) => which + 1 / (i + 1));
    return { name, values: Float64Array.from(own), epochs: at.slice(0, own.length) };
  });
  const log: RawLog = { source: 'run/log.csv', ...asFormat('table'), series, hyperparameters: settings, problems: [] };
  return normalize([log], choice).runs[0]!;
}

const chosen = ({ primary: { trainLoss, validationLoss, trainScore, validationScore } }: Run) =>
  [trainLoss, validationLoss, trainScore, validationScore].map((one) => one?.name ?? null);

describe('what the settings say is looked at', () => {
  const names = ['loss', 'eval_loss', 'eval_accuracy', 'eval_f1', 'eval_mystery', 'lr'];
  it.each([
    [{}, 'eval_loss', 'eval_accuracy', 'maximize'],
    [{ metric_for_best_model: 'f1' }, 'eval_loss', 'eval_f1', 'maximize'],
    [{ 'trainer/metric_for_best_model': 'eval_f1' }, 'eval_loss', 'eval_f1', 'maximize'],
    [{ metric_for_best_model: 'mystery' }, 'eval_loss', 'eval_mystery', 'maximize'],
    [{ 'callbacks.stop.monitor': 'eval_mystery', 'callbacks.stop.mode': 'max' }, 'eval_loss', 'eval_mystery', 'maximize'],
    [{ validation_metric: '+f1' }, 'eval_loss', 'eval_f1', 'maximize'],
    [{ monitor: 'lr' }, 'eval_loss', 'eval_accuracy', 'maximize'],
    [{ monitor: 'what nobody logs' }, 'eval_loss', 'eval_accuracy', 'maximize'],
    [{ monitor: 'loss' }, 'eval_loss', 'eval_accuracy', 'maximize'],
  ])('%j', (settings, loss, score, goal) => {
    const run = runOf(names, settings);
    expect(chosen(run)).toEqual(['loss', loss, null, score]);
    expect(run.primary.validationScore?.goal).toBe(goal);
    expect(run.series).toContain(run.primary.validationScore);
  });

  it('a monitored number of an unknown name is a loss where the tool minimizes by default', () => {
    const run = runOf(['train_loss', 'val_weighted_sum'], { monitor: 'val_weighted_sum' });
    expect(run.primary.validationLoss).toMatchObject({ name: 'val_weighted_sum', kind: 'loss', goal: 'minimize' });
  });

  it('a direction that is said goes before that of the name', () => {
    const run = runOf(['loss', 'eval_score'], { metric_for_best_model: 'score', greater_is_better: false });
    expect(run.primary.validationScore).toMatchObject({ name: 'eval_score', goal: 'minimize' });
  });

  it('the choice of the user goes before the settings', () => {
    const run = runOf(names, { metric_for_best_model: 'f1' }, {}, { loss: null, score: 'val_accuracy' });
    expect(run.primary.validationScore?.name).toBe('eval_accuracy');
  });
});

describe('two losses', () => {
  it.each([
    [['Generator Loss', 'Discriminator Loss']],
    [['value loss', 'surrogate loss', 'mean reward']],
    [['Loss/G/loss', 'Loss/D/loss', 'Loss/D/reg']],
  ])('of different names are never one metric: %j', (names) => {
    const metrics = runOf(names).series.map(({ metric }) => metric);
    expect(new Set(metrics).size).toBe(names.length);
  });
});

describe('what a checkpoint was chosen by', () => {
  const loss = Array.from({ length: POINTS }, (_, i) => 5 - i / 7);
  it('is no score where its values are those of a loss', () => {
    const run = runOf(['train_loss', 'valid_loss', 'score'], {}, { valid_loss: loss, score: loss.filter((_, i) => i % 2 === 0) });
    expect(run.series.find(({ name }) => name === 'score')).toMatchObject({ kind: 'other', goal: null });
    expect(chosen(run)).toEqual(['train_loss', 'valid_loss', null, null]);
  });
  it('is a score where they are its own', () => {
    const run = runOf(['train_loss', 'dev_score'], {}, { train_loss: loss });
    expect(run.primary.validationScore).toMatchObject({ name: 'dev_score', goal: 'maximize' });
  });
});

describe('profiles by names', () => {
  it.each([
    ['gan-rl', ['Generator Loss', 'Discriminator Loss']],
    ['gan-rl', ['D_A', 'G_A', 'cycle_A', 'idt_A', 'D_B', 'G_B', 'cycle_B', 'idt_B']],
    ['gan-rl', ['errD', 'errG', 'lr_D', 'lr_G']],
    ['gan-rl', ['Loss_D', 'Loss_G', 'D(x)', 'D(G(z))']],
    ['gan-rl', ['Loss/G/loss', 'Loss/D/loss', 'Loss/D/reg', 'Loss/scores/fake']],
    ['gan-rl', ['rollout/ep_rew_mean', 'rollout/ep_len_mean', 'train/loss', 'train/value_loss']],
    ['gan-rl', ['Train/mean_reward', 'Loss/surrogate', 'Loss/value_function']],
    ['gan-rl', ['episode_reward', 'episode_length']],
    ['llm-pretrain', ['train loss', 'val loss', 'val perplexity']],
    ['classification', ['loss', 'accuracy', 'val_loss', 'val_accuracy']],
    [
      'classification',
      ['loss', 'rewards/chosen', 'rewards/rejected', 'rewards/accuracies', 'eval_loss', 'eval_rewards/accuracies'],
    ],
    ['default', ['loss', 'val_loss', 'd_model', 'g']],
    ['default', ['loss', 'mass_g', 'distance_d']],
    ['default', ['train/loss', 'val/loss', 'train/value_mse', 'val/value_mse']],
  ] as const)('%s: %j', (profile, names) => {
    const run = runOf(names);
    expect(profileOf({ ...run, length: POINTS })).toBe(profile);
  });
});
