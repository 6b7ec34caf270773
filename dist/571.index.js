export const id = 571;
export const ids = [571];
export const modules = {

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sortedProblems),
/* harmony export */   i: () => (/* binding */ normalizeLogs),
/* harmony export */   n: () => (/* binding */ judgeRuns),
/* harmony export */   o: () => (/* binding */ runIds),
/* harmony export */   r: () => (/* binding */ lint),
/* harmony export */   s: () => (/* binding */ findSeries),
/* harmony export */   t: () => (/* binding */ diagnoseRun)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(823);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88);




// build/src/compare/compared-value.js
/** A run's series by the user's name for it: exactly as in the log, else `<split>_<metric>` with `val` for validation. */
function findSeries(run, name) {
	if (name === "") return null;
	return run.series.find((series) => series.name === name) ?? run.series.find((series) => normalizedName(series) === name) ?? null;
}
/** `val_loss` for the validation loss, whatever the log calls it; '' where metric or split are unknown. */
function normalizedName(series) {
	if (series.metric === null || series.split === null) return "";
	return `${series.split === "validation" ? "val" : series.split}_${series.metric}`;
}
/** The smoothed value that is compared, of the whole run; NaN where there is none. */
function wholeValue(series, of) {
	if (of === "best") return series.best?.smoothed ?? NaN;
	return of === "last" ? series.smoothedLast : series.smoothedTail;
}
/** The same on positions up to `until` only, by the curve in the report; NaN for a series without a curve that is longer. */
function comparedValue(run, series, of, until) {
	const curve = run.curves.find((candidate) => candidate.series === series.name);
	if (!curve) return Number.isFinite(until) ? NaN : wholeValue(series, of);
	if (!(curve.at[curve.at.length - 1] > until)) return wholeValue(series, of);
	const { values } = smoothedCurve(curve, series, until);
	if (values.length === 0) return NaN;
	if (of === "last") return values[values.length - 1];
	if (of === "tail") return (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.lt)(values.slice(-Math.max(3, Math.ceil(.1 * values.length))));
	let best = values[0];
	for (const value of values) if (series.goal === "maximize" ? value > best : value < best) best = value;
	return best;
}
/** Rolling median of a report's curve up to a position. Thinned curves hold pairs of lowest and highest points: their means. */
function smoothedCurve(curve, series, until = Number.POSITIVE_INFINITY) {
	const points = curve.at.map((at, i) => ({
		at,
		value: curve.value[i]
	})).filter(({ at, value }) => at <= until && Number.isFinite(value));
	const used = curve.at.length < series.points && points.length > 2 ? pairMeans(points) : points;
	const values = used.map(({ value }) => value);
	return {
		at: used.map(({ at }) => at),
		values: (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.ot)(values, (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.st)(values.length))
	};
}
function pairMeans(points) {
	const means = [];
	for (let i = 0; i + 1 < points.length; i += 2) {
		const [a, b] = [points[i], points[i + 1]];
		means.push({
			at: b.at,
			value: (a.value + b.value) / 2
		});
	}
	return means;
}
/** Did the training end in NaN or infinity, or explode? Its numbers say nothing about the configuration's quality. */
function hasDiverged(run) {
	const { trainLoss, validationLoss, validationScore } = run.primary;
	return run.series.filter(({ name }) => [
		trainLoss,
		validationLoss,
		validationScore
	].includes(name)).some(({ last }) => !Number.isFinite(last)) || run.findings.some(({ rule }) => rule === "diverged-loss");
}
/** Last position of a series' curve; NaN without a curve. */
function endOf(run, series) {
	return run.curves.find((candidate) => candidate.series === series.name)?.at.at(-1) ?? NaN;
}
/** Standard error of a smoothed value by the noise inside the run: 1.2533·σ/√w, the error of a median of w points. */
function errorOf$1(series) {
	return 1.2533 * series.noise / Math.sqrt((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.st)(series.points));
}

// build/src/compare/benjamini-hochberg.js
/**
* Benjamini and Hochberg's adjustment of p values (1995): calling all below q "found" keeps the share of false ones at q.
* NaN stays NaN and does not count.
* @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
*/
function benjaminiHochberg(pValues) {
	const order = pValues.map((p, i) => ({
		p,
		i
	})).filter(({ p }) => !Number.isNaN(p));
	order.sort((a, b) => b.p - a.p);
	const adjusted = [...pValues];
	let smallest = 1;
	for (const [before, { p, i }] of order.entries()) {
		smallest = Math.min(smallest, p * order.length / (order.length - before));
		adjusted[i] = smallest;
	}
	return adjusted;
}

// build/src/compare/two-samples.js
/** Runs a side needs before its spread can be used. */
const MIN_RUNS$1 = 3;
/** Of the minimum detectable difference and of the seeds needed: the convention since Cohen (1988). */
const ALPHA = .05;
const POWER = .8;
/**
* Tests whether the candidate is worse than the baseline; `sign` is 1 where smaller is better, −1 where larger is.
* At least 3 runs on both sides: Welch's t test (Welch 1947, Satterthwaite's degrees of freedom). At least 3 on one side:
* Student's prediction interval, t = (x̄ − m̄)/(s·√(1/n + 1/m)), m − 1 degrees of freedom. Fewer, or no spread at all:
* the noise of one evaluation inside the runs gives a band, and no p value. Repeats that agree in every digit are one run,
* trained again with the same seed: they say nothing about the luck of the seed.
*/
function twoSamples(candidate, baseline, sign, withinRunError) {
	const worse = sign * ((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(candidate) - (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(baseline));
	const [a, b] = [withoutCopies$1(candidate), withoutCopies$1(baseline)];
	const [s, t] = [(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.M)(a), (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.M)(b)];
	if (a.length >= MIN_RUNS$1 && b.length >= MIN_RUNS$1) return welch(worse, a.length, b.length, s, t);
	if (b.length >= MIN_RUNS$1) return prediction(worse, a.length, b.length, t);
	if (a.length >= MIN_RUNS$1) return prediction(worse, b.length, a.length, s);
	const half = 1.96 * withinRunError * Math.sqrt(1 / candidate.length + 1 / baseline.length);
	const none = {
		pWorse: NaN,
		sd: NaN,
		effectSize: NaN,
		minimumDetectable: NaN
	};
	if (!(half >= 0)) return {
		test: "none",
		worse,
		interval: [NaN, NaN],
		...none
	};
	return {
		test: "within-run-noise",
		worse,
		interval: [worse - half, worse + half],
		...none
	};
}
function withoutCopies$1(values) {
	return values.every((value) => value === values[0]) ? values.slice(0, 1) : values;
}
function welch(worse, n, m, s1, s2) {
	const a = s1 * s1 / n;
	const b = s2 * s2 / m;
	const df = (a + b) ** 2 / (a * a / (n - 1) + b * b / (m - 1));
	const sd = Math.sqrt(((n - 1) * s1 * s1 + (m - 1) * s2 * s2) / (n + m - 2));
	return student("welch", worse, Math.sqrt(a + b), df, sd, n + m - 2);
}
function prediction(worse, few, many, sd) {
	return student("prediction-interval", worse, sd * Math.sqrt(1 / few + 1 / many), many - 1, sd, many - 1);
}
function student(test, worse, error, df, sd, sdDf) {
	const half = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.p)(.975, df) * error;
	return {
		test,
		worse,
		interval: [worse - half, worse + half],
		pWorse: (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.f)(-worse / error, df),
		sd,
		effectSize: (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.o)(worse, sd, sdDf),
		minimumDetectable: (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.c)(df, ALPHA, POWER) * error
	};
}

// build/src/compare/values.js
/** Ends that differ by less than this share of the run are the same length: one more evaluation is no longer training. */
const SAME_LENGTH = .02;
/** Values of `series` (as the candidate or, without one, the baseline logs it) over the runs of both sides. */
function valuesOf(series, of, now, before) {
	const isLost = (run) => hasDiverged(run) || [sameSeries(run, series)].some((own) => own && !Number.isFinite(own.last));
	const samples = (runs) => runs.flatMap((run) => {
		const own = isLost(run) ? null : sameSeries(run, series);
		return own && own.goal === series.goal ? [{
			run,
			series: own
		}] : [];
	});
	const [a, b] = [samples(now), samples(before)];
	const notes = [
		...[...now, ...before].some((run) => (sameSeries(run, series)?.goal ?? series.goal) !== series.goal) ? ["larger is better on one side, smaller on the other: not comparable"] : [],
		...missing(now, series, isLost, "of this change"),
		...missing(before, series, isLost, "of the baseline")
	];
	const renamed = b.find((one) => one.series.name !== series.name);
	if (renamed && a.length > 0) notes.push(`called ${renamed.series.name} in the baseline`);
	const whole = {
		candidate: a.map((one) => wholeValue(one.series, of)),
		baseline: b.map((one) => wholeValue(one.series, of))
	};
	const cut = commonEnd(a, b);
	notes.push(...cut.notes);
	const at = (side) => side.map((one) => comparedValue(one.run, one.series, of, cut.until));
	const common = Number.isNaN(cut.until) ? whole : {
		candidate: at(a),
		baseline: at(b)
	};
	const unit = unitFactors(series, a, b);
	notes.push(...unit.notes);
	const scaled = ({ candidate, baseline }) => ({
		candidate: candidate.map((value) => value * unit.candidate).filter(Number.isFinite),
		baseline: baseline.map((value) => value * unit.baseline).filter(Number.isFinite)
	});
	return {
		...scaled(common),
		atOwnEnds: Number.isNaN(cut.until) ? null : scaled(whole),
		error: errorOfBoth(a, b, unit),
		scale: {
			candidate: unit.candidate,
			baseline: unit.baseline
		},
		diverged: {
			candidate: now.filter(isLost).length,
			baseline: before.filter(isLost).length
		},
		notes
	};
}
/** The same series in another run: by its exact name, else by what it measures. */
function sameSeries(run, series) {
	return findSeries(run, series.name) ?? findSeries(run, normalizedName(series));
}
function missing(runs, series, isLost, whose) {
	const lost = runs.filter(isLost).length;
	const without = runs.filter((run) => !isLost(run) && sameSeries(run, series) === null).length;
	return [...lost > 0 ? [`${lost} of ${runs.length} runs ${whose} diverged: counted, not averaged`] : [], ...without > 0 && without < runs.length ? [`${without} of ${runs.length} runs ${whose} did not log it`] : []];
}
/** Both sides are compared up to the end of the shorter one; early-stopped runs of a side don't shorten the others. */
function commonEnd(a, b) {
	const none = {
		until: NaN,
		notes: []
	};
	const [first, other] = [a[0], b[0]];
	if (!first || !other) return none;
	const unit = first.run.axis;
	if (unit !== other.run.axis) return {
		until: NaN,
		notes: [`measured by ${unit} here, by ${other.run.axis} there: each side at its own end`]
	};
	const furthest = (side) => {
		const ends = side.map(({ run, series }) => endOf(run, series));
		return ends.some(Number.isNaN) ? NaN : Math.max(...ends);
	};
	const [now, before] = [furthest(a), furthest(b)];
	const lengths = [first.run.length, other.run.length];
	if (Number.isNaN(now) || Number.isNaN(before)) return Math.abs(lengths[0] - lengths[1]) > SAME_LENGTH * Math.max(...lengths) ? {
		until: NaN,
		notes: [`${lengths[0]} evaluations against ${lengths[1]}: no curve was kept, each side at its own end`]
	} : none;
	if (Math.abs(now - before) <= SAME_LENGTH * Math.max(Math.abs(now), Math.abs(before))) return none;
	const until = Math.min(now, before);
	return {
		until,
		notes: [`up to ${unit} ${until}, what both have (this change ends at ${now}, the baseline at ${before})`]
	};
}
/** A score in percent on one side and as a fraction on the other is brought to fractions. */
function unitFactors(series, a, b) {
	const none = {
		candidate: 1,
		baseline: 1,
		notes: []
	};
	if (series.goal !== "maximize" && series.metric !== "error") return none;
	const [now, before] = [scaleOf(a), scaleOf(b)];
	if (now === before || now === null || before === null) return none;
	const percent = {
		this: now === "percent",
		base: before === "percent"
	};
	return {
		candidate: percent.this ? .01 : 1,
		baseline: percent.base ? .01 : 1,
		notes: [`in percent ${percent.this ? "here" : "in the baseline"}, as a fraction ${percent.this ? "in the baseline" : "here"}: compared as fractions`]
	};
}
/** All values of a side in 0…1, or beyond 1 but within 100; null where neither can be said. */
function scaleOf(side) {
	const values = side.flatMap(({ series }) => [
		series.first,
		series.last,
		series.best?.value ?? NaN
	]).filter(Number.isFinite);
	if (values.length === 0 || values.some((value) => value < 0 || value > 100)) return null;
	if (values.every((value) => value <= 1)) return side.some(hasLearned) ? "fraction" : null;
	return Math.max(...values) > 1.5 ? "percent" : null;
}
function hasLearned({ series }) {
	const best = series.best?.value ?? NaN;
	return Math.abs(best - series.first) > .1 * Math.max(best, series.first);
}
function errorOfBoth(a, b, unit) {
	const known = [...a.map((one) => errorOf$1(one.series) * unit.candidate), ...b.map((one) => errorOf$1(one.series) * unit.baseline)].filter(Number.isFinite);
	if (known.length === 0) return NaN;
	let sum = 0;
	for (const error of known) sum += error * error;
	return Math.sqrt(sum / known.length);
}

// build/src/compare/convergence.js
/** Share of what training gained that the target leaves out: the last percent of a flat curve is reached by luck. */
const SLACK = .02;
/**
* Slower convergence: evaluations until the smoothed curve first reaches the target, the worst of the baseline's values less
* 2 % of what training gained, compared as logarithms. A run that never gets there counts with its length. Null where a curve
* is missing or most runs of the candidate never get there: then the value itself is the news.
*/
function convergence(series, now, before, values, limit) {
	const sign = series.goal === "maximize" ? -1 : 1;
	const first = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(before.map((run) => sameSeries(run, series)?.first ?? NaN).filter(Number.isFinite));
	const worst = sign === 1 ? Math.max(...values) : Math.min(...values);
	const target = worst + SLACK * (first - worst);
	const reach = (runs) => runs.flatMap((run) => reachedAt(run, series, target, sign));
	const [a, b] = [reach(now), reach(before)];
	if (!(a.length === now.length && b.length === before.length && a.length > 0 && b.length > 0) || !Number.isFinite(target) || a.filter(({ reached }) => !reached).length > a.length / 2) return null;
	const [x, y] = [a.map(({ after }) => Math.log(after)), b.map(({ after }) => Math.log(after))];
	const ratio = Math.exp((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(x) - (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(y));
	return {
		target,
		baseline: Math.exp((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(y)),
		candidate: Math.exp((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(x)),
		ratio,
		pValue: twoSamples(x, y, 1, NaN).pWorse,
		exceeded: limit === null ? null : ratio > 1 + limit
	};
}
/** How far a run had to go, counted so that the first evaluation is one step; nothing without a curve. */
function reachedAt(run, series, target, sign) {
	const own = sameSeries(run, series);
	const curve = own && run.curves.find((one) => one.series === own.name);
	if (!own || !curve || curve.at.length < 3) return [];
	const { at, values } = smoothedCurve(curve, own);
	const i = values.findIndex((value) => sign * (value - target) <= 0);
	const end = at[at.length - 1] - at[0];
	const interval = end / Math.max(1, at.length - 1);
	const after = (i < 0 ? end : at[i] - at[0]) + interval;
	return after > 0 ? [{
		after,
		reached: i >= 0
	}] : [];
}
/** Runs a side needs before its spread is compared. */
const MIN_RUNS = 5;
/** Higher variance over seeds, by Brown and Forsythe's test. Null below five runs on a side. */
function spreadOf(candidate, baseline, limit) {
	if (candidate.length < MIN_RUNS || baseline.length < MIN_RUNS) return null;
	const ratio = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.M)(candidate) / (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.M)(baseline);
	if (!Number.isFinite(ratio)) return null;
	const { p } = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.d)(candidate, baseline);
	return {
		ratio,
		pValue: (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(distances(candidate)) > (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(distances(baseline)) ? p / 2 : 1 - p / 2,
		exceeded: limit === null ? null : ratio > limit
	};
}
function distances(values) {
	const center = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.lt)(values);
	return values.map((value) => Math.abs(value - center));
}

// build/src/compare/hyperparameters.js
const SEED = /^(?:random_?|rng_?|manual_?|global_?|np_?|torch_?|data_?)?seed$/i;
/** Where results go and what the run is called: differs from run to run and changes nothing. */
const BOOKKEEPING = /^(?:(?:output|out|log|logging|save|work|checkpoint|ckpt|cache|root|results?|tb|tensorboard|run|exp|experiment|wandb)_?(?:dir|path|folder|name|id|group|tags?|notes?)|dirpath|filename|name|id|uuid|run|host_?name|host|user(?:name)?|pid|date|time(?:stamp)?|start_?time|command|argv|git_?(?:commit|sha|hash|branch)|commit|resume(?:_from.*)?|local_rank|verbose|progress_bar.*|num_workers|report_to|push_to_hub|hub_.*)$/i;
const ENVIRONMENT = /^(?:gpu|gpus|gpu_?(?:name|model|type)|device(?:_?(?:name|type))?|accelerator|hardware|cpu(?:_?(?:name|model))?|cuda(?:_?version)?|cudnn(?:_?version)?|driver(?:_?version)?|platform|os|python(?:_?version)?|framework(?:_?version)?|(?:torch|pytorch|tensorflow|tf|keras|jax|flax|transformers|lightning|numpy)_?version|torch|tensorflow|jax|image|docker_?image)$/i;
const DATA = /^(?:(?:data|dataset|train|train(?:ing)?_data|val|valid(?:ation)?|val(?:idation)?_data|eval|eval_data|test(?:_data)?)_?(?:hash|sha\d*|md5|digest|checksum|fingerprint|version|revision|rev|size|samples|examples|files?)|dataset|data|dataset_?name|(?:num|n)_?(?:train|val|eval|test)(?:_?(?:samples|examples))?|(?:dvc|data)_?(?:rev|commit))$/i;
/** Role of a setting by its name; of a nested one (`data.version`, `trainer/gpus`) by its last part. */
function roleOf(name) {
	const own = name.split(/[./]/).at(-1) ?? name;
	const joined = name.replace(/[./]/g, "_");
	if (SEED.test(own)) return "seed";
	for (const text of [own, joined]) {
		if (ENVIRONMENT.test(text)) return "environment";
		if (DATA.test(text)) return "data";
		if (BOOKKEEPING.test(text)) return "bookkeeping";
	}
	return "training";
}
/** Settings of one role that all runs of a side agree on. */
function commonOf(runs, roles, ignored = /* @__PURE__ */ new Set()) {
	const shared = new Map(Object.entries(runs[0]?.hyperparameters ?? {}).filter(([name]) => !ignored.has(name) && roles.includes(roleOf(name))));
	for (const run of runs.slice(1)) {
		const own = new Map(Object.entries(run.hyperparameters));
		for (const [name, value] of shared) if (!own.has(name) || own.get(name) !== value) shared.delete(name);
	}
	return shared;
}
/** Settings of the training and its data, `ignored` ones left out. */
function settingsOf({ hyperparameters }, ignored) {
	const entries = Object.entries(hyperparameters).filter(([name]) => !ignored.has(name) && ["training", "data"].includes(roleOf(name)));
	return Object.fromEntries(entries);
}
/** Text that is equal for runs of one configuration: settings of the training and its data, `ignored` ones left out. */
function configurationOf(run, ignored) {
	const entries = Object.entries(settingsOf(run, ignored));
	return JSON.stringify(entries.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
}

// build/src/compare/differences.js
/** At most so many differing settings are named. */
const MAX_NAMED = 6;
const RATE = /(?:^|[._/])(?:(?:base|max|min|peak|init(?:ial)?|end|final)_)?(?:lr|learning_?rate|eta)(?:$|[._/])|schedul|milestones|warm_?up|(?:lr|rate)_?decay|decay_?(?:rate|steps)|(?:^|[._/])(?:eta_?min|t_?max|step_?size)$/i;
const LENGTH = /(?:^|[._/])(?:max|num|n|total|train)?_{0,2}(?:epochs?|steps?|iter(?:ation)?s?)$/i;
/** Compares what both sides logged about themselves: schedule, length, settings, data, environment. */
function differences(candidate, baseline, groupBy) {
	const [a, b] = [candidate[0], baseline[0]];
	if (!a || !b) return {
		explained: [],
		comparability: "nothing-else",
		excuse: null
	};
	const ignored = new Set(groupBy);
	const between = (role) => changes(commonOf(candidate, [role], ignored), commonOf(baseline, [role], ignored), candidate, baseline);
	const [data, environment] = [between("data"), between("environment")];
	const factors = [
		...learningRate$1(a, b),
		...length(candidate, baseline),
		...between("training").map(({ name, text }) => ({
			family: familyOf(name),
			text
		})),
		...data.map(({ text }) => ({
			family: "data",
			text
		})),
		...environment.map(({ text }) => ({
			family: "environment",
			text
		}))
	];
	const families = new Set(factors.map(({ family }) => family));
	const texts = factors.map(({ text }) => text);
	return {
		explained: texts.length <= 8 ? texts : [...texts.slice(0, MAX_NAMED), `and ${texts.length - MAX_NAMED} more`],
		comparability: families.size === 0 ? "nothing-else" : families.size === 1 ? "clean" : "confounded",
		excuse: excuseOf(data, environment)
	};
}
/** Settings that both sides agree on within themselves, and that differ between them. */
function changes(now, before, candidate, baseline) {
	return [.../* @__PURE__ */ new Set([...now.keys(), ...before.keys()])].sort().flatMap((name) => {
		const [a, b] = [now.get(name), before.get(name)];
		if (a === b) return [];
		if (a === void 0) return anyLogs(candidate, name) ? [] : [{
			name,
			text: `${name} no longer logged (was ${String(b)})`,
			both: false
		}];
		if (b === void 0) return anyLogs(baseline, name) ? [] : [{
			name,
			text: `${name} = ${String(a)} (not logged before)`,
			both: false
		}];
		return [{
			name,
			text: `${name} ${String(a)} instead of ${String(b)}`,
			both: true
		}];
	});
}
/** A setting that varies within a side differs from run to run, not between the sides. */
function anyLogs(runs, name) {
	return runs.some((run) => Object.hasOwn(run.hyperparameters, name));
}
function excuseOf(data, environment) {
	const [first] = data.filter(({ both }) => both);
	if (first) return `trained on other data (${first.text})`;
	const [other] = environment.filter(({ both }) => both);
	return other ? `trained in another environment (${other.text})` : null;
}
function familyOf(name) {
	if (RATE.test(name)) return "learning rate";
	if (LENGTH.test(name)) return "length";
	return `setting ${name}`;
}
function learningRate$1(a, b) {
	const family = "learning rate";
	const said = [];
	if (a.learningRate.schedule !== b.learningRate.schedule && a.learningRate.logged && b.learningRate.logged) said.push({
		family,
		text: `learning-rate schedule ${a.learningRate.schedule} instead of ${b.learningRate.schedule}`
	});
	const drops = (run) => run.learningRate.events.filter((event) => event.kind === "drop" && !event.inferred);
	const now = dropText(drops(a));
	const before = dropText(drops(b));
	if (now !== before && a.learningRate.logged && b.learningRate.logged) said.push({
		family,
		text: `LR drops ${now} instead of ${before}`
	});
	const [rate, was] = [a.phases[0]?.learningRate, b.phases[0]?.learningRate];
	if (said.length === 0 && rate !== void 0 && was !== void 0 && Math.abs(rate - was) > 1e-6 * Math.abs(was)) said.push({
		family,
		text: `learning rate ${rate} instead of ${was} at the start`
	});
	return said;
}
function dropText(drops) {
	if (drops.length === 0) return "none";
	return `at ${drops.map((drop) => drop.at).join(", ")}`;
}
function length(candidate, baseline) {
	const [now, before] = [longest(candidate), longest(baseline)];
	if (now.axis !== before.axis || now.length === before.length) return [];
	return [{
		family: "length",
		text: `${now.length} evaluations instead of ${before.length}`
	}];
}
function longest(runs) {
	let best = runs[0];
	for (const run of runs) if (run.length > best.length) best = run;
	return best;
}

// build/src/compare/holm.js
/**
* Holm's step-down adjustment of p values (Holm 1979): controls the chance of any false alarm among them.
* NaN stays NaN and does not count.
* @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
*/
function holm(pValues) {
	const order = pValues.map((p, i) => ({
		p,
		i
	})).filter(({ p }) => !Number.isNaN(p));
	order.sort((a, b) => a.p - b.p);
	const adjusted = [...pValues];
	let largest = 0;
	for (const [rank, { p, i }] of order.entries()) {
		largest = Math.max(largest, Math.min(1, (order.length - rank) * p));
		adjusted[i] = largest;
	}
	return adjusted;
}

// build/src/compare/groups.js
/** A folder that only counts repeats: `seed-1`, `run_02`, `version_3`. */
const REPEAT_FOLDER = /^(?:seed|run|rep|repeat|trial|version|s)[-_ ]?\d+$/i;
const SEED_SUFFIX = /[-_.]?(?:seed|rep)[-_=]?\d+$/i;
/** Which runs are repeats of one configuration: same settings but the seed and what changes nothing, same path but the repeat's own folder. */
function groupRuns(runs, groupBy) {
	const ignored = new Set(groupBy);
	const members = /* @__PURE__ */ new Map();
	for (const run of runs) {
		const key = `${configurationOf(run, ignored)}\n${pathOf$1(run.id)}`;
		const group = members.get(key);
		if (group) group.push(run);
		else members.set(key, [run]);
	}
	const groups = [...members.values()];
	const ids = uniqueIds(groups);
	const settings = differing(groups.map((group) => settingsOf(group[0], ignored)));
	return groups.map((group, i) => ({
		id: ids[i],
		runs: group.map((run) => run.id),
		seeds: group.length,
		settings: settings[i],
		findings: []
	}));
}
/** Of the settings of each configuration those that are not the same in all of them; one that is not logged differs. */
function differing(all) {
	const names = [...new Set(all.flatMap((one) => Object.keys(one)))].sort();
	const first = new Map(Object.entries(all[0] ?? {}));
	const differ = names.filter((name) => all.some((one) => !Object.hasOwn(one, name) || one[name] !== first.get(name)));
	return all.map((one) => Object.fromEntries(differ.filter((name) => Object.hasOwn(one, name)).map((name) => [name, one[name] ?? null])));
}
/** A run's path without what only numbers repeats. */
function pathOf$1(id) {
	return id.split("/").map((part) => REPEAT_FOLDER.test(part) ? "" : part.replace(SEED_SUFFIX, "")).filter((part) => part !== "").join("/");
}
/** Names of configurations: what their runs' paths have in common but the repeat; where that is not enough, the folder of the repeats, else a number. */
function uniqueIds(groups) {
	const plain = groups.map((group) => group.length === 1 ? group[0].id : pathOf$1(group[0].id) || "runs");
	const folders = groups.map(folderOf$1);
	const [often, oftenFolder] = [countsOf(plain), countsOf(folders)];
	const ids = plain.map((id, i) => often.get(id) > 1 && folders[i] !== "" && oftenFolder.get(folders[i]) === 1 ? folders[i] : id);
	const seen = /* @__PURE__ */ new Map();
	return ids.map((id) => {
		const count = (seen.get(id) ?? 0) + 1;
		seen.set(id, count);
		return count === 1 ? id : `${id} (${count})`;
	});
}
function countsOf(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
/** The folders that all runs of a group lie in; '' where they share none. */
function folderOf$1(group) {
	const [first = [], ...others] = group.map(({ id }) => id.split("/"));
	const differs = first.findIndex((part, i) => others.some((other) => other[i] !== part));
	return first.slice(0, differs < 0 ? -1 : differs).join("/");
}

// build/src/compare/match-groups.js
/**
* Pairs the configurations of both sides: by equal settings; by settings without those that have no value in common (the
* ones that the change is about); by path; and what is left of one configuration a side is a pair whatever it is called.
*/
function matchGroups(candidate, baseline, groupBy) {
	const members = (side) => {
		const byId = new Map(side.runs.map((run) => [run.id, run]));
		return side.groups.map(({ id, runs }) => ({
			id,
			runs: runs.flatMap((name) => byId.get(name) ?? [])
		}));
	};
	const [now, before] = [members(candidate), members(baseline)];
	const ignored = new Set(groupBy);
	const changed = /* @__PURE__ */ new Set([...ignored, ...withoutCommonValue(now, before, ignored)]);
	const keys = [
		(member) => settingsKey(member, ignored),
		(member) => settingsKey(member, changed),
		({ id }) => id,
		({ runs }) => pathOf$1(runs[0]?.path ?? "") || null
	];
	const partner = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const open = () => [now.filter((one) => !partner.has(one)), before.filter((one) => !taken.has(one))];
	for (const key of keys) {
		const [left, right] = open();
		const [byKey, others] = [uniqueBy(left, key), uniqueBy(right, key)];
		for (const [value, member] of byKey) {
			const other = others.get(value);
			if (!other) continue;
			partner.set(member, other);
			taken.add(other);
		}
	}
	const [left, right] = open();
	if (left.length === 1 && right.length === 1 && now.length === 1 && before.length === 1) {
		partner.set(left[0], right[0]);
		taken.add(right[0]);
	}
	return [...now.map((member) => ({
		id: member.id,
		now: member.runs,
		before: partner.get(member)?.runs ?? []
	})), ...before.filter((member) => !taken.has(member)).map(({ id, runs }) => ({
		id,
		now: [],
		before: runs
	}))];
}
/** Null where nothing is logged: that all log nothing makes no pair. */
function settingsKey({ runs }, ignored) {
	const key = runs[0] ? configurationOf(runs[0], ignored) : "[]";
	return key === "[]" ? null : key;
}
/** Members by a key that only one of them has. */
function uniqueBy(members, key) {
	const found = /* @__PURE__ */ new Map();
	for (const member of members) {
		const value = key(member);
		if (value !== null) found.set(value, found.has(value) ? null : member);
	}
	return new Map([...found].flatMap(([value, member]) => member ? [[value, member]] : []));
}
function withoutCommonValue(now, before, ignored) {
	const [a, b] = [valuesByName(now, ignored), valuesByName(before, ignored)];
	return [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].filter((name) => {
		const others = b.get(name);
		return ![...a.get(name) ?? []].some((value) => others?.has(value));
	});
}
function valuesByName(members, ignored) {
	const values = /* @__PURE__ */ new Map();
	for (const { runs } of members) for (const [name, value] of commonOf(runs, ["training", "data"], ignored)) {
		const known = values.get(name);
		if (known) known.add(value);
		else values.set(name, /* @__PURE__ */ new Set([value]));
	}
	return values;
}

// build/src/compare/metrics.js
/** Further validation and test metrics of a configuration that are compared for information. */
const MAX_OTHERS = 20;
/**
* What is compared in a configuration: what the gate names, the primary score and loss (best and last), then the other
* validation and test metrics. Gated is what the gate names; without one the primary score, else the primary loss, at its best.
*/
function metricsOf(now, before, gate) {
	const all = [...now, ...before];
	const find = (name) => firstOf(all, (run) => findSeries(run, name));
	const list = [];
	const add = (series, of, gated, rule) => {
		if (!series || series.goal === null) return;
		if (list.some((one) => one.of === of && one.series.name === series.name)) return;
		list.push({
			series,
			of,
			gated,
			rule
		});
	};
	for (const [name, rule] of gate) add(find(name), rule.of, true, rule);
	const primary = ["validationScore", "validationLoss"].map((part) => firstOf(all, (run) => findSeries(run, run.primary[part] ?? "")));
	const [first] = primary.filter((series) => series !== null);
	for (const series of primary) {
		add(series, "best", gate.size === 0 && series === first, null);
		add(series, "last", false, null);
	}
	const [model] = now;
	const own = model?.series ?? [];
	const gone = (before[0]?.series ?? []).filter((series) => !model || sameSeries(model, series) === null);
	const others = [...own, ...gone].filter(({ split, metric }) => metric !== null && (split === "validation" || split === "test"));
	for (const series of others.slice(0, MAX_OTHERS)) add(series, "best", false, null);
	return list;
}
function firstOf(runs, find) {
	for (const run of runs) {
		const found = find(run);
		if (found !== null) return found;
	}
	return null;
}

// build/src/compare/overfitting-onset.js
/** Rules that say "from here on validation gets worse". */
const OVERFITTING = /* @__PURE__ */ new Set([
	"overfitting",
	"memorization",
	"post-drop-drift",
	"loss-accuracy-divergence"
]);
/** Onset of the first overfitting of a run, on its axis; null where nothing of the kind was found at warning or above. */
function onsetOf$1(run) {
	const found = run.findings.filter(({ rule, severity }) => OVERFITTING.has(rule) && severity !== "notice");
	return found.length === 0 ? null : Math.min(...found.map(({ from }) => from));
}
/** Onsets of the runs that overfit. */
function onsetsOf(runs) {
	return runs.map(onsetOf$1).filter((onset) => onset !== null);
}
/**
* Does the candidate overfit earlier? Onsets as shares of the run's length, no overfitting counting as its end; tested like
* values (Welch, or prediction interval), or by counts (Fisher) where the onsets of a side don't spread.
*/
function overfittingOnset(now, before, limit) {
	const [a, b] = [onsetsOf(now), onsetsOf(before)];
	if (now.length === 0 || before.length === 0 || a.length + b.length === 0) return null;
	const [x, y] = [now.map(shareOf), before.map(shareOf)];
	const earlier = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(y) - (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(x);
	const { pWorse } = twoSamples(x, y, -1, NaN);
	const byCount = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.u)(a.length, now.length, b.length, before.length);
	const pValue = Number.isNaN(pWorse) && Math.min(now.length, before.length) >= 3 ? byCount : pWorse;
	return {
		baseline: [
			b.length,
			before.length,
			(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.lt)(b)
		],
		candidate: [
			a.length,
			now.length,
			(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.lt)(a)
		],
		earlier,
		pValue,
		exceeded: limit === null ? null : earlier > limit
	};
}
function shareOf(run) {
	const onset = onsetOf$1(run);
	const ends = run.curves.map(({ at }) => at.at(-1) ?? NaN).filter(Number.isFinite);
	const starts = run.curves.map(({ at }) => at[0] ?? NaN).filter(Number.isFinite);
	const [from, to] = [Math.min(...starts), Math.max(...ends)];
	return onset === null || !(to > from) ? 1 : (onset - from) / (to - from);
}

// build/src/compare/observations.js
/** A best checkpoint that moved by less than this share of the run has not moved: bottoms of curves are flat. */
const MIN_MOVE = .05;
/** Noise that differs by less than this factor is the same: its estimate on 100 points is good to about 10 %. */
const MIN_NOISE_RATIO = 1.5;
/** What the curves show beside the number: onset of overfitting, best checkpoint, noise. Effects of the change, not causes. */
function observations(series, candidate, baseline) {
	const [now, before] = [candidate.filter(isFine), baseline.filter(isFine)];
	if (now.length === 0 || before.length === 0) return [];
	return [
		...overfitting(now, before),
		...checkpoint(series, now, before),
		...noise(series, now, before)
	];
}
function isFine(run) {
	return !hasDiverged(run);
}
function overfitting(now, before) {
	const words = (runs) => {
		const onsets = onsetsOf(runs);
		if (onsets.length === 0) return "none";
		return `from ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.lt)(onsets))}${onsets.length < runs.length ? ` in ${onsets.length} of ${runs.length} runs` : ""}`;
	};
	const [a, b] = [words(now), words(before)];
	return a === b ? [] : [`overfitting ${a} (baseline: ${b})`];
}
function checkpoint(series, now, before) {
	const [a, b] = [middle(now, series, (own) => own.best?.at), middle(before, series, (own) => own.best?.at)];
	const reach = Math.max(...[...now, ...before].map((run) => run.curves.reduce((end, { at }) => Math.max(end, at.at(-1) ?? 0), 0)));
	if (!(Math.abs(a - b) > MIN_MOVE * reach)) return [];
	return [`best checkpoint at ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(a)} (baseline: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(b)})`];
}
function noise(series, now, before) {
	const ratio = middle(now, series, (own) => own.noise) / middle(before, series, (own) => own.noise);
	if (!Number.isFinite(ratio) || ratio < MIN_NOISE_RATIO && ratio > 1 / MIN_NOISE_RATIO) return [];
	return [`noise of one evaluation ×${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(Number(ratio.toPrecision(2)))}`];
}
function middle(runs, series, of) {
	const values = runs.flatMap((run) => {
		const own = sameSeries(run, series);
		return own ? [of(own) ?? NaN] : [];
	});
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.lt)(values.filter(Number.isFinite));
}

// build/src/compare/outcome.js
/** Chance of a false "regression" that we accept: one in a hundred, over all gated metrics. */
const ALPHA_FAIL = .01;
/** From here on a worse value is worth a warning although it does not fail. */
const ALPHA_WARN = .05;
/** A regression must also be this many pooled standard deviations large: smaller ones are real but not worth a red check. */
const MIN_EFFECT = .5;
/**
* "No change shown" is only said by a comparison that would have found a change of so many standard deviations (one run
* against five, or three against three); a blinder one can't tell.
*/
const MAX_BLIND = 3.5;
/**
* Turns a test into an outcome. A regression is shown by the test, larger than the tolerance and half a standard deviation,
* and holds at the runs' own ends too, where these differ. Without a test (one run against one, no spread) only a tolerance
* that is breached by more than the noise band makes one.
*/
function outcomeOf({ result, tolerance, pValue, alpha, worseAtOwnEnds }) {
	const tolerated = Number.isNaN(tolerance) ? 0 : tolerance;
	const [low, high] = result.interval;
	const elsewhere = Number.isNaN(worseAtOwnEnds) || worseAtOwnEnds > tolerated;
	if (Number.isNaN(result.pWorse)) {
		if (result.worse === 0) return "neutral";
		if (Number.isNaN(tolerance)) return "inconclusive";
		if (low > tolerance && elsewhere) return "regression";
		return high <= tolerance ? "neutral" : "inconclusive";
	}
	const floor = Math.max(tolerated, MIN_EFFECT * result.sd);
	if (pValue < .05) {
		if (!(result.worse > floor)) return "neutral";
		return pValue < alpha && elsewhere ? "regression" : "inconclusive";
	}
	if (1 - result.pWorse < .05 && -result.worse > MIN_EFFECT * result.sd) return Number.isNaN(worseAtOwnEnds) || worseAtOwnEnds < 0 ? "improvement" : "inconclusive";
	if (!Number.isNaN(tolerance)) return high <= tolerance ? "neutral" : "inconclusive";
	return result.minimumDetectable <= MAX_BLIND * result.sd ? "neutral" : "inconclusive";
}
/** Seeds move results by about 0.1 % of their level; losing a quarter of what training gained is no luck of the seed. */
const MAX_LOST = .25;
/** Not shown at the strict level, but worth a look. */
function isProbablyWorse({ outcome, pValue, diverged, test, lostShare, interval }) {
	if (outcome !== "inconclusive") return false;
	if (pValue < .05 || (diverged?.pValue ?? 1) < .05) return true;
	return test === "within-run-noise" && lostShare > MAX_LOST && interval[0] * interval[1] > 0;
}

// build/src/compare/compare.js
/** Candidate against baseline, group by group and metric by metric, gated ones first. */
function compare(candidate, baseline, options) {
	const drafts = matchGroups(candidate, baseline, options.groupBy).flatMap((pair) => {
		const others = differences(pair.now, pair.before, options.groupBy);
		return metricsOf(pair.now, pair.before, options.gate).map((metric) => draftOf(pair, metric, others));
	});
	const gated = drafts.filter(({ comparison }) => comparison.gated);
	const others = drafts.filter(({ comparison }) => !comparison.gated);
	return [...judged(gated, holm, ALPHA_FAIL), ...judged(others, benjaminiHochberg, ALPHA_WARN)];
}
/** Outcomes of drafts that are judged together: their p values, and those of diverged runs, are adjusted for each other. */
function judged(drafts, adjust, alpha) {
	const tested = /* @__PURE__ */ new Map();
	for (const [i, { comparison }] of drafts.entries()) if (divergedMore(comparison) && !tested.has(comparison.group)) tested.set(comparison.group, i);
	const adjusted = adjust([...drafts.map(({ result }) => result?.pWorse ?? NaN), ...drafts.map(({ comparison }, i) => tested.get(comparison.group) === i ? comparison.diverged.pValue : NaN)]);
	return drafts.map(({ comparison, result, tolerance, worseAtOwnEnds }, i) => {
		const place = tested.get(comparison.group);
		const pDiverged = place === void 0 ? comparison.diverged?.pValue ?? NaN : adjusted[drafts.length + place];
		const diverged = comparison.diverged && {
			...comparison.diverged,
			pValue: pDiverged
		};
		const pValue = adjusted[i];
		const outcome = result ? outcomeOf({
			result,
			tolerance,
			pValue,
			alpha,
			worseAtOwnEnds
		}) : comparison.outcome;
		if (pDiverged < alpha) return {
			...comparison,
			pValue,
			diverged,
			outcome: "regression"
		};
		const isOpen = pDiverged < .05 && outcome === "neutral";
		return {
			...comparison,
			pValue,
			diverged,
			outcome: isOpen ? "inconclusive" : outcome
		};
	});
}
function divergedMore({ diverged }) {
	return diverged !== null && diverged.candidate[0] / diverged.candidate[1] > diverged.baseline[0] / diverged.baseline[1];
}
function draftOf({ id, now, before }, { series, of, gated, rule }, others) {
	const values = valuesOf(series, of, now, before);
	const goal = series.goal ?? "minimize";
	const sign = goal === "minimize" ? 1 : -1;
	const level = sideOf(values.baseline);
	const isScaled = values.scale.candidate !== 1 || values.scale.baseline !== 1;
	const common = {
		metric: series.name,
		group: id,
		goal,
		of,
		baseline: level,
		candidate: sideOf(values.candidate),
		gated
	};
	const context = {
		...others,
		observed: observations(series, now, before),
		notes: [
			...values.notes,
			...ownEnds(values),
			...runCounts(values)
		],
		diverged: divergedRuns(values, now.length, before.length),
		convergence: level && !isScaled ? convergence(series, now, before, values.baseline, rule?.maxSlowdown ?? null) : null,
		spread: spreadOf(values.candidate, values.baseline, rule?.maxSpread ?? null),
		overfitting: overfittingOnset(now, before, rule?.maxEarlierOverfitting ?? null)
	};
	if (values.candidate.length === 0 || values.baseline.length === 0) return {
		comparison: {
			...common,
			...NOTHING,
			...context,
			outcome: withoutValues(values, now.length, before.length)
		},
		result: null,
		tolerance: NaN,
		worseAtOwnEnds: NaN
	};
	const result = twoSamples(values.candidate, values.baseline, sign, values.error);
	const tolerance = toleranceOf(rule, (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(values.baseline));
	const wanted = Number.isNaN(tolerance) ? Math.abs(result.worse) : tolerance;
	const [low, high] = result.interval;
	const comparison = {
		...common,
		difference: sign * result.worse,
		interval: sign === 1 ? [low, high] : [-high, -low],
		test: result.test,
		pValue: result.pWorse,
		effectSize: sign * result.effectSize,
		probabilityWorse: probabilityWorse(values, sign),
		lostShare: lostShare(result.worse, series, before, values),
		minimumDetectable: result.minimumDetectable,
		seedsNeeded: (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.l)(wanted / result.sd, ALPHA, POWER),
		outcome: "inconclusive",
		...context
	};
	const own = values.atOwnEnds;
	return {
		comparison,
		result,
		tolerance,
		worseAtOwnEnds: own ? sign * ((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(own.candidate) - (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(own.baseline)) : NaN
	};
}
const NOTHING = {
	difference: NaN,
	interval: [NaN, NaN],
	test: "none",
	pValue: NaN,
	effectSize: NaN,
	probabilityWorse: NaN,
	lostShare: NaN,
	minimumDetectable: NaN,
	seedsNeeded: NaN
};
/** One side has nothing to compare: the metric or the configuration is new or gone, or all of its runs diverged. */
function withoutValues(values, now, before) {
	if (now > 0 && values.diverged.candidate === now) return "inconclusive";
	if (before > 0 && values.diverged.baseline === before) return "inconclusive";
	if (values.baseline.length === 0) return values.candidate.length === 0 ? "inconclusive" : "added";
	return "removed";
}
function toleranceOf(rule, baseline) {
	if (!rule?.tolerance) return NaN;
	return Math.max(rule.tolerance.absolute, rule.tolerance.relative * Math.abs(baseline));
}
function probabilityWorse({ candidate, baseline }, sign) {
	if (Math.min(candidate.length, baseline.length) < 1 || Math.max(candidate.length, baseline.length) < 3) return NaN;
	return sign === 1 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.s)(candidate, baseline) : (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.s)(baseline, candidate);
}
function lostShare(worse, series, before, { baseline, scale }) {
	const first = before.map((run) => sameSeries(run, series)?.first ?? NaN).filter(Number.isFinite);
	const gained = Math.abs(scale.baseline * (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(first) - (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(baseline));
	return gained > 0 ? worse / gained : NaN;
}
function divergedRuns({ diverged }, now, before) {
	if (diverged.candidate + diverged.baseline === 0) return null;
	return {
		baseline: [diverged.baseline, before],
		candidate: [diverged.candidate, now],
		pValue: (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.u)(diverged.candidate, now, diverged.baseline, before)
	};
}
function ownEnds({ atOwnEnds: own }) {
	return own ? [`at their own ends: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(own.candidate))} against ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(own.baseline))}`] : [];
}
function runCounts({ candidate, baseline }) {
	const [a, b] = [candidate.length, baseline.length];
	return a === b || a === 0 || b === 0 ? [] : [`${a} ${a === 1 ? "run" : "runs"} against ${b}`];
}
function sideOf(values) {
	return values.length === 0 ? null : {
		runs: values.length,
		mean: (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(values),
		sd: (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.M)(values)
	};
}

// build/src/compare/reason.js
/** Rungs of the ladder never ⊂ regression ⊂ error ⊂ warning: a reason fails where its rung is inside, else it only warns. */
function reach(rung, failOn, text) {
	const ladder = [
		"never",
		"regression",
		"error",
		"warning"
	];
	return {
		level: ladder.indexOf(rung) <= ladder.indexOf(failOn) ? "fail" : "warn",
		text
	};
}
/** A missing or undecided thing, as the settings say. */
function reaction(how, text, otherwise = "note") {
	return {
		level: how === "pass" ? otherwise : how,
		text
	};
}

// build/src/compare/assertions.js
/** The bounds that the gate sets, each on every configuration that logs the metric: the mean over its runs must keep them. */
function assertionsOf(runs, groups, options) {
	return [...options.gate].flatMap(([name, rule]) => {
		return [{
			operator: ">=",
			expected: rule.atLeast,
			words: "at least"
		}, {
			operator: "<=",
			expected: rule.atMost,
			words: "at most"
		}].flatMap(({ operator, expected, words }) => {
			if (expected === null) return [];
			const asks = `the gate asks for ${words} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(expected)}`;
			const measured = groups.flatMap((group) => levelOf(runs, group, name, rule.of));
			if (measured.length === 0) return [{
				assertion: {
					metric: name,
					group: null,
					operator,
					expected,
					actual: NaN,
					passed: false
				},
				reason: missingReason(options, `${name} was not logged; ${asks}.${hintFor(name, runs)}`)
			}];
			return measured.map(({ group, value, count }) => {
				const passed = operator === ">=" ? value >= expected : value <= expected;
				const where = groups.length > 1 ? ` in ${group}` : "";
				const kind = `${rule.of}, smoothed${count > 1 ? `, mean of ${count} runs` : ""}`;
				const text = `${name} is ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(value)} (${kind})${where}; ${asks}.`;
				return {
					assertion: {
						metric: name,
						group,
						operator,
						expected,
						actual: value,
						passed
					},
					reason: passed ? null : reach("regression", options.failOn, text)
				};
			});
		});
	});
}
/** A metric that the gate names without a bound, and that no run logs: nothing guards it. */
function unguarded(runs, options) {
	return [...options.gate].flatMap(([name, { atLeast, atMost }]) => {
		if (atLeast !== null || atMost !== null || runs.some((run) => findSeries(run, name) !== null)) return [];
		return [missingReason(options, `${name}, which the gate names, was not logged.${hintFor(name, runs)}`)];
	});
}
function missingReason({ onMissingMetrics, failOn }, text) {
	if (onMissingMetrics === "fail") return reach("regression", failOn, text);
	return {
		level: onMissingMetrics === "warn" ? "warn" : "note",
		text
	};
}
function hintFor(name, runs) {
	const near = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.tt)(name, runs.slice(0, 20).flatMap((run) => run.series.map((series) => series.name)));
	return near ? ` Did you mean ${near}?` : "";
}
/** Mean over the runs of a configuration; diverged ones count as no number, so that they can't meet a bound. */
function levelOf(runs, group, name, of) {
	const found = runs.filter((run) => group.runs.includes(run.id)).flatMap((run) => {
		const series = findSeries(run, name);
		return series ? [hasDiverged(run) ? NaN : wholeValue(series, of)] : [];
	});
	if (found.length === 0) return [];
	const finite = found.filter(Number.isFinite);
	return [{
		group: group.id,
		value: (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.j)(finite),
		count: finite.length
	}];
}

// build/src/compare/comparison-reasons.js
/** What the gated comparisons say about the verdict, the strongest first. */
function comparisonReasons(comparisons, groups, options) {
	const gated = comparisons.filter((one) => one.gated);
	const several = new Set(gated.map(({ group }) => group)).size > 1;
	return [...gated].sort((a, b) => strength(b) - strength(a)).flatMap((one) => {
		if (!groups.has(one.group)) return [{
			level: "note",
			text: `${one.group} is in the baseline but not in this change.`
		}];
		return [...outcomeReason(one, several, options), ...limitReasons(one, several, options)];
	});
}
function strength({ effectSize, outcome }) {
	return (outcome === "regression" ? 1e6 : 0) + (Number.isFinite(effectSize) ? Math.abs(effectSize) : 0);
}
function outcomeReason(one, several, options) {
	const name = nameOf(one, several);
	if (one.outcome === "regression") {
		const text = `${name} got worse: ${change(one)}.${causes(one)}`;
		if (one.excuse === null) return [reach("regression", options.failOn, text)];
		return [{
			level: "warn",
			text: `${name} is worse, but was ${one.excuse}: ${change(one)}. This can’t be blamed on the change.`
		}];
	}
	if (one.outcome === "removed") return [{
		level: "inconclusive",
		text: `${name} is in the baseline but was not logged in this change.`
	}];
	if (one.outcome !== "inconclusive") return [];
	const sentence = `${change(one)}. ${doubt(one)}${causes(one)}`;
	if (isProbablyWorse(one)) return [{
		level: "warn",
		text: `${name} is probably worse: ${sentence}`
	}];
	return [reaction(options.onInconclusive, `${name} may or may not have changed: ${sentence}`, "inconclusive")];
}
function nameOf({ metric, group }, several) {
	return several ? `${metric} in ${group}` : metric;
}
/** The limits on speed, spread and onset that the user set: they fail where the test is sure, and warn where it can't be. */
function limitReasons(one, several, { failOn }) {
	const { convergence, spread, overfitting } = one;
	const name = nameOf(one, several);
	return [
		...convergence?.exceeded ? [{
			pValue: convergence.pValue,
			text: `${name} takes ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(Number(convergence.ratio.toPrecision(3)))} times as long to reach ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(convergence.target)} (${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(Number(convergence.candidate.toPrecision(3)))} instead of ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(Number(convergence.baseline.toPrecision(3)))})`
		}] : [],
		...spread?.exceeded ? [{
			pValue: spread.pValue,
			text: `${name} spreads ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(Number(spread.ratio.toPrecision(2)))} times as much over seeds`
		}] : [],
		...overfitting?.exceeded ? [{
			pValue: overfitting.pValue,
			text: `${name}: overfitting begins ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.z)(overfitting.earlier)} of the run earlier`
		}] : []
	].flatMap(({ pValue, text }) => {
		const p = Number.isFinite(pValue) ? `, p = ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(Number(pValue.toPrecision(2)))}` : "";
		if (pValue < .01) return [reach("regression", failOn, `${text}${p}.`)];
		return pValue >= .05 ? [] : [{
			level: "warn",
			text: `${text}${p}: ${Number.isFinite(pValue) ? "this may be the luck of the seeds" : "too few runs to tell from the luck of the seeds"}.`
		}];
	});
}
/** `best 0.948 → 0.943 (−0.005, 95 % interval −0.008 to −0.002, p = 0.004)`. */
function change({ of, baseline, candidate, difference, interval, test, pValue, diverged }) {
	const failed = diverged ? `${diverged.candidate[0]} of ${diverged.candidate[1]} runs diverged, ${diverged.baseline[0]} of ${diverged.baseline[1]} in the baseline` : "";
	if (!baseline || !candidate) return failed || "one side has no value";
	const band = test === "within-run-noise" ? "noise inside the runs alone gives" : "95 % interval";
	const range = Number.isFinite(interval[0]) ? `, ${band} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.V)(interval[0])} to ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.V)(interval[1])}` : "";
	const p = Number.isFinite(pValue) ? `, p = ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(Number(pValue.toPrecision(2)))}` : "";
	const also = failed === "" ? "" : `; ${failed}`;
	return `${of} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(baseline.mean)} → ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(candidate.mean)} (${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.V)(difference)}${range}${p})${also}`;
}
function doubt({ test, baseline, candidate, minimumDetectable, seedsNeeded }) {
	if (test === "within-run-noise") return `With ${`${candidate?.runs ?? 0} against ${baseline?.runs ?? 0}`} runs a real change can’t be told from the luck of the seed: train 3 seeds on each side, or set a tolerance.`;
	if (!Number.isFinite(minimumDetectable)) return "";
	const needed = Number.isFinite(seedsNeeded) ? `; ${seedsNeeded} seeds on each side would settle it` : "";
	return `So few runs only show differences above ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(Number(minimumDetectable.toPrecision(2)))}${needed}.`;
}
/** What else differs, in one clause. */
function causes({ explained, comparability }) {
	if (explained.length === 0) return "";
	return ` ${comparability === "clean" ? "One thing differs" : "Confounded, several things differ"}: ${explained.slice(0, 3).join(", ")}${explained.length > 3 ? " and more" : ""}.`;
}

// build/src/compare/gate.js
/** Verdict, reasons, exit code and check conclusion of everything that was found: the one place that decides what turns red. */
function judge(judged, options) {
	const { runs, groups, comparisons, acceptance } = judged;
	const asserted = assertionsOf(runs, groups, options);
	const { accepted, missing } = acceptance;
	const gate = {
		failOn: options.failOn,
		assertions: runs.length === 0 ? [] : asserted.map(({ assertion }) => assertion),
		accepted: null,
		acceptanceMissing: missing,
		acceptLabel: options.acceptLabel
	};
	if (runs.length === 0) return noData(gate, options);
	const reasons = [
		...judged.emptyShards.map((name) => reaction(options.onMissingMetrics, `The shard ${name} holds no run.`)),
		...comparisonReasons(comparisons, new Set(groups.map(({ id }) => id)), options),
		...asserted.flatMap(({ reason }) => reason ?? []),
		...unguarded(runs, options),
		...findingReasons(runs, options.failOn),
		...tooShort(runs, asserted.length > 0 || comparisons.some(({ gated }) => gated), options.onInconclusive),
		...baselineReasons(judged, options)
	];
	const isFailing = reasons.some(({ level }) => level === "fail");
	if (!accepted || !isFailing) return conclude(judged, reasons, gate);
	const forgiven = reasons.map((one) => one.level === "fail" ? {
		...one,
		level: "warn"
	} : one);
	return conclude(judged, [{
		level: "warn",
		text: `Accepted by ${accepted.by}: ${accepted.reason}`
	}, ...forgiven], {
		...gate,
		accepted
	});
}
function conclude({ runs, comparisons }, reasons, gate) {
	const sorted = [
		"fail",
		"warn",
		"inconclusive",
		"note"
	].flatMap((level) => reasons.filter((one) => one.level === level));
	const level = sorted.find((one) => one.level !== "note")?.level ?? "note";
	const verdict = level === "note" ? "pass" : level;
	const texts = sorted.map((one) => one.text);
	if (verdict === "pass") texts.unshift(passed(runs, comparisons));
	return {
		verdict,
		reasons: texts,
		gate,
		exitCode: verdict === "fail" ? 1 : 0,
		conclusion: verdict === "fail" ? "failure" : verdict === "pass" ? "success" : "neutral"
	};
}
function noData(gate, { onMissingMetrics }) {
	const reasons = ["No training log could be read: there is nothing to judge."];
	const isFailure = onMissingMetrics === "fail";
	return {
		verdict: "no-data",
		reasons,
		gate,
		exitCode: isFailure ? 2 : 0,
		conclusion: isFailure ? "failure" : "neutral"
	};
}
/** Runs too short for the rules: a verdict needs something else to rest on then, a comparison or a bound. */
function tooShort(runs, otherwise, how) {
	const short = runs.filter(isTooShort);
	if (short.length === 0) return [];
	const longest = Math.max(...short.map(({ length }) => length));
	const text = `Not enough evidence${runs.length === 1 ? "" : ` in ${short.length} of ${runs.length} runs`}: ${`${short.length > 1 ? "at most " : ""}${longest} ${longest === 1 ? "evaluation" : "evaluations"}`}, ${10} are needed to judge curves.`;
	if (otherwise || short.length < runs.length) return [{
		level: "note",
		text
	}];
	return [reaction(how, text, "inconclusive")];
}
function isTooShort({ length }) {
	return length < 10;
}
function passed(runs, comparisons) {
	const better = comparisons.find((one) => one.gated && one.outcome === "improvement");
	if (better) return `${better.metric} got better: ${change(better)}.`;
	if (runs.every(isTooShort)) return "Nothing speaks against it, but the runs are too short to judge their curves.";
	const what = runs.length === 1 ? "The curves look healthy" : `The curves of all ${runs.length} runs look healthy`;
	return comparisons.some((one) => one.gated && one.outcome === "neutral") ? `${what}, and nothing got worse.` : `${what}.`;
}
function baselineReasons({ baseline }, options) {
	if (baseline.source !== null) return [];
	return [reaction(options.onMissingBaseline, `Nothing to compare with: ${baseline.reason ?? "no baseline"}.`)];
}
const WORDS = {
	error: "error",
	warning: "warning",
	notice: null
};
/** One reason a rule, however many runs it was found in. */
function findingReasons(runs, failOn) {
	const byRule = /* @__PURE__ */ new Map();
	for (const run of runs) for (const finding of run.findings) {
		if (WORDS[finding.severity] === null) continue;
		const key = `${finding.severity} ${finding.rule}`;
		const known = byRule.get(key);
		if (known) known.runs.add(run.id);
		else byRule.set(key, {
			severity: finding.severity,
			message: finding.message,
			runs: /* @__PURE__ */ new Set([run.id])
		});
	}
	return [...byRule.values()].sort((a, b) => Number(a.severity !== "error") - Number(b.severity !== "error")).map(({ severity, message, runs: where }) => {
		const prefix = runs.length > 1 ? `In ${where.size} of ${runs.length} runs, here ${[...where][0]}: ` : "";
		return reach(WORDS[severity] ?? "warning", failOn, `${prefix}${message}`);
	});
}

// build/src/diagnose/further.js
/** Further validation losses that are looked at; more would only add chances of a false alarm. */
const MAX_FURTHER = 4;
/** The same run seen through each further validation or test loss, with the training loss of the same metric where there is one. */
function furtherRuns(run) {
	const { validationLoss } = run.primary;
	const isFurther = ({ kind, split, name }) => kind === "loss" && (split === "validation" || split === "test") && name !== validationLoss?.name;
	return run.series.filter(isFurther).slice(0, MAX_FURTHER).map((series) => {
		const trainLoss = run.series.find(({ kind, split, metric }) => kind === "loss" && split === "train" && metric === series.metric);
		const primary = {
			...run.primary,
			trainLoss: trainLoss ?? null,
			validationLoss: series,
			trainScore: null,
			validationScore: null
		};
		return {
			...run,
			primary
		};
	});
}

// build/src/diagnose/checkpoints.js
/** Which checkpoint is best for the loss, which for the score, what each has in the other, and what the last one has and cost. */
function checkpointsOf(loss, score, seconds) {
	const main = score ?? loss;
	const end = Math.max(...[loss, score].map((curve) => curve?.series.at[curve.series.at.length - 1] ?? Number.NEGATIVE_INFINITY));
	const valueAt = (curve, at) => curve ? curve.values[(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.h)(curve.at, at)] ?? NaN : NaN;
	const bestAt = (curve) => curve.at[curve.best];
	const unused = main ? main.at.length - 1 - main.best : 0;
	return {
		bestLoss: loss ? {
			at: bestAt(loss),
			value: loss.values[loss.best],
			score: valueAt(score, bestAt(loss))
		} : null,
		bestScore: score ? {
			at: bestAt(score),
			value: score.values[score.best],
			loss: valueAt(loss, bestAt(score))
		} : null,
		last: main ? {
			at: end,
			loss: lastOf(loss, end),
			score: lastOf(score, end),
			unused,
			hours: seconds * unused / main.at.length / 3600
		} : null
	};
}
/** As logged, a NaN included: the last checkpoint of a run that broke is no good one. */
function lastOf(curve, end) {
	return curve ? curve.series.values[(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.h)(curve.series.at, end)] ?? NaN : NaN;
}

// build/src/diagnose/curve.js
/** The finite points of a series with their level, noise and best point; null where there are none. */
function curveOf(series) {
	const kept = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.E)(series.values);
	if (kept.length === 0) return null;
	const isWhole = kept.length === series.values.length;
	const at = isWhole ? series.at : (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.D)(series.at, kept);
	const values = isWhole ? series.values : (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.D)(series.values, kept);
	const window = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.st)(values.length);
	const smoothed = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.ot)(values, window);
	const step = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.O)(values);
	const best = bestPoint(values, smoothed, window, series.goal ?? "minimize");
	return {
		series,
		at,
		values,
		smoothed,
		window,
		noise: (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.F)(values, step),
		quantum: step,
		best
	};
}
/** The point to keep: the best logged value inside the window of the best level. */
function bestPoint(values, smoothed, window, goal) {
	const level = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.a)(smoothed, goal);
	const half = (window - 1) / 2;
	const from = Math.max(0, level - half);
	return from + (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.a)(values.subarray(from, Math.min(values.length, level + half + 1)), goal);
}

// build/src/diagnose/cycles.js
/** Cycles that it takes to see a trend of their minima. */
const MIN_CYCLES = 4;
/** Points of a cycle below which its minimum is no level. */
const MIN_POINTS$1 = 5;
/** Width of the level that a cycle's minimum is. */
const WIDTH = 3;
/**
* A run of warm restarts is judged by the minima of its cycles: did they turn up? The same gates as for a stretch, on the levels
* of the minima (rolling medians of 3). Null where fewer than four cycles were annealed to the end.
*/
function cycleValley(values, ups, rate, quantum) {
	const cycles = annealedCycles([
		0,
		...ups,
		values.length
	], rate);
	if (cycles.length < MIN_CYCLES) return null;
	const minima = cycles.map(({ start, end }) => {
		const levels = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.ot)(values.subarray(start, end), WIDTH);
		const at = levels.reduce((best, value, i) => value < levels[best] ? i : best, 0);
		return {
			point: start + at,
			level: levels[at]
		};
	});
	const best = minima.reduce((a, b) => b.level < a.level ? b : a);
	const later = minima.filter(({ point }) => point > best.point);
	const last = minima[minima.length - 1];
	const tails = cycles.map(({ start, end }) => (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.F)(values.subarray(Math.max(start, end - 8), end), quantum));
	const noise = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.L)(tails);
	const error = 1.25 * noise * Math.sqrt(2 / WIDTH);
	const rise = last.level - best.level;
	return {
		kind: "cycles",
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
		after: later.length >= 2 ? values.length : 0
	};
}
/** Cycles that end at about the lowest rate; the last one of a run may have been cut off at a high one. */
function annealedCycles(bounds, rate) {
	const cycles = bounds.slice(1).flatMap((end, j) => end - bounds[j] >= MIN_POINTS$1 ? [{
		start: bounds[j],
		end
	}] : []);
	const largest = rate.reduce((a, b) => b > a ? b : a, 0);
	const lowest = ({ start, end }) => rate.subarray(start, end).reduce((a, b) => b < a ? b : a, Number.POSITIVE_INFINITY);
	const floor = cycles.reduce((least, cycle) => Math.min(least, lowest(cycle)), Number.POSITIVE_INFINITY);
	return cycles.filter((cycle) => lowest(cycle) <= Math.max(2 * floor, .02 * largest));
}

// build/src/diagnose/divergence.js
/** Gates of the window test; weaker than for overfitting, because the accuracy has to agree as well. The evidence pays for m stretches, too. */
const MIN_EVIDENCE = 25;
const MIN_RISE = .03;
const MIN_Z = 3;
/** Smallest gain of the score that counts, as a share of its top: 0.1 points of 100. */
const MIN_GAIN$1 = .001;
/** The noise of the score is taken after the start of the window, where so many points are left. */
const NOISE_POINTS$1 = 8;
/**
* Windows in which the validation loss rises while the score still gains, in order of time. Never across a learning-rate event,
* but where the phases are too short to be judged one by one.
*/
function divergencesOf(loss, score, valleys, events) {
	if (!score) return [];
	const inside = ({ kind, start, end }) => {
		const inner = events.filter((at) => at > start && at < end);
		const bounds = [
			start,
			...inner,
			end
		];
		return inner.length === 0 && kind !== "cycles" || kind === "suffix" && bounds.every((at, i) => i === 0 || at - bounds[i - 1] < 8);
	};
	const order = [
		"phase",
		"run",
		"tail",
		"suffix",
		"cycles"
	];
	const sorted = [...valleys].filter(inside).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.start - b.start);
	const found = [];
	for (const valley of sorted) {
		const from = (first) => windowOf(loss, score, valley, first, valleys.length);
		const divergence = from(valley.knee) ?? from(valley.bottom);
		if (divergence && found.every((other) => divergence.from > other.to || divergence.to < other.from)) found.push(divergence);
	}
	return found.sort((a, b) => a.from - b.from);
}
/** The window that starts at the knee, or, where the loss is flat for long, already at its bottom. */
function windowOf(loss, score, valley, first, stretches) {
	const { start, end } = valley;
	const n = end - start;
	const levels = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.ot)(loss.subarray(start, end), (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.st)(n));
	const z = (valley.level - valley.lowest) / (valley.noise * Math.sqrt(2 / (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.st)(valley.points)));
	if (!(valley.evidence > MIN_EVIDENCE + _rules_js__WEBPACK_IMPORTED_MODULE_1__.o.perSegment * Math.log(stretches) && valley.rise > MIN_RISE && z > MIN_Z)) return null;
	const part = score.values.subarray(start, end);
	if (part.some((value) => !Number.isFinite(value))) return null;
	const width = scoreWidth(n);
	const smooth = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.ot)(part, width);
	const s = first - start;
	const e = s + (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.a)(smooth.subarray(s), "maximize");
	if (e - s + 1 < 5 - Math.floor(width / 2)) return null;
	const noise = scoreNoise(part, s);
	const gain = smooth[e] - (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.lt)(part.subarray(s, s + width));
	if (!(gain > Math.max(MIN_GAIN$1, 1.25 * noise * Math.sqrt(2 / width)))) return null;
	const lossRise = (levels[e] - levels[s]) / Math.abs(levels[s]);
	if (!(lossRise > MIN_RISE)) return null;
	const kappa = (i) => levels[i] / (1 - smooth[i]);
	return {
		from: start + s,
		to: start + e,
		lossRise,
		scoreGain: gain,
		kappa: [kappa(s), kappa(e)],
		fanoExcess: fanoExcess(levels[e], 1 - smooth[e], score.classes)
	};
}
/** Early in a run the score jumps about: its noise there says nothing of a window that starts at s. */
function scoreNoise(values, s) {
	const step = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.O)(values);
	const whole = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.F)(values, step);
	return values.length - s < NOISE_POINTS$1 ? whole : Math.min(whole, (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.F)(values.subarray(s), step));
}
/** Width of the score's rolling median: 10 % of the stretch, 3 to 11, odd, at most a third of it. */
function scoreWidth(n) {
	const width = Math.min((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.st)(n, .1, 3, 11), Math.floor(n / 3));
	return width % 2 === 1 ? width : Math.max(1, width - 1);
}
/**
* Nats of a cross-entropy that no calibrated model with that error can have: v − h(e), h(e) = −(1−e)·ln(1−e) − e·ln(e/(K−1))
* (Fano's inequality with the concavity of the entropy). NaN where the number of classes K is unknown.
*/
function fanoExcess(loss, error, classes) {
	if (!(classes >= 2) || !(error >= 0 && error <= 1)) return NaN;
	const part = (p, over) => p > 0 ? -p * Math.log(p / over) : 0;
	return loss - part(1 - error, 1) - part(error, classes - 1);
}

// build/src/diagnose/drop-timing.js
/** Evaluations of a phase below which nothing is said about its end. */
const MIN_PHASE = 20;
/** Gain that a plateau excludes, and fall that is none any more, as shares of the level. */
const MAX_PLATEAU_GAIN = .01;
const MIN_FALL = .02;
/** Share of a phase that is asked for its trend: the last 60 %. */
const TAIL_SHARE = .6;
/**
* Did a drop come late or early? By the trend of the last 60 % of the phase before it, of at least 20 evaluations. Late: the 95 %
* interval of the Theil–Sen slope excludes a gain of 1 %, for validation and for training. Early: it still fell by 2 %; then the
* less hopeful of a power law and an exponential is continued for the length of the next phase, and held against the best level
* that the next phase reached.
*/
function timingOf(phase) {
	const { cost, start, point } = phase;
	if (point - start < MIN_PHASE) return {
		plateau: 0,
		early: null
	};
	const from = Math.floor(point - TAIL_SHARE * (point - start));
	const trend = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.p)(cost, from, point, MIN_FALL);
	if (trend.verdict === "improving") return {
		plateau: 0,
		early: forgoneBy(phase, from)
	};
	return {
		plateau: isFlat(trend) && isTrainingFlat(phase, from) ? point - from : 0,
		early: null
	};
}
function isFlat({ low, level }) {
	return low > -.01 * level;
}
function isTrainingFlat({ cost, trainLoss, point }, from) {
	if (!trainLoss) return true;
	const [a, b] = [(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.g)(trainLoss.at, cost.at[from]), (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.g)(trainLoss.at, cost.at[point] ?? Number.POSITIVE_INFINITY)];
	return isFlat((0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.p)(trainLoss, a, b, MAX_PLATEAU_GAIN));
}
function forgoneBy({ cost, start, point, end }, from) {
	if (end - point < MIN_PHASE / 2) return null;
	const y = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.f)(cost, from, point);
	const width = (point - from) / y.length;
	const { range } = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.h)(y, (end - point) / width, 1 + (from - start) / width);
	const promised = cost.values.every((value) => value >= 0) ? Math.max(0, range[1]) : range[1];
	const reached = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.R)(cost.smoothed.subarray(point, end));
	return {
		promised,
		reached,
		forgone: (reached - promised) / Math.abs(reached),
		points: end - point
	};
}

// build/src/diagnose/drops.js
const BEFORE = 5;
const MIN_BEFORE = 3;
const AFTER = 3;
const MIN_AFTER = 2;
/** Smallest effect that counts as an improvement, as a share of the level before. */
const MIN_GAIN = .01;
/** Points before the drop whose noise the effect is measured against. */
const NOISE_POINTS = 20;
/** Share that must have been forgone before a drop is called early. */
const MIN_FORGONE = .05;
/** What each drop did to training loss, validation loss, score and noise, how long it lasted, and whether it beat the best. */
function dropsOf(events, input) {
	const drops = events.filter((event) => event.kind === "drop");
	const points = drops.map((event) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.g)(input.at, event.at));
	return drops.flatMap((event, i) => {
		const point = points[i];
		const end = points[i + 1] ?? input.at.length;
		return point > 0 && end > point ? [measure$1(event.at, point, points[i - 1] ?? 0, end, input)] : [];
	});
}
function measure$1(at, point, start, end, input) {
	const { cost } = input;
	const change = (values) => values ? after(values, point, end) - before(values, point, start) : NaN;
	const levelBefore = before(cost, point, start);
	const levelAfter = after(cost, point, end);
	const improved = isImproved(cost, point, start, end, levelBefore - levelAfter);
	const interrupted = input.rises.findIndex((rise) => rise.to === point - 1);
	const rise = interrupted >= 0 ? input.rises[interrupted] : null;
	const netCost = bestOf(cost, point, end, "minimize") / bestOf(cost, 0, rise ? rise.from : point, "minimize");
	const { score, scoreGoal } = input;
	const direction = scoreGoal === "maximize" ? 1 : -1;
	const scoreBefore = score ? bestOf(score, 0, rise ? rise.from : point, scoreGoal) : NaN;
	const netScore = score ? direction * (bestOf(score, point, end, scoreGoal) - scoreBefore) : NaN;
	const noise = spread(cost, point, Math.min(end, point + NOISE_POINTS)) / spread(cost, Math.max(start, point - NOISE_POINTS), point);
	const lasted = improved ? lastedFor(cost, point, end, levelBefore) : 0;
	const beatBest = netCost < 1;
	const phase = {
		...input.curves,
		start,
		point,
		end
	};
	const { plateau, early } = timingOf(phase);
	const forgone = early && early.forgone > MIN_FORGONE ? early.forgone : 0;
	const measured = {
		point,
		before: levelBefore,
		after: levelAfter,
		improved,
		early,
		interrupted,
		netCost,
		netScore
	};
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
			verdict: `${verdictOf(measured, input.costIs, lasted)}${timingWords(plateau, forgone)}`
		}
	};
}
function before(values, point, start) {
	const part = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.T)(values, Math.max(start, point - BEFORE), point);
	return part.length >= MIN_BEFORE ? (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.lt)(part) : NaN;
}
function after(values, point, end) {
	const part = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.T)(values, point, Math.min(end, point + AFTER));
	return part.length >= MIN_AFTER ? (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.lt)(part) : NaN;
}
function isImproved(cost, point, start, end, gain) {
	const window = cost.subarray(Math.max(start, point - NOISE_POINTS), point);
	const noise = window.length < 5 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.M)(Array.from(window)) : (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.F)(window, (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.O)(window));
	const nBefore = Math.min(BEFORE, point - start);
	const nAfter = Math.min(AFTER, end - point);
	const error = 1.25 * noise * Math.sqrt(1 / nBefore + 1 / nAfter);
	return gain > MIN_GAIN * Math.abs(before(cost, point, start)) && gain > 2 * error;
}
function bestOf(values, from, to, goal) {
	const levels = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.ot)((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.T)(values, from, to), 3);
	return levels.length === 0 ? NaN : levels[(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.a)(levels, goal)];
}
function spread(values, from, to) {
	const part = values.subarray(from, to);
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.F)(part, (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.O)(part));
}
/** Points from the drop until the level was back where it was before; NaN if it stayed better until the next drop. */
function lastedFor(cost, point, end, level) {
	const back = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.ot)(cost.subarray(point, end), 3).findIndex((value) => value >= level);
	return back < 0 ? NaN : back;
}
function timingWords(plateau, forgone) {
	if (plateau > 0) return `; it came late: nothing had moved for ${plateau} evaluations`;
	return forgone > 0 ? `; it came early: staying promised ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.z)(forgone)} more` : "";
}
function verdictOf(drop, costIs, lasted) {
	const what = costIs === "loss" ? "validation loss" : "validation error";
	if (!Number.isFinite(drop.before) || !Number.isFinite(drop.after)) return "too close to an end or to another drop to tell";
	if (!drop.improved) return `no measurable improvement of ${what}`;
	const gain = `${what} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(drop.before)} → ${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.B)(drop.after)} (${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.z)((drop.after - drop.before) / Math.abs(drop.before))})`;
	const stayed = Number.isNaN(lasted) ? "" : `, gone again after ${lasted} evaluations`;
	return `${drop.interrupted >= 0 ? "repaired the rise before it: " : ""}${gain}${drop.netCost < .99 ? ", better than ever before" : drop.netCost < 1.01 ? ", level with the best before" : ", not as good as the best before"}${stayed}`;
}

// build/src/diagnose/learning-rate.js
/** A smaller rate than this share of the one before is a drop; a larger one than this multiple a restart (measured on logged schedules). */
const DROP_BELOW = .7;
const RESTART_ABOVE = 2;
/** Changes in more than this share of the rows: the schedule anneals continuously. */
const CONTINUOUS_SHARE = .2;
/** Rows that must lie between two events. */
const MIN_DISTANCE = 3;
/** Longer training curves are binned before drops are inferred, so that the search stays linear. */
const MAX_INFER_POINTS = 1e3;
/** Learning-rate events of a run: logged, else inferred from the training loss alone; `continuous` where the rate anneals. */
function learningRateOf(run) {
	const rate = run.primary.learningRate;
	if (rate && isLogged(rate)) return loggedEvents(rate, run);
	return {
		logged: false,
		schedule: "unknown",
		events: run.primary.trainLoss ? inferDrops(run.primary.trainLoss) : [],
		continuous: false
	};
}
function isLogged(rate) {
	let usable = 0;
	for (const value of rate.values) if (Number.isFinite(value) && value > 0) usable += 1;
	return usable >= 2 && usable >= .5 * rate.values.length;
}
function loggedEvents(rate, run) {
	const kept = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.E)(rate.values).filter((i) => rate.values[i] > 0);
	const at = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.D)(rate.at, kept);
	const values = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.D)(rate.values, kept);
	let changes = 0;
	for (let i = 1; i < values.length; i += 1) if (values[i] !== values[i - 1] && Math.abs(Math.log(values[i] / values[i - 1])) > 1e-6) changes += 1;
	const continuous = changes > CONTINUOUS_SHARE * values.length;
	const loss = run.primary.trainLoss ?? run.primary.validationLoss;
	const losses = loss ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.m)(at, loss) : new Float64Array(at.length).fill(NaN);
	const late = continuous ? 0 : rowsLate(values, losses);
	const events = [];
	let before = Number.NEGATIVE_INFINITY;
	for (let i = 1; i < values.length; i += 1) {
		const factor = values[i] / values[i - 1];
		const isDrop = !continuous && factor < DROP_BELOW;
		const isRestart = factor > RESTART_ABOVE && i > .05 * values.length;
		if (!isDrop && !isRestart) continue;
		const row = isDrop ? i + late : i;
		if (row - before < MIN_DISTANCE || row >= at.length) continue;
		before = row;
		const kind = isDrop ? "drop" : "restart";
		events.push({
			at: at[row],
			kind,
			from: values[i - 1],
			to: values[i],
			factor,
			inferred: false
		});
	}
	const warmUp = warmUpEnd(values);
	const all = warmUp > 0 ? [{
		at: at[warmUp],
		kind: "warm-up-end",
		from: values[0],
		to: values[warmUp],
		factor: values[warmUp] / values[0],
		inferred: false
	}, ...events] : events;
	all.sort((a, b) => a.at - b.at);
	return {
		logged: true,
		schedule: scheduleOf(values, all, continuous),
		events: all,
		continuous
	};
}
/**
* Rows by which the effect of a drop follows its rate: 1 where a logger writes the rate of the *end* of an epoch, else 0.
* A logger does it for all drops or for none, so the one with the clearest effect on the loss decides.
*/
function rowsLate(values, losses) {
	let clearest = 0;
	let late = 0;
	for (let i = 1; i < values.length; i += 1) {
		if (!(values[i] / values[i - 1] < DROP_BELOW)) continue;
		const [a, b, c] = [
			losses[i - 1],
			losses[i],
			losses[i + 1] ?? NaN
		];
		const effect = Math.abs((a - c) / a);
		if (!(effect > clearest)) continue;
		clearest = effect;
		late = b - c > 0 && b - c > 2 * Math.max(a - b, 0) ? 1 : 0;
	}
	return late;
}
/** Row at which a rise from the first row ends, if the rate starts with one; 0 without a warm-up. */
function warmUpEnd(values) {
	let i = 0;
	while (i + 1 < values.length && values[i + 1] > values[i] * (1 + 1e-6)) i += 1;
	return i > 0 && i < .25 * values.length ? i : 0;
}
/** The kind of a logged schedule, by its shape. */
function scheduleOf(values, events, continuous) {
	if (events.some((event) => event.kind === "restart")) return "restarts";
	const peak = values.indexOf((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.L)(values));
	const change = Math.max(...[values[0], values[values.length - 1]].map((value) => Math.abs(Math.log(value / values[peak]))));
	if (!continuous) {
		if (events.some((event) => event.kind === "drop")) return "step";
		return change < .01 ? "constant" : "other";
	}
	if (peak > .1 * values.length && peak < .6 * values.length) return "one-cycle";
	const tail = values.subarray(peak);
	const high = tail[0];
	const low = tail[tail.length - 1];
	if (tail.length < 5 || !(high > low)) return "other";
	const error = (shape) => {
		let worst = 0;
		for (let i = 0; i < tail.length; i += 1) {
			const u = i / (tail.length - 1);
			worst = Math.max(worst, Math.abs((tail[i] - low) / (high - low) - shape(u)));
		}
		return worst;
	};
	if (error((u) => 1 - u) < .03) return "linear";
	return error((u) => (1 + Math.cos(Math.PI * u)) / 2) < .03 ? "cosine" : "other";
}
/**
* Drops that the training loss shows although the rate is not logged: at k the loss falls below the Theil–Sen line of the
* points before it, abruptly and by far more than its noise. An inferred event opens a phase, but proves nothing.
*/
function inferDrops(train) {
	const kept = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.E)(train.values);
	if (kept.length < 12) return [];
	const bins = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.I)((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.D)(train.values, kept), MAX_INFER_POINTS);
	const t = bins.values;
	const step = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.O)(t);
	const width = Math.min(20, Math.max(8, Math.round(.08 * t.length)));
	const candidates = [];
	for (let k = width; k + 3 <= t.length; k += 1) {
		const size = jumpAt(t, k, width, step);
		if (size > 0) candidates.push({
			k,
			size
		});
	}
	candidates.sort((a, b) => b.size - a.size || a.k - b.k);
	const apart = Math.max(3, width / 2);
	const chosen = [];
	for (const { k } of candidates) if (chosen.every((other) => Math.abs(other - k) > apart)) chosen.push(k);
	chosen.sort((a, b) => a - b);
	const unknown = {
		from: NaN,
		to: NaN,
		factor: NaN
	};
	return chosen.map((k) => ({
		at: train.at[kept[bins.starts[k]]],
		kind: "drop",
		...unknown,
		inferred: true
	}));
}
/** Size of an abrupt fall at k below the line of the window before it; 0 where there is none. */
function jumpAt(t, k, width, step) {
	const jump = t[k - 1] - t[k];
	if (!(jump > 0)) return 0;
	const window = t.subarray(k - width, k);
	const center = Math.abs((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.lt)(window));
	if (!(jump > .01 * center)) return 0;
	const differences = Float64Array.from({ length: width - 1 }, (_, i) => window[i + 1] - window[i]);
	if (!(jump > 4 * Math.max(1.4826 * (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.ct)(differences), step))) return 0;
	const line = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.A)(window);
	const residual = (i) => line.intercept + line.slope * (i - (k - width)) - t[i];
	const fall = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.lt)([
		residual(k),
		residual(k + 1),
		residual(k + 2)
	]);
	if (!(fall > 0) || !(fall / center > .02) || !(jump >= .5 * fall)) return 0;
	const residuals = Float64Array.from(window, (_, i) => residual(k - width + i));
	return fall / Math.max(1.4826 * (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.ct)(residuals), noiseBefore(t, k, width), step) > 8 ? fall : 0;
}
/** Noise of up to three windows before k, from second differences: eight residuals alone often look far quieter than they are. */
function noiseBefore(t, k, width) {
	const second = [];
	for (let i = Math.max(2, k - 3 * width); i < k; i += 1) second.push(Math.abs(t[i] - 2 * t[i - 1] + t[i - 2]));
	return 1.4826 * (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.lt)(second) / Math.sqrt(6);
}

// build/src/diagnose/phases.js
/** Stretches between learning-rate events; they cover the run from its first to its last position. At least one. */
function phasesOf(run, rate, positions) {
	if (positions.length === 0) return [{
		from: 0,
		to: 0,
		learningRate: NaN,
		kind: "unknown"
	}];
	const first = positions[0];
	const last = positions[positions.length - 1];
	const starts = [first, ...rate.events.map((event) => event.at).filter((at) => at > first && at <= last)];
	const warmUp = rate.events.find((event) => event.kind === "warm-up-end");
	return starts.map((from, i) => {
		const next = starts[i + 1];
		const to = next === void 0 ? last : positions[Math.max(0, indexBefore(positions, next))];
		const kind = warmUp && from < warmUp.at ? "warm-up" : !rate.logged ? "unknown" : rate.continuous ? "annealing" : "constant";
		return {
			from,
			to: Math.max(from, to),
			learningRate: rateAt(run, from),
			kind
		};
	});
}
function indexBefore(positions, at) {
	let i = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.h)(positions, at);
	while (i >= 0 && positions[i] >= at) i -= 1;
	return i;
}
function rateAt(run, at) {
	const rate = run.primary.learningRate;
	if (!rate) return NaN;
	const i = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.h)(rate.at, at);
	return i < 0 ? NaN : rate.values[i];
}

// build/src/diagnose/rises.js
/** Strong evidence to accuse, weak evidence to date: a guilty run is dated by phases that pass this share of the thresholds. */
const DATING_STRENGTH = .6;
/** Points of a level at either end of a window. */
const LEVEL_POINTS = 5;
/** Points of the stretch whose onset is resampled: as many fits are made as there are draws. */
const ONSET_BINS = 64;
/** Error must rise by this share before its ratio to the training loss means anything. */
const MIN_ERROR_RISE = .03;
/** All stretches with their verdicts. */
function judgeSegments(valleys) {
	return valleys.map((valley) => ({
		...valley,
		fires: (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.s)(valley, valleys.length, 1)
	}));
}
/** Lasting rises of the cost in order of time, one a phase; none unless some stretch fires at full strength. */
function risesOf(valleys, cost, companions, phaseOf) {
	const firing = valleys.filter((valley) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.s)(valley, valleys.length, 1));
	if (firing.length === 0) return [];
	const dated = valleys.filter(({ kind }) => kind === "phase").filter((valley) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.s)(valley, valleys.length, valley.start === 0 ? 1 : DATING_STRENGTH));
	const chosen = dated.length > 0 ? dated : firing;
	const windows = [];
	for (const valley of [...chosen].sort((a, b) => a.knee - b.knee || b.end - a.end)) {
		const last = windows[windows.length - 1];
		if (!last || valley.knee >= last.end - 1) windows.push(valley);
	}
	return windows.map((valley) => explain(valley, cost, companions, phaseOf(Math.min(valley.knee + 1, valley.end - 1))));
}
/** Rise from which a handful of evaluations is worth a notice. */
const MIN_SHORT_RISE = .05;
/**
* The rise of a fine-tune of 3 to 9 evaluations: by size alone, since so few points have no noise of their own. The loss must not
* fall again after its best, with at least two evaluations there. `evidence` is NaN.
*/
function shortRises(cost, companions) {
	const n = cost.length;
	const knee = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.a)(cost, "minimize");
	const later = cost.subarray(knee + 1);
	const rise = (cost[n - 1] - cost[knee]) / Math.abs(cost[knee]);
	if (n < 3 || later.length < 2 || !(rise > MIN_SHORT_RISE) || later.some((value, i) => i > 0 && value < later[i - 1])) return [];
	const none = NaN;
	return [explain({
		lowest: cost[knee],
		level: cost[n - 1],
		noise: none,
		margin: 0,
		ofRange: false,
		kind: "run",
		start: 0,
		end: n,
		evidence: none,
		z: none,
		rise,
		knee,
		bottom: knee,
		points: n,
		after: later.length
	}, cost, companions, 0)];
}
function explain(valley, cost, { trainLoss, error }, phase) {
	const { knee, end } = valley;
	const change = (values) => {
		if (!values) return NaN;
		const head = level(values, knee, Math.min(knee + LEVEL_POINTS, end));
		const tail = level(values, Math.max(knee, end - LEVEL_POINTS), end);
		return Math.log(tail / head);
	};
	const trainChange = change(trainLoss);
	const worse = change(error ?? cost);
	return {
		segment: {
			...valley,
			fires: true
		},
		phase,
		from: Math.min(knee + 1, end - 1),
		to: end - 1,
		onset: onsetOf(valley, cost),
		rho: worse >= MIN_ERROR_RISE ? -trainChange / worse : NaN,
		rhoFromError: error !== null,
		trainChange,
		repair: repairOf(error ?? cost, knee, end)
	};
}
/** 90 % interval of the first risen point, widened to hold it. */
function onsetOf({ start, end, knee, margin }, cost) {
	const { values, starts } = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.I)(cost.subarray(start, end), ONSET_BINS);
	const [low, high] = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.d)(values, margin);
	const first = (bin) => start + (starts[Math.min(starts.length - 1, bin + 1)] ?? 0);
	const from = Math.min(knee + 1, end - 1);
	return [Math.min(from, first(Math.floor(low))), Math.max(from, first(Math.ceil(high)))];
}
/** Best level (rolling median of 3) after the window ÷ best level before the rise; NaN with fewer than 3 points on a side. */
function repairOf(values, knee, end) {
	const before = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.T)(values, 0, knee + 1);
	const after = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.T)(values, end);
	if (before.length < 3 || after.length < 3) return NaN;
	const lowest = (part) => (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.R)((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.ot)(part, 3));
	return lowest(after) / lowest(before);
}
function level(values, from, to) {
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.T)(values, from, to));
}

// build/src/diagnose/measure.js
/** A first loss this close to ln K gives away the number of classes K. */
const CLASS_TOLERANCE = .03;
/** Every series of a run as a curve. */
function curvesOf(run) {
	return new Map(run.series.map((series) => [series, curveOf(series)]));
}
/** Measures a run once: learning rate, phases, levels, noise, rises, drops, checkpoints. Pure. `curves`: where they are known. */
function measure(run, profile, curves = curvesOf(run)) {
	const { primary } = run;
	const curve = (series) => series ? curves.get(series) ?? null : null;
	const trainLoss = curve(primary.trainLoss);
	const validationLoss = curve(primary.validationLoss);
	const trainScore = curve(primary.trainScore);
	const validationScore = curve(primary.validationScore);
	const rate = learningRateOf(run);
	const { cost, costIs } = costOf(validationLoss, validationScore);
	const positions = (cost ?? trainLoss ?? trainScore)?.at ?? /* @__PURE__ */ new Float64Array(0);
	const phases = phasesOf(run, rate, positions);
	const base = {
		run,
		profile,
		curves,
		learningRate: {
			logged: rate.logged,
			schedule: rate.schedule,
			events: rate.events
		},
		phases,
		trainLoss,
		validationLoss,
		trainScore,
		validationScore,
		cost,
		costIs,
		checkpoints: checkpointsOf(validationLoss, validationScore, run.seconds)
	};
	const notEnough = whyNot(cost, validationLoss, run);
	if (!cost || isConstant(cost)) return {
		...base,
		notEnough,
		segments: [],
		rises: [],
		onset: -1,
		divergences: [],
		drops: []
	};
	const { at, values } = cost;
	const rateAt = primary.learningRate ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__._)(at, primary.learningRate) : new Float64Array(at.length).fill(NaN);
	const stretches = notEnough ? [] : (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.a)(at, {
		...rate,
		at: rateAt
	});
	const step = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.O)(values);
	const fits = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.c)(values, stretches, step);
	const rho = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.u)(fits);
	const restarts = rate.events.filter(({ kind }) => kind === "restart").map((event) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.g)(at, event.at));
	const cycles = notEnough ? null : cycleValley(values, restarts, rateAt, step);
	const valleys = fits.map((fit) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.l)(fit, rho)).concat(cycles ?? []);
	const score = validationScore ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.m)(at, validationScore.series) : null;
	const train = trainLoss ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.m)(at, trainLoss.series) : null;
	const error = score && validationScore ? score.map((value) => errorOf(value, validationScore.series)) : null;
	const phaseOf = (point) => Math.max(0, (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.h)(phases.map((phase) => phase.from), at[point]));
	const companions = {
		trainLoss: train,
		error
	};
	const rises = notEnough && profile === "finetune" ? shortRises(values, companions) : risesOf(valleys, values, companions, phaseOf);
	const events = rate.events.filter((event) => event.kind !== "warm-up-end").map((event) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.g)(at, event.at));
	const divergences = costIs === "loss" ? divergencesOf(values, alignedScore(score, validationScore, cost), valleys, events) : [];
	const scoreGoal = validationScore?.series.goal ?? "maximize";
	const loss = costIs === "loss" ? values : null;
	const drops = dropsOf(rate.events, {
		curves: {
			cost,
			trainLoss
		},
		at,
		cost: values,
		costIs,
		trainLoss: train,
		validationLoss: loss,
		score,
		scoreGoal,
		rises
	});
	return {
		...base,
		notEnough,
		segments: judgeSegments(valleys),
		rises,
		onset: rises[0]?.from ?? -1,
		divergences,
		drops
	};
}
/** The validation loss, or else the validation error: top − score. A constant loss is no loss. */
function costOf(loss, score) {
	if (loss && (!isConstant(loss) || !score)) return {
		cost: loss,
		costIs: "loss"
	};
	if (!score) return {
		cost: loss,
		costIs: "loss"
	};
	if (score.series.goal === "minimize") return {
		cost: score,
		costIs: "error"
	};
	const values = score.series.values.map((value) => errorOf(value, score.series));
	return {
		cost: curveOf({
			...score.series,
			goal: "minimize",
			values
		}),
		costIs: "error"
	};
}
/** Error that a score stands for: top − score; a score to minimize is an error already. An unbounded score is measured from its best. */
function errorOf(value, series) {
	if (series.goal === "minimize") return value;
	return (Number.isNaN(series.top) ? (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.L)(series.values) : series.top) - value;
}
function isConstant({ values }) {
	return values.every((value) => value === values[0]);
}
function whyNot(cost, loss, run) {
	if (!cost) return "no validation loss or score was logged";
	const axis = run.axis === "row" ? "rows" : "evaluations";
	if (isConstant(cost)) return cost.values.length > 1 && loss === cost ? `${cost.series.name} is constant (${cost.values[0]}): it was not computed` : `${cost.series.name} never changes`;
	if (cost.values.length >= 10) return "";
	return `not enough evidence: ${cost.values.length} ${axis}, ${10} are needed`;
}
/** Score as a share of its top, larger better; with the number of classes where the first loss gives it away. */
function alignedScore(score, curve, loss) {
	if (!score || !curve) return null;
	const { goal, top } = curve.series;
	const scale = Number.isNaN(top) ? 1 : top;
	const values = score.map((value) => goal === "minimize" ? 1 - value / scale : value / scale);
	const classes = Math.round(Math.exp(loss.values[0]));
	const isChance = classes >= 2 && classes <= 1e5 && Math.abs(loss.values[0] - Math.log(classes)) < CLASS_TOLERANCE;
	const untrained = values[0] < 2 / classes;
	return {
		values,
		classes: isChance && untrained && !Number.isNaN(top) ? classes : NaN
	};
}

// build/src/diagnose/story.js
/** A finding that says more about the same stretch shares its letter. */
const ATTACHED = /* @__PURE__ */ new Map([["lr-drop-no-net-gain", "lr-drop-recovery"]]);
const HOSTS = new Set(ATTACHED.values());
/** The story of the stretches comes first, then what holds for the whole run, then the log. */
const ORDER$1 = {
	stretch: 1,
	run: 2,
	log: 3
};
/** A subtype replaces its parent where it covers this share of the parent's window. */
const COVERED = .5;
const WEIGHT = {
	notice: 0,
	warning: 1,
	error: 2
};
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Findings of one run as one story: subtypes instead of their parents, no cause told twice, in order of time, lettered. */
function tellStory(findings, rules) {
	const byId = new Map(rules.map((rule) => [rule.id, rule]));
	const isTold = (finding) => {
		const subtypes = findings.filter((other) => byId.get(other.rule)?.refines === finding.rule);
		return !(byId.get(finding.rule)?.qualifies === true && findings.every(({ severity }) => severity === "notice")) && overlapShare(finding, subtypes) < COVERED && !isSaidBetter(finding, findings, byId);
	};
	const order = ({ rule }) => rule === "train-above-validation" ? 0 : ORDER$1[byId.get(rule)?.about ?? "stretch"];
	return letter(clip(findings.filter(isTold).sort((a, b) => order(a) - order(b) || a.from - b.from || a.to - b.to || Number(ATTACHED.has(a.rule)) - Number(ATTACHED.has(b.rule))), byId), byId);
}
/**
* Does a rule that this finding's rule yields to say more about the same window? About the whole run, any of its findings does.
* Never one of less severity: what a user has made an error must not be hidden by a notice.
*/
function isSaidBetter(finding, findings, byId) {
	const rule = byId.get(finding.rule);
	const better = findings.filter((other) => rule?.yieldsTo?.includes(other.rule) && WEIGHT[other.severity] >= WEIGHT[finding.severity]);
	if (!isStretch(rule)) return better.length > 0;
	return better.some((other) => other.from <= finding.to && other.to >= finding.from);
}
/** Share of a finding's window that others cover together. */
function overlapShare(finding, others) {
	const length = finding.to - finding.from;
	let covered = 0;
	for (const other of others) {
		const from = Math.max(finding.from, other.from);
		const to = Math.min(finding.to, other.to);
		if (to >= from) covered += length > 0 ? to - from : 1;
	}
	return length > 0 ? covered / length : covered;
}
/** Is a rule about a stretch of the curves, not about the whole run or the log? */
function isStretch(rule) {
	return (rule?.about ?? "stretch") === "stretch";
}
/** What a drop did ends where the next story begins. */
function clip(findings, byId) {
	const stretches = findings.filter(({ rule }) => isStretch(byId.get(rule)));
	return findings.map((finding) => {
		if (!ATTACHED.has(finding.rule) && !HOSTS.has(finding.rule)) return finding;
		const next = stretches.find((other) => other.from > finding.from && other.from <= finding.to && !other.rule.startsWith("lr-drop-"));
		return next ? {
			...finding,
			to: Math.max(finding.from, next.from - 1)
		} : finding;
	});
}
function letter(findings, byId) {
	let used = 0;
	const given = [];
	for (const finding of findings) {
		if (!isStretch(byId.get(finding.rule))) {
			given.push(finding);
			continue;
		}
		const isSame = (other) => other.rule === finding.rule && other.from === finding.from && other.to === finding.to;
		const isHost = (other) => other.rule === ATTACHED.get(finding.rule) && other.from === finding.from;
		const host = given.find((other) => isSame(other) || isHost(other));
		const own = host ? host.letter : ALPHABET[used] ?? "";
		if (!host) used += 1;
		given.push({
			...finding,
			letter: own
		});
	}
	return given;
}

// build/src/diagnose/diagnose.js
/** Rules that judge generalization say nothing about games between networks or rewards; what is wrong with the log itself is said. */
const GAN_RL_RULES = /* @__PURE__ */ new Set(["non-finite-metric", "diverged-loss"]);
/** Each token is seen once: there is nothing to memorize. */
const NOT_FOR_LLM = /* @__PURE__ */ new Set(["memorization"]);
/** Applies every rule to one run: each leaves a check, a rule that throws is a crashed check, and the findings become one story. */
function diagnose(run, settings = /* @__PURE__ */ new Map(), all = _rules_js__WEBPACK_IMPORTED_MODULE_1__.r) {
	const findings = [];
	const checks = [];
	for (const rule of all) {
		const { check, found } = apply(rule, run, settings.get(rule.id) ?? null);
		checks.push(check);
		findings.push(...found);
	}
	if (run.rises.length === 0 && run.divergences.length === 0) findings.push(...onFurtherLosses(run, settings, all));
	const found = new Set(findings.map(({ rule }) => rule));
	const status = (check) => found.has(check.rule) ? {
		rule: check.rule,
		status: "found"
	} : check;
	return {
		findings: tellStory(findings, all),
		checks: checks.map(status)
	};
}
/** Rises of further validation losses, where the main one is silent: as notices, under their own names. */
function onFurtherLosses(run, settings, all) {
	const aboutRises = all.filter(({ id, refines }) => id === "overfitting" || refines === "overfitting");
	return furtherRuns(run.run).map((further) => measure(further, run.profile, run.curves)).filter(({ rises }) => rises.length > 0).flatMap((further) => aboutRises.flatMap((rule) => apply(rule, further, settings.get(rule.id) ?? null).found)).map((finding) => ({
		...finding,
		severity: "notice"
	}));
}
function apply(rule, run, setting) {
	const skipped = (reason) => ({
		check: {
			rule: rule.id,
			status: "skipped",
			reason
		},
		found: []
	});
	if (setting?.severity === "off") return skipped("switched off in the config");
	if (run.profile === "gan-rl" && rule.about !== "log" && !GAN_RL_RULES.has(rule.id)) return skipped("not meaningful for the profile gan-rl");
	if (run.profile === "llm-pretrain" && NOT_FOR_LLM.has(rule.id)) return skipped("not meaningful where every token is seen once");
	try {
		const targets = rule.select(run);
		if (targets.length === 0) return skipped(run.notEnough && judgesRises(rule) ? run.notEnough : `needs ${rule.needs}`);
		const options = {
			...rule.options,
			...setting?.options
		};
		const evidence = targets.map((target) => rule.check(target, options)).filter((one) => one !== null);
		const severity = setting?.severity ?? null;
		const found = evidence.map((one) => toFinding(rule, one, severity));
		return {
			check: {
				rule: rule.id,
				status: found.length > 0 ? "found" : "passed"
			},
			found
		};
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return {
			check: {
				rule: rule.id,
				status: "crashed",
				message
			},
			found: []
		};
	}
}
/** Rules whose targets come from the valley test; they are silent on short or constant curves, and say why. */
function judgesRises(rule) {
	return rule.refines !== void 0 || rule.id === "overfitting" || rule.id.startsWith("lr-drop");
}
function toFinding(rule, evidence, severity) {
	const weighed = rule.causes.map(({ cause, weigh }) => ({
		cause,
		...weigh(evidence.measured)
	}));
	const weight = (cause) => cause.for.length - cause.against.length;
	return {
		rule: rule.id,
		severity: severity ?? evidence.severity ?? rule.severity,
		confidence: evidence.confidence,
		letter: "",
		from: evidence.from,
		to: evidence.to,
		series: evidence.series,
		measured: evidence.measured,
		message: rule.message(evidence),
		causes: weighed.sort((a, b) => weight(b) - weight(a)),
		advice: rule.advice,
		falseAlarmIf: rule.falseAlarmIf
	};
}

// build/src/diagnose/group.js
const ORDER = [
	"notice",
	"warning",
	"error"
];
/** What the repeats of one configuration have in common, told once, most common first; then what sets single ones apart. */
function diagnoseGroup(group, settings = /* @__PURE__ */ new Map()) {
	if (group.length < 2) return [];
	const apart = _rules_js__WEBPACK_IMPORTED_MODULE_1__.n.flatMap((rule) => {
		const setting = settings.get(rule.id);
		const severity = setting?.severity ?? rule.severity;
		if (severity === "off") return [];
		return rule.check(group, {
			...rule.options,
			...setting?.options
		}).map((one) => ({
			...one,
			rule: rule.id,
			severity
		}));
	});
	return [...shared(group), ...apart];
}
function shared(group) {
	const titles = new Map(_rules_js__WEBPACK_IMPORTED_MODULE_1__.r.map(({ id, title }) => [id, title]));
	return [...new Set(group.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].map((rule) => {
		const found = group.flatMap((run) => {
			const first = run.findings.find((finding) => finding.rule === rule);
			return first ? [{
				run,
				first
			}] : [];
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
			message: `${found.length} of ${group.length} runs: ${title.charAt(0).toLowerCase()}${title.slice(1)}, from ${group[0].axis} ${place}.`
		};
	}).sort((a, b) => b.runs.length - a.runs.length || a.from[0] - b.from[0] || (a.rule < b.rule ? -1 : 1));
}
function worst(findings) {
	return findings.map(({ severity }) => severity).reduce((a, b) => ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a);
}

// build/src/diagnose/profile.js
const GAME = /(^|[_/ .-])(g|d|gen|generator|disc|discriminator|actor|critic|policy|value)_?loss|reward|ep_rew|ep_len|entropy_loss/i;
const LANGUAGE = /perplexity|(^|[_/ .-])ppl($|[_/ .-])|bpb|tokens/i;
/** What kind of training a run is, by the names in its logs and its length. */
function profileOf(run) {
	const names = run.series.map(({ name }) => name);
	const hasValidation = run.primary.validationLoss !== null || run.primary.validationScore !== null;
	if (names.filter((name) => GAME.test(name)).length >= 2 && run.primary.validationLoss === null) return "gan-rl";
	if (names.some((name) => LANGUAGE.test(name)) && run.primary.validationScore === null) return "llm-pretrain";
	if (hasValidation && run.length < 10 && run.format === "trainer-state") return "finetune";
	const { validationScore, trainScore } = run.primary;
	const score = validationScore ?? trainScore;
	if (score && /accuracy|error|f1|auc/.test(score.metric ?? "")) return "classification";
	return "default";
}

// build/src/normalize/steps.js
/** More steps back than this share of the points: the log is unsorted, not rewound. */
const UNSORTED_SHARE = .2;
/**
* Sorted, strictly increasing points. Where the axis goes back, a training was resumed: the later write wins and what lay
* at or after it is dropped. Repeats of one position keep the last value. Points without a position are dropped.
*/
function clean({ at, values }) {
	if (isIncreasing(at)) return {
		at,
		values,
		rewound: 0,
		rewoundTo: NaN,
		repeated: 0,
		repeatedAt: NaN
	};
	let back = 0;
	for (let i = 1; i < at.length; i += 1) if (at[i] < at[i - 1]) back += 1;
	const ordered = back > UNSORTED_SHARE * at.length && back > 2 ? sorted(at, values) : {
		at,
		values
	};
	const keptAt = [];
	const kept = [];
	let rewound = 0;
	let rewoundTo = NaN;
	let repeated = 0;
	let repeatedAt = NaN;
	for (let i = 0; i < ordered.at.length; i += 1) {
		const position = ordered.at[i];
		const value = ordered.values[i];
		if (Number.isNaN(position)) continue;
		const before = rewound;
		while (keptAt.length > 0 && keptAt[keptAt.length - 1] > position) {
			keptAt.pop();
			kept.pop();
			rewound += 1;
			if (!(position >= rewoundTo)) rewoundTo = position;
		}
		if (keptAt.length > 0 && keptAt[keptAt.length - 1] === position) {
			if (rewound > before) rewound += 1;
			else if (!Object.is(kept[kept.length - 1], value)) {
				repeated += 1;
				if (!(position >= repeatedAt)) repeatedAt = position;
			}
			kept[kept.length - 1] = value;
			continue;
		}
		keptAt.push(position);
		kept.push(value);
	}
	return {
		at: Float64Array.from(keptAt),
		values: Float64Array.from(kept),
		rewound,
		rewoundTo,
		repeated,
		repeatedAt
	};
}
function isIncreasing(at) {
	if (at.length > 0 && Number.isNaN(at[0])) return false;
	for (let i = 1; i < at.length; i += 1) if (!(at[i] > at[i - 1])) return false;
	return true;
}
function sorted(at, values) {
	const order = Array.from(at.keys()).sort((a, b) => at[a] - at[b] || a - b);
	return {
		at: Float64Array.from(order, (i) => at[i]),
		values: Float64Array.from(order, (i) => values[i])
	};
}
/**
* Many points with one epoch are spread over it, in order: the i-th of c points of epoch e lies at e − 1 + i/c, so that the
* last one lies at e itself, where the evaluation is.
*/
function spreadRepeats(at) {
	const spread = Float64Array.from(at);
	let start = 0;
	for (let i = 1; i <= at.length; i += 1) {
		if (i < at.length && at[i] === at[start]) continue;
		const count = i - start;
		if (count > 1) for (let j = 0; j < count; j += 1) spread[start + j] = at[start] - 1 + (j + 1) / count;
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
		if (at[i] > at[i - 1]) moved += 1;
		if (at[i] < at[i - 1] && at[i] <= first && moved >= 1) {
			found.push(rows[i]);
			moved = 0;
		}
	}
	return found;
}
/** Logs of one run, in file order, without the points that a later restart made void: those at or behind its step. */
function withoutVoided(logs) {
	if (!logs.some(({ log }) => log.restarts)) return logs;
	return logs.map((entry, i) => {
		const later = logs.slice(i + 1).flatMap(({ log }) => log.restarts ?? []);
		const firstLater = Math.min(...later.map(({ step }) => step), Number.POSITIVE_INFINITY);
		const own = entry.log.restarts ?? [];
		const isVoid = (step, row) => step >= firstLater || own.some((restart) => row < restart.row && step >= restart.step);
		return {
			...entry,
			log: {
				...entry.log,
				series: entry.log.series.map((series) => without(series, isVoid))
			}
		};
	});
}
function without(series, isVoid) {
	const { steps, rows } = series;
	if (steps === void 0) return series;
	const keep = Array.from(steps.keys()).filter((i) => !isVoid(steps[i], rows?.[i] ?? Number.POSITIVE_INFINITY));
	if (keep.length === steps.length) return series;
	const pick = (column) => Float64Array.from(keep, (i) => column[i]);
	return {
		name: series.name,
		values: pick(series.values),
		steps: pick(steps),
		...series.epochs && { epochs: pick(series.epochs) },
		...rows && { rows: pick(rows) },
		...series.wallTimes && { wallTimes: pick(series.wallTimes) }
	};
}
/** Steps that begin anew in every epoch (MMCV's `iter`) are counted on: each epoch begins where the one before it ended. */
function unrolled(series) {
	const { steps, epochs } = series;
	if (steps === void 0 || epochs === void 0) return series;
	let back = 0;
	for (let i = 1; i < steps.length; i += 1) {
		if (!(steps[i] < steps[i - 1])) continue;
		if (!(epochs[i] > epochs[i - 1])) return series;
		back += 1;
	}
	if (back === 0) return series;
	let offset = 0;
	const counted = steps.map((step, i) => {
		if (i > 0 && step < steps[i - 1]) offset += steps[i - 1];
		return step + offset;
	});
	return {
		...series,
		steps: counted
	};
}

// build/src/normalize/axis.js
/** Epochs, where the evaluations have one each; else steps; else rows. */
function axisOf(series) {
	const judged = series.filter(({ named }) => named.kind === "loss" || named.kind === "score");
	const validated = judged.filter(({ named }) => named.split === "validation" || named.split === "test");
	const list = validated.length > 0 ? validated : judged.length > 0 ? judged : series;
	if (list.every(({ raw }) => isEpochs(raw))) return "epoch";
	if (list.every(({ raw }) => isSteps(raw))) return list.every(({ raw }) => /(^|\/)epoch_/.test(raw.name)) ? "epoch" : "step";
	return "row";
}
function isEpochs({ epochs, steps, values }) {
	if (!epochs || values.length === 0) return false;
	let whole = 0;
	let distinct = 0;
	for (let i = 0; i < epochs.length; i += 1) {
		if (!Number.isFinite(epochs[i])) return false;
		if (Number.isInteger(epochs[i])) whole += 1;
		if (i === 0 || epochs[i] !== epochs[i - 1]) distinct += 1;
	}
	if (steps && whole < epochs.length) return false;
	return values.length === 1 || distinct > .5 * values.length;
}
function isSteps({ steps, values }) {
	if (!steps || values.length === 0) return false;
	if (steps.some((step) => !Number.isFinite(step))) return false;
	return values.length === 1 || steps.some((step) => step !== steps[0]);
}
/** Positions of a series on the run's axis, in file order; NaN where a point has none. */
function positionsOf(raw, axis, epochOfStep) {
	if (axis === "step" && raw.steps) return raw.steps;
	if (axis === "epoch" && raw.epochs) {
		const filled = raw.epochs.map((epoch, i) => Number.isFinite(epoch) ? epoch : epochOfStep?.(raw.steps?.[i] ?? NaN) ?? NaN);
		return spreadRepeats(filled);
	}
	if (axis === "epoch" && raw.steps) return epochOfStep ? raw.steps.map(epochOfStep) : raw.steps;
	return Float64Array.from(raw.values, (_, i) => i);
}
/** Epoch of a step, by straight lines through the points that hold both; null where no such point exists. */
function stepToEpoch(series) {
	const pairs = /* @__PURE__ */ new Map();
	for (const { steps, epochs } of series) {
		if (!steps || !epochs) continue;
		for (let i = 0; i < steps.length; i += 1) if (Number.isFinite(steps[i]) && Number.isFinite(epochs[i])) pairs.set(steps[i], epochs[i]);
	}
	const known = [...pairs].sort(([a], [b]) => a - b);
	if (known.length < 2) return null;
	return (step) => {
		if (!Number.isFinite(step)) return NaN;
		let low = 0;
		let high = known.length - 1;
		while (low < high) {
			const middle = low + high >> 1;
			if (known[middle][0] >= step) high = middle;
			else low = middle + 1;
		}
		const b = known[Math.max(1, high)];
		const a = known[Math.max(1, high) - 1];
		return a[1] + (b[1] - a[1]) * (step - a[0]) / (b[0] - a[0]);
	};
}

// build/src/normalize/explanatory.js
/**
* Metrics that tell the explanations of a rise apart, where they are logged: name pattern → metric. They are no losses and no
* scores of the model, whatever their names hold. The first that fits counts: a loss of wrong answers before that of right ones.
*/
const EXPLANATORY = [
	["temperature_scaled_loss", /temp(erature)?[_ -]?scaled|scaled[_ -]?(loss|nll)/i],
	["loss_of_wrong", /loss.*(wrong|incorrect)|(wrong|incorrect).*loss/i],
	["loss_of_right", /loss.*(correct|right)|(correct|right).*loss/i],
	["confidence_in_wrong", /conf.*(wrong|incorrect)|(wrong|incorrect).*conf/i],
	["calibration_error", /(^|[_/ .-])ece($|[_/ .-])|calibration[_ -]?error/i],
	["brier_score", /brier/i],
	["logit_norm", /logits?[_ -]?(norm|scale)/i],
	["weight_norm", /(weights?|params?|parameters?)[_ -]?(l2[_ -]?)?norm/i],
	["clean_train_loss", /train.*loss.*(eval[_ -]?mode|clean)|(eval[_ -]?mode|clean).*train.*loss/i]
];
/** Characters that are looked at: the patterns take quadratic time, and no name of a metric is longer. */
const MAX_NAME = 256;
/** The explanatory metric that a name stands for; null for any other name. */
function explanatoryMetric(name) {
	const start = name.slice(0, MAX_NAME);
	return EXPLANATORY.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}

// build/src/normalize/names.js
const SPLIT_OF = new Map(Object.entries({
	validation: [
		"val",
		"valid",
		"validation",
		"validate",
		"eval",
		"evaluation",
		"evaluate",
		"dev"
	],
	test: [
		"test",
		"testing",
		"heldout"
	],
	train: [
		"train",
		"training",
		"tr",
		"trn",
		"learn",
		"main"
	]
}).flatMap(([split, words]) => words.map((word) => [word, split])));
/** Misspelt words that real logs hold. */
const TYPOS = /* @__PURE__ */ new Map([
	["trian", "train"],
	["traning", "train"],
	["vaild", "valid"],
	["accuaray", "accuracy"],
	["accurary", "accuracy"],
	["acuracy", "accuracy"],
	["accuray", "accuracy"],
	["lose", "loss"]
]);
/** Words that add nothing to the metric: how it was aggregated, where it was logged. */
const FILLERS = /* @__PURE__ */ new Set([
	"epoch",
	"step",
	"metrics",
	"metric",
	"avg",
	"average",
	"mean",
	"global",
	"total",
	"overall",
	"vs",
	"iterations"
]);
const LOSS_WORDS = /* @__PURE__ */ new Set([
	"loss",
	"losses",
	"nll",
	"ce",
	"celoss",
	"xent",
	"logloss",
	"mlogloss",
	"rmse",
	"mae",
	"mse",
	"mape",
	"l2",
	"perplexity",
	"ppl",
	"bpb",
	"elbo"
]);
/** Components of a loss: secondary, and summed where there is no total. */
const PARTS = new Set("box cls dfl obj rpn bbox mask kpt pose seg giou iou ctr centerness reg vf pol ent entropy kl value policy class conf aux loc bce".split(" "));
const ACCURACY = /* @__PURE__ */ new Set([
	"acc",
	"acc1",
	"accuracy",
	"top1",
	"prec1",
	"precision1"
]);
const TOP5 = /* @__PURE__ */ new Set([
	"acc5",
	"top5",
	"prec5"
]);
const SCORES = new Set("acc accuracy top1 top5 acc1 acc5 f1 fscore auc auroc roc map ap iou miou dice bleu rouge rougel ndcg r2 mcc matthews precision recall sensitivity specificity reward rew return score psnr ssim kappa".split(" "));
const ERRORS = new Set("error err errors wer cer eer fid".split(" "));
/** Kinds of accuracy that Keras names at length. */
const ACCURACY_KINDS = new Set("categorical sparse binary token k 1 at".split(" "));
/** Scores that lie between 0 and 1 (or 0 and 100). */
const BOUNDED = /accuracy|^f1|auc|roc|^m?ap|iou|dice|precision|recall|error|wer|cer|sensitivity|specificity|ndcg|mcc/;
/** Is a score measured against a fixed top (1 or 100)? */
function isBounded(metric) {
	return BOUNDED.test(metric);
}
/** llm.c's names of test and training loss. */
const LLM_C = /* @__PURE__ */ new Map([["tel", "val_loss"], ["trl", "train_loss"]]);
/** Lower-case words of a name: `Test Robust Loss`, `val/top1_acc`, `trainLoss`, `acc@1`. */
function wordsOf(name) {
	return (LLM_C.get(name.trim()) ?? name).trim().replace(/mAP/g, "map").replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().replace(/\([a-z]\)|\[[^\]]*\]|\([^)]*\)/g, " ").replace(/(acc|top|prec)[@_-]?([15])(?![0-9])/g, "$1$2").replace(/(^|[^a-z])(train|valid|val|test|eval)(loss|accuracy|acc|error|err)(?![a-z])/g, "$1$2_$3").split(/[\s_\-.:/]+/).filter((word) => word !== "").map((word) => TYPOS.get(word) ?? word);
}
/** Metric, split, kind and goal of a name, by one table. What can't be placed is `other` with a null metric. */
function classify(name, folder = null) {
	const all = wordsOf(name);
	const first = all.find((word) => SPLIT_OF.has(word));
	const named = first === void 0 ? null : SPLIT_OF.get(first);
	const validated = /^(metrics|coco|bbox|segm)\//i.test(name.trim()) ? "validation" : null;
	const split = named ?? folder ?? validated;
	const words = all.filter((word) => !SPLIT_OF.has(word));
	const percent = /%|percent/.test(name);
	const none = {
		metric: null,
		split,
		kind: "other",
		goal: null,
		percent,
		qualified: true
	};
	const explanatory = explanatoryMetric(name);
	if (explanatory !== null) return {
		...none,
		metric: explanatory
	};
	if (words.includes("scale") || words.includes("momentum") || words.includes("decay") && words.includes("weight")) return none;
	if (isRate(words)) return {
		metric: "learning_rate",
		split: null,
		kind: "learning-rate",
		goal: null,
		percent,
		qualified: false
	};
	if (words.some((word) => word.startsWith("grad")) && words.some((word) => word.startsWith("norm"))) return {
		metric: "gradient_norm",
		split,
		kind: "gradient-norm",
		goal: null,
		percent,
		qualified: false
	};
	const core = words.filter((word) => !FILLERS.has(word));
	return lossOf(core, split, percent) ?? scoreOf(core, split, percent) ?? none;
}
function isRate(words) {
	if (words.some((word, i) => word === "learning" && /^rates?$/.test(words[i + 1] ?? ""))) return true;
	return words.some((word) => /^lrs?\d*$/.test(word) || word === "learningrate");
}
function lossOf(core, split, percent) {
	if (!(core.some((word) => LOSS_WORDS.has(word)) || core.join("_").includes("cross_entropy") || core.some((word) => word.endsWith("loss"))) || core.some((word) => ERRORS.has(word))) return null;
	const rest = core.filter((word) => word !== "loss" && word !== "losses" && word !== "lm");
	return {
		metric: rest.length === 0 ? "loss" : core.includes("loss") ? `${rest.join("_")}_loss` : core.join("_"),
		split,
		kind: rest.length > 0 && rest.every((word) => PARTS.has(word) || /^\d+$/.test(word)) && core.some((word) => /loss/.test(word)) ? "loss-part" : "loss",
		goal: "minimize",
		percent,
		qualified: rest.length > 0
	};
}
function scoreOf(core, split, percent) {
	const error = core.some((word) => ERRORS.has(word));
	const score = core.some((word) => SCORES.has(word) || /^(map|ap|f1|rouge|bleu)\d*$/.test(word));
	if (!error && !score) return null;
	const metric = error ? core.join("_") : canonicalScore(core);
	return {
		metric,
		split,
		kind: "score",
		goal: error ? "minimize" : "maximize",
		percent,
		qualified: metric !== "accuracy" && metric !== "error"
	};
}
function canonicalScore(core) {
	if (core.some((word) => TOP5.has(word))) return "top5_accuracy";
	const rest = core.filter((word) => !ACCURACY.has(word) && !ACCURACY_KINDS.has(word));
	if (!core.some((word) => ACCURACY.has(word))) return core.join("_");
	return rest.length === 0 ? "accuracy" : `${rest.join("_")}_accuracy`;
}
/** Split that a folder or its last part is named after (`validation/`, `loss_val/`), and the rest of the name. */
function folderSplit(folder) {
	const parts = folder.toLowerCase().split(/[_-]/);
	const last = parts[parts.length - 1] ?? "";
	const split = SPLIT_OF.get(last) ?? null;
	return split === null || last === "main" ? {
		split: null,
		rest: folder
	} : {
		split,
		rest: folder.slice(0, folder.length - last.length).replace(/[_-]$/, "")
	};
}
/** Split that one word of a file's stem is named after (`learn_error`, `valid`), and the rest of it; null where none or several are. */
function stemSplit(stem) {
	const parts = stem.toLowerCase().split(/[_.-]/);
	const found = parts.filter((part) => SPLIT_OF.has(part) && part !== "main");
	if (found.length !== 1) return {
		split: null,
		rest: stem
	};
	return {
		split: SPLIT_OF.get(found[0]),
		rest: parts.filter((part) => part !== found[0]).join("_")
	};
}

// build/src/normalize/not-evaluated.js
/** Kinds of series that an evaluation fills. */
const EVALUATED = [
	"loss",
	"loss-part",
	"score"
];
/** Is it one of the series that an evaluation on the validation set fills? */
function isEvaluated({ named: { split, kind } }) {
	return split === "validation" && EVALUATED.includes(kind);
}
/**
* How many points at the beginning of all validation series are placeholders: exact zeros in the losses and in the scores alike,
* which no model reaches. Ultralytics writes them with `val=False`, until the last epoch. 0 where any of them was measured, and
* where nothing else follows.
*/
function notEvaluated(series) {
	const evaluated = series.filter(isEvaluated);
	const [first] = evaluated;
	if (first === void 0 || evaluated.every(({ named }) => named.kind !== "score")) return 0;
	if (evaluated.every(({ named }) => named.kind === "score")) return 0;
	const { length } = first.raw.values;
	let zeros = length;
	for (const { raw } of evaluated) {
		if (raw.values.length !== length) return 0;
		const measured = raw.values.findIndex((value) => value !== 0);
		if (measured >= 0) zeros = Math.min(zeros, measured);
	}
	return zeros === length ? 0 : zeros;
}
/** What is said of them. */
function placeholderProblem(file, count) {
	return {
		file,
		message: `the first ${count} values of all validation metrics are 0: nothing was evaluated yet, they were left out`,
		hint: "Evaluate every epoch (Ultralytics: val=True) to have a validation curve."
	};
}

// build/src/normalize/primary.js
const LOSS_ORDER = [
	"loss",
	"nll",
	"nll_loss",
	"ce",
	"cross_entropy",
	"logloss",
	"elbo"
];
const SCORE_ORDER = [
	"accuracy",
	"error",
	"f1",
	"auc",
	"auroc",
	"map50_95",
	"map_0_5_0_95",
	"map",
	"map50",
	"map_0_5",
	"ap",
	"miou",
	"iou",
	"dice",
	"bleu"
];
const LAST_LOSSES = [
	"perplexity",
	"ppl",
	"bpb"
];
/** The series that rules look at first: the user's choice, else the plainest name, else the shortest. */
function primaryOf(series, names) {
	const losses = series.filter(({ kind }) => kind === "loss");
	const scores = series.filter(({ kind }) => kind === "score");
	const validationLoss = byName(series, names.loss) ?? pick(losses, "validation", LOSS_ORDER);
	const validationScore = byName(series, names.score) ?? pick(scores, "validation", SCORE_ORDER);
	return {
		trainLoss: sameMetric(losses, validationLoss) ?? pick(losses, "train", LOSS_ORDER),
		validationLoss,
		trainScore: validationScore ? sameMetric(scores, validationScore) : pick(scores, "train", SCORE_ORDER),
		validationScore,
		learningRate: learningRate(series.filter(({ kind }) => kind === "learning-rate")),
		gradientNorm: series.find(({ kind }) => kind === "gradient-norm") ?? null
	};
}
function byName(series, name) {
	return series.find((one) => name !== null && one.name === name) ?? null;
}
function sameMetric(series, other) {
	return series.find((one) => one.split === "train" && other !== null && one.metric === other.metric) ?? null;
}
function pick(series, split, order) {
	const rank = ({ metric }) => {
		const place = order.indexOf(metric ?? "");
		if (LAST_LOSSES.includes(metric ?? "")) return order.length + 1;
		return place < 0 ? order.length : place;
	};
	const isPlaceholder = ({ values }) => values.length > 1 && values.every((value) => value === values[0]);
	return series.filter((one) => one.split === split).sort((a, b) => Number(isPlaceholder(a)) - Number(isPlaceholder(b)) || rank(a) - rank(b) || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))[0] ?? null;
}
/** Group 0 of several; YOLO warms one group *down* from 0.1, so there the group with the smallest first rate. */
function learningRate(rates) {
	if (!rates[0]) return null;
	if (rates.length > 1 && rates.every(({ name }) => /(^|\/)(lr\/pg|x\/lr)\d/.test(name))) return [...rates].sort((a, b) => (a.values[0] ?? 0) - (b.values[0] ?? 0) || (a.name < b.name ? -1 : 1))[0];
	return [...rates].sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1))[0];
}

// build/src/normalize/copies.js
/** The float32 of TensorBoard agrees with a table to this share of a value. */
const FLOAT32 = 1e-6;
/** MMCV rounds to five decimals what it hands to TensorBoard unrounded. */
const FIVE_DECIMALS = 51e-7;
/** From a value of which rounding left less, nothing can be told. */
const MIN_SIGNIFICANT = 10;
const EXACT = {
	share: 0,
	apart: 0
};
/** Console output is rounded: to three or four digits, or to three decimals. */
const ROUNDED = {
	share: .002,
	apart: 6e-4
};
/** With fewer equal points, of all series together, equality may be chance. */
const MIN_POINTS = 3;
/** A copy may end earlier, but not before this share of the points. */
const MIN_SHARE = .5;
const TRACKED = 3;
/** Stores of trackers lie anywhere, not beside the framework's own log. */
const TRACKERS = /* @__PURE__ */ new Set([
	"wandb",
	"mlflow",
	"mlflow-db"
]);
/**
* The same run written twice counts once. A framework's own table goes before event files (float32), these before the stores
* of trackers, and console output comes last; among equals the one with more series stays.
*/
function withoutCopies(groups) {
	const ordered = [...groups].sort((a, b) => rank(a) - rank(b) || seriesOf(b).length - seriesOf(a).length);
	const kept = newKept();
	const all = /* @__PURE__ */ new Set();
	for (const group of ordered) {
		if (candidates(kept, group).some((other) => isCopy(other, group))) continue;
		all.add(group);
		keep(kept, group);
	}
	return groups.filter((group) => all.has(group));
}
/** Event files lie no further from the table of the same run. */
const MAX_APART = 2;
function newKept() {
	return {
		byFolder: /* @__PURE__ */ new Map(),
		below: /* @__PURE__ */ new Map(),
		byAll: /* @__PURE__ */ new Map(),
		byStart: /* @__PURE__ */ new Map()
	};
}
function keep({ byFolder, below, byAll, byStart }, group) {
	const [folder, ...above] = foldersAbove(folderOf(group));
	add(byFolder, `${rank(group)} ${folder}`, group);
	for (const one of above) add(below, `${rank(group)} ${one}`, group);
	const starts = startsOf(group);
	add(byAll, `${folder} ${starts.join()}`, group);
	for (const start of starts) add(byStart, start, group);
}
function candidates({ byFolder, below, byAll, byStart }, group) {
	const own = rank(group);
	const folders = foldersAbove(folderOf(group));
	const starts = startsOf(group);
	const found = [...byAll.get(`${folders[0]} ${starts.join()}`) ?? []];
	for (let other = 0; other < own; other++) {
		for (const folder of folders) found.push(...byFolder.get(`${other} ${folder}`) ?? []);
		found.push(...below.get(`${other} ${folders[0]}`) ?? []);
	}
	if (own !== TRACKED) return found;
	const alike = starts.map((start) => byStart.get(start) ?? []).filter(({ length }) => length > 0);
	return [...found, ...alike.sort((a, b) => a.length - b.length)[0] ?? []];
}
function startsOf(group) {
	return [...new Set(seriesOf(group).filter(isTelling).map(startOf))].sort();
}
/** A folder and those above it. */
function foldersAbove(folder) {
	const parts = folder.split("/");
	const above = [folder];
	for (let up = 1; up <= MAX_APART && up < parts.length; up++) above.push(parts.slice(0, -up).join("/"));
	return above;
}
function add(map, key, group) {
	const known = map.get(key);
	if (known === void 0) map.set(key, [group]);
	else known.push(group);
}
function rank(group) {
	const format = formatOf(group);
	if (format === "trainer-state") return 0;
	if (format === "tensorboard") return 2;
	if (TRACKERS.has(format) || group.key.startsWith("dvclive")) return TRACKED;
	return format === "text" ? 4 : 1;
}
function formatOf({ logs }) {
	return first(logs).format;
}
function first(logs) {
	return logs[0].log;
}
function folderOf({ logs }) {
	const { source } = first(logs);
	return source.slice(0, Math.max(0, source.lastIndexOf("/")));
}
function seriesOf({ logs }) {
	return logs.flatMap(({ log }) => log.series);
}
/** Long enough, and not one value throughout. */
function isTelling({ values }) {
	return values.length > 1 && values.some((value) => value !== values[0]);
}
/** The first values, as float32 sees them: copies agree in it. */
function startOf({ values }) {
	return `${Math.fround(values[0])} ${Math.fround(values[1])}`;
}
function isCopy(kept, group) {
	const [a, b] = [folderOf(kept), folderOf(group)];
	const [own, other] = [seriesOf(kept), seriesOf(group).filter(isTelling)];
	if (formatOf(kept) === formatOf(group) && rank(kept) === rank(group)) {
		const sameRun = first(kept.logs).run === first(group.logs).run;
		return a === b && sameRun && other.length > 0 && other.every((series) => own.some((one) => isSame(one, series, EXACT)));
	}
	const inside = a === b || b.startsWith(a === "" ? "" : `${a}/`) || a.startsWith(`${b}/`) || rank(group) === TRACKED;
	const tolerance = formatOf(group) === "text" ? ROUNDED : {
		share: FLOAT32,
		apart: FIVE_DECIMALS
	};
	if (!inside) return false;
	let equal = 0;
	for (const series of other) {
		if (own.some((one) => isSame(one, series, tolerance))) equal += series.values.length;
		if (equal >= MIN_POINTS) return true;
	}
	return false;
}
/** Equal values from the beginning on. */
function isSame({ values: a }, { values: b }, { share, apart: most }) {
	const shared = Math.min(a.length, b.length);
	if (shared < MIN_SHARE * Math.max(a.length, b.length)) return false;
	for (let i = 0; i < shared; i++) {
		if (Object.is(a[i], b[i])) continue;
		const apart = Math.abs(a[i] - b[i]);
		const size = Math.abs(a[i]);
		if (!(apart <= share * size || size >= MIN_SIGNIFICANT * most && apart <= most)) return false;
	}
	return true;
}

// build/src/normalize/exports.js
/** Between the name of a run and of a metric in a chart that W&B exports. */
const BORDER = " - ";
const BOUNDS = /__(?:MIN|MAX)$/;
/** W&B exports a chart with one run a column, `run - metric`, and its bounds: one log a run, without the bounds. */
function splitExport(log) {
	const { series, run } = log;
	if (!(run === void 0 && series.length > 0 && series.every(({ name }) => name.includes(BORDER)) && series.some(({ name }) => BOUNDS.test(name)))) return [log];
	const runs = /* @__PURE__ */ new Map();
	for (const one of series) {
		if (BOUNDS.test(one.name)) continue;
		const at = one.name.lastIndexOf(BORDER);
		const name = one.name.slice(0, at);
		const renamed = {
			...one,
			name: one.name.slice(at + 3)
		};
		runs.set(name, [...runs.get(name) ?? [], renamed]);
	}
	return [...runs].map(([name, own], i) => ({
		...log,
		run: name,
		series: own,
		problems: i === 0 ? log.problems : []
	}));
}

// build/src/normalize/places.js
/** A file name that says nothing beyond its folder. */
const PLAIN_STEM = /^(metrics|results?|log|history|progress|training[_-]?log|train|summary|scalars|trainer_(?:state|log)|events\.out\..*|.*tfevents.*|catboost_training|mlflow|\d{8}_\d{6})$/i;
const CHECKPOINT = /^checkpoint-\d+$/;
/** Looks at all logs together. */
function neighboursOf(logs) {
	const events = /* @__PURE__ */ new Map();
	const splits = /* @__PURE__ */ new Map();
	const columns = /* @__PURE__ */ new Map();
	const eventFolders = /* @__PURE__ */ new Set();
	for (const log of logs) {
		const { folder, stem } = pathOf(log.source);
		const where = folder.join("/");
		if (log.format === "tensorboard") eventFolders.add(where);
		else if (log.run === void 0) {
			const { split, rest } = stemSplit(stem);
			if (split !== null) splits.set(`${where}/${rest}`, (splits.get(`${where}/${rest}`) ?? /* @__PURE__ */ new Set()).add(split));
			if (isOneColumn(log, stem)) columns.set(where, (columns.get(where) ?? /* @__PURE__ */ new Set()).add(log.series[0].name));
		}
	}
	for (const folder of eventFolders) {
		const parts = folder.split("/");
		const { rest } = folderSplit(parts[parts.length - 1]);
		for (let depth = 0; depth < parts.length; depth++) {
			const above = parts.slice(0, depth).join("/");
			const rests = events.get(above) ?? /* @__PURE__ */ new Map();
			events.set(above, rests);
			rests.set(rest, (rests.get(rest) ?? 0) + 1);
		}
	}
	return {
		events,
		splits,
		columns
	};
}
/** Folders, file name without its ending. */
function pathOf(source) {
	const folder = source.split("/");
	return {
		folder,
		stem: folder.pop().replace(/(?:\.[a-z]+)?\.(?:gz|[a-z]+)$/i, "")
	};
}
/** DeepSpeed writes one table a metric: `Train_Samples_train_loss.csv` holds `train_loss`. */
function isOneColumn({ format, series }, stem) {
	const name = series[0]?.name.replace(/[/ ]/g, "_");
	return format === "table" && series.length === 1 && (stem === name || stem.endsWith(`_${name}`));
}
/** The place of one log. */
function placeOf(log, neighbours) {
	const { folder, stem } = pathOf(log.source);
	const own = log.run === void 0 ? [] : [log.run];
	const split = log.split ?? null;
	if (log.format === "tensorboard") return eventPlace(folder, neighbours);
	if (log.format === "trainer-state") {
		const output = CHECKPOINT.test(folder[folder.length - 1] ?? "") ? folder.slice(0, -1) : folder;
		return {
			key: `hf ${output.join("/")}`,
			parts: output,
			split
		};
	}
	if (log.format === "mlflow") {
		const run = folder.slice(0, folder.lastIndexOf("metrics"));
		return {
			key: `mlflow ${run.join("/")}`,
			parts: run,
			split
		};
	}
	const id = log.format === "wandb" ? /^run-(\w{4,40})$/.exec(stem)?.[1] : void 0;
	if (id !== void 0) return {
		key: `wandb ${folder.slice(0, -1).join("/")} ${id}`,
		parts: folder,
		split
	};
	return tablePlace(log, {
		folder,
		stem,
		own,
		split
	}, neighbours);
}
function tablePlace(log, { folder, stem, own, split }, neighbours) {
	const where = folder.join("/");
	const plots = /^(.*?)(?:^|\/)plots\/(?:metrics|scalars)\/(.+)\.(?:tsv|csv)$/.exec(log.source);
	if (log.format === "table" && plots !== null && log.series.length === 1) {
		const [, above = "", name = ""] = plots;
		return {
			key: `dvclive ${above}`,
			parts: above.split("/"),
			split,
			name
		};
	}
	if (isOneColumn(log, stem) && (neighbours.columns.get(where)?.size ?? 0) > 1) return {
		key: `columns ${where}`,
		parts: folder,
		split
	};
	const bySplit = stemSplit(stem);
	if (bySplit.split !== null && own.length === 0 && (neighbours.splits.get(`${where}/${bySplit.rest}`)?.size ?? 0) > 1) {
		const parts = bySplit.rest === "" || PLAIN_STEM.test(bySplit.rest) || bySplit.rest === "error" ? folder : [...folder, bySplit.rest];
		return {
			key: `split ${where}/${bySplit.rest}`,
			parts,
			split: split ?? bySplit.split
		};
	}
	const plain = folder.length > 1 && folder[folder.length - 1] === "vis_data" ? folder.slice(0, -1) : folder;
	const parts = PLAIN_STEM.test(stem) ? [...plain, ...own] : [
		...plain,
		stem,
		...own
	];
	return {
		key: `file ${log.source} ${own.join("/")}`,
		parts: parts.length > 0 ? parts : [stem],
		split
	};
}
/** Event files of one folder are one run, and so are folders that differ by a split word (`train/`, `loss_val/`). */
function eventPlace(folder, { events }) {
	const last = folder[folder.length - 1] ?? "";
	const { split, rest } = folderSplit(last);
	const parent = folder.slice(0, -1);
	if (split !== null) {
		const others = (events.get(parent.join("/"))?.get(rest) ?? 0) - 1;
		if (rest === "" || others > 0) return {
			key: `tb ${parent.join("/")}`,
			parts: parent,
			split
		};
	}
	return {
		key: `tb ${folder.join("/")}`,
		parts: folder,
		split: null
	};
}

// build/src/normalize/runs.js
/** Which logs are one run: files of one folder that belong together, checkpoints of one output folder, else each file by itself. */
function groupLogs(given) {
	const logs = given.flatMap(splitExport);
	const neighbours = neighboursOf(logs);
	const groups = /* @__PURE__ */ new Map();
	for (const log of logs) {
		const { key, parts, split, name } = placeOf(log, neighbours);
		const entry = {
			log: name === void 0 ? log : renamed(log, name),
			split
		};
		const group = groups.get(key);
		if (group) group.logs.push(entry);
		else groups.set(key, {
			parts,
			logs: [entry]
		});
	}
	const all = [...groups.keys()].sort().map((key) => {
		const { parts, logs: own } = groups.get(key);
		const sorted = own.sort((a, b) => a.log.source < b.log.source ? -1 : a.log.source > b.log.source ? 1 : 0);
		return {
			key,
			parts,
			logs: sorted[0].log.format === "trainer-state" ? newest(sorted) : sorted
		};
	});
	return withoutCopies(continued(withSettings(all)));
}
function renamed(log, name) {
	return {
		...log,
		series: log.series.map((series) => ({
			...series,
			name
		}))
	};
}
/** Every checkpoint repeats the history so far: the longest holds them all. */
function newest(logs) {
	const points = ({ log }) => log.series.reduce((sum, series) => sum + series.values.length, 0);
	return [[...logs].sort((a, b) => points(b) - points(a) || a.log.source.length - b.log.source.length)[0]];
}
/**
* TensorBoard's HParams page gets a folder of its own with the settings and one point a metric: they belong to the run whose
* folder it lies in. Without such a run it is no run either: it holds no curve.
*/
function withSettings(groups) {
	const byKey = new Map(groups.map((group) => [group.key, group]));
	const added = /* @__PURE__ */ new Map();
	return groups.filter((group) => {
		if (!group.key.startsWith("tb ") || group.logs.some(({ log }) => log.series.some(({ values }) => values.length > 1))) return true;
		const parent = `tb ${group.key.slice(3).split("/").slice(0, -1).join("/")}`;
		const settings = group.logs.filter(({ log }) => Object.keys(log.hyperparameters).length > 0);
		if (settings.length === 0) return true;
		if (!byKey.has(parent)) return group.logs.some(({ log }) => log.series.length > 0);
		const bare = settings.map(({ log, split }) => ({
			log: {
				...log,
				series: []
			},
			split
		}));
		added.set(parent, [...added.get(parent) ?? [], ...bare]);
		return false;
	}).map((group) => {
		const more = added.get(group.key);
		return more === void 0 ? group : {
			...group,
			logs: [...group.logs, ...more]
		};
	});
}
/** OpenMMLab makes a folder for every start: `<work>/<time>/vis_data/scalars.json`, `<work>/<time>.log.json`. */
const STARTED = /^(.*?)(?:^|\/)\d{8}_\d{6}(?:\/(?:vis_data\/)?(?:scalars|\d{8}_\d{6})\.json|\.log\.json)$/;
/** A training of OpenMMLab that goes on behind where the one before it ended, or within it, was resumed: one run. */
function continued(groups) {
	const kept = [];
	let last = null;
	for (const group of groups) {
		const { log } = group.logs[0];
		const work = STARTED.exec(log.source)?.[1];
		const file = log.source.endsWith("/scalars.json") ? "scalars" : "";
		const start = log.series[0]?.steps?.[0] ?? NaN;
		if (work !== void 0 && last !== null && last.work === work && last.file === file && start > 1.5 * firstStep(kept[last.at])) {
			kept[last.at] = {
				...kept[last.at],
				logs: [...kept[last.at].logs, ...group.logs]
			};
			continue;
		}
		kept.push(group);
		if (work !== void 0) last = {
			work,
			file,
			at: kept.length - 1
		};
	}
	return kept;
}
function firstStep({ logs }) {
	return logs[0].log.series[0]?.steps?.[0] ?? NaN;
}
/** Folders that only number repeats say too little on their own. */
const ONLY_A_NUMBER = /^(?:#|(?:seed|run|rep|repeat|trial|version|s|exp)[-_ ]?)?\d*$/i;
/** Shortest paths that tell runs apart: folders that all share go, in front and behind, unless only a number would be left. */
function runIds(runPaths) {
	const paths = runPaths.map((path) => path.split("/"));
	const shortest = Math.min(...paths.map((parts) => parts.length));
	const shared = (pick) => {
		let count = 0;
		while (count < shortest - 1 && paths.every((parts) => pick(parts, count) === pick(paths[0], count))) count += 1;
		return count;
	};
	const behind = paths.length > 1 ? shared((parts, i) => parts[parts.length - 1 - i]) : 0;
	let common = Math.min(shared((parts, i) => parts[i]), shortest - 1 - behind);
	const rest = (parts, from) => parts.slice(from, parts.length - behind);
	const bare = (from) => paths.every((parts) => rest(parts, from).every((part) => ONLY_A_NUMBER.test(part)));
	while (common > 0 && bare(common)) common -= 1;
	const ids = paths.map((parts) => rest(parts, common).join("/") || "run");
	const seen = /* @__PURE__ */ new Map();
	return ids.map((id) => {
		const count = (seen.get(id) ?? 0) + 1;
		seen.set(id, count);
		return count === 1 ? id : `${id}#${count}`;
	});
}

// build/src/normalize/normalize.js
/** Raw logs → runs: which logs are one run, what the names mean, one axis, clean points. Nothing is dropped silently. */
function normalize(logs, names = {
	loss: null,
	score: null
}) {
	const problems = [];
	const pieces = groupLogs(logs).filter(({ logs: own }) => own.some(({ log }) => log.series.length > 0)).flatMap((group) => splitRestarts(group, problems));
	if (pieces.length === 0) return {
		runs: [],
		problems
	};
	const paths = pieces.map(({ parts }) => parts.join("/"));
	const ids = runIds(paths);
	return {
		runs: pieces.map((piece, i) => ({
			...toRun(ids[i], piece, names, problems),
			path: paths[i]
		})).sort((a, b) => a.id < b.id ? -1 : 1),
		problems
	};
}
/** In these logs an axis that goes back is a resumed run, never a second one. */
const RESUMED = /* @__PURE__ */ new Set([
	"tensorboard",
	"trainer-state",
	"mlflow",
	"mlflow-db",
	"wandb"
]);
/** One file that holds several trainings, one after the other, becomes one run each. */
function splitRestarts(group, problems) {
	const entry = group.logs[0];
	const { log } = entry;
	if (group.logs.length > 1 || RESUMED.has(log.format)) return [group];
	const longest = [...log.series].sort((a, b) => b.values.length - a.values.length)[0];
	const axis = longest.epochs ?? longest.steps;
	if (!axis || !longest.rows) return [group];
	const bounds = restarts(axis, longest.rows);
	if (bounds.length === 0) return [group];
	problems.push({
		file: log.source,
		line: bounds[0] + 1,
		message: `the file holds ${bounds.length + 1} trainings, one after the other: the axis starts again`,
		hint: "They are read as separate runs. Write each training into a file of its own."
	});
	const edges = [
		Number.NEGATIVE_INFINITY,
		...bounds,
		Number.POSITIVE_INFINITY
	];
	return edges.slice(0, -1).map((from, i) => {
		const series = log.series.map((one) => cut(one, from, edges[i + 1])).filter((one) => one.values.length > 0);
		const problemsOfFirst = i === 0 ? log.problems : [];
		return {
			key: `${group.key} #${i + 1}`,
			parts: [...group.parts, `#${i + 1}`],
			logs: [{
				log: {
					...log,
					series,
					problems: problemsOfFirst
				},
				split: entry.split
			}]
		};
	});
}
function cut(series, fromRow, toRow) {
	const rows = series.rows;
	const keep = Array.from(series.values.keys()).filter((i) => rows === void 0 || rows[i] >= fromRow && rows[i] < toRow);
	const part = (values) => Float64Array.from(keep, (i) => values?.[i] ?? NaN);
	return {
		name: series.name,
		values: part(series.values),
		...series.steps ? { steps: part(series.steps) } : {},
		...series.epochs ? { epochs: part(series.epochs) } : {},
		...series.rows ? { rows: part(series.rows) } : {},
		...series.wallTimes ? { wallTimes: part(series.wallTimes) } : {}
	};
}
function toRun(id, { logs }, names, problems) {
	const sources = logs.map(({ log }) => log.source);
	const named = assignSplits(uniqueNames(mergeByName(withoutVoided(logs))).map(({ raw, split, name }) => ({
		raw: unrolled({
			...raw,
			name
		}),
		named: classify(raw.name, split)
	})));
	const axis = axisOf(named);
	const epochOfStep = axis === "epoch" ? stepToEpoch(named.map(({ raw }) => raw)) : null;
	const tops = topsOf(named);
	const lastTrainStep = lastStep(named, "train");
	const placeholders = notEvaluated(named);
	if (placeholders > 0) problems.push(placeholderProblem(sources[0], placeholders));
	const positions = [];
	const all = withSums(named.map(({ raw, named: name }) => {
		const curve = withoutFinal({
			at: positionsOf(raw, axis, epochOfStep),
			values: raw.values
		}, raw, name.split, lastTrainStep);
		const from = isEvaluated({
			raw,
			named: name
		}) ? placeholders : 0;
		const points = clean({
			at: curve.at.subarray(from),
			values: curve.values.subarray(from)
		});
		return {
			name: raw.name,
			metric: name.metric,
			split: name.split,
			goal: name.goal,
			kind: name.kind,
			top: name.kind === "score" ? tops.get(name.metric ?? "") ?? NaN : NaN,
			at: keptOnce(points.at, positions),
			values: points.values,
			logged: {
				points: raw.values.length,
				first: raw.values[0] ?? NaN,
				last: raw.values[raw.values.length - 1] ?? NaN
			},
			resolved: {
				rewound: points.rewound,
				rewoundTo: points.rewoundTo,
				repeated: points.repeated,
				repeatedAt: points.repeatedAt
			}
		};
	}));
	const primary = primaryOf(all, names);
	const hyperparameters = Object.fromEntries(logs.flatMap(({ log }) => Object.entries(log.hyperparameters)));
	const longest = [
		primary.validationLoss,
		primary.validationScore,
		primary.trainLoss,
		...all
	].find((one) => one !== null);
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
		seconds: secondsOf(named.map(({ raw }) => raw), logs.flatMap(({ log }) => log.span ?? []))
	};
}
/** Most series of a run are logged at the same positions: those are kept once. */
function keptOnce(at, known) {
	const same = known.find((other) => {
		if (other === at) return true;
		if (other.length !== at.length) return false;
		for (let i = 0; i < at.length; i += 1) if (other[i] !== at[i]) return false;
		return true;
	});
	if (!same) known.push(at);
	return same ?? at;
}
/** Series of the same name and split in several files of one run, joined in file order. */
function mergeByName(logs) {
	const byName = /* @__PURE__ */ new Map();
	for (const { log, split } of logs) for (const raw of log.series) {
		const key = `${split ?? ""} ${raw.name}`;
		const known = byName.get(key);
		if (known) known.raws.push(raw);
		else byName.set(key, {
			raws: [raw],
			split
		});
	}
	return [...byName.values()].map(({ raws, split }) => ({
		raw: raws.length === 1 ? raws[0] : join(raws),
		split
	}));
}
/** `epoch_loss` in the folders train/ and validation/ are two series: their names become `train/epoch_loss`, `validation/epoch_loss`. */
function uniqueNames(merged) {
	return merged.map(({ raw, split }) => {
		return {
			raw,
			split,
			name: split !== null && merged.filter((other) => other.raw.name === raw.name).length > 1 ? `${split}/${raw.name}` : raw.name
		};
	});
}
function join(raws) {
	const length = raws.reduce((sum, { values }) => sum + values.length, 0);
	const column = (pick) => {
		const all = new Float64Array(length).fill(NaN);
		let at = 0;
		for (const raw of raws) {
			const part = pick(raw);
			if (part !== void 0) all.set(part, at);
			at += raw.values.length;
		}
		return all;
	};
	const has = (pick) => raws.some((raw) => pick(raw) !== void 0);
	return {
		name: raws[0].name,
		values: column((raw) => raw.values),
		...has((raw) => raw.steps) ? { steps: column((raw) => raw.steps) } : {},
		...has((raw) => raw.epochs) ? { epochs: column((raw) => raw.epochs) } : {},
		...has((raw) => raw.wallTimes) ? { wallTimes: column((raw) => raw.wallTimes) } : {}
	};
}
const MEASURES = [
	"loss",
	"loss-part",
	"score",
	"gradient-norm"
];
/** Names that do not say their split get it from the others; a test split without a validation split is the validation. */
function assignSplits(given) {
	const sets = [0, 1].map((set) => given.some(({ raw }) => raw.name.startsWith(`validation_${set}`)));
	const isFirst = (name) => sets.every(Boolean) && name.startsWith("validation_0");
	const series = given.map(({ raw, named }) => ({
		raw,
		named: isFirst(raw.name) ? {
			...named,
			split: "train"
		} : named
	}));
	const measured = series.filter(({ named }) => MEASURES.includes(named.kind));
	const has = (split, kind) => measured.some(({ named }) => named.split === split && (kind === void 0 || named.kind === kind));
	const noValidation = !has("validation", "loss") && !has("validation", "score") && !has("validation", "loss-part");
	const relabel = (split) => split === "test" && noValidation ? "validation" : split;
	const bothLosses = has("train", "loss") && (has("validation", "loss") || noValidation && has("test", "loss"));
	const ofMetric = (split, metric) => measured.some(({ named }) => relabel(named.split) === split && named.metric === metric);
	return series.map(({ raw, named }) => {
		if (named.split !== null || !MEASURES.includes(named.kind)) return {
			raw,
			named: {
				...named,
				split: relabel(named.split)
			}
		};
		const validated = named.kind === "score" && bothLosses && !ofMetric("validation", named.metric);
		return {
			raw,
			named: {
				...named,
				split: validated ? "validation" : "train"
			}
		};
	});
}
/** Top of the scale by metric, the same for all splits: 100 where values exceed 1.5, else 1; unknown for unbounded scores. */
function topsOf(series) {
	const tops = /* @__PURE__ */ new Map();
	for (const { raw, named } of series) {
		if (named.kind !== "score" || named.metric === null || !isBounded(named.metric)) continue;
		let largest = named.percent ? 100 : 0;
		for (const value of raw.values) if (Number.isFinite(value) && value > largest) largest = value;
		const top = largest > 100.5 ? NaN : largest > 1.5 ? 100 : 1;
		const known = tops.get(named.metric);
		tops.set(named.metric, known === void 0 || Number.isNaN(top) ? top : Math.max(known, top));
	}
	return tops;
}
function lastStep(series, split) {
	let last = NaN;
	for (const { raw, named } of series) {
		if (named.split !== split || !raw.steps) continue;
		for (const step of raw.steps) if (Number.isFinite(step) && !(step <= last)) last = step;
	}
	return last;
}
/** A last evaluation one step after all training is the best checkpoint's, not a point of the curve (Lightning's `validate()`). */
function withoutFinal(points, raw, split, lastTrainStep) {
	const n = points.values.length;
	return split !== "train" && n > 2 && raw.epochs !== void 0 && raw.steps?.[n - 1] === lastTrainStep + 1 && raw.steps[n - 2] <= lastTrainStep ? {
		at: points.at.subarray(0, n - 1),
		values: points.values.subarray(0, n - 1)
	} : points;
}
/** A split without a total loss gets the sum of its components. */
function withSums(series) {
	const sums = ["train", "validation"].flatMap((split) => {
		const own = series.filter((one) => one.split === split);
		const parts = own.filter(({ kind }) => kind === "loss-part");
		const first = parts[0];
		if (!first || parts.length < 2 || own.some(({ kind }) => kind === "loss")) return [];
		if (!parts.every((part) => part.at.length === first.at.length)) return [];
		const values = first.values.map((_, i) => parts.reduce((sum, part) => sum + part.values[i], 0));
		const logged = {
			points: values.length,
			first: values[0],
			last: values[values.length - 1]
		};
		return [{
			...first,
			name: `${split === "train" ? "train" : "val"} loss (sum of ${parts.length} parts)`,
			metric: "loss",
			kind: "loss",
			values,
			logged
		}];
	});
	return [...series, ...sums];
}
const SEED_NAMES = [
	"seed",
	"random_seed",
	"rng_seed",
	"manual_seed"
];
function seedOf(hyperparameters, source) {
	for (const name of SEED_NAMES) {
		const value = Object.hasOwn(hyperparameters, name) ? hyperparameters[name] : void 0;
		if (typeof value === "number" || typeof value === "string") return value;
	}
	const match = /(?:^|[/_.-])seed[-_=]?(\d+)/i.exec(source);
	return match ? Number(match[1]) : null;
}
/** From the first to the last time. */
function secondsOf(series, spans) {
	let first = NaN;
	let last = NaN;
	for (const times of [spans, ...series.map(({ wallTimes }) => wallTimes ?? [])]) for (let i = 0; i < times.length; i += 1) {
		const time = times[i];
		if (!(time >= first)) first = Number.isNaN(time) ? first : time;
		if (!(time <= last)) last = Number.isNaN(time) ? last : time;
	}
	return last - first;
}

// build/src/lint.js
/** The pure middle: normalize → diagnose → compare → gate → Report. Same input, same report. */
function lint(input, config) {
	return judgeRuns(diagnoseLogs(input, config), config);
}
/** The first half: normalize → diagnose. */
function diagnoseLogs(input, config) {
	const { runs, problems } = normalizeLogs(input, config);
	const { baseline, context } = input;
	return {
		runs: runs.map((run) => diagnoseRun(run, config)),
		problems,
		baseline,
		context
	};
}
/** Logs → runs, with the problems of both. */
function normalizeLogs({ logs, problems }, config) {
	const normalized = normalize(logs, config.metrics);
	const own = sortedProblems([...logs.flatMap((log) => log.problems), ...normalized.problems]);
	return {
		runs: normalized.runs,
		problems: [...problems, ...own]
	};
}
/** One run → its part of the report, as report.json has it: whatever is computed from a run can be computed again from its report. */
function diagnoseRun(run, { profile, rules }) {
	const measured = measure(run, profile ?? profileOf(run));
	const { findings, checks } = diagnose(measured, rules);
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.Y)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__.X)(measured, findings, checks));
}
/** The second half: compare → gate → Report. Takes runs of this build or of reports: merged shards, an accepted report. */
function judgeRuns(input, config) {
	const { runs, context } = input;
	const baseline = {
		...input.baseline,
		runs: input.baseline.runs.map(_report_js__WEBPACK_IMPORTED_MODULE_2__.G)
	};
	const byId = new Map(runs.map((run) => [run.id, run]));
	const groups = groupRuns(runs, config.groupBy).map((group) => ({
		...group,
		findings: diagnoseGroup(group.runs.flatMap((id) => byId.get(id) ?? []), config.rules)
	}));
	const before = {
		runs: baseline.runs,
		groups: groupRuns(baseline.runs, config.groupBy)
	};
	const comparisons = baseline.runs.length === 0 || runs.length === 0 ? [] : compare({
		runs,
		groups
	}, before, {
		gate: config.gate,
		groupBy: config.groupBy
	});
	const acceptance = input.acceptance ?? {
		accepted: null,
		missing: null
	};
	const emptyShards = input.emptyShards ?? [];
	const judgement = judge({
		runs,
		groups,
		comparisons,
		baseline,
		acceptance,
		emptyShards
	}, config);
	return {
		report: {
			version: 1,
			tool: {
				name: "curvelint",
				version: _base_js__WEBPACK_IMPORTED_MODULE_0__.n
			},
			verdict: judgement.verdict,
			reasons: judgement.reasons,
			context,
			runs,
			groups,
			comparisons,
			baseline,
			gate: judgement.gate,
			problems: input.problems
		},
		exitCode: judgement.exitCode,
		conclusion: judgement.conclusion
	};
}
/** By file, line and message: the same order however the logs were spread over shards. */
function sortedProblems(problems) {
	const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
	return [...problems].sort((a, b) => order(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || order(a.message, b.message));
}



/***/ })

};
