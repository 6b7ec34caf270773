import type { Curve } from '../../model/measured.js';
import type { Series } from '../../model/run.js';
import { alignTo } from './align.js';
import { oncePerRun } from './once-per-run.js';

/** The same score of training and validation. */
export interface ScorePair {
  readonly train: Curve;
  readonly validation: Curve;
  /** Both at the evaluations, as shares of the top where more is better: an error rate is 1 minus itself. NaN where training has none. */
  readonly shares: { readonly train: Float64Array; readonly validation: Float64Array };
}

/** Scores with a known top that are logged for training and validation, the main one first. */
export const scorePairs = oncePerRun(({ run, curves }): readonly ScorePair[] => {
  const ofSplit = (split: Series['split']) =>
    run.series.filter((one) => one.kind === 'score' && one.split === split && one.top > 0);
  const trained = ofSplit('train');
  const pairs = ofSplit('validation').flatMap((series): readonly ScorePair[] => {
    const other = trained.find(({ metric }) => metric === series.metric);
    const [validation, train] = [curves.get(series), other && curves.get(other)];
    if (!validation || !train) return [];
    const aligned = alignTo(validation.at, train.series);
    return [
      {
        train,
        validation,
        shares: {
          train: sharesOf(aligned, train.series),
          validation: sharesOf(validation.levels, series),
        },
      },
    ];
  });
  const isMain = ({ validation }: ScorePair) => validation.series === run.primary.validationScore;
  return [...pairs.filter(isMain), ...pairs.filter((pair) => !isMain(pair))];
});

function sharesOf(values: Float64Array, { goal, top }: Series): Float64Array {
  const shares = new Float64Array(values.length);
  for (let i = 0; i < values.length; i += 1) shares[i] = goal === 'minimize' ? 1 - values[i]! / top : values[i]! / top;
  return shares;
}
