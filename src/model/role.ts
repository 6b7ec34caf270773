/** What a logged number is for, where its name says more than "a loss" or "a score". */
export type Role =
  /** How often, how many: never a measure of the model. */
  | 'count'
  /** How values spread, or their extreme: of a metric, but not the metric. */
  | 'statistic'
  /** Time, work done in it, and what of the machine it takes. */
  | 'clock'
  /** A weight, a factor, a setting. */
  | 'scale'
  | 'gradient'
  | 'confidence'
  /** A penalty that is added to a loss. */
  | 'regularization'
  /** Loss of the estimate of a return: it may rise while the policy gets better. */
  | 'value'
  /** What stands for the return of a policy: no measure of how good it is. */
  | 'surrogate'
  /** Loss of one of two networks that play against each other. */
  | 'adversarial'
  /** One of several terms of a loss. */
  | 'component';
