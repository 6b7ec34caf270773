// What the documentation of the rules shows: a picture of each rule's own example, drawn by the product, and what every rule says of
// the shipped trainings.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const load = (file) => import(join(process.cwd(), 'build', file));
const { renderSvg } = await load('src/chart/svg.js');
const { logOf } = await load('test/support/curves.js');
const { firstFigure, reportOf } = await load('test/support/report.js');
const { findLogs } = await load('src/read/find/find-logs.js');

/** Path of a rule's picture → its SVG; rules whose example has nothing to draw have none. */
export function rulePictures(rules) {
  const pictures = new Map();
  for (const { id, example } of rules) {
    const { report } = reportOf([logOf(example, { source: `${id}.csv` })]);
    const figure = firstFigure(report);
    if (figure)
      pictures.set(
        `.github/rules/${id}.svg`,
        `${renderSvg(figure, 'light').replaceAll('"Inter"', '"Inter, Helvetica, Arial, sans-serif"')}\n`,
      );
  }
  return pictures;
}

/** A row a rule, a column a shipped training: what the check said. */
export async function evidenceMatrix(rules) {
  const folders = readdirSync('examples', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const runs = [];
  for (const { name } of folders) {
    const { logs } = await findLogs([`${name}/**`], { root: join(process.cwd(), 'examples') });
    runs.push(...reportOf(logs).report.runs);
  }
  const said = (run, rule) => {
    const { status } = run.checks.find((check) => check.rule === rule.id);
    const severity = run.findings.find((finding) => finding.rule === rule.id)?.severity;
    return { found: `**${severity ?? 'told elsewhere'}**`, passed: 'passed', skipped: '–', crashed: 'crashed' }[status];
  };
  const rows = rules.map((rule) => [`[\`${rule.id}\`](#${rule.id})`, ...runs.map((run) => said(run, rule))]);
  return { head: ['rule', ...runs.map(({ id }) => id)], rows };
}
