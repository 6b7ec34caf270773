import { existsSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { FAIL_ON } from '../config/config.js';
import { safeLine, safeLines } from '../github/safe-line.js';
import type { FailOn } from '../model/comparison.js';
import { UserError } from '../model/errors.js';
import { COMMENT_MODES } from '../publish/comment-modes.js';
import { COMMENT_POSITIONS } from '../publish/comment-positions.js';
import { nearest } from '../text/nearest.js';
import { VERSION } from '../version.js';
import type { CheckOptions } from './check.js';
import { addFormat } from './format.js';
import type { HistoryOptions } from './history.js';
import type { InitOptions } from './init/init.js';
import type { PublishOptions } from './published-report.js';
import { HELP_OUTPUT, print, say, watchOutput, width } from './terminal.js';

/** The command line: 0 met, 1 the gate is not met, 2 wrong use, nothing readable, or a crash. */
export async function main(args: readonly string[]): Promise<void> {
  const fatal = (error: unknown) => {
    sayFault(error);
    process.exit(2);
  };
  process.on('uncaughtException', fatal).on('unhandledRejection', fatal);
  watchOutput((error) => {
    sayMistake(error);
    process.exit(2);
  });
  try {
    await program(args);
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof UserError) sayMistake(error);
    else if (isCommander(error)) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else sayFault(error);
  }
}

function sayMistake({ message, hint }: UserError): void {
  say(`curvelint: ${message}\n${hint ? `  ${hint}\n` : ''}`);
}

function sayFault(error: unknown): void {
  say(`curvelint: this is a bug in curvelint, please report it.\n${error instanceof Error ? error.stack : String(error)}\n`);
}

function isCommander(error: unknown): error is { readonly exitCode: number } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

async function program(args: readonly string[]): Promise<void> {
  const command = new Command('curvelint')
    .description('Lints learning curves: what the metric logs of a training say, compared with a baseline.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(try: curvelint --help)')
    .configureOutput(HELP_OUTPUT)
    .configureHelp({ showGlobalOptions: true });
  for (const add of [addCheck, addMerge, addHistory, addPublish, addInit, addDoctor, addExplain, addRules]) add(command);
  refuseTypo(
    args,
    command.commands.map((one) => one.name()),
  );
  if (args.length === 0) {
    command.outputHelp({ error: true });
    process.exitCode = 2;
    return;
  }
  await command.parseAsync([...args], { from: 'user' });
}

function addCheck(command: Command): void {
  const checking = withReport(command.command('check', { isDefault: true }))
    .description('diagnose the logs at these paths (the default command)')
    .argument('<paths...>', 'files, folders or globs; - for standard input')
    .option('--profile <name>', 'kind of training, if the guess is wrong')
    .option('--expect <runs>', 'how many runs there must be, or their names with commas between')
    .action(runCheck);
  // The default command needs no name, so its options belong into the help without one.
  command.addHelpText('after', () => `\n${checking.helpInformation().replace(/^Usage: /, 'Without a command: ')}`);
}

function addMerge(command: Command): void {
  withReport(command.command('merge'))
    .description('merge the report.json files of a matrix')
    .argument('<reports...>', 'report.json files, folders or globs')
    .requiredOption('--expect <shards>', 'how many there must be, or their names with commas between')
    .action((paths: readonly string[], options: CheckOptions) => runCheck(paths, { ...options, merges: true }));
}

/** What both commands understand that make a report. */
function withReport(command: Command): Command {
  return command
    .option('--config <file>', 'settings (default: .curvelint.yml if there is one)')
    .option('--baseline <path>', 'a report.json, or logs, to compare with; - for standard input')
    .option('--history <paths...>', 'report.json files of commits before the baseline: their runs show what is noise')
    .option('--format <format>', 'text, brief, json, markdown, html or junit; to a file with format=FILE; repeatable', addFormat)
    .option('--output <folder>', 'write report.json, curves.json.gz, comment.md, report.html and the charts there')
    .option('--fail-on <what>', 'never, regression, error or warning', parseFailOn)
    .option('--quiet', 'only the verdict, warnings and errors')
    .option('--no-color', 'plain text');
}

async function runCheck(paths: readonly string[], options: CheckOptions): Promise<void> {
  const { check } = await import('./check.js');
  await check(paths, options);
}

function addHistory(command: Command): void {
  command
    .command('history')
    .description('how the gated metrics moved over the commits of these reports, and what one more run would show')
    .argument('<reports...>', 'report.json files of commits of the base branch, folders or globs')
    .option('--config <file>', 'settings (default: .curvelint.yml if there is one)')
    .addOption(new Option('--format <format>', 'for people or for programs').choices(['text', 'json']).default('text'))
    .option('--no-color', 'plain text')
    .action(async (paths: readonly string[], options: HistoryOptions) => {
      await (await import('./history.js')).history(paths, options);
    });
}

function addPublish(command: Command): void {
  command
    .command('publish')
    .description('post a report on a pull request, from any CI (GITHUB_TOKEN holds the token), or on a merge request of GitLab')
    .requiredOption('--report <file>', 'report.json, as --output writes it')
    .option('--repo <owner/name>', 'repository of the pull request')
    .option('--pull-request <number>', 'its number', parseNumber)
    .option('--gitlab', 'write the note of a merge request; GITLAB_TOKEN holds the token, GitLab CI says the rest')
    .option('--project <id>', 'id or path of the project (default: that of the job)')
    .option('--merge-request <number>', 'its number (default: that of the job)', parseNumber)
    .option('--key <name>', 'name of the comment, where several models are judged', 'default')
    .option('--html-url <url>', 'address of report.html, for a link in the comment')
    .addOption(new Option('--comment <when>', 'when to write a new comment').choices(COMMENT_MODES).default('always'))
    .addOption(
      new Option('--comment-position <where>', 'keep it where it is, or write it anew at the bottom for each commit')
        .choices(COMMENT_POSITIONS)
        .default('top'),
    )
    .action(async (options: PublishOptions) => {
      const { publishReport } = await import('./publish.js');
      for (const line of await publishReport(options, process.env)) print(`${safeLine(line)}\n`);
    });
}

function addInit(command: Command): void {
  command
    .command('init')
    .description('write workflows and .curvelint.yml for this repository')
    .option('--forks', 'the pair of workflows that is safe for pull requests from forks')
    .option('--bot', 'the workflow that answers commands in comments')
    .option('--apply', 'add what is missing to workflows that are there')
    .option('--dry-run', 'write nothing, print the patch')
    .option('--force', 'overwrite files of curvelint that are there')
    .action(async (options: InitOptions) => {
      const { initRepository } = await import('./init/init.js');
      const said = initRepository(process.cwd(), options);
      // A patch is for a program.
      print(options.dryRun ? said : safeLines(said));
    });
}

interface DoctorFlags {
  readonly repo?: string;
  readonly pullRequest?: number;
  readonly config?: string;
}

function addDoctor(command: Command): void {
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
}

function addExplain(command: Command): void {
  command
    .command('explain')
    .description('explain a rule: what it sees, how it decides, causes, advice, false alarms')
    .argument('<rule>', 'id of a rule')
    .action(async (id: string) => print((await import('./explain.js')).explain(id, width())));
}

function addRules(command: Command): void {
  command
    .command('rules')
    .description('list the rules')
    .action(async () => {
      const { listRules } = await import('../report/terminal/explain.js');
      print(listRules((await import('../diagnose/rules/index.js')).allRules));
    });
}

/** A lone word that is almost a command, and no file, is no path of a log. */
function refuseTypo(args: readonly string[], commands: readonly string[]): void {
  const [first] = args;
  if (first === undefined || args.length > 1 || !/^[a-z]+$/.test(first) || commands.includes(first)) return;
  const near = nearest(first, commands);
  if (near !== null && !existsSync(first))
    throw new UserError(`there is no command or file "${first}"`, `Did you mean "curvelint ${near}"?`);
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
