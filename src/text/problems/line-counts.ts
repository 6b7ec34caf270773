import { type Sentence, say } from '../sentence.js';

/** Lines of a text with a number, with a metric, with an epoch or a step. */
interface Counts {
  readonly numbers: number;
  readonly metrics: number;
  readonly positions: number;
}

/** What a text holds that is no log: `4,900 lines with numbers, none with a name that is known as a metric`. */
export function lineCounts({ numbers, metrics, positions }: Counts): Sentence {
  if (numbers === 0) return say`text without a number`;
  if (metrics === 1 && numbers === 1) return say`one line with a metric: a curve needs at least two`;
  const lines = numbers === 1 ? 'one line with a number' : `${numbers} lines with numbers`;
  if (metrics === 0) return say`${lines}, none with a name that is known as a metric`;
  const named = metrics === 1 ? 'only one with a metric' : `${metrics} of them with a metric, but no two alike`;
  return say`${lines}, ${named}; ${positions === 0 ? 'none' : positions} with an epoch or a step`;
}

/** What would be read instead. */
export function likeThis({ metrics }: Counts): Sentence {
  return metrics === 0
    ? say`Write names beside the numbers, such as “epoch 3 train_loss 0.52 val_loss 0.61”.`
    : say`Write the same line every epoch, such as “epoch 3 train_loss 0.52 val_loss 0.61”.`;
}
