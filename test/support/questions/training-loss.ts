import type { Question } from './question.js';

export const TRAINING_LOSS_QUESTIONS: readonly Question[] = [];
