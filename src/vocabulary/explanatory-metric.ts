/**
 * Metrics that tell the explanations of a rise apart, where they are logged: name pattern → metric. They are no losses and no
 * scores of the model, whatever their names hold. The first that fits counts: a loss of wrong answers before that of right ones.
 */
const EXPLANATORY: readonly (readonly [metric: string, pattern: RegExp])[] = [
  ['temperature_scaled_loss', /temp(erature)?[_ -]?scaled|scaled[_ -]?(loss|nll)/i],
  ['loss_of_wrong', /loss.*(wrong|incorrect)|(wrong|incorrect).*loss/i],
  ['loss_of_right', /loss.*(correct|right)|(correct|right).*loss/i],
  ['confidence_in_wrong', /conf.*(wrong|incorrect)|(wrong|incorrect).*conf/i],
  ['calibration_error', /(^|[_/ .-])ece($|[_/ .-])|calibration[_ -]?error/i],
  ['brier_score', /brier/i],
  ['logit_norm', /logits?[_ -]?(norm|scale)/i],
  ['weight_norm', /(weights?|params?|parameters?)[_ -]?(l2[_ -]?)?norm/i],
  ['clean_train_loss', /train.*loss.*(eval[_ -]?mode|clean)|(eval[_ -]?mode|clean).*train.*loss/i],
];

/** Characters that are looked at: the patterns take quadratic time, and no name of a metric is longer. */
const MAX_NAME = 256;

/** The explanatory metric that a name stands for; null for any other name. */
export function explanatoryMetric(name: string): string | null {
  const start = name.slice(0, MAX_NAME);
  return EXPLANATORY.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}
