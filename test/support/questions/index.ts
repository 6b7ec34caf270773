import { CONSTANTS_QUESTIONS } from './constants.js';
import { LEARNING_RATE_QUESTIONS } from './learning-rate.js';
import { LOSS_PARTS_QUESTIONS } from './loss-parts.js';
import type { Question } from './question.js';
import { RISES_QUESTIONS } from './rises.js';
import { SCORES_QUESTIONS } from './scores.js';
import { TRAINING_LOSS_QUESTIONS } from './training-loss.js';

/** Questions with logs of our own. */
export const QUESTIONS: readonly Question[] = [
  ...RISES_QUESTIONS,
  ...SCORES_QUESTIONS,
  ...CONSTANTS_QUESTIONS,
  ...TRAINING_LOSS_QUESTIONS,
  ...LEARNING_RATE_QUESTIONS,
  ...LOSS_PARTS_QUESTIONS,
];
