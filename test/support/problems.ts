import type { Problem } from '../../src/model/problem.js';
import { problemText } from '../../src/text/problems/problem-text.js';
import { plain } from '../../src/text/sentence.js';

/** A problem in words of its own. */
export function problemOf(file: string, message: string, hint: string, line?: number): Problem {
  return { file, ...(line === undefined ? {} : { line }), id: 'error', values: { message, hint } };
}

/** What is wrong, as it is told. */
export function messageOf(problem: Problem): string {
  return plain(problemText(problem).message);
}

/** What to do, as it is told. */
export function hintOf(problem: Problem): string {
  return plain(problemText(problem).hint);
}
