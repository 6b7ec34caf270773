/** One name, the names that are as good (a person would not care), or null where a person says that there is none. */
export type Choice = string | null | readonly (string | null)[];

/** The names that a tool logs in one training, and what a person who knows the tool looks at first. */
export interface PrimarySet {
  /** Repository and file that write the names, or the document that lists them. */
  readonly from: string;
  /** All names in the order of the log, separated by `, `. */
  readonly names: string;
  /** Names that are logged a few times only, in the first tenth of the run or so. */
  readonly short?: string;
  /** Names whose values never change. */
  readonly constant?: string;
  /** Names that are logged by step, ten times as often as the others, without an epoch. */
  readonly steps?: string;
  /** What the settings beside the log say. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
  readonly trainLoss?: Choice;
  readonly validationLoss?: Choice;
  readonly trainScore?: Choice;
  readonly validationScore?: Choice;
  /** A score whose name does not say of which split it is: either place will do. */
  readonly score?: Choice;
}
