import { z } from 'zod';
import { isAhead, takenAsChecked } from './ahead.js';
import { compiled } from './compiled.js';
import { reviveNumber } from './report-json.js';

/** Items of a list, of all that were checked, from which on the check of one is compiled: that takes milliseconds. */
const MANY = 200;

/** The check of a schema, compiled once it is known that there are many to check. What it refuses is told by the schema itself. */
export function quick<T extends z.ZodType>(schema: T): (value: unknown) => ReturnType<T['safeParse']> {
  let checked = 0;
  let current: z.ZodType = schema;
  return (value) => {
    checked += 1;
    if (checked === MANY) current = compiled(schema);
    return current.safeParse(value) as ReturnType<T['safeParse']>;
  };
}

/** Checks items of a list one by one, which the list then takes as they are. What is wrong with one is left for the list to tell. */
export function checkedAhead<T extends z.ZodType>(item: T): (value: unknown) => unknown {
  const check = quick(item);
  return (value) => {
    const { success, data } = check(value);
    if (!success || typeof data !== 'object' || data === null) return value;
    return takenAsChecked(data);
  };
}

/**
 * A list of at most so many. It ends at the first item that is wrong: of millions of wrong ones the first is enough to tell, and
 * all of them would not fit into memory.
 */
export function list<T extends z.ZodType>(item: T, most: number): z.ZodType<z.output<T>[]> {
  const check = quick(item);
  const parsed = z.unknown().transform((value, context) => {
    if (!Array.isArray(value)) return refused(context, [], 'expected a list');
    if (value.length > most) return refused(context, [], tooMany(value.length, most));
    if (isAhead(value)) return value as z.output<T>[];
    const items: z.output<T>[] = [];
    for (const [i, one] of value.entries()) {
      if (isAhead(one)) {
        items.push(one as z.output<T>);
        continue;
      }
      const result = check(one);
      if (!result.success) return refused(context, [i, ...result.error.issues[0]!.path], result.error.issues[0]!.message);
      items.push(result.data as z.output<T>);
    }
    return items;
  });
  return parsed.meta({
    type: 'array',
    maxItems: most,
    // Asked for only where the schema is written down.
    get items() {
      return jsonSchemaOf(item);
    },
  }) as unknown as z.ZodType<z.output<T>[]>;
}

/** Values by their names, at most so many. */
export function dictionary<T extends z.ZodType>(name: z.ZodString, value: T, most: number) {
  const record = z.record(name, value);
  const few = z.preprocess((given, context) => {
    const count = typeof given === 'object' && given !== null ? Object.keys(given).length : 0;
    return count > most ? refused(context, [], tooMany(count, most)) : given;
  }, record);
  return few as unknown as typeof record;
}

/** A list of numbers, looked at in one loop: a schema for each number takes longer than reading the file. */
export function numberList(most: number): z.ZodType<readonly number[]> {
  const numbers = z.custom<readonly number[]>((value) => isNumbers(value, most), `Expected at most ${most} numbers`);
  return z.preprocess(revived, numbers).meta({
    type: 'array',
    maxItems: most,
    items: { anyOf: [{ type: 'number' }, { type: 'string', enum: ['NaN', 'Infinity', '-Infinity'] }] },
  }) as unknown as z.ZodType<readonly number[]>;
}

function refused(context: z.RefinementCtx, path: PropertyKey[], message: string): never {
  context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
}

function tooMany(count: number, most: number): string {
  return `${count} entries, and ${most} is the most`;
}

function jsonSchemaOf(item: z.ZodType): unknown {
  const { $schema: _, ...schema } = z.toJSONSchema(item, { io: 'input', unrepresentable: 'any' });
  return schema;
}

function revived(value: unknown): unknown {
  return Array.isArray(value) && !areNumbers(value) ? value.map(reviveNumber) : value;
}

function isNumbers(value: unknown, most: number): boolean {
  return Array.isArray(value) && value.length <= most && areNumbers(value);
}

function areNumbers(values: readonly unknown[]): boolean {
  for (let i = 0; i < values.length; i += 1) if (typeof values[i] !== 'number') return false;
  return true;
}
