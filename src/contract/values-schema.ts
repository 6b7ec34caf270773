import { z } from 'zod';
import { REPORT_CAPS } from './caps.js';
import { dictionary, list } from './list-schema.js';
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
/** What somebody wrote. */
export const text = z.string().max(REPORT_CAPS.text);
/** An id, a path, the name of a series or a setting. */
export const name = z.string().max(REPORT_CAPS.name);
export const names = list(name, REPORT_CAPS.names);
/** A sentence of ours, which is thrown away and made anew: as long as the names in it. */
export const sentence = z.string();
export const sentences = list(sentence, REPORT_CAPS.reasons);
export const severity = z.enum(['notice', 'warning', 'error']);
export const goal = z.enum(['minimize', 'maximize']);
export const axis = z.enum(['epoch', 'step', 'row']);
export const profile = z.enum(['default', 'classification', 'llm-pretrain', 'finetune', 'gan-rl']);
/** A value of a series with what it is. */
export const reading = z.object({
  series: name,
  at: number,
  statistic: z
    .enum(['raw', 'level', 'best-level', 'stretch-level', 'median', 'projected'])
    .describe('As logged, smoothed (the best of it; within one stretch), a median, or projected.'),
  value: number,
  of: number.optional().describe('Evaluations that a median is taken of.'),
  as: z.literal('error').optional().describe('The error that a score stands for: top − score.'),
});
export const measured = dictionary(name, z.union([number, text, z.boolean(), reading]), REPORT_CAPS.values);
export const hyperparameter = z.union([number, text, z.boolean(), z.null()]);
export const hyperparameters = dictionary(name, hyperparameter, REPORT_CAPS.hyperparameters);
export const point = z.object({ at: number, value: number });

export const comparedStatistic = z.enum(['raw', 'level', 'median', 'predicted']);
export const selection = z.enum(['best', 'last', 'tail']);
export const schedule = z.enum(['constant', 'step', 'cosine', 'linear', 'one-cycle', 'restarts', 'other', 'unknown']);

/** A day as `YYYY-MM-DD`. */
export const day = text.regex(/^\d{4}-\d\d-\d\d$/);

/** Id of a rule, which stands in Markdown as it is. */
export const rule = text.regex(/^[a-z][a-z0-9-]{0,63}$/);
/** Marks a finding on the chart; '' where it has no place there. */
export const letter = text.regex(/^[A-Z]?$/);
