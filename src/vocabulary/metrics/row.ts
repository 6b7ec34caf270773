import type { Role } from '../../model/role.js';
import type { Goal, Kind } from '../../model/run.js';

/** Where people use a metric: a heading of the list of names. */
export type Field =
  | 'losses'
  | 'classification'
  | 'detection'
  | 'segmentation'
  | 'retrieval and recommendation'
  | 'translation and text'
  | 'speech'
  | 'regression and forecasts'
  | 'generative models'
  | 'reinforcement learning'
  | 'language models'
  | 'calibration and anomalies'
  | 'any field';

/** One metric that people log. */
export interface MetricRow {
  /** What it is called here; tells metrics apart in reports and comparisons. */
  readonly metric: string;
  readonly field: Field;
  readonly kind: Extract<Kind, 'loss' | 'score'>;
  readonly goal: Goal;
  /** Best possible value: 1 (a fraction), 'share' (1, or 100 where it is logged in percent), null for none that is known. */
  readonly top: 1 | 'share' | null;
  /** What a difference is counted in; '' for the metric's own scale. */
  readonly unit: string;
  /** How people write it, separated by `|`; an `@k` behind any of them belongs to it. Capitals matter nowhere. */
  readonly spellings: string;
  /** Spellings that are words of their own: they count only where the name holds nothing else but a split. Capitals matter in prose. */
  readonly alone?: string;
  /** A share of examples that are right or wrong: what one example weighs can be said. */
  readonly counted?: true;
  /** What it is for, where its own words say it: the loss of one network that plays against another. */
  readonly role?: Role;
}

type Rest = Partial<Pick<MetricRow, 'alone' | 'counted' | 'role' | 'unit'>>;

/** A score: larger is better. */
export function score(field: Field, metric: string, top: MetricRow['top'], spellings: string, rest: Rest = {}): MetricRow {
  return { ...{ metric, field, kind: 'score', goal: 'maximize', top, unit: top === null ? '' : 'points', spellings }, ...rest };
}

/** A rate of errors or a distance: smaller is better. */
export function errors(field: Field, metric: string, top: MetricRow['top'], spellings: string, rest: Rest = {}): MetricRow {
  return { ...score(field, metric, top, spellings, rest), goal: 'minimize' };
}

/** What training may minimize itself. */
export function loss(field: Field, metric: string, spellings: string, rest: Rest = {}): MetricRow {
  return { ...{ metric, field, kind: 'loss', goal: 'minimize', top: null, unit: '', spellings }, ...rest };
}
