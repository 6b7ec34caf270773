import { short } from '../text/numbers.js';
import type { Figure, FigurePanel, FigureSeries } from './figure.js';
import { gridOf, onGrid } from './on-grid.js';

/** GitHub's Mermaid gets slow and crowded beyond this; an even number, as spikes are kept in pairs of points. */
const MAX_POINTS = 50;
/** Gaps that are told. */
const MAX_GAPS = 6;
/** The shortest number that is infinite when it is read: Mermaid's grammar has no other word for it. */
const NOWHERE = '9'.repeat(309);
const ROLE_WORD = { train: 'training', validation: 'validation', baseline: 'base branch' } as const;
/** Readable on light and on dark. */
export const MERMAID_COLORS = { train: '#1f83c9', validation: '#d9691e', baseline: '#8b949e' } as const;

/**
 * The figure as one Mermaid chart a panel, each with the colors of its lines in words (Mermaid draws no legend), and in words, too,
 * what Mermaid cannot draw: lettered windows, learning-rate drops, gaps within a line.
 */
export function renderMermaid(figure: Figure): string {
  return [...figure.panels.map((panel) => panelOf(panel, figure)), ...captionOf(figure)].join('\n\n');
}

function panelOf(panel: FigurePanel, figure: Figure): string {
  const { series, kind, min, max } = panel;
  const to = Math.max(figure.to, figure.from + 1);
  const grid = gridOf(
    figure.panels.flatMap((one) => one.series),
    figure.from,
    to,
    MAX_POINTS,
  );
  const { scaled, words } = scaleOf(panel);
  const lines = series.map((one) => ({
    name: ROLE_WORD[one.role],
    color: MERMAID_COLORS[one.role],
    values: bridged(onGrid(one, grid, panel.logarithmic).map((value) => scaled(Math.min(max, Math.max(min, value))))),
  }));
  return mermaidOf(lines, [
    `  title "${kind}${words}"`,
    `  x-axis "${figure.axis}" ${plain(figure.from)} --> ${plain(to)}`,
    `  y-axis ${plain(scaled(min))} --> ${plain(scaled(max))}`,
  ]);
}

/** Values as they are written: Mermaid has no logarithmic axis, and on its axes a large or tiny number is a row of zeros. */
function scaleOf({ logarithmic, min, max }: FigurePanel): { readonly scaled: (value: number) => number; readonly words: string } {
  if (logarithmic) return { scaled: Math.log10, words: ' (its log10)' };
  const power = Math.floor(Math.log10(Math.max(Math.abs(min), Math.abs(max))));
  if (power > -4 && power < 6) return { scaled: (value) => value, words: '' };
  return { scaled: (value) => value / 10 ** power, words: ` (× 10^${power})` };
}

/**
 * A line can neither be broken nor begin late: a gap is bridged, and before the first value stands that value. It can end early, but
 * not where it begins: a single value is a level line.
 */
function bridged(values: readonly number[]): readonly number[] {
  const known = [...values.keys()].filter((i) => Number.isFinite(values[i]));
  return values.map((value, i) => {
    if (Number.isFinite(value)) return value;
    const [before, next] = [known.findLast((one) => one < i), known.find((one) => one > i)];
    if (known.length === 1) return values[known[0]!]!;
    if (next === undefined) return Number.NaN;
    if (before === undefined) return values[next]!;
    return values[before]! + ((i - before) / (next - before)) * (values[next]! - values[before]!);
  });
}

/** What the picture lacks, so that no letter of the text stands for nothing. */
function captionOf(figure: Figure): readonly string[] {
  const { windows, drops, panels, axis } = figure;
  const letters = windows.map(({ letter, from, to }) => `**${letter}** ${short(from)}–${short(to)}`);
  const best = panels.flatMap(({ kind, marker }) => (marker === null ? [] : [`${kind}: ${marker.label}`]));
  const gaps = panels.flatMap(({ kind, series }) =>
    series.flatMap((one) => gapsOf(one, figure.from).map((gap) => `${ROLE_WORD[one.role]} ${kind} ${gap}`)),
  );
  const told = [
    letters.length > 0 ? `Windows (${axis}s): ${letters.join(' · ')}.` : '',
    drops.length > 0 ? `Learning-rate drops at ${drops.map(({ at }) => short(at)).join(', ')}.` : '',
    best.length > 0 ? `Validation ${best.join(', ')}.` : '',
    gaps.length > 0
      ? `No number, though the line goes on: ${gaps.slice(0, MAX_GAPS).join(', ')}${gaps.length > MAX_GAPS ? ', …' : ''}.`
      : '',
  ].filter((text) => text !== '');
  return told.length === 0 ? [] : [`<sub>${told.join(' ')}</sub>`];
}

/** Where a line is drawn without having a number: before its first one, and between two. */
function gapsOf({ at, value }: FigureSeries, from: number): readonly string[] {
  const known = [...value.keys()].filter((i) => Number.isFinite(value[i]));
  if (known.length === 0) return [];
  const begins = at[known[0]!]!;
  if (known.length === 1) return [`but at ${short(begins)}`];
  const between = known.slice(1).flatMap((i, k) => {
    const [first, last] = [known[k]! + 1, i - 1];
    if (first > last) return [];
    return [first === last ? `at ${short(at[first]!)}` : `at ${short(at[first]!)}–${short(at[last]!)}`];
  });
  return [...(begins > from ? [`before ${short(begins)}`] : []), ...between];
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
    ...lines.map(({ values }) => `  line [${numbersOf(values).join(', ')}]`),
  ];
  return `${legend}\n\n\`\`\`mermaid\n${body.join('\n')}\n\`\`\``;
}

/**
 * Values as they are written. After the last one of a line stands a number that is larger than all numbers: a browser draws a line
 * up to the point that it cannot place, and what follows is not looked at.
 */
function numbersOf(values: readonly number[]): readonly string[] {
  const end = values.findLastIndex(Number.isFinite) + 1;
  return values.map((value, i) => (i === end ? NOWHERE : i > end ? '0' : plain(value)));
}

/** Four digits, and never an exponent: Mermaid's grammar has none. */
export function plain(value: number): string {
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  const digits = Math.min(100, Math.max(0, 3 - size));
  const text = Math.abs(value) < 1e21 ? value.toFixed(digits) : String(BigInt(Number(value.toPrecision(4))));
  return text.includes('.') ? String(text.match(/^-?\d+(?:\.\d*[1-9])?/)) : text;
}
