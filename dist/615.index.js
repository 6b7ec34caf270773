export const id = 615;
export const ids = [615,912];
export const modules = {

/***/ 6308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ downsample)
/* harmony export */ });
/**
 * Indices of at most `most` points that keep the shape of a long curve: first and last, and the smallest and the largest of
 * every equal slice between (min/max decimation), in order. All indices for short input. NaN values mark gaps and are kept
 * as the only point of a slice without numbers.
 */
function downsample(values, most) {
    const n = values.length;
    if (n <= most)
        return Array.from({ length: n }, (_, i) => i);
    const slices = Math.max(1, Math.floor((most - 2) / 2));
    const kept = new Set([0, n - 1]);
    for (let slice = 0; slice < slices; slice += 1) {
        const from = 1 + Math.floor((slice * (n - 2)) / slices);
        const to = 1 + Math.floor(((slice + 1) * (n - 2)) / slices);
        let low = -1;
        let high = -1;
        for (let i = from; i < to; i += 1) {
            if (!Number.isFinite(values[i]))
                continue;
            if (low < 0 || values[i] < values[low])
                low = i;
            if (high < 0 || values[i] > values[high])
                high = i;
        }
        if (low < 0)
            kept.add(from);
        else
            kept.add(low).add(high);
    }
    return [...kept].sort((a, b) => a - b);
}


/***/ }),

/***/ 9172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ roundTo)
/* harmony export */ });
/** Powers of ten that a double holds exactly, so that the division by one rounds once. `10 ** n` is not exact everywhere. */
const POWERS = Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
/**
 * A number with that many significant digits: the nearest double to the decimal, as `Number(value.toPrecision(digits))` but many
 * times faster. Integers and non-finite values stay what they are.
 * @example roundTo(0.123456789, 5) // 0.12346
 */
function roundTo(value, digits) {
    if (!Number.isFinite(value) || Number.isInteger(value))
        return value;
    const places = digits - 1 - Math.floor(Math.log10(Math.abs(value)));
    if (places < 0 || places >= POWERS.length)
        return Number(value.toPrecision(digits));
    const scale = POWERS[places];
    return Math.round(value * scale) / scale;
}


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishReport: () => (/* binding */ publishReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1227);
/* harmony import */ var _github_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3195);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4132);
/* harmony import */ var _publish_check_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2258);
/* harmony import */ var _publish_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8676);
/* harmony import */ var _publish_pictures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3009);
/* harmony import */ var _report_parse_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4183);
/* harmony import */ var _store_pictures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(338);









/** Posts a report that any CI wrote: the comment, and the verdict on its commit. Returns what was done, line by line. */
async function publishReport(options, env) {
    const token = env['GITHUB_TOKEN'];
    if (!token)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('there is no token', 'Set GITHUB_TOKEN; it needs pull-requests: write and statuses: write.');
    const report = readReport(options);
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(485), __webpack_require__.e(56), __webpack_require__.e(160)]).then(__webpack_require__.bind(__webpack_require__, 9160));
    const github = connect({ token, apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com', repository: options.repo });
    return explained(options, async () => {
        const { pullRequest, key } = options;
        const { headSha, isPublic } = await github.readPullRequest(pullRequest);
        const commit = report.context?.commit || headSha;
        if (commit !== headSha)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`the report is about commit ${commit.slice(0, 10)}, and the head of pull request ${pullRequest} is ${headSha.slice(0, 10)}`, 'Make the report of the newest commit.');
        const where = { branch: _config_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIG */ .PV.dataBranch, pullRequest, key, own: [], base: `${serverUrl(env)}/${options.repo}` };
        const store = () => (0,_store_pictures_js__WEBPACK_IMPORTED_MODULE_8__/* .storePictures */ .B)(github, report, where);
        const { markdown: picture } = await (0,_publish_pictures_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPicture */ .J)(report, 'auto', isPublic, store);
        const run = report.context?.run ?? null;
        const shared = { commit, run, key, picture };
        const { note } = await (0,_publish_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .publishComment */ .It)(report, github, { ...shared, pullRequest, mode: options.comment, summaryUrl: '' });
        const name = key === 'default' ? _config_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIG */ .PV.checkName : `${_config_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIG */ .PV.checkName} (${key})`;
        const check = { ...shared, name, event: 'pull_request', conclusion: conclusionOf(report), runUrl: '' };
        const address = await (0,_publish_check_run_js__WEBPACK_IMPORTED_MODULE_4__/* .publishCheck */ .k)(report, github, check);
        return [note, `Verdict on ${commit.slice(0, 10)}: ${address}`];
    });
}
function readReport({ report: file, repo, pullRequest }) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`there is no report ${file}`, 'Name the report.json that "curvelint --output out" wrote.');
    }
    const report = (0,_report_parse_report_js__WEBPACK_IMPORTED_MODULE_7__.parseReport)(text, file);
    const { context } = report;
    if (context !== null && context.repository.toLowerCase() !== repo.toLowerCase())
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${file} is about ${context.repository}, not about ${repo}`, 'Name the repository that it was made for.');
    if (context !== null && context.pullRequest !== null && context.pullRequest !== pullRequest)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${file} is about pull request ${context.pullRequest}, not ${pullRequest}`, 'Name the pull request that it was made for.');
    return report;
}
function serverUrl(env) {
    return (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
}
function conclusionOf({ verdict }) {
    if (verdict === 'fail' || verdict === 'no-data')
        return 'failure';
    return verdict === 'pass' ? 'success' : 'neutral';
}
/** Here nothing but publishing is asked for: a refusal is an error that says what the token lacks. */
async function explained({ repo, pullRequest }, act) {
    try {
        return await act();
    }
    catch (error) {
        const status = (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error);
        const message = error instanceof Error ? error.message : String(error);
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw error;
        if (status === 401)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('GitHub does not accept the token (401)', 'Give a valid one as GITHUB_TOKEN.');
        if (status === 404)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`there is no pull request ${pullRequest} in ${repo}, or the token may not see it (404)`, 'Check both names.');
        if (status === 403)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`the token may not (403: ${message})`, 'It needs pull-requests: write and statuses: write (or checks: write).');
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`GitHub could not be told: ${message}`, 'Try again.');
    }
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportPieces: () => (/* binding */ reportPieces),
/* harmony export */   reportToJson: () => (/* binding */ reportToJson),
/* harmony export */   reviveNumber: () => (/* binding */ reviveNumber),
/* harmony export */   roundedRun: () => (/* binding */ roundedRun)
/* harmony export */ });
/* harmony import */ var _math_round_to_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9172);

/** Digits of a measured number in a report: more would be noise, and would change with the order of a sum. */
const DIGITS = 6;
/** Stands for the runs while the rest is written. */
const RUNS = '"runs": []';
/** A report as the text of report.json: keys in a fixed order, non-finite numbers as strings, a newline at the end. */
function reportToJson(report) {
    return [...reportPieces(report)].join('');
}
/** The same run by run: the text of a sweep is larger than all that is kept of it. The runs are those of `rounded`, or of a report. */
function* reportPieces(report) {
    const around = JSON.stringify(plain(rounded({ ...report, runs: [] })), null, 1);
    // The first key of that name at the top level: what stands before it holds no list of runs.
    const at = around.indexOf(`\n ${RUNS}`) + 2;
    yield around.slice(0, at);
    yield '"runs": [';
    for (const [i, run] of report.runs.entries())
        yield `${i === 0 ? '' : ','}\n  ${JSON.stringify(plainRun(run), null, 1).replaceAll('\n', '\n  ')}`;
    yield report.runs.length > 0 ? '\n ]' : ']';
    yield `${around.slice(at + RUNS.length)}\n`;
}
/** A run with every number as report.json will have it. Its curves are rounded already, to fewer digits. */
function roundedRun(run) {
    return { ...rounded({ ...run, curves: [] }), curves: run.curves };
}
function rounded(value) {
    return mapNumbers(value, (one) => (0,_math_round_to_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .G)(one, DIGITS));
}
/**
 * The curves are most of a run, and are looked at apart: code that sees lists of numbers and of other things makes the engine
 * turn the former into lists of objects, three times as large.
 */
function plainRun(run) {
    const curves = run.curves.map(({ series, at, value }) => ({ series, at: plainNumbers(at), value: plainNumbers(value) }));
    return { ...plain({ ...run, curves: [] }), curves };
}
function plainNumbers(values) {
    for (let i = 0; i < values.length; i += 1)
        if (!Number.isFinite(values[i]))
            return values.map(plain);
    return values;
}
/** The same with non-finite numbers as strings: JSON has none. */
function plain(value) {
    return mapNumbers(value, (one) => (Number.isFinite(one) ? one : String(one)));
}
/** A copy in which every number is replaced; what holds none that changes is not copied. */
function mapNumbers(value, map) {
    if (typeof value === 'number')
        return map(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        let copy = null;
        for (let i = 0; i < value.length; i += 1) {
            const one = mapNumbers(value[i], map);
            if (Object.is(one, value[i]))
                continue;
            copy ??= value.slice();
            copy[i] = one;
        }
        return copy ?? value;
    }
    let copy = null;
    for (const [key, old] of Object.entries(value)) {
        const one = mapNumbers(old, map);
        if (Object.is(one, old))
            continue;
        copy ??= { ...value };
        copy[key] = one;
    }
    return copy ?? value;
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

/***/ 4183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseReport: () => (/* binding */ parseReport)
});

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
;// CONCATENATED MODULE: ./build/src/report/schema.js


/** A number, or "NaN", "Infinity", "-Infinity". */
const number = schemas/* preprocess */.vkY(json.reviveNumber, schemas/* custom */.IeY((value) => typeof value === 'number'))
    .meta({
    anyOf: [{ type: 'number' }, { type: 'string', enum: ['NaN', 'Infinity', '-Infinity'] }],
});
const schema_text = schemas/* string */.YjP();
const texts = schemas/* array */.YOg(schema_text);
const severity = schemas/* enum */.k5n(['notice', 'warning', 'error']);
const goal = schemas/* enum */.k5n(['minimize', 'maximize']);
const numbersByName = schemas/* record */.g1P(schema_text, schemas/* union */.KCZ([number, schema_text, schemas/* boolean */.zMY()]));
const hyperparameters = schemas/* record */.g1P(schema_text, schemas/* union */.KCZ([number, schema_text, schemas/* boolean */.zMY(), schemas/* null */.chJ()]));
const point = schemas/* object */.Ikc({ at: number, value: number });
const finding = schemas/* object */.Ikc({
    rule: schema_text,
    severity,
    confidence: schemas/* enum */.k5n(['low', 'medium', 'high']),
    letter: schema_text,
    from: number,
    to: number,
    series: texts,
    measured: numbersByName,
    message: schema_text,
    causes: schemas/* array */.YOg(schemas/* object */.Ikc({ cause: schema_text, for: texts, against: texts })),
    advice: texts,
    falseAlarmIf: texts,
});
const run = schemas/* object */.Ikc({
    id: schema_text,
    path: schema_text.default(''),
    sources: texts,
    format: schema_text,
    axis: schemas/* enum */.k5n(['epoch', 'step', 'row']),
    length: number,
    profile: schemas/* enum */.k5n(['default', 'classification', 'llm-pretrain', 'finetune', 'gan-rl']),
    seed: schemas/* union */.KCZ([number, schema_text, schemas/* null */.chJ()]),
    hyperparameters,
    series: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schema_text,
        metric: schema_text.nullable(),
        split: schemas/* enum */.k5n(['train', 'validation', 'test']).nullable(),
        goal: goal.nullable(),
        points: number,
        first: number,
        last: number,
        best: schemas/* object */.Ikc({ at: number, value: number, smoothed: number }).nullable(),
        smoothedLast: number,
        smoothedTail: number.default(Number.NaN),
        noise: number,
    })),
    primary: schemas/* object */.Ikc({
        trainLoss: schema_text.nullable(),
        validationLoss: schema_text.nullable(),
        trainScore: schema_text.nullable(),
        validationScore: schema_text.nullable(),
        learningRate: schema_text.nullable(),
        gradientNorm: schema_text.nullable(),
    }),
    curves: schemas/* array */.YOg(schemas/* object */.Ikc({ series: schema_text, at: schemas/* array */.YOg(number), value: schemas/* array */.YOg(number) })),
    learningRate: schemas/* object */.Ikc({
        logged: schemas/* boolean */.zMY(),
        schedule: schemas/* enum */.k5n(['constant', 'step', 'cosine', 'linear', 'one-cycle', 'restarts', 'other', 'unknown']),
        events: schemas/* array */.YOg(schemas/* object */.Ikc({
            at: number,
            kind: schemas/* enum */.k5n(['drop', 'restart', 'warm-up-end']),
            from: number,
            to: number,
            factor: number,
            inferred: schemas/* boolean */.zMY(),
        })),
    }),
    phases: schemas/* array */.YOg(schemas/* object */.Ikc({ from: number, to: number, learningRate: number, kind: schemas/* enum */.k5n(['constant', 'warm-up', 'annealing', 'unknown']) })),
    drops: schemas/* array */.YOg(schemas/* object */.Ikc({
        at: number,
        trainLoss: number,
        validationLoss: number,
        score: number,
        noise: number,
        lasted: number,
        plateau: number,
        forgone: number,
        beatBest: schemas/* boolean */.zMY(),
        verdict: schema_text,
    })),
    checkpoints: schemas/* object */.Ikc({
        bestLoss: point.extend({ score: number }).nullable(),
        bestScore: point.extend({ loss: number }).nullable(),
        last: schemas/* object */.Ikc({ at: number, loss: number, score: number, unused: number, hours: number }).nullable(),
    }),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({
        rule: schema_text,
        status: schemas/* enum */.k5n(['found', 'passed', 'skipped', 'crashed']),
        reason: schema_text.optional(),
        message: schema_text.optional(),
    })),
    findings: schemas/* array */.YOg(finding),
});
const side = schemas/* object */.Ikc({ runs: number, mean: number, sd: number }).nullable();
const pair = schemas/* tuple */.PVZ([number, number]);
const exceeded = schemas/* boolean */.zMY().nullable().describe('Did it pass the limit of the gate? Null where none was set.');
const comparison = schemas/* object */.Ikc({
    metric: schema_text,
    group: schema_text,
    goal,
    of: schemas/* enum */.k5n(['best', 'last', 'tail']),
    baseline: side,
    candidate: side,
    difference: number.describe('Candidate minus baseline, in the unit of the metric.'),
    interval: pair.describe('95 % interval; one run against one: the band of the noise inside the runs.'),
    test: schemas/* enum */.k5n(['welch', 'prediction-interval', 'within-run-noise', 'none']),
    pValue: number.describe('One-sided, that the candidate is worse; adjusted for the other comparisons.'),
    effectSize: number.describe('Difference in standard deviations of one run (Hedges’ g).'),
    probabilityWorse: number.describe('Share of pairs of runs in which the candidate is worse.'),
    lostShare: number.describe('Share of what training had gained in the baseline that is lost.'),
    minimumDetectable: number.describe('Smallest difference that is found with 80 % power.'),
    seedsNeeded: number.describe('Runs a side that find the difference, or the tolerance, with 80 % power.'),
    outcome: schemas/* enum */.k5n(['improvement', 'neutral', 'regression', 'inconclusive', 'added', 'removed']),
    gated: schemas/* boolean */.zMY(),
    explained: texts.describe('What else differs and may be the cause.'),
    comparability: schemas/* enum */.k5n(['nothing-else', 'clean', 'confounded']).describe('clean: one thing differs; confounded: several.'),
    observed: texts.describe('Onset of overfitting, best checkpoint and noise, where they differ.'),
    notes: texts.describe('What was done so that like is compared with like, and what was left out.'),
    excuse: schema_text.nullable().describe('Why a regression only warns: other data or another environment.'),
    diverged: schemas/* object */.Ikc({ baseline: pair, candidate: pair, pValue: number })
        .nullable()
        .describe('Diverged runs and all runs of each side; Fisher’s exact test.'),
    convergence: schemas/* object */.Ikc({ target: number, baseline: number, candidate: number, ratio: number, pValue: number, exceeded })
        .nullable()
        .describe('Evaluations until the value of the baseline is reached; ratio above 1 is slower.'),
    spread: schemas/* object */.Ikc({ ratio: number, pValue: number, exceeded })
        .nullable()
        .describe('Standard deviation over seeds against that of the baseline; Brown and Forsythe.'),
    overfitting: schemas/* object */.Ikc({
        baseline: schemas/* tuple */.PVZ([number, number, number]),
        candidate: schemas/* tuple */.PVZ([number, number, number]),
        earlier: number,
        pValue: number,
        exceeded,
    })
        .nullable()
        .describe('Runs that overfit, all runs, median onset; earlier: by which share of the run.'),
});
/** report.json. Unknown keys are ignored, so that an older version can read a newer baseline. */
const ReportSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('curvelint'), version: schema_text }),
    verdict: schemas/* enum */.k5n(['pass', 'warn', 'fail', 'inconclusive', 'no-data']),
    reasons: texts,
    context: schemas/* object */.Ikc({
        repository: schema_text,
        commit: schema_text,
        pullRequest: number.nullable(),
        run: schemas/* object */.Ikc({ id: number, attempt: number }).nullable(),
    })
        .nullable(),
    runs: schemas/* array */.YOg(run),
    groups: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schema_text,
        runs: texts,
        seeds: number,
        findings: schemas/* array */.YOg(schemas/* object */.Ikc({ rule: schema_text, severity, runs: texts, from: schemas/* tuple */.PVZ([number, number]), message: schema_text })),
    })),
    comparisons: schemas/* array */.YOg(comparison),
    baseline: schemas/* object */.Ikc({
        source: schema_text.nullable(),
        reason: schema_text.optional(),
        commit: schema_text.optional(),
        behind: number.optional(),
        ageDays: number.optional(),
        way: schema_text.optional(),
        runs: schemas/* array */.YOg(run),
    }),
    gate: schemas/* object */.Ikc({
        failOn: schemas/* enum */.k5n(['never', 'regression', 'error', 'warning']),
        assertions: schemas/* array */.YOg(schemas/* object */.Ikc({
            metric: schema_text,
            group: schema_text
                .nullable()
                .describe('Configuration whose mean was held against the bound; null where no run logs the metric.'),
            operator: schemas/* enum */.k5n(['>=', '<=']),
            expected: number,
            actual: number,
            passed: schemas/* boolean */.zMY(),
        })),
        accepted: schemas/* object */.Ikc({ by: schema_text, reason: schema_text }).nullable(),
        acceptanceMissing: schema_text.nullable().describe('What is missing for an acceptance that somebody began.'),
        acceptLabel: schema_text,
    }),
    problems: schemas/* array */.YOg(schemas/* object */.Ikc({ file: schema_text, line: number.optional(), message: schema_text, hint: schema_text })),
});
const schemaMatchesReport = true;
/** The JSON Schema that is shipped as report.schema.json. */
function reportJsonSchema() {
    return z.toJSONSchema(ReportSchema, { io: 'input', unrepresentable: 'any' });
}

;// CONCATENATED MODULE: ./build/src/report/parse-report.js


/** Text of a report.json → Report; a UserError that says what is wrong with which field. */
function parseReport(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new errors/* UserError */.y(`${file} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`, 'Give a report.json that curvelint wrote.');
    }
    const parsed = ReportSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const where = issue.path.map(String).join('.') || 'the document';
    throw new errors/* UserError */.y(`${file} is no report of curvelint: ${where}: ${issue.message}`, 'Give a report.json that curvelint wrote.');
}


/***/ }),

/***/ 7667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baselineRun)
/* harmony export */ });
/** A run of a baseline: numbers, curves, and where findings begin; their texts are the business of its own report. */
function baselineRun(run) {
    const findings = run.findings.map((finding) => ({
        ...finding,
        measured: {},
        message: '',
        causes: [],
        advice: [],
        falseAlarmIf: [],
    }));
    return { ...run, checks: [], findings };
}


/***/ })

};
