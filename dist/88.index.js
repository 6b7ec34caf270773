export const id = 88;
export const ids = [88];
export const modules = {

88:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
$: () => (trendAltText),
A: () => (REPORT_CAPS),
At: () => (cellsOf),
B: () => (renderSparklines),
C: () => (withKnownRules),
Ct: () => (sideWords),
D: () => (roundedRun),
Dt: () => (bestCheckpoint),
E: () => (rounded),
Et: () => (verdictWords),
F: () => (unitsOf),
G: () => (trendConfig),
H: () => (quickChartUrl),
I: () => (withholdSecrets),
J: () => (THEMES),
K: () => (marksOf$1),
L: () => (noBaseline),
M: () => (MAX_CURVE_NAME),
N: () => (MAX_CURVE_UNITS),
O: () => (readProblem),
Ot: () => (isBlocked),
P: () => (cappedCurves),
Q: () => (altText),
R: () => (trendFold),
S: () => (known_rules_exports),
St: () => (rangeWords),
T: () => (reviveNumber),
Tt: () => (titleOf),
U: () => (trendRequest),
V: () => (quickChartRequest),
W: () => (trendUrl),
X: () => (figureOf),
Y: () => (renderMermaid),
Z: () => (curveWithinReach),
_: () => (isReport),
_t: () => (differenceWords),
a: () => (write_exports),
at: () => (wrap),
b: () => (once),
bt: () => (outcomeWords),
c: () => (compactReports),
ct: () => (baselineWords),
d: () => (renderMarkdown),
dt: () => (whyWords),
et: () => (renderTerminal),
f: () => (limitWords),
ft: () => (becauseWords),
g: () => (partsOf),
gt: () => (countWords),
h: () => (withoutSecretSettings),
ht: () => (countOf),
i: () => (writeAll),
it: () => (widthOf),
j: () => (baselineRun),
k: () => (writeProblem),
kt: () => (trendsOf),
l: () => (COMMENT_LENGTH),
lt: () => (curveWords),
m: () => (tooManyCurves),
mt: () => (checkpointWords),
n: () => (explainRule),
nt: () => (painter),
o: () => (annotationsOf),
ot: () => (logHints),
p: () => (CURVES_HINT),
pt: () => (bestWords),
q: () => (FONT),
r: () => (explain_exports),
rt: () => (plain$3),
s: () => (idleRuns),
st: () => (acceptWords),
t: () => (checkText),
tt: () => (terminal_exports),
u: () => (markdown_exports),
ut: () => (statisticsWords),
v: () => (viewOf),
vt: () => (headlineOf),
w: () => (report_json_exports),
wt: () => (testWords),
x: () => (onceFor),
xt: () => (quietWords),
y: () => (aloneIn),
yt: () => (intervalWords),
z: () => (renderTrendMermaid)
});
var rolldown_runtime_0 = __webpack_require__(740);
var base_1 = __webpack_require__(847);
var node_stream_2 = __webpack_require__(75);
var node_zlib_3 = __webpack_require__(522);
var node_path_4 = __webpack_require__(760);
var node_fs_5 = __webpack_require__(24);
var node_stream_promises_6 = __webpack_require__(466);








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
	const cost = (i) => sides[i].length > 0 ? sign * (0,base_1.Ut)(sides[i]) : Number.POSITIVE_INFINITY;
	const order = [...groups.keys()].sort((a, b) => compareNumbers(cost(a), cost(b)) || (groups[a].id < groups[b].id ? -1 : 1));
	const isClose = closeness(order.map((i) => sides[i]));
	const rows = order.map((i, place) => {
		const values = sides[i];
		return {
			group: groups[i],
			place: values.length > 0 ? place + 1 : NaN,
			mean: values.length > 0 ? (0,base_1.Ut)(values) : NaN,
			sd: (0,base_1.Wt)(values),
			runs: known[i].length,
			isClose: isClose(place),
			found: foundIn(members[i])
		};
	});
	const close = rows.filter((row) => row.isClose).length;
	const isLevel = members.some((own) => own.some(({ series }) => (bestOf$1(series, metric.name)?.window ?? 1) > 1));
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
	const rank = Number.isFinite(place) ? `${place}${isClose && place > 1 ? " ≈" : ""}` : "–";
	return {
		place: group.trial?.counts ? `${rank}, judged` : rank,
		configuration: group.id,
		settings: settings.map((name) => settingText(group, name)),
		runs: diverged > 0 ? String(group.seeds) : runs < group.seeds ? `${runs} of ${group.seeds}` : String(runs),
		value: diverged > 0 ? divergedText(diverged, group.seeds) : Number.isFinite(mean) ? (0,base_1.An)(mean, sd) : "–",
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
	return typeof value === "number" ? (0,base_1.Nn)(value) : value === null ? "–" : String(value);
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
	return bestOf$1(series, metric)?.best?.smoothed ?? NaN;
}
function bestOf$1(series, metric) {
	return series.find(({ name }) => name === metric) ?? null;
}
function squares(values) {
	const middle = (0,base_1.Ut)(values);
	return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}
function closeness(sides) {
	const kept = sides.filter((values) => values.length > 0);
	const freedom = kept.reduce((sum, values) => sum + values.length - 1, 0);
	if (freedom < 2) return () => false;
	const pooled = Math.sqrt(kept.reduce((sum, values) => sum + squares(values), 0) / freedom);
	const most = (0,base_1.Ht)(1 - ALPHA / (kept.length - 1), freedom) * pooled;
	const [first] = kept;
	return (place) => {
		const values = sides[place];
		if (values.length === 0) return false;
		return Math.abs((0,base_1.Ut)(values) - (0,base_1.Ut)(first)) <= most * Math.sqrt(1 / values.length + 1 / first.length);
	};
}
function noteOf(sides, close) {
	if (sides.filter((values) => values.length > 1).length === 0) return "Each configuration ran once, so a small lead can be seed noise: repeat the best ones.";
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

// build/src/view/trends.js
const MAX_POINTS$1 = 30;
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
	}, MAX_POINTS$1);
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

// build/src/contract/is-blocked.js
function isBlocked({ reasons }) {
	return reasons.some((reason) => reason.id === "nothing-compared" && reason.values.blocks);
}

// build/src/view/best-checkpoint.js
function bestCheckpoint({ checkpoints, primary }) {
	const { bestScore, bestLoss } = checkpoints;
	const best = bestScore ?? bestLoss;
	return best && (0,base_1.Tn)((bestScore ? primary.validationScore : primary.validationLoss) ?? "", best.at, best.value);
}

// build/src/report/words.js
const VERDICT_WORDS = {
	pass: "looks good",
	warn: "look at this",
	fail: "this should not be merged as it is",
	inconclusive: "can’t tell",
	"no-data": "nothing to judge"
};
function verdictWords({ verdict, reasons: [first] }) {
	if (verdict !== "pass") return VERDICT_WORDS[verdict];
	if (first?.id === "muted") return "an error is muted";
	if (first?.id !== "nothing-new") return VERDICT_WORDS.pass;
	return first.values.same > 0 ? "nothing new" : "nothing but what is muted";
}
function titleOf(view) {
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
	if ((0,base_1.Ft)(one) === "worse") return "worse";
	if (one.collapse !== null) return "collapsed";
	if (one.diverged === null) return "worse";
	return one.candidate === null && one.diverged.baseline[0] === 0 ? "diverged" : "diverges more often";
}
function neutralWords(one) {
	const side = (0,base_1.Ft)(one);
	if (side === null) return "no change shown";
	if (side === "worse") return Math.abs(one.difference) <= one.tolerance ? "worse, within tolerance" : "slightly worse";
	return Math.abs(one.effectSize) > .5 ? "may be better" : "slightly better";
}
function openWords(one) {
	const { pValue, collapse, diverged } = one;
	const side = (0,base_1.Nt)(one) ? (0,base_1.Ft)(one) : null;
	if (side === "worse") return pValue < .05 ? "probably worse" : "may be worse";
	if (collapse !== null) return "collapsed";
	if ((diverged?.pValue ?? 1) < .05) return "may diverge more often";
	if (side === "better") return "may be better";
	return pValue < .05 ? "may be worse" : "can’t tell";
}
function sideWords(side) {
	if (!side) return "–";
	return (0,base_1.An)(side.mean, side.runs > 1 ? side.sd : NaN);
}
function differenceWords({ difference, interval }) {
	return Number.isFinite(difference) ? (0,base_1.kn)(difference, interval) : "–";
}
function headlineOf({ report, rules }) {
	const [first] = report.reasons;
	return first === void 0 ? report.verdict : (0,base_1.Xn)((0,base_1.Sn)((0,base_1.kt)(first, report, rules)));
}
function becauseWords({ because, seeds, trial }) {
	const why = because === void 0 || because.id === "only-run" ? null : (0,base_1.Mt)(because, seeds);
	return trial?.counts === false ? [...why === null ? [] : [...why, " "], "It does not count for the verdict: another configuration of the sweep does."] : why;
}
function reasonsBeyond({ report, rules }, told, isElsewhere = () => false) {
	const isTold = (reason) => isElsewhere(reason) || told.some(({ main }) => main.findings.some((finding) => isReason(reason, main, finding)));
	return report.reasons.filter((reason, i) => i === 0 || !isTold(reason)).map((reason) => (0,base_1.kt)(reason, report, rules));
}
function isReason(reason, run, finding) {
	if (reason?.id !== "finding" || reason.values.run !== run.id) return false;
	return run.findings.find((one) => (0,base_1.Ot)(reason.values, one)) === finding;
}
function countWords(finding, runs) {
	if (runs.length < 2) return "";
	return `${runs.filter((run) => run.findings.some(({ rule }) => rule === finding.rule)).length} of ${runs.length} runs`;
}
function bestWords(run) {
	const best = bestCheckpoint(run);
	return best ? `${(0,base_1.En)([best])} at ${(0,base_1.Nn)(best.at)}` : "–";
}
function rangeWords({ from, to }) {
	return from === to ? (0,base_1.Nn)(from) : `${(0,base_1.Nn)(from)}–${(0,base_1.Nn)(to)}`;
}
function testWords({ test, noise, baseline, candidate }) {
	const [now, before] = [candidate?.runs ?? 0, baseline?.runs ?? 0];
	const sides = `${now} against ${before} runs`;
	if (test === "within-run-noise") return `noise inside the runs only, ${sides}: seed-to-seed variation was not tested`;
	const name = TESTS[test];
	return name === void 0 ? "no test possible" : `${name}, ${sides}${restsOn(noise, Math.max(now, before))}`;
}
const TESTS = {
	student: "Student’s t test",
	welch: "Welch’s t test",
	"prediction-interval": "Student’s prediction interval",
	moderated: "moderated t test (Smyth)"
};
function restsOn(noise, runs) {
	if (noise.id === "seeds") return (0,base_1.At)(noise.values.examples);
	const rests = (0,base_1.jt)(noise, runs);
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
	if (profile === "gan-rl") return ", but rules about generalization don’t apply";
	if (!isBlind({ checks })) return "";
	return ", but without a validation loss or score overfitting can’t be judged";
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
function checkpointWords({ checkpoints, axis, primary }, name) {
	const { bestLoss, bestScore, last } = checkpoints;
	const [loss, score] = [name(primary.validationLoss ?? "loss"), name(primary.validationScore ?? "score")];
	const value = (series, at, of) => (0,base_1.En)([(0,base_1.Tn)(series ?? "", at, of)]);
	const lossAt = (at, of) => `${loss} ${value(primary.validationLoss, at, of)}`;
	const scoreAt = (at, of) => `${score} ${value(primary.validationScore, at, of)}`;
	const there = (of, words) => Number.isFinite(of) ? ` (${words} there)` : "";
	const both = bestLoss !== null && bestScore !== null;
	const lasts = last ? [...bestScore ? [scoreAt(last.at, last.score)] : [], ...bestLoss ? [lossAt(last.at, last.loss)] : []] : [];
	const hours = last && last.hours >= .1 ? ` and ${(0,base_1.Fn)(last.hours)} hours` : "";
	return [
		...bestScore ? [`${both ? "To ship labels: " : "Best: "}${axis} ${(0,base_1.Nn)(bestScore.at)}, ${scoreAt(bestScore.at, bestScore.value)}${there(bestScore.loss, lossAt(bestScore.at, bestScore.loss))}.`] : [],
		...bestLoss ? [`${both ? "To ship probabilities: " : "Best: "}${axis} ${(0,base_1.Nn)(bestLoss.at)}, ${lossAt(bestLoss.at, bestLoss.value)}${there(bestLoss.score, scoreAt(bestLoss.at, bestLoss.score))}.`] : [],
		...last ? [`The last, ${axis} ${(0,base_1.Nn)(last.at)}: ${lasts.join(", ")}.${last.unused > 0 ? ` Stopping at the best would have saved ${countOf(last.unused, "evaluation")}${hours}.` : ""}`] : []
	];
}
function intervalWords(comparisons) {
	return comparisons.every(({ test }) => test === "within-run-noise") ? "noise inside the runs" : "95% interval";
}

// build/src/report/comparison-words.js
function statisticsWords(one) {
	const { pTwoSided, effectSize, probabilityWorse, minimumDetectable } = one;
	return `${[
		testWords(one),
		...Number.isFinite(pTwoSided) ? [`p = ${(0,base_1.Fn)(pTwoSided)} (two-sided${adjustedWords(one)})`] : [],
		...Number.isFinite(effectSize) ? [`effect ${(0,base_1.Pn)(Number(effectSize.toPrecision(2)))} SD (Hedges’ g)`] : [],
		...Number.isFinite(probabilityWorse) ? [`worse in ${(0,base_1.Mn)(probabilityWorse)} of pairs of runs`] : [],
		...Number.isFinite(minimumDetectable) ? [`can detect differences ≥ ${(0,base_1.Fn)(minimumDetectable)} (80% power)`] : [],
		...seedsWords(one)
	].join(", ")}.`;
}
function seedsWords(one) {
	if (!Number.isFinite(one.seedsNeeded)) return [];
	if (one.outcome !== "inconclusive") return [`${one.seedsNeeded} seeds per side are enough to detect this difference`];
	return [(0,base_1.Pt)(one)].filter((text) => text !== "");
}
function adjustedWords({ pValue, pTwoSided }) {
	const adjusted = Math.min(1, 2 * pValue);
	return pValue < .5 && adjusted > 1.01 * pTwoSided ? `; adjusted for the other comparisons ${(0,base_1.Fn)(adjusted)}` : "";
}
function curveWords({ convergence, spread, overfitting, diverged, observed }) {
	const onsets = overfitting !== null && Math.abs(overfitting.earlier) > .05 ? overfitting : null;
	const onset = ([count, all, at]) => count === 0 ? "none" : `${count} of ${all} runs, from ${(0,base_1.Nn)(at)}`;
	return [
		...diverged ? [`diverged: ${diverged.candidate[0]} of ${diverged.candidate[1]} runs, ${diverged.baseline[0]} of ${diverged.baseline[1]} in the baseline (Fisher’s exact test${(0,base_1.It)(diverged.pValue)})`] : [],
		...convergence && Math.abs(Math.log(convergence.ratio)) > Math.log(1.1) ? [`${(0,base_1.Fn)(convergence.ratio)} times as long to reach ${(0,base_1.Nn)(convergence.target)}${(0,base_1.It)(convergence.pValue)}`] : [],
		...spread && Math.abs(Math.log(spread.ratio)) > Math.log(2) ? [`spread over seeds ×${(0,base_1.Fn)(spread.ratio)} (Brown and Forsythe${(0,base_1.It)(spread.pValue)})`] : [],
		...onsets ? [`overfitting in ${onset(onsets.candidate)}; baseline ${onset(onsets.baseline)}${(0,base_1.It)(onsets.pValue)}`] : observed.filter(({ id }) => id === "overfitting").map(base_1.yn),
		...observed.filter(({ id }) => id !== "overfitting").map(base_1.yn)
	];
}
function whyWords({ explained, comparability }) {
	if (explained.length === 0) return null;
	const judged = comparability === "confounded" ? "confounded: the difference can’t be put down to one of them" : "clean: nothing else that was logged differs";
	return {
		factors: explained.map(base_1._n),
		judged
	};
}
function baselineWords(baseline) {
	if (baseline.source === null) return missingWords(baseline.reason);
	const { commit, behind, ageDays, way, runs } = baseline;
	const distance = behind === void 0 ? [] : behind === 0 ? ["at the merge base"] : [`${countOf(Math.abs(behind), "commit")} ${behind > 0 ? "behind" : "ahead of"} the merge base`];
	return `baseline ${[
		...commit ? [`commit ${commit.slice(0, 10)}`] : [],
		...distance,
		...ageDays === void 0 ? [] : [ageWords(ageDays)],
		...way ? [(0,base_1.Rt)(way)] : [],
		countOf(runs.length, "run")
	].join(", ")}`;
}
function missingWords(reason) {
	if (reason === void 0) return "no baseline";
	if (reason.id === "not-given") return "no baseline given";
	return (0,base_1.Cn)`no baseline (${(0,base_1.Lt)(reason)})`;
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
	if (gate.accepted) return (0,base_1.Bt)(gate.accepted);
	if (gate.acceptanceMissing) return (0,base_1.Cn)`Not accepted: ${(0,base_1.zt)(gate.acceptanceMissing)}`;
	if (verdict !== "fail" && !isBlocked(report) || context?.pullRequest == null) return null;
	return (0,base_1.Cn)`To let it through, somebody with write access adds the label ${(0,base_1.xn)(gate.acceptLabel)} and the comment line “curvelint: accept <reason>”, and runs this job again. The next push ends it.`;
}

// build/src/report/log-hints.js
const MAX_HINTS = 3;
const MAX_RULES = 3;
const LACKING = [
	{
		need: "validation-loss",
		isMissing: ({ primary }) => primary.validationLoss === null,
		text: (0,base_1.Cn)`Log a validation loss (${(0,base_1.xn)("val_loss")}): a rise shows there first.`
	},
	{
		need: "learning-rate",
		isMissing: ({ learningRate }) => !learningRate.logged,
		text: (0,base_1.Cn)`Log the learning rate (${(0,base_1.xn)("lr")}): each of its drops gets a verdict, and phases are known instead of guessed.`
	},
	{
		need: "validation-score",
		isMissing: ({ primary }) => primary.validationScore === null,
		text: (0,base_1.Cn)`Log a validation score (${(0,base_1.xn)("val_acc")}): overconfidence can be told from overfitting, and the best checkpoint for labels is known.`
	},
	{
		need: "train-loss",
		isMissing: ({ primary }) => primary.trainLoss === null,
		text: (0,base_1.Cn)`Log the training loss (${(0,base_1.xn)("train_loss")}): memorization can be told from drift.`
	},
	{
		need: "evaluations",
		isMissing: ({ checks }) => checks.some(isTooFew),
		text: (0,base_1.Cn)`Evaluate at least 10 times a run, better 30 times: a rise can be told from noise.`
	},
	{
		need: "train-score",
		isMissing: ({ primary }) => primary.validationScore !== null && primary.trainScore === null,
		text: (0,base_1.Cn)`Log the training score (${(0,base_1.xn)("train_acc")}): a validation set that is too easy, or leaked, is noticed.`
	},
	{
		need: "hyperparameters",
		isMissing: ({ hyperparameters }) => Object.keys(hyperparameters).length === 0,
		text: (0,base_1.Cn)`Log the hyper-parameters (${(0,base_1.bn)([[(0,base_1.xn)("num_classes")], [(0,base_1.xn)("early_stopping_patience")]], ", ")}, …): levels can be compared with chance, and early stopping with the curve.`
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
function plain$3(text) {
	return (0,base_1.Xn)(text);
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
		return wrap(`  ${row.flatMap((cell, i) => cell === "" ? [] : [head[i] === "" ? cell : `${head[i]} ${cell}`]).join(" · ")}`, width, "    ");
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
	const columns = Math.min(width - 4, MAX_COLUMNS);
	const [first, last] = [curve.at[0], curve.at[curve.at.length - 1]];
	const axis = {
		columns,
		from: first,
		to: last
	};
	const place = (at) => (0,base_1.rn)(at, axis);
	const bars = (0,base_1.nn)(curve.at, curve.value, {
		...axis,
		...rangeOf$1(curve.value)
	});
	const drops = run.learningRate.events.filter(({ kind, at }) => kind === "drop" && at >= first && at <= last);
	const above = lineOf$2(columns, (put) => {
		for (const { at } of drops) put(place(at), "↓");
	});
	const below = lineOf$2(columns, (put) => {
		for (const { letter, from, to } of run.findings) {
			if (letter === "") continue;
			const [a, b] = [place(from), place(to)];
			for (let i = a; i <= b; i += 1) put(i, i === a ? letter : "─");
		}
	});
	const legend = [
		`${plain$3(name ?? "")}, ${(0,base_1.Nn)(first)} to ${(0,base_1.Nn)(last)}`,
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
function rangeOf$1(values) {
	const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
	return {
		low: sorted[0] ?? 0,
		high: sorted[Math.floor(.97 * (sorted.length - 1))] ?? 1
	};
}
function lineOf$2(columns, draw) {
	const marks = Array.from({ length: columns }, () => " ");
	draw((i, mark) => {
		if (marks[i] === " " || marks[i] === "─") marks[i] = mark;
	});
	return marks.join("").trimEnd();
}

// build/src/report/terminal/terminal.js
var terminal_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({ renderTerminal: () => renderTerminal });
const MAX_GROUPS = 10;
const MAX_PROBLEMS = 20;
const MAX_COMPARED$1 = 20;
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
		lines.push(...wrap(`${paint("problem", "yellow")}  ${plain$3(line === void 0 ? file : `${file}:${line}`)}: ${plain$3((0,base_1.Sn)((0,base_1.mn)(problem)))}`, wide, "         "));
	}
	if (report.problems.length > MAX_PROBLEMS) lines.push(`and ${report.problems.length - MAX_PROBLEMS} more problems`);
	if (report.problems.length > 0) lines.push("");
	const verdictStyle = report.verdict === "pass" ? "green" : report.verdict === "fail" || report.verdict === "no-data" ? "red" : "yellow";
	const told = quiet ? [] : views.slice(0, MAX_GROUPS);
	const reasons = reasonsBeyond(view, told).slice(0, quiet ? 1 : void 0);
	lines.push(`${paint(report.verdict, "bold", verdictStyle)}: ${verdictWords(report)}`);
	for (const reason of reasons) lines.push(...wrap(`- ${plain$3((0,base_1.Sn)(reason))}`, wide, "  "));
	const gone = (0,base_1.Sn)((0,base_1["in"])(report.gone ?? [], report.groups.length > 1));
	if (!quiet && gone !== "") lines.push(...wrap(plain$3(gone), wide, "  "));
	const accept = acceptWords(report);
	if (accept !== null) lines.push(...wrap(plain$3((0,base_1.Sn)(accept)), wide, "  "));
	const hints = quiet || !all[0] ? [] : logHints(all[0].main, rules);
	if (hints.length > 0) lines.push("", "What to add to your log so that more rules can run:");
	for (const { text } of hints) lines.push(...wrap(`- ${(0,base_1.Sn)(text)}`, wide, "  "));
	if (!quiet && all.length === 1) lines.push("", ...checkLines(all[0].main, wide, paint));
	if (!quiet) lines.push("", ...wrap(paint(summary(report), "dim"), wide, "  "));
	return `${lines.join("\n")}\n`;
}
function groupLines(view, rules, width, quiet, paint) {
	const { group, main, runs } = view;
	const count = runs.length > 1 ? `${runs.length} runs, shown: ${plain$3(main.id)}` : plain$3(main.format);
	const header = `${paint(plain$3(group.id), "bold")}  ${paint(`${countOf(main.length, main.axis)}, ${count}, ${scheduleWords(main)}`, "dim")}`;
	const findings = (0,base_1.cn)(main.findings).filter((finding) => !quiet || (0,base_1.on)(finding));
	const lines = [...wrap(header, width, "  "), ...quiet ? [] : sparkline(main, width, paint)];
	const because = quiet ? null : becauseWords(group);
	if (because !== null) lines.push(...wrap(paint(`  ${plain$3((0,base_1.Sn)(because))}`, "dim"), width, "  "));
	const advised = /* @__PURE__ */ new Set();
	for (const finding of findings) {
		const [first] = !(0,base_1.on)(finding) ? [] : rules.get(finding.rule)?.advice ?? [];
		const advice = first === void 0 || advised.has(first) ? null : first;
		if (advice !== null) advised.add(advice);
		const message = plain$3((0,base_1.Sn)((0,base_1.dn)(rules, finding)));
		lines.push(...findingLines(finding, message, advice, runs, width, paint));
	}
	if (findings.length === 0) {
		const words = quiet ? (0,base_1.ln)(main.findings.filter(({ severity }) => severity !== "notice")) : "";
		lines.push(`  ${isFine(main) ? paint("✓", "green") : paint("?", "yellow")} ${words || quietWords(main)}`);
	}
	for (const one of quiet ? [] : view.apart) {
		const { rule, severity } = one;
		lines.push(`  ${paint(severity.padEnd(7), STYLE[severity])}  ${paint(rule, "bold")}`);
		lines.push(...wrap(`           ${plain$3((0,base_1.Sn)((0,base_1.pn)(rules, one)))}`, width, "           "));
	}
	const names = view.unplaced;
	if (!quiet && names.length > 0) lines.push(...wrap(paint(`  not judged: ${names.slice(0, 12).map(plain$3).join(", ")}${names.length > 12 ? " …" : ""}`, "dim"), width, "  "));
	return lines;
}
function scheduleWords({ learningRate: { logged, schedule, events } }) {
	const drops = events.filter(({ kind }) => kind === "drop").map(({ at }) => (0,base_1.Nn)(at));
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
	const standing = (0,base_1.sn)(finding);
	const where = [finding.letter, rangeWords(finding)].filter((part) => part !== "").join(" ");
	const head = `  ${paint(finding.severity.padEnd(7), STYLE[finding.severity])}  ${where}  ${paint(finding.rule, "bold")}${count ? paint(`  ${count}`, "dim") : ""}${standing ? paint(`  ${standing}`, "dim") : ""}`;
	const todo = advice === null ? [] : wrap(`           → ${advice}`, width, "             ");
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
			plain$3(configuration),
			...values.map(plain$3),
			runs,
			value,
			found.join(", ")
		];
	});
	const head = [
		"",
		"configuration",
		...columns.map(plain$3),
		"runs",
		plain$3(metric),
		"found"
	];
	const more = rows.length > MAX_GROUPS ? [`  and ${rows.length - MAX_GROUPS} more: see the HTML report`] : [];
	const first = rows.find(({ group }) => group.seeds === 1 && becauseWords(group) !== null)?.group;
	const because = first && rows.every(({ group }) => group.seeds === 1) ? becauseWords(first) : null;
	return [
		paint(`The ${rows.length} configurations by their best ${plain$3(metric)}${(0,base_1.Dn)([board])}`, "bold"),
		...tableLines([head, ...cells], width),
		...more,
		...wrap(`  ${note}`, width, "  "),
		...because && first ? wrap(`  ${plain$3(first.id)}: ${plain$3((0,base_1.Sn)(because))}`, width, "  ") : []
	];
}
function rowOf$1(one) {
	const verdict = `${outcomeWords(one)}${one.gated ? "" : " (info)"}`;
	return [
		`${plain$3(one.metric)} ${(0,base_1.On)(one)}`,
		sideWords(one.baseline),
		sideWords(one.candidate),
		differenceWords(one),
		verdict
	];
}
function comparisonLines({ comparisons, baseline }, width, paint) {
	const groups = [...new Set(comparisons.map(({ group }) => group))];
	const several = groups.length > 1;
	const named = (one) => `${plain$3(one.metric)} ${(0,base_1.On)(one)}${several ? ` in ${plain$3(one.group)}` : ""}`;
	const shown = comparisons.slice(0, MAX_COMPARED$1);
	const rows = groups.flatMap((group) => {
		const own = shown.filter((one) => one.group === group).map(rowOf$1);
		return several && own.length > 0 ? [[`${plain$3(group)}:`], ...own] : own;
	});
	const table = [[
		(0,base_1.Dn)(comparisons).slice(2),
		"base",
		"this change",
		`difference (${intervalWords(comparisons)})`,
		""
	], ...rows];
	const told = comparisons.filter(({ gated }) => gated).slice(0, 5).flatMap((one) => {
		const other = whyWords(one);
		const why = other ? [`What else differs: ${other.factors.map(plain$3).join(", ")} (${other.judged}).`] : [];
		const notes = one.notes.length > 0 ? [`Compared ${one.notes.map((note) => plain$3((0,base_1.Sn)((0,base_1.vn)(note)))).join("; ")}.`] : [];
		const trend = trendOf(one);
		const trends = trend ? [`trend of the base branch: ${plain$3((0,base_1.Sn)((0,base_1.Qt)(trend)))}.`] : [];
		return [
			statisticsWords(one),
			...trends,
			...why,
			...notes,
			...curveWords(one).map((words) => `${plain$3(words)}.`)
		].flatMap((line) => wrap(`  ${named(one)}: ${line}`, width, "    "));
	});
	return [
		`${paint("compared with", "bold")} ${plain$3(baseline.source ?? "")} (${plain$3((0,base_1.Sn)(baselineWords(baseline)))})`,
		...tableLines(table, width),
		...told
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

// build/src/chart/alt-text.js
function altText(figure) {
	const panels = figure.panels.map((panel) => panelText(panel, figure));
	const drops = figure.drops.length > 0 ? [`Learning-rate drops at ${figure.drops.map(({ at }) => (0,base_1.Nn)(at)).join(", ")}.`] : [];
	const windows = figure.windows.map(({ letter, from, to, rule }) => `${letter}: ${rule}, ${(0,base_1.Nn)(from)}–${(0,base_1.Nn)(to)}.`);
	return [
		`Training curves over ${(0,base_1.Nn)(figure.from)}–${(0,base_1.Nn)(figure.to)} ${figure.axis}s${figure.runs > 1 ? `, median of ${figure.runs} runs` : ""}.`,
		...panels,
		...drops,
		...windows
	].join(" ");
}
function panelText({ kind, series, marker }, { axis, runs }) {
	const lines = series.map(({ role, value, band }) => {
		const finite = value.filter(Number.isFinite);
		return `${role}${runs === 1 && band !== null && role !== "baseline" ? " (smoothed)" : ""} ${(0,base_1.Nn)(finite[0] ?? NaN)} to ${(0,base_1.Nn)(finite[finite.length - 1] ?? NaN)}`;
	});
	const whose = runs > 1 ? " in the run that stands for them" : "";
	const best = marker ? `; best validation ${(0,base_1.Nn)(marker.value)} at ${axis} ${(0,base_1.Nn)(marker.at)}${whose}` : "";
	return `${kind === "loss" ? "Loss" : "Score"}: ${lines.join(", ")}${best}.`;
}
function trendAltText({ points, changes, drift, ...trend }) {
	const values = points.map(({ value }) => value).filter(Number.isFinite);
	const since = changes.map((change) => {
		return `${change.because === "level" ? "New level" : "Other settings"} since ${(0,base_1.Zt)(points[change.point].commit)}, commit ${change.point + 1} of ${points.length}.`;
	});
	const place = (0,base_1.Yt)({
		points,
		changes,
		drift,
		...trend
	});
	const apart = (0,base_1.Gt)({
		points,
		changes,
		...trend
	});
	return [
		`Trend of the compared metric over ${points.length} commits of the base branch, oldest first: ${(0,base_1.Nn)(values[0])} to ${(0,base_1.Nn)(values.at(-1))}, between ${(0,base_1.Nn)(Math.min(...values))} and ${(0,base_1.Nn)(Math.max(...values))}.`,
		...since,
		...(0,base_1.Jt)(drift) === 0 ? [] : [`The newest level drifts by ${(0,base_1.Pn)(Number(drift.toPrecision(2)))} a commit.`],
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
function curveWithinReach({ series, at, value, level }) {
	const kept = [...at.keys()].filter((i) => Number.isFinite(at[i]));
	const of = (values) => kept.map((i) => withinReach(values[i]));
	return {
		series,
		at: kept.map((i) => placeWithinReach(at[i])),
		value: of(value),
		...level && { level: of(level) }
	};
}

// build/src/chart/figure.js
const DECADES = 100;
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
			label: Number.isFinite(factor) ? `LR ×${Number(factor.toPrecision(2))}` : inferred ? "LR drop?" : "LR drop"
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
	const series = [
		seriesOf("baseline", "baseline (validation)", pick(baseline, 1)),
		envelope(seriesOf("train", train ?? "", pick(runs, 0)), pick(runs, 0)[0]?.level ?? null, main.series.find(({ name }) => name === train)?.points ?? 0),
		seriesOf("validation", validation ?? "", pick(runs, 1))
	].filter((one) => one !== null);
	if (!series.some(({ role }) => role !== "baseline")) return null;
	const [min, max] = rangeOf(series);
	const best = bestOf(main.series.find(({ name }) => name === validation)?.best ?? null);
	return {
		kind,
		label: kind === "loss" ? "loss" : main.series.find(({ name }) => name === (validation ?? train))?.metric ?? "score",
		logarithmic: kind === "loss" && min > 0 && max / min > DECADES,
		min,
		max,
		series,
		marker: best ? {
			at: placeWithinReach(best.at),
			value: withinReach(best.value),
			label: `best ${(0,base_1.En)([(0,base_1.Tn)(validation ?? "", best.at, best.value)])} at ${grouped(best.at)}`
		} : null
	};
}
function bestOf(best) {
	if (best === null || !Number.isFinite(best.at) || !Number.isFinite(best.value)) return null;
	return {
		at: placeWithinReach(best.at),
		value: withinReach(best.value)
	};
}
function grouped(value) {
	return Math.abs(value) < 1e4 ? String(value) : String(Math.round(value)).replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
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
	const lookups = curves.map((curve) => new Map(curve.at.map((at, i) => [at, curve.value[i]])));
	const at = first.at.filter((position) => lookups.filter((lookup) => lookup.has(position)).length > curves.length / 2);
	if (at.length === 0) return null;
	const columns = at.map((position) => lookups.map((lookup) => lookup.get(position) ?? NaN).filter(Number.isFinite));
	return {
		role,
		label,
		at,
		value: columns.map(base_1.St),
		band: {
			low: columns.map((values) => Math.min(...values)),
			high: columns.map((values) => Math.max(...values))
		}
	};
}
const [MIN_DENSITY, MIN_TURNS] = [2, .5];
function envelope(series, level, points) {
	if (!series || series.band || level === null || points < MIN_DENSITY * series.value.length) return series;
	const { value } = series;
	if (value.filter((one, i) => (one - value[i - 1]) * (value[i + 1] - one) < 0).length < MIN_TURNS * value.length) return series;
	const windows = value.map((_, i) => {
		const half = Math.min(i, value.length - 1 - i, 7);
		return [...value.slice(i - half, i + half + 1), level[i]].filter(Number.isFinite);
	});
	const bounds = (of) => windows.map((window) => window.length > 0 ? of(...window) : NaN);
	return {
		...series,
		label: `${series.label}, smoothed`,
		value: level,
		band: {
			low: bounds(Math.min),
			high: bounds(Math.max)
		}
	};
}
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
const MAX_POINTS = 51;
const MERMAID_COLORS = {
	train: "#1f83c9",
	validation: "#d9691e",
	baseline: "#8b949e"
};
function renderMermaid(figure) {
	return figure.panels.map((panel) => panelOf(panel, figure)).join("\n\n");
}
function panelOf(panel, figure) {
	const at = gridOf$1(figure);
	return mermaidOf(panel.series.map((series) => ({
		name: series.role === "baseline" ? "base branch" : series.role,
		color: MERMAID_COLORS[series.role],
		values: at.map((position) => valueAt$1(series, position, panel))
	})), [
		`  title "${panel.kind === "loss" ? "loss" : "score"}"`,
		`  x-axis "${figure.axis}" ${plain$2(figure.from)} --> ${plain$2(Math.max(figure.to, figure.from + 1))}`,
		`  y-axis ${plain$2(panel.min)} --> ${plain$2(panel.max)}`
	]);
}
function mermaidOf(lines, head) {
	const palette = lines.map(({ color }) => color).join(",");
	return `${lines.map(({ name, color }) => `\`${color}\` ${name}`).join(" · ")}\n\n\`\`\`mermaid\n${[
		"---",
		"config:",
		"  themeVariables:",
		"    xyChart:",
		`      plotColorPalette: "${palette}"`,
		"---",
		"xychart-beta",
		...head,
		...lines.map(({ values }) => `  line [${values.map(plain$2).join(", ")}]`)
	].join("\n")}\n\`\`\``;
}
function gridOf$1({ from, to, panels }) {
	const longest = Math.max(...panels.flatMap(({ series }) => series.map(({ at }) => at.length)));
	const count = Math.min(MAX_POINTS, Math.max(2, longest));
	return Array.from({ length: count }, (_, i) => from + (to - from) * i / (count - 1));
}
function valueAt$1({ at, value }, position, { min, max }) {
	let best = -1;
	for (let i = 0; i < at.length; i += 1) {
		if (!Number.isFinite(value[i])) continue;
		if (best < 0 || Math.abs(at[i] - position) < Math.abs(at[best] - position)) best = i;
	}
	return best < 0 ? min : Math.min(max, Math.max(min, value[best]));
}
function plain$2(value) {
	const digits = Math.min(100, Math.max(0, 3 - (value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))))));
	const text = Math.abs(value) < 1e21 ? value.toFixed(digits) : String(BigInt(Number(value.toPrecision(4))));
	return text.includes(".") ? String(text.match(/^-?\d+(?:\.\d*[1-9])?/)) : text;
}

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
function bestLabelPlace(panel, figure, taken) {
	const { at, value, label } = panel.marker;
	const [wide, tall] = [800 - MARGIN_X, (560 - MARGIN_Y) / figure.panels.length];
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
function heightOf(value, { min, max, logarithmic }) {
	const scale = logarithmic ? Math.log : (one) => one;
	return (scale(value) - scale(min)) / (scale(max) - scale(min));
}
function overlaps(a, b) {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
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
		...checkpoints$1(figure, theme)
	]);
}
function windows(figure, theme) {
	const letters = lettersOf(figure);
	return figure.windows.flatMap(({ from, to, severity }, i) => {
		const width = Math.max(to - from, (figure.to - figure.from) / 200);
		const boxes = figure.panels.map((_, j) => {
			const box = {
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
			return [`window${i}-${j}`, box];
		});
		const letter = letters.get(i);
		if (letter === void 0) return boxes;
		const label = {
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
		return [...boxes, [`letter${i}`, label]];
	});
}
function drops(figure, theme) {
	const sides = dropSides(figure);
	const last = figure.panels.length - 1;
	return figure.drops.flatMap(({ at, label }, i) => {
		const style = {
			borderColor: theme.muted,
			borderWidth: 1,
			borderDash: [3, 3]
		};
		const lines = figure.panels.map((_, j) => {
			const line = {
				type: "line",
				xScaleID: "x",
				yScaleID: `y${j}`,
				xMin: at,
				xMax: at,
				...style
			};
			return [`drop${i}-${j}`, line];
		});
		const side = sides[i];
		if (!side) return lines;
		const words = {
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
		return [...lines, [`rate${i}`, words]];
	});
}
function checkpoints$1(figure, theme) {
	const sides = dropSides(figure);
	const named = figure.drops.flatMap(({ at }, i) => sides[i] ? [at] : []);
	return figure.panels.flatMap((panel, i) => {
		if (!panel.marker) return [];
		const { at, value, label } = panel.marker;
		const { anchor, dx, dy } = bestLabelPlace(panel, figure, named);
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
		text: (0,base_1.Zt)(points[point].commit)
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
					text: named ? (0,base_1.en)(`${(0,base_1.en)(trend.metric)}: ${commits}`, 84) : commits,
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
		label: now.runs > 1 ? `this change, mean of ${now.runs} runs ± SD` : "this change",
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
	const drifts = (0,base_1.Jt)(drift) === 0 ? null : driftLine(trend, scale, theme);
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
	const from = (0,base_1.Jt)(drift) === 0 ? (0,base_1.Xt)(rest) - .5 : to - 1;
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
	const from = (0,base_1.Xt)(rest);
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
const DIGITS$2 = 5;
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
				y: y === null ? y : rounded$2(y)
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
					min: rounded$2(min),
					max: rounded$2(max),
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
function rounded$2(value) {
	return Number(value.toPrecision(DIGITS$2));
}

// build/src/chart/quickchart.js
const MAX_URL = 4e3;
const POINTS = [
	40,
	30,
	22
];
const DIGITS$1 = 3;
async function quickChartUrl(figure, themeName) {
	for (const points of POINTS) {
		const url = await urlOf(compactConfig(figure, themeName, points), themeName, 560);
		if (url !== null) return url;
	}
	return null;
}
async function trendUrl(trend, themeName) {
	return urlOf(compactTrend(newest(trend, 15), themeName, GRAYS[themeName]), themeName, 330);
}
async function urlOf(chart, themeName, height) {
	const QuickChart = (await __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 0))).default;
	const url = new QuickChart().setConfig(literal(chart)).setVersion("4").setWidth(800).setHeight(height).setBackgroundColor(THEMES[themeName].background).getUrl();
	return url.length <= MAX_URL ? url : null;
}
const POSTED_POINTS = 200;
function quickChartRequest(figure, themeName) {
	return requestOf(compactConfig(figure, themeName, POSTED_POINTS), themeName, 560);
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
const GRAYS = {
	light: "#555",
	dark: "#bbb"
};
const ROLE_WORD$1 = {
	train: "training",
	validation: "validation",
	baseline: "base branch"
};
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
			min: rounded$1(panel.min),
			max: rounded$1(panel.max),
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
				annotation: { annotations: marksOf(figure, theme, gray) }
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
function marksOf(figure, theme, gray) {
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
function gridOf({ from, to, panels }, points) {
	const longest = Math.max(...panels.flatMap(({ series }) => series.map(({ at }) => at.length)));
	const count = Math.min(points, Math.max(2, longest));
	return Array.from({ length: count }, (_, i) => Math.round(from + (to - from) * i / (count - 1)));
}
function valueAt({ at, value }, position, { min, max }) {
	let best = -1;
	for (let i = 0; i < at.length; i += 1) {
		if (!Number.isFinite(value[i])) continue;
		if (best < 0 || Math.abs(at[i] - position) < Math.abs(at[best] - position)) best = i;
	}
	if (best < 0 || position > at[at.length - 1] || position < at[0]) return null;
	return rounded$1(Math.min(max, Math.max(min, value[best])));
}
function rounded$1(value) {
	return Number(value.toPrecision(DIGITS$1));
}
function literal(value) {
	if (Array.isArray(value)) return `[${value.map(literal).join(",")}]`;
	if (typeof value === "string") return `'${value.replaceAll("'", " ").replaceAll("\\", " ")}'`;
	if (typeof value === "number") return String(value).replace(/^(-?)0\./, "$1.");
	if (typeof value !== "object" || value === null) return String(value);
	return `{${Object.entries(value).map(([key, one]) => `${key}:${literal(one)}`).join(",")}}`;
}

// build/src/chart/sparkline.js
const COLUMNS = 60;
const ROLE_WORD = {
	train: "training",
	validation: "validation",
	baseline: "base branch"
};
function renderSparklines(figure) {
	const rows = figure.panels.flatMap((panel) => panel.series.map((one) => ({
		name: `${ROLE_WORD[one.role]} ${panel.kind}`,
		bars: lineOf(one, figure, panel)
	})));
	const width = Math.max(0, ...rows.map(({ name }) => name.length));
	return [
		"```text",
		...rows.map(({ name, bars }) => `${name.padEnd(width)}  ${bars.trimEnd()}`),
		`${" ".repeat(width)}  from ${figure.from} to ${figure.to}`,
		"```"
	].join("\n");
}
function lineOf({ at, value }, { from, to }, { min, max, logarithmic }) {
	const scaled = (number) => logarithmic ? Math.log(number) : number;
	return (0,base_1.nn)(at, value.map(scaled), {
		columns: COLUMNS,
		from,
		to,
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
	const commits = shown.map(({ commit }, i) => `"${(0,base_1.Zt)(commit).replace(/[^\w.-]/g, "") || i + 1}"`);
	return mermaidOf(lines, [
		"  title \"trend of the base branch\"",
		`  x-axis "commits, oldest first" [${commits.join(", ")}]`,
		`  y-axis ${plain$2(low - air)} --> ${plain$2(high + air)}`
	]);
}

// build/src/report/markdown/trend.js
function trendFold(picture) {
	return `<details><summary>Trend of the base branch</summary>\n\n${picture}\n\n</details>`;
}
function trendLines(one) {
	const trend = trendOf(one);
	return trend === null ? [] : [`  - Trend of the base branch: ${(0,base_1.vt)((0,base_1.Qt)(trend))}`];
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
		if (Array.isArray(value)) return mapList(key, value);
		const before = object(key, value);
		const isDictionary = DICTIONARIES.has(key);
		let isChanged = before !== value;
		const entries = Object.entries(before).map(([name, old]) => {
			const one = mapKey(name, old);
			const newName = isDictionary ? text(name) : name;
			isChanged ||= one !== old && !(Number.isNaN(one) && Number.isNaN(old));
			isChanged ||= newName !== name;
			return [newName, one];
		});
		return isChanged ? Object.fromEntries(entries) : value;
	};
	const mapList = (key, list) => {
		if (typeof list[0] === "number" && typeof list.at(-1) === "number") return list;
		let copy = null;
		for (const [i, old] of list.entries()) {
			const one = mapKey(key, old);
			if (one === old || typeof old === "number") continue;
			copy ??= [...list];
			copy[i] = one;
		}
		return copy ?? list;
	};
	return mapKey("", part);
}

// build/src/contract/withhold-report.js
function withholdSecrets({ report, curves }) {
	const { learn, isNeeded, withhold } = (0,base_1.Qn)();
	mapParts(report, (text) => {
		learn(text);
		return text;
	});
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

// build/src/contract/capped-curves.js
const MAX_CURVE_UNITS = 1e7;
const MAX_CURVE_NAME = 4096;
const UNIT_CHARACTERS = 4;
const FRAME_UNITS = 8;
function unitsOf({ run, series, at }) {
	return at.length + Math.ceil((run.length + series.length) / UNIT_CHARACTERS) + FRAME_UNITS;
}
function cappedCurves(version, all, before = 0) {
	const curves = [];
	let leftOut = before;
	let units = 0;
	for (const curve of all) {
		units += unitsOf(curve);
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

// build/src/contract/baseline-run.js
function baselineRun(run) {
	const findings = run.findings.map((finding) => {
		const { standing: _, muted: __, ...kept } = finding;
		return {
			...kept,
			measured: {}
		};
	});
	return {
		...run,
		checks: [],
		findings
	};
}

// build/src/contract/caps.js
const REPORT_CAPS = {
	characters: 500 * 1024 ** 2,
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
	events: 2e4,
	hyperparameters: 2e4,
	values: 100,
	valuesInList: 2e4,
	rules: 1e3
};

// build/src/contract/problem-json.js
function writeProblem(problem) {
	const { message, hint } = (0,base_1.hn)(problem);
	const { file, line, inBaseline, id, values } = problem;
	return {
		file,
		...line === void 0 ? {} : { line },
		...inBaseline ? { inBaseline } : {},
		message: (0,base_1.Sn)(message),
		hint: (0,base_1.Sn)(hint),
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
	if (!Object.hasOwn(base_1.x, id)) return null;
	const shape = base_1.x[id];
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
		message: rules === null ? "" : (0,base_1.Sn)((0,base_1.pn)(rules, finding))
	}));
	return {
		id,
		runs,
		seeds,
		...because && {
			because: (0,base_1.Sn)((0,base_1.Mt)(because, runs.length)),
			becauseData: because
		},
		...rest,
		findings
	};
}
function writeDrop(drop) {
	const { effect, ...rest } = drop;
	return {
		...rest,
		verdict: (0,base_1.b)(drop),
		effect
	};
}
function writeCheck(check, rules) {
	const { rule, status, why, ...rest } = check;
	return {
		rule,
		status,
		...why && {
			reason: (0,base_1.Sn)((0,base_1.y)(why, rules?.get(rule)?.needs ?? "")),
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
	const { message, causes, advice, falseAlarmIf } = (0,base_1.fn)(rules, finding);
	const written = causes.map(({ cause, for: pro, against }) => ({
		cause,
		for: pro.map(base_1.Sn),
		against: against.map(base_1.Sn)
	}));
	return {
		...finding,
		message: (0,base_1.Sn)(message),
		causes: written,
		advice,
		falseAlarmIf
	};
}
function writeComparison({ explained, comparability, observed, notes, excuse, ...rest }) {
	const { diverged, convergence, spread, overfitting, ...numbers } = rest;
	return {
		...numbers,
		explained: explained.map(base_1._n),
		explainedData: explained,
		comparability,
		observed: observed.map(base_1.yn),
		observedData: observed,
		notes: notes.map((note) => (0,base_1.Sn)((0,base_1.vn)(note))),
		notesData: notes,
		excuse: excuse === null ? null : (0,base_1.Sn)((0,base_1.gn)(excuse)),
		excuseData: excuse,
		diverged,
		convergence,
		spread,
		overfitting
	};
}
function writeGate({ acceptanceMissing: missing, acceptLabel, ...rest }) {
	const said = missing === null ? null : (0,base_1.Sn)((0,base_1.zt)(missing));
	return {
		...rest,
		acceptanceMissing: said,
		acceptanceMissingData: missing,
		acceptLabel
	};
}
function writeReasons(report, rules) {
	return rules === null ? [] : report.reasons.map((reason) => (0,base_1.Sn)((0,base_1.kt)(reason, report, rules)));
}
function writeBaseline({ reason, way, runs, ...rest }) {
	return {
		...rest,
		...reason && {
			reason: (0,base_1.Sn)((0,base_1.Lt)(reason)),
			reasonData: reason
		},
		...way && {
			way: (0,base_1.Rt)(way),
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
const DIGITS = 6;
const RUNS = "\"runs\": []";
function reportToJson(report, rules) {
	return [...reportPieces(report, rules)].join("");
}
function* reportPieces(report, rules) {
	const problems = report.problems.map(writeProblem);
	const groups = report.groups.map((group) => writeGroup(group, rules));
	const { version, tool, verdict, reasons, context, settings, comparisons, gone, gate } = report;
	const written = {
		version,
		tool,
		verdict,
		reasons: writeReasons(report, rules),
		reasonData: reasons,
		context,
		settings,
		runs: [],
		groups,
		comparisons: comparisons.map(writeComparison),
		gone,
		baseline: writeBaseline(report.baseline),
		gate: writeGate(gate),
		problems: []
	};
	const around = JSON.stringify({
		...plain$1(rounded(written)),
		settings: plain$1(settings),
		problems
	}, null, 1);
	const at = around.indexOf(`\n ${RUNS}`) + 2;
	yield around.slice(0, at);
	yield "\"runs\": [";
	for (const [i, run] of report.runs.entries()) yield `${i === 0 ? "" : ","}\n  ${indented(plainRun(run, rules))}`;
	yield report.runs.length > 0 ? "\n ]" : "]";
	yield `${around.slice(at + 10)}\n`;
}
function indented(run) {
	return JSON.stringify([[run]], null, 1).slice(7, -5);
}
function roundedRun(run) {
	return {
		...rounded({
			...run,
			curves: []
		}),
		curves: run.curves
	};
}
function rounded(value) {
	return mapNumbers(value, (one) => (0,base_1.F)(one, DIGITS));
}
function plainRun(run, rules) {
	const curves = run.curves.map(({ series, at, value, level }) => ({
		series,
		at: plainNumbers(at),
		value: plainNumbers(value),
		...level && { level: plainNumbers(level) }
	}));
	return {
		...plain$1({
			...writeRun(run, rules),
			curves: []
		}),
		curves
	};
}
function plainNumbers(values) {
	for (let i = 0; i < values.length; i += 1) if (!Number.isFinite(values[i])) return values.map(plain$1);
	return values;
}
function plain$1(value) {
	return mapNumbers(value, (one) => Number.isFinite(one) ? one : String(one));
}
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
function once(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
function onceFor(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (of) => {
		const known = made.get(of) ?? { value: make(of) };
		made.set(of, known);
		return known.value;
	};
}

// build/src/view/representative.js
function representativeOf(repeats) {
	const value = (run) => {
		const name = run.primary.validationScore ?? run.primary.validationLoss ?? run.primary.trainLoss;
		return run.series.find((series) => series.name === name)?.best?.smoothed ?? NaN;
	};
	const known = repeats.filter((run) => Number.isFinite(value(run))).sort((a, b) => value(a) - value(b) || (a.id < b.id ? -1 : 1));
	return known[Math.floor((known.length - 1) / 2)] ?? repeats[0] ?? null;
}

// build/src/view/group-view.js
function groupView(group, runs, baseline) {
	const main = representativeOf(runs);
	if (main === null) return null;
	const before = once(baseline);
	const severity = once(() => (0,base_1._)(runs.flatMap(({ findings }) => findings)));
	const apart = once(() => apartIn(group, runs));
	const unplaced = once(() => main.series.filter(({ metric }) => metric === null).map(({ name }) => name));
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

// build/src/view/report-view.js
function viewOf(report, rules) {
	const runById = once(() => new Map(report.runs.map((run) => [run.id, run])));
	const unsorted = once(() => groupsOf(report, runById()));
	const groups = once(() => byWeight(unsorted()));
	const groupById = once(() => new Map(unsorted().map((view) => [view.group.id, view])));
	const leaderboard = once(() => leaderboardOf(unsorted(), rankedBy(report)));
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
	const before = once(() => placesOf(baseline.runs));
	return groups.flatMap((group) => {
		const runs = group.runs.flatMap((id) => runById.get(id) ?? []);
		const same = () => groups.length === 1 ? baseline.runs : runsAt(before(), group.runs);
		return groupView(group, runs, same) ?? [];
	});
}
function placesOf(runs) {
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
function byWeight(views) {
	const weights = new Map(views.map((view) => [view, view.group.trial?.counts === false ? 0 : Math.max(1, (0,base_1.g)(view.severity))]));
	return [...views].sort((a, b) => weights.get(b) - weights.get(a) || (a.group.id < b.group.id ? -1 : 1));
}

// build/src/contract/is-report.js
const SIGNATURE = /"tool"\s*:\s*\{\s*"name"\s*:\s*"curvelint"/;
function isReport(text) {
	return SIGNATURE.test(text);
}

// build/src/contract/json-size.js
const LIST_PARTS = 8;
function partsOf(text) {
	let parts = 0;
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		if (code === 44) parts += 1;
		else if (code === 91 || code === 123) parts += LIST_PARTS;
	}
	return parts;
}

// build/src/contract/secret-settings.js
function withoutSecretSettings(report, file) {
	const names = /* @__PURE__ */ new Set();
	const known = /* @__PURE__ */ new Map();
	const isSecret = (name, value) => {
		if (!isHyperparameter(value)) return false;
		const key = `${name}\n${value}`;
		const before = known.get(key);
		if (before !== void 0) return before;
		const is = (0,base_1.p)(name, value);
		known.set(key, is);
		if (is) names.add((0,base_1.$n)(name));
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
		problems: [...clean.problems, (0,base_1.m)(file, [...names])]
	};
}
function withoutValues(change, isSecret) {
	const sides = Object.entries(change).filter(([side, value]) => side !== "name" && isSecret(change.name, value));
	return sides.length === 0 ? change : {
		...change,
		...Object.fromEntries(sides.map(([side]) => [side, base_1.Zn]))
	};
}
function isHyperparameter(value) {
	return value === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof value);
}

// build/src/contract/curves-errors.js
const CURVES_HINT = "The report is whole without it. Lint the logs again to have the curves of all series.";
function tooManyCurves() {
	return new base_1.Bn("more curves than curvelint writes into one file", CURVES_HINT);
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
	const least = (0,base_1.Fn)(one.minimumDetectable);
	return `With ${sides}, a change of ${name(one.metric)} smaller than ${least} can go unseen.`;
}
function stillFails({ tolerance }, runs) {
	if (Number.isFinite(tolerance)) return ": what exceeds the tolerance by more than the noise inside the runs fails";
	if (runs.some(({ profile }) => profile === "gan-rl")) return "";
	return ": only a loss of more than half of what the baseline learned fails";
}

// build/src/report/markdown/comparison.js
const MAX_COMPARED = 12;
const MAX_EXPLAINED = 30;
function comparisonTable({ comparisons }) {
	const shown = comparisons.filter(({ gated, of, outcome }) => gated || of === "last" || outcome !== "neutral");
	if (shown.length === 0) return "";
	const several = new Set(comparisons.map(({ group }) => group)).size > 1;
	const compared = shown.slice(0, MAX_COMPARED);
	const counts = new Set(compared.map(countsOf).filter((text) => text !== ""));
	const rows = compared.map((one) => {
		const count = counts.size > 1 && countsOf(one) !== "" ? ` (${countsOf(one)})` : "";
		const metric = `${(0,base_1.bt)(one.metric)} ${(0,base_1.On)(one)}${several ? ` in ${(0,base_1.bt)(one.group)}` : ""}${count}`;
		const words = outcomeWords(one);
		const verdict = one.gated ? `**${words}**` : words;
		return `| ${metric} | ${sideWords(one.baseline)} | ${sideWords(one.candidate)} | ${differenceWords(one)} | ${verdict} |`;
	});
	const one = shown[0];
	const runs = counts.size === 0 ? "" : ` (${counts.size === 1 ? `${[...counts][0]}, ` : ""}mean ± spread)`;
	return `${[
		`| validation${(0,base_1.Dn)(shown)}${runs} | base | this change | difference (${intervalWords(shown)}) | |`,
		"|---|---|---|---|---|",
		...rows
	].join("\n")}${whyOf(one)}`;
}
function countsOf({ baseline, candidate }) {
	return baseline && candidate ? `${candidate.runs} against ${baseline.runs} runs` : "";
}
function whyOf(one) {
	const why = whyWords(one);
	const lines = [
		...why ? [`What else differs: ${why.factors.map((text) => (0,base_1.bt)(text)).join(", ")} (${why.judged}).`] : [],
		...one.excuse ? [`Only a warning: ${(0,base_1.vt)((0,base_1.gn)(one.excuse))}.`] : [],
		...one.notes.length > 0 ? [`Compared ${one.notes.map((note) => (0,base_1.vt)((0,base_1.vn)(note))).join("; ")}.`] : []
	];
	return lines.length === 0 ? "" : `\n\n${lines.join(" ")}`;
}
function comparisonDetails({ comparisons }) {
	const shown = comparisons.filter(({ gated: decides }) => decides).slice(0, MAX_EXPLAINED);
	if (shown.length === 0) return "";
	const several = new Set(shown.map(({ group }) => group)).size > 1;
	return shown.flatMap((one) => [
		`- ${(0,base_1.bt)(one.metric)} ${(0,base_1.On)(one)}${several ? ` in ${(0,base_1.bt)(one.group)}` : ""}: ${(0,base_1.yt)(statisticsWords(one))}`,
		...trendLines(one),
		...curveWords(one).map((text) => `  - ${(0,base_1.yt)(text)}`),
		...several && one.explained.length > 0 ? [`  - what else differs (${one.comparability}): ${one.explained.map((factor) => (0,base_1.bt)((0,base_1._n)(factor))).join(", ")}`] : []
	]).join("\n");
}
function acceptance(report) {
	const words = acceptWords(report);
	return words === null ? "" : (0,base_1.vt)(words);
}

// build/src/report/markdown/findings.js
const MAX_TOLD = 3;
const MAX_NAMED = 8;
function withNewRules(views) {
	const known = /* @__PURE__ */ new Set();
	return [...views].sort((a, b) => Number(!a.main.findings.some(base_1.an)) - Number(!b.main.findings.some(base_1.an))).filter((view) => {
		const rules = [...view.main.findings.filter(base_1.an), ...newApart(view)].map(({ rule }) => rule);
		const isNew = rules.some((rule) => !known.has(rule));
		for (const rule of rules) known.add(rule);
		return isNew;
	});
}
function findingsOf(told, views, headlined, rules) {
	const found = told.filter(({ main }) => main.findings.some(base_1.an));
	const repeats = told.filter((view) => !view.main.findings.some(base_1.an) && newApart(view).length > 0);
	const shown = [...found, ...repeats].slice(0, 3);
	if (shown.length === 0) return views.length > 0 ? `**What the curves say:** ${(0,base_1.yt)(quietOf(views))}.${inOthers(views, rules)}` : "";
	const options = {
		named: views.length > 1,
		most: Math.floor(3 / shown.length),
		headlined,
		rules
	};
	return shown.map((view) => groupFindings(view, options)).join("\n\n");
}
function inOthers(views, rules) {
	return views.flatMap(({ group, runs }) => {
		const open = new Set(runs.flatMap(({ findings }) => findings.filter(base_1.on).map(({ rule }) => rule)));
		return group.findings.filter(({ rule, severity }) => severity !== "notice" && open.has(rule));
	}).slice(0, 3).map((finding) => ` ${(0,base_1.vt)((0,base_1.pn)(rules, finding))}`).join("");
}
function quietOf(views) {
	const others = views.flatMap(({ runs }) => runs).filter(({ findings }) => findings.some(base_1.an)).length;
	const quiet = (0,base_1.ln)(views.flatMap(({ main }) => main.findings)) || quietWords(views[0].main);
	return others === 0 ? quiet : `${quiet} in the median run of each configuration; what was found lies in ${countOf(others, "other run")}`;
}
function groupFindings(view, { named, most, headlined, rules }) {
	const { group, main, runs } = view;
	const idle = group.trial?.counts === false ? ", which does not count for the verdict" : "";
	const about = runs.length > 1 ? ` (shown for ${(0,base_1.bt)(main.id)}, which stands for ${runs.length} runs)` : "";
	const title = `**What the curves say${named ? ` about ${(0,base_1.bt)(group.id)}` : ""}**${idle}${about}`;
	const stretches = stretchesOf(main.findings.filter(base_1.an));
	const told = weightiest(stretches, most);
	const items = told.map((stretch) => {
		const mark = stretch[0].letter === "" ? "" : `**${(0,base_1.yt)(stretch[0].letter)}** `;
		const sentences = stretch.map((finding) => {
			const text = isReason(headlined, main, finding) ? "See above." : (0,base_1.vt)((0,base_1.dn)(rules, finding));
			const count = countWords(finding, runs);
			return `${text} <sub>${[
				(0,base_1.yt)(finding.rule),
				finding.letter === "" ? "" : rangeWords(finding),
				count,
				(0,base_1.sn)(finding)
			].filter((part) => part !== "").join(", ")}</sub>`;
		});
		const again = stretches.filter((other) => isRepeat(other, stretch, stretches)).map(([first]) => first.letter === "" ? rangeWords(first) : `**${(0,base_1.yt)(first.letter)}** ${rangeWords(first)}`);
		return `${mark}${sentences.join(" ")}${again.length > 0 ? ` Repeats: ${again.slice(0, MAX_NAMED).join(", ")}.` : ""}`;
	});
	const others = stretches.filter((stretch) => !told.some((one) => one === stretch || isRepeat(stretch, one, stretches))).flat();
	return `${title}${items.length > 0 ? `\n\n${items.map((item, i) => `${i + 1}. ${item}`).join("\n")}` : ""}${namesOf(others)}${amongRepeats(view, rules)}`;
}
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
	const weight = (stretch) => 3 - (0,base_1.g)((0,base_1._)(stretch)) + (stretch[0].letter === "" ? .5 : 0);
	const kept = [...stretches.filter((stretch) => !stretches.some((other) => isRepeat(stretch, other, stretches)))].sort((a, b) => weight(a) - weight(b)).slice(0, most);
	return stretches.filter((stretch) => kept.includes(stretch));
}
function namesOf(others) {
	if (others.length === 0) return "";
	const named = others.slice(0, MAX_NAMED).map((finding) => {
		const { letter, rule } = finding;
		return letter === "" ? (0,base_1.yt)(rule) : `**${(0,base_1.yt)(letter)}** ${(0,base_1.yt)(rule)} ${rangeWords(finding)}`;
	});
	const more = others.length > MAX_NAMED ? ` and ${others.length - MAX_NAMED} more` : "";
	return `\n\nAlso found: ${named.join("; ")}${more}.`;
}
function newApart({ apart }) {
	return apart.filter(({ standing }) => standing !== "same");
}
function amongRepeats(view, rules) {
	const others = newApart(view).map((one) => `${(0,base_1.vt)((0,base_1.pn)(rules, one))} <sub>${(0,base_1.yt)(one.rule)}</sub>`);
	return others.length > 0 ? `\n\nAmong the repeats: ${others.join(" ")}` : "";
}

// build/src/report/markdown/known.js
const MAX_LISTED$1 = 30;
function isFolded({ id, values }) {
	return id === "muted" || id === "finding" && "standing" in values && values.standing === "same" && values.severity === "warning";
}
function knownParts({ report, rules, groups }) {
	const textOf = (reason) => `- ${(0,base_1.vt)((0,base_1.kt)(reason, report, rules))}`;
	const folded = report.reasons.filter(isFolded);
	const notices = groups.flatMap(({ main }) => main.findings.filter(({ severity, standing }) => severity === "notice" && standing === "same").map(({ rule }) => rule));
	const same = [...folded.filter(({ id }) => id === "finding").map(textOf), ...[...new Set(notices)].map((rule) => `- ${(0,base_1.yt)(rule)} (a notice)`)];
	const gone = (0,base_1["in"])(report.gone ?? [], report.groups.length > 1);
	return [
		gone.length === 0 ? "" : (0,base_1.vt)(gone),
		fold("Already in the baseline", same),
		fold("Muted", folded.filter(({ id }) => id === "muted").map(textOf))
	];
}
function fold(title, items) {
	if (items.length === 0) return "";
	const more = items.length > MAX_LISTED$1 ? [`- and ${items.length - MAX_LISTED$1} more`] : [];
	return (0,base_1._t)(`${title} (${items.length})`, [...items.slice(0, MAX_LISTED$1), ...more].join("\n"));
}

// build/src/report/markdown/leaderboard.js
const FIRST = 8;
const MAX_SETTINGS = 4;
function leaderboardParts(board) {
	if (!board) return {
		first: "",
		others: ""
	};
	const { rows, metric, note } = board;
	const first = `${`**The ${rows.length} configurations by their best ${(0,base_1.bt)(metric)}${(0,base_1.Dn)([board])}**`}\n\n${tableOf(board, rows.slice(0, FIRST))}\n\n<sub>${(0,base_1.yt)(note)}</sub>`;
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
		...columns.map((name) => (0,base_1.bt)(name)),
		"runs",
		(0,base_1.bt)(metric),
		"found"
	];
	const lines = rows.map((row) => {
		const { place, configuration, settings: values, runs, value, found } = cellsOf(row, columns);
		const names = found.length > 0 ? found.map((text) => (0,base_1.yt)(text)).join(", ") : "nothing";
		return `| ${[
			place,
			(0,base_1.bt)(configuration),
			...values.map((text) => (0,base_1.bt)(text)),
			runs,
			value,
			names
		].join(" | ")} |`;
	});
	return [
		`| ${head.join(" | ")} |`,
		`|${head.map(() => "---").join("|")}|`,
		...lines
	].join("\n");
}

// build/src/report/markdown/markdown.js
var markdown_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({
	COMMENT_LENGTH: () => COMMENT_LENGTH,
	renderMarkdown: () => renderMarkdown
});
const COMMENT_LENGTH = 6e4;
const MAX_WRITTEN = 5;
const MAX_LISTED = 30;
function renderMarkdown(view, options) {
	const story = storyOf(view);
	const written = (options.told === void 0 ? story.told : story.evident).slice(0, options.told ?? MAX_WRITTEN);
	const all = [
		...story.head,
		options.picture,
		...story.findings,
		...written.map((group) => evidenceOf(group, story.evidence(group), options.chartOf?.(group) ?? "")),
		story.comparison,
		story.others ?? otherGroups(view.groups.slice(written.length), story.row),
		...story.tail
	].filter((part) => part !== "");
	for (let kept = all.length; kept > 1; kept -= 1) {
		const cut = kept < all.length ? [shortened(options.summaryUrl)] : [];
		const text = `${[
			...all.slice(0, kept),
			...cut,
			story.foot
		].join("\n\n")}\n`;
		if (fits(text, options.maxLength)) return text;
	}
	return `${[
		all[0].slice(0, 2e3),
		shortened(options.summaryUrl),
		story.foot
	].join("\n\n")}\n`;
}
const storyOf = onceFor((view) => {
	const { report, rules, groups: views, leaderboard } = view;
	const isEmpty = report.verdict === "no-data";
	const board = leaderboardParts(leaderboard);
	const isSweep = board.first !== "";
	const told = isSweep ? withNewRules(views) : views;
	return {
		head: [
			headline(view, told),
			isEmpty ? problemList(report) : "",
			comparisonTable(report),
			acceptance(report),
			board.first
		],
		findings: [
			findingsOf(told, views, report.reasons[0], rules),
			advice(views, rules),
			...knownParts(view)
		],
		told,
		evident: isSweep ? views.filter(({ main }) => main.findings.length > 0) : told,
		evidence: onceFor((group) => groupEvidence(group, rules)),
		comparison: comparisonFolded(report),
		others: isSweep ? board.others : null,
		row: onceFor(rowOf),
		tail: [
			checksOf(views[0]?.main, rules),
			isEmpty ? "" : problemsOf(report),
			isEmpty ? "" : howTo(report, rules)
		],
		foot: [cannotTell(report), provenance(report)].filter((part) => part !== "").join("\n\n")
	};
});
function fits(text, most) {
	return text.length <= most && Buffer.byteLength(text) <= most * 1.08;
}
function shortened(url) {
	return url ? `More did not fit here: [see the job summary](${url}).` : "More did not fit here: see the job summary.";
}
function headline(view, told) {
	const [first = "No reason is known.", ...more] = reasonsBeyond(view, told.slice(0, 3), isFolded).map(base_1.vt);
	const title = `### curvelint: ${verdictWords(view.report)}`;
	const rest = more.slice(0, 4).map((reason) => `- ${reason}`);
	return [
		title,
		"",
		`**${first}**`,
		...rest.length > 0 ? ["", ...rest] : []
	].join("\n");
}
function advice(views, rules) {
	const sorted = [...views.filter(({ group }) => group.trial?.counts !== false).flatMap(({ main }) => main.findings).filter(base_1.on)].sort((a, b) => (0,base_1.g)(b.severity) - (0,base_1.g)(a.severity));
	const texts = [...new Set([0, 1].flatMap((i) => sorted.flatMap(({ rule }) => rules.get(rule)?.advice[i] ?? [])))].slice(0, 3);
	return texts.length === 0 ? "" : `**What to do**\n\n${texts.map((text) => `- ${(0,base_1.yt)(text)}`).join("\n")}`;
}
function evidenceOf({ group }, evidence, chart) {
	const parts = [chart, evidence].filter((part) => part !== "");
	return parts.length === 0 ? "" : (0,base_1._t)(`Evidence: ${(0,base_1.yt)(group.id)}`, parts.join("\n\n"));
}
function groupEvidence({ group, main, unplaced }, rules) {
	const because = becauseWords(group);
	return [
		because === null ? "" : (0,base_1.vt)(because),
		...main.findings.map((finding) => evidence(finding, rules)),
		dropTable(main),
		checkpoints(main),
		unplacedOf(unplaced)
	].filter((part) => part !== "").join("\n\n");
}
function evidence(finding, rules) {
	const said = (0,base_1.fn)(rules, finding);
	const causes = said.causes.map(({ cause, for: pro, against }) => {
		const weigh = [...pro.map((text) => `for: ${(0,base_1.vt)(text)}`), ...against.map((text) => `against: ${(0,base_1.vt)(text)}`)];
		return `  - ${(0,base_1.yt)(cause)}${weigh.length > 0 ? ` (${weigh.join("; ")})` : " (no evidence either way)"}`;
	});
	return [
		`**${finding.letter === "" ? "" : `${(0,base_1.yt)(finding.letter)} `}${(0,base_1.yt)(finding.rule)}** ${rangeWords(finding)}, confidence ${finding.confidence}`,
		`- ${(0,base_1.vt)(said.message)}`,
		...causes.length > 0 ? ["- Possible causes, likeliest first:", ...causes] : [],
		...said.advice.map((text) => `- To do: ${(0,base_1.yt)(text)}`),
		`- May be a false alarm if ${said.falseAlarmIf.map((text) => (0,base_1.yt)(text)).join("; or ")}.`
	].join("\n");
}
function dropTable({ drops, axis }) {
	if (drops.length === 0) return "";
	const rows = drops.map((drop) => {
		const cell = (value) => Number.isFinite(value) ? (0,base_1.Nn)(value) : "–";
		return `| ${(0,base_1.Nn)(drop.at)} | ${cell(drop.trainLoss)} | ${cell(drop.validationLoss)} | ${cell(drop.score)} | ${Number.isFinite(drop.noise) ? `×${(0,base_1.Fn)(drop.noise)}` : "–"} | ${(0,base_1.yt)((0,base_1.b)(drop))} |`;
	});
	return [
		`| LR drop at ${axis} | training loss | validation loss | score | noise | what it did |`,
		"|---|---|---|---|---|---|",
		...rows
	].join("\n");
}
function checkpoints(run) {
	return checkpointWords(run, base_1.bt).join(" ");
}
function unplacedOf(names) {
	if (names.length === 0) return "";
	const more = names.length > MAX_LISTED ? ` and ${names.length - MAX_LISTED} more` : "";
	return `Read but not judged (no rule knows them): ${names.slice(0, MAX_LISTED).map((name) => (0,base_1.bt)(name)).join(", ")}${more}.`;
}
function comparisonFolded(report) {
	const body = comparisonDetails(report);
	return body === "" ? "" : (0,base_1._t)("How the comparison was made", body);
}
function rowOf({ group, main, runs }) {
	const worst = main.findings.filter(({ severity }) => severity !== "notice").map(({ rule }) => (0,base_1.yt)(rule));
	return `| ${(0,base_1.bt)(group.id)} | ${runs.length} | ${bestWords(main)} | ${worst.join(", ") || "nothing"} |`;
}
function otherGroups(views, row) {
	if (views.length === 0) return "";
	const rows = views.slice(0, 200).map(row);
	const more = views.length > 200 ? `\n\nand ${views.length - 200} more.` : "";
	return (0,base_1._t)(`${views.length} more configurations`, `${[
		"| configuration | runs | best | found |",
		"|---|---|---|---|",
		...rows
	].join("\n")}${more}`);
}
function checksOf(run, rules) {
	if (!run) return "";
	const crashed = run.checks.filter(({ status }) => status === "crashed").map(({ rule, message }) => `- ${(0,base_1.yt)(rule)} crashed: ${(0,base_1.yt)(message ?? "")}`);
	const hints = logHints(run, rules).map(({ text, asked }) => `- ${(0,base_1.vt)(text)} ${(0,base_1.yt)(asked)}`);
	const add = hints.length > 0 ? `\n\nWhat to add to your log so that more rules can run:\n${hints.join("\n")}` : "";
	return (0,base_1._t)("What was checked", `${checkWords(run)}${add}${crashed.length > 0 ? `\n\n${crashed.join("\n")}` : ""}`);
}
function problemsOf(report) {
	const { length } = report.problems;
	return length === 0 ? "" : (0,base_1._t)(`${countOf(length, "problem")} while reading`, problemList(report));
}
function problemList({ problems }) {
	const lines = problems.slice(0, MAX_LISTED).map((problem) => {
		const { file, line } = problem;
		return `- ${(0,base_1.bt)(line === void 0 ? file : `${file}:${line}`)}: ${(0,base_1.vt)((0,base_1.mn)(problem))}`;
	});
	const more = problems.length > MAX_LISTED ? `\n- and ${problems.length - MAX_LISTED} more` : "";
	return `${lines.join("\n")}${more}`;
}
function howTo(report, rules) {
	const { gate, runs } = report;
	const again = newBaseline(report);
	const first = runs.flatMap(({ findings }) => findings).find(({ severity }) => severity !== "notice")?.rule ?? rules.keys().next().value;
	const rule = (0,base_1.yt)(first ?? "");
	const lines = [
		"- Reproduce: `npx github:curvelint/curvelint <logs> --baseline <logs of the base branch>`",
		`- Understand a rule: \`npx github:curvelint/curvelint explain ${rule}\``,
		`- Tune in \`.curvelint.yml\`: \`rules: { ${rule}: notice }\`, or a gate such as \`gate: { val_loss: { tolerance: 1% } }\`. Now: fail-on ${gate.failOn}.`,
		...again === null ? [] : [`- New baseline: ${(0,base_1.bt)(again.command)} ${(0,base_1.yt)(again.does)}.`]
	];
	return (0,base_1._t)("Reproduce and tune", lines.join("\n"));
}
function cannotTell(report) {
	const sentences = limitWords(report, base_1.bt);
	return sentences.length === 0 ? "" : `**What this report cannot tell.** ${sentences.join(" ")}`;
}
function provenance({ tool, context, baseline, runs, gate }) {
	return `<sub>${[
		`curvelint ${(0,base_1.yt)(tool.version)}`,
		countOf(runs.length, "run"),
		...baseline.source === null ? [] : [`compared with ${(0,base_1.bt)(baseline.source)}`],
		(0,base_1.vt)(baselineWords(baseline)),
		...context ? [`commit ${(0,base_1.bt)(context.commit.slice(0, 10))}`] : [],
		`fail-on ${gate.failOn}`
	].join(" · ")}</sub>`;
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
		yield reportToJson({
			...report,
			reasons: [],
			runs,
			groups: [],
			comparisons: [],
			gone: [],
			baseline: {
				source: null,
				runs: []
			},
			gate: {
				...report.gate,
				assertions: []
			},
			problems: []
		}, null).replace(/\n */g, "");
	}
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
	const kept = (0,base_1.I)(value, points);
	const of = (numbers) => kept.map((i) => numbers[i]);
	return {
		series,
		at: of(at),
		value: of(value),
		...level && { level: of(level) }
	};
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
		const { message, hint } = (0,base_1.hn)(problem);
		return {
			file,
			line,
			level: "warning",
			title: "curvelint cannot use all of this file",
			message: sentences((0,base_1.Sn)(message), (0,base_1.Sn)(hint))
		};
	});
	const found = runs.filter(({ id }) => !idle.has(id)).flatMap(({ sources, findings }) => findings.flatMap((finding) => {
		const { rule, severity } = finding;
		const [file] = sources;
		if (severity === "notice" || !(0,base_1.on)(finding) || file === void 0) return [];
		return [{
			file,
			line: 1,
			level: severity,
			title: `curvelint: ${rule}`,
			message: (0,base_1.Sn)((0,base_1.dn)(rules, finding))
		}];
	}));
	const all = [...unread, ...found];
	return [...all.filter(({ level }) => level === "error"), ...all.filter(({ level }) => level === "warning")];
}
function sentences(message, hint) {
	const first = `${message.slice(0, 1).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? "" : "."}`;
	return hint === "" ? first : `${first} ${hint}`;
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
		(0,node_fs_5.rmSync)(path, { force: true });
		return;
	}
	(0,node_fs_5.mkdirSync)((0,node_path_4.dirname)(path), { recursive: true });
	await (0,node_stream_promises_6.pipeline)(node_stream_2.Readable.from(curvesPieces(curves)), (0,node_zlib_3.createGzip)({ level: LEVEL }), (0,node_fs_5.createWriteStream)(path));
}

// build/src/output/write.js
var write_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({
	writeAll: () => writeAll,
	writeFile: () => writeFile
});
async function writeAll(view, folder, options) {
	const { pictures, trends, png, page, curves } = options;
	const { COMMENT_LENGTH, renderMarkdown } = await Promise.resolve().then(() => markdown_exports);
	const { renderHtml } = await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 825));
	const files = /* @__PURE__ */ new Map([["report.json", reportPieces(view.report, view.rules)]]);
	const [first] = png ? pictures : [];
	const [trend] = png ? trends : [];
	const picture = [...first ? [`![${first.alt}](chart-light.png)`] : [], ...trend ? [trendFold(`![${trend.alt}](trend-light.png)`)] : []].join("\n\n");
	files.set("comment.md", renderMarkdown(view, {
		maxLength: COMMENT_LENGTH,
		picture,
		summaryUrl: null
	}));
	files.set("report.html", renderHtml(view, pictures, page, curves, trends));
	for (const [i, { groupId, pngs }] of png ? pictures.entries() : []) {
		const name = i === 0 ? "chart" : `chart-${slug(groupId, i)}`;
		for (const [theme, bytes] of await pngs()) files.set(`${name}-${theme}.png`, bytes);
	}
	for (const [i, { pngs }] of png ? trends.entries() : []) for (const [theme, bytes] of await pngs()) files.set(`trend${i === 0 ? "" : `-${i + 1}`}-${theme}.png`, bytes);
	const paths = [...files].map(([name, content]) => ({
		path: (0,node_path_4.join)(folder, name),
		content
	}));
	for (const { path, content } of paths) writeFile(path, content);
	const side = (0,node_path_4.join)(folder, base_1.d);
	await writeCurves(side, curves);
	return [...paths.map(({ path }) => path), ...curves === null ? [] : [side]];
}
function writeFile(path, content) {
	(0,node_fs_5.mkdirSync)((0,node_path_4.dirname)(path), { recursive: true });
	if (typeof content === "string" || content instanceof Uint8Array) {
		(0,node_fs_5.writeFileSync)(path, content);
		return;
	}
	const file = (0,node_fs_5.openSync)(path, "w");
	try {
		for (const piece of content) (0,node_fs_5.writeSync)(file, piece);
	} finally {
		(0,node_fs_5.closeSync)(file);
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
	return why ? (0,base_1.Sn)((0,base_1.y)(why, rules.get(rule)?.needs ?? "")) : message ?? "";
}



})

};
