import { beforeAll, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/contract/parse-report.js';
import type { Report } from '../../src/model/report.js';
import { drawTrends, filesOf } from '../../src/output/pictures.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { renderPicture, type Store } from '../../src/publish/pictures.js';
import { renderHtml } from '../../src/report/html/page.js';
import { COMMENT_LENGTH, renderMarkdown } from '../../src/report/markdown/markdown.js';
import { renderTerminal } from '../../src/report/terminal/terminal.js';
import { exampleReport } from '../support/report.js';
import { commitOf, SHIFTED, withTrend } from '../support/with-trend.js';
import { jsonOf } from '../support/words.js';

let without: Report;
let report: Report;
beforeAll(async () => {
  without = await exampleReport();
  report = withTrend(without);
});

const noAssets = () => {
  throw new Error('nothing is rasterized here');
};
const comment = (of: Report, picture = '') =>
  renderMarkdown(viewReport(of), { maxLength: COMMENT_LENGTH, picture, summaryUrl: null });
const terminal = (of: Report) => renderTerminal(viewReport(of), { color: false, width: 100, quiet: false });
const page = async (of: Report) => {
  const trends = await drawTrends(viewReport(of), noAssets);
  return renderHtml(viewReport(of), [], undefined, null, trends);
};
const SINCE = commitOf(12).slice(0, 7);

it('is said nowhere where no history is known', async () => {
  for (const text of [comment(without), terminal(without), await page(without)]) expect(text).not.toMatch(/trend of the base/i);
  const { markdown, about } = await renderPicture(viewReport(without), 'mermaid', true, null);
  expect(`${markdown}${about}`).not.toMatch(/trend of the base/i);
  expect(await drawTrends(viewReport(without), noAssets)).toEqual([]);
});

it('is a line of bars in the comment and in the terminal, with what the baseline is', () => {
  for (const text of [comment(report), terminal(report).replace(/\s+/g, ' ')]) {
    expect(text).toMatch(/[Tt]rend of the base branch: [▁▂▃▄▅▆▇█]{30}, then this change [▁▂▃▄▅▆▇█]; new level since/);
    expect(text).toContain(SINCE);
    expect(text).toContain(`compared with 18 runs of the base branch since ${SINCE} (17 days)`);
  }
});

it('leaves each row its own number of runs where only some have a history', () => {
  const side = (runs: number) => ({ runs, mean: 1, sd: 0.1 });
  const of = (runs: (i: number) => number) =>
    comment({
      ...report,
      comparisons: report.comparisons.map((one, i) => ({ ...one, candidate: side(1), baseline: side(runs(i)) })),
    });
  expect(of(() => 7)).toMatch(/\| 1 v 7 runs \|/);
  const mixed = of((i) => (i === 0 ? 7 : 12));
  expect(mixed).toMatch(/\| 1 v 7 runs \|/);
  expect(mixed).toMatch(/\| 1 v 12 runs \|/);
});

it('is a section of the page, with its picture in both themes and its commits, newest first', async () => {
  const html = await page(report);
  const section = html.slice(html.indexOf('<h2>Trend of the base branch</h2>'));
  expect(html.indexOf('<h2>Trend of the base branch')).toBeGreaterThan(html.indexOf('<h2>Compared with'));
  expect(section.match(/<svg /g)).toHaveLength(2);
  expect(section.match(/aria-label="Trend of the compared metric over 30 commits/g)).toHaveLength(2);
  const rows = [...section.matchAll(/<th scope="row">(.*?)<\/th><td>(.*?)<\/td>/g)].slice(0, 31);
  expect(rows.map(([, , day]) => day).slice(0, 3)).toEqual(['', '2026-03-30', '2026-03-29']);
  expect(rows[0]![1]).toBe('this change');
  expect(rows[18]![1]).toBe(`<code>${SINCE}</code>`);
  expect(section).toContain('<td>new level</td>');
});

it('keeps the ids of its pictures apart from those of others', async () => {
  const ids = [...(await page(report)).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('in the comment’s picture', () => {
  const store = (trend: boolean): Store => {
    const at = (role: string) => ({ light: `https://x/${role}l.png`, dark: `https://x/${role}d.png` });
    return async () => ({ ...at(''), link: 'https://x/link', trend: trend ? at('t') : null });
  };

  it('is a picture where the chart is one', async () => {
    const { about } = await renderPicture(viewReport(report), 'auto', true, store(true));
    expect(about).toMatch(/\*\*Trend of the base branch\*\*\n\n<picture>.*https:\/\/x\/td\.png.*$/);
    expect(about).toContain('alt="Trend of the compared metric over 30 commits');
    expect((await renderPicture(viewReport(without), 'auto', true, store(false))).about).not.toContain('Trend of');
  });

  it('is drawn by GitHub where it could not be stored', async () => {
    const { about } = await renderPicture(viewReport(report), 'auto', true, store(false));
    expect(about).toMatch(/\*\*Trend of the base branch\*\*[\s\S]*```mermaid/);
  });

  it('is drawn by QuickChart or Mermaid as the chart is', async () => {
    const public_ = await renderPicture(viewReport(report), 'auto', true, null);
    expect(`${public_.markdown}${public_.about}`.match(/<picture>/g)).toHaveLength(2);
    const private_ = await renderPicture(viewReport(report), 'auto', false, null);
    expect(`${private_.markdown}${private_.about}`).not.toContain('quickchart.io');
    expect(private_.markdown).toContain('```mermaid');
    expect(private_.about).toContain('```mermaid');
  });

  it('is drawn and kept by a QuickChart of one’s own', async () => {
    const roles: string[] = [];
    const keep: Store = async (files) => {
      roles.push(...(files?.keys() ?? []));
      return store(true)();
    };
    const host = { name: 'charts.example', draw: async () => new Uint8Array([1]) };
    await renderPicture(viewReport(report), 'quickchart', false, keep, { host, allowThirdParty: false });
    expect(roles.sort()).toEqual(['dark', 'light', 'trend_dark', 'trend_light']);
  });

  it('leaves the comment as short as it must be', async () => {
    const many = { ...report, comparisons: Array.from({ length: 300 }, () => report.comparisons.find(({ gated }) => gated)!) };
    const { about } = await renderPicture(viewReport(many), 'mermaid', true, null);
    expect(comment(many, about).length).toBeLessThanOrEqual(COMMENT_LENGTH);
    expect(about.match(/Trend of the base branch/g)).toHaveLength(1);
    expect((await page(many)).match(/<svg /g)).toHaveLength(8);
  });
});

it('is kept with the curves, or not at all', async () => {
  const pngs = async () =>
    new Map([
      ['light', new Uint8Array([1])],
      ['dark', new Uint8Array([2])],
    ] as const);
  const trend = { light: '', dark: '', alt: '', pngs };
  expect([...(await filesOf({ pngs }, trend))!.keys()]).toEqual(['light', 'dark', 'trend_light', 'trend_dark']);
  expect([...(await filesOf({ pngs }, undefined))!.keys()]).toEqual(['light', 'dark']);
  expect(await filesOf(undefined, trend)).toBeNull();
});

it('is in report.json as it was', () => {
  const again = parseReport(jsonOf(report), 'report.json');
  expect(again.comparisons.find(({ gated }) => gated)!.trend).toEqual(SHIFTED);
});
