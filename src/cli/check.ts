import { tmpdir } from 'node:os';
import type { Config } from '../config/config.js';
import { dayOf } from '../config/day.js';
import { DEFAULT_CONFIG_FILE, loadConfig } from '../config/load.js';
import type { FailOn } from '../model/comparison.js';
import type { Curves } from '../model/curves.js';
import { UserError } from '../model/errors.js';
import type { ReportContext } from '../model/report.js';
import { KNOWN_RULES } from '../pipeline/known-rules.js';
import { reportRuns } from '../pipeline/lint-baseline.js';
import { inShares } from '../pipeline/many-files.js';
import { type PipelineResult, runPipeline } from '../pipeline/pipeline.js';
import { DISK_CAPS } from '../read/find/find-logs.js';
import { diskSettings } from '../source/disk-settings.js';
import { historyFiles } from '../source/history-files.js';
import { judgedOnDisk } from '../source/judged-on-disk.js';
import { namedBaseline, withoutBaseline } from '../source/named-baseline.js';
import type { ChooseJudged } from '../source/source.js';
import type { KeptInput } from '../source/stdin.js';
import { once } from '../view/once.js';
import type { ReportView } from '../view/report-view.js';
import type { FormatTarget } from './format.js';
import { type Page, render } from './render.js';
import { printAs, sayProgress, showsColor, width } from './terminal.js';

/** Of `check`, and of `merge`. */
export interface CheckOptions {
  readonly config?: string;
  readonly baseline?: string;
  /** Reports of earlier commits: files, folders or globs. */
  readonly history?: readonly string[];
  readonly format?: readonly FormatTarget[];
  readonly output?: string;
  readonly failOn?: FailOn;
  readonly profile?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly expect?: string;
  /** The paths lead to reports of shards, whatever is there. */
  readonly merges?: boolean;
}

/** Judges the logs (or the reports of shards) at these paths, and prints or writes the report in every format that is asked for. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  const { view, exitCode, curves } = await judge(paths, options, process.cwd());
  const page = once(() => loadPage(view, curves));
  const { output } = options;
  if (output !== undefined) {
    const { writeAll } = await import('../output/write.js');
    const made = await page();
    await writing(output, () => writeAll(view, output, { ...made, png: true }));
  }
  for (const target of options.format ?? [{ format: 'text', file: null }]) await deliver(view, target, options, page);
  process.exitCode = exitCode;
}

async function judge(paths: readonly string[], options: CheckOptions, root: string): Promise<PipelineResult> {
  const { config: file = null, failOn = null, profile = null, expect = null, baseline = 'none', history } = options;
  if (history !== undefined && baseline === 'none')
    throw new UserError(
      '--history needs --baseline',
      'Name the report of the newest commit of the base branch: --baseline report.json.',
    );
  const context = await ciContext();
  const { config, settings } = await loadConfig({ file, failOn, profile, expect }, diskSettings(root), KNOWN_RULES);
  const input = await keptInput(paths, options, config);
  try {
    return await runPipeline({
      config,
      settings: { text: settings, name: file ?? DEFAULT_CONFIG_FILE },
      judged: await judgedSource(paths, options, root, input?.path)(config),
      curves: wantsCurves(options),
      inShares,
      baseline:
        baseline === 'none' ? withoutBaseline({ id: 'not-given', values: {} }) : namedBaseline(baseline, root, input?.path),
      ...(history && { history: historyFiles(history, { root, except: baseline }, reportRuns) }),
      context,
      // The log of a job may be read by anybody, whosever CI it is.
      mayTellExamples: context === null && !process.env['CI'],
      today: dayOf(Date.now()),
      findAcceptance: null,
    });
  } finally {
    input?.remove();
  }
}

/** Standard input, where `-` stands for it; null where it does not. */
async function keptInput(
  paths: readonly string[],
  { baseline, merges }: CheckOptions,
  { limits }: Config,
): Promise<KeptInput | null> {
  const places = [...paths, baseline].filter((path) => path === '-').length;
  if (places === 0) return null;
  if (merges && paths.includes('-'))
    throw new UserError('merge does not read standard input', 'Name the report.json files: they say which job each is of.');
  if (places > 1) throw new UserError('"-" is given twice', 'Standard input can be read only once: name a file in one place.');
  const { keepInput, standardInput } = await import('../source/stdin.js');
  return keepInput(standardInput(), { temporary: tmpdir(), maxBytes: limits.fileBytes ?? DISK_CAPS.fileBytes });
}

/** Only the folder and the page show all series. */
function wantsCurves({ output, format = [] }: CheckOptions): boolean {
  return output !== undefined || format.some((one) => one.format === 'html');
}

function judgedSource(paths: readonly string[], options: CheckOptions, root: string, stdin: string | undefined): ChooseJudged {
  const curves = wantsCurves(options);
  if (options.merges) return async () => ({ reports: (await import('../source/shards.js')).diskReports(paths, root, curves) });
  const baseline = options.baseline === undefined || options.baseline === 'none' ? null : options.baseline;
  return judgedOnDisk(paths, { root, curves, baseline, stdin, ...(options.quiet ? {} : { onProgress: sayProgress() }) });
}

/** In a job of GitHub Actions or GitLab CI a report says of which commit it is: shards are merged by that. */
async function ciContext(): Promise<ReportContext | null> {
  if (process.env['GITLAB_CI'] === 'true') return (await import('../gitlab/context.js')).gitlabJob(process.env)?.context ?? null;
  if (process.env['GITHUB_ACTIONS'] !== 'true') return null;
  const { readContext } = await import('../github/context.js');
  return (await readContext(process.env))?.report ?? null;
}

async function deliver(
  view: ReportView,
  { format, file }: FormatTarget,
  options: CheckOptions,
  page: () => Promise<Page>,
): Promise<void> {
  const look = { color: file === null && options.color && showsColor(), width: width(), quiet: options.quiet ?? false };
  if (file === null) return printAs(format, await render(view, format, look, page));
  const text =
    format === 'json'
      ? (await import('../contract/report-json.js')).reportPieces(view.report, view.rules)
      : await render(view, format, look, page);
  await writing(file, async () => (await import('../output/write.js')).writeFile(file, text));
}

/** A place that can't be written to is the user's to change, not a fault of ours. */
async function writing(path: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    throw new UserError(`cannot write to ${path} (${String(error.code)})`, 'Name a file or folder that may be written.');
  }
}

/** The pictures, the page's script and style, and its curves: wanted once or never. */
async function loadPage(view: ReportView, curves: Curves | null): Promise<Page> {
  const { drawPictures, drawTrends } = await import('../output/pictures.js');
  const { loadPageAssets, loadPngAssets } = await import('../pipeline/assets.js');
  const assets = once(loadPngAssets);
  const [pictures, trends] = [await drawPictures(view, assets), await drawTrends(view, assets)];
  return { pictures, trends, page: loadPageAssets(), curves };
}
