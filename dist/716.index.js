export const id = 716;
export const ids = [716];
export const modules = {

9716:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
a: () => (parseKeptJob),
i: () => (kept_job_exports),
n: () => (parse_report_exports),
r: () => (holdsMore),
t: () => (parseReport)
});
var rolldown_runtime_0 = __webpack_require__(1740);
var start_1 = __webpack_require__(4404);
var base_2 = __webpack_require__(2847);
var report_3 = __webpack_require__(8088);





// build/src/contract/kept-job.js
var kept_job_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({ parseKeptJob: () => parseKeptJob });
const MAX_LIST = 2e3;
const name = (0,report_3.jt)().max(report_3.mn.name);
const names = (0,report_3.Ct)(name).max(MAX_LIST);
const ended = (0,report_3.Ot)({
	name,
	conclusion: name,
	trains: (0,report_3.wt)()
});
const schema = (0,report_3.Ot)({
	kept: (0,report_3.xt)([
		"all",
		"without-baseline",
		"compact"
	]),
	settings: (0,report_3.jt)().max(report_3.mn.text),
	config: name.nullable(),
	failOn: (0,report_3.xt)([
		"never",
		"regression",
		"error",
		"warning"
	]).nullable(),
	comment: name,
	commentPosition: name.default("top"),
	charts: name,
	htmlUrl: name,
	buttons: (0,report_3.wt)().default(false),
	autoBaseline: (0,report_3.wt)(),
	askedBaseline: (0,report_3.Ot)({
		commit: (0,report_3.jt)().regex(/^[0-9a-f]{40,64}$/),
		branch: name
	}).nullable(),
	expectation: (0,report_3.Ot)({
		of: (0,report_3.xt)(["run", "shard"]),
		expected: (0,report_3.Nt)([(0,report_3.Tt)(), names]),
		there: (0,report_3.Ct)((0,report_3.Ot)({
			name,
			path: name
		})).max(MAX_LIST)
	}).nullable(),
	emptyShards: names,
	training: (0,report_3.Ot)({
		conclusion: name,
		jobs: (0,report_3.Ct)(ended).max(MAX_LIST).nullable(),
		ownJob: name
	}).nullable()
});
function parseKeptJob(json) {
	try {
		return schema.safeParse(JSON.parse(json)).data ?? null;
	} catch {
		return null;
	}
}

// build/src/contract/json-size.js
const LIST_PARTS = 8;
function holdsMore(text, most) {
	if (text.length * LIST_PARTS <= most) return false;
	let parts = 0;
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		if (code === 44) parts += 1;
		else if (code === 91 || code === 123) parts += LIST_PARTS;
	}
	return parts > most;
}

// build/src/contract/predictions-schema.js
const pair$2 = (0,report_3.Mt)([report_3.at, report_3.at]);
const ids = (0,report_3.yt)(report_3.rt, report_3.mn.predicted).describe("Empty where they may not be told.");
const answers = (0,report_3.Ot)({
	examples: report_3.at,
	loss: report_3.at.describe("Mean cross-entropy, nats."),
	confidence: report_3.at.describe("Mean largest probability."),
	margin: report_3.at.describe("Mean of largest probability \u2212 that of the label.")
});
const few = (0,report_3.Ot)({
	examples: report_3.at,
	share: report_3.at.describe("What they add to the change, as a share of it."),
	ids
}).nullable();
const way = (0,report_3.Ot)({
	examples: report_3.at,
	change: report_3.at
});
const checkpoint = (0,report_3.Ot)({
	source: report_3.rt,
	at: report_3.at.describe("On the axis of the run."),
	name: report_3.rt,
	examples: report_3.at,
	accuracy: report_3.at,
	logged: report_3.at.describe("The accuracy that the log has there."),
	loss: report_3.at.describe("Mean cross-entropy, nats."),
	brier: report_3.at,
	calibration: (0,report_3.Ot)({
		ece: report_3.at.describe("Expected calibration error in bins of equal mass, corrected for the noise of the bins."),
		interval: pair$2.describe("95%."),
		bins: (0,report_3.yt)((0,report_3.Ot)({
			examples: report_3.at,
			confidence: report_3.at,
			accuracy: report_3.at
		}), report_3.mn.predicted)
	}).nullable(),
	temperature: (0,report_3.Ot)({
		value: report_3.at,
		fittedOn: report_3.at,
		toldOn: report_3.at,
		before: report_3.at.describe("Loss of the examples that it was not fitted on, without it."),
		after: report_3.at.describe("The same with it.")
	}).nullable(),
	right: answers,
	wrong: answers,
	floored: report_3.at.describe("Examples whose label has the probability 0."),
	worstClasses: (0,report_3.yt)((0,report_3.Ot)({
		name: report_3.rt,
		examples: report_3.at,
		accuracy: report_3.at
	}), report_3.mn.predicted)
});
const change = (0,report_3.Ot)({
	from: report_3.at.describe("Index of a checkpoint."),
	to: report_3.at,
	examples: report_3.at,
	change: report_3.at.describe("Mean loss after \u2212 before, nats: the sum of the four below."),
	stayedWrong: way,
	becameWrong: way,
	becameRight: way,
	stayedRight: way,
	confidence: pair$2.describe("Mean confidence of those that stayed wrong, before and after."),
	few: few.describe("The fewest examples that carry 80% of the rise."),
	labelSuspects: few.describe("Among them: labels worth a look."),
	copySuspects: few.describe("Among them: exactly the outputs of another example.")
});
const runPredictions = (0,report_3.Ot)({
	classes: report_3.at,
	checkpoints: (0,report_3.yt)(checkpoint, report_3.mn.predicted),
	changes: (0,report_3.yt)(change, report_3.mn.predicted),
	apart: (0,report_3.wt)().describe("Two checkpoints that should be held against each other have no examples in common.")
});
const counts = {
	before: report_3.at,
	now: report_3.at,
	lost: report_3.at,
	won: report_3.at
};
const pairedPredictions = (0,report_3.Ot)({
	group: report_3.rt,
	runs: pair$2,
	run: report_3.rt,
	baselineRun: report_3.rt,
	at: report_3.at,
	baselineAt: report_3.at,
	examples: report_3.at,
	name: report_3.rt,
	unmatched: pair$2.describe("Examples of this side and of the baseline that have no partner."),
	comparable: (0,report_3.wt)().describe("Are nearly all examples of the smaller side on both?"),
	accuracy: (0,report_3.Ot)({
		...counts,
		interval: pair$2.describe("95%, of now \u2212 before."),
		pValue: report_3.at.describe("McNemar\u2019s exact test, two-sided.")
	}),
	loss: (0,report_3.Ot)({
		before: report_3.at,
		now: report_3.at,
		difference: report_3.at,
		interval: pair$2,
		pValue: report_3.at.describe("Paired t (the larger p of Student\u2019s and Hall\u2019s), two-sided.")
	}).nullable(),
	classes: (0,report_3.yt)((0,report_3.Ot)({
		name: report_3.rt,
		examples: report_3.at,
		...counts,
		pValue: report_3.at.describe("Adjusted by Holm over all classes.")
	}), report_3.mn.predicted),
	lostIds: ids
});

// build/src/contract/run-schema.js
const points = (0,report_3.bt)(report_3.mn.points);
const curve = (0,report_3.Ot)({
	series: report_3.rt,
	at: points,
	value: points,
	level: points.optional().describe("Levels of the whole curve at these places.")
}).refine(({ at, value }) => at.length === value.length, "expected as many values as positions").refine(({ at, level = at }) => at.length === level.length, "expected as many levels as positions");
const level = report_3.ot.extend({ smoothed: report_3.at });
const run = (0,report_3.Ot)({
	id: report_3.rt,
	path: report_3.rt.default(""),
	sources: report_3.it,
	format: report_3.rt,
	axis: report_3.Z,
	length: report_3.at,
	profile: report_3.st,
	seed: (0,report_3.Nt)([
		report_3.at,
		report_3.rt,
		(0,report_3.St)()
	]),
	hyperparameters: report_3.nt,
	series: (0,report_3.yt)((0,report_3.Ot)({
		name: report_3.rt,
		metric: report_3.rt.nullable(),
		split: (0,report_3.xt)([
			"train",
			"validation",
			"test"
		]).nullable(),
		goal: report_3.et.nullable(),
		top: report_3.at.default(NaN).describe("Top of the scale of a score: 1 or 100; null where it has none, or none is known."),
		points: report_3.at,
		first: report_3.at,
		last: report_3.at,
		best: level.nullable().describe("The value to keep, and the best level, corrected for having been chosen among many."),
		end: level.nullable().default(null).describe("The last finite value and the level there."),
		tail: (0,report_3.Ot)({
			from: report_3.at,
			median: report_3.at
		}).nullable().default(null).describe("Median of the last tenth."),
		noise: report_3.at.describe("Standard deviation of one evaluation around the level."),
		quantum: report_3.at.default(0).describe("Smallest step of the logged numbers where they are rounded, else 0."),
		window: report_3.at.default(1).describe("Points that a level is taken of; 1: levels are values as logged.")
	}), report_3.mn.series),
	primary: (0,report_3.Ot)({
		trainLoss: report_3.rt.nullable(),
		validationLoss: report_3.rt.nullable(),
		trainScore: report_3.rt.nullable(),
		validationScore: report_3.rt.nullable(),
		learningRate: report_3.rt.nullable(),
		gradientNorm: report_3.rt.nullable()
	}),
	curves: (0,report_3.yt)(curve, report_3.mn.curves),
	learningRate: (0,report_3.Ot)({
		logged: (0,report_3.wt)(),
		schedule: report_3.lt,
		events: (0,report_3.yt)((0,report_3.Ot)({
			at: report_3.at,
			kind: (0,report_3.xt)([
				"drop",
				"restart",
				"warm-up-end"
			]),
			from: report_3.at,
			to: report_3.at,
			factor: report_3.at,
			inferred: (0,report_3.wt)()
		}), report_3.mn.events)
	}),
	phases: (0,report_3.yt)((0,report_3.Ot)({
		from: report_3.at,
		to: report_3.at,
		learningRate: report_3.at,
		kind: (0,report_3.xt)([
			"constant",
			"warm-up",
			"annealing",
			"unknown"
		])
	}), report_3.mn.events),
	drops: (0,report_3.yt)(report_3.K, report_3.mn.events),
	checkpoints: (0,report_3.Ot)({
		bestLoss: report_3.ot.extend({ score: report_3.at }).nullable(),
		bestScore: report_3.ot.extend({ loss: report_3.at }).nullable(),
		last: (0,report_3.Ot)({
			at: report_3.at,
			loss: report_3.at,
			score: report_3.at,
			unused: report_3.at,
			hours: report_3.at
		}).nullable()
	}),
	checks: (0,report_3.yt)(report_3.G, report_3.mn.checks),
	findings: (0,report_3.yt)(report_3.q, report_3.mn.findings),
	predictions: runPredictions.optional().describe("Of the files of per-example predictions beside its logs.")
});

// build/src/contract/message-schema.js
const differ = (0,report_3.yt)((0,report_3.xt)([
	"date",
	"seed",
	"counter",
	"id",
	"generated"
]), report_3.mn.remarks);
const groupReason = (0,report_3.ht)({
	"same-settings": {
		settings: report_3.at,
		differ
	},
	"same-names": { differ },
	"only-run": {},
	"other-settings": {
		run: report_3.rt,
		names: report_3.it,
		more: report_3.at
	},
	"other-name": {
		run: report_3.rt,
		own: report_3.rt,
		other: report_3.rt,
		settings: report_3.at
	}
});
const compared = { comparison: report_3.at };
const limit = {
	...compared,
	sure: (0,report_3.wt)()
};
const operator = (0,report_3.xt)([">=", "<="]);
const nullableName = report_3.rt.nullable();
const grave = (0,report_3.xt)(["error", "warning"]);
const mutedRule = {
	rule: report_3.ct,
	because: report_3.pt,
	until: report_3.$.nullable()
};
const counted = (0,report_3.xt)(["run", "shard"]);
const reasons = (0,report_3.gt)({
	"no-data": {},
	accepted: {
		by: report_3.rt,
		reason: report_3.pt
	},
	"empty-shard": { shard: report_3.rt },
	"training-failed": {
		how: (0,report_3.xt)(base_2.H),
		failed: report_3.at,
		of: report_3.at,
		jobs: report_3.it,
		matrix: nullableName
	},
	"step-failed": { how: (0,report_3.xt)(["failure", "cancelled"]) },
	"missing-expected": {
		what: counted,
		have: report_3.at,
		expected: report_3.at,
		there: report_3.it,
		missing: report_3.it
	},
	"more-than-expected": {
		what: counted,
		have: report_3.at,
		expected: report_3.at.nullable(),
		names: report_3.it
	},
	"no-baseline": {},
	"nothing-compared": {
		why: (0,report_3.xt)(["unmatched", "not-logged"]),
		now: report_3.at,
		before: report_3.at,
		blocks: (0,report_3.wt)()
	},
	sweep: {
		configurations: report_3.at,
		selected: report_3.rt,
		runs: report_3.at,
		named: report_3.at,
		diverged: report_3.at,
		metric: nullableName,
		of: report_3.ut,
		statistic: report_3.Q,
		value: report_3.at,
		sd: report_3.at
	},
	finding: {
		rule: report_3.ct,
		severity: grave,
		run: report_3.rt,
		runs: report_3.at,
		of: report_3.at,
		elsewhere: report_3.at.default(0),
		standing: report_3.X
	},
	muted: {
		...mutedRule,
		severity: grave,
		runs: report_3.at,
		of: report_3.at
	},
	unmuted: {
		...mutedRule,
		why: (0,report_3.xt)(["ended", "worse"])
	},
	"nothing-new": {
		same: report_3.at,
		muted: report_3.at
	},
	"too-short": {
		runs: report_3.at,
		of: report_3.at,
		longest: report_3.at,
		needed: report_3.at
	},
	healthy: {
		runs: report_3.at,
		compared: (0,report_3.wt)(),
		evaluations: report_3.at.default(NaN)
	},
	"partly-healthy": {
		both: report_3.at,
		validation: report_3.at,
		of: report_3.at,
		compared: (0,report_3.wt)()
	},
	"not-worse": {
		compared: (0,report_3.wt)(),
		bounds: (0,report_3.wt)()
	},
	unjudged: {
		what: (0,report_3.xt)(base_2.a),
		run: report_3.rt,
		runs: report_3.at,
		of: report_3.at,
		points: report_3.at,
		needed: report_3.at
	},
	"nothing-against": {},
	hinted: {
		runs: report_3.at,
		of: report_3.at,
		longest: report_3.at
	},
	identical: {
		runs: report_3.at,
		otherSettings: report_3.it.default([])
	},
	improved: compared,
	worse: compared,
	excused: compared,
	removed: compared,
	"probably-worse": compared,
	unclear: compared,
	"group-gone": { group: report_3.rt },
	slower: limit,
	"more-spread": limit,
	"earlier-overfitting": limit,
	"bound-broken": {
		metric: report_3.rt,
		of: report_3.ut,
		statistic: report_3.Q,
		group: nullableName,
		runs: report_3.at,
		actual: report_3.at,
		operator,
		expected: report_3.at
	},
	"bound-not-logged": {
		metric: report_3.rt,
		operator,
		expected: report_3.at,
		near: nullableName
	},
	"gate-not-logged": {
		metric: report_3.rt,
		near: nullableName
	}
}, report_3.mn.reasons);
const setting = {
	name: report_3.rt,
	now: report_3.tt,
	before: report_3.tt
};
const pair$1 = {
	now: report_3.at,
	before: report_3.at
};
const factors = (0,report_3.gt)({
	setting,
	"setting-gone": {
		name: report_3.rt,
		before: report_3.tt
	},
	"setting-new": {
		name: report_3.rt,
		now: report_3.tt
	},
	schedule: {
		now: report_3.lt,
		before: report_3.lt
	},
	drops: {
		now: (0,report_3.yt)(report_3.at, report_3.mn.events),
		before: (0,report_3.yt)(report_3.at, report_3.mn.events)
	},
	rate: pair$1,
	length: pair$1,
	more: { count: report_3.at }
}, report_3.mn.remarks);
const excuse = (0,report_3.ht)({
	data: setting,
	environment: setting
});
const onset = (0,report_3.Ot)({
	at: report_3.at,
	overfit: report_3.at,
	runs: report_3.at
});
const observations = (0,report_3.gt)({
	overfitting: {
		now: onset,
		before: onset
	},
	checkpoint: pair$1,
	noise: { ratio: report_3.at }
}, report_3.mn.remarks);
const side$1 = (0,report_3.xt)(["now", "before"]);
const ofSide = {
	side: side$1,
	runs: report_3.at,
	of: report_3.at
};
const notes = (0,report_3.gt)({
	turned: {},
	diverged: ofSide,
	"not-logged": ofSide,
	renamed: { before: report_3.rt },
	axes: {
		now: report_3.Z,
		before: report_3.Z
	},
	"no-curve": pair$1,
	until: {
		axis: report_3.Z,
		until: report_3.at,
		...pair$1
	},
	"paired-examples": {
		...pair$1,
		examples: report_3.at,
		unmatched: (0,report_3.Mt)([report_3.at, report_3.at])
	},
	"worse-on-examples": {
		...pair$1,
		examples: report_3.at,
		lost: report_3.at,
		won: report_3.at,
		pValue: report_3.at,
		by: (0,report_3.xt)(["answers", "loss"])
	},
	"not-paired": { why: (0,report_3.xt)([
		"predictions",
		"few",
		"metric",
		"reports"
	]) },
	percent: { side: side$1 },
	"as-logged": { side: (0,report_3.xt)([
		"now",
		"before",
		"both"
	]) },
	"own-ends": pair$1,
	counts: pair$1,
	paired: { before: report_3.rt },
	apart: { runs: report_3.at },
	"ended-worse": pair$1,
	straggler: {
		runs: report_3.at,
		of: report_3.at,
		worst: report_3.at,
		before: report_3.at
	},
	copies: {
		side: side$1,
		runs: report_3.at,
		different: report_3.at
	},
	moved: { drift: report_3.at }
}, report_3.mn.remarks);
const baselineReason = (0,report_3.ht)({
	"not-given": {},
	unreadable: {},
	unanswered: { said: report_3.pt },
	forbidden: { status: report_3.at },
	"none-yet": {
		base: nullableName,
		tried: report_3.at
	}
});
const baselineWay = (0,report_3.ht)({
	"check-run": { id: report_3.at },
	promoted: {
		pullRequest: report_3.at,
		head: report_3.rt
	},
	artifacts: {
		count: report_3.at,
		run: report_3.at,
		failed: (0,report_3.wt)()
	}
});
const acceptanceMissing = (0,report_3.ht)({
	"no-line": {},
	"no-label": { label: report_3.rt },
	older: { by: report_3.rt },
	"no-access": { by: report_3.rt },
	"no-reason": { by: report_3.rt }
});
const noiseSource = (0,report_3.mt)({
	none: {},
	seeds: {
		now: report_3.at,
		before: report_3.at,
		examples: report_3.at
	},
	examples: {
		examples: report_3.at,
		from: (0,report_3.xt)(base_2.o)
	},
	experience: {},
	paired: { examples: report_3.at },
	history: {
		runs: report_3.at,
		since: report_3.rt,
		days: report_3.at,
		examples: report_3.at
	}
}, {
	id: "none",
	values: {}
});

// build/src/contract/comparison-schema.js
const data$1 = "The same as data: what the sentences are made of.";
const side = (0,report_3.Ot)({
	runs: report_3.at,
	mean: report_3.at,
	sd: report_3.at
}).nullable();
const pair = (0,report_3.Mt)([report_3.at, report_3.at]);
const exceeded = (0,report_3.wt)().nullable().describe("Did it pass the limit of the gate? Null where none was set.");
const trend = (0,report_3.Ot)({
	points: (0,report_3.yt)((0,report_3.Ot)({
		commit: report_3.rt,
		at: report_3.rt,
		runs: report_3.at,
		value: report_3.at
	}), report_3.mn.points),
	changes: (0,report_3.yt)((0,report_3.Ot)({
		point: report_3.at,
		because: (0,report_3.xt)(["level", "settings"]),
		settings: report_3.it,
		pValue: report_3.at
	}), report_3.mn.points).describe("Where the level or the settings changed: the first point after it."),
	band: pair.describe("Where one more run would lie with 95%."),
	drift: report_3.at.describe("Slope of the newest regime a commit; 0 where none is shown."),
	apart: report_3.at.default(0).describe("Newest commits that lie apart from those before them; 0: none does."),
	groups: (0,report_3.yt)((0,report_3.Ot)({
		runs: report_3.at,
		low: report_3.at,
		high: report_3.at
	}), 2).default([]).describe("Two groups that the runs of the newest regime lie in; empty where they are one.")
});
const comparisonWritten = (0,report_3.Ot)({
	metric: report_3.rt,
	group: report_3.rt,
	goal: report_3.et,
	of: report_3.ut,
	statistic: report_3.Q.default("level"),
	baseline: side,
	candidate: side,
	difference: report_3.at.describe("Candidate minus baseline, in the unit of the metric."),
	interval: pair.describe("95% interval; one run against one: the band of the noise inside the runs."),
	test: (0,report_3.xt)([
		"student",
		"welch",
		"prediction-interval",
		"moderated",
		"within-run-noise",
		"mcnemar",
		"paired-t",
		"none"
	]),
	noise: noiseSource.prefault({
		id: "none",
		values: {}
	}).describe("What the interval and the p values rest on."),
	pValue: report_3.at.describe("One-sided, that the candidate is worse; adjusted for the other comparisons."),
	pTwoSided: report_3.at.prefault(NaN).describe("Two-sided, not adjusted: below 0.05 where the interval excludes 0."),
	tolerance: report_3.at.prefault(NaN).describe("What the gate tolerates, in the unit of the metric."),
	effectSize: report_3.at.describe("Difference in standard deviations of one run (Hedges\u2019 g)."),
	probabilityWorse: report_3.at.describe("Share of pairs of runs in which the candidate is worse."),
	lostShare: report_3.at.describe("Share of what training had gained in the baseline that is lost."),
	minimumDetectable: report_3.at.describe("Smallest difference that is found with 80% power."),
	seedsNeeded: report_3.at.describe("Runs per side that find the difference, or the tolerance, with 80% power."),
	outcome: (0,report_3.xt)([
		"improvement",
		"neutral",
		"regression",
		"inconclusive",
		"added",
		"removed"
	]),
	gated: (0,report_3.wt)(),
	explained: report_3.ft.describe("What else differs and may be the cause."),
	explainedData: factors.describe(data$1),
	comparability: (0,report_3.xt)([
		"nothing-else",
		"clean",
		"confounded"
	]).describe("clean: one thing differs; confounded: several."),
	observed: report_3.ft.describe("Onset of overfitting, best checkpoint and noise, where they differ."),
	observedData: observations.describe(data$1),
	notes: report_3.ft.describe("What was done so that like is compared with like, and what was left out."),
	notesData: notes.describe(data$1),
	excuse: report_3.dt.nullable().describe("Why a regression only warns: other data or another environment."),
	excuseData: excuse.describe(data$1),
	diverged: (0,report_3.Ot)({
		baseline: pair,
		candidate: pair,
		pValue: report_3.at
	}).nullable().describe("Diverged runs and all runs of each side; Fisher\u2019s exact test."),
	collapse: (0,report_3.Ot)({
		runs: report_3.at,
		of: report_3.at,
		lost: report_3.at
	}).nullable().default(null).describe("Runs that lost more than half of what the baseline learned, and the share that the worst of them lost."),
	convergence: (0,report_3.Ot)({
		target: report_3.at,
		baseline: report_3.at,
		candidate: report_3.at,
		ratio: report_3.at,
		pValue: report_3.at,
		exceeded
	}).nullable().describe("Evaluations until the value of the baseline is reached; ratio above 1 is slower."),
	spread: (0,report_3.Ot)({
		ratio: report_3.at,
		pValue: report_3.at,
		exceeded
	}).nullable().describe("Standard deviation over seeds against that of the baseline; Brown and Forsythe."),
	overfitting: (0,report_3.Ot)({
		baseline: (0,report_3.Mt)([
			report_3.at,
			report_3.at,
			report_3.at
		]),
		candidate: (0,report_3.Mt)([
			report_3.at,
			report_3.at,
			report_3.at
		]),
		earlier: report_3.at,
		pValue: report_3.at,
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

// build/src/contract/schema.js
const data = "The same as data: what the sentences are made of.";
const listed = (item) => (0,report_3.yt)(item, report_3.mn.valuesInList);
const problem = (0,report_3.Ot)({
	file: report_3.rt,
	line: (0,report_3.Tt)().min(1).max(2 ** 31 - 1).optional().catch(void 0),
	inBaseline: (0,report_3.Et)(true).optional().describe("It was met in the logs of the baseline."),
	message: report_3.dt,
	hint: report_3.dt,
	id: report_3.rt.optional(),
	values: (0,report_3.vt)(report_3.rt, (0,report_3.Nt)([
		(0,report_3.Dt)(),
		report_3.pt,
		(0,report_3.wt)(),
		listed((0,report_3.Dt)()),
		listed(report_3.pt)
	]), report_3.mn.values).optional().describe("What message and hint are made of.")
});
const optionsByName = (0,report_3.vt)(report_3.rt, report_3.at, report_3.mn.rules);
const gate = (0,report_3.Ot)({
	failOn: (0,report_3.xt)([
		"never",
		"regression",
		"error",
		"warning"
	]),
	assertions: (0,report_3.yt)((0,report_3.Ot)({
		metric: report_3.rt,
		group: report_3.rt.nullable().describe("Configuration whose mean was held against the bound; null where no run logs the metric."),
		operator: (0,report_3.xt)([">=", "<="]),
		expected: report_3.at,
		actual: report_3.at,
		passed: (0,report_3.wt)()
	}), report_3.mn.assertions),
	accepted: (0,report_3.Ot)({
		by: report_3.rt,
		reason: report_3.pt
	}).nullable(),
	acceptanceMissing: report_3.dt.nullable().describe("What is missing for an acceptance that somebody began."),
	acceptanceMissingData: acceptanceMissing.describe(data),
	acceptLabel: report_3.rt
}).transform(({ acceptanceMissingData, ...rest }) => ({
	...rest,
	acceptanceMissing: acceptanceMissingData
}));
const baseline = (0,report_3.Ot)({
	source: report_3.rt.nullable(),
	reason: report_3.dt.optional().describe("Why there is none."),
	reasonData: baselineReason.optional().describe(data),
	commit: report_3.rt.optional(),
	committedAt: report_3.rt.optional().describe("When that was committed, ISO 8601."),
	asked: report_3.rt.optional().describe("Somebody asked for this commit by a comment: the branch that it is of."),
	behind: report_3.at.optional(),
	ageDays: report_3.at.optional(),
	way: report_3.dt.optional().describe("Where it was found."),
	wayData: baselineWay.optional().describe(data),
	runs: (0,report_3.yt)(run, report_3.mn.runs)
}).transform(({ reasonData, wayData, ...rest }) => {
	const { reason: _reason, way: _way, ...known } = rest;
	return {
		...known,
		...reasonData && { reason: reasonData },
		...wayData && { way: wayData }
	};
});
const settings = (0,report_3.Ot)({
	profile: report_3.st.nullable().default(null),
	metrics: (0,report_3.Ot)({
		loss: report_3.rt.nullable(),
		score: report_3.rt.nullable()
	}).default({
		loss: null,
		score: null
	}),
	rules: (0,report_3.vt)(report_3.rt, (0,report_3.Ot)({
		severity: (0,report_3.xt)([
			"off",
			"notice",
			"warning",
			"error"
		]).nullable(),
		options: optionsByName
	}), report_3.mn.rules).default({})
}).describe("The settings that findings depend on, as far as they are not the defaults.");
const group = (0,report_3.Ot)({
	id: report_3.rt,
	runs: report_3.it,
	seeds: report_3.at,
	because: report_3.dt.optional().describe("Why its runs belong together, or why its run stands alone."),
	becauseData: groupReason.optional().describe(data),
	settings: report_3.nt.default({}),
	trial: (0,report_3.Ot)({
		counts: (0,report_3.wt)(),
		diverged: report_3.at
	}).optional().describe("Of a configuration of a sweep: does the verdict depend on it, and how many of its runs diverged?"),
	findings: (0,report_3.yt)(report_3.Y, report_3.mn.findings)
}).transform(({ because: _because, becauseData, ...rest }) => ({
	...rest,
	...becauseData && { because: becauseData }
}));
const ReportSchema = (0,report_3.Ot)({
	version: (0,report_3.Et)(1),
	tool: (0,report_3.Ot)({
		name: (0,report_3.Et)("curvelint"),
		version: report_3.rt
	}),
	verdict: (0,report_3.xt)([
		"pass",
		"warn",
		"fail",
		"inconclusive",
		"no-data"
	]),
	reasons: report_3.ft.describe("Sentences, the first is the headline."),
	reasonData: reasons.describe(data),
	context: (0,report_3.Ot)({
		repository: report_3.rt,
		commit: report_3.rt,
		committedAt: report_3.rt.optional().describe("When it was committed, ISO 8601."),
		pullRequest: report_3.at.nullable(),
		run: (0,report_3.Ot)({
			id: report_3.at,
			attempt: report_3.at,
			job: report_3.at.optional()
		}).nullable(),
		producer: report_3.pt.optional().describe("The job that reports.")
	}).nullable(),
	settings: settings.optional(),
	runs: (0,report_3.yt)(run, report_3.mn.runs).describe("Where there are more than 200, those of the baseline counted, each is one line."),
	groups: (0,report_3.yt)(group, report_3.mn.groups),
	comparisons: (0,report_3.yt)(comparison, report_3.mn.comparisons),
	gone: (0,report_3.yt)(report_3.J, report_3.mn.findings).optional().describe("What the baseline shows and this change does not."),
	paired: (0,report_3.yt)(pairedPredictions, report_3.mn.groups).optional().describe("Example by example against the baseline, one a configuration."),
	baseline,
	gate,
	problems: (0,report_3.yt)(problem, report_3.mn.problems)
}).transform(({ reasonData, ...rest }) => ({
	...rest,
	reasons: reasonData
}));

// build/src/contract/parse-report.js
var parse_report_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({
	parseReport: () => parseReport,
	parseReportLines: () => parseReportLines
});
const HINT = "Give a report.json that curvelint wrote.";
function parseReport(text, file) {
	refuseMany(text, file);
	return reportOf(jsonOf(text, file), file);
}
function parseReportLines(lines, file) {
	const around = [];
	const lists = /* @__PURE__ */ new Map();
	const checkedRun = (0,report_3._t)(run);
	const parsedRun = (0,report_3.U)();
	let open = null;
	let inside = "";
	let length = 0;
	const itemOf = (line) => {
		const text = (0,report_3.W)(line);
		refuseMany(text, file);
		return jsonOf(text.endsWith(",") ? text.slice(0, -1) : text, file);
	};
	for (const bytes of lines) {
		if (open?.begin.every((byte, i) => bytes[i] === byte)) {
			open.items.push(open.areRuns ? checkedRun(parsedRun(bytes) ?? itemOf(bytes)) : itemOf(bytes));
			continue;
		}
		const line = (0,report_3.W)(bytes);
		const [, indent = "", key = ""] = OPENED.exec(line) ?? [];
		if (indent === " ") inside = key;
		const name = indent === " " ? key : `${inside}.${key}`;
		open = LISTS.has(name) && line.endsWith("[") ? {
			items: [],
			begin: beginOf(indent),
			areRuns: key === "runs"
		} : null;
		if (open !== null) lists.set(name, open.items);
		around.push(line);
		length += line.length;
		if (length > report_3.mn.characters) throw tooLarge(file);
	}
	const text = around.join("\n");
	refuseMany(text, file);
	const whole = jsonOf(text, file);
	for (const [name, items] of lists) fill(whole, name.split("."), items);
	return reportOf(whole, file);
}
const OPENED = /^( {1,2})"(\w{1,40})": [[{]$/;
const LISTS = /* @__PURE__ */ new Set([
	"runs",
	"groups",
	"comparisons",
	"problems",
	"baseline.runs"
]);
function beginOf(indent) {
	return Uint8Array.from(` ${indent}{"`, (one) => one.charCodeAt(0));
}
function fill(whole, path, items) {
	const [key = "", ...rest] = path;
	if (typeof whole !== "object" || whole === null) return;
	const parts = whole;
	if (rest.length > 0) fill(parts[key], rest, items);
	else if (items.length > 0) parts[key] = items;
}
function refuseMany(text, file) {
	if (text.length > report_3.mn.characters || holdsMore(text, report_3.mn.parts)) throw tooLarge(file);
}
function tooLarge(file) {
	return new start_1.y(`${file} holds more than curvelint writes into a report`, HINT);
}
function reportOf(value, file) {
	const parsed = ReportSchema.safeParse(value);
	if (parsed.success) {
		const problems = parsed.data.problems.map((one) => (0,report_3.fn)(one));
		return (0,report_3.H)({
			...parsed.data,
			problems
		}, file);
	}
	const issue = parsed.error.issues[0];
	const where = issue.path.map(String).join(".") || "the document";
	throw new start_1.y(`${file} is no report of curvelint: ${where}: ${issue.message}`, HINT);
}
function jsonOf(text, file) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new start_1.y(`${file} is not valid JSON: ${(0,base_2.Pr)(error).slice(0, 200)}`, HINT);
	}
}



})

};
