import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { altText } from '../../src/chart/alt-text.js';
import { type Figure, figureOf } from '../../src/chart/figure.js';
import { renderMermaid } from '../../src/chart/mermaid.js';
import { type PngAssets, renderPng } from '../../src/chart/png.js';
import { quickChartUrl } from '../../src/chart/quickchart.js';
import { renderSvg } from '../../src/chart/svg.js';
import { THEMES } from '../../src/chart/theme.js';
import type { Report } from '../../src/model/report.js';
import { curve, logOf } from '../support/curves.js';
import { exampleReport, reportOf } from '../support/report.js';

/** What src/assets.ts loads from beside the bundle. */
function loadPngAssets(): PngAssets {
  const load = (path: string) => readFileSync(`node_modules/${path}`);
  const font = (weight: number) => load(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`);
  return { wasm: load('@resvg/resvg-wasm/index_bg.wasm'), fonts: [font(400), font(700)] };
}

let report: Report;
let figure: Figure;
beforeAll(async () => {
  report = await exampleReport();
  figure = figureOf(report)!;
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
  expect(placed.filter(({ left, right, top, bottom }) => left < 0 || right > 800 || top < 0 || bottom > 560)).toEqual([]);
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

  it('is null where there is nothing to draw', () => expect(figureOf(reportOf([]).report)).toBeNull());
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

  it('is a PNG of 1600 × 1120 with the same bytes again', async () => {
    const assets = loadPngAssets();
    const [png, again] = [await renderPng(renderSvg(figure, theme), assets), await renderPng(renderSvg(figure, theme), assets)];
    const bytes = Buffer.from(png);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1600, 1120]);
    expect(bytes.equals(Buffer.from(again))).toBe(true);
  });

  it('fits QuickChart’s URL, and holds no name from a log (H1)', async () => {
    const log = logOf(
      { secret_loss: curve(200, (i) => 2 - i / 200), val_secret_loss: curve(200, (i) => 2 + Math.sin(i)) },
      { source: 'secret/log.csv' },
    );
    for (const one of [figure, figureOf(reportOf([log]).report)!]) {
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
  const one = figureOf(reportOf([logOf({ [name]: curve(30, (i) => 2 - i / 30) }, { source: `${name}/log.csv` })]).report)!;
  const png = await renderPng(renderSvg(one, 'light'), loadPngAssets());
  expect(png.length).toBeGreaterThan(1_000);
});

it('is told in words: start, end and best of each line, drops, windows with their ranges', () => {
  const alt = altText(figure);
  expect(alt).toContain('Learning-rate drops at 60, 120, 160.');
  for (const { letter, from, to } of figure.windows) expect(alt).toMatch(new RegExp(`${letter}: [a-z-]+, ${from}–${to}\\.`));
  expect(alt).not.toMatch(/NaN|pull-request/);
});

it('is drawn by Mermaid with at most 51 points a line, all of them numbers', () => {
  const text = renderMermaid(figure);
  expect(text.match(/```mermaid/g)).toHaveLength(2);
  const lines = [...text.matchAll(/line \[([^\]]*)\]/g)].map(([, values]) => values!.split(', ').map(Number));
  expect(lines).toHaveLength(6);
  for (const values of lines) {
    expect(values.length).toBeLessThanOrEqual(51);
    expect(values.every(Number.isFinite)).toBe(true);
  }
});
