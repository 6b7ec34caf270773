// The table of requests in .github/SECURITY.md: all that curvelint asks of GitHub. test/github/requests.test.ts holds it against the
// calls in src/github, against what the tests have asked, and against runs in which each request is refused.

/** Who asks: every job of the Action that has reason to; or `curvelint doctor` alone, which changes nothing. */
const DOCTOR = 'doctor says what the token may not';

const CONTENTS = 'contents: read';
const ACTIONS = 'actions: read';
const PULLS = 'pull-requests: read';
const COMMENTS = 'pull-requests: write';
const LABELS = 'pull-requests: write` and `issues: write';
const CHECKS = 'checks: write';
const PICTURES = 'contents: write';

const NO_BASELINE = 'no baseline, and the report says why';
const NO_COMMENT = 'a warning instead of the comment';
const NO_CHECK = 'a commit status instead (`statuses: write`), else a warning';
const NO_PICTURE = 'the next way to draw: QuickChart or Mermaid; history is kept in checks alone';
const NO_PROMOTION = 'nothing is taken over, and a warning';
const NO_MARK = 'a warning; without its mark a comment may be answered twice';
const NO_LABEL = 'nothing is accepted or taken back, and the answer says what to add';
const NO_ACCEPTANCE = 'a warning, and nothing is accepted';

/** Operation → what for, permission (null: none), what happens without it. */
export const REQUESTS = {
  'GET /user': [
    'whose comments are its own (of each token)',
    null,
    'taken for the token of a workflow, as GitHub refuses it there',
  ],
  'POST /graphql': [
    'whose comments and checks are its own, where the token may not ask `GET /user`; checks of earlier commits of the base branch, all at once; their reports on the data branch',
    null,
    'taken for the token of a workflow, the answer to a new comment tells whose it is; checks of ten earlier commits are asked for one by one',
  ],
  'GET /repos/{owner}/{repo}': ['`doctor`: default branch, public or not', null, DOCTOR],
  'GET /repos/{owner}/{repo}/actions/permissions/workflow': [
    '`doctor`: what a job without `permissions:` may do',
    'administration: read',
    'doctor says that it is not known',
  ],
  'GET /repos/{owner}/{repo}/branches/{branch}': [
    '`doctor`: checks that classic branch protection requires',
    CONTENTS,
    'doctor says that it is not known',
  ],
  'GET /repos/{owner}/{repo}/rules/branches/{branch}': [
    '`doctor`: checks that rulesets require',
    'metadata: read',
    'doctor says that it is not known',
  ],
  'GET /repos/{owner}/{repo}/contents/{path}': [
    'settings of the base branch, which files exist that it remarks on; `doctor`: workflows',
    CONTENTS,
    'where settings are read from the base branch no verdict and exit code 2, else a warning and no remarks',
  ],
  'GET /repos/{owner}/{repo}/compare/{basehead}': [
    'the merge base; `promote`: what was changed since the pull request was trained',
    CONTENTS,
    `${NO_BASELINE}; ${NO_PROMOTION}`,
  ],
  'GET /repos/{owner}/{repo}/commits': ['commits before the merge base', CONTENTS, NO_BASELINE],
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': [
    'the pull request of a commit whose branch was renamed, asked of the repository that it lies in; `promote`: the one that was merged',
    PULLS,
    `no comment, and the log says why; ${NO_PROMOTION}`,
  ],
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': [
    'its own check of a commit and those of other jobs, and the baseline in those of the base',
    'checks: read',
    `${NO_BASELINE}; for its own check ${NO_CHECK}`,
  ],
  'POST /repos/{owner}/{repo}/check-runs': ['the verdict as a check', CHECKS, NO_CHECK],
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': [
    'a newer verdict in its own check; the worst verdict of all jobs in those of the others',
    CHECKS,
    'a new check, else as above',
  ],
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': ['remarks that its own check has already', CHECKS, NO_CHECK],
  'POST /repos/{owner}/{repo}/statuses/{sha}': ['the verdict where checks are refused', 'statuses: write', 'a warning'],
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses': [
    'what other jobs told by statuses',
    'statuses: read',
    'a warning, where checks are refused as well; other jobs are known from the comment alone',
  ],
  'GET /repos/{owner}/{repo}/pulls': [
    'the pull request of a commit; which pictures are of open ones',
    PULLS,
    'no comment and a warning; for pictures the next way to draw',
  ],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': [
    'whether the head is still the commit that was judged, right before the comment is written',
    PULLS,
    NO_COMMENT,
  ],
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': [
    'its own comment; lines that accept a regression',
    COMMENTS,
    NO_COMMENT,
  ],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ['the comment', COMMENTS, NO_COMMENT],
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ['a newer report in its own comment', COMMENTS, NO_COMMENT],
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': [
    'its own second comment, after two jobs wrote at once; that of an earlier commit (`comment-position: newest`), and that which the job’s own token wrote (`comment-token`)',
    COMMENTS,
    'the older comment stays, and the log names it',
  ],
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': ['`bot`: has this comment its answer?', COMMENTS, NO_MARK],
  'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': ['`bot`: seen, done, not done', COMMENTS, NO_MARK],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': ['`bot`: the label of an acceptance', LABELS, NO_LABEL],
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': ['`bot`: an acceptance is taken back', LABELS, NO_LABEL],
  'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs': [
    '`bot`: failed jobs are started again',
    'actions: write',
    'nothing is started, and the answer says what to add',
  ],
  'GET /repos/{owner}/{repo}/commits/{ref}': [
    '`bot`: the commit of a name that somebody asks to compare with',
    CONTENTS,
    'nothing is compared, and the answer says why',
  ],
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': ['the label that accepts a regression', PULLS, NO_ACCEPTANCE],
  'GET /repos/{owner}/{repo}/issues/{issue_number}/events': ['when the branch was forced elsewhere', PULLS, NO_ACCEPTANCE],
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': ['may who accepts write?', null, NO_ACCEPTANCE],
  'GET /repos/{owner}/{repo}/actions/runs': ['`doctor`: may runs be read? `bot`: which runs of the head failed', ACTIONS, DOCTOR],
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs': [
    'which jobs of the training failed',
    ACTIONS,
    'the conclusion of the run alone counts, and a warning',
  ],
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': [
    'which workflow the run is of; the run that `run-id` names; when the head came; whether its report may be kept as history',
    ACTIONS,
    `${NO_BASELINE}; ${NO_ACCEPTANCE}`,
  ],
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': [
    'earlier runs on the base branch; runs of the head',
    ACTIONS,
    `${NO_BASELINE}; ${NO_ACCEPTANCE}`,
  ],
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': [
    'artifacts with logs, of the change and of the baseline',
    ACTIONS,
    `nothing to judge, and the report says why; ${NO_BASELINE}`,
  ],
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': [
    'where the bytes of an artifact lie; they are then fetched without the token',
    ACTIONS,
    `nothing to judge, and the report says why; ${NO_BASELINE}`,
  ],
  'GET /repos/{owner}/{repo}/git/ref/{ref}': [
    'the branch of pictures and history; `doctor`: the branch of the settings',
    CONTENTS,
    NO_PICTURE,
  ],
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': [
    'what the branch of pictures and history holds; `promote`: the trees of both commits',
    CONTENTS,
    `${NO_PICTURE}; ${NO_PROMOTION}`,
  ],
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': ['what the branch of pictures and history holds', CONTENTS, NO_PICTURE],
  'POST /repos/{owner}/{repo}/git/blobs': ['a picture; a report as history', PICTURES, NO_PICTURE],
  'POST /repos/{owner}/{repo}/git/trees': ['the files that are kept', PICTURES, NO_PICTURE],
  'POST /repos/{owner}/{repo}/git/commits': ['the commit of the files', PICTURES, NO_PICTURE],
  'POST /repos/{owner}/{repo}/git/refs': ['the branch of pictures and history', PICTURES, NO_PICTURE],
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': ['the branch of pictures and history', PICTURES, NO_PICTURE],
};

/** The table, one row a request. */
export function requestRows() {
  return Object.entries(REQUESTS).map(([operation, [what, permission, without]]) => [
    `\`${operation}\``,
    what,
    permission === null ? 'none of its own' : `\`${permission}\``,
    without,
  ]);
}
