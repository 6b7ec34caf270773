import { nearest } from './nearest.js';

/** What somebody may ask of the bot, and how it is written. */
const COMMANDS = {
  accept: { form: 'accept <reason>', does: 'let the regression of this head through, at once; the next push ends it' },
  unaccept: { form: 'unaccept', does: 'take that back' },
  explain: { form: 'explain <letter or rule>', does: 'evidence, causes and the picture of that stretch' },
  baseline: { form: 'baseline <commit or branch>', does: 'compare this head with another commit of the base branch' },
  rerun: { form: 'rerun', does: 'start the failed training jobs again' },
  help: { form: 'help', does: 'this list' },
} as const;

type CommandName = keyof typeof COMMANDS;

/** One command; `rest` is what follows its word. */
export interface Command {
  readonly name: CommandName;
  readonly rest: string;
}

/** A word that is no command, and the one that may be meant. */
export interface UnknownCommand {
  readonly unknown: string;
  readonly near: CommandName | null;
}

const LINE = /^ *curvelint:(.*)$/i;
/** Longest text behind a command that is looked at. */
const MAX_REST = 1_000;

/** Is a line written to the bot? */
export function isCommandLine(line: string): boolean {
  return LINE.test(line);
}

/** What a line asks for; null where it asks for nothing. A line with nothing behind the colon asks for help. */
export function parseCommand(line: string): Command | UnknownCommand | null {
  const said = LINE.exec(line)?.[1]?.trim();
  if (said === undefined) return null;
  if (said === '') return { name: 'help', rest: '' };
  const [word = ''] = said.split(/\s/, 1);
  const lower = word.toLowerCase();
  if (Object.hasOwn(COMMANDS, lower))
    return { name: lower as CommandName, rest: said.slice(word.length).trim().slice(0, MAX_REST) };
  return { unknown: word.slice(0, 80), near: nearest(lower.slice(0, 80), Object.keys(COMMANDS)) as CommandName | null };
}

/** A line that looks like a command and is shown as code, as a quote or not at all; `quote`: it is somebody else's words. */
export function hiddenCommand(body: string, plain: readonly string[]): 'quote' | 'hidden' | null {
  if (plain.some(isCommandLine)) return null;
  const lines = body.split(/\r\n|\r|\n/);
  if (lines.some((line) => /^[ \t]*(?:>[ \t]?)+curvelint:/i.test(line))) return 'quote';
  return lines.some((line) => /^[ \t`*_<!-]*curvelint:[ \t]*[a-z]/i.test(line)) ? 'hidden' : null;
}

/** The commands as a list in Markdown. */
export function commandList(): string {
  return Object.values(COMMANDS)
    .map(({ form, does }) => `- \`curvelint: ${form}\`: ${does}`)
    .join('\n');
}
