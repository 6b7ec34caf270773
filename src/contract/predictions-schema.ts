import { z } from 'zod';
import { REPORT_CAPS } from './caps.js';
import { list } from './list-schema.js';
import { name, number } from './values-schema.js';

const pair = z.tuple([number, number]);
const ids = list(name, REPORT_CAPS.predicted).describe('Empty where they may not be told.');
const answers = z.object({
  examples: number,
  loss: number.describe('Mean cross-entropy, nats.'),
  confidence: number.describe('Mean largest probability.'),
  margin: number.describe('Mean of largest probability − that of the label.'),
});
const few = z
  .object({ examples: number, share: number.describe('What they add to the change, as a share of it.'), ids })
  .nullable();
const way = z.object({ examples: number, change: number });

const checkpoint = z.object({
  source: name,
  at: number.describe('On the axis of the run.'),
  name,
  examples: number,
  accuracy: number,
  logged: number.describe('The accuracy that the log has there.'),
  loss: number.describe('Mean cross-entropy, nats.'),
  brier: number,
  calibration: z
    .object({
      ece: number.describe('Expected calibration error in bins of equal mass, corrected for the noise of the bins.'),
      interval: pair.describe('95%.'),
      bins: list(z.object({ examples: number, confidence: number, accuracy: number }), REPORT_CAPS.predicted),
    })
    .nullable(),
  temperature: z
    .object({
      value: number,
      fittedOn: number,
      toldOn: number,
      before: number.describe('Loss of the examples that it was not fitted on, without it.'),
      after: number.describe('The same with it.'),
    })
    .nullable(),
  right: answers,
  wrong: answers,
  floored: number.describe('Examples whose label has the probability 0.'),
  worstClasses: list(z.object({ name, examples: number, accuracy: number }), REPORT_CAPS.predicted),
});

const change = z.object({
  from: number.describe('Index of a checkpoint.'),
  to: number,
  examples: number,
  change: number.describe('Mean loss after − before, nats: the sum of the four below.'),
  stayedWrong: way,
  becameWrong: way,
  becameRight: way,
  stayedRight: way,
  confidence: pair.describe('Mean confidence of those that stayed wrong, before and after.'),
  few: few.describe('The fewest examples that carry 80% of the rise.'),
  labelSuspects: few.describe('Among them: labels worth a look.'),
  copySuspects: few.describe('Among them: exactly the outputs of another example.'),
});

/** Per-example predictions of one run, in numbers. */
export const runPredictions = z.object({
  classes: number,
  checkpoints: list(checkpoint, REPORT_CAPS.predicted),
  changes: list(change, REPORT_CAPS.predicted),
  apart: z.boolean().describe('Two checkpoints that should be held against each other have no examples in common.'),
});

const counts = { before: number, now: number, lost: number, won: number };

/** A run against one of the baseline on the same examples. */
export const pairedPredictions = z.object({
  group: name,
  runs: pair,
  run: name,
  baselineRun: name,
  at: number,
  baselineAt: number,
  examples: number,
  name,
  unmatched: pair.describe('Examples of this side and of the baseline that have no partner.'),
  comparable: z.boolean().describe('Are nearly all examples of the smaller side on both?'),
  accuracy: z.object({
    ...counts,
    interval: pair.describe('95%, of now − before.'),
    pValue: number.describe('McNemar’s exact test, two-sided.'),
  }),
  loss: z
    .object({
      before: number,
      now: number,
      difference: number,
      interval: pair,
      pValue: number.describe('Paired t (the larger p of Student’s and Hall’s), two-sided.'),
    })
    .nullable(),
  classes: list(
    z.object({ name, examples: number, ...counts, pValue: number.describe('Adjusted by Holm over all classes.') }),
    REPORT_CAPS.predicted,
  ),
  lostIds: ids,
});
