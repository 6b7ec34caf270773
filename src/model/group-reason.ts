import type { MessageOf, NoValues } from './message.js';

/** What the names of repeats differ in. */
export type NameDifference = 'date' | 'seed' | 'counter' | 'id' | 'generated';

interface GroupReasonValues {
  /** Several runs: so many logged settings are the same, and their names differ in nothing else. */
  readonly 'same-settings': { readonly settings: number; readonly differ: readonly NameDifference[] };
  /** Several runs that log no setting. */
  readonly 'same-names': { readonly differ: readonly NameDifference[] };
  readonly 'only-run': NoValues;
  /** One run, against another one: names of the first settings that differ, and how many more there are. */
  readonly 'other-settings': { readonly run: string; readonly names: readonly string[]; readonly more: number };
  /** One run whose logged settings another one has as well, or that logs none: what their names say. '' where that is nothing. */
  readonly 'other-name': {
    readonly run: string;
    readonly own: string;
    readonly other: string;
    /** How many settings are the same; 0: none is logged. */
    readonly settings: number;
  };
}

/** Why the runs of a group are repeats of one configuration, or why a run stands alone. */
export type GroupReason = MessageOf<GroupReasonValues>;
