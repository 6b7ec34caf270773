import { z } from 'zod';

/** A schema whose check is code that is made for it: twice as fast or more, after some milliseconds. */
export function compiled(schema: z.ZodType): z.ZodType {
  return z.compile(schema);
}
