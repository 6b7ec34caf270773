import { colorOf, reliabilitySvg } from '../../chart/reliability.js';
import type { Report, ReportRun } from '../../model/report.js';
import { escapeHtml, htmlOf } from '../../text/html.js';
import { plain, type Sentence } from '../../text/sentence.js';
import {
  CHECKPOINT_HEAD,
  changesWords,
  checkpointCells,
  checkpointName,
  checkpointWords,
  pairedWords,
} from '../predictions-words.js';
import { table } from './table.js';

/** What the predictions of single examples say of a run; '' where it has none. */
export function predictionsOf({ predictions, axis }: ReportRun): string {
  if (predictions === undefined || predictions.checkpoints.length === 0) return '';
  const { checkpoints } = predictions;
  const rows = checkpoints.map((one) => [htmlOf(checkpointName(one, axis)), ...checkpointCells(one)]);
  const sentences = [...changesWords(predictions, axis), ...checkpointWords(predictions, axis)];
  const caption = 'Losses in nats';
  const checked = table(caption, ['checkpoint', ...CHECKPOINT_HEAD], rows);
  return `<h3>Predictions of ${checkpoints.at(-1)!.examples} examples</h3><div class="dense">${checked}</div>${list(sentences)}${reliability(predictions, axis)}`;
}

/** The first and the last checkpoint that have bins, drawn over each other. */
function reliability({ checkpoints }: NonNullable<ReportRun['predictions']>, axis: ReportRun['axis']): string {
  const binned = checkpoints.flatMap((one) =>
    one.calibration && one.calibration.bins.length > 1
      ? [{ name: plain(checkpointName(one, axis)), bins: one.calibration.bins }]
      : [],
  );
  const shown = binned.length > 1 ? [binned[0]!, binned.at(-1)!] : binned;
  if (shown.length === 0) return '';
  const legend = shown.map(
    ({ name }, i) => `<span class="swatch" style="color: ${colorOf(i, shown.length)}"></span>${escapeHtml(name)}`,
  );
  return `<figure>${reliabilitySvg(shown)}<figcaption>${legend.join(' &nbsp; ')}. Each dot is a bin of as many examples; below the dashed line the model is surer than it is right.</figcaption></figure>`;
}

/** Base against change on the same examples; '' where both have none of them. */
export function pairedSection({ paired = [], runs }: Report): string {
  const parts = paired.map((one) => {
    const title = paired.length > 1 ? `<h3>${escapeHtml(one.group)}</h3>` : '';
    return `${title}${list(pairedWords(one, runs))}`;
  });
  return parts.length === 0 ? '' : `<h2>On the same examples</h2>\n${parts.join('\n')}`;
}

function list(sentences: readonly Sentence[]): string {
  return sentences.length === 0 ? '' : `<ul>${sentences.map((one) => `<li>${htmlOf(one)}</li>`).join('')}</ul>`;
}
