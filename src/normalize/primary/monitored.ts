import type { Hyperparameter, Hyperparameters } from '../../model/log.js';
import type { Goal, Series } from '../../model/run.js';
import { takeSplit } from '../../vocabulary/splits.js';
import { wordsOf } from '../../vocabulary/words.js';
import type { Candidate } from './candidate.js';

/** Settings that name the metric by which a training chooses its best checkpoint; the first that names a series counts. */
const NAMING = [
  ...['metric_for_best_model', 'monitor', 'monitored_metric', 'early_stopping_metric', 'early_stopping_monitor'],
  ...['best_checkpoint_metric', 'checkpoint_metric', 'checkpoint_monitor', 'monitor_key', 'monitor_metric', 'validation_metric'],
  ...['key_metric', 'key_indicator', 'save_best', 'optimized_metric', 'main_indicator', 'eval_metric', 'objective'],
];
/** Settings that say which direction of it is better, and the value that says "larger". */
const DIRECTIONS: readonly (readonly [name: string, larger: Hyperparameter, smaller: Hyperparameter])[] = [
  ['greater_is_better', true, false],
  ['maximize_best_checkpoint_metric', true, false],
  ['mode', 'max', 'min'],
  ['monitor_mode', 'max', 'min'],
  ['monitor_op', 'max', 'min'],
  ['direction', 'maximize', 'minimize'],
  ['goal', 'maximize', 'minimize'],
];
/** What a name that tells nothing is to become where the settings say no direction: the defaults of the tools of these settings. */
const DEFAULTS: Readonly<Record<string, Goal>> = {
  monitor: 'minimize',
  monitored_metric: 'minimize',
  metric_for_best_model: 'maximize',
};
/** More settings than this are no settings of one training. */
const MAX_SETTINGS = 5000;

/** What the settings of a training say that it looks at. */
export interface Monitored {
  readonly candidate: Candidate;
  /** Null where they don't say. */
  readonly goal: Goal | null;
}

/** The series that the settings name, in the order of the settings that name one. */
export function monitored(candidates: readonly Candidate[], settings: Hyperparameters): readonly Monitored[] {
  const given = Object.entries(settings).slice(0, MAX_SETTINGS);
  const measures = candidates.filter(isMeasure);
  return NAMING.flatMap((key) =>
    given.flatMap(([path, value]) => {
      if (typeof value !== 'string' || lastOf(path) !== key) return [];
      const candidate = namedBy(value, measures);
      if (candidate === null) return [];
      const byDefault = candidate.series.goal === null ? (DEFAULTS[key] ?? null) : null;
      return [{ candidate, goal: goalBeside(path, value, settings) ?? byDefault }];
    }),
  );
}

/** A measure of the model, or a number of which nothing is known: no rate, no time, no count. */
function isMeasure({ series: { kind }, named: { role } }: Candidate): boolean {
  return kind === 'loss' || kind === 'loss-part' || kind === 'score' || (kind === 'other' && role === null);
}

/** Its series with the direction that the settings say: what no name tells becomes a loss or a score by it, a known one is turned. */
export function withGoal({ candidate, goal }: Monitored): Candidate {
  const { series, named } = candidate;
  if (goal === null || goal === series.goal) return candidate;
  const kind: Series['kind'] = series.kind !== 'score' && goal === 'minimize' ? 'loss' : 'score';
  const metric = named.metric ?? takeSplit(wordsOf(series.name)).rest.join('_');
  const told = { kind, goal, metric, split: series.split ?? ('validation' as const) };
  return { series: { ...series, ...told }, named: { ...named, ...told } };
}

/** By its whole name, else by its words: of the validation, unless the setting names another split. */
function namedBy(value: string, candidates: readonly Candidate[]): Candidate | null {
  const name = value.replace(/^[-+]/, '');
  const exact = candidates.find(({ series }) => series.name === name);
  if (exact !== undefined) return exact;
  const { split, rest } = takeSplit(wordsOf(name));
  const words = rest.join(' ');
  if (words === '') return null;
  const alike = candidates.filter(({ series }) => takeSplit(wordsOf(series.name)).rest.join(' ') === words);
  const of = (wanted: Series['split']) => alike.find(({ series }) => series.split === wanted);
  return (split === 'train' ? of('train') : (of('validation') ?? of('test'))) ?? null;
}

function goalBeside(path: string, value: string, settings: Hyperparameters): Goal | null {
  // AllenNLP: `+accuracy`, `-loss`.
  if (/^[-+]/.test(value)) return value.startsWith('+') ? 'maximize' : 'minimize';
  const folder = path.slice(0, path.length - lastOf(path).length);
  for (const [name, larger, smaller] of DIRECTIONS) {
    const key = `${folder}${name}`;
    const said = Object.hasOwn(settings, key) ? settings[key] : undefined;
    if (said === larger) return 'maximize';
    if (said === smaller) return 'minimize';
  }
  return null;
}

function lastOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);
}
