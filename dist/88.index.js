export const id = 88;
export const ids = [88];
export const modules = {

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ quietWords),
/* harmony export */   B: () => (/* binding */ FONT),
/* harmony export */   C: () => (/* binding */ countOf),
/* harmony export */   D: () => (/* binding */ intervalWords),
/* harmony export */   E: () => (/* binding */ groupViews),
/* harmony export */   F: () => (/* binding */ words_exports),
/* harmony export */   G: () => (/* binding */ baselineRun),
/* harmony export */   H: () => (/* binding */ renderMermaid),
/* harmony export */   I: () => (/* binding */ renderSparklines),
/* harmony export */   J: () => (/* binding */ reviveNumber),
/* harmony export */   K: () => (/* binding */ json_exports),
/* harmony export */   L: () => (/* binding */ quickChartRequest),
/* harmony export */   M: () => (/* binding */ sideWords),
/* harmony export */   N: () => (/* binding */ testWords),
/* harmony export */   O: () => (/* binding */ outcomeWords),
/* harmony export */   P: () => (/* binding */ unplaced),
/* harmony export */   R: () => (/* binding */ quickChartUrl),
/* harmony export */   S: () => (/* binding */ checkpointWords),
/* harmony export */   T: () => (/* binding */ differenceWords),
/* harmony export */   U: () => (/* binding */ figureOf),
/* harmony export */   V: () => (/* binding */ THEMES),
/* harmony export */   W: () => (/* binding */ altText),
/* harmony export */   X: () => (/* binding */ reportRun),
/* harmony export */   Y: () => (/* binding */ roundedRun),
/* harmony export */   _: () => (/* binding */ baselineWords),
/* harmony export */   a: () => (/* binding */ renderTerminal),
/* harmony export */   b: () => (/* binding */ whyWords),
/* harmony export */   c: () => (/* binding */ COMMENT_LENGTH),
/* harmony export */   d: () => (/* binding */ leaderboardOf),
/* harmony export */   f: () => (/* binding */ settingText),
/* harmony export */   g: () => (/* binding */ acceptWords),
/* harmony export */   h: () => (/* binding */ limitWords),
/* harmony export */   i: () => (/* binding */ xmlText),
/* harmony export */   j: () => (/* binding */ rangeWords),
/* harmony export */   k: () => (/* binding */ problemWords),
/* harmony export */   l: () => (/* binding */ markdown_exports),
/* harmony export */   m: () => (/* binding */ logHints),
/* harmony export */   n: () => (/* binding */ drawable),
/* harmony export */   o: () => (/* binding */ terminal_exports),
/* harmony export */   p: () => (/* binding */ neutral),
/* harmony export */   q: () => (/* binding */ reportPieces),
/* harmony export */   r: () => (/* binding */ shortLabel),
/* harmony export */   s: () => (/* binding */ wrap),
/* harmony export */   t: () => (/* binding */ compactReports),
/* harmony export */   u: () => (/* binding */ renderMarkdown),
/* harmony export */   v: () => (/* binding */ curveWords),
/* harmony export */   w: () => (/* binding */ countWords),
/* harmony export */   x: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   y: () => (/* binding */ statisticsWords),
/* harmony export */   z: () => (/* binding */ annotationsOf$1)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);



// build/src/report/build.js
/** Points of a curve in the report. */
const MAX_POINTS$2 = 200;
const DIGITS$2 = 5;
/** Share of a run that counts as its tail. */
const TAIL = .1;
/** One run as the report shows it: every series in numbers, the main ones as curves. */
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
	const level = smoothed[(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.a)(smoothed, goal ?? "minimize")];
	return {
		...given,
		best: goal === null ? null : {
			at: at[best],
			value: values[best],
			smoothed: level
		},
		smoothedLast: smoothed[smoothed.length - 1],
		smoothedTail: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.lt)(values.subarray(-Math.max(3, Math.ceil(TAIL * values.length)))),
		noise
	};
}
function curvesOf(run) {
	const { trainLoss, validationLoss, trainScore, validationScore, learningRate, gradientNorm } = run.primary;
	const main = [
		trainLoss,
		validationLoss,
		trainScore,
		validationScore,
		learningRate,
		gradientNorm
	];
	const positions = [];
	const known = (at) => {
		const same = positions.find((other) => other.length === at.length && other.every((value, i) => value === at[i]));
		if (!same) positions.push(at);
		return same ?? at;
	};
	return main.filter((series) => series !== null).map((series) => {
		const kept = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.i)(series.values, MAX_POINTS$2);
		const at = known(kept.map((i) => round(series.at[i])));
		return {
			series: series.name,
			at,
			value: kept.map((i) => round(series.values[i]))
		};
	});
}
/** Five significant digits: what a picture can show. */
function round(value) {
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.r)(value, DIGITS$2);
}

// build/src/report/json.js
var json_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	reportPieces: () => reportPieces,
	reportToJson: () => reportToJson
});
/** Digits of a measured number in a report: more would be noise, and would change with the order of a sum. */
const DIGITS$1 = 6;
/** Stands for the runs while the rest is written. */
const RUNS = "\"runs\": []";
/** A report as the text of report.json: keys in a fixed order, non-finite numbers as strings, a newline at the end. */
function reportToJson(report) {
	return [...reportPieces(report)].join("");
}
/** The same run by run: the text of a sweep is larger than all that is kept of it. The runs are those of `roundedRun`, or of a report. */
function* reportPieces(report) {
	const around = JSON.stringify(plain$2(rounded$1({
		...report,
		runs: []
	})), null, 1);
	const at = around.indexOf(`\n ${RUNS}`) + 2;
	yield around.slice(0, at);
	yield "\"runs\": [";
	for (const [i, run] of report.runs.entries()) yield `${i === 0 ? "" : ","}\n  ${indented(plainRun(run))}`;
	yield report.runs.length > 0 ? "\n ]" : "]";
	yield `${around.slice(at + 10)}\n`;
}
/** The text of one run, two levels deep. */
function indented(run) {
	return JSON.stringify([[run]], null, 1).slice(7, -5);
}
/** A run with every number as report.json will have it. Its curves are rounded already, to fewer digits. */
function roundedRun(run) {
	return {
		...rounded$1({
			...run,
			curves: []
		}),
		curves: run.curves
	};
}
function rounded$1(value) {
	return mapNumbers(value, (one) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.r)(one, DIGITS$1));
}
/**
* The curves are most of a run, and are looked at apart: code that sees lists of numbers and of other things makes the engine
* turn the former into lists of objects, three times as large.
*/
function plainRun(run) {
	const curves = run.curves.map(({ series, at, value }) => ({
		series,
		at: plainNumbers(at),
		value: plainNumbers(value)
	}));
	return {
		...plain$2({
			...run,
			curves: []
		}),
		curves
	};
}
function plainNumbers(values) {
	for (let i = 0; i < values.length; i += 1) if (!Number.isFinite(values[i])) return values.map(plain$2);
	return values;
}
/** The same with non-finite numbers as strings: JSON has none. */
function plain$2(value) {
	return mapNumbers(value, (one) => Number.isFinite(one) ? one : String(one));
}
/** A copy in which every number is replaced; what holds none that changes is not copied. */
function mapNumbers(value, map) {
	if (typeof value === "number") return map(value);
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		let copy = null;
		for (let i = 0; i < value.length; i += 1) {
			const one = mapNumbers(value[i], map);
			if (Object.is(one, value[i])) continue;
			copy ??= value.slice();
			copy[i] = one;
		}
		return copy ?? value;
	}
	let copy = null;
	for (const [key, old] of Object.entries(value)) {
		const one = mapNumbers(old, map);
		if (Object.is(one, old)) continue;
		copy ??= { ...value };
		copy[key] = one;
	}
	return copy ?? value;
}
/** The value that a number of report.json stands for. */
function reviveNumber(value) {
	if (value === "NaN") return NaN;
	if (value === "Infinity") return Number.POSITIVE_INFINITY;
	if (value === "-Infinity") return Number.NEGATIVE_INFINITY;
	return value;
}

// build/src/report/slim.js
/** A run of a baseline: numbers, curves, and where findings begin; their texts are the business of its own report. */
function baselineRun(run) {
	const findings = run.findings.map((finding) => ({
		...finding,
		measured: {},
		message: "",
		causes: [],
		advice: [],
		falseAlarmIf: []
	}));
	return {
		...run,
		checks: [],
		findings
	};
}

// build/src/chart/alt-text.js
/** What the picture shows, in words: start, end and best of each line, learning-rate drops, lettered windows. No names from logs. */
function altText(figure) {
	const panels = figure.panels.map((panel) => panelText(panel, figure.axis));
	const drops = figure.drops.length > 0 ? [`Learning-rate drops at ${figure.drops.map(({ at }) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(at)).join(", ")}.`] : [];
	const windows = figure.windows.map(({ letter, from, to, rule }) => `${letter}: ${rule}, ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(from)}–${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(to)}.`);
	return [
		`Training curves over ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(figure.from)}–${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(figure.to)} ${figure.axis}s.`,
		...panels,
		...drops,
		...windows
	].join(" ");
}
function panelText({ kind, series, marker }, axis) {
	const lines = series.map(({ role, value }) => {
		const finite = value.filter(Number.isFinite);
		return `${role} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(finite[0] ?? NaN)} to ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(finite[finite.length - 1] ?? NaN)}`;
	});
	const best = marker ? `; best validation ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(marker.value)} at ${axis} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(marker.at)}` : "";
	return `${kind === "loss" ? "Loss" : "Score"}: ${lines.join(", ")}${best}.`;
}

// build/src/chart/representative.js
/** The repeat that stands for its group: the one with the median best value of the primary metric. */
function representativeOf(group, runs) {
	const own = runs.filter((run) => group.runs.includes(run.id));
	const value = (run) => {
		const name = run.primary.validationScore ?? run.primary.validationLoss ?? run.primary.trainLoss;
		return run.series.find((series) => series.name === name)?.best?.smoothed ?? NaN;
	};
	const known = own.filter((run) => Number.isFinite(value(run))).sort((a, b) => value(a) - value(b) || (a.id < b.id ? -1 : 1));
	return known[Math.floor((known.length - 1) / 2)] ?? own[0] ?? null;
}

// build/src/chart/figure.js
/** Losses that span more than two decades are drawn on a logarithmic axis. */
const DECADES = 100;
/** The figure of one group of runs (default: the first), with the baseline beside it; null where there is nothing to draw. */
function figureOf(report, groupId) {
	const group = groupId === void 0 ? report.groups[0] : report.groups.find(({ id }) => id === groupId);
	const main = group ? representativeOf(group, report.runs) : null;
	if (!group || !main) return null;
	const runs = report.runs.filter((run) => group.runs.includes(run.id));
	const baseline = baselineOf(report, group);
	const panels = ["loss", "score"].map((kind) => panelOf$1(kind, main, runs, baseline)).filter((panel) => panel !== null);
	if (panels.length === 0) return null;
	const ends = panels.flatMap(({ series }) => series.flatMap(({ at }) => [at[0], at[at.length - 1]]));
	return {
		title: runs.length > 1 ? `${group.id}: median and range of ${runs.length} runs` : main.id,
		axis: main.axis,
		from: Math.min(...ends),
		to: Math.max(...ends),
		panels,
		windows: windowsOf(main),
		drops: main.learningRate.events.filter((event) => event.kind === "drop").map(({ at, factor, inferred }) => ({
			at,
			label: Number.isFinite(factor) ? `LR ×${Number(factor.toPrecision(2))}` : inferred ? "LR drop?" : "LR drop"
		})),
		runs: runs.length
	};
}
/** Baseline runs of the same group: by name, or the only ones there are. */
function baselineOf({ baseline, groups }, group) {
	if (groups.length === 1) return baseline.runs;
	const ids = new Set(group.runs);
	return baseline.runs.filter((run) => ids.has(run.id));
}
function windowsOf(run) {
	const seen = /* @__PURE__ */ new Map();
	for (const { letter, from, to, rule, severity } of run.findings) if (letter !== "" && !seen.has(letter)) seen.set(letter, {
		letter,
		from,
		to,
		rule,
		severity
	});
	return [...seen.values()];
}
function panelOf$1(kind, main, runs, baseline) {
	const names = (run) => kind === "loss" ? [run.primary.trainLoss, run.primary.validationLoss] : [run.primary.trainScore, run.primary.validationScore];
	const pick = (all, i) => all.map((run) => run.curves.find(({ series }) => series === names(run)[i])).filter((curve) => curve !== void 0);
	const [train, validation] = names(main);
	const series = [
		seriesOf("baseline", "baseline (validation)", pick(baseline, 1)),
		envelope(seriesOf("train", train ?? "", pick(runs, 0)), main.series.find(({ name }) => name === train)?.points ?? 0),
		seriesOf("validation", validation ?? "", pick(runs, 1))
	].filter((one) => one !== null);
	if (!series.some(({ role }) => role !== "baseline")) return null;
	const [min, max] = rangeOf(series);
	const best = main.series.find(({ name }) => name === validation)?.best ?? null;
	return {
		kind,
		label: kind === "loss" ? "loss" : main.series.find(({ name }) => name === (validation ?? train))?.metric ?? "score",
		logarithmic: kind === "loss" && min > 0 && max / min > DECADES,
		min,
		max,
		series,
		marker: best ? {
			at: best.at,
			value: best.value,
			label: `best ${Number(best.value.toPrecision(3))} at ${grouped(best.at)}`
		} : null
	};
}
/** `219,000`: long numbers of steps in groups of three digits. */
function grouped(value) {
	return Math.abs(value) < 1e4 ? String(value) : String(Math.round(value)).replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}
/** Median and range over the runs, at the positions of the first. */
function seriesOf(role, label, curves) {
	const first = curves[0];
	if (!first || first.at.length === 0) return null;
	if (curves.length === 1) return {
		role,
		label,
		at: first.at,
		value: first.value.map(finite),
		band: null
	};
	const lookups = curves.map((curve) => new Map(curve.at.map((at, i) => [at, curve.value[i]])));
	const at = first.at.filter((position) => lookups.filter((lookup) => lookup.has(position)).length > curves.length / 2);
	const columns = at.map((position) => lookups.map((lookup) => lookup.get(position) ?? NaN).filter(Number.isFinite));
	return {
		role,
		label,
		at,
		value: columns.map(_base_js__WEBPACK_IMPORTED_MODULE_1__.lt),
		band: {
			low: columns.map((values) => Math.min(...values)),
			high: columns.map((values) => Math.max(...values))
		}
	};
}
/** From so many logged points a drawn one on, and so many turns a point, a curve of one run is noise between two borders. */
const [MIN_DENSITY, MIN_TURNS] = [2, .5];
/** A long noisy curve, of which the smallest and largest values were kept, as its mean with its range: a line would be a saw. */
function envelope(series, logged) {
	if (!series || series.band || logged < MIN_DENSITY * series.value.length) return series;
	const { value } = series;
	if (value.filter((one, i) => (one - value[i - 1]) * (value[i + 1] - one) < 0).length < MIN_TURNS * value.length) return series;
	const windows = value.map((_, i) => {
		const half = Math.min(i, value.length - 1 - i, 7);
		return value.slice(i - half, i + half + 1).filter(Number.isFinite);
	});
	const bounds = (of) => windows.map((window) => window.length > 0 ? of(...window) : NaN);
	return {
		...series,
		label: `${series.label}, smoothed`,
		value: windows.map(_base_js__WEBPACK_IMPORTED_MODULE_1__.j),
		band: {
			low: bounds(Math.min),
			high: bounds(Math.max)
		}
	};
}
function finite(value) {
	return Number.isFinite(value) ? value : NaN;
}
/** Axis range of a panel: everything, unless a few outliers would flatten the rest. */
function rangeOf(series) {
	const values = series.flatMap(({ value, band }) => [...value, ...band ? [...band.low, ...band.high] : []]).filter(Number.isFinite).sort((a, b) => a - b);
	const at = (share) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
	let low = at(0);
	let high = at(1);
	const spread = at(.97) - at(.03);
	if (high - at(.97) > 2 * spread && spread > 0) high = at(.97) + .3 * spread;
	if (at(.03) - low > 2 * spread && spread > 0) low = at(.03) - .3 * spread;
	const margin = high > low ? .05 * (high - low) : Math.max(1e-6, .05 * Math.abs(high));
	return [low > 0 && low - margin <= 0 ? low * .9 : low - margin, high + margin];
}

// build/src/chart/mermaid.js
/** GitHub's Mermaid gets slow and crowded beyond this. */
const MAX_POINTS$1 = 51;
const COLORS = {
	train: "#1f83c9",
	validation: "#d9691e",
	baseline: "#8b949e"
};
/** The figure as one Mermaid chart a panel, each with the colors of its lines in words (Mermaid draws no legend). */
function renderMermaid(figure) {
	return figure.panels.map((panel) => panelOf(panel, figure)).join("\n\n");
}
function panelOf(panel, figure) {
	const at = gridOf$1(figure);
	const lines = panel.series.map((series) => ({
		role: series.role,
		values: at.map((position) => valueAt$1(series, position, panel))
	}));
	const palette = lines.map(({ role }) => COLORS[role]).join(",");
	return `${lines.map(({ role }) => `\`${COLORS[role]}\` ${role === "baseline" ? "base branch" : role}`).join(" · ")}\n\n\`\`\`mermaid\n${[
		"---",
		"config:",
		"  themeVariables:",
		"    xyChart:",
		`      plotColorPalette: "${palette}"`,
		"---",
		"xychart-beta",
		`  title "${panel.kind === "loss" ? "loss" : "score"}"`,
		`  x-axis "${figure.axis}" ${plain$1(figure.from)} --> ${plain$1(Math.max(figure.to, figure.from + 1))}`,
		`  y-axis ${plain$1(panel.min)} --> ${plain$1(panel.max)}`,
		...lines.map(({ values }) => `  line [${values.map(plain$1).join(", ")}]`)
	].join("\n")}\n\`\`\``;
}
/** Equally spaced positions: Mermaid spreads the points of a line evenly over the axis. */
function gridOf$1({ from, to, panels }) {
	const longest = Math.max(...panels.flatMap(({ series }) => series.map(({ at }) => at.length)));
	const count = Math.min(MAX_POINTS$1, Math.max(2, longest));
	return Array.from({ length: count }, (_, i) => from + (to - from) * i / (count - 1));
}
/** Nearest finite value: Mermaid has no gaps. */
function valueAt$1({ at, value }, position, { min, max }) {
	let best = -1;
	for (let i = 0; i < at.length; i += 1) {
		if (!Number.isFinite(value[i])) continue;
		if (best < 0 || Math.abs(at[i] - position) < Math.abs(at[best] - position)) best = i;
	}
	return best < 0 ? min : Math.min(max, Math.max(min, value[best]));
}
/** Four digits, and never an exponent: Mermaid's grammar has none. */
function plain$1(value) {
	const digits = Math.min(100, Math.max(0, 3 - (value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))))));
	const text = Math.abs(value) < 1e21 ? value.toFixed(digits) : String(BigInt(Number(value.toPrecision(4))));
	return text.includes(".") ? String(text.match(/^-?\d+(?:\.\d*[1-9])?/)) : text;
}

// build/src/chart/best-label.js
/** What titles, legend, ticks and axis take of the picture, in pixels. */
const [MARGIN_X, MARGIN_Y] = [62, 112];
/** Height of the words, their width a character, and their distances from the marker, in pixels. */
const [TALL, CHARACTER] = [17, 6.2];
const [BESIDE, NEAR, FAR] = [
	11,
	12,
	30
];
const PLACES = [
	{
		anchor: "start",
		dx: BESIDE,
		dy: NEAR
	},
	{
		anchor: "start",
		dx: BESIDE,
		dy: -NEAR
	},
	{
		anchor: "end",
		dx: -BESIDE,
		dy: NEAR
	},
	{
		anchor: "end",
		dx: -BESIDE,
		dy: -NEAR
	},
	{
		anchor: "center",
		dx: 0,
		dy: NEAR + 8
	},
	{
		anchor: "center",
		dx: 0,
		dy: -NEAR - 8
	},
	{
		anchor: "start",
		dx: BESIDE,
		dy: FAR
	},
	{
		anchor: "start",
		dx: BESIDE,
		dy: -FAR
	},
	{
		anchor: "end",
		dx: -BESIDE,
		dy: FAR
	},
	{
		anchor: "end",
		dx: -BESIDE,
		dy: -FAR
	},
	{
		anchor: "center",
		dx: 0,
		dy: 2 * FAR
	},
	{
		anchor: "center",
		dx: 0,
		dy: -2 * FAR
	}
];
/** The place that covers the least of the lines and of `taken`, the nearest first; all of it inside the panel. */
function bestLabelPlace(panel, figure, taken) {
	const { at, value, label } = panel.marker;
	const [wide, tall] = [800 - MARGIN_X, (560 - MARGIN_Y) / figure.panels.length];
	const x = (position) => (position - figure.from) / (figure.to - figure.from || 1) * wide;
	const y = (height) => (1 - heightOf(height, panel)) * tall;
	const width = label.length * CHARACTER + 6;
	const boxOf = ({ anchor, dx, dy }) => {
		const start = x(at) + dx - (anchor === "end" ? width : anchor === "center" ? width / 2 : 0);
		const middle = y(Math.min(panel.max, Math.max(panel.min, value))) + dy;
		return {
			left: start,
			right: start + width,
			top: middle - TALL / 2,
			bottom: middle + TALL / 2
		};
	};
	const lines = panel.series.map(({ at: positions, value: values }) => positions.map((one, i) => [x(one), y(values[i])]));
	const words = figure.panels.indexOf(panel) === figure.panels.length - 1 ? taken.map((one) => ({
		left: x(one),
		right: x(one) + 50,
		top: tall - 18,
		bottom: tall
	})) : [];
	const costs = PLACES.map((place) => {
		const box = boxOf(place);
		const outside = box.left < 0 || box.right > wide || box.top < 0 || box.bottom > tall;
		const hits = words.filter((one) => overlaps(one, box)).length;
		return (outside ? 1e6 : 0) + 1e3 * hits + lines.reduce((sum, line) => sum + covered(line, box), 0);
	});
	return PLACES[costs.indexOf(Math.min(...costs))];
}
/** How high a value lies on its panel, 0 to 1. */
function heightOf(value, { min, max, logarithmic }) {
	const scale = logarithmic ? Math.log : (one) => one;
	return (scale(value) - scale(min)) / (scale(max) - scale(min));
}
function overlaps(a, b) {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
/** Pixels of a line, counted along the axis, that lie under a box. */
function covered(line, { left, right, top, bottom }) {
	let sum = 0;
	for (let i = 1; i < line.length; i += 1) {
		const [[x0, y0], [x1, y1]] = [line[i - 1], line[i]];
		if (!(x1 >= left && x0 <= right) || !Number.isFinite(y0 + y1)) continue;
		if (Math.max(y0, y1) < top || Math.min(y0, y1) > bottom) continue;
		sum += Math.max(1, Math.min(x1, right) - Math.max(x0, left));
	}
	return sum;
}

// build/src/chart/theme.js
/** The one font of local pictures. */
const FONT = "Inter";
/** Line colors keep 3.9:1 against the background and stay apart for the color-blind; windows are told apart by their letters. */
const THEMES = {
	light: {
		background: "#ffffff",
		text: "#1f2328",
		muted: "#59636e",
		grid: "#d1d9e0",
		train: "#0072b2",
		validation: "#d55e00",
		baseline: "#6e7781",
		notice: "#8fb8de",
		warning: "#f2c14e",
		error: "#e5706b"
	},
	dark: {
		background: "#0d1117",
		text: "#e6edf3",
		muted: "#9198a1",
		grid: "#30363d",
		train: "#56b4e9",
		validation: "#f0883e",
		baseline: "#9198a1",
		notice: "#3b6ea5",
		warning: "#9e7b1f",
		error: "#a03a36"
	}
};

// build/src/chart/annotations.js
/** Share of the axis that a letter takes: windows whose middles are nearer share one place. */
const LETTER_ROOM = .03;
/** Share of the axis that the words at a learning-rate drop take. */
const DROP_ROOM = .075;
/** What is written over each window, by its number: `A B` over the first of those that would cover each other. */
function lettersOf({ windows, from, to }) {
	const texts = /* @__PURE__ */ new Map();
	for (const [i, window] of windows.entries()) {
		const near = [...texts.keys()].find((j) => Math.abs(middle(windows[j]) - middle(window)) < LETTER_ROOM * (to - from));
		texts.set(near ?? i, near === void 0 ? window.letter : `${texts.get(near)} ${window.letter}`);
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
		const side = at + room > to ? "left" : "right";
		const start = side === "left" ? at - room : at;
		if (start < taken) return null;
		taken = start + room;
		return side;
	});
}
/** Windows with their letters, learning-rate drops and best checkpoints, as the annotation plugin draws them. */
function annotationsOf$1(figure, theme) {
	const annotations = {};
	const letters = lettersOf(figure);
	for (const [i, { from, to, severity }] of figure.windows.entries()) {
		const width = Math.max(to - from, (figure.to - figure.from) / 200);
		for (const j of figure.panels.keys()) annotations[`window${i}-${j}`] = {
			type: "box",
			xScaleID: "x",
			yScaleID: `y${j}`,
			xMin: from,
			xMax: Math.min(from + width, figure.to),
			backgroundColor: `${theme[severity]}38`,
			borderColor: theme[severity],
			borderWidth: 1,
			drawTime: "beforeDatasetsDraw"
		};
		const letter = letters.get(i);
		if (letter === void 0) continue;
		annotations[`letter${i}`] = {
			type: "label",
			xScaleID: "x",
			yScaleID: "y0",
			xValue: Math.min(from + width / 2, figure.to),
			yValue: figure.panels[0].max,
			yAdjust: 12,
			content: letter,
			color: theme.text,
			font: {
				family: FONT,
				size: 15,
				weight: "bold"
			},
			padding: 0,
			drawTime: "afterDatasetsDraw"
		};
	}
	const sides = dropSides(figure);
	const named = figure.drops.flatMap(({ at }, i) => sides[i] ? [at] : []);
	for (const [i, { at, label }] of figure.drops.entries()) {
		const last = figure.panels.length - 1;
		for (const j of figure.panels.keys()) {
			const style = {
				borderColor: theme.muted,
				borderWidth: 1,
				borderDash: [3, 3]
			};
			annotations[`drop${i}-${j}`] = {
				type: "line",
				xScaleID: "x",
				yScaleID: `y${j}`,
				xMin: at,
				xMax: at,
				...style
			};
		}
		const side = sides[i];
		if (!side) continue;
		annotations[`rate${i}`] = {
			type: "label",
			xScaleID: "x",
			yScaleID: `y${last}`,
			xValue: at,
			yValue: figure.panels[last].min,
			xAdjust: side === "left" ? -4 : 4,
			yAdjust: -9,
			position: {
				x: side === "left" ? "end" : "start",
				y: "center"
			},
			content: label,
			color: theme.muted,
			font: {
				family: FONT,
				size: 11,
				weight: "normal"
			},
			padding: 0
		};
	}
	for (const [i, panel] of figure.panels.entries()) {
		if (!panel.marker) continue;
		const { at, value, label } = panel.marker;
		const y = Math.min(panel.max, Math.max(panel.min, value));
		const { anchor, dx, dy } = bestLabelPlace(panel, figure, named);
		annotations[`best${i}`] = {
			type: "point",
			xScaleID: "x",
			yScaleID: `y${i}`,
			xValue: at,
			yValue: y,
			pointStyle: "rectRot",
			radius: 6,
			backgroundColor: theme.validation,
			borderColor: theme.background,
			borderWidth: 1.5
		};
		annotations[`bestLabel${i}`] = {
			type: "label",
			xScaleID: "x",
			yScaleID: `y${i}`,
			xValue: at,
			yValue: y,
			position: {
				x: anchor,
				y: "center"
			},
			xAdjust: dx,
			yAdjust: dy,
			content: label,
			color: theme.text,
			font: {
				family: FONT,
				size: 11,
				weight: "bold"
			},
			backgroundColor: `${theme.background}b0`,
			padding: 2
		};
	}
	return annotations;
}

// build/src/chart/quickchart.js
/** GitHub's picture proxy doubles a URL; beyond this it is refused. */
const MAX_URL = 4e3;
/** Points a line, most first: a figure of many lines is drawn with fewer. */
const POINTS = [
	40,
	30,
	22
];
/** Significant digits of the values. */
const DIGITS = 3;
/**
* URL of the figure as QuickChart draws it, or null where it would be too long. It carries numbers and our own words only:
* no name from a log. Only for data that is public anyway.
*/
async function quickChartUrl(figure, themeName) {
	const QuickChart = (await __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 0))).default;
	for (const points of POINTS) {
		const url = new QuickChart().setConfig(literal(compactConfig(figure, themeName, points))).setVersion("4").setWidth(800).setHeight(560).setBackgroundColor(THEMES[themeName].background).getUrl();
		if (url.length <= MAX_URL) return url;
	}
	return null;
}
/** Points a line of what is sent in a request's body, where no address limits them. */
const POSTED_POINTS = 200;
/** Body of a request that lets a QuickChart draw a PNG: numbers and our own words, as in the URL. */
function quickChartRequest(figure, themeName) {
	return {
		version: "4",
		format: "png",
		width: 800,
		height: 560,
		devicePixelRatio: 2,
		backgroundColor: THEMES[themeName].background,
		chart: compactConfig(figure, themeName, POSTED_POINTS)
	};
}
/** Short colors of words and thin lines, readable on the background of each theme. */
const GRAYS = {
	light: "#555",
	dark: "#bbb"
};
const ROLE_WORD$1 = {
	train: "training",
	validation: "validation",
	baseline: "base branch"
};
/** The chart with the fewest words: all lines on one grid of positions, windows with their letters, drops; no fonts, no titles. */
function compactConfig(figure, themeName, points) {
	const theme = THEMES[themeName];
	const labels = gridOf(figure, points);
	const gray = GRAYS[themeName];
	const ticks = { color: gray };
	const scales = figure.panels.map((panel, i) => {
		const log = panel.logarithmic ? { type: "logarithmic" } : {};
		return [`y${i}`, {
			...log,
			stack: "p",
			weight: 2 - i,
			min: rounded(panel.min),
			max: rounded(panel.max),
			ticks
		}];
	});
	return {
		type: "line",
		data: {
			labels,
			datasets: figure.panels.flatMap((panel, i) => panel.series.map((one) => lineOf$1(one, panel, `y${i}`, labels, theme)))
		},
		options: {
			elements: {
				point: { radius: 0 },
				line: { borderWidth: 2 }
			},
			scales: {
				x: {
					type: "linear",
					min: figure.from,
					max: Math.max(figure.to, figure.from + 1),
					ticks
				},
				...Object.fromEntries(scales)
			},
			plugins: {
				legend: { labels: {
					...ticks,
					boxHeight: 0
				} },
				annotation: { annotations: annotationsOf(figure, theme, gray) }
			}
		}
	};
}
function lineOf$1(series, panel, axis, labels, theme) {
	return {
		label: `${ROLE_WORD$1[series.role]} ${panel.kind}`,
		data: labels.map((at) => valueAt(series, at, panel)),
		yAxisID: axis,
		borderColor: theme[series.role],
		...series.role === "baseline" ? { borderDash: [6, 4] } : {}
	};
}
function annotationsOf(figure, theme, gray) {
	const { windows, drops } = figure;
	const letters = lettersOf(figure);
	const boxes = windows.map(({ from, to, severity }, i) => ({
		type: "box",
		xMin: from,
		xMax: to,
		backgroundColor: `${theme[severity]}38`,
		borderWidth: 0,
		...letters.has(i) ? { label: {
			display: true,
			content: letters.get(i),
			color: gray,
			position: { y: "start" }
		} } : {}
	}));
	const lines = drops.map(({ at }) => ({
		type: "line",
		xMin: at,
		xMax: at,
		borderColor: gray,
		borderWidth: 1,
		borderDash: [3, 3]
	}));
	return [...boxes, ...lines];
}
/** Equally spaced whole positions, at most so many. */
function gridOf({ from, to, panels }, points) {
	const longest = Math.max(...panels.flatMap(({ series }) => series.map(({ at }) => at.length)));
	const count = Math.min(points, Math.max(2, longest));
	return Array.from({ length: count }, (_, i) => Math.round(from + (to - from) * i / (count - 1)));
}
/** Nearest finite value inside the line's own range, on the panel; null beyond it. */
function valueAt({ at, value }, position, { min, max }) {
	let best = -1;
	for (let i = 0; i < at.length; i += 1) {
		if (!Number.isFinite(value[i])) continue;
		if (best < 0 || Math.abs(at[i] - position) < Math.abs(at[best] - position)) best = i;
	}
	if (best < 0 || position > at[at.length - 1] || position < at[0]) return null;
	return rounded(Math.min(max, Math.max(min, value[best])));
}
function rounded(value) {
	return Number(value.toPrecision(DIGITS));
}
/** The shortest JavaScript literal: a third of JSON's length once a URL has escaped it. Our own words hold no quotes. */
function literal(value) {
	if (Array.isArray(value)) return `[${value.map(literal).join(",")}]`;
	if (typeof value === "string") return `'${value}'`;
	if (typeof value === "number") return String(value).replace(/^(-?)0\./, "$1.");
	if (typeof value !== "object" || value === null) return String(value);
	return `{${Object.entries(value).map(([key, one]) => `${key}:${literal(one)}`).join(",")}}`;
}

// build/src/chart/sparkline.js
const BARS$1 = "▁▂▃▄▅▆▇█";
const COLUMNS = 60;
const ROLE_WORD = {
	train: "training",
	validation: "validation",
	baseline: "base branch"
};
/** The curves as lines of bars, for where no picture can be shown; our own words and numbers only. `!`: a value that is no number. */
function renderSparklines(figure) {
	const rows = figure.panels.flatMap((panel) => panel.series.map((one) => ({
		name: `${ROLE_WORD[one.role]} ${panel.kind}`,
		bars: barsOf$1(one, figure, panel)
	})));
	const width = Math.max(0, ...rows.map(({ name }) => name.length));
	return [
		"```text",
		...rows.map(({ name, bars }) => `${name.padEnd(width)}  ${bars.trimEnd()}`),
		`${" ".repeat(width)}  from ${figure.from} to ${figure.to}`,
		"```"
	].join("\n");
}
function barsOf$1({ at, value }, { from, to }, { min, max, logarithmic }) {
	const scaled = (number) => logarithmic ? Math.log(number) : number;
	const [low, high] = [scaled(min), scaled(max)];
	const cells = Array.from({ length: COLUMNS }, () => []);
	const span = to - from || 1;
	for (const [i, position] of at.entries()) cells[Math.max(0, Math.min(59, Math.floor((position - from) / span * COLUMNS)))].push(scaled(value[i]));
	let last = " ";
	const end = at.length === 0 ? 0 : (at[at.length - 1] - from) / span * COLUMNS;
	return cells.map((values, column) => {
		if (values.length === 0) return column <= end ? last : " ";
		const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
		const level = Math.max(0, Math.min(7, Math.floor((mean - low) / (high - low || 1) * 8)));
		last = Number.isFinite(mean) ? BARS$1[level] : "!";
		return last;
	}).join("");
}

// build/src/report/words.js
var words_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ groupViews: () => groupViews });
/** The verdict in two or three words, as a headline begins. */
const VERDICT_WORDS = {
	pass: "looks good",
	warn: "look at this",
	fail: "this should not be merged as it is",
	inconclusive: "can’t tell",
	"no-data": "nothing to judge"
};
/** What a comparison came to, for people who don't know the test. */
function outcomeWords({ outcome, pValue, excuse }) {
	if (outcome === "inconclusive" && pValue < .05) return "probably worse";
	if (outcome === "regression" && excuse !== null) return "worse, not comparable";
	return {
		improvement: "better",
		neutral: "no change shown",
		regression: "worse",
		inconclusive: "can’t tell",
		added: "new",
		removed: "gone"
	}[outcome];
}
/** `0.8241 ± 0.0012 (3 runs)`. */
function sideWords(side) {
	if (!side) return "–";
	return side.runs > 1 ? `${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(side.mean)} ± ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(Number(side.sd.toPrecision(2)))}` : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(side.mean);
}
/** `−0.021 (−0.028 to −0.014)`. */
function differenceWords({ difference, interval }) {
	if (!Number.isFinite(difference)) return "–";
	const [low, high] = interval;
	return Number.isFinite(low) && high > low ? `${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.V)(difference)} (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.V)(low)} to ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.V)(high)})` : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.V)(difference);
}
/** Groups in the order of their weight: errors first, then warnings, then by name. */
function groupViews(report) {
	const views = report.groups.flatMap((group) => {
		const main = representativeOf(group, report.runs);
		return main ? [{
			group,
			main,
			runs: report.runs.filter((run) => group.runs.includes(run.id))
		}] : [];
	});
	const weight = ({ runs }) => Math.max(0, ...runs.flatMap((run) => run.findings.map(({ severity }) => ({
		error: 2,
		warning: 1,
		notice: 0
	})[severity])));
	return [...views].sort((a, b) => weight(b) - weight(a) || (a.group.id < b.group.id ? -1 : 1));
}
/** The headline, and the reasons that are not told by a finding of these views anyway. */
function reasonsBeyond({ reasons }, told) {
	const messages = told.flatMap(({ main }) => main.findings.map(({ message }) => message));
	return reasons.filter((reason, i) => i === 0 || !messages.some((message) => reason.endsWith(message)));
}
/** In how many runs of a group a rule was found: `in 2 of 3 runs`; '' for a single run. */
function countWords(finding, runs) {
	if (runs.length < 2) return "";
	return `${runs.filter((run) => run.findings.some(({ rule }) => rule === finding.rule)).length} of ${runs.length} runs`;
}
/** What sets single repeats of a group apart: findings that no run has by itself. */
function apart({ group, runs }) {
	return group.findings.filter(({ rule }) => !runs.some(({ findings }) => findings.some((finding) => finding.rule === rule)));
}
/** A finding's place on the curve: `65–119`, or one position. */
function rangeWords({ from, to }) {
	return from === to ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(from) : `${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(from)}–${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(to)}`;
}
/** How a comparison was tested, in words. */
function testWords({ test, baseline, candidate }) {
	const sides = `${candidate?.runs ?? 0} against ${baseline?.runs ?? 0} runs`;
	if (test === "welch") return `Welch’s t test, ${sides}`;
	if (test === "prediction-interval") return `Student’s prediction interval, ${sides}`;
	if (test === "within-run-noise") return `noise inside the runs only, ${sides}: no test of the luck of the seed`;
	return "no test possible";
}
/** Series that no rule could place: they are listed, not judged. */
function unplaced(run) {
	return run.series.filter(({ metric }) => metric === null).map(({ name }) => name);
}
/** What to say of a run without findings: that it is fine, or that it is too short to say so. */
function quietWords(run) {
	if (!isTooShort(run)) return "nothing that needs attention";
	return `not enough evidence: ${countOf(run.length, "evaluation")}, ${10} are needed`;
}
/** Has a run too few evaluations to be called fine? */
function isTooShort({ length }) {
	return length < 10;
}
/** What is wrong with a file and what to do, as sentences. */
function problemWords({ message, hint }) {
	return hint === "" ? message : `${message}. ${hint}`;
}
/** `1 run`, `3 runs`. */
function countOf(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
/** Which checkpoint to ship for what, and what the last one costs: one sentence each, names made safe by `name`. */
function checkpointWords({ checkpoints, axis, primary }, name) {
	const { bestLoss, bestScore, last } = checkpoints;
	const [loss, score] = [name(primary.validationLoss ?? "loss"), name(primary.validationScore ?? "score")];
	const there = (metric, value) => Number.isFinite(value) ? ` (${metric} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(value)} there)` : "";
	const both = bestLoss !== null && bestScore !== null;
	const lasts = last ? [...bestScore ? [`${score} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(last.score)}`] : [], ...bestLoss ? [`${loss} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(last.loss)}`] : []] : [];
	const hours = last && last.hours >= .1 ? ` and ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(Number(last.hours.toPrecision(2)))} hours` : "";
	return [
		...bestScore ? [`${both ? "To ship labels: " : "Best: "}${axis} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(bestScore.at)}, ${score} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(bestScore.value)}${there(loss, bestScore.loss)}.`] : [],
		...bestLoss ? [`${both ? "To ship probabilities: " : "Best: "}${axis} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(bestLoss.at)}, ${loss} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(bestLoss.value)}${there(score, bestLoss.score)}.`] : [],
		...last ? [`The last, ${axis} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(last.at)}: ${lasts.join(", ")}.${last.unused > 0 ? ` Stopping at the best would have saved ${countOf(last.unused, "evaluation")}${hours}.` : ""}`] : []
	];
}
/** What the brackets behind a difference hold: of one run against one run there is no interval, only the noise inside them. */
function intervalWords(comparisons) {
	return comparisons.every(({ test }) => test === "within-run-noise") ? "noise inside the runs" : "95 % interval";
}

// build/src/report/comparison-words.js
const two = (value) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(Number(value.toPrecision(2)));
/** Test, p, effect, P(A>B), what could have been found and how many seeds would settle it: one plain sentence. */
function statisticsWords(one) {
	const { pValue, effectSize, probabilityWorse, minimumDetectable, seedsNeeded, outcome } = one;
	return `${[
		testWords(one),
		...Number.isFinite(pValue) ? [`p = ${two(pValue)} for worse`] : [],
		...Number.isFinite(effectSize) ? [`effect ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.V)(Number(effectSize.toPrecision(2)))} SD (Hedges’ g)`] : [],
		...Number.isFinite(probabilityWorse) ? [`worse in ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.z)(probabilityWorse)} of pairs of runs`] : [],
		...Number.isFinite(minimumDetectable) ? [`finds differences from ${two(minimumDetectable)} on (power 80 %)`] : [],
		...Number.isFinite(seedsNeeded) ? [outcome === "inconclusive" ? `${seedsNeeded} seeds a side would settle it` : `${seedsNeeded} seeds a side find such a difference`] : []
	].join(", ")}.`;
}
/** Convergence, spread, onset of overfitting, diverged runs: what the number does not say. Empty where there is nothing to say. */
function curveWords({ convergence, spread, overfitting, diverged, observed }) {
	const p = (value) => Number.isFinite(value) ? `, p = ${two(value)}` : "";
	const onset = ([count, all, at]) => count === 0 ? "none" : `${count} of ${all} runs, from ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(at)}`;
	return [
		...diverged ? [`diverged: ${diverged.candidate[0]} of ${diverged.candidate[1]} runs, ${diverged.baseline[0]} of ${diverged.baseline[1]} in the baseline (Fisher’s exact test${p(diverged.pValue)})`] : [],
		...convergence && Math.abs(Math.log(convergence.ratio)) > Math.log(1.1) ? [`${two(convergence.ratio)} times as long to reach ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(convergence.target)}${p(convergence.pValue)}`] : [],
		...spread && Math.abs(Math.log(spread.ratio)) > Math.log(2) ? [`spread over seeds ×${two(spread.ratio)} (Brown and Forsythe${p(spread.pValue)})`] : [],
		...overfitting && Math.abs(overfitting.earlier) > .05 ? [`overfitting in ${onset(overfitting.candidate)}; baseline ${onset(overfitting.baseline)}${p(overfitting.pValue)}`] : observed.filter((text) => text.startsWith("overfitting")),
		...observed.filter((text) => !text.startsWith("overfitting"))
	];
}
/** What else differs, and whether the difference can be put down to it; null where nothing that was logged does. */
function whyWords({ explained, comparability }) {
	if (explained.length === 0) return null;
	return {
		factors: explained,
		judged: comparability === "confounded" ? "confounded: the difference can’t be put down to one of them" : "clean: nothing else that was logged"
	};
}
/** Commit, distance, age and way of the baseline, or why there is none: plain text. */
function baselineWords(baseline) {
	if (baseline.source === null) return `no baseline (${baseline.reason ?? "none given"})`;
	const { commit, behind, ageDays, way, runs } = baseline;
	const distance = behind === void 0 ? [] : behind === 0 ? ["at the merge base"] : [`${countOf(Math.abs(behind), "commit")} ${behind > 0 ? "behind" : "ahead of"} the merge base`];
	return `baseline ${[
		...commit ? [`commit ${commit.slice(0, 10)}`] : [],
		...distance,
		...ageDays === void 0 ? [] : [ageWords(ageDays)],
		...way ? [way] : [],
		countOf(runs.length, "run")
	].join(", ")}`;
}
function ageWords(days) {
	if (days < 1) return `${countOf(Math.max(1, Math.round(days * 24)), "hour")} old`;
	return `${countOf(Math.round(days), "day")} old`;
}
/** The command that makes this run what later ones are compared with, and what it does; null where there is no run. */
function newBaseline({ baseline, runs }) {
	if (runs.length === 0) return null;
	const isFile = baseline.source?.endsWith(".json") === true;
	const command = `npx github:curvelint/curvelint <logs> --format json=${isFile ? baseline.source : "baseline.json"}`;
	if (isFile) return {
		command,
		does: "replaces the baseline"
	};
	return {
		command,
		does: `keeps this run in a file that the input baseline can name${baseline.way === void 0 ? "" : "; without it the run of the base branch after the merge takes over by itself"}`
	};
}
/** How a maintainer lets a known regression through, what is missing for it, or who did. Null where nothing is red. */
function acceptWords({ gate, verdict, context }) {
	if (gate.accepted) return `Accepted by ${gate.accepted.by}: ${gate.accepted.reason}`;
	if (gate.acceptanceMissing) return `Not accepted: ${gate.acceptanceMissing}`;
	if (verdict !== "fail" || context?.pullRequest == null) return null;
	return `To let it through, somebody with write access adds the label ${gate.acceptLabel} and the comment line “curvelint: accept <reason>”, and runs this job again. The next push ends it.`;
}

// build/src/report/limits.js
const ALWAYS = "It knows only what was logged: not whether the validation data is like the data of the real use, or has leaked into the training.";
/** What the report cannot tell, in one or two sentences; names are made safe by `name`. Nothing where nothing was judged. */
function limitWords(report, name) {
	if (report.runs.length === 0) return [];
	const comparison = comparisonLimit(report, name);
	return comparison === "" ? [ALWAYS] : [comparison, ALWAYS];
}
function comparisonLimit({ comparisons, baseline }, name) {
	if (baseline.source === null) return "Without a baseline it cannot tell whether this change made anything better or worse.";
	const one = comparisons.find(({ gated, baseline: before, candidate }) => gated && before !== null && candidate !== null);
	if (!one) return "";
	const sides = `${one.candidate.runs} against ${one.baseline.runs} runs`;
	if (one.test === "within-run-noise" || one.test === "none") return `With ${sides} it cannot tell a change from the luck of the seed.`;
	if (!Number.isFinite(one.minimumDetectable)) return "";
	const least = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(Number(one.minimumDetectable.toPrecision(2)));
	return `With ${sides}, a change of ${name(one.metric)} smaller than ${least} can go unseen.`;
}

// build/src/report/log-hints.js
/** Sentences at most: the ones that open the most. */
const MAX_HINTS = 3;
/** Rules that a sentence names. */
const MAX_RULES = 3;
/** Names of columns and settings that the sentences hold. */
const HINT_NAMES = [
	"val_loss",
	"val_acc",
	"train_loss",
	"train_acc",
	"lr",
	"num_classes",
	"early_stopping_patience"
];
/** In the order in which they are worth logging. */
const LACKING = [
	{
		asked: /validation loss|same loss/,
		isMissing: ({ primary }) => primary.validationLoss === null,
		log: "Log a validation loss (val_loss)",
		gain: "a rise shows there first"
	},
	{
		asked: /learning[ -]rate/,
		isMissing: ({ learningRate }) => !learningRate.logged,
		log: "Log the learning rate (lr)",
		gain: "each of its drops gets a verdict, and phases are known instead of guessed"
	},
	{
		asked: /validation score|scores for training and validation|loss and score/,
		isMissing: ({ primary }) => primary.validationScore === null,
		log: "Log a validation score (val_acc)",
		gain: "overconfidence can be told from overfitting, and the best checkpoint for labels is known"
	},
	{
		asked: /training loss|same loss/,
		isMissing: ({ primary }) => primary.trainLoss === null,
		log: "Log the training loss (train_loss)",
		gain: "memorization can be told from drift"
	},
	{
		asked: /not enough evidence/,
		isMissing: ({ checks }) => checks.some(({ reason }) => reason?.startsWith("not enough evidence") ?? false),
		log: "Evaluate at least 10 times a run, better 30 times",
		gain: "a rise can be told from noise"
	},
	{
		asked: /scores for training and validation|each for training and validation/,
		isMissing: ({ primary }) => primary.validationScore !== null && primary.trainScore === null,
		log: "Log the training score (train_acc)",
		gain: "a validation set that is too easy, or leaked, is noticed"
	},
	{
		asked: /hyper-parameters/,
		isMissing: ({ hyperparameters }) => Object.keys(hyperparameters).length === 0,
		log: "Log the hyper-parameters (num_classes, early_stopping_patience, …)",
		gain: "levels can be compared with chance, and early stopping with the curve"
	}
];
/** What to add to the log of a run so that more rules can run: at most three hints, made of its skipped checks. */
function logHints(run) {
	if (run.profile === "gan-rl" || run.profile === "llm-pretrain") return [];
	const skipped = run.checks.filter(({ status, reason }) => status === "skipped" && /^(needs|not enough)/.test(reason ?? ""));
	return LACKING.filter(({ isMissing }) => isMissing(run)).map((lacking) => ({
		...lacking,
		rules: skipped.filter(({ reason }) => lacking.asked.test(reason ?? "")).map(({ rule }) => rule)
	})).filter(({ rules }) => rules.length > 0).slice(0, MAX_HINTS).map(({ log, gain, rules }) => ({
		text: `${log}: ${gain}.`,
		asked: askedBy(rules)
	}));
}
function askedBy(rules) {
	const more = rules.length > MAX_RULES ? ` and ${rules.length - MAX_RULES} more` : "";
	return `Asked for by ${rules.slice(0, MAX_RULES).join(", ")}${more}.`;
}

// build/src/report/safe-text.js
/** Longest untrusted text that is shown, in code points. */
const MAX_POINTS = 80;
/** Invisible, direction-changing, private and unassigned characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;
/**
* Text from a log, a branch or a file name as a code span: nothing in it is Markdown, HTML, a mention or a reference any more.
* Characters that could end the span or a table cell are substituted, not escaped, because escapes can be undone.
*/
function safeText(text) {
	const plain = text.normalize("NFC").replace(INVISIBLE, " ").replace(/`/g, "ʼ").replace(/\|/g, "¦").replace(/\\/g, "⧵").trim();
	const points = Array.from(plain);
	const cut = points.length > MAX_POINTS ? `${points.slice(0, 79).join("")}…` : plain;
	return cut === "" ? "`(empty)`" : `\`${cut}\``;
}
/** Substitutes for characters that mean something in Markdown or HTML. */
const SUBSTITUTES = {
	"`": "ʼ",
	"|": "¦",
	"\\": "⧵",
	"<": "‹",
	">": "›",
	"@": "＠",
	"#": "＃",
	"[": "⟦",
	"]": "⟧",
	"*": "∗",
	_: "＿",
	"~": "∼",
	$: "＄",
	"&": "＆",
	"!": "！"
};
/** Words of ours that may still hold a piece of untrusted text: every special character is substituted, links are broken. */
function neutral(text) {
	return text.normalize("NFC").replace(INVISIBLE, " ").replace(/[`|\\<>@#[\]*_~$&!]/g, (char) => SUBSTITUTES[char]).replace(/:\/\//g, ":⁄⁄").replace(/www\./gi, (www) => `${www.slice(0, 3)}․`).replace(/\bGH-(?=\d)/gi, "GH‑");
}
/** A sentence of ours that names things from logs: the names become code spans, the rest is neutralized. */
function safeSentence(text, names) {
	const known = [...new Set(names)].filter((name) => name.trim() !== "").sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	let rest = [text];
	const spans = /* @__PURE__ */ new Set();
	for (const name of known) rest = rest.flatMap((part) => spans.has(part) ? [part] : splitBy(part, name, spans));
	return rest.map((part) => spans.has(part) ? part.slice(1) : neutral(part)).join("");
}
/** Pieces between the whole-word occurrences of a name; each occurrence is a span, marked by a leading NUL. */
function splitBy(text, name, spans) {
	const pieces = [];
	let from = 0;
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
		if (isWordChar(text[at - 1]) && isWordChar(name[0])) continue;
		if (isWordChar(text[at + name.length]) && isWordChar(name[name.length - 1])) continue;
		const span = `\u0000${safeText(name)}`;
		spans.add(span);
		pieces.push(text.slice(from, at), span);
		from = at + name.length;
	}
	pieces.push(text.slice(from));
	return pieces;
}
function isWordChar(char) {
	return char !== void 0 && /[\p{L}\p{N}_]/u.test(char);
}

// build/src/report/markdown-comparison.js
/** Rows of the table above the fold, and comparisons explained below it. */
const MAX_COMPARED = 12;
const MAX_EXPLAINED = 30;
/** Base against this change, and what else differs; '' where nothing was compared. */
function comparisonTable({ comparisons }, names) {
	const shown = comparisons.filter(({ gated, of, outcome }) => gated || of === "last" || outcome !== "neutral");
	if (shown.length === 0) return "";
	const several = new Set(comparisons.map(({ group }) => group)).size > 1;
	const rows = shown.slice(0, MAX_COMPARED).map((one) => {
		const metric = `${safeText(one.metric)} ${one.of}${several ? ` in ${safeText(one.group)}` : ""}`;
		const words = outcomeWords(one);
		const verdict = one.gated ? `**${words}**` : words;
		return `| ${metric} | ${sideWords(one.baseline)} | ${sideWords(one.candidate)} | ${differenceWords(one)} | ${verdict} |`;
	});
	const one = shown[0];
	return `${[
		`| validation${one.baseline && one.candidate ? ` (${one.candidate.runs} against ${one.baseline.runs} runs, mean ± spread)` : ""} | base | this change | difference (${intervalWords(shown)}) | |`,
		"|---|---|---|---|---|",
		...rows
	].join("\n")}${whyOf(one, names)}`;
}
function whyOf(one, names) {
	const why = whyWords(one);
	const known = [one.metric, ...names];
	const lines = [
		...why ? [`What else differs: ${why.factors.map((text) => safeText(text)).join(", ")} (${why.judged}).`] : [],
		...one.excuse ? [`Only a warning: ${safeSentence(one.excuse, known)}.`] : [],
		...one.notes.length > 0 ? [`Compared ${one.notes.map((text) => safeSentence(text, known)).join("; ")}.`] : []
	];
	return lines.length === 0 ? "" : `\n\n${lines.join(" ")}`;
}
/** Test, effect and curves of each gated comparison, as a list; '' where there is none. */
function comparisonDetails({ comparisons }) {
	const shown = comparisons.filter(({ gated: decides }) => decides).slice(0, MAX_EXPLAINED);
	if (shown.length === 0) return "";
	const several = new Set(shown.map(({ group }) => group)).size > 1;
	return shown.flatMap((one) => [
		`- ${safeText(one.metric)} ${one.of}${several ? ` in ${safeText(one.group)}` : ""}: ${neutral(statisticsWords(one))}`,
		...curveWords(one).map((text) => `  - ${neutral(text)}`),
		...several && one.explained.length > 0 ? [`  - what else differs (${one.comparability}): ${one.explained.map((text) => safeText(text)).join(", ")}`] : []
	]).join("\n");
}
/** Who let it through, what is missing for it, or how to; '' where nothing is red. */
function acceptance(report) {
	const words = acceptWords(report);
	return words === null ? "" : neutral(words);
}

// build/src/report/markdown-findings.js
/** Stretches with findings, and groups, above the fold: what a reader takes in within ten seconds. */
const MAX_TOLD = 3;
/** Findings that are only named above the fold. */
const MAX_NAMED = 8;
/** Views with a rule that none before them has found. */
function withNewRules(views) {
	const known = /* @__PURE__ */ new Set();
	return [...views].sort((a, b) => Number(a.main.findings.length === 0) - Number(b.main.findings.length === 0)).filter((view) => {
		const rules = [...view.main.findings, ...apart(view)].map(({ rule }) => rule);
		const isNew = rules.some((rule) => !known.has(rule));
		for (const rule of rules) known.add(rule);
		return isNew;
	});
}
/** What the curves of the first views say; `views`: of all. '' where there is none. */
function findingsOf(told, views, headlined, names) {
	const found = told.filter(({ main }) => main.findings.length > 0);
	const repeats = told.filter((view) => view.main.findings.length === 0 && apart(view).length > 0);
	const shown = [...found, ...repeats].slice(0, 3);
	if (shown.length === 0) return views.length > 0 ? `**What the curves say:** ${neutral(quietOf(views))}.${inOthers(views)}` : "";
	const options = {
		named: views.length > 1,
		most: Math.floor(3 / shown.length),
		headlined,
		names
	};
	return shown.map((view) => groupFindings(view, options)).join("\n\n");
}
/** What was found in repeats that do not stand for their group: the first warnings and errors, with their counts. */
function inOthers(views) {
	return views.flatMap(({ group }) => group.findings.filter(({ severity }) => severity !== "notice")).slice(0, 3).map(({ message }) => ` ${neutral(message)}`).join("");
}
/** Runs that stand for a group may be fine while another run is not. */
function quietOf(views) {
	const others = views.flatMap(({ runs }) => runs).filter(({ findings }) => findings.length > 0).length;
	const quiet = quietWords(views[0].main);
	return others === 0 ? quiet : `${quiet} in the median run of each configuration; what was found lies in ${countOf(others, "other run")}`;
}
/** What was found in a group, in the order of time: findings of one letter together, the weightiest told, the others named. */
function groupFindings(view, { named, most, headlined, names }) {
	const { group, main, runs } = view;
	const about = runs.length > 1 ? ` (shown for ${safeText(main.id)}, which stands for ${runs.length} runs)` : "";
	const title = `**What the curves say${named ? ` about ${safeText(group.id)}` : ""}**${about}`;
	const stretches = stretchesOf(main.findings);
	const told = weightiest(stretches, most);
	const items = told.map((stretch) => {
		const mark = stretch[0].letter === "" ? "" : `**${stretch[0].letter}** `;
		const sentences = stretch.map((finding) => {
			const text = headlined.endsWith(finding.message) ? "As the headline says." : safeSentence(finding.message, [...finding.series, ...names]);
			const count = countWords(finding, runs);
			return `${text} <sub>${[
				neutral(finding.rule),
				finding.letter === "" ? "" : rangeWords(finding),
				count
			].filter((part) => part !== "").join(", ")}</sub>`;
		});
		const again = stretches.filter((other) => isRepeat(other, stretch, stretches)).map(([first]) => first.letter === "" ? rangeWords(first) : `**${first.letter}** ${rangeWords(first)}`);
		return `${mark}${sentences.join(" ")}${again.length > 0 ? ` The same again: ${again.slice(0, MAX_NAMED).join(", ")}.` : ""}`;
	});
	const others = stretches.filter((stretch) => !told.some((one) => one === stretch || isRepeat(stretch, one, stretches))).flat();
	return `${title}${items.length > 0 ? `\n\n${items.map((item, i) => `${i + 1}. ${item}`).join("\n")}` : ""}${namesOf$1(others)}${amongRepeats(view, names)}`;
}
/** Findings with one letter are about one stretch; those without are each on their own. */
function stretchesOf(findings) {
	const stretches = [];
	for (const finding of findings) {
		const same = finding.letter === "" ? void 0 : stretches.find(([first]) => first.letter === finding.letter);
		if (same) same.push(finding);
		else stretches.push([finding]);
	}
	return stretches;
}
const ORDER = {
	error: 0,
	warning: 1,
	notice: 2
};
/** Whether a stretch is a later one of the rule that another begins with. */
function isRepeat(later, earlier, stretches) {
	return later[0].rule === earlier[0].rule && stretches.indexOf(later) > stretches.indexOf(earlier);
}
/** The first stretch of each rule, the most severe; in the order of time again. */
function weightiest(stretches, most) {
	const weight = (stretch) => Math.min(...stretch.map(({ severity }) => ORDER[severity])) + (stretch[0].letter === "" ? .5 : 0);
	const kept = [...stretches.filter((stretch) => !stretches.some((other) => isRepeat(stretch, other, stretches)))].sort((a, b) => weight(a) - weight(b)).slice(0, most);
	return stretches.filter((stretch) => kept.includes(stretch));
}
function namesOf$1(others) {
	if (others.length === 0) return "";
	const named = others.slice(0, MAX_NAMED).map((finding) => {
		const { letter, rule } = finding;
		return letter === "" ? neutral(rule) : `**${letter}** ${neutral(rule)} ${rangeWords(finding)}`;
	});
	const more = others.length > MAX_NAMED ? ` and ${others.length - MAX_NAMED} more` : "";
	return `\n\nBelow, too: ${named.join("; ")}${more}.`;
}
function amongRepeats(view, names) {
	const others = apart(view).map((one) => `${safeSentence(one.message, [...one.runs, ...names])} <sub>${neutral(one.rule)}</sub>`);
	return others.length > 0 ? `\n\nAmong the repeats: ${others.join(" ")}` : "";
}

// build/src/report/leaderboard.js
/** Fewer configurations are told one by one. */
const MIN_CONFIGURATIONS = 3;
/** From here on configurations are ranked even where no logged setting tells them apart. */
const MANY_CONFIGURATIONS = 8;
/** Chance that a configuration that is truly the best is not called as good as the first. */
const ALPHA = .05;
/** Ranks the configurations of a sweep by the smoothed best validation score, else loss; null where the report is no sweep. */
function leaderboardOf({ runs, groups }) {
	if (groups.length < MIN_CONFIGURATIONS) return null;
	const settings = settingNames(groups);
	if (settings.length === 0 && groups.length < MANY_CONFIGURATIONS) return null;
	const byId = new Map(runs.map((run) => [run.id, run]));
	const members = groups.map((group) => group.runs.flatMap((id) => byId.get(id) ?? []));
	const metric = rankingMetric(members);
	if (metric === null) return null;
	const sides = members.map((own) => own.map((run) => bestValue(run, metric.name)).filter(Number.isFinite));
	if (sides.filter((values) => values.length > 0).length < MIN_CONFIGURATIONS) return null;
	const sign = metric.goal === "minimize" ? 1 : -1;
	const cost = (i) => sides[i].length > 0 ? sign * (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.j)(sides[i]) : Number.POSITIVE_INFINITY;
	const order = [...groups.keys()].sort((a, b) => compareNumbers(cost(a), cost(b)) || (groups[a].id < groups[b].id ? -1 : 1));
	const isClose = closeness(order.map((i) => sides[i]));
	const rows = order.map((i, place) => {
		const values = sides[i];
		return {
			group: groups[i],
			place: values.length > 0 ? place + 1 : NaN,
			mean: values.length > 0 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.j)(values) : NaN,
			sd: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.M)(values),
			runs: values.length,
			isClose: isClose(place),
			found: foundIn(members[i])
		};
	});
	const close = rows.filter((row) => row.isClose).length;
	return {
		metric: metric.name,
		settings,
		rows,
		close,
		note: noteOf(sides, close)
	};
}
/** `lr 0.1` of a configuration; a dash where it does not log that setting. */
function settingText({ settings }, name) {
	const value = Object.hasOwn(settings, name) ? settings[name] : null;
	return typeof value === "number" ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(value) : value === null ? "–" : String(value);
}
function compareNumbers(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** A setting that most do not log was not swept. */
function settingNames(groups) {
	const counts = /* @__PURE__ */ new Map();
	for (const { settings } of groups) for (const name of Object.keys(settings)) counts.set(name, (counts.get(name) ?? 0) + 1);
	const names = [...counts.keys()].filter((name) => counts.get(name) >= groups.length / 2);
	const variety = new Map(names.map((name) => [name, new Set(groups.map((group) => settingText(group, name))).size]));
	return names.sort((a, b) => variety.get(b) - variety.get(a) || (a < b ? -1 : 1));
}
/** The validation score that most configurations log, else their validation loss. */
function rankingMetric(members) {
	for (const key of ["validationScore", "validationLoss"]) {
		const counts = /* @__PURE__ */ new Map();
		for (const [run] of members) {
			const name = run?.primary[key] ?? null;
			if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
		}
		const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
		if (!most || most[1] < Math.max(MIN_CONFIGURATIONS, members.length / 2)) continue;
		const goal = members.flatMap(([run]) => run?.series.find(({ name }) => name === most[0])?.goal ?? []);
		if (goal[0]) return {
			name: most[0],
			goal: goal[0]
		};
	}
	return null;
}
function bestValue({ series }, metric) {
	return series.find(({ name }) => name === metric)?.best?.smoothed ?? NaN;
}
function squares(values) {
	const middle = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.j)(values);
	return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}
/**
* Multiple comparisons with the best (Hsu 1984), with Bonferroni's bound in place of Dunnett's: the pooled scatter of the repeats
* decides which places may as well be the first. Sides in the order of their places.
*/
function closeness(sides) {
	const kept = sides.filter((values) => values.length > 0);
	const freedom = kept.reduce((sum, values) => sum + values.length - 1, 0);
	if (freedom < 2) return () => false;
	const pooled = Math.sqrt(kept.reduce((sum, values) => sum + squares(values), 0) / freedom);
	const most = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.p)(1 - ALPHA / (kept.length - 1), freedom) * pooled;
	const [first] = kept;
	return (place) => {
		const values = sides[place];
		if (values.length === 0) return false;
		return Math.abs((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.j)(values) - (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.j)(first)) <= most * Math.sqrt(1 / values.length + 1 / first.length);
	};
}
function noteOf(sides, close) {
	if (sides.filter((values) => values.length > 1).length === 0) return "Each configuration ran once, so a small lead can be the luck of the seed: repeat the first ones.";
	if (close < 2) return "The lead of the first is larger than the scatter of the repeats explains.";
	return `≈: may as well be the best, by the scatter of the repeats (${close} of ${sides.length}).`;
}
function foundIn(runs) {
	const counts = /* @__PURE__ */ new Map();
	for (const { findings } of runs) {
		const rules = findings.filter(({ severity }) => severity !== "notice").map(({ rule }) => rule);
		for (const rule of new Set(rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	}
	return [...counts].map(([rule, count]) => count < runs.length ? `${rule} in ${count} of ${runs.length}` : rule).sort();
}

// build/src/report/markdown-leaderboard.js
/** Places above the fold, and folded below it; the page has all. */
const FIRST = 8;
/** Settings that get a column. */
const MAX_SETTINGS = 4;
/** The first places of a sweep, and the others; both '' where the report is no sweep. */
function leaderboardParts(report) {
	const board = leaderboardOf(report);
	if (!board) return {
		first: "",
		others: ""
	};
	const { rows, metric, note } = board;
	const first = `${`**The ${rows.length} configurations by their best ${safeText(metric)}**`}\n\n${tableOf(board, rows.slice(0, FIRST))}\n\n<sub>${neutral(note)}</sub>`;
	const rest = rows.slice(FIRST, 108);
	if (rest.length === 0) return {
		first,
		others: ""
	};
	const more = rows.length - FIRST - rest.length;
	const counted = more > 0 ? `\n\nand ${more} more: see the HTML report.` : "";
	return {
		first,
		others: `<details><summary>${rows.length - FIRST} more configurations</summary>\n\n${tableOf(board, rest)}${counted}\n\n</details>`
	};
}
function tableOf({ metric, settings }, rows) {
	const columns = settings.slice(0, MAX_SETTINGS);
	const head = [
		"",
		"configuration",
		...columns.map((name) => safeText(name)),
		"runs",
		safeText(metric),
		"found"
	];
	const lines = rows.map(({ group, place, mean, sd, isClose, runs, found }) => {
		const spread = Number.isFinite(sd) ? ` ± ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(Number(sd.toPrecision(2)))}` : "";
		const value = Number.isFinite(mean) ? `${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(mean)}${spread}` : "–";
		return `| ${[
			Number.isFinite(place) ? `${place}${isClose && place > 1 ? " ≈" : ""}` : "–",
			safeText(group.id),
			...columns.map((name) => safeText(settingText(group, name))),
			runs < group.seeds ? `${runs} of ${group.seeds}` : String(runs),
			value,
			found.length > 0 ? found.map((text) => neutral(text)).join(", ") : "nothing"
		].join(" | ")} |`;
	});
	return [
		`| ${head.join(" | ")} |`,
		`|${head.map(() => "---").join("|")}|`,
		...lines
	].join("\n");
}

// build/src/report/markdown.js
var markdown_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	COMMENT_LENGTH: () => COMMENT_LENGTH,
	renderMarkdown: () => renderMarkdown
});
/** GitHub refuses comments above 65,536; room for the marker. */
const COMMENT_LENGTH = 6e4;
/** Configurations whose evidence is written out. */
const MAX_WRITTEN = 5;
/** Problems, runs and checks that a list names before it counts. */
const MAX_LISTED = 30;
/** The pull-request comment: verdict, table, picture, findings, what to do; the evidence folded below. */
function renderMarkdown(report, options) {
	const views = groupViews(report);
	const names = namesOf(report);
	const isEmpty = report.verdict === "no-data";
	const board = leaderboardParts(report);
	const told = board.first === "" ? views : withNewRules(views);
	const written = (board.first !== "" && options.told !== void 0 ? views.filter(({ main }) => main.findings.length > 0) : told).slice(0, options.told ?? MAX_WRITTEN);
	const head = [
		headline(report, told, names),
		isEmpty ? problemList(report) : "",
		comparisonTable(report, names),
		acceptance(report),
		board.first,
		options.picture,
		findingsOf(told, views, report.reasons[0] ?? "", names),
		advice(views)
	];
	const details = [
		...written.map((view) => groupDetails(view, options.chartOf?.(view.group.id) ?? "", names)),
		comparisonFolded(report),
		board.first === "" ? otherGroups(views.slice(written.length)) : board.others,
		checksOf(views[0]?.main),
		isEmpty ? "" : problemsOf(report),
		isEmpty ? "" : howTo(report)
	];
	const foot = [cannotTell(report), provenance(report)].filter((part) => part !== "").join("\n\n");
	const all = [...head, ...details].filter((part) => part !== "");
	for (let kept = all.length; kept > 1; kept -= 1) {
		const cut = kept < all.length ? [shortened(options.summaryUrl)] : [];
		const text = `${[
			...all.slice(0, kept),
			...cut,
			foot
		].join("\n\n")}\n`;
		if (fits(text, options.maxLength)) return text;
	}
	return `${[
		all[0].slice(0, 2e3),
		shortened(options.summaryUrl),
		foot
	].join("\n\n")}\n`;
}
function fits(text, most) {
	return text.length <= most && Buffer.byteLength(text) <= most * 1.08;
}
function shortened(url) {
	return url ? `More did not fit here: [see the job summary](${url}).` : "More did not fit here: see the job summary.";
}
/** Names from logs that sentences may hold. */
function namesOf(report) {
	const runs = [...report.runs.slice(0, 2e3), ...report.baseline.runs.slice(0, 100)];
	return [.../* @__PURE__ */ new Set([
		...runs.flatMap(({ id, primary }) => [id, ...Object.values(primary)]),
		...report.groups.map(({ id }) => id),
		...report.comparisons.slice(0, 100).flatMap(({ metric, explained }) => [metric, ...explained])
	])].filter((name) => name !== null);
}
/** What the findings below say anyway is not said twice. */
function headline(report, views, names) {
	const [first, ...more] = reasonsBeyond(report, views.slice(0, 3));
	const title = `### curvelint: ${VERDICT_WORDS[report.verdict]}`;
	const rest = more.slice(0, 4).map((reason) => `- ${safeSentence(reason, names)}`);
	return [
		title,
		"",
		`**${safeSentence(first ?? "Nothing was found.", names)}**`,
		...rest.length > 0 ? ["", ...rest] : []
	].join("\n");
}
/** The first advice of each warning, then the second, most severe first, each once. */
function advice(views) {
	const findings = views.flatMap(({ main }) => main.findings).filter(({ severity }) => severity !== "notice");
	const order = {
		error: 0,
		warning: 1,
		notice: 2
	};
	const sorted = [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
	const texts = [...new Set([0, 1].flatMap((i) => sorted.flatMap((finding) => finding.advice[i] ?? [])))].slice(0, 3);
	return texts.length === 0 ? "" : `**What to do**\n\n${texts.map((text) => `- ${neutral(text)}`).join("\n")}`;
}
function details(summary, body) {
	return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function groupDetails({ group, main }, chart, names) {
	const parts = [
		chart,
		...main.findings.map((finding) => evidence(finding, names)),
		dropTable(main),
		checkpoints(main),
		unplacedOf(main)
	].filter((part) => part !== "");
	if (parts.length === 0) return "";
	return details(`Evidence: ${neutral(group.id)}`, parts.join("\n\n"));
}
function evidence(finding, names) {
	const numbers = Object.entries(finding.measured).filter(([, value]) => typeof value === "number" ? Number.isFinite(value) : typeof value === "boolean").map(([name, value]) => `${neutral(name)} ${typeof value === "number" ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(value) : value ? "yes" : "no"}`);
	const known = [...finding.series, ...names];
	const causes = finding.causes.map(({ cause, for: pro, against }) => {
		const weigh = [...pro.map((text) => `for: ${safeSentence(text, known)}`), ...against.map((text) => `against: ${safeSentence(text, known)}`)];
		return `  - ${neutral(cause)}${weigh.length > 0 ? ` (${weigh.join("; ")})` : " (no evidence either way)"}`;
	});
	return [
		`**${finding.letter === "" ? "" : `${finding.letter} `}${neutral(finding.rule)}** ${rangeWords(finding)}, confidence ${finding.confidence}`,
		`- ${safeSentence(finding.message, known)}`,
		...numbers.length > 0 ? [`- Numbers: ${numbers.join(", ")}`] : [],
		...causes.length > 0 ? ["- Possible causes, likeliest first:", ...causes] : [],
		...finding.advice.map((text) => `- To do: ${neutral(text)}`),
		`- May be a false alarm if ${finding.falseAlarmIf.map((text) => neutral(text)).join("; or ")}.`
	].join("\n");
}
function dropTable({ drops, axis }) {
	if (drops.length === 0) return "";
	const rows = drops.map((drop) => {
		const cell = (value) => Number.isFinite(value) ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(value) : "–";
		return `| ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(drop.at)} | ${cell(drop.trainLoss)} | ${cell(drop.validationLoss)} | ${cell(drop.score)} | ${Number.isFinite(drop.noise) ? `×${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(Number(drop.noise.toPrecision(2)))}` : "–"} | ${neutral(drop.verdict)} |`;
	});
	return [
		`| LR drop at ${axis} | training loss | validation loss | score | noise | what it did |`,
		"|---|---|---|---|---|---|",
		...rows
	].join("\n");
}
function checkpoints(run) {
	return checkpointWords(run, safeText).join(" ");
}
function unplacedOf(run) {
	const names = unplaced(run);
	if (names.length === 0) return "";
	const more = names.length > MAX_LISTED ? ` and ${names.length - MAX_LISTED} more` : "";
	return `Read but not judged (no rule knows them): ${names.slice(0, MAX_LISTED).map((name) => safeText(name)).join(", ")}${more}.`;
}
function comparisonFolded(report) {
	const body = comparisonDetails(report);
	return body === "" ? "" : details("How the comparison was made", body);
}
function otherGroups(views) {
	if (views.length === 0) return "";
	const rows = views.slice(0, 200).map(({ group, main, runs }) => {
		const worst = main.findings.filter(({ severity }) => severity !== "notice").map(({ rule }) => neutral(rule));
		const best = main.checkpoints.bestScore ?? main.checkpoints.bestLoss;
		return `| ${safeText(group.id)} | ${runs.length} | ${best ? `${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(best.value)} at ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(best.at)}` : "–"} | ${worst.join(", ") || "nothing"} |`;
	});
	const more = views.length > 200 ? `\n\nand ${views.length - 200} more.` : "";
	return details(`${views.length} more configurations`, `${[
		"| configuration | runs | best | found |",
		"|---|---|---|---|",
		...rows
	].join("\n")}${more}`);
}
function checksOf(run) {
	if (!run) return "";
	const of = (status) => run.checks.filter((check) => check.status === status);
	const skipped = of("skipped").map(({ rule, reason }) => `- ${neutral(rule)}: ${neutral(reason ?? "")}`);
	const crashed = of("crashed").map(({ rule, message }) => `- ${neutral(rule)} crashed: ${neutral(message ?? "")}`);
	const ran = `Checked and fine: ${of("passed").map(({ rule }) => neutral(rule)).join(", ") || "none"}.`;
	const not = skipped.length > 0 ? `\n\nNot checked:\n${skipped.join("\n")}` : "";
	const hints = logHints(run).map(({ text, asked }) => `- ${safeSentence(text, HINT_NAMES)} ${neutral(asked)}`);
	return details("What was checked", `${ran}${hints.length > 0 ? `\n\nWhat to add to your log so that more rules can run:\n${hints.join("\n")}` : ""}${not}${crashed.length > 0 ? `\n\n${crashed.join("\n")}` : ""}`);
}
function problemsOf(report) {
	const { length } = report.problems;
	return length === 0 ? "" : details(`${countOf(length, "problem")} while reading`, problemList(report));
}
function problemList({ problems }) {
	const lines = problems.slice(0, MAX_LISTED).map((problem) => {
		const { file, line } = problem;
		return `- ${safeText(line === void 0 ? file : `${file}:${line}`)}: ${neutral(problemWords(problem))}`;
	});
	const more = problems.length > MAX_LISTED ? `\n- and ${problems.length - MAX_LISTED} more` : "";
	return `${lines.join("\n")}${more}`;
}
function howTo(report) {
	const { gate, runs } = report;
	const again = newBaseline(report);
	const rule = runs.flatMap(({ findings }) => findings).find(({ severity }) => severity !== "notice")?.rule ?? "overfitting";
	return details("Reproduce and tune", [
		"- Reproduce: `npx github:curvelint/curvelint <logs> --baseline <logs of the base branch>`",
		`- Understand a rule: \`npx github:curvelint/curvelint explain ${rule}\``,
		`- Tune in \`.curvelint.yml\`: \`rules: { ${rule}: notice }\`, or a gate such as \`gate: { val_loss: { tolerance: 1% } }\`. Now: fail-on ${gate.failOn}.`,
		...again === null ? [] : [`- New baseline: ${safeText(again.command)} ${neutral(again.does)}.`]
	].join("\n"));
}
function cannotTell(report) {
	const sentences = limitWords(report, safeText);
	return sentences.length === 0 ? "" : `**What this report cannot tell.** ${sentences.join(" ")}`;
}
function provenance({ tool, context, baseline, runs, gate }) {
	return `<sub>${[
		`curvelint ${neutral(tool.version)}`,
		countOf(runs.length, "run"),
		...baseline.source === null ? [] : [`compared with ${safeText(baseline.source)}`],
		neutral(baselineWords(baseline)),
		...context ? [`commit ${safeText(context.commit.slice(0, 10))}`] : [],
		`fail-on ${gate.failOn}`
	].join(" · ")}</sub>`;
}

// build/src/report/terminal-text.js
const CODES = {
	bold: 1,
	dim: 2,
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34
};
/** Puts escape sequences around a text, or nothing where there are no colors. */
function painter(color) {
	return (text, ...styles) => color ? `${styles.map((style) => `\u001b[${CODES[style]}m`).join("")}${text}\u001b[0m` : text;
}
/** Text from logs without control, bidi and invisible characters: a terminal obeys them. */
function plain(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu, " ");
}
/** Characters that take two columns: East Asian ones in full width, and most emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Columns that a text takes: escape sequences and combining marks none, wide characters two. */
function widthOf(text) {
	let width = 0;
	for (const char of text.replace(/\u001b\[\d+m/g, "")) width += /\p{M}/u.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
	return width;
}
/** A table with aligned columns, indented by two; where that is too wide, each row as a sentence of its named cells. */
function tableLines(table, width) {
	const lines = alignedLines(table);
	if (lines.every((line) => widthOf(line) <= width)) return lines;
	const [head = [], ...rows] = table;
	return rows.flatMap((row) => {
		return wrap(`  ${row.flatMap((cell, i) => cell === "" ? [] : [head[i] === "" ? cell : `${head[i]} ${cell}`]).join(" · ")}`, width, "    ");
	});
}
function alignedLines(table) {
	const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((row) => widthOf(row[i]))));
	const line = (row) => row.map((cell, i) => cell + " ".repeat(widths[i] - widthOf(cell))).join("  ");
	return table.map((row) => `  ${line(row).trimEnd()}`);
}
/** Lines of at most `width` columns; following ones are indented. */
function wrap(text, width, indent) {
	const lead = /^ */.exec(text)[0];
	const lines = [];
	let line = lead;
	for (const word of text.slice(lead.length).split(" ")) {
		const empty = line.trim() === "";
		if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
			lines.push(line);
			line = `${indent}${word}`;
		} else line += empty ? word : ` ${word}`;
	}
	return [...lines, line];
}

// build/src/report/terminal-chart.js
const BARS = "▁▂▃▄▅▆▇█";
const MAX_COLUMNS = 72;
/**
* Validation loss (else score, else training loss) as bars: `↓` above them marks learning-rate drops, letters below them the
* findings, `!` a value that is no number.
*/
function sparkline(run, width, paint) {
	const name = run.primary.validationLoss ?? run.primary.validationScore ?? run.primary.trainLoss;
	const curve = run.curves.find(({ series }) => series === name);
	if (!curve || curve.at.length < 2) return [];
	const columns = Math.min(width - 4, MAX_COLUMNS);
	const [first, last] = [curve.at[0], curve.at[curve.at.length - 1]];
	const columnOf = (at) => Math.max(0, Math.min(columns - 1, Math.floor((at - first) / (last - first) * columns)));
	const cells = Array.from({ length: columns }, () => []);
	for (const [i, at] of curve.at.entries()) cells[columnOf(at)].push(curve.value[i]);
	const bars = barsOf(cells, curve.value.filter(Number.isFinite));
	const drops = run.learningRate.events.filter(({ kind, at }) => kind === "drop" && at >= first && at <= last);
	const above = lineOf(columns, (put) => {
		for (const { at } of drops) put(columnOf(at), "↓");
	});
	const below = lineOf(columns, (put) => {
		for (const { letter, from, to } of run.findings) {
			if (letter === "") continue;
			const [a, b] = [columnOf(from), columnOf(to)];
			for (let i = a; i <= b; i += 1) put(i, i === a ? letter : "─");
		}
	});
	const legend = [
		`${plain(name ?? "")}, ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(first)} to ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(last)}`,
		...above === "" ? [] : ["↓ learning-rate drop"],
		...bars.includes("!") ? ["! not a number"] : []
	];
	return [
		...above === "" ? [] : [`  ${paint(above, "dim")}`],
		`  ${bars.map((bar) => bar === "!" ? paint(bar, "red") : bar).join("")}`,
		...below === "" ? [] : [`  ${below}`],
		...wrap(paint(`  ${legend.join(" · ")}`, "dim"), width, "  ")
	];
}
function barsOf(cells, finite) {
	const sorted = [...finite].sort((a, b) => a - b);
	const low = sorted[0] ?? 0;
	const high = sorted[Math.floor(.97 * (sorted.length - 1))] ?? 1;
	let bar = BARS[0];
	return cells.map((values) => {
		if (values.length === 0) return bar;
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		const level = Math.max(0, Math.min(7, Math.floor((mean - low) / (high - low || 1) * 8)));
		bar = values.some((value) => !Number.isFinite(value)) ? "!" : BARS[level];
		return bar;
	});
}
/** A line of marks; a letter stands over a line that is there already, nothing over a letter. */
function lineOf(columns, draw) {
	const marks = Array.from({ length: columns }, () => " ");
	draw((i, mark) => {
		if (marks[i] === " " || marks[i] === "─") marks[i] = mark;
	});
	return marks.join("").trimEnd();
}

// build/src/report/terminal.js
var terminal_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ renderTerminal: () => renderTerminal });
/** Groups and problems that are shown one by one. */
const MAX_GROUPS = 10;
const MAX_PROBLEMS = 20;
/** The report for a terminal: a header and findings a group, the comparison, what ran, the verdict. */
function renderTerminal(report, { color, width, quiet }) {
	const paint = painter(color);
	const wide = Math.max(40, Math.min(width, 140));
	const board = quiet ? null : leaderboardOf(report);
	const all = groupViews(report);
	const views = board ? all.filter(({ main }) => main.findings.some(({ severity }) => severity !== "notice")).slice(0, 3) : all;
	const lines = board ? [...leaderLines(board, wide, paint), ""] : [];
	for (const view of views.slice(0, MAX_GROUPS)) lines.push(...groupLines(view, wide, quiet, paint), "");
	if (!board && views.length > MAX_GROUPS) lines.push(`and ${views.length - MAX_GROUPS} more configurations: see the HTML report`, "");
	if (report.comparisons.length > 0) lines.push(...comparisonLines(report, wide, paint), "");
	for (const problem of report.problems.slice(0, MAX_PROBLEMS)) {
		const { file, line } = problem;
		lines.push(...wrap(`${paint("problem", "yellow")}  ${plain(line === void 0 ? file : `${file}:${line}`)}: ${plain(problemWords(problem))}`, wide, "         "));
	}
	if (report.problems.length > MAX_PROBLEMS) lines.push(`and ${report.problems.length - MAX_PROBLEMS} more problems`);
	if (report.problems.length > 0) lines.push("");
	const verdictStyle = report.verdict === "pass" ? "green" : report.verdict === "fail" || report.verdict === "no-data" ? "red" : "yellow";
	const told = quiet ? [] : views.slice(0, MAX_GROUPS);
	const reasons = quiet ? report.reasons.slice(0, 1) : reasonsBeyond(report, told);
	lines.push(`${paint(report.verdict, "bold", verdictStyle)}: ${VERDICT_WORDS[report.verdict]}`);
	for (const reason of reasons) lines.push(...wrap(`- ${plain(reason)}`, wide, "  "));
	const accept = acceptWords(report);
	if (accept !== null) lines.push(...wrap(plain(accept), wide, "  "));
	const hints = quiet || !all[0] ? [] : logHints(all[0].main);
	if (hints.length > 0) lines.push("", "What to add to your log so that more rules can run:");
	for (const { text } of hints) lines.push(...wrap(`- ${text}`, wide, "  "));
	if (!quiet) lines.push("", ...wrap(paint(summary(report), "dim"), wide, "  "));
	return `${lines.join("\n")}\n`;
}
function groupLines(view, width, quiet, paint) {
	const { group, main, runs } = view;
	const count = runs.length > 1 ? `${runs.length} runs, shown: ${plain(main.id)}` : main.format;
	const header = `${paint(plain(group.id), "bold")}  ${paint(`${countOf(main.length, main.axis)}, ${count}, ${scheduleWords(main)}`, "dim")}`;
	const findings = main.findings.filter(({ severity }) => !quiet || severity !== "notice");
	const lines = [...wrap(header, width, "  "), ...quiet ? [] : sparkline(main, width, paint)];
	const advised = /* @__PURE__ */ new Set();
	for (const finding of findings) {
		const [first] = finding.severity === "notice" ? [] : finding.advice;
		const advice = first === void 0 || advised.has(first) ? null : first;
		if (advice !== null) advised.add(advice);
		lines.push(...findingLines(finding, advice, runs, width, paint));
	}
	if (findings.length === 0) lines.push(`  ${isTooShort(main) ? paint("?", "yellow") : paint("✓", "green")} ${quietWords(main)}`);
	for (const { rule, severity, message } of quiet ? [] : apart(view)) {
		lines.push(`  ${paint(severity.padEnd(7), STYLE[severity])}  ${paint(rule, "bold")}`);
		lines.push(...wrap(`           ${plain(message)}`, width, "           "));
	}
	const names = unplaced(main);
	if (!quiet && names.length > 0) lines.push(...wrap(paint(`  not judged: ${names.slice(0, 12).map(plain).join(", ")}${names.length > 12 ? " …" : ""}`, "dim"), width, "  "));
	return lines;
}
function scheduleWords({ learningRate: { logged, schedule, events } }) {
	const drops = events.filter(({ kind }) => kind === "drop").map(({ at }) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(at));
	if (!logged) return drops.length > 0 ? `learning rate not logged, drops inferred at ${drops.join(", ")}` : "learning rate not logged";
	return drops.length > 0 ? `learning rate drops at ${drops.join(", ")}` : `learning rate ${schedule}`;
}
const STYLE = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
/** Where, what, and what to do about it; `advice` null where that was said before. */
function findingLines(finding, advice, runs, width, paint) {
	const count = countWords(finding, runs);
	const where = [finding.letter, rangeWords(finding)].filter((part) => part !== "").join(" ");
	const head = `  ${paint(finding.severity.padEnd(7), STYLE[finding.severity])}  ${where}  ${paint(finding.rule, "bold")}${count ? paint(`  ${count}`, "dim") : ""}`;
	const todo = advice === null ? [] : wrap(`           → ${advice}`, width, "             ");
	return [
		...wrap(head, width, "           "),
		...wrap(`           ${plain(finding.message)}`, width, "           "),
		...todo
	];
}
/** The first places of a sweep. */
function leaderLines(board, width, paint) {
	const { rows, metric, settings, note } = board;
	const columns = settings.slice(0, 4);
	const cells = rows.slice(0, MAX_GROUPS).map(({ group, place, isClose, mean, sd, runs, found }) => [
		Number.isFinite(place) ? `${place}${isClose && place > 1 ? " ≈" : ""}` : "–",
		plain(group.id),
		...columns.map((name) => plain(settingText(group, name))),
		String(runs),
		Number.isFinite(mean) ? `${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(mean)}${Number.isFinite(sd) ? ` ± ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(Number(sd.toPrecision(2)))}` : ""}` : "–",
		found.join(", ")
	]);
	const head = [
		"",
		"configuration",
		...columns.map(plain),
		"runs",
		plain(metric),
		"found"
	];
	const more = rows.length > MAX_GROUPS ? [`  and ${rows.length - MAX_GROUPS} more: see the HTML report`] : [];
	return [
		paint(`The ${rows.length} configurations by their best ${plain(metric)}`, "bold"),
		...tableLines([head, ...cells], width),
		...more,
		...wrap(`  ${note}`, width, "  ")
	];
}
function comparisonLines({ comparisons, baseline }, width, paint) {
	const rows = comparisons.slice(0, 20).map((one) => [
		`${plain(one.metric)} ${one.of}`,
		sideWords(one.baseline),
		sideWords(one.candidate),
		differenceWords(one),
		`${outcomeWords(one)}${one.gated ? "" : " (info)"}`
	]);
	const table = [[
		"",
		"base",
		"this change",
		`difference (${intervalWords(comparisons)})`,
		""
	], ...rows];
	const told = comparisons.filter(({ gated }) => gated).slice(0, 5).flatMap((one) => {
		const other = whyWords(one);
		const why = other ? [`What else differs: ${other.factors.map(plain).join(", ")} (${other.judged}).`] : [];
		const notes = one.notes.length > 0 ? [`Compared ${one.notes.map(plain).join("; ")}.`] : [];
		return [
			statisticsWords(one),
			...why,
			...notes,
			...curveWords(one).map((words) => `${plain(words)}.`)
		].flatMap((line) => wrap(`  ${plain(one.metric)} ${one.of}: ${line}`, width, "    "));
	});
	return [
		`${paint("compared with", "bold")} ${plain(baseline.source ?? "")} (${plain(baselineWords(baseline))})`,
		...tableLines(table, width),
		...told
	];
}
function summary({ runs, problems }) {
	const count = (status) => runs.reduce((sum, run) => sum + run.checks.filter((check) => check.status === status).length, 0);
	const parts = [
		countOf(runs.length, "run"),
		`${countOf(count("found") + count("passed"), "check")} made`,
		`${count("found")} found something`,
		`${count("skipped")} skipped`
	];
	const crashed = count("crashed");
	return [
		...parts,
		...crashed > 0 ? [`${crashed} crashed`] : [],
		...problems.length > 0 ? [countOf(problems.length, "problem")] : []
	].join(", ");
}

// build/src/chart/text.js
/** Text that may stand in an SVG: no control, bidi or XML-invalid characters, `<`, `>`, `&` and quotes escaped. */
function xmlText(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu, " ").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
/** Characters that the bundled Latin font draws; others become `?` in pictures (the full name stays in the text). */
function drawable(text) {
	return Array.from(text, (char) => /[\u0020-\u024f\u2010-\u2026×÷−·°]/.test(char) ? char : "?").join("");
}
/** Longest name that a legend has room for. */
const MAX_LABEL = 40;
/** A label short enough for its place: what does not fit is left out in the middle, where names differ least. */
function shortLabel(text, most = MAX_LABEL) {
	const chars = Array.from(drawable(text));
	if (chars.length <= most) return chars.join("");
	const end = Math.floor((most - 1) / 2);
	return `${chars.slice(0, most - 1 - end).join("")}…${chars.slice(-end).join("")}`;
}

// build/src/report/compact.js
/** How much a compact report leaves out, from little to much. */
const LEVELS = [
	{
		points: 100,
		otherSeries: true
	},
	{
		points: 40,
		otherSeries: true
	},
	{
		points: 20,
		otherSeries: false
	},
	{
		points: 0,
		otherSeries: false
	}
];
/**
* Ever smaller versions of a report as JSON that a later build can still compare with: runs, their numbers, the curves of the
* primary validation metrics, where overfitting begins. The reader takes the first that fits.
*/
function* compactReports(report) {
	for (const { points, otherSeries } of LEVELS) {
		const runs = report.runs.map((run) => compactRun(run, points, otherSeries));
		yield reportToJson({
			...report,
			reasons: report.reasons.slice(0, 1),
			runs,
			groups: [],
			comparisons: [],
			baseline: {
				source: null,
				runs: []
			},
			gate: {
				...report.gate,
				assertions: []
			},
			problems: []
		}).replace(/\n */g, "");
	}
}
function compactRun(run, points, otherSeries) {
	const { validationLoss, validationScore } = run.primary;
	const main = [validationLoss, validationScore];
	return {
		...baselineRun(run),
		findings: baselineRun(run).findings.filter(({ severity }) => severity !== "notice"),
		sources: run.sources.slice(0, 1),
		series: run.series.filter(({ name, split, goal }) => main.includes(name) || otherSeries && goal !== null && split !== "train" || run.primary.trainLoss === name),
		curves: points === 0 ? [] : run.curves.filter(({ series }) => main.includes(series)).map((curve) => thinned(curve, points)),
		drops: [],
		phases: run.phases.slice(0, 1)
	};
}
function thinned({ series, at, value }, points) {
	const kept = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.i)(value, points);
	return {
		series,
		at: kept.map((i) => at[i]),
		value: kept.map((i) => value[i])
	};
}



/***/ })

};
