import { FAIL_ON } from '../config/config.js';
import { DEFAULT_CONFIG_FILE } from '../config/load.js';
import { readInput, readLines } from '../github/runner.js';
import type { FailOn } from '../model/comparison.js';
import { UserError } from '../model/errors.js';
import { COMMENT_MODES, type CommentMode } from '../publish/comment-modes.js';
import { COMMENT_POSITIONS, type CommentPosition } from '../publish/comment-positions.js';
import { parsePageUrl } from '../publish/page-link.js';
import { CHARTS, type Charts } from '../publish/pictures.js';
import { nearest } from '../text/nearest.js';

const DEFAULT_KEY = 'default';

/** The inputs of the action, checked. */
export interface Inputs {
  readonly metrics: readonly string[];
  /** Name patterns of the artifacts that hold them; empty: they lie on the disk, or in what the event's run left. */
  readonly artifacts: readonly string[];
  /** The run whose artifacts are meant; null: the one that the event names, else this one; `unknown` where that can't be read. */
  readonly runId: number | 'unknown' | null;
  /** The pull request that is meant; null: the one that the event names, or that has the judged commit as its head. */
  readonly pullRequest: number | null;
  readonly config: string | null;
  /** A path; null: none. */
  readonly baseline: string | null;
  /** Look for the baseline in earlier runs of the workflow. */
  readonly autoBaseline: boolean;
  /** Runs or shards that must be there; null: what the config says. */
  readonly expect: string | null;
  /** Null: what the config says. */
  readonly failOn: FailOn | null;
  readonly comment: CommentMode;
  readonly commentPosition: CommentPosition;
  readonly key: string;
  /** Values of the job's matrix as JSON; '' or `null` without one. */
  readonly matrix: string;
  /** Number of the job; '' where the runner does not say. */
  readonly jobId: string;
  readonly charts: Charts;
  /** Where the page of the report will be: an https address, `artifacts`, or '' for nowhere. */
  readonly htmlUrl: string;
  /** Take over the report of the merged pull request, and judge nothing. */
  readonly promote: boolean;
  /** Answer a comment, or a button of a check, and judge nothing else. */
  readonly bot: boolean;
  /** Put buttons on checks that an app's token makes. */
  readonly buttons: boolean;
  readonly token: string;
  /** Writes the comment, and is used for nothing else; '': `token` writes it. */
  readonly commentToken: string;
  /** What this job had come to before this step: success, failure, cancelled; '' where nobody says. */
  readonly jobStatus: string;
}

/** What the job was asked for. */
export interface GivenInputs {
  /** Where one is wrong, its default stands. */
  readonly inputs: Inputs;
  /** The first one that is wrong; null: none. */
  readonly mistake: UserError | null;
}

/** Reads all inputs: what is right of them says where the mistake in another one is told. */
export function readInputs(): GivenInputs {
  let mistake: UserError | null = null;
  const orElse = <T>(fallback: T, read: () => T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      mistake ??= error;
      return fallback;
    }
  };
  const metrics = readLines('metrics');
  const baseline = readInput('baseline') || 'auto';
  const inputs: Inputs = {
    metrics: metrics.length > 0 ? metrics : ['.'],
    artifacts: readLines('artifacts'),
    runId: orElse<Inputs['runId']>('unknown', () => parseNumber('run-id', 'a workflow run')),
    pullRequest: orElse(null, () => parseNumber('pull-request', 'a pull request')),
    config: readInput('config') || null,
    baseline: baseline === 'auto' || baseline === 'none' ? null : baseline,
    autoBaseline: baseline === 'auto',
    expect: readInput('expect') || null,
    failOn: orElse(null, () => choice('fail-on', FAIL_ON, null)),
    comment: orElse('always', () => choice('comment', COMMENT_MODES, 'always')),
    commentPosition: orElse('top', () => choice('comment-position', COMMENT_POSITIONS, 'top')),
    key: orElse(DEFAULT_KEY, () => parseKey(readInput('key') || DEFAULT_KEY)),
    matrix: readInput('matrix'),
    jobId: readInput('job-id'),
    charts: orElse('auto', () => choice('charts', CHARTS, 'auto')),
    htmlUrl: orElse('', () => parsePageUrl(readInput('html-url'), 'the input html-url')),
    promote: orElse(false, () => choice('promote', ['true', 'false'], 'false') === 'true'),
    bot: orElse(false, () => choice('bot', ['true', 'false'], 'false') === 'true'),
    buttons: orElse(false, () => choice('buttons', ['true', 'false'], 'false') === 'true'),
    token: readInput('token'),
    commentToken: readInput('comment-token'),
    jobStatus: readInput('job-status'),
  };
  return { inputs, mistake };
}

function parseNumber(name: string, what: string): number | null {
  const given = readInput(name);
  if (given === '') return null;
  if (/^[1-9]\d{0,14}$/.test(given)) return Number(given);
  throw new UserError(`the input ${name} cannot be "${given.slice(0, 80)}"`, `Give the number of ${what}.`);
}

function parseKey(given: string): string {
  if (/^[A-Za-z0-9._-]{1,64}$/.test(given)) return given;
  throw new UserError(
    `the input key cannot be "${given.slice(0, 80)}"`,
    'Use up to 64 letters, digits, dots, dashes and underscores.',
  );
}

function choice<const T extends string, D extends T | null>(name: string, known: readonly T[], fallback: D): T | D {
  const given = readInput(name);
  if (given === '') return fallback;
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  const near = nearest(given.slice(0, 80), known);
  throw new UserError(
    `the input ${name} cannot be "${given.slice(0, 80)}"`,
    near ? `Did you mean "${near}"?` : `Use one of: ${known.join(', ')}.`,
  );
}

/** Path of the settings in the repository, whether they are there or not. */
export function settingsFileOf({ config }: Inputs): string {
  return (config ?? DEFAULT_CONFIG_FILE).replace(/^\.\//, '');
}
