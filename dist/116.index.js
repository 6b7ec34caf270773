export const id = 116;
export const ids = [116];
export const modules = {

/***/ 8116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initRepository: () => (/* binding */ initRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/init-files.js
/** The settings, all of them as they are without the file. */
const SETTINGS = `# Settings of curvelint: https://github.com/curvelint/curvelint#settings
fail-on: error # never, regression, error or warning
# gate:
#   val_accuracy: { of: best, tolerance: 0.002 } # as the metric is called in your logs
`;
/** A name with wildcards may begin like an alias of YAML. */
const quoted = (text) => (text.startsWith('*') ? `"${text}"` : text);
/** An expression of GitHub's. */
const expression = (text) => `\${{ ${text} }}`;
const ALWAYS = `  if: ${expression('!cancelled()')} # a diverged training is worth a diagnosis, too`;
const UPLOAD = (logs, pad) => [
    '- uses: actions/upload-artifact@v7',
    ALWAYS,
    '  with:',
    `    name: curvelint-attempt-${expression('github.run_attempt')}`,
    ...(logs.length === 1 ? [`    path: ${quoted(logs[0])}`] : ['    path: |', ...logs.map((one) => `      ${one}`)]),
    '    if-no-files-found: error',
]
    .map((line) => `${pad}${line}`)
    .join('\n');
const REPORT = (logs, pad) => [
    '- uses: curvelint/curvelint@v1',
    ALWAYS,
    '  with:',
    ...(logs.length === 1 ? [`    metrics: ${quoted(logs[0])}`] : ['    metrics: |', ...logs.map((one) => `      ${one}`)]),
]
    .map((line) => `${pad}${line}`)
    .join('\n');
/** A step for the workflow that trains already: it uploads the logs (fork-safe pair), or reports itself. */
function stepFor({ logs }, forks) {
    return `${forks ? UPLOAD(logs, '      ') : REPORT(logs, '      ')}\n`;
}
/** A workflow that trains, and reports or uploads. */
function trainingWorkflow(found, forks) {
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
function reportingWorkflow({ training }) {
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

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
;// CONCATENATED MODULE: ./build/src/init.js





/** Packages and where they write logs by default, from the documentation of each. */
const FRAMEWORKS = [
    [/\b(?:pytorch-)?lightning\b/, 'lightning_logs/**'],
    [/\bultralytics\b/, 'runs/**'],
    [/\btransformers\b/, '**/trainer_state.json'],
    [/\b(?:tensorboard|tensorboardx)\b/, 'runs/**'],
    [/\btimm\b/, 'output/**'],
    [/\b(?:tensorflow|keras)\b/, 'logs/**'],
];
const FOLDERS = ['lightning_logs', 'runs', 'logs', 'tb_logs', 'results', 'metrics'];
const REQUIREMENTS = /^(?:requirements[\w.-]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|environment\.ya?ml|Pipfile)$/;
const SCRIPTS = ['train.py', 'src/train.py', 'scripts/train.py', 'main.py'];
const WORKFLOWS = '.github/workflows';
/** A larger file is no list of requirements and no workflow. */
const MAX_BYTES = 1_000_000;
/** Writes the workflows and settings that a repository lacks; returns what was found and done, with the difference of each file. */
function initRepository(root, { forks = false, force = false }) {
    const found = lookAround(root);
    const files = new Map([['.curvelint.yml', SETTINGS]]);
    if (found.training === null)
        files.set(`${WORKFLOWS}/train.yml`, trainingWorkflow(found, forks));
    if (forks)
        files.set(`${WORKFLOWS}/curvelint.yml`, reportingWorkflow(found));
    const parts = [
        `Logs: ${found.logs.join(', ')}`,
        `Workflow that trains: ${found.training ?? `none yet (${found.command})`}`,
        '',
    ];
    let kept = 0;
    for (const [path, text] of files) {
        const before = textOf((0,external_node_path_.join)(root, path));
        const state = before === null ? 'new' : before === text ? 'unchanged' : force ? 'overwritten' : 'kept';
        if (state === 'kept')
            kept += 1;
        parts.push(`${path} (${state === 'kept' ? 'there already: not written' : state})`, difference(before ?? '', text), '');
        if (state === 'new' || state === 'overwritten')
            write(root, path, text);
    }
    if (kept > 0)
        parts.push('Nothing is overwritten without --force.', '');
    if (found.training !== null)
        parts.push(`Add this step to the workflow “${found.training}”, after the training:`, '', stepFor(found, forks));
    return `${parts
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trimEnd()}\n`;
}
function lookAround(root) {
    const names = listOf(root);
    const needs = names.filter((name) => REQUIREMENTS.test(name)).map((name) => textOf((0,external_node_path_.join)(root, name)) ?? '');
    const folders = FOLDERS.filter((name) => names.includes(name)).map((name) => `${name}/**`);
    const guessed = FRAMEWORKS.filter(([name]) => needs.some((text) => name.test(text.toLowerCase()))).map(([, logs]) => logs);
    const logs = [...new Set([...folders, ...guessed])];
    const script = SCRIPTS.find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)));
    const pip = names.includes('requirements.txt') ? 'pip install -r requirements.txt && ' : '';
    return {
        logs: logs.length > 0 ? logs : ['runs/**'],
        command: `${pip}python ${script ?? 'train.py'}`,
        training: trainingOf(root),
        branch: 'main',
    };
}
/** Name of the first workflow that trains on pull requests; null where there is none. */
function trainingOf(root) {
    for (const file of listOf((0,external_node_path_.join)(root, WORKFLOWS)).filter((name) => /\.ya?ml$/.test(name))) {
        const text = textOf((0,external_node_path_.join)(root, WORKFLOWS, file));
        if (text === null || !/\bpull_request\b/.test(text) || !/\bpython3?\b[^\n]*\b(?:train|main|fit)/.test(text))
            continue;
        try {
            const workflow = (0,dist/* parse */.qg)(text);
            const name = typeof workflow === 'object' && workflow !== null && 'name' in workflow ? workflow.name : null;
            return typeof name === 'string' ? name : `${WORKFLOWS}/${file}`;
        }
        catch {
            // Not a workflow that GitHub could read either.
        }
    }
    return null;
}
/** Lines that go (-) and come (+), without what both begin and end with. */
function difference(before, after) {
    if (before === after)
        return '';
    const [old, now] = [before === '' ? [] : before.trimEnd().split('\n'), after.trimEnd().split('\n')];
    let from = 0;
    while (from < old.length && from < now.length && old[from] === now[from])
        from += 1;
    let same = 0;
    while (same < old.length - from && same < now.length - from && old.at(-1 - same) === now.at(-1 - same))
        same += 1;
    const cut = (lines) => lines.slice(from, lines.length - same);
    return [...cut(old).map((line) => `- ${line}`), ...cut(now).map((line) => `+ ${line}`)].join('\n');
}
function listOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}
/** Text of a regular file; null where there is none. */
function textOf(path) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path);
        return stat.isFile() && stat.size <= MAX_BYTES ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    }
    catch {
        return null;
    }
}
function write(root, path, text) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(root, path), text);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        throw new errors/* UserError */.y(`cannot write ${path} (${code})`, 'Run init in the root of a repository that you may write to.');
    }
}


/***/ })

};
