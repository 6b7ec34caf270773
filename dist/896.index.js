export const id = 896;
export const ids = [896];
export const modules = {

896:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
$: () => (waitForLimits),
A: () => (checkNameOf),
B: () => (judgedAnew),
C: () => (nestsTooDeep),
D: () => (joined$1),
E: () => (entryTooLarge),
F: () => (view_report_exports),
G: () => (groupRuns),
H: () => (nearestSeries),
I: () => (lintBaseline),
J: () => (isKnownRule),
K: () => (findSeries),
L: () => (reportRuns),
M: () => (nameTest),
N: () => (parseGlob),
O: () => (pathCheck),
P: () => (runPipeline),
Q: () => (retryAfterOf),
R: () => (crc32),
S: () => (logsOf),
T: () => (checkRatio),
U: () => (compare),
V: () => (refuseOtherSettings),
W: () => (matchGroups),
X: () => (rules_exports),
Y: () => (allRules),
Z: () => (failureOf$1),
_: () => (reportFile),
a: () => (findLogs),
b: () => (filesOf),
c: () => (refuseBoth),
d: () => (MAX_PACKED_BYTES),
et: () => (statusOf),
f: () => (besideReport),
g: () => (reportBytes),
h: () => (githubBaseline),
i: () => (judgedOnDisk),
j: () => (matchesGlob),
k: () => (restLeftOut),
l: () => (curvesOnDisk),
m: () => (contentOf),
n: () => (namedBaseline),
nt: () => (spread$1),
o: () => (expandPatterns),
p: () => (diskSettings),
q: () => (KNOWN_RULES),
r: () => (withoutBaseline),
s: () => (DISK),
t: () => (historyFiles),
tt: () => (pause),
u: () => (withSideFiles),
v: () => (absentIn),
w: () => (checkEntries),
x: () => (holdsReport),
y: () => (chosen),
z: () => (sortedProblems)
});
var rolldown_runtime_0 = __webpack_require__(740);
var base_1 = __webpack_require__(847);
var report_2 = __webpack_require__(88);
var node_zlib_3 = __webpack_require__(522);
var node_path_4 = __webpack_require__(760);
var node_fs_5 = __webpack_require__(24);







// build/src/github/pause.js
function pause(ms) {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
function spread$1(ms) {
	return ms * (.75 + Math.random() / 2);
}

// build/src/github/status.js
function statusOf(error) {
	if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return null;
	return "response" in error && error.response !== void 0 ? error.status : null;
}

// build/src/github/limits.js
const MAX_WAIT = 60;
const MAX_WAITED = 180;
const MAX_REPEATS$2 = 2;
const UNSAID = 60;
function waitForLimits(octokit) {
	let waited = 0;
	octokit.hook.wrap("request", async (request, options) => {
		for (let repeats = 0;; repeats += 1) try {
			return await request(options);
		} catch (error) {
			const seconds = limitOf(error, Date.now());
			if (seconds === null || repeats === MAX_REPEATS$2 || seconds > 60 || waited + seconds > MAX_WAITED) throw error;
			waited += seconds;
			await pause(seconds * 1e3 + spread$1(500));
		}
	});
}
function limitOf(error, now) {
	const status = statusOf(error);
	if (status !== 403 && status !== 429) return null;
	const { message, response } = error;
	const headers = response?.headers ?? {};
	const asked = retryAfterOf(headers["retry-after"], now) ?? untilReset(headers, now);
	if (asked !== null) return asked;
	return status === 429 || /\brate limit\b/i.test(message) ? UNSAID : null;
}
function retryAfterOf(value, now) {
	const text = String(value ?? "").trim();
	if (/^\d{1,9}$/.test(text)) return Number(text);
	if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null;
	const time = Date.parse(text);
	return Number.isNaN(time) ? null : secondsUntil(time, now);
}
function untilReset(headers, now) {
	const [remaining, reset] = [headers["x-ratelimit-remaining"], headers["x-ratelimit-reset"]].map((one) => String(one ?? ""));
	if (remaining !== "0" || !/^\d{1,15}$/.test(reset)) return null;
	return secondsUntil(Number(reset) * 1e3, now) + 1;
}
function secondsUntil(time, now) {
	return Math.max(0, Math.ceil((time - now) / 1e3));
}

// build/src/github/failure.js
const KINDS = /* @__PURE__ */ new Map([
	[401, "token"],
	[403, "permission"],
	[404, "missing"]
]);
function failureOf$1(error) {
	const status = statusOf(error);
	return {
		kind: limitOf(error, Date.now()) === null ? KINDS.get(status) ?? "other" : "limit",
		status,
		message: (0,base_1.In)(error)
	};
}

// build/src/diagnose/measure/hyperparameters.js
function numberOf$4(hyperparameters, names) {
	for (const name of names) for (const [key, value] of Object.entries(hyperparameters)) {
		const last = key.toLowerCase().split(/[./]/).at(-1).replaceAll("-", "_");
		const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
		if (last === name && typeof number === "number" && Number.isFinite(number)) return number;
	}
	return NaN;
}
function classesOf$1(hyperparameters) {
	const classes = numberOf$4(hyperparameters, [
		"num_classes",
		"n_classes",
		"nb_classes",
		"num_labels",
		"vocab_size",
		"classes"
	]);
	return classes >= 2 ? classes : NaN;
}

// build/src/diagnose/measure/readings.js
function rawAt(curve, point) {
	return readingOf(curve, point, "raw", curve.values[point]);
}
function levelAt$1(curve, point) {
	return curve.window === 1 ? rawAt(curve, point) : readingOf(curve, point, "level", curve.levels[point]);
}
function bestLevelOf(curve) {
	return curve.window === 1 ? rawAt(curve, curve.best) : readingOf(curve, curve.best, "best-level", curve.bestLevel);
}
function stretchLevelAt(curve, point, level) {
	return curve.window === 1 ? rawAt(curve, point) : readingOf(curve, point, "stretch-level", level);
}
function medianAt(curve, point, value, of) {
	return of === 1 ? rawAt(curve, point) : {
		...readingOf(curve, point, "median", value),
		of
	};
}
function projectedAt(curve, at, value) {
	return {
		...readingOf(curve, curve.at.length - 1, "projected", value),
		at
	};
}
function readingOf({ series, at, ofScore }, point, statistic, value) {
	return {
		series: series.name,
		at: at[point],
		statistic,
		value,
		...ofScore && { as: "error" }
	};
}
const MIN_AGREEMENT$1 = 2 / 3;
function wayOf(curve, from, to, levels = [levelAt$1(curve, from), levelAt$1(curve, to)]) {
	return clearer([rawAt(curve, from), rawAt(curve, to)], levels);
}
function clearer(logged, steadier) {
	return isSameWay(logged, steadier) ? logged : steadier;
}
function isSameWay(logged, steadier) {
	const share = (logged[1].value - logged[0].value) / (steadier[1].value - steadier[0].value);
	return share >= MIN_AGREEMENT$1 && share <= 1 / MIN_AGREEMENT$1;
}
function besideBest(curve, point) {
	const [best, other] = [rawAt(curve, curve.best), rawAt(curve, point)];
	return (curve.series.goal === "maximize" ? other.value < best.value : other.value > best.value) ? [best, other] : [bestLevelOf(curve), levelAt$1(curve, point)];
}
function asError(reading, top) {
	return {
		...reading,
		value: top - reading.value,
		as: "error"
	};
}
function changeOf$1(way) {
	const [from, to] = way.map(({ value }) => (0,base_1.jn)(value));
	return from === 0 ? NaN : (to - from) / Math.abs(from);
}

// build/src/diagnose/rule.js
function defineRule(rule) {
	return rule;
}
function defineGroupRule(rule) {
	return rule;
}

// build/src/diagnose/targets.js
function rises(run) {
	if (!run.cost || run.notEnough !== null && run.rises.length === 0) return [];
	const cost = run.cost;
	return run.rises.length > 0 ? run.rises.map((rise) => ({
		run,
		cost,
		rise
	})) : [{
		run,
		cost,
		rise: null
	}];
}
function drops(run) {
	const { cost } = run;
	if (!cost || run.notEnough !== null) return [];
	return run.drops.map((drop) => ({
		run,
		cost,
		drop,
		rise: run.rises[drop.interrupted] ?? null
	}));
}
function divergences(run) {
	const { validationLoss: loss, validationScore: score } = run;
	if (!loss || !score || run.costIs !== "loss" || run.notEnough !== null) return [];
	const all = run.divergences.map((divergence) => ({
		run,
		loss,
		score,
		divergence
	}));
	return all.length > 0 ? all : [{
		run,
		loss,
		score,
		divergence: null
	}];
}
function lossPair(run) {
	const { trainLoss, validationLoss } = run;
	if (!trainLoss || !validationLoss || trainLoss.series.metric !== validationLoss.series.metric) return [];
	return [{
		run,
		train: trainLoss,
		validation: validationLoss
	}];
}
function fittedLoss(run) {
	const curve = run.trainLoss ?? run.validationLoss;
	return curve ? [{
		run,
		curve
	}] : [];
}
function judgedCost(run) {
	return run.cost && run.notEnough === null ? [{
		run,
		curve: run.cost
	}] : [];
}
function measuredSeries(run) {
	const kinds = [
		"loss",
		"loss-part",
		"score",
		"gradient-norm"
	];
	return run.run.series.filter(({ kind }) => kinds.includes(kind)).map((series) => ({
		run,
		series
	}));
}
function judgedSeries(run) {
	const { trainLoss, validationLoss, validationScore } = run.run.primary;
	const [most] = [
		trainLoss,
		validationLoss,
		validationScore
	].filter((one) => one !== null).sort((a, b) => b.at.length - a.at.length);
	return most ? [{
		run,
		series: most
	}] : [];
}
function dropBefore(run, rise) {
	const start = run.phases[rise.phase]?.from;
	return run.learningRate.events.find((event) => event.kind === "drop" && event.at === start) ?? null;
}
function place(run, at) {
	return `${run.run.axis} ${Number.isInteger(at) ? at : Number(at.toFixed(2))}`;
}

// build/src/diagnose/rules/bad-initial-loss.js
const badInitialLoss = defineRule({
	id: "bad-initial-loss",
	order: 280,
	title: "The first loss is far above chance",
	severity: "notice",
	needs: "a loss logged from its first step on, and the number of classes (or the size of the vocabulary) in the hyper-parameters",
	asks: ["hyperparameters"],
	why: "An untrained model that knows nothing has a cross-entropy of ln K for K classes. Far above it the initialization makes it confidently wrong, and the first steps are spent on unlearning that.",
	formula: "The loss at the first of at least 1,000 logged steps (the first 0.1% of the run) exceeds ln K by more than 25%.",
	advice: ["Initialize the last layer smaller, and its bias to the class frequencies.", "Check that the loss is a mean over examples (and tokens)."],
	falseAlarmIf: ["the loss is no plain cross-entropy, or a sum", "the first logged value is already an average over many steps"],
	references: ["https://karpathy.github.io/2019/04/25/recipe/"],
	example: {
		"hp/num_classes": [10],
		step: Array.from({ length: 1200 }, (_, i) => i),
		train_loss: Array.from({ length: 1200 }, (_, i) => .5 + 7 * Math.exp(-i / 90))
	},
	options: {
		minPoints: 1e3,
		minExcess: .25
	},
	select: (run) => Number.isNaN(classesOf$1(run.run.hyperparameters)) || run.run.axis !== "step" ? [] : fittedLoss(run),
	minimum: {
		option: "minPoints",
		points: ({ curve }) => curve.values.length
	},
	check: ({ run, curve }, { minExcess }) => {
		const { values, at, series } = curve;
		if (at[0] > .001 * at[at.length - 1]) return null;
		const classes = classesOf$1(run.run.hyperparameters);
		const chance = Math.log(classes);
		const excess = values[0] / chance - 1;
		if (!(excess > minExcess)) return null;
		return {
			series: [series.name],
			from: at[0],
			to: at[0],
			confidence: excess > 1 ? "high" : "medium",
			measured: {
				metric: series.name,
				first: rawAt(curve, 0),
				classes,
				chance,
				excess,
				firstPlace: place(run, at[0])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, first, classes, chance, firstPlace } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} starts at ${first} (${firstPlace}); chance for ${classes} classes is ln ${classes} = ${(0,base_1.Nn)(chance)}.`;
	},
	causes: [{ cause: "The last layer starts with too large weights." }, {
		cause: "The loss is a sum, not a mean.",
		weigh: ({ excess }) => ({
			for: excess > 5 ? ["it is many times ln K"] : [],
			against: []
		})
	}]
});

// build/src/diagnose/measure/align.js
function indexAt(positions, at) {
	let low = 0;
	let high = positions.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (positions[middle] <= at) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
function indexFrom(positions, at) {
	let low = 0;
	let high = positions.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (positions[middle] < at) low = middle + 1;
		else high = middle;
	}
	return low;
}
function sampleAt(positions, { at, values }) {
	const sampled = new Float64Array(positions.length);
	let next = 0;
	for (let p = 0; p < positions.length; p += 1) {
		while (next < at.length && at[next] <= positions[p]) next += 1;
		sampled[p] = next === 0 ? NaN : values[next - 1];
	}
	return sampled;
}
function alignTo(positions, series) {
	const aligned = new Float64Array(positions.length).fill(NaN);
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
		if (count > 0) aligned[p] = sum / count;
	}
	return aligned;
}

// build/src/diagnose/rules/best-checkpoints-disagree.js
const bestCheckpointsDisagree = defineRule({
	id: "best-checkpoints-disagree",
	order: 90,
	title: "Best loss and best score are different checkpoints",
	severity: "notice",
	about: "run",
	needs: "a validation loss and a validation score with at least 10 evaluations",
	asks: ["validation-loss", "validation-score"],
	why: "Which one to ship depends on what is used: labels (score) or probabilities (loss).",
	formula: "The best levels lie more than one window apart, and each checkpoint is worse in the other metric than its best level (rolling medians of w points, the best one corrected for having been chosen among many) by more than 3 standard errors of the difference of two levels (1.2533·σ·√(2/w)).",
	advice: ["Ship the checkpoint of the best score if you use labels, that of the best loss if you use probabilities.", "Save both."],
	falseAlarmIf: ["the loss is not the one that matters to you"],
	references: ["https://arxiv.org/abs/1706.04599"],
	example: {
		val_loss: Array.from({ length: 60 }, (_, i) => .4 + Math.exp(-i / 5) + .006 * Math.max(0, i - 18) + .002 * Math.sin(5 * i)),
		val_acc: Array.from({ length: 60 }, (_, i) => .9 - .5 * Math.exp(-i / 8) + 6e-4 * i + 5e-4 * Math.sin(5 * i))
	},
	options: { minZ: 3 },
	select: (run) => {
		const { validationLoss: loss, validationScore: score } = run;
		return loss && score && run.costIs === "loss" && run.notEnough === null ? [{
			run,
			loss,
			score
		}] : [];
	},
	check: ({ run, loss, score }, { minZ }) => {
		const atLoss = loss.at[loss.best];
		const atScore = score.at[score.best];
		const lossPoint = Math.max(0, indexAt(loss.at, atScore));
		const scorePoint = Math.max(0, indexAt(score.at, atLoss));
		if (!(Math.abs(indexAt(loss.at, atScore) - loss.best) > loss.window) || !isWorse$1(loss, lossPoint, minZ) || !isWorse$1(score, scorePoint, minZ)) return null;
		const [bestLoss, lossThere] = besideBest(loss, lossPoint);
		const [bestScore, scoreThere] = besideBest(score, scorePoint);
		return {
			series: [loss.series.name, score.series.name],
			from: Math.min(atLoss, atScore),
			to: Math.max(atLoss, atScore),
			confidence: "high",
			measured: {
				loss: loss.series.name,
				score: score.series.name,
				lossPlace: place(run, atLoss),
				scorePlace: place(run, atScore),
				bestLoss,
				lossThere,
				bestScore,
				scoreThere,
				bestLossLevel: bestLevelOf(loss),
				lossLevelThere: levelAt$1(loss, lossPoint),
				bestScoreLevel: bestLevelOf(score),
				scoreLevelThere: levelAt$1(score, scorePoint)
			}
		};
	},
	message: ({ measured }) => {
		const { loss, score, lossPlace, scorePlace, bestLoss, lossThere, bestScore, scoreThere } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(loss)} is best at ${lossPlace}: ${bestLoss}, with ${(0,base_1.xn)(score)} ${scoreThere}. ${(0,base_1.xn)(score)} is best at ${scorePlace}: ${bestScore}, with ${(0,base_1.xn)(loss)} ${lossThere}.`;
	},
	causes: [{ cause: "Loss and score part ways: see loss-accuracy-divergence." }]
});
function isWorse$1({ levels, bestLevel, noise, window, series }, point, minZ) {
	return (series.goal === "maximize" ? bestLevel - levels[point] : levels[point] - bestLevel) > minZ * Math.SQRT2 * (0,base_1.lt)(noise, window);
}

// build/src/diagnose/rules/conflicting-steps.js
const conflictingSteps = defineRule({
	id: "conflicting-steps",
	order: 230,
	title: "One step holds several values",
	severity: "notice",
	about: "log",
	yieldsTo: ["step-restart"],
	needs: "any loss, score or gradient norm",
	why: "Two values at one step can’t both be the metric. The last one counts here; it may be another run’s.",
	formula: "Positions of a series that were logged again with a different value, without the axis having gone back: at least 2 and 2% of its points.",
	advice: ["Write each run into a file of its own.", "Log a metric once a step, or under different names."],
	falseAlarmIf: ["a metric is logged once per part of an evaluation, and only the last part is the total"],
	references: ["https://github.com/tensorflow/tensorboard/blob/master/README.md"],
	example: {
		train_loss: Array.from({ length: 40 }, (_, i) => Math.exp(-i / 9)),
		step: Array.from({ length: 40 }, (_, i) => 2 * Math.floor(i / 2))
	},
	options: {
		minPoints: 2,
		minShare: .02
	},
	select: (run) => measuredSeries(run).length > 0 ? [run] : [],
	check: (run, { minPoints, minShare }) => {
		const hit = measuredSeries(run).map(({ series }) => series).filter(({ resolved, at }) => resolved.repeated >= Math.max(minPoints, minShare * at.length));
		const most = [...hit].sort((a, b) => b.resolved.repeated - a.resolved.repeated)[0];
		if (!most) return null;
		const { repeated, repeatedAt } = most.resolved;
		return {
			series: hit.map(({ name }) => name),
			from: repeatedAt,
			to: most.at[most.at.length - 1],
			confidence: "high",
			measured: {
				metric: most.name,
				points: repeated,
				share: repeated / most.at.length,
				firstPlace: place(run, repeatedAt)
			}
		};
	},
	message: ({ measured }) => {
		const { metric, points, share, firstPlace } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} has several values at ${points} steps (${(0,base_1.Mn)(Math.min(1, share))}), first at ${firstPlace}: the last one of each counts.`;
	},
	causes: [{
		cause: "Several runs write into one file.",
		weigh: ({ share }) => ({
			for: share > .5 ? ["most steps are affected"] : [],
			against: []
		})
	}, { cause: "The step counter is not advanced at every write." }]
});

// build/src/diagnose/rules/diverged-loss.js
const divergedLoss = defineRule({
	id: "diverged-loss",
	order: 110,
	title: "The training loss blew up and stayed there",
	severity: "error",
	means: "divergence",
	notFor: [],
	needs: "a training loss (or a validation loss where none is logged)",
	asks: ["validation-loss", "train-loss"],
	why: "The optimizer left the region it was learning in. What follows is not worth its electricity.",
	formula: "The smoothed training loss is more than 2 times its minimum, for at least max(3, 1%) points up to the end; for losses that may be negative or near zero: more than the whole descent above its minimum.",
	advice: ["Restart from the last healthy checkpoint with a lower learning rate, a longer warm-up or gradient clipping.", "Look for a bad batch or a data change at the place where it began."],
	falseAlarmIf: ["the loss gets a new term or another weight during the run (curriculum, warmed-up penalties)"],
	references: ["https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook"],
	example: { train_loss: Array.from({ length: 40 }, (_, i) => (i < 25 ? .5 + Math.exp(-i / 6) : 2.3) + .01 * Math.sin(5 * i)) },
	options: {
		minRatio: 2,
		minPoints: 3,
		minRun: 6
	},
	select: fittedLoss,
	minimum: {
		option: "minRun",
		points: ({ curve }) => curve.values.length
	},
	check: ({ run, curve }, { minRatio, minPoints }) => {
		const { levels, at, series, values } = curve;
		const n = levels.length;
		if (series.split === "validation" && run.rises.length > 0) return null;
		let low = 0;
		for (let i = 1; i < n; i += 1) if (levels[i] < levels[low]) low = i;
		const minimum = levels[low];
		const start = (0,base_1.mt)(levels.subarray(0, low + 1));
		const nearZero = values.some((value) => value <= 0) || minimum < .05 * (start - minimum);
		const limit = nearZero ? minimum + Math.max(start - minimum, 0) : minRatio * minimum;
		if (nearZero && !(start > minimum)) return null;
		let from = n;
		while (from > low + 1 && levels[from - 1] > limit) from -= 1;
		const held = n - from;
		if (held < Math.max(minPoints, Math.ceil(.01 * n), ((0,base_1.pt)(n) + 1) / 2)) return null;
		const rate = run.run.primary.learningRate;
		const [best, last] = wayOf(curve, curve.best, n - 1);
		const healthy = at[from - 1];
		return {
			series: [series.name],
			from: at[from],
			to: at[n - 1],
			confidence: held > 2 * minPoints ? "high" : "medium",
			measured: {
				metric: series.name,
				best,
				last,
				lowestLevel: levelAt$1(curve, low),
				points: held,
				healthyPlace: place(run, healthy),
				rate: rate ? rate.values[Math.max(0, indexAt(rate.at, healthy))] ?? NaN : NaN
			}
		};
	},
	message: ({ measured }) => {
		const { metric, best, last, points, healthyPlace } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} blew up after ${healthyPlace} and stayed up for the last ${points} points (best to end: ${(0,base_1.wn)(best, last)}).`;
	},
	causes: [{
		cause: "The learning rate is too high.",
		weigh: ({ rate }) => ({
			for: rate > 0 ? [`it was ${(0,base_1.Nn)(rate)} there`] : [],
			against: []
		})
	}, { cause: "A bad batch or corrupt data." }]
});

// build/src/diagnose/rules/double-descent.js
const doubleDescent = defineRule({
	id: "double-descent",
	order: 330,
	title: "The validation error falls a second time",
	severity: "notice",
	needs: "scores for training and validation with at least 40 evaluations",
	asks: ["validation-score", "train-score"],
	why: "Around the point where the training set is fitted exactly, the error on new data can peak and then fall again. Stopping at the first valley may be too early.",
	formula: "The smoothed validation error has a hill that is more than 4σ and a tenth of its height above the valley before and above the last 20% of the run; the training error at the hill is below 1% of the top, and no learning-rate event lies between the valley and the end.",
	advice: ["Compare the end with the first valley, and keep the better one.", "If it is label noise: clean the labels or use a robust loss; regularization flattens the hill."],
	falseAlarmIf: ["a learning-rate drop that is not logged made the second descent"],
	references: ["https://arxiv.org/abs/1912.02292"],
	example: doubleDescentExample(),
	options: {
		minPoints: 40,
		minZ: 4,
		minHeight: .1,
		maxTrainError: .01
	},
	select: (run) => {
		const { trainScore: train, validationScore: score } = run;
		return train && score && score.series.goal === "maximize" && !Number.isNaN(score.series.top) ? [{
			run,
			train,
			score
		}] : [];
	},
	minimum: {
		option: "minPoints",
		points: ({ score }) => score.values.length
	},
	check: ({ run, train, score }, { minZ, minHeight, maxTrainError }) => {
		const n = score.values.length;
		const { top } = score.series;
		const errors = score.levels.map((value) => (top - value) / top);
		const { valley, hill } = hillOf(errors);
		const end = (0,base_1.St)(errors.subarray(Math.floor(.8 * n)));
		const height = Math.min(errors[hill] - errors[valley], errors[hill] - end);
		if (!(hill < .8 * n && height > minZ * (score.noise / top) && height > minHeight * errors[hill])) return null;
		if (run.learningRate.events.some(({ at }) => at > score.at[valley])) return null;
		const i = indexAt(train.at, score.at[hill]);
		if (!((i < 0 ? NaN : (top - train.levels[i]) / top) < maxTrainError)) return null;
		const [low, high] = wayOf(score, valley, hill);
		const tail = score.values.subarray(Math.floor(.8 * n));
		return {
			series: [score.series.name],
			from: score.at[valley],
			to: score.at[n - 1],
			confidence: "medium",
			measured: {
				metric: score.series.name,
				valley: asError(low, top),
				hill: asError(high, top),
				end: asError(medianAt(score, n - tail.length, (0,base_1.St)(tail), tail.length), top),
				trainError: asError(rawAt(train, i), top),
				valleyPlace: place(run, score.at[valley]),
				hillPlace: place(run, score.at[hill])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, valley, hill, end, valleyPlace, hillPlace } = measured;
		return (0,base_1.Cn)`The error behind ${(0,base_1.xn)(metric)} rose from ${valleyPlace} to ${hillPlace} (${(0,base_1.wn)(valley, hill)}) and fell again to ${end} without a learning-rate drop.`;
	},
	causes: [{
		cause: "Epoch-wise double descent at the point of interpolation.",
		weigh: ({ trainError }) => ({
			for: [(0,base_1.Cn)`the training error was ${trainError} at the hill`],
			against: []
		})
	}, { cause: "Label noise." }]
});
function hillOf(errors) {
	const n = errors.length;
	const after = new Float64Array(n);
	let low = Number.POSITIVE_INFINITY;
	for (let i = n - 1; i >= 0; i -= 1) {
		low = Math.min(low, errors[i]);
		after[i] = low;
	}
	let lowest = 0;
	let best = {
		valley: 0,
		hill: 0
	};
	let height = 0;
	for (let i = 0; i < n; i += 1) {
		if (errors[i] < errors[lowest]) lowest = i;
		const own = errors[i] - Math.max(errors[lowest], after[i]);
		if (own > height) {
			height = own;
			best = {
				valley: lowest,
				hill: i
			};
		}
	}
	return best;
}
function doubleDescentExample() {
	const error = (i) => .25 + .5 * Math.exp(-i / 6) + .15 * Math.exp(-(((i - 45) / 14) ** 2)) - 6e-4 * i;
	return {
		train_loss: Array.from({ length: 120 }, (_, i) => 1.5 * Math.exp(-i / 8)),
		train_acc: Array.from({ length: 120 }, (_, i) => 1 - .6 * Math.exp(-i / 8)),
		val_acc: Array.from({ length: 120 }, (_, i) => 1 - error(i) + .003 * Math.sin(5 * i))
	};
}

// build/src/diagnose/measure/cost-words.js
function costWords({ metric, fromScore }) {
	return fromScore ? (0,base_1.Cn)`the error behind ${(0,base_1.xn)(metric)}` : (0,base_1.Cn)`${(0,base_1.xn)(metric)}`;
}
function capitalCost({ metric, fromScore }) {
	return fromScore ? (0,base_1.Cn)`The error behind ${(0,base_1.xn)(metric)}` : (0,base_1.Cn)`${(0,base_1.xn)(metric)}`;
}

// build/src/diagnose/measure/extra-metrics.js
const LEVEL_POINTS$2 = 5;
const MIN_CHANGE = .02;
const METRICS = [
	[
		"temperature_scaled_loss",
		"lossScaled",
		"the loss after temperature scaling"
	],
	[
		"loss_of_wrong",
		"lossWrong",
		"the loss of the wrong answers"
	],
	[
		"loss_of_right",
		"lossCorrect",
		"the loss of the right answers"
	],
	[
		"confidence_in_wrong",
		"confidenceWrong",
		"the confidence in wrong answers"
	],
	[
		"calibration_error",
		"ece",
		"the calibration error"
	],
	[
		"brier_score",
		"brier",
		"the Brier score"
	],
	[
		"logit_norm",
		"logitNorm",
		"the norm of the logits"
	],
	[
		"weight_norm",
		"weightNorm",
		"the weight norm"
	],
	[
		"clean_train_loss",
		"trainEval",
		"the training loss in evaluation mode"
	]
];
function extraChanges(series, from, to) {
	const found = {};
	for (const one of series) {
		const [, key] = METRICS.find(([metric]) => metric === one.metric) ?? [];
		if (key === void 0 || found[key] !== void 0 || one.split === "train" && key !== "trainEval") continue;
		const change = changeOf(one, from, to);
		if (Number.isFinite(change)) found[key] = change;
	}
	return found;
}
function changeOf({ at, values }, from, to) {
	const start = indexFrom(at, from);
	const end = indexAt(at, to) + 1;
	const level = (a, b) => (0,base_1.St)((0,base_1.at)(values, Math.max(start, a), Math.min(end, b)));
	const before = level(start, start + LEVEL_POINTS$2);
	return (level(end - LEVEL_POINTS$2, end) - before) / Math.abs(before);
}
function said(measured, expected) {
	return METRICS.flatMap(([, id, words]) => {
		const change = measured[id];
		if (change === void 0 || expected[id] === void 0) return [];
		const way = change > MIN_CHANGE ? 1 : change < -.02 ? -1 : 0;
		if (way !== expected[id]) return [];
		return [way === 0 ? `${words} hardly moved` : `${words} ${way > 0 ? "rose" : "fell"} ${(0,base_1.Mn)(Math.abs(change))}`];
	});
}

// build/src/diagnose/measure/rise-evidence.js
function riseEvidence({ run, cost, rise }) {
	const { segment, onset } = rise;
	const knee = Math.min(segment.knee, cost.at.length - 1);
	const keep = cost.at[knee];
	const levels = [stretchLevelAt(cost, knee, segment.lowest), stretchLevelAt(cost, rise.to, segment.level)];
	const [best, end] = wayOf(cost, knee, rise.to, levels);
	return {
		metric: cost.series.name,
		axis: run.run.axis,
		keep,
		keepPlace: place(run, keep),
		onsetFrom: cost.at[onset[0]],
		onsetTo: cost.at[onset[1]],
		best,
		end,
		bestLevel: levels[0],
		endLevel: levels[1],
		levelRise: segment.rise,
		evidence: segment.evidence,
		noise: segment.noise,
		trainChange: Math.exp(rise.trainChange) - 1,
		rho: rise.rho,
		rhoOf: rise.rhoFromError ? "error" : "loss",
		fromScore: cost.ofScore,
		repair: rise.repair,
		...extraChanges(run.run.series, keep, cost.at[rise.to])
	};
}
function riseSentence(cost, measured, meanwhile = "") {
	const { axis, best, end, keepPlace, onsetFrom, onsetTo, evidence } = measured;
	const began = onsetTo > onsetFrom ? (0,base_1.Cn)` The rise began between ${axis} ${(0,base_1.Nn)(onsetFrom)} and ${(0,base_1.Nn)(onsetTo)} (90% sure).` : "";
	const doubt = Number.isNaN(evidence) ? "; with so few evaluations this is little evidence" : "";
	return (0,base_1.Cn)`${cost} ${roseWords([best, end])} between ${keepPlace} and ${(0,base_1.Nn)(end.at)}${meanwhile}${doubt}.${began}`;
}
function roseWords(way) {
	return (0,base_1.Cn)`rose${shareWords(way)} (${(0,base_1.wn)(...way)})`;
}
function shareWords(way) {
	const change = changeOf$1(way);
	return Number.isNaN(change) ? "" : ` ${(0,base_1.Mn)(Math.abs(change))}`;
}
function riseWindow({ run, cost, rise }) {
	const names = [cost.series.name, ...run.costIs === "loss" && run.validationScore ? [run.validationScore.series.name] : []];
	const onset = [cost.at[rise.onset[0]], cost.at[rise.onset[1]]];
	return {
		series: names,
		from: cost.at[rise.from],
		to: cost.at[rise.to],
		onset,
		size: rise.segment.rise
	};
}
function riseWeight({ segment }, confidence) {
	return Number.isNaN(segment.evidence) ? {
		confidence: "low",
		severity: "notice"
	} : { confidence };
}

// build/src/diagnose/rules/early-stopping-misconfigured.js
const PATIENCE = [
	"early_stopping_patience",
	"early_stop_patience",
	"es_patience",
	"patience"
];
const MIN_DELTA = [
	"early_stopping_threshold",
	"early_stopping_min_delta",
	"min_delta"
];
const earlyStoppingMisconfigured = defineRule({
	id: "early-stopping-misconfigured",
	order: 320,
	title: "Early stopping does not fit this curve",
	severity: "notice",
	about: "run",
	needs: "the patience of early stopping in the hyper-parameters, and a validation loss or score with at least 10 evaluations",
	asks: ["validation-loss", "hyperparameters"],
	why: "A patience shorter than the wait for the next learning-rate drop stops just before the gain; a threshold above the usual gain stops while the model still improves.",
	formula: "Patience 0; or a best level followed by more evaluations than the patience before a learning-rate drop after which the run beat it by more than 1%; or a threshold (min_delta) larger than half of the gains by which new bests were made.",
	advice: [
		"Set the patience longer than the longest phase of the schedule.",
		"Set the threshold to about the noise of one evaluation, or to 0.",
		"Restore the best weights."
	],
	falseAlarmIf: ["the patience counts something else than evaluations (batches, epochs with several evaluations)", "it belongs to the learning-rate schedule, not to early stopping"],
	references: ["https://keras.io/api/callbacks/early_stopping/"],
	example: {
		"hp/early_stopping_patience": [10],
		lr: Array.from({ length: 90 }, (_, i) => i < 60 ? .1 : .01),
		train_loss: Array.from({ length: 90 }, (_, i) => i < 60 ? .5 + Math.exp(-i / 6) : .25),
		val_loss: Array.from({ length: 90 }, (_, i) => i < 60 ? .8 + Math.exp(-i / 6) + .004 * Math.sin(5 * i) : .6)
	},
	options: { minMissed: .01 },
	select: (run) => {
		const patience = numberOf$4(run.run.hyperparameters, PATIENCE);
		return run.cost && run.notEnough === null && patience >= 0 ? [{
			run,
			cost: run.cost,
			patience
		}] : [];
	},
	check: ({ run, cost, patience }, { minMissed }) => {
		const minDelta = numberOf$4(run.run.hyperparameters, MIN_DELTA);
		const missed = patience > 0 ? missedBy(run, cost, patience, minMissed) : null;
		const gains = newBests(cost.values);
		const kind = patience === 0 ? "zero" : missed ? "short" : isAbove(minDelta, gains) ? "threshold" : "";
		if (kind === "") return null;
		return {
			series: [cost.series.name],
			from: cost.at[0],
			to: cost.at[cost.at.length - 1],
			confidence: kind === "short" ? "high" : "medium",
			measured: {
				metric: cost.series.name,
				fromScore: cost.ofScore,
				kind,
				patience,
				minDelta,
				waited: missed?.waited ?? 0,
				drop: missed?.drop ?? NaN,
				levelGain: missed?.gain ?? NaN,
				axis: run.run.axis,
				...missed ? {
					best: missed.way[0],
					later: missed.way[1]
				} : {}
			}
		};
	},
	message: ({ measured }) => {
		const { kind, patience, minDelta, waited, drop, axis, ...missed } = measured;
		const what = costWords(measured);
		if (kind === "zero") return (0,base_1.Cn)`A patience of 0 stops at the first evaluation that is not better than the best: on ${what} that is noise.`;
		if (kind === "threshold") return (0,base_1.Cn)`A threshold of ${(0,base_1.Nn)(minDelta)} is larger than most gains of ${what}: early stopping takes improvement for standstill.`;
		const better = missed.best && missed.later ? (0,base_1.Cn)`${`${shareWords([missed.best, missed.later])} better`.trim()} (${(0,base_1.wn)(missed.best, missed.later)})` : "better";
		return (0,base_1.Cn)`A patience of ${patience} evaluations stops before the learning-rate drop at ${axis} ${drop}, ${waited} evaluations after the best until then, which made ${what} ${better}.`;
	},
	causes: [{
		cause: "The patience is shorter than a phase of the learning rate.",
		weigh: ({ kind, waited }) => ({
			for: kind === "short" ? [`${waited} evaluations passed before the drop that helped`] : [],
			against: []
		})
	}, {
		cause: "The threshold is above the usual gain.",
		weigh: ({ kind }) => ({
			for: kind === "threshold" ? ["most new bests were smaller"] : [],
			against: []
		})
	}]
});
function missedBy(run, cost, patience, minMissed) {
	const { at, levels } = cost;
	for (const { drop } of run.drops) {
		const point = indexFrom(at, drop.at);
		const best = Math.max(0, (0,base_1.ct)(levels.subarray(0, point), "minimize"));
		const later = point + (0,base_1.ct)(levels.subarray(point), "minimize");
		const gain = (levels[best] - levels[later]) / Math.abs(levels[best]);
		if (point - best > patience && gain > minMissed) return {
			waited: point - best,
			drop: drop.at,
			gain,
			way: wayOf(cost, best, later)
		};
	}
	return null;
}
function newBests(values) {
	const gains = [];
	let best = values[0];
	for (const value of values) if (value < best) {
		gains.push(best - value);
		best = value;
	}
	return gains;
}
function isAbove(minDelta, gains) {
	return gains.length >= 10 && gains.filter((gain) => gain < minDelta).length > .5 * gains.length;
}

// build/src/diagnose/rules/frozen-metric.js
const frozenMetric = defineRule({
	id: "frozen-metric",
	order: 200,
	title: "A metric does not change",
	severity: "notice",
	about: "log",
	needs: "any loss, score or gradient norm with at least 5 values",
	why: "A value that never moves was not computed, or an old one is logged again and again. Rules and charts that look at it are blind.",
	formula: "All of at least 5 values are equal (a placeholder); or the last 10, a fifth of the series at least, are exactly equal although the values before are all different.",
	advice: ["Look at where the metric is computed: a placeholder, a wrong key, or an evaluation that is skipped.", "Leave the metric out of the log while it is not computed."],
	falseAlarmIf: ["the metric has reached its bound, such as an accuracy of 1"],
	references: ["https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-built-in-rules.html"],
	example: {
		train_loss: Array.from({ length: 30 }, (_, i) => .3 + Math.exp(-i / 8)),
		val_loss: Array.from({ length: 30 }, () => 0)
	},
	options: {
		minPoints: 5,
		minFrozen: 10,
		minShare: .2
	},
	select: measuredSeries,
	minimum: {
		option: "minPoints",
		points: ({ series }) => series.values.length
	},
	check: ({ run, series }, { minPoints, minFrozen, minShare }) => {
		const { values, at } = series;
		const n = values.length;
		const value = values[n - 1] ?? NaN;
		const curve = run.curves.get(series);
		if (!Number.isFinite(value) || !curve) return null;
		let start = n - 1;
		while (start > 0 && values[start - 1] === value) start -= 1;
		const whole = start === 0;
		const isBound = value === series.top || value === 1 || !whole && value === 0;
		if (whole && value === 0 && series.kind === "loss-part") return null;
		if (isBound || n - start < (whole ? minPoints : Math.max(minFrozen, minShare * n))) return null;
		if (!whole && new Set(values.subarray(0, start)).size < Math.max(minPoints, .98 * start)) return null;
		return {
			series: [series.name],
			from: at[start],
			to: at[n - 1],
			confidence: whole && value !== 0 ? "medium" : "high",
			measured: {
				metric: series.name,
				value: rawAt(curve, curve.at.length - (n - start)),
				whole,
				count: n - start,
				fromPlace: place(run, at[start])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, value, whole, count, fromPlace } = measured;
		return whole ? (0,base_1.Cn)`${(0,base_1.xn)(metric)} is ${value} in all ${count} values: it was not computed.` : (0,base_1.Cn)`${(0,base_1.xn)(metric)} is exactly ${value} in the last ${count} values, from ${fromPlace} on: an old value is logged again.`;
	},
	causes: [{
		cause: "It is a placeholder that nobody computes.",
		weigh: ({ whole, value }) => ({
			for: whole && value.value === 0 ? ["it is 0 from the first value to the last"] : [],
			against: whole ? [] : ["it did change before"]
		})
	}, {
		cause: "An old value is logged again and again.",
		weigh: ({ whole }) => ({
			for: whole ? [] : ["it froze in the middle of the run"],
			against: []
		})
	}]
});

// build/src/diagnose/measure/tail.js
const MAX_BINS$3 = 60;
function costBins(curve, start, end) {
	const bins = (0,base_1.it)(curve.values.subarray(start, end), MAX_BINS$3).values;
	return curve.series.goal === "maximize" ? bins.map((value) => -value) : bins;
}
function trendOf(curve, start, end, minShare) {
	return (0,base_1.Q)(costBins(curve, start, end), minShare, curve.quantum);
}
function tailStart(curve, share) {
	return Math.floor((1 - share) * curve.values.length);
}
function isAnnealed(run, at) {
	return run.learningRate.events.some((one) => one.kind !== "warm-up-end" && one.at >= at) || run.phases[run.phases.length - 1]?.kind === "annealing";
}
function lastPhaseStart(run, curve) {
	const phase = run.phases[run.phases.length - 1];
	return phase ? Math.min(indexFrom(curve.at, phase.from), curve.at.length - 1) : 0;
}
function costOf$1(run) {
	return {
		metric: run.cost?.series.name ?? "",
		fromScore: run.costIs !== "loss" && run.cost !== run.validationScore
	};
}

// build/src/diagnose/rules/generalization-gap.js
const generalizationGap = defineRule({
	id: "generalization-gap",
	order: 140,
	title: "Training still improves, validation does not",
	severity: "notice",
	about: "run",
	yieldsTo: [
		"overfitting",
		"memorization",
		"post-drop-drift",
		"loss-accuracy-divergence",
		"last-is-not-best"
	],
	needs: "the same loss logged for training and validation, with at least 40 evaluations",
	asks: ["validation-loss", "train-loss"],
	why: "What the model still learns does not help on new data: the recent gain of the training loss is memorization, even though validation has not turned up.",
	formula: "Over the last half, without a learning-rate event in it, the training loss falls by more than 50%, the 95% interval of the slope of the validation loss excludes a gain of 1%, and at the end validation lies more than 10% above training.",
	advice: ["Stop where validation went flat, or regularize more: augmentation, weight decay, dropout, more data.", "A gap alone is no fault: what counts is the validation level."],
	falseAlarmIf: ["the two losses are not measured the same way (augmentation, label smoothing, penalties)", "the score still improves"],
	references: ["https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-built-in-rules.html"],
	example: {
		train_loss: Array.from({ length: 80 }, (_, i) => .9 * Math.exp(-i / 25) + .02),
		val_loss: Array.from({ length: 80 }, (_, i) => .6 + .5 * Math.exp(-i / 6) + .001 * Math.sin(5 * i))
	},
	options: {
		minPoints: 40,
		minTrainFall: .5,
		maxGain: .01,
		minGap: .1
	},
	select: lossPair,
	minimum: {
		option: "minPoints",
		points: ({ validation }) => validation.values.length
	},
	check: ({ run, train, validation }, { minTrainFall, maxGain, minGap }) => {
		const n = validation.values.length;
		if (run.rises.length > 0 || run.notEnough !== null) return null;
		const start = tailStart(validation, .5);
		const from = validation.at[start];
		if (run.learningRate.events.some(({ at }) => at >= from)) return null;
		if (trendOf(validation, start, n, maxGain).verdict !== "plateau") return null;
		const aligned = alignTo(validation.at, train.series);
		const level = (a, b) => (0,base_1.St)(aligned.slice(a, b).filter(Number.isFinite));
		const w = validation.window;
		const before = level(start, start + w);
		const after = level(n - w, n);
		const trainFall = (before - after) / before;
		const gap = (validation.levels[n - 1] - after) / after;
		if (!(after > 0 && before > after && trainFall > minTrainFall && gap > minGap)) return null;
		const [a, b] = [start, n - 1].map((point) => Math.max(0, indexAt(train.at, validation.at[point])));
		const levels = [stretchLevelAt(train, a, before), stretchLevelAt(train, b, after)];
		const [trainBefore, trainAfter] = wayOf(train, a, b, levels);
		return {
			series: [train.series.name, validation.series.name],
			from,
			to: validation.at[n - 1],
			confidence: "medium",
			measured: {
				train: train.series.name,
				validation: validation.series.name,
				fromPlace: place(run, from),
				trainBefore,
				trainAfter,
				validated: rawAt(validation, n - 1),
				trainLevelFall: trainFall,
				levelGap: gap
			}
		};
	},
	message: ({ measured }) => {
		const { train, validation, fromPlace, trainBefore, trainAfter, validated } = measured;
		return (0,base_1.Cn)`Since ${fromPlace} ${(0,base_1.xn)(train)} fell${shareWords([trainBefore, trainAfter])} (${(0,base_1.wn)(trainBefore, trainAfter)}), ${(0,base_1.xn)(validation)} stayed level (at the end ${validated}): the recent gain is memorization.`;
	},
	causes: [{
		cause: "Memorization of the training set that does no harm yet.",
		weigh: ({ trainBefore, trainAfter }) => ({
			for: [`the training loss fell${shareWords([trainBefore, trainAfter])} for nothing`],
			against: []
		})
	}, { cause: "The validation set holds what the training set does not." }]
});

// build/src/diagnose/measure/counted.js
const COUNTED$2 = /(?:^|_)(?:accuracy|error|exact_match)$/;
function countsAnswers({ metric, top }) {
	return !Number.isNaN(top) && metric !== null && metric !== "balanced_accuracy" && COUNTED$2.test(metric);
}
function scaleOf$2({ top, values }) {
	if (!Number.isNaN(top)) return top;
	let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const value of values) {
		if (!Number.isFinite(value)) continue;
		least = Math.min(least, value);
		most = Math.max(most, value);
	}
	return most > least ? most - least : 1;
}

// build/src/diagnose/measure/validation-size.js
const FEW_EXAMPLES$1 = 300;
function examplesOf$1({ series, values }, most = 300) {
	if (Number.isNaN(series.top)) return 0;
	const shares = values.map((value) => value / series.top);
	const step = (0,base_1.Z)(shares);
	return step >= .5 / most ? fitting(shares, step, most) : 0;
}
function halfWidthOf({ series }, level, examples) {
	const share = Math.min(1, Math.max(0, level / series.top));
	return 1.96 * series.top * Math.sqrt(share * (1 - share) / examples);
}
function fitting(values, step, most) {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (let examples = Math.max(2, Math.floor(.9 / step)); examples <= Math.min(most, Math.ceil(1.1 / step)); examples += 1) {
		let fits = 0;
		let off = 0;
		for (const value of values) {
			const distance = Math.abs(value * examples - Math.round(value * examples));
			off += distance;
			if (distance < .1) fits += 1;
		}
		if (fits < .9 * values.length || off >= least) continue;
		least = off;
		best = examples;
	}
	return isRound(best) ? 0 : best;
}
function isRound(examples) {
	return examples > 0 && Number.isInteger(1e3 / examples);
}

// build/src/diagnose/rules/last-is-not-best.js
const lastIsNotBest = defineRule({
	id: "last-is-not-best",
	order: 80,
	title: "The last checkpoint is worse than the best one",
	severity: "warning",
	about: "run",
	needs: "a validation loss or score with at least 10 evaluations",
	asks: ["validation-loss"],
	why: "Who ships the last checkpoint ships a worse model than was already trained.",
	formula: "On the score if there is one, else on the loss: level at the end against the best level (rolling medians of w points, the best one corrected for having been chosen among many); worse by more than 2% of the level (of the error, for a score) and by more than 3 standard errors of the difference of two levels (1.2533·σ·√(2/w)); of a score that was measured on at most 300 examples (its steps tell), by more than 1.96·√(p(1−p)/N).",
	advice: ["Ship the checkpoint of the best validation level, not the last one.", "Or stop there next time: it saves the rest of the run."],
	falseAlarmIf: ["checkpoints are averaged, or chosen by another metric than the logged ones"],
	references: ["https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook"],
	example: {
		train_loss: Array.from({ length: 60 }, (_, i) => .1 + Math.exp(-i / 15)),
		val_loss: Array.from({ length: 60 }, (_, i) => .5 + Math.exp(-i / 6) + .006 * Math.max(0, i - 20) + .004 * Math.sin(5 * i))
	},
	options: {
		minRegret: .02,
		minZ: 3
	},
	select: (run) => {
		const curve = run.validationScore ?? run.validationLoss;
		return curve && run.notEnough === null && curve.series.goal !== null ? [{
			run,
			curve
		}] : [];
	},
	check: ({ run, curve }, { minRegret, minZ }) => {
		const { levels, best, bestLevel: level, series, at } = curve;
		const last = levels.length - 1;
		const regret = (series.goal === "maximize" ? -1 : 1) * (levels[last] - level);
		const scale = Math.abs(series.goal === "maximize" && !Number.isNaN(series.top) ? series.top - level : level);
		if (!(regret > minRegret * scale && regret > minZ * Math.SQRT2 * (0,base_1.lt)(curve.noise, curve.window))) return null;
		if (at[last] === at[best]) return null;
		const examples = series.goal === "maximize" ? examplesOf$1(curve) : 0;
		if (examples > 0 && regret < halfWidthOf(curve, level, examples)) return null;
		const [kept, end] = besideBest(curve, last);
		const { share, ofError } = worseBy(curve, [kept, end]);
		return {
			series: [series.name],
			from: at[best],
			to: at[last],
			confidence: regret > 2 * minRegret * scale ? "high" : "medium",
			size: regret / scale,
			measured: {
				metric: series.name,
				bestPlace: place(run, at[best]),
				lastPlace: place(run, at[last]),
				best: kept,
				last: end,
				bestLevel: bestLevelOf(curve),
				lastLevel: levelAt$1(curve, last),
				levelRegret: regret / scale,
				worse: share,
				ofError,
				unused: last - best,
				hours: run.run.seconds * (last - best) / levels.length / 3600
			}
		};
	},
	message: ({ measured }) => {
		const { metric, best, last, bestPlace, lastPlace, worse, ofError, unused, hours } = measured;
		const saved = Number.isFinite(hours) && hours >= .1 ? (0,base_1.Cn)` and ${(0,base_1.Nn)(hours)} hours` : "";
		const share = `: ${(0,base_1.Mn)(worse)} ${ofError ? "more errors" : "worse"}`;
		return (0,base_1.Cn)`The last checkpoint (${lastPlace}) has ${(0,base_1.xn)(metric)} ${last}, the best one (${bestPlace}) ${best}${Number.isNaN(worse) ? "" : share}. Stopping there would have saved ${unused} evaluations${saved}.`;
	},
	causes: [{
		cause: "Training went on after the best level.",
		weigh: ({ unused }) => ({
			for: [`${unused} evaluations followed it`],
			against: []
		})
	}]
});
function worseBy({ series }, [best, last]) {
	const [kept, end] = [(0,base_1.jn)(best.value), (0,base_1.jn)(last.value)];
	const ofError = series.goal === "maximize" && countsAnswers(series) && kept < series.top;
	if (ofError) return {
		share: (kept - end) / (series.top - kept),
		ofError
	};
	return {
		share: Math.abs(changeOf$1([best, last])),
		ofError
	};
}

// build/src/diagnose/rules/loss-accuracy-divergence.js
const lossAccuracyDivergence = defineRule({
	id: "loss-accuracy-divergence",
	order: 40,
	title: "Validation loss rises while validation accuracy rises too",
	severity: "warning",
	refines: "overfitting",
	means: "overfitting",
	needs: "a validation loss and a validation score, with at least 10 evaluations",
	asks: ["validation-loss", "validation-score"],
	why: "Accuracy counts how many answers are right; the loss also counts how sure the model is. Wrong answers become more confidently wrong faster than new ones become right: the probabilities get worse while the labels get better.",
	formula: "In a stretch without a learning-rate event (or of phases too short to be judged alone), T > 25 + 5·ln m, R > 3% and z > 3 for the loss; from its last low point to the peak of the smoothed score the loss rises by more than 3% and the score gains more than its noise and 0.1 points. κ = loss ÷ error is told at both ends, of the values that are told; a loss above Fano’s bound h(e) = −(1−e)·ln(1−e) − e·ln(e/(K−1)) proves miscalibration.",
	advice: [
		"If you ship labels: keep the checkpoint of the best score.",
		"If you ship probabilities: fit one temperature on held-out data, or use label smoothing, focal loss or mixup.",
		"Log the calibration error (ECE) and the loss after temperature scaling to see how much is only overconfidence."
	],
	falseAlarmIf: [
		"the validation loss is class-weighted, smoothed or has a penalty inside, so that it is no plain cross-entropy",
		"a few mislabelled validation examples carry the loss",
		"the validation set is so small that the score moves in coarse steps"
	],
	references: ["https://arxiv.org/abs/1706.04599", "https://arxiv.org/abs/1710.10345"],
	example: {
		train_loss: Array.from({ length: 60 }, (_, i) => .02 + Math.exp(-i / 12)),
		val_loss: Array.from({ length: 60 }, (_, i) => .4 + Math.exp(-i / 5) + .006 * Math.max(0, i - 18) + .004 * Math.sin(5 * i)),
		val_acc: Array.from({ length: 60 }, (_, i) => .9 - .5 * Math.exp(-i / 8) + 4e-4 * i + 8e-4 * Math.sin(5 * i))
	},
	options: {
		minRise: .03,
		minGain: .001
	},
	select: divergences,
	check: ({ run, loss, score, divergence }, { minRise, minGain }) => {
		if (!divergence || !(divergence.lossRise > minRise) || !(divergence.scoreGain > minGain)) return null;
		const { from, to, lossLevels, fanoExcess } = divergence;
		const levels = [stretchLevelAt(loss, from, lossLevels[0]), stretchLevelAt(loss, to, lossLevels[1])];
		const [lossFrom, lossTo] = wayOf(loss, from, to, levels);
		const [scoreFrom, scoreTo] = scoreWay(score, loss, divergence);
		return {
			series: [loss.series.name, score.series.name],
			from: loss.at[from],
			to: loss.at[to],
			confidence: divergence.lossRise > .1 ? "high" : "medium",
			size: divergence.lossRise,
			measured: {
				loss: loss.series.name,
				score: score.series.name,
				fromPlace: place(run, loss.at[from]),
				to: loss.at[to],
				lossFrom,
				lossTo,
				scoreFrom,
				scoreTo,
				lossLevelRise: divergence.lossRise,
				scoreLevelGain: divergence.scoreGain,
				kappaFrom: lossPerError(lossFrom, scoreFrom, score),
				kappaTo: lossPerError(lossTo, scoreTo, score),
				fanoExcess,
				...extraChanges(run.run.series, loss.at[from], loss.at[to])
			}
		};
	},
	message: ({ measured }) => {
		const { loss, score, lossFrom, lossTo, scoreFrom, scoreTo, fromPlace, to, kappaFrom, kappaTo } = measured;
		const way = scoreTo.value > scoreFrom.value ? "rose as well" : "fell";
		const rise = (0,base_1.Cn)`${(0,base_1.xn)(loss)} ${roseWords([lossFrom, lossTo])}`;
		const gain = (0,base_1.Cn)`${(0,base_1.xn)(score)} ${way} (${(0,base_1.wn)(scoreFrom, scoreTo)})`;
		const perError = `loss per wrong answer ${(0,base_1.Nn)(kappaFrom)} → ${(0,base_1.Nn)(kappaTo)}`;
		const wrong = kappaTo > kappaFrom ? `: fewer wrong answers, but more confidently wrong ones (${perError})` : "";
		return (0,base_1.Cn)`From ${fromPlace} to ${(0,base_1.Nn)(to)}, ${rise} while ${gain}${wrong}.`;
	},
	causes: [{
		cause: "Growing overconfidence: the loss of the wrong answers grows.",
		weigh: ({ kappaFrom, kappaTo, fanoExcess, ...extra }) => ({
			for: [
				...kappaTo > kappaFrom ? [`the loss per wrong answer (κ) grew ${(0,base_1.Nn)(kappaFrom)} → ${(0,base_1.Nn)(kappaTo)}`] : [],
				...fanoExcess > 0 ? [`at least ${(0,base_1.Nn)(fanoExcess)} nats of the loss are miscalibration: no calibrated model with this error has more`] : [],
				...said(extra, {
					ece: 1,
					lossScaled: 0,
					lossWrong: 1,
					lossCorrect: -1,
					confidenceWrong: 1,
					logitNorm: 1,
					brier: 0
				}),
				...said(extra, { lossScaled: -1 })
			],
			against: [...kappaTo <= kappaFrom ? ["the loss per wrong answer did not grow"] : [], ...said(extra, {
				ece: -1,
				lossScaled: 1,
				lossWrong: -1,
				confidenceWrong: -1
			})]
		})
	}, {
		cause: "Label noise in the training set that is being learned.",
		weigh: (extra) => ({
			for: said(extra, {
				lossCorrect: 1,
				brier: 1
			}),
			against: said(extra, { lossCorrect: -1 })
		})
	}]
});
function scoreWay(score, loss, { from, to, scoreLevels }) {
	const { goal } = score.series;
	const scale = scaleOf$2(score.series);
	const level = (share) => scale * (goal === "minimize" ? 1 - share : share);
	const [a, b] = [from, to].map((point) => Math.max(0, indexAt(score.at, loss.at[point])));
	return wayOf(score, a, b, [stretchLevelAt(score, a, level(scoreLevels[0])), stretchLevelAt(score, b, level(scoreLevels[1]))]);
}
function lossPerError(loss, score, { series }) {
	const { goal, top } = series;
	if (!countsAnswers(series)) return NaN;
	const error = goal === "minimize" ? score.value / top : 1 - score.value / top;
	return loss.value > 0 && error > 0 ? loss.value / error : NaN;
}

// build/src/diagnose/rules/loss-spike.js
const MANY_POINTS = 500;
const CHEAP_POINTS = 2e3;
const lossSpike = defineRule({
	id: "loss-spike",
	order: 150,
	title: "The loss jumps up and comes back",
	severity: "notice",
	yieldsTo: [
		"diverged-loss",
		"warmup-instability",
		"unexplained-shift"
	],
	needs: "a training loss (or a validation loss where none is logged) with at least 40 points",
	asks: ["validation-loss", "train-loss"],
	why: "A step that went wrong: a bad batch, or a learning rate at the edge of stability. One that recovers costs little, several are a warning.",
	formula: "Hampel’s rule on ln(loss): a point more than 8 robust standard deviations above the rolling median (1% of the points on each side, 5 to 50) and more than 20% above it, not within 3 evaluations of a learning-rate event; outliers within 10 points are one spike, which must hold 3 of them where more than 500 points are logged (single steps are single batches). Of several the highest over its level is told. It recovered if the level after it is at most 2% above the level before.",
	advice: ["Log the gradient norm and look at the batches of that step.", "Clip gradients, lower the learning rate or lengthen the warm-up if it happens again."],
	falseAlarmIf: ["the learning rate restarts there and is not logged", "the loss is heavy-tailed by nature (single examples, policy losses)"],
	references: ["https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook"],
	example: { train_loss: Array.from({ length: 120 }, (_, i) => .4 + Math.exp(-i / 20) + .01 * Math.sin(7 * i) + (i === 80 ? .9 : i === 81 ? .4 : 0)) },
	options: {
		minPoints: 40,
		minZ: 8,
		minHeight: .2
	},
	select: fittedLoss,
	minimum: {
		option: "minPoints",
		points: ({ curve }) => curve.values.length
	},
	check: ({ run, curve }, { minZ, minHeight }) => {
		const { values, at, series, quantum } = curve;
		const n = values.length;
		if (values.some((value) => !(value > 0)) || n > CHEAP_POINTS && !mayHold(curve, minHeight)) return null;
		const logs = values.map(Math.log);
		const floor = quantum / (0,base_1.ht)(values);
		const events = run.learningRate.events.map((event) => indexFrom(at, event.at));
		const spikes = (0,base_1.X)(logs, minZ, floor).filter(({ peak, from, to, level, count }) => count >= (n > MANY_POINTS ? 3 : 1) && logs[peak] - level > Math.log(1 + minHeight) && !events.some((event) => from >= event - 3 && from <= event + 3 && to >= event - 3));
		const height = ({ peak, level }) => values[peak] - Math.exp(level);
		const largest = [...spikes].sort((a, b) => height(b) - height(a))[0];
		if (!largest) return null;
		const level = Math.exp(largest.level);
		const [before, peak] = leapOf(curve, largest);
		const after = curve.levels[Math.min(n - 1, largest.to + Math.max(5, Math.round(.05 * n)))];
		return {
			series: [series.name],
			from: at[largest.from],
			to: at[largest.to],
			confidence: spikes.some(({ z }) => z > 2 * minZ) ? "high" : "medium",
			measured: {
				metric: series.name,
				count: spikes.length,
				before,
				peak,
				z: largest.z,
				recovered: after <= 1.02 * level,
				peakPlace: place(run, peak.at)
			}
		};
	},
	message: ({ measured }) => {
		const { metric, count, before, peak, recovered, peakPlace } = measured;
		const more = count > 1 ? (0,base_1.Cn)`, the largest of ${count} spikes` : "";
		const end = recovered ? "it recovered" : "it did not come back to its level";
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} jumped from ${before} to ${peak} at ${peakPlace}${more}; ${end}.`;
	},
	causes: [{
		cause: "A bad batch.",
		weigh: ({ count }) => ({
			for: count === 1 ? ["it happened once"] : [],
			against: count > 2 ? ["it happened several times"] : []
		})
	}, {
		cause: "The learning rate is at the edge of stability.",
		weigh: ({ count }) => ({
			for: count > 2 ? ["it happened several times"] : [],
			against: []
		})
	}]
});
function leapOf(curve, { from, to }) {
	const highest = rawAt(curve, from + (0,base_1.ct)(curve.values.subarray(from, to + 1), "maximize"));
	const usual = levelAt$1(curve, Math.max(0, from - 1 - (curve.window - 1) / 2));
	return clearer([rawAt(curve, from - 1), highest], [usual, highest]);
}
function mayHold({ values, levels }, minHeight) {
	const last = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (let i = 0; i < values.length; i += 1) {
		if (!(values[i] > (1 + minHeight) * levels[i])) continue;
		if (i - last[0] <= 30) return true;
		last.shift();
		last.push(i);
	}
	return false;
}

// build/src/diagnose/rules/lr-drop-early.js
const lrDropEarly = defineRule({
	id: "lr-drop-early",
	order: 370,
	title: "A learning-rate drop came early",
	severity: "notice",
	about: "drop",
	needs: "a learning-rate drop (logged, or visible in the training loss) and a validation loss or score",
	asks: [
		"validation-loss",
		"learning-rate",
		"train-loss"
	],
	why: "The curve was still falling at the drop, and the phase after it brought less than the same number of evaluations at the old rate promised.",
	formula: "Over the last 60% of a phase of at least 20 evaluations validation still improves (see still-improving); both a power law and an exponential fitted to it promise, for the length of the next phase, a level more than 5% below the best that this phase reached.",
	advice: ["Stay longer at the higher learning rate."],
	falseAlarmIf: ["the budget is fixed, and later phases need their share of it"],
	references: ["https://arxiv.org/abs/1907.04595"],
	example: {
		lr: Array.from({ length: 90 }, (_, i) => i < 40 ? .1 : 1e-4),
		train_loss: Array.from({ length: 90 }, (_, i) => .3 + 2 * Math.exp(-(i < 40 ? i : 40 + .01 * (i - 40)) / 40)),
		val_loss: Array.from({ length: 90 }, (_, i) => .4 + 2 * Math.exp(-(i < 40 ? i : 40 + .01 * (i - 40)) / 40) + .002 * Math.sin(5 * i))
	},
	options: { minForgone: .05 },
	select: drops,
	check: ({ run, cost, drop }, { minForgone }) => {
		const { early, point } = drop;
		if (!early || !(early.forgone > minForgone)) return null;
		const { forgone, points } = early;
		const end = cost.at[point + points - 1];
		const promised = projectedAt(cost, end, early.promised);
		const reached = reachedBy(cost, point, point + points, promised);
		return {
			series: [cost.series.name],
			from: drop.drop.at,
			to: end,
			confidence: run.learningRate.logged ? "medium" : "low",
			measured: {
				...costOf$1(run),
				reached,
				promised,
				levelForgone: forgone,
				phase: points,
				dropPlace: place(run, drop.drop.at)
			}
		};
	},
	message: ({ measured }) => {
		const { reached, promised, phase, dropPlace } = measured;
		const share = shareWords([reached, promised]);
		const forgone = share === "" ? "" : (0,base_1.Cn)` (${share.trim()} forgone)`;
		return (0,base_1.Cn)`The learning-rate drop at ${dropPlace} came early: ${costWords(measured)} was still falling, and ${phase} more evaluations at the old rate promised ${promised}; the phase after the drop reached ${reached}${forgone}.`;
	},
	causes: [{ cause: "The drop is scheduled by a number, not by the curve." }]
});
function reachedBy(cost, from, to, promised) {
	const best = (values) => from + (0,base_1.ct)(values.subarray(from, to), "minimize");
	const raw = [promised, rawAt(cost, best(cost.values))];
	const level = [promised, levelAt$1(cost, best(cost.levels))];
	return (isSameWay(raw, level) ? raw : level)[1];
}

// build/src/diagnose/rules/lr-drop-ineffective.js
const lrDropIneffective = defineRule({
	id: "lr-drop-ineffective",
	order: 350,
	title: "A learning-rate drop changed nothing",
	severity: "notice",
	yieldsTo: [
		"lr-drop-recovery",
		"diverged-loss",
		"not-learning",
		"underfitting"
	],
	about: "drop",
	needs: "a logged learning rate with a drop, a training loss, and a validation loss or score",
	asks: [
		"validation-loss",
		"learning-rate",
		"train-loss"
	],
	why: "At a smaller learning rate the noise of the steps shrinks and the training loss falls at once. If it does not, the rate may not have reached the optimizer.",
	formula: "A logged drop to a quarter or less while the training loss is still above 10% of its first level, with at least 8 points before and 8 after it in its phases, after which the training loss (medians of 5 before, 3 after) falls by less than 2% and less than 4σ, the noise stays above 0.8 of that before, and validation does not improve.",
	advice: ["Check that the scheduler acts on the optimizer that is used, and on all its parameter groups.", "If the model had converged already, drop earlier or leave this drop out."],
	falseAlarmIf: ["the model had converged before", "an adaptive optimizer with a small rate hides the effect"],
	references: ["https://arxiv.org/abs/1908.01878"],
	example: {
		lr: Array.from({ length: 80 }, (_, i) => i < 40 ? .1 : .01),
		train_loss: Array.from({ length: 80 }, (_, i) => .5 + Math.exp(-i / 5) + .01 * Math.sin(5 * i)),
		val_loss: Array.from({ length: 80 }, (_, i) => .7 + Math.exp(-i / 5) + .004 * Math.sin(2 * i))
	},
	options: {
		maxFactor: .25,
		minLevel: .1,
		maxFall: .02,
		maxZ: 4,
		minPoints: 8,
		minNoise: .8
	},
	select: (run) => run.learningRate.logged && run.trainLoss ? drops(run) : [],
	minimum: {
		option: "minPoints",
		points: ({ run, drop: { drop, improved } }) => improved || !run.trainLoss ? Number.POSITIVE_INFINITY : shorterSide(run, run.trainLoss, drop.at)
	},
	check: ({ run, drop: { drop, improved } }, { maxFactor, maxFall, maxZ, minNoise, minLevel }) => {
		const train = run.trainLoss;
		const event = run.learningRate.events.find(({ at, kind }) => at === drop.at && kind === "drop");
		if (!train || !event || improved || !(event.factor <= maxFactor)) return null;
		const [start, point, end] = sidesOf(run, train, drop.at);
		const before = (0,base_1.St)(train.values.subarray(point - 5, point));
		const after = (0,base_1.St)(train.values.subarray(point, point + 3));
		const old = (0,base_1.$)(train.values.subarray(Math.max(start, point - 20), point), train.quantum);
		const noise = (0,base_1.$)(train.values.subarray(point, Math.min(end, point + 20)), train.quantum) / old;
		const fall = before - after;
		if (!(before > minLevel * train.levels[0])) return null;
		if (!(fall < maxFall * before && fall < maxZ * old && noise > minNoise)) return null;
		return {
			series: [train.series.name],
			from: drop.at,
			to: train.at[Math.min(end - 1, point + 2)],
			confidence: "medium",
			measured: {
				metric: train.series.name,
				from: event.from,
				to: event.to,
				before: medianAt(train, point - 1, before, 5),
				after: medianAt(train, point, after, 3),
				noise,
				dropPlace: place(run, drop.at)
			}
		};
	},
	message: ({ measured }) => {
		const { metric, from, to, before, after, dropPlace } = measured;
		const moved = after.value !== before.value && !(Math.abs(changeOf$1([before, after])) < .001) ? `${after.value > before.value ? "rose" : "fell only"}${shareWords([before, after])}` : "did not move";
		return (0,base_1.Cn)`The learning-rate drop at ${dropPlace} (${(0,base_1.Nn)(from)} → ${(0,base_1.Nn)(to)}) had no effect: ${(0,base_1.xn)(metric)} ${moved} (${(0,base_1.wn)(before, after)}), and its noise stayed.`;
	},
	causes: [{
		cause: "The new rate did not reach the optimizer.",
		weigh: ({ noise }) => ({
			for: [`the noise did not shrink (×${(0,base_1.Fn)(noise)})`],
			against: []
		})
	}, { cause: "The model had converged already." }]
});
function sidesOf(run, train, at) {
	const bounds = run.learningRate.events.map((event) => indexFrom(train.at, event.at));
	const point = indexFrom(train.at, at);
	return [
		Math.max(0, ...bounds.filter((bound) => bound < point)),
		point,
		Math.min(train.at.length, ...bounds.filter((bound) => bound > point))
	];
}
function shorterSide(run, train, at) {
	const [start, point, end] = sidesOf(run, train, at);
	return Math.min(point - start, end - point);
}

// build/src/diagnose/rules/lr-drop-late.js
const lrDropLate = defineRule({
	id: "lr-drop-late",
	order: 360,
	title: "A learning-rate drop came late",
	severity: "notice",
	yieldsTo: [
		"lr-drop-recovery",
		"lr-drop-no-net-gain",
		"post-drop-drift",
		"overfitting",
		"memorization"
	],
	about: "drop",
	needs: "a learning-rate drop (logged, or visible in the training loss) and a validation loss or score",
	asks: [
		"validation-loss",
		"learning-rate",
		"train-loss"
	],
	why: "The curve had been flat for long before the drop, which then helped at once: the epochs of the plateau could have been saved.",
	formula: "A phase of at least 20 evaluations, of whose end at least 60% is a plateau for validation and for training (the 95% interval of the Theil–Sen slope excludes a gain of 1%), before a drop after which validation improves by more than 5%.",
	advice: ["Move the drop to where the plateau begins, or let the schedule watch the plateau (with a patience)."],
	falseAlarmIf: ["the long phase at a high learning rate is intended: it can lead to flatter, better minima"],
	references: ["https://arxiv.org/abs/1908.01878"],
	example: {
		lr: Array.from({ length: 100 }, (_, i) => i < 70 ? .1 : .01),
		train_loss: Array.from({ length: 100 }, (_, i) => (i < 70 ? .5 + Math.exp(-i / 4) : .3) + 8e-4 * Math.sin(5 * i)),
		val_loss: Array.from({ length: 100 }, (_, i) => (i < 70 ? .7 + Math.exp(-i / 4) : .5) + 8e-4 * Math.sin(7 * i))
	},
	options: { minEffect: .05 },
	select: drops,
	check: ({ run, cost, drop }, { minEffect }) => {
		const effect = (drop.before - drop.after) / Math.abs(drop.before);
		const saved = drop.drop.plateau;
		if (saved === 0 || !drop.improved || !(effect > minEffect)) return null;
		const { point } = drop;
		const from = point - saved;
		return {
			series: [cost.series.name],
			from: cost.at[from],
			to: cost.at[point - 1],
			confidence: run.learningRate.logged ? "medium" : "low",
			measured: {
				...costOf$1(run),
				saved,
				before: medianAt(cost, point - 1, drop.before, drop.medianOf[0]),
				after: medianAt(cost, point, drop.after, drop.medianOf[1]),
				dropPlace: place(run, drop.drop.at),
				fromPlace: place(run, cost.at[from])
			}
		};
	},
	message: ({ measured }) => {
		const { saved, before, after, dropPlace, fromPlace } = measured;
		return (0,base_1.Cn)`The learning-rate drop at ${dropPlace} came late: ${costWords(measured)} had been flat from ${fromPlace} on at the latest (${saved} evaluations), and fell${shareWords([before, after])} with the drop (${(0,base_1.wn)(before, after)}).`;
	},
	causes: [{ cause: "The drop is scheduled by a number, not by the curve." }]
});

// build/src/diagnose/rules/lr-drop-recovery.js
const MIN_WINDOW = 3;
function recoveryOf({ run, cost, drop }) {
	const next = run.drops.find((other) => other.point > drop.point)?.point ?? cost.at.length;
	let best = drop.point;
	for (let i = drop.point; i < next; i += 1) if (cost.levels[i] < cost.levels[best]) best = i;
	const end = Math.min(next - 1, Math.max(best, drop.point + MIN_WINDOW - 1));
	const measured = {
		metric: cost.series.name,
		fromScore: cost.ofScore,
		dropPlace: place(run, drop.drop.at),
		before: medianAt(cost, drop.point - 1, drop.before, drop.medianOf[0]),
		after: medianAt(cost, drop.point, drop.after, drop.medianOf[1]),
		scoreChange: drop.drop.score,
		scoreName: run.validationScore?.series.name ?? "",
		noise: drop.drop.noise,
		lasted: drop.drop.lasted,
		net: drop.netCost,
		netScore: drop.netScore,
		points: next - drop.point,
		inferred: run.learningRate.events.some((event) => event.at === drop.drop.at && event.inferred)
	};
	return {
		series: [cost.series.name],
		from: drop.drop.at,
		to: cost.at[end],
		measured
	};
}
const lrDropRecovery = defineRule({
	id: "lr-drop-recovery",
	order: 50,
	title: "A learning-rate drop repaired a run that was getting worse",
	severity: "notice",
	about: "drop",
	needs: "a learning-rate drop (logged, or visible in the training loss) and a validation loss or score",
	asks: [
		"validation-loss",
		"learning-rate",
		"train-loss"
	],
	why: "At a high learning rate part of the loss is only the noise of the steps; a drop removes it at once. So improvement after a drop does not contradict a rise before it: it shows that part of the rise was reversible.",
	formula: "Median of 5 evaluations before the drop minus median of 3 after it: more than 1% of the level and more than 2 standard errors; and a lasting rise (see overfitting) had reached up to the drop.",
	advice: ["Consider dropping earlier: right after the best level before the rise."],
	falseAlarmIf: ["the drop was inferred from the training loss and something else changed there"],
	references: ["https://arxiv.org/abs/1908.01878", "https://arxiv.org/abs/1907.04595"],
	example: recoveryExample(),
	options: { minGain: .01 },
	select: drops,
	check: ({ run, cost, drop, rise }, { minGain }) => {
		if (!rise || !drop.improved || !(drop.before - drop.after > minGain * Math.abs(drop.before))) return null;
		const recovery = recoveryOf({
			run,
			cost,
			drop,
			rise
		});
		return {
			...recovery,
			confidence: recovery.measured.inferred ? "low" : "high"
		};
	},
	message: ({ measured }) => {
		const { before, after, dropPlace, lasted } = measured;
		const gone = lasted > 0 ? (0,base_1.Cn)` The gain was gone again after ${(0,base_1.Nn)(lasted)} evaluations.` : "";
		return (0,base_1.Cn)`The learning-rate drop at ${dropPlace} repaired the rise before it: ${costWords(measured)} fell${shareWords([before, after])} (${(0,base_1.wn)(before, after)}).${gone}`;
	},
	causes: [{
		cause: "The drop took the step noise away.",
		weigh: ({ noise }) => ({
			for: noise < .8 ? [`evaluations scatter less: ${(0,base_1.Nn)(noise)} times as much as before`] : [],
			against: noise > 1.2 ? ["evaluations scatter more than before"] : []
		})
	}]
});
function recoveryExample() {
	const n = 100;
	const loss = (i) => i < 50 ? .6 + .8 * Math.exp(-i / 6) + .006 * Math.max(0, i - 20) : .62;
	return {
		lr: Array.from({ length: n }, (_, i) => i < 50 ? .1 : .02),
		train_loss: Array.from({ length: n }, (_, i) => (i < 50 ? .5 + Math.exp(-i / 6) : .3) + .003 * Math.sin(7 * i)),
		val_loss: Array.from({ length: n }, (_, i) => loss(i) + .004 * Math.sin(5 * i))
	};
}

// build/src/diagnose/rules/lr-drop-no-net-gain.js
const lrDropNoNetGain = defineRule({
	id: "lr-drop-no-net-gain",
	order: 60,
	title: "A learning-rate drop repaired the damage, but did not beat the best before it",
	severity: "notice",
	about: "drop",
	attachesTo: "lr-drop-recovery",
	needs: "a learning-rate drop (logged, or visible in the training loss) and a validation loss or score",
	asks: [
		"validation-loss",
		"learning-rate",
		"train-loss"
	],
	why: "The epochs between the best level and the drop were spent on getting worse and being repaired.",
	formula: "A recovery (see lr-drop-recovery) with at least 5 evaluations after the drop whose best smoothed level is at least 0.99 times the best before the rise.",
	advice: ["Move the drop to the best level before the rise: the same result, earlier."],
	falseAlarmIf: ["fewer than 5 evaluations follow the drop", "the score improved although the loss did not: see what you ship"],
	references: ["https://arxiv.org/abs/1605.07146"],
	example: {
		lr: Array.from({ length: 100 }, (_, i) => i < 60 ? .1 : .02),
		train_loss: Array.from({ length: 100 }, (_, i) => i < 60 ? .4 + .8 * Math.exp(-i / 20) : .25),
		val_loss: Array.from({ length: 100 }, (_, i) => (i < 60 ? .6 + Math.exp(-i / 6) + .008 * Math.max(0, i - 25) : .68) + .004 * Math.sin(5 * i))
	},
	options: {
		minRatio: .99,
		minPoints: 5
	},
	select: drops,
	minimum: {
		option: "minPoints",
		points: ({ run, cost, drop, rise }) => rise && drop.improved ? recoveryOf({
			run,
			cost,
			drop,
			rise
		}).measured.points : Number.POSITIVE_INFINITY
	},
	check: ({ run, cost, drop, rise }, { minRatio }) => {
		if (!rise || !drop.improved || !(drop.netCost >= minRatio)) return null;
		const recovery = recoveryOf({
			run,
			cost,
			drop,
			rise
		});
		const point = rise.from;
		const noGain = (way) => 1 + changeOf$1(way) >= minRatio;
		const [bestBefore, bestAfter] = bestWay(cost, {
			run,
			cost,
			drop,
			rise
		}, point, noGain);
		if (bestBefore.value < 0 && !noGain([bestBefore, bestAfter])) return null;
		return {
			...recovery,
			measured: {
				...recovery.measured,
				bestBefore,
				bestAfter,
				bestPlace: place(run, bestBefore.at),
				afterPlace: place(run, bestAfter.at),
				...scoreBests({
					run,
					cost,
					drop,
					rise
				}, point)
			},
			confidence: recovery.measured.inferred ? "low" : "high"
		};
	},
	message: ({ measured }) => {
		const { bestBefore, bestAfter, bestPlace, afterPlace, fromScore, netScore, scoreName, ...scores } = measured;
		const above = changeOf$1([bestBefore, bestAfter]);
		const than = above < .005 ? "level with" : Number.isNaN(above) ? "above" : (0,base_1.Cn)`${(0,base_1.Mn)(above)} above`;
		const better = scores.scoreBefore && scores.scoreAfter ? (0,base_1.Cn)`get better than before (${(0,base_1.wn)(scores.scoreBefore, scores.scoreAfter)})` : null;
		const score = !fromScore && Number.isFinite(netScore) && scoreName !== "" ? (0,base_1.Cn)` ${(0,base_1.xn)(scoreName)} did ${better ?? "not get better either"}.` : "";
		return (0,base_1.Cn)`The drop gained nothing in the end: ${costWords(measured)} came down to ${bestAfter} at ${afterPlace}, ${than} its best before, ${bestBefore} at ${bestPlace}.${score}`;
	},
	causes: [{
		cause: "What was lost before the drop is not all reversible.",
		weigh: ({ netScore }) => ({
			for: netScore <= 0 ? ["the score did not get better than before either"] : [],
			against: netScore > 0 ? ["the score did get better than before"] : []
		})
	}]
});
function scoreBests(target, riseFrom) {
	const score = target.run.validationScore;
	if (!score || !(target.drop.netScore > 0)) return {};
	const sign = score.series.goal === "minimize" ? -1 : 1;
	const [scoreBefore, scoreAfter] = bestWay(score, target, riseFrom, ([a, b]) => sign * (b.value - a.value) > 0);
	return {
		scoreBefore,
		scoreAfter
	};
}
function bestWay(curve, { run, cost, drop }, riseFrom, tells) {
	const next = run.drops.find((other) => other.point > drop.point)?.point ?? cost.at.length;
	const first = (point) => point === 0 ? 0 : indexAt(curve.at, cost.at[point - 1]) + 1;
	const [rise, from, to] = [
		first(riseFrom),
		first(drop.point),
		first(next)
	];
	const raw = [bestIn(curve, 0, rise, 1), bestIn(curve, from, to, 1)];
	return tells(raw) ? raw : [bestIn(curve, 0, rise, 3), bestIn(curve, from, to, 3)];
}
function bestIn(curve, from, to, of) {
	const width = to - from < of ? 1 : of;
	const medians = (0,base_1.ft)(curve.values.subarray(from, to), width);
	const best = (0,base_1.ct)(medians, curve.series.goal ?? "minimize");
	return medianAt(curve, from + best, medians[best], width);
}

// build/src/diagnose/rules/lr-high-late.js
const lrHighLate = defineRule({
	id: "lr-high-late",
	order: 380,
	title: "Validation is noisy at the end, and the learning rate still high",
	severity: "notice",
	about: "run",
	yieldsTo: ["diverged-loss", "not-learning"],
	needs: "a logged learning rate, and a validation loss or score with at least 32 evaluations",
	asks: ["validation-loss", "learning-rate"],
	why: "The noise of the steps grows with the learning rate. Without a decay at the end the last checkpoint is a draw from that noise.",
	formula: "Over the last quarter the noise of one evaluation is more than 5% of the range of the rolling median over the run and more than 5% of the level, for a run that at least halved its first level; the last learning rate is more than 10% of its peak.",
	advice: ["Decay the learning rate towards the end (linear or cosine to zero).", "Or average the weights of the last epochs (EMA, SWA)."],
	falseAlarmIf: ["a constant learning rate is intended, and weights are averaged"],
	references: ["https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook"],
	example: {
		lr: Array.from({ length: 60 }, () => .1),
		train_loss: Array.from({ length: 60 }, (_, i) => .4 + 2 * Math.exp(-i / 8)),
		val_loss: Array.from({ length: 60 }, (_, i) => (.6 + 2 * Math.exp(-i / 8)) * (1 + .3 * Math.sin(2.2 * i)))
	},
	options: {
		minPoints: 32,
		minOfRange: .05,
		minOfLevel: .05,
		minRate: .1
	},
	select: (run) => run.learningRate.logged ? judgedCost(run) : [],
	minimum: {
		option: "minPoints",
		points: ({ curve }) => curve.values.length
	},
	check: ({ run, curve }, { minOfRange, minOfLevel, minRate }) => {
		const { values, levels, at, series } = curve;
		const n = values.length;
		const rates = run.run.primary.learningRate?.values ?? /* @__PURE__ */ new Float64Array(0);
		const rate = rates[rates.length - 1] / (0,base_1.mt)(rates);
		if (!(rate > minRate)) return null;
		const start = tailStart(curve, .25);
		const noise = (0,base_1.$)(values.subarray(start), curve.quantum);
		const range = (0,base_1.mt)(levels) - (0,base_1.ht)(levels);
		const level = levels[n - 1];
		if (!(level > 0 && level < .5 * values[0] && noise > minOfRange * range && noise > minOfLevel * level)) return null;
		return {
			series: [series.name],
			from: at[start],
			to: at[n - 1],
			confidence: "medium",
			measured: {
				metric: series.name,
				noise,
				ofLevel: noise / level,
				rate,
				last: rates[rates.length - 1],
				fromPlace: place(run, at[start])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, ofLevel, rate, last, fromPlace } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} swings by ${(0,base_1.Mn)(ofLevel)} from one evaluation to the next since ${fromPlace}, at a learning rate of ${(0,base_1.Nn)(last)}, ${(0,base_1.Mn)(rate)} of its peak.`;
	},
	causes: [{
		cause: "The learning rate is not decayed.",
		weigh: ({ rate }) => ({
			for: [`at the end it is ${(0,base_1.Mn)(rate)} of its peak`],
			against: []
		})
	}]
});

// build/src/diagnose/rules/memorization.js
const memorization = defineRule({
	id: "memorization",
	order: 20,
	title: "Validation gets worse while the training loss keeps falling",
	severity: "warning",
	refines: "overfitting",
	means: "overfitting",
	notFor: ["gan-rl", "llm-pretrain"],
	needs: "a training loss and a validation loss or score with at least 10 evaluations",
	asks: ["validation-loss", "train-loss"],
	why: "The model learns the training examples by heart: what it gains on them it loses on new ones.",
	formula: "A lasting rise (see overfitting) in which the training loss falls by more than 5% and ρ = −Δln(train loss)/Δln(validation error) > 2, from the best level to the end of the window; above 2.5 it is clear. Without a score the validation loss stands in for the error, which makes ρ smaller.",
	advice: [
		"Ship the checkpoint of the best validation level, not the last one.",
		"Make the training set harder to memorize: augmentation, more or cleaner data, dropout, weight decay, label smoothing.",
		"A smaller model may do as well."
	],
	falseAlarmIf: ["the training loss is measured with augmentation or dropout that fade out during the run", "the validation set is tiny, so that a few examples make the rise"],
	references: ["https://developers.google.com/machine-learning/crash-course/overfitting/interpreting-loss-curves"],
	example: {
		train_loss: Array.from({ length: 60 }, (_, i) => .02 + Math.exp(-i / 12) + .002 * Math.sin(7 * i)),
		val_loss: Array.from({ length: 60 }, (_, i) => .8 + Math.exp(-i / 6) + .012 * Math.max(0, i - 20) + .006 * Math.sin(5 * i)),
		val_acc: Array.from({ length: 60 }, (_, i) => .8 - .5 * Math.exp(-i / 6) - .0012 * Math.max(0, i - 20) + .001 * Math.sin(5 * i))
	},
	options: {
		minRho: 2,
		minTrainFall: .05
	},
	select: (run) => run.trainLoss ? rises(run) : [],
	check: ({ run, cost, rise }, { minRho, minTrainFall }) => {
		if (!rise || !(Math.exp(rise.trainChange) - 1 < -minTrainFall) || !(rise.rho > minRho)) return null;
		const target = {
			run,
			cost,
			rise
		};
		const clear = rise.rho > 2.5 && rise.rhoFromError;
		return {
			...riseWindow(target),
			measured: riseEvidence(target),
			...riseWeight(rise, clear ? "high" : "medium")
		};
	},
	message: ({ measured }) => riseSentence(capitalCost(measured), measured, (0,base_1.Cn)`, while the training loss fell ${(0,base_1.Mn)(-measured.trainChange)}`),
	causes: [{
		cause: "Memorization of the training set.",
		weigh: ({ trainChange, rho, rhoOf, repair, ...extra }) => ({
			for: [
				`the training loss fell ${(0,base_1.Mn)(-trainChange)} while validation got worse`,
				...rho > 2.5 ? [`on a log scale it fell ${(0,base_1.Fn)(rho)} times as far as the validation ${rhoOf === "error" ? "error" : "loss"} rose (ρ)`] : [],
				...repair >= 1 ? ["no later part of the run got back to the best level"] : [],
				...said(extra, {
					brier: 1,
					lossCorrect: 1,
					trainEval: -1
				})
			],
			against: [...repair < .9 ? ["a later learning-rate drop went well below the best level before"] : [], ...said(extra, {
				brier: 0,
				trainEval: 0
			})]
		})
	}, {
		cause: "Drift after a learning-rate drop.",
		weigh: ({ rho, repair, ...extra }) => ({
			for: [...repair < .9 ? ["a later drop repaired it"] : [], ...said(extra, { weightNorm: -1 })],
			against: [...rho > 2.5 ? ["the training loss fell far more than drift explains"] : [], ...said(extra, { weightNorm: 1 })]
		})
	}]
});

// build/src/diagnose/rules/metric-disagreement.js
const MAX_ROWS$2 = 500;
const metricDisagreement = defineRule({
	id: "metric-disagreement",
	order: 290,
	title: "Validation loss and score move against each other",
	severity: "notice",
	about: "run",
	yieldsTo: [
		"loss-accuracy-divergence",
		"best-checkpoints-disagree",
		"overfitting",
		"memorization",
		"post-drop-drift",
		"diverged-loss",
		"frozen-metric"
	],
	needs: "a validation loss and a validation score with at least 20 common evaluations",
	asks: ["validation-loss", "validation-score"],
	why: "A loss that improves while the score gets worse does not stand for what you want: optimizing it further won’t help.",
	formula: "Spearman’s correlation of the smoothed loss with the smoothed error is below −0.3 over the run, and both move by more than 6 standard deviations of one evaluation.",
	advice: ["Check that both are computed on the same examples, with the same labels and weights.", "Choose a loss that follows the score: class weights, another surrogate, calibration."],
	falseAlarmIf: ["the score has saturated, and only its noise is left", "the score counts something else on purpose (recall at a fixed threshold)"],
	references: ["https://arxiv.org/abs/1706.04599"],
	example: {
		train_loss: Array.from({ length: 60 }, (_, i) => Math.exp(-i / 15)),
		val_loss: Array.from({ length: 60 }, (_, i) => .5 + Math.exp(-i / 15) + .003 * Math.sin(5 * i)),
		val_acc: Array.from({ length: 60 }, (_, i) => .6 + .3 * Math.exp(-i / 15) + .002 * Math.sin(7 * i))
	},
	options: {
		minPoints: 20,
		maxCorrelation: -.3,
		minMove: 6
	},
	select: (run) => {
		const { validationLoss: loss, validationScore: score } = run;
		return loss && score && run.costIs === "loss" && run.notEnough === null ? [{
			run,
			loss,
			score
		}] : [];
	},
	minimum: {
		option: "minPoints",
		points: ({ loss, score }) => rowsOf$2(loss, score).length
	},
	check: ({ run, loss, score }, { maxCorrelation, minMove }) => {
		if (![loss, score].every((curve) => rangeOf(curve) > minMove * curve.noise) || run.rises.length > 0) return null;
		const sign = score.series.goal === "maximize" ? -1 : 1;
		const rows = rowsOf$2(loss, score);
		const correlation = (0,base_1.Y)(rows.map(([i]) => loss.levels[i]), rows.map(([, j]) => sign * score.levels[j]));
		if (!(correlation < maxCorrelation)) return null;
		return {
			series: [loss.series.name, score.series.name],
			from: loss.at[rows[0][0]],
			to: loss.at[rows[rows.length - 1][0]],
			confidence: correlation < 2 * maxCorrelation ? "high" : "medium",
			measured: {
				loss: loss.series.name,
				score: score.series.name,
				correlation,
				points: rows.length
			}
		};
	},
	message: ({ measured }) => {
		const { loss, score, correlation, points } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(loss)} gets better when ${(0,base_1.xn)(score)} gets worse (rank correlation with the error ${(0,base_1.Nn)(Number(correlation.toFixed(2)))} over ${points} evaluations).`;
	},
	causes: [{ cause: "The loss does not stand for the score." }, { cause: "Loss and score are computed on different data or labels." }]
});
function rangeOf({ levels }) {
	return (0,base_1.mt)(levels) - (0,base_1.ht)(levels);
}
function rowsOf$2(loss, score) {
	const step = Math.ceil(loss.at.length / MAX_ROWS$2);
	const rows = [];
	for (let i = 0; i < loss.at.length; i += step) {
		const j = indexAt(score.at, loss.at[i]);
		if (j >= 0 && (i === 0 || score.at[j] > loss.at[i - 1])) rows.push([i, j]);
	}
	return rows;
}

// build/src/diagnose/rules/non-finite-metric.js
const nonFiniteMetric = defineRule({
	id: "non-finite-metric",
	order: 120,
	title: "A metric is NaN or infinite",
	severity: "warning",
	means: "non-finite",
	notFor: [],
	needs: "any loss, score or gradient norm",
	why: "A NaN in a loss usually ends the training: every weight it touches becomes NaN too.",
	formula: "Any logged NaN or ±∞ in a loss, score or gradient norm (a missing value is none). An error if the last value is one.",
	advice: ["Look at the steps just before the first one: gradient norm, learning rate, the batch.", "Clip gradients, lower the learning rate or lengthen the warm-up; in mixed precision check the loss scale."],
	falseAlarmIf: ["the metric is undefined on some evaluations by design, such as AP of an absent class"],
	references: ["https://developers.google.com/machine-learning/crash-course/overfitting/interpreting-loss-curves"],
	example: { train_loss: [
		1,
		.8,
		.7,
		.6,
		.55,
		.5,
		NaN,
		NaN,
		NaN,
		NaN,
		NaN,
		NaN
	] },
	options: { minCount: 1 },
	select: measuredSeries,
	check: ({ run, series }, { minCount }) => {
		const bad = [];
		for (let i = 0; i < series.values.length; i += 1) if (!Number.isFinite(series.values[i])) bad.push(i);
		if (bad.length < minCount || bad.length === 0) return null;
		const last = series.values.length - 1;
		const recovered = Number.isFinite(series.values[last]);
		const first = bad[0];
		return {
			series: [series.name],
			from: series.at[first],
			to: series.at[bad[bad.length - 1]],
			confidence: "high",
			severity: recovered ? "warning" : "error",
			measured: {
				metric: series.name,
				count: bad.length,
				of: series.values.length,
				firstPlace: place(run, series.at[first]),
				value: String(series.values[first]),
				recovered
			}
		};
	},
	message: ({ measured }) => {
		const { metric, count, of, firstPlace, value, recovered } = measured;
		const end = recovered ? "it recovered later" : "it never recovered";
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} is ${value} first at ${firstPlace} (${count} of ${of} values); ${end}.`;
	},
	causes: [{
		cause: "The training diverged.",
		weigh: ({ recovered }) => ({
			for: recovered ? [] : ["it never came back"],
			against: recovered ? ["later values are finite again"] : []
		})
	}, {
		cause: "A single bad batch, or an evaluation without examples.",
		weigh: ({ recovered, count }) => ({
			for: recovered ? [`only ${count} values, then it recovered`] : [],
			against: recovered ? [] : ["it never came back"]
		})
	}]
});

// build/src/diagnose/rules/not-learning.js
const NEAR_CHANCE = 1.2;
const CHANCE$1 = .02;
const MAX_BINS$2 = 60;
const notLearning = defineRule({
	id: "not-learning",
	order: 100,
	title: "The training loss does not go down",
	severity: "warning",
	about: "run",
	needs: "a training loss (or a validation loss where none is logged)",
	asks: ["validation-loss", "train-loss"],
	why: "After a fifth of the budget a model that learns has left its first level.",
	formula: "With at least 10 points: the median of the last quarter lies within 5% of the first level (median of the first 5%, at least 3 points), and the Theil–Sen line falls by less than 2% of it over the run; or the loss ends at chance for K classes (within 2% of ln K) and the accuracy never exceeds 1.2/K.",
	advice: [
		"Overfit one batch first: if that fails, the fault is in the model or the loss.",
		"Try learning rates 10 times smaller and larger.",
		"Check that labels belong to their examples, that the optimizer got the parameters, and that none are frozen."
	],
	falseAlarmIf: [
		"a pretrained model is fine-tuned near its optimum",
		"the loss is one of a game between networks, or a policy loss",
		"the learning rate is still warming up"
	],
	references: ["https://karpathy.github.io/2019/04/25/recipe/"],
	example: { train_loss: Array.from({ length: 30 }, (_, i) => Math.LN10 + .004 * Math.sin(7 * i)) },
	options: {
		minPoints: 10,
		maxChange: .05,
		maxFall: .02,
		maxScore: .6
	},
	select: (run) => run.profile === "finetune" || run.profile === "llm-pretrain" ? [] : fittedLoss(run),
	minimum: {
		option: "minPoints",
		points: ({ curve }) => curve.values.length
	},
	check: ({ run, curve }, { minPoints, maxChange, maxFall, maxScore }) => {
		const bins = (0,base_1.it)(curve.values, MAX_BINS$2);
		const y = bins.values;
		const n = y.length;
		if (n < minPoints || curve.values.length < minPoints) return null;
		const [head, tail] = [Math.max(3, Math.round(.05 * n)), n - Math.max(3, Math.round(.25 * n))];
		const [first, last] = [(0,base_1.St)(y.subarray(0, head)), (0,base_1.St)(y.subarray(tail))];
		const fall = -(0,base_1.tt)(y).slope * (n - 1) / Math.abs(first);
		const score = run.trainScore ?? run.validationScore;
		const classes = Math.round(Math.exp(last));
		const isChance = classes >= 2 && classes <= 1e3 && Math.abs(last - Math.log(classes)) < CHANCE$1 * Math.log(classes);
		const stuck = (isChance && score?.series.metric === "accuracy" ? (0,base_1.mt)(score.levels) / score.series.top : NaN) < NEAR_CHANCE / classes;
		const isFlat = Math.abs(last - first) <= maxChange * Math.abs(first) && fall < maxFall;
		if (!isFlat && !stuck) return null;
		const top = score ? (0,base_1.mt)(score.levels) / score.series.top : NaN;
		if (score?.series.goal === "maximize" && top > maxScore) return null;
		if ((score ? Math.abs(score.levels[score.levels.length - 1] - score.levels[0]) / score.series.top : 0) > maxChange) return null;
		return {
			series: [curve.series.name],
			from: curve.at[0],
			to: curve.at[curve.at.length - 1],
			confidence: isChance ? "high" : "medium",
			measured: {
				metric: curve.series.name,
				first: medianUntil(curve, bins.starts[head]),
				last: medianFrom(curve, bins.starts[tail]),
				fall,
				points: curve.values.length,
				classes: isChance ? classes : 0,
				stuck: stuck && !isFlat
			}
		};
	},
	message: ({ measured }) => {
		const { metric, first, last, points, classes, stuck } = measured;
		if (stuck) return (0,base_1.Cn)`${(0,base_1.xn)(metric)} ends at ${last}, which is chance for ${classes} classes (ln ${classes}), and the accuracy never left chance in ${points} points.`;
		const chance = classes > 1 ? (0,base_1.Cn)` That is chance for ${classes} classes (ln ${classes}).` : "";
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} does not leave its first level in ${points} points (${(0,base_1.wn)(first, last)}).${chance}`;
	},
	causes: [
		{ cause: "The learning rate is far too low or too high." },
		{
			cause: "The model outputs the same for every input.",
			weigh: ({ classes }) => ({
				for: classes > 1 ? [`the loss is ln ${classes}: chance for ${classes} classes`] : [],
				against: []
			})
		},
		{ cause: "Labels are shuffled, or parameters frozen." }
	]
});
function medianUntil(curve, end) {
	return medianAt(curve, 0, (0,base_1.St)(curve.values.subarray(0, end)), end);
}
function medianFrom(curve, start) {
	return medianAt(curve, start, (0,base_1.St)(curve.values.subarray(start)), curve.values.length - start);
}

// build/src/diagnose/rules/oscillation.js
const oscillation = defineRule({
	id: "oscillation",
	order: 160,
	title: "Validation still swings widely at the end",
	severity: "notice",
	about: "run",
	yieldsTo: [
		"lr-high-late",
		"diverged-loss",
		"not-learning"
	],
	needs: "a validation loss or score with at least 32 evaluations",
	asks: ["validation-loss"],
	why: "Which checkpoint is good becomes a matter of luck, and two runs can hardly be compared by their last values.",
	formula: "Over the last quarter the standard deviation of one evaluation (from second differences) is more than 5% of the range of the rolling median over the run and more than 15% of the level, for a run that at least halved its first level. Changes of sign are no measure: white noise changes in 2 of 3 steps.",
	advice: ["Decay the learning rate towards the end, or average the weights (EMA, SWA).", "Use a larger validation set or batch; compare runs by smoothed values."],
	falseAlarmIf: ["the validation set is a new random sample each time", "the learning rate cycles on purpose"],
	references: ["https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook"],
	example: {
		train_loss: Array.from({ length: 60 }, (_, i) => .4 + 2 * Math.exp(-i / 8)),
		val_loss: Array.from({ length: 60 }, (_, i) => (.6 + 2 * Math.exp(-i / 8)) * (1 + .5 * Math.sin(2.2 * i)))
	},
	options: {
		minPoints: 32,
		minOfRange: .05,
		minOfLevel: .15
	},
	select: judgedCost,
	minimum: {
		option: "minPoints",
		points: ({ curve }) => curve.values.length
	},
	check: ({ run, curve }, { minOfRange, minOfLevel }) => {
		const { values, levels, at, series } = curve;
		const n = values.length;
		const start = tailStart(curve, .25);
		const deviation = (0,base_1.$)(values.subarray(start), curve.quantum);
		const [low, high] = [(0,base_1.ht)(levels), (0,base_1.mt)(levels)];
		const level = levels[n - 1];
		const first = values[0];
		if (!(level > 0 && level < .5 * first && deviation > minOfRange * (high - low) && deviation > minOfLevel * level)) return null;
		const rates = run.run.primary.learningRate?.values;
		const rate = rates && rates.length > 0 ? rates[rates.length - 1] / (0,base_1.mt)(rates) : NaN;
		return {
			series: [series.name],
			from: at[start],
			to: at[n - 1],
			confidence: deviation > 2 * minOfLevel * level ? "high" : "medium",
			measured: {
				metric: series.name,
				deviation,
				ofLevel: deviation / level,
				ofRange: deviation / (high - low),
				rate,
				fromPlace: place(run, at[start])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, deviation, ofLevel, fromPlace } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} still swings by ±${(0,base_1.Fn)(deviation)} (${(0,base_1.Mn)(ofLevel)} of its level) from one evaluation to the next since ${fromPlace}.`;
	},
	causes: [
		{
			cause: "The learning rate stays too high.",
			weigh: ({ rate }) => ({
				for: rate > .1 ? ["at the end it is more than a tenth of its peak"] : [],
				against: rate < .01 ? ["it has been decayed"] : []
			})
		},
		{ cause: "The validation set is small." },
		{ cause: "Batches are too small." }
	]
});

// build/src/diagnose/measure/knee.js
const NEIGHBORS$1 = .05;
const MIN_NEIGHBORS = 8;
const DRAWS = 64;
function floorNoise(y, bottom, sigma, quantum) {
	const half = Math.max(MIN_NEIGHBORS, Math.round(NEIGHBORS$1 * y.length));
	return Math.min(sigma, (0,base_1.$)(y.subarray(Math.max(0, bottom - half), bottom + half + 1), quantum));
}
function kneeInterval(y, noise) {
	const { fit } = (0,base_1.q)(y);
	const scratch = (0,base_1.J)(y.length);
	const knee = (resampled) => (0,base_1.G)(resampled, (0,base_1.K)(resampled, scratch).knee, noise, scratch);
	return (0,base_1.U)(y, fit, knee, { draws: DRAWS });
}

// build/src/diagnose/measure/valley.js
const MAX_BINS$1 = 200;
const GATES = {
	minEvidence: 30,
	perSegment: 5,
	minRise: .04,
	minSuffixRise: .06,
	minRangeRise: .1,
	minLargeRise: .11,
	minLargeShare: .25,
	minEvidenceLarge: 20,
	minZ: 3,
	minAfter: 4,
	minAfterShare: .1
};
function fitStretches(values, stretches, step) {
	return stretches.map((stretch) => {
		const bins = (0,base_1.it)(values.subarray(stretch.start, stretch.end), MAX_BINS$1);
		const fitted = (0,base_1.q)(bins.values);
		return {
			stretch,
			bins,
			fitted,
			...residualsOf(bins.values, fitted.fit, step),
			quantum: step
		};
	});
}
function pooledCorrelation(fits) {
	const phases = fits.filter(({ stretch: { kind, start, end } }) => kind === "phase" && end - start >= 10);
	const used = phases.length > 0 ? phases : fits.filter(({ stretch }) => stretch.kind === "run");
	let product = 0;
	let squares = 0;
	for (const { residuals, sigma } of used) {
		if (!(sigma > 0)) continue;
		const energy = residuals.reduce((sum, value) => sum + value * value, 0) / (sigma * sigma);
		product += ((0,base_1.nt)(residuals, 1) || 0) * energy;
		squares += energy;
	}
	return squares > 0 ? Math.min(.6, Math.max(0, product / squares)) : 0;
}
function residualsOf(y, fit, step) {
	const raw = y.map((value, i) => value - fit[i]);
	const center = raw.reduce((sum, value) => sum + value, 0) / raw.length;
	const residuals = raw.map((value) => value - center);
	const inflation = y.length >= 12 ? (0,base_1.rt)(residuals) : 1;
	const plain = (0,base_1.$)(y, step);
	return {
		residuals,
		sigma: inflation > 1.2 ? Math.max(plain, (0,base_1.Wt)(Array.from(residuals))) : plain,
		inflation
	};
}
function measureValley({ stretch, bins, fitted, sigma, inflation, quantum }, rho) {
	const y = bins.values;
	const n = y.length;
	const { never, valley, knee: bottom, fit } = fitted;
	const pooled = (1 + rho) / (1 - rho) / (1 - 4 * rho / 3 + rho * rho / 3);
	const factor = Math.max(inflation, pooled);
	const width = (0,base_1.pt)(n);
	const levels = (0,base_1.ft)(y, width);
	const lowest = (0,base_1.ht)(levels);
	const highest = (0,base_1.mt)(levels);
	const level = (0,base_1.St)(y.subarray(Math.max(0, n - width)));
	const range = highest - lowest;
	const ofRange = y.some((value) => value <= 0) || Math.abs(lowest) < .05 * range;
	const margin = lowest - fit[bottom] + floorNoise(y, bottom, sigma, quantum);
	const knee = (0,base_1.G)(y, bottom, margin, (0,base_1.J)(n));
	return {
		kind: stretch.kind,
		start: stretch.start,
		end: stretch.end,
		evidence: (never - valley) / (sigma * sigma * factor),
		rise: (level - lowest) / (ofRange ? range : Math.abs(lowest)),
		z: (level - lowest) / (sigma * Math.sqrt(2 / width) * Math.sqrt(factor / inflation)),
		noise: sigma,
		knee: stretch.start + (knee + 1 < n ? bins.starts[knee + 1] - 1 : stretch.end - stretch.start - 1),
		lowest,
		level,
		ofRange,
		points: n,
		bottom: stretch.start + bins.starts[bottom],
		margin,
		after: n - 1 - bottom
	};
}
function fires(valley, segments, strength) {
	const minRise = valley.ofRange ? GATES.minRangeRise : valley.kind === "suffix" ? GATES.minSuffixRise : GATES.minRise;
	const lasts = valley.after >= GATES.minLargeShare * valley.points;
	const minEvidence = !valley.ofRange && lasts && valley.rise > strength * GATES.minLargeRise ? GATES.minEvidenceLarge : GATES.minEvidence;
	return valley.evidence > strength * (minEvidence + GATES.perSegment * Math.log(segments)) && valley.rise > strength * minRise && valley.z > strength * GATES.minZ && valley.after >= Math.max(GATES.minAfter, GATES.minAfterShare * valley.points);
}

// build/src/diagnose/rules/overfitting.js
const CLEAR_RISE = .1;
const overfitting$1 = defineRule({
	id: "overfitting",
	order: 10,
	title: "Validation turned up for good",
	severity: "warning",
	means: "overfitting",
	needs: "a validation loss or score with at least 10 evaluations",
	asks: ["validation-loss"],
	why: "From some point on, more training makes the model worse on data that it has not seen.",
	formula: "Best “down, then up” fit against best “never up” fit (isotonic regression), on the whole run and on each learning-rate phase: evidence T = (SSE₀ − SSE₁)/(σ²·F) > 30 + 5·ln m for m stretches (20 + 5·ln m where R > 11% over at least a quarter of the stretch), rise R > 4% of the lowest level (6% over united phases), end level z > 3 standard errors above it, at least 4 points and 10% of the stretch after the turn.",
	advice: [
		"Ship the checkpoint of the best validation level, not the last one.",
		"Stop there: restore the best weights, with a patience longer than the gap to the next learning-rate drop.",
		"If you need to train longer, regularize more: augmentation, weight decay, dropout, more data."
	],
	falseAlarmIf: [
		"the learning rate restarts or cycles and is not logged",
		"the validation set, its loss or its weights changed during the run",
		"the validation metric is smoothed before it is logged",
		"the error falls again later (double descent)"
	],
	references: ["https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook", "https://keras.io/api/callbacks/early_stopping/"],
	example: {
		train_loss: Array.from({ length: 60 }, (_, i) => .5 + Math.exp(-i / 20) + .004 * Math.sin(7 * i)),
		val_loss: Array.from({ length: 60 }, (_, i) => .8 + Math.exp(-i / 6) + .008 * Math.max(0, i - 20) + .006 * Math.sin(5 * i))
	},
	options: { minRise: GATES.minRise },
	select: rises,
	check: ({ run, cost, rise }, { minRise }) => {
		if (!rise || minRise > GATES.minRise && !(rise.segment.rise > minRise)) return null;
		const target = {
			run,
			cost,
			rise
		};
		const confidence = rise.segment.rise > CLEAR_RISE ? "high" : "medium";
		return {
			...riseWindow(target),
			measured: riseEvidence(target),
			...riseWeight(rise, confidence)
		};
	},
	message: ({ measured }) => riseSentence(capitalCost(measured), measured),
	causes: [
		{
			cause: "The model fits what is particular to the training set.",
			weigh: ({ trainChange }) => ({
				for: trainChange < -.05 ? [`the training loss fell ${(0,base_1.Mn)(-trainChange)} meanwhile`] : [],
				against: trainChange > 0 ? ["the training loss did not fall meanwhile"] : []
			})
		},
		{
			cause: "The learning rate is too high for this stage.",
			weigh: ({ trainChange, repair }) => ({
				for: [...trainChange > 0 ? ["the training loss rose as well"] : [], ...repair < .98 ? ["a later learning-rate drop went below the best level before"] : []],
				against: repair >= 1 ? ["no later part of the run got back to the best level"] : []
			})
		},
		{ cause: "The validation data or its loss changed during the run." }
	]
});

// build/src/diagnose/rules/periodic-loss.js
const periodicLoss = defineRule({
	id: "periodic-loss",
	order: 170,
	title: "The training loss repeats a pattern",
	severity: "notice",
	about: "run",
	yieldsTo: ["diverged-loss"],
	needs: "a training loss (or a validation loss where none is logged) with at least 40 points",
	asks: ["validation-loss", "train-loss"],
	why: "A loss that goes up and down in a fixed rhythm follows the order of the data, or something that switches on and off, not only what was learned.",
	formula: "Over the last three quarters the autocorrelation of what a rolling median (a quarter of the points wide) leaves over has, beyond its first dip below 0, a peak of more than 0.5 at a lag of at least 3 points, and more than half of that at twice the lag; the pattern repeats at least 3 times and its standard deviation exceeds 2% of the level. Not under a schedule with restarts.",
	advice: ["Shuffle the training data again in every epoch, and look for what else returns at this distance.", "If the learning rate cycles, log it: the cycles are then judged by their minima."],
	falseAlarmIf: ["the learning rate cycles on purpose and is not logged", "tasks or data sets take turns by design"],
	references: ["https://developers.google.com/machine-learning/crash-course/overfitting/interpreting-loss-curves"],
	example: { train_loss: Array.from({ length: 120 }, (_, i) => .4 + Math.exp(-i / 20) + .08 * Math.sin(2 * Math.PI * i / 12) + .01 * Math.sin(7.3 * i * i)) },
	options: {
		minPoints: 40,
		minCorrelation: .5,
		minOfLevel: .02
	},
	select: fittedLoss,
	minimum: {
		option: "minPoints",
		points: ({ curve }) => curve.values.length
	},
	check: ({ run, curve }, { minCorrelation, minOfLevel }) => {
		const { values, at, series, levels } = curve;
		const n = values.length;
		if (run.learningRate.schedule === "restarts") return null;
		const period = (0,base_1.H)(values, minCorrelation);
		if (!period) return null;
		const from = Math.floor(n / 4);
		const level = levels[n - 1];
		const swing = (0,base_1.Wt)(Array.from(values.subarray(n - Math.min(n - from, 2 * period.points))));
		if (!(swing > minOfLevel * Math.abs(level))) return null;
		return {
			series: [series.name],
			from: at[from],
			to: at[n - 1],
			confidence: period.correlation > .75 ? "high" : "medium",
			measured: {
				metric: series.name,
				period: period.points,
				correlation: period.correlation,
				swing,
				ofLevel: swing / Math.abs(level),
				logged: run.learningRate.logged
			}
		};
	},
	message: ({ measured }) => {
		const { metric, period, correlation, swing, ofLevel } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} repeats a pattern every ${period} points (correlation ${(0,base_1.Fn)(correlation)}): it swings by ±${(0,base_1.Fn)(swing)}, ${(0,base_1.Mn)(ofLevel)} of its level.`;
	},
	causes: [{ cause: "The training data come in the same order in every epoch." }, {
		cause: "The learning rate cycles.",
		weigh: ({ logged }) => ({
			for: [],
			against: logged ? ["it is logged, and has no restarts"] : []
		})
	}]
});

// build/src/diagnose/rules/post-drop-drift.js
const MIN_QUANTA = 20;
function isAtFloor({ trainLoss }, rise) {
	if (!trainLoss || trainLoss.quantum === 0) return false;
	return trainLoss.levels[Math.min(rise.to, trainLoss.levels.length - 1)] < MIN_QUANTA * trainLoss.quantum;
}
const postDropDrift = defineRule({
	id: "post-drop-drift",
	order: 30,
	title: "Validation gets worse after a learning-rate drop, without memorization",
	severity: "warning",
	refines: "overfitting",
	means: "overfitting",
	needs: "a learning-rate drop (logged, or visible in the training loss) and a validation loss or score",
	asks: [
		"validation-loss",
		"learning-rate",
		"train-loss"
	],
	why: "Soon after a drop the network is at its best; then weight decay shrinks the weights, the effective learning rate of normalized layers grows back, and validation drifts away until the next drop.",
	formula: "A lasting rise (see overfitting) in a phase that a drop opened, its best level within the first 25% (at most 15 evaluations) of the phase; suspected where ρ = −Δln(train loss)/Δln(validation error) < 2: training gains no more in proportion than validation loses; confirmed where a later drop brings the error below 0.90 of the best before the rise.",
	advice: [
		"Drop the learning rate again earlier: shortly after the best level of this phase.",
		"Or use a schedule without long flat phases: cosine or linear decay.",
		"Or average the weights (EMA, SWA); dropout also damps it. Lower the weight decay only with care.",
		"To check: log the weight norm. In a drift it shrinks after the drop. More data is not the remedy."
	],
	falseAlarmIf: [
		"the training loss lies at its rounding floor, so that ρ says nothing",
		"strong augmentation hides memorization in the training loss",
		"the drop was inferred from the training loss and is none"
	],
	references: ["https://arxiv.org/abs/1605.07146", "https://arxiv.org/abs/2010.02916"],
	example: driftExample(),
	options: {
		maxRho: 2,
		maxRepair: .9,
		maxDelay: 15
	},
	select: (run) => run.learningRate.events.some((event) => event.kind === "drop") ? rises(run) : [],
	check: ({ run, cost, rise }, { maxRho, maxRepair, maxDelay }) => {
		const drop = rise ? dropBefore(run, rise) : null;
		if (!rise || !drop) return null;
		const start = cost.at.findIndex((at) => at >= drop.at);
		const points = rise.to - start + 1;
		if (rise.segment.knee - start > Math.max(Math.min(maxDelay, .25 * points), 1)) return null;
		const drifting = rise.rhoFromError && rise.rho < maxRho && !isAtFloor(run, rise);
		const repaired = rise.repair < maxRepair && !(rise.rhoFromError && rise.rho >= maxRho);
		if (!drifting && !repaired) return null;
		const target = {
			run,
			cost,
			rise
		};
		const measured = {
			...riseEvidence(target),
			drop: drop.at,
			dropPlace: place(run, drop.at),
			confirmed: repaired,
			inferred: drop.inferred
		};
		return {
			...riseWindow(target),
			measured,
			confidence: repaired && !drop.inferred ? "high" : drop.inferred ? "low" : "medium"
		};
	},
	message: ({ measured }) => {
		const { dropPlace, trainChange: train, rho, confirmed } = measured;
		const moved = Number.isNaN(train) ? "" : train < -.01 ? (0,base_1.Cn)`, while the training loss fell only ${(0,base_1.Mn)(-train)}` : train < .01 ? ", while the training loss did not move" : ", and the training loss rose as well";
		const ratio = Number.isNaN(rho) ? "" : (0,base_1.Cn)` (ρ ${(0,base_1.Nn)(Number(rho.toFixed(2)))})`;
		const what = (0,base_1.Cn)`After the learning-rate drop at ${dropPlace}, ${costWords(measured)}`;
		const sure = confirmed ? "The next drops repaired it: this is drift, not memorization." : "This looks like drift, not memorization.";
		return (0,base_1.Cn)`${riseSentence(what, measured, (0,base_1.Cn)`${moved}${ratio}`)} ${sure}`;
	},
	causes: [{
		cause: "Drift of the effective learning rate (weight decay with normalization layers).",
		weigh: ({ rho, repair, ...extra }) => ({
			for: [
				"it begins soon after a learning-rate drop",
				...rho < 2 ? [`the training loss gained little for what validation lost (ρ = ${(0,base_1.Nn)(rho)})`] : [],
				...repair < .9 ? ["a later drop repaired it and went below the best level before"] : [],
				...said(extra, { weightNorm: -1 })
			],
			against: [...repair >= 1 ? ["no later drop got back to the best level before it"] : [], ...said(extra, { weightNorm: 1 })]
		})
	}, {
		cause: "Memorization of the training set.",
		weigh: ({ trainChange, rho, repair, ...extra }) => ({
			for: [
				...trainChange < -.05 ? [`the training loss fell ${(0,base_1.Mn)(-trainChange)}`] : [],
				...repair >= 1 ? ["nothing later repaired it"] : [],
				...said(extra, {
					brier: 1,
					lossCorrect: 1,
					trainEval: -1
				})
			],
			against: [
				...rho < 2 ? [`that is little for what validation lost (ρ = ${(0,base_1.Nn)(rho)})`] : [],
				...repair < .9 ? ["memorization is not undone by a learning-rate drop"] : [],
				...said(extra, { trainEval: 0 })
			]
		})
	}]
});
function driftExample() {
	const n = 120;
	const error = (i) => i < 40 ? .3 + .4 * Math.exp(-i / 8) : i < 80 ? .16 + .0015 * Math.max(0, i - 43) : .11;
	return {
		lr: Array.from({ length: n }, (_, i) => .1 * .2 ** (Number(i >= 40) + Number(i >= 80))),
		train_loss: Array.from({ length: n }, (_, i) => (i < 40 ? .8 + Math.exp(-i / 8) : i < 80 ? .4 - 4e-4 * (i - 40) : .25) + .004 * Math.sin(7 * i)),
		val_loss: Array.from({ length: n }, (_, i) => 2.2 * error(i) + .004 * Math.sin(5 * i)),
		val_acc: Array.from({ length: n }, (_, i) => 1 - error(i) - .0015 * Math.sin(5 * i))
	};
}

// build/src/diagnose/rules/quantized-metric.js
const quantizedMetric = defineRule({
	id: "quantized-metric",
	order: 250,
	title: "The validation score moves in coarse steps",
	severity: "notice",
	about: "log",
	qualifies: true,
	needs: "a validation score with a known top and at least 20 evaluations",
	asks: ["validation-score"],
	why: "The steps give away the size N of the validation set: one example moves the score by 1/N. On few examples differences between checkpoints and runs are mostly chance.",
	formula: "At least 90% of the values are multiples of 1/N for a whole number N ≤ 300 that is no round decimal (100, 200, 250 … may be the logger’s rounding), within a tenth of a step. Half-width of the 95% interval: 1.96·√(p(1−p)/N). As a notice it is told beside a warning or an error only.",
	advice: ["Validate on more examples, or by cross-validation.", "Compare runs by smoothed values and several seeds; trust no difference within the interval."],
	falseAlarmIf: ["the score is rounded by the logger to an unusual step", "the score is an average over a few parts (folds, classes)"],
	references: ["https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook"],
	example: {
		train_loss: Array.from({ length: 40 }, (_, i) => Math.exp(-i / 9)),
		val_acc: Array.from({ length: 40 }, (_, i) => Math.round(48 * (.9 - .5 * Math.exp(-i / 9) + .03 * Math.sin(5 * i))) / 48)
	},
	options: {
		minPoints: 20,
		maxExamples: 300
	},
	select: (run) => {
		const curve = run.validationScore;
		return curve && !Number.isNaN(curve.series.top) ? [{
			run,
			curve
		}] : [];
	},
	minimum: {
		option: "minPoints",
		points: ({ curve }) => curve.values.length
	},
	check: ({ curve }, { maxExamples }) => {
		const { series, at } = curve;
		const n = at.length;
		const examples = examplesOf$1(curve, maxExamples);
		if (examples === 0) return null;
		const last = levelAt$1(curve, n - 1);
		const level = {
			...last,
			value: Math.min(series.top, Math.max(0, last.value))
		};
		return {
			series: [series.name],
			from: at[0],
			to: at[n - 1],
			confidence: "medium",
			measured: {
				metric: series.name,
				examples,
				step: series.top / examples,
				level,
				halfWidth: halfWidthOf(curve, level.value, examples)
			}
		};
	},
	message: ({ measured }) => {
		const { metric, examples, step, level, halfWidth } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} moves in steps of ${(0,base_1.Fn)(step)}, as on ${examples} validation examples: ${level} stands for ±${(0,base_1.Fn)(halfWidth)}.`;
	},
	causes: [{
		cause: "The validation set is small.",
		weigh: ({ examples }) => ({
			for: [`the steps are those of ${examples} examples`],
			against: []
		})
	}]
});

// build/src/diagnose/rules/seed-outlier.js
const seedOutlier = defineGroupRule({
	id: "seed-outlier",
	order: 10,
	title: "One repeat behaves unlike the others",
	severity: "notice",
	needs: "at least 6 repeats of one configuration (2 where one diverged)",
	why: "Repeats differ by their seed alone. One far outside the others had bad luck, another machine, other data, or another configuration than its name says; it also widens every comparison.",
	formula: "Best smoothed validation score (else loss) of each repeat: 0.6745·|x − median|/MAD > 10 (the modified z-score of Iglewicz and Hoaglin; their 3.5 is for large samples, and calls one out in every seventh healthy group of six), and more than 0.1% of the level away. A repeat that diverged or ended non-finite is named in any case, and is not among the others.",
	advice: ["Look at that run first: data, machine, resumed or not, the configuration that it was really started with.", "If a share of the seeds fails, that is a property of the recipe: report it, do not drop the seed."],
	falseAlarmIf: ["the repeats are not repeats: something else than the seed differs between them"],
	references: ["https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook"],
	options: {
		minZ: 10,
		minRuns: 6,
		minShare: .001
	},
	check: (group, { minZ, minRuns, minShare }) => {
		const failed = group.filter(hasFailed$1);
		const others = group.filter((run) => !hasFailed$1(run));
		const named = failed.map((run) => {
			const finding = run.findings.find(({ severity }) => severity === "error");
			return {
				runs: [run.id],
				from: [finding.from, finding.from],
				measured: {
					diverged: true,
					others: others.length
				}
			};
		});
		if (others.length === 0) return [];
		const points = others.flatMap((run) => bestOf$2(run) ?? []);
		if (points.length < minRuns) return named;
		const values = points.map(({ best }) => best.value);
		const [middle, spread] = [(0,base_1.St)(values), (0,base_1.xt)(values)];
		const apart = points.filter(({ best: { value } }) => .6745 * Math.abs(value - middle) > minZ * spread && Math.abs(value - middle) > minShare * Math.abs(middle));
		return [...named, ...apart.map(({ run, best }) => ({
			runs: [run.id],
			from: [best.at, best.at],
			measured: {
				diverged: false,
				metric: best.series,
				best,
				others: points.length,
				median: middle
			}
		}))];
	},
	message: ({ runs: [run = ""], measured }) => measured.diverged ? (0,base_1.Cn)`${(0,base_1.xn)(run)} diverged, the other ${measured.others} did not.` : (0,base_1.Cn)`${(0,base_1.xn)(run)} lies far from the other repeats: its best ${(0,base_1.xn)(measured.metric)} is ${measured.best}, the median of all ${measured.others} is ${(0,base_1.Nn)(measured.median)}.`,
	causes: [{ cause: "An unlucky seed, or something else that differs." }]
});
function hasFailed$1(run) {
	return run.findings.some(({ means, severity }) => severity === "error" && (means === "divergence" || means === "non-finite"));
}
function bestOf$2(run) {
	const name = run.primary.validationScore ?? run.primary.validationLoss;
	const best = run.series.find((series) => series.name === name)?.best;
	if (!best || name === null) return null;
	const statistic = best.smoothed === best.value ? "raw" : "level";
	return {
		run,
		best: {
			series: name,
			at: best.at,
			statistic,
			value: best.smoothed
		}
	};
}

// build/src/diagnose/rules/smoothed-metric.js
const MAX_STEPS = 4e3;
const smoothedMetric = defineRule({
	id: "smoothed-metric",
	order: 260,
	title: "The validation metric looks smoothed before it was logged",
	severity: "notice",
	about: "log",
	needs: "a validation loss or score with a phase of at least 50 evaluations",
	asks: ["validation-loss"],
	why: "A moving average hides the noise that every test here is measured against, and shifts what happens to later evaluations: onsets come late, small rises look surer than they are.",
	formula: "On the last 80% of the longest phase (at least 40 evaluations), where the mean step is less than a tenth of the interquartile range of the steps: lag-1 autocorrelation of the steps > 0.1. Independent noise has −0.5, a moving average that keeps 0.9 of the past about −0.05 and more where the curve bends; raw evaluations that were looked at stay below 0.",
	advice: ["Log the raw metric, and smooth only where it is drawn.", "Until then read onsets as “at the latest”, and do not gate on small differences."],
	falseAlarmIf: ["each evaluation is made on averaged weights (EMA, SWA), which move slowly by themselves", "the metric swings slowly on its own, as with a cyclic learning rate that is not logged"],
	references: ["https://en.wikipedia.org/wiki/Exponential_smoothing"],
	example: { val_loss: averaged(Array.from({ length: 120 }, (_, i) => .5 + .05 * Math.sin(12.9898 * (i + 1) ** 2))) },
	options: {
		minCorrelation: .1,
		maxTrend: .1,
		minPoints: 40
	},
	select: (run) => [run.validationLoss, run.validationScore].flatMap((curve) => curve && curve.values.length >= 50 ? [{
		run,
		curve
	}] : []),
	minimum: {
		option: "minPoints",
		points: ({ run, curve }) => {
			const [from, end] = judgedPart(run, curve);
			return end - from;
		}
	},
	check: ({ run, curve }, { minCorrelation, maxTrend }) => {
		const [from, end] = judgedPart(run, curve);
		const steps = new Float64Array(end - from - 1);
		for (let i = 0; i < steps.length; i += 1) steps[i] = curve.values[from + i + 1] - curve.values[from + i];
		const mean = (curve.values[end - 1] - curve.values[from]) / steps.length;
		const spread = (0,base_1.W)(steps, .75) - (0,base_1.W)(steps, .25);
		if (!(Math.abs(mean) < maxTrend * spread)) return null;
		const correlation = (0,base_1.nt)(steps.map((step) => step - mean), 1);
		if (!(correlation > minCorrelation)) return null;
		return {
			series: [curve.series.name],
			from: curve.at[from],
			to: curve.at[end - 1],
			confidence: correlation > .3 ? "medium" : "low",
			measured: {
				metric: curve.series.name,
				correlation,
				points: end - from
			}
		};
	},
	message: ({ measured }) => {
		const { metric, correlation, points } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} looks smoothed: over ${points} evaluations its steps follow each other (correlation ${(0,base_1.Nn)(Number(correlation.toFixed(2)))}), where those of raw evaluations alternate (−0.5).`;
	},
	causes: [{ cause: "A moving average is logged (or an export took the smoothed curve)." }, { cause: "The evaluated weights are averages." }]
});
function longestPhase({ at }, events) {
	const bounds = [
		0,
		...events.map((event) => indexFrom(at, event)),
		at.length
	];
	let longest = [0, 0];
	for (let i = 1; i < bounds.length; i += 1) if (bounds[i] - bounds[i - 1] > longest[1] - longest[0]) longest = [bounds[i - 1], bounds[i]];
	return longest;
}
function averaged(values) {
	let [once, twice] = [values[0], values[0]];
	return values.map((value) => {
		once = .8 * once + .2 * value;
		twice = .8 * twice + .2 * once;
		return twice;
	});
}
function judgedPart(run, curve) {
	const [start, end] = longestPhase(curve, run.learningRate.events.map(({ at }) => at));
	return [Math.max(start + Math.floor(.2 * (end - start)), end - MAX_STEPS), end];
}

// build/src/diagnose/rules/sparse-validation.js
const sparseValidation = defineRule({
	id: "sparse-validation",
	order: 270,
	title: "Validation is too rare to judge the run",
	severity: "notice",
	about: "log",
	needs: "a training loss with at least 50 points, and a validation loss or score",
	asks: ["validation-loss", "train-loss"],
	why: "With fewer than 10 evaluations a lasting rise can’t be told from noise, and the best checkpoint is missed by as much as the distance between two.",
	formula: "Fewer than 10 evaluations in a run whose training loss has at least 50 points.",
	advice: ["Validate at least 10 times, better 30 to 100 times a run.", "Where evaluation is expensive, use a fixed subset for the curve."],
	falseAlarmIf: ["the run is a short fine-tuning in which nothing else is affordable"],
	references: ["https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook"],
	example: {
		train_loss: Array.from({ length: 60 }, (_, i) => Math.exp(-i / 20)),
		val_loss: Array.from({ length: 60 }, (_, i) => i % 12 === 11 ? .2 + Math.exp(-i / 20) : NaN)
	},
	options: {
		minTrainPoints: 50,
		minPoints: 10
	},
	select: (run) => {
		const { trainLoss: train, cost } = run;
		return train && cost && run.profile !== "finetune" ? [{
			run,
			train,
			cost
		}] : [];
	},
	check: ({ run, train, cost }, { minTrainPoints, minPoints }) => {
		const points = cost.values.length;
		if (train.values.length < minTrainPoints || points >= minPoints) return null;
		return {
			series: [cost.series.name],
			from: train.at[0],
			to: Math.max(train.at[train.at.length - 1], cost.at[points - 1]),
			confidence: "high",
			measured: {
				metric: cost.series.name,
				points,
				trainPoints: train.values.length,
				axis: run.run.axis,
				enough: minPoints
			}
		};
	},
	message: ({ measured }) => {
		const { metric, points, trainPoints, enough } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} was evaluated ${points === 1 ? "once" : (0,base_1.Cn)`${points} times`} in a run of ${trainPoints} logged training points: at least ${enough} are needed to tell a rise from noise.`;
	},
	causes: [{ cause: "The evaluation interval is too long." }]
});

// build/src/diagnose/rules/step-gap.js
const NEIGHBORS = 5;
const stepGap = defineRule({
	id: "step-gap",
	order: 240,
	title: "A part of the run was not logged",
	severity: "notice",
	about: "log",
	needs: "a loss or score with at least 20 points",
	why: "What happened in the gap is unknown, and levels before and after it may belong to different settings.",
	formula: "A distance between two points of the most often logged main series that is more than 5 times the median of the 5 distances before it and of the 5 after it, and at least 3% of the run. Evaluations that grow sparser or denser are no gap.",
	advice: ["Look for lost log files or a logger that failed, and read them too."],
	falseAlarmIf: ["the run was paused in its logging on purpose"],
	references: ["https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-built-in-rules.html"],
	example: {
		epoch: Array.from({ length: 40 }, (_, i) => i < 20 ? i : i + 15),
		train_loss: Array.from({ length: 40 }, (_, i) => Math.exp(-i / 9))
	},
	options: {
		minPoints: 20,
		minRatio: 5,
		minShare: .03
	},
	select: judgedSeries,
	minimum: {
		option: "minPoints",
		points: ({ series }) => series.at.length
	},
	check: ({ run, series }, { minRatio, minShare }) => {
		const { at } = series;
		const n = at.length;
		const span = at[n - 1] - at[0];
		const gaps = new Float64Array(n - 1);
		for (let i = 0; i < n - 1; i += 1) gaps[i] = at[i + 1] - at[i];
		let widest = -1;
		for (let i = 1; i < n - 2; i += 1) {
			if (!(gaps[i] >= minShare * span) || widest >= 0 && gaps[i] <= gaps[widest]) continue;
			const before = (0,base_1.St)(gaps.subarray(Math.max(0, i - NEIGHBORS), i));
			const after = (0,base_1.St)(gaps.subarray(i + 1, i + 1 + NEIGHBORS));
			if (gaps[i] > minRatio * Math.max(before, after)) widest = i;
		}
		if (widest < 0) return null;
		const usual = (0,base_1.St)(gaps);
		return {
			series: [series.name],
			from: at[widest],
			to: at[widest + 1],
			confidence: gaps[widest] > 2 * minRatio * usual ? "high" : "medium",
			measured: {
				metric: series.name,
				gap: gaps[widest],
				usual,
				lastPlace: place(run, at[widest]),
				nextPlace: place(run, at[widest + 1])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, gap, usual, lastPlace, nextPlace } = measured;
		return (0,base_1.Cn)`Nothing is logged of ${(0,base_1.xn)(metric)} between ${lastPlace} and ${nextPlace}: ${(0,base_1.Fn)(gap / usual)} times the usual distance.`;
	},
	causes: [{ cause: "A part of the log was lost." }, { cause: "The run was resumed from a later step than it was stopped at." }]
});

// build/src/diagnose/rules/step-restart.js
const stepRestart = defineRule({
	id: "step-restart",
	order: 220,
	title: "The axis goes back: the run was resumed",
	severity: "notice",
	about: "log",
	needs: "any loss, score or gradient norm",
	why: "A training that was resumed from an earlier checkpoint writes some steps twice. The later write counts here; other tools draw both.",
	formula: "The step or epoch of a later row is smaller than that of an earlier one, while the log is sorted otherwise.",
	advice: ["Nothing to do if the run was resumed on purpose.", "Truncate the log when you resume, or write a new file."],
	falseAlarmIf: ["an epoch counter starts again for every stage of one training"],
	references: ["https://github.com/tensorflow/tensorboard/blob/master/README.md"],
	example: {
		train_loss: Array.from({ length: 40 }, (_, i) => Math.exp(-i / 9)),
		epoch: Array.from({ length: 40 }, (_, i) => i < 25 ? i : i - 5)
	},
	options: { minPoints: 1 },
	select: (run) => measuredSeries(run).length > 0 ? [run] : [],
	check: (run, { minPoints }) => {
		const back = measuredSeries(run).map(({ series }) => series).filter(({ resolved }) => resolved.rewound >= minPoints);
		const most = [...back].sort((a, b) => b.resolved.rewound - a.resolved.rewound)[0];
		if (!most || most.resolved.rewound === 0) return null;
		const { rewound, rewoundTo } = most.resolved;
		return {
			series: back.map(({ name }) => name),
			from: rewoundTo,
			to: most.at[most.at.length - 1],
			confidence: "high",
			measured: {
				metric: most.name,
				points: rewound,
				backPlace: place(run, rewoundTo),
				series: back.length
			}
		};
	},
	message: ({ measured }) => {
		const { points, backPlace } = measured;
		return (0,base_1.Cn)`The training went back to ${backPlace} and wrote ${points === 1 ? "one point" : (0,base_1.Cn)`${points} points`} again: the later values count.`;
	},
	causes: [{ cause: "The training was resumed from an earlier checkpoint." }]
});

// build/src/diagnose/rules/still-improving.js
const stillImproving = defineRule({
	id: "still-improving",
	order: 180,
	title: "Validation still improves at the end",
	severity: "notice",
	about: "run",
	yieldsTo: [
		"diverged-loss",
		"not-learning",
		"oscillation"
	],
	needs: "a validation loss or score with at least 32 evaluations",
	asks: ["validation-loss"],
	why: "The run was stopped before it had given what it could: longer training of the same kind is the cheapest gain.",
	formula: "Over the last quarter, without a learning-rate event or annealing in it, the 95% interval of the Theil–Sen slope lies below 0 and the fall exceeds max(1% of the level, 2σ); and both a power law and an exponential, fitted to the last half, promise at least 10% of the level and 2% of the descent so far from a quarter more of evaluations.",
	advice: ["Train longer, or start the decay of the learning rate later.", "Look at the projected gain before you compare this run with longer ones."],
	falseAlarmIf: ["the budget is fixed, and all runs that you compare were stopped there", "the learning rate was decayed to zero but not logged"],
	references: ["https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook"],
	example: {
		train_loss: Array.from({ length: 60 }, (_, i) => 2.5 - .03 * i + .004 * Math.sin(5 * i)),
		val_loss: Array.from({ length: 60 }, (_, i) => 2.6 - .028 * i + .01 * Math.sin(7 * i))
	},
	options: {
		minPoints: 32,
		minFall: .01,
		minGain: .1,
		minOfDescent: .02
	},
	select: judgedCost,
	minimum: {
		option: "minPoints",
		points: ({ curve }) => curve.values.length
	},
	check: ({ run, curve }, { minFall, minGain, minOfDescent }) => {
		const n = curve.values.length;
		const start = tailStart(curve, .25);
		if (run.rises.length > 0 || isAnnealed(run, curve.at[start])) return null;
		const trend = trendOf(curve, start, n, minFall);
		if (trend.verdict !== "improving") return null;
		const from = Math.max(tailStart(curve, .5), lastPhaseStart(run, curve));
		const y = costBins(curve, from, n);
		const width = (n - from) / y.length;
		const ahead = (0,base_1.V)(y, .25 * n / width, 1 + from / width);
		const now = (0,base_1.B)(ahead.fit, y.length + from / width);
		const worst = curve.values.every((value) => value >= 0) ? Math.max(0, ahead.range[1]) : ahead.range[1];
		const gain = (now - worst) / Math.abs(now);
		if (!(gain >= minGain && now - worst >= minOfDescent * (curve.values[0] - now) && now < curve.values[0])) return null;
		const last = curve.at[n - 1];
		const at = last + .25 * (last - curve.at[0]);
		const fitted = [projectedAt(curve, last, now), projectedAt(curve, at, worst)];
		const [fellFrom, fellTo] = fallOf(curve, start, fitted);
		return {
			series: [curve.series.name],
			from: curve.at[start],
			to: last,
			confidence: gain > 2 * minGain ? "high" : "medium",
			measured: {
				...costOf$1(run),
				fellFrom,
				fellTo,
				trendFall: -trend.change / trend.level,
				more: Math.round(.25 * n),
				now: fitted[0],
				promised: fitted[1],
				atBest: projectedAt(curve, at, Math.min(worst, Math.max(0, ahead.range[0]))),
				shape: ahead.fit.shape,
				fromPlace: place(run, curve.at[start])
			}
		};
	},
	message: ({ measured }) => {
		const { fellFrom, fellTo, more, promised, atBest, fromPlace } = measured;
		const below = atBest.value < promised.value ? " or lower" : "";
		return (0,base_1.Cn)`${capitalCost(measured)} still falls at the end:${shareWords([fellFrom, fellTo])} since ${fromPlace} (${(0,base_1.wn)(fellFrom, fellTo)}). ${more} more evaluations would bring it to ${promised}${below}.`;
	},
	causes: [{ cause: "The budget was too short." }, { cause: "The learning rate was too small." }]
});
function fallOf(curve, from, ahead) {
	const last = curve.values.length - 1;
	return isSameWay([rawAt(curve, last), ahead[1]], ahead) ? wayOf(curve, from, last) : [levelAt$1(curve, from), levelAt$1(curve, last)];
}

// build/src/diagnose/rules/suspicious-validation.js
const suspiciousValidation = defineRule({
	id: "suspicious-validation",
	order: 130,
	title: "Validation is better than training",
	severity: "notice",
	about: "run",
	needs: "loss and score, each for training and validation, with at least 20 evaluations",
	asks: ["validation-score", "train-score"],
	why: "A model should do worse on data that it has not seen. If it does much better to the end, the validation set may be easier, tiny, or part of the training set.",
	formula: "Over the last quarter the median lead of the validation score is more than 5% of its top, and it is larger than at the beginning of the run; and the validation loss is below half of the training loss.",
	advice: ["Evaluate the training set in evaluation mode, without augmentation: if the lead is gone, all is well.", "If it stays, look for examples that are in both sets, and for the size of the validation set."],
	falseAlarmIf: ["training is measured with mixup, CutMix, strong augmentation or dropout", "the validation set is easier on purpose"],
	references: ["https://github.com/BerkeleyHCI/umlaut"],
	example: {
		train_loss: Array.from({ length: 40 }, (_, i) => .6 + Math.exp(-i / 8) + .01 * Math.sin(7 * i)),
		val_loss: Array.from({ length: 40 }, (_, i) => .1 + 1.5 * Math.exp(-i / 8) + .01 * Math.sin(5 * i)),
		train_acc: Array.from({ length: 40 }, (_, i) => .8 - .6 * Math.exp(-i / 8)),
		val_acc: Array.from({ length: 40 }, (_, i) => .97 - .77 * Math.exp(-i / 8))
	},
	options: {
		minPoints: 20,
		minLead: .05,
		maxRatio: .5
	},
	select: (run) => {
		const { trainLoss, validationLoss, trainScore, validationScore } = run;
		const same = trainLoss?.series.metric === validationLoss?.series.metric;
		if (!trainLoss || !validationLoss || !trainScore || !validationScore || !same) return [];
		if (validationScore.series.goal !== "maximize" || Number.isNaN(validationScore.series.top)) return [];
		return [{
			run,
			trainLoss,
			validationLoss,
			trainScore,
			validationScore
		}];
	},
	minimum: {
		option: "minPoints",
		points: ({ validationScore, validationLoss }) => Math.min(validationScore.values.length, validationLoss.values.length)
	},
	check: ({ run, trainLoss, validationLoss, trainScore, validationScore }, { minLead, maxRatio }) => {
		const n = validationScore.values.length;
		const { top } = validationScore.series;
		const leads = alignTo(validationScore.at, trainScore.series);
		for (let i = 0; i < n; i += 1) leads[i] = (validationScore.values[i] - leads[i]) / top;
		const start = tailStart(validationScore, .25);
		const lead = (0,base_1.St)((0,base_1.at)(leads, start));
		const early = (0,base_1.St)((0,base_1.at)(leads, 0, Math.max(3, Math.round(.1 * n))));
		if (!(lead > minLead && lead > early)) return null;
		const ratios = alignTo(validationLoss.at, trainLoss.series).map((value, i) => validationLoss.values[i] / value);
		const ratio = (0,base_1.St)((0,base_1.at)(ratios, tailStart(validationLoss, .25)));
		if (!(ratio > 0 && ratio < maxRatio)) return null;
		return {
			series: [
				trainScore.series.name,
				validationScore.series.name,
				trainLoss.series.name,
				validationLoss.series.name
			],
			from: validationScore.at[start],
			to: validationScore.at[n - 1],
			confidence: lead > 2 * minLead ? "medium" : "low",
			measured: {
				score: validationScore.series.name,
				trainScore: trainScore.series.name,
				loss: validationLoss.series.name,
				trainLoss: trainLoss.series.name,
				lead,
				growth: lead - early,
				ratio,
				fromPlace: place(run, validationScore.at[start])
			}
		};
	},
	message: ({ measured }) => {
		const { score, trainScore, loss, trainLoss, lead, ratio, fromPlace } = measured;
		return (0,base_1.Cn)`Since ${fromPlace} ${(0,base_1.xn)(score)} lies ${(0,base_1.Fn)(100 * lead)} points above ${(0,base_1.xn)(trainScore)}, and ${(0,base_1.xn)(loss)} is ${(0,base_1.Fn)(ratio)} times ${(0,base_1.xn)(trainLoss)}: check that the two sets share no examples.`;
	},
	causes: [
		{ cause: "Training is measured under harder conditions (augmentation, dropout, mixup)." },
		{
			cause: "Validation examples leaked into training.",
			weigh: ({ growth }) => ({
				for: growth > .05 ? ["the lead grew during the run"] : [],
				against: []
			})
		},
		{ cause: "The validation set is easier or tiny." }
	]
});

// build/src/diagnose/rules/train-above-validation.js
const trainAboveValidation = defineRule({
	id: "train-above-validation",
	order: 70,
	title: "Training loss lies above validation loss",
	severity: "notice",
	about: "run",
	opensStory: true,
	needs: "the same loss logged for training and validation",
	asks: ["validation-loss", "train-loss"],
	why: "Normal in the early epochs: the training loss is measured with augmentation and dropout, and averaged over an epoch in which the model still improves; the validation loss is measured without, at its end.",
	formula: "The end of the window is where the running sum of sign(train − validation) is largest; at least 3 evaluations. A window over 90% of the run counts as the whole run. A warning only if it lasts to the end and validation accuracy is more than 5 points above training accuracy.",
	advice: ["Nothing to do in the early epochs.", "If it lasts: compare both losses on the same examples in evaluation mode."],
	falseAlarmIf: ["the two losses are not the same quantity (a penalty or a distillation term in the training loss)"],
	references: ["https://keras.io/getting_started/faq/"],
	example: {
		train_loss: Array.from({ length: 60 }, (_, i) => .2 + 1.2 * Math.exp(-i / 15)),
		val_loss: Array.from({ length: 60 }, (_, i) => .45 + .75 * Math.exp(-i / 15))
	},
	options: {
		minPoints: 3,
		wholeRun: .9,
		maxLead: .05
	},
	select: lossPair,
	minimum: {
		option: "minPoints",
		points: ({ validation }) => validation.values.length
	},
	check: ({ run, train, validation }, { minPoints, wholeRun, maxLead }) => {
		const aligned = alignTo(validation.at, train.series);
		const rows = (0,base_1.ot)(aligned);
		let sum = 0;
		let best = 0;
		let end = -1;
		for (let k = 0; k < rows.length; k += 1) {
			const i = rows[k];
			sum += Math.sign(aligned[i] - validation.values[i]);
			if (sum > best) {
				best = sum;
				end = k;
			}
		}
		if (end + 1 < minPoints) return null;
		const whole = end + 1 >= wholeRun * rows.length;
		const from = validation.at[rows[0]];
		const to = validation.at[rows[whole ? rows.length - 1 : end]];
		const above = rows.slice(0, end + 1).filter((i) => aligned[i] > validation.values[i]).length;
		const later = (i) => (aligned[i] + (aligned[i + 1] ?? aligned[i])) / 2;
		const shifted = rows.slice(0, end + 1).filter((i) => later(i) > validation.values[i]).length;
		const lead = leadOf(run);
		const suspicious = whole && lead > maxLead;
		return {
			series: [train.series.name, validation.series.name],
			from,
			to,
			confidence: whole || above >= .8 * (end + 1) ? "high" : "medium",
			...suspicious ? { severity: "warning" } : {},
			measured: {
				train: train.series.name,
				validation: validation.series.name,
				whole,
				untilPlace: place(run, to),
				share: above / (end + 1),
				shifted: shifted / (end + 1),
				lead
			}
		};
	},
	message: ({ measured }) => {
		const { train, validation, whole, untilPlace, share } = measured;
		const names = (0,base_1.Cn)`${(0,base_1.xn)(train)} lies above ${(0,base_1.xn)(validation)}`;
		if (whole) return (0,base_1.Cn)`${names} in the whole run (${(0,base_1.Mn)(share)} of the evaluations): the two are probably not measured the same way.`;
		return (0,base_1.Cn)`${names} until ${untilPlace}: normal while regularization and averaging weigh on the training loss.`;
	},
	causes: [
		{ cause: "Training is measured with augmentation, dropout or penalties; validation without." },
		{
			cause: "The training loss is the average over the epoch, the validation loss its end.",
			weigh: ({ share, shifted }) => ({
				for: shifted < .5 * share ? [`half an epoch later it is above in only ${(0,base_1.Mn)(shifted)} of the evaluations`] : [],
				against: shifted > .8 * share ? ["half an epoch of lag explains next to nothing of it"] : []
			})
		},
		{
			cause: "The validation set is easier, tiny, or leaked into training.",
			weigh: ({ lead }) => ({
				for: lead > .05 ? [`validation accuracy is about ${(0,base_1.Fn)(100 * lead)} points above training accuracy at the end`] : [],
				against: lead < 0 ? ["validation accuracy is below training accuracy at the end"] : []
			})
		}
	]
});
function leadOf({ trainScore, validationScore }) {
	if (!trainScore || !validationScore || validationScore.series.goal !== "maximize") return NaN;
	const at = validationScore.at[validationScore.at.length - 1];
	const i = indexAt(trainScore.at, at);
	if (i < 0) return NaN;
	return (validationScore.levels[validationScore.levels.length - 1] - trainScore.levels[i]) / validationScore.series.top;
}

// build/src/diagnose/measure/segments.js
const MIN_POINTS$4 = 8;
const WARM_UP_SHARE = .15;
const MIN_TAIL$1 = 20;
function boundaries(positions, events) {
	const n = positions.length;
	const inner = events.filter((event) => event.kind !== "warm-up-end").map((event) => indexFrom(positions, event.at));
	return [.../* @__PURE__ */ new Set([
		0,
		...inner.filter((i) => i > 0 && i < n),
		n
	])].sort((a, b) => a - b);
}
function stretchesOf(positions, rates) {
	const n = positions.length;
	const bounds = boundaries(positions, rates.events);
	const all = [{
		kind: "run",
		start: 0,
		end: n
	}];
	if (bounds.length > 2) {
		for (let j = 0; j + 1 < bounds.length; j += 1) all.push({
			kind: "phase",
			start: bounds[j],
			end: bounds[j + 1]
		});
		for (let i = 1; i + 2 < bounds.length; i += 1) all.push({
			kind: "suffix",
			start: bounds[i],
			end: n
		});
	}
	if (rates.logged && rates.continuous) for (const share of [.5, .75]) all.push({
		kind: "tail",
		start: Math.floor(share * n),
		end: n
	});
	const ups = rates.events.filter((event) => event.kind === "restart").map((event) => indexFrom(positions, event.at));
	return all.filter((one) => isUsable(one, n) && !isCycling(one, ups, rates.at));
}
function isUsable({ kind, start, end }, n) {
	if (end - start < (kind === "tail" ? MIN_TAIL$1 : 8)) return false;
	return kind === "run" || end >= WARM_UP_SHARE * n;
}
function isCycling({ kind, start, end }, ups, rate) {
	if (kind !== "phase") return ups.some((up) => up > start && up < end);
	if (!ups.includes(start)) return false;
	let largest = 0;
	for (let i = start; i < end; i += 1) if (rate[i] > largest) largest = rate[i];
	return rate[end - 1] > .5 * largest;
}

// build/src/diagnose/rules/train-loss-rising.js
const MIN_HINT = .01;
const trainLossRising = defineRule({
	id: "train-loss-rising",
	order: 300,
	title: "The training loss turned up for good",
	severity: "notice",
	yieldsTo: [
		"diverged-loss",
		"post-drop-drift",
		"not-learning",
		"unexplained-shift"
	],
	needs: "a training loss with at least 10 points",
	asks: ["train-loss"],
	why: "Optimization should lower what it optimizes. A training loss that rises points to the learning rate or to a fault in the pipeline, not to overfitting.",
	formula: "The test of the rule overfitting, made on the training loss: T > 30 + 5·ln m, R > 15%, z > 3, on the whole run and on each learning-rate phase.",
	advice: ["Lower the learning rate or lengthen the warm-up.", "Look for what changes during the run: data order, augmentation, loss weights, a stale optimizer state."],
	falseAlarmIf: ["a penalty or an augmentation grows during the run (curriculum)", "the learning rate restarts and is not logged"],
	references: ["https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook"],
	example: { train_loss: Array.from({ length: 60 }, (_, i) => .6 + Math.exp(-i / 6) + .006 * Math.max(0, i - 25) + .006 * Math.sin(5 * i)) },
	options: { minRise: .15 },
	select: (run) => run.trainLoss && run.trainLoss.values.length >= 10 ? [{
		run,
		curve: run.trainLoss
	}] : [],
	check: ({ run, curve }, { minRise }) => {
		const { valleys, stretches } = valleysOf$1(run, curve);
		const largest = [...valleys.filter((valley) => fires(valley, stretches, 1) && valley.rise > minRise)].sort((a, b) => b.rise - a.rise)[0];
		if (!largest) return null;
		const { knee, rise, evidence } = largest;
		const last = largest.end - 1;
		const from = Math.min(knee + 1, last);
		const levels = [stretchLevelAt(curve, knee, largest.lowest), stretchLevelAt(curve, last, largest.level)];
		const [best, end] = wayOf(curve, knee, last, levels);
		return {
			series: [curve.series.name],
			from: curve.at[from],
			to: curve.at[last],
			confidence: rise > 2 * GATES.minRise ? "high" : "medium",
			measured: {
				metric: curve.series.name,
				best,
				end,
				bestLevel: levels[0],
				endLevel: levels[1],
				levelRise: rise,
				evidence,
				rate: rateAt$1(run, curve.at[from]),
				bestPlace: place(run, curve.at[knee])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, best, end, bestPlace } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} ${roseWords([best, end])} between ${bestPlace} and ${(0,base_1.Nn)(end.at)}.`;
	},
	causes: [{
		cause: "The learning rate is too high for this stage.",
		weigh: ({ rate }) => ({
			for: rate > 0 ? [`it was ${(0,base_1.Nn)(rate)} there`] : [],
			against: []
		})
	}, { cause: "Data, augmentation or the weights of the loss changed." }]
});
function valleysOf$1(run, { at, values, levels }) {
	const { events, logged } = run.learningRate;
	const continuous = run.phases.some(({ kind }) => kind === "annealing");
	const stretches = stretchesOf(at, {
		events,
		logged,
		continuous,
		at: ratesAt(run, at)
	});
	const isRising = ({ start, end }) => {
		const lowest = (0,base_1.ht)(levels.subarray(start, end));
		return levels[end - 1] - lowest > MIN_HINT * Math.abs(lowest);
	};
	if (!stretches.some(isRising)) return {
		valleys: [],
		stretches: stretches.length
	};
	const fits = fitStretches(values, stretches, (0,base_1.Z)(values));
	const rho = pooledCorrelation(fits);
	return {
		valleys: fits.filter(({ stretch }) => isRising(stretch)).map((fit) => measureValley(fit, rho)),
		stretches: stretches.length
	};
}
function ratesAt({ run: { primary } }, at) {
	return primary.learningRate ? sampleAt(at, primary.learningRate) : new Float64Array(at.length).fill(NaN);
}
function rateAt$1(run, at) {
	const rate = run.run.primary.learningRate;
	const i = rate ? indexAt(rate.at, at) : -1;
	return rate && i >= 0 ? rate.values[i] : NaN;
}

// build/src/diagnose/rules/underfitting.js
const CHANCE = {
	loss: .01,
	score: .15
};
const MAX_CLASSES = 200;
const underfitting = defineRule({
	id: "underfitting",
	order: 340,
	title: "The model has stopped learning at a poor level",
	severity: "notice",
	about: "run",
	yieldsTo: ["not-learning", "diverged-loss"],
	needs: "a training loss with at least 20 points, and a score or the number of classes in the hyper-parameters",
	asks: ["train-loss", "hyperparameters"],
	why: "Training and validation are equally bad and flat: more of the same training won’t help, nor will regularization.",
	formula: "The last quarter of the training loss excludes a fall of 1%, and either loss and score are both at chance for K classes (within 1% of ln K and 15% of 1/K), or K is known and the loss is above ½·ln K with validation within 5% of it.",
	advice: ["Change the learning rate (tenfold in both directions), then the capacity of the model.", "Weaken regularization and augmentation, check the input normalization."],
	falseAlarmIf: ["the task is that noisy, and nobody does better", "the loss is no cross-entropy"],
	references: ["https://karpathy.github.io/2019/04/25/recipe/"],
	example: {
		train_loss: Array.from({ length: 60 }, (_, i) => Math.LN10 + 1.2 * Math.exp(-i / 4) + 5e-4 * Math.sin(7 * i)),
		val_loss: Array.from({ length: 60 }, (_, i) => Math.LN10 + 1.2 * Math.exp(-i / 4) + 5e-4 * Math.sin(5 * i)),
		val_acc: Array.from({ length: 60 }, (_, i) => .1 + .001 * Math.sin(3 * i))
	},
	options: {
		minPoints: 20,
		maxFall: .01,
		minLevel: .5,
		maxGap: .05
	},
	select: (run) => {
		const train = run.trainLoss ?? run.validationLoss;
		const known = run.trainScore || run.validationScore || !Number.isNaN(classesOf$1(run.run.hyperparameters));
		return train && known && run.profile !== "llm-pretrain" ? [{
			run,
			train
		}] : [];
	},
	minimum: {
		option: "minPoints",
		points: ({ train }) => train.values.length
	},
	check: ({ run, train }, { maxFall, minLevel, maxGap }) => {
		const n = train.values.length;
		const level = train.levels[n - 1];
		const guessed = chanceClasses(run, level);
		const classes = guessed || classesOf$1(run.run.hyperparameters);
		const validated = run.validationLoss?.levels.at(-1) ?? NaN;
		const poor = level > minLevel * Math.log(classes) && Math.abs(validated - level) < maxGap * level;
		if (guessed === 0 && !poor) return null;
		const start = tailStart(train, .25);
		const { verdict } = trendOf(train, start, n, maxFall);
		if (guessed > 0 ? verdict === "improving" : verdict !== "plateau") return null;
		const last = medianAt(train, start, (0,base_1.St)(train.values.subarray(start)), n - start);
		return {
			series: [train.series.name],
			from: train.at[start],
			to: train.at[n - 1],
			confidence: guessed > 0 ? "high" : "medium",
			measured: {
				metric: train.series.name,
				last,
				classes,
				ofChance: last.value / Math.log(classes),
				atChance: guessed > 0,
				fromPlace: place(run, train.at[start])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, last, classes, ofChance, atChance, fromPlace } = measured;
		return atChance ? (0,base_1.Cn)`${(0,base_1.xn)(metric)} is ${last} since ${fromPlace}, and the score is no better: chance for ${classes} classes (ln ${classes}).` : (0,base_1.Cn)`${(0,base_1.xn)(metric)} has been flat at ${last} since ${fromPlace}, ${(0,base_1.Mn)(ofChance)} of chance for ${classes} classes, and validation is no worse: the model does not fit the data.`;
	},
	causes: [{
		cause: "The learning rate killed the model (or never moved it).",
		weigh: ({ atChance }) => ({
			for: atChance ? ["loss and score are at chance"] : [],
			against: []
		})
	}, {
		cause: "The model is too small or too strongly regularized.",
		weigh: ({ atChance }) => ({
			for: atChance ? [] : ["validation is as bad as training"],
			against: atChance ? ["it does no better than guessing"] : []
		})
	}]
});
function chanceClasses({ trainScore, validationScore }, level) {
	const score = validationScore ?? trainScore;
	const classes = Math.round(Math.exp(level));
	if (score?.series.goal !== "maximize" || !(classes >= 2 && classes <= MAX_CLASSES)) return 0;
	const share = score.levels[score.levels.length - 1] / score.series.top;
	return Math.abs(level - Math.log(classes)) < CHANCE.loss * Math.log(classes) && Math.abs(share * classes - 1) < CHANCE.score ? classes : 0;
}

// build/src/diagnose/rules/unexplained-shift.js
const LEVEL_POINTS$1 = 8;
const MAX_BINS = 1e3;
const WINDOW = 20;
const MIN_JUMP = 4;
const MIN_Z$1 = 8;
const AROUND = 5;
const unexplainedShift = defineRule({
	id: "unexplained-shift",
	order: 310,
	title: "The training loss steps to another level",
	severity: "notice",
	yieldsTo: ["diverged-loss"],
	needs: "a training loss with at least 40 points",
	asks: ["train-loss"],
	why: "Something changed at one step: the data, the loss, the batch size, or a checkpoint that was not restored whole. What lies before and after is not the same training.",
	formula: "A step of the training loss, by the test that finds unlogged learning-rate drops (more than 8 robust standard deviations off the Theil–Sen line before it, and abrupt): upwards, or downwards where the learning rate is logged; not in the first 10% of the run, no learning-rate event and no change of the rate by more than 2% within 5 points; the levels of 8 points differ by more than 5%, and the loss does not come back to its level before within 10% of the run.",
	advice: ["Look at what changed there: data, loss weights, augmentation, batch size, a resume without the optimizer state."],
	falseAlarmIf: ["the change was made on purpose (stages, curriculum, unfreezing of layers)", "the learning rate restarted and is not logged"],
	references: ["https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook"],
	example: { train_loss: Array.from({ length: 100 }, (_, i) => .4 + Math.exp(-i / 15) + .004 * Math.sin(7 * i) + (i >= 60 ? .35 : 0)) },
	options: {
		minPoints: 40,
		minShift: .05,
		minDistance: 5,
		minStart: .1
	},
	select: (run) => run.trainLoss ? [{
		run,
		curve: run.trainLoss
	}] : [],
	minimum: {
		option: "minPoints",
		points: ({ curve }) => curve.values.length
	},
	check: ({ run, curve }, { minShift, minDistance, minStart }) => {
		const { logged, events } = run.learningRate;
		const bins = (0,base_1.it)(curve.values, MAX_BINS);
		const t = bins.values;
		const known = events.map((event) => indexFrom(curve.at, event.at));
		const shifts = [];
		for (let k = 1 + Math.floor(Math.max(LEVEL_POINTS$1, minStart * t.length)); k < t.length; k += 1) {
			if (!(t[k] > t[k - 1] || logged) || !jumps(t, k, minShift)) continue;
			const point = bins.starts[k];
			if (known.some((event) => Math.abs(event - point) <= minDistance) || rateChanges(run, curve, point)) continue;
			const shift = shiftAt(t, k);
			if (Math.abs(shift) > minShift && leavesLine(t, k, curve.quantum)) shifts.push({
				k,
				point,
				shift
			});
		}
		shifts.sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift));
		const [largest] = shifts;
		if (!largest) return null;
		const { k, point, shift } = largest;
		const [before, after] = stepOf(curve, bins, k);
		return {
			series: [curve.series.name],
			from: curve.at[point],
			to: curve.at[Math.min(curve.at.length - 1, point + LEVEL_POINTS$1)],
			confidence: logged ? "medium" : "low",
			measured: {
				metric: curve.series.name,
				before,
				after,
				shift,
				logged,
				resumed: run.run.series.some(({ resolved }) => resolved.rewound > 0),
				shiftPlace: place(run, curve.at[point])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, before, after, shiftPlace, logged } = measured;
		const share = shareWords([before, after]);
		const by = share === "" ? "" : ` by${share}`;
		const rate = logged ? ", without a change of the learning rate" : "";
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} steps ${after.value > before.value ? "up" : "down"}${by} at ${shiftPlace} (${(0,base_1.wn)(before, after)})${rate}.`;
	},
	causes: [
		{ cause: "The data or the loss changed." },
		{
			cause: "The run was resumed without its optimizer state.",
			weigh: ({ resumed }) => ({
				for: resumed ? ["the log shows a resumed run"] : [],
				against: []
			})
		},
		{
			cause: "The learning rate changed.",
			weigh: ({ logged }) => ({
				for: [],
				against: logged ? ["it is logged, and shows no event there"] : []
			})
		}
	]
});
function jumps(t, k, minShift) {
	const jump = Math.abs(t[k] - t[k - 1]);
	return jump > .5 * minShift * Math.abs(t[k - 1]) && jump > MIN_JUMP * (0,base_1.$)(t.subarray(Math.max(0, k - WINDOW), k));
}
function leavesLine(t, k, quantum) {
	const window = t.subarray(Math.max(0, k - WINDOW), k);
	const { slope, intercept } = (0,base_1.tt)(window);
	const off = (value, i) => value - intercept - slope * i;
	const fall = (0,base_1.St)([
		0,
		1,
		2
	].map((i) => off(t[Math.min(t.length - 1, k + i)], window.length + i)));
	const noise = Math.max(1.4826 * (0,base_1.xt)(window.map(off)), (0,base_1.$)(window, quantum));
	const jump = t[k] - t[k - 1];
	return Math.abs(fall) > MIN_Z$1 * noise && jump * fall > 0 && Math.abs(jump) >= .5 * Math.abs(fall);
}
function shiftAt(t, k) {
	const n = t.length;
	if (k + LEVEL_POINTS$1 > n) return 0;
	const before = (0,base_1.St)(t.subarray(k - LEVEL_POINTS$1, k));
	const after = (0,base_1.St)(t.subarray(k, k + LEVEL_POINTS$1));
	const start = Math.min(n - 3, k + Math.max(LEVEL_POINTS$1, Math.round(.1 * n)));
	const later = (0,base_1.St)(t.subarray(start, Math.min(n, start + LEVEL_POINTS$1)));
	return (later - before) * (after - before) > 0 && Math.abs(later - before) > .5 * Math.abs(after - before) ? (after - before) / Math.abs(before) : 0;
}
function stepOf(curve, { starts }, k) {
	const [from, point, to] = [
		starts[k - LEVEL_POINTS$1],
		starts[k],
		starts[k + LEVEL_POINTS$1] ?? curve.values.length
	];
	const [before, after] = [curve.values.subarray(from, point), curve.values.subarray(point, to)];
	return [medianAt(curve, point - 1, (0,base_1.St)(before), before.length), medianAt(curve, point, (0,base_1.St)(after), after.length)];
}
function rateChanges({ run }, { at }, point) {
	const rate = run.primary.learningRate;
	if (!rate) return false;
	const value = (i) => rate.values[Math.max(0, indexAt(rate.at, at[Math.min(at.length - 1, Math.max(0, i))]))];
	return Math.abs(value(point + AROUND) / value(point - AROUND) - 1) > .02;
}

// build/src/diagnose/rules/unit-mismatch.js
const unitMismatch = defineRule({
	id: "unit-mismatch",
	order: 210,
	title: "Training and validation are not on the same scale",
	severity: "notice",
	about: "log",
	needs: "the same loss or score logged for training and validation, with at least 5 common evaluations",
	asks: ["validation-loss", "train-loss"],
	why: "A sum is compared with a mean, a percentage with a fraction, or one objective with another: differences between the two mean nothing.",
	formula: "Score: one of the two never exceeds 1 while the other lies above 1.5 in more than half of its values. Loss: the larger is at least 8 times the smaller in 95% of the common evaluations, the first included.",
	advice: ["Log both in the same unit: means over examples, and fractions or percentages.", "Divide a sum of batch losses by the number of batches."],
	falseAlarmIf: ["the two losses are different objectives on purpose (distillation, adversarial training)"],
	references: ["https://karpathy.github.io/2019/04/25/recipe/"],
	example: {
		train_loss: Array.from({ length: 30 }, (_, i) => .5 + Math.exp(-i / 8)),
		val_loss: Array.from({ length: 30 }, (_, i) => 79 * (.6 + Math.exp(-i / 8)))
	},
	options: {
		minPoints: 5,
		minRatio: 8
	},
	select: (run) => run.run.series.flatMap((train) => {
		if (train.split !== "train" || train.kind !== "loss" && train.kind !== "score") return [];
		const other = run.run.series.find(({ split, metric, kind }) => split === "validation" && metric === train.metric && kind === train.kind);
		return other ? [{
			run,
			train,
			validation: other
		}] : [];
	}),
	minimum: {
		option: "minPoints",
		points: ({ validation }) => validation.values.length
	},
	check: ({ train, validation }, { minPoints, minRatio }) => {
		const start = validation.values[0] / train.values[0];
		if (train.kind === "loss" && start > .5 && start < 2) return null;
		if (train.kind === "score" && exceedsOne(train) === exceedsOne(validation)) return null;
		const aligned = alignTo(validation.at, train);
		const rows = Array.from(validation.at.keys()).filter((i) => Number.isFinite(aligned[i]) && Number.isFinite(validation.values[i]));
		if (rows.length < minPoints) return null;
		const pairs = rows.map((i) => [aligned[i], validation.values[i]]);
		const ratio = train.kind === "loss" ? lossRatio(pairs, minRatio) : scoreRatio(pairs);
		if (Number.isNaN(ratio)) return null;
		return {
			series: [train.name, validation.name],
			from: validation.at[rows[0]],
			to: validation.at[rows[rows.length - 1]],
			confidence: train.kind === "score" ? "high" : "medium",
			measured: {
				kind: train.kind,
				train: train.name,
				validation: validation.name,
				ratio,
				points: rows.length
			}
		};
	},
	message: ({ measured }) => {
		const { kind, train, validation, ratio } = measured;
		const [large, small] = ratio > 1 ? [validation, train] : [train, validation];
		const times = (0,base_1.Fn)(ratio > 1 ? ratio : 1 / ratio);
		return kind === "score" ? (0,base_1.Cn)`${(0,base_1.xn)(large)} is logged as a percentage, ${(0,base_1.xn)(small)} as a fraction.` : (0,base_1.Cn)`${(0,base_1.xn)(large)} is about ${times} times ${(0,base_1.xn)(small)} from the first evaluation on: a sum against a mean, or different objectives.`;
	},
	causes: [
		{
			cause: "A sum over batches is compared with a mean.",
			weigh: ({ kind, ratio }) => ({
				for: kind === "loss" ? [`the ratio stays near ${(0,base_1.Nn)(Math.round(ratio))}`] : [],
				against: kind === "loss" ? [] : ["it is a score"]
			})
		},
		{
			cause: "A percentage is compared with a fraction.",
			weigh: ({ kind }) => ({
				for: kind === "score" ? ["one lies within 0 to 1, the other above"] : [],
				against: kind === "score" ? [] : ["it is a loss"]
			})
		},
		{ cause: "The two are different objectives." }
	]
});
function exceedsOne({ values }) {
	return values.some((value) => value > 1);
}
function lossRatio(pairs, minRatio) {
	const ratios = pairs.map(([train, validation]) => validation / train).filter((ratio) => ratio > 0 && Number.isFinite(ratio));
	if (ratios.length < .95 * pairs.length) return NaN;
	const first = ratios[0];
	const isLarge = first >= minRatio && (0,base_1.W)(ratios, .05) >= minRatio;
	const isSmall = first <= 1 / minRatio && (0,base_1.W)(ratios, .95) <= 1 / minRatio;
	return isLarge || isSmall ? (0,base_1.W)(ratios, .5) : NaN;
}
function scoreRatio(pairs) {
	const column = (i) => pairs.map((pair) => pair[i]);
	const isFraction = (values) => values.every((value) => value >= 0 && value <= 1) && values.some((value) => value > 0);
	const isPercent = (values) => values.every((value) => value >= 0 && value <= 100) && (0,base_1.W)(values, .5) > 1.5;
	if (isFraction(column(0)) && isPercent(column(1))) return 100;
	return isFraction(column(1)) && isPercent(column(0)) ? 1 / 100 : NaN;
}

// build/src/diagnose/rules/validation-losses-disagree.js
const MAX_OTHERS$1 = 6;
const validationLossesDisagree = defineRule({
	id: "validation-losses-disagree",
	order: 410,
	title: "One validation loss turned up, another did not",
	severity: "notice",
	about: "run",
	needs: "two validation losses (robust and clean, two data sets), each with at least 20 evaluations",
	asks: ["validation-loss"],
	why: "A run can overfit one objective and not another: robust loss against clean loss, one domain against the next. Which checkpoint is best depends on which of them you ship.",
	formula: "On the whole run, one of the losses turns up for good (T > 30, R > 4%, z > 3; see overfitting) by more than 10%, and another one ends within 2% of its lowest level; only where the main loss shows a rise (a rise of another one alone is reported under its own name).",
	advice: ["Choose the checkpoint by the loss that matters to you, and name it in `metrics:` of the config.", "Save the best checkpoint of each."],
	falseAlarmIf: ["one of the losses is a part of the other, or computed on another scale"],
	references: ["https://arxiv.org/abs/2002.11569"],
	example: {
		train_loss: Array.from({ length: 60 }, (_, i) => .2 + Math.exp(-i / 10)),
		val_loss: Array.from({ length: 60 }, (_, i) => 1.2 + Math.exp(-i / 6) + .01 * Math.max(0, i - 20) + .006 * Math.sin(7 * i)),
		val_clean_loss: Array.from({ length: 60 }, (_, i) => .5 + Math.exp(-i / 8) + .003 * Math.sin(5 * i))
	},
	options: {
		minRise: .1,
		maxRise: .02,
		minPoints: 20
	},
	select: (run) => {
		const losses = run.run.series.filter(({ split, kind }) => kind === "loss" && (split === "validation" || split === "test"));
		if (losses.length < 2) return [];
		if (run.rises.length === 0 && run.divergences.length === 0) return [{
			run,
			losses: []
		}];
		return [{
			run,
			losses: losses.slice(0, MAX_OTHERS$1).map((series) => run.curves.get(series) ?? null).filter((curve) => curve !== null)
		}];
	},
	minimum: {
		option: "minPoints",
		points: ({ losses }) => secondLongest(losses)
	},
	check: ({ run, losses }, { minRise, maxRise, minPoints }) => {
		if (run.learningRate.schedule === "restarts") return null;
		const judged = losses.filter(({ values }) => values.length >= minPoints && values.some((value) => value !== values[0])).map((curve) => ({
			curve,
			valley: measureValley(fitStretches(curve.values, [{
				kind: "run",
				start: 0,
				end: curve.values.length
			}], curve.quantum)[0], 0)
		}));
		const up = judged.filter(({ valley }) => fires(valley, 1, 1) && !valley.ofRange && valley.rise > minRise).sort((a, b) => b.valley.rise - a.valley.rise)[0];
		const flat = judged.filter(({ valley }) => !valley.ofRange && valley.rise < maxRise).sort((a, b) => a.valley.rise - b.valley.rise)[0];
		if (!up || !flat) return null;
		const { curve, valley } = up;
		const last = curve.at.length - 1;
		const from = curve.at[Math.min(valley.knee + 1, last)];
		const levels = [stretchLevelAt(curve, valley.knee, valley.lowest), stretchLevelAt(curve, last, valley.level)];
		const [best, end] = wayOf(curve, valley.knee, last, levels);
		return {
			series: [curve.series.name, flat.curve.series.name],
			from,
			to: curve.at[last],
			confidence: "medium",
			measured: {
				up: curve.series.name,
				flat: flat.curve.series.name,
				best,
				end,
				levelRise: valley.rise,
				otherLevelRise: flat.valley.rise,
				bestPlace: place(run, best.at)
			}
		};
	},
	message: ({ measured }) => {
		const { up, flat, best, end, bestPlace } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(up)} turned up at ${bestPlace} and ${roseWords([best, end])} by the end, ${(0,base_1.xn)(flat)} did not: the best checkpoint depends on which of them you need.`;
	},
	causes: [{
		cause: "Robust overfitting: the robust loss turns up while the clean one still improves.",
		weigh: ({ up, flat }) => ({
			for: ROBUST.test(up) && !ROBUST.test(flat) ? ["the one that turned up is a robust loss by its name"] : [],
			against: []
		})
	}, { cause: "The two data sets are differently hard, or differently near to the training data." }]
});
const ROBUST = /robust|adv|pgd|fgsm|(^|_)r[al](_|$)/i;
function secondLongest(losses) {
	if (losses.length === 0) return Number.POSITIVE_INFINITY;
	return losses.map(({ values }) => values.length).sort((a, b) => b - a)[1] ?? 0;
}

// build/src/diagnose/rules/variance-increase.js
const MAX_POINTS = 1e3;
const varianceIncrease = defineRule({
	id: "variance-increase",
	order: 400,
	title: "Validation gets noisier within a phase",
	severity: "notice",
	yieldsTo: [
		"overfitting",
		"memorization",
		"post-drop-drift",
		"loss-accuracy-divergence",
		"diverged-loss",
		"oscillation",
		"lr-high-late",
		"not-learning",
		"double-descent"
	],
	needs: "a validation loss or score with at least 40 evaluations in the last learning-rate phase",
	asks: ["validation-loss", "learning-rate"],
	why: "Noise should shrink or stay as a model converges. Growing noise at a constant learning rate is an early sign of instability.",
	formula: "In the last phase, whose first quarter is left out: first differences of ln(loss) in its second half against its first half: Brown–Forsythe p < 0.001 and noise (from second differences) more than 2 times as large, while the level changes by less than 10%.",
	advice: ["Lower the learning rate, or clip gradients; log the gradient norm.", "Look whether a few examples carry the loss."],
	falseAlarmIf: ["the level has come so near to zero that relative noise grows by itself", "the validation set is resampled and got smaller"],
	references: ["https://doi.org/10.1080/01621459.1974.10482955"],
	example: {
		train_loss: Array.from({ length: 120 }, (_, i) => .3 + Math.exp(-i / 10)),
		val_loss: Array.from({ length: 120 }, (_, i) => .6 + Math.exp(-i / 10) + (i < 75 ? .004 : .03) * Math.sin(2.2 * i))
	},
	options: {
		minPoints: 40,
		maxP: .001,
		minRatio: 2,
		minOfLevel: .02,
		maxMove: .1
	},
	select: judgedCost,
	minimum: {
		option: "minPoints",
		points: ({ run, curve }) => curve.values.length - lastPhaseStart(run, curve)
	},
	check: ({ run, curve }, { maxP, minRatio, minOfLevel, maxMove }) => {
		const { values, at, series } = curve;
		const n = values.length;
		const phase = lastPhaseStart(run, curve);
		if (run.rises.length > 0 || values.some((value) => !(value > 0))) return null;
		const start = phase + Math.floor(.25 * (n - phase));
		const middle = start + (n - start >> 1);
		const logs = (from) => values.slice(from, Math.min(n, from + Math.min(n - middle, MAX_POINTS))).map(Math.log);
		const [early, late] = [logs(start), logs(n - Math.min(n - middle, MAX_POINTS))];
		const { p } = (0,base_1.z)(differences$1(early), differences$1(late));
		const moved = Math.abs((0,base_1.St)(late) - (0,base_1.St)(early));
		const noise = (0,base_1.$)(late);
		const ratio = noise / (0,base_1.$)(early, curve.quantum / values[middle]);
		if (!(p < maxP && ratio > minRatio && noise > minOfLevel && moved < maxMove)) return null;
		return {
			series: [series.name],
			from: at[middle],
			to: at[n - 1],
			confidence: ratio > 2 * minRatio ? "high" : "medium",
			measured: {
				metric: series.name,
				ratio,
				noise,
				p,
				fromPlace: place(run, at[middle])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, ratio, noise, fromPlace } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} is ${(0,base_1.Fn)(ratio)} times as noisy since ${fromPlace} as before (±${(0,base_1.Fn)(100 * noise)}% an evaluation), at the same learning rate.`;
	},
	causes: [{ cause: "The training becomes unstable at this learning rate." }, { cause: "A few examples dominate the loss more and more." }]
});
function differences$1(values) {
	return Float64Array.from({ length: values.length - 1 }, (_, i) => values[i + 1] - values[i]);
}

// build/src/diagnose/rules/warmup-instability.js
const warmupInstability = defineRule({
	id: "warmup-instability",
	order: 390,
	title: "The loss rises at the start and recovers",
	severity: "notice",
	yieldsTo: ["diverged-loss", "not-learning"],
	needs: "a training loss (or a validation loss where none is logged) with at least 100 points",
	asks: ["validation-loss", "train-loss"],
	why: "Early in the training the step is too large for the loss surface. It recovers, but costs time, and a slightly higher rate would not recover.",
	formula: "Within the first 10% of the points (after the first) the rolling median of 3 rises by more than 20% and more than 6 standard deviations above its lowest value so far, and the run ends below that lowest value.",
	advice: ["Lengthen the warm-up, lower the peak learning rate, or clip gradients."],
	falseAlarmIf: ["the loss gets a new term at the start (warmed-up penalties)"],
	references: ["https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook"],
	example: { train_loss: Array.from({ length: 200 }, (_, i) => .3 + 2 * Math.exp(-i / 30) + 1.2 * Math.exp(-(((i - 10) / 2.5) ** 2)) + .005 * Math.sin(7 * i)) },
	options: {
		minPoints: 100,
		startShare: .1,
		minRise: .2,
		minZ: 6
	},
	select: fittedLoss,
	minimum: {
		option: "minPoints",
		points: ({ curve }) => curve.values.length
	},
	check: ({ run, curve }, { startShare, minRise, minZ }) => {
		const { values, at, series, quantum } = curve;
		const n = values.length;
		const end = Math.round(startShare * n);
		if (values.some((value) => !(value > 0))) return null;
		const levels = (0,base_1.ft)(values.subarray(0, end + 1), 3);
		const noise = (0,base_1.$)(values.subarray(0, Math.max(20, 2 * end)), quantum);
		let low = 1;
		let peak = 1;
		let valley = 1;
		for (let i = 2; i < end; i += 1) {
			if (levels[i] < levels[low]) low = i;
			if (levels[i] - levels[low] > levels[peak] - levels[valley]) [peak, valley] = [i, low];
		}
		const rise = (levels[peak] - levels[valley]) / levels[valley];
		const recovered = (0,base_1.St)(values.subarray(n - Math.max(3, Math.round(.05 * n)))) < levels[valley];
		if (!(rise > minRise && levels[peak] - levels[valley] > minZ * noise && recovered)) return null;
		const medianOf3 = (point) => medianAt(curve, point - 1, levels[point], 3);
		const [first, highest] = clearer([rawAt(curve, valley), rawAt(curve, peak)], [medianOf3(valley), medianOf3(peak)]);
		return {
			series: [series.name],
			from: at[valley],
			to: at[peak],
			confidence: rise > 2 * minRise ? "high" : "medium",
			measured: {
				metric: series.name,
				low: first,
				peak: highest,
				rise,
				warmUp: run.phases[0]?.kind === "warm-up",
				peakPlace: place(run, at[peak])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, low, peak, peakPlace } = measured;
		return (0,base_1.Cn)`${(0,base_1.xn)(metric)} rose${shareWords([low, peak])} at the start, until ${peakPlace} (${(0,base_1.wn)(low, peak)}), before it recovered.`;
	},
	causes: [{
		cause: "The warm-up is too short, or the peak learning rate too high.",
		weigh: ({ warmUp }) => ({
			for: warmUp ? ["the learning rate was warming up there"] : [],
			against: []
		})
	}, { cause: "Bad batches at the start." }]
});

// build/src/diagnose/rules/wasted-budget.js
const wastedBudget = defineRule({
	id: "wasted-budget",
	order: 190,
	title: "Nothing improved in the later part of the run",
	severity: "notice",
	about: "run",
	yieldsTo: [
		"overfitting",
		"memorization",
		"post-drop-drift",
		"loss-accuracy-divergence",
		"last-is-not-best",
		"not-learning",
		"diverged-loss",
		"frozen-metric",
		"underfitting"
	],
	needs: "a validation loss or score with at least 40 evaluations",
	asks: ["validation-loss"],
	why: "The level of the end was reached long before it: a shorter run would have given the same model.",
	formula: "The smoothed validation loss comes within 0.5% of its best before 40% of the run, its Theil–Sen slope over the rest excludes a gain of 1%, and so does that of the training loss.",
	advice: ["Train shorter, or spend the epochs on a smaller learning rate or a larger model.", "Stop early, with a patience longer than the gap to the next learning-rate drop."],
	falseAlarmIf: ["another metric than the logged ones still improved", "a late learning-rate drop was planned and the run was cut before it"],
	references: ["https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook"],
	example: {
		train_loss: Array.from({ length: 100 }, (_, i) => .3 + Math.exp(-i / 4) + 6e-4 * Math.sin(7 * i)),
		val_loss: Array.from({ length: 100 }, (_, i) => .5 + Math.exp(-i / 4) + 8e-4 * Math.sin(5 * i))
	},
	options: {
		minPoints: 40,
		maxDistance: .005,
		maxShare: .4,
		minGain: .01,
		minFall: .2
	},
	select: judgedCost,
	minimum: {
		option: "minPoints",
		points: ({ curve }) => curve.values.length
	},
	check: ({ run, curve }, { maxDistance, maxShare, minGain, minFall }) => {
		const n = curve.values.length;
		if (run.rises.length > 0) return null;
		const { levels } = curve;
		const lowest = (0,base_1.ct)(levels, "minimize");
		const best = levels[lowest];
		const first = curve.values[0];
		if (!(best > 0) || !(first - best >= minFall * first)) return null;
		const arrived = levels.findIndex((value) => value <= best * (1 + maxDistance));
		const { at } = curve;
		const share = (at[n - 1] - at[arrived]) / (at[n - 1] - at[0]);
		if (!(share > 1 - maxShare)) return null;
		if (trendOf(curve, arrived, n, minGain).verdict !== "plateau") return null;
		const train = run.trainLoss;
		if (train) {
			const from = train.at.findIndex((at) => at >= curve.at[arrived]);
			if (from < 0 || trendOf(train, from, train.values.length, minGain).verdict !== "plateau") return null;
		}
		const hours = run.run.seconds * share / 3600;
		return {
			series: [curve.series.name],
			from: curve.at[arrived],
			to: curve.at[n - 1],
			confidence: train ? "high" : "medium",
			measured: {
				...costOf$1(run),
				best: levelAt$1(curve, lowest),
				arrived: levelAt$1(curve, arrived),
				arrivedPlace: place(run, curve.at[arrived]),
				saved: n - 1 - arrived,
				share,
				distance: maxDistance,
				hours
			}
		};
	},
	message: ({ measured }) => {
		const { best, arrivedPlace, saved, share, distance, hours } = measured;
		const time = Number.isFinite(hours) && hours >= .1 ? (0,base_1.Cn)`, ${hours.toFixed(1)} hours` : "";
		return (0,base_1.Cn)`${capitalCost(measured)} was within ${(0,base_1.Mn)(distance)} of its best, ${best}, from ${arrivedPlace} on: the last ${saved} evaluations (${(0,base_1.Mn)(share)} of the run${time}) gained nothing.`;
	},
	causes: [{ cause: "The budget is longer than the task needs." }, { cause: "The learning rate stays too high to go lower." }]
});

// build/src/diagnose/rules/index.js
var rules_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({ allRules: () => allRules });
const rules = [
	overfitting$1,
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
	suspiciousValidation,
	generalizationGap,
	lossSpike,
	oscillation,
	periodicLoss,
	stillImproving,
	wastedBudget,
	frozenMetric,
	unitMismatch,
	stepRestart,
	conflictingSteps,
	stepGap,
	quantizedMetric,
	smoothedMetric,
	sparseValidation,
	badInitialLoss,
	metricDisagreement,
	trainLossRising,
	unexplainedShift,
	earlyStoppingMisconfigured,
	doubleDescent,
	underfitting,
	lrDropIneffective,
	lrDropLate,
	lrDropEarly,
	lrHighLate,
	warmupInstability,
	varianceIncrease,
	validationLossesDisagree
];
const groupRules = [seedOutlier];
const allRules = [...rules, ...groupRules];

// build/src/pipeline/known-rules.js
const KNOWN_RULES = new Map(allRules.map(({ id, options }) => [id, Object.keys(options)]));
function isKnownRule(id) {
	return KNOWN_RULES.has(id);
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

// build/src/compare/training-reasons.js
const MAX_NAMES$6 = 20;
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
			...countsOf$1(failed, ran)
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
	return base_1.R.find((known) => known === conclusion) ?? "other";
}
function countsOf$1(failed, ran) {
	const jobs = failed.slice(0, MAX_NAMES$6).map(({ name }) => name);
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

// build/src/lint/thin-curve.js
const DIGITS$1 = 5;
function curveThinner(earlier = []) {
	const positions = [...new Set(earlier.map(({ at }) => at))];
	const known = (at) => {
		const same = positions.find((other) => other.length === at.length && other.every((value, i) => value === at[i]));
		if (!same) positions.push(at);
		return same ?? at;
	};
	return (series, curve = null) => {
		const kept = (0,base_1.I)(series.values, 200);
		const at = known(kept.map((i) => (0,base_1.F)(series.at[i], DIGITS$1)));
		const thinned = {
			series: series.name,
			at,
			value: kept.map((i) => (0,base_1.F)(series.values[i], DIGITS$1))
		};
		return curve ? {
			...thinned,
			level: kept.map((i) => (0,base_1.F)(levelAt(curve, series.at[i]), DIGITS$1))
		} : thinned;
	};
}
function levelAt({ at, levels }, position) {
	const i = indexAt(at, position);
	return at[i] === position ? levels[i] : NaN;
}

// build/src/lint/all-curves.js
function allCurves(runs, reported) {
	const byId = new Map(reported.map((run) => [run.id, run]));
	function* curves() {
		for (const run of runs) {
			const drawn = byId.get(run.id)?.curves ?? [];
			const byName = new Map(drawn.map((curve) => [curve.series, curve]));
			const thinned = curveThinner(drawn);
			for (const series of run.series) {
				const { at, value } = byName.get(series.name) ?? thinned(series);
				yield {
					run: run.id,
					series: series.name,
					at,
					value
				};
			}
		}
	}
	return (0,report_2.nt)(base_1.L, curves());
}

// build/src/compare/repeat-names.js
const [START, END] = ["(?<![A-Za-z0-9])", "(?![A-Za-z0-9])"];
const YEAR = "(?:19|20)\\d{2}";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12]\\d|3[01])";
const HOUR = "(?:[01]\\d|2[0-3])";
const SIXTY = "[0-5]\\d";
const NAMED_DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}";
const NAMED_MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const TIME$1 = `${HOUR}[-_:.h]?${SIXTY}(?:[-_:.m]?${SIXTY}s?)?(?:[.,]\\d{1,9}|[-_]\\d{6})?(?:Z|[+-]\\d{2}:?\\d{2})?`;
const THEN_TIME = `(?:[-_T .,@]*(?:at)?[-_ ]*${TIME$1})?`;
const piece = (pattern, flags = "gi") => new RegExp(`${START}(?:${pattern})${END}`, flags);
const whole = (pattern) => new RegExp(`^(?:${pattern})$`, "i");
const COMMENT$1 = new RegExp(`[-.](?=(?:ours|baseline|with|without|no|noaug|aug|augmented|ablation|proposed|new|old|pretrained|scratch|finetuned?|mixup|cutmix|dropout)${END}).*`, "i");
const REPEAT_NAMES = [
	{
		kind: "id",
		pattern: whole("(?:offline-)?run-\\d{8}_\\d{6}-[a-z0-9]{4,40}"),
		example: "run-20261126_140322-ab12cd34"
	},
	{
		kind: "place",
		pattern: whole("outputs?|multirun|runs?|logs?|lightning_logs|tb_logs|tensorboard|wandb|mlruns|ray_results|results?|checkpoints?|seeds?|repeats?|trials?|replicates?|files"),
		example: "multirun"
	},
	{
		kind: "id",
		pattern: piece("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
		example: "3f2a1c9e-5b7d-4c21-9f00-0a1b2c3d4e5f"
	},
	{
		kind: "id",
		pattern: piece("[0-9A-HJKMNP-TV-Z]{26}", "g"),
		example: "01J9ZQ8V5K3M7T2XR4WBNE6CHD"
	},
	{
		kind: "id",
		pattern: piece("(?=\\w*\\d)(?=\\w*[a-z])[0-9a-z]{32}", "g"),
		example: "0f9c2b7e4d1a4e6f8b3c5d7e9f1a2b3c"
	},
	{
		kind: "date",
		pattern: new RegExp(`${START}${NAMED_MONTH}\\d{2}_\\d{2}-\\d{2}-\\d{2}(?:_[A-Za-z0-9.-]+|${END})`, "g"),
		keeps: (found) => COMMENT$1.exec(found)?.[0] ?? "",
		example: "Nov26_14-03-22_gpu-node-07"
	},
	{
		kind: "date",
		pattern: piece(`(?:${NAMED_DAY}[-_ ,]+)?${NAMED_MONTH}[-_ ]*\\d{1,2}(?:st|nd|rd|th)?[-_ ,]*(?:${YEAR}${THEN_TIME}|[-_ ,T]*${TIME$1}(?:[-_ ]*${YEAR})?)`),
		example: "Thu_Nov_26_14-03-22_2026"
	},
	{
		kind: "date",
		pattern: piece(`\\d{1,2}[-_ ]?${NAMED_MONTH}[-_ ]?(?:${YEAR}|\\d{2})${THEN_TIME}`),
		example: "26Nov2026-1403"
	},
	{
		kind: "date",
		pattern: piece(`${YEAR}[-_ ]?${NAMED_MONTH}[-_ ]?\\d{1,2}${THEN_TIME}`),
		example: "2026-Nov-26_14-03"
	},
	{
		kind: "date",
		pattern: piece(`${YEAR}-${MONTH}-${DAY}-${HOUR}-${SIXTY}-${SIXTY}-\\d{3}`),
		example: "pytorch-training-2026-11-26-14-03-22-123"
	},
	{
		kind: "date",
		pattern: piece(`${YEAR}[-_.]?${MONTH}[-_.]?${DAY}${THEN_TIME}`),
		example: "2026-11-26_14-03-22"
	},
	{
		kind: "date",
		pattern: piece(`${DAY}[-_.]${MONTH}[-_.]${YEAR}${THEN_TIME}`),
		example: "26-11-2026_14-03"
	},
	{
		kind: "date",
		pattern: piece(`${MONTH}[-_.]${DAY}[-_.]${YEAR}${THEN_TIME}`),
		example: "11-26-2026"
	},
	{
		kind: "date",
		pattern: piece(`\\d{2}${MONTH}${DAY}[-_T]${HOUR}${SIXTY}(?:${SIXTY})?`),
		example: "261126_140322"
	},
	{
		kind: "date",
		pattern: piece("1[4-9]\\d{8}(?:\\.\\d+|\\d{3}|\\d{6}|\\d{9})?"),
		example: "1795701802"
	},
	{
		kind: "date",
		pattern: piece(`${HOUR}:${SIXTY}(?::${SIXTY})?|${HOUR}h${SIXTY}(?:m(?:${SIXTY}s?)?)?`),
		example: "14h03m22s"
	},
	{
		kind: "date",
		pattern: piece(`${MONTH}-?${DAY}[-_T]${HOUR}[-_:]?${SIXTY}(?:[-_:]?${SIXTY})?`),
		needsSettings: true,
		example: "1126_1403"
	},
	{
		kind: "date",
		pattern: whole(`${HOUR}[-_.]${SIXTY}(?:[-_.]${SIXTY}(?:[-_.]\\d{1,6})?)?|${MONTH}[-_.]${DAY}`),
		needsSettings: true,
		example: "14-03-22"
	},
	{
		kind: "id",
		pattern: piece("[0-9a-f]{5,8}_\\d{5}(?:_\\d+)?"),
		example: "7ab1c_00003_3"
	},
	{
		kind: "id",
		pattern: piece(`(?=[a-f]*\\d)(?=\\d*[a-f])(?!(?:[bde]\\d{1,4}){2,3}${END})[0-9a-f]{7,64}`),
		example: "9fceb02a"
	},
	{
		kind: "id",
		pattern: whole("[a-f]{8}"),
		example: "deadbeef"
	},
	{
		kind: "id",
		pattern: whole("(?=[a-f]*\\d)(?=\\d*[a-f])[0-9a-f]{6}"),
		needsSettings: true,
		example: "1c9e5b"
	},
	{
		kind: "id",
		pattern: whole("(?!(?:[a-z]{1,3}\\d+){2,}$)(?=.{8}$)[a-z]{0,3}(?:\\d{1,4}[a-z]{1,3}){2,}\\d*"),
		needsSettings: true,
		example: "3k9x1m2p"
	},
	{
		kind: "seed",
		pattern: piece("(?:(?:random|rng|torch|np|numpy|init|data|global)[-_]?)?seed[-_=: ]?\\d+"),
		example: "seed=3"
	},
	{
		kind: "seed",
		pattern: whole("(?:s|sd|rng)[-_ =]?\\d+"),
		example: "s3"
	},
	{
		kind: "seed",
		pattern: /(?:[-_.]?(?:seed|rep)[-_=]?|[-_.,](?:s|sd|rng)[-_=]?(?!(?:8|14|16|32)$))\d+$/gi,
		example: "lr0.2-h16-s3"
	},
	{
		kind: "counter",
		pattern: whole("\\d+|\\d{4,}_\\d{1,5}"),
		example: "17"
	},
	{
		kind: "counter",
		pattern: whole("version[-_ ]?\\d+"),
		example: "version_3"
	},
	{
		kind: "counter",
		pattern: piece("(?:run|rep|repeat|repetition|replicate|replica|trial|attempt|try|job|slurm)[-_ =#]?\\d+"),
		example: "trial_12"
	},
	{
		kind: "counter",
		pattern: whole("(?:exp|experiment|train|training|session)[-_ #]?\\d*"),
		needsSettings: true,
		example: "exp3"
	},
	{
		kind: "counter",
		pattern: whole("r[-_]?(?!(?:4|8|16|32|64)$)\\d{1,2}"),
		needsSettings: true,
		example: "r2"
	}
];
const DATE_AND_TIME = new RegExp(`${START}${YEAR}[-_.]?${MONTH}[-_.]?${DAY}[-_T ./@]+${TIME$1}`);
function saysWhen(text) {
	return DATE_AND_TIME.test(text);
}
const SETTING_FOLDER = /(?:^|[-_.])(?:lr|learning[-_]?rate|rate|batch|batch[-_]?size|bs|width|depth|layers?|hidden|dim|heads?|k|cv|folds?|splits?|epochs?|dropout|wd|decay|alpha|beta|gamma|lambda|tau|temp(?:erature)?|size|n|stage|task|class|level|rank)$/i;

// build/src/compare/hyperparameters.js
const SEED = /^(?:(?:random|rng|manual|global|np|numpy|(?:py)?torch|tf|jax|data|init|model|train(?:ing)?|exp(?:eriment)?|run|env)[-_]?)?seed(?:_?everything|_?value|_?id)?$|^random_?state$|^rng$/i;
const REPEAT = /^(?:repeat|rep|replicate|trial)(?:_?(?:id|idx|index|no|num|number))?$/i;
const OF_THE_RUN = "(?:output|out|log|logs|logging|logger|save|saved|saving|store|work|checkpoints?|ckpts?|cache|root|results?|tb|tensorboard|run|exp|experiment|wandb|mlflow|neptune|comet|clearml|job|slurm(?:_job)?|snapshots?|samples?|summary|summaries|artifacts?|history|export|dump|plots?|metrics|project|sweep|tmp|temp|default_root)";
const BOOKKEEPING = [
	new RegExp(`^(?:(?:${OF_THE_RUN}|model|weights?)_)?${OF_THE_RUN}_?(?:dir|directory|path|folder|root|file|file_?name|name|id|uid|group|tags?|notes?|prefix|suffix|project|entity|url|host)$`, "i"),
	/^(?:save_?(?:model|weights?|best|results?)?_?(?:as|to|path|dir|name|file)|(?:model|weights?)_(?:save|out(?:put)?)_?(?:dir|path|file|name))$/i,
	/^(?:dirpath|filename|uuid|run|host_?name|node_?name|nodelist|host|(?:[a-z]+_)?port|master_addr(?:ess)?|dist_url|init_method|user(?:name)?|author|owner|p?pid|cwd)$/i,
	/^(?:date|time|datetime|timestamp|created(?:_at)?|start(?:ed)?(?:_?(?:time|date|at))?|run_?time|command(?:_?line)?|cmd|argv)$/i,
	/^(?:git_?(?:commit|sha|hash|branch|rev(?:ision)?|diff|dirty)|commit|(?:auto_?)?resume(?:_from.*)?|(?:local|node|global|proc(?:ess)?)_?rank|verbose|progress_?bar.*|quiet|silent|num_workers|n_?workers|workers|pin_memory)$/i,
	/^(?:report_to|push_to_hub|hub_.*|print_?(?:freq|interval|every)|(?:log|logging|display|save|disp|vis|plot)_?(?:freq|interval|every|level|steps?|strategy|period|images?|iters?)|(?:use_)?wandb(?:_(?:log|mode))?|tensorboard|comment|notes?|description|desc|exp|experiment|exp_?no|expname|logdir|outdir|workdir|savedir)$/i
];
const LABEL = /^(?:name|id|tags?|file_?name)$/i;
const RUN_WORD = /^(?:run|exp|experiment|log(?:ger|ging|s)?|wandb|mlflow|tensorboard|neptune|comet|clearml|job|hydra|general|trainer|task_?info|callbacks?|checkpoint(?:er|ing)?|launcher|cluster|slurm|output|meta|info|project|sweep|config|cfg|args|params|hparams)$/i;
const ENVIRONMENT = /^(?:gpu|gpus|(?:n_?|num_?)?gpu_?s?|gpu_?(?:ids?|name|model|type)|device(?:s|_?(?:ids?|name|type))?|accelerator|hardware|cpu(?:_?(?:name|model))?|cuda(?:_?(?:version|visible_devices))?|no_cuda|use_cuda|cudnn(?:_?version)?|driver(?:_?version)?|platform|os|python(?:_?version)?|framework(?:_?version)?|(?:torch|pytorch|tensorflow|tf|keras|jax|flax|transformers|lightning|numpy)_?version|torch|tensorflow|jax|image|docker_?image)$/i;
const DATA = /^(?:(?:data|dataset|train|train(?:ing)?_data|val|valid(?:ation)?|val(?:idation)?_data|eval|eval_data|test(?:_data)?)_?(?:hash|sha\d*|md5|digest|checksum|fingerprint|version|revision|rev|size|samples|examples|files?)|dataset|data|dataset_?name|(?:num|n)_?(?:train|val|eval|test)(?:_?(?:samples|examples))?|(?:dvc|data)_?(?:rev|commit))$/i;
function roleOf$1(name) {
	const parts = name.split(/[./]/);
	const own = parts.at(-1) ?? name;
	const joined = parts.join("_");
	if (SEED.test(own) || REPEAT.test(name)) return "seed";
	if (LABEL.test(own)) {
		if (DATA.test(joined)) return "data";
		return parts.length === 1 || parts.slice(0, -1).some((part) => RUN_WORD.test(part)) || isBookkeeping(joined) ? "bookkeeping" : "training";
	}
	for (const text of [own, joined]) {
		if (ENVIRONMENT.test(text)) return "environment";
		if (DATA.test(text)) return "data";
		if (isBookkeeping(text)) return "bookkeeping";
	}
	return "training";
}
function isBookkeeping(name) {
	return BOOKKEEPING.some((pattern) => pattern.test(name));
}
const BEGINS_WITH = /pretrain|init|from|weights|ckpt|checkpoint|model|teacher|tokenizer|vocab/i;
const SAYS_SEED = /(?:^|[^a-z])seed[-_=: ]?\d/i;
const ABSOLUTE = /^(?:\/|~\/|[A-Za-z]:\\|s3:\/\/|gs:\/\/|file:\/\/|dbfs:\/|hdfs:\/\/)/;
const READS = /data|root|train|val|test|corpus|image|file|input|source|vocab|embed/i;
function isConfiguring(name, value) {
	const role = roleOf$1(name);
	if (role !== "training") return role === "data";
	if (typeof value !== "string" || BEGINS_WITH.test(name)) return true;
	return !saysWhen(value) && !SAYS_SEED.test(value) && (!ABSOLUTE.test(value) || READS.test(name));
}
function commonOf$1(runs, roles, ignored = /* @__PURE__ */ new Set()) {
	const shared = new Map(Object.entries(runs[0]?.hyperparameters ?? {}).filter(([name, value]) => !ignored.has(name) && roles.includes(roleOf$1(name)) && (roleOf$1(name) !== "training" || isConfiguring(name, value))));
	for (const run of runs.slice(1)) {
		const own = new Map(Object.entries(run.hyperparameters));
		for (const [name, value] of shared) if (!own.has(name) || own.get(name) !== value) shared.delete(name);
	}
	return shared;
}
function settingsOf$1({ hyperparameters }, ignored) {
	const entries = Object.entries(hyperparameters).filter(([name, value]) => !ignored.has(name) && isConfiguring(name, value));
	return Object.fromEntries(entries);
}
function configurationOf(run, ignored) {
	return textOf$3(settingsOf$1(run, ignored));
}
function textOf$3(settings) {
	return JSON.stringify(Object.entries(settings).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
}

// build/src/compare/differences.js
const MAX_NAMED$4 = 6;
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
	const between = (role) => changes(commonOf$1(candidate, [role], ignored), commonOf$1(baseline, [role], ignored), candidate, baseline);
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
		values: { count: all.length - MAX_NAMED$4 }
	};
	return {
		explained: all.length <= 8 ? all : [...all.slice(0, MAX_NAMED$4), more],
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

// build/src/compare/top.js
function topOf(values) {
	if (values.length === 0 || values.some((value) => !(value >= 0 && value <= 100))) return NaN;
	return values.every((value) => value <= 1.5) ? 1 : 100;
}

// build/src/compare/compared-value.js
function findSeries(run, name) {
	if (name === "") return null;
	return run.series.find((series) => series.name === name) ?? run.series.find((series) => normalizedName(series) === name) ?? null;
}
function normalizedName(series) {
	return (0,base_1.D)(series);
}
function wholeValue$1(series, of) {
	if (of === "best") return series.best?.smoothed ?? NaN;
	return (of === "last" ? series.end?.smoothed : series.tail?.median) ?? NaN;
}
function statisticOf(series, of) {
	if (!series.some(({ window }) => window > 1)) return "raw";
	return of === "tail" ? "median" : "level";
}
function comparedValue(run, series, of, until) {
	const curve = run.curves.find((candidate) => candidate.series === series.name);
	if (!curve) return Number.isFinite(until) ? NaN : wholeValue$1(series, of);
	if (!(curve.at[curve.at.length - 1] > until)) return wholeValue$1(series, of);
	const { level } = levelsOf$1(curve, until);
	if (level.length === 0) return NaN;
	if (of === "last") return level[level.length - 1];
	if (of === "tail") return (0,base_1.St)(level.slice(-Math.max(3, Math.ceil(.1 * level.length))));
	return (0,base_1.O)(level, series, series.goal ?? "minimize").level;
}
function levelsOf$1({ at, level = [] }, until = Number.POSITIVE_INFINITY) {
	const kept = [...level.keys()].filter((i) => at[i] <= until && Number.isFinite(level[i]));
	return {
		at: kept.map((i) => at[i]),
		level: kept.map((i) => level[i])
	};
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
function errorOf$2({ noise, window }) {
	return (0,base_1.lt)(noise, window);
}

// build/src/compare/identical.js
const MIN_POINTS$3 = 10;
const MAX_NAMED$3 = 3;
const NONE$2 = /* @__PURE__ */ new Set();
function identicalTo(candidate, baseline) {
	const changed = /* @__PURE__ */ new Set();
	for (const run of candidate) {
		const copies = baseline.filter((other) => isCopy$1(run, other));
		if (copies.length === 0) return null;
		const names = copies.map((other) => changedSettings(run, other));
		if (names.every(({ length }) => length > 0)) for (const name of names[0]) changed.add(name);
	}
	return candidate.length === 0 ? null : [...changed].sort().slice(0, MAX_NAMED$3);
}
function changedSettings(run, other) {
	const [now, before] = [settingsOf$1(run, NONE$2), settingsOf$1(other, NONE$2)];
	return Object.keys(now).filter((name) => Object.hasOwn(before, name) && before[name] !== now[name]);
}
function withoutCopies$1(items, known = []) {
	const runs = [...known];
	return items.filter(({ run }) => {
		const isNew = !runs.some((other) => isCopy$1(other, run));
		if (isNew) runs.push(run);
		return isNew;
	});
}
function isCopy$1(a, b) {
	if (a.length !== b.length || a.axis !== b.axis || differsAtOnce(a.series[0], b.series[0])) return false;
	const others = new Map(b.series.map((series) => [series.name, series]));
	let [points, moves] = [0, false];
	for (const series of a.series) {
		const other = others.get(series.name);
		if (other === void 0) continue;
		if (!isSameSeries$1(series, other)) return false;
		points += series.goal === null ? 0 : series.points;
		moves ||= series.goal !== null && series.first !== series.best?.value;
	}
	return points >= MIN_POINTS$3 && moves && curvesAgree(a.curves, b.curves);
}
function differsAtOnce(a, b) {
	return a !== void 0 && b !== void 0 && a.name === b.name && !isSameSeries$1(a, b);
}
function isSameSeries$1(a, b) {
	return a.points === b.points && Object.is(a.first, b.first) && Object.is(a.last, b.last) && Object.is(a.noise, b.noise) && isSameLevel(a.best, b.best) && isSameLevel(a.end, b.end);
}
function isSameLevel(a, b) {
	if (a === null || b === null) return a === b;
	return Object.is(a.at, b.at) && Object.is(a.value, b.value) && Object.is(a.smoothed, b.smoothed);
}
function curvesAgree(a, b) {
	const others = new Map(b.map((curve) => [curve.series, curve]));
	return a.every(({ series, at, value }) => {
		const other = others.get(series);
		if (other === void 0 || other.at.length !== at.length) return true;
		return at.every((place, i) => place !== other.at[i] || Object.is(value[i], other.value[i]));
	});
}

// build/src/compare/values.js
const SAME_LENGTH = .02;
function valuesOf$1(series, of, now, before) {
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
		candidate: a.map((one) => wholeValue$1(one.series, of)),
		baseline: b.map((one) => wholeValue$1(one.series, of))
	};
	const cut = commonEnd(a, b);
	notes.push(...cut.notes);
	const valueAt = (side) => side.map(({ run, series: own }) => Number.isNaN(cut.until) ? wholeValue$1(own, of) : comparedValue(run, own, of, cut.until));
	const common = {
		candidate: valueAt(a),
		baseline: valueAt(b)
	};
	notes.push(...asLogged(a, b, of));
	const unit = unitFactors(series, a, b);
	notes.push(...unit.notes);
	const scaled = ({ candidate, baseline }) => ({
		candidate: candidate.map((value) => value * unit.candidate).filter(Number.isFinite),
		baseline: baseline.map((value) => value * unit.baseline).filter(Number.isFinite)
	});
	return {
		...scaled(common),
		atOwnEnds: Number.isNaN(cut.until) ? null : scaled(whole),
		independent: scaled({
			candidate: valueAt(withoutCopies$1(a)),
			baseline: valueAt(withoutCopies$1(b))
		}),
		error: errorOfBoth(a, b, unit),
		scale: {
			candidate: unit.candidate,
			baseline: unit.baseline
		},
		diverged: {
			candidate: now.filter(isLost).length,
			baseline: before.filter(isLost).length
		},
		statistic: statisticOf([...a, ...b].map((one) => one.series), of),
		notes
	};
}
function sameSeries(run, series) {
	return findSeries(run, series.name) ?? findSeries(run, normalizedName(series));
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
function asLogged(a, b, of) {
	const isRaw = (side) => side.length > 0 && statisticOf(side.map(({ series }) => series), of) === "raw";
	const [now, before] = [isRaw(a), isRaw(b)];
	if (!now && !before) return [];
	return [{
		id: "as-logged",
		values: { side: (now || a.length === 0) && (before || b.length === 0) ? "both" : now ? "now" : "before" }
	}];
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
		const ends = side.map(({ run, series }) => endOf(run, series));
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
	const [now, before] = [scaleOf$1(a), scaleOf$1(b)];
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
function scaleOf$1(side) {
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
	const known = [...a.map((one) => errorOf$2(one.series) * unit.candidate), ...b.map((one) => errorOf$2(one.series) * unit.baseline)].filter(Number.isFinite);
	if (known.length === 0) return NaN;
	let sum = 0;
	for (const error of known) sum += error * error;
	return Math.sqrt(sum / known.length);
}

// build/src/compare/collapse.js
const MAX_LOST$1 = .5;
const MIN_OF_LEVEL = .15;
const MIN_ERRORS$1 = 5;
const FEW_EXAMPLES = 200;
const MIN_DEVIATIONS = 4;
const CLASSES$1 = /(?:^|[./])(?:num|n|nb)_(?:classes|labels)$/i;
function collapseOf({ series, now, before, values }) {
	const { candidate, baseline } = values;
	if (candidate.length === 0 || baseline.length === 0 || now.some(({ profile }) => profile === "gan-rl")) return null;
	const sign = series.goal === "maximize" ? -1 : 1;
	const level = (0,base_1.Ut)(baseline);
	const learned = sign * (startOf(series, before, values) - level);
	if (!(learned > 0)) return null;
	const least = Math.max(MAX_LOST$1 * learned, noiseOf(series, before, values));
	const lost = (value) => sign * (value - level);
	const kept = Math.max(...baseline.map(lost));
	const fallen = candidate.map(lost).filter((worse) => worse > least && worse - kept > least / 2);
	if (fallen.length === 0 || kept > least / 2) return null;
	return {
		runs: fallen.length,
		of: candidate.length,
		lost: Math.max(...fallen) / learned
	};
}
function startOf(series, before, { baseline, scale }) {
	const [classes] = before.map(classesOf).filter(Number.isFinite);
	const top = topOf([...baseline]);
	if (series.metric === "accuracy" && classes !== void 0 && Number.isFinite(top)) return top / classes;
	const first = before.map((run) => sameSeries(run, series)?.first ?? NaN).filter(Number.isFinite);
	return scale.baseline * (0,base_1.Ut)(first);
}
function classesOf({ hyperparameters }) {
	const [found] = Object.entries(hyperparameters).filter(([key]) => CLASSES$1.test(key));
	const classes = Number(found?.[1] ?? NaN);
	return classes >= 2 ? classes : NaN;
}
function noiseOf(series, before, { baseline, candidate, error, scale }) {
	const level = (0,base_1.Ut)(baseline);
	const steps = before.map((run) => scale.baseline * (sameSeries(run, series)?.quantum ?? 0)).filter(Number.isFinite);
	const step = Math.max(0, ...steps);
	const evaluations = Number.isFinite(error) ? MIN_ERRORS$1 * Math.SQRT2 * error : 0;
	return Math.max(evaluations, MIN_ERRORS$1 * step, sizeOf$1(series, level, topOf([...baseline, ...candidate]), step));
}
function sizeOf$1({ goal, metric }, level, top, step) {
	if (!((goal === "maximize" || metric === "error") && Number.isFinite(top))) return MIN_OF_LEVEL * Math.abs(level);
	const share = Math.min(1, level / top);
	const examples = step > 0 ? Math.min(FEW_EXAMPLES, Math.max(1, top / step)) : FEW_EXAMPLES;
	return MIN_DEVIATIONS * top * Math.sqrt(share * (1 - share) / examples);
}

// build/src/compare/two-samples.js
const MIN_RUNS$3 = 3;
const ALPHA_PRIOR = .1;
const ENOUGH_DF = 6;
const ALPHA$2 = .05;
const POWER = .8;
function twoSamples(samples, sign) {
	const { candidate, baseline, independent = samples, error = NaN, prior = null, leverage = 0 } = samples;
	const worse = sign * ((0,base_1.Ut)(candidate) - (0,base_1.Ut)(baseline));
	const scale = scaleOf(spreadOf$1(independent.candidate, 0), spreadOf$1(independent.baseline, leverage), prior);
	if (scale !== null) return student(worse, scale);
	return withinRuns$1(worse, 1.96 * error * Math.sqrt(1 / candidate.length + 1 / baseline.length));
}
function spreadOf$1(values, leverage) {
	const own = values.every((value) => value === values[0]) ? values.slice(0, 1) : values;
	const [runs, of] = [own.length, own.length - 1];
	const df = Math.max(0, leverage > 0 ? of - 1 : of);
	return {
		runs,
		df,
		variance: df > 0 ? (0,base_1.Wt)(own) ** 2 * of / df : 0,
		ofMean: 1 / runs + leverage
	};
}
function scaleOf(a, b, prior) {
	const inverse = a.ofMean + b.ofMean;
	const own = pooled(a, b);
	if (prior !== null && isUsed(prior, own)) {
		const one = (0,base_1.w)(own.variance, own.df, prior);
		return {
			test: "moderated",
			squared: one.variance * inverse,
			df: one.df,
			one
		};
	}
	const [few, many] = a.runs < b.runs ? [a, b] : [b, a];
	if (many.runs < MIN_RUNS$3 || many.df < 1) return null;
	if (few.runs < MIN_RUNS$3) {
		const one = {
			variance: many.variance,
			df: many.df
		};
		return {
			test: "prediction-interval",
			squared: one.variance * inverse,
			df: one.df,
			one
		};
	}
	if (a.runs === b.runs) return {
		test: "student",
		squared: own.variance * inverse,
		df: own.df,
		one: own
	};
	const [first, second] = [a.variance * a.ofMean, b.variance * b.ofMean];
	const df = (first + second) ** 2 / (first * first / a.df + second * second / b.df);
	return {
		test: "welch",
		squared: first + second,
		df,
		one: own
	};
}
function pooled(a, b) {
	const df = a.df + b.df;
	return {
		df,
		variance: df > 0 ? (a.df * a.variance + b.df * b.variance) / df : 0
	};
}
function isUsed(prior, own) {
	if (own.df < 2) return true;
	const larger = (0,base_1.E)(own.variance / prior.variance, own.df, prior.df);
	return larger >= ALPHA_PRIOR && (own.df < ENOUGH_DF || 1 - larger >= ALPHA_PRIOR);
}
function withinRuns$1(worse, half) {
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
function student(worse, { test, squared, df, one }) {
	const error = Math.sqrt(squared);
	const half = (0,base_1.Ht)(.975, df) * error;
	const sd = Math.sqrt(one.variance);
	return {
		test,
		worse,
		interval: [worse - half, worse + half],
		pWorse: (0,base_1.Vt)(-worse / error, df),
		sd,
		effectSize: (0,base_1.T)(worse, sd, one.df),
		minimumDetectable: (0,base_1.k)(df, ALPHA$2, POWER) * error
	};
}

// build/src/compare/convergence.js
const SLACK = .02;
function convergence(series, now, before, values, limit) {
	const sign = series.goal === "maximize" ? -1 : 1;
	const first = (0,base_1.Ut)(before.map((run) => sameSeries(run, series)?.first ?? NaN).filter(Number.isFinite));
	const worst = sign === 1 ? Math.max(...values) : Math.min(...values);
	const target = worst + SLACK * (first - worst);
	const reach = (runs) => runs.flatMap((run) => reachedAt(run, series, target, sign));
	const [a, b] = [reach(now), reach(before)];
	if (!(a.length === now.length && b.length === before.length && a.length > 0 && b.length > 0) || !Number.isFinite(target) || a.filter(({ reached }) => !reached).length > a.length / 2) return null;
	const [x, y] = [a.map(({ after }) => Math.log(after)), b.map(({ after }) => Math.log(after))];
	const ratio = Math.exp((0,base_1.Ut)(x) - (0,base_1.Ut)(y));
	return {
		target,
		baseline: Math.exp((0,base_1.Ut)(y)),
		candidate: Math.exp((0,base_1.Ut)(x)),
		ratio,
		pValue: twoSamples({
			candidate: x,
			baseline: y
		}, 1).pWorse,
		exceeded: limit === null ? null : ratio > 1 + limit
	};
}
function reachedAt(run, series, target, sign) {
	const own = sameSeries(run, series);
	const curve = own && run.curves.find((one) => one.series === own.name);
	if (!own || !curve) return [];
	const { at, level } = levelsOf$1(curve);
	if (level.length < 3) return [];
	const i = level.findIndex((value) => sign * (value - target) <= 0);
	const end = at[at.length - 1] - at[0];
	const interval = end / Math.max(1, at.length - 1);
	const after = (i < 0 ? end : at[i] - at[0]) + interval;
	return after > 0 ? [{
		after,
		reached: i >= 0
	}] : [];
}
const MIN_RUNS$2 = 5;
function spreadOf(candidate, baseline, limit) {
	if (candidate.length < MIN_RUNS$2 || baseline.length < MIN_RUNS$2) return null;
	const ratio = (0,base_1.Wt)(candidate) / (0,base_1.Wt)(baseline);
	if (!Number.isFinite(ratio)) return null;
	const { p } = (0,base_1.z)(candidate, baseline);
	return {
		ratio,
		pValue: (0,base_1.Ut)(distances(candidate)) > (0,base_1.Ut)(distances(baseline)) ? p / 2 : 1 - p / 2,
		exceeded: limit === null ? null : ratio > limit
	};
}
function distances(values) {
	const center = (0,base_1.St)(values);
	return values.map((value) => Math.abs(value - center));
}

// build/src/compare/outcome.js
const ALPHA_FAIL = .01;
const ALPHA_WARN = .05;
const ALPHA_SHOWN = .025;
const MIN_EFFECT = .5;
const MAX_BLIND = 4;
const MAX_UNSEEN = .25;
function outcomeOf({ result, tolerance, gained, pValue, alpha, worseAtOwnEnds, decides }) {
	const tolerated = Number.isNaN(tolerance) ? 0 : tolerance;
	const [low, high] = result.interval;
	if (result.worse === 0 && !(decides && result.pWorse > 0)) return "neutral";
	const elsewhere = Number.isNaN(worseAtOwnEnds) || worseAtOwnEnds > tolerated;
	if (Number.isNaN(result.pWorse)) {
		if (Number.isNaN(tolerance)) return "inconclusive";
		if (low > tolerance && elsewhere) return "regression";
		return high <= tolerance ? "neutral" : "inconclusive";
	}
	const floor = Math.max(tolerated, MIN_EFFECT * result.sd);
	if (pValue < .05) {
		if (!(result.worse > floor)) return "neutral";
		return decides && pValue < alpha && low > 0 && elsewhere ? "regression" : "inconclusive";
	}
	if (decides && high < 0 && 1 - result.pWorse < alpha && -result.worse > .5 * result.sd) return Number.isNaN(worseAtOwnEnds) || worseAtOwnEnds < 0 ? "improvement" : "inconclusive";
	if (!Number.isNaN(tolerance)) return high <= tolerance ? "neutral" : "inconclusive";
	if (low > 0 && result.worse > floor) return "inconclusive";
	const isBlind = result.minimumDetectable > MAX_BLIND * result.sd || result.minimumDetectable > MAX_UNSEEN * gained;
	return decides && !isBlind ? "neutral" : "inconclusive";
}
const MAX_LOST = .25;
const DOUBTS = ["ended-worse", "straggler"];
function isProbablyWorse({ outcome, pValue, diverged, test, lostShare, interval, collapse, notes }) {
	if (outcome !== "inconclusive") return false;
	if (collapse !== null || notes.some(({ id }) => DOUBTS.includes(id))) return true;
	if (pValue < .05 || (diverged?.pValue ?? 1) < .05) return true;
	return test === "within-run-noise" && lostShare > .25 && interval[0] * interval[1] > 0;
}

// build/src/compare/doubts.js
const ALPHA_STRAGGLER = .001;
const MIN_RUNS$1 = 3;
function doubtsOf(tested) {
	return [...endedWorse(tested), ...stragglers(tested)];
}
function endedWorse({ values: { atOwnEnds, candidate }, samples, sign, gained }) {
	if (atOwnEnds === null) return [];
	const [now, before] = [(0,base_1.Ut)(atOwnEnds.candidate), (0,base_1.Ut)(atOwnEnds.baseline)];
	const isShorter = Math.abs(now - (0,base_1.Ut)(candidate)) <= Math.abs(before - (0,base_1.Ut)(samples.baseline));
	const ends = twoSamples({
		...samples,
		...atOwnEnds,
		independent: atOwnEnds
	}, sign);
	const isShown = Number.isNaN(ends.pWorse) ? ends.worse > MAX_LOST * gained : ends.pWorse < .05 && ends.worse > .5 * ends.sd;
	return isShorter && isShown ? [{
		id: "ended-worse",
		values: {
			now,
			before
		}
	}] : [];
}
function stragglers({ samples, result, sign }) {
	const { candidate, baseline, independent = samples } = samples;
	const known = independent.baseline;
	if (known.length < MIN_RUNS$1 || candidate.length < 2) return [];
	const sd = Math.max((0,base_1.Wt)(known), result.test === "moderated" ? result.sd : 0);
	const limit = (0,base_1.Ht)(1 - ALPHA_STRAGGLER / candidate.length, known.length - 1) * sd * Math.sqrt(1 + 1 / known.length);
	const lost = candidate.map((value) => sign * (value - (0,base_1.Ut)(known)));
	const beyond = lost.filter((one) => one > limit);
	if (beyond.length === 0 || beyond.length === candidate.length) return [];
	const worst = candidate[lost.indexOf(Math.max(...lost))];
	const before = sign === 1 ? Math.max(...baseline) : Math.min(...baseline);
	return [{
		id: "straggler",
		values: {
			runs: beyond.length,
			of: candidate.length,
			worst,
			before
		}
	}];
}

// build/src/compare/history/regimes.js
const MIN_VALUES$1 = 3;
const ALPHA$1 = .01;
const ALPHA_GROUPS = .05;
const MAX_APART$1 = 2;
function changesOf(levels, settings) {
	const starts = [...levels.keys()].filter((i) => i > 0 && settings[i].length > 0);
	return [0, ...starts].flatMap((from, i) => {
		const own = (0,base_1.C)(levels.slice(from, starts[i])).map(({ at, p }) => ({
			point: from + at,
			because: "level",
			settings: [],
			pValue: p
		}));
		const first = {
			point: from,
			because: "settings",
			settings: settings[from],
			pValue: NaN
		};
		return from === 0 ? own : [first, ...own];
	});
}
function repeatsFrom(levels) {
	for (let few = 1; few <= MAX_APART$1; few += 1) {
		const [others, newest] = [levels.slice(0, -few), levels.slice(-few)];
		if (others.length < MIN_VALUES$1) continue;
		const error = (0,base_1.Wt)(others) * Math.sqrt(1 / few + 1 / others.length);
		const apart = Math.abs((0,base_1.Ut)(newest) - (0,base_1.Ut)(others));
		if ((few === 1 || newest.every((one) => Math.sign(one - (0,base_1.Ut)(others)) === Math.sign(newest[0] - (0,base_1.Ut)(others)))) && apart > 0 && 2 * (0,base_1.Vt)(-apart / error, others.length - 1) < ALPHA$1) return levels.length - few;
	}
	return 0;
}
function driftOf(levels) {
	return (0,base_1.et)(levels, ALPHA$1).p < ALPHA$1 ? (0,base_1.tt)(levels).slope : 0;
}
function groupsOf(values) {
	const { p, at } = (0,base_1.S)(values);
	if (!(p < ALPHA_GROUPS)) return [];
	const sorted = [...values].sort((a, b) => a - b);
	return [sorted.slice(0, at), sorted.slice(at)].map((own) => ({
		runs: own.length,
		low: own[0],
		high: own.at(-1)
	}));
}
function bandOf(values, leverage) {
	const center = (0,base_1.Ut)(values);
	const [low, high] = twoSamples({
		candidate: [center],
		baseline: values,
		leverage
	}, 1).interval;
	return [center + low, center + high];
}

// build/src/compare/history/settings-changes.js
const MIN_COUNTED = 5;
function settingsChanges(sides, groupBy) {
	const ignored = new Set(groupBy);
	const all = sides.map((runs) => commonOf$1(runs, ["training", "data"], ignored));
	const counters = countersIn(all);
	let before = /* @__PURE__ */ new Map();
	return all.map((own, i) => {
		const last = before;
		if (own.size > 0) before = own;
		if (own.size === 0 || last.size === 0) return [];
		return [.../* @__PURE__ */ new Set([...last.keys(), ...own.keys()])].sort().filter((name) => last.get(name) !== own.get(name) && !counters.has(name) && !varies(sides[i], name, own));
	});
}
function varies(runs, name, own) {
	return !own.has(name) && runs.some(({ hyperparameters }) => Object.hasOwn(hyperparameters, name));
}
function countersIn(all) {
	const names = new Set(all.flatMap((one) => [...one.keys()]));
	return new Set([...names].filter((name) => {
		const values = all.flatMap((one) => one.has(name) ? [one.get(name)] : []);
		return values.length >= MIN_COUNTED && new Set(values).size === values.length;
	}));
}

// build/src/compare/history/history-of.js
const MAX_SHORTER = 2;
const MAX_BESIDE = 20;
const NO_BAND = [NaN, NaN];
const NONE$1 = {
	repeats: [],
	since: "",
	days: NaN,
	trend: null,
	leverage: 0
};
function historyOf(input) {
	const { values, before, commits, baseline, groupBy } = input;
	const earlier = pointsOf$1(input);
	if (earlier.length === 0 || values.baseline.length === 0) return NONE$1;
	const own = {
		...baseline,
		at: baseline.at || (commits.find(({ commit }) => commit === baseline.commit)?.at ?? "")
	};
	const sides = [...earlier.map(({ runs }) => runs.map(({ run }) => run)), before];
	const levels = [...earlier.map(({ runs }) => (0,base_1.Ut)(runs.map(({ value }) => value))), (0,base_1.Ut)(values.baseline)];
	const changes = changesOf(levels, settingsChanges(sides, groupBy));
	const start = changes.at(-1)?.point ?? 0;
	const last = earlier.length;
	const slope = driftOf(levels.slice(start));
	const alike = repeatsFrom(levels.slice(start).map((level, i) => level + slope * (last - start - i)));
	const [from, drift] = [start + alike, alike > 0 ? 0 : slope];
	const repeated = earlier.slice(from);
	const repeats = repeated.flatMap(({ runs }, i) => runs.map(({ run, value }) => ({
		run,
		value: value + drift * (last - from - i),
		ago: last - from - i
	})));
	const points = [...earlier, {
		...own,
		runs: { length: values.baseline.length }
	}].map(({ commit, at, runs }, i) => ({
		commit,
		at,
		runs: runs.length,
		value: levels[i]
	}));
	const leverage = drift === 0 ? 0 : leverageOf(values, withoutCopies$1(repeats, before));
	const tested = withRepeats(values, before, { repeats }).independent.baseline;
	const groups = groupsOf(tested);
	const band = groups.length > 0 ? NO_BAND : bandOf(tested, leverage);
	const apart = alike > 0 ? levels.length - from : 0;
	return {
		repeats,
		since: repeated[0]?.commit ?? "",
		days: daysOver([...repeated, own].map(({ at }) => at)),
		trend: {
			points,
			changes,
			band,
			drift,
			apart,
			groups
		},
		leverage
	};
}
function leverageOf({ independent }, repeats) {
	const ago = [...independent.baseline.map(() => 0), ...repeats.map((one) => one.ago)];
	const middle = (0,base_1.Ut)(ago);
	const squares = ago.reduce((sum, one) => sum + (one - middle) ** 2, 0);
	return squares > 0 ? middle ** 2 / squares : 0;
}
function withRepeats(values, before, { repeats }) {
	if (repeats.length === 0) return values;
	const add = (to, more) => [...to, ...more.map(({ value }) => value)];
	return {
		...values,
		baseline: add(values.baseline, repeats),
		independent: {
			...values.independent,
			baseline: add(values.independent.baseline, withoutCopies$1(repeats, before))
		}
	};
}
function pointsOf$1({ series, of, now, before, values, commits, baseline }) {
	let longest = 0;
	for (const { length } of before) longest = Math.max(longest, length);
	const beside = now.slice(0, MAX_BESIDE);
	const isAlike = ({ axis, length }) => axis === before[0]?.axis && length * MAX_SHORTER >= longest && longest * MAX_SHORTER >= length;
	const valueIn = (run) => {
		const { baseline: found, scale } = valuesOf$1(series, of, beside, [run]);
		return found.length === 0 ? NaN : found[0] * values.scale.candidate / scale.candidate;
	};
	return commits.filter(({ commit }) => commit !== baseline.commit).flatMap(({ commit, at, runs }) => {
		const finite = runs.filter(isAlike).map((run) => ({
			run,
			value: valueIn(run)
		})).filter(({ value }) => Number.isFinite(value));
		return finite.length === 0 ? [] : [{
			commit,
			at,
			runs: finite
		}];
	});
}
function daysOver(dates) {
	const times = dates.map((date) => Date.parse(date)).filter(Number.isFinite);
	return times.length < 2 ? NaN : Math.round((times[times.length - 1] - times[0]) / 864e5);
}

// build/src/compare/noise/examples.js
const LEAST = 20;
const MOST = 1e7;
const FINEST_STEP = 1e-5;
const DIGITS_OF_STEPS = 2;
const SAME_STEP = .02;
const VALIDATION = /(?:^|[./_-])(?:val(?:id(?:ation)?)?|dev|evaluation|eval)[_-]?(?:set[_-]?)?(?:examples|samples|images|size)$/i;
const TEST = /(?:^|[./_-])test[_-]?(?:set[_-]?)?(?:examples|samples|images|size)$/i;
const COUNTED$1 = /(?:^|[./_-])(?:num|n|nb)[_-]?(val(?:id(?:ation)?)?|dev|evaluation|eval|test)[_-]?(?:examples|samples|images)?$/i;
function examplesOf(series, runs, set, top) {
	if (set !== null) return {
		count: set,
		from: "settings"
	};
	const named = runs.map(({ hyperparameters }) => namedCount(hyperparameters, isOfTest(series)));
	if (named.length > 0 && named.every(Number.isFinite)) return {
		count: Math.min(...named),
		from: "hyperparameters"
	};
	const steps = runs.map((run) => sameSeries(run, series)?.quantum ?? 0);
	const [first = 0] = steps;
	if (steps.some((step) => Math.abs(step - first) > SAME_STEP * first)) return null;
	const count = Number((top / Math.max(...steps)).toPrecision(DIGITS_OF_STEPS));
	return first > FINEST_STEP * top && !isPowerOfTen(first) && count >= LEAST ? {
		count,
		from: "steps"
	} : null;
}
function isOfTest({ name, split }) {
	return split === "test" || /(?:^|[^a-z])test(?![a-z])/i.test(name);
}
function namedCount(settings, ofTest) {
	const counts = Object.entries(settings).flatMap(([key, value]) => {
		if (key.length > 200 || !isOf(key, ofTest)) return [];
		const count = Number(value);
		return Number.isInteger(count) && count >= LEAST && count <= MOST ? [count] : [];
	});
	return counts.length === 0 ? NaN : Math.min(...counts);
}
function isOf(key, ofTest) {
	const counted = COUNTED$1.exec(key)?.[1];
	if (ofTest) return TEST.test(key) || counted?.toLowerCase() === "test";
	return VALIDATION.test(key) || counted !== void 0 && counted.toLowerCase() !== "test";
}
function isPowerOfTen(step) {
	const power = Math.log10(step);
	return Math.abs(power - Math.round(power)) < .004;
}

// build/src/compare/noise/prior.js
const DF_OF_EXAMPLES = 7;
const DF_OF_LOSS = 2;
const ASSUMED_EXAMPLES = 200;
const LEAST_ERRORS = 3;
const SHARE_OF_BEST = 5;
const MEDIAN = 1.57;
const TAIL$1 = .1;
function noisePrior(sides) {
	const { series, now, before, values } = sides;
	if ([...now, ...before].some(({ profile }) => profile === "gan-rl")) return null;
	return series.goal === "minimize" && series.metric !== "error" ? lossPrior(sides) : scorePrior(sides, (0,base_1.Ut)(all(values)));
}
function all({ candidate, baseline }) {
	return [...candidate, ...baseline];
}
function scorePrior(sides, level) {
	const { series, now, before, values, examples: set } = sides;
	const top = topOf(all(values));
	if (Number.isNaN(top)) return null;
	const runs = [...now, ...before];
	const examples = /(?:^|_)(?:accuracy|error)$/.test(series.metric ?? "") && series.metric !== "balanced_accuracy" ? examplesOf(series, runs, set, top / values.scale.candidate) : null;
	const count = examples?.count ?? ASSUMED_EXAMPLES;
	const share = Math.min(1, Math.max(series.goal === "maximize" ? 1 - level / top : level / top, LEAST_ERRORS / count));
	const variance = top * top * share / (2 * count) + withinRuns(sides);
	const source = examples ? {
		id: "examples",
		values: {
			examples: count,
			from: examples.from
		}
	} : {
		id: "experience",
		values: {}
	};
	return {
		variance,
		df: DF_OF_EXAMPLES,
		decides: examples !== null,
		source
	};
}
function withinRuns({ series, of, now, before, values: { scale } }) {
	const squares = [...now, ...before].flatMap((run) => {
		const own = sameSeries(run, series);
		const factor = now.includes(run) ? scale.candidate : scale.baseline;
		return own && own.noise > 0 ? [factor ** 2 * leftOf(own, of)] : [];
	});
	return squares.length === 0 ? 0 : (0,base_1.Ut)(squares);
}
function leftOf({ noise, window, points }, of) {
	const one = (0,base_1.lt)(noise, window) ** 2;
	if (of === "last") return one;
	return Math.min(one, of === "best" ? SHARE_OF_BEST * noise ** 2 / points : MEDIAN * noise ** 2 / (TAIL$1 * points));
}
function lossPrior(sides) {
	const { series, now, before, values, examples } = sides;
	if (series.metric !== "loss" || series.split === "train") return null;
	const [run] = now;
	const score = run && findSeries(run, run.primary.validationScore ?? "");
	if (!score || score.split !== series.split || score.metric !== "accuracy") return null;
	const levels = [...now, ...before].map((one) => sameSeries(one, score)?.best?.smoothed ?? NaN);
	const top = topOf(levels);
	const found = Number.isNaN(top) ? null : examplesOf(score, [...now, ...before], examples, top);
	if (found === null) return null;
	const share = Math.max(1 - (0,base_1.Ut)(levels) / top, LEAST_ERRORS / found.count);
	return {
		variance: (0,base_1.Ut)(all(values)) ** 2 / (2 * found.count * share) + withinRuns(sides),
		df: DF_OF_LOSS,
		decides: false,
		source: {
			id: "examples",
			values: {
				examples: found.count,
				from: found.from
			}
		}
	};
}
const ENOUGH_RUNS = 3;
function usablePrior(prior, runs, tolerates) {
	if (prior === null || prior.decides) return prior;
	return tolerates || Math.max(runs.candidate.length, runs.baseline.length) >= ENOUGH_RUNS ? null : prior;
}

// build/src/compare/noise/source.js
function noiseSourceOf({ test, values, prior, history }) {
	if (test === "none" || test === "within-run-noise") return {
		id: "none",
		values: {}
	};
	const own = test === "moderated" ? prior : null;
	const examples = own?.source.id === "examples" ? own.source.values.examples : NaN;
	const { repeats, since, days } = history;
	const [now, before] = [values.independent.candidate.length, values.independent.baseline.length];
	if (repeats.length > 0 && before > 1) return {
		id: "history",
		values: {
			runs: values.baseline.length,
			since,
			days,
			examples
		}
	};
	if (own !== null && (!own.decides || now === 1 && before === 1)) return own.source;
	return {
		id: "seeds",
		values: {
			now,
			before,
			examples
		}
	};
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
	const earlier = (0,base_1.Ut)(y) - (0,base_1.Ut)(x);
	const { pWorse } = twoSamples({
		candidate: x,
		baseline: y
	}, -1);
	const byCount = (0,base_1.j)(a.length, now.length, b.length, before.length);
	const pValue = Number.isNaN(pWorse) && Math.min(now.length, before.length) >= 3 ? byCount : pWorse;
	return {
		baseline: [
			b.length,
			before.length,
			(0,base_1.St)(b)
		],
		candidate: [
			a.length,
			now.length,
			(0,base_1.St)(a)
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
function observations$1(series, candidate, baseline, scale) {
	const [now, before] = [candidate.filter(isFine), baseline.filter(isFine)];
	if (now.length === 0 || before.length === 0) return [];
	return [
		...overfitting(now, before),
		...checkpoint(series, now, before),
		...noise(series, now, before, scale)
	];
}
function isFine(run) {
	return !hasDiverged(run);
}
function overfitting(now, before) {
	const onset = (runs) => {
		const onsets = onsetsOf(runs);
		return {
			at: onsets.length === 0 ? NaN : (0,base_1.St)(onsets),
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
	return (all && allBefore ? true : a.overfit === b.overfit && a.runs === b.runs) && (0,base_1.F)(a.at, 4) === (0,base_1.F)(b.at, 4);
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
function noise(series, now, before, { candidate, baseline }) {
	const ratio = candidate * middle(now, series, ({ noise: one }) => one) / (baseline * middle(before, series, ({ noise: one }) => one));
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
	return (0,base_1.St)(values.filter(Number.isFinite));
}

// build/src/compare/draft.js
function draftOf(pair, metric, known) {
	const { now, before } = pair;
	const { series, of, rule } = metric;
	const values = valuesOf$1(series, of, now, before);
	const history = known.findHistory(values);
	const tested = withRepeats(values, before, history);
	const apart = apartNote(tested.independent.baseline);
	const untested = {
		...commonOf(pair, metric, values, tested),
		...contextOf(pair, metric, values, known, [
			...apart,
			...copiesNotes(tested),
			...movedNote(history.trend)
		]),
		trend: history.trend
	};
	if (values.candidate.length === 0 || values.baseline.length === 0) return {
		comparison: {
			...untested,
			...NOTHING$1,
			outcome: withoutValues$1(values, now.length, before.length)
		},
		result: null,
		tolerance: NaN,
		gained: NaN,
		worseAtOwnEnds: NaN,
		decides: false,
		doubted: false,
		isLost: isLost(values, now)
	};
	const sign = untested.goal === "minimize" ? 1 : -1;
	const tolerance = toleranceOf(rule, (0,base_1.Ut)(tested.baseline));
	const found = noisePrior({
		series,
		of,
		now,
		before,
		values,
		examples: known.examples
	});
	const prior = usablePrior(found, tested.independent, !Number.isNaN(tolerance));
	const samples = {
		...tested,
		prior,
		leverage: history.leverage
	};
	const result = twoSamples(samples, sign);
	const gained = gainedOf(series, before, tested);
	const doubts = Number.isNaN(tolerance) ? doubtsOf({
		values,
		samples,
		result,
		sign,
		gained
	}) : [];
	const comparison = {
		...untested,
		notes: [...untested.notes, ...doubts],
		...numbersOf(result, sign, tolerance),
		...result.test === "moderated" && prior?.decides === false && {
			effectSize: NaN,
			seedsNeeded: NaN
		},
		noise: noiseSourceOf({
			test: result.test,
			values: tested,
			prior,
			history
		}),
		tolerance,
		probabilityWorse: probabilityWorse(tested, sign),
		lostShare: gained > 0 ? result.worse / gained : NaN,
		outcome: "inconclusive"
	};
	const decides = apart.length === 0 && (result.test !== "moderated" || prior?.decides !== false);
	const own = values.atOwnEnds;
	return {
		comparison,
		result,
		tolerance,
		gained,
		decides,
		worseAtOwnEnds: own ? sign * ((0,base_1.Ut)(own.candidate) - (0,base_1.Ut)(own.baseline)) : NaN,
		doubted: doubts.length > 0,
		isLost: false
	};
}
function commonOf({ id }, { series, of, gated }, values, tested) {
	return {
		metric: series.name,
		group: id,
		goal: series.goal ?? "minimize",
		of,
		statistic: values.statistic,
		baseline: sideOf(tested.baseline),
		candidate: sideOf(values.candidate),
		gated
	};
}
function contextOf({ now, before, onlyLeft }, { series, rule }, values, { others }, ofRepeats) {
	const isScaled = values.scale.candidate !== 1 || values.scale.baseline !== 1;
	const converges = values.baseline.length > 0 && !isScaled;
	return {
		...others,
		observed: observations$1(series, now, before, values.scale),
		notes: [
			...pairedNote(onlyLeft),
			...ofRepeats,
			...values.notes,
			...ownEnds(values),
			...runCounts(values)
		],
		collapse: collapseOf({
			series,
			now,
			before,
			values
		}),
		diverged: divergedRuns(values, now.length, before.length),
		convergence: converges ? convergence(series, now, before, values.baseline, rule?.maxSlowdown ?? null) : null,
		spread: spreadOf(values.candidate, values.baseline, rule?.maxSpread ?? null),
		overfitting: overfittingOnset(now, before, rule?.maxEarlierOverfitting ?? null)
	};
}
function numbersOf(result, sign, tolerance) {
	const wanted = Number.isNaN(tolerance) ? Math.abs(result.worse) : tolerance;
	const [low, high] = result.interval;
	return {
		difference: sign * result.worse,
		interval: sign === 1 ? [low, high] : [-high, -low],
		test: result.test,
		pValue: result.pWorse,
		pTwoSided: twoSidedP(result.pWorse),
		effectSize: sign * result.effectSize,
		minimumDetectable: result.minimumDetectable,
		seedsNeeded: (0,base_1.A)(wanted / result.sd, ALPHA$2, POWER)
	};
}
function twoSidedP(pWorse) {
	return 2 * Math.min(pWorse, 1 - pWorse);
}
const NOTHING$1 = {
	difference: NaN,
	interval: [NaN, NaN],
	test: "none",
	noise: {
		id: "none",
		values: {}
	},
	pValue: NaN,
	pTwoSided: NaN,
	tolerance: NaN,
	effectSize: NaN,
	probabilityWorse: NaN,
	lostShare: NaN,
	minimumDetectable: NaN,
	seedsNeeded: NaN
};
function withoutValues$1({ candidate, baseline, diverged }, now, before) {
	const isHere = candidate.length > 0 || now > 0 && diverged.candidate === now;
	const isThere = baseline.length > 0 || before > 0 && diverged.baseline === before;
	if (before === 0 || isHere && !isThere) return "added";
	return now === 0 || isThere && !isHere ? "removed" : "inconclusive";
}
function isLost({ baseline, diverged }, now) {
	return !now.some(({ profile }) => profile === "gan-rl") && now.length > 0 && diverged.candidate === now.length && diverged.baseline === 0 && baseline.length > 0;
}
function toleranceOf(rule, baseline) {
	if (!rule?.tolerance) return NaN;
	return Math.max(rule.tolerance.absolute, rule.tolerance.relative * Math.abs(baseline));
}
function probabilityWorse({ candidate, baseline }, sign) {
	if (Math.min(candidate.length, baseline.length) < 1 || Math.max(candidate.length, baseline.length) < 3) return NaN;
	return sign === 1 ? (0,base_1.M)(candidate, baseline) : (0,base_1.M)(baseline, candidate);
}
function gainedOf(series, before, { baseline, scale }) {
	const first = before.map((run) => sameSeries(run, series)?.first ?? NaN).filter(Number.isFinite);
	return Math.abs(scale.baseline * (0,base_1.Ut)(first) - (0,base_1.Ut)(baseline));
}
function divergedRuns({ diverged }, now, before) {
	if (diverged.candidate + diverged.baseline === 0 || now === 0 || before === 0) return null;
	return {
		baseline: [diverged.baseline, before],
		candidate: [diverged.candidate, now],
		pValue: (0,base_1.j)(diverged.candidate, now, diverged.baseline, before)
	};
}
function apartNote(baseline) {
	return groupsOf(baseline).length > 0 ? [{
		id: "apart",
		values: { runs: baseline.length }
	}] : [];
}
function movedNote(trend) {
	return trend === null || trend.drift === 0 ? [] : [{
		id: "moved",
		values: { drift: trend.drift }
	}];
}
function copiesNotes({ candidate, baseline, independent }) {
	const note = (side, runs, different) => different < runs ? [{
		id: "copies",
		values: {
			side,
			runs,
			different
		}
	}] : [];
	return [...note("now", candidate.length, independent.candidate.length), ...note("before", baseline.length, independent.baseline.length)];
}
function ownEnds({ atOwnEnds: own }) {
	return own ? [{
		id: "own-ends",
		values: {
			now: (0,base_1.Ut)(own.candidate),
			before: (0,base_1.Ut)(own.baseline)
		}
	}] : [];
}
function pairedNote(onlyLeft) {
	return onlyLeft === null ? [] : [{
		id: "paired",
		values: { before: onlyLeft }
	}];
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
		mean: (0,base_1.Ut)(values),
		sd: (0,base_1.Wt)(values)
	};
}

// build/src/compare/group-reasons.js
const MAX_NAMED$2 = 3;
function reasonOf$2(groups) {
	const byConfiguration = /* @__PURE__ */ new Map();
	const byResidue = /* @__PURE__ */ new Map();
	for (const group of groups) {
		add$3(byConfiguration, group[0].configuration, group);
		add$3(byResidue, group[0].residue.text, group);
	}
	return (group) => {
		const [{ configuration, residue }] = group;
		if (group.length > 1) return together(group);
		const sameSettings = other(byConfiguration.get(configuration), group);
		if (sameSettings) return apartByName(group[0], sameSettings[0]);
		const near = other(byResidue.get(residue.text), group) ?? other(groups, group);
		return near ? apartBySettings(group[0], near[0]) : {
			id: "only-run",
			values: {}
		};
	};
}
function add$3(map, key, group) {
	const known = map.get(key);
	if (known) known.push(group);
	else map.set(key, [group]);
}
function other(groups, group) {
	return groups?.[0] === group ? groups[1] : groups?.[0];
}
function together(group) {
	const differ = [
		"seed",
		"date",
		"counter",
		"id",
		"generated"
	].filter((kind) => new Set(group.map(({ residue }) => residue.kinds.get(kind))).size > 1);
	const settings = Object.keys(group[0].settings).length;
	return settings > 0 ? {
		id: "same-settings",
		values: {
			settings,
			differ
		}
	} : {
		id: "same-names",
		values: { differ }
	};
}
function apartByName({ settings, residue }, near) {
	return {
		id: "other-name",
		values: {
			run: near.run.id,
			own: residue.text,
			other: near.residue.text,
			settings: Object.keys(settings).length
		}
	};
}
function apartBySettings({ settings }, near) {
	const differ = [.../* @__PURE__ */ new Set([...Object.keys(settings), ...Object.keys(near.settings)])].sort().filter((name) => !(Object.hasOwn(settings, name) && Object.hasOwn(near.settings, name)) || settings[name] !== near.settings[name]);
	const more = Math.max(0, differ.length - MAX_NAMED$2);
	return {
		id: "other-settings",
		values: {
			run: near.run.id,
			names: differ.slice(0, MAX_NAMED$2),
			more
		}
	};
}

// build/src/compare/generated-names.js
const SHAPE$1 = /^([a-z]{2,})[-_]([a-z]{2,})[-_](\d{1,5}|[a-z0-9]{10})$/;
const words$3 = (text) => new Set(text.split(/\s+/).filter((word) => word !== ""));
const EXPERIMENT_WORDS = words$3(`
  ablation accuracy adam adamw adapter adversarial all alpha amp anneal attention attn aug augment augmentation augmented
  augs auto average backbone bagging baseline batch batchnorm bce bert best beta bf bias big bigger bilinear bn boost both
  cifar class clip cls cnn coco config contrastive conv cosine crop cross ctc curriculum cutmix cutout data dataset debug
  decay decoder deep deeper default dense depth det detector diffusion dim dino disc distill distillation dqn drop dropout
  early ema embed embedding encoder ensemble entropy epoch epochs eval exp experiment extra fast feature few final fine
  finetune finetuned fix fixed flip focal fold fp frozen full fusion gan gelu gen global gnn gpt gradient group gru half head
  heads heavy hidden high huge image imagenet init input int iou iter kernel kl label labels large larger last lasso layer
  layers layernorm leaf learned learning level light linear llama local logits long lora loss low lower lr lstm masked mask
  max mean median medium merge method mini mish mixed mixup mlp mnist mobilenet model momentum more mse multi muon naive nano
  narrow negative net network new nlp no noaug node noise noisy none norm normal normalized old online only optim optimizer
  original ours output pad patch plain policy pool pooling ppo pre pretrain pretrained proposed prune pruned quant quantized
  random rank rate raw real reg regularized relu replay res residual resnet resolution retrain reward rmsprop robust rope sac
  sample sampling scale scaled scheduler scratch seg self semi sgd shallow sharp short shuffle sigmoid single size small
  smaller smooth smoothed smoothing soft softmax sparse split stage standard static step steps stochastic stride strong
  student super supervised svm swin synthetic task teacher temperature test threshold tiny token top train training transfer
  transformer triplet tuned tversky uniform unet update upper vae val valid variant vgg vision vit warmup wave weak weight
  weighted weights wide wider with without word wrn xgb yolo zero ablate attack baselines bigaug control current fewshot
  legacy main master modern next prev previous reference replicate variation version models nets setting setup stable trial
  decision boosted isolation causal binary point pixel speech audio chest solar wind air heat ocean thermal mel bird
  anomalous continuous autonomous homogeneous heterogeneous lossless car cell face hand road street object action person`);
const ADJECTIVES = words$3(`
  abundant adventurous aged agile amber amiable ancient apricot ardent astral atomic auspicious autumn avid azure bemused
  billowing blooming blissful blue blushing bold bouncy brave breezy bright brisk bubbly bumbling bustling calm celestial
  charmed charming cheerful cheery chilly chocolate classic clean clear clever cloudy colorful comfy comic copper cool coral
  cosmic cozy crimson crisp curious daily dainty dandy dapper dark dashing dauntless dazzling decent delicate deft devoted
  devout different distinctive divine dreamy driven dulcet dutiful dusty eager earnest earthy easy effortless elated elegant
  eminent enchanted enchanting eternal ethereal exalted expert fallen faithful familiar fanciful fancy fast fearless feasible
  fiery firm flowing fluent fragrant fresh frosty gallant generous genial gentle giddy gifted glad glamorous gleeful glorious
  glowing golden good graceful grateful green happy hardy hearty helpful hidden honest hopeful humble icy iconic jolly jovial
  joyful jumping jumpy kind laced lemon leafy legendary lemony lilac likely lively logical loud lucky luminous lunar magic
  magical majestic mellow merry mild ruby misty morning mysterious neat nervous noble olive orange olympic peach peachy pious
  placid playful pleasant polar polished polite pretty proud quaint quiet radiant rare restful resilient revived rich rosy
  royal rural sage scarlet scenic serene shy silent silver silvery sincere skilled sleek smart smiling snowy solar solid
  spicy spring stately stellar still stilted sturdy sublime sunny super summer swept swift tender thoughtful toasty trim
  tough treasured trusting twilight ubiquitous unique upbeat usual vague valiant vibrant vigilant visionary vital vivid
  volcanic wandering warm whimsical whole wild winter wise wispy wistful wobbly worldly woven young youthful zany zealous
  zesty`);
const ANIMALS = words$3(`
  aardvark ant ape armadillo badger bass bat bear beaver bee bird bison boar butterfly camel canary capybara carp cat cheetah
  chimp cobra cod coyote crab crane cricket crow cub deer dingo dog dolphin donkey dove dragon duck eagle eel elephant elk
  fawn ferret finch firefly fish flamingo fly fowl fox frog gazelle gecko giraffe gnat goat goose grouse gull hamster hare
  hawk hedgehog hen heron hippo hog horse hound hyena ibex iguana jackal jaguar jay kangaroo kit kitten koi lamb lark lemur
  leopard lion lizard lobster loon lynx macaw magpie mallard manatee mare marmot mink mole mongoose monkey moose moth mouse
  mule newt ocelot octopus oryx osprey ostrich otter owl ox oyster panda panther parrot peacock pelican penguin perch pig
  pigeon pony porcupine puffin puma quail rabbit raccoon ram rat raven ray robin rooster salmon seal shark sheep shrew shrimp
  skunk sloth slug snail snake sparrow spider squid squirrel stag starfish stoat stork sturgeon swallow swan tern tiger toad
  tortoise toucan trout turkey turtle viper vole vulture walrus wasp weasel whale wolf wombat woodpecker worm wren yak zebra
  aardwolf bobcat chipmunk cardinal asp auk calf colt conch cow croc doe flea foal gnu grub kite midge pug roo rook shrike
  skink smelt snipe sow steed firebrand microwave yogurt hummingbird`);
const NOUNS = words$3(`
  blaze bonfire breeze brook bush canyon cave cherry cliff cloud cosmos creek darkness dawn deluge desert dew dream dune dusk
  dust eclipse elevator energy eon etchings feather field fire flower fog forest frost galaxy glacier glade glitter gorge
  grass grove haze hill island jazz lagoon lake leaf meadow meteor mist moon morning mountain music night oath oasis ocean
  paper pine planet plant plasma plateau pond prairie puddle pyramid rain rainbow reef resonance ridge river rock sea
  serenity shadow shape shore silence sky smoke snow snowball snowflake sound spaceship sponge star stream sun sunrise sunset
  surf sweep terrain thunder thunderstorm totem tree tundra universe valley violet voice volcano vortex water waterfall
  wildflower wind wood bread cookie disco donut durian grape mango pizza pudding salad soup waffle truffle pastry lantern
  firecracker envelope valentine jedi droid wookie nebula comet orbit crater alpaca falcon gorilla koala llama orca`);
const ABOUT = words$3("no non not with without only all plus minus add remove fix more less vs and or");
const ADJECTIVE = /^[a-z]{3,}(?:ful|ous|less)$/;
function isGeneratedName(part, among) {
	const [, adjective, noun] = SHAPE$1.exec(part) ?? [];
	if (adjective === void 0 || noun === void 0) return false;
	if (ABOUT.has(adjective) || ANIMALS.has(adjective)) return false;
	if (ANIMALS.has(noun)) return true;
	const isAdjective = ADJECTIVES.has(adjective) || ADJECTIVE.test(adjective) && !EXPERIMENT_WORDS.has(adjective);
	if (!isAdjective && EXPERIMENT_WORDS.has(adjective)) return false;
	if (!NOUNS.has(noun) && EXPERIMENT_WORDS.has(noun)) return false;
	return among || isAdjective || NOUNS.has(noun);
}

// build/src/compare/residue.js
const NOTHING_AROUND = {
	logsSettings: false,
	seed: null,
	amongGenerated: false,
	above: []
};
const MAX_PART = 255;
const SEPARATORS$1 = "[-_. ,;=+@()\\[\\]]";
const EDGES = new RegExp(`^${SEPARATORS$1}+|${SEPARATORS$1}+$`, "g");
const SEED_FOLDER = /^(?:random_?)?seeds?$/i;
function residueOf(path, context = {}) {
	const around = {
		...NOTHING_AROUND,
		...context
	};
	const parts = path.split("/");
	const kinds = /* @__PURE__ */ new Map();
	return {
		text: parts.map((part, i) => partLeft(part, parts[i - 1] ?? around.above.at(-1) ?? "", around, kinds)).filter((part) => part !== "").join("/"),
		kinds
	};
}
function residueOfRun(run, around) {
	const at = run.path === "" ? -1 : run.path.lastIndexOf(run.id);
	const above = at > 0 ? run.path.slice(0, at).split("/").filter(Boolean) : [];
	return residueOf(run.id, {
		...around,
		seed: run.seed,
		above
	});
}
function hasGeneratedName(path) {
	return path.split("/").some((part) => part.length <= MAX_PART && isGeneratedName(part, false));
}
function partLeft(part, above, around, kinds) {
	if (part.length > MAX_PART || above.length > MAX_PART) return part;
	if (/^\d+$/.test(part) && SETTING_FOLDER.test(above)) return part;
	if (/^\d+$/.test(part) && SEED_FOLDER.test(above)) return leftOut("seed", part, kinds);
	if (isGeneratedName(part, around.amongGenerated)) return leftOut("generated", part, kinds);
	const isBelowDate = dateIn(above);
	let left = part;
	for (const { kind, pattern, needsSettings, keeps } of REPEAT_NAMES) {
		if (needsSettings && !around.logsSettings && !(kind === "date" && isBelowDate)) continue;
		left = left.replace(pattern, (found) => {
			leftOut(kind, found, kinds);
			return keeps?.(found) ?? "";
		});
	}
	if (left === part) return withoutSeed(part, around, kinds);
	const bare = joined$5(left).replace(EDGES, "");
	return /^\d+$/.test(bare) ? leftOut("counter", bare, kinds) : withoutSeed(bare, around, kinds);
}
function joined$5(text) {
	return text.replace(new RegExp(`(${SEPARATORS$1})${SEPARATORS$1}+`, "g"), "$1");
}
function withoutSeed(part, { seed }, kinds) {
	if (seed === null || !/^\d+$/.test(String(seed))) return part;
	const [, front, number] = /^(.*[A-Za-z0-9])[-_]s?(\d+)$/.exec(part) ?? [];
	if (front === void 0 || Number(number) !== Number(seed)) return part;
	leftOut("seed", number, kinds);
	return front;
}
function dateIn(part) {
	return REPEAT_NAMES.some(({ kind, pattern, needsSettings }) => kind === "date" && !needsSettings && part.search(pattern) >= 0);
}
function leftOut(kind, found, kinds) {
	kinds.set(kind, `${kinds.get(kind) ?? ""}/${found}`);
	return "";
}

// build/src/compare/named-run.js
function namedRuns(runs, ignored) {
	return runs.map(namerOf(runs, ignored));
}
function namerOf(runs, ignored) {
	const amongGenerated = runs.some(({ id }) => hasGeneratedName(id));
	return (run) => {
		const settings = settingsOf$1(run, ignored);
		const logsSettings = Object.keys(settings).length > 0;
		const residue = residueOfRun(run, {
			logsSettings,
			amongGenerated
		});
		return {
			run,
			settings,
			configuration: textOf$3(settings),
			residue
		};
	};
}

// build/src/compare/groups.js
const MAX_NAMING_SETTINGS = 2;
const MAX_SETTINGS_NAME = 60;
function groupRuns(runs, groupBy) {
	const ignored = new Set(groupBy);
	const members = /* @__PURE__ */ new Map();
	const named = namedRuns(runs, ignored);
	for (const one of named) {
		const key = `${one.configuration}\n${one.residue.text}`;
		const group = members.get(key);
		if (group) group.push(one);
		else members.set(key, [one]);
	}
	const groups = [...members.values()];
	const settings = differing(groups.map((group) => group[0].settings));
	const ids = uniqueIds(groups, settings);
	const because = reasonOf$2(groups);
	return groups.map((group, i) => ({
		id: ids[i],
		runs: group.map(({ run }) => run.id),
		seeds: group.length,
		because: because(group),
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
const NAMELESS = "runs";
function isNamed$1(id) {
	return !/^(?:runs|.* \(\d+\))$/s.test(id);
}
function uniqueIds(groups, settings) {
	const plain = groups.map((group, i) => group.length === 1 ? group[0].run.id : group[0].residue.text || settingsName(settings[i]) || NAMELESS);
	const folders = groups.map(folderOf$2);
	const [often, oftenFolder] = [countsOf(plain), countsOf(folders)];
	const ids = plain.map((id, i) => often.get(id) > 1 && folders[i] !== "" && oftenFolder.get(folders[i]) === 1 ? folders[i] : id);
	const seen = /* @__PURE__ */ new Map();
	return ids.map((id) => {
		const count = (seen.get(id) ?? 0) + 1;
		seen.set(id, count);
		return count === 1 ? id : `${id} (${count})`;
	});
}
function settingsName(settings) {
	const text = Object.entries(settings).slice(0, MAX_NAMING_SETTINGS).map(([name, value]) => `${name}=${String(value)}`).join(", ");
	return text.length <= MAX_SETTINGS_NAME ? text : "";
}
function countsOf(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
function folderOf$2(group) {
	const [first = [], ...others] = group.map(({ run }) => run.id.split("/"));
	const differs = first.findIndex((part, i) => others.some((other) => other[i] !== part));
	return first.slice(0, differs < 0 ? -1 : differs).join("/");
}

// build/src/compare/match-groups.js
function matchGroups(candidate, baseline, groupBy) {
	const ignored = new Set(groupBy);
	const [now, before] = [membersOf(candidate, ignored), membersOf(baseline, ignored)];
	const matches = {
		now,
		before,
		partner: /* @__PURE__ */ new Map(),
		taken: /* @__PURE__ */ new Set()
	};
	for (const key of keysOf(now, before, ignored)) pairBy(matches, key);
	const { partner, taken } = matches;
	const onlyLeft = pairLeft(matches);
	const names = new Set(now.map(({ id }) => id));
	return [...now.map((member) => ({
		id: member.id,
		now: member.runs,
		before: partner.get(member)?.runs ?? [],
		onlyLeft: member === onlyLeft ? partner.get(member).id : null
	})), ...before.filter((member) => !taken.has(member)).map(({ id, runs }) => ({
		id: names.has(id) ? `${id} (baseline)` : id,
		now: [],
		before: runs,
		onlyLeft: null
	}))];
}
function membersOf({ runs, groups }, ignored) {
	const byId = new Map(runs.map((run) => [run.id, run]));
	const nameOf = namerOf(runs, ignored);
	return groups.map(({ id, runs: own }) => {
		const members = own.flatMap((name) => byId.get(name) ?? []);
		return {
			id,
			runs: members,
			residue: members[0] ? nameOf(members[0]).residue.text : ""
		};
	});
}
function keysOf(now, before, ignored) {
	const changed = /* @__PURE__ */ new Set([...ignored, ...withoutCommonValue(now, before, ignored)]);
	const withName = (key) => (member) => {
		const settings = key(member);
		return settings === null ? null : `${settings}\n${member.residue}`;
	};
	const bySettings = (member) => settingsKey(member, ignored);
	const byOtherSettings = (member) => settingsKey(member, changed);
	return [
		withName(bySettings),
		bySettings,
		withName(byOtherSettings),
		byOtherSettings,
		({ id }) => isNamed$1(id) ? id : null,
		({ residue }) => residue || null,
		({ runs }) => residueOf(runs[0]?.path ?? "").text || null
	];
}
function pairBy(matches, key) {
	const [left, right] = openOf(matches);
	const [byKey, others] = [uniqueBy(left, key), uniqueBy(right, key)];
	for (const [value, member] of byKey) {
		const other = others.get(value);
		if (!other) continue;
		matches.partner.set(member, other);
		matches.taken.add(other);
	}
}
function pairLeft(matches) {
	const [left, right] = openOf(matches);
	if (left.length !== 1 || right.length !== 1) return null;
	const [one, other] = [left[0], right[0]];
	matches.partner.set(one, other);
	matches.taken.add(other);
	return (matches.now.length > 1 || matches.before.length > 1) && one.residue !== other.residue ? one : null;
}
function openOf({ now, before, partner, taken }) {
	return [now.filter((one) => !partner.has(one)), before.filter((one) => !taken.has(one))];
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
	for (const { runs } of members) for (const [name, value] of commonOf$1(runs, ["training", "data"], ignored)) {
		const known = values.get(name);
		if (known) known.add(value);
		else values.set(name, /* @__PURE__ */ new Set([value]));
	}
	return values;
}

// build/src/compare/history/matching-commits.js
const MAX_RUNS$2 = 2e4;
const MAX_REPEATS$1 = 20;
function matchingCommits(baseline, history, groupBy) {
	const matched = newestOf(history).map((commit) => {
		const like = matchGroups(baseline, {
			runs: commit.runs,
			groups: groupRuns(commit.runs, groupBy)
		}, groupBy).flatMap(({ now, before }) => now[0] ? [[now[0], before.slice(0, MAX_REPEATS$1)]] : []);
		return {
			commit,
			runsOf: new Map(like)
		};
	});
	return ([first]) => first === void 0 ? [] : matched.flatMap(({ commit, runsOf }) => {
		const runs = runsOf.get(first) ?? [];
		return runs.length === 0 ? [] : [{
			...commit,
			runs
		}];
	});
}
function newestOf(history) {
	let left = MAX_RUNS$2;
	const newest = history.slice(-30);
	const from = newest.findLastIndex(({ runs }) => {
		left -= runs.length;
		return left < 0;
	});
	return newest.slice(from + 1);
}

// build/src/compare/metrics.js
const MAX_OTHERS = 20;
function metricsOf(now, before, gate) {
	const all = [...now, ...before];
	const find = (name) => firstOf$1(all, (run) => findSeries(run, name));
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
	const primary = primaryOf$1(all);
	if (gate.size === 0) {
		add(lostOf(now, before), "best", true, null);
		add(primary[0] ?? null, "best", true, null);
	}
	const isCommon = (series) => isLogged$1(now, series) && isLogged$1(before, series);
	if (list.some(({ series }) => !isCommon(series))) add([...primaryOf$1(now), ...primaryOf$1(before)].find((series) => series.goal !== null && isCommon(series)) ?? null, "best", true, null);
	for (const series of primary) {
		add(series, "best", false, null);
		add(series, "last", false, null);
	}
	const [model] = now;
	const own = model?.series ?? [];
	const gone = (before[0]?.series ?? []).filter((series) => !model || sameSeries(model, series) === null);
	const others = [...own, ...gone].filter(({ split, metric }) => metric !== null && (split === "validation" || split === "test"));
	for (const series of others.slice(0, MAX_OTHERS)) add(series, "best", false, null);
	return list;
}
function primaryOf$1(runs) {
	return ["validationScore", "validationLoss"].flatMap((part) => firstOf$1(runs, (run) => findSeries(run, run.primary[part] ?? "")) ?? []);
}
function lostOf(now, before) {
	const [own] = primaryOf$1(before);
	return own === void 0 || now.length === 0 || now.some((run) => sameSeries(run, own) !== null) ? null : own;
}
function isLogged$1(runs, series) {
	return runs.some((run) => sameSeries(run, series)?.goal === series.goal);
}
function firstOf$1(runs, find) {
	for (const run of runs) {
		const found = find(run);
		if (found !== null) return found;
	}
	return null;
}

// build/src/compare/compare.js
function compare(pairs, baseline, options) {
	const { gate, groupBy, examples, history = [], baselineCommit = {
		commit: "",
		at: ""
	} } = options;
	const commitsLike = matchingCommits(baseline, history, groupBy);
	const drafts = pairs.flatMap((pair) => {
		const { now, before } = pair;
		const others = differences(now, before, groupBy);
		const commits = commitsLike(before);
		return metricsOf(now, before, gate).map((metric) => draftOf(pair, metric, {
			others,
			examples,
			findHistory: (values) => historyOf({
				...metric,
				now,
				before,
				values,
				commits,
				baseline: baselineCommit,
				groupBy
			})
		}));
	});
	const gated = drafts.filter(({ comparison }) => comparison.gated);
	const others = drafts.filter(({ comparison }) => !comparison.gated);
	return [...judged(gated, base_1.N, ALPHA_FAIL), ...judged(others, base_1.P, ALPHA_SHOWN)];
}
function judged(drafts, adjust, alpha) {
	const tested = /* @__PURE__ */ new Map();
	for (const [i, { comparison }] of drafts.entries()) if (divergedMore(comparison) && !tested.has(comparison.group)) tested.set(comparison.group, i);
	const adjusted = adjust([...drafts.map(({ result }) => result?.pWorse ?? NaN), ...drafts.map(({ comparison }, i) => tested.get(comparison.group) === i ? comparison.diverged.pValue : NaN)]);
	return drafts.map(({ comparison, result, tolerance, gained, worseAtOwnEnds, decides, doubted, isLost }, i) => {
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
			gained,
			pValue,
			alpha,
			worseAtOwnEnds,
			decides
		}) : comparison.outcome;
		if (isLost || pDiverged < alpha || isCollapse(comparison, tolerance, worseAtOwnEnds)) return {
			...comparison,
			pValue,
			diverged,
			outcome: "regression"
		};
		const isOpen = doubted && (outcome === "neutral" || outcome === "improvement") || pDiverged < .05 && outcome === "neutral" || comparison.collapse !== null;
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
function isCollapse({ collapse, difference, goal }, tolerance, worseAtOwnEnds) {
	if (collapse === null) return false;
	const tolerated = Number.isNaN(tolerance) ? 0 : tolerance;
	return (goal === "minimize" ? difference : -difference) > tolerated && (Number.isNaN(worseAtOwnEnds) || worseAtOwnEnds > tolerated);
}

// build/src/compare/nearest-series.js
const MAX_RUNS$1 = 20;
function nearestSeries(name, runs) {
	const logged = runs.slice(0, MAX_RUNS$1).flatMap(({ series }) => series.map((one) => one.name));
	return (0,base_1.gt)(name, logged);
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
					near: nearestSeries(name, runs)
				};
				return [{
					assertion,
					reason: failing(options.onMissingMetrics, options.failOn, {
						id: "bound-not-logged",
						values
					})
				}];
			}
			return measured.map(({ group, value, count, statistic }) => {
				const passed = operator === ">=" ? value >= expected : value <= expected;
				const where = groups.length > 1 ? group : null;
				const values = {
					metric: name,
					of: rule.of,
					statistic,
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
function unguarded(runs, comparisons, options) {
	const gone = new Set(comparisons.flatMap(({ gated, outcome, metric }) => gated && outcome === "removed" ? [metric] : []));
	return [...options.gate].flatMap(([name, { atLeast, atMost }]) => {
		if (gone.has(name) || atLeast !== null || atMost !== null || runs.some((run) => findSeries(run, name) !== null)) return [];
		return [failing(options.onMissingMetrics, options.failOn, {
			id: "gate-not-logged",
			values: {
				metric: name,
				near: nearestSeries(name, runs)
			}
		})];
	});
}
function levelOf({ id, runs }, name, of) {
	const found = runs.flatMap((run) => {
		const series = findSeries(run, name);
		return series ? [{
			series,
			value: hasDiverged(run) ? NaN : wholeValue$1(series, of)
		}] : [];
	});
	if (found.length === 0) return [];
	const finite = found.map(({ value }) => value).filter(Number.isFinite);
	const statistic = statisticOf(found.map(({ series }) => series), of);
	return [{
		group: id,
		value: (0,base_1.Ut)(finite),
		count: finite.length,
		statistic
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
	if (one.outcome === "removed") return [failing(options.onMissingMetrics, options.failOn, {
		id: "removed",
		values
	})];
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

// build/src/compare/evidence.js
function isMade({ candidate, baseline, diverged }) {
	const isLost = ([lost, of] = [0, 0]) => of > 0 && lost === of;
	return (candidate !== null || isLost(diverged?.candidate)) && (baseline !== null || isLost(diverged?.baseline));
}
function isCompared(comparisons) {
	return comparisons.some((one) => one.gated && isMade(one));
}
function isJudged({ checks }, judging) {
	return checks.some(({ rule, status }) => judging.has(rule) && (status === "passed" || status === "found"));
}
function isTooShort({ length }) {
	return length < 10;
}
function unjudgedReasons(runs, judging) {
	const byWhat = /* @__PURE__ */ new Map();
	for (const run of runs) {
		if (isJudged(run, judging)) continue;
		const what = whatOf(run, judging);
		if (isTooShort(run) && what === "few") continue;
		const known = byWhat.get(what);
		if (known) known.count += 1;
		else byWhat.set(what, {
			what,
			run,
			count: 1
		});
	}
	return [...byWhat.values()].map(({ what, run, count }) => {
		const few = whyOf(run, judging, "too-few");
		const { points, needed } = few?.id === "too-few" ? few.values : {
			points: NaN,
			needed: NaN
		};
		return {
			id: "unjudged",
			values: {
				what,
				run: run.id,
				runs: count,
				of: runs.length,
				points,
				needed
			}
		};
	});
}
function whatOf(run, judging) {
	const own = run.checks.filter(({ rule }) => judging.has(rule));
	const has = (id) => own.some(({ why }) => why?.id === id);
	if (own.length > 0 && own.every(({ why }) => why?.id === "off")) return "off";
	if (own.some(({ status }) => status === "crashed")) return "crashed";
	if (has("too-few")) return "few";
	if (has("constant") || has("not-computed")) return "constant";
	if (own.length > 0 && own.every(({ why }) => why?.id === "profile" || why?.id === "off")) return "games";
	return loggedOf(run);
}
function whyOf({ checks }, judging, id) {
	return checks.find(({ rule, why }) => judging.has(rule) && why?.id === id)?.why;
}
function loggedOf({ primary, series }) {
	const { trainLoss, trainScore, validationLoss, validationScore } = primary;
	if (validationLoss !== null || validationScore !== null) return "constant";
	const isTrained = series.every(({ split, goal }) => goal === null || split === "train" || split === null);
	if (trainLoss !== null && isTrained && trainScore === null) return "train-loss";
	if (trainLoss !== null || series.some(({ goal }) => goal !== null)) return "no-validation";
	return "unrecognized";
}

// build/src/compare/expectation-reasons.js
const MAX_NAMES$5 = 20;
function expectationReasons(expectation, { onMissingMetrics, failOn }) {
	if (expectation === null) return [];
	const { expected } = expectation;
	return (typeof expected === "number" ? countReasons(expectation, expected) : nameReasons(expectation, expected)).map((reason) => failing(onMissingMetrics, failOn, reason));
}
function countReasons({ of, there }, expected) {
	const have = there.length;
	const names = there.slice(0, MAX_NAMES$5).map(({ name }) => name);
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
	const names = (list) => list.slice(0, MAX_NAMES$5).map(({ name }) => name);
	const less = {
		what: of,
		have: wanted.length - missing.length,
		expected: wanted.length,
		there: names(found),
		missing: missing.slice(0, MAX_NAMES$5)
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

// build/src/compare/findings/mute.js
function withMutes(runs, mutes, today) {
	if (mutes.size === 0) return runs;
	return runs.map((run) => ({
		...run,
		findings: run.findings.map((finding) => muted(finding, mutes, today))
	}));
}
function muted(finding, mutes, today) {
	const mute = mutes.get(finding.rule);
	return mute && finding.severity !== "notice" && finding.standing !== "worse" && !hasEnded(mute, today) ? {
		...finding,
		muted: true
	} : finding;
}
function hasEnded({ until }, today) {
	return until !== null && today !== null && today > until;
}

// build/src/compare/finding-reasons.js
function findingReasons(runs, failOn, muting) {
	const told = toldIn(runs);
	return [...[...told].sort((a, b) => Number(a.severity !== "error") - Number(b.severity !== "error")).map((one) => reasonOf$1(one, runs.length, failOn, muting)), ...unmuted(told, muting).map((reason) => ({
		level: "note",
		reason
	}))];
}
function nothingNew(reasons) {
	const same = reasons.filter(({ id, values }) => id === "finding" && "standing" in values && values.standing === "same").length;
	const muted = reasons.filter(({ id }) => id === "muted").length;
	return same + muted === 0 ? null : {
		id: "nothing-new",
		values: {
			same,
			muted
		}
	};
}
function toldIn(runs) {
	const found = /* @__PURE__ */ new Map();
	for (const run of runs) for (const { rule, severity, standing, muted } of run.findings) {
		if (severity === "notice") continue;
		const key = muted ? `${severity} ${rule} muted` : `${severity} ${rule} ${standing}`;
		const known = found.get(key);
		if (known) known.runs.add(run.id);
		else found.set(key, {
			rule,
			severity,
			runs: /* @__PURE__ */ new Set([run.id]),
			...standing && { standing },
			...muted && { muted }
		});
	}
	return [...found.values()];
}
function reasonOf$1({ rule, severity, standing, muted, runs }, of, failOn, { mute, unchanged }) {
	const mine = mute.get(rule);
	if (muted && mine) {
		const { because, until } = mine;
		return {
			level: "note",
			reason: {
				id: "muted",
				values: {
					rule,
					severity,
					runs: runs.size,
					of,
					because,
					until
				}
			}
		};
	}
	const reason = {
		id: "finding",
		values: {
			rule,
			severity,
			run: [...runs][0],
			runs: runs.size,
			of,
			...standing && { standing }
		}
	};
	return standing === "same" && (unchanged || severity === "warning") ? {
		level: "note",
		reason
	} : reach(severity, failOn, reason);
}
function unmuted(told, { mute, today }) {
	const open = told.filter(({ muted }) => !muted);
	return [...mute].flatMap(([rule, one]) => {
		if (open.filter((finding) => finding.rule === rule).length === 0) return [];
		const { because, until } = one;
		return [{
			id: "unmuted",
			values: {
				rule,
				because,
				until,
				why: hasEnded(one, today) ? "ended" : "worse"
			}
		}];
	});
}

// build/src/compare/nothing-compared.js
function nothingCompared({ groups, comparisons, baseline }, options) {
	const gated = comparisons.filter((one) => one.gated);
	if (baseline.runs.length === 0 || groups.length === 0 || gated.some(isMade)) return [];
	const here = new Set(groups.map(({ id }) => id));
	if (gated.some(({ group, outcome }) => outcome === "removed" && here.has(group))) return [];
	const why = isUnmatched(comparisons) ? "unmatched" : "not-logged";
	const gone = comparisons.filter(({ group }) => !here.has(group)).map(({ group }) => group);
	const how = options.onNothingCompared;
	const blocks = how === null && options.gate.size > 0 && options.failOn !== "never";
	const values = {
		why,
		now: groups.length,
		before: new Set(gone).size,
		blocks
	};
	return [reaction(how ?? "pass", {
		id: "nothing-compared",
		values
	}, "inconclusive")];
}
function isUnmatched(comparisons) {
	const sides = /* @__PURE__ */ new Map();
	return comparisons.length > 0 && comparisons.every(({ group, outcome }) => {
		const known = sides.get(group) ?? outcome;
		sides.set(group, known);
		return (outcome === "added" || outcome === "removed") && known === outcome;
	});
}

// build/src/compare/select.js
function isSelected(select, { id, runs }) {
	if (typeof select === "string") return fits$1(select, id) || fits$1(`*/${select}`, id);
	const wanted = Object.entries(select);
	return runs.every(({ hyperparameters }) => wanted.every(([name, value]) => Object.hasOwn(hyperparameters, name) && isSameValue(hyperparameters[name], value)));
}
function isSameValue(logged, wanted) {
	if (String(logged) === String(wanted)) return true;
	return typeof logged === "string" && typeof wanted === "number" && logged.trim() !== "" && Number(logged) === wanted;
}
function fits$1(pattern, name) {
	const [first = "", ...others] = pattern.split("*");
	const last = others.pop();
	if (last === void 0 || pattern === name) return pattern === name;
	if (!name.startsWith(first)) return false;
	let from = first.length;
	for (const piece of others) {
		const at = name.indexOf(piece, from);
		if (at < 0) return false;
		from = at + piece.length;
	}
	return name.length - last.length >= from && name.endsWith(last);
}

// build/src/compare/trial-keys.js
const NOT_SWEPT = /(?:^|[._/-])(?:cv|k?folds?|splits?|tasks?|env|subject|domain|lang|language|scenario|game|site|patient|dataset)(?:[_-]?(?:id|idx|index|name|no|num|number))?$/i;
const COUNTED = /^(?:c|cfg|conf|config|configuration|combo|combination|grid|point|sweep|agent|sample|hp|hparams?|params?)[-_]?\d+$/;
const MIN_TEXT = 2;
const MAX_TEXT$2 = 255;
function trialKeys({ run, settings, residue }, ignored) {
	const names = Object.keys(settings).sort();
	if (names.length === 0) return [];
	const data = commonOf$1([run], ["data"], ignored);
	const fixed = names.filter((name) => data.has(name) || NOT_SWEPT.test(name)).map((name) => settings[name]);
	return [residue.text, withoutValues(residue.text, Object.values(settings))].map((text) => JSON.stringify([
		names,
		fixed,
		text
	]));
}
function withoutValues(text, values) {
	const numbers = new Set(values.flatMap((value) => numberOf$3(value) ?? []));
	const texts = values.map((value) => String(value).toLowerCase()).filter((value) => value.length >= MIN_TEXT && value.length <= MAX_TEXT$2 && !Number.isFinite(Number(value))).sort((a, b) => b.length - a.length);
	let left = text.toLowerCase();
	for (const value of texts) left = left.split(value).join("#");
	return left.split("/").map((part) => COUNTED.test(part) ? "#" : part).join("/").replace(/\d+(?:\.\d+)?(?:e[-+]?\d+)?/g, (found) => numbers.has(Number(found)) ? "#" : found);
}
function numberOf$3(value) {
	if (typeof value !== "number" && typeof value !== "string") return null;
	const number = value === "" ? NaN : Number(value);
	return Number.isFinite(number) ? number : null;
}

// build/src/compare/sweep.js
const MIN_TRIALS = 3;
function findSweeps(candidate, pairs, options) {
	const ignored = new Set(options.groupBy);
	const open = unmatched(pairs, ignored);
	if (open.size < 3) return [];
	return clustersOf(candidate, open, ignored).flatMap((trials) => trials.length < 3 ? [] : sweepOf(trials, options) ?? []);
}
function unmatched(pairs, ignored) {
	const known = (pairs.some(({ now, before }) => now.length > 0 && before.length > 0) ? pairs.flatMap(({ now, before }) => now.length === 0 ? before.slice(0, 1) : []) : []).map((run) => settingsOf$1(run, ignored));
	const isNew = ({ now, before }) => {
		if (now[0] === void 0 || before.length > 0) return false;
		const own = known.length === 0 ? {} : settingsOf$1(now[0], ignored);
		return !known.some((settings) => agree(settings, own));
	};
	return new Set(pairs.filter(isNew).map(({ id }) => id));
}
function agree(a, b) {
	const shared = Object.keys(a).filter((name) => Object.hasOwn(b, name));
	return shared.length > 0 && shared.every((name) => a[name] === b[name]);
}
function clustersOf({ runs, groups }, open, ignored) {
	const byId = new Map(runs.map((run) => [run.id, run]));
	const nameOf = namerOf(runs, ignored);
	const clusters = /* @__PURE__ */ new Map();
	for (const { id, runs: own } of [...groups].sort((a, b) => a.id < b.id ? -1 : 1)) {
		const members = own.flatMap((name) => byId.get(name) ?? []);
		if (!open.has(id) || members[0] === void 0) continue;
		const named = nameOf(members[0]);
		const trial = {
			id,
			runs: members,
			diverged: members.filter(hasDiverged).length,
			configuration: named.configuration
		};
		const keys = trialKeys(named, ignored);
		if (keys.length > 0) addTo$1(clusters, trial, keys);
	}
	return [...new Set(clusters.values())].map(({ trials }) => {
		const counts = /* @__PURE__ */ new Map();
		for (const { configuration } of trials) counts.set(configuration, (counts.get(configuration) ?? 0) + 1);
		return trials.filter(({ configuration }) => counts.get(configuration) === 1).sort((a, b) => a.id < b.id ? -1 : 1);
	});
}
function addTo$1(clusters, trial, keys) {
	const [all = {
		trials: [],
		keys: []
	}, ...others] = [...new Set(keys.flatMap((key) => clusters.get(key) ?? []))].sort((a, b) => b.trials.length - a.trials.length);
	all.trials.push(trial, ...others.flatMap(({ trials }) => trials));
	all.keys.push(...keys, ...others.flatMap((one) => one.keys));
	for (const key of [...keys, ...others.flatMap((one) => one.keys)]) clusters.set(key, all);
}
function sweepOf(trials, { gate, select }) {
	const all = trials.flatMap(({ runs }) => runs);
	const metric = metricsOf(all, [], gate)[0] ?? null;
	const named = select === null ? [] : trials.filter((trial) => isSelected(select, trial));
	const chosen = bestOf$1(named.length > 0 ? named : trials, metric) ?? named[0];
	if (chosen === void 0) return null;
	const { id, runs } = chosen;
	const series = metric === null ? [] : runs.flatMap((run) => findSeries(run, metric.series.name) ?? []);
	const of = metric?.of ?? "best";
	const values = {
		configurations: trials.length,
		selected: id,
		runs: runs.length,
		named: named.length,
		metric: metric?.series.name ?? null,
		of,
		statistic: statisticOf(series, of),
		value: (0,base_1.Ut)(levelsOf(chosen, metric)),
		sd: (0,base_1.Wt)(levelsOf(chosen, metric)),
		diverged: trials.filter((one) => one !== chosen && one.diverged > 0).length
	};
	return {
		selected: id,
		diverged: new Map(trials.map((trial) => [trial.id, trial.diverged])),
		reason: {
			id: "sweep",
			values
		}
	};
}
function bestOf$1(trials, metric) {
	const sign = metric?.series.goal === "maximize" ? -1 : 1;
	return trials.flatMap((trial) => {
		const cost = sign * (0,base_1.Ut)(levelsOf(trial, metric));
		return Number.isFinite(cost) ? [{
			trial,
			cost
		}] : [];
	}).sort((a, b) => a.cost - b.cost)[0]?.trial;
}
function levelsOf({ runs, diverged }, metric) {
	if (metric === null || diverged > 0) return [];
	return runs.map((run) => {
		const series = findSeries(run, metric.series.name);
		return series ? wholeValue$1(series, metric.of) : NaN;
	});
}
function withTrials(groups, sweeps) {
	return groups.map((group) => {
		const sweep = sweeps.find(({ diverged }) => diverged.has(group.id));
		if (sweep === void 0) return group;
		return {
			...group,
			trial: {
				counts: sweep.selected === group.id,
				diverged: sweep.diverged.get(group.id)
			}
		};
	});
}
function countingRuns(runs, groups) {
	const idle = new Set(groups.flatMap(({ trial, runs: own }) => trial?.counts === false ? own : []));
	return idle.size === 0 ? runs : runs.filter(({ id }) => !idle.has(id));
}
function withoutTrials(comparisons, groups) {
	const idle = new Set(groups.flatMap(({ trial, id }) => trial?.counts === false ? [id] : []));
	if (idle.size === 0) return comparisons;
	return comparisons.map((one) => idle.has(one.group) ? {
		...one,
		gated: false,
		outcome: "added"
	} : one);
}

// build/src/compare/gate.js
const GONE = ["removed", "group-gone"];
function judge$1(all, options) {
	const judged = {
		...all,
		runs: countingRuns(all.runs, all.groups)
	};
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
	const otherSettings = identicalTo(all.runs, judged.baseline.runs);
	const same = otherSettings !== null;
	const unchanged = otherSettings?.length === 0;
	const lead = [
		...trainingReasons(judged.training, options),
		...expectationReasons(judged.expectation, options),
		...unchanged ? [] : nothingCompared(judged, options)
	];
	if (runs.length === 0) return noData(lead, gate, options);
	const compared = comparisonReasons(comparisons, new Set(groups.map(({ id }) => id)), options);
	const reasons = [
		...judged.emptyShards.map((shard) => reaction(options.onMissingMetrics, {
			id: "empty-shard",
			values: { shard }
		})),
		...compared.filter(({ reason }) => !same || GONE.includes(reason.id)),
		...asserted.flatMap(({ reason }) => reason ?? []),
		...unguarded(runs, comparisons, options),
		...findingReasons(runs, options.failOn, {
			mute: options.mute,
			today: judged.today,
			unchanged
		}),
		...blind(judged, gate, same, options.onInconclusive),
		...baselineReasons(judged, options)
	];
	const isFailed = [...lead, ...reasons].some(isFailing);
	if (!accepted || !isFailed) {
		const first = same ? [identicalReason(all.runs.length, otherSettings)] : [];
		return conclude(judged, isFailed ? lead : [...lead, ...first], isFailed ? [...reasons, ...first] : reasons, gate);
	}
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
function identicalReason(runs, otherSettings) {
	return {
		level: otherSettings.length > 0 ? "warn" : "note",
		reason: {
			id: "identical",
			values: {
				runs,
				otherSettings
			}
		}
	};
}
function isFailing(one) {
	return one.level === "fail" || isBlocking(one.reason);
}
function isBlocking(reason) {
	return reason.id === "nothing-compared" && reason.values.blocks;
}
function forgiven(one) {
	if (one.reason.id === "nothing-compared") return {
		...one,
		reason: {
			...one.reason,
			values: {
				...one.reason.values,
				blocks: false
			}
		}
	};
	return isFailing(one) ? {
		...one,
		level: "warn"
	} : one;
}
function conclude(judged, lead, reasons, gate) {
	const levels = [
		"fail",
		"warn",
		"inconclusive",
		"note"
	];
	const sorted = [...lead, ...levels.flatMap((level) => reasons.filter((one) => one.level === level))];
	const level = levels.find((known) => sorted.some((one) => one.level === known)) ?? "note";
	const verdict = level === "note" ? "pass" : level;
	const said = sorted.map(({ reason }) => reason);
	const isRed = verdict === "fail" || said.some(isBlocking);
	const all = verdict !== "pass" || said.some(({ id }) => id === "identical") ? said : [...passed(judged, gate, said), ...said];
	const [sweep, ...sweeps] = judged.sweeps;
	if (sweep) all.splice(verdict === "pass" ? 0 : 1, 0, sweep);
	all.push(...sweeps);
	const exitCode = isRed ? 1 : 0;
	const conclusion = isRed ? "failure" : verdict === "pass" ? "success" : "neutral";
	return {
		verdict,
		reasons: isRed ? all : mutedErrorsFirst(all),
		gate,
		exitCode,
		conclusion
	};
}
function mutedErrorsFirst(reasons) {
	const isFirst = (one) => one.id === "muted" && one.values.severity === "error";
	return [...reasons.filter(isFirst), ...reasons.filter((one) => !isFirst(one))];
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
function blind({ runs, comparisons, judging }, { assertions }, isHeldSame, how) {
	const rests = isHeldSame || isCompared(comparisons) || assertions.some(({ group }) => group !== null) || runs.some((run) => isJudged(run, judging));
	return [...tooShort(runs.filter((run) => !isJudged(run, judging)), runs.length), ...unjudgedReasons(runs, judging)].map((reason) => rests ? {
		level: "note",
		reason
	} : reaction(how, reason, "inconclusive"));
}
function tooShort(unjudged, of) {
	const short = unjudged.filter(isTooShort);
	if (short.length === 0) return [];
	const longest = Math.max(...short.map(({ length }) => length));
	return [{
		id: "too-short",
		values: {
			runs: short.length,
			of,
			longest,
			needed: 10
		}
	}];
}
function passed(judged, gate, said) {
	const comparison = judged.comparisons.findIndex((one) => one.gated && one.outcome === "improvement");
	const known = nothingNew(said);
	if (comparison >= 0) return [{
		id: "improved",
		values: { comparison }
	}, ...known ? [known] : []];
	return [known ?? healthy(judged, gate)];
}
function healthy({ runs, comparisons, judging }, { assertions }) {
	const compared = comparisons.some((one) => one.gated && one.outcome === "neutral");
	const own = runs.filter((run) => isJudged(run, judging));
	if (own.length === 0 && runs.every(isTooShort)) return {
		id: "nothing-against",
		values: {}
	};
	if (own.length === 0) return {
		id: "not-worse",
		values: {
			compared,
			bounds: assertions.length > 0
		}
	};
	const both = own.filter(({ primary }) => primary.trainLoss !== null).length;
	if (both === runs.length) return {
		id: "healthy",
		values: {
			runs: both,
			compared
		}
	};
	return {
		id: "partly-healthy",
		values: {
			both,
			validation: own.length - both,
			of: runs.length,
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
	const bestAt = (curve) => curve.at[curve.best];
	const unused = main ? main.at.length - 1 - main.best : 0;
	return {
		bestLoss: loss ? {
			at: bestAt(loss),
			value: loss.values[loss.best],
			score: loggedAt(score, bestAt(loss))
		} : null,
		bestScore: score ? {
			at: bestAt(score),
			value: score.values[score.best],
			loss: loggedAt(loss, bestAt(score))
		} : null,
		last: main ? {
			at: end,
			loss: loggedAt(loss, end),
			score: loggedAt(score, end),
			unused,
			hours: seconds * unused / main.at.length / 3600
		} : null
	};
}
function loggedAt(curve, end) {
	return curve ? curve.series.values[indexAt(curve.series.at, end)] ?? NaN : NaN;
}

// build/src/diagnose/measure/curve.js
function curveOf$1(series) {
	const kept = (0,base_1.ot)(series.values);
	if (kept.length === 0) return null;
	const isWhole = kept.length === series.values.length;
	const at = isWhole ? series.at : (0,base_1.st)(series.at, kept);
	const values = isWhole ? series.values : (0,base_1.st)(series.values, kept);
	const goal = series.goal ?? "minimize";
	const step = (0,base_1.Z)(values);
	const isSet = series.kind === "learning-rate";
	const window = isSet ? 1 : (0,base_1.ut)(values.length);
	const noise = isSet ? NaN : (0,base_1.v)(values, step);
	const levels = isSet ? values : (0,base_1.dt)(values, Number.isNaN(noise) ? 0 : noise, series.top);
	const top = (0,base_1.O)(levels, {
		noise,
		window
	}, goal);
	return {
		series,
		at,
		values,
		levels,
		window,
		noise,
		quantum: step,
		best: bestPoint(values, top.at, window, goal),
		bestLevel: top.level,
		ofScore: false
	};
}
function bestPoint(values, level, window, goal) {
	const half = (window - 1) / 2;
	const from = Math.max(0, level - half);
	return from + (0,base_1.ct)(values.subarray(from, Math.min(values.length, level + half + 1)), goal);
}

// build/src/diagnose/measure/cycles.js
const MIN_CYCLES = 4;
const MIN_POINTS$2 = 5;
const WIDTH = 3;
function cycleValley(values, ups, rate, quantum) {
	const cycles = annealedCycles([
		0,
		...ups,
		values.length
	], rate);
	if (cycles.length < MIN_CYCLES) return null;
	const minima = cycles.map(({ start, end }) => {
		const levels = (0,base_1.ft)(values.subarray(start, end), WIDTH);
		const at = levels.reduce((best, value, i) => value < levels[best] ? i : best, 0);
		return {
			point: start + at,
			level: levels[at]
		};
	});
	const best = minima.reduce((a, b) => b.level < a.level ? b : a);
	const later = minima.filter(({ point }) => point > best.point);
	const last = minima[minima.length - 1];
	const tails = cycles.map(({ start, end }) => (0,base_1.$)(values.subarray(Math.max(start, end - 8), end), quantum));
	const noise = (0,base_1.mt)(tails);
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
	const cycles = bounds.slice(1).flatMap((end, j) => end - bounds[j] >= MIN_POINTS$2 ? [{
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
	const levels = (0,base_1.ft)(loss.subarray(start, end), (0,base_1.pt)(n));
	const z = (valley.level - valley.lowest) / (valley.noise * Math.sqrt(2 / (0,base_1.pt)(valley.points)));
	if (!(valley.evidence > MIN_EVIDENCE + GATES.perSegment * Math.log(stretches) && valley.rise > MIN_RISE && z > MIN_Z)) return null;
	const part = score.values.subarray(start, end);
	if (part.some((value) => !Number.isFinite(value))) return null;
	const width = scoreWidth(n);
	const smooth = (0,base_1.ft)(part, width);
	const s = first - start;
	const e = s + (0,base_1.ct)(smooth.subarray(s), "maximize");
	if (e - s + 1 < 5 - Math.floor(width / 2)) return null;
	const noise = scoreNoise(part, s);
	const scoreFrom = (0,base_1.St)(part.subarray(s, s + width));
	const gain = smooth[e] - scoreFrom;
	if (!(gain > Math.max(MIN_GAIN$1, 1.25 * noise * Math.sqrt(2 / width)))) return null;
	const lossRise = (levels[e] - levels[s]) / Math.abs(levels[s]);
	if (!(lossRise > MIN_RISE)) return null;
	return {
		from: start + s,
		to: start + e,
		lossRise,
		scoreGain: gain,
		lossLevels: [levels[s], levels[e]],
		scoreLevels: [scoreFrom, smooth[e]],
		fanoExcess: fanoExcess(levels[e], 1 - smooth[e], score.classes)
	};
}
function scoreNoise(values, s) {
	const step = (0,base_1.Z)(values);
	const whole = (0,base_1.$)(values, step);
	return values.length - s < NOISE_POINTS$1 ? whole : Math.min(whole, (0,base_1.$)(values.subarray(s), step));
}
function scoreWidth(n) {
	const width = Math.min((0,base_1.pt)(n, .1, 3, 11), Math.floor(n / 3));
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
	const trend = trendOf(cost, from, point, MIN_FALL);
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
	const [a, b] = [indexFrom(trainLoss.at, cost.at[from]), indexFrom(trainLoss.at, cost.at[point] ?? Number.POSITIVE_INFINITY)];
	return isFlat(trendOf(trainLoss, a, b, MAX_PLATEAU_GAIN));
}
function forgoneBy({ cost, start, point, end }, from) {
	if (end - point < MIN_PHASE / 2) return null;
	const y = costBins(cost, from, point);
	const width = (point - from) / y.length;
	const { range } = (0,base_1.V)(y, (end - point) / width, 1 + (from - start) / width);
	const promised = cost.values.every((value) => value >= 0) ? Math.max(0, range[1]) : range[1];
	const reached = (0,base_1.ht)(cost.levels.subarray(point, end));
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
	const points = drops.map((event) => indexFrom(input.at, event.at));
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
		medianOf: [Math.min(BEFORE, point - start), Math.min(AFTER, end - point)],
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
			effect: effectOf(measured, input)
		}
	};
}
function before(values, point, start) {
	const part = (0,base_1.at)(values, Math.max(start, point - BEFORE), point);
	return part.length >= MIN_BEFORE ? (0,base_1.St)(part) : NaN;
}
function after(values, point, end) {
	const part = (0,base_1.at)(values, point, Math.min(end, point + AFTER));
	return part.length >= MIN_AFTER ? (0,base_1.St)(part) : NaN;
}
function isImproved(cost, point, start, end, gain) {
	const window = cost.subarray(Math.max(start, point - NOISE_POINTS), point);
	const noise = window.length < 5 ? (0,base_1.Wt)(Array.from(window)) : (0,base_1.$)(window, (0,base_1.Z)(window));
	const nBefore = Math.min(BEFORE, point - start);
	const nAfter = Math.min(AFTER, end - point);
	const error = 1.25 * noise * Math.sqrt(1 / nBefore + 1 / nAfter);
	return gain > MIN_GAIN * Math.abs(before(cost, point, start)) && gain > 2 * error;
}
function bestOf(values, from, to, goal) {
	const levels = (0,base_1.ft)((0,base_1.at)(values, from, to), 3);
	return levels.length === 0 ? NaN : levels[(0,base_1.ct)(levels, goal)];
}
function spread(values, from, to) {
	const part = values.subarray(from, to);
	return (0,base_1.$)(part, (0,base_1.Z)(part));
}
function lastedFor(cost, point, end, level) {
	const back = (0,base_1.ft)(cost.subarray(point, end), 3).findIndex((value) => value >= level);
	return back < 0 ? NaN : back;
}
function effectOf(drop, { costIs: of, curves: { cost } }) {
	const { point, before, after, medianOf, improved, interrupted, netCost } = drop;
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
			before: medianAt(cost, point - 1, before, medianOf[0]),
			after: medianAt(cost, point, after, medianOf[1]),
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
	const kept = (0,base_1.ot)(rate.values).filter((i) => rate.values[i] > 0);
	const at = (0,base_1.st)(rate.at, kept);
	const values = (0,base_1.st)(rate.values, kept);
	let changes = 0;
	for (let i = 1; i < values.length; i += 1) if (values[i] !== values[i - 1] && Math.abs(Math.log(values[i] / values[i - 1])) > 1e-6) changes += 1;
	const continuous = changes > CONTINUOUS_SHARE * values.length;
	const loss = run.primary.trainLoss ?? run.primary.validationLoss;
	const losses = loss ? alignTo(at, loss) : new Float64Array(at.length).fill(NaN);
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
	const peak = values.indexOf((0,base_1.mt)(values));
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
	const kept = (0,base_1.ot)(train.values);
	if (kept.length < 12) return [];
	const bins = (0,base_1.it)((0,base_1.st)(train.values, kept), MAX_INFER_POINTS);
	const t = bins.values;
	const step = (0,base_1.Z)(t);
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
	const center = Math.abs((0,base_1.St)(window));
	if (!(jump > .01 * center)) return 0;
	const differences = Float64Array.from({ length: width - 1 }, (_, i) => window[i + 1] - window[i]);
	if (!(jump > 4 * Math.max(1.4826 * (0,base_1.xt)(differences), step))) return 0;
	const line = (0,base_1.tt)(window);
	const residual = (i) => line.intercept + line.slope * (i - (k - width)) - t[i];
	const fall = (0,base_1.St)([
		residual(k),
		residual(k + 1),
		residual(k + 2)
	]);
	if (!(fall > 0) || !(fall / center > .02) || !(jump >= .5 * fall)) return 0;
	const residuals = Float64Array.from(window, (_, i) => residual(k - width + i));
	return fall / Math.max(1.4826 * (0,base_1.xt)(residuals), noiseBefore(t, k, width), step) > 8 ? fall : 0;
}
function noiseBefore(t, k, width) {
	const second = [];
	for (let i = Math.max(2, k - 3 * width); i < k; i += 1) second.push(Math.abs(t[i] - 2 * t[i - 1] + t[i - 2]));
	return 1.4826 * (0,base_1.St)(second) / Math.sqrt(6);
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
	let i = indexAt(positions, at);
	while (i >= 0 && positions[i] >= at) i -= 1;
	return i;
}
function rateAt(run, at) {
	const rate = run.primary.learningRate;
	if (!rate) return NaN;
	const i = indexAt(rate.at, at);
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
		fires: fires(valley, valleys.length, 1)
	}));
}
function risesOf(valleys, cost, companions, phaseOf) {
	const firing = valleys.filter((valley) => fires(valley, valleys.length, 1));
	if (firing.length === 0) return [];
	const dated = valleys.filter(({ kind }) => kind === "phase").filter((valley) => fires(valley, valleys.length, valley.start === 0 ? 1 : DATING_STRENGTH));
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
	const knee = (0,base_1.ct)(cost, "minimize");
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
		const head = level$1(values, knee, Math.min(knee + LEVEL_POINTS, end));
		const tail = level$1(values, Math.max(knee, end - LEVEL_POINTS), end);
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
	const { values, starts } = (0,base_1.it)(cost.subarray(start, end), ONSET_BINS);
	const [low, high] = kneeInterval(values, margin);
	const first = (bin) => start + (starts[Math.min(starts.length - 1, bin + 1)] ?? 0);
	const from = Math.min(knee + 1, end - 1);
	return [Math.min(from, first(Math.floor(low))), Math.max(from, first(Math.ceil(high)))];
}
function repairOf(values, knee, end) {
	const before = (0,base_1.at)(values, 0, knee + 1);
	const after = (0,base_1.at)(values, end);
	if (before.length < 3 || after.length < 3) return NaN;
	const lowest = (part) => (0,base_1.ht)((0,base_1.ft)(part, 3));
	return lowest(after) / lowest(before);
}
function level$1(values, from, to) {
	return (0,base_1.St)((0,base_1.at)(values, from, to));
}

// build/src/diagnose/measure/measure.js
const CLASS_TOLERANCE = .03;
function curvesOf$1(run) {
	return new Map(run.series.map((series) => [series, curveOf$1(series)]));
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
	if (!cost || isConstant$1(cost)) return {
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
	const score = validationScore ? alignTo(at, validationScore.series) : null;
	const train = trainLoss ? alignTo(at, trainLoss.series) : null;
	const companions = {
		trainLoss: train,
		error: score && validationScore ? score.map((value) => errorOf$1(value, validationScore.series)) : null
	};
	const starts = base.phases.map(({ from }) => from);
	const phaseOf = (point) => Math.max(0, indexAt(starts, at[point]));
	const rises = notEnough && profile === "finetune" ? shortRises(values, companions) : risesOf(valleys, values, companions, phaseOf);
	const events = rate.events.filter((event) => event.kind !== "warm-up-end").map((event) => indexFrom(at, event.at));
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
	const rateAt = primary.learningRate ? sampleAt(at, primary.learningRate) : new Float64Array(at.length).fill(NaN);
	const stretches = isShort ? [] : stretchesOf(at, {
		...rate,
		at: rateAt
	});
	const step = (0,base_1.Z)(values);
	const fits = fitStretches(values, stretches, step);
	const rho = pooledCorrelation(fits);
	const restarts = rate.events.filter(({ kind }) => kind === "restart").map((event) => indexFrom(at, event.at));
	const cycles = isShort ? null : cycleValley(values, restarts, rateAt, step);
	return fits.map((fit) => measureValley(fit, rho)).concat(cycles ?? []);
}
function costOf(loss, score) {
	if (loss && (!isConstant$1(loss) || !score)) return {
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
	const values = score.series.values.map((value) => errorOf$1(value, score.series));
	const error = curveOf$1({
		...score.series,
		goal: "minimize",
		values
	});
	return {
		cost: error && {
			...error,
			ofScore: true
		},
		costIs: "error"
	};
}
function errorOf$1(value, series) {
	if (series.goal === "minimize") return value;
	return (Number.isNaN(series.top) ? (0,base_1.mt)(series.values) : series.top) - value;
}
function isConstant$1({ values }) {
	return values.every((value) => value === values[0]);
}
function whyNot(cost, loss, { axis }) {
	if (!cost) return {
		id: "no-validation",
		values: {}
	};
	const metric = cost.series.name;
	const points = cost.values.length;
	if (isConstant$1(cost)) return points > 1 && loss === cost ? {
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
	const scale = scaleOf$2(curve.series);
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
const ORDER$1 = {
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
	const order = ({ rule }) => byId.get(rule)?.opensStory ? 0 : ORDER$1[byId.get(rule)?.about ?? "stretch"];
	const isAttached = ({ rule }) => byId.get(rule)?.attachesTo !== void 0;
	return letter$1(clip(findings.filter(isTold).sort((a, b) => order(a) - order(b) || a.from - b.from || a.to - b.to || Number(isAttached(a)) - Number(isAttached(b))), byId), byId);
}
function isSaidBetter(finding, findings, byId) {
	const rule = byId.get(finding.rule);
	const better = findings.filter((other) => rule?.yieldsTo?.includes(other.rule) && (0,base_1.g)(other.severity) >= (0,base_1.g)(finding.severity));
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
	return ORDER$1[rule?.about ?? "stretch"] === ORDER$1.stretch;
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
function letter$1(findings, byId) {
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
function diagnose(run, settings = /* @__PURE__ */ new Map(), all = rules) {
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
		const few = tooFew(rule, targets, options, run);
		if (few !== null) return skipped(few);
		const evidence = targets.filter((target) => hasEnough(rule, target, options)).map((target) => rule.check(target, options)).filter((one) => one !== null);
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
		const message = (0,base_1.In)(error);
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
function hasEnough({ minimum }, target, options) {
	return minimum === void 0 || !(minimum.points(target) < options[minimum.option]);
}
function tooFew(rule, targets, options, { run }) {
	const { minimum } = rule;
	if (minimum === void 0 || targets.some((target) => hasEnough(rule, target, options))) return null;
	return {
		id: "few-points",
		values: {
			points: targets.reduce((most, target) => Math.max(most, minimum.points(target)), 0),
			needed: options[minimum.option],
			axis: run.axis
		}
	};
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
		...evidence.onset && { onset: evidence.onset },
		...evidence.size !== void 0 && { size: evidence.size },
		...rule.means && { means: rule.means }
	};
}

// build/src/diagnose/profile.js
const LANGUAGE = /* @__PURE__ */ new Set([
	"perplexity",
	"ppl",
	"bpb",
	"tokens"
]);
const CLASSES = /* @__PURE__ */ new Set([
	"accuracy",
	"error",
	"f1",
	"auc",
	"auroc"
]);
function profileOf({ game, series, primary, length, fineTunes }) {
	const { validationLoss, validationScore, trainScore } = primary;
	if (game !== null && validationLoss === null) return "gan-rl";
	if (validationScore === null && series.some(({ name }) => holds(name, LANGUAGE))) return "llm-pretrain";
	if ((validationLoss !== null || validationScore !== null) && length < 10 && fineTunes) return "finetune";
	return holds((validationScore ?? trainScore)?.metric ?? "", CLASSES) ? "classification" : "default";
}
function holds(name, words) {
	return name.toLowerCase().split(/[^a-z0-9]+/).some((word) => words.has(word));
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
const MAX_NAME$5 = 256;
function explanatoryMetric(name) {
	const start = name.slice(0, MAX_NAME$5);
	return EXPLANATORY.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}

// build/src/vocabulary/metrics/row.js
function score(field, metric, top, spellings, rest = {}) {
	return {
		metric,
		field,
		kind: "score",
		goal: "maximize",
		top,
		unit: top === null ? "" : "points",
		spellings,
		...rest
	};
}
function errors(field, metric, top, spellings, rest = {}) {
	return {
		...score(field, metric, top, spellings, rest),
		goal: "minimize"
	};
}
function loss(field, metric, spellings, rest = {}) {
	return {
		metric,
		field,
		kind: "loss",
		goal: "minimize",
		top: null,
		unit: "",
		spellings,
		...rest
	};
}

// build/src/vocabulary/metrics/classification.js
const FIELD$1 = "classification";
const CLASSIFICATION = [
	score(FIELD$1, "accuracy", "share", `acc | acc1 | accuracy | accuracies | top1 | prec1 | precision1 | top1 acc | acc top1 | accuracy top1 | top1 accuracy | top1 categorical accuracy |
    binary accuracy | categorical accuracy | sparse categorical accuracy | correct rate | classification accuracy |
    pct correct | percent correct | err acc | d real acc | d fake acc`, { counted: true }),
	score(FIELD$1, "top5_accuracy", "share", "acc5 | top5 | prec5 | top5 acc | acc top5 | accuracy top5 | top5 accuracy | top5 categorical accuracy", { counted: true }),
	score(FIELD$1, "balanced_accuracy", "share", "balanced accuracy | balanced acc | bacc | bal acc | balacc | uar"),
	score(FIELD$1, "f1", "share", "f1 | f1 score | f score | fscore | f measure | fmeasure | hmean"),
	score(FIELD$1, "fbeta", "share", "fbeta | f beta | f2 | f05"),
	score(FIELD$1, "cf1", "share", "cf1"),
	score(FIELD$1, "of1", "share", "of1"),
	score(FIELD$1, "precision", "share", "precision | ppv | positive predictive value | p@k"),
	score(FIELD$1, "npv", "share", "npv | negative predictive value"),
	score(FIELD$1, "recall", "share", "recall | sensitivity | tpr | true positive rate | r@k"),
	score(FIELD$1, "specificity", "share", "specificity | tnr | true negative rate"),
	score(FIELD$1, "auc", "share", "auc | roc auc | rocauc | auc roc | aucroc | area under curve"),
	score(FIELD$1, "auroc", "share", "auroc | au roc"),
	score(FIELD$1, "auprc", "share", "auprc | aucpr | auc pr | pr auc | prauc | aupr | average precision"),
	score(FIELD$1, "gini", 1, "gini"),
	score(FIELD$1, "mcc", "share", "mcc | matthews | matthews correlation | matthews corrcoef | matthews correlation coefficient"),
	score(FIELD$1, "kappa", "share", "kappa | cohen kappa | cohens kappa | cohen s kappa | qwk | quadratic kappa | quadratic weighted kappa"),
	score(FIELD$1, "exact_match", "share", "exact match | exact matches | exactmatch", {
		counted: true,
		alone: "EM"
	}),
	score(FIELD$1, "jaccard", "share", "jaccard | jaccard index | jaccard score | jaccard coef | jaccard coefficient"),
	score(FIELD$1, "hamming_score", "share", "hamming score"),
	errors(FIELD$1, "error", "share", "error | err | errors | error rate | err rate | errorrate | error1 | err1 | top1 err | top1 error | merror", { counted: true }),
	errors(FIELD$1, "top5_error", "share", "error5 | err5 | top5 err | top5 error", { counted: true }),
	errors(FIELD$1, "hamming_loss", "share", "hamming loss")
];

// build/src/vocabulary/metrics/coco.js
const TWELVE = [
	"map50_95",
	"map50",
	"map75",
	"map_small",
	"map_medium",
	"map_large",
	"ar@1",
	"ar@10",
	"ar@100",
	"ar_small",
	"ar_medium",
	"ar_large"
];
const OF = [
	["bbox", ""],
	["masks", "segm_"],
	["segm", "segm_"],
	["keypoints", "keypoints_"]
];
const COCO = OF.flatMap(([of, prefix]) => TWELVE.map((metric, i) => score("detection", `${prefix}${metric}`, "share", `coco eval ${of} ${i}`)));

// build/src/vocabulary/metrics/language.js
const TEXT = "translation and text";
const TRANSLATION = [
	score(TEXT, "bleu", null, "bleu | sacrebleu | bleu score", { unit: "BLEU" }),
	score(TEXT, "chrf", null, "chrF | chrF++ | chrf2", { unit: "chrF" }),
	score(TEXT, "rouge1", null, "rouge1 | rouge 1"),
	score(TEXT, "rouge2", null, "rouge2 | rouge 2"),
	score(TEXT, "rougel", null, "rougel | rouge l | rougeL"),
	score(TEXT, "rougelsum", null, "rougelsum | rougeLsum | rouge lsum"),
	score(TEXT, "rouge", null, "rouge"),
	score(TEXT, "meteor", null, "meteor"),
	score(TEXT, "cider", null, "cider | CIDEr | cider d"),
	score(TEXT, "spice", null, "spice score", { alone: "SPICE" }),
	score(TEXT, "comet", null, "comet score | comet22", { alone: "COMET" }),
	score(TEXT, "bleurt", null, "bleurt"),
	score(TEXT, "bertscore", "share", "BERTScore | bert score"),
	errors(TEXT, "ter", null, "translation edit rate | translation error rate", { alone: "TER" }),
	score(TEXT, "las", "share", "dep las", { alone: "LAS" }),
	score(TEXT, "uas", "share", "uas | dep uas"),
	score(TEXT, "ents_f", "share", "ents f"),
	score(TEXT, "ents_p", "share", "ents p"),
	score(TEXT, "ents_r", "share", "ents r"),
	score(TEXT, "tag_accuracy", "share", "tag acc | tag accuracy | pos acc"),
	score(TEXT, "cats_score", "share", "cats score")
];
const SPEECH = "speech";
const SPEECH_METRICS = [
	errors(SPEECH, "wer", "share", "wer | word error rate"),
	errors(SPEECH, "cer", "share", "cer | character error rate | char error rate"),
	errors(SPEECH, "per", "share", "phone error rate | phoneme error rate", { alone: "PER" }),
	errors(SPEECH, "ser", "share", "sentence error rate | utterance error rate", { alone: "SER" }),
	errors(SPEECH, "eer", "share", "eer | equal error rate"),
	errors(SPEECH, "min_dcf", null, "min dcf | mindcf | dcf"),
	errors(SPEECH, "der", "share", "diarization error rate", { alone: "DER" }),
	errors(SPEECH, "mcd", null, "mcd | mel cepstral distortion", { unit: "dB" }),
	score(SPEECH, "pesq", null, "pesq | wb pesq | nb pesq"),
	score(SPEECH, "stoi", "share", "stoi | estoi"),
	score(SPEECH, "si_sdr", null, "si sdr | sisdr | si sdri", { unit: "dB" }),
	score(SPEECH, "si_snr", null, "si snr | sisnr | si snri", { unit: "dB" }),
	score(SPEECH, "sdr", null, "sdr | sdri | nsdr", { unit: "dB" }),
	score(SPEECH, "mos", null, "mos | dnsmos | utmos")
];
const MODELS = "language models";
const LANGUAGE_MODELS = [
	loss(MODELS, "perplexity", "perplexity | perplexities"),
	loss(MODELS, "ppl", "ppl | word ppl"),
	loss(MODELS, "bpb", "bpb | bits per byte", { unit: "bits" }),
	loss(MODELS, "bpc", "bpc | bits per character | bits per char", { unit: "bits" }),
	score(MODELS, "token_accuracy", "share", "token accuracy | token acc | mean token accuracy | masked lm accuracy | masked accuracy | mlm accuracy"),
	score(MODELS, "reward_margin", null, "reward margin | rewards margins | rewards margin | reward margins"),
	score(MODELS, "reward_accuracy", "share", "rewards accuracies | rewards accuracy | reward accuracy"),
	score(MODELS, "win_rate", "share", "win rate | winrate | win rates"),
	score(MODELS, "pass", "share", "pass@k | pass rate")
];

// build/src/vocabulary/metrics/losses.js
function terms(role, spellings) {
	return spellings.split(" | ").map((spelling) => loss("losses", `${spelling.replaceAll(" ", "_")}_loss`, spelling, { role }));
}
const LOSSES$1 = [
	loss("losses", "nll", "nll | negative log likelihood | neg log likelihood | neg log lik | nloglik", { unit: "nats" }),
	loss("losses", "ce", "ce | celoss | xent | x ent | crossent", { unit: "nats" }),
	loss("losses", "cross_entropy", "cross entropy | crossentropy | softmax cross entropy", { unit: "nats" }),
	loss("losses", "categorical_crossentropy", "categorical crossentropy | categorical cross entropy", { unit: "nats" }),
	loss("losses", "sparse_categorical_crossentropy", "sparse categorical crossentropy", { unit: "nats" }),
	loss("losses", "binary_crossentropy", "binary crossentropy | binary cross entropy", { unit: "nats" }),
	loss("losses", "logloss", "logloss | log loss | binary logloss", { unit: "nats" }),
	loss("losses", "mlogloss", "mlogloss | multi logloss | multiclass logloss", { unit: "nats" }),
	loss("losses", "hinge", "hinge | squared hinge | categorical hinge"),
	loss("losses", "d_loss", "err d | errd", { role: "adversarial" }),
	loss("losses", "g_loss", "err g | errg", { role: "adversarial" }),
	...terms("adversarial", "d a | d b | d real | d fake | g a | g b | g gan | g l1 | l g pix"),
	...terms("component", "cycle a | cycle b | idt a | idt b"),
	loss("losses", "cost", "cost"),
	loss("losses", "deviance", "deviance"),
	loss("losses", "inertia", "inertia"),
	loss("losses", "pixel_loss", "l pix | l pixel")
];

// build/src/vocabulary/metrics/numbers.js
const REGRESSION = "regression and forecasts";
const REGRESSION_METRICS = [
	loss(REGRESSION, "mse", "mse | mean squared error | mean square error | squared error"),
	loss(REGRESSION, "msle", "msle | mean squared logarithmic error"),
	loss(REGRESSION, "rmse", "rmse | root mean squared error | root mean square error"),
	loss(REGRESSION, "rmsle", "rmsle"),
	loss(REGRESSION, "nrmse", "nrmse | rmspe"),
	loss(REGRESSION, "mae", "mae | mean absolute error | absolute error | mean abs error"),
	loss(REGRESSION, "mpjpe", "mpjpe", { unit: "mm" }),
	loss(REGRESSION, "mase", "mase"),
	loss(REGRESSION, "mape", "mape | mean absolute percentage error"),
	loss(REGRESSION, "wape", "wmape | wape"),
	loss(REGRESSION, "smape", "sMAPE | symmetric mape"),
	loss(REGRESSION, "l2", "l2"),
	loss(REGRESSION, "pinball", "pinball | pinball loss | quantile loss | mean weighted quantile loss"),
	loss(REGRESSION, "crps", "crps"),
	loss(REGRESSION, "ade", "minADE", { unit: "m" }),
	loss(REGRESSION, "fde", "minFDE | fde", { unit: "m" }),
	score(REGRESSION, "r2", 1, "r2 | r2 score | r squared | r^2 | coefficient of determination"),
	score(REGRESSION, "explained_variance", 1, "explained variance score"),
	score(REGRESSION, "nse", 1, "nse"),
	score(REGRESSION, "pearson", "share", "pearson | pearsonr | pearson r | pearson correlation | pearson corr | pcc | lcc | plcc"),
	score(REGRESSION, "spearman", "share", "spearman | spearmanr | spearman r | spearman correlation | spearman rho | srcc | srocc | spearman corr"),
	score(REGRESSION, "kendall", "share", "kendall | kendall tau | krcc"),
	score(REGRESSION, "correlation", "share", "correlation | corr | correlation coefficient"),
	score(REGRESSION, "ccc", "share", "ccc | concordance correlation"),
	score(REGRESSION, "c_index", "share", "c index | cindex | concordance index")
];
const GENERATIVE$1 = "generative models";
const LIKELIHOODS = [
	loss(GENERATIVE$1, "elbo", "ELBO", { unit: "nats" }),
	loss(GENERATIVE$1, "negative_elbo", "negative elbo | neg elbo | nelbo | elbo loss", { unit: "nats" }),
	loss(GENERATIVE$1, "bpd", "bpd | bits per dim | bits dim | bits per dimension", { unit: "bits" }),
	score(GENERATIVE$1, "log_likelihood", null, "log likelihood | loglikelihood | loglik | log lik | marginal likelihood", { unit: "nats" })
];
const RL = "reinforcement learning";
const REINFORCEMENT = [
	score(RL, "episode_reward", null, `ep rew | ep reward | episode reward | episodic reward | episode rewards | ep ret | ep return | episode return | episodic return |
    episode returns | average ep ret | cumulative reward | undiscounted return | reward per episode | episode score | rollout return | eprewmean | epretmean`, {
		unit: "reward",
		alone: "r"
	}),
	score(RL, "reward", null, "reward | rewards | rew | rews | objective rlhf reward | accuracy reward | format reward", { unit: "reward" }),
	score(RL, "return", null, "return | returns", { unit: "reward" }),
	score(RL, "success_rate", "share", "success rate | successrate | is success | solve rate | goal rate", {
		counted: true,
		alone: "success"
	}),
	score(RL, "normalized_score", null, "normalized score | d4rl score | human normalized score")
];
const CALIBRATION = "calibration and anomalies";
const ANOMALIES = [
	errors(CALIBRATION, "fpr95", "share", "fpr95 | fpr@95 | fpr@95tpr | fpr at 95 tpr"),
	errors(CALIBRATION, "false_positive_rate", "share", "fpr | false positive rate", { alone: "FAR" }),
	errors(CALIBRATION, "false_negative_rate", "share", "fnr | false negative rate | frr"),
	errors(CALIBRATION, "hter", "share", "hter"),
	score(CALIBRATION, "pro", "share", "aupro | pro auc")
];

// build/src/vocabulary/metrics/retrieval.js
const FIELD = "retrieval and recommendation";
const RETRIEVAL = [
	score(FIELD, "ndcg", "share", "NDCG | nDCG | DCG"),
	score(FIELD, "mrr", "share", "MRR | mean reciprocal rank | reciprocal rank"),
	score(FIELD, "hit_rate", "share", "hits@k | hit@k | hit rate | hit ratio | hitrate | hitratio | HR@k", { alone: "HR | hits | hit" }),
	score(FIELD, "rank1", "share", "rank1 | rank 1 | rank 1 accuracy"),
	score(FIELD, "cmc", "share", "cmc"),
	score(FIELD, "item_coverage", "share", "item coverage | itemcoverage")
];

// build/src/vocabulary/metrics/vision.js
const DETECTION = [
	score("detection", "map50_95", "share", "map50 95 | map 0.5 0.95 | map 50 95 | map@0.5 0.95 | map@50 95 | ap50 95 | ap 50 95 | ap 0.5 0.95 | ap@0.5 0.95 | map@0.50 0.95 | cocoap50 95"),
	score("detection", "map50", "share", "map50 | cocoap50 | map 50 | map 0.5 | map@0.5 | map@50 | map@0.50 | map@0.50iou | map@0.5iou | map iou 0.5"),
	score("detection", "map75", "share", "map75 | map 75 | map 0.75 | map@0.75 | map@75 | map@0.75iou"),
	score("detection", "map", "share", "map | mean average precision | mean ap"),
	score("detection", "map_small", "share", "map small | map s | maps | APs | ap small"),
	score("detection", "map_medium", "share", "map medium | map m | mapm | APm | ap medium"),
	score("detection", "map_large", "share", "map large | map l | mapl | APl | ap large"),
	score("detection", "ap", "share", "ap"),
	score("detection", "ap50", "share", "ap50 | ap 50 | ap@0.5 | ap@50"),
	score("detection", "ap75", "share", "ap75 | ap 75 | ap@0.75 | ap@75"),
	score("detection", "average_recall", "share", "mean average recall | average recall | mar@k | mar small | mar medium | mar large | ar@k", { alone: "AR" }),
	score("detection", "nds", "share", "nds | nuscenes detection score"),
	score("detection", "pck", "share", "pck | pckh"),
	score("detection", "mota", 1, "mota"),
	score("detection", "idf1", "share", "idf1"),
	score("detection", "hota", "share", "hota")
];
const SEGMENTATION = [
	score("segmentation", "miou", "share", "mIoU | mean IoU | meaniou | mean iu | MeanIU | meanIoU | miu | m iou | mean intersection over union | class iou"),
	score("segmentation", "fwiou", "share", "fwIoU | fwiou | FreqW Acc | fw iu | frequency weighted iou | fwavacc | freq weighted iou"),
	score("segmentation", "iou", "share", "IoU | iu | iou coef | iou coeff | intersection over union | box iou | mask iou"),
	score("segmentation", "giou", 1, "gIoU score"),
	score("segmentation", "dice", "share", "dice | dice score | dice coefficient | dice coeff | dice coef | dsc | mDice | mean dice"),
	score("segmentation", "pixel_accuracy", "share", "pixel accuracy | pixel acc | pixacc | pix acc | pAcc | aAcc | oacc"),
	score("segmentation", "mean_class_accuracy", "share", "mAcc | macc | mean acc cls | mean class accuracy | mean class acc"),
	score("segmentation", "panoptic_quality", "share", "panoptic quality", { alone: "PQ" }),
	score("segmentation", "mean_f_score", "share", "mFscore"),
	errors("segmentation", "hausdorff", null, "hausdorff | hausdorff distance"),
	errors("segmentation", "hd95", null, "hd95 | hausdorff 95"),
	errors("segmentation", "assd", null, "assd")
];
const GENERATIVE = [
	errors("generative models", "fid", null, "fid | fid50k | fid50k full | fid5k | fid10k | frechet inception distance | fid score"),
	errors("generative models", "kid", null, "kid | kid50k | kid50k full | kernel inception distance"),
	score("generative models", "inception_score", null, "inception score | is50k | is mean", { alone: "IS" }),
	errors("generative models", "fvd", null, "fvd"),
	errors("generative models", "fad", null, "fad | frechet audio distance"),
	errors("generative models", "path_length", null, "ppl2 wend | ppl zfull | ppl wfull | path length"),
	errors("generative models", "lpips", null, "lpips | perceptual distance"),
	errors("generative models", "dists", null, "dists"),
	score("generative models", "psnr", null, "psnr", { unit: "dB" }),
	score("generative models", "ssim", "share", "ssim | ms ssim | msssim"),
	score("generative models", "clip_score", null, "clip score | clipscore")
];

// build/src/vocabulary/metrics/rows.js
const SOME_SCORE = {
	metric: "score",
	field: "any field",
	kind: "score",
	goal: "maximize",
	top: null,
	unit: "",
	spellings: "score | scores"
};
const METRIC_ROWS = [
	...LOSSES$1,
	...CLASSIFICATION,
	...DETECTION,
	...COCO,
	...SEGMENTATION,
	...RETRIEVAL,
	...TRANSLATION,
	...SPEECH_METRICS,
	...REGRESSION_METRICS,
	...GENERATIVE,
	...LIKELIHOODS,
	...REINFORCEMENT,
	...LANGUAGE_MODELS,
	...ANOMALIES,
	SOME_SCORE
];
function spellingsOf(cell) {
	return cell.split("|").map((one) => one.trim().replace(/\s+/g, " ")).filter((one) => one !== "");
}

// build/src/vocabulary/languages.js
const LANGUAGES = [
	{
		english: "loss",
		german: "Verlust, Verluste, Fehler, Fehlerfunktion",
		french: "perte, pertes",
		spanish: "pérdida, pérdidas, perdida",
		chinese: "损失, 損失, 损失值, 损失函数",
		japanese: "損失, 損失関数, ロス, 誤差関数"
	},
	{
		english: "accuracy",
		german: "Genauigkeit, Trefferquote, Korrektklassifikationsrate",
		french: "exactitude, justesse",
		spanish: "exactitud, acierto",
		chinese: "准确率, 準確率, 正确率, 正確率, 精度, 准确度",
		japanese: "正解率, 精度, 正答率"
	},
	{
		english: "precision",
		german: "Präzision",
		french: "précision",
		spanish: "precisión",
		chinese: "精确率, 精確率, 查准率",
		japanese: "適合率"
	},
	{
		english: "recall",
		german: "Sensitivität",
		french: "rappel",
		spanish: "exhaustividad",
		chinese: "召回率, 查全率",
		japanese: "再現率"
	},
	{
		english: "error",
		german: "Fehlerrate, Fehlerquote, Klassifikationsfehler",
		french: "erreur",
		spanish: "error",
		chinese: "错误率, 误差",
		japanese: "誤差, 誤り率"
	},
	{
		english: "reward",
		german: "Belohnung",
		french: "récompense",
		spanish: "recompensa",
		chinese: "奖励, 獎勵",
		japanese: "報酬"
	},
	{
		english: "epoch",
		german: "Epoche, Epochen",
		french: "époque, époques",
		spanish: "época, épocas",
		chinese: "轮次, 轮数, 轮, 周期, 纪元, 世代",
		japanese: "エポック, 世代"
	},
	{
		english: "step",
		german: "Schritt, Schritte",
		french: "étape, étapes, pas",
		spanish: "paso, pasos",
		chinese: "步数, 步, 步骤",
		japanese: "ステップ"
	},
	{
		english: "iteration",
		german: "Iteration, Iterationen",
		french: "itération, itérations",
		spanish: "iteración, iteraciones",
		chinese: "迭代, 迭代次数",
		japanese: "反復, イテレーション"
	},
	{
		english: "train",
		german: "Trainings, Training, Lern",
		french: "entraînement, apprentissage",
		spanish: "entrenamiento",
		chinese: "训练, 訓練, 训练集, 訓練集",
		japanese: "訓練, 学習, トレーニング"
	},
	{
		english: "validation",
		german: "Validierungs, Validierung, Validations",
		french: "validation",
		spanish: "validación",
		chinese: "验证, 驗證, 验证集, 驗證集, 评估",
		japanese: "検証, 評価, バリデーション"
	},
	{
		english: "test",
		german: "Test",
		french: "test, évaluation finale",
		spanish: "prueba",
		chinese: "测试, 測試, 测试集, 測試集",
		japanese: "テスト"
	},
	{
		english: "learning rate",
		german: "Lernrate, Lernraten",
		french: "taux d'apprentissage, taux d apprentissage",
		spanish: "tasa de aprendizaje",
		chinese: "学习率, 學習率",
		japanese: "学習率"
	},
	{
		english: "average",
		german: "Mittlere, mittlerer, mittlere",
		french: "moyenne, moyen",
		spanish: "promedio",
		chinese: "平均",
		japanese: "平均"
	}
];
const LANGUAGE_NAMES = [
	"german",
	"french",
	"spanish",
	"chinese",
	"japanese"
];
const FOREIGN_SPLIT_WORDS = LANGUAGES.filter(({ english }) => [
	"train",
	"validation",
	"test"
].includes(english)).flatMap((row) => LANGUAGE_NAMES.flatMap((language) => row[language].toLowerCase().split(", ")));
const FOREIGN_LETTER = /[^\u0000-\u007f]/;
const CJK = /[\u3040-\u30ff\u4e00-\u9fff]/;
const ALL = LANGUAGES.flatMap((row) => LANGUAGE_NAMES.flatMap((language) => row[language].split(", ").map((word) => ({
	from: plain$5(word),
	to: row.english
}))));
const BY_WORD$2 = new Map(ALL.filter(({ from }) => !CJK.test(from) && !from.includes(" ")).map(({ from, to }) => [from, to]));
const GERMAN_ENDS = LANGUAGES.flatMap(({ german, english }) => [
	"loss",
	"accuracy",
	"error",
	"precision"
].includes(english) ? german.split(", ").map((word) => ({
	from: plain$5(word),
	to: english
})) : []);
const GLUED$1 = ALL.filter(({ from }) => CJK.test(from)).sort((a, b) => b.from.length - a.from.length);
const GLUED_OF = new Map(GLUED$1.map(({ from, to }) => [from, to]));
const GLUED_WORD = new RegExp([...new Set(GLUED$1.map(({ from }) => from))].join("|"), "g");
const PHRASES$1 = ALL.filter(({ from }) => from.includes(" ") || from.includes("'")).map(({ from, to }) => [new RegExp(from, "g"), ` ${to} `]);
const PHRASE_START = /(?<![a-z])(?:taux d|tasa de)/;
const LINKS = /* @__PURE__ */ new Set([
	"de",
	"du",
	"des",
	"del",
	"la",
	"le",
	"el",
	"en",
	"sur",
	"d",
	"l"
]);
function isLink(word, isTranslated) {
	return isTranslated && LINKS.has(word);
}
function translated(lower) {
	const isForeign = FOREIGN_LETTER.test(lower);
	if (!isForeign && !PHRASE_START.test(lower)) return lower;
	let text = isForeign ? plain$5(lower) : lower;
	for (const [phrase, english] of PHRASES$1) text = text.replace(phrase, english);
	return CJK.test(text) ? text.replace(GLUED_WORD, (word) => ` ${GLUED_OF.get(word)} `) : text;
}
function englishOf(word) {
	const whole = BY_WORD$2.get(word);
	if (whole !== void 0) return whole;
	const end = GERMAN_ENDS.find(({ from }) => word.length > from.length && word.endsWith(from));
	const start = end === void 0 ? void 0 : BY_WORD$2.get(word.slice(0, -end.from.length));
	return end === void 0 || start === void 0 ? word : `${start} ${end.to}`;
}
function plain$5(text) {
	return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFC");
}

// build/src/vocabulary/words.js
const TYPOS = /* @__PURE__ */ new Map([
	["trian", "train"],
	["traning", "train"],
	["trainning", "train"],
	["vaild", "valid"],
	["vaildation", "validation"],
	["validaton", "validation"],
	["accuaray", "accuracy"],
	["accurary", "accuracy"],
	["accuarcy", "accuracy"],
	["acuracy", "accuracy"],
	["accuray", "accuracy"],
	["lose", "loss"]
]);
const ABBREVIATED = /* @__PURE__ */ new Map([
	["tel", "val_loss"],
	["trl", "train_loss"],
	["L.r.", "lr"]
]);
const MAX_NAME$4 = 300;
const INNER_CAPITALS = [...new Set(METRIC_ROWS.flatMap(({ spellings }) => spellingsOf(spellings)).flatMap((spelling) => spelling.split(" "))), ...[
	"mAP",
	"mAR",
	"IoUs",
	"FLOPs",
	"GPUs",
	"CycleGAN"
]].filter((word) => /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(word)).map((word) => word.replaceAll("+", "\\+")).sort((a, b) => b.length - a.length);
const WHOLE = new RegExp(`(?<![A-Za-z])(?:${INNER_CAPITALS.filter((word) => /^[a-z]/.test(word)).join("|")})|${INNER_CAPITALS.filter((word) => /^[A-Z]/.test(word)).join("|")}`, "g");
const BRACKETED = /^(?:tr|trn|train|training|val|valid|validation|dev|eval|test|testing|macro|micro|weighted|max|min|mean|std|median|small|medium|large|d|g|generator|discriminator)$/;
function wordsOf$2(name) {
	const words = [];
	let wasForeign = false;
	for (const piece of plainName$1(name).split(BORDER$2)) {
		if (piece === "" || piece === "@") continue;
		const word = piece.replace(/^@(?=\d)/, "");
		if (isLink(word, wasForeign)) continue;
		const english = englishOf(TYPOS.get(word) ?? word);
		wasForeign = english !== word;
		for (const one of english.split(" ")) words.push(...unglued(one));
	}
	return words;
}
const BORDER$2 = /[^a-z0-9@.+^\u0080-\uffff]+|\.(?![0-9])|(?<![0-9@])\./;
function plainName$1(name) {
	const trimmed = name.slice(0, MAX_NAME$4).trim();
	const known = ABBREVIATED.get(trimmed) ?? trimmed;
	let plain = translated(/[A-Z]/.test(known) ? withoutCapitals(known) : known);
	if (/['@([]/.test(plain)) plain = withoutSigns(plain);
	if (!/\d/.test(plain)) return plain;
	return plain.replace(/(?<![a-z])(acc|top|prec)[@_ -]?([15])(?![0-9])/g, "$1$2").replace(/(?<=[a-z])[ _-]?at[ _-](?=\d)/g, "@");
}
function withoutCapitals(name) {
	return name.replace(WHOLE, (word) => ` ${word.toLowerCase()}`).replace(/([a-z])(?=[A-Z])|([A-Z0-9])(?=[A-Z][a-z])/g, "$1$2 ").toLowerCase();
}
function withoutSigns(plain) {
	return plain.replace(/'s(?![a-z])/g, " ").replace(/@\[(\d+)\]/g, "@$1").replace(/@\.(?=\d)/g, "@0.").replace(/[([]([^()[\]]*)[)\]]/g, (_, inside) => BRACKETED.test(englishOf(inside.trim())) ? ` ${inside} ` : " ");
}
const MEASURES$1 = /* @__PURE__ */ new Set([...["loss", "losses"], ...METRIC_ROWS.flatMap(({ spellings }) => spellingsOf(spellings).filter((spelling) => /^[a-zA-Z0-9]+$/.test(spelling))).map((word) => word.toLowerCase())]);
const SPLIT_BEFORE = /^(?:train(?:ing)?|valid(?:ation)?|val|test(?:ing)?|evaluation|eval|dev)(?=[a-z])/;
const SPLIT_BEHIND = /(?:train(?:ing)?|valid(?:ation)?|val|test|eval)$/;
function unglued(word) {
	const before = SPLIT_BEFORE.exec(word)?.[0];
	if (before !== void 0 && MEASURES$1.has(word.slice(before.length))) return [before, word.slice(before.length)];
	const at = word.length > 5 ? word.search(SPLIT_BEHIND) : -1;
	return at > 0 && MEASURES$1.has(word.slice(0, at)) ? [word.slice(0, at), word.slice(at)] : [word];
}

// build/src/vocabulary/splits.js
const SPLIT_WORDS = {
	validation: `val valid validation validations vali vld validate validates validated validating eval evals evaluation evaluations
    evaluate evaluates evaluated evaluating dev devel development cv crossval crossvalidation holdout oof valset validset
    validationset evalset devset`,
	test: "test tests testing tested heldout testset tst",
	train: "train trains trained training trainings trn tr learn main trainset trainingset"
};
const SHORT_SPLIT_WORDS = {
	validation: "va vl",
	test: "te ts",
	train: ""
};
const SPLIT_PHRASES = [
	["held out", "test"],
	["hold out", "validation"],
	["cross validation", "validation"],
	["out of fold", "validation"],
	["in sample", "train"],
	["out of sample", "test"],
	["testing in eval mode", "test"],
	["in eval mode", null],
	["eval mode", null],
	["std dev", null],
	["stddev", null],
	["test time", null],
	["cur metric", "validation"],
	["saving dict", "validation"]
];
const SET_WORDS = /* @__PURE__ */ new Set([
	"set",
	"dataset",
	"data",
	"split"
]);
const BY_WORD$1 = byWord(SPLIT_WORDS);
const BY_SHORT = byWord(SHORT_SPLIT_WORDS);
const PHRASES = SPLIT_PHRASES.map(([phrase, split]) => ({
	words: phrase.split(" "),
	split
})).sort((a, b) => b.words.length - a.words.length);
function byWord(table) {
	const entries = Object.entries(table).flatMap(([split, words]) => words.split(/\s+/).map((word) => [word, split]));
	return new Map(entries.filter(([word]) => word !== ""));
}
function splitOfWord(word) {
	const known = BY_WORD$1.get(word);
	if (known !== void 0) return known;
	const numbered = /^([a-z]{3,10})\d{1,2}$/.exec(word)?.[1];
	return numbered === void 0 ? null : BY_WORD$1.get(numbered) ?? null;
}
function takeSplit(words) {
	let split = null;
	const rest = [];
	for (let i = 0; i < words.length; i += 1) {
		const phrase = PHRASES.find((one) => one.words.every((word, k) => words[i + k] === word));
		if (phrase !== void 0) {
			split ??= phrase.split;
			if (phrase.split === null) rest.push(...phrase.words);
			i += phrase.words.length - 1;
			continue;
		}
		const word = words[i];
		const isEnd = words.length > 1 && (i === 0 || i === words.length - 1);
		const own = splitOfWord(word) ?? (isEnd ? BY_SHORT.get(word) ?? null : null);
		if (own === null) rest.push(word);
		else split ??= own;
		if (own !== null && i + 2 < words.length && (/^\d{1,2}$/.test(words[i + 1]) || SET_WORDS.has(words[i + 1]))) i += 1;
	}
	return {
		split,
		rest
	};
}
function splitOfPhrase(words) {
	return takeSplit(words).split;
}
const HEADING_WORDS = new Set(`performance perf result results metric metrics score scores summary report set data dataset split phase mode stage loop model
  network on the for of at in by after per to from and epoch epochs ep step steps iteration iter round fold start starting started begin beginning
  run running now current currently statistics stats loss losses accuracy info root log full whole all new ep`.split(/\s+/));
const NO_HEADING = new Set("main learn done finished finish complete completed ended end ends over best final early stopping saved saving load loading".split(" "));
const ACTS = new Set("eval evaluation evaluate evaluating testing validating running".split(" "));
const [MAX_HEADING$1, MAX_HEADING_WORDS] = [160, 9];
const STAMP = /\d{2,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,6})?/g;
const LEVEL$1 = /\b(?:INFO|DEBUG|WARNING|NOTICE|root|__main__)\b/gi;
const CONTROL$2 = /\u001b\[[0-9;]{0,20}[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f]/g;
const NO_PROSE = /[={}`$;"']\s?\w|:\/\/|\w\(|[A-Za-z_]\.\w|\?$/;
const SLASHED = /[A-Za-z_.][\\/]|[\\/][A-Za-z_.]/;
const HINT$1 = hintOf$1([
	...BY_WORD$1.keys(),
	...PHRASES.map(({ words }) => words[0]),
	...FOREIGN_SPLIT_WORDS
]);
const DECORATION = /^[\s>=*#~_|+:[\](){}-]+/;
function headingSplit(line) {
	if (line.length > MAX_HEADING$1 || !HINT$1.test(line)) return null;
	const plain = line.replace(CONTROL$2, " ");
	const bar = plain.search(/\d%/);
	const bare = (bar < 0 ? plain : plain.slice(0, bar).replace(/\d{1,3}$/, "")).replace(STAMP, " ").replace(LEVEL$1, " ").trim().replace(DECORATION, "");
	if (bare === "" || NO_PROSE.test(bare) || SLASHED.test(bare)) return null;
	const words = wordsOf$2(bare);
	if (words.length === 0 || words.length > MAX_HEADING_WORDS) return null;
	if (words.some((word) => NO_HEADING.has(word))) return null;
	const { split, rest } = takeSplit(words);
	if (split === null || !rest.every((word, i) => HEADING_WORDS.has(word) || isCounter(rest, i))) return null;
	return /[.!]$/.test(bare) && !bare.endsWith("..") && words.length > 3 ? null : objectOf(words, split);
}
function isCounter(words, at) {
	return /^\d{1,9}$/.test(words[at]) && at > 0 && (/^(?:ep|epoch|epochs|step|steps|iter|iteration|round|fold|of|phase|stage)$/.test(words[at - 1]) || isCounter(words, at - 1));
}
function objectOf(words, first) {
	const named = words.filter((word) => splitOfWord(word) !== null);
	const objects = named.filter((word) => !ACTS.has(word));
	const splits = new Set((objects.length > 0 ? objects : named).map((word) => splitOfWord(word)));
	if (splits.size === 0) return first;
	if (words.join(" ").startsWith("testing in eval mode")) return "test";
	return splits.size === 1 ? [...splits][0] : null;
}
function hintOf$1(words) {
	const isShort = (word) => /^[a-z]{1,2}$/.test(word);
	const long = words.filter((word) => !isShort(word) && !words.some((other) => !isShort(other) && other !== word && word.includes(other)));
	return new RegExp(`${[...new Set(long)].join("|")}|(?<![a-z])(?:${words.filter(isShort).join("|")})(?![a-z])`, "i");
}

// build/src/vocabulary/metrics.js
const BY_WORDS = /* @__PURE__ */ new Map();
const ALONE = /* @__PURE__ */ new Map();
const WRITTEN_ALONE = /* @__PURE__ */ new Set();
const LONGEST = /* @__PURE__ */ new Map();
let longest = 1;
for (const row of METRIC_ROWS) {
	for (const spelling of spellingsOf(row.spellings)) {
		const words = takeSplit(wordsOf$2(spelling.replace(/@k$/, ""))).rest;
		longest = Math.max(longest, words.length);
		LONGEST.set(words[0], Math.max(words.length, LONGEST.get(words[0]) ?? 1));
		const key = words.join(" ");
		if (!BY_WORDS.has(key)) BY_WORDS.set(key, {
			row,
			needsAt: spelling.endsWith("@k")
		});
	}
	for (const spelling of spellingsOf(row.alone ?? "")) {
		ALONE.set(spelling.toLowerCase(), row);
		WRITTEN_ALONE.add(spelling);
	}
}
function metricOf$1(words) {
	let some = null;
	for (let count = Math.min(longest, words.length); count > 0; count -= 1) for (let from = words.length - count; from >= 0; from -= 1) {
		if (count > 1 && count > (LONGEST.get(words[from]) ?? 1)) continue;
		const found = lookUp(words, from, count);
		if (found?.row.metric === "score") some ??= found;
		else if (found !== null) return withScore(words, found);
	}
	if (some !== null) return some;
	return words.length === 1 || words.length === 2 && isPlaces(words[1]) ? aloneOf(words) : null;
}
function withScore(words, found) {
	return found.row.kind === "score" && words[found.from + found.count] === "score" ? {
		...found,
		count: found.count + 1
	} : found;
}
function standsAlone(name) {
	const words = name.split(/[^A-Za-z]+/).filter((word) => word !== "");
	const isBehind = splitOfWord((words[words.length - 1] ?? "").toLowerCase()) === null;
	const own = words[words.length - (isBehind ? 1 : 2)] ?? "";
	if (WRITTEN_ALONE.has(own)) return true;
	return ALONE.has(own.toLowerCase()) && (own.length > 2 || isBehind && words.length > 1);
}
const PLACES_BEHIND = /[a-z]\d{1,4}$/;
function lookUp(words, from, count) {
	const key = count === 1 ? words[from] : words.slice(from, from + count).join(" ");
	const whole = BY_WORDS.get(key);
	const next = words[from + count];
	const followed = next !== void 0 && isPlaces(next);
	if (whole !== void 0 && (!whole.needsAt || followed && key.length > 1)) {
		const takes = followed && isRanked(whole);
		return {
			row: whole.row,
			from,
			count: takes ? count + 1 : count,
			at: takes ? `@${next}` : "",
			alone: false
		};
	}
	const sign = key.indexOf("@");
	const cut = sign < 0 ? key.search(PLACES_BEHIND) + 1 : sign;
	const known = cut > (sign < 0 ? 1 : 0) ? BY_WORDS.get(key.slice(0, cut)) : void 0;
	if (known === void 0) return null;
	const places = key.slice(sign < 0 ? cut : cut + 1);
	return {
		row: known.row,
		from,
		count,
		at: sign >= 0 || isRanked(known) ? `@${places}` : places,
		alone: false
	};
}
function isRanked({ row, needsAt }) {
	return needsAt || row.field === "retrieval and recommendation";
}
function isPlaces(word) {
	return /^\d{1,4}$/.test(word);
}
function aloneOf(words) {
	const [word = "", places] = words;
	const sign = word.indexOf("@");
	const row = ALONE.get(sign > 0 ? word.slice(0, sign) : word);
	if (row === void 0) return null;
	const at = sign > 0 ? word.slice(sign) : places === void 0 ? "" : `@${places}`;
	return {
		row,
		from: 0,
		count: words.length,
		at,
		alone: true
	};
}

// build/src/vocabulary/roles.js
const ROLES$1 = [
	{
		role: "surrogate",
		phrases: "policy gradient"
	},
	{
		role: "regularization",
		phrases: "path length | gradient penalty | grad penalty"
	},
	{
		role: "value",
		phrases: "td error | value error"
	},
	{
		role: "component",
		phrases: `gradient loss | grad loss | variance loss | var loss | duration loss | loss duration | box reg | bbox reg |
      reg box | reg bbox | rpn reg`
	},
	{
		role: "count",
		words: `count counts num number nb numel ntokens ntok nsamples nsents len length lengths size sizes leaves nodes params
      parameters timesteps`,
		first: "n"
	},
	{
		role: "statistic",
		words: `std stdev stddev stderr var variance min max median quantile percentile iqr skew kurtosis histogram range lower
      upper ci best p5 p10 p25 p50 p75 p90 p95 p99 q10 q25 q50 q75 q90 chosen rejected logps delta`,
		phrases: "std dev | standard deviation | standard error | approx kl | code perplexity | prob perplexity | codebook perplexity"
	},
	{
		role: "clock",
		words: `time times timing fps sps eta seconds secs sec ms elapsed runtime duration latency throughput speed walltime hours
      minutes timestamp wps ups qps tflops flops mfu memory mem gpu cpu`,
		phrases: "per second | samples per | tokens per | steps per | iter per | samples s | images s | img s | tokens s | it s | wall clock | batch cost | reader cost | data cost"
	},
	{
		role: "scale",
		words: `scale scaler momentum beta beta1 beta2 eps epsilon gamma mult multiplier coef coeff coefficient factor alpha lambda
      tau temperature temp threshold thresh weighting sigma`,
		phrases: `weight decay | loss weight | loss weights | learning rate decay | ema decay | class weight | class weights |
      weight norm | param norm`
	},
	{
		role: "gradient",
		words: "grad grads gradient gradients gnorm gradnorm",
		phrases: "total norm"
	},
	{
		role: "confidence",
		words: "confidence conf logit logits prob probs probability",
		phrases: "scores fake | scores real | signs fake | signs real | out d"
	},
	{
		role: "regularization",
		words: `reg regularization regularizer regularisation r1 pl penalty gp commitment commit ortho orthogonal kl kld kldiv approxkl tv
      decorr codebook zloss entropy ent`,
		phrases: `weight penalty | l2 loss | l1 reg | l2 reg | kl div | kl divergence | router z | z loss | load balancing |
      load balance | balance loss`
	},
	{
		role: "value",
		words: "critic critic1 critic2 vf qf qf1 qf2 td vfunction",
		phrases: `value loss | losses value | value function | v loss | q loss | q1 loss | q2 loss | loss v | loss q | loss q1 |
      loss q2 | explained variance | baseline loss | value estimate`
	},
	{
		role: "surrogate",
		words: "policy surrogate actor clipfrac pg pi pol ppo",
		phrases: "clip fraction | clip frac | clip ratio"
	},
	{
		role: "adversarial",
		words: "adv adversarial gan disc discriminator gen generator fake real errd errg dloss gloss",
		phrases: "err d | err g | g a | g b | d a | d b",
		beside: "g d"
	},
	{
		role: "component",
		words: `box cls dfl obj rpn bbox mask kpt pose seg giou iou ctr centerness class loc bce dice recon reconstruction rec cycle
      idt identity perceptual percep feat style content mel dur pitch energy ctc att attention mlm nsp itc itm distill
      distillation kd consistency contrastive triplet objectness classifier classification regression vlb aux depth`,
		beside: "cardinality"
	}
];
const TABLE$1 = tableOf(ROLES$1);
function tableOf(rows) {
	const words = /* @__PURE__ */ new Map();
	const first = /* @__PURE__ */ new Map();
	const beside = /* @__PURE__ */ new Map();
	const phrases = /* @__PURE__ */ new Map();
	for (const [rank, row] of rows.entries()) {
		for (const word of row.words?.split(/\s+/) ?? []) if (!words.has(word)) words.set(word, rank);
		for (const word of row.first?.split(" ") ?? []) first.set(word, rank);
		for (const word of row.beside?.split(" ") ?? []) if (!beside.has(word)) beside.set(word, rank);
		for (const phrase of spellingsOf(row.phrases ?? "")) {
			const [start = "", ...rest] = phrase.split(" ");
			phrases.set(start, [...phrases.get(start) ?? [], {
				rest,
				rank
			}]);
		}
	}
	return {
		words,
		first,
		beside,
		phrases
	};
}
function roleOf(words) {
	let best = TABLE$1.first.get(words[0] ?? "") ?? ROLES$1.length;
	for (const [i, word] of words.entries()) {
		best = Math.min(best, TABLE$1.words.get(word) ?? best);
		if (words.length > 1) best = Math.min(best, TABLE$1.beside.get(word) ?? best);
		for (const { rest, rank } of TABLE$1.phrases.get(word) ?? []) if (rank < best && rest.every((one, k) => words[i + 1 + k] === one)) best = rank;
	}
	return ROLES$1[best]?.role ?? null;
}

// build/src/vocabulary/names.js
const FILLERS = new Set("epoch step metrics metric avg average mean global total overall percent pct vs iteration iterations inner charts rollout env runners environment t tot".split(" "));
const PARTS = new Set("box cls dfl obj kobj rpn bbox mask kpt pose seg giou iou ctr centerness reg vf pol ent entropy kl value policy class conf aux loc bce".split(" "));
const ACCURACY_KINDS = new Set("categorical sparse binary token k 1 at".split(" "));
const NEVER_TRAINED = new Set("accuracy psnr map map50 map50_95 ap miou bleu wer cer f1 auc auroc".split(" "));
const NO_TERMS = /* @__PURE__ */ new Set([
	"perplexity",
	"ppl",
	"bpb",
	"bpc",
	"bpd"
]);
const NO_MEASURE = /* @__PURE__ */ new Set([
	"count",
	"statistic",
	"clock",
	"scale",
	"gradient",
	"confidence"
]);
const SAID_VALUE = /(loss|accuracy) values?$/i;
function classify(name, folder = null) {
	const { split: named, rest: words } = takeSplit(wordsOf$2(ownName(name).replace(SAID_VALUE, "$1")));
	const validated = /^(metrics|coco|bbox|segm)\//i.test(name.trim()) ? "validation" : null;
	const split = named ?? folder ?? validated;
	const percent = /%|percent/i.test(name);
	const none = {
		metric: null,
		base: null,
		split,
		kind: "other",
		goal: null,
		top: null,
		role: roleOf(words),
		percent,
		qualified: true
	};
	const explanatory = explanatoryMetric(name);
	if (explanatory !== null) return {
		...none,
		metric: explanatory
	};
	if (isRate(words)) return {
		...none,
		metric: "learning_rate",
		split: null,
		kind: "learning-rate",
		qualified: false
	};
	if (isGradientNorm(words)) return {
		...none,
		metric: "gradient_norm",
		kind: "gradient-norm",
		qualified: false
	};
	const found = metricNamed(name, words);
	const known = {
		split,
		percent,
		role: roleBeside(words, found)
	};
	if (NO_MEASURE.has(known.role) && !isPartOfLoss(words, known.role)) return {
		...none,
		role: known.role
	};
	return lossOf(words, found, known) ?? scoreOf(words, found, known) ?? none;
}
function metricNamed(name, words) {
	const found = metricOf$1(words);
	return found?.alone && !standsAlone(name) ? null : found;
}
function ownName(name) {
	const at = name.lastIndexOf(" - ");
	if (at < 0) return name;
	const { split, rest: own } = takeSplit(wordsOf$2(name.slice(at + 3)));
	const before = takeSplit(wordsOf$2(name.slice(0, at)));
	if (split === null && before.split !== null) return name;
	return before.rest.some((word) => isTelling(word) && word !== "set" && word !== "data" && metricOf$1([word]) === null) && (own.some(isLossWord) || metricOf$1(own) !== null || isRate(own)) ? name.slice(at + 3) : name;
}
function roleBeside(words, found) {
	if (found?.row.role !== void 0) return found.row.role;
	if (found === null || found.count < 2) return roleOf(words);
	return roleOf(words.filter((_, i) => i < found.from || i >= found.from + found.count));
}
function isPartOfLoss(words, role) {
	return role === "confidence" && words.some(isLossWord);
}
function isRate(words) {
	if (roleOf(words) === "scale" || words.includes("decay")) return false;
	if (words.some((word, i) => word === "learning" && /^rates?$/.test(words[i + 1] ?? ""))) return true;
	return words.some((word) => /^lrs?\d*$/.test(word) || word === "learningrate");
}
function isGradientNorm(words) {
	if (words.includes("gnorm") || words.includes("gradnorm")) return true;
	return words.some((word) => word.startsWith("grad")) && words.some((word) => word.startsWith("norm"));
}
function isLossWord(word) {
	return word === "losses" || word.endsWith("loss");
}
function isScoreInFolder(words, { row, from, count }) {
	return NEVER_TRAINED.has(row.metric) && from + count === words.length && !isLossWord(words[from - 1] ?? "");
}
function lossOf(words, found, known) {
	const says = words.some(isLossWord);
	if (!says && found?.row.kind !== "loss") return null;
	if (found !== null && isScoreInFolder(words, found)) return null;
	if (found?.row.kind === "score" && found.row.goal === "minimize" && found.row.top !== null) return null;
	const core = (says && !isLossWord(words[(found?.from ?? 0) + (found?.count ?? 1) - 1] ?? "") ? words : renamed$1(words, found)).filter(isTelling);
	const rest = core.filter((word) => word !== "loss" && word !== "losses" && word !== "lm");
	const metric = rest.length === 0 ? "loss" : core.includes("loss") ? `${rest.join("_")}_loss` : core.join("_");
	const part = says && rest.length > 0 && (known.role === "regularization" || rest.every((word) => PARTS.has(word) || /^\d+$/.test(word)));
	const base = found?.row.kind === "loss" ? found.row.metric : rest.length === 0 ? "loss" : null;
	const kind = part ? "loss-part" : "loss";
	const mayBeTerm = kind === "loss" && !NO_TERMS.has(base ?? "") && isTermOf$1(words);
	return {
		...known,
		metric,
		base,
		kind,
		goal: "minimize",
		top: null,
		qualified: rest.length > 0,
		...mayBeTerm && { mayBeTerm }
	};
}
function isTermOf$1(words) {
	const at = words.lastIndexOf("loss");
	return at >= 0 && words.slice(at + 1).some(isTelling);
}
function scoreOf(words, found, known) {
	if (found === null) return null;
	const { row } = found;
	const core = renamed$1(words, found).filter((word) => isTelling(word) && (row.metric === "score" || !isScoreWord(word)));
	const isAccuracy = row.metric === "accuracy";
	const rest = core.filter((word) => word !== "accuracy" && !ACCURACY_KINDS.has(word));
	const metric = isAccuracy ? [...rest, `accuracy${found.at}`].join("_") : core.join("_");
	const role = known.role === "adversarial" || known.role === "regularization" ? known.role : null;
	const qualified = metric !== "accuracy" && metric !== "error";
	const isRanked = row.field === "retrieval and recommendation" || found.at.startsWith("@");
	return {
		...known,
		metric,
		base: row.metric,
		kind: "score",
		goal: row.goal,
		top: row.top,
		role,
		qualified,
		...isRanked && { evaluated: true }
	};
}
function renamed$1(words, found) {
	if (found === null) return words;
	const { from, count, at, row } = found;
	const own = row.metric === "accuracy" ? "accuracy" : `${row.metric}${at}`;
	return [
		...words.slice(0, from),
		own,
		...words.slice(from + count)
	];
}
function isScoreWord(word) {
	return word === "score" || word === "scores";
}
function isTelling(word) {
	return !FILLERS.has(word);
}
function folderSplit(folder) {
	const parts = folder.toLowerCase().split(/[_-]/);
	const last = parts[parts.length - 1] ?? "";
	const split = splitOfWord(last);
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
	const found = parts.filter((part) => splitOfWord(part) !== null && part !== "main");
	if (found.length !== 1) return {
		split: null,
		rest: stem
	};
	return {
		split: splitOfWord(found[0]),
		rest: parts.filter((part) => part !== found[0]).join("_")
	};
}

// build/src/normalize/pick-points.js
function pickPoints({ name, means, values, steps, epochs, rows, wallTimes }, keep) {
	const pick = (column) => Float64Array.from(keep, (i) => column[i] ?? NaN);
	return {
		name,
		...means !== void 0 && { means },
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
				series: entry.log.series.map((series) => without$2(series, isVoid))
			}
		};
	});
}
function without$2(series, isVoid) {
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
	if (list.every(({ raw }) => isEpochs(raw)) && !(validated.length > 0 && isAmidEpochs(judged, validated))) return "epoch";
	if (list.every(({ raw }) => isSteps(raw))) return list.every(({ raw }) => /(^|\/)epoch_/.test(raw.name)) ? "epoch" : "step";
	return "row";
}
const MAX_AMID = .25;
function isAmidEpochs(judged, validated) {
	if (!judged.every(({ raw }) => isSteps(raw))) return false;
	const ends = /* @__PURE__ */ new Map();
	for (const { raw, named } of judged) {
		if (named.split !== "train" || !raw.epochs) continue;
		for (const [i, epoch] of raw.epochs.entries()) ends.set(epoch, Math.max(ends.get(epoch) ?? 0, raw.steps[i]));
	}
	return validated.some(({ raw: { epochs, steps, values } }) => {
		let amid = 0;
		for (let i = 0; i < values.length; i += 1) if (ends.get(epochs[i]) > steps[i]) amid += 1;
		return amid > MAX_AMID * values.length;
	});
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

// build/src/normalize/bounds.js
function withBounds(series) {
	const bounds = series.filter(isBound);
	if (bounds.length === 0 || !bounds.every(({ raw }) => isBelowZero(raw.values))) return series;
	return series.map((one) => isBound(one) ? {
		...one,
		named: {
			...one.named,
			kind: "score",
			goal: "maximize",
			top: null
		}
	} : one);
}
function isBound({ named }) {
	return named.base === "elbo";
}
function isBelowZero(values) {
	const known = values.filter(Number.isFinite);
	return known.length > 0 && known.every((value) => value < 0);
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

// build/src/normalize/final-evaluation.js
const MAX_GAP = 1;
const MIN_USUAL = 2;
const MIN_POINTS$1 = 3;
const SAME_VALUE = 1e-6;
function finalEvaluation(series) {
	const train = series.filter(({ named }) => named.split === "train").map(({ raw }) => raw);
	const lastStep = largest$1(train.map(({ steps }) => steps));
	const offBeat = series.filter(({ raw, named }) => isBehind(raw, lastStep) && named.split !== "train" && named.split !== null);
	const step = Math.max(...offBeat.map(({ raw }) => lastOf$1(raw.steps)));
	const last = offBeat.filter(({ raw }) => lastOf$1(raw.steps) === step);
	const evaluated = last.filter((one) => isEvaluated(one) || one.named.split === "test").map(({ raw }) => raw);
	if (evaluated.length === 0) return null;
	const lastEpoch = largest$1(train.map(({ epochs }) => epochs));
	return evaluated.every((raw) => isNewEpoch(raw, lastEpoch)) || isRepeated(evaluated) ? {
		series: new Set(last.map(({ raw }) => raw)),
		step
	} : null;
}
function finalProblem(file, { series, step }) {
	return {
		file,
		id: "final-evaluation",
		values: {
			step,
			series: series.size
		}
	};
}
function isBehind({ steps }, lastStep) {
	if (steps === void 0 || steps.length < MIN_POINTS$1) return false;
	const n = steps.length;
	const gap = steps[n - 1] - steps[n - 2];
	const gaps = Array.from(steps.subarray(1, n - 1), (step, i) => step - steps[i]).sort((a, b) => a - b);
	const usual = gaps[gaps.length >> 1];
	return steps[n - 1] > lastStep && gap > 0 && gap <= MAX_GAP && usual > MIN_USUAL * gap;
}
function isNewEpoch({ epochs }, lastEpoch) {
	if (epochs === void 0 || !epochs.every(Number.isInteger)) return false;
	return lastOf$1(epochs) > lastEpoch && epochs[epochs.length - 2] <= lastEpoch;
}
function isRepeated(series) {
	let same = null;
	for (const { steps, values } of series) {
		const last = lastOf$1(values);
		const equal = /* @__PURE__ */ new Set();
		for (let i = 0; i < values.length - 1; i += 1) if (Math.abs(values[i] - last) <= SAME_VALUE * Math.abs(last) && (same === null || same.has(steps[i]))) equal.add(steps[i]);
		same = equal;
	}
	return same !== null && same.size > 0;
}
function lastOf$1(column) {
	return column?.[column.length - 1] ?? NaN;
}
function largest$1(columns) {
	let most = NaN;
	for (const column of columns) for (const value of column ?? []) if (!(value <= most)) most = Number.isNaN(value) ? most : value;
	return most;
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
		...raws[0].means !== void 0 && { means: raws[0].means },
		values: column((raw) => raw.values),
		...has((raw) => raw.steps) ? { steps: column((raw) => raw.steps) } : {},
		...has((raw) => raw.epochs) ? { epochs: column((raw) => raw.epochs) } : {},
		...has((raw) => raw.wallTimes) ? { wallTimes: column((raw) => raw.wallTimes) } : {}
	};
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
	"timesteps_total",
	"num_timesteps",
	"timestep",
	"timesteps",
	"total_steps",
	"total_env_steps",
	"num_env_steps",
	"env_steps",
	"env_step",
	"agent_steps",
	"environment_steps",
	"num_env_steps_sampled_lifetime",
	"num_env_steps_sampled",
	"frame",
	"frames",
	"total_frames",
	"kimg",
	"nimg",
	"tick",
	"ticks",
	"update",
	"updates",
	"boosting_round",
	"round",
	"rounds",
	"generation",
	"generations",
	"episode",
	"episodes",
	"total_episodes",
	"samples",
	"samples_seen",
	"tokens",
	"num_input_tokens_seen"
];
const LAST_PARTS = new Set("epoch global_step kimg nimg tick total_timesteps total_env_steps num_env_steps env_steps total_frames generation".split(" "));
const EPOCH_NAMES = [
	"epoch",
	"epochs",
	"ep"
];
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
const AXES$1 = new Map([
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
	const direct = AXES$1.get(plain) ?? AXES$1.get(joined$4(plain)) ?? AXES$1.get(englishOf(translated(plain).trim()));
	if (direct !== void 0) return direct;
	const unit = plain.search(/[([]/);
	if (unit > 0) return AXES$1.get(plain.slice(0, unit).trimEnd()) ?? null;
	const slash = plain.lastIndexOf("/");
	const last = slash < 0 ? "" : joined$4(plain.slice(slash + 1));
	return LAST_PARTS.has(last) ? AXES$1.get(last) : null;
}
function joined$4(name) {
	return /[ -]/.test(name) ? name.replace(/[ -]+/g, "_") : name;
}
function mayBeLength(name) {
	return /^total/i.test(name);
}

// build/src/normalize/held.js
function newReading() {
	const known = /* @__PURE__ */ new Map();
	return { classified: (name, split) => {
		const key = `${split ?? ""} ${name}`;
		const found = known.get(key) ?? classify(name, split);
		known.set(key, found);
		return found;
	} };
}
function newHeld(group, { classified }) {
	const series = group.logs.flatMap(({ log, split }) => log.series.map((raw) => heldSeries(raw, classified(raw.name, split))));
	return {
		group,
		folder: folderOf$1(group),
		series,
		copies: [],
		joined: group
	};
}
function heldSeries(raw, named) {
	return {
		raw,
		named,
		isTelling: named.kind !== "learning-rate" && !isCounted(raw.values)
	};
}
function rankOf$1(group) {
	return group.key.startsWith("dvclive") ? 3 : firstLog(group).traits?.copyRank ?? 1;
}
const TRACKED = 3;
function firstLog({ logs }) {
	return logs[0].log;
}
function folderOf$1(group) {
	const { source } = firstLog(group);
	return group.key.startsWith("tb ") ? group.key.slice(3) : source.slice(0, Math.max(0, source.lastIndexOf("/")));
}
function isCounted(values) {
	if (values.length < 2) return true;
	const by = values[1] - values[0];
	for (let i = 2; i < values.length; i++) {
		const next = values[i] - values[i - 1];
		if (!(Math.abs(next - by) <= 1e-9 * Math.abs(values[i]))) return false;
	}
	return values.length > 2 || by === 0;
}

// build/src/normalize/copy-candidates.js
const MAX_NEAR = 16;
const MAX_ALIKE = 24;
const MAX_STARTS = 3;
const MAX_APART = 2;
const SHOWN_DIGITS = 2;
function newShelf() {
	return {
		byFolder: /* @__PURE__ */ new Map(),
		byStem: /* @__PURE__ */ new Map(),
		byStart: /* @__PURE__ */ new Map()
	};
}
function hold({ byFolder, byStem, byStart }, held) {
	const stem = stemOf(held);
	for (const key of [held.folder, ...foldersAbove$1(held.folder).slice(1).map(below)]) {
		if ((byFolder.get(key)?.length ?? 0) <= MAX_NEAR) add$2(byFolder, key, held);
		add$2(byStem, `${key}/${stem}`, held);
	}
	for (const start of startsOf(held)) add$2(byStart, start, held);
	for (const start of shownStartsOf(held, [1])) add$2(byStart, start, held);
}
function candidatesFor({ byFolder, byStem, byStart }, held) {
	const found = /* @__PURE__ */ new Set();
	const stem = stemOf(held);
	for (const key of [...foldersAbove$1(held.folder), below(held.folder)]) {
		const near = byFolder.get(key) ?? [];
		const looked = near.length <= MAX_NEAR ? near : (byStem.get(`${key}/${stem}`) ?? []).slice(0, MAX_NEAR);
		for (const other of looked) found.add(other);
	}
	const alike = (firstLog(held.group).traits?.rounded === true ? shownStartsOf(held, [
		.998,
		1,
		1.002
	]) : startsOf(held)).map((start) => byStart.get(start) ?? []).filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
	for (const others of alike.slice(0, MAX_STARTS)) for (const other of nearest(others, held)) found.add(other);
	return [...found].filter((other) => isWithinReach(other, held)).sort((a, b) => distance(a, held) - distance(b, held));
}
function isWithinReach(kept, held) {
	return rankOf$1(held.group) === 3 || Number.isFinite(distance(kept, held));
}
function distance(a, b) {
	const [one, other] = [partsOf(a.folder), partsOf(b.folder)];
	let shared = 0;
	while (shared < Math.min(one.length, other.length) && one[shared] === other[shared]) shared += 1;
	const [up, down] = [one.length - shared, other.length - shared];
	if (up === 0 || down === 0) return up + down;
	return up <= MAX_APART && down <= MAX_APART ? BESIDE$1 + up + down : Number.POSITIVE_INFINITY;
}
const BESIDE$1 = 1e3;
function nearest(others, held) {
	if (others.length <= MAX_ALIKE) return others;
	return [...others.filter((other) => other.folder === held.folder), ...others].slice(0, MAX_ALIKE);
}
function startsOf({ series }) {
	const telling = series.filter(({ isTelling }) => isTelling);
	return [...new Set(telling.map(({ raw: { values } }) => `${Math.fround(values[0])} ${Math.fround(values[1])}`))].sort();
}
function shownStartsOf({ series }, factors) {
	const shown = (value, factor) => (value * factor).toPrecision(SHOWN_DIGITS);
	const found = /* @__PURE__ */ new Set();
	for (const { raw, isTelling } of series) {
		if (!isTelling) continue;
		for (const one of factors) for (const two of factors) found.add(`~${shown(raw.values[0], one)} ${shown(raw.values[1], two)}`);
	}
	return [...found].sort();
}
function below(folder) {
	return `${folder}/…`;
}
function foldersAbove$1(folder) {
	const parts = partsOf(folder);
	return Array.from({ length: parts.length + 1 }, (_, up) => parts.slice(0, parts.length - up).join("/"));
}
function partsOf(folder) {
	return folder === "" ? [] : folder.split("/");
}
function stemOf({ group }) {
	const { source } = firstLog(group);
	const file = source.slice(source.lastIndexOf("/") + 1);
	const end = file.indexOf(".");
	return end < 0 ? file : file.slice(0, end);
}
function add$2(map, key, held) {
	const known = map.get(key);
	if (known === void 0) map.set(key, [held]);
	else known.push(held);
}

// build/src/normalize/same-curve.js
const MIN_SIGNIFICANT = 10;
const MIN_SHARE$1 = .5;
const MIN_SHARED$1 = 3;
const MAX_DIFFERENT = .05;
const MAX_DISTINCT = 16;
function isNear(a, b, { share, apart: most }) {
	if (Object.is(a, b)) return true;
	const apart = Math.abs(a - b);
	const size = Math.abs(a);
	return apart <= share * size || size >= MIN_SIGNIFICANT * most && apart <= most;
}
function sameFromStart({ values: a }, { values: b }, tolerance) {
	const shared = Math.min(a.length, b.length);
	if (shared === 0 || shared < MIN_SHARE$1 * Math.max(a.length, b.length)) return null;
	for (let i = 0; i < shared; i++) if (!isNear(a[i], b[i], tolerance)) return null;
	const indices = Int32Array.from({ length: shared }, (_, i) => i);
	return {
		own: indices,
		other: indices,
		length: shared,
		distinct: distinctOf(a, indices)
	};
}
function sameAtPositions(a, b, tolerance) {
	const [x, y] = a.steps && b.steps ? [a.steps, b.steps] : [a.epochs, b.epochs];
	if (x === void 0 || y === void 0) return null;
	const own = [];
	const other = [];
	let different = 0;
	for (let i = 0, j = 0; i < x.length && j < y.length;) if (x[i] === y[j]) {
		if (isNear(a.values[i], b.values[j], tolerance)) {
			own.push(i);
			other.push(j);
		} else if (++different > Math.max(1, MAX_DIFFERENT * Math.min(x.length, y.length))) return null;
		i++;
		j++;
	} else if (x[i] < y[j]) i++;
	else if (x[i] > y[j]) j++;
	else return null;
	if (own.length < MIN_SHARED$1 || different > MAX_DIFFERENT * own.length) return null;
	if (own.length < MIN_SHARE$1 * Math.min(x.length, y.length)) return null;
	return {
		own,
		other,
		length: own.length,
		distinct: distinctOf(a.values, own)
	};
}
function sameByEpoch(a, b, tolerance) {
	if (a.epochs === void 0 || b.epochs === void 0) return null;
	const isDense = a.values.length > b.values.length;
	const [dense, sparse] = isDense ? [a, b] : [b, a];
	const bySparse = epochsOf(sparse);
	const byDense = epochsOf(dense);
	if (bySparse.size < sparse.values.length || byDense.size === dense.values.length) return null;
	const own = [];
	const other = [];
	const isMean = [...bySparse].every(([epoch, { mean }]) => !byDense.has(epoch) || isNear(mean, byDense.get(epoch).mean, tolerance));
	for (const [epoch, { at, mean }] of bySparse) {
		const whole = byDense.get(epoch);
		if (whole === void 0) continue;
		if (!isMean && !isNear(mean, dense.values[whole.at], tolerance)) return null;
		own.push(isDense ? whole.at : at);
		other.push(isDense ? at : whole.at);
	}
	if (own.length < MIN_SHARED$1 || own.length < MIN_SHARE$1 * Math.max(bySparse.size, byDense.size)) return null;
	return {
		own,
		other,
		length: own.length,
		distinct: distinctOf(sparse.values, isDense ? other : own)
	};
}
function epochsOf({ epochs, values }) {
	const sums = /* @__PURE__ */ new Map();
	for (let i = 0; i < values.length; i++) {
		const epoch = epochs[i];
		const known = sums.get(epoch);
		if (known === void 0) sums.set(epoch, {
			at: i,
			sum: values[i],
			count: 1
		});
		else {
			known.at = i;
			known.sum += values[i];
			known.count += 1;
		}
	}
	return new Map([...sums].map(([epoch, { at, sum, count }]) => [epoch, {
		at,
		mean: sum / count
	}]));
}
function distinctOf(values, indices) {
	const found = /* @__PURE__ */ new Set();
	for (let i = 0; i < indices.length && found.size < MAX_DISTINCT; i++) found.add(values[indices[i]]);
	return found.size;
}

// build/src/normalize/copy-evidence.js
const STORED = {
	share: 1e-6,
	apart: 51e-7
};
const EXACT = {
	share: 0,
	apart: 0
};
const ROUNDED = {
	share: .002,
	apart: 6e-4
};
const MIN_VALUES = 3;
const MIN_VALUES_APART = 5;
const MOST_DIGITS = 5;
const LOOKED_AT = 50;
const HALF$1 = .501;
const MEASURED$4 = [
	"loss",
	"loss-part",
	"score",
	"gradient-norm"
];
function evidenceOf(kept, held) {
	return isSameTool(kept, held) ? ofSameTool(kept, held) : ofAnotherTool(kept, held);
}
function isSecondRun(kept, held) {
	const own = startsOf(held).join();
	return kept.copies.some((copy) => isSameTool(copy, held) && copy.folder !== held.folder && startsOf(copy).join() === own);
}
function isSameTool(a, b) {
	return firstLog(a.group).format === firstLog(b.group).format && rankOf$1(a.group) === rankOf$1(b.group);
}
function ofSameTool(kept, held) {
	if (kept.folder !== held.folder || firstLog(kept.group).run !== firstLog(held.group).run) return null;
	const telling = held.series.filter(({ raw }) => raw.values.length > 1 && raw.values.some((value) => value !== raw.values[0]));
	const exact = telling.map((other) => pairOf(alike(kept, other), other, () => EXACT));
	if (telling.length > 0 && exact.every((pair) => pair !== null)) return exact;
	const pairs = telling.flatMap((other) => pairOf(alike(kept, other), other, roundingOf) ?? []);
	const measured = pairs.filter(({ own, other }) => MEASURED$4.includes(own.named.kind) && other.isTelling);
	return !held.series.some((other) => {
		if (!MEASURED$4.includes(other.named.kind) || pairs.some((pair) => pair.other === other)) return false;
		return alike(kept, other).length > 0;
	}) && valuesOf(measured) >= MIN_VALUES_APART ? pairs : null;
}
function ofAnotherTool(kept, held) {
	const tolerance = firstLog(held.group).traits?.rounded === true ? () => ROUNDED : (own, other) => wider(STORED, roundingOf(own, other));
	const pairs = held.series.flatMap((other) => pairOf(kept.series, other, tolerance) ?? []);
	return valuesOf(pairs.filter(({ other }) => other.isTelling)) >= (distance(kept, held) >= 1e3 ? MIN_VALUES_APART : MIN_VALUES) ? pairs : null;
}
function valuesOf(pairs) {
	return pairs.reduce((sum, { match }) => sum + match.distinct, 0);
}
function pairOf(series, other, toleranceOf) {
	for (const own of series) {
		const match = sameFromStart(own.raw, other.raw, toleranceOf(own.raw, other.raw));
		if (match !== null) return {
			own,
			other,
			match
		};
	}
	for (const own of series) {
		if (!isSameMetric$1(own, other)) continue;
		const tolerance = toleranceOf(own.raw, other.raw);
		const match = sameAtPositions(own.raw, other.raw, tolerance) ?? sameByEpoch(own.raw, other.raw, tolerance);
		if (match !== null) return {
			own,
			other,
			match
		};
	}
	return null;
}
function alike(kept, other) {
	return kept.series.filter((own) => own.raw.name === other.raw.name || isSameMetric$1(own, other));
}
function isSameMetric$1({ named: a }, { named: b }) {
	if (a.metric === null || a.metric !== b.metric || a.kind !== b.kind) return false;
	return a.kind === "learning-rate" || (a.split ?? "train") === (b.split ?? "train");
}
function roundingOf(own, other) {
	return wider(digitsOf$1(own.values), digitsOf$1(other.values));
}
function wider(a, b) {
	return {
		share: Math.max(a.share, b.share),
		apart: Math.max(a.apart, b.apart)
	};
}
function digitsOf$1(values) {
	const looked = values.subarray(0, LOOKED_AT).filter(Number.isFinite);
	for (let decimals = 2; decimals <= MOST_DIGITS; decimals++) if (looked.every((value) => Number(value.toFixed(decimals)) === value)) return {
		share: 0,
		apart: HALF$1 * 10 ** -decimals
	};
	for (let digits = 3; digits <= MOST_DIGITS; digits++) if (looked.every((value) => Number(value.toPrecision(digits)) === value)) return {
		share: HALF$1 * 10 ** (1 - digits),
		apart: 0
	};
	return EXACT;
}

// build/src/normalize/placed.js
const AXES = ["steps", "epochs"];
function placesOf$2(own, other, match) {
	if (own.steps === void 0 && own.epochs === void 0) return (series) => byIndex(own, other, match, series);
	const axis = AXES.find((one) => other[one] !== void 0);
	if (axis === void 0) return (series) => series.values.length === other.values.length ? atIndices(own, match, series) : null;
	return along(knotsOf(match.length, (i) => ({
		x: other[axis][match.other[i]],
		step: own.steps?.[match.own[i]] ?? NaN,
		epoch: own.epochs?.[match.own[i]] ?? NaN
	})), own, axis);
}
function placesByTime(own) {
	const { wallTimes, steps, epochs } = own;
	if (wallTimes === void 0 || steps === void 0 && epochs === void 0) return null;
	return along(knotsOf(wallTimes.length, (i) => ({
		x: wallTimes[i],
		step: steps?.[i] ?? NaN,
		epoch: epochs?.[i] ?? NaN
	})), own, "wallTimes");
}
function along(knots, own, axis) {
	return (series) => {
		const at = series[axis];
		if (at === void 0 || knots.length < 2) return null;
		const { steps: _, epochs: __, rows: ___, ...rest } = series;
		return {
			...rest,
			...own.steps && { steps: at.map((x) => between(knots, x, "step")) },
			...own.epochs && { epochs: at.map((x) => between(knots, x, "epoch")) }
		};
	};
}
function byIndex(own, other, match, series) {
	if (series.values.length !== other.values.length || match.length < other.values.length) return null;
	if (series.values.length !== own.values.length) return null;
	const { steps: _, epochs: __, ...rest } = series;
	return rest;
}
function atIndices({ steps, epochs }, match, series) {
	if (match.length < series.values.length) return null;
	const at = (column) => Float64Array.from(series.values, (_, i) => column[match.own[i]] ?? NaN);
	return {
		...series,
		...steps && { steps: at(steps) },
		...epochs && { epochs: at(epochs) }
	};
}
function knotsOf(length, knot) {
	const byX = /* @__PURE__ */ new Map();
	for (let i = 0; i < length; i++) {
		const one = knot(i);
		if (Number.isFinite(one.x)) byX.set(one.x, one);
	}
	return [...byX.values()].sort((a, b) => a.x - b.x);
}
function between(knots, x, of) {
	let low = 0;
	let high = knots.length - 1;
	while (low < high) {
		const middle = low + high >> 1;
		if (knots[middle].x >= x) high = middle;
		else low = middle + 1;
	}
	const b = knots[Math.max(1, high)];
	if (b.x === x) return b[of];
	const a = knots[Math.max(1, high) - 1];
	if (a.x === x) return a[of];
	return a[of] + (b[of] - a[of]) * (x - a.x) / (b.x - a.x);
}

// build/src/normalize/only-it-has.js
const MAX_NAMES$4 = 3;
const MEASURED$3 = [
	"loss",
	"loss-part",
	"score"
];
function withExtras(kept, copy, pairs, problems) {
	const longest = [...pairs].sort((a, b) => b.match.length - a.match.length)[0];
	const place = placesOf$2(longest.own.raw, longest.other.raw, longest.match);
	const known = new Set(pairs.map(({ other }) => other));
	take$4(kept, copy, lacking(kept, copy).filter((one) => !known.has(one)), place, problems);
}
function lacking(kept, other) {
	return other.series.filter((one) => {
		const { raw, named, isTelling } = one;
		if (named.metric === null && !isTelling) return false;
		if (raw.values.length < 2 && (named.kind === "other" || named.kind === "learning-rate")) return false;
		if (named.metric === null && axisOf(raw.name) !== null) return false;
		return !kept.series.some((own) => isSameName(own, one) || isSameMetric$1(own, one));
	});
}
function take$4(kept, other, series, place, problems) {
	const unplaced = [];
	const taken = /* @__PURE__ */ new Map();
	for (const { raw, named, isTelling } of series) {
		const placed = place === null ? raw : place(raw);
		if (placed === null) unplaced.push(raw);
		else {
			taken.set(raw, placed);
			kept.series.push({
				raw: placed,
				named,
				isTelling
			});
		}
	}
	const settled = kept.joined.logs.some(({ log }) => Object.keys(log.hyperparameters).length > 0);
	const logs = other.group.logs.flatMap(({ log, split }) => {
		const own = log.series.flatMap((one) => taken.get(one) ?? []);
		const hyperparameters = settled ? {} : log.hyperparameters;
		if (own.length === 0 && Object.keys(hyperparameters).length === 0) return [];
		const { restarts: _, ...rest } = log;
		return [{
			log: {
				...rest,
				series: own,
				hyperparameters,
				problems: []
			},
			split,
			added: true
		}];
	});
	if (logs.length > 0) kept.joined = {
		...kept.joined,
		logs: [...kept.joined.logs, ...logs]
	};
	problems.push(...notPlaced(firstLog(other.group).source, unplaced));
}
function notPlaced(file, series) {
	if (series.length === 0) return [];
	const names = series.slice(0, MAX_NAMES$4).map(({ name }) => name);
	return [{
		file,
		id: "series-not-placed",
		values: {
			names,
			more: series.length - names.length
		}
	}];
}
function isSameName(own, other) {
	if (plain$4(own.raw.name) !== plain$4(other.raw.name)) return false;
	const [a, b] = [own.named, other.named].map(({ kind, split }) => split ?? (MEASURED$3.includes(kind) ? "train" : null));
	return a === b || a === null || b === null;
}
function plain$4(name) {
	return name.toLowerCase().replace(/[\s_./-]+/g, "_");
}

// build/src/normalize/primary/candidate.js
const OF_GAMES = /* @__PURE__ */ new Set([
	"value",
	"surrogate",
	"adversarial"
]);
function isSecondary({ role }) {
	return OF_GAMES.has(role) || role === "regularization";
}
function isOfGame({ role }) {
	return OF_GAMES.has(role);
}
function withoutSecondaryLosses(named) {
	return named.kind === "loss" && isSecondary(named) ? {
		...named,
		kind: "loss-part"
	} : named;
}

// build/src/normalize/primary/game.js
const SIDES = {
	generator: new Set("g gen generator gens netg errg gloss lossg generators".split(" ")),
	discriminator: new Set("d disc discriminator discr critic netd errd dloss lossd discloss discriminators".split(" "))
};
const BESIDE = new Set("gan real fake adv l1 a b x y err cost".split(" "));
const REWARDS$1 = /* @__PURE__ */ new Set([
	"episode_reward",
	"reward",
	"return"
]);
const PREFERENCES = /* @__PURE__ */ new Set([
	"chosen",
	"rejected",
	"margin",
	"margins"
]);
function gameOf(names) {
	const plays = (side) => names.some((one) => isTermOf(one, side));
	if (plays(SIDES.generator) && plays(SIDES.discriminator)) return "networks";
	if (!names.some(({ kind, base }) => kind === "score" && base !== null && REWARDS$1.has(base)) || names.some(({ name }) => has(name, PREFERENCES))) return null;
	const learnsValues = names.some(({ role }) => role === "value" || role === "surrogate");
	return names.some(({ kind, split, role }) => kind === "loss" && split === "validation" && role === null) && !learnsValues ? null : "rewards";
}
function isOfNetwork(name) {
	return has(name, SIDES.generator) || has(name, SIDES.discriminator);
}
function splitsOfGame(names) {
	const terms = names.filter(({ role, kind }) => role === "adversarial" && kind !== "score");
	return new Set(terms.map(({ split }) => split ?? "train"));
}
function isTermOf({ name, kind, role }, side) {
	if (role === "count" || role === "clock" || role === "scale" || kind === "score" && role !== "adversarial") return false;
	const words = wordsOf$2(name);
	const isLoss = kind === "loss" || kind === "loss-part";
	return words.some((word) => side.has(word) && (word.length > 1 || isLoss || words.some((other) => BESIDE.has(other))));
}
function has(name, wanted) {
	const words = wordsOf$2(name);
	return words.some((word) => wanted.has(word) && (word.length > 1 || words.length > 1));
}

// build/src/normalize/primary/claims.js
const LOSSES = "nll ce cross_entropy categorical_crossentropy sparse_categorical_crossentropy binary_crossentropy logloss mlogloss elbo cost mse l2 rmse mae smape mape bpd".split(" ");
const LAST_LOSSES = "perplexity ppl bpb bpc".split(" ");
const SCORES = "map50_95 map ap miou iou dice wer bleu accuracy error f1 auc auroc map50 ap50 cer ndcg mrr hit_rate recall_at chrf rouge1 success_rate win_rate pass_at reward_accuracy rougel fid psnr si_sdr si_snr sdr r2 spearman pearson der eer".split(" ");
const REWARDS = [
	"episode_reward",
	"reward",
	"return"
];
const LAST_SCORES = "score top5_accuracy top5_error map75 precision recall specificity precision_at ssim".split(" ");
const HOW = new Set("batch running current cur smoothed smooth avg mean epoch step iter th".split(" "));
const MOMENTARY = new Set("step steps batch iter current".split(" "));
const SAME = /* @__PURE__ */ new Map([["episode_reward", "reward"], ["return", "reward"]]);
const MIN_SPAN = .5;
const MIN_SHARED = .5;
const ALIKE = [
	{
		because: "it says nothing of most of the run",
		points: ({ series }, field) => covers(series.at, field) ? 0 : -200
	},
	{
		because: "it is a placeholder: one value throughout",
		points: ({ series }) => isConstant(series.values) ? -400 : 0
	},
	{
		because: "each further word makes it a part or a kind of the metric",
		points: (candidate) => -5 * furtherWords(candidate)
	},
	{
		because: "it is the metric of the validation",
		points: (one, { counterpart }) => isSameMetric(one, counterpart) ? 150 : 0
	},
	{
		because: "it lies where the validation lies",
		points: ({ series }, { counterpart }) => isOnAxisOf(series.at, counterpart) ? 40 : 0
	},
	{
		because: "it is of one step, not of the epoch",
		points: ({ series }) => wordsOf$2(series.name).some((word) => MOMENTARY.has(word)) ? -3 : 0
	}
];
const LOSS_CLAIMS = [
	{
		because: "it is called the loss, or its total",
		points: ({ named }) => named.metric === "loss" ? 100 : 0
	},
	{
		because: "it is a loss of a known name",
		points: ({ named }) => ranked(LOSSES, named.base, 70, 2)
	},
	{
		because: "its name ends in \"loss\"",
		points: ({ named }) => named.base === null && named.metric?.endsWith("loss") ? 50 : 0
	},
	{
		because: "it stands in for a loss",
		points: ({ named }) => ranked(LAST_LOSSES, named.base, 20, 1)
	},
	{
		because: "it is one of several terms",
		points: ({ named }) => named.role === "component" ? -30 : 0
	},
	{
		because: "it is nothing but a term",
		points: ({ series }) => series.kind === "loss-part" ? -60 : 0
	},
	...ALIKE
];
const SCORE_CLAIMS = [
	{
		because: "people choose it before others",
		points: ({ named }) => ranked(SCORES, named.base, 100, 1)
	},
	{
		because: "a policy is trained for it",
		points: ({ named }, { game }) => ranked(REWARDS, named.base, game === "rewards" ? 150 : -60, 1)
	},
	{
		because: "it is of what a network thinks of a policy",
		points: ({ named }) => isSecondary(named) ? -40 : 0
	},
	{
		because: "people look at it where there is no other",
		points: ({ named }) => LAST_SCORES.includes(named.base ?? "") ? -30 : 0
	},
	...ALIKE
];
function mostClaimed(candidates, claims, field) {
	const rated = candidates.map((candidate) => ({
		candidate,
		name: candidate.series.name,
		points: claims.reduce((sum, claim) => sum + claim.points(candidate, field), 0)
	}));
	rated.sort((a, b) => b.points - a.points || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
	return rated[0]?.candidate ?? null;
}
function isSameMetric(one, other) {
	if (other === null || one.named.metric === null || other.named.metric === null) return false;
	return plain$3(one.named.metric) === plain$3(other.named.metric);
}
function plain$3(metric) {
	const words = metric.split("_").filter((word) => !HOW.has(word));
	return SAME.get(words.join("_")) ?? words.join("_");
}
function ranked(order, base, first, step) {
	const place = order.indexOf(base ?? "");
	return place < 0 ? 0 : first - step * place;
}
function furtherWords({ named: { metric, base } }) {
	const own = /* @__PURE__ */ new Set([...(base ?? "").split("_"), "loss"]);
	return new Set((metric ?? "").split("_").filter((word) => !own.has(word) && !HOW.has(word))).size;
}
function covers(at, { from, to }) {
	if (!(to > from)) return true;
	return (at[at.length - 1] ?? 0) - (at[0] ?? 0) >= MIN_SPAN * (to - from);
}
function isConstant(values) {
	return values.length > 1 && values.every((value) => value === values[0]);
}
function isOnAxisOf(at, counterpart) {
	const other = counterpart?.series.at;
	if (other === void 0 || at.length > 2 * other.length) return false;
	if (at === other) return true;
	let shared = 0;
	for (let i = 0, k = 0; i < at.length && k < other.length;) {
		if (at[i] === other[k]) shared += 1;
		if (at[i] <= other[k]) i += 1;
		else k += 1;
	}
	return shared >= MIN_SHARED * other.length;
}

// build/src/normalize/primary/learning-rate.js
function learningRate(series) {
	const rates = series.filter(({ kind }) => kind === "learning-rate");
	if (!rates[0]) return null;
	if (rates.length > 1 && rates.every(({ name }) => /(^|\/)(lr\/pg|x\/lr)\d/.test(name))) return [...rates].sort((a, b) => (a.values[0] ?? 0) - (b.values[0] ?? 0) || (a.name < b.name ? -1 : 1))[0];
	return [...rates].sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1))[0];
}

// build/src/normalize/primary/monitored.js
const NAMING = [
	...[
		"metric_for_best_model",
		"monitor",
		"monitored_metric",
		"early_stopping_metric",
		"early_stopping_monitor"
	],
	...[
		"best_checkpoint_metric",
		"checkpoint_metric",
		"checkpoint_monitor",
		"monitor_key",
		"monitor_metric",
		"validation_metric"
	],
	...[
		"key_metric",
		"key_indicator",
		"save_best",
		"optimized_metric",
		"main_indicator",
		"eval_metric",
		"objective"
	]
];
const DIRECTIONS = [
	[
		"greater_is_better",
		true,
		false
	],
	[
		"maximize_best_checkpoint_metric",
		true,
		false
	],
	[
		"mode",
		"max",
		"min"
	],
	[
		"monitor_mode",
		"max",
		"min"
	],
	[
		"monitor_op",
		"max",
		"min"
	],
	[
		"direction",
		"maximize",
		"minimize"
	],
	[
		"goal",
		"maximize",
		"minimize"
	]
];
const DEFAULTS = {
	monitor: "minimize",
	monitored_metric: "minimize",
	metric_for_best_model: "maximize"
};
const MAX_SETTINGS$1 = 5e3;
function monitored(candidates, settings) {
	const given = Object.entries(settings).slice(0, MAX_SETTINGS$1);
	const measures = candidates.filter(isMeasure);
	return NAMING.flatMap((key) => given.flatMap(([path, value]) => {
		if (typeof value !== "string" || lastOf(path) !== key) return [];
		const candidate = namedBy(value, measures);
		if (candidate === null) return [];
		const byDefault = candidate.series.goal === null ? DEFAULTS[key] ?? null : null;
		return [{
			candidate,
			goal: goalBeside(path, value, settings) ?? byDefault
		}];
	}));
}
function isMeasure({ series: { kind }, named: { role } }) {
	return kind === "loss" || kind === "loss-part" || kind === "score" || kind === "other" && role === null;
}
function withGoal({ candidate, goal }) {
	const { series, named } = candidate;
	if (goal === null || goal === series.goal) return candidate;
	const told = {
		kind: series.kind !== "score" && goal === "minimize" ? "loss" : "score",
		goal,
		metric: named.metric ?? takeSplit(wordsOf$2(series.name)).rest.join("_"),
		split: series.split ?? "validation"
	};
	return {
		series: {
			...series,
			...told
		},
		named: {
			...named,
			...told
		}
	};
}
function namedBy(value, candidates) {
	const name = value.replace(/^[-+]/, "");
	const exact = candidates.find(({ series }) => series.name === name);
	if (exact !== void 0) return exact;
	const { split, rest } = takeSplit(wordsOf$2(name));
	const words = rest.join(" ");
	if (words === "") return null;
	const alike = candidates.filter(({ series }) => takeSplit(wordsOf$2(series.name)).rest.join(" ") === words);
	const of = (wanted) => alike.find(({ series }) => series.split === wanted);
	return (split === "train" ? of("train") : of("validation") ?? of("test")) ?? null;
}
function goalBeside(path, value, settings) {
	if (/^[-+]/.test(value)) return value.startsWith("+") ? "maximize" : "minimize";
	const folder = path.slice(0, path.length - lastOf(path).length);
	for (const [name, larger, smaller] of DIRECTIONS) {
		const key = `${folder}${name}`;
		const said = Object.hasOwn(settings, key) ? settings[key] : void 0;
		if (said === larger) return "maximize";
		if (said === smaller) return "minimize";
	}
	return null;
}
function lastOf(path) {
	return path.slice(Math.max(path.lastIndexOf("."), path.lastIndexOf("/")) + 1);
}

// build/src/normalize/primary/score-copies.js
const MIN_POINTS = 2;
const [ROUNDED_SHARE, ROUNDED_APART] = [.002, 6e-4];
function withoutScoreCopies(candidates) {
	const losses = candidates.filter(({ series }) => series.kind === "loss");
	return candidates.map((one) => {
		if (one.named.base !== "score" || one.series.kind !== "score") return one;
		if (!losses.some((loss) => isCopy(one.series, loss.series))) return one;
		const none = {
			kind: "other",
			goal: null
		};
		return {
			series: {
				...one.series,
				...none,
				top: NaN
			},
			named: {
				...one.named,
				...none
			}
		};
	});
}
function isCopy({ values: score }, { values: loss }) {
	if (score.length < MIN_POINTS || score.length > loss.length) return false;
	let at = 0;
	for (const value of score) {
		while (at < loss.length && !isEqual(value, loss[at])) at += 1;
		if (at === loss.length) return false;
		at += 1;
	}
	return true;
}
function isEqual(a, b) {
	return Math.abs(a - b) <= Math.max(ROUNDED_APART, ROUNDED_SHARE * Math.abs(b));
}

// build/src/normalize/primary/primary.js
function primaryOf(measured, { names, settings, game }) {
	const given = withoutScoreCopies(measured);
	const told = monitored(given, settings).map((one) => ({
		from: one.candidate,
		to: withGoal(one)
	}));
	const all = given.map((one) => told.find(({ from }) => from === one)?.to ?? one);
	const watched = told.map(({ to }) => to);
	const field = fieldOf$1(all, game);
	const losses = candidatesForLoss(all, game);
	const scores = candidatesForScore(all, game);
	const watchedOf = (kind, train) => watched.find(({ series }) => (kind === "loss" ? isLoss(series) : series.kind === kind) && series.split === "train" === train) ?? null;
	const validationLoss = byName$1(all, names.loss) ?? watchedOf("loss", false) ?? mostClaimed(ofSplit(losses, "validation"), LOSS_CLAIMS, field);
	const validationScore = byName$1(all, names.score) ?? watchedOf("score", false) ?? mostClaimed(ofSplit(scores, "validation"), SCORE_CLAIMS, field);
	const trainLoss = watchedOf("loss", true) ?? mostClaimed(ofSplit(withTerms$1(losses, all, validationLoss), "train"), LOSS_CLAIMS, {
		...field,
		counterpart: validationLoss
	});
	const trainScores = ofSplit(scores, "train").filter((one) => validationScore === null || game === "rewards" || isSameMetric(one, validationScore));
	const trainScore = watchedOf("score", true) ?? mostClaimed(trainScores, SCORE_CLAIMS, {
		...field,
		counterpart: validationScore
	});
	const series = all.map((one) => one.series);
	return {
		series,
		primary: {
			trainLoss: trainLoss?.series ?? null,
			validationLoss: validationLoss?.series ?? null,
			trainScore: trainScore?.series ?? null,
			validationScore: validationScore?.series ?? null,
			learningRate: learningRate(series),
			gradientNorm: series.find(({ kind }) => kind === "gradient-norm") ?? null
		}
	};
}
function candidatesForLoss(all, game) {
	if (game === "rewards") return [];
	const losses = all.filter(({ series, named }) => isLoss(series) && !isSecondary(named) && named.role !== "confidence");
	if (game === null) return losses;
	const played = splitsOfGame(all.map(({ series, named }) => ({
		...named,
		...series
	})));
	return losses.filter(({ series, named }) => named.role === null && series.kind === "loss" && !played.has(series.split));
}
function withTerms$1(losses, all, counterpart) {
	const further = all.filter((one) => isLoss(one.series) && isSameMetric(one, counterpart) && !losses.includes(one));
	return [...losses, ...further];
}
function candidatesForScore(all, game) {
	const scores = all.filter(({ series, named }) => series.kind === "score" && named.role !== "adversarial");
	if (game === "networks") return scores.filter(({ series }) => !isOfNetwork(series.name));
	return game === "rewards" ? scores.filter(({ series }) => series.goal === "maximize") : scores;
}
function isLoss({ kind }) {
	return kind === "loss" || kind === "loss-part";
}
function ofSplit(candidates, split) {
	return candidates.filter(({ series }) => series.split === split);
}
function byName$1(all, name) {
	if (name === null || name === "") return null;
	return all.find(({ series }) => series.name === name) ?? all.find(({ series }) => (0,base_1.D)(series) === name) ?? null;
}
function fieldOf$1(all, game) {
	let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const { series } of all) {
		if (series.kind === "other" || series.at.length === 0) continue;
		from = Math.min(from, series.at[0]);
		to = Math.max(to, series.at[series.at.length - 1]);
	}
	return {
		from,
		to,
		counterpart: null,
		game
	};
}

// build/src/normalize/copies.js
function withoutCopies(groups, problems) {
	const reading = newReading();
	const ordered = groups.map((group) => newHeld(group, reading)).sort((a, b) => rankOf$1(a.group) - rankOf$1(b.group) || b.series.length - a.series.length);
	const shelf = newShelf();
	const kept = /* @__PURE__ */ new Map();
	for (const held of ordered) {
		if (isTaken$1(held, shelf, problems)) continue;
		kept.set(held.group, held);
		hold(shelf, held);
	}
	return groups.flatMap((group) => kept.get(group)?.joined ?? []);
}
function isTaken$1(held, shelf, problems) {
	for (const kept of candidatesFor(shelf, held)) {
		const evidence = evidenceOf(kept, held);
		if (evidence === null || isSecondRun(kept, held)) continue;
		kept.copies.push(held);
		withExtras(kept, held, evidence, problems);
		return true;
	}
	return false;
}

// build/src/normalize/exports.js
const BORDER$1 = " - ";
const BOUNDS = /__(?:MIN|MAX)$/;
function splitExport(log) {
	const { series, run } = log;
	if (!(run === void 0 && series.length > 0 && series.every(({ name }) => name.includes(BORDER$1)) && series.some(({ name }) => BOUNDS.test(name)))) return [log];
	const runs = /* @__PURE__ */ new Map();
	for (const one of series) {
		if (BOUNDS.test(one.name)) continue;
		const at = one.name.lastIndexOf(BORDER$1);
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

// build/src/vocabulary/file-words.js
const LOG_WORDS = new Set(`log logs logger logging metric metrics result results history progress summary summaries scalar scalars stat stats statistics
  output outputs out stdout stderr console nohup trainer state curve record records report data value values all full
  events monitor score scores losses accuracies errors curves`.split(/\s+/));
const RESOLUTIONS = new Set("epoch epochs batch batches step steps iter iters iteration iterations inner".split(" "));
const TOOL_FOLDERS = new Set(`tb tensorboard tensorboard_log tensorboard_logs tb_log tb_logs tblogs tf_log tf_logs tflogs events event summary summaries log
  logs csv csv_log csv_logs metrics vis_data vdl vdl_log scalars`.split(/\s+/));
function fileWords(folder, stem, metrics) {
	const named = new Set(metrics.flatMap((name) => wordsOf$1(name)));
	const words = wordsOf$1(stem);
	const { split } = stemSplit(stem);
	const rest = words.filter((word) => !isPlain(word) && !named.has(word) && !isMetric(word));
	return {
		folder: withoutTools(folder.split("/")).join("/"),
		rest: rest.join("_"),
		split,
		resolution: resolutionOf(words)
	};
}
function folderWords(folder) {
	const parts = withoutTools(folder.split("/"));
	const words = wordsOf$1(parts[parts.length - 1] ?? "");
	const resolution = resolutionOf(words);
	const isPart = resolution !== "" && words.every((word) => RESOLUTIONS.has(word) || stemSplit(word).split !== null);
	return {
		folder: (isPart ? withoutTools(parts.slice(0, -1)) : parts).join("/"),
		rest: "",
		split: isPart ? stemSplit(words.join("_")).split : null,
		resolution: isPart ? resolution : ""
	};
}
function isMetric(word) {
	return /^[a-z]+$/.test(word) && classify(word).kind !== "other";
}
function isPlain(word) {
	return LOG_WORDS.has(word) || RESOLUTIONS.has(word) || stemSplit(word).split !== null;
}
function resolutionOf(words) {
	return words.filter((word) => RESOLUTIONS.has(word)).join("_");
}
function withoutTools(parts) {
	let end = parts.length;
	while (end > 0 && TOOL_FOLDERS.has(parts[end - 1].toLowerCase())) end -= 1;
	return parts.slice(0, end);
}
function wordsOf$1(name) {
	return name.toLowerCase().split(/[_.\-\s/]+/).filter((word) => word !== "");
}

// build/src/normalize/parts-fit.js
const MAX_END_APART = .1;
const MAX_POINTS_APART = 1.5;
const MIN_ROWS$2 = 3;
function fitOf(a, b) {
	for (const axis of ["steps", "epochs"]) {
		const [one, other] = [spanOf$1(a, axis), spanOf$1(b, axis)];
		if (one !== null && other !== null) return isOneSpan(one, other) ? { place: null } : null;
	}
	const [isPlaced, isOtherPlaced] = [hasPositions(a), hasPositions(b)];
	if (isPlaced && isOtherPlaced) return null;
	if (isPlaced !== isOtherPlaced) return isPlaced ? fitByTime(a, b) : fitByTime(b, a);
	const [rows, others] = [longestOf$1(a).values.length, longestOf$1(b).values.length];
	return rows === others && rows >= MIN_ROWS$2 ? { place: null } : null;
}
function hasPositions(held) {
	return held.series.some(({ raw: { steps, epochs } }) => steps !== void 0 || epochs !== void 0);
}
function fitByTime(placed, other) {
	const [own, within] = [spanOf$1(placed, "wallTimes"), spanOf$1(other, "wallTimes")];
	if (own === null || within === null) return null;
	const isWithin = within.first >= own.first - own.spacing && within.last <= own.last + own.spacing;
	const place = placesByTime(longestOf$1(placed));
	return isWithin && place !== null ? { place } : null;
}
function spanOf$1(held, axis) {
	const found = held.series.flatMap(({ raw }) => raw[axis] ?? []);
	if (found.length === 0) return null;
	let first = Number.POSITIVE_INFINITY;
	let last = Number.NEGATIVE_INFINITY;
	let longest = 0;
	for (const column of found) {
		longest = Math.max(longest, column.length);
		for (const at of column) {
			if (at < first) first = at;
			if (at > last) last = at;
		}
	}
	return first <= last ? {
		first,
		last,
		spacing: (last - first) / Math.max(1, longest - 1)
	} : null;
}
function isOneSpan(a, b) {
	return Math.abs(a.last - b.last) <= Math.max(MAX_END_APART * Math.max(a.last, b.last), MAX_POINTS_APART * Math.max(a.spacing, b.spacing));
}
function longestOf$1({ series }) {
	return [...series].sort((a, b) => b.raw.values.length - a.raw.values.length)[0].raw;
}

// build/src/normalize/parts.js
const MAX_PARTS$1 = 8;
const MEASURED$2 = [
	"loss",
	"loss-part",
	"score"
];
function joinParts(groups, among, problems) {
	const families = /* @__PURE__ */ new Map();
	const words = /* @__PURE__ */ new Map();
	for (const group of groups) {
		const own = wordsOf(group);
		if (own === null) continue;
		words.set(group, own);
		const key = `${among === "all" ? "" : rankOf$1(group)} ${own.folder}/${own.rest}`;
		const known = families.get(key);
		if (known === void 0) families.set(key, [group]);
		else known.push(group);
	}
	const joined = /* @__PURE__ */ new Map();
	const reading = newReading();
	for (const family of families.values()) {
		if (family.length < 2 || family.length > MAX_PARTS$1) continue;
		const run = joinedOf(family.map((group) => partOf$1(group, words.get(group), reading)), problems);
		if (run === null) continue;
		for (const group of family) joined.set(group, null);
		joined.set(family[0], run);
	}
	if (joined.size === 0) return groups;
	return groups.flatMap((group) => joined.has(group) ? joined.get(group) ?? [] : group);
}
function wordsOf(group) {
	const log = firstLog(group);
	if (log.run !== void 0) return null;
	if (group.key.startsWith("tb ")) return folderWords(group.key.slice(3));
	if (!/^(?:file|split) /.test(group.key) || log.traits?.namedBy !== void 0) return null;
	const end = log.source.lastIndexOf("/");
	const stem = log.source.slice(end + 1).replace(/(?:\.[a-z]+)?\.(?:gz|[a-z]+)$/i, "");
	const metrics = group.logs.flatMap(({ log: { series } }) => series.length === 1 ? series.map(({ name }) => name) : []);
	const words = fileWords(log.source.slice(0, Math.max(0, end)), stem, metrics);
	return group.key.startsWith("split ") ? {
		...words,
		split: null
	} : words;
}
function partOf$1(group, words, reading) {
	const logs = group.logs.map((entry) => ({
		...entry,
		split: entry.split ?? words.split
	}));
	const held = newHeld({
		...group,
		logs
	}, reading);
	const roles = held.series.flatMap(({ named: { kind, split } }) => {
		if (kind === "score") return [`score ${split ?? "validation"}`];
		return kind === "loss" || kind === "loss-part" ? [`loss ${split ?? "train"}`] : [];
	});
	return {
		held,
		words,
		roles: new Set(roles)
	};
}
function joinedOf(parts, problems) {
	const ordered = [...parts].sort((a, b) => Number(hasPositions(b.held)) - Number(hasPositions(a.held)) || rankOf$1(a.held.group) - rankOf$1(b.held.group) || b.held.series.length - a.held.series.length);
	if (!ordered.every((a, i) => ordered.slice(i + 1).every((b) => isOfOneRun(a, b)))) return null;
	const base = ordered[0];
	const { folder, rest } = base.words;
	const fits = ordered.slice(1).map(({ held }) => ({
		held,
		place: fitOf(base.held, held)?.place ?? null
	}));
	for (const { held, place } of fits) take$4(base.held, held, lacking(base.held, held), place, problems);
	const named = [...folder === "" ? [] : folder.split("/"), ...rest === "" ? [] : [rest]];
	return {
		...base.held.joined,
		parts: named.length > 0 ? named : base.held.group.parts
	};
}
function isOfOneRun(a, b) {
	if (fitOf(a.held, b.held) === null) return false;
	if (a.words.resolution !== b.words.resolution) return true;
	if (a.held.series.some((one) => MEASURED$2.includes(one.named.kind) && b.held.series.some((other) => isSameMetric$1(one, other)))) return false;
	return ![...a.roles].some((role) => b.roles.has(role)) || isOneMetric(a) || isOneMetric(b);
}
function isOneMetric({ held }) {
	return held.series.length === 1 && MEASURED$2.includes(held.series[0].named.kind);
}

// build/src/normalize/resumed.js
const STARTED = /^(.*?)(?:^|\/)\d{8}_\d{6}(?:\/(?:vis_data\/)?(?:scalars|\d{8}_\d{6})\.json|\.log\.json)$/;
const TIME = /\d{4}[_-]?\d{1,2}[_-]?\d{1,2}[_T-]?\d{1,2}[_h-]?\d{1,2}(?:[_m-]?\d{1,2})?/;
const MIN_STARTED = 1.5;
const MAX_MISSING = 1.5;
function continued(groups) {
	const kept = [];
	const last = /* @__PURE__ */ new Map();
	for (const group of inOrderOfStart(groups)) {
		const place = placeOf(group);
		const before = place === null ? void 0 : last.get(place);
		if (before !== void 0 && isContinued(kept[before], group, place.startsWith("openmmlab"))) {
			kept[before] = {
				...kept[before],
				logs: [...kept[before].logs, ...group.logs]
			};
			continue;
		}
		kept.push(group);
		if (place !== null) last.set(place, kept.length - 1);
	}
	return kept;
}
function inOrderOfStart(groups) {
	const places = /* @__PURE__ */ new Map();
	for (const group of groups) {
		const place = placeOf(group);
		if (place?.startsWith("timed")) places.set(place, [...places.get(place) ?? [], group]);
	}
	for (const own of places.values()) own.sort((a, b) => spanOf(a).first - spanOf(b).first);
	return groups.map((group) => {
		const place = placeOf(group);
		return place?.startsWith("timed") ? places.get(place).shift() : group;
	});
}
function placeOf({ logs, key }) {
	const { log } = logs[0];
	const work = STARTED.exec(log.source)?.[1];
	if (work !== void 0) return `openmmlab ${log.source.endsWith("/scalars.json") ? "scalars" : ""} ${work}`;
	if (!key.startsWith("file ") || log.run !== void 0 || log.traits?.namedBy !== void 0) return null;
	const file = log.source.slice(log.source.lastIndexOf("/") + 1);
	return TIME.test(file) ? `timed ${log.format} ${log.source.slice(0, -file.length)}${file.replace(TIME, "*")}` : null;
}
function isContinued(before, group, isOpenMmlab) {
	if (isOpenMmlab) return firstStep(group) > MIN_STARTED * firstStep(before);
	const [own, next] = [spanOf(before), spanOf(group)];
	return next.first > own.first + own.spacing && next.first <= own.last + MAX_MISSING * own.spacing && next.last > own.last;
}
function firstStep({ logs }) {
	return logs[0].log.series[0]?.steps?.[0] ?? NaN;
}
function spanOf({ logs }) {
	let [first, last, most, spacing] = [
		NaN,
		NaN,
		0,
		NaN
	];
	for (const { epochs, steps } of logs.flatMap(({ log }) => log.series)) {
		const axis = (epochs ?? steps ?? /* @__PURE__ */ new Float64Array()).filter(Number.isFinite);
		let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
		for (const at of axis) {
			low = Math.min(low, at);
			high = Math.max(high, at);
		}
		if (axis.length === 0) continue;
		if (!(first <= low)) first = low;
		if (!(last >= high)) last = high;
		if (axis.length > most) [most, spacing] = [axis.length, (high - low) / Math.max(1, axis.length - 1)];
	}
	return {
		first,
		last,
		spacing
	};
}

// build/src/vocabulary/metric-name.js
const MEASURED$1 = new Set("losses kl objective entropy learningrate ece brier".split(" "));
const MAX_NAME$3 = 256;
const MAX_KNOWN$3 = 4096;
const known$1 = /* @__PURE__ */ new Map();
function isMetricName(name) {
	if (name.length > MAX_NAME$3) return false;
	const before = known$1.get(name);
	if (before !== void 0) return before;
	const found = looksMeasured(name);
	if (known$1.size >= MAX_KNOWN$3) known$1.clear();
	known$1.set(name, found);
	return found;
}
function looksMeasured(name) {
	const { rest } = takeSplit(wordsOf$2(name));
	if (rest.some((word, i) => isMeasured(word) || word === "learning" && /^rates?$/.test(rest[i + 1] ?? ""))) return true;
	const found = metricOf$1(rest);
	return found !== null && (!found.alone || standsAlone(name) && !/^[a-z]+$/.test(name));
}
function isMeasured(word) {
	return word.endsWith("loss") || MEASURED$1.has(word) || /^lrs?\d*$/.test(word);
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
	const exports = /* @__PURE__ */ new Map();
	const eventFolders = /* @__PURE__ */ new Set();
	for (const log of logs) {
		const { folder, stem } = pathOf(log.source);
		const where = folder.join("/");
		if (log.traits?.namedBy === "event-folder") eventFolders.add(where);
		else if (log.traits?.namedBy === "export-name") {
			const { split, rest } = folderSplit(log.run ?? "");
			if (split !== null) exports.set(`${where}/${rest}`, (exports.get(`${where}/${rest}`) ?? /* @__PURE__ */ new Set()).add(split));
		} else if (log.run === void 0) {
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
		columns,
		exports
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
	if (namedBy === "export-name") return exportKey(folder, log.run ?? "", neighbours);
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
		split: split ?? splitOfFile(log, stem)
	};
}
function splitOfFile({ series }, stem) {
	const { split, rest } = stemSplit(stem);
	return split === "validation" && rest === "" && series.every(({ name }) => classify(name).split === null) ? split : null;
}
function exportKey(folder, run, { exports }) {
	const where = folder.join("/");
	const { split, rest } = folderSplit(run);
	const isPart = split !== null && (rest === "" || (exports.get(`${where}/${rest}`)?.size ?? 0) > 1);
	const own = isPart ? rest : run;
	const parts = own === "" ? folder : [...folder, own];
	return {
		key: `export ${where}/${own}`,
		parts: parts.length > 0 ? parts : ["tensorboard"],
		split: isPart ? split : null
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
function groupLogs(given, problems) {
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
	const parts = joinParts(continued(withSettings$1(all)), "one-kind", problems);
	return joinParts(withoutCopies(parts, problems), "all", problems);
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
function withSettings$1(groups) {
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

// build/src/normalize/seed.js
const SEED_NAMES = [
	"seed",
	"random_seed",
	"rng_seed",
	"manual_seed",
	"seed_everything",
	"random_state",
	"global_seed",
	"torch_seed",
	"pytorch_seed",
	"init_seed",
	"train_seed",
	"training_seed",
	"numpy_seed",
	"np_seed",
	"rng"
];
function seedOf(hyperparameters, source) {
	const settings = Object.entries(hyperparameters).flatMap(([name, value]) => {
		const parts = name.toLowerCase().replaceAll("-", "_").split(/[./]/);
		return isSeed(value) ? [{
			own: parts.at(-1),
			depth: parts.length,
			value
		}] : [];
	});
	for (const isTop of [true, false]) for (const name of SEED_NAMES) {
		const found = settings.filter(({ own, depth }) => own === name && depth === 1 === isTop);
		if (new Set(found.map(({ value }) => value)).size === 1) return found[0].value;
	}
	const match = /(?:^|[/_.-])seed[-_=]?(\d+)/i.exec(source);
	return match ? Number(match[1]) : null;
}
function isSeed(value) {
	return typeof value === "number" || typeof value === "string" && !/^(?:none|null|)$/i.test(value);
}

// build/src/normalize/terms.js
function withTerms(series) {
	const totals = new Set(series.filter(isTotal).map(({ named }) => named.split));
	if (totals.size === 0) return series;
	return series.map(({ raw, named }) => named.mayBeTerm && totals.has(named.split) ? {
		raw,
		named: {
			...named,
			kind: "loss-part"
		}
	} : {
		raw,
		named
	});
}
function isTotal({ named: { kind, qualified } }) {
	return kind === "loss" && !qualified;
}

// build/src/normalize/normalize.js
function normalize(logs, names = {
	loss: null,
	score: null
}) {
	const problems = [];
	const pieces = groupLogs(logs, problems).filter(({ logs: own }) => own.some(({ log }) => log.series.length > 0)).flatMap((group) => splitRestarts(group, problems));
	if (pieces.length === 0) return {
		runs: [],
		problems
	};
	const paths = pieces.map(({ parts }) => parts.join("/"));
	const ids = (0,base_1.h)(paths);
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
	const added = group.logs.filter((one) => one.added === true);
	if (group.logs.length - added.length > 1 || log.traits?.resumes) return [group];
	const longest = [...log.series].sort((a, b) => b.values.length - a.values.length)[0];
	const axis = longest.epochs ?? longest.steps;
	if (!axis || !longest.rows) return [group];
	const bounds = restarts(axis, longest.rows);
	if (bounds.length === 0) return [group];
	problems.push({
		file: log.source,
		line: lineOf$1(log, bounds[0]),
		id: "several-trainings",
		values: { trainings: bounds.length + 1 }
	});
	problems.push(...added.flatMap(({ log: { source, series } }) => notPlaced(source, series)));
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
function lineOf$1({ lines = [] }, row) {
	const before = lines.findLast((one) => one.row <= row) ?? {
		row: 0,
		line: 1
	};
	return before.line + row - before.row;
}
function cut$1(series, fromRow, toRow) {
	const rows = series.rows;
	const keep = Array.from(series.values.keys()).filter((i) => rows === void 0 || rows[i] >= fromRow && rows[i] < toRow);
	return pickPoints(series, keep);
}
function toRun(id, { logs }, names, problems) {
	const sources = logs.map(({ log }) => log.source);
	const named = withBounds(withTerms(assignSplits(uniqueNames(mergeByName(withoutVoided(logs))).map(({ raw, split, name }) => ({
		raw: unrolled({
			...raw,
			name
		}),
		named: withoutSecondaryLosses(classify(raw.means ?? raw.name, split))
	})))));
	const axis = axisOfRun(named);
	const epochOfStep = axis === "epoch" ? stepToEpoch(named.map(({ raw }) => raw)) : null;
	const tops = topsOf(named);
	const final = finalEvaluation(named);
	if (final !== null) problems.push(finalProblem(sources[0], final));
	const placeholders = notEvaluated(named);
	if (placeholders > 0) problems.push(placeholderProblem(sources[0], placeholders));
	const positions = [];
	const game = gameOf(named.map(({ raw, named: name }) => ({
		...name,
		name: raw.name
	})));
	const measured = named.map((one) => {
		const { raw, named: name } = one;
		const from = isEvaluated(one) ? placeholders : 0;
		const end = raw.values.length - (final?.series.has(raw) ? 1 : 0);
		const points = clean({
			at: positionsOf(raw, axis, epochOfStep).subarray(from, end),
			values: raw.values.subarray(from, end)
		});
		return {
			series: toSeries$2(one, {
				...points,
				at: keptOnce(points.at, positions)
			}, tops),
			named: name
		};
	});
	const hyperparameters = Object.fromEntries(logs.flatMap(({ log }) => Object.entries(log.hyperparameters)));
	const { primary, series: all } = primaryOf(game === null ? withSums(measured) : measured, {
		names,
		settings: hyperparameters,
		game
	});
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
		game,
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
		const validated = named.kind === "score" && (bothLosses || named.evaluated === true) && !ofMetric("validation", named.metric);
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
		if (named.kind !== "score" || named.metric === null || named.top === null) continue;
		let largest = named.percent ? 100 : 0;
		for (const value of raw.values) if (Number.isFinite(value) && value > largest) largest = value;
		const top = largest <= 1.5 ? 1 : largest <= 100.5 && named.top === "share" ? 100 : NaN;
		const known = tops.get(named.metric);
		tops.set(named.metric, known === void 0 || Number.isNaN(top) ? top : Math.max(known, top));
	}
	return tops;
}
function withSums(measured) {
	const sums = ["train", "validation"].flatMap((split) => {
		const own = measured.filter(({ series }) => series.split === split);
		const parts = own.filter(({ series }) => series.kind === "loss-part");
		const first = parts[0];
		if (!first || parts.length < 2 || own.some(({ series }) => series.kind === "loss")) return [];
		if (parts.some(({ named }) => isOfGame(named))) return [];
		if (!parts.every(({ series }) => series.at.length === first.series.at.length)) return [];
		const values = first.series.values.map((_, i) => parts.reduce((sum, { series }) => sum + series.values[i], 0));
		const logged = {
			points: values.length,
			first: values[0],
			last: values[values.length - 1]
		};
		const name = `${split === "train" ? "train" : "val"} loss (sum of ${parts.length} parts)`;
		return [{
			series: {
				...first.series,
				name,
				metric: "loss",
				kind: "loss",
				values,
				logged
			},
			named: {
				...first.named,
				metric: "loss",
				base: "loss",
				kind: "loss",
				role: null,
				qualified: false
			}
		}];
	});
	return [...measured, ...sums];
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
		if (withheld.length > 0 && !problems.has(key)) problems.set(key, (0,base_1.m)(source, withheld));
	}
	return [...problems.values()];
}
function withoutSecretNames(logs) {
	const { learn, isNeeded, withhold } = (0,base_1.Qn)();
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
const GROUP_RULES = new Set(groupRules.map(({ id }) => id));
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
		throw new base_1.Bn(`${file} was made with other settings: ${what} is ${other} there and ${own} here`, "Give both the same settings file, or upload the logs instead of the report.");
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
const MIN_TAIL = 3;
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
		curves: curvesOf(measured),
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
		end: null,
		tail: null,
		noise: NaN,
		quantum: 0,
		window: 1
	};
	const { at, values, levels, best, bestLevel, noise, quantum, window } = curve;
	const last = values.length - 1;
	const few = window === 1 ? 1 : MIN_TAIL;
	const tail = Math.max(0, values.length - Math.max(few, Math.ceil(TAIL * values.length)));
	return {
		...given,
		best: goal === null ? null : {
			at: at[best],
			value: values[best],
			smoothed: bestLevel
		},
		end: {
			at: at[last],
			value: values[last],
			smoothed: levels[last]
		},
		tail: {
			from: at[tail],
			median: (0,base_1.St)(values.subarray(tail))
		},
		noise,
		quantum,
		window
	};
}
function curvesOf({ run, curves }) {
	const { trainLoss, validationLoss, trainScore, validationScore, learningRate, gradientNorm } = run.primary;
	const main = [
		trainLoss,
		validationLoss,
		trainScore,
		validationScore,
		learningRate,
		gradientNorm
	];
	const thinned = curveThinner();
	return main.filter((series) => series !== null).map((series) => thinned(series, series.goal === null ? null : curves.get(series) ?? null));
}

// build/src/compare/findings/is-worse.js
const MIN_RUNS = 3;
const ALPHA = .05;
const MIN_ERRORS = 3;
function isWorse(matter) {
	const { now, before } = matter;
	const [graver, known] = [now, before].map((side) => (0,base_1.g)((0,base_1._)(side.map(({ finding }) => finding))));
	return graver > known || isMoreOften(matter) || isEarlier(matter) || isLarger(matter);
}
function isMoreOften({ now, before, of }) {
	const [a, b] = [firsts(now).length, firsts(before).length];
	return Math.min(...of) >= MIN_RUNS && a / of[0] > b / of[1] && (0,base_1.j)(a, of[0], b, of[1]) < ALPHA;
}
function isEarlier({ now, before }) {
	const [a, b] = [firsts(now), firsts(before)];
	if (new Set([...a, ...b].map(({ run }) => run.axis)).size !== 1) return false;
	const ends = a.map(({ finding, extent }) => (finding.onset?.[1] ?? NaN) - extent[0]);
	const begins = b.map(({ finding, extent }) => (finding.onset?.[0] ?? NaN) - extent[0]);
	return areKnown(ends, begins) && (0,base_1.St)(ends) < .8 * Math.min(...begins);
}
function isLarger({ now, before }) {
	const [a, b] = [largest(now), largest(before)];
	const [sizes, known] = [a.map(sizeOf), b.map(sizeOf)];
	if (!areKnown(sizes, known)) return false;
	const [size, most] = [(0,base_1.St)(sizes), Math.max(...known)];
	const error = Math.hypot((0,base_1.St)(a.map(errorOf)), Math.max(...b.map(errorOf)));
	return size > (1 + 1 / b.length) * most && size - most > MIN_ERRORS * error;
}
function areKnown(...lists) {
	return lists.flat().every(Number.isFinite);
}
function errorOf({ finding, run }) {
	const series = run.series.find(({ name }) => name === finding.series[0]);
	if (!series?.best) return 0;
	const level = series.best.smoothed;
	const scale = series.goal === "maximize" && level >= 0 && level <= 100 ? (level <= 1 ? 1 : 100) - level : Math.abs(level);
	const error = Math.SQRT2 * (0,base_1.lt)(series.noise, series.window) / scale;
	return Number.isFinite(error) ? error : 0;
}
function firsts(side) {
	const runs = /* @__PURE__ */ new Map();
	for (const one of side) if (!runs.has(one.run)) runs.set(one.run, one);
	return [...runs.values()];
}
function largest(side) {
	const runs = /* @__PURE__ */ new Map();
	for (const one of side) {
		const known = runs.get(one.run);
		if (known === void 0 || Number.isNaN(sizeOf(known)) || sizeOf(one) > sizeOf(known)) runs.set(one.run, one);
	}
	return [...runs.values()];
}
function sizeOf({ finding }) {
	return finding.size ?? NaN;
}

// build/src/compare/findings/seen.js
const JITTER = .05;
function seenIn(runs, kinship) {
	return runs.flatMap((run) => {
		const extent = extentOf(run);
		const [from, to] = extent;
		const events = run.learningRate.events.filter(({ kind }) => kind !== "warm-up-end").map(({ at }) => at);
		const logged = new Set(run.series.map(({ name }) => name));
		const shareOf = (at) => (at - from) / (to - from);
		return run.findings.map((finding) => {
			const phase = events.length === 0 ? NaN : events.filter((at) => at <= finding.from).length;
			const share = [shareOf(finding.from), shareOf(finding.to)];
			return {
				finding,
				run,
				family: kinship.get(finding.rule)?.family ?? finding.rule,
				phase,
				extent,
				share,
				series: new Set(finding.series),
				logged
			};
		});
	});
}
function extentOf({ phases, curves, series, findings }) {
	const from = phases[0]?.from ?? 0;
	let to = from;
	const ends = [
		...series.map(({ end }) => end?.at ?? NaN),
		...curves.map(({ at }) => at.at(-1) ?? NaN),
		...findings.map((finding) => finding.to)
	];
	for (const end of ends) if (end > to && end < Number.POSITIVE_INFINITY) to = end;
	return [from, to];
}
function isSameMatter(now, before, kinship) {
	return (now.family === before.family || kinship.get(now.finding.rule)?.yieldsTo.includes(before.finding.rule) === true) && isSameSeries(now, before) && (now.phase === before.phase || overlaps(now, before));
}
function isSameSeries(now, before) {
	const names = [...now.series];
	if (names.some((name) => before.series.has(name))) return true;
	return !names.some((name) => before.logged.has(name)) && ![...before.series].some((name) => now.logged.has(name));
}
function overlaps(now, before) {
	const slack = JITTER * Math.max(lengthOf(now), lengthOf(before));
	const [a, b] = [now.finding, before.finding];
	return now.run.axis === before.run.axis && a.from <= b.to + slack && b.from <= a.to + slack || now.share[0] <= before.share[1] + JITTER && before.share[0] <= now.share[1] + JITTER;
}
function lengthOf({ extent: [from, to] }) {
	return to - from;
}

// build/src/compare/findings/standings.js
const MAX_REPEATS = 200;
const MAX_HELD = 2e3;
const MAX_GONE = 1e3;
function standingsOf(pairs, kinship) {
	const of = /* @__PURE__ */ new Map();
	const gone = [];
	for (const pair of pairs) {
		const [now, before] = [seenIn(pair.now, kinship), seenIn(pair.before, kinship)];
		const some = evenly(pair.before, MAX_REPEATS);
		const held = some === pair.before ? before : seenIn(some, kinship);
		for (const one of standingsIn(now, held, {
			...pair,
			before: some
		}, kinship)) of.set(...one);
		if (pair.now.length > 0) gone.push(...goneOf(now, before, pair));
	}
	return {
		of,
		gone: gone.slice(0, MAX_GONE)
	};
}
function groupStanding({ rule, runs: ids }, runs) {
	const own = new Set(ids);
	const found = runs.filter(({ id }) => own.has(id)).flatMap(({ findings }) => findings.filter((one) => one.rule === rule));
	return [
		"worse",
		"new",
		"same"
	].find((standing) => found.some((one) => one.standing === standing));
}
function standingsIn(now, before, pair, kinship) {
	const held = heldBy(before);
	const matters = /* @__PURE__ */ new Map();
	const found = [];
	for (const one of now) {
		const { finding, family, phase } = one;
		const families = [family, ...(kinship.get(finding.rule)?.yieldsTo ?? []).map((id) => kinship.get(id)?.family ?? id)];
		const same = [...new Set(families)].flatMap((id) => held.get(id) ?? []).filter((other) => isSameMatter(one, other, kinship));
		const own = same.filter((other) => other.family === family);
		if (own.length === 0) {
			if (same.length > 0 || finding.severity !== "notice") found.push([finding, same.length > 0 ? "same" : "new"]);
			continue;
		}
		const key = `${family} ${phase}`;
		const matter = matters.get(key) ?? {
			now: [],
			before: /* @__PURE__ */ new Set()
		};
		matters.set(key, matter);
		matter.now.push(one);
		for (const other of own) matter.before.add(other);
	}
	for (const matter of matters.values()) {
		const of = [pair.now.length, pair.before.length];
		const worse = isWorse({
			now: matter.now,
			before: [...matter.before],
			of
		});
		for (const { finding } of matter.now) found.push([finding, worse && finding.severity !== "notice" ? "worse" : "same"]);
	}
	return found;
}
function heldBy(before) {
	const all = /* @__PURE__ */ new Map();
	for (const one of before) {
		const known = all.get(one.family);
		if (known) known.push(one);
		else all.set(one.family, [one]);
	}
	return new Map([...all].map(([family, list]) => [family, evenly(list, MAX_HELD)]));
}
function evenly(list, most) {
	const step = list.length / most;
	return step <= 1 ? list : Array.from({ length: most }, (_, i) => list[Math.floor(i * step)]);
}
function goneOf(now, before, pair) {
	const here = new Set(now.map(({ family }) => family));
	const runs = /* @__PURE__ */ new Map();
	for (const { finding, family, run } of before) {
		const { rule, severity } = finding;
		if (severity === "notice" || here.has(family) || !hasPassed(pair.now, rule)) continue;
		const known = runs.get(rule) ?? {
			severity,
			runs: /* @__PURE__ */ new Set()
		};
		runs.set(rule, {
			...known,
			severity: severity === "error" ? severity : known.severity
		});
		known.runs.add(run);
	}
	return [...runs].map(([rule, { severity, runs: own }]) => ({
		rule,
		severity: severity === "error" ? "error" : "warning",
		group: pair.id,
		runs: own.size,
		of: pair.before.length
	}));
}
function hasPassed(runs, rule) {
	return runs.every(({ checks }) => checks.some((check) => check.rule === rule && check.status === "passed"));
}

// build/src/diagnose/group.js
function diagnoseGroup(group, settings = /* @__PURE__ */ new Map()) {
	if (group.length < 2) return [];
	const apart = groupRules.flatMap((rule) => {
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
			severity: (0,base_1._)(found.map(({ first }) => first)),
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

// build/src/lint/judged-anew.js
const RULES$1 = new Map(rules.map((rule) => [rule.id, rule]));
function judgedAnew(run, settings) {
	return {
		...run,
		findings: run.findings.flatMap((finding) => findingAnew(finding, settings))
	};
}
function findingAnew(finding, settings) {
	const { means: _, ...rest } = finding;
	const rule = RULES$1.get(finding.rule);
	const severity = settings.get(finding.rule)?.severity ?? null;
	if (rule === void 0 || severity === "off") return [];
	const isFurther = rule.means === "overfitting" && finding.severity === "notice";
	return [{
		...rest,
		severity: isFurther ? "notice" : severity ?? finding.severity,
		...rule.means && { means: rule.means }
	}];
}

// build/src/lint/standing.js
const KINSHIP = new Map(rules.map(({ id, refines = id, yieldsTo = [] }) => [id, {
	family: refines,
	yieldsTo
}]));
function standing$1(given, baseline, config, today) {
	const unmarked = given.map((run) => ({
		...run,
		findings: run.findings.map(without$1)
	}));
	const drafts = groupRuns(unmarked, config.groupBy);
	const pairs = matchGroups({
		runs: unmarked,
		groups: drafts
	}, baseline, config.groupBy);
	const compared = baseline.runs.length === 0 ? null : compareFindings(pairs, config);
	const marked = compared === null ? unmarked : unmarked.map((run) => ({
		...run,
		findings: run.findings.map(compared.mark)
	}));
	const byId = new Map(marked.map((run) => [run.id, run]));
	const groups = drafts.map((group) => {
		const own = group.runs.flatMap((id) => byId.get(id) ?? []);
		const findings = diagnoseGroup(own, config.rules);
		return {
			...group,
			findings: compared === null ? findings : findings.map((one) => compared.markShared(group.id, one, own))
		};
	});
	const runs = withMutes(marked, config.mute, today);
	const told = new Map(runs.map((run) => [run.id, run]));
	const toldPairs = pairs.map((pair) => ({
		...pair,
		now: pair.now.flatMap(({ id }) => told.get(id) ?? [])
	}));
	return {
		runs,
		groups,
		gone: compared?.gone ?? [],
		pairs: toldPairs
	};
}
function without$1({ standing: _, muted: __, ...finding }) {
	return finding;
}
function compareFindings(given, { rules: settings }) {
	const pairs = given.map((pair) => ({
		...pair,
		before: pair.before.map((run) => judgedAnew(run, settings))
	}));
	const { of, gone } = standingsOf(pairs, KINSHIP);
	const mark = (finding) => {
		const found = of.get(finding);
		return found === void 0 ? finding : {
			...finding,
			standing: found
		};
	};
	const apart = new Map(pairs.map(({ id, before: own }) => [id, new Set(diagnoseGroup(own, settings).map(({ rule }) => rule))]));
	const standingOf = (group, finding, own) => {
		if (finding.shared !== null) return groupStanding(finding, own);
		if (apart.get(group)?.has(finding.rule)) return "same";
		return finding.severity === "notice" ? void 0 : "new";
	};
	const markShared = (group, finding, own) => {
		const found = standingOf(group, finding, own);
		return found === void 0 ? finding : {
			...finding,
			standing: found
		};
	};
	return {
		gone,
		mark,
		markShared
	};
}

// build/src/lint/lint.js
const JUDGING = new Set(rules.filter(({ means }) => means === "overfitting").map(({ id }) => id));
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
	return (0,report_2.Y)(reportRun(measured, findings, checks));
}
function judgeRuns(input, config) {
	const { context, today = null } = input;
	const baseline = {
		...input.baseline,
		runs: input.baseline.runs.map(report_2.$)
	};
	const before = {
		runs: baseline.runs,
		groups: groupRuns(baseline.runs, config.groupBy)
	};
	const { runs, groups: all, gone, pairs } = standing$1(input.runs, before, config, today);
	const sweeps = findSweeps({
		runs,
		groups: all
	}, pairs, config);
	const groups = withTrials(all, sweeps);
	const compared = baseline.runs.length === 0 || runs.length === 0 ? [] : compare(pairs, before, {
		gate: config.gate,
		groupBy: config.groupBy,
		examples: config.validationExamples,
		history: (input.history ?? []).filter(({ commit }) => commit !== context?.commit),
		baselineCommit: {
			commit: baseline.commit ?? "",
			at: baseline.committedAt ?? ""
		}
	});
	const comparisons = withoutTrials(compared, groups);
	const acceptance = input.acceptance ?? {
		accepted: null,
		missing: null
	};
	const { emptyShards = [], training = null, expectation = null } = input;
	const judged = {
		runs,
		groups,
		comparisons,
		baseline,
		sweeps: sweeps.map(({ reason }) => reason),
		acceptance,
		emptyShards,
		judging: JUDGING,
		training,
		expectation,
		today
	};
	const judgement = judge$1(judged, config);
	const settings = lintSettings(config);
	return {
		report: {
			version: 1,
			tool: {
				name: "curvelint",
				version: base_1.L
			},
			verdict: judgement.verdict,
			reasons: (0,report_2.J)(judgement.reasons),
			context,
			...settings && { settings },
			runs,
			groups,
			comparisons: (0,report_2.J)(comparisons),
			...gone.length > 0 && { gone },
			baseline,
			gate: (0,report_2.J)(judgement.gate),
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
function columnIndex(columns, name, means = name) {
	const known = columns.byName.get(name);
	if (known !== void 0) return known;
	const axis = axisOf(means);
	columns.list.push({
		name,
		means,
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
		if (isAxis(column) || column.values.length === 0) continue;
		const rows = column.rows === null ? null : trimmed(column.rows);
		const whole = rows === null && column.values.length === rowCount;
		if (rows === null) everyRow ??= Float64Array.from({ length: rowCount }, (_, i) => i);
		const at = rows ?? everyRow.subarray(0, column.values.length);
		const { name, means } = column;
		series.push({
			name,
			...means !== name && { means },
			values: trimmed(column.values),
			...axesAt(axes, at, whole)
		});
	}
	return series;
}
function isAxis({ axis, name, values: { items, length } }) {
	if (axis === null) return false;
	return length < 2 || !mayBeLength(name) || items.subarray(0, length).some((value) => value !== items[0]);
}
function axisValues$1(columns, kind, rowCount) {
	let best = null;
	for (const column of columns.list) {
		if (column.axis !== kind || column.values.length === 0 || !isAxis(column)) continue;
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
	if (/end of JSON|Unterminated/.test(said) || position >= text.trimEnd().length) return new base_1.Bn("the JSON ends in the middle: it was still being written, or cut", "Read it when the training has finished, or write JSON Lines, of which all complete lines can be used.");
	const where = Number.isNaN(position) ? "" : ` in line ${text.slice(0, position).split("\n").length}`;
	return new base_1.Bn(`not valid JSON${where}`, "Write it with a JSON library.");
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
		const all = "count" in base_1.x[id] ? {
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
	const plain = (0,base_1.$n)(text.slice(0, MAX_LOOKED_AT)).replace(/\s+/g, " ").trim();
	return plain.length > MAX_QUOTE ? `${plain.slice(0, MAX_QUOTE)}…` : plain;
}

// build/src/read/reader.js
const DECODER = new TextDecoder("utf-8");
const HEAD_BYTES$1 = 65536;
function memoryFile(path, bytes, named = true) {
	return {
		path,
		size: bytes.length,
		head: bytes.subarray(0, HEAD_BYTES$1),
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
	if (file.size > 268435456) throw new base_1.Bn(`${file.size} bytes in one JSON document: more than ${base_1.Gn} can't be read as one piece`, "Write JSON Lines (one object a line) or CSV, which are read piece by piece.");
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
	"nat",
	"no log"
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
const MAX_CELL$1 = 1e3;
function parseCell(text) {
	const trimmed = text.trim();
	if (trimmed.length > MAX_CELL$1) return "text";
	if (DECIMAL.test(trimmed)) return Number(trimmed);
	const lower = trimmed.toLowerCase();
	if (MISSING.has(lower)) return "missing";
	const special = SPECIAL.get(lower);
	if (special !== void 0) return special;
	if (trimmed.endsWith("%")) return parseShare(trimmed.slice(0, -1).trimEnd());
	const inner = TENSOR$1.exec(trimmed)?.[1];
	return inner === void 0 ? "text" : parseCell(inner);
}
function parseShare(percent) {
	return DECIMAL.test(percent) ? Number(percent) : "text";
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

// build/src/read/formats/json/summary.js
const CENTRES = [
	"mean",
	"avg",
	"average",
	"value",
	"median"
];
const SPREADS = new Set(`num count n size n_samples num_samples std stddev std_dev sd stdev sem se stderr std_err var variance min max range sum iqr mad
  ci ci_low ci_high lower upper first last`.split(/\s+/));
const PERCENTILE = /^[pq]?_?\d{1,2}(?:\.\d{1,3})?%?$/;
function centreOf(value) {
	const keys = Object.keys(value);
	if (keys.length < 2) return null;
	const plain = keys.map((key) => key.trim().toLowerCase());
	const centre = CENTRES.find((word) => plain.includes(word));
	if (centre === void 0) return null;
	const others = plain.filter((key) => !isCentre(key));
	return others.length > 0 && others.every((key) => SPREADS.has(key) || PERCENTILE.test(key)) ? keys[plain.indexOf(centre)] : null;
}
function isCentre(key) {
	return CENTRES.includes(key);
}

// build/src/read/formats/json/rows.js
const MAX_DEPTH$4 = 8;
const MAX_ROW_LIST = 16;
const MAX_NAMES$3 = 1e4;
const SETTINGS$3 = /* @__PURE__ */ new Set(["config"]);
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
function addRow$1(columns, row, value) {
	return addFields(columns, row, value, "", 0);
}
function addFields(columns, row, value, prefix, depth) {
	let used = false;
	for (const key in value) {
		if (!Object.hasOwn(value, key)) continue;
		const field = value[key];
		if (isObject(field)) {
			const centre = centreOf(field);
			if (centre !== null) used = addField(columns, row, joinName(prefix, key), field[centre]) || used;
			else if (depth < MAX_DEPTH$4 && !(depth === 0 && SETTINGS$3.has(key))) used = addFields(columns, row, field, innerPrefix(prefix, key), depth + 1) || used;
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
	if (columns.list.length >= MAX_NAMES$3 && !columns.byName.has(name)) return false;
	if (typeof cell === "number") return put(columns, row, name, cell);
	const time = parseTime(String(field));
	return !Number.isNaN(time) && columns.list[columnIndex(columns, name)].axis === "time" && put(columns, row, name, time);
}
function put(columns, row, name, value) {
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
	if (!isObject(meta) || !Array.isArray(iterations)) throw new base_1.Bn("no “meta” and “iterations” in it", "A catboost_training.json was expected.");
	const learned = namesOf$2(meta["learn_metrics"]);
	const tested = namesOf$2(meta["test_metrics"]);
	const learnSets = textsOf(meta["learn_sets"], "learn");
	const testSets = textsOf(meta["test_sets"], "test");
	const columns = newColumns();
	let row = 0;
	for (const iteration of iterations) {
		if (!isObject(iteration)) continue;
		const values = /* @__PURE__ */ new Map([["iteration", iteration["iteration"]]]);
		addList(values, iteration["learn"], learnSets, learned);
		addList(values, iteration["test"], testSets, tested);
		if (addRow$1(columns, row, Object.fromEntries(values))) row++;
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
		if (!(error instanceof base_1.Bn) || begun < 0 || end < begun) throw error;
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
function namesOf$2(metrics) {
	return Array.isArray(metrics) ? metrics.map((metric) => isObject(metric) ? String(metric["name"]) : "") : [];
}
function textsOf(sets, fallback) {
	return Array.isArray(sets) && sets.length > 0 ? sets.map(String) : [fallback];
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

// build/src/read/workers.js
const LABELS$1 = [
	/^(\d{1,5}): ?/,
	/^\[(?:rank|default)[ _]?(\d{1,5})\]:? ?/i,
	/^\[\d{1,4},(\d{1,5})\](?:<\w{1,10}>)?:? ?/,
	/^rank[ _]?(\d{1,5}):? /i,
	/^\([\w.-]{1,64} pid=(\d{1,9})(?:, ip=[\d.]{7,15})?\) /
];
const [MIN_SHARE, MIN_EACH] = [.8, 3];
function workersOf(head) {
	const lines = head.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
	for (const label of LABELS$1) {
		const found = lines.flatMap((line) => label.exec(line)?.[1] ?? []);
		const distinct = new Set(found);
		if (found.length < MIN_SHARE * lines.length || found.length < MIN_EACH * distinct.size || found.length === 0) continue;
		const first = firstWith(lines, label, distinct);
		return {
			first,
			own: (line) => {
				const worker = label.exec(line);
				if (worker === null) return line;
				return worker[1] === first ? line.slice(worker[0].length) : null;
			}
		};
	}
	return null;
}
function firstWith(lines, label, distinct) {
	const counts = new Map([...distinct].map((worker) => [worker, 0]));
	for (const line of lines) {
		const worker = label.exec(line);
		if (worker !== null && /\d\.\d/.test(line.slice(worker[0].length))) counts.set(worker[1], counts.get(worker[1]) + 1);
	}
	const most = Math.max(...counts.values());
	return [...counts].filter(([, count]) => count >= .5 * most).map(([worker]) => worker).sort((a, b) => Number(a) - Number(b))[0];
}

// build/src/read/wide-table.js
const MAX_COLUMNS$1 = 1e4;
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

// build/src/read/formats/table/extra-cell.js
function extraCell(names, rows) {
	const longer = rows.filter(({ length }) => length === names.length + 1);
	const column = (at) => longer.map((cells) => parseCell(cells.at(at) ?? ""));
	if (longer.every((cells) => !Number.isNaN(parseTime(cells.at(-1) ?? "")))) return "end";
	const [first, second] = [column(0), column(1)];
	if (first.every((cell) => cell === "text")) return "front";
	const axis = axisOf(names[0] ?? "");
	if (axis === null || axis.kind === "index") return isWhole$2(first) && increases$1(first, 1) ? "front" : "end";
	if (isWhole$2(first) && increases$1(first) && !isWhole$2(second)) return "end";
	return increases$1(first) && !increases$1(second) ? "end" : "front";
}
function isWhole$2(cells) {
	return cells.every(Number.isInteger);
}
function increases$1(cells, by = 0) {
	return cells.every((cell, i) => typeof cell === "number" && (i === 0 || cell >= cells[i - 1] + by));
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
const COMMENT = /^\s*(?:#|%|\/\/)\s*/;
const COMMENTED_JSON = /^\s*(?:#|%|\/\/)\s*[{[]/;
function findLayout(text, whole) {
	const lines = text.split(/\r\n|\n|\r/, 400);
	if (!whole && lines.length > 1 && lines.length < 400) lines.pop();
	const known = yoloColumns(lines[0] ?? "");
	if (known !== null) return {
		delimiter: " ",
		header: known,
		line: 0,
		extra: null
	};
	let doubtful = null;
	for (let i = 0; i < Math.min(lines.length, MAX_HEADER_LINE); i++) {
		const line = lines[i];
		const found = pairedNames(lines, i) ?? layoutAt(lines, i);
		if (found !== null && found.extra === null && !isComment(line)) return found;
		if (doubtful !== null && found === null && !isComment(line) && hasNumber$1(splitCells(line, doubtful.delimiter))) break;
		doubtful ??= found;
	}
	return doubtful;
}
function isComment(line) {
	return COMMENT.test(line);
}
function layoutAt(lines, index) {
	const headerLine = lines[index];
	if (headerLine.trim() === "" || COMMENTED_JSON.test(headerLine)) return null;
	const sample = lines.slice(index + 1).filter((line) => line.trim() !== "" && !isRule$1(line) && !isComment(line)).slice(0, MAX_SAMPLE_LINES);
	let best = null;
	let bestAgreement = 0;
	for (const delimiter of DELIMITERS) {
		const names = headerCells(headerLine, delimiter);
		if (names.length > 1e4 || names.filter((name) => name !== "").length < 2) continue;
		if (!names.every((name) => name === "" || parseCell(name) === "text")) continue;
		const rows = sample.map((line) => splitCells(line, delimiter));
		const exact = rows.filter((cells) => fits(cells, names.length)).length;
		const longer = delimiter === "|" ? 0 : rows.filter((cells) => cells.length === names.length + 1 && cells.at(-1) !== "").length;
		const extra = longer > exact ? extraCell(names, rows) : null;
		const agreement = Math.max(exact, longer) / Math.max(rows.length, 1);
		if (!(agreement > bestAgreement) || agreement < MIN_AGREEMENT || !rows.some(hasNumber$1)) continue;
		if (delimiter === " " && !rows.every(mostlyNumbers)) continue;
		bestAgreement = agreement;
		best = {
			delimiter,
			header: names,
			line: index + 1,
			extra
		};
	}
	return best ?? singleColumn(headerLine, sample, index);
}
function pairedNames(lines, index) {
	for (const delimiter of DELIMITERS.filter((one) => one !== " ")) {
		const upper = headerCells(lines[index], delimiter);
		const lower = headerCells(lines[index + 1] ?? "", delimiter);
		const said = upper.filter((name) => name !== "");
		if (upper.length !== lower.length || new Set(said).size === said.length || ![...upper, ...lower].every(isWords)) continue;
		const third = headerCells(lines[index + 2] ?? "", delimiter);
		const isOfRows = third.length === upper.length && third[0] !== "" && isWords(third[0]) && third.slice(1).every((name) => name === "");
		const names = upper.map((name, i) => i === 0 && isOfRows ? third[0] : `${name} ${lower[i]}`.trim());
		const line = index + (isOfRows ? 2 : 1);
		const found = layoutAt([names.map((name) => `"${name.replaceAll("\"", "")}"`).join(delimiter), ...lines.slice(line + 1)], 0);
		if (found !== null && new Set(names).size === names.length) return {
			...found,
			line: line + 1
		};
	}
	return null;
}
function isWords(name) {
	return name === "" || parseCell(name) === "text";
}
function singleColumn(headerLine, sample, index) {
	const name = unquote(headerLine);
	if (parseCell(name) !== "text" || name.length > 80 || /[,;\t|{}[\]<>=]/.test(name) || sample.length === 0) return null;
	if (!sample.every((line) => typeof parseCell(unquote(line)) === "number")) return null;
	return {
		delimiter: ",",
		header: [name],
		line: index + 1,
		extra: null
	};
}
function fits(cells, count) {
	return cells.length === count || cells.length > count && cells.slice(count).every((cell) => cell === "");
}
function headerCells(line, delimiter) {
	return splitCells(line.replace(COMMENT, ""), delimiter).map((cell) => cell.trim());
}
function hasNumber$1(cells) {
	return cells.some((cell) => typeof parseCell(cell) === "number");
}
function mostlyNumbers(cells) {
	return cells.filter((cell) => parseCell(cell) !== "text").length * 2 >= cells.length;
}
function isRule$1(line) {
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

// build/src/read/line-prefix.js
const PREFIXES = [
	/^\s{0,8}[[(](?:\d{4}[-/.]\d{2}[-/.]\d{2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?)[T ,_]{0,2}\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?(?: [\w.]{1,64})?[\])][: ]{0,2}(?:[-|–] )?/,
	/^\s{0,8}(?:\d{4}[-/.]\d{2}[-/.]\d{2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?)[T ,_]{0,2}\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?[: ]{0,2}(?:[-|–] )?/,
	/^\s{0,8}[[(]?\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?[\])]?[: ]{0,2}(?:[-|–] )?/,
	/^[IWEF]\d{4} \d{2}:\d{2}:\d{2}\.\d{1,9}\s{1,6}\d{1,9} [\w./-]{1,80}:\d{1,6}\] ?/,
	/^\s{0,8}(?:\[(?:rank|default)[ _]?\d{1,5}\]:? ?|\[\d{1,4},\d{1,4}\](?:<\w{1,10}>)?:?|\([\w.-]{1,64} pid=\d{1,9}(?:, ip=[\d.]{7,15})?\) |rank[ _]?\d{1,5}: |<\w{1,10}>:? ?)/i,
	/^[\w.-]{1,40}-\d{1,3} {1,8}\| /,
	/^std(?:out|err) F /,
	/^[\s[\]|(),:-]{0,8}(?:[\w.<>]{1,64}[\s[\]|(),:-]{1,8}){0,4}(?:INFO|DEBUG|WARNING|ERROR|NOTICE|TRACE)\b(?::[\w.]{1,64}(?=[:\]]))?[\s\]:|)-]{1,10}(?:[\w.<>]{1,64}:[\w.<>]{1,64}:\d{1,6} - )?/,
	/^[A-Za-z_]\w{0,40}(?:\.\w{1,60}){1,8} - /,
	/^[A-Za-z_][\w.]{0,60}(?::[\w<>]{1,60}){1,2} - /
];
const MAX_PREFIXES = 4;
const MAX_PREFIX$1 = 200;
const MAY_HAVE = /^\s{0,8}[\d[(<]|INFO|DEBUG|WARN|ERROR|NOTICE|TRACE|^[IWEF]\d{4} |^rank|^[A-Za-z_][\w.]{0,80}[.:][\w<>]{1,60} - |^[\w.-]{1,40}-\d{1,3} {1,8}\| |^std(?:out|err) F /;
function withoutPrefix(line) {
	let head = line.slice(0, MAX_PREFIX$1);
	if (!MAY_HAVE.test(head)) return line;
	let cut = 0;
	for (let round = 0; round < MAX_PREFIXES; round += 1) {
		let length = 0;
		for (const pattern of PREFIXES) {
			length = pattern.exec(head)?.[0].length ?? 0;
			if (length > 0) break;
		}
		if (length === 0) break;
		cut += length;
		head = head.slice(length);
	}
	return cut === 0 ? line : line.slice(cut);
}

// build/src/read/formats/drawn/cells.js
const MAX_LINE$4 = 2e3;
const CONTROL$1 = /\u001b\[[0-9;]{0,20}[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f]/g;
const BOX = /[│┃║]/g;
const BAR$1 = /\d{1,3}%(?:\||\s[━╸█])/;
const RULE = /^[\s|+=_:*#\u2500-\u257f-]{3,}$/;
const MAX_CELLS = 100;
function drawnLine(line) {
	if (line.length > MAX_LINE$4) return {
		text: "",
		bar: false
	};
	const plain = withoutPrefix(line.replace(CONTROL$1, "")).replace(BOX, "|");
	const at = plain.search(BAR$1);
	return at < 0 ? {
		text: plain,
		bar: false
	} : {
		text: plain.slice(0, at).replace(/\s{0,9}:?\s{0,9}$/, ""),
		bar: true
	};
}
function isRule(text) {
	return RULE.test(text) && /[-=_*#\u2500-\u257f]{2}/.test(text);
}
function segmentsOf(rule) {
	if (/[^\s=─-]/.test(rule)) return [];
	return [...rule.matchAll(/\S+/g)].map(({ index, 0: text }) => [index, index + text.length]);
}
function cellsAt(text, segments) {
	return segments.map(([, end], i) => text.slice(segments[i - 1]?.[1] ?? 0, end).trim());
}
function barCells(text) {
	if (!text.includes("|")) return null;
	const cells = text.split("|", MAX_CELLS).map((cell) => cell.trim());
	if (cells.length > 2 && cells[0] === "" && cells.at(-1) === "") return cells.slice(1, -1);
	return cells;
}
function blankCells(text) {
	const cells = [];
	for (const [cell] of text.matchAll(/\[[^[\]]{0,400}\]|\S+/g)) if (cells.push(cell) === MAX_CELLS) break;
	return cells;
}
function namesOf$1(text) {
	return text.trim().split(/\s{2,20}/, MAX_CELLS);
}
function numberIn(cell, isAxis) {
	const bare = cell.startsWith("[") && cell.endsWith("]") ? cell.slice(1, -1) : cell;
	const value = parseCell(bare);
	if (typeof value === "number") return {
		held: true,
		value
	};
	const count = isAxis ? parseCount(bare) : NaN;
	return {
		held: !Number.isNaN(count),
		value: count
	};
}
function isNumber(cell) {
	return typeof parseCell(cell) === "number";
}

// build/src/read/formats/drawn/place.js
const MAX_STEP_RANK$1 = 10;
const TOKEN$1 = /[A-Za-z_]+|\d[\d.%A-Za-z]*|[^\sA-Za-z_\d]/g;
const MAX_LINE$3 = 300;
function takePlace(place, text) {
	if (text.length > MAX_LINE$3) return false;
	let told = false;
	let word = "";
	for (const [token] of text.matchAll(TOKEN$1)) if (/^[A-Za-z_]/.test(token)) word = token;
	else if (/^\d{1,9}$/.test(token)) {
		told = take$3(place, word, Number(token)) || told;
		word = "";
	} else if (!":=#[(".includes(token)) word = "";
	return told;
}
function take$3(place, word, count) {
	const axis = word === "" ? null : axisOf(word);
	if (axis?.kind === "epoch") place.epoch = count;
	else if (axis?.kind === "step" && axis.rank <= MAX_STEP_RANK$1) place.step = count;
	else return false;
	return true;
}

// build/src/read/formats/drawn/rows.js
const MAX_COLUMNS = 500;
function newRows() {
	return {
		columns: newColumns(),
		place: {
			epoch: NaN,
			step: NaN
		},
		placed: /* @__PURE__ */ new Map(),
		count: 0,
		values: 0
	};
}
function takeRow$2(rows, pairs) {
	const read = pairs.flatMap(([name, cell]) => {
		const axis = axisOf(name)?.kind ?? null;
		if (name === "" || axis === "time" || axis === "index") return [];
		const { held, value } = numberIn(cell, axis !== null);
		return held ? [{
			name,
			axis,
			value
		}] : [];
	});
	if (!read.some(({ axis }) => axis === null)) return false;
	for (const { name, axis, value } of read) {
		if (axis === "epoch") rows.place.epoch = value;
		if (axis === "step") addTo(rows, name, value);
	}
	const ownStep = read.find(({ axis }) => axis === "step")?.value;
	const hasStep = ownStep !== void 0;
	const hasEpoch = read.some(({ axis }) => axis === "epoch");
	if (hasEpoch || hasStep) rows.place.step = NaN;
	if (!Number.isNaN(rows.place.epoch) && (hasEpoch || !hasStep)) addTo(rows, "epoch", rows.place.epoch);
	if (!Number.isNaN(rows.place.step)) addTo(rows, "step", rows.place.step);
	const at = `${rows.place.epoch} ${ownStep ?? rows.place.step}`;
	for (const { name, axis, value } of read) {
		if (axis !== null) continue;
		if (addMetric$1(rows, name, value, at, hasEpoch || hasStep) >= 0 && isMetricName(name)) rows.values++;
	}
	rows.count++;
	return true;
}
function addMetric$1(rows, name, value, at, own) {
	const index = indexOf(rows, name);
	const last = rows.placed.get(index);
	if (index < 0 || last?.at === at && at !== NOWHERE$1 && (!own || Object.is(last.value, value))) return -1;
	rows.placed.set(index, {
		at,
		value
	});
	return addAt(rows, index, value);
}
const NOWHERE$1 = `NaN NaN`;
function addTo(rows, name, value) {
	const index = indexOf(rows, name);
	if (index >= 0) addAt(rows, index, value);
}
function indexOf({ columns }, name) {
	return columns.list.length >= MAX_COLUMNS && !columns.byName.has(name) ? -1 : columnIndex(columns, name);
}
function addAt({ columns, count }, index, value) {
	const column = columns.list[index];
	const last = column.rows === null ? column.values.length - 1 : column.rows.items[column.rows.length - 1];
	if (column.values.length > 0 && last === count) return -1;
	addValue(column, count, value);
	return index;
}
function pairsOf(head, cells) {
	const { label, names, words, splits } = head;
	if (splits !== null) {
		const [metric, ...values] = cells;
		if (values.length !== splits.length || !/^[A-Za-z]/.test(metric ?? "") || !isMetricName(metric)) return null;
		return values.map((cell, i) => [`${splits[i]} ${metric}`, cell]);
	}
	let own = cells;
	if (label !== null) {
		const at = cells.indexOf(label);
		if (at < 0 || at > 1) return null;
		own = head.split !== null && names[0] === "" ? cells.slice(at) : cells.slice(at + 1);
	}
	if (label === null && /^[A-Za-z]{2}/.test(own[0] ?? "")) return null;
	const found = [names, words].find((one) => one?.length === own.length) ?? indexed(names, own);
	if (found === void 0 || found === null) return null;
	return found.map((name, i) => [named$1(head, name), own[own.length - found.length + i]]);
}
function indexed(names, cells) {
	return cells.length === names.length + 1 && /^\d{1,9}$/.test(cells[0]) ? names : null;
}
function named$1({ split }, name) {
	const isAxis = name === "" || axisOf(name) !== null;
	if (split === null || isAxis || /^(?:lr|learning)/i.test(name) || splitOfPhrase(wordsOf$2(name)) !== null) return name;
	return `${split} ${name}`;
}

// build/src/read/formats/drawn/blocks.js
const MAX_ENTRIES$2 = 300;
const PAIR = /^\s{0,80}([A-Za-z][\w ./()-]{0,80}):\s{1,20}([+-]?[\d.]{1,30}(?:e[+-]?\d{1,3})?|nan|inf)(?:\s?[a-z%/]{1,10})?\s{0,20}$/i;
function newBlocks() {
	return {
		entries: /* @__PURE__ */ new Map(),
		group: "",
		count: 0,
		ruled: false
	};
}
function isPair(text) {
	return PAIR.test(text);
}
function takeEntry(blocks, rows, text, cells) {
	if (cells !== null) return takeBarEntry(blocks, rows, cells);
	if (!blocks.ruled) return false;
	const pair = PAIR.exec(text);
	if (pair !== null) {
		add$1(blocks, rows, pair[1].trim(), pair[2]);
		return true;
	}
	const before = { ...rows.place };
	if (!takePlace(rows.place, text)) return /:\s/.test(text);
	if (blocks.entries.size === 0) return true;
	const next = { ...rows.place };
	Object.assign(rows.place, before);
	endBlock(blocks, rows);
	blocks.ruled = true;
	Object.assign(rows.place, next);
	return true;
}
function takeBarEntry(blocks, rows, cells) {
	const [name, value] = cells;
	if (cells.length !== 2 || name === "" || !/[A-Za-z]/.test(name) || isNumber(name)) return false;
	if (value === "" && name.endsWith("/")) {
		if (blocks.entries.has(`${name}`)) endBlock(blocks, rows);
		blocks.group = name;
		return true;
	}
	if (!isNumber(value)) return false;
	add$1(blocks, rows, blocks.group + name, value);
	return true;
}
function add$1(blocks, rows, name, value) {
	if (blocks.entries.has(name)) {
		const { group, ruled } = blocks;
		endBlock(blocks, rows);
		Object.assign(blocks, {
			group,
			ruled
		});
	}
	if (blocks.entries.size < MAX_ENTRIES$2) blocks.entries.set(name, value);
}
function takeRuleOfBlock(blocks, rows) {
	if (!blocks.ruled || [...blocks.entries.keys()].some((name) => name.includes("/"))) endBlock(blocks, rows);
	blocks.ruled = true;
}
function endBlock(blocks, rows) {
	const pairs = [...blocks.entries];
	blocks.entries.clear();
	blocks.group = "";
	if (pairs.length >= 2 && takeRow$2(rows, pairs) && pairs.some(([name]) => isMetricName(name))) blocks.count++;
}

// build/src/read/formats/drawn/head.js
const KNOWN_HEADS = [
	{
		begins: ["E", "#"],
		names: {
			E: "epoch",
			"#": "step"
		},
		scores: "validation"
	},
	{
		begins: ["Epoch", "gpu_mem"],
		names: {
			gpu_mem: "",
			box: "box_loss",
			obj: "obj_loss",
			cls: "cls_loss",
			labels: "",
			img_size: ""
		},
		split: "train"
	},
	{
		begins: ["Class", "Images"],
		names: {
			Class: "",
			P: "precision",
			R: "recall",
			"Box(P": "precision",
			Images: "",
			Instances: "",
			Labels: ""
		},
		label: "all",
		split: "validation"
	}
];
const MAX_NAME$2 = 60;
const mayBeName = (name) => name.length <= MAX_NAME$2 && !name.includes("=") && !name.endsWith(":");
const plain$2 = (name) => name.toLowerCase();
function headOf$1(cells, text, bars) {
	const raw = bars ? cells : namesOf$1(text);
	const rawWords = bars ? null : text.trim().split(/\s+/, 200);
	if (Math.max(raw.length, rawWords?.length ?? 0) < 2 || (rawWords ?? raw).some(isNumber) || !raw.every(mayBeName)) return null;
	const known = KNOWN_HEADS.find(({ begins }) => begins.every((name, i) => rawWords?.[i] === name || raw[i] === name));
	if (known !== void 0) return knownHead(known, raw, rawWords, bars);
	const names = bars ? raw : namesOf$1(text.replace(/ # /g, "   "));
	const words = rawWords?.filter((word) => !isMark(word)) ?? null;
	const splits = names.map((name) => splitOfWord(plain$2(name)));
	if (splits.every((split) => split !== null)) return {
		names,
		words: null,
		bars,
		label: null,
		splits,
		split: null
	};
	const split = names.length > 2 ? splits[0] : null;
	const label = split === null ? null : names[0];
	const own = (all) => label === null ? all : all.slice(1);
	const head = {
		names: own(names),
		words: words === null ? null : own(words),
		bars,
		label,
		splits: null,
		split
	};
	return isOfTraining$1(head.names) || head.words !== null && isOfTraining$1(head.words) ? head : null;
}
function isMark(cell) {
	return cell === "#" || cell === "!";
}
function knownHead(known, names, words, bars) {
	const meant = (name) => {
		const own = known.names?.[name] ?? name.replace(/\):?$/, "");
		return known.scores !== void 0 && own !== "" && axisOf(own) === null && !/loss/i.test(own) ? `${known.scores} ${own}` : own;
	};
	return {
		names: names.map(meant),
		words: words?.map(meant) ?? null,
		bars,
		label: known.label ?? null,
		splits: null,
		split: known.split ?? null
	};
}
function isOfTraining$1(names) {
	const axes = names.map((name) => axisOf(name)?.kind);
	return axes.some((kind) => kind === "epoch" || kind === "step") && names.some((name, i) => axes[i] === void 0 && isMetricName(name));
}
function joinedNames(first, second) {
	return first.map((name, i) => `${name} ${second[i]}`.trim());
}
function namesAt(text, segments) {
	return segments.map(([start], i) => text.slice(i === 0 ? 0 : start, segments[i + 1]?.[0] ?? text.length).trim());
}

// build/src/read/formats/drawn/scan.js
const METRIC_LINE = /(?:loss|acc|accuracy)[\]'"]?\s{0,4}[:=]?\s{0,8}-?\d/i;
function newScan() {
	return {
		rows: newRows(),
		blocks: newBlocks(),
		head: null,
		headLine: null,
		segments: null,
		ruled: false,
		pending: null,
		tableRows: 0,
		others: 0,
		headings: 0
	};
}
function takeLine$1(scan, line) {
	const { text, bar } = drawnLine(line);
	if (text.trim() === "") return;
	if (isRule(text)) {
		takeRule(scan, text);
		return;
	}
	const cells = barCells(text);
	if (takeTableRow(scan, text, cells, bar)) return;
	if (takeHead(scan, text, cells)) return;
	if (takeEntry(scan.blocks, scan.rows, text, cells)) {
		if (cells === null && METRIC_LINE.test(text) && !isPair(text)) scan.others++;
		return;
	}
	flush(scan);
	takePlace(scan.rows.place, text);
	if (scan.blocks.ruled && headingSplit(text) !== null) scan.headings++;
	if (METRIC_LINE.test(text)) scan.others++;
}
function endScan(scan) {
	flush(scan);
	endBlock(scan.blocks, scan.rows);
}
function takeRule(scan, text) {
	takeRuleOfBlock(scan.blocks, scan.rows);
	if (scan.headLine === null) return;
	scan.ruled = true;
	const segments = segmentsOf(text);
	if (segments.length < 2 || scan.headLine.cells !== null) return;
	const names = namesAt(scan.headLine.text, segments);
	const ruled = headOf$1(names, names.join("   "), false);
	if (ruled === null) return;
	scan.head = ruled;
	scan.segments = segments;
}
function takeTableRow(scan, text, cells, bar) {
	const { head } = scan;
	if (head === null || cells === null === head.bars) return false;
	const own = cells ?? blankCells(text);
	const marked = isMark(own[0]) ? own.slice(1) : own;
	const pairs = pairsOf(head, marked) ?? pairsBelow(scan, head, text);
	if (pairs === null || pairs.filter(([, cell]) => numberIn(cell, true).held).length * 3 < pairs.length) return false;
	const key = pairs[0][1];
	if (scan.pending !== null && scan.pending.key !== key) flush(scan);
	if (bar) scan.pending = {
		pairs,
		key
	};
	else {
		scan.pending = null;
		if (!takeRow$2(scan.rows, pairs)) return false;
		scan.tableRows++;
	}
	scan.headLine = null;
	return true;
}
function pairsBelow({ segments }, head, text) {
	if (segments === null || segments.length !== head.names.length || /[^\d\s.,e+-]/i.test(text)) return null;
	return pairsOf(head, cellsAt(text, segments));
}
function flush(scan) {
	if (scan.pending !== null && takeRow$2(scan.rows, scan.pending.pairs)) scan.tableRows++;
	scan.pending = null;
}
function takeHead(scan, text, cells) {
	const above = scan.headLine;
	if (cells !== null && above?.cells?.length === cells.length && !scan.ruled && cells.every((cell) => !isNumber(cell))) {
		const names = joinedNames(above.cells, cells);
		const joined = headOf$1(names, "", true);
		if (joined === null) return false;
		scan.head = joined;
		scan.headLine = {
			text,
			cells: names
		};
		return true;
	}
	const head = headOf$1(cells ?? [], text, cells !== null);
	if (head === null && !mayBeHead(cells)) return false;
	flush(scan);
	scan.headLine = {
		text,
		cells
	};
	scan.segments = null;
	scan.ruled = false;
	if (head === null) return false;
	scan.head = head;
	return true;
}
function mayBeHead(cells) {
	if (cells === null || cells.length < 3 || cells.some(isNumber)) return false;
	return cells.some((cell) => /^(?:epoch|iteration|step|iter)$/i.test(cell) || splitOfWord(cell.toLowerCase()) !== null);
}

// build/src/read/formats/drawn/support.js
const DRAWN_SUPPORT = [
	{
		tool: "Stable-Baselines3, Spinning Up, OpenAI baselines, rsl_rl",
		files: "console output, `log.txt`",
		reads: "every block between rules is one row, with the names of its groups",
		tested: "by shape"
	},
	{
		tool: "spaCy",
		files: "console output",
		reads: "losses of the training, scores of the evaluation, by step",
		tested: "by shape"
	},
	{
		tool: "Ultralytics, YOLOv5",
		files: "console output",
		reads: "losses of every epoch (the last state of its bar), precision, recall and mAP of all classes behind it",
		tested: "by shape"
	},
	{
		tool: "AllenNLP, NequIP",
		files: "console output",
		reads: "tables with a column or a row of each split",
		tested: "by shape"
	},
	{
		tool: "MATLAB, scikit-learn (`verbose`), fastai, DeepXDE, rich, tabulate, pandas",
		files: "console output",
		reads: "tables with names above rows of numbers, drawn with bars, rules or blanks, other lines between",
		tested: "by shape"
	}
];

// build/src/read/formats/drawn/drawn-tables.js
const MIN_ROWS$1 = 2;
const MIN_CHANCE_ROWS = 3;
const PLAIN_ROW = /^(?:[|\s\d.,:;eE+%-]|nan|inf)*$/i;
const MAY_HOLD = /[|│┃║]|\S {2,}\S+ {2,}\S|^[#=*-]{8}/m;
const drawnTables = {
	id: "drawn-tables",
	order: 306,
	title: "Console output: tables and blocks of names and values",
	traits: {
		unmistakable: true,
		copyRank: 4,
		rounded: true
	},
	example: "| rollout/ep_rew_mean | 22.1 |",
	support: DRAWN_SUPPORT,
	detect(file) {
		const text = headText(file);
		if (!MAY_HOLD.test(text) || text.includes("\0")) return false;
		const scan = scanOf(text);
		if (scan.tableRows + scan.blocks.count < (file.named ? MIN_ROWS$1 : MIN_CHANCE_ROWS) || scan.rows.values <= scan.others) return false;
		if (scan.tableRows === 0 && scan.headings >= scan.blocks.count) return false;
		return !isPlainTable(text);
	},
	read: (file) => [readDrawn(file)]
};
function scanOf(text) {
	const scan = newScan();
	const workers = workersOf(text);
	for (const line of text.split(/\r\n|\n|\r/)) takeLine$1(scan, workers === null ? line : workers.own(line) ?? "");
	endScan(scan);
	return scan;
}
function isPlainTable(text) {
	const layout = findLayout(text, true);
	if (layout === null || layout.delimiter !== "|" && layout.line > 1) return false;
	const below = text.split(/\r\n|\n|\r/, 60).slice(layout.line);
	return layout.header.every((name) => name === "" || /[A-Za-z]/.test(name)) && below.every((line) => PLAIN_ROW.test(line));
}
function readDrawn(file) {
	const scan = newScan();
	const workers = workersOf(headText(file));
	const notes = newNotes();
	const faults = eachRecord(file, -1, (bytes, start, end, number) => {
		const line = decodeText(bytes.subarray(start, end));
		const own = workers === null ? line : workers.own(line);
		if (own === null) note(notes, "other-workers", number, { read: workers?.first ?? "" });
		else takeLine$1(scan, own);
	});
	endScan(scan);
	if (faults.tooLong > 0) note(notes, "long-line", faults.tooLong, { of: "log" });
	return {
		source: file.path,
		format: "drawn-tables",
		series: toSeries$1(scan.rows.columns, scan.rows.count),
		hyperparameters: {},
		problems: toProblems(notes, file.path)
	};
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
		if ((0,base_1.p)(name, value)) withheld.add((0,base_1.$n)(name));
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

// build/src/read/beside/other-configs.js
const OTHERS$1 = [
	["architectures", "model_type"],
	["transformers_version", "model_type"],
	["tokenizer_class"],
	["added_tokens_decoder"],
	["image_processor_type"],
	["_diffusers_version"],
	[
		"class_name",
		"config",
		"registered_name"
	],
	[
		"class_name",
		"config",
		"keras_version"
	],
	[
		"name",
		"version",
		"dependencies"
	],
	[
		"name",
		"version",
		"scripts"
	],
	["lockfileVersion"],
	["compilerOptions"],
	["nbformat", "cells"],
	["dockerfile"],
	["jobs", "version"],
	["services", "version"]
];
function isOfAnotherThing(keys) {
	const has = new Set(keys);
	return OTHERS$1.some((marks) => marks.every((mark) => has.has(mark)));
}
function mayBeOfAnotherThing(text) {
	return OTHERS$1.some((marks) => marks.every((mark) => text.includes(`"${mark}"`)));
}

// build/src/read/file-name.js
function fileName(path) {
	return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

// build/src/read/kind/json-cells.js
const [MAX_VALUES$2, MAX_KEYS$1] = [60, 2e3];
const MAX_VALUE = 300;
const MAX_DEPTH$3 = 64;
const BARE = /[^\s,:[\]{}"]{1,300}/y;
function jsonCells(text) {
	const top = /* @__PURE__ */ new Set();
	const byKey = /* @__PURE__ */ new Map();
	const holders = [];
	const brackets = [];
	let key = "";
	let i = 0;
	while (i < text.length) {
		const sign = text[i];
		if (sign === "{" || sign === "[") {
			if (holders.length >= MAX_DEPTH$3) break;
			holders.push(key);
			brackets.push(sign);
		} else if (sign === "}" || sign === "]") {
			key = holders.pop() ?? "";
			brackets.pop();
		} else if (sign === "," && brackets.at(-1) === "[") key = holders.at(-1) ?? "";
		if (!/[^\s,:[\]{}]/.test(sign)) {
			i++;
			continue;
		}
		const found = sign === "\"" ? quoted(text, i) : bare(text, i);
		i = found.end;
		if (sign === "\"" && brackets.at(-1) === "{" && isBeforeColon(text, i)) {
			key = found.value.slice(1);
			if (brackets.length === 1 && top.size < MAX_KEYS$1) top.add(key);
		} else keep$1(byKey, key, found.value);
	}
	return {
		top,
		byKey
	};
}
function quoted(text, from) {
	let end = from + 1;
	while (end < text.length && text[end] !== "\"") end += text[end] === "\\" ? 2 : 1;
	return {
		value: text.slice(from, Math.min(end, from + MAX_VALUE)),
		end: end + 1
	};
}
function bare(text, from) {
	BARE.lastIndex = from;
	const value = BARE.exec(text)?.[0] ?? "";
	return {
		value,
		end: from + Math.max(1, value.length)
	};
}
function isBeforeColon(text, from) {
	let at = from;
	while (at < text.length && (text[at] === " " || text[at] === "\n" || text[at] === "	" || text[at] === "\r")) at++;
	return text[at] === ":";
}
function keep$1(byKey, key, value) {
	const known = byKey.get(key);
	if (known === void 0) {
		if (byKey.size < MAX_KEYS$1) byKey.set(key, [value]);
	} else if (known.length < MAX_VALUES$2) known.push(value);
}

// build/src/read/kind/marks.js
const FIT_MARKS = [
	["mean_fit_time"],
	["mean_score_time"],
	["rank_test_*"],
	["split0_test_*"],
	["mean_test_*", "param_*"],
	["mean_test_*", "params"],
	["fit_time", "score_time"],
	[
		"number",
		"value",
		"state"
	],
	[
		"number",
		"value",
		"datetime_start"
	]
];
const STATISTICS_MARKS = [
	[
		"precision",
		"recall",
		"support"
	],
	["fpr", "tpr"],
	["false_positive_rate", "true_positive_rate"],
	[
		"precision",
		"recall",
		"threshold*"
	],
	["feature", "importance"],
	[
		"mean",
		"std",
		"25%",
		"75%"
	],
	["label", "count"],
	["bin", "count"],
	["bins", "count"],
	["class", "count"],
	["label", "frequency"]
];
const FIT_LINE = /Trial \d{1,9} (?:finished with value|pruned)|^\[CV(?: \d{1,5}\/\d{1,5})?\] END /m;
function printsFits(file) {
	const text = headText(file);
	if (!FIT_LINE.test(text)) return false;
	const lines = text.split(/\r\n|\n|\r/).filter((line) => /\d/.test(line));
	return lines.filter((line) => FIT_LINE.test(line)).length * 2 > lines.length;
}
function hasMarks(names, marks) {
	const plain = names.map((name) => name.trim().toLowerCase().replace(/[\s-]+/g, "_"));
	const has = (mark) => mark.endsWith("*") ? plain.some((name) => name.startsWith(mark.slice(0, -1))) : plain.includes(mark);
	return marks.some((all) => all.every(has));
}
function isNotebook(file) {
	const text = headText(file);
	if (!/^\s*\{/.test(text)) return false;
	return /\.ipynb$/i.test(fileName(file.path)) || /"cells"\s{0,9}:/.test(text) && /"cell_type"\s{0,9}:/.test(text) || /^\s*\{\s*"nbformat/.test(text);
}
function printsMetrics(file) {
	const text = headText(file);
	return text.includes("\"output_type\"") && /loss|accuracy/i.test(text);
}
function isOfOtherTool(file) {
	const text = headText(file);
	return /^\s*\{/.test(text) && mayBeOfAnotherThing(text) && isOfAnotherThing([...jsonCells(text).top]);
}

// build/src/read/formats/tidy/words.js
const words$2 = (text) => new Set(text.split(/\s+/));
const NAME_COLUMNS = words$2("metric metrics metricname metrickey name key tag variable measure measurement series seriesname quantity scalar indicator");
const VALUE_COLUMNS = [
	"value",
	"metricvalue",
	"values",
	"estimate",
	"mean",
	"result",
	"y"
];
const SPLIT_COLUMNS = words$2("split phase data dataset datasplit subset set mode stage partition context runcontext metriccontext");
const RUN_COLUMNS = `runname experimentname trialname expname run experiment trial exp model modelname arch architecture algorithm algo method
  optimizer variant config configuration fold seed replicate repetition job session runid runuuid runhash experimentkey experimentid
  trialid expid jobid net network name tag series label curve`.split(/\s+/);
const LABELS = /^(?:run|experiment|trial|exp|job|session|replicate|repetition|name|tag|series|label|curve)/;
const BESIDE_SPLITS = words$2("subset split phase context set name stage mode type data dataset");
function plainName(name) {
	return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function isNameColumn(name) {
	return NAME_COLUMNS.has(plainName(name));
}
function valueRank(name) {
	return VALUE_COLUMNS.indexOf(plainName(name));
}
function isSplitColumn(name) {
	return SPLIT_COLUMNS.has(plainName(name));
}
function runRank(name) {
	return RUN_COLUMNS.indexOf(plainName(name));
}
function isSettingColumn(name) {
	return !LABELS.test(plainName(name));
}
const MAX_CELL = 80;
function splitOfCell(cell) {
	if (cell.length > MAX_CELL) return null;
	const own = cell.toLowerCase().split(/[^\p{L}\d]+/u).filter((word) => word !== "" && !BESIDE_SPLITS.has(word));
	if (own.length !== 1) return null;
	const { split, rest } = stemSplit(own[0]);
	return rest === "" ? split : null;
}
function splitOfRun(run) {
	const slash = run.lastIndexOf("/");
	const { split, rest } = folderSplit(run.slice(slash + 1));
	if (split === null) return {
		split,
		rest: run
	};
	return {
		split,
		rest: rest === "" ? run.slice(0, Math.max(0, slash)) : run.slice(0, slash + 1) + rest
	};
}

// build/src/read/formats/tidy/collect.js
const MAX_SERIES$1 = 2e4;
const [IN_RUN, IN_NAME] = [", ", "/"];
function newCollected(roles, names, notes) {
	return {
		roles,
		names,
		notes,
		parts: /* @__PURE__ */ new Map(),
		series: 0,
		left: 0,
		rows: 0
	};
}
function collect$3(into, cells) {
	const { roles, names } = into;
	const row = into.rows;
	let used = false;
	for (const { column, split } of roles.values) {
		if (!cells.isNumber(column)) continue;
		const part = partOf(into, cells, split);
		const name = roles.name < 0 ? names[column] : nameOf$1(roles, cells);
		const points = name === "" || part === null ? null : pointsOf(into, part, name);
		if (points === null) continue;
		push(points.values, cells.number(column));
		push(points.rows, row);
		for (const { column: axis, kind } of roles.axes) push(points.axes[kind], cells.number(axis));
		used = true;
	}
	if (used) into.rows++;
	return used;
}
function nameOf$1({ name, also }, cells) {
	return also.length === 0 ? cells.text(name) : [name, ...also].map((at) => cells.text(at)).join(IN_NAME);
}
function partOf(into, cells, own) {
	const { roles, names, parts } = into;
	const word = roles.split < 0 ? "" : cells.text(roles.split);
	const runs = roles.runs.map((column) => cells.text(column));
	const key = `${runs.join("\n")}\n\n${word}\n${own ?? ""}`;
	const known = parts.get(key);
	if (known !== void 0) return known;
	if (parts.size >= MAX_SERIES$1) {
		into.left++;
		return null;
	}
	const settings = roles.runs.filter((column) => isSettingColumn(names[column])).map((column) => [names[column], cells.isNumber(column) ? cells.number(column) : cells.text(column)]);
	const split = own ?? splitOfCell(word);
	const before = split === null && word !== "" ? `${word}${IN_NAME}` : "";
	const made = {
		run: runs.join(IN_RUN),
		split,
		before,
		settings,
		series: /* @__PURE__ */ new Map()
	};
	parts.set(key, made);
	return made;
}
function pointsOf(into, { series, before }, ownName) {
	const name = before + ownName;
	const known = series.get(name);
	if (known !== void 0) return known;
	if (into.series >= MAX_SERIES$1) {
		into.left++;
		return null;
	}
	into.series++;
	const axes = {
		step: newFloats(),
		epoch: newFloats(),
		time: newFloats()
	};
	const made = {
		name,
		values: newFloats(),
		axes,
		rows: newFloats()
	};
	series.set(name, made);
	return made;
}
function toLogs$1({ roles, parts, notes, left, series }, file, format) {
	if (left > 0) note(notes, "many-series", 0, {
		series: series + left,
		most: MAX_SERIES$1
	});
	const placed = placesOf$1([...parts.values()], roles);
	const several = new Set(placed.map(({ run }) => run)).size > 1;
	return placed.map(({ part, run, split }, i) => ({
		source: file,
		format,
		series: seriesOf$1(part, roles),
		...toSettings(part.settings),
		...several && { run: run === "" ? "without a name" : run },
		...split !== null && { split },
		problems: i === 0 ? toProblems(notes, file) : []
	}));
}
function placesOf$1(parts, { split: column, runs }) {
	const own = parts.map((part) => ({
		part,
		run: part.run,
		split: part.split
	}));
	if (column >= 0 || runs.length !== 1) return own;
	const ended = parts.map(({ run }) => splitOfRun(run));
	const splits = /* @__PURE__ */ new Map();
	for (const { split, rest } of ended) if (split !== null) splits.set(rest, (splits.get(rest) ?? /* @__PURE__ */ new Set()).add(split));
	return own.map((place, i) => {
		const { split, rest } = ended[i];
		return split !== null && splits.get(rest).size > 1 ? {
			...place,
			run: rest,
			split: place.split ?? split
		} : place;
	});
}
function seriesOf$1({ series }, roles) {
	const all = [...series.values()];
	const apart = all.length > 1 && areBlocks(all);
	const has = (kind) => roles.axes.some((one) => one.kind === kind);
	const epochAt = has("epoch") ? null : epochsByStep(all, has("step"));
	return all.filter(({ name }) => roles.name < 0 || axisOf(name) === null).map(({ name, values, axes, rows }) => {
		const steps = has("step") ? trimmed(axes.step) : null;
		const epochs = has("epoch") ? trimmed(axes.epoch) : epochAt && steps?.map((step) => epochAt.get(step) ?? NaN);
		return {
			name,
			values: trimmed(values),
			...steps && { steps },
			...epochs && { epochs },
			...!apart && { rows: trimmed(rows) },
			...has("time") && { wallTimes: trimmed(axes.time) }
		};
	});
}
function areBlocks(all) {
	const [first] = all;
	const last = first.rows.items[first.rows.length - 1];
	return first.rows.length > 1 && all.some(({ rows }) => rows.length > 1 && rows.items[0] > last);
}
function epochsByStep(all, hasSteps) {
	const epochs = all.find(({ name }) => axisOf(name)?.kind === "epoch");
	if (epochs === void 0 || !hasSteps) return null;
	const { values, axes } = epochs;
	return new Map(Array.from({ length: values.length }, (_, i) => [axes.step.items[i], values.items[i]]));
}

// build/src/read/formats/tidy/roles.js
const MAX_SPLITS = 8;
function rolesOf(names, rows, cut) {
	if (rows.length < 2) return null;
	const columns = names.map((name, at) => columnOf(name, at, rows));
	const axes = axesOf(columns);
	const split = splitColumn(columns);
	const plain = columns.filter((one) => one.axis === null && one !== split);
	const long = longOf(plain);
	const name = long?.name ?? null;
	const runs = runColumns(plain.filter((one) => one !== name && !long?.values.includes(one)), cut);
	const rest = plain.filter((one) => one !== name && !runs.includes(one));
	const values = long?.values ?? rest.filter(({ isNumber }) => isNumber);
	if (values.length === 0) return null;
	if (name === null && split === null && !areRuns(runs, rows, axes.length > 0)) return null;
	const at = (column) => column?.at ?? -1;
	const known = {
		name: at(name),
		split: at(split),
		runs: runs.map(at),
		axes
	};
	const also = name === null || axes.length === 0 ? [] : further(rest.filter((one) => !values.includes(one)), rows, known);
	const isOfSplits = values.length > 1 && name !== null;
	return {
		...known,
		also,
		values: values.map((one) => ({
			column: one.at,
			split: isOfSplits ? splitOfCell(one.name) : null
		}))
	};
}
function columnOf(name, at, rows) {
	const all = rows.map((row) => (row[at] ?? "").trim());
	const cells = all.filter((cell) => parseCell(cell) !== "missing");
	const numbers = cells.filter((cell) => typeof parseCell(cell) === "number").length;
	const times = cells.filter((cell) => !Number.isNaN(parseTime(cell))).length;
	const axis = axisOf(name)?.kind ?? null;
	return {
		at,
		name,
		all,
		cells,
		distinct: new Set(cells),
		axis,
		isNumber: numbers * 2 > cells.length,
		isText: cells.length > 0 && numbers === 0 && times === 0
	};
}
function axesOf(columns) {
	return [
		"step",
		"epoch",
		"time"
	].flatMap((kind) => {
		const best = columns.filter((one) => one.axis === kind && one.cells.length > 0).sort((a, b) => axisOf(a.name).rank - axisOf(b.name).rank)[0];
		return best === void 0 ? [] : [{
			column: best.at,
			kind
		}];
	});
}
function splitColumn(columns) {
	const all = columns.filter(({ isText, distinct, name }) => {
		if (!isText || distinct.size > MAX_SPLITS) return false;
		const splits = [...distinct].map(splitOfCell);
		if (isSplitColumn(name)) return splits.some((one) => one !== null);
		return splits.every((one) => one !== null) && new Set(splits).size > 1;
	});
	return all.find(({ name }) => isSplitColumn(name)) ?? all[0] ?? null;
}
function longOf(columns) {
	const words = columns.filter(({ isText, cells, distinct }) => isText && cells.length >= 2 * distinct.size);
	const called = words.filter((one) => isNameColumn(one.name));
	const several = (one) => one.distinct.size > 1;
	const ofMetrics = words.find((one) => several(one) && isOfMetrics(one));
	const name = called.find(isOfMetrics) ?? called.find(several) ?? ofMetrics ?? called[0];
	if (name === void 0) return null;
	const values = valueColumns(columns.filter((one) => one !== name && runRank(one.name) < 0));
	const isOfRuns = !isOfMetrics(name) && values.every((one) => isMetricName(one.name));
	return values.length === 0 || isOfRuns ? null : {
		name,
		values
	};
}
function isOfMetrics({ distinct }) {
	const list = [...distinct];
	return list.some(isMetricName) && list.every((cell) => isMetricName(cell) || axisOf(cell) !== null);
}
function valueColumns(rest) {
	const numbers = rest.filter(({ isNumber }) => isNumber);
	const called = numbers.filter(({ name }) => valueRank(name) >= 0).sort((a, b) => valueRank(a.name) - valueRank(b.name));
	if (called.length > 0) return called.slice(0, 1);
	if (numbers.length <= 1) return numbers;
	return numbers.every(({ name }) => splitOfCell(name) !== null) ? numbers : [];
}
function runColumns(columns, cut) {
	const called = columns.filter(({ name, distinct, cells }) => runRank(name) >= 0 && cells.length > 0 && distinct.size > 0).sort((a, b) => runRank(a.name) - runRank(b.name));
	const kept = [];
	let told = 1;
	for (const one of called) {
		const apart = new Set(one.all.map((_, i) => [...kept, one].map(({ all }) => all[i]).join("\n"))).size;
		if (apart <= told && !(cut && kept.length === 0)) continue;
		kept.push(one);
		told = apart;
	}
	return kept;
}
function areRuns(runs, rows, hasAxis) {
	const keys = new Set(rows.map((row) => runs.map(({ at }) => row[at]).join("\n")));
	return hasAxis && runs.length > 0 && keys.size > 1 && rows.length >= 2 * keys.size;
}
function further(rest, rows, { name, split, runs, axes }) {
	const place = [
		name,
		split,
		...runs,
		...axes.filter(({ kind }) => kind !== "time").map(({ column }) => column)
	];
	if (axes.every(({ kind }) => kind === "time")) return [];
	const isUnique = (columns) => new Set(rows.map((row) => columns.map((at) => row[at]).join("\n"))).size;
	const told = isUnique(place);
	if (told === rows.length) return [];
	const telling = rest.filter(({ distinct, at }) => distinct.size > 1 && isUnique([...place, at]) > told);
	const enough = telling.find(({ at }) => isUnique([...place, at]) === rows.length);
	return enough === void 0 ? telling.filter(({ isText }) => isText).map(({ at }) => at) : [enough.at];
}

// build/src/read/formats/tidy/objects.js
const SAMPLE = 400;
const MAX_KEYS = 24;
function longRows(rows, cut) {
	const sample = rows.slice(0, SAMPLE);
	const names = [...new Set(sample.slice(0, 20).flatMap((row) => Object.keys(row)))];
	if (names.length < 2 || names.length > MAX_KEYS) return null;
	const roles = rolesOf(names, sample.map((row) => names.map((name) => textOf$2(row[name]))), cut || rows.length > SAMPLE);
	return roles === null || roles.name < 0 ? null : {
		roles,
		names
	};
}
function collectedRows({ roles, names }, notes) {
	return newCollected(roles, names, notes);
}
function collectObject(into, row) {
	const { names } = into;
	return collect$3(into, {
		text: (i) => textOf$2(row[names[i]]),
		number: (i) => numberOf$2(row[names[i]], names[i]),
		isNumber: (i) => typeof parseCell(textOf$2(row[names[i]])) === "number"
	});
}
function logsOfLongRows(rows, notes, file, format) {
	const long = longRows(rows, false);
	if (long === null) return null;
	const into = collectedRows(long, notes);
	for (const row of rows) collectObject(into, row);
	return toLogs$1(into, file, format);
}
function textOf$2(value) {
	if (value === null || value === void 0) return "";
	if (typeof value === "object") return isSmall(value) ? JSON.stringify(value) : "{}";
	return String(value).trim();
}
function isSmall(value) {
	const keys = Object.keys(value);
	return keys.length <= 2 && keys.every((key) => ["string", "number"].includes(typeof value[key]));
}
function numberOf$2(value, name) {
	const text = textOf$2(value);
	const cell = parseCell(text);
	if (typeof cell === "number") return cell;
	return axisOf(name)?.kind === "time" ? parseTime(text) : NaN;
}

// build/src/vocabulary/setting-names.js
const SETTINGS$2 = new Set("seed random_seed manual_seed rng_seed numpy_seed pytorch_seed torch_seed random_state seed_everything global_seed deterministic cudnn_benchmark lr learning_rate base_lr init_lr initial_lr lr0 lrf max_lr min_lr lr_init lr_min lr_max batch_size batchsize bs train_batch_size eval_batch_size val_batch_size test_batch_size micro_batch_size global_batch_size per_device_train_batch_size per_device_eval_batch_size epochs num_epochs n_epochs max_epochs nepochs total_epochs num_train_epochs max_steps max_iters max_iter num_steps n_steps total_steps num_iterations train_iters niter total_timesteps gradient_accumulation_steps accum_iter accumulation_steps optimizer optim optimiser opt optimizer_type weight_decay wd momentum nesterov beta1 beta2 betas adam_beta1 adam_beta2 adam_epsilon eps epsilon scheduler lr_scheduler lr_scheduler_type sched lr_schedule lr_policy lr_decay decay_rate milestones step_size gamma warmup warmup_steps warmup_epochs warmup_ratio grad_clip clip_grad max_grad_norm gradient_clip_val dropout drop_path drop label_smoothing smoothing mixup cutmix patience early_stopping ema_decay model model_name arch architecture backbone network net hidden_size hidden_dim hidden_dims hidden_channels d_model embed_dim embedding_dim latent_dim n_embd n_head n_heads num_heads n_layer n_layers num_layers block_size depth width num_classes n_classes num_features pretrained activation loss_fn criterion loss_function kernel_size dataset dataset_name data data_dir data_path data_root datadir root train_data val_data train_file validation_file img_size image_size input_size crop_size imgsz max_length max_len max_seq_length seq_len vocab_size max_depth n_estimators num_leaves subsample colsample_bytree n_neighbors min_samples_leaf min_samples_split num_rounds num_boost_round objective tau gae_lambda clip_range ent_coef vf_coef buffer_size replay_size learning_starts env env_id env_name num_envs n_envs n_timesteps negative_slope top_k topk ks num_workers workers device devices gpu gpus gpu_id gpu_ids n_gpu cuda no_cuda fp16 bf16 amp precision mixed_precision dtype distributed world_size local_rank dist_backend output_dir out_dir outdir log_dir logdir save_dir savedir work_dir exp_name exp_dir experiment experiment_name run_name checkpoint checkpoints_dir ckpt_dir resume resume_from save_freq save_interval print_freq log_interval eval_interval eval_every log_every save_every eval_iters always_save_checkpoint wandb wandb_project wandb_log debug verbose".split(" "));
const HOLDERS = new Set("config cfg conf configuration args arguments params parameters hparams hyperparams hyperparameters hyper_parameters settings options opts opt train_args training_args train_config training_config flags".split(" "));
const SEARCHED = /^(?:batch_?size|num_epochs|n_epochs|max_epochs|(?:hidden|embed(?:ding)?|latent)_?(?:size|dims?|units)|n_?layers?|num_layers|n_hidden|max_depth|n_estimators|num_leaves|n_neighbors|min_samples_\w+|kernel|penalty|optimizer|optim|activation|(?:random_)?(?:seed|state)|folds?|cv_fold|random_seed)$/;
const SEARCH_COLUMN = /^(?:params?|hparams?|hyperparameters?|config)[_./ :]\w/;
function isSettingName(name) {
	return SETTINGS$2.has(plain$1(name.split(/[./]/).at(-1) ?? name));
}
function holdsSettings(key) {
	return HOLDERS.has(plain$1(key));
}
function isSearchedSetting(name) {
	const own = plain$1(name);
	return SEARCHED.test(own) || SEARCH_COLUMN.test(own);
}
const MAX_NAME$1 = 80;
function plain$1(name) {
	return name.slice(0, MAX_NAME$1).trim().replace(/^--?/, "").replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().replace(/[\s-]+/g, "_");
}

// build/src/read/beside/flatten.js
const MAX_DEPTH$2 = 8;
const MAX_ENTRIES = 1e3;
const MAX_LIST$1 = 32;
function flatten(value) {
	const entries = [];
	collect$2(value, "", 0, entries);
	return entries;
}
function entriesOf$1(value) {
	if (value instanceof Map) return [...value].map(([key, inner]) => [String(key), inner]);
	return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}
function listText(list) {
	return list.length <= MAX_LIST$1 && list.every((item) => item === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof item)) ? JSON.stringify(list) : void 0;
}
function collect$2(value, prefix, depth, entries) {
	if (entries.length >= MAX_ENTRIES) return;
	const inner = entriesOf$1(value);
	if (inner === null) {
		if (prefix !== "") entries.push([prefix, Array.isArray(value) ? listText(value) : value]);
		return;
	}
	const wrapped = prefix === "" ? void 0 : unwrapped$1(inner);
	if (wrapped !== void 0) {
		collect$2(wrapped, prefix, depth + 1, entries);
		return;
	}
	if (depth >= MAX_DEPTH$2) return;
	for (const [key, one] of inner) collect$2(one, prefix === "" ? key : `${prefix}.${key}`, depth + 1, entries);
}
function unwrapped$1(entries) {
	const value = entries.find(([key]) => key === "value" || key === "py/tuple");
	return value !== void 0 && entries.every(([key]) => key === value[0] || key === "desc") ? value[1] : void 0;
}

// build/src/read/formats/json/lists.js
const MAX_DEPTH$1 = 8;
function contentsOf$1(value) {
	const contents = {
		lists: [],
		rows: [],
		scalars: /* @__PURE__ */ new Map()
	};
	collect$1(value, "", 0, contents);
	return withSettings(contents);
}
function withSettings({ lists, rows, scalars }) {
	const isSet = ({ name, values, steps }) => steps === void 0 && isSettingName(name.replaceAll("/", ".")) && !isMetricName(name) && listText(values) !== void 0;
	const longest = rows.reduce((length, { items }) => Math.max(length, items.length), 0);
	const most = lists.filter((list) => !isSet(list) && axisOf(list.name) === null).reduce((length, { values }) => Math.max(length, values.length), longest);
	const kept = lists.filter((list) => !isSet(list) || list.values.length >= most);
	const own = new Set(kept);
	for (const list of lists) if (!own.has(list)) scalars.set(list.name, listText(list.values));
	return {
		lists: kept,
		rows,
		scalars
	};
}
function collect$1(value, prefix, depth, into) {
	for (const key in value) {
		if (!Object.hasOwn(value, key)) continue;
		const field = value[key];
		const name = joinName(prefix, key.trim());
		if (isObject(field) && holdsSettings(key)) for (const [inner, one] of flatten(field)) into.scalars.set(joinName(name, inner.replaceAll(".", "/")), one);
		else if (isObject(field)) {
			const column = asColumn(field);
			const curve = curveOf(field);
			const centre = centreOf(field);
			if (column !== null) into.lists.push({
				name,
				values: column
			});
			else if (curve !== null) into.lists.push({
				name,
				...curve
			});
			else if (centre !== null && Array.isArray(field[centre])) into.lists.push({
				name,
				values: field[centre]
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
const CURVES = [["values", "steps"], ["y", "x"]];
function curveOf(value) {
	for (const [key, at] of CURVES) {
		const [values, steps] = [value[key], value[at]];
		if (Array.isArray(values) && Array.isArray(steps) && values.length === steps.length) return {
			values,
			steps
		};
	}
	return null;
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
			tool: "MLflow (REST), Comet, Aim",
			files: "`*.json`, `*.jsonl`",
			reads: "one value a row, its name in a key: `{\"key\": \"loss\", \"value\": 0.5, \"step\": 3}`",
			tested: "by shape"
		},
		{
			tool: "XGBoost, LightGBM, Sacred, skorch, ClearML",
			files: "`evals_result.json`, `metrics.json`",
			reads: "lists inside sets; `values` with `steps`, and `y` with `x`, are one series",
			tested: "by shape"
		}
	],
	detect(file) {
		const text = headText(file).trimStart();
		if (!/^(?:\{\s*"|\[\s*\{)/.test(text) || isNotebook(file)) return false;
		return file.named || hasMetricKey(text) || namesMetrics(text) || listsMetrics(text);
	},
	read: (file) => readJson(file)
};
function hasMetricKey(text) {
	for (const [, key = ""] of text.matchAll(/"([^"\\\n]{1,256})"\s{0,9}:/g)) if (isMetricName(key) && axisOf(key) === null) return true;
	return false;
}
function listsMetrics(text) {
	return (/^\{\s{0,9}"columns"\s{0,9}:\s{0,9}\[([^[\]{}]{1,2000})\]/.exec(text)?.[1])?.split(",").some((name) => isMetricName(name.replace(/["\s]/g, ""))) ?? false;
}
function namesMetrics(text) {
	if (![...text.matchAll(/"([^"\\\n]{1,40})"\s{0,9}:\s{0,9}"?[\d.-]/g)].some(([, key = ""]) => valueRank(key) >= 0)) return false;
	return [...text.matchAll(/"([^"\\\n]{1,40})"\s{0,9}:\s{0,9}"([^"\\\n]{1,256})"/g)].some(([, key = "", value = ""]) => isNameColumn(key) && isMetricName(value));
}
function readJson(file) {
	const notes = newNotes();
	const value = parseJson(decodeText(readWhole(file)));
	if (Array.isArray(value)) {
		const log = {
			source: file.path,
			format: "json",
			hyperparameters: {}
		};
		const long = logsOfLongRows(value.filter(isObject), notes, file.path, "json");
		if (long !== null) return long;
		const columns = newColumns();
		const rows = addRows(value, columns, notes);
		return [{
			...log,
			series: toSeries$1(columns, rows),
			problems: toProblems(notes, file.path)
		}];
	}
	if (!isObject(value)) throw new base_1.Bn("the JSON is neither an object nor a list of objects", "Write one list of numbers per metric.");
	return readObject(value, notes, file.path);
}
function readObject(value, notes, path) {
	const { lists, rows, scalars } = contentsOf$1(rowsUnderNames(value) ?? value);
	const keyed = lists.length === 0 && rows.length === 0 ? rowsByKey(value) : null;
	const settings = toSettings(keyed === null ? scalars : []);
	const list = rows.length > 0 ? likeliest(rows) : keyed;
	const long = list === null ? null : logsOfLongRows(list.filter(isObject), notes, path, "json");
	if (long !== null) return long.map((log) => ({
		...log,
		...joinSettings(settings, {
			withheld: [],
			...log
		})
	}));
	const columns = newColumns();
	const rowCount = list === null ? 0 : addRows(list, columns, notes);
	const series = [...toSeries$1(columns, rowCount), ...listsToSeries(lists)];
	const log = {
		source: path,
		format: "json",
		series
	};
	if (series.length > 0) return [{
		...log,
		...settings,
		problems: toProblems(notes, path)
	}];
	return [{
		...log,
		hyperparameters: {},
		problems: [{
			file: path,
			id: "summary-of-results",
			values: {}
		}]
	}];
}
function addRows(items, columns, notes) {
	let row = 0;
	items.forEach((item, i) => {
		if (isObject(item) && addRow$1(columns, row, item)) row++;
		else if (!isObject(item)) note(notes, "entries-no-object", 0, { first: i + 1 });
	});
	if (row < 2) note(notes, "few-rows", 0, {});
	return row;
}
function rowsUnderNames({ columns, data }) {
	if (!Array.isArray(columns) || !Array.isArray(data) || !columns.every((name) => typeof name === "string")) return null;
	const isRow = (row) => Array.isArray(row) && row.length === columns.length;
	if (data.length === 0 || !data.every(isRow)) return null;
	return { data: data.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]]))) };
}
function rowsByKey(value) {
	const keys = Object.keys(value);
	return keys.length > 1 && keys.every((key) => /^(?:[a-z]{1,12}[ _-]?)?\d{1,9}$/i.test(key) && isObject(value[key])) ? Object.values(value) : null;
}
function likeliest(rows) {
	const placed = rows.filter(({ items }) => isObject(items[0]) && Object.keys(items[0]).some(isPosition$1));
	let best = [];
	for (const { items } of placed.length > 0 ? placed : rows) if (items.length > best.length) best = items;
	return best;
}
function isPosition$1(key) {
	const kind = axisOf(key)?.kind;
	return kind === "epoch" || kind === "step";
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
	if (seen === 0) return none$1(scan, start);
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
		if (at === begun) return none$1(scan, start);
		scale += sign === 45 ? -exponent : exponent;
	}
	if (at - start > MAX_LENGTH) return none$1(scan, start);
	scan.end = at;
	if (digits > MAX_EXACT_DIGITS || scale < -22 || scale > 22) return Number(String.fromCharCode(...bytes.subarray(start, at)));
	const size = scale < 0 ? mantissa / POWERS[-scale] : mantissa * POWERS[scale];
	return first === 45 ? -size : size;
}
function none$1(scan, start) {
	scan.end = start;
	return NaN;
}
const SCAN = { end: 0 };
function readDecimal(bytes, start, end) {
	const value = scanDecimal(bytes, start, end, SCAN);
	return SCAN.end === end && end > start ? value : NaN;
}

// build/src/read/formats/json/plain.js
const MAX_NAMES$2 = 1e4;
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
	let at = skipBlanks$1(bytes, start, end);
	if (bytes[at++] !== 123) return start;
	for (;;) {
		at = skipBlanks$1(bytes, at, end);
		if (bytes[at++] !== 34) return start;
		const next = keyAt(rows, key, bytes, at, end);
		if (next === null) return start;
		key = next;
		at = skipBlanks$1(bytes, at + key.bytes.length + 1, end);
		if (bytes[at++] !== 58) return start;
		at = skipBlanks$1(bytes, at, end);
		if (bytes[at] === 43 || bytes[at] === 46 || bytes[at] === 48 && isDigit(bytes[at + 1])) return start;
		const value = scanDecimal(bytes, at, end, scan);
		if (scan.end === at || bytes[scan.end - 1] === 46) return start;
		found[count] = key;
		values[count++] = value;
		at = skipBlanks$1(bytes, scan.end, end);
		const sign = at < end ? bytes[at++] : 0;
		if (sign === 125) break;
		if (sign !== 44) return start;
	}
	at = skipBlanks$1(bytes, at, end);
	if (at >= end || bytes[at] !== 10 || repeats(found, count)) return start;
	for (let i = 0; i < count; i++) addValue(rows.columns.list[found[i].column], row, values[i]);
	return at + 1;
}
function skipBlanks$1(bytes, from, end) {
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
		if (name !== name.trim() || rows.byName.size >= MAX_NAMES$2) return null;
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
		return rowOf(first) !== null && !isNotebook(file) && (file.named || hasMetricKey(text) || namesMetrics(text));
	},
	read(file) {
		const long = longLines(file);
		return long === null ? readLines(file) : readLongLines(file, long);
	}
};
const SAMPLE_LINES$2 = 400;
function longLines(file) {
	const text = headText(file);
	if (!namesMetrics(text)) return null;
	const lines = text.split(/\r\n|\n|\r/, 401);
	const isCut = file.size > file.head.length || lines.length > SAMPLE_LINES$2;
	const rows = (isCut ? lines.slice(0, -1) : lines).map(rowOf).filter((row) => row !== null);
	return longRows(rows, isCut);
}
function readLongLines(file, long) {
	const notes = newNotes();
	const into = collectedRows(long, notes);
	eachLine(file, notes, (value) => collectObject(into, value));
	if (into.rows < 2) note(notes, "few-rows", 0, {});
	return toLogs$1(into, file.path, "json-lines");
}
function readLines(file) {
	const train = newColumns();
	const parts = /* @__PURE__ */ new Map();
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
	const columnsOf = (split) => {
		const known = parts.get(split) ?? newColumns();
		parts.set(split, known);
		return known;
	};
	eachLine(file, notes, (value) => {
		placing ||= Object.hasOwn(value, "iter") || Object.hasOwn(value, "mode");
		const own = splitOfRow(value);
		placing ||= own !== null;
		const placed = own === null ? placeRow(value, position) : value;
		const columns = own !== null ? columnsOf(own) : placed === value ? train : columnsOf("validation");
		if (addRow$1(columns, row, placed)) row++;
	}, take);
	if (row < 2) note(notes, "few-rows", 0, {});
	const log = {
		source: file.path,
		format: "json-lines",
		hyperparameters: {}
	};
	const logs = [{
		...log,
		series: toSeries$1(train, row),
		problems: []
	}];
	for (const [split, columns] of parts) logs.push({
		...log,
		split,
		series: toSeries$1(columns, row),
		problems: []
	});
	return logs.filter(({ series }, i) => series.length > 0 || i === 0 && parts.size === 0).map((one, i) => i === 0 ? {
		...one,
		problems: toProblems(notes, file.path)
	} : one);
}
function eachLine(file, notes, visit, take) {
	const faults = eachRecord(file, -1, (bytes, start, end, line, complete) => {
		const text = decodeText(bytes.subarray(start, end)).trim();
		if (text === "") return;
		const value = rowOf(text);
		if (value !== null) visit(value);
		else if (complete || isWhole$1(text)) note(notes, "lines-no-object", line, { first: excerpt(text) });
		else note(notes, "cut-line", line, {});
	}, take);
	if (faults.tooLong > 0) note(notes, "long-line", faults.tooLong, { of: "log" });
}
function rowOf(line) {
	try {
		const value = parseJson(line);
		return isObject(value) ? value : null;
	} catch (error) {
		if (error instanceof base_1.Bn) return null;
		throw error;
	}
}
function isWhole$1(line) {
	try {
		parseJson(line);
		return true;
	} catch {
		return false;
	}
}
function splitOfRow(row) {
	if (Object.hasOwn(row, "iter")) return null;
	for (const key in row) {
		const field = row[key];
		if (typeof field !== "string" || !Object.hasOwn(row, key) || !isSplitColumn(key)) continue;
		const split = splitOfCell(field);
		if (split !== null) return split;
	}
	return null;
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
	if (MODEL_PATH.test(file.path)) throw new base_1.Bn("metrics of a logged model: its run holds them, too", "Give the folder of the run, `mlruns/<experiment>/<run>`.");
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
	if (file.query === void 0) throw new base_1.Bn("an SQLite database inside an artifact", "Name it in the workflow that wrote it, on its own disk.");
	const query = file.query;
	const tables = new Set(Array.from(query("SELECT name FROM sqlite_master WHERE type = 'table'"), ({ name }) => String(name)));
	if (!tables.has("metrics") || !tables.has("runs")) throw new base_1.Bn("an SQLite database, but none of MLflow: it has no tables `metrics` and `runs`", "Export its curves as CSV.");
	const columns = new Set(Array.from(query("PRAGMA table_info(metrics)"), ({ name }) => String(name)));
	const parameters = tables.has("params") ? parametersOf(query("SELECT run_uuid, key, value FROM params")) : /* @__PURE__ */ new Map();
	const runs = collect(query(`SELECT m.run_uuid AS run, m.key AS key, CAST(m.timestamp AS REAL) AS time, CAST(m.value AS REAL) AS value,
       ${columns.has("step") ? "CAST(m.step AS REAL)" : "0"} AS step, ${columns.has("is_nan") ? "m.is_nan" : "0"} AS isNan
     FROM metrics m JOIN runs r ON r.run_uuid = m.run_uuid WHERE r.lifecycle_stage IS NOT 'deleted'
     ORDER BY m.run_uuid, m.key, m.step, m.timestamp`));
	if (runs.size === 0) throw new base_1.Bn("an MLflow database without metrics", "Nothing was logged, or mlflow.db-wal, which lay beside it, is missing.");
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

// build/src/read/bytes/row-lines.js
const MAX_GAPS = 1e4;
function noteLine(lines, row, line) {
	const last = lines[lines.length - 1];
	if (last !== void 0 && line - row === last.line - last.row) return;
	if (last?.row === row) lines.pop();
	if (lines.length < MAX_GAPS) lines.push({
		row,
		line
	});
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
	if (cell !== "text" || delimiter !== ";" || !/^[+-]?\d+,\d+(?:[eE][+-]?\d+)?(?: ?%)?$/.test(text.trim())) return cell;
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

// build/src/read/formats/text/known-places.js
const PLACES = [{
	holds: "TRAIN Batch ",
	pattern: /TRAIN Batch (\d{1,9})\/(\d{1,9}) loss /,
	plain: "TRAIN epoch $1 step $2 loss "
}];
function withPlainPlace(line) {
	for (const { holds, pattern, plain } of PLACES) if (line.includes(holds)) return line.replace(pattern, plain);
	return line;
}

// build/src/read/formats/text/nameless.js
const ROWS$1 = [
	{
		holds: " avg",
		pattern: /^\s{0,4}(\d{1,9})(?:, [\d.]{1,12})?: ([\d.]{1,20}|-?nan), [\d.na-]{1,20} avg(?: loss)?, ([\d.]{1,20}) rate, /,
		names: [
			"@step",
			"loss",
			"learning rate"
		]
	},
	{
		holds: " value ",
		pattern: /^iter\s{1,6}(\d{1,9}) value ([\d.e+-]{1,24})/,
		names: ["@step", "loss (value)"]
	},
	{
		holds: " how = ",
		pattern: /^Iter\.\s{1,6}(\d{1,9}),\s{1,4}how = \w{1,16}\s{0,12},\s{1,12}nf =\s{1,8}\d{1,9},\s{1,4}f = ([\d.e+-]{1,24})/,
		names: ["@step", "loss (f)"]
	},
	{
		holds: " |g| ",
		pattern: /^iter\s{1,6}(\d{1,9}) act [\d.e+-]{1,20} pre [\d.e+-]{1,20} delta [\d.e+-]{1,20} f ([\d.e+-]{1,20}) \|g\| ([\d.e+-]{1,20})/,
		names: [
			"@step",
			"loss (f)",
			"gradient norm"
		]
	},
	{
		holds: "Current error: ",
		pattern: /^Epochs\s{1,20}(\d{1,9})\. Current error: (\d{1,9}\.\d{1,12})\. Bit fail (\d{1,9})/,
		names: [
			"@step",
			"error",
			"bit fail"
		]
	},
	{
		holds: " perplexity estimate",
		pattern: /(?:^|\s)(-?[\d.]{1,16}) per-word bound, ([\d.]{1,20}) perplexity estimate/,
		names: ["per-word bound", "perplexity"]
	},
	{
		holds: "BCER train=",
		pattern: /At iteration (\d{1,9})\/\d{1,9}\/\d{1,9}, Mean rms=([\d.]{1,16})%, delta=([\d.]{1,16})%, BCER train=([\d.]{1,16})%, BWER train=([\d.]{1,16})%/,
		names: [
			"@step",
			"mean rms",
			"delta",
			"train CER",
			"train WER"
		]
	},
	{
		holds: "learn: ",
		pattern: /^(\d{1,9}):\tlearn: ([\d.e+-]{1,24})(?:\ttest: ([\d.e+-]{1,24}))?\t/,
		names: [
			"@step",
			"learn loss",
			"test loss"
		]
	},
	{
		holds: "mean average precision (",
		pattern: /mean average precision \((mAP@[\d.]{1,6})\) = ([\d.]{1,12})/,
		names: ["", "val $1"]
	},
	{
		holds: "maxDets=",
		pattern: /Average (?:Precision|Recall)\s{1,6}\((A[PR])\) @\[ IoU=([\d.:]{1,12})\s{0,8}\| area=\s{0,8}(\w{1,8}) \| maxDets=\s{0,8}(\d{1,6}) \] = (-?[\d.]{1,8})/,
		names: [
			"",
			"",
			"",
			"",
			"val $1 (IoU=$2 area=$3 maxDets=$4)"
		]
	}
];
function readNameless(line) {
	for (const { holds, pattern, names } of ROWS$1) {
		if (!line.includes(holds)) continue;
		const groups = pattern.exec(line);
		if (groups === null) continue;
		const metrics = [];
		let step = NaN;
		for (const [i, name] of names.entries()) {
			const text = groups[i + 1];
			if (name === "" || text === void 0) continue;
			if (name === "@step") step = Number(text);
			else metrics.push({
				name: name.replace(/\$(\d)/g, (_, k) => groups[Number(k)] ?? ""),
				value: numberOf$1(text)
			});
		}
		return {
			metrics,
			step
		};
	}
	return null;
}
function numberOf$1(text) {
	return /nan$/.test(text) ? NaN : Number(text);
}
const RENAMED = /* @__PURE__ */ new Map([["score at iteration", "loss (score)"]]);
function nameAtPosition(name, position) {
	return RENAMED.get(`${name} at ${position}`.toLowerCase()) ?? name;
}

// build/src/read/formats/text/front.js
const NUMBERED$1 = /^\s{0,8}(?:\[(\d{1,9})\]|#(\d{1,9})|(\d{1,9}):|(\d{1,3})% done,?)\s/;
const EPOCH_AND_BATCH = /^\s{0,8}\[(\d{1,9}),\s{1,8}(\d{1,9})\]\s/;
const MAY_BE = /^\s{0,8}[\d[#]/;
function frontOf(line) {
	if (!MAY_BE.test(line)) return null;
	const pair = EPOCH_AND_BATCH.exec(line);
	if (pair !== null) return {
		epoch: Number(pair[1]),
		step: Number(pair[2]),
		inner: true
	};
	const number = NUMBERED$1.exec(line)?.slice(1).find((one) => one !== void 0);
	return number === void 0 ? null : {
		epoch: NaN,
		step: Number(number),
		inner: false
	};
}

// build/src/vocabulary/line-axes.js
const ROWS = [
	{
		axis: "epoch",
		rank: 0,
		words: "epoch ep",
		assigned: "e epochs"
	},
	{
		axis: "step",
		rank: 0,
		words: "global_step globalstep",
		assigned: "updates"
	},
	{
		axis: "step",
		rank: 2,
		words: "update upd up. num_update nupdates"
	},
	{
		axis: "step",
		rank: 3,
		words: "iteration iterations iter iters it. itr",
		assigned: "it i"
	},
	{
		axis: "step",
		rank: 6,
		words: "step steps",
		assigned: "s"
	},
	{
		axis: "step",
		rank: 7,
		words: "timestep timesteps total_timesteps"
	},
	{
		axis: "step",
		rank: 8,
		words: "tick episode episodes round generation"
	},
	{
		axis: "batch",
		rank: 0,
		words: "batch batches minibatch mini-batch",
		assigned: "b"
	}
];
const MAX_STEP_RANK = 10;
const MAY_BE_FOREIGN = /[^\u0000-\u007f]|^(?:epo|schritt|paso|etape|itera)/;
const BY_WORD = new Map(ROWS.flatMap(({ axis, rank, words, assigned = "" }) => [...words.split(" ").map((word) => [word, {
	axis,
	rank,
	assigned: false
}]), ...assigned.split(" ").map((word) => [word, {
	axis,
	rank,
	assigned: true
}])]));
function lineAxisOf(word) {
	const known = BY_WORD.get(word) ?? (word.endsWith(".") ? BY_WORD.get(word.slice(0, -1)) : void 0);
	if (known !== void 0) return known;
	const column = axisOf(word);
	if (column?.kind === "epoch") return {
		axis: "epoch",
		rank: 0,
		assigned: false
	};
	if (column?.kind === "step" && column.rank <= MAX_STEP_RANK) return {
		axis: "step",
		rank: column.rank,
		assigned: false
	};
	if (!MAY_BE_FOREIGN.test(word)) return null;
	const words = wordsOf$2(word);
	return words.length === 1 && words[0] !== word ? BY_WORD.get(words[0]) ?? null : null;
}

// build/src/read/formats/text/word-facts.js
const FILLER = /^(?:set|metrics?|results?|average|averaged|avg|mean|the|a|of|in|is|was|current|cur|final|running|phase|info|root|after|at|and|with|tensor|batch|epoch|step|iter|stats|s|de|du|des|del|di|la|le|les|der|die|das|on|for|net|output|np|float(?:16|32|64))$/i;
const BEST = /(?:^|[_-])best(?:[_-]|$)|^(?:max|highest|bestaccuracy)$/i;
const MAX_KNOWN$2 = 4096;
const MAX_WORD$1 = 64;
const MAY_SAY_SPLIT = /va|vl|eval|dev|cv|hold|held|oof|test|tst|tr|learn|main|lern|entr|prueba|[^\u0000-\u007f]/;
const NO_SPLIT = {
	split: null,
	rest: []
};
const words$1 = /* @__PURE__ */ new Map();
const names$1 = /* @__PURE__ */ new Map();
function factsOfWord(word) {
	const known = words$1.get(word);
	if (known !== void 0) return known;
	if (words$1.size >= MAX_KNOWN$2) words$1.clear();
	const found = wordFacts(word.slice(0, MAX_WORD$1));
	words$1.set(word, found);
	return found;
}
function wordFacts(word) {
	const lower = word.toLowerCase();
	const { split, rest } = MAY_SAY_SPLIT.test(lower) ? takeSplit(wordsOf$2(word)) : NO_SPLIT;
	const isSplit = split !== null && rest.every((one) => /^(?:\d+|inner|set|data)$/.test(one));
	return {
		word,
		axis: lineAxisOf(lower),
		glued: gluedAxis(lower),
		split: isSplit ? split : null,
		filler: FILLER.test(word.replace(/\.$/, "")),
		best: BEST.test(word)
	};
}
const GLUED = /^([^\d]{1,20})(\d{1,9})$/;
const ORDINAL = /^第(\d{1,9})[个個]?([^\d]{1,20})$/;
function gluedAxis(lower) {
	const behind = GLUED.exec(lower);
	if (behind !== null) return countOf(behind[1], behind[2]);
	const front = ORDINAL.exec(lower);
	return front === null ? null : countOf(front[2], front[1]);
}
function countOf(word, count) {
	const axis = lineAxisOf(word);
	return axis === null || axis.assigned ? null : {
		axis,
		value: Number(count)
	};
}
function factsOfName(name) {
	const known = names$1.get(name);
	if (known !== void 0) return known;
	if (names$1.size >= MAX_KNOWN$2) names$1.clear();
	const all = wordsOf$2(name);
	const { split, rest } = takeSplit(all);
	const found = {
		isMetric: SHORT_NAMES.has(name.toLowerCase()) || isMetricName(name),
		split,
		measure: rest.join(" "),
		isRate: all[0] === "lr" || all[0] === "learning" && /^rates?$/.test(all[1] ?? "")
	};
	names$1.set(name, found);
	return found;
}
const SHORT_NAMES = /* @__PURE__ */ new Set([
	"tel",
	"trl",
	"norm",
	"grad_norm",
	"gnorm",
	"grad norm"
]);

// build/src/read/formats/text/naming.js
const MAX_NAME_WORDS = 4;
const LAST_WORD = /^(?:rate|value|norm|error|score|entropy|likelihood|distance|discrepancy|index|return|g|d)$/i;
const AVERAGED = /^(?:micro|macro|weighted)$/i;
const QUALIFIER = /^(?:top|robust|adv|box|cls|obj|dfl|lm|total|binary|learning|macro|micro|mean|gen|disc|policy|value|surr|actor|critic)/i;
const MAX_KNOWN$1 = 4096;
const known = /* @__PURE__ */ new Map();
function nameOf(words) {
	const key = words.join(" ");
	const before = known.get(key);
	if (before !== void 0) return before;
	if (known.size >= MAX_KNOWN$1) known.clear();
	const found = named(words);
	known.set(key, found);
	return found;
}
function named(words) {
	const telling = words.filter((word) => {
		const { filler, split } = factsOfWord(word);
		return !filler && split === null;
	});
	if (telling.length > 1 && AVERAGED.test(telling[telling.length - 1])) {
		const name = named(telling.slice(0, -1));
		return name === "" ? "" : `${name} ${telling[telling.length - 1]}`;
	}
	const last = telling.slice(-4);
	for (let count = 1; count <= last.length; count++) {
		const name = last.slice(-count).join(" ");
		if (lineAxisOf(name.toLowerCase()) !== null || count > 1 && !LAST_WORD.test(last[last.length - 1])) return "";
		if (!factsOfName(name).isMetric) continue;
		const end = count > 1 && /^value$/i.test(last[last.length - 1]) ? last.length - 1 : last.length;
		return last.slice(firstOf(telling, last, count), end).join(" ");
	}
	return "";
}
function firstOf(telling, last, count) {
	if (telling.length <= MAX_NAME_WORDS) return 0;
	const more = last[last.length - count - 1];
	return last.length - count - (more !== void 0 && QUALIFIER.test(more) ? 1 : 0);
}
function splitOfWords(words) {
	for (let i = words.length - 1; i >= 0; i -= 1) if (factsOfWord(words[i]).split !== null) return words[i];
	if (words.length < 2 || !words.some((word) => /^(?:held|hold|cross|out|in|cur|saving)$/i.test(word))) return "";
	const split = splitOfPhrase(words.map((word) => word.toLowerCase()));
	return split === null ? "" : split === "validation" ? "val" : split;
}
function topicOf(words, isHeading) {
	const at = words.findIndex((word) => factsOfWord(word).split !== null);
	if (at < 0) return isHeading ? nameOf(words) : "";
	return at > 0 && at === words.length - 1 ? nameOf(words.slice(0, at)) : "";
}
function isBestOf(words) {
	return words.some((word) => factsOfWord(word).best);
}

// build/src/read/formats/text/text-line.js
const BATCH_MARK = "@batch";

// build/src/read/formats/text/tokens.js
const DIGITS = String.raw`\d{1,12}`;
const COUNTER = String.raw`(${DIGITS})(?:\s{0,8}\/\s{0,8}| of )(${DIGITS})(?!\d|[/.,]\d)`;
const RANGE = String.raw`${DIGITS}-(${DIGITS})(?=batch)`;
const COMMAS = String.raw`([+-]?${DIGITS}(?:,${DIGITS}){1,3})(?!\d|[.,]\d)`;
const NUMBER$1 = String.raw`([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[+-]?(?:nan|inf|infinity)(?![\w.]))`;
const LETTER = String.raw`A-Za-z_\u00c0-\u024f\u0300-\u036f\u0370-\u1fff\u3005\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3`;
const WORD$1 = String.raw`([${LETTER}][${LETTER}0-9@./]*(?:-[A-Za-z0-9][${LETTER}0-9@./]*)*)`;
const TOKEN = new RegExp(`${COUNTER}|${RANGE}|${COMMAS}|${NUMBER$1}|${WORD$1}|(\\S)`, "gi");

// build/src/read/formats/text/scan.js
const WRAPPER = /^(?:tensor|np\.?\w{0,12}|array|float\d{0,3}|torch\.tensor)$/i;
const UNIT = /^(?:[\w.]{1,20}\/(?:s|secs?|seconds?|it|iter|step|batch|epoch|tick|kimg|img|image|sample|min|h)|s|secs?|seconds?|ms|min|mins|minutes?|h|hours?|[KMG]B)\.?$/i;
const BATCH = /^(?:mini-?)?batch$/i;
function scanLine(line, bar) {
	const scan = {
		metrics: [],
		kind: [],
		words: [],
		split: "",
		epoch: NaN,
		step: NaN,
		total: NaN,
		inner: false,
		rank: Number.POSITIVE_INFINITY,
		counter: null,
		groups: [],
		open: false,
		splitFirst: false,
		assigned: false,
		aside: false,
		afterNumber: false,
		besideNumber: false,
		topic: "",
		head: "",
		ordinal: NaN,
		carried: "",
		afterPosition: false,
		led: [],
		unnamed: []
	};
	const front = frontOf(line);
	if (front !== null && !Number.isNaN(front.epoch)) {
		scan.epoch = front.epoch;
		scan.kind.push("@epoch");
	}
	if (front !== null) setStep(scan, front.step, NaN, front.inner ? 20 : 9, front.inner);
	TOKEN.lastIndex = 0;
	for (let token = TOKEN.exec(line); token !== null; token = TOKEN.exec(line)) {
		const [text, count, total, end, commas, number, word] = token;
		const behind = TOKEN.lastIndex;
		if (count !== void 0) takeCounter(scan, Number(count), Number(total), bar);
		else if (end !== void 0) takePosition(scan, "batch", 0, Number(end), NaN, "batch");
		else if (commas !== void 0) takeNumber(scan, commas, line, behind);
		else if (number !== void 0) takeNumber(scan, number, line, behind);
		else if (word !== void 0) takeWord(scan, word);
		else takeSign(scan, text);
	}
	placeGroups(scan);
	nameUnnamed(scan);
	if (scan.led.length > 0) freeCarried(scan);
	return scan;
}
function takeWord(scan, word) {
	if (scan.besideNumber && UNIT.test(word)) return;
	scan.besideNumber = false;
	if (takesOrdinalWord(scan, word) || takesGlued(scan, word)) return;
	if (scan.afterNumber) scan.words = [];
	else if (scan.assigned && scan.words.length > 0 && !scan.aside && !WRAPPER.test(word)) {
		scan.head ||= scan.words.length < 3 ? scan.words.join(" ") : "";
		border(scan);
	}
	scan.afterNumber = false;
	scan.afterPosition = false;
	scan.assigned = false;
	scan.words.push(word);
	if (scan.words.length > 12) scan.words.shift();
}
function takesOrdinalWord(scan, word) {
	const { ordinal } = scan;
	scan.ordinal = NaN;
	if (Number.isNaN(ordinal)) return false;
	const { axis } = factsOfWord(word.replace(/^[个個]/, ""));
	if (axis !== null) takePosition(scan, axis.axis, axis.rank, ordinal, NaN, word);
	return axis !== null;
}
function takesGlued(scan, word) {
	const { glued } = factsOfWord(word);
	if (glued === null) return false;
	takePosition(scan, glued.axis.axis, glued.axis.rank, glued.value, NaN, word);
	return true;
}
function takeSign(scan, sign) {
	scan.besideNumber = false;
	if (sign === ":" || sign === "=" || sign === "：") {
		scan.assigned = true;
		if (scan.afterPosition && scan.carried !== "") scan.afterNumber = false;
		return;
	}
	if (/^['’]$/.test(sign) && /^[dl]$/.test(scan.words[scan.words.length - 1] ?? "")) scan.words.pop();
	if (sign === "(") scan.aside = scan.afterNumber;
	else if (sign === ")") {
		if (scan.aside) border(scan);
		scan.aside = false;
	} else if (",;|-•>，、；。·".includes(sign)) border(scan);
	else if (sign === "@") scan.words.push("at");
	else if (sign === "[") scan.open = true;
	else if (sign === "]") scan.open = false;
	if (!"[]({\"'*#".includes(sign)) scan.assigned = false;
}
function border(scan) {
	if (!scan.afterNumber && scan.words.length > 0) {
		keepSplit(scan);
		scan.topic = topicOf(scan.words, true) || scan.topic;
	}
	scan.words = [];
}
function keepSplit(scan) {
	scan.split = splitOfWords(scan.words) || scan.split;
}
function takeCounter(scan, count, total, bar) {
	const repeated = scan.afterNumber && !scan.open;
	const found = axisOfWords(scan);
	scan.afterNumber = true;
	if (scan.aside) return;
	if (found !== null) takePosition(scan, found.axis, found.rank, count, total, found.word);
	else if (scan.open) takeGroup(scan, {
		done: count,
		total
	});
	else if (scan.afterPosition && !bar && Number.isNaN(scan.step)) setStep(scan, count, total, 20, true);
	else if (!repeated && total > 1 && count <= total && nameOf(scan.words) !== "") addMetric(scan, count / total);
	else if (!bar && !repeated && scan.counter === null && scan.words.every((word) => factsOfWord(word).split !== null)) {
		scan.counter = {
			done: count,
			total
		};
		keepSplit(scan);
	}
}
function takeNumber(scan, text, line, behind) {
	const repeated = scan.afterNumber && !scan.open;
	const next = line.charCodeAt(behind) | 32;
	const hasUnit = next >= 97 && next <= 122;
	if (hasUnit && takesOrdinal(scan, text, line, behind)) return;
	scan.afterNumber = true;
	scan.besideNumber = true;
	if (scan.aside || hasUnit || line.startsWith("%|", behind)) return;
	if (scan.open && line[behind] === "]" && isWhole(text) && axisOfWords(scan) === null && !namesMetric(scan)) {
		takeGroup(scan, {
			done: Number(text),
			total: NaN
		});
		return;
	}
	if (repeated) return;
	if (scan.words[scan.words.length - 1] === "第" && isWhole(text)) {
		scan.ordinal = Number(text);
		return;
	}
	if (isStepOfName(scan, text, line, behind)) return;
	const found = axisOfWords(scan);
	const plain = text.replaceAll(",", "").replace(/\.$/, "");
	if (found !== null && (found.axis === "epoch" || isWhole(plain))) takePosition(scan, found.axis, found.rank, Number(plain), NaN, found.word);
	else if (isAt(scan, plain)) takePosition(scan, "step", 6, Number(plain), NaN, "");
	else if (isEpochOfSplit(scan, text, line, behind)) takePosition(scan, "epoch", 0, Number(text), NaN, "");
	else {
		const value = numberOf(text);
		if (!Number.isNaN(value) || /nan/i.test(text)) addMetric(scan, value);
	}
}
function numberOf(text) {
	if (text.includes(",")) return Number(text.split(",").length === 2 ? text.replace(",", ".") : text.replaceAll(",", ""));
	const value = parseCell(text);
	return typeof value === "number" ? value : NaN;
}
function isWhole(text) {
	return /^\d{1,12}$/.test(text);
}
function namesMetric(scan) {
	return scan.words.length > 0 && nameOf(scan.words) !== "";
}
function takesOrdinal(scan, text, line, behind) {
	const word = /^[A-Za-z]{4,10}(?![A-Za-z/])/.exec(line.slice(behind, behind + 12))?.[0];
	const axis = word === void 0 ? null : factsOfWord(word).axis;
	if (axis === null || axis.assigned || !isWhole(text) || !Number.isNaN(scan.epoch)) return false;
	takePosition(scan, axis.axis, axis.rank, Number(text), NaN, "");
	scan.afterNumber = true;
	return true;
}
function isEpochOfSplit(scan, text, line, behind) {
	if (!isWhole(text) || !Number.isNaN(scan.epoch) || scan.words.length !== 1) return false;
	return factsOfWord(scan.words[0]).split !== null && /^\s{0,4}\[\s{0,9}\d{1,9}\/\d/.test(line.slice(behind, behind + 28));
}
function isStepOfName(scan, text, line, behind) {
	if (!isWhole(text) || scan.assigned || !/^:?\s{1,4}-?\d{1,9}\.\d/.test(line.slice(behind, behind + 18))) return false;
	const name = nameOf(scan.words);
	if (name === "" || !Number.isNaN(scan.step)) return false;
	takePosition(scan, "step", 6, Number(text), NaN, "");
	scan.carried = name;
	scan.splitFirst = false;
	scan.afterNumber = false;
	return true;
}
function isAt(scan, text) {
	if (!isWhole(text) || !Number.isNaN(scan.step) || scan.words[scan.words.length - 1] !== "at") return false;
	const before = scan.words.slice(0, -1);
	return before.length > 0 && before.every((word) => factsOfWord(word).split !== null);
}
function axisOfWords(scan) {
	for (let i = scan.words.length - 1; i >= 0; i -= 1) {
		const facts = factsOfWord(scan.words[i]);
		if (facts.axis !== null) {
			if (facts.axis.assigned && !scan.assigned) return null;
			return isBestOf(scan.words) ? null : {
				axis: facts.axis.axis,
				rank: facts.axis.rank,
				word: facts.word
			};
		}
		if (facts.split === null) return null;
	}
	return null;
}
function takePosition(scan, axis, rank, value, total, word) {
	scan.carried = nameBefore$1(scan, word);
	keepSplit(scan);
	scan.splitFirst = scan.split !== "" && !scan.words.some((one) => /^(?:after|at)$/i.test(one));
	scan.words = [];
	scan.afterNumber = true;
	scan.afterPosition = true;
	if (axis === "epoch") {
		if (Number.isNaN(scan.epoch)) scan.epoch = value;
		scan.kind.push("@epoch");
	} else setStep(scan, value, total, axis === "batch" ? 20 : rank, axis === "batch");
}
function nameBefore$1(scan, word) {
	const at = scan.words.lastIndexOf(word);
	if (at < 2 || !/^(?:at|on|in|after)$/i.test(scan.words[at - 1])) return "";
	const name = nameOf(scan.words.slice(0, at - 1));
	return name === "" ? "" : nameAtPosition(name, word);
}
function setStep(scan, value, total, rank, inner) {
	if (!(rank < scan.rank)) return;
	Object.assign(scan, {
		step: value,
		total,
		rank,
		inner
	});
	scan.kind.push(inner ? BATCH_MARK : "@step");
}
function addMetric(scan, value) {
	const { words } = scan;
	if (words.length === 0 && scan.carried === "") return;
	const said = splitOfWords(words) || (scan.split === "" && words.some((word) => BATCH.test(word)) ? "train" : "");
	scan.split = said || scan.split;
	if (isBestOf(words)) return;
	const isOnlyFiller = words.every((word) => factsOfWord(word).filler);
	const name = nameOf(words) || (isOnlyFiller ? scan.carried : "");
	if (isOnlyFiller) scan.carried = "";
	if (name !== "") pushMetric(scan, name, value, said === "");
	else if (said !== "" && scan.assigned && words.every(isSplitOrFiller)) {
		if (scan.topic !== "") pushMetric(scan, scan.topic, value, false);
		else scan.unnamed.push({
			split: said,
			value
		});
	}
	scan.topic = topicOf(words, false) || scan.topic;
}
function isSplitOrFiller(word) {
	const { split, filler } = factsOfWord(word);
	return split !== null || filler;
}
function pushMetric(scan, name, value, isLed) {
	const facts = factsOfName(name);
	const { isRate } = facts;
	const split = facts.split !== null;
	const isPlain = scan.split === "" || isRate || split;
	const full = isPlain ? name : `${scan.split} ${name}`;
	scan.kind.push(full);
	if (isLed && !isPlain) scan.led.push({
		at: scan.metrics.length,
		name
	});
	scan.metrics.push({
		name: full,
		value,
		saysSplit: isRate || split || scan.split !== ""
	});
}
function freeCarried({ metrics, led }) {
	for (const { at, name } of led) {
		const { measure } = factsOfName(name);
		const { split } = factsOfName(metrics[at].name);
		const isOwn = (other) => factsOfName(other).measure === measure && factsOfName(other).split === split;
		if (metrics.some((other, i) => !led.some((one) => one.at === i) && isOwn(other.name))) metrics[at] = {
			...metrics[at],
			name,
			saysSplit: false
		};
	}
}
function nameUnnamed(scan) {
	if (scan.unnamed.length === 0 || !scan.metrics.some(({ name }) => /loss/i.test(name))) return;
	for (const { split, value } of scan.unnamed) {
		const name = `${split} score`;
		scan.kind.push(name);
		scan.metrics.push({
			name,
			value,
			saysSplit: true
		});
	}
}
function takeGroup(scan, group) {
	keepSplit(scan);
	scan.splitFirst = scan.split !== "";
	scan.words = [];
	scan.groups.push(group);
}
function placeGroups(scan) {
	const [first, second] = scan.groups;
	if (first === void 0) return;
	if (!Number.isNaN(scan.epoch)) {
		if (!Number.isNaN(first.total) || scan.split === "") setStep(scan, first.done, first.total, 20, true);
	} else if (second !== void 0 && !Number.isNaN(second.total)) {
		scan.epoch = first.done;
		scan.kind.push("@epoch");
		setStep(scan, second.done, second.total, 20, true);
	} else if (!Number.isNaN(first.total)) scan.counter ??= first;
}

// build/src/read/formats/text/line.js
const MAX_LINE$2 = 4e3;
const CONTROL = /\u001b\[[0-9;?]{0,20}[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f]/g;
const COLOR = /\u001b\[[0-9;]{0,20}m/g;
const BAR = /\d\/\d{1,9} {0,4}(?:\[[=>.]|━)|\d%\||\[[=>.#-]{10}|[━█▏▎▍▌▋▊▉]{8}|\dit \[\d{2}:\d{2}/;
const COUNTERS = /(\d{1,9})\/(\d{1,9})(?![\d.])/g;
const FRONT_COUNTER = /^\s{0,20}(\d{1,9})\/(\d{1,9})(?![\d/.])/;
const SHARE = /(?<![\d.])(\d{1,3})% /;
const COUNT = /(?<!\d)(\d{1,9})it \[/;
const SETTINGS$1 = /\bNamespace\(|^\s{0,8}(?:args|config|arguments|hparams|options)\b[^\n]{0,40}[({]/i;
const BEST_LINE = /^[\s*>-]{0,8}(?:new )?best\b[^\d=:]{0,40}[,:]/i;
function readTextLine(text) {
	if (text.length > MAX_LINE$2 || !/\d|nan|inf/i.test(text)) return null;
	const plain = text.includes("\x1B") ? text.replace(COLOR, "") : text;
	const line = withPlainPlace(withoutPrefix(plain).replace(CONTROL, " "));
	if (line.includes("(") && SETTINGS$1.test(line)) return null;
	const nameless = readNameless(line);
	if (nameless !== null) return fromNameless(nameless);
	const bar = (line.includes("/") || line.includes("%")) && BAR.test(line);
	const scan = scanLine(line, bar);
	const counter = bar ? counterOf(line) : scan.counter;
	const isBest = BEST_LINE.test(line);
	const positioned = !Number.isNaN(scan.epoch) || !Number.isNaN(scan.step);
	if (isBest || scan.metrics.length === 0 && !positioned) return null;
	return {
		metrics: scan.metrics,
		epoch: scan.epoch,
		step: scan.step,
		total: scan.total,
		inner: scan.inner,
		counter,
		progress: bar,
		label: counter === null ? "" : labelOf(line),
		split: splitSaid(scan),
		splitFirst: scan.splitFirst,
		head: scan.head,
		kind: scan.kind.join("\n"),
		positioned
	};
}
function fromNameless({ metrics, step }) {
	return {
		metrics: metrics.map((one) => ({
			...one,
			saysSplit: /^(?:learn|test|val) /.test(one.name)
		})),
		epoch: NaN,
		step,
		total: NaN,
		inner: false,
		counter: null,
		progress: false,
		label: "",
		split: null,
		splitFirst: false,
		head: "",
		kind: metrics.map(({ name }) => name).join("\n"),
		positioned: !Number.isNaN(step)
	};
}
function splitSaid({ split }) {
	return split === "" ? null : factsOfWord(split).split ?? splitOfPhrase([split.toLowerCase()]);
}
function counterOf(line) {
	let found = FRONT_COUNTER.exec(line);
	if (found === null) for (const one of line.matchAll(COUNTERS)) found = one;
	if (found !== null) return {
		done: Number(found[1]),
		total: Number(found[2])
	};
	const share = SHARE.exec(line);
	if (share !== null) return {
		done: Number(share[1]),
		total: 100
	};
	const count = COUNT.exec(line);
	return count === null ? null : {
		done: Number(count[1]),
		total: NaN
	};
}
function labelOf(line) {
	const end = line.search(/[[|━]/);
	return line.slice(0, end < 0 ? 0 : Math.min(end, 120)).replace(/[^A-Za-z]+/g, " ").trim();
}

// build/src/read/formats/table/layout-of.js
function layoutOf(file) {
	const known = LAYOUTS.get(file.head);
	if (known !== void 0) return known;
	const found = findLayout(headText(file), file.size <= file.head.length);
	const layout = found === null || saysItsNames(headText(file), found.line) ? null : found;
	LAYOUTS.set(file.head, layout);
	return layout;
}
const LAYOUTS = /* @__PURE__ */ new WeakMap();
const SAMPLE_LINES$1 = 20;
const ASSIGNMENT = /[A-Za-z_)\]'"]\s{0,4}[:=]\s{0,8}-?\d/;
function saysItsNames(text, header) {
	const rows = text.split(/\r\n|\n|\r/, header + SAMPLE_LINES$1).slice(header).filter((row) => row.trim() !== "");
	let [metrics, saying] = [0, 0];
	for (const row of rows) {
		const line = readTextLine(row);
		if (line === null || !(line.positioned || ASSIGNMENT.test(row))) continue;
		saying += 1;
		if (line.metrics.length > 0) metrics += 1;
	}
	return metrics > 0 && saying * 2 >= rows.length;
}

// build/src/read/formats/table/meanings.js
const TOGETHER = [/* @__PURE__ */ new Map([
	["r", "episode reward"],
	["l", "episode length"],
	["t", "time"]
])];
function meaningsOf(header) {
	return TOGETHER.find((names) => [...names.keys()].every((name) => header.slice(0, names.size).includes(name))) ?? NONE;
}
const NONE = /* @__PURE__ */ new Map();

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
		tool: "Gym, Stable-Baselines3 (Monitor)",
		files: "`monitor.csv`, `*.monitor.csv`",
		reads: "the reward of each episode (`r`); the settings in front are passed over",
		tested: "by shape"
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
		const means = meaningsOf(layout.header);
		return layout.header.some((column) => {
			const name = means.get(column) ?? column;
			return axisOf(name) === null && (file.named || isMetricName(ofPath ?? name));
		});
	},
	read: (file) => [readTable(file)]
};
const PLAIN_DELIMITERS = /* @__PURE__ */ new Set([
	",",
	";",
	"	"
]);
function readTable(file) {
	const layout = layoutOf(file);
	if (layout === null) throw new base_1.Bn("no line with names of columns above rows of numbers", "A table needs a header, for example “epoch,loss,val_loss”.");
	const columns = newColumns();
	const notes = newNotes();
	const lines = [];
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
		const before = state.rows;
		if (line > layout.line && !isBlank(bytes, start, end)) {
			Object.assign(state, {
				bytes,
				start,
				end,
				line,
				complete
			});
			readCells(bytes, start, end, layout.delimiter, state.row);
			takeRow$1(state);
		}
		noteLine(lines, before, state.rows > before ? line : line + 1);
		if (line < layout.line || layout.extra !== null || !PLAIN_DELIMITERS.has(layout.delimiter)) return;
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
		lines,
		series: toSeries$1(columns, state.rows),
		hyperparameters: {},
		problems: toProblems(notes, file.path)
	};
}
function takeRow$1(state) {
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
			const text = cellText$1(state, i);
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
	if (isRule$1(record) || isComment(record)) return true;
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
	const { count } = row;
	if (layout.extra === "end" && count === header.length + 1) {
		note(notes, "unnamed-cell", line, {});
		return mapping;
	}
	const expected = header.length + (layout.extra === "front" ? 1 : 0);
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
	const means = meaningsOf(header);
	const mapping = header.map((name, i) => {
		if (name === "" && i > 0) return -1;
		if (!seen.has(name)) {
			seen.add(name);
			return columnIndex(columns, name, means.get(name));
		}
		note(notes, "column-twice", line, { name: excerpt(name) }, `twice ${name}`);
		return -1;
	});
	return layout.extra === "front" ? [-1, ...mapping] : mapping;
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
function cellText$1({ bytes, row }, i) {
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

// build/src/read/beside/like-settings.js
const MIN_KNOWN = 2;
const MAX_MEASURED = .25;
const MAX_DIFFERING = 2;
function likeSettings(entries) {
	const names = new Set(entries.filter(([name]) => isSettingName(name)).map(([name]) => name));
	const measured = entries.filter(([name, value]) => typeof value === "number" && !isSettingName(name) && isMetricName(name));
	const isPlaced = entries.some(([name, value]) => typeof value === "number" && isPosition(name));
	if (names.size < MIN_KNOWN || measured.length > MAX_MEASURED * entries.length) return false;
	return measured.length === 0 || !isPlaced && measured.length < names.size;
}
function isPosition(name) {
	const axis = axisOf(name);
	return axis !== null && (axis.kind === "epoch" || axis.kind === "step") && !isSettingName(name) && !/s$/i.test(name);
}
function sameDump(first, second) {
	return first.filter(([, value], i) => value !== second[i]?.[1]).length <= Math.min(MAX_DIFFERING, first.length / 4);
}

// build/src/read/beside/python-literal.js
const MAX_DEPTH = 16;
const MAX_VALUES$1 = 2e3;
const MAX_CHARACTERS$1 = 5e5;
const MAX_WORD = 1e3;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_][\w.]*/y;
const WORDS$1 = /* @__PURE__ */ new Map([
	["True", true],
	["true", true],
	["False", false],
	["false", false],
	["None", null],
	["null", null]
]);
function readLiteral(text, at) {
	const reading = {
		text,
		at,
		left: MAX_VALUES$1,
		budget: MAX_CHARACTERS$1
	};
	const value = readValue$2(reading, 0);
	return value === void 0 ? null : {
		value,
		end: reading.at
	};
}
function readValue$2(reading, depth) {
	skipBlanks(reading);
	const { text, at } = reading;
	const sign = text[at];
	if (sign === void 0 || depth > MAX_DEPTH || reading.left-- <= 0 || reading.budget < 0) return void 0;
	if (sign === "{") return readBraces(reading, depth);
	if (sign === "[" || sign === "(") return readList(reading, sign === "[" ? "]" : ")", depth);
	if (sign === "\"" || sign === "'") return readText$2(reading);
	if (sign === "<") return readRepr(reading);
	const number = match(reading, NUMBER);
	if (number !== null) return Number(number);
	const word = match(reading, WORD);
	if (word === null) return void 0;
	if (/^[rbuRBU]$/.test(word) && /["']/.test(text[reading.at] ?? "")) return readText$2(reading);
	if (text[reading.at] === "(") return readCall(reading, depth);
	return WORDS$1.has(word) ? WORDS$1.get(word) : word;
}
function readBraces(reading, depth) {
	reading.at++;
	const entries = /* @__PURE__ */ new Map();
	while (!closes(reading, "}")) {
		const key = readValue$2(reading, depth + 1);
		if (key === void 0) return void 0;
		skipBlanks(reading);
		let value = null;
		if (reading.text[reading.at] === ":") {
			reading.at++;
			value = readValue$2(reading, depth + 1);
			if (value === void 0) return void 0;
		}
		entries.set(String(key), value);
		if (!separates(reading, "}")) return void 0;
	}
	return entries;
}
function readList(reading, end, depth) {
	reading.at++;
	const items = [];
	while (!closes(reading, end)) {
		const value = readValue$2(reading, depth + 1);
		if (value === void 0) return void 0;
		items.push(value);
		if (!separates(reading, end)) return void 0;
	}
	return items;
}
function readCall(reading, depth) {
	reading.at++;
	const named = /* @__PURE__ */ new Map();
	const others = [];
	while (!closes(reading, ")")) {
		const name = nameBefore(reading);
		const start = reading.at;
		let value = readValue$2(reading, depth + 1);
		if (value === void 0 || !separates(reading, ")")) {
			if (name === null) return void 0;
			reading.at = start;
			value = readBare(reading);
			if (value === void 0 || !separates(reading, ")")) return void 0;
		}
		if (name === null) others.push(value);
		else named.set(name, value);
	}
	if (named.size > 0 || others.length === 0) return named;
	return others.length === 1 ? others[0] : others;
}
function nameBefore(reading) {
	skipBlanks(reading);
	const start = reading.at;
	const name = match(reading, WORD);
	if (name !== null && reading.text[reading.at] === "=" && reading.text[reading.at + 1] !== "=") {
		reading.at++;
		return name;
	}
	reading.at = start;
	return null;
}
function readBare(reading) {
	const { text, at } = reading;
	let end = at;
	while (end < text.length && end - at < MAX_WORD && !/[,)\n]/.test(text[end])) end++;
	if (end === text.length || end - at >= MAX_WORD) return void 0;
	reading.at = end;
	return text.slice(at, end).trim();
}
function readText$2(reading) {
	const { text } = reading;
	const quote = text[reading.at];
	let inner = "";
	for (let i = reading.at + 1; i < text.length; i++) {
		const sign = text[i];
		if (--reading.budget < 0) return void 0;
		if (sign === quote) {
			reading.at = i + 1;
			return inner;
		}
		if (sign === "\n") return void 0;
		inner += sign === "\\" ? text[++i] ?? "" : sign;
	}
}
function readRepr(reading) {
	const end = reading.text.indexOf(">", reading.at);
	if (end < 0 || end - reading.at > MAX_WORD) return void 0;
	const text = reading.text.slice(reading.at, end + 1);
	reading.at = end + 1;
	return text;
}
function closes(reading, end) {
	skipBlanks(reading);
	if (reading.text[reading.at] !== end) return false;
	reading.at++;
	return true;
}
function separates(reading, end) {
	skipBlanks(reading);
	const sign = reading.text[reading.at];
	if (sign === ",") reading.at++;
	return sign === "," || sign === end;
}
function skipBlanks(reading) {
	const start = reading.at;
	while (/\s/.test(reading.text[reading.at] ?? "")) reading.at++;
	reading.budget -= reading.at - start;
}
function match(reading, pattern) {
	pattern.lastIndex = reading.at;
	const found = pattern.exec(reading.text)?.[0];
	if (found === void 0 || found.length > MAX_WORD) return null;
	reading.at += found.length;
	return found;
}

// build/src/read/beside/listed.js
const NAME = /^[A-Za-z_][\w.-]{0,63}(?: [\w.()-]{1,32}){0,4}$/;
const DEFAULT = "[default: ";
const MAX_LINES$2 = 5e3;
const MAX_LINE$1 = 4e3;
function listedSettings(text) {
	const entries = [];
	const above = [];
	let open = "";
	for (const line of text.split(/\r\n|\n|\r/, MAX_LINES$2)) {
		const [flag] = /^\s{0,8}--[\w-]{1,64}$/.exec(line.trimEnd()) ?? [];
		if (open !== "" && flag === void 0 && line.trim() !== "") entries.push([open, plainValue(line)]);
		open = flag === void 0 ? "" : flag.trim().replace(/^--/, "").replaceAll("-", "_");
		const listed = open === "" ? listedLine(line) : null;
		const name = listed === null ? "" : nested$1(listed, above);
		if (name !== "" && listed.value !== void 0) entries.push([name, listed.value]);
	}
	return entries;
}
function nested$1({ indent, name, value }, above) {
	while (above.length > 0 && above.at(-1).indent >= indent) above.pop();
	const full = [...above.map((one) => one.name), name].join(".");
	const isTitle = above.length === 0 && holdsSettings(name.split(" ").at(-1) ?? name);
	if (value === void 0 && above.length < 8 && !isTitle) above.push({
		indent,
		name
	});
	return full;
}
function listedLine(text) {
	if (text.length > MAX_LINE$1) return null;
	const line = text.trimEnd();
	const own = line.trimStart();
	const indent = line.length - own.length;
	const cells = own.startsWith("|") || own.startsWith("│") ? own.split(/[|│]/).map((cell) => cell.trim()) : null;
	if (cells !== null) return cells.length === 4 && isName(cells[1]) ? lineOf(0, cells[1], cells[2], -1) : null;
	const flag = /^--([A-Za-z][\w.-]{0,63})(?:=|\s{1,100})(\S.*)$/.exec(own);
	if (flag !== null) return lineOf(indent, flag[1].replaceAll("-", "_"), flag[2], -1);
	const dotted = /^(\w{1,64}) \.{3,200} (.*)$/.exec(own);
	if (dotted !== null) return lineOf(indent, dotted[1], dotted[2], -1);
	const sign = own.search(/[:=]/);
	const name = own.slice(0, Math.max(0, sign)).trimEnd().replace(/^["']|["']$/g, "");
	if (sign < 1 || !isName(name)) return null;
	const rest = own.slice(sign + 1);
	if (own[sign] === ":" && rest.trim() === "") return {
		indent,
		name,
		value: void 0,
		at: -1
	};
	if (rest.trim() === "" || /^[:=/\\]/.test(rest)) return null;
	return lineOf(indent, name, rest, own[sign] === "=" ? indent + sign + 1 : -1);
}
function lineOf(indent, name, value, at) {
	return {
		indent,
		name,
		value: plainValue(value),
		at
	};
}
function isName(text) {
	return text.length <= 120 && NAME.test(text);
}
function plainValue(text) {
	const remark = text.indexOf(DEFAULT);
	const trimmed = (remark < 0 ? text : text.slice(0, remark)).trim().replace(/,$/, "");
	const literal = readLiteral(trimmed, 0);
	if (literal === null) return trimmed;
	const behind = trimmed.slice(literal.end).trimStart();
	return behind === "" || behind.startsWith("#") ? literal.value : trimmed;
}

// build/src/read/beside/log-prefix.js
const LEVEL = /\b(?:INFO|DEBUG|WARNING|NOTICE)\b/;
const MAX_PREFIX = 140;
const LOGGER = /^(?:root|main|__main__|absl|\w{1,40}(?:\.\w{1,40}){1,6})(?::\d{1,6})?(?: - |\] | \| |: ?)/;
const STAMPS = [
	/^\[?\d{4}[-/]\d{2}[-/]\d{2}[ T]\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?Z?\]?[\s:|-]{0,8}/,
	/^\[\d{2}\/\d{2} \d{2}:\d{2}:\d{2}[^\]\n]{0,60}\]:? ?/,
	/^\[?\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?\]?[\s:|-]{1,8}/,
	/^[IWE]\d{4} \d{2}:\d{2}:\d{2}[^\]\n]{0,60}\] ?/,
	/^\[?(?:rank ?)?\d{1,4}\]?: /i,
	/^\+ /
];
function withoutLogPrefix(line) {
	const start = line.slice(0, MAX_PREFIX);
	const level = LEVEL.exec(start);
	if (level !== null && /^\s{0,8}(?:[[(\d]|$)/.test(start.slice(0, level.index))) return line.slice(level.index + level[0].length).replace(/^[\s\]):|>-]{0,16}/, "").replace(LOGGER, "");
	for (const stamp of STAMPS) {
		const found = stamp.exec(start)?.[0];
		if (found !== void 0) return line.slice(found.length);
	}
	return line;
}

// build/src/read/beside/settings-of-text.js
const MAX_LINES$1 = 600;
const MAX_CHARACTERS = 65536;
const MIN_SETTINGS$1 = 3;
const MAX_FAILED = 20;
const CALL = /(?:Namespace|Arguments|Args|Config|Params|^EasyDict|^Munch|^AttrDict|^Box)$/;
const CALLED = /(?<!\w)([A-Za-z_]\w{0,60})\(/g;
const DICT = /^(?:[A-Za-z][\w ./-]{0,40}[:=-]?\s{0,4})?\{/;
const CODE$2 = /^(?:import \w|from \w[\w.]* import |def \w|class \w|\s{4}(?:return|if|for|self)\b)/;
const MAX_CODE_LINES = 3;
const ROW = /\b(?:epoch|step|iter(?:ation)?)s?\b\W{0,4}\d/i;
const MEASURED = /loss|acc|err|score|\d\/\d/i;
function settingsOfText(head) {
	const text = head.slice(0, MAX_CHARACTERS);
	const lines = text.split("\n", MAX_LINES$1).map((line) => line.replace(/\r$/, ""));
	if (lines.filter((line) => CODE$2.test(line)).length >= MAX_CODE_LINES) return toSettings([]);
	const starts = [];
	let start = 0;
	for (const line of text.split("\n", MAX_LINES$1)) {
		starts.push(start);
		start += line.length + 1;
	}
	const reading = {
		text,
		lines,
		starts,
		dumps: [],
		failed: 0
	};
	for (let i = 0; i < lines.length;) {
		const line = withoutLogPrefix(lines[i]);
		if (ROW.test(line) && MEASURED.test(line)) break;
		i = literalAt(reading, i, line) ?? commandAt(reading, i, line) ?? listAt(reading, i) ?? inlineAt(reading, i, line) ?? i + 1;
	}
	return toSettings(onlyOnce(reading.dumps).flat());
}
function onlyOnce(dumps) {
	const byNames = /* @__PURE__ */ new Map();
	for (const dump of dumps) {
		const names = dump.map(([name]) => name).join("\n");
		byNames.set(names, [...byNames.get(names) ?? [], dump]);
	}
	return [...byNames.values()].flatMap(([first = [], ...others]) => others.every((one) => sameDump(first, one)) ? [first] : []);
}
function literalAt(reading, i, line) {
	if (reading.failed >= MAX_FAILED) return null;
	const call = callIn(line);
	const offset = call >= 0 ? call : (DICT.exec(line)?.[0].length ?? 0) - 1;
	if (offset < 0) return null;
	const own = reading.lines[i];
	const literal = readLiteral(reading.text, reading.starts[i] + own.length - line.length + offset);
	const entries = literal === null ? null : entriesOf$1(literal.value);
	if (literal === null || entries === null) {
		reading.failed++;
		return null;
	}
	const flat = flatten(literal.value);
	if (flat.length >= MIN_SETTINGS$1 && (call >= 0 || likeSettings(flat))) reading.dumps.push(flat);
	return lineBehind(reading, i, literal.end);
}
function callIn(line) {
	if (!line.includes("(")) return -1;
	for (const { index, 1: name = "" } of line.matchAll(CALLED)) if (CALL.test(name)) return index;
	return -1;
}
function lineBehind({ starts }, from, end) {
	let i = from + 1;
	while (i < starts.length && starts[i] < end) i++;
	return i;
}
function commandAt(reading, i, line) {
	if (!/\.py\b|\bpython|\btorchrun\b|\baccelerate\b/.test(line) || !line.includes(" --")) return null;
	const words = line.slice(line.indexOf(" --")).trim().split(/\s+/);
	const entries = [];
	words.forEach((word, at) => {
		const [, name, value] = /^--([A-Za-z][\w.-]{0,63})(?:=(.{0,256}))?$/.exec(word) ?? [];
		if (name === void 0) return;
		const next = words[at + 1];
		const given = value ?? (next === void 0 || next.startsWith("--") ? "True" : next);
		entries.push([name.replaceAll("-", "_"), plainValue(given)]);
	});
	if (entries.some(([name]) => isSettingName(name))) reading.dumps.push(entries);
	return i + 1;
}
function listAt(reading, from) {
	const entries = [];
	const above = [];
	let i = from;
	while (i < reading.lines.length) {
		const line = withoutLogPrefix(reading.lines[i]);
		if (entries.length > 0 && isBetween(line)) {
			i++;
			continue;
		}
		const listed = listedLine(line);
		if (listed === null) break;
		const name = nested$1(listed, above);
		const { value, behind } = wholeValue(reading, i, line, listed);
		if (entriesOf$1(value) !== null) entries.push(...flatten(value).map(([key, one]) => [`${name}.${key}`, one]));
		else if (value !== void 0) entries.push(...flatten(/* @__PURE__ */ new Map([[name, value]])));
		i = behind;
	}
	if (entries.length < MIN_SETTINGS$1) return null;
	if (likeSettings(entries)) reading.dumps.push(entries);
	return i;
}
function isBetween(line) {
	return /^(?:[-=+|_*─┄━├┤┼]{3}|#|- )/.test(line.trimStart());
}
function wholeValue(reading, i, line, { value, at }) {
	const isOpen = typeof value === "string" && /[[({,]$/.test(value);
	if (at < 0 || !isOpen || reading.failed >= MAX_FAILED) return {
		value,
		behind: i + 1
	};
	const literal = readLiteral(reading.text, reading.starts[i] + reading.lines[i].length - line.length + at);
	if (literal !== null) return {
		value: literal.value,
		behind: lineBehind(reading, i, literal.end)
	};
	reading.failed++;
	return {
		value,
		behind: i + 1
	};
}
function inlineAt(reading, i, line) {
	if (line.length > 2e3) return null;
	const entries = [...line.matchAll(/(?<![\w.-])([A-Za-z_][\w.-]{0,63})(?:=|: ?)([^\s,;|]{1,100})/g)].map(([, name = "", value = ""]) => [name, plainValue(value)]);
	if (entries.length < MIN_SETTINGS$1 || !likeSettings(entries)) return null;
	reading.dumps.push(entries);
	return i + 1;
}

// build/src/read/formats/text/headings.js
const MAX_HEADING = 240;
const MAY_SAY = /val|eval|test|train|dev|hold|held|learn|entr|aprend|prueba|lern|[^\u0000-\u007f]/i;
const OF_DATA = /^[\s>=*#~_-]{0,20}([A-Za-z]{3,12}) (?=\w{0,24}[A-Z\d])[A-Z]\w{1,24}:?\s{0,4}$/;
const BEST_HEADING = /\bbest\b[^\d=]{0,40}:\s{0,4}$/i;
function headingOf(text) {
	if (text.length > MAX_HEADING || !MAY_SAY.test(text)) return null;
	const line = withoutPrefix(text);
	const named = OF_DATA.exec(line)?.[1];
	return headingSplit(named ?? line);
}
function isBestHeading(text) {
	return text.length <= MAX_HEADING && BEST_HEADING.test(text);
}

// build/src/read/formats/text/kinds.js
function newKind(line, heading, source, positioned, stepped) {
	const names = line.metrics.map(({ name, saysSplit }) => saysSplit || heading === "" ? name : `${heading} ${name}`);
	return {
		names,
		head: line.head,
		values: names.map(newFloats),
		epochs: newFloats(),
		steps: newFloats(),
		totals: newFloats(),
		rows: newFloats(),
		above: newFloats(),
		bars: newFloats(),
		source,
		positioned,
		stepped,
		batched: line.kind.includes(BATCH_MARK),
		moves: false
	};
}
function addRow(kind, { metrics, counter }, place, row, above) {
	const last = kind.rows.length - 1;
	kind.moves ||= last >= 0 && !(isSame$1(kind.epochs.items[last], place.epoch) && isSame$1(kind.steps.items[last], place.step));
	push(kind.epochs, place.epoch);
	push(kind.steps, place.step);
	push(kind.totals, place.total);
	push(kind.rows, row);
	push(kind.above, above);
	push(kind.bars, counter?.total ?? NaN);
	for (const [i, { value }] of metrics.entries()) push(kind.values[i], value);
}
function isSame$1(a, b) {
	return a === b || Number.isNaN(a) && Number.isNaN(b);
}

// build/src/read/formats/text/passes.js
const MAX_PASSES = 32;
const MAX_STATES = 5e4;
const MIN_STATES = 3;
function newPasses() {
	return /* @__PURE__ */ new Map();
}
function takePass(passes, state, emit) {
	const { line } = state;
	const key = `${line.progress ? "bar" : "pass"} ${line.label}`;
	const pass = passes.get(key);
	if (pass === void 0) {
		if (passes.size >= MAX_PASSES) closePasses(passes, emit);
		passes.set(key, {
			last: state,
			states: [state]
		});
		return;
	}
	if (startsAnew(pass.last, state)) {
		take$2(pass.last, emit);
		pass.states = null;
	} else if (pass.states !== null) {
		if (pass.last.line.counter?.done === line.counter?.done) pass.states.pop();
		if (pass.states.length < MAX_STATES) pass.states.push(state);
		else pass.states = null;
	}
	pass.last = state;
}
function startsAnew(before, now) {
	const [a, b] = [before.line.counter, now.line.counter];
	if (!Object.is(a.total, b.total) || b.done < a.done) return true;
	if (!now.line.progress && b.done === a.done) return true;
	return before.place.epoch !== now.place.epoch && !Number.isNaN(now.place.epoch);
}
function closePasses(passes, emit) {
	for (const { last, states } of passes.values()) if (states !== null && states.length >= MIN_STATES && isNowhere(last.place)) for (const state of states) takeStep(state, emit);
	else take$2(last, emit);
	passes.clear();
}
function isNowhere({ epoch, step }) {
	return Number.isNaN(epoch) && Number.isNaN(step);
}
function take$2(state, emit) {
	const { epoch, progress } = state.line;
	emit(state, progress ? "bar" : "pass", {
		epoch,
		step: NaN,
		total: NaN
	});
}
function takeStep(state, emit) {
	const place = {
		epoch: NaN,
		step: state.line.counter.done,
		total: NaN
	};
	emit({
		...state,
		place
	}, "line", place);
}

// build/src/read/formats/text/model.js
const MAX_KINDS = 500;
const NOWHERE = {
	epoch: NaN,
	step: NaN,
	total: NaN
};
function newModel() {
	return {
		kinds: /* @__PURE__ */ new Map(),
		passes: newPasses(),
		place: NOWHERE,
		heading: null,
		innerSteps: false,
		firstEpoch: NaN,
		laps: 0,
		lapped: NOWHERE,
		bare: {
			epochs: newFloats(),
			steps: newFloats(),
			totals: newFloats()
		},
		skips: false
	};
}
function takeLine(model, line, heading, row) {
	const said = line.split ?? (line.positioned ? null : model.heading);
	const evaluates = said !== null && said !== "train" && (line.splitFirst || !line.positioned);
	const own = ownPlace(line, evaluates);
	const moved = !evaluates && moves(model, own);
	if (moved && !Number.isNaN(own.epoch) && own.epoch !== model.place.epoch) closeBars(model);
	if (moved) model.heading = null;
	const place = placed(model, own, line);
	if (!evaluates) moveTo(model, own, line);
	if (line.metrics.length === 0) {
		model.heading = heading() ?? (evaluates ? null : line.split) ?? model.heading;
		if (!evaluates) for (const key of [
			"epochs",
			"steps",
			"totals"
		]) push(model.bare[key], place[NAMES$1[key]]);
		return;
	}
	if (model.skips) {
		model.skips = false;
		return;
	}
	const isPass = line.counter !== null && (line.progress || evaluates && Number.isNaN(own.step));
	const isHeaded = line.metrics.some(({ saysSplit }) => !saysSplit);
	const holds = !positioned(own) || !moved && Number.isNaN(own.step) && !line.progress;
	const headed = isHeaded && holds ? model.heading : null;
	if (isPass) takePass(model.passes, {
		line,
		place,
		headed,
		row
	}, emitTo(model));
	else addLine(model, line, {
		place,
		headed,
		row,
		source: line.progress ? "bar" : "line",
		own
	});
	if (isPass && !line.progress && line.split !== null) model.heading = line.split;
}
const NAMES$1 = {
	epochs: "epoch",
	steps: "step",
	totals: "total"
};
function ownPlace(line, evaluates) {
	const { epoch, step, total, counter, progress } = line;
	if (evaluates && !Number.isNaN(total)) return {
		epoch,
		step: NaN,
		total: NaN
	};
	if (counter !== null && !progress && !evaluates && Number.isNaN(step)) return {
		epoch,
		step: counter.done,
		total: counter.total
	};
	return {
		epoch,
		step,
		total
	};
}
function positioned({ epoch, step }) {
	return !(Number.isNaN(epoch) && Number.isNaN(step));
}
function moves({ place }, { epoch, step }) {
	return !Number.isNaN(epoch) && epoch !== place.epoch || !Number.isNaN(step) && step !== place.step;
}
function placed(model, own, line) {
	const { place } = model;
	const epoch = Number.isNaN(own.epoch) ? place.epoch : own.epoch;
	if (!Number.isNaN(own.step)) return {
		epoch,
		step: Number.isNaN(epoch) ? own.step + lapsBefore(model, own) : own.step,
		total: own.total
	};
	if (!Number.isNaN(own.epoch) && !line.progress) return {
		epoch,
		step: NaN,
		total: NaN
	};
	return {
		epoch,
		step: own.epoch === place.epoch || Number.isNaN(own.epoch) ? place.step : NaN,
		total: place.total
	};
}
function moveTo(model, own, line) {
	if (!positioned(own)) return;
	const before = model.place;
	const epoch = Number.isNaN(own.epoch) ? before.epoch : own.epoch;
	if (!(epoch >= model.firstEpoch)) model.firstEpoch = epoch;
	if (Number.isNaN(own.step)) {
		if (epoch !== before.epoch) model.place = {
			epoch,
			step: NaN,
			total: NaN
		};
		return;
	}
	model.innerSteps ||= line.inner || own.step < before.step && epoch > before.epoch || line.counter !== null;
	model.place = {
		epoch,
		step: Number.isNaN(epoch) ? own.step + lapsBefore(model, own) : own.step,
		total: own.total
	};
}
function lapsBefore(model, { step, total }) {
	if (Number.isNaN(total)) return 0;
	if (total === model.lapped.total && step < model.lapped.step) model.laps += 1;
	model.lapped = {
		step,
		total
	};
	return model.laps * total;
}
function closeBars(model) {
	closePasses(model.passes, emitTo(model));
}
function emitTo(model) {
	return ({ line, place, headed, row }, source, own) => addLine(model, line, {
		place,
		headed,
		row,
		source,
		own
	});
}
function addLine(model, line, { place, headed, row, source, own }) {
	const key = `${source} ${headed ?? ""} ${line.head}\n${line.kind}`;
	let kind = model.kinds.get(key);
	if (kind === void 0) {
		if (model.kinds.size >= MAX_KINDS) return;
		kind = newKind(line, headed === null ? "" : WORD_OF[headed], source, positioned(own), !Number.isNaN(own.step));
		model.kinds.set(key, kind);
	}
	addRow(kind, line, place, row, model.bare.epochs.length);
}
const WORD_OF = {
	train: "train",
	validation: "val",
	test: "test"
};

// build/src/read/formats/text/named-row.js
const NAMES = /(?:^|[\s:])((?:[A-Za-z][\w@.-]{0,23},){1,30}[A-Za-z][\w@.-]{0,23})\s{0,4}$/;
const NUMBERS = /(?:^|[\s:])((?:-?(?:\d[\d.]{0,15}|nan),){1,30}-?(?:\d[\d.]{0,15}|nan))\s{0,4}$/;
const MAX_LINE = 400;
function namesOfRow(text) {
	if (text.length > MAX_LINE || !text.includes(",")) return null;
	const names = NAMES.exec(withoutPrefix(text))?.[1]?.split(",");
	return names?.every((name) => factsOfName(name).isMetric) ? names : null;
}
function rowBelow(names, text) {
	if (text.length > MAX_LINE) return null;
	const cells = NUMBERS.exec(withoutPrefix(text))?.[1]?.split(",");
	if (cells?.length !== names.length) return null;
	return {
		metrics: names.map((name, i) => ({
			name: `val ${name}`,
			value: cells[i] === "nan" ? NaN : Number(cells[i]),
			saysSplit: true
		})),
		epoch: NaN,
		step: NaN,
		total: NaN,
		inner: false,
		counter: null,
		progress: false,
		label: "",
		split: null,
		splitFirst: false,
		head: "",
		kind: names.join(","),
		positioned: false
	};
}

// build/src/read/formats/text/seen.js
function newSeen() {
	return {
		numbers: 0,
		metrics: 0,
		positions: 0
	};
}
function see(seen, text, line) {
	if (line === null) {
		if (/\d/.test(text)) seen.numbers += 1;
		return;
	}
	seen.numbers += 1;
	if (line.metrics.length > 0) seen.metrics += 1;
	if (line.positioned) seen.positions += 1;
}

// build/src/read/formats/text/echoes.js
const MAX_DIGITS = 9;
function withoutEchoes(pieces) {
	const split = pieces.length < 2 ? null : factsOfName(pieces[0].series.name).split;
	if (split === null || split === "train") return pieces;
	const kept = pieces.filter((piece) => !pieces.some((other) => other !== piece && isEcho(piece, other)));
	return kept.length === 0 ? pieces : kept;
}
function isEcho({ kind, series }, { kind: said, series: source }) {
	if (kind.rows.length <= said.rows.length || kind.positioned && !said.positioned) return false;
	const slack = .51 * 10 ** -digitsOf(series.values);
	let last = -1;
	for (const [i, value] of series.values.entries()) {
		while (last + 1 < said.rows.length && said.rows.items[last + 1] < kind.rows.items[i]) last += 1;
		if (Number.isNaN(value)) continue;
		if (last < 0 || !(Math.abs(value - source.values[last]) <= slack)) return false;
	}
	return true;
}
function digitsOf(values) {
	let most = 0;
	for (const value of values) {
		const [digits = "", exponent = "0"] = String(value).split("e");
		most = Math.max(most, (digits.split(".")[1] ?? "").length - Number(exponent));
	}
	return Math.min(most, MAX_DIGITS);
}

// build/src/read/formats/text/guesses.js
function placesOf(model, kind, guesses) {
	const closing = closesBlocks(model, kind);
	const above = kind.above.items;
	const { bare } = model;
	const pick = (own, from) => closing ? Float64Array.from(trimmed(kind.above), (_, i) => from.items[above[i]] ?? NaN) : trimmed(own);
	const epochs = pick(kind.epochs, bare.epochs);
	const steps = counted$1(model, epochs, pick(kind.steps, bare.steps), pick(kind.totals, bare.totals));
	if (!kind.positioned) placeFirst(model, epochs, steps, guesses);
	return {
		...epochs.some(Number.isFinite) && { epochs },
		...steps.some(Number.isFinite) && { steps },
		rows: trimmed(kind.rows)
	};
}
function closesBlocks({ bare }, { positioned, above, rows, epochs, steps }) {
	if (positioned || rows.length < 2) return false;
	return above.items[0] === 0 && Number.isNaN(epochs.items[0]) && Number.isNaN(steps.items[0]) && above.items[rows.length - 1] < bare.epochs.length && above.items[rows.length - 1] > 0;
}
function counted$1({ innerSteps, firstEpoch }, epochs, steps, totals) {
	if (!innerSteps) return steps;
	const first = firstEpoch === 0 ? 0 : 1;
	return steps.map((step, i) => {
		const before = (epochs[i] - first) * totals[i];
		return Number.isFinite(before) ? step + before : step;
	});
}
function placeFirst({ firstEpoch }, epochs, steps, guesses) {
	const isPlaced = (i) => Number.isFinite(epochs[i]) || Number.isFinite(steps[i]);
	if (epochs.length < 2 || isPlaced(0) || !isPlaced(1)) return;
	guesses.add("before");
	if (Number.isFinite(epochs[1])) epochs[0] = firstEpoch - 1;
	if (Number.isFinite(steps[1])) steps[0] = 0;
}
const MIN_TURNS = .8;
function halvesOf(kind, guesses) {
	if (kind.rows.length < 4 || kind.names.some((name) => factsOfName(name).split !== null)) return null;
	const first = kind.source === "bar" ? longerBars(kind) : firstLines(kind);
	if (first === null) return null;
	guesses.add("split");
	return (whole) => [{
		...only(whole, first),
		name: `train ${whole.name}`
	}, {
		...only(whole, (i) => !first(i)),
		name: `val ${whole.name}`
	}];
}
function longerBars({ bars }) {
	const totals = trimmed(bars);
	if (new Set(totals).size !== 2) return null;
	let turns = 0;
	for (let i = 1; i < totals.length; i += 1) if (totals[i] !== totals[i - 1]) turns += 1;
	return turns < MIN_TURNS * (totals.length - 1) ? null : (i) => totals[i] === totals[0];
}
function firstLines({ positioned, epochs, rows, steps }) {
	if (positioned || rows.length % 2 !== 0 || Number.isFinite(steps.items[0])) return null;
	for (let i = 0; i < rows.length; i += 1) {
		const own = epochs.items[i];
		const isPair = i % 2 === 0 ? own === epochs.items[i + 1] : own !== epochs.items[i + 1] || i + 1 === rows.length;
		if (!Number.isFinite(own) || !isPair) return null;
	}
	return (i) => i % 2 === 0;
}
function only({ name, values, epochs, steps, rows }, keeps) {
	const pick = (column) => column.filter((_, i) => keeps(i));
	return {
		name,
		values: pick(values),
		...epochs && { epochs: pick(epochs) },
		...steps && { steps: pick(steps) },
		...rows && { rows: pick(rows) }
	};
}

// build/src/read/formats/text/series.js
const MIN_LINES$1 = 2;
const MIN_LINES_EACH = 5;
function seriesOf(model) {
	const guesses = /* @__PURE__ */ new Set();
	const byName = /* @__PURE__ */ new Map();
	for (const kind of keptKinds(model)) {
		const places = placesOf(model, kind, guesses);
		const halves = halvesOf(kind, guesses);
		for (const [i, name] of kind.names.entries()) {
			if (kind.names.indexOf(name) < i) continue;
			const whole = {
				name,
				values: trimmed(kind.values[i]),
				...places
			};
			for (const series of halves === null ? [whole] : halves(whole)) {
				const known = byName.get(series.name);
				if (known === void 0) byName.set(series.name, [{
					kind,
					series
				}]);
				else known.push({
					kind,
					series
				});
			}
		}
	}
	return {
		series: withoutBatches([...byName.values()].map(withoutEchoes).flatMap(byHead)).flatMap(joinedPieces),
		guesses
	};
}
function keptKinds({ kinds }) {
	const most = Math.max(0, ...[...kinds.values()].map(({ rows, positioned }) => positioned ? rows.length : 0));
	const repeated = [...kinds.values()].filter((kind) => kind.rows.length >= MIN_LINES$1 && !isPreamble(kind, most));
	const moving = repeated.filter(({ moves }) => moves);
	const kept = moving.length > 0 ? moving : repeated;
	const names = new Set(kept.flatMap((kind) => kind.positioned ? kind.names : []));
	const single = [...kinds.values()].filter((kind) => kind.rows.length < MIN_LINES$1 && kind.positioned && kind.names.every((name) => names.has(name)));
	return [...kept, ...single];
}
function isPreamble({ positioned, rows, epochs, steps }, most) {
	return !positioned && Number.isNaN(epochs.items[0]) && Number.isNaN(steps.items[0]) && rows.length * MIN_LINES_EACH <= most;
}
function withoutBatches(byName) {
	const whole = new Set(byName.filter((pieces) => pieces.some(({ kind }) => kind.source !== "pass")).map(metricOf));
	return byName.filter((pieces) => pieces.some(({ kind }) => kind.source !== "pass") || !whole.has(metricOf(pieces)));
}
function metricOf(pieces) {
	const { name } = pieces[0].series;
	const { metric, split } = classify(name);
	return `${split} ${metric ?? name}`;
}
function byHead(pieces) {
	const heads = new Set(pieces.map(({ kind }) => kind.head));
	const [first] = pieces;
	const [a, b] = pieces.map(({ series }) => `${series.epochs?.join()} ${series.steps?.join()}`);
	if (heads.size < 2 || heads.size < pieces.length || first === void 0 || a !== b) return [[...pieces]];
	return pieces.map(({ kind, series }) => [{
		kind,
		series: {
			...series,
			name: `${kind.head} ${series.name}`.trim()
		}
	}]);
}
function joinedPieces(pieces) {
	const lines = pieces.filter(({ kind }) => kind.source !== "pass");
	const own = lines.filter(({ kind }) => kind.positioned);
	const placed = own.length > 0 ? own : lines.length > 0 ? lines : pieces;
	const isBatched = placed.some(({ kind }) => kind.batched);
	const stepped = placed.filter(({ kind }) => kind.stepped && !(isBatched && endsEpochs(kind)));
	const coarse = placed.filter((piece) => !stepped.includes(piece));
	if (own.length === 0 || stepped.length === 0 || coarse.length === 0) return [joined$3(placed)];
	const ofEpochs = joined$3(coarse);
	return [joined$3(stepped), {
		...ofEpochs,
		name: `epoch ${ofEpochs.name}`
	}];
}
function endsEpochs({ batched, epochs }) {
	return !batched && trimmed(epochs).every((epoch, i, all) => Number.isFinite(epoch) && (i === 0 || epoch > all[i - 1]));
}
function joined$3(pieces) {
	if (pieces.length === 1) return pieces[0].series;
	const order = pieces.flatMap(({ series }) => Array.from(series.values.keys(), (i) => ({
		series,
		i,
		row: series.rows[i]
	}))).sort((a, b) => a.row - b.row);
	const column = (pick) => Float64Array.from(order, ({ series, i }) => pick(series)?.[i] ?? NaN);
	const all = pieces.map(({ series }) => series);
	return {
		name: all[0].name,
		values: column(({ values }) => values),
		...all.some(({ steps }) => steps) && { steps: column(({ steps }) => steps) },
		...all.some(({ epochs }) => epochs) && { epochs: column(({ epochs }) => epochs) },
		rows: column(({ rows }) => rows)
	};
}

// build/src/read/formats/text/text.js
const MIN_LINES = 2;
const MIN_CHANCE_LINES = 3;
const TAIL_BYTES = 65536;
const text$1 = {
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
	read: (file) => readText$1(file)
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
		positioned ||= line.positioned || line.progress || line.counter !== null;
		if (line.metrics.length === 0) continue;
		const count = (counts.get(line.kind) ?? 0) + 1;
		if (count >= (named ? MIN_LINES : MIN_CHANCE_LINES) && (named || positioned)) return true;
		counts.set(line.kind, count);
	}
	return false;
}
const MODEL = /^([A-Za-z][\w.-]{0,63}) - Epoch[ :[]/;
const MAX_MODELS = 500;
const OVERDRAWN = /\u0008+|\u001b\[[012]?K/;
function readText$1(file) {
	const first = newModel();
	const document = {
		models: /* @__PURE__ */ new Map([["", first]]),
		model: first,
		rest: newModel(),
		seen: newSeen(),
		names: null
	};
	const workers = workersOf(headText(file));
	const notes = newNotes();
	const faults = eachRecord(file, -1, (bytes, start, end, number) => {
		const line = decodeText(bytes.subarray(start, end));
		const own = workers === null ? line : workers.own(line);
		if (own === null) {
			note(notes, "other-workers", number, { read: workers?.first ?? "" });
			return;
		}
		if (OVERDRAWN.test(own)) for (const piece of own.split(OVERDRAWN)) take$1(document, piece, number - 1);
		else take$1(document, own, number - 1);
	});
	for (const model of document.models.values()) closeBars(model);
	if (faults.tooLong > 0) note(notes, "long-line", faults.tooLong, { of: "log" });
	return toLogs(file, document, notes);
}
function take$1(document, text, row) {
	const name = MODEL.exec(text)?.[1];
	if (name !== void 0) {
		closeBars(document.model);
		document.model = modelOf(document, name);
	}
	const { model } = document;
	const line = (document.names === null ? null : rowBelow(document.names, text)) ?? readTextLine(text);
	document.names = line === null ? namesOfRow(text) : null;
	see(document.seen, text, line);
	if (line !== null) takeLine(model, line, () => headingOf(text), row);
	else if (isBestHeading(text)) model.skips = true;
	else model.heading = headingOf(text) ?? model.heading;
}
function modelOf({ models, rest }, name) {
	const known = models.get(name);
	if (known !== void 0) return known;
	if (models.size > MAX_MODELS) return rest;
	const made = newModel();
	models.set(name, made);
	return made;
}
function toLogs(file, { models, seen }, notes) {
	const source = {
		source: file.path,
		format: "text"
	};
	const logs = [...models].flatMap(([name, model]) => {
		const { series, guesses } = seriesOf(model);
		if (series.length === 0) return [];
		noteGuesses(notes, series, guesses);
		return [{
			...source,
			...models.size > 2 && name !== "" && { run: name },
			series,
			hyperparameters: {},
			problems: []
		}];
	});
	if (logs.length > 0) {
		const settings = settingsOfText(headText(file));
		return logs.map((log, i) => ({
			...log,
			...settings,
			problems: i === 0 ? toProblems(notes, file.path) : log.problems
		}));
	}
	note(notes, "no-repeated-lines", 0, { ...seen });
	return [{
		...source,
		series: [],
		hyperparameters: {},
		problems: toProblems(notes, file.path)
	}];
}
function noteGuesses(notes, series, guesses) {
	const points = Math.max(...series.map(({ values }) => values.length));
	if (series.every(({ epochs, steps }) => !epochs && !steps)) note(notes, "position-guessed", 0, {
		by: "order",
		points
	});
	if (guesses.has("before")) note(notes, "position-guessed", 0, {
		by: "start",
		points: 1
	});
	if (guesses.has("split")) note(notes, "split-guessed", 0, {});
}

// build/src/read/formats/tidy/tidy.js
const tidy = {
	id: "tidy",
	order: 305,
	title: "Long tables: one value a row, or a column that says split or run",
	example: "run,step,metric,value",
	support: [
		{
			tool: "R (keras, yardstick, torch), tidyr, pandas `melt`",
			files: "`*.csv`, `*.tsv`",
			reads: "a column of names and one of values; `data`, `phase`, `split`… tell the split",
			tested: "by shape"
		},
		{
			tool: "Aim, Comet, MLflow, TensorBoard (`get_scalars`), Weights & Biases (`scan_history`)",
			files: "`*.csv`",
			reads: "a run for every value of the column of runs; runs that end in `train` and `validation` are one",
			tested: "by shape"
		},
		{
			tool: "Hand-written",
			files: "`*.csv`, `*.tsv`",
			reads: "columns of splits (`phase,epoch,loss`) and of runs (`seed,epoch,loss`)",
			tested: "by shape"
		}
	],
	detect(file) {
		const layout = layoutOf(file);
		const roles = layout === null ? null : rolesIn(file, layout);
		return roles !== null && (file.named || holdsMetric(file, layout, roles));
	},
	read: (file) => readTidy(file)
};
const FIRST_LINES = 20;
const SAMPLE_LINES = 5e3;
const ROLES = /* @__PURE__ */ new WeakMap();
function rolesIn(file, layout) {
	const known = ROLES.get(file.head);
	if (known !== void 0) return known;
	const first = sampleOf(file, layout, FIRST_LINES);
	const roles = layout.extra === null && (layout.header.some((name) => runRank(name) >= 0) || first.some(hasWord)) ? rolesOf(layout.header, sampleOf(file, layout, SAMPLE_LINES), file.size > file.head.length) : null;
	ROLES.set(file.head, roles);
	return roles;
}
function hasWord(cells) {
	return cells.some((cell) => parseCell(cell) === "text" && Number.isNaN(parseTime(cell)));
}
function sampleOf(file, { header, delimiter, line }, most) {
	const lines = headText(file).split(/\r\n|\n|\r/, line + most + 1);
	if (file.size > file.head.length || lines.length > line + most) lines.pop();
	return lines.slice(line, line + most).filter((one) => one.trim() !== "" && !isRule$1(one) && !isComment(one)).map((one) => splitCells(one, delimiter)).filter((cells) => cells.length >= header.length);
}
function holdsMetric(file, layout, { name, values }) {
	if (name < 0) return values.some(({ column }) => isMetricName(layout.header[column]));
	return sampleOf(file, layout, SAMPLE_LINES).some((cells) => isMetricName(cells[name] ?? ""));
}
function readTidy(file) {
	const layout = layoutOf(file);
	const roles = layout === null ? null : rolesIn(file, layout);
	if (layout === null || roles === null) throw new base_1.Bn("no column of names beside one of values", "A long table has both: “step,metric,value”.");
	const notes = newNotes();
	const into = newCollected(roles, layout.header, notes);
	const row = newRowCells();
	const at = { bytes: file.head };
	const cells = cellsOf(row, at, layout);
	const faults = eachRecord(file, layout.delimiter === " " ? -1 : layout.delimiter.charCodeAt(0), (bytes, start, end, line, complete) => {
		if (line <= layout.line) return;
		readCells(bytes, start, end, layout.delimiter, row);
		at.bytes = bytes;
		takeRow(into, cells, row, {
			text: () => decodeText(bytes.subarray(start, end)),
			line,
			complete
		});
	});
	if (faults.tooLong > 0) note(notes, "long-line", faults.tooLong, { of: "table" });
	if (faults.openQuote > 0) note(notes, "open-quote", faults.openQuote, {});
	return toLogs$1(into, file.path, "tidy");
}
function takeRow(into, cells, row, { text, line, complete }) {
	const { names, notes, roles } = into;
	if (row.count === names.length || row.count > names.length && isEmptyFrom(row, names.length)) {
		if (collect$3(into, cells)) return;
		const value = roles.values[0].column;
		if (row.kinds[value] !== "text" || cells.text(value) === names[value]) return;
		note(notes, "column-cells-no-number", line, {
			column: excerpt(names[value]),
			first: excerpt(cells.text(value))
		});
		return;
	}
	const record = text();
	if (record.trim() === "" || isRule$1(record) || isComment(record)) return;
	if (row.count < names.length && !complete) note(notes, "cut-line", line, {});
	else note(notes, "ragged-rows", line, {
		cells: row.count,
		expected: names.length
	});
}
function isEmptyFrom({ kinds, count }, from) {
	for (let i = from; i < count; i++) if (kinds[i] !== "missing") return false;
	return true;
}
function cellsOf(row, at, { header }) {
	const isTime = header.map((name) => axisOf(name)?.kind === "time");
	const text = (i) => {
		if (row.texts[i]) return row.texts[i];
		return row.kinds[i] === "missing" ? "" : decodeText(at.bytes.subarray(row.starts[i], row.ends[i]));
	};
	return {
		text,
		number: (i) => row.kinds[i] === "text" && isTime[i] ? parseTime(text(i)) : row.values[i],
		isNumber: (i) => row.kinds[i] === "number"
	};
}

// build/src/read/formats/notebook/html-tables.js
const TAG$1 = /<[^<>]{0,300}>/g;
const ENTITIES = [
	["&nbsp;", " "],
	["&lt;", "<"],
	["&gt;", ">"],
	["&quot;", "\""],
	["&amp;", "&"]
];
function htmlTables(html) {
	return html.split(/<table(?=[\s>])/i).slice(1).map((piece) => {
		return piece.split(/<\/table/i, 1)[0].split(/<tr(?=[\s>])/i).slice(1).map(rowText).filter((row) => row.trim() !== "").join("\n");
	}).filter((table) => table !== "");
}
function rowText(row) {
	return row.split(/<t[hd](?=[\s>])/i).slice(1).map(cellText).join("	");
}
function cellText(cell) {
	const text = cell.slice(cell.indexOf(">") + 1).replace(TAG$1, " ").replace(/\s+/g, " ").trim();
	return ENTITIES.reduce((plain, [entity, sign]) => plain.replaceAll(entity, sign), text);
}

// build/src/read/formats/notebook/outputs.js
const ONLY_HTML = /^\s*<IPython\.core\.display\.HTML object>\s*$/;
function outputsOf(notebook) {
	return (listOf(notebook.cells) ?? (listOf(notebook.worksheets) ?? []).flatMap((sheet) => listOf(fieldOf(sheet, "cells")) ?? [])).flatMap((cell, i) => {
		const outputs = (listOf(fieldOf(cell, "outputs")) ?? []).filter(isObject);
		return outputs.length === 0 ? [] : [outputsOfCell(outputs, i + 1)];
	});
}
function outputsOfCell(outputs, cell) {
	const printed = [];
	const progress = [];
	const shown = [];
	for (const output of outputs) {
		if (output.output_type === "stream") {
			printed.push(textOf$1(output.text));
			continue;
		}
		const data = isObject(output.data) ? output.data : {
			"text/plain": output.text,
			"text/html": output.html
		};
		const plain = textOf$1(data["text/plain"]);
		if (ONLY_HTML.test(plain)) progress.push(...htmlTables(textOf$1(data["text/html"])));
		else if (plain !== "") shown.push(plain);
	}
	return {
		cell,
		printed: printed.join(""),
		progress,
		shown
	};
}
function textOf$1(value) {
	if (typeof value === "string") return value;
	return Array.isArray(value) ? value.filter((line) => typeof line === "string").join("") : "";
}
function listOf(value) {
	return Array.isArray(value) ? value : null;
}
function fieldOf(value, name) {
	return isObject(value) ? value[name] : void 0;
}

// build/src/read/formats/notebook/notebook.js
const notebook = {
	id: "notebook",
	order: 170,
	title: "Jupyter notebooks: what their cells printed",
	traits: {
		unmistakable: true,
		copyRank: 4,
		rounded: true
	},
	example: "{\"cells\": [{\"cell_type\": \"code\", \"outputs\": [",
	support: [{
		tool: "Jupyter, Colab, Kaggle",
		files: "`*.ipynb`",
		reads: "printed lines, progress bars and tables of metrics, a run for every cell that trained",
		tested: "by shape"
	}, {
		tool: "Hugging Face Trainer, fastai (in a notebook)",
		files: "`*.ipynb`",
		reads: "the table that they fill while they train",
		tested: "by shape"
	}],
	detect(file) {
		const head = headText(file).trimStart();
		if (!head.startsWith("{")) return false;
		return /\.ipynb$/i.test(file.path) ? /"(?:cells|worksheets|nbformat|metadata)"/.test(head) : /"cell_type"\s{0,9}:/.test(head);
	},
	read: (file) => readNotebook(file)
};
const PRINTED = [
	jsonLines,
	tidy,
	table,
	text$1
];
const TABLES$1 = [tidy, table];
async function readNotebook(file) {
	const value = parseJson(decodeText(readWhole(file)));
	if (!isObject(value)) throw new base_1.Bn("the notebook is no JSON object", "Save it again.");
	const cells = outputsOf(value);
	const logs = await logsOf$1(file, cells, fromTraining) ?? await logsOf$1(file, cells, fromShown) ?? (file.named ? await logsOf$1(file, cells, fromNamed) : null) ?? [];
	if (logs.length > 0 || !file.named) return logs;
	const nothing = {
		file: file.path,
		id: "notebook-without-log",
		values: { cells: cells.length }
	};
	return [{
		source: file.path,
		format: "notebook",
		series: [],
		hyperparameters: {},
		problems: [nothing]
	}];
}
async function logsOf$1(file, cells, read) {
	const found = [];
	for (const outputs of cells) {
		const logs = (await read(file, outputs)).filter(({ series }) => series.length > 0);
		if (logs.length > 0) found.push({
			cell: outputs.cell,
			logs
		});
	}
	if (found.length === 0) return null;
	return found.flatMap(({ cell, logs }) => {
		const own = found.length > 1 ? [`cell ${cell}`] : [];
		return logs.map((log) => {
			const run = [...own, ...log.run === void 0 ? [] : [log.run]].join(" ");
			const problems = log.problems.map(({ line: _, ...problem }) => problem);
			return {
				...log,
				format: "notebook",
				...run !== "" && { run },
				problems
			};
		});
	});
}
async function fromTraining(file, { printed, progress }) {
	for (const one of progress) {
		const logs = withAxis(await readPiece(file, one, TABLES$1));
		if (logs.length > 0) return logs;
	}
	return readPiece(file, printed, PRINTED);
}
async function fromShown(file, { shown }) {
	for (const one of shown) {
		const logs = withAxis(await readPiece(file, one, TABLES$1));
		if (logs.length > 0) return logs;
	}
	return [];
}
function fromNamed(file, { printed }) {
	return readPiece(file, printed, PRINTED, true);
}
async function readPiece({ path }, piece, readers, named = false) {
	if (piece.trim() === "") return [];
	const file = memoryFile(path, new TextEncoder().encode(piece), named);
	const reader = readers.find(({ detect }) => detect(file));
	return reader === void 0 ? [] : reader.read(file);
}
function withAxis(logs) {
	return logs.filter(({ series }) => series.some(({ steps, epochs, values }) => (steps ?? epochs) !== void 0 && values.length > 1));
}

// build/src/read/formats/parquet.js
const MARK = "PAR1";
const ENCRYPTED = "PARE";
const MAX_ROWS$1 = 2e7;
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
	if (startsWith(ENCRYPTED, file.head)) throw new base_1.Bn("an encrypted Parquet file", "Write it without encryption, or as CSV.");
	if (!startsWith(MARK, file.head)) throw damaged();
	const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = await __webpack_require__.e(/* import() */ 438).then(__webpack_require__.bind(__webpack_require__, 438));
	const buffer = asBuffer(file);
	const notes = newNotes();
	const columns = newColumns();
	const failures = [];
	let rows = 0;
	try {
		const metadata = await parquetMetadataAsync(buffer);
		const total = Number(metadata.num_rows);
		const children = parquetSchema(metadata).children;
		if (children.length > 1e4 || total > MAX_ROWS$1) throw new base_1.Bn(`${total} rows of ${children.length} columns: a data set, not a log`, "Export the metrics alone.");
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
		if (error instanceof base_1.Bn) throw error;
		const said = error instanceof Error ? error.message : "";
		if (/compress|codec/i.test(said)) throw new base_1.Bn("a Parquet file in a compression that is not read", "Write it with compression=\"snappy\", or as CSV.");
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
	return new base_1.Rn("a damaged or truncated Parquet file", "Write it again: Parquet can be read only when it is complete.");
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

// build/src/read/formats/tensorboard/export.js
const CSV = /^"?wall time"?[,;\t] {0,4}"?step"?[,;\t] {0,4}"?value"?[\r\n]/i;
const JSON_ROWS = /^\[\s{0,99}\[\s{0,99}\d{1,12}(?:\.\d{1,12})?\s{0,99},\s{0,99}\d{1,15}(?:\.0)?\s{0,99},\s{0,99}["\d.NI-]/;
const BORDER = "-tag-";
const tensorboardExport = {
	id: "tensorboard-export",
	order: 225,
	title: "TensorBoard’s CSV and JSON downloads",
	traits: {
		copyRank: 3,
		namedBy: "export-name"
	},
	example: "Wall time,Step,Value",
	support: [{
		tool: "TensorBoard (download links of a chart)",
		files: "`run-<run>-tag-<tag>.csv`, `run-<run>-tag-<tag>.json`",
		reads: "the files of one run are one run; the name of the metric is in the name of the file",
		tested: "by shape"
	}],
	detect(file) {
		const text = headText(file).trimStart();
		return CSV.test(text) || JSON_ROWS.test(text) && (file.named || isNamedSo$1(file.path));
	},
	read: (file) => [readExport(file)]
};
function isNamedSo$1(path) {
	return path.includes(BORDER) || isMetricName(namesOf(path).tag);
}
function readExport(file) {
	const { run, tag } = namesOf(file.path);
	const log = CSV.test(headText(file).trimStart()) ? table.read(file)[0] : readRows(file);
	const series = log.series.map((one) => ({
		...one,
		name: tag
	}));
	return {
		...log,
		format: "tensorboard-export",
		...run !== "" && { run },
		series
	};
}
function namesOf(path) {
	const stem = fileName(path).replace(/(?: \(\d{1,3}\))?\.\w{1,5}$/, "");
	const at = stem.lastIndexOf(BORDER);
	if (at < 0) return {
		run: "",
		tag: stem
	};
	const run = stem.slice(0, at).replace(/^run-/, "");
	return {
		run: /^[._]$/.test(run) ? "" : run,
		tag: stem.slice(at + 5)
	};
}
function readRows(file) {
	const rows = parseJson(decodeText(readWhole(file)));
	if (!Array.isArray(rows)) throw new base_1.Bn("the JSON is no list of points", "Download it again.");
	const notes = newNotes();
	const [times, steps, values] = [
		newFloats(),
		newFloats(),
		newFloats()
	];
	for (const row of rows) {
		const [time, step, value] = (Array.isArray(row) ? row : []).map(toCell);
		if (typeof step !== "number" || typeof value !== "number") {
			note(notes, "cells-no-number", 0, { first: excerpt(JSON.stringify(row)) });
			continue;
		}
		push(times, typeof time === "number" ? time : NaN);
		push(steps, step);
		push(values, value);
	}
	if (values.length < 2) note(notes, "few-rows", 0, {});
	const numbered = Float64Array.from({ length: values.length }, (_, i) => i);
	const curve = {
		name: "",
		values: trimmed(values),
		steps: trimmed(steps),
		rows: numbered,
		wallTimes: trimmed(times)
	};
	const series = values.length === 0 ? [] : [curve];
	return {
		source: file.path,
		format: "",
		series,
		hyperparameters: {},
		problems: toProblems(notes, file.path)
	};
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
		if (tag === (8 | 2)) name = readText(entry);
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
		else if (tag === (24 | 2)) value = readText(cursor);
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
function readText(cursor) {
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
		const content = contentOf$1(bytes, nameEnd, end);
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
function contentOf$1(bytes, at, end) {
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
			...restarted && { rows: rowsOf$1(tag) }
		});
	}
	return series;
}
function isSame({ items, length }, other) {
	if (length !== other.length) return false;
	for (let i = 0; i < length; i++) if (items[i] !== other[i]) return false;
	return true;
}
function rowsOf$1({ values, rows }) {
	const before = values.length - rows.length;
	return Float64Array.from({ length: values.length }, (_, i) => i < before ? i : rows.items[i - before]);
}
function noteFaults(notes, { badLength, truncated, tooLong }) {
	if (tooLong > 0) note(notes, "long-record", tooLong, {});
	if (truncated > 0) note(notes, "cut-record", truncated, {});
	if (badLength > 0) note(notes, "damaged-length", badLength, { atStart: badLength === 1 });
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
	if (!isObject(state) || !Array.isArray(history)) throw new base_1.Bn("no list “log_history” in it", "A trainer_state.json of Hugging Face Transformers was expected.");
	const columns = newColumns();
	const notes = newNotes();
	let row = 0;
	for (const [i, entry] of history.entries()) if (!isObject(entry)) note(notes, "history-no-object", 0, { first: i + 1 });
	else if (!isSummary(entry) && addRow$1(columns, row, entry)) row++;
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
				else if (type === LAST) visit(joined$2(parts, partBytes));
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
function joined$2(parts, length) {
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
	if (addRow$1(state.columns, state.rows, Object.fromEntries(row))) state.rows++;
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
	notebook,
	jsonLines,
	json,
	tensorboardExport,
	mlflow,
	tidy,
	drawnTables,
	table,
	transposed,
	text$1
];

// build/src/lint/with-levels.js
function withLevels(run) {
	const made = run.series.map((series) => levelled(series, run.curves.find((curve) => curve.series === series.name)));
	if (made.every((one) => one === null)) return run;
	const series = run.series.map((one, i) => made[i]?.series ?? one);
	const curves = run.curves.map((curve) => made.find((one) => one?.curve.series === curve.series)?.curve ?? curve);
	return {
		...run,
		series,
		curves
	};
}
function levelled(series, drawn) {
	const { name, metric, split, goal, points, first, last } = series;
	if (series.end !== null || goal === null || !drawn || drawn.level) return null;
	const isWhole = points <= drawn.at.length;
	const at = isWhole ? drawn.at : middles(drawn.at);
	const values = isWhole ? drawn.value : middles(drawn.value);
	const cleaned = {
		name,
		metric,
		split,
		goal,
		kind: "other",
		top: NaN,
		at: Float64Array.from(at),
		values: Float64Array.from(values),
		logged: {
			points,
			first,
			last
		},
		resolved: {
			rewound: 0,
			rewoundTo: NaN,
			repeated: 0,
			repeatedAt: NaN
		}
	};
	const curve = curveOf$1(cleaned);
	if (curve === null) return null;
	const made = reportSeries(cleaned, curve);
	const known = new Map([...curve.at].map((position, i) => [position, curve.levels[i]]));
	const levelOf = (i) => known.get(at[isWhole ? i : Math.min(at.length - 1, Math.max(0, i - 1 >> 1))]) ?? NaN;
	return {
		series: {
			...made,
			best: series.best && {
				...series.best,
				smoothed: curve.bestLevel
			},
			noise: isWhole ? made.noise : series.noise,
			window: (0,base_1.ut)(points)
		},
		curve: {
			...drawn,
			level: drawn.at.map((_, i) => levelOf(i))
		}
	};
}
function middles(all) {
	const inner = all.slice(1, -1);
	return inner.flatMap((value, i) => i % 2 === 0 && i + 1 < inner.length ? [(value + inner[i + 1]) / 2] : []);
}

// build/src/pipeline/lint-baseline.js
function lintBaseline(loaded, config) {
	const { problems, provenance: { isNamed, ...origin } } = loaded;
	if ("reports" in loaded) return {
		baseline: {
			...origin,
			...committedAt(loaded, origin.commit),
			runs: reportRuns(loaded)
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
		baseline: (0,report_2.at)({
			id: "unreadable",
			values: {}
		}),
		problems: isNamed ? [...problems, missing] : problems
	};
}
function committedAt({ reports }, commit) {
	const at = reports.find(({ report }) => report.context?.commit === commit)?.report.context?.committedAt;
	return at === void 0 ? {} : { committedAt: at };
}
function reportRuns({ reports }) {
	return reports.flatMap(({ report }) => (0,report_2.G)(report, isKnownRule).runs.map(withLevels));
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

// build/src/pipeline/unmatched-keys.js
const MAX_RUNS = 20;
const MAX_KNOWN = 10;
const DEFAULT_GROUPING = "seed";
async function refuseUnmatched(config, judged, baseline, settings) {
	const runs = [...judged, ...baseline];
	const [wrong] = [
		...unmatchedMetrics(config, runs),
		...unmatchedGate(config, runs),
		...unmatchedGrouping(config, runs),
		...unmatchedSelect(config, judged)
	];
	if (wrong === void 0) return;
	const { path, message, hint } = wrong;
	if (settings === null || settings.text === "") throw new base_1.Bn(message, hint);
	const { settingsLine } = await __webpack_require__.e(/* import() */ 559).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => n.n);
	const line = settingsLine(settings.text, path);
	throw new base_1.Bn(`${settings.name}:${line}: ${message}`, hint, line);
}
function unmatchedMetrics({ metrics }, runs) {
	return ["loss", "score"].flatMap((role) => {
		const name = metrics[role];
		if (name === null || runs.some((run) => findSeries(run, name) !== null)) return [];
		const hint = hintOf(name, loggedNames(runs));
		return [{
			path: ["metrics", role],
			message: `metrics.${role} names "${name}", and no run logs it`,
			hint
		}];
	});
}
function unmatchedGate({ gate, mayMiss }, runs) {
	if (mayMiss.metrics) return [];
	return [...gate.keys()].flatMap((name) => {
		const logged = loggedNames(runs);
		if (runs.some((run) => findSeries(run, name) !== null) || (0,base_1.gt)(name, logged) === null) return [];
		return [{
			path: ["gate", name],
			message: `gate names "${name}", and no run logs it`,
			hint: hintOf(name, logged)
		}];
	});
}
function loggedNames(runs) {
	return runs.slice(0, MAX_RUNS).flatMap(({ series }) => series.flatMap((one) => [one.name, normalizedName(one)]));
}
function unmatchedGrouping({ groupBy }, runs) {
	return groupBy.flatMap((name, i) => {
		if (name === DEFAULT_GROUPING || runs.some(({ hyperparameters }) => Object.hasOwn(hyperparameters, name))) return [];
		const hint = hintOf(name, [...runs.slice(0, MAX_RUNS).flatMap(({ hyperparameters }) => Object.keys(hyperparameters)), DEFAULT_GROUPING]);
		return [{
			path: ["group-by", i],
			message: `group-by names "${name}", and no run logs such a setting`,
			hint
		}];
	});
}
function unmatchedSelect({ select, groupBy }, runs) {
	if (select === null) return [];
	const byId = new Map(runs.map((run) => [run.id, run]));
	const groups = groupRuns(runs, groupBy).map(({ id, runs: own }) => ({
		id,
		runs: own.flatMap((name) => byId.get(name) ?? [])
	}));
	if (groups.length < 3 || groups.some((group) => isSelected(select, group))) return [];
	if (typeof select === "string") {
		const hint = hintOf(select, groups.map(({ id }) => select.includes("/") ? id : id.slice(id.lastIndexOf("/") + 1)), "The configurations are");
		return [{
			path: ["select"],
			message: `select names "${select}", and no configuration is called that`,
			hint
		}];
	}
	for (const [name, value] of Object.entries(select)) {
		const found = runs.flatMap(({ hyperparameters: all }) => Object.hasOwn(all, name) ? [all[name]] : []);
		const path = ["select", name];
		if (found.length === 0) {
			const hint = hintOf(name, runs.slice(0, MAX_RUNS).flatMap(({ hyperparameters }) => Object.keys(hyperparameters)));
			return [{
				path,
				message: `select names "${name}", and no run logs such a setting`,
				hint
			}];
		}
		if (found.some((logged) => isSameValue(logged, value))) continue;
		return [{
			path,
			message: `select asks for ${name} ${value}, and no run has it`,
			hint: hintOf(String(value), found.map(String))
		}];
	}
	return [{
		path: ["select"],
		message: "select names settings that no configuration has together",
		hint: "Leave one of them out: the best of those that are left counts."
	}];
}
function hintOf(name, logged, what = "Logged are") {
	const known = [...new Set(logged.filter((one) => one !== ""))].sort();
	const near = (0,base_1.gt)(name, known);
	if (near !== null) return `Did you mean "${(0,base_1.Xn)(near)}"?`;
	const more = known.length > MAX_KNOWN ? ` and ${known.length - MAX_KNOWN} more` : "";
	return `${what}: ${known.slice(0, MAX_KNOWN).map(base_1.Xn).join(", ")}${more}.`;
}

// build/src/pipeline/view-report.js
var view_report_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({ viewReport: () => viewReport });
const RULES = (0,base_1.un)(allRules);
function viewReport(report) {
	return (0,report_2.B)(report, RULES);
}

// build/src/pipeline/pipeline.js
async function runPipeline({ judged, ...options }) {
	const input = await ("logs" in judged ? lintLogs(judged.logs, options) : mergeReports(judged.reports, options));
	const training = options.findTraining ? await options.findTraining() : null;
	await refuseMistakes(input, training, options);
	const history = await loadHistory(options, input.baseline);
	const problems = [...input.problems, ...history.problems];
	return judge({
		...input,
		training,
		problems,
		history: history.commits
	}, options);
}
async function lintLogs(source, { config, baseline, curves, context }) {
	const before = await loadBaseline(baseline, config);
	const { origin, ...normalized } = await loadRuns(source, config, before.problems);
	const runs = diagnoseRuns(normalized.runs, config);
	const all = curves ? allCurves(normalized.runs, runs) : null;
	const expectation = expectedRuns(config.expect, runs);
	return {
		runs,
		problems: normalized.problems,
		baseline: before.baseline,
		context,
		expectation,
		curves: all,
		origin
	};
}
function expectedRuns(expected, runs) {
	return expected === null ? null : {
		of: "run",
		expected,
		there: runs.map(({ id, path }) => ({
			name: id,
			path
		}))
	};
}
async function loadRuns(source, config, missing) {
	const { logs, problems, provenance } = await source(config);
	refuseForeign(provenance);
	const unread = logs.length > 0 ? [] : [nothingRead(provenance)];
	return {
		...normalizeLogs({
			logs,
			problems: [
				...problems,
				...unread,
				...missing
			]
		}, config),
		origin: provenance
	};
}
async function mergeReports(source, { config, baseline: baselineSource, context }) {
	const { reports, problems, provenance } = await source(config);
	refuseForeign(provenance);
	const { baseline, problems: missing } = await loadBaseline(baselineSource, config);
	const { withKnownRules } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88)).then((n) => n.W);
	const { toShards } = await __webpack_require__.e(/* import() */ 919).then(__webpack_require__.bind(__webpack_require__, 919));
	const { mergeShards } = await __webpack_require__.e(/* import() */ 32).then(__webpack_require__.bind(__webpack_require__, 32));
	const merged = mergeShards(toShards(reports.map((one) => ({
		...one,
		report: withKnownRules(one.report, isKnownRule)
	}))), config.expect, {
		baseline,
		context,
		config
	});
	const unread = reports.length > 0 ? [] : [nothingRead(provenance)];
	return {
		...merged,
		problems: [
			...merged.problems,
			...problems,
			...unread,
			...missing
		],
		origin: provenance
	};
}
async function judge(found, { config, today, findAcceptance }) {
	const input = {
		...found,
		today
	};
	const first = judgeRuns(input, config);
	const linted = first.exitCode === 0 || findAcceptance === null ? first : judgeRuns({
		...input,
		acceptance: await findAcceptance()
	}, config);
	const { report, curves } = (0,report_2.it)({
		report: linted.report,
		curves: input.curves
	});
	return {
		...linted,
		report,
		view: viewReport(report),
		curves
	};
}
async function loadHistory({ history, config }, baseline) {
	return history === void 0 ? {
		commits: [],
		problems: []
	} : history(config, baseline);
}
async function loadBaseline(source, config) {
	const loaded = await source(config);
	const { source: from, isNamed } = loaded.provenance;
	if (isNamed || from === null) return lintBaseline(loaded, config);
	const { attempt } = await __webpack_require__.e(/* import() */ 708).then(__webpack_require__.bind(__webpack_require__, 708)).then((n) => n.it);
	return await attempt("look for the baseline", async () => lintBaseline(loaded, config), null) ?? {
		baseline: (0,report_2.at)({
			id: "unanswered",
			values: { said: "" }
		}),
		problems: []
	};
}
function refuseForeign({ foreign }) {
	if (foreign === null) return;
	throw new base_1.zn(`run ${foreign.runId} is of another workflow than ${foreign.wanted}`, "Name its file in training-workflow, or leave the key out.");
}
async function refuseMistakes({ runs, origin: { absent = [] }, baseline }, training, { config, settings }) {
	if (runs.length === 0 || trainingReasons(training, config).some(({ level }) => level === "fail")) return;
	if (absent.length > 0 && !config.mayMiss.metrics) throw (0,base_1.f)(absent);
	await refuseUnmatched(config, runs, baseline.runs, settings ?? null);
}
function nothingRead({ patterns, looked }) {
	const known = readers.map(({ title }) => title);
	return {
		file: patterns.join(" "),
		id: "nothing-read",
		values: {
			files: looked.length,
			first: looked.slice(0, 3),
			known
		}
	};
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

// build/src/config/check-name.js
function checkNameOf({ checkName }, key) {
	return key === "default" ? checkName : `${checkName} (${key})`;
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
function joined$1(pieces, length) {
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
	throw new base_1.Bn(`an archive that unpacks to more than ${ratio} times its size: it may be a bomb`, "Unpack it yourself and give the folder, if you trust it.");
}
function cutProblem(file) {
	return {
		file,
		id: "cut-archive",
		values: {}
	};
}
function nested(name) {
	return new base_1.Bn(`an archive inside an archive (${name})`, "Unpack the outer one first.");
}
const ARCHIVE_NAME$1 = /\.(?:zip|tar|gz|tgz|bz2|xz|zst|7z|rar)$/i;
const MAX_PATH = 1024;
function pathCheck() {
	const seen = /* @__PURE__ */ new Set();
	return (path) => {
		const parts = path.replace(/\/$/, "").split("/");
		if (path.length > MAX_PATH || /[\\\u0000-\u001f\u007f]/.test(path) || /^(?:\/|[a-z]:)/i.test(path) || parts.some((part) => part === ".." || part === "")) throw new base_1.Bn("an archive with paths that lead out of it, or that no tool writes", "Do not trust it; re-create the archive.");
		const plain = parts.filter((part) => part !== ".").join("/");
		if (seen.has(plain)) throw new base_1.Bn("an archive with two files of one name", "Re-create the archive: which one counts is not defined.");
		seen.add(plain);
		if (ARCHIVE_NAME$1.test(path) && parts[parts.length - 1] !== "curves.json.gz") throw nested(parts[parts.length - 1].slice(0, 80));
	};
}
function checkEntries(count, { entries }) {
	if (count <= entries) return;
	throw new base_1.Bn(`an archive with more than ${entries} entries`, "Pack the logs only.");
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
	return new base_1.Bn(`an archive of ${bytes} bytes: more than ${most} are not unpacked`, "Pack the logs only, not the checkpoints.");
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
	return head.length >= BLOCK && textAt$1(head, 257, 5) === "ustar" && checksumFits(head, 0);
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
		if (!checksumFits(bytes, at)) throw new base_1.Bn("a damaged tar archive", "Re-create the archive.");
		const size = sizeAt(bytes, at + 124);
		const type = String.fromCharCode(bytes[at + 156]);
		const start = at + BLOCK;
		const end = start + size;
		at = start + Math.ceil(size / BLOCK) * BLOCK;
		checkEntries(++entries, caps);
		if (end > bytes.length) break;
		const data = bytes.subarray(start, end);
		if (type === LONG_NAME) longName = textAt$1(data, 0, data.length);
		else if (type === PAX) longName = paxPath(data) || longName;
		else if (!IGNORED.has(type)) {
			const path = longName || pathAt(bytes, start - BLOCK);
			longName = "";
			check(path);
			if (type === "5") continue;
			if (!FILE_TYPES.has(type)) throw new base_1.Bn("an archive with links or devices in it", "Pack the files themselves (`tar --dereference`).");
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
	const name = textAt$1(bytes, at, 100);
	const prefix = textAt$1(bytes, at + 257, 6) === "ustar" && bytes[at + 263] === 48 ? textAt$1(bytes, at + 345, 155) : "";
	return prefix === "" ? name : `${prefix}/${name}`;
}
function textAt$1(bytes, at, length) {
	let end = at;
	while (end < at + length && end < bytes.length && bytes[end] !== 0) end++;
	return new TextDecoder().decode(bytes.subarray(at, end));
}
function sizeAt(bytes, at) {
	const digits = textAt$1(bytes, at, 12).trim();
	if (bytes[at] >= 128 || !/^[0-7]{1,12}$/.test(digits)) throw new base_1.Bn("a damaged tar archive", "Re-create the archive.");
	return Number.parseInt(digits, 8);
}
function checksumFits(bytes, at) {
	let sum = 0;
	for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : bytes[at + i];
	return Number.parseInt(textAt$1(bytes, at + 148, 8).trim() || "-1", 8) === sum;
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
		const { readZip } = await __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 203));
		return readZip(name, bytes, caps, wanted);
	}
	if (kind === "tar") return readTar(name, bytes, caps, wanted);
	if (kind === null) throw new base_1.Bn("neither zip nor gzip nor tar", "Open it to see what it is.");
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
	const stream = (0,node_zlib_3.createGunzip)();
	stream.end(bytes);
	try {
		for await (const piece of stream) {
			length += piece.length;
			if (length > most) throw tooLarge(most);
			checkRatio(length, bytes.length, caps);
			pieces.push(piece);
		}
	} catch (error) {
		if (error instanceof base_1.Bn) throw error;
		cut = error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR" && length > 0;
		if (!cut) throw new base_1.Bn("a damaged gzip file", "Copy it again.");
	} finally {
		stream.destroy();
	}
	return {
		content: joined$1(pieces, length),
		cut
	};
}
function tooLarge(most) {
	return new base_1.Bn(`an archive with more than ${most} bytes inside`, "Unpack it and give the folder: files are then read piece by piece.");
}

// build/src/read/beside/setting-files.js
const FILES = [
	[/^(?:hparams|hyper_?param(?:eter)?s)$/, /^(?:ya?ml|json|txt)$/],
	[/^(?:cmd_?|commandline_|command_line_|train_|training_|run_|exp_)?(?:args|arguments)$/, /^(?:ya?ml|json|txt)$/],
	[/^(?:train_|training_)?(?:opts?|options)$/, /^(?:ya?ml|json|txt)$/],
	[/^(?:params|parameters|hyp|variant|flags)$/, /^(?:ya?ml|json|txt)$/],
	[/^(?:train_|training_|run_|exp_|experiment_|resolved_|full_)?(?:config|cfg|configuration)(?:_resolved)?$/, /^(?:ya?ml|json|txt)$/],
	[/^(?:train_|training_|run_|exp_|experiment_)?settings$/, /^(?:ya?ml|json|txt)$/],
	[/^(?:ds|deepspeed|ds_config)_?(?:config|zero\d)?$/, /^json$/],
	[/^overrides$/, /^ya?ml$/]
];
const SETTINGS_FOLDERS = [".hydra"];
const MAX_FILES = 6;
function settingFilesAmong(names) {
	return [...names].flatMap((name) => {
		const rank = rankOf(name);
		return rank < 0 ? [] : [{
			name,
			rank
		}];
	}).sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1)).slice(0, MAX_FILES).map(({ name }) => name);
}
function isSettings$1(path) {
	const name = fileName(path);
	return rankOf(name) >= 0 || /^meta\.ya?ml$/i.test(name);
}
function rankOf(name) {
	const dot = name.lastIndexOf(".");
	if (dot < 1 || name.length > 64 || name.includes("/")) return -1;
	const [stem, ending] = [name.slice(0, dot).toLowerCase().replace(/-/g, "_"), name.slice(dot + 1).toLowerCase()];
	return FILES.findIndex(([stems, endings]) => endings.test(ending) && stems.test(stem));
}

// build/src/text/yaml-depth.js
const MAX_BRACKETS = 64;
const MAX_MARGIN = 200;
function nestsTooDeep(text) {
	let brackets = 0;
	let margin = 0;
	let inMargin = true;
	for (const character of text) {
		if (character === "[" || character === "{") brackets++;
		else if (character === "]" || character === "}") brackets = Math.max(0, brackets - 1);
		if (character === "\n") {
			margin = 0;
			inMargin = true;
		} else if (inMargin && " 	-?:".includes(character)) margin++;
		else inMargin = false;
		if (brackets > MAX_BRACKETS || margin > MAX_MARGIN) return true;
	}
	return false;
}

// build/src/read/beside/sidecar.js
const MAX_SIDECAR_BYTES = 1e6;
const MAX_ALIASES = 100;
async function readSidecar(text, name = "config.yaml") {
	const own = text.trim();
	if (own.startsWith("{") && !own.endsWith("}")) return toSettings([]);
	if (own.startsWith("{")) return read(parsedJson(own) ?? printed(own) ?? await parsedYaml(text));
	if (/\.ya?ml$/i.test(name)) return read(await parsedYaml(text));
	const value = printed(own);
	return value === void 0 ? toSettings(listedSettings(text)) : read(value);
}
function printed(text) {
	const literal = /^(?:\{|\w{1,80}\()/.test(text) ? readLiteral(text, 0) : null;
	return literal?.end === text.length && entriesOf$1(literal.value) !== null ? literal.value : void 0;
}
function read(value) {
	const entries = entriesOf$1(value);
	if (entries === null) return toSettings(Array.isArray(value) ? ofList(value) : []);
	return isOfAnotherThing(entries.map(([key]) => key)) ? toSettings([]) : toSettings(flatten(value));
}
function ofList(items) {
	const pairs = items.flat().filter((pair) => Array.isArray(pair) && pair.length === 2 && isText(pair[0]));
	return pairs.length > 0 ? flatten(new Map(pairs)) : listedSettings(items.filter(isText).join("\n"));
}
function parsedJson(text) {
	try {
		return parseJson(text);
	} catch {
		return;
	}
}
async function parsedYaml(text) {
	if (nestsTooDeep(text)) return void 0;
	const { parseDocument } = await __webpack_require__.e(/* import() */ 559).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => n.r);
	try {
		return parseDocument(withoutSlashComments(text), {
			logLevel: "silent",
			strict: false,
			uniqueKeys: false
		}).toJS({
			mapAsMap: true,
			maxAliasCount: MAX_ALIASES
		});
	} catch {
		return;
	}
}
function withoutSlashComments(text) {
	if (!/^\s*[{/]/.test(text)) return text;
	return text.split("\n").map((line) => {
		const at = line.lastIndexOf("//");
		return at >= 0 && line.indexOf("\"", at) < 0 && /^\s*$/.test(line.slice(Math.max(0, at - 1), at)) ? line.slice(0, at) : line;
	}).join("\n");
}
function isText(value) {
	return typeof value === "string";
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
	const readIn = async (folder, beneath) => {
		let settings = beneath;
		for (const name of settingFilesAmong(namesIn(folder)).toReversed()) settings = joinSettings(settings, await readSidecar(textOf(join$1(folder, name)), name));
		return settings;
	};
	const sidecarsIn = (folder) => once(folder, async () => {
		let settings = NO_SETTINGS;
		for (const name of SETTINGS_FOLDERS) settings = await readIn(join$1(folder, name), settings);
		return readIn(folder, settings);
	});
	const parametersOf = (run) => once(`${run}/params/`, async () => {
		const names = [...namesIn(`${run}/params`)].sort().slice(0, MAX_PARAMETERS);
		return toSettings(names.map((name) => [name, plain(textOf(`${run}/params/${name}`))]));
	});
	return {
		async besideLog(path) {
			const run = mlflowRun(path);
			if (run !== null) return parametersOf(run);
			let settings = NO_SETTINGS;
			for (const folder of foldersAbove(path)) settings = joinSettings(settings, await sidecarsIn(folder));
			return settings;
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
const MAX_ABOVE = 2;
function foldersAbove(path) {
	const folders = [folderOf(path)];
	while (folders[0] !== "" && folders.length <= MAX_ABOVE) folders.unshift(folderOf(folders[0]));
	return folders;
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
		if (sqlite === null) throw new base_1.Bn(`an SQLite database: needs Node 22.13 or newer, this is ${process.version}`, "Use a newer Node, or export the metrics as CSV. The action runs on Node 24.");
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
			if (error instanceof base_1.Bn) throw error;
			const said = error instanceof Error ? error.message : String(error);
			throw new base_1.Bn(`an SQLite database that can't be read (${said.slice(0, 80)})`, "Close the program that writes it, and copy it again.");
		}
	};
}
function fill(database, bytes) {
	if (database.deserialize === void 0) throw new base_1.Bn(`an SQLite database inside an archive: Node ${process.version} opens them on disk only`, "Unpack it, or use a newer Node.");
	const copy = bytes.slice();
	for (const at of VERSION_BYTES) copy[at] = 1;
	database.deserialize(copy);
}
function loadSqlite() {
	const load = process.getBuiltinModule;
	return load?.("node:sqlite") ?? null;
}

// build/src/read/file-kind.js
const LOG_NAME = /tfevents|^(?:trainer_state\.json|log\.txt|nohup\.out|slurm-[0-9_]+\.out|ml(?:flow|runs).*\.db)$|\.(?:csv|tsv|jsonl|ndjson)$/is;
const LOG_WORD = /(?:^|[_.-])(?:[a-z]*log|logs|metrics?|history|results?|progress|scalars|training)[_.-]/i;
const STUB_NAME = /\.profile-empty$/;
const OWN = /^\{\s*"version":\s*1,\s*"tool":\s*\{\s*"name":\s*"curvelint"/;
const [PACKED_START, UNPACKED_START] = [4096, 8388608];
function isOwnCurves(path, head) {
	if (fileName(path) !== "curves.json.gz") return false;
	try {
		const start = head.subarray(0, PACKED_START);
		const text = (0,node_zlib_3.gunzipSync)(start, {
			finishFlush: node_zlib_3.constants.Z_SYNC_FLUSH,
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

// build/src/read/job-logs.js
const NUMBERED = /^((?:.*\/)?)\d{1,4}_([^/]+)\.txt$/;
function withoutJobCopies(logs) {
	const ofSteps = /* @__PURE__ */ new Set();
	for (const { source } of logs) {
		const folder = NUMBERED.exec(source)?.[1];
		if (folder) ofSteps.add(folder);
	}
	return logs.filter(({ source }) => {
		const [, folder = "", job = ""] = NUMBERED.exec(source) ?? [];
		return job === "" || !ofSteps.has(`${folder}${job}/`);
	});
}

// build/src/read/kind/passed-over.js
const MAX_NAMED$1 = 3;
const ORDER = [...[
	"axis",
	"folder",
	"examples",
	"document",
	"notebook",
	"cases",
	"fits"
], ...[
	"statistics",
	"matrix",
	"settings",
	"lookup"
]];
function passedOverProblem(passed, file = ".") {
	const count = (why) => passed.filter((one) => one.why === why).length;
	const named = ORDER.flatMap((why) => passed.filter((one) => one.why === why)).slice(0, MAX_NAMED$1);
	return {
		file,
		id: "passed-over",
		values: {
			axis: count("axis"),
			folder: count("folder"),
			examples: count("examples"),
			document: count("document"),
			notebook: count("notebook"),
			cases: count("cases"),
			fits: count("fits"),
			statistics: count("statistics") + count("matrix"),
			settings: count("settings") + count("lookup"),
			names: named.map(({ path }) => path)
		}
	};
}

// build/src/read/container-log.js
const WRAPPED = /^\s{0,8}\{"log":"/;
function unwrapped(file) {
	if (!WRAPPED.test(headText(file).slice(0, 40))) return file;
	const whole = memoryFile(file.path, readWhole(file), file.named);
	const lines = [];
	let others = 0;
	eachRecord(whole, -1, (bytes, start, end) => {
		const printed = printedIn(decodeText(bytes.subarray(start, end)));
		if (printed === null) others++;
		else lines.push(printed);
	});
	if (others > lines.length || lines.length === 0) return file;
	return memoryFile(file.path, new TextEncoder().encode(lines.join("")), file.named);
}
function printedIn(record) {
	try {
		const { log, stream, time, kubernetes } = JSON.parse(record);
		if (!(typeof log === "string" && (stream !== void 0 || time !== void 0 || kubernetes !== void 0))) return null;
		return log.endsWith("\n") || log.endsWith("\r") ? log : `${log}\n`;
	} catch {
		return null;
	}
}

// build/src/read/kind/axis.js
const AXIS_WORD = /(?:^|[^a-z])(?:epochs?|steps?|iters?|iterations?|it|rounds?|updates?|generations?|episodes?|timesteps?|ticks?|batch(?:es)?)(?:[ _/-]?(?:idx|index|num|number|no|nr|id|mean))?\W*$/i;
const COUNT_WORD = /^(?:max|min|best|warm-?up|num|n|total)[ _-]/i;
const SEEN = /(?:^|\/)k?img(?:\/|$)/i;
const MAX_BACK = .5;
const MAX_VALUES = 1e5;
function hasAxis({ series }) {
	return series.some((one) => one.means !== void 0 || [one.steps, one.epochs].some((axis) => axis !== void 0 && increases(axis)) || isAxisNamed(one) && increases(one.values));
}
function isAxisNamed({ name, values }) {
	return SEEN.test(name) || AXIS_WORD.test(name) && !COUNT_WORD.test(name) && values.every((value) => Number.isInteger(value));
}
function increases(axis) {
	let [known, forward, back, last] = [
		0,
		0,
		0,
		NaN
	];
	for (const value of axis.subarray(0, MAX_VALUES)) {
		if (!Number.isFinite(value)) continue;
		known += 1;
		if (value > last) forward += 1;
		if (value < last) back += 1;
		last = value;
	}
	return known === 1 || forward > 0 && back <= forward * MAX_BACK;
}

// build/src/read/kind/columns-of.js
const MAX_ROWS = 40;
function columnsOf(file) {
	const text = headText(file);
	if (/^\s*[[{]/.test(text)) return [...jsonCells(text).byKey].map(([name, cells]) => ({
		name,
		cells
	}));
	const whole = file.size <= file.head.length;
	const layout = findLayout(text, whole);
	if (layout === null) return [];
	const lines = text.split(/\r\n|\n|\r/, layout.line + 80);
	if (!whole) lines.pop();
	const rows = lines.slice(layout.line).filter((line) => line.trim() !== "" && !isRule$1(line)).slice(0, MAX_ROWS).map((line) => splitCells(line, layout.delimiter));
	return (layout.extra === "front" ? ["", ...layout.header] : layout.header).map((name, i) => ({
		name,
		cells: rows.map((cells) => cells[i] ?? "")
	}));
}

// build/src/read/kind/examples.js
const EXAMPLES_NAME = /^(?:.*[_.-])?(?:predictions?|preds?|labels?|annotations?|targets?|ground_?truth|y_(?:true|pred)|logits|softmax|prob(?:s|abilities)|submission)(?:[_.-](?:train|training|val|valid|validation|test|dev|\d+))?$/i;
const EXAMPLE_IDS = new Set("id idx uid uuid image image_id img file filename file_name path text sentence sample sample_id example example_id".split(" "));
const EXAMPLE_ANSWERS = new Set("label labels target pred prediction predicted y_true y_pred class class_id answer".split(" "));
const WEAK_ANSWERS = new Set("score scores confidence bbox category_id segmentation logits probability prob caption".split(" "));
function isCalledExamples(file) {
	return isNamedSo(file) || answers(firstLineNames(file), EXAMPLE_ANSWERS);
}
function isOfExamples(file, columns) {
	const names = columns.map((name) => name.trim().toLowerCase());
	return isNamedSo(file) || answers(names, EXAMPLE_ANSWERS) || answers(names, WEAK_ANSWERS);
}
function isNamedSo({ path }) {
	return EXAMPLES_NAME.test(fileName(path).replace(/\.[a-z]+$/i, ""));
}
function answers(names, known) {
	return names.some((name) => EXAMPLE_IDS.has(name)) && names.some((name) => known.has(name));
}
function firstLineNames(file) {
	const [line = ""] = headText(file).trimStart().split(/[\r\n]/, 1);
	return line.slice(0, 2e3).toLowerCase().split(/[,;\t|"{}:\s]+/);
}

// build/src/read/kind/row-names.js
const words = (text) => new Set(text.split(" "));
const CASES = words("case case_id case_name cases id idx uid uuid guid image img images image_id img_id image_name image_path img_path file filename file_name filepath file_path path text sentence sample sample_id sample_name example example_id subject subject_id patient patient_id scan scan_id volume volume_id slice reference reference_file prediction_file prediction_path label_file mask question question_id prompt query query_id utt utt_id utterance utterance_id audio audio_path wav test test_case doc doc_id document document_id slide slide_id scene scene_id sequence sequence_name video video_id video_name frame clip clip_id class class_name classname class_id label label_name category category_id category_name attack corruption feature feature_name variable target entity user user_id item item_id node node_id molecule smiles protein sequence_id speaker speaker_id station site instance instance_id task_name subtask");
const FITS = words("model model_name models model_id method methods algorithm algo estimator classifier regressor learner name experiment exp exp_name experiment_name config config_name params setting settings run run_id run_name trial trial_id trial_name architecture arch backbone network dataset dataset_name data task benchmark subset domain language lang system approach baseline variant ablation split fold cv_fold stage_name job job_id checkpoint_name hyperparameters combination candidate");
const CASE_NUMBERS = words("case case_id image_id img_id sample_id example_id subject subject_id patient patient_id scan_id volume_id question_id query_id doc_id document_id video_id class_id category_id user_id item_id node_id instance_id utt_id");
const FIT_NUMBERS = words("trial trial_id trial_number fold cv_fold config_id run_id model_id candidate");
const DATA_FILE = /\.(?:png|jpe?g|gif|bmp|webp|tiff?|nii|nii\.gz|mha|mhd|nrrd|dcm|npy|npz|wav|flac|mp3|ogg|mp4|avi|mov|txt|pdb|pdf|xml|svs|edf|ply|las|obj|pcd|bin|mat|tfrecord)$/i;
const MOMENTS = words("count mean std min max median average avg var variance 25% 50% 75%");
const MIN_ROWS = 3;
const MIN_DISTINCT = .9;
const MAX_NUMBERS = .7;
const POSITION = /^\D{0,20}\d{1,9}(?:[/-]\d{1,9}){0,2}\D{0,3}$/;
function rowsOf(columns) {
	return columns.map((column, i) => ofColumn(column, i === 0, columns)).find((one) => one !== null) ?? null;
}
function ofColumn(column, isFirst, columns) {
	const name = column.name.trim().toLowerCase().replace(/[\s-]+/g, "_");
	const cells = column.cells.map((cell) => cell.trim().replace(/^"/, "")).filter((cell) => parseCell(cell) !== "missing");
	if (cells.length < 2) return null;
	const numbers = cells.filter((cell) => typeof parseCell(cell) === "number").length;
	if (numbers === cells.length) return ofNumbers(name, cells);
	if (numbers > MAX_NUMBERS * cells.length || cells.some((cell) => !Number.isNaN(parseTime(cell)))) return null;
	if (new Set(cells).size < MIN_DISTINCT * cells.length) return null;
	const isNamed = isFirst && (name === "" || name === "unnamed:_0" || name === "index");
	if (isNamed && cells.filter((cell) => MOMENTS.has(cell.toLowerCase())).length >= MIN_ROWS) return "statistics";
	if (isFirst && isMatrix(cells, columns)) return "matrix";
	if (CASES.has(name)) return "cases";
	if (FITS.has(name) || isSearchedSetting(name)) return "fits";
	if (cells.length < MIN_ROWS) return null;
	if (cells.every((cell) => DATA_FILE.test(cell))) return "cases";
	return isNamed && !cells.every((cell) => POSITION.test(cell)) ? "fits" : null;
}
function ofNumbers(name, cells) {
	const distinct = new Set(cells).size;
	if (CASE_NUMBERS.has(name)) return distinct > 1 ? "cases" : null;
	return (FIT_NUMBERS.has(name) || isSearchedSetting(name)) && distinct > 1 ? "fits" : null;
}
function isMatrix(cells, columns) {
	const names = new Set(columns.slice(1).map(({ name }) => name));
	return cells.length === names.size && cells.every((cell) => names.has(cell));
}

// build/src/read/kind/what-else.js
const [MIN_VECTORS, MIN_LENGTH, MAX_METRICS] = [
	50,
	16,
	.1
];
const [MIN_SETTINGS, MAX_LIST] = [2, 16];
const SET = /weights?|coefs?|coefficients?|lambdas?|scales?|ratios?|thresholds?|thrs?|milestones|betas|names?/i;
function whatElse(file, logs, isHistory) {
	const columns = columnsOf(file);
	const names = columns.map(({ name }) => name);
	if (hasMarks(names, FIT_MARKS) || isSearch(logs)) return "fits";
	if (!isHistory && hasMarks(names, STATISTICS_MARKS)) return "statistics";
	const rows = rowsOf(columns);
	if (rows !== null) return rows;
	if (isSettings(logs)) return "settings";
	if (isLookup(logs)) return "lookup";
	if (isHistory) return null;
	if (/confusion/i.test(fileName(file.path))) return "matrix";
	return isOfExamples(file, names) ? "examples" : null;
}
function isSearch(logs) {
	return logs.flatMap(({ series }) => series.filter(({ name }) => isSearchedSetting(name))).some(({ values }) => values.some((value) => value !== values[0]));
}
function isSettings(logs) {
	const known = logs.flatMap(({ hyperparameters }) => Object.keys(hyperparameters)).filter(isSettingName);
	const series = logs.flatMap((log) => log.series);
	return known.length >= MIN_SETTINGS && series.every(({ name, values }) => values.length <= MAX_LIST && (!isMetricName(name) || SET.test(name)));
}
function isLookup(logs) {
	const series = logs.flatMap((log) => log.series);
	const metrics = series.filter(({ name }) => isMetricName(name)).length;
	const length = series[0]?.values.length ?? 0;
	return series.length >= MIN_VECTORS && length >= MIN_LENGTH && metrics <= MAX_METRICS * series.length && series.every(({ values }) => values.length === length);
}

// build/src/read/kind/training.js
const DOCUMENT = /\.(?:md|mdx|markdown|rst|adoc|tex|org)$/i;
const CODE$1 = /\.(?:ipynb|py|pyi|r|rmd|jl|m|c|cc|cpp|cu|h|hpp|rs|go|java|kt|scala|js|jsx|mjs|cjs|ts|tsx|sh|bash|ps1|bat|css|scss|html?|xml|svg|ya?ml|toml|cfg|ini|lock)$/i;
const WORDS = /[a-z]{2}/i;
const NO_NUMBER = /^\W*(?:nan|inf|infinity|null|none)\W*$/i;
const [MAX_LINES, MAX_NAMES$1] = [40, 20];
const HISTORY_NAME = /(?:^|[_.-])(?:history|logs?|loss|losses|training)(?:[_.-]|$)/i;
function isNoLogByName(path) {
	return CODE$1.test(fileName(path));
}
function whyNotTaken(file, logs, met) {
	if (logs.length === 0) return null;
	const isScanned = met === "scanned";
	if (isScanned && DOCUMENT.test(file.path)) return "document";
	if (printsFits(file)) return "fits";
	if (logs.some(({ traits }) => traits?.unmistakable)) return null;
	if (isScanned && isCalledExamples(file)) return "examples";
	const rows = rowsOf(columnsOf(file));
	if (rows === "statistics" || rows === "matrix") return rows;
	if (logs.some(isOfTraining)) return null;
	const history = logs.some(isHistory);
	const other = whatElse(file, logs, history);
	if (other !== null || !isScanned) return other;
	return history && !hasWords(file, logs) ? null : "axis";
}
function isOfTraining(log) {
	return log.traits?.unmistakable === true || log.series.length === 0 || hasAxis(log);
}
function isHistory({ series, source }) {
	const losses = series.map(({ name }) => classify(name)).filter(({ kind }) => kind === "loss");
	if (losses.length === 0) return false;
	if (HISTORY_NAME.test(fileName(source))) return true;
	return losses.some(({ metric, split }) => (split === "train" || split === null) && losses.some((other) => other.metric === metric && (other.split === "validation" || other.split === "test")));
}
function hasWords(file, logs) {
	const names = logs.flatMap(({ series }) => series.map(({ name }) => name)).slice(0, MAX_NAMES$1);
	const lines = headText(file).split(/\r\n|\n|\r/, MAX_LINES).filter((line) => line.trim() !== "" && !/^[\s|+:=_-]+$/.test(line));
	const row = lines[lines.findIndex((line) => names.some((name) => line.includes(name))) + 1] ?? "";
	if (/^\s*[[{"].*[{}[\]:]/.test(row)) return false;
	const cells = row.split(/[,;\t|]/);
	return (cells.length > 1 ? cells : row.split(/\s+/)).some((cell) => WORDS.test(cell) && !NO_NUMBER.test(cell));
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
			names: named.map(({ name }) => (0,base_1.$n)(name).slice(0, 40)),
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
const READERS_OF_ANYTHING = 300;
const NOTHING = {
	logs: [],
	problems: []
};
async function readAnyLog(file, scanned = false) {
	const { logs, problems, passed } = await readChosen(file, scanned);
	return {
		logs: logs.map(withinCaps),
		problems: fewProblems(problems),
		...passed !== void 0 && { passed }
	};
}
async function readChosen(given, scanned) {
	const file = unwrapped(given);
	const chosen = choose(file);
	if ("problems" in chosen) return chosen;
	return taken(file, await readByChosen(file, chosen), scanned);
}
async function readByChosen(file, chosen) {
	const first = await readWith(file, chosen);
	if (!mayBeMistaken(first)) return first;
	for (const reader of readers.slice(readers.indexOf(chosen) + 1)) {
		if (!reader.detect(file)) continue;
		const next = await readWith(file, reader);
		if (isBetter(next, first)) return next;
	}
	return first;
}
async function readWith(file, reader) {
	try {
		return keep(file, reader, await reader.read(file));
	} catch (error) {
		return failed(file, reader, error);
	}
}
const TOO_FEW_ROWS = /* @__PURE__ */ new Set([
	"header-only",
	"one-row",
	"few-rows",
	"rows-without-number",
	"ragged-rows"
]);
const MORE = 2;
function mayBeMistaken({ logs, problems }) {
	return [...problems, ...logs.flatMap((log) => log.problems)].some(({ id }) => TOO_FEW_ROWS.has(id));
}
function isBetter(next, first) {
	const [more, few] = [longestOf(next), longestOf(first)];
	if (more < 2) return false;
	if (!next.logs.some(hasAxis)) return few < 2;
	return more >= MORE * Math.max(1, few) || !first.logs.some(hasAxis);
}
function longestOf({ logs }) {
	return Math.max(0, ...logs.flatMap(({ series }) => series.map(({ values }) => values.length)));
}
function taken(file, result, scanned) {
	if (isSettings$1(file.path) && !result.logs.some(hasAxis)) return problem$1(file, {
		id: "settings-file",
		values: {}
	});
	const why = whyNotTaken(file, result.logs, file.named ? "named" : scanned ? "scanned" : "given");
	return why === null ? result : notTaken(file, why);
}
function notTaken(file, why) {
	if (!file.named || why === "axis" || why === "document") return {
		logs: [],
		problems: [],
		passed: why
	};
	return problem$1(file, {
		id: "not-taken",
		values: { why }
	});
}
function choose(file) {
	const { named, path } = file;
	if (!named && (isStub(path) || isSettings$1(path))) return NOTHING;
	const not = isOwnCurves(path, file.head) ? "own-report" : notALog(file.head, file.size);
	if (not !== null) return isExpected(file) ? problem$1(file, {
		id: not,
		values: {}
	}) : NOTHING;
	const kind = predictionsKind(path, file.head);
	if (kind !== null) return problem$1(file, {
		id: "predictions",
		values: { kind }
	});
	if (!isNotebook(file) && isOfOtherTool(file)) return named ? notTaken(file, "lookup") : NOTHING;
	const reader = readers.find(({ detect }) => detect(file));
	if (isNotebook(file) && (reader === void 0 || reader.order >= READERS_OF_ANYTHING)) return named || reader !== void 0 || printsMetrics(file) ? notTaken(file, "notebook") : NOTHING;
	if (reader !== void 0) return reader;
	if (isSettings$1(path)) return problem$1(file, {
		id: "settings-file",
		values: {}
	});
	const columns = isExpected(file) ? tooManyColumns(file) : null;
	if (columns !== null) return problem$1(file, {
		id: "wide-table",
		values: { columns }
	});
	return named ? unknownFormat(file) : looksLikeLog(path) ? withoutRows(file) : NOTHING;
}
function isExpected({ named, path }) {
	return named || looksLikeLog(path);
}
function failed(file, reader, error) {
	if (!(isExpected(file) || reader.traits?.unmistakable === true || error instanceof base_1.Rn)) return NOTHING;
	if (error instanceof base_1.Bn) return problem$1(file, {
		id: "error",
		values: {
			message: error.message,
			hint: error.hint
		}
	});
	const said = (0,base_1.In)(error);
	return problem$1(file, {
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
	if (full.length === 0 && problems.length === 0 && file.named) return problem$1(file, {
		id: "no-metric-values",
		values: {}
	});
	if (file.named || traits?.unmistakable) return {
		logs: full,
		problems
	};
	const metrics = full.flatMap(({ series }) => series.filter(({ name, means }) => isMetricName(metricOfPath(file.path) ?? means ?? name)));
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
	return problem$1(file, {
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
	if (kind !== null) return problem$1(file, {
		id: "binary-file",
		values: {
			kind,
			known
		}
	});
	return problem$1(file, {
		id: "no-metric-log",
		values: { known }
	});
}
function problem$1(file, trouble) {
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
			const logs = inner.logs.map((log) => ({
				...log,
				source: file.path,
				problems: log.problems.map(renamed)
			}));
			return {
				...inner,
				logs,
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
		if (!(error instanceof base_1.Bn)) throw error;
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
	const byFolder = namesByFolder(inside.keys());
	const settings = settingsReader({
		textOf: (path) => {
			const content = inside.get(path);
			return content === void 0 || content.length > MAX_SETTINGS_BYTES ? "" : new TextDecoder().decode(content);
		},
		namesIn: (folder) => byFolder.get(folder) ?? []
	});
	const results = [];
	const passedOver = [];
	for (const [path, content] of inside) {
		if (settings.isDeleted(path)) continue;
		const { logs, problems, passed } = await readAnyLog({
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
		if (passed !== void 0) passedOver.push({
			path,
			why: passed
		});
	}
	const told = passedOver.length > 0 ? [passedOverProblem(passedOver)] : [];
	return {
		logs: withoutJobCopies(results.flatMap((result) => result.logs)),
		problems: [...results.flatMap(({ problems }) => problems), ...told]
	};
}
function namesByFolder(paths) {
	const byFolder = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const at = path.lastIndexOf("/");
		const folder = path.slice(0, Math.max(0, at));
		const names = byFolder.get(folder);
		if (names === void 0) byFolder.set(folder, [path.slice(at + 1)]);
		else names.push(path.slice(at + 1));
	}
	return byFolder;
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

// build/src/source/memory-files.js
const LOG_CAPS = {
	rows: 2e6,
	series: 200,
	nameBytes: 256
};
async function filesOf(name, bytes, caps = {}) {
	const shown = name.replace(/-attempt-\d{1,6}$/, "");
	if (archiveKind(bytes) === null) return {
		files: [{
			path: shown,
			bytes
		}],
		problems: []
	};
	const { files, problems } = await unpack(name, bytes, {
		caps,
		wanted: (path) => !/\.(?:html|png|svg|md|pt|pth|ckpt|safetensors)$/i.test(path)
	});
	return {
		files: files.map(({ path, bytes: content }) => ({
			path: `${shown}/${path}`,
			bytes: content
		})),
		problems
	};
}
async function logsOf(files) {
	const { logs, problems } = await readInside(new Map(files.map(({ path, bytes }) => [path, bytes])));
	return {
		logs: logs.map(capped),
		problems
	};
}
function holdsReport({ path, bytes }) {
	if (!/\.json$/.test(path) && bytes[0] !== 123) return false;
	return (0,report_2.z)(new TextDecoder().decode(bytes.subarray(0, 2e3)));
}
function chosen(patterns) {
	const tests = patterns.map((pattern) => ({
		takes: !pattern.startsWith("!"),
		matches: pathTest(pattern.replace(/^!/, "").replace(/^\.\//, ""))
	}));
	return (path) => {
		const inner = path.slice(path.indexOf("/") + 1);
		const hits = tests.filter(({ matches }) => matches(path) || matches(inner));
		return hits.some(({ takes }) => takes) && !hits.some(({ takes }) => !takes);
	};
}
function absentIn(patterns, paths) {
	return patterns.filter((pattern) => pattern.trim() !== "" && !pattern.startsWith("!")).filter((pattern) => !paths.some(chosen([pattern]))).map((pattern) => ({
		pattern,
		why: "files",
		near: null
	}));
}
function pathTest(pattern) {
	if (pattern === "." || pattern === "") return () => true;
	const glob = parseGlob(pattern);
	if (glob === null) throw new base_1.Bn(`"${pattern.slice(0, 80)}" has too many alternatives in braces`, "Write fewer of them.");
	const base = glob.base === "" ? [] : glob.base.split("/");
	return (path) => {
		if (path === pattern || path.startsWith(`${pattern.replace(/\/$/, "")}/`)) return true;
		const parts = path.split("/");
		return base.every((part, i) => parts[i] === part) && matchesGlob(glob, parts.slice(base.length));
	};
}
function capped(log) {
	const problems = [...log.problems];
	const fits = log.series.filter(({ name, values }) => Buffer.byteLength(name) <= LOG_CAPS.nameBytes && values.length <= LOG_CAPS.rows);
	const left = log.series.length - fits.length;
	const { nameBytes, rows, series: most } = LOG_CAPS;
	if (left > 0) problems.push({
		file: log.source,
		id: "series-left-out",
		values: {
			series: left,
			nameBytes,
			rows
		}
	});
	if (fits.length > most) problems.push({
		file: log.source,
		id: "many-series",
		values: {
			series: fits.length,
			most
		}
	});
	return {
		...log,
		series: fits.slice(0, LOG_CAPS.series),
		problems
	};
}

// build/src/contract/values-schema.js
const number = (0,report_2.M)(report_2.q, (0,report_2.D)((value) => typeof value === "number")).meta({ anyOf: [{ type: "number" }, {
	type: "string",
	enum: [
		"NaN",
		"Infinity",
		"-Infinity"
	]
}] });
const text = (0,report_2.F)().max(report_2.Q.text);
const name$1 = (0,report_2.F)().max(report_2.Q.name);
const names = (0,report_2.x)(name$1, report_2.Q.names);
const sentence = (0,report_2.F)();
const sentences = (0,report_2.x)(sentence, report_2.Q.reasons);
const severity = (0,report_2.C)([
	"notice",
	"warning",
	"error"
]);
const goal = (0,report_2.C)(["minimize", "maximize"]);
const axis = (0,report_2.C)([
	"epoch",
	"step",
	"row"
]);
const profile = (0,report_2.C)([
	"default",
	"classification",
	"llm-pretrain",
	"finetune",
	"gan-rl"
]);
const reading = (0,report_2.j)({
	series: name$1,
	at: number,
	statistic: (0,report_2.C)([
		"raw",
		"level",
		"best-level",
		"stretch-level",
		"median",
		"projected"
	]).describe("As logged, smoothed (the best of it; within one stretch), a median, or projected."),
	value: number,
	of: number.optional().describe("Evaluations that a median is taken of."),
	as: (0,report_2.k)("error").optional().describe("The error that a score stands for: top − score.")
});
const measured = (0,report_2.b)(name$1, (0,report_2.L)([
	number,
	text,
	(0,report_2.E)(),
	reading
]), report_2.Q.values);
const hyperparameter = (0,report_2.L)([
	number,
	text,
	(0,report_2.E)(),
	(0,report_2.w)()
]);
const hyperparameters = (0,report_2.b)(name$1, hyperparameter, report_2.Q.hyperparameters);
const point = (0,report_2.j)({
	at: number,
	value: number
});
const comparedStatistic = (0,report_2.C)([
	"raw",
	"level",
	"median"
]);
const selection = (0,report_2.C)([
	"best",
	"last",
	"tail"
]);
const schedule = (0,report_2.C)([
	"constant",
	"step",
	"cosine",
	"linear",
	"one-cycle",
	"restarts",
	"other",
	"unknown"
]);
const day = text.regex(/^\d{4}-\d\d-\d\d$/);
const rule = text.regex(/^[a-z][a-z0-9-]{0,63}$/);
const letter = text.regex(/^[A-Z]?$/);

// build/src/contract/finding-schema.js
const standing = (0,report_2.C)(base_1.c).optional().catch(void 0).describe("Against the baseline; absent without one.");
const findingData = (0,report_2.j)({
	rule,
	severity,
	confidence: (0,report_2.C)([
		"low",
		"medium",
		"high"
	]),
	letter,
	from: number,
	to: number,
	series: names,
	measured,
	onset: (0,report_2.I)([number, number]).optional().describe("Where its onset lies with 90% certainty."),
	size: number.optional().describe("How large it is, as a share of the level."),
	means: (0,report_2.C)([
		"overfitting",
		"divergence",
		"non-finite"
	]).optional().catch(void 0).describe("What it stands for."),
	standing,
	muted: (0,report_2.k)(true).optional().catch(void 0).describe("The settings mute its rule.")
});
const finding = (0,report_2.y)(findingData.extend({
	message: sentence,
	causes: (0,report_2.x)((0,report_2.j)({
		cause: sentence,
		for: sentences,
		against: sentences
	}), report_2.Q.remarks),
	advice: sentences,
	falseAlarmIf: sentences
}), findingData);
const skipReason = (0,report_2.g)({
	off: {},
	profile: { profile },
	needs: {},
	"no-validation": {},
	"not-computed": {
		metric: name$1,
		value: number
	},
	constant: { metric: name$1 },
	"too-few": {
		points: number,
		needed: number,
		axis
	},
	"few-points": {
		points: number,
		needed: number,
		axis
	}
}, {
	id: "needs",
	values: {}
});
const checkData = (0,report_2.j)({
	rule,
	status: (0,report_2.C)([
		"found",
		"passed",
		"skipped",
		"crashed"
	]),
	why: skipReason.optional().describe("Why it was skipped."),
	message: text.optional().describe("What the crash said.")
});
const check = (0,report_2.y)(checkData.extend({ reason: sentence.optional().describe("Why it was skipped, in words.") }), checkData);
const costIs = (0,report_2.C)(["loss", "error"]);
const dropData = (0,report_2.j)({
	at: number,
	trainLoss: number,
	validationLoss: number,
	score: number,
	noise: number,
	lasted: number,
	plateau: number,
	forgone: number,
	beatBest: (0,report_2.E)(),
	effect: (0,report_2.g)({
		untold: {},
		"no-gain": { of: costIs },
		gain: {
			of: costIs,
			before: reading,
			after: reading,
			repaired: (0,report_2.E)(),
			net: number
		}
	}, {
		id: "untold",
		values: {}
	})
});
const drop = (0,report_2.y)(dropData.extend({ verdict: sentence.describe("The effect in words.") }), dropData);
const groupFindingData = (0,report_2.j)({
	rule,
	severity,
	runs: names,
	from: (0,report_2.I)([number, number]),
	measured,
	shared: (0,report_2.j)({
		of: number,
		axis
	}).nullable().describe("Null: it sets these runs apart from the others."),
	standing
});
const groupFinding = (0,report_2.y)(groupFindingData.extend({ message: sentence }), groupFindingData);
const goneFinding = (0,report_2.j)({
	rule,
	severity: (0,report_2.C)(["error", "warning"]),
	group: name$1,
	runs: number,
	of: number
});

// build/src/contract/message-schema.js
const differ = (0,report_2.x)((0,report_2.C)([
	"date",
	"seed",
	"counter",
	"id",
	"generated"
]), report_2.Q.remarks);
const groupReason = (0,report_2._)({
	"same-settings": {
		settings: number,
		differ
	},
	"same-names": { differ },
	"only-run": {},
	"other-settings": {
		run: name$1,
		names,
		more: number
	},
	"other-name": {
		run: name$1,
		own: name$1,
		other: name$1,
		settings: number
	}
});
const compared = { comparison: number };
const limit = {
	...compared,
	sure: (0,report_2.E)()
};
const operator = (0,report_2.C)([">=", "<="]);
const nullableName = name$1.nullable();
const grave = (0,report_2.C)(["error", "warning"]);
const mutedRule = {
	rule,
	because: text,
	until: day.nullable()
};
const counted = (0,report_2.C)(["run", "shard"]);
const reasons = (0,report_2.v)({
	"no-data": {},
	accepted: {
		by: name$1,
		reason: text
	},
	"empty-shard": { shard: name$1 },
	"training-failed": {
		how: (0,report_2.C)(base_1.R),
		failed: number,
		of: number,
		jobs: names,
		matrix: nullableName
	},
	"step-failed": { how: (0,report_2.C)(["failure", "cancelled"]) },
	"missing-expected": {
		what: counted,
		have: number,
		expected: number,
		there: names,
		missing: names
	},
	"more-than-expected": {
		what: counted,
		have: number,
		expected: number.nullable(),
		names
	},
	"no-baseline": {},
	"nothing-compared": {
		why: (0,report_2.C)(["unmatched", "not-logged"]),
		now: number,
		before: number,
		blocks: (0,report_2.E)()
	},
	sweep: {
		configurations: number,
		selected: name$1,
		runs: number,
		named: number,
		diverged: number,
		metric: nullableName,
		of: selection,
		statistic: comparedStatistic,
		value: number,
		sd: number
	},
	finding: {
		rule,
		severity: grave,
		run: name$1,
		runs: number,
		of: number,
		standing
	},
	muted: {
		...mutedRule,
		severity: grave,
		runs: number,
		of: number
	},
	unmuted: {
		...mutedRule,
		why: (0,report_2.C)(["ended", "worse"])
	},
	"nothing-new": {
		same: number,
		muted: number
	},
	"too-short": {
		runs: number,
		of: number,
		longest: number,
		needed: number
	},
	healthy: {
		runs: number,
		compared: (0,report_2.E)()
	},
	"partly-healthy": {
		both: number,
		validation: number,
		of: number,
		compared: (0,report_2.E)()
	},
	"not-worse": {
		compared: (0,report_2.E)(),
		bounds: (0,report_2.E)()
	},
	unjudged: {
		what: (0,report_2.C)(base_1.l),
		run: name$1,
		runs: number,
		of: number,
		points: number,
		needed: number
	},
	"nothing-against": {},
	identical: {
		runs: number,
		otherSettings: names.default([])
	},
	improved: compared,
	worse: compared,
	excused: compared,
	removed: compared,
	"probably-worse": compared,
	unclear: compared,
	"group-gone": { group: name$1 },
	slower: limit,
	"more-spread": limit,
	"earlier-overfitting": limit,
	"bound-broken": {
		metric: name$1,
		of: selection,
		statistic: comparedStatistic,
		group: nullableName,
		runs: number,
		actual: number,
		operator,
		expected: number
	},
	"bound-not-logged": {
		metric: name$1,
		operator,
		expected: number,
		near: nullableName
	},
	"gate-not-logged": {
		metric: name$1,
		near: nullableName
	}
}, report_2.Q.reasons);
const setting = {
	name: name$1,
	now: hyperparameter,
	before: hyperparameter
};
const pair$1 = {
	now: number,
	before: number
};
const factors = (0,report_2.v)({
	setting,
	"setting-gone": {
		name: name$1,
		before: hyperparameter
	},
	"setting-new": {
		name: name$1,
		now: hyperparameter
	},
	schedule: {
		now: schedule,
		before: schedule
	},
	drops: {
		now: (0,report_2.x)(number, report_2.Q.events),
		before: (0,report_2.x)(number, report_2.Q.events)
	},
	rate: pair$1,
	length: pair$1,
	more: { count: number }
}, report_2.Q.remarks);
const excuse = (0,report_2._)({
	data: setting,
	environment: setting
});
const onset = (0,report_2.j)({
	at: number,
	overfit: number,
	runs: number
});
const observations = (0,report_2.v)({
	overfitting: {
		now: onset,
		before: onset
	},
	checkpoint: pair$1,
	noise: { ratio: number }
}, report_2.Q.remarks);
const side$1 = (0,report_2.C)(["now", "before"]);
const ofSide = {
	side: side$1,
	runs: number,
	of: number
};
const notes = (0,report_2.v)({
	turned: {},
	diverged: ofSide,
	"not-logged": ofSide,
	renamed: { before: name$1 },
	axes: {
		now: axis,
		before: axis
	},
	"no-curve": pair$1,
	until: {
		axis,
		until: number,
		...pair$1
	},
	percent: { side: side$1 },
	"as-logged": { side: (0,report_2.C)([
		"now",
		"before",
		"both"
	]) },
	"own-ends": pair$1,
	counts: pair$1,
	paired: { before: name$1 },
	apart: { runs: number },
	"ended-worse": pair$1,
	straggler: {
		runs: number,
		of: number,
		worst: number,
		before: number
	},
	copies: {
		side: side$1,
		runs: number,
		different: number
	},
	moved: { drift: number }
}, report_2.Q.remarks);
const baselineReason = (0,report_2._)({
	"not-given": {},
	unreadable: {},
	unanswered: { said: text },
	forbidden: { status: number },
	"none-yet": {
		base: nullableName,
		tried: number
	}
});
const baselineWay = (0,report_2._)({
	"check-run": { id: number },
	promoted: {
		pullRequest: number,
		head: name$1
	},
	artifacts: {
		count: number,
		run: number,
		failed: (0,report_2.E)()
	}
});
const acceptanceMissing = (0,report_2._)({
	"no-line": {},
	"no-label": { label: name$1 },
	older: { by: name$1 },
	"no-access": { by: name$1 },
	"no-reason": { by: name$1 }
});
const noiseSource = (0,report_2.g)({
	none: {},
	seeds: {
		now: number,
		before: number,
		examples: number
	},
	examples: {
		examples: number,
		from: (0,report_2.C)(base_1.u)
	},
	experience: {},
	history: {
		runs: number,
		since: name$1,
		days: number,
		examples: number
	}
}, {
	id: "none",
	values: {}
});

// build/src/contract/comparison-schema.js
const data$1 = "The same as data: what the sentences are made of.";
const side = (0,report_2.j)({
	runs: number,
	mean: number,
	sd: number
}).nullable();
const pair = (0,report_2.I)([number, number]);
const exceeded = (0,report_2.E)().nullable().describe("Did it pass the limit of the gate? Null where none was set.");
const trend = (0,report_2.j)({
	points: (0,report_2.x)((0,report_2.j)({
		commit: name$1,
		at: name$1,
		runs: number,
		value: number
	}), report_2.Q.points),
	changes: (0,report_2.x)((0,report_2.j)({
		point: number,
		because: (0,report_2.C)(["level", "settings"]),
		settings: names,
		pValue: number
	}), report_2.Q.points).describe("Where the level or the settings changed: the first point after it."),
	band: pair.describe("Where one more run would lie with 95%."),
	drift: number.describe("Slope of the newest regime a commit; 0 where none is shown."),
	apart: number.default(0).describe("Newest commits that lie apart from those before them; 0: none does."),
	groups: (0,report_2.x)((0,report_2.j)({
		runs: number,
		low: number,
		high: number
	}), 2).default([]).describe("Two groups that the runs of the newest regime lie in; empty where they are one.")
});
const comparisonWritten = (0,report_2.j)({
	metric: name$1,
	group: name$1,
	goal,
	of: selection,
	statistic: comparedStatistic.default("level"),
	baseline: side,
	candidate: side,
	difference: number.describe("Candidate minus baseline, in the unit of the metric."),
	interval: pair.describe("95% interval; one run against one: the band of the noise inside the runs."),
	test: (0,report_2.C)([
		"student",
		"welch",
		"prediction-interval",
		"moderated",
		"within-run-noise",
		"none"
	]),
	noise: noiseSource.prefault({
		id: "none",
		values: {}
	}).describe("What the interval and the p values rest on."),
	pValue: number.describe("One-sided, that the candidate is worse; adjusted for the other comparisons."),
	pTwoSided: number.prefault(NaN).describe("Two-sided, not adjusted: below 0.05 where the interval excludes 0."),
	tolerance: number.prefault(NaN).describe("What the gate tolerates, in the unit of the metric."),
	effectSize: number.describe("Difference in standard deviations of one run (Hedges’ g)."),
	probabilityWorse: number.describe("Share of pairs of runs in which the candidate is worse."),
	lostShare: number.describe("Share of what training had gained in the baseline that is lost."),
	minimumDetectable: number.describe("Smallest difference that is found with 80% power."),
	seedsNeeded: number.describe("Runs per side that find the difference, or the tolerance, with 80% power."),
	outcome: (0,report_2.C)([
		"improvement",
		"neutral",
		"regression",
		"inconclusive",
		"added",
		"removed"
	]),
	gated: (0,report_2.E)(),
	explained: sentences.describe("What else differs and may be the cause."),
	explainedData: factors.describe(data$1),
	comparability: (0,report_2.C)([
		"nothing-else",
		"clean",
		"confounded"
	]).describe("clean: one thing differs; confounded: several."),
	observed: sentences.describe("Onset of overfitting, best checkpoint and noise, where they differ."),
	observedData: observations.describe(data$1),
	notes: sentences.describe("What was done so that like is compared with like, and what was left out."),
	notesData: notes.describe(data$1),
	excuse: sentence.nullable().describe("Why a regression only warns: other data or another environment."),
	excuseData: excuse.describe(data$1),
	diverged: (0,report_2.j)({
		baseline: pair,
		candidate: pair,
		pValue: number
	}).nullable().describe("Diverged runs and all runs of each side; Fisher’s exact test."),
	collapse: (0,report_2.j)({
		runs: number,
		of: number,
		lost: number
	}).nullable().default(null).describe("Runs that lost more than half of what the baseline learned, and the share that the worst of them lost."),
	convergence: (0,report_2.j)({
		target: number,
		baseline: number,
		candidate: number,
		ratio: number,
		pValue: number,
		exceeded
	}).nullable().describe("Evaluations until the value of the baseline is reached; ratio above 1 is slower."),
	spread: (0,report_2.j)({
		ratio: number,
		pValue: number,
		exceeded
	}).nullable().describe("Standard deviation over seeds against that of the baseline; Brown and Forsythe."),
	overfitting: (0,report_2.j)({
		baseline: (0,report_2.I)([
			number,
			number,
			number
		]),
		candidate: (0,report_2.I)([
			number,
			number,
			number
		]),
		earlier: number,
		pValue: number,
		exceeded
	}).nullable().describe("Runs that overfit, all runs, median onset; earlier: by which share of the run."),
	trend: trend.nullable().default(null).describe("The metric over the commits of the base branch before this change.")
});
const comparison = comparisonWritten.transform(({ explainedData, observedData, notesData, excuseData, ...rest }) => ({
	...rest,
	explained: explainedData,
	observed: observedData,
	notes: notesData,
	excuse: excuseData
}));

// build/src/contract/run-schema.js
const points = (0,report_2.S)(report_2.Q.points);
const curve$1 = (0,report_2.j)({
	series: name$1,
	at: points,
	value: points,
	level: points.optional().describe("Levels of the whole curve at these places.")
}).refine(({ at, value }) => at.length === value.length, "expected as many values as positions").refine(({ at, level = at }) => at.length === level.length, "expected as many levels as positions");
const level = point.extend({ smoothed: number });
const run = (0,report_2.j)({
	id: name$1,
	path: name$1.default(""),
	sources: names,
	format: name$1,
	axis,
	length: number,
	profile,
	seed: (0,report_2.L)([
		number,
		name$1,
		(0,report_2.w)()
	]),
	hyperparameters,
	series: (0,report_2.x)((0,report_2.j)({
		name: name$1,
		metric: name$1.nullable(),
		split: (0,report_2.C)([
			"train",
			"validation",
			"test"
		]).nullable(),
		goal: goal.nullable(),
		points: number,
		first: number,
		last: number,
		best: level.nullable().describe("The value to keep, and the best level, corrected for having been chosen among many."),
		end: level.nullable().default(null).describe("The last finite value and the level there."),
		tail: (0,report_2.j)({
			from: number,
			median: number
		}).nullable().default(null).describe("Median of the last tenth."),
		noise: number.describe("Standard deviation of one evaluation around the level."),
		quantum: number.default(0).describe("Smallest step of the logged numbers where they are rounded, else 0."),
		window: number.default(1).describe("Points that a level is taken of; 1: levels are values as logged.")
	}), report_2.Q.series),
	primary: (0,report_2.j)({
		trainLoss: name$1.nullable(),
		validationLoss: name$1.nullable(),
		trainScore: name$1.nullable(),
		validationScore: name$1.nullable(),
		learningRate: name$1.nullable(),
		gradientNorm: name$1.nullable()
	}),
	curves: (0,report_2.x)(curve$1, report_2.Q.curves),
	learningRate: (0,report_2.j)({
		logged: (0,report_2.E)(),
		schedule,
		events: (0,report_2.x)((0,report_2.j)({
			at: number,
			kind: (0,report_2.C)([
				"drop",
				"restart",
				"warm-up-end"
			]),
			from: number,
			to: number,
			factor: number,
			inferred: (0,report_2.E)()
		}), report_2.Q.events)
	}),
	phases: (0,report_2.x)((0,report_2.j)({
		from: number,
		to: number,
		learningRate: number,
		kind: (0,report_2.C)([
			"constant",
			"warm-up",
			"annealing",
			"unknown"
		])
	}), report_2.Q.events),
	drops: (0,report_2.x)(drop, report_2.Q.events),
	checkpoints: (0,report_2.j)({
		bestLoss: point.extend({ score: number }).nullable(),
		bestScore: point.extend({ loss: number }).nullable(),
		last: (0,report_2.j)({
			at: number,
			loss: number,
			score: number,
			unused: number,
			hours: number
		}).nullable()
	}),
	checks: (0,report_2.x)(check, report_2.Q.checks),
	findings: (0,report_2.x)(finding, report_2.Q.findings)
});

// build/src/contract/schema.js
const data = "The same as data: what the sentences are made of.";
const listed = (item) => (0,report_2.x)(item, report_2.Q.valuesInList);
const problem = (0,report_2.j)({
	file: name$1,
	line: (0,report_2.O)().min(1).max(2 ** 31 - 1).optional().catch(void 0),
	inBaseline: (0,report_2.k)(true).optional().describe("It was met in the logs of the baseline."),
	message: sentence,
	hint: sentence,
	id: name$1.optional(),
	values: (0,report_2.b)(name$1, (0,report_2.L)([
		(0,report_2.A)(),
		text,
		(0,report_2.E)(),
		listed((0,report_2.A)()),
		listed(text)
	]), report_2.Q.values).optional().describe("What message and hint are made of.")
});
const optionsByName = (0,report_2.b)(name$1, number, report_2.Q.rules);
const gate = (0,report_2.j)({
	failOn: (0,report_2.C)([
		"never",
		"regression",
		"error",
		"warning"
	]),
	assertions: (0,report_2.x)((0,report_2.j)({
		metric: name$1,
		group: name$1.nullable().describe("Configuration whose mean was held against the bound; null where no run logs the metric."),
		operator: (0,report_2.C)([">=", "<="]),
		expected: number,
		actual: number,
		passed: (0,report_2.E)()
	}), report_2.Q.assertions),
	accepted: (0,report_2.j)({
		by: name$1,
		reason: text
	}).nullable(),
	acceptanceMissing: sentence.nullable().describe("What is missing for an acceptance that somebody began."),
	acceptanceMissingData: acceptanceMissing.describe(data),
	acceptLabel: name$1
}).transform(({ acceptanceMissingData, ...rest }) => ({
	...rest,
	acceptanceMissing: acceptanceMissingData
}));
const baseline = (0,report_2.j)({
	source: name$1.nullable(),
	reason: sentence.optional().describe("Why there is none."),
	reasonData: baselineReason.optional().describe(data),
	commit: name$1.optional(),
	committedAt: name$1.optional().describe("When that was committed, ISO 8601."),
	behind: number.optional(),
	ageDays: number.optional(),
	way: sentence.optional().describe("Where it was found."),
	wayData: baselineWay.optional().describe(data),
	runs: (0,report_2.x)(run, report_2.Q.runs)
}).transform(({ reasonData, wayData, ...rest }) => {
	const { reason: _reason, way: _way, ...known } = rest;
	return {
		...known,
		...reasonData && { reason: reasonData },
		...wayData && { way: wayData }
	};
});
const settings = (0,report_2.j)({
	profile: profile.nullable().default(null),
	metrics: (0,report_2.j)({
		loss: name$1.nullable(),
		score: name$1.nullable()
	}).default({
		loss: null,
		score: null
	}),
	rules: (0,report_2.b)(name$1, (0,report_2.j)({
		severity: (0,report_2.C)([
			"off",
			"notice",
			"warning",
			"error"
		]).nullable(),
		options: optionsByName
	}), report_2.Q.rules).default({})
}).describe("The settings that findings depend on, as far as they are not the defaults.");
const group = (0,report_2.j)({
	id: name$1,
	runs: names,
	seeds: number,
	because: sentence.optional().describe("Why its runs belong together, or why its run stands alone."),
	becauseData: groupReason.optional().describe(data),
	settings: hyperparameters.default({}),
	trial: (0,report_2.j)({
		counts: (0,report_2.E)(),
		diverged: number
	}).optional().describe("Of a configuration of a sweep: does the verdict depend on it, and how many of its runs diverged?"),
	findings: (0,report_2.x)(groupFinding, report_2.Q.findings)
}).transform(({ because: _because, becauseData, ...rest }) => ({
	...rest,
	...becauseData && { because: becauseData }
}));
const ReportSchema = (0,report_2.j)({
	version: (0,report_2.k)(1),
	tool: (0,report_2.j)({
		name: (0,report_2.k)("curvelint"),
		version: name$1
	}),
	verdict: (0,report_2.C)([
		"pass",
		"warn",
		"fail",
		"inconclusive",
		"no-data"
	]),
	reasons: sentences.describe("Sentences, the first is the headline."),
	reasonData: reasons.describe(data),
	context: (0,report_2.j)({
		repository: name$1,
		commit: name$1,
		committedAt: name$1.optional().describe("When it was committed, ISO 8601."),
		pullRequest: number.nullable(),
		run: (0,report_2.j)({
			id: number,
			attempt: number,
			job: number.optional()
		}).nullable(),
		producer: text.optional().describe("The job that reports.")
	}).nullable(),
	settings: settings.optional(),
	runs: (0,report_2.x)(run, report_2.Q.runs),
	groups: (0,report_2.x)(group, report_2.Q.groups),
	comparisons: (0,report_2.x)(comparison, report_2.Q.comparisons),
	gone: (0,report_2.x)(goneFinding, report_2.Q.findings).optional().describe("What the baseline shows and this change does not."),
	baseline,
	gate,
	problems: (0,report_2.x)(problem, report_2.Q.problems)
}).transform(({ reasonData, ...rest }) => ({
	...rest,
	reasons: reasonData
}));

// build/src/contract/parse-report.js
const HINT = "Give a report.json that curvelint wrote.";
function parseReport(text, file) {
	if (text.length > report_2.Q.characters || (0,report_2.R)(text) > report_2.Q.parts) throw new base_1.Bn(`${file} holds more than curvelint writes into a report`, HINT);
	const parsed = ReportSchema.safeParse(jsonOf(text, file));
	if (parsed.success) {
		const problems = parsed.data.problems.map((one) => (0,report_2.X)(one));
		return (0,report_2.h)({
			...parsed.data,
			problems
		}, file);
	}
	const issue = parsed.error.issues[0];
	const where = issue.path.map(String).join(".") || "the document";
	throw new base_1.Bn(`${file} is no report of curvelint: ${where}: ${issue.message}`, HINT);
}
function jsonOf(text, file) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new base_1.Bn(`${file} is not valid JSON: ${(0,base_1.In)(error).slice(0, 200)}`, HINT);
	}
}

// build/src/source/report-file.js
var report_file_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({ reportFile: () => reportFile });
function reportFile(path, shown) {
	return parseReport(textAt(path, shown), shown);
}
function reportBytes(bytes, shown) {
	refuseLarge(bytes.length, shown);
	return parseReport(new TextDecoder().decode(bytes), shown);
}
function textAt(path, shown) {
	try {
		refuseLarge((0,node_fs_5.statSync)(path).size, shown);
		return (0,node_fs_5.readFileSync)(path, "utf8");
	} catch (error) {
		if (error instanceof base_1.Bn) throw error;
		throw new base_1.Bn(`${shown} can't be read: ${(0,base_1.In)(error)}`, "Name a report.json that curvelint wrote.");
	}
}
function refuseLarge(bytes, shown) {
	if (bytes > report_2.Q.characters) throw new base_1.Bn(`${shown} is larger than any report that curvelint writes`, "Name a report.json that curvelint wrote.");
}

// build/src/source/baseline.js
const MAX_REPORT_BYTES = 64 * 1024 ** 2;
const MAX_TRIED = 20;
function githubBaseline(github, place, now) {
	return async (config) => {
		const isWanted = nameTest(config.baselineArtifacts);
		const request = {
			...place,
			checkName: checkNameOf(config, place.key),
			isWanted
		};
		const problems = [];
		let tried = 0;
		try {
			for await (const candidate of github.baselineCandidates(request)) {
				if (tried === MAX_TRIED) break;
				tried += 1;
				const content = await contentOf(`baseline ${candidate.source} of ${candidate.commit.slice(0, 10)}`, candidate.load, config, problems);
				if (content) return {
					...content,
					problems,
					provenance: originOf(candidate, now)
				};
			}
		} catch (error) {
			return none(reasonOf(error), problems);
		}
		return none({
			id: "none-yet",
			values: {
				base: request.base,
				tried
			}
		}, problems);
	};
}
function none(reason, problems) {
	return {
		logs: [],
		problems,
		provenance: {
			source: null,
			reason,
			isNamed: false
		}
	};
}
function reasonOf(error) {
	const { kind, status, message } = failureOf$1(error);
	if (status !== null && (kind === "token" || kind === "permission")) return {
		id: "forbidden",
		values: { status }
	};
	return {
		id: "unanswered",
		values: { said: message }
	};
}
function originOf({ commit, behind, createdAt, source, way }, now) {
	const age = (now - Date.parse(createdAt)) / 864e5;
	return {
		source,
		commit,
		...behind === null ? {} : { behind },
		...Number.isFinite(age) ? { ageDays: Math.max(0, Number(age.toPrecision(3))) } : {},
		way,
		isNamed: false
	};
}
async function contentOf(name, load, config, problems) {
	try {
		const files = [];
		for (const { name: artifact, bytes } of await load()) files.push(...await contentsOf(artifact, bytes, config.limits));
		const reports = files.filter(holdsReport).map(({ path, bytes }) => ({
			file: path,
			report: reportBytes(bytes, path)
		}));
		if (reports.length > 0) return reports.some(({ report }) => report.runs.length > 0) ? { reports: [joined(reports)] } : null;
		const { logs } = await logsOf(files);
		const full = logs.filter(({ series }) => series.length > 0);
		return full.length > 0 ? { logs: full } : null;
	} catch (error) {
		if (statusOf(error) !== null) throw error;
		const hint = error instanceof base_1.Bn ? error.hint : "The next older one is tried.";
		problems.push({
			file: name,
			id: "error",
			values: {
				message: (0,base_1.In)(error),
				hint
			}
		});
		return null;
	}
}
async function contentsOf(name, bytes, { archive }) {
	if (name !== "report.json.gz") return (await filesOf(name, bytes, archive)).files;
	return [{
		path: "report.json",
		bytes: (0,node_zlib_3.gunzipSync)(bytes, { maxOutputLength: MAX_REPORT_BYTES })
	}];
}
function joined(reports) {
	const found = /* @__PURE__ */ new Map();
	for (const run of reports.flatMap(({ report }) => report.runs)) {
		const numbers = JSON.stringify([
			run.seed,
			run.hyperparameters,
			run.series
		], (_, value) => typeof value === "number" ? String(value) : value);
		if (!found.has(numbers)) found.set(numbers, {
			...run,
			path: run.path === "" ? run.id : run.path
		});
	}
	const runs = [...found.values()];
	const ids = (0,base_1.h)(runs.map(({ path }) => path));
	const named = runs.map((run, i) => ({
		...run,
		id: ids[i]
	})).sort((a, b) => a.id < b.id ? -1 : 1);
	const { file, report } = reports[0];
	return {
		file,
		report: {
			...report,
			runs: named
		}
	};
}

// build/src/source/disk-settings.js
function diskSettings(root) {
	return async (file) => {
		const full = (0,node_path_4.resolve)(root, file);
		if (!(0,node_fs_5.existsSync)(full)) return null;
		if (!(0,node_fs_5.statSync)(full).isFile()) throw new base_1.Bn(`the config ${file} is not a file`, "Name a YAML file.");
		return {
			text: (0,node_fs_5.readFileSync)(full, "utf8"),
			name: file
		};
	};
}

// build/src/contract/curves-schema.js
const MAX_CURVES = Math.floor(report_2.tt / 9);
const name = (0,report_2.F)().max(report_2.et);
const numbers = (0,report_2.S)(200);
const curve = (0,report_2.P)({
	run: name,
	series: name,
	at: numbers,
	value: numbers
}).refine(({ at, value }) => at.length === value.length, "Expected as many values as positions");
const CurvesSchema = (0,report_2.P)({
	version: (0,report_2.k)(1),
	tool: (0,report_2.P)({
		name: (0,report_2.k)("curvelint"),
		version: (0,report_2.F)().max(100)
	}),
	leftOut: (0,report_2.O)().nonnegative().describe("Series of the last runs for whose curves there was no room."),
	curves: (0,report_2.T)(curve).max(MAX_CURVES).refine((all) => withinCap(all), `Expected no more than ${report_2.tt} points`).describe("In order of the runs of report.json, each with all of its series.")
});
function withinCap(curves) {
	let units = 0;
	for (const one of curves) units += (0,report_2.rt)(one);
	return units <= report_2.tt;
}

// build/src/contract/parse-curves.js
const MAX_PARTS = 4 * report_2.tt;
function parseCurves(text) {
	if (text.length > 268435456 || (0,report_2.R)(text) > MAX_PARTS) throw (0,report_2.m)();
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new base_1.Bn(`not valid JSON: ${(0,base_1.In)(error).slice(0, 200)}`, report_2.p);
	}
	const parsed = CurvesSchema.safeParse(value);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	const where = issue.path.map(String).join(".") || "the document";
	throw new base_1.Bn(`no curves of curvelint: ${where}: ${issue.message}`, report_2.p);
}

// build/src/source/packed-curves.js
const MAX_PACKED_BYTES = 100 * 1024 ** 2;
function besideReport(report) {
	return `${report.slice(0, report.lastIndexOf("/") + 1)}${base_1.d}`;
}

// build/src/source/curves.js
const MAX_INFLATED_BYTES = 4 * base_1.Gn;
function curvesOnDisk(path, shown) {
	const beside = besideReport(path.replaceAll("\\", "/"));
	const found = (0,node_fs_5.lstatSync)(beside, { throwIfNoEntry: false });
	if (!found) return null;
	const bytes = () => {
		if (!found.isFile()) throw new base_1.Bn("not a regular file", report_2.p);
		if (found.size > MAX_PACKED_BYTES) throw (0,report_2.m)();
		return (0,node_fs_5.readFileSync)(beside);
	};
	return {
		file: besideReport(shown),
		bytes
	};
}
function withSideFiles(found) {
	const problems = [];
	const readCurves = curvesReader();
	return {
		reports: found.map(({ file, report, packed }) => {
			const curves = packed === null ? null : readCurves(packed, report);
			if (curves === null) return {
				file,
				report
			};
			if ("curves" in curves) return {
				file,
				report,
				curves
			};
			problems.push(curves);
			return {
				file,
				report
			};
		}),
		problems
	};
}
function curvesReader() {
	let bytesLeft = MAX_INFLATED_BYTES;
	let unitsLeft = report_2.tt;
	const read = ({ bytes }, report) => {
		const packed = bytes();
		const most = Math.min(base_1.Gn, bytesLeft);
		bytesLeft -= most;
		const content = inflated(packed, most);
		bytesLeft += most - content.length;
		const curves = parseCurves(content.toString("utf8"));
		if (!belong(curves, report)) throw new base_1.Bn("curves of other runs than those of the report beside it", report_2.p);
		const units = curves.curves.reduce((sum, curve) => sum + (0,report_2.rt)(curve), 0);
		if (units > unitsLeft) return {
			...curves,
			leftOut: curves.leftOut + curves.curves.length,
			curves: []
		};
		unitsLeft -= units;
		return curves;
	};
	return (packed, report) => {
		try {
			return read(packed, report);
		} catch (error) {
			const hint = error instanceof base_1.Bn ? error.hint : report_2.p;
			return {
				file: packed.file,
				id: "error",
				values: {
					message: (0,base_1.In)(error),
					hint
				}
			};
		}
	};
}
function inflated(packed, most) {
	if (packed.length > MAX_PACKED_BYTES || most === 0) throw (0,report_2.m)();
	try {
		return (0,node_zlib_3.gunzipSync)(packed, { maxOutputLength: most });
	} catch (error) {
		if (error instanceof RangeError) throw (0,report_2.m)();
		throw new base_1.Bn(`a damaged gzip file (${(0,base_1.In)(error)})`, report_2.p);
	}
}
function belong({ tool, curves }, { tool: own, runs }) {
	if (tool.version !== own.version) return false;
	const byId = new Map(runs.map((run) => [run.id, {
		names: new Set(run.series.map(({ name }) => name)),
		drawn: new Map(run.curves.map((curve) => [curve.series, curve]))
	}]));
	return curves.every(({ run, series, at, value }) => {
		const known = byId.get(run);
		if (!known?.names.has(series)) return false;
		const drawn = known.drawn.get(series);
		return drawn === void 0 || same(drawn.at, at) && same(drawn.value, value);
	});
}
function same(a, b) {
	return a.length === b.length && a.every((one, i) => Object.is(one, b[i]) || one === b[i]);
}

// build/src/source/both.js
function refuseBoth(logs, reports) {
	if (logs === 0 || reports === 0) return;
	throw new base_1.Bn(`there are ${logs} ${logs === 1 ? "log" : "logs"} and ${reports} report.json of curvelint: which of them are expected is not said`, "Let metrics lead to the logs alone, or to the report.json files alone (metrics: \"**/report.json\").");
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
		handle = (0,node_fs_5.openSync)(path, node_fs_5.constants.O_RDONLY | (node_fs_5.constants.O_NOFOLLOW ?? 0) | (node_fs_5.constants.O_NONBLOCK ?? 0));
	} catch (error) {
		return {
			id: "unopenable",
			values: { reason: reason(error) }
		};
	}
	const refuse = (trouble) => {
		(0,node_fs_5.closeSync)(handle);
		return trouble;
	};
	try {
		const before = (0,node_fs_5.fstatSync)(handle);
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
				const after = (0,node_fs_5.fstatSync)(handle);
				return after.size !== before.size || after.mtimeMs !== before.mtimeMs;
			},
			close: () => (0,node_fs_5.closeSync)(handle)
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
		const count = (0,node_fs_5.readSync)(handle, target, 0, target.length, position);
		onBytes(count);
		return count;
	};
	const head = new Uint8Array(Math.min(size, HEAD_BYTES$1));
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
		handle = (0,node_fs_5.openSync)(path, node_fs_5.constants.O_RDONLY | (node_fs_5.constants.O_NOFOLLOW ?? 0) | (node_fs_5.constants.O_NONBLOCK ?? 0));
		const { size } = (0,node_fs_5.fstatSync)(handle);
		if (size > 1e6) return "";
		const bytes = new Uint8Array(size);
		return new TextDecoder().decode(bytes.subarray(0, (0,node_fs_5.readSync)(handle, bytes, 0, size, 0)));
	} catch {
		return "";
	} finally {
		if (handle >= 0) (0,node_fs_5.closeSync)(handle);
	}
}
function kindOf(path) {
	try {
		const stat = (0,node_fs_5.lstatSync)(path);
		if (stat.isFile()) return "file";
		if (stat.isDirectory()) return "folder";
		return stat.isSymbolicLink() && (0,node_fs_5.lstatSync)((0,node_fs_5.realpathSync)(path)).isDirectory() ? "folder" : "other";
	} catch {
		return "none";
	}
}
function list(folder) {
	try {
		return (0,node_fs_5.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch (error) {
		return reason(error);
	}
}
function realOf(path) {
	try {
		return (0,node_fs_5.realpathSync)(path);
	} catch {
		return null;
	}
}
function reason(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}

// build/src/read/find/near-path.js
const MAX_NAMES = 1e3;
function nearPath(path, root, disk) {
	let parent = (0,node_path_4.dirname)(path);
	while (disk.kindOf(parent) === "none" && (0,node_path_4.dirname)(parent) !== parent) parent = (0,node_path_4.dirname)(parent);
	const entries = disk.kindOf(parent) === "folder" ? disk.list(parent) : [];
	if (typeof entries === "string") return null;
	const [missing = "", ...rest] = (0,node_path_4.relative)(parent, path).split(node_path_4.sep);
	const near = (0,base_1.gt)(missing, entries.slice(0, MAX_NAMES).map(({ name }) => name));
	if (near === null) return null;
	const whole = (0,node_path_4.resolve)(parent, near, ...rest);
	const found = disk.kindOf(whole) === "none" ? (0,node_path_4.resolve)(parent, near) : whole;
	return (0,node_path_4.relative)(root, found).split(node_path_4.sep).join("/") || null;
}

// build/src/read/find/zones.js
const SKIPPED = /* @__PURE__ */ new Set([
	"node_modules",
	".git",
	".venv",
	"site-packages",
	"__pycache__",
	".trash"
]);
const OTHERS = new Set("bower_components .hg .svn venv env .env virtualenv .virtualenv dist-packages .tox .nox .eggs .conda .mamba conda-meta .mypy_cache .pytest_cache .ruff_cache .ipynb_checkpoints .cache .vscode .idea".split(" "));
const GIVEN = new Set("data dataset datasets test tests __tests__ testing testdata test_data test-data fixtures".split(" "));
const CODE = new Set("src lib scripts notebooks notebook".split(" "));
const CODE_MARKS = /* @__PURE__ */ new Set([
	"__init__.py",
	"package.json",
	"Cargo.toml",
	"go.mod"
]);
const OUTPUTS = new Set("runs run logs log output outputs lightning_logs tb_logs tensorboard tensorboard_logs wandb mlruns mlartifacts multirun dvclive catboost_info ray_results checkpoints results".split(" "));
const SPLITS = /* @__PURE__ */ new Set([
	"train",
	"training",
	"val",
	"valid",
	"validation",
	"eval"
]);
const ENVIRONMENT_MARKS = /* @__PURE__ */ new Set(["pyvenv.cfg", "conda-meta"]);
function zoneOf(name, above, siblings) {
	const lower = name.toLowerCase();
	if (above === "never" || SKIPPED.has(name)) return "never";
	if (above === "outputs") return "outputs";
	if (OTHERS.has(lower)) return "never";
	if (above === "names") return "names";
	if (OUTPUTS.has(lower)) return "outputs";
	const isSplit = lower === "test" && siblings.some((one) => SPLITS.has(one.toLowerCase()));
	if (GIVEN.has(lower) && !isSplit) return "names";
	return CODE.has(lower) ? "code" : above;
}
function zoneWithin(zone, names, isRoot) {
	if (names.some((name) => ENVIRONMENT_MARKS.has(name)) && !isRoot) return "never";
	return zone === "any" && !isRoot && names.some((name) => CODE_MARKS.has(name)) ? "code" : zone;
}

// build/src/read/find/expand.js
const ENTRIES_PER_FILE = 10;
const MAX_PASSED_ENTRIES = 1e3;
function expandPatterns(patterns, root, maxFiles, disk, sparing = false) {
	const search = {
		root,
		maxFiles,
		disk,
		sparing,
		candidates: /* @__PURE__ */ new Map(),
		problems: [],
		absent: [],
		passed: /* @__PURE__ */ new Set(),
		entries: 0,
		passedEntries: 0
	};
	const trimmed = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== "");
	for (const pattern of trimmed) if (!pattern.startsWith("!")) expand(search, pattern);
	for (const pattern of trimmed) if (pattern.startsWith("!")) leaveOut(search, pattern.slice(1));
	const candidates = [...search.candidates.values()].sort((a, b) => a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0);
	const named = new Set(candidates.map(({ shown }) => shown));
	const passed = [...search.passed].filter((shown) => !named.has(shown)).sort();
	return {
		candidates,
		problems: search.problems,
		absent: search.absent,
		passed
	};
}
function expand(search, given) {
	const pattern = node_path_4.sep === "\\" ? given.replaceAll("\\", "/") : given;
	const literal = (0,node_path_4.resolve)(search.root, pattern);
	const kind = search.disk.kindOf(literal);
	if (kind === "file") add(search, {
		path: literal,
		shown: show(search.root, literal),
		named: true,
		scanned: false,
		pattern,
		base: (0,node_path_4.dirname)(literal)
	});
	else if (kind === "folder") walk(search, literal, null, pattern);
	else if (kind === "other") search.problems.push({
		file: pattern,
		id: "link-or-device",
		values: {}
	});
	else if (isGlob(pattern)) {
		const glob = parseGlob(pattern);
		if (glob !== null) walk(search, (0,node_path_4.resolve)(search.root, glob.base), glob, pattern);
		else {
			search.problems.push({
				file: pattern,
				id: "brace-alternatives",
				values: {}
			});
			search.absent.push({
				pattern,
				why: "braces",
				near: null
			});
		}
	} else {
		const near = nearPath(literal, search.root, search.disk);
		search.problems.push({
			file: pattern,
			id: "no-such-path",
			values: {
				root: search.root,
				near: near ?? ""
			}
		});
		search.absent.push({
			pattern,
			why: "path",
			near
		});
	}
}
function isRepository({ root, disk, sparing }, folder, glob) {
	if (!sparing || glob !== null && !glob.alternatives.every((parts) => parts.every((part) => /^\*+$/.test(part)))) return false;
	return folder === root || disk.kindOf((0,node_path_4.resolve)(folder, ".git")) !== "none";
}
function walk(search, folder, glob, pattern) {
	const base = search.disk.realOf(folder);
	if (base === null) {
		const near = nearBase(search, folder, glob);
		search.problems.push({
			file: pattern,
			id: "no-folder",
			values: {
				folder: show(search.root, folder),
				near: near ?? ""
			}
		});
		search.absent.push({
			pattern,
			why: "files",
			near
		});
		return;
	}
	const walked = {
		folder,
		base,
		glob,
		pattern,
		isRepository: isRepository(search, folder, glob),
		known: search.problems.length,
		files: 0,
		others: 0,
		folders: 0
	};
	const open = [{
		below: [],
		zone: walked.isRepository ? "any" : "outputs"
	}];
	for (let place = open.pop(); place !== void 0; place = open.pop()) {
		const folders = enter(search, walked, place);
		if (folders === null) {
			search.problems.push({
				file: pattern,
				id: "too-many-files",
				values: { most: search.maxFiles }
			});
			return;
		}
		open.push(...folders.reverse());
	}
	noteNothing(search, walked);
}
function enter(search, walked, { below, zone: given }) {
	const { folder, glob, isRepository: spares } = walked;
	const at = [folder, ...below].join("/");
	const entries = entriesOf(search, at);
	if (entries.length === 0 && below.length > 0) noteEmptyFolder(search, at);
	const names = spares ? entries.map(({ name }) => name) : [];
	const zone = spares ? zoneWithin(given, names, below.length === 0) : given;
	if (zone === "never") return [];
	const folders = [];
	for (const entry of entries) {
		if (zone === "names" && ++search.passedEntries > MAX_PASSED_ENTRIES) return [];
		if (++search.entries > search.maxFiles * ENTRIES_PER_FILE || search.candidates.size >= search.maxFiles) return null;
		const path = [...below, entry.name];
		if (!entry.isDirectory()) {
			if (glob === null || matchesGlob(glob, path)) take(search, walked, entry, path, zone);
			continue;
		}
		if (glob !== null && matchesGlob(glob, path)) walked.folders++;
		const next = zoneOf(entry.name, zone, names);
		if (next !== "never" && path.length < (glob?.depth ?? Number.POSITIVE_INFINITY)) folders.push({
			below: path,
			zone: next
		});
	}
	return folders;
}
function take(search, walked, entry, path, zone) {
	const { folder, base, pattern, isRepository: scanned } = walked;
	const joined = [folder, ...path].join("/");
	const absolute = (0,node_path_4.resolve)(folder, ...path);
	const shown = show(search.root, absolute);
	walked[entry.isFile() ? "files" : "others"]++;
	if (zone === "names" || zone === "code") {
		if (entry.isFile() && looksLikeLog(entry.name)) search.passed.add(shown);
	} else if (entry.isSymbolicLink()) noteLink(search, joined, base);
	else if (entry.isFile()) add(search, {
		path: absolute,
		shown,
		named: false,
		scanned,
		pattern,
		base: folder
	});
	else if (looksLikeLog(entry.name)) noteOther(search, joined);
}
function noteNothing({ problems, absent }, { glob, pattern, known, files, others, folders }) {
	if (files > 0) return;
	if (glob !== null && others > 0) {
		if (problems.length === known) problems.push({
			file: pattern,
			id: "link-or-device",
			values: {}
		});
		return;
	}
	problems.push({
		file: pattern,
		id: glob === null ? "empty-folder" : "no-match",
		values: {}
	});
	if (glob !== null) absent.push({
		pattern,
		why: folders > 0 ? "folders" : "files",
		near: null
	});
}
function nearBase({ root, disk }, folder, glob) {
	const near = nearPath(folder, root, disk);
	if (near === null || glob === null || disk.kindOf((0,node_path_4.resolve)(root, near)) !== "folder") return near;
	return glob.alternatives.length === 1 ? [near, ...glob.alternatives[0]].join("/") : near;
}
function entriesOf({ root, disk, problems }, folder) {
	const entries = disk.list(folder);
	if (typeof entries !== "string") return entries;
	problems.push({
		file: show(root, (0,node_path_4.resolve)(folder)),
		id: "unlistable-folder",
		values: { reason: entries }
	});
	return [];
}
function noteEmptyFolder({ root, problems }, folder) {
	if (!/\.(?:csv|tsv|jsonl?|ndjson|log)$/i.test(folder)) return;
	problems.push({
		file: show(root, (0,node_path_4.resolve)(folder)),
		id: "folder-named-as-log",
		values: {}
	});
}
function noteOther({ root, problems }, path) {
	problems.push({
		file: show(root, (0,node_path_4.resolve)(path)),
		id: "device",
		values: {}
	});
}
function noteLink({ root, problems, disk }, path, base) {
	const target = disk.realOf(path);
	const file = show(root, (0,node_path_4.resolve)(path));
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
	const isMore = known && (candidate.named && !known.named || known.scanned && !candidate.scanned);
	if (known === void 0 || isMore) candidates.set(candidate.path, candidate);
}
function leaveOut({ root, candidates }, pattern) {
	const glob = isGlob(pattern) ? parseGlob(pattern) : null;
	const base = (0,node_path_4.resolve)(root, glob === null ? pattern : glob.base);
	for (const path of candidates.keys()) {
		if (!isInside(path, base)) continue;
		const below = (0,node_path_4.relative)(base, path).split(node_path_4.sep);
		if (glob === null || matchesGlob(glob, below)) candidates.delete(path);
	}
}
function isInside(path, folder) {
	return path === folder || path.startsWith(folder.endsWith(node_path_4.sep) ? folder : folder + node_path_4.sep);
}
function show(root, path) {
	return (isInside(path, root) ? (0,node_path_4.relative)(root, path) || "." : path).split(node_path_4.sep).join("/");
}

// build/src/read/find/find-logs.js
const DISK_CAPS = {
	fileBytes: 4 * 1024 ** 3,
	files: 1e5,
	archive: {}
};
const PROGRESS_BYTES = 33554432;
async function findLogs(patterns, options) {
	const root = (0,node_path_4.resolve)(options.root);
	const caps = {
		...DISK_CAPS,
		...options.caps
	};
	const { candidates, problems, absent, passed } = expandPatterns(patterns, root, caps.files, DISK, options.sparing);
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
	const passedOver = passed.map((path) => ({
		path,
		why: "folder"
	}));
	for (const [i, candidate] of candidates.entries()) {
		const result = await readFile(candidate, search);
		looked.push(candidate.shown);
		for (const log of result.logs) logs.push(log);
		for (const problem of result.problems) problems.push(problem);
		if (result.logs.length > 0) files++;
		if (result.passed !== void 0) passedOver.push({
			path: candidate.shown,
			why: result.passed
		});
		const heard = result.passed !== void 0 || result.logs.length + result.problems.length > 0;
		silent.set(candidate.pattern, heard ? NaN : (silent.get(candidate.pattern) ?? 0) + 1);
		tell();
		if (i % 64 === 63) await new Promise((done) => setImmediate(done));
	}
	for (const [pattern, count] of silent) if (count > 0) problems.push({
		file: pattern,
		id: "no-log-among",
		values: { files: count }
	});
	if (passedOver.length > 0) problems.push(passedOverProblem(passedOver));
	return {
		logs: withoutJobCopies(logs),
		problems,
		looked,
		files,
		absent
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
	const logs = result.logs.map((log) => log.source === candidate.shown ? {
		...log,
		...joinSettings(beside, {
			withheld: [],
			...log
		})
	} : log);
	return {
		...result,
		logs,
		problems: result.changed ? [...result.problems, changed] : result.problems
	};
}
async function readOnce({ path, shown, named, scanned }, { caps, onBytes }) {
	if (scanned && isNoLogByName(shown)) return {
		logs: [],
		problems: [],
		changed: false
	};
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
		const isArchive = isLogArchive(file);
		const result = isArchive ? await readArchive(file, caps.archive) : await readAnyLog(file, scanned);
		if (scanned && isArchive) return {
			...result,
			logs: result.logs.filter(isOfTraining),
			changed: hasChanged()
		};
		return {
			...result,
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
	const reader = settingsReader(surroundings((path) => isInside((0,node_path_4.resolve)(path), root) || isInside((0,node_path_4.resolve)(path), base)));
	settings.set(base, reader);
	return reader;
}

// build/src/source/disk.js
function diskLogs(patterns, options) {
	return async ({ limits }) => {
		const { logs, problems, looked, absent } = await findLogs(patterns, {
			...options,
			caps: limits,
			sparing: true
		});
		return {
			logs,
			problems,
			provenance: {
				patterns,
				looked,
				foreign: null,
				...absent.length > 0 && { absent }
			}
		};
	};
}

// build/src/source/judged-on-disk.js
const HEAD_BYTES = 2e3;
function judgedOnDisk(patterns, { curves, baseline, ...options }) {
	const { root } = options;
	return async (config) => {
		const logs = diskLogs(patterns, options);
		if (config.expect === null) return { logs };
		const { diskReports, reportFiles } = await __webpack_require__.e(/* import() */ 617).then(__webpack_require__.bind(__webpack_require__, 617));
		const isOther = (path) => baseline === null || !isWithin(path, (0,node_path_4.resolve)(root, baseline));
		const reports = reportFiles(patterns, root).files.filter(({ path }) => isOther(path) && (0,report_2.z)(headOf(path)));
		if (reports.length === 0) return { logs };
		refuseBoth((await logs(config)).logs.length, reports.length);
		return { reports: diskReports(patterns, root, curves, isOther) };
	};
}
function isWithin(path, folder) {
	const between = (0,node_path_4.relative)(folder, path);
	return between === "" || !(between.startsWith("..") || (0,node_path_4.isAbsolute)(between));
}
function headOf(path) {
	const head = Buffer.alloc(HEAD_BYTES);
	try {
		const file = (0,node_fs_5.openSync)(path, "r");
		try {
			return head.toString("utf8", 0, (0,node_fs_5.readSync)(file, head, 0, HEAD_BYTES, 0));
		} finally {
			(0,node_fs_5.closeSync)(file);
		}
	} catch {
		return "";
	}
}

// build/src/source/named-baseline.js
function namedBaseline(path, root) {
	return async (config) => {
		const provenance = {
			source: path,
			isNamed: true
		};
		const named = await reportAt(path, root);
		if (named) {
			const { context } = named.report;
			return {
				reports: [named],
				problems: [],
				provenance: context ? {
					...provenance,
					commit: context.commit
				} : provenance
			};
		}
		const { logs, problems, provenance: origin } = await diskLogs([path], { root })(config);
		if (origin.absent && !config.mayMiss.baseline) throw (0,base_1.f)(origin.absent, "baseline");
		return {
			logs,
			problems,
			provenance
		};
	};
}
function withoutBaseline(reason) {
	return async () => ({
		logs: [],
		problems: [],
		provenance: {
			source: null,
			reason,
			isNamed: false
		}
	});
}
async function reportAt(path, root) {
	const full = (0,node_path_4.resolve)(root, path);
	if (!/\.json$/.test(path) || !(0,node_fs_5.existsSync)(full) || !(0,node_fs_5.statSync)(full).isFile()) return null;
	const { reportFile } = await Promise.resolve().then(() => report_file_exports);
	return (0,report_2.z)(beginningOf(full)) ? {
		file: path,
		report: reportFile(full, path)
	} : null;
}
function beginningOf(path) {
	const bytes = Buffer.alloc(2e3);
	const file = (0,node_fs_5.openSync)(path, "r");
	try {
		return bytes.toString("utf8", 0, (0,node_fs_5.readSync)(file, bytes, 0, bytes.length, 0));
	} finally {
		(0,node_fs_5.closeSync)(file);
	}
}

// build/src/source/history-files.js
function historyFiles(patterns, { root, except }, toRuns) {
	return async () => {
		const { candidates, absent } = expandPatterns(patterns, root, Number.MAX_SAFE_INTEGER, DISK);
		if (absent.length > 0) throw (0,base_1.f)(absent, "history");
		const own = except === null ? null : (0,node_path_4.resolve)(root, except);
		const all = candidates.filter(({ path, named }) => path !== own && (named || /\.json$/i.test(path)));
		if (candidates.length > 0 && all.length === 0 && own === null) throw new base_1.Bn("history: there is no report.json among these files", "Name report.json files that curvelint wrote.");
		const files = all.sort((a, b) => byName(a.shown, b.shown)).slice(-300);
		const problems = [];
		const read = files.flatMap(({ path, shown }) => {
			const one = commitAt(path, shown, problems, toRuns);
			return one ? [one] : [];
		});
		return {
			commits: ordered([...new Map(read.reverse().map((one) => [one.commit, one])).values()].reverse(), problems).slice(-30),
			problems
		};
	};
}
function commitAt(path, shown, problems, toRuns) {
	try {
		const report = reportFile(path, shown);
		const runs = toRuns({ reports: [{
			file: shown,
			report
		}] });
		if (runs.length === 0) return null;
		return {
			commit: report.context?.commit || shown.replace(/\.json$/i, ""),
			at: dateOf(report.context?.committedAt),
			runs,
			file: shown
		};
	} catch (error) {
		if (!(error instanceof base_1.Bn)) throw error;
		problems.push({
			file: shown,
			id: "error",
			values: {
				message: error.message,
				hint: error.hint ?? ""
			}
		});
		return null;
	}
}
function dateOf(text) {
	const time = Date.parse(text ?? "");
	return Number.isFinite(time) ? new Date(time).toISOString() : "";
}
function ordered(commits, problems) {
	const undated = commits.filter(({ at }) => at === "");
	const order = undated.length === 0 ? byDate : (a, b) => byName(a.file, b.file);
	if (undated.length > 0 && commits.length > 1) problems.push({
		file: undated[0].file,
		id: "undated-reports",
		values: { reports: undated.length }
	});
	return [...commits].sort(order).map(({ commit, at, runs }) => ({
		commit,
		at,
		runs
	}));
}
function byDate(a, b) {
	return a.at < b.at ? -1 : a.at > b.at ? 1 : byName(a.file, b.file);
}
const byName = new Intl.Collator("en", { numeric: true }).compare;



})

};
