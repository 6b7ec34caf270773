export const id = 183;
export const ids = [183,912];
export const modules = {

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
    comparisons: schemas/* array */.YOg(schemas/* object */.Ikc({
        metric: schema_text,
        group: schema_text,
        goal,
        of: schemas/* enum */.k5n(['best', 'last']),
        baseline: side,
        candidate: side,
        difference: number,
        interval: schemas/* tuple */.PVZ([number, number]),
        test: schemas/* enum */.k5n(['welch', 'prediction-interval', 'within-run-noise', 'none']),
        pValue: number,
        minimumDetectable: number,
        outcome: schemas/* enum */.k5n(['improvement', 'neutral', 'regression', 'inconclusive', 'added', 'removed']),
        gated: schemas/* boolean */.zMY(),
        explained: texts,
    })),
    baseline: schemas/* object */.Ikc({
        source: schema_text.nullable(),
        reason: schema_text.optional(),
        commit: schema_text.optional(),
        behind: number.optional(),
        ageDays: number.optional(),
        runs: schemas/* array */.YOg(run),
    }),
    gate: schemas/* object */.Ikc({
        failOn: schemas/* enum */.k5n(['never', 'regression', 'error', 'warning']),
        assertions: schemas/* array */.YOg(schemas/* object */.Ikc({ metric: schema_text, operator: schemas/* enum */.k5n(['>=', '<=']), expected: number, actual: number, passed: schemas/* boolean */.zMY() })),
        accepted: schemas/* object */.Ikc({ by: schema_text, reason: schema_text }).nullable(),
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


/***/ })

};
