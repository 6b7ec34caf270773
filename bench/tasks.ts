import { closeSync, openSync, readdirSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { viewReport } from '../src/pipeline/view-report.js';

/** What a task did, to see that it did it: points, rows, bytes, or milliseconds of a part of it. */
export type Task = (path: string) => number | Promise<number>;

// Everything is loaded by the task that needs it: what others load would count as its memory.
async function read(path: string) {
  const { findLogs } = await import('../src/read/find/find-logs.js');
  const { logs, problems } = await findLogs([path], { root: '/' });
  if (logs.length === 0) throw new Error(`nothing was read: ${JSON.stringify(problems[0] ?? null)}`);
  return logs;
}

async function readPredictions(path: string) {
  const { findLogs } = await import('../src/read/find/find-logs.js');
  const { predictions, problems } = await findLogs([path], { root: '/' });
  if (predictions.length !== 1) throw new Error(`nothing was read: ${JSON.stringify(problems[0] ?? null)}`);
  return predictions;
}

async function lintFiles(
  path: string,
  isInShares: boolean,
  write: (piece: string) => unknown = () => undefined,
): Promise<number> {
  const { DEFAULT_CONFIG: config } = await import('../src/config/defaults.js');
  const { runPipeline } = await import('../src/pipeline/pipeline.js');
  const { inShares } = await import('../src/pipeline/many-files.js');
  const { judgedOnDisk } = await import('../src/source/judged-on-disk.js');
  const { withoutBaseline } = await import('../src/source/named-baseline.js');
  const { reportPieces } = await import('../src/contract/report-json.js');
  const judged = await judgedOnDisk([path], { root: '/', curves: false, baseline: null })(config);
  const baseline = withoutBaseline({ id: 'not-given', values: {} });
  const given = { config, judged, baseline, curves: false, context: null, today: '2026-01-01', findAcceptance: null };
  const { view } = await runPipeline({ ...given, ...(isInShares && { inShares }) });
  let length = 0;
  for (const piece of reportPieces(view.report, view.rules)) {
    length += piece.length;
    write(piece);
  }
  return length;
}

/** Milliseconds of processor time that something takes. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function pictures(path: string, count: number): Promise<readonly number[]> {
  const { DEFAULT_CONFIG } = await import('../src/config/defaults.js');
  const { lint } = await import('../src/lint/lint.js');
  const { figureOf } = await import('../src/chart/figure.js');
  const baseline = { source: null, runs: [] };
  const { report } = lint({ logs: await read(path), problems: [], baseline, context: null }, DEFAULT_CONFIG);
  const [first] = viewReport(report).groups;
  const figure = first ? figureOf(first) : null;
  if (figure === null) throw new Error('there is nothing to draw');
  const load = (file: string) => readFileSync(`node_modules/${file}`);
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const started = performance.now();
    const { renderSvg } = await import('../src/chart/svg.js');
    const { renderPng } = await import('../src/chart/png.js');
    const fonts = [400, 700].map((weight) => load(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`));
    await renderPng(renderSvg(figure, i % 2 === 0 ? 'light' : 'dark'), { wasm: load('@resvg/resvg-wasm/index_bg.wasm'), fonts });
    times.push(performance.now() - started);
  }
  return times;
}

/** Everything that is timed, each in a process of its own. */
export const TASKS: Readonly<Record<string, Task>> = {
  /** The physical limit: every byte once, into one buffer. */
  bytes: (path) => eachChunk(path, () => undefined),
  /** The same of all files of a folder. */
  'all bytes': (path) => {
    const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    return files.reduce((sum, one) => sum + readFileSync(join(one.parentPath, one.name)).length, 0);
  },
  /** … and checksummed by our own code, in one go. */
  checksummed: async (path) => {
    const { crc32c } = await import('../src/read/bytes/crc32c.js');
    return eachChunk(path, (bytes) => crc32c(bytes));
  },
  read: async (path) => {
    const logs = await read(path);
    return logs.reduce((sum, { series }) => sum + series.reduce((own, { values }) => own + values.length, 0), 0);
  },
  /** From the files to the text of report.json, as the command line does it. */
  lint: (path) => lintFiles(path, true),
  /** The same with all files read at once, in one thread. */
  'lint at once': (path) => lintFiles(path, false),
  /** The same as `lint` into a file beside them. */
  'report file': async (path) => {
    const file = openSync(`${path}.json`, 'w');
    const length = await lintFiles(path, true, (piece) => writeSync(file, piece));
    closeSync(file);
    return length;
  },
  /** Characters of comment and page, from a report.json as the command line reads it. */
  rendered: async (path) => {
    const { reportFile } = await import('../src/source/report-file.js');
    const { COMMENT_LENGTH, renderMarkdown } = await import('../src/report/markdown/markdown.js');
    const { renderHtml } = await import('../src/report/html/page.js');
    const { packText } = await import('../src/output/pack-text.js');
    const view = viewReport(await reportFile(path, path));
    const comment = renderMarkdown(view, { maxLength: COMMENT_LENGTH, picture: '', summaryUrl: null });
    const page = renderHtml(view, [], { script: ';', scriptHash: '', style: '', pack: packText });
    return comment.length + page.length;
  },
  /** A file of predictions, reduced to what is kept of each example. */
  predictions: async (path) => (await readPredictions(path))[0]!.outcomes.labels.length,
  /** The same, with accuracy, losses, calibration and temperature. */
  'judged predictions': async (path) => {
    const { predictedCheckpoint } = await import('../src/diagnose/predictions/checkpoint.js');
    const [given] = await readPredictions(path);
    return predictedCheckpoint({ at: 0, given: given! }, Number.NaN).examples;
  },
  /** Processor time of the diagnosis alone. */
  diagnosis: async (path) => {
    const { diagnose } = await import('../src/diagnose/diagnose.js');
    const { measure } = await import('../src/diagnose/measure/measure.js');
    const { profileOf } = await import('../src/diagnose/profile.js');
    const { normalize } = await import('../src/normalize/normalize.js');
    const { runs } = normalize(await read(path));
    return cpuOf(() => {
      for (const run of runs) diagnose(measure(run, profileOf(run)));
    });
  },
  /** Milliseconds until the first PNG, modules, rasterizer and fonts included; the report is there. */
  'first picture': async (path) => (await pictures(path, 1))[0]!,
  /** Milliseconds of a further one, the least of some. */
  'next picture': async (path) => Math.min(...(await pictures(path, 4)).slice(1)),
  bufbuild: async (path) => (await import('./peers.js')).bufbuildPoints(path),
  udsv: async (path) => (await import('./peers.js')).udsvRows(path),
  papaparse: async (path) => (await import('./peers.js')).papaparseRows(path),
  'parse each line': async (path) => (await import('./peers.js')).parseEachLine(path),
};

/** What a task needs, loaded before its clock starts. */
export const NEEDS: Readonly<Record<string, () => Promise<unknown>>> = {
  checksummed: () => import('../src/read/bytes/crc32c.js'),
  read: () => import('../src/read/find/find-logs.js'),
  predictions: () => import('../src/read/find/find-logs.js'),
  'judged predictions': () => import('../src/read/find/find-logs.js'),
  lint: () => Promise.all([import('../src/pipeline/pipeline.js'), import('../src/read/find/find-logs.js')]),
  'lint at once': () => Promise.all([import('../src/pipeline/pipeline.js'), import('../src/read/find/find-logs.js')]),
  diagnosis: () => Promise.all([import('../src/lint/lint.js'), import('../src/read/find/find-logs.js')]),
  bufbuild: () => import('./peers.js'),
  udsv: () => import('./peers.js'),
  papaparse: () => import('./peers.js'),
  'parse each line': () => import('./peers.js'),
};

function eachChunk(path: string, visit: (bytes: Uint8Array) => unknown): number {
  const handle = openSync(path, 'r');
  const buffer = new Uint8Array(1_048_576);
  let total = 0;
  try {
    for (let count = readSync(handle, buffer); count > 0; count = readSync(handle, buffer)) {
      visit(count === buffer.length ? buffer : buffer.subarray(0, count));
      total += count;
    }
  } finally {
    closeSync(handle);
  }
  return total;
}
