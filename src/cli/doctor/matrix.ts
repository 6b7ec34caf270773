import { type Fields, fieldsOf } from '../fields.js';
import { combinationsOf } from '../matrix.js';
import type { WorkflowJob } from '../workflow-file.js';
import { hasExpression, isSameForAll, namesIn } from './expressions.js';

const MAX_NAMED = 6;

/**
 * Legs of a matrix for which a text is the same, in words: `3 jobs of its matrix (seed: 1, 2, 3)`. Null where each has its own,
 * there is one alone, or nobody can know before it runs.
 */
export function legsThatShare({ matrix }: WorkflowJob, text: string): string | null {
  const names = namesIn(text);
  const legs = typeof matrix === 'object' && matrix !== null ? combinationsOf(fieldsOf(matrix)) : null;
  if (names === null || legs === null) return null;
  const used = names.filter((name) => name.startsWith('matrix.')).map((name) => name.split('.').slice(1));
  const groups = new Map<string, Fields[]>();
  for (const leg of legs) {
    const values = used.map((path) => path.reduce<unknown>((value, key) => fieldsOf(value)[key], leg));
    if (values.some((value) => hasExpression(JSON.stringify(value) ?? ''))) return null;
    const key = JSON.stringify(values);
    groups.set(key, [...(groups.get(key) ?? []), leg]);
  }
  const largest = [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return largest.length < 2 ? null : `${largest.length} jobs of its matrix${differences(largest)}`;
}

/** Does a step run in all legs, as far as its conditions and those of its job say? */
export function runsInAll(...conditions: readonly string[]): boolean {
  return conditions.every((condition) => condition === '' || isSameForAll(condition));
}

/** Expressions for the end of a name that tell the legs of a matrix apart. */
export function legName({ matrix }: WorkflowJob): string {
  const legs = typeof matrix === 'object' && matrix !== null ? combinationsOf(fieldsOf(matrix)) : null;
  const keys = Object.keys(legs?.[0] ?? {}).filter((key) => valuesOf(legs!, key).length > 1);
  return keys.map((key) => `\${{ matrix.${key} }}`).join('-') || `\${{ strategy.job-index }}`;
}

/** ` (seed: 1, 2, 3)`: in what the legs differ. */
function differences(legs: readonly Fields[]): string {
  const keys = [...new Set(legs.flatMap((leg) => Object.keys(leg)))];
  const differing = keys.map((key) => ({ key, values: valuesOf(legs, key) })).filter(({ values }) => values.length > 1);
  const words = differing.map(({ key, values }) => {
    const shown = values.slice(0, MAX_NAMED).map((value) => (hasExpression(value) ? '…' : value));
    return `${key}: ${shown.join(', ')}${values.length > MAX_NAMED ? ', …' : ''}`;
  });
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

function valuesOf(legs: readonly Fields[], key: string): readonly string[] {
  return [...new Set(legs.map((leg) => (typeof leg[key] === 'object' ? JSON.stringify(leg[key]) : String(leg[key]))))];
}
