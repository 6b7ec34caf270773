// Parts of the longer documents that the product itself writes: what it says of the example that explains the findings.
import { join } from 'node:path';

const load = (file) => import(join(process.cwd(), 'build', file));
const { renderSvg } = await load('src/chart/svg.js');
const { renderTerminal } = await load('src/report/terminal/terminal.js');
const { firstFigure, reportOf } = await load('test/support/report.js');
const { findLogs } = await load('src/read/find/find-logs.js');
const { viewReport } = await load('src/pipeline/view-report.js');
const { findingMessage } = await load('src/text/rule-catalogue.js');
const { plain } = await load('src/text/sentence.js');

/** Findings as a table, drops, checkpoints and the terminal's text of examples/three-boxes; its picture in both themes. */
export async function threeBoxes() {
  const { logs } = await findLogs(['examples/three-boxes/metrics.csv'], { root: process.cwd() });
  const { report } = reportOf(logs);
  const view = viewReport(report);
  const [run] = report.runs;
  const figure = firstFigure(report);
  const findings = run.findings.map((finding) => {
    const { letter, rule, from, to } = finding;
    return [
      letter === '' ? '' : `**${letter}**`,
      `${from}–${to}`,
      `[\`${rule}\`](../../src/diagnose/rules/README.md#${rule})`,
      plain(findingMessage(view.rules, finding)),
    ];
  });
  if (findings.flat().some((cell) => typeof cell !== 'string'))
    throw new Error('a finding of examples/three-boxes has no sentence');
  const pictures = new Map(
    ['light', 'dark'].map((theme) => [
      `.github/pictures/three-boxes-${theme}.svg`,
      `${renderSvg(figure, theme).replaceAll('"Inter"', '"Inter, Helvetica, Arial, sans-serif"')}\n`,
    ]),
  );
  const terminal = renderTerminal(view, { color: false, width: 100, quiet: false }).trimEnd();
  return { findings, pictures, terminal: `\`\`\`text\n$ node dist/cli.js examples/three-boxes\n${terminal}\n\`\`\`` };
}
