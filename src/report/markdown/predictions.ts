import { renderReliabilityMermaid } from '../../chart/reliability-mermaid.js';
import type { Comparison } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import { markdownOf } from '../../text/markdown.js';
import { isOfExamples } from '../../text/shown.js';
import type { GroupView } from '../../view/group-view.js';
import {
  CHECKPOINT_HEAD,
  changesWords,
  checkpointCells,
  checkpointName,
  checkpointWords,
  pairedShort,
  pairedWords,
} from '../predictions-words.js';

/** What the predictions of single examples say of a configuration: checkpoints, reliability, which examples made the loss rise. */
export function predictionParts({ main, runs }: GroupView): readonly string[] {
  const run = main.predictions ? main : (runs.find(({ predictions }) => predictions !== undefined) ?? main);
  const { predictions, axis } = run;
  if (predictions === undefined || predictions.checkpoints.length === 0) return [];
  const { checkpoints } = predictions;
  const rows = checkpoints.map((one) => `| ${markdownOf(checkpointName(one, axis))} | ${checkpointCells(one).join(' | ')} |`);
  const table = [`| predictions | ${CHECKPOINT_HEAD.join(' | ')} |`, '|---|---|---|---|---|---|', ...rows].join('\n');
  const sentences = [...changesWords(predictions, axis), ...checkpointWords(predictions, axis)];
  const bins = checkpoints.at(-1)!.calibration?.bins ?? [];
  return [table, sentences.map((one) => `- ${markdownOf(one)}`).join('\n'), renderReliabilityMermaid(bins)].filter(
    (part) => part !== '',
  );
}

/** Base against change on the same examples; '' where there are none. */
export function pairedPart({ paired = [], runs }: Report): string {
  const lines = paired.flatMap((one) => pairedWords(one, runs).map((words) => `- ${markdownOf(words)}`));
  return lines.join('\n');
}

/** What of it stands above the fold: where it is shown, and the comparison says neither. */
export function pairedRemark({ paired = [], comparisons }: Report): string {
  const open = paired.filter(({ group }) =>
    comparisons.some((one) => one.gated && one.group === group && !saysIt(one) && one.outcome !== 'regression'),
  );
  const told = open.map(pairedShort).filter((one) => one !== null);
  return told.map(markdownOf).join(' ');
}

/** Does the comparison itself tell of the examples? */
function saysIt({ test, notes }: Comparison): boolean {
  return isOfExamples({ test }) || notes.some(({ id }) => id === 'worse-on-examples');
}
