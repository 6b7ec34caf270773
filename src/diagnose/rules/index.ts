// Written by `npm run docs` from the files beside it, each of which says its `order`.
import type { GroupRule, Rule } from '../rule.js';
import { augmentationOff } from './augmentation-off.js';
import { badInitialLoss } from './bad-initial-loss.js';
import { bestCheckpointsDisagree } from './best-checkpoints-disagree.js';
import { conflictingSteps } from './conflicting-steps.js';
import { divergedLoss } from './diverged-loss.js';
import { doubleDescent } from './double-descent.js';
import { earlyStoppingMisconfigured } from './early-stopping-misconfigured.js';
import { epochStaircase } from './epoch-staircase.js';
import { frozenMetric } from './frozen-metric.js';
import { ganCollapse } from './gan-collapse.js';
import { generalizationGap } from './generalization-gap.js';
import { lastIsNotBest } from './last-is-not-best.js';
import { lateGeneralization } from './late-generalization.js';
import { lossAccuracyDivergence } from './loss-accuracy-divergence.js';
import { lossComponent } from './loss-component.js';
import { lossSpike } from './loss-spike.js';
import { lrDropEarly } from './lr-drop-early.js';
import { lrDropIneffective } from './lr-drop-ineffective.js';
import { lrDropLate } from './lr-drop-late.js';
import { lrDropNoNetGain } from './lr-drop-no-net-gain.js';
import { lrDropRecovery } from './lr-drop-recovery.js';
import { lrHighLate } from './lr-high-late.js';
import { memorization } from './memorization.js';
import { metricDisagreement } from './metric-disagreement.js';
import { nonFiniteMetric } from './non-finite-metric.js';
import { notLearning } from './not-learning.js';
import { oscillation } from './oscillation.js';
import { overfitting } from './overfitting.js';
import { periodicLoss } from './periodic-loss.js';
import { policyCollapse } from './policy-collapse.js';
import { postDropDrift } from './post-drop-drift.js';
import { quantizedMetric } from './quantized-metric.js';
import { rateExhausted } from './rate-exhausted.js';
import { resumeCost } from './resume-cost.js';
import { seedOutlier } from './seed-outlier.js';
import { singleClass } from './single-class.js';
import { smoothedMetric } from './smoothed-metric.js';
import { sparseValidation } from './sparse-validation.js';
import { stepGap } from './step-gap.js';
import { stepRestart } from './step-restart.js';
import { stillImproving } from './still-improving.js';
import { stuckAtWorst } from './stuck-at-worst.js';
import { suspiciousValidation } from './suspicious-validation.js';
import { trainAboveValidation } from './train-above-validation.js';
import { trainLossRising } from './train-loss-rising.js';
import { underfitting } from './underfitting.js';
import { unexplainedShift } from './unexplained-shift.js';
import { unitMismatch } from './unit-mismatch.js';
import { unstableValidation } from './unstable-validation.js';
import { validationLossesDisagree } from './validation-losses-disagree.js';
import { validationNeverLearned } from './validation-never-learned.js';
import { varianceIncrease } from './variance-increase.js';
import { warmupInstability } from './warmup-instability.js';
import { wastedBudget } from './wasted-budget.js';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  overfitting,
  memorization,
  postDropDrift,
  lossAccuracyDivergence,
  lrDropRecovery,
  lrDropNoNetGain,
  validationNeverLearned,
  trainAboveValidation,
  lateGeneralization,
  lastIsNotBest,
  bestCheckpointsDisagree,
  notLearning,
  divergedLoss,
  ganCollapse,
  policyCollapse,
  nonFiniteMetric,
  suspiciousValidation,
  generalizationGap,
  lossSpike,
  oscillation,
  unstableValidation,
  periodicLoss,
  epochStaircase,
  stillImproving,
  wastedBudget,
  frozenMetric,
  unitMismatch,
  stepRestart,
  conflictingSteps,
  stepGap,
  quantizedMetric,
  smoothedMetric,
  sparseValidation,
  badInitialLoss,
  metricDisagreement,
  trainLossRising,
  augmentationOff,
  resumeCost,
  unexplainedShift,
  earlyStoppingMisconfigured,
  doubleDescent,
  underfitting,
  lrDropIneffective,
  lrDropLate,
  lrDropEarly,
  lrHighLate,
  warmupInstability,
  varianceIncrease,
  validationLossesDisagree,
  lossComponent,
  rateExhausted,
  stuckAtWorst,
  singleClass,
];

/** Rules about the repeats of one configuration. */
export const groupRules: readonly GroupRule[] = [seedOutlier];

/** Both, as documentation and settings list them. */
export const allRules: readonly (Rule | GroupRule)[] = [...rules, ...groupRules];
