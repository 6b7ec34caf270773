export const id = 637;
export const ids = [637];
export const modules = {

/***/ 1227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   jI: () => (/* binding */ PROFILES),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony exports ConfigSchema, configJsonSchema */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4132);
/* harmony import */ var _read_yaml_depth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1575);




const PROFILES = ['default', 'classification', 'llm-pretrain', 'finetune', 'gan-rl'];
const FAIL_ON = ['never', 'regression', 'error', 'warning'];
const REACTIONS = ['fail', 'warn', 'pass'];
const SEVERITIES = ['off', 'notice', 'warning', 'error'];
const severity = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(SEVERITIES);
const percentage = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d+(\.\d+)?\s?%$/, 'a number such as 0.002, or a percentage such as "1%"');
const tolerance = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), percentage]);
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
        of: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['best', 'last']).describe('Which value of the curve counts, always smoothed.'),
        tolerance: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([tolerance, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(tolerance).min(1).max(2)])
            .describe('How much worse than the baseline is still fine: 0.002, 1%, or both as a list (both must be exceeded).'),
        'at-least': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        'at-most': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    })
        .partial()),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(FAIL_ON),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(REACTIONS),
    'on-missing-metrics': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(REACTIONS),
    'on-missing-baseline': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(REACTIONS),
})
    .partial();
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
            },
        ])),
        failOn: file['fail-on'] ?? 'error',
        onInconclusive: file['on-inconclusive'] ?? 'pass',
        onMissingMetrics: file['on-missing-metrics'] ?? 'fail',
        onMissingBaseline: file['on-missing-baseline'] ?? 'pass',
    };
}
function toTolerance(given) {
    const floors = typeof given === 'object' ? given : [given];
    return {
        absolute: Math.max(0, ...floors.filter((floor) => typeof floor === 'number')),
        relative: Math.max(0, ...floors.filter((floor) => typeof floor === 'string').map((floor) => Number.parseFloat(floor) / 100)),
    };
}
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
    if (issue.path[0] === 'gate' && issue.path[2] === 'tolerance') {
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${at}"${where}" is not a tolerance`, 'Write a number ≥ 0 such as 0.002, or a percentage such as 1%.');
    }
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${at}"${where || 'the file'}" does not fit: ${issue.message}`, `Known keys: ${knownKeys([]).join(', ')}.`);
}
function unknownKey(file, line, message, key, known) {
    const near = nearest(key, known);
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${file}:${line}: ${message}`, near ? `Did you mean "${near}"?` : `Known: ${known.join(', ')}.`);
}
function knownKeys(path) {
    if (path[0] === 'metrics')
        return ['loss', 'score'];
    if (path[0] === 'gate')
        return ['of', 'tolerance', 'at-least', 'at-most'];
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
/** The known word with the fewest edits (Levenshtein), if it is at most a third of the word away. */
function nearest(word, known) {
    let best = null;
    let least = Math.max(1, Math.ceil(word.length / 3));
    for (const candidate of known) {
        const distance = edits(word, candidate);
        if (distance > least || (distance === least && best !== null))
            continue;
        least = distance;
        best = candidate;
    }
    return best;
}
function edits(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min(replaced, previous[j] + 1, row[j - 1] + 1));
        }
        previous = row;
    }
    return previous[b.length];
}
/** The JSON Schema that is shipped as config.schema.json. */
function configJsonSchema() {
    return z.toJSONSchema(ConfigSchema, { io: 'input' });
}


/***/ }),

/***/ 9115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ indexAt),
/* harmony export */   JP: () => (/* binding */ alignTo),
/* harmony export */   L4: () => (/* binding */ indexFrom)
/* harmony export */ });
/** Index of the last position ≤ `at`; −1 where all lie after it. Positions strictly increase. */
function indexAt(positions, at) {
    let low = 0;
    let high = positions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (positions[middle] <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
/** Index of the first position ≥ `at`; the length where all lie before it. */
function indexFrom(positions, at) {
    let low = 0;
    let high = positions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (positions[middle] < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/**
 * Another series at given positions: the mean of its finite points since the position before (a training loss logged every
 * step is averaged over the epoch that an evaluation ends), NaN where it has none.
 */
function alignTo(positions, series) {
    const aligned = new Float64Array(positions.length).fill(Number.NaN);
    let i = 0;
    for (let p = 0; p < positions.length; p += 1) {
        let sum = 0;
        let count = 0;
        while (i < series.at.length && series.at[i] <= positions[p]) {
            const value = series.values[i];
            if (Number.isFinite(value)) {
                sum += value;
                count += 1;
            }
            i += 1;
        }
        if (count > 0)
            aligned[p] = sum / count;
    }
    return aligned;
}


/***/ }),

/***/ 3883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/math/short.js
var math_short = __webpack_require__(4934);
// EXTERNAL MODULE: ./build/src/diagnose/align.js
var align = __webpack_require__(9115);
;// CONCATENATED MODULE: ./build/src/diagnose/rule.js
/** Keeps the types of target and options inside the rule and forgets them outside. */
function defineRule(rule) {
    return rule;
}

;// CONCATENATED MODULE: ./build/src/diagnose/select.js
/** Every rise of a run that was judged; one empty target where nothing rises, so that the check counts as passed. */
function rises(run) {
    if (!run.cost || run.notEnough !== '')
        return [];
    const cost = run.cost;
    return run.rises.length > 0 ? run.rises.map((rise) => ({ run, cost, rise })) : [{ run, cost, rise: null }];
}
/** Every learning-rate drop, with the rise that it ended. */
function drops(run) {
    const { cost } = run;
    if (!cost || run.notEnough !== '')
        return [];
    return run.drops.map((drop) => ({ run, cost, drop, rise: run.rises[drop.interrupted] ?? null }));
}
/** Every window in which loss and score part ways. */
function divergences(run) {
    const { validationLoss: loss, validationScore: score } = run;
    if (!loss || !score || run.costIs !== 'loss' || run.notEnough !== '')
        return [];
    const all = run.divergences.map((divergence) => ({ run, loss, score, divergence }));
    return all.length > 0 ? all : [{ run, loss, score, divergence: null }];
}
/** The same loss on the training and on the validation set. */
function lossPair(run) {
    const { trainLoss, validationLoss } = run;
    if (!trainLoss || !validationLoss || trainLoss.series.metric !== validationLoss.series.metric)
        return [];
    return [{ run, train: trainLoss, validation: validationLoss }];
}
/** The training loss, or the validation loss where no training loss is logged. */
function fittedLoss(run) {
    const curve = run.trainLoss ?? run.validationLoss;
    return curve ? [{ run, curve }] : [];
}
/** Every loss, score and gradient norm of the run, not only the main ones. */
function measuredSeries(run) {
    const kinds = ['loss', 'loss-part', 'score', 'gradient-norm'];
    return run.run.series.filter(({ kind }) => kinds.includes(kind)).map((series) => ({ run, series }));
}
/** The drop that opened the phase of a rise, if one did. */
function dropBefore(run, rise) {
    const start = run.phases[rise.phase]?.from;
    return run.learningRate.events.find((event) => event.kind === 'drop' && event.at === start) ?? null;
}
/** `epoch 64`, `step 500`, `row 12`. */
function place(run, at) {
    return `${run.run.axis} ${Number.isInteger(at) ? at : Number(at.toFixed(2))}`;
}

;// CONCATENATED MODULE: ./build/src/diagnose/rules/best-checkpoints-disagree.js




const bestCheckpointsDisagree = defineRule({
    id: 'best-checkpoints-disagree',
    title: 'Best loss and best score are different checkpoints',
    severity: 'notice',
    needs: 'a validation loss and a validation score with at least 10 evaluations',
    why: 'Which one to ship depends on what is used: labels (score) or probabilities (loss).',
    formula: 'The best levels lie more than one window apart, and each checkpoint is worse in the other metric by more than 3 standard errors of a level (3σ·√(2/w)).',
    advice: [
        'Ship the checkpoint of the best score if you use labels, that of the best loss if you use probabilities.',
        'Save both.',
    ],
    falseAlarmIf: ['the loss is not the one that matters to you'],
    references: ['https://arxiv.org/abs/1706.04599'],
    example: {
        val_loss: Array.from({ length: 60 }, (_, i) => 0.4 + Math.exp(-i / 5) + 0.006 * Math.max(0, i - 18) + 0.002 * Math.sin(5 * i)),
        val_acc: Array.from({ length: 60 }, (_, i) => 0.9 - 0.5 * Math.exp(-i / 8) + 0.0006 * i + 0.0005 * Math.sin(5 * i)),
    },
    options: {
        /** Standard errors by which each must be worse in the other's metric. */
        minZ: 3,
    },
    causes: [{ cause: 'Loss and score part ways: see loss-accuracy-divergence.', weigh: () => ({ for: [], against: [] }) }],
    select: (run) => {
        const { validationLoss: loss, validationScore: score } = run;
        return loss && score && run.costIs === 'loss' && run.notEnough === '' ? [{ run, loss, score }] : [];
    },
    check: ({ run, loss, score }, { minZ }) => {
        const atLoss = loss.at[loss.best];
        const atScore = score.at[score.best];
        const lossThere = loss.smoothed[Math.max(0, (0,align/* indexAt */.G$)(loss.at, atScore))];
        const scoreThere = score.smoothed[Math.max(0, (0,align/* indexAt */.G$)(score.at, atLoss))];
        const apart = Math.abs((0,align/* indexAt */.G$)(loss.at, atScore) - loss.best) > loss.window;
        const lossWorse = lossThere - loss.smoothed[loss.best];
        const sign = score.series.goal === 'maximize' ? 1 : -1;
        const scoreWorse = sign * (score.smoothed[score.best] - scoreThere);
        const beyond = (curve, worse) => worse > minZ * curve.noise * Math.sqrt(2 / curve.window);
        if (!apart || !beyond(loss, lossWorse) || !beyond(score, scoreWorse))
            return null;
        return {
            series: [loss.series.name, score.series.name],
            from: Math.min(atLoss, atScore),
            to: Math.max(atLoss, atScore),
            confidence: 'high',
            measured: {
                loss: loss.series.name,
                score: score.series.name,
                lossPlace: place(run, atLoss),
                scorePlace: place(run, atScore),
                bestLoss: loss.smoothed[loss.best],
                lossThere,
                bestScore: score.smoothed[score.best],
                scoreThere,
            },
        };
    },
    message: ({ measured }) => {
        const { loss, score, lossPlace, scorePlace, bestLoss, lossThere, bestScore, scoreThere } = measured;
        return `${String(loss)} is best at ${String(lossPlace)} (${(0,math_short/* short */.h0)(Number(bestLoss))}; ${String(score)} ${(0,math_short/* short */.h0)(Number(scoreThere))} there), ${String(score)} at ${String(scorePlace)} (${(0,math_short/* short */.h0)(Number(bestScore))}; ${String(loss)} ${(0,math_short/* short */.h0)(Number(lossThere))} there).`;
    },
});

// EXTERNAL MODULE: ./build/src/math/rolling-median.js
var rolling_median = __webpack_require__(3492);
;// CONCATENATED MODULE: ./build/src/diagnose/rules/diverged-loss.js





const divergedLoss = defineRule({
    id: 'diverged-loss',
    title: 'The training loss blew up and stayed there',
    severity: 'error',
    needs: 'a training loss (or a validation loss where none is logged)',
    why: 'The optimizer left the region it was learning in. What follows is not worth its electricity.',
    formula: 'The smoothed training loss is more than 2 times its minimum, for at least max(3, 1 %) points up to the end; for losses that may be negative or near zero: more than the whole descent above its minimum.',
    advice: [
        'Restart from the last healthy checkpoint with a lower learning rate, a longer warm-up or gradient clipping.',
        'Look for a bad batch or a data change at the place where it began.',
    ],
    falseAlarmIf: ['the loss gets a new term or another weight during the run (curriculum, warmed-up penalties)'],
    references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
    example: {
        train_loss: Array.from({ length: 40 }, (_, i) => (i < 25 ? 0.5 + Math.exp(-i / 6) : 2.3) + 0.01 * Math.sin(5 * i)),
    },
    options: {
        /** Multiple of the minimum. TheDeepChecker's threshold. */
        minRatio: 2,
        /** Points that must stay there. */
        minPoints: 3,
        /** Points of a run below which nothing is said. */
        minRun: 6,
    },
    causes: [
        {
            cause: 'The learning rate is too high.',
            weigh: ({ rate }) => ({ for: Number(rate) > 0 ? [`it was ${(0,math_short/* short */.h0)(Number(rate))} there`] : [], against: [] }),
        },
        { cause: 'A bad batch or corrupt data.', weigh: () => ({ for: [], against: [] }) },
    ],
    select: fittedLoss,
    check: ({ run, curve }, { minRatio, minPoints, minRun }) => {
        const { smoothed, at, series, values } = curve;
        const n = smoothed.length;
        if (n < minRun)
            return null;
        // A validation loss that doubles while nothing is known of the training loss may as well be overfitting.
        if (series.split === 'validation' && run.rises.length > 0)
            return null;
        let low = 0;
        for (let i = 1; i < n; i += 1)
            if (smoothed[i] < smoothed[low])
                low = i;
        const minimum = smoothed[low];
        const start = smoothed.subarray(0, low + 1).reduce((a, b) => Math.max(a, b));
        const nearZero = values.some((value) => value <= 0) || minimum < 0.05 * (start - minimum);
        const limit = nearZero ? minimum + Math.max(start - minimum, 0) : minRatio * minimum;
        if (nearZero && !(start > minimum))
            return null;
        let from = n;
        while (from > low + 1 && smoothed[from - 1] > limit)
            from -= 1;
        const held = n - from;
        if (held < Math.max(minPoints, Math.ceil(0.01 * n), ((0,rolling_median/* windowWidth */.X)(n) + 1) / 2))
            return null;
        const rate = run.run.primary.learningRate;
        const healthy = at[from - 1];
        return {
            series: [series.name],
            from: at[from],
            to: at[n - 1],
            confidence: held > 2 * minPoints ? 'high' : 'medium',
            measured: {
                metric: series.name,
                minimum,
                last: smoothed[n - 1],
                points: held,
                healthyPlace: place(run, healthy),
                rate: rate ? (rate.values[Math.max(0, (0,align/* indexAt */.G$)(rate.at, healthy))] ?? Number.NaN) : Number.NaN,
            },
        };
    },
    message: ({ measured }) => {
        const { metric, minimum, last, points, healthyPlace } = measured;
        return `${String(metric)} blew up after ${String(healthyPlace)}: from ${(0,math_short/* short */.h0)(Number(minimum))} at its best to ${(0,math_short/* short */.h0)(Number(last))} at the end, for the last ${String(points)} points.`;
    },
});

;// CONCATENATED MODULE: ./build/src/diagnose/rules/last-is-not-best.js



const lastIsNotBest = defineRule({
    id: 'last-is-not-best',
    title: 'The last checkpoint is worse than the best one',
    severity: 'warning',
    needs: 'a validation loss or score with at least 10 evaluations',
    why: 'Who ships the last checkpoint ships a worse model than was already trained.',
    formula: 'On the score if there is one, else on the loss: level at the end against the best level (rolling medians of w points); worse by more than 2 % of the level (of the error, for a score) and by more than 3σ·√(2/w).',
    advice: [
        'Ship the checkpoint of the best validation level, not the last one.',
        'Or stop there next time: it saves the rest of the run.',
    ],
    falseAlarmIf: ['checkpoints are averaged, or chosen by another metric than the logged ones'],
    references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
    example: {
        train_loss: Array.from({ length: 60 }, (_, i) => 0.1 + Math.exp(-i / 15)),
        val_loss: Array.from({ length: 60 }, (_, i) => 0.5 + Math.exp(-i / 6) + 0.006 * Math.max(0, i - 20) + 0.004 * Math.sin(5 * i)),
    },
    options: {
        /** Loss of level that counts, as a share. */
        minRegret: 0.02,
        /** Standard errors. */
        minZ: 3,
    },
    causes: [
        {
            cause: 'Training went on after the best level.',
            weigh: ({ unused }) => ({ for: [`${String(unused)} evaluations followed it`], against: [] }),
        },
    ],
    select: (run) => {
        const curve = run.validationScore ?? run.validationLoss;
        return curve && run.notEnough === '' && curve.series.goal !== null ? [{ run, curve }] : [];
    },
    check: ({ run, curve }, { minRegret, minZ }) => {
        const { smoothed, best, window, noise, series, at } = curve;
        const last = smoothed.length - 1;
        const sign = series.goal === 'maximize' ? -1 : 1;
        const level = smoothed.reduce((a, b) => (sign * b < sign * a ? b : a));
        const regret = sign * (smoothed[last] - level);
        const scale = Math.abs(series.goal === 'maximize' && !Number.isNaN(series.top) ? series.top - level : level);
        if (!(regret > minRegret * scale && regret > minZ * noise * Math.sqrt(2 / window)))
            return null;
        if (at[last] === at[best])
            return null;
        const seconds = run.run.seconds;
        return {
            series: [series.name],
            from: at[best],
            to: at[last],
            confidence: regret > 2 * minRegret * scale ? 'high' : 'medium',
            measured: {
                metric: series.name,
                bestPlace: place(run, at[best]),
                lastPlace: place(run, at[last]),
                best: level,
                last: smoothed[last],
                regret: regret / scale,
                ofError: series.goal === 'maximize',
                unused: last - best,
                hours: (seconds * (last - best)) / smoothed.length / 3600,
            },
        };
    },
    message: ({ measured }) => {
        const { metric, best, last, bestPlace, lastPlace, unused, hours } = measured;
        const saved = Number.isFinite(Number(hours)) && Number(hours) >= 0.1 ? ` and ${(0,math_short/* short */.h0)(Number(hours))} hours` : '';
        const share = measured.ofError
            ? `${(0,math_short/* percent */.KN)(Number(measured.regret))} more errors`
            : `${(0,math_short/* percent */.KN)(Number(measured.regret))} worse`;
        return `The last checkpoint (${String(lastPlace)}) has ${String(metric)} ${(0,math_short/* short */.h0)(Number(last))}, the best one (${String(bestPlace)}) ${(0,math_short/* short */.h0)(Number(best))}: ${share}. Stopping there would have saved ${String(unused)} evaluations${saved}.`;
    },
});

;// CONCATENATED MODULE: ./build/src/diagnose/rules/loss-accuracy-divergence.js



/** Share of the top as points of a hundred: 0.012 → "1.2 points". */
function points(share) {
    return `${(0,math_short/* short */.h0)(Number((100 * share).toPrecision(2)))} points`;
}
const lossAccuracyDivergence = defineRule({
    id: 'loss-accuracy-divergence',
    title: 'Validation loss rises while validation accuracy rises too',
    severity: 'warning',
    refines: 'overfitting',
    needs: 'a validation loss and a validation score, with at least 10 evaluations',
    why: 'Accuracy counts how many answers are right; the loss also counts how sure the model is. Wrong answers become more confidently wrong faster than new ones become right: the probabilities get worse while the labels get better.',
    formula: 'In a stretch without a learning-rate event, T > 25, R > 3 % and z > 3 for the loss; from its lowest point to the peak of the smoothed score the loss rises by more than 3 % and the score gains more than its noise and 0.2 points. κ = loss ÷ error is reported at both ends; a loss above Fano’s bound h(e) = −(1−e)·ln(1−e) − e·ln(e/(K−1)) proves miscalibration.',
    advice: [
        'If you ship labels: keep the checkpoint of the best score.',
        'If you ship probabilities: fit one temperature on held-out data, or use label smoothing, focal loss or mixup.',
        'Log the calibration error (ECE) and the loss after temperature scaling to see how much is only overconfidence.',
    ],
    falseAlarmIf: [
        'the validation loss is class-weighted, smoothed or has a penalty inside, so that it is no plain cross-entropy',
        'a few mislabelled validation examples carry the loss',
        'the validation set is so small that the score moves in coarse steps',
    ],
    references: ['https://arxiv.org/abs/1706.04599', 'https://arxiv.org/abs/1710.10345'],
    example: {
        train_loss: Array.from({ length: 60 }, (_, i) => 0.02 + Math.exp(-i / 12)),
        val_loss: Array.from({ length: 60 }, (_, i) => 0.4 + Math.exp(-i / 5) + 0.006 * Math.max(0, i - 18) + 0.004 * Math.sin(5 * i)),
        val_acc: Array.from({ length: 60 }, (_, i) => 0.9 - 0.5 * Math.exp(-i / 8) + 0.0004 * i + 0.0008 * Math.sin(5 * i)),
    },
    options: {
        /** Rise of the loss over the window, as a share. */
        minRise: 0.03,
        /** Gain of the score, as a share of its top. */
        minGain: 0.002,
    },
    causes: [
        {
            cause: 'Growing overconfidence: the loss of the wrong answers grows.',
            weigh: ({ kappaFrom, kappaTo, fanoExcess }) => ({
                for: [
                    ...(Number(kappaTo) > Number(kappaFrom)
                        ? [`the loss per wrong answer (κ) grew ${(0,math_short/* short */.h0)(Number(kappaFrom))} → ${(0,math_short/* short */.h0)(Number(kappaTo))}`]
                        : []),
                    ...(Number(fanoExcess) > 0
                        ? [
                            `at least ${(0,math_short/* short */.h0)(Number(fanoExcess))} nats of the loss are miscalibration: no calibrated model with this error has more`,
                        ]
                        : []),
                ],
                against: Number(kappaTo) <= Number(kappaFrom) ? ['the loss per wrong answer did not grow'] : [],
            }),
        },
        { cause: 'Label noise in the training set that is being learned.', weigh: () => ({ for: [], against: [] }) },
    ],
    select: divergences,
    check: ({ run, loss, score, divergence }, { minRise, minGain }) => {
        if (!divergence || !(divergence.lossRise > minRise) || !(divergence.scoreGain > minGain))
            return null;
        const { from, to, kappa, fanoExcess } = divergence;
        return {
            series: [loss.series.name, score.series.name],
            from: loss.at[from],
            to: loss.at[to],
            confidence: divergence.lossRise > 0.1 ? 'high' : 'medium',
            measured: {
                loss: loss.series.name,
                score: score.series.name,
                fromPlace: place(run, loss.at[from]),
                to: loss.at[to],
                lossFrom: loss.smoothed[from],
                lossTo: loss.smoothed[to],
                lossRise: divergence.lossRise,
                scoreGain: divergence.scoreGain,
                kappaFrom: kappa[0],
                kappaTo: kappa[1],
                fanoExcess,
            },
        };
    },
    message: ({ measured }) => {
        const { loss, score, lossFrom, lossTo, lossRise, scoreGain, fromPlace, to, kappaFrom, kappaTo } = measured;
        const levels = `${(0,math_short/* short */.h0)(Number(lossFrom))} → ${(0,math_short/* short */.h0)(Number(lossTo))}`;
        return `From ${String(fromPlace)} to ${(0,math_short/* short */.h0)(Number(to))}, ${String(loss)} rose ${(0,math_short/* percent */.KN)(Number(lossRise))} (${levels}) while ${String(score)} gained ${points(Number(scoreGain))}: fewer wrong answers, but more confidently wrong ones (loss per wrong answer ${(0,math_short/* short */.h0)(Number(kappaFrom))} → ${(0,math_short/* short */.h0)(Number(kappaTo))}).`;
    },
});

;// CONCATENATED MODULE: ./build/src/diagnose/rules/lr-drop-recovery.js



/** A recovery is drawn over at least so many evaluations. */
const MIN_WINDOW = 3;
/** Where a drop acts: from the drop to the best evaluation of its phase, and its numbers. */
function recoveryOf({ run, cost, drop, rise }) {
    const next = run.drops.find((other) => other.point > drop.point)?.point ?? cost.at.length;
    let best = drop.point;
    for (let i = drop.point; i < next; i += 1)
        if (cost.smoothed[i] < cost.smoothed[best])
            best = i;
    const end = Math.min(next - 1, Math.max(best, drop.point + MIN_WINDOW - 1));
    const measured = {
        metric: cost.series.name,
        fromScore: run.costIs === 'error',
        dropPlace: place(run, drop.drop.at),
        before: drop.before,
        after: drop.after,
        change: (drop.after - drop.before) / Math.abs(drop.before),
        score: drop.drop.score,
        scoreName: run.validationScore?.series.name ?? '',
        noise: drop.drop.noise,
        lasted: drop.drop.lasted,
        net: drop.netCost,
        netScore: drop.netScore,
        best: cost.at[rise.segment.knee],
        bestPlace: place(run, cost.at[rise.segment.knee]),
        points: next - drop.point,
        inferred: run.learningRate.events.some((event) => event.at === drop.drop.at && event.inferred),
    };
    return { series: [cost.series.name], from: drop.drop.at, to: cost.at[end], measured };
}
const lrDropRecovery = defineRule({
    id: 'lr-drop-recovery',
    title: 'A learning-rate drop repaired a run that was getting worse',
    severity: 'notice',
    needs: 'a learning-rate drop (logged, or visible in the training loss) and a validation loss or score',
    why: 'At a high learning rate part of the loss is only the noise of the steps; a drop removes it at once. So improvement after a drop does not contradict a rise before it: it shows that part of the rise was reversible.',
    formula: 'Median of 5 evaluations before the drop minus median of 3 after it: more than 1 % of the level and more than 2 standard errors; and a lasting rise (see overfitting) had reached up to the drop.',
    advice: ['Consider dropping earlier: right after the best level before the rise.'],
    falseAlarmIf: ['the drop was inferred from the training loss and something else changed there'],
    references: ['https://arxiv.org/abs/1908.01878', 'https://arxiv.org/abs/1907.04595'],
    example: recoveryExample(),
    options: {
        /** Improvement as a share of the level before the drop. */
        minGain: 0.01,
    },
    causes: [
        {
            cause: 'The drop took the step noise away.',
            weigh: ({ noise }) => ({
                for: Number(noise) < 0.8 ? [`evaluations scatter less: ${(0,math_short/* short */.h0)(Number(noise))} times as much as before`] : [],
                against: Number(noise) > 1.2 ? ['evaluations scatter more than before'] : [],
            }),
        },
    ],
    select: drops,
    check: ({ run, cost, drop, rise }, { minGain }) => {
        if (!rise || !drop.improved || !(drop.before - drop.after > minGain * Math.abs(drop.before)))
            return null;
        const recovery = recoveryOf({ run, cost, drop, rise });
        return { ...recovery, confidence: recovery.measured.inferred ? 'low' : 'high' };
    },
    message: ({ measured }) => {
        const { metric, fromScore, before, after, change, dropPlace, lasted } = measured;
        const what = fromScore ? `the error behind ${String(metric)}` : String(metric);
        const gone = Number(lasted) > 0 ? ` The gain was gone again after ${(0,math_short/* short */.h0)(Number(lasted))} evaluations.` : '';
        return `The learning-rate drop at ${String(dropPlace)} repaired the rise before it: ${what} ${(0,math_short/* short */.h0)(Number(before))} → ${(0,math_short/* short */.h0)(Number(after))} (${(0,math_short/* percent */.KN)(Number(change))}).${gone}`;
    },
});
function recoveryExample() {
    const n = 100;
    const loss = (i) => (i < 50 ? 0.6 + 0.8 * Math.exp(-i / 6) + 0.006 * Math.max(0, i - 20) : 0.62);
    return {
        lr: Array.from({ length: n }, (_, i) => (i < 50 ? 0.1 : 0.02)),
        train_loss: Array.from({ length: n }, (_, i) => (i < 50 ? 0.5 + Math.exp(-i / 6) : 0.3) + 0.003 * Math.sin(7 * i)),
        val_loss: Array.from({ length: n }, (_, i) => loss(i) + 0.004 * Math.sin(5 * i)),
    };
}

;// CONCATENATED MODULE: ./build/src/diagnose/rules/lr-drop-no-net-gain.js




const lrDropNoNetGain = defineRule({
    id: 'lr-drop-no-net-gain',
    title: 'A learning-rate drop repaired the damage, but did not beat the best before it',
    severity: 'notice',
    needs: 'a learning-rate drop (logged, or visible in the training loss) and a validation loss or score',
    why: 'The epochs between the best level and the drop were spent on getting worse and being repaired.',
    formula: 'A recovery (see lr-drop-recovery) with at least 5 evaluations after the drop whose best smoothed level is at least 0.99 times the best before the rise.',
    advice: ['Move the drop to the best level before the rise: the same result, earlier.'],
    falseAlarmIf: ['fewer than 5 evaluations follow the drop', 'the score improved although the loss did not: see what you ship'],
    references: ['https://arxiv.org/abs/1605.07146'],
    example: {
        lr: Array.from({ length: 100 }, (_, i) => (i < 60 ? 0.1 : 0.02)),
        train_loss: Array.from({ length: 100 }, (_, i) => (i < 60 ? 0.4 + 0.8 * Math.exp(-i / 20) : 0.25)),
        val_loss: Array.from({ length: 100 }, (_, i) => (i < 60 ? 0.6 + Math.exp(-i / 6) + 0.008 * Math.max(0, i - 25) : 0.68) + 0.004 * Math.sin(5 * i)),
    },
    options: {
        /** Best after ÷ best before from which on there is no net gain. */
        minRatio: 0.99,
        /** Evaluations that must follow the drop. */
        minPoints: 5,
    },
    causes: [
        {
            cause: 'What was lost before the drop is not all reversible.',
            weigh: ({ netScore }) => ({
                for: Number(netScore) <= 0 ? ['the score did not get better than before either'] : [],
                against: Number(netScore) > 0 ? [`the score did get better than before, by ${(0,math_short/* short */.h0)(Number(netScore))}`] : [],
            }),
        },
    ],
    select: drops,
    check: ({ run, cost, drop, rise }, { minRatio, minPoints }) => {
        if (!rise || !drop.improved || !(drop.netCost >= minRatio))
            return null;
        const recovery = recoveryOf({ run, cost, drop, rise });
        if (Number(recovery.measured.points) < minPoints)
            return null;
        return { ...recovery, confidence: recovery.measured.inferred ? 'low' : 'high' };
    },
    message: ({ measured }) => {
        const { metric, fromScore, net, bestPlace, netScore, scoreName } = measured;
        const what = fromScore ? `the error behind ${String(metric)}` : String(metric);
        const than = Number(net) >= 1.005 ? `stayed ${(0,math_short/* percent */.KN)(Number(net) - 1)} above` : 'only came level with';
        const score = !fromScore && Number.isFinite(Number(netScore)) && scoreName !== ''
            ? ` ${String(scoreName)} did ${Number(netScore) > 0 ? `get better than before, by ${(0,math_short/* short */.h0)(Number(netScore))}` : 'not get better either'}.`
            : '';
        return `The drop gained nothing in the end: ${what} ${than} its best before (${String(bestPlace)}).${score}`;
    },
});

// EXTERNAL MODULE: ./build/src/diagnose/valley.js + 2 modules
var valley = __webpack_require__(410);
;// CONCATENATED MODULE: ./build/src/diagnose/rules/overfitting.js




/** Rise from which on we are sure at a glance: above what mild cases and noise were seen to reach. */
const CLEAR_RISE = 0.1;
/** What every rule about a rise measures: where the best was, how much was lost, and what the training loss did meanwhile. */
function riseEvidence({ run, cost, rise }) {
    const { segment } = rise;
    const knee = Math.min(segment.knee, cost.at.length - 1);
    return {
        metric: cost.series.name,
        axis: run.run.axis,
        keep: cost.at[knee],
        keepPlace: place(run, cost.at[knee]),
        lowest: segment.lowest,
        level: segment.level,
        rise: segment.rise,
        evidence: segment.evidence,
        noise: segment.noise,
        trainChange: Math.exp(rise.trainChange) - 1,
        rho: rise.rho,
        fromScore: run.costIs === 'error',
        repair: rise.repair,
        end: cost.at[rise.to],
    };
}
/** `val_loss rose 21 % over its best level, 0.262 → 0.317, between epoch 64 and 119`. */
function riseSentence(measured) {
    const { metric, lowest, level, keepPlace, end, rise, fromScore } = measured;
    const what = fromScore ? `the error behind ${String(metric)}` : String(metric);
    const levels = `${(0,math_short/* short */.h0)(Number(lowest))} → ${(0,math_short/* short */.h0)(Number(level))}`;
    return `${what} rose ${(0,math_short/* percent */.KN)(Number(rise))} over its best level (${levels}) between ${String(keepPlace)} and ${(0,math_short/* short */.h0)(Number(end))}`;
}
/** First risen point and last point of a rise, on the run's axis, with the names of the series it was seen on. */
function riseWindow({ run, cost, rise }) {
    const names = [cost.series.name, ...(run.costIs === 'loss' && run.validationScore ? [run.validationScore.series.name] : [])];
    return { series: names, from: cost.at[rise.from], to: cost.at[rise.to] };
}
const overfitting = defineRule({
    id: 'overfitting',
    title: 'Validation turned up for good',
    severity: 'warning',
    needs: 'a validation loss or score with at least 10 evaluations',
    why: 'From some point on, more training makes the model worse on data that it has not seen.',
    formula: 'Best “down, then up” fit against best “never up” fit (isotonic regression), on the whole run and on each learning-rate phase: evidence T = (SSE₀ − SSE₁)/(σ²·F) > 30 + 5·ln m for m stretches, rise R > 4 % of the lowest level (6 % over united phases), end level z > 3 standard errors above it, at least 4 points and 10 % of the stretch after the turn.',
    advice: [
        'Ship the checkpoint of the best validation level, not the last one.',
        'Stop there: restore the best weights, with a patience longer than the gap to the next learning-rate drop.',
        'If you need to train longer, regularize more: augmentation, weight decay, dropout, more data.',
    ],
    falseAlarmIf: [
        'the learning rate restarts or cycles and is not logged',
        'the validation set, its loss or its weights changed during the run',
        'the validation metric is smoothed before it is logged',
        'the error falls again later (double descent)',
    ],
    references: [
        'https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook',
        'https://keras.io/api/callbacks/early_stopping/',
    ],
    example: {
        train_loss: Array.from({ length: 60 }, (_, i) => 0.5 + Math.exp(-i / 20) + 0.004 * Math.sin(7 * i)),
        val_loss: Array.from({ length: 60 }, (_, i) => 0.8 + Math.exp(-i / 6) + 0.008 * Math.max(0, i - 20) + 0.006 * Math.sin(5 * i)),
    },
    options: {
        /** Rise over the lowest level below which nothing is said, as a share. 4 %: chosen on labelled runs, flat around it. */
        minRise: valley/* GATES */.JH.minRise,
    },
    causes: [
        {
            cause: 'The model fits what is particular to the training set.',
            weigh: ({ trainChange }) => ({
                for: Number(trainChange) < -0.05 ? [`the training loss fell ${(0,math_short/* percent */.KN)(-Number(trainChange))} meanwhile`] : [],
                against: Number(trainChange) >= 0 ? ['the training loss did not fall meanwhile'] : [],
            }),
        },
        {
            cause: 'The learning rate is too high for this stage.',
            weigh: ({ trainChange, repair }) => ({
                for: [
                    ...(Number(trainChange) >= 0 ? ['the training loss rose as well'] : []),
                    ...(Number(repair) < 0.98 ? ['a later learning-rate drop went below the best level before'] : []),
                ],
                against: Number(repair) >= 1 ? ['no later part of the run got back to the best level'] : [],
            }),
        },
        { cause: 'The validation data or its loss changed during the run.', weigh: () => ({ for: [], against: [] }) },
    ],
    select: rises,
    check: ({ run, cost, rise }, { minRise }) => {
        // Rises that date a guilty run may be smaller than the gate: only a gate that the user raised is asked again here.
        if (!rise || (minRise > valley/* GATES */.JH.minRise && !(rise.segment.rise > minRise)))
            return null;
        const target = { run, cost, rise };
        const confidence = rise.segment.rise > CLEAR_RISE ? 'high' : 'medium';
        return { ...riseWindow(target), measured: riseEvidence(target), confidence };
    },
    message: ({ measured }) => `${riseSentence(measured)}.`,
});

;// CONCATENATED MODULE: ./build/src/diagnose/rules/memorization.js




const memorization = defineRule({
    id: 'memorization',
    title: 'Validation gets worse while the training loss keeps falling',
    severity: 'warning',
    refines: 'overfitting',
    needs: 'a training loss and a validation loss or score with at least 10 evaluations',
    why: 'The model learns the training examples by heart: what it gains on them it loses on new ones.',
    formula: 'A lasting rise (see overfitting) in which the training loss falls by more than 5 % and ρ = −Δln(train loss)/Δln(validation error) > 2, from the best level to the end of the window; above 2.5 it is clear. Without a score the validation loss stands in for the error, which makes ρ smaller.',
    advice: [
        'Ship the checkpoint of the best validation level, not the last one.',
        'Make the training set harder to memorize: augmentation, more or cleaner data, dropout, weight decay, label smoothing.',
        'A smaller model may do as well.',
    ],
    falseAlarmIf: [
        'the training loss is measured with augmentation or dropout that fade out during the run',
        'the validation set is tiny, so that a few examples make the rise',
    ],
    references: ['https://developers.google.com/machine-learning/crash-course/overfitting/interpreting-loss-curves'],
    example: {
        train_loss: Array.from({ length: 60 }, (_, i) => 0.02 + Math.exp(-i / 12) + 0.002 * Math.sin(7 * i)),
        val_loss: Array.from({ length: 60 }, (_, i) => 0.8 + Math.exp(-i / 6) + 0.012 * Math.max(0, i - 20) + 0.006 * Math.sin(5 * i)),
        val_acc: Array.from({ length: 60 }, (_, i) => 0.8 - 0.5 * Math.exp(-i / 6) - 0.0012 * Math.max(0, i - 20) + 0.001 * Math.sin(5 * i)),
    },
    options: {
        /** ρ from which on it counts; between 2 and 2.5 the picture is mixed. Measured: ≥ 2.9 in 36 of 39 memorizing stretches. */
        minRho: 2,
        /** Share by which the training loss must fall. 46 of 50 labelled stretches pass. */
        minTrainFall: 0.05,
    },
    causes: [
        {
            cause: 'Memorization of the training set.',
            weigh: ({ trainChange, rho, repair }) => ({
                for: [
                    `the training loss fell ${(0,math_short/* percent */.KN)(-Number(trainChange))} while validation got worse`,
                    ...(Number(rho) > 2.5 ? [`in proportion it fell ${(0,math_short/* short */.h0)(Number(rho))} times as much as validation lost (ρ)`] : []),
                    ...(Number(repair) >= 1 ? ['no later part of the run got back to the best level'] : []),
                ],
                against: Number(repair) < 0.9 ? ['a later learning-rate drop went well below the best level before'] : [],
            }),
        },
        {
            cause: 'Drift after a learning-rate drop.',
            weigh: ({ rho, repair }) => ({
                for: Number(repair) < 0.9 ? ['a later drop repaired it'] : [],
                against: Number(rho) > 2.5 ? ['the training loss fell far more than drift explains'] : [],
            }),
        },
    ],
    select: (run) => (run.trainLoss ? rises(run) : []),
    check: ({ run, cost, rise }, { minRho, minTrainFall }) => {
        if (!rise || !(Math.exp(rise.trainChange) - 1 < -minTrainFall) || !(rise.rho > minRho))
            return null;
        const target = { run, cost, rise };
        const clear = rise.rho > 2.5 && rise.rhoFromError;
        return { ...riseWindow(target), measured: riseEvidence(target), confidence: clear ? 'high' : 'medium' };
    },
    message: ({ measured }) => `${riseSentence(measured)}, while the training loss fell ${(0,math_short/* percent */.KN)(-Number(measured.trainChange))}.`,
});

;// CONCATENATED MODULE: ./build/src/diagnose/rules/non-finite-metric.js


const nonFiniteMetric = defineRule({
    id: 'non-finite-metric',
    title: 'A metric is NaN or infinite',
    severity: 'warning',
    needs: 'any loss, score or gradient norm',
    why: 'A NaN in a loss usually ends the training: every weight it touches becomes NaN too.',
    formula: 'Any logged NaN or ±∞ in a loss, score or gradient norm (a missing value is none). An error if the last value is one.',
    advice: [
        'Look at the steps just before the first one: gradient norm, learning rate, the batch.',
        'Clip gradients, lower the learning rate or lengthen the warm-up; in mixed precision check the loss scale.',
    ],
    falseAlarmIf: ['the metric is undefined on some evaluations by design, such as AP of an absent class'],
    references: ['https://developers.google.com/machine-learning/crash-course/overfitting/interpreting-loss-curves'],
    example: { train_loss: [1, 0.8, 0.7, 0.6, 0.55, 0.5, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN] },
    options: {
        /** Such values from which on something is said. */
        minCount: 1,
    },
    causes: [
        {
            cause: 'The training diverged.',
            weigh: ({ recovered }) => ({
                for: recovered ? [] : ['it never came back'],
                against: recovered ? ['later values are finite again'] : [],
            }),
        },
        {
            cause: 'A single bad batch, or an evaluation without examples.',
            weigh: ({ recovered, count }) => ({
                for: recovered ? [`only ${String(count)} values, then it recovered`] : [],
                against: recovered ? [] : ['it never came back'],
            }),
        },
    ],
    select: measuredSeries,
    check: ({ run, series }, { minCount }) => {
        const bad = Array.from(series.values.keys()).filter((i) => !Number.isFinite(series.values[i]));
        if (bad.length < minCount || bad.length === 0)
            return null;
        const last = series.values.length - 1;
        const recovered = Number.isFinite(series.values[last]);
        const first = bad[0];
        return {
            series: [series.name],
            from: series.at[first],
            to: series.at[bad[bad.length - 1]],
            confidence: 'high',
            severity: recovered ? 'warning' : 'error',
            measured: {
                metric: series.name,
                count: bad.length,
                of: series.values.length,
                firstPlace: place(run, series.at[first]),
                value: String(series.values[first]),
                recovered,
            },
        };
    },
    message: ({ measured }) => {
        const { metric, count, of, firstPlace, value, recovered } = measured;
        const end = recovered ? 'it recovered later' : 'it never recovered';
        return `${String(metric)} is ${String(value)} first at ${String(firstPlace)} (${String(count)} of ${String(of)} values); ${end}.`;
    },
});

// EXTERNAL MODULE: ./build/src/math/bin-medians.js
var bin_medians = __webpack_require__(2359);
// EXTERNAL MODULE: ./build/src/math/median.js
var median = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/src/math/theil-sen.js
var theil_sen = __webpack_require__(3781);
;// CONCATENATED MODULE: ./build/src/diagnose/rules/not-learning.js






/** Distance from ln K, as a share of it, within which a loss is at chance for K classes. */
const CHANCE = 0.02;
const notLearning = defineRule({
    id: 'not-learning',
    title: 'The training loss does not go down',
    severity: 'warning',
    needs: 'a training loss (or a validation loss where none is logged)',
    why: 'After a fifth of the budget a model that learns has left its first level.',
    formula: 'With at least 10 points: the median of the last quarter lies within 5 % of the first level (median of the first 5 %, at least 3 points), and the Theil–Sen line falls by less than 2 % of it over the run; or accuracy stays at chance. A loss within 2 % of ln K is at chance for K classes.',
    advice: [
        'Overfit one batch first: if that fails, the fault is in the model or the loss.',
        'Try learning rates 10 times smaller and larger.',
        'Check that labels belong to their examples, that the optimizer got the parameters, and that none are frozen.',
    ],
    falseAlarmIf: [
        'a pretrained model is fine-tuned near its optimum',
        'the loss is one of a game between networks, or a policy loss',
        'the learning rate is still warming up',
    ],
    references: ['https://karpathy.github.io/2019/04/25/recipe/'],
    example: { train_loss: Array.from({ length: 30 }, (_, i) => Math.LN10 + 0.004 * Math.sin(7 * i)) },
    options: {
        /** Points below which nothing is said. */
        minPoints: 10,
        /** Distance of the last level from the first, as a share of it. */
        maxChange: 0.05,
        /** Fall of the line over the run, as a share of the first level. */
        maxFall: 0.02,
        /** Training scores above this share of the top speak against it. */
        maxScore: 0.6,
    },
    causes: [
        { cause: 'The learning rate is far too low or too high.', weigh: () => ({ for: [], against: [] }) },
        {
            cause: 'The model outputs the same for every input.',
            weigh: ({ classes }) => ({
                for: Number(classes) > 1 ? [`the loss is ln ${String(classes)}: chance for ${String(classes)} classes`] : [],
                against: [],
            }),
        },
        { cause: 'Labels are shuffled, or parameters frozen.', weigh: () => ({ for: [], against: [] }) },
    ],
    select: (run) => (run.profile === 'finetune' || run.profile === 'llm-pretrain' ? [] : fittedLoss(run)),
    check: ({ run, curve }, { minPoints, maxChange, maxFall, maxScore }) => {
        const y = (0,bin_medians/* binMedians */.d)(curve.values, 200).values;
        const n = y.length;
        if (n < minPoints || curve.values.length < minPoints)
            return null;
        const first = (0,median/* median */.J)(y.subarray(0, Math.max(3, Math.round(0.05 * n))));
        const last = (0,median/* median */.J)(y.subarray(n - Math.max(3, Math.round(0.25 * n))));
        const fall = (-(0,theil_sen/* theilSen */.f)(y).slope * (n - 1)) / Math.abs(first);
        if (!(Math.abs(last - first) <= maxChange * Math.abs(first)) || !(fall < maxFall))
            return null;
        const score = run.trainScore ?? run.validationScore;
        const top = score ? score.smoothed.reduce((a, b) => Math.max(a, b)) / score.series.top : Number.NaN;
        // A model that already scores high has nothing left to learn.
        if (score?.series.goal === 'maximize' && top > maxScore)
            return null;
        const scoreGain = score ? Math.abs(score.smoothed[score.smoothed.length - 1] - score.smoothed[0]) / score.series.top : 0;
        if (scoreGain > maxChange)
            return null;
        const classes = Math.round(Math.exp(last));
        const isChance = classes >= 2 && classes <= 1000 && Math.abs(last - Math.log(classes)) < CHANCE * Math.log(classes);
        return {
            series: [curve.series.name],
            from: curve.at[0],
            to: curve.at[curve.at.length - 1],
            confidence: isChance ? 'high' : 'medium',
            measured: { metric: curve.series.name, first, last, fall, points: curve.values.length, classes: isChance ? classes : 0 },
        };
    },
    message: ({ measured }) => {
        const { metric, first, last, fall, points, classes } = measured;
        const chance = Number(classes) > 1 ? ` That is chance for ${String(classes)} classes (ln ${String(classes)}).` : '';
        return `${String(metric)} does not go down: ${(0,math_short/* short */.h0)(Number(first))} at the start, ${(0,math_short/* short */.h0)(Number(last))} at the end of ${String(points)} points (the trend falls ${(0,math_short/* percent */.KN)(Math.max(0, Number(fall)))}).${chance}`;
    },
});

;// CONCATENATED MODULE: ./build/src/diagnose/rules/post-drop-drift.js




/** Below so many quanta of the logger's rounding the training loss says nothing. */
const MIN_QUANTA = 20;
function isAtFloor({ trainLoss }, rise) {
    if (!trainLoss || trainLoss.quantum === 0)
        return false;
    const last = trainLoss.smoothed[Math.min(rise.to, trainLoss.smoothed.length - 1)];
    return last < MIN_QUANTA * trainLoss.quantum;
}
const postDropDrift = defineRule({
    id: 'post-drop-drift',
    title: 'Validation gets worse after a learning-rate drop, without memorization',
    severity: 'warning',
    refines: 'overfitting',
    needs: 'a learning-rate drop (logged, or visible in the training loss) and a validation loss or score',
    why: 'Soon after a drop the network is at its best; then weight decay shrinks the weights, the effective learning rate of normalized layers grows back, and validation drifts away until the next drop.',
    formula: 'A lasting rise (see overfitting) in a phase that a drop opened, its best level within the first 25 % (at most 15 evaluations) of the phase; suspected where ρ = −Δln(train loss)/Δln(validation error) < 2: training gains no more in proportion than validation loses; confirmed where a later drop brings the error below 0.90 of the best before the rise.',
    advice: [
        'Drop the learning rate again earlier: shortly after the best level of this phase.',
        'Or use a schedule without long flat phases: cosine or linear decay.',
        'Or average the weights (EMA, SWA); dropout also damps it. Lower the weight decay only with care.',
        'To check: log the weight norm. In a drift it shrinks after the drop. More data is not the remedy.',
    ],
    falseAlarmIf: [
        'the training loss lies at its rounding floor, so that ρ says nothing',
        'strong augmentation hides memorization in the training loss',
        'the drop was inferred from the training loss and is none',
    ],
    references: ['https://arxiv.org/abs/1605.07146', 'https://arxiv.org/abs/2010.02916'],
    example: driftExample(),
    options: {
        /** ρ below which it counts. Measured: 0.9–1.5 in drift, at least 2.9 in 36 of 39 memorizing stretches. */
        maxRho: 2,
        /** Best later ÷ best before below which it is confirmed; memorizing runs reach 0.94. */
        maxRepair: 0.9,
        /** Evaluations after the drop within which the phase must have its best level; also at most a quarter of the phase. */
        maxDelay: 15,
    },
    causes: [
        {
            cause: 'Drift of the effective learning rate (weight decay with normalization layers).',
            weigh: ({ rho, repair }) => ({
                for: [
                    'it begins soon after a learning-rate drop',
                    ...(Number(rho) < 2 ? [`the training loss gained little for what validation lost (ρ = ${(0,math_short/* short */.h0)(Number(rho))})`] : []),
                    ...(Number(repair) < 0.9 ? ['a later drop repaired it and went below the best level before'] : []),
                ],
                against: Number(repair) >= 1 ? ['no later drop got back to the best level before it'] : [],
            }),
        },
        {
            cause: 'Memorization of the training set.',
            weigh: ({ trainChange, rho, repair }) => ({
                for: [
                    ...(Number(trainChange) < -0.05 ? [`the training loss fell ${(0,math_short/* percent */.KN)(-Number(trainChange))}`] : []),
                    ...(Number(repair) >= 1 ? ['nothing later repaired it'] : []),
                ],
                against: [
                    ...(Number(rho) < 2 ? [`that is little for what validation lost (ρ = ${(0,math_short/* short */.h0)(Number(rho))})`] : []),
                    ...(Number(repair) < 0.9 ? ['memorization is not undone by a learning-rate drop'] : []),
                ],
            }),
        },
    ],
    select: (run) => (run.learningRate.events.some((event) => event.kind === 'drop') ? rises(run) : []),
    check: ({ run, cost, rise }, { maxRho, maxRepair, maxDelay }) => {
        const drop = rise ? dropBefore(run, rise) : null;
        if (!rise || !drop)
            return null;
        const start = cost.at.findIndex((at) => at >= drop.at);
        const points = rise.to - start + 1;
        const delay = rise.segment.knee - start;
        if (delay > Math.max(Math.min(maxDelay, 0.25 * points), 1))
            return null;
        const drifting = rise.rhoFromError && rise.rho < maxRho && !isAtFloor(run, rise);
        const repaired = rise.repair < maxRepair && !(rise.rhoFromError && rise.rho >= maxRho);
        if (!drifting && !repaired)
            return null;
        const target = { run, cost, rise };
        const measured = {
            ...riseEvidence(target),
            drop: drop.at,
            dropPlace: place(run, drop.at),
            confirmed: repaired,
            inferred: drop.inferred,
        };
        return {
            ...riseWindow(target),
            measured,
            confidence: repaired && !drop.inferred ? 'high' : drop.inferred ? 'low' : 'medium',
        };
    },
    message: ({ measured }) => {
        const train = Number(measured.trainChange);
        const moved = Number.isNaN(train)
            ? ''
            : train < -0.01
                ? `, while the training loss fell only ${(0,math_short/* percent */.KN)(-train)}`
                : train < 0.01
                    ? ', while the training loss did not move'
                    : ', and the training loss rose as well';
        const ratio = Number.isNaN(Number(measured.rho)) ? '' : ` (ρ ${(0,math_short/* short */.h0)(Number(Number(measured.rho).toFixed(2)))})`;
        const sure = measured.confirmed
            ? ' The next drops repaired it: this is drift, not memorization.'
            : ' This looks like drift, not memorization.';
        return `After the learning-rate drop at ${String(measured.dropPlace)}, ${riseSentence(measured)}${moved}${ratio}.${sure}`;
    },
});
function driftExample() {
    const n = 120;
    const error = (i) => (i < 40 ? 0.3 + 0.4 * Math.exp(-i / 8) : i < 80 ? 0.16 + 0.0015 * Math.max(0, i - 43) : 0.11);
    return {
        lr: Array.from({ length: n }, (_, i) => 0.1 * 0.2 ** (Number(i >= 40) + Number(i >= 80))),
        train_loss: Array.from({ length: n }, (_, i) => (i < 40 ? 0.8 + Math.exp(-i / 8) : i < 80 ? 0.4 - 0.0004 * (i - 40) : 0.25) + 0.004 * Math.sin(7 * i)),
        val_loss: Array.from({ length: n }, (_, i) => 2.2 * error(i) + 0.004 * Math.sin(5 * i)),
        val_acc: Array.from({ length: n }, (_, i) => 1 - error(i) - 0.0015 * Math.sin(5 * i)),
    };
}

;// CONCATENATED MODULE: ./build/src/diagnose/rules/train-above-validation.js




const trainAboveValidation = defineRule({
    id: 'train-above-validation',
    title: 'Training loss lies above validation loss',
    severity: 'notice',
    needs: 'the same loss logged for training and validation',
    why: 'Normal in the early epochs: the training loss is measured with augmentation and dropout, and averaged over an epoch in which the model still improves; the validation loss is measured without, at its end.',
    formula: 'The end of the window is where the running sum of sign(train − validation) is largest; at least 3 evaluations. A window over 90 % of the run counts as the whole run. A warning only if it lasts to the end and validation accuracy is more than 5 points above training accuracy.',
    advice: ['Nothing to do in the early epochs.', 'If it lasts: compare both losses on the same examples in evaluation mode.'],
    falseAlarmIf: ['the two losses are not the same quantity (a penalty or a distillation term in the training loss)'],
    references: ['https://keras.io/getting_started/faq/'],
    example: {
        train_loss: Array.from({ length: 60 }, (_, i) => 0.2 + 1.2 * Math.exp(-i / 15)),
        val_loss: Array.from({ length: 60 }, (_, i) => 0.45 + 0.75 * Math.exp(-i / 15)),
    },
    options: {
        /** Evaluations below which a window is not worth a word. */
        minPoints: 3,
        /** Share of the run from which on it is the whole run. */
        wholeRun: 0.9,
        /** Lead of the validation accuracy that makes it suspicious, as a share of the top. UMLAUT's threshold. */
        maxLead: 0.05,
    },
    causes: [
        {
            cause: 'Training is measured with augmentation, dropout or penalties; validation without.',
            weigh: () => ({ for: [], against: [] }),
        },
        {
            cause: 'The training loss is the average over the epoch, the validation loss its end.',
            weigh: () => ({ for: [], against: [] }),
        },
        {
            cause: 'The validation set is easier, tiny, or leaked into training.',
            weigh: ({ lead }) => ({
                for: Number(lead) > 0.05
                    ? [`validation accuracy is ${(0,math_short/* short */.h0)(100 * Number(lead))} points above training accuracy at the end`]
                    : [],
                against: Number(lead) < 0 ? ['validation accuracy is below training accuracy at the end'] : [],
            }),
        },
    ],
    select: lossPair,
    check: ({ run, train, validation }, { minPoints, wholeRun, maxLead }) => {
        const aligned = (0,align/* alignTo */.JP)(validation.at, train.series);
        const rows = Array.from(validation.at.keys()).filter((i) => Number.isFinite(aligned[i]));
        let sum = 0;
        let best = 0;
        let end = -1;
        for (const [k, i] of rows.entries()) {
            sum += Math.sign(aligned[i] - validation.values[i]);
            if (sum > best) {
                best = sum;
                end = k;
            }
        }
        if (end + 1 < minPoints)
            return null;
        const whole = end + 1 >= wholeRun * rows.length;
        const from = validation.at[rows[0]];
        const to = validation.at[rows[whole ? rows.length - 1 : end]];
        const above = rows.slice(0, end + 1).filter((i) => aligned[i] > validation.values[i]).length;
        const lead = leadOf(run);
        const suspicious = whole && lead > maxLead;
        return {
            series: [train.series.name, validation.series.name],
            from,
            to,
            confidence: whole || above >= 0.8 * (end + 1) ? 'high' : 'medium',
            ...(suspicious ? { severity: 'warning' } : {}),
            measured: {
                train: train.series.name,
                validation: validation.series.name,
                whole,
                untilPlace: place(run, to),
                share: above / (end + 1),
                lead,
            },
        };
    },
    message: ({ measured }) => {
        const { train, validation, whole, untilPlace, share } = measured;
        const names = `${String(train)} lies above ${String(validation)}`;
        if (whole)
            return `${names} in the whole run (${(0,math_short/* percent */.KN)(Number(share))} of the evaluations): the two are probably not measured the same way.`;
        return `${names} until ${String(untilPlace)}: normal while regularization and averaging weigh on the training loss.`;
    },
});
/** Validation score minus training score at the end, as a share of the top; NaN without both. */
function leadOf({ trainScore, validationScore }) {
    if (!trainScore || !validationScore || validationScore.series.goal !== 'maximize')
        return Number.NaN;
    const at = validationScore.at[validationScore.at.length - 1];
    const i = (0,align/* indexAt */.G$)(trainScore.at, at);
    if (i < 0)
        return Number.NaN;
    return (validationScore.smoothed[validationScore.smoothed.length - 1] - trainScore.smoothed[i]) / validationScore.series.top;
}

;// CONCATENATED MODULE: ./build/src/diagnose/rules/index.js












/** Every rule, in the order of the documentation. */
const rules = [
    overfitting,
    memorization,
    postDropDrift,
    lossAccuracyDivergence,
    lrDropRecovery,
    lrDropNoNetGain,
    trainAboveValidation,
    lastIsNotBest,
    bestCheckpointsDisagree,
    notLearning,
    divergedLoss,
    nonFiniteMetric,
];


/***/ }),

/***/ 410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JH: () => (/* binding */ GATES),
  _b: () => (/* binding */ fires),
  Ir: () => (/* binding */ measureValley),
  IM: () => (/* binding */ pooledCorrelation)
});

;// CONCATENATED MODULE: ./build/src/math/autocorrelation.js
/** Autocorrelation of centred values at one lag: Σ r_i·r_{i+lag} / Σ r_i². NaN for constant or too short input. */
function autocorrelation(centered, lag) {
    let product = 0;
    let squares = 0;
    for (let i = 0; i < centered.length; i += 1) {
        squares += centered[i] ** 2;
        if (i + lag < centered.length)
            product += centered[i] * centered[i + lag];
    }
    return squares > 0 && lag < centered.length ? product / squares : Number.NaN;
}
/**
 * How much correlation between neighbors inflates the variance of a mean: 1 + 2·Σ(1 − j/n)·ρ_j over the leading lags whose
 * ρ_j is at least 1.96/√n, at most min(⌊√n⌋, ⌊n/3⌋, 30) of them; never below 1.
 */
function varianceInflation(centered) {
    const n = centered.length;
    const lags = Math.min(Math.floor(Math.sqrt(n)), Math.floor(n / 3), 30);
    let sum = 0;
    for (let j = 1; j <= lags; j += 1) {
        const rho = autocorrelation(centered, j);
        if (!(rho >= 1.96 / Math.sqrt(n)))
            break;
        sum += (1 - j / n) * rho;
    }
    return Math.max(1, 1 + 2 * sum);
}

// EXTERNAL MODULE: ./build/src/math/bin-medians.js
var bin_medians = __webpack_require__(2359);
// EXTERNAL MODULE: ./build/src/math/mean.js
var mean = __webpack_require__(1899);
// EXTERNAL MODULE: ./build/src/math/median.js
var median = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/src/math/noise.js
var noise = __webpack_require__(1442);
// EXTERNAL MODULE: ./build/src/math/rolling-median.js
var rolling_median = __webpack_require__(3492);
;// CONCATENATED MODULE: ./build/src/math/valley-fit.js
/**
 * Valley fit by pool-adjacent-violators (Ayer et al. 1955; Barlow et al. 1972) over every prefix and every suffix, O(n).
 * @example valleyFit([3, 1, 2]).knee // 1
 */
function valleyFit(y) {
    const n = y.length;
    const falling = prefixErrors(y);
    const rising = prefixErrors(Float64Array.from(y).reverse());
    let knee = 0;
    let valley = Number.POSITIVE_INFINITY;
    for (let k = 0; k < n; k += 1) {
        const error = falling[k] + (k + 1 < n ? rising[n - 2 - k] : 0);
        if (error < valley) {
            valley = error;
            knee = k;
        }
    }
    const fit = new Float64Array(n);
    fit.set(fallingFit(y.subarray(0, knee + 1)), 0);
    fit.set(fallingFit(Float64Array.from(y.subarray(knee + 1)).reverse()).reverse(), knee + 1);
    return { never: n === 0 ? 0 : falling[n - 1], valley: n === 0 ? 0 : valley, knee, fit };
}
/** Adds one value to a stack of blocks of falling means, merging blocks that rise. */
function push(blocks, value) {
    const { sum, squares, count } = blocks;
    let i = blocks.top + 1;
    sum[i] = value;
    squares[i] = value * value;
    count[i] = 1;
    while (i > 0 && sum[i] * count[i - 1] > sum[i - 1] * count[i]) {
        sum[i - 1] = sum[i - 1] + sum[i];
        squares[i - 1] = squares[i - 1] + squares[i];
        count[i - 1] = count[i - 1] + count[i];
        i -= 1;
    }
    blocks.top = i;
}
function stack(n) {
    return { sum: new Float64Array(n), squares: new Float64Array(n), count: new Float64Array(n), top: -1 };
}
/** Squared error of the best non-increasing fit of y[0..k], for every k. */
function prefixErrors(values) {
    // Centred values keep the differences of squares exact enough for curves with a large offset.
    const offset = values.length > 0 ? values[values.length - 1] : 0;
    const errors = new Float64Array(values.length);
    const blocks = stack(values.length);
    const below = new Float64Array(values.length + 1);
    for (let k = 0; k < values.length; k += 1) {
        push(blocks, values[k] - offset);
        const i = blocks.top;
        const own = Math.max(0, blocks.squares[i] - blocks.sum[i] ** 2 / blocks.count[i]);
        below[i + 1] = below[i] + own;
        errors[k] = below[i + 1];
    }
    return errors;
}
/** The best non-increasing fit itself. */
function fallingFit(values) {
    const blocks = stack(values.length);
    for (const value of values)
        push(blocks, value);
    const fit = new Float64Array(values.length);
    let from = 0;
    for (let i = 0; i <= blocks.top; i += 1) {
        const to = from + blocks.count[i];
        fit.fill(blocks.sum[i] / blocks.count[i], from, to);
        from = to;
    }
    return fit;
}

;// CONCATENATED MODULE: ./build/src/diagnose/valley.js







/** Points a stretch is reduced to: tests cost the same at any length. */
const MAX_BINS = 200;
/** Gates, with what they were measured on in the docs of the rule `overfitting`. */
const GATES = {
    /** Evidence T; the null's 99 % quantile is 21–30 for 6–200 points of white noise. */
    minEvidence: 30,
    /** Price of testing m stretches: + 5·ln m. */
    perSegment: 5,
    /** Rise over the lowest level. */
    minRise: 0.04,
    /** The same for unions of phases, which pool short noisy ones. */
    minSuffixRise: 0.06,
    /** The same for losses that may be negative or near zero, as a share of the range. */
    minRangeRise: 0.1,
    /** Standard errors of the end level. */
    minZ: 3,
    /** Points after the knee. */
    minAfter: 4,
    minAfterShare: 0.1,
};
/**
 * The knee is the last point whose fitted level is still within one standard deviation of the lowest. On a flat valley floor the
 * bottom of the fit is anywhere, most often too early. Measured: 59 of 65 labelled onsets within 5 % (58 without), and 95
 * of 100 synthetic ones on a flat floor (78 without); at half and at one and a half times it is worse.
 */
const KNEE_NOISE = 1;
/** Lag-1 correlation of the residuals pooled over the phases of at least 10 points, 0 to 0.6. */
function pooledCorrelation(values, stretches, step) {
    const phases = stretches.filter(({ kind, start, end }) => kind === 'phase' && end - start >= 10);
    const used = phases.length > 0 ? phases : stretches.filter(({ kind }) => kind === 'run');
    let product = 0;
    let squares = 0;
    for (const { start, end } of used) {
        const y = (0,bin_medians/* binMedians */.d)(values.subarray(start, end), MAX_BINS).values;
        const { residuals, sigma } = residualsOf(y, step);
        if (!(sigma > 0))
            continue;
        const r = residuals.map((value) => value / sigma);
        const energy = r.reduce((sum, value) => sum + value * value, 0);
        product += (autocorrelation(r, 1) || 0) * energy;
        squares += energy;
    }
    return squares > 0 ? Math.min(0.6, Math.max(0, product / squares)) : 0;
}
function residualsOf(y, step) {
    const { fit } = valleyFit(y);
    const raw = y.map((value, i) => value - fit[i]);
    const center = (0,mean/* mean */.i)(Array.from(raw));
    const residuals = raw.map((value) => value - center);
    const inflation = y.length >= 12 ? varianceInflation(residuals) : 1;
    const plain = (0,noise/* noiseScale */.B)(y, step);
    const sigma = inflation > 1.2 ? Math.max(plain, (0,mean/* standardDeviation */.F)(Array.from(residuals))) : plain;
    return { residuals, sigma, inflation };
}
/** The valley test on one stretch: evidence, size and place of a rise. `minimum` is the smallest value of the whole curve. */
function measureValley(values, stretch, rho, step) {
    const raw = values.subarray(stretch.start, stretch.end);
    const bins = (0,bin_medians/* binMedians */.d)(raw, MAX_BINS);
    const y = bins.values;
    const n = y.length;
    const { never, valley, knee: bottom, fit } = valleyFit(y);
    const { sigma, inflation } = residualsOf(y, step);
    // The first factor is for the variance of means, the second because second differences understate the noise.
    const pooled = (1 + rho) / (1 - rho) / (1 - (4 * rho) / 3 + (rho * rho) / 3);
    const factor = Math.max(inflation, pooled);
    const width = (0,rolling_median/* windowWidth */.X)(n);
    const levels = (0,rolling_median/* rollingMedian */.a)(y, width);
    const lowest = levels.reduce((a, b) => Math.min(a, b));
    const highest = levels.reduce((a, b) => Math.max(a, b));
    const level = (0,median/* median */.J)(y.subarray(Math.max(0, n - width)));
    const range = highest - lowest;
    const ofRange = y.some((value) => value <= 0) || Math.abs(lowest) < 0.05 * range;
    const knee = kneeOf(fit, bottom, lowest + KNEE_NOISE * sigma);
    return {
        kind: stretch.kind,
        start: stretch.start,
        end: stretch.end,
        evidence: (never - valley) / (sigma * sigma * factor),
        rise: (level - lowest) / (ofRange ? range : Math.abs(lowest)),
        z: (level - lowest) / (sigma * Math.sqrt(2 / width) * Math.sqrt(factor / inflation)),
        noise: sigma,
        knee: stretch.start + (knee + 1 < n ? bins.starts[knee + 1] - 1 : raw.length - 1),
        lowest,
        level,
        ofRange,
        points: n,
        after: n - 1 - bottom,
    };
}
function kneeOf(fit, bottom, ceiling) {
    let knee = bottom;
    while (knee + 1 < fit.length && fit[knee + 1] <= ceiling)
        knee += 1;
    return knee;
}
/** Does a stretch pass every gate, at `strength` times the thresholds of evidence, size and noise (not of persistence)? */
function fires(valley, segments, strength) {
    const minRise = valley.ofRange ? GATES.minRangeRise : valley.kind === 'suffix' ? GATES.minSuffixRise : GATES.minRise;
    return (valley.evidence > strength * (GATES.minEvidence + GATES.perSegment * Math.log(segments)) &&
        valley.rise > strength * minRise &&
        valley.z > strength * GATES.minZ &&
        valley.after >= Math.max(GATES.minAfter, GATES.minAfterShare * valley.points));
}


/***/ }),

/***/ 2359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ binMedians)
/* harmony export */ });
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2924);

/** Equal-count bins with the median of each, so that a test costs the same on 1e6 points as on 200. Short input is returned point by point. */
function binMedians(values, bins) {
    const n = values.length;
    if (n <= bins)
        return { values, starts: Int32Array.from({ length: n }, (_, i) => i) };
    const starts = Int32Array.from({ length: bins }, (_, i) => Math.floor((i * n) / bins));
    const medians = Float64Array.from(starts, (start, i) => (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(values.subarray(start, i + 1 < bins ? starts[i + 1] : n)));
    return { values: medians, starts };
}


/***/ }),

/***/ 1899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standardDeviation),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** Arithmetic mean; NaN for no values. */
function mean(values) {
    if (values.length === 0)
        return Number.NaN;
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
}
/**
 * Sample standard deviation, divisor n − 1; NaN below two values.
 * @example standardDeviation([1, 2, 3]) // 1
 */
function standardDeviation(values) {
    if (values.length < 2)
        return Number.NaN;
    const center = mean(values);
    let sum = 0;
    for (const value of values)
        sum += (value - center) ** 2;
    return Math.sqrt(sum / (values.length - 1));
}


/***/ }),

/***/ 2924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mad),
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/** Middle value of a sorted copy, mean of the two middle ones for even counts; NaN for no values. NaN values must be left out before. */
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const n = sorted.length;
    if (n === 0)
        return Number.NaN;
    const middle = n >> 1;
    return n % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
/**
 * Median absolute deviation from the median, not scaled (times 1.4826 it estimates a normal standard deviation); NaN for no values.
 * @example mad([1, 1, 2, 2, 4, 6, 9]) // 1
 */
function mad(values) {
    const center = median(values);
    return median(Float64Array.from(values, (value) => Math.abs(value - center)));
}


/***/ }),

/***/ 1442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ noiseScale)
/* harmony export */ });
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2924);

/**
 * Standard deviation of one point of a curve, from its second differences, which cancel a local line:
 * σ = max(1.4826·median|Δ²y|/√6, ½·√(mean((Δ²y)²)/6), q/√12). The first term resists outliers, the second keeps it from
 * collapsing when most differences are 0, the third is the rounding of the logger. NaN below 3 points.
 */
function noiseScale(values, quantum = 0) {
    const n = values.length;
    if (n < 3)
        return Number.NaN;
    const size = new Float64Array(n - 2);
    let squares = 0;
    for (let i = 1; i + 1 < n; i += 1) {
        const second = values[i - 1] - 2 * values[i] + values[i + 1];
        size[i - 1] = Math.abs(second);
        squares += second * second;
    }
    const robust = (1.4826 * (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(size)) / Math.sqrt(6);
    const plain = 0.5 * Math.sqrt(squares / (n - 2) / 6);
    return Math.max(robust, plain, quantum / Math.sqrt(12));
}


/***/ }),

/***/ 3492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ windowWidth),
/* harmony export */   a: () => (/* binding */ rollingMedian)
/* harmony export */ });
/** Width of the level window: 3 % of the points, 3 to 51, next odd number (diagnosis of levels and minima). */
function windowWidth(n, share = 0.03, least = 3, most = 51) {
    const width = Math.min(most, Math.max(least, Math.round(share * n)));
    return width % 2 === 1 ? width : width + 1;
}
/**
 * Rolling median of odd width with full windows at the edges: the first and the last windows are shifted inwards, never
 * shortened. A series shorter than the width gets its median everywhere.
 * @example rollingMedian([1, 5, 2, 3], 3) // [2, 2, 3, 3]
 */
function rollingMedian(values, width) {
    const n = values.length;
    const w = Math.min(width, n % 2 === 1 ? n : Math.max(1, n - 1));
    const result = new Float64Array(n);
    if (n === 0)
        return result;
    const half = (w - 1) / 2;
    const window = Float64Array.from({ length: w }, (_, i) => values[i]).sort();
    for (let start = 0; start + w <= n; start += 1) {
        if (start > 0)
            replace(window, values[start - 1], values[start + w - 1]);
        result[start + half] = window[half];
    }
    for (let i = 0; i < half; i += 1) {
        result[i] = result[half];
        result[n - 1 - i] = result[n - 1 - half];
    }
    return result;
}
/** Takes one value out of a sorted window and puts another in, keeping it sorted. */
function replace(window, out, into) {
    let i = lowerBound(window, out);
    while (i + 1 < window.length && window[i + 1] < into) {
        window[i] = window[i + 1];
        i += 1;
    }
    while (i > 0 && window[i - 1] > into) {
        window[i] = window[i - 1];
        i -= 1;
    }
    window[i] = into;
}
function lowerBound(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 4934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/**
 * A number as a person would write it: four significant digits, no trailing zeros, a real minus sign, independent of the locale.
 * @example short(0.94312) // "0.9431"
 */
function short(value) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '−∞';
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    const text = size >= 1e-4 && size < 1e6 ? trim(plain(size)) : exponent(size);
    return value < 0 ? `−${text}` : text;
}
/**
 * A share as a percentage: whole from 10 % on, else one decimal.
 * @example percent(0.2149) // "21 %"
 */
function percent(share) {
    if (!Number.isFinite(share))
        return short(share);
    const value = Math.abs(share) * 100;
    const text = value >= 9.95 ? value.toFixed(0) : trim(value.toFixed(1));
    return `${share < 0 && text !== '0' ? '−' : ''}${text} %`;
}
/** Like `short`, with the sign always shown. */
function signed(value) {
    return value > 0 ? `+${short(value)}` : short(value);
}
function plain(size) {
    const digits = Math.max(0, 3 - Math.floor(Math.log10(size)));
    return size.toFixed(digits);
}
function exponent(size) {
    const [mantissa, power] = size.toExponential(2).split('e');
    return `${trim(mantissa)}e${power.replace('+', '').replace('-', '−')}`;
}
function trim(text) {
    return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}


/***/ }),

/***/ 3781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ theilSen)
/* harmony export */ });
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2924);

/**
 * Theil–Sen line through y over 0, 1, 2…: median of all pairwise slopes, median intercept (Theil 1950, Sen 1968). O(n²): for
 * short windows. NaN below 2 points.
 * @example theilSen([1, 2, 3]) // { slope: 1, intercept: 1 }
 */
function theilSen(y) {
    const n = y.length;
    const slopes = new Float64Array((n * (n - 1)) / 2);
    let i = 0;
    for (let a = 0; a < n; a += 1)
        for (let b = a + 1; b < n; b += 1)
            slopes[i++] = (y[b] - y[a]) / (b - a);
    const slope = (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(slopes);
    const intercept = (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(Float64Array.from({ length: n }, (_, x) => y[x] - slope * x));
    return { slope, intercept };
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

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of this package; the release test compares it with package.json. */
const VERSION = '0.1.0';


/***/ })

};
