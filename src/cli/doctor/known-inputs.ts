import { FAIL_ON } from '../../config/config.js';
import { COMMENT_MODES } from '../../publish/comment-modes.js';
import { COMMENT_POSITIONS } from '../../publish/comment-positions.js';
import { CHARTS } from '../../publish/pictures.js';

const YES_NO = ['true', 'false'];

const ANYTHING = [
  ...['metrics', 'artifacts', 'run-id', 'pull-request', 'config', 'baseline', 'expect', 'key', 'matrix', 'job-id'],
  ...['html-url', 'token', 'comment-token', 'job-status'],
];

/** Inputs of the action as action.yml has them, which a test holds against it, and the values of those that take few. */
export const INPUTS: ReadonlyMap<string, readonly string[] | null> = new Map<string, readonly string[] | null>([
  ...ANYTHING.map((name) => [name, null] as const),
  ['fail-on', FAIL_ON],
  ['comment', COMMENT_MODES],
  ['comment-position', COMMENT_POSITIONS],
  ['charts', CHARTS],
  ['promote', YES_NO],
  ['bot', YES_NO],
  ['buttons', YES_NO],
]);
