/** Overfitting on OverfitGuard's 40 real runs (truth: its folders), and macro-F1 on its simulated ones; stars: trained on that split. */
interface Published {
  readonly method: string;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly precision: number;
  readonly recall: number;
  readonly specificity: number;
  readonly simulated: string;
}

const row = (
  method: string,
  accuracy: number,
  macroF1: number,
  precision: number,
  recall: number,
  specificity: number,
  simulated: string,
): Published => ({ method, accuracy, macroF1, precision, recall, specificity, simulated });

/**
 * The first six are in the paper's repository (asgaardlab/OverfitGuard, `published/models/*_pred_report.txt`); the others were measured
 * with each tool's documented defaults on the same runs.
 */
export const PUBLISHED: readonly Published[] = [
  row('KNN-DTW (the best in the paper)', 0.925, 0.913, 1, 0.897, 1, '0.974*'),
  row('TSBF', 0.925, 0.913, 1, 0.897, 1, '1.000*'),
  row('SAX-VSM', 0.925, 0.908, 0.964, 0.931, 0.909, '0.967*'),
  row('TSF', 0.9, 0.881, 0.963, 0.897, 0.909, '1.000*'),
  row('BOSSVS', 0.675, 0.665, 0.944, 0.586, 0.909, '1.000*'),
  row('HMM-GMM', 0.625, 0.516, 0.733, 0.759, 0.273, '0.484*'),
  row('Spearman correlation', 0.875, 0.855, 0.962, 0.862, 0.909, '0.954'),
  row('Pearson correlation', 0.85, 0.8, 0.871, 0.931, 0.636, '0.918'),
  row('last value > 5% over the minimum', 0.95, 0.933, 0.935, 1, 0.818, '0.975'),
  row('Prechelt GL, 10%', 0.875, 0.827, 0.875, 0.966, 0.636, '0.931'),
  row('SageMaker Overfit, 0.1/1', 0.825, 0.713, 0.806, 1, 0.364, '0.567'),
  row('SageMaker Overtraining, 5/10/0.1', 0.725, 0.42, 0.725, 1, 0, '0.095'),
  row('UMLAUT, any epoch', 0.725, 0.42, 0.725, 1, 0, '0.312'),
];

/** Macro-F1 of log linters at their defaults: OverfitGuard real and simulated. */
export const LINTERS: readonly (readonly [name: string, real: number, simulated: number])[] = [
  ['trainproof 0.18', 0.908, 0.896],
  ['trainspotter 0.2, any severity', 0.654, 0.885],
  ['sk-autod 0.1, "missed early stopping"', 0.968, 0.975],
  ['gradsnitch', 0.525, 0.982],
  ['epochix 0.6', 0.42, 0.408],
  ['losslint 0.4', 0.321, 0.726],
  ['runwise 0.5', 0.253, 0.947],
];
