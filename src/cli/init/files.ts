/** What `init` found out about a repository. */
export interface Surroundings {
  /** Patterns of the logs. */
  readonly logs: readonly string[];
  /** Command that trains. */
  readonly command: string;
  /** Name of the workflow that trains already; null: none does. */
  readonly training: string | null;
  /** Branch that the workflow of a push runs on. */
  readonly branch: string;
}

/** The settings, all of them as they are without the file. */
export const SETTINGS = `# Settings of curvelint: https://github.com/curvelint/curvelint#settings
fail-on: error # never, regression, error or warning
# gate:
#   val_accuracy: { of: best, tolerance: 0.002 } # as the metric is called in your logs
# expect: 3 # how many runs there must be, such as the seeds of a matrix: fewer fail
`;

/** A name with wildcards may begin like an alias of YAML. */
const quoted = (text: string) => (text.startsWith('*') ? `"${text}"` : text);
/** An expression of GitHub's. */
const expression = (text: string) => `\${{ ${text} }}`;
const ALWAYS = `  if: ${expression('!cancelled()')} # a diverged training is worth a diagnosis, too`;

const UPLOAD = (logs: readonly string[], pad: string) =>
  [
    '- uses: actions/upload-artifact@v7',
    ALWAYS,
    '  with:',
    `    name: curvelint-attempt-${expression('github.run_attempt')}`,
    ...(logs.length === 1 ? [`    path: ${quoted(logs[0]!)}`] : ['    path: |', ...logs.map((one) => `      ${one}`)]),
    '    if-no-files-found: error',
  ]
    .map((line) => `${pad}${line}`)
    .join('\n');

const REPORT = (logs: readonly string[], pad: string) =>
  [
    '- uses: curvelint/curvelint@v1',
    ALWAYS,
    '  with:',
    ...(logs.length === 1 ? [`    metrics: ${quoted(logs[0]!)}`] : ['    metrics: |', ...logs.map((one) => `      ${one}`)]),
  ]
    .map((line) => `${pad}${line}`)
    .join('\n');

/** A step for the workflow that trains already: it uploads the logs (fork-safe pair), or reports itself. */
export function stepFor({ logs }: Surroundings, forks: boolean): string {
  return `${forks ? UPLOAD(logs, '      ') : REPORT(logs, '      ')}\n`;
}

/** A workflow that trains, and reports or uploads. */
export function trainingWorkflow(found: Surroundings, forks: boolean): string {
  const rights = forks
    ? '      contents: read\n'
    : '      contents: read\n      actions: read # looks for the baseline\n      checks: write\n      pull-requests: write\n';
  return `name: train
on:
  pull_request:
  push:
    branches: [${found.branch}] # the baseline
permissions: {}
jobs:
  train:
    runs-on: ubuntu-latest
    permissions:
${rights}    steps:
      - uses: actions/checkout@v6
        with: { persist-credentials: false }
      - run: ${found.command}
${stepFor(found, forks)}`;
}

/** The second workflow of the fork-safe pair: checks nothing out, runs nothing of the pull request. */
export function reportingWorkflow({ training }: Surroundings): string {
  return `name: curvelint
on:
  workflow_run: # nothing is checked out, nothing of the pull request runs
    workflows: [${JSON.stringify(training ?? 'train')}]
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
`;
}
