import { describe, expect, it } from 'vitest';
import { mappedPanel, mappedView, mappingTo, SHARE } from '../../../src/report/html/app/axis.js';
import { colorsOf, overlaysOf, scaleOf } from '../../../src/report/html/app/overlays.js';
import { smoothed } from '../../../src/report/html/app/smoothing.js';
import { csvOf } from '../../../src/report/html/app/values.js';
import type { PageItem, PagePanel, PageSeries, PageView } from '../../../src/report/html/page-data.js';

const series = (label: string, at: readonly number[], value: readonly (number | null)[]): PageSeries => ({
  role: label.startsWith('val') ? 'validation' : 'train',
  label,
  at,
  value,
  band: null,
});
const panel = (kind: PagePanel['kind'], ...all: readonly PageSeries[]): PagePanel => ({
  kind,
  label: kind,
  logarithmic: false,
  range: null,
  series: all,
  marker: null,
});
const viewOf = (...panels: readonly PagePanel[]): PageView => ({
  axis: 'step',
  panels,
  windows: [{ letter: 'A', from: 100, to: 300, rule: 'loss-spike', severity: 'warning' }],
  drops: [{ at: 200, label: 'LR ×0.1' }],
  phases: [],
  alt: '',
  about: '',
  findings: '',
  body: '',
  further: { of: 'a', series: 0, run: 0 },
});
const item = (id: string, settings: PageItem['settings']): PageItem => ({
  ...{ id, settings, place: null, score: null, runs: 1, severity: null, best: '–', found: [] },
});

describe('a smoothed curve', () => {
  it('is the curve itself without a weight, and a constant stays one from its first point on', () => {
    expect(smoothed([3, 1, 2], 0)).toEqual([3, 1, 2]);
    for (const one of smoothed([2, 2, 2, 2], 0.9)) expect(one).toBeCloseTo(2, 12);
  });

  it('weighs what came before, and leaves gaps where they are', () => {
    const [first, gap, last] = smoothed([1, null, 4], 0.5);
    expect([first, gap]).toEqual([1, null]);
    // (0.5 · 0.5 · 1 + 0.5 · 4) ÷ 0.75
    expect(last).toBeCloseTo(3, 12);
  });
});

describe('another axis', () => {
  const loss = panel('loss', series('loss', [100, 200, 300], [3, 2, 1]));
  const epochs = panel('further', series('epoch', [100, 300], [1, 5]));

  it('is that of a series that only grows, straight between its points', () => {
    const to = mappingTo('epoch', viewOf(loss), [loss, epochs])!;
    expect([100, 200, 250, 300].map(to)).toEqual([1, 3, 4, 5]);
    expect(to(400)).toBeNaN();
    expect(mappedPanel(loss, to).series[0]!.at).toEqual([1, 3, 5]);
    const { axis, windows, drops } = mappedView(viewOf(loss), 'epoch', to);
    expect([axis, windows[0]!.from, windows[0]!.to, drops[0]!.at]).toEqual(['epoch', 1, 5, 3]);
  });

  it('leaves out what stands nowhere on it', () => {
    const late = panel('further', series('epoch', [200, 300], [1, 5]));
    const mapped = mappedPanel(loss, mappingTo('epoch', viewOf(loss), [loss, late])!);
    expect(mapped.series[0]).toMatchObject({ at: [1, 5], value: [2, 1] });
  });

  it('is the share of the run', () => {
    const to = mappingTo(SHARE, viewOf(loss), [loss])!;
    expect([100, 200, 300].map(to)).toEqual([0, 50, 100]);
  });

  it.each([
    ['falls', [1, 3, 2]],
    ['stays', [1, 1, 2]],
    ['has a gap', [1, null, 2]],
  ])('is none where the series %s', (_, value) => {
    expect(mappingTo('epoch', viewOf(loss), [loss, panel('further', series('epoch', [100, 200, 300], value))])).toBeNull();
  });
});

describe('pinned runs', () => {
  const own = panel('loss', series('train_loss', [1], [1]), series('val_loss', [1], [1]));
  const other = panel('loss', series('val_loss', [1, 2], [5, 4]), { ...series('val_loss', [1], [9]), role: 'baseline' });
  const pinned = { item: item('b', []), view: viewOf(other), panels: [other, panel('score', series('val_loss', [1], [7]))] };

  it('lay their series of the same names over a panel, but not their baseline', () => {
    const lines = overlaysOf(own, [pinned], ['#123456'], null);
    expect(lines).toEqual([{ run: 'b', color: '#123456', series: other.series[0] }]);
    expect(overlaysOf(own, [pinned], ['#123456'], SHARE)[0]!.series.at).toEqual([0, 100]);
    expect(overlaysOf(own, [pinned], ['#123456'], 'no such axis')).toEqual([]);
  });

  it('have a color each, or that of their setting', () => {
    const items = [item('a', [0.1, 'adam']), item('b', [0.001, 'sgd']), item('c', [0.01, 'adam'])];
    expect(new Set(colorsOf(items, ['lr', 'optimizer'], null)).size).toBe(3);
    const [a, b, c] = colorsOf(items, ['lr', 'optimizer'], 'optimizer');
    expect([a === c, a === b]).toEqual([true, false]);
    expect(colorsOf(items, ['lr', 'optimizer'], 'lr')).toEqual(['hsl(0 75% 42%)', 'hsl(240 75% 42%)', 'hsl(120 75% 42%)']);
  });

  it('have no scale where not all are numbers, or all the same', () => {
    expect(scaleOf([1, 'x'])).toBeNull();
    expect(scaleOf([2, 2])).toBeNull();
    expect(scaleOf([null, 1, 3])!(2)).toBe(0.5);
  });
});

describe('a panel as CSV', () => {
  it('has a row a position and a column a series, with nothing where nothing was logged', () =>
    expect(csvOf('epoch', [series('a', [1, 2], [0.5, null]), series('b,"c"', [2, 3], [1e-7, 4])])).toBe(
      '"epoch","a","b,""c"""\n1,0.5,\n2,,1e-7\n3,,4\n',
    ));

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('makes a name that a spreadsheet would work out a text: %j', (name) =>
    expect(csvOf('epoch', [series(name, [1], [1])])).toBe(`"epoch","'${name}"\n1,1\n`),
  );
});
