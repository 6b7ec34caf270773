import type { Hyperparameters, RawLog } from '../model/log.js';
import type { Problem } from '../model/problem.js';

/** What one log may hold at most: more is damage or malice, and would cost the report its readers, or its time. */
const MAX_SERIES = 5_000;
const MAX_SETTINGS = 5_000;
const MAX_PROBLEMS = 100;
/** Characters of a name, and of a setting or of a word in a problem. */
const MAX_NAME = 300;
const MAX_TEXT = 1_000;
/** Words of a list in a problem. */
const MAX_WORDS = 50;

/** A log without what is beyond the caps, which it says. */
export function withinCaps(log: RawLog): RawLog {
  const named = log.series.filter(({ name }) => name.length <= MAX_NAME);
  const kept = Object.entries(log.hyperparameters).filter(([name]) => name.length <= MAX_NAME);
  const long = log.series.length - named.length + Object.keys(log.hyperparameters).length - kept.length;
  const told = (problem: Pick<Problem, 'id' | 'values'>) => ({ file: log.source, ...problem }) as Problem;
  const problems = [
    ...fewProblems(log.problems),
    ...(long > 0 ? [told({ id: 'long-names', values: { count: long, most: MAX_NAME } })] : []),
    ...(named.length > MAX_SERIES ? [told({ id: 'many-series', values: { series: named.length, most: MAX_SERIES } })] : []),
    ...(kept.length > MAX_SETTINGS ? [told({ id: 'many-settings', values: { count: kept.length, most: MAX_SETTINGS } })] : []),
  ];
  return {
    ...log,
    ...(log.run !== undefined && { run: cut(log.run, MAX_NAME) }),
    series: named.slice(0, MAX_SERIES),
    hyperparameters: settingsOf(kept.slice(0, MAX_SETTINGS)),
    problems,
  };
}

/** The first problems of a file, each with words of a length that can be shown. */
export function fewProblems(problems: readonly Problem[]): readonly Problem[] {
  const first = problems.slice(0, MAX_PROBLEMS).map(shortened);
  const more = problems.length - first.length;
  return more === 0 ? first : [...first, { file: problems[0]!.file, id: 'more-problems', values: { count: more } }];
}

function shortened(problem: Problem): Problem {
  const values = Object.entries(problem.values as Readonly<Record<string, unknown>>).map(([name, value]) => [name, short(value)]);
  return { ...problem, values: Object.fromEntries(values) } as Problem;
}

function short(value: unknown): unknown {
  if (typeof value === 'string') return cut(value, MAX_TEXT);
  return Array.isArray(value) ? value.slice(0, MAX_WORDS).map(short) : value;
}

/** By defining each: a setting may be called `__proto__`. */
function settingsOf(entries: readonly (readonly [string, Hyperparameters[string]])[]): Hyperparameters {
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? cut(value, MAX_TEXT) : value]));
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
