export const id = 440;
export const ids = [440,919,912];
export const modules = {

/***/ 6440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 3 modules
var github = __webpack_require__(722);
;// CONCATENATED MODULE: ./build/src/github/context.js

/** Null outside a workflow. */
function readContext(env) {
    const repository = env['GITHUB_REPOSITORY'];
    if (!repository)
        return null;
    const { payload, runId, runAttempt } = github/* context */._;
    const pull = payload.pull_request;
    const number = typeof pull?.number === 'number' ? pull.number : null;
    const head = pull?.['head']?.sha;
    const id = Number.isFinite(runId) ? runId : null;
    return {
        report: {
            repository,
            commit: typeof head === 'string' ? head : (github/* context */._.sha ?? ''),
            pullRequest: number,
            run: id === null ? null : { id, attempt: Number.isFinite(runAttempt) ? runAttempt : 1 },
        },
        apiUrl: github/* context */._.apiUrl,
        public: payload.repository?.['private'] === false,
        event: github/* context */._.eventName ?? '',
        runUrl: id === null ? '' : `${github/* context */._.serverUrl}/${repository}/actions/runs/${id}`,
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
;// CONCATENATED MODULE: ./build/src/github/runner.js

const MAX_LINE = 2_000;
/**
 * Text that the runner cannot take for a command: it obeys `::name::` after white space and `##[name]` anywhere, so both are
 * broken up; control and direction characters become spaces.
 */
function safeLine(text) {
    const plain = text
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
        .replace(/:(?=:)/g, ': ')
        .replace(/#(?=#\[)/g, '# ');
    return plain.length > MAX_LINE ? `${plain.slice(0, MAX_LINE)}…` : plain;
}
/** The job's log: everything that is printed goes through here, line by line. */
const log = {
    info: (text) => {
        for (const line of text.split('\n'))
            core/* info */.pq(safeLine(line));
    },
    warning: (text) => core/* warning */.$e(safeLine(text)),
    error: (text) => core/* error */.z3(safeLine(text)),
};
/** An input of the action; '' where it was not given. */
function readInput(name) {
    return core/* getInput */.V4(name);
}
/** Lines of an input. */
function readLines(name) {
    return core/* getMultilineInput */.q3(name);
}
function setOutput(name, value) {
    core/* setOutput */.uH(name, value);
}
/** Adds to the job's summary page; nothing where there is none. */
async function writeSummary(markdown) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    await core/* summary */.z.addRaw(markdown, true).write();
}

// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 1 modules
var markdown = __webpack_require__(2825);
;// CONCATENATED MODULE: ./build/src/publish/comment.js

const COMMENT_MODES = ['always', 'on-change', 'on-finding', 'never'];
/** Keeps one comment of the pull request equal to the report. */
async function publishComment(report, github, options) {
    if (options.mode === 'never')
        return { url: null, note: 'No comment: comment is set to never.' };
    const body = (0,markdown.renderMarkdown)(report, {
        maxLength: markdown.COMMENT_LENGTH,
        picture: options.picture,
        summaryUrl: options.summaryUrl || null,
    });
    const { headSha, open } = await github.readPullRequest(options.pullRequest);
    if (!open)
        return { url: null, note: 'No comment: the pull request is closed.' };
    if (headSha !== options.commit)
        return { url: null, note: 'No comment: the pull request has a newer commit by now.' };
    const url = await github.upsertComment(options.pullRequest, options.key, body, {
        create: deservesComment(report, options.mode),
    });
    return { url, note: url === null ? `No comment: nothing to say (comment: ${options.mode}).` : `Comment: ${url}` };
}
/** Whether a new comment is due. One that exists is always kept up to date, so that it never tells an old story. */
function deservesComment(report, mode) {
    if (mode === 'always')
        return true;
    if (mode === 'never')
        return false;
    const changed = report.comparisons.some(({ outcome }) => outcome !== 'neutral');
    const found = report.runs.some(({ findings }) => findings.some(({ severity }) => severity !== 'notice'));
    const bad = report.verdict === 'fail' || report.verdict === 'no-data';
    return mode === 'on-change' ? changed || bad : found || bad;
}

// EXTERNAL MODULE: ./build/src/chart/alt-text.js
var alt_text = __webpack_require__(6845);
// EXTERNAL MODULE: ./build/src/chart/figure.js
var chart_figure = __webpack_require__(88);
;// CONCATENATED MODULE: ./build/src/chart/mermaid.js
/** GitHub's Mermaid gets slow and crowded beyond this. */
const MAX_POINTS = 51;
const COLORS = { train: '#1f83c9', validation: '#d9691e', baseline: '#8b949e' };
/** The figure as one Mermaid chart a panel, each with the colors of its lines in words (Mermaid draws no legend). */
function renderMermaid(figure) {
    return figure.panels.map((panel) => panelOf(panel, figure)).join('\n\n');
}
function panelOf(panel, figure) {
    const at = gridOf(figure);
    const lines = panel.series.map((series) => ({
        role: series.role,
        values: at.map((position) => valueAt(series, position, panel)),
    }));
    const palette = lines.map(({ role }) => COLORS[role]).join(',');
    const legend = lines.map(({ role }) => `\`${COLORS[role]}\` ${role === 'baseline' ? 'base branch' : role}`).join(' · ');
    const body = [
        '---',
        'config:',
        '  themeVariables:',
        '    xyChart:',
        `      plotColorPalette: "${palette}"`,
        '---',
        'xychart-beta',
        `  title "${panel.kind === 'loss' ? 'loss' : 'score'}"`,
        `  x-axis "${figure.axis}" ${plain(figure.from)} --> ${plain(Math.max(figure.to, figure.from + 1))}`,
        `  y-axis ${plain(panel.min)} --> ${plain(panel.max)}`,
        ...lines.map(({ values }) => `  line [${values.map(plain).join(', ')}]`),
    ];
    return `${legend}\n\n\`\`\`mermaid\n${body.join('\n')}\n\`\`\``;
}
/** Equally spaced positions: Mermaid spreads the points of a line evenly over the axis. */
function gridOf({ from, to, panels }) {
    const longest = Math.max(...panels.flatMap(({ series }) => series.map(({ at }) => at.length)));
    const count = Math.min(MAX_POINTS, Math.max(2, longest));
    return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}
/** Nearest finite value: Mermaid has no gaps. */
function valueAt({ at, value }, position, { min, max }) {
    let best = -1;
    for (let i = 0; i < at.length; i += 1) {
        if (!Number.isFinite(value[i]))
            continue;
        if (best < 0 || Math.abs(at[i] - position) < Math.abs(at[best] - position))
            best = i;
    }
    return best < 0 ? min : Math.min(max, Math.max(min, value[best]));
}
function plain(value) {
    return String(Number(value.toPrecision(4)));
}

// EXTERNAL MODULE: ./build/src/chart/annotations.js
var annotations = __webpack_require__(4584);
// EXTERNAL MODULE: ./build/src/chart/chart-config.js
var chart_config = __webpack_require__(3833);
// EXTERNAL MODULE: ./build/src/chart/theme.js
var chart_theme = __webpack_require__(251);
;// CONCATENATED MODULE: ./build/src/chart/quickchart.js



/** GitHub's picture proxy doubles a URL; beyond this it is refused. */
const MAX_URL = 4_000;
/** Points a line, most first: a figure of many lines is drawn with fewer. */
const POINTS = [40, 30, 22];
/** Significant digits of the values. */
const DIGITS = 3;
/**
 * URL of the figure as QuickChart draws it, or null where it would be too long. It carries numbers and our own words only:
 * no name from a log. Only for data that is public anyway.
 */
async function quickChartUrl(figure, themeName) {
    const module = await __webpack_require__.e(/* import() */ 951).then(__webpack_require__.bind(__webpack_require__, 3951));
    const QuickChart = module.default;
    for (const points of POINTS) {
        const url = new QuickChart()
            .setConfig(literal(compactConfig(figure, themeName, points)))
            .setVersion('4')
            .setWidth(chart_config/* WIDTH */.lR)
            .setHeight(chart_config/* HEIGHT */.My)
            .setBackgroundColor(chart_theme/* THEMES */.z[themeName].background)
            .getUrl();
        if (url.length <= MAX_URL)
            return url;
    }
    return null;
}
/** Short colors of words and thin lines, readable on the background of each theme. */
const GRAYS = { light: '#555', dark: '#bbb' };
const ROLE_WORD = { train: 'training', validation: 'validation', baseline: 'base branch' };
/** The chart with the fewest words: all lines on one grid of positions, windows with their letters, drops; no fonts, no titles. */
function compactConfig(figure, themeName, points) {
    const theme = chart_theme/* THEMES */.z[themeName];
    const labels = quickchart_gridOf(figure, points);
    const gray = GRAYS[themeName];
    const ticks = { color: gray };
    const scales = figure.panels.map((panel, i) => {
        const log = panel.logarithmic ? { type: 'logarithmic' } : {};
        // Stacked scales are laid out from the bottom: the loss belongs on top.
        return [`y${i}`, { ...log, stack: 'p', weight: 2 - i, min: rounded(panel.min), max: rounded(panel.max), ticks }];
    });
    return {
        type: 'line',
        data: {
            labels,
            datasets: figure.panels.flatMap((panel, i) => panel.series.map((one) => lineOf(one, panel, `y${i}`, labels, theme))),
        },
        options: {
            elements: { point: { radius: 0 }, line: { borderWidth: 2 } },
            scales: {
                x: { type: 'linear', min: figure.from, max: Math.max(figure.to, figure.from + 1), ticks },
                ...Object.fromEntries(scales),
            },
            plugins: {
                legend: { labels: { ...ticks, boxHeight: 0 } },
                annotation: { annotations: annotationsOf(figure, theme, gray) },
            },
        },
    };
}
function lineOf(series, panel, axis, labels, theme) {
    return {
        label: `${ROLE_WORD[series.role]} ${panel.kind}`,
        data: labels.map((at) => quickchart_valueAt(series, at, panel)),
        yAxisID: axis,
        borderColor: theme[series.role],
        ...(series.role === 'baseline' ? { borderDash: [6, 4] } : {}),
    };
}
function annotationsOf(figure, theme, gray) {
    const { windows, drops } = figure;
    const letters = (0,annotations/* lettersOf */.b)(figure);
    const boxes = windows.map(({ from, to, severity }, i) => ({
        type: 'box',
        xMin: from,
        xMax: to,
        backgroundColor: `${theme[severity]}38`,
        borderWidth: 0,
        ...(letters.has(i) ? { label: { display: true, content: letters.get(i), color: gray, position: { y: 'start' } } } : {}),
    }));
    const lines = drops.map(({ at }) => ({
        type: 'line',
        xMin: at,
        xMax: at,
        borderColor: gray,
        borderWidth: 1,
        borderDash: [3, 3],
    }));
    return [...boxes, ...lines];
}
/** Equally spaced whole positions, at most so many. */
function quickchart_gridOf({ from, to, panels }, points) {
    const longest = Math.max(...panels.flatMap(({ series }) => series.map(({ at }) => at.length)));
    const count = Math.min(points, Math.max(2, longest));
    return Array.from({ length: count }, (_, i) => Math.round(from + ((to - from) * i) / (count - 1)));
}
/** Nearest finite value inside the line's own range, on the panel; null beyond it. */
function quickchart_valueAt({ at, value }, position, { min, max }) {
    let best = -1;
    for (let i = 0; i < at.length; i += 1) {
        if (!Number.isFinite(value[i]))
            continue;
        if (best < 0 || Math.abs(at[i] - position) < Math.abs(at[best] - position))
            best = i;
    }
    if (best < 0 || position > at[at.length - 1] || position < at[0])
        return null;
    return rounded(Math.min(max, Math.max(min, value[best])));
}
function rounded(value) {
    return Number(value.toPrecision(DIGITS));
}
/** The shortest JavaScript literal: a third of JSON's length once a URL has escaped it. Our own words hold no quotes. */
function literal(value) {
    if (Array.isArray(value))
        return `[${value.map(literal).join(',')}]`;
    if (typeof value === 'string')
        return `'${value}'`;
    if (typeof value === 'number')
        return String(value).replace(/^(-?)0\./, '$1.');
    if (typeof value !== 'object' || value === null)
        return String(value);
    return `{${Object.entries(value)
        .map(([key, one]) => `${key}:${literal(one)}`)
        .join(',')}}`;
}

// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/publish/pictures.js





const CHARTS = ['auto', 'quickchart', 'mermaid', 'none'];
/**
 * The chart of the weightiest group inside a comment. QuickChart sees the numbers, so only those of a public repository go there;
 * everything else is drawn by GitHub itself, as Mermaid.
 */
async function renderPicture(report, charts, isPublic) {
    const [view] = (0,report_words.groupViews)(report);
    const figure = view && charts !== 'none' ? (0,chart_figure/* figureOf */.M)(report, view.group.id) : null;
    if (!figure)
        return { markdown: '', warning: null };
    const words = `<details><summary>The chart in words</summary>\n\n${(0,alt_text/* altText */.R)(figure)}\n\n</details>`;
    if (charts !== 'mermaid' && isPublic) {
        const [light, dark] = [await quickChartUrl(figure, 'light'), await quickChartUrl(figure, 'dark')];
        if (light !== null && dark !== null)
            return { markdown: `${pictureTag(light, dark, (0,alt_text/* altText */.R)(figure))}\n\n${words}`, warning: null };
    }
    const warning = charts === 'quickchart' && !isPublic
        ? 'charts: quickchart would show the numbers of a repository that is not public to quickchart.io; the chart is drawn as Mermaid instead.'
        : null;
    return { markdown: `${renderMermaid(figure)}\n\n${words}`, warning };
}
function pictureTag(light, dark, alt) {
    const source = `<source media="(prefers-color-scheme: dark)" srcset="${attribute(dark)}">`;
    return `<picture>${source}<img src="${attribute(light)}" width="800" alt="${attribute(alt)}"></picture>`;
}
function attribute(text) {
    return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./build/src/inputs.js





function readInputs() {
    const metrics = readLines('metrics');
    return {
        metrics: metrics.length > 0 ? metrics : ['.'],
        config: readInput('config') || null,
        baseline: readInput('baseline') || null,
        failOn: choice('fail-on', config/* FAIL_ON */.d$, null),
        comment: choice('comment', COMMENT_MODES, 'always'),
        key: readInput('key') || 'default',
        charts: choice('charts', CHARTS, 'auto'),
        token: readInput('token'),
    };
}
function choice(name, known, fallback) {
    const given = readInput(name);
    if (given === '')
        return fallback;
    const found = known.find((one) => one === given);
    if (found !== undefined)
        return found;
    const near = (0,config/* nearest */.pA)(given, known);
    throw new errors/* UserError */.y(`the input ${name} cannot be "${given.slice(0, 80)}"`, near ? `Did you mean "${near}"?` : `Use one of: ${known.join(', ')}.`);
}

// EXTERNAL MODULE: ./build/src/outputs.js
var outputs = __webpack_require__(8919);
// EXTERNAL MODULE: ./build/src/pipeline.js + 62 modules
var pipeline = __webpack_require__(6268);
// EXTERNAL MODULE: ./build/src/github/comments.js
var comments = __webpack_require__(3195);
;// CONCATENATED MODULE: ./build/src/publish/attempt.js



/** Publishing one thing may take so long, in milliseconds; the verdict never waits for it. */
const DEADLINE = 180_000;
/** A publisher that fails warns, says what to add, and changes no verdict; null is returned then. */
async function attempt(what, act) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${DEADLINE / 60_000} minutes`)), DEADLINE);
    });
    try {
        return await Promise.race([act(), late]);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        log.warning(`curvelint could not ${what}: ${reasonOf(error)}`);
        return null;
    }
    finally {
        clearTimeout(timer);
    }
}
function reasonOf(error) {
    const status = (0,comments/* statusOf */.c2)(error);
    const message = error instanceof Error ? error.message : String(error);
    if (status === 401)
        return 'GitHub did not accept the token (401). Leave out the input token, or give a valid one.';
    if (status === 403 || status === 404)
        return `the token may not (${status}: ${message}). Add "pull-requests: write" to the permissions of the job. On pull requests from forks and from Dependabot the token can only read: the report is in the job summary.`;
    return message;
}

;// CONCATENATED MODULE: ./build/src/publish/outputs.js

/** The outputs of the action that the report holds, in the order of action.yml. */
function outputsOf(report) {
    const count = (severity) => report.runs.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
    const best = bestOf((0,report_words.groupViews)(report)[0]?.main);
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

;// CONCATENATED MODULE: ./build/src/publish/summary.js


/** GitHub drops a summary above 1 MiB whole; renderMarkdown allows bytes up to 1.08 times this. */
const SUMMARY_LENGTH = 900_000;
/** The comment's story on the job's summary page, longer where there is more to tell. */
async function publishSummary(report, picture) {
    await writeSummary((0,markdown.renderMarkdown)(report, { maxLength: SUMMARY_LENGTH, picture, summaryUrl: null }));
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
        log.error(`curvelint: ${error.message}${error.hint ? ` — ${error.hint}` : ''}`);
    }
    finally {
        setTimeout(() => process.exit(), LINGER).unref();
    }
}
async function act() {
    const inputs = readInputs();
    const context = readContext(process.env);
    const { report, exitCode } = await (0,pipeline.runPipeline)({
        patterns: inputs.metrics,
        root: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
        config: inputs.config,
        baseline: inputs.baseline,
        failOn: inputs.failOn,
        profile: null,
        context: context?.report ?? null,
    });
    log.info((0,terminal.renderTerminal)(report, { color: false, width: 120, quiet: false }));
    await publish(report, inputs, context);
    if (exitCode !== 0)
        log.error(`curvelint: ${report.reasons[0] ?? report.verdict}`);
    return exitCode;
}
async function publish(report, inputs, context) {
    for (const [name, value] of Object.entries(outputsOf(report)))
        setOutput(name, value);
    const folder = (0,external_node_path_.join)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), `curvelint-${inputs.key}`);
    await attempt('write the report', async () => {
        await (0,outputs.writeAll)(report, folder);
        setOutput('report', (0,external_node_path_.join)(folder, 'report.json'));
        setOutput('html', (0,external_node_path_.join)(folder, 'report.html'));
    });
    const { markdown, warning } = await renderPicture(report, inputs.charts, context?.public ?? false);
    if (warning)
        log.warning(warning);
    await attempt('write the job summary', () => publishSummary(report, markdown));
    setOutput('comment-url', (await attempt('comment on the pull request', () => comment(report, inputs, context, markdown))) ?? '');
}
async function comment(report, inputs, context, picture) {
    if (inputs.comment === 'never' || !context)
        return null;
    const { pullRequest, commit, repository } = context.report;
    if (pullRequest === null) {
        log.info(`No comment: a ${context.event || 'local'} run belongs to no pull request.`);
        return null;
    }
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(56), __webpack_require__.e(330)]).then(__webpack_require__.bind(__webpack_require__, 6330));
    const github = connect({ token: inputs.token, apiUrl: context.apiUrl, repository });
    const { key, comment: mode } = inputs;
    const result = await publishComment(report, github, { pullRequest, commit, key, mode, picture, summaryUrl: context.runUrl });
    log.info(result.note);
    return result.url;
}
function crash(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log.info(text);
    log.error('curvelint: this is a fault of curvelint; please report it with the lines above: https://github.com/curvelint/curvelint/issues');
    process.exit(2);
}


/***/ }),

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ altText)
/* harmony export */ });
/* harmony import */ var _math_short_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4934);

/** What the picture shows, in words: start, end and best of each line, learning-rate drops, lettered windows. No names from logs. */
function altText(figure) {
    const panels = figure.panels.map((panel) => panelText(panel, figure.axis));
    const drops = figure.drops.length > 0 ? [`Learning-rate drops at ${figure.drops.map(({ at }) => (0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(at)).join(', ')}.`] : [];
    const windows = figure.windows.map(({ letter, from, to, rule }) => `${letter}: ${rule}, ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(from)}–${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(to)}.`);
    return [
        `Training curves over ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(figure.from)}–${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(figure.to)} ${figure.axis}s.`,
        ...panels,
        ...drops,
        ...windows,
    ].join(' ');
}
function panelText({ kind, series, marker }, axis) {
    const lines = series.map(({ role, value }) => {
        const finite = value.filter(Number.isFinite);
        return `${role} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(finite[0] ?? Number.NaN)} to ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(finite[finite.length - 1] ?? Number.NaN)}`;
    });
    const best = marker ? `; best validation ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(marker.value)} at ${axis} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(marker.at)}` : '';
    return `${kind === 'loss' ? 'Loss' : 'Score'}: ${lines.join(', ')}${best}.`;
}


/***/ }),

/***/ 4584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   b: () => (/* binding */ lettersOf)
/* harmony export */ });
/* harmony import */ var _theme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(251);

/** Share of the axis that a letter takes: windows whose middles are nearer share one place. */
const LETTER_ROOM = 0.03;
/** Share of the axis that the words at a learning-rate drop take. */
const DROP_ROOM = 0.075;
/** Share of a panel's height that the words at the best checkpoint take, with their distance. */
const BEST_ROOM = 0.15;
/** What is written over each window, by its number: `A B` over the first of those that would cover each other. */
function lettersOf({ windows, from, to }) {
    const texts = new Map();
    for (const [i, window] of windows.entries()) {
        const near = [...texts.keys()].find((j) => Math.abs(middle(windows[j]) - middle(window)) < LETTER_ROOM * (to - from));
        texts.set(near ?? i, near === undefined ? window.letter : `${texts.get(near)} ${window.letter}`);
    }
    return texts;
}
function middle({ from, to }) {
    return (from + to) / 2;
}
/** On which side of its line each drop is named: drops that follow too closely are not, the line says enough. */
function dropSides({ drops, from, to }) {
    const room = DROP_ROOM * (to - from);
    let taken = Number.NEGATIVE_INFINITY;
    return drops.map(({ at }) => {
        const side = at + room > to ? 'left' : 'right';
        const start = side === 'left' ? at - room : at;
        if (start < taken)
            return null;
        taken = start + room;
        return side;
    });
}
/** Windows with their letters, learning-rate drops and best checkpoints, as the annotation plugin draws them. */
function annotationsOf(figure, theme) {
    const annotations = {};
    const letters = lettersOf(figure);
    for (const [i, { from, to, severity }] of figure.windows.entries()) {
        const width = Math.max(to - from, (figure.to - figure.from) / 200);
        for (const j of figure.panels.keys()) {
            annotations[`window${i}-${j}`] = {
                type: 'box',
                xScaleID: 'x',
                yScaleID: `y${j}`,
                xMin: from,
                xMax: Math.min(from + width, figure.to),
                backgroundColor: `${theme[severity]}38`,
                borderColor: theme[severity],
                borderWidth: 1,
                drawTime: 'beforeDatasetsDraw',
            };
        }
        const letter = letters.get(i);
        if (letter === undefined)
            continue;
        annotations[`letter${i}`] = {
            type: 'label',
            xScaleID: 'x',
            yScaleID: 'y0',
            xValue: Math.min(from + width / 2, figure.to),
            yValue: figure.panels[0].max,
            yAdjust: 12,
            content: letter,
            color: theme.text,
            font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_0__/* .FONT */ .m, size: 15, weight: 'bold' },
            padding: 0,
            drawTime: 'afterDatasetsDraw',
        };
    }
    const sides = dropSides(figure);
    for (const [i, { at, label }] of figure.drops.entries()) {
        const last = figure.panels.length - 1;
        for (const j of figure.panels.keys()) {
            const style = { borderColor: theme.muted, borderWidth: 1, borderDash: [3, 3] };
            annotations[`drop${i}-${j}`] = { type: 'line', xScaleID: 'x', yScaleID: `y${j}`, xMin: at, xMax: at, ...style };
        }
        const side = sides[i];
        if (!side)
            continue;
        annotations[`rate${i}`] = {
            type: 'label',
            xScaleID: 'x',
            yScaleID: `y${last}`,
            xValue: at,
            yValue: figure.panels[last].min,
            xAdjust: side === 'left' ? -4 : 4,
            yAdjust: -9,
            position: { x: side === 'left' ? 'end' : 'start', y: 'center' },
            content: label,
            color: theme.muted,
            font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_0__/* .FONT */ .m, size: 11, weight: 'normal' },
            padding: 0,
        };
    }
    for (const [i, panel] of figure.panels.entries()) {
        if (!panel.marker)
            continue;
        const { at, value, label } = panel.marker;
        const y = Math.min(panel.max, Math.max(panel.min, value));
        const isRight = at > figure.from + 0.75 * (figure.to - figure.from);
        // Losses have room below their best value, scores above it, unless the panel ends there.
        const height = heightOf(y, panel);
        const below = panel.kind === 'loss' ? height > BEST_ROOM : height > 1 - BEST_ROOM;
        annotations[`best${i}`] = {
            type: 'point',
            xScaleID: 'x',
            yScaleID: `y${i}`,
            xValue: at,
            yValue: y,
            pointStyle: 'rectRot',
            radius: 6,
            backgroundColor: theme.validation,
            borderColor: theme.background,
            borderWidth: 1.5,
        };
        annotations[`bestLabel${i}`] = {
            type: 'label',
            xScaleID: 'x',
            yScaleID: `y${i}`,
            xValue: at,
            yValue: y,
            position: { x: isRight ? 'end' : 'start', y: 'center' },
            xAdjust: isRight ? -10 : 10,
            yAdjust: below ? 10 : -10,
            content: label,
            color: theme.text,
            font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_0__/* .FONT */ .m, size: 11, weight: 'bold' },
            backgroundColor: `${theme.background}b0`,
            padding: 2,
        };
    }
    return annotations;
}
/** How high a value lies on its panel, 0 to 1. */
function heightOf(value, { min, max, logarithmic }) {
    const scale = logarithmic ? Math.log : (x) => x;
    return (scale(value) - scale(min)) / (scale(max) - scale(min));
}


/***/ }),

/***/ 3833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ HEIGHT),
/* harmony export */   Vk: () => (/* binding */ chartConfig),
/* harmony export */   lR: () => (/* binding */ WIDTH)
/* harmony export */ });
/* harmony import */ var _math_downsample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6308);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4584);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5363);
/* harmony import */ var _theme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(251);




const WIDTH = 800;
const HEIGHT = 560;
/** The chart of a figure in one theme. */
function chartConfig(figure, themeName, options) {
    const theme = _theme_js__WEBPACK_IMPORTED_MODULE_1__/* .THEMES */ .z[themeName];
    const panels = figure.panels;
    const drawn = new Set();
    const datasets = panels.flatMap((panel, i) => datasetsOf(panel, `y${i}`, theme, options, drawn));
    return {
        type: 'line',
        data: { datasets },
        options: {
            responsive: false,
            animation: false,
            locale: 'en-US',
            parsing: false,
            normalized: true,
            events: [],
            layout: { padding: { left: 8, right: 16, top: 8, bottom: 8 } },
            scales: {
                x: xScale(figure, theme),
                ...Object.fromEntries(panels.map((panel, i) => [`y${i}`, yScale(panel, i, panels.length, theme)])),
            },
            plugins: {
                title: {
                    display: true,
                    text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortLabel */ .z1)(figure.title),
                    color: theme.text,
                    align: 'start',
                    font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_1__/* .FONT */ .m, size: 14, weight: 'bold' },
                    padding: { bottom: 4 },
                },
                legend: {
                    display: true,
                    align: 'start',
                    labels: { color: theme.text, boxWidth: 28, boxHeight: 0, font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_1__/* .FONT */ .m, size: 12 } },
                },
                tooltip: { enabled: false },
                annotation: { clip: false, annotations: (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationsOf */ .I)(figure, theme) },
            },
        },
    };
}
function datasetsOf(panel, axis, theme, options, drawn) {
    const lines = panel.series.map((series) => {
        const isFirst = !drawn.has(series.role);
        drawn.add(series.role);
        return lineOf(series, axis, theme, options, panel, isFirst);
    });
    const bands = panel.series.filter(({ band }) => band !== null).map((series) => bandOf(series, axis, theme, options, panel));
    return [...lines, ...bands];
}
const ROLE_LABEL = { train: 'training', validation: 'validation', baseline: 'validation on the base branch' };
function lineOf(series, axis, theme, { maxPoints, digits }, panel, inLegend) {
    const kept = (0,_math_downsample_js__WEBPACK_IMPORTED_MODULE_3__/* .downsample */ .J)(series.value, maxPoints);
    return {
        // An empty label is left out of the legend by the text filter below: one entry a role.
        ...(inLegend ? { label: ROLE_LABEL[series.role] } : {}),
        data: kept.map((i) => ({ x: series.at[i], y: clamp(series.value[i], panel, digits) })),
        yAxisID: axis,
        borderColor: theme[series.role],
        backgroundColor: theme[series.role],
        borderWidth: series.role === 'baseline' ? 1.5 : 2,
        ...(series.role === 'baseline' ? { borderDash: [6, 4] } : {}),
        pointRadius: kept.length < 25 ? 2 : 0,
        tension: 0,
        spanGaps: false,
        clip: false,
        order: series.role === 'baseline' ? 3 : series.role === 'train' ? 2 : 1,
    };
}
/** The range over the runs, as one closed polygon. */
function bandOf({ role, at, band }, axis, theme, { maxPoints, digits }, panel) {
    const kept = (0,_math_downsample_js__WEBPACK_IMPORTED_MODULE_3__/* .downsample */ .J)(band.high, maxPoints).filter((i) => Number.isFinite(band.high[i]));
    const up = kept.map((i) => ({ x: at[i], y: clamp(band.high[i], panel, digits) }));
    const down = [...kept].reverse().map((i) => ({ x: at[i], y: clamp(band.low[i], panel, digits) }));
    return {
        data: [...up, ...down],
        yAxisID: axis,
        fill: 'shape',
        backgroundColor: `${theme[role]}33`,
        borderWidth: 0,
        pointRadius: 0,
        tension: 0,
        clip: false,
        order: 4,
    };
}
/** A value inside the axis range, rounded; null is a gap. */
function clamp(value, { min, max }, digits) {
    if (!Number.isFinite(value))
        return null;
    return Number(Math.min(max, Math.max(min, value)).toPrecision(digits));
}
function xScale({ axis, from, to }, theme) {
    return {
        type: 'linear',
        min: from,
        max: to > from ? to : from + 1,
        title: { display: true, text: axis, color: theme.muted, font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_1__/* .FONT */ .m, size: 12 } },
        ticks: { color: theme.muted, maxTicksLimit: 11, includeBounds: false, font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_1__/* .FONT */ .m, size: 11 } },
        grid: { color: theme.grid, lineWidth: 0.5 },
        border: { color: theme.grid },
    };
}
function yScale(panel, i, count, theme) {
    return {
        type: panel.logarithmic ? 'logarithmic' : 'linear',
        position: 'left',
        stack: 'panels',
        stackWeight: 1,
        // Stacked scales are laid out from the bottom: the loss belongs on top.
        weight: count - i,
        offset: false,
        min: panel.min,
        max: panel.max,
        title: {
            display: true,
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortLabel */ .z1)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .drawable */ .ve)(panel.label) + (panel.logarithmic ? ' (log)' : '')),
            color: theme.muted,
            font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_1__/* .FONT */ .m, size: 12 },
        },
        ticks: { color: theme.muted, maxTicksLimit: 6, includeBounds: false, font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_1__/* .FONT */ .m, size: 11 } },
        grid: { color: theme.grid, lineWidth: 0.5 },
        border: { color: theme.grid },
    };
}


/***/ }),

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ figureOf)
/* harmony export */ });
/* harmony import */ var _math_median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2924);
/* harmony import */ var _representative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7425);


/** Losses that span more than two decades are drawn on a logarithmic axis. */
const DECADES = 100;
/** The figure of one group of runs (default: the first), with the baseline beside it; null where there is nothing to draw. */
function figureOf(report, groupId) {
    const group = groupId === undefined ? report.groups[0] : report.groups.find(({ id }) => id === groupId);
    const main = group ? (0,_representative_js__WEBPACK_IMPORTED_MODULE_0__/* .representativeOf */ .B)(group, report.runs) : null;
    if (!group || !main)
        return null;
    const runs = report.runs.filter((run) => group.runs.includes(run.id));
    const baseline = baselineOf(report, group);
    const panels = ['loss', 'score']
        .map((kind) => panelOf(kind, main, runs, baseline))
        .filter((panel) => panel !== null);
    if (panels.length === 0)
        return null;
    const ends = panels.flatMap(({ series }) => series.flatMap(({ at }) => [at[0], at[at.length - 1]]));
    return {
        title: runs.length > 1 ? `${group.id}: median of ${runs.length} runs` : main.id,
        axis: main.axis,
        from: Math.min(...ends),
        to: Math.max(...ends),
        panels,
        windows: windowsOf(main),
        drops: main.learningRate.events
            .filter((event) => event.kind === 'drop')
            .map(({ at, factor, inferred }) => ({
            at,
            label: Number.isFinite(factor) ? `LR ×${Number(factor.toPrecision(2))}` : inferred ? 'LR drop?' : 'LR drop',
        })),
        runs: runs.length,
    };
}
/** Baseline runs of the same group: by name, or the only ones there are. */
function baselineOf({ baseline, groups }, group) {
    if (groups.length === 1)
        return baseline.runs;
    const ids = new Set(group.runs);
    return baseline.runs.filter((run) => ids.has(run.id));
}
function windowsOf(run) {
    const seen = new Map();
    for (const { letter, from, to, rule, severity } of run.findings) {
        if (letter !== '' && !seen.has(letter))
            seen.set(letter, { letter, from, to, rule, severity });
    }
    return [...seen.values()];
}
function panelOf(kind, main, runs, baseline) {
    const names = (run) => kind === 'loss' ? [run.primary.trainLoss, run.primary.validationLoss] : [run.primary.trainScore, run.primary.validationScore];
    const pick = (all, i) => all.map((run) => run.curves.find(({ series }) => series === names(run)[i])).filter((curve) => curve !== undefined);
    const [train, validation] = names(main);
    const series = [
        seriesOf('baseline', 'baseline (validation)', pick(baseline, 1)),
        seriesOf('train', train ?? '', pick(runs, 0)),
        seriesOf('validation', validation ?? '', pick(runs, 1)),
    ].filter((one) => one !== null);
    if (!series.some(({ role }) => role !== 'baseline'))
        return null;
    const [min, max] = rangeOf(series);
    const best = main.series.find(({ name }) => name === validation)?.best ?? null;
    return {
        kind,
        label: kind === 'loss' ? 'loss' : (main.series.find(({ name }) => name === (validation ?? train))?.metric ?? 'score'),
        logarithmic: kind === 'loss' && min > 0 && max / min > DECADES,
        min,
        max,
        series,
        marker: best ? { at: best.at, value: best.value, label: `best ${Number(best.value.toPrecision(3))} at ${best.at}` } : null,
    };
}
/** Median and range over the runs, at the positions of the first. */
function seriesOf(role, label, curves) {
    const first = curves[0];
    if (!first || first.at.length === 0)
        return null;
    if (curves.length === 1)
        return { role, label, at: first.at, value: first.value.map(finite), band: null };
    const lookups = curves.map((curve) => new Map(curve.at.map((at, i) => [at, curve.value[i]])));
    const at = first.at.filter((position) => lookups.filter((lookup) => lookup.has(position)).length > curves.length / 2);
    const columns = at.map((position) => lookups.map((lookup) => lookup.get(position) ?? Number.NaN).filter(Number.isFinite));
    return {
        role,
        label,
        at,
        value: columns.map(_math_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J),
        band: { low: columns.map((values) => Math.min(...values)), high: columns.map((values) => Math.max(...values)) },
    };
}
function finite(value) {
    return Number.isFinite(value) ? value : Number.NaN;
}
/** Axis range of a panel: everything, unless a few outliers would flatten the rest. */
function rangeOf(series) {
    const values = series.flatMap(({ value }) => value.filter(Number.isFinite)).sort((a, b) => a - b);
    const at = (share) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
    let low = at(0);
    let high = at(1);
    const spread = at(0.97) - at(0.03);
    if (high - at(0.97) > 2 * spread && spread > 0)
        high = at(0.97) + 0.3 * spread;
    if (at(0.03) - low > 2 * spread && spread > 0)
        low = at(0.03) - 0.3 * spread;
    const margin = high > low ? 0.05 * (high - low) : Math.max(1e-6, 0.05 * Math.abs(high));
    const floor = low > 0 && low - margin <= 0 ? low * 0.9 : low - margin;
    return [floor, high + margin];
}


/***/ }),

/***/ 7425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ representativeOf)
/* harmony export */ });
/** The repeat that stands for its group: the one with the median best value of the primary metric. */
function representativeOf(group, runs) {
    const own = runs.filter((run) => group.runs.includes(run.id));
    const value = (run) => {
        const name = run.primary.validationScore ?? run.primary.validationLoss ?? run.primary.trainLoss;
        return run.series.find((series) => series.name === name)?.best?.smoothed ?? Number.NaN;
    };
    const known = own.filter((run) => Number.isFinite(value(run))).sort((a, b) => value(a) - value(b) || (a.id < b.id ? -1 : 1));
    return known[Math.floor((known.length - 1) / 2)] ?? own[0] ?? null;
}


/***/ }),

/***/ 5363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ve: () => (/* binding */ drawable),
/* harmony export */   xK: () => (/* binding */ xmlText),
/* harmony export */   z1: () => (/* binding */ shortLabel)
/* harmony export */ });
/** Text that may stand in an SVG: no control, bidi or XML-invalid characters, `<`, `>`, `&` and quotes escaped. */
function xmlText(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu, ' ')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;');
}
/** Characters that the bundled Latin font draws; others become `?` in pictures (the full name stays in the text). */
function drawable(text) {
    return Array.from(text, (char) => (/[\u0020-\u024f\u2010-\u2026×÷−·°]/.test(char) ? char : '?')).join('');
}
/** Longest name that a legend has room for. */
const MAX_LABEL = 40;
/** A label short enough for a legend. */
function shortLabel(text) {
    const chars = Array.from(drawable(text));
    return chars.length <= MAX_LABEL ? chars.join('') : `${chars.slice(0, MAX_LABEL - 1).join('')}…`;
}


/***/ }),

/***/ 251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ FONT),
/* harmony export */   z: () => (/* binding */ THEMES)
/* harmony export */ });
/** The one font of local pictures. */
const FONT = 'Inter';
/** Line colors keep 3.9:1 against the background and stay apart for the color-blind; windows are told apart by their letters. */
const THEMES = {
    light: {
        background: '#ffffff',
        text: '#1f2328',
        muted: '#59636e',
        grid: '#d1d9e0',
        train: '#0072b2',
        validation: '#d55e00',
        baseline: '#6e7781',
        notice: '#8fb8de',
        warning: '#f2c14e',
        error: '#e5706b',
    },
    dark: {
        background: '#0d1117',
        text: '#e6edf3',
        muted: '#9198a1',
        grid: '#30363d',
        train: '#56b4e9',
        validation: '#f0883e',
        baseline: '#9198a1',
        notice: '#3b6ea5',
        warning: '#9e7b1f',
        error: '#a03a36',
    },
};


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   lB: () => (/* binding */ upsertComment)
/* harmony export */ });
/* unused harmony export markerOf */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);

const PER_PAGE = 100;
const MAX_PAGES = 50;
const MAX_CREATES = 3;
const MAX_ROUNDS = 5;
/** Who writes with the token of a workflow, which may not ask who it is. */
const WORKFLOW_BOT = 'github-actions[bot]';
/** First line of our comments. A comment is ours only if we wrote it and it starts with exactly this. */
function markerOf(key) {
    if (!/^[A-Za-z0-9._-]{1,64}$/.test(key))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${key.slice(0, 80)}" cannot be the key of a comment`, 'Use up to 64 letters, digits, dots, dashes and underscores.');
    return `<!-- curvelint:v1 key=${key} -->\n\n`;
}
/**
 * Creates our comment or updates it, so that exactly one is left even where two jobs write at once or an answer is lost:
 * after each creation the list is read again, the oldest of ours is kept and the others are deleted.
 */
async function upsertComment(octokit, place, key, body, { create }) {
    const marker = markerOf(key);
    const text = marker + body;
    const isOurs = ownership(marker, await whoAmI(octokit));
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const [found] = await listOurs(octokit, place, isOurs, 'first');
        if (!found) {
            if (!create)
                return null;
            const created = await createOnce(octokit, place, text, isOurs);
            const all = await listOurs(octokit, place, isOurs, 'all');
            const kept = all[0] ?? created;
            for (const { id } of all.slice(1))
                await ignoreMissing(() => octokit.rest.issues.deleteComment({ ...repoOf(place), comment_id: id }));
            if (kept.id === created.id)
                return created.html_url;
        }
        const updated = await updateKept(octokit, place, isOurs, text);
        if (updated)
            return updated.html_url;
    }
    throw new Error('the comment was deleted again and again while it was written');
}
/** The oldest of ours with the new text; null where it has gone meanwhile. */
async function updateKept(octokit, place, isOurs, text) {
    const [kept] = await listOurs(octokit, place, isOurs, 'first');
    if (!kept)
        return null;
    if (kept.body === text)
        return kept;
    return ignoreMissing(async () => (await octokit.rest.issues.updateComment({ ...repoOf(place), comment_id: kept.id, body: text })).data);
}
/** Never repeats a creation blindly: the server may have made the comment although its answer was lost. */
async function createOnce(octokit, place, body, isOurs) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return (await octokit.rest.issues.createComment({ ...place, body, request: { retries: 0 } })).data;
        }
        catch (error) {
            if (attempt >= MAX_CREATES || !mayHaveActed(error))
                throw error;
            const [adopted] = await listOurs(octokit, place, isOurs, 'first');
            if (adopted)
                return adopted;
        }
    }
}
/** A refusal is an answer; a lost connection or a failing server leaves open what happened. */
function mayHaveActed(error) {
    const status = statusOf(error);
    return status === null || status >= 500;
}
async function listOurs(octokit, place, isOurs, which) {
    const ours = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data } = await octokit.rest.issues.listComments({ ...place, per_page: PER_PAGE, page });
        if (!Array.isArray(data))
            throw new Error('GitHub’s list of comments is no list');
        ours.push(...data.filter(isOurs));
        if (data.length < PER_PAGE || (which === 'first' && ours.length > 0))
            break;
    }
    return ours.sort((a, b) => a.id - b.id);
}
function ownership(marker, login) {
    return ({ body, user }) => {
        if (!(body ?? '').replaceAll('\r\n', '\n').startsWith(marker))
            return false;
        return login === null ? user?.login === WORKFLOW_BOT && user.type === 'Bot' : user?.login === login;
    };
}
/** Login behind the token; null for the token of a workflow, to which GitHub refuses the question. */
async function whoAmI(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if (statusOf(error) === 403)
            return null;
        throw error;
    }
}
async function ignoreMissing(act) {
    try {
        return await act();
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
}
function repoOf({ owner, repo }) {
    return { owner, repo };
}
/** HTTP status of a failed request; null where no answer came. */
function statusOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return null;
    return 'response' in error && error.response !== undefined ? error.status : null;
}


/***/ }),

/***/ 8919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drawAll: () => (/* binding */ drawAll),
/* harmony export */   htmlOf: () => (/* binding */ htmlOf),
/* harmony export */   markdownOf: () => (/* binding */ markdownOf),
/* harmony export */   writeAll: () => (/* binding */ writeAll),
/* harmony export */   writeFile: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _chart_alt_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6845);
/* harmony import */ var _chart_figure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7912);





/** Groups that get a picture; a sweep of thousands is read in tables. */
const MAX_PICTURES = 12;
/** SVGs of the first groups in both themes. */
async function drawAll(report) {
    const { renderSvg } = await Promise.all(/* import() */[__webpack_require__.e(233), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 1033));
    const { groupViews } = await __webpack_require__.e(/* import() */ 629).then(__webpack_require__.bind(__webpack_require__, 3629));
    return groupViews(report)
        .slice(0, MAX_PICTURES)
        .flatMap(({ group }) => {
        const figure = (0,_chart_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figureOf */ .M)(report, group.id);
        if (!figure)
            return [];
        return [
            { groupId: group.id, figure, light: renderSvg(figure, 'light'), dark: renderSvg(figure, 'dark'), alt: (0,_chart_alt_text_js__WEBPACK_IMPORTED_MODULE_3__/* .altText */ .R)(figure) },
        ];
    });
}
async function markdownOf(report, picture) {
    const { COMMENT_LENGTH, renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(825), __webpack_require__.e(205)]).then(__webpack_require__.bind(__webpack_require__, 2825));
    return renderMarkdown(report, { maxLength: COMMENT_LENGTH, picture, summaryUrl: null });
}
async function htmlOf(report, charts) {
    const { renderHtml } = await __webpack_require__.e(/* import() */ 250).then(__webpack_require__.bind(__webpack_require__, 8250));
    return renderHtml(report, charts);
}
/** Writes report.json, comment.md, report.html and the PNGs of every drawn group into a folder; returns their paths. */
async function writeAll(report, folder) {
    const charts = await drawAll(report);
    const { renderPng } = await __webpack_require__.e(/* import() */ 666).then(__webpack_require__.bind(__webpack_require__, 5666));
    const { loadPngAssets } = await __webpack_require__.e(/* import() */ 340).then(__webpack_require__.bind(__webpack_require__, 8340));
    const files = new Map([['report.json', (0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__.reportToJson)(report)]]);
    const first = charts[0];
    const picture = first ? `![${first.alt}](chart-light.png)` : '';
    files.set('comment.md', await markdownOf(report, picture));
    files.set('report.html', await htmlOf(report, charts));
    if (first) {
        const assets = loadPngAssets();
        for (const [i, chart] of charts.entries()) {
            const name = i === 0 ? 'chart' : `chart-${slug(chart.groupId, i)}`;
            files.set(`${name}-light.png`, await renderPng(chart.light, assets));
            files.set(`${name}-dark.png`, await renderPng(chart.dark, assets));
        }
    }
    const paths = [...files].map(([name, content]) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), content }));
    for (const { path, content } of paths)
        writeFile(path, content);
    return paths.map(({ path }) => path);
}
/** Writes a file and the folders above it. */
function writeFile(path, content) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content);
}
/** A group's name as part of a file name; its number keeps it unique. */
function slug(id, i) {
    const plain = id
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 40);
    return plain === '' ? String(i + 1) : `${plain}-${i + 1}`;
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportToJson: () => (/* binding */ reportToJson),
/* harmony export */   reviveNumber: () => (/* binding */ reviveNumber)
/* harmony export */ });
/** Digits of a measured number in a report: more would be noise, and would change with the order of a sum. */
const DIGITS = 6;
/** A report as the text of report.json: keys in a fixed order, non-finite numbers as strings, a newline at the end. */
function reportToJson(report) {
    const compact = { ...report, baseline: { ...report.baseline, runs: report.baseline.runs.map(withoutDetails) } };
    return `${JSON.stringify(compact, replacer, 1)}\n`;
}
/** A baseline inside a report is there for its numbers and curves. */
function withoutDetails(run) {
    return { ...run, checks: [], findings: [] };
}
function replacer(key, value) {
    if (typeof value !== 'number')
        return value;
    if (Number.isNaN(value))
        return 'NaN';
    if (value === Number.POSITIVE_INFINITY)
        return 'Infinity';
    if (value === Number.NEGATIVE_INFINITY)
        return '-Infinity';
    return Number.isInteger(value) || key === 'version' ? value : Number(value.toPrecision(DIGITS));
}
/** The value that a number of report.json stands for. */
function reviveNumber(value) {
    if (value === 'NaN')
        return Number.NaN;
    if (value === 'Infinity')
        return Number.POSITIVE_INFINITY;
    if (value === '-Infinity')
        return Number.NEGATIVE_INFINITY;
    return value;
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _math_short_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4934);
/* harmony import */ var _log_hints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8805);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3629);



const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const BARS = '▁▂▃▄▅▆▇█';
/** Groups and problems that are shown one by one. */
const MAX_GROUPS = 10;
const MAX_PROBLEMS = 20;
/** The report for a terminal: a header and findings a group, the comparison, what ran, the verdict. */
function renderTerminal(report, { color, width, quiet }) {
    const paint = (text, ...styles) => color ? `${styles.map((style) => `\u001b[${CODES[style]}m`).join('')}${text}\u001b[0m` : text;
    const wide = Math.max(40, Math.min(width, 140));
    const views = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__.groupViews)(report);
    const lines = [];
    for (const view of views.slice(0, MAX_GROUPS))
        lines.push(...groupLines(view, wide, quiet, paint), '');
    if (views.length > MAX_GROUPS)
        lines.push(`and ${views.length - MAX_GROUPS} more configurations: see the HTML report`, '');
    if (report.comparisons.length > 0)
        lines.push(...comparisonLines(report, paint), '');
    for (const problem of report.problems.slice(0, MAX_PROBLEMS)) {
        const { file, line } = problem;
        lines.push(...wrap(`${paint('problem', 'yellow')}  ${plain(line === undefined ? file : `${file}:${line}`)}: ${plain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .problemWords */ .$3)(problem))}`, wide, '         '));
    }
    if (report.problems.length > MAX_PROBLEMS)
        lines.push(`and ${report.problems.length - MAX_PROBLEMS} more problems`);
    if (report.problems.length > 0)
        lines.push('');
    const verdictStyle = report.verdict === 'pass' ? 'green' : report.verdict === 'fail' || report.verdict === 'no-data' ? 'red' : 'yellow';
    const reasons = quiet ? report.reasons.slice(0, 1) : report.reasons;
    lines.push(`${paint(report.verdict, 'bold', verdictStyle)}: ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORDS */ ._G[report.verdict]}`);
    for (const reason of reasons)
        lines.push(...wrap(`- ${plain(reason)}`, wide, '  '));
    // Of the first group alone: the others are logged by the same code as a rule.
    const hints = quiet || !views[0] ? [] : (0,_log_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .logHints */ .F)(views[0].main);
    if (hints.length > 0)
        lines.push('', 'What to add to your log so that more rules can run:');
    for (const text of hints)
        lines.push(...wrap(`- ${text}`, wide, '  '));
    if (!quiet)
        lines.push('', paint(summary(report), 'dim'));
    return `${lines.join('\n')}\n`;
}
function groupLines({ group, main, runs }, width, quiet, paint) {
    const count = runs.length > 1 ? `${runs.length} runs, shown: ${plain(main.id)}` : main.format;
    const header = `${paint(plain(group.id), 'bold')}  ${paint(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(main.length, main.axis)}, ${count}, ${scheduleWords(main)}`, 'dim')}`;
    const findings = main.findings.filter(({ severity }) => !quiet || severity !== 'notice');
    const lines = [header, ...(quiet ? [] : sparkline(main, width))];
    for (const finding of findings)
        lines.push(...findingLines(finding, runs, width, paint));
    if (findings.length === 0)
        lines.push(`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooShort */ .r$)(main) ? paint('?', 'yellow') : paint('✓', 'green')} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quietWords */ .iO)(main)}`);
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .unplaced */ .vw)(main);
    if (!quiet && names.length > 0)
        lines.push(...wrap(paint(`  not judged: ${names.slice(0, 12).map(plain).join(', ')}${names.length > 12 ? ' …' : ''}`, 'dim'), width, '  '));
    return lines;
}
function scheduleWords({ learningRate: { logged, schedule, events } }) {
    const drops = events.filter(({ kind }) => kind === 'drop').map(({ at }) => (0,_math_short_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(at));
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
    return [`  ${bars.join('')}`, ...(below === '' ? [] : [`  ${below}`]), `${label}, ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(first)} to ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(last)}`];
}
const STYLE = { error: 'red', warning: 'yellow', notice: 'blue' };
function findingLines(finding, runs, width, paint) {
    const count = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(finding, runs);
    const where = [finding.letter, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeWords */ .r6)(finding)].filter((part) => part !== '').join(' ');
    const head = `  ${paint(finding.severity.padEnd(7), STYLE[finding.severity])}  ${where}  ${paint(finding.rule, 'bold')}${count ? paint(`  ${count}`, 'dim') : ''}`;
    const todo = finding.severity === 'notice'
        ? []
        : finding.advice.slice(0, 1).flatMap((text) => wrap(`           → ${text}`, width, '             '));
    return [head, ...wrap(`           ${plain(finding.message)}`, width, '           '), ...todo];
}
function comparisonLines({ comparisons, baseline }, paint) {
    const rows = comparisons
        .slice(0, 20)
        .map((one) => [
        `${plain(one.metric)} ${one.of}`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sideWords */ .H)(one.baseline),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sideWords */ .H)(one.candidate),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceWords */ .XY)(one),
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeWords */ .wX)(one)}${one.gated ? '' : ' (for information)'}`,
    ]);
    const table = [['', 'base', 'this change', `difference (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalWords */ .Tj)(comparisons)})`, ''], ...rows];
    const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
    const text = table.map((row) => `  ${row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd()}`);
    const explained = comparisons[0]?.explained ?? [];
    const why = explained.length > 0 ? [`  what else differs: ${explained.map(plain).join(', ')}`] : [];
    return [`${paint('compared with', 'bold')} ${plain(baseline.source ?? '')}`, ...text, ...why];
}
function summary({ runs, problems }) {
    const count = (status) => runs.reduce((sum, run) => sum + run.checks.filter((check) => check.status === status).length, 0);
    const parts = [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(runs.length, 'run'),
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(count('found') + count('passed'), 'check')} made`,
        `${count('found')} found something`,
        `${count('skipped')} skipped`,
    ];
    const crashed = count('crashed');
    return [
        ...parts,
        ...(crashed > 0 ? [`${crashed} crashed`] : []),
        ...(problems.length > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(problems.length, 'problem')] : []),
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
