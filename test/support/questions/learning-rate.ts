import type { Question } from './question.js';

export const LEARNING_RATE_QUESTIONS: readonly Question[] = [];
