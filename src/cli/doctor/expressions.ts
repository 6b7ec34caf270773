/** An expression of a workflow. */
export const EXPRESSION = /\$\{\{(?:[^}$]|\$(?!\{))*\}\}/g;
/** Contexts whose values are the same in every job of a run. */
const SAME = /^(?:github|inputs|vars|secrets)\./;
const STRINGS = /'[^']*'/g;
const NAMES = /[A-Za-z_][\w.*-]*/g;
const WORDS = new Set([
  ...['true', 'false', 'null', 'contains', 'startswith', 'endswith', 'format', 'join'],
  ...['always', 'success', 'failure', 'cancelled'],
]);

/** Is there something in it that is known only when it runs? */
export function hasExpression(text: string): boolean {
  return text.includes('${{');
}

/** Names that a text asks for: `matrix.seed`, `github.run_id`; null where one of them could be anything in each job. */
export function namesIn(text: string): readonly string[] | null {
  const expressions = text.match(EXPRESSION) ?? [];
  if (expressions.length === 0 && hasExpression(text)) return null;
  return namesOf(expressions.map((one) => one.slice(3, -2)).join(' '));
}

/** Does a condition hold for all jobs of a matrix, or for none of them? */
export function isSameForAll(condition: string): boolean {
  const bare = condition.match(EXPRESSION)?.map((one) => one.slice(3, -2)) ?? [condition];
  const names = namesOf(bare.join(' '));
  return names?.every((name) => !name.startsWith('matrix.')) ?? false;
}

/** A condition that says no more than that earlier steps may have failed. */
export function isOnlyStatus(condition: string): boolean {
  const bare = condition.match(EXPRESSION)?.map((one) => one.slice(3, -2)) ?? [condition];
  return namesOf(bare.join(' '))?.length === 0;
}

function namesOf(code: string): readonly string[] | null {
  if (code.includes('[')) return null;
  const names = (code.replace(STRINGS, ' ').match(NAMES) ?? []).filter((name) => !WORDS.has(name.toLowerCase()));
  return names.every((name) => SAME.test(name) || name.startsWith('matrix.')) ? names : null;
}
