import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { altText } from '../../src/chart/alt-text.js';
import { chartConfig } from '../../src/chart/chart-config.js';
import type { Figure } from '../../src/chart/figure.js';
import { type PngAssets, renderPng } from '../../src/chart/png.js';
import { quickChartUrl } from '../../src/chart/quickchart.js';
import { renderConfig, renderSvg } from '../../src/chart/svg.js';
import { THEMES } from '../../src/chart/theme.js';
import type { Report } from '../../src/model/report.js';
import { curve, logOf, noisy } from '../support/curves.js';
import { exampleReport, firstFigure, reportOf } from '../support/report.js';

/** What src/pipeline/assets.ts loads from beside the bundle. */
function loadPngAssets(): PngAssets {
  const load = (path: string) => readFileSync(`node_modules/${path}`);
  const font = (weight: number) => load(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`);
  return { wasm: load('@resvg/resvg-wasm/index_bg.wasm'), fonts: [font(400), font(700)] };
}

let report: Report;
let figure: Figure;
beforeAll(async () => {
  report = await exampleReport();
  figure = firstFigure(report)!;
});

const texts = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Roughly where each upright text lies: half its size wide a character. */
function placedTexts(svg: string): readonly Placed[] {
  const tags = svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*text-anchor="(\w+)"([^>]*)>([^<]+)</g);
  return [...tags]
    .filter(([, , , , , more]) => !more!.includes('rotate'))
    .map(([, x, y, size, anchor, , text]) => {
      const width = text!.length * Number(size) * 0.5;
      const left = Number(x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
      return { text: text!, left, right: left + width, top: Number(y) - Number(size) * 0.7, bottom: Number(y) };
    });
}

function expectApart(placed: readonly Placed[]): void {
  const hits = placed.flatMap((a, i) =>
    placed
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
  expect(hits).toEqual([]);
  expect(placed.filter(({ left, right, top, bottom }) => left < 0 || right > 800 || top < 0 || bottom > 500)).toEqual([]);
}

describe('the figure', () => {
  it('has the story of the run that stands for its group: windows with letters, drops, best checkpoints, baseline', () => {
    const main = report.runs.find(({ id }) => id === 'pull-request/seed-1')!;
    const letters = main.findings.map(({ letter }) => letter).filter((letter) => letter !== '');
    expect(figure.windows.map(({ letter }) => letter)).toEqual([...new Set(letters)]);
    expect(figure.drops.map(({ at }) => at)).toEqual([60, 120, 160]);
    expect(figure.panels.map(({ kind }) => kind)).toEqual(['loss', 'score']);
    for (const { series, marker } of figure.panels) {
      expect(series.map(({ role }) => role).sort()).toEqual(['baseline', 'train', 'validation']);
      expect(marker).not.toBeNull();
    }
  });

  it('is null where there is nothing to draw', () => expect(firstFigure(reportOf([]).report)).toBeNull());
});

describe.each(['light', 'dark'] as const)('the picture in the %s theme', (theme) => {
  it('is the same SVG for the same figure, with letters, drops and best value as text', () => {
    const svg = renderSvg(figure, theme);
    expect(renderSvg(figure, theme)).toBe(svg);
    expect(svg).toContain(THEMES[theme].background);
    for (const word of [
      ...figure.windows.map(({ letter }) => letter),
      'LR ×0.2',
      'training',
      'validation',
      'validation on the base branch',
    ])
      expect(texts(svg)).toContain(word);
    for (const { marker } of figure.panels) expect(texts(svg)).toContain(marker!.label);
    expect(svg).toMatch(/stroke-dasharray/);
  });

  it('has the colors of the theme everywhere, though both are drawn at once', () => {
    const alone = renderConfig(chartConfig(figure, theme, { maxPoints: 400, digits: 6 }), theme);
    expect(renderSvg(figure, theme)).toBe(alone);
    for (const color of Object.values(THEMES[theme === 'light' ? 'dark' : 'light'])) expect(alone).not.toContain(color);
  });

  it('keeps its texts apart', () => {
    const placed = placedTexts(renderSvg(figure, theme));
    expect(placed.length).toBeGreaterThan(15);
    expectApart(placed);
  });

  it('keeps them apart where windows, drops and best values crowd', () => {
    const window = figure.windows[0]!;
    const crowded: Figure = {
      ...figure,
      windows: [...figure.windows, { ...window, letter: 'Y' }, { ...window, letter: 'Z', from: window.from + 2 }],
      drops: [20, 60, 62, 120, 195, 198].map((at) => ({ at, label: 'LR ×0.2' })),
      panels: figure.panels.map((panel) => {
        const value = panel.kind === 'loss' ? panel.min : panel.max;
        return { ...panel, marker: { at: 190, value, label: `best ${value.toPrecision(3)} at 190` } };
      }),
    };
    const placed = placedTexts(renderSvg(crowded, theme));
    expectApart(placed);
    expect(placed.map(({ text }) => text)).toContain(`${window.letter} Y Z`);
    expect(placed.filter(({ text }) => text === 'LR ×0.2')).toHaveLength(4);
  });

  it('is a PNG of 1600 × 1000 with the same bytes again', async () => {
    const assets = loadPngAssets();
    const [png, again] = [await renderPng(renderSvg(figure, theme), assets), await renderPng(renderSvg(figure, theme), assets)];
    const bytes = Buffer.from(png);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1600, 1000]);
    expect(bytes.equals(Buffer.from(again))).toBe(true);
  });

  it('fits QuickChart’s URL, and holds no name from a log (H1)', async () => {
    const log = logOf(
      { secret_loss: curve(200, (i) => 2 - i / 200), val_secret_loss: curve(200, (i) => 2 + Math.sin(i)) },
      { source: 'secret/log.csv' },
    );
    for (const one of [figure, firstFigure(reportOf([log]).report)!]) {
      const url = await quickChartUrl(one, theme);
      expect(url).toMatch(/^https:\/\/quickchart\.io\/chart\?/);
      expect(url!.length).toBeLessThanOrEqual(4_000);
      expect(decodeURIComponent(url!)).not.toMatch(/secret|pull-request|seed/);
      expect(decodeURIComponent(url!)).toContain(THEMES[theme].background);
    }
  });
});

it('is drawn without a font by nobody', async () => {
  await expect(renderPng(renderSvg(figure, 'light'), { ...loadPngAssets(), fonts: [] })).rejects.toThrow(/no font/);
});

it('survives names that no font holds and no XML allows', async () => {
  const name = 'val_loss \u0000\u202e<b>&"損失😀';
  const one = firstFigure(reportOf([logOf({ [name]: curve(30, (i) => 2 - i / 30) }, { source: `${name}/log.csv` })]).report)!;
  const png = await renderPng(renderSvg(one, 'light'), loadPngAssets());
  expect(png.length).toBeGreaterThan(1_000);
});

it('is told in words: start, end and best of each line, drops, windows with their ranges', () => {
  const alt = altText(figure);
  expect(alt).toContain('Learning-rate drops at 60, 120, 160.');
  for (const { letter, from, to } of figure.windows) expect(alt).toMatch(new RegExp(`${letter}: [a-z-]+, ${from}–${to}\\.`));
  expect(alt).not.toMatch(/NaN|pull-request/);
});

/** Boxes of the words at best checkpoints, and the lines that they would cover, in pixels of the picture. */
function coveredByBest(svg: string): number {
  const boxes = placedTexts(svg).filter(({ text }) => text.startsWith('best '));
  expect(boxes.length).toBeGreaterThan(0);
  const lines = [...svg.matchAll(/<path d="(M[^"]*)" fill="none" stroke="(#0072b2|#d55e00)" stroke-width="2"\/>/g)];
  const segments = lines.flatMap(([, d]) => {
    const points = d!
      .split(/[ML]/)
      .slice(1)
      .map((pair) => pair.split(' ').map(Number) as [number, number]);
    return points.slice(1).map((point, i) => [points[i]!, point] as const);
  });
  expect(segments.length).toBeGreaterThan(50);
  const inside = (x: number, y: number) =>
    boxes.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
  const steps = [0, 0.25, 0.5, 0.75, 1];
  return segments.filter(([[a, b], [c, d]]) => steps.some((t) => inside(a + t * (c - a), b + t * (d - b)))).length;
}
const falling =
  (floor: number, rate = 10) =>
  (i: number) =>
    floor + 1.5 * Math.exp(-i / rate);
const pictureOf = (columns: Parameters<typeof logOf>[0]) => {
  const one = firstFigure(reportOf([logOf(columns)]).report)!;
  return { one, svg: renderSvg(one, 'light') };
};

describe('the words at the best checkpoint', () => {
  it.each([
    ['on a flat tail', { loss: curve(60, falling(0.5)), val_loss: curve(60, falling(0.6)) }],
    ['in the middle of a valley', { loss: curve(60, falling(0.2)), val_loss: curve(60, (i) => 0.6 + ((i - 30) / 30) ** 2) }],
    ['between two near lines', { loss: curve(60, falling(0.58)), val_loss: curve(60, (i) => falling(0.6)(i) + 0.002 * i) }],
    ['of a rising score', { val_acc: curve(60, (i) => 0.9 - 0.6 * Math.exp(-i / 9)), val_loss: curve(60, falling(0.6)) }],
  ])('cover no line: %s', (_, columns) => {
    const { svg } = pictureOf(columns);
    expect(coveredByBest(svg)).toBe(0);
    expectApart(placedTexts(svg));
  });
});

describe('a picture of any training', () => {
  it('shows a single evaluation as a dot of each line, in the middle', () => {
    const { svg } = pictureOf({ loss: [1], val_loss: [1.2] });
    const dots = [...svg.matchAll(/<path d="M([\d.]+) ([\d.]+)A2 2 0 0 1 ([\d.]+) [\d.]+A[^"]*Z+" fill="(#0072b2|#d55e00)"/g)];
    expect(dots.map(([, , , , color]) => color).sort()).toEqual(['#0072b2', '#d55e00']);
    for (const [, right, , left] of dots) expect(Number(right) - Number(left)).toBeCloseTo(4, 1);
    for (const [, right] of dots) expect(Number(right)).toBeGreaterThan(300);
  });

  it('shows a million noisy steps as a smooth line in a band, every spike inside it', () => {
    const { one } = pictureOf({
      step: curve(1e6, (i) => i),
      loss: noisy(
        curve(1e6, (i) => 2 + 3 * Math.exp(-i / 1e5) + (i === 700_000 ? 9 : 0)),
        0.2,
        3,
      ),
    });
    const [{ value, band }] = one.panels[0]!.series as [Figure['panels'][number]['series'][number]];
    const jumps = value.slice(1).map((now, i) => Math.abs(now - value[i]!));
    expect(Math.max(...jumps.slice(100))).toBeLessThan(0.8);
    expect(Math.max(...band!.high)).toBeGreaterThan(10);
    expect(value.every((now, i) => now >= band!.low[i]! && now <= band!.high[i]!)).toBe(true);
  });

  it('keeps an axis to what matters, whatever one value does', () => {
    const { one } = pictureOf({
      loss: curve(100, (i) => (i === 50 ? 900 : falling(0.5)(i))),
      val_loss: curve(100, (i) => (i === 70 ? 1e6 : falling(0.6)(i))),
    });
    expect(one.panels[0]!.max).toBeLessThan(5);
    expect(one.panels[0]!.logarithmic).toBe(false);
  });

  it('uses a logarithmic axis from two decades on, with short numbers, and never for negative losses', () => {
    const deep = pictureOf({ loss: curve(200, (i) => 3 * Math.exp(-i / 15) + 1e-5), val_loss: curve(200, falling(0.002, 15)) });
    expect(deep.one.panels[0]!.logarithmic).toBe(true);
    expect(texts(deep.svg)).toEqual(expect.arrayContaining(['1', '0.1', '0.01', '0.001']));
    const negative = pictureOf({ loss: curve(200, (i) => -5 + 4 * Math.exp(-i / 20)) });
    expect(negative.one.panels[0]!.logarithmic).toBe(false);
    expect(texts(pictureOf({ loss: curve(60, (i) => 1e-9 * falling(0.5)(i)) }).svg).filter((text) => text.length > 12)).toEqual(
      [],
    );
  });

  it('breaks a line where values are missing', () => {
    const { svg } = pictureOf({ loss: curve(80, (i) => (i > 30 && i < 40 ? Number.NaN : falling(0.5)(i))) });
    const lines = [...svg.matchAll(/<path d="(M[^"]*)" fill="none" stroke="#0072b2" stroke-width="2"\/>/g)].map(([, d]) => d!);
    expect(lines.filter((line) => line.includes('L'))).toHaveLength(2);
  });

  it('keeps both ends of a long name', () => {
    const name = `2026-01-01_${'experiment-'.repeat(20)}lr0.1`;
    const one = firstFigure(reportOf([logOf({ loss: curve(30, falling(0.5)) }, { source: `${name}/log.csv` })]).report)!;
    const title = texts(renderSvg(one, 'light')).find((text) => text.startsWith('2026'));
    expect(title).toMatch(/^2026-01-01_.*….*lr0\.1$/);
    expectApart(placedTexts(renderSvg(one, 'light')));
  });

  it('leaves air between the panels', () => {
    const { one, svg } = pictureOf({ loss: curve(60, falling(0.5)), val_acc: curve(60, (i) => 1 - falling(0.1)(i) / 2) });
    const ends = (color: string) =>
      [...svg.matchAll(new RegExp(`<path d="(M[^"]*)" fill="none" stroke="${color}" stroke-width="2"/>`, 'g'))].map(([, d]) =>
        d!
          .split(/[ML]/)
          .slice(1)
          .map((pair) => Number(pair.split(' ')[1])),
      );
    expect(one.panels).toHaveLength(2);
    const [loss, score] = [ends('#0072b2')[0]!, ends('#d55e00')[0]!];
    expect(Math.min(...score) - Math.max(...loss)).toBeGreaterThan(14);
  });
});
