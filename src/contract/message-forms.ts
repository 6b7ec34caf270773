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
export function withoutText<Data extends z.ZodRawShape, Text extends z.ZodRawShape>(
  data: z.ZodObject<Data>,
  text: Text,
): z.ZodType<z.output<z.ZodObject<Data>>> {
  const keys = Object.keys(data.shape);
  const told = (written: Readonly<Record<string, unknown>>) => {
    const kept: Record<string, unknown> = {};
    for (const key of keys) if (key in written) kept[key] = written[key];
    return kept;
  };
  return data.extend(text).transform(told as never) as unknown as z.ZodType<z.output<z.ZodObject<Data>>>;
}
