import { z } from 'zod';
import { TRAINING_FAILURES } from '../model/training.js';
import {
  axis,
  hyperparameter,
  letter,
  number,
  numbersByName,
  profile,
  rule,
  schedule,
  selection,
  severity,
  text,
  texts,
} from './values-schema.js';

/** Types of a message's values by its id. */
type Shapes = Readonly<Record<string, z.ZodRawShape>>;
type MessageIn<S extends Shapes> = { [Id in keyof S]: { id: Id; values: z.output<z.ZodObject<S[Id]>> } }[keyof S];

/** Something to tell as data: `{ id, values }`. */
function message<S extends Shapes>(shapes: S): z.ZodType<MessageIn<S>> {
  const forms = Object.entries(shapes).map(([id, values]) => z.object({ id: z.literal(id), values: z.object(values) }));
  return z.discriminatedUnion('id', forms as never) as unknown as z.ZodType<MessageIn<S>>;
}

/** One of them; where this version does not know it, another: a report may come from a newer one. */
function knownOr<S extends Shapes>(shapes: S, other: MessageIn<S>): z.ZodType<MessageIn<S>> {
  const one = message(shapes);
  return z.preprocess((value) => (one.safeParse(value).success ? value : other), one) as unknown as z.ZodType<MessageIn<S>>;
}

/** One of them; null where there is none, or this version does not know it. */
function knownOrNull<S extends Shapes>(shapes: S): z.ZodType<MessageIn<S> | null> {
  const one = message(shapes);
  return z.preprocess(
    (value) => (one.safeParse(value).success ? value : null),
    one.nullable(),
  ) as unknown as z.ZodType<MessageIn<S> | null>;
}

/** Several of them. Those that this version does not know are left out: a report may come from a newer one. */
function messages<S extends Shapes>(shapes: S): z.ZodType<MessageIn<S>[]> {
  const one = message(shapes);
  return z.preprocess(
    (value) => (Array.isArray(value) ? value.filter((item) => one.safeParse(item).success) : value),
    z.array(one),
  ) as unknown as z.ZodType<MessageIn<S>[]>;
}

/** The same without its sentences: they are made anew from the rest. */
const withoutText = <Data extends z.ZodType, Written extends z.ZodType>(written: Written, data: Data) =>
  written.pipe(data as unknown as z.ZodType<z.output<Data>, z.output<Written>>);

const findingData = z.object({
  rule,
  severity,
  confidence: z.enum(['low', 'medium', 'high']),
  letter,
  from: number,
  to: number,
  series: texts,
  measured: numbersByName,
  means: z.enum(['overfitting', 'divergence', 'non-finite']).optional().catch(undefined).describe('What it stands for.'),
});
export const finding = withoutText(
  findingData.extend({
    message: text,
    causes: z.array(z.object({ cause: text, for: texts, against: texts })),
    advice: texts,
    falseAlarmIf: texts,
  }),
  findingData,
);

const skipReason = knownOr(
  {
    off: {},
    profile: { profile },
    needs: {},
    'no-validation': {},
    'not-computed': { metric: text, value: number },
    constant: { metric: text },
    'too-few': { points: number, needed: number, axis },
  },
  { id: 'needs', values: {} },
);
const checkData = z.object({
  rule,
  status: z.enum(['found', 'passed', 'skipped', 'crashed']),
  why: skipReason.optional().describe('Why it was skipped.'),
  message: text.optional().describe('What the crash said.'),
});
export const check = withoutText(
  checkData.extend({ reason: text.optional().describe('Why it was skipped, in words.') }),
  checkData,
);

const costIs = z.enum(['loss', 'error']);
const dropData = z.object({
  at: number,
  trainLoss: number,
  validationLoss: number,
  score: number,
  noise: number,
  lasted: number,
  plateau: number,
  forgone: number,
  beatBest: z.boolean(),
  effect: knownOr(
    {
      untold: {},
      'no-gain': { of: costIs },
      gain: { of: costIs, before: number, after: number, repaired: z.boolean(), net: number },
    },
    { id: 'untold', values: {} },
  ),
});
export const drop = withoutText(dropData.extend({ verdict: text.describe('The effect in words.') }), dropData);

const groupFindingData = z.object({
  rule,
  severity,
  runs: texts,
  from: z.tuple([number, number]),
  measured: numbersByName,
  shared: z.object({ of: number, axis }).nullable().describe('Null: it sets these runs apart from the others.'),
});
export const groupFinding = withoutText(groupFindingData.extend({ message: text }), groupFindingData);

const compared = { comparison: number };
const limit = { ...compared, sure: z.boolean() };
const operator = z.enum(['>=', '<=']);
const nullableText = text.nullable();
const counted = z.enum(['run', 'shard']);

/** Why the verdict is what it is. */
export const reasons = messages({
  'no-data': {},
  accepted: { by: text, reason: text },
  'empty-shard': { shard: text },
  'training-failed': { how: z.enum(TRAINING_FAILURES), failed: number, of: number, jobs: texts, matrix: nullableText },
  'step-failed': { how: z.enum(['failure', 'cancelled']) },
  'missing-expected': { what: counted, have: number, expected: number, there: texts, missing: texts },
  'more-than-expected': { what: counted, have: number, expected: number.nullable(), names: texts },
  'no-baseline': {},
  finding: { rule, severity: z.enum(['error', 'warning']), run: text, runs: number, of: number },
  'too-short': { runs: number, of: number, longest: number, needed: number },
  healthy: { runs: number, compared: z.boolean() },
  'nothing-against': {},
  improved: compared,
  worse: compared,
  excused: compared,
  removed: compared,
  'probably-worse': compared,
  unclear: compared,
  'group-gone': { group: text },
  slower: limit,
  'more-spread': limit,
  'earlier-overfitting': limit,
  'bound-broken': { metric: text, of: selection, group: nullableText, runs: number, actual: number, operator, expected: number },
  'bound-not-logged': { metric: text, operator, expected: number, near: nullableText },
  'gate-not-logged': { metric: text, near: nullableText },
});

const setting = { name: text, now: hyperparameter, before: hyperparameter };
const pair = { now: number, before: number };

/** What else differs between the two sides of a comparison. */
export const factors = messages({
  setting,
  'setting-gone': { name: text, before: hyperparameter },
  'setting-new': { name: text, now: hyperparameter },
  schedule: { now: schedule, before: schedule },
  drops: { now: z.array(number), before: z.array(number) },
  rate: pair,
  length: pair,
  more: { count: number },
});

export const excuse = knownOrNull({ data: setting, environment: setting });

const onset = z.object({ at: number, overfit: number, runs: number });

/** What the curves show beside the number. */
export const observations = messages({
  overfitting: { now: onset, before: onset },
  checkpoint: pair,
  noise: { ratio: number },
});

const side = z.enum(['now', 'before']);
const ofSide = { side, runs: number, of: number };

/** What was done so that like is compared with like. */
export const notes = messages({
  turned: {},
  diverged: ofSide,
  'not-logged': ofSide,
  renamed: { before: text },
  axes: { now: axis, before: axis },
  'no-curve': pair,
  until: { axis, until: number, ...pair },
  percent: { side },
  'own-ends': pair,
  counts: pair,
});

/** Why there is nothing to compare with. */
export const baselineReason = knownOrNull({
  'not-given': {},
  unreadable: {},
  unanswered: { said: text },
  forbidden: { status: number },
  'none-yet': { base: nullableText, tried: number },
});

/** Where on GitHub a baseline was found. */
export const baselineWay = knownOrNull({
  'check-run': { id: number },
  artifacts: { count: number, run: number, failed: z.boolean() },
});

/** What is missing for an acceptance that somebody began. */
export const acceptanceMissing = knownOrNull({
  'no-line': {},
  'no-label': { label: text },
  older: { by: text },
  'no-access': { by: text },
  'no-reason': { by: text },
});
