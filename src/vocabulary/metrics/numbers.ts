import { errors, loss, type MetricRow, score } from './row.js';

const REGRESSION = 'regression and forecasts';

/** Numbers that are foretold: distances are losses as well, correlations have a top. */
export const REGRESSION_METRICS: readonly MetricRow[] = [
  loss(REGRESSION, 'mse', 'mse | mean squared error | mean square error | squared error'),
  loss(REGRESSION, 'msle', 'msle | mean squared logarithmic error'),
  loss(REGRESSION, 'rmse', 'rmse | root mean squared error | root mean square error'),
  loss(REGRESSION, 'rmsle', 'rmsle'),
  loss(REGRESSION, 'nrmse', 'nrmse | rmspe'),
  loss(REGRESSION, 'mae', 'mae | mean absolute error | absolute error | mean abs error'),
  loss(REGRESSION, 'mpjpe', 'mpjpe', { unit: 'mm' }),
  loss(REGRESSION, 'mase', 'mase'),
  loss(REGRESSION, 'mape', 'mape | mean absolute percentage error'),
  loss(REGRESSION, 'wape', 'wmape | wape'),
  loss(REGRESSION, 'smape', 'sMAPE | symmetric mape'),
  loss(REGRESSION, 'l2', 'l2'),
  loss(REGRESSION, 'pinball', 'pinball | pinball loss | quantile loss | mean weighted quantile loss'),
  loss(REGRESSION, 'crps', 'crps'),
  loss(REGRESSION, 'ade', 'minADE', { unit: 'm' }),
  loss(REGRESSION, 'fde', 'minFDE | fde', { unit: 'm' }),
  score(REGRESSION, 'r2', 1, 'r2 | r2 score | r squared | r^2 | coefficient of determination'),
  score(REGRESSION, 'explained_variance', 1, 'explained variance score'),
  score(REGRESSION, 'nse', 1, 'nse'),
  score(REGRESSION, 'pearson', 'share', 'pearson | pearsonr | pearson r | pearson correlation | pearson corr | pcc | lcc | plcc'),
  score(
    REGRESSION,
    'spearman',
    'share',
    'spearman | spearmanr | spearman r | spearman correlation | spearman rho | srcc | srocc | spearman corr',
  ),
  score(REGRESSION, 'kendall', 'share', 'kendall | kendall tau | krcc'),
  score(REGRESSION, 'correlation', 'share', 'correlation | corr | correlation coefficient'),
  score(REGRESSION, 'ccc', 'share', 'ccc | concordance correlation'),
  score(REGRESSION, 'c_index', 'share', 'c index | cindex | concordance index'),
];

const GENERATIVE = 'generative models';

/** Likelihoods: a bound on one is larger where it is better, but most tools log its negative as the loss. */
export const LIKELIHOODS: readonly MetricRow[] = [
  loss(GENERATIVE, 'elbo', 'ELBO', { unit: 'nats' }),
  loss(GENERATIVE, 'negative_elbo', 'negative elbo | neg elbo | nelbo | elbo loss', { unit: 'nats' }),
  loss(GENERATIVE, 'bpd', 'bpd | bits per dim | bits dim | bits per dimension', { unit: 'bits' }),
  score(GENERATIVE, 'log_likelihood', null, 'log likelihood | loglikelihood | loglik | log lik | marginal likelihood', {
    unit: 'nats',
  }),
];

const RL = 'reinforcement learning';

/** What an agent earns. The length of an episode is no score. */
export const REINFORCEMENT: readonly MetricRow[] = [
  score(
    RL,
    'episode_reward',
    null,
    `ep rew | ep reward | episode reward | episodic reward | episode rewards | ep ret | ep return | episode return | episodic return |
    episode returns | average ep ret | cumulative reward | undiscounted return | reward per episode | episode score | rollout return | eprewmean | epretmean`,
    { unit: 'reward', alone: 'r' },
  ),
  score(RL, 'reward', null, 'reward | rewards | rew | rews | objective rlhf reward | accuracy reward | format reward', {
    unit: 'reward',
  }),
  score(RL, 'return', null, 'return | returns', { unit: 'reward' }),
  score(RL, 'success_rate', 'share', 'success rate | successrate | is success | solve rate | goal rate', {
    counted: true,
    alone: 'success',
  }),
  score(RL, 'normalized_score', null, 'normalized score | d4rl score | human normalized score'),
];

/** How well one of a population does: most tools keep the largest. */
export const EVOLUTION: readonly MetricRow[] = [score('any field', 'fitness', null, 'fitness | fitnesses')];

const CALIBRATION = 'calibration and anomalies';

/** Does it know when it is wrong, and what it does not know? Calibration explains a rise of the loss; it is no score of the model. */
export const ANOMALIES: readonly MetricRow[] = [
  errors(CALIBRATION, 'fpr95', 'share', 'fpr95 | fpr@95 | fpr@95tpr | fpr at 95 tpr'),
  errors(CALIBRATION, 'false_positive_rate', 'share', 'fpr | false positive rate', { alone: 'FAR' }),
  errors(CALIBRATION, 'false_negative_rate', 'share', 'fnr | false negative rate | frr'),
  errors(CALIBRATION, 'hter', 'share', 'hter'),
  score(CALIBRATION, 'pro', 'share', 'aupro | pro auc'),
];
