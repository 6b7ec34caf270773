import { z } from 'zod';
import { EXAMPLES_FROM } from '../model/noise-source.js';
import { UNJUDGED } from '../model/reason.js';
import { TRAINING_FAILURES } from '../model/training.js';
import { REPORT_CAPS } from './caps.js';
import { standing } from './finding-schema.js';
import { list } from './list-schema.js';
import { knownOr, knownOrNull, messages } from './message-forms.js';
import {
  axis,
  comparedStatistic,
  day,
  hyperparameter,
  name,
  names,
  number,
  rule,
  schedule,
  selection,
  text,
} from './values-schema.js';

const differ = list(z.enum(['date', 'seed', 'counter', 'id', 'generated']), REPORT_CAPS.remarks);

/** Why runs are repeats of one configuration; null where this version does not know the reason. */
export const groupReason = knownOrNull({
  'same-settings': { settings: number, differ },
  'same-names': { differ },
  'only-run': {},
  'other-settings': { run: name, names, more: number },
  'other-name': { run: name, own: name, other: name, settings: number },
});

const compared = { comparison: number };
const limit = { ...compared, sure: z.boolean() };
const operator = z.enum(['>=', '<=']);
const nullableName = name.nullable();
const grave = z.enum(['error', 'warning']);
const mutedRule = { rule, because: text, until: day.nullable() };
const counted = z.enum(['run', 'shard']);

/** Why the verdict is what it is. */
export const reasons = messages(
  {
    'no-data': {},
    accepted: { by: name, reason: text },
    'empty-shard': { shard: name },
    'training-failed': { how: z.enum(TRAINING_FAILURES), failed: number, of: number, jobs: names, matrix: nullableName },
    'step-failed': { how: z.enum(['failure', 'cancelled']) },
    'missing-expected': { what: counted, have: number, expected: number, there: names, missing: names },
    'more-than-expected': { what: counted, have: number, expected: number.nullable(), names },
    'no-baseline': {},
    'nothing-compared': { why: z.enum(['unmatched', 'not-logged']), now: number, before: number, blocks: z.boolean() },
    sweep: {
      ...{ configurations: number, selected: name, runs: number, named: number, diverged: number },
      ...{ metric: nullableName, of: selection, statistic: comparedStatistic, value: number, sd: number },
    },
    finding: { rule, severity: grave, run: name, runs: number, of: number, elsewhere: number.default(0), standing },
    muted: { ...mutedRule, severity: grave, runs: number, of: number },
    unmuted: { ...mutedRule, why: z.enum(['ended', 'worse']) },
    'nothing-new': { same: number, muted: number },
    'too-short': { runs: number, of: number, longest: number, needed: number },
    healthy: { runs: number, compared: z.boolean(), evaluations: number.default(Number.NaN) },
    'partly-healthy': { both: number, validation: number, of: number, compared: z.boolean() },
    'not-worse': { compared: z.boolean(), bounds: z.boolean() },
    unjudged: { what: z.enum(UNJUDGED), run: name, runs: number, of: number, points: number, needed: number },
    'nothing-against': {},
    hinted: { runs: number, of: number, longest: number },
    identical: { runs: number, otherSettings: names.default([]) },
    improved: compared,
    worse: compared,
    excused: compared,
    removed: compared,
    'probably-worse': compared,
    unclear: compared,
    'group-gone': { group: name },
    slower: limit,
    'more-spread': limit,
    'earlier-overfitting': limit,
    'bound-broken': {
      metric: name,
      of: selection,
      statistic: comparedStatistic,
      group: nullableName,
      runs: number,
      actual: number,
      operator,
      expected: number,
    },
    'bound-not-logged': { metric: name, operator, expected: number, near: nullableName },
    'gate-not-logged': { metric: name, near: nullableName },
  },
  REPORT_CAPS.reasons,
);

const setting = { name, now: hyperparameter, before: hyperparameter };
const pair = { now: number, before: number };

/** What else differs between the two sides of a comparison. */
export const factors = messages(
  {
    setting,
    'setting-gone': { name, before: hyperparameter },
    'setting-new': { name, now: hyperparameter },
    schedule: { now: schedule, before: schedule },
    drops: { now: list(number, REPORT_CAPS.events), before: list(number, REPORT_CAPS.events) },
    rate: pair,
    length: pair,
    more: { count: number },
  },
  REPORT_CAPS.remarks,
);

export const excuse = knownOrNull({ data: setting, environment: setting });

const onset = z.object({ at: number, overfit: number, runs: number });

/** What the curves show beside the number. */
export const observations = messages(
  {
    overfitting: { now: onset, before: onset },
    checkpoint: pair,
    noise: { ratio: number },
  },
  REPORT_CAPS.remarks,
);

const side = z.enum(['now', 'before']);
const ofSide = { side, runs: number, of: number };

/** What was done so that like is compared with like. */
export const notes = messages(
  {
    turned: {},
    diverged: ofSide,
    'not-logged': ofSide,
    renamed: { before: name },
    axes: { now: axis, before: axis },
    'no-curve': pair,
    until: { axis, until: number, ...pair },
    'paired-examples': { ...pair, examples: number, unmatched: z.tuple([number, number]) },
    'worse-on-examples': {
      ...pair,
      examples: number,
      lost: number,
      won: number,
      pValue: number,
      by: z.enum(['answers', 'loss']),
    },
    'not-paired': { why: z.enum(['predictions', 'few', 'metric', 'reports']) },
    percent: { side },
    'as-logged': { side: z.enum(['now', 'before', 'both']) },
    'own-ends': pair,
    counts: pair,
    paired: { before: name },
    apart: { runs: number },
    'ended-worse': pair,
    straggler: { runs: number, of: number, worst: number, before: number },
    copies: { side, runs: number, different: number },
    moved: { drift: number },
  },
  REPORT_CAPS.remarks,
);

/** Why there is nothing to compare with. */
export const baselineReason = knownOrNull({
  'not-given': {},
  unreadable: {},
  unanswered: { said: text },
  forbidden: { status: number },
  'none-yet': { base: nullableName, tried: number },
});

/** Where on GitHub a baseline was found. */
export const baselineWay = knownOrNull({
  'check-run': { id: number },
  promoted: { pullRequest: number, head: name },
  artifacts: { count: number, run: number, failed: z.boolean() },
});

/** What is missing for an acceptance that somebody began. */
export const acceptanceMissing = knownOrNull({
  'no-line': {},
  'no-label': { label: name },
  older: { by: name },
  'no-access': { by: name },
  'no-reason': { by: name },
});

/** What a comparison knows of the noise between repeats. */
export const noiseSource = knownOr(
  {
    none: {},
    seeds: { now: number, before: number, examples: number },
    examples: { examples: number, from: z.enum(EXAMPLES_FROM) },
    experience: {},
    paired: { examples: number },
    history: { runs: number, since: name, days: number, examples: number },
  },
  { id: 'none', values: {} },
);
