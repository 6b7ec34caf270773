export const id = 162;
export const ids = [162];
export const modules = {

/***/ 847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readWhole),
/* harmony export */   A: () => (/* binding */ theilSen),
/* harmony export */   B: () => (/* binding */ short),
/* harmony export */   C: () => (/* binding */ spearman),
/* harmony export */   D: () => (/* binding */ pick),
/* harmony export */   E: () => (/* binding */ finiteIndices),
/* harmony export */   F: () => (/* binding */ noiseScale),
/* harmony export */   G: () => (/* binding */ REACTIONS),
/* harmony export */   H: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   I: () => (/* binding */ binMedians),
/* harmony export */   J: () => (/* binding */ HEAD_BYTES),
/* harmony export */   K: () => (/* binding */ SEVERITIES),
/* harmony export */   L: () => (/* binding */ largest),
/* harmony export */   M: () => (/* binding */ standardDeviation),
/* harmony export */   N: () => (/* binding */ autocorrelation),
/* harmony export */   O: () => (/* binding */ quantum),
/* harmony export */   P: () => (/* binding */ varianceInflation),
/* harmony export */   Q: () => (/* binding */ memoryFile),
/* harmony export */   R: () => (/* binding */ smallest),
/* harmony export */   S: () => (/* binding */ valleyScratch),
/* harmony export */   T: () => (/* binding */ finite),
/* harmony export */   U: () => (/* binding */ FAIL_ON),
/* harmony export */   V: () => (/* binding */ signed),
/* harmony export */   W: () => (/* binding */ PROFILES),
/* harmony export */   X: () => (/* binding */ decodeText),
/* harmony export */   Z: () => (/* binding */ headText),
/* harmony export */   _: () => (/* binding */ bootstrapInterval),
/* harmony export */   a: () => (/* binding */ argBest),
/* harmony export */   at: () => (/* binding */ safeXml),
/* harmony export */   b: () => (/* binding */ valleyBottom),
/* harmony export */   c: () => (/* binding */ detectableShift),
/* harmony export */   ct: () => (/* binding */ mad),
/* harmony export */   d: () => (/* binding */ brownForsythe),
/* harmony export */   et: () => (/* binding */ UserError),
/* harmony export */   f: () => (/* binding */ studentCdf),
/* harmony export */   g: () => (/* binding */ periodOf),
/* harmony export */   h: () => (/* binding */ extrapolate),
/* harmony export */   i: () => (/* binding */ downsample),
/* harmony export */   it: () => (/* binding */ safeLines),
/* harmony export */   j: () => (/* binding */ mean),
/* harmony export */   k: () => (/* binding */ tailTrend),
/* harmony export */   l: () => (/* binding */ runsNeeded),
/* harmony export */   lt: () => (/* binding */ median),
/* harmony export */   m: () => (/* binding */ decayAt),
/* harmony export */   n: () => (/* binding */ VERSION),
/* harmony export */   nt: () => (/* binding */ safeJson),
/* harmony export */   o: () => (/* binding */ hedgesG),
/* harmony export */   ot: () => (/* binding */ rollingMedian),
/* harmony export */   p: () => (/* binding */ studentQuantile),
/* harmony export */   q: () => (/* binding */ toConfig),
/* harmony export */   r: () => (/* binding */ roundTo),
/* harmony export */   rt: () => (/* binding */ safeLine),
/* harmony export */   s: () => (/* binding */ superiority),
/* harmony export */   st: () => (/* binding */ windowWidth),
/* harmony export */   t: () => (/* binding */ COMMENT_MODES),
/* harmony export */   tt: () => (/* binding */ nearest),
/* harmony export */   u: () => (/* binding */ fisherExact),
/* harmony export */   v: () => (/* binding */ quantile),
/* harmony export */   w: () => (/* binding */ hampelSpikes),
/* harmony export */   x: () => (/* binding */ valleyFit),
/* harmony export */   y: () => (/* binding */ kneeAfter),
/* harmony export */   z: () => (/* binding */ percent)
/* harmony export */ });
/* unused harmony export Y */
// build/src/math/scratch.js
/** Room shared by the statistics that reorder or collect numbers: a typed array costs more to allocate than most of them to compute. */
let room = /* @__PURE__ */ new Float64Array(4096);
/** At least `size` numbers of any value, valid until the next call: never kept, never held over a call of another statistic. */
function scratch(size) {
	if (room.length < size) room = new Float64Array(2 * size);
	return room;
}

// build/src/math/select.js
/**
* The value of rank k (0: the smallest), by Hoare's quickselect (1961) with the median of three as pivot: O(n) on average.
* Reorders the first `n` of `values`: what lies before k is at most the result, what lies after it at least. NaN values must be
* left out before. Undefined for a rank outside.
* @example select(new Float64Array([3, 1, 2]), 1) // 2
*/
function select(values, k, n = values.length) {
	let low = 0;
	let high = n - 1;
	while (low < high) {
		const pivot = middleOf(values[low], values[low + high >> 1], values[high]);
		let i = low;
		let j = high;
		while (i <= j) {
			while (values[i] < pivot) i += 1;
			while (values[j] > pivot) j -= 1;
			if (i > j) break;
			const swapped = values[i];
			values[i] = values[j];
			values[j] = swapped;
			i += 1;
			j -= 1;
		}
		if (k <= j) high = j;
		else if (k >= i) low = i;
		else break;
	}
	return values[k];
}
function middleOf(a, b, c) {
	return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

// build/src/math/median.js
/** Most medians are of a few values: they are sorted here, without an allocation. */
const SHORT = /* @__PURE__ */ new Float64Array(32);
function insertionSorted(values) {
	for (let i = 0; i < values.length; i += 1) {
		const value = values[i];
		let j = i;
		while (j > 0 && SHORT[j - 1] > value) {
			SHORT[j] = SHORT[j - 1];
			j -= 1;
		}
		SHORT[j] = value;
	}
	return SHORT;
}
/** Middle value of a sorted copy, mean of the two middle ones for even counts; NaN for no values. NaN values must be left out before. */
function median(values) {
	const n = values.length;
	if (n === 0) return NaN;
	if (n > SHORT.length) {
		const copy = scratch(n);
		for (let i = 0; i < n; i += 1) copy[i] = values[i];
		return medianInPlace(copy, n);
	}
	const sorted = insertionSorted(values);
	const middle = n >> 1;
	return n % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
/** The same of the first `n` of values that may be reordered: no copy. */
function medianInPlace(values, n = values.length) {
	if (n === 0) return NaN;
	const middle = n >> 1;
	const upper = select(values, middle, n);
	if (n % 2 === 1) return upper;
	let lower = values[0];
	for (let i = 1; i < middle; i += 1) if (values[i] > lower) lower = values[i];
	return (lower + upper) / 2;
}
/**
* Median absolute deviation from the median, not scaled (times 1.4826 it estimates a normal standard deviation); NaN for no values.
* @example mad([1, 1, 2, 2, 4, 6, 9]) // 1
*/
function mad(values) {
	const center = median(values);
	const off = scratch(values.length);
	for (let i = 0; i < values.length; i += 1) off[i] = Math.abs(values[i] - center);
	return medianInPlace(off, values.length);
}

// build/src/math/rolling-median.js
/** Width of the level window: 3 % of the points, 3 to 51, next odd number (diagnosis of levels and minima). */
function windowWidth(n, share = .03, least = 3, most = 51) {
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
	if (n === 0) return result;
	const half = (w - 1) / 2;
	const window = new Float64Array(w);
	for (let i = 0; i < w; i += 1) window[i] = values[i];
	window.sort();
	for (let start = 0; start + w <= n; start += 1) {
		if (start > 0) replace(window, values[start - 1], values[start + w - 1]);
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
		const middle = low + high >> 1;
		if (sorted[middle] < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

// build/src/github/safe-line.js
const MAX_LINE = 2e3;
/**
* Text that the runner cannot take for a command: it obeys `::name::` after white space and `##[name]` anywhere, so both are
* broken up; control and direction characters become spaces.
*/
function safeLine(text) {
	const plain = withoutCommands(text);
	return plain.length > MAX_LINE ? `${plain.slice(0, MAX_LINE)}…` : plain;
}
/** Lines of any length, each without commands. */
function safeLines(text) {
	return text.split("\n").map(withoutCommands).join("\n");
}
/** JSON that means the same, and in which no command stands. */
function safeJson(json) {
	return json.replace(/:(?=:)/g, "\\u003a").replace(/##\[/g, "##\\u005b");
}
/** XML that means the same, and in which no command stands. */
function safeXml(xml) {
	return xml.replace(/:(?=:)/g, "&#58;").replace(/##\[/g, "##&#91;");
}
function withoutCommands(line) {
	return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ").replace(/:(?=:)/g, ": ").replace(/#(?=#\[)/g, "# ");
}

// build/src/math/nearest.js
/** The known word with the fewest edits (Levenshtein), if it is at most a third of the word away. */
function nearest(word, known) {
	let best = null;
	let least = Math.max(1, Math.ceil(word.length / 3));
	for (const candidate of known) {
		const distance = edits(word, candidate);
		if (distance > least || distance === least && best !== null) continue;
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

// build/src/config-values.js
/** The floors of a tolerance: numbers in the metric's unit, percentages of the baseline's value. */
function toTolerance(given) {
	const floors = typeof given === "object" ? given : [given];
	return {
		absolute: Math.max(0, ...floors.filter((floor) => typeof floor === "number")),
		relative: Math.max(0, ...floors.filter((floor) => typeof floor === "string").map((floor) => Number.parseFloat(floor) / 100))
	};
}
/** A share: 0.2 or "20%"; null where none is given. */
function toShare(given) {
	if (given === void 0) return null;
	return typeof given === "string" ? Number.parseFloat(given) / 100 : given;
}

// build/src/model/errors.js
/** A mistake of the user's: what is wrong and where, and what to do about it. Shown without a stack trace; exit code 2. */
var UserError = class extends Error {
	name = "UserError";
	hint;
	/** 1-based line of the settings that is wrong; null where it is no mistake in the settings. */
	settingsLine;
	constructor(message, hint = "", settingsLine = null) {
		super(message);
		this.hint = hint;
		this.settingsLine = settingsLine;
	}
};

// build/src/read/reader.js
/** Made once: making one takes longer than decoding a line with it. */
const DECODER = new TextDecoder("utf-8");
/** Bytes of a file that `detect` gets to see. */
const HEAD_BYTES = 65536;
/** Largest text that is parsed as one piece: below V8's limit of 2^29 characters a string, with room for its parse tree. */
const MAX_WHOLE_BYTES = 268435456;
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
		}
	};
}
/** All bytes of a file; UserError above `MAX_WHOLE_BYTES`. A file that shrinks meanwhile gives what is left. */
function readWhole(file) {
	if (file.size <= file.head.length) return file.head;
	if (file.size > 268435456) throw new UserError(`${file.size} bytes in one JSON document: more than ${MAX_WHOLE_BYTES} can't be read as one piece`, "Write JSON Lines (one object a line) or CSV, which are read piece by piece.");
	const bytes = new Uint8Array(file.size);
	let filled = 0;
	while (filled < bytes.length) {
		const count = file.readInto(bytes.subarray(filled), filled);
		if (count === 0) break;
		filled += count;
	}
	return bytes.subarray(0, filled);
}
/** The first bytes as text (UTF-8, wrong bytes replaced), without a byte order mark. */
function headText({ head }) {
	const known = HEAD_TEXTS.get(head);
	if (known !== void 0) return known;
	const text = decodeText(head);
	HEAD_TEXTS.set(head, text);
	return text;
}
/** Every reader looks at the head of a file: it is decoded once. */
const HEAD_TEXTS = /* @__PURE__ */ new WeakMap();
/** Bytes as UTF-8 text; wrong bytes become U+FFFD, a byte order mark is dropped. */
function decodeText(bytes) {
	return DECODER.decode(bytes);
}

// build/src/config.js
const PROFILES = [
	"default",
	"classification",
	"llm-pretrain",
	"finetune",
	"gan-rl"
];
const FAIL_ON = [
	"never",
	"regression",
	"error",
	"warning"
];
const REACTIONS = [
	"fail",
	"warn",
	"pass"
];
const SEVERITIES = [
	"off",
	"notice",
	"warning",
	"error"
];
/** The settings of a run without a config file. */
const DEFAULT_CONFIG = toConfig({});
/** Settings as a file has them → with every default filled in. */
function toConfig(file) {
	return {
		profile: file.profile ?? null,
		metrics: {
			loss: file.metrics?.loss ?? null,
			score: file.metrics?.score ?? null
		},
		groupBy: file["group-by"] ?? ["seed"],
		rules: new Map(Object.entries(file.rules ?? {}).map(([id, setting]) => [id, Array.isArray(setting) ? {
			severity: setting[0],
			options: setting[1]
		} : {
			severity: setting,
			options: {}
		}])),
		gate: new Map(Object.entries(file.gate ?? {}).map(([metric, rule]) => [metric, {
			of: rule.of ?? "best",
			tolerance: rule.tolerance === void 0 ? null : toTolerance(rule.tolerance),
			atLeast: rule["at-least"] ?? null,
			atMost: rule["at-most"] ?? null,
			maxSlowdown: toShare(rule["max-slowdown"]),
			maxSpread: rule["max-spread"] ?? null,
			maxEarlierOverfitting: toShare(rule["max-earlier-overfitting"])
		}])),
		failOn: file["fail-on"] ?? "error",
		onInconclusive: file["on-inconclusive"] ?? "pass",
		onMissingMetrics: file["on-missing-metrics"] ?? "fail",
		onMissingBaseline: file["on-missing-baseline"] ?? "pass",
		acceptLabel: file["accept-label"] ?? "curvelint:accept",
		checkName: file["check-name"] ?? "curvelint",
		dataBranch: file["data-branch"] ?? "curvelint-data",
		quickchartHost: file["quickchart-host"] ?? null,
		allowThirdParty: file["allow-third-party"] ?? false,
		trainingWorkflow: file["training-workflow"] ?? null,
		baselineArtifacts: file["baseline-artifacts"] ?? ["curvelint*"],
		limits: toLimits(file.limits ?? {})
	};
}
function toLimits({ file, files, archive, entries, entry, unpacked, ratio }) {
	const bytes = (name, given) => given === void 0 ? {} : { [name]: toBytes(given) };
	return {
		...bytes("fileBytes", file),
		...files !== void 0 && { files },
		archive: {
			...archive !== void 0 && { archiveBytes: Math.min(toBytes(archive), 268435456) },
			...entries !== void 0 && { entries },
			...bytes("entryBytes", entry),
			...bytes("totalBytes", unpacked),
			...ratio !== void 0 && { ratio }
		}
	};
}
/** Bytes: 1000, or `200 MB` (1024² each). */
function toBytes(given) {
	if (typeof given === "number") return given;
	const unit = 1024 ** (1 + "KMG".indexOf(/[KMG]/i.exec(given)[0].toUpperCase()));
	return Math.round(Number.parseFloat(given) * unit);
}

// build/src/math/short.js
/**
* A number as a person would write it: four significant digits, no trailing zeros, a real minus sign, independent of the locale.
* @example short(0.94312) // "0.9431"
*/
function short(value) {
	if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
	if (value === 0) return "0";
	const size = Math.abs(value);
	const text = size >= 1e-4 && size < 1e6 ? trim(plain(size)) : exponent(size);
	return value < 0 ? `−${text}` : text;
}
/**
* A share as a percentage: whole from 10 % on, else one decimal.
* @example percent(0.2149) // "21 %"
*/
function percent(share) {
	if (!Number.isFinite(share)) return short(share);
	const value = Math.abs(share) * 100;
	const text = value >= 9.95 ? value.toFixed(0) : trim(value.toFixed(1));
	return `${share < 0 && text !== "0" ? "−" : ""}${text} %`;
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
	const [mantissa, power] = size.toExponential(2).split("e");
	return `${trim(mantissa)}e${power.replace("+", "").replace("-", "−")}`;
}
function trim(text) {
	return text.includes(".") ? text.replace(/(?<!0)0+$/, "").replace(/\.$/, "") : text;
}

// build/src/math/extremes.js
/** Smallest value, NaN left out; Infinity for none. */
function smallest(values) {
	let least = Number.POSITIVE_INFINITY;
	for (let i = 0; i < values.length; i += 1) if (values[i] < least) least = values[i];
	return least;
}
/** Largest value, NaN left out; −Infinity for none. */
function largest(values) {
	let most = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < values.length; i += 1) if (values[i] > most) most = values[i];
	return most;
}

// build/src/math/bin-medians.js
/** Equal-count bins with the median of each, so that a test costs the same on 1e6 points as on 200. Short input is returned point by point. */
function binMedians(values, bins) {
	const n = values.length;
	const starts = new Int32Array(Math.min(n, bins));
	for (let i = 0; i < starts.length; i += 1) starts[i] = n <= bins ? i : Math.floor(i * n / bins);
	if (n <= bins) return {
		values,
		starts
	};
	const medians = new Float64Array(bins);
	for (let i = 0; i < bins; i += 1) medians[i] = median(values.subarray(starts[i], i + 1 < bins ? starts[i + 1] : n));
	return {
		values: medians,
		starts
	};
}

// build/src/math/noise.js
/** Differences whose median is taken; of more, every k-th: a sample of so many settles it to 1 %. */
const MAX_SORTED = 2e4;
/**
* Standard deviation of one point of a curve, from its second differences, which cancel a local line:
* σ = max(1.4826·median|Δ²y|/√6, ½·√(mean((Δ²y)²)/6), q/√12). The first term resists outliers, the second keeps it from
* collapsing when most differences are 0, the third is the rounding of the logger. NaN below 3 points.
*/
function noiseScale(values, quantum = 0) {
	const n = values.length;
	if (n < 3) return NaN;
	const stride = Math.ceil((n - 2) / MAX_SORTED);
	const size = scratch(Math.ceil((n - 2) / stride));
	let squares = 0;
	for (let i = 1; i + 1 < n; i += 1) {
		const second = values[i - 1] - 2 * values[i] + values[i + 1];
		if ((i - 1) % stride === 0) size[(i - 1) / stride] = Math.abs(second);
		squares += second * second;
	}
	const robust = 1.4826 * medianInPlace(size, Math.ceil((n - 2) / stride)) / Math.sqrt(6);
	const plain = .5 * Math.sqrt(squares / (n - 2) / 6);
	return Math.max(robust, plain, quantum / Math.sqrt(12));
}

// build/src/math/autocorrelation.js
/** Autocorrelation of centred values at one lag: Σ r_i·r_{i+lag} / Σ r_i². NaN for constant or too short input. */
function autocorrelation(centered, lag) {
	let product = 0;
	let squares = 0;
	for (let i = 0; i < centered.length; i += 1) {
		squares += centered[i] ** 2;
		if (i + lag < centered.length) product += centered[i] * centered[i + lag];
	}
	return squares > 0 && lag < centered.length ? product / squares : NaN;
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
		if (!(rho >= 1.96 / Math.sqrt(n))) break;
		sum += (1 - j / n) * rho;
	}
	return Math.max(1, 1 + 2 * sum);
}

// build/src/math/mean.js
/** Arithmetic mean; NaN for no values. */
function mean(values) {
	if (values.length === 0) return NaN;
	let sum = 0;
	for (const value of values) sum += value;
	return sum / values.length;
}
/**
* Sample standard deviation, divisor n − 1; NaN below two values.
* @example standardDeviation([1, 2, 3]) // 1
*/
function standardDeviation(values) {
	if (values.length < 2) return NaN;
	const center = mean(values);
	let sum = 0;
	for (const value of values) sum += (value - center) ** 2;
	return Math.sqrt(sum / (values.length - 1));
}

// build/src/math/normal.js
/** Below this size the power series of erf converges fast, above it the continued fraction does. */
const SERIES_LIMIT = 2.5;
/** erfc(x) for x ≥ 0: 1 − the power series (NIST DLMF 7.6.2), or the continued fraction 7.9.1 for large x. */
function erfc(x) {
	if (x > 40) return 0;
	if (x < SERIES_LIMIT) {
		let term = x;
		let sum = x;
		for (let k = 1; Math.abs(term) > 1e-18 * Math.abs(sum) && k < 200; k += 1) {
			term *= 2 * x * x / (2 * k + 1);
			sum += term;
		}
		return 1 - 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
	}
	let fraction = 0;
	for (let k = 120; k >= 1; k -= 1) fraction = k / 2 / (x + fraction);
	return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}
/**
* P(Z ≤ z) of the standard normal distribution: ½·erfc(−z/√2). NaN for NaN.
* @example normalCdf(1.959963984540054) // 0.975
*/
function normalCdf(z) {
	const tail = .5 * erfc(Math.abs(z) / Math.SQRT2);
	return z > 0 ? 1 - tail : tail;
}
/**
* z with P(Z ≤ z) = p: inverse of `normalCdf`, by bisection to the last bits. NaN unless 0 < p < 1.
* @example normalQuantile(0.975) // 1.959963984540054
*/
function normalQuantile(p) {
	if (!(p > 0 && p < 1)) return NaN;
	if (p === .5) return 0;
	if (p > .5) return -normalQuantile(1 - p);
	let low = -40;
	let high = 0;
	while (high - low > 1e-15 * Math.max(1, Math.abs(low))) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) break;
		if (normalCdf(middle) < p) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

// build/src/math/ranks.js
/**
* Ranks from 1, equal values share the mean of theirs. Empty for no values; NaN values must be left out before.
* @example ranks([10, 20, 10]) // [1.5, 3, 1.5]
*/
function ranks(values) {
	const n = values.length;
	const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => values[a] - values[b]);
	const result = new Float64Array(n);
	for (let start = 0; start < n;) {
		let end = start + 1;
		while (end < n && values[order[end]] === values[order[start]]) end += 1;
		for (let i = start; i < end; i += 1) result[order[i]] = (start + end + 1) / 2;
		start = end;
	}
	return result;
}
/** Sizes of the groups of equal values that have more than one member. */
function ties(values) {
	const sorted = new Float64Array(values).sort();
	const sizes = [];
	for (let start = 0; start < sorted.length;) {
		let end = start + 1;
		while (end < sorted.length && sorted[end] === sorted[start]) end += 1;
		if (end - start > 1) sizes.push(end - start);
		start = end;
	}
	return sizes;
}

// build/src/math/theil-sen.js
/**
* Theil–Sen line through y over 0, 1, 2…: median of all pairwise slopes, median intercept (Theil 1950, Sen 1968). O(n²): for
* short windows. NaN below 2 points.
* @example theilSen([1, 2, 3]) // { slope: 1, intercept: 1 }
*/
function theilSen(y) {
	const n = y.length;
	const slopes = scratch(n * (n - 1) / 2);
	let i = 0;
	for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) slopes[i++] = (y[b] - y[a]) / (b - a);
	const slope = medianInPlace(slopes, i);
	const intercepts = scratch(n);
	for (let x = 0; x < n; x += 1) intercepts[x] = y[x] - slope * x;
	return {
		slope,
		intercept: medianInPlace(intercepts, n)
	};
}

// build/src/math/mann-kendall.js
/** Variance of Kendall's S for n values with ties: [n(n−1)(2n+5) − Σt(t−1)(2t+5)]/18 (Kendall 1975). */
function kendallVariance(values) {
	const term = (n) => n * (n - 1) * (2 * n + 5);
	return (term(values.length) - ties(values).reduce((sum, t) => sum + term(t), 0)) / 18;
}

// build/src/math/theil-sen-interval.js
/**
* Theil–Sen slope over 0, 1, 2… with the interval from the normal form of Kendall's distribution (Sen 1968): of the N sorted
* pairwise slopes those at (N ∓ z·√Var S)/2. O(n²): for at most a few hundred points. NaN below 2 points.
* @example theilSenInterval([1, 2, 3]).slope // 1
*/
function theilSenInterval(y, level = .95) {
	const n = y.length;
	if (n < 2) return {
		slope: NaN,
		low: NaN,
		high: NaN
	};
	const spread = normalQuantile((1 + level) / 2) * Math.sqrt(kendallVariance(y));
	const slopes = scratch(n * (n - 1) / 2);
	let count = 0;
	for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) slopes[count++] = (y[b] - y[a]) / (b - a);
	const low = select(slopes, Math.max(0, Math.round((count - spread) / 2) - 1), count);
	const high = select(slopes, Math.min(count - 1, Math.round((count + spread) / 2)), count);
	return {
		slope: medianInPlace(slopes, count),
		low,
		high
	};
}

// build/src/math/tail-trend.js
/** Fewer points say nothing about a trend. */
const MIN_POINTS$1 = 8;
/**
* Does a stretch of a cost (smaller is better) still improve? Theil–Sen slope with its 95 % interval over the stretch:
* *improving* if the whole interval falls and the fall exceeds max(`minShare` of the level, 2σ); *plateau* if the interval
* excludes a fall of `minShare`; else *undetermined*. For at most a few hundred points. Undetermined with NaN below 8 points.
* @example tailTrend([8, 7, 6, 5, 4, 3, 2, 1], 0.01, 0).verdict // 'improving'
*/
function tailTrend(y, minShare, quantum) {
	const n = y.length;
	const none = NaN;
	if (n < MIN_POINTS$1) return {
		verdict: "undetermined",
		change: none,
		low: none,
		high: none,
		level: none,
		noise: none
	};
	const { slope, low, high } = theilSenInterval(y);
	const level = Math.abs(median(y));
	const noise = noiseScale(y, quantum);
	const over = (value) => value * (n - 1);
	const improving = high < 0 && -over(slope) > Math.max(minShare * level, 2 * noise);
	const flat = over(low) > -minShare * level;
	return {
		verdict: improving ? "improving" : flat ? "plateau" : "undetermined",
		change: over(slope),
		low: over(low),
		high: over(high),
		level,
		noise
	};
}

// build/src/math/quantum.js
/** Shares of distinct values below which numbers count as rounded. */
const MAX_DISTINCT = .9;
const SMALLEST_GAP = 1e-12;
/** Rounding shows in a sample: of longer series every k-th value is looked at. */
const MAX_POINTS = 2e4;
/**
* Smallest gap between distinct values if fewer than 90 % of the values are distinct (the logger rounded them), else 0. Of more
* than 20,000 values every k-th is looked at.
*/
function quantum(values) {
	const stride = Math.max(1, Math.ceil(values.length / MAX_POINTS));
	const sorted = new Float64Array(Math.ceil(values.length / stride));
	for (let i = 0; i < sorted.length; i += 1) sorted[i] = values[i * stride];
	sorted.sort();
	let distinct = sorted.length > 0 ? 1 : 0;
	let gap = Number.POSITIVE_INFINITY;
	for (let i = 1; i < sorted.length; i += 1) {
		const step = sorted[i] - sorted[i - 1];
		if (step > 0) distinct += 1;
		if (step > SMALLEST_GAP && step < gap) gap = step;
	}
	return distinct < MAX_DISTINCT * sorted.length && Number.isFinite(gap) ? gap : 0;
}

// build/src/math/finite.js
/** The finite values from one index up to another (clipped to the array), copied; all of them where no index is given. */
function finite(values, from = 0, to = values.length) {
	const start = Math.max(0, from);
	const end = Math.min(values.length, to);
	const kept = new Float64Array(Math.max(0, end - start));
	let n = 0;
	for (let i = start; i < end; i += 1) if (Number.isFinite(values[i])) kept[n++] = values[i];
	return n === kept.length ? kept : kept.subarray(0, n);
}
/** The indices of the finite values, in order. */
function finiteIndices(values) {
	const kept = new Int32Array(values.length);
	let n = 0;
	for (let i = 0; i < values.length; i += 1) if (Number.isFinite(values[i])) kept[n++] = i;
	return n === kept.length ? kept : kept.subarray(0, n);
}
/** The values at given indices. */
function pick(values, indices) {
	const picked = new Float64Array(indices.length);
	for (let i = 0; i < picked.length; i += 1) picked[i] = values[indices[i]];
	return picked;
}

// build/src/math/hampel.js
/** Half of the window: 1 % of the points, at least 5; at most 50, so that a million points stay cheap. */
const LEAST_HALF = 5;
const MOST_HALF = 50;
/** Outliers at most this many points apart are one spike. */
const MERGE = 10;
/**
* Upward spikes by Hampel's rule (Hampel 1974; Davies & Gather 1993): points more than `minZ` robust standard deviations
* above the rolling median of 2h + 1 points, h = 1 % of n, 5 to 50. The deviation is 1.4826·MAD of the residuals of the block
* of 8h points around (or that of second differences), the larger of it and its neighbors, and never below `floor`. Outliers
* within 10 points are one spike; the first h points, which have no full window, hold none. O(n). [] below 2h + 1 points.
* @example hampelSpikes([1, 1.1, 1, 0.9, 1, 9, 1, 1.1, 0.9, 1, 1.1, 1], 6).length // 1
*/
function hampelSpikes(y, minZ, floor = 0) {
	const n = y.length;
	const half = Math.min(MOST_HALF, Math.max(LEAST_HALF, Math.round(.01 * n)));
	if (n < 2 * half + 1) return [];
	const levels = rollingMedian(y, 2 * half + 1);
	const residuals = new Float64Array(n);
	for (let i = 0; i < n; i += 1) residuals[i] = y[i] - levels[i];
	const block = 8 * half;
	const blocks = Math.max(1, Math.floor(n / block));
	const scales = Array.from({ length: blocks }, (_, b) => {
		const end = b + 1 < blocks ? (b + 1) * block : n;
		return Math.max(1.4826 * mad(residuals.subarray(b * block, end)), secondDifferences(y, b * block, end));
	});
	const scaleAt = (i) => {
		const b = Math.min(blocks - 1, Math.floor(i / block));
		return Math.max(scales[b], scales[b - 1] ?? 0, scales[b + 1] ?? 0, floor);
	};
	const spikes = [];
	for (let i = half; i < n; i += 1) {
		const z = residuals[i] / scaleAt(i);
		if (!(z > minZ)) continue;
		const last = spikes[spikes.length - 1];
		if (last && i - last.to <= MERGE) {
			const higher = z > last.z;
			spikes[spikes.length - 1] = higher ? {
				from: last.from,
				peak: i,
				to: i,
				count: last.count + 1,
				z,
				level: levels[i]
			} : {
				...last,
				to: i,
				count: last.count + 1
			};
		} else spikes.push({
			from: i,
			peak: i,
			to: i,
			count: 1,
			z,
			level: levels[i]
		});
	}
	return spikes;
}
/** 1.4826·median|Δ²y|/√6 over a stretch: the noise of one point on a local line. */
function secondDifferences(y, start, end) {
	if (end - start < 3) return 0;
	const count = end - start - 2;
	const second = scratch(count);
	for (let i = 0; i < count; i += 1) second[i] = Math.abs(y[start + i] - 2 * y[start + i + 1] + y[start + i + 2]);
	return 1.4826 * medianInPlace(second, count) / Math.sqrt(6);
}

// build/src/math/spearman.js
/**
* Spearman's rank correlation: Pearson's correlation of the ranks (Spearman 1904). NaN below two pairs or where one side
* is constant.
* @example spearman([1, 2, 3], [10, 100, 1000]) // 1
*/
function spearman(a, b) {
	const n = Math.min(a.length, b.length);
	if (n < 2) return NaN;
	const [x, y] = [ranks(Array.from(a).slice(0, n)), ranks(Array.from(b).slice(0, n))];
	const [centerX, centerY] = [mean(Array.from(x)), mean(Array.from(y))];
	let product = 0;
	let squaresX = 0;
	let squaresY = 0;
	for (let i = 0; i < n; i += 1) {
		product += (x[i] - centerX) * (y[i] - centerY);
		squaresX += (x[i] - centerX) ** 2;
		squaresY += (y[i] - centerY) ** 2;
	}
	return squaresX > 0 && squaresY > 0 ? product / Math.sqrt(squaresX * squaresY) : NaN;
}

// build/src/math/valley-fit.js
/** Makes room for fits of up to `size` points. */
function valleyScratch(size) {
	const array = (n) => new Float64Array(n);
	return {
		falling: array(size),
		rising: array(size),
		below: array(size + 1),
		blocks: stack(size)
	};
}
/**
* Valley fit by pool-adjacent-violators (Ayer et al. 1955; Barlow et al. 1972) over every prefix and every suffix, O(n).
* @example valleyFit([3, 1, 2]).knee // 1
*/
function valleyFit(y) {
	const n = y.length;
	const scratch = valleyScratch(n);
	const { knee, error } = valleyBottom(y, scratch);
	const fit = new Float64Array(n);
	fallingFit(y.subarray(0, knee + 1), scratch.blocks, fit);
	const rest = y.slice(knee + 1).reverse();
	fit.set(fallingFit(rest, scratch.blocks, new Float64Array(rest.length)).reverse(), knee + 1);
	return {
		never: n === 0 ? 0 : scratch.falling[n - 1],
		valley: n === 0 ? 0 : error,
		knee,
		fit
	};
}
/** The bottom alone: last point of the falling part, and the squared error of the valley fit; infinite for no points. */
function valleyBottom(y, scratch) {
	const n = y.length;
	const { falling, rising } = scratch;
	prefixErrors(y, scratch, falling, false);
	prefixErrors(y, scratch, rising, true);
	let knee = 0;
	let error = Number.POSITIVE_INFINITY;
	for (let k = 0; k < n; k += 1) {
		const sum = falling[k] + (k + 1 < n ? rising[n - 2 - k] : 0);
		if (sum < error) {
			error = sum;
			knee = k;
		}
	}
	return {
		knee,
		error
	};
}
function stack(n) {
	return {
		sum: new Float64Array(n),
		squares: new Float64Array(n),
		count: new Int32Array(n),
		top: -1
	};
}
/** Adds one value to a stack of blocks of falling means, merging blocks that rise. */
function push(blocks, value) {
	const { sum, squares, count } = blocks;
	let i = blocks.top + 1;
	let ownSum = value;
	let ownSquares = value * value;
	let own = 1;
	while (i > 0 && ownSum * count[i - 1] > sum[i - 1] * own) {
		i -= 1;
		ownSum = sum[i] + ownSum;
		ownSquares = squares[i] + ownSquares;
		own += count[i];
	}
	sum[i] = ownSum;
	squares[i] = ownSquares;
	count[i] = own;
	blocks.top = i;
}
/** Squared error of the best non-increasing fit of the first k + 1 values, for every k. Of the last values where `backwards`. */
function prefixErrors(values, { below, blocks }, errors, backwards) {
	const n = values.length;
	const { sum, squares, count } = blocks;
	const offset = n > 0 ? values[backwards ? 0 : n - 1] : 0;
	blocks.top = -1;
	below[0] = 0;
	for (let k = 0; k < n; k += 1) {
		push(blocks, values[backwards ? n - 1 - k : k] - offset);
		const i = blocks.top;
		const own = Math.max(0, squares[i] - sum[i] * sum[i] / count[i]);
		below[i + 1] = below[i] + own;
		errors[k] = below[i + 1];
	}
}
/** The best non-increasing fit itself, written into `fit`. */
function fallingFit(values, blocks, fit) {
	blocks.top = -1;
	for (let i = 0; i < values.length; i += 1) push(blocks, values[i]);
	let from = 0;
	for (let i = 0; i <= blocks.top; i += 1) {
		const to = from + blocks.count[i];
		fit.fill(blocks.sum[i] / blocks.count[i], from, to);
		from = to;
	}
	return fit;
}
/**
* Last point from the bottom on at which the rising part of the fit is at most `margin` above the falling part's end.
* The means of a rising fit of y[bottom + 1…] are those of a falling fit of −y.
*/
function kneeAfter(y, bottom, margin, { blocks }) {
	blocks.top = -1;
	for (let i = 0; i <= bottom; i += 1) push(blocks, y[i]);
	const ceiling = blocks.sum[blocks.top] / blocks.count[blocks.top] + margin;
	blocks.top = -1;
	for (let i = bottom + 1; i < y.length; i += 1) push(blocks, -y[i]);
	let knee = bottom;
	for (let i = 0; i <= blocks.top && -blocks.sum[i] / blocks.count[i] <= ceiling; i += 1) knee += blocks.count[i];
	return knee;
}

// build/src/math/quantile.js
/**
* The p-quantile of a sorted copy, linear between order statistics: position p·(n − 1) (Hyndman & Fan 1996, type 7, NumPy's
* default). NaN for no values or p outside 0 to 1. NaN values must be left out before.
* @example quantile([1, 2, 3, 4], 0.5) // 2.5
*/
function quantile(values, p) {
	const sorted = new Float64Array(values).sort();
	if (sorted.length === 0 || !(p >= 0 && p <= 1)) return NaN;
	const position = p * (sorted.length - 1);
	const low = Math.floor(position);
	const high = Math.min(low + 1, sorted.length - 1);
	return sorted[low] + (position - low) * (sorted[high] - sorted[low]);
}

// build/src/math/seeded-random.js
/**
* Uniform draws in [0, 1), the same sequence for the same seed (mulberry32, Tommy Ettinger 2017): the only randomness that
* a pure stage may use.
* @example seededRandom(1)() === seededRandom(1)() // true
*/
function seededRandom(seed) {
	let state = seed | 0;
	return () => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, 1 | state);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
}
/**
* A seed made of the data: FNV-1a hash over the order of the values, so that scaling or shifting them keeps it. 2166136261
* for no values.
* @example seedOf([3, 1, 2]) === seedOf([30, 10, 20]) // true
*/
function seedOf(values) {
	const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a] - values[b] || a - b);
	let hash = 2166136261;
	for (const i of order) for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ i >>> shift & 255, 16777619);
	return hash >>> 0;
}

// build/src/math/stationary-bootstrap.js
/** Draws that the 5 % and 95 % quantiles of a draw's statistic settle with. */
const DRAWS = 500;
/**
* Indices of one resample by the stationary bootstrap (Politis & Romano 1994): blocks that begin anywhere, run on circularly
* and have geometric lengths of mean `meanBlock`, so that correlation between neighbors survives. Written into `indices`.
* Empty for n = 0.
* @example resample(5, 2, seededRandom(1)).length // 5
*/
function resample(n, meanBlock, random, indices = new Int32Array(n)) {
	const end = 1 / Math.max(1, meanBlock);
	let at = 0;
	for (let i = 0; i < n; i += 1) {
		at = i === 0 || random() < end ? Math.floor(random() * n) : at + 1 < n ? at + 1 : 0;
		indices[i] = at;
	}
	return indices;
}
/**
* Percentile interval of a statistic of fit + resampled residuals: the fit is a smooth curve, residuals = values − fit, and
* `statistic` gets fit + residuals drawn by the stationary bootstrap, in an array that the next draw overwrites. Deterministic: the seed comes from the order of the
* values. Draws whose statistic is NaN are left out; [NaN, NaN] for no values or where none is left.
* @example bootstrapInterval([1, 2, 1, 2], [1.5, 1.5, 1.5, 1.5], (y) => y[0]!) // [1, 2]
*/
function bootstrapInterval(values, fit, statistic, { draws = DRAWS, level = .9, meanBlock = Math.ceil(Math.cbrt(values.length)) } = {}) {
	const n = values.length;
	if (n === 0) return [NaN, NaN];
	const random = seededRandom(seedOf(values));
	const residuals = new Float64Array(n);
	let sum = 0;
	for (let i = 0; i < n; i += 1) {
		residuals[i] = values[i] - fit[i];
		sum += residuals[i];
	}
	const center = sum / n;
	const found = [];
	const resampled = new Float64Array(n);
	const indices = new Int32Array(n);
	for (let draw = 0; draw < draws; draw += 1) {
		resample(n, meanBlock, random, indices);
		for (let i = 0; i < n; i += 1) resampled[i] = fit[i] + residuals[indices[i]] - center;
		const value = statistic(resampled);
		if (!Number.isNaN(value)) found.push(value);
	}
	const tail = (1 - level) / 2;
	return [quantile(found, tail), quantile(found, 1 - tail)];
}

// build/src/math/period.js
/** Fewer points hold no pattern that could be told from chance. */
const MIN_POINTS = 40;
const MAX_BINS = 200;
/** Shorter patterns are the alternation of noise. */
const MIN_LAG = 3;
/** The pattern must repeat so many times. */
const MIN_REPEATS = 3;
/**
* The pattern that the last three quarters of a curve repeat: the first peak of the autocorrelation beyond its first dip below 0,
* of what a rolling median of a quarter of the points leaves over, in at most 200 bins. It counts where it and the one of twice
* the length exceed `minCorrelation` and half of it. Null without one, or below 40 points.
* @example periodOf(Float64Array.from({ length: 80 }, (_, i) => i % 8), 0.5)?.points // 8
*/
function periodOf(values, minCorrelation) {
	const from = Math.floor(values.length / 4);
	const { values: y } = binMedians(values.subarray(from), MAX_BINS);
	const n = y.length;
	if (n < .75 * MIN_POINTS) return null;
	const trend = rollingMedian(y, 2 * Math.floor(n / 8) + 1);
	const left = y.map((value, i) => value - trend[i]);
	const center = mean(Array.from(left));
	const centred = left.map((value) => value - center);
	const most = Math.floor(n / MIN_REPEATS);
	let lag = 1;
	while (lag <= most && autocorrelation(centred, lag) >= 0) lag += 1;
	let best = null;
	for (; lag <= most; lag += 1) {
		const correlation = autocorrelation(centred, lag);
		if (lag >= MIN_LAG && correlation > (best?.correlation ?? minCorrelation)) best = {
			points: lag,
			correlation
		};
	}
	if (!best || !(autocorrelation(centred, 2 * best.points) > minCorrelation / 2)) return null;
	return {
		points: Math.round(best.points * (values.length - from) / n),
		correlation: best.correlation
	};
}

// build/src/math/extrapolate.js
/** Grid of the one parameter that is not linear; wide enough for anything from a straight line to a wall. */
const STEPS = 16;
/** Halvings of golden section: the rate is found to about 1e-6 of its logarithm. */
const REFINEMENTS = 26;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/**
* Least squares of one shape: the floor and the amplitude are linear, the rate is searched on a logarithmic grid and refined by
* golden section (Kiefer 1953). NaN errors below 4 points.
*/
function fitDecay(y, shape, first = 1) {
	const n = y.length;
	if (n < 4) return {
		shape,
		floor: NaN,
		amplitude: NaN,
		rate: NaN,
		squaredError: NaN
	};
	const linear = linearFits(y, shape, first);
	const [low, high] = shape === "power-law" ? [.02, 8] : [.05 / n, 20 / n];
	const rateAt = (step) => low * (high / low) ** (step / 15);
	let best = 0;
	let smallest = Number.POSITIVE_INFINITY;
	for (let step = 0; step < STEPS; step += 1) {
		const error = linear(rateAt(step)).squaredError;
		if (error < smallest) {
			smallest = error;
			best = step;
		}
	}
	const error = (logRate) => linear(Math.exp(logRate)).squaredError;
	let a = Math.log(rateAt(Math.max(0, best - 1)));
	let b = Math.log(rateAt(Math.min(15, best + 1)));
	let left = b - GOLDEN * (b - a);
	let right = a + GOLDEN * (b - a);
	let [atLeft, atRight] = [error(left), error(right)];
	for (let i = 0; i < REFINEMENTS; i += 1) if (atLeft < atRight) {
		b = right;
		[right, atRight] = [left, atLeft];
		left = b - GOLDEN * (b - a);
		atLeft = error(left);
	} else {
		a = left;
		[left, atLeft] = [right, atRight];
		right = a + GOLDEN * (b - a);
		atRight = error(right);
	}
	const rate = Math.exp((a + b) / 2);
	return {
		shape,
		rate,
		...linear(rate)
	};
}
function basis(shape, rate, x) {
	return shape === "power-law" ? x ** -rate : Math.exp(-rate * x);
}
/** Least squares of floor and amplitude at a given rate, over one curve. */
function linearFits(y, shape, first) {
	const n = y.length;
	const isExponential = shape === "exponential";
	const grown = new Float64Array(n);
	const g = new Float64Array(n);
	let sumY = 0;
	for (let i = 0; i < n; i += 1) {
		grown[i] = isExponential ? first + i : Math.log(first + i);
		sumY += y[i];
	}
	return (rate) => {
		let sumG = 0;
		const ratio = Math.exp(-rate);
		for (let i = 0; i < n; i += 1) {
			g[i] = isExponential && i > 0 ? g[i - 1] * ratio : Math.exp(-rate * grown[i]);
			sumG += g[i];
		}
		let gg = 0;
		let gy = 0;
		for (let i = 0; i < n; i += 1) {
			const centred = g[i] - sumG / n;
			gg += centred * centred;
			gy += centred * (y[i] - sumY / n);
		}
		const amplitude = gg > 0 ? gy / gg : 0;
		const floor = (sumY - amplitude * sumG) / n;
		let squaredError = 0;
		for (let i = 0; i < n; i += 1) squaredError += (y[i] - floor - amplitude * g[i]) ** 2;
		return {
			floor,
			amplitude,
			squaredError
		};
	};
}
/** Value of a fit at x (1-based like the points it was made of). */
function decayAt({ shape, floor, amplitude, rate }, x) {
	return floor + amplitude * basis(shape, rate, x);
}
/**
* Continues a curve `ahead` points: the prediction of the shape with the lower AIC (n·ln(SSE/n) + 2k, the same k for both, so
* the lower squared error), and the range between both shapes (Domhan et al. 2015 use such families). `first` is the x of the
* first point. NaN below 4 points.
* @example extrapolate([1, 0.5, 0.25, 0.125], 1).fit.shape // 'exponential'
*/
function extrapolate(y, ahead, first = 1) {
	const [power, exponential] = ["power-law", "exponential"].map((shape) => fitDecay(y, shape, first));
	const best = power.squaredError < exponential.squaredError ? power : exponential;
	const x = first + y.length - 1 + ahead;
	const both = [decayAt(power, x), decayAt(exponential, x)];
	return {
		fit: best,
		value: decayAt(best, x),
		range: [Math.min(...both), Math.max(...both)]
	};
}

// build/src/math/ln-gamma.js
/** Coefficients of Lanczos' approximation with g = 7, n = 9 (Godfrey 2001): relative error below 1e-14. */
const LANCZOS = [
	.9999999999998099,
	676.5203681218851,
	-1259.1392167224028,
	771.3234287776531,
	-176.6150291621406,
	12.507343278686905,
	-.13857109526572012,
	9984369578019572e-21,
	1.5056327351493116e-7
];
/**
* ln Γ(x) for x > 0, by Lanczos' approximation.
* @example lnGamma(5) // ln 24 = 3.1780538303479458
*/
function lnGamma(x) {
	let sum = LANCZOS[0];
	for (let i = 1; i < LANCZOS.length; i += 1) sum += LANCZOS[i] / (x - 1 + i);
	const t = x + 6.5;
	return .5 * Math.log(2 * Math.PI) + (x - .5) * Math.log(t) - t + Math.log(sum);
}

// build/src/math/student-t.js
const MAX_ITERATIONS = 300;
const TINY = 1e-300;
/** Regularized incomplete beta function I_x(a, b), by its continued fraction (NIST DLMF 8.17.22), modified Lentz. */
function incompleteBeta(x, a, b) {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
	let c = 1;
	let d = 1 / nonZero(1 - (a + b) * x / (a + 1));
	let fraction = d;
	for (let m = 1; m <= MAX_ITERATIONS; m += 1) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / nonZero(1 + even * d);
		c = nonZero(1 + even / c);
		fraction *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / nonZero(1 + odd * d);
		c = nonZero(1 + odd / c);
		const change = d * c;
		fraction *= change;
		if (Math.abs(change - 1) < 1e-15) break;
	}
	return front * fraction;
}
function nonZero(x) {
	return Math.abs(x) < TINY ? TINY : x;
}
/**
* P(T ≤ t) of Student's distribution with `df` > 0 degrees of freedom (need not be whole). NaN for NaN.
* F(t) = 1 − ½·I_{df/(df+t²)}(df/2, ½) for t ≥ 0 (NIST DLMF 8.17, Abramowitz & Stegun 26.7.1).
* @example studentCdf(2, 5) // 0.9490302605850709
*/
function studentCdf(t, df) {
	if (Number.isNaN(t) || !(df > 0)) return NaN;
	if (t === 0) return .5;
	const tail = Number.isFinite(t) ? .5 * incompleteBeta(df / (df + t * t), df / 2, .5) : 0;
	return t > 0 ? 1 - tail : tail;
}
/**
* t with P(T ≤ t) = p: inverse of `studentCdf`, by bisection to the last bits. NaN unless 0 < p < 1.
* @example studentQuantile(0.975, 4) // 2.7764451051977934
*/
function studentQuantile(p, df) {
	if (!(p > 0 && p < 1) || !(df > 0)) return NaN;
	if (p < .5) return -studentQuantile(1 - p, df);
	let low = 0;
	let high = 1;
	while (studentCdf(high, df) < p && high < 1e300) high *= 2;
	for (let i = 0; i < 200 && high - low > 1e-14 * high; i += 1) {
		const middle = (low + high) / 2;
		if (studentCdf(middle, df) < p) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

// build/src/math/brown-forsythe.js
/**
* Brown–Forsythe test of equal spread in two samples (Brown & Forsythe 1974): F of a one-way analysis of variance on the
* distances from each sample's median, with the p-value from t = √F with n − 2 degrees of freedom. NaN below 3 values a side
* or where all distances are equal.
* @example brownForsythe([1, 2, 3], [1, 2, 3]).f // 0
*/
function brownForsythe(a, b) {
	const none = {
		f: NaN,
		p: NaN
	};
	if (a.length < 3 || b.length < 3) return none;
	const distances = [a, b].map((sample) => {
		const center = median(sample);
		return Array.from(sample, (value) => Math.abs(value - center));
	});
	const n = a.length + b.length;
	const all = mean(distances.flat());
	let between = 0;
	let within = 0;
	for (const sample of distances) {
		const center = mean(sample);
		between += sample.length * (center - all) ** 2;
		for (const value of sample) within += (value - center) ** 2;
	}
	if (!(within > 0)) return none;
	const f = between / (within / (n - 2));
	return {
		f,
		p: 2 * studentCdf(-Math.sqrt(f), n - 2)
	};
}

// build/src/math/fisher-exact.js
/**
* One-sided p of Fisher's exact test: the chance that the first of two groups has at least so many failures when failing has
* nothing to do with the group (hypergeometric tail). NaN where a group is empty.
* @example fisherExact(3, 3, 0, 3) // 0.05
*/
function fisherExact(failures, total, otherFailures, otherTotal) {
	if (!(total > 0) || !(otherTotal > 0)) return NaN;
	const failed = failures + otherFailures;
	const ways = choose(total + otherTotal, failed);
	let sum = 0;
	for (let k = failures; k <= Math.min(total, failed); k += 1) {
		if (failed - k > otherTotal) continue;
		sum += Math.exp(choose(total, k) + choose(otherTotal, failed - k) - ways);
	}
	return Math.min(1, sum);
}
/** ln of n over k. */
function choose(n, k) {
	return lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);
}

// build/src/math/power.js
const MAX_STEPS = 30;
/**
* P(T > t) of the noncentral t distribution with noncentrality `shift`: the chance that a one-sided test finds a true
* difference of `shift` standard errors. ∫ Φ(shift − t·s) f(s) ds over the scale s = √(χ²_df/df), by the trapezoidal rule in
* ln s, where the density falls off at both ends and the rule converges exponentially (Trefethen & Weideman 2014).
* NaN unless df > 0.
* @example noncentralTail(2.131846786, 4, 3) // 0.791…
*/
function noncentralTail(t, df, shift) {
	if (!(df > 0)) return NaN;
	const from = -Math.max(8 / Math.sqrt(2 * df), 25 / df);
	const to = Math.max(8 / Math.sqrt(2 * df), .5 * Math.log1p(50 / df));
	const step = Math.min(.5 / Math.sqrt(df), .4 / Math.max(1, Math.abs(t), Math.abs(shift)));
	const constant = Math.LN2 + df / 2 * Math.log(df / 2) - lnGamma(df / 2);
	let sum = 0;
	for (let u = from; u <= to; u += step) {
		const s = Math.exp(u);
		sum += Math.exp(constant + df * u - df * s * s / 2) * normalCdf(shift - t * s);
	}
	return sum * step;
}
/**
* Smallest true difference, in standard errors, that a one-sided t test at level α finds with the given power (Cohen 1988).
* NaN unless df > 0.
* @example detectableShift(4, 0.05, 0.8) // 3.0397509659
*/
function detectableShift(df, alpha, power) {
	const critical = studentQuantile(1 - alpha, df);
	if (Number.isNaN(critical)) return NaN;
	let before = critical + studentQuantile(power, df);
	let shift = before * 1.05;
	let missing = noncentralTail(critical, df, before) - power;
	for (let i = 0; i < MAX_STEPS && Math.abs(shift - before) > 1e-10 * shift; i += 1) {
		const now = noncentralTail(critical, df, shift) - power;
		const next = shift - now * (shift - before) / (now - missing);
		before = shift;
		missing = now;
		shift = Number.isFinite(next) && next > 0 ? next : shift;
	}
	return shift;
}
/** Beyond it "more runs" is no advice. */
const MOST_RUNS = 1e3;
/**
* Runs a side that a one-sided test at level α needs to find a difference of `effect` standard deviations with the given
* power: the smallest n ≥ 3 whose detectable shift is at most effect·√(n/2). Infinity above 1000, NaN unless effect > 0.
* @example runsNeeded(2, 0.05, 0.8) // 5
*/
function runsNeeded(effect, alpha, power) {
	if (!(effect > 0)) return NaN;
	const enough = (n) => detectableShift(2 * n - 2, alpha, power) <= effect * Math.sqrt(n / 2);
	const z = normalQuantile(1 - alpha) + normalQuantile(power);
	let n = Math.max(3, Math.floor(2 * (z / effect) ** 2));
	while (n <= MOST_RUNS && !enough(n)) n += 1;
	return n <= MOST_RUNS ? n : Number.POSITIVE_INFINITY;
}

// build/src/math/superiority.js
/**
* P(A > B): share of pairs in which the value of the first group is the larger one, ties counted half (Vargha & Delaney
* 2000). NaN where a group is empty.
* @example superiority([2, 3], [1, 3]) // 0.625
*/
function superiority(a, b) {
	if (a.length === 0 || b.length === 0) return NaN;
	let sum = 0;
	for (const x of a) for (const y of b) sum += x > y ? 1 : x === y ? .5 : 0;
	return sum / (a.length * b.length);
}

// build/src/math/hedges-g.js
/**
* Hedges' g: a difference in standard deviations, corrected for the bias of a standard deviation from few values,
* g = (difference/sd)·Γ(df/2)/(√(df/2)·Γ((df−1)/2)) (Hedges 1981). NaN unless df > 1 and sd > 0.
* @example hedgesG(2, 1, 4) // 1.5957691216057306
*/
function hedgesG(difference, sd, df) {
	if (!(df > 1) || !(sd > 0)) return NaN;
	const correction = Math.exp(lnGamma(df / 2) - .5 * Math.log(df / 2) - lnGamma((df - 1) / 2));
	return difference / sd * correction;
}

// build/src/math/arg-best.js
/** Index of the smallest (or largest) value, the first of equals; NaN never wins; −1 where nothing is a number. */
function argBest(values, goal) {
	let best = -1;
	for (let i = 0; i < values.length; i += 1) {
		const value = values[i];
		if (Number.isNaN(value)) continue;
		if (best < 0 || (goal === "minimize" ? value < values[best] : value > values[best])) best = i;
	}
	return best;
}

// build/src/math/downsample.js
/**
* Indices of at most `most` points that keep the shape of a long curve: first and last, and the smallest and the largest of
* every equal slice between (min/max decimation), in order. All indices for short input. NaN values mark gaps and are kept
* as the only point of a slice without numbers.
*/
function downsample(values, most) {
	const n = values.length;
	if (n <= most) {
		const all = [];
		for (let i = 0; i < n; i += 1) all.push(i);
		return all;
	}
	const slices = Math.max(1, Math.floor((most - 2) / 2));
	const kept = /* @__PURE__ */ new Set([0, n - 1]);
	for (let slice = 0; slice < slices; slice += 1) {
		const from = 1 + Math.floor(slice * (n - 2) / slices);
		const to = 1 + Math.floor((slice + 1) * (n - 2) / slices);
		let low = -1;
		let high = -1;
		for (let i = from; i < to; i += 1) {
			if (!Number.isFinite(values[i])) continue;
			if (low < 0 || values[i] < values[low]) low = i;
			if (high < 0 || values[i] > values[high]) high = i;
		}
		if (low < 0) kept.add(from);
		else kept.add(low).add(high);
	}
	return [...kept].sort((a, b) => a - b);
}

// build/src/math/round-to.js
/** Powers of ten that a double holds exactly, so that the division by one rounds once. `10 ** n` is not exact everywhere. */
const POWERS = Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
/**
* A number with that many significant digits: the nearest double to the decimal, as `Number(value.toPrecision(digits))` but many
* times faster. Integers and non-finite values stay what they are.
* @example roundTo(0.123456789, 5) // 0.12346
*/
function roundTo(value, digits) {
	if (!Number.isFinite(value) || Number.isInteger(value)) return value;
	const places = digits - 1 - Math.floor(Math.log10(Math.abs(value)));
	if (places < 0 || places >= POWERS.length) return Number(value.toPrecision(digits));
	const scale = POWERS[places];
	return Math.round(value * scale) / scale;
}

// build/src/version.js
/** Version of this package; the release test compares it with package.json. */
const VERSION = "0.1.0";

// build/src/publish/comment-modes.js
/** When a comment is written; one that exists is kept up to date in any case. */
const COMMENT_MODES = [
	"always",
	"on-change",
	"on-finding",
	"never"
];



/***/ }),

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ __toESM),
/* harmony export */   n: () => (/* binding */ __exportAll),
/* harmony export */   r: () => (/* binding */ __require),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);


// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ })

};
