import { name, type Sentence, say } from '../../text/sentence.js';

/** A metric, or the error that it stands for. */
interface Cost {
  readonly metric: string;
  readonly fromScore: boolean;
}

/** What "worse" is measured on: `val_loss`, or `the error behind val_acc`. */
export function costWords({ metric, fromScore }: Cost): Sentence {
  return fromScore ? say`the error behind ${name(metric)}` : say`${name(metric)}`;
}

/** The same at the start of a sentence. */
export function capitalCost({ metric, fromScore }: Cost): Sentence {
  return fromScore ? say`The error behind ${name(metric)}` : say`${name(metric)}`;
}
