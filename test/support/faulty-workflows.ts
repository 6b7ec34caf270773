import { stringify } from 'yaml';

type Fields = Readonly<Record<string, unknown>>;
/** Path → text. */
export type Files = Readonly<Record<string, string>>;

/** Files with one fault, the same without it, and what doctor must say of the first. */
export interface FaultyWorkflow {
  readonly wrong: Files;
  readonly right: Files;
  readonly state: 'not ok' | 'note';
  /** Begins with the file and the line. */
  readonly says: string;
  /** All lines of what to do. */
  readonly fix: readonly string[];
}

const expression = (text: string) => `\${{ ${text} }}`;
const ALWAYS = expression('!cancelled()');
const ON = { pull_request: {}, push: { branches: ['main'] } };
const PERMISSIONS = { actions: 'read', contents: 'read', checks: 'write', 'pull-requests': 'write' };
const CHECKOUT = { uses: 'actions/checkout@v6' };
const TRAIN = { run: 'python train.py' };
const SCRIPT = { 'train.py': 'print(1)\n' };
const SEEDS = { matrix: { seed: [1, 2, 3] } };
const SEED = expression('matrix.seed');

const report = (given: Fields = {}, more: Fields = {}) => ({
  uses: 'curvelint/curvelint@v1',
  if: ALWAYS,
  with: { metrics: 'runs/**', ...given },
  ...more,
});
const upload = (name: string, more: Fields = {}) => ({
  uses: 'actions/upload-artifact@v7',
  if: ALWAYS,
  with: { name, path: 'runs', ...more },
});
const job = (steps: readonly unknown[], more: Fields = {}) => ({ 'runs-on': 'ubuntu-latest', ...more, steps });
const flow = (jobs: Fields, more: Fields = {}) =>
  stringify({ name: 'train', on: ON, permissions: PERMISSIONS, ...more, jobs }, { lineWidth: 0 });
const at = (name: string, text: string): Files => ({ ...SCRIPT, [`.github/workflows/${name}.yml`]: text });
/** One workflow that trains and reports. */
const one = (steps: readonly unknown[], ofJob: Fields = {}, ofFlow: Fields = {}) =>
  at('train', flow({ train: job([CHECKOUT, ...steps], ofJob) }, ofFlow));
const good = (given: Fields = {}, ofJob: Fields = {}, ofFlow: Fields = {}) => one([TRAIN, report(given)], ofJob, ofFlow);
/** The fork-safe pair. */
const pair = (
  trainJob: Fields,
  onSecond: Fields = {},
  reportSteps: readonly unknown[] = [{ uses: 'curvelint/curvelint@v1' }],
) => ({
  ...at('train', flow({ train: trainJob }, { permissions: { contents: 'read' } })),
  ...at(
    'curvelint',
    flow(
      { report: job(reportSteps) },
      { name: 'curvelint', on: { workflow_run: { workflows: ['train'], types: ['completed'], ...onSecond } } },
    ),
  ),
});
const seedJob = (name: string, more: Fields = {}) => job([CHECKOUT, TRAIN, upload(name, more)], { strategy: SEEDS });
/** A workflow that others call, and two that call it. */
const called = (callers: Fields, key: string) => ({
  ...at('train', flow(callers)),
  ...at('fit', flow({ fit: job([CHECKOUT, TRAIN, report({ key })]) }, { name: 'fit', on: { workflow_call: {} } })),
});
const FIT = { uses: './.github/workflows/fit.yml' };
const ASKED = { issue_comment: { types: ['created'] } };
/** A workflow that answers comments. */
const bot = (given: Fields = { bot: true }, more: Fields = {}) => ({
  ...good(),
  ...at(
    'bot',
    flow(
      { bot: job([{ uses: 'curvelint/curvelint@v1', with: given }]) },
      { name: 'bot', on: ASKED, permissions: { ...PERMISSIONS, issues: 'write' }, ...more },
    ),
  ),
});
const [T, C] = ['.github/workflows/train.yml', '.github/workflows/curvelint.yml'];
const REPEATS =
  'For repeats of one model (seeds): let each upload its logs, and one job with "needs" report them all: recipe "Several seeds, data sets or settings in a matrix".';
const HAPPENS = 'the comment shows the worst report alone, and the verdicts of all are joined';
const TOP = 'Correct the path; it begins at the top of the repository.';

/** One shape each. */
export const FAULTY_WORKFLOWS: Readonly<Record<string, FaultyWorkflow>> = {
  'a matrix whose jobs share a comment': {
    wrong: good({}, { strategy: { matrix: { model: ['a', 'b'], seed: [1, 2, 3] } } }),
    right: good(
      { key: `${expression('matrix.model')}-${SEED}` },
      { strategy: { matrix: { model: ['a', 'b'], seed: [1, 2, 3] } } },
    ),
    state: 'not ok',
    says: `${T}:29: 6 jobs of its matrix (model: a, b; seed: 1, 2, 3) of the job train report under the key default: ${HAPPENS}`,
    fix: [`For different models: key: ${expression('matrix.model')}-${SEED}`, REPEATS],
  },
  'a matrix whose seeds share the comment of their model': {
    wrong: good({ key: expression('matrix.model') }, { strategy: { matrix: { model: ['a', 'b'], seed: [1, 2] } } }),
    right: good({ key: expression('matrix.model') }, { strategy: { matrix: { model: ['a', 'b'], seed: [1] } } }),
    state: 'not ok',
    says: `2 jobs of its matrix (seed: 1, 2) of the job train report under the key ${expression('matrix.model')}: ${HAPPENS}`,
    fix: [REPEATS],
  },
  'a matrix of included jobs': {
    wrong: good({}, { strategy: { matrix: { include: [{ name: 'a' }, { name: 'b' }] } } }),
    right: good({ key: expression('matrix.name') }, { strategy: { matrix: { include: [{ name: 'a' }, { name: 'b' }] } } }),
    state: 'not ok',
    says: '2 jobs of its matrix (name: a, b) of the job train report under the key default',
    fix: [`For different models: key: ${expression('matrix.name')}`],
  },
  'two jobs under one key': {
    wrong: at(
      'train',
      flow({ vision: job([CHECKOUT, TRAIN, report({ key: 'net' })]), text: job([CHECKOUT, TRAIN, report({ key: 'net' })]) }),
    ),
    right: at(
      'train',
      flow({ vision: job([CHECKOUT, TRAIN, report({ key: 'net' })]), text: job([CHECKOUT, TRAIN, report({ key: 'text' })]) }),
    ),
    state: 'not ok',
    says: `${T}:34: the job text of ${T} and the job vision of ${T} report under the key net: ${HAPPENS}`,
    fix: ['For different models, a key each, here: key: text', REPEATS],
  },
  'two workflows under one key': {
    wrong: { ...good(), ...at('text', flow({ text: job([CHECKOUT, TRAIN, report()]) }, { name: 'text' })) },
    right: { ...good(), ...at('text', flow({ text: job([CHECKOUT, TRAIN, report({ key: 'text' })]) }, { name: 'text' })) },
    state: 'not ok',
    says: 'the job train of .github/workflows/train.yml and the job text of .github/workflows/text.yml report under the key default',
    fix: ['For different models, a key each, here: key: train'],
  },
  'two callers of one workflow under one key': {
    wrong: called({ a: FIT, b: FIT }, 'net'),
    right: called({ a: { ...FIT, with: { key: 'a' } }, b: { ...FIT, with: { key: 'b' } } }, expression('inputs.key')),
    state: 'not ok',
    says: 'the job b of .github/workflows/train.yml and the job a of .github/workflows/train.yml report under the key net',
    fix: [REPEATS],
  },
  'a matrix that calls a workflow': {
    wrong: called({ a: { ...FIT, strategy: SEEDS } }, 'net'),
    right: called({ a: { ...FIT, strategy: SEEDS, with: { key: SEED } } }, expression('inputs.key')),
    state: 'not ok',
    says: `${T}:13: 3 jobs of its matrix (seed: 1, 2, 3) of the job a report under the key net: ${HAPPENS}`,
    fix: [`For different models: with: { key: "${SEED}" }, and "key: ${expression('inputs.key')}" in .github/workflows/fit.yml`],
  },
  'no permissions': {
    wrong: good({}, {}, { permissions: undefined }),
    right: good({}, { permissions: PERMISSIONS }, { permissions: undefined }),
    state: 'not ok',
    says: `${T}:8: the job train has no permissions: the default of the repository counts, which is not known here: that of a new one is read-only`,
    fix: [
      'Add to the job:',
      'permissions:',
      '  actions: read # looks for the baseline',
      '  contents: read # reads the settings',
      '  checks: write # writes the check',
      '  pull-requests: write # writes the comment',
    ],
  },
  'permissions that lack one': {
    wrong: good({}, { permissions: { ...PERMISSIONS, checks: 'read' } }),
    right: good({ comment: 'never' }, { permissions: { ...PERMISSIONS, 'pull-requests': 'read' } }),
    state: 'not ok',
    says: `${T}:13: the job train lacks permissions`,
    fix: ['Add to its permissions:', 'checks: write # writes the check'],
  },
  'permissions that can only read': {
    wrong: good({}, {}, { permissions: 'read-all' }),
    right: good({ token: expression('secrets.BOT') }, {}, { permissions: 'read-all' }),
    state: 'not ok',
    says: `${T}:9: the job train lacks permissions`,
    fix: ['checks: write # writes the check', 'pull-requests: write # writes the comment'],
  },
  'a caller that may do less than the workflow that it calls': {
    wrong: called({ a: { ...FIT, permissions: { contents: 'read' } } }, 'net'),
    right: called({ a: { ...FIT, permissions: PERMISSIONS } }, 'net'),
    state: 'not ok',
    says: `.github/workflows/train.yml:13: the job a lacks permissions, and a workflow that it calls may do no more`,
    fix: ['actions: read # looks for the baseline'],
  },
  'an unknown input': {
    wrong: good({ metric: 'runs' }),
    right: good({ Metrics: 'runs' }),
    state: 'not ok',
    says: `${T}:22: curvelint has no input metric: GitHub warns and goes on without it`,
    fix: ['Did you mean "metrics"?'],
  },
  'an input with a word that is not allowed': {
    wrong: good({ comment: 'on-chnage' }),
    right: good({ comment: expression('vars.COMMENT') }),
    state: 'not ok',
    says: `${T}:22: the input comment cannot be "on-chnage"`,
    fix: ['Did you mean "on-change"? Use one of: always, on-change, on-finding, never.'],
  },
  'an input that is a list': {
    wrong: good({ metrics: ['a', 'b'] }),
    right: good({ metrics: 'a\nb' }),
    state: 'not ok',
    says: `${T}:21: the input metrics is a list or a mapping: GitHub takes text alone`,
    fix: ['Write "metrics: |", and one a line.'],
  },
  'an input that the runner fills in': {
    wrong: good({ 'job-id': 7 }),
    right: good({ 'pull-request': 7 }),
    state: 'not ok',
    says: `${T}:22: the input job-id is set by hand: jobs are then mistaken for each other`,
    fix: ['Leave it out.'],
  },
  'inputs that a promotion does not use': {
    wrong: one([report({ promote: true })]),
    right: one([{ uses: 'curvelint/curvelint@v1', with: { promote: true } }], {}, { on: { push: { branches: ['main'] } } }),
    state: 'not ok',
    says: `${T}:20: with "promote: true" nothing is judged, so nothing reads metrics`,
    fix: ['Leave it out, or promote in a step of its own.'],
  },
  'a page that nobody uploads': {
    wrong: good({ 'html-url': 'artifacts' }),
    right: one([TRAIN, report({ 'html-url': 'artifacts' }), { uses: 'actions/upload-artifact@v7', with: { archive: false } }]),
    state: 'not ok',
    says: `${T}:22: "html-url: artifacts" links the page of a later step, and none uploads it`,
    fix: ['- uses: actions/upload-artifact@v7', `    path: ${expression('steps.curvelint.outputs.html')}`],
  },
  'artifacts of a matrix under one name': {
    wrong: pair(seedJob(`curvelint-${expression('github.run_attempt')}`)),
    right: pair(seedJob(`curvelint-${SEED}`)),
    state: 'not ok',
    says: `${T}:24: 3 jobs of its matrix (seed: 1, 2, 3) of the job train upload an artifact curvelint-${expression('github.run_attempt')}: the second upload fails (409 Conflict)`,
    fix: [`Give each its own: name: curvelint-${expression('github.run_attempt')}-${SEED}`],
  },
  'artifacts of a matrix that overwrite each other': {
    wrong: pair(seedJob('curvelint', { overwrite: true })),
    right: pair(seedJob(`curvelint-${SEED}`, { overwrite: true })),
    state: 'not ok',
    says: 'upload an artifact curvelint: "overwrite: true" keeps the last one alone',
    fix: [`Give each its own: name: curvelint-${SEED}`],
  },
  'two jobs with one artifact name': {
    wrong: at('train', flow({ a: job([CHECKOUT, TRAIN, upload('logs')]), b: job([CHECKOUT, TRAIN, upload('logs'), report()]) })),
    right: at(
      'train',
      flow({ a: job([CHECKOUT, TRAIN, upload('logs')]), b: job([CHECKOUT, TRAIN, upload('logs-b'), report()]) }),
    ),
    state: 'not ok',
    says: `${T}:33: the job b uploads an artifact logs, and so does the job a of the same run: the second upload fails (409 Conflict)`,
    fix: ['Give each its own, here: name: logs-b'],
  },
  'a script that does not exist': {
    wrong: one([{ run: 'pip install torch\npython -u fit.py --lr 0.1' }, report()]),
    right: one([{ run: 'pip install torch\npython -u train.py --lr 0.1' }, report()]),
    state: 'not ok',
    says: `${T}:17: it runs fit.py, which does not exist`,
    fix: ['Correct the path, or commit the file.'],
  },
  'a script of another folder': {
    wrong: one([{ run: 'bash run.sh' }, report()], { defaults: { run: { 'working-directory': 'tools' } } }),
    right: { ...one([{ run: 'bash run.sh', 'working-directory': 'tools' }, report()]), 'tools/run.sh': '' },
    state: 'not ok',
    says: `${T}:20: it runs in the folder tools, which does not exist`,
    fix: ['Correct "working-directory".'],
  },
  'a target that the Makefile lacks': {
    wrong: { ...one([{ run: 'make fit' }, report()]), Makefile: 'train: data\n\tpython train.py\ndata:\n' },
    right: { ...one([{ run: 'make train' }, report()]), Makefile: 'train: data\n\tpython train.py\ndata:\n' },
    state: 'not ok',
    says: `${T}:17: it runs make fit, and Makefile has no such target`,
    fix: ['Targets: train, data.'],
  },
  'make without a Makefile': {
    wrong: one([{ run: 'make' }, report()]),
    right: { ...one([{ run: 'make' }, report()]), Makefile: 'all:\n' },
    state: 'not ok',
    says: `${T}:17: it runs make, and there is no Makefile`,
    fix: ['Commit it.'],
  },
  'an action of the repository that does not exist': {
    wrong: one([{ uses: './setup' }, report()]),
    right: { ...one([{ uses: './setup' }, report()]), 'setup/action.yml': 'name: a' },
    state: 'not ok',
    says: `${T}:17: the action ./setup does not exist: there is no action.yml`,
    fix: [TOP],
  },
  'a called workflow that does not exist': {
    wrong: at('train', flow({ fit: { uses: './.github/workflows/fitt.yml' }, train: job([CHECKOUT, TRAIN, report()]) })),
    right: at('train', flow({ fit: { uses: 'team/net/.github/workflows/x.yml@v1' }, train: job([CHECKOUT, TRAIN, report()]) })),
    state: 'not ok',
    says: `${T}:14: the job fit calls ./.github/workflows/fitt.yml, which does not exist`,
    fix: [TOP],
  },
  'settings that do not exist': {
    wrong: good({ config: 'vision/.curvelint.yml' }),
    right: { ...good({ config: './vision/.curvelint.yml' }), 'vision/.curvelint.yml': '' },
    state: 'not ok',
    says: `${T}:22: the settings file vision/.curvelint.yml does not exist`,
    fix: [TOP],
  },
  'paths that may starve a required check': {
    wrong: good({ key: 'net' }, {}, { on: { ...ON, pull_request: { paths: ['src/**'] } } }),
    right: good({ key: 'net' }, {}, { on: { ...ON, pull_request: { branches: ['main'] } } }),
    state: 'note',
    says: `${T}:4: paths of pull_request keeps it from running for some pull requests: if curvelint (net) is a required check, it waits for ever there`,
    fix: ['Leave the filter out, and skip inside the workflow: a job that "if:" skips counts as passed.'],
  },
  'paths that may starve the check of a pair': {
    wrong: {
      ...pair(seedJob(`curvelint-${SEED}`)),
      ...at(
        'train',
        flow({ train: seedJob(`curvelint-${SEED}`) }, { on: { ...ON, pull_request: { 'paths-ignore': ['docs/**'] } } }),
      ),
    },
    right: pair(seedJob(`curvelint-${SEED}`)),
    state: 'note',
    says: `${T}:4: paths-ignore of pull_request keeps it from running for some pull requests: if curvelint is a required check`,
    fix: [],
  },
  'a report that a failed training takes with it': {
    wrong: one([TRAIN, report({}, { if: undefined })]),
    right: good(),
    state: 'note',
    says: `${T}:18: where an earlier step fails, as a training that diverges may, this one does not run: there is no report`,
    fix: [`Add to the step: if: ${ALWAYS}`],
  },
  'a job that merges, and is skipped': {
    wrong: at('train', flow({ train: seedJob(`curvelint-${SEED}`), report: job([report()], { needs: 'train' }) })),
    right: at('train', flow({ train: seedJob(`curvelint-${SEED}`), report: job([report()], { needs: 'train', if: ALWAYS }) })),
    state: 'note',
    says: 'where train fails, the job report is skipped: there is no report',
    fix: [`Add to the job: if: ${ALWAYS}`],
  },
  'a concurrency group that cancels the jobs of a matrix': {
    wrong: good({ key: SEED }, { strategy: SEEDS, concurrency: { group: `train-${expression('github.ref')}` } }),
    right: good({ key: SEED }, { strategy: SEEDS, concurrency: { group: `train-${expression('github.ref')}-${SEED}` } }),
    state: 'not ok',
    says: '3 jobs of its matrix (seed: 1, 2, 3) of the job train are in one concurrency group: they cancel each other',
    fix: [`Give each its own: group: train-${expression('github.ref')}-${SEED}`],
  },
  'a second workflow that also runs before the end': {
    wrong: pair(seedJob(`curvelint-${SEED}`), { types: ['requested', 'completed'] }),
    right: pair(seedJob(`curvelint-${SEED}`)),
    state: 'not ok',
    says: `${C}:6: it also runs before the training has ended`,
    fix: ['Write "types: [completed]".'],
  },
  'a bot that checks out what it is asked about': {
    wrong: {
      ...good(),
      ...at(
        'bot',
        flow(
          {
            bot: job([
              { ...CHECKOUT, with: { ref: `refs/pull/${expression('github.event.issue.number')}/head` } },
              { uses: 'curvelint/curvelint@v1', with: { bot: true } },
            ]),
          },
          { name: 'bot', on: ASKED, permissions: { ...PERMISSIONS, issues: 'write' } },
        ),
      ),
    },
    right: bot(),
    state: 'not ok',
    says: ".github/workflows/bot.yml:16: the job bot checks out the pull request's code with the rights of the base branch",
    fix: ['Leave the checkout out: curvelint reads artifacts without one.'],
  },
  'a comment that would be judged as a training': {
    wrong: bot({}),
    right: bot({ 'pull-request': expression('github.event.issue.number') }),
    state: 'not ok',
    says: '.github/workflows/bot.yml:16: a comment starts it, and would be judged as a training',
    fix: ['with: { bot: true }'],
  },
  'answers that nothing asks for': {
    wrong: bot({ bot: true }, { on: { push: { branches: ['main'] } } }),
    right: bot({ bot: true }, { on: { ...ASKED, check_run: { types: ['requested_action'] } } }),
    state: 'not ok',
    says: '.github/workflows/bot.yml:16: it answers comments, and no comment starts it',
    fix: ['on: { issue_comment: { types: [created] } }'],
  },
  'answers that may not react': {
    wrong: bot({ bot: true }, { permissions: PERMISSIONS }),
    right: bot(),
    state: 'not ok',
    says: '.github/workflows/bot.yml:12: the job bot lacks permissions',
    fix: ['Add to its permissions:', 'issues: write # reactions, and the label of an acceptance'],
  },
};

/** Right ones of which nothing is known, and nothing may be said. */
export const UNKNOWN_WORKFLOWS: Readonly<Record<string, Files>> = {
  'a matrix that an expression makes': good({}, { strategy: { matrix: expression('fromJSON(needs.plan.outputs.matrix)') } }),
  'a matrix with an axis that an expression makes': good(
    {},
    { strategy: { matrix: { seed: expression('fromJSON(vars.SEEDS)') } } },
  ),
  'a matrix of one': good({}, { strategy: { matrix: { seed: [1], os: ['ubuntu'] } } }),
  'a matrix of which all but one are excluded': good({}, { strategy: { matrix: { seed: [1, 2], exclude: [{ seed: 2 }] } } }),
  'a matrix that includes more of the same job': good(
    {},
    { strategy: { matrix: { seed: [1], include: [{ seed: 1, gpu: 1 }] } } },
  ),
  'a key of the environment': good({ key: expression('env.KEY') }, { strategy: SEEDS }),
  'a key by index': good({ key: expression("matrix['seed']") }, { strategy: SEEDS }),
  'a report of one leg alone': one([TRAIN, report({}, { if: expression('matrix.seed == 1') })], { strategy: SEEDS }),
  'two jobs of which one runs': at(
    'train',
    flow({
      a: job([CHECKOUT, TRAIN, report()], { if: "github.event_name == 'push'" }),
      b: job([CHECKOUT, TRAIN, report()], { if: "github.event_name != 'push'" }),
    }),
  ),
  'a training that waits for another job': at(
    'train',
    flow({ lint: job([CHECKOUT, { run: 'ruff check' }]), train: job([CHECKOUT, TRAIN, report()], { needs: 'lint' }) }),
  ),
  'an artifact of one leg alone': one([TRAIN, upload('logs', {}), report({ key: SEED })], {
    strategy: SEEDS,
    if: expression('strategy.job-index == 0'),
  }),
  'an artifact named by a step': one([TRAIN, upload(expression('steps.a.outputs.name')), report({ key: SEED })], {
    strategy: SEEDS,
  }),
  'a report for pushes beside one for pull requests': {
    ...good(),
    ...at('main', flow({ main: job([CHECKOUT, TRAIN, report()]) }, { name: 'main', on: { push: { branches: ['main'] } } })),
  },
  'a script that a step before made': one([{ run: 'curl -O https://example.org/fit.py\npython fit.py' }, report()]),
  'a script of a folder that the shell chose': one([{ run: 'cd tools && python fit.py' }, report()]),
  'a script by a variable': one([{ run: 'python $SCRIPT\npython -m net.fit\nbash -c "fit.sh"' }, report()]),
  'a script that was downloaded': one([{ uses: 'actions/download-artifact@v7' }, { run: 'python fit.py' }, report()]),
  'a script of another repository': at(
    'train',
    flow({ train: job([{ ...CHECKOUT, with: { repository: 'team/other' } }, { run: 'python fit.py' }, report()]) }),
  ),
  'a script of a submodule': {
    ...one([{ run: 'python vendor/fit.py' }, report()]),
    '.gitmodules': '[submodule "vendor"]\n\tpath = vendor\n',
  },
  'a Makefile that includes another': { ...one([{ run: 'make fit' }, report()]), Makefile: 'include rules.mk\n' },
};
