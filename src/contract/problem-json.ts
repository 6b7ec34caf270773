import { PROBLEM_SHAPES, type Problem } from '../model/problem.js';
import { problemText } from '../text/problems/problem-text.js';
import { plain } from '../text/sentence.js';
import { REPORT_CAPS } from './caps.js';

/** A problem as report.json has it: finished sentences, and what they are made of. */
export interface WrittenProblem {
  readonly file: string;
  readonly line?: number;
  readonly inBaseline?: true;
  readonly message: string;
  readonly hint: string;
  /** Absent in reports of an early version. */
  readonly id?: string;
  readonly values?: Readonly<Record<string, WrittenValue>>;
}

type WrittenValue = number | string | boolean | readonly number[] | readonly string[];

/** A problem with its sentences. */
export function writeProblem(problem: Problem): WrittenProblem {
  const { message, hint } = problemText(problem);
  const { file, line, inBaseline, id, values } = problem;
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(inBaseline ? { inBaseline } : {}),
    message: plain(message),
    hint: plain(hint),
    id,
    values,
  };
}

/** Its sentences are thrown away and made anew; they stay only where this version does not know the id, or not with such values. */
export function readProblem({ file, line, inBaseline, message, hint, id, values }: WrittenProblem): Problem {
  const place = { file, ...(line === undefined ? {} : { line }) };
  const known = id === undefined || values === undefined ? null : knownValues(id, values);
  const cut = (text: string) => text.slice(0, REPORT_CAPS.text);
  if (known === null) return { ...place, id: 'error', values: { message: cut(message), hint: cut(hint) } };
  return { ...place, ...(inBaseline ? { inBaseline } : {}), id, values: known } as Problem;
}

/** The values that a problem of this id has; null where one is missing or of another type, and for an id that is not known. */
function knownValues(id: string, values: Readonly<Record<string, WrittenValue>>): WrittenProblem['values'] | null {
  if (!Object.hasOwn(PROBLEM_SHAPES, id)) return null;
  const shape: Readonly<Record<string, string | readonly string[]>> = PROBLEM_SHAPES[id as keyof typeof PROBLEM_SHAPES];
  const entries = Object.entries(shape);
  if (!entries.every(([name, kind]) => Object.hasOwn(values, name) && fits(values[name], kind))) return null;
  return Object.fromEntries(entries.map(([name]) => [name, values[name]!]));
}

function fits(value: unknown, kind: string | readonly string[]): boolean {
  if (typeof kind !== 'string') return typeof value === 'string' && kind.includes(value);
  if (kind === 'number') return typeof value === 'number';
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'flag') return typeof value === 'boolean';
  const item = kind === 'numbers' ? 'number' : 'string';
  return Array.isArray(value) && value.every((one) => typeof one === item);
}
