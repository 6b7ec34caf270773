import type { Report } from '../../model/report.js';
import { plain as textOf } from '../../text/sentence.js';
import type { GroupView } from '../../view/group-view.js';
import { CHECKPOINT_HEAD, changesWords, checkpointCells, checkpointName, pairedWords } from '../predictions-words.js';
import { plain, tableLines, wrap } from './paint.js';

/** What the predictions of single examples say of the run that is shown; none where it has none. */
export function predictionLines({ main: { predictions, axis } }: GroupView, width: number): readonly string[] {
  if (predictions === undefined || predictions.checkpoints.length === 0) return [];
  const rows = predictions.checkpoints.map((one) => [plain(textOf(checkpointName(one, axis))), ...checkpointCells(one)]);
  const table = tableLines([['predictions', ...CHECKPOINT_HEAD], ...rows], width);
  const sentences = changesWords(predictions, axis);
  return [...table, ...sentences.flatMap((one) => wrap(`  ${plain(textOf(one))}`, width, '    '))];
}

/** Base against change on the same examples. */
export function pairedLines({ paired = [], runs }: Report, width: number): readonly string[] {
  return paired.slice(0, 1).flatMap((one) => {
    return pairedWords(one, runs).flatMap((words) => wrap(`  ${plain(textOf(words))}`, width, '    '));
  });
}
