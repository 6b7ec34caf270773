export const id = 211;
export const ids = [211,838,834];
export const modules = {

/***/ 8592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/github/context.js
var context = __webpack_require__(3438);
// EXTERNAL MODULE: ./build/src/github/runner.js
var runner = __webpack_require__(3043);
// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/src/math/nearest.js
var nearest = __webpack_require__(8258);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/publish/comment.js
var comment = __webpack_require__(8676);
// EXTERNAL MODULE: ./build/src/publish/pictures.js + 2 modules
var pictures = __webpack_require__(3009);
;// CONCATENATED MODULE: ./build/src/inputs.js






function readInputs() {
    const metrics = (0,runner/* readLines */.Se)('metrics');
    const baseline = (0,runner/* readInput */.R5)('baseline') || 'auto';
    return {
        metrics: metrics.length > 0 ? metrics : ['.'],
        artifacts: (0,runner/* readLines */.Se)('artifacts'),
        runId: parseRunId((0,runner/* readInput */.R5)('run-id')),
        config: (0,runner/* readInput */.R5)('config') || null,
        baseline: baseline === 'auto' || baseline === 'none' ? null : baseline,
        autoBaseline: baseline === 'auto',
        expect: (0,runner/* readInput */.R5)('expect') || null,
        failOn: choice('fail-on', config/* FAIL_ON */.d$, null),
        comment: choice('comment', comment/* COMMENT_MODES */.p8, 'always'),
        key: (0,runner/* readInput */.R5)('key') || 'default',
        charts: choice('charts', pictures/* CHARTS */.K, 'auto'),
        token: (0,runner/* readInput */.R5)('token'),
    };
}
function parseRunId(given) {
    if (given === '')
        return null;
    if (/^[1-9]\d{0,15}$/.test(given))
        return Number(given);
    throw new errors/* UserError */.y(`the input run-id cannot be "${given.slice(0, 80)}"`, 'Give the number of a workflow run.');
}
function choice(name, known, fallback) {
    const given = (0,runner/* readInput */.R5)(name);
    if (given === '')
        return fallback;
    const found = known.find((one) => one === given);
    if (found !== undefined)
        return found;
    const near = (0,nearest/* nearest */.p)(given, known);
    throw new errors/* UserError */.y(`the input ${name} cannot be "${given.slice(0, 80)}"`, near ? `Did you mean "${near}"?` : `Use one of: ${known.join(', ')}.`);
}

// EXTERNAL MODULE: ./build/src/outputs.js
var outputs = __webpack_require__(8919);
// EXTERNAL MODULE: ./build/src/pipeline.js + 7 modules
var pipeline = __webpack_require__(7500);
// EXTERNAL MODULE: ./build/src/progress.js
var progress = __webpack_require__(1838);
// EXTERNAL MODULE: ./build/src/publish/attempt.js
var attempt = __webpack_require__(860);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/publish/outputs.js

/** The outputs of the action that the report holds, in the order of action.yml. */
function outputsOf(report) {
    const count = (severity) => report.runs.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
    const best = bestOf((0,words.groupViews)(report)[0]?.main);
    return {
        verdict: report.verdict,
        regressions: report.comparisons.filter(({ gated, outcome }) => gated && outcome === 'regression').length +
            report.gate.assertions.filter(({ passed }) => !passed).length,
        errors: count('error'),
        warnings: count('warning'),
        'best-value': best ? String(best.value) : '',
        'best-at': best ? String(best.at) : '',
    };
}
/** Best checkpoint by the validation score, else by the validation loss. */
function bestOf(run) {
    return run?.checkpoints.bestScore ?? run?.checkpoints.bestLoss ?? null;
}

// EXTERNAL MODULE: ./build/src/report/markdown.js + 2 modules
var markdown = __webpack_require__(8339);
;// CONCATENATED MODULE: ./build/src/publish/summary.js


/** GitHub drops a summary above 1 MiB whole; renderMarkdown allows bytes up to 1.08 times this. */
const SUMMARY_LENGTH = 900_000;
/** The comment's story on the job's summary page, longer where there is more to tell. */
async function publishSummary(report, picture) {
    await (0,runner/* writeSummary */.Sy)((0,markdown.renderMarkdown)(report, { maxLength: SUMMARY_LENGTH, picture, summaryUrl: null }));
}

// EXTERNAL MODULE: ./build/src/github/artifacts.js
var artifacts = __webpack_require__(4554);
// EXTERNAL MODULE: ./build/src/github/comments.js
var comments = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/src/read/archive.js + 1 modules
var archive = __webpack_require__(6122);
// EXTERNAL MODULE: ./build/src/read/archived.js
var archived = __webpack_require__(7626);
// EXTERNAL MODULE: ./build/src/read/glob.js
var read_glob = __webpack_require__(9802);
;// CONCATENATED MODULE: ./build/src/memory-logs.js




/** What one log from strangers may hold; beyond it is left out and named. Far above what a training of some days writes. */
const LOG_CAPS = { rows: 2_000_000, series: 200, nameBytes: 256 };
/** Files of an artifact: of an archive those that may be logs, reports or settings; one raw file is itself. */
async function filesOf(name, bytes) {
    // The attempt would make each re-run another training.
    const shown = name.replace(/-attempt-\d{1,6}$/, '');
    if ((0,archive/* archiveKind */.F)(bytes) === null)
        return { files: [{ path: shown, bytes }], problems: [] };
    const { files, problems } = await (0,archive/* unpack */.l)(name, bytes, {
        wanted: (path) => !/\.(?:html|png|svg|md|pt|pth|ckpt|safetensors)$/i.test(path),
    });
    return { files: files.map(({ path, bytes: content }) => ({ path: `${shown}/${path}`, bytes: content })), problems };
}
/** The logs among files, with the settings that lie beside them or one folder above, within the caps. */
async function logsOf(files) {
    const { logs, problems } = await (0,archived/* readInside */.xO)(new Map(files.map(({ path, bytes }) => [path, bytes])));
    return { logs: logs.map(capped), problems };
}
/** Is it a report of ours, by its first bytes? */
function isReport({ path, bytes }) {
    if (!/\.json$/.test(path) && bytes[0] !== 0x7b)
        return false;
    const start = new TextDecoder().decode(bytes.subarray(0, 2_000));
    return /"tool"\s*:\s*\{\s*"name"\s*:\s*"curvelint"/.test(start);
}
/** Takes the files that patterns name, by their path inside the artifact with or without its name; `.` is all, `!` leaves out. */
function chosen(patterns) {
    const tests = patterns.map((pattern) => ({
        takes: !pattern.startsWith('!'),
        matches: pathTest(pattern.replace(/^!/, '').replace(/^\.\//, '')),
    }));
    return (path) => {
        const inner = path.slice(path.indexOf('/') + 1);
        const hits = tests.filter(({ matches }) => matches(path) || matches(inner));
        return hits.some(({ takes }) => takes) && !hits.some(({ takes }) => !takes);
    };
}
function pathTest(pattern) {
    if (pattern === '.' || pattern === '')
        return () => true;
    const glob = (0,read_glob/* parseGlob */.qF)(pattern);
    if (glob === null)
        throw new errors/* UserError */.y(`"${pattern.slice(0, 80)}" has too many alternatives in braces`, 'Write fewer of them.');
    const base = glob.base === '' ? [] : glob.base.split('/');
    return (path) => {
        if (path === pattern || path.startsWith(`${pattern.replace(/\/$/, '')}/`))
            return true;
        const parts = path.split('/');
        return base.every((part, i) => parts[i] === part) && (0,read_glob/* matchesGlob */.kt)(glob, parts.slice(base.length));
    };
}
function capped(log) {
    const hint = 'Name the log in your own workflow, from its own disk, if all of it is wanted.';
    const problems = [...log.problems];
    const fits = log.series.filter(({ name, values }) => Buffer.byteLength(name) <= LOG_CAPS.nameBytes && values.length <= LOG_CAPS.rows);
    const left = log.series.length - fits.length;
    if (left > 0) {
        const message = `${left} series left out: a name of more than ${LOG_CAPS.nameBytes} bytes, or more than ${LOG_CAPS.rows} rows`;
        problems.push({ file: log.source, message, hint });
    }
    if (fits.length > LOG_CAPS.series)
        problems.push({ file: log.source, message: `${fits.length} series: only the first ${LOG_CAPS.series} were taken`, hint });
    return { ...log, series: fits.slice(0, LOG_CAPS.series), problems };
}

;// CONCATENATED MODULE: ./build/src/artifact-logs.js





/** Jobs of one matrix: GitHub allows 256. */
const MAX_ARTIFACTS = 256;
/** Files of all artifacts together that are looked at. */
const MAX_FILES = 1_000;
/** Reads the logs in the artifacts of a run, one artifact after the other in memory. What can't be had is named. */
async function readArtifactLogs(github, source) {
    const found = { logs: [], problems: [], looked: [], files: 0 };
    let files = 0;
    for await (const { name, content } of artifactFiles(github, source, found.problems)) {
        const { logs, problems } = await logsOf(content);
        found.logs.push(...logs);
        found.problems.push(...problems);
        found.looked.push(...content.map(({ path }) => path));
        files += new Set(logs.map(({ source: path }) => path)).size;
        if (logs.length + problems.length === 0)
            found.problems.push({
                file: name,
                message: `${content.length} files, none of them a metric log`,
                hint: 'Upload the logs.',
            });
    }
    return { ...found, files };
}
/** Texts of the report.json files in the artifacts of a run. */
async function readArtifactReports(github, source) {
    const problems = [];
    const reports = [];
    for await (const { content } of artifactFiles(github, source, problems)) {
        for (const file of content.filter(isReport))
            reports.push({ file: file.path, text: new TextDecoder().decode(file.bytes) });
    }
    return { reports: reports.sort((a, b) => (a.file < b.file ? -1 : 1)), problems };
}
async function* artifactFiles(github, source, problems) {
    const artifacts = await wantedArtifacts(github, source, problems);
    const isChosen = chosen(source.files);
    let left = MAX_FILES;
    for (const artifact of artifacts) {
        const { name } = artifact;
        try {
            const bytes = await github.downloadArtifact(artifact);
            if (bytes === null) {
                problems.push({ file: name, message: 'the artifact has expired or was deleted', hint: 'Run the training again.' });
                continue;
            }
            const unpacked = await filesOf(name, bytes);
            problems.push(...unpacked.problems);
            const files = unpacked.files.filter(({ path }) => isChosen(path));
            if (files.length > left)
                problems.push({
                    file: name,
                    message: `more than ${MAX_FILES} files in all: the rest was left out`,
                    hint: 'Upload the logs only.',
                });
            yield { name, content: files.slice(0, left) };
            left -= Math.min(left, files.length);
        }
        catch (error) {
            problems.push(problemOf(error, name));
        }
    }
}
async function wantedArtifacts(github, { runId, attempt, names }, problems) {
    const patterns = names.map(read_glob/* parseGlob */.qF).filter((pattern) => pattern !== null);
    const file = `artifacts of run ${runId}`;
    try {
        const isWanted = (name) => patterns.some((pattern) => (0,read_glob/* matchesGlob */.kt)(pattern, [name]));
        const listed = (0,artifacts/* withoutOldAttempts */.Ey)(await github.listArtifacts(runId, isWanted), attempt);
        if (listed.length === 0)
            problems.push({
                file,
                message: `none is called ${names.join(' or ')}`,
                hint: 'Upload the logs with actions/upload-artifact.',
            });
        if (listed.length > MAX_ARTIFACTS)
            problems.push({ file, message: `more than ${MAX_ARTIFACTS}: the rest was left out`, hint: 'Upload fewer, or merge them.' });
        return listed.slice(0, MAX_ARTIFACTS);
    }
    catch (error) {
        problems.push(problemOf(error, file));
        return [];
    }
}
function problemOf(error, file) {
    const status = (0,comments/* statusOf */.c2)(error);
    const message = error instanceof Error ? error.message : String(error);
    if (status === 401 || status === 403)
        return {
            file,
            message: `the token may not read them (${status})`,
            hint: 'Add "actions: read" to the permissions of the job.',
        };
    return { file, message, hint: error instanceof errors/* UserError */.y ? error.hint : 'Run the job again.' };
}

// EXTERNAL MODULE: ./build/src/github/training-run.js
var training_run = __webpack_require__(2719);
;// CONCATENATED MODULE: ./build/src/place.js




/** Events of workflows that run with the base branch's code and rights, where a checkout may be anybody's. */
const PRIVILEGED = ['workflow_run', 'pull_request_target'];
/** Finds out what is judged. Under `workflow_run` that is the run that has ended, not the one that reports. */
async function findPlace(github, inputs, context) {
    const own = context.report.run;
    const training = await trainingRun(github, inputs, context);
    const privileged = PRIVILEGED.includes(context.event);
    if (training === null) {
        const configRef = privileged ? (context.base ?? context.defaultBranch) : null;
        const source = inputs.artifacts.length > 0 && own ? { runId: own.id, attempt: own.attempt, path: '' } : null;
        return { context, source, configRef };
    }
    const source = { runId: training.id, attempt: training.attempt, path: training.path };
    // A run that somebody names in another event gives its logs; what is judged stays the event's own commit.
    if (!judgesTraining(context))
        return { context, source, configRef: privileged ? context.base : null };
    const where = { repositoryId: context.repositoryId, defaultBranch: context.defaultBranch };
    const pull = await (0,attempt/* attempt */.C)('find the pull request', () => github.findPullRequest(training, where), 'pull-requests: read');
    const trusted = (0,training_run/* isTrustedRun */.Hh)(training, context.repositoryId);
    if (pull === null)
        runner/* log */.Rm.info(`No open pull request belongs to commit ${training.headSha.slice(0, 10)} of run ${training.id}.`);
    const base = pull?.base ?? null;
    const branches = [base ?? (trusted ? training.headBranch : null), context.defaultBranch];
    return {
        source,
        configRef: base ?? (trusted ? training.headSha : context.defaultBranch),
        context: {
            ...context,
            report: {
                ...context.report,
                commit: training.headSha,
                pullRequest: pull?.number ?? null,
                run: { id: training.id, attempt: training.attempt },
            },
            event: trusted || training.event === 'pull_request' ? training.event : 'workflow_run',
            base: base ?? (trusted ? null : context.defaultBranch),
            branches: [...new Set(branches.filter((branch) => branch !== null && branch !== ''))],
            head: { branch: training.headBranch, repositoryId: training.headRepository?.id ?? null },
        },
    };
}
function judgesTraining({ event }) {
    return event === 'workflow_run' || event === 'workflow_dispatch';
}
async function trainingRun(github, { runId }, context) {
    if (runId !== null && runId !== context.report.run?.id && runId !== context.training?.id) {
        const run = await (0,attempt/* attempt */.C)('look up the run', () => github.readTrainingRun(runId), 'actions: read');
        if (run === null)
            throw new errors/* UserError */.y(`the run ${runId} can't be looked up`, 'Check run-id; the job needs "actions: read".');
        return run;
    }
    if (context.event !== 'workflow_run')
        return null;
    if (context.training === null)
        throw new errors/* UserError */.y('the event does not say which run has ended', 'Use "on: workflow_run" with "types: [completed]".');
    return context.training;
}

// EXTERNAL MODULE: ./build/src/publish/check-run.js + 1 modules
var check_run = __webpack_require__(2258);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/lint.js + 44 modules
var lint = __webpack_require__(2761);
// EXTERNAL MODULE: ./build/src/normalize/runs.js + 3 modules
var normalize_runs = __webpack_require__(6005);
// EXTERNAL MODULE: ./build/src/report/parse-report.js + 1 modules
var parse_report = __webpack_require__(4183);
;// CONCATENATED MODULE: ./build/src/remote-baseline.js







/** A compact report is at most some megabytes; more is a bomb. */
const MAX_REPORT_BYTES = 64 * 1024 ** 2;
/** Candidates that are opened: each may be a download. */
const MAX_TRIED = 20;
/** The first candidate that holds metrics. None, and why, where there is nothing or GitHub says no: a verdict never waits for it. */
async function findBaseline(github, request, config, now) {
    const problems = [];
    let tried = 0;
    try {
        for await (const candidate of github.baselineCandidates(request)) {
            if (tried === MAX_TRIED)
                break;
            tried += 1;
            const runs = await runsOf(candidate, config, problems);
            if (runs.length > 0)
                return { baseline: toBaseline(candidate, runs, now), problems };
        }
    }
    catch (error) {
        return none(reasonOf(error), problems);
    }
    const where = request.base === null ? 'no earlier commit of this branch' : `no commit of ${request.base}`;
    const looked = tried === 0 ? '' : ` (${tried} looked at, none with metrics)`;
    return none(`${where} has metrics of this workflow yet${looked}; run it on pushes to the base branch, too`, problems);
}
function none(reason, problems) {
    return { baseline: { source: null, reason, runs: [] }, problems };
}
function reasonOf(error) {
    const status = (0,comments/* statusOf */.c2)(error);
    const message = error instanceof Error ? error.message : String(error);
    if (status === 403 || status === 401)
        return `the token may not look for it (${status}): add "actions: read", "checks: read" and "contents: read" to the permissions of the job`;
    return `GitHub could not be asked (${message})`;
}
function toBaseline({ commit, behind, createdAt, source, way }, runs, now) {
    const age = (now - Date.parse(createdAt)) / 86_400_000;
    return {
        source,
        commit,
        ...(behind === null ? {} : { behind }),
        ...(Number.isFinite(age) ? { ageDays: Math.max(0, Number(age.toPrecision(3))) } : {}),
        way,
        runs,
    };
}
/** Runs in the files of a candidate: of its reports, else of its logs. A candidate that can't be read is named, and the next one tried. */
async function runsOf(candidate, config, problems) {
    const name = `baseline ${candidate.source} of ${candidate.commit.slice(0, 10)}`;
    try {
        const files = [];
        for (const { name: artifact, bytes } of await candidate.load())
            files.push(...(await contentsOf(artifact, bytes)));
        const reports = files.filter(isReport);
        if (reports.length > 0)
            return runsOfReports(reports);
        const { logs } = await logsOf(files);
        const baseline = { source: null, reason: 'none', runs: [] };
        return (0,lint/* lint */.u8)({ logs, problems: [], baseline, context: null }, { ...config, gate: new Map() }).report.runs;
    }
    catch (error) {
        if ((0,comments/* statusOf */.c2)(error) !== null)
            throw error;
        const message = error instanceof Error ? error.message : String(error);
        problems.push({ file: name, message, hint: error instanceof errors/* UserError */.y ? error.hint : 'The next older one is tried.' });
        return [];
    }
}
/** Files of an artifact; a packed report is its text. */
async function contentsOf(name, bytes) {
    if (name !== 'report.json.gz')
        return (await filesOf(name, bytes)).files;
    return [{ path: 'report.json', bytes: (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_REPORT_BYTES }) }];
}
/** Runs of several reports, each once: a merged report may lie beside those of its shards. */
function runsOfReports(files) {
    const found = new Map();
    for (const { path, bytes } of files) {
        for (const run of (0,parse_report.parseReport)(new TextDecoder().decode(bytes), path).runs) {
            const numbers = JSON.stringify([run.seed, run.hyperparameters, run.series], (_, value) => typeof value === 'number' ? String(value) : value);
            if (!found.has(numbers))
                found.set(numbers, { ...run, path: run.path === '' ? run.id : run.path });
        }
    }
    const runs = [...found.values()];
    const ids = runs.length === 0 ? [] : (0,normalize_runs/* runIds */.m)(runs.map(({ path }) => path));
    return runs.map((run, i) => ({ ...run, id: ids[i] })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

// EXTERNAL MODULE: ./build/src/store-pictures.js
var store_pictures = __webpack_require__(338);
;// CONCATENATED MODULE: ./build/src/remote.js










const NOBODY = { accepted: null, missing: null };
/** Connects the inputs and the facts of a workflow run with GitHub. Nothing is asked before it is needed. */
async function connectRemote(inputs, event) {
    const { key } = inputs;
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(56), __webpack_require__.e(779)]).then(__webpack_require__.bind(__webpack_require__, 9160));
    const github = connect({ token: inputs.token, apiUrl: event.apiUrl, repository: event.report.repository });
    const { context, source, configRef } = await findPlace(github, inputs, event);
    const { pullRequest, commit, run } = context.report;
    const sourceOf = ({ baselineArtifacts, trainingWorkflow }) => {
        const { runId, attempt: runAttempt, path } = source;
        if (path !== '' && trainingWorkflow !== null && path !== trainingWorkflow)
            throw new errors/* UserError */.y(`run ${runId} is of another workflow than ${trainingWorkflow}`, 'Name its file in training-workflow, or leave the key out.');
        return {
            runId,
            attempt: runAttempt,
            names: inputs.artifacts.length > 0 ? inputs.artifacts : baselineArtifacts,
            files: inputs.metrics,
        };
    };
    const checkNameOf = ({ checkName }) => (key === 'default' ? checkName : `${checkName} (${key})`);
    return {
        context,
        readConfig: configRef === null ? null : (file) => readConfig(github, file, configRef),
        elsewhere: source && {
            findLogs: (config) => (0,attempt/* inTime */.R)(() => readArtifactLogs(github, sourceOf(config))),
            findReports: (config) => (0,attempt/* inTime */.R)(() => readArtifactReports(github, sourceOf(config))),
        },
        findBaseline: async (config) => {
            if (!inputs.autoBaseline || run === null)
                return remote_none('no baseline was given');
            const patterns = config.baselineArtifacts.map(read_glob/* parseGlob */.qF).filter((pattern) => pattern !== null);
            const request = {
                commit,
                base: context.base,
                branches: context.branches,
                repositoryId: context.repositoryId,
                runId: run.id,
                checkName: checkNameOf(config),
                key,
                isWanted: (name) => patterns.some((pattern) => (0,read_glob/* matchesGlob */.kt)(pattern, [name])),
            };
            const found = await (0,attempt/* attempt */.C)('look for the baseline', () => findBaseline(github, request, config, Date.now()), 'actions: read');
            return found ?? remote_none('GitHub could not be asked for it');
        },
        findAcceptance: async ({ acceptLabel }) => {
            if (pullRequest === null || run === null)
                return NOBODY;
            const { branch, repositoryId } = context.head;
            const request = {
                pullRequest,
                commit,
                headBranch: branch,
                headRepositoryId: repositoryId,
                runId: run.id,
                label: acceptLabel,
            };
            return (await (0,attempt/* attempt */.C)('look for an acceptance', () => github.readAcceptance(request), 'actions: read')) ?? NOBODY;
        },
        store: pullRequest === null || inputs.comment === 'never'
            ? null
            : (report, { dataBranch: branch }) => {
                const own = [context.base, context.defaultBranch];
                const base = `${context.serverUrl}/${context.report.repository}`;
                return (0,store_pictures/* storePictures */.B)(github, report, { branch, pullRequest, key, own, base });
            },
        comment: async (report, picture) => {
            if (inputs.comment === 'never')
                return null;
            if (pullRequest === null) {
                runner/* log */.Rm.info(`No comment: a ${context.event || 'local'} run belongs to no pull request.`);
                return null;
            }
            const options = { pullRequest, commit, run, key, mode: inputs.comment, picture, summaryUrl: context.runUrl };
            const { note, url } = await (0,comment/* publishComment */.It)(report, github, options);
            runner/* log */.Rm.info(note);
            return url;
        },
        check: (report, conclusion, config, picture) => (0,check_run/* publishCheck */.k)(report, github, {
            commit,
            name: checkNameOf(config),
            key,
            event: context.event,
            run,
            conclusion,
            picture,
            runUrl: context.runUrl,
        }),
    };
}
/** Without the settings there is no gate to hold anything against: better no verdict than a wrong one. */
async function readConfig(github, file, ref) {
    const path = file.replace(/^\.\//, '');
    if (path.startsWith('/') || path.split('/').includes('..'))
        throw new errors/* UserError */.y(`the config ${file} lies outside of the repository`, 'Here it is read from the base branch: name its path there.');
    try {
        const text = await (0,attempt/* inTime */.R)(() => github.readFile(path, ref));
        return text === null ? null : { text, name: `${path} of ${ref.slice(0, 40)}` };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new errors/* UserError */.y(`the settings of the base branch can't be read: ${why}`, 'The job needs "contents: read".');
    }
}
function remote_none(reason) {
    return { baseline: { source: null, reason, runs: [] }, problems: [] };
}

// EXTERNAL MODULE: ./build/src/report/terminal.js
var terminal = __webpack_require__(4834);
;// CONCATENATED MODULE: ./build/src/action.js















/** What is still open after the work is done, such as a socket, may hold the process so long, in milliseconds. */
const LINGER = 5_000;
/** The action: reads and judges, publishes, and fails last, so that a red check always has its report. */
async function main() {
    process.on('uncaughtException', crash).on('unhandledRejection', crash);
    try {
        process.exitCode = await act();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            return crash(error);
        process.exitCode = 2;
        runner/* log */.Rm.error(`curvelint: ${error.message}${error.hint ? ` — ${error.hint}` : ''}`);
    }
    finally {
        setTimeout(() => process.exit(), LINGER).unref();
    }
}
async function act() {
    const inputs = readInputs();
    const event = (0,context.readContext)(process.env);
    if (event?.training?.conclusion === 'action_required') {
        runner/* log */.Rm.info('The training waits for somebody to approve it: there is nothing to say yet.');
        return 0;
    }
    const remote = event ? await connectRemote(inputs, event) : null;
    const result = await (0,pipeline.runPipeline)({
        patterns: inputs.metrics,
        root: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
        config: inputs.config,
        baseline: inputs.baseline,
        failOn: inputs.failOn,
        profile: null,
        expect: inputs.expect,
        context: remote?.context.report ?? null,
        ...(remote ? { findBaseline: remote.findBaseline, findAcceptance: remote.findAcceptance } : {}),
        onProgress: (0,progress.progressOf)({ terminal: false, write: runner/* log */.Rm.info, now: Date.now }),
        ...(remote?.readConfig ? { readConfig: remote.readConfig } : {}),
        ...(remote?.elsewhere ? { elsewhere: remote.elsewhere } : {}),
    });
    const { report, exitCode } = result;
    runner/* log */.Rm.info((0,terminal.renderTerminal)(report, { color: false, width: 120, quiet: false }));
    await publish(result, inputs, remote);
    if (exitCode !== 0)
        runner/* log */.Rm.error(`curvelint: ${report.reasons[0] ?? report.verdict}`);
    return exitCode;
}
async function publish({ report, conclusion, config }, inputs, remote) {
    for (const [name, value] of Object.entries(outputsOf(report)))
        (0,runner/* setOutput */.uH)(name, value);
    const folder = (0,external_node_path_.join)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), `curvelint-${inputs.key}`);
    const writeFiles = async () => {
        await (0,outputs.writeAll)(report, folder);
        (0,runner/* setOutput */.uH)('report', (0,external_node_path_.join)(folder, 'report.json'));
        (0,runner/* setOutput */.uH)('html', (0,external_node_path_.join)(folder, 'report.html'));
    };
    await (0,attempt/* attempt */.C)('write the report', writeFiles, null);
    const store = remote?.store ? () => remote.store(report, config) : null;
    const { markdown, warning } = await (0,pictures/* renderPicture */.J)(report, inputs.charts, remote?.context.public ?? false, store);
    if (warning)
        runner/* log */.Rm.warning(warning);
    await (0,attempt/* attempt */.C)('write the job summary', () => publishSummary(report, markdown), null);
    const comment = remote && (await (0,attempt/* attempt */.C)('comment on the pull request', () => remote.comment(report, markdown)));
    (0,runner/* setOutput */.uH)('comment-url', comment ?? '');
    const check = remote && (await (0,attempt/* attempt */.C)('write the check', () => remote.check(report, conclusion, config, markdown), 'checks: write'));
    (0,runner/* setOutput */.uH)('check-url', check ?? '');
}
function crash(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    runner/* log */.Rm.info(text);
    runner/* log */.Rm.error('curvelint: this is a fault of curvelint; please report it with the lines above: https://github.com/curvelint/curvelint/issues');
    process.exit(2);
}


/***/ }),

/***/ 4554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ withoutOldAttempts),
/* harmony export */   bk: () => (/* binding */ downloadArtifact),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* unused harmony export MAX_ARTIFACT_BYTES */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3195);


/** Bytes that are downloaded at most; as for archives on disk. */
const MAX_ARTIFACT_BYTES = 100 * 1024 ** 2;
const PER_PAGE = 100;
const MAX_PAGES = 10;
const DOWNLOAD_TIMEOUT = 60_000;
/** Artifacts of a run that are still there and whose names are wanted: the newest of each name, in order of their names. */
async function listArtifacts(octokit, place, runId, isWanted) {
    const newest = new Map();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ ...place, run_id: runId, per_page: PER_PAGE, page });
        const list = Array.isArray(data.artifacts) ? data.artifacts : [];
        for (const one of list.flatMap(toArtifact)) {
            if (isWanted(one.name) && one.id > (newest.get(one.name)?.id ?? 0))
                newest.set(one.name, one);
        }
        if (list.length < PER_PAGE)
            break;
    }
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Nothing for an artifact that has expired, or whose entry is no such thing. */
function toArtifact(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const { id, name, size_in_bytes: size, expired, digest } = value;
    if (typeof id !== 'number' || typeof name !== 'string' || expired === true)
        return [];
    return [{ id, name, size: typeof size === 'number' ? size : 0, digest: typeof digest === 'string' ? digest : null }];
}
/** Names may end in the attempt (`curvelint-seed-1-2`): of names that differ only in that, the latest attempt counts. */
function withoutOldAttempts(artifacts, attempts) {
    if (attempts < 2)
        return artifacts;
    const latest = new Map();
    for (const artifact of artifacts) {
        const [, stem = artifact.name, number = '0'] = /^(.*)-(\d+)$/.exec(artifact.name) ?? [];
        const attempt = Number(number);
        const isAttempt = attempt >= 1 && attempt <= attempts;
        const key = isAttempt ? stem : artifact.name;
        const known = latest.get(key);
        if (!known || (isAttempt && attempt > known.attempt))
            latest.set(key, { attempt: isAttempt ? attempt : 0, artifact });
    }
    const kept = new Set([...latest.values()].map(({ artifact }) => artifact));
    return artifacts.filter((artifact) => kept.has(artifact));
}
/**
 * Bytes of an artifact as they were uploaded: a zip, or one raw file. Null where it has gone (404, 410). UserError where what
 * came is not what was uploaded, or is too large. The storage never sees our token, and an address that has run out is asked
 * for once more.
 */
async function downloadArtifact(octokit, place, artifact) {
    if (artifact.size > MAX_ARTIFACT_BYTES)
        throw tooLarge(artifact);
    for (let attempt = 1;; attempt += 1) {
        const address = await addressOf(octokit, place, artifact);
        if (address === null)
            return null;
        const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT) });
        if (response.status === 403 && attempt === 1)
            continue;
        if (response.status === 404 || response.status === 410)
            return null;
        if (!response.ok)
            throw new Error(`the storage of artifacts answered ${response.status}`);
        const bytes = await limited(response, artifact);
        await verify(bytes, artifact);
        return bytes;
    }
}
/** Where the bytes lie for the next minute: GitHub answers with a redirection that we follow ourselves, without the token. */
async function addressOf(octokit, place, { id, name }) {
    try {
        const { headers, status } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
            ...place,
            artifact_id: id,
            archive_format: 'zip',
            request: { redirect: 'manual' },
        });
        const { location } = headers;
        const isRedirect = Number(status) >= 300 && Number(status) < 400;
        if (!isRedirect || !location)
            throw new Error(`GitHub did not say where the artifact ${name} lies`);
        const isLocal = /^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(location);
        if (!location.startsWith('https://') && !isLocal)
            throw new Error(`the artifact ${name} lies at an address that is not https`);
        return location;
    }
    catch (error) {
        const status = (0,_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
        if (status === 404 || status === 410)
            return null;
        throw error;
    }
}
async function limited(response, artifact) {
    const pieces = [];
    let length = 0;
    for await (const piece of (response.body ?? [])) {
        length += piece.length;
        if (length > MAX_ARTIFACT_BYTES)
            throw tooLarge(artifact);
        pieces.push(piece);
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}
/** An error page that came with status 200 has another digest; where none is known, it begins like a page. */
async function verify(bytes, { name, digest }) {
    const expected = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1];
    if (expected !== undefined) {
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice().buffer));
        const found = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
        if (found === expected.toLowerCase())
            return;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`the artifact ${name} is damaged: it is not what was uploaded`, 'Upload it again.');
    }
    const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().toLowerCase();
    if (start.startsWith('<!doctype html') || start.startsWith('<html'))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`instead of the artifact ${name} a page came`, 'Run the job again.');
}
function tooLarge({ name }) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`the artifact ${name} is larger than ${MAX_ARTIFACT_BYTES / 1024 ** 2} MiB`, 'Upload the logs or report.json in an artifact of their own, without checkpoints.');
}


/***/ }),

/***/ 3438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readContext: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(722);
/* harmony import */ var _training_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2719);


/** Null outside a workflow. */
function readContext(env) {
    const repository = env['GITHUB_REPOSITORY'];
    if (!repository)
        return null;
    const { payload, runId, runAttempt } = _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._;
    const pull = payload.pull_request;
    const number = typeof pull?.number === 'number' ? pull.number : null;
    const head = pull?.['head']?.sha;
    const group = textOf(payload['merge_group']?.base_ref)?.replace(/^refs\/heads\//, '') ?? null;
    const base = textOf(pull?.['base']?.ref) ?? group;
    const defaultBranch = textOf(payload.repository?.['default_branch']);
    const id = Number.isFinite(runId) ? runId : null;
    return {
        report: {
            repository,
            commit: typeof head === 'string' ? head : (_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.sha ?? ''),
            pullRequest: number,
            run: id === null ? null : { id, attempt: Number.isFinite(runAttempt) ? runAttempt : 1 },
        },
        apiUrl: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.apiUrl,
        serverUrl: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.serverUrl,
        public: payload.repository?.['private'] === false,
        event: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.eventName ?? '',
        base,
        branches: [...new Set([base ?? env['GITHUB_REF_NAME'], defaultBranch])].filter((branch) => typeof branch === 'string' && branch !== ''),
        repositoryId: numberOf(payload.repository?.['id']) ?? Number(env['GITHUB_REPOSITORY_ID'] || Number.NaN),
        defaultBranch,
        training: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.eventName === 'workflow_run' ? (0,_training_run_js__WEBPACK_IMPORTED_MODULE_1__/* .toTrainingRun */ .NB)(payload['workflow_run']) : null,
        head: { branch: textOf(pull?.['head']?.ref) ?? '', repositoryId: numberOf(pull?.['head']?.repo?.id) },
        runUrl: id === null ? '' : `${_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.serverUrl}/${repository}/actions/runs/${id}`,
    };
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}
function numberOf(value) {
    return typeof value === 'number' ? value : null;
}


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ isTrustedRun),
/* harmony export */   IT: () => (/* binding */ readTrainingRun),
/* harmony export */   NB: () => (/* binding */ toTrainingRun)
/* harmony export */ });
/* harmony import */ var _trusted_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3777);

/** The facts of a run; null for anything that lacks one of them. */
function toTrainingRun(value) {
    const run = recordOf(value);
    const { id, run_attempt: attempt, head_sha: headSha, event } = run;
    if (typeof id !== 'number' || typeof headSha !== 'string' || !/^[0-9a-f]{40,64}$/.test(headSha))
        return null;
    if (typeof event !== 'string')
        return null;
    const head = recordOf(run['head_repository']);
    const owner = recordOf(head['owner'])['login'];
    const hasHead = typeof head['id'] === 'number' && typeof head['name'] === 'string' && typeof owner === 'string';
    return {
        id,
        attempt: typeof attempt === 'number' ? attempt : 1,
        event,
        path: textOf(run['path']).replace(/@.*$/, ''),
        headSha,
        headBranch: textOf(run['head_branch']),
        headRepository: hasHead ? { id: head['id'], owner, name: head['name'] } : null,
        conclusion: textOf(run['conclusion']),
    };
}
/** A run of this repository by its id; null where the answer is none. */
async function readTrainingRun(octokit, place, runId) {
    return toTrainingRun((await octokit.rest.actions.getWorkflowRun({ ...place, run_id: runId })).data);
}
/** Did people with write access alone decide what it ran? */
function isTrustedRun({ event, headRepository }, repositoryId) {
    return _trusted_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUSTED_EVENTS */ .g.includes(event) && headRepository?.id === repositoryId;
}
function recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 1838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   progressOf: () => (/* binding */ progressOf)
/* harmony export */ });
/** Nothing is said about reading that takes no longer. */
const PATIENCE = { terminal: 500, log: 10_000 };
const EVERY = { terminal: 100, log: 10_000 };
/** Says how far reading has come: files, bytes, rate. Silent where reading is quick. */
function progressOf({ terminal, write, now }) {
    const kind = terminal ? 'terminal' : 'log';
    const started = now();
    let said = started + PATIENCE[kind] - EVERY[kind];
    let shown = false;
    return (progress) => {
        const time = now();
        const done = progress.files === progress.totalFiles;
        if (done && shown && terminal)
            write('\r\u001b[K');
        if (done || time - said < EVERY[kind])
            return;
        said = time;
        shown = true;
        const line = `reading: ${describe(progress, time - started)}`;
        write(terminal ? `\r\u001b[K${line}` : line);
    };
}
function describe({ files, totalFiles, bytes }, elapsed) {
    const megabytes = bytes / 1e6;
    const rate = megabytes / Math.max(elapsed / 1000, 0.001);
    return `${files} of ${totalFiles} files, ${megabytes.toFixed(0)} MB, ${rate.toFixed(0)} MB/s`;
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _math_short_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4934);
/* harmony import */ var _comparison_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8611);
/* harmony import */ var _log_hints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8805);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3629);




const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const BARS = '▁▂▃▄▅▆▇█';
/** Groups and problems that are shown one by one. */
const MAX_GROUPS = 10;
const MAX_PROBLEMS = 20;
/** The report for a terminal: a header and findings a group, the comparison, what ran, the verdict. */
function renderTerminal(report, { color, width, quiet }) {
    const paint = (text, ...styles) => color ? `${styles.map((style) => `\u001b[${CODES[style]}m`).join('')}${text}\u001b[0m` : text;
    const wide = Math.max(40, Math.min(width, 140));
    const views = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__.groupViews)(report);
    const lines = [];
    for (const view of views.slice(0, MAX_GROUPS))
        lines.push(...groupLines(view, wide, quiet, paint), '');
    if (views.length > MAX_GROUPS)
        lines.push(`and ${views.length - MAX_GROUPS} more configurations: see the HTML report`, '');
    if (report.comparisons.length > 0)
        lines.push(...comparisonLines(report, wide, paint), '');
    for (const problem of report.problems.slice(0, MAX_PROBLEMS)) {
        const { file, line } = problem;
        lines.push(...wrap(`${paint('problem', 'yellow')}  ${plain(line === undefined ? file : `${file}:${line}`)}: ${plain((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .problemWords */ .$3)(problem))}`, wide, '         '));
    }
    if (report.problems.length > MAX_PROBLEMS)
        lines.push(`and ${report.problems.length - MAX_PROBLEMS} more problems`);
    if (report.problems.length > 0)
        lines.push('');
    const verdictStyle = report.verdict === 'pass' ? 'green' : report.verdict === 'fail' || report.verdict === 'no-data' ? 'red' : 'yellow';
    const reasons = quiet ? report.reasons.slice(0, 1) : report.reasons;
    lines.push(`${paint(report.verdict, 'bold', verdictStyle)}: ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_WORDS */ ._G[report.verdict]}`);
    for (const reason of reasons)
        lines.push(...wrap(`- ${plain(reason)}`, wide, '  '));
    const accept = (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptWords */ .Kj)(report);
    if (accept !== null)
        lines.push(...wrap(plain(accept), wide, '  '));
    // Of the first group alone: the others are logged by the same code as a rule.
    const hints = quiet || !views[0] ? [] : (0,_log_hints_js__WEBPACK_IMPORTED_MODULE_1__/* .logHints */ .F)(views[0].main);
    if (hints.length > 0)
        lines.push('', 'What to add to your log so that more rules can run:');
    for (const { text } of hints)
        lines.push(...wrap(`- ${text}`, wide, '  '));
    if (!quiet)
        lines.push('', paint(summary(report), 'dim'));
    return `${lines.join('\n')}\n`;
}
function groupLines(view, width, quiet, paint) {
    const { group, main, runs } = view;
    const count = runs.length > 1 ? `${runs.length} runs, shown: ${plain(main.id)}` : main.format;
    const header = `${paint(plain(group.id), 'bold')}  ${paint(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(main.length, main.axis)}, ${count}, ${scheduleWords(main)}`, 'dim')}`;
    const findings = main.findings.filter(({ severity }) => !quiet || severity !== 'notice');
    const lines = [header, ...(quiet ? [] : sparkline(main, width))];
    for (const finding of findings)
        lines.push(...findingLines(finding, runs, width, paint));
    if (findings.length === 0)
        lines.push(`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isTooShort */ .r$)(main) ? paint('?', 'yellow') : paint('✓', 'green')} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quietWords */ .iO)(main)}`);
    for (const { rule, severity, message } of quiet ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .apart */ .zZ)(view)) {
        lines.push(`  ${paint(severity.padEnd(7), STYLE[severity])}  ${paint(rule, 'bold')}`);
        lines.push(...wrap(`           ${plain(message)}`, width, '           '));
    }
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .unplaced */ .vw)(main);
    if (!quiet && names.length > 0)
        lines.push(...wrap(paint(`  not judged: ${names.slice(0, 12).map(plain).join(', ')}${names.length > 12 ? ' …' : ''}`, 'dim'), width, '  '));
    return lines;
}
function scheduleWords({ learningRate: { logged, schedule, events } }) {
    const drops = events.filter(({ kind }) => kind === 'drop').map(({ at }) => (0,_math_short_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(at));
    if (!logged)
        return drops.length > 0 ? `learning rate not logged, drops inferred at ${drops.join(', ')}` : 'learning rate not logged';
    return drops.length > 0 ? `learning rate drops at ${drops.join(', ')}` : `learning rate ${schedule}`;
}
/** Validation loss (else score, else training loss) as bars; letters below mark the findings, `!` a value that is no number. */
function sparkline(run, width) {
    const name = run.primary.validationLoss ?? run.primary.validationScore ?? run.primary.trainLoss;
    const curve = run.curves.find(({ series }) => series === name);
    if (!curve || curve.at.length < 2)
        return [];
    const columns = Math.min(width - 4, 72);
    const first = curve.at[0];
    const last = curve.at[curve.at.length - 1];
    const cells = Array.from({ length: columns }, () => []);
    for (const [i, at] of curve.at.entries())
        cells[Math.min(columns - 1, Math.floor(((at - first) / (last - first)) * columns))].push(curve.value[i]);
    const finite = curve.value.filter(Number.isFinite).sort((a, b) => a - b);
    const low = finite[0] ?? 0;
    // The first epochs would flatten the rest: the tallest bar stands for everything above the 97th percentile.
    const high = finite[Math.floor(0.97 * (finite.length - 1))] ?? 1;
    let bar = BARS[0];
    const bars = cells.map((values) => {
        // More columns than points: the last one goes on.
        if (values.length === 0)
            return bar;
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const level = Math.max(0, Math.min(7, Math.floor(((mean - low) / (high - low || 1)) * 8)));
        bar = values.some((value) => !Number.isFinite(value)) ? '!' : BARS[level];
        return bar;
    });
    const marks = Array.from({ length: columns }, () => ' ');
    for (const { letter, from, to } of run.findings) {
        if (letter === '')
            continue;
        const a = Math.max(0, Math.min(columns - 1, Math.floor(((from - first) / (last - first)) * columns)));
        const b = Math.max(a, Math.min(columns - 1, Math.floor(((to - first) / (last - first)) * columns)));
        for (let i = a; i <= b; i += 1)
            if (marks[i] === ' ' || marks[i] === '─')
                marks[i] = i === a ? letter : '─';
    }
    const label = `  ${plain(name ?? '')}`;
    const below = marks.join('').trimEnd();
    return [`  ${bars.join('')}`, ...(below === '' ? [] : [`  ${below}`]), `${label}, ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(first)} to ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(last)}`];
}
const STYLE = { error: 'red', warning: 'yellow', notice: 'blue' };
function findingLines(finding, runs, width, paint) {
    const count = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .rj)(finding, runs);
    const where = [finding.letter, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeWords */ .r6)(finding)].filter((part) => part !== '').join(' ');
    const head = `  ${paint(finding.severity.padEnd(7), STYLE[finding.severity])}  ${where}  ${paint(finding.rule, 'bold')}${count ? paint(`  ${count}`, 'dim') : ''}`;
    const todo = finding.severity === 'notice'
        ? []
        : finding.advice.slice(0, 1).flatMap((text) => wrap(`           → ${text}`, width, '             '));
    return [head, ...wrap(`           ${plain(finding.message)}`, width, '           '), ...todo];
}
function comparisonLines({ comparisons, baseline }, width, paint) {
    const rows = comparisons
        .slice(0, 20)
        .map((one) => [
        `${plain(one.metric)} ${one.of}`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sideWords */ .H)(one.baseline),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sideWords */ .H)(one.candidate),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceWords */ .XY)(one),
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX)(one)}${one.gated ? '' : ' (for information)'}`,
    ]);
    const table = [['', 'base', 'this change', `difference (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalWords */ .Tj)(comparisons)})`, ''], ...rows];
    const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
    const text = table.map((row) => `  ${row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd()}`);
    const told = comparisons
        .filter(({ gated }) => gated)
        .slice(0, 5)
        .flatMap((one) => {
        const other = (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whyWords */ .WV)(one);
        const why = other ? [`What else differs: ${other.factors.map(plain).join(', ')} (${other.judged}).`] : [];
        const notes = one.notes.length > 0 ? [`Compared ${one.notes.map(plain).join('; ')}.`] : [];
        const lines = [(0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statisticsWords */ .Pc)(one), ...why, ...notes, ...(0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__/* .curveWords */ .Zw)(one).map((words) => `${plain(words)}.`)];
        return lines.flatMap((line) => wrap(`  ${plain(one.metric)} ${one.of}: ${line}`, width, '    '));
    });
    return [
        `${paint('compared with', 'bold')} ${plain(baseline.source ?? '')} (${plain((0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineWords */ .v8)(baseline))})`,
        ...text,
        ...told,
    ];
}
function summary({ runs, problems }) {
    const count = (status) => runs.reduce((sum, run) => sum + run.checks.filter((check) => check.status === status).length, 0);
    const parts = [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(runs.length, 'run'),
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(count('found') + count('passed'), 'check')} made`,
        `${count('found')} found something`,
        `${count('skipped')} skipped`,
    ];
    const crashed = count('crashed');
    return [
        ...parts,
        ...(crashed > 0 ? [`${crashed} crashed`] : []),
        ...(problems.length > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(problems.length, 'problem')] : []),
    ].join(', ');
}
/** Text from logs without control, bidi and invisible characters: a terminal obeys them. */
function plain(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu, ' ');
}
/** Lines of at most `width` columns; following ones are indented. */
function wrap(text, width, indent) {
    const lead = /^ */.exec(text)[0];
    const lines = [];
    let line = lead;
    for (const word of text.slice(lead.length).split(' ')) {
        const empty = line.trim() === '';
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = `${indent}${word}`;
        }
        else
            line += empty ? word : ` ${word}`;
    }
    return [...lines, line];
}


/***/ })

};
