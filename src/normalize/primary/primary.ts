import type { Hyperparameters } from '../../model/log.js';
import type { Game, Primary, Series } from '../../model/run.js';
import type { Split } from '../../model/split.js';
import { metricLabel } from '../../text/metric-label.js';
import { type Candidate, isSecondary } from './candidate.js';
import { type Field, isSameMetric, LOSS_CLAIMS, mostClaimed, SCORE_CLAIMS } from './claims.js';
import { isOfNetwork, splitsOfGame } from './game.js';
import { learningRate } from './learning-rate.js';
import { monitored, withGoal } from './monitored.js';
import { withoutScoreCopies } from './score-copies.js';

/** Names that the user chose for the validation loss and score. */
export interface PrimaryNames {
  readonly loss: string | null;
  readonly score: string | null;
}

/** What is said about a training beside its series. */
export interface Told {
  readonly names: PrimaryNames;
  readonly settings: Hyperparameters;
  readonly game: Game | null;
}

export interface Chosen {
  readonly primary: Primary;
  /** All series; one whose direction only the settings tell has it now. */
  readonly series: readonly Series[];
}

/**
 * The series that rules look at first: the user's choice, else what the settings of the training say that it looks at, else the one
 * with the best claims of those whose role allows it. The training series goes with the validation series.
 */
export function primaryOf(measured: readonly Candidate[], { names, settings, game }: Told): Chosen {
  const given = withoutScoreCopies(measured);
  const told = monitored(given, settings).map((one) => ({ from: one.candidate, to: withGoal(one) }));
  const all = given.map((one) => told.find(({ from }) => from === one)?.to ?? one);
  const watched = told.map(({ to }) => to);
  const field = fieldOf(all, game);
  const losses = candidatesForLoss(all, game);
  const scores = candidatesForScore(all, game);
  const watchedOf = (kind: Series['kind'], train: boolean) =>
    watched.find(
      ({ series }) => (kind === 'loss' ? isLoss(series) : series.kind === kind) && (series.split === 'train') === train,
    ) ?? null;

  const validationLoss =
    byName(all, names.loss) ?? watchedOf('loss', false) ?? mostClaimed(ofSplit(losses, 'validation'), LOSS_CLAIMS, field);
  const validationScore =
    byName(all, names.score) ?? watchedOf('score', false) ?? mostClaimed(ofSplit(scores, 'validation'), SCORE_CLAIMS, field);
  const trainLoss =
    watchedOf('loss', true) ??
    mostClaimed(ofSplit(withTerms(losses, all, validationLoss), 'train'), LOSS_CLAIMS, { ...field, counterpart: validationLoss });
  // What is earned in training and in an evaluation may be counted otherwise: nothing is compared in a game.
  const trainScores = ofSplit(scores, 'train').filter(
    (one) => validationScore === null || game === 'rewards' || isSameMetric(one, validationScore),
  );
  const trainScore =
    watchedOf('score', true) ?? mostClaimed(trainScores, SCORE_CLAIMS, { ...field, counterpart: validationScore });
  const series = all.map((one) => one.series);
  return {
    series,
    primary: {
      trainLoss: trainLoss?.series ?? null,
      validationLoss: validationLoss?.series ?? null,
      trainScore: trainScore?.series ?? null,
      validationScore: validationScore?.series ?? null,
      learningRate: learningRate(series),
      gradientNorm: series.find(({ kind }) => kind === 'gradient-norm') ?? null,
    },
  };
}

/** Losses that may be primary: none of a game, and on the splits of a game no total that is the sum of it. */
function candidatesForLoss(all: readonly Candidate[], game: Game | null): readonly Candidate[] {
  if (game === 'rewards') return [];
  const losses = all.filter(({ series, named }) => isLoss(series) && !isSecondary(named) && named.role !== 'confidence');
  if (game === null) return losses;
  const played = splitsOfGame(all.map(({ series, named }) => ({ ...named, ...series })));
  return losses.filter(({ series, named }) => named.role === null && series.kind === 'loss' && !played.has(series.split));
}

/** What goes with a validation loss of the user's or the settings' choice may be chosen as well, whatever it is. */
function withTerms(losses: readonly Candidate[], all: readonly Candidate[], counterpart: Candidate | null): readonly Candidate[] {
  const further = all.filter((one) => isLoss(one.series) && isSameMetric(one, counterpart) && !losses.includes(one));
  return [...losses, ...further];
}

/** Scores that may be primary: none of a network that plays, and in a game of rewards nothing that is to get smaller. */
function candidatesForScore(all: readonly Candidate[], game: Game | null): readonly Candidate[] {
  const scores = all.filter(({ series, named }) => series.kind === 'score' && named.role !== 'adversarial');
  if (game === 'networks') return scores.filter(({ series }) => !isOfNetwork(series.name));
  return game === 'rewards' ? scores.filter(({ series }) => series.goal === 'maximize') : scores;
}

function isLoss({ kind }: Series): boolean {
  return kind === 'loss' || kind === 'loss-part';
}

function ofSplit(candidates: readonly Candidate[], split: Split): readonly Candidate[] {
  return candidates.filter(({ series }) => series.split === split);
}

/** As in the log, or `val_loss` whatever the log calls it. */
function byName(all: readonly Candidate[], name: string | null): Candidate | null {
  if (name === null || name === '') return null;
  return all.find(({ series }) => series.name === name) ?? all.find(({ series }) => metricLabel(series) === name) ?? null;
}

/** Where the losses and scores of a run begin and end. */
function fieldOf(all: readonly Candidate[], game: Game | null): Field {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { series } of all) {
    if (series.kind === 'other' || series.at.length === 0) continue;
    from = Math.min(from, series.at[0]!);
    to = Math.max(to, series.at[series.at.length - 1]!);
  }
  return { from, to, counterpart: null, game };
}
