import type { ReliabilityBin } from '../model/predictions.js';
import { MERMAID_COLORS, mermaidOf, plain } from './mermaid.js';

/** The reliability diagram of one checkpoint as a Mermaid chart: its bins one beside the other, each as wide as its neighbor. '' without bins. */
export function renderReliabilityMermaid(bins: readonly ReliabilityBin[]): string {
  if (bins.length < 2) return '';
  const lines = [
    { name: 'share of right answers', color: MERMAID_COLORS.validation, values: bins.map(({ accuracy }) => accuracy) },
    {
      name: 'confidence (both are the same in a calibrated model)',
      color: MERMAID_COLORS.baseline,
      values: bins.map(({ confidence }) => confidence),
    },
  ];
  const low = Math.min(...lines.flatMap(({ values }) => values));
  return mermaidOf(lines, [
    '  title "reliability"',
    `  x-axis "bins of as many examples, by confidence" 1 --> ${bins.length}`,
    `  y-axis ${plain(Math.max(0, low - 0.05))} --> 1`,
  ]);
}
