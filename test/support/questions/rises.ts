import type { Question } from './question.js';

export const RISES_QUESTIONS: readonly Question[] = [];
