import { CLASSIFICATION } from './classification.js';
import { COCO } from './coco.js';
import { LANGUAGE_MODELS, SPEECH_METRICS, TRANSLATION } from './language.js';
import { LOSSES } from './losses.js';
import { ANOMALIES, EVOLUTION, LIKELIHOODS, REGRESSION_METRICS, REINFORCEMENT } from './numbers.js';
import { RETRIEVAL } from './retrieval.js';
import type { MetricRow } from './row.js';
import { DETECTION, GENERATIVE, SEGMENTATION } from './vision.js';

/** A score that does not say of what: its top is unknown. */
const SOME_SCORE: MetricRow = {
  ...{ metric: 'score', field: 'any field', kind: 'score', goal: 'maximize', top: null, unit: '' },
  spellings: 'score | scores',
};

/** Every metric that is known, by field. */
export const METRIC_ROWS: readonly MetricRow[] = [
  ...LOSSES,
  ...CLASSIFICATION,
  ...DETECTION,
  ...COCO,
  ...SEGMENTATION,
  ...RETRIEVAL,
  ...TRANSLATION,
  ...SPEECH_METRICS,
  ...REGRESSION_METRICS,
  ...GENERATIVE,
  ...LIKELIHOODS,
  ...REINFORCEMENT,
  ...EVOLUTION,
  ...LANGUAGE_MODELS,
  ...ANOMALIES,
  SOME_SCORE,
];

/** The spellings of one cell, one each. */
export function spellingsOf(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .filter((one) => one !== '');
}
