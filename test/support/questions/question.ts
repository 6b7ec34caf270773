import type { Severity } from '../../../src/model/finding.js';
import type { Verdict } from '../../../src/model/report.js';

/** What must be found, first place on the run's axis included where it is known. */
export interface Expected {
  /** Id of the rule, or several of which any will do: `overfitting|memorization`. */
  readonly rule: string;
  readonly severity?: Severity;
  /** Places at which it may begin. */
  readonly from?: readonly [number, number];
  /** What its own text (message, causes, advice) says; where there are several, all of it. */
  readonly says?: RegExp | readonly RegExp[];
  /** What its first-ranked cause says. */
  readonly firstCause?: RegExp;
}

/** A question that people ask about their curves, and what somebody who knows answers. */
export interface Question {
  /** Phenomenon and origin: `single-class-slideflow`. */
  readonly id: string;
  readonly phenomenon: string;
  /** Where it was asked and answered. Its log here is our own: numbers and lengths are others. */
  readonly source: string;
  /** File name → text of a log of that shape; absent for cases of the corpus, which lie in a folder of this id. */
  readonly log?: Readonly<Record<string, string>>;
  readonly expects: readonly Expected[];
  /** Drops of the learning rate that have to be told, each somewhere between two places. */
  readonly drops?: readonly (readonly [number, number])[];
  /** Rules that must not fire, at whatever severity, or as loud as named: `overfitting`, `train-above-validation:warning`. */
  readonly neverFound?: readonly string[];
  /** What must not be said anywhere in the comment. */
  readonly neverSaid?: readonly RegExp[];
  readonly verdicts?: readonly Verdict[];
}

/** Names of columns → values, one a row, as a CSV file. */
export function csv(columns: Readonly<Record<string, readonly (number | string)[]>>): string {
  const names = Object.keys(columns);
  const rows = columns[names[0]!]!.map((_, i) => names.map((name) => columns[name]![i]).join(','));
  return `${[names.join(','), ...rows].join('\n')}\n`;
}
