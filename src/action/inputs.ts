import { FAIL_ON } from '../config/config.js';
import { DEFAULT_CONFIG_FILE } from '../config/load.js';
import { readInput, readLines } from '../github/runner.js';
import type { FailOn } from '../model/comparison.js';
import { UserError } from '../model/errors.js';
import { COMMENT_MODES, type CommentMode } from '../publish/comment-modes.js';
import { parsePageUrl } from '../publish/page-link.js';
import { CHARTS, type Charts } from '../publish/pictures.js';
import { nearest } from '../text/nearest.js';

/** The inputs of the action, checked. */
export interface Inputs {
  readonly metrics: readonly string[];
  /** Name patterns of the artifacts that hold them; empty: they lie on the disk, or in what the event's run left. */
  readonly artifacts: readonly string[];
  /** The run whose artifacts are meant; null: the one that the event names, else this one. */
  readonly runId: number | null;
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
  readonly key: string;
  /** Values of the job's matrix as JSON; '' or `null` without one. */
  readonly matrix: string;
  readonly charts: Charts;
  /** Where the page of the report will be: an https address, `artifacts`, or '' for nowhere. */
  readonly htmlUrl: string;
  readonly token: string;
  /** What this job had come to before this step: success, failure, cancelled; '' where nobody says. */
  readonly jobStatus: string;
}

export function readInputs(): Inputs {
  const metrics = readLines('metrics');
  const baseline = readInput('baseline') || 'auto';
  return {
    metrics: metrics.length > 0 ? metrics : ['.'],
    artifacts: readLines('artifacts'),
    runId: parseNumber('run-id', 'a workflow run'),
    pullRequest: parseNumber('pull-request', 'a pull request'),
    config: readInput('config') || null,
    baseline: baseline === 'auto' || baseline === 'none' ? null : baseline,
    autoBaseline: baseline === 'auto',
    expect: readInput('expect') || null,
    failOn: choice('fail-on', FAIL_ON, null),
    comment: choice('comment', COMMENT_MODES, 'always'),
    key: readInput('key') || 'default',
    matrix: readInput('matrix'),
    charts: choice('charts', CHARTS, 'auto'),
    htmlUrl: parsePageUrl(readInput('html-url'), 'the input html-url'),
    token: readInput('token'),
    jobStatus: readInput('job-status'),
  };
}

function parseNumber(name: string, what: string): number | null {
  const given = readInput(name);
  if (given === '') return null;
  if (/^[1-9]\d{0,14}$/.test(given)) return Number(given);
  throw new UserError(`the input ${name} cannot be "${given.slice(0, 80)}"`, `Give the number of ${what}.`);
}

function choice<const T extends string, D extends T | null>(name: string, known: readonly T[], fallback: D): T | D {
  const given = readInput(name);
  if (given === '') return fallback;
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  const near = nearest(given, known);
  throw new UserError(
    `the input ${name} cannot be "${given.slice(0, 80)}"`,
    near ? `Did you mean "${near}"?` : `Use one of: ${known.join(', ')}.`,
  );
}

/** Path of the settings in the repository, whether they are there or not. */
export function settingsFileOf({ config }: Inputs): string {
  return (config ?? DEFAULT_CONFIG_FILE).replace(/^\.\//, '');
}
