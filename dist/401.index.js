export const id = 401;
export const ids = [401];
export const modules = {

/***/ 4401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseOtherSettings),
/* harmony export */   S: () => (/* binding */ sortedProblems),
/* harmony export */   _: () => (/* binding */ readers),
/* harmony export */   a: () => (/* binding */ archiveKind),
/* harmony export */   b: () => (/* binding */ judgeRuns),
/* harmony export */   c: () => (/* binding */ checkRatio),
/* harmony export */   d: () => (/* binding */ pathCheck),
/* harmony export */   f: () => (/* binding */ restLeftOut),
/* harmony export */   g: () => (/* binding */ lintBaseline),
/* harmony export */   h: () => (/* binding */ parseGlob),
/* harmony export */   i: () => (/* binding */ readInside),
/* harmony export */   l: () => (/* binding */ entryTooLarge),
/* harmony export */   m: () => (/* binding */ nameTest),
/* harmony export */   n: () => (/* binding */ expandPatterns),
/* harmony export */   o: () => (/* binding */ unpack),
/* harmony export */   p: () => (/* binding */ matchesGlob),
/* harmony export */   r: () => (/* binding */ DISK),
/* harmony export */   s: () => (/* binding */ checkEntries),
/* harmony export */   t: () => (/* binding */ findLogs),
/* harmony export */   u: () => (/* binding */ joined),
/* harmony export */   v: () => (/* binding */ crc32),
/* harmony export */   w: () => (/* binding */ curveThinner),
/* harmony export */   x: () => (/* binding */ normalizeLogs),
/* harmony export */   y: () => (/* binding */ diagnoseRuns)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1740);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2847);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8088);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(559);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7823);
/* harmony import */ var _known_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4757);
/* harmony import */ var _nearest_series_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5482);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8522);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);











// build/src/lint/thin-curve.js
const DIGITS = 5;
function curveThinner(earlier = []) {
	const positions = [...new Set(earlier.map(({ at }) => at))];
	const known = (at) => {
		const same = positions.find((other) => other.length === at.length && other.every((value, i) => value === at[i]));
		if (!same) positions.push(at);
		return same ?? at;
	};
	return (series) => {
		const kept = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.k)(series.values, 200);
		const at = known(kept.map((i) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.O)(series.at[i], DIGITS)));
		return {
			series: series.name,
			at,
			value: kept.map((i) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.O)(series.values[i], DIGITS))
		};
	};
}

// build/src/compare/two-samples.js
const MIN_RUNS$1 = 3;
const ALPHA = .05;
const POWER = .8;
function twoSamples(candidate, baseline, sign, withinRunError) {
	const worse = sign * ((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(candidate) - (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(baseline));
	const [a, b] = [withoutCopies$1(candidate), withoutCopies$1(baseline)];
	const [s, t] = [(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Et)(a), (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Et)(b)];
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
	const half = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.wt)(.975, df) * error;
	return {
		test,
		worse,
		interval: [worse - half, worse + half],
		pWorse: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(-worse / error, df),
		sd,
		effectSize: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.x)(worse, sd, sdDf),
		minimumDetectable: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.S)(df, ALPHA, POWER) * error
	};
}

// build/src/compare/values.js
const SAME_LENGTH = .02;
function valuesOf(series, of, now, before) {
	const isLost = (run) => (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.o)(run) || [sameSeries(run, series)].some((own) => own && !Number.isFinite(own.last));
	const samples = (runs) => runs.flatMap((run) => {
		const own = isLost(run) ? null : sameSeries(run, series);
		return own && own.goal === series.goal ? [{
			run,
			series: own
		}] : [];
	});
	const [a, b] = [samples(now), samples(before)];
	const notes = [
		...[...now, ...before].some((run) => (sameSeries(run, series)?.goal ?? series.goal) !== series.goal) ? [{
			id: "turned",
			values: {}
		}] : [],
		...missing(now, series, isLost, "now"),
		...missing(before, series, isLost, "before")
	];
	const renamed = b.find((one) => one.series.name !== series.name);
	if (renamed && a.length > 0) notes.push({
		id: "renamed",
		values: { before: renamed.series.name }
	});
	const whole = {
		candidate: a.map((one) => (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.l)(one.series, of)),
		baseline: b.map((one) => (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.l)(one.series, of))
	};
	const cut = commonEnd(a, b);
	notes.push(...cut.notes);
	const at = (side) => side.map((one) => (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.n)(one.run, one.series, of, cut.until));
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
function sameSeries(run, series) {
	return (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.a)(run, series.name) ?? (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.a)(run, (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.s)(series));
}
function missing(runs, series, isLost, side) {
	const of = runs.length;
	const lost = runs.filter(isLost).length;
	const without = runs.filter((run) => !isLost(run) && sameSeries(run, series) === null).length;
	return [...lost > 0 ? [{
		id: "diverged",
		values: {
			side,
			runs: lost,
			of
		}
	}] : [], ...without > 0 && without < of ? [{
		id: "not-logged",
		values: {
			side,
			runs: without,
			of
		}
	}] : []];
}
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
		notes: [{
			id: "axes",
			values: {
				now: unit,
				before: other.run.axis
			}
		}]
	};
	const furthest = (side) => {
		const ends = side.map(({ run, series }) => (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.r)(run, series));
		return ends.some(Number.isNaN) ? NaN : Math.max(...ends);
	};
	const [now, before] = [furthest(a), furthest(b)];
	const lengths = [first.run.length, other.run.length];
	if (Number.isNaN(now) || Number.isNaN(before)) return Math.abs(lengths[0] - lengths[1]) > SAME_LENGTH * Math.max(...lengths) ? {
		until: NaN,
		notes: [{
			id: "no-curve",
			values: {
				now: lengths[0],
				before: lengths[1]
			}
		}]
	} : none;
	if (Math.abs(now - before) <= SAME_LENGTH * Math.max(Math.abs(now), Math.abs(before))) return none;
	const until = Math.min(now, before);
	return {
		until,
		notes: [{
			id: "until",
			values: {
				axis: unit,
				until,
				now,
				before
			}
		}]
	};
}
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
		notes: [{
			id: "percent",
			values: { side: percent.this ? "now" : "before" }
		}]
	};
}
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
	const known = [...a.map((one) => (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.i)(one.series) * unit.candidate), ...b.map((one) => (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.i)(one.series) * unit.baseline)].filter(Number.isFinite);
	if (known.length === 0) return NaN;
	let sum = 0;
	for (const error of known) sum += error * error;
	return Math.sqrt(sum / known.length);
}

// build/src/compare/convergence.js
const SLACK = .02;
function convergence(series, now, before, values, limit) {
	const sign = series.goal === "maximize" ? -1 : 1;
	const first = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(before.map((run) => sameSeries(run, series)?.first ?? NaN).filter(Number.isFinite));
	const worst = sign === 1 ? Math.max(...values) : Math.min(...values);
	const target = worst + SLACK * (first - worst);
	const reach = (runs) => runs.flatMap((run) => reachedAt(run, series, target, sign));
	const [a, b] = [reach(now), reach(before)];
	if (!(a.length === now.length && b.length === before.length && a.length > 0 && b.length > 0) || !Number.isFinite(target) || a.filter(({ reached }) => !reached).length > a.length / 2) return null;
	const [x, y] = [a.map(({ after }) => Math.log(after)), b.map(({ after }) => Math.log(after))];
	const ratio = Math.exp((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(x) - (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(y));
	return {
		target,
		baseline: Math.exp((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(y)),
		candidate: Math.exp((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(x)),
		ratio,
		pValue: twoSamples(x, y, 1, NaN).pWorse,
		exceeded: limit === null ? null : ratio > 1 + limit
	};
}
function reachedAt(run, series, target, sign) {
	const own = sameSeries(run, series);
	const curve = own && run.curves.find((one) => one.series === own.name);
	if (!own || !curve || curve.at.length < 3) return [];
	const { at, values } = (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.c)(curve, own);
	const i = values.findIndex((value) => sign * (value - target) <= 0);
	const end = at[at.length - 1] - at[0];
	const interval = end / Math.max(1, at.length - 1);
	const after = (i < 0 ? end : at[i] - at[0]) + interval;
	return after > 0 ? [{
		after,
		reached: i >= 0
	}] : [];
}
const MIN_RUNS = 5;
function spreadOf(candidate, baseline, limit) {
	if (candidate.length < MIN_RUNS || baseline.length < MIN_RUNS) return null;
	const ratio = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Et)(candidate) / (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Et)(baseline);
	if (!Number.isFinite(ratio)) return null;
	const { p } = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.j)(candidate, baseline);
	return {
		ratio,
		pValue: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(distances(candidate)) > (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(distances(baseline)) ? p / 2 : 1 - p / 2,
		exceeded: limit === null ? null : ratio > limit
	};
}
function distances(values) {
	const center = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(values);
	return values.map((value) => Math.abs(value - center));
}

// build/src/compare/hyperparameters.js
const SEED = /^(?:random_?|rng_?|manual_?|global_?|np_?|torch_?|data_?)?seed$/i;
const BOOKKEEPING = /^(?:(?:output|out|log|logging|save|work|checkpoint|ckpt|cache|root|results?|tb|tensorboard|run|exp|experiment|wandb)_?(?:dir|path|folder|name|id|group|tags?|notes?)|dirpath|filename|name|id|uuid|run|host_?name|host|user(?:name)?|pid|date|time(?:stamp)?|start_?time|command|argv|git_?(?:commit|sha|hash|branch)|commit|resume(?:_from.*)?|local_rank|verbose|progress_bar.*|num_workers|report_to|push_to_hub|hub_.*)$/i;
const ENVIRONMENT = /^(?:gpu|gpus|gpu_?(?:name|model|type)|device(?:_?(?:name|type))?|accelerator|hardware|cpu(?:_?(?:name|model))?|cuda(?:_?version)?|cudnn(?:_?version)?|driver(?:_?version)?|platform|os|python(?:_?version)?|framework(?:_?version)?|(?:torch|pytorch|tensorflow|tf|keras|jax|flax|transformers|lightning|numpy)_?version|torch|tensorflow|jax|image|docker_?image)$/i;
const DATA = /^(?:(?:data|dataset|train|train(?:ing)?_data|val|valid(?:ation)?|val(?:idation)?_data|eval|eval_data|test(?:_data)?)_?(?:hash|sha\d*|md5|digest|checksum|fingerprint|version|revision|rev|size|samples|examples|files?)|dataset|data|dataset_?name|(?:num|n)_?(?:train|val|eval|test)(?:_?(?:samples|examples))?|(?:dvc|data)_?(?:rev|commit))$/i;
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
function commonOf(runs, roles, ignored = /* @__PURE__ */ new Set()) {
	const shared = new Map(Object.entries(runs[0]?.hyperparameters ?? {}).filter(([name]) => !ignored.has(name) && roles.includes(roleOf(name))));
	for (const run of runs.slice(1)) {
		const own = new Map(Object.entries(run.hyperparameters));
		for (const [name, value] of shared) if (!own.has(name) || own.get(name) !== value) shared.delete(name);
	}
	return shared;
}
function settingsOf$1({ hyperparameters }, ignored) {
	const entries = Object.entries(hyperparameters).filter(([name]) => !ignored.has(name) && ["training", "data"].includes(roleOf(name)));
	return Object.fromEntries(entries);
}
function configurationOf(run, ignored) {
	const entries = Object.entries(settingsOf$1(run, ignored));
	return JSON.stringify(entries.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
}

// build/src/compare/differences.js
const MAX_NAMED$1 = 6;
const RATE = /(?:^|[._/])(?:(?:base|max|min|peak|init(?:ial)?|end|final)_)?(?:lr|learning_?rate|eta)(?:$|[._/])|schedul|milestones|warm_?up|(?:lr|rate)_?decay|decay_?(?:rate|steps)|(?:^|[._/])(?:eta_?min|t_?max|step_?size)$/i;
const LENGTH = /(?:^|[._/])(?:max|num|n|total|train)?_{0,2}(?:epochs?|steps?|iter(?:ation)?s?)$/i;
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
		...between("training").map((factor) => ({
			family: familyOf(factor.values.name),
			factor
		})),
		...data.map((factor) => ({
			family: "data",
			factor
		})),
		...environment.map((factor) => ({
			family: "environment",
			factor
		}))
	];
	const families = new Set(factors.map(({ family }) => family));
	const all = factors.map(({ factor }) => factor);
	const more = {
		id: "more",
		values: { count: all.length - MAX_NAMED$1 }
	};
	return {
		explained: all.length <= 8 ? all : [...all.slice(0, MAX_NAMED$1), more],
		comparability: families.size === 0 ? "nothing-else" : families.size === 1 ? "clean" : "confounded",
		excuse: excuseOf(data, environment)
	};
}
function changes(now, before, candidate, baseline) {
	return [.../* @__PURE__ */ new Set([...now.keys(), ...before.keys()])].sort().flatMap((name) => {
		const [a, b] = [now.get(name), before.get(name)];
		if (a === b) return [];
		if (a === void 0) return anyLogs(candidate, name) || b === void 0 ? [] : [{
			id: "setting-gone",
			values: {
				name,
				before: b
			}
		}];
		if (b === void 0) return anyLogs(baseline, name) ? [] : [{
			id: "setting-new",
			values: {
				name,
				now: a
			}
		}];
		return [{
			id: "setting",
			values: {
				name,
				now: a,
				before: b
			}
		}];
	});
}
function anyLogs(runs, name) {
	return runs.some((run) => Object.hasOwn(run.hyperparameters, name));
}
function excuseOf(data, environment) {
	const first = data.find((change) => change.id === "setting");
	if (first) return {
		id: "data",
		values: first.values
	};
	const other = environment.find((change) => change.id === "setting");
	return other ? {
		id: "environment",
		values: other.values
	} : null;
}
function familyOf(name) {
	if (RATE.test(name)) return "learning rate";
	if (LENGTH.test(name)) return "length";
	return `setting ${name}`;
}
function learningRate$1(a, b) {
	const family = "learning rate";
	const found = [];
	const { schedule: now, logged } = a.learningRate;
	const { schedule: before, logged: wasLogged } = b.learningRate;
	const bothLogged = logged && wasLogged;
	if (now !== before && bothLogged) found.push({
		family,
		factor: {
			id: "schedule",
			values: {
				now,
				before
			}
		}
	});
	const drops = {
		now: dropsOf$1(a),
		before: dropsOf$1(b)
	};
	if (!(drops.now.length === drops.before.length && drops.now.every((at, i) => at === drops.before[i])) && bothLogged) found.push({
		family,
		factor: {
			id: "drops",
			values: drops
		}
	});
	const [rate, was] = [a.phases[0]?.learningRate, b.phases[0]?.learningRate];
	if (found.length === 0 && rate !== void 0 && was !== void 0 && Math.abs(rate - was) > 1e-6 * Math.abs(was)) found.push({
		family,
		factor: {
			id: "rate",
			values: {
				now: rate,
				before: was
			}
		}
	});
	return found;
}
function dropsOf$1(run) {
	return run.learningRate.events.filter((event) => event.kind === "drop" && !event.inferred).map(({ at }) => at);
}
function length(candidate, baseline) {
	const [now, before] = [longest$1(candidate), longest$1(baseline)];
	if (now.axis !== before.axis || now.length === before.length) return [];
	return [{
		family: "length",
		factor: {
			id: "length",
			values: {
				now: now.length,
				before: before.length
			}
		}
	}];
}
function longest$1(runs) {
	let best = runs[0];
	for (const run of runs) if (run.length > best.length) best = run;
	return best;
}

// build/src/compare/groups.js
const REPEAT_FOLDER = /^(?:seed|run|rep|repeat|trial|version|s)[-_ ]?\d+$/i;
const SEED_SUFFIX = /[-_.]?(?:seed|rep)[-_=]?\d+$/i;
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
	const settings = differing(groups.map((group) => settingsOf$1(group[0], ignored)));
	return groups.map((group, i) => ({
		id: ids[i],
		runs: group.map((run) => run.id),
		seeds: group.length,
		settings: settings[i],
		findings: []
	}));
}
function differing(all) {
	const names = [...new Set(all.flatMap((one) => Object.keys(one)))].sort();
	const first = new Map(Object.entries(all[0] ?? {}));
	const differ = names.filter((name) => all.some((one) => !Object.hasOwn(one, name) || one[name] !== first.get(name)));
	return all.map((one) => Object.fromEntries(differ.filter((name) => Object.hasOwn(one, name)).map((name) => [name, one[name] ?? null])));
}
function pathOf$1(id) {
	return id.split("/").map((part) => REPEAT_FOLDER.test(part) ? "" : part.replace(SEED_SUFFIX, "")).filter((part) => part !== "").join("/");
}
function uniqueIds(groups) {
	const plain = groups.map((group) => group.length === 1 ? group[0].id : pathOf$1(group[0].id) || "runs");
	const folders = groups.map(folderOf$2);
	const [often, oftenFolder] = [countsOf$1(plain), countsOf$1(folders)];
	const ids = plain.map((id, i) => often.get(id) > 1 && folders[i] !== "" && oftenFolder.get(folders[i]) === 1 ? folders[i] : id);
	const seen = /* @__PURE__ */ new Map();
	return ids.map((id) => {
		const count = (seen.get(id) ?? 0) + 1;
		seen.set(id, count);
		return count === 1 ? id : `${id} (${count})`;
	});
}
function countsOf$1(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
function folderOf$2(group) {
	const [first = [], ...others] = group.map(({ id }) => id.split("/"));
	const differs = first.findIndex((part, i) => others.some((other) => other[i] !== part));
	return first.slice(0, differs < 0 ? -1 : differs).join("/");
}

// build/src/compare/match-groups.js
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
function settingsKey({ runs }, ignored) {
	const key = runs[0] ? configurationOf(runs[0], ignored) : "[]";
	return key === "[]" ? null : key;
}
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
const MAX_OTHERS = 20;
function metricsOf(now, before, gate) {
	const all = [...now, ...before];
	const find = (name) => firstOf(all, (run) => (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.a)(run, name));
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
	const primary = ["validationScore", "validationLoss"].map((part) => firstOf(all, (run) => (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.a)(run, run.primary[part] ?? "")));
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
function onsetOf$1(run) {
	const found = run.findings.filter(({ means, severity }) => means === "overfitting" && severity !== "notice");
	return found.length === 0 ? null : Math.min(...found.map(({ from }) => from));
}
function onsetsOf(runs) {
	return runs.map(onsetOf$1).filter((onset) => onset !== null);
}
function overfittingOnset(now, before, limit) {
	const [a, b] = [onsetsOf(now), onsetsOf(before)];
	if (now.length === 0 || before.length === 0 || a.length + b.length === 0) return null;
	const [x, y] = [now.map(shareOf), before.map(shareOf)];
	const earlier = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(y) - (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(x);
	const { pWorse } = twoSamples(x, y, -1, NaN);
	const byCount = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.T)(a.length, now.length, b.length, before.length);
	const pValue = Number.isNaN(pWorse) && Math.min(now.length, before.length) >= 3 ? byCount : pWorse;
	return {
		baseline: [
			b.length,
			before.length,
			(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(b)
		],
		candidate: [
			a.length,
			now.length,
			(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(a)
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
const MIN_MOVE = .05;
const MIN_NOISE_RATIO = 1.5;
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
	return !(0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.o)(run);
}
function overfitting(now, before) {
	const onset = (runs) => {
		const onsets = onsetsOf(runs);
		return {
			at: onsets.length === 0 ? NaN : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(onsets),
			overfit: onsets.length,
			runs: runs.length
		};
	};
	const values = {
		now: onset(now),
		before: onset(before)
	};
	const observation = {
		id: "overfitting",
		values
	};
	return isSame$2(values.now, values.before) ? [] : [observation];
}
function isSame$2(a, b) {
	if (a.overfit === 0 || b.overfit === 0) return a.overfit === b.overfit;
	const [all, allBefore] = [a.overfit === a.runs, b.overfit === b.runs];
	return (all && allBefore ? true : a.overfit === b.overfit && a.runs === b.runs) && (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.O)(a.at, 4) === (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.O)(b.at, 4);
}
function checkpoint(series, now, before) {
	const [a, b] = [middle(now, series, (own) => own.best?.at), middle(before, series, (own) => own.best?.at)];
	const reach = Math.max(...[...now, ...before].map((run) => run.curves.reduce((end, { at }) => Math.max(end, at.at(-1) ?? 0), 0)));
	if (!(Math.abs(a - b) > MIN_MOVE * reach)) return [];
	return [{
		id: "checkpoint",
		values: {
			now: a,
			before: b
		}
	}];
}
function noise(series, now, before) {
	const ratio = middle(now, series, (own) => own.noise) / middle(before, series, (own) => own.noise);
	if (!Number.isFinite(ratio) || ratio < MIN_NOISE_RATIO && ratio > 1 / MIN_NOISE_RATIO) return [];
	return [{
		id: "noise",
		values: { ratio }
	}];
}
function middle(runs, series, of) {
	const values = runs.flatMap((run) => {
		const own = sameSeries(run, series);
		return own ? [of(own) ?? NaN] : [];
	});
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(values.filter(Number.isFinite));
}

// build/src/compare/outcome.js
const ALPHA_FAIL = .01;
const ALPHA_WARN = .05;
const MIN_EFFECT = .5;
const MAX_BLIND = 3.5;
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
const MAX_LOST = .25;
function isProbablyWorse({ outcome, pValue, diverged, test, lostShare, interval }) {
	if (outcome !== "inconclusive") return false;
	if (pValue < .05 || (diverged?.pValue ?? 1) < .05) return true;
	return test === "within-run-noise" && lostShare > MAX_LOST && interval[0] * interval[1] > 0;
}

// build/src/compare/compare.js
function compare(candidate, baseline, options) {
	const drafts = matchGroups(candidate, baseline, options.groupBy).flatMap((pair) => {
		const others = differences(pair.now, pair.before, options.groupBy);
		return metricsOf(pair.now, pair.before, options.gate).map((metric) => draftOf(pair, metric, others));
	});
	const gated = drafts.filter(({ comparison }) => comparison.gated);
	const others = drafts.filter(({ comparison }) => !comparison.gated);
	return [...judged(gated, _base_js__WEBPACK_IMPORTED_MODULE_1__.w, ALPHA_FAIL), ...judged(others, _base_js__WEBPACK_IMPORTED_MODULE_1__.E, ALPHA_WARN)];
}
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
			...NOTHING$1,
			...context,
			outcome: withoutValues(values, now.length, before.length)
		},
		result: null,
		tolerance: NaN,
		worseAtOwnEnds: NaN
	};
	const result = twoSamples(values.candidate, values.baseline, sign, values.error);
	const tolerance = toleranceOf(rule, (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(values.baseline));
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
		seedsNeeded: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.C)(wanted / result.sd, ALPHA, POWER),
		outcome: "inconclusive",
		...context
	};
	const own = values.atOwnEnds;
	return {
		comparison,
		result,
		tolerance,
		worseAtOwnEnds: own ? sign * ((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(own.candidate) - (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(own.baseline)) : NaN
	};
}
const NOTHING$1 = {
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
	return sign === 1 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.D)(candidate, baseline) : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.D)(baseline, candidate);
}
function lostShare(worse, series, before, { baseline, scale }) {
	const first = before.map((run) => sameSeries(run, series)?.first ?? NaN).filter(Number.isFinite);
	const gained = Math.abs(scale.baseline * (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(first) - (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(baseline));
	return gained > 0 ? worse / gained : NaN;
}
function divergedRuns({ diverged }, now, before) {
	if (diverged.candidate + diverged.baseline === 0) return null;
	return {
		baseline: [diverged.baseline, before],
		candidate: [diverged.candidate, now],
		pValue: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.T)(diverged.candidate, now, diverged.baseline, before)
	};
}
function ownEnds({ atOwnEnds: own }) {
	return own ? [{
		id: "own-ends",
		values: {
			now: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(own.candidate),
			before: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(own.baseline)
		}
	}] : [];
}
function runCounts({ candidate, baseline }) {
	const [a, b] = [candidate.length, baseline.length];
	return a === b || a === 0 || b === 0 ? [] : [{
		id: "counts",
		values: {
			now: a,
			before: b
		}
	}];
}
function sideOf(values) {
	return values.length === 0 ? null : {
		runs: values.length,
		mean: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(values),
		sd: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Et)(values)
	};
}

// build/src/compare/reason.js
function reach(rung, failOn, reason) {
	const ladder = [
		"never",
		"regression",
		"error",
		"warning"
	];
	return {
		level: ladder.indexOf(rung) <= ladder.indexOf(failOn) ? "fail" : "warn",
		reason
	};
}
function failing(how, failOn, reason) {
	return how === "fail" ? reach("regression", failOn, reason) : reaction(how, reason);
}
function reaction(how, reason, otherwise = "note") {
	return {
		level: how === "pass" ? otherwise : how,
		reason
	};
}

// build/src/compare/assertions.js
function assertionsOf(runs, groups, options) {
	const byId = new Map(runs.map((run) => [run.id, run]));
	const members = groups.map(({ id, runs: own }) => ({
		id,
		runs: own.flatMap((name) => byId.get(name) ?? [])
	}));
	return [...options.gate].flatMap(([name, rule]) => {
		return [{
			operator: ">=",
			expected: rule.atLeast
		}, {
			operator: "<=",
			expected: rule.atMost
		}].flatMap(({ operator, expected }) => {
			if (expected === null) return [];
			const measured = members.flatMap((group) => levelOf(group, name, rule.of));
			if (measured.length === 0) {
				const assertion = {
					metric: name,
					group: null,
					operator,
					expected,
					actual: NaN,
					passed: false
				};
				const values = {
					metric: name,
					operator,
					expected,
					near: (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.t)(name, runs)
				};
				return [{
					assertion,
					reason: failing(options.onMissingMetrics, options.failOn, {
						id: "bound-not-logged",
						values
					})
				}];
			}
			return measured.map(({ group, value, count }) => {
				const passed = operator === ">=" ? value >= expected : value <= expected;
				const where = groups.length > 1 ? group : null;
				const values = {
					metric: name,
					of: rule.of,
					group: where,
					runs: count,
					actual: value,
					operator,
					expected
				};
				return {
					assertion: {
						metric: name,
						group,
						operator,
						expected,
						actual: value,
						passed
					},
					reason: passed ? null : reach("regression", options.failOn, {
						id: "bound-broken",
						values
					})
				};
			});
		});
	});
}
function unguarded(runs, options) {
	return [...options.gate].flatMap(([name, { atLeast, atMost }]) => {
		if (atLeast !== null || atMost !== null || runs.some((run) => (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.a)(run, name) !== null)) return [];
		return [failing(options.onMissingMetrics, options.failOn, {
			id: "gate-not-logged",
			values: {
				metric: name,
				near: (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.t)(name, runs)
			}
		})];
	});
}
function levelOf({ id, runs }, name, of) {
	const found = runs.flatMap((run) => {
		const series = (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.a)(run, name);
		return series ? [(0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.o)(run) ? NaN : (0,_nearest_series_js__WEBPACK_IMPORTED_MODULE_6__.l)(series, of)] : [];
	});
	if (found.length === 0) return [];
	const finite = found.filter(Number.isFinite);
	return [{
		group: id,
		value: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(finite),
		count: finite.length
	}];
}

// build/src/compare/comparison-reasons.js
function comparisonReasons(comparisons, groups, options) {
	return comparisons.flatMap((one, comparison) => one.gated ? [{
		one,
		comparison
	}] : []).sort((a, b) => strength(b.one) - strength(a.one)).flatMap(({ one, comparison }) => {
		if (!groups.has(one.group)) return [{
			level: "note",
			reason: {
				id: "group-gone",
				values: { group: one.group }
			}
		}];
		return [...outcomeReason(one, comparison, options), ...limitReasons(one, comparison, options)];
	});
}
function strength({ effectSize, outcome }) {
	return (outcome === "regression" ? 1e6 : 0) + (Number.isFinite(effectSize) ? Math.abs(effectSize) : 0);
}
function outcomeReason(one, comparison, options) {
	const values = { comparison };
	if (one.outcome === "regression") {
		if (one.excuse === null) return [reach("regression", options.failOn, {
			id: "worse",
			values
		})];
		return [{
			level: "warn",
			reason: {
				id: "excused",
				values
			}
		}];
	}
	if (one.outcome === "removed") return [{
		level: "inconclusive",
		reason: {
			id: "removed",
			values
		}
	}];
	if (one.outcome !== "inconclusive") return [];
	if (isProbablyWorse(one)) return [{
		level: "warn",
		reason: {
			id: "probably-worse",
			values
		}
	}];
	return [reaction(options.onInconclusive, {
		id: "unclear",
		values
	}, "inconclusive")];
}
function limitReasons(one, comparison, { failOn }) {
	return [
		["slower", one.convergence],
		["more-spread", one.spread],
		["earlier-overfitting", one.overfitting]
	].flatMap(([id, limit]) => {
		if (!limit?.exceeded) return [];
		const sure = limit.pValue < ALPHA_FAIL;
		const reason = {
			id,
			values: {
				comparison,
				sure
			}
		};
		if (sure) return [reach("regression", failOn, reason)];
		return limit.pValue >= .05 ? [] : [{
			level: "warn",
			reason
		}];
	});
}

// build/src/compare/expectation-reasons.js
const MAX_NAMES$3 = 20;
function expectationReasons(expectation, { onMissingMetrics, failOn }) {
	if (expectation === null) return [];
	const { expected } = expectation;
	return (typeof expected === "number" ? countReasons(expectation, expected) : nameReasons(expectation, expected)).map((reason) => failing(onMissingMetrics, failOn, reason));
}
function countReasons({ of, there }, expected) {
	const have = there.length;
	const names = there.slice(0, MAX_NAMES$3).map(({ name }) => name);
	if (have < expected) return [{
		id: "missing-expected",
		values: {
			what: of,
			have,
			expected,
			there: names,
			missing: []
		}
	}];
	return have === expected ? [] : [{
		id: "more-than-expected",
		values: {
			what: of,
			have,
			expected,
			names
		}
	}];
}
function nameReasons({ of, there }, given) {
	const wanted = [...new Set(given)];
	const missing = wanted.filter((one) => !there.some((known) => isCalled(known, one)));
	const others = there.filter((known) => !wanted.some((one) => isCalled(known, one)));
	const found = there.filter((known) => !others.includes(known));
	const names = (list) => list.slice(0, MAX_NAMES$3).map(({ name }) => name);
	const less = {
		what: of,
		have: wanted.length - missing.length,
		expected: wanted.length,
		there: names(found),
		missing: missing.slice(0, MAX_NAMES$3)
	};
	const more = {
		what: of,
		have: others.length,
		expected: null,
		names: names(others)
	};
	return [...missing.length > 0 ? [{
		id: "missing-expected",
		values: less
	}] : [], ...others.length > 0 ? [{
		id: "more-than-expected",
		values: more
	}] : []];
}
function isCalled({ name, path }, wanted) {
	return name === wanted || `/${path}/`.includes(`/${wanted}/`);
}

// build/src/compare/training-reasons.js
const MAX_NAMES$2 = 20;
const HARMLESS = [
	"",
	"success",
	"neutral",
	"skipped"
];
function trainingReasons(training, { onFailedTraining, failOn }) {
	if (training === null) return [];
	const { ownJob, conclusion } = training;
	const own = ownJob === "failure" || ownJob === "cancelled" ? [{
		id: "step-failed",
		values: { how: ownJob }
	}] : [];
	const run = runReason(training);
	const isForgiven = conclusion === "success" && onFailedTraining === "fail";
	return [...own.map((reason) => failing(onFailedTraining, failOn, reason)), ...run === null ? [] : [failing(isForgiven ? "warn" : onFailedTraining, failOn, run)]];
}
function runReason({ conclusion, jobs }) {
	const ran = (jobs ?? []).filter((job) => job.trains && job.conclusion !== "skipped" && job.conclusion !== "neutral");
	const failed = ran.filter(hasFailed);
	const how = HARMLESS.includes(conclusion) ? "success" : failureOf(conclusion);
	if (failed.length > 0) return {
		id: "training-failed",
		values: {
			how,
			...countsOf(failed, ran)
		}
	};
	const isElsewhere = ran.length > 0 && jobs.some(hasFailed);
	if (how === "success" || isElsewhere) return null;
	return {
		id: "training-failed",
		values: {
			how,
			failed: 0,
			of: 0,
			jobs: [],
			matrix: null
		}
	};
}
function hasFailed({ conclusion }) {
	return !HARMLESS.includes(conclusion);
}
function failureOf(conclusion) {
	return _base_js__WEBPACK_IMPORTED_MODULE_1__.b.find((known) => known === conclusion) ?? "other";
}
function countsOf(failed, ran) {
	const jobs = failed.slice(0, MAX_NAMES$2).map(({ name }) => name);
	const matrix = matrixOf(failed[0]);
	const siblings = ran.filter((job) => matrixOf(job) === matrix).length;
	if (matrix === null || siblings < 2 || failed.some((job) => matrixOf(job) !== matrix)) return {
		failed: failed.length,
		of: ran.length,
		jobs,
		matrix: null
	};
	return {
		failed: failed.length,
		of: siblings,
		jobs,
		matrix
	};
}
function matrixOf({ name }) {
	const at = name.lastIndexOf(" (");
	return at > 0 && name.endsWith(")") ? name.slice(0, at) : null;
}

// build/src/compare/gate.js
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
	const lead = [...trainingReasons(judged.training, options), ...expectationReasons(judged.expectation, options)];
	if (runs.length === 0) return noData(lead, gate, options);
	const reasons = [
		...judged.emptyShards.map((shard) => reaction(options.onMissingMetrics, {
			id: "empty-shard",
			values: { shard }
		})),
		...comparisonReasons(comparisons, new Set(groups.map(({ id }) => id)), options),
		...asserted.flatMap(({ reason }) => reason ?? []),
		...unguarded(runs, options),
		...findingReasons(runs, options.failOn),
		...tooShort(runs, asserted.length > 0 || comparisons.some(({ gated }) => gated), options.onInconclusive),
		...baselineReasons(judged, options)
	];
	if (!accepted || ![...lead, ...reasons].some(isFailing)) return conclude(judged, lead, reasons, gate);
	return conclude(judged, [{
		level: "warn",
		reason: {
			id: "accepted",
			values: accepted
		}
	}, ...lead.map(forgiven)], reasons.map(forgiven), {
		...gate,
		accepted
	});
}
function isFailing({ level }) {
	return level === "fail";
}
function forgiven(one) {
	return isFailing(one) ? {
		...one,
		level: "warn"
	} : one;
}
function conclude({ runs, comparisons }, lead, reasons, gate) {
	const levels = [
		"fail",
		"warn",
		"inconclusive",
		"note"
	];
	const sorted = [...lead, ...levels.flatMap((level) => reasons.filter((one) => one.level === level))];
	const level = levels.find((known) => sorted.some((one) => one.level === known)) ?? "note";
	const verdict = level === "note" ? "pass" : level;
	const all = sorted.map(({ reason }) => reason);
	if (verdict === "pass") all.unshift(passed(runs, comparisons));
	return {
		verdict,
		reasons: all,
		gate,
		exitCode: verdict === "fail" ? 1 : 0,
		conclusion: verdict === "fail" ? "failure" : verdict === "pass" ? "success" : "neutral"
	};
}
function noData(lead, gate, { onMissingMetrics }) {
	const reasons = [...lead.map(({ reason }) => reason), {
		id: "no-data",
		values: {}
	}];
	const isFailure = onMissingMetrics === "fail" || lead.some(isFailing);
	return {
		verdict: "no-data",
		reasons,
		gate,
		exitCode: isFailure ? 2 : 0,
		conclusion: isFailure ? "failure" : "neutral"
	};
}
function tooShort(runs, otherwise, how) {
	const short = runs.filter(isTooShort);
	if (short.length === 0) return [];
	const longest = Math.max(...short.map(({ length }) => length));
	const reason = {
		id: "too-short",
		values: {
			runs: short.length,
			of: runs.length,
			longest,
			needed: 10
		}
	};
	if (otherwise || short.length < runs.length) return [{
		level: "note",
		reason
	}];
	return [reaction(how, reason, "inconclusive")];
}
function isTooShort({ length }) {
	return length < 10;
}
function passed(runs, comparisons) {
	const comparison = comparisons.findIndex((one) => one.gated && one.outcome === "improvement");
	if (comparison >= 0) return {
		id: "improved",
		values: { comparison }
	};
	if (runs.every(isTooShort)) return {
		id: "nothing-against",
		values: {}
	};
	const compared = comparisons.some((one) => one.gated && one.outcome === "neutral");
	return {
		id: "healthy",
		values: {
			runs: runs.length,
			compared
		}
	};
}
function baselineReasons({ baseline }, options) {
	if (baseline.source !== null) return [];
	return [reaction(options.onMissingBaseline, {
		id: "no-baseline",
		values: {}
	})];
}
function findingReasons(runs, failOn) {
	const byRule = /* @__PURE__ */ new Map();
	for (const run of runs) for (const { rule, severity } of run.findings) {
		if (severity === "notice") continue;
		const key = `${severity} ${rule}`;
		const known = byRule.get(key);
		if (known) known.runs.add(run.id);
		else byRule.set(key, {
			rule,
			severity,
			runs: /* @__PURE__ */ new Set([run.id])
		});
	}
	return [...byRule.values()].sort((a, b) => Number(a.severity !== "error") - Number(b.severity !== "error")).map(({ rule, severity, runs: where }) => {
		const values = {
			rule,
			severity,
			run: [...where][0],
			runs: where.size,
			of: runs.length
		};
		return reach(severity, failOn, {
			id: "finding",
			values
		});
	});
}

// build/src/diagnose/measure/further-losses.js
const MAX_FURTHER = 4;
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

// build/src/diagnose/measure/checkpoints.js
function checkpointsOf(loss, score, seconds) {
	const main = score ?? loss;
	const end = Math.max(...[loss, score].map((curve) => curve?.series.at[curve.series.at.length - 1] ?? Number.NEGATIVE_INFINITY));
	const valueAt = (curve, at) => curve ? curve.values[(0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.h)(curve.at, at)] ?? NaN : NaN;
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
function lastOf(curve, end) {
	return curve ? curve.series.values[(0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.h)(curve.series.at, end)] ?? NaN : NaN;
}

// build/src/diagnose/measure/curve.js
function curveOf(series) {
	const kept = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.W)(series.values);
	if (kept.length === 0) return null;
	const isWhole = kept.length === series.values.length;
	const at = isWhole ? series.at : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.G)(series.at, kept);
	const values = isWhole ? series.values : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.G)(series.values, kept);
	const window = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.nt)(values.length);
	const smoothed = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.tt)(values, window);
	const step = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.K)(values);
	const best = bestPoint(values, smoothed, window, series.goal ?? "minimize");
	return {
		series,
		at,
		values,
		smoothed,
		window,
		noise: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(values, step),
		quantum: step,
		best
	};
}
function bestPoint(values, smoothed, window, goal) {
	const level = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.g)(smoothed, goal);
	const half = (window - 1) / 2;
	const from = Math.max(0, level - half);
	return from + (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.g)(values.subarray(from, Math.min(values.length, level + half + 1)), goal);
}

// build/src/diagnose/measure/cycles.js
const MIN_CYCLES = 4;
const MIN_POINTS$1 = 5;
const WIDTH = 3;
function cycleValley(values, ups, rate, quantum) {
	const cycles = annealedCycles([
		0,
		...ups,
		values.length
	], rate);
	if (cycles.length < MIN_CYCLES) return null;
	const minima = cycles.map(({ start, end }) => {
		const levels = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.tt)(values.subarray(start, end), WIDTH);
		const at = levels.reduce((best, value, i) => value < levels[best] ? i : best, 0);
		return {
			point: start + at,
			level: levels[at]
		};
	});
	const best = minima.reduce((a, b) => b.level < a.level ? b : a);
	const later = minima.filter(({ point }) => point > best.point);
	const last = minima[minima.length - 1];
	const tails = cycles.map(({ start, end }) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(values.subarray(Math.max(start, end - 8), end), quantum));
	const noise = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(tails);
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

// build/src/diagnose/measure/divergence.js
const MIN_EVIDENCE = 25;
const MIN_RISE = .03;
const MIN_Z = 3;
const MIN_GAIN$1 = .001;
const NOISE_POINTS$1 = 8;
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
function windowOf(loss, score, valley, first, stretches) {
	const { start, end } = valley;
	const n = end - start;
	const levels = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.tt)(loss.subarray(start, end), (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.nt)(n));
	const z = (valley.level - valley.lowest) / (valley.noise * Math.sqrt(2 / (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.nt)(valley.points)));
	if (!(valley.evidence > MIN_EVIDENCE + _rules_js__WEBPACK_IMPORTED_MODULE_4__.o.perSegment * Math.log(stretches) && valley.rise > MIN_RISE && z > MIN_Z)) return null;
	const part = score.values.subarray(start, end);
	if (part.some((value) => !Number.isFinite(value))) return null;
	const width = scoreWidth(n);
	const smooth = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.tt)(part, width);
	const s = first - start;
	const e = s + (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.g)(smooth.subarray(s), "maximize");
	if (e - s + 1 < 5 - Math.floor(width / 2)) return null;
	const noise = scoreNoise(part, s);
	const gain = smooth[e] - (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(part.subarray(s, s + width));
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
function scoreNoise(values, s) {
	const step = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.K)(values);
	const whole = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(values, step);
	return values.length - s < NOISE_POINTS$1 ? whole : Math.min(whole, (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(values.subarray(s), step));
}
function scoreWidth(n) {
	const width = Math.min((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.nt)(n, .1, 3, 11), Math.floor(n / 3));
	return width % 2 === 1 ? width : Math.max(1, width - 1);
}
function fanoExcess(loss, error, classes) {
	if (!(classes >= 2) || !(error >= 0 && error <= 1)) return NaN;
	const part = (p, over) => p > 0 ? -p * Math.log(p / over) : 0;
	return loss - part(1 - error, 1) - part(error, classes - 1);
}

// build/src/diagnose/measure/drop-timing.js
const MIN_PHASE = 20;
const MAX_PLATEAU_GAIN = .01;
const MIN_FALL = .02;
const TAIL_SHARE = .6;
function timingOf(phase) {
	const { cost, start, point } = phase;
	if (point - start < MIN_PHASE) return {
		plateau: 0,
		early: null
	};
	const from = Math.floor(point - TAIL_SHARE * (point - start));
	const trend = (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.p)(cost, from, point, MIN_FALL);
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
	const [a, b] = [(0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.g)(trainLoss.at, cost.at[from]), (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.g)(trainLoss.at, cost.at[point] ?? Number.POSITIVE_INFINITY)];
	return isFlat((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.p)(trainLoss, a, b, MAX_PLATEAU_GAIN));
}
function forgoneBy({ cost, start, point, end }, from) {
	if (end - point < MIN_PHASE / 2) return null;
	const y = (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.f)(cost, from, point);
	const width = (point - from) / y.length;
	const { range } = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.N)(y, (end - point) / width, 1 + (from - start) / width);
	const promised = cost.values.every((value) => value >= 0) ? Math.max(0, range[1]) : range[1];
	const reached = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.et)(cost.smoothed.subarray(point, end));
	return {
		promised,
		reached,
		forgone: (reached - promised) / Math.abs(reached),
		points: end - point
	};
}

// build/src/diagnose/measure/drops.js
const BEFORE = 5;
const MIN_BEFORE = 3;
const AFTER = 3;
const MIN_AFTER = 2;
const MIN_GAIN = .01;
const NOISE_POINTS = 20;
const MIN_FORGONE = .05;
function dropsOf(events, input) {
	const drops = events.filter((event) => event.kind === "drop");
	const points = drops.map((event) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.g)(input.at, event.at));
	return drops.flatMap((event, i) => {
		const point = points[i];
		const end = points[i + 1] ?? input.at.length;
		return point > 0 && end > point ? [measureDrop(event.at, point, points[i - 1] ?? 0, end, input)] : [];
	});
}
function measureDrop(at, point, start, end, input) {
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
			effect: effectOf(measured, input.costIs)
		}
	};
}
function before(values, point, start) {
	const part = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.U)(values, Math.max(start, point - BEFORE), point);
	return part.length >= MIN_BEFORE ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(part) : NaN;
}
function after(values, point, end) {
	const part = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.U)(values, point, Math.min(end, point + AFTER));
	return part.length >= MIN_AFTER ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(part) : NaN;
}
function isImproved(cost, point, start, end, gain) {
	const window = cost.subarray(Math.max(start, point - NOISE_POINTS), point);
	const noise = window.length < 5 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Et)(Array.from(window)) : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(window, (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.K)(window));
	const nBefore = Math.min(BEFORE, point - start);
	const nAfter = Math.min(AFTER, end - point);
	const error = 1.25 * noise * Math.sqrt(1 / nBefore + 1 / nAfter);
	return gain > MIN_GAIN * Math.abs(before(cost, point, start)) && gain > 2 * error;
}
function bestOf(values, from, to, goal) {
	const levels = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.tt)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.U)(values, from, to), 3);
	return levels.length === 0 ? NaN : levels[(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.g)(levels, goal)];
}
function spread(values, from, to) {
	const part = values.subarray(from, to);
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(part, (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.K)(part));
}
function lastedFor(cost, point, end, level) {
	const back = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.tt)(cost.subarray(point, end), 3).findIndex((value) => value >= level);
	return back < 0 ? NaN : back;
}
function effectOf(drop, of) {
	const { before, after, improved, interrupted, netCost } = drop;
	if (!Number.isFinite(before) || !Number.isFinite(after)) return {
		id: "untold",
		values: {}
	};
	if (!improved) return {
		id: "no-gain",
		values: { of }
	};
	return {
		id: "gain",
		values: {
			of,
			before,
			after,
			repaired: interrupted >= 0,
			net: netCost
		}
	};
}

// build/src/diagnose/measure/learning-rate.js
const DROP_BELOW = .7;
const RESTART_ABOVE = 2;
const CONTINUOUS_SHARE = .2;
const MIN_DISTANCE = 3;
const MAX_EVENTS = 200;
const MAX_INFER_POINTS = 1e3;
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
	const kept = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.W)(rate.values).filter((i) => rate.values[i] > 0);
	const at = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.G)(rate.at, kept);
	const values = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.G)(rate.values, kept);
	let changes = 0;
	for (let i = 1; i < values.length; i += 1) if (values[i] !== values[i - 1] && Math.abs(Math.log(values[i] / values[i - 1])) > 1e-6) changes += 1;
	const continuous = changes > CONTINUOUS_SHARE * values.length;
	const loss = run.primary.trainLoss ?? run.primary.validationLoss;
	const losses = loss ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.m)(at, loss) : new Float64Array(at.length).fill(NaN);
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
	if (events.length > MAX_EVENTS) return {
		logged: true,
		schedule: "other",
		events: [],
		continuous: true
	};
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
function warmUpEnd(values) {
	let i = 0;
	while (i + 1 < values.length && values[i + 1] > values[i] * (1 + 1e-6)) i += 1;
	return i > 0 && i < .25 * values.length ? i : 0;
}
function scheduleOf(values, events, continuous) {
	if (events.some((event) => event.kind === "restart")) return "restarts";
	const peak = values.indexOf((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(values));
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
function inferDrops(train) {
	const kept = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.W)(train.values);
	if (kept.length < 12) return [];
	const bins = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Q)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.G)(train.values, kept), MAX_INFER_POINTS);
	const t = bins.values;
	const step = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.K)(t);
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
function jumpAt(t, k, width, step) {
	const jump = t[k - 1] - t[k];
	if (!(jump > 0)) return 0;
	const window = t.subarray(k - width, k);
	const center = Math.abs((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(window));
	if (!(jump > .01 * center)) return 0;
	const differences = Float64Array.from({ length: width - 1 }, (_, i) => window[i + 1] - window[i]);
	if (!(jump > 4 * Math.max(1.4826 * (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.st)(differences), step))) return 0;
	const line = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Y)(window);
	const residual = (i) => line.intercept + line.slope * (i - (k - width)) - t[i];
	const fall = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)([
		residual(k),
		residual(k + 1),
		residual(k + 2)
	]);
	if (!(fall > 0) || !(fall / center > .02) || !(jump >= .5 * fall)) return 0;
	const residuals = Float64Array.from(window, (_, i) => residual(k - width + i));
	return fall / Math.max(1.4826 * (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.st)(residuals), noiseBefore(t, k, width), step) > 8 ? fall : 0;
}
function noiseBefore(t, k, width) {
	const second = [];
	for (let i = Math.max(2, k - 3 * width); i < k; i += 1) second.push(Math.abs(t[i] - 2 * t[i - 1] + t[i - 2]));
	return 1.4826 * (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(second) / Math.sqrt(6);
}

// build/src/diagnose/measure/phases.js
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
	let i = (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.h)(positions, at);
	while (i >= 0 && positions[i] >= at) i -= 1;
	return i;
}
function rateAt(run, at) {
	const rate = run.primary.learningRate;
	if (!rate) return NaN;
	const i = (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.h)(rate.at, at);
	return i < 0 ? NaN : rate.values[i];
}

// build/src/diagnose/measure/rises.js
const DATING_STRENGTH = .6;
const LEVEL_POINTS = 5;
const ONSET_BINS = 64;
const MIN_ERROR_RISE = .03;
function judgeSegments(valleys) {
	return valleys.map((valley) => ({
		...valley,
		fires: (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.s)(valley, valleys.length, 1)
	}));
}
function risesOf(valleys, cost, companions, phaseOf) {
	const firing = valleys.filter((valley) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.s)(valley, valleys.length, 1));
	if (firing.length === 0) return [];
	const dated = valleys.filter(({ kind }) => kind === "phase").filter((valley) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.s)(valley, valleys.length, valley.start === 0 ? 1 : DATING_STRENGTH));
	const chosen = dated.length > 0 ? dated : firing;
	const windows = [];
	for (const valley of [...chosen].sort((a, b) => a.knee - b.knee || b.end - a.end)) {
		const last = windows[windows.length - 1];
		if (!last || valley.knee >= last.end - 1) windows.push(valley);
	}
	return windows.map((valley) => explain(valley, cost, companions, phaseOf(Math.min(valley.knee + 1, valley.end - 1))));
}
const MIN_SHORT_RISE = .05;
function shortRises(cost, companions) {
	const n = cost.length;
	const knee = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.g)(cost, "minimize");
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
function onsetOf({ start, end, knee, margin }, cost) {
	const { values, starts } = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Q)(cost.subarray(start, end), ONSET_BINS);
	const [low, high] = (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.d)(values, margin);
	const first = (bin) => start + (starts[Math.min(starts.length - 1, bin + 1)] ?? 0);
	const from = Math.min(knee + 1, end - 1);
	return [Math.min(from, first(Math.floor(low))), Math.max(from, first(Math.ceil(high)))];
}
function repairOf(values, knee, end) {
	const before = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.U)(values, 0, knee + 1);
	const after = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.U)(values, end);
	if (before.length < 3 || after.length < 3) return NaN;
	const lowest = (part) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.et)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.tt)(part, 3));
	return lowest(after) / lowest(before);
}
function level(values, from, to) {
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.U)(values, from, to));
}

// build/src/diagnose/measure/measure.js
const CLASS_TOLERANCE = .03;
function curvesOf$1(run) {
	return new Map(run.series.map((series) => [series, curveOf(series)]));
}
function measure(run, profile, curves = curvesOf$1(run)) {
	const rate = learningRateOf(run);
	const base = {
		profile,
		curves,
		...basicsOf(run, curves, rate)
	};
	const { cost } = base;
	const notEnough = whyNot(cost, base.validationLoss, run);
	if (!cost || isConstant(cost)) return {
		...base,
		notEnough,
		segments: [],
		rises: [],
		onset: -1,
		divergences: [],
		drops: []
	};
	const { validationScore, trainLoss, costIs } = base;
	const { at, values } = cost;
	const valleys = valleysOf(run, cost, rate, notEnough !== null);
	const score = validationScore ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.m)(at, validationScore.series) : null;
	const train = trainLoss ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.m)(at, trainLoss.series) : null;
	const companions = {
		trainLoss: train,
		error: score && validationScore ? score.map((value) => errorOf(value, validationScore.series)) : null
	};
	const starts = base.phases.map(({ from }) => from);
	const phaseOf = (point) => Math.max(0, (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.h)(starts, at[point]));
	const rises = notEnough && profile === "finetune" ? shortRises(values, companions) : risesOf(valleys, values, companions, phaseOf);
	const events = rate.events.filter((event) => event.kind !== "warm-up-end").map((event) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.g)(at, event.at));
	const divergences = costIs === "loss" ? divergencesOf(values, alignedScore(score, validationScore, cost), valleys, events) : [];
	const drops = dropsOf(rate.events, {
		curves: {
			cost,
			trainLoss
		},
		at,
		cost: values,
		costIs,
		trainLoss: train,
		score,
		rises,
		validationLoss: costIs === "loss" ? values : null,
		scoreGoal: validationScore?.series.goal ?? "maximize"
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
function basicsOf(run, curves, rate) {
	const { primary } = run;
	const curve = (series) => series ? curves.get(series) ?? null : null;
	const trainLoss = curve(primary.trainLoss);
	const validationLoss = curve(primary.validationLoss);
	const trainScore = curve(primary.trainScore);
	const validationScore = curve(primary.validationScore);
	const { cost, costIs } = costOf(validationLoss, validationScore);
	const positions = (cost ?? trainLoss ?? trainScore)?.at ?? /* @__PURE__ */ new Float64Array(0);
	return {
		run,
		learningRate: {
			logged: rate.logged,
			schedule: rate.schedule,
			events: rate.events
		},
		trainLoss,
		validationLoss,
		trainScore,
		validationScore,
		cost,
		costIs,
		phases: phasesOf(run, rate, positions),
		checkpoints: checkpointsOf(validationLoss, validationScore, run.seconds)
	};
}
function valleysOf({ primary }, { at, values }, rate, isShort) {
	const rateAt = primary.learningRate ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__._)(at, primary.learningRate) : new Float64Array(at.length).fill(NaN);
	const stretches = isShort ? [] : (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.a)(at, {
		...rate,
		at: rateAt
	});
	const step = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.K)(values);
	const fits = (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.c)(values, stretches, step);
	const rho = (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.u)(fits);
	const restarts = rate.events.filter(({ kind }) => kind === "restart").map((event) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.g)(at, event.at));
	const cycles = isShort ? null : cycleValley(values, restarts, rateAt, step);
	return fits.map((fit) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__.l)(fit, rho)).concat(cycles ?? []);
}
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
function errorOf(value, series) {
	if (series.goal === "minimize") return value;
	return (Number.isNaN(series.top) ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(series.values) : series.top) - value;
}
function isConstant({ values }) {
	return values.every((value) => value === values[0]);
}
function whyNot(cost, loss, { axis }) {
	if (!cost) return {
		id: "no-validation",
		values: {}
	};
	const metric = cost.series.name;
	const points = cost.values.length;
	if (isConstant(cost)) return points > 1 && loss === cost ? {
		id: "not-computed",
		values: {
			metric,
			value: cost.values[0]
		}
	} : {
		id: "constant",
		values: { metric }
	};
	return points >= 10 ? null : {
		id: "too-few",
		values: {
			points,
			needed: 10,
			axis
		}
	};
}
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
const ORDER = {
	stretch: 1,
	drop: 1,
	run: 2,
	log: 3
};
const COVERED = .5;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
function tellStory(findings, rules) {
	const byId = new Map(rules.map((rule) => [rule.id, rule]));
	const isTold = (finding) => {
		const subtypes = findings.filter((other) => byId.get(other.rule)?.refines === finding.rule);
		return !(byId.get(finding.rule)?.qualifies === true && findings.every(({ severity }) => severity === "notice")) && overlapShare(finding, subtypes) < COVERED && !isSaidBetter(finding, findings, byId);
	};
	const order = ({ rule }) => byId.get(rule)?.opensStory ? 0 : ORDER[byId.get(rule)?.about ?? "stretch"];
	const isAttached = ({ rule }) => byId.get(rule)?.attachesTo !== void 0;
	return letter(clip(findings.filter(isTold).sort((a, b) => order(a) - order(b) || a.from - b.from || a.to - b.to || Number(isAttached(a)) - Number(isAttached(b))), byId), byId);
}
function isSaidBetter(finding, findings, byId) {
	const rule = byId.get(finding.rule);
	const better = findings.filter((other) => rule?.yieldsTo?.includes(other.rule) && (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.m)(other.severity) >= (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.m)(finding.severity));
	if (!isStretch(rule)) return better.length > 0;
	return better.some((other) => other.from <= finding.to && other.to >= finding.from);
}
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
function isStretch(rule) {
	return ORDER[rule?.about ?? "stretch"] === ORDER.stretch;
}
function clip(findings, byId) {
	const stretches = findings.filter(({ rule }) => isStretch(byId.get(rule)));
	const hosts = new Set([...byId.values()].map(({ attachesTo }) => attachesTo));
	return findings.map((finding) => {
		if (byId.get(finding.rule)?.attachesTo === void 0 && !hosts.has(finding.rule)) return finding;
		const next = stretches.find((other) => other.from > finding.from && other.from <= finding.to && byId.get(other.rule)?.about !== "drop");
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
		const isHost = (other) => other.rule === byId.get(finding.rule)?.attachesTo && other.from === finding.from;
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
const GAMES = ["gan-rl"];
function diagnose(run, settings = /* @__PURE__ */ new Map(), all = _rules_js__WEBPACK_IMPORTED_MODULE_4__.r) {
	const findings = [];
	const checks = [];
	for (const rule of all) {
		const { check, found } = apply(rule, run, all, settings.get(rule.id) ?? null);
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
function onFurtherLosses(run, settings, all) {
	const aboutRises = all.filter(({ means }) => means === "overfitting");
	return furtherRuns(run.run).map((further) => measure(further, run.profile, run.curves)).filter(({ rises }) => rises.length > 0).flatMap((further) => aboutRises.flatMap((rule) => apply(rule, further, all, settings.get(rule.id) ?? null).found)).map((finding) => ({
		...finding,
		severity: "notice"
	}));
}
function apply(rule, run, all, setting) {
	const skipped = (why) => ({
		check: {
			rule: rule.id,
			status: "skipped",
			why
		},
		found: []
	});
	if (setting?.severity === "off") return skipped({
		id: "off",
		values: {}
	});
	if ((rule.notFor ?? (rule.about === "log" ? [] : GAMES)).includes(run.profile)) return skipped({
		id: "profile",
		values: { profile: run.profile }
	});
	try {
		const targets = rule.select(run);
		if (targets.length === 0) return skipped((judgesRises(rule, all) ? run.notEnough : null) ?? {
			id: "needs",
			values: {}
		});
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
		const message = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(error);
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
function judgesRises(rule, all) {
	return rule.refines !== void 0 || rule.about === "drop" || all.some(({ refines }) => refines === rule.id);
}
function toFinding(rule, evidence, severity) {
	return {
		rule: rule.id,
		severity: severity ?? evidence.severity ?? rule.severity,
		confidence: evidence.confidence,
		letter: "",
		from: evidence.from,
		to: evidence.to,
		series: evidence.series,
		measured: evidence.measured,
		...rule.means && { means: rule.means }
	};
}

// build/src/diagnose/group.js
function diagnoseGroup(group, settings = /* @__PURE__ */ new Map()) {
	if (group.length < 2) return [];
	const apart = _rules_js__WEBPACK_IMPORTED_MODULE_4__.n.flatMap((rule) => {
		const setting = settings.get(rule.id);
		const severity = setting?.severity ?? rule.severity;
		if (severity === "off") return [];
		return rule.check(group, {
			...rule.options,
			...setting?.options
		}).map((one) => ({
			...one,
			rule: rule.id,
			severity,
			shared: null
		}));
	});
	return [...shared(group), ...apart];
}
function shared(group) {
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
		return {
			rule,
			severity: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.h)(found.map(({ first }) => first)),
			runs: found.map(({ run }) => run.id),
			from,
			measured: {},
			shared: {
				of: group.length,
				axis: group[0].axis
			}
		};
	}).sort((a, b) => b.runs.length - a.runs.length || a.from[0] - b.from[0] || (a.rule < b.rule ? -1 : 1));
}

// build/src/diagnose/profile.js
const GAME = /(^|[_/ .-])(g|d|gen|generator|disc|discriminator|actor|critic|policy|value)_?loss|reward|ep_rew|ep_len|entropy_loss/i;
const LANGUAGE = /perplexity|(^|[_/ .-])ppl($|[_/ .-])|bpb|tokens/i;
function profileOf(run) {
	const names = run.series.map(({ name }) => name);
	const hasValidation = run.primary.validationLoss !== null || run.primary.validationScore !== null;
	if (names.filter((name) => GAME.test(name)).length >= 2 && run.primary.validationLoss === null) return "gan-rl";
	if (names.some((name) => LANGUAGE.test(name)) && run.primary.validationScore === null) return "llm-pretrain";
	if (hasValidation && run.length < 10 && run.fineTunes) return "finetune";
	const { validationScore, trainScore } = run.primary;
	const score = validationScore ?? trainScore;
	if (score && /accuracy|error|f1|auc/.test(score.metric ?? "")) return "classification";
	return "default";
}

// build/src/vocabulary/explanatory-metric.js
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
const MAX_NAME$3 = 256;
function explanatoryMetric(name) {
	const start = name.slice(0, MAX_NAME$3);
	return EXPLANATORY.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}

// build/src/vocabulary/names.js
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
const ACCURACY_KINDS = new Set("categorical sparse binary token k 1 at".split(" "));
const BOUNDED = /accuracy|^f1|auc|roc|^m?ap|iou|dice|precision|recall|error|wer|cer|sensitivity|specificity|ndcg|mcc/;
function isBounded(metric) {
	return BOUNDED.test(metric);
}
const LLM_C = /* @__PURE__ */ new Map([["tel", "val_loss"], ["trl", "train_loss"]]);
const MAX_NAME$2 = 1e3;
function wordsOf(name) {
	return (LLM_C.get(name.trim()) ?? name).trim().slice(0, MAX_NAME$2).replace(/mAP/g, "map").replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().replace(/\([a-z]\)|\[[^\]]*\]|\([^)]*\)/g, " ").replace(/(acc|top|prec)[@_-]?([15])(?![0-9])/g, "$1$2").replace(/(^|[^a-z])(train|valid|val|test|eval)(loss|accuracy|acc|error|err)(?![a-z])/g, "$1$2_$3").split(/[\s_\-.:/]+/).filter((word) => word !== "").map((word) => TYPOS.get(word) ?? word);
}
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

// build/src/normalize/pick-points.js
function pickPoints({ name, values, steps, epochs, rows, wallTimes }, keep) {
	const pick = (column) => Float64Array.from(keep, (i) => column[i] ?? NaN);
	return {
		name,
		values: pick(values),
		...steps && { steps: pick(steps) },
		...epochs && { epochs: pick(epochs) },
		...rows && { rows: pick(rows) },
		...wallTimes && { wallTimes: pick(wallTimes) }
	};
}

// build/src/normalize/steps.js
const UNSORTED_SHARE = .2;
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
				series: entry.log.series.map((series) => without$1(series, isVoid))
			}
		};
	});
}
function without$1(series, isVoid) {
	const { steps, rows } = series;
	if (steps === void 0) return series;
	const keep = Array.from(steps.keys()).filter((i) => !isVoid(steps[i], rows?.[i] ?? Number.POSITIVE_INFINITY));
	if (keep.length === steps.length) return series;
	return pickPoints(series, keep);
}
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
function axisOfRun(series) {
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
function positionsOf(raw, axis, epochOfStep) {
	if (axis === "step" && raw.steps) return raw.steps;
	if (axis === "epoch" && raw.epochs) {
		const filled = raw.epochs.map((epoch, i) => Number.isFinite(epoch) ? epoch : epochOfStep?.(raw.steps?.[i] ?? NaN) ?? NaN);
		return spreadRepeats(filled);
	}
	if (axis === "epoch" && raw.steps) return epochOfStep ? raw.steps.map(epochOfStep) : raw.steps;
	return Float64Array.from(raw.values, (_, i) => i);
}
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

// build/src/normalize/merge-series.js
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
		raw: raws.length === 1 ? raws[0] : join$2(raws),
		split
	}));
}
function uniqueNames(merged) {
	return merged.map(({ raw, split }) => {
		return {
			raw,
			split,
			name: split !== null && merged.filter((other) => other.raw.name === raw.name).length > 1 ? `${split}/${raw.name}` : raw.name
		};
	});
}
function join$2(raws) {
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

// build/src/normalize/not-evaluated.js
const EVALUATED = [
	"loss",
	"loss-part",
	"score"
];
function isEvaluated({ named: { split, kind } }) {
	return split === "validation" && EVALUATED.includes(kind);
}
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
function placeholderProblem(file, count) {
	return {
		file,
		id: "not-evaluated-yet",
		values: { points: count }
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
function learningRate(rates) {
	if (!rates[0]) return null;
	if (rates.length > 1 && rates.every(({ name }) => /(^|\/)(lr\/pg|x\/lr)\d/.test(name))) return [...rates].sort((a, b) => (a.values[0] ?? 0) - (b.values[0] ?? 0) || (a.name < b.name ? -1 : 1))[0];
	return [...rates].sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1))[0];
}

// build/src/normalize/copies.js
const FLOAT32 = 1e-6;
const FIVE_DECIMALS = 51e-7;
const MIN_SIGNIFICANT = 10;
const EXACT = {
	share: 0,
	apart: 0
};
const ROUNDED = {
	share: .002,
	apart: 6e-4
};
const MIN_POINTS = 3;
const MIN_SHARE = .5;
const TRACKED = 3;
function withoutCopies(groups) {
	const ordered = [...groups].sort((a, b) => rank(a) - rank(b) || seriesOf$1(b).length - seriesOf$1(a).length);
	const kept = newKept();
	const all = /* @__PURE__ */ new Set();
	for (const group of ordered) {
		if (candidates(kept, group).some((other) => isCopy(other, group))) continue;
		all.add(group);
		keep$1(kept, group);
	}
	return groups.filter((group) => all.has(group));
}
const MAX_APART = 2;
function newKept() {
	return {
		byFolder: /* @__PURE__ */ new Map(),
		below: /* @__PURE__ */ new Map(),
		byAll: /* @__PURE__ */ new Map(),
		byStart: /* @__PURE__ */ new Map()
	};
}
function keep$1({ byFolder, below, byAll, byStart }, group) {
	const [folder, ...above] = foldersAbove(folderOf$1(group));
	add$1(byFolder, `${rank(group)} ${folder}`, group);
	for (const one of above) add$1(below, `${rank(group)} ${one}`, group);
	const starts = startsOf(group);
	add$1(byAll, `${folder} ${starts.join()}`, group);
	for (const start of starts) add$1(byStart, start, group);
}
function candidates({ byFolder, below, byAll, byStart }, group) {
	const own = rank(group);
	const folders = foldersAbove(folderOf$1(group));
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
	return [...new Set(seriesOf$1(group).filter(isTelling).map(startOf))].sort();
}
function foldersAbove(folder) {
	const parts = folder.split("/");
	const above = [folder];
	for (let up = 1; up <= MAX_APART && up < parts.length; up++) above.push(parts.slice(0, -up).join("/"));
	return above;
}
function add$1(map, key, group) {
	const known = map.get(key);
	if (known === void 0) map.set(key, [group]);
	else known.push(group);
}
function rank(group) {
	return group.key.startsWith("dvclive") ? TRACKED : first(group.logs).traits?.copyRank ?? 1;
}
function formatOf({ logs }) {
	return first(logs).format;
}
function first(logs) {
	return logs[0].log;
}
function folderOf$1({ logs }) {
	const { source } = first(logs);
	return source.slice(0, Math.max(0, source.lastIndexOf("/")));
}
function seriesOf$1({ logs }) {
	return logs.flatMap(({ log }) => log.series);
}
function isTelling({ values }) {
	return values.length > 1 && values.some((value) => value !== values[0]);
}
function startOf({ values }) {
	return `${Math.fround(values[0])} ${Math.fround(values[1])}`;
}
function isCopy(kept, group) {
	const [a, b] = [folderOf$1(kept), folderOf$1(group)];
	const [own, other] = [seriesOf$1(kept), seriesOf$1(group).filter(isTelling)];
	if (formatOf(kept) === formatOf(group) && rank(kept) === rank(group)) {
		const sameRun = first(kept.logs).run === first(group.logs).run;
		return a === b && sameRun && other.length > 0 && other.every((series) => own.some((one) => isSame$1(one, series, EXACT)));
	}
	const inside = a === b || b.startsWith(a === "" ? "" : `${a}/`) || a.startsWith(`${b}/`) || rank(group) === TRACKED;
	const tolerance = first(group.logs).traits?.rounded ? ROUNDED : {
		share: FLOAT32,
		apart: FIVE_DECIMALS
	};
	if (!inside) return false;
	let equal = 0;
	for (const series of other) {
		if (own.some((one) => isSame$1(one, series, tolerance))) equal += series.values.length;
		if (equal >= MIN_POINTS) return true;
	}
	return false;
}
function isSame$1({ values: a }, { values: b }, { share, apart: most }) {
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
const BORDER = " - ";
const BOUNDS = /__(?:MIN|MAX)$/;
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

// build/src/vocabulary/metric-name.js
const METRIC_WORDS = new Set("loss losses nll ce celoss crossentropy logloss mlogloss perplexity ppl bpb elbo kl cost objective acc accuracy err error wer cer f1 fscore auc auroc roc map ap iou miou dice bleu rouge ndcg r2 mcc matthews correlation precision recall sensitivity specificity reward return rew score psnr ssim fid kappa top1 top5 acc1 acc5 mse mae rmse mape msle lr lrs".split(" "));
const METRIC_PART = /loss(?:es)?(?![a-z])|accu|acc$|entropy|learning[ _-]?rate|squared_error|absolute_error|reward|rewmean|f1$|(?:^|\/)(?:map[0-9@]|top-?[0-9])/;
const MAX_NAME$1 = 256;
function isMetricName(name) {
	if (name.length > MAX_NAME$1) return false;
	const lower = name.toLowerCase();
	if (METRIC_PART.test(lower)) return true;
	return lower.split(/[^a-z0-9]+/).some((word) => METRIC_WORDS.has(word));
}
const PLOTS_FOLDER = /(?:^|\/)plots\/(?:metrics|scalars)\//;
function metricOfPath(path) {
	const folder = PLOTS_FOLDER.exec(path);
	if (folder === null) return null;
	return /^(.+)\.(?:tsv|csv)$/.exec(path.slice(folder.index + folder[0].length))?.[1] ?? null;
}

// build/src/normalize/run-key.js
const PLAIN_STEM = /^(metrics|results?|log|history|progress|training[_-]?log|train|summary|scalars|trainer_(?:state|log)|events\.out\..*|.*tfevents.*|catboost_training|mlflow|\d{8}_\d{6})$/is;
const CHECKPOINT = /^checkpoint-\d+$/;
function neighboursOf(logs) {
	const events = /* @__PURE__ */ new Map();
	const splits = /* @__PURE__ */ new Map();
	const columns = /* @__PURE__ */ new Map();
	const eventFolders = /* @__PURE__ */ new Set();
	for (const log of logs) {
		const { folder, stem } = pathOf(log.source);
		const where = folder.join("/");
		if (log.traits?.namedBy === "event-folder") eventFolders.add(where);
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
function pathOf(source) {
	const folder = source.split("/");
	return {
		folder,
		stem: folder.pop().replace(/(?:\.[a-z]+)?\.(?:gz|[a-z]+)$/i, "")
	};
}
function isOneColumn({ traits, series }, stem) {
	const name = series[0]?.name.replace(/[/ ]/g, "_");
	return traits?.perMetric === true && series.length === 1 && (stem === name || stem.endsWith(`_${name}`));
}
function runKeyOf(log, neighbours) {
	const { folder, stem } = pathOf(log.source);
	const own = log.run === void 0 ? [] : [log.run];
	const split = log.split ?? null;
	const namedBy = log.traits?.namedBy;
	if (namedBy === "event-folder") return eventKey(folder, neighbours);
	if (namedBy === "checkpoints") {
		const output = CHECKPOINT.test(folder[folder.length - 1] ?? "") ? folder.slice(0, -1) : folder;
		return {
			key: `hf ${output.join("/")}`,
			parts: output,
			split
		};
	}
	if (namedBy === "metrics-folder") {
		const run = folder.slice(0, folder.lastIndexOf("metrics"));
		return {
			key: `mlflow ${run.join("/")}`,
			parts: run,
			split
		};
	}
	const id = namedBy === "file-id" ? /^run-(\w{4,40})$/.exec(stem)?.[1] : void 0;
	if (id !== void 0) return {
		key: `wandb ${folder.slice(0, -1).join("/")} ${id}`,
		parts: folder,
		split
	};
	return tableKey(log, {
		folder,
		stem,
		own,
		split
	}, neighbours);
}
function tableKey(log, { folder, stem, own, split }, neighbours) {
	const where = folder.join("/");
	const name = metricOfPath(log.source);
	if (log.traits?.perMetric && name !== null && log.series.length === 1) {
		const above = log.source.slice(0, log.source.search(PLOTS_FOLDER));
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
function eventKey(folder, { events }) {
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
function groupLogs(given) {
	const logs = given.flatMap(splitExport);
	const neighbours = neighboursOf(logs);
	const groups = /* @__PURE__ */ new Map();
	for (const log of logs) {
		const { key, parts, split, name } = runKeyOf(log, neighbours);
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
			logs: sorted[0].log.traits?.namedBy === "checkpoints" ? newest(sorted) : sorted
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
function newest(logs) {
	const points = ({ log }) => log.series.reduce((sum, series) => sum + series.values.length, 0);
	return [[...logs].sort((a, b) => points(b) - points(a) || a.log.source.length - b.log.source.length)[0]];
}
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
const STARTED = /^(.*?)(?:^|\/)\d{8}_\d{6}(?:\/(?:vis_data\/)?(?:scalars|\d{8}_\d{6})\.json|\.log\.json)$/;
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

// build/src/normalize/normalize.js
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
	const ids = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.p)(paths);
	return {
		runs: pieces.map((piece, i) => ({
			...toRun(ids[i], piece, names, problems),
			path: paths[i]
		})).sort((a, b) => a.id < b.id ? -1 : 1),
		problems
	};
}
function splitRestarts(group, problems) {
	const entry = group.logs[0];
	const { log } = entry;
	if (group.logs.length > 1 || log.traits?.resumes) return [group];
	const longest = [...log.series].sort((a, b) => b.values.length - a.values.length)[0];
	const axis = longest.epochs ?? longest.steps;
	if (!axis || !longest.rows) return [group];
	const bounds = restarts(axis, longest.rows);
	if (bounds.length === 0) return [group];
	problems.push({
		file: log.source,
		line: bounds[0] + 1,
		id: "several-trainings",
		values: { trainings: bounds.length + 1 }
	});
	const edges = [
		Number.NEGATIVE_INFINITY,
		...bounds,
		Number.POSITIVE_INFINITY
	];
	return edges.slice(0, -1).map((from, i) => {
		const series = log.series.map((one) => cut$1(one, from, edges[i + 1])).filter((one) => one.values.length > 0);
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
function cut$1(series, fromRow, toRow) {
	const rows = series.rows;
	const keep = Array.from(series.values.keys()).filter((i) => rows === void 0 || rows[i] >= fromRow && rows[i] < toRow);
	return pickPoints(series, keep);
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
	const axis = axisOfRun(named);
	const epochOfStep = axis === "epoch" ? stepToEpoch(named.map(({ raw }) => raw)) : null;
	const tops = topsOf(named);
	const lastTrainStep = lastStep(named, "train");
	const placeholders = notEvaluated(named);
	if (placeholders > 0) problems.push(placeholderProblem(sources[0], placeholders));
	const positions = [];
	const all = withSums(named.map((one) => {
		const { raw, named: name } = one;
		const curve = withoutFinal({
			at: positionsOf(raw, axis, epochOfStep),
			values: raw.values
		}, raw, name.split, lastTrainStep);
		const from = isEvaluated(one) ? placeholders : 0;
		const points = clean({
			at: curve.at.subarray(from),
			values: curve.values.subarray(from)
		});
		return toSeries$2(one, {
			...points,
			at: keptOnce(points.at, positions)
		}, tops);
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
		fineTunes: logs[0].log.traits?.fineTunes === true,
		axis,
		length: Math.max(primary.validationLoss?.at.length ?? 0, primary.validationScore?.at.length ?? 0) || (longest?.at.length ?? 0),
		seed: seedOf(hyperparameters, sources[0]),
		hyperparameters,
		series: all,
		primary,
		seconds: secondsOf(named.map(({ raw }) => raw), logs.flatMap(({ log }) => log.span ?? []))
	};
}
function toSeries$2({ raw, named }, points, tops) {
	const { metric, split, goal, kind } = named;
	const { at, values, rewound, rewoundTo, repeated, repeatedAt } = points;
	return {
		name: raw.name,
		metric,
		split,
		goal,
		kind,
		at,
		values,
		top: kind === "score" ? tops.get(metric ?? "") ?? NaN : NaN,
		logged: {
			points: raw.values.length,
			first: raw.values[0] ?? NaN,
			last: raw.values[raw.values.length - 1] ?? NaN
		},
		resolved: {
			rewound,
			rewoundTo,
			repeated,
			repeatedAt
		}
	};
}
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
const MEASURES = [
	"loss",
	"loss-part",
	"score",
	"gradient-norm"
];
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
function withoutFinal(points, raw, split, lastTrainStep) {
	const n = points.values.length;
	return split !== "train" && n > 2 && raw.epochs !== void 0 && raw.steps?.[n - 1] === lastTrainStep + 1 && raw.steps[n - 2] <= lastTrainStep ? {
		at: points.at.subarray(0, n - 1),
		values: points.values.subarray(0, n - 1)
	} : points;
}
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

// build/src/normalize/withheld.js
function withheldSettings(logs) {
	const problems = /* @__PURE__ */ new Map();
	for (const { source, withheld = [] } of logs) {
		const key = [...withheld].sort().join("\n");
		if (withheld.length > 0 && !problems.has(key)) problems.set(key, (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.f)(source, withheld));
	}
	return [...problems.values()];
}
function withoutSecretNames(logs) {
	const { learn, isNeeded, withhold } = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.sn)();
	for (const { series } of logs) for (const { name } of series) learn(name);
	if (!isNeeded()) return logs;
	return logs.map((log) => ({
		...log,
		series: log.series.map((one) => ({
			...one,
			name: withhold(one.name)
		}))
	}));
}

// build/src/lint/lint-settings.js
const GROUP_RULES = new Set(_rules_js__WEBPACK_IMPORTED_MODULE_4__.n.map(({ id }) => id));
function lintSettings({ profile, metrics, rules }) {
	const own = [...rules].filter(([id]) => !GROUP_RULES.has(id));
	return profile === null && metrics.loss === null && metrics.score === null && own.length === 0 ? void 0 : {
		profile,
		metrics,
		rules: Object.fromEntries(own)
	};
}
function refuseOtherSettings(file, made, here) {
	const there = toWords(made);
	const wanted = toWords(lintSettings(here));
	for (const what of /* @__PURE__ */ new Set([...there.keys(), ...wanted.keys()])) {
		const [own, other] = [wanted.get(what) ?? "default", there.get(what) ?? "default"];
		if (own === other) continue;
		throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt(`${file} was made with other settings: ${what} is ${other} there and ${own} here`, "Give both the same settings file, or upload the logs instead of the report.");
	}
}
function toWords(settings) {
	const words = /* @__PURE__ */ new Map();
	if (settings === void 0) return words;
	const { profile, metrics, rules } = settings;
	if (profile !== null) words.set("the profile", profile);
	for (const [role, name] of Object.entries(metrics)) if (name !== null) words.set(`the main ${role}`, name);
	for (const [id, setting] of Object.entries(rules)) words.set(`rule ${id}`, ruleWords(setting));
	return words;
}
function ruleWords({ severity, options }) {
	const given = Object.entries(options).sort(([a], [b]) => a < b ? -1 : 1);
	return [severity ?? "default", ...given.map(([option, value]) => `${option} ${value}`)].join(", ");
}

// build/src/lint/report-run.js
const TAIL = .1;
function reportRun(measured, findings, checks) {
	const { run } = measured;
	return {
		id: run.id,
		path: run.path,
		sources: run.sources,
		format: run.format,
		axis: run.axis,
		length: run.length,
		profile: measured.profile,
		seed: run.seed,
		hyperparameters: run.hyperparameters,
		series: run.series.map((series) => reportSeries(series, measured.curves.get(series) ?? null)),
		primary: {
			trainLoss: run.primary.trainLoss?.name ?? null,
			validationLoss: run.primary.validationLoss?.name ?? null,
			trainScore: run.primary.trainScore?.name ?? null,
			validationScore: run.primary.validationScore?.name ?? null,
			learningRate: run.primary.learningRate?.name ?? null,
			gradientNorm: run.primary.gradientNorm?.name ?? null
		},
		curves: curvesOf(run),
		learningRate: measured.learningRate,
		phases: measured.phases,
		drops: measured.drops.map(({ drop }) => drop),
		checkpoints: measured.checkpoints,
		checks,
		findings
	};
}
function reportSeries(series, curve) {
	const { name, metric, split, goal, logged } = series;
	const given = {
		name,
		metric,
		split,
		goal,
		points: logged.points,
		first: logged.first,
		last: logged.last
	};
	if (!curve) return {
		...given,
		best: null,
		smoothedLast: NaN,
		smoothedTail: NaN,
		noise: NaN
	};
	const { at, values, smoothed, best, noise } = curve;
	const level = smoothed[(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.g)(smoothed, goal ?? "minimize")];
	return {
		...given,
		best: goal === null ? null : {
			at: at[best],
			value: values[best],
			smoothed: level
		},
		smoothedLast: smoothed[smoothed.length - 1],
		smoothedTail: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(values.subarray(-Math.max(3, Math.ceil(TAIL * values.length)))),
		noise
	};
}
function curvesOf(run) {
	const { trainLoss, validationLoss, trainScore, validationScore, learningRate, gradientNorm } = run.primary;
	return [
		trainLoss,
		validationLoss,
		trainScore,
		validationScore,
		learningRate,
		gradientNorm
	].filter((series) => series !== null).map(curveThinner());
}

// build/src/lint/lint.js
function normalizeLogs({ logs, problems }, config) {
	const normalized = normalize(withoutSecretNames(logs), config.metrics);
	const own = sortedProblems([
		...logs.flatMap((log) => log.problems),
		...normalized.problems,
		...withheldSettings(logs)
	]);
	return {
		runs: normalized.runs,
		problems: [...problems, ...own]
	};
}
function diagnoseRuns(runs, config) {
	return runs.map((run) => diagnoseRun(run, config));
}
function diagnoseRun(run, { profile, rules }) {
	const measured = measure(run, profile ?? profileOf(run));
	const { findings, checks } = diagnose(measured, rules);
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.E)(reportRun(measured, findings, checks));
}
function judgeRuns(input, config) {
	const { runs, context } = input;
	const baseline = {
		...input.baseline,
		runs: input.baseline.runs.map(_report_js__WEBPACK_IMPORTED_MODULE_2__.k)
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
	const { emptyShards = [], training = null, expectation = null } = input;
	const judgement = judge({
		runs,
		groups,
		comparisons,
		baseline,
		acceptance,
		emptyShards,
		training,
		expectation
	}, config);
	const settings = lintSettings(config);
	return {
		report: {
			version: 1,
			tool: {
				name: "curvelint",
				version: _base_js__WEBPACK_IMPORTED_MODULE_1__.A
			},
			verdict: judgement.verdict,
			reasons: (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.T)(judgement.reasons),
			context,
			...settings && { settings },
			runs,
			groups,
			comparisons: (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.T)(comparisons),
			baseline,
			gate: (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.T)(judgement.gate),
			problems: input.problems
		},
		exitCode: judgement.exitCode,
		conclusion: judgement.conclusion
	};
}
function sortedProblems(problems) {
	const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
	const whatOf = ({ id, values }) => `${id} ${JSON.stringify(values)}`;
	return [...problems].sort((a, b) => order(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || order(whatOf(a), whatOf(b)));
}

// build/src/vocabulary/axis-columns.js
const STEP_NAMES = [
	"global_step",
	"trainer/global_step",
	"num_updates",
	"iteration",
	"iterations",
	"iter",
	"step",
	"steps",
	"current_steps",
	"_step",
	"training_iteration",
	"total_timesteps",
	"time/total_timesteps",
	"timestepssofar",
	"samples",
	"tokens",
	"num_input_tokens_seen"
];
const EPOCH_NAMES = ["epoch", "epochs"];
const TIME_NAMES = [
	"wall_time",
	"wall time",
	"_timestamp",
	"timestamp",
	"_runtime",
	"time",
	"elapsed_time",
	"timeelapsed"
];
const INDEX_NAMES = [
	"",
	"unnamed: 0",
	"index"
];
const AXES = new Map([
	...STEP_NAMES.map((name, rank) => [name, {
		kind: "step",
		rank
	}]),
	...EPOCH_NAMES.map((name, rank) => [name, {
		kind: "epoch",
		rank
	}]),
	...TIME_NAMES.map((name, rank) => [name, {
		kind: "time",
		rank
	}]),
	...INDEX_NAMES.map((name, rank) => [name, {
		kind: "index",
		rank
	}])
]);
function axisOf(name) {
	const plain = name.trim().toLowerCase().replace(/^#\s*/, "");
	const direct = AXES.get(plain);
	if (direct !== void 0) return direct;
	const unit = plain.search(/[([]/);
	if (unit > 0) return AXES.get(plain.slice(0, unit).trimEnd()) ?? null;
	const last = plain.slice(plain.lastIndexOf("/") + 1);
	return last === "epoch" || last === "global_step" ? AXES.get(last) : null;
}

// build/src/read/bytes/axes.js
function axesAt({ steps, epochs, times }, rows, whole) {
	const at = (axis) => whole ? axis : rows.map((row) => axis[row] ?? NaN);
	return {
		...steps && { steps: at(steps) },
		...epochs && { epochs: at(epochs) },
		rows,
		...times && { wallTimes: at(times) }
	};
}

// build/src/read/bytes/floats.js
function newFloats() {
	return {
		items: /* @__PURE__ */ new Float64Array(16),
		length: 0
	};
}
function push(column, value) {
	if (column.length === column.items.length) grow(column);
	column.items[column.length++] = value;
}
function reserve(column, count) {
	if (count > column.items.length) resize(column, count);
}
function grow(column) {
	resize(column, column.length * 2);
}
function resize(column, count) {
	const grown = new Float64Array(count);
	grown.set(column.items);
	column.items = grown;
}
const COPIED = 65536;
function trimmed({ items, length }) {
	return length <= COPIED ? items.slice(0, length) : items.subarray(0, length);
}

// build/src/read/bytes/columns.js
function newColumns() {
	return {
		byName: /* @__PURE__ */ new Map(),
		list: []
	};
}
function columnIndex(columns, name) {
	const known = columns.byName.get(name);
	if (known !== void 0) return known;
	const axis = axisOf(name);
	columns.list.push({
		name,
		axis: axis?.kind ?? null,
		rank: axis?.rank ?? 0,
		values: newFloats(),
		rows: null
	});
	columns.byName.set(name, columns.list.length - 1);
	return columns.list.length - 1;
}
function addValue(column, row, value) {
	const count = column.values.length;
	if (column.rows === null && count !== row) {
		column.rows = newFloats();
		for (let i = 0; i < count; i++) push(column.rows, i);
	}
	if (column.rows !== null) push(column.rows, row);
	push(column.values, value);
}
function toSeries$1(columns, rowCount) {
	const values = (kind) => axisValues$1(columns, kind, rowCount);
	const axes = {
		steps: values("step"),
		epochs: values("epoch"),
		times: values("time")
	};
	let everyRow = null;
	const series = [];
	for (const column of columns.list) {
		if (column.axis !== null || column.values.length === 0) continue;
		const rows = column.rows === null ? null : trimmed(column.rows);
		const whole = rows === null && column.values.length === rowCount;
		if (rows === null) everyRow ??= Float64Array.from({ length: rowCount }, (_, i) => i);
		const at = rows ?? everyRow.subarray(0, column.values.length);
		series.push({
			name: column.name,
			values: trimmed(column.values),
			...axesAt(axes, at, whole)
		});
	}
	return series;
}
function axisValues$1(columns, kind, rowCount) {
	let best = null;
	for (const column of columns.list) {
		if (column.axis !== kind || column.values.length === 0) continue;
		if (best === null || column.rank < best.rank) best = column;
	}
	if (best === null) return null;
	const dense = new Float64Array(rowCount).fill(NaN);
	for (let i = 0; i < best.values.length; i++) dense[best.rows === null ? i : best.rows.items[i]] = best.values.items[i];
	return dense;
}

// build/src/read/bytes/json-text.js
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const quoted = quoteSpecials(text);
		if (quoted === null) throw notJson(error, text);
		try {
			return JSON.parse(quoted);
		} catch (second) {
			throw notJson(second, quoted);
		}
	}
}
function notJson(error, text) {
	const said = error instanceof Error ? error.message : "";
	const position = Number(/at position (\d{1,12})/.exec(said)?.[1] ?? NaN);
	if (/end of JSON|Unterminated/.test(said) || position >= text.trimEnd().length) return new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("the JSON ends in the middle: it was still being written, or cut", "Read it when the training has finished, or write JSON Lines, of which all complete lines can be used.");
	const where = Number.isNaN(position) ? "" : ` in line ${text.slice(0, position).split("\n").length}`;
	return new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt(`not valid JSON${where}`, "Write it with a JSON library.");
}
function quoteSpecials(text) {
	const pieces = [];
	let from = 0;
	let inside = false;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (inside) {
			if (code === 92) i++;
			else if (code === 34) inside = false;
			continue;
		}
		if (code === 34) inside = true;
		if (code !== 78 && code !== 73) continue;
		const word = text.startsWith("NaN", i) ? "NaN" : text.startsWith("Infinity", i) ? "Infinity" : "";
		if (word === "") continue;
		const begin = word === "Infinity" && text[i - 1] === "-" ? i - 1 : i;
		pieces.push(text.slice(from, begin), "\"", text.slice(begin, i + word.length), "\"");
		i += word.length - 1;
		from = i + 1;
	}
	if (pieces.length === 0) return null;
	pieces.push(text.slice(from));
	return pieces.join("");
}

// build/src/read/notes.js
function newNotes() {
	return { kinds: /* @__PURE__ */ new Map() };
}
function note(notes, id, line, values, key = id) {
	if (!isNoted(notes, key)) notes.kinds.set(key, {
		id,
		line,
		values,
		count: 1
	});
}
function isNoted(notes, key) {
	const known = notes.kinds.get(key);
	if (known !== void 0) known.count++;
	return known !== void 0;
}
function toProblems(notes, file) {
	return [...notes.kinds.values()].map(({ id, line, values, count }) => {
		const all = "count" in _base_js__WEBPACK_IMPORTED_MODULE_1__.y[id] ? {
			count,
			...values
		} : values;
		return {
			file,
			...line > 0 && { line },
			id,
			values: all
		};
	});
}
const MAX_QUOTE = 40;
const MAX_LOOKED_AT = 4096;
function excerpt(text) {
	const plain = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.cn)(text.slice(0, MAX_LOOKED_AT)).replace(/\s+/g, " ").trim();
	return plain.length > MAX_QUOTE ? `${plain.slice(0, MAX_QUOTE)}…` : plain;
}

// build/src/read/reader.js
const DECODER = new TextDecoder("utf-8");
const HEAD_BYTES = 65536;
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
		}
	};
}
function readWhole(file) {
	if (file.size <= file.head.length) return file.head;
	if (file.size > 268435456) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt(`${file.size} bytes in one JSON document: more than ${_base_js__WEBPACK_IMPORTED_MODULE_1__.en} can't be read as one piece`, "Write JSON Lines (one object a line) or CSV, which are read piece by piece.");
	const bytes = new Uint8Array(file.size);
	let filled = 0;
	while (filled < bytes.length) {
		const count = file.readInto(bytes.subarray(filled), filled);
		if (count === 0) break;
		filled += count;
	}
	return bytes.subarray(0, filled);
}
function headText({ head }) {
	const known = HEAD_TEXTS.get(head);
	if (known !== void 0) return known;
	const text = decodeText(head);
	HEAD_TEXTS.set(head, text);
	return text;
}
const HEAD_TEXTS = /* @__PURE__ */ new WeakMap();
function decodeText(bytes) {
	return DECODER.decode(bytes);
}

// build/src/read/bytes/numbers.js
const MISSING = /* @__PURE__ */ new Set([
	"",
	"na",
	"n/a",
	"none",
	"null",
	"-",
	"--",
	"<na>",
	"nil",
	"nat"
]);
const SPECIAL = /* @__PURE__ */ new Map([
	["nan", NaN],
	["+nan", NaN],
	["-nan", NaN],
	["inf", Number.POSITIVE_INFINITY],
	["+inf", Number.POSITIVE_INFINITY],
	["infinity", Number.POSITIVE_INFINITY],
	["+infinity", Number.POSITIVE_INFINITY],
	["-inf", Number.NEGATIVE_INFINITY],
	["-infinity", Number.NEGATIVE_INFINITY]
]);
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const TENSOR$1 = /^tensor\(([^,()]{1,40})(?:,[^()]*)?\)$/;
const MAX_CELL = 1e3;
function parseCell(text) {
	const trimmed = text.trim();
	if (trimmed.length > MAX_CELL) return "text";
	if (DECIMAL.test(trimmed)) return Number(trimmed);
	const lower = trimmed.toLowerCase();
	if (MISSING.has(lower)) return "missing";
	const special = SPECIAL.get(lower);
	if (special !== void 0) return special;
	if (trimmed.endsWith("%") && DECIMAL.test(trimmed.slice(0, -1))) return Number(trimmed.slice(0, -1));
	const inner = TENSOR$1.exec(trimmed)?.[1];
	return inner === void 0 ? "text" : parseCell(inner);
}
function parseCount(text) {
	const count = /^(\d{1,12})\s?\/\s?\d{1,12}$/.exec(text.trim())?.[1];
	return count === void 0 ? NaN : Number(count);
}
const CLOCK = /^(?:(\d{1,5}) days?, )?(?:(\d{1,5}):)?(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})[T _](\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?(?:Z|[+-]\d{2}:?\d{2})?$/;
function parseTime(text) {
	const clock = CLOCK.exec(text.trim());
	if (clock !== null) {
		const [, days = 0, hours = 0, minutes = 0, seconds = 0] = clock;
		return Number(days) * 86400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
	}
	const date = DATE.exec(text.trim());
	if (date === null) return NaN;
	const [, year, month, day, hour, minute, second = 0] = date;
	return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 1e3 + Number(second);
}

// build/src/read/formats/json/rows.js
const MAX_DEPTH$2 = 8;
const MAX_ROW_LIST = 16;
const MAX_NAMES$1 = 1e4;
const SETTINGS$1 = /* @__PURE__ */ new Set(["config"]);
const WRAPPERS = /* @__PURE__ */ new Set([
	"data",
	"history",
	"metrics",
	"logs",
	"log",
	"log_history",
	"results",
	"scalars"
]);
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function toCell(value) {
	if (typeof value === "number") return value;
	if (value === null || value === void 0) return "missing";
	return typeof value === "string" ? parseCell(value) : "text";
}
function joinName(prefix, key) {
	return prefix === "" ? key : `${prefix}/${key}`;
}
function innerPrefix(prefix, key) {
	return prefix === "" && WRAPPERS.has(key) ? "" : joinName(prefix, key);
}
function addRow(columns, row, value) {
	return addFields(columns, row, value, "", 0);
}
function addFields(columns, row, value, prefix, depth) {
	let used = false;
	for (const key in value) {
		if (!Object.hasOwn(value, key)) continue;
		const field = value[key];
		if (isObject(field)) {
			if (depth < MAX_DEPTH$2 && !(depth === 0 && SETTINGS$1.has(key))) used = addFields(columns, row, field, innerPrefix(prefix, key), depth + 1) || used;
		} else if (Array.isArray(field)) {
			if (field.length > MAX_ROW_LIST) continue;
			for (let i = 0; i < field.length; i++) used = addField(columns, row, `${joinName(prefix, key)}/${i}`, field[i]) || used;
		} else used = addField(columns, row, prefix === "" ? key : joinName(prefix, key), field) || used;
	}
	return used;
}
function addField(columns, row, name, field) {
	if (typeof field === "boolean" || field === null || typeof field === "object") return false;
	const cell = toCell(field);
	if (cell === "missing") return false;
	if (columns.list.length >= MAX_NAMES$1 && !columns.byName.has(name)) return false;
	if (typeof cell === "number") return put$1(columns, row, name, cell);
	const time = parseTime(String(field));
	return !Number.isNaN(time) && columns.list[columnIndex(columns, name)].axis === "time" && put$1(columns, row, name, time);
}
function put$1(columns, row, name, value) {
	const column = columns.list[columnIndex(columns, name.trim())];
	const { rows, values } = column;
	const last = rows === null ? values.length - 1 : rows.items[rows.length - 1] ?? -1;
	if (values.length > 0 && last === row) return false;
	addValue(column, row, value);
	return true;
}

// build/src/read/formats/catboost.js
const catboost = {
	id: "catboost",
	order: 160,
	title: "CatBoost: catboost_training.json",
	traits: { unmistakable: true },
	example: "{\"meta\":{\"learn_metrics\":[{\"name\":\"RMSE\"}]},\"iterations\":[{\"learn\":[0.97],\"iteration\":0}]}",
	support: [{
		tool: "CatBoost",
		files: "`catboost_info/catboost_training.json`",
		reads: "all metrics of the learning and the test sets; the tables and event files beside it are the same run",
		tested: "real files"
	}],
	detect: (file) => /^\s*\{\s*"meta"\s*:\s*\{[^[]{0,400}"(?:test|learn)_(?:sets|metrics)"/.test(headText(file)),
	read: (file) => [readTraining(file)]
};
function readTraining(file) {
	const notes = newNotes();
	const value = parseUnfinished(decodeText(readWhole(file)), () => note(notes, "cut-json", 0, {}));
	const meta = isObject(value) ? value["meta"] : void 0;
	const iterations = isObject(value) ? value["iterations"] : void 0;
	if (!isObject(meta) || !Array.isArray(iterations)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("no “meta” and “iterations” in it", "A catboost_training.json was expected.");
	const learned = namesOf(meta["learn_metrics"]);
	const tested = namesOf(meta["test_metrics"]);
	const learnSets = textsOf(meta["learn_sets"], "learn");
	const testSets = textsOf(meta["test_sets"], "test");
	const columns = newColumns();
	let row = 0;
	for (const iteration of iterations) {
		if (!isObject(iteration)) continue;
		const values = /* @__PURE__ */ new Map([["iteration", iteration["iteration"]]]);
		addList(values, iteration["learn"], learnSets, learned);
		addList(values, iteration["test"], testSets, tested);
		if (addRow(columns, row, Object.fromEntries(values))) row++;
	}
	return {
		source: file.path,
		format: "catboost",
		series: toSeries$1(columns, row),
		hyperparameters: {},
		problems: toProblems(notes, file.path)
	};
}
function parseUnfinished(text, onCut) {
	try {
		return parseJson(text);
	} catch (error) {
		const end = text.lastIndexOf("}");
		const begun = text.indexOf("\"iterations\"");
		if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt) || begun < 0 || end < begun) throw error;
		const value = parseJson(`${text.slice(0, end + 1)}]}`);
		onCut();
		return value;
	}
}
function addList(values, list, sets, metrics) {
	if (!Array.isArray(list)) return;
	sets.forEach((set, i) => {
		metrics.forEach((metric, j) => {
			values.set(`${set}/${metric}`, list[i * metrics.length + j]);
		});
	});
}
function namesOf(metrics) {
	return Array.isArray(metrics) ? metrics.map((metric) => isObject(metric) ? String(metric["name"]) : "") : [];
}
function textsOf(sets, fallback) {
	return Array.isArray(sets) && sets.length > 0 ? sets.map(String) : [fallback];
}

// build/src/read/beside/hyperparameters.js
const MAX_ENTRIES$1 = 500;
const MAX_TEXT$1 = 256;
const INTERNAL = /^_wandb/i;
function toSettings(entries) {
	const kept = /* @__PURE__ */ new Map();
	const withheld = /* @__PURE__ */ new Set();
	for (const [name, value] of entries) {
		if (kept.size + withheld.size >= MAX_ENTRIES$1) break;
		if (name.length > MAX_TEXT$1 || INTERNAL.test(name) || !isHyperparameter(value)) continue;
		kept.delete(name);
		if ((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.d)(name, value)) withheld.add((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.cn)(name));
		else kept.set(name, typeof value === "string" ? value.slice(0, MAX_TEXT$1) : value);
	}
	return {
		hyperparameters: Object.fromEntries(kept),
		withheld: [...withheld]
	};
}
function joinSettings(first, second) {
	return {
		hyperparameters: {
			...first.hyperparameters,
			...second.hyperparameters
		},
		withheld: [.../* @__PURE__ */ new Set([...first.withheld, ...second.withheld])]
	};
}
function isHyperparameter(value) {
	return value === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof value);
}

// build/src/read/formats/json/lists.js
const MAX_DEPTH$1 = 8;
function contentsOf(value) {
	const contents = {
		lists: [],
		rows: [],
		scalars: /* @__PURE__ */ new Map()
	};
	collect$1(value, "", 0, contents);
	return contents;
}
function collect$1(value, prefix, depth, into) {
	for (const key in value) {
		if (!Object.hasOwn(value, key)) continue;
		const field = value[key];
		const name = joinName(prefix, key.trim());
		if (isObject(field)) {
			const column = asColumn(field);
			const { values, steps } = field;
			if (column !== null) into.lists.push({
				name,
				values: column
			});
			else if (Array.isArray(values) && Array.isArray(steps) && values.length === steps.length) into.lists.push({
				name,
				values,
				steps
			});
			else if (depth < MAX_DEPTH$1) collect$1(field, innerPrefix(prefix, key), depth + 1, into);
		} else if (Array.isArray(field)) {
			if (field.length > 0 && isObject(field[0])) into.rows.push({
				name: innerPrefix(prefix, key),
				items: field
			});
			else if (field.some((item) => typeof toCell(item) === "number")) into.lists.push({
				name,
				values: field
			});
		} else into.scalars.set(name, field);
	}
}
function asColumn(value) {
	const keys = Object.keys(value);
	if (keys.length === 0 || !keys.every((key, i) => key === String(i))) return null;
	const items = Object.values(value);
	return items.every((item) => toCell(item) !== "text") ? items : null;
}
function listsToSeries(lists) {
	const axisLists = lists.filter(({ name }) => axisOf(name) !== null);
	const metrics = lists.filter(({ name }) => axisOf(name) === null);
	const length = axisLists.find(({ name }) => axisOf(name).kind !== "time")?.values.length ?? commonest(metrics);
	const column = (kind) => axisValues(axisLists, kind, length);
	const axes = {
		steps: column("step"),
		epochs: column("epoch"),
		times: column("time")
	};
	const series = [];
	for (const { name, values, steps: own } of metrics) {
		const numbers = newFloats();
		const at = newFloats();
		values.forEach((item, i) => {
			const cell = toCell(item);
			if (typeof cell !== "number") return;
			push(numbers, cell);
			push(at, i);
		});
		const rows = trimmed(at);
		if (rows.length === 0) continue;
		if (own !== void 0) {
			const at = toNumbers(own);
			series.push({
				name,
				values: trimmed(numbers),
				steps: rows.map((row) => at[row]),
				rows
			});
			continue;
		}
		const together = values.length === length;
		series.push({
			name,
			values: trimmed(numbers),
			...together && axesAt(axes, rows, false)
		});
	}
	return series;
}
function axisValues(axes, kind, length) {
	const best = axes.filter(({ name, values }) => axisOf(name).kind === kind && values.length === length).sort((a, b) => axisOf(a.name).rank - axisOf(b.name).rank)[0];
	if (best === void 0) return null;
	return toNumbers(best.values);
}
function toNumbers(items) {
	return Float64Array.from(items, (item) => {
		const cell = toCell(item);
		return typeof cell === "number" ? cell : NaN;
	});
}
function commonest(lists) {
	const counts = /* @__PURE__ */ new Map();
	for (const { values } of lists) counts.set(values.length, (counts.get(values.length) ?? 0) + 1);
	let best = 0;
	for (const [length, count] of counts) {
		const known = counts.get(best) ?? 0;
		if (count > known || count === known && length > best) best = length;
	}
	return best;
}

// build/src/read/formats/json/json.js
const json = {
	id: "json",
	order: 220,
	title: "JSON: lists under names, or a list of rows",
	example: "{\"loss\": [0.9, 0.7], \"val_loss\": [1.0, 0.8]}",
	support: [
		{
			tool: "Keras `History.history`, OverfitGuard, DeepOBS",
			files: "`history.json`, `*.json`",
			reads: "lists of different lengths each on their own axis, bare NaN",
			tested: "real files"
		},
		{
			tool: "Chainer",
			files: "`result/log`",
			reads: "a list of rows",
			tested: "real files"
		},
		{
			tool: "pandas `to_json`",
			files: "`*.json`",
			reads: "columns by row number, or a list of rows",
			tested: "by shape"
		},
		{
			tool: "XGBoost, LightGBM, Sacred, skorch",
			files: "`evals_result.json`, `metrics.json`",
			reads: "lists inside sets; `values` with `steps` are one series",
			tested: "by shape"
		}
	],
	detect(file) {
		const text = headText(file).trimStart();
		if (!/^(?:\{\s*"|\[\s*\{)/.test(text)) return false;
		return file.named || hasMetricKey(text);
	},
	read: (file) => [readJson(file)]
};
function hasMetricKey(text) {
	for (const [, key = ""] of text.matchAll(/"([^"\\\n]{1,256})"\s{0,9}:/g)) if (isMetricName(key) && axisOf(key) === null) return true;
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
			format: "json",
			series: toSeries$1(columns, rows),
			hyperparameters: {},
			problems: toProblems(notes, file.path)
		};
	}
	if (!isObject(value)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("the JSON is neither an object nor a list of objects", "Write one list of numbers per metric.");
	const { lists, rows, scalars } = contentsOf(value);
	const keyed = lists.length === 0 && rows.length === 0 ? rowsByKey(value) : null;
	const settings = toSettings(keyed === null ? scalars : []);
	const list = rows.length > 0 ? longest(rows) : keyed;
	const rowCount = list === null ? 0 : addRows(list, columns, notes);
	const series = [...toSeries$1(columns, rowCount), ...listsToSeries(lists)];
	const log = {
		source: file.path,
		format: "json",
		series
	};
	if (series.length > 0) return {
		...log,
		...settings,
		problems: toProblems(notes, file.path)
	};
	return {
		...log,
		hyperparameters: {},
		problems: [{
			file: file.path,
			id: "summary-of-results",
			values: {}
		}]
	};
}
function addRows(items, columns, notes) {
	let row = 0;
	items.forEach((item, i) => {
		if (isObject(item) && addRow(columns, row, item)) row++;
		else if (!isObject(item)) note(notes, "entries-no-object", 0, { first: i + 1 });
	});
	if (row < 2) note(notes, "few-rows", 0, {});
	return row;
}
function rowsByKey(value) {
	const keys = Object.keys(value);
	return keys.length > 1 && keys.every((key) => /^(?:[a-z]{1,12}[ _-]?)?\d{1,9}$/i.test(key) && isObject(value[key])) ? Object.values(value) : null;
}
function longest(rows) {
	let best = [];
	for (const { items } of rows) if (items.length > best.length) best = items;
	return best;
}

// build/src/read/bytes/records.js
const WINDOW_BYTES$1 = 1048576;
const MAX_RECORD_BYTES$2 = 5e7;
const MAX_QUOTED_BYTES = 65536;
const LF$1 = 10;
const CR$1 = 13;
const QUOTE = 34;
function eachRecord(file, delimiter, visit, take = takeNone) {
	const walk = newWalk(file);
	for (let isEnd = false; !isEnd;) {
		isEnd = !fill$2(walk, file);
		do
			step(walk, delimiter, visit, take);
		while (isNeverClosed(walk, isEnd));
		if (!isEnd) makeRoom$1(walk);
	}
	const { buffer, start, filled, recordLine, discarding, tooLong, openQuote } = walk;
	if (!discarding && start < filled) visit(buffer, start, filled, recordLine, false);
	return {
		tooLong,
		openQuote
	};
}
function newWalk(file) {
	const start = skipMark(file);
	return {
		buffer: new Uint8Array(Math.min(WINDOW_BYTES$1, file.size + 1)),
		filled: 0,
		position: 0,
		start,
		scan: start,
		line: 1,
		recordLine: 1,
		openedAt: -1,
		literalUpTo: -1,
		afterCr: false,
		discarding: false,
		tooLong: 0,
		openQuote: 0
	};
}
function fill$2(walk, file) {
	const count = file.readInto(walk.buffer.subarray(walk.filled), walk.position);
	walk.position += count;
	walk.filled += count;
	return count > 0;
}
function step(walk, delimiter, visit, take) {
	const { buffer, filled } = walk;
	while (walk.scan < filled) {
		if (walk.scan === walk.start && walk.openedAt < 0 && !walk.afterCr && !walk.discarding && isTaken(walk, take)) continue;
		let at = walk.scan;
		while (at < filled && buffer[at] > QUOTE) at++;
		if (at > walk.scan) walk.afterCr = false;
		walk.scan = at;
		if (at === filled) return;
		const byte = buffer[at];
		if (walk.openedAt >= 0) insideQuotes(walk, byte);
		else if (byte === LF$1 || byte === CR$1) endLine(walk, byte, visit);
		else if (byte === QUOTE && delimiter >= 0 && at > walk.literalUpTo && opensCell(buffer, walk.start, at, delimiter)) walk.openedAt = at;
		walk.afterCr = byte === CR$1;
		walk.scan++;
		if (isTooLongForQuotes(walk)) return;
	}
}
function isTaken(walk, take) {
	const behind = take(walk.buffer, walk.start, walk.filled);
	if (behind <= walk.start) return false;
	walk.start = behind;
	walk.scan = behind;
	walk.recordLine = ++walk.line;
	return true;
}
function insideQuotes(walk, byte) {
	if (byte === LF$1) walk.line++;
	else if (byte === QUOTE) {
		if (walk.scan + 1 < walk.filled && walk.buffer[walk.scan + 1] === QUOTE) walk.scan++;
		else walk.openedAt = -1;
	}
}
function endLine(walk, byte, visit) {
	if (byte === LF$1 && walk.afterCr && walk.scan === walk.start) walk.start++;
	else {
		if (!walk.discarding) visit(walk.buffer, walk.start, walk.scan, walk.recordLine, true);
		walk.discarding = false;
		walk.start = walk.scan + 1;
		walk.line++;
	}
	walk.recordLine = walk.line;
}
function isTooLongForQuotes({ openedAt, scan }) {
	return openedAt >= 0 && scan - openedAt > MAX_QUOTED_BYTES;
}
function isNeverClosed(walk, isEnd) {
	if (walk.openedAt < 0 || !(isEnd || isTooLongForQuotes(walk))) return false;
	walk.openQuote ||= walk.recordLine;
	walk.literalUpTo = walk.openedAt;
	walk.scan = walk.openedAt + 1;
	walk.line = walk.recordLine;
	walk.openedAt = -1;
	return true;
}
function makeRoom$1(walk) {
	const { buffer, filled } = walk;
	if (filled - walk.start > MAX_RECORD_BYTES$2) {
		walk.tooLong ||= walk.recordLine;
		walk.discarding = true;
		walk.openedAt = -1;
		walk.start = walk.scan;
	}
	const { start } = walk;
	const kept = filled - start;
	const target = kept * 2 > buffer.length && buffer.length >= WINDOW_BYTES$1 ? new Uint8Array(buffer.length * 2) : buffer;
	if (target === buffer) buffer.copyWithin(0, start, filled);
	else target.set(buffer.subarray(start, filled));
	walk.scan -= start;
	if (walk.openedAt >= 0) walk.openedAt -= start;
	walk.literalUpTo -= start;
	walk.filled = kept;
	walk.start = 0;
	walk.buffer = target;
}
function takeNone(_, start) {
	return start;
}
function opensCell(bytes, start, quote, delimiter) {
	let before = quote - 1;
	while (before >= start && bytes[before] === 32) before--;
	return before < start || bytes[before] === delimiter;
}
function skipMark({ head }) {
	return head[0] === 239 && head[1] === 187 && head[2] === 191 ? 3 : 0;
}

// build/src/read/bytes/decimal.js
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const MAX_EXACT_DIGITS = 15;
const MAX_LENGTH = 64;
const MAX_SMALL_DIGITS = 9;
function scanDecimal(bytes, start, end, scan) {
	let at = start;
	const negative = bytes[at] === 45;
	if (negative) at++;
	let mantissa = 0;
	const whole = at;
	let byte = 0;
	for (; at < end; at++) {
		byte = bytes[at];
		if (byte < 48 || byte > 57) break;
		mantissa = mantissa * 10 + byte - 48 | 0;
	}
	let digits = at - whole;
	let decimals = 0;
	if (at < end && byte === 46) {
		const point = ++at;
		byte = 0;
		for (; at < end; at++) {
			byte = bytes[at];
			if (byte < 48 || byte > 57) break;
			mantissa = mantissa * 10 + byte - 48 | 0;
		}
		decimals = at - point;
		digits += decimals;
	}
	if (digits === 0 || digits > MAX_SMALL_DIGITS || at < end && (byte | 32) === 101) return scanLong(bytes, start, end, scan);
	scan.end = at;
	const size = mantissa / POWERS[decimals];
	return negative ? -size : size;
}
function scanLong(bytes, start, end, scan) {
	let at = start;
	const first = bytes[at];
	if (first === 45 || first === 43) at++;
	let mantissa = 0;
	let digits = 0;
	let scale = 0;
	const whole = at;
	for (; at < end; at++) {
		const digit = bytes[at] - 48;
		if (digit < 0 || digit > 9) break;
		if (mantissa > 0 || digit > 0) digits++;
		mantissa = mantissa * 10 + digit;
	}
	let seen = at - whole;
	if (at < end && bytes[at] === 46) {
		const point = ++at;
		for (; at < end; at++) {
			const digit = bytes[at] - 48;
			if (digit < 0 || digit > 9) break;
			if (mantissa > 0 || digit > 0) digits++;
			mantissa = mantissa * 10 + digit;
		}
		scale = point - at;
		seen += at - point;
	}
	if (seen === 0) return none(scan, start);
	if (at < end && (bytes[at] | 32) === 101) {
		const sign = bytes[++at];
		if (sign === 45 || sign === 43) at++;
		const begun = at;
		let exponent = 0;
		for (; at < end; at++) {
			const digit = bytes[at] - 48;
			if (digit < 0 || digit > 9) break;
			exponent = exponent * 10 + digit;
		}
		if (at === begun) return none(scan, start);
		scale += sign === 45 ? -exponent : exponent;
	}
	if (at - start > MAX_LENGTH) return none(scan, start);
	scan.end = at;
	if (digits > MAX_EXACT_DIGITS || scale < -22 || scale > 22) return Number(String.fromCharCode(...bytes.subarray(start, at)));
	const size = scale < 0 ? mantissa / POWERS[-scale] : mantissa * POWERS[scale];
	return first === 45 ? -size : size;
}
function none(scan, start) {
	scan.end = start;
	return NaN;
}
const SCAN = { end: 0 };
function readDecimal(bytes, start, end) {
	const value = scanDecimal(bytes, start, end, SCAN);
	return SCAN.end === end && end > start ? value : NaN;
}

// build/src/read/formats/json/plain.js
const MAX_NAMES = 1e4;
function newPlainRows(columns) {
	return {
		columns,
		byName: /* @__PURE__ */ new Map(),
		first: {
			bytes: /* @__PURE__ */ new Uint8Array(),
			column: -1,
			next: null
		},
		found: [],
		values: [],
		scan: { end: 0 }
	};
}
function takePlainObject(rows, row, bytes, start, end) {
	const { found, values, scan } = rows;
	let count = 0;
	let key = rows.first;
	let at = skipBlanks(bytes, start, end);
	if (bytes[at++] !== 123) return start;
	for (;;) {
		at = skipBlanks(bytes, at, end);
		if (bytes[at++] !== 34) return start;
		const next = keyAt(rows, key, bytes, at, end);
		if (next === null) return start;
		key = next;
		at = skipBlanks(bytes, at + key.bytes.length + 1, end);
		if (bytes[at++] !== 58) return start;
		at = skipBlanks(bytes, at, end);
		if (bytes[at] === 43 || bytes[at] === 46 || bytes[at] === 48 && isDigit(bytes[at + 1])) return start;
		const value = scanDecimal(bytes, at, end, scan);
		if (scan.end === at || bytes[scan.end - 1] === 46) return start;
		found[count] = key;
		values[count++] = value;
		at = skipBlanks(bytes, scan.end, end);
		const sign = at < end ? bytes[at++] : 0;
		if (sign === 125) break;
		if (sign !== 44) return start;
	}
	at = skipBlanks(bytes, at, end);
	if (at >= end || bytes[at] !== 10 || repeats(found, count)) return start;
	for (let i = 0; i < count; i++) addValue(rows.columns.list[found[i].column], row, values[i]);
	return at + 1;
}
function skipBlanks(bytes, from, end) {
	let at = from;
	while (at < end && (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 13)) at++;
	return at;
}
function isDigit(byte) {
	return byte !== void 0 && byte >= 48 && byte <= 57;
}
function keyAt(rows, before, bytes, at, end) {
	const guess = before.next;
	if (guess !== null && sameBytes$1(guess.bytes, bytes, at, end)) return guess;
	const close = bytes.indexOf(34, at);
	if (close < 0 || close >= end || close - at > 256) return null;
	const own = bytes.slice(at, close);
	if (own.includes(92)) return null;
	const name = decodeText(own);
	let key = rows.byName.get(name);
	if (key === void 0) {
		if (name !== name.trim() || rows.byName.size >= MAX_NAMES) return null;
		key = {
			bytes: own,
			column: columnIndex(rows.columns, name),
			next: null
		};
		rows.byName.set(name, key);
	}
	before.next = key;
	return key;
}
function sameBytes$1(own, bytes, at, end) {
	const { length } = own;
	if (at + length >= end || bytes[at + length] !== 34) return false;
	for (let i = 0; i < length; i++) if (own[i] !== bytes[at + i]) return false;
	return true;
}
function repeats(found, count) {
	let last = -1;
	for (let i = 0; i < count; i++) {
		const { column } = found[i];
		if (column > last) last = column;
		else for (let j = 0; j < i; j++) if (found[j] === found[i]) return true;
	}
	return false;
}

// build/src/read/formats/json/json-lines.js
const jsonLines = {
	id: "json-lines",
	order: 210,
	title: "JSON Lines: one object a line",
	example: "{\"epoch\": 0, \"train_loss\": 0.9, \"test_loss\": 1.0}",
	support: [
		{
			tool: "DETR, DeiT, MAE",
			files: "`log.txt`",
			reads: "`test_*` is the validation, short lists as one series an element",
			tested: "real files"
		},
		{
			tool: "LLaMA-Factory",
			files: "`trainer_log.jsonl`",
			reads: "`lr` or `learning_rate`",
			tested: "real files"
		},
		{
			tool: "MMEngine",
			files: "`vis_data/scalars.json`",
			reads: "validation rows apart, by epoch or by iteration; the copy beside it is the same run",
			tested: "real files"
		},
		{
			tool: "MMCV 1.x",
			files: "`*.log.json`",
			reads: "`mode` tells the split; iterations of an epoch are counted on",
			tested: "real files"
		},
		{
			tool: "detectron2",
			files: "`output/metrics.json`",
			reads: "evaluation rows among training rows",
			tested: "real files"
		},
		{
			tool: "Ray, verl, spaCy, ms-swift",
			files: "`result.json`, `metrics.jsonl`, `logging.jsonl`",
			reads: "nested objects, joined with `/`",
			tested: "by shape"
		}
	],
	detect(file) {
		const text = headText(file).trimStart();
		const end = text.search(/[\r\n]/);
		const first = (end < 0 ? text : text.slice(0, end)).trim();
		if (!first.startsWith("{") || !first.endsWith("}")) return false;
		const next = end < 0 ? "" : text.slice(end).trimStart();
		if (next !== "" && !next.startsWith("{")) return false;
		if (next === "" && !/\.(?:jsonl|ndjson)$/i.test(file.path)) return false;
		return isRow$1(first) && (file.named || hasMetricKey(text));
	},
	read: (file) => readLines(file)
};
function isRow$1(line) {
	try {
		return isObject(parseJson(line));
	} catch {
		return false;
	}
}
function readLines(file) {
	const train = newColumns();
	const validation = newColumns();
	const notes = newNotes();
	const position = {
		iteration: NaN,
		epoch: NaN
	};
	const plain = newPlainRows(train);
	let placing = false;
	let row = 0;
	const take = (bytes, start, end) => {
		const behind = placing || row === 0 ? start : takePlainObject(plain, row, bytes, start, end);
		if (behind > start) row++;
		return behind;
	};
	const visit = (bytes, start, end, line, complete) => {
		const text = decodeText(bytes.subarray(start, end)).trim();
		if (text === "") return;
		let value;
		try {
			value = parseJson(text);
		} catch (error) {
			if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt)) throw error;
			if (!complete) {
				note(notes, "cut-line", line, {});
				return;
			}
		}
		if (!isObject(value)) {
			note(notes, "lines-no-object", line, { first: excerpt(text) });
			return;
		}
		placing ||= Object.hasOwn(value, "iter") || Object.hasOwn(value, "mode");
		const placed = placeRow(value, position);
		if (addRow(placed === value ? train : validation, row, placed)) row++;
	};
	const faults = eachRecord(file, -1, visit, take);
	if (faults.tooLong > 0) note(notes, "long-line", faults.tooLong, { of: "log" });
	if (row < 2) note(notes, "few-rows", 0, {});
	const log = {
		source: file.path,
		format: "json-lines",
		hyperparameters: {}
	};
	const first = {
		...log,
		series: toSeries$1(train, row),
		problems: toProblems(notes, file.path)
	};
	const second = toSeries$1(validation, row);
	return second.length === 0 ? [first] : [first, {
		...log,
		split: "validation",
		series: second,
		problems: []
	}];
}
function placeRow(row, position) {
	const { iter, step, epoch, mode } = row;
	if (mode === "val" && typeof epoch === "number") return without(row, ["iter", "lr"]);
	if (typeof iter === "number") {
		position.iteration = iter;
		position.epoch = typeof epoch === "number" ? epoch : NaN;
		return row;
	}
	if (typeof step !== "number" || epoch !== void 0 || Number.isNaN(position.iteration)) return row;
	return step === position.epoch && step !== position.iteration ? {
		...without(row, ["step"]),
		epoch: step
	} : { ...row };
}
function without(row, names) {
	return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}

// build/src/read/formats/mlflow/mlflow.js
const METRIC_PATH = /(?:^|\/)metrics\/(.+)$/s;
const LINE = /^(\d{9,16}) (\S{1,40})(?: (-?\d{1,18}))?((?: \S+){0,3})$/;
const MODEL_PATH = /(?:^|\/)models\/m-[^/]+\/metrics\//;
const mlflow = {
	id: "mlflow",
	order: 230,
	title: "MLflow file store: mlruns/",
	traits: {
		unmistakable: true,
		copyRank: 3,
		resumes: true,
		namedBy: "metrics-folder"
	},
	example: "1677000000000 0.785 3",
	support: [{
		tool: "MLflow",
		files: "`mlruns/<experiment>/<run>/metrics/*`",
		reads: "all metrics of a run as one run, its parameters; deleted runs and metrics of logged models are left out",
		tested: "real files"
	}],
	detect: (file) => METRIC_PATH.test(file.path) && LINE.test(headText(file).split(/\r?\n/, 1)[0]),
	read: (file) => [readMetric(file)]
};
function readMetric(file) {
	if (MODEL_PATH.test(file.path)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("metrics of a logged model: its run holds them, too", "Give the folder of the run, `mlruns/<experiment>/<run>`.");
	const [values, steps, times, rows] = [
		newFloats(),
		newFloats(),
		newFloats(),
		newFloats()
	];
	const notes = newNotes();
	let before = "";
	let row = 0;
	eachRecord(file, -1, (bytes, start, end, line) => {
		const text = decodeText(bytes.subarray(start, end));
		if (text === "" || text === before) return;
		before = text;
		const match = LINE.exec(text);
		const value = match === null ? "text" : parseCell(match[2]);
		if (match === null || typeof value !== "number") {
			note(notes, "lines-no-metric", line, { first: excerpt(text) });
			return;
		}
		push(values, value);
		push(times, Number(match[1]) / 1e3);
		push(steps, Number(match[3] ?? 0));
		push(rows, row++);
	});
	const series = [{
		name: METRIC_PATH.exec(file.path)?.[1] ?? file.path,
		values: trimmed(values),
		steps: trimmed(steps),
		rows: trimmed(rows),
		wallTimes: trimmed(times)
	}];
	const problems = toProblems(notes, file.path);
	return {
		source: file.path,
		format: "mlflow",
		series: row > 0 ? series : [],
		hyperparameters: {},
		problems
	};
}

// build/src/read/formats/mlflow/mlflow-db.js
const MARK$1 = "SQLite format 3\0";
const LARGEST = Number.MAX_VALUE;
const mlflowDb = {
	id: "mlflow-db",
	order: 130,
	title: "MLflow database: mlflow.db",
	traits: {
		copyRank: 3,
		resumes: true
	},
	example: "SQLite format 3",
	support: [{
		tool: "MLflow",
		files: "`mlflow.db`, `mlruns.db`",
		reads: "all runs with metrics and parameters; needs Node 22.13 or newer, inside archives 24.21 (the action has Node 24)",
		tested: "real files"
	}],
	detect: ({ head }) => [...MARK$1].every((character, i) => head[i] === character.charCodeAt(0)),
	read: (file) => readDatabase(file)
};
function readDatabase(file) {
	if (file.query === void 0) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("an SQLite database inside an artifact", "Name it in the workflow that wrote it, on its own disk.");
	const query = file.query;
	const tables = new Set(Array.from(query("SELECT name FROM sqlite_master WHERE type = 'table'"), ({ name }) => String(name)));
	if (!tables.has("metrics") || !tables.has("runs")) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("an SQLite database, but none of MLflow: it has no tables `metrics` and `runs`", "Export its curves as CSV.");
	const columns = new Set(Array.from(query("PRAGMA table_info(metrics)"), ({ name }) => String(name)));
	const parameters = tables.has("params") ? parametersOf(query("SELECT run_uuid, key, value FROM params")) : /* @__PURE__ */ new Map();
	const runs = collect(query(`SELECT m.run_uuid AS run, m.key AS key, CAST(m.timestamp AS REAL) AS time, CAST(m.value AS REAL) AS value,
       ${columns.has("step") ? "CAST(m.step AS REAL)" : "0"} AS step, ${columns.has("is_nan") ? "m.is_nan" : "0"} AS isNan
     FROM metrics m JOIN runs r ON r.run_uuid = m.run_uuid WHERE r.lifecycle_stage IS NOT 'deleted'
     ORDER BY m.run_uuid, m.key, m.step, m.timestamp`));
	if (runs.size === 0) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("an MLflow database without metrics", "Nothing was logged, or mlflow.db-wal, which lay beside it, is missing.");
	return [...runs].map(([run, keys]) => ({
		source: file.path,
		format: "mlflow-db",
		run,
		series: [...keys].map(([name, { values, steps, times }]) => ({
			name,
			values: trimmed(values),
			steps: trimmed(steps),
			wallTimes: trimmed(times)
		})),
		...toSettings(parameters.get(run) ?? []),
		problems: []
	}));
}
function collect(rows) {
	const runs = /* @__PURE__ */ new Map();
	for (const { run, key, time, value, step, isNan } of rows) {
		const keys = runs.get(String(run)) ?? /* @__PURE__ */ new Map();
		runs.set(String(run), keys);
		const metric = keys.get(String(key)) ?? {
			values: newFloats(),
			steps: newFloats(),
			times: newFloats()
		};
		keys.set(String(key), metric);
		const number = Number(value);
		push(metric.values, isNan ? NaN : Math.abs(number) === LARGEST ? number * 2 : number);
		push(metric.steps, Number(step));
		push(metric.times, Number(time) / 1e3);
	}
	return runs;
}
function parametersOf(rows) {
	const runs = /* @__PURE__ */ new Map();
	for (const { run_uuid, key, value } of rows) {
		const known = runs.get(String(run_uuid)) ?? [];
		runs.set(String(run_uuid), known);
		known.push([String(key), asNumber(value)]);
	}
	return runs;
}
function asNumber(value) {
	const number = Number(value);
	return typeof value === "string" && value.trim() !== "" && Number.isFinite(number) ? number : value;
}

// build/src/read/file-name.js
function fileName(path) {
	return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

// build/src/read/wide-table.js
const MAX_COLUMNS = 1e4;
const MANY = 500;
function tooManyColumns(file) {
	const text = headText(file).trimStart();
	const end = text.search(/[\r\n]/);
	const header = end < 0 ? text : text.slice(0, end);
	const names = [
		",",
		"	",
		";"
	].map((delimiter) => header.split(delimiter)).sort((a, b) => b.length - a.length)[0];
	return (names.length > 1e4 || end < 0 && file.size > file.head.length && names.length >= MANY) && !/^[[{]/.test(header) && names.some((name) => isMetricName(name.trim())) ? names.length : null;
}

// build/src/read/formats/parquet.js
const MARK = "PAR1";
const ENCRYPTED = "PARE";
const MAX_ROWS = 2e7;
const parquet = {
	id: "parquet",
	order: 140,
	title: "Parquet tables",
	example: "PAR1",
	support: [{
		tool: "Weights & Biases (parquet export)",
		files: "`history.parquet`",
		reads: "all numeric columns; uncompressed or Snappy",
		tested: "real files"
	}, {
		tool: "pandas, polars, Trackio",
		files: "`*.parquet`",
		reads: "the same",
		tested: "by shape"
	}],
	detect: ({ head, path }) => (startsWith(MARK, head) || isCalledSo(path, head)) && !isPredictions(path),
	read: (file) => readParquet(file)
};
function startsWith(mark, head) {
	return [...mark].every((character, i) => head[i] === character.charCodeAt(0));
}
function isCalledSo(path, head) {
	return /\.parquet$/i.test(path) && head.subarray(0, 512).includes(0);
}
function isPredictions(path) {
	return /(?:^|[_.-])(?:predictions?|probs?|logits)/i.test(fileName(path));
}
async function readParquet(file) {
	if (startsWith(ENCRYPTED, file.head)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("an encrypted Parquet file", "Write it without encryption, or as CSV.");
	if (!startsWith(MARK, file.head)) throw damaged();
	const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = await __webpack_require__.e(/* import() */ 438).then(__webpack_require__.bind(__webpack_require__, 5438));
	const buffer = asBuffer(file);
	const notes = newNotes();
	const columns = newColumns();
	const failures = [];
	let rows = 0;
	try {
		const metadata = await parquetMetadataAsync(buffer);
		const total = Number(metadata.num_rows);
		const children = parquetSchema(metadata).children;
		if (children.length > 1e4 || total > MAX_ROWS) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt(`${total} rows of ${children.length} columns: a data set, not a log`, "Export the metrics alone.");
		const names = children.filter((child) => child.children.length === 0).map(({ element }) => element.name);
		for (const name of names) {
			let start = 0;
			for (const group of metadata.row_groups) {
				const end = Math.min(total, start + Number(group.num_rows));
				try {
					const cells = await parquetReadObjects({
						file: buffer,
						metadata,
						columns: [name],
						rowStart: start,
						rowEnd: end
					});
					for (const [i, row] of cells.entries()) addCell(name, row[name], start + i, columns);
					rows = Math.max(rows, start + cells.length);
				} catch (error) {
					failures.push(error);
				}
				start = end;
			}
		}
		if (failures.length > 0) throw failures[0];
	} catch (error) {
		if (error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt) throw error;
		const said = error instanceof Error ? error.message : "";
		if (/compress|codec/i.test(said)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("a Parquet file in a compression that is not read", "Write it with compression=\"snappy\", or as CSV.");
		if (rows === 0) throw damaged();
		note(notes, "damaged-columns", 0, {});
	}
	const series = toSeries$1(columns, rows);
	if (series.length === 0) note(notes, "no-number-column", 0, {});
	return [{
		source: file.path,
		format: "parquet",
		series,
		hyperparameters: {},
		problems: toProblems(notes, file.path)
	}];
}
function damaged() {
	return new _base_js__WEBPACK_IMPORTED_MODULE_1__.qt("a damaged or truncated Parquet file", "Write it again: Parquet can be read only when it is complete.");
}
function addCell(name, value, row, columns) {
	const number = toNumber(value, name);
	if (number !== null) addValue(columns.list[columnIndex(columns, name)], row, number);
}
function toNumber(value, name) {
	if (typeof value === "number") return value;
	if (typeof value === "bigint") return Number(value);
	if (value instanceof Date) return value.getTime() / 1e3;
	if (typeof value !== "string") return null;
	const cell = parseCell(value);
	if (typeof cell === "number") return cell;
	const time = axisOf(name)?.kind === "time" ? parseTime(value) : NaN;
	return Number.isNaN(time) ? null : time;
}
function asBuffer(file) {
	return {
		byteLength: file.size,
		slice(start, end = file.size) {
			const from = Math.max(0, Math.min(start, file.size));
			const bytes = new Uint8Array(Math.max(0, Math.min(end, file.size) - from));
			let filled = 0;
			while (filled < bytes.length) {
				const count = file.readInto(bytes.subarray(filled), from + filled);
				if (count === 0) break;
				filled += count;
			}
			return bytes.buffer;
		}
	};
}

// build/src/read/formats/table/yolo-results.js
const COLUMNS = [
	"epoch",
	"gpu_mem",
	"train/box_loss",
	"train/obj_loss",
	"train/cls_loss",
	"train/total_loss",
	"targets",
	"img_size",
	"metrics/precision",
	"metrics/recall",
	"metrics/mAP_0.5",
	"metrics/mAP_0.5:0.95",
	"val/box_loss",
	"val/obj_loss",
	"val/cls_loss"
];
const RATES = [
	"x/lr0",
	"x/lr1",
	"x/lr2"
];
const FIRST_CELLS = /^\d{1,6}\/\d{1,6}\s+\d{1,6}(?:\.\d{1,9})?[GM]\s/;
function yoloColumns(line) {
	const trimmed = line.trim();
	if (!FIRST_CELLS.test(trimmed)) return null;
	const further = trimmed.split(/\s+/).length - COLUMNS.length;
	return further < 0 || further > RATES.length ? null : [...COLUMNS, ...RATES.slice(0, further)];
}

// build/src/read/formats/table/layout.js
const DELIMITERS = [
	"	",
	";",
	",",
	"|",
	" "
];
const MAX_HEADER_LINE = 20;
const MAX_SAMPLE_LINES = 20;
const MIN_AGREEMENT = .6;
function findLayout(text, whole) {
	const lines = text.split(/\r\n|\n|\r/, 400);
	if (!whole && lines.length > 1 && lines.length < 400) lines.pop();
	const known = yoloColumns(lines[0] ?? "");
	if (known !== null) return {
		delimiter: " ",
		header: known,
		line: 0,
		rowNames: false
	};
	for (let i = 0; i < Math.min(lines.length, MAX_HEADER_LINE); i++) {
		const found = layoutAt(lines, i);
		if (found !== null) return found;
	}
	return null;
}
function layoutAt(lines, index) {
	const headerLine = lines[index];
	if (headerLine.trim() === "") return null;
	const sample = lines.slice(index + 1).filter((line) => line.trim() !== "" && !isRule(line)).slice(0, MAX_SAMPLE_LINES);
	let best = null;
	let bestAgreement = 0;
	for (const delimiter of DELIMITERS) {
		const names = headerCells(headerLine, delimiter);
		if (names.length > 1e4 || names.filter((name) => name !== "").length < 2) continue;
		if (!names.every((name) => name === "" || parseCell(name) === "text")) continue;
		const rows = sample.map((line) => splitCells(line, delimiter));
		const exact = rows.filter((cells) => fits(cells, names.length)).length;
		const longer = delimiter === "|" ? 0 : rows.filter((cells) => cells.length === names.length + 1 && cells.at(-1) !== "").length;
		const rowNames = longer > exact;
		const agreement = Math.max(exact, longer) / Math.max(rows.length, 1);
		if (!(agreement > bestAgreement) || agreement < MIN_AGREEMENT || !rows.some(hasNumber$1)) continue;
		if (delimiter === " " && !rows.every(mostlyNumbers)) continue;
		bestAgreement = agreement;
		best = {
			delimiter,
			header: names,
			line: index + 1,
			rowNames
		};
	}
	return best ?? singleColumn(headerLine, sample, index);
}
function singleColumn(headerLine, sample, index) {
	const name = unquote(headerLine);
	if (parseCell(name) !== "text" || name.length > 80 || /[,;\t|{}[\]<>=]/.test(name) || sample.length === 0) return null;
	if (!sample.every((line) => typeof parseCell(unquote(line)) === "number")) return null;
	return {
		delimiter: ",",
		header: [name],
		line: index + 1,
		rowNames: false
	};
}
function fits(cells, count) {
	return cells.length === count || cells.length > count && cells.slice(count).every((cell) => cell === "");
}
function headerCells(line, delimiter) {
	return splitCells(line.replace(/^\s*#\s*(?![{])/, ""), delimiter).map((cell) => cell.trim());
}
function hasNumber$1(cells) {
	return cells.some((cell) => typeof parseCell(cell) === "number");
}
function mostlyNumbers(cells) {
	return cells.filter((cell) => parseCell(cell) !== "text").length * 2 >= cells.length;
}
function isRule(line) {
	return /^[\s|+:=_-]+$/.test(line) && /[-=_]{2}/.test(line);
}
function splitCells(record, delimiter) {
	if (delimiter === " ") return record.trim().split(/\s+/);
	const cells = [];
	let at = 0;
	for (;;) {
		while (record[at] === " ") at++;
		let end;
		if (record[at] === "\"") {
			end = at + 1;
			while (end < record.length && (record[end] !== "\"" || record[end + 1] === "\"")) end += record[end] === "\"" ? 2 : 1;
			end = record.indexOf(delimiter, end);
		} else end = record.indexOf(delimiter, at);
		cells.push(unquote(end < 0 ? record.slice(at) : record.slice(at, end)));
		if (end < 0) break;
		at = end + 1;
	}
	if (delimiter === "|" && cells.length > 2 && cells[0] === "" && cells.at(-1) === "") return cells.slice(1, -1);
	return cells;
}
function unquote(cell) {
	const trimmed = cell.trim();
	if (trimmed.length < 2 || trimmed[0] !== "\"" || trimmed.at(-1) !== "\"") return trimmed;
	return trimmed.slice(1, -1).replaceAll("\"\"", "\"").trim();
}

// build/src/read/formats/table/cells.js
function newRowCells() {
	return {
		count: 0,
		values: [],
		kinds: [],
		starts: [],
		ends: [],
		texts: []
	};
}
function readCells(bytes, start, end, delimiter, row) {
	row.count = 0;
	const separator = delimiter.charCodeAt(0);
	if (delimiter === " " || delimiter === "|") {
		readTextCells(bytes, start, end, delimiter, row);
		return;
	}
	let at = start;
	for (;;) {
		let stop = at;
		while (stop < end && bytes[stop] !== separator && bytes[stop] !== 34) stop++;
		if (stop < end && bytes[stop] === 34) {
			readTextCells(bytes, at, end, delimiter, row);
			return;
		}
		readCell(bytes, at, stop, row);
		if (stop >= end) return;
		at = stop + 1;
	}
}
function readTextCells(bytes, start, end, delimiter, row) {
	for (const text of splitCells(decodeText(bytes.subarray(start, end)), delimiter)) {
		setCell(row, parseLocal(text, delimiter), start, end);
		row.texts[row.count - 1] = text;
	}
}
function readCell(bytes, from, to, row) {
	let start = from;
	let end = to;
	while (start < end && bytes[start] <= 32) start++;
	while (end > start && bytes[end - 1] <= 32) end--;
	if (start === end) {
		setCell(row, "missing", start, end);
		return;
	}
	const fast = readDecimal(bytes, start, end);
	if (!Number.isNaN(fast)) {
		const i = row.count++;
		row.values[i] = fast;
		row.kinds[i] = "number";
		row.starts[i] = start;
		row.ends[i] = end;
		return;
	}
	setCell(row, end - start > 2e3 ? "text" : parseLocal(decodeText(bytes.subarray(start, end)), ";"), start, end);
}
function parseLocal(text, delimiter) {
	const cell = parseCell(text);
	if (cell !== "text" || delimiter !== ";" || !/^\s*[+-]?\d+,\d+(?:[eE][+-]?\d+)?\s*$/.test(text)) return cell;
	return parseCell(text.replace(",", "."));
}
function setCell(row, cell, start, end) {
	const i = row.count++;
	row.values[i] = typeof cell === "number" ? cell : NaN;
	row.kinds[i] = typeof cell === "number" ? "number" : cell;
	row.starts[i] = start;
	row.ends[i] = end;
	row.texts[i] = "";
}

// build/src/read/formats/table/plain.js
const LF = 10;
const CR = 13;
function newPlainCells(count) {
	return {
		scan: { end: 0 },
		values: new Float64Array(count),
		present: new Uint8Array(count)
	};
}
function takePlainRow({ scan, values, present }, columns, row, separator, bytes, start, end) {
	const last = columns.length - 1;
	let at = start;
	let numbers = 0;
	for (let i = 0; i <= last; i++) {
		const value = scanDecimal(bytes, at, end, scan);
		const stop = scan.end;
		if (stop >= end) return start;
		values[i] = value;
		present[i] = stop > at ? 1 : 0;
		numbers += present[i];
		if (i < last && bytes[stop] !== separator) return start;
		at = stop + 1;
	}
	const sign = bytes[at - 1];
	if (sign === CR && at < end && bytes[at] === LF) at++;
	else if (sign !== LF) return start;
	if (numbers === 0) return start;
	for (let i = 0; i <= last; i++) {
		const column = columns[i];
		if (column !== null && present[i] === 1) addValue(column, row, values[i]);
	}
	return at;
}

// build/src/read/formats/table/support.js
const TABLE_SUPPORT = [
	{
		tool: "Keras CSVLogger",
		files: "`training.log`, `*.csv`",
		reads: "any separator; several trainings appended to one file are several runs",
		tested: "real files"
	},
	{
		tool: "Lightning CSVLogger",
		files: "`lightning_logs/version_*/metrics.csv`",
		reads: "sparse rows, `hparams.yaml`, a final `validate()` is no point",
		tested: "real files"
	},
	{
		tool: "Ultralytics, YOLOv5",
		files: "`results.csv`",
		reads: "padded cells, sums of partial losses, `args.yaml` and `opt.yaml`",
		tested: "real files"
	},
	{
		tool: "YOLOv5 up to version 5, YOLOv7, ScaledYOLOv4",
		files: "`results.txt`",
		reads: "no header: columns by their order, named as YOLOv5 names them later",
		tested: "by shape"
	},
	{
		tool: "Ultralytics with `val=False`",
		files: "`results.csv`",
		reads: "zeros before the first evaluation are no measurements",
		tested: "by shape"
	},
	{
		tool: "DVCLive",
		files: "`dvclive/plots/metrics/**/*.tsv`",
		reads: "one run of many files, named by their paths",
		tested: "real files"
	},
	{
		tool: "CatBoost",
		files: "`learn_error.tsv`, `test_error.tsv`",
		reads: "both files as one run",
		tested: "real files"
	},
	{
		tool: "OpenAI baselines",
		files: "`progress.csv`",
		reads: "columns in any order",
		tested: "real files"
	},
	{
		tool: "Stable-Baselines3, Ray",
		files: "`progress.csv`",
		reads: "the same",
		tested: "by shape"
	},
	{
		tool: "Weights & Biases (chart export)",
		files: "`*.csv`",
		reads: "one run a column, `__MIN` and `__MAX` left out",
		tested: "real files"
	},
	{
		tool: "Flair, pandas, hand-written",
		files: "`loss.tsv`, `*.csv`, `*.tsv`, Markdown tables",
		reads: "decimal commas, units in names, epochs as `001`, row numbers",
		tested: "real files"
	},
	{
		tool: "timm",
		files: "`summary.csv`",
		reads: "rows without evaluation, a second header after a restart",
		tested: "by shape"
	},
	{
		tool: "fastai, DeepSpeed, bearpaw, DeePMD",
		files: "`history.csv`, `*.csv`, `log.txt`, `lcurve.out`",
		reads: "repeated headers, one file a metric, tabs at the end, commented headers",
		tested: "by shape"
	}
];

// build/src/read/formats/table/table.js
const table = {
	id: "table",
	order: 310,
	title: "CSV, TSV and other tables",
	traits: { perMetric: true },
	example: "epoch,loss,val_loss",
	support: TABLE_SUPPORT,
	detect(file) {
		const layout = layoutOf(file);
		if (layout === null) return false;
		const ofPath = metricOfPath(file.path);
		return layout.header.some((name) => axisOf(name) === null && (file.named || isMetricName(ofPath ?? name)));
	},
	read: (file) => [readTable(file)]
};
function layoutOf(file) {
	return findLayout(headText(file), file.size <= file.head.length);
}
const PLAIN_DELIMITERS = /* @__PURE__ */ new Set([
	",",
	";",
	"	"
]);
function readTable(file) {
	const layout = layoutOf(file);
	if (layout === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("no line with names of columns above rows of numbers", "A table needs a header, for example “epoch,loss,val_loss”.");
	const columns = newColumns();
	const notes = newNotes();
	const state = {
		layout,
		columns,
		notes,
		row: newRowCells(),
		mapping: [],
		header: layout.header,
		rows: 0,
		bytes: file.head,
		start: 0,
		end: 0,
		line: layout.line,
		complete: true
	};
	state.mapping = mapHeader(state, layout.header);
	const separator = layout.delimiter.charCodeAt(0);
	const quoteAfter = layout.delimiter === " " ? -1 : separator;
	let plain = [];
	let cells = newPlainCells(0);
	const visit = (bytes, start, end, line, complete) => {
		if (line > layout.line && !isBlank(bytes, start, end)) {
			Object.assign(state, {
				bytes,
				start,
				end,
				line,
				complete
			});
			readCells(bytes, start, end, layout.delimiter, state.row);
			takeRow(state);
		}
		if (line < layout.line || layout.rowNames || !PLAIN_DELIMITERS.has(layout.delimiter)) return;
		plain = state.mapping.map((index) => columns.list[index] ?? null);
		if (plain.length !== cells.values.length) cells = newPlainCells(plain.length);
	};
	const take = (bytes, start, end) => {
		if (plain.length === 0) return start;
		const behind = takePlainRow(cells, plain, state.rows, separator, bytes, start, end);
		if (behind > start) state.rows++;
		return behind;
	};
	noteFaults$1(notes, eachRecord(file, quoteAfter, visit, take));
	if (state.rows < 2) noteFewRows(state);
	dropWordColumns(state);
	return {
		source: file.path,
		format: "table",
		series: toSeries$1(columns, state.rows),
		hyperparameters: {},
		problems: toProblems(notes, file.path)
	};
}
function takeRow(state) {
	const { row, columns } = state;
	if (!hasNumber(row) && isNoData(state)) return;
	const mapping = mappingFor(state);
	if (mapping === null) return;
	let used = false;
	for (let i = 0; i < row.count; i++) {
		const index = mapping[i] ?? -1;
		const kind = row.kinds[i];
		if (index < 0 || kind === "missing") continue;
		const column = columns.list[index];
		let value = row.values[i];
		if (kind === "text") {
			const text = cellText(state, i);
			value = column.axis === "time" ? parseTime(text) : column.axis === null ? NaN : parseCount(text);
			if (Number.isNaN(value)) {
				noteText(state, index, text);
				continue;
			}
		}
		addValue(column, state.rows, value);
		used = true;
	}
	if (used) state.rows++;
}
function isNoData(state) {
	const { row, header, notes, line } = state;
	const record = decodeText(state.bytes.subarray(state.start, state.end));
	if (isRule(record) || record.trimStart().startsWith("#")) return true;
	const cells = splitCells(record, state.layout.delimiter);
	const known = cells.filter((cell) => cell !== "" && header.includes(cell)).length;
	if (known * 2 > cells.length || cells[0] !== "" && cells[0]?.toLowerCase() === header[0]?.toLowerCase()) {
		if (cells.length !== header.length || known < cells.length) state.mapping = mapHeader(state, cells);
		state.header = cells;
		return true;
	}
	if (row.kinds.slice(0, row.count).every((kind) => kind === "missing")) return true;
	note(notes, "rows-without-number", line, { first: excerpt(record) });
	return true;
}
function mappingFor({ row, header, mapping, layout, notes, line, complete }) {
	const expected = header.length + (layout.rowNames ? 1 : 0);
	const { count } = row;
	if (count === expected) return mapping;
	if (count > expected && row.kinds.slice(expected, count).every((kind) => kind === "missing")) return mapping;
	if (count < expected && !complete) {
		note(notes, "cut-line", line, {});
		return null;
	}
	if (count < expected) {
		if (header.slice(count).every((name) => name === "")) return mapping;
		const short = shortRow(header, count);
		if (short !== null) return short.map((i) => mapping[i]);
	}
	note(notes, "ragged-rows", line, {
		cells: count,
		expected
	});
	return null;
}
function shortRow(header, count) {
	if (header[0]?.toLowerCase() !== "epoch" || !header.some((name) => name.startsWith("eval_"))) return null;
	const kept = [...header.keys()].filter((i) => !header[i].startsWith("eval_"));
	if (kept.length === count) return kept;
	const withoutRate = kept.filter((i) => header[i] !== "lr");
	return withoutRate.length === count ? withoutRate : null;
}
function mapHeader({ layout, columns, notes, line }, header) {
	const seen = /* @__PURE__ */ new Set();
	const mapping = header.map((name, i) => {
		if (name === "" && i > 0) return -1;
		if (!seen.has(name)) {
			seen.add(name);
			return columnIndex(columns, name);
		}
		note(notes, "column-twice", line, { name: excerpt(name) }, `twice ${name}`);
		return -1;
	});
	return layout.rowNames ? [-1, ...mapping] : mapping;
}
function noteText({ columns, notes, line }, index, text) {
	const key = `text ${index}`;
	if (isNoted(notes, key)) return;
	note(notes, "column-cells-no-number", line, {
		column: excerpt(columns.list[index].name),
		first: excerpt(text)
	}, key);
}
function dropWordColumns({ columns, notes }) {
	for (const [index, { values, axis }] of columns.list.entries()) if (values.length === 0 || axis !== null) notes.kinds.delete(`text ${index}`);
}
function noteFewRows({ notes, rows, layout }) {
	note(notes, rows === 0 ? "header-only" : "one-row", layout.line, {});
}
function noteFaults$1(notes, { tooLong, openQuote }) {
	if (tooLong > 0) note(notes, "long-line", tooLong, { of: "table" });
	if (openQuote > 0) note(notes, "open-quote", openQuote, {});
}
function cellText({ bytes, row }, i) {
	return row.texts[i] || decodeText(bytes.subarray(row.starts[i], row.ends[i]));
}
function hasNumber({ kinds, count }) {
	for (let i = 0; i < count; i++) if (kinds[i] === "number") return true;
	return false;
}
function isBlank(bytes, start, end) {
	for (let i = start; i < end; i++) if (bytes[i] > 32) return false;
	return true;
}

// build/src/read/bytes/crc32c.js
const POLYNOMIAL$1 = 2197175160;
const SLICES = 16;
const TABLES = makeTables();
function makeTables() {
	const tables = new Int32Array(SLICES * 256);
	for (let byte = 0; byte < 256; byte++) {
		let value = byte;
		for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ POLYNOMIAL$1 : value >>> 1;
		tables[byte] = value;
	}
	for (let byte = 0; byte < 256; byte++) {
		let value = tables[byte];
		for (let slice = 1; slice < SLICES; slice++) {
			value = tables[value & 255] ^ value >>> 8;
			tables[slice * 256 + byte] = value;
		}
	}
	return tables;
}
function crc32cOf(view, start, end) {
	const t = TABLES;
	let crc = -1;
	let i = start;
	for (; i + SLICES <= end; i += SLICES) {
		const a = crc ^ view.getInt32(i, true);
		const b = view.getInt32(i + 4, true);
		const c = view.getInt32(i + 8, true);
		const d = view.getInt32(i + 12, true);
		crc = t[3840 + (a & 255)] ^ t[3584 + (a >>> 8 & 255)] ^ t[3328 + (a >>> 16 & 255)] ^ t[3072 + (a >>> 24)] ^ t[2816 + (b & 255)] ^ t[2560 + (b >>> 8 & 255)] ^ t[2304 + (b >>> 16 & 255)] ^ t[2048 + (b >>> 24)] ^ t[1792 + (c & 255)] ^ t[1536 + (c >>> 8 & 255)] ^ t[1280 + (c >>> 16 & 255)] ^ t[1024 + (c >>> 24)] ^ t[768 + (d & 255)] ^ t[512 + (d >>> 8 & 255)] ^ t[256 + (d >>> 16 & 255)] ^ t[d >>> 24];
	}
	for (; i + 4 <= end; i += 4) {
		const a = crc ^ view.getInt32(i, true);
		crc = t[768 + (a & 255)] ^ t[512 + (a >>> 8 & 255)] ^ t[256 + (a >>> 16 & 255)] ^ t[a >>> 24];
	}
	for (; i < end; i++) crc = t[(crc ^ view.getUint8(i)) & 255] ^ crc >>> 8;
	return ~crc >>> 0;
}
function maskedCrc32c(bytes, start = 0, end = bytes.length) {
	return maskedCrc32cOf(viewOf(bytes), start, end);
}
function maskedCrc32cOf(view, start, end) {
	const crc = crc32cOf(view, start, end);
	return (crc >>> 15 | crc << 17) + 2726488792 >>> 0;
}
function viewOf(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// build/src/read/bytes/protobuf.js
const WIRE_VARINT = 0;
const WIRE_64 = 1;
const WIRE_BYTES = 2;
const WIRE_32 = 5;
function cursorAt(bytes, start, end) {
	return {
		bytes,
		view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
		pos: start,
		end,
		bad: false
	};
}
function readVarint(cursor) {
	const { bytes, end } = cursor;
	let scale = 1;
	let value = 0;
	for (let count = 0; count < 10; count++) {
		if (cursor.pos >= end) break;
		const byte = bytes[cursor.pos++];
		value += (byte & 127) * scale;
		if (byte < 128) return value;
		scale *= 128;
	}
	return fail$1(cursor);
}
function readInt64(cursor) {
	const start = cursor.pos;
	const value = readVarint(cursor);
	if (cursor.pos - start < 10 || cursor.bad) return value;
	let low = 0;
	let high = 0;
	for (let i = 0; start + i < cursor.pos; i++) {
		const bits = ~cursor.bytes[start + i] & 127;
		if (i < 5) low += bits * 128 ** i;
		else if (i < 9) high += bits * 128 ** (i - 5);
	}
	return -(low + high * 2 ** 35) - 1;
}
function readLength(cursor) {
	const length = readVarint(cursor);
	if (length > cursor.end - cursor.pos) return fail$1(cursor);
	return length;
}
function readFloat(cursor) {
	if (cursor.end - cursor.pos < 4) return fail$1(cursor);
	cursor.pos += 4;
	return cursor.view.getFloat32(cursor.pos - 4, true);
}
function readDouble(cursor) {
	if (cursor.end - cursor.pos < 8) return fail$1(cursor);
	cursor.pos += 8;
	return cursor.view.getFloat64(cursor.pos - 8, true);
}
function skipField(cursor, wire) {
	if (wire === 0) {
		readVarint(cursor);
		return;
	}
	const length = wire === 1 ? 8 : wire === 5 ? 4 : wire === 2 ? readLength(cursor) : NaN;
	if (!(length <= cursor.end - cursor.pos)) fail$1(cursor);
	else cursor.pos += length;
}
function fail$1(cursor) {
	cursor.bad = true;
	cursor.pos = cursor.end;
	return 0;
}

// build/src/read/bytes/tfrecord.js
const HEADER_BYTES$1 = 12;
const FOOTER_BYTES = 4;
const WINDOW_BYTES = 1048576;
const MAX_RECORD_BYTES$1 = 16777216;
const KNOWN_LENGTHS = 1024;
function eachTfRecord(file, visit) {
	let cursor = cursorAt(new Uint8Array(Math.min(WINDOW_BYTES, file.size)), 0, 0);
	let filled = 0;
	let at = 0;
	let base = 0;
	let records = 0;
	let tooLong = 0;
	const done = (badLength, truncated) => ({
		records,
		badLength,
		truncated,
		tooLong
	});
	const need = (count) => {
		if (filled - at >= count) return true;
		if (count > file.size - base - at) return false;
		const { bytes } = cursor;
		if (count > bytes.length) {
			const grown = new Uint8Array(Math.max(count, bytes.length * 2));
			grown.set(bytes.subarray(at, filled));
			cursor = cursorAt(grown, 0, 0);
		} else bytes.copyWithin(0, at, filled);
		base += at;
		filled -= at;
		at = 0;
		while (filled < count) {
			const read = file.readInto(cursor.bytes.subarray(filled), base + filled);
			if (read === 0) return false;
			filled += read;
		}
		return true;
	};
	for (;;) {
		if (filled - at < HEADER_BYTES$1 && !need(HEADER_BYTES$1)) return done(0, base + at < file.size ? records + 1 : 0);
		const low = cursor.view.getUint32(at, true);
		const high = cursor.view.getUint32(at + 4, true);
		if (lengthChecksum(cursor, at, low, high) !== cursor.view.getUint32(at + 8, true)) return done(records + 1, 0);
		const whole = HEADER_BYTES$1 + low + FOOTER_BYTES;
		if (high !== 0 || whole > file.size - base - at) return done(0, records + 1);
		records++;
		if (low > MAX_RECORD_BYTES$1) {
			tooLong ||= records;
			base += at + whole;
			filled = 0;
			at = 0;
			continue;
		}
		if (filled - at < whole && !need(whole)) return done(0, records);
		cursor.pos = at + HEADER_BYTES$1;
		cursor.end = cursor.pos + low;
		cursor.bad = false;
		visit(cursor, records, base + at);
		at += whole;
	}
}
const CHECKSUMS = new Float64Array(KNOWN_LENGTHS).fill(-1);
function lengthChecksum({ view }, at, low, high) {
	if (high !== 0 || low >= KNOWN_LENGTHS) return maskedCrc32cOf(view, at, at + 8);
	if (CHECKSUMS[low] === -1) CHECKSUMS[low] = maskedCrc32cOf(view, at, at + 8);
	return CHECKSUMS[low];
}
function isIntact({ view, end }, start) {
	return maskedCrc32cOf(view, start, end) === view.getUint32(end, true);
}
function startsLikeTfRecord(head) {
	if (head.length < HEADER_BYTES$1) return false;
	const stored = head[8] + head[9] * 256 + head[10] * 65536 + head[11] * 16777216;
	return maskedCrc32c(head, 0, 8) === stored;
}

// build/src/read/formats/tensorboard/hparams.js
const SESSION_START$1 = 3;
function readHparams(bytes, start, end, into) {
	eachMessage(cursorAt(bytes, start, end), SESSION_START$1, (session) => {
		eachMessage(session, 1, (entry) => readEntry(entry, into));
	});
}
function readEntry(entry, into) {
	let name = "";
	let value;
	while (entry.pos < entry.end && !entry.bad) {
		const tag = readVarint(entry);
		if (tag === (8 | 2)) name = readText$1(entry);
		else if (tag === (16 | 2)) value = readValue$1(inner(entry));
		else skipField(entry, tag & 7);
	}
	if (!entry.bad && name !== "" && value !== void 0) into.set(name, value);
}
function readValue$1(cursor) {
	let value;
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag === (8 | 0)) {
			readVarint(cursor);
			value = null;
		} else if (tag === (16 | 1)) value = readDouble(cursor);
		else if (tag === (24 | 2)) value = readText$1(cursor);
		else if (tag === (32 | 0)) value = readVarint(cursor) !== 0;
		else skipField(cursor, tag & 7);
	}
	return cursor.bad ? void 0 : value;
}
function eachMessage(cursor, field, visit) {
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag === field * 8 + 2) visit(inner(cursor));
		else skipField(cursor, tag & 7);
	}
}
function inner(cursor) {
	const length = readLength(cursor);
	const message = cursorAt(cursor.bytes, cursor.pos, cursor.pos + length);
	cursor.pos += length;
	return message;
}
function readText$1(cursor) {
	const length = readLength(cursor);
	cursor.pos += length;
	return new TextDecoder().decode(cursor.bytes.subarray(cursor.pos - length, cursor.pos));
}

// build/src/read/formats/tensorboard/tags.js
const MAX_TAGS = 1e4;
function newTags() {
	return {
		list: [],
		byHash: /* @__PURE__ */ new Map(),
		last: null
	};
}
function tagAt(tags, { bytes, view }, start, end) {
	const { last } = tags;
	const guess = last === null ? null : last.next;
	if (guess !== null && isNamed(guess, view, start, end)) {
		tags.last = guess;
		return guess;
	}
	const tag = findTag(tags, bytes, start, end);
	if (tag === null) return null;
	if (last !== null) last.next = tag;
	tags.last = tag;
	return tag;
}
function isNamed({ bytes, view: own }, view, start, end) {
	const { length } = bytes;
	if (length !== end - start) return false;
	let i = 0;
	for (; i + 4 <= length; i += 4) if (own.getInt32(i) !== view.getInt32(start + i)) return false;
	for (; i < length; i++) if (bytes[i] !== view.getUint8(start + i)) return false;
	return true;
}
function findTag(tags, bytes, start, end) {
	const hash = fnv1a(bytes, start, end);
	const known = tags.byHash.get(hash);
	const found = known?.find((tag) => sameBytes(tag.bytes, bytes, start, end));
	if (found !== void 0) return found;
	if (tags.list.length >= MAX_TAGS) return null;
	const own = bytes.slice(start, end);
	const tag = {
		bytes: own,
		view: new DataView(own.buffer),
		name: new TextDecoder().decode(own),
		plugin: "",
		next: null,
		values: newFloats(),
		steps: newFloats(),
		rows: newFloats()
	};
	tags.list.push(tag);
	if (known === void 0) tags.byHash.set(hash, [tag]);
	else known.push(tag);
	return tag;
}
function sameBytes(own, bytes, start, end) {
	if (own.length !== end - start) return false;
	for (let i = 0; i < own.length; i++) if (own[i] !== bytes[start + i]) return false;
	return true;
}
function fnv1a(bytes, start, end) {
	let hash = 2166136261;
	for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i], 16777619);
	return hash >>> 0;
}

// build/src/read/formats/tensorboard/tensor.js
const FLOAT$1 = 1;
const DOUBLE = 2;
const BFLOAT16 = 14;
const HALF = 19;
const SIZES = /* @__PURE__ */ new Map([
	[FLOAT$1, 4],
	[DOUBLE, 8],
	[3, 4],
	[9, 8],
	[10, 1],
	[BFLOAT16, 2],
	[HALF, 2],
	[22, 4],
	[23, 8]
]);
const VALUE_FIELDS = /* @__PURE__ */ new Set([
	5,
	6,
	7,
	10,
	11,
	13,
	16,
	17
]);
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
		if (tag === (8 | 0)) dtype = readVarint(cursor);
		else if (tag === (16 | 2)) elements = readElements(cursor);
		else if (tag === (32 | 2)) {
			contentLength = readLength(cursor);
			content = cursor.pos;
			cursor.pos += contentLength;
		} else if (VALUE_FIELDS.has(field) && !found) {
			const end = cursor.end;
			const packed = wire === 2;
			if (packed) cursor.end = readLength(cursor) + cursor.pos;
			if (cursor.pos < cursor.end) {
				value = readListed(cursor, field, packed ? wireOf(field) : wire, dtype);
				found = true;
			}
			if (packed) cursor.pos = cursor.end;
			cursor.end = end;
		} else skipField(cursor, wire);
	}
	const size = SIZES.get(dtype);
	into.scalar = !cursor.bad && size !== void 0 && elements === 1 && (found || contentLength === 0 || contentLength === size);
	into.empty = !found && contentLength === 0;
	into.value = found ? value : contentLength > 0 && into.scalar ? readContent(cursor.view, content, dtype) : 0;
}
function readElements(cursor) {
	const end = cursor.end;
	cursor.end = readLength(cursor) + cursor.pos;
	let elements = 1;
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag !== (16 | 2)) {
			skipField(cursor, tag & 7);
			continue;
		}
		const shapeEnd = cursor.end;
		cursor.end = readLength(cursor) + cursor.pos;
		let size = 0;
		while (cursor.pos < cursor.end && !cursor.bad) {
			const dim = readVarint(cursor);
			if (dim === (8 | 0)) size = readInt64(cursor);
			else skipField(cursor, dim & 7);
		}
		elements *= size;
		cursor.end = shapeEnd;
	}
	cursor.end = end;
	return elements;
}
function wireOf(field) {
	return field === 5 ? 5 : field === 6 ? 1 : 0;
}
function readListed(cursor, field, wire, dtype) {
	if (wire === 5 && field === 5) return readFloat(cursor);
	if (wire === 1 && field === 6) return readDouble(cursor);
	if (wire !== 0) {
		skipField(cursor, wire);
		return NaN;
	}
	if (field === 16 || field === 17) return readVarint(cursor);
	const integer = readInt64(cursor);
	if (field !== 13) return integer;
	return dtype === BFLOAT16 ? fromBfloat16(integer) : fromHalf(integer);
}
function readContent(view, at, dtype) {
	if (dtype === FLOAT$1) return view.getFloat32(at, true);
	if (dtype === DOUBLE) return view.getFloat64(at, true);
	if (dtype === HALF) return fromHalf(view.getUint16(at, true));
	if (dtype === BFLOAT16) return fromBfloat16(view.getUint16(at, true));
	if (dtype === 3) return view.getInt32(at, true);
	if (dtype === 9) return Number(view.getBigInt64(at, true));
	if (dtype === 22) return view.getUint32(at, true);
	if (dtype === 23) return Number(view.getBigUint64(at, true));
	return view.getUint8(at);
}
function fromHalf(bits) {
	const sign = bits & 32768 ? -1 : 1;
	const exponent = bits >> 10 & 31;
	const fraction = bits & 1023;
	if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : NaN;
	return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
function fromBfloat16(bits) {
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(4));
	view.setUint32(0, (bits & 65535) * 65536);
	return view.getFloat32(0);
}

// build/src/read/formats/tensorboard/event.js
const SESSION_START = 1;
function newEventState(tags) {
	return {
		tags,
		hyperparameters: /* @__PURE__ */ new Map(),
		wallTime: NaN,
		step: 0,
		count: 0,
		restarted: false,
		found: [],
		values: [],
		tensor: {
			value: 0,
			scalar: false,
			empty: false
		}
	};
}
function readEvent(cursor, state) {
	state.wallTime = NaN;
	state.step = 0;
	state.count = 0;
	state.restarted = false;
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag === (8 | 1)) state.wallTime = readDouble(cursor);
		else if (tag === (16 | 0)) state.step = readInt64(cursor);
		else if (tag === (40 | 2)) {
			const end = cursor.end;
			cursor.end = readLength(cursor) + cursor.pos;
			readSummary(cursor, state);
			cursor.end = end;
		} else if (tag === (56 | 2)) readSession(cursor, state);
		else skipField(cursor, tag & 7);
	}
}
function readSession(cursor, state) {
	const end = cursor.end;
	cursor.end = readLength(cursor) + cursor.pos;
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag === (8 | 0)) state.restarted = readVarint(cursor) === SESSION_START;
		else skipField(cursor, tag & 7);
	}
	cursor.end = end;
}
function readSummary(cursor, state) {
	const end = cursor.end;
	while (cursor.pos < end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag !== (8 | 2)) {
			skipField(cursor, tag & 7);
			continue;
		}
		cursor.end = readLength(cursor) + cursor.pos;
		readValue(cursor, state);
		cursor.end = end;
	}
}
function readValue(cursor, state) {
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
		if (tag === (16 | 5)) {
			simple = readFloat(cursor);
			hasSimple = true;
			continue;
		}
		if ((tag & 7) !== 2) {
			skipField(cursor, tag & 7);
			continue;
		}
		const length = readLength(cursor);
		const start = cursor.pos;
		cursor.pos += length;
		if (tag === 8 + 2 || tag === 56 + 2 && nameEnd <= nameStart) {
			if (length === 0) continue;
			nameStart = start;
			nameEnd = cursor.pos;
		} else if (tag === 64 + 2) {
			tensorStart = start;
			tensorEnd = cursor.pos;
		} else if (tag === 72 + 2) {
			metadataStart = start;
			metadataEnd = cursor.pos;
		}
	}
	if (cursor.bad || nameStart < 0) return;
	if (!hasSimple && tensorStart < 0 && metadataStart < 0) return;
	const named = tagAt(state.tags, cursor, nameStart, nameEnd);
	if (named === null) return;
	if (metadataStart >= 0) readMetadata(cursor, metadataStart, metadataEnd, named, state);
	if (hasSimple) addScalar(state, named, simple);
	else if (tensorStart >= 0 && (named.plugin === "scalars" || named.plugin === "")) readTensor(cursor, tensorStart, tensorEnd, named, state);
}
function readTensor(cursor, start, end, tag, state) {
	const { pos, end: outerEnd } = cursor;
	const { tensor } = state;
	cursor.pos = start;
	cursor.end = end;
	readScalarTensor(cursor, tensor);
	cursor.pos = pos;
	cursor.end = outerEnd;
	if (tensor.scalar && !(tensor.empty && tag.plugin !== "scalars")) addScalar(state, tag, tensor.value);
}
function addScalar(state, tag, value) {
	state.found[state.count] = tag;
	state.values[state.count] = value;
	state.count++;
}
function readMetadata(cursor, start, end, named, state) {
	const { pos, end: outerEnd, bytes } = cursor;
	cursor.pos = start;
	cursor.end = end;
	let contentStart = 0;
	let contentEnd = 0;
	while (cursor.pos < end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag !== (8 | 2)) {
			skipField(cursor, tag & 7);
			continue;
		}
		const pluginEnd = readLength(cursor) + cursor.pos;
		while (cursor.pos < pluginEnd && !cursor.bad) {
			const field = readVarint(cursor);
			if (field !== (8 | 2) && field !== (16 | 2)) {
				skipField(cursor, field & 7);
				continue;
			}
			const length = readLength(cursor);
			if (field >> 3 === 1) named.plugin = new TextDecoder().decode(bytes.subarray(cursor.pos, cursor.pos + length));
			else {
				contentStart = cursor.pos;
				contentEnd = cursor.pos + length;
			}
			cursor.pos += length;
		}
	}
	if (named.plugin === "hparams") readHparams(bytes, contentStart, contentEnd, state.hyperparameters);
	cursor.pos = pos;
	cursor.end = outerEnd;
}

// build/src/read/formats/tensorboard/plain.js
const WALL_TIME = 9;
const STEP = 16;
const SUMMARY = 42;
const VALUE = 10;
const TAG = 10;
const SIMPLE_VALUE = 21;
const TENSOR = 66;
const METADATA = 74;
const DTYPE = 8;
const SHAPE = 18;
const CONTENT = 34;
const FLOAT = 1;
const SHORT = 128;
function readPlainEvent(cursor, state) {
	const { bytes, view, pos, end } = cursor;
	if (end - pos < 20 || bytes[pos] !== WALL_TIME) return false;
	let at = pos + 9;
	let step = 0;
	if (bytes[at] === STEP) {
		let byte = bytes[++at];
		step = byte & 127;
		for (let scale = 128; byte >= 128; scale *= 128) {
			if (scale > 2 ** 42) return false;
			byte = bytes[++at];
			step += (byte & 127) * scale;
		}
		at++;
	}
	if (bytes[at] !== SUMMARY || bytes[at + 1] >= SHORT || at + 2 + bytes[at + 1] !== end) return false;
	at += 2;
	if (bytes[at] !== VALUE || bytes[at + 1] >= SHORT || at + 2 + bytes[at + 1] !== end) return false;
	at += 2;
	const nameStart = at + 2;
	const nameEnd = nameStart + bytes[at + 1];
	if (bytes[at] !== TAG || bytes[at + 1] >= SHORT || nameEnd === nameStart || nameEnd + 5 > end) return false;
	let value;
	const isTensor = bytes[nameEnd] === TENSOR;
	if (bytes[nameEnd] === SIMPLE_VALUE && nameEnd + 5 === end) value = view.getFloat32(nameEnd + 1, true);
	else if (isTensor) {
		const content = contentOf(bytes, nameEnd, end);
		if (content < 0) return false;
		value = view.getFloat32(content, true);
	} else return false;
	const tag = tagAt(state.tags, cursor, nameStart, nameEnd);
	if (tag === null || isTensor && tag.plugin !== "scalars") return false;
	state.wallTime = view.getFloat64(pos + 1, true);
	state.step = step;
	state.restarted = false;
	state.found[0] = tag;
	state.values[0] = value;
	state.count = 1;
	return true;
}
function contentOf(bytes, at, end) {
	const tensorEnd = at + 2 + bytes[at + 1];
	if (bytes[at + 1] >= SHORT || tensorEnd > end || bytes[at + 2] !== DTYPE || bytes[at + 3] !== FLOAT) return -1;
	let content = at + 4;
	if (bytes[content] === SHAPE && bytes[content + 1] === 0) content += 2;
	if (bytes[content] !== CONTENT || bytes[content + 1] !== 4 || content + 6 !== tensorEnd) return -1;
	return tensorEnd === end || bytes[tensorEnd] === METADATA && bytes[tensorEnd + 1] < SHORT && tensorEnd + 2 + bytes[tensorEnd + 1] === end ? content + 2 : -1;
}

// build/src/read/formats/tensorboard/tensorboard.js
const MAX_CHECKED_BYTES = 65536;
const EVENT_FIRST_BYTE = 9;
const MAX_RESTARTS = 100;
const PLACEHOLDER = "hp_metric";
const tensorboard = {
	id: "tensorboard",
	order: 110,
	title: "TensorBoard event files",
	traits: {
		unmistakable: true,
		copyRank: 2,
		resumes: true,
		namedBy: "event-folder"
	},
	example: "events.out.tfevents.1664082589.host.4004.0.v2",
	support: [
		{
			tool: "PyTorch, tensorboardX, TF 1",
			files: "`*tfevents*`",
			reads: "scalars as `simple_value`; images, histograms, graphs are jumped over",
			tested: "real files"
		},
		{
			tool: "TensorFlow 2, Keras",
			files: "`*tfevents*.v2`",
			reads: "scalars as tensors of every numeric type; `train/` and `validation/` are one run",
			tested: "real files"
		},
		{
			tool: "Lightning, Hugging Face, Ultralytics, YOLOv5, MMCV, CatBoost",
			files: "`*tfevents*`",
			reads: "several files a run, many points a step, epochs from the tag `epoch`, placeholders left out",
			tested: "real files"
		},
		{
			tool: "HParams plugin",
			files: "`*tfevents*`",
			reads: "hyper-parameters; a folder that only holds them belongs to the run above it",
			tested: "by shape"
		},
		{
			tool: "Session logs (`purge_step`)",
			files: "`*tfevents*`",
			reads: "a restart voids the points behind it",
			tested: "by shape"
		},
		{
			tool: "SB3, detectron2, fairseq, Megatron-LM, DeepSpeed, torchtitan, R and Julia writers",
			files: "`*tfevents*`",
			reads: "the same",
			tested: "by shape"
		}
	],
	detect(file) {
		if (fileName(file.path).includes("tfevents")) return true;
		return startsLikeTfRecord(file.head) && file.head[12] === EVENT_FIRST_BYTE;
	},
	read: (file) => [readEvents(file)]
};
function readEvents(file) {
	const tags = newTags();
	const state = newEventState(tags);
	const notes = newNotes();
	const restarts = [];
	let first = NaN;
	let last = NaN;
	let row = 0;
	const faults = eachTfRecord(file, (data, record, offset) => {
		const start = data.pos;
		const large = data.end - start > MAX_CHECKED_BYTES;
		if (!large && !isIntact(data, start)) {
			note(notes, "damaged-events", record, {});
			return;
		}
		if (!readPlainEvent(data, state)) readEvent(data, state);
		if (data.bad) {
			note(notes, "no-events", record, {});
			return;
		}
		if (state.count === 0 && !state.restarted) return;
		if (large && !isIntact(data, start)) {
			note(notes, "damaged-events", record, {});
			return;
		}
		if (state.restarted && restarts.length < MAX_RESTARTS) restarts.push({
			row,
			step: state.step
		});
		if (!(state.wallTime >= first)) first = state.wallTime;
		if (!(state.wallTime <= last)) last = state.wallTime;
		for (let i = 0; i < state.count; i++) {
			const tag = state.found[i];
			const { values, steps } = tag;
			if (values.length === values.items.length) makeRoom(tag, offset / file.size);
			values.items[values.length++] = state.values[i];
			steps.items[steps.length++] = state.step;
			if (restarts.length > 0) push(tag.rows, row);
		}
		row++;
	});
	noteFaults(notes, faults);
	const series = toSeries(tags.list, restarts.length > 0);
	if (series.length === 0 && state.hyperparameters.size === 0) note(notes, "no-scalars", 0, { records: faults.records });
	const settings = toSettings(state.hyperparameters);
	return {
		source: file.path,
		format: "tensorboard",
		...restarts.length > 0 && { restarts },
		span: [first, last],
		series,
		...settings,
		problems: toProblems(notes, file.path)
	};
}
const MIN_FORESEEN = 4096;
const MARGIN = 1.05;
const MAX_GROWTH = 64;
function makeRoom({ values, steps }, share) {
	const { length } = values;
	const foreseen = length < MIN_FORESEEN ? 0 : Math.ceil(Math.min(MARGIN * length / share, MAX_GROWTH * length));
	const count = foreseen > length ? foreseen : length * 2;
	for (const column of [values, steps]) reserve(column, count);
}
function toSeries(tags, restarted) {
	const epochOf = /* @__PURE__ */ new Map();
	for (const tag of tags) {
		if (axisOf(tag.name)?.kind !== "epoch") continue;
		for (let i = 0; i < tag.values.length; i++) epochOf.set(tag.steps.items[i], tag.values.items[i]);
	}
	const series = [];
	let steps = /* @__PURE__ */ new Float64Array(0);
	for (const tag of tags) {
		if (tag.values.length === 0 || tag.name === PLACEHOLDER || axisOf(tag.name) !== null) continue;
		if (!isSame(tag.steps, steps)) steps = trimmed(tag.steps);
		series.push({
			name: tag.name,
			values: trimmed(tag.values),
			steps,
			...epochOf.size > 0 && { epochs: steps.map((step) => epochOf.get(step) ?? NaN) },
			...restarted && { rows: rowsOf(tag) }
		});
	}
	return series;
}
function isSame({ items, length }, other) {
	if (length !== other.length) return false;
	for (let i = 0; i < length; i++) if (items[i] !== other[i]) return false;
	return true;
}
function rowsOf({ values, rows }) {
	const before = values.length - rows.length;
	return Float64Array.from({ length: values.length }, (_, i) => i < before ? i : rows.items[i - before]);
}
function noteFaults(notes, { badLength, truncated, tooLong }) {
	if (tooLong > 0) note(notes, "long-record", tooLong, {});
	if (truncated > 0) note(notes, "cut-record", truncated, {});
	if (badLength > 0) note(notes, "damaged-length", badLength, { atStart: badLength === 1 });
}

// build/src/read/formats/text/line.js
const MAX_LINE = 4e3;
const SHORT_NAMES = /* @__PURE__ */ new Set([
	"tel",
	"trl",
	"norm",
	"grad_norm",
	"gnorm",
	"grad norm"
]);
const SPLIT_WORD = /^(?:train|training|trn|val|valid|validation|eval|evaluation|dev|test|testing|train_inner|valid(?:ation)?_\d{1,3})$/i;
const FILLER = /^(?:set|metrics?|results?|average|avg|mean|the|on|of|is|current|final|epoch|phase|info|root|step|iter|after|at|and|with|tensor)$/i;
const LAST_WORD = /^(?:rate|value|norm|error|score|entropy)$/i;
const BEST = /(?:^|[_-])best(?:[_-]|$)/i;
const STEP_WORD = /^(?:iters|batch)$/i;
const MAX_STEP_RANK = 10;
const CONTROL = /\u001b\[[0-9;]{0,20}[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f]/g;
const BAR = /^\s{0,20}\d{1,9}\/\d{1,9} {0,4}(?:\[|━)|\d{1,3}%\|/;
const TOKEN = /([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?(?:nan|inf|infinity)(?![\w]))(%?)|([A-Za-z_][\w@./]*(?:-[A-Za-z0-9][\w@./]*)*)|(\S)/gi;
function readTextLine(text) {
	if (text.length > MAX_LINE || !/\d|nan|inf/i.test(text)) return null;
	const line = text.replace(CONTROL, " ");
	const scan = {
		metrics: [],
		kind: [],
		words: [],
		split: "",
		epoch: NaN,
		step: NaN,
		assigned: false,
		aside: false,
		afterNumber: false
	};
	const progress = BAR.test(line);
	const numbered = /^\s{0,8}\[(\d{1,9})\]\s/.exec(line);
	if (numbered !== null) scan.step = Number(numbered[1]);
	for (const [token, number, , word] of line.matchAll(TOKEN)) if (number !== void 0) takeNumber(scan, number);
	else if (word !== void 0) takeWord(scan, word);
	else takeSign(scan, token);
	const positioned = !Number.isNaN(scan.epoch) || !Number.isNaN(scan.step);
	if (scan.metrics.length === 0 && !positioned) return null;
	return {
		metrics: scan.metrics,
		epoch: scan.epoch,
		step: scan.step,
		progress,
		positioned,
		kind: scan.kind.join("\n")
	};
}
function takeWord(scan, word) {
	if (scan.afterNumber) scan.words = [];
	scan.afterNumber = false;
	scan.assigned = false;
	scan.words.push(word);
	if (scan.words.length > 12) scan.words.shift();
}
function takeSign(scan, sign) {
	if (sign === ":" || sign === "=") {
		scan.assigned = true;
		return;
	}
	if (sign === "(") scan.aside = scan.afterNumber;
	else if (sign === ")") scan.aside = false;
	else if (",;|".includes(sign)) {
		if (!scan.afterNumber) keepSplit(scan);
		scan.words = [];
	}
	if (!"[]({\"'*#".includes(sign)) scan.assigned = false;
}
function keepSplit(scan) {
	const last = scan.words.findLast((word) => SPLIT_WORD.test(word));
	if (last !== void 0) scan.split = last;
}
function takeNumber(scan, text) {
	const repeated = scan.afterNumber;
	scan.afterNumber = true;
	if (scan.aside || repeated || scan.words.length === 0) return;
	const value = parseCell(text);
	if (typeof value !== "number") return;
	const last = scan.words[scan.words.length - 1];
	if (isEpochWord(last)) {
		if (Number.isNaN(scan.epoch)) scan.epoch = value;
		scan.kind.push("@epoch");
		keepSplit(scan);
	} else if (isStepWord(last) || last === "s" && scan.assigned && scan.words.length === 1) {
		if (Number.isNaN(scan.step)) scan.step = value;
		scan.kind.push("@step");
		keepSplit(scan);
	} else addMetric(scan, value);
}
function isEpochWord(word) {
	return axisOf(word)?.kind === "epoch" || /^(?:epoch|ep)$/i.test(word);
}
function isStepWord(word) {
	const axis = axisOf(word);
	return STEP_WORD.test(word) || axis?.kind === "step" && axis.rank <= MAX_STEP_RANK;
}
function addMetric(scan, value) {
	const words = scan.words.filter((word) => !FILLER.test(word));
	const name = nameOf(words);
	const split = words.findLast((word) => SPLIT_WORD.test(word));
	if (split !== void 0) scan.split = split;
	if (name === "" || words.some((word) => BEST.test(word))) return;
	const isRate = /^(?:lr|learning[ _-]?rate)/i.test(name);
	const full = scan.split === "" || isRate || saysSplit(name) ? name : `${scan.split} ${name}`;
	scan.kind.push(full);
	scan.metrics.push({
		name: full,
		value
	});
}
function saysSplit(name) {
	return SPLIT_WORD.test(name.split(/[ _/-]/, 1)[0]);
}
function nameOf(words) {
	const last = words.slice(-4).filter((word) => !SPLIT_WORD.test(word));
	for (let count = 1; count <= last.length; count++) {
		const name = last.slice(-count).join(" ");
		if (axisOf(name) !== null || count > 1 && !LAST_WORD.test(last[last.length - 1])) return "";
		if (!SHORT_NAMES.has(name.toLowerCase()) && !isMetricName(name)) continue;
		const more = last[last.length - count - 1];
		return more !== void 0 && /^(?:top|robust|adv|box|cls|obj|dfl|lm|total|binary|learning|macro|micro|mean)/i.test(more) ? `${more} ${name}` : name;
	}
	return "";
}

// build/src/read/formats/text/text.js
const MIN_LINES = 2;
const MIN_CHANCE_LINES = 3;
const MAX_KINDS = 500;
const TAIL_BYTES = 65536;
const text = {
	id: "text",
	order: 330,
	title: "Console output: lines with names and numbers",
	traits: {
		unmistakable: true,
		copyRank: 4,
		rounded: true
	},
	example: "Epoch 3/35, Train Loss: 1.1221, Test Acc: 72.48%",
	support: [
		{
			tool: "llm.c, modded-nanogpt",
			files: "`*.log`, `main.log`, `*.txt`",
			reads: "losses by step; source code in front of the log is passed over",
			tested: "real files"
		},
		{
			tool: "Python logging, print",
			files: "`train.log`, `training.log`, `*.md`",
			reads: "metrics by epoch or step, the split from the line (`Eval metrics: loss: 0.4`), several models in one log",
			tested: "real files"
		},
		{
			tool: "tqdm progress bars",
			files: "console output",
			reads: "the last state of every bar",
			tested: "real files"
		},
		{
			tool: "Keras progress bars, nanoGPT",
			files: "console output",
			reads: "the same; losses by step",
			tested: "by shape"
		},
		{
			tool: "Hugging Face Trainer, XGBoost, LightGBM, torchtune, PyTorch examples",
			files: "console output",
			reads: "lines such as `{'loss': 0.5, 'epoch': 1.0}` and `[10] train-logloss:0.65`",
			tested: "by shape"
		}
	],
	detect(file) {
		return rowsIn(headText(file), file.named) || rowsIn(tailText(file), file.named);
	},
	read: (file) => readText(file)
};
function tailText(file) {
	if (file.size <= file.head.length) return "";
	const tail = new Uint8Array(TAIL_BYTES);
	return decodeText(tail.subarray(0, file.readInto(tail, Math.max(file.head.length, file.size - TAIL_BYTES))));
}
function rowsIn(piece, named) {
	if (piece.includes("\0")) return false;
	const counts = /* @__PURE__ */ new Map();
	let positioned = false;
	for (const one of piece.split(/\r\n|\n|\r/)) {
		const line = readTextLine(one);
		if (line === null) continue;
		positioned ||= line.positioned;
		if (line.metrics.length === 0) continue;
		const count = (counts.get(line.kind) ?? 0) + 1;
		if (count >= (named ? MIN_LINES : MIN_CHANCE_LINES) && (named || positioned)) return true;
		counts.set(line.kind, count);
	}
	return false;
}
const MODEL = /^([A-Za-z][\w.-]{0,63}) - Epoch[ :[]/;
function readText(file) {
	const first = newModel();
	const state = {
		models: /* @__PURE__ */ new Map([["", first]]),
		model: first,
		row: 0,
		pending: null
	};
	const faults = eachRecord(file, -1, (bytes, start, end) => {
		const line = decodeText(bytes.subarray(start, end));
		const name = MODEL.exec(line)?.[1];
		if (name !== void 0) {
			flush(state);
			state.model = modelOf(state, name);
		}
		takeLine(state, readTextLine(line));
	});
	flush(state);
	const logs = [...state.models].flatMap(([name, model]) => {
		const series = seriesOf(model);
		const run = state.models.size > 2 && name !== "" ? { run: name } : {};
		return series.length === 0 ? [] : [{
			source: file.path,
			format: "text",
			...run,
			series,
			hyperparameters: {},
			problems: []
		}];
	});
	const notes = newNotes();
	if (faults.tooLong > 0) note(notes, "long-line", faults.tooLong, { of: "log" });
	if (logs.length === 0) {
		note(notes, "no-repeated-lines", 0, {});
		return [{
			source: file.path,
			format: "text",
			series: [],
			hyperparameters: {},
			problems: toProblems(notes, file.path)
		}];
	}
	return logs.map((log, i) => i === 0 ? {
		...log,
		problems: toProblems(notes, file.path)
	} : log);
}
function newModel() {
	return {
		kinds: /* @__PURE__ */ new Map(),
		epoch: NaN,
		step: NaN
	};
}
function modelOf({ models }, name) {
	const known = models.get(name);
	if (known !== void 0) return known;
	const made = newModel();
	if (models.size <= MAX_KINDS) models.set(name, made);
	return made;
}
function takeLine(state, line) {
	if (line === null) return;
	const { model } = state;
	if (!Number.isNaN(line.epoch) && line.epoch !== model.epoch || !line.progress) flush(state);
	if (!Number.isNaN(line.epoch)) model.epoch = line.epoch;
	if (!Number.isNaN(line.step)) model.step = line.step;
	if (line.metrics.length === 0) return;
	if (line.progress) state.pending = line;
	else addLine(state, line);
}
function flush(state) {
	if (state.pending !== null) addLine(state, state.pending);
	state.pending = null;
}
function addLine(state, line) {
	const { model } = state;
	const row = state.row++;
	let kind = model.kinds.get(line.kind);
	if (kind === void 0) {
		if (model.kinds.size >= MAX_KINDS) return;
		kind = {
			columns: newColumns(),
			rows: newFloats(),
			positioned: line.positioned,
			moves: false,
			at: ""
		};
		model.kinds.set(line.kind, kind);
	}
	const own = kind.rows.length;
	push(kind.rows, row);
	if (!Number.isNaN(model.epoch)) put(kind.columns, "epoch", own, model.epoch);
	if (!Number.isNaN(model.step)) put(kind.columns, "step", own, model.step);
	const at = `${model.epoch} ${model.step}`;
	kind.moves ||= own > 0 && at !== kind.at;
	kind.at = at;
	for (const { name, value } of line.metrics) put(kind.columns, name, own, value);
}
function put(columns, name, row, value) {
	const column = columns.list[columnIndex(columns, name)];
	const last = column.rows === null ? column.values.length - 1 : column.rows.items[column.rows.length - 1];
	if (column.values.length === 0 || last !== row) addValue(column, row, value);
}
function seriesOf({ kinds }) {
	const repeated = [...kinds.values()].filter(({ rows }) => rows.length >= MIN_LINES);
	const moving = repeated.filter(({ moves }) => moves);
	const kept = moving.length > 0 ? moving : repeated;
	const byName = /* @__PURE__ */ new Map();
	for (const { columns, rows, positioned } of kept) for (const one of toSeries$1(columns, rows.length)) {
		const placed = {
			positioned,
			series: {
				...one,
				rows: one.rows.map((row) => rows.items[row])
			}
		};
		const known = byName.get(one.name);
		if (known === void 0) byName.set(one.name, [placed]);
		else known.push(placed);
	}
	return [...byName.values()].map((pieces) => {
		const own = pieces.filter(({ positioned }) => positioned);
		return joined$2((own.length > 0 ? own : pieces).map(({ series }) => series));
	});
}
function joined$2(pieces) {
	if (pieces.length === 1) return pieces[0];
	const order = pieces.flatMap((piece) => Array.from(piece.values.keys(), (i) => ({
		piece,
		i,
		row: piece.rows[i]
	}))).sort((a, b) => a.row - b.row);
	const column = (pick) => Float64Array.from(order, ({ piece, i }) => pick(piece)?.[i] ?? NaN);
	return {
		name: pieces[0].name,
		values: column(({ values }) => values),
		...pieces.some(({ steps }) => steps) && { steps: column(({ steps }) => steps) },
		...pieces.some(({ epochs }) => epochs) && { epochs: column(({ epochs }) => epochs) },
		rows: column(({ rows }) => rows)
	};
}

// build/src/read/formats/trainer-state.js
const SETTINGS = [
	"max_steps",
	"num_train_epochs",
	"train_batch_size",
	"logging_steps",
	"eval_steps",
	"save_steps",
	"trial_name"
];
const trainerState = {
	id: "trainer-state",
	order: 150,
	title: "Hugging Face Trainer: trainer_state.json",
	traits: {
		unmistakable: true,
		copyRank: 0,
		resumes: true,
		namedBy: "checkpoints",
		fineTunes: true
	},
	example: "{\"epoch\": 3.0, \"global_step\": 630, \"log_history\": [{\"loss\": 0.25, \"step\": 10}]}",
	support: [{
		tool: "Hugging Face Trainer",
		files: "`checkpoint-*/trainer_state.json`",
		reads: "all checkpoints as one run; averages of the whole run are no points",
		tested: "real files"
	}, {
		tool: "TRL, axolotl, Unsloth, LLaMA-Factory",
		files: "`trainer_state.json`",
		reads: "the same",
		tested: "by shape"
	}],
	detect(file) {
		const text = headText(file).trimStart();
		if (!text.startsWith("{")) return false;
		return /"log_history"\s*:\s*\[/.test(text) || /(?:^|[/\\])trainer_state\.json$/.test(file.path);
	},
	read: (file) => [readState(file)]
};
function readState(file) {
	const state = parseJson(decodeText(readWhole(file)));
	const history = isObject(state) ? state["log_history"] : void 0;
	if (!isObject(state) || !Array.isArray(history)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("no list “log_history” in it", "A trainer_state.json of Hugging Face Transformers was expected.");
	const columns = newColumns();
	const notes = newNotes();
	let row = 0;
	for (const [i, entry] of history.entries()) if (!isObject(entry)) note(notes, "history-no-object", 0, { first: i + 1 });
	else if (!isSummary(entry) && addRow(columns, row, entry)) row++;
	const series = toSeries$1(columns, row);
	if (series.length === 0) note(notes, "empty-history", 0, {});
	const settings = SETTINGS.filter((name) => Object.hasOwn(state, name)).map((name) => [name, state[name]]);
	return {
		source: file.path,
		format: "trainer-state",
		series,
		...toSettings(settings),
		problems: toProblems(notes, file.path)
	};
}
function isSummary(row) {
	return Object.hasOwn(row, "train_runtime");
}

// build/src/read/formats/transposed.js
const SEPARATORS = [
	"	",
	";",
	","
];
const MIN_NUMBERS = 3;
const transposed = {
	id: "transposed",
	order: 320,
	title: "Tables lying on their side: one metric a line",
	example: "val_loss,0.9,0.7,0.6",
	support: [{
		tool: "Hand-written, spreadsheets",
		files: "`*.csv`, `*.tsv`",
		reads: "a series a line; lines `epoch` and `step` position them",
		tested: "by shape"
	}],
	detect: (file) => separatorOf(file) !== null,
	read: (file) => [readTransposed(file)]
};
function separatorOf(file) {
	const lines = headText(file).split(/\r\n|\n|\r/, 20).filter((line) => line.trim() !== "");
	const whole = file.size <= file.head.length || lines.length === 1 ? lines : lines.slice(0, -1);
	for (const separator of SEPARATORS) {
		const rows = whole.map((line) => splitCells(line.slice(0, 2e3), separator));
		if (rows.length > 0 && rows.every((cells, i) => isRow(cells, whole[i].length > 2e3)) && rows.some(([name = ""]) => isMetricName(name) && axisOf(name) === null)) return separator;
	}
	return null;
}
function isRow(cells, cut) {
	const values = cells.slice(1, cut ? -1 : void 0);
	if (parseCell(cells[0] ?? "") !== "text" || values.length < MIN_NUMBERS) return false;
	return values.every((cell) => parseCell(cell) !== "text") && values.some((cell) => typeof parseCell(cell) === "number");
}
function readTransposed(file) {
	const separator = separatorOf(file) ?? ",";
	const notes = newNotes();
	const lists = [];
	eachRecord(file, -1, (bytes, start, end, line) => {
		const [name = "", ...cells] = splitCells(decodeText(bytes.subarray(start, end)), separator);
		if (name === "" && cells.length === 0) return;
		const values = newFloats();
		const missing = [];
		for (const text of cells) {
			const cell = parseCell(text);
			if (cell === "text") note(notes, "cells-no-number", line, { first: excerpt(text) });
			missing.push(typeof cell !== "number");
			push(values, typeof cell === "number" ? cell : NaN);
		}
		lists.push({
			name,
			values: trimmed(values),
			missing
		});
	});
	const axis = (kind) => lists.find(({ name }) => axisOf(name)?.kind === kind)?.values;
	const axes = {
		steps: axis("step"),
		epochs: axis("epoch"),
		times: axis("time")
	};
	const series = [];
	for (const { name, values, missing } of lists) {
		if (axisOf(name) !== null) continue;
		const rows = Float64Array.from(values.keys()).filter((row) => !missing[row]);
		if (rows.length === 0) continue;
		series.push({
			name,
			values: rows.map((row) => values[row]),
			...axesAt(axes, rows, false)
		});
	}
	return {
		source: file.path,
		format: "transposed",
		series,
		hyperparameters: {},
		problems: toProblems(notes, file.path)
	};
}

// build/src/read/bytes/crc32.js
const POLYNOMIAL = 3988292384;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ POLYNOMIAL : value >>> 1;
	return value;
});
function crc32(bytes, start = 0, end = bytes.length, before = 0) {
	let value = ~before;
	for (let i = start; i < end; i++) value = value >>> 8 ^ TABLE[(value ^ bytes[i]) & 255];
	return ~value >>> 0;
}

// build/src/read/bytes/leveldb-log.js
const BLOCK_BYTES = 32768;
const HEADER_BYTES = 7;
const FULL = 1;
const FIRST = 2;
const LAST = 4;
const MAX_RECORD_BYTES = 16777216;
function eachLogRecord(file, headerBytes, visit) {
	const block = new Uint8Array(BLOCK_BYTES);
	let damaged = 0;
	let parts = [];
	let partBytes = 0;
	let state = "none";
	for (let position = 0;; position += BLOCK_BYTES) {
		const filled = fill$1(file, block, position);
		let at = position === 0 ? headerBytes : 0;
		while (at + HEADER_BYTES <= filled) {
			const length = block[at + 4] + block[at + 5] * 256;
			const type = block[at + 6];
			const end = at + HEADER_BYTES + length;
			if (type === 0 && length === 0) break;
			if (end > filled) {
				if (filled < BLOCK_BYTES) return {
					damaged,
					truncated: true
				};
				damaged++;
				state = "none";
				break;
			}
			const stored = block[at] + block[at + 1] * 256 + block[at + 2] * 65536 + block[at + 3] * 16777216;
			const intact = crc32(block, at + 6, end) === stored;
			const data = block.slice(at + HEADER_BYTES, end);
			at = end;
			if (!intact) {
				damaged++;
				state = "skip";
			} else if (type === FULL) {
				state = "none";
				visit(data);
			} else if (type === FIRST) {
				parts = [data];
				partBytes = data.length;
				state = "open";
			} else if (state === "open") {
				parts.push(data);
				partBytes += data.length;
				if (partBytes > MAX_RECORD_BYTES) state = "skip";
				else if (type === LAST) visit(joined$1(parts, partBytes));
			}
			if (type === LAST) state = "none";
		}
		if (filled < BLOCK_BYTES) return {
			damaged,
			truncated: state === "open"
		};
	}
}
function fill$1(file, block, position) {
	let filled = 0;
	while (filled < block.length) {
		const count = file.readInto(block.subarray(filled), position + filled);
		if (count === 0) break;
		filled += count;
	}
	return filled;
}
function joined$1(parts, length) {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

// build/src/read/formats/wandb.js
const HEADER = [
	58,
	87,
	38,
	66,
	225,
	190,
	0
];
const HISTORY = 2;
const CONFIG = 5;
const RUN = 17;
const RUN_CONFIG = 4;
const wandb = {
	id: "wandb",
	order: 120,
	title: "Weights & Biases: run-*.wandb",
	traits: {
		unmistakable: true,
		copyRank: 3,
		resumes: true,
		namedBy: "file-id"
	},
	example: ":W&B",
	support: [{
		tool: "Weights & Biases (local)",
		files: "`wandb/run-*/run-*.wandb`, `wandb/offline-run-*/run-*.wandb`",
		reads: "the history of all metrics, the settings; a run resumed in several folders is one run",
		tested: "real files"
	}],
	detect: ({ head }) => HEADER.slice(0, 6).every((byte, i) => head[i] === byte),
	read: (file) => [readRun(file)]
};
function readRun(file) {
	const state = {
		columns: newColumns(),
		settings: /* @__PURE__ */ new Map(),
		rows: 0
	};
	const notes = newNotes();
	const { damaged, truncated } = eachLogRecord(file, HEADER.length, (bytes) => readRecord(cursorAt(bytes, 0, bytes.length), state));
	if (damaged > 0) note(notes, "damaged-records", 0, { records: damaged });
	if (truncated) note(notes, "cut-record", 0, {});
	const series = toSeries$1(state.columns, state.rows);
	if (series.length === 0) note(notes, "no-history", 0, {});
	return {
		source: file.path,
		format: "wandb",
		series,
		...toSettings(state.settings),
		problems: toProblems(notes, file.path)
	};
}
function readRecord(record, state) {
	eachField(record, (field, inside) => {
		if (field === HISTORY) readHistory(inside, state);
		else if (field === CONFIG) readSettings(inside, state);
		else if (field === RUN) eachField(inside, (own, config) => {
			if (own === RUN_CONFIG) readSettings(config, state);
		});
	});
}
function readHistory(history, state) {
	const row = /* @__PURE__ */ new Map();
	let step = NaN;
	eachField(history, (field, inside) => {
		if (field === 1) readItem(inside, row);
		else if (field === 2) step = readStep(inside);
	});
	if (!row.has("_step") && !Number.isNaN(step)) row.set("_step", step);
	if (addRow(state.columns, state.rows, Object.fromEntries(row))) state.rows++;
}
function readStep(cursor) {
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag === (8 | 0)) return readInt64(cursor);
		skipField(cursor, tag & 7);
	}
	return NaN;
}
function readSettings(config, { settings }) {
	eachField(config, (field, item) => {
		if (field === 1) readItem(item, settings);
	});
}
function readItem(item, into) {
	const nested = [];
	let key = "";
	let value = "";
	eachField(item, (field, inside) => {
		const text = () => new TextDecoder().decode(inside.bytes.subarray(inside.pos, inside.end));
		if (field === 1) key = text();
		else if (field === 2) nested.push(text());
		else if (field === 16) value = text();
	});
	const name = key || nested.join(".");
	if (name === "" || value === "") return;
	try {
		const parsed = parseJson(value);
		if (isObject(parsed) && Object.hasOwn(parsed, "_type")) return;
		into.set(name, parsed);
	} catch {}
}
function eachField(cursor, visit) {
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if ((tag & 7) !== 2) {
			skipField(cursor, tag & 7);
			continue;
		}
		const length = readLength(cursor);
		const start = cursor.pos;
		cursor.pos += length;
		visit(Math.floor(tag / 8), cursorAt(cursor.bytes, start, start + length));
	}
}

// build/src/read/formats/index.js
const readers = [
	tensorboard,
	wandb,
	mlflowDb,
	parquet,
	trainerState,
	catboost,
	jsonLines,
	json,
	mlflow,
	table,
	transposed,
	text
];

// build/src/pipeline/lint-baseline.js
function lintBaseline(loaded, config) {
	const { problems, provenance: { isNamed, ...origin } } = loaded;
	if ("reports" in loaded) return {
		baseline: {
			...origin,
			runs: loaded.reports.flatMap(({ report }) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.S)(report, _known_rules_js__WEBPACK_IMPORTED_MODULE_5__.n).runs)
		},
		problems: isNamed ? [...problems, ...withheldIn(loaded)] : problems
	};
	if (origin.source === null) return {
		baseline: {
			...origin,
			runs: []
		},
		problems
	};
	const normalized = normalizeLogs({
		logs: loaded.logs,
		problems
	}, config);
	const runs = diagnoseRuns(normalized.runs, config);
	if (runs.length > 0) return {
		baseline: {
			...origin,
			runs
		},
		problems: isNamed ? marked(normalized.problems) : problems
	};
	const missing = {
		file: origin.source,
		id: "baseline-without-log",
		values: {}
	};
	return {
		baseline: (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.F)({
			id: "unreadable",
			values: {}
		}),
		problems: isNamed ? [...problems, missing] : problems
	};
}
function withheldIn({ reports }) {
	return marked(reports.flatMap(({ report }) => report.problems.filter(({ id }) => id === "settings-withheld")));
}
function marked(problems) {
	return problems.map((one) => ({
		...one,
		inBaseline: true
	}));
}

// build/src/read/find/glob.js
const MAX_ALTERNATIVES = 256;
function isGlob(pattern) {
	return /[*?]|\{[^{},]*,[^{}]*\}/.test(pattern);
}
function parseGlob(pattern) {
	const segments = splitSegments(pattern);
	const literal = segments.findIndex(isGlob);
	const count = literal < 0 ? segments.length - 1 : literal;
	const base = segments.slice(0, count).join("/");
	const expanded = expandBraces(segments.slice(count).join("/"));
	if (expanded === null) return null;
	const alternatives = expanded.map((path) => path.split("/").filter((segment) => segment !== "" && segment !== "."));
	const depth = Math.max(...alternatives.map((parts) => parts.includes("**") ? Number.POSITIVE_INFINITY : parts.length));
	return {
		base: count > 0 && base === "" ? "/" : base,
		alternatives,
		depth
	};
}
function splitSegments(pattern) {
	const segments = [""];
	let braces = 0;
	for (const character of pattern) {
		if (character === "{") braces++;
		if (character === "}") braces = Math.max(0, braces - 1);
		if (character === "/" && braces === 0) segments.push("");
		else segments[segments.length - 1] += character;
	}
	return segments;
}
function expandBraces(pattern) {
	const done = [];
	const open = [pattern];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const match = /\{([^{},]*,[^{}]*)\}/.exec(next);
		if (match === null) done.push(next);
		else {
			const [whole, inside = ""] = match;
			const after = match.index + whole.length;
			for (const choice of inside.split(",").reverse()) open.push(next.slice(0, match.index) + choice + next.slice(after));
		}
		if (done.length + open.length > MAX_ALTERNATIVES) return null;
	}
	return done;
}
function matchesGlob({ alternatives }, path) {
	return alternatives.some((parts) => matchSegments(parts, path));
}
function nameTest(patterns) {
	const globs = patterns.map(parseGlob).filter((glob) => glob !== null);
	return (name) => globs.some((glob) => matchesGlob(glob, [name]));
}
function matchSegments(parts, path) {
	return matchGreedy(parts.length, path.length, {
		isStar: (part) => parts[part] === "**",
		fits: (part, at) => matchName(parts[part], path[at])
	});
}
function matchName(pattern, name) {
	return matchGreedy(pattern.length, name.length, {
		isStar: (part) => pattern[part] === "*",
		fits: (part, at) => pattern[part] === "?" || pattern[part] === name[at]
	});
}
function matchGreedy(parts, length, { isStar, fits }) {
	let part = 0;
	let at = 0;
	let star = -1;
	let from = 0;
	while (at < length) if (part < parts && isStar(part)) {
		star = part++;
		from = at;
	} else if (part < parts && fits(part, at)) {
		part++;
		at++;
	} else if (star >= 0) {
		part = star + 1;
		at = ++from;
	} else return false;
	while (part < parts && isStar(part)) part++;
	return part === parts;
}

// build/src/read/archive/caps.js
const ARCHIVE_CAPS = {
	archiveBytes: 100 * 1024 ** 2,
	entries: 1e3,
	entryBytes: 64 * 1024 ** 2,
	totalBytes: 256 * 1024 ** 2,
	ratio: 200
};
const RATIO_FROM_BYTES = 1024 ** 2;
function joined(pieces, length) {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
function checkRatio(unpacked, packed, { ratio }) {
	if (unpacked <= RATIO_FROM_BYTES || unpacked <= ratio * packed) return;
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt(`an archive that unpacks to more than ${ratio} times its size: it may be a bomb`, "Unpack it yourself and give the folder, if you trust it.");
}
function cutProblem(file) {
	return {
		file,
		id: "cut-archive",
		values: {}
	};
}
function nested(name) {
	return new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt(`an archive inside an archive (${name})`, "Unpack the outer one first.");
}
const ARCHIVE_NAME$1 = /\.(?:zip|tar|gz|tgz|bz2|xz|zst|7z|rar)$/i;
const MAX_PATH = 1024;
function pathCheck() {
	const seen = /* @__PURE__ */ new Set();
	return (path) => {
		const parts = path.replace(/\/$/, "").split("/");
		if (path.length > MAX_PATH || /[\\\u0000-\u001f\u007f]/.test(path) || /^(?:\/|[a-z]:)/i.test(path) || parts.some((part) => part === ".." || part === "")) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("an archive with paths that lead out of it, or that no tool writes", "Do not trust it; re-create the archive.");
		const plain = parts.filter((part) => part !== ".").join("/");
		if (seen.has(plain)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("an archive with two files of one name", "Re-create the archive: which one counts is not defined.");
		seen.add(plain);
		if (ARCHIVE_NAME$1.test(path) && parts[parts.length - 1] !== "curves.json.gz") throw nested(parts[parts.length - 1].slice(0, 80));
	};
}
function checkEntries(count, { entries }) {
	if (count <= entries) return;
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt(`an archive with more than ${entries} entries`, "Pack the logs only.");
}
function entryTooLarge(file, caps) {
	return {
		file,
		id: "large-entry",
		values: { most: caps.entryBytes }
	};
}
function restLeftOut(file, caps) {
	return {
		file,
		id: "large-archive",
		values: { most: caps.totalBytes }
	};
}
function archiveTooLarge(bytes, most) {
	return new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt(`an archive of ${bytes} bytes: more than ${most} are not unpacked`, "Pack the logs only, not the checkpoints.");
}

// build/src/read/archive/tar.js
const BLOCK = 512;
const FILE_TYPES = /* @__PURE__ */ new Set([
	"0",
	"\0",
	"7"
]);
const LONG_NAME = "L";
const PAX = "x";
const IGNORED = /* @__PURE__ */ new Set(["g", "K"]);
function isTar(head) {
	return head.length >= BLOCK && textAt(head, 257, 5) === "ustar" && checksumFits(head, 0);
}
function readTar(name, bytes, caps, wanted) {
	const files = [];
	const problems = [];
	const check = pathCheck();
	let total = 0;
	let entries = 0;
	let longName = "";
	for (let at = 0; at + BLOCK <= bytes.length;) {
		if (bytes.subarray(at, at + BLOCK).every((byte) => byte === 0)) return {
			files,
			problems
		};
		if (!checksumFits(bytes, at)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("a damaged tar archive", "Re-create the archive.");
		const size = sizeAt(bytes, at + 124);
		const type = String.fromCharCode(bytes[at + 156]);
		const start = at + BLOCK;
		const end = start + size;
		at = start + Math.ceil(size / BLOCK) * BLOCK;
		checkEntries(++entries, caps);
		if (end > bytes.length) break;
		const data = bytes.subarray(start, end);
		if (type === LONG_NAME) longName = textAt(data, 0, data.length);
		else if (type === PAX) longName = paxPath(data) || longName;
		else if (!IGNORED.has(type)) {
			const path = longName || pathAt(bytes, start - BLOCK);
			longName = "";
			check(path);
			if (type === "5") continue;
			if (!FILE_TYPES.has(type)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("an archive with links or devices in it", "Pack the files themselves (`tar --dereference`).");
			if (!wanted(path)) continue;
			if (size > caps.entryBytes) problems.push(entryTooLarge(`${name}/${path}`, caps));
			else if (total + size > caps.totalBytes) return {
				files,
				problems: [...problems, restLeftOut(name, caps)]
			};
			else {
				total += size;
				files.push({
					path: path.replace(/^(?:\.\/)+/, ""),
					bytes: data
				});
			}
		}
	}
	return {
		files,
		problems: [...problems, cutProblem(name)]
	};
}
function pathAt(bytes, at) {
	const name = textAt(bytes, at, 100);
	const prefix = textAt(bytes, at + 257, 6) === "ustar" && bytes[at + 263] === 48 ? textAt(bytes, at + 345, 155) : "";
	return prefix === "" ? name : `${prefix}/${name}`;
}
function textAt(bytes, at, length) {
	let end = at;
	while (end < at + length && end < bytes.length && bytes[end] !== 0) end++;
	return new TextDecoder().decode(bytes.subarray(at, end));
}
function sizeAt(bytes, at) {
	const digits = textAt(bytes, at, 12).trim();
	if (bytes[at] >= 128 || !/^[0-7]{1,12}$/.test(digits)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("a damaged tar archive", "Re-create the archive.");
	return Number.parseInt(digits, 8);
}
function checksumFits(bytes, at) {
	let sum = 0;
	for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : bytes[at + i];
	return Number.parseInt(textAt(bytes, at + 148, 8).trim() || "-1", 8) === sum;
}
function paxPath(data) {
	return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(new TextDecoder().decode(data))?.[1] ?? "";
}

// build/src/read/archive/archive.js
function archiveKind(head) {
	if (head[0] === 80 && head[1] === 75 && (head[2] === 3 || head[2] === 5) && head[3] === head[2] + 1) return "zip";
	if (head[0] === 31 && head[1] === 139 && head[2] === 8) return "gzip";
	return isTar(head) ? "tar" : null;
}
async function unpack(name, bytes, options = {}) {
	const caps = {
		...ARCHIVE_CAPS,
		...options.caps
	};
	const wanted = options.wanted ?? (() => true);
	if (bytes.length > caps.archiveBytes) throw archiveTooLarge(bytes.length, caps.archiveBytes);
	const kind = archiveKind(bytes);
	if (kind === "zip") {
		const { readZip } = await __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 7203));
		return readZip(name, bytes, caps, wanted);
	}
	if (kind === "tar") return readTar(name, bytes, caps, wanted);
	if (kind === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("neither zip nor gzip nor tar", "Open it to see what it is.");
	const { content, cut } = await gunzip(bytes, caps);
	const problems = cut ? [cutProblem(name)] : [];
	if (isTar(content)) {
		const tar = readTar(name, content, caps, wanted);
		const own = tar.problems.filter(({ id }) => !(cut && id === "cut-archive"));
		return {
			files: tar.files,
			problems: [...problems, ...own]
		};
	}
	if (archiveKind(content) !== null) throw nested(name);
	if (content.length > caps.entryBytes) throw tooLarge(caps.entryBytes);
	return {
		files: [{
			path: name.slice(name.lastIndexOf("/") + 1).replace(/\.gz$/i, "") || "log",
			bytes: content
		}],
		problems
	};
}
async function gunzip(bytes, caps) {
	const most = Math.max(caps.entryBytes, caps.totalBytes);
	const pieces = [];
	let length = 0;
	let cut = false;
	const stream = (0,node_zlib__WEBPACK_IMPORTED_MODULE_7__.createGunzip)();
	stream.end(bytes);
	try {
		for await (const piece of stream) {
			length += piece.length;
			if (length > most) throw tooLarge(most);
			checkRatio(length, bytes.length, caps);
			pieces.push(piece);
		}
	} catch (error) {
		if (error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt) throw error;
		cut = error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR" && length > 0;
		if (!cut) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt("a damaged gzip file", "Copy it again.");
	} finally {
		stream.destroy();
	}
	return {
		content: joined(pieces, length),
		cut
	};
}
function tooLarge(most) {
	return new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt(`an archive with more than ${most} bytes inside`, "Unpack it and give the folder: files are then read piece by piece.");
}

// build/src/read/beside/sidecar.js
const SIDECAR_NAMES = [
	"hparams.yaml",
	"args.yaml",
	"opt.yaml",
	"params.yaml",
	"config.yaml"
];
const MAX_SIDECAR_BYTES = 1e6;
const MAX_DEPTH = 8;
const MAX_ENTRIES = 1e3;
const MAX_ALIASES = 100;
async function readSidecar(text) {
	if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_3__.h)(text)) return toSettings([]);
	const entries = [];
	const { parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(n.r(), 1));
	try {
		flatten(parseDocument(text, {
			logLevel: "silent",
			strict: false,
			uniqueKeys: false
		}).toJS({
			mapAsMap: true,
			maxAliasCount: MAX_ALIASES
		}), "", 0, entries);
	} catch {
		return toSettings([]);
	}
	return toSettings(entries);
}
function flatten(value, prefix, depth, entries) {
	if (entries.length >= MAX_ENTRIES) return;
	if (!(value instanceof Map)) {
		if (prefix === "") return;
		entries.push([prefix, Array.isArray(value) ? listText(value) : value]);
		return;
	}
	if (prefix !== "" && value.has("value") && [...value.keys()].every((key) => key === "value" || key === "desc")) {
		flatten(value.get("value"), prefix, depth + 1, entries);
		return;
	}
	if (depth >= MAX_DEPTH) return;
	for (const [key, inner] of value) flatten(inner, prefix === "" ? String(key) : `${prefix}.${String(key)}`, depth + 1, entries);
}
function listText(list) {
	return list.length <= 32 && list.every((item) => item === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof item)) ? JSON.stringify(list) : void 0;
}

// build/src/read/beside/settings.js
const NO_SETTINGS = {
	hyperparameters: {},
	withheld: []
};
const MAX_PARAMETERS = 300;
function settingsReader({ textOf, namesIn }) {
	const known = /* @__PURE__ */ new Map();
	const deleted = /* @__PURE__ */ new Map();
	const once = (key, read) => {
		const cached = known.get(key);
		if (cached !== void 0) return cached;
		const settings = read();
		known.set(key, settings);
		return settings;
	};
	const sidecarsIn = (folder) => once(folder, async () => {
		let settings = NO_SETTINGS;
		const names = new Set(namesIn(folder));
		for (const name of SIDECAR_NAMES.toReversed()) if (names.has(name)) settings = joinSettings(settings, await readSidecar(textOf(join$1(folder, name))));
		return settings;
	});
	const parametersOf = (run) => once(`${run}/params/`, async () => {
		const names = [...namesIn(`${run}/params`)].sort().slice(0, MAX_PARAMETERS);
		return toSettings(names.map((name) => [name, plain(textOf(`${run}/params/${name}`))]));
	});
	return {
		async besideLog(path) {
			const run = mlflowRun(path);
			if (run !== null) return parametersOf(run);
			const own = folderOf(path);
			return own === "" ? sidecarsIn("") : joinSettings(await sidecarsIn(folderOf(own)), await sidecarsIn(own));
		},
		isDeleted(path) {
			const run = mlflowRun(path);
			if (run === null) return false;
			const cached = deleted.get(run);
			if (cached !== void 0) return cached;
			const is = /^lifecycle_stage:\s*['"]?deleted\b/m.test(textOf(`${run}/meta.yaml`));
			deleted.set(run, is);
			return is;
		}
	};
}
function mlflowRun(path) {
	return /^(.*(?:^|\/)[0-9a-f]{32})\/metrics\/.+$/.exec(path)?.[1] ?? null;
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function join$1(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
function plain(text) {
	const trimmed = text.trim();
	if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
	const cell = parseCell(trimmed);
	return typeof cell === "number" && !trimmed.endsWith("%") ? cell : trimmed;
}

// build/src/read/bytes/sqlite.js
const VERSION_BYTES = [18, 19];
function queryOf(place) {
	return (sql) => {
		const sqlite = loadSqlite();
		if (sqlite === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt(`an SQLite database: needs Node 22.13 or newer, this is ${process.version}`, "Use a newer Node, or export the metrics as CSV. The action runs on Node 24.");
		try {
			const inMemory = typeof place !== "string";
			const database = new sqlite.DatabaseSync(inMemory ? ":memory:" : place, { readOnly: !inMemory });
			try {
				if (inMemory) fill(database, place);
				return database.prepare(sql).all();
			} finally {
				database.close();
			}
		} catch (error) {
			if (error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt) throw error;
			const said = error instanceof Error ? error.message : String(error);
			throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt(`an SQLite database that can't be read (${said.slice(0, 80)})`, "Close the program that writes it, and copy it again.");
		}
	};
}
function fill(database, bytes) {
	if (database.deserialize === void 0) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt(`an SQLite database inside an archive: Node ${process.version} opens them on disk only`, "Unpack it, or use a newer Node.");
	const copy = bytes.slice();
	for (const at of VERSION_BYTES) copy[at] = 1;
	database.deserialize(copy);
}
function loadSqlite() {
	const load = process.getBuiltinModule;
	return load?.("node:sqlite") ?? null;
}

// build/src/read/file-kind.js
const LOG_NAME = /tfevents|^(?:trainer_state\.json|log\.txt|ml(?:flow|runs).*\.db)$|\.(?:csv|tsv|jsonl|ndjson)$/is;
const LOG_WORD = /(?:^|[_.-])(?:[a-z]*log|logs|metrics?|history|results?|progress|scalars|training)[_.-]/i;
const STUB_NAME = /\.profile-empty$/;
const OWN = /^\{\s*"version":\s*1,\s*"tool":\s*\{\s*"name":\s*"curvelint"/;
const [PACKED_START, UNPACKED_START] = [4096, 8388608];
function isOwnCurves(path, head) {
	if (fileName(path) !== "curves.json.gz") return false;
	try {
		const start = head.subarray(0, PACKED_START);
		const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_7__.gunzipSync)(start, {
			finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_7__.constants.Z_SYNC_FLUSH,
			maxOutputLength: UNPACKED_START
		});
		return OWN.test(asLatin1(text.subarray(0, 1024)));
	} catch {
		return false;
	}
}
function looksLikeLog(path) {
	const name = fileName(path);
	return (LOG_NAME.test(name) || /\.(?:json|log)$/i.test(name) && LOG_WORD.test(name) || /(?:^|\/)result\/log$/i.test(path)) && !STUB_NAME.test(path);
}
function isStub(path) {
	return STUB_NAME.test(path);
}
function notALog(head, size) {
	if (size === 0) return "empty-file";
	const start = asLatin1(head.subarray(0, 1024)).replace(/^ï»¿/, "").trimStart();
	if (size <= 1024 && start === "") return "blank-file";
	if (start.startsWith("version https://git-lfs.github.com/spec/")) return "lfs-pointer";
	if (/^<(?:!doctype html|!--|html|head|body|\?xml)/i.test(start)) return "web-page";
	if (OWN.test(start)) return "own-report";
	if (/^(?:outs|md5):\s/.test(start) && /\bmd5:\s/.test(start)) return "dvc-pointer";
	return null;
}
function isSettings(path) {
	return /(?:^|\/)(?:hparams|args|opt|params|config|meta)\.ya?ml$/i.test(path);
}
const PREDICTIONS_NAME = /(?:^|[_.-])(?:predictions?|preds?|probs?|probabilities|logits|softmax|scores|outputs|labels|targets|y_true|y_pred|counts|evaluations)/i;
const ARRAYS = [
	[
		/\.npy$/i,
		"NUMPY",
		"array"
	],
	[
		/\.npz$/i,
		"PK",
		"arrays"
	],
	[
		/\.parquet$/i,
		"PAR1",
		"table"
	]
];
function predictionsKind(path, head) {
	if (!PREDICTIONS_NAME.test(fileName(path))) return null;
	const start = asLatin1(head.subarray(0, 8));
	return ARRAYS.find(([name, mark]) => name.test(path) && start.startsWith(mark))?.[2] ?? null;
}
const MAGIC = [
	["PK", "zip"],
	["", "gzip"],
	["SQLite format 3", "database"],
	["PAR1", "columns"],
	["NUMPY", "array"],
	["PNG", "picture"],
	[":W&B", "tracker"],
	["", "pickle"],
	["", "pickle"],
	["", "pickle"]
];
function binaryKind(head) {
	const text = asLatin1(head.subarray(0, 512));
	const known = MAGIC.find(([mark]) => text.startsWith(mark));
	if (known !== void 0) return known[1];
	return text.includes("\0") ? "unknown" : null;
}
function asLatin1(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

// build/src/read/log-caps.js
const MAX_SERIES = 5e3;
const MAX_SETTINGS = 5e3;
const MAX_PROBLEMS = 100;
const MAX_NAME = 300;
const MAX_TEXT = 1e3;
const MAX_WORDS = 50;
function withinCaps(log) {
	const named = log.series.filter(({ name }) => name.length <= MAX_NAME);
	const kept = Object.entries(log.hyperparameters).filter(([name]) => name.length <= MAX_NAME);
	const long = log.series.length - named.length + Object.keys(log.hyperparameters).length - kept.length;
	const told = (problem) => ({
		file: log.source,
		...problem
	});
	const problems = [
		...fewProblems(log.problems),
		...long > 0 ? [told({
			id: "long-names",
			values: {
				count: long,
				most: MAX_NAME
			}
		})] : [],
		...named.length > MAX_SERIES ? [told({
			id: "many-series",
			values: {
				series: named.length,
				most: MAX_SERIES
			}
		})] : [],
		...kept.length > MAX_SETTINGS ? [told({
			id: "many-settings",
			values: {
				count: kept.length,
				most: MAX_SETTINGS
			}
		})] : []
	];
	return {
		...log,
		...log.run !== void 0 && { run: cut(log.run, MAX_NAME) },
		series: named.slice(0, MAX_SERIES),
		hyperparameters: settingsOf(kept.slice(0, MAX_SETTINGS)),
		problems
	};
}
function fewProblems(problems) {
	const first = problems.slice(0, MAX_PROBLEMS).map(shortened);
	const more = problems.length - first.length;
	return more === 0 ? first : [...first, {
		file: problems[0].file,
		id: "more-problems",
		values: { count: more }
	}];
}
function shortened(problem) {
	const values = Object.entries(problem.values).map(([name, value]) => [name, short(value)]);
	return {
		...problem,
		values: Object.fromEntries(values)
	};
}
function short(value) {
	if (typeof value === "string") return cut(value, MAX_TEXT);
	return Array.isArray(value) ? value.slice(0, MAX_WORDS).map(short) : value;
}
function settingsOf(entries) {
	return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === "string" ? cut(value, MAX_TEXT) : value]));
}
function cut(text, most) {
	return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

// build/src/read/non-finite.js
const RIDDEN = .5;
const MAX_NAMED = 3;
function nonFiniteProblem(log) {
	const ridden = log.series.filter(({ values }) => values.length > 0 && countBad(values) >= RIDDEN * values.length);
	if (ridden.length === 0) return null;
	const first = ridden.map(({ values, rows: row }) => {
		const first = values.findIndex((value) => !Number.isFinite(value));
		return row?.[first] ?? first;
	}).reduce((a, b) => Math.min(a, b));
	const named = ridden.slice(0, MAX_NAMED);
	return {
		file: log.source,
		id: "mostly-non-finite",
		values: {
			names: named.map(({ name }) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.cn)(name).slice(0, 40)),
			bad: named.map(({ values }) => countBad(values)),
			points: named.map(({ values }) => values.length),
			more: ridden.length - named.length,
			row: first + 1
		}
	};
}
function countBad(values) {
	let bad = 0;
	for (const value of values) if (!Number.isFinite(value)) bad++;
	return bad;
}

// build/src/read/read-log.js
const NOTHING = {
	logs: [],
	problems: []
};
async function readAnyLog(file) {
	const { logs, problems } = await readChosen(file);
	return {
		logs: logs.map(withinCaps),
		problems: fewProblems(problems)
	};
}
async function readChosen(file) {
	const chosen = choose(file);
	if ("problems" in chosen) return chosen;
	try {
		return keep(file, chosen, await chosen.read(file));
	} catch (error) {
		return failed(file, chosen, error);
	}
}
function choose(file) {
	if (!file.named && isStub(file.path)) return NOTHING;
	const not = isOwnCurves(file.path, file.head) ? "own-report" : notALog(file.head, file.size);
	if (not !== null) return isExpected(file) ? problem(file, {
		id: not,
		values: {}
	}) : NOTHING;
	const kind = predictionsKind(file.path, file.head);
	if (kind !== null) return problem(file, {
		id: "predictions",
		values: { kind }
	});
	if (isSettings(file.path)) return file.named ? problem(file, {
		id: "settings-file",
		values: {}
	}) : NOTHING;
	const reader = readers.find(({ detect }) => detect(file));
	if (reader !== void 0) return reader;
	const columns = isExpected(file) ? tooManyColumns(file) : null;
	if (columns !== null) return problem(file, {
		id: "wide-table",
		values: { columns }
	});
	return file.named ? unknownFormat(file) : looksLikeLog(file.path) ? withoutRows(file) : NOTHING;
}
function isExpected({ named, path }) {
	return named || looksLikeLog(path);
}
function failed(file, reader, error) {
	if (!(isExpected(file) || reader.traits?.unmistakable === true || error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.qt)) return NOTHING;
	if (error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt) return problem(file, {
		id: "error",
		values: {
			message: error.message,
			hint: error.hint
		}
	});
	const said = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(error);
	return problem(file, {
		id: "reader-failed",
		values: {
			reader: reader.id,
			said
		}
	});
}
function keep(file, { traits }, logs) {
	const holds = ({ series, hyperparameters }) => series.length > 0 || Object.keys(hyperparameters).length > 0;
	const problems = logs.filter((log) => !holds(log)).flatMap((log) => log.problems);
	const full = logs.filter(holds).map((log) => withNonFinite(traits ? {
		...log,
		traits
	} : log));
	if (full.length === 0 && problems.length === 0 && file.named) return problem(file, {
		id: "no-metric-values",
		values: {}
	});
	if (file.named || traits?.unmistakable) return {
		logs: full,
		problems
	};
	const metrics = full.flatMap(({ series }) => series.filter(({ name }) => isMetricName(metricOfPath(file.path) ?? name)));
	const told = looksLikeLog(file.path) ? problems.filter((one) => one.id !== "summary-of-results") : [];
	if (metrics.length === 0) return {
		logs: [],
		problems: told
	};
	if (metrics.some(isCurve)) return {
		logs: full,
		problems
	};
	const known = full.flatMap((log) => log.problems);
	if (known.length > 0) return {
		logs: [],
		problems: known
	};
	return problem(file, {
		id: "one-row",
		values: {}
	});
}
function withNonFinite(log) {
	const ridden = nonFiniteProblem(log);
	return ridden === null ? log : {
		...log,
		problems: [...log.problems, ridden]
	};
}
function isCurve({ values }) {
	return values.length >= 2;
}
function withoutRows(file) {
	const lines = headText(file).split(/\r\n|\n|\r/);
	const header = lines.findIndex((line) => line.trim() !== "");
	if (!lines.slice(header + 1).every((line) => line.trim() === "") || file.size > file.head.length || !lines[header].split(/[,;\t]/).some(isMetricName)) return NOTHING;
	return {
		logs: [],
		problems: [{
			file: file.path,
			line: header + 1,
			id: "header-only",
			values: {}
		}]
	};
}
function unknownFormat(file) {
	const kind = binaryKind(file.head);
	const known = readers.map(({ title }) => title);
	if (kind !== null) return problem(file, {
		id: "binary-file",
		values: {
			kind,
			known
		}
	});
	return problem(file, {
		id: "no-metric-log",
		values: { known }
	});
}
function problem(file, trouble) {
	return {
		logs: [],
		problems: [{
			file: file.path,
			...trouble
		}]
	};
}

// build/src/read/archive/read-archive.js
const ARCHIVE_NAME = /\.(?:zip|tar|tgz|tar\.gz|gz)$/i;
const LOG_ARCHIVE_NAME = /(?:log|metric|run|result|artifact|histor|events|tensorboard|wandb|mlruns|trainer|progress|scalars|\.csv|\.tsv|\.jsonl?)/i;
const DATA_NAME = /\.(?:pt|pth|ckpt|safetensors|onnx|h5|hdf5|keras|pkl|pickle|npy|bin|png|jpe?g|gif|mp4|svg|pdf|html)$/i;
const MAX_SETTINGS_BYTES = 1e6;
function isLogArchive({ path, head, named }) {
	if (archiveKind(head) === null || /\.(?:npz|pt|pth|keras|xlsx|docx|whl|jar|egg|ckpt|pkl)$/i.test(path)) return false;
	if (isOwnCurves(path, head)) return false;
	return named || ARCHIVE_NAME.test(path) && LOG_ARCHIVE_NAME.test(fileName(path));
}
async function readArchive(file, caps) {
	try {
		const most = caps.archiveBytes ?? ARCHIVE_CAPS.archiveBytes;
		if (file.size > most) throw archiveTooLarge(file.size, most);
		const bytes = readWhole(file);
		const { files, problems } = await unpack(file.path, bytes, {
			caps,
			wanted: (path) => !DATA_NAME.test(path)
		});
		const [only] = files;
		if (files.length === 1 && archiveKind(bytes) === "gzip" && file.path.endsWith(`${only.path}.gz`)) {
			const inner = await readAnyLog(memoryFile(file.path.slice(0, -3), only.bytes, file.named));
			return {
				logs: inner.logs.map((log) => ({
					...log,
					source: file.path,
					problems: log.problems.map(renamed)
				})),
				problems: [...problems, ...inner.problems.map(renamed)]
			};
		}
		const { logs, problems: own } = await readInside(new Map(files.map(({ path, bytes: content }) => [`${file.path}/${path}`, content])), true);
		const all = [...problems, ...own];
		if (logs.length > 0 || all.length > 0 || !file.named) return {
			logs,
			problems: all
		};
		return fail(file, {
			id: "archive-without-log",
			values: { files: files.length }
		});
	} catch (error) {
		if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt)) throw error;
		return fail(file, {
			id: "error",
			values: {
				message: error.message,
				hint: error.hint
			}
		});
	}
	function renamed(problem) {
		return {
			...problem,
			file: file.path
		};
	}
}
async function readInside(inside, databases = false) {
	const settings = settingsReader({
		textOf: (path) => {
			const content = inside.get(path);
			return content === void 0 || content.length > MAX_SETTINGS_BYTES ? "" : new TextDecoder().decode(content);
		},
		namesIn: (folder) => [...inside.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1))
	});
	const results = [];
	for (const [path, content] of inside) {
		if (settings.isDeleted(path)) continue;
		const { logs, problems } = await readAnyLog({
			...memoryFile(path, content, false),
			...databases && { query: queryOf(content) }
		});
		const beside = logs.length === 0 ? NO_SETTINGS : await settings.besideLog(path);
		const withSettings = logs.map((log) => ({
			...log,
			...joinSettings(beside, {
				withheld: [],
				...log
			})
		}));
		results.push({
			logs: withSettings,
			problems
		});
	}
	return {
		logs: results.flatMap(({ logs }) => logs),
		problems: results.flatMap(({ problems }) => problems)
	};
}
function fail({ path }, trouble) {
	return {
		logs: [],
		problems: [{
			file: path,
			...trouble
		}]
	};
}

// build/src/read/find/disk.js
const DISK = {
	kindOf,
	realOf,
	list
};
function openLog({ path, shown, named, maxBytes, onBytes }) {
	let handle;
	try {
		handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_NONBLOCK ?? 0));
	} catch (error) {
		return {
			id: "unopenable",
			values: { reason: reason(error) }
		};
	}
	const refuse = (trouble) => {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.closeSync)(handle);
		return trouble;
	};
	try {
		const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.fstatSync)(handle);
		if (!before.isFile()) return refuse({
			id: "not-a-file",
			values: {}
		});
		if (before.size > maxBytes) return refuse({
			id: "large-file",
			values: {
				bytes: before.size,
				most: maxBytes
			}
		});
		return {
			file: toLogFile(handle, before.size, {
				path,
				shown,
				named,
				maxBytes,
				onBytes
			}),
			hasChanged: () => {
				const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.fstatSync)(handle);
				return after.size !== before.size || after.mtimeMs !== before.mtimeMs;
			},
			close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.closeSync)(handle)
		};
	} catch (error) {
		return refuse({
			id: "unreadable",
			values: { reason: reason(error) }
		});
	}
}
function toLogFile(handle, size, { path, shown, named, onBytes }) {
	const readInto = (target, position) => {
		const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readSync)(handle, target, 0, target.length, position);
		onBytes(count);
		return count;
	};
	const head = new Uint8Array(Math.min(size, HEAD_BYTES));
	const file = {
		path: shown,
		size,
		head: head.subarray(0, readInto(head, 0)),
		named,
		readInto,
		query: queryOf(path)
	};
	const little = head[0] === 255 && head[1] === 254;
	if (size > 268435456 || !(little || head[0] === 254 && head[1] === 255)) return file;
	const text = new TextDecoder(little ? "utf-16le" : "utf-16be").decode(readWhole(file));
	return memoryFile(shown, new TextEncoder().encode(text), named);
}
function surroundings(allows) {
	return {
		textOf: (path) => allows(path) ? textOf(path) : "",
		namesIn: (folder) => {
			const entries = allows(folder) && kindOf(folder) === "folder" ? list(folder) : [];
			return typeof entries === "string" ? [] : entries.filter((entry) => entry.isFile()).map(({ name }) => name);
		}
	};
}
function textOf(path) {
	if (kindOf(path) !== "file") return "";
	let handle = -1;
	try {
		handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_NONBLOCK ?? 0));
		const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.fstatSync)(handle);
		if (size > 1e6) return "";
		const bytes = new Uint8Array(size);
		return new TextDecoder().decode(bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readSync)(handle, bytes, 0, size, 0)));
	} catch {
		return "";
	} finally {
		if (handle >= 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.closeSync)(handle);
	}
}
function kindOf(path) {
	try {
		const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.lstatSync)(path);
		if (stat.isFile()) return "file";
		if (stat.isDirectory()) return "folder";
		return stat.isSymbolicLink() && (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.lstatSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_9__.realpathSync)(path)).isDirectory() ? "folder" : "other";
	} catch {
		return "none";
	}
}
function list(folder) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch (error) {
		return reason(error);
	}
}
function realOf(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.realpathSync)(path);
	} catch {
		return null;
	}
}
function reason(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}

// build/src/read/find/expand.js
const SKIPPED = /* @__PURE__ */ new Set([
	"node_modules",
	".git",
	".venv",
	"site-packages",
	"__pycache__",
	".trash"
]);
const ENTRIES_PER_FILE = 10;
function expandPatterns(patterns, root, maxFiles, disk) {
	const search = {
		root,
		maxFiles,
		disk,
		candidates: /* @__PURE__ */ new Map(),
		problems: [],
		entries: 0
	};
	const trimmed = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== "");
	for (const pattern of trimmed) if (!pattern.startsWith("!")) expand(search, pattern);
	for (const pattern of trimmed) if (pattern.startsWith("!")) leaveOut(search, pattern.slice(1));
	return {
		candidates: [...search.candidates.values()].sort((a, b) => a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0),
		problems: search.problems
	};
}
function expand(search, given) {
	const pattern = node_path__WEBPACK_IMPORTED_MODULE_8__.sep === "\\" ? given.replaceAll("\\", "/") : given;
	const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(search.root, pattern);
	const kind = search.disk.kindOf(literal);
	if (kind === "file") add(search, {
		path: literal,
		shown: show(search.root, literal),
		named: true,
		pattern,
		base: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(literal)
	});
	else if (kind === "folder") walk(search, literal, null, pattern);
	else if (kind === "other") search.problems.push({
		file: pattern,
		id: "link-or-device",
		values: {}
	});
	else if (isGlob(pattern)) {
		const glob = parseGlob(pattern);
		if (glob === null) search.problems.push({
			file: pattern,
			id: "brace-alternatives",
			values: {}
		});
		else walk(search, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(search.root, glob.base), glob, pattern);
	} else search.problems.push({
		file: pattern,
		id: "no-such-path",
		values: { root: search.root }
	});
}
function walk(search, folder, glob, pattern) {
	const before = search.candidates.size;
	const base = search.disk.realOf(folder);
	if (base === null) {
		search.problems.push({
			file: pattern,
			id: "no-folder",
			values: { folder: show(search.root, folder) }
		});
		return;
	}
	const open = [[]];
	let seen = 0;
	for (let below = open.pop(); below !== void 0; below = open.pop()) {
		const folders = [];
		const entries = entriesOf(search, [folder, ...below].join("/"));
		if (entries.length === 0 && below.length > 0) noteEmptyFolder(search, [folder, ...below].join("/"));
		for (const entry of entries) {
			if (++search.entries > search.maxFiles * ENTRIES_PER_FILE || search.candidates.size >= search.maxFiles) {
				search.problems.push({
					file: pattern,
					id: "too-many-files",
					values: { most: search.maxFiles }
				});
				return;
			}
			const path = [...below, entry.name];
			if (entry.isDirectory()) {
				if (!SKIPPED.has(entry.name) && path.length < (glob?.depth ?? Number.POSITIVE_INFINITY)) folders.push(path);
			} else if (glob !== null && !matchesGlob(glob, path)) continue;
			else if (entry.isSymbolicLink()) noteLink(search, [folder, ...path].join("/"), base);
			else if (entry.isFile()) {
				seen++;
				const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(folder, ...path);
				add(search, {
					path: absolute,
					shown: show(search.root, absolute),
					named: false,
					pattern,
					base: folder
				});
			} else if (looksLikeLog(entry.name)) noteOther(search, [folder, ...path].join("/"));
		}
		open.push(...folders.reverse());
	}
	if (search.candidates.size === before && seen === 0) search.problems.push({
		file: pattern,
		id: glob === null ? "empty-folder" : "no-match",
		values: {}
	});
}
function entriesOf({ root, disk, problems }, folder) {
	const entries = disk.list(folder);
	if (typeof entries !== "string") return entries;
	problems.push({
		file: show(root, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(folder)),
		id: "unlistable-folder",
		values: { reason: entries }
	});
	return [];
}
function noteEmptyFolder({ root, problems }, folder) {
	if (!/\.(?:csv|tsv|jsonl?|ndjson|log)$/i.test(folder)) return;
	problems.push({
		file: show(root, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(folder)),
		id: "folder-named-as-log",
		values: {}
	});
}
function noteOther({ root, problems }, path) {
	problems.push({
		file: show(root, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(path)),
		id: "device",
		values: {}
	});
}
function noteLink({ root, problems, disk }, path, base) {
	const target = disk.realOf(path);
	const file = show(root, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(path));
	if (target === null && looksLikeLog(path)) problems.push({
		file,
		id: "broken-link",
		values: {}
	});
	if (target === null || isInside(target, base) || !(disk.kindOf(target) === "folder" || looksLikeLog(path))) return;
	problems.push({
		file,
		id: "leaving-link",
		values: {}
	});
}
function add({ candidates }, candidate) {
	const known = candidates.get(candidate.path);
	if (known === void 0 || candidate.named && !known.named) candidates.set(candidate.path, candidate);
}
function leaveOut({ root, candidates }, pattern) {
	const glob = isGlob(pattern) ? parseGlob(pattern) : null;
	const base = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(root, glob === null ? pattern : glob.base);
	for (const path of candidates.keys()) {
		if (!isInside(path, base)) continue;
		const below = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_8__.sep);
		if (glob === null || matchesGlob(glob, below)) candidates.delete(path);
	}
}
function isInside(path, folder) {
	return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_8__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_8__.sep);
}
function show(root, path) {
	return (isInside(path, root) ? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(root, path) || "." : path).split(node_path__WEBPACK_IMPORTED_MODULE_8__.sep).join("/");
}

// build/src/read/find/find-logs.js
const DISK_CAPS = {
	fileBytes: 4 * 1024 ** 3,
	files: 1e5,
	archive: {}
};
const PROGRESS_BYTES = 33554432;
async function findLogs(patterns, options) {
	const root = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(options.root);
	const caps = {
		...DISK_CAPS,
		...options.caps
	};
	const { candidates, problems } = expandPatterns(patterns, root, caps.files, DISK);
	const logs = [];
	const looked = [];
	let files = 0;
	let bytes = 0;
	let told = 0;
	const tell = () => options.onProgress?.({
		files: looked.length,
		totalFiles: candidates.length,
		bytes
	});
	const onBytes = (count) => {
		bytes += count;
		if (bytes - told < PROGRESS_BYTES) return;
		told = bytes;
		tell();
	};
	const search = {
		root,
		caps,
		settings: /* @__PURE__ */ new Map(),
		onBytes
	};
	const silent = /* @__PURE__ */ new Map();
	for (const [i, candidate] of candidates.entries()) {
		const result = await readFile(candidate, search);
		looked.push(candidate.shown);
		for (const log of result.logs) logs.push(log);
		for (const problem of result.problems) problems.push(problem);
		if (result.logs.length > 0) files++;
		const heard = result.logs.length + result.problems.length > 0;
		silent.set(candidate.pattern, heard ? NaN : (silent.get(candidate.pattern) ?? 0) + 1);
		tell();
		if (i % 64 === 63) await new Promise((done) => setImmediate(done));
	}
	for (const [pattern, count] of silent) if (count > 0) problems.push({
		file: pattern,
		id: "no-log-among",
		values: { files: count }
	});
	return {
		logs,
		problems,
		looked,
		files
	};
}
async function readFile(candidate, search) {
	const settings = settingsFor(candidate, search);
	const path = candidate.path.replaceAll("\\", "/");
	if (settings.isDeleted(path)) {
		const problem = {
			file: candidate.shown,
			id: "deleted-run",
			values: {}
		};
		return {
			logs: [],
			problems: candidate.named ? [problem] : []
		};
	}
	let result = await readOnce(candidate, search);
	if (result.changed) result = await readOnce(candidate, search);
	const changed = {
		file: candidate.shown,
		id: "changed-file",
		values: {}
	};
	const beside = result.logs.some(({ source }) => source === candidate.shown) ? await settings.besideLog(path) : NO_SETTINGS;
	return {
		logs: result.logs.map((log) => log.source === candidate.shown ? {
			...log,
			...joinSettings(beside, {
				withheld: [],
				...log
			})
		} : log),
		problems: result.changed ? [...result.problems, changed] : result.problems
	};
}
async function readOnce({ path, shown, named }, { caps, onBytes }) {
	const opened = openLog({
		path,
		shown,
		named,
		maxBytes: caps.fileBytes,
		onBytes
	});
	if ("id" in opened) return {
		logs: [],
		problems: [{
			file: shown,
			...opened
		}],
		changed: false
	};
	const { file, hasChanged, close } = opened;
	try {
		return {
			...isLogArchive(file) ? await readArchive(file, caps.archive) : await readAnyLog(file),
			changed: hasChanged()
		};
	} catch (error) {
		return {
			logs: [],
			problems: [{
				file: shown,
				id: "unreadable",
				values: { reason: reason(error) }
			}],
			changed: false
		};
	} finally {
		close();
	}
}
function settingsFor({ base }, { root, settings }) {
	const known = settings.get(base);
	if (known !== void 0) return known;
	const reader = settingsReader(surroundings((path) => isInside((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(path), root) || isInside((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(path), base)));
	settings.set(base, reader);
	return reader;
}



/***/ }),

/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isKnownRule),
/* harmony export */   t: () => (/* binding */ KNOWN_RULES)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7823);


// build/src/pipeline/known-rules.js
const KNOWN_RULES = new Map(_rules_js__WEBPACK_IMPORTED_MODULE_0__.t.map(({ id, options }) => [id, Object.keys(options)]));
function isKnownRule(id) {
	return KNOWN_RULES.has(id);
}



/***/ }),

/***/ 5482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findSeries),
/* harmony export */   c: () => (/* binding */ smoothedCurve),
/* harmony export */   i: () => (/* binding */ errorOf),
/* harmony export */   l: () => (/* binding */ wholeValue),
/* harmony export */   n: () => (/* binding */ comparedValue),
/* harmony export */   o: () => (/* binding */ hasDiverged),
/* harmony export */   r: () => (/* binding */ endOf),
/* harmony export */   s: () => (/* binding */ normalizedName),
/* harmony export */   t: () => (/* binding */ nearestSeries)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2847);


// build/src/compare/compared-value.js
function findSeries(run, name) {
	if (name === "") return null;
	return run.series.find((series) => series.name === name) ?? run.series.find((series) => normalizedName(series) === name) ?? null;
}
function normalizedName(series) {
	if (series.metric === null || series.split === null) return "";
	return `${series.split === "validation" ? "val" : series.split}_${series.metric}`;
}
function wholeValue(series, of) {
	if (of === "best") return series.best?.smoothed ?? NaN;
	return of === "last" ? series.smoothedLast : series.smoothedTail;
}
function comparedValue(run, series, of, until) {
	const curve = run.curves.find((candidate) => candidate.series === series.name);
	if (!curve) return Number.isFinite(until) ? NaN : wholeValue(series, of);
	if (!(curve.at[curve.at.length - 1] > until)) return wholeValue(series, of);
	const { values } = smoothedCurve(curve, series, until);
	if (values.length === 0) return NaN;
	if (of === "last") return values[values.length - 1];
	if (of === "tail") return (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.ct)(values.slice(-Math.max(3, Math.ceil(.1 * values.length))));
	let best = values[0];
	for (const value of values) if (series.goal === "maximize" ? value > best : value < best) best = value;
	return best;
}
function smoothedCurve(curve, series, until = Number.POSITIVE_INFINITY) {
	const points = curve.at.map((at, i) => ({
		at,
		value: curve.value[i]
	})).filter(({ at, value }) => at <= until && Number.isFinite(value));
	const used = curve.at.length < series.points && points.length > 2 ? pairMeans(points) : points;
	const values = used.map(({ value }) => value);
	return {
		at: used.map(({ at }) => at),
		values: (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.tt)(values, (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.nt)(values.length))
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
function hasDiverged(run) {
	const { trainLoss, validationLoss, validationScore } = run.primary;
	return run.series.filter(({ name }) => [
		trainLoss,
		validationLoss,
		validationScore
	].includes(name)).some(({ last }) => !Number.isFinite(last)) || run.findings.some(({ means }) => means === "divergence");
}
function endOf(run, series) {
	return run.curves.find((candidate) => candidate.series === series.name)?.at.at(-1) ?? NaN;
}
function errorOf(series) {
	return 1.2533 * series.noise / Math.sqrt((0,_base_js__WEBPACK_IMPORTED_MODULE_0__.nt)(series.points));
}

// build/src/compare/nearest-series.js
const MAX_RUNS = 20;
function nearestSeries(name, runs) {
	const logged = runs.slice(0, MAX_RUNS).flatMap(({ series }) => series.map((one) => one.name));
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.rt)(name, logged);
}



/***/ })

};
