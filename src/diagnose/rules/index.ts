import type { Rule } from '../rule.js';
import { bestCheckpointsDisagree } from './best-checkpoints-disagree.js';
import { divergedLoss } from './diverged-loss.js';
import { frozenMetric } from './frozen-metric.js';
import { generalizationGap } from './generalization-gap.js';
import { lastIsNotBest } from './last-is-not-best.js';
import { lossAccuracyDivergence } from './loss-accuracy-divergence.js';
import { lossSpike } from './loss-spike.js';
import { lrDropNoNetGain } from './lr-drop-no-net-gain.js';
import { lrDropRecovery } from './lr-drop-recovery.js';
import { memorization } from './memorization.js';
import { nonFiniteMetric } from './non-finite-metric.js';
import { notLearning } from './not-learning.js';
import { oscillation } from './oscillation.js';
import { overfitting } from './overfitting.js';
import { postDropDrift } from './post-drop-drift.js';
import { stillImproving } from './still-improving.js';
import { suspiciousValidation } from './suspicious-validation.js';
import { trainAboveValidation } from './train-above-validation.js';
import { unitMismatch } from './unit-mismatch.js';
import { wastedBudget } from './wasted-budget.js';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  overfitting,
  memorization,
  postDropDrift,
  lossAccuracyDivergence,
  lrDropRecovery,
  lrDropNoNetGain,
  trainAboveValidation,
  lastIsNotBest,
  bestCheckpointsDisagree,
  notLearning,
  divergedLoss,
  nonFiniteMetric,
  suspiciousValidation,
  generalizationGap,
  lossSpike,
  oscillation,
  stillImproving,
  wastedBudget,
  frozenMetric,
  unitMismatch,
];
