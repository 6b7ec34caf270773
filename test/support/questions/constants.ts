import type { Question } from './question.js';

export const CONSTANTS_QUESTIONS: readonly Question[] = [];
