import { beforeAll, describe, expect, it } from 'vitest';
import { trendAltText } from '../../src/chart/alt-text.js';
import { TREND_HEIGHT } from '../../src/chart/chart-size.js';
import { trendRequest, trendUrl } from '../../src/chart/quickchart.js';
import { renderConfig, renderTrendSvg } from '../../src/chart/svg.js';
import { trendConfig, trendScale } from '../../src/chart/trend-config.js';
import { renderTrendMermaid } from '../../src/chart/trend-mermaid.js';
import type { Report } from '../../src/model/report.js';
import type { Trend } from '../../src/model/trend.js';
import type { ShownTrend } from '../../src/text/trend.js';
import { trendOf, trendsOf } from '../../src/view/trends.js';
import { noisy } from '../support/curves.js';
import { exampleReport } from '../support/report.js';
import { commitOf, SHIFTED, trendOfValues, withTrend } from '../support/with-trend.js';

let example: Report;
let shifted: ShownTrend;
beforeAll(async () => {
  example = await exampleReport();
  shifted = shownOf(SHIFTED);
});

const shownOf = (trend: Trend, runs = 3): ShownTrend => {
  const candidate = { runs, mean: (trend.points.at(-1)?.value ?? 0) - 0.008, sd: runs > 1 ? 0.0015 : Number.NaN };
  return trendsOf(withTrend(example, trend, { candidate }))[0]!;
};

/** The plot, its dots and the upright texts of a picture. */
function placed(svg: string) {
  const centers = [...svg.matchAll(/<path d="M([\d.]+) ([\d.]+)A3\.5 3\.5 [^"]*" fill="#0072b2"/g)];
  // A circle is drawn from its rightmost point on.
  const dots = centers.map(([, x, y]) => ({ x: Number(x) - 3.5, y: Number(y) }));
  const tags = svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*text-anchor="(\w+)"[^>]*>([^<]+)</g);
  const texts = [...tags].map(([, x, y, size, anchor, text]) => {
    const width = 0.55 * Number(size) * text!.length;
    const left = Number(x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    return {
      text: text!,
      left,
      right: left + width,
      top: Number(y) - 0.75 * Number(size),
      bottom: Number(y) + 0.2 * Number(size),
    };
  });
  return { dots, texts };
}

const LONG = trendOfValues(
  noisy(
    Array.from({ length: 30 }, (_, i) => 1 + i / 40),
    0.003,
    5,
  ),
  {
    changes: [2, 4, 11, 26, 28].map((point) => ({
      point,
      because: point % 4 === 0 ? ('settings' as const) : ('level' as const),
      settings: ['lr'],
      pValue: 0.01,
    })),
    band: [1.6, 1.8],
    drift: 0.02,
  },
);
const CASES = {
  short: trendOfValues([0.91, 0.913, 0.911]),
  'one level': trendOfValues(noisy(Array(12).fill(0.5), 0.01, 2), { band: [0.45, 0.55] }),
  shifted: SHIFTED,
  'many changes and a drift': LONG,
  equal: trendOfValues([0.5, 0.5, 0.5]),
  huge: trendOfValues([1.2e9, 1.3e9, 1.25e9, 1.4e9]),
  tiny: trendOfValues([1.2e-9, 1.3e-9, 1.25e-9]),
};

describe.each(Object.entries(CASES))('the picture of a history: %s', (_, trend) => {
  it('has a dot for every commit inside the plot, in their order', () => {
    const svg = renderTrendSvg(shownOf(trend), 'light');
    const { dots } = placed(svg);
    // One more stands in the legend.
    expect(dots.length).toBeGreaterThanOrEqual(trend.points.length);
    const drawn = dots.filter(({ y }) => y > 60).slice(-trend.points.length);
    expect(drawn).toHaveLength(trend.points.length);
    for (const { x, y } of drawn) {
      expect(x).toBeGreaterThan(25);
      expect(x).toBeLessThan(780);
      expect(y).toBeLessThan(290);
    }
    expect(drawn.map(({ x }) => x)).toEqual(drawn.map(({ x }) => x).sort((a, b) => a - b));
    expect(svg).not.toContain('NaN');
  });

  it('names its newest commit, which is the baseline itself, and this change', () => {
    const texts = placed(renderTrendSvg(shownOf(trend), 'light')).texts.map(({ text }) => text);
    expect(texts).toContain(commitOf(trend.points.length - 1).slice(0, 7));
    expect(texts).toContain('this change');
  });

  it('has no two texts that overlap, and none beyond its edge', () => {
    for (const runs of [1, 5]) {
      const { texts } = placed(renderTrendSvg(shownOf(trend, runs), 'dark'));
      for (const [i, a] of texts.entries()) {
        expect(a.left, a.text).toBeGreaterThanOrEqual(0);
        expect(a.right, a.text).toBeLessThanOrEqual(800);
        for (const b of texts.slice(i + 1)) {
          const overlap = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          expect(overlap, `${a.text} / ${b.text}`).toBe(false);
        }
      }
    }
  });
});

it('shades where one more run is expected, from the newest regime to this change', () => {
  const { datasets } = trendConfig(shifted, 'light', true).data;
  const band = datasets.find(({ fill }) => fill === 'shape') as { readonly data: readonly { x: number; y: number }[] };
  expect(band.data.map(({ x }) => x)).toEqual([11.5, 30.5, 30.5, 11.5]);
  expect(new Set(band.data.map(({ y }) => y))).toEqual(new Set(SHIFTED.band));
  const drifting = { ...shifted, drift: 0.001 };
  const atEnd = trendConfig(drifting, 'light', true).data.datasets.find(({ fill }) => fill === 'shape');
  expect((atEnd as typeof band).data.map(({ x }) => x)).toEqual([29.5, 30.5, 30.5, 29.5]);
  expect(trendConfig({ ...shifted, band: null }, 'light', true).data.datasets.some(({ fill }) => fill === 'shape')).toBe(false);
});

it('keeps everything that it draws inside its axes', () => {
  const { min, max } = trendScale(shifted);
  for (const { data } of trendConfig(shifted, 'light', true).data.datasets)
    for (const { y } of data as readonly { readonly y: number | null }[]) {
      if (y === null) continue;
      expect(y).toBeGreaterThanOrEqual(min);
      expect(y).toBeLessThanOrEqual(max);
    }
});

it('marks where a new regime begins, names its commit, and breaks the line there', () => {
  const svg = renderTrendSvg(shifted, 'light');
  expect(svg).toContain('>new level<');
  expect(svg).toContain(`>${commitOf(12).slice(0, 7)}<`);
  expect(svg).toContain('>this change<');
  const [line, , , marks] = trendConfig(shifted, 'light', true).data.datasets as { data: { x: number; y: number | null }[] }[];
  expect(line!.data.filter(({ y }) => y === null)).toEqual([{ x: 11.5, y: null }]);
  expect(marks!.data.map(({ x }) => x)).toEqual([11.5, 11.5, 11.5]);
  expect(renderTrendSvg(shownOf(CASES.short), 'light')).not.toContain('new level');
});

it('says in its legend what is what', () => {
  const labels = trendConfig(shifted, 'light', true).data.datasets.map(({ label }) => label);
  expect(labels).toEqual([
    'base branch, mean of the runs of a commit',
    'this change, mean of 3 runs ± SD',
    'where one more run is expected (95%)',
    'new level or settings',
  ]);
  expect(trendConfig(shownOf(CASES.short, 1), 'light', true).data.datasets.map(({ label }) => label)).toEqual([
    'base branch, mean of the runs of a commit',
    'this change',
  ]);
});

it('fits its long texts into the room that was measured for them, whatever font the page has', () => {
  const svg = renderTrendSvg(shifted, 'light');
  const texts = [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="start" textLength="([\d.]+)"[^>]*>([^<]+)</g)];
  expect(texts.map(([, , , text]) => text)).toEqual(
    expect.arrayContaining(['base branch, mean of the runs of a commit', 'new level or settings']),
  );
  const at = (words: string) =>
    texts
      .find(([, , , text]) => text === words)!
      .slice(1, 3)
      .map(Number);
  const [x, width] = at('base branch, mean of the runs of a commit');
  expect(x! + width!).toBeLessThan(at('new level or settings')[0]!);
});

it('gives the same bytes for the same history, others in the dark', () => {
  expect(renderTrendSvg(shifted, 'light')).toBe(renderTrendSvg(shifted, 'light'));
  expect(renderTrendSvg(shifted, 'dark')).toBe(renderConfig(trendConfig(shifted, 'dark', true), 'dark', TREND_HEIGHT));
});

it('tells in its alternative text what it shows', () => {
  expect(trendAltText(shifted)).toMatch(
    /^Trend of the compared metric over 30 commits of the base branch, oldest first: 0\.9\d* to 0\.92\d*, between 0\.8\d+ and 0\.92\d*\. New level since [0-9a-f]{7}, commit 13 of 30\. This change: 0\.91\d* \(mean of 3 runs\), below the range 0\.9155 to 0\.9245 where one more run of the base branch is expected \(95%\)\.$/,
  );
});

describe('what others wrote', () => {
  const HOSTILE = '</text><script>alert(1)</script>"\'\\';
  const hostile = () =>
    trendsOf(
      withTrend(
        example,
        {
          points: Array.from({ length: 500 }, (_, i) => ({
            commit: HOSTILE,
            at: HOSTILE,
            runs: Number.NaN,
            value: i % 7 === 0 ? Number.NaN : i,
          })),
          changes: [Number.NaN, -1, 0, 1e308, 0.5, 480, 480].map((point) => ({
            point,
            because: 'settings',
            settings: [HOSTILE],
            pValue: 0,
          })),
          band: [Number.NEGATIVE_INFINITY, 3],
          drift: Number.POSITIVE_INFINITY,
          apart: Number.POSITIVE_INFINITY,
          groups: [{ runs: Number.NaN, low: Number.NaN, high: 1 }],
        },
        { metric: HOSTILE },
      ),
    )[0]!;

  it('is cut to what is shown, and obeyed nowhere', async () => {
    const trend = hostile();
    expect(trend.points).toHaveLength(30);
    expect(trend.changes.map(({ point }) => point)).toEqual([10]);
    expect(trend.band).toBeNull();
    const svg = renderTrendSvg(trend, 'light');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;');
    expect(JSON.stringify(trendRequest(trend, 'light'))).not.toContain('script');
    expect(await trendUrl(trend, 'light')).not.toContain('script');
    const mermaid = renderTrendMermaid(trend);
    expect(mermaid).not.toMatch(/[<>](?!\s)|NaN|Infinity/);
    expect(mermaid.split('```')).toHaveLength(3);
  });

  it('draws numbers of any size', () => {
    const values = [1e308, -1e308, Number.MIN_VALUE, 0, -0, Number.NaN, Number.POSITIVE_INFINITY];
    const comparison = withTrend(example, trendOfValues(values, { band: [-1e308, 1e308], drift: 1e308 })).comparisons.find(
      ({ gated }) => gated,
    )!;
    const trend = trendOf({ ...comparison, candidate: { runs: 9, mean: 1e308, sd: 1e308 } })!;
    expect(renderTrendSvg(trend, 'dark')).not.toMatch(/NaN|Infinity/);
    expect(renderTrendMermaid(trend).replace(/x-axis.*/, '')).not.toMatch(/NaN|Infinity|\de[+-]?\d/);
  });
});

it('is nothing without two commits that have a value', () => {
  const one = withTrend(example, trendOfValues([0.9, Number.NaN]));
  expect(trendsOf(one)).toEqual([]);
  expect(trendsOf(example)).toEqual([]);
});

it('shows the newest 15 commits where there is little room', async () => {
  const mermaid = renderTrendMermaid(shifted);
  expect(/x-axis .*\[(.*)\]/.exec(mermaid)![1]!.split(',')).toHaveLength(15);
  expect(mermaid).toContain('base branch · `#d9691e` this change');
  expect(mermaid.length).toBeLessThan(1_500);
  const url = (await trendUrl(shifted, 'dark'))!;
  expect(url.length).toBeLessThanOrEqual(4_000);
  expect((await trendUrl(shownOf(LONG), 'light'))!.length).toBeLessThanOrEqual(4_000);
  expect(decodeURIComponent(url)).not.toContain('val_acc');
});
