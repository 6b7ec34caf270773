import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../src/chart/figure.js';
import { gridOf, onGrid } from '../../src/chart/on-grid.js';
import { quickChartRequest, quickChartUrl } from '../../src/chart/quickchart.js';
import { scriptOf } from '../../src/chart/script.js';
import { curve, logOf, noisy, threeBoxes } from '../support/curves.js';
import { exampleReport, firstFigure, reportOf } from '../support/report.js';

interface Chart {
  readonly data: {
    readonly labels: readonly number[];
    readonly datasets: readonly { readonly label?: string; readonly data: readonly number[]; readonly pointRadius?: unknown }[];
  };
  readonly options: {
    readonly scales: Readonly<
      Record<string, { readonly min: number; readonly max: number; readonly title?: { readonly text: string } }>
    >;
    readonly plugins: {
      readonly title: { readonly text: string };
      readonly annotation: { readonly annotations: readonly Readonly<Record<string, unknown>>[] };
    };
  };
}

/** Evaluates a script as QuickChart's servers do, where most of the language is locked away. */
function evaluated(script: string): unknown {
  const locked = [
    'Array',
    'Object',
    'Function',
    'RegExp',
    'JSON',
    'Map',
    'Set',
    'Symbol',
    'Promise',
    'Infinity',
    'Boolean',
    'Error',
  ];
  expect(script).not.toMatch(/(?:for|while)\s*\(/i);
  return runInNewContext(`module.exports = ${script}`, {
    ...Object.fromEntries(locked.map((name) => [name, undefined])),
    module: {},
  });
}

async function drawn(figure: Figure): Promise<Chart> {
  const url = await quickChartUrl(figure, 'light');
  expect(url!.length).toBeLessThanOrEqual(4_000);
  expect(url).toMatch(/^[\w\-.~:/?=&%,()*]+$/);
  return evaluated(new URL(url!).searchParams.get('c')!) as Chart;
}

const figureOf = (columns: Parameters<typeof logOf>[0]) => firstFigure(reportOf([logOf(columns)]).report)!;
const falling = (floor: number) => (i: number) => floor + 1.5 * Math.exp(-i / 10);

let example: Figure;
beforeAll(async () => {
  example = firstFigure(await exampleReport())!;
});

describe('a chart in an address', () => {
  it('has as many points as fit: 80 of each of six lines and more, all of a shorter story', async () => {
    const six = (await drawn(example)).data.datasets;
    expect(six).toHaveLength(6);
    for (const { data } of six) expect(data.length).toBeGreaterThanOrEqual(80);
    expect((await drawn(figureOf(threeBoxes()))).data.labels).toHaveLength(200);
    expect((await drawn(figureOf({ loss: curve(100, falling(0.5)) }))).data.labels).toHaveLength(100);
  });

  it('draws the values as they were logged, by half a per cent of the axis', async () => {
    const loss = noisy(curve(100, falling(0.5)), 0.1, 4);
    const { data, options } = await drawn(figureOf({ loss }));
    const { min, max } = options.scales['y']!;
    for (const [i, value] of data.datasets[0]!.data.entries()) {
      expect(Math.abs(value - loss[i]!)).toBeLessThan(0.005 * (max - min));
      expect(data.labels[i]).toBeCloseTo(i, 6);
    }
  });

  it('leaves gaps where there is no number, and a lone value as a dot', async () => {
    const { data } = await drawn(
      figureOf({
        loss: curve(60, (i) => (i > 20 && i < 30 ? Number.NaN : falling(0.5)(i))),
        val_loss: curve(60, (i) => (i > 49 ? Number.NaN : i % 10 === 9 || i < 20 ? falling(0.6)(i) : Number.NaN)),
      }),
    );
    const [validation, training] = data.datasets;
    expect(training!.data.map(Number.isFinite)).toEqual(curve(60, (i) => i).map((i) => !(i > 20 && i < 30)));
    expect(validation!.data.slice(50).some(Number.isFinite)).toBe(false);
    expect((validation!.pointRadius as number[])[39]).toBeGreaterThan(0);
    expect(training!.pointRadius).toBeUndefined();
  });

  it('has a title, names its axes, marks the best, and windows that go through all panels', async () => {
    const { options } = await drawn(example);
    expect(options.plugins.title.text).toBe('Training curves, median of 3 runs; vertical: learning-rate drops');
    expect(options.scales['x']!.title!.text).toBe('epoch');
    expect(options.scales['y']!.title!.text).toMatch(/^loss, median run: best [\d.]+ at \d+$/);
    expect(options.scales['y1']!.title!.text).toMatch(/^score, median run: best [\d.]+ at \d+$/);
    const { annotations } = options.plugins.annotation;
    const letters = annotations.flatMap(({ label }) => (label as { content?: string } | undefined)?.content ?? []);
    expect(letters.join(' ').split(' ')).toEqual(example.windows.map(({ letter }) => letter));
    expect(annotations.filter(({ type }) => type === 'line').map(({ value }) => value)).toEqual([60, 120, 160]);
    expect(annotations.filter(({ type }) => type === 'point')).toHaveLength(2);
  });

  it('names each role once in its legend; in a body, which holds no functions, every line', async () => {
    const named = (await drawn(example)).data.datasets.map(({ label }) => label);
    expect(named).toEqual(['validation', 'training', 'base branch', undefined, undefined, undefined]);
    const { chart } = quickChartRequest(example, 'light') as { chart: Chart };
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(chart.data.datasets.map(({ label }) => label)).toEqual(
      ['loss', 'score'].flatMap((kind) => ['validation', 'training', 'base branch'].map((role) => `${role} ${kind}`)),
    );
  });
});

describe('a script', () => {
  it('evaluates to what it was made of', () => {
    const plain = { a: [1, 2.5, -3], b: 'text', c: { d: true, e: false }, f: ['text', 'text', 'text'], g: [{ h: 0.25 }], i: [] };
    expect(JSON.parse(JSON.stringify(evaluated(scriptOf(plain))))).toEqual(plain);
  });

  it.each<[string, readonly number[]]>([
    ['even', curve(50, (i) => i)],
    ['tiny and large', curve(50, (i) => 10 ** (i / 5 - 5))],
    ['negative', curve(50, (i) => -i * 1e6)],
    ['all the same', curve(50, () => 0.3)],
    ['with a gap', curve(50, (i) => (i % 7 === 0 ? Number.NaN : i + 1))],
    ['nothing but gaps', curve(50, () => Number.NaN)],
  ])('keeps a long list of numbers by a thousandth of its range: %s', (_, values) => {
    const { list } = evaluated(scriptOf({ list: values.map((one) => (Number.isFinite(one) ? one : null)) })) as {
      list: number[];
    };
    expect(list).toHaveLength(values.length);
    const known = values.filter(Number.isFinite);
    const isWide = Math.min(...known) > 0 && Math.max(...known) > 20 * Math.min(...known);
    const scaled = (value: number) => (isWide ? Math.log10(value) : value);
    const range = scaled(Math.max(...known)) - scaled(Math.min(...known));
    for (const [i, value] of values.entries()) {
      if (Number.isNaN(value)) expect(list[i]).toBeNaN();
      else expect(Math.abs(scaled(list[i]!) - scaled(value))).toBeLessThanOrEqual(0.001 * range + 1e-9);
    }
  });

  it('is ended by no text that it holds', () => {
    const hostile = "');process.exit();('\\";
    expect(evaluated(scriptOf({ hostile }))).toEqual({ hostile: hostile.replace(/['\\]/g, ' ') });
  });
});

describe('a line on a grid', () => {
  it.each([5_000, 400, 150, 101])('keeps the spikes of a longer one (%i values)', (n) => {
    const [up, down] = [Math.round(0.47 * n), Math.round(0.86 * n)];
    const at = curve(n, (i) => i);
    const value = curve(n, (i) => (i === up ? 9 : i === down ? -9 : Math.sin((20 * i) / n)));
    const grid = gridOf([{ at, value }], 0, n - 1, 100);
    const values = onGrid({ at, value }, grid, false);
    expect(grid).toHaveLength(100);
    expect(Math.max(...values)).toBe(9);
    expect(Math.min(...values)).toBe(-9);
    expect(Math.abs(grid[values.indexOf(9)]! - up)).toBeLessThan(n / 50);
  });

  it('is as smooth as the line where that is smooth', () => {
    const at = curve(1_000, (i) => i);
    const value = at.map((i) => 2 * Math.exp(-i / 200) + 0.01);
    const grid = gridOf([{ at, value }], 0, 999, 50);
    for (const logarithmic of [false, true])
      for (const [i, one] of onGrid({ at, value }, grid, logarithmic).entries())
        expect(Math.abs(one - (2 * Math.exp(-grid[i]! / 200) + 0.01))).toBeLessThan(1e-4);
  });

  it.each([7, 50, 51, 52, 53])('draws a step as a step, and nothing that no value reached (%i positions)', (count) => {
    const at = curve(1_000, (i) => i);
    const value = at.map((i) => (i < 600 ? 1 : 0.2));
    const values = onGrid({ at, value }, gridOf([{ at, value }], 0, 999, count), false);
    expect(values).toHaveLength(count);
    for (const one of values) expect(Math.abs(one - 0.6)).toBeLessThanOrEqual(0.4 + 1e-12);
    expect([...values].sort((a, b) => b - a)).toEqual(values);
  });

  it('goes straight from value to value where there are few, and is nowhere beyond its ends', () => {
    const line = { at: [20, 40, 80], value: [1, 2, 4] };
    expect(onGrid(line, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100], false)).toEqual([
      Number.NaN,
      Number.NaN,
      1,
      1.5,
      2,
      2.5,
      3,
      3.5,
      4,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it('is the positions of the lines where they are few and even, else equally many everywhere', () => {
    const even = curve(7, (i) => 3 + 2 * i);
    expect(gridOf([{ at: even, value: even }], 3, 15, 50)).toEqual(even);
    expect(gridOf([{ at: [0, 1, 10, 100], value: [1, 1, 1, 1] }], 0, 100, 5)).toEqual([0, 25, 50, 75, 100]);
    expect(gridOf([{ at: [5], value: [1] }], 5, 6, 50)).toEqual([5, 6]);
  });
});
