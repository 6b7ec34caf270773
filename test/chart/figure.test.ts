import { describe, expect, it } from 'vitest';
import { chartConfig } from '../../src/chart/chart-config.js';
import { envelope } from '../../src/chart/envelope.js';
import type { Figure, FigurePanel, FigureSeries } from '../../src/chart/figure.js';
import { renderSvg } from '../../src/chart/svg.js';
import { curve, logOf, noisy } from '../support/curves.js';
import { firstFigure, reportOf } from '../support/report.js';

const falling =
  (floor: number, rate = 10) =>
  (i: number) =>
    floor + 1.5 * Math.exp(-i / rate);
const figureOf = (...columns: readonly Parameters<typeof logOf>[0][]): Figure =>
  firstFigure(reportOf(columns.map((one, i) => logOf({ ...one, 'hp/seed': [i] }, { source: `seed-${i}/log.csv` }))).report)!;
const lineOf = ({ series }: FigurePanel, wanted: string) => series.find(({ role }) => role === wanted)!;

describe('an axis', () => {
  const memorizing = (rise: number) => ({
    loss: curve(200, (i) => 3 * Math.exp(-i / 15) + 1e-5),
    val_loss: curve(200, (i) => 0.6 + 2 * Math.exp(-i / 10) + rise * i),
  });

  it('is logarithmic from two decades on, unless that makes the validation curve a flat line', () => {
    const both = figureOf({ loss: curve(200, falling(0.001)), val_loss: curve(200, (i) => 0.01 + 1.5 * Math.exp(-i / 60)) });
    expect(both.panels[0]!.logarithmic).toBe(true);
    expect(figureOf(memorizing(0.002)).panels[0]!.logarithmic).toBe(false);
    expect(figureOf({ loss: memorizing(0).loss }).panels[0]!.logarithmic).toBe(true);
    // An explosion is best told by its decades.
    const exploding = curve(60, (i) => (i < 40 ? falling(0.5)(i) : 10 ** ((i - 40) * 2)));
    expect(figureOf({ loss: exploding, val_loss: exploding }).panels[0]!.logarithmic).toBe(true);
  });

  it.each([1e-5, 1e-3, 0.07])('that is logarithmic ends at the data: %s', (floor) => {
    const { min, max, logarithmic } = figureOf({ loss: curve(600, (i) => floor + 9 * Math.exp(-i / 20)) }).panels[0]!;
    expect(logarithmic).toBe(true);
    const air = 0.05 * Math.log10(max / min);
    expect(Math.log10(floor / min)).toBeGreaterThan(0);
    expect(Math.log10(floor / min)).toBeLessThan(air);
    expect(Math.log10(max / (9 + floor))).toBeLessThan(air);
  });

  it('of what is never negative does not go below zero', () => {
    const { min } = figureOf({ loss: curve(60, falling(0.02)) }).panels[0]!;
    expect(min).toBe(0);
  });
});

describe('the best checkpoint', () => {
  it('of several runs it is that of the median run, and says so', () => {
    const seeds = [1, 2, 3, 4, 5].map((seed) => ({
      loss: noisy(curve(60, falling(0.5)), 0.02, seed),
      val_loss: noisy(
        curve(60, (i) => falling(0.6)(i) + 0.004 * i),
        0.08,
        seed + 50,
      ),
    }));
    const [panel] = figureOf(...seeds).panels;
    const { at, value, label } = panel!.marker!;
    expect(label).toMatch(/^median run: best [\d.]+ at \d+$/);
    const whose = seeds.filter((seed) => Math.abs(seed.val_loss[at]! - value) < 1e-4);
    expect(whose).toHaveLength(1);
  });

  it.each([1, 2, 3])('of one long noisy run lies on its line, though that is thinned (%i)', (seed) => {
    const [panel] = figureOf({
      val_loss: noisy(
        curve(5_000, (i) => falling(0.6, 800)(i) + 1e-4 * i),
        0.01,
        seed,
      ),
    }).panels;
    const line = lineOf(panel!, 'validation');
    const { at, value, label } = panel!.marker!;
    expect(label).toMatch(/^best [\d.]+ at \d+$/);
    expect(line.value[line.at.indexOf(at)]).toBeCloseTo(value, 4);
    expect(line.at).toEqual([...line.at].sort((a, b) => a - b));
  });
});

describe('the picture', () => {
  it('names windows and drops above the curves', () => {
    const figure = figureOf({
      loss: curve(100, (i) => (i < 50 ? falling(0.5)(i) : 0.2)),
      val_loss: curve(100, (i) => falling(0.6)(i) + 0.01 * i),
      lr: curve(100, (i) => (i < 50 ? 0.1 : 0.01)),
    });
    expect(figure.windows.length).toBeGreaterThan(0);
    expect(figure.drops).toHaveLength(1);
    const svg = renderSvg(figure, 'light');
    const heights = [...svg.matchAll(/<path d="(M[^"]*L[^"]*)" fill="none" stroke="#(?:0072b2|d55e00)" stroke-width="2"\/>/g)]
      .flatMap(([, d]) => d!.split(/[ML]/).slice(1))
      .map((pair) => Number(pair.split(' ')[1]));
    expect(heights.length).toBeGreaterThan(100);
    const words = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*>([^<]*)</g)].filter(([, , text]) =>
      /^([A-Z]|LR .*)$/.test(text!),
    );
    expect(words.length).toBeGreaterThanOrEqual(2);
    for (const [, y] of words) expect(Number(y)).toBeLessThan(Math.min(...heights));
  });

  it('shows a value that stands alone between gaps as a dot', () => {
    const figure = figureOf({
      loss: curve(100, falling(0.5)),
      val_loss: curve(100, (i) => (i % 25 === 24 ? falling(0.6)(i) : Number.NaN)),
    });
    const { datasets } = chartConfig(figure, 'light', { maxPoints: 400, digits: 6 }).data;
    const dots = datasets.find(({ label }) => label === 'validation')!['pointRadius'] as readonly number[];
    expect(dots.filter((radius) => radius > 0)).toHaveLength(4);
    expect(datasets.find(({ label }) => label === 'training')!['pointRadius']).toBe(0);
  });

  it('says of one noisy run that its level is drawn', () => {
    const figure = figureOf({ loss: noisy(curve(20_000, falling(0.5, 3_000)), 0.2, 1) });
    const [line] = chartConfig(figure, 'light', { maxPoints: 400, digits: 6 }).data.datasets;
    expect(line!['label']).toBe('training (smoothed, with its range)');
  });
});

describe('a long noisy curve', () => {
  const value = noisy(
    curve(400, (i) => 1 + Math.exp(-i / 80)),
    0.3,
    7,
  );
  const line: Pick<FigureSeries, 'label' | 'value' | 'band'> = { label: 'grad_norm', value, band: null };

  it('is a band around its middle, not a saw, also where its level is not known', () => {
    const { value: middle, band, label } = envelope(line, null, 20_000)!;
    expect(label).toBe('grad_norm, smoothed');
    const turns = (values: readonly number[]) => values.slice(1).map((one, i) => Math.abs(one - values[i]!));
    expect(Math.max(...turns(middle))).toBeLessThan(0.5 * Math.max(...turns(value)));
    for (const [i, one] of value.entries()) {
      expect(band!.low[i]).toBeLessThanOrEqual(one);
      expect(band!.high[i]).toBeGreaterThanOrEqual(one);
    }
  });

  it('stays a line where it is short, smooth, or of several runs', () => {
    expect(envelope(line, null, 400)).toBe(line);
    const smooth = { ...line, value: curve(400, (i) => 1 + Math.exp(-i / 80)) };
    expect(envelope(smooth, null, 20_000)).toBe(smooth);
    const several = { ...line, band: { low: value, high: value } };
    expect(envelope(several, null, 20_000)).toBe(several);
    expect(envelope(null, null, 20_000)).toBeNull();
  });
});
