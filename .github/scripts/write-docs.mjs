// The parts of the documentation that the code knows best, from what was compiled to build/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { threeBoxes } from './documents.mjs';
import { gateRows } from './gate-summary.mjs';
import { requestRows } from './requests.mjs';
import { evidenceMatrix, rulePictures } from './rule-examples.mjs';
import { questionRows } from './rule-questions.mjs';
import { securityTable } from './security-table.mjs';
import { languageTable, metricRows, splitRows } from './vocabulary-tables.mjs';

const load = (file) => import(join(process.cwd(), 'build', file));
const { rules, allRules } = await load('src/diagnose/rules/index.js');
const { readers } = await load('src/read/formats/index.js');
const { seedsTable } = await load('bench/seeds.js');
const pictures = rulePictures(rules);
const matrix = await evidenceMatrix(rules);
const boxes = await threeBoxes();
const languages = languageTable();
const action = parse(readFileSync('action.yml', 'utf8'));

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const list = (items) => items.map((item) => `- ${item}`).join('\n');
const cell = (text) => String(text).replaceAll('|', '\\|').trim();

const sections = {
  rules: table(['you ask', 'rules that answer with the numbers of your run'], questionRows(allRules)),
  gate: table(
    ['change v base', 'unchanged: fails', 'unchanged: fails or warns', 'made worse: fails', 'goal met'],
    gateRows(readFileSync('.github/docs/science.md', 'utf8')),
  ),
  inputs: table(
    ['input', 'meaning'],
    Object.entries(action.inputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]),
  ),
  outputs: table(
    ['output', 'meaning'],
    Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]),
  ),
  formats: table(
    ['format', 'looks like'],
    readers.map(({ title, example }) => [title, `\`${cell(example)}\``]),
  ),
  support: table(
    ['written by', 'files', 'what is read', 'tested on'],
    readers.flatMap(({ support }) => support.map(({ tool, files, reads, tested }) => [tool, files, reads, tested].map(cell))),
  ),
  metrics: table(
    ['field', 'metric', 'written as', 'better', 'best possible', 'unit'],
    metricRows().map((row) => row.map(cell)),
  ),
  splits: table(['split', 'words', 'at the beginning or the end'], splitRows()),
  languages: table(languages.head, languages.rows),
  findings: table(
    ['', 'epochs', 'rule', 'what curvelint says'],
    boxes.findings.map((row) => row.map(cell)),
  ),
  mermaid: boxes.mermaid,
  terminal: boxes.terminal,
  seeds: seedsTable(),
  requests: table(['request', 'what for', 'permission', 'what happens without it'], requestRows()),
};

/** Documents with generated parts, and which parts each holds. */
const DOCUMENTS = {
  'README.md': ['rules', 'gate'],
  '.github/docs/settings.md': ['inputs', 'outputs'],
  '.github/docs/charts.md': ['mermaid'],
  '.github/docs/formats.md': ['formats', 'support', 'metrics', 'splits', 'languages'],
  '.github/docs/science.md': ['findings'],
  '.github/docs/gallery.md': ['terminal'],
  '.github/docs/recipes.md': ['seeds'],
  '.github/SECURITY.md': ['requests'],
};

function fill(path, text, name, body) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} has no section ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n${body}\n${text.slice(to)}`;
}

function ruleText(rule) {
  const options = Object.entries(rule.options).map(([name, value]) => `\`${name}: ${value}\``);
  return `## ${rule.id}

**${rule.title}.** ${rule.why}

Severity: ${rule.severity}.${rule.refines ? ` Replaces \`${rule.refines}\` where both hold.` : ''} Needs: ${rule.needs}.

${pictures.has(`.github/rules/${rule.id}.svg`) ? `![The example of this rule, with what curvelint says of it.](../../../.github/rules/${rule.id}.svg)\n\n` : ''}**How it decides.** ${rule.formula}${options.length > 0 ? ` Defaults: ${options.join(', ')}.` : ''}

**Possible causes**

${list(rule.causes.map(({ cause }) => cause))}

**What to do**

${list(rule.advice)}

**It may be a false alarm if**

${list(rule.falseAlarmIf)}

Read more: ${rule.references.map((url) => `<${url}>`).join(', ')}
`;
}

const rulesReadme = `# Rules

Written by \`npm run docs\` from the rules themselves; \`curvelint explain <rule>\` prints the same in a terminal. Every rule can be
set to \`off\`, \`notice\`, \`warning\` or \`error\` in \`.curvelint.yml\`, its options with a list: \`rules: { ${rules[0].id}: [error, { ${Object.keys(rules[0].options)[0]}: ${Object.values(rules[0].options)[0]} }] }\`.

${allRules.map(ruleText).join('\n')}
## What each rule says of the shipped examples

They lie in [examples](../../../examples): real trainings, and one curve that is drawn. A dash: the rule had nothing to look at. "Told elsewhere": another finding says more about the same stretch.

${table(matrix.head, matrix.rows)}
`;

const documents = Object.entries(DOCUMENTS).map(([path, names]) => {
  const before = readFileSync(path, 'utf8');
  return [path, names.reduce((text, name) => fill(path, text, name, sections[name]), before)];
});
/** Path of each generated document → its text. */
export const files = {
  ...Object.fromEntries(documents),
  ...Object.fromEntries(boxes.pictures),
  'src/diagnose/rules/README.md': rulesReadme,
  '.github/SECURITY-TESTS.md': securityTable(),
  ...Object.fromEntries(pictures),
};
