import { z } from 'zod';
import type { KeptJob } from '../model/kept-job.js';
import { REPORT_CAPS } from './caps.js';

const MAX_LIST = 2_000;
const name = z.string().max(REPORT_CAPS.name);
const names = z.array(name).max(MAX_LIST);
const ended = z.object({ name, conclusion: name, trains: z.boolean() });

const schema = z.object({
  kept: z.enum(['all', 'without-baseline', 'compact']),
  settings: z.string().max(REPORT_CAPS.text),
  config: name.nullable(),
  failOn: z.enum(['never', 'regression', 'error', 'warning']).nullable(),
  comment: name,
  commentPosition: name.default('top'),
  charts: name,
  htmlUrl: name,
  buttons: z.boolean().default(false),
  autoBaseline: z.boolean(),
  askedBaseline: z.object({ commit: z.string().regex(/^[0-9a-f]{40,64}$/), branch: name }).nullable(),
  expectation: z
    .object({
      of: z.enum(['run', 'shard']),
      expected: z.union([z.int(), names]),
      there: z.array(z.object({ name, path: name })).max(MAX_LIST),
    })
    .nullable(),
  emptyShards: names,
  training: z.object({ conclusion: name, jobs: z.array(ended).max(MAX_LIST).nullable(), ownJob: name }).nullable(),
}) satisfies z.ZodType<KeptJob>;

/** What the JSON says that a job left beside its report; null where it is none that this version can use. */
export function parseKeptJob(json: string): KeptJob | null {
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
