import type { Run, Series } from '../../model/run.js';

/** Further validation losses that are looked at; more would only add chances of a false alarm. */
const MAX_FURTHER = 4;

/** The same run seen through each further validation or test loss, with the training loss of the same metric where there is one. */
export function furtherRuns(run: Run): readonly Run[] {
  const { validationLoss } = run.primary;
  const isFurther = ({ kind, split, name }: Series) =>
    kind === 'loss' && (split === 'validation' || split === 'test') && name !== validationLoss?.name;
  return run.series
    .filter(isFurther)
    .slice(0, MAX_FURTHER)
    .map((series) => {
      const trainLoss = run.series.find(
        ({ kind, split, metric }) => kind === 'loss' && split === 'train' && metric === series.metric,
      );
      const primary = {
        ...run.primary,
        trainLoss: trainLoss ?? null,
        validationLoss: series,
        trainScore: null,
        validationScore: null,
      };
      // What the model says of each example belongs to the main loss.
      const { predictions: _, ...own } = run;
      return { ...own, primary };
    });
}
