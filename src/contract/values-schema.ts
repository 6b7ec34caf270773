import { z } from 'zod';
import { reviveNumber } from './report-json.js';

/** A number, or "NaN", "Infinity", "-Infinity". */
export const number = z
  .preprocess(
    reviveNumber,
    z.custom<number>((value) => typeof value === 'number'),
  )
  .meta({
    anyOf: [{ type: 'number' }, { type: 'string', enum: ['NaN', 'Infinity', '-Infinity'] }],
  });
export const text = z.string();
export const texts = z.array(text);
export const severity = z.enum(['notice', 'warning', 'error']);
export const goal = z.enum(['minimize', 'maximize']);
export const axis = z.enum(['epoch', 'step', 'row']);
export const profile = z.enum(['default', 'classification', 'llm-pretrain', 'finetune', 'gan-rl']);
export const numbersByName = z.record(text, z.union([number, text, z.boolean()]));
export const hyperparameter = z.union([number, text, z.boolean(), z.null()]);
export const hyperparameters = z.record(text, hyperparameter);
export const point = z.object({ at: number, value: number });

export const selection = z.enum(['best', 'last', 'tail']);
export const schedule = z.enum(['constant', 'step', 'cosine', 'linear', 'one-cycle', 'restarts', 'other', 'unknown']);

/** Id of a rule, which stands in Markdown as it is. */
export const rule = text.regex(/^[a-z][a-z0-9-]{0,63}$/);
/** Marks a finding on the chart; '' where it has no place there. */
export const letter = text.regex(/^[A-Z]?$/);
