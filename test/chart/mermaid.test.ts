import { describe, expect, it } from 'vitest';
import { renderMermaid } from '../../src/chart/mermaid.js';
import { curve, logOf } from '../support/curves.js';
import { elements, rendered } from '../support/github-markdown.js';
import { exampleReport, firstFigure, reportOf } from '../support/report.js';

const falling =
  (floor: number, rate = 10) =>
  (i: number) =>
    floor + 1.5 * Math.exp(-i / rate);
const mermaidOf = (columns: Parameters<typeof logOf>[0]) => renderMermaid(firstFigure(reportOf([logOf(columns)]).report)!);
/** Values of each line up to where it ends: at the number that is none. */
const linesOf = (text: string) =>
  [...text.matchAll(/line \[([^\]]*)\]/g)].map(([, values]) => {
    const all = values!.split(', ').map(Number);
    const end = all.indexOf(Number.POSITIVE_INFINITY);
    return end < 0 ? all : all.slice(0, end);
  });

it('has at most 50 points a line, all of them numbers', async () => {
  const text = renderMermaid(firstFigure(await exampleReport())!);
  expect(text.match(/```mermaid/g)).toHaveLength(2);
  const lines = linesOf(text);
  expect(lines).toHaveLength(6);
  for (const values of lines) {
    expect(values.length).toBeLessThanOrEqual(50);
    expect(values.every(Number.isFinite)).toBe(true);
  }
});

it('tells what it cannot draw: every letter with its range, drops, the best', async () => {
  const figure = firstFigure(await exampleReport())!;
  expect(figure.windows.length).toBeGreaterThan(1);
  const text = renderMermaid(figure);
  for (const { letter, from, to } of figure.windows) expect(text).toContain(`**${letter}** ${from}–${to}`);
  expect(text).toContain('Learning-rate drops at 60, 120, 160.');
  for (const { kind, marker } of figure.panels) expect(text).toContain(`${kind}: ${marker!.label}`);
  const bold = elements(await rendered(text), 'strong').map(({ children }) => (children[0] as { value: string }).value);
  expect(bold).toEqual(figure.windows.map(({ letter }) => letter));
});

describe('a line without a number', () => {
  it('ends where it has none to its end', () => {
    const [loss] = linesOf(mermaidOf({ loss: curve(50, (i) => (i < 30 ? falling(0.5)(i) : Number.NaN)) }));
    expect(loss).toHaveLength(30);
    const [training, validation] = linesOf(
      mermaidOf({ loss: curve(50, falling(0.5)), val_loss: curve(50, (i) => (i < 20 ? falling(0.6)(i) : Number.NaN)) }),
    );
    expect(training).toHaveLength(50);
    expect(validation).toHaveLength(20);
  });

  it('is bridged and told within, and before it begins', () => {
    const text = mermaidOf({
      loss: curve(50, (i) => (i > 30 && i < 40 ? Number.NaN : falling(0.5)(i))),
      val_loss: curve(50, (i) => (i < 10 || i === 20 ? Number.NaN : falling(0.6)(i))),
    });
    expect(linesOf(text).map(({ length }) => length)).toEqual([50, 50]);
    expect(text).toContain(
      'No number, though the line goes on: training loss at 31–39, validation loss before 10, validation loss at 20.',
    );
    expect(mermaidOf({ loss: curve(50, falling(0.5)) })).not.toContain('No number');
  });
});

it('shows a single value as a level line, and says so', () => {
  const text = mermaidOf({ loss: curve(50, falling(0.5)), val_loss: curve(50, (i) => (i === 49 ? 0.7 : Number.NaN)) });
  expect(linesOf(text)[1]).toEqual(Array(50).fill(0.7));
  expect(text).toContain('No number, though the line goes on: validation loss but at 49.');
  expect(linesOf(mermaidOf({ loss: [1], val_loss: [1.2] }))).toEqual([
    [1, 1],
    [1.2, 1.2],
  ]);
});

it('writes the logarithms where the axis would be logarithmic', () => {
  const text = mermaidOf({ loss: curve(40, (i) => 10 ** (2 - i / 10)) });
  expect(text).toContain('title "loss (its log10)"');
  const [values] = linesOf(text);
  for (const [i, value] of values!.entries()) expect(value).toBeCloseTo(2 - i / 10, 2);
});

it('writes no number in a way that Mermaid does not know, and none as a row of zeros', () => {
  for (const scale of [1e-12, 1e-7, 1, 1e7, 1e25, 1e30]) {
    const text = mermaidOf({ loss: curve(40, (i) => scale * falling(0.5)(i)) });
    expect(text).not.toMatch(/\de[+-]?\d/);
    const unit = 10 ** Number(/title "loss(?: \(× 10\^(-?\d+)\))?"/.exec(text)![1] ?? 0);
    const [[first, ...others]] = linesOf(text) as [number[]];
    expect((unit * first!) / scale).toBeCloseTo(2, 2);
    expect((unit * others.at(-1)!) / scale).toBeCloseTo(falling(0.5)(39), 2);
    for (const [number] of text.replace(/#\w+/g, '').matchAll(/[\d.]+/g)) expect(number.length).toBeLessThan(9);
  }
});
