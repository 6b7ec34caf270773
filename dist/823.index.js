export const id = 823;
export const ids = [823];
export const modules = {

/***/ 7823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sampleAt),
/* harmony export */   a: () => (/* binding */ stretchesOf),
/* harmony export */   c: () => (/* binding */ fitStretches),
/* harmony export */   d: () => (/* binding */ kneeInterval),
/* harmony export */   f: () => (/* binding */ costBins),
/* harmony export */   g: () => (/* binding */ indexFrom),
/* harmony export */   h: () => (/* binding */ indexAt),
/* harmony export */   i: () => (/* binding */ rules_exports),
/* harmony export */   l: () => (/* binding */ measureValley),
/* harmony export */   m: () => (/* binding */ alignTo),
/* harmony export */   n: () => (/* binding */ groupRules),
/* harmony export */   o: () => (/* binding */ GATES),
/* harmony export */   p: () => (/* binding */ trendOf),
/* harmony export */   r: () => (/* binding */ rules),
/* harmony export */   s: () => (/* binding */ fires),
/* harmony export */   t: () => (/* binding */ allRules),
/* harmony export */   u: () => (/* binding */ pooledCorrelation)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1740);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2847);



// build/src/diagnose/measure/hyperparameters.js
function numberOf(hyperparameters, names) {
	for (const name of names) for (const [key, value] of Object.entries(hyperparameters)) {
		const last = key.toLowerCase().split(/[./]/).at(-1).replaceAll("-", "_");
		const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
		if (last === name && typeof number === "number" && Number.isFinite(number)) return number;
	}
	return NaN;
}
function classesOf(hyperparameters) {
	const classes = numberOf(hyperparameters, [
		"num_classes",
		"n_classes",
		"nb_classes",
		"num_labels",
		"vocab_size",
		"classes"
	]);
	return classes >= 2 ? classes : NaN;
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
	select: (run) => Number.isNaN(classesOf(run.run.hyperparameters)) || run.run.axis !== "step" ? [] : fittedLoss(run),
	check: ({ run, curve }, { minPoints, minExcess }) => {
		const { values, at, series } = curve;
		if (values.length < minPoints || at[0] > .001 * at[at.length - 1]) return null;
		const classes = classesOf(run.run.hyperparameters);
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
				first: values[0],
				classes,
				chance,
				excess,
				firstPlace: place(run, at[0])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, first, classes, chance, firstPlace } = measured;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} starts at ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(first)} (${firstPlace}); chance for ${classes} classes is ln ${classes} = ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(chance)}.`;
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
	formula: "The best levels lie more than one window apart, and each checkpoint is worse in the other metric by more than 3 standard errors of a level (3σ·√(2/w)).",
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
		const lossThere = loss.smoothed[Math.max(0, indexAt(loss.at, atScore))];
		const scoreThere = score.smoothed[Math.max(0, indexAt(score.at, atLoss))];
		const apart = Math.abs(indexAt(loss.at, atScore) - loss.best) > loss.window;
		const lossWorse = lossThere - loss.smoothed[loss.best];
		const scoreWorse = (score.series.goal === "maximize" ? 1 : -1) * (score.smoothed[score.best] - scoreThere);
		const beyond = (curve, worse) => worse > minZ * curve.noise * Math.sqrt(2 / curve.window);
		if (!apart || !beyond(loss, lossWorse) || !beyond(score, scoreWorse)) return null;
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
				bestLoss: loss.smoothed[loss.best],
				lossThere,
				bestScore: score.smoothed[score.best],
				scoreThere
			}
		};
	},
	message: ({ measured }) => {
		const { loss, score, lossPlace, scorePlace, bestLoss, lossThere, bestScore, scoreThere } = measured;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(loss)} is best at ${lossPlace} (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(bestLoss)}; ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(score)} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(scoreThere)} there), ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(score)} at ${scorePlace} (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(bestScore)}; ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(loss)} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(lossThere)} there).`;
	},
	causes: [{ cause: "Loss and score part ways: see loss-accuracy-divergence." }]
});

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
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} has several values at ${points} steps (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(Math.min(1, share))}), first at ${firstPlace}: the last one of each counts.`;
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
	check: ({ run, curve }, { minRatio, minPoints, minRun }) => {
		const { smoothed, at, series, values } = curve;
		const n = smoothed.length;
		if (n < minRun) return null;
		if (series.split === "validation" && run.rises.length > 0) return null;
		let low = 0;
		for (let i = 1; i < n; i += 1) if (smoothed[i] < smoothed[low]) low = i;
		const minimum = smoothed[low];
		const start = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(smoothed.subarray(0, low + 1));
		const nearZero = values.some((value) => value <= 0) || minimum < .05 * (start - minimum);
		const limit = nearZero ? minimum + Math.max(start - minimum, 0) : minRatio * minimum;
		if (nearZero && !(start > minimum)) return null;
		let from = n;
		while (from > low + 1 && smoothed[from - 1] > limit) from -= 1;
		const held = n - from;
		if (held < Math.max(minPoints, Math.ceil(.01 * n), ((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.nt)(n) + 1) / 2)) return null;
		const rate = run.run.primary.learningRate;
		const healthy = at[from - 1];
		return {
			series: [series.name],
			from: at[from],
			to: at[n - 1],
			confidence: held > 2 * minPoints ? "high" : "medium",
			measured: {
				metric: series.name,
				minimum,
				last: smoothed[n - 1],
				points: held,
				healthyPlace: place(run, healthy),
				rate: rate ? rate.values[Math.max(0, indexAt(rate.at, healthy))] ?? NaN : NaN
			}
		};
	},
	message: ({ measured }) => {
		const { metric, minimum, last, points, healthyPlace } = measured;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} blew up after ${healthyPlace}: from ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(minimum)} at its best to ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(last)} at the end, for the last ${points} points.`;
	},
	causes: [{
		cause: "The learning rate is too high.",
		weigh: ({ rate }) => ({
			for: rate > 0 ? [`it was ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(rate)} there`] : [],
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
	check: ({ run, train, score }, { minPoints, minZ, minHeight, maxTrainError }) => {
		const n = score.values.length;
		if (n < minPoints) return null;
		const { top } = score.series;
		const errors = score.smoothed.map((value) => (top - value) / top);
		const { valley, hill } = hillOf(errors);
		const end = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(errors.subarray(Math.floor(.8 * n)));
		const height = Math.min(errors[hill] - errors[valley], errors[hill] - end);
		if (!(hill < .8 * n && height > minZ * (score.noise / top) && height > minHeight * errors[hill])) return null;
		if (run.learningRate.events.some(({ at }) => at > score.at[valley])) return null;
		const i = indexAt(train.at, score.at[hill]);
		const trainError = i < 0 ? NaN : (top - train.smoothed[i]) / top;
		if (!(trainError < maxTrainError)) return null;
		return {
			series: [score.series.name],
			from: score.at[valley],
			to: score.at[n - 1],
			confidence: "medium",
			measured: {
				metric: score.series.name,
				valley: errors[valley],
				hill: errors[hill],
				end,
				trainError,
				valleyPlace: place(run, score.at[valley]),
				hillPlace: place(run, score.at[hill])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, valley, hill, end, valleyPlace, hillPlace } = measured;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`The error behind ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} rose from ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(valley)} (${valleyPlace}) to ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(hill)} (${hillPlace}) and fell again to ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(end)} without a learning-rate drop.`;
	},
	causes: [{
		cause: "Epoch-wise double descent at the point of interpolation.",
		weigh: ({ trainError }) => ({
			for: [`the training error was ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(trainError)} at the hill`],
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
		const patience = numberOf(run.run.hyperparameters, PATIENCE);
		return run.cost && run.notEnough === null && patience >= 0 ? [{
			run,
			cost: run.cost,
			patience
		}] : [];
	},
	check: ({ run, cost, patience }, { minMissed }) => {
		const minDelta = numberOf(run.run.hyperparameters, MIN_DELTA);
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
				kind,
				patience,
				minDelta,
				waited: missed?.waited ?? 0,
				drop: missed?.drop ?? NaN,
				gain: missed?.gain ?? NaN,
				axis: run.run.axis
			}
		};
	},
	message: ({ measured }) => {
		const { kind, patience, minDelta, waited, drop, gain, axis, metric } = measured;
		if (kind === "zero") return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`A patience of 0 stops at the first evaluation that is not better than the best: on ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} that is noise.`;
		if (kind === "threshold") return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`A threshold of ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(minDelta)} is larger than most gains of ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)}: early stopping takes improvement for standstill.`;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`A patience of ${patience} evaluations stops before the learning-rate drop at ${axis} ${drop}, ${waited} evaluations after the best until then, which made ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(100 * gain)}% better.`;
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
function missedBy(run, { at, smoothed }, patience, minMissed) {
	for (const { drop } of run.drops) {
		const point = indexFrom(at, drop.at);
		let best = 0;
		for (let i = 1; i < point; i += 1) if (smoothed[i] < smoothed[best]) best = i;
		const later = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.et)(smoothed.subarray(point));
		const gain = (smoothed[best] - later) / Math.abs(smoothed[best]);
		if (point - best > patience && gain > minMissed) return {
			waited: point - best,
			drop: drop.at,
			gain
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
	check: ({ run, series }, { minPoints, minFrozen, minShare }) => {
		const { values, at } = series;
		const n = values.length;
		const value = values[n - 1] ?? NaN;
		if (n < minPoints || !Number.isFinite(value)) return null;
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
				value,
				whole,
				count: n - start,
				fromPlace: place(run, at[start])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, value, whole, count, fromPlace } = measured;
		return whole ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} is ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(value)} in all ${count} values: it was not computed.` : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} is exactly ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(value)} in the last ${count} values, from ${fromPlace} on: an old value is logged again.`;
	},
	causes: [{
		cause: "It is a placeholder that nobody computes.",
		weigh: ({ whole, value }) => ({
			for: whole && value === 0 ? ["it is 0 from the first value to the last"] : [],
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
const MAX_BINS$2 = 60;
function costBins(curve, start, end) {
	const bins = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Q)(curve.values.subarray(start, end), MAX_BINS$2).values;
	return curve.series.goal === "maximize" ? bins.map((value) => -value) : bins;
}
function trendOf(curve, start, end, minShare) {
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.q)(costBins(curve, start, end), minShare, curve.quantum);
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
function costOf(run) {
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
	check: ({ run, train, validation }, { minPoints, minTrainFall, maxGain, minGap }) => {
		const n = validation.values.length;
		if (n < minPoints || run.rises.length > 0 || run.notEnough !== null) return null;
		const start = tailStart(validation, .5);
		const from = validation.at[start];
		if (run.learningRate.events.some(({ at }) => at >= from)) return null;
		if (trendOf(validation, start, n, maxGain).verdict !== "plateau") return null;
		const aligned = alignTo(validation.at, train.series);
		const level = (a, b) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(aligned.slice(a, b).filter(Number.isFinite));
		const w = validation.window;
		const before = level(start, start + w);
		const after = level(n - w, n);
		const validated = validation.smoothed[n - 1];
		const trainFall = (before - after) / before;
		const gap = (validated - after) / after;
		if (!(after > 0 && trainFall > minTrainFall && gap > minGap)) return null;
		return {
			series: [train.series.name, validation.series.name],
			from,
			to: validation.at[n - 1],
			confidence: "medium",
			measured: {
				train: train.series.name,
				validation: validation.series.name,
				fromPlace: place(run, from),
				before,
				after,
				trainFall,
				validated,
				gap
			}
		};
	},
	message: ({ measured }) => {
		const { train, validation, fromPlace, before, after, trainFall, validated } = measured;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`Since ${fromPlace} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(train)} fell ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(trainFall)} (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(before)} → ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(after)}), ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(validation)} stayed at ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(validated)}: the recent gain is memorization.`;
	},
	causes: [{
		cause: "Memorization of the training set that does no harm yet.",
		weigh: ({ trainFall }) => ({
			for: [`the training loss fell ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(trainFall)} for nothing`],
			against: []
		})
	}, { cause: "The validation set holds what the training set does not." }]
});

// build/src/diagnose/measure/validation-size.js
const FEW_EXAMPLES = 300;
function examplesOf({ series, values }, most = 300) {
	if (Number.isNaN(series.top)) return 0;
	const shares = values.map((value) => value / series.top);
	const step = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.K)(shares);
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
	formula: "On the score if there is one, else on the loss: level at the end against the best level (rolling medians of w points); worse by more than 2% of the level (of the error, for a score) and by more than 3σ·√(2/w); of a score that was measured on at most 300 examples (its steps tell), by more than 1.96·√(p(1−p)/N).",
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
		const { smoothed, best, window, noise, series, at } = curve;
		const last = smoothed.length - 1;
		const sign = series.goal === "maximize" ? -1 : 1;
		const level = smoothed.reduce((a, b) => sign * b < sign * a ? b : a);
		const regret = sign * (smoothed[last] - level);
		const scale = Math.abs(series.goal === "maximize" && !Number.isNaN(series.top) ? series.top - level : level);
		if (!(regret > minRegret * scale && regret > minZ * noise * Math.sqrt(2 / window))) return null;
		if (at[last] === at[best]) return null;
		const examples = series.goal === "maximize" ? examplesOf(curve) : 0;
		if (examples > 0 && regret < halfWidthOf(curve, level, examples)) return null;
		const seconds = run.run.seconds;
		return {
			series: [series.name],
			from: at[best],
			to: at[last],
			confidence: regret > 2 * minRegret * scale ? "high" : "medium",
			measured: {
				metric: series.name,
				bestPlace: place(run, at[best]),
				lastPlace: place(run, at[last]),
				best: level,
				last: smoothed[last],
				regret: regret / scale,
				ofError: series.goal === "maximize",
				unused: last - best,
				hours: seconds * (last - best) / smoothed.length / 3600
			}
		};
	},
	message: ({ measured }) => {
		const { metric, best, last, bestPlace, lastPlace, unused, hours } = measured;
		const saved = Number.isFinite(hours) && hours >= .1 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)` and ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(hours)} hours` : "";
		const share = measured.ofError ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(measured.regret)} more errors` : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(measured.regret)} worse`;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`The last checkpoint (${lastPlace}) has ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(last)}, the best one (${bestPlace}) ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(best)}: ${share}. Stopping there would have saved ${unused} evaluations${saved}.`;
	},
	causes: [{
		cause: "Training went on after the best level.",
		weigh: ({ unused }) => ({
			for: [`${unused} evaluations followed it`],
			against: []
		})
	}]
});

// build/src/diagnose/measure/extra-metrics.js
const LEVEL_POINTS$1 = 5;
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
	const level = (a, b) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.U)(values, Math.max(start, a), Math.min(end, b)));
	const before = level(start, start + LEVEL_POINTS$1);
	return (level(end - LEVEL_POINTS$1, end) - before) / Math.abs(before);
}
function said(measured, expected) {
	return METRICS.flatMap(([, id, words]) => {
		const change = measured[id];
		if (change === void 0 || expected[id] === void 0) return [];
		const way = change > MIN_CHANGE ? 1 : change < -.02 ? -1 : 0;
		if (way !== expected[id]) return [];
		return [way === 0 ? `${words} hardly moved` : `${words} ${way > 0 ? "rose" : "fell"} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(Math.abs(change))}`];
	});
}

// build/src/diagnose/rules/loss-accuracy-divergence.js
function points(share) {
	return `${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(100 * share)} points`;
}
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
	formula: "In a stretch without a learning-rate event (or of phases too short to be judged alone), T > 25 + 5·ln m, R > 3% and z > 3 for the loss; from its last low point to the peak of the smoothed score the loss rises by more than 3% and the score gains more than its noise and 0.1 points. κ = loss ÷ error is reported at both ends; a loss above Fano’s bound h(e) = −(1−e)·ln(1−e) − e·ln(e/(K−1)) proves miscalibration.",
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
		const { from, to, kappa, fanoExcess } = divergence;
		return {
			series: [loss.series.name, score.series.name],
			from: loss.at[from],
			to: loss.at[to],
			confidence: divergence.lossRise > .1 ? "high" : "medium",
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
				...extraChanges(run.run.series, loss.at[from], loss.at[to])
			}
		};
	},
	message: ({ measured }) => {
		const { loss, score, lossFrom, lossTo, lossRise, scoreGain, fromPlace, to, kappaFrom, kappaTo } = measured;
		const levels = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(lossFrom)} → ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(lossTo)}`;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`From ${fromPlace} to ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(to)}, ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(loss)} rose ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(lossRise)} (${levels}) while ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(score)} gained ${points(scoreGain)}: fewer wrong answers, but more confidently wrong ones (loss per wrong answer ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(kappaFrom)} → ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(kappaTo)}).`;
	},
	causes: [{
		cause: "Growing overconfidence: the loss of the wrong answers grows.",
		weigh: ({ kappaFrom, kappaTo, fanoExcess, ...extra }) => ({
			for: [
				...kappaTo > kappaFrom ? [`the loss per wrong answer (κ) grew ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(kappaFrom)} → ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(kappaTo)}`] : [],
				...fanoExcess > 0 ? [`at least ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(fanoExcess)} nats of the loss are miscalibration: no calibrated model with this error has more`] : [],
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
	formula: "Hampel’s rule on ln(loss): a point more than 8 robust standard deviations above the rolling median (1% of the points on each side, 5 to 50) and more than 20% above it, not within 3 evaluations of a learning-rate event; outliers within 10 points are one spike, which must hold 3 of them where more than 500 points are logged (single steps are single batches). It recovered if the level after it is at most 2% above the level before.",
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
	check: ({ run, curve }, { minPoints, minZ, minHeight }) => {
		const { values, at, series, quantum } = curve;
		const n = values.length;
		if (n < minPoints || values.some((value) => !(value > 0)) || n > CHEAP_POINTS && !mayHold(curve, minHeight)) return null;
		const logs = values.map(Math.log);
		const floor = quantum / (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.et)(values);
		const events = run.learningRate.events.map((event) => indexFrom(at, event.at));
		const spikes = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.H)(logs, minZ, floor).filter(({ peak, from, to, level, count }) => count >= (n > MANY_POINTS ? 3 : 1) && logs[peak] - level > Math.log(1 + minHeight) && !events.some((event) => from >= event - 3 && from <= event + 3 && to >= event - 3));
		const largest = [...spikes].sort((a, b) => b.z - a.z)[0];
		if (!largest) return null;
		const level = Math.exp(largest.level);
		const after = curve.smoothed[Math.min(n - 1, largest.to + Math.max(5, Math.round(.05 * n)))];
		return {
			series: [series.name],
			from: at[largest.from],
			to: at[largest.to],
			confidence: largest.z > 2 * minZ ? "high" : "medium",
			measured: {
				metric: series.name,
				count: spikes.length,
				peak: values[largest.peak],
				level,
				z: largest.z,
				recovered: after <= 1.02 * level,
				peakPlace: place(run, at[largest.peak])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, count, peak, level, recovered, peakPlace } = measured;
		const more = count > 1 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`, the largest of ${count} spikes` : "";
		const end = recovered ? "it recovered" : "it did not come back to its level";
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} jumped from ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(level)} to ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(peak)} at ${peakPlace}${more}; ${end}.`;
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
function mayHold({ values, smoothed }, minHeight) {
	const last = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (let i = 0; i < values.length; i += 1) {
		if (!(values[i] > (1 + minHeight) * smoothed[i])) continue;
		if (i - last[0] <= 30) return true;
		last.shift();
		last.push(i);
	}
	return false;
}

// build/src/diagnose/measure/cost-words.js
function costWords({ metric, fromScore }) {
	return fromScore ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`the error behind ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)}` : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)}`;
}
function capitalCost({ metric, fromScore }) {
	return fromScore ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`The error behind ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)}` : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)}`;
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
		const { promised, reached, forgone, points } = early;
		return {
			series: [cost.series.name],
			from: drop.drop.at,
			to: cost.at[point + points - 1],
			confidence: run.learningRate.logged ? "medium" : "low",
			measured: {
				...costOf(run),
				reached,
				promised,
				forgone,
				phase: points,
				dropPlace: place(run, drop.drop.at)
			}
		};
	},
	message: ({ measured }) => {
		const { reached, promised, forgone, phase, dropPlace } = measured;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`The learning-rate drop at ${dropPlace} came early: ${costWords(measured)} was still falling, and ${phase} more evaluations at the old rate promised ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(promised)}; the phase after the drop reached ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(reached)} (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(forgone)} forgone).`;
	},
	causes: [{ cause: "The drop is scheduled by a number, not by the curve." }]
});

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
	check: ({ run, drop: { drop, improved } }, { maxFactor, maxFall, maxZ, minPoints, minNoise, minLevel }) => {
		const train = run.trainLoss;
		const event = run.learningRate.events.find(({ at, kind }) => at === drop.at && kind === "drop");
		if (!train || !event || improved || !(event.factor <= maxFactor)) return null;
		const bounds = run.learningRate.events.map(({ at }) => indexFrom(train.at, at));
		const point = indexFrom(train.at, drop.at);
		const start = Math.max(0, ...bounds.filter((bound) => bound < point));
		const end = Math.min(train.at.length, ...bounds.filter((bound) => bound > point));
		if (point - start < minPoints || end - point < minPoints) return null;
		const before = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(train.values.subarray(point - 5, point));
		const after = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(train.values.subarray(point, point + 3));
		const old = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(train.values.subarray(Math.max(start, point - 20), point), train.quantum);
		const noise = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(train.values.subarray(point, Math.min(end, point + 20)), train.quantum) / old;
		const fall = before - after;
		if (!(before > minLevel * train.smoothed[0])) return null;
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
				before,
				after,
				fall: fall / before,
				noise,
				dropPlace: place(run, drop.at)
			}
		};
	},
	message: ({ measured }) => {
		const { metric, from, to, before, after, fall, dropPlace } = measured;
		const change = Math.abs(fall) < .001 ? "did not move" : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`went ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(before)} → ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(after)} (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(-fall)})`;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`The learning-rate drop at ${dropPlace} (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(from)} → ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(to)}) had no effect: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} ${change}, and its noise stayed.`;
	},
	causes: [{
		cause: "The new rate did not reach the optimizer.",
		weigh: ({ noise }) => ({
			for: [`the noise did not shrink (×${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(noise)})`],
			against: []
		})
	}, { cause: "The model had converged already." }]
});

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
				...costOf(run),
				saved,
				effect,
				dropPlace: place(run, drop.drop.at),
				fromPlace: place(run, cost.at[from])
			}
		};
	},
	message: ({ measured }) => {
		const { saved, effect, dropPlace, fromPlace } = measured;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`The learning-rate drop at ${dropPlace} came late: ${costWords(measured)} had been flat from ${fromPlace} on at the latest (${saved} evaluations), and fell ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(effect)} with the drop.`;
	},
	causes: [{ cause: "The drop is scheduled by a number, not by the curve." }]
});

// build/src/diagnose/rules/lr-drop-recovery.js
const MIN_WINDOW = 3;
function recoveryOf({ run, cost, drop, rise }) {
	const next = run.drops.find((other) => other.point > drop.point)?.point ?? cost.at.length;
	let best = drop.point;
	for (let i = drop.point; i < next; i += 1) if (cost.smoothed[i] < cost.smoothed[best]) best = i;
	const end = Math.min(next - 1, Math.max(best, drop.point + MIN_WINDOW - 1));
	const measured = {
		metric: cost.series.name,
		fromScore: run.costIs === "error",
		dropPlace: place(run, drop.drop.at),
		before: drop.before,
		after: drop.after,
		change: (drop.after - drop.before) / Math.abs(drop.before),
		score: drop.drop.score,
		scoreName: run.validationScore?.series.name ?? "",
		noise: drop.drop.noise,
		lasted: drop.drop.lasted,
		net: drop.netCost,
		netScore: drop.netScore,
		best: cost.at[rise.segment.knee],
		bestPlace: place(run, cost.at[rise.segment.knee]),
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
		const { metric, fromScore, before, after, change, dropPlace, lasted } = measured;
		const what = costWords({
			metric,
			fromScore
		});
		const gone = lasted > 0 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)` The gain was gone again after ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(lasted)} evaluations.` : "";
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`The learning-rate drop at ${dropPlace} repaired the rise before it: ${what} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(before)} → ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(after)} (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(change)}).${gone}`;
	},
	causes: [{
		cause: "The drop took the step noise away.",
		weigh: ({ noise }) => ({
			for: noise < .8 ? [`evaluations scatter less: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(noise)} times as much as before`] : [],
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
	check: ({ run, cost, drop, rise }, { minRatio, minPoints }) => {
		if (!rise || !drop.improved || !(drop.netCost >= minRatio)) return null;
		const recovery = recoveryOf({
			run,
			cost,
			drop,
			rise
		});
		if (recovery.measured.points < minPoints) return null;
		return {
			...recovery,
			confidence: recovery.measured.inferred ? "low" : "high"
		};
	},
	message: ({ measured }) => {
		const { metric, fromScore, net, bestPlace, netScore, scoreName } = measured;
		const what = costWords({
			metric,
			fromScore
		});
		const than = net >= 1.005 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`stayed ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(net - 1)} above` : "only came level with";
		const score = !fromScore && Number.isFinite(netScore) && scoreName !== "" ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)` ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(scoreName)} did ${netScore > 0 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`get better than before, by ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(netScore)}` : "not get better either"}.` : "";
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`The drop gained nothing in the end: ${what} ${than} its best before (${bestPlace}).${score}`;
	},
	causes: [{
		cause: "What was lost before the drop is not all reversible.",
		weigh: ({ netScore }) => ({
			for: netScore <= 0 ? ["the score did not get better than before either"] : [],
			against: netScore > 0 ? [`the score did get better than before, by ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(netScore)}`] : []
		})
	}]
});

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
	check: ({ run, curve }, { minPoints, minOfRange, minOfLevel, minRate }) => {
		const { values, smoothed, at, series } = curve;
		const n = values.length;
		const rates = run.run.primary.learningRate?.values ?? /* @__PURE__ */ new Float64Array(0);
		const rate = rates[rates.length - 1] / (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(rates);
		if (n < minPoints || !(rate > minRate)) return null;
		const start = tailStart(curve, .25);
		const noise = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(values.subarray(start), curve.quantum);
		const range = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(smoothed) - (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.et)(smoothed);
		const level = smoothed[n - 1];
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
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} swings by ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(ofLevel)} from one evaluation to the next since ${fromPlace}, at a learning rate of ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(last)}, ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(rate)} of its peak.`;
	},
	causes: [{
		cause: "The learning rate is not decayed.",
		weigh: ({ rate }) => ({
			for: [`at the end it is ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(rate)} of its peak`],
			against: []
		})
	}]
});

// build/src/diagnose/measure/rise-evidence.js
function riseEvidence({ run, cost, rise }) {
	const { segment, onset } = rise;
	const keep = cost.at[Math.min(segment.knee, cost.at.length - 1)];
	return {
		metric: cost.series.name,
		axis: run.run.axis,
		keep,
		keepPlace: place(run, keep),
		onsetFrom: cost.at[onset[0]],
		onsetTo: cost.at[onset[1]],
		lowest: segment.lowest,
		level: segment.level,
		rise: segment.rise,
		evidence: segment.evidence,
		noise: segment.noise,
		trainChange: Math.exp(rise.trainChange) - 1,
		rho: rise.rho,
		fromScore: run.costIs === "error",
		repair: rise.repair,
		end: cost.at[rise.to],
		...extraChanges(run.run.series, keep, cost.at[rise.to])
	};
}
function riseSentence(measured) {
	const { metric, lowest, level, keepPlace, end, rise, fromScore, onsetFrom, onsetTo, evidence } = measured;
	const levels = `${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(lowest)} → ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(level)}`;
	const began = onsetTo > onsetFrom ? ` (onset ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(onsetFrom)}–${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(onsetTo)}, 90%)` : "";
	const doubt = Number.isNaN(evidence) ? "; with so few evaluations this is little evidence" : "";
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${costWords({
		metric,
		fromScore
	})} rose ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(rise)} over its best level (${levels}) between ${keepPlace} and ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(end)}${began}${doubt}`;
}
function riseWindow({ run, cost, rise }) {
	return {
		series: [cost.series.name, ...run.costIs === "loss" && run.validationScore ? [run.validationScore.series.name] : []],
		from: cost.at[rise.from],
		to: cost.at[rise.to]
	};
}
function riseWeight({ segment }, confidence) {
	return Number.isNaN(segment.evidence) ? {
		confidence: "low",
		severity: "notice"
	} : { confidence };
}

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
	message: ({ measured }) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${riseSentence(measured)}, while the training loss fell ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(-measured.trainChange)}.`,
	causes: [{
		cause: "Memorization of the training set.",
		weigh: ({ trainChange, rho, repair, ...extra }) => ({
			for: [
				`the training loss fell ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(-trainChange)} while validation got worse`,
				...rho > 2.5 ? [`in proportion it fell ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(rho)} times as much as validation lost (ρ)`] : [],
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
const MAX_ROWS = 500;
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
	check: ({ run, loss, score }, { minPoints, maxCorrelation, minMove }) => {
		if (![loss, score].every((curve) => rangeOf(curve) > minMove * curve.noise) || run.rises.length > 0) return null;
		const sign = score.series.goal === "maximize" ? -1 : 1;
		const rows = rowsOf(loss, score);
		if (rows.length < minPoints) return null;
		const correlation = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.V)(rows.map(([i]) => loss.smoothed[i]), rows.map(([, j]) => sign * score.smoothed[j]));
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
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(loss)} gets better when ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(score)} gets worse (rank correlation with the error ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(Number(correlation.toFixed(2)))} over ${points} evaluations).`;
	},
	causes: [{ cause: "The loss does not stand for the score." }, { cause: "Loss and score are computed on different data or labels." }]
});
function rangeOf({ smoothed }) {
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(smoothed) - (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.et)(smoothed);
}
function rowsOf(loss, score) {
	const step = Math.ceil(loss.at.length / MAX_ROWS);
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
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} is ${value} first at ${firstPlace} (${count} of ${of} values); ${end}.`;
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
	check: ({ run, curve }, { minPoints, maxChange, maxFall, maxScore }) => {
		const y = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Q)(curve.values, 60).values;
		const n = y.length;
		if (n < minPoints || curve.values.length < minPoints) return null;
		const first = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(y.subarray(0, Math.max(3, Math.round(.05 * n))));
		const last = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(y.subarray(n - Math.max(3, Math.round(.25 * n))));
		const fall = -(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Y)(y).slope * (n - 1) / Math.abs(first);
		const score = run.trainScore ?? run.validationScore;
		const classes = Math.round(Math.exp(last));
		const isChance = classes >= 2 && classes <= 1e3 && Math.abs(last - Math.log(classes)) < CHANCE$1 * Math.log(classes);
		const stuck = (isChance && score?.series.metric === "accuracy" ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(score.smoothed) / score.series.top : NaN) < NEAR_CHANCE / classes;
		const isFlat = Math.abs(last - first) <= maxChange * Math.abs(first) && fall < maxFall;
		if (!isFlat && !stuck) return null;
		const top = score ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(score.smoothed) / score.series.top : NaN;
		if (score?.series.goal === "maximize" && top > maxScore) return null;
		if ((score ? Math.abs(score.smoothed[score.smoothed.length - 1] - score.smoothed[0]) / score.series.top : 0) > maxChange) return null;
		return {
			series: [curve.series.name],
			from: curve.at[0],
			to: curve.at[curve.at.length - 1],
			confidence: isChance ? "high" : "medium",
			measured: {
				metric: curve.series.name,
				first,
				last,
				fall,
				points: curve.values.length,
				classes: isChance ? classes : 0,
				stuck: stuck && !isFlat
			}
		};
	},
	message: ({ measured }) => {
		const { metric, first, last, fall, points, classes, stuck } = measured;
		if (stuck) return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} ends at ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(last)}, which is chance for ${classes} classes (ln ${classes}), and the accuracy never left chance in ${points} points.`;
		const chance = classes > 1 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)` That is chance for ${classes} classes (ln ${classes}).` : "";
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} does not go down: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(first)} at the start, ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(last)} at the end of ${points} points (the trend falls ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(Math.max(0, fall))}).${chance}`;
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
	check: ({ run, curve }, { minPoints, minOfRange, minOfLevel }) => {
		const { values, smoothed, at, series } = curve;
		const n = values.length;
		if (n < minPoints) return null;
		const start = tailStart(curve, .25);
		const deviation = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(values.subarray(start), curve.quantum);
		const [low, high] = [(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.et)(smoothed), (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(smoothed)];
		const level = smoothed[n - 1];
		const first = values[0];
		if (!(level > 0 && level < .5 * first && deviation > minOfRange * (high - low) && deviation > minOfLevel * level)) return null;
		const rates = run.run.primary.learningRate?.values;
		const rate = rates && rates.length > 0 ? rates[rates.length - 1] / (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(rates) : NaN;
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
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} still swings by ±${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(deviation)} (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(ofLevel)} of its level) from one evaluation to the next since ${fromPlace}.`;
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
	return Math.min(sigma, (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(y.subarray(Math.max(0, bottom - half), bottom + half + 1), quantum));
}
function kneeInterval(y, noise) {
	const { fit } = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.z)(y);
	const scratch = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(y.length);
	const knee = (resampled) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.L)(resampled, (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.R)(resampled, scratch).knee, noise, scratch);
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.F)(y, fit, knee, { draws: DRAWS });
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
		const bins = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Q)(values.subarray(stretch.start, stretch.end), MAX_BINS$1);
		const fitted = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.z)(bins.values);
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
		product += ((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)(residuals, 1) || 0) * energy;
		squares += energy;
	}
	return squares > 0 ? Math.min(.6, Math.max(0, product / squares)) : 0;
}
function residualsOf(y, fit, step) {
	const raw = y.map((value, i) => value - fit[i]);
	const center = raw.reduce((sum, value) => sum + value, 0) / raw.length;
	const residuals = raw.map((value) => value - center);
	const inflation = y.length >= 12 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(residuals) : 1;
	const plain = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(y, step);
	return {
		residuals,
		sigma: inflation > 1.2 ? Math.max(plain, (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Et)(Array.from(residuals))) : plain,
		inflation
	};
}
function measureValley({ stretch, bins, fitted, sigma, inflation, quantum }, rho) {
	const y = bins.values;
	const n = y.length;
	const { never, valley, knee: bottom, fit } = fitted;
	const pooled = (1 + rho) / (1 - rho) / (1 - 4 * rho / 3 + rho * rho / 3);
	const factor = Math.max(inflation, pooled);
	const width = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.nt)(n);
	const levels = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.tt)(y, width);
	const lowest = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.et)(levels);
	const highest = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(levels);
	const level = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(y.subarray(Math.max(0, n - width)));
	const range = highest - lowest;
	const ofRange = y.some((value) => value <= 0) || Math.abs(lowest) < .05 * range;
	const margin = lowest - fit[bottom] + floorNoise(y, bottom, sigma, quantum);
	const knee = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.L)(y, bottom, margin, (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.B)(n));
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
const overfitting = defineRule({
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
	message: ({ measured }) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${riseSentence(measured)}.`,
	causes: [
		{
			cause: "The model fits what is particular to the training set.",
			weigh: ({ trainChange }) => ({
				for: trainChange < -.05 ? [`the training loss fell ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(-trainChange)} meanwhile`] : [],
				against: trainChange >= 0 ? ["the training loss did not fall meanwhile"] : []
			})
		},
		{
			cause: "The learning rate is too high for this stage.",
			weigh: ({ trainChange, repair }) => ({
				for: [...trainChange >= 0 ? ["the training loss rose as well"] : [], ...repair < .98 ? ["a later learning-rate drop went below the best level before"] : []],
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
	check: ({ run, curve }, { minPoints, minCorrelation, minOfLevel }) => {
		const { values, at, series, smoothed } = curve;
		const n = values.length;
		if (n < minPoints || run.learningRate.schedule === "restarts") return null;
		const period = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.P)(values, minCorrelation);
		if (!period) return null;
		const from = Math.floor(n / 4);
		const level = smoothed[n - 1];
		const swing = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Et)(Array.from(values.subarray(n - Math.min(n - from, 2 * period.points))));
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
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} repeats a pattern every ${period} points (correlation ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(correlation)}): it swings by ±${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(swing)}, ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(ofLevel)} of its level.`;
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
	return trainLoss.smoothed[Math.min(rise.to, trainLoss.smoothed.length - 1)] < MIN_QUANTA * trainLoss.quantum;
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
		const train = measured.trainChange;
		const moved = Number.isNaN(train) ? "" : train < -.01 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`, while the training loss fell only ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(-train)}` : train < .01 ? ", while the training loss did not move" : ", and the training loss rose as well";
		const ratio = Number.isNaN(measured.rho) ? "" : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)` (ρ ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(Number(measured.rho.toFixed(2)))})`;
		const sure = measured.confirmed ? " The next drops repaired it: this is drift, not memorization." : " This looks like drift, not memorization.";
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`After the learning-rate drop at ${measured.dropPlace}, ${riseSentence(measured)}${moved}${ratio}.${sure}`;
	},
	causes: [{
		cause: "Drift of the effective learning rate (weight decay with normalization layers).",
		weigh: ({ rho, repair, ...extra }) => ({
			for: [
				"it begins soon after a learning-rate drop",
				...rho < 2 ? [`the training loss gained little for what validation lost (ρ = ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(rho)})`] : [],
				...repair < .9 ? ["a later drop repaired it and went below the best level before"] : [],
				...said(extra, { weightNorm: -1 })
			],
			against: [...repair >= 1 ? ["no later drop got back to the best level before it"] : [], ...said(extra, { weightNorm: 1 })]
		})
	}, {
		cause: "Memorization of the training set.",
		weigh: ({ trainChange, rho, repair, ...extra }) => ({
			for: [
				...trainChange < -.05 ? [`the training loss fell ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(-trainChange)}`] : [],
				...repair >= 1 ? ["nothing later repaired it"] : [],
				...said(extra, {
					brier: 1,
					lossCorrect: 1,
					trainEval: -1
				})
			],
			against: [
				...rho < 2 ? [`that is little for what validation lost (ρ = ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(rho)})`] : [],
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
	check: ({ curve }, { minPoints, maxExamples }) => {
		const { series, at, smoothed } = curve;
		const n = at.length;
		const examples = n < minPoints ? 0 : examplesOf(curve, maxExamples);
		if (examples === 0) return null;
		const level = Math.min(series.top, Math.max(0, smoothed[n - 1]));
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
				halfWidth: halfWidthOf(curve, level, examples)
			}
		};
	},
	message: ({ measured }) => {
		const { metric, examples, step, level, halfWidth } = measured;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} moves in steps of ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(step)}, as on ${examples} validation examples: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(level)} stands for ±${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(halfWidth)}.`;
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
		const failed = group.filter(hasFailed);
		const others = group.filter((run) => !hasFailed(run));
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
		const points = others.flatMap((run) => bestOf(run) ?? []);
		if (points.length < minRuns) return named;
		const values = points.map(({ value }) => value);
		const [middle, spread] = [(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(values), (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.st)(values)];
		const apart = points.filter(({ value }) => .6745 * Math.abs(value - middle) > minZ * spread && Math.abs(value - middle) > minShare * Math.abs(middle));
		return [...named, ...apart.map(({ run, metric, value, at }) => ({
			runs: [run.id],
			from: [at, at],
			measured: {
				diverged: false,
				metric,
				value,
				others: points.length,
				median: middle
			}
		}))];
	},
	message: ({ runs: [run = ""], measured }) => measured.diverged ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(run)} diverged, the other ${measured.others} did not.` : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(run)} lies far from the other repeats: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(measured.metric)} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(measured.value)} at its best, the median of ${measured.others} is ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(measured.median)}.`,
	causes: [{ cause: "An unlucky seed, or something else that differs." }]
});
function hasFailed(run) {
	return run.findings.some(({ means, severity }) => severity === "error" && (means === "divergence" || means === "non-finite"));
}
function bestOf(run) {
	const name = run.primary.validationScore ?? run.primary.validationLoss;
	const best = run.series.find((series) => series.name === name)?.best;
	return best && name !== null ? {
		run,
		metric: name,
		value: best.smoothed,
		at: best.at
	} : null;
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
	check: ({ run, curve }, { minCorrelation, maxTrend, minPoints }) => {
		const [start, end] = longestPhase(curve, run.learningRate.events.map(({ at }) => at));
		const from = Math.max(start + Math.floor(.2 * (end - start)), end - MAX_STEPS);
		if (end - from < minPoints) return null;
		const steps = new Float64Array(end - from - 1);
		for (let i = 0; i < steps.length; i += 1) steps[i] = curve.values[from + i + 1] - curve.values[from + i];
		const mean = (curve.values[end - 1] - curve.values[from]) / steps.length;
		const spread = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.I)(steps, .75) - (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.I)(steps, .25);
		if (!(Math.abs(mean) < maxTrend * spread)) return null;
		const correlation = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)(steps.map((step) => step - mean), 1);
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
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} looks smoothed: over ${points} evaluations its steps follow each other (correlation ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(Number(correlation.toFixed(2)))}), where those of raw evaluations alternate (−0.5).`;
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
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} was evaluated ${points === 1 ? "once" : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${points} times`} in a run of ${trainPoints} logged training points: at least ${enough} are needed to tell a rise from noise.`;
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
	check: ({ run, series }, { minPoints, minRatio, minShare }) => {
		const { at } = series;
		const n = at.length;
		if (n < minPoints) return null;
		const span = at[n - 1] - at[0];
		const gaps = new Float64Array(n - 1);
		for (let i = 0; i < n - 1; i += 1) gaps[i] = at[i + 1] - at[i];
		let widest = -1;
		for (let i = 1; i < n - 2; i += 1) {
			if (!(gaps[i] >= minShare * span) || widest >= 0 && gaps[i] <= gaps[widest]) continue;
			const before = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(gaps.subarray(Math.max(0, i - NEIGHBORS), i));
			const after = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(gaps.subarray(i + 1, i + 1 + NEIGHBORS));
			if (gaps[i] > minRatio * Math.max(before, after)) widest = i;
		}
		if (widest < 0) return null;
		const usual = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(gaps);
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
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`Nothing is logged of ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} between ${lastPlace} and ${nextPlace}: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(gap / usual)} times the usual distance.`;
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
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`The training went back to ${backPlace} and wrote ${points === 1 ? "one point" : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${points} points`} again: the later values count.`;
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
	check: ({ run, curve }, { minPoints, minFall, minGain, minOfDescent }) => {
		const n = curve.values.length;
		const start = tailStart(curve, .25);
		if (n < minPoints || run.rises.length > 0 || isAnnealed(run, curve.at[start])) return null;
		const trend = trendOf(curve, start, n, minFall);
		if (trend.verdict !== "improving") return null;
		const from = Math.max(tailStart(curve, .5), lastPhaseStart(run, curve));
		const y = costBins(curve, from, n);
		const width = (n - from) / y.length;
		const ahead = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.N)(y, .25 * n / width, 1 + from / width);
		const now = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.M)(ahead.fit, y.length + from / width);
		const worst = curve.values.every((value) => value >= 0) ? Math.max(0, ahead.range[1]) : ahead.range[1];
		const gain = (now - worst) / Math.abs(now);
		if (!(gain >= minGain && now - worst >= minOfDescent * (curve.values[0] - now) && now < curve.values[0])) return null;
		return {
			series: [curve.series.name],
			from: curve.at[start],
			to: curve.at[n - 1],
			confidence: gain > 2 * minGain ? "high" : "medium",
			measured: {
				...costOf(run),
				fall: -trend.change / trend.level,
				more: Math.round(.25 * n),
				now,
				best: Math.min(worst, Math.max(0, ahead.range[0])),
				worst,
				shape: ahead.fit.shape,
				fromPlace: place(run, curve.at[start])
			}
		};
	},
	message: ({ measured }) => {
		const { fall, more, now, best, worst, fromPlace } = measured;
		const goal = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(worst) === (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(best) ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(best) : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(worst)} to ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(best)}`;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${capitalCost(measured)} still falls at the end: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(fall)} since ${fromPlace}. ${more} more evaluations would bring it from ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(now)} to about ${goal}.`;
	},
	causes: [{ cause: "The budget was too short." }, { cause: "The learning rate was too small." }]
});

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
	check: ({ run, trainLoss, validationLoss, trainScore, validationScore }, { minPoints, minLead, maxRatio }) => {
		const n = validationScore.values.length;
		if (n < minPoints || validationLoss.values.length < minPoints) return null;
		const { top } = validationScore.series;
		const leads = alignTo(validationScore.at, trainScore.series);
		for (let i = 0; i < n; i += 1) leads[i] = (validationScore.values[i] - leads[i]) / top;
		const start = tailStart(validationScore, .25);
		const lead = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.U)(leads, start));
		const early = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.U)(leads, 0, Math.max(3, Math.round(.1 * n))));
		if (!(lead > minLead && lead > early)) return null;
		const ratios = alignTo(validationLoss.at, trainLoss.series).map((value, i) => validationLoss.values[i] / value);
		const ratio = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.U)(ratios, tailStart(validationLoss, .25)));
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
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`Since ${fromPlace} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(score)} lies ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(100 * lead)} points above ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(trainScore)}, and ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(loss)} is ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(ratio)} times ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(trainLoss)}: check that the two sets share no examples.`;
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
	check: ({ run, train, validation }, { minPoints, wholeRun, maxLead }) => {
		const aligned = alignTo(validation.at, train.series);
		const rows = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.W)(aligned);
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
		const names = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(train)} lies above ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(validation)}`;
		if (whole) return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${names} in the whole run (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(share)} of the evaluations): the two are probably not measured the same way.`;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${names} until ${untilPlace}: normal while regularization and averaging weigh on the training loss.`;
	},
	causes: [
		{ cause: "Training is measured with augmentation, dropout or penalties; validation without." },
		{
			cause: "The training loss is the average over the epoch, the validation loss its end.",
			weigh: ({ share, shifted }) => ({
				for: shifted < .5 * share ? [`half an epoch later it is above in only ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(shifted)} of the evaluations`] : [],
				against: shifted > .8 * share ? ["half an epoch of lag explains next to nothing of it"] : []
			})
		},
		{
			cause: "The validation set is easier, tiny, or leaked into training.",
			weigh: ({ lead }) => ({
				for: lead > .05 ? [`validation accuracy is ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(100 * lead)} points above training accuracy at the end`] : [],
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
	return (validationScore.smoothed[validationScore.smoothed.length - 1] - trainScore.smoothed[i]) / validationScore.series.top;
}

// build/src/diagnose/measure/segments.js
const MIN_POINTS = 8;
const WARM_UP_SHARE = .15;
const MIN_TAIL = 20;
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
	if (end - start < (kind === "tail" ? MIN_TAIL : 8)) return false;
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
		const { valleys, stretches } = valleysOf(run, curve);
		const largest = [...valleys.filter((valley) => fires(valley, stretches, 1) && valley.rise > minRise)].sort((a, b) => b.rise - a.rise)[0];
		if (!largest) return null;
		const from = Math.min(largest.knee + 1, largest.end - 1);
		return {
			series: [curve.series.name],
			from: curve.at[from],
			to: curve.at[largest.end - 1],
			confidence: largest.rise > 2 * GATES.minRise ? "high" : "medium",
			measured: {
				metric: curve.series.name,
				lowest: largest.lowest,
				level: largest.level,
				rise: largest.rise,
				evidence: largest.evidence,
				rate: rateAt(run, curve.at[from]),
				bestPlace: place(run, curve.at[largest.knee]),
				endPlace: place(run, curve.at[largest.end - 1])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, lowest, level, rise, bestPlace, endPlace } = measured;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} rose ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(rise)} from ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(lowest)} at ${bestPlace} to ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(level)} at ${endPlace}.`;
	},
	causes: [{
		cause: "The learning rate is too high for this stage.",
		weigh: ({ rate }) => ({
			for: rate > 0 ? [`it was ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(rate)} there`] : [],
			against: []
		})
	}, { cause: "Data, augmentation or the weights of the loss changed." }]
});
function valleysOf(run, { at, values, smoothed }) {
	const { events, logged } = run.learningRate;
	const continuous = run.phases.some(({ kind }) => kind === "annealing");
	const stretches = stretchesOf(at, {
		events,
		logged,
		continuous,
		at: ratesAt(run, at)
	});
	const isRising = ({ start, end }) => {
		const lowest = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.et)(smoothed.subarray(start, end));
		return smoothed[end - 1] - lowest > MIN_HINT * Math.abs(lowest);
	};
	if (!stretches.some(isRising)) return {
		valleys: [],
		stretches: stretches.length
	};
	const fits = fitStretches(values, stretches, (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.K)(values));
	const rho = pooledCorrelation(fits);
	return {
		valleys: fits.filter(({ stretch }) => isRising(stretch)).map((fit) => measureValley(fit, rho)),
		stretches: stretches.length
	};
}
function ratesAt({ run: { primary } }, at) {
	return primary.learningRate ? sampleAt(at, primary.learningRate) : new Float64Array(at.length).fill(NaN);
}
function rateAt(run, at) {
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
		const known = run.trainScore || run.validationScore || !Number.isNaN(classesOf(run.run.hyperparameters));
		return train && known && run.profile !== "llm-pretrain" ? [{
			run,
			train
		}] : [];
	},
	check: ({ run, train }, { minPoints, maxFall, minLevel, maxGap }) => {
		const n = train.values.length;
		if (n < minPoints) return null;
		const level = train.smoothed[n - 1];
		const guessed = chanceClasses(run, level);
		const classes = guessed || classesOf(run.run.hyperparameters);
		const validated = run.validationLoss?.smoothed.at(-1) ?? NaN;
		const poor = level > minLevel * Math.log(classes) && Math.abs(validated - level) < maxGap * level;
		if (guessed === 0 && !poor) return null;
		const start = tailStart(train, .25);
		const { verdict } = trendOf(train, start, n, maxFall);
		if (guessed > 0 ? verdict === "improving" : verdict !== "plateau") return null;
		return {
			series: [train.series.name],
			from: train.at[start],
			to: train.at[n - 1],
			confidence: guessed > 0 ? "high" : "medium",
			measured: {
				metric: train.series.name,
				level,
				classes,
				ofChance: level / Math.log(classes),
				atChance: guessed > 0,
				fromPlace: place(run, train.at[start])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, level, classes, ofChance, atChance, fromPlace } = measured;
		return atChance ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} is ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(level)} since ${fromPlace}, and the score is no better: chance for ${classes} classes (ln ${classes}).` : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} has been flat at ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(level)} since ${fromPlace}, ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(ofChance)} of chance for ${classes} classes, and validation is no worse: the model does not fit the data.`;
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
	const share = score.smoothed[score.smoothed.length - 1] / score.series.top;
	return Math.abs(level - Math.log(classes)) < CHANCE.loss * Math.log(classes) && Math.abs(share * classes - 1) < CHANCE.score ? classes : 0;
}

// build/src/diagnose/rules/unexplained-shift.js
const LEVEL_POINTS = 8;
const MAX_BINS = 1e3;
const WINDOW = 20;
const MIN_JUMP = 4;
const MIN_Z = 8;
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
	check: ({ run, curve }, { minPoints, minShift, minDistance, minStart }) => {
		if (curve.values.length < minPoints) return null;
		const { logged, events } = run.learningRate;
		const bins = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Q)(curve.values, MAX_BINS);
		const t = bins.values;
		const known = events.map((event) => indexFrom(curve.at, event.at));
		const shifts = [];
		for (let k = 1 + Math.floor(Math.max(LEVEL_POINTS, minStart * t.length)); k < t.length; k += 1) {
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
		return {
			series: [curve.series.name],
			from: curve.at[point],
			to: curve.at[Math.min(curve.at.length - 1, point + LEVEL_POINTS)],
			confidence: logged ? "medium" : "low",
			measured: {
				metric: curve.series.name,
				before: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(t.subarray(k - LEVEL_POINTS, k)),
				after: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(t.subarray(k, k + LEVEL_POINTS)),
				shift,
				logged,
				resumed: run.run.series.some(({ resolved }) => resolved.rewound > 0),
				shiftPlace: place(run, curve.at[point])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, before, after, shift, shiftPlace, logged } = measured;
		const rate = logged ? ", without a change of the learning rate" : "";
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} steps ${shift > 0 ? "up" : "down"} by ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(Math.abs(shift))} at ${shiftPlace} (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(before)} → ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(after)})${rate}.`;
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
	return jump > .5 * minShift * Math.abs(t[k - 1]) && jump > MIN_JUMP * (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(t.subarray(Math.max(0, k - WINDOW), k));
}
function leavesLine(t, k, quantum) {
	const window = t.subarray(Math.max(0, k - WINDOW), k);
	const { slope, intercept } = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Y)(window);
	const off = (value, i) => value - intercept - slope * i;
	const fall = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)([
		0,
		1,
		2
	].map((i) => off(t[Math.min(t.length - 1, k + i)], window.length + i)));
	const noise = Math.max(1.4826 * (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.st)(window.map(off)), (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(window, quantum));
	const jump = t[k] - t[k - 1];
	return Math.abs(fall) > MIN_Z * noise && jump * fall > 0 && Math.abs(jump) >= .5 * Math.abs(fall);
}
function shiftAt(t, k) {
	const n = t.length;
	if (k + LEVEL_POINTS > n) return 0;
	const before = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(t.subarray(k - LEVEL_POINTS, k));
	const after = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(t.subarray(k, k + LEVEL_POINTS));
	const start = Math.min(n - 3, k + Math.max(LEVEL_POINTS, Math.round(.1 * n)));
	const later = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(t.subarray(start, Math.min(n, start + LEVEL_POINTS)));
	return (later - before) * (after - before) > 0 && Math.abs(later - before) > .5 * Math.abs(after - before) ? (after - before) / Math.abs(before) : 0;
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
		const times = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(ratio > 1 ? ratio : 1 / ratio);
		return kind === "score" ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(large)} is logged as a percentage, ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(small)} as a fraction.` : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(large)} is about ${times} times ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(small)} from the first evaluation on: a sum against a mean, or different objectives.`;
	},
	causes: [
		{
			cause: "A sum over batches is compared with a mean.",
			weigh: ({ kind, ratio }) => ({
				for: kind === "loss" ? [`the ratio stays near ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(Math.round(ratio))}`] : [],
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
	const isLarge = first >= minRatio && (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.I)(ratios, .05) >= minRatio;
	const isSmall = first <= 1 / minRatio && (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.I)(ratios, .95) <= 1 / minRatio;
	return isLarge || isSmall ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.I)(ratios, .5) : NaN;
}
function scoreRatio(pairs) {
	const column = (i) => pairs.map((pair) => pair[i]);
	const isFraction = (values) => values.every((value) => value >= 0 && value <= 1) && values.some((value) => value > 0);
	const isPercent = (values) => values.every((value) => value >= 0 && value <= 100) && (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.I)(values, .5) > 1.5;
	if (isFraction(column(0)) && isPercent(column(1))) return 100;
	return isFraction(column(1)) && isPercent(column(0)) ? 1 / 100 : NaN;
}

// build/src/diagnose/rules/validation-losses-disagree.js
const MAX_OTHERS = 6;
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
			losses: losses.slice(0, MAX_OTHERS).map((series) => run.curves.get(series) ?? null).filter((curve) => curve !== null)
		}];
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
		const from = up.curve.at[Math.min(up.valley.knee + 1, up.curve.at.length - 1)];
		return {
			series: [up.curve.series.name, flat.curve.series.name],
			from,
			to: up.curve.at[up.curve.at.length - 1],
			confidence: "medium",
			measured: {
				up: up.curve.series.name,
				flat: flat.curve.series.name,
				rise: up.valley.rise,
				other: flat.valley.rise,
				fromPlace: place(run, from)
			}
		};
	},
	message: ({ measured }) => {
		const { up, flat, rise, fromPlace } = measured;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(up)} turned up at ${fromPlace} (+${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(rise)} by the end), ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(flat)} did not: the best checkpoint depends on which of them you need.`;
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
	check: ({ run, curve }, { minPoints, maxP, minRatio, minOfLevel, maxMove }) => {
		const { values, at, series } = curve;
		const n = values.length;
		const phase = lastPhaseStart(run, curve);
		if (n - phase < minPoints || run.rises.length > 0 || values.some((value) => !(value > 0))) return null;
		const start = phase + Math.floor(.25 * (n - phase));
		const middle = start + (n - start >> 1);
		const logs = (from) => values.slice(from, Math.min(n, from + Math.min(n - middle, MAX_POINTS))).map(Math.log);
		const [early, late] = [logs(start), logs(n - Math.min(n - middle, MAX_POINTS))];
		const { p } = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.j)(differences(early), differences(late));
		const moved = Math.abs((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(late) - (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(early));
		const noise = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(late);
		const ratio = noise / (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(early, curve.quantum / values[middle]);
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
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} is ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(ratio)} times as noisy since ${fromPlace} as before (±${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(100 * noise)}% an evaluation), at the same learning rate.`;
	},
	causes: [{ cause: "The training becomes unstable at this learning rate." }, { cause: "A few examples dominate the loss more and more." }]
});
function differences(values) {
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
	check: ({ run, curve }, { minPoints, startShare, minRise, minZ }) => {
		const { values, at, series, quantum } = curve;
		const n = values.length;
		const end = Math.round(startShare * n);
		if (n < minPoints || values.some((value) => !(value > 0))) return null;
		const levels = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.tt)(values.subarray(0, end + 1), 3);
		const noise = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.J)(values.subarray(0, Math.max(20, 2 * end)), quantum);
		let low = 1;
		let peak = 1;
		let valley = 1;
		for (let i = 2; i < end; i += 1) {
			if (levels[i] < levels[low]) low = i;
			if (levels[i] - levels[low] > levels[peak] - levels[valley]) [peak, valley] = [i, low];
		}
		const rise = (levels[peak] - levels[valley]) / levels[valley];
		const recovered = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(values.subarray(n - Math.max(3, Math.round(.05 * n)))) < levels[valley];
		if (!(rise > minRise && levels[peak] - levels[valley] > minZ * noise && recovered)) return null;
		return {
			series: [series.name],
			from: at[valley],
			to: at[peak],
			confidence: rise > 2 * minRise ? "high" : "medium",
			measured: {
				metric: series.name,
				low: levels[valley],
				peak: levels[peak],
				rise,
				warmUp: run.phases[0]?.kind === "warm-up",
				peakPlace: place(run, at[peak])
			}
		};
	},
	message: ({ measured }) => {
		const { metric, low, peak, rise, peakPlace } = measured;
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(metric)} rose ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(rise)} at the start (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(low)} → ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(peak)} at ${peakPlace}) before it recovered.`;
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
	check: ({ run, curve }, { minPoints, maxDistance, maxShare, minGain, minFall }) => {
		const n = curve.values.length;
		if (n < minPoints || run.rises.length > 0) return null;
		const { smoothed } = curve;
		const best = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.et)(smoothed);
		const first = curve.values[0];
		if (!(best > 0) || !(first - best >= minFall * first)) return null;
		const arrived = smoothed.findIndex((value) => value <= best * (1 + maxDistance));
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
				...costOf(run),
				arrivedPlace: place(run, curve.at[arrived]),
				saved: n - 1 - arrived,
				share,
				distance: maxDistance,
				hours
			}
		};
	},
	message: ({ measured }) => {
		const { arrivedPlace, saved, share, distance, hours } = measured;
		const time = Number.isFinite(hours) && hours >= .1 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`, ${hours.toFixed(1)} hours` : "";
		return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)`${capitalCost(measured)} was within ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(distance)} of its best from ${arrivedPlace} on: the last ${saved} evaluations (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(share)} of the run${time}) gained nothing.`;
	},
	causes: [{ cause: "The budget is longer than the task needs." }, { cause: "The learning rate stays too high to go lower." }]
});

// build/src/diagnose/rules/index.js
var rules_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ allRules: () => allRules });
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



/***/ })

};
