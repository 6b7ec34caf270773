import { z } from 'zod';
import { list, quick } from './list-schema.js';

/** Types of a message's values by its id. */
type Shapes = Readonly<Record<string, z.ZodRawShape>>;
type MessageIn<S extends Shapes> = { [Id in keyof S]: { id: Id; values: z.output<z.ZodObject<S[Id]>> } }[keyof S];

/** Something to tell as data: `{ id, values }`. */
function message<S extends Shapes>(shapes: S): z.ZodType<MessageIn<S>> {
  const forms = Object.entries(shapes).map(([id, values]) => z.object({ id: z.literal(id), values: z.object(values) }));
  return z.discriminatedUnion('id', forms as never) as unknown as z.ZodType<MessageIn<S>>;
}

/** One of them; where this version does not know it, another: a report may come from a newer one. */
export function knownOr<S extends Shapes>(shapes: S, other: MessageIn<S>): z.ZodType<MessageIn<S>> {
  const one = message(shapes);
  const check = quick(one);
  return z.preprocess((value) => (check(value).success ? value : other), one) as unknown as z.ZodType<MessageIn<S>>;
}

/** One of them; null where there is none, or this version does not know it. */
export function knownOrNull<S extends Shapes>(shapes: S): z.ZodType<MessageIn<S> | null> {
  const one = message(shapes);
  const check = quick(one);
  return z.preprocess(
    (value) => (check(value).success ? value : null),
    one.nullable(),
  ) as unknown as z.ZodType<MessageIn<S> | null>;
}

/** Several of them, at most so many. Those that this version does not know are left out: a report may come from a newer one. */
export function messages<S extends Shapes>(shapes: S, most: number): z.ZodType<MessageIn<S>[]> {
  const one = message(shapes);
  const check = quick(one);
  return z.preprocess(
    (value) => (Array.isArray(value) && value.length <= most ? value.filter((item) => check(item).success) : value),
    list(one, most),
  ) as unknown as z.ZodType<MessageIn<S>[]>;
}

/** The same without its sentences: they are made anew from the rest. */
export const withoutText = <Data extends z.ZodType, Written extends z.ZodType>(written: Written, data: Data) =>
  written.pipe(data as unknown as z.ZodType<z.output<Data>, z.output<Written>>);
