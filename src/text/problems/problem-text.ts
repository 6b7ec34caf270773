import type { Problem } from '../../model/problem.js';
import { plain, type Sentence, say } from '../sentence.js';
import { ARCHIVES } from './archives.js';
import { LEFT_OUT } from './left-out.js';
import { NO_LOG } from './no-log.js';
import { NOT_HAD } from './not-had.js';
import { PREDICTIONS } from './predictions.js';
import type { ProblemTemplate, ProblemTemplates, Words } from './template.js';
import { TOGETHER } from './together.js';
import { TOO_LITTLE } from './too-little.js';

/** Every id has one: without, this does not compile. */
const TEMPLATES: ProblemTemplates = {
  error: { message: ({ message }) => [message], hint: ({ hint }) => [hint] },
  ...NO_LOG,
  ...TOO_LITTLE,
  ...LEFT_OUT,
  ...NOT_HAD,
  ...PREDICTIONS,
  ...ARCHIVES,
  ...TOGETHER,
};

/** What is wrong with a file, without a full stop, and what to do about it; an empty hint where there is nothing to do. */
export function problemText(problem: Problem): { readonly message: Sentence; readonly hint: Sentence } {
  const { message, hint } = TEMPLATES[problem.id] as ProblemTemplate<unknown>;
  const said = sentenceOf(message, problem.values);
  return {
    message: problem.inBaseline ? say`baseline: ${said}` : said,
    hint: sentenceOf(hint, problem.values),
  };
}

/** The same as one sentence after the other. */
export function problemSentence(problem: Problem): Sentence {
  const { message, hint } = problemText(problem);
  return plain(hint) === '' ? message : say`${message}. ${hint}`;
}

function sentenceOf(words: Words<unknown>, values: unknown): Sentence {
  return typeof words === 'string' ? say`${words}` : words(values);
}
