import { expect, it } from 'vitest';
import { renderSparklines } from '../../src/chart/sparkline.js';
import { sparkline } from '../../src/report/terminal/chart.js';
import { curve, logOf } from '../support/curves.js';
import { firstFigure, reportOf } from '../support/report.js';

const runOf = (columns: Parameters<typeof logOf>[0]) => reportOf([logOf(columns)]).report;
const inTerminal = (columns: Parameters<typeof logOf>[0]) => sparkline(runOf(columns).runs[0]!, 100, (text) => text);
const falling = (i: number) => 0.5 + 1.5 * Math.exp(-i / 20);

it('has a bar a point for a short training, each of its own height', () => {
  const short = { loss: [1, 0.7, 0.6], val_loss: [1.1, 0.9, 0.85] };
  expect(inTerminal(short)[0]).toBe('  █▂▁');
  const text = renderSparklines(firstFigure(runOf(short))!);
  expect(text).toMatch(/^training loss {4}[▁-█]{3}$/m);
  expect(text).toMatch(/^validation loss {2}[▁-█]{3}$/m);
});

it('has as many bars as there is room for of a long one', () => {
  const long = { loss: curve(500, falling) };
  expect(inTerminal(long)[0]).toMatch(/^ {2}[▁-█]{72}$/);
  expect(renderSparklines(firstFigure(runOf(long))!)).toMatch(/^training loss {2}[▁-█]{60}$/m);
});

it('tells in a comment where the windows are that the text names', () => {
  const figure = firstFigure(runOf({ loss: curve(60, (i) => (i < 50 ? falling(i) : Number.NaN)) }))!;
  const [{ letter, from, to }] = figure.windows as [(typeof figure.windows)[number]];
  expect(renderSparklines(figure)).toContain(`windows: ${letter} ${from}–${to}`);
  expect(renderSparklines(firstFigure(runOf({ loss: [1, 0.7, 0.6] }))!)).not.toContain('windows');
});

it('puts drops and letters over and under the bars of their epochs', () => {
  const lines = inTerminal({
    loss: curve(40, (i) => (i < 20 ? falling(i) : 0.2)),
    val_loss: curve(40, (i) => (i === 10 || i === 11 ? Number.NaN : falling(i))),
    lr: curve(40, (i) => (i < 20 ? 0.1 : 0.01)),
  });
  const [drops, bars, letters] = lines as [string, string, string];
  expect(bars).toHaveLength(42);
  expect(bars.slice(12, 14)).toBe('!!');
  expect(drops.indexOf('↓')).toBe(22);
  expect(letters.slice(12, 14)).toBe('A─');
});
