export const id = 88;
export const ids = [88];
export const modules = {

8088:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
$: () => (quickChartUrl),
$t: () => (isReason),
A: () => (limitWords),
At: () => (textOf$1),
B: () => (compactReports),
Bt: () => (packedRun),
C: () => (CHECKPOINT_HEAD),
Ct: () => (rounded$2),
D: () => (checkpointWords),
Dt: () => (REPORT_CAPS),
E: () => (checkpointName),
Et: () => (writeProblem),
F: () => (baselineWords),
Ft: () => (unitsOf),
G: () => (takenAsChecked),
Gt: () => (becauseWords),
H: () => (withoutSecretSettings),
Ht: () => (withFindings),
I: () => (curveWords),
It: () => (withoutExampleIds),
J: () => (isReport),
Jt: () => (countOf),
K: () => (CURVES_HINT),
Kt: () => (bestWords),
L: () => (statisticsWords),
Lt: () => (learnRun),
M: () => (subjectOf),
Mt: () => (MAX_CURVE_NAME),
N: () => (symbolOf),
Nt: () => (MAX_CURVE_UNITS),
O: () => (pairedWords),
Ot: () => (mapNumbers),
P: () => (acceptWords),
Pt: () => (cappedCurves),
Q: () => (quickChartRequest),
Qt: () => (intervalWords),
R: () => (whyWords),
Rt: () => (withholdSecrets),
S: () => (findingEvidence),
St: () => (reviveNumber),
T: () => (checkpointCells),
Tt: () => (readProblem),
U: () => (newCurveReader),
Ut: () => (withId),
V: () => (keptReports),
Vt: () => (rareParts),
W: () => (isAhead),
Wt: () => (noBaseline),
X: () => (renderTrendMermaid),
Xt: () => (differenceWords),
Y: () => (trendFold),
Yt: () => (countWords),
Z: () => (renderSparklines),
Zt: () => (headlineOf),
_: () => (renderMarkdown),
_t: () => (onceFor),
a: () => (write_exports),
an: () => (titleOf$1),
at: () => (THEMES),
b: () => (weightiest),
bt: () => (linePieces),
c: () => (terminal_exports),
ct: () => (figureOf),
d: () => (widthOf),
dt: () => (altText),
en: () => (outcomeWords),
et: () => (trendRequest),
f: () => (wrap),
ft: () => (trendAltText),
g: () => (markdown_exports),
gt: () => (once$1),
h: () => (COMMENT_LENGTH),
ht: () => (aloneIn),
i: () => (writeAll),
"in": () => (testWords),
it: () => (FONT),
j: () => (actionsOf),
jt: () => (baselineRun),
k: () => (logHints),
kt: () => (bytesOf),
l: () => (painter),
lt: () => (envelope),
m: () => (idleRuns),
mt: () => (cellsOf),
n: () => (explainRule),
nn: () => (rangeWords),
nt: () => (trendConfig),
o: () => (makeFolder),
on: () => (verdictWords),
ot: () => (trendsOf),
p: () => (annotationsOf),
pt: () => (viewOf),
q: () => (tooManyCurves),
qt: () => (checkpointWords$1),
r: () => (explain_exports),
rn: () => (sideWords),
rt: () => (chartConfig),
s: () => (renderTerminal),
sn: () => (bestCheckpoint),
st: () => (renderMermaid),
t: () => (checkText),
tn: () => (quietWords),
tt: () => (trendUrl),
u: () => (plain$1),
ut: () => (curveWithinReach),
v: () => (stretchText),
vt: () => (known_rules_exports),
w: () => (changesWords),
wt: () => (roundedRun),
x: () => (dropTable),
xt: () => (report_json_exports),
y: () => (stretchesOf),
yt: () => (withKnownRules),
z: () => (isBlocked),
zt: () => (headToKeep)
});
var rolldown_runtime_0 = __webpack_require__(1740);
var start_1 = __webpack_require__(4404);
var base_2 = __webpack_require__(2847);
var node_fs_3 = __webpack_require__(3024);
var node_stream_4 = __webpack_require__(7075);
var node_zlib_5 = __webpack_require__(8522);
var node_path_6 = __webpack_require__(6760);
var node_stream_promises_7 = __webpack_require__(6466);









// build/src/view/best-checkpoint.js
function bestCheckpoint({ checkpoints, primary }) {
	const { bestScore, bestLoss } = checkpoints;
	const best = bestScore ?? bestLoss;
	return best && (0,base_2.pr)((bestScore ? primary.validationScore : primary.validationLoss) ?? "", best.at, best.value);
}

// build/src/report/words.js
const VERDICT_WORDS = {
	pass: "looks good",
	warn: "look at this",
	fail: "don\u2019t merge as is",
	inconclusive: "can\u2019t tell",
	"no-data": "nothing to judge"
};
function verdictWords({ verdict, reasons: [first] }) {
	if (verdict !== "pass") return VERDICT_WORDS[verdict];
	if (first?.id === "muted") return "an error is muted";
	if (first?.id !== "nothing-new") return VERDICT_WORDS.pass;
	return first.values.same > 0 ? "nothing new" : "nothing but what is muted";
}
function titleOf$1(view) {
	const headline = headlineOf(view);
	const { verdict, reasons } = view.report;
	return verdict === "pass" && reasons[0]?.id === "nothing-new" ? headline : `${verdictWords(view.report)}: ${headline}`;
}
function outcomeWords(one) {
	const { outcome, excuse } = one;
	if (outcome === "added") return "new";
	if (outcome === "removed") return "gone";
	if (outcome === "improvement") return "better";
	if (outcome === "neutral") return neutralWords(one);
	if (outcome === "inconclusive") return openWords(one);
	return excuse === null ? worseWords(one) : `${worseWords(one)}, not comparable`;
}
function worseWords(one) {
	if ((0,base_2.gn)(one) === "worse") return "worse";
	if (one.collapse !== null) return "collapsed";
	if (one.diverged === null) return "worse";
	return one.candidate === null && one.diverged.baseline[0] === 0 ? "diverged" : "diverges more often";
}
function neutralWords(one) {
	const side = (0,base_2.gn)(one);
	if (side === null) return "no change shown";
	if (side === "worse") return Math.abs(one.difference) <= one.tolerance ? "worse, within tolerance" : "slightly worse";
	return Math.abs(one.effectSize) > .5 ? "may be better" : "slightly better";
}
function openWords(one) {
	const { pValue, collapse, diverged } = one;
	const side = (0,base_2.mn)(one) ? (0,base_2.gn)(one) : null;
	if (side === "worse") return pValue < .05 ? "probably worse" : "may be worse";
	if (collapse !== null) return "collapsed";
	if ((diverged?.pValue ?? 1) < .05) return "may diverge more often";
	if (side === "better") return "may be better";
	return pValue < .05 ? "may be worse" : "can\u2019t tell";
}
function sideWords(side) {
	if (!side) return "\u2013";
	return (0,base_2.kn)(side.mean, side.runs > 1 ? side.sd : NaN);
}
function differenceWords({ difference, interval }) {
	return Number.isFinite(difference) ? (0,base_2.On)(difference, interval) : "\u2013";
}
function headlineOf({ report, rules }) {
	const [first] = report.reasons;
	return first === void 0 ? report.verdict : (0,base_2.Ar)((0,base_2.lr)((0,base_2.Kt)(first, report, rules)));
}
function becauseWords({ because, seeds, trial }) {
	const why = because === void 0 || because.id === "only-run" ? null : (0,base_2.Xn)(because, seeds);
	return trial?.counts === false ? [...why === null ? [] : [...why, " "], "It does not count for the verdict: another configuration of the sweep does."] : why;
}
function reasonsBeyond({ report, rules }, told, isElsewhere = () => false) {
	const isTold = (reason) => isElsewhere(reason) || told.some(({ main }) => main.findings.some((finding) => isReason(reason, main, finding)));
	return report.reasons.filter((reason, i) => i === 0 || !isTold(reason)).map((reason) => (0,base_2.Kt)(reason, report, rules));
}
function isReason(reason, run, finding) {
	if (reason?.id !== "finding" || reason.values.run !== run.id) return false;
	return run.findings.find((one) => (0,base_2.Gt)(reason.values, one)) === finding;
}
function countWords(finding, runs) {
	if (runs.length < 2) return "";
	return `${runs.filter(({ findings }) => findings.some((other) => (0,base_2.Zt)(finding, other))).length} of ${runs.length} runs`;
}
function bestWords(run) {
	const best = bestCheckpoint(run);
	return best ? `${(0,base_2.mr)([best])} at ${(0,base_2.vr)(best.at)}` : "\u2013";
}
function rangeWords({ from, to }) {
	return from === to ? (0,base_2.vr)(from) : `${(0,base_2.vr)(from)}\u2013${(0,base_2.vr)(to)}`;
}
function testWords({ test, noise, baseline, candidate }) {
	const [now, before] = [candidate?.runs ?? 0, baseline?.runs ?? 0];
	const sides = `${now} against ${before} runs`;
	if (test === "within-run-noise") return `noise inside the runs only, ${sides}: seed-to-seed variation was not tested`;
	const name = TESTS[test];
	return name === void 0 ? "no test possible" : `${name}, ${sides}${restsOn(noise, Math.max(now, before))}`;
}
const TESTS = {
	student: "Student\u2019s t test",
	welch: "Welch\u2019s t test",
	"prediction-interval": "Student\u2019s prediction interval",
	moderated: "moderated t test (Smyth)",
	mcnemar: "McNemar\u2019s exact test",
	"paired-t": "paired t test"
};
function restsOn(noise, runs) {
	if (noise.id === "seeds") return (0,base_2.Pn)(noise.values.examples);
	const rests = (0,base_2.Fn)(noise, runs);
	if (rests === "") return "";
	return noise.id === "history" ? `, compared with ${rests}` : `, ${rests}`;
}
function checkWords({ checks }) {
	const count = (status) => checks.filter((check) => check.status === status).length;
	const crashed = count("crashed");
	const parts = [
		`${count("found")} found something`,
		`${count("passed")} passed`,
		`${count("skipped")} had nothing or too little to look at`,
		...crashed > 0 ? [`${crashed} crashed`] : []
	];
	return `${countOf(checks.length, "check")}: ${parts.join(", ")}.`;
}
function quietWords(run) {
	if (!isTooShort(run)) return `nothing that needs attention${blindWords(run)}`;
	return `not enough evidence: ${countOf(run.length, "evaluation")}, ${10} are needed`;
}
function blindWords({ profile, checks }) {
	if (profile === "gan-rl") return ", but rules about generalization don\u2019t apply";
	if (!isBlind({ checks })) return "";
	return ", but without a validation loss or score overfitting can\u2019t be judged";
}
function isBlind({ checks }) {
	return checks.some(({ why }) => why?.id === "no-validation");
}
function isFine(run) {
	return !isTooShort(run) && blindWords(run) === "";
}
function isTooShort({ length }) {
	return length < 10;
}
function countOf(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
const WORTHLESS = [
	"validation-never-learned",
	"stuck-at-worst",
	"single-class",
	"not-learning"
];
function hasNoCheckpoint({ findings }) {
	return findings.some(({ rule, severity }) => severity !== "notice" && WORTHLESS.includes(rule));
}
function checkpointWords$1(run, name) {
	if (hasNoCheckpoint(run)) return [];
	const { checkpoints, axis, primary } = run;
	const { bestLoss, bestScore, last } = checkpoints;
	const [loss, score] = [name(primary.validationLoss ?? "loss"), name(primary.validationScore ?? "score")];
	const value = (series, at, of) => (0,base_2.mr)([(0,base_2.pr)(series ?? "", at, of)]);
	const lossAt = (at, of) => `${loss} ${value(primary.validationLoss, at, of)}`;
	const scoreAt = (at, of) => `${score} ${value(primary.validationScore, at, of)}`;
	const there = (of, words) => Number.isFinite(of) ? ` (${words} there)` : "";
	const both = bestLoss !== null && bestScore !== null;
	const asTheyAre = run.predictions === void 0 ? "" : " as they are";
	const lasts = last ? [...bestScore ? [scoreAt(last.at, last.score)] : [], ...bestLoss ? [lossAt(last.at, last.loss)] : []] : [];
	const hours = last && last.hours >= .1 ? ` and ${(0,base_2.br)(last.hours)} hours` : "";
	return [
		...bestScore ? [`${both ? "To ship labels: " : "Best: "}${axis} ${(0,base_2.vr)(bestScore.at)}, ${scoreAt(bestScore.at, bestScore.value)}${there(bestScore.loss, lossAt(bestScore.at, bestScore.loss))}.`] : [],
		...bestLoss ? [`${both ? `To ship probabilities${asTheyAre}: ` : "Best: "}${axis} ${(0,base_2.vr)(bestLoss.at)}, ${lossAt(bestLoss.at, bestLoss.value)}${there(bestLoss.score, scoreAt(bestLoss.at, bestLoss.score))}.`] : [],
		...last ? [`The last, ${axis} ${(0,base_2.vr)(last.at)}: ${lasts.join(", ")}.${last.unused > 0 ? ` Stopping at the best would have saved ${countOf(last.unused, "evaluation")}${hours}.` : ""}`] : []
	];
}
function intervalWords(comparisons) {
	return comparisons.every(({ test }) => test === "within-run-noise") ? "noise inside the runs" : "95% interval";
}

// build/src/contract/no-baseline.js
function noBaseline(reason) {
	return {
		source: null,
		reason,
		runs: []
	};
}

// build/src/contract/map-parts.js
const DICTIONARIES = /* @__PURE__ */ new Set([
	"hyperparameters",
	"settings",
	"measured"
]);
function mapParts(part, text, object = (_, value) => value) {
	const mapKey = (key, value) => {
		if (typeof value === "string") return text(value);
		if (typeof value !== "object" || value === null) return value;
		if (Array.isArray(value)) return key === "curves" ? mapCurves(value) : mapList(key, value);
		const before = object(key, value);
		const isDictionary = DICTIONARIES.has(key);
		let entries = null;
		for (const name of Object.keys(before)) {
			const old = before[name];
			const one = mapKey(name, old);
			const newName = isDictionary ? text(name) : name;
			if (Object.is(one, old) && newName === name && entries === null) continue;
			entries ??= entriesBefore(before, name);
			entries.push([newName, one]);
		}
		if (entries !== null) return Object.fromEntries(entries);
		return before;
	};
	const mapList = (key, list) => {
		let copy = null;
		for (const [i, old] of list.entries()) {
			const one = mapKey(key, old);
			if (one === old || typeof old === "number") continue;
			copy ??= [...list];
			copy[i] = one;
		}
		return copy ?? list;
	};
	const mapCurves = (curves) => {
		const names = curves.map(({ series }) => text(series));
		return curves.every(({ series }, i) => series === names[i]) ? curves : curves.map((curve, i) => ({
			...curve,
			series: names[i]
		}));
	};
	return mapKey("", part);
}
function eachText(part, visit, object) {
	const visitKey = (key, value) => {
		if (typeof value === "string") visit(value);
		else if (Array.isArray(value)) visitList(key, value);
		else if (typeof value === "object" && value !== null) visitObject(key, object(value));
	};
	const visitObject = (key, of) => {
		const isDictionary = DICTIONARIES.has(key);
		for (const name of Object.keys(of)) {
			visitKey(name, of[name]);
			if (isDictionary) visit(name);
		}
	};
	const visitList = (key, list) => {
		if (key === "curves") for (const { series } of list) visit(series);
		else for (let i = 0; i < list.length; i += 1) visitKey(key, list[i]);
	};
	visitKey("", part);
}
function entriesBefore(of, name) {
	const all = Object.entries(of);
	return all.slice(0, all.findIndex(([one]) => one === name));
}

// build/src/contract/packed-run.js
const PACKED = Symbol("packed");
const PLACE = Symbol("place");
const GETTERS = {
	curves: getter(({ unpack, at }) => unpack.curves(at)),
	series: getter(({ unpack, at }) => unpack.rest(at).series),
	learningRate: getter(({ unpack, at }) => unpack.rest(at).learningRate),
	phases: getter(({ unpack, at }) => unpack.rest(at).phases),
	drops: getter(({ unpack, at }) => unpack.rest(at).drops),
	checkpoints: getter(({ unpack, at }) => unpack.rest(at).checkpoints)
};
function getter(of) {
	return {
		get() {
			return of(this[PACKED]);
		},
		enumerable: true
	};
}
const MEASURED = {
	get() {
		const { unpack, at } = this[PACKED];
		return unpack.rest(at).measured[this[PLACE]];
	},
	enumerable: true
};
function packedRun(head, unpack, at) {
	const findings = [];
	const packed = {
		unpack,
		at,
		findings
	};
	for (const [place, finding] of head.findings.entries()) findings.push(packedFinding(finding, packed, place));
	return withPacked({
		...head,
		findings
	}, packed);
}
function packedFinding(finding, packed, place) {
	const made = {};
	for (const key of Object.keys(finding)) if (key === "measured") Object.defineProperty(made, key, MEASURED);
	else made[key] = finding[key];
	Object.defineProperty(made, PACKED, { value: packed });
	Object.defineProperty(made, PLACE, { value: place });
	return made;
}
function withPacked(head, packed) {
	const { id, path, sources, format, axis, length, profile, seed, hyperparameters, primary, checks, findings } = head;
	const run = {
		id,
		path,
		sources,
		format,
		axis,
		length,
		profile,
		seed,
		hyperparameters
	};
	const add = (key) => Object.defineProperty(run, key, GETTERS[key]);
	add("series");
	Object.assign(run, { primary });
	add("curves");
	for (const key of [
		"learningRate",
		"phases",
		"drops",
		"checkpoints"
	]) add(key);
	Object.assign(run, {
		checks,
		findings
	});
	Object.defineProperty(run, PACKED, { value: packed });
	return run;
}
function withId(run, id) {
	return isPacked(run) ? withPacked({
		...headOf(run),
		id
	}, run[PACKED]) : {
		...run,
		id
	};
}
function withFindings(run, findings) {
	return isPacked(run) ? withPacked({
		...headOf(run),
		findings
	}, run[PACKED]) : {
		...run,
		findings
	};
}
function isPacked(run) {
	return PACKED in run;
}
function headOf(run) {
	const { id, path, sources, format, axis, length, profile, seed, hyperparameters, primary, checks, findings } = run;
	return {
		id,
		path,
		sources,
		format,
		axis,
		length,
		profile,
		seed,
		hyperparameters,
		primary,
		checks,
		findings
	};
}
function sincePacked(part) {
	if (!isPacked(part)) return part;
	if (!(PLACE in part)) return {
		id: part.id,
		findings: part.findings
	};
	return Object.fromEntries(unpackedKeys(part).map((key) => [key, part[key]]));
}
function unpackedKeys(finding) {
	return Object.keys(finding).filter((key) => key !== "measured");
}
const NOTHING$1 = {};
function headToKeep(run) {
	return {
		...headOf(run),
		findings: run.findings.map((finding) => ({
			...finding,
			measured: NOTHING$1
		}))
	};
}
function rareParts({ series, learningRate, phases, drops, checkpoints, findings }) {
	return {
		series,
		learningRate,
		phases,
		drops,
		checkpoints,
		measured: findings.map(({ measured }) => measured)
	};
}
function packedLine(run, writeFindings) {
	if (!isPacked(run)) return null;
	const { unpack, at, findings } = run[PACKED];
	const own = run.findings === findings ? unpack.line(at, "whole") : `${unpack.line(at, "before findings")}"findings":${writeFindings(run.findings)}}`;
	return `{"id":${JSON.stringify(run.id)},${own}`;
}

// build/src/contract/withhold-report.js
function withholdSecrets({ report, curves }) {
	const { learn, isNeeded, withhold } = (0,base_2.Mr)();
	learnParts(learn, report);
	for (const { run, series } of curves?.curves ?? []) {
		learn(run);
		learn(series);
	}
	if (!isNeeded()) return {
		report,
		curves
	};
	return {
		report: mapParts(report, withhold),
		curves: curves && {
			...curves,
			curves: curves.curves.map((one) => ({
				...one,
				run: withhold(one.run),
				series: withhold(one.series)
			}))
		}
	};
}
function learnRun({ learn }, run) {
	learnParts(learn, run);
}
function learnParts(learn, part) {
	eachText(part, learn, sincePacked);
}

// build/src/contract/without-example-ids.js
function withoutExampleIds(report) {
	const { runs, baseline, paired, problems } = report;
	return {
		...report,
		runs: runs.map(withoutIds),
		baseline: {
			...baseline,
			runs: baseline.runs.map(withoutIds)
		},
		problems: problems.map(withoutQuotes),
		...paired && { paired: paired.map((one) => ({
			...one,
			lostIds: []
		})) }
	};
}
function withoutQuotes(one) {
	if (one.id === "predictions-same-ids") return {
		...one,
		values: {
			...one.values,
			first: ""
		}
	};
	if (one.id === "predictions-label") return {
		...one,
		values: {
			...one.values,
			label: ""
		}
	};
	return one.id === "predictions-label-words" ? {
		...one,
		values: { first: [] }
	} : one;
}
function withoutIds(run) {
	return run.predictions === void 0 ? run : {
		...run,
		predictions: ofRun(run.predictions)
	};
}
function ofRun(predictions) {
	const few = (one) => one && {
		...one,
		ids: []
	};
	return {
		...predictions,
		changes: predictions.changes.map((one) => ({
			...one,
			few: few(one.few),
			labelSuspects: few(one.labelSuspects),
			copySuspects: few(one.copySuspects)
		}))
	};
}

// build/src/contract/capped-curves.js
const MAX_CURVE_UNITS = 1e7;
const MAX_CURVE_NAME = 4096;
const UNIT_CHARACTERS = 4;
const FRAME_UNITS = 8;
function unitsOf({ run, series }, points) {
	return points + Math.ceil((run.length + series.length) / UNIT_CHARACTERS) + FRAME_UNITS;
}
function cappedCurves(version, all, before = 0, pointsOf = pointsIn) {
	const curves = [];
	let leftOut = before;
	let units = 0;
	for (const curve of all) {
		units += unitsOf(curve, pointsOf(curve));
		if (units <= 1e7 && Math.max(curve.run.length, curve.series.length) <= 4096) curves.push(curve);
		else leftOut += 1;
	}
	return {
		version: 1,
		tool: {
			name: "curvelint",
			version
		},
		leftOut,
		curves
	};
}
function pointsIn({ at }) {
	return at.length;
}

// build/src/contract/baseline-run.js
function baselineRun(run) {
	const findings = run.findings.map((finding) => {
		const { standing: _, muted: __, ...kept } = finding;
		return {
			...kept,
			measured: {}
		};
	});
	const { predictions: _, ...own } = run;
	return {
		...own,
		checks: [],
		findings
	};
}

// build/src/contract/utf8.js
const [encoder, decoder] = [new TextEncoder(), new TextDecoder("utf-8", { ignoreBOM: true })];
function textOf$1(bytes) {
	return decoder.decode(bytes);
}
function bytesOf(text) {
	return encoder.encode(text);
}

// build/src/contract/curve-bytes.js
const DIGITS$3 = 6;
const MAX_NUMBER$1 = 26;
const ZERO$1 = 48;
const [COMMA$1, DOT$2, MINUS$1, OPEN, CLOSE] = [
	44,
	46,
	45,
	91,
	93
];
function curveBytes(curves) {
	const names = curves.map(({ series }) => bytesOf(`{"series":${JSON.stringify(series)},"at":`));
	const most = curves.reduce((sum, curve, i) => sum + names[i].length + mostBytes(curve), 2);
	const bytes = Buffer.allocUnsafe(most);
	const known = /* @__PURE__ */ new Map();
	let end = 0;
	const put = (piece) => {
		bytes.set(piece, end);
		end += piece.length;
	};
	bytes[end++] = OPEN;
	for (const [i, { at, value, level }] of curves.entries()) {
		if (i > 0) bytes[end++] = COMMA$1;
		put(names[i]);
		const same = known.get(at);
		const from = end;
		if (same === void 0) end = putNumbers(at, bytes, end);
		else end += bytes.copy(bytes, end, same.from, same.to);
		known.set(at, {
			from,
			to: end
		});
		put(VALUE$1);
		end = putNumbers(value, bytes, end);
		if (level) {
			put(LEVEL$2);
			end = putNumbers(level, bytes, end);
		}
		bytes[end++] = 125;
	}
	bytes[end++] = CLOSE;
	return bytes.subarray(0, end);
}
const VALUE$1 = bytesOf(",\"value\":");
const LEVEL$2 = bytesOf(",\"level\":");
function mostBytes({ at, value, level = [] }) {
	return VALUE$1.length + LEVEL$2.length + 10 + (at.length + value.length + level.length) * MAX_NUMBER$1;
}
function putNumbers(values, bytes, start) {
	let end = start;
	bytes[end++] = OPEN;
	for (let i = 0; i < values.length; i += 1) {
		if (i > 0) bytes[end++] = COMMA$1;
		end = putNumber(values[i], bytes, end);
	}
	bytes[end++] = CLOSE;
	return end;
}
function putNumber(value, bytes, start) {
	const size = Math.abs(value);
	if (size < 1e9 && Math.floor(size) === size) return putWhole(size, putSign(value, bytes, start), bytes);
	const places = placesOf$2(size);
	if (places > 0) {
		const scaled = Math.round(size * base_2.V[places]);
		if (scaled / base_2.V[places] === size) return putDecimal(scaled, places, putSign(value, bytes, start), bytes);
	}
	const text = Number.isFinite(value) ? String(value) : `"${value}"`;
	let end = start;
	for (let i = 0; i < text.length; i += 1) bytes[end++] = text.charCodeAt(i);
	return end;
}
function placesOf$2(size) {
	if (size >= 1) return size < 10 ? 5 : size < 100 ? 4 : size < 1e3 ? 3 : size < 1e4 ? 2 : 0;
	if (size >= .1) return DIGITS$3;
	if (size >= .01) return 7;
	if (size >= .001) return 8;
	return size >= 1e-4 ? 9 : 0;
}
function putSign(value, bytes, start) {
	if (!(value < 0)) return start;
	bytes[start] = MINUS$1;
	return start + 1;
}
function putWhole(value, start, bytes) {
	let end = start + 1;
	for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) end += 1;
	let rest = value;
	for (let i = end - 1; i >= start; i -= 1) {
		const next = Math.floor(rest / 10);
		bytes[i] = ZERO$1 + rest - 10 * next;
		rest = next;
	}
	return end;
}
function putDecimal(scaled, places, start, bytes) {
	const power = base_2.V[places];
	const whole = Math.floor(scaled / power);
	const dot = putWhole(whole, start, bytes);
	bytes[dot] = DOT$2;
	const end = dot + 1 + places;
	let rest = scaled - whole * power;
	for (let i = end - 1; i > dot; i -= 1) {
		const next = Math.floor(rest / 10);
		bytes[i] = ZERO$1 + rest - 10 * next;
		rest = next;
	}
	let last = end;
	while (bytes[last - 1] === ZERO$1) last -= 1;
	return last;
}

// build/src/contract/map-numbers.js
function mapNumbers(value, map) {
	if (typeof value === "number") return map(value);
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		let copy = null;
		for (let i = 0; i < value.length; i += 1) {
			const old = value[i];
			const one = typeof old === "number" ? map(old) : mapNumbers(old, map);
			if (Object.is(one, old)) continue;
			copy ??= value.slice();
			copy[i] = one;
		}
		return copy ?? value;
	}
	let copy = null;
	const given = value;
	for (const key of Object.keys(given)) {
		const old = given[key];
		if (typeof old === "string") continue;
		const one = mapNumbers(old, map);
		if (Object.is(one, old)) continue;
		copy ??= { ...given };
		copy[key] = one;
	}
	return copy ?? value;
}

// build/src/contract/caps.js
const REPORT_CAPS = {
	characters: 500 * 1024 ** 2,
	bytes: 8 * 1024 ** 3,
	parts: 1e8,
	name: 4096,
	text: 65536,
	runs: 1e5,
	groups: 1e5,
	comparisons: 1e5,
	assertions: 1e4,
	problems: 1e5,
	reasons: 2e5,
	remarks: 1e3,
	names: 1e5,
	series: 5e4,
	curves: 100,
	points: 2e3,
	checks: 1e3,
	findings: 2e4,
	predicted: 1e3,
	events: 2e4,
	hyperparameters: 2e4,
	values: 100,
	valuesInList: 2e4,
	rules: 1e3
};

// build/src/contract/problem-json.js
function writeProblem(problem) {
	const { message, hint } = (0,base_2.w)(problem);
	const { file, line, inBaseline, id, values } = problem;
	return {
		file,
		...line === void 0 ? {} : { line },
		...inBaseline ? { inBaseline } : {},
		message: (0,base_2.lr)(message),
		hint: (0,base_2.lr)(hint),
		id,
		values
	};
}
function readProblem({ file, line, inBaseline, message, hint, id, values }) {
	const place = {
		file,
		...line === void 0 ? {} : { line }
	};
	const known = id === void 0 || values === void 0 ? null : knownValues(id, values);
	const cut = (text) => text.slice(0, REPORT_CAPS.text);
	if (known === null) return {
		...place,
		id: "error",
		values: {
			message: cut(message),
			hint: cut(hint)
		}
	};
	return {
		...place,
		...inBaseline ? { inBaseline } : {},
		id,
		values: known
	};
}
function knownValues(id, values) {
	if (!Object.hasOwn(base_2.T, id)) return null;
	const shape = base_2.T[id];
	const entries = Object.entries(shape);
	if (!entries.every(([name, kind]) => Object.hasOwn(values, name) && fits$1(values[name], kind))) return null;
	return Object.fromEntries(entries.map(([name]) => [name, values[name]]));
}
function fits$1(value, kind) {
	if (typeof kind !== "string") return typeof value === "string" && kind.includes(value);
	if (kind === "number") return typeof value === "number";
	if (kind === "text") return typeof value === "string";
	if (kind === "flag") return typeof value === "boolean";
	const item = kind === "numbers" ? "number" : "string";
	return Array.isArray(value) && value.every((one) => typeof one === item);
}

// build/src/contract/written.js
function writeRun(run, rules) {
	return {
		...run,
		drops: run.drops.map(writeDrop),
		checks: run.checks.map((check) => writeCheck(check, rules)),
		findings: run.findings.map((finding) => writeFinding(finding, rules))
	};
}
function writeGroup(group, rules) {
	const { id, runs, seeds, because, ...rest } = group;
	const findings = group.findings.map((finding) => ({
		...finding,
		message: rules === null ? "" : (0,base_2.lr)((0,base_2.sn)(rules, finding))
	}));
	return {
		id,
		runs,
		seeds,
		...because && {
			because: (0,base_2.lr)((0,base_2.Xn)(because, runs.length)),
			becauseData: because
		},
		...rest,
		findings
	};
}
function writeDrop(drop) {
	const { effect, ...rest } = drop;
	return Object.assign({}, rest, {
		verdict: (0,base_2.S)(drop),
		effect
	});
}
function writeCheck(check, rules) {
	const { rule, status, why, ...rest } = check;
	return {
		rule,
		status,
		...why && {
			reason: (0,base_2.lr)((0,base_2.x)(why, rules?.get(rule)?.needs ?? "")),
			why
		},
		...rest
	};
}
function writeFinding(finding, rules) {
	if (rules === null) return {
		...finding,
		message: "",
		causes: [],
		advice: [],
		falseAlarmIf: []
	};
	const { message, causes, advice, falseAlarmIf } = (0,base_2.on)(rules, finding);
	const written = causes.map(({ cause, for: pro, against }) => ({
		cause,
		for: pro.map(base_2.lr),
		against: against.map(base_2.lr)
	}));
	return Object.assign({}, finding, {
		message: (0,base_2.lr)(message),
		causes: written,
		advice,
		falseAlarmIf
	});
}
function writeComparison({ explained, comparability, observed, notes, excuse, ...rest }) {
	const { diverged, convergence, spread, overfitting, ...numbers } = rest;
	return {
		...numbers,
		explained: explained.map((factor) => (0,base_2.lr)((0,base_2.yn)(factor))),
		explainedData: explained,
		comparability,
		observed: observed.map(base_2.xn),
		observedData: observed,
		notes: notes.map((note) => (0,base_2.lr)((0,base_2.bn)(note))),
		notesData: notes,
		excuse: excuse === null ? null : (0,base_2.lr)((0,base_2.vn)(excuse)),
		excuseData: excuse,
		diverged,
		convergence,
		spread,
		overfitting
	};
}
function writeGate({ acceptanceMissing: missing, acceptLabel, ...rest }) {
	const said = missing === null ? null : (0,base_2.lr)((0,base_2.Mn)(missing));
	return {
		...rest,
		acceptanceMissing: said,
		acceptanceMissingData: missing,
		acceptLabel
	};
}
function writeReasons(report, rules) {
	return rules === null ? [] : report.reasons.map((reason) => (0,base_2.lr)((0,base_2.Kt)(reason, report, rules)));
}
function writeBaseline({ reason, way, runs, ...rest }) {
	return {
		...rest,
		...reason && {
			reason: (0,base_2.lr)((0,base_2.An)(reason)),
			reasonData: reason
		},
		...way && {
			way: (0,base_2.jn)(way),
			wayData: way
		},
		runs: runs.map((run) => writeRun(run, null))
	};
}

// build/src/contract/report-json.js
var report_json_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({
	reportPieces: () => reportPieces,
	reportToJson: () => reportToJson
});
const DIGITS$2 = 6;
const MAX_INDENTED = 200;
function reportToJson(report, rules) {
	return [...reportPieces(report, rules)].join("");
}
function* reportPieces(report, rules) {
	const { version, tool, verdict, reasons, context, settings, runs, comparisons, gone, paired, baseline, gate } = report;
	const isIndented = runs.length + baseline.runs.length <= MAX_INDENTED;
	const { runs: _, ...around } = writeBaseline(baseline);
	const text = isIndented ? indented : JSON.stringify;
	const textOf = (run, catalogue) => (isIndented || catalogue === null ? null : packedLine(run, (own) => findingsText(own, catalogue))) ?? text(plainRun(run, catalogue));
	yield `{\n${members(rounded$2({
		version,
		tool,
		verdict,
		reasons: writeReasons(report, rules),
		reasonData: reasons,
		context
	}))},\n`;
	if (settings !== void 0) yield `${members({ settings })},\n`;
	yield* listPieces(" \"runs\"", runs, (run) => textOf(run, rules));
	yield ",\n";
	yield* listPieces(" \"groups\"", report.groups, (group) => text(plain$3(rounded$2(writeGroup(group, rules)))));
	yield ",\n";
	yield* listPieces(" \"comparisons\"", comparisons, (one) => text(plain$3(rounded$2(writeComparison(one)))));
	const found = members(rounded$2({
		gone,
		paired
	}));
	yield `${found === "" ? "" : `,\n${found}`},\n "baseline": {\n${nested(rounded$2(around))},\n`;
	yield* listPieces("  \"runs\"", baseline.runs, (run) => ` ${textOf(run, null).replaceAll("\n", "\n ")}`);
	yield `\n },\n${members(rounded$2({ gate: writeGate(gate) }))},\n`;
	yield* listPieces(" \"problems\"", report.problems, (problem) => text(writeProblem(problem)));
	yield "\n}\n";
}
function linePieces(run, rules) {
	const { id: _, findings: __, ...rest } = plainRun({
		...run,
		curves: [],
		findings: []
	}, rules);
	const text = JSON.stringify(rest).slice(1, -1);
	const at = text.indexOf(NO_CURVES) + NO_CURVES.length;
	return {
		beforeCurves: text.slice(0, at - EMPTY$1.length),
		curves: curveBytes(run.curves),
		beforeFindings: `${text.slice(at)},`,
		findings: `"findings":${findingsText(run.findings, rules)}}`
	};
}
const EMPTY$1 = "[]";
const NO_CURVES = `"curves":${EMPTY$1}`;
function findingsText(findings, rules) {
	return JSON.stringify(plain$3(findings.map((finding) => writeFinding(finding, rules))));
}
function* listPieces(key, list, text) {
	if (list.length === 0) {
		yield `${key}: []`;
		return;
	}
	yield `${key}: [`;
	for (const [i, item] of list.entries()) yield `${i === 0 ? "" : ","}\n  ${text(item)}`;
	yield `\n${key.slice(0, key.indexOf("\""))}]`;
}
function indented(value) {
	return JSON.stringify([[value]], null, 1).slice(7, -5);
}
function members(value) {
	return JSON.stringify(plain$3(value), null, 1).slice(2, -2);
}
function nested(value) {
	return ` ${members(value).replaceAll("\n", "\n ")}`;
}
function roundedRun(run) {
	return {
		...rounded$2({
			...run,
			curves: []
		}),
		curves: run.curves
	};
}
function rounded$2(value) {
	return mapNumbers(value, (one) => (0,base_2.B)(one, DIGITS$2));
}
function plainRun(run, rules) {
	const curves = run.curves.map(plainCurve);
	return {
		...plain$3({
			...writeRun(run, rules),
			curves: []
		}),
		curves
	};
}
function plainCurve({ series, at, value, level }) {
	return {
		series,
		at: plainNumbers(at),
		value: plainNumbers(value),
		...level && { level: plainNumbers(level) }
	};
}
function plainNumbers(values) {
	for (let i = 0; i < values.length; i += 1) if (!Number.isFinite(values[i])) return values.map(plain$3);
	return values;
}
function plain$3(value) {
	return mapNumbers(value, (one) => Number.isFinite(one) ? one : String(one));
}
function reviveNumber(value) {
	if (value === "NaN") return NaN;
	if (value === "Infinity") return Number.POSITIVE_INFINITY;
	if (value === "-Infinity") return Number.NEGATIVE_INFINITY;
	return value;
}

// build/src/contract/known-rules.js
var known_rules_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({ withKnownRules: () => withKnownRules });
function withKnownRules(report, isKnown) {
	const known = (all) => all.filter(({ rule }) => isKnown(rule));
	const runOf = (run) => ({
		...run,
		checks: known(run.checks),
		findings: known(run.findings)
	});
	return {
		...report,
		reasons: report.reasons.filter((reason) => !("rule" in reason.values) || isKnown(reason.values.rule)),
		runs: report.runs.map(runOf),
		groups: report.groups.map((group) => ({
			...group,
			findings: known(group.findings)
		})),
		...report.gone && { gone: known(report.gone) },
		baseline: {
			...report.baseline,
			runs: report.baseline.runs.map(runOf)
		}
	};
}

// build/src/view/once.js
function once$1(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
function onceFor(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (of) => {
		const known = made.get(of);
		if (known !== void 0) return known.value;
		const value = make(of);
		made.set(of, { value });
		return value;
	};
}

// build/src/view/representative.js
function representativeOf(repeats) {
	const value = (run) => {
		const name = run.primary.validationScore ?? run.primary.validationLoss ?? run.primary.trainLoss;
		return run.series.find((series) => series.name === name)?.best?.smoothed ?? NaN;
	};
	const known = repeats.filter((run) => Number.isFinite(value(run))).sort((a, b) => value(a) - value(b) || (0,base_2.E)(a.id, b.id));
	return known[Math.floor((known.length - 1) / 2)] ?? repeats[0] ?? null;
}

// build/src/view/group-view.js
function groupView(group, runs, baseline) {
	const main = representativeOf(runs);
	if (main === null) return null;
	const before = once$1(baseline);
	const severity = once$1(() => (0,base_2.g)(runs.flatMap(({ findings }) => findings)));
	const apart = once$1(() => apartIn(group, runs));
	const unplaced = once$1(() => main.series.filter(({ metric }) => metric === null).map(({ name }) => name));
	return {
		group,
		main,
		runs,
		get baseline() {
			return before();
		},
		get severity() {
			return severity();
		},
		get apart() {
			return apart();
		},
		get unplaced() {
			return unplaced();
		}
	};
}
function aloneIn({ group }, run) {
	return groupView({
		...group,
		runs: [run.id]
	}, [run], () => []);
}
function apartIn({ findings: shared }, runs) {
	if (shared.length === 0) return [];
	const own = new Set(runs.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
	return shared.filter(({ rule }) => !own.has(rule));
}

// build/src/view/leaderboard.js
const MIN_CONFIGURATIONS = 3;
const MANY_CONFIGURATIONS = 8;
const ALPHA = .05;
function leaderboardOf(configurations, preferred = null) {
	const groups = configurations.map(({ group }) => group);
	if (groups.length < MIN_CONFIGURATIONS) return null;
	const settings = settingNames(groups);
	if (settings.length === 0 && groups.length < MANY_CONFIGURATIONS) return null;
	const members = configurations.map(({ runs }) => runs);
	const metric = rankingMetric(members, preferred);
	if (metric === null) return null;
	const known = members.map((own) => own.map((run) => bestValue(run, metric.name)).filter(Number.isFinite));
	const sides = known.map((values, i) => divergedIn(groups[i]) > 0 ? [] : values);
	if (known.filter((values, i) => values.length > 0 || divergedIn(groups[i]) > 0).length < MIN_CONFIGURATIONS) return null;
	const sign = metric.goal === "minimize" ? 1 : -1;
	const cost = (i) => sides[i].length > 0 ? sign * (0,base_2.yt)(sides[i]) : Number.POSITIVE_INFINITY;
	const order = [...groups.keys()].sort((a, b) => compareNumbers(cost(a), cost(b)) || (0,base_2.E)(groups[a].id, groups[b].id));
	const isClose = closeness(order.map((i) => sides[i]));
	const rows = order.map((i, place) => {
		const values = sides[i];
		return {
			group: groups[i],
			place: values.length > 0 ? place + 1 : NaN,
			mean: values.length > 0 ? (0,base_2.yt)(values) : NaN,
			sd: (0,base_2.bt)(values),
			runs: known[i].length,
			isClose: isClose(place),
			found: foundIn(members[i])
		};
	});
	const close = rows.filter((row) => row.isClose).length;
	const isLevel = members.some((own) => own.some(({ series }) => (bestOf(series, metric.name)?.window ?? 1) > 1));
	return {
		metric: metric.name,
		statistic: isLevel ? "level" : "raw",
		settings,
		rows,
		close,
		note: noteOf(sides, close)
	};
}
function cellsOf({ group, place, isClose, mean, sd, runs, found }, settings) {
	const diverged = divergedIn(group);
	const rank = Number.isFinite(place) ? `${place}${isClose && place > 1 ? " \u2248" : ""}` : "\u2013";
	return {
		place: group.trial?.counts ? `${rank}, judged` : rank,
		configuration: group.id,
		settings: settings.map((name) => settingText(group, name)),
		runs: diverged > 0 ? String(group.seeds) : runs < group.seeds ? `${runs} of ${group.seeds}` : String(runs),
		value: diverged > 0 ? divergedText(diverged, group.seeds) : Number.isFinite(mean) ? (0,base_2.kn)(mean, sd) : "\u2013",
		found
	};
}
function divergedIn({ trial }) {
	return trial?.diverged ?? 0;
}
function divergedText(diverged, of) {
	return diverged < of ? `${diverged} of ${of} diverged` : "diverged";
}
function settingText({ settings }, name) {
	const value = Object.hasOwn(settings, name) ? settings[name] : null;
	return typeof value === "number" ? (0,base_2.vr)(value) : value === null ? "\u2013" : String(value);
}
function compareNumbers(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function settingNames(groups) {
	const counts = /* @__PURE__ */ new Map();
	for (const { settings } of groups) for (const name of Object.keys(settings)) counts.set(name, (counts.get(name) ?? 0) + 1);
	const names = [...counts.keys()].filter((name) => counts.get(name) >= groups.length / 2);
	const variety = new Map(names.map((name) => [name, new Set(groups.map((group) => settingText(group, name))).size]));
	return names.sort((a, b) => variety.get(b) - variety.get(a) || (a < b ? -1 : 1));
}
function rankingMetric(members, preferred) {
	const logged = members.flatMap(([run]) => run?.series.find(({ name }) => name === preferred)?.goal ?? []);
	if (preferred !== null && logged.length >= Math.max(MIN_CONFIGURATIONS, members.length / 2)) return {
		name: preferred,
		goal: logged[0]
	};
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
	return bestOf(series, metric)?.best?.smoothed ?? NaN;
}
function bestOf(series, metric) {
	return series.find(({ name }) => name === metric) ?? null;
}
function squares(values) {
	const middle = (0,base_2.yt)(values);
	return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}
function closeness(sides) {
	const kept = sides.filter((values) => values.length > 0);
	const freedom = kept.reduce((sum, values) => sum + values.length - 1, 0);
	if (freedom < 2) return () => false;
	const pooled = Math.sqrt(kept.reduce((sum, values) => sum + squares(values), 0) / freedom);
	const most = (0,base_2.K)(1 - ALPHA / (kept.length - 1), freedom) * pooled;
	const [first] = kept;
	return (place) => {
		const values = sides[place];
		if (values.length === 0) return false;
		return Math.abs((0,base_2.yt)(values) - (0,base_2.yt)(first)) <= most * Math.sqrt(1 / values.length + 1 / first.length);
	};
}
function noteOf(sides, close) {
	if (sides.filter((values) => values.length > 1).length === 0) return "Each configuration ran once, so a small lead can be seed noise: repeat the best ones.";
	if (close < 2) return "The lead of the first is larger than the scatter of the repeats explains.";
	return `\u2248: may as well be the best, by the scatter of the repeats (${close} of ${sides.length}).`;
}
function foundIn(runs) {
	const counts = /* @__PURE__ */ new Map();
	for (const { findings } of runs) {
		const rules = findings.filter(({ severity }) => severity !== "notice").map(({ rule }) => rule);
		for (const rule of new Set(rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	}
	return [...counts].map(([rule, count]) => count < runs.length ? `${rule} in ${count} of ${runs.length}` : rule).sort();
}

// build/src/view/report-view.js
function viewOf(report, rules) {
	const runById = once$1(() => new Map(report.runs.map((run) => [run.id, run])));
	const unsorted = once$1(() => groupsOf(report, runById()));
	const leaderboard = once$1(() => leaderboardOf(unsorted(), rankedBy(report)));
	const groups = once$1(() => byWeight(unsorted(), leaderboard()));
	const groupById = once$1(() => new Map(unsorted().map((view) => [view.group.id, view])));
	return {
		report,
		rules,
		get runById() {
			return runById();
		},
		get groups() {
			return groups();
		},
		get groupById() {
			return groupById();
		},
		get leaderboard() {
			return leaderboard();
		}
	};
}
function groupsOf({ groups, baseline }, runById) {
	const before = once$1(() => placesOf$1(baseline.runs));
	return groups.flatMap((group) => {
		const runs = group.runs.flatMap((id) => runById.get(id) ?? []);
		const same = () => groups.length === 1 ? baseline.runs : runsAt(before(), group.runs);
		return groupView(group, runs, same) ?? [];
	});
}
function placesOf$1(runs) {
	const places = /* @__PURE__ */ new Map();
	for (const [i, run] of runs.entries()) {
		const known = places.get(run.id);
		if (known) known.push([i, run]);
		else places.set(run.id, [[i, run]]);
	}
	return places;
}
function runsAt(places, ids) {
	return [...new Set(ids)].flatMap((id) => places.get(id) ?? []).sort(([a], [b]) => a - b).map(([, run]) => run);
}
function rankedBy({ reasons }) {
	const sweep = reasons.find((reason) => reason.id === "sweep");
	return sweep?.values.of === "best" ? sweep.values.metric : null;
}
function byWeight(views, board) {
	const places = new Map(board?.rows.map(({ group, place }) => [group.id, Number.isFinite(place) ? place : views.length + 1]));
	const keys = new Map(views.map((view) => {
		const isIdle = view.group.trial?.counts === false;
		return [view, {
			weight: isIdle ? 0 : Math.max(1, (0,base_2.h)(view.severity)),
			place: isIdle ? places.get(view.group.id) ?? 0 : 0
		}];
	}));
	return [...views].sort((a, b) => {
		const [one, other] = [keys.get(a), keys.get(b)];
		return other.weight - one.weight || one.place - other.place || (0,base_2.E)(a.group.id, b.group.id);
	});
}

// build/src/chart/alt-text.js
function altText(figure) {
	const panels = figure.panels.map((panel) => panelText(panel, figure));
	const drops = figure.drops.length > 0 ? [`Learning-rate drops at ${figure.drops.map(({ at }) => (0,base_2.vr)(at)).join(", ")}.`] : [];
	const windows = figure.windows.map(({ letter, from, to, rule }) => `${letter}: ${rule}, ${(0,base_2.vr)(from)}\u2013${(0,base_2.vr)(to)}.`);
	return [
		`Training curves over ${(0,base_2.vr)(figure.from)}\u2013${(0,base_2.vr)(figure.to)} ${figure.axis}s${figure.runs > 1 ? `, median of ${figure.runs} runs` : ""}.`,
		...panels,
		...drops,
		...windows
	].join(" ");
}
function panelText({ kind, series, marker }, { axis, runs }) {
	const lines = series.map(({ role, value, band }) => {
		return `${role}${runs === 1 && band !== null && role !== "baseline" ? " (smoothed)" : ""} ${(0,base_2.vr)(value.find(Number.isFinite) ?? NaN)} to ${(0,base_2.vr)(value.findLast(Number.isFinite) ?? NaN)}`;
	});
	const best = marker ? `; best validation${runs > 1 ? " of the median run" : ""} ${(0,base_2.vr)(marker.value)} at ${axis} ${(0,base_2.vr)(marker.at)}` : "";
	return `${kind === "loss" ? "Loss" : "Score"}: ${lines.join(", ")}${best}.`;
}
function trendAltText({ points, changes, drift, ...trend }) {
	const values = points.map(({ value }) => value).filter(Number.isFinite);
	const since = changes.map((change) => {
		return `${change.because === "level" ? "New level" : "Other settings"} since ${(0,base_2.Hn)(points[change.point].commit)}, commit ${change.point + 1} of ${points.length}.`;
	});
	const place = (0,base_2.Bn)({
		points,
		changes,
		drift,
		...trend
	});
	const apart = (0,base_2.In)({
		points,
		changes,
		...trend
	});
	return [
		`Trend of the compared metric over ${points.length} commits of the base branch, oldest first: ${(0,base_2.vr)(values[0])} to ${(0,base_2.vr)(values.at(-1))}, between ${(0,base_2.vr)(Math.min(...values))} and ${(0,base_2.vr)(Math.max(...values))}.`,
		...since,
		...(0,base_2.zn)(drift) === 0 ? [] : [`The newest level drifts by ${(0,base_2.yr)(Number(drift.toPrecision(2)))} a commit.`],
		...apart.map((text) => `${text.replace(/^t/, "T")}.`),
		place === "" ? "This change has no value." : `This change: ${place}.`
	].join(" ");
}

// build/src/chart/within-reach.js
const [SMALLEST, LARGEST] = [1e-100, 1e100];
const FARTHEST = Number.MAX_SAFE_INTEGER;
function withinReach(value) {
	if (!Number.isFinite(value)) return NaN;
	return Math.abs(value) < SMALLEST ? 0 : Math.max(-LARGEST, Math.min(LARGEST, value));
}
function placeWithinReach(position) {
	const place = withinReach(position);
	return Math.max(-FARTHEST, Math.min(FARTHEST, place));
}
function areWithinReach(values, largest) {
	for (let i = 0; i < values.length; i += 1) {
		const size = Math.abs(values[i]);
		if (!(size <= largest) || size < SMALLEST && size > 0) return false;
	}
	return true;
}
function curveWithinReach(curve) {
	const { series, at, value, level } = curve;
	if (areWithinReach(at, FARTHEST) && areWithinReach(value, LARGEST) && areWithinReach(level ?? [], LARGEST)) return curve;
	const kept = [...at.keys()].filter((i) => Number.isFinite(at[i]));
	const of = (values) => kept.map((i) => withinReach(values[i]));
	return {
		series,
		at: kept.map((i) => placeWithinReach(at[i])),
		value: of(value),
		...level && { level: of(level) }
	};
}

// build/src/chart/best-marker.js
function markBest(series, main, runs) {
	const summary = main.series.find(({ name }) => name === series?.label);
	if (!series || !summary || summary.best === null || summary.goal === null) return {
		series,
		marker: null
	};
	const { at, value } = summary.best;
	if (!Number.isFinite(at) || !Number.isFinite(value)) return {
		series,
		marker: null
	};
	const best = {
		at: placeWithinReach(at),
		value: withinReach(value)
	};
	const words = `best ${wordsOf(series.label, summary.best)}`;
	if (runs > 1) return {
		series,
		marker: {
			...best,
			label: `median run: ${words}`
		}
	};
	return {
		series: withPoint(series, best),
		marker: {
			...best,
			label: words
		}
	};
}
function wordsOf(name, { at, value }) {
	return `${(0,base_2.mr)([(0,base_2.pr)(name, at, value)])} at ${grouped(at)}`;
}
function withPoint(series, { at, value }) {
	if (series.at.includes(at)) return series;
	const i = series.at.findIndex((one) => one > at);
	const place = i < 0 ? series.at.length : i;
	const into = (list, one) => [
		...list.slice(0, place),
		one,
		...list.slice(place)
	];
	return {
		...series,
		at: into(series.at, at),
		value: into(series.value, value)
	};
}
function grouped(value) {
	return Math.abs(value) < 1e4 ? String(value) : (0,base_2.gr)(String(Math.round(value)));
}

// build/src/chart/envelope.js
const [MIN_DENSITY, MIN_TURNS] = [2, .5];
function envelope(line, level, points) {
	if (!line || line.band || points < MIN_DENSITY * line.value.length) return line;
	const { value } = line;
	if (value.filter((one, i) => (one - value[i - 1]) * (value[i + 1] - one) < 0).length < MIN_TURNS * value.length) return line;
	const windows = value.map((_, i) => {
		const half = Math.min(i, value.length - 1 - i, 7);
		return value.slice(i - half, i + half + 1).filter(Number.isFinite);
	});
	const middle = level ?? windows.map((window, i) => Number.isFinite(value[i]) ? (0,base_2.Vt)(window) : NaN);
	const bounds = (of) => windows.map((window, i) => {
		const all = [...window, middle[i]].filter(Number.isFinite);
		return all.length > 0 ? of(...all) : NaN;
	});
	return {
		...line,
		label: `${line.label}, smoothed`,
		value: middle,
		band: {
			low: bounds(Math.min),
			high: bounds(Math.max)
		}
	};
}

// build/src/chart/panel-range.js
const DECADES = 100;
const READABLE = .1;
const [AIR$1, LOGARITHMIC_AIR] = [.05, .03];
function panelRange(lines, mayBeLogarithmic) {
	const [low, high] = endsOf(finiteOf(lines.flatMap(({ value, band }) => band ? [
		value,
		band.low,
		band.high
	] : [value])));
	const validation = lines.find(({ role }) => role === "validation")?.value ?? [];
	if (mayBeLogarithmic && low > 0 && high / low > DECADES && staysReadable(validation, low, high)) {
		const air = (high / low) ** LOGARITHMIC_AIR;
		return {
			logarithmic: true,
			min: low / air,
			max: high * air
		};
	}
	const margin = high > low ? AIR$1 * (high - low) : Math.max(1e-6, AIR$1 * Math.abs(high));
	return {
		logarithmic: false,
		min: low >= 0 && low - margin < 0 ? 0 : low - margin,
		max: high + margin
	};
}
function endsOf(values) {
	const last = values.length - 1;
	if (last < 0) return [0, 0];
	const place = (share) => Math.min(last, Math.floor(share * values.length));
	const [low, high] = [(0,base_2.zt)(values), (0,base_2.Rt)(values)];
	const bottom = (0,base_2.Wt)(values, place(.03));
	const top = (0,base_2.Wt)(values, place(.97), values.length, place(.03));
	const spread = top - bottom;
	if (!(spread > 0)) return [low, high];
	return [bottom - low > 2 * spread ? bottom - .3 * spread : low, high - top > 2 * spread ? top + .3 * spread : high];
}
function finiteOf(lists) {
	const values = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
	let count = 0;
	for (const list of lists) for (let i = 0; i < list.length; i += 1) {
		if (!Number.isFinite(list[i])) continue;
		values[count] = list[i];
		count += 1;
	}
	return values.subarray(0, count);
}
function staysReadable(values, low, high) {
	const known = finiteOf([values]).sort();
	if (known.length === 0) return true;
	const at = (share) => known[Math.floor(share * (known.length - 1))];
	const [from, to] = [Math.max(low, at(.1)), Math.min(high, at(.9))];
	const logarithmic = Math.log(to / from) / Math.log(high / low);
	return logarithmic >= READABLE || logarithmic >= (to - from) / (high - low);
}

// build/src/chart/figure.js
function figureOf({ group, main, runs, baseline }) {
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
		drops: main.learningRate.events.filter((event) => event.kind === "drop" && Number.isFinite(event.at)).map(({ at, factor, inferred }) => ({
			at: placeWithinReach(at),
			label: Number.isFinite(factor) ? `LR \u00d7${Number(factor.toPrecision(2))}` : inferred ? "LR drop?" : "LR drop"
		})),
		runs: runs.length
	};
}
function windowsOf(run) {
	const seen = /* @__PURE__ */ new Map();
	for (const finding of run.findings) {
		const { letter, rule, severity } = finding;
		const [from, to] = [placeWithinReach(finding.from), placeWithinReach(finding.to)];
		if (letter === "" || seen.has(letter) || Number.isNaN(from + to)) continue;
		seen.set(letter, {
			letter,
			from,
			to,
			rule,
			severity
		});
	}
	return [...seen.values()];
}
function panelOf$1(kind, main, runs, baseline) {
	const names = (run) => kind === "loss" ? [run.primary.trainLoss, run.primary.validationLoss] : [run.primary.trainScore, run.primary.validationScore];
	const pick = (all, i) => all.map((run) => run.curves.find(({ series }) => series === names(run)[i])).flatMap((curve) => curve === void 0 ? [] : curveWithinReach(curve));
	const [train, validation] = names(main);
	const trained = pick(runs, 0);
	const { series: marked, marker } = markBest(seriesOf("validation", validation ?? "", pick(runs, 1)), main, runs.length);
	const series = [
		seriesOf("baseline", "baseline (validation)", pick(baseline, 1)),
		envelope(seriesOf("train", train ?? "", trained), trained[0]?.level ?? null, main.series.find(({ name }) => name === train)?.points ?? 0),
		marked
	].filter((one) => one !== null);
	if (!series.some(({ role }) => role !== "baseline")) return null;
	return {
		kind,
		label: kind === "loss" ? "loss" : main.series.find(({ name }) => name === (validation ?? train))?.metric ?? "score",
		...panelRange(series, kind === "loss"),
		series,
		marker
	};
}
function seriesOf(role, label, curves) {
	const first = curves[0];
	if (!first || first.at.length === 0) return null;
	if (curves.length === 1) return {
		role,
		label,
		at: first.at,
		value: first.value,
		band: null
	};
	const columns = columnsOf(first.at, curves);
	const kept = [...columns.keys()].filter((i) => columns[i].runs > curves.length / 2);
	if (kept.length === 0) return null;
	const values = kept.map((i) => columns[i].values);
	return {
		role,
		label,
		at: kept.map((i) => first.at[i]),
		value: values.map(base_2.Vt),
		band: {
			low: values.map(base_2.zt),
			high: values.map(base_2.Rt)
		}
	};
}
function columnsOf(at, curves) {
	const columns = at.map(() => ({
		runs: 0,
		values: []
	}));
	for (const curve of curves) {
		const places = isSameAxis(curve.at, at) ? null : new Map(curve.at.map((position, i) => [position, i]));
		for (let i = 0; i < at.length; i += 1) {
			const place = places === null ? i : places.get(at[i]);
			if (place === void 0) continue;
			columns[i].runs += 1;
			const value = curve.value[place];
			if (Number.isFinite(value)) columns[i].values.push(value);
		}
	}
	return columns;
}
function isSameAxis(a, b) {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i] || i > 0 && !(a[i] > a[i - 1])) return false;
	return true;
}

// build/src/chart/on-grid.js
function gridOf(lines, from, to, most) {
	const longest = lines.reduce((a, b) => b.at.length > a.at.length ? b : a).at;
	const step = (longest[longest.length - 1] - longest[0]) / (longest.length - 1);
	const isEven = longest.every((one, i) => Math.abs(one - (longest[0] + i * step)) < 1e-6 * step);
	const spansAll = longest[0] === from && longest[longest.length - 1] === to;
	const isFew = longest.length < 2 || isEven && spansAll && longest.length <= most;
	const count = Math.max(2, isFew ? longest.length : most);
	return Array.from({ length: count }, (_, i) => i === count - 1 ? to : from + (to - from) * i / (count - 1));
}
function onGrid({ at, value }, grid, logarithmic) {
	if (!logarithmic) return sampled({
		at,
		value
	}, grid);
	return sampled({
		at,
		value: value.map((one) => one > 0 ? Math.log(one) : NaN)
	}, grid).map(Math.exp);
}
function sampled({ at, value }, grid) {
	const [from, to] = [grid[0], grid[grid.length - 1]];
	const cells = grid.map(() => []);
	const turning = /* @__PURE__ */ new Set();
	for (const [i, position] of at.entries()) {
		const place = Math.round((position - from) / (to - from || 1) * (grid.length - 1));
		const cell = Math.max(0, Math.min(grid.length - 1, place));
		cells[cell].push(value[i]);
		if ((value[i] - value[i - 1]) * (value[i + 1] - value[i]) < 0) turning.add(cell);
	}
	let next = 0;
	const values = grid.map((position, i) => {
		while (next < at.length && !(at[next] >= position)) next += 1;
		return valueAt({
			at,
			value
		}, next, position, cells[i]);
	});
	for (let i = 0; i + 1 < grid.length; i += 2) {
		if (!turning.has(i) && !turning.has(i + 1)) continue;
		const known = [...cells[i], ...cells[i + 1]].filter(Number.isFinite);
		const [low, high] = [known.indexOf(Math.min(...known)), known.indexOf(Math.max(...known))];
		if (known.length > 1) [values[i], values[i + 1]] = [known[Math.min(low, high)], known[Math.max(low, high)]];
		else values[turning.has(i) ? i : i + 1] = known[0];
	}
	return values;
}
function valueAt(line, next, position, near) {
	const drawn = between(line, next, position);
	if (Number.isFinite(drawn)) return drawn;
	const known = near.filter(Number.isFinite);
	return known.length === 0 ? NaN : known.reduce((sum, one) => sum + one / known.length, 0);
}
function between({ at, value }, i, position) {
	if (at[i] === position) return value[i];
	if (i === 0 || i === at.length) return NaN;
	const share = (position - at[i - 1]) / (at[i] - at[i - 1]);
	return value[i - 1] + share * (value[i] - value[i - 1]);
}

// build/src/chart/mermaid.js
const MAX_POINTS$1 = 50;
const MAX_GAPS = 6;
const NOWHERE = "9".repeat(309);
const ROLE_WORD$2 = {
	train: "training",
	validation: "validation",
	baseline: "base branch"
};
const MERMAID_COLORS = {
	train: "#1f83c9",
	validation: "#d9691e",
	baseline: "#8b949e"
};
function renderMermaid(figure) {
	return [...figure.panels.map((panel) => panelOf(panel, figure)), ...captionOf(figure)].join("\n\n");
}
function panelOf(panel, figure) {
	const { series, kind, min, max } = panel;
	const to = Math.max(figure.to, figure.from + 1);
	const grid = gridOf(figure.panels.flatMap((one) => one.series), figure.from, to, MAX_POINTS$1);
	const { scaled, words } = scaleOf$1(panel);
	return mermaidOf(series.map((one) => ({
		name: ROLE_WORD$2[one.role],
		color: MERMAID_COLORS[one.role],
		values: bridged(onGrid(one, grid, panel.logarithmic).map((value) => scaled(Math.min(max, Math.max(min, value)))))
	})), [
		`  title "${kind}${words}"`,
		`  x-axis "${figure.axis}" ${plain$2(figure.from)} --> ${plain$2(to)}`,
		`  y-axis ${plain$2(scaled(min))} --> ${plain$2(scaled(max))}`
	]);
}
function scaleOf$1({ logarithmic, min, max }) {
	if (logarithmic) return {
		scaled: Math.log10,
		words: " (its log10)"
	};
	const power = Math.floor(Math.log10(Math.max(Math.abs(min), Math.abs(max))));
	if (power > -4 && power < 6) return {
		scaled: (value) => value,
		words: ""
	};
	return {
		scaled: (value) => value / 10 ** power,
		words: ` (\u00d7 10^${power})`
	};
}
function bridged(values) {
	const known = [...values.keys()].filter((i) => Number.isFinite(values[i]));
	return values.map((value, i) => {
		if (Number.isFinite(value)) return value;
		const [before, next] = [known.findLast((one) => one < i), known.find((one) => one > i)];
		if (known.length === 1) return values[known[0]];
		if (next === void 0) return NaN;
		if (before === void 0) return values[next];
		return values[before] + (i - before) / (next - before) * (values[next] - values[before]);
	});
}
function captionOf(figure) {
	const { windows, drops, panels, axis } = figure;
	const letters = windows.map(({ letter, from, to }) => `**${letter}** ${(0,base_2.vr)(from)}\u2013${(0,base_2.vr)(to)}`);
	const best = panels.flatMap(({ kind, marker }) => marker === null ? [] : [`${kind}: ${marker.label}`]);
	const gaps = panels.flatMap(({ kind, series }) => series.flatMap((one) => gapsOf(one, figure.from).map((gap) => `${ROLE_WORD$2[one.role]} ${kind} ${gap}`)));
	const told = [
		letters.length > 0 ? `Windows (${axis}s): ${letters.join(" \u00b7 ")}.` : "",
		drops.length > 0 ? `Learning-rate drops at ${drops.map(({ at }) => (0,base_2.vr)(at)).join(", ")}.` : "",
		best.length > 0 ? `Validation ${best.join(", ")}.` : "",
		gaps.length > 0 ? `No number, though the line goes on: ${gaps.slice(0, MAX_GAPS).join(", ")}${gaps.length > MAX_GAPS ? ", \u2026" : ""}.` : ""
	].filter((text) => text !== "");
	return told.length === 0 ? [] : [`<sub>${told.join(" ")}</sub>`];
}
function gapsOf({ at, value }, from) {
	const known = [...value.keys()].filter((i) => Number.isFinite(value[i]));
	if (known.length === 0) return [];
	const begins = at[known[0]];
	if (known.length === 1) return [`but at ${(0,base_2.vr)(begins)}`];
	const between = known.slice(1).flatMap((i, k) => {
		const [first, last] = [known[k] + 1, i - 1];
		if (first > last) return [];
		return [first === last ? `at ${(0,base_2.vr)(at[first])}` : `at ${(0,base_2.vr)(at[first])}\u2013${(0,base_2.vr)(at[last])}`];
	});
	return [...begins > from ? [`before ${(0,base_2.vr)(begins)}`] : [], ...between];
}
function mermaidOf(lines, head) {
	const palette = lines.map(({ color }) => color).join(",");
	return `${lines.map(({ name, color }) => `\`${color}\` ${name}`).join(" \u00b7 ")}\n\n\`\`\`mermaid\n${[
		"---",
		"config:",
		"  themeVariables:",
		"    xyChart:",
		`      plotColorPalette: "${palette}"`,
		"---",
		"xychart-beta",
		...head,
		...lines.map(({ values }) => `  line [${numbersOf(values).join(", ")}]`)
	].join("\n")}\n\`\`\``;
}
function numbersOf(values) {
	const end = values.findLastIndex(Number.isFinite) + 1;
	return values.map((value, i) => i === end ? NOWHERE : i > end ? "0" : plain$2(value));
}
function plain$2(value) {
	const digits = Math.min(100, Math.max(0, 3 - (value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))))));
	const text = Math.abs(value) < 1e21 ? value.toFixed(digits) : String(BigInt(Number(value.toPrecision(4))));
	return text.includes(".") ? String(text.match(/^-?\d+(?:\.\d*[1-9])?/)) : text;
}

// build/src/view/trends.js
const MAX_POINTS = 30;
const MAX_TRENDS = 4;
function trendsOf({ comparisons }) {
	const known = comparisons.filter(({ gated, trend }) => gated && trend !== null);
	const isWorse = ({ outcome }) => outcome === "regression" ? 0 : outcome === "inconclusive" ? 1 : 2;
	return [...known].sort((a, b) => isWorse(a) - isWorse(b)).slice(0, MAX_TRENDS).flatMap((one) => trendOf(one) ?? []);
}
function trendOf({ metric, group, trend, candidate }) {
	if (trend === null) return null;
	const now = candidate !== null && Number.isFinite(candidate.mean) ? candidate : null;
	const band = trend.band.every(Number.isFinite) && trend.band[0] <= trend.band[1] ? trend.band : null;
	const shown = newest({
		...trend,
		metric,
		group,
		band,
		now
	}, MAX_POINTS);
	return shown.points.filter(({ value }) => Number.isFinite(value)).length < 2 ? null : shown;
}
function newest(trend, most) {
	const cut = Math.max(0, trend.points.length - most);
	return {
		...trend,
		points: trend.points.slice(cut),
		changes: changesIn(trend, cut)
	};
}
function changesIn({ points, changes }, cut) {
	const at = new Map(changes.map((change) => [change.point - cut, {
		...change,
		point: change.point - cut
	}]));
	return [...Array(points.length - cut).keys()].slice(1).flatMap((i) => at.get(i) ?? []);
}

// build/src/chart/head-rows.js
function headRows({ windows, drops }) {
	return Number(windows.length > 0) + Number(drops.length > 0);
}
const AROUND = 112;
function headScale(figure) {
	const rows = headRows(figure);
	if (rows === 0) return {};
	return { head: {
		axis: "y",
		type: "linear",
		position: "left",
		stack: "panels",
		stackWeight: figure.panels.length * 20 * rows / (500 - AROUND - 20 * rows),
		weight: figure.panels.length + 1,
		min: 0,
		max: rows,
		ticks: { display: false },
		grid: { display: false },
		border: { display: false }
	} };
}
const GAP = {
	axis: "y",
	type: "linear",
	position: "left",
	stack: "panels",
	stackWeight: .07,
	weight: 1.5,
	ticks: { display: false },
	grid: { display: false },
	border: { display: false }
};

// build/src/chart/best-label.js
const [MARGIN_X, MARGIN_Y] = [62, 112];
const [TALL, CHARACTER$1] = [17, 6.2];
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
function bestLabelPlace(panel, figure) {
	const { at, value, label } = panel.marker;
	const [wide, tall] = [800 - MARGIN_X, (500 - MARGIN_Y - 20 * headRows(figure)) / figure.panels.length];
	const x = (position) => (position - figure.from) / (figure.to - figure.from || 1) * wide;
	const y = (height) => (1 - heightOf(height, panel)) * tall;
	const width = label.length * CHARACTER$1 + 6;
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
	const costs = PLACES.map((place) => {
		const box = boxOf(place);
		return (box.left < 0 || box.right > wide || box.top < 0 || box.bottom > tall ? 1e6 : 0) + lines.reduce((sum, line) => sum + covered(line, box), 0);
	});
	return PLACES[costs.indexOf(Math.min(...costs))];
}
function heightOf(value, { min, max, logarithmic }) {
	const scale = logarithmic ? Math.log : (one) => one;
	return (scale(value) - scale(min)) / (scale(max) - scale(min));
}
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
const FONT = "Inter";
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
const LETTER_ROOM = .03;
const DROP_ROOM = .075;
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
function marksOf$1(figure, theme) {
	return Object.fromEntries([
		...windows(figure, theme),
		...drops(figure, theme),
		...checkpoints(figure, theme)
	]);
}
function windows(figure, theme) {
	const letters = lettersOf(figure);
	const row = headRows(figure) - .5;
	return figure.windows.flatMap(({ from, to, severity }, i) => {
		const width = Math.max(to - from, (figure.to - figure.from) / 200);
		const box = {
			type: "box",
			xScaleID: "x",
			yScaleID: "none",
			xMin: from,
			xMax: Math.min(from + width, figure.to),
			backgroundColor: `${theme[severity]}38`,
			borderColor: theme[severity],
			borderWidth: 1,
			drawTime: "beforeDatasetsDraw"
		};
		const letter = letters.get(i);
		if (letter === void 0) return [[`window${i}`, box]];
		const label = {
			type: "label",
			xScaleID: "x",
			yScaleID: "head",
			xValue: Math.min(from + width / 2, figure.to),
			yValue: row,
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
		return [[`window${i}`, box], [`letter${i}`, label]];
	});
}
function drops(figure, theme) {
	const sides = dropSides(figure);
	return figure.drops.flatMap(({ at, label }, i) => {
		const style = {
			borderColor: theme.muted,
			borderWidth: 1,
			borderDash: [3, 3]
		};
		const lines = ["head", ...figure.panels.map((_, j) => `y${j}`)].map((scale) => {
			const line = {
				type: "line",
				xScaleID: "x",
				yScaleID: scale,
				xMin: at,
				xMax: at,
				...scale === "head" ? {
					yMin: 0,
					yMax: 1
				} : {},
				...style
			};
			return [`drop${i}-${scale}`, line];
		});
		const side = sides[i];
		if (!side) return lines;
		const words = {
			type: "label",
			xScaleID: "x",
			yScaleID: "head",
			xValue: at,
			yValue: .5,
			xAdjust: side === "left" ? -4 : 4,
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
		return [...lines, [`rate${i}`, words]];
	});
}
function checkpoints(figure, theme) {
	return figure.panels.flatMap((panel, i) => {
		if (!panel.marker) return [];
		const { at, value, label } = panel.marker;
		const { anchor, dx, dy } = bestLabelPlace(panel, figure);
		const place = {
			xScaleID: "x",
			yScaleID: `y${i}`,
			xValue: at,
			yValue: Math.min(panel.max, Math.max(panel.min, value))
		};
		const point = {
			type: "point",
			...place,
			pointStyle: "rectRot",
			radius: 6,
			backgroundColor: theme.validation,
			borderColor: theme.background,
			borderWidth: 1.5
		};
		const words = {
			type: "label",
			...place,
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
		return [[`best${i}`, point], [`bestLabel${i}`, words]];
	});
}

// build/src/chart/dots.js
const [FEW$2, DOT$1] = [25, 2];
function dotsOf(values) {
	if (values.length < FEW$2) return DOT$1;
	const isNumber = (i) => Number.isFinite(values[i]);
	const alone = values.map((_, i) => isNumber(i) && !isNumber(i - 1) && !isNumber(i + 1));
	return alone.includes(true) ? alone.map((one) => one ? DOT$1 : 0) : 0;
}

// build/src/chart/chart-config.js
const MAX_TITLE = 84;
function chartConfig(figure, themeName, options) {
	const theme = THEMES[themeName];
	const panels = figure.panels;
	const drawn = /* @__PURE__ */ new Set();
	return {
		type: "line",
		data: { datasets: panels.flatMap((panel, i) => datasetsOf$1(panel, `y${i}`, theme, options, figure.runs, drawn)) },
		options: {
			responsive: false,
			animation: false,
			locale: "en-US",
			parsing: false,
			normalized: true,
			events: [],
			layout: { padding: {
				left: 8,
				right: 16,
				top: 8,
				bottom: 2
			} },
			scales: {
				x: xScale(figure, theme),
				...Object.fromEntries(panels.map((panel, i) => [`y${i}`, yScale$1(panel, i, panels.length, theme)])),
				...panels.length > 1 ? { gap: GAP } : {},
				...headScale(figure)
			},
			plugins: {
				title: {
					display: true,
					text: (0,base_2.Gn)(figure.title, MAX_TITLE),
					color: theme.text,
					align: "start",
					font: {
						family: FONT,
						size: 14,
						weight: "bold"
					},
					padding: { bottom: 4 }
				},
				legend: {
					display: true,
					align: "start",
					labels: {
						color: theme.text,
						boxWidth: 28,
						boxHeight: 0,
						font: {
							family: FONT,
							size: 12
						}
					}
				},
				tooltip: { enabled: false },
				annotation: {
					clip: false,
					annotations: marksOf$1(figure, theme)
				}
			}
		}
	};
}
function datasetsOf$1(panel, axis, theme, options, runs, drawn) {
	const lines = panel.series.map((series) => {
		const isFirst = !drawn.has(series.role);
		drawn.add(series.role);
		return lineOf$3(series, axis, theme, options, panel, isFirst ? labelOf$1(series, runs) : null);
	});
	const bands = panel.series.filter(({ band }) => band !== null).map((series) => bandOf$1(series, axis, theme, options, panel));
	return [...lines, ...bands];
}
const ROLE_LABEL = {
	train: "training",
	validation: "validation",
	baseline: "validation on the base branch"
};
function labelOf$1({ role, band }, runs) {
	return role === "train" && runs === 1 && band ? `${ROLE_LABEL[role]} (smoothed, with its range)` : ROLE_LABEL[role];
}
function lineOf$3(series, axis, theme, { maxPoints, digits }, panel, label) {
	const kept = (0,base_2.H)(series.value, maxPoints);
	return {
		...label === null ? {} : { label },
		data: kept.map((i) => ({
			x: series.at[i],
			y: clamp(series.value[i], panel, digits)
		})),
		yAxisID: axis,
		borderColor: theme[series.role],
		backgroundColor: theme[series.role],
		borderWidth: series.role === "baseline" ? 1.5 : 2,
		...series.role === "baseline" ? { borderDash: [6, 4] } : {},
		pointRadius: dotsOf(kept.map((i) => series.value[i])),
		tension: 0,
		spanGaps: false,
		clip: false,
		order: series.role === "baseline" ? 3 : series.role === "train" ? 2 : 1
	};
}
function bandOf$1({ role, at, band }, axis, theme, { maxPoints, digits }, panel) {
	const kept = (0,base_2.H)(band.high, maxPoints).filter((i) => Number.isFinite(band.high[i]));
	const up = kept.map((i) => ({
		x: at[i],
		y: clamp(band.high[i], panel, digits)
	}));
	const down = [...kept].reverse().map((i) => ({
		x: at[i],
		y: clamp(band.low[i], panel, digits)
	}));
	return {
		data: [...up, ...down],
		yAxisID: axis,
		fill: "shape",
		backgroundColor: `${theme[role]}33`,
		borderWidth: 0,
		pointRadius: 0,
		tension: 0,
		clip: false,
		order: 4
	};
}
function clamp(value, { min, max }, digits) {
	if (!Number.isFinite(value)) return null;
	return Number(Math.min(max, Math.max(min, value)).toPrecision(digits));
}
function wholeTicks({ panels }) {
	return panels.every(({ series }) => series.every(({ at }) => at.every(Number.isInteger))) ? { precision: 0 } : {};
}
function xScale(figure, theme) {
	const { axis, from, to } = figure;
	return {
		type: "linear",
		min: to > from ? from : from - 1,
		max: to > from ? to : from + 1,
		title: {
			display: true,
			text: axis,
			color: theme.muted,
			font: {
				family: FONT,
				size: 12
			}
		},
		ticks: {
			color: theme.muted,
			maxTicksLimit: 11,
			includeBounds: false,
			...wholeTicks(figure),
			font: {
				family: FONT,
				size: 11
			}
		},
		grid: {
			color: theme.grid,
			lineWidth: .5
		},
		border: { color: theme.grid }
	};
}
function yScale$1(panel, i, count, theme) {
	const isTiny = Math.max(Math.abs(panel.min), Math.abs(panel.max)) < 1e-4;
	return {
		type: panel.logarithmic ? "logarithmic" : "linear",
		position: "left",
		stack: "panels",
		stackWeight: 1,
		weight: count - i,
		offset: false,
		min: panel.min,
		max: panel.max,
		title: {
			display: true,
			text: (0,base_2.Gn)((0,base_2.Wn)(panel.label) + (panel.logarithmic ? " (log)" : "")),
			color: theme.muted,
			font: {
				family: FONT,
				size: 12
			}
		},
		ticks: {
			color: theme.muted,
			maxTicksLimit: 6,
			includeBounds: false,
			...panel.logarithmic || isTiny ? { format: { maximumSignificantDigits: 3 } } : {},
			font: {
				family: FONT,
				size: 11
			}
		},
		grid: {
			color: theme.grid,
			lineWidth: .5
		},
		border: { color: theme.grid }
	};
}

// build/src/chart/script.js
var Code = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
const FEW$1 = 6;
const [BASE, STEPS] = [36, 1295];
const WIDE$1 = 20;
const UNPACK = "(s,a,b,l)=>s.match(/../g).map(v=>(v=a+b*parseInt(v,36),l?10**v:v))";
function scriptOf(chart) {
	const counts = /* @__PURE__ */ new Map();
	const count = (text) => counts.set(text, (counts.get(text) ?? 0) + 1);
	literal(chart, (text) => {
		count(text);
		return text;
	});
	const said = [...counts].filter(([text, times]) => (times - 1) * encodeURIComponent(text).length > ROOM).map(([text]) => text).slice(0, NAMES.length);
	const names = new Map(said.map((text, i) => [text, NAMES[i]]));
	const body = literal(chart, (text) => names.get(text) ?? text);
	return `((${["p", ...names.values()].join(",")})=>(${body}))(${[UNPACK, ...said].join(",")})`;
}
const NAMES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ROOM = 6;
function literal(value, say) {
	if (value instanceof Code) return value.text;
	if (Array.isArray(value)) return value.every(isNumber) ? numbers(value) : `[${value.map((one) => literal(one, say)).join(",")}]`;
	if (typeof value === "string") return say(`'${value.replaceAll("'", " ").replaceAll("\\", " ")}'`);
	if (typeof value === "number") return numeral(value);
	if (typeof value === "boolean") return value ? "!0" : "!1";
	if (typeof value !== "object" || value === null) return String(value);
	return `{${Object.entries(value).map(([key, one]) => `${key}:${literal(one, say)}`).join(",")}}`;
}
function isNumber(value) {
	return typeof value === "number" || value === null;
}
function numeral(value) {
	return String(value).replace(/^(-?)0\./, "$1.");
}
function numbers(values) {
	const all = values.map((value) => value ?? NaN);
	if (all.length <= FEW$1) return `[${all.map(numeral).join(",")}]`;
	const step = (all[all.length - 1] - all[0]) / (all.length - 1);
	if (all.every((value, i) => Math.abs(value - (all[0] + i * step)) <= 1e-6 * Math.abs(step))) return `[...'0'.repeat(${all.length})].map((_,i)=>${numeral(all[0])}+i*${numeral(Number(step.toPrecision(12)))})`;
	const known = all.filter(Number.isFinite);
	const [low, high] = known.length === 0 ? [0, 0] : [Math.min(...known), Math.max(...known)];
	const isWide = low > 0 && high / low > WIDE$1;
	const scaled = (value) => isWide ? Math.log10(value) : value;
	const [a, b] = [scaled(low), (scaled(high) - scaled(low)) / STEPS];
	const packed = all.map((value) => Number.isFinite(value) ? digits(b > 0 ? Math.round((scaled(value) - a) / b) : 0) : "__");
	const [from, by] = [a, b].map((one) => numeral(Number(one.toPrecision(7))));
	return `p('${packed.join("")}',${from},${by}${isWide ? ",1" : ""})`;
}
function digits(value) {
	return value.toString(BASE).padStart(2, "0");
}

// build/src/chart/compact-chart.js
const GRAYS = {
	light: "#555",
	dark: "#bbb"
};
const ROLE_WORD$1 = {
	train: "training",
	validation: "validation",
	baseline: "base branch"
};
const DIGITS$1 = 3;
function compactChart(figure, themeName, { points, functions }) {
	const theme = THEMES[themeName];
	const color = GRAYS[themeName];
	const { panels, from, to } = figure;
	const end = Math.max(to, from + 1);
	const labels = gridOf(panels.flatMap(({ series }) => series), from, end, points);
	const named = /* @__PURE__ */ new Set();
	const datasets = panels.flatMap((panel, i) => [...panel.series].reverse().map((one) => {
		const smoothed = one.role === "train" && figure.runs === 1 && one.band ? " (smoothed)" : "";
		const word = `${ROLE_WORD$1[one.role]}${smoothed}${functions ? "" : ` ${panel.kind}`}`;
		const label = named.has(word) ? {} : { label: word };
		named.add(word);
		return {
			...label,
			...lineOf$2(one, panel, i, labels, theme)
		};
	}));
	const runs = figure.runs > 1 ? `, median of ${figure.runs} runs` : "";
	const drops = figure.drops.length > 0 ? "; vertical: learning-rate drops" : "";
	return {
		type: "line",
		data: {
			labels,
			datasets
		},
		options: {
			layout: { padding: 10 },
			elements: elementsOf(figure, theme, color),
			scales: {
				x: {
					type: "linear",
					min: from,
					max: end,
					...axisOf(figure.axis, color, {
						maxTicksLimit: 11,
						...wholeTicks(figure)
					})
				},
				...Object.fromEntries(panels.map((panel, i) => [scaleName(i), scaleOf(panel, panels.length - i, color)])),
				...panels.length > 1 ? { y8: {
					...EMPTY,
					stackWeight: .07,
					weight: 1.5
				} } : {},
				...figure.windows.length > 0 ? { y9: {
					...EMPTY,
					stackWeight: .05 * panels.length,
					weight: 3
				} } : {}
			},
			plugins: {
				title: {
					display: true,
					text: `Training curves${runs}${drops}`,
					color
				},
				legend: { labels: {
					color,
					boxHeight: 0,
					...functions ? { filter: new Code("i=>i.text") } : {}
				} },
				annotation: {
					clip: false,
					annotations: marksOf(figure, theme)
				}
			}
		}
	};
}
const stack = "s";
const EMPTY = {
	stack,
	ticks: { display: false },
	grid: { display: false },
	border: { display: false }
};
function axisOf(text, color, ticks) {
	return {
		title: {
			display: true,
			text,
			color
		},
		ticks: {
			color,
			includeBounds: false,
			...ticks
		}
	};
}
function scaleOf({ kind, logarithmic, min, max, marker }, weight, color) {
	const type = logarithmic ? { type: "logarithmic" } : {};
	const name = `${kind}${logarithmic ? " (log)" : ""}${marker ? `, ${marker.label}` : ""}`;
	return {
		...type,
		stack,
		weight,
		min: rounded$1(min),
		max: rounded$1(max),
		...axisOf(name, color, { maxTicksLimit: 6 })
	};
}
function scaleName(panel) {
	return panel === 0 ? "y" : `y${panel}`;
}
function lineOf$2(series, panel, panelNumber, grid, theme) {
	const { min, max, logarithmic } = panel;
	const values = onGrid(series, grid, logarithmic);
	const dots = dotsOf(values);
	return {
		data: values.map((value) => Number.isFinite(value) ? rounded$1(Math.min(max, Math.max(min, value))) : null),
		...panelNumber === 0 ? {} : { yAxisID: scaleName(panelNumber) },
		borderColor: theme[series.role],
		...dots === 0 ? {} : { pointRadius: dots },
		...series.role === "baseline" ? { borderDash: [6, 4] } : {}
	};
}
function elementsOf({ windows }, theme, color) {
	const box = {
		yScaleID: "all",
		borderWidth: 0,
		drawTime: "beforeDatasetsDraw",
		backgroundColor: fillOf(windows[0]?.severity ?? "warning", theme),
		label: {
			display: true,
			color,
			padding: 2,
			position: { y: "start" }
		}
	};
	return {
		point: { radius: 0 },
		line: { borderWidth: 2 },
		...windows.length > 0 ? { boxAnnotation: box } : {},
		lineAnnotation: {
			scaleID: "x",
			borderColor: color,
			borderWidth: 1,
			borderDash: [3, 3]
		},
		pointAnnotation: {
			pointStyle: "rectRot",
			radius: 6,
			backgroundColor: theme.validation,
			borderWidth: 0
		}
	};
}
function marksOf(figure, theme) {
	const { windows, drops, panels } = figure;
	const letters = lettersOf(figure);
	const leastWidth = (figure.to - figure.from) / 200;
	const boxes = windows.map(({ from, to, severity }, i) => ({
		type: "box",
		xMin: from,
		xMax: Math.max(to, from + leastWidth),
		...severity === windows[0].severity ? {} : { backgroundColor: fillOf(severity, theme) },
		...letters.has(i) ? { label: { content: letters.get(i) } } : {}
	}));
	const lines = drops.map(({ at }) => ({
		type: "line",
		value: at
	}));
	const best = panels.flatMap(({ marker, min, max }, i) => marker === null ? [] : [{
		type: "point",
		xValue: marker.at,
		yScaleID: scaleName(i),
		yValue: rounded$1(Math.min(max, Math.max(min, marker.value)))
	}]);
	return [
		...boxes,
		...lines,
		...best
	];
}
function fillOf(severity, theme) {
	return `${theme[severity]}38`;
}
function rounded$1(value) {
	return Number(value.toPrecision(DIGITS$1));
}

// build/src/chart/trend-labels.js
const [PLOT, CHARACTER, AIR] = [
	650,
	6.9,
	14
];
const NOW = "this change";
function commitLabels(trend, axis, theme) {
	const { points, now, changes } = trend;
	const commit = (point) => ({
		at: point,
		text: (0,base_2.Hn)(points[point].commit)
	});
	const newest = commit(points.length - 1);
	const last = now ? [{
		at: points.length,
		text: NOW
	}] : [];
	const isOneLine = placed([...last, newest], axis.count).length > last.length;
	const wanted = [
		...isOneLine ? last : [],
		newest,
		...[...changes].reverse().map(({ point }) => commit(point)),
		...[...points.keys()].map(commit)
	];
	const under = (label, i, yAdjust) => [`commit${i}`, labelOf(label, {
		y: axis.min,
		yAdjust,
		color: label.text === NOW ? theme.text : theme.muted
	})];
	const below = [...placed(wanted, axis.count).map((label, i) => under(label, i, 13)), ...isOneLine ? [] : last.map((label) => under(label, points.length, 28))];
	const above = placed([...changes].reverse().map(({ point, because }) => ({
		at: point - .5,
		text: because === "level" ? "new level" : "new settings"
	})), axis.count).map((label, i) => [`change${i}`, labelOf(label, {
		y: axis.max,
		yAdjust: 10,
		color: theme.text,
		backgroundColor: theme.background
	})]);
	return [...below, ...above];
}
function placed(wanted, count) {
	const perPlace = PLOT / Math.max(1, count);
	const kept = [];
	const half = ({ text }) => text.length * CHARACTER / 2;
	for (const label of wanted) {
		const isFree = kept.every((one) => Math.abs(one.at - label.at) * perPlace >= half(one) + half(label) + AIR);
		if (label.text !== "" && isFree) kept.push(label);
	}
	return kept;
}
function labelOf({ at, text }, { y, ...look }) {
	return {
		type: "label",
		xScaleID: "x",
		yScaleID: "y",
		xValue: at,
		yValue: y,
		content: text,
		...look,
		font: {
			family: FONT,
			size: 11,
			weight: "normal"
		},
		padding: {
			left: 3,
			right: 3,
			top: 0,
			bottom: 0
		},
		drawTime: "afterDatasetsDraw"
	};
}
function whisker({ points, now }, theme) {
	const [low, high] = now === null ? [NaN, NaN] : spreadOf(now);
	if (!(high > low)) return [];
	return [["spread", {
		type: "line",
		xScaleID: "x",
		yScaleID: "y",
		xMin: points.length,
		xMax: points.length,
		yMin: low,
		yMax: high,
		borderColor: theme.validation,
		borderWidth: 2,
		drawTime: "afterDatasetsDraw"
	}]];
}
function spreadOf({ mean, sd, runs }) {
	const spread = runs > 1 && Number.isFinite(sd) ? sd : 0;
	return [withinReach(mean - spread), withinReach(mean + spread)];
}

// build/src/chart/trend-config.js
const HEAD = .16;
const FOOT = .07;
function trendScale({ points, now, band, changes }) {
	const known = [
		...points.map(({ value }) => value),
		...now ? spreadOf(now) : [],
		...band ?? []
	].map(withinReach).filter(Number.isFinite);
	const [low, high] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
	const room = high > low ? high - low : Math.max(1e-6, .05 * Math.abs(high));
	const head = changes.length > 0 ? HEAD : FOOT;
	return {
		min: low - FOOT * room,
		max: high + head * room,
		count: points.length + (now ? 1 : 0)
	};
}
function trendConfig(trend, themeName, named) {
	const theme = THEMES[themeName];
	const scale = trendScale(trend);
	const commits = `${trend.points.length} commits of the base branch${trend.now ? ", and this change" : ""}`;
	const small = {
		family: FONT,
		size: 12
	};
	return {
		type: "line",
		data: { datasets: datasetsOf(trend, scale, theme) },
		options: {
			responsive: false,
			animation: false,
			locale: "en-US",
			parsing: false,
			normalized: true,
			events: [],
			layout: { padding: {
				left: 8,
				right: 36,
				top: 8,
				bottom: 8
			} },
			scales: {
				x: {
					type: "linear",
					min: -.5,
					max: scale.count - .5,
					title: {
						display: true,
						text: "commits, oldest first",
						color: theme.muted,
						font: small,
						padding: { top: 20 }
					},
					ticks: { display: false },
					grid: { display: false },
					border: { color: theme.grid }
				},
				y: yScale(scale, theme)
			},
			plugins: {
				title: {
					display: true,
					text: named ? (0,base_2.Gn)(`${(0,base_2.Gn)(trend.metric)}: ${commits}`, 84) : commits,
					color: theme.text,
					align: "start",
					font: {
						family: FONT,
						size: 14,
						weight: "bold"
					},
					padding: { bottom: 4 }
				},
				legend: {
					display: true,
					align: "start",
					labels: {
						color: theme.text,
						usePointStyle: true,
						boxHeight: 7,
						font: small
					}
				},
				tooltip: { enabled: false },
				annotation: {
					clip: false,
					annotations: Object.fromEntries([...commitLabels(trend, scale, theme), ...whisker(trend, theme)])
				}
			}
		}
	};
}
function datasetsOf(trend, scale, theme) {
	const { points, now, changes, drift } = trend;
	const plain = {
		tension: 0,
		clip: false,
		spanGaps: false,
		borderWidth: 1.5
	};
	const dots = {
		...plain,
		label: "base branch, mean of the runs of a commit",
		data: linesOf(trend),
		pointStyle: "circle",
		pointRadius: 3.5,
		backgroundColor: theme.train,
		borderColor: theme.train,
		order: 2
	};
	const last = now && {
		...plain,
		label: now.runs > 1 ? `this change, mean of ${now.runs} runs \u00b1 SD` : "this change",
		data: [{
			x: points.length,
			y: drawn(now.mean)
		}],
		pointStyle: "rectRot",
		pointRadius: 6,
		backgroundColor: theme.validation,
		borderColor: theme.validation,
		order: 1
	};
	const marks = changes.length === 0 ? null : {
		...plain,
		label: "new level or settings",
		data: changes.flatMap(({ point }) => [
			{
				x: point - .5,
				y: scale.min
			},
			{
				x: point - .5,
				y: scale.max
			},
			{
				x: point - .5,
				y: null
			}
		]),
		pointStyle: "line",
		pointRadius: 0,
		borderDash: [4, 3],
		borderColor: theme.text,
		order: 3
	};
	const drifts = (0,base_2.zn)(drift) === 0 ? null : driftLine(trend, scale, theme);
	return [
		dots,
		last,
		bandOf(trend, theme),
		marks,
		drifts
	].filter((one) => one !== null);
}
function linesOf({ points, changes }) {
	const breaks = new Set(changes.map(({ point }) => point));
	return points.flatMap(({ value }, x) => [...breaks.has(x) ? [{
		x: x - .5,
		y: null
	}] : [], {
		x,
		y: drawn(value)
	}]);
}
function bandOf({ points, band, drift, ...rest }, theme) {
	if (band === null) return null;
	const to = points.length + (rest.now ? .5 : -.5);
	const from = (0,base_2.zn)(drift) === 0 ? (0,base_2.Vn)(rest) - .5 : to - 1;
	const [low, high] = band.map(drawn);
	return {
		label: "where one more run is expected (95%)",
		data: [
			{
				x: from,
				y: high
			},
			{
				x: to,
				y: high
			},
			{
				x: to,
				y: low
			},
			{
				x: from,
				y: low
			}
		],
		fill: "shape",
		pointStyle: "rect",
		pointRadius: 0,
		backgroundColor: `${theme.train}33`,
		borderColor: "transparent",
		borderWidth: 0,
		tension: 0,
		clip: false,
		order: 4
	};
}
function driftLine({ points, drift, ...rest }, { min, max }, theme) {
	const from = (0,base_2.Vn)(rest);
	const known = points.flatMap(({ value }, x) => x >= from && Number.isFinite(value) ? [{
		x,
		y: withinReach(value)
	}] : []);
	if (known.length < 2) return null;
	const middle = (of) => known.reduce((sum, one) => sum + of(one), 0) / known.length;
	const [x0, y0] = [middle(({ x }) => x), middle(({ y }) => y)];
	const at = (x) => ({
		x,
		y: drawn(Math.max(min, Math.min(max, y0 + drift * (x - x0))))
	});
	return {
		label: "drift",
		data: [at(from), at(points.length - 1)],
		pointStyle: "line",
		pointRadius: 0,
		borderDash: [2, 3],
		borderColor: theme.muted,
		borderWidth: 2,
		tension: 0,
		clip: false,
		order: 2
	};
}
function drawn(value) {
	const reached = withinReach(value);
	return Number.isFinite(reached) ? Number(reached.toPrecision(6)) : null;
}
function yScale({ min, max }, theme) {
	const largest = Math.max(Math.abs(min), Math.abs(max));
	const format = largest < 1e-4 || largest >= 1e6 ? { format: {
		notation: "scientific",
		maximumSignificantDigits: 3
	} } : {};
	return {
		type: "linear",
		min,
		max,
		ticks: {
			color: theme.muted,
			maxTicksLimit: 6,
			includeBounds: false,
			...format,
			font: {
				family: FONT,
				size: 11
			}
		},
		grid: {
			color: theme.grid,
			lineWidth: .5
		},
		border: { color: theme.grid }
	};
}

// build/src/chart/trend-compact.js
const KEPT = [
	"label",
	"pointStyle",
	"pointRadius",
	"borderColor",
	"backgroundColor",
	"borderDash",
	"fill"
];
const DIGITS = 5;
function compactTrend(trend, themeName, gray) {
	const { min, max, count } = trendScale(trend);
	const datasets = trendConfig(trend, themeName, false).data.datasets.map((one) => {
		const points = one["data"];
		const kept = KEPT.flatMap((key) => one[key] === void 0 ? [] : [[key, one[key]]]);
		return {
			...Object.fromEntries(kept),
			borderWidth: 2,
			data: points.map(({ x, y }) => ({
				x,
				y: y === null ? y : rounded(y)
			}))
		};
	});
	const ticks = { color: gray };
	return {
		type: "line",
		data: { datasets },
		options: {
			scales: {
				x: {
					type: "linear",
					min: -.5,
					max: count - .5,
					ticks: { display: false }
				},
				y: {
					min: rounded(min),
					max: rounded(max),
					ticks
				}
			},
			plugins: { legend: { labels: {
				...ticks,
				usePointStyle: true
			} } }
		}
	};
}
function rounded(value) {
	return Number(value.toPrecision(DIGITS));
}

// build/src/chart/quickchart.js
const MAX_URL = 4e3;
const [MOST_POINTS, FEWEST_POINTS, LESS] = [
	240,
	30,
	10
];
async function quickChartUrl(figure, themeName) {
	for (let points = MOST_POINTS; points >= FEWEST_POINTS; points -= LESS) {
		const url = await urlOf(compactChart(figure, themeName, {
			points,
			functions: true
		}), themeName, 500);
		if (url !== null) return url;
	}
	return null;
}
async function trendUrl(trend, themeName) {
	return urlOf(compactTrend(newest(trend, 15), themeName, GRAYS[themeName]), themeName, 330);
}
async function urlOf(chart, themeName, height) {
	const QuickChart = (await __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 4619))).default;
	const short = unescaped(new QuickChart().setConfig(scriptOf(chart)).setVersion("4").setWidth(800).setHeight(height).setBackgroundColor(THEMES[themeName].background).getUrl());
	return short.length <= MAX_URL ? short : null;
}
function unescaped(url) {
	return url.replaceAll("+", "%20").replace(/%(?:2C|3A|28|29)/g, decodeURIComponent);
}
const POSTED_POINTS = 200;
function quickChartRequest(figure, themeName) {
	return requestOf(compactChart(figure, themeName, {
		points: POSTED_POINTS,
		functions: false
	}), themeName, 500);
}
function trendRequest(trend, themeName) {
	return requestOf(trendConfig(anonymous(trend), themeName, false), themeName, 330);
}
function requestOf(chart, themeName, height) {
	const { background: backgroundColor } = THEMES[themeName];
	return {
		version: "4",
		format: "png",
		width: 800,
		height,
		devicePixelRatio: 2,
		backgroundColor,
		chart
	};
}
function anonymous(trend) {
	const idOf = (commit) => /^[0-9a-f]{7,64}$/i.test(commit) ? commit : "";
	return {
		...trend,
		points: trend.points.map((point) => ({
			...point,
			commit: idOf(point.commit)
		}))
	};
}

// build/src/chart/sparkline.js
const MAX_COLUMNS$1 = 60;
const ROLE_WORD = {
	train: "training",
	validation: "validation",
	baseline: "base branch"
};
function renderSparklines(figure) {
	const { from, to } = figure;
	const lines = figure.panels.flatMap(({ series }) => series);
	const axis = {
		columns: gridOf(lines, from, to, MAX_COLUMNS$1).length,
		from,
		to
	};
	const rows = figure.panels.flatMap((panel) => panel.series.map((one) => ({
		name: `${ROLE_WORD[one.role]} ${panel.kind}`,
		bars: lineOf$1(one, axis, panel)
	})));
	const width = Math.max(0, ...rows.map(({ name }) => name.length));
	const shown = rows.map(({ name, bars }) => `${name.padEnd(width)}  ${bars.trimEnd()}`);
	const letters = figure.windows.map((one) => `${one.letter} ${(0,base_2.vr)(one.from)}\u2013${(0,base_2.vr)(one.to)}`).join(" \u00b7 ");
	const below = [`from ${from} to ${to}`, ...letters === "" ? [] : [`windows: ${letters}`]];
	return [
		"```text",
		...shown,
		...below.map((text) => `${" ".repeat(width)}  ${text}`),
		"```"
	].join("\n");
}
function lineOf$1({ at, value }, axis, { min, max, logarithmic }) {
	const scaled = (number) => logarithmic ? Math.log(number) : number;
	return (0,base_2.Jn)(at, value.map(scaled), {
		...axis,
		low: scaled(min),
		high: scaled(max)
	}).join("");
}

// build/src/chart/trend-mermaid.js
function renderTrendMermaid({ points, band, now }) {
	const shown = points.filter(({ value }) => Number.isFinite(value)).slice(-15);
	const level = (value) => shown.map(() => withinReach(value));
	const lines = [
		{
			name: "base branch",
			color: MERMAID_COLORS.train,
			values: shown.map(({ value }) => withinReach(value))
		},
		...now ? [{
			name: "this change",
			color: MERMAID_COLORS.validation,
			values: level(now.mean)
		}] : [],
		...(band ?? []).map((end, i) => ({
			name: i === 0 ? "lower end" : "upper end of where one more run is expected (95%)",
			color: MERMAID_COLORS.baseline,
			values: level(end)
		}))
	];
	const all = lines.flatMap(({ values }) => values);
	const [low, high] = [Math.min(...all), Math.max(...all)];
	const air = high > low ? .05 * (high - low) : Math.max(1e-6, .05 * Math.abs(high));
	const commits = shown.map(({ commit }, i) => `"${(0,base_2.Hn)(commit).replace(/[^\w.-]/g, "") || i + 1}"`);
	return mermaidOf(lines, [
		"  title \"trend of the base branch\"",
		`  x-axis "commits, oldest first" [${commits.join(", ")}]`,
		`  y-axis ${plain$2(low - air)} --> ${plain$2(high + air)}`
	]);
}

// build/src/report/markdown/trend.js
function trendFold(picture) {
	return `**Trend of the base branch**\n\n${picture}`;
}
function trendLines(one) {
	const trend = trendOf(one);
	return trend === null ? [] : [`  - Trend of the base branch: ${(0,base_2.rr)((0,base_2.Un)(trend))}`];
}

// build/src/contract/is-report.js
const SIGNATURE = /"tool"\s*:\s*\{\s*"name"\s*:\s*"curvelint"/;
function isReport(text) {
	return SIGNATURE.test(text);
}

// build/src/contract/curves-errors.js
const CURVES_HINT = "The report is whole without it. Lint the logs again to have the curves of all series.";
function tooManyCurves() {
	return new start_1.y("more curves than curvelint writes into one file", CURVES_HINT);
}

// build/src/contract/ahead.js
const AHEAD = /* @__PURE__ */ new WeakSet();
function takenAsChecked(checked) {
	AHEAD.add(checked);
	return checked;
}
function isAhead(value) {
	return typeof value === "object" && value !== null && AHEAD.has(value);
}

// build/src/contract/written-curves.js
const MAX_DIGITS = 15;
const NUMBER$1 = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|"(?:NaN|-?Infinity)")$/;
const MAX_NUMBER = 100;
const NOTHING = /* @__PURE__ */ new Uint8Array(0);
const codeOf = (character) => character.charCodeAt(0);
const [QUOTE, BACKSLASH, COMMA, MINUS, DOT] = [
	"\"",
	"\\",
	",",
	"-",
	"."
].map(codeOf);
const [ZERO, NINE, LIST_END, CURVE_END] = [
	"0",
	"9",
	"]",
	"}"
].map(codeOf);
const SERIES = bytesOf("{\"series\":\"");
const AT = bytesOf("\",\"at\":[");
const VALUE = bytesOf(",\"value\":[");
const LEVEL$1 = bytesOf(",\"level\":[");
function newCurveReader() {
	const before = [];
	let last = null;
	const room = Array.from({ length: REPORT_CAPS.points }, () => .5);
	let line = NOTHING;
	let at = 0;
	const isNext = (bytes) => {
		for (let i = 0; i < bytes.length; i += 1) if (line[at + i] !== bytes[i]) return false;
		at += bytes.length;
		return true;
	};
	const name = () => {
		const from = at;
		for (let code = line[at]; code !== QUOTE; code = line[at]) {
			if (!(code >= 32 && code < 127) || code === BACKSLASH) return null;
			at += 1;
		}
		return at - from > REPORT_CAPS.name ? null : String.fromCharCode(...line.subarray(from, at));
	};
	const list = () => {
		if (line[at] === LIST_END) {
			at += 1;
			return [];
		}
		for (let count = 0; count < room.length; count += 1) {
			const value = decimal() ?? otherNumber();
			if (value === null) return null;
			room[count] = value;
			at += 1;
			if (line[at - 1] === LIST_END) return room.slice(0, count + 1);
		}
		return null;
	};
	const decimal = () => {
		const bytes = line;
		const isNegative = bytes[at] === MINUS;
		const from = isNegative ? at + 1 : at;
		let end = from;
		let whole = 0;
		let code = bytes[end];
		for (; code >= ZERO && code <= NINE; code = bytes[end]) {
			whole = 10 * whole + (code - ZERO);
			end += 1;
		}
		let digits = end - from;
		if (digits === 0 || digits > 1 && bytes[from] === ZERO) return null;
		let value = whole;
		if (code === DOT) {
			end += 1;
			const first = end;
			for (code = bytes[end]; code >= ZERO && code <= NINE; code = bytes[end]) {
				whole = 10 * whole + (code - ZERO);
				end += 1;
			}
			const places = end - first;
			digits += places;
			if (places === 0 || digits > MAX_DIGITS) return null;
			value = whole / base_2.V[places];
		}
		if (digits > MAX_DIGITS || !(code === COMMA || code === LIST_END)) return null;
		at = end;
		return isNegative ? -value : value;
	};
	const otherNumber = () => {
		let end = at;
		while (end < at + MAX_NUMBER && line[end] !== COMMA && line[end] !== LIST_END) end += 1;
		const text = String.fromCharCode(...line.subarray(at, end));
		if (!(line[end] === COMMA || line[end] === LIST_END) || !NUMBER$1.test(text)) return null;
		at = end;
		return text.startsWith("\"") ? reviveNumber(text.slice(1, -1)) : Number(text);
	};
	const positions = (place) => {
		for (const known of [last, before[place]]) {
			if (!known || !isNext(known.bytes)) continue;
			last = known;
			before[place] = known;
			return known.numbers;
		}
		const from = at;
		const numbers = list();
		if (numbers === null) return null;
		last = {
			bytes: line.slice(from, at),
			numbers
		};
		before[place] = last;
		return numbers;
	};
	const curve = (place) => {
		if (!isNext(SERIES)) return null;
		const series = name();
		if (series === null || !isNext(AT)) return null;
		const own = positions(place);
		if (own === null || !isNext(VALUE)) return null;
		const value = list();
		if (value?.length !== own.length) return null;
		if (line[at] === CURVE_END) return {
			series,
			at: own,
			value
		};
		if (!isNext(LEVEL$1)) return null;
		const level = list();
		return level?.length === own.length ? {
			series,
			at: own,
			value,
			level
		} : null;
	};
	return { read(given, from) {
		line = given;
		at = from;
		const curves = [];
		while (line[at] !== LIST_END) {
			const next = curve(curves.length);
			if (next === null || line[at] !== CURVE_END) return null;
			curves.push(next);
			at += 1;
			if (line[at] === COMMA && line[at + 1] !== LIST_END) at += 1;
			else if (line[at] !== LIST_END) return null;
		}
		return {
			curves: takenAsChecked(curves),
			end: at
		};
	} };
}

// build/src/contract/secret-settings.js
function withoutSecretSettings(report, file) {
	const names = /* @__PURE__ */ new Set();
	const known = /* @__PURE__ */ new Map();
	const isSecret = (name, value) => {
		if (!isHyperparameter(value)) return false;
		const key = typeof value === "number" && !(0,base_2.Fr)(value) ? name : `${name}\n${value}`;
		const before = known.get(key);
		if (before !== void 0) return before;
		const is = (0,base_2.d)(name, value);
		known.set(key, is);
		if (is) names.add((0,base_2.Nr)(name));
		return is;
	};
	const object = (key, value) => {
		if ("name" in value && typeof value.name === "string" && ("now" in value || "before" in value)) return withoutValues(value, isSecret);
		if (!DICTIONARIES.has(key)) return value;
		const entries = Object.entries(value);
		const kept = entries.filter(([name, one]) => !isSecret(name, one));
		return kept.length === entries.length ? value : Object.fromEntries(kept);
	};
	const clean = mapParts(report, (text) => text, object);
	return names.size === 0 ? report : {
		...clean,
		problems: [...clean.problems, (0,base_2.y)(file, [...names])]
	};
}
function withoutValues(change, isSecret) {
	const sides = Object.entries(change).filter(([side, value]) => side !== "name" && isSecret(change.name, value));
	return sides.length === 0 ? change : {
		...change,
		...Object.fromEntries(sides.map(([side]) => [side, base_2.jr]))
	};
}
function isHyperparameter(value) {
	return value === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof value);
}

// build/src/contract/compact.js
const LEVELS = [
	{
		points: 100,
		otherSeries: true,
		notices: true
	},
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
function* compactReports(report) {
	for (const kept of LEVELS) {
		const runs = report.runs.map((run) => compactRun(run, kept));
		yield oneLine({
			...report,
			reasons: [],
			runs,
			groups: [],
			comparisons: [],
			gone: [],
			paired: [],
			baseline: {
				source: null,
				runs: []
			},
			gate: {
				...report.gate,
				assertions: []
			},
			problems: []
		});
	}
}
const SHOWN_POINTS = [200, 100];
function* keptReports(report) {
	const judgedAnew = {
		reasons: [],
		groups: [],
		comparisons: [],
		gone: [],
		gate: {
			...report.gate,
			assertions: []
		}
	};
	for (const points of SHOWN_POINTS) {
		const runs = report.runs.map((run) => shownRun(run, points));
		const baseline = {
			...report.baseline,
			runs: report.baseline.runs.map((run) => shownRun(run, points))
		};
		yield {
			kept: "all",
			json: oneLine({
				...report,
				...judgedAnew,
				runs,
				baseline
			})
		};
		yield {
			kept: "without-baseline",
			json: oneLine({
				...report,
				...judgedAnew,
				runs,
				baseline: {
					...baseline,
					runs: []
				}
			})
		};
	}
	for (const json of compactReports(report)) yield {
		kept: "compact",
		json
	};
}
function oneLine(report) {
	return reportToJson(report, null).replace(/\n */g, "");
}
function shownRun(run, points) {
	return {
		...run,
		curves: run.curves.map((curve) => curve.at.length > points ? thinned(curve, points) : curve)
	};
}
function compactRun(run, { points, otherSeries, notices }) {
	const { validationLoss, validationScore } = run.primary;
	const main = [validationLoss, validationScore];
	return {
		...baselineRun(run),
		findings: baselineRun(run).findings.filter(({ severity }) => notices === true || severity !== "notice"),
		sources: run.sources.slice(0, 1),
		series: run.series.filter(({ name, split, goal }) => main.includes(name) || otherSeries && goal !== null && split !== "train" || run.primary.trainLoss === name),
		curves: points === 0 ? [] : run.curves.filter(({ series }) => main.includes(series)).map((curve) => thinned(curve, points)),
		drops: [],
		phases: run.phases.slice(0, 1)
	};
}
function thinned({ series, at, value, level }, points) {
	const kept = (0,base_2.H)(value, points);
	const of = (numbers) => kept.map((i) => numbers[i]);
	return {
		series,
		at: of(at),
		value: of(value),
		...level && { level: of(level) }
	};
}

// build/src/contract/is-blocked.js
function isBlocked({ reasons }) {
	return reasons.some((reason) => reason.id === "nothing-compared" && reason.values.blocks);
}

// build/src/report/comparison-words.js
function statisticsWords(one) {
	const { pTwoSided, effectSize, probabilityWorse, minimumDetectable } = one;
	return `${[
		testWords(one),
		...Number.isFinite(pTwoSided) ? [`p = ${(0,base_2.br)(pTwoSided)} (two-sided${adjustedWords(one)})`] : [],
		...Number.isFinite(effectSize) ? [`effect ${(0,base_2.yr)(Number(effectSize.toPrecision(2)))} SD (Hedges\u2019 g)`] : [],
		...Number.isFinite(probabilityWorse) ? [`worse in ${(0,base_2._r)(probabilityWorse)} of pairs of runs`] : [],
		...Number.isFinite(minimumDetectable) ? [`can detect differences \u2265 ${(0,base_2.br)(minimumDetectable)} (80% power)`] : [],
		...seedsWords(one)
	].join(", ")}.`;
}
function seedsWords(one) {
	if (!Number.isFinite(one.seedsNeeded)) return [];
	if (one.outcome !== "inconclusive") return [`${one.seedsNeeded} seeds per side are enough to detect this difference`];
	return [(0,base_2.hn)(one)].filter((text) => text !== "");
}
function adjustedWords({ pValue, pTwoSided }) {
	const adjusted = Math.min(1, 2 * pValue);
	return pValue < .5 && adjusted > 1.01 * pTwoSided ? `; adjusted for the other comparisons ${(0,base_2.br)(adjusted)}` : "";
}
function curveWords({ convergence, spread, overfitting, diverged, observed }) {
	const onsets = overfitting !== null && Math.abs(overfitting.earlier) > .05 ? overfitting : null;
	const onset = ([count, all, at]) => count === 0 ? "none" : `${count} of ${all} runs, from ${(0,base_2.vr)(at)}`;
	return [
		...diverged ? [`diverged: ${diverged.candidate[0]} of ${diverged.candidate[1]} runs, ${diverged.baseline[0]} of ${diverged.baseline[1]} in the baseline (Fisher\u2019s exact test${(0,base_2._n)(diverged.pValue)})`] : [],
		...convergence && Math.abs(Math.log(convergence.ratio)) > Math.log(1.1) ? [`${(0,base_2.br)(convergence.ratio)} times as long to reach ${(0,base_2.vr)(convergence.target)}${(0,base_2._n)(convergence.pValue)}`] : [],
		...spread && Math.abs(Math.log(spread.ratio)) > Math.log(2) ? [`spread over seeds \u00d7${(0,base_2.br)(spread.ratio)} (Brown and Forsythe${(0,base_2._n)(spread.pValue)})`] : [],
		...onsets ? [`overfitting in ${onset(onsets.candidate)}; baseline ${onset(onsets.baseline)}${(0,base_2._n)(onsets.pValue)}`] : observed.filter(({ id }) => id === "overfitting").map(base_2.xn),
		...observed.filter(({ id }) => id !== "overfitting").map(base_2.xn)
	];
}
function whyWords({ explained, comparability }) {
	if (explained.length === 0) return null;
	const judged = comparability === "confounded" ? "confounded: the difference can\u2019t be put down to one of them" : "clean: nothing else that was logged differs";
	return {
		factors: explained.map((factor) => (0,base_2.lr)((0,base_2.yn)(factor))),
		judged
	};
}
function baselineWords(baseline) {
	if (baseline.source === null) return missingWords(baseline.reason);
	const { commit, behind, ageDays, way, runs, asked } = baseline;
	const distance = asked !== void 0 ? ["as a comment asked for"] : behind === void 0 ? [] : behind === 0 ? ["at the merge base"] : [`${countOf(Math.abs(behind), "commit")} ${behind > 0 ? "behind" : "ahead of"} the merge base`];
	return `baseline ${[
		...commit ? [`commit ${commit.slice(0, 10)}`] : [],
		...distance,
		...ageDays === void 0 ? [] : [ageWords(ageDays)],
		...way ? [(0,base_2.jn)(way)] : [],
		countOf(runs.length, "run")
	].join(", ")}`;
}
function missingWords(reason) {
	if (reason === void 0) return "no baseline";
	if (reason.id === "not-given") return "no baseline given";
	return (0,base_2.ur)`no baseline (${(0,base_2.An)(reason)})`;
}
function ageWords(days) {
	if (days < 1) return `${countOf(Math.max(1, Math.round(days * 24)), "hour")} old`;
	return `${countOf(Math.round(days), "day")} old`;
}
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
function acceptWords(report) {
	const { gate, verdict, context } = report;
	if (gate.accepted) return (0,base_2.Nn)(gate.accepted);
	if (gate.acceptanceMissing) return (0,base_2.ur)`Not accepted: ${(0,base_2.Mn)(gate.acceptanceMissing)}`;
	if (verdict !== "fail" && !isBlocked(report) || context?.pullRequest == null) return null;
	return (0,base_2.ur)`To let it through, somebody with write access writes the comment line \u201ccurvelint: accept <reason>\u201d. It counts at once where a workflow answers comments; else add the label ${(0,base_2.cr)(gate.acceptLabel)}, too, and run this job again. The next push ends it.`;
}

// build/src/report/headline.js
const SYMBOLS = {
	pass: "\u2705",
	warn: "\u26a0\ufe0f",
	fail: "\u274c",
	inconclusive: "\u2754",
	"no-data": "\u2754"
};
function symbolOf({ verdict }) {
	return SYMBOLS[verdict];
}
function subjectOf({ report, rules }) {
	const [first] = report.reasons;
	if (first === void 0) return "";
	switch (first.id) {
		case "finding": return small$1(rules.get(first.values.rule)?.title ?? "");
		case "training-failed": return first.values.how === "success" ? "" : small$1((0,base_2.qt)(first.values.how));
		case "sweep": return (0,base_2.ur)`${(0,base_2.cr)(first.values.selected)} is the best of ${first.values.configurations}`;
		case "bound-broken": return (0,base_2.ur)`${(0,base_2.cr)(first.values.metric)} breaks its bound`;
		case "identical": return "the numbers are those of the baseline";
		default: return compared(first, report);
	}
}
function compared(reason, report) {
	const one = comparisonOf(reason, report);
	if (one === null) return "";
	const metric = (0,base_2.cr)(one.metric);
	switch (reason.id) {
		case "worse": return (0,base_2.fn)(one) === "got worse" ? changeOf(one, report) : (0,base_2.ur)`${metric} ${(0,base_2.fn)(one)}`;
		case "improved": return changeOf(one, report);
		case "probably-worse": return (0,base_2.ur)`${metric} ${(0,base_2.dn)(one)}`;
		case "excused": return (0,base_2.ur)`${metric} is worse, but not comparable`;
		case "removed": return (0,base_2.ur)`${metric} is gone`;
		case "slower": return (0,base_2.ur)`${metric} takes longer`;
		case "earlier-overfitting": return "overfitting begins earlier";
		default: return "";
	}
}
function comparisonOf({ values }, { comparisons }) {
	return ("comparison" in values ? comparisons[values.comparison] : void 0) ?? null;
}
function changeOf({ metric, difference }, { runs }) {
	if (!Number.isFinite(difference)) return (0,base_2.ur)`${(0,base_2.cr)(metric)} changed`;
	const series = runs.flatMap((run) => run.series.find((own) => own.name === metric) ?? [])[0];
	const top = series?.goal === "maximize" ? series.top : NaN;
	if (!Number.isFinite(top)) return (0,base_2.ur)`${(0,base_2.cr)(metric)} ${(0,base_2.yr)(Number(difference.toPrecision(2)))}`;
	const points = Number((100 * difference / top).toPrecision(2));
	return (0,base_2.ur)`${(0,base_2.cr)(metric)} ${(0,base_2.yr)(points)} ${Math.abs(points) === 1 ? "point" : "points"}`;
}
function small$1(text) {
	return text === "" ? "" : `${text[0].toLowerCase()}${text.slice(1)}`;
}

// build/src/report/actions.js
const MAX_ACTIONS = 3;
const MAX_KNOWN = 2;
function actionsOf({ report, rules, groups }) {
	const { known, general } = findingActions(groups.filter(({ group }) => group.trial?.counts !== false).map(({ main }) => ({
		run: main,
		which: whichOf(main, report)
	})), rules);
	const own = once([...causeActions(report), ...known]).slice(0, MAX_ACTIONS);
	const all = own.length < MAX_KNOWN ? once([...own, ...general]).slice(0, MAX_ACTIONS) : own;
	return all.length > 0 ? all : baselineAction(report);
}
function once(all) {
	const texts = all.map(base_2.lr);
	return all.filter((_, i) => texts.indexOf(texts[i]) === i);
}
function baselineAction({ verdict, context, baseline }) {
	if (verdict !== "pass" || context !== null || baseline.reason?.id !== "not-given") return [];
	return [(0,base_2.ur)`To see what a change does, name what to compare with: ${(0,base_2.cr)("--baseline FOLDER")}, or a report.json.`];
}
function causeActions(report) {
	const first = report.reasons.find(({ id }) => id === "worse");
	const one = first === void 0 ? null : comparisonOf(first, report);
	if (one === null) return [];
	const accept = acceptWords(report) === null ? "" : ", or accept the loss (how: below)";
	return [(0,base_2.ur)`${causeAction(one)}${accept}.`];
}
function causeAction({ explained, comparability }) {
	const [factor] = explained;
	if (factor === void 0) return (0,base_2.ur)`Look at what the change does to data, loss and model: no logged setting differs`;
	const back = backText(factor);
	if (comparability === "clean" && back !== null) return back;
	return back === null ? (0,base_2.ur)`Train again with one change at a time` : (0,base_2.ur)`Undo one change at a time: first ${small(back)}`;
}
function backText(factor) {
	switch (factor.id) {
		case "setting": return (0,base_2.ur)`Put ${(0,base_2.cr)(factor.values.name)} back to ${(0,base_2.Cn)(factor.values.before)}`;
		case "setting-gone": return (0,base_2.ur)`Set ${(0,base_2.cr)(factor.values.name)} to ${(0,base_2.Cn)(factor.values.before)} again`;
		case "setting-new": return (0,base_2.ur)`Leave out ${(0,base_2.cr)(factor.values.name)}`;
		case "schedule": return (0,base_2.ur)`Put the learning-rate schedule back to ${factor.values.before}`;
		case "drops": return (0,base_2.ur)`Put the drops of the learning rate back (${(0,base_2.Sn)(factor.values.before)})`;
		case "rate": return (0,base_2.ur)`Start with the learning rate ${factor.values.before} again`;
		case "length": return (0,base_2.ur)`Train for ${factor.values.before} evaluations, as the baseline did`;
		case "more": return null;
	}
}
function findingActions(told, rules) {
	const sorted = [...told.flatMap((one) => one.run.findings.filter(base_2.en).map((finding) => ({
		...one,
		finding
	})))].sort((a, b) => (0,base_2.h)(b.finding.severity) - (0,base_2.h)(a.finding.severity));
	const adviceAt = (rule, i) => rules.get(rule)?.advice[i] ?? [];
	const known = sorted.flatMap((one) => {
		const text = (OWN_ACTIONS[one.finding.rule] ?? PROVEN_ACTIONS[one.finding.rule])?.(one) ?? null;
		return text === null ? [] : [text];
	});
	const isSaid = (one) => Object.hasOwn(OWN_ACTIONS, one.finding.rule) || (PROVEN_ACTIONS[one.finding.rule]?.(one) ?? null) !== null;
	return {
		known,
		general: [...sorted.flatMap((one) => isSaid(one) ? [] : adviceAt(one.finding.rule, 0)), ...sorted.flatMap(({ finding: { rule } }) => adviceAt(rule, 1))]
	};
}
const OWN_ACTIONS = {
	overfitting: checkpointAction,
	memorization: checkpointAction,
	"last-is-not-best": checkpointAction,
	"best-checkpoints-disagree": checkpointsAction,
	"post-drop-drift": ({ run, finding }) => {
		const next = dropAfter(run, finding.to);
		return `${next === null ? "Drop the learning rate again" : `Move the learning-rate drop at ${run.axis} ${(0,base_2.vr)(next)}`} ${next === null ? "at" : "to"} about ${next === null ? `${run.axis} ` : ""}${(0,base_2.vr)(finding.from)}, where the drift begins.`;
	},
	"lr-drop-late": ({ run, finding }) => {
		const next = dropAfter(run, finding.to);
		return next === null ? null : `Move the learning-rate drop at ${run.axis} ${(0,base_2.vr)(next)} to about ${(0,base_2.vr)(finding.from)}, where the plateau begins.`;
	}
};
const PROVEN_ACTIONS = { "loss-accuracy-divergence": temperatureAction };
function dropAfter({ learningRate }, at) {
	return learningRate.events.find((event) => event.kind === "drop" && event.at > at)?.at ?? null;
}
function checkpointAction({ run, which }) {
	const { checkpoints, axis, primary } = run;
	const { bestLoss, bestScore, last } = checkpoints;
	if (last === null || hasNoCheckpoint(run)) return null;
	const isScore = bestScore !== null && (bestScore.at !== last.at || bestLoss === null);
	const best = isScore ? bestScore : bestLoss;
	if (best === null || best.at === last.at) return null;
	const series = (isScore ? primary.validationScore : primary.validationLoss) ?? "";
	const end = isScore ? last.score : last.loss;
	const value = (0,base_2.ur)`${(0,base_2.cr)(series)} ${(0,base_2.mr)([(0,base_2.pr)(series, best.at, best.value)])}`;
	const ended = Number.isFinite(end) ? `, not ${(0,base_2.mr)([(0,base_2.pr)(series, last.at, end)])}` : "";
	return (0,base_2.ur)`If you ship this model, take ${axis} ${(0,base_2.vr)(best.at)}, not ${(0,base_2.vr)(last.at)} (${which.length === 0 ? [] : (0,base_2.ur)`${which}: `}${value}${ended}).`;
}
function checkpointsAction({ run, which }) {
	const { checkpoints, axis } = run;
	const { bestLoss, bestScore } = checkpoints;
	if (bestLoss === null || bestScore === null || hasNoCheckpoint(run)) return null;
	return (0,base_2.ur)`If you ship this model, take ${axis} ${(0,base_2.vr)(bestScore.at)} for labels, ${(0,base_2.vr)(bestLoss.at)} for probabilities${which.length === 0 ? [] : (0,base_2.ur)` (${which})`}.`;
}
const MIN_GAIN = .99;
function temperatureAction({ run, which }) {
	const known = run.predictions?.checkpoints.filter((one) => Number.isFinite(one.at) && one.temperature !== null && (0,base_2.st)(one)) ?? [];
	const scaled = (one) => one.temperature?.after ?? NaN;
	const least = (all, of) => all.reduce((best, one) => best === null || of(one) < of(best) ? one : best, null);
	const lowest = least(known, ({ loss }) => loss);
	if (lowest === null) return null;
	const one = least(known.filter(({ at, accuracy }) => at > lowest.at && accuracy >= lowest.accuracy), scaled);
	if (one === null || !(scaled(one) < MIN_GAIN * scaled(lowest))) return null;
	const { axis } = run;
	const whose = which.length === 0 ? "" : (0,base_2.ur)` (${which})`;
	const how = `${axis} ${(0,base_2.vr)(one.at)} with temperature ${(0,base_2.br)(one.temperature.value)} (loss ${(0,base_2.vr)(scaled(one))}, accuracy ${(0,base_2.vr)(one.accuracy)})`;
	const instead = `${axis} ${(0,base_2.vr)(lowest.at)}, where the loss is lowest without a temperature (with one ${(0,base_2.vr)(scaled(lowest))}, accuracy ${(0,base_2.vr)(lowest.accuracy)})`;
	return (0,base_2.ur)`If you ship this model${whose}, take ${how}, not ${instead}.`;
}
function whichOf({ id }, { runs, groups }) {
	if (groups.length > 1) return [(0,base_2.cr)(id)];
	return runs.length > 1 ? ["median run"] : [];
}
function small(words) {
	const [first, ...rest] = (0,base_2.dr)(words);
	return typeof first === "string" ? [`${first[0].toLowerCase()}${first.slice(1)}`, ...rest] : (0,base_2.dr)(words);
}

// build/src/report/limits.js
const ALWAYS = "It knows only what was logged: not whether the validation data is like the data of the real use, or has leaked into the training.";
function limitWords(report, name) {
	if (report.runs.length === 0) return [];
	const comparison = comparisonLimit(report, name);
	return comparison === "" ? [ALWAYS] : [comparison, ALWAYS];
}
function comparisonLimit({ comparisons, baseline, runs }, name) {
	if (baseline.source === null) return "Without a baseline it cannot tell whether this change made anything better or worse.";
	const one = comparisons.find(({ gated, baseline: before, candidate }) => gated && before !== null && candidate !== null);
	if (!one) return "";
	const sides = `${one.candidate.runs} against ${one.baseline.runs} runs`;
	if (one.test === "within-run-noise" || one.test === "none") return `With ${sides} it cannot distinguish a change from seed noise${stillFails(one, runs)}.`;
	if (!Number.isFinite(one.minimumDetectable)) return "";
	const least = (0,base_2.br)(one.minimumDetectable);
	return `With ${sides}, a change of ${name(one.metric)} smaller than ${least} can go unseen.`;
}
function stillFails({ tolerance }, runs) {
	if (Number.isFinite(tolerance)) return ": what exceeds the tolerance by more than the noise inside the runs fails";
	if (runs.some(({ profile }) => profile === "gan-rl")) return "";
	return ": only a loss of more than half of what the baseline learned fails";
}

// build/src/report/log-hints.js
const MAX_HINTS = 3;
const MAX_RULES = 3;
const LACKING = [
	{
		need: "validation-loss",
		isMissing: ({ primary }) => primary.validationLoss === null,
		text: (0,base_2.ur)`Log a validation loss (${(0,base_2.cr)("val_loss")}): a rise shows there first.`
	},
	{
		need: "learning-rate",
		isMissing: ({ learningRate }) => !learningRate.logged,
		text: (0,base_2.ur)`Log the learning rate (${(0,base_2.cr)("lr")}): each of its drops gets a verdict, and phases are known instead of guessed.`
	},
	{
		need: "validation-score",
		isMissing: ({ primary }) => primary.validationScore === null,
		text: (0,base_2.ur)`Log a validation score (${(0,base_2.cr)("val_acc")}): overconfidence can be told from overfitting, and the best checkpoint for labels is known.`
	},
	{
		need: "train-loss",
		isMissing: ({ primary }) => primary.trainLoss === null,
		text: (0,base_2.ur)`Log the training loss (${(0,base_2.cr)("train_loss")}): memorization can be told from drift.`
	},
	{
		need: "evaluations",
		isMissing: ({ checks }) => checks.some(isTooFew),
		text: (0,base_2.ur)`Evaluate at least 10 times a run, better 30 times: a rise can be told from noise.`
	},
	{
		need: "train-score",
		isMissing: ({ primary }) => primary.validationScore !== null && primary.trainScore === null,
		text: (0,base_2.ur)`Log the training score (${(0,base_2.cr)("train_acc")}): a validation set that is too easy, or leaked, is noticed.`
	},
	{
		need: "hyperparameters",
		isMissing: ({ hyperparameters }) => Object.keys(hyperparameters).length === 0,
		text: (0,base_2.ur)`Log the hyper-parameters (${(0,base_2.sr)([[(0,base_2.cr)("num_classes")], [(0,base_2.cr)("early_stopping_patience")]], ", ")}, \u2026): levels can be compared with chance, and early stopping with the curve.`
	}
];
function logHints(run, rules) {
	if (run.profile === "gan-rl" || run.profile === "llm-pretrain") return [];
	return LACKING.filter(({ isMissing }) => isMissing(run)).map(({ need, text }) => ({
		text,
		ids: run.checks.filter((check) => asks(check, need, rules)).map(({ rule }) => rule)
	})).filter(({ ids }) => ids.length > 0).slice(0, MAX_HINTS).map(({ text, ids }) => ({
		text,
		asked: askedBy(ids)
	}));
}
function asks(check, need, rules) {
	if (need === "evaluations") return isTooFew(check);
	return check.why?.id === "needs" && rules.get(check.rule)?.asks?.includes(need) === true;
}
function isTooFew({ why }) {
	return why?.id === "too-few";
}
function askedBy(rules) {
	const more = rules.length > MAX_RULES ? ` and ${rules.length - MAX_RULES} more` : "";
	return `Asked for by ${rules.slice(0, MAX_RULES).join(", ")}${more}.`;
}

// build/src/report/markdown/known.js
const MAX_LISTED$2 = 30;
function isFolded({ id, values }) {
	return id === "muted" || id === "finding" && "standing" in values && values.standing === "same" && values.severity === "warning";
}
function knownParts({ report, rules, groups }) {
	const textOf = (reason) => `- ${(0,base_2.rr)((0,base_2.Kt)(reason, report, rules))}`;
	const folded = report.reasons.filter(isFolded);
	const notices = groups.flatMap(({ main }) => main.findings.filter(({ severity, standing }) => severity === "notice" && standing === "same").map(({ rule }) => rule));
	return [...listed("Already in the baseline", [...folded.filter(({ id }) => id === "finding").map(textOf), ...[...new Set(notices)].map((rule) => `- ${(0,base_2.ir)(rule)} (a notice)`)]), ...listed("Muted", folded.filter(({ id }) => id === "muted").map(textOf))];
}
function listed(title, items) {
	if (items.length === 0) return [];
	const more = items.length > MAX_LISTED$2 ? [`- and ${items.length - MAX_LISTED$2} more`] : [];
	return [`**${title} (${items.length})**\n\n${[...items.slice(0, MAX_LISTED$2), ...more].join("\n")}`];
}

// build/src/report/markdown/leaderboard.js
const FIRST = 5;
const NUMBER = /^\u2212?[\d.]{1,20}(?:e\u2212?\d{1,3})?$/;
const MAX_SETTINGS = 4;
function leaderboardParts(board) {
	if (!board) return {
		first: "",
		others: ""
	};
	const { rows, note } = board;
	const first = `${tableOf(board, rows.slice(0, FIRST))}\n\n<sub>${(0,base_2.ir)(note)}</sub>`;
	const rest = rows.slice(FIRST, 105);
	if (rest.length === 0) return {
		first,
		others: ""
	};
	const more = rows.length - FIRST - rest.length;
	const counted = more > 0 ? `\n\nand ${more} more: see the HTML report.` : "";
	return {
		first,
		others: `**${rows.length - FIRST} more configurations**\n\n${tableOf(board, rest)}${counted}`
	};
}
function tableOf(board, rows) {
	const columns = board.settings.slice(0, MAX_SETTINGS);
	const counts = new Set(rows.map((row) => cellsOf(row, []).runs));
	const lines = rows.map((row) => {
		const { place, configuration, settings, runs, value, found } = cellsOf(row, columns);
		const about = [...columns.map((name, i) => `${(0,base_2.ar)(name)} ${NUMBER.test(settings[i]) ? settings[i] : (0,base_2.ar)(settings[i])}`), ...found.length > 0 ? [found.map((text) => (0,base_2.ir)(text)).join(", ")] : []];
		return `| ${place} | ${`${(0,base_2.ar)(configuration)}${about.length > 0 ? `<br>${about.join(", ")}` : ""}`} | ${value}${counts.size > 1 ? ` (${runs} ${runs === "1" ? "run" : "runs"})` : ""} |`;
	});
	const [count] = counts;
	const each = counts.size > 1 || count === "1" ? "" : `, ${count} runs each`;
	return [
		`| | configuration | ${(0,base_2.ar)(board.metric)}${(0,base_2.wn)([board])}${each} |`,
		"|---|---|---|",
		...lines
	].join("\n");
}
function winnerText({ rows, metric }, diverged) {
	const [first, second] = rows.filter(({ place }) => Number.isFinite(place));
	if (first === void 0) return "";
	const value = (row) => `${(0,base_2.ar)(metric)} ${(0,base_2.kn)(row.mean, row.sd)}`;
	const lead = `Best of ${rows.length}: ${(0,base_2.ar)(first.group.id)}, ${value(first)}.`;
	const others = diverged === 0 ? "" : ` Training diverged in ${diverged === 1 ? "one other" : `${diverged} others`}.`;
	if (second === void 0) return `${lead}${others}`;
	const behind = second.isClose ? "may as well be the best, by the scatter of the repeats" : Number.isFinite(first.sd) ? "lies behind by more than the repeats scatter" : "comes next";
	return `${lead} ${(0,base_2.ar)(second.group.id)} (${value(second)}) ${behind}.${others}`;
}

// build/src/report/markdown/headline.js
const MAX_MORE = 4;
function headlineParts(view, told) {
	const [first, ...more] = reasonsBeyond(view, told, isFolded).map(base_2.rr);
	const winner = winnerOf(view);
	const isFirst = winner !== null && view.report.reasons[0]?.id === "sweep";
	const lead = isFirst ? winner : leadOf(view) ?? first ?? "No reason is known.";
	const rest = [...winner === null || isFirst ? [] : [winner], ...more].slice(0, MAX_MORE).map((reason) => `- ${reason}`);
	return [
		titleOf(view),
		lead,
		rest.join("\n")
	];
}
function winnerOf({ report, leaderboard }) {
	const sweep = report.reasons.find(({ id }) => id === "sweep");
	if (sweep?.id !== "sweep" || leaderboard?.rows[0]?.group.id !== sweep.values.selected) return null;
	return winnerText(leaderboard, sweep.values.diverged);
}
function titleOf(view) {
	const { report } = view;
	const subject = (0,base_2.rr)(subjectOf(view));
	const verdict = (0,base_2.ir)(verdictWords(report));
	const words = subject === "" ? verdict : `${subject}. ${verdict[0].toUpperCase()}${verdict.slice(1)}`;
	return `### ${symbolOf(report)} curvelint: ${words}`;
}
const TOLD_BY_NUMBERS = [
	"worse",
	"improved",
	"probably-worse",
	"unclear"
];
function leadOf({ report }) {
	const [first] = report.reasons;
	if (first === void 0 || !TOLD_BY_NUMBERS.includes(first.id)) return null;
	const one = comparisonOf(first, report);
	if (one === null || one.diverged !== null || !one.baseline || !one.candidate) return null;
	const where = report.comparisons.some(({ gated, group }) => gated && group !== one.group) ? ` in ${(0,base_2.ar)(one.group)}` : "";
	const rest = {
		worse: (0,base_2.ur)`${(0,base_2.cn)(one)}${(0,base_2.un)(one)}`,
		improved: ""
	}[first.id] ?? (0,base_2.ln)(one);
	return `${(0,base_2.ar)(one.metric)} ${(0,base_2.En)(one)}${where} **${(0,base_2.Tn)(one.baseline)} \u2192 ${(0,base_2.Tn)(one.candidate)}** (${aboutOf(one)}).${(0,base_2.rr)(rest)}`;
}
function aboutOf(one) {
	const { difference, half, range } = (0,base_2.Dn)(one.difference, one.interval);
	const change = half === null ? difference : `${difference} \u00b1 ${half}`;
	return [
		range !== null && half === null ? `${change} (${range})` : change,
		...one.test === "within-run-noise" ? ["noise inside the runs alone"] : [],
		countsOf(one),
		...Number.isFinite(one.pTwoSided) ? [`p = ${(0,base_2.br)(one.pTwoSided)}`] : []
	].join(", ");
}
function countsOf({ baseline, candidate }) {
	return baseline && candidate ? `${candidate.runs} v ${baseline.runs} runs` : "";
}

// build/src/report/markdown/comparison.js
const MAX_SHOWN = 4;
const MAX_COMPARED$1 = 30;
const MAX_EXPLAINED = 30;
function comparisonTable({ comparisons, context }) {
	const shown = shownOf(comparisons);
	if (shown.length === 0) return "";
	const several = new Set(comparisons.map(({ group }) => group)).size > 1;
	const kinds = new Set(shown.map(base_2.En));
	const rows = shown.map((one) => {
		const words = one.gated ? `**${outcomeWords(one)}:**` : `${outcomeWords(one)}:`;
		const kind = kinds.size > 1 ? ` ${(0,base_2.En)(one)}` : "";
		const metric = `${words} ${(0,base_2.ar)(one.metric)}${kind}${several ? ` in ${(0,base_2.ar)(one.group)}` : ""}`;
		const [base, now] = [one.baseline, one.candidate].map((side) => side ? (0,base_2.Tn)(side) : "\u2013");
		return `| ${metric} | ${base} | ${now} | ${differenceWords(one)} |`;
	});
	const now = context?.pullRequest == null ? "now" : "this PR";
	const band = shown.every(({ test }) => test === "within-run-noise") ? "noise" : "95%";
	return [
		`| ${(0,base_2.wn)(shown) !== "" ? "smoothed" : kinds.size > 1 ? "" : [...kinds][0]} | base | ${now} | \u0394 \u00b1 ${band} |`,
		"|---|---|---|---|",
		...rows
	].join("\n");
}
function shownOf(comparisons) {
	const gated = comparisons.filter((one) => one.gated);
	const decided = new Set(gated.map(({ metric, group }) => `${group} ${metric}`));
	const others = comparisons.filter(({ gated: decides, outcome, metric, group }) => {
		const key = `${group} ${metric}`;
		if (decides || outcome === "neutral" || decided.has(key)) return false;
		decided.add(key);
		return true;
	});
	return [...gated, ...others].slice(0, MAX_SHOWN);
}
function comparisonRemarks({ comparisons }) {
	const one = comparisons.find(({ gated }) => gated);
	if (one === void 0) return "";
	const notes = one.notes.filter(({ id }) => id !== "worse-on-examples");
	return [...one.excuse ? [`Only a warning: ${(0,base_2.rr)((0,base_2.vn)(one.excuse))}.`] : [], ...notes.length > 0 ? [`Compared ${notes.map((note) => (0,base_2.rr)((0,base_2.bn)(note))).join("; ")}.`] : []].join(" ");
}
function comparisonDetails({ comparisons, baseline }) {
	if (comparisons.length === 0) return "";
	const from = baseline.source === null ? "" : `Compared with ${(0,base_2.ar)(baseline.source)}: ${(0,base_2.rr)(baselineWords(baseline))}.\n\n`;
	const several = new Set(comparisons.map(({ group }) => group)).size > 1;
	const whose = ({ group }) => several ? ` in ${(0,base_2.ar)(group)}` : "";
	const compared = comparisons.slice(0, MAX_COMPARED$1);
	const rows = compared.map((one) => `| ${(0,base_2.ar)(one.metric)} ${(0,base_2.En)(one)}${whose(one)} | ${sideWords(one.baseline)} | ${sideWords(one.candidate)} | ${differenceWords(one)} | ${countsOf(one)} | ${outcomeWords(one)}${one.gated ? "" : ", for information"} |`);
	const head = `| mean \u00b1 spread${(0,base_2.wn)(compared)} | base | this change | difference (${intervalWords(compared)}) | | |`;
	const more = comparisons.length > MAX_COMPARED$1 ? `\n\nand ${comparisons.length - MAX_COMPARED$1} more in report.json.` : "";
	const lines = comparisons.filter(({ gated }) => gated).slice(0, MAX_EXPLAINED).flatMap((one) => [
		`- ${(0,base_2.ar)(one.metric)} ${(0,base_2.En)(one)}${whose(one)}: ${(0,base_2.ir)(statisticsWords(one))}`,
		...trendLines(one),
		...curveWords(one).map((text) => `  - ${(0,base_2.ir)(text)}`),
		...whyLines(one)
	]);
	return `${from}${[
		head,
		"|---|---|---|---|---|---|",
		...rows
	].join("\n")}${more}${lines.length > 0 ? `\n\n${lines.join("\n")}` : ""}`;
}
function whyLines(one) {
	const why = whyWords(one);
	return why === null ? [] : [`  - what else differs: ${one.explained.map((factor) => (0,base_2.rr)((0,base_2.yn)(factor))).join(", ")} (${why.judged})`];
}

// build/src/chart/reliability-mermaid.js
function renderReliabilityMermaid(bins) {
	if (bins.length < 2) return "";
	const lines = [{
		name: "share of right answers",
		color: MERMAID_COLORS.validation,
		values: bins.map(({ accuracy }) => accuracy)
	}, {
		name: "confidence (both are the same in a calibrated model)",
		color: MERMAID_COLORS.baseline,
		values: bins.map(({ confidence }) => confidence)
	}];
	const low = Math.min(...lines.flatMap(({ values }) => values));
	return mermaidOf(lines, [
		"  title \"reliability\"",
		`  x-axis "bins of as many examples, by confidence" 1 --> ${bins.length}`,
		`  y-axis ${plain$2(Math.max(0, low - .05))} --> 1`
	]);
}

// build/src/report/predictions-words.js
const MAX_IDS = 5;
const CHECKPOINT_HEAD = [
	"accuracy",
	"loss",
	"Brier",
	"ECE (95%)",
	"temperature (loss)"
];
function checkpointName({ at, name: own }, axis) {
	if (Number.isFinite(at)) return [`${axis} ${(0,base_2.vr)(at)}`];
	return own === "" ? ["a checkpoint"] : [(0,base_2.cr)(own)];
}
function checkpointCells({ accuracy, loss, brier, calibration, temperature }) {
	const cell = (value) => Number.isFinite(value) ? (0,base_2.vr)(value) : "\u2013";
	const ece = calibration && `${(0,base_2.br)(calibration.ece)} (${(0,base_2.br)(calibration.interval[0])}\u2013${(0,base_2.br)(calibration.interval[1])})`;
	const gain = temperature && (0,base_2.yr)(Number((temperature.after - temperature.before).toPrecision(2)));
	return [
		cell(accuracy),
		cell(loss),
		cell(brier),
		ece ?? "\u2013",
		temperature ? `${(0,base_2.br)(temperature.value)} (${gain})` : "\u2013"
	];
}
function checkpointWords({ checkpoints, classes }, axis) {
	const last = checkpoints.at(-1);
	if (last === void 0) return [];
	const { right, wrong, temperature, worstClasses, floored } = last;
	const [worst] = worstClasses;
	const losses = Number.isFinite(last.loss);
	const sure = `wrong ones lose ${(0,base_2.vr)(wrong.loss)} nats each (mean confidence ${(0,base_2.br)(wrong.confidence)}, ${(0,base_2.br)(wrong.margin)} above that of their label)`;
	return [
		...losses && right.examples > 0 && wrong.examples > 0 ? [(0,base_2.ur)`At ${checkpointName(last, axis)}, right answers lose ${(0,base_2.vr)(right.loss)} nats each, ${sure}.`] : [],
		...temperature ? [(0,base_2.ur)`ECE is the expected calibration error, in bins of as many examples and without their noise. A temperature is fitted on one half of the examples; what it does to the loss is told of the other ${temperature.toldOn}, at ${checkpointName(last, axis)} ${(0,base_2.vr)(temperature.before)} \u2192 ${(0,base_2.vr)(temperature.after)}.`] : [],
		...worst && classes > 2 ? [(0,base_2.ur)`Lowest accuracy of a class: ${(0,base_2.cr)(worst.name)}, ${(0,base_2.br)(worst.accuracy)} of ${worst.examples}.`] : [],
		...floored > 0 ? [(0,base_2.ur)`${countOf(floored, "example")} with the probability 0 for the label: 1e-12 was taken.`] : []
	];
}
function changesWords(predictions, axis) {
	const [first = [], ...others] = predictions.changes.map((one) => changeWords(one, predictions, axis));
	const apart = predictions.apart ? [["What the loss did between checkpoints is not told by their examples: they have none in common. Without ids the rows must be in the same order."]] : [];
	return [
		...first,
		...others.flatMap((sentences) => sentences.slice(0, 1)),
		...apart
	];
}
function changeWords(change, { checkpoints }, axis) {
	const { stayedWrong, becameWrong, becameRight, stayedRight, confidence, few, labelSuspects, copySuspects } = change;
	const [from, to] = [checkpoints[change.from], checkpoints[change.to]];
	if (from === void 0 || to === void 0) return [];
	const went = change.change > 0 ? "rose" : "fell";
	const part = ({ examples, change: own }, words) => examples === 0 ? [] : [`${(0,base_2.yr)(Number(own.toPrecision(3)))} in ${examples} that ${words}`];
	const parts = [
		...part(stayedWrong, `stayed wrong${confidence.every(Number.isFinite) ? ` (mean confidence ${(0,base_2.br)(confidence[0])} \u2192 ${(0,base_2.br)(confidence[1])})` : ""}`),
		...part(becameWrong, "became wrong"),
		...part(becameRight, "became right"),
		...part(stayedRight, "stayed right")
	];
	return [
		(0,base_2.ur)`From ${checkpointName(from, axis)} to ${checkpointName(to, axis)} the mean loss of ${change.examples} examples ${went} by ${(0,base_2.vr)(Math.abs(change.change))} nats: ${parts.join(", ")}.`,
		...few ? [(0,base_2.ur)`${few.examples} of ${change.examples} examples carry ${carried(few.share)}${idsWords(few)}.`] : [],
		...labelSuspects ? [(0,base_2.ur)`${labelSuspects.examples} of these, with ${carried(labelSuspects.share)}, may have a wrong label: at both checkpoints the model is as sure of the same other class as it is of that class\u2019s own examples${idsWords(labelSuspects)}. Look at them: suspects, no proof.`] : [],
		...copySuspects ? [(0,base_2.ur)`${copySuspects.examples} of these have exactly the outputs of another example: they may be copies${idsWords(copySuspects)}.`] : []
	];
}
function carried(share) {
	return share > 1 ? "more than the whole rise" : `${(0,base_2._r)(share)} of the rise`;
}
function idsWords({ ids, examples }) {
	if (ids.length === 0) return [];
	const told = ids.slice(0, MAX_IDS);
	const more = examples > told.length ? ` and ${examples - told.length} more` : "";
	return (0,base_2.ur)`: ${(0,base_2.sr)(told.map((id) => [(0,base_2.cr)(id)]), ", ")}${more}`;
}
function pairedWords(paired, all) {
	const axis = all.find(({ id }) => id === paired.run)?.axis ?? "row";
	const { accuracy, loss, runs, examples, unmatched, comparable, classes, lostIds } = paired;
	const [own, base] = unmatched;
	if (!comparable) return [(0,base_2.ur)`Not compared: only ${countOf(examples, "example")} are on both sides with the same label, ${own} of this side and ${base} of the baseline are left. Without ids the files must be in the same order.`];
	const median = Math.max(...runs) > 1 ? `, median runs of ${runs[0]} against ${runs[1]}` : "";
	const left = own + base > 0 ? ` Left out: ${own} of this side and ${base} of the baseline, which the other lacks or labels otherwise.` : "";
	return [
		(0,base_2.ur)`On the ${examples} examples that both predict${placesOf(paired, axis)}${median}: ${lostAndWon(paired)}; accuracy ${(0,base_2.vr)(accuracy.before)} \u2192 ${(0,base_2.vr)(accuracy.now)} (95%: ${rangeOf$1(accuracy.interval)}, McNemar\u2019s exact test p = ${(0,base_2.br)(accuracy.pValue)}).${left}`,
		...loss ? [(0,base_2.ur)`Loss ${(0,base_2.vr)(loss.before)} \u2192 ${(0,base_2.vr)(loss.now)} (95%: ${rangeOf$1(loss.interval)}, paired t test p = ${(0,base_2.br)(loss.pValue)}).`] : [],
		...classes.length > 0 ? [(0,base_2.ur)`Classes that lost most (p adjusted by Holm): ${(0,base_2.sr)(classes.map(classWords), "; ")}.`] : [],
		...lostIds.length > 0 ? [(0,base_2.ur)`Lost, the costliest first${idsWords({
			ids: lostIds,
			examples: accuracy.lost
		})}.`] : [],
		["These p values cover the noise of the examples alone: that this model is worse or better on them. Whether the change did it, or the seed, only repeats can tell."]
	];
}
function placesOf({ at, baselineAt, name: own }, axis) {
	if (!Number.isNaN(at + baselineAt)) return [` (${axis} ${(0,base_2.vr)(at)}, baseline ${(0,base_2.vr)(baselineAt)})`];
	return own === "" ? [] : (0,base_2.ur)` (${(0,base_2.cr)(own)} of both)`;
}
function rangeOf$1([low, high]) {
	const end = (value) => (0,base_2.yr)(Number(value.toPrecision(2)));
	return `${end(low)} to ${end(high)}`;
}
function classWords({ name: own, before, now, lost, won, pValue }) {
	const points = `${(0,base_2.yr)(Number((100 * (now - before)).toPrecision(2)))} points`;
	return (0,base_2.ur)`${(0,base_2.cr)(own)} ${points} (${lost} lost, ${won} won, p = ${(0,base_2.br)(pValue)})`;
}
function lostAndWon({ accuracy: { lost, won } }) {
	return `${lost} lost and ${won} won`;
}
const TOLD = .01;
function pairedShort({ comparable, accuracy, loss, examples }) {
	const byAnswers = comparable && accuracy.pValue < TOLD;
	const byLoss = comparable && loss !== null && loss.pValue < TOLD;
	if (!byAnswers && !byLoss) return null;
	const parts = [...byAnswers ? [`${accuracy.lost} were lost and ${accuracy.won} won (p = ${(0,base_2.br)(accuracy.pValue)})`] : [], ...byLoss ? [`the mean loss went ${(0,base_2.vr)(loss.before)} \u2192 ${(0,base_2.vr)(loss.now)} (p = ${(0,base_2.br)(loss.pValue)})`] : []];
	const worse = [...byAnswers ? [accuracy.now < accuracy.before] : [], ...byLoss ? [loss.difference > 0] : []];
	const verdict = worse.every(Boolean) ? "this model is worse on them" : worse.some(Boolean) ? "the answers and the probabilities went different ways" : "this model is better on them";
	return (0,base_2.ur)`Of the same ${examples} examples ${parts.join(", and ")}: ${verdict}. Whether the change or the seed did it, this does not tell.`;
}

// build/src/report/markdown/predictions.js
function predictionParts({ main, runs }) {
	const { predictions, axis } = main.predictions ? main : runs.find(({ predictions }) => predictions !== void 0) ?? main;
	if (predictions === void 0 || predictions.checkpoints.length === 0) return [];
	const { checkpoints } = predictions;
	const rows = checkpoints.map((one) => `| ${(0,base_2.rr)(checkpointName(one, axis))} | ${checkpointCells(one).join(" | ")} |`);
	const table = [
		`| predictions | ${CHECKPOINT_HEAD.join(" | ")} |`,
		"|---|---|---|---|---|---|",
		...rows
	].join("\n");
	const sentences = [...changesWords(predictions, axis), ...checkpointWords(predictions, axis)];
	const bins = checkpoints.at(-1).calibration?.bins ?? [];
	return [
		table,
		sentences.map((one) => `- ${(0,base_2.rr)(one)}`).join("\n"),
		renderReliabilityMermaid(bins)
	].filter((part) => part !== "");
}
function pairedPart({ paired = [], runs }) {
	return paired.flatMap((one) => pairedWords(one, runs).map((words) => `- ${(0,base_2.rr)(words)}`)).join("\n");
}
function pairedRemark({ paired = [], comparisons }) {
	return paired.filter(({ group }) => comparisons.some((one) => one.gated && one.group === group && !saysIt(one) && one.outcome !== "regression")).map(pairedShort).filter((one) => one !== null).map(base_2.rr).join(" ");
}
function saysIt({ test, notes }) {
	return (0,base_2.pn)({ test }) || notes.some(({ id }) => id === "worse-on-examples");
}

// build/src/report/markdown/evidence.js
const MAX_LISTED$1 = 30;
function groupEvidence(view, rules) {
	const { group, main, unplaced } = view;
	const because = becauseWords(group);
	return [
		because === null ? "" : (0,base_2.rr)(because),
		...main.findings.map((finding) => findingEvidence(finding, rules)),
		dropTable(main),
		checkpointWords$1(main, base_2.ar).join(" "),
		...predictionParts(view),
		unplacedOf(unplaced)
	].filter((part) => part !== "").join("\n\n");
}
function findingEvidence(finding, rules) {
	const said = (0,base_2.on)(rules, finding);
	const causes = said.causes.map(({ cause, for: pro, against }) => {
		const weigh = [...pro.map((text) => `for: ${(0,base_2.rr)(text)}`), ...against.map((text) => `against: ${(0,base_2.rr)(text)}`)];
		return `  - ${(0,base_2.ir)(cause)}${weigh.length > 0 ? ` (${weigh.join("; ")})` : " (no evidence either way)"}`;
	});
	return [
		`**${finding.letter === "" ? "" : `${(0,base_2.ir)(finding.letter)} `}${(0,base_2.ir)(finding.rule)}** ${rangeWords(finding)}, confidence ${finding.confidence}`,
		`- ${(0,base_2.rr)(said.message)}`,
		...causes.length > 0 ? ["- Possible causes, likeliest first:", ...causes] : [],
		...said.advice.map((text) => `- To do: ${(0,base_2.ir)(text)}`),
		`- May be a false alarm if ${said.falseAlarmIf.map((text) => (0,base_2.ir)(text)).join("; or ")}.`
	].join("\n");
}
function dropTable({ drops, axis }) {
	if (drops.length === 0) return "";
	const rows = drops.map((drop) => {
		const cell = (value) => Number.isFinite(value) ? (0,base_2.vr)(value) : "\u2013";
		return `| ${(0,base_2.vr)(drop.at)} | ${cell(drop.trainLoss)} | ${cell(drop.validationLoss)} | ${cell(drop.score)} | ${Number.isFinite(drop.noise) ? `\u00d7${(0,base_2.br)(drop.noise)}` : "\u2013"} | ${(0,base_2.ir)((0,base_2.S)(drop))} |`;
	});
	return [
		`| LR drop at ${axis} | training loss | validation loss | score | noise | what it did |`,
		"|---|---|---|---|---|---|",
		...rows
	].join("\n");
}
function unplacedOf(names) {
	if (names.length === 0) return "";
	const more = names.length > MAX_LISTED$1 ? ` and ${names.length - MAX_LISTED$1} more` : "";
	return `Read but not judged (no rule knows them): ${names.slice(0, MAX_LISTED$1).map((name) => (0,base_2.ar)(name)).join(", ")}${more}.`;
}

// build/src/report/stretches.js
function stretchesOf(findings) {
	const stretches = [];
	for (const finding of findings) {
		const same = finding.letter === "" ? void 0 : stretches.find(([first]) => first.letter === finding.letter);
		if (same) same.push(finding);
		else stretches.push([finding]);
	}
	return stretches;
}
function isRepeat(later, earlier, stretches) {
	return later[0].rule === earlier[0].rule && stretches.indexOf(later) > stretches.indexOf(earlier);
}
function weightiest(stretches, most) {
	const weight = (stretch) => 3 - (0,base_2.h)((0,base_2.g)(stretch)) + (stretch[0].letter === "" ? .5 : 0);
	const kept = [...stretches.filter((stretch) => !stretches.some((other) => isRepeat(stretch, other, stretches)))].sort((a, b) => weight(a) - weight(b)).slice(0, most);
	return stretches.filter((stretch) => kept.includes(stretch));
}
function stretchText(stretch, { main, runs }, headlined, rules) {
	const first = stretch[0];
	const about = [(0,base_2.tn)(first), countWords(first, runs)].filter((part) => part !== "");
	const counts = about.length > 0 ? ` (${about.join(", ")})` : "";
	const drop = dropOf(stretch, main);
	const { letter } = first;
	if (drop !== null) return {
		letter,
		head: `LR drop at ${(0,base_2.vr)(drop.at)}${counts}`,
		text: `${(0,base_2.S)(drop)}.`
	};
	const sentences = stretch.map((finding) => isReason(headlined, main, finding) ? (0,base_2.ur)`see above.` : (0,base_2.or)((0,base_2.an)(rules, finding)));
	return {
		letter,
		head: `${placeWords(first)}${counts}`,
		text: (0,base_2.sr)(sentences, " ")
	};
}
function placeWords(finding) {
	return finding.letter === "" ? finding.rule : `${finding.rule} ${rangeWords(finding)}`;
}
function dropOf(stretch, { drops }) {
	const { from, to } = stretch[0];
	const own = drops.filter(({ at }) => at >= from && at <= to);
	return stretch.length > 1 && stretch.every(({ rule }) => rule.startsWith("lr-drop-")) && own.length === 1 ? own[0] : null;
}

// build/src/report/markdown/findings.js
const MAX_TOLD = 3;
const MAX_NAMED = 8;
function withNewRules(views) {
	const known = /* @__PURE__ */ new Set();
	return [...views].sort((a, b) => Number(!a.main.findings.some(base_2.Qt)) - Number(!b.main.findings.some(base_2.Qt))).filter((view) => {
		const rules = [...view.main.findings.filter(base_2.Qt), ...newApart(view)].map(({ rule }) => rule);
		const isNew = rules.some((rule) => !known.has(rule));
		for (const rule of rules) known.add(rule);
		return isNew;
	});
}
function findingsOf({ report, groups: views, rules }, told) {
	const found = told.filter(({ main }) => main.findings.some(base_2.Qt));
	const repeats = told.filter((view) => !view.main.findings.some(base_2.Qt) && newApart(view).length > 0);
	const shown = [...found, ...repeats].slice(0, 3);
	const gone = (0,base_2.rr)((0,base_2.Xt)(report.gone ?? [], report.groups.length > 1));
	if (shown.length === 0) return [quiet(views, rules), gone].filter((part) => part !== "").join("\n\n");
	const options = {
		named: views.length > 1,
		most: Math.floor(3 / shown.length),
		report,
		rules
	};
	return [...shown.map((view) => groupFindings(view, options)), ...gone === "" ? [] : [gone]].join("\n\n");
}
function quiet(views, rules) {
	if (views.length === 0) return "";
	const others = inOthers(views, rules);
	return views.every(({ main, runs }) => isFine(main) && runs.every(({ findings }) => findings.length === 0)) && others === "" ? "" : `**Curves:** ${(0,base_2.ir)(quietOf(views))}.${others}`;
}
function inOthers(views, rules) {
	return views.flatMap(({ group, runs }) => {
		const open = new Set(runs.flatMap(({ findings }) => findings.filter(base_2.en).map(({ rule }) => rule)));
		return group.findings.filter(({ rule, severity }) => severity !== "notice" && open.has(rule));
	}).slice(0, 3).map((finding) => ` ${(0,base_2.rr)((0,base_2.sn)(rules, finding))}`).join("");
}
function quietOf(views) {
	const others = views.flatMap(({ runs }) => runs).filter(({ findings }) => findings.some(base_2.Qt)).length;
	const words = (0,base_2.rn)(views.flatMap(({ main }) => main.findings)) || quietWords(views[0].main);
	return others === 0 ? words : `${words} in the median run of each configuration; what was found lies in ${countOf(others, "other run")}`;
}
function groupFindings(view, { named, most, report, rules }) {
	const { group, main, runs } = view;
	const idle = group.trial?.counts === false ? ", which does not count for the verdict" : "";
	const about = runs.length > 1 ? " (median run)" : "";
	const title = `**Curves${named ? ` of ${(0,base_2.ar)(group.id)}` : ""}**${idle}${about}${onsets(view, report)}`;
	const stretches = stretchesOf(main.findings.filter(base_2.Qt));
	const told = weightiest(stretches, most);
	const items = told.map((stretch) => {
		const again = stretches.filter((other) => isRepeat(other, stretch, stretches)).map(([first]) => marked(first));
		const repeats = again.length > 0 ? ` Again: ${again.slice(0, MAX_NAMED).join(", ")}.` : "";
		const { letter, head, text } = stretchText(stretch, view, report.reasons[0], rules);
		return `${letter === "" ? "" : `**${(0,base_2.ir)(letter)}** `}${(0,base_2.ir)(head)}: ${(0,base_2.rr)(text)}${repeats}`;
	});
	const others = stretches.filter((stretch) => !told.some((one) => one === stretch || isRepeat(stretch, one, stretches))).flat();
	return [title, ...[
		...items,
		namesOf("Also", others),
		namesOf("Base has, too", main.findings.filter(isKnown)),
		namesOf("Muted", main.findings.filter(({ muted }) => muted)),
		amongRepeats(view, rules)
	].filter((line) => line !== "")].join("<br>\n");
}
function onsets({ group }, { comparisons }) {
	const seen = comparisons.find(({ gated, group: own }) => gated && own === group.id)?.observed.find(({ id }) => id === "overfitting");
	if (seen?.id !== "overfitting") return "";
	const { now, before } = seen.values;
	if (now.overfit === 0 || before.overfit === 0) return "";
	return `: overfitting from ${(0,base_2.vr)(now.at)} (base ${(0,base_2.vr)(before.at)})`;
}
function marked(finding) {
	const words = (0,base_2.ir)(placeWords(finding));
	return finding.letter === "" ? words : `**${(0,base_2.ir)(finding.letter)}** ${words}`;
}
function isKnown({ severity, standing, muted }) {
	return standing === "same" && severity === "warning" && muted === void 0;
}
function namesOf(title, findings) {
	if (findings.length === 0) return "";
	const named = findings.slice(0, MAX_NAMED).map(marked);
	const more = findings.length > MAX_NAMED ? ` and ${findings.length - MAX_NAMED} more` : "";
	return `${title}: ${named.join(", ")}${more}.`;
}
function newApart({ apart }) {
	return apart.filter(({ standing }) => standing !== "same");
}
function amongRepeats(view, rules) {
	const others = newApart(view).map((one) => `${(0,base_2.rr)((0,base_2.sn)(rules, one))} <sub>${(0,base_2.ir)(one.rule)}</sub>`);
	return others.length > 0 ? `Among the repeats: ${others.join(" ")}` : "";
}

// build/src/report/markdown/markdown.js
var markdown_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({
	COMMENT_LENGTH: () => COMMENT_LENGTH,
	renderMarkdown: () => renderMarkdown
});
const GUIDE = "https://github.com/curvelint/curvelint/blob/main/.github/docs/science.md";
const COMMENT_LENGTH = 6e4;
const MAX_WRITTEN = 5;
const MAX_CHARTED = 3;
const MAX_IN_LINE = 2;
const MAX_LISTED = 30;
function renderMarkdown(view, options) {
	const story = storyOf(view);
	const written = (options.told === void 0 ? story.told : story.evident).slice(0, options.told ?? MAX_WRITTEN);
	const above = [
		...story.head,
		options.picture,
		...story.findings
	].filter((part) => part !== "");
	const folded = [
		...story.comparison,
		...written.map((group) => evidenceOf(view, group, story.evidence(group), options.chartOf?.(group) ?? "")),
		...story.known,
		options.aboutPicture ?? "",
		story.others ?? otherGroups(view.groups.slice(written.length), story.row),
		...story.tail
	].filter((part) => part !== "");
	const end = [provenance(view.report, options.page ?? "")];
	const cut = [shortened(options.summaryUrl)];
	for (let kept = folded.length; kept > 0; kept -= 1) {
		const inside = [...folded.slice(0, kept), ...kept < folded.length ? cut : []].join("\n\n");
		const text = `${[
			...above,
			(0,base_2.nr)(story.summary, inside),
			...end
		].join("\n\n")}\n`;
		if (fits(text, options.maxLength)) return text;
	}
	for (let kept = above.length; kept > 1; kept -= 1) {
		const left = kept < above.length || folded.length > 0 ? cut : [];
		const text = `${[
			...above.slice(0, kept),
			...left,
			...end
		].join("\n\n")}\n`;
		if (fits(text, options.maxLength)) return text;
	}
	return `${[
		above[0].slice(0, 2e3),
		...cut,
		...end
	].join("\n\n")}\n`;
}
const storyOf = onceFor((view) => {
	const { report, rules, groups: views, leaderboard } = view;
	const isEmpty = report.verdict === "no-data";
	const board = leaderboardParts(leaderboard);
	const isSweep = leaderboard !== null;
	const told = isSweep ? withNewRules(views) : views;
	const first = isSweep ? views.slice(0, 3) : [];
	return {
		head: [
			...headlineParts(view, told.slice(0, 3)),
			isEmpty ? problemList(report) : "",
			actions(view),
			comparisonTable(report),
			board.first
		],
		findings: [
			comparisonRemarks(report),
			pairedRemark(report),
			findingsOf(view, told)
		],
		summary: summaryOf(view),
		comparison: [...section("How it was compared", comparisonDetails(report)), ...section("On the same examples", pairedPart(report))],
		told: [.../* @__PURE__ */ new Set([...first, ...told])],
		evident: isSweep ? [.../* @__PURE__ */ new Set([...first, ...views.filter(({ main }) => main.findings.length > 0)])] : told,
		evidence: onceFor((group) => groupEvidence(group, rules)),
		known: knownParts(view),
		others: isSweep ? board.others : null,
		row: onceFor(rowOf$1),
		tail: [
			...section("How to accept it", acceptance(report)),
			...section("What was checked", checksOf(views[0]?.main, rules)),
			...isEmpty ? [] : section(`${countOf(report.problems.length, "problem")} while reading`, problemList(report)),
			...section("Reproduce and tune", isEmpty ? "" : howTo(report, rules)),
			...section("What this report cannot tell", limitWords(report, base_2.ar).join(" "))
		]
	};
});
function section(title, body) {
	return body === "" ? [] : [`**${title}**\n\n${body}`];
}
function summaryOf({ report, groups }) {
	const found = groups.reduce((sum, { main }) => sum + main.findings.length, 0);
	const counts = [...found > 0 ? [countOf(found, "finding")] : [], ...report.problems.length > 0 ? [`${countOf(report.problems.length, "problem")} while reading`] : []];
	const what = report.runs.length === 0 ? "More" : "Evidence, causes, statistics";
	return counts.length > 0 ? `${what} (${counts.join(", ")})` : what;
}
function actions(view) {
	const texts = actionsOf(view).map(base_2.rr);
	if (texts.length <= MAX_IN_LINE) return texts.length === 0 ? "" : `**Do this:** ${texts.join(" ")}`;
	return `**Do this:**\n${texts.map((text) => `- ${text}`).join("\n")}`;
}
function fits(text, most) {
	return text.length <= most && Buffer.byteLength(text) <= most * 1.08;
}
function shortened(url) {
	return url ? `More did not fit here: [see the job summary](${url}).` : "More did not fit here: see the job summary.";
}
function evidenceOf(view, { group }, evidence, chart) {
	const body = [chart, evidence].filter((part) => part !== "").join("\n\n");
	if (body === "") return "";
	return view.groups.length > 1 ? (0,base_2.nr)(`Evidence: ${(0,base_2.ir)(group.id)}`, body) : `**Evidence**\n\n${body}`;
}
function acceptance(report) {
	const words = acceptWords(report);
	return words === null ? "" : (0,base_2.rr)(words);
}
function rowOf$1({ group, main, runs }) {
	const worst = main.findings.filter(({ severity }) => severity !== "notice").map(({ rule }) => (0,base_2.ir)(rule));
	return `| ${(0,base_2.ar)(group.id)} | ${runs.length} | ${bestWords(main)} | ${worst.join(", ") || "nothing"} |`;
}
function otherGroups(views, row) {
	if (views.length === 0) return "";
	const rows = views.slice(0, 200).map(row);
	const more = views.length > 200 ? `\n\nand ${views.length - 200} more.` : "";
	return (0,base_2.nr)(`${views.length} more configurations`, `${[
		"| configuration | runs | best | found |",
		"|---|---|---|---|",
		...rows
	].join("\n")}${more}`);
}
function checksOf(run, rules) {
	if (!run) return "";
	const crashed = run.checks.filter(({ status }) => status === "crashed").map(({ rule, message }) => `- ${(0,base_2.ir)(rule)} crashed: ${(0,base_2.ir)(message ?? "")}`);
	const hints = logHints(run, rules).map(({ text, asked }) => `- ${(0,base_2.rr)(text)} ${(0,base_2.ir)(asked)}`);
	const add = hints.length > 0 ? `\n\nWhat to add to your log so that more rules can run:\n${hints.join("\n")}` : "";
	return `${checkWords(run)}${add}${crashed.length > 0 ? `\n\n${crashed.join("\n")}` : ""}`;
}
function problemList({ problems }) {
	if (problems.length === 0) return "";
	const lines = problems.slice(0, MAX_LISTED).map((problem) => {
		const { file, line } = problem;
		return `- ${(0,base_2.ar)(line === void 0 ? file : `${file}:${line}`)}: ${(0,base_2.rr)((0,base_2.C)(problem))}`;
	});
	const more = problems.length > MAX_LISTED ? `\n- and ${problems.length - MAX_LISTED} more` : "";
	return `${lines.join("\n")}${more}`;
}
function howTo(report, rules) {
	const { gate, runs } = report;
	const again = newBaseline(report);
	const first = runs.flatMap(({ findings }) => findings).find(({ severity }) => severity !== "notice")?.rule ?? rules.keys().next().value;
	const rule = (0,base_2.ir)(first ?? "");
	return [
		"- Reproduce: `npx github:curvelint/curvelint <logs> --baseline <logs of the base branch>`",
		`- Understand a rule: \`npx github:curvelint/curvelint explain ${rule}\``,
		`- Tune in \`.curvelint.yml\`: \`rules: { ${rule}: notice }\`, or a gate such as \`gate: { val_loss: { tolerance: 1% } }\`. Now: fail-on ${gate.failOn}.`,
		...again === null ? [] : [`- New baseline: ${(0,base_2.ar)(again.command)} ${(0,base_2.ir)(again.does)}.`]
	].join("\n");
}
function lastPart(path) {
	return path.split(/[/\\]/).filter((part) => part !== "").at(-1) ?? path;
}
function baseOf(baseline) {
	const { source, commit, behind } = baseline;
	if (source === null) return (0,base_2.rr)(baselineWords(baseline));
	const place = behind === void 0 ? "" : behind === 0 ? ", at the merge base" : `, ${countOf(Math.abs(behind), "commit")} ${behind > 0 ? "behind" : "ahead"}`;
	return `base ${(0,base_2.ar)(commit === void 0 ? lastPart(source) : commit.slice(0, 7))}${place}`;
}
function provenance(report, page) {
	const { tool, context, baseline, runs } = report;
	return `<sub>${[
		...page === "" ? [] : [page],
		baseOf(baseline),
		...context ? [`commit ${(0,base_2.ar)(context.commit.slice(0, 7))}`] : [],
		countOf(runs.length, "run"),
		`curvelint ${(0,base_2.ir)(tool.version)}`,
		`[how to read this](${GUIDE})`
	].join(" \u00b7 ")}</sub>`;
}

// build/src/view/idle-runs.js
function idleRuns({ groups }) {
	return new Set(groups.flatMap(({ trial, runs }) => trial?.counts === false ? runs : []));
}

// build/src/report/annotations.js
function annotationsOf({ report, rules }) {
	const { problems, runs } = report;
	const idle = idleRuns(report);
	const unread = problems.map((problem) => {
		const { file, line = 1 } = problem;
		const { message, hint } = (0,base_2.w)(problem);
		return {
			file,
			line,
			level: "warning",
			title: "curvelint cannot use all of this file",
			message: sentences((0,base_2.lr)(message), (0,base_2.lr)(hint))
		};
	});
	const found = runs.filter(({ id }) => !idle.has(id)).flatMap(({ sources, findings }) => findings.flatMap((finding) => {
		const { rule, severity } = finding;
		const [file] = sources;
		if (severity === "notice" || !(0,base_2.en)(finding) || file === void 0) return [];
		return [{
			file,
			line: 1,
			level: severity,
			title: `curvelint: ${rule}`,
			message: (0,base_2.lr)((0,base_2.an)(rules, finding))
		}];
	}));
	const all = [...unread, ...found];
	return [...all.filter(({ level }) => level === "error"), ...all.filter(({ level }) => level === "warning")];
}
function sentences(message, hint) {
	const first = `${message.slice(0, 1).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? "" : "."}`;
	return hint === "" ? first : `${first} ${hint}`;
}

// build/src/report/terminal/paint.js
const CODES = {
	bold: 1,
	dim: 2,
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34
};
function painter(color) {
	return (text, ...styles) => color ? `${styles.map((style) => `\u001b[${CODES[style]}m`).join("")}${text}\u001b[0m` : text;
}
function plain$1(text) {
	return (0,base_2.Ar)(text);
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
function widthOf(text) {
	let width = 0;
	for (const char of text.replace(/\u001b\[\d+m/g, "")) width += /\p{M}/u.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
	return width;
}
function tableLines(table, width) {
	const lines = alignedLines(table);
	if (lines.every((line) => widthOf(line) <= width)) return lines;
	const [head = [], ...rows] = table;
	return rows.flatMap((row) => {
		if (row.length === 1) return wrap(`  ${row[0]}`, width, "    ");
		return wrap(`  ${row.flatMap((cell, i) => cell === "" ? [] : [head[i] === "" ? cell : `${head[i]} ${cell}`]).join(" \u00b7 ")}`, width, "    ");
	});
}
function alignedLines(table) {
	const widths = (table[0] ?? []).map((_, i) => Math.max(...table.filter(({ length }) => length > 1).map((row) => widthOf(row[i]))));
	const line = (row) => row.map((cell, i) => cell + " ".repeat(Math.max(0, widths[i] - widthOf(cell)))).join("  ");
	return table.map((row) => `  ${line(row).trimEnd()}`);
}
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

// build/src/report/terminal/chart.js
const MAX_COLUMNS = 72;
function sparkline(run, width, paint) {
	const name = run.primary.validationLoss ?? run.primary.validationScore ?? run.primary.trainLoss;
	const curve = run.curves.find(({ series }) => series === name);
	if (!curve || curve.at.length < 2) return [];
	const [first, last] = [curve.at[0], curve.at[curve.at.length - 1]];
	const { at: positions, axis, place } = barsAxis(curve.at, Math.min(width - 4, MAX_COLUMNS));
	const { columns } = axis;
	const bars = (0,base_2.Jn)(positions, curve.value, {
		...axis,
		...rangeOf(curve.value)
	});
	const drops = run.learningRate.events.filter(({ kind, at }) => kind === "drop" && at >= first && at <= last);
	const above = lineOf(columns, (put) => {
		for (const { at } of drops) put(place(at), "\u2193");
	});
	const below = lineOf(columns, (put) => {
		for (const { letter, from, to } of run.findings) {
			if (letter === "") continue;
			const [a, b] = [place(from), place(to)];
			for (let i = a; i <= b; i += 1) put(i, i === a ? letter : "\u2500");
		}
	});
	const legend = [
		`${plain$1(name ?? "")}, ${(0,base_2.vr)(first)} to ${(0,base_2.vr)(last)}`,
		...above === "" ? [] : ["\u2193 learning-rate drop"],
		...bars.includes("!") ? ["! not a number"] : []
	];
	return [
		...above === "" ? [] : [`  ${paint(above, "dim")}`],
		`  ${bars.map((bar) => bar === "!" ? paint(bar, "red") : bar).join("")}`,
		...below === "" ? [] : [`  ${below}`],
		...wrap(paint(`  ${legend.join(" \u00b7 ")}`, "dim"), width, "  ")
	];
}
function barsAxis(at, most) {
	if (at.length > most) {
		const axis = {
			columns: most,
			from: at[0],
			to: at[at.length - 1]
		};
		return {
			at,
			axis,
			place: (position) => (0,base_2.Yn)(position, axis)
		};
	}
	const place = (position) => {
		const i = at.findIndex((one) => one >= position);
		return i < 0 ? at.length - 1 : i;
	};
	return {
		at: [...at.keys()],
		axis: {
			columns: at.length,
			from: 0,
			to: at.length
		},
		place
	};
}
const FEW = 10;
function rangeOf(values) {
	const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
	const share = sorted.length < FEW ? 1 : .97;
	return {
		low: sorted[0] ?? 0,
		high: sorted[Math.floor(share * (sorted.length - 1))] ?? 1
	};
}
function lineOf(columns, draw) {
	const marks = Array.from({ length: columns }, () => " ");
	draw((i, mark) => {
		if (marks[i] === " " || marks[i] === "\u2500") marks[i] = mark;
	});
	return marks.join("").trimEnd();
}

// build/src/report/terminal/predictions.js
function predictionLines({ main: { predictions, axis } }, width) {
	if (predictions === void 0 || predictions.checkpoints.length === 0) return [];
	const rows = predictions.checkpoints.map((one) => [plain$1((0,base_2.lr)(checkpointName(one, axis))), ...checkpointCells(one)]);
	const table = tableLines([["predictions", ...CHECKPOINT_HEAD], ...rows], width);
	const sentences = changesWords(predictions, axis);
	return [...table, ...sentences.flatMap((one) => wrap(`  ${plain$1((0,base_2.lr)(one))}`, width, "    "))];
}
function pairedLines({ paired = [], runs }, width) {
	return paired.slice(0, 1).flatMap((one) => {
		return pairedWords(one, runs).flatMap((words) => wrap(`  ${plain$1((0,base_2.lr)(words))}`, width, "    "));
	});
}

// build/src/report/terminal/terminal.js
var terminal_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({ renderTerminal: () => renderTerminal });
const MAX_GROUPS = 10;
const MAX_PROBLEMS = 20;
const MAX_COMPARED = 20;
function renderTerminal(view, { color, width, quiet }) {
	const paint = painter(color);
	const wide = Math.max(40, Math.min(width, 140));
	const { report, rules } = view;
	const board = quiet ? null : view.leaderboard;
	const all = view.groups;
	const views = board ? all.filter(({ main }) => main.findings.some(({ severity }) => severity !== "notice")).slice(0, 3) : all;
	const lines = board ? [...leaderLines(board, wide, paint), ""] : [];
	for (const group of views.slice(0, MAX_GROUPS)) lines.push(...groupLines(group, rules, wide, quiet, paint), "");
	if (!board && views.length > MAX_GROUPS) lines.push(`and ${views.length - MAX_GROUPS} more configurations: see the HTML report`, "");
	if (report.comparisons.length > 0) lines.push(...comparisonLines(report, wide, paint), "");
	for (const problem of report.problems.slice(0, MAX_PROBLEMS)) {
		const { file, line } = problem;
		lines.push(...wrap(`${paint("problem", "yellow")}  ${plain$1(line === void 0 ? file : `${file}:${line}`)}: ${plain$1((0,base_2.lr)((0,base_2.C)(problem)))}`, wide, "         "));
	}
	if (report.problems.length > MAX_PROBLEMS) lines.push(`and ${report.problems.length - MAX_PROBLEMS} more problems`);
	if (report.problems.length > 0) lines.push("");
	const verdictStyle = report.verdict === "pass" ? "green" : report.verdict === "fail" || report.verdict === "no-data" ? "red" : "yellow";
	const told = quiet ? [] : views.slice(0, MAX_GROUPS);
	const reasons = reasonsBeyond(view, told).slice(0, quiet ? 1 : void 0);
	lines.push(`${paint(report.verdict, "bold", verdictStyle)}: ${verdictWords(report)}`);
	for (const reason of reasons) lines.push(...wrap(`- ${plain$1((0,base_2.lr)(reason))}`, wide, "  "));
	const gone = (0,base_2.lr)((0,base_2.Xt)(report.gone ?? [], report.groups.length > 1));
	if (!quiet && gone !== "") lines.push(...wrap(plain$1(gone), wide, "  "));
	const accept = acceptWords(report);
	if (accept !== null) lines.push(...wrap(plain$1((0,base_2.lr)(accept)), wide, "  "));
	const hints = quiet || !all[0] ? [] : logHints(all[0].main, rules);
	if (hints.length > 0) lines.push("", "What to add to your log so that more rules can run:");
	for (const { text } of hints) lines.push(...wrap(`- ${(0,base_2.lr)(text)}`, wide, "  "));
	if (!quiet && all.length === 1) lines.push("", ...checkLines(all[0].main, wide, paint));
	if (!quiet) lines.push("", ...wrap(paint(summary(report), "dim"), wide, "  "));
	return `${lines.join("\n")}\n`;
}
function groupLines(view, rules, width, quiet, paint) {
	const { group, main, runs } = view;
	const count = runs.length > 1 ? `${runs.length} runs, shown: ${plain$1(main.id)}` : plain$1(main.format);
	const header = `${paint(plain$1(group.id), "bold")}  ${paint(`${countOf(main.length, main.axis)}, ${count}, ${scheduleWords(main)}`, "dim")}`;
	const findings = (0,base_2.nn)(main.findings).filter((finding) => !quiet || (0,base_2.en)(finding));
	const lines = [...wrap(header, width, "  "), ...quiet ? [] : sparkline(main, width, paint)];
	const because = quiet ? null : becauseWords(group);
	if (because !== null) lines.push(...wrap(paint(`  ${plain$1((0,base_2.lr)(because))}`, "dim"), width, "  "));
	const advised = /* @__PURE__ */ new Set();
	for (const finding of findings) {
		const [first] = !(0,base_2.en)(finding) ? [] : rules.get(finding.rule)?.advice ?? [];
		const advice = first === void 0 || advised.has(first) ? null : first;
		if (advice !== null) advised.add(advice);
		const message = plain$1((0,base_2.lr)((0,base_2.an)(rules, finding)));
		lines.push(...findingLines(finding, message, advice, runs, width, paint));
	}
	if (findings.length === 0) {
		const words = quiet ? (0,base_2.rn)(main.findings.filter(({ severity }) => severity !== "notice")) : "";
		lines.push(`  ${isFine(main) ? paint("\u2713", "green") : paint("?", "yellow")} ${words || quietWords(main)}`);
	}
	for (const one of quiet ? [] : view.apart) {
		const { rule, severity } = one;
		lines.push(`  ${paint(severity.padEnd(7), STYLE[severity])}  ${paint(rule, "bold")}`);
		lines.push(...wrap(`           ${plain$1((0,base_2.lr)((0,base_2.sn)(rules, one)))}`, width, "           "));
	}
	if (!quiet) lines.push(...predictionLines(view, width));
	const names = view.unplaced;
	if (!quiet && names.length > 0) lines.push(...wrap(paint(`  not judged: ${names.slice(0, 12).map(plain$1).join(", ")}${names.length > 12 ? " \u2026" : ""}`, "dim"), width, "  "));
	return lines;
}
function scheduleWords({ learningRate: { logged, schedule, events } }) {
	const drops = events.filter(({ kind }) => kind === "drop").map(({ at }) => (0,base_2.vr)(at));
	if (!logged) return drops.length > 0 ? `learning rate not logged, drops inferred at ${drops.join(", ")}` : "learning rate not logged";
	return drops.length > 0 ? `learning rate drops at ${drops.join(", ")}` : `learning rate ${schedule}`;
}
const STYLE = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
function findingLines(finding, message, advice, runs, width, paint) {
	const count = countWords(finding, runs);
	const standing = (0,base_2.tn)(finding);
	const where = [finding.letter, rangeWords(finding)].filter((part) => part !== "").join(" ");
	const head = `  ${paint(finding.severity.padEnd(7), STYLE[finding.severity])}  ${where}  ${paint(finding.rule, "bold")}${count ? paint(`  ${count}`, "dim") : ""}${standing ? paint(`  ${standing}`, "dim") : ""}`;
	const todo = advice === null ? [] : wrap(`           \u2192 ${advice}`, width, "             ");
	return [
		...wrap(head, width, "           "),
		...wrap(`           ${message}`, width, "           "),
		...todo
	];
}
function leaderLines(board, width, paint) {
	const { rows, metric, settings, note } = board;
	const columns = settings.slice(0, 4);
	const cells = rows.slice(0, MAX_GROUPS).map((row) => {
		const { place, configuration, settings: values, runs, value, found } = cellsOf(row, columns);
		return [
			place,
			plain$1(configuration),
			...values.map(plain$1),
			runs,
			value,
			found.join(", ")
		];
	});
	const head = [
		"",
		"configuration",
		...columns.map(plain$1),
		"runs",
		plain$1(metric),
		"found"
	];
	const more = rows.length > MAX_GROUPS ? [`  and ${rows.length - MAX_GROUPS} more: see the HTML report`] : [];
	const first = rows.find(({ group }) => group.seeds === 1 && becauseWords(group) !== null)?.group;
	const because = first && rows.every(({ group }) => group.seeds === 1) ? becauseWords(first) : null;
	return [
		paint(`The ${rows.length} configurations by their best ${plain$1(metric)}${(0,base_2.wn)([board])}`, "bold"),
		...tableLines([head, ...cells], width),
		...more,
		...wrap(`  ${note}`, width, "  "),
		...because && first ? wrap(`  ${plain$1(first.id)}: ${plain$1((0,base_2.lr)(because))}`, width, "  ") : []
	];
}
function rowOf(one) {
	const verdict = `${outcomeWords(one)}${one.gated ? "" : " (info)"}`;
	return [
		`${plain$1(one.metric)} ${(0,base_2.En)(one)}`,
		sideWords(one.baseline),
		sideWords(one.candidate),
		differenceWords(one),
		verdict
	];
}
function comparisonLines(report, width, paint) {
	const { comparisons, baseline } = report;
	const groups = [...new Set(comparisons.map(({ group }) => group))];
	const several = groups.length > 1;
	const named = (one) => `${plain$1(one.metric)} ${(0,base_2.En)(one)}${several ? ` in ${plain$1(one.group)}` : ""}`;
	const shown = comparisons.slice(0, MAX_COMPARED);
	const rows = groups.flatMap((group) => {
		const own = shown.filter((one) => one.group === group).map(rowOf);
		return several && own.length > 0 ? [[`${plain$1(group)}:`], ...own] : own;
	});
	const table = [[
		(0,base_2.wn)(comparisons).slice(2),
		"base",
		"this change",
		`difference (${intervalWords(comparisons)})`,
		""
	], ...rows];
	const told = comparisons.filter(({ gated }) => gated).slice(0, 5).flatMap((one) => {
		const other = whyWords(one);
		const why = other ? [`What else differs: ${other.factors.map(plain$1).join(", ")} (${other.judged}).`] : [];
		const notes = one.notes.length > 0 ? [`Compared ${one.notes.map((note) => plain$1((0,base_2.lr)((0,base_2.bn)(note)))).join("; ")}.`] : [];
		const trend = trendOf(one);
		const trends = trend ? [`trend of the base branch: ${plain$1((0,base_2.lr)((0,base_2.Un)(trend)))}.`] : [];
		return [
			statisticsWords(one),
			...trends,
			...why,
			...notes,
			...curveWords(one).map((words) => `${plain$1(words)}.`)
		].flatMap((line) => wrap(`  ${named(one)}: ${line}`, width, "    "));
	});
	return [
		`${paint("compared with", "bold")} ${plain$1(baseline.source ?? "")} (${plain$1((0,base_2.lr)(baselineWords(baseline)))})`,
		...tableLines(table, width),
		...told,
		...pairedLines(report, width)
	];
}
function checkLines({ checks }, width, paint) {
	const words = {
		passed: "passed",
		skipped: "nothing to look at"
	};
	return ["passed", "skipped"].flatMap((status) => {
		const rules = checks.filter((check) => check.status === status).map(({ rule }) => rule);
		return rules.length === 0 ? [] : wrap(paint(`${words[status]}: ${rules.join(", ")}`, "dim"), width, "  ");
	});
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

// build/src/output/make-folder.js
function makeFolder(path) {
	const missing = [];
	for (let at = path; !isThere(at); at = (0,node_path_6.dirname)(at)) {
		missing.push(at);
		if ((0,node_path_6.dirname)(at) === at) break;
	}
	for (const one of missing.reverse()) makeOne(one);
}
function makeOne(path) {
	try {
		(0,node_fs_3.mkdirSync)(path);
	} catch (error) {
		if (!isFolder(path)) throw error;
	}
}
function isThere(path) {
	return (0,node_fs_3.statSync)(path, { throwIfNoEntry: false }) !== void 0;
}
function isFolder(path) {
	return (0,node_fs_3.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

// build/src/contract/curves-json.js
function* curvesPieces({ version, tool, leftOut, curves }) {
	yield JSON.stringify({
		version,
		tool,
		leftOut,
		curves: []
	}).slice(0, -2);
	for (const [i, { run, series, at, value }] of curves.entries()) yield `${i === 0 ? "" : ","}\n${JSON.stringify({
		run,
		series,
		at: plain(at),
		value: plain(value)
	})}`;
	yield "\n]}\n";
}
function plain(values) {
	return values.every(Number.isFinite) ? values : values.map((one) => Number.isFinite(one) ? one : String(one));
}

// build/src/output/write-curves.js
const LEVEL = 3;
async function writeCurves(path, curves) {
	if (curves === null) {
		(0,node_fs_3.rmSync)(path, { force: true });
		return;
	}
	makeFolder((0,node_path_6.dirname)(path));
	await (0,node_stream_promises_7.pipeline)(node_stream_4.Readable.from(curvesPieces(curves)), (0,node_zlib_5.createGzip)({ level: LEVEL }), (0,node_fs_3.createWriteStream)(path));
}

// build/src/output/write.js
var write_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({
	writeAll: () => writeAll,
	writeFile: () => writeFile
});
async function writeAll(view, folder, options) {
	const { pictures, trends, png, page, curves } = options;
	const { COMMENT_LENGTH, renderMarkdown } = await Promise.resolve().then(() => markdown_exports);
	const { renderHtml } = await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 5825));
	const files = /* @__PURE__ */ new Map([["report.json", reportPieces(view.report, view.rules)]]);
	const [first] = png ? pictures : [];
	const [trend] = png ? trends : [];
	const picture = first ? `![${first.alt}](chart-light.png)` : "";
	const aboutPicture = trend ? trendFold(`![${trend.alt}](trend-light.png)`) : "";
	const nameOf = (i) => i === 0 ? "chart" : `chart-${slug(pictures[i].groupId, i)}`;
	const chartOf = ({ group }) => {
		const i = pictures.findIndex(({ groupId }) => groupId === group.id);
		return png && i > 0 ? `![${pictures[i].alt}](${nameOf(i)}-light.png)` : "";
	};
	files.set("comment.md", renderMarkdown(view, {
		maxLength: COMMENT_LENGTH,
		picture,
		aboutPicture,
		summaryUrl: null,
		chartOf
	}));
	files.set("report.html", renderHtml(view, pictures, page, curves, trends));
	for (const [i, { pngs }] of png ? pictures.entries() : []) for (const [theme, bytes] of await pngs()) files.set(`${nameOf(i)}-${theme}.png`, bytes);
	for (const [i, { pngs }] of png ? trends.entries() : []) for (const [theme, bytes] of await pngs()) files.set(`trend${i === 0 ? "" : `-${i + 1}`}-${theme}.png`, bytes);
	const paths = [...files].map(([name, content]) => ({
		path: (0,node_path_6.join)(folder, name),
		content
	}));
	for (const { path, content } of paths) writeFile(path, content);
	const side = (0,node_path_6.join)(folder, base_2.c);
	await writeCurves(side, curves);
	return [...paths.map(({ path }) => path), ...curves === null ? [] : [side]];
}
function writeFile(path, content) {
	makeFolder((0,node_path_6.dirname)(path));
	if (typeof content === "string" || content instanceof Uint8Array) {
		(0,node_fs_3.writeFileSync)(path, content);
		return;
	}
	const file = (0,node_fs_3.openSync)(path, "w");
	try {
		for (const piece of content) (0,node_fs_3.writeSync)(file, piece);
	} finally {
		(0,node_fs_3.closeSync)(file);
	}
}
function slug(id, i) {
	const plain = id.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 40);
	return plain === "" ? String(i + 1) : `${plain}-${i + 1}`;
}

// build/src/report/terminal/explain.js
var explain_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({ listRules: () => listRules });
function explainRule(rule, width) {
	const wide = Math.max(40, Math.min(width, 100));
	return wrapped(textOf(rule), wide);
}
function wrapped(text, width) {
	return text.split("\n").flatMap((line) => wrap(line, width, line.startsWith("  - ") ? "    " : /^ */.exec(line)?.[0] ?? "")).join("\n");
}
function textOf(rule) {
	const list = (items) => items.map((item) => `  - ${item}`).join("\n");
	const options = Object.entries(rule.options).map(([name, value]) => `${name}: ${value}`);
	return `${rule.id} (${rule.severity})
${rule.title}.

${rule.why}

Needs: ${rule.needs}.

How it decides:
  ${rule.formula}
  Options in .curvelint.yml: rules: { ${rule.id}: [${rule.severity}, { ${options.join(", ")} }] }

Possible causes:
${list(rule.causes.map(({ cause }) => cause))}

What to do:
${list(rule.advice)}

It may be a false alarm if:
${list(rule.falseAlarmIf)}

Read more:
${list(rule.references)}
`;
}
function listRules(rules) {
	const width = Math.max(...rules.map(({ id }) => id.length));
	return `${rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}`).join("\n")}\n\nMore about one: curvelint explain <rule>\n`;
}

// build/src/report/check-text.js
function checkText({ rule, why, message }, rules) {
	return why ? (0,base_2.lr)((0,base_2.x)(why, rules.get(rule)?.needs ?? "")) : message ?? "";
}



})

};
