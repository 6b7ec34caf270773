import type { Figure, FigurePanel, FigureSeries } from './figure.js';

/** GitHub's Mermaid gets slow and crowded beyond this. */
const MAX_POINTS = 51;
/** Readable on light and on dark. */
export const MERMAID_COLORS = { train: '#1f83c9', validation: '#d9691e', baseline: '#8b949e' } as const;

/** The figure as one Mermaid chart a panel, each with the colors of its lines in words (Mermaid draws no legend). */
export function renderMermaid(figure: Figure): string {
  return figure.panels.map((panel) => panelOf(panel, figure)).join('\n\n');
}

function panelOf(panel: FigurePanel, figure: Figure): string {
  const at = gridOf(figure);
  const lines = panel.series.map((series) => ({
    name: series.role === 'baseline' ? 'base branch' : series.role,
    color: MERMAID_COLORS[series.role],
    values: at.map((position) => valueAt(series, position, panel)),
  }));
  return mermaidOf(lines, [
    `  title "${panel.kind === 'loss' ? 'loss' : 'score'}"`,
    `  x-axis "${figure.axis}" ${plain(figure.from)} --> ${plain(Math.max(figure.to, figure.from + 1))}`,
    `  y-axis ${plain(panel.min)} --> ${plain(panel.max)}`,
  ]);
}

/** A line of a Mermaid chart; Mermaid names none. */
interface MermaidLine {
  readonly name: string;
  readonly color: string;
  readonly values: readonly number[];
}

/** A chart of lines under their legend; `head`: its title and axes. */
export function mermaidOf(lines: readonly MermaidLine[], head: readonly string[]): string {
  const palette = lines.map(({ color }) => color).join(',');
  const legend = lines.map(({ name, color }) => `\`${color}\` ${name}`).join(' · ');
  const body = [
    '---',
    'config:',
    '  themeVariables:',
    '    xyChart:',
    `      plotColorPalette: "${palette}"`,
    '---',
    'xychart-beta',
    ...head,
    ...lines.map(({ values }) => `  line [${values.map(plain).join(', ')}]`),
  ];
  return `${legend}\n\n\`\`\`mermaid\n${body.join('\n')}\n\`\`\``;
}

/** Equally spaced positions: Mermaid spreads the points of a line evenly over the axis. */
function gridOf({ from, to, panels }: Figure): readonly number[] {
  const longest = Math.max(...panels.flatMap(({ series }) => series.map(({ at }) => at.length)));
  const count = Math.min(MAX_POINTS, Math.max(2, longest));
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}

/** Nearest finite value: Mermaid has no gaps. */
function valueAt({ at, value }: FigureSeries, position: number, { min, max }: FigurePanel): number {
  let best = -1;
  for (let i = 0; i < at.length; i += 1) {
    if (!Number.isFinite(value[i]!)) continue;
    if (best < 0 || Math.abs(at[i]! - position) < Math.abs(at[best]! - position)) best = i;
  }
  return best < 0 ? min : Math.min(max, Math.max(min, value[best]!));
}

/** Four digits, and never an exponent: Mermaid's grammar has none. */
export function plain(value: number): string {
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  const digits = Math.min(100, Math.max(0, 3 - size));
  const text = Math.abs(value) < 1e21 ? value.toFixed(digits) : String(BigInt(Number(value.toPrecision(4))));
  return text.includes('.') ? String(text.match(/^-?\d+(?:\.\d*[1-9])?/)) : text;
}
