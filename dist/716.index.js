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
const name = (0,report_3.Mt)().max(report_3.hn.name);
const names = (0,report_3.wt)(name).max(MAX_LIST);
const ended = (0,report_3.kt)({
	name,
	conclusion: name,
	trains: (0,report_3.Tt)()
});
const schema = (0,report_3.kt)({
	kept: (0,report_3.St)([
		"all",
		"without-baseline",
		"compact"
	]),
	settings: (0,report_3.Mt)().max(report_3.hn.text),
	config: name.nullable(),
	failOn: (0,report_3.St)([
		"never",
		"regression",
		"error",
		"warning"
	]).nullable(),
	comment: name,
	commentPosition: name.default("top"),
	charts: name,
	htmlUrl: name,
	buttons: (0,report_3.Tt)().default(false),
	autoBaseline: (0,report_3.Tt)(),
	askedBaseline: (0,report_3.kt)({
		commit: (0,report_3.Mt)().regex(/^[0-9a-f]{40,64}$/),
		branch: name
	}).nullable(),
	expectation: (0,report_3.kt)({
		of: (0,report_3.St)(["run", "shard"]),
		expected: (0,report_3.Pt)([(0,report_3.Et)(), names]),
		there: (0,report_3.wt)((0,report_3.kt)({
			name,
			path: name
		})).max(MAX_LIST)
	}).nullable(),
	emptyShards: names,
	training: (0,report_3.kt)({
		conclusion: name,
		jobs: (0,report_3.wt)(ended).max(MAX_LIST).nullable(),
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
const pair$2 = (0,report_3.Nt)([report_3.ot, report_3.ot]);
const ids = (0,report_3.bt)(report_3.it, report_3.hn.predicted).describe("Empty where they may not be told.");
const answers = (0,report_3.kt)({
	examples: report_3.ot,
	loss: report_3.ot.describe("Mean cross-entropy, nats."),
	confidence: report_3.ot.describe("Mean largest probability."),
	margin: report_3.ot.describe("Mean of largest probability \u2212 that of the label.")
});
const few = (0,report_3.kt)({
	examples: report_3.ot,
	share: report_3.ot.describe("What they add to the change, as a share of it."),
	ids
}).nullable();
const way = (0,report_3.kt)({
	examples: report_3.ot,
	change: report_3.ot
});
const checkpoint = (0,report_3.kt)({
	source: report_3.it,
	at: report_3.ot.describe("On the axis of the run."),
	name: report_3.it,
	examples: report_3.ot,
	accuracy: report_3.ot,
	logged: report_3.ot.describe("The accuracy that the log has there."),
	loss: report_3.ot.describe("Mean cross-entropy, nats."),
	brier: report_3.ot,
	calibration: (0,report_3.kt)({
		ece: report_3.ot.describe("Expected calibration error in bins of equal mass, corrected for the noise of the bins."),
		interval: pair$2.describe("95%."),
		bins: (0,report_3.bt)((0,report_3.kt)({
			examples: report_3.ot,
			confidence: report_3.ot,
			accuracy: report_3.ot
		}), report_3.hn.predicted)
	}).nullable(),
	temperature: (0,report_3.kt)({
		value: report_3.ot,
		fittedOn: report_3.ot,
		toldOn: report_3.ot,
		before: report_3.ot.describe("Loss of the examples that it was not fitted on, without it."),
		after: report_3.ot.describe("The same with it.")
	}).nullable(),
	right: answers,
	wrong: answers,
	floored: report_3.ot.describe("Examples whose label has the probability 0."),
	worstClasses: (0,report_3.bt)((0,report_3.kt)({
		name: report_3.it,
		examples: report_3.ot,
		accuracy: report_3.ot
	}), report_3.hn.predicted)
});
const change = (0,report_3.kt)({
	from: report_3.ot.describe("Index of a checkpoint."),
	to: report_3.ot,
	examples: report_3.ot,
	change: report_3.ot.describe("Mean loss after \u2212 before, nats: the sum of the four below."),
	stayedWrong: way,
	becameWrong: way,
	becameRight: way,
	stayedRight: way,
	confidence: pair$2.describe("Mean confidence of those that stayed wrong, before and after."),
	few: few.describe("The fewest examples that carry 80% of the rise."),
	labelSuspects: few.describe("Among them: labels worth a look."),
	copySuspects: few.describe("Among them: exactly the outputs of another example.")
});
const runPredictions = (0,report_3.kt)({
	classes: report_3.ot,
	checkpoints: (0,report_3.bt)(checkpoint, report_3.hn.predicted),
	changes: (0,report_3.bt)(change, report_3.hn.predicted),
	apart: (0,report_3.Tt)().describe("Two checkpoints that should be held against each other have no examples in common.")
});
const counts = {
	before: report_3.ot,
	now: report_3.ot,
	lost: report_3.ot,
	won: report_3.ot
};
const pairedPredictions = (0,report_3.kt)({
	group: report_3.it,
	runs: pair$2,
	run: report_3.it,
	baselineRun: report_3.it,
	at: report_3.ot,
	baselineAt: report_3.ot,
	examples: report_3.ot,
	name: report_3.it,
	unmatched: pair$2.describe("Examples of this side and of the baseline that have no partner."),
	comparable: (0,report_3.Tt)().describe("Are nearly all examples of the smaller side on both?"),
	accuracy: (0,report_3.kt)({
		...counts,
		interval: pair$2.describe("95%, of now \u2212 before."),
		pValue: report_3.ot.describe("McNemar\u2019s exact test, two-sided.")
	}),
	loss: (0,report_3.kt)({
		before: report_3.ot,
		now: report_3.ot,
		difference: report_3.ot,
		interval: pair$2,
		pValue: report_3.ot.describe("Paired t (the larger p of Student\u2019s and Hall\u2019s), two-sided.")
	}).nullable(),
	classes: (0,report_3.bt)((0,report_3.kt)({
		name: report_3.it,
		examples: report_3.ot,
		...counts,
		pValue: report_3.ot.describe("Adjusted by Holm over all classes.")
	}), report_3.hn.predicted),
	lostIds: ids
});

// build/src/contract/run-schema.js
const points = (0,report_3.xt)(report_3.hn.points);
const curve = (0,report_3.kt)({
	series: report_3.it,
	at: points,
	value: points,
	level: points.optional().describe("Levels of the whole curve at these places.")
}).refine(({ at, value }) => at.length === value.length, "expected as many values as positions").refine(({ at, level = at }) => at.length === level.length, "expected as many levels as positions");
const level = report_3.st.extend({ smoothed: report_3.ot });
const run = (0,report_3.kt)({
	id: report_3.it,
	path: report_3.it.default(""),
	sources: report_3.at,
	format: report_3.it,
	axis: report_3.Q,
	length: report_3.ot,
	profile: report_3.ct,
	seed: (0,report_3.Pt)([
		report_3.ot,
		report_3.it,
		(0,report_3.Ct)()
	]),
	hyperparameters: report_3.rt,
	series: (0,report_3.bt)((0,report_3.kt)({
		name: report_3.it,
		metric: report_3.it.nullable(),
		split: (0,report_3.St)([
			"train",
			"validation",
			"test"
		]).nullable(),
		goal: report_3.tt.nullable(),
		top: report_3.ot.default(NaN).describe("Top of the scale of a score: 1 or 100; null where it has none, or none is known."),
		points: report_3.ot,
		first: report_3.ot,
		last: report_3.ot,
		best: level.nullable().describe("The value to keep, and the best level, corrected for having been chosen among many."),
		end: level.nullable().default(null).describe("The last finite value and the level there."),
		tail: (0,report_3.kt)({
			from: report_3.ot,
			median: report_3.ot
		}).nullable().default(null).describe("Median of the last tenth."),
		noise: report_3.ot.describe("Standard deviation of one evaluation around the level."),
		quantum: report_3.ot.default(0).describe("Smallest step of the logged numbers where they are rounded, else 0."),
		window: report_3.ot.default(1).describe("Points that a level is taken of; 1: levels are values as logged.")
	}), report_3.hn.series),
	primary: (0,report_3.kt)({
		trainLoss: report_3.it.nullable(),
		validationLoss: report_3.it.nullable(),
		trainScore: report_3.it.nullable(),
		validationScore: report_3.it.nullable(),
		learningRate: report_3.it.nullable(),
		gradientNorm: report_3.it.nullable()
	}),
	curves: (0,report_3.bt)(curve, report_3.hn.curves),
	learningRate: (0,report_3.kt)({
		logged: (0,report_3.Tt)(),
		schedule: report_3.ut,
		events: (0,report_3.bt)((0,report_3.kt)({
			at: report_3.ot,
			kind: (0,report_3.St)([
				"drop",
				"restart",
				"warm-up-end"
			]),
			from: report_3.ot,
			to: report_3.ot,
			factor: report_3.ot,
			inferred: (0,report_3.Tt)()
		}), report_3.hn.events)
	}),
	phases: (0,report_3.bt)((0,report_3.kt)({
		from: report_3.ot,
		to: report_3.ot,
		learningRate: report_3.ot,
		kind: (0,report_3.St)([
			"constant",
			"warm-up",
			"annealing",
			"unknown"
		])
	}), report_3.hn.events),
	drops: (0,report_3.bt)(report_3.q, report_3.hn.events),
	checkpoints: (0,report_3.kt)({
		bestLoss: report_3.st.extend({ score: report_3.ot }).nullable(),
		bestScore: report_3.st.extend({ loss: report_3.ot }).nullable(),
		last: (0,report_3.kt)({
			at: report_3.ot,
			loss: report_3.ot,
			score: report_3.ot,
			unused: report_3.ot,
			hours: report_3.ot
		}).nullable()
	}),
	checks: (0,report_3.bt)(report_3.K, report_3.hn.checks),
	findings: (0,report_3.bt)(report_3.J, report_3.hn.findings),
	predictions: runPredictions.optional().describe("Of the files of per-example predictions beside its logs.")
});

// build/src/contract/message-schema.js
const differ = (0,report_3.bt)((0,report_3.St)([
	"date",
	"seed",
	"counter",
	"id",
	"generated"
]), report_3.hn.remarks);
const groupReason = (0,report_3.gt)({
	"same-settings": {
		settings: report_3.ot,
		differ
	},
	"same-names": { differ },
	"only-run": {},
	"other-settings": {
		run: report_3.it,
		names: report_3.at,
		more: report_3.ot
	},
	"other-name": {
		run: report_3.it,
		own: report_3.it,
		other: report_3.it,
		settings: report_3.ot
	}
});
const compared = { comparison: report_3.ot };
const limit = {
	...compared,
	sure: (0,report_3.Tt)()
};
const operator = (0,report_3.St)([">=", "<="]);
const nullableName = report_3.it.nullable();
const grave = (0,report_3.St)(["error", "warning"]);
const mutedRule = {
	rule: report_3.lt,
	because: report_3.mt,
	until: report_3.et.nullable()
};
const counted = (0,report_3.St)(["run", "shard"]);
const reasons = (0,report_3._t)({
	"no-data": {},
	accepted: {
		by: report_3.it,
		reason: report_3.mt
	},
	"empty-shard": { shard: report_3.it },
	"training-failed": {
		how: (0,report_3.St)(base_2.H),
		failed: report_3.ot,
		of: report_3.ot,
		jobs: report_3.at,
		matrix: nullableName
	},
	"step-failed": { how: (0,report_3.St)(["failure", "cancelled"]) },
	"missing-expected": {
		what: counted,
		have: report_3.ot,
		expected: report_3.ot,
		there: report_3.at,
		missing: report_3.at
	},
	"more-than-expected": {
		what: counted,
		have: report_3.ot,
		expected: report_3.ot.nullable(),
		names: report_3.at
	},
	"no-baseline": {},
	"nothing-compared": {
		why: (0,report_3.St)(["unmatched", "not-logged"]),
		now: report_3.ot,
		before: report_3.ot,
		blocks: (0,report_3.Tt)()
	},
	sweep: {
		configurations: report_3.ot,
		selected: report_3.it,
		runs: report_3.ot,
		named: report_3.ot,
		diverged: report_3.ot,
		metric: nullableName,
		of: report_3.dt,
		statistic: report_3.$,
		value: report_3.ot,
		sd: report_3.ot
	},
	finding: {
		rule: report_3.lt,
		severity: grave,
		run: report_3.it,
		runs: report_3.ot,
		of: report_3.ot,
		elsewhere: report_3.ot.default(0),
		standing: report_3.Z
	},
	muted: {
		...mutedRule,
		severity: grave,
		runs: report_3.ot,
		of: report_3.ot
	},
	unmuted: {
		...mutedRule,
		why: (0,report_3.St)(["ended", "worse"])
	},
	"nothing-new": {
		same: report_3.ot,
		muted: report_3.ot
	},
	"too-short": {
		runs: report_3.ot,
		of: report_3.ot,
		longest: report_3.ot,
		needed: report_3.ot
	},
	healthy: {
		runs: report_3.ot,
		compared: (0,report_3.Tt)(),
		evaluations: report_3.ot.default(NaN)
	},
	"partly-healthy": {
		both: report_3.ot,
		validation: report_3.ot,
		of: report_3.ot,
		compared: (0,report_3.Tt)()
	},
	"not-worse": {
		compared: (0,report_3.Tt)(),
		bounds: (0,report_3.Tt)()
	},
	unjudged: {
		what: (0,report_3.St)(base_2.a),
		run: report_3.it,
		runs: report_3.ot,
		of: report_3.ot,
		points: report_3.ot,
		needed: report_3.ot
	},
	"nothing-against": {},
	hinted: {
		runs: report_3.ot,
		of: report_3.ot,
		longest: report_3.ot
	},
	identical: {
		runs: report_3.ot,
		otherSettings: report_3.at.default([])
	},
	improved: compared,
	worse: compared,
	excused: compared,
	removed: compared,
	"probably-worse": compared,
	unclear: compared,
	"group-gone": { group: report_3.it },
	slower: limit,
	"more-spread": limit,
	"earlier-overfitting": limit,
	"bound-broken": {
		metric: report_3.it,
		of: report_3.dt,
		statistic: report_3.$,
		group: nullableName,
		runs: report_3.ot,
		actual: report_3.ot,
		operator,
		expected: report_3.ot
	},
	"bound-not-logged": {
		metric: report_3.it,
		operator,
		expected: report_3.ot,
		near: nullableName
	},
	"gate-not-logged": {
		metric: report_3.it,
		near: nullableName
	}
}, report_3.hn.reasons);
const setting = {
	name: report_3.it,
	now: report_3.nt,
	before: report_3.nt
};
const pair$1 = {
	now: report_3.ot,
	before: report_3.ot
};
const factors = (0,report_3._t)({
	setting,
	"setting-gone": {
		name: report_3.it,
		before: report_3.nt
	},
	"setting-new": {
		name: report_3.it,
		now: report_3.nt
	},
	schedule: {
		now: report_3.ut,
		before: report_3.ut
	},
	drops: {
		now: (0,report_3.bt)(report_3.ot, report_3.hn.events),
		before: (0,report_3.bt)(report_3.ot, report_3.hn.events)
	},
	rate: pair$1,
	length: pair$1,
	more: { count: report_3.ot }
}, report_3.hn.remarks);
const excuse = (0,report_3.gt)({
	data: setting,
	environment: setting
});
const onset = (0,report_3.kt)({
	at: report_3.ot,
	overfit: report_3.ot,
	runs: report_3.ot
});
const observations = (0,report_3._t)({
	overfitting: {
		now: onset,
		before: onset
	},
	checkpoint: pair$1,
	noise: { ratio: report_3.ot }
}, report_3.hn.remarks);
const side$1 = (0,report_3.St)(["now", "before"]);
const ofSide = {
	side: side$1,
	runs: report_3.ot,
	of: report_3.ot
};
const notes = (0,report_3._t)({
	turned: {},
	diverged: ofSide,
	"not-logged": ofSide,
	renamed: { before: report_3.it },
	axes: {
		now: report_3.Q,
		before: report_3.Q
	},
	"no-curve": pair$1,
	until: {
		axis: report_3.Q,
		until: report_3.ot,
		...pair$1
	},
	"paired-examples": {
		...pair$1,
		examples: report_3.ot,
		unmatched: (0,report_3.Nt)([report_3.ot, report_3.ot])
	},
	"worse-on-examples": {
		...pair$1,
		examples: report_3.ot,
		lost: report_3.ot,
		won: report_3.ot,
		pValue: report_3.ot,
		by: (0,report_3.St)(["answers", "loss"])
	},
	"not-paired": { why: (0,report_3.St)([
		"predictions",
		"few",
		"metric",
		"reports"
	]) },
	percent: { side: side$1 },
	"as-logged": { side: (0,report_3.St)([
		"now",
		"before",
		"both"
	]) },
	"own-ends": pair$1,
	counts: pair$1,
	paired: { before: report_3.it },
	apart: { runs: report_3.ot },
	"ended-worse": pair$1,
	straggler: {
		runs: report_3.ot,
		of: report_3.ot,
		worst: report_3.ot,
		before: report_3.ot
	},
	copies: {
		side: side$1,
		runs: report_3.ot,
		different: report_3.ot
	},
	moved: { drift: report_3.ot }
}, report_3.hn.remarks);
const baselineReason = (0,report_3.gt)({
	"not-given": {},
	unreadable: {},
	unanswered: { said: report_3.mt },
	forbidden: { status: report_3.ot },
	"none-yet": {
		base: nullableName,
		tried: report_3.ot
	}
});
const baselineWay = (0,report_3.gt)({
	"check-run": { id: report_3.ot },
	promoted: {
		pullRequest: report_3.ot,
		head: report_3.it
	},
	artifacts: {
		count: report_3.ot,
		run: report_3.ot,
		failed: (0,report_3.Tt)()
	}
});
const acceptanceMissing = (0,report_3.gt)({
	"no-line": {},
	"no-label": { label: report_3.it },
	older: { by: report_3.it },
	"no-access": { by: report_3.it },
	"no-reason": { by: report_3.it }
});
const noiseSource = (0,report_3.ht)({
	none: {},
	seeds: {
		now: report_3.ot,
		before: report_3.ot,
		examples: report_3.ot
	},
	examples: {
		examples: report_3.ot,
		from: (0,report_3.St)(base_2.o)
	},
	experience: {},
	paired: { examples: report_3.ot },
	history: {
		runs: report_3.ot,
		since: report_3.it,
		days: report_3.ot,
		examples: report_3.ot
	}
}, {
	id: "none",
	values: {}
});

// build/src/contract/comparison-schema.js
const data$1 = "The same as data: what the sentences are made of.";
const side = (0,report_3.kt)({
	runs: report_3.ot,
	mean: report_3.ot,
	sd: report_3.ot
}).nullable();
const pair = (0,report_3.Nt)([report_3.ot, report_3.ot]);
const exceeded = (0,report_3.Tt)().nullable().describe("Did it pass the limit of the gate? Null where none was set.");
const trend = (0,report_3.kt)({
	points: (0,report_3.bt)((0,report_3.kt)({
		commit: report_3.it,
		at: report_3.it,
		runs: report_3.ot,
		value: report_3.ot
	}), report_3.hn.points),
	changes: (0,report_3.bt)((0,report_3.kt)({
		point: report_3.ot,
		because: (0,report_3.St)(["level", "settings"]),
		settings: report_3.at,
		pValue: report_3.ot
	}), report_3.hn.points).describe("Where the level or the settings changed: the first point after it."),
	band: pair.describe("Where one more run would lie with 95%."),
	drift: report_3.ot.describe("Slope of the newest regime a commit; 0 where none is shown."),
	apart: report_3.ot.default(0).describe("Newest commits that lie apart from those before them; 0: none does."),
	groups: (0,report_3.bt)((0,report_3.kt)({
		runs: report_3.ot,
		low: report_3.ot,
		high: report_3.ot
	}), 2).default([]).describe("Two groups that the runs of the newest regime lie in; empty where they are one.")
});
const comparisonWritten = (0,report_3.kt)({
	metric: report_3.it,
	group: report_3.it,
	goal: report_3.tt,
	of: report_3.dt,
	statistic: report_3.$.default("level"),
	baseline: side,
	candidate: side,
	difference: report_3.ot.describe("Candidate minus baseline, in the unit of the metric."),
	interval: pair.describe("95% interval; one run against one: the band of the noise inside the runs."),
	test: (0,report_3.St)([
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
	pValue: report_3.ot.describe("One-sided, that the candidate is worse; adjusted for the other comparisons."),
	pTwoSided: report_3.ot.prefault(NaN).describe("Two-sided, not adjusted: below 0.05 where the interval excludes 0."),
	tolerance: report_3.ot.prefault(NaN).describe("What the gate tolerates, in the unit of the metric."),
	effectSize: report_3.ot.describe("Difference in standard deviations of one run (Hedges\u2019 g)."),
	probabilityWorse: report_3.ot.describe("Share of pairs of runs in which the candidate is worse."),
	lostShare: report_3.ot.describe("Share of what training had gained in the baseline that is lost."),
	minimumDetectable: report_3.ot.describe("Smallest difference that is found with 80% power."),
	seedsNeeded: report_3.ot.describe("Runs per side that find the difference, or the tolerance, with 80% power."),
	outcome: (0,report_3.St)([
		"improvement",
		"neutral",
		"regression",
		"inconclusive",
		"added",
		"removed"
	]),
	gated: (0,report_3.Tt)(),
	explained: report_3.pt.describe("What else differs and may be the cause."),
	explainedData: factors.describe(data$1),
	comparability: (0,report_3.St)([
		"nothing-else",
		"clean",
		"confounded"
	]).describe("clean: one thing differs; confounded: several."),
	observed: report_3.pt.describe("Onset of overfitting, best checkpoint and noise, where they differ."),
	observedData: observations.describe(data$1),
	notes: report_3.pt.describe("What was done so that like is compared with like, and what was left out."),
	notesData: notes.describe(data$1),
	excuse: report_3.ft.nullable().describe("Why a regression only warns: other data or another environment."),
	excuseData: excuse.describe(data$1),
	diverged: (0,report_3.kt)({
		baseline: pair,
		candidate: pair,
		pValue: report_3.ot
	}).nullable().describe("Diverged runs and all runs of each side; Fisher\u2019s exact test."),
	collapse: (0,report_3.kt)({
		runs: report_3.ot,
		of: report_3.ot,
		lost: report_3.ot
	}).nullable().default(null).describe("Runs that lost more than half of what the baseline learned, and the share that the worst of them lost."),
	convergence: (0,report_3.kt)({
		target: report_3.ot,
		baseline: report_3.ot,
		candidate: report_3.ot,
		ratio: report_3.ot,
		pValue: report_3.ot,
		exceeded
	}).nullable().describe("Evaluations until the value of the baseline is reached; ratio above 1 is slower."),
	spread: (0,report_3.kt)({
		ratio: report_3.ot,
		pValue: report_3.ot,
		exceeded
	}).nullable().describe("Standard deviation over seeds against that of the baseline; Brown and Forsythe."),
	overfitting: (0,report_3.kt)({
		baseline: (0,report_3.Nt)([
			report_3.ot,
			report_3.ot,
			report_3.ot
		]),
		candidate: (0,report_3.Nt)([
			report_3.ot,
			report_3.ot,
			report_3.ot
		]),
		earlier: report_3.ot,
		pValue: report_3.ot,
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
const listed = (item) => (0,report_3.bt)(item, report_3.hn.valuesInList);
const problem = (0,report_3.kt)({
	file: report_3.it,
	line: (0,report_3.Et)().min(1).max(2 ** 31 - 1).optional().catch(void 0),
	inBaseline: (0,report_3.Dt)(true).optional().describe("It was met in the logs of the baseline."),
	message: report_3.ft,
	hint: report_3.ft,
	id: report_3.it.optional(),
	values: (0,report_3.yt)(report_3.it, (0,report_3.Pt)([
		(0,report_3.Ot)(),
		report_3.mt,
		(0,report_3.Tt)(),
		listed((0,report_3.Ot)()),
		listed(report_3.mt)
	]), report_3.hn.values).optional().describe("What message and hint are made of.")
});
const optionsByName = (0,report_3.yt)(report_3.it, report_3.ot, report_3.hn.rules);
const gate = (0,report_3.kt)({
	failOn: (0,report_3.St)([
		"never",
		"regression",
		"error",
		"warning"
	]),
	assertions: (0,report_3.bt)((0,report_3.kt)({
		metric: report_3.it,
		group: report_3.it.nullable().describe("Configuration whose mean was held against the bound; null where no run logs the metric."),
		operator: (0,report_3.St)([">=", "<="]),
		expected: report_3.ot,
		actual: report_3.ot,
		passed: (0,report_3.Tt)()
	}), report_3.hn.assertions),
	accepted: (0,report_3.kt)({
		by: report_3.it,
		reason: report_3.mt
	}).nullable(),
	acceptanceMissing: report_3.ft.nullable().describe("What is missing for an acceptance that somebody began."),
	acceptanceMissingData: acceptanceMissing.describe(data),
	acceptLabel: report_3.it
}).transform(({ acceptanceMissingData, ...rest }) => ({
	...rest,
	acceptanceMissing: acceptanceMissingData
}));
const baseline = (0,report_3.kt)({
	source: report_3.it.nullable(),
	reason: report_3.ft.optional().describe("Why there is none."),
	reasonData: baselineReason.optional().describe(data),
	commit: report_3.it.optional(),
	committedAt: report_3.it.optional().describe("When that was committed, ISO 8601."),
	asked: report_3.it.optional().describe("Somebody asked for this commit by a comment: the branch that it is of."),
	behind: report_3.ot.optional(),
	ageDays: report_3.ot.optional(),
	way: report_3.ft.optional().describe("Where it was found."),
	wayData: baselineWay.optional().describe(data),
	runs: (0,report_3.bt)(run, report_3.hn.runs)
}).transform(({ reasonData, wayData, ...rest }) => {
	const { reason: _reason, way: _way, ...known } = rest;
	return {
		...known,
		...reasonData && { reason: reasonData },
		...wayData && { way: wayData }
	};
});
const settings = (0,report_3.kt)({
	profile: report_3.ct.nullable().default(null),
	metrics: (0,report_3.kt)({
		loss: report_3.it.nullable(),
		score: report_3.it.nullable()
	}).default({
		loss: null,
		score: null
	}),
	rules: (0,report_3.yt)(report_3.it, (0,report_3.kt)({
		severity: (0,report_3.St)([
			"off",
			"notice",
			"warning",
			"error"
		]).nullable(),
		options: optionsByName
	}), report_3.hn.rules).default({})
}).describe("The settings that findings depend on, as far as they are not the defaults.");
const group = (0,report_3.kt)({
	id: report_3.it,
	runs: report_3.at,
	seeds: report_3.ot,
	because: report_3.ft.optional().describe("Why its runs belong together, or why its run stands alone."),
	becauseData: groupReason.optional().describe(data),
	settings: report_3.rt.default({}),
	trial: (0,report_3.kt)({
		counts: (0,report_3.Tt)(),
		diverged: report_3.ot
	}).optional().describe("Of a configuration of a sweep: does the verdict depend on it, and how many of its runs diverged?"),
	findings: (0,report_3.bt)(report_3.X, report_3.hn.findings)
}).transform(({ because: _because, becauseData, ...rest }) => ({
	...rest,
	...becauseData && { because: becauseData }
}));
const ReportSchema = (0,report_3.kt)({
	version: (0,report_3.Dt)(1),
	tool: (0,report_3.kt)({
		name: (0,report_3.Dt)("curvelint"),
		version: report_3.it
	}),
	verdict: (0,report_3.St)([
		"pass",
		"warn",
		"fail",
		"inconclusive",
		"no-data"
	]),
	reasons: report_3.pt.describe("Sentences, the first is the headline."),
	reasonData: reasons.describe(data),
	context: (0,report_3.kt)({
		repository: report_3.it,
		commit: report_3.it,
		committedAt: report_3.it.optional().describe("When it was committed, ISO 8601."),
		pullRequest: report_3.ot.nullable(),
		run: (0,report_3.kt)({
			id: report_3.ot,
			attempt: report_3.ot,
			job: report_3.ot.optional()
		}).nullable(),
		producer: report_3.mt.optional().describe("The job that reports.")
	}).nullable(),
	settings: settings.optional(),
	runs: (0,report_3.bt)(run, report_3.hn.runs).describe("Where there are more than 200, those of the baseline counted, each is one line."),
	groups: (0,report_3.bt)(group, report_3.hn.groups),
	comparisons: (0,report_3.bt)(comparison, report_3.hn.comparisons),
	gone: (0,report_3.bt)(report_3.Y, report_3.hn.findings).optional().describe("What the baseline shows and this change does not."),
	paired: (0,report_3.bt)(pairedPredictions, report_3.hn.groups).optional().describe("Example by example against the baseline, one a configuration."),
	baseline,
	gate,
	problems: (0,report_3.bt)(problem, report_3.hn.problems)
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
	const checkedRun = (0,report_3.vt)(run);
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
		if (length > report_3.hn.characters) throw tooLarge(file);
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
	if (text.length > report_3.hn.characters || holdsMore(text, report_3.hn.parts)) throw tooLarge(file);
}
function tooLarge(file) {
	return new start_1.y(`${file} holds more than curvelint writes into a report`, HINT);
}
function reportOf(value, file) {
	const parsed = ReportSchema.safeParse(value);
	if (parsed.success) {
		const problems = parsed.data.problems.map((one) => (0,report_3.pn)(one));
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
