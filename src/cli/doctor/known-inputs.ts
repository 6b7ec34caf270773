import { FAIL_ON } from '../../config/config.js';
import { COMMENT_MODES } from '../../publish/comment-modes.js';
import { COMMENT_POSITIONS } from '../../publish/comment-positions.js';
import { CHARTS } from '../../publish/pictures.js';

/** Inputs of the action; a test compares them with action.yml, which does not lie beside the packed command line. */
export const KNOWN_INPUTS = [
  ...['metrics', 'artifacts', 'run-id', 'pull-request', 'config', 'baseline', 'expect', 'fail-on', 'comment', 'key'],
  ...['comment-position', 'comment-token', 'bot', 'buttons'],
  ...['matrix', 'job-id', 'charts', 'html-url', 'promote', 'token', 'job-status'],
] as const;

/** Inputs that the runner fills in. */
export const FILLED_INPUTS: readonly string[] = ['matrix', 'job-id', 'job-status'];

/** Inputs of which only these words are allowed. */
export const INPUT_CHOICES: Readonly<Record<string, readonly string[]>> = {
  'fail-on': FAIL_ON,
  comment: COMMENT_MODES,
  'comment-position': COMMENT_POSITIONS,
  charts: CHARTS,
  promote: ['true', 'false'],
  bot: ['true', 'false'],
  buttons: ['true', 'false'],
};

/** Inputs that have a form: what it is, in words, and whether a text has it. */
export const INPUT_FORMS: Readonly<Record<string, { readonly words: string; readonly fits: (text: string) => boolean }>> = {
  key: {
    words: 'Use up to 64 letters, digits, dots, dashes and underscores.',
    fits: (text) => /^[A-Za-z0-9._-]{1,64}$/.test(text),
  },
  'run-id': { words: 'Give the number of a workflow run.', fits: (text) => /^[1-9]\d{0,14}$/.test(text) },
  'pull-request': { words: 'Give the number of a pull request.', fits: (text) => /^[1-9]\d{0,14}$/.test(text) },
  'html-url': {
    words: 'Give an address that begins with https://, or "artifacts".',
    fits: (text) => text === 'artifacts' || text.startsWith('https://'),
  },
};
