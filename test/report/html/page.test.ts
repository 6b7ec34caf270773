import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { beforeAll, describe, expect, it } from 'vitest';
import { cappedCurves } from '../../../src/contract/capped-curves.js';
import { allRules } from '../../../src/diagnose/rules/index.js';
import type { Report } from '../../../src/model/report.js';
import { packText } from '../../../src/output/pack-text.js';
import { hashed } from '../../../src/pipeline/assets.js';
import { viewReport } from '../../../src/pipeline/view-report.js';
import type { FurtherCurves, PagePack } from '../../../src/report/html/page-data.js';
import { pageStore } from '../../../src/report/html/views.js';
import { escapeHtml } from '../../../src/text/html.js';
import { curve, logOf } from '../../support/curves.js';
import { elements } from '../../support/github-markdown.js';
import { pageOf } from '../../support/page.js';
import { problemOf } from '../../support/problems.js';
import { exampleReport, reportOf } from '../../support/report.js';
import { logWith, withCurves } from '../../support/side-curves.js';
import { findingSentence } from '../../support/words.js';

const treeOf = async (html: string) => {
  const chain = unified().use(rehypeRaw);
  return chain.run({ type: 'root', children: [{ type: 'raw', value: html } as never] });
};

/** Elements that hold data, which no browser runs. */
const DATA = ['application/json', 'text/plain'];

let report: Report;
let html: string;
beforeAll(async () => {
  report = await exampleReport();
  html = await pageOf(report);
});

describe('the HTML page', () => {
  it('holds every finding with its evidence, the comparison, the drops and both pictures', () => {
    const main = report.runs[0]!;
    for (const finding of main.findings) {
      expect(html).toContain(finding.rule);
      expect(html).toContain(escapeHtml(findingSentence(finding)));
    }
    for (const word of [
      'Compared with the base branch',
      'What each learning-rate drop did',
      'Which checkpoint to ship',
      'All runs',
    ])
      expect(html).toContain(word);
    expect(html.match(/<svg /g)).toHaveLength(2);
  });

  it('needs nothing else: one script of ours, no address but those that a reader may follow', async () => {
    const tree = await treeOf(html);
    expect(elements(tree, 'link', 'img', 'iframe', 'object', 'form', 'base')).toEqual([]);
    const scripts = elements(tree, 'script').filter(({ properties }) => !DATA.includes(String(properties['type'])));
    expect(scripts).toHaveLength(1);
    expect(elements(tree, 'script').filter(({ properties }) => 'src' in properties)).toEqual([]);
    const links = elements(tree, 'a').map(({ properties }) => String(properties['href']));
    const references = allRules.flatMap((rule) => rule.references);
    expect(links.filter((href) => !href.startsWith('#rule-') && !references.includes(href))).toEqual([]);
    expect(/url\((?!#)|@import/.exec(html)).toBeNull();
  });

  it('lets no other script run: its policy names the hash of the one it has', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)!;
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'unsafe-inline' '(sha256-[^']+)'; style-src 'unsafe-inline'; img-src data:/,
    );
    const script = html.slice(html.lastIndexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
    expect(policy).toContain(hashed(script).scriptHash);
  });

  it('is less than 300 kB without its data', async () => {
    const empty = reportOf([logOf({ loss: [1, 0.9] })]).report;
    expect(Buffer.byteLength(await pageOf(empty))).toBeLessThan(300_000);
  });

  it('explains every rule that found something, and every link to a rule leads there', async () => {
    const tree = await treeOf(html);
    const ids = elements(tree, 'details').map(({ properties }) => properties['id']);
    const targets = elements(tree, 'a').flatMap(({ properties }) => String(properties['href']).match(/^#(rule-.*)/)?.[1] ?? []);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('gives every part of every picture an id of its own, and refers to none that is not there', () => {
    const several = reportOf(
      ['a', 'b'].map((name) => logOf({ [`${name}_loss`]: curve(30, (i) => 2 - i / 30) }, { source: `${name}/log.csv` })),
    );
    return pageOf(several.report).then((page) => {
      expect(page.match(/<svg /g)).toHaveLength(4);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
      expect(new Set(ids).size).toBe(ids.length);
      const used = [...page.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!);
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    });
  });

  it('is the same for the same report', async () => expect(await pageOf(report)).toBe(html));

  it('shows text from logs as text', async () => {
    const evil = fc
      .array(
        fc.constantFrom('<script>x</script>', '<img src=x onerror=y>', '"', "'", '&', '</svg>', '-->', 'onload=', '<style>', ' '),
        { minLength: 1, maxLength: 5 },
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(evil, async (name) => {
        const up = curve(40, (i) => (i < 15 ? 2 - i / 15 : 1 + (i - 15) / 15));
        const log = logOf(
          { loss: curve(40, (i) => 2 - i / 40), [`val_loss ${name} loss`]: up, [name]: up },
          { source: `${name}/a.csv` },
        );
        const problem = problemOf(name, name, name);
        const tree = await treeOf(await pageOf(reportOf([log], { problems: [problem] }).report));
        expect(elements(tree, 'img')).toEqual([]);
        expect(elements(tree, 'script').filter(({ properties }) => !DATA.includes(String(properties['type'])))).toHaveLength(1);
        expect(elements(tree, 'style')).toHaveLength(1);
        const on = elements(tree, 'div', 'p', 'code', 'svg', 'text').filter(({ properties }) =>
          Object.keys(properties).some((key) => /^on/i.test(key)),
        );
        expect(on).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the page with the curves of all series', () => {
  const { report: one, curves } = withCurves([logWith('a', ['temperature', '</script>'])]);
  const json = async (page: string, id: string) => {
    const found = elements(await treeOf(page), 'script').find(({ properties }) => properties['id'] === id);
    const [child] = (found?.children ?? []) as { value?: string }[];
    if (child?.value === undefined) return null;
    const isPacked = found!.properties['type'] === 'text/plain';
    const text = isPacked ? inflateSync(Buffer.from(child.value, 'base64')).toString() : child.value;
    return JSON.parse(text) as Record<string, unknown>;
  };

  it('holds those that no panel shows, with the places of several series once', async () => {
    const page = await pageOf(one, curves);
    const further = (await json(page, 'further-0')) as unknown as FurtherCurves;
    expect(further.panels.map(({ label, section }) => [label, section])).toEqual([
      ['temperature', ''],
      ['</script>', '<'],
    ]);
    expect(further.panels[0]!.series[0]!.value).toEqual(curves.curves.find(({ series }) => series === 'temperature')!.value);
    expect(further.places).toEqual([Array.from({ length: 40 }, (_, i) => i)]);
    const { id } = one.runs[0]!;
    expect(await json(page, 'view-0')).toMatchObject({ views: [{ further: { of: id, series: 2, run: 0 } }] });
    // Without the side file the page is as it was.
    expect(await json(await pageOf(one), 'further-0')).toBeNull();
    expect(await json(await pageOf(one), 'view-0')).toMatchObject({ views: [{ further: { series: 0 } }] });
  });

  it('draws gaps as gaps, and nothing that stands nowhere', async () => {
    const odd = { run: one.runs[0]!.id, series: 'odd', at: [0, Number.NaN, 2], value: [Number.NaN, 1, 3] };
    const page = await pageOf(one, cappedCurves('1', [odd]));
    const series = [{ role: 'further', label: 'odd', place: 0, value: [null, 3] }];
    expect(await json(page, 'further-0')).toEqual({ places: [[0, 2]], panels: [{ label: 'odd', section: '', series }] });
  });

  it('draws training and validation of one metric in one panel, and what has no split alone', async () => {
    const { report: split, curves: all } = withCurves([logWith('a', ['train_f1', 'layer0/norm', 'val_f1', 'layer1/norm'])]);
    const further = (await json(await pageOf(split, all), 'further-0')) as unknown as FurtherCurves;
    const told = further.panels.map(({ section, series }) => [section, series.map(({ role, label }) => `${role} ${label}`)]);
    expect(told).toEqual([
      ['', ['train train_f1', 'validation val_f1']],
      ['layer0', ['further layer0/norm']],
      ['layer1', ['further layer1/norm']],
    ]);
  });

  it('leaves out those for which it would become too large, one run after the other, and says so of the sweep', () => {
    const logs = ['a', 'b', 'c'].map((name) => logWith(name, []));
    const { report: several } = withCurves(logs);
    const value = Array.from({ length: 200 }, (_, i) => i);
    const all = several.runs.flatMap(({ id }, k) =>
      Array.from({ length: k === 1 ? 60 : 2 }, (_, i) => ({ run: id, series: `s${i}`, at: value, value })),
    );
    // As if nothing could be packed, and 12,000 numbers were more than a page holds.
    const { packed, plain } = pageStore(viewReport(several), cappedCurves('1', all), (pieces) =>
      [...pieces].map((text) => text.padEnd(1e3 * text.length)).join(''),
    );
    expect([...packed.keys()]).toEqual(['further-0', 'further-2']);
    expect(JSON.parse(plain.get('view-1')!)).toMatchObject({ views: [{ further: { of: 'b', series: 60, run: 1 } }] });
  });

  it('says what the side file does not hold', async () => {
    expect(await pageOf(one, { ...curves, leftOut: 7 })).toContain('The curves of 7 series are not kept');
    expect(await pageOf(one, curves)).not.toContain('are not kept');
  });
});

it('packs a text that comes in pieces as that text, however long and in whatever language', () => {
  const pieces = ['', '[', 'añ–→𝄞'.repeat(50), ...Array.from({ length: 300 }, (_, i) => `${i}`.repeat(i)), '→'.repeat(1e5), ']'];
  for (const some of [pieces, [''], [], pieces.slice(0, 3)])
    expect(inflateSync(Buffer.from(packText(some), 'base64')).toString()).toBe(some.join(''));
});

const joined = (pieces: Iterable<string>) => [...pieces].join('');
describe('a page of many runs', () => {
  it('holds the views of all of them, the first ones as they are, the others packed, and no curve twice', () => {
    const { report: one } = reportOf([logOf({ loss: curve(200, (i) => 1 + 1 / (i + 1)), val_loss: curve(200, () => 1) })]);
    const runs = Array.from({ length: 300 }, (_, i) => ({ ...one.runs[0]!, id: `run-${i}` }));
    const groups = runs.map(({ id }) => ({ ...one.groups[0]!, id, runs: [id] }));
    const { index, plain, packed } = pageStore(viewReport({ ...one, runs, groups }), null, joined);
    expect(index.items).toHaveLength(300);
    expect(plain.size).toBe(12);
    const views = [...packed].flatMap(([id, text]) =>
      (JSON.parse(text) as PagePack).views.map(
        (view, i) => [Number(id.slice('pack-'.length)) * index.packSize + i, view] as const,
      ),
    );
    const isThere = (i: number) => views.some(([number, view]) => number === i && view !== null);
    for (const i of index.items.keys()) expect(plain.has(`view-${i}`), String(i)).toBe(!isThere(i));
  });

  it('holds what was checked once a pack, and behind the body of each view that of its own run', () => {
    const { report: one } = reportOf([logOf({ loss: curve(200, (i) => 1 + 1 / (i + 1)), val_loss: curve(200, () => 1) })]);
    const crashed = { rule: 'overfitting', status: 'crashed', message: 'a fault' } as const;
    const runs = Array.from({ length: 40 }, (_, i) => {
      const [first, ...checks] = one.runs[0]!.checks;
      return { ...one.runs[0]!, id: `run-${i}`, checks: [i % 3 === 0 ? crashed : first!, ...checks] };
    });
    const groups = runs.map(({ id }) => ({ ...one.groups[0]!, id, runs: [id] }));
    const { index, plain, packed } = pageStore(viewReport({ ...one, runs, groups }), null, joined);
    const packs = [...packed, ...plain].map(([, text]) => JSON.parse(text) as PagePack);
    const told = packs.flatMap(({ views, checks }) =>
      views.flatMap((view) => (view ? [[view.further.run, checks[view.checks]!]] : [])),
    );
    expect(told).toHaveLength(index.items.length);
    for (const [run, checks] of told as [number, string][]) {
      expect(checks).toContain('What was checked');
      expect(checks.includes('a fault'), String(run)).toBe(run % 3 === 0);
    }
    for (const { checks } of packs) expect(checks.length).toBe(new Set(checks).size);
    expect(packs.some(({ views, checks }) => views.length > 5 && checks.length === 2)).toBe(true);
  });

  it('has fewer points a curve where they would be millions, and says so', async () => {
    const { report: one } = reportOf([logOf({ loss: curve(200, (i) => 1 + 1 / (i + 1)) })]);
    const many = Array.from({ length: 20_000 }, () => one.runs[0]!.curves[0]!);
    const [run] = one.runs;
    const large = { ...one, runs: [{ ...run!, curves: many }] };
    expect(await pageOf(large)).toContain('each curve has 100 points here at most');
    const { plain } = pageStore(viewReport(large), null, joined);
    const { views } = JSON.parse(plain.get('view-0')!) as PagePack;
    expect(views[0]!.panels[0]!.series[0]!.at).toHaveLength(98);
    expect(html).not.toContain('points here at most');
  });
});
