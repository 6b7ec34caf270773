import { DEFAULT_CONFIG } from '../config/defaults.js';
import { attempt, beginPatience } from '../github/attempt.js';
import { connect } from '../github/client.js';
import { readContext, type WorkflowContext } from '../github/context.js';
import { log, setOutput, writeSummary } from '../github/runner.js';
import { publishMistake } from '../publish/check-run.js';
import { publishLate } from '../publish/late-check.js';
import { neutral } from '../text/markdown.js';
import { withheldText } from '../text/secrets/withhold.js';
import { mistakeWords } from './annotate.js';
import { readInputs } from './inputs.js';
import { connectEvent } from './job.js';
import { toldForTraining } from './judged-run.js';
import type { News } from './news.js';
import type { BadEnd } from './supervise.js';
import { type CheckPlace, placeOf } from './write-check.js';

/** What the check of a job that died may take, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Says for a job that hung or died what it could not say itself: in the log, in the check and in the summary. What it had judged
 * counts; else nothing was. Returns the exit code.
 */
export async function speakFor(news: Partial<News>, end: BadEnd): Promise<number> {
  beginPatience(Date.now() + PATIENCE);
  const { judged } = news;
  const reason = withheldText(reasonOf(end));
  const message = judged === undefined ? reason : `${reason} The verdict stands; ${missingOf(news)}`;
  log.error(`curvelint: ${message}`);
  if (news.summaryWritten === undefined) {
    const text = judged
      ? `${judged.summary}\n\n${neutral(message)}`
      : `### curvelint: ${mistakeWords(false)}\n\n${neutral(message)}`;
    await attempt('write the job summary', () => writeSummary(`${text}\n`), null);
  }
  if (news.checkDone === undefined)
    setOutput('check-url', (await attempt('write the check', () => check(news, message), 'checks: write')) ?? '');
  return judged?.exitCode ?? 2;
}

/** The check where the job said that it belongs, else where the event does. */
async function check({ place: told, judged }: Partial<News>, message: string): Promise<string> {
  const { inputs } = readInputs();
  const event = await readContext(process.env, inputs);
  const place = told ?? (event && (await placeOfEvent(event)));
  if (event === null || !place) {
    if (event !== null) log.info('There is no check: which commit is judged is not known.');
    return '';
  }
  const github = connect({ token: inputs.token, apiUrl: event.apiUrl, repository: event.report.repository });
  if (judged === undefined) return publishMistake(mistakeWords(false), message, github, place);
  return publishLate({ ...place, ...judged }, neutral(message), github);
}

async function placeOfEvent(event: WorkflowContext): Promise<CheckPlace | null> {
  const { inputs } = readInputs();
  const { training } = event;
  if (event.event === 'workflow_run' && training !== null && inputs.runId === null)
    return placeOf({ inputs, context: toldForTraining(event, training, null) }, DEFAULT_CONFIG);
  const job = await connectEvent(inputs, event, '');
  return job && placeOf(job, DEFAULT_CONFIG);
}

function reasonOf(end: BadEnd): string {
  switch (end.kind) {
    case 'time':
      return `Time ran out after ${durationOf(end.after)}. Give fewer or smaller logs, or more time (timeout in the settings).`;
    case 'memory':
      return 'Memory ran out. Give fewer or smaller logs, or a runner with more memory.';
    case 'fault':
      return `A fault of curvelint: ${end.said.replace(/\.$/, '')}. Please report it with the job’s log.`;
  }
}

function missingOf({ checkDone }: Partial<News>): string {
  return checkDone ? 'what came after the check may be missing.' : 'the comment, pictures and remarks on files may be missing.';
}

function durationOf(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds % 60 !== 0) return `${seconds} seconds`;
  return seconds === 60 ? '1 minute' : `${seconds / 60} minutes`;
}
