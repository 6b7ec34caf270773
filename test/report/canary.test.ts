import type { Nodes } from 'hast';
import rehypeRaw from 'rehype-raw';
import ts from 'typescript';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/contract/parse-report.js';
import { allOutputs, type Outputs } from '../support/all-outputs.js';
import { fullReport, REPORT_SCHEMA, VARIANTS, withTexts } from '../support/full-report.js';
import { elements, foreign, liveText, rendered } from '../support/github-markdown.js';
import { runnerCommands } from '../support/runner-commands.js';
import { isFreeText, leavesOf } from '../support/schema-walk.js';
import { isSoak } from '../support/soak.js';

/** What others may write, in pieces that are shown whole. */
const CANARIES = {
  markdown: '@alice #12 GH-1 [x](//evil.example) ![x](//evil.example/p) **b** `c` ',
  links: 'https://evil.example www.evil.example mailto:a@b.example ~~x~~ ',
  html: '</details><details><img src=x onerror=y><a href=x>b</a>',
  comments: '<!-- curvelint:v1 key=default --> --> ]]> </script><script>x',
  lines: '\n# head\n\n> q\n\n```\n```mermaid\n- x\r\n| a | b |\n|---|---|\n',
  quotes: `'"\`+alert(1)+"' onload="x" \\' \\" \${x} {{x}} &quot; &lt; $& `,
  commands: '\n::error::x\n##[error]x\r::set-output name=a::b %0A::debug::c ',
  controls: '\u001b[31m\u001b]8;;http://evil.example\u0007x \u202e\u200b\u0000\u009b31m \ud800 ',
} as const;
type Kind = keyof typeof CANARIES;
const KINDS = Object.keys(CANARIES) as Kind[];

const numbered = (i: number) => String(i).padStart(5, '0');
/** Short, so that it is shown whole; in the same order as the harmless ones. */
const outputsWith = async (variant: number, textOf: (i: number) => string) =>
  allOutputs(parseReport(JSON.stringify(withTexts(await fullReport(variant), (_, i) => textOf(i))), 'report.json'));
/** What the same report gives with harmless texts, and the elements in it. */
interface Plain {
  readonly outputs: Outputs;
  readonly summary: readonly string[];
  readonly html: readonly string[];
}
const harmless = new Map<number, Promise<Plain>>();
const plainOf = (variant: number) => {
  const made = harmless.get(variant) ?? makePlain(variant);
  harmless.set(variant, made);
  return made;
};
async function makePlain(variant: number): Promise<Plain> {
  const outputs = await outputsWith(variant, (i) => `N${numbered(i)}`);
  return { outputs, summary: await expectHarmless(outputs.summary), html: shapeOf(await treeOf(outputs.html)) };
}

/** Names and attributes of all elements, in order. */
function shapeOf(node: Nodes): readonly string[] {
  const own = node.type === 'element' ? [`${node.tagName} ${Object.keys(node.properties).sort().join(' ')}`] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(shapeOf)] : own;
}
const treeOf = async (html: string) =>
  unified()
    .use(rehypeRaw)
    .run({ type: 'root', children: [{ type: 'raw', value: html } as never] });

const withoutCode = (markdown: string) => markdown.replace(/`[^`\n]*`/g, '');

async function expectHarmless(markdown: string): Promise<readonly string[]> {
  const tree = await rendered(markdown);
  expect(foreign(tree, 'a', 'img', 'input', 'del', 'h1', 'h2', 'blockquote')).toEqual([]);
  expect(liveText(tree)).not.toMatch(/@alice|#12|\bGH-1|https?:\/\/|www\./);
  expect(elements(tree, 'details')).toHaveLength(withoutCode(markdown).split('<details>').length - 1);
  expectVisible(markdown);
  return shapeOf(tree);
}
function expectVisible(text: string): void {
  // To ask for the property of each letter of a page takes seconds.
  const unusual = text.match(/[^\n -~]+/g)?.join(' ') ?? '';
  expect(/\p{C}/u.exec(unusual)?.[0] ?? null).toBeNull();
}
/** The same tags as without what others wrote, and nothing that only looks like one. */
function tagsOf(xml: string): readonly string[] {
  const tags = xml.match(/<[^<>]*>/g)!.map((tag) => tag.replace(/="[^"<]*"/g, ''));
  expect(xml.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39|#58|#91);)/);
  return tags;
}
/** The only code that an address holds: how packed numbers are read, a row of positions, which lines have a name. */
const UNPACKS = '(s,a,b,l)=>s.match(/../g).map(v=>(v=a+b*parseInt(v,36),l?10**v:v))';
const OURS =
  /^(?:p\('[0-9a-z_]*'(?:,-?[\d.]+(?:e-?\d+)?){2}(?:,1)?\)|\[\.\.\.'0'\.repeat\(\d+\)\]\.map\(\(_,i\)=>-?[\d.e-]+\+i\*-?[\d.e-]+\)|i=>i\.text|[A-Z]|NaN)$/;

/** Is a JavaScript expression nothing but data, and code of ours? */
function isData(node: ts.Node): boolean {
  if (OURS.test(node.getText())) return true;
  if (ts.isParenthesizedExpression(node)) return isData(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isData);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((one) => ts.isPropertyAssignment(one) && isData(one.initializer));
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  const { True, False, Null } = {
    True: ts.SyntaxKind.TrueKeyword,
    False: ts.SyntaxKind.FalseKeyword,
    Null: ts.SyntaxKind.NullKeyword,
  };
  return ts.isStringLiteral(node) || ts.isNumericLiteral(node) || [True, False, Null].includes(node.kind as never);
}

/** Does a script do nothing but say data: `((p,A,B)=>(data))(…,'a','b')`? */
function saysData(script: string): boolean {
  const { statements } = ts.createSourceFile('c.js', script, ts.ScriptTarget.Latest, true);
  const [call] = statements.map((one) => (one as ts.ExpressionStatement).expression);
  if (statements.length !== 1 || !call || !ts.isCallExpression(call) || !ts.isParenthesizedExpression(call.expression))
    return false;
  const { expression: made } = call.expression;
  const [unpacks, ...said] = call.arguments;
  return ts.isArrowFunction(made) && isData(made.body) && unpacks?.getText() === UNPACKS && said.every(ts.isStringLiteral);
}

it('a full report has a text of ours in every field that may hold any (Q1)', async () => {
  const seen = new Set<string>();
  for (let variant = 0; variant < VARIANTS; variant += 1) withTexts(await fullReport(variant), (old) => old, seen);
  const all = new Set(leavesOf(REPORT_SCHEMA, isFreeText));
  expect([...all].filter((path) => !seen.has(path))).toEqual([]);
  expect(all.size).toBeGreaterThan(100);
});

/** Each kind with one form of the messages that have several, all forms together with some kind; in the nightly workflow all with all. */
const CASES = KINDS.flatMap((kind, i) =>
  Array.from({ length: VARIANTS }, (_, variant) => [kind, variant] as const).filter(([, v]) => isSoak || v === i % VARIANTS),
);

describe('in every text field of a report that others wrote', () => {
  it.each(CASES)('%s stay text in every output, with form %i of each message (Q1)', async (kind, variant) => {
    const { outputs: plain, summary, html } = await plainOf(variant);
    const evil = await outputsWith(variant, (i) => `N${numbered(i)}${CANARIES[kind]}`);

    await expectHarmless(evil.comment);
    await expectHarmless(evil.checkSummary);
    expect(await expectHarmless(evil.summary)).toEqual(summary);

    const page = await treeOf(evil.html);
    expect(shapeOf(page)).toEqual(html);
    for (const { properties } of elements(page, 'a')) expect(String(properties['href'])).toMatch(/^(?:#|https:\/\/(?!evil))/);
    const data = /<script type="(?:application\/json|text\/plain)"[^>]*>(.*)<\/script>/g;
    expectVisible(evil.html.replaceAll(data, ''));
    for (const [, json] of evil.html.matchAll(data))
      for (const view of [JSON.parse(json!) as Record<string, unknown>].flat())
        for (const body of ['about', 'findings', 'body'].map((key) => view?.[key]).filter((one) => typeof one === 'string'))
          expect(elements(await treeOf(body), 'img', 'script').length).toBe(0);

    expect(tagsOf(evil.junit)).toEqual(tagsOf(plain.junit));
    expectVisible(evil.junit);
    expect(evil.svgs.map(tagsOf).map((tags) => tags.filter((tag) => /text|svg|script|image|a\b/.test(tag)).length)).toEqual(
      plain.svgs.map(tagsOf).map((tags) => tags.filter((tag) => /text|svg|script|image|a\b/.test(tag)).length),
    );
    for (const svg of evil.svgs) expectVisible(svg);

    // No name gets there at all.
    for (const text of [...evil.charts, ...evil.urls.map(decodeURIComponent)]) expect(text).not.toMatch(/N\d{5}/);
    expect(evil.urls.length).toBeGreaterThan(0);
    for (const url of evil.urls) {
      const config = new URL(url).searchParams.get('c')!;
      expect(saysData(config)).toBe(true);
      // A word more is found.
      expect(saysData(config.replace('{', '{x:alert(1),'))).toBe(false);
    }

    expectVisible(evil.terminal);
    expectVisible(evil.colored.replaceAll(/\u001b\[(?:[012]|3[1234])m/g, ''));
    const ours = runnerCommands(plain.log).map(({ name }) => name);
    expect(runnerCommands(evil.log).map(({ name }) => name)).toEqual(ours);
    expect(new Set(ours)).toEqual(new Set(['error', 'warning']));
    for (const line of evil.log.split('\n')) expectVisible(line);
    expect(evil.outputs).toEqual(plain.outputs);
    expect(evil.checkTitle.split('\n')).toHaveLength(1);
    expectVisible(evil.checkTitle);
  });
});
