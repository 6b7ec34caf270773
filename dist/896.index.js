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
function numberOf$1(hyperparameters, names) {
	for (const name of names) for (const [key, value] of Object.entries(hyperparameters)) {
		const last = key.toLowerCase().split(/[./]/).at(-1).replaceAll("-", "_");
		const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
		if (last === name && typeof number === "number" && Number.isFinite(number)) return number;
	}
	return NaN;
}
function classesOf$1(hyperparameters) {
	const classes = numberOf$1(hyperparameters, [
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
		const patience = numberOf$1(run.run.hyperparameters, PATIENCE);
		return run.cost && run.notEnough === null && patience >= 0 ? [{
			run,
			cost: run.cost,
			patience
		}] : [];
	},
	check: ({ run, cost, patience }, { minMissed }) => {
		const minDelta = numberOf$1(run.run.hyperparameters, MIN_DELTA);
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
		if (value === series.top || value === 1 || !whole && value === 0 || n - start < (whole ? minPoints : Math.max(minFrozen, minShare * n))) return null;
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
	const ofError = series.goal === "maximize" && kept < series.top;
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
	const { goal, top } = score.series;
	const scale = Number.isNaN(top) ? 1 : top;
	const level = (share) => scale * (goal === "minimize" ? 1 - share : share);
	const [a, b] = [from, to].map((point) => Math.max(0, indexAt(score.at, loss.at[point])));
	return wayOf(score, a, b, [stretchLevelAt(score, a, level(scoreLevels[0])), stretchLevelAt(score, b, level(scoreLevels[1]))]);
}
function lossPerError(loss, score, { series: { goal, top } }) {
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
const MAX_ROWS$1 = 500;
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
		points: ({ loss, score }) => rowsOf$1(loss, score).length
	},
	check: ({ run, loss, score }, { maxCorrelation, minMove }) => {
		if (![loss, score].every((curve) => rangeOf(curve) > minMove * curve.noise) || run.rises.length > 0) return null;
		const sign = score.series.goal === "maximize" ? -1 : 1;
		const rows = rowsOf$1(loss, score);
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
function rowsOf$1(loss, score) {
	const step = Math.ceil(loss.at.length / MAX_ROWS$1);
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
const MIN_POINTS$3 = 8;
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
const MAX_NAMES$5 = 20;
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
	const jobs = failed.slice(0, MAX_NAMES$5).map(({ name }) => name);
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
const DIGITS = 5;
function curveThinner(earlier = []) {
	const positions = [...new Set(earlier.map(({ at }) => at))];
	const known = (at) => {
		const same = positions.find((other) => other.length === at.length && other.every((value, i) => value === at[i]));
		if (!same) positions.push(at);
		return same ?? at;
	};
	return (series, curve = null) => {
		const kept = (0,base_1.I)(series.values, 200);
		const at = known(kept.map((i) => (0,base_1.F)(series.at[i], DIGITS)));
		const thinned = {
			series: series.name,
			at,
			value: kept.map((i) => (0,base_1.F)(series.values[i], DIGITS))
		};
		return curve ? {
			...thinned,
			level: kept.map((i) => (0,base_1.F)(levelAt(curve, series.at[i]), DIGITS))
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
const TIME = `${HOUR}[-_:.h]?${SIXTY}(?:[-_:.m]?${SIXTY}s?)?(?:[.,]\\d{1,9}|[-_]\\d{6})?(?:Z|[+-]\\d{2}:?\\d{2})?`;
const THEN_TIME = `(?:[-_T .,@]*(?:at)?[-_ ]*${TIME})?`;
const piece = (pattern, flags = "gi") => new RegExp(`${START}(?:${pattern})${END}`, flags);
const whole = (pattern) => new RegExp(`^(?:${pattern})$`, "i");
const COMMENT = new RegExp(`[-.](?=(?:ours|baseline|with|without|no|noaug|aug|augmented|ablation|proposed|new|old|pretrained|scratch|finetuned?|mixup|cutmix|dropout)${END}).*`, "i");
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
		keeps: (found) => COMMENT.exec(found)?.[0] ?? "",
		example: "Nov26_14-03-22_gpu-node-07"
	},
	{
		kind: "date",
		pattern: piece(`(?:${NAMED_DAY}[-_ ,]+)?${NAMED_MONTH}[-_ ]*\\d{1,2}(?:st|nd|rd|th)?[-_ ,]*(?:${YEAR}${THEN_TIME}|[-_ ,T]*${TIME}(?:[-_ ]*${YEAR})?)`),
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
const DATE_AND_TIME = new RegExp(`${START}${YEAR}[-_.]?${MONTH}[-_.]?${DAY}[-_T ./@]+${TIME}`);
function saysWhen(text) {
	return DATE_AND_TIME.test(text);
}
const SETTING_FOLDER = /(?:^|[-_.])(?:lr|learning[-_]?rate|rate|batch|batch[-_]?size|bs|width|depth|layers?|hidden|dim|heads?|k|cv|folds?|splits?|epochs?|dropout|wd|decay|alpha|beta|gamma|lambda|tau|temp(?:erature)?|size|n|stage|task|class|level|rank)$/i;

// build/src/compare/hyperparameters.js
const SEED = /^(?:(?:random|rng|manual|global|np|numpy|torch|data|init|model|train(?:ing)?)[-_]?)?seed(?:_?everything)?$|^random_?state$|^rng$/i;
const REPEAT = /^(?:repeat|rep|replicate|trial)(?:_?(?:id|idx|index|no|num|number))?$/i;
const BOOKKEEPING = /^(?:(?:output|out|log|logging|save|work|checkpoint|ckpt|cache|root|results?|tb|tensorboard|run|exp|experiment|wandb)_?(?:dir|path|folder|name|id|group|tags?|notes?)|dirpath|filename|name|id|uuid|run|host_?name|host|(?:[a-z]+_)?port|master_addr(?:ess)?|user(?:name)?|pid|date|time(?:stamp)?|start_?time|command|argv|git_?(?:commit|sha|hash|branch)|commit|resume(?:_from.*)?|local_rank|verbose|progress_bar.*|num_workers|report_to|push_to_hub|hub_.*)$/i;
const ENVIRONMENT = /^(?:gpu|gpus|gpu_?(?:name|model|type)|device(?:_?(?:name|type))?|accelerator|hardware|cpu(?:_?(?:name|model))?|cuda(?:_?version)?|cudnn(?:_?version)?|driver(?:_?version)?|platform|os|python(?:_?version)?|framework(?:_?version)?|(?:torch|pytorch|tensorflow|tf|keras|jax|flax|transformers|lightning|numpy)_?version|torch|tensorflow|jax|image|docker_?image)$/i;
const DATA = /^(?:(?:data|dataset|train|train(?:ing)?_data|val|valid(?:ation)?|val(?:idation)?_data|eval|eval_data|test(?:_data)?)_?(?:hash|sha\d*|md5|digest|checksum|fingerprint|version|revision|rev|size|samples|examples|files?)|dataset|data|dataset_?name|(?:num|n)_?(?:train|val|eval|test)(?:_?(?:samples|examples))?|(?:dvc|data)_?(?:rev|commit))$/i;
function roleOf(name) {
	const own = name.split(/[./]/).at(-1) ?? name;
	const joined = name.replace(/[./]/g, "_");
	if (SEED.test(own) || REPEAT.test(name)) return "seed";
	for (const text of [own, joined]) {
		if (ENVIRONMENT.test(text)) return "environment";
		if (DATA.test(text)) return "data";
		if (BOOKKEEPING.test(text)) return "bookkeeping";
	}
	return "training";
}
const BEGINS_WITH = /pretrain|init|from|weights|ckpt|checkpoint|model|teacher|tokenizer|vocab/i;
function isConfiguring(name, value) {
	const role = roleOf(name);
	if (role !== "training") return role === "data";
	return typeof value !== "string" || BEGINS_WITH.test(name) || !saysWhen(value);
}
function commonOf$1(runs, roles, ignored = /* @__PURE__ */ new Set()) {
	const shared = new Map(Object.entries(runs[0]?.hyperparameters ?? {}).filter(([name, value]) => !ignored.has(name) && roles.includes(roleOf(name)) && (roleOf(name) !== "training" || isConfiguring(name, value))));
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
	return textOf$1(settingsOf$1(run, ignored));
}
function textOf$1(settings) {
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
function wholeValue(series, of) {
	if (of === "best") return series.best?.smoothed ?? NaN;
	return (of === "last" ? series.end?.smoothed : series.tail?.median) ?? NaN;
}
function statisticOf(series, of) {
	if (!series.some(({ window }) => window > 1)) return "raw";
	return of === "tail" ? "median" : "level";
}
function comparedValue(run, series, of, until) {
	const curve = run.curves.find((candidate) => candidate.series === series.name);
	if (!curve) return Number.isFinite(until) ? NaN : wholeValue(series, of);
	if (!(curve.at[curve.at.length - 1] > until)) return wholeValue(series, of);
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
const MIN_POINTS$2 = 10;
const MAX_NAMED$3 = 3;
const NONE$1 = /* @__PURE__ */ new Set();
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
	const [now, before] = [settingsOf$1(run, NONE$1), settingsOf$1(other, NONE$1)];
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
	return points >= MIN_POINTS$2 && moves && curvesAgree(a.curves, b.curves);
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
		candidate: a.map((one) => wholeValue(one.series, of)),
		baseline: b.map((one) => wholeValue(one.series, of))
	};
	const cut = commonEnd(a, b);
	notes.push(...cut.notes);
	const valueAt = (side) => side.map(({ run, series: own }) => Number.isNaN(cut.until) ? wholeValue(own, of) : comparedValue(run, own, of, cut.until));
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
const CLASSES = /(?:^|[./])(?:num|n|nb)_(?:classes|labels)$/i;
function collapseOf({ series, now, before, values }) {
	const { candidate, baseline } = values;
	if (candidate.length === 0 || baseline.length === 0 || now.some(({ profile }) => profile === "gan-rl")) return null;
	const sign = series.goal === "maximize" ? -1 : 1;
	const level = (0,base_1.Ut)(baseline);
	const learned = sign * (startOf$1(series, before, values) - level);
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
function startOf$1(series, before, { baseline, scale }) {
	const [classes] = before.map(classesOf).filter(Number.isFinite);
	const top = topOf([...baseline]);
	if (series.metric === "accuracy" && classes !== void 0 && Number.isFinite(top)) return top / classes;
	const first = before.map((run) => sameSeries(run, series)?.first ?? NaN).filter(Number.isFinite);
	return scale.baseline * (0,base_1.Ut)(first);
}
function classesOf({ hyperparameters }) {
	const [found] = Object.entries(hyperparameters).filter(([key]) => CLASSES.test(key));
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
const MIN_VALUES = 3;
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
		if (others.length < MIN_VALUES) continue;
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
const NONE = {
	repeats: [],
	since: "",
	days: NaN,
	trend: null,
	leverage: 0
};
function historyOf(input) {
	const { values, before, commits, baseline, groupBy } = input;
	const earlier = pointsOf(input);
	if (earlier.length === 0 || values.baseline.length === 0) return NONE;
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
function pointsOf({ series, of, now, before, values, commits, baseline }) {
	let longest = 0;
	for (const { length } of before) longest = Math.max(longest, length);
	const beside = now.slice(0, MAX_BESIDE);
	const isAlike = ({ axis, length }) => axis === before[0]?.axis && length * MAX_SHORTER >= longest && longest * MAX_SHORTER >= length;
	const valueIn = (run) => {
		const { baseline: found, scale } = valuesOf(series, of, beside, [run]);
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
	const values = valuesOf(series, of, now, before);
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
		add$2(byConfiguration, group[0].configuration, group);
		add$2(byResidue, group[0].residue.text, group);
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
function add$2(map, key, group) {
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
const words = (text) => new Set(text.split(/\s+/).filter((word) => word !== ""));
const EXPERIMENT_WORDS = words(`
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
const ADJECTIVES = words(`
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
const ANIMALS = words(`
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
const NOUNS = words(`
  blaze bonfire breeze brook bush canyon cave cherry cliff cloud cosmos creek darkness dawn deluge desert dew dream dune dusk
  dust eclipse elevator energy eon etchings feather field fire flower fog forest frost galaxy glacier glade glitter gorge
  grass grove haze hill island jazz lagoon lake leaf meadow meteor mist moon morning mountain music night oath oasis ocean
  paper pine planet plant plasma plateau pond prairie puddle pyramid rain rainbow reef resonance ridge river rock sea
  serenity shadow shape shore silence sky smoke snow snowball snowflake sound spaceship sponge star stream sun sunrise sunset
  surf sweep terrain thunder thunderstorm totem tree tundra universe valley violet voice volcano vortex water waterfall
  wildflower wind wood bread cookie disco donut durian grape mango pizza pudding salad soup waffle truffle pastry lantern
  firecracker envelope valentine jedi droid wookie nebula comet orbit crater alpaca falcon gorilla koala llama orca`);
const ABOUT = words("no non not with without only all plus minus add remove fix more less vs and or");
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
	const bare = joined$4(left).replace(EDGES, "");
	return /^\d+$/.test(bare) ? leftOut("counter", bare, kinds) : withoutSeed(bare, around, kinds);
}
function joined$4(text) {
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
			configuration: textOf$1(settings),
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
	return ["validationScore", "validationLoss"].flatMap((part) => firstOf(runs, (run) => findSeries(run, run.primary[part] ?? "")) ?? []);
}
function lostOf(now, before) {
	const [own] = primaryOf$1(before);
	return own === void 0 || now.length === 0 || now.some((run) => sameSeries(run, own) !== null) ? null : own;
}
function isLogged$1(runs, series) {
	return runs.some((run) => sameSeries(run, series)?.goal === series.goal);
}
function firstOf(runs, find) {
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
			value: hasDiverged(run) ? NaN : wholeValue(series, of)
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
const MAX_NAMES$4 = 20;
function expectationReasons(expectation, { onMissingMetrics, failOn }) {
	if (expectation === null) return [];
	const { expected } = expectation;
	return (typeof expected === "number" ? countReasons(expectation, expected) : nameReasons(expectation, expected)).map((reason) => failing(onMissingMetrics, failOn, reason));
}
function countReasons({ of, there }, expected) {
	const have = there.length;
	const names = there.slice(0, MAX_NAMES$4).map(({ name }) => name);
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
	const names = (list) => list.slice(0, MAX_NAMES$4).map(({ name }) => name);
	const less = {
		what: of,
		have: wanted.length - missing.length,
		expected: wanted.length,
		there: names(found),
		missing: missing.slice(0, MAX_NAMES$4)
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
	const numbers = new Set(values.flatMap((value) => numberOf(value) ?? []));
	const texts = values.map((value) => String(value).toLowerCase()).filter((value) => value.length >= MIN_TEXT && value.length <= MAX_TEXT$2 && !Number.isFinite(Number(value))).sort((a, b) => b.length - a.length);
	let left = text.toLowerCase();
	for (const value of texts) left = left.split(value).join("#");
	return left.split("/").map((part) => COUNTED.test(part) ? "#" : part).join("/").replace(/\d+(?:\.\d+)?(?:e[-+]?\d+)?/g, (found) => numbers.has(Number(found)) ? "#" : found);
}
function numberOf(value) {
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
		if (keys.length > 0) addTo(clusters, trial, keys);
	}
	return [...new Set(clusters.values())].map(({ trials }) => {
		const counts = /* @__PURE__ */ new Map();
		for (const { configuration } of trials) counts.set(configuration, (counts.get(configuration) ?? 0) + 1);
		return trials.filter(({ configuration }) => counts.get(configuration) === 1).sort((a, b) => a.id < b.id ? -1 : 1);
	});
}
function addTo(clusters, trial, keys) {
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
		return series ? wholeValue(series, metric.of) : NaN;
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
function curveOf(series) {
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
	const values = score.series.values.map((value) => errorOf$1(value, score.series));
	const error = curveOf({
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
	const validationLoss = byName$1(series, names.loss) ?? pick(losses, "validation", LOSS_ORDER);
	const validationScore = byName$1(series, names.score) ?? pick(scores, "validation", SCORE_ORDER);
	return {
		trainLoss: sameMetric(losses, validationLoss) ?? pick(losses, "train", LOSS_ORDER),
		validationLoss,
		trainScore: validationScore ? sameMetric(scores, validationScore) : pick(scores, "train", SCORE_ORDER),
		validationScore,
		learningRate: learningRate(series.filter(({ kind }) => kind === "learning-rate")),
		gradientNorm: series.find(({ kind }) => kind === "gradient-norm") ?? null
	};
}
function byName$1(series, name) {
	if (name === null || name === "") return null;
	return series.find((one) => one.name === name) ?? series.find((one) => (0,base_1.D)(one) === name) ?? null;
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
	"manual_seed",
	"seed_everything",
	"random_state",
	"global_seed",
	"torch_seed",
	"init_seed",
	"rng"
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
const MAX_NAMES$3 = 1e4;
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
	if (columns.list.length >= MAX_NAMES$3 && !columns.byName.has(name)) return false;
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
	if (!isObject(meta) || !Array.isArray(iterations)) throw new base_1.Bn("no “meta” and “iterations” in it", "A catboost_training.json was expected.");
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

// build/src/read/formats/json/lists.js
const MAX_DEPTH$1 = 8;
function contentsOf$1(value) {
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
	if (!isObject(value)) throw new base_1.Bn("the JSON is neither an object nor a list of objects", "Write one list of numbers per metric.");
	const { lists, rows, scalars } = contentsOf$1(value);
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
			if (!(error instanceof base_1.Bn)) throw error;
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
		if (children.length > 1e4 || total > MAX_ROWS) throw new base_1.Bn(`${total} rows of ${children.length} columns: a data set, not a log`, "Export the metrics alone.");
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
	if (layout === null) throw new base_1.Bn("no line with names of columns above rows of numbers", "A table needs a header, for example “epoch,loss,val_loss”.");
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
		return joined$3((own.length > 0 ? own : pieces).map(({ series }) => series));
	});
}
function joined$3(pieces) {
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
	if (!isObject(state) || !Array.isArray(history)) throw new base_1.Bn("no list “log_history” in it", "A trainer_state.json of Hugging Face Transformers was expected.");
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
	const curve = curveOf(cleaned);
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
	if (nestsTooDeep(text)) return toSettings([]);
	const entries = [];
	const { parseDocument } = await __webpack_require__.e(/* import() */ 559).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => n.r);
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
const LOG_NAME = /tfevents|^(?:trainer_state\.json|log\.txt|ml(?:flow|runs).*\.db)$|\.(?:csv|tsv|jsonl|ndjson)$/is;
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
const MAX_NAMED$1 = 3;
function nonFiniteProblem(log) {
	const ridden = log.series.filter(({ values }) => values.length > 0 && countBad(values) >= RIDDEN * values.length);
	if (ridden.length === 0) return null;
	const first = ridden.map(({ values, rows: row }) => {
		const first = values.findIndex((value) => !Number.isFinite(value));
		return row?.[first] ?? first;
	}).reduce((a, b) => Math.min(a, b));
	const named = ridden.slice(0, MAX_NAMED$1);
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
	if (not !== null) return isExpected(file) ? problem$1(file, {
		id: not,
		values: {}
	}) : NOTHING;
	const kind = predictionsKind(file.path, file.head);
	if (kind !== null) return problem$1(file, {
		id: "predictions",
		values: { kind }
	});
	if (isSettings(file.path)) return file.named ? problem$1(file, {
		id: "settings-file",
		values: {}
	}) : NOTHING;
	const reader = readers.find(({ detect }) => detect(file));
	if (reader !== void 0) return reader;
	const columns = isExpected(file) ? tooManyColumns(file) : null;
	if (columns !== null) return problem$1(file, {
		id: "wide-table",
		values: { columns }
	});
	return file.named ? unknownFormat(file) : looksLikeLog(file.path) ? withoutRows(file) : NOTHING;
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

// build/src/read/ordinary.js
const DOCUMENT = /\.(?:md|mdx|markdown|rst|adoc|tex|org)$/i;
const CODE$1 = /\.(?:ipynb|py|pyi|r|rmd|jl|m|c|cc|cpp|cu|h|hpp|rs|go|java|kt|scala|js|jsx|mjs|cjs|ts|tsx|sh|bash|ps1|bat|css|scss|html?|xml|svg|ya?ml|toml|cfg|ini|lock)$/i;
const EXAMPLES_NAME = /^(?:.*[_.-])?(?:predictions?|preds?|labels?|annotations?|targets?|ground_?truth|y_(?:true|pred)|logits|softmax|prob(?:s|abilities)|submission)(?:[_.-](?:train|training|val|valid|validation|test|dev|\d+))?$/i;
const EXAMPLE_IDS = new Set("id idx uid uuid image image_id img file filename file_name path text sentence sample sample_id example example_id".split(" "));
const EXAMPLE_ANSWERS = new Set("label labels target pred prediction predicted y_true y_pred class class_id answer".split(" "));
const AXIS_WORD = /(?:^|[^a-z])(?:epochs?|steps?|iters?|iterations?|it|rounds?|updates?|generations?|episodes?|timesteps?|ticks?|batch(?:es)?)(?:[ _/-]?(?:idx|index|num|number|no|nr|id|mean))?\W*$/i;
const COUNT_WORD = /^(?:max|min|best|warm-?up|num|n|total)[ _-]/i;
const SEEN = /(?:^|\/)k?img(?:\/|$)/i;
const WORDS = /[a-z]{2}/i;
const NO_NUMBER = /^\W*(?:nan|inf|infinity|null|none)\W*$/i;
const [MAX_LINES, MAX_NAMES$1] = [40, 20];
const HISTORY_NAME = /(?:^|[_.-])(?:history|logs?|loss|losses|training)(?:[_.-]|$)/i;
const MAX_BACK = .5;
function isNoLogByName(path) {
	return CODE$1.test(fileName(path));
}
function whyPassedOver(file, logs) {
	if (logs.length === 0) return null;
	if (DOCUMENT.test(file.path)) return "document";
	if (logs.some(({ traits }) => traits?.unmistakable)) return null;
	if (isOfExamples(file)) return "examples";
	const rows = hasWords(file, logs);
	return logs.some((log) => isOfTraining(log) || !rows && isHistory(log)) ? null : "axis";
}
function isOfTraining(log) {
	return log.traits?.unmistakable === true || log.series.length === 0 || hasAxis(log);
}
function isOfExamples(file) {
	const stem = fileName(file.path).replace(/\.[a-z]+$/i, "");
	if (EXAMPLES_NAME.test(stem)) return true;
	const names = firstLine(file).toLowerCase().split(/[,;\t|"{}:\s]+/);
	return names.some((name) => EXAMPLE_IDS.has(name)) && names.some((name) => EXAMPLE_ANSWERS.has(name));
}
function hasAxis({ series }) {
	return series.some((one) => {
		return [
			one.steps,
			one.epochs,
			isAxisNamed(one) ? one.values : void 0
		].some((axis) => axis !== void 0 && increases(axis));
	});
}
function isAxisNamed({ name, values }) {
	return SEEN.test(name) || AXIS_WORD.test(name) && !COUNT_WORD.test(name) && values.every((value) => Number.isInteger(value));
}
function increases(axis) {
	const known = axis.filter(Number.isFinite);
	let [forward, back] = [0, 0];
	for (let i = 1; i < known.length; i += 1) {
		if (known[i] > known[i - 1]) forward += 1;
		if (known[i] < known[i - 1]) back += 1;
	}
	return known.length === 1 || forward > 0 && back <= forward * MAX_BACK;
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
function firstLine(file) {
	return (headText(file).trimStart().split(/[\r\n]/, 1)[0] ?? "").slice(0, 2e3);
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

// build/src/read/find/passed-over.js
const MAX_NAMED = 3;
const ORDER = [
	"axis",
	"folder",
	"examples",
	"document"
];
function passedOverProblem(passed) {
	const count = (why) => passed.filter((one) => one.why === why).length;
	const named = ORDER.flatMap((why) => passed.filter((one) => one.why === why)).slice(0, MAX_NAMED);
	return {
		file: ".",
		id: "passed-over",
		values: {
			axis: count("axis"),
			folder: count("folder"),
			examples: count("examples"),
			document: count("document"),
			names: named.map(({ path }) => path)
		}
	};
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
		logs,
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
		const result = isArchive ? await readArchive(file, caps.archive) : await readAnyLog(file);
		if (scanned && isArchive) return {
			...result,
			logs: result.logs.filter(isOfTraining),
			changed: hasChanged()
		};
		const why = scanned ? whyPassedOver(file, result.logs) : null;
		if (why !== null) return {
			logs: [],
			problems: [],
			passed: why,
			changed: false
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
