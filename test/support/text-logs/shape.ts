import type { Kind } from '../../../src/model/run.js';
import type { Split } from '../../../src/model/split.js';
import type { Draw } from './draw.js';

/** One series that the training logged, as a careful person reads it out of the text. */
export interface Known {
  readonly kind: Kind;
  /** As the text says; a test set is judged as the validation where a log has no other one. */
  readonly split: Split;
  /** As printed: the very decimals of the text, in the order of the text. */
  readonly values: readonly number[];
  /** Epoch of each point as printed (0- or 1-based, fractional where it is printed so); absent: the text tells none. */
  readonly epochs?: readonly number[];
  /** Step of each point, counted on through the epochs where the text tells how many an epoch has; absent: the text tells none. */
  readonly steps?: readonly number[];
  /** Step inside its epoch as printed, where the text does not tell how many an epoch has. */
  readonly batches?: readonly number[];
  /** Other readings that a careful person may choose as well: what differs. */
  readonly or?: readonly Partial<Known>[];
  /** Says again what another series says, or is of no interest to most people: may be left out. */
  readonly optional?: true;
}

/** What the text leaves open, so that a reader must say that it guessed. */
type Open = 'position' | 'split';

/** The text that a tool wrote, and what is in it. */
export interface TextLog {
  /** Name of the file, as its users have it. */
  readonly file: string;
  readonly lines: readonly string[];
  /** Every loss, part of a loss, score and learning rate of the text; anything else may be read or not. */
  readonly series: readonly Known[];
  readonly open?: readonly Open[];
  /** Kinds of a split that the text has only batch by batch, with no value of the whole pass: may be read in any way, of this split. */
  readonly partial?: readonly { readonly kind: Kind; readonly split: Split }[];
}

/** Lines as one tool writes them. */
export interface Shape {
  readonly id: string;
  /** Whose lines: repository and path, or page of the documentation, where they can be looked up. */
  readonly source: string;
  /** One log of a random training in a random layout that the tool can write. */
  readonly write: (draw: Draw) => TextLog;
}
