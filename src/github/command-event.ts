import { inside, readEvent } from './event.js';
import { textOf } from './text-of.js';

/** A comment that somebody just wrote on a pull request. */
export interface CommandComment {
  readonly id: number;
  /** Number of the pull request. */
  readonly number: number;
  readonly body: string;
  readonly login: string;
  /** When it was written, ISO 8601. */
  readonly at: string;
}

/** A button of a check of ours that somebody pressed; `rerequested`: GitHub's own to run it again. */
export interface PressedButton {
  readonly button: string;
  /** The commit that the check stands on. */
  readonly commit: string;
  readonly externalId: string;
  /** The app that made the check. */
  readonly app: string;
  readonly login: string;
}

/** What somebody asks for; a text: why the event asks for nothing. */
export type Asked = { readonly comment: CommandComment } | { readonly pressed: PressedButton } | string;

/** Who asks for what, by the event: text that anybody may have written. */
export async function readAsked(env: NodeJS.ProcessEnv): Promise<Asked> {
  const { payload, name, fault } = await readEvent(env);
  if (fault !== null) return `the file of the event can't be read: ${fault}`;
  const get = (...path: readonly string[]) => inside(payload, ...path);
  const action = textOf(get('action'));
  if (name === 'check_run') return pressedIn(get, action);
  if (name !== 'issue_comment') return `the event ${name || 'none'} asks for nothing: bot is for issue_comment and check_run`;
  // An edit may put words under somebody's name that nobody has seen.
  if (action !== 'created') return `a comment that is ${action} is no command`;
  if (typeof get('issue', 'pull_request') !== 'object') return 'the comment stands on an issue, not on a pull request';
  if (get('comment', 'user', 'type') === 'Bot' || get('comment', 'performed_via_github_app')) return 'a bot wrote the comment';
  const [id, number] = [get('comment', 'id'), get('issue', 'number')];
  const login = textOf(get('comment', 'user', 'login'));
  if (typeof id !== 'number' || typeof number !== 'number' || login === '') return 'the event does not say who wrote what';
  return {
    comment: { id, number, login, body: textOf(get('comment', 'body')), at: textOf(get('comment', 'created_at')) },
  };
}

function pressedIn(get: (...path: readonly string[]) => unknown, action: string): Asked {
  if (action !== 'requested_action' && action !== 'rerequested') return `a check that is ${action} asks for nothing`;
  const commit = textOf(get('check_run', 'head_sha'));
  const login = textOf(get('sender', 'login'));
  if (!/^[0-9a-f]{40,64}$/.test(commit) || login === '') return 'the event does not say who pressed what';
  const button = action === 'rerequested' ? action : textOf(get('requested_action', 'identifier'));
  const [externalId, app] = [textOf(get('check_run', 'external_id')), textOf(get('check_run', 'app', 'slug'))];
  return { pressed: { button, commit, externalId, app, login } };
}
