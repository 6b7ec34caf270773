import { z } from 'zod';
import { STANDINGS } from '../model/finding.js';
import { REPORT_CAPS } from './caps.js';
import { list } from './list-schema.js';
import { knownOr, withoutText } from './message-forms.js';
import {
  axis,
  letter,
  measured,
  name,
  names,
  number,
  profile,
  reading,
  rule,
  sentence,
  sentences,
  severity,
  text,
} from './values-schema.js';

/** How a finding stands against the baseline. */
export const standing = z.enum(STANDINGS).optional().catch(undefined).describe('Against the baseline; absent without one.');
const findingData = z.object({
  rule,
  severity,
  confidence: z.enum(['low', 'medium', 'high']),
  letter,
  from: number,
  to: number,
  series: names,
  measured,
  onset: z.tuple([number, number]).optional().describe('Where its onset lies with 90% certainty.'),
  size: number.optional().describe('How large it is, as a share of the level.'),
  means: z.enum(['overfitting', 'divergence', 'non-finite']).optional().catch(undefined).describe('What it stands for.'),
  standing,
  muted: z.literal(true).optional().catch(undefined).describe('The settings mute its rule.'),
});
export const finding = withoutText(findingData, {
  message: sentence,
  causes: list(z.object({ cause: sentence, for: sentences, against: sentences }), REPORT_CAPS.remarks),
  advice: sentences,
  falseAlarmIf: sentences,
});

const skipReason = knownOr(
  {
    off: {},
    profile: { profile },
    needs: {},
    'no-validation': {},
    'not-computed': { metric: name, value: number },
    constant: { metric: name },
    'too-few': { points: number, needed: number, axis },
    'few-points': { points: number, needed: number, axis },
  },
  { id: 'needs', values: {} },
);
const checkData = z.object({
  rule,
  status: z.enum(['found', 'passed', 'skipped', 'crashed']),
  why: skipReason.optional().describe('Why it was skipped.'),
  message: text.optional().describe('What the crash said.'),
});
export const check = withoutText(checkData, { reason: sentence.optional().describe('Why it was skipped, in words.') });

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
      gain: { of: costIs, before: reading, after: reading, repaired: z.boolean(), net: number },
    },
    { id: 'untold', values: {} },
  ),
});
export const drop = withoutText(dropData, { verdict: sentence.describe('The effect in words.') });

const groupFindingData = z.object({
  rule,
  severity,
  runs: names,
  from: z.tuple([number, number]),
  measured,
  shared: z.object({ of: number, axis }).nullable().describe('Null: it sets these runs apart from the others.'),
  standing,
});
export const groupFinding = withoutText(groupFindingData, { message: sentence });

/** A warning or an error of the baseline that is no longer seen. */
export const goneFinding = z.object({
  ...{ rule, severity: z.enum(['error', 'warning']), group: name, runs: number, of: number },
  from: number.optional(),
});
