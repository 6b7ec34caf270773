export const id = 192;
export const ids = [192];
export const modules = {

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

/***/ 1227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   jI: () => (/* binding */ PROFILES),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* unused harmony exports ConfigSchema, configJsonSchema */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _math_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8258);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4132);
/* harmony import */ var _read_yaml_depth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1575);





const PROFILES = ['default', 'classification', 'llm-pretrain', 'finetune', 'gan-rl'];
const FAIL_ON = ['never', 'regression', 'error', 'warning'];
const REACTIONS = ['fail', 'warn', 'pass'];
const SEVERITIES = ['off', 'notice', 'warning', 'error'];
const severity = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(SEVERITIES);
const percentage = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d+(\.\d+)?\s?%$/, 'a number such as 0.002, or a percentage such as "1%"');
const tolerance = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), percentage]);
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().max(10), percentage]);
/** The file `.curvelint.yml`. Unknown keys are refused. */
const ConfigSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    profile: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(PROFILES).describe('What kind of training the logs come from. Default: chosen from the logs.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        loss: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Name of the validation loss, where it is unusual.'),
        score: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Name of the validation score, where it is unusual.'),
    })
        .partial(),
    'group-by': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('Hyper-parameters that may differ between repeats of one configuration.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([severity, zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([severity, zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig())])])),
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        of: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['best', 'last', 'tail'])
            .describe('Which value of the curve counts, always smoothed; tail is the median of the last tenth.'),
        tolerance: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([tolerance, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(tolerance).min(1).max(2)])
            .describe('How much worse than the baseline is still fine: 0.002, 1%, or both as a list (both must be exceeded).'),
        'at-least': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('The value must not be below this, with or without a baseline.'),
        'at-most': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('The value must not be above this, with or without a baseline.'),
        'max-slowdown': share.describe('How much longer it may take to reach the value of the baseline: 20%.'),
        'max-spread': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(1).describe('By which factor the standard deviation over seeds may grow: 2.'),
        'max-earlier-overfitting': share.describe('By which share of the run overfitting may begin earlier: 10%.'),
    })
        .partial()),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(FAIL_ON),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(REACTIONS).describe('What a comparison does that can show neither. Default: pass.'),
    'on-missing-metrics': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(REACTIONS)
        .describe('What it does that nothing could be read, or that no run logs a metric of the gate. Default: fail.'),
    'on-missing-baseline': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(REACTIONS).describe('What it does that there is nothing to compare with. Default: pass.'),
    'accept-label': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(50).describe('Label that, with a comment, lets a known regression through.'),
    'check-name': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(100).describe('Name of the check on the commit.'),
    'baseline-artifacts': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1))
        .min(1)
        .describe('Names (with * and ?) of the artifacts that hold the logs or the report of the base branch.'),
    'data-branch': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[\w][\w./-]{0,99}$/, 'the name of a branch')
        .describe('Branch that holds the pictures of comments and nothing else.'),
    'training-workflow': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^\.github\/workflows\/[^/]+\.ya?ml$/, 'a path such as .github/workflows/train.yml')
        .describe('The only workflow whose runs are reported under workflow_run: .github/workflows/train.yml.'),
})
    .partial();
const GATE_KEYS = ['of', 'tolerance', 'at-least', 'at-most', 'max-slowdown', 'max-spread', 'max-earlier-overfitting'];
/** The settings of a run without a config file. */
const DEFAULT_CONFIG = toConfig({});
/** Text of a config file → settings; `file` is for messages. Throws a UserError that names line, key and the nearest valid one. */
function parseConfig(text, file, knownRules) {
    if ((0,_read_yaml_depth_js__WEBPACK_IMPORTED_MODULE_3__/* .nestsTooDeep */ .q)(text))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${file}: nested too deeply to be settings`, 'Give a file like the one in the README.');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const syntax = document.errors[0];
    if (syntax)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${file}:${lines.linePos(syntax.pos[0]).line}: not valid YAML: ${syntax.message}`);
    const value = toPlain(document, file);
    const parsed = ConfigSchema.safeParse(value);
    const line = (path) => lineOf(document, lines, path);
    if (!parsed.success)
        throw configError(parsed.error.issues[0], file, line);
    for (const [metric, rule] of Object.entries(parsed.data.gate ?? {})) {
        const [least, most] = [rule['at-least'], rule['at-most']];
        if (least === undefined || most === undefined || least <= most)
            continue;
        const where = `${file}:${line(['gate', metric, 'at-least'])}: `;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where}no value of ${metric} is at least ${least} and at most ${most}`, 'Exchange them, or leave one out.');
    }
    for (const [id, setting] of Object.entries(parsed.data.rules ?? {})) {
        const options = knownRules.get(id);
        if (!options)
            throw unknownKey(file, line(['rules', id]), `there is no rule "${id}"`, id, [...knownRules.keys()]);
        const given = Array.isArray(setting) ? Object.keys(setting[1]) : [];
        const wrong = given.find((name) => !options.includes(name));
        if (wrong)
            throw unknownKey(file, line(['rules', id]), `rule ${id} has no option "${wrong}"`, wrong, options);
    }
    return toConfig(parsed.data);
}
function toPlain(document, file) {
    try {
        return document.toJS() ?? {};
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${file}: not valid YAML: ${why}`, 'Settings need no anchors and aliases: write the values out.');
    }
}
function toConfig(file) {
    return {
        profile: file.profile ?? null,
        metrics: { loss: file.metrics?.loss ?? null, score: file.metrics?.score ?? null },
        groupBy: file['group-by'] ?? ['seed'],
        rules: new Map(Object.entries(file.rules ?? {}).map(([id, setting]) => [
            id,
            Array.isArray(setting) ? { severity: setting[0], options: setting[1] } : { severity: setting, options: {} },
        ])),
        gate: new Map(Object.entries(file.gate ?? {}).map(([metric, rule]) => [
            metric,
            {
                of: rule.of ?? 'best',
                tolerance: rule.tolerance === undefined ? null : toTolerance(rule.tolerance),
                atLeast: rule['at-least'] ?? null,
                atMost: rule['at-most'] ?? null,
                maxSlowdown: toShare(rule['max-slowdown']),
                maxSpread: rule['max-spread'] ?? null,
                maxEarlierOverfitting: toShare(rule['max-earlier-overfitting']),
            },
        ])),
        failOn: file['fail-on'] ?? 'error',
        onInconclusive: file['on-inconclusive'] ?? 'pass',
        onMissingMetrics: file['on-missing-metrics'] ?? 'fail',
        onMissingBaseline: file['on-missing-baseline'] ?? 'pass',
        acceptLabel: file['accept-label'] ?? 'curvelint:accept',
        checkName: file['check-name'] ?? 'curvelint',
        dataBranch: file['data-branch'] ?? 'curvelint-data',
        trainingWorkflow: file['training-workflow'] ?? null,
        baselineArtifacts: file['baseline-artifacts'] ?? ['curvelint*'],
    };
}
function toTolerance(given) {
    const floors = typeof given === 'object' ? given : [given];
    return {
        absolute: Math.max(0, ...floors.filter((floor) => typeof floor === 'number')),
        relative: Math.max(0, ...floors.filter((floor) => typeof floor === 'string').map((floor) => Number.parseFloat(floor) / 100)),
    };
}
/** A share: 0.2 or "20%". */
function toShare(given) {
    if (given === undefined)
        return null;
    return typeof given === 'string' ? Number.parseFloat(given) / 100 : given;
}
const HINTS = {
    'max-slowdown': 'Write a share such as 20%: reaching the value of the baseline may take so much longer.',
    'max-spread': 'Write a factor from 1 on, such as 2: the standard deviation over seeds may grow so much.',
    'max-earlier-overfitting': 'Write a share of the run such as 10%: overfitting may begin so much earlier.',
};
function configError(issue, file, line) {
    const where = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
        const key = issue.keys[0];
        const known = knownKeys(issue.path);
        return unknownKey(file, line([...issue.path, key]), `unknown key "${where ? `${where}.` : ''}${key}"`, key, known);
    }
    const at = `${file}:${line(issue.path)}: `;
    if (issue.code === 'invalid_value') {
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${at}"${where}" has a value that does not exist`, `Use one of: ${issue.values.map(String).join(', ')}.`);
    }
    if (issue.path[0] === 'rules') {
        const hint = 'Write off, notice, warning or error, or a list such as [warning, { minRise: 0.1 }].';
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${at}"${where}" is not a severity`, hint);
    }
    if (issue.path[0] === 'gate' && issue.path[2] !== undefined && issue.path[2] !== 'tolerance') {
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${at}"${where}" cannot be that: ${issue.message}`, HINTS[String(issue.path[2])] ?? 'Write a number.');
    }
    if (issue.path[0] === 'gate' && issue.path[2] === 'tolerance') {
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${at}"${where}" is not a tolerance`, 'Write a number ≥ 0 such as 0.002, or a percentage such as 1%.');
    }
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${at}"${where || 'the file'}" does not fit: ${issue.message}`, `Known keys: ${knownKeys([]).join(', ')}.`);
}
function unknownKey(file, line, message, key, known) {
    const near = (0,_math_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(key, known);
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${file}:${line}: ${message}`, near ? `Did you mean "${near}"?` : `Known: ${known.join(', ')}.`);
}
function knownKeys(path) {
    if (path[0] === 'metrics')
        return ['loss', 'score'];
    if (path[0] === 'gate')
        return GATE_KEYS;
    return Object.keys(ConfigSchema.shape);
}
/** 1-based line of the key (or value) at a path; 1 where there is no such node. */
function lineOf(document, lines, path) {
    let node = document.contents;
    let line = 1;
    for (const step of path) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            break;
        const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.value === step);
        if (!pair)
            break;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) && pair.key.range)
            line = lines.linePos(pair.key.range[0]).line;
        node = pair.value;
    }
    return line;
}
/** The JSON Schema that is shipped as config.schema.json. */
function configJsonSchema() {
    return z.toJSONSchema(ConfigSchema, { io: 'input' });
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeLine)
/* harmony export */ });
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


/***/ }),

/***/ 4132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** A mistake of the user's: what is wrong and where, and what to do about it. Shown without a stack trace; exit code 2. */
class UserError extends Error {
    name = 'UserError';
    hint;
    constructor(message, hint = '') {
        super(message);
        this.hint = hint;
    }
}


/***/ }),

/***/ 8676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ publishComment),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES)
/* harmony export */ });
/* unused harmony export deservesComment */
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8339);

const COMMENT_MODES = ['always', 'on-change', 'on-finding', 'never'];
/** Keeps one comment of the pull request equal to the report. */
async function publishComment(report, github, options) {
    if (options.mode === 'never')
        return { url: null, note: 'No comment: comment is set to never.' };
    const body = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.renderMarkdown)(report, {
        maxLength: _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.COMMENT_LENGTH,
        picture: options.picture,
        summaryUrl: options.summaryUrl || null,
    });
    let refused = null;
    const guard = async (current) => {
        const { headSha, open } = await github.readPullRequest(options.pullRequest);
        if (!open)
            refused = 'the pull request is closed';
        else if (headSha !== options.commit)
            refused = 'the pull request has a newer commit by now';
        else if (isNewer(stateOf(current), options))
            refused = 'a newer run has told about this commit';
        return refused === null;
    };
    const create = deservesComment(report, options.mode);
    const url = await github.upsertComment(options.pullRequest, options.key, `${body}${stateLine(options)}`, { create, guard });
    if (refused !== null)
        return { url: null, note: `No comment: ${refused}.` };
    return { url, note: url === null ? `No comment: nothing to say (comment: ${options.mode}).` : `Comment: ${url}` };
}
/** Last line of the comment: nothing from a log can stand behind it. */
const STATE = /\n<!-- curvelint-run:v1 (\d{1,15})\.(\d{1,6}) ([0-9a-f]{40,64}) -->\s*$/;
function stateLine({ run, commit }) {
    return run === null ? '' : `\n<!-- curvelint-run:v1 ${run.id}.${run.attempt} ${commit} -->\n`;
}
function stateOf(body) {
    const [, id, attempt, commit] = STATE.exec(body ?? '') ?? [];
    return commit === undefined ? null : { commit, id: Number(id), attempt: Number(attempt) };
}
/** Ids of runs grow: a re-run keeps its id and has a higher attempt. */
function isNewer(state, { run, commit }) {
    if (state === null || run === null || state.commit !== commit)
        return false;
    return state.id > run.id || (state.id === run.id && state.attempt > run.attempt);
}
/** Whether a new comment is due. One that exists is always kept up to date, so that it never tells an old story. */
function deservesComment(report, mode) {
    if (mode === 'always')
        return true;
    if (mode === 'never')
        return false;
    const changed = report.comparisons.some(({ gated, outcome }) => outcome !== 'neutral' && (gated || outcome !== 'inconclusive'));
    const found = report.runs.some(({ findings }) => findings.some(({ severity }) => severity !== 'notice'));
    const bad = report.verdict === 'fail' || report.verdict === 'no-data';
    return mode === 'on-change' ? changed || bad : found || bad;
}


/***/ }),

/***/ 1575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/** Brackets open at once, and characters of indentation (`- - -` included): generous for a file written by hand or by a tool. */
const MAX_BRACKETS = 64;
const MAX_MARGIN = 200;
/**
 * Would parsing recurse deeper than settings ever do? Asked before, because a parser at the end of its stack can end the whole
 * process (V8 dies when a regular expression has to be compiled there). Counts brackets and indentation, quoted or not.
 */
function nestsTooDeep(text) {
    let brackets = 0;
    let margin = 0;
    let inMargin = true;
    for (const character of text) {
        if (character === '[' || character === '{')
            brackets++;
        else if (character === ']' || character === '}')
            brackets = Math.max(0, brackets - 1);
        if (character === '\n') {
            margin = 0;
            inMargin = true;
        }
        else if (inMargin && ' \t-?:'.includes(character))
            margin++;
        else
            inMargin = false;
        if (brackets > MAX_BRACKETS || margin > MAX_MARGIN)
            return true;
    }
    return false;
}


/***/ }),

/***/ 8611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ acceptWords),
/* harmony export */   Pc: () => (/* binding */ statisticsWords),
/* harmony export */   WV: () => (/* binding */ whyWords),
/* harmony export */   Zw: () => (/* binding */ curveWords),
/* harmony export */   aF: () => (/* binding */ newBaseline),
/* harmony export */   v8: () => (/* binding */ baselineWords)
/* harmony export */ });
/* harmony import */ var _math_short_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4934);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);


const two = (value) => (0,_math_short_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)(Number(value.toPrecision(2)));
/** Test, p, effect, P(A>B), what could have been found and how many seeds would settle it: one plain sentence. */
function statisticsWords(one) {
    const { pValue, effectSize, probabilityWorse, minimumDetectable, seedsNeeded, outcome } = one;
    const parts = [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .testWords */ .Kp)(one),
        ...(Number.isFinite(pValue) ? [`p = ${two(pValue)} for worse`] : []),
        ...(Number.isFinite(effectSize) ? [`effect ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(Number(effectSize.toPrecision(2)))} SD (Hedges’ g)`] : []),
        ...(Number.isFinite(probabilityWorse) ? [`worse in ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(probabilityWorse)} of pairs of runs`] : []),
        ...(Number.isFinite(minimumDetectable) ? [`finds differences from ${two(minimumDetectable)} on (power 80 %)`] : []),
        ...(Number.isFinite(seedsNeeded)
            ? [
                outcome === 'inconclusive'
                    ? `${seedsNeeded} seeds a side would settle it`
                    : `${seedsNeeded} seeds a side find such a difference`,
            ]
            : []),
    ];
    return `${parts.join(', ')}.`;
}
/** Convergence, spread, onset of overfitting, diverged runs: what the number does not say. Empty where there is nothing to say. */
function curveWords({ convergence, spread, overfitting, diverged, observed }) {
    const p = (value) => (Number.isFinite(value) ? `, p = ${two(value)}` : '');
    const onset = ([count, all, at]) => count === 0 ? 'none' : `${count} of ${all} runs, from ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)(at)}`;
    return [
        ...(diverged
            ? [
                `diverged: ${diverged.candidate[0]} of ${diverged.candidate[1]} runs, ${diverged.baseline[0]} of ${diverged.baseline[1]} in the baseline (Fisher’s exact test${p(diverged.pValue)})`,
            ]
            : []),
        ...(convergence && Math.abs(Math.log(convergence.ratio)) > Math.log(1.1)
            ? [`${two(convergence.ratio)} times as long to reach ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_1__/* .short */ .h0)(convergence.target)}${p(convergence.pValue)}`]
            : []),
        ...(spread && Math.abs(Math.log(spread.ratio)) > Math.log(2)
            ? [`spread over seeds ×${two(spread.ratio)} (Brown and Forsythe${p(spread.pValue)})`]
            : []),
        ...(overfitting && Math.abs(overfitting.earlier) > 0.05
            ? [`overfitting in ${onset(overfitting.candidate)}; baseline ${onset(overfitting.baseline)}${p(overfitting.pValue)}`]
            : observed.filter((text) => text.startsWith('overfitting'))),
        ...observed.filter((text) => !text.startsWith('overfitting')),
    ];
}
/** What else differs, and whether the difference can be put down to it; null where nothing that was logged does. */
function whyWords({ explained, comparability, }) {
    if (explained.length === 0)
        return null;
    const judged = comparability === 'confounded'
        ? 'confounded: the difference can’t be put down to one of them'
        : 'clean: nothing else that was logged';
    return { factors: explained, judged };
}
/** Commit, distance, age and way of the baseline, or why there is none: plain text. */
function baselineWords(baseline) {
    if (baseline.source === null)
        return `no baseline (${baseline.reason ?? 'none given'})`;
    const { commit, behind, ageDays, way, runs } = baseline;
    const distance = behind === undefined
        ? []
        : behind === 0
            ? ['at the merge base']
            : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(Math.abs(behind), 'commit')} ${behind > 0 ? 'behind' : 'ahead of'} the merge base`];
    const parts = [
        ...(commit ? [`commit ${commit.slice(0, 10)}`] : []),
        ...distance,
        ...(ageDays === undefined ? [] : [ageWords(ageDays)]),
        ...(way ? [way] : []),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(runs.length, 'run'),
    ];
    return `baseline ${parts.join(', ')}`;
}
function ageWords(days) {
    if (days < 1)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(Math.max(1, Math.round(days * 24)), 'hour')} old`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(Math.round(days), 'day')} old`;
}
/** The command that makes this run what later ones are compared with, and what it does; null where there is no run. */
function newBaseline({ baseline, runs }) {
    if (runs.length === 0)
        return null;
    const isFile = baseline.source?.endsWith('.json') === true;
    const file = isFile ? baseline.source : 'baseline.json';
    const command = `npx github:curvelint/curvelint <logs> --format json=${file}`;
    if (isFile)
        return { command, does: 'replaces the baseline' };
    const found = baseline.way === undefined ? '' : '; without it the run of the base branch after the merge takes over by itself';
    return { command, does: `keeps this run in a file that the input baseline can name${found}` };
}
/** How a maintainer lets a known regression through, what is missing for it, or who did. Null where nothing is red. */
function acceptWords({ gate, verdict, context }) {
    if (gate.accepted)
        return `Accepted by ${gate.accepted.by}: ${gate.accepted.reason}`;
    if (gate.acceptanceMissing)
        return `Not accepted: ${gate.acceptanceMissing}`;
    if (verdict !== 'fail' || context?.pullRequest == null)
        return null;
    return `To let it through, somebody with write access adds the label ${gate.acceptLabel} and the comment line “curvelint: accept <reason>”, and runs this job again. The next push ends it.`;
}


/***/ }),

/***/ 5630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ limitWords)
/* harmony export */ });
/* harmony import */ var _math_short_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4934);

const ALWAYS = 'It knows only what was logged: not whether the validation data is like the data of the real use, or has leaked into the training.';
/** What the report cannot tell, in one or two sentences; names are made safe by `name`. Nothing where nothing was judged. */
function limitWords(report, name) {
    if (report.runs.length === 0)
        return [];
    const comparison = comparisonLimit(report, name);
    return comparison === '' ? [ALWAYS] : [comparison, ALWAYS];
}
function comparisonLimit({ comparisons, baseline }, name) {
    if (baseline.source === null)
        return 'Without a baseline it cannot tell whether this change made anything better or worse.';
    const one = comparisons.find(({ gated, baseline: before, candidate }) => gated && before !== null && candidate !== null);
    if (!one)
        return '';
    const sides = `${one.candidate.runs} against ${one.baseline.runs} runs`;
    if (one.test === 'within-run-noise' || one.test === 'none')
        return `With ${sides} it cannot tell a change from the luck of the seed.`;
    if (!Number.isFinite(one.minimumDetectable))
        return '';
    const least = (0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(Number(one.minimumDetectable.toPrecision(2)));
    return `With ${sides}, a change of ${name(one.metric)} smaller than ${least} can go unseen.`;
}


/***/ }),

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ logHints),
/* harmony export */   b: () => (/* binding */ HINT_NAMES)
/* harmony export */ });
/** Sentences at most: the ones that open the most. */
const MAX_HINTS = 3;
/** Rules that a sentence names. */
const MAX_RULES = 3;
/** Names of columns and settings that the sentences hold. */
const HINT_NAMES = [
    'val_loss',
    'val_acc',
    'train_loss',
    'train_acc',
    'lr',
    'num_classes',
    'early_stopping_patience',
];
/** In the order in which they are worth logging. */
const LACKING = [
    {
        asked: /validation loss|same loss/,
        isMissing: ({ primary }) => primary.validationLoss === null,
        log: 'Log a validation loss (val_loss)',
        gain: 'a rise shows there first',
    },
    {
        asked: /learning[ -]rate/,
        isMissing: ({ learningRate }) => !learningRate.logged,
        log: 'Log the learning rate (lr)',
        gain: 'each of its drops gets a verdict, and phases are known instead of guessed',
    },
    {
        asked: /validation score|scores for training and validation|loss and score/,
        isMissing: ({ primary }) => primary.validationScore === null,
        log: 'Log a validation score (val_acc)',
        gain: 'overconfidence can be told from overfitting, and the best checkpoint for labels is known',
    },
    {
        asked: /training loss|same loss/,
        isMissing: ({ primary }) => primary.trainLoss === null,
        log: 'Log the training loss (train_loss)',
        gain: 'memorization can be told from drift',
    },
    {
        asked: /not enough evidence/,
        isMissing: ({ checks }) => checks.some(({ reason }) => reason?.startsWith('not enough evidence') ?? false),
        log: 'Evaluate at least 10 times a run, better 30 times',
        gain: 'a rise can be told from noise',
    },
    {
        asked: /scores for training and validation|each for training and validation/,
        isMissing: ({ primary }) => primary.validationScore !== null && primary.trainScore === null,
        log: 'Log the training score (train_acc)',
        gain: 'a validation set that is too easy, or leaked, is noticed',
    },
    {
        asked: /hyper-parameters/,
        isMissing: ({ hyperparameters }) => Object.keys(hyperparameters).length === 0,
        log: 'Log the hyper-parameters (num_classes, early_stopping_patience, …)',
        gain: 'levels can be compared with chance, and early stopping with the curve',
    },
];
/** What to add to the log of a run so that more rules can run: at most three hints, made of its skipped checks. */
function logHints(run) {
    if (run.profile === 'gan-rl' || run.profile === 'llm-pretrain')
        return [];
    const skipped = run.checks.filter(({ status, reason }) => status === 'skipped' && /^(needs|not enough)/.test(reason ?? ''));
    return LACKING.filter(({ isMissing }) => isMissing(run))
        .map((lacking) => ({
        ...lacking,
        rules: skipped.filter(({ reason }) => lacking.asked.test(reason ?? '')).map(({ rule }) => rule),
    }))
        .filter(({ rules }) => rules.length > 0)
        .slice(0, MAX_HINTS)
        .map(({ log, gain, rules }) => ({ text: `${log}: ${gain}.`, asked: askedBy(rules) }));
}
function askedBy(rules) {
    const more = rules.length > MAX_RULES ? ` and ${rules.length - MAX_RULES} more` : '';
    return `Asked for by ${rules.slice(0, MAX_RULES).join(', ')}${more}.`;
}


/***/ }),

/***/ 8339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMENT_LENGTH: () => (/* binding */ COMMENT_LENGTH),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/math/short.js
var math_short = __webpack_require__(4934);
// EXTERNAL MODULE: ./build/src/report/comparison-words.js
var comparison_words = __webpack_require__(8611);
// EXTERNAL MODULE: ./build/src/report/limits.js
var limits = __webpack_require__(5630);
// EXTERNAL MODULE: ./build/src/report/log-hints.js
var log_hints = __webpack_require__(8805);
;// CONCATENATED MODULE: ./build/src/report/safe-text.js
/** Longest untrusted text that is shown, in code points. */
const MAX_POINTS = 80;
/** Invisible, direction-changing, private and unassigned characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;
/**
 * Text from a log, a branch or a file name as a code span: nothing in it is Markdown, HTML, a mention or a reference any more.
 * Characters that could end the span or a table cell are substituted, not escaped, because escapes can be undone.
 */
function safeText(text) {
    const plain = text.normalize('NFC').replace(INVISIBLE, ' ').replace(/`/g, 'ʼ').replace(/\|/g, '¦').replace(/\\/g, '⧵').trim();
    const points = Array.from(plain);
    const cut = points.length > MAX_POINTS ? `${points.slice(0, MAX_POINTS - 1).join('')}…` : plain;
    return (cut === '' ? '`(empty)`' : `\`${cut}\``);
}
/** Substitutes for characters that mean something in Markdown or HTML. */
const SUBSTITUTES = {
    '`': 'ʼ',
    '|': '¦',
    '\\': '⧵',
    '<': '‹',
    '>': '›',
    '@': '＠',
    '#': '＃',
    '[': '⟦',
    ']': '⟧',
    '*': '∗',
    _: '＿',
    '~': '∼',
    $: '＄',
    '&': '＆',
    '!': '！',
};
/** Words of ours that may still hold a piece of untrusted text: every special character is substituted, links are broken. */
function neutral(text) {
    return text
        .normalize('NFC')
        .replace(INVISIBLE, ' ')
        .replace(/[`|\\<>@#[\]*_~$&!]/g, (char) => SUBSTITUTES[char])
        .replace(/:\/\//g, ':⁄⁄')
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}․`)
        .replace(/\bGH-(?=\d)/gi, 'GH‑');
}
/** A sentence of ours that names things from logs: the names become code spans, the rest is neutralized. */
function safeSentence(text, names) {
    const known = [...new Set(names)].filter((name) => name.trim() !== '').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    let rest = [text];
    const spans = new Set();
    for (const name of known) {
        rest = rest.flatMap((part) => (spans.has(part) ? [part] : splitBy(part, name, spans)));
    }
    return rest.map((part) => (spans.has(part) ? part.slice(1) : neutral(part))).join('');
}
/** Pieces between the whole-word occurrences of a name; each occurrence is a span, marked by a leading NUL. */
function splitBy(text, name, spans) {
    const pieces = [];
    let from = 0;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        if (isWordChar(text[at - 1]) && isWordChar(name[0]))
            continue;
        if (isWordChar(text[at + name.length]) && isWordChar(name[name.length - 1]))
            continue;
        const span = `\u0000${safeText(name)}`;
        spans.add(span);
        pieces.push(text.slice(from, at), span);
        from = at + name.length;
    }
    pieces.push(text.slice(from));
    return pieces;
}
function isWordChar(char) {
    return char !== undefined && /[\p{L}\p{N}_]/u.test(char);
}

// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/markdown-comparison.js



/** Rows of the table above the fold, and comparisons explained below it. */
const MAX_COMPARED = 12;
const MAX_EXPLAINED = 30;
/** Base against this change, and what else differs; '' where nothing was compared. */
function comparisonTable({ comparisons }, names) {
    const shown = comparisons.filter(({ gated, of, outcome }) => gated || of === 'last' || outcome !== 'neutral');
    if (shown.length === 0)
        return '';
    const several = new Set(comparisons.map(({ group }) => group)).size > 1;
    const rows = shown.slice(0, MAX_COMPARED).map((one) => {
        const metric = `${safeText(one.metric)} ${one.of}${several ? ` in ${safeText(one.group)}` : ''}`;
        const words = (0,report_words/* outcomeWords */.wX)(one);
        const verdict = one.gated ? `**${words}**` : words;
        return `| ${metric} | ${(0,report_words/* sideWords */.H)(one.baseline)} | ${(0,report_words/* sideWords */.H)(one.candidate)} | ${(0,report_words/* differenceWords */.XY)(one)} | ${verdict} |`;
    });
    const one = shown[0];
    const runs = one.baseline && one.candidate ? ` (${one.candidate.runs} against ${one.baseline.runs} runs, mean ± spread)` : '';
    const head = `| validation${runs} | base | this change | difference (${(0,report_words/* intervalWords */.Tj)(shown)}) | |`;
    return `${[head, '|---|---|---|---|---|', ...rows].join('\n')}${whyOf(one, names)}`;
}
function whyOf(one, names) {
    const why = (0,comparison_words/* whyWords */.WV)(one);
    const known = [one.metric, ...names];
    const lines = [
        ...(why ? [`What else differs: ${why.factors.map((text) => safeText(text)).join(', ')} (${why.judged}).`] : []),
        ...(one.excuse ? [`Only a warning: ${safeSentence(one.excuse, known)}.`] : []),
        ...(one.notes.length > 0 ? [`Compared ${one.notes.map((text) => safeSentence(text, known)).join('; ')}.`] : []),
    ];
    return lines.length === 0 ? '' : `\n\n${lines.join(' ')}`;
}
/** Test, effect and curves of each gated comparison, as a list; '' where there is none. */
function comparisonDetails({ comparisons }) {
    const shown = comparisons.filter(({ gated: decides }) => decides).slice(0, MAX_EXPLAINED);
    if (shown.length === 0)
        return '';
    const several = new Set(shown.map(({ group }) => group)).size > 1;
    const lines = shown.flatMap((one) => [
        `- ${safeText(one.metric)} ${one.of}${several ? ` in ${safeText(one.group)}` : ''}: ${neutral((0,comparison_words/* statisticsWords */.Pc)(one))}`,
        ...(0,comparison_words/* curveWords */.Zw)(one).map((text) => `  - ${neutral(text)}`),
        ...(several && one.explained.length > 0
            ? [`  - what else differs (${one.comparability}): ${one.explained.map((text) => safeText(text)).join(', ')}`]
            : []),
    ]);
    return lines.join('\n');
}
/** Who let it through, what is missing for it, or how to; '' where nothing is red. */
function acceptance(report) {
    const words = (0,comparison_words/* acceptWords */.Kj)(report);
    return words === null ? '' : neutral(words);
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js







/** GitHub refuses comments above 65,536; room for the marker. */
const COMMENT_LENGTH = 60_000;
/** Findings above the fold. */
const ABOVE_FOLD = 5;
/** Problems, runs and checks that a list names before it counts. */
const MAX_LISTED = 30;
/** The pull-request comment: verdict, table, picture, findings, what to do; the evidence folded below. */
function renderMarkdown(report, options) {
    const views = (0,report_words.groupViews)(report);
    const names = namesOf(report);
    const isEmpty = report.verdict === 'no-data';
    const head = [
        headline(report, names),
        isEmpty ? problemList(report) : '',
        comparisonTable(report, names),
        acceptance(report),
        options.picture,
        findingsOf(views, names),
        advice(views),
    ];
    const details = [
        ...views.slice(0, 5).map((view) => groupDetails(view, names)),
        comparisonFolded(report),
        otherGroups(views.slice(5)),
        checksOf(views[0]?.main),
        isEmpty ? '' : problemsOf(report),
        isEmpty ? '' : howTo(report),
    ];
    const foot = [cannotTell(report), provenance(report)].filter((part) => part !== '').join('\n\n');
    const all = [...head, ...details].filter((part) => part !== '');
    for (let kept = all.length; kept > 1; kept -= 1) {
        const cut = kept < all.length ? [shortened(options.summaryUrl)] : [];
        const text = `${[...all.slice(0, kept), ...cut, foot].join('\n\n')}\n`;
        if (fits(text, options.maxLength))
            return text;
    }
    return `${[all[0].slice(0, 2_000), shortened(options.summaryUrl), foot].join('\n\n')}\n`;
}
function fits(text, most) {
    return text.length <= most && Buffer.byteLength(text) <= most * 1.08;
}
function shortened(url) {
    return url ? `More did not fit here: [see the job summary](${url}).` : 'More did not fit here: see the job summary.';
}
/** Names from logs that sentences may hold. */
function namesOf(report) {
    const runs = [...report.runs.slice(0, 2_000), ...report.baseline.runs.slice(0, 100)];
    return [
        ...new Set([
            ...runs.flatMap(({ id, primary }) => [id, ...Object.values(primary)]),
            ...report.groups.map(({ id }) => id),
            ...report.comparisons.slice(0, 100).flatMap(({ metric, explained }) => [metric, ...explained]),
        ]),
    ].filter((name) => name !== null);
}
function headline(report, names) {
    const [first, ...more] = report.reasons;
    const title = `### curvelint: ${report_words/* VERDICT_WORDS */._G[report.verdict]}`;
    const rest = more.slice(0, 4).map((reason) => `- ${safeSentence(reason, names)}`);
    return [title, '', `**${safeSentence(first ?? 'Nothing was found.', names)}**`, ...(rest.length > 0 ? ['', ...rest] : [])].join('\n');
}
function findingsOf(views, names) {
    const found = views.filter(({ main }) => main.findings.length > 0);
    const repeats = views.filter((view) => view.main.findings.length === 0 && (0,report_words/* apart */.zZ)(view).length > 0);
    const shown = [...found, ...repeats].slice(0, 3);
    if (shown.length === 0)
        return views.length > 0 ? `**What the curves say:** ${neutral(quietOf(views))}.` : '';
    return shown.map((view) => groupFindings(view, views.length > 1, names)).join('\n\n');
}
/** Runs that stand for a group may be fine while another run is not. */
function quietOf(views) {
    const others = views.flatMap(({ runs }) => runs).filter(({ findings }) => findings.length > 0).length;
    const quiet = (0,report_words/* quietWords */.iO)(views[0].main);
    return others === 0
        ? quiet
        : `${quiet} in the median run of each configuration; what was found lies in ${(0,report_words/* countOf */.pq)(others, 'other run')}`;
}
function groupFindings(view, named, names) {
    const { group, main, runs } = view;
    const about = runs.length > 1 ? ` (shown for ${safeText(main.id)}, which stands for ${runs.length} runs)` : '';
    const title = `**What the curves say${named ? ` about ${safeText(group.id)}` : ''}**${about}`;
    const items = main.findings.slice(0, ABOVE_FOLD).map((finding) => {
        const mark = finding.letter === '' ? '' : `**${finding.letter}** `;
        const count = (0,report_words/* countWords */.rj)(finding, runs);
        const where = [neutral(finding.rule), finding.letter === '' ? '' : (0,report_words/* rangeWords */.r6)(finding), count]
            .filter((part) => part !== '')
            .join(', ');
        return `${mark}${safeSentence(finding.message, [...finding.series, ...names])} <sub>${where}</sub>`;
    });
    const more = main.findings.length > ABOVE_FOLD ? `\n\nand ${main.findings.length - ABOVE_FOLD} more below.` : '';
    const others = (0,report_words/* apart */.zZ)(view).map((one) => `${safeSentence(one.message, [...one.runs, ...names])} <sub>${neutral(one.rule)}</sub>`);
    const repeats = others.length > 0 ? `\n\nAmong the repeats: ${others.join(' ')}` : '';
    const list = items.length > 0 ? `\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}` : '';
    return `${title}${list}${more}${repeats}`;
}
/** The first advice of each warning, then the second, most severe first, each once. */
function advice(views) {
    const findings = views.flatMap(({ main }) => main.findings).filter(({ severity }) => severity !== 'notice');
    const order = { error: 0, warning: 1, notice: 2 };
    const sorted = [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
    const texts = [...new Set([0, 1].flatMap((i) => sorted.flatMap((finding) => finding.advice[i] ?? [])))].slice(0, 3);
    return texts.length === 0 ? '' : `**What to do**\n\n${texts.map((text) => `- ${neutral(text)}`).join('\n')}`;
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function groupDetails({ group, main }, names) {
    const parts = [
        ...main.findings.map((finding) => evidence(finding, names)),
        dropTable(main),
        checkpoints(main),
        unplacedOf(main),
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return '';
    return details(`Evidence: ${neutral(group.id)}`, parts.join('\n\n'));
}
function evidence(finding, names) {
    const numbers = Object.entries(finding.measured)
        .filter(([, value]) => (typeof value === 'number' ? Number.isFinite(value) : typeof value === 'boolean'))
        .map(([name, value]) => `${neutral(name)} ${typeof value === 'number' ? (0,math_short/* short */.h0)(value) : value ? 'yes' : 'no'}`);
    const known = [...finding.series, ...names];
    const causes = finding.causes.map(({ cause, for: pro, against }) => {
        const weigh = [
            ...pro.map((text) => `for: ${safeSentence(text, known)}`),
            ...against.map((text) => `against: ${safeSentence(text, known)}`),
        ];
        return `  - ${neutral(cause)}${weigh.length > 0 ? ` (${weigh.join('; ')})` : ' (no evidence either way)'}`;
    });
    const title = `**${finding.letter === '' ? '' : `${finding.letter} `}${neutral(finding.rule)}** ${(0,report_words/* rangeWords */.r6)(finding)}, confidence ${finding.confidence}`;
    const lines = [
        title,
        `- ${safeSentence(finding.message, known)}`,
        ...(numbers.length > 0 ? [`- Numbers: ${numbers.join(', ')}`] : []),
        ...(causes.length > 0 ? ['- Possible causes, likeliest first:', ...causes] : []),
        ...finding.advice.map((text) => `- To do: ${neutral(text)}`),
        `- May be a false alarm if ${finding.falseAlarmIf.map((text) => neutral(text)).join('; or ')}.`,
    ];
    return lines.join('\n');
}
function dropTable({ drops, axis }) {
    if (drops.length === 0)
        return '';
    const rows = drops.map((drop) => {
        const cell = (value) => (Number.isFinite(value) ? (0,math_short/* short */.h0)(value) : '–');
        return `| ${(0,math_short/* short */.h0)(drop.at)} | ${cell(drop.trainLoss)} | ${cell(drop.validationLoss)} | ${cell(drop.score)} | ${Number.isFinite(drop.noise) ? `×${(0,math_short/* short */.h0)(Number(drop.noise.toPrecision(2)))}` : '–'} | ${neutral(drop.verdict)} |`;
    });
    const head = `| LR drop at ${axis} | training loss | validation loss | score | noise | what it did |`;
    return [head, '|---|---|---|---|---|---|', ...rows].join('\n');
}
function checkpoints(run) {
    return (0,report_words/* checkpointWords */.eY)(run, safeText).join(' ');
}
function unplacedOf(run) {
    const names = (0,report_words/* unplaced */.vw)(run);
    if (names.length === 0)
        return '';
    const more = names.length > MAX_LISTED ? ` and ${names.length - MAX_LISTED} more` : '';
    return `Read but not judged (no rule knows them): ${names
        .slice(0, MAX_LISTED)
        .map((name) => safeText(name))
        .join(', ')}${more}.`;
}
function comparisonFolded(report) {
    const body = comparisonDetails(report);
    return body === '' ? '' : details('How the comparison was made', body);
}
function otherGroups(views) {
    if (views.length === 0)
        return '';
    const rows = views.slice(0, 200).map(({ group, main, runs }) => {
        const worst = main.findings.filter(({ severity }) => severity !== 'notice').map(({ rule }) => neutral(rule));
        const best = main.checkpoints.bestScore ?? main.checkpoints.bestLoss;
        return `| ${safeText(group.id)} | ${runs.length} | ${best ? `${(0,math_short/* short */.h0)(best.value)} at ${(0,math_short/* short */.h0)(best.at)}` : '–'} | ${worst.join(', ') || 'nothing'} |`;
    });
    const more = views.length > 200 ? `\n\nand ${views.length - 200} more.` : '';
    return details(`${views.length} more configurations`, `${['| configuration | runs | best | found |', '|---|---|---|---|', ...rows].join('\n')}${more}`);
}
function checksOf(run) {
    if (!run)
        return '';
    const of = (status) => run.checks.filter((check) => check.status === status);
    const skipped = of('skipped').map(({ rule, reason }) => `- ${neutral(rule)}: ${neutral(reason ?? '')}`);
    const crashed = of('crashed').map(({ rule, message }) => `- ${neutral(rule)} crashed: ${neutral(message ?? '')}`);
    const ran = `Checked and fine: ${of('passed')
        .map(({ rule }) => neutral(rule))
        .join(', ') || 'none'}.`;
    const not = skipped.length > 0 ? `\n\nNot checked:\n${skipped.join('\n')}` : '';
    const hints = (0,log_hints/* logHints */.F)(run).map(({ text, asked }) => `- ${safeSentence(text, log_hints/* HINT_NAMES */.b)} ${neutral(asked)}`);
    const add = hints.length > 0 ? `\n\nWhat to add to your log so that more rules can run:\n${hints.join('\n')}` : '';
    return details('What was checked', `${ran}${add}${not}${crashed.length > 0 ? `\n\n${crashed.join('\n')}` : ''}`);
}
function problemsOf(report) {
    const { length } = report.problems;
    return length === 0 ? '' : details(`${(0,report_words/* countOf */.pq)(length, 'problem')} while reading`, problemList(report));
}
function problemList({ problems }) {
    const lines = problems.slice(0, MAX_LISTED).map((problem) => {
        const { file, line } = problem;
        return `- ${safeText(line === undefined ? file : `${file}:${line}`)}: ${neutral((0,report_words/* problemWords */.$3)(problem))}`;
    });
    const more = problems.length > MAX_LISTED ? `\n- and ${problems.length - MAX_LISTED} more` : '';
    return `${lines.join('\n')}${more}`;
}
function howTo(report) {
    const { gate, runs } = report;
    const again = (0,comparison_words/* newBaseline */.aF)(report);
    const rule = runs.flatMap(({ findings }) => findings).find(({ severity }) => severity !== 'notice')?.rule ?? 'overfitting';
    const lines = [
        '- Reproduce: `npx github:curvelint/curvelint <logs> --baseline <logs of the base branch>`',
        `- Understand a rule: \`npx github:curvelint/curvelint explain ${rule}\``,
        `- Tune in \`.curvelint.yml\`: \`rules: { ${rule}: notice }\`, or a gate such as \`gate: { val_loss: { tolerance: 1% } }\`. Now: fail-on ${gate.failOn}.`,
        ...(again === null ? [] : [`- New baseline: ${safeText(again.command)} ${neutral(again.does)}.`]),
    ];
    return details('Reproduce and tune', lines.join('\n'));
}
function cannotTell(report) {
    const sentences = (0,limits/* limitWords */.v)(report, safeText);
    return sentences.length === 0 ? '' : `**What this report cannot tell.** ${sentences.join(' ')}`;
}
function provenance({ tool, context, baseline, runs, gate }) {
    const parts = [
        `curvelint ${neutral(tool.version)}`,
        (0,report_words/* countOf */.pq)(runs.length, 'run'),
        ...(baseline.source === null ? [] : [`compared with ${safeText(baseline.source)}`]),
        neutral((0,comparison_words/* baselineWords */.v8)(baseline)),
        ...(context ? [`commit ${safeText(context.commit.slice(0, 10))}`] : []),
        `fail-on ${gate.failOn}`,
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ problemWords),
/* harmony export */   H: () => (/* binding */ sideWords),
/* harmony export */   Kp: () => (/* binding */ testWords),
/* harmony export */   Tj: () => (/* binding */ intervalWords),
/* harmony export */   XY: () => (/* binding */ differenceWords),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   eY: () => (/* binding */ checkpointWords),
/* harmony export */   groupViews: () => (/* binding */ groupViews),
/* harmony export */   iO: () => (/* binding */ quietWords),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   r$: () => (/* binding */ isTooShort),
/* harmony export */   r6: () => (/* binding */ rangeWords),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   vw: () => (/* binding */ unplaced),
/* harmony export */   wX: () => (/* binding */ outcomeWords),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _chart_representative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7425);
/* harmony import */ var _math_short_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4934);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8205);



/** The verdict in two or three words, as a headline begins. */
const VERDICT_WORDS = {
    pass: 'looks good',
    warn: 'look at this',
    fail: 'this should not be merged as it is',
    inconclusive: 'can’t tell',
    'no-data': 'nothing to judge',
};
/** What a comparison came to, for people who don't know the test. */
function outcomeWords({ outcome, pValue, excuse }) {
    if (outcome === 'inconclusive' && pValue < 0.05)
        return 'probably worse';
    if (outcome === 'regression' && excuse !== null)
        return 'worse, not comparable';
    return {
        improvement: 'better',
        neutral: 'no change shown',
        regression: 'worse',
        inconclusive: 'can’t tell',
        added: 'new',
        removed: 'gone',
    }[outcome];
}
/** `0.8241 ± 0.0012 (3 runs)`. */
function sideWords(side) {
    if (!side)
        return '–';
    return side.runs > 1 ? `${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(side.mean)} ± ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(Number(side.sd.toPrecision(2)))}` : (0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(side.mean);
}
/** `−0.021 (−0.028 to −0.014)`. */
function differenceWords({ difference, interval }) {
    if (!Number.isFinite(difference))
        return '–';
    const [low, high] = interval;
    return Number.isFinite(low) && high > low ? `${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(difference)} (${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(low)} to ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(high)})` : (0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(difference);
}
/** Groups in the order of their weight: errors first, then warnings, then by name. */
function groupViews(report) {
    const views = report.groups.flatMap((group) => {
        const main = (0,_chart_representative_js__WEBPACK_IMPORTED_MODULE_1__/* .representativeOf */ .B)(group, report.runs);
        return main ? [{ group, main, runs: report.runs.filter((run) => group.runs.includes(run.id)) }] : [];
    });
    const weight = ({ runs }) => Math.max(0, ...runs.flatMap((run) => run.findings.map(({ severity }) => ({ error: 2, warning: 1, notice: 0 })[severity])));
    return [...views].sort((a, b) => weight(b) - weight(a) || (a.group.id < b.group.id ? -1 : 1));
}
/** In how many runs of a group a rule was found: `in 2 of 3 runs`; '' for a single run. */
function countWords(finding, runs) {
    if (runs.length < 2)
        return '';
    const count = runs.filter((run) => run.findings.some(({ rule }) => rule === finding.rule)).length;
    return `${count} of ${runs.length} runs`;
}
/** What sets single repeats of a group apart: findings that no run has by itself. */
function apart({ group, runs }) {
    return group.findings.filter(({ rule }) => !runs.some(({ findings }) => findings.some((finding) => finding.rule === rule)));
}
/** A finding's place on the curve: `65–119`, or one position. */
function rangeWords({ from, to }) {
    return from === to ? (0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(from) : `${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(from)}–${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(to)}`;
}
/** How a comparison was tested, in words. */
function testWords({ test, baseline, candidate }) {
    const sides = `${candidate?.runs ?? 0} against ${baseline?.runs ?? 0} runs`;
    if (test === 'welch')
        return `Welch’s t test, ${sides}`;
    if (test === 'prediction-interval')
        return `Student’s prediction interval, ${sides}`;
    if (test === 'within-run-noise')
        return `noise inside the runs only, ${sides}: no test of the luck of the seed`;
    return 'no test possible';
}
/** Series that no rule could place: they are listed, not judged. */
function unplaced(run) {
    return run.series.filter(({ metric }) => metric === null).map(({ name }) => name);
}
/** What to say of a run without findings: that it is fine, or that it is too short to say so. */
function quietWords(run) {
    if (!isTooShort(run))
        return 'nothing that needs attention';
    return `not enough evidence: ${countOf(run.length, 'evaluation')}, ${_model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_EVALUATIONS */ .f} are needed`;
}
/** Has a run too few evaluations to be called fine? */
function isTooShort({ length }) {
    return length < _model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_EVALUATIONS */ .f;
}
/** What is wrong with a file and what to do, as sentences. */
function problemWords({ message, hint }) {
    return hint === '' ? message : `${message}. ${hint}`;
}
/** `1 run`, `3 runs`. */
function countOf(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
/** Which checkpoint to ship for what, and what the last one costs: one sentence each, names made safe by `name`. */
function checkpointWords({ checkpoints, axis, primary }, name) {
    const { bestLoss, bestScore, last } = checkpoints;
    const [loss, score] = [name(primary.validationLoss ?? 'loss'), name(primary.validationScore ?? 'score')];
    const there = (metric, value) => (Number.isFinite(value) ? ` (${metric} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(value)} there)` : '');
    const both = bestLoss !== null && bestScore !== null;
    const lasts = last
        ? [...(bestScore ? [`${score} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(last.score)}`] : []), ...(bestLoss ? [`${loss} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(last.loss)}`] : [])]
        : [];
    const hours = last && last.hours >= 0.1 ? ` and ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(Number(last.hours.toPrecision(2)))} hours` : '';
    return [
        ...(bestScore
            ? [
                `${both ? 'To ship labels: ' : 'Best: '}${axis} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(bestScore.at)}, ${score} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(bestScore.value)}${there(loss, bestScore.loss)}.`,
            ]
            : []),
        ...(bestLoss
            ? [
                `${both ? 'To ship probabilities: ' : 'Best: '}${axis} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(bestLoss.at)}, ${loss} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(bestLoss.value)}${there(score, bestLoss.score)}.`,
            ]
            : []),
        ...(last
            ? [
                `The last, ${axis} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(last.at)}: ${lasts.join(', ')}.${last.unused > 0 ? ` Stopping at the best would have saved ${last.unused} evaluations${hours}.` : ''}`,
            ]
            : []),
    ];
}
/** What the brackets behind a difference hold: of one run against one run there is no interval, only the noise inside them. */
function intervalWords(comparisons) {
    const isNoise = comparisons.every(({ test }) => test === 'within-run-noise');
    return isNoise ? 'noise inside the runs' : '95 % interval';
}


/***/ })

};
