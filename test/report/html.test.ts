import fc from 'fast-check';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { beforeAll, describe, expect, it } from 'vitest';
import { allRules } from '../../src/diagnose/rules/index.js';
import type { Report } from '../../src/model/report.js';
import { hashed } from '../../src/pipeline/assets.js';
import { escapeHtml } from '../../src/text/html.js';
import { curve, logOf } from '../support/curves.js';
import { elements } from '../support/github-markdown.js';
import { pageOf } from '../support/page.js';
import { problemOf } from '../support/problems.js';
import { exampleReport, reportOf } from '../support/report.js';

const treeOf = async (html: string) => {
  const chain = unified().use(rehypeRaw);
  return chain.run({ type: 'root', children: [{ type: 'raw', value: html } as never] });
};

let report: Report;
let html: string;
beforeAll(async () => {
  report = await exampleReport();
  html = await pageOf(report);
});

describe('the HTML page', () => {
  it('holds every finding with its evidence, the comparison, the drops and both pictures', () => {
    const main = report.runs[0]!;
    for (const { rule, message } of main.findings) {
      expect(html).toContain(rule);
      expect(html).toContain(escapeHtml(message));
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
    const scripts = elements(tree, 'script').filter(({ properties }) => properties['type'] !== 'application/json');
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
        expect(elements(tree, 'script').filter(({ properties }) => properties['type'] !== 'application/json')).toHaveLength(1);
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
