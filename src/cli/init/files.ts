import type { Legs } from '../matrix.js';

/** Where editors find what settings may hold. */
const SCHEMA = 'https://raw.githubusercontent.com/curvelint/curvelint/v1/dist/config.schema.json';

/** The settings, all of them as they are without the file. */
export const SETTINGS = `# yaml-language-server: $schema=${SCHEMA}
# Settings of curvelint: https://github.com/curvelint/curvelint#settings
fail-on: error # never, regression, error or warning
# gate:
#   val_accuracy: { of: best, tolerance: 0.002 } # as the metric is called in your logs
# expect: 3 # how many runs there must be, such as the seeds of a matrix: fewer fail
`;

/** Rights of a job that reports: what for. */
export const RIGHTS: readonly (readonly [scope: string, level: 'read' | 'write', why: string])[] = [
  ['contents', 'read', ''],
  ['actions', 'read', 'looks for the baseline'],
  ['checks', 'write', 'the verdict'],
  ['pull-requests', 'write', 'the comment'],
];

/** A name with wildcards may begin like an alias of YAML. */
const quoted = (text: string) => (text.startsWith('*') ? `"${text}"` : text);
/** An expression of GitHub's. */
const expression = (text: string) => `\${{ ${text} }}`;
const ALWAYS = `  if: ${expression('!cancelled()')} # a diverged training is worth a diagnosis, too`;

/** Rights of a job, those that it has already among them. */
export function permissionLines(has: ReadonlyMap<string, string>): readonly string[] {
  const others = [...has]
    .filter(([scope]) => !RIGHTS.some(([own]) => own === scope))
    .map(([scope, level]) => `  ${scope}: ${level}`);
  const own = RIGHTS.map(([scope, level, why]) => {
    const shown = has.get(scope) === 'write' ? 'write' : level;
    return `  ${scope}: ${shown}${why === '' ? '' : ` # ${why}`}`;
  });
  return ['permissions:', ...own, ...others];
}

/** The step that reports in the job that trained. */
export function reportStep(logs: readonly string[]): readonly string[] {
  return ['- uses: curvelint/curvelint@v1', ALWAYS, '  with:', ...listed('metrics', logs)];
}

/** The step that uploads the logs: of each job of a matrix under a name of its own. */
export function uploadStep(logs: readonly string[], legs: Legs | null): readonly string[] {
  return [
    '- uses: actions/upload-artifact@v7',
    ALWAYS,
    '  with:',
    `    name: ${artifactName(legs)}`,
    ...listed('path', logs),
    '    if-no-files-found: error',
  ];
}

function listed(name: string, logs: readonly string[]): readonly string[] {
  return logs.length === 1 ? [`    ${name}: ${quoted(logs[0]!)}`] : [`    ${name}: |`, ...logs.map((one) => `      ${one}`)];
}

function artifactName(legs: Legs | null): string {
  const attempt = `attempt-${expression('github.run_attempt')}`;
  if (legs === null) return `curvelint-${attempt}`;
  const values = legs.keys?.map((key) => `${key}-${expression(`matrix.${key}`)}`) ?? [expression('strategy.job-index')];
  return `curvelint-${values.join('-')}-${attempt}`;
}

/** The job that reports on all jobs of a matrix at once. */
export function curvelintJob(training: string, legs: Legs): readonly string[] {
  const expect =
    legs.count === null
      ? 'expect: 3 # how many jobs the matrix has: fewer fail'
      : `expect: ${legs.count} # one run a job of the matrix: fewer fail`;
  return [
    'curvelint:',
    `  needs: ${training}`,
    `  if: ${expression('!cancelled()')} # a seed that failed is told`,
    '  runs-on: ubuntu-latest',
    ...permissionLines(new Map()).map((line) => `  ${line}`),
    '  steps:',
    '    - uses: curvelint/curvelint@v1',
    '      with:',
    '        artifacts: curvelint-*',
    `        ${expect}`,
  ];
}

/** What a workflow needs to know that trains. */
export interface NewTraining {
  readonly logs: readonly string[];
  /** Command that trains. */
  readonly command: string;
  /** Branch that the workflow of a push runs on. */
  readonly branch: string;
}

/** A workflow that trains, and reports or uploads. */
export function trainingWorkflow({ logs, command, branch }: NewTraining, forks: boolean): string {
  const pad = (lines: readonly string[], blanks: string) => lines.map((line) => `${blanks}${line}`).join('\n');
  const rights = forks ? ['permissions:', '  contents: read'] : permissionLines(new Map());
  return `name: train
on:
  pull_request:
  push:
    branches: [${branch}] # the baseline
permissions: {}
jobs:
  train:
    runs-on: ubuntu-latest
${pad(rights, '    ')}
    steps:
      - uses: actions/checkout@v6
        with: { persist-credentials: false }
      - run: ${command}
${pad(forks ? uploadStep(logs, null) : reportStep(logs), '      ')}
`;
}

/** The second workflow of the fork-safe pair: checks nothing out, runs nothing of the pull request. */
export function reportingWorkflow(training: string, legs: Legs | null): string {
  const seeds =
    legs === null || legs.count === null
      ? ''
      : `        with:\n          expect: ${legs.count} # one run a job of the matrix: fewer fail\n`;
  return `name: curvelint
on:
  workflow_run: # nothing is checked out, nothing of the pull request runs
    workflows: [${JSON.stringify(training)}]
    types: [completed]
permissions: {}
concurrency:
  group: curvelint-\${{ github.event.workflow_run.head_repository.id }}-\${{ github.event.workflow_run.head_branch }}
  cancel-in-progress: true
jobs:
  report:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read # artifacts, and earlier runs for the baseline
      contents: read # .curvelint.yml of the base branch
      checks: write
      pull-requests: write
    steps:
      - uses: curvelint/curvelint@v1
${seeds}`;
}

/** The workflow that answers commands in comments. */
export function answeringWorkflow(): string {
  return `name: curvelint commands
on:
  issue_comment: # starts once this file is on the default branch
    types: [created]
permissions: {}
jobs:
  answer:
    if: github.event.issue.pull_request && contains(github.event.comment.body, 'curvelint:')
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: write # rerun; without it "read" is enough
      checks: write
      contents: read # "write" where your charts are pictures on a branch
      issues: write # reactions, and the label of an acceptance
      pull-requests: write
    steps:
      - uses: curvelint/curvelint@v1
        with: { bot: true }
`;
}
