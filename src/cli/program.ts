import { Command, InvalidArgumentError, Option } from 'commander';
import { FAIL_ON } from '../config/config.js';
import { safeJson, safeLine, safeLines, safeXml } from '../github/safe-line.js';
import type { FailOn } from '../model/comparison.js';
import type { Curves } from '../model/curves.js';
import { UserError } from '../model/errors.js';
import type { ReportContext } from '../model/report.js';
import type { WriteOptions } from '../output/write.js';
import { COMMENT_MODES } from '../publish/comment-modes.js';
import { nearest } from '../text/nearest.js';
import { VERSION } from '../version.js';
import { once } from '../view/once.js';
import type { ReportView } from '../view/report-view.js';
import type { InitOptions } from './init/init.js';
import type { PublishOptions } from './publish.js';

const FORMATS = ['text', 'json', 'markdown', 'html', 'junit'] as const;
type Format = (typeof FORMATS)[number];
const COMMANDS = ['check', 'merge', 'publish', 'init', 'doctor', 'explain', 'rules'];

interface CheckOptions {
  readonly config?: string;
  readonly baseline?: string;
  readonly format?: readonly FormatTarget[];
  readonly output?: string;
  readonly failOn?: FailOn;
  readonly profile?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
  /** Of `merge` alone. */
  readonly expect?: string;
}

/** Of `doctor` alone. */
interface DoctorFlags {
  readonly repo?: string;
  readonly pullRequest?: number;
  readonly config?: string;
}

interface FormatTarget {
  readonly format: Format;
  /** null: standard output. */
  readonly file: string | null;
}

/** The command line: 0 met, 1 the gate is not met, 2 wrong use, nothing readable, or a crash. */
export async function main(args: readonly string[]): Promise<void> {
  const fatal = (error: unknown) => {
    sayFault(error);
    process.exit(2);
  };
  process.on('uncaughtException', fatal).on('unhandledRejection', fatal);
  try {
    await program(args);
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof UserError) say(`curvelint: ${error.message}\n${error.hint ? `  ${error.hint}\n` : ''}`);
    else if (isCommander(error)) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else sayFault(error);
  }
}

function sayFault(error: unknown): void {
  say(`curvelint: this is a fault of curvelint, please report it.\n${error instanceof Error ? error.stack : String(error)}\n`);
}

async function program(args: readonly string[]): Promise<void> {
  const command = new Command('curvelint')
    .description('Lints learning curves: what the metric logs of a training say, compared with a baseline.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(try: curvelint --help)')
    .configureHelp({ showGlobalOptions: true });
  const common = (one: Command) =>
    one
      .option('--config <file>', 'settings (default: .curvelint.yml if there is one)')
      .option('--baseline <path>', 'a report.json, or logs, to compare with')
      .option('--format <format>', 'text, json, markdown, html or junit; to a file with format=FILE; repeatable', addFormat)
      .option('--output <folder>', 'write report.json, curves.json.gz, comment.md, report.html and the charts there')
      .option('--fail-on <what>', 'never, regression, error or warning', parseFailOn)
      .option('--quiet', 'only the verdict, warnings and errors')
      .option('--no-color', 'plain text');
  const checking = common(command.command('check', { isDefault: true }))
    .description('diagnose the logs at these paths (the default command)')
    .argument('<paths...>', 'files, folders or globs')
    .option('--profile <name>', 'kind of training, if the guess is wrong')
    .action(check);
  common(command.command('merge'))
    .description('one report of the reports that the jobs of a matrix wrote')
    .argument('<reports...>', 'report.json files, folders or globs')
    .requiredOption('--expect <shards>', 'how many there must be, or their names with commas between')
    .action(check);
  // The default command needs no name, so its options belong into the help without one.
  command.addHelpText('after', () => `\n${checking.helpInformation().replace(/^Usage: /, 'Without a command: ')}`);
  command
    .command('publish')
    .description('post a report on a pull request, from any CI; GITHUB_TOKEN holds the token')
    .requiredOption('--report <file>', 'report.json, as --output writes it')
    .requiredOption('--repo <owner/name>', 'repository of the pull request')
    .requiredOption('--pull-request <number>', 'its number', parseNumber)
    .option('--key <name>', 'name of the comment, where several models are judged', 'default')
    .option('--html-url <url>', 'address of report.html, for a link in the comment')
    .addOption(new Option('--comment <when>', 'when to write a new comment').choices(COMMENT_MODES).default('always'))
    .action(async (options: PublishOptions) => {
      const { publishReport } = await import('./publish.js');
      for (const line of await publishReport(options, process.env)) print(`${safeLine(line)}\n`);
    });
  command
    .command('init')
    .description('write workflows and .curvelint.yml for this repository')
    .option('--forks', 'the pair of workflows that is safe for pull requests from forks')
    .option('--force', 'overwrite what is there')
    .action(async (options: InitOptions) => {
      const { initRepository } = await import('./init/init.js');
      print(initRepository(process.cwd(), options));
    });
  command
    .command('doctor')
    .description('what stands between this repository and a report: event, token, artifacts, baseline, settings, workflows, logs')
    .argument('[paths...]', 'where the training writes (default: this folder)')
    .option('--repo <owner/name>', 'repository (default: that of the job, or of the remote origin); GITHUB_TOKEN holds the token')
    .option('--pull-request <number>', 'try the token on this pull request', parseNumber)
    .option('--config <file>', 'settings (default: .curvelint.yml if there is one)')
    .action(async (paths: readonly string[], options: DoctorFlags) => {
      const { runDoctor } = await import('./doctor/doctor.js');
      const { repo = null, pullRequest = null, config = null } = options;
      const { lines, healthy } = await runDoctor({ root: process.cwd(), paths, repo, pullRequest, config }, process.env);
      for (const line of lines) print(`${safeLine(line)}\n`);
      process.exitCode = healthy ? 0 : 1;
    });
  command
    .command('explain')
    .description('explain a rule: what it sees, how it decides, causes, advice, false alarms')
    .argument('<rule>', 'id of a rule')
    .action(async (id: string) => print(await explain(id)));
  command
    .command('rules')
    .description('list the rules')
    .action(async () => {
      const { listRules } = await import('../report/terminal/explain.js');
      print(listRules((await import('../diagnose/rules/index.js')).allRules));
    });
  const first = args[0];
  const typo =
    first !== undefined && /^[a-z]+$/.test(first) && !COMMANDS.includes(first) && args.length === 1
      ? nearest(first, COMMANDS)
      : null;
  if (typo !== null && !(await exists(first!)))
    throw new UserError(`there is no command or file "${first}"`, `Did you mean "curvelint ${typo}"?`);
  if (args.length === 0) {
    command.outputHelp({ error: true });
    process.exitCode = 2;
    return;
  }
  await command.parseAsync([...args], { from: 'user' });
}

async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  const { runPipeline } = await import('../pipeline/pipeline.js');
  const { progressOf } = await import('../pipeline/progress.js');
  const { report, exitCode, view, curves } = await runPipeline({
    patterns: paths,
    root: process.cwd(),
    config: options.config ?? null,
    baseline: options.baseline ?? null,
    failOn: options.failOn ?? null,
    profile: options.profile ?? null,
    context: await ciContext(),
    expect: options.expect ?? null,
    curves: options.output !== undefined || (options.format ?? []).some(({ format }) => format === 'html'),
    ...(options.quiet ? {} : { onProgress: sayProgress(progressOf) }),
  });
  const page = once(() => loadPage(view, curves));
  if (options.output !== undefined) {
    const { writeAll } = await import('../output/write.js');
    const made = await page();
    await writing(options.output, () => writeAll(view, options.output!, { ...made, png: true }));
  }
  for (const { format, file } of options.format ?? [{ format: 'text', file: null }]) {
    if (file === null) {
      printAs(format, await render(view, format, options, page, true));
      continue;
    }
    const text =
      format === 'json'
        ? (await import('../contract/report-json.js')).reportPieces(report)
        : await render(view, format, options, page, false);
    await writing(file, async () => (await import('../output/write.js')).writeFile(file, text));
  }
  process.exitCode = exitCode;
}

/** In a job of GitHub Actions a report says of which commit it is: shards are merged by that. */
async function ciContext(): Promise<ReportContext | null> {
  if (process.env['GITHUB_ACTIONS'] !== 'true') return null;
  const { readContext } = await import('../github/context.js');
  return readContext(process.env)?.report ?? null;
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

type Page = Omit<WriteOptions, 'png'>;

/** The pictures, the page's script and style, and its curves: wanted once or never. */
async function loadPage(view: ReportView, curves: Curves | null): Promise<Page> {
  const { drawPictures } = await import('../output/pictures.js');
  const { loadPageAssets, loadPngAssets } = await import('../pipeline/assets.js');
  return { pictures: await drawPictures(view, once(loadPngAssets)), page: loadPageAssets(), curves };
}

async function render(
  view: ReportView,
  format: Format,
  options: CheckOptions,
  page: () => Promise<Page>,
  toTerminal: boolean,
): Promise<string> {
  if (format === 'json') return (await import('../contract/report-json.js')).reportToJson(view.report);
  if (format === 'junit') return (await import('../report/junit.js')).renderJunit(view);
  if (format === 'markdown') {
    const { COMMENT_LENGTH, renderMarkdown } = await import('../report/markdown/markdown.js');
    return renderMarkdown(view, { maxLength: COMMENT_LENGTH, picture: '', summaryUrl: null });
  }
  if (format === 'html') {
    const { pictures, page: assets, curves } = await page();
    return (await import('../report/html/page.js')).renderHtml(view, pictures, assets, curves);
  }
  const { renderTerminal } = await import('../report/terminal/terminal.js');
  const color = toTerminal && options.color && process.stdout.isTTY === true && !process.env['NO_COLOR'];
  return renderTerminal(view, { color, width: process.stdout.columns ?? 100, quiet: options.quiet ?? false });
}

/** To a terminal as a line that is overwritten, to anything else as lines. */
function sayProgress(progressOf: typeof import('../pipeline/progress.js').progressOf): ReturnType<typeof progressOf> {
  const terminal = process.stderr.isTTY === true;
  return progressOf({ terminal, write: (text) => say(terminal ? text : `${text}\n`), now: Date.now });
}

async function explain(id: string): Promise<string> {
  const { allRules } = await import('../diagnose/rules/index.js');
  const rule = allRules.find((one) => one.id === id);
  if (rule) return (await import('../report/terminal/explain.js')).explainRule(rule, process.stdout.columns ?? 100);
  const ids = allRules.map((one) => one.id);
  const near = nearest(id, ids) ?? ids.find((one) => one.includes(id)) ?? null;
  throw new UserError(`there is no rule "${id}"`, near ? `Did you mean "${near}"?` : `Rules: ${ids.join(', ')}.`);
}

function addFormat(text: string, before: readonly FormatTarget[] = []): readonly FormatTarget[] {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  const format = FORMATS.find((known) => known === name);
  if (!format) throw new InvalidArgumentError(`Formats: ${FORMATS.join(', ')}.`);
  const file = at < 0 ? null : text.slice(at + 1);
  if (file === '') throw new InvalidArgumentError(`Name the file: ${format}=FILE.`);
  return [...before, { format, file }];
}

function parseNumber(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give the number of a pull request.');
}

function parseFailOn(text: string): FailOn {
  const found = FAIL_ON.find((known) => known === text);
  if (!found) throw new InvalidArgumentError(`Use one of: ${FAIL_ON.join(', ')}.`);
  return found;
}

async function exists(path: string): Promise<boolean> {
  return (await import('node:fs')).existsSync(path);
}

function isCommander(error: unknown): error is { readonly exitCode: number } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

/** In a job of GitHub Actions the runner reads what is printed, and a log must not give it commands. */
const inJob = () => process.env['GITHUB_ACTIONS'] === 'true';

function printAs(format: Format, text: string): void {
  if (inJob() && format === 'html')
    throw new UserError('a page is not printed into the log of a job', 'Write it to a file: --format html=report.html');
  if (inJob() && format === 'json') process.stdout.write(safeJson(text));
  else if (inJob() && format === 'junit') process.stdout.write(safeXml(text));
  else print(text);
}

function print(text: string): void {
  process.stdout.write(inJob() ? safeLines(text) : text);
}

function say(text: string): void {
  process.stderr.write(inJob() ? safeLines(text) : text);
}
