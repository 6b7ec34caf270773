export const id = 268;
export const ids = [268,205];
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

/***/ 8205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ MIN_EVALUATIONS)
/* harmony export */ });
/** Evaluations from which on a run's curves are judged; below, every trend may be luck. */
const MIN_EVALUATIONS = 10;


/***/ }),

/***/ 6268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

// UNUSED EXPORTS: DEFAULT_CONFIG_FILE

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config.js
var src_config = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/src/diagnose/rules/index.js + 48 modules
var rules = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/src/math/mean.js
var mean = __webpack_require__(1899);
;// CONCATENATED MODULE: ./build/src/compare/compared-value.js
/** A run's series by the user's name for it: exactly as in the log, else `<split>_<metric>` with `val` for validation. */
function findSeries(run, name) {
    return (run.series.find((series) => series.name === name) ?? run.series.find((series) => normalizedName(series) === name) ?? null);
}
/** `val_loss` for the validation loss, whatever the log calls it; '' where metric or split are unknown. */
function normalizedName(series) {
    if (series.metric === null || series.split === null)
        return '';
    return `${series.split === 'validation' ? 'val' : series.split}_${series.metric}`;
}
/** The smoothed value that is compared, on positions up to `until` only; NaN where there is none. */
function comparedValue(run, series, of, until) {
    const whole = of === 'best' ? (series.best?.smoothed ?? Number.NaN) : series.smoothedLast;
    const curve = run.curves.find((candidate) => candidate.series === series.name);
    if (!curve || !(curve.at[curve.at.length - 1] > until))
        return whole;
    const values = curve.value.filter((value, i) => curve.at[i] <= until && Number.isFinite(value));
    return smoothedExtreme(values, of, series.goal === 'maximize');
}
/** Did the training end in NaN or infinity, or explode? Its numbers say nothing about the configuration's quality. */
function hasDiverged(run) {
    const { trainLoss, validationLoss, validationScore } = run.primary;
    const ends = run.series.filter(({ name }) => [trainLoss, validationLoss, validationScore].includes(name));
    return ends.some(({ last }) => !Number.isFinite(last)) || run.findings.some(({ rule }) => rule === 'diverged-loss');
}
/** Last position of a run's longest curve; −Infinity without one. */
function endOf(run) {
    let end = Number.NEGATIVE_INFINITY;
    for (const curve of run.curves)
        if (curve.at.length > 0)
            end = Math.max(end, curve.at[curve.at.length - 1]);
    return end;
}
/** Standard error of a smoothed value by the noise inside the run: 1.2533·σ/√w, the error of a median of w points. */
function errorOf(series) {
    return (1.2533 * series.noise) / Math.sqrt(windowOf(series.points));
}
/** Width of the rolling median: 3 % of the points, odd, 3 to 51. */
function windowOf(points) {
    const width = Math.min(51, Math.max(3, Math.round(0.03 * points)));
    return width % 2 === 1 ? width : width + 1;
}
function smoothedExtreme(values, of, maximize) {
    const width = windowOf(values.length);
    if (values.length < width)
        return Number.NaN;
    const medians = [];
    for (let start = 0; start + width <= values.length; start += 1) {
        const window = values.slice(start, start + width).sort((a, b) => a - b);
        medians.push(window[(width - 1) / 2]);
    }
    if (of === 'last')
        return medians[medians.length - 1];
    let best = medians[0];
    for (const median of medians)
        if (maximize ? median > best : median < best)
            best = median;
    return best;
}

;// CONCATENATED MODULE: ./build/src/compare/differences.js
/** At most so many differing hyper-parameters are named. */
const MAX_NAMED = 6;
/** What else differs between candidate and baseline, one plain sentence each: schedule, length, hyper-parameters, seeds. */
function differences(candidate, baseline) {
    const a = candidate[0];
    const b = baseline[0];
    if (!a || !b)
        return [];
    return [...learningRate(a, b), ...differences_length(a, b), ...hyperparameters(candidate, baseline), ...seeds(candidate, baseline)];
}
function learningRate(a, b) {
    const said = [];
    if (a.learningRate.schedule !== b.learningRate.schedule) {
        said.push(`learning-rate schedule ${a.learningRate.schedule} instead of ${b.learningRate.schedule}`);
    }
    const drops = (run) => run.learningRate.events.filter((event) => event.kind === 'drop' && !event.inferred);
    const now = dropText(drops(a));
    const before = dropText(drops(b));
    if (now !== before && a.learningRate.logged && b.learningRate.logged)
        said.push(`LR drops ${now} instead of ${before}`);
    return said;
}
function dropText(drops) {
    if (drops.length === 0)
        return 'none';
    return `at ${drops.map((drop) => drop.at).join(', ')}`;
}
function differences_length(a, b) {
    if (a.axis !== b.axis)
        return [`measured by ${a.axis} instead of by ${b.axis}`];
    return a.length === b.length ? [] : [`${a.length} evaluations instead of ${b.length}`];
}
function hyperparameters(candidate, baseline) {
    const now = common(candidate);
    const before = common(baseline);
    const names = [...new Set([...now.keys(), ...before.keys()])].sort();
    const said = [];
    for (const name of names) {
        const a = now.get(name);
        const b = before.get(name);
        if (a === b)
            continue;
        if (a === undefined)
            said.push(`${name} no longer logged (was ${String(b)})`);
        else if (b === undefined)
            said.push(`${name} = ${String(a)} (not logged before)`);
        else
            said.push(`${name} ${String(a)} instead of ${String(b)}`);
    }
    if (said.length <= MAX_NAMED)
        return said;
    return [...said.slice(0, MAX_NAMED), `and ${said.length - MAX_NAMED} more hyper-parameters`];
}
/** Hyper-parameters that all runs of a side agree on. */
function common(runs) {
    const shared = new Map(Object.entries(runs[0]?.hyperparameters ?? {}));
    for (const run of runs.slice(1)) {
        const own = new Map(Object.entries(run.hyperparameters));
        for (const [name, value] of shared)
            if (own.get(name) !== value)
                shared.delete(name);
    }
    shared.delete('seed');
    return shared;
}
function seeds(candidate, baseline) {
    if (candidate.length === baseline.length)
        return [];
    return [`${candidate.length} ${candidate.length === 1 ? 'run' : 'runs'} against ${baseline.length}`];
}

;// CONCATENATED MODULE: ./build/src/compare/groups.js
/** Hyper-parameters that are a seed by name. */
const SEED_NAMES = ['seed', 'random_seed', 'rng_seed', 'manual_seed'];
/** A folder that only counts repeats: `seed-1`, `run_02`, `version_3`. */
const REPEAT_FOLDER = /^(?:seed|run|rep|repeat|trial|version|s)[-_ ]?\d+$/i;
const SEED_SUFFIX = /[-_.]?(?:seed|rep)[-_=]?\d+$/i;
/** Which runs are repeats of one configuration: same hyper-parameters but the seed, same path but the repeat's own folder. */
function groupRuns(runs, groupBy) {
    const ignored = new Set([...SEED_NAMES, ...groupBy]);
    const members = new Map();
    for (const run of runs) {
        const key = `${configurationOf(run, ignored)}\n${pathOf(run.id)}`;
        const group = members.get(key);
        if (group)
            group.push(run);
        else
            members.set(key, [run]);
    }
    const groups = [...members.values()];
    const ids = uniqueIds(groups.map((group) => (group.length === 1 ? group[0].id : pathOf(group[0].id) || 'runs')));
    return groups.map((group, i) => ({
        id: ids[i],
        runs: group.map((run) => run.id),
        seeds: group.length,
        findings: [],
    }));
}
/** Text that is equal for runs of the same hyper-parameters, `ignored` ones left out. */
function configurationOf(run, ignored) {
    const entries = Object.entries(run.hyperparameters).filter(([name]) => !ignored.has(name));
    return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
/** A run's path without what only numbers repeats. */
function pathOf(id) {
    const parts = id.split('/').map((part) => (REPEAT_FOLDER.test(part) ? '' : part.replace(SEED_SUFFIX, '')));
    return parts.filter((part) => part !== '').join('/');
}
function uniqueIds(ids) {
    const seen = new Map();
    return ids.map((id) => {
        const count = (seen.get(id) ?? 0) + 1;
        seen.set(id, count);
        return count === 1 ? id : `${id} (${count})`;
    });
}

;// CONCATENATED MODULE: ./build/src/compare/holm.js
/**
 * Holm's step-down adjustment of p values (Holm 1979): controls the chance of any false alarm among them.
 * NaN stays NaN and does not count.
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
function holm(pValues) {
    const order = pValues.map((p, i) => ({ p, i })).filter(({ p }) => !Number.isNaN(p));
    order.sort((a, b) => a.p - b.p);
    const adjusted = [...pValues];
    let largest = 0;
    for (const [rank, { p, i }] of order.entries()) {
        largest = Math.max(largest, Math.min(1, (order.length - rank) * p));
        adjusted[i] = largest;
    }
    return adjusted;
}

// EXTERNAL MODULE: ./build/src/math/student-t.js
var student_t = __webpack_require__(4066);
;// CONCATENATED MODULE: ./build/src/compare/two-samples.js


/** Runs a side needs before its spread can be used. */
const MIN_RUNS = 3;
/**
 * Tests whether the candidate is worse than the baseline; `sign` is 1 where smaller is better, −1 where larger is.
 * At least 3 runs on both sides: Welch's t test (Welch 1947, Satterthwaite's degrees of freedom). At least 3 on one side:
 * Student's prediction interval, t = (x̄ − m̄)/(s·√(1/n + 1/m)), m − 1 degrees of freedom. Fewer, or no spread at all:
 * the noise of one evaluation inside the runs gives a band, and no p value.
 */
function twoSamples(candidate, baseline, sign, withinRunError) {
    const worse = sign * ((0,mean/* mean */.i)(candidate) - (0,mean/* mean */.i)(baseline));
    const sds = [(0,mean/* standardDeviation */.F)(candidate), (0,mean/* standardDeviation */.F)(baseline)];
    const spread = candidate.length >= MIN_RUNS && sds[0] > 0;
    const baselineSpread = baseline.length >= MIN_RUNS && sds[1] > 0;
    if (spread && baselineSpread)
        return welch(worse, candidate.length, baseline.length, sds);
    if (baselineSpread)
        return prediction(worse, candidate.length, baseline.length, sds[1]);
    if (spread)
        return prediction(worse, baseline.length, candidate.length, sds[0]);
    const half = 1.96 * withinRunError * Math.sqrt(1 / candidate.length + 1 / baseline.length);
    const interval = [worse - half, worse + half];
    const none = Number.NaN;
    return { test: half >= 0 ? 'within-run-noise' : 'none', worse, interval, pWorse: none, sd: none, minimumDetectable: none };
}
function welch(worse, n, m, [s1, s2]) {
    const a = (s1 * s1) / n;
    const b = (s2 * s2) / m;
    const df = (a + b) ** 2 / ((a * a) / (n - 1) + (b * b) / (m - 1));
    const sd = Math.sqrt(((n - 1) * s1 * s1 + (m - 1) * s2 * s2) / (n + m - 2));
    return student('welch', worse, Math.sqrt(a + b), df, sd);
}
function prediction(worse, few, many, sd) {
    return student('prediction-interval', worse, sd * Math.sqrt(1 / few + 1 / many), many - 1, sd);
}
function student(test, worse, error, df, sd) {
    const half = (0,student_t/* studentQuantile */.F)(0.975, df) * error;
    return {
        test,
        worse,
        interval: [worse - half, worse + half],
        pWorse: 1 - (0,student_t/* studentCdf */.R)(worse / error, df),
        sd,
        // The usual approximation of the noncentral t: (t₀.₉₅ + t₀.₈₀)·SE.
        minimumDetectable: ((0,student_t/* studentQuantile */.F)(0.95, df) + (0,student_t/* studentQuantile */.F)(0.8, df)) * error,
    };
}

;// CONCATENATED MODULE: ./build/src/compare/compare.js






/** Chance of a false "regression" that we accept: one in a hundred, over all gated metrics. */
const ALPHA_FAIL = 0.01;
const ALPHA_IMPROVE = 0.05;
/** A regression must also be this many pooled standard deviations large: smaller ones are real but not worth a red check. */
const MIN_EFFECT = 0.5;
/** Candidate against baseline, group by group and metric by metric, gated ones first. */
function compare(candidate, baseline, options) {
    const pairs = matchGroups(candidate, baseline, options.groupBy);
    const drafts = pairs.flatMap(({ id, now, before }) => compareGroup(id, now, before, options));
    const gated = drafts.map(({ comparison }) => comparison.gated);
    const adjusted = holm(drafts.map(({ result }, i) => (gated[i] ? (result?.pWorse ?? Number.NaN) : Number.NaN)));
    const judged = drafts.map((draft, i) => judge(draft, gated[i] ? adjusted[i] : (draft.result?.pWorse ?? Number.NaN)));
    return [...judged.filter((comparison) => comparison.gated), ...judged.filter((comparison) => !comparison.gated)];
}
/** Pairs groups by hyper-parameters, then by path; a single group on both sides is a pair whatever it is called. */
function matchGroups(candidate, baseline, groupBy) {
    const members = (side, group) => side.runs.filter((run) => group.runs.includes(run.id));
    const ignored = new Set([...groupBy, 'seed']);
    const open = new Set(baseline.groups);
    const pairs = [];
    const single = candidate.groups.length === 1 && baseline.groups.length === 1;
    for (const group of candidate.groups) {
        const now = members(candidate, group);
        const sameConfiguration = [...open].find((other) => {
            const first = members(baseline, other)[0];
            const own = Object.keys(now[0]?.hyperparameters ?? {}).length > 0;
            return own && first !== undefined && configurationOf(first, ignored) === configurationOf(now[0], ignored);
        });
        const match = single ? baseline.groups[0] : (sameConfiguration ?? [...open].find((other) => other.id === group.id));
        if (match)
            open.delete(match);
        pairs.push({ id: group.id, now, before: match ? members(baseline, match) : [] });
    }
    for (const group of open)
        pairs.push({ id: group.id, now: [], before: members(baseline, group) });
    return pairs;
}
function compareGroup(id, now, before, options) {
    const model = now[0] ?? before[0];
    if (!model)
        return [];
    const drafts = [];
    for (const { series, of, gated } of metricsOf(model, options)) {
        const rule = options.gate.get(series.name) ?? options.gate.get(normalizedName(series)) ?? null;
        drafts.push(compareMetric(id, series, of, gated, rule, now, before));
    }
    return drafts;
}
/** What is compared in a run: the primary score and loss, best and last, and what the user's gate names. */
function metricsOf(run, { gate }) {
    const primary = [run.primary.validationScore, run.primary.validationLoss];
    const named = [...gate.keys()].map((name) => findSeries(run, name)?.name ?? null);
    const names = [...new Set([...named, ...primary])].filter((name) => name !== null);
    const rules = new Map([...gate].map(([name, rule]) => [findSeries(run, name)?.name ?? name, rule]));
    const first = names[0];
    const list = [];
    for (const name of names) {
        const series = run.series.find((one) => one.name === name);
        if (!series || series.goal === null)
            continue;
        for (const of of ['best', 'last']) {
            const gated = gate.size > 0 ? rules.get(name)?.of === of : name === first && of === 'best';
            list.push({ series, of, gated });
        }
    }
    return list;
}
function compareMetric(group, series, of, gated, rule, now, before) {
    // A diverged run is counted, never averaged; neither may it shorten what the others are compared on.
    const until = Math.min(...[...now, ...before].filter((run) => !hasDiverged(run)).map(endOf));
    const values = (runs) => runs.map((run) => {
        if (hasDiverged(run))
            return Number.NaN;
        const own = findSeries(run, series.name) ?? findSeries(run, normalizedName(series));
        return own ? comparedValue(run, own, of, until) : Number.NaN;
    });
    const a = values(now).filter(Number.isFinite);
    const b = values(before).filter(Number.isFinite);
    const goal = series.goal ?? 'minimize';
    const base = {
        metric: series.name,
        group,
        goal,
        of,
        baseline: side(b),
        candidate: side(a),
        gated,
        explained: [...differences(now, before), ...lost(now, a, 'PR'), ...lost(before, b, 'baseline')],
    };
    if (a.length === 0 || b.length === 0) {
        const outcome = b.length === 0 ? (a.length === 0 ? 'inconclusive' : 'added') : now.length === 0 ? 'removed' : 'inconclusive';
        const none = { difference: Number.NaN, interval: [Number.NaN, Number.NaN], pValue: Number.NaN };
        return { comparison: { ...base, ...none, test: 'none', minimumDetectable: Number.NaN, outcome }, result: null, floor: 0 };
    }
    const sign = goal === 'minimize' ? 1 : -1;
    const result = twoSamples(a, b, sign, errorOf(series));
    const [low, high] = result.interval;
    const comparison = {
        ...base,
        difference: sign * result.worse,
        interval: sign === 1 ? [low, high] : [-high, -low],
        test: result.test,
        pValue: result.pWorse,
        minimumDetectable: result.minimumDetectable,
        outcome: 'inconclusive',
    };
    const floor = rule?.tolerance ? Math.max(rule.tolerance.absolute, rule.tolerance.relative * Math.abs((0,mean/* mean */.i)(b))) : Number.NaN;
    return { comparison, result, floor };
}
function lost(runs, values, name) {
    const count = runs.length - values.length;
    return count > 0 ? [`${count} of ${runs.length} ${name} runs diverged or have no such value, and are left out`] : [];
}
function side(values) {
    return values.length === 0 ? null : { runs: values.length, mean: (0,mean/* mean */.i)(values), sd: (0,mean/* standardDeviation */.F)(values) };
}
/** Turns a test into an outcome. One run against one is never a regression on noise alone: only a tolerance decides. */
function judge({ comparison, result, floor }, pValue) {
    if (!result)
        return comparison;
    const tolerated = Number.isNaN(floor) ? 0 : floor;
    const [low, high] = result.interval;
    if (Number.isNaN(result.pWorse)) {
        const same = result.worse === 0 && !(high > low);
        const identical = result.worse === 0 && comparison.difference === 0;
        const breached = !Number.isNaN(floor) && low > floor;
        const within = !Number.isNaN(floor) && high <= floor;
        return { ...comparison, outcome: breached ? 'regression' : within || same || identical ? 'neutral' : 'inconclusive' };
    }
    const large = result.worse > Math.max(tolerated, MIN_EFFECT * result.sd);
    const better = 1 - result.pWorse < ALPHA_IMPROVE && -result.worse > MIN_EFFECT * result.sd;
    let outcome = 'inconclusive';
    if (pValue < ALPHA_FAIL && large)
        outcome = 'regression';
    else if (better)
        outcome = 'improvement';
    else if (Number.isNaN(floor) ? result.test === 'welch' && pValue >= 0.05 : high <= floor)
        outcome = 'neutral';
    return { ...comparison, pValue, outcome };
}

// EXTERNAL MODULE: ./build/src/math/short.js
var math_short = __webpack_require__(4934);
// EXTERNAL MODULE: ./build/src/model/report.js
var report = __webpack_require__(8205);
;// CONCATENATED MODULE: ./build/src/compare/gate.js



/** From here on a worse value is worth a warning although it does not fail. */
const ALPHA_WARN = 0.05;
/** Verdict, reasons and exit code of everything that was found: the one place that decides what turns red. */
function gate_judge(runs, comparisons, baseline, options) {
    const assertions = runs.flatMap((run) => assertionsOf(run, options));
    const gate = { failOn: options.failOn, assertions: assertions.map(({ assertion }) => assertion), accepted: null };
    if (runs.length === 0)
        return noData(gate, options);
    const reasons = [
        ...assertions.filter(({ assertion }) => !assertion.passed).map(({ text }) => reach('regression', options.failOn, text)),
        ...comparisonReasons(comparisons, options),
        ...findingReasons(runs, options.failOn),
        ...tooShort(runs, assertions.length > 0 || comparisons.some(({ gated }) => gated), options.onInconclusive),
        ...(baseline.source === null
            ? reaction(options.onMissingBaseline, `Nothing to compare with: ${baseline.reason ?? 'no baseline'}.`)
            : []),
    ];
    const sorted = ['fail', 'warn', 'inconclusive', 'note'].flatMap((level) => reasons.filter((one) => one.level === level));
    const level = sorted.find((one) => one.level !== 'note')?.level ?? 'note';
    const verdict = level === 'note' ? 'pass' : level;
    const texts = sorted.map((one) => one.text);
    if (verdict === 'pass')
        texts.unshift(passed(runs, comparisons));
    return { verdict, reasons: texts, gate, exitCode: verdict === 'fail' ? 1 : 0 };
}
function noData(gate, options) {
    const reasons = ['No training log could be read: there is nothing to judge.'];
    return { verdict: 'no-data', reasons, gate, exitCode: options.onMissingMetrics === 'fail' ? 2 : 0 };
}
/** Runs too short for the rules: a verdict needs something else to rest on then, a comparison or a bound. */
function tooShort(runs, otherwise, how) {
    const short = runs.filter(isTooShort);
    if (short.length === 0)
        return [];
    const longest = Math.max(...short.map(({ length }) => length));
    const where = runs.length === 1 ? '' : ` in ${short.length} of ${runs.length} runs`;
    const have = `${short.length > 1 ? 'at most ' : ''}${longest} ${longest === 1 ? 'evaluation' : 'evaluations'}`;
    const text = `Not enough evidence${where}: ${have}, ${report/* MIN_EVALUATIONS */.f} are needed to judge curves.`;
    if (otherwise || short.length < runs.length)
        return [{ level: 'note', text }];
    return [{ level: how === 'pass' ? 'inconclusive' : how, text }];
}
function isTooShort({ length }) {
    return length < report/* MIN_EVALUATIONS */.f;
}
function passed(runs, comparisons) {
    const better = comparisons.find((one) => one.gated && one.outcome === 'improvement');
    if (better)
        return `${better.metric} got better: ${change(better)}.`;
    if (runs.every(isTooShort))
        return 'Nothing speaks against it, but the runs are too short to judge their curves.';
    const what = runs.length === 1 ? 'The curves look healthy' : `The curves of all ${runs.length} runs look healthy`;
    const compared = comparisons.some((one) => one.gated && one.outcome === 'neutral');
    return compared ? `${what}, and nothing got worse.` : `${what}.`;
}
/** Rungs of the ladder never ⊂ regression ⊂ error ⊂ warning: a reason fails where its rung is inside, else it only warns. */
function reach(rung, failOn, text) {
    const ladder = ['never', 'regression', 'error', 'warning'];
    return { level: ladder.indexOf(rung) <= ladder.indexOf(failOn) ? 'fail' : 'warn', text };
}
function reaction(how, text) {
    return [{ level: how === 'pass' ? 'note' : how, text }];
}
function comparisonReasons(comparisons, options) {
    return comparisons
        .filter((one) => one.gated)
        .flatMap((one) => {
        if (one.outcome === 'regression')
            return [reach('regression', options.failOn, `${one.metric} got worse: ${change(one)}.`)];
        if (one.outcome === 'removed')
            return [{ level: 'note', text: `${one.group} is in the baseline but not in this change.` }];
        if (one.outcome !== 'inconclusive')
            return [];
        const sentence = `${one.metric} may or may not have changed: ${change(one)}. ${doubt(one)}`;
        if (one.pValue < ALPHA_WARN)
            return [{ level: 'warn', text: `${one.metric} is probably worse: ${change(one)}. ${doubt(one)}` }];
        const how = options.onInconclusive;
        return [{ level: how === 'pass' ? 'inconclusive' : how, text: sentence }];
    });
}
function change({ of, baseline, candidate, difference, interval, test }) {
    if (!baseline || !candidate)
        return 'one side has no value';
    const band = test === 'within-run-noise' ? 'noise inside the runs alone gives' : '95 % interval';
    const range = Number.isFinite(interval[0]) ? `, ${band} ${(0,math_short/* signed */.x8)(interval[0])} to ${(0,math_short/* signed */.x8)(interval[1])}` : '';
    return `${of} ${(0,math_short/* short */.h0)(baseline.mean)} → ${(0,math_short/* short */.h0)(candidate.mean)} (${(0,math_short/* signed */.x8)(difference)}${range})`;
}
function doubt({ test, baseline, candidate, minimumDetectable }) {
    if (test === 'within-run-noise') {
        const sides = `${candidate?.runs ?? 0} against ${baseline?.runs ?? 0}`;
        return `With ${sides} runs a real change can't be told from the luck of the seed: train 3 seeds on each side, or set a tolerance.`;
    }
    if (Number.isFinite(minimumDetectable))
        return `So few runs only show differences above ${(0,math_short/* short */.h0)(minimumDetectable)}.`;
    return '';
}
const WORDS = { error: 'error', warning: 'warning', notice: null };
/** One reason a rule, however many runs it was found in. */
function findingReasons(runs, failOn) {
    const byRule = new Map();
    for (const run of runs) {
        for (const finding of run.findings) {
            if (WORDS[finding.severity] === null)
                continue;
            const key = `${finding.severity} ${finding.rule}`;
            const known = byRule.get(key);
            if (known)
                known.runs.add(run.id);
            else
                byRule.set(key, { severity: finding.severity, message: finding.message, runs: new Set([run.id]) });
        }
    }
    const sorted = [...byRule.values()].sort((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'));
    return sorted.map(({ severity, message, runs: where }) => {
        // The numbers of the sentence are those of the first run that has the finding.
        const prefix = runs.length > 1 ? `In ${where.size} of ${runs.length} runs, here ${[...where][0]}: ` : '';
        return reach(WORDS[severity] ?? 'warning', failOn, `${prefix}${message}`);
    });
}
function assertionsOf(run, options) {
    const found = [];
    for (const [name, rule] of options.gate) {
        const bounds = [
            { operator: '>=', expected: rule.atLeast, words: 'at least' },
            { operator: '<=', expected: rule.atMost, words: 'at most' },
        ];
        for (const { operator, expected, words } of bounds) {
            if (expected === null)
                continue;
            const series = findSeries(run, name);
            const actual = series ? comparedValue(run, series, rule.of, Number.POSITIVE_INFINITY) : Number.NaN;
            const passes = operator === '>=' ? actual >= expected : actual <= expected;
            const is = series ? `is ${(0,math_short/* short */.h0)(actual)} (${rule.of}, smoothed)` : 'was not logged';
            const text = `${name} ${is} in ${run.id}; the gate asks for ${words} ${(0,math_short/* short */.h0)(expected)}.`;
            found.push({ assertion: { metric: name, operator, expected, actual, passed: passes }, text });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/diagnose/further.js
/** Further validation losses that are looked at; more would only add chances of a false alarm. */
const MAX_FURTHER = 4;
/** The same run seen through each further validation or test loss, with the training loss of the same metric where there is one. */
function furtherRuns(run) {
    const { validationLoss } = run.primary;
    const isFurther = ({ kind, split, name }) => kind === 'loss' && (split === 'validation' || split === 'test') && name !== validationLoss?.name;
    return run.series
        .filter(isFurther)
        .slice(0, MAX_FURTHER)
        .map((series) => {
        const trainLoss = run.series.find(({ kind, split, metric }) => kind === 'loss' && split === 'train' && metric === series.metric);
        const primary = {
            ...run.primary,
            trainLoss: trainLoss ?? null,
            validationLoss: series,
            trainScore: null,
            validationScore: null,
        };
        return { ...run, primary };
    });
}

// EXTERNAL MODULE: ./build/src/math/quantum.js
var quantum = __webpack_require__(2397);
// EXTERNAL MODULE: ./build/src/diagnose/align.js
var align = __webpack_require__(9115);
;// CONCATENATED MODULE: ./build/src/diagnose/checkpoints.js

/** Which checkpoint is best for the loss, which for the score, what each has in the other, and what the last one has and cost. */
function checkpointsOf(loss, score, seconds) {
    const main = score ?? loss;
    const end = Math.max(...[loss, score].map((curve) => (curve ? curve.at[curve.at.length - 1] : Number.NEGATIVE_INFINITY)));
    const valueAt = (curve, at) => (curve ? (curve.values[(0,align/* indexAt */.G$)(curve.at, at)] ?? Number.NaN) : Number.NaN);
    const bestAt = (curve) => curve.at[curve.best];
    const unused = main ? main.at.length - 1 - main.best : 0;
    return {
        bestLoss: loss ? { at: bestAt(loss), value: loss.values[loss.best], score: valueAt(score, bestAt(loss)) } : null,
        bestScore: score ? { at: bestAt(score), value: score.values[score.best], loss: valueAt(loss, bestAt(score)) } : null,
        last: main
            ? {
                at: end,
                loss: valueAt(loss, end),
                score: valueAt(score, end),
                unused,
                hours: (seconds * unused) / main.at.length / 3600,
            }
            : null,
    };
}

// EXTERNAL MODULE: ./build/src/diagnose/curve.js
var curve = __webpack_require__(7881);
// EXTERNAL MODULE: ./build/src/math/noise.js
var math_noise = __webpack_require__(1442);
// EXTERNAL MODULE: ./build/src/math/rolling-median.js
var rolling_median = __webpack_require__(3492);
;// CONCATENATED MODULE: ./build/src/diagnose/cycles.js


/** Cycles that it takes to see a trend of their minima. */
const MIN_CYCLES = 4;
/** Points of a cycle below which its minimum is no level. */
const MIN_POINTS = 5;
/** Width of the level that a cycle's minimum is. */
const WIDTH = 3;
/**
 * A run of warm restarts is judged by the minima of its cycles: did they turn up? The same gates as for a stretch, on the levels
 * of the minima (rolling medians of 3). Null where fewer than four cycles were annealed to the end.
 */
function cycleValley(values, ups, rate, quantum) {
    const cycles = annealedCycles([0, ...ups, values.length], rate);
    if (cycles.length < MIN_CYCLES)
        return null;
    const minima = cycles.map(({ start, end }) => {
        const levels = (0,rolling_median/* rollingMedian */.a)(values.subarray(start, end), WIDTH);
        const at = levels.reduce((best, value, i) => (value < levels[best] ? i : best), 0);
        return { point: start + at, level: levels[at] };
    });
    const best = minima.reduce((a, b) => (b.level < a.level ? b : a));
    const later = minima.filter(({ point }) => point > best.point);
    const last = minima[minima.length - 1];
    // The end of a cycle is its quietest part, and where its minimum lies.
    const tails = cycles.map(({ start, end }) => (0,math_noise/* noiseScale */.B)(values.subarray(Math.max(start, end - 8), end), quantum));
    const noise = tails.reduce((a, b) => Math.max(a, b));
    const error = 1.25 * noise * Math.sqrt(2 / WIDTH);
    const rise = last.level - best.level;
    return {
        kind: 'cycles',
        start: best.point,
        end: last.point + 1,
        evidence: later.reduce((sum, { level }) => sum + ((level - best.level) / error) ** 2, 0),
        rise: rise / Math.abs(best.level),
        z: rise / error,
        noise,
        knee: best.point,
        lowest: best.level,
        level: last.level,
        ofRange: values.some((value) => value <= 0),
        points: minima.length,
        bottom: best.point,
        margin: error,
        // Two later minima have to agree: one may be luck.
        after: later.length >= 2 ? values.length : 0,
    };
}
/** Cycles that end at about the lowest rate; the last one of a run may have been cut off at a high one. */
function annealedCycles(bounds, rate) {
    const cycles = bounds.slice(1).flatMap((end, j) => (end - bounds[j] >= MIN_POINTS ? [{ start: bounds[j], end }] : []));
    const largest = rate.reduce((a, b) => (b > a ? b : a), 0);
    const lowest = ({ start, end }) => rate.subarray(start, end).reduce((a, b) => (b < a ? b : a), Number.POSITIVE_INFINITY);
    const floor = cycles.reduce((least, cycle) => Math.min(least, lowest(cycle)), Number.POSITIVE_INFINITY);
    return cycles.filter((cycle) => lowest(cycle) <= Math.max(2 * floor, 0.02 * largest));
}

// EXTERNAL MODULE: ./build/src/math/arg-best.js
var arg_best = __webpack_require__(2043);
// EXTERNAL MODULE: ./build/src/math/median.js
var median = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/src/diagnose/segments.js
var segments = __webpack_require__(4722);
// EXTERNAL MODULE: ./build/src/diagnose/valley.js + 1 modules
var diagnose_valley = __webpack_require__(9336);
;// CONCATENATED MODULE: ./build/src/diagnose/divergence.js







/** Gates of the window test; weaker than for overfitting, because the accuracy has to agree as well. The evidence pays for m stretches, too. */
const MIN_EVIDENCE = 25;
const MIN_RISE = 0.03;
const MIN_Z = 3;
/** Smallest gain of the score that counts, as a share of its top: 0.1 points of 100. */
const MIN_GAIN = 0.001;
/** The noise of the score is taken after the start of the window, where so many points are left. */
const NOISE_POINTS = 8;
/**
 * Windows in which the validation loss rises while the score still gains, in order of time. Never across a learning-rate event,
 * but where the phases are too short to be judged one by one.
 */
function divergencesOf(loss, score, valleys, events) {
    if (!score)
        return [];
    const inside = ({ kind, start, end }) => {
        const inner = events.filter((at) => at > start && at < end);
        const bounds = [start, ...inner, end];
        return ((inner.length === 0 && kind !== 'cycles') ||
            (kind === 'suffix' && bounds.every((at, i) => i === 0 || at - bounds[i - 1] < segments/* MIN_POINTS */.Bx)));
    };
    const order = ['phase', 'run', 'tail', 'suffix', 'cycles'];
    const sorted = [...valleys].filter(inside).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.start - b.start);
    const found = [];
    for (const valley of sorted) {
        const from = (first) => divergence_windowOf(loss, score, valley, first, valleys.length);
        const divergence = from(valley.knee) ?? from(valley.bottom);
        if (divergence && found.every((other) => divergence.from > other.to || divergence.to < other.from))
            found.push(divergence);
    }
    return found.sort((a, b) => a.from - b.from);
}
/** The window that starts at the knee, or, where the loss is flat for long, already at its bottom. */
function divergence_windowOf(loss, score, valley, first, stretches) {
    const { start, end } = valley;
    const n = end - start;
    const levels = (0,rolling_median/* rollingMedian */.a)(loss.subarray(start, end), (0,rolling_median/* windowWidth */.X)(n));
    const z = (valley.level - valley.lowest) / (valley.noise * Math.sqrt(2 / (0,rolling_median/* windowWidth */.X)(valley.points)));
    if (!(valley.evidence > MIN_EVIDENCE + diagnose_valley/* GATES */.JH.perSegment * Math.log(stretches) && valley.rise > MIN_RISE && z > MIN_Z))
        return null;
    const part = score.values.subarray(start, end);
    if (part.some((value) => !Number.isFinite(value)))
        return null;
    const width = scoreWidth(n);
    const smooth = (0,rolling_median/* rollingMedian */.a)(part, width);
    const s = first - start;
    const e = s + (0,arg_best/* argBest */.N)(smooth.subarray(s), 'maximize');
    if (e - s + 1 < 5 - Math.floor(width / 2))
        return null;
    const noise = scoreNoise(part, s);
    const gain = smooth[e] - (0,median/* median */.J)(part.subarray(s, s + width));
    if (!(gain > Math.max(MIN_GAIN, 1.25 * noise * Math.sqrt(2 / width))))
        return null;
    const lossRise = (levels[e] - levels[s]) / Math.abs(levels[s]);
    if (!(lossRise > MIN_RISE))
        return null;
    const kappa = (i) => levels[i] / (1 - smooth[i]);
    return {
        from: start + s,
        to: start + e,
        lossRise,
        scoreGain: gain,
        kappa: [kappa(s), kappa(e)],
        fanoExcess: fanoExcess(levels[e], 1 - smooth[e], score.classes),
    };
}
/** Early in a run the score jumps about: its noise there says nothing of a window that starts at s. */
function scoreNoise(values, s) {
    const step = (0,quantum/* quantum */._)(values);
    const whole = (0,math_noise/* noiseScale */.B)(values, step);
    return values.length - s < NOISE_POINTS ? whole : Math.min(whole, (0,math_noise/* noiseScale */.B)(values.subarray(s), step));
}
/** Width of the score's rolling median: 10 % of the stretch, 3 to 11, odd, at most a third of it. */
function scoreWidth(n) {
    const width = Math.min((0,rolling_median/* windowWidth */.X)(n, 0.1, 3, 11), Math.floor(n / 3));
    return width % 2 === 1 ? width : Math.max(1, width - 1);
}
/**
 * Nats of a cross-entropy that no calibrated model with that error can have: v − h(e), h(e) = −(1−e)·ln(1−e) − e·ln(e/(K−1))
 * (Fano's inequality with the concavity of the entropy). NaN where the number of classes K is unknown.
 */
function fanoExcess(loss, error, classes) {
    if (!(classes >= 2) || !(error >= 0 && error <= 1))
        return Number.NaN;
    const part = (p, over) => (p > 0 ? -p * Math.log(p / over) : 0);
    return loss - part(1 - error, 1) - part(error, classes - 1);
}

// EXTERNAL MODULE: ./build/src/diagnose/drop-timing.js
var drop_timing = __webpack_require__(2072);
;// CONCATENATED MODULE: ./build/src/diagnose/drops.js








const BEFORE = 5;
const MIN_BEFORE = 3;
const AFTER = 3;
const MIN_AFTER = 2;
/** Smallest effect that counts as an improvement, as a share of the level before. */
const drops_MIN_GAIN = 0.01;
/** Points before the drop whose noise the effect is measured against. */
const drops_NOISE_POINTS = 20;
/** The drop "beat" or "did not beat" the best before only by more than this share. */
const NET_MARGIN = 0.01;
/** A drop is called late or early from phases of so many evaluations on, by the thresholds of the rules about it. */
const MIN_PHASE = 16;
const MAX_PLATEAU_GAIN = 0.02;
const MIN_FALL = 0.02;
const MIN_FORGONE = 0.05;
/** What each drop did to training loss, validation loss, score and noise, how long it lasted, and whether it beat the best. */
function dropsOf(events, input) {
    const drops = events.filter((event) => event.kind === 'drop');
    const points = drops.map((event) => (0,align/* indexFrom */.L4)(input.at, event.at));
    return drops.flatMap((event, i) => {
        const point = points[i];
        const end = points[i + 1] ?? input.at.length;
        return point > 0 && end > point ? [measure(event.at, point, points[i - 1] ?? 0, end, input)] : [];
    });
}
function measure(at, point, start, end, input) {
    const { cost } = input;
    const change = (values) => values ? after(values, point, end) - before(values, point, start) : Number.NaN;
    const levelBefore = before(cost, point, start);
    const levelAfter = after(cost, point, end);
    const improved = isImproved(cost, point, start, end, levelBefore - levelAfter);
    const interrupted = input.rises.findIndex((rise) => rise.to === point - 1);
    const rise = interrupted >= 0 ? input.rises[interrupted] : null;
    const netCost = bestOf(cost, point, end, 'minimize') / bestOf(cost, 0, rise ? rise.from : point, 'minimize');
    const { score, scoreGoal } = input;
    const direction = scoreGoal === 'maximize' ? 1 : -1;
    const scoreBefore = score ? bestOf(score, 0, rise ? rise.from : point, scoreGoal) : Number.NaN;
    const netScore = score ? direction * (bestOf(score, point, end, scoreGoal) - scoreBefore) : Number.NaN;
    const noise = spread(cost, point, Math.min(end, point + drops_NOISE_POINTS)) / spread(cost, Math.max(start, point - drops_NOISE_POINTS), point);
    const lasted = improved ? lastedFor(cost, point, end, levelBefore) : 0;
    const beatBest = netCost < 1;
    const phase = { ...input.curves, start, point, end };
    const plateau = (0,drop_timing/* plateauBefore */.qj)(phase, MIN_PHASE, MAX_PLATEAU_GAIN);
    const early = (0,drop_timing/* forgoneBy */.uV)(phase, MIN_PHASE, MIN_FALL)?.forgone ?? 0;
    const forgone = early > MIN_FORGONE ? early : 0;
    const measured = { point, before: levelBefore, after: levelAfter, improved, interrupted, netCost, netScore };
    return {
        ...measured,
        drop: {
            at,
            trainLoss: change(input.trainLoss),
            validationLoss: change(input.validationLoss),
            score: change(score),
            noise,
            lasted,
            plateau,
            forgone,
            beatBest,
            verdict: `${verdictOf(measured, input.costIs, lasted)}${timingOf(plateau, forgone)}`,
        },
    };
}
function before(values, point, start) {
    const part = values.slice(Math.max(start, point - BEFORE), point).filter(Number.isFinite);
    return part.length >= MIN_BEFORE ? (0,median/* median */.J)(part) : Number.NaN;
}
function after(values, point, end) {
    const part = values.slice(point, Math.min(end, point + AFTER)).filter(Number.isFinite);
    return part.length >= MIN_AFTER ? (0,median/* median */.J)(part) : Number.NaN;
}
function isImproved(cost, point, start, end, gain) {
    const window = cost.subarray(Math.max(start, point - drops_NOISE_POINTS), point);
    const noise = window.length < 5 ? (0,mean/* standardDeviation */.F)(Array.from(window)) : (0,math_noise/* noiseScale */.B)(window, (0,quantum/* quantum */._)(window));
    const nBefore = Math.min(BEFORE, point - start);
    const nAfter = Math.min(AFTER, end - point);
    // 1.25 is the price of a median against a mean.
    const error = 1.25 * noise * Math.sqrt(1 / nBefore + 1 / nAfter);
    return gain > drops_MIN_GAIN * Math.abs(before(cost, point, start)) && gain > 2 * error;
}
function bestOf(values, from, to, goal) {
    const part = values.slice(from, to).filter(Number.isFinite);
    if (part.length === 0)
        return Number.NaN;
    const levels = (0,rolling_median/* rollingMedian */.a)(part, 3);
    return levels.reduce((a, b) => (goal === 'minimize' ? Math.min(a, b) : Math.max(a, b)));
}
function spread(values, from, to) {
    const part = values.subarray(from, to);
    return (0,math_noise/* noiseScale */.B)(part, (0,quantum/* quantum */._)(part));
}
/** Points from the drop until the level was back where it was before; NaN if it stayed better until the next drop. */
function lastedFor(cost, point, end, level) {
    const levels = (0,rolling_median/* rollingMedian */.a)(cost.subarray(point, end), 3);
    const back = levels.findIndex((value) => value >= level);
    return back < 0 ? Number.NaN : back;
}
function timingOf(plateau, forgone) {
    if (plateau > 0)
        return `; it came late: nothing had moved for ${plateau} evaluations`;
    return forgone > 0 ? `; it came early: staying promised ${(0,math_short/* percent */.KN)(forgone)} more` : '';
}
function verdictOf(drop, costIs, lasted) {
    const what = costIs === 'loss' ? 'validation loss' : 'validation error';
    if (!Number.isFinite(drop.before) || !Number.isFinite(drop.after))
        return 'too close to an end or to another drop to tell';
    if (!drop.improved)
        return `no measurable improvement of ${what}`;
    const gain = `${what} ${(0,math_short/* short */.h0)(drop.before)} → ${(0,math_short/* short */.h0)(drop.after)} (${(0,math_short/* percent */.KN)((drop.after - drop.before) / Math.abs(drop.before))})`;
    const stayed = Number.isNaN(lasted) ? '' : `, gone again after ${lasted} evaluations`;
    const repaired = drop.interrupted >= 0 ? 'repaired the rise before it: ' : '';
    const net = drop.netCost < 1 - NET_MARGIN
        ? ', better than ever before'
        : drop.netCost < 1 + NET_MARGIN
            ? ', level with the best before'
            : ', not as good as the best before';
    return `${repaired}${gain}${net}${stayed}`;
}

// EXTERNAL MODULE: ./build/src/diagnose/learning-rate.js
var learning_rate = __webpack_require__(1485);
;// CONCATENATED MODULE: ./build/src/diagnose/phases.js

/** Stretches between learning-rate events; they cover the run from its first to its last position. At least one. */
function phasesOf(run, rate, positions) {
    if (positions.length === 0)
        return [{ from: 0, to: 0, learningRate: Number.NaN, kind: 'unknown' }];
    const first = positions[0];
    const last = positions[positions.length - 1];
    const starts = [first, ...rate.events.map((event) => event.at).filter((at) => at > first && at <= last)];
    const warmUp = rate.events.find((event) => event.kind === 'warm-up-end');
    return starts.map((from, i) => {
        const next = starts[i + 1];
        const to = next === undefined ? last : positions[Math.max(0, indexBefore(positions, next))];
        const kind = warmUp && from < warmUp.at ? 'warm-up' : !rate.logged ? 'unknown' : rate.continuous ? 'annealing' : 'constant';
        return { from, to: Math.max(from, to), learningRate: rateAt(run, from), kind };
    });
}
function indexBefore(positions, at) {
    let i = (0,align/* indexAt */.G$)(positions, at);
    while (i >= 0 && positions[i] >= at)
        i -= 1;
    return i;
}
function rateAt(run, at) {
    const rate = run.primary.learningRate;
    if (!rate)
        return Number.NaN;
    const i = (0,align/* indexAt */.G$)(rate.at, at);
    return i < 0 ? Number.NaN : rate.values[i];
}

// EXTERNAL MODULE: ./build/src/math/bin-medians.js
var bin_medians = __webpack_require__(2359);
// EXTERNAL MODULE: ./build/src/diagnose/knee.js + 2 modules
var diagnose_knee = __webpack_require__(1958);
;// CONCATENATED MODULE: ./build/src/diagnose/rises.js






/** Strong evidence to accuse, weak evidence to date: a guilty run is dated by phases that pass this share of the thresholds. */
const DATING_STRENGTH = 0.6;
/** Points of a level at either end of a window. */
const LEVEL_POINTS = 5;
/** Error must rise by this share before its ratio to the training loss means anything. */
const MIN_ERROR_RISE = 0.03;
/** All stretches with their verdicts. */
function judgeSegments(valleys) {
    return valleys.map((valley) => ({ ...valley, fires: (0,diagnose_valley/* fires */._b)(valley, valleys.length, 1) }));
}
/** Lasting rises of the cost in order of time, one a phase; none unless some stretch fires at full strength. */
function risesOf(valleys, cost, companions, phaseOf) {
    const firing = valleys.filter((valley) => (0,diagnose_valley/* fires */._b)(valley, valleys.length, 1));
    if (firing.length === 0)
        return [];
    const phases = valleys.filter(({ kind }) => kind === 'phase');
    const dated = phases.filter((valley) => (0,diagnose_valley/* fires */._b)(valley, valleys.length, valley.start === 0 ? 1 : DATING_STRENGTH));
    const chosen = dated.length > 0 ? dated : firing;
    const windows = [];
    for (const valley of [...chosen].sort((a, b) => a.knee - b.knee || b.end - a.end)) {
        const last = windows[windows.length - 1];
        if (!last || valley.knee >= last.end - 1)
            windows.push(valley);
    }
    return windows.map((valley) => explain(valley, cost, companions, phaseOf(Math.min(valley.knee + 1, valley.end - 1))));
}
/** Rise from which a handful of evaluations is worth a notice. */
const MIN_SHORT_RISE = 0.05;
/**
 * The rise of a fine-tune of 3 to 9 evaluations: by size alone, since so few points have no noise of their own. The loss must not
 * fall again after its best, with at least two evaluations there. `evidence` is NaN.
 */
function shortRises(cost, companions) {
    const n = cost.length;
    const knee = (0,arg_best/* argBest */.N)(cost, 'minimize');
    const later = cost.subarray(knee + 1);
    const rise = (cost[n - 1] - cost[knee]) / Math.abs(cost[knee]);
    if (n < 3 || later.length < 2 || !(rise > MIN_SHORT_RISE) || later.some((value, i) => i > 0 && value < later[i - 1]))
        return [];
    const none = Number.NaN;
    const level = { lowest: cost[knee], level: cost[n - 1], noise: none, margin: 0, ofRange: false };
    const valley = {
        ...level,
        kind: 'run',
        start: 0,
        end: n,
        evidence: none,
        z: none,
        rise,
        knee,
        bottom: knee,
        points: n,
        after: later.length,
    };
    return [explain(valley, cost, companions, 0)];
}
function explain(valley, cost, { trainLoss, error }, phase) {
    const { knee, end } = valley;
    const change = (values) => {
        if (!values)
            return Number.NaN;
        const head = level(values, knee, Math.min(knee + LEVEL_POINTS, end));
        const tail = level(values, Math.max(knee, end - LEVEL_POINTS), end);
        return Math.log(tail / head);
    };
    const trainChange = change(trainLoss);
    const worse = change(error ?? cost);
    return {
        segment: { ...valley, fires: true },
        phase,
        from: Math.min(knee + 1, end - 1),
        to: end - 1,
        onset: onsetOf(valley, cost),
        rho: worse >= MIN_ERROR_RISE ? -trainChange / worse : Number.NaN,
        rhoFromError: error !== null,
        trainChange,
        repair: repairOf(error ?? cost, knee, end),
    };
}
/** 90 % interval of the first risen point, widened to hold it. */
function onsetOf({ start, end, knee, margin }, cost) {
    const { values, starts } = (0,bin_medians/* binMedians */.d)(cost.subarray(start, end), diagnose_valley/* MAX_BINS */.m);
    const [low, high] = (0,diagnose_knee/* kneeInterval */.n)(values, margin);
    const first = (bin) => start + (starts[Math.min(starts.length - 1, bin + 1)] ?? 0);
    const from = Math.min(knee + 1, end - 1);
    return [Math.min(from, first(Math.floor(low))), Math.max(from, first(Math.ceil(high)))];
}
/** Best level (rolling median of 3) after the window ÷ best level before the rise; NaN with fewer than 3 points on a side. */
function repairOf(values, knee, end) {
    const before = values.slice(0, knee + 1).filter(Number.isFinite);
    const after = values.slice(end).filter(Number.isFinite);
    if (before.length < 3 || after.length < 3)
        return Number.NaN;
    const lowest = (part) => (0,rolling_median/* rollingMedian */.a)(part, 3).reduce((a, b) => Math.min(a, b));
    return lowest(after) / lowest(before);
}
function level(values, from, to) {
    return (0,median/* median */.J)(values.slice(from, to).filter(Number.isFinite));
}

;// CONCATENATED MODULE: ./build/src/diagnose/measure.js












/** Evaluations below which nothing is said about a rise. */
const MIN_EVALUATIONS = 10;
/** A first loss this close to ln K gives away the number of classes K. */
const CLASS_TOLERANCE = 0.03;
/** Measures a run once: learning rate, phases, levels, noise, rises, drops, checkpoints. Pure. */
function measure_measure(run, profile) {
    const { primary } = run;
    const trainLoss = (0,curve/* curveOf */.F)(primary.trainLoss);
    const validationLoss = (0,curve/* curveOf */.F)(primary.validationLoss);
    const trainScore = (0,curve/* curveOf */.F)(primary.trainScore);
    const validationScore = (0,curve/* curveOf */.F)(primary.validationScore);
    const rate = (0,learning_rate/* learningRateOf */.w)(run);
    const { cost, costIs } = costOf(validationLoss, validationScore);
    const positions = (cost ?? trainLoss ?? trainScore)?.at ?? new Float64Array(0);
    const phases = phasesOf(run, rate, positions);
    const learningRate = { logged: rate.logged, schedule: rate.schedule, events: rate.events };
    const checkpoints = checkpointsOf(validationLoss, validationScore, run.seconds);
    const base = {
        run,
        profile,
        learningRate,
        phases,
        trainLoss,
        validationLoss,
        trainScore,
        validationScore,
        cost,
        costIs,
        checkpoints,
    };
    const notEnough = whyNot(cost, validationLoss, run);
    if (!cost || isConstant(cost))
        return { ...base, notEnough, segments: [], rises: [], onset: -1, divergences: [], drops: [] };
    const { at, values } = cost;
    const rateAt = primary.learningRate ? sampleAt(at, primary.learningRate) : new Float64Array(at.length).fill(Number.NaN);
    const stretches = notEnough ? [] : (0,segments/* stretchesOf */.TM)(at, { ...rate, at: rateAt });
    const step = (0,quantum/* quantum */._)(values);
    const rho = (0,diagnose_valley/* pooledCorrelation */.IM)(values, stretches, step);
    const restarts = rate.events.filter(({ kind }) => kind === 'restart').map((event) => (0,align/* indexFrom */.L4)(at, event.at));
    const cycles = notEnough ? null : cycleValley(values, restarts, rateAt, step);
    const valleys = stretches.map((stretch) => (0,diagnose_valley/* measureValley */.Ir)(values, stretch, rho, step)).concat(cycles ?? []);
    const score = validationScore ? (0,align/* alignTo */.JP)(at, validationScore.series) : null;
    const train = trainLoss ? (0,align/* alignTo */.JP)(at, trainLoss.series) : null;
    const error = score && validationScore ? score.map((value) => measure_errorOf(value, validationScore.series)) : null;
    const phaseOf = (point) => Math.max(0, (0,align/* indexAt */.G$)(phases.map((phase) => phase.from), at[point]));
    const companions = { trainLoss: train, error };
    const rises = notEnough && profile === 'finetune' ? shortRises(values, companions) : risesOf(valleys, values, companions, phaseOf);
    const events = rate.events.filter((event) => event.kind !== 'warm-up-end').map((event) => (0,align/* indexFrom */.L4)(at, event.at));
    const divergences = costIs === 'loss' ? divergencesOf(values, alignedScore(score, validationScore, cost), valleys, events) : [];
    const scoreGoal = validationScore?.series.goal ?? 'maximize';
    const loss = costIs === 'loss' ? values : null;
    const drops = dropsOf(rate.events, {
        curves: { cost, trainLoss },
        at,
        cost: values,
        costIs,
        trainLoss: train,
        validationLoss: loss,
        score,
        scoreGoal,
        rises,
    });
    return { ...base, notEnough, segments: judgeSegments(valleys), rises, onset: rises[0]?.from ?? -1, divergences, drops };
}
/** The validation loss, or else the validation error: top − score. A constant loss is no loss. */
function costOf(loss, score) {
    if (loss && (!isConstant(loss) || !score))
        return { cost: loss, costIs: 'loss' };
    if (!score)
        return { cost: loss, costIs: 'loss' };
    if (score.series.goal === 'minimize')
        return { cost: score, costIs: 'error' };
    const values = score.series.values.map((value) => measure_errorOf(value, score.series));
    return { cost: (0,curve/* curveOf */.F)({ ...score.series, goal: 'minimize', values }), costIs: 'error' };
}
/** Error that a score stands for: top − score; a score to minimize is an error already. An unbounded score is measured from its best. */
function measure_errorOf(value, series) {
    if (series.goal === 'minimize')
        return value;
    return (Number.isNaN(series.top) ? largest(series.values) : series.top) - value;
}
function largest(values) {
    return values.reduce((a, b) => (Number.isFinite(b) ? Math.max(a, b) : a), Number.NEGATIVE_INFINITY);
}
function isConstant({ values }) {
    return values.every((value) => value === values[0]);
}
function whyNot(cost, loss, run) {
    if (!cost)
        return 'no validation loss or score was logged';
    const axis = run.axis === 'row' ? 'rows' : 'evaluations';
    if (isConstant(cost)) {
        return cost.values.length > 1 && loss === cost
            ? `${cost.series.name} is constant (${cost.values[0]}): it was not computed`
            : `${cost.series.name} never changes`;
    }
    if (cost.values.length >= MIN_EVALUATIONS)
        return '';
    return `not enough evidence: ${cost.values.length} ${axis}, ${MIN_EVALUATIONS} are needed`;
}
/** Value of a series at or before each position. */
function sampleAt(positions, series) {
    return positions.map((at) => {
        const i = (0,align/* indexAt */.G$)(series.at, at);
        return i < 0 ? Number.NaN : series.values[i];
    });
}
/** Score as a share of its top, larger better; with the number of classes where the first loss gives it away. */
function alignedScore(score, curve, loss) {
    if (!score || !curve)
        return null;
    const { goal, top } = curve.series;
    const scale = Number.isNaN(top) ? 1 : top;
    const values = score.map((value) => (goal === 'minimize' ? 1 - value / scale : value / scale));
    const classes = Math.round(Math.exp(loss.values[0]));
    const isChance = classes >= 2 && classes <= 100_000 && Math.abs(loss.values[0] - Math.log(classes)) < CLASS_TOLERANCE;
    const untrained = values[0] < 2 / classes;
    return { values, classes: isChance && untrained && !Number.isNaN(top) ? classes : Number.NaN };
}

;// CONCATENATED MODULE: ./build/src/diagnose/story.js
/** A finding that says more about the same stretch shares its letter. */
const ATTACHED = new Map([['lr-drop-no-net-gain', 'lr-drop-recovery']]);
/** The story of the stretches comes first, then what holds for the whole run, then the log. */
const ORDER = { stretch: 1, run: 2, log: 3 };
/** A subtype replaces its parent where it covers this share of the parent's window. */
const COVERED = 0.5;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Findings of one run as one story: subtypes instead of their parents, no cause told twice, in order of time, lettered. */
function tellStory(findings, rules) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const isTold = (finding) => {
        const subtypes = findings.filter((other) => byId.get(other.rule)?.refines === finding.rule);
        return overlapShare(finding, subtypes) < COVERED && !isSaidBetter(finding, findings, byId);
    };
    const order = ({ rule }) => (rule === 'train-above-validation' ? 0 : ORDER[byId.get(rule)?.about ?? 'stretch']);
    const sorted = findings
        .filter(isTold)
        .sort((a, b) => order(a) - order(b) || a.from - b.from || a.to - b.to || Number(ATTACHED.has(a.rule)) - Number(ATTACHED.has(b.rule)));
    return letter(clip(sorted), byId);
}
/** Does a rule that this finding's rule yields to say more about the same window? About the whole run, any of its findings does. */
function isSaidBetter(finding, findings, byId) {
    const rule = byId.get(finding.rule);
    const better = findings.filter((other) => rule?.yieldsTo?.includes(other.rule));
    if (rule?.about !== undefined && rule.about !== 'stretch')
        return better.length > 0;
    return better.some((other) => other.from <= finding.to && other.to >= finding.from);
}
/** Share of a finding's window that others cover together. */
function overlapShare(finding, others) {
    const length = finding.to - finding.from;
    let covered = 0;
    for (const other of others) {
        const from = Math.max(finding.from, other.from);
        const to = Math.min(finding.to, other.to);
        if (to >= from)
            covered += length > 0 ? to - from : 1;
    }
    return length > 0 ? covered / length : covered;
}
/** What a drop did ends where the next story begins. */
function clip(findings) {
    return findings.map((finding) => {
        if (!finding.rule.startsWith('lr-drop-'))
            return finding;
        const next = findings.find((other) => other.from > finding.from && other.from <= finding.to && !other.rule.startsWith('lr-drop-'));
        return next ? { ...finding, to: Math.max(finding.from, next.from - 1) } : finding;
    });
}
function letter(findings, byId) {
    let used = 0;
    const given = [];
    for (const finding of findings) {
        if ((byId.get(finding.rule)?.about ?? 'stretch') !== 'stretch') {
            given.push(finding);
            continue;
        }
        // The same on several series is one event.
        const isSame = (other) => other.rule === finding.rule && other.from === finding.from && other.to === finding.to;
        const isHost = (other) => other.rule === ATTACHED.get(finding.rule) && other.from === finding.from;
        const host = given.find((other) => isSame(other) || isHost(other));
        const own = host ? host.letter : (ALPHABET[used] ?? '');
        if (!host)
            used += 1;
        given.push({ ...finding, letter: own });
    }
    return given;
}

;// CONCATENATED MODULE: ./build/src/diagnose/diagnose.js




/** Rules that judge generalization say nothing about games between networks or rewards; what is wrong with the log itself is said. */
const GAN_RL_RULES = new Set(['non-finite-metric', 'diverged-loss']);
/** Each token is seen once: there is nothing to memorize. */
const NOT_FOR_LLM = new Set(['memorization']);
/** Applies every rule to one run: each leaves a check, a rule that throws is a crashed check, and the findings become one story. */
function diagnose(run, settings = new Map(), all = rules/* rules */.aO) {
    const findings = [];
    const checks = [];
    for (const rule of all) {
        const { check, found } = apply(rule, run, settings.get(rule.id) ?? null);
        checks.push(check);
        findings.push(...found);
    }
    if (run.rises.length === 0 && run.divergences.length === 0)
        findings.push(...onFurtherLosses(run, settings, all));
    const found = new Set(findings.map(({ rule }) => rule));
    const status = (check) => (found.has(check.rule) ? { rule: check.rule, status: 'found' } : check);
    return { findings: tellStory(findings, all), checks: checks.map(status) };
}
/** Rises of further validation losses, where the main one is silent: as notices, under their own names. */
function onFurtherLosses(run, settings, all) {
    const aboutRises = all.filter(({ id, refines }) => id === 'overfitting' || refines === 'overfitting');
    const found = furtherRuns(run.run)
        .map((further) => measure_measure(further, run.profile))
        .filter(({ rises }) => rises.length > 0)
        .flatMap((further) => aboutRises.flatMap((rule) => apply(rule, further, settings.get(rule.id) ?? null).found));
    return found.map((finding) => ({ ...finding, severity: 'notice' }));
}
function apply(rule, run, setting) {
    const skipped = (reason) => ({ check: { rule: rule.id, status: 'skipped', reason }, found: [] });
    if (setting?.severity === 'off')
        return skipped('switched off in the config');
    if (run.profile === 'gan-rl' && rule.about !== 'log' && !GAN_RL_RULES.has(rule.id))
        return skipped('not meaningful for the profile gan-rl');
    if (run.profile === 'llm-pretrain' && NOT_FOR_LLM.has(rule.id))
        return skipped('not meaningful where every token is seen once');
    try {
        const targets = rule.select(run);
        if (targets.length === 0)
            return skipped(run.notEnough && judgesRises(rule) ? run.notEnough : `needs ${rule.needs}`);
        const options = { ...rule.options, ...setting?.options };
        const evidence = targets.map((target) => rule.check(target, options)).filter((one) => one !== null);
        const severity = setting?.severity ?? null;
        const found = evidence.map((one) => toFinding(rule, one, severity));
        return { check: { rule: rule.id, status: found.length > 0 ? 'found' : 'passed' }, found };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { check: { rule: rule.id, status: 'crashed', message }, found: [] };
    }
}
/** Rules whose targets come from the valley test; they are silent on short or constant curves, and say why. */
function judgesRises(rule) {
    return rule.refines !== undefined || rule.id === 'overfitting' || rule.id.startsWith('lr-drop');
}
function toFinding(rule, evidence, severity) {
    const weighed = rule.causes.map(({ cause, weigh }) => ({ cause, ...weigh(evidence.measured) }));
    const weight = (cause) => cause.for.length - cause.against.length;
    return {
        rule: rule.id,
        severity: severity ?? evidence.severity ?? rule.severity,
        confidence: evidence.confidence,
        letter: '',
        from: evidence.from,
        to: evidence.to,
        series: evidence.series,
        measured: evidence.measured,
        message: rule.message(evidence),
        causes: weighed.sort((a, b) => weight(b) - weight(a)),
        advice: rule.advice,
        falseAlarmIf: rule.falseAlarmIf,
    };
}

;// CONCATENATED MODULE: ./build/src/diagnose/group.js

const group_ORDER = ['notice', 'warning', 'error'];
/** What the repeats of one configuration have in common, told once, most common first; then what sets single ones apart. */
function diagnoseGroup(group, settings = new Map()) {
    if (group.length < 2)
        return [];
    const apart = rules/* groupRules */.dr.flatMap((rule) => {
        const setting = settings.get(rule.id);
        const severity = setting?.severity ?? rule.severity;
        if (severity === 'off')
            return [];
        const found = rule.check(group, { ...rule.options, ...setting?.options });
        return found.map((one) => ({ ...one, rule: rule.id, severity }));
    });
    return [...shared(group), ...apart];
}
function shared(group) {
    const titles = new Map(rules/* rules */.aO.map(({ id, title }) => [id, title]));
    const ids = [...new Set(group.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
    const all = ids.map((rule) => {
        const found = group.flatMap((run) => {
            const first = run.findings.find((finding) => finding.rule === rule);
            return first ? [{ run, first }] : [];
        });
        const onsets = found.map(({ first }) => first.from).sort((a, b) => a - b);
        const from = [onsets[0], onsets[onsets.length - 1]];
        const title = titles.get(rule) ?? rule;
        const place = from[0] === from[1] ? `${from[0]}` : `${from[0]}–${from[1]}`;
        return {
            rule,
            severity: worst(found.map(({ first }) => first)),
            runs: found.map(({ run }) => run.id),
            from,
            message: `${found.length} of ${group.length} runs: ${title.charAt(0).toLowerCase()}${title.slice(1)}, from ${group[0].axis} ${place}.`,
        };
    });
    return all.sort((a, b) => b.runs.length - a.runs.length || a.from[0] - b.from[0] || (a.rule < b.rule ? -1 : 1));
}
function worst(findings) {
    return findings.map(({ severity }) => severity).reduce((a, b) => (group_ORDER.indexOf(b) > group_ORDER.indexOf(a) ? b : a));
}

;// CONCATENATED MODULE: ./build/src/diagnose/profile.js
const GAME = /(^|[_/ .-])(g|d|gen|generator|disc|discriminator|actor|critic|policy|value)_?loss|reward|ep_rew|ep_len|entropy_loss/i;
const LANGUAGE = /perplexity|(^|[_/ .-])ppl($|[_/ .-])|bpb|tokens/i;
/** What kind of training a run is, by the names in its logs and its length. */
function profileOf(run) {
    const names = run.series.map(({ name }) => name);
    const hasValidation = run.primary.validationLoss !== null || run.primary.validationScore !== null;
    if (names.filter((name) => GAME.test(name)).length >= 2 && run.primary.validationLoss === null)
        return 'gan-rl';
    if (names.some((name) => LANGUAGE.test(name)) && run.primary.validationScore === null)
        return 'llm-pretrain';
    if (hasValidation && run.length < 10 && run.format === 'trainer-state')
        return 'finetune';
    const { validationScore, trainScore } = run.primary;
    const score = validationScore ?? trainScore;
    if (score && /accuracy|error|f1|auc/.test(score.metric ?? ''))
        return 'classification';
    return 'default';
}

;// CONCATENATED MODULE: ./build/src/normalize/steps.js
/** More steps back than this share of the points: the log is unsorted, not rewound. */
const UNSORTED_SHARE = 0.2;
/**
 * Sorted, strictly increasing points. Where the axis goes back, a training was resumed: the later write wins and what lay
 * at or after it is dropped. Repeats of one position keep the last value. Points without a position are dropped.
 */
function clean({ at, values }) {
    let back = 0;
    for (let i = 1; i < at.length; i += 1)
        if (at[i] < at[i - 1])
            back += 1;
    const ordered = back > UNSORTED_SHARE * at.length && back > 2 ? sorted(at, values) : { at, values };
    const keptAt = [];
    const kept = [];
    let rewound = 0;
    let rewoundTo = Number.NaN;
    let repeated = 0;
    let repeatedAt = Number.NaN;
    for (let i = 0; i < ordered.at.length; i += 1) {
        const position = ordered.at[i];
        const value = ordered.values[i];
        if (Number.isNaN(position))
            continue;
        const before = rewound;
        while (keptAt.length > 0 && keptAt[keptAt.length - 1] > position) {
            keptAt.pop();
            kept.pop();
            rewound += 1;
            if (!(position >= rewoundTo))
                rewoundTo = position;
        }
        if (keptAt.length > 0 && keptAt[keptAt.length - 1] === position) {
            // The position that the axis went back to was written twice as well: no conflict.
            if (rewound > before)
                rewound += 1;
            else if (!Object.is(kept[kept.length - 1], value)) {
                repeated += 1;
                if (!(position >= repeatedAt))
                    repeatedAt = position;
            }
            kept[kept.length - 1] = value;
            continue;
        }
        keptAt.push(position);
        kept.push(value);
    }
    return { at: Float64Array.from(keptAt), values: Float64Array.from(kept), rewound, rewoundTo, repeated, repeatedAt };
}
function sorted(at, values) {
    const order = Array.from(at.keys()).sort((a, b) => at[a] - at[b] || a - b);
    return { at: Float64Array.from(order, (i) => at[i]), values: Float64Array.from(order, (i) => values[i]) };
}
/**
 * Many points with one epoch are spread over it, in order: the i-th of c points of epoch e lies at e − 1 + i/c, so that the
 * last one lies at e itself, where the evaluation is.
 */
function spreadRepeats(at) {
    const spread = Float64Array.from(at);
    let start = 0;
    for (let i = 1; i <= at.length; i += 1) {
        if (i < at.length && at[i] === at[start])
            continue;
        const count = i - start;
        if (count > 1)
            for (let j = 0; j < count; j += 1)
                spread[start + j] = at[start] - 1 + (j + 1) / count;
        start = i;
    }
    return spread;
}
/** Row numbers at which a new training begins in one file: the axis falls back to where it began after having moved on. */
function restarts(at, rows) {
    const found = [];
    const first = at[0];
    let moved = 0;
    for (let i = 1; i < at.length; i += 1) {
        if (at[i] > at[i - 1])
            moved += 1;
        if (at[i] < at[i - 1] && at[i] <= first && moved >= 1) {
            found.push(rows[i]);
            moved = 0;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/normalize/axis.js

/** Epochs, where the evaluations have one each; else steps; else rows. */
function axisOf(series) {
    const judged = series.filter(({ named }) => named.kind === 'loss' || named.kind === 'score');
    const validated = judged.filter(({ named }) => named.split === 'validation' || named.split === 'test');
    const list = validated.length > 0 ? validated : judged.length > 0 ? judged : series;
    if (list.every(({ raw }) => isEpochs(raw)))
        return 'epoch';
    if (list.every(({ raw }) => isSteps(raw)))
        return list.every(({ raw }) => /(^|\/)epoch_/.test(raw.name)) ? 'epoch' : 'step';
    return 'row';
}
function isEpochs({ epochs, steps, values }) {
    if (!epochs || values.length === 0)
        return false;
    let whole = 0;
    let distinct = 0;
    for (let i = 0; i < epochs.length; i += 1) {
        if (!Number.isFinite(epochs[i]))
            return false;
        if (Number.isInteger(epochs[i]))
            whole += 1;
        if (i === 0 || epochs[i] !== epochs[i - 1])
            distinct += 1;
    }
    // A fractional epoch (0.33, 0.67…) beside a step is a rounded copy of the step.
    if (steps && whole < epochs.length)
        return false;
    return values.length === 1 || distinct > 0.5 * values.length;
}
function isSteps({ steps, values }) {
    if (!steps || values.length === 0)
        return false;
    if (steps.some((step) => !Number.isFinite(step)))
        return false;
    return values.length === 1 || steps.some((step) => step !== steps[0]);
}
/** Positions of a series on the run's axis, in file order; NaN where a point has none. */
function positionsOf(raw, axis, epochOfStep) {
    if (axis === 'step' && raw.steps)
        return raw.steps;
    if (axis === 'epoch' && raw.epochs) {
        const filled = raw.epochs.map((epoch, i) => Number.isFinite(epoch) ? epoch : (epochOfStep?.(raw.steps?.[i] ?? Number.NaN) ?? Number.NaN));
        return spreadRepeats(filled);
    }
    if (axis === 'epoch' && raw.steps)
        return epochOfStep ? raw.steps.map(epochOfStep) : raw.steps;
    return Float64Array.from(raw.values, (_, i) => i);
}
/** Epoch of a step, by straight lines through the points that hold both; null where no such point exists. */
function stepToEpoch(series) {
    const pairs = new Map();
    for (const { steps, epochs } of series) {
        if (!steps || !epochs)
            continue;
        for (let i = 0; i < steps.length; i += 1) {
            if (Number.isFinite(steps[i]) && Number.isFinite(epochs[i]))
                pairs.set(steps[i], epochs[i]);
        }
    }
    const known = [...pairs].sort(([a], [b]) => a - b);
    if (known.length < 2)
        return null;
    return (step) => {
        if (!Number.isFinite(step))
            return Number.NaN;
        let high = known.findIndex(([at]) => at >= step);
        if (high < 0)
            high = known.length - 1;
        const b = known[Math.max(1, high)];
        const a = known[Math.max(1, high) - 1];
        return a[1] + ((b[1] - a[1]) * (step - a[0])) / (b[0] - a[0]);
    };
}

;// CONCATENATED MODULE: ./build/src/normalize/explanatory.js
/**
 * Metrics that tell the explanations of a rise apart, where they are logged: name pattern → metric. They are no losses and no
 * scores of the model, whatever their names hold. The first that fits counts: a loss of wrong answers before that of right ones.
 */
const EXPLANATORY = [
    ['temperature_scaled_loss', /temp(erature)?[_ -]?scaled|scaled[_ -]?(loss|nll)/i],
    ['loss_of_wrong', /loss.*(wrong|incorrect)|(wrong|incorrect).*loss/i],
    ['loss_of_right', /loss.*(correct|right)|(correct|right).*loss/i],
    ['confidence_in_wrong', /conf.*(wrong|incorrect)|(wrong|incorrect).*conf/i],
    ['calibration_error', /(^|[_/ .-])ece($|[_/ .-])|calibration[_ -]?error/i],
    ['brier_score', /brier/i],
    ['logit_norm', /logits?[_ -]?(norm|scale)/i],
    ['weight_norm', /(weights?|params?|parameters?)[_ -]?(l2[_ -]?)?norm/i],
    ['clean_train_loss', /train.*loss.*(eval[_ -]?mode|clean)|(eval[_ -]?mode|clean).*train.*loss/i],
];
/** The explanatory metric that a name stands for; null for any other name. */
function explanatoryMetric(name) {
    return EXPLANATORY.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/src/normalize/names.js

const SPLITS = {
    validation: ['val', 'valid', 'validation', 'validate', 'eval', 'evaluation', 'evaluate', 'dev'],
    test: ['test', 'testing', 'heldout'],
    train: ['train', 'training', 'tr', 'trn', 'learn', 'main'],
};
const SPLIT_OF = new Map(Object.entries(SPLITS).flatMap(([split, words]) => words.map((word) => [word, split])));
/** Misspelt words that real logs hold. */
const TYPOS = new Map([
    ['trian', 'train'],
    ['traning', 'train'],
    ['vaild', 'valid'],
    ['accuaray', 'accuracy'],
    ['accurary', 'accuracy'],
    ['acuracy', 'accuracy'],
    ['accuray', 'accuracy'],
    ['lose', 'loss'],
]);
/** Words that add nothing to the metric: how it was aggregated, where it was logged. */
const FILLERS = new Set([
    'epoch',
    'step',
    'metrics',
    'metric',
    'avg',
    'average',
    'mean',
    'global',
    'total',
    'overall',
    'vs',
    'iterations',
]);
const LOSS_WORDS = new Set([
    'loss',
    'losses',
    'nll',
    'ce',
    'celoss',
    'xent',
    'logloss',
    'mlogloss',
    'rmse',
    'mae',
    'mse',
    'mape',
    'l2',
    'perplexity',
    'ppl',
    'bpb',
    'elbo',
    'tel',
    'trl',
]);
/** Components of a loss: secondary, and summed where there is no total. */
const PARTS = new Set('box cls dfl obj rpn bbox mask kpt pose seg giou iou ctr centerness reg vf pol ent entropy kl value policy class conf aux loc bce'.split(' '));
const ACCURACY = new Set(['acc', 'acc1', 'accuracy', 'top1', 'prec1', 'precision1']);
const TOP5 = new Set(['acc5', 'top5', 'prec5']);
const SCORES = new Set('acc accuracy top1 top5 acc1 acc5 f1 fscore auc auroc roc map ap iou miou dice bleu rouge rougel ndcg r2 mcc matthews precision recall sensitivity specificity reward rew return score psnr ssim kappa'.split(' '));
const ERRORS = new Set('error err errors wer cer eer fid'.split(' '));
/** Kinds of accuracy that Keras names at length. */
const ACCURACY_KINDS = new Set('categorical sparse binary token k 1 at'.split(' '));
/** Scores that lie between 0 and 1 (or 0 and 100). */
const BOUNDED = /accuracy|^f1|auc|roc|^m?ap|iou|dice|precision|recall|error|wer|cer|sensitivity|specificity|ndcg|mcc/;
/** Is a score measured against a fixed top (1 or 100)? */
function isBounded(metric) {
    return BOUNDED.test(metric);
}
/** Lower-case words of a name: `Test Robust Loss`, `val/top1_acc`, `trainLoss`, `acc@1`. */
function wordsOf(name) {
    const plain = name
        .trim()
        .replace(/mAP/g, 'map')
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/\([a-z]\)|\[[^\]]*\]|\([^)]*\)/g, ' ')
        .replace(/(acc|top|prec)[@_-]?([15])(?![0-9])/g, '$1$2')
        .replace(/(^|[^a-z])(train|valid|val|test|eval)(loss|accuracy|acc|error|err)(?![a-z])/g, '$1$2_$3');
    return plain
        .split(/[\s_\-.:/]+/)
        .filter((word) => word !== '')
        .map((word) => TYPOS.get(word) ?? word);
}
/** Metric, split, kind and goal of a name, by one table. What can't be placed is `other` with a null metric. */
function classify(name, folder = null) {
    const all = wordsOf(name);
    const first = all.find((word) => SPLIT_OF.has(word));
    const named = first === undefined ? null : SPLIT_OF.get(first);
    const validated = /^(metrics|coco|bbox|segm)\//i.test(name.trim()) ? 'validation' : null;
    const split = named ?? folder ?? validated;
    const words = all.filter((word) => !SPLIT_OF.has(word));
    const percent = /%|percent/.test(name);
    const none = { metric: null, split, kind: 'other', goal: null, percent, qualified: true };
    const explanatory = explanatoryMetric(name);
    if (explanatory !== null)
        return { ...none, metric: explanatory };
    if (words.includes('scale') || words.includes('momentum') || (words.includes('decay') && words.includes('weight')))
        return none;
    if (isRate(words))
        return { metric: 'learning_rate', split: null, kind: 'learning-rate', goal: null, percent, qualified: false };
    if (words.some((word) => word.startsWith('grad')) && words.some((word) => word.startsWith('norm'))) {
        return { metric: 'gradient_norm', split, kind: 'gradient-norm', goal: null, percent, qualified: false };
    }
    const core = words.filter((word) => !FILLERS.has(word));
    return lossOf(core, split, percent) ?? scoreOf(core, split, percent) ?? none;
}
function isRate(words) {
    if (words.some((word, i) => word === 'learning' && /^rates?$/.test(words[i + 1] ?? '')))
        return true;
    return words.some((word) => /^lrs?\d*$/.test(word) || word === 'learningrate');
}
function lossOf(core, split, percent) {
    const isLoss = core.some((word) => LOSS_WORDS.has(word)) ||
        core.join('_').includes('cross_entropy') ||
        core.some((word) => word.endsWith('loss'));
    if (!isLoss || core.some((word) => ERRORS.has(word)))
        return null;
    const rest = core.filter((word) => word !== 'loss' && word !== 'losses' && word !== 'lm');
    const metric = rest.length === 0 ? 'loss' : core.includes('loss') ? `${rest.join('_')}_loss` : core.join('_');
    const part = rest.length > 0 && rest.every((word) => PARTS.has(word) || /^\d+$/.test(word)) && core.some((word) => /loss/.test(word));
    const kind = part ? 'loss-part' : 'loss';
    return { metric, split, kind, goal: 'minimize', percent, qualified: rest.length > 0 };
}
function scoreOf(core, split, percent) {
    const error = core.some((word) => ERRORS.has(word));
    const score = core.some((word) => SCORES.has(word) || /^(map|ap|f1|rouge|bleu)\d*$/.test(word));
    if (!error && !score)
        return null;
    const metric = error ? core.join('_') : canonicalScore(core);
    const qualified = metric !== 'accuracy' && metric !== 'error';
    return { metric, split, kind: 'score', goal: error ? 'minimize' : 'maximize', percent, qualified };
}
function canonicalScore(core) {
    if (core.some((word) => TOP5.has(word)))
        return 'top5_accuracy';
    const rest = core.filter((word) => !ACCURACY.has(word) && !ACCURACY_KINDS.has(word));
    if (!core.some((word) => ACCURACY.has(word)))
        return core.join('_');
    return rest.length === 0 ? 'accuracy' : `${rest.join('_')}_accuracy`;
}
/** Split that a folder or its last part is named after (`validation/`, `loss_val/`), and the rest of the name. */
function folderSplit(folder) {
    const parts = folder.toLowerCase().split(/[_-]/);
    const last = parts[parts.length - 1] ?? '';
    const split = SPLIT_OF.get(last) ?? null;
    return split === null || last === 'main'
        ? { split: null, rest: folder }
        : { split, rest: folder.slice(0, folder.length - last.length).replace(/[_-]$/, '') };
}

;// CONCATENATED MODULE: ./build/src/normalize/primary.js
const LOSS_ORDER = ['loss', 'nll', 'nll_loss', 'ce', 'cross_entropy', 'logloss', 'elbo'];
const SCORE_ORDER = ['accuracy', 'error', 'f1', 'auc', 'auroc', 'map50_95', 'map', 'ap', 'miou', 'iou', 'dice', 'bleu'];
const LAST_LOSSES = ['perplexity', 'ppl', 'bpb'];
/** The series that rules look at first: the user's choice, else the plainest name, else the shortest. */
function primaryOf(series, names) {
    const losses = series.filter(({ kind }) => kind === 'loss');
    const scores = series.filter(({ kind }) => kind === 'score');
    const validationLoss = byName(series, names.loss) ?? pick(losses, 'validation', LOSS_ORDER);
    const validationScore = byName(series, names.score) ?? pick(scores, 'validation', SCORE_ORDER);
    const trainLoss = sameMetric(losses, validationLoss) ?? pick(losses, 'train', LOSS_ORDER);
    const trainScore = validationScore ? sameMetric(scores, validationScore) : pick(scores, 'train', SCORE_ORDER);
    return {
        trainLoss,
        validationLoss,
        trainScore,
        validationScore,
        learningRate: primary_learningRate(series.filter(({ kind }) => kind === 'learning-rate')),
        gradientNorm: series.find(({ kind }) => kind === 'gradient-norm') ?? null,
    };
}
function byName(series, name) {
    return series.find((one) => name !== null && one.name === name) ?? null;
}
function sameMetric(series, other) {
    return series.find((one) => one.split === 'train' && other !== null && one.metric === other.metric) ?? null;
}
function pick(series, split, order) {
    const rank = ({ metric }) => {
        const place = order.indexOf(metric ?? '');
        if (LAST_LOSSES.includes(metric ?? ''))
            return order.length + 1;
        return place < 0 ? order.length : place;
    };
    const isPlaceholder = ({ values }) => values.length > 1 && values.every((value) => value === values[0]);
    const own = series.filter((one) => one.split === split);
    const sorted = own.sort((a, b) => Number(isPlaceholder(a)) - Number(isPlaceholder(b)) ||
        rank(a) - rank(b) ||
        a.name.length - b.name.length ||
        (a.name < b.name ? -1 : 1));
    return sorted[0] ?? null;
}
/** Group 0 of several; YOLO warms one group *down* from 0.1, so there the group with the smallest first rate. */
function primary_learningRate(rates) {
    const first = rates[0];
    if (!first)
        return null;
    const isYolo = rates.length > 1 && rates.every(({ name }) => /(^|\/)(lr\/pg|x\/lr)\d/.test(name));
    if (isYolo)
        return [...rates].sort((a, b) => (a.values[0] ?? 0) - (b.values[0] ?? 0) || (a.name < b.name ? -1 : 1))[0];
    return [...rates].sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1))[0];
}

;// CONCATENATED MODULE: ./build/src/normalize/runs.js

/** A file name that says nothing beyond its folder. */
const PLAIN_STEM = /^(metrics|results?|log|history|progress|training[_-]?log|train|summary|scalars|trainer_state|events\.out\..*|.*tfevents.*)$/i;
const CHECKPOINT = /^checkpoint-\d+$/;
/** Which logs are one run: event files of one folder and its split folders, checkpoints of one output folder, else each file by itself. */
function groupLogs(logs) {
    const groups = new Map();
    const folders = new Set(logs.filter(({ format }) => format === 'tensorboard').map(({ source }) => folderOf(source).join('/')));
    for (const log of logs) {
        const { key, parts, split } = placeOf(log, folders);
        const group = groups.get(key);
        if (group)
            group.logs.push({ log, split });
        else
            groups.set(key, { parts, logs: [{ log, split }] });
    }
    const keys = [...groups.keys()].sort();
    const all = keys.map((key) => {
        const group = groups.get(key);
        const sorted = [...group.logs].sort((a, b) => (a.log.source < b.log.source ? -1 : 1));
        return { parts: group.parts, logs: sorted[0].log.format === 'trainer-state' ? newest(sorted) : sorted };
    });
    return withoutCopies(all);
}
function folderOf(source) {
    return source.split('/').slice(0, -1);
}
function placeOf(log, eventFolders) {
    const folder = folderOf(log.source);
    const file = log.source.slice(log.source.lastIndexOf('/') + 1);
    const stem = file.replace(/\.[a-z]+$/i, '');
    const own = log.run === undefined ? [] : [log.run];
    if (log.format === 'tensorboard') {
        const last = folder[folder.length - 1] ?? '';
        const { split, rest } = folderSplit(last);
        const parent = folder.slice(0, -1);
        const siblings = [...eventFolders].filter((other) => other !== folder.join('/') && other.startsWith(`${parent.join('/')}/`));
        const isSplit = split !== null &&
            (rest === '' || siblings.some((other) => folderSplit(other.slice(other.lastIndexOf('/') + 1)).rest === rest));
        if (isSplit)
            return { key: `tb ${[...parent].join('/')}`, parts: parent, split };
        return { key: `tb ${folder.join('/')}`, parts: folder, split: null };
    }
    if (log.format === 'trainer-state') {
        const output = CHECKPOINT.test(folder[folder.length - 1] ?? '') ? folder.slice(0, -1) : folder;
        return { key: `hf ${output.join('/')}`, parts: output, split: null };
    }
    const parts = PLAIN_STEM.test(stem) ? [...folder, ...own] : [...folder, stem, ...own];
    return { key: `file ${log.source} ${own.join('/')}`, parts: parts.length > 0 ? parts : [stem], split: null };
}
/** Every checkpoint repeats the history so far: the longest holds them all. */
function newest(logs) {
    const points = ({ log }) => log.series.reduce((sum, series) => sum + series.values.length, 0);
    return [[...logs].sort((a, b) => points(b) - points(a) || a.log.source.length - b.log.source.length)[0]];
}
/** The same run written twice in one folder counts once; a framework's own table goes before its event files (float32). */
function withoutCopies(groups) {
    const rank = ({ logs }) => Number(logs[0].log.format === 'tensorboard');
    const kept = [];
    for (const group of [...groups].sort((a, b) => rank(a) - rank(b))) {
        if (!kept.some((other) => isCopy(other, group)))
            kept.push(group);
    }
    return groups.filter((group) => kept.includes(group));
}
function isCopy(a, b) {
    const folder = (group) => folderOf(group.logs[0].log.source).join('/');
    const inside = folder(a) === folder(b) || folder(b).startsWith(`${folder(a)}/`);
    if (!inside || a.logs[0].log.format === b.logs[0].log.format)
        return false;
    const values = a.logs.flatMap(({ log }) => log.series.map((series) => series.values));
    const others = b.logs.flatMap(({ log }) => log.series.map((series) => series.values)).filter((other) => other.length > 2);
    return others.length > 0 && others.some((other) => other[0] !== other[1] && values.some((own) => isSame(own, other)));
}
/** Equal to the precision of float32. */
function isSame(a, b) {
    if (a.length !== b.length)
        return false;
    return a.every((value, i) => Object.is(value, b[i]) || Math.abs(value - b[i]) <= 1e-6 * Math.abs(value));
}
/** Folders that only number repeats say too little on their own. */
const ONLY_A_NUMBER = /^(?:#|(?:seed|run|rep|repeat|trial|version|s|exp)[-_ ]?)?\d*$/i;
/** Shortest paths that tell runs apart: the common leading folders go, unless only a number would be left. */
function runIds(paths) {
    let common = 0;
    const shortest = Math.min(...paths.map((parts) => parts.length));
    while (common < shortest - 1 && paths.every((parts) => parts[common] === paths[0][common]))
        common += 1;
    const bare = (from) => paths.every((parts) => parts.slice(from).every((part) => ONLY_A_NUMBER.test(part)));
    while (common > 0 && bare(common))
        common -= 1;
    const ids = paths.map((parts) => parts.slice(common).join('/') || 'run');
    const seen = new Map();
    return ids.map((id) => {
        const count = (seen.get(id) ?? 0) + 1;
        seen.set(id, count);
        return count === 1 ? id : `${id}#${count}`;
    });
}

;// CONCATENATED MODULE: ./build/src/normalize/normalize.js





/** Raw logs → runs: which logs are one run, what the names mean, one axis, clean points. Nothing is dropped silently. */
function normalize(logs, names = { loss: null, score: null }) {
    const problems = [];
    const pieces = groupLogs(logs.filter((log) => log.series.length > 0)).flatMap((group) => splitRestarts(group, problems));
    if (pieces.length === 0)
        return { runs: [], problems };
    const ids = runIds(pieces.map(({ parts }) => parts));
    const runs = pieces.map((piece, i) => toRun(ids[i], piece, names));
    return { runs: runs.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}
/** One file that holds several trainings, one after the other, becomes one run each. */
function splitRestarts(group, problems) {
    const entry = group.logs[0];
    const { log } = entry;
    if (group.logs.length > 1 || log.format === 'tensorboard' || log.format === 'trainer-state')
        return [group];
    const longest = [...log.series].sort((a, b) => b.values.length - a.values.length)[0];
    const axis = longest.epochs ?? longest.steps;
    if (!axis || !longest.rows)
        return [group];
    const bounds = restarts(axis, longest.rows);
    if (bounds.length === 0)
        return [group];
    problems.push({
        file: log.source,
        line: bounds[0] + 1,
        message: `the file holds ${bounds.length + 1} trainings, one after the other: the axis starts again`,
        hint: 'They are read as separate runs. Write each training into a file of its own.',
    });
    const edges = [Number.NEGATIVE_INFINITY, ...bounds, Number.POSITIVE_INFINITY];
    return edges.slice(0, -1).map((from, i) => {
        const series = log.series.map((one) => cut(one, from, edges[i + 1])).filter((one) => one.values.length > 0);
        const problemsOfFirst = i === 0 ? log.problems : [];
        return {
            parts: [...group.parts, `#${i + 1}`],
            logs: [{ log: { ...log, series, problems: problemsOfFirst }, split: entry.split }],
        };
    });
}
function cut(series, fromRow, toRow) {
    const rows = series.rows;
    const keep = Array.from(series.values.keys()).filter((i) => rows === undefined || (rows[i] >= fromRow && rows[i] < toRow));
    const part = (values) => Float64Array.from(keep, (i) => values?.[i] ?? Number.NaN);
    return {
        name: series.name,
        values: part(series.values),
        ...(series.steps ? { steps: part(series.steps) } : {}),
        ...(series.epochs ? { epochs: part(series.epochs) } : {}),
        ...(series.rows ? { rows: part(series.rows) } : {}),
        ...(series.wallTimes ? { wallTimes: part(series.wallTimes) } : {}),
    };
}
function toRun(id, { logs }, names) {
    const sources = logs.map(({ log }) => log.source);
    const named = assignSplits(uniqueNames(mergeByName(logs)).map(({ raw, split, name }) => ({ raw: { ...raw, name }, named: classify(raw.name, split) })));
    const axis = axisOf(named);
    const epochOfStep = axis === 'epoch' ? stepToEpoch(named.map(({ raw }) => raw)) : null;
    const tops = topsOf(named);
    const lastTrainStep = lastStep(named, 'train');
    const series = named.map(({ raw, named: name }) => {
        const points = clean(withoutFinal({ at: positionsOf(raw, axis, epochOfStep), values: raw.values }, raw, name.split, lastTrainStep));
        return {
            name: raw.name,
            metric: name.metric,
            split: name.split,
            goal: name.goal,
            kind: name.kind,
            top: name.kind === 'score' ? (tops.get(name.metric ?? '') ?? Number.NaN) : Number.NaN,
            at: points.at,
            values: points.values,
            logged: {
                points: raw.values.length,
                first: raw.values[0] ?? Number.NaN,
                last: raw.values[raw.values.length - 1] ?? Number.NaN,
            },
            resolved: {
                rewound: points.rewound,
                rewoundTo: points.rewoundTo,
                repeated: points.repeated,
                repeatedAt: points.repeatedAt,
            },
        };
    });
    const all = withSums(series);
    const primary = primaryOf(all, names);
    const hyperparameters = Object.fromEntries(logs.flatMap(({ log }) => Object.entries(log.hyperparameters)));
    const longest = [primary.validationLoss, primary.validationScore, primary.trainLoss, ...all].find((one) => one !== null);
    return {
        id,
        sources,
        format: logs[0].log.format,
        axis,
        length: Math.max(primary.validationLoss?.at.length ?? 0, primary.validationScore?.at.length ?? 0) || (longest?.at.length ?? 0),
        seed: seedOf(hyperparameters, sources[0]),
        hyperparameters,
        series: all,
        primary,
        seconds: secondsOf(named.map(({ raw }) => raw)),
    };
}
/** Series of the same name and split in several files of one run, joined in file order. */
function mergeByName(logs) {
    const byName = new Map();
    for (const { log, split } of logs) {
        for (const raw of log.series) {
            const key = `${split ?? ''} ${raw.name}`;
            const known = byName.get(key);
            if (known)
                known.raws.push(raw);
            else
                byName.set(key, { raws: [raw], split });
        }
    }
    return [...byName.values()].map(({ raws, split }) => ({ raw: raws.length === 1 ? raws[0] : join(raws), split }));
}
/** `epoch_loss` in the folders train/ and validation/ are two series: their names become `train/epoch_loss`, `validation/epoch_loss`. */
function uniqueNames(merged) {
    return merged.map(({ raw, split }) => {
        const isTwice = split !== null && merged.filter((other) => other.raw.name === raw.name).length > 1;
        return { raw, split, name: isTwice ? `${split}/${raw.name}` : raw.name };
    });
}
function join(raws) {
    const column = (pick) => Float64Array.from(raws.flatMap((raw) => Array.from(pick(raw) ?? new Float64Array(raw.values.length).fill(Number.NaN))));
    const has = (pick) => raws.some((raw) => pick(raw) !== undefined);
    return {
        name: raws[0].name,
        values: column((raw) => raw.values),
        ...(has((raw) => raw.steps) ? { steps: column((raw) => raw.steps) } : {}),
        ...(has((raw) => raw.epochs) ? { epochs: column((raw) => raw.epochs) } : {}),
        ...(has((raw) => raw.wallTimes) ? { wallTimes: column((raw) => raw.wallTimes) } : {}),
    };
}
const MEASURES = ['loss', 'loss-part', 'score', 'gradient-norm'];
/** Names that do not say their split get it from the others; a test split without a validation split is the validation. */
function assignSplits(series) {
    const measured = series.filter(({ named }) => MEASURES.includes(named.kind));
    const has = (split, kind) => measured.some(({ named }) => named.split === split && (kind === undefined || named.kind === kind));
    const noValidation = !has('validation', 'loss') && !has('validation', 'score') && !has('validation', 'loss-part');
    const relabel = (split) => (split === 'test' && noValidation ? 'validation' : split);
    const bothLosses = has('train', 'loss') && (has('validation', 'loss') || (noValidation && has('test', 'loss')));
    const ofMetric = (split, metric) => measured.some(({ named }) => relabel(named.split) === split && named.metric === metric);
    return series.map(({ raw, named }) => {
        if (named.split !== null || !MEASURES.includes(named.kind))
            return { raw, named: { ...named, split: relabel(named.split) } };
        // fastai: unprefixed scores beside train_loss and valid_loss are measured on the validation set.
        const validated = named.kind === 'score' && bothLosses && !ofMetric('validation', named.metric);
        return { raw, named: { ...named, split: validated ? 'validation' : 'train' } };
    });
}
/** Top of the scale by metric, the same for all splits: 100 where values exceed 1.5, else 1; unknown for unbounded scores. */
function topsOf(series) {
    const tops = new Map();
    for (const { raw, named } of series) {
        if (named.kind !== 'score' || named.metric === null || !isBounded(named.metric))
            continue;
        let largest = named.percent ? 100 : 0;
        for (const value of raw.values)
            if (Number.isFinite(value) && value > largest)
                largest = value;
        const top = largest > 100.5 ? Number.NaN : largest > 1.5 ? 100 : 1;
        const known = tops.get(named.metric);
        tops.set(named.metric, known === undefined || Number.isNaN(top) ? top : Math.max(known, top));
    }
    return tops;
}
function lastStep(series, split) {
    let last = Number.NaN;
    for (const { raw, named } of series) {
        if (named.split !== split || !raw.steps)
            continue;
        for (const step of raw.steps)
            if (Number.isFinite(step) && !(step <= last))
                last = step;
    }
    return last;
}
/** A last evaluation one step after all training is the best checkpoint's, not a point of the curve (Lightning's `validate()`). */
function withoutFinal(points, raw, split, lastTrainStep) {
    const n = points.values.length;
    const isFinal = split !== 'train' &&
        n > 2 &&
        raw.epochs !== undefined &&
        raw.steps?.[n - 1] === lastTrainStep + 1 &&
        raw.steps[n - 2] <= lastTrainStep;
    return isFinal ? { at: points.at.subarray(0, n - 1), values: points.values.subarray(0, n - 1) } : points;
}
/** A split without a total loss gets the sum of its components. */
function withSums(series) {
    const sums = ['train', 'validation'].flatMap((split) => {
        const own = series.filter((one) => one.split === split);
        const parts = own.filter(({ kind }) => kind === 'loss-part');
        const first = parts[0];
        if (!first || parts.length < 2 || own.some(({ kind }) => kind === 'loss'))
            return [];
        if (!parts.every((part) => part.at.length === first.at.length))
            return [];
        const values = first.values.map((_, i) => parts.reduce((sum, part) => sum + part.values[i], 0));
        const logged = { points: values.length, first: values[0], last: values[values.length - 1] };
        return [
            {
                ...first,
                name: `${split === 'train' ? 'train' : 'val'} loss (sum of ${parts.length} parts)`,
                metric: 'loss',
                kind: 'loss',
                values,
                logged,
            },
        ];
    });
    return [...series, ...sums];
}
const normalize_SEED_NAMES = ['seed', 'random_seed', 'rng_seed', 'manual_seed'];
function seedOf(hyperparameters, source) {
    for (const name of normalize_SEED_NAMES) {
        const value = Object.hasOwn(hyperparameters, name) ? hyperparameters[name] : undefined;
        if (typeof value === 'number' || typeof value === 'string')
            return value;
    }
    const match = /(?:^|[/_.-])seed[-_=]?(\d+)/i.exec(source);
    return match ? Number(match[1]) : null;
}
function secondsOf(series) {
    let first = Number.NaN;
    let last = Number.NaN;
    for (const { wallTimes } of series) {
        for (const time of wallTimes ?? []) {
            if (!(time >= first))
                first = Number.isNaN(time) ? first : time;
            if (!(time <= last))
                last = Number.isNaN(time) ? last : time;
        }
    }
    return last - first;
}

// EXTERNAL MODULE: ./build/src/math/downsample.js
var downsample = __webpack_require__(6308);
;// CONCATENATED MODULE: ./build/src/report/build.js





/** Points of a curve in the report. */
const MAX_POINTS = 200;
const DIGITS = 5;
/** One run as the report shows it: every series in numbers, the main ones as curves. */
function reportRun(measured, findings, checks) {
    const { run } = measured;
    return {
        id: run.id,
        sources: run.sources,
        format: run.format,
        axis: run.axis,
        length: run.length,
        profile: measured.profile,
        seed: run.seed,
        hyperparameters: run.hyperparameters,
        series: run.series.map(reportSeries),
        primary: {
            trainLoss: run.primary.trainLoss?.name ?? null,
            validationLoss: run.primary.validationLoss?.name ?? null,
            trainScore: run.primary.trainScore?.name ?? null,
            validationScore: run.primary.validationScore?.name ?? null,
            learningRate: run.primary.learningRate?.name ?? null,
            gradientNorm: run.primary.gradientNorm?.name ?? null,
        },
        curves: curvesOf(run),
        learningRate: measured.learningRate,
        phases: measured.phases,
        drops: measured.drops.map(({ drop }) => drop),
        checkpoints: measured.checkpoints,
        checks,
        findings,
    };
}
function reportSeries(series) {
    const { name, metric, split, goal, logged } = series;
    const kept = Array.from(series.values.keys()).filter((i) => Number.isFinite(series.values[i]));
    const values = Float64Array.from(kept, (i) => series.values[i]);
    const window = (0,rolling_median/* windowWidth */.X)(values.length);
    const smoothed = (0,rolling_median/* rollingMedian */.a)(values, window);
    const level = goal === null ? -1 : (0,arg_best/* argBest */.N)(smoothed, goal);
    const half = (window - 1) / 2;
    const from = Math.max(0, level - half);
    const point = level < 0 ? -1 : from + (0,arg_best/* argBest */.N)(values.subarray(from, level + half + 1), goal);
    return {
        name,
        metric,
        split,
        goal,
        points: logged.points,
        first: logged.first,
        last: logged.last,
        best: point < 0 ? null : { at: series.at[kept[point]], value: values[point], smoothed: smoothed[level] },
        smoothedLast: smoothed.length > 0 ? smoothed[smoothed.length - 1] : Number.NaN,
        noise: (0,math_noise/* noiseScale */.B)(values, (0,quantum/* quantum */._)(values)),
    };
}
function curvesOf(run) {
    const { trainLoss, validationLoss, trainScore, validationScore, learningRate, gradientNorm } = run.primary;
    const main = [trainLoss, validationLoss, trainScore, validationScore, learningRate, gradientNorm];
    return main
        .filter((series) => series !== null)
        .map((series) => {
        const kept = (0,downsample/* downsample */.J)(series.values, MAX_POINTS);
        return {
            series: series.name,
            at: kept.map((i) => round(series.at[i])),
            value: kept.map((i) => round(series.values[i])),
        };
    });
}
/** Five significant digits: what a picture can show. */
function round(value) {
    return Number.isFinite(value) && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value;
}

// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/lint.js










/** The pure middle: normalize → diagnose → compare → gate → Report. Same input, same report. */
function lint(input, config) {
    const normalized = normalize(input.logs, config.metrics);
    const runs = normalized.runs.map((run) => {
        const measured = measure_measure(run, config.profile ?? profileOf(run));
        const { findings, checks } = diagnose(measured, config.rules);
        return reportRun(measured, findings, checks);
    });
    const groups = groupRuns(runs, config.groupBy).map((group) => ({
        ...group,
        findings: diagnoseGroup(runs.filter((run) => group.runs.includes(run.id)), config.rules),
    }));
    const { baseline } = input;
    const before = { runs: baseline.runs, groups: groupRuns(baseline.runs, config.groupBy) };
    const comparisons = baseline.runs.length === 0 ? [] : compare({ runs, groups }, before, { gate: config.gate, groupBy: config.groupBy });
    const judgement = gate_judge(runs, comparisons, baseline, config);
    const report = {
        version: 1,
        tool: { name: 'curvelint', version: version/* VERSION */.x },
        verdict: judgement.verdict,
        reasons: judgement.reasons,
        context: input.context,
        runs,
        groups,
        comparisons,
        baseline,
        gate: judgement.gate,
        problems: [...input.problems, ...input.logs.flatMap((log) => log.problems), ...normalized.problems],
    };
    return { report, exitCode: judgement.exitCode };
}

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
;// CONCATENATED MODULE: ./build/src/read/file-kind.js
/** Names of logs as tools write them; what is met under such a name and can't be read is worth a word. */
const LOG_NAME = /(?:tfevents[^/]*|(?:^|\/)(?:trainer_state\.json|trainer_log\.jsonl|log\.txt|result\/log)|\.(?:csv|tsv|jsonl|ndjson)|(?:^|[/_.-])(?:[a-z]*log|logs|metrics?|history|results?|progress|scalars|training)(?:[_.-][^/]*)?\.(?:json|log))$/i;
/** TensorFlow's profiler leaves this stub beside every event file. */
const STUB_NAME = /\.profile-empty$/;
/** Does the path look like a log's? */
function looksLikeLog(path) {
    return LOG_NAME.test(path) && !STUB_NAME.test(path);
}
/** Is this a file that never holds metrics, whatever its bytes? */
function isStub(path) {
    return STUB_NAME.test(path);
}
/** Recognizes what lies where a log was expected: nothing, a pointer, a web page, a binary file. Null: may be a log. */
function notALog(head, size) {
    if (size === 0) {
        return {
            message: 'the file is empty (0 bytes)',
            hint: 'The training stopped before it logged anything, or is still starting.',
        };
    }
    const start = asLatin1(head.subarray(0, 1024)).replace(/^ï»¿/, '').trimStart();
    if (size <= 1024 && start === '') {
        return { message: 'the file is empty (white space only)', hint: 'The training stopped before it logged anything.' };
    }
    if (start.startsWith('version https://git-lfs.github.com/spec/')) {
        return {
            message: 'a Git LFS pointer, not the log itself: the file was not fetched',
            hint: 'Set `lfs: true` for actions/checkout, or run `git lfs pull`.',
        };
    }
    if (/^<(?:!doctype html|!--|html|head|body|\?xml)/i.test(start)) {
        return {
            message: 'a web page (HTML), not a log: perhaps the answer to a download that failed',
            hint: 'Open it in a browser; it usually says what went wrong.',
        };
    }
    if (/^(?:outs|md5):\s/.test(start) && /\bmd5:\s/.test(start)) {
        return { message: 'a DVC pointer, not the log itself', hint: 'Run `dvc pull` first.' };
    }
    return null;
}
/** Names of binary formats by their first bytes, for the message about a file that the user named. */
const MAGIC = [
    ['PK\u0003\u0004', 'a zip archive'],
    ['\u001f\u008b', 'a gzip file'],
    ['SQLite format 3', 'an SQLite database'],
    ['PAR1', 'a Parquet file'],
    ['\u0093NUMPY', 'a NumPy array'],
    ['\u0089PNG', 'a picture'],
    [':W&B', 'a W&B run file'],
    ['\u0080\u0002', 'a Python pickle'],
    ['\u0080\u0003', 'a Python pickle'],
    ['\u0080\u0004', 'a Python pickle'],
];
/** What a binary file is, for a message; '' for text and for what is not known. */
function binaryKind(head) {
    const text = asLatin1(head.subarray(0, 512));
    const known = MAGIC.find(([mark]) => text.startsWith(mark));
    if (known !== undefined)
        return known[1];
    return text.includes('\u0000') ? 'a binary file' : '';
}
/** One character per byte: enough for marks at the beginning. (The decoder of that name is for Windows-1252.) */
function asLatin1(bytes) {
    return String.fromCharCode(...bytes);
}

;// CONCATENATED MODULE: ./build/src/read/glob.js
/** `{a,b}{c,d}…` multiplies; more than this is an attack, not a pattern. */
const MAX_ALTERNATIVES = 256;
/** Does a pattern hold a wildcard: `*`, `?` or `{a,b}`? */
function isGlob(pattern) {
    return /[*?]|\{[^{}]*,[^{}]*\}/.test(pattern);
}
/** Takes a pattern apart. `**` is any number of folders, `*` and `?` stay within one name, `{a,b}` is either; null: too many of them. */
function parseGlob(pattern) {
    const segments = splitSegments(pattern);
    const literal = segments.findIndex(isGlob);
    const count = literal < 0 ? segments.length - 1 : literal;
    const base = segments.slice(0, count).join('/');
    const expanded = expandBraces(segments.slice(count).join('/'));
    if (expanded === null)
        return null;
    const alternatives = expanded.map((path) => path.split('/').filter((segment) => segment !== '' && segment !== '.'));
    const depth = Math.max(...alternatives.map((parts) => (parts.includes('**') ? Number.POSITIVE_INFINITY : parts.length)));
    return { base: count > 0 && base === '' ? '/' : base, alternatives, depth };
}
/** Segments of a pattern; a `/` inside braces is not one of its separators. */
function splitSegments(pattern) {
    const segments = [''];
    let braces = 0;
    for (const character of pattern) {
        if (character === '{')
            braces++;
        if (character === '}')
            braces = Math.max(0, braces - 1);
        if (character === '/' && braces === 0)
            segments.push('');
        else
            segments[segments.length - 1] += character;
    }
    return segments;
}
function expandBraces(pattern) {
    const done = [];
    const open = [pattern];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const match = /\{([^{}]*,[^{}]*)\}/.exec(next);
        if (match === null)
            done.push(next);
        else {
            const [whole, inside = ''] = match;
            const after = match.index + whole.length;
            for (const choice of inside.split(',').reverse())
                open.push(next.slice(0, match.index) + choice + next.slice(after));
        }
        if (done.length + open.length > MAX_ALTERNATIVES)
            return null;
    }
    return done;
}
/** Does a path below the base (its segments) match the pattern? */
function matchesGlob({ alternatives }, path) {
    return alternatives.some((parts) => matchSegments(parts, path));
}
/** Greedy with one point of return, for `**` over segments: at most pattern × path steps. */
function matchSegments(parts, path) {
    return matchGreedy(parts.length, path.length, {
        isStar: (part) => parts[part] === '**',
        fits: (part, at) => matchName(parts[part], path[at]),
    });
}
/** The same for `*` over the characters of one name. */
function matchName(pattern, name) {
    return matchGreedy(pattern.length, name.length, {
        isStar: (part) => pattern[part] === '*',
        fits: (part, at) => pattern[part] === '?' || pattern[part] === name[at],
    });
}
/** Only the last star ever has to take more: earlier ones are settled once what follows them was found (Krauss, 2008). */
function matchGreedy(parts, length, { isStar, fits }) {
    let part = 0;
    let at = 0;
    let star = -1;
    let from = 0;
    while (at < length) {
        if (part < parts && isStar(part)) {
            star = part++;
            from = at;
        }
        else if (part < parts && fits(part, at)) {
            part++;
            at++;
        }
        else if (star >= 0) {
            part = star + 1;
            at = ++from;
        }
        else
            return false;
    }
    while (part < parts && isStar(part))
        part++;
    return part === parts;
}

;// CONCATENATED MODULE: ./build/src/read/expand.js



/** Folders that hold code and data of others. */
const SKIPPED = new Set(['node_modules', '.git', '.venv', 'site-packages', '__pycache__', '.trash']);
/** Entries that a walk looks at for each file that it may take. */
const ENTRIES_PER_FILE = 10;
/**
 * The files that paths, folders and globs lead to; patterns with `!` take files out again. The part of a pattern before its
 * first wildcard is its root, wherever it lies: no link is followed below it.
 */
function expandPatterns(patterns, root, maxFiles, disk) {
    const search = { root, maxFiles, disk, candidates: new Map(), problems: [], entries: 0 };
    const trimmed = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
    for (const pattern of trimmed)
        if (!pattern.startsWith('!'))
            expand(search, pattern);
    for (const pattern of trimmed)
        if (pattern.startsWith('!'))
            leaveOut(search, pattern.slice(1));
    const candidates = [...search.candidates.values()].sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0));
    return { candidates, problems: search.problems };
}
function expand(search, given) {
    const pattern = external_node_path_.sep === '\\' ? given.replaceAll('\\', '/') : given;
    const literal = (0,external_node_path_.resolve)(search.root, pattern);
    const kind = search.disk.kindOf(literal);
    if (kind === 'file')
        add(search, { path: literal, shown: show(search.root, literal), named: true, pattern, base: (0,external_node_path_.dirname)(literal) });
    else if (kind === 'folder')
        walk(search, literal, null, pattern);
    else if (kind === 'other') {
        search.problems.push({
            file: pattern,
            message: 'not a regular file (a link to a file, a pipe or a device)',
            hint: 'Name the file itself.',
        });
    }
    else if (isGlob(pattern)) {
        const glob = parseGlob(pattern);
        if (glob === null)
            search.problems.push({
                file: pattern,
                message: 'too many alternatives in braces',
                hint: 'Write fewer of them, or several patterns.',
            });
        else
            walk(search, (0,external_node_path_.resolve)(search.root, glob.base), glob, pattern);
    }
    else
        search.problems.push({ file: pattern, message: 'no such file or folder', hint: `It was looked for in ${search.root}.` });
}
/** Adds the files below a folder, depth first, in order of their names; with a glob those that match it. */
function walk(search, folder, glob, pattern) {
    const before = search.candidates.size;
    const base = search.disk.realOf(folder);
    if (base === null) {
        search.problems.push({ file: pattern, message: 'no file matches', hint: `There is no folder ${show(search.root, folder)}.` });
        return;
    }
    const open = [[]];
    let seen = 0;
    for (let below = open.pop(); below !== undefined; below = open.pop()) {
        const folders = [];
        const entries = entriesOf(search, [folder, ...below].join('/'));
        if (entries.length === 0 && below.length > 0)
            noteEmptyFolder(search, [folder, ...below].join('/'));
        for (const entry of entries) {
            if (++search.entries > search.maxFiles * ENTRIES_PER_FILE || search.candidates.size >= search.maxFiles) {
                search.problems.push({
                    file: pattern,
                    message: `more than ${search.maxFiles} files: the rest was left out`,
                    hint: 'Use a narrower pattern.',
                });
                return;
            }
            const path = [...below, entry.name];
            if (entry.isDirectory()) {
                if (!SKIPPED.has(entry.name) && path.length < (glob?.depth ?? Number.POSITIVE_INFINITY))
                    folders.push(path);
            }
            else if (glob !== null && !matchesGlob(glob, path))
                continue;
            else if (entry.isSymbolicLink())
                noteLink(search, [folder, ...path].join('/'), base);
            else if (entry.isFile()) {
                seen++;
                const absolute = (0,external_node_path_.resolve)(folder, ...path);
                add(search, { path: absolute, shown: show(search.root, absolute), named: false, pattern, base: folder });
            }
            else if (looksLikeLog(entry.name))
                noteOther(search, [folder, ...path].join('/'));
        }
        open.push(...folders.reverse());
    }
    if (search.candidates.size === before && seen === 0) {
        search.problems.push({
            file: pattern,
            message: glob === null ? 'the folder holds no files' : 'no file matches',
            hint: 'Check the path.',
        });
    }
}
function entriesOf({ root, disk, problems }, folder) {
    const entries = disk.list(folder);
    if (typeof entries !== 'string')
        return entries;
    problems.push({
        file: show(root, (0,external_node_path_.resolve)(folder)),
        message: `the folder can't be listed${entries}`,
        hint: 'Check its permissions.',
    });
    return [];
}
/** A log that someone made a folder of, for instance with an upload of one file to a path. */
function noteEmptyFolder({ root, problems }, folder) {
    if (!/\.(?:csv|tsv|jsonl?|ndjson|log)$/i.test(folder))
        return;
    problems.push({
        file: show(root, (0,external_node_path_.resolve)(folder)),
        message: 'a folder, not a file, and empty',
        hint: 'Check the step that writes or copies the log.',
    });
}
/** A pipe, a socket or a device under the name of a log. */
function noteOther({ root, problems }, path) {
    problems.push({
        file: show(root, (0,external_node_path_.resolve)(path)),
        message: 'not a regular file (a pipe or a device): not read',
        hint: 'Write the log to a file.',
    });
}
/** A link is never followed. One that stays inside leads to files that are found anyway; one that leaves is worth a word. */
function noteLink({ root, problems, disk }, path, base) {
    const target = disk.realOf(path);
    if (target === null && looksLikeLog(path)) {
        problems.push({
            file: show(root, (0,external_node_path_.resolve)(path)),
            message: 'a symbolic link that leads nowhere',
            hint: 'Its target was moved, or was never copied here.',
        });
    }
    if (target === null || isInside(target, base) || !(disk.kindOf(target) === 'folder' || looksLikeLog(path)))
        return;
    problems.push({
        file: show(root, (0,external_node_path_.resolve)(path)),
        message: 'a symbolic link that leads out of the folder: not followed',
        hint: 'Name its target itself.',
    });
}
function add({ candidates }, candidate) {
    const known = candidates.get(candidate.path);
    if (known === undefined || (candidate.named && !known.named))
        candidates.set(candidate.path, candidate);
}
/** Takes files out again that a pattern with `!` names, or that lie below a folder that it names. */
function leaveOut({ root, candidates }, pattern) {
    const glob = isGlob(pattern) ? parseGlob(pattern) : null;
    const base = (0,external_node_path_.resolve)(root, glob === null ? pattern : glob.base);
    for (const path of candidates.keys()) {
        if (!isInside(path, base))
            continue;
        const below = (0,external_node_path_.relative)(base, path).split(external_node_path_.sep);
        if (glob === null || matchesGlob(glob, below))
            candidates.delete(path);
    }
}
/** Is a path the folder itself, or below it? */
function isInside(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
/** Path as a report shows it: relative to the root, with `/`; whole where it lies outside. */
function show(root, path) {
    return (isInside(path, root) ? (0,external_node_path_.relative)(root, path) || '.' : path).split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./build/src/read/axis.js
/**
 * Names of step columns, most trustworthy first: where a log has several, the first one positions its points.
 * `iter` goes before `step` because MMEngine writes the epoch into the `step` of its validation rows.
 */
const STEP_NAMES = [
    'global_step',
    'trainer/global_step',
    'num_updates',
    'iteration',
    'iterations',
    'iter',
    'step',
    'steps',
    'current_steps',
    '_step',
    'training_iteration',
    'total_timesteps',
    'time/total_timesteps',
    'timestepssofar',
    'samples',
    'tokens',
    'num_input_tokens_seen',
];
const EPOCH_NAMES = ['epoch', 'epochs'];
const TIME_NAMES = ['wall_time', 'wall time', '_timestamp', 'timestamp', '_runtime', 'time', 'elapsed_time', 'timeelapsed'];
const INDEX_NAMES = ['', 'unnamed: 0', 'index'];
const AXES = new Map([
    ...STEP_NAMES.map((name, rank) => [name, { kind: 'step', rank }]),
    ...EPOCH_NAMES.map((name, rank) => [name, { kind: 'epoch', rank }]),
    ...TIME_NAMES.map((name, rank) => [name, { kind: 'time', rank }]),
    ...INDEX_NAMES.map((name, rank) => [name, { kind: 'index', rank }]),
]);
/** Kind of axis that a column of this name is, and its rank among its kind (0 first); null for a metric. */
function axis_axisOf(name) {
    const plain = name.trim().toLowerCase().replace(/^#\s*/, '');
    const direct = AXES.get(plain);
    if (direct !== undefined)
        return direct;
    // `time(s)`, `time [s]`: the unit is no part of the name.
    const unit = plain.search(/[([]/);
    if (unit > 0)
        return AXES.get(plain.slice(0, unit).trimEnd()) ?? null;
    // `train/epoch` (Hugging Face in TensorBoard) and `epoch/epoch` (W&B) are axes, `time/fps` is not.
    const last = plain.slice(plain.lastIndexOf('/') + 1);
    return last === 'epoch' || last === 'global_step' ? AXES.get(last) : null;
}

;// CONCATENATED MODULE: ./build/src/read/floats.js
/** An empty column. */
function newFloats() {
    return { items: new Float64Array(16), length: 0 };
}
/** Appends a value; doubles the room when it is used up. */
function push(column, value) {
    if (column.length === column.items.length) {
        const grown = new Float64Array(column.length * 2);
        grown.set(column.items);
        column.items = grown;
    }
    column.items[column.length++] = value;
}
/** The column, cut to its length: a copy of its own, so that the spare room can be freed. */
function trimmed(column) {
    return column.items.slice(0, column.length);
}

;// CONCATENATED MODULE: ./build/src/read/columns.js


/** No columns yet. */
function newColumns() {
    return { byName: new Map(), list: [] };
}
/** Index of the column of this name; a new name gets a new column. */
function columnIndex(columns, name) {
    const known = columns.byName.get(name);
    if (known !== undefined)
        return known;
    const axis = axis_axisOf(name);
    columns.list.push({ name, axis: axis?.kind ?? null, rank: axis?.rank ?? 0, values: newFloats(), rows: null });
    columns.byName.set(name, columns.list.length - 1);
    return columns.list.length - 1;
}
/** Appends the value of one row. Rows come in order; a row that never comes is no point. */
function addValue(column, row, value) {
    const count = column.values.length;
    if (column.rows === null && count !== row) {
        column.rows = newFloats();
        for (let i = 0; i < count; i++)
            push(column.rows, i);
    }
    if (column.rows !== null)
        push(column.rows, row);
    push(column.values, value);
}
/** The series of all columns that are no axis and have a value, in order of their first appearance, positioned by the axes. */
function toSeries(columns, rowCount) {
    const steps = axisValues(columns, 'step', rowCount);
    const epochs = axisValues(columns, 'epoch', rowCount);
    const times = axisValues(columns, 'time', rowCount);
    let everyRow = null;
    const series = [];
    for (const column of columns.list) {
        if (column.axis !== null || column.values.length === 0)
            continue;
        const rows = column.rows === null ? null : trimmed(column.rows);
        const whole = rows === null && column.values.length === rowCount;
        if (rows === null)
            everyRow ??= Float64Array.from({ length: rowCount }, (_, i) => i);
        const at = rows ?? everyRow.subarray(0, column.values.length);
        // A column without gaps shares the axes of its table instead of copying them.
        const pick = (axis) => (whole ? axis : at.map((row) => axis[row]));
        series.push({
            name: column.name,
            values: trimmed(column.values),
            ...(steps && { steps: pick(steps) }),
            ...(epochs && { epochs: pick(epochs) }),
            rows: at,
            ...(times && { wallTimes: pick(times) }),
        });
    }
    return series;
}
/** One number a row, NaN where there is none; null where no column of that kind holds a value. */
function axisValues(columns, kind, rowCount) {
    let best = null;
    for (const column of columns.list) {
        if (column.axis !== kind || column.values.length === 0)
            continue;
        if (best === null || column.rank < best.rank)
            best = column;
    }
    if (best === null)
        return null;
    const dense = new Float64Array(rowCount).fill(Number.NaN);
    for (let i = 0; i < best.values.length; i++)
        dense[best.rows === null ? i : best.rows.items[i]] = best.values.items[i];
    return dense;
}

;// CONCATENATED MODULE: ./build/src/read/hyperparameters.js
const MAX_ENTRIES = 500;
const MAX_TEXT = 256;
/** Values under such names are never read: settings files hold passwords, and what we read ends up in public comments. */
const SECRET = /pass(?:word|wd|phrase)|secret|credential|api_?key|access_?key|auth|token|^_wandb/i;
/** Keeps what is a hyper-parameter: numbers, texts (cut), truth values, null; names that look like secrets only with a number. */
function toHyperparameters(entries) {
    const kept = new Map();
    for (const [name, value] of entries) {
        if (kept.size >= MAX_ENTRIES)
            break;
        if (name.length > MAX_TEXT || (typeof value !== 'number' && SECRET.test(name)))
            continue;
        if (typeof value === 'string')
            kept.set(name, value.slice(0, MAX_TEXT));
        else if (typeof value === 'number' || typeof value === 'boolean' || value === null)
            kept.set(name, value);
    }
    // Defines properties one by one: `__proto__` becomes a name like any other.
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/src/read/json-text.js

/**
 * Parses JSON as Python writes it: bare `NaN`, `Infinity` and `-Infinity` become strings of that name, which number cells
 * read back. UserError where it is no JSON.
 */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const quoted = quoteSpecials(text);
        if (quoted === null)
            throw notJson(error, text);
        try {
            return JSON.parse(quoted);
        }
        catch (second) {
            throw notJson(second, quoted);
        }
    }
}
/** V8's message quotes the text; all that is used of it is where it stopped. */
function notJson(error, text) {
    const said = error instanceof Error ? error.message : '';
    const position = Number(/at position (\d{1,12})/.exec(said)?.[1] ?? Number.NaN);
    if (/end of JSON|Unterminated/.test(said) || position >= text.trimEnd().length) {
        return new errors/* UserError */.y('the JSON ends in the middle: it was still being written, or cut', 'Read it when the training has finished, or write JSON Lines, of which all complete lines can be used.');
    }
    const where = Number.isNaN(position) ? '' : ` in line ${text.slice(0, position).split('\n').length}`;
    return new errors/* UserError */.y(`not valid JSON${where}`, 'Write it with a JSON library.');
}
/** Bare NaN and infinities as strings, everything inside strings untouched; null where there are none. Linear in the text. */
function quoteSpecials(text) {
    const pieces = [];
    let from = 0;
    let inside = false;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (inside) {
            if (code === 92)
                i++;
            else if (code === 34)
                inside = false;
            continue;
        }
        if (code === 34)
            inside = true;
        if (code !== 78 && code !== 73)
            continue;
        const word = text.startsWith('NaN', i) ? 'NaN' : text.startsWith('Infinity', i) ? 'Infinity' : '';
        if (word === '')
            continue;
        const begin = word === 'Infinity' && text[i - 1] === '-' ? i - 1 : i;
        pieces.push(text.slice(from, begin), '"', text.slice(begin, i + word.length), '"');
        i += word.length - 1;
        from = i + 1;
    }
    if (pieces.length === 0)
        return null;
    pieces.push(text.slice(from));
    return pieces.join('');
}

;// CONCATENATED MODULE: ./build/src/read/metric-name.js
/** Words that make a column look like a loss, a score or a learning rate. */
const METRIC_WORDS = new Set(('loss losses nll ce celoss crossentropy logloss mlogloss perplexity ppl bpb elbo kl cost objective ' +
    'acc accuracy err error wer cer f1 fscore auc auroc roc map ap iou miou dice bleu rouge ndcg r2 mcc matthews correlation ' +
    'precision recall sensitivity specificity reward return rew score psnr ssim fid kappa top1 top5 acc1 acc5 ' +
    'mse mae rmse mape msle lr lrs').split(' '));
/** The same where they are glued to other words: `trainloss`, `valacc`, `EpRewMean`, `mAP50-95(B)`. */
const METRIC_PART = /loss(?:es)?(?![a-z])|accu|acc$|entropy|learning[ _-]?rate|squared_error|absolute_error|reward|rewmean|f1$|(?:^|\/)(?:map[0-9@]|top-?[0-9])/;
/** Longer names are text, not names. */
const MAX_NAME = 256;
/** Does a column of this name look like a loss, a score or a learning rate? A first sieve; what it is, `normalize` decides. */
function isMetricName(name) {
    if (name.length > MAX_NAME)
        return false;
    const lower = name.toLowerCase();
    if (METRIC_PART.test(lower))
        return true;
    return lower.split(/[^a-z0-9]+/).some((word) => METRIC_WORDS.has(word));
}

;// CONCATENATED MODULE: ./build/src/read/notes.js
/** Nothing noted yet. */
function newNotes() {
    return { kinds: new Map() };
}
/** Notes a fault of one kind; `line` 0 where none is known. The first of a kind gives line, message and hint. */
function note(notes, kind, line, message, hint) {
    const known = notes.kinds.get(kind);
    if (known !== undefined)
        known.count++;
    else
        notes.kinds.set(kind, { line, message, hint, count: 1 });
}
/** The faults as problems of a file, in the order in which they were first seen. */
function toProblems(notes, file) {
    return [...notes.kinds.values()].map(({ line, message, hint, count }) => ({
        file,
        ...(line > 0 && { line }),
        message: message(count),
        hint,
    }));
}
/** Longest piece of other people's text that a message quotes. */
const MAX_QUOTE = 40;
/** A piece of a log for use in a message: one line, cut; the renderers escape it. */
function excerpt(text) {
    const plain = text.replace(/\s+/g, ' ').trim();
    return plain.length > MAX_QUOTE ? `${plain.slice(0, MAX_QUOTE)}…` : plain;
}

;// CONCATENATED MODULE: ./build/src/read/reader.js

/** Bytes of a file that `detect` gets to see. */
const HEAD_BYTES = 65_536;
/** Largest text that is parsed as one piece: below V8's limit of 2^29 characters a string, with room for its parse tree. */
const MAX_WHOLE_BYTES = 268_435_456;
/** A file that lies in memory: for tests, and for files whose text had to be converted first. */
function memoryFile(path, bytes, named = true) {
    return {
        path,
        size: bytes.length,
        head: bytes.subarray(0, HEAD_BYTES),
        named,
        readInto: (target, position) => {
            const part = bytes.subarray(position, position + target.length);
            target.set(part);
            return part.length;
        },
    };
}
/** All bytes of a file; UserError above `MAX_WHOLE_BYTES`. A file that shrinks meanwhile gives what is left. */
function readWhole(file) {
    if (file.size <= file.head.length)
        return file.head;
    if (file.size > MAX_WHOLE_BYTES) {
        throw new errors/* UserError */.y(`${file.size} bytes in one JSON document: more than ${MAX_WHOLE_BYTES} can't be read as one piece`, 'Write JSON Lines (one object a line) or CSV, which are read piece by piece.');
    }
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    while (filled < bytes.length) {
        const count = file.readInto(bytes.subarray(filled), filled);
        if (count === 0)
            break;
        filled += count;
    }
    return bytes.subarray(0, filled);
}
/** The first bytes as text (UTF-8, wrong bytes replaced), without a byte order mark. */
function headText(file) {
    return decodeText(file.head);
}
/** Bytes as UTF-8 text; wrong bytes become U+FFFD, a byte order mark is dropped. */
function decodeText(bytes) {
    return new TextDecoder('utf-8').decode(bytes);
}

;// CONCATENATED MODULE: ./build/src/read/numbers.js
const MISSING = new Set(['', 'na', 'n/a', 'none', 'null', '-', '--', '<na>', 'nil', 'nat']);
const SPECIAL = new Map([
    ['nan', Number.NaN],
    ['+nan', Number.NaN],
    ['-nan', Number.NaN],
    ['inf', Number.POSITIVE_INFINITY],
    ['+inf', Number.POSITIVE_INFINITY],
    ['infinity', Number.POSITIVE_INFINITY],
    ['+infinity', Number.POSITIVE_INFINITY],
    ['-inf', Number.NEGATIVE_INFINITY],
    ['-infinity', Number.NEGATIVE_INFINITY],
]);
/** Plain decimal numbers only: no `0x`, no `1_000`, no blank that becomes 0. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** PyTorch values that were written without `.item()`. */
const TENSOR = /^tensor\(([^,()]{1,40})(?:,[^()]*)?\)$/;
/** A longer cell is text. A hundred thousand digits are no measurement. */
const MAX_CELL = 1000;
/** Reads a cell: strict decimal grammar, every spelling of NaN and infinity that loggers write, `54.3%` as 54.3. */
function parseCell(text) {
    const trimmed = text.trim();
    if (trimmed.length > MAX_CELL)
        return 'text';
    if (DECIMAL.test(trimmed))
        return Number(trimmed);
    const lower = trimmed.toLowerCase();
    if (MISSING.has(lower))
        return 'missing';
    const special = SPECIAL.get(lower);
    if (special !== undefined)
        return special;
    if (trimmed.endsWith('%') && DECIMAL.test(trimmed.slice(0, -1)))
        return Number(trimmed.slice(0, -1));
    const inner = TENSOR.exec(trimmed)?.[1];
    return inner === undefined ? 'text' : parseCell(inner);
}
const CLOCK = /^(?:(\d{1,5}) days?, )?(?:(\d{1,5}):)?(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})[T _](\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?(?:Z|[+-]\d{2}:?\d{2})?$/;
/** Seconds of `h:mm:ss`, `mm:ss`, or an ISO date and time (its zone is ignored: only differences matter); NaN for anything else. */
function parseTime(text) {
    const clock = CLOCK.exec(text.trim());
    if (clock !== null) {
        const [, days = 0, hours = 0, minutes = 0, seconds = 0] = clock;
        return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    }
    const date = DATE.exec(text.trim());
    if (date === null)
        return Number.NaN;
    const [, year, month, day, hour, minute, second = 0] = date;
    return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 1000 + Number(second);
}

;// CONCATENATED MODULE: ./build/src/read/formats/json-rows.js


/** Objects inside objects below this depth are not looked into: no log nests deeper, hostile input does. */
const MAX_DEPTH = 8;
/** Longest list inside a row that becomes one series an element (COCO's twelve numbers); a longer one is data, not a metric. */
const MAX_ROW_LIST = 16;
/** A file with more names than this is no metric log. */
const MAX_NAMES = 10_000;
/** Keys that only wrap the metrics (verl's `data`, `{"history": {…}}`): no part of a name. */
const WRAPPERS = new Set(['data', 'history', 'metrics', 'logs', 'log', 'log_history', 'results', 'scalars']);
/** Is it a JSON object, as opposed to a list, text, number or null? */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A JSON value as a cell: numbers, and numbers and NaN written as text. Truth values and objects are text. */
function toCell(value) {
    if (typeof value === 'number')
        return value;
    if (value === null || value === undefined)
        return 'missing';
    return typeof value === 'string' ? parseCell(value) : 'text';
}
/** Path of a key below others, with `/`; wrapping keys are left out. */
function joinName(prefix, key) {
    return prefix === '' ? key : `${prefix}/${key}`;
}
/** The prefix for what is inside `key`. */
function innerPrefix(prefix, key) {
    return prefix === '' && WRAPPERS.has(key) ? '' : joinName(prefix, key);
}
/** Adds one row (an object of metrics, nested ones flattened with `/`); false where it held no number. */
function addRow(columns, row, value) {
    return addFields(columns, row, value, '', 0);
}
function addFields(columns, row, value, prefix, depth) {
    let used = false;
    for (const key in value) {
        if (!Object.hasOwn(value, key))
            continue;
        const field = value[key];
        if (isObject(field)) {
            if (depth < MAX_DEPTH)
                used = addFields(columns, row, field, innerPrefix(prefix, key), depth + 1) || used;
        }
        else if (Array.isArray(field)) {
            if (field.length > MAX_ROW_LIST)
                continue;
            for (let i = 0; i < field.length; i++)
                used = addField(columns, row, `${joinName(prefix, key)}/${i}`, field[i]) || used;
        }
        else
            used = addField(columns, row, prefix === '' ? key : joinName(prefix, key), field) || used;
    }
    return used;
}
function addField(columns, row, name, field) {
    if (typeof field === 'boolean' || field === null || typeof field === 'object')
        return false;
    const cell = toCell(field);
    if (cell === 'missing')
        return false;
    if (columns.list.length >= MAX_NAMES && !columns.byName.has(name))
        return false;
    if (typeof cell === 'number')
        return put(columns, row, name, cell);
    const time = parseTime(String(field));
    return !Number.isNaN(time) && columns.list[columnIndex(columns, name)].axis === 'time' && put(columns, row, name, time);
}
function put(columns, row, name, value) {
    const column = columns.list[columnIndex(columns, name.trim())];
    const { rows, values } = column;
    // The same name twice in a row (`a/b` beside `{"a": {"b"}}`): the first one counts.
    const last = rows === null ? values.length - 1 : (rows.items[rows.length - 1] ?? -1);
    if (values.length > 0 && last === row)
        return false;
    addValue(column, row, value);
    return true;
}

;// CONCATENATED MODULE: ./build/src/read/formats/json-lists.js



const json_lists_MAX_DEPTH = 8;
/** Sorts what is inside an object, nested objects included (names joined with `/`), into lists, rows and single values. */
function contentsOf(value) {
    const contents = { lists: [], rows: [], scalars: new Map() };
    collect(value, '', 0, contents);
    return contents;
}
function collect(value, prefix, depth, into) {
    for (const key in value) {
        if (!Object.hasOwn(value, key))
            continue;
        const field = value[key];
        const name = joinName(prefix, key.trim());
        if (isObject(field)) {
            const column = asColumn(field);
            if (column !== null)
                into.lists.push({ name, values: column });
            else if (depth < json_lists_MAX_DEPTH)
                collect(field, innerPrefix(prefix, key), depth + 1, into);
        }
        else if (Array.isArray(field)) {
            if (field.length > 0 && isObject(field[0]))
                into.rows.push({ name: innerPrefix(prefix, key), items: field });
            else if (field.some((item) => typeof toCell(item) === 'number'))
                into.lists.push({ name, values: field });
        }
        else
            into.scalars.set(name, field);
    }
}
/** pandas `to_json()`: `{"0": 0.5, "1": 0.4}` is a list by its index; null for any other object. */
function asColumn(value) {
    const keys = Object.keys(value);
    if (keys.length === 0 || !keys.every((key, i) => key === String(i)))
        return null;
    const items = Object.values(value);
    return items.every((item) => toCell(item) !== 'text') ? items : null;
}
/**
 * Series of a dict of lists. Lists as long as the axis list (without one: of the commonest length) were logged together and
 * share rows and axes; a list of another length has neither: nothing says to which rows its values belong.
 */
function listsToSeries(lists) {
    const axes = lists.filter(({ name }) => axis_axisOf(name) !== null);
    const metrics = lists.filter(({ name }) => axis_axisOf(name) === null);
    const length = axes.find(({ name }) => axis_axisOf(name).kind !== 'time')?.values.length ?? commonest(metrics);
    const steps = json_lists_axisValues(axes, 'step', length);
    const epochs = json_lists_axisValues(axes, 'epoch', length);
    const times = json_lists_axisValues(axes, 'time', length);
    const series = [];
    for (const { name, values } of metrics) {
        const numbers = newFloats();
        const at = newFloats();
        values.forEach((item, i) => {
            const cell = toCell(item);
            if (typeof cell !== 'number')
                return;
            push(numbers, cell);
            push(at, i);
        });
        const rows = trimmed(at);
        if (rows.length === 0)
            continue;
        const together = values.length === length;
        const pick = (axis) => rows.map((row) => axis[row]);
        series.push({
            name,
            values: trimmed(numbers),
            ...(together && steps && { steps: pick(steps) }),
            ...(together && epochs && { epochs: pick(epochs) }),
            ...(together && { rows }),
            ...(together && times && { wallTimes: pick(times) }),
        });
    }
    return series;
}
function json_lists_axisValues(axes, kind, length) {
    const fitting = axes.filter(({ name, values }) => axis_axisOf(name).kind === kind && values.length === length);
    const best = fitting.sort((a, b) => axis_axisOf(a.name).rank - axis_axisOf(b.name).rank)[0];
    if (best === undefined)
        return null;
    return Float64Array.from(best.values, (item) => {
        const cell = toCell(item);
        return typeof cell === 'number' ? cell : Number.NaN;
    });
}
/** The length that most lists have; the longest of equally common ones. */
function commonest(lists) {
    const counts = new Map();
    for (const { values } of lists)
        counts.set(values.length, (counts.get(values.length) ?? 0) + 1);
    let best = 0;
    for (const [length, count] of counts) {
        const known = counts.get(best) ?? 0;
        if (count > known || (count === known && length > best))
            best = length;
    }
    return best;
}

;// CONCATENATED MODULE: ./build/src/read/formats/json.js










/** One JSON document: a dict of lists (Keras History), pandas' dict of dicts, a list of rows (Chainer), rows under a key. */
const json = {
    id: 'json',
    title: 'JSON: lists under names, or a list of rows',
    example: '{"loss": [0.9, 0.7], "val_loss": [1.0, 0.8]}',
    detect(file) {
        const text = headText(file).trimStart();
        if (!/^(?:\{\s*"|\[\s*\{)/.test(text))
            return false;
        return file.named || hasMetricKey(text);
    },
    read: (file) => [readJson(file)],
};
/** Is any key in this piece of JSON a metric's name? Keys before the first hundred thousand characters are enough to tell. */
function hasMetricKey(text) {
    for (const [, key = ''] of text.matchAll(/"([^"\\\n]{1,256})"\s{0,9}:/g)) {
        if (isMetricName(key) && axis_axisOf(key) === null)
            return true;
    }
    return false;
}
function readJson(file) {
    const notes = newNotes();
    const value = parseJson(decodeText(readWhole(file)));
    const columns = newColumns();
    if (Array.isArray(value)) {
        const rows = addRows(value, columns, notes);
        return {
            source: file.path,
            format: 'json',
            series: toSeries(columns, rows),
            hyperparameters: {},
            problems: toProblems(notes, file.path),
        };
    }
    if (!isObject(value))
        throw new errors/* UserError */.y('the JSON is neither an object nor a list of objects', 'Write one list of numbers per metric.');
    const { lists, rows, scalars } = contentsOf(value);
    const keyed = lists.length === 0 && rows.length === 0 ? rowsByKey(value) : null;
    const hyperparameters = keyed === null ? toHyperparameters(scalars) : {};
    const list = rows.length > 0 ? longest(rows) : keyed;
    const rowCount = list === null ? 0 : addRows(list, columns, notes);
    const series = [...toSeries(columns, rowCount), ...listsToSeries(lists)];
    if (series.length === 0) {
        throw new errors/* UserError */.y('one value a name: a summary of results, not a log', 'Log every epoch: one list of numbers per metric, or one object a line.');
    }
    return { source: file.path, format: 'json', series, hyperparameters, problems: toProblems(notes, file.path) };
}
function addRows(items, columns, notes) {
    let row = 0;
    items.forEach((item, i) => {
        if (isObject(item) && addRow(columns, row, item))
            row++;
        else if (!isObject(item)) {
            note(notes, 'no-row', 0, (count) => `${count} entries are no objects, the first is number ${i + 1}`, 'Every entry has to be an object.');
        }
    });
    if (row < 2)
        note(notes, 'few-rows', 0, () => 'fewer than two rows: no curve yet', 'Log every epoch, not the final result only.');
    return row;
}
/** `{"0": {"loss": …}, "1": …}` and `{"epoch_1": {…}}`: rows under numbered keys, in the order of the file; else null. */
function rowsByKey(value) {
    const keys = Object.keys(value);
    const numbered = keys.length > 1 && keys.every((key) => /^(?:[a-z]{1,12}[ _-]?)?\d{1,9}$/i.test(key) && isObject(value[key]));
    return numbered ? Object.values(value) : null;
}
/** Of several lists of rows the longest is the log. */
function longest(rows) {
    let best = [];
    for (const { items } of rows)
        if (items.length > best.length)
            best = items;
    return best;
}

;// CONCATENATED MODULE: ./build/src/read/records.js
/** Bytes read at a time. The size hardly matters (1 MiB reads at memory speed). */
const WINDOW_BYTES = 1_048_576;
/** A longer line is no log line. */
const MAX_RECORD_BYTES = 50_000_000;
/** A quoted cell longer than this was never closed: the quote counts as an ordinary character. */
const MAX_QUOTED_BYTES = 65_536;
const LF = 10;
const CR = 13;
const QUOTE = 34;
/**
 * Passes every record of a file to `visit`, in order, reading piece by piece. Lines end with LF, CRLF or CR.
 * `delimiter` is the byte between cells: a quote opens a cell only behind it; −1 where quotes mean nothing.
 */
function eachRecord(file, delimiter, visit) {
    let buffer = new Uint8Array(Math.min(WINDOW_BYTES, file.size + 1));
    let filled = 0;
    let position = 0;
    let line = 1;
    let start = skipMark(file);
    let scan = start;
    let recordLine = 1;
    let openedAt = -1;
    let literalUpTo = -1;
    let afterCr = false;
    let discarding = false;
    let tooLong = 0;
    let openQuote = 0;
    for (;;) {
        const count = file.readInto(buffer.subarray(filled), position);
        position += count;
        filled += count;
        const ended = count === 0;
        for (;;) {
            while (scan < filled) {
                const byte = buffer[scan];
                if (byte > QUOTE) {
                    scan++;
                    afterCr = false;
                    continue;
                }
                if (openedAt >= 0) {
                    if (byte === LF)
                        line++;
                    else if (byte === QUOTE) {
                        if (scan + 1 < filled && buffer[scan + 1] === QUOTE)
                            scan++;
                        else
                            openedAt = -1;
                    }
                }
                else if (byte === LF || byte === CR) {
                    if (byte === LF && afterCr && scan === start)
                        start++;
                    else {
                        if (!discarding)
                            visit(buffer, start, scan, recordLine, true);
                        discarding = false;
                        start = scan + 1;
                        line++;
                    }
                    recordLine = line;
                }
                else if (byte === QUOTE && delimiter >= 0 && scan > literalUpTo && opensCell(buffer, start, scan, delimiter)) {
                    openedAt = scan;
                }
                afterCr = byte === CR;
                scan++;
                if (openedAt >= 0 && scan - openedAt > MAX_QUOTED_BYTES)
                    break;
            }
            if (openedAt < 0 || !(ended || scan - openedAt > MAX_QUOTED_BYTES))
                break;
            // Never closed: take it as an ordinary character and look at what follows again.
            openQuote ||= recordLine;
            literalUpTo = openedAt;
            scan = openedAt + 1;
            line = recordLine;
            openedAt = -1;
        }
        if (ended)
            break;
        // Make room: drop what was visited, grow for a long record, give up on one that is too long.
        if (filled - start > MAX_RECORD_BYTES) {
            tooLong ||= recordLine;
            discarding = true;
            openedAt = -1;
            start = scan;
        }
        const kept = filled - start;
        const target = kept * 2 > buffer.length && buffer.length >= WINDOW_BYTES ? new Uint8Array(buffer.length * 2) : buffer;
        if (target === buffer)
            buffer.copyWithin(0, start, filled);
        else
            target.set(buffer.subarray(start, filled));
        scan -= start;
        if (openedAt >= 0)
            openedAt -= start;
        literalUpTo -= start;
        filled = kept;
        start = 0;
        buffer = target;
    }
    if (!discarding && start < filled)
        visit(buffer, start, filled, recordLine, false);
    return { tooLong, openQuote };
}
/** A quote opens a quoted cell at the beginning of a record and behind a delimiter, spaces in between allowed. */
function opensCell(bytes, start, quote, delimiter) {
    let before = quote - 1;
    while (before >= start && bytes[before] === 32)
        before--;
    return before < start || bytes[before] === delimiter;
}
/** Bytes of a UTF-8 byte order mark at the beginning: 3 or 0. */
function skipMark({ head }) {
    return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
}

;// CONCATENATED MODULE: ./build/src/read/formats/json-lines.js








/** JSON Lines, one object a row: DETR, DeiT and MAE `log.txt`, LLaMA-Factory `trainer_log.jsonl`, detectron2, MMCV. */
const jsonLines = {
    id: 'json-lines',
    title: 'JSON Lines: one object a line',
    example: '{"epoch": 0, "train_loss": 0.9, "test_loss": 1.0}',
    detect(file) {
        const text = headText(file).trimStart();
        const end = text.search(/[\r\n]/);
        const first = (end < 0 ? text : text.slice(0, end)).trim();
        if (!first.startsWith('{') || !first.endsWith('}'))
            return false;
        const next = end < 0 ? '' : text.slice(end).trimStart();
        if (next !== '' && !next.startsWith('{'))
            return false;
        // A document on one line is a row only where its name says lines: `{"loss": [0.9, 0.7]}` is a dict of lists.
        if (next === '' && !/\.(?:jsonl|ndjson)$/i.test(file.path))
            return false;
        return isRow(first) && (file.named || hasMetricKey(text));
    },
    read: (file) => [readLines(file)],
};
function isRow(line) {
    try {
        return isObject(parseJson(line));
    }
    catch {
        return false;
    }
}
function readLines(file) {
    const columns = newColumns();
    const notes = newNotes();
    let row = 0;
    const faults = eachRecord(file, -1, (bytes, start, end, line, complete) => {
        const text = decodeText(bytes.subarray(start, end)).trim();
        if (text === '')
            return;
        let value;
        try {
            value = parseJson(text);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            if (!complete) {
                const hint = 'The training was still writing, or was stopped.';
                note(notes, 'cut', line, () => 'the last line is incomplete (truncated) and was left out', hint);
                return;
            }
        }
        if (!isObject(value)) {
            const message = (count) => `${count === 1 ? 'one line is' : `${count} lines are`} no JSON object, the first is “${excerpt(text)}”`;
            note(notes, 'no-row', line, message, 'They were left out; the others were read.');
            return;
        }
        if (addRow(columns, row, value))
            row++;
    });
    if (faults.tooLong > 0)
        note(notes, 'too-long', faults.tooLong, () => 'a line of over 50 MB was left out', 'Is it a log at all?');
    if (row < 2)
        note(notes, 'few-rows', 0, () => 'fewer than two rows: no curve yet', 'Log every epoch, not the final result only.');
    return {
        source: file.path,
        format: 'json-lines',
        series: toSeries(columns, row),
        hyperparameters: {},
        problems: toProblems(notes, file.path),
    };
}

;// CONCATENATED MODULE: ./build/src/read/formats/table-layout.js

const DELIMITERS = ['\t', ';', ',', '|', ' '];
/** A header is looked for in the first lines only: titles and comments come before it, never a page of text. */
const MAX_HEADER_LINE = 20;
/** Lines that have to agree with the header. */
const MAX_SAMPLE_LINES = 20;
/** Share of the sampled lines with the header's number of cells; below, blanks and commas are those of prose. */
const MIN_AGREEMENT = 0.6;
/** A table wider than this is no metric log. */
const MAX_COLUMNS = 10_000;
/** Finds header and delimiter in the first text of a file; null where there is no row of names above rows of numbers. */
function findLayout(text, whole) {
    const lines = text.split(/\r\n|\n|\r/, 400);
    // The last line of a cut text is incomplete.
    if (!whole && lines.length > 1 && lines.length < 400)
        lines.pop();
    for (let i = 0; i < Math.min(lines.length, MAX_HEADER_LINE); i++) {
        const found = layoutAt(lines, i);
        if (found !== null)
            return found;
    }
    return null;
}
function layoutAt(lines, index) {
    const headerLine = lines[index];
    if (headerLine.trim() === '')
        return null;
    const sample = lines
        .slice(index + 1)
        .filter((line) => line.trim() !== '' && !isRule(line))
        .slice(0, MAX_SAMPLE_LINES);
    let best = null;
    let bestAgreement = 0;
    for (const delimiter of DELIMITERS) {
        const names = headerCells(headerLine, delimiter);
        if (names.length > MAX_COLUMNS || names.filter((name) => name !== '').length < 2)
            continue;
        if (!names.every((name) => name === '' || parseCell(name) === 'text'))
            continue;
        const rows = sample.map((line) => splitCells(line, delimiter));
        const exact = rows.filter((cells) => fits(cells, names.length)).length;
        const longer = delimiter === '|' ? 0 : rows.filter((cells) => cells.length === names.length + 1 && cells.at(-1) !== '').length;
        const rowNames = longer > exact;
        const agreement = Math.max(exact, longer) / Math.max(rows.length, 1);
        if (!(agreement > bestAgreement) || agreement < MIN_AGREEMENT || !rows.some(hasNumber))
            continue;
        if (delimiter === ' ' && !rows.every(mostlyNumbers))
            continue;
        bestAgreement = agreement;
        best = { delimiter, header: names, line: index + 1, rowNames };
    }
    return best ?? singleColumn(headerLine, sample, index);
}
/** One name above numbers, one a line. */
function singleColumn(headerLine, sample, index) {
    const name = unquote(headerLine);
    if (parseCell(name) !== 'text' || name.length > 80 || /[,;\t|{}[\]<>=]/.test(name) || sample.length === 0)
        return null;
    if (!sample.every((line) => typeof parseCell(unquote(line)) === 'number'))
        return null;
    return { delimiter: ',', header: [name], line: index + 1, rowNames: false };
}
/** A header with rows like it may end with delimiters that name no column. */
function fits(cells, count) {
    return cells.length === count || (cells.length > count && cells.slice(count).every((cell) => cell === ''));
}
function headerCells(line, delimiter) {
    // `#  step rmse_val …`: the mark in front of a commented header is no name.
    const cells = splitCells(line.replace(/^\s*#\s*(?![{])/, ''), delimiter);
    return cells.map((cell) => cell.trim());
}
function hasNumber(cells) {
    return cells.some((cell) => typeof parseCell(cell) === 'number');
}
function mostlyNumbers(cells) {
    return cells.filter((cell) => parseCell(cell) !== 'text').length * 2 >= cells.length;
}
/** `|---|:--:|`, `+----+`, `=====`: drawn lines of Markdown and ASCII tables. */
function isRule(line) {
    return /^[\s|+:=_-]+$/.test(line) && /[-=_]{2}/.test(line);
}
/** Cells of one record, trimmed, quotes removed; the outer bars of a Markdown row are no cells. */
function splitCells(record, delimiter) {
    if (delimiter === ' ')
        return record.trim().split(/\s+/);
    const cells = [];
    let at = 0;
    for (;;) {
        while (record[at] === ' ')
            at++;
        let end;
        if (record[at] === '"') {
            end = at + 1;
            while (end < record.length && (record[end] !== '"' || record[end + 1] === '"'))
                end += record[end] === '"' ? 2 : 1;
            end = record.indexOf(delimiter, end);
        }
        else
            end = record.indexOf(delimiter, at);
        cells.push(unquote(end < 0 ? record.slice(at) : record.slice(at, end)));
        if (end < 0)
            break;
        at = end + 1;
    }
    if (delimiter === '|' && cells.length > 2 && cells[0] === '' && cells.at(-1) === '')
        return cells.slice(1, -1);
    return cells;
}
function unquote(cell) {
    const trimmed = cell.trim();
    if (trimmed.length < 2 || trimmed[0] !== '"' || trimmed.at(-1) !== '"')
        return trimmed;
    return trimmed.slice(1, -1).replaceAll('""', '"').trim();
}

;// CONCATENATED MODULE: ./build/src/read/formats/table-cells.js


/** Powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** Digits that always fit a double's 53 bits. */
const MAX_EXACT_DIGITS = 15;
/** Room for the cells of a record. */
function newRowCells() {
    return { count: 0, values: [], kinds: [], starts: [], ends: [], texts: [] };
}
/** Reads the cells of bytes[start, end) into `row`: plain decimals straight from the bytes, everything else as text. */
function readCells(bytes, start, end, delimiter, row) {
    row.count = 0;
    const separator = delimiter.charCodeAt(0);
    if (delimiter === ' ' || delimiter === '|') {
        readTextCells(bytes, start, end, delimiter, row);
        return;
    }
    let at = start;
    for (;;) {
        let stop = at;
        while (stop < end && bytes[stop] !== separator && bytes[stop] !== 34)
            stop++;
        if (stop < end && bytes[stop] === 34) {
            // Quotes are rare: leave the rest of the record to the careful splitter.
            readTextCells(bytes, at, end, delimiter, row);
            return;
        }
        readCell(bytes, at, stop, row);
        if (stop >= end)
            return;
        at = stop + 1;
    }
}
function readTextCells(bytes, start, end, delimiter, row) {
    for (const text of splitCells(new TextDecoder().decode(bytes.subarray(start, end)), delimiter)) {
        setCell(row, parseLocal(text, delimiter), start, end);
        row.texts[row.count - 1] = text;
    }
}
function readCell(bytes, from, to, row) {
    let start = from;
    let end = to;
    while (start < end && bytes[start] <= 32)
        start++;
    while (end > start && bytes[end - 1] <= 32)
        end--;
    if (start === end) {
        setCell(row, 'missing', start, end);
        return;
    }
    const fast = fastDecimal(bytes, start, end);
    if (!Number.isNaN(fast)) {
        const i = row.count++;
        row.values[i] = fast;
        row.kinds[i] = 'number';
        row.starts[i] = start;
        row.ends[i] = end;
        return;
    }
    setCell(row, end - start > 2000 ? 'text' : parseLocal(new TextDecoder().decode(bytes.subarray(start, end)), ';'), start, end);
}
/** In tables whose cells can hold commas, `0,25` is a decimal comma (Excel and pandas in half of Europe). */
function parseLocal(text, delimiter) {
    const cell = parseCell(text);
    if (cell !== 'text' || delimiter !== ';' || !/^\s*[+-]?\d+,\d+(?:[eE][+-]?\d+)?\s*$/.test(text))
        return cell;
    return parseCell(text.replace(',', '.'));
}
function setCell(row, cell, start, end) {
    const i = row.count++;
    row.values[i] = typeof cell === 'number' ? cell : Number.NaN;
    row.kinds[i] = typeof cell === 'number' ? 'number' : cell;
    row.starts[i] = start;
    row.ends[i] = end;
    row.texts[i] = '';
}
/**
 * A decimal number of bytes[start, end), exactly as `Number()` reads it; NaN where it is none, or needs more than double
 * arithmetic (over 15 digits, exponents past 22): integer × or ÷ an exact power of ten rounds once (Clinger, 1990).
 */
function fastDecimal(bytes, start, end) {
    let at = start;
    const first = bytes[at];
    if (first === 45 || first === 43)
        at++;
    let mantissa = 0;
    let digits = 0;
    let scale = 0;
    let seen = false;
    let point = false;
    for (; at < end; at++) {
        const digit = bytes[at] - 48;
        if (digit >= 0 && digit <= 9) {
            seen = true;
            if (digits > 0 || digit > 0)
                digits++;
            mantissa = mantissa * 10 + digit;
            if (point)
                scale--;
        }
        else if (digit === -2 && !point)
            point = true;
        else
            break;
    }
    if (!seen || digits > MAX_EXACT_DIGITS)
        return Number.NaN;
    if (at < end) {
        const exponent = readExponent(bytes, at, end);
        if (Number.isNaN(exponent))
            return Number.NaN;
        scale += exponent;
    }
    if (scale < -22 || scale > 22)
        return Number.NaN;
    const size = scale < 0 ? mantissa / POWERS[-scale] : mantissa * POWERS[scale];
    return first === 45 ? -size : size;
}
/** The number behind `e`; NaN where bytes[at, end) is no exponent of at most three digits. */
function readExponent(bytes, at, end) {
    if ((bytes[at] | 32) !== 101)
        return Number.NaN;
    let i = at + 1;
    const sign = bytes[i];
    if (sign === 45 || sign === 43)
        i++;
    if (i === end || end - i > 3)
        return Number.NaN;
    let exponent = 0;
    for (; i < end; i++) {
        const digit = bytes[i] - 48;
        if (digit < 0 || digit > 9)
            return Number.NaN;
        exponent = exponent * 10 + digit;
    }
    return sign === 45 ? -exponent : exponent;
}

;// CONCATENATED MODULE: ./build/src/read/formats/table.js










/** CSV, TSV, `;`, `|` and blank-separated tables: Keras, Lightning, timm, fastai, YOLO, pandas, DeepSpeed, hand-written ones. */
const table = {
    id: 'table',
    title: 'CSV, TSV and other tables',
    example: 'epoch,loss,val_loss',
    detect(file) {
        const layout = layoutOf(file);
        if (layout === null)
            return false;
        return layout.header.some((name) => (file.named ? axis_axisOf(name) === null : isMetricName(name) && axis_axisOf(name) === null));
    },
    read: (file) => [readTable(file)],
};
function layoutOf(file) {
    return findLayout(headText(file), file.size <= file.head.length);
}
function readTable(file) {
    const layout = layoutOf(file);
    if (layout === null) {
        throw new errors/* UserError */.y('no line with names of columns above rows of numbers', 'A table needs a header, for example “epoch,loss,val_loss”.');
    }
    const columns = newColumns();
    const notes = newNotes();
    const state = {
        ...{ layout, columns, notes, row: newRowCells(), mapping: [], header: layout.header, rows: 0 },
        ...{ bytes: file.head, start: 0, end: 0, line: layout.line, complete: true },
    };
    state.mapping = mapHeader(state, layout.header);
    const quoteAfter = layout.delimiter === ' ' ? -1 : layout.delimiter.charCodeAt(0);
    const faults = eachRecord(file, quoteAfter, (bytes, start, end, line, complete) => {
        if (line <= layout.line || isBlank(bytes, start, end))
            return;
        Object.assign(state, { bytes, start, end, line, complete });
        readCells(bytes, start, end, layout.delimiter, state.row);
        takeRow(state);
    });
    noteFaults(notes, faults);
    if (state.rows < 2)
        noteFewRows(state);
    dropWordColumns(state);
    return {
        source: file.path,
        format: 'table',
        series: toSeries(columns, state.rows),
        hyperparameters: {},
        problems: toProblems(notes, file.path),
    };
}
function takeRow(state) {
    const { row, columns } = state;
    if (!table_hasNumber(row) && isNoData(state))
        return;
    const mapping = mappingFor(state);
    if (mapping === null)
        return;
    let used = false;
    for (let i = 0; i < row.count; i++) {
        const index = mapping[i] ?? -1;
        const kind = row.kinds[i];
        if (index < 0 || kind === 'missing')
            continue;
        const column = columns.list[index];
        let value = row.values[i];
        if (kind === 'text') {
            const text = cellText(state, i);
            value = column.axis === 'time' ? parseTime(text) : Number.NaN;
            if (Number.isNaN(value)) {
                noteText(state, index, text);
                continue;
            }
        }
        addValue(column, state.rows, value);
        used = true;
    }
    if (used)
        state.rows++;
}
/** Lines that are no rows: comments, drawn rules, headers that a restarted process wrote again, remarks. */
function isNoData(state) {
    const { row, header, notes, line } = state;
    const record = decodeText(state.bytes.subarray(state.start, state.end));
    if (isRule(record) || record.trimStart().startsWith('#'))
        return true;
    const cells = splitCells(record, state.layout.delimiter);
    const known = cells.filter((cell) => cell !== '' && header.includes(cell)).length;
    if (known * 2 > cells.length || (cells[0] !== '' && cells[0]?.toLowerCase() === header[0]?.toLowerCase())) {
        // timm and DeepSpeed write a header per process, and its columns may differ from the first one's.
        if (cells.length !== header.length || known < cells.length)
            state.mapping = mapHeader(state, cells);
        state.header = cells;
        return true;
    }
    if (row.kinds.slice(0, row.count).every((kind) => kind === 'missing'))
        return true;
    const first = excerpt(record);
    note(notes, 'words', line, (count) => `${lines(count)} without a number left out, the first is “${first}”`, 'Nothing to do if it is a remark; else check the separator.');
    return true;
}
/** Which column each cell of this row belongs to; null for a row whose cells can't be placed. */
function mappingFor({ row, header, mapping, layout, notes, line, complete }) {
    const expected = header.length + (layout.rowNames ? 1 : 0);
    const { count } = row;
    if (count === expected)
        return mapping;
    if (count > expected && row.kinds.slice(expected, count).every((kind) => kind === 'missing'))
        return mapping;
    if (count < expected && !complete) {
        const hint = 'The training was still writing, or was stopped.';
        note(notes, 'cut', line, () => 'the last line is incomplete (truncated) and was left out', hint);
        return null;
    }
    if (count < expected) {
        if (header.slice(count).every((name) => name === ''))
            return mapping;
        const short = shortRow(header, count);
        if (short !== null)
            return short.map((i) => mapping[i]);
    }
    note(notes, 'ragged', line, (rows) => `${lines(rows)} left out: ${count} cells where the header has ${expected}`, 'Every row needs a cell for every column, empty where there is no value.');
    return null;
}
/** timm writes an epoch without evaluation as `epoch,train_…[,lr]`: cells are missing in the middle. Header index of each cell. */
function shortRow(header, count) {
    if (header[0]?.toLowerCase() !== 'epoch' || !header.some((name) => name.startsWith('eval_')))
        return null;
    const kept = [...header.keys()].filter((i) => !header[i].startsWith('eval_'));
    if (kept.length === count)
        return kept;
    const withoutRate = kept.filter((i) => header[i] !== 'lr');
    return withoutRate.length === count ? withoutRate : null;
}
/** Column of each header cell. A name that comes twice keeps its first column. */
function mapHeader({ layout, columns, notes, line }, header) {
    const seen = new Set();
    const mapping = header.map((name, i) => {
        if (name === '' && i > 0)
            return -1;
        if (!seen.has(name)) {
            seen.add(name);
            return columnIndex(columns, name);
        }
        const message = `two columns are called “${excerpt(name)}”: the first is used`;
        note(notes, `twice ${name}`, line, () => message, 'Give every column a name of its own.');
        return -1;
    });
    return layout.rowNames ? [-1, ...mapping] : mapping;
}
/** A cell of a metric column that holds no number. */
function noteText({ columns, notes, line }, index, text) {
    const name = excerpt(columns.list[index].name);
    note(notes, `text ${index}`, line, (count) => `${count === 1 ? 'one cell' : `${count} cells`} of column “${name}” left out: “${excerpt(text)}” is no number`, 'Leave a cell empty where there is no value.');
}
/** A column of words alone is no metric: nothing is wrong with it. */
function dropWordColumns({ columns, notes }) {
    for (const [index, { values, axis }] of columns.list.entries()) {
        if (values.length === 0 || axis !== null)
            notes.kinds.delete(`text ${index}`);
    }
}
function noteFewRows({ notes, rows, layout }) {
    const message = rows === 0 ? 'a header and no row below it' : 'only one row: a curve needs at least two';
    const hint = rows === 0 ? 'The training stopped before it logged anything.' : 'Log every epoch, not the final result only.';
    note(notes, 'few-rows', layout.line, () => message, hint);
}
function noteFaults(notes, { tooLong, openQuote }) {
    if (tooLong > 0)
        note(notes, 'too-long', tooLong, () => 'a line of over 50 MB was left out', 'Is this file a table at all?');
    if (openQuote > 0)
        note(notes, 'quote', openQuote, () => 'a quote is never closed: read as an ordinary character', 'Remove or double it.');
}
function cellText({ bytes, row }, i) {
    return row.texts[i] || decodeText(bytes.subarray(row.starts[i], row.ends[i]));
}
function table_hasNumber({ kinds, count }) {
    for (let i = 0; i < count; i++)
        if (kinds[i] === 'number')
            return true;
    return false;
}
function isBlank(bytes, start, end) {
    for (let i = start; i < end; i++)
        if (bytes[i] > 32)
            return false;
    return true;
}
function lines(count) {
    return count === 1 ? 'one line' : `${count} lines`;
}

;// CONCATENATED MODULE: ./build/src/read/crc32c.js
/** Reflected polynomial of CRC-32C (Castagnoli), as in RFC 3720 appendix B.4. */
const POLYNOMIAL = 0x82f63b78;
const SLICES = 16;
/** Table k gives the effect of a byte that k more bytes follow: slicing-by-16 (Kounavis and Berry, 2005). */
const TABLES = makeTables();
function makeTables() {
    const tables = new Uint32Array(SLICES * 256);
    for (let byte = 0; byte < 256; byte++) {
        let value = byte;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
        tables[byte] = value;
    }
    for (let byte = 0; byte < 256; byte++) {
        let value = tables[byte];
        for (let slice = 1; slice < SLICES; slice++) {
            value = tables[value & 255] ^ (value >>> 8);
            tables[slice * 256 + byte] = value;
        }
    }
    return tables;
}
/** CRC-32C of bytes[start, end) as an unsigned 32-bit number; 0 for no bytes. Example: "123456789" gives 0xe3069283. */
function crc32c(bytes, start = 0, end = bytes.length) {
    const t = TABLES;
    let crc = 0xffffffff;
    let i = start;
    for (; i + SLICES <= end; i += SLICES) {
        crc ^= bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
        crc =
            t[3840 + (crc & 255)] ^
                t[3584 + ((crc >>> 8) & 255)] ^
                t[3328 + ((crc >>> 16) & 255)] ^
                t[3072 + (crc >>> 24)] ^
                t[2816 + bytes[i + 4]] ^
                t[2560 + bytes[i + 5]] ^
                t[2304 + bytes[i + 6]] ^
                t[2048 + bytes[i + 7]] ^
                t[1792 + bytes[i + 8]] ^
                t[1536 + bytes[i + 9]] ^
                t[1280 + bytes[i + 10]] ^
                t[1024 + bytes[i + 11]] ^
                t[768 + bytes[i + 12]] ^
                t[512 + bytes[i + 13]] ^
                t[256 + bytes[i + 14]] ^
                t[bytes[i + 15]];
    }
    for (; i < end; i++)
        crc = t[(crc ^ bytes[i]) & 255] ^ (crc >>> 8);
    return ~crc >>> 0;
}
/** The checksum as TFRecord files store it: CRC-32C rotated right by 15, plus 0xa282ead8 (tensorboard tf_record.rs). */
function maskedCrc32c(bytes, start = 0, end = bytes.length) {
    const crc = crc32c(bytes, start, end);
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

;// CONCATENATED MODULE: ./build/src/read/protobuf.js
const WIRE_VARINT = 0;
const WIRE_64 = 1;
const WIRE_BYTES = 2;
const WIRE_32 = 5;
/** A cursor over bytes[start, end). */
function cursorAt(bytes, start, end) {
    return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), pos: start, end, bad: false };
}
/** An unsigned varint of at most 10 bytes as a number; above 2^53 the low bits are rounded. 0 and `bad` where it is cut. */
function readVarint(cursor) {
    const { bytes, end } = cursor;
    let scale = 1;
    let value = 0;
    for (let count = 0; count < 10; count++) {
        if (cursor.pos >= end)
            break;
        const byte = bytes[cursor.pos++];
        value += (byte & 127) * scale;
        if (byte < 128)
            return value;
        scale *= 128;
    }
    return fail(cursor);
}
/** An int64 varint: two's complement, so that −1 is ten bytes; exact up to 2^53 in size. */
function readInt64(cursor) {
    const start = cursor.pos;
    const value = readVarint(cursor);
    if (cursor.pos - start < 10 || cursor.bad)
        return value;
    // Ten bytes: negative. Rounding would eat the low bits of 2^64 − |x|, so they are read again, inverted, in two exact halves.
    let low = 0;
    let high = 0;
    for (let i = 0; start + i < cursor.pos; i++) {
        const bits = ~cursor.bytes[start + i] & 127;
        if (i < 5)
            low += bits * 128 ** i;
        else if (i < 9)
            high += bits * 128 ** (i - 5);
    }
    return -(low + high * 2 ** 35) - 1;
}
/** Length of a length-delimited field, checked against what is left; 0 and `bad` where it reaches past the end. */
function readLength(cursor) {
    const length = readVarint(cursor);
    if (length > cursor.end - cursor.pos)
        return fail(cursor);
    return length;
}
/** Little-endian float; 0 and `bad` where it is cut. */
function readFloat(cursor) {
    if (cursor.end - cursor.pos < 4)
        return fail(cursor);
    cursor.pos += 4;
    return cursor.view.getFloat32(cursor.pos - 4, true);
}
/** Little-endian double; 0 and `bad` where it is cut. */
function readDouble(cursor) {
    if (cursor.end - cursor.pos < 8)
        return fail(cursor);
    cursor.pos += 8;
    return cursor.view.getFloat64(cursor.pos - 8, true);
}
/** Moves over a field of this wire type. Groups (types 3 and 4) are in no message that we read: `bad`. */
function skipField(cursor, wire) {
    if (wire === WIRE_VARINT) {
        readVarint(cursor);
        return;
    }
    const length = wire === WIRE_64 ? 8 : wire === WIRE_32 ? 4 : wire === WIRE_BYTES ? readLength(cursor) : Number.NaN;
    if (!(length <= cursor.end - cursor.pos))
        fail(cursor);
    else
        cursor.pos += length;
}
function fail(cursor) {
    cursor.bad = true;
    cursor.pos = cursor.end;
    return 0;
}

;// CONCATENATED MODULE: ./build/src/read/tfrecord.js


/** Length (8 bytes) and its checksum (4), then the data, then its checksum (4). */
const HEADER_BYTES = 12;
const FOOTER_BYTES = 4;
const tfrecord_WINDOW_BYTES = 1_048_576;
/** A summary of scalars is thousands of times smaller; what is larger is an image or a graph. */
const tfrecord_MAX_RECORD_BYTES = 67_108_864;
/**
 * Passes every record of a TFRecord file in order through one reused buffer (tensorboard tf_record.rs). A length is checked
 * against its checksum and against the bytes left before anything is allocated for it.
 */
function eachTfRecord(file, visit) {
    let cursor = cursorAt(new Uint8Array(Math.min(tfrecord_WINDOW_BYTES, file.size)), 0, 0);
    let filled = 0;
    /** Where the next record begins, in the buffer. */
    let at = 0;
    /** Where the buffer begins, in the file. */
    let base = 0;
    let records = 0;
    let tooLong = 0;
    const done = (badLength, truncated) => ({ records, badLength, truncated, tooLong });
    /** Makes `count` bytes from `at` on available; false where the file ends before. */
    const need = (count) => {
        if (filled - at >= count)
            return true;
        if (count > file.size - base - at)
            return false;
        const { bytes } = cursor;
        if (count > bytes.length) {
            const grown = new Uint8Array(Math.max(count, bytes.length * 2));
            grown.set(bytes.subarray(at, filled));
            cursor = cursorAt(grown, 0, 0);
        }
        else
            bytes.copyWithin(0, at, filled);
        base += at;
        filled -= at;
        at = 0;
        while (filled < count) {
            const read = file.readInto(cursor.bytes.subarray(filled), base + filled);
            if (read === 0)
                return false;
            filled += read;
        }
        return true;
    };
    let dataEnd = 0;
    const intact = () => {
        const start = at + HEADER_BYTES;
        return maskedCrc32c(cursor.bytes, start, dataEnd) === cursor.view.getUint32(dataEnd, true);
    };
    for (;;) {
        if (!need(HEADER_BYTES))
            return done(0, base + at < file.size ? records + 1 : 0);
        const low = cursor.view.getUint32(at, true);
        const high = cursor.view.getUint32(at + 4, true);
        if (maskedCrc32c(cursor.bytes, at, at + 8) !== cursor.view.getUint32(at + 8, true))
            return done(records + 1, 0);
        const whole = HEADER_BYTES + low + FOOTER_BYTES;
        if (high !== 0 || whole > file.size - base - at)
            return done(0, records + 1);
        records++;
        if (low > tfrecord_MAX_RECORD_BYTES) {
            tooLong ||= records;
            base += at + whole;
            filled = 0;
            at = 0;
            continue;
        }
        if (!need(whole))
            return done(0, records);
        dataEnd = at + HEADER_BYTES + low;
        cursor.pos = at + HEADER_BYTES;
        cursor.end = dataEnd;
        cursor.bad = false;
        visit(cursor, records, intact);
        at += whole;
    }
}
/** Does a file begin like a TFRecord file: a length with the right checksum? */
function startsLikeTfRecord(head) {
    if (head.length < HEADER_BYTES)
        return false;
    const stored = head[8] + head[9] * 256 + head[10] * 65_536 + head[11] * 16_777_216;
    return maskedCrc32c(head, 0, 8) === stored;
}

;// CONCATENATED MODULE: ./build/src/read/formats/tensorboard-hparams.js

const SESSION_START = 3;
/** Hyper-parameters of the HParams plugin (`HParamsPluginData`, tensorboard plugin_data.proto): bytes[start, end) into `into`. */
function readHparams(bytes, start, end, into) {
    eachMessage(cursorAt(bytes, start, end), SESSION_START, (session) => {
        eachMessage(session, 1, (entry) => readEntry(entry, into));
    });
}
/** An entry of `map<string, google.protobuf.Value>`: 1 key, 2 value. */
function readEntry(entry, into) {
    let name = '';
    let value;
    while (entry.pos < entry.end && !entry.bad) {
        const tag = readVarint(entry);
        if (tag === ((1 << 3) | WIRE_BYTES))
            name = readText(entry);
        else if (tag === ((2 << 3) | WIRE_BYTES))
            value = readValue(inner(entry));
        else
            skipField(entry, tag & 7);
    }
    if (!entry.bad && name !== '' && value !== undefined)
        into.set(name, value);
}
/** `google.protobuf.Value`: 1 null, 2 number, 3 text, 4 truth value; lists and structs are left out. */
function readValue(cursor) {
    let value;
    while (cursor.pos < cursor.end && !cursor.bad) {
        const tag = readVarint(cursor);
        if (tag === ((1 << 3) | WIRE_VARINT)) {
            readVarint(cursor);
            value = null;
        }
        else if (tag === ((2 << 3) | WIRE_64))
            value = readDouble(cursor);
        else if (tag === ((3 << 3) | WIRE_BYTES))
            value = readText(cursor);
        else if (tag === ((4 << 3) | WIRE_VARINT))
            value = readVarint(cursor) !== 0;
        else
            skipField(cursor, tag & 7);
    }
    return cursor.bad ? undefined : value;
}
/** Calls `visit` with every sub-message of one field number. */
function eachMessage(cursor, field, visit) {
    while (cursor.pos < cursor.end && !cursor.bad) {
        const tag = readVarint(cursor);
        if (tag === field * 8 + WIRE_BYTES)
            visit(inner(cursor));
        else
            skipField(cursor, tag & 7);
    }
}
/** The length-delimited field that begins here as a message of its own; the cursor moves behind it. */
function inner(cursor) {
    const length = readLength(cursor);
    const message = cursorAt(cursor.bytes, cursor.pos, cursor.pos + length);
    cursor.pos += length;
    return message;
}
function readText(cursor) {
    const length = readLength(cursor);
    cursor.pos += length;
    return new TextDecoder().decode(cursor.bytes.subarray(cursor.pos - length, cursor.pos));
}

;// CONCATENATED MODULE: ./build/src/read/formats/tensorboard-tags.js

/** A file with more tags is no log of metrics; further ones are left out. */
const MAX_TAGS = 10_000;
/** No tags yet. */
function newTags() {
    return { list: [], byHash: new Map(), last: null };
}
/** The tag with the name bytes[start, end), made at its first appearance; null above `MAX_TAGS`. */
function tagAt(tags, bytes, start, end) {
    const guess = tags.last?.next ?? null;
    const tag = guess !== null && sameBytes(guess.bytes, bytes, start, end) ? guess : findTag(tags, bytes, start, end);
    if (tag === null)
        return null;
    if (tags.last !== null)
        tags.last.next = tag;
    tags.last = tag;
    return tag;
}
function findTag(tags, bytes, start, end) {
    const hash = fnv1a(bytes, start, end);
    const known = tags.byHash.get(hash);
    const found = known?.find((tag) => sameBytes(tag.bytes, bytes, start, end));
    if (found !== undefined)
        return found;
    if (tags.list.length >= MAX_TAGS)
        return null;
    const own = bytes.slice(start, end);
    const tag = {
        ...{ bytes: own, name: new TextDecoder().decode(own), plugin: '', next: null },
        ...{ values: newFloats(), steps: newFloats(), wallTimes: newFloats(), rows: newFloats() },
    };
    tags.list.push(tag);
    if (known === undefined)
        tags.byHash.set(hash, [tag]);
    else
        known.push(tag);
    return tag;
}
function sameBytes(own, bytes, start, end) {
    if (own.length !== end - start)
        return false;
    for (let i = 0; i < own.length; i++)
        if (own[i] !== bytes[start + i])
            return false;
    return true;
}
/** 32-bit FNV-1a (Fowler, Noll and Vo). */
function fnv1a(bytes, start, end) {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++)
        hash = Math.imul(hash ^ bytes[i], 0x01000193);
    return hash >>> 0;
}

;// CONCATENATED MODULE: ./build/src/read/formats/tensorboard-tensor.js

const FLOAT = 1;
const DOUBLE = 2;
const BFLOAT16 = 14;
const HALF = 19;
/** Bytes of an element in `tensor_content`, by dtype (tensorboard types.proto): the types that hold one real number. */
const SIZES = new Map([
    [FLOAT, 4],
    [DOUBLE, 8],
    [3, 4], // int32
    [9, 8], // int64
    [10, 1], // bool
    [BFLOAT16, 2],
    [HALF, 2],
    [22, 4], // uint32
    [23, 8], // uint64
]);
/** Fields that list values one by one: float, double, int, int64, bool, half, uint32, uint64. */
const VALUE_FIELDS = new Set([5, 6, 7, 10, 11, 13, 16, 17]);
/** Reads a TensorProto up to the cursor's end as one number, from `tensor_content` or from its lists of values. */
function readScalarTensor(cursor, into) {
    let dtype = 0;
    let elements = 1;
    let content = -1;
    let contentLength = 0;
    let value = 0;
    let found = false;
    while (cursor.pos < cursor.end && !cursor.bad) {
        const tag = readVarint(cursor);
        const field = Math.floor(tag / 8);
        const wire = tag & 7;
        if (tag === ((1 << 3) | WIRE_VARINT))
            dtype = readVarint(cursor);
        else if (tag === ((2 << 3) | WIRE_BYTES))
            elements = readElements(cursor);
        else if (tag === ((4 << 3) | WIRE_BYTES)) {
            contentLength = readLength(cursor);
            content = cursor.pos;
            cursor.pos += contentLength;
        }
        else if (VALUE_FIELDS.has(field) && !found) {
            const end = cursor.end;
            const packed = wire === WIRE_BYTES;
            if (packed)
                cursor.end = readLength(cursor) + cursor.pos;
            if (cursor.pos < cursor.end) {
                value = readListed(cursor, field, packed ? wireOf(field) : wire, dtype);
                found = true;
            }
            if (packed)
                cursor.pos = cursor.end;
            cursor.end = end;
        }
        else
            skipField(cursor, wire);
    }
    const size = SIZES.get(dtype);
    into.scalar = !cursor.bad && size !== undefined && elements === 1 && (found || contentLength === 0 || contentLength === size);
    into.empty = !found && contentLength === 0;
    into.value = found ? value : contentLength > 0 && into.scalar ? readContent(cursor.view, content, dtype) : 0;
}
/** Product of the dimensions of a TensorShapeProto; 1 for rank 0. */
function readElements(cursor) {
    const end = cursor.end;
    cursor.end = readLength(cursor) + cursor.pos;
    let elements = 1;
    while (cursor.pos < cursor.end && !cursor.bad) {
        const tag = readVarint(cursor);
        if (tag !== ((2 << 3) | WIRE_BYTES)) {
            skipField(cursor, tag & 7);
            continue;
        }
        const shapeEnd = cursor.end;
        cursor.end = readLength(cursor) + cursor.pos;
        let size = 0;
        while (cursor.pos < cursor.end && !cursor.bad) {
            const dim = readVarint(cursor);
            if (dim === ((1 << 3) | WIRE_VARINT))
                size = readInt64(cursor);
            else
                skipField(cursor, dim & 7);
        }
        elements *= size;
        cursor.end = shapeEnd;
    }
    cursor.end = end;
    return elements;
}
function wireOf(field) {
    return field === 5 ? WIRE_32 : field === 6 ? WIRE_64 : WIRE_VARINT;
}
function readListed(cursor, field, wire, dtype) {
    if (wire === WIRE_32 && field === 5)
        return readFloat(cursor);
    if (wire === WIRE_64 && field === 6)
        return readDouble(cursor);
    if (wire !== WIRE_VARINT) {
        skipField(cursor, wire);
        return Number.NaN;
    }
    if (field === 16 || field === 17)
        return readVarint(cursor);
    const integer = readInt64(cursor);
    if (field !== 13)
        return integer;
    // `half_val` holds the 16 raw bits.
    return dtype === BFLOAT16 ? fromBfloat16(integer) : fromHalf(integer);
}
function readContent(view, at, dtype) {
    if (dtype === FLOAT)
        return view.getFloat32(at, true);
    if (dtype === DOUBLE)
        return view.getFloat64(at, true);
    if (dtype === HALF)
        return fromHalf(view.getUint16(at, true));
    if (dtype === BFLOAT16)
        return fromBfloat16(view.getUint16(at, true));
    if (dtype === 3)
        return view.getInt32(at, true);
    if (dtype === 9)
        return Number(view.getBigInt64(at, true));
    if (dtype === 22)
        return view.getUint32(at, true);
    if (dtype === 23)
        return Number(view.getBigUint64(at, true));
    return view.getUint8(at);
}
/** IEEE 754 binary16 from its bits. */
function fromHalf(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 31;
    const fraction = bits & 1023;
    if (exponent === 31)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
/** bfloat16 from its bits: the upper half of a float. */
function fromBfloat16(bits) {
    const view = new DataView(new ArrayBuffer(4));
    view.setUint32(0, (bits & 0xffff) * 65_536);
    return view.getFloat32(0);
}

;// CONCATENATED MODULE: ./build/src/read/formats/tensorboard-event.js




/** State for the events of one file. */
function newEventState(tags) {
    return {
        ...{ tags, hyperparameters: new Map(), wallTime: Number.NaN, step: 0, count: 0 },
        ...{ found: [], values: [], tensor: { value: 0, scalar: false, empty: false } },
    };
}
/** Reads an Event (tensorboard event.proto: 1 wall_time, 2 step, 5 summary); everything else is jumped over. */
function readEvent(cursor, state) {
    state.wallTime = Number.NaN;
    state.step = 0;
    state.count = 0;
    while (cursor.pos < cursor.end && !cursor.bad) {
        const tag = readVarint(cursor);
        if (tag === ((1 << 3) | WIRE_64))
            state.wallTime = readDouble(cursor);
        else if (tag === ((2 << 3) | WIRE_VARINT))
            state.step = readInt64(cursor);
        else if (tag === ((5 << 3) | WIRE_BYTES)) {
            const end = cursor.end;
            cursor.end = readLength(cursor) + cursor.pos;
            readSummary(cursor, state);
            cursor.end = end;
        }
        else
            skipField(cursor, tag & 7);
    }
}
function readSummary(cursor, state) {
    const end = cursor.end;
    while (cursor.pos < end && !cursor.bad) {
        const tag = readVarint(cursor);
        if (tag !== ((1 << 3) | WIRE_BYTES)) {
            skipField(cursor, tag & 7);
            continue;
        }
        cursor.end = readLength(cursor) + cursor.pos;
        tensorboard_event_readValue(cursor, state);
        cursor.end = end;
    }
}
/** Summary.Value: 1 tag, 2 simple_value, 7 node_name, 8 tensor, 9 metadata; images, histograms and sounds are jumped over. */
function tensorboard_event_readValue(cursor, state) {
    let nameStart = -1;
    let nameEnd = -1;
    let simple = 0;
    let hasSimple = false;
    let tensorStart = -1;
    let tensorEnd = -1;
    let metadataStart = -1;
    let metadataEnd = -1;
    while (cursor.pos < cursor.end && !cursor.bad) {
        const tag = readVarint(cursor);
        if (tag === ((2 << 3) | WIRE_32)) {
            simple = readFloat(cursor);
            hasSimple = true;
            continue;
        }
        if ((tag & 7) !== WIRE_BYTES) {
            skipField(cursor, tag & 7);
            continue;
        }
        const length = readLength(cursor);
        const start = cursor.pos;
        cursor.pos += length;
        // A tag names the value; node_name is what very old writers put there instead.
        if (tag === (1 << 3) + WIRE_BYTES || (tag === (7 << 3) + WIRE_BYTES && nameEnd <= nameStart)) {
            if (length === 0)
                continue;
            nameStart = start;
            nameEnd = cursor.pos;
        }
        else if (tag === (8 << 3) + WIRE_BYTES) {
            tensorStart = start;
            tensorEnd = cursor.pos;
        }
        else if (tag === (9 << 3) + WIRE_BYTES) {
            metadataStart = start;
            metadataEnd = cursor.pos;
        }
    }
    if (cursor.bad || nameStart < 0)
        return;
    // Images and histograms have a name as well; only what may be a scalar is remembered.
    if (!hasSimple && tensorStart < 0 && metadataStart < 0)
        return;
    const named = tagAt(state.tags, cursor.bytes, nameStart, nameEnd);
    if (named === null)
        return;
    if (metadataStart >= 0)
        readMetadata(cursor, metadataStart, metadataEnd, named, state);
    if (hasSimple)
        addScalar(state, named, simple);
    else if (tensorStart >= 0 && (named.plugin === 'scalars' || named.plugin === ''))
        readTensor(cursor, tensorStart, tensorEnd, named, state);
}
function readTensor(cursor, start, end, tag, state) {
    const { pos, end: outerEnd } = cursor;
    const { tensor } = state;
    cursor.pos = start;
    cursor.end = end;
    readScalarTensor(cursor, tensor);
    cursor.pos = pos;
    cursor.end = outerEnd;
    // An empty tensor is a zero only where it is known to be a scalar; elsewhere it is a placeholder.
    if (tensor.scalar && !(tensor.empty && tag.plugin !== 'scalars'))
        addScalar(state, tag, tensor.value);
}
function addScalar(state, tag, value) {
    state.found[state.count] = tag;
    state.values[state.count] = value;
    state.count++;
}
/** SummaryMetadata: 1 plugin_data {1 plugin_name, 2 content}. Comes once per tag and writer. */
function readMetadata(cursor, start, end, named, state) {
    const { pos, end: outerEnd, bytes } = cursor;
    cursor.pos = start;
    cursor.end = end;
    let contentStart = 0;
    let contentEnd = 0;
    while (cursor.pos < end && !cursor.bad) {
        const tag = readVarint(cursor);
        if (tag !== ((1 << 3) | WIRE_BYTES)) {
            skipField(cursor, tag & 7);
            continue;
        }
        const pluginEnd = readLength(cursor) + cursor.pos;
        while (cursor.pos < pluginEnd && !cursor.bad) {
            const field = readVarint(cursor);
            if (field !== ((1 << 3) | WIRE_BYTES) && field !== ((2 << 3) | WIRE_BYTES)) {
                skipField(cursor, field & 7);
                continue;
            }
            const length = readLength(cursor);
            if (field >> 3 === 1)
                named.plugin = new TextDecoder().decode(bytes.subarray(cursor.pos, cursor.pos + length));
            else {
                contentStart = cursor.pos;
                contentEnd = cursor.pos + length;
            }
            cursor.pos += length;
        }
    }
    if (named.plugin === 'hparams')
        readHparams(bytes, contentStart, contentEnd, state.hyperparameters);
    cursor.pos = pos;
    cursor.end = outerEnd;
}

;// CONCATENATED MODULE: ./build/src/read/formats/tensorboard.js







/** Records up to this size are checked before they are read; larger ones (images, graphs) only where a scalar was in them. */
const MAX_CHECKED_BYTES = 65_536;
/** First byte of every Event: field 1, wall_time. A data set in TFRecord files begins otherwise. */
const EVENT_FIRST_BYTE = 0x09;
/** Lightning writes this placeholder (−1) for the HParams page. */
const PLACEHOLDER = 'hp_metric';
/** TensorBoard event files of any writer: PyTorch, TensorFlow, Keras, Lightning, Hugging Face, Ultralytics, CatBoost. */
const tensorboard = {
    id: 'tensorboard',
    title: 'TensorBoard event files',
    example: 'events.out.tfevents.1664082589.host.4004.0.v2',
    detect(file) {
        if (/tfevents[^/\\]*$/.test(file.path))
            return true;
        return startsLikeTfRecord(file.head) && file.head[12] === EVENT_FIRST_BYTE;
    },
    read: (file) => [readEvents(file)],
};
function readEvents(file) {
    const tags = newTags();
    const state = newEventState(tags);
    const notes = newNotes();
    const damaged = (record) => note(notes, 'checksum', record, (count) => count === 1 ? 'a record does not match its checksum' : `${count} records do not match their checksums, this is the first`, 'They were left out. Copy the file again; if it stays, the disk or the writer damaged it.');
    let row = 0;
    const faults = eachTfRecord(file, (data, record, intact) => {
        const large = data.end - data.pos > MAX_CHECKED_BYTES;
        if (!large && !intact()) {
            damaged(record);
            return;
        }
        readEvent(data, state);
        if (data.bad) {
            note(notes, 'message', record, (count) => `${count === 1 ? 'a record is' : `${count} records are`} no event`, 'They were left out.');
            return;
        }
        if (state.count === 0)
            return;
        if (large && !intact()) {
            damaged(record);
            return;
        }
        for (let i = 0; i < state.count; i++) {
            const tag = state.found[i];
            push(tag.values, state.values[i]);
            push(tag.steps, state.step);
            push(tag.wallTimes, state.wallTime);
            push(tag.rows, row);
        }
        row++;
    });
    tensorboard_noteFaults(notes, faults);
    const series = tensorboard_toSeries(tags.list);
    if (series.length === 0)
        noteNothing(notes, faults);
    const hyperparameters = toHyperparameters(state.hyperparameters);
    return { source: file.path, format: 'tensorboard', series, hyperparameters, problems: toProblems(notes, file.path) };
}
/** Tags in order of their first value. The tag `epoch` (Lightning, Hugging Face) tells the epoch of a step: an axis, no series. */
function tensorboard_toSeries(tags) {
    const epochOf = new Map();
    for (const tag of tags) {
        if (axis_axisOf(tag.name)?.kind !== 'epoch')
            continue;
        for (let i = 0; i < tag.values.length; i++)
            epochOf.set(tag.steps.items[i], tag.values.items[i]);
    }
    const series = [];
    for (const tag of tags) {
        if (tag.values.length === 0 || tag.name === PLACEHOLDER || axis_axisOf(tag.name) !== null)
            continue;
        const steps = trimmed(tag.steps);
        series.push({
            name: tag.name,
            values: trimmed(tag.values),
            steps,
            ...(epochOf.size > 0 && { epochs: steps.map((step) => epochOf.get(step) ?? Number.NaN) }),
            rows: trimmed(tag.rows),
            wallTimes: trimmed(tag.wallTimes),
        });
    }
    return series;
}
function tensorboard_noteFaults(notes, { badLength, truncated, tooLong }) {
    if (tooLong > 0)
        note(notes, 'too-long', tooLong, () => 'a record of over 64 MB was left out', 'Scalars are not affected by it.');
    if (truncated > 0) {
        const hint = 'The training was still writing, or was stopped; everything before was read.';
        note(notes, 'truncated', truncated, () => 'the last record is truncated', hint);
    }
    if (badLength > 0) {
        const message = 'the length of a record does not match its checksum: nothing behind it can be read';
        const hint = badLength === 1 ? 'Is it an event file? Copy it again.' : 'Everything before was read. Copy the file again.';
        note(notes, 'length', badLength, () => message, hint);
    }
}
function noteNothing(notes, { records }) {
    const message = records <= 1 ? 'no scalars: the file holds its header only' : `no scalars in ${records} records`;
    const hint = records <= 1
        ? 'The training ended before it logged anything.'
        : 'It holds graphs, images or texts only; name the file with the metrics.';
    note(notes, 'no-scalars', 0, () => message, hint);
}

;// CONCATENATED MODULE: ./build/src/read/formats/trainer-state.js







/** What the Trainer was told, as opposed to what it measured. */
const SETTINGS = ['max_steps', 'num_train_epochs', 'train_batch_size', 'logging_steps', 'eval_steps', 'save_steps', 'trial_name'];
/** `trainer_state.json` of Hugging Face Transformers (TRL, axolotl, Unsloth, LLaMA-Factory): rows in `log_history`. */
const trainerState = {
    id: 'trainer-state',
    title: 'Hugging Face Trainer: trainer_state.json',
    example: '{"epoch": 3.0, "global_step": 630, "log_history": [{"loss": 0.25, "step": 10}]}',
    detect(file) {
        const text = headText(file).trimStart();
        if (!text.startsWith('{'))
            return false;
        return /"log_history"\s*:\s*\[/.test(text) || /(?:^|[/\\])trainer_state\.json$/.test(file.path);
    },
    read: (file) => [readState(file)],
};
function readState(file) {
    const state = parseJson(decodeText(readWhole(file)));
    const history = isObject(state) ? state['log_history'] : undefined;
    if (!isObject(state) || !Array.isArray(history)) {
        throw new errors/* UserError */.y('no list “log_history” in it', 'A trainer_state.json of Hugging Face Transformers was expected.');
    }
    const columns = newColumns();
    const notes = newNotes();
    let row = 0;
    for (const [i, entry] of history.entries()) {
        if (!isObject(entry)) {
            note(notes, 'no-row', 0, (count) => `${count} entries of log_history are no objects, the first is number ${i + 1}`, 'They were left out.');
        }
        else if (!isSummary(entry) && addRow(columns, row, entry))
            row++;
    }
    const series = toSeries(columns, row);
    if (series.length === 0) {
        note(notes, 'no-scalars', 0, () => 'log_history holds no values', 'The training stopped before it logged, or logging_steps is longer than it.');
    }
    const settings = SETTINGS.filter((name) => Object.hasOwn(state, name)).map((name) => [name, state[name]]);
    return {
        source: file.path,
        format: 'trainer-state',
        series,
        hyperparameters: toHyperparameters(settings),
        problems: toProblems(notes, file.path),
    };
}
/** The last row of a finished training holds averages over the whole run (`train_loss` beside `train_runtime`): no points. */
function isSummary(row) {
    return Object.hasOwn(row, 'train_runtime');
}

;// CONCATENATED MODULE: ./build/src/read/formats/index.js





/** All readers. The first that claims a file reads it; the least particular one comes last. */
const readers = [tensorboard, trainerState, jsonLines, json, table];

;// CONCATENATED MODULE: ./build/src/read/non-finite.js
/** Share of a series from which on its curve is more hole than curve; fewer are judged by the rule alone. */
const RIDDEN = 0.5;
/** Series that the message names. */
const non_finite_MAX_NAMED = 3;
/** A log whose series are mostly NaN or infinite, as one problem that names the first such row; null for any other. */
function nonFiniteProblem(log) {
    const ridden = log.series.filter(({ values }) => values.length > 0 && countBad(values) >= RIDDEN * values.length);
    if (ridden.length === 0)
        return null;
    const named = ridden
        .slice(0, non_finite_MAX_NAMED)
        .map(({ name, values }) => `“${name.slice(0, 40)}” (${countBad(values)} of ${values.length} values)`);
    const more = ridden.length > non_finite_MAX_NAMED ? ` and ${ridden.length - non_finite_MAX_NAMED} more` : '';
    const rows = ridden.map(({ values, rows: row }) => {
        const first = values.findIndex((value) => !Number.isFinite(value));
        return row?.[first] ?? first;
    });
    const first = rows.reduce((a, b) => Math.min(a, b));
    return {
        file: log.source,
        message: `mostly NaN or infinite: ${named.join(', ')}${more}, the first in row ${first + 1}`,
        hint: 'They are kept and judged; leave a cell empty where a value was not computed.',
    };
}
function countBad(values) {
    let bad = 0;
    for (const value of values)
        if (!Number.isFinite(value))
            bad++;
    return bad;
}

;// CONCATENATED MODULE: ./build/src/read/read-log.js






const NOTHING = { logs: [], problems: [] };
/** Formats that are metric logs by their shape alone; a table or a JSON file may be anything. */
const UNMISTAKABLE = new Set(['tensorboard', 'trainer-state']);
/** Reads one file with the first reader that claims it. A file met by chance that is no log gives nothing; one that was named, a reason. */
function readLog(file) {
    if (!file.named && isStub(file.path))
        return NOTHING;
    const expected = file.named || looksLikeLog(file.path);
    const not = notALog(file.head, file.size);
    if (not !== null)
        return expected ? problem(file, not.message, not.hint) : NOTHING;
    const reader = readers.find(({ detect }) => detect(file));
    if (reader === undefined)
        return file.named ? unknownFormat(file) : looksLikeLog(file.path) ? withoutRows(file) : NOTHING;
    try {
        return keep(file, reader, reader.read(file));
    }
    catch (error) {
        if (!expected && !UNMISTAKABLE.has(reader.id))
            return NOTHING;
        if (error instanceof errors/* UserError */.y)
            return read_log_isSummary(error) && !file.named ? NOTHING : problem(file, error.message, error.hint);
        // One file that no reader was written for must not cost the others.
        const said = error instanceof Error ? error.message : String(error);
        return problem(file, `the reader “${reader.id}” failed: ${said}`, 'This is a fault of curvelint: please report it with the file.');
    }
}
/** What is worth keeping: every log with values; of a table that was met by chance only one with a curve of a metric in it. */
function keep(file, { id }, logs) {
    const empty = logs.filter(({ series }) => series.length === 0);
    const problems = empty.flatMap((log) => log.problems);
    const full = logs.filter(({ series }) => series.length > 0).map(withNonFinite);
    if (full.length === 0 && problems.length === 0 && file.named) {
        return problem(file, 'no values of a metric in it', 'Are all its columns words, or positions (epoch, step, time)?');
    }
    if (file.named || UNMISTAKABLE.has(id))
        return { logs: full, problems };
    const metrics = full.flatMap(({ series }) => series.filter(({ name }) => isMetricName(name)));
    if (metrics.length === 0)
        return { logs: [], problems: looksLikeLog(file.path) ? problems : [] };
    if (metrics.some(isCurve))
        return { logs: full, problems };
    const known = full.flatMap((log) => log.problems);
    if (known.length > 0)
        return { logs: [], problems: known };
    return problem(file, 'only one row: a curve needs at least two', 'Log every epoch, not the final result only.');
}
function withNonFinite(log) {
    const ridden = nonFiniteProblem(log);
    return ridden === null ? log : { ...log, problems: [...log.problems, ridden] };
}
function isCurve({ values }) {
    return values.length >= 2;
}
/** A file of final results lies beside many logs: nobody expects curves in it. */
function read_log_isSummary({ message }) {
    return message.includes('a summary of results');
}
/** A table of metrics that ends with its header, met by chance: its training died early, which nobody should have to guess. */
function withoutRows(file) {
    const lines = headText(file).split(/\r\n|\n|\r/);
    const header = lines.findIndex((line) => line.trim() !== '');
    const isLast = lines.slice(header + 1).every((line) => line.trim() === '');
    if (!isLast || file.size > file.head.length || !lines[header].split(/[,;\t]/).some(isMetricName))
        return NOTHING;
    const hint = 'The training stopped before it logged anything.';
    return { logs: [], problems: [{ file: file.path, line: header + 1, message: 'a header and no row below it', hint }] };
}
function unknownFormat(file) {
    const kind = binaryKind(file.head);
    const known = `Known are: ${readers.map(({ title }) => title).join(' · ')}.`;
    if (kind !== '')
        return problem(file, `${kind}, not a metric log`, known);
    return problem(file, 'not a metric log: no line with names of columns above rows of numbers, and no JSON', known);
}
function problem(file, message, hint) {
    return { logs: [], problems: [{ file: file.path, message, hint }] };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/read/yaml-depth.js
var yaml_depth = __webpack_require__(1575);
;// CONCATENATED MODULE: ./build/src/read/sidecar.js



/** Settings that tools leave beside their logs, best first: Lightning, Ultralytics and timm, YOLOv5, DVC, W&B and hand-written ones. */
const SIDECAR_NAMES = ['hparams.yaml', 'args.yaml', 'opt.yaml', 'params.yaml', 'config.yaml'];
/** A larger file is no list of settings. */
const MAX_SIDECAR_BYTES = 1_000_000;
const sidecar_MAX_DEPTH = 8;
const sidecar_MAX_ENTRIES = 1000;
/** YAML aliases that may be followed: anchors are common, "billion laughs" are not. */
const MAX_ALIASES = 100;
/** Settings of a YAML text: nested keys joined with `.`, lists as JSON text. Unknown tags stay plain; broken text gives what could be read. */
function readSidecar(text) {
    if ((0,yaml_depth/* nestsTooDeep */.q)(text))
        return {};
    const entries = [];
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent', strict: false, uniqueKeys: false });
        flatten(document.toJS({ mapAsMap: true, maxAliasCount: MAX_ALIASES }), '', 0, entries);
    }
    catch {
        // Too many aliases, or nested beyond what the parser takes: settings are a help, never a must.
        return {};
    }
    return toHyperparameters(entries);
}
function flatten(value, prefix, depth, entries) {
    if (entries.length >= sidecar_MAX_ENTRIES)
        return;
    if (!(value instanceof Map)) {
        if (prefix === '')
            return;
        entries.push([prefix, Array.isArray(value) ? listText(value) : value]);
        return;
    }
    // W&B writes `key: {desc: …, value: …}`.
    if (prefix !== '' && value.has('value') && [...value.keys()].every((key) => key === 'value' || key === 'desc')) {
        flatten(value.get('value'), prefix, depth + 1, entries);
        return;
    }
    if (depth >= sidecar_MAX_DEPTH)
        return;
    for (const [key, inner] of value)
        flatten(inner, prefix === '' ? String(key) : `${prefix}.${String(key)}`, depth + 1, entries);
}
/** A short list of plain values as text; undefined (left out) for anything longer or nested. */
function listText(list) {
    const plain = list.length <= 32 && list.every((item) => item === null || ['string', 'number', 'boolean'].includes(typeof item));
    return plain ? JSON.stringify(list) : undefined;
}

;// CONCATENATED MODULE: ./build/src/read/find-logs.js






/** For the job's own disk, whose files its owner wrote. */
const DISK_CAPS = { fileBytes: 4 * 1024 ** 3, files: 100_000 };
/**
 * Finds logs by paths, folders and globs (`runs/**`, `logs/{a,b}/*.csv`, `!**` + `/old/**` to leave out), and reads them. The part of
 * a pattern before its first wildcard is its root: no link is followed below it, nothing is opened through a link.
 */
async function findLogs(patterns, options) {
    const root = (0,external_node_path_.resolve)(options.root);
    const caps = { ...DISK_CAPS, ...options.caps };
    const { candidates, problems } = expandPatterns(patterns, root, caps.files, DISK);
    const logs = [];
    const looked = [];
    let files = 0;
    /** Files of each pattern as long as none of them gave a log or a problem; then NaN. */
    const silent = new Map();
    const settings = new Map();
    for (const [i, candidate] of candidates.entries()) {
        const result = readFile(candidate, caps);
        looked.push(candidate.shown);
        logs.push(...result.logs.map((log) => withSettings(log, candidate, root, settings)));
        problems.push(...result.problems);
        if (result.logs.length > 0)
            files++;
        const heard = result.logs.length + result.problems.length > 0;
        silent.set(candidate.pattern, heard ? Number.NaN : (silent.get(candidate.pattern) ?? 0) + 1);
        options.onProgress?.(i + 1, candidates.length, candidate.shown);
        // Lets a progress line be drawn and a signal be heard.
        if (i % 64 === 63)
            await new Promise((done) => setImmediate(done));
    }
    const hint = 'Name a log itself to learn why it is not taken for one.';
    for (const [pattern, count] of silent)
        if (count > 0)
            problems.push({ file: pattern, message: noLogAmong(count), hint });
    return { logs, problems, looked, files };
}
/** The disk as `expandPatterns` sees it. */
const DISK = { kindOf, realOf, list };
function noLogAmong(count) {
    return count === 1 ? 'one file, and it is no metric log' : `${count} files, none of them a metric log`;
}
/** Reads one file; when it changed meanwhile, once more. */
function readFile(candidate, caps) {
    const first = readOnce(candidate, caps);
    if (!first.changed)
        return first;
    const second = readOnce(candidate, caps);
    if (!second.changed)
        return second;
    const changed = {
        file: candidate.shown,
        message: 'the file changed while it was read',
        hint: 'The training may still be running: read it when it has ended.',
    };
    return { logs: second.logs, problems: [...second.problems, changed] };
}
function readOnce({ path, shown, named }, caps) {
    const fail = (message, hint) => ({ logs: [], problems: [{ file: shown, message, hint }], changed: false });
    let handle;
    try {
        // Never through a link, and never waiting for the other end of a pipe. Windows has neither flag.
        handle = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        return fail(`can't be opened${reason(error)}`, 'Check that it exists and may be read.');
    }
    try {
        const before = (0,external_node_fs_.fstatSync)(handle);
        if (!before.isFile())
            return fail('not a regular file', 'Name a file.');
        if (before.size > caps.fileBytes)
            return fail(`${before.size} bytes: more than ${caps.fileBytes} are not read`, 'Log less often, or split the file.');
        const result = readLog(openFile(handle, before.size, shown, named));
        const after = (0,external_node_fs_.fstatSync)(handle);
        return { ...result, changed: after.size !== before.size || after.mtimeMs !== before.mtimeMs };
    }
    catch (error) {
        return fail(`can't be read${reason(error)}`, 'Try again; if it stays, copy the file.');
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function openFile(handle, size, path, named) {
    const readInto = (target, position) => (0,external_node_fs_.readSync)(handle, target, 0, target.length, position);
    const head = new Uint8Array(Math.min(size, HEAD_BYTES));
    const file = { path, size, head: head.subarray(0, readInto(head, 0)), named, readInto };
    // UTF-16, as PowerShell's `>` writes it, is turned into UTF-8 before any reader sees it.
    const little = head[0] === 0xff && head[1] === 0xfe;
    if (size > MAX_WHOLE_BYTES || !(little || (head[0] === 0xfe && head[1] === 0xff)))
        return file;
    const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(readWhole(file));
    return memoryFile(path, new TextEncoder().encode(text), named);
}
/** Adds the settings that lie beside the log or one folder above; what the log says itself counts more. */
function withSettings(log, { path, base }, root, known) {
    const own = (0,external_node_path_.dirname)(path);
    const above = (0,external_node_path_.dirname)(own);
    const allowed = isInside(above, root) || isInside(above, base);
    const hyperparameters = { ...(allowed ? settingsIn(above, known) : {}), ...settingsIn(own, known), ...log.hyperparameters };
    return { ...log, hyperparameters };
}
function settingsIn(folder, known) {
    const cached = known.get(folder);
    if (cached !== undefined)
        return cached;
    let settings = {};
    for (const name of SIDECAR_NAMES.toReversed())
        settings = { ...settings, ...readSidecar(textOf(`${folder}/${name}`)) };
    known.set(folder, settings);
    return settings;
}
/** Text of a small regular file; '' where there is none: settings are a help, never a must. */
function textOf(path) {
    if (kindOf(path) !== 'file')
        return '';
    let handle = -1;
    try {
        handle = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const { size } = (0,external_node_fs_.fstatSync)(handle);
        if (size > MAX_SIDECAR_BYTES)
            return '';
        const bytes = new Uint8Array(size);
        return new TextDecoder().decode(bytes.subarray(0, (0,external_node_fs_.readSync)(handle, bytes, 0, size, 0)));
    }
    catch {
        return '';
    }
    finally {
        if (handle >= 0)
            (0,external_node_fs_.closeSync)(handle);
    }
}
/** What a path is, links not followed, except that a link to a folder counts as one: it is its owner's own root. */
function kindOf(path) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path);
        if (stat.isFile())
            return 'file';
        if (stat.isDirectory())
            return 'folder';
        return stat.isSymbolicLink() && (0,external_node_fs_.lstatSync)((0,external_node_fs_.realpathSync)(path)).isDirectory() ? 'folder' : 'other';
    }
    catch {
        return 'none';
    }
}
function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        return reason(error);
    }
}
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return null;
    }
}
/** The system's word for what went wrong, as `: EACCES`. */
function reason(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === '' ? '' : code === 'ELOOP' ? ': it is a symbolic link' : `: ${code}`;
}

;// CONCATENATED MODULE: ./build/src/pipeline.js








const DEFAULT_CONFIG_FILE = '.curvelint.yml';
/** Disk in, report out: finds and reads logs, config and baseline, and lints. The same for Action and command line. */
async function runPipeline(options) {
    const config = loadConfig(options);
    const found = await findLogs(options.patterns, {
        root: options.root,
        ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    });
    const baseline = await loadBaseline(options, config);
    const problems = found.logs.length > 0 ? found.problems : [...found.problems, nothingRead(options.patterns, found.looked)];
    const input = {
        logs: found.logs,
        problems: [...problems, ...baseline.problems],
        baseline: baseline.baseline,
        context: options.context,
    };
    return lint(input, config);
}
function nothingRead(patterns, looked) {
    const names = looked.length === 0
        ? 'no file was found'
        : looked.length === 1
            ? `${looked[0]} was looked at`
            : `${looked.length} files were looked at, for instance ${looked.slice(0, 3).join(', ')}`;
    return {
        file: patterns.join(' '),
        message: `no training log could be read: ${names}`,
        hint: `Known formats: ${readers.map(({ title }) => title).join('; ')}.`,
    };
}
function loadConfig({ config: path, root, failOn, profile }) {
    const file = path ?? DEFAULT_CONFIG_FILE;
    const full = (0,external_node_path_.resolve)(root, file);
    if (path !== null && !(0,external_node_fs_.existsSync)(full))
        throw new errors/* UserError */.y(`there is no config file ${path}`, 'Check the path, or leave it out for the defaults.');
    if ((0,external_node_fs_.existsSync)(full) && !(0,external_node_fs_.statSync)(full).isFile())
        throw new errors/* UserError */.y(`the config ${file} is not a file`, 'Name a YAML file.');
    const known = new Map(rules/* allRules */.V7.map((rule) => [rule.id, Object.keys(rule.options)]));
    const config = (0,external_node_fs_.existsSync)(full) ? (0,src_config/* parseConfig */.o4)((0,external_node_fs_.readFileSync)(full, 'utf8'), file, known) : src_config/* DEFAULT_CONFIG */.PV;
    return { ...config, failOn: failOn ?? config.failOn, profile: profile === null ? config.profile : parseProfile(profile) };
}
function parseProfile(name) {
    const profile = src_config/* PROFILES */.jI.find((known) => known === name);
    if (!profile)
        throw new errors/* UserError */.y(`there is no profile "${name}"`, `Profiles: ${src_config/* PROFILES */.jI.join(', ')}.`);
    return profile;
}
async function loadBaseline(options, config) {
    const { baseline: path, root } = options;
    if (path === null || path === 'none')
        return { baseline: { source: null, reason: 'no baseline was given', runs: [] }, problems: [] };
    const full = (0,external_node_path_.resolve)(root, path);
    if (/\.json$/.test(path) && (0,external_node_fs_.existsSync)(full) && (0,external_node_fs_.statSync)(full).isFile()) {
        const text = (0,external_node_fs_.readFileSync)(full, 'utf8');
        if (/"tool"\s*:\s*\{\s*"name"\s*:\s*"curvelint"/.test(text)) {
            const { parseReport } = await __webpack_require__.e(/* import() */ 183).then(__webpack_require__.bind(__webpack_require__, 4183));
            const report = parseReport(text, path);
            return {
                baseline: { source: path, ...(report.context ? { commit: report.context.commit } : {}), runs: report.runs },
                problems: [],
            };
        }
    }
    const found = await findLogs([path], { root });
    const none = { source: null, reason: 'none of its logs could be read', runs: [] };
    const { report } = lint({ logs: found.logs, problems: found.problems, baseline: none, context: null }, { ...config, gate: new Map() });
    if (report.runs.length === 0) {
        const problem = {
            file: path,
            message: 'the baseline holds no training log that can be read',
            hint: 'Give a report.json or the logs of the base branch.',
        };
        return { baseline: none, problems: [...found.problems, problem] };
    }
    return {
        baseline: { source: path, runs: report.runs },
        problems: report.problems.map((one) => ({ ...one, message: `baseline: ${one.message}` })),
    };
}


/***/ })

};
