import type { Question } from './question.js';

export const SCORES_QUESTIONS: readonly Question[] = [];
