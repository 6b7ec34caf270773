/** A repository with one fault in its workflows, and the same without it. */
export interface FaultyWorkflow {
  readonly name: string;
  /** Path → text. */
  readonly files: Readonly<Record<string, string>>;
  /** What doctor must say; a part of the line, and of what to do. */
  readonly says: readonly [wrong: string, fix: string];
  /** The same files, mended: of them doctor must say nothing of the kind. */
  readonly mended: Readonly<Record<string, string>>;
}

const TRAIN = '.github/workflows/train.yml';
const HEAD = 'name: train\non:\n  pull_request:\n  push:\n    branches: [main]\n';
const RIGHTS = 'permissions: { contents: read, actions: read, checks: write, pull-requests: write }\n';
const CHECKOUT = '      - uses: actions/checkout@v6\n';
const OURS = `      - uses: curvelint/curvelint@v1\n        if: \${{ !cancelled() }}\n`;
const BASE = `${HEAD}${RIGHTS}jobs:\n  fit:\n    runs-on: ubuntu-latest\n    steps:\n${CHECKOUT}      - run: python train.py\n${OURS}        with:\n          metrics: runs/**\n`;
const MATRIX = BASE.replace('    steps:', '    strategy: { matrix: { seed: [1, 2, 3] } }\n    steps:');
/** Its jobs write no comment. */
const SILENT = MATRIX.replace('metrics: runs/**', 'comment: never');
const UPLOAD = `      - uses: actions/upload-artifact@v7\n        with: { name: "curvelint-logs", path: runs }\n`;
const expression = (text: string) => `\${{ ${text} }}`;

/** One file that differs in one place. */
const change = (
  name: string,
  from: string,
  wrong: string,
  right: string,
  says: FaultyWorkflow['says'],
  text = BASE,
): FaultyWorkflow => {
  if (!text.includes(from)) throw new Error(`${name}: ${from} is not there`);
  return {
    name,
    says,
    files: { 'train.py': '', [TRAIN]: text.replace(from, () => wrong) },
    mended: { 'train.py': '', [TRAIN]: text.replace(from, () => right) },
  };
};

const PLACE = '        with:\n          metrics: runs/**\n';
const REPORT = `name: report\non: { workflow_run: { workflows: [train], types: [completed] } }\n${RIGHTS}jobs:\n  report:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: curvelint/curvelint@v1\n`;
const BOT = `name: answers\non: { issue_comment: { types: [created] } }\npermissions: { contents: read, actions: read, checks: write, issues: write, pull-requests: write }\njobs:\n  answer:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: curvelint/curvelint@v1\n        with: { bot: true }\n`;

export const FAULTY_WORKFLOWS: readonly FaultyWorkflow[] = [
  change('no permissions at all', RIGHTS, '', RIGHTS, ['names no permissions', 'permissions: { actions: read']),
  change('a permission too few', 'checks: write, ', '', 'checks: write, ', ['lacks permissions', 'checks: write']),
  change('an input that is none', 'metrics: runs/**', 'metric: runs/**', 'metrics: runs/**', [
    'train.yml:13: the action has no input "metric"',
    'Did you mean "metrics"?',
  ]),
  change('an input with a value that is none', 'metrics: runs/**', 'comment: sometimes', 'comment: on-change', [
    'comment cannot be "sometimes"',
    'always, on-change, on-finding, never',
  ]),
  change('a value near another', 'metrics: runs/**', 'charts: mermaids', 'charts: mermaid', [
    'charts cannot be "mermaids"',
    'Did you mean "mermaid"?',
  ]),
  change(
    'a training whose failure nobody is told',
    `        if: \${{ !cancelled() }}\n`,
    '',
    `        if: ${expression('always()')}\n`,
    ['when the training of the job fit fails', '!cancelled()'],
  ),
  change(
    'a matrix that shares a comment',
    PLACE,
    PLACE,
    `${PLACE}          key: seed-${expression('matrix.seed')}\n`,
    ['the 3 jobs of the matrix fit share one comment', 'curvelint init --dry-run'],
    MATRIX,
  ),
  change(
    'a matrix whose key is the same',
    PLACE,
    `${PLACE}          key: model\n`,
    `${PLACE}          comment: never\n`,
    ['share one comment', `key: ${expression('matrix.seed')}`],
    MATRIX,
  ),
  change(
    'a matrix that is computed',
    '{ matrix: { seed: [1, 2, 3] } }',
    `{ matrix: "${expression('fromJSON(needs.plan.outputs.all)')}" }`,
    '{ matrix: { seed: [1] } }',
    ['the jobs of the matrix fit share one comment', 'strategy.job-index'],
    MATRIX,
  ),
  change(
    'one artifact name for a matrix',
    OURS,
    UPLOAD + OURS,
    UPLOAD.replace('curvelint-logs', `curvelint-${expression('matrix.seed')}`) + OURS,
    ['upload one artifact "curvelint-logs": the second upload fails', `curvelint-logs-${expression('matrix.seed')}`],
    SILENT,
  ),
  change(
    'an artifact that takes the place of another',
    OURS,
    UPLOAD.replace('path: runs', 'path: runs, overwrite: true') + OURS,
    UPLOAD.replace('curvelint-logs', `x-${expression('strategy.job-index')}`) + OURS,
    ['only the last one is left', 'Write the values of the matrix'],
    SILENT,
  ),
  change(
    'an artifact without a name',
    OURS,
    UPLOAD.replace('name: "curvelint-logs", ', '') + OURS,
    UPLOAD.replace('@v7', '@v3') + OURS,
    ['upload one artifact "artifact"', `artifact-${expression('matrix.seed')}`],
    SILENT,
  ),
  change(
    'two jobs with one artifact name',
    OURS,
    `${UPLOAD}  other:\n    runs-on: ubuntu-latest\n    steps:\n${CHECKOUT}${UPLOAD}${OURS}`,
    `${UPLOAD}  other:\n    runs-on: ubuntu-latest\n    steps:\n${CHECKOUT}${UPLOAD.replace('curvelint-logs', 'curvelint-more')}${OURS}`,
    ['the jobs fit and other upload one artifact', 'a name of its own'],
  ),
  change(
    'two jobs with one comment',
    OURS,
    `${OURS}  other:\n    runs-on: ubuntu-latest\n    steps:\n${CHECKOUT}${OURS}`,
    `${OURS}        with: { key: first }\n  other:\n    runs-on: ubuntu-latest\n    steps:\n${CHECKOUT}${OURS}`,
    ['train.yml (fit), .github/workflows/train.yml (other) share the comment of the key "default"', 'a key of its own'],
  ),
  {
    name: 'two workflows with one comment',
    says: ['share the comment of the key "default"', 'a key of its own'],
    files: { 'train.py': '', [TRAIN]: BASE, '.github/workflows/b.yml': BASE.replace('name: train', 'name: other') },
    mended: {
      'train.py': '',
      [TRAIN]: BASE,
      '.github/workflows/b.yml': BASE.replace('name: train', 'name: other').replace(PLACE, `${PLACE}          key: b\n`),
    },
  },
  {
    name: 'the pair beside a workflow that reports itself',
    says: ['share the comment', 'a key of its own'],
    files: { 'train.py': '', [TRAIN]: BASE, '.github/workflows/report.yml': REPORT },
    mended: { 'train.py': '', [TRAIN]: BASE.replace(OURS, UPLOAD).replace(PLACE, ''), '.github/workflows/report.yml': REPORT },
  },
  change('a script that does not exist', 'python train.py', 'python src/fit.py', 'python train.py', [
    'train.yml:12: src/fit.py does not exist',
    'Correct the path',
  ]),
  change('a script of the shell that does not exist', 'python train.py', './scripts/train.sh', `./${'train.py'}`, [
    'scripts/train.sh does not exist',
    'add the file',
  ]),
  change(
    'a folder that holds no such script',
    '      - run: python train.py\n',
    '      - run: python train.py\n        working-directory: ml\n',
    '      - run: python ../train.py\n        working-directory: ml\n',
    ['ml/train.py does not exist', 'Correct the path'],
  ),
  change('make without a Makefile', 'python train.py', 'make train', 'make -C ml train', [
    'Makefile does not exist',
    'add the file',
  ]),
  change(
    'an action of the repository that holds none',
    '      - run: python train.py\n',
    '      - uses: ./actions/train\n      - run: python train.py\n',
    '      - run: curl -o x.py https://host.example/x.py && python x.py\n      - run: python y.py\n',
    ['./actions/train holds no action', 'action.yml'],
  ),
  {
    name: 'a reusable workflow that does not exist',
    says: ['the job more calls ./.github/workflows/gone.yml, which does not exist', 'add the file'],
    files: { 'train.py': '', [TRAIN]: `${BASE}  more:\n    uses: ./.github/workflows/gone.yml\n` },
    mended: { 'train.py': '', [TRAIN]: `${BASE}  more:\n    uses: team/other/.github/workflows/gone.yml@v1\n` },
  },
  change(
    'a filter of paths',
    '  pull_request:\n',
    "  pull_request:\n    paths: ['src/**']\n",
    '  pull_request:\n    types: [opened, synchronize]\n',
    ['runs only for some pull requests (paths)', 'do not require the check'],
  ),
  change(
    'paths that are left out',
    '  pull_request:\n',
    "  pull_request:\n    paths-ignore: ['**.md']\n",
    '  pull_request:\n    branches: [main]\n',
    ['(paths-ignore)', 'skip the steps'],
  ),
  {
    name: 'a comment that would be judged as a training',
    says: ['a comment starts it, and it would be judged as a training', 'bot: true'],
    files: { 'train.py': '', [TRAIN]: BASE, '.github/workflows/answers.yml': BOT.replace('        with: { bot: true }\n', '') },
    mended: { 'train.py': '', [TRAIN]: BASE, '.github/workflows/answers.yml': BOT },
  },
  {
    name: 'answers that nothing asks for',
    says: ['no comment starts it', 'issue_comment: { types: [created] }'],
    files: {
      'train.py': '',
      [TRAIN]: BASE,
      '.github/workflows/answers.yml': BOT.replace('issue_comment: { types: [created] }', 'push:'),
    },
    mended: { 'train.py': '', [TRAIN]: BASE, '.github/workflows/answers.yml': BOT },
  },
  {
    name: 'answers that may not react',
    says: ['the job answer lacks permissions', 'issues: write'],
    files: { 'train.py': '', [TRAIN]: BASE, '.github/workflows/answers.yml': BOT.replace('issues: write, ', '') },
    mended: { 'train.py': '', [TRAIN]: BASE, '.github/workflows/answers.yml': BOT },
  },
  change('no run on the base branch', '  push:\n    branches: [main]\n', '', '  schedule: [{ cron: "0 3 * * *" }]\n', [
    'does not run on pushes to main',
    'push: { branches: [main] }',
  ]),
];
