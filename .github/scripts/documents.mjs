// Parts of the longer documents that the product itself writes: what it says of the example that explains the findings.
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const load = (file) => import(join(process.cwd(), 'build', file));
const { renderMermaid } = await load('src/chart/mermaid.js');
const { quickChartUrl } = await load('src/chart/quickchart.js');
const { renderConfig, renderSvg } = await load('src/chart/svg.js');
const { renderTerminal } = await load('src/report/terminal/terminal.js');
const { firstFigure, reportOf } = await load('test/support/report.js');
const { findLogs } = await load('src/read/find/find-logs.js');
const { viewReport } = await load('src/pipeline/view-report.js');
const { findingMessage } = await load('src/text/rule-catalogue.js');
const { plain } = await load('src/text/sentence.js');

/** Findings as a table, drops, checkpoints and the terminal's text of examples/three-boxes; its picture in both themes, as each of the three ways to draw makes it. */
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
  const pictures = new Map();
  for (const theme of ['light', 'dark']) {
    pictures.set(`.github/pictures/three-boxes-${theme}.svg`, forPage(renderSvg(figure, theme)));
    pictures.set(`.github/pictures/quickchart-${theme}.svg`, forPage(await asQuickChart(figure, theme)));
  }
  const terminal = renderTerminal(view, { color: false, width: 100, quiet: false }).trimEnd();
  const mermaid = renderMermaid(figure);
  return { findings, pictures, mermaid, terminal: `\`\`\`text\n$ node dist/cli.js examples/three-boxes\n${terminal}\n\`\`\`` };
}

/** With fonts that any page has. */
function forPage(svg) {
  return `${svg.replaceAll('"Inter"', '"Inter, Helvetica, Arial, sans-serif"')}\n`;
}

/** What QuickChart draws of our address: the same Chart.js with the same chart, on our own machine. */
async function asQuickChart(figure, theme) {
  const script = new URL(await quickChartUrl(figure, theme)).searchParams.get('c');
  const { options, ...chart } = JSON.parse(JSON.stringify(runInNewContext(`(${script})`)));
  const still = { animation: false, responsive: false, events: [], locale: 'en-US' };
  return renderConfig({ ...chart, options: { ...options, ...still } }, theme);
}
