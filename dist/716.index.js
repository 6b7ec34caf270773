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
const name = (0,report_3.Nt)().max(report_3.gn.name);
const names = (0,report_3.Tt)(name).max(MAX_LIST);
const ended = (0,report_3.At)({
	name,
	conclusion: name,
	trains: (0,report_3.Et)()
});
const schema = (0,report_3.At)({
	kept: (0,report_3.Ct)([
		"all",
		"without-baseline",
		"compact"
	]),
	settings: (0,report_3.Nt)().max(report_3.gn.text),
	config: name.nullable(),
	failOn: (0,report_3.Ct)([
		"never",
		"regression",
		"error",
		"warning"
	]).nullable(),
	comment: name,
	commentPosition: name.default("top"),
	charts: name,
	htmlUrl: name,
	buttons: (0,report_3.Et)().default(false),
	autoBaseline: (0,report_3.Et)(),
	askedBaseline: (0,report_3.At)({
		commit: (0,report_3.Nt)().regex(/^[0-9a-f]{40,64}$/),
		branch: name
	}).nullable(),
	expectation: (0,report_3.At)({
		of: (0,report_3.Ct)(["run", "shard"]),
		expected: (0,report_3.Ft)([(0,report_3.Dt)(), names]),
		there: (0,report_3.Tt)((0,report_3.At)({
			name,
			path: name
		})).max(MAX_LIST)
	}).nullable(),
	emptyShards: names,
	training: (0,report_3.At)({
		conclusion: name,
		jobs: (0,report_3.Tt)(ended).max(MAX_LIST).nullable(),
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
const pair$2 = (0,report_3.Pt)([report_3.st, report_3.st]);
const ids = (0,report_3.xt)(report_3.at, report_3.gn.predicted).describe("Empty where they may not be told.");
const answers = (0,report_3.At)({
	examples: report_3.st,
	loss: report_3.st.describe("Mean cross-entropy, nats."),
	confidence: report_3.st.describe("Mean largest probability."),
	margin: report_3.st.describe("Mean of largest probability \u2212 that of the label.")
});
const few = (0,report_3.At)({
	examples: report_3.st,
	share: report_3.st.describe("What they add to the change, as a share of it."),
	ids
}).nullable();
const way = (0,report_3.At)({
	examples: report_3.st,
	change: report_3.st
});
const checkpoint = (0,report_3.At)({
	source: report_3.at,
	at: report_3.st.describe("On the axis of the run."),
	name: report_3.at,
	examples: report_3.st,
	accuracy: report_3.st,
	logged: report_3.st.describe("The accuracy that the log has there."),
	loss: report_3.st.describe("Mean cross-entropy, nats."),
	brier: report_3.st,
	calibration: (0,report_3.At)({
		ece: report_3.st.describe("Expected calibration error in bins of equal mass, corrected for the noise of the bins."),
		interval: pair$2.describe("95%."),
		bins: (0,report_3.xt)((0,report_3.At)({
			examples: report_3.st,
			confidence: report_3.st,
			accuracy: report_3.st
		}), report_3.gn.predicted)
	}).nullable(),
	temperature: (0,report_3.At)({
		value: report_3.st,
		fittedOn: report_3.st,
		toldOn: report_3.st,
		before: report_3.st.describe("Loss of the examples that it was not fitted on, without it."),
		after: report_3.st.describe("The same with it.")
	}).nullable(),
	right: answers,
	wrong: answers,
	floored: report_3.st.describe("Examples whose label has the probability 0."),
	worstClasses: (0,report_3.xt)((0,report_3.At)({
		name: report_3.at,
		examples: report_3.st,
		accuracy: report_3.st
	}), report_3.gn.predicted)
});
const change = (0,report_3.At)({
	from: report_3.st.describe("Index of a checkpoint."),
	to: report_3.st,
	examples: report_3.st,
	change: report_3.st.describe("Mean loss after \u2212 before, nats: the sum of the four below."),
	stayedWrong: way,
	becameWrong: way,
	becameRight: way,
	stayedRight: way,
	confidence: pair$2.describe("Mean confidence of those that stayed wrong, before and after."),
	few: few.describe("The fewest examples that carry 80% of the rise."),
	labelSuspects: few.describe("Among them: labels worth a look."),
	copySuspects: few.describe("Among them: exactly the outputs of another example.")
});
const runPredictions = (0,report_3.At)({
	classes: report_3.st,
	checkpoints: (0,report_3.xt)(checkpoint, report_3.gn.predicted),
	changes: (0,report_3.xt)(change, report_3.gn.predicted),
	apart: (0,report_3.Et)().describe("Two checkpoints that should be held against each other have no examples in common.")
});
const counts = {
	before: report_3.st,
	now: report_3.st,
	lost: report_3.st,
	won: report_3.st
};
const pairedPredictions = (0,report_3.At)({
	group: report_3.at,
	runs: pair$2,
	run: report_3.at,
	baselineRun: report_3.at,
	at: report_3.st,
	baselineAt: report_3.st,
	examples: report_3.st,
	name: report_3.at,
	unmatched: pair$2.describe("Examples of this side and of the baseline that have no partner."),
	comparable: (0,report_3.Et)().describe("Are nearly all examples of the smaller side on both?"),
	accuracy: (0,report_3.At)({
		...counts,
		interval: pair$2.describe("95%, of now \u2212 before."),
		pValue: report_3.st.describe("McNemar\u2019s exact test, two-sided.")
	}),
	loss: (0,report_3.At)({
		before: report_3.st,
		now: report_3.st,
		difference: report_3.st,
		interval: pair$2,
		pValue: report_3.st.describe("Paired t (the larger p of Student\u2019s and Hall\u2019s), two-sided.")
	}).nullable(),
	classes: (0,report_3.xt)((0,report_3.At)({
		name: report_3.at,
		examples: report_3.st,
		...counts,
		pValue: report_3.st.describe("Adjusted by Holm over all classes.")
	}), report_3.gn.predicted),
	lostIds: ids
});

// build/src/contract/run-schema.js
const points = (0,report_3.St)(report_3.gn.points);
const curve = (0,report_3.At)({
	series: report_3.at,
	at: points,
	value: points,
	level: points.optional().describe("Levels of the whole curve at these places.")
}).refine(({ at, value }) => at.length === value.length, "expected as many values as positions").refine(({ at, level = at }) => at.length === level.length, "expected as many levels as positions");
const level = report_3.ct.extend({ smoothed: report_3.st });
const run = (0,report_3.At)({
	id: report_3.at,
	path: report_3.at.default(""),
	sources: report_3.ot,
	format: report_3.at,
	axis: report_3.$,
	length: report_3.st,
	profile: report_3.lt,
	seed: (0,report_3.Ft)([
		report_3.st,
		report_3.at,
		(0,report_3.wt)()
	]),
	hyperparameters: report_3.it,
	series: (0,report_3.xt)((0,report_3.At)({
		name: report_3.at,
		metric: report_3.at.nullable(),
		split: (0,report_3.Ct)([
			"train",
			"validation",
			"test"
		]).nullable(),
		goal: report_3.nt.nullable(),
		top: report_3.st.default(NaN).describe("Top of the scale of a score: 1 or 100; null where it has none, or none is known."),
		points: report_3.st,
		first: report_3.st,
		last: report_3.st,
		best: level.nullable().describe("The value to keep, and the best level, corrected for having been chosen among many."),
		end: level.nullable().default(null).describe("The last finite value and the level there."),
		tail: (0,report_3.At)({
			from: report_3.st,
			median: report_3.st
		}).nullable().default(null).describe("Median of the last tenth."),
		noise: report_3.st.describe("Standard deviation of one evaluation around the level."),
		quantum: report_3.st.default(0).describe("Smallest step of the logged numbers where they are rounded, else 0."),
		window: report_3.st.default(1).describe("Points that a level is taken of; 1: levels are values as logged.")
	}), report_3.gn.series),
	primary: (0,report_3.At)({
		trainLoss: report_3.at.nullable(),
		validationLoss: report_3.at.nullable(),
		trainScore: report_3.at.nullable(),
		validationScore: report_3.at.nullable(),
		learningRate: report_3.at.nullable(),
		gradientNorm: report_3.at.nullable()
	}),
	curves: (0,report_3.xt)(curve, report_3.gn.curves),
	learningRate: (0,report_3.At)({
		logged: (0,report_3.Et)(),
		schedule: report_3.dt,
		events: (0,report_3.xt)((0,report_3.At)({
			at: report_3.st,
			kind: (0,report_3.Ct)([
				"drop",
				"restart",
				"warm-up-end"
			]),
			from: report_3.st,
			to: report_3.st,
			factor: report_3.st,
			inferred: (0,report_3.Et)()
		}), report_3.gn.events)
	}),
	phases: (0,report_3.xt)((0,report_3.At)({
		from: report_3.st,
		to: report_3.st,
		learningRate: report_3.st,
		kind: (0,report_3.Ct)([
			"constant",
			"warm-up",
			"annealing",
			"unknown"
		])
	}), report_3.gn.events),
	drops: (0,report_3.xt)(report_3.J, report_3.gn.events),
	checkpoints: (0,report_3.At)({
		bestLoss: report_3.ct.extend({ score: report_3.st }).nullable(),
		bestScore: report_3.ct.extend({ loss: report_3.st }).nullable(),
		last: (0,report_3.At)({
			at: report_3.st,
			loss: report_3.st,
			score: report_3.st,
			unused: report_3.st,
			hours: report_3.st
		}).nullable()
	}),
	checks: (0,report_3.xt)(report_3.q, report_3.gn.checks),
	findings: (0,report_3.xt)(report_3.Y, report_3.gn.findings),
	predictions: runPredictions.optional().describe("Of the files of per-example predictions beside its logs.")
});

// build/src/contract/message-schema.js
const differ = (0,report_3.xt)((0,report_3.Ct)([
	"date",
	"seed",
	"counter",
	"id",
	"generated"
]), report_3.gn.remarks);
const groupReason = (0,report_3._t)({
	"same-settings": {
		settings: report_3.st,
		differ
	},
	"same-names": { differ },
	"only-run": {},
	"other-settings": {
		run: report_3.at,
		names: report_3.ot,
		more: report_3.st
	},
	"other-name": {
		run: report_3.at,
		own: report_3.at,
		other: report_3.at,
		settings: report_3.st
	}
});
const compared = { comparison: report_3.st };
const limit = {
	...compared,
	sure: (0,report_3.Et)()
};
const operator = (0,report_3.Ct)([">=", "<="]);
const nullableName = report_3.at.nullable();
const grave = (0,report_3.Ct)(["error", "warning"]);
const mutedRule = {
	rule: report_3.ut,
	because: report_3.ht,
	until: report_3.tt.nullable()
};
const counted = (0,report_3.Ct)(["run", "shard"]);
const reasons = (0,report_3.vt)({
	"no-data": {},
	accepted: {
		by: report_3.at,
		reason: report_3.ht
	},
	"empty-shard": { shard: report_3.at },
	"training-failed": {
		how: (0,report_3.Ct)(base_2.H),
		failed: report_3.st,
		of: report_3.st,
		jobs: report_3.ot,
		matrix: nullableName
	},
	"step-failed": { how: (0,report_3.Ct)(["failure", "cancelled"]) },
	"missing-expected": {
		what: counted,
		have: report_3.st,
		expected: report_3.st,
		there: report_3.ot,
		missing: report_3.ot
	},
	"more-than-expected": {
		what: counted,
		have: report_3.st,
		expected: report_3.st.nullable(),
		names: report_3.ot
	},
	"no-baseline": {},
	"nothing-compared": {
		why: (0,report_3.Ct)(["unmatched", "not-logged"]),
		now: report_3.st,
		before: report_3.st,
		blocks: (0,report_3.Et)()
	},
	sweep: {
		configurations: report_3.st,
		selected: report_3.at,
		runs: report_3.st,
		named: report_3.st,
		diverged: report_3.st,
		metric: nullableName,
		of: report_3.ft,
		statistic: report_3.et,
		value: report_3.st,
		sd: report_3.st
	},
	finding: {
		rule: report_3.ut,
		severity: grave,
		run: report_3.at,
		runs: report_3.st,
		of: report_3.st,
		elsewhere: report_3.st.default(0),
		standing: report_3.Q
	},
	muted: {
		...mutedRule,
		severity: grave,
		runs: report_3.st,
		of: report_3.st
	},
	unmuted: {
		...mutedRule,
		why: (0,report_3.Ct)(["ended", "worse"])
	},
	"nothing-new": {
		same: report_3.st,
		muted: report_3.st
	},
	"too-short": {
		runs: report_3.st,
		of: report_3.st,
		longest: report_3.st,
		needed: report_3.st
	},
	healthy: {
		runs: report_3.st,
		compared: (0,report_3.Et)(),
		evaluations: report_3.st.default(NaN)
	},
	"partly-healthy": {
		both: report_3.st,
		validation: report_3.st,
		of: report_3.st,
		compared: (0,report_3.Et)()
	},
	"not-worse": {
		compared: (0,report_3.Et)(),
		bounds: (0,report_3.Et)()
	},
	unjudged: {
		what: (0,report_3.Ct)(base_2.a),
		run: report_3.at,
		runs: report_3.st,
		of: report_3.st,
		points: report_3.st,
		needed: report_3.st
	},
	"nothing-against": {},
	hinted: {
		runs: report_3.st,
		of: report_3.st,
		longest: report_3.st
	},
	identical: {
		runs: report_3.st,
		otherSettings: report_3.ot.default([])
	},
	improved: compared,
	worse: compared,
	excused: compared,
	removed: compared,
	"probably-worse": compared,
	unclear: compared,
	"group-gone": { group: report_3.at },
	slower: limit,
	"more-spread": limit,
	"earlier-overfitting": limit,
	"bound-broken": {
		metric: report_3.at,
		of: report_3.ft,
		statistic: report_3.et,
		group: nullableName,
		runs: report_3.st,
		actual: report_3.st,
		operator,
		expected: report_3.st
	},
	"bound-not-logged": {
		metric: report_3.at,
		operator,
		expected: report_3.st,
		near: nullableName
	},
	"gate-not-logged": {
		metric: report_3.at,
		near: nullableName
	}
}, report_3.gn.reasons);
const setting = {
	name: report_3.at,
	now: report_3.rt,
	before: report_3.rt
};
const pair$1 = {
	now: report_3.st,
	before: report_3.st
};
const factors = (0,report_3.vt)({
	setting,
	"setting-gone": {
		name: report_3.at,
		before: report_3.rt
	},
	"setting-new": {
		name: report_3.at,
		now: report_3.rt
	},
	schedule: {
		now: report_3.dt,
		before: report_3.dt
	},
	drops: {
		now: (0,report_3.xt)(report_3.st, report_3.gn.events),
		before: (0,report_3.xt)(report_3.st, report_3.gn.events)
	},
	rate: pair$1,
	length: pair$1,
	more: { count: report_3.st }
}, report_3.gn.remarks);
const excuse = (0,report_3._t)({
	data: setting,
	environment: setting
});
const onset = (0,report_3.At)({
	at: report_3.st,
	overfit: report_3.st,
	runs: report_3.st
});
const observations = (0,report_3.vt)({
	overfitting: {
		now: onset,
		before: onset
	},
	checkpoint: pair$1,
	noise: { ratio: report_3.st }
}, report_3.gn.remarks);
const side$1 = (0,report_3.Ct)(["now", "before"]);
const ofSide = {
	side: side$1,
	runs: report_3.st,
	of: report_3.st
};
const notes = (0,report_3.vt)({
	turned: {},
	diverged: ofSide,
	"not-logged": ofSide,
	renamed: { before: report_3.at },
	axes: {
		now: report_3.$,
		before: report_3.$
	},
	"no-curve": pair$1,
	until: {
		axis: report_3.$,
		until: report_3.st,
		...pair$1
	},
	"paired-examples": {
		...pair$1,
		examples: report_3.st,
		unmatched: (0,report_3.Pt)([report_3.st, report_3.st])
	},
	"worse-on-examples": {
		...pair$1,
		examples: report_3.st,
		lost: report_3.st,
		won: report_3.st,
		pValue: report_3.st,
		by: (0,report_3.Ct)(["answers", "loss"])
	},
	"not-paired": { why: (0,report_3.Ct)([
		"predictions",
		"few",
		"metric",
		"reports"
	]) },
	percent: { side: side$1 },
	"as-logged": { side: (0,report_3.Ct)([
		"now",
		"before",
		"both"
	]) },
	"own-ends": pair$1,
	counts: pair$1,
	paired: { before: report_3.at },
	apart: { runs: report_3.st },
	"ended-worse": pair$1,
	straggler: {
		runs: report_3.st,
		of: report_3.st,
		worst: report_3.st,
		before: report_3.st
	},
	copies: {
		side: side$1,
		runs: report_3.st,
		different: report_3.st
	},
	moved: { drift: report_3.st }
}, report_3.gn.remarks);
const baselineReason = (0,report_3._t)({
	"not-given": {},
	unreadable: {},
	unanswered: { said: report_3.ht },
	forbidden: { status: report_3.st },
	"none-yet": {
		base: nullableName,
		tried: report_3.st
	}
});
const baselineWay = (0,report_3._t)({
	"check-run": { id: report_3.st },
	promoted: {
		pullRequest: report_3.st,
		head: report_3.at
	},
	artifacts: {
		count: report_3.st,
		run: report_3.st,
		failed: (0,report_3.Et)()
	}
});
const acceptanceMissing = (0,report_3._t)({
	"no-line": {},
	"no-label": { label: report_3.at },
	older: { by: report_3.at },
	"no-access": { by: report_3.at },
	"no-reason": { by: report_3.at }
});
const noiseSource = (0,report_3.gt)({
	none: {},
	seeds: {
		now: report_3.st,
		before: report_3.st,
		examples: report_3.st
	},
	examples: {
		examples: report_3.st,
		from: (0,report_3.Ct)(base_2.o)
	},
	experience: {},
	paired: { examples: report_3.st },
	history: {
		runs: report_3.st,
		since: report_3.at,
		days: report_3.st,
		examples: report_3.st
	}
}, {
	id: "none",
	values: {}
});

// build/src/contract/comparison-schema.js
const data$1 = "The same as data: what the sentences are made of.";
const side = (0,report_3.At)({
	runs: report_3.st,
	mean: report_3.st,
	sd: report_3.st
}).nullable();
const pair = (0,report_3.Pt)([report_3.st, report_3.st]);
const exceeded = (0,report_3.Et)().nullable().describe("Did it pass the limit of the gate? Null where none was set.");
const trend = (0,report_3.At)({
	points: (0,report_3.xt)((0,report_3.At)({
		commit: report_3.at,
		at: report_3.at,
		runs: report_3.st,
		value: report_3.st
	}), report_3.gn.points),
	changes: (0,report_3.xt)((0,report_3.At)({
		point: report_3.st,
		because: (0,report_3.Ct)(["level", "settings"]),
		settings: report_3.ot,
		pValue: report_3.st
	}), report_3.gn.points).describe("Where the level or the settings changed: the first point after it."),
	band: pair.describe("Where one more run would lie with 95%."),
	drift: report_3.st.describe("Slope of the newest regime a commit; 0 where none is shown."),
	apart: report_3.st.default(0).describe("Newest commits that lie apart from those before them; 0: none does."),
	groups: (0,report_3.xt)((0,report_3.At)({
		runs: report_3.st,
		low: report_3.st,
		high: report_3.st
	}), 2).default([]).describe("Two groups that the runs of the newest regime lie in; empty where they are one.")
});
const comparisonWritten = (0,report_3.At)({
	metric: report_3.at,
	group: report_3.at,
	goal: report_3.nt,
	of: report_3.ft,
	statistic: report_3.et.default("level"),
	baseline: side,
	candidate: side,
	difference: report_3.st.describe("Candidate minus baseline, in the unit of the metric."),
	interval: pair.describe("95% interval; one run against one: the band of the noise inside the runs."),
	test: (0,report_3.Ct)([
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
	pValue: report_3.st.describe("One-sided, that the candidate is worse; adjusted for the other comparisons."),
	pTwoSided: report_3.st.prefault(NaN).describe("Two-sided, not adjusted: below 0.05 where the interval excludes 0."),
	tolerance: report_3.st.prefault(NaN).describe("What the gate tolerates, in the unit of the metric."),
	effectSize: report_3.st.describe("Difference in standard deviations of one run (Hedges\u2019 g)."),
	probabilityWorse: report_3.st.describe("Share of pairs of runs in which the candidate is worse."),
	lostShare: report_3.st.describe("Share of what training had gained in the baseline that is lost."),
	minimumDetectable: report_3.st.describe("Smallest difference that is found with 80% power."),
	seedsNeeded: report_3.st.describe("Runs per side that find the difference, or the tolerance, with 80% power."),
	outcome: (0,report_3.Ct)([
		"improvement",
		"neutral",
		"regression",
		"inconclusive",
		"added",
		"removed"
	]),
	gated: (0,report_3.Et)(),
	explained: report_3.mt.describe("What else differs and may be the cause."),
	explainedData: factors.describe(data$1),
	comparability: (0,report_3.Ct)([
		"nothing-else",
		"clean",
		"confounded"
	]).describe("clean: one thing differs; confounded: several."),
	observed: report_3.mt.describe("Onset of overfitting, best checkpoint and noise, where they differ."),
	observedData: observations.describe(data$1),
	notes: report_3.mt.describe("What was done so that like is compared with like, and what was left out."),
	notesData: notes.describe(data$1),
	excuse: report_3.pt.nullable().describe("Why a regression only warns: other data or another environment."),
	excuseData: excuse.describe(data$1),
	diverged: (0,report_3.At)({
		baseline: pair,
		candidate: pair,
		pValue: report_3.st
	}).nullable().describe("Diverged runs and all runs of each side; Fisher\u2019s exact test."),
	collapse: (0,report_3.At)({
		runs: report_3.st,
		of: report_3.st,
		lost: report_3.st
	}).nullable().default(null).describe("Runs that lost more than half of what the baseline learned, and the share that the worst of them lost."),
	convergence: (0,report_3.At)({
		target: report_3.st,
		baseline: report_3.st,
		candidate: report_3.st,
		ratio: report_3.st,
		pValue: report_3.st,
		exceeded
	}).nullable().describe("Evaluations until the value of the baseline is reached; ratio above 1 is slower."),
	spread: (0,report_3.At)({
		ratio: report_3.st,
		pValue: report_3.st,
		exceeded
	}).nullable().describe("Standard deviation over seeds against that of the baseline; Brown and Forsythe."),
	overfitting: (0,report_3.At)({
		baseline: (0,report_3.Pt)([
			report_3.st,
			report_3.st,
			report_3.st
		]),
		candidate: (0,report_3.Pt)([
			report_3.st,
			report_3.st,
			report_3.st
		]),
		earlier: report_3.st,
		pValue: report_3.st,
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
const listed = (item) => (0,report_3.xt)(item, report_3.gn.valuesInList);
const problem = (0,report_3.At)({
	file: report_3.at,
	line: (0,report_3.Dt)().min(1).max(2 ** 31 - 1).optional().catch(void 0),
	inBaseline: (0,report_3.Ot)(true).optional().describe("It was met in the logs of the baseline."),
	message: report_3.pt,
	hint: report_3.pt,
	id: report_3.at.optional(),
	values: (0,report_3.bt)(report_3.at, (0,report_3.Ft)([
		(0,report_3.kt)(),
		report_3.ht,
		(0,report_3.Et)(),
		listed((0,report_3.kt)()),
		listed(report_3.ht)
	]), report_3.gn.values).optional().describe("What message and hint are made of.")
});
const optionsByName = (0,report_3.bt)(report_3.at, report_3.st, report_3.gn.rules);
const gate = (0,report_3.At)({
	failOn: (0,report_3.Ct)([
		"never",
		"regression",
		"error",
		"warning"
	]),
	assertions: (0,report_3.xt)((0,report_3.At)({
		metric: report_3.at,
		group: report_3.at.nullable().describe("Configuration whose mean was held against the bound; null where no run logs the metric."),
		operator: (0,report_3.Ct)([">=", "<="]),
		expected: report_3.st,
		actual: report_3.st,
		passed: (0,report_3.Et)()
	}), report_3.gn.assertions),
	accepted: (0,report_3.At)({
		by: report_3.at,
		reason: report_3.ht
	}).nullable(),
	acceptanceMissing: report_3.pt.nullable().describe("What is missing for an acceptance that somebody began."),
	acceptanceMissingData: acceptanceMissing.describe(data),
	acceptLabel: report_3.at
}).transform(({ acceptanceMissingData, ...rest }) => ({
	...rest,
	acceptanceMissing: acceptanceMissingData
}));
const baseline = (0,report_3.At)({
	source: report_3.at.nullable(),
	reason: report_3.pt.optional().describe("Why there is none."),
	reasonData: baselineReason.optional().describe(data),
	commit: report_3.at.optional(),
	committedAt: report_3.at.optional().describe("When that was committed, ISO 8601."),
	asked: report_3.at.optional().describe("Somebody asked for this commit by a comment: the branch that it is of."),
	behind: report_3.st.optional(),
	ageDays: report_3.st.optional(),
	way: report_3.pt.optional().describe("Where it was found."),
	wayData: baselineWay.optional().describe(data),
	runs: (0,report_3.xt)(run, report_3.gn.runs)
}).transform(({ reasonData, wayData, ...rest }) => {
	const { reason: _reason, way: _way, ...known } = rest;
	return {
		...known,
		...reasonData && { reason: reasonData },
		...wayData && { way: wayData }
	};
});
const settings = (0,report_3.At)({
	profile: report_3.lt.nullable().default(null),
	metrics: (0,report_3.At)({
		loss: report_3.at.nullable(),
		score: report_3.at.nullable()
	}).default({
		loss: null,
		score: null
	}),
	rules: (0,report_3.bt)(report_3.at, (0,report_3.At)({
		severity: (0,report_3.Ct)([
			"off",
			"notice",
			"warning",
			"error"
		]).nullable(),
		options: optionsByName
	}), report_3.gn.rules).default({})
}).describe("The settings that findings depend on, as far as they are not the defaults.");
const group = (0,report_3.At)({
	id: report_3.at,
	runs: report_3.ot,
	seeds: report_3.st,
	because: report_3.pt.optional().describe("Why its runs belong together, or why its run stands alone."),
	becauseData: groupReason.optional().describe(data),
	settings: report_3.it.default({}),
	trial: (0,report_3.At)({
		counts: (0,report_3.Et)(),
		diverged: report_3.st
	}).optional().describe("Of a configuration of a sweep: does the verdict depend on it, and how many of its runs diverged?"),
	findings: (0,report_3.xt)(report_3.Z, report_3.gn.findings)
}).transform(({ because: _because, becauseData, ...rest }) => ({
	...rest,
	...becauseData && { because: becauseData }
}));
const ReportSchema = (0,report_3.At)({
	version: (0,report_3.Ot)(1),
	tool: (0,report_3.At)({
		name: (0,report_3.Ot)("curvelint"),
		version: report_3.at
	}),
	verdict: (0,report_3.Ct)([
		"pass",
		"warn",
		"fail",
		"inconclusive",
		"no-data"
	]),
	reasons: report_3.mt.describe("Sentences, the first is the headline."),
	reasonData: reasons.describe(data),
	context: (0,report_3.At)({
		repository: report_3.at,
		commit: report_3.at,
		committedAt: report_3.at.optional().describe("When it was committed, ISO 8601."),
		pullRequest: report_3.st.nullable(),
		run: (0,report_3.At)({
			id: report_3.st,
			attempt: report_3.st,
			job: report_3.st.optional()
		}).nullable(),
		producer: report_3.ht.optional().describe("The job that reports.")
	}).nullable(),
	settings: settings.optional(),
	runs: (0,report_3.xt)(run, report_3.gn.runs).describe("Where there are more than 200, those of the baseline counted, each is one line."),
	groups: (0,report_3.xt)(group, report_3.gn.groups),
	comparisons: (0,report_3.xt)(comparison, report_3.gn.comparisons),
	gone: (0,report_3.xt)(report_3.X, report_3.gn.findings).optional().describe("What the baseline shows and this change does not."),
	paired: (0,report_3.xt)(pairedPredictions, report_3.gn.groups).optional().describe("Example by example against the baseline, one a configuration."),
	baseline,
	gate,
	problems: (0,report_3.xt)(problem, report_3.gn.problems)
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
	const checkedRun = (0,report_3.yt)(run);
	const parsedRun = (0,report_3.U)();
	let open = null;
	let inside = "";
	let length = 0;
	const itemOf = (line) => {
		const text = (0,report_3.K)(line);
		refuseMany(text, file);
		return jsonOf(text.endsWith(",") ? text.slice(0, -1) : text, file);
	};
	for (const bytes of lines) {
		if (open?.begin.every((byte, i) => bytes[i] === byte)) {
			open.items.push(open.areRuns ? checkedRun(parsedRun(bytes) ?? itemOf(bytes)) : itemOf(bytes));
			continue;
		}
		const line = (0,report_3.K)(bytes);
		const [, indent = "", key = ""] = OPENED.exec(line) ?? [];
		if (indent === " ") inside = key;
		const name = indent === " " ? key : `${inside}.${key}`;
		open = LISTS.has(name) && line.endsWith("[") ? {
			items: [],
			begin: (0,report_3.G)(` ${indent}{"`),
			areRuns: key === "runs"
		} : null;
		if (open !== null) lists.set(name, open.items);
		around.push(line);
		length += line.length;
		if (length > report_3.gn.characters) throw tooLarge(file);
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
function fill(whole, path, items) {
	const [key = "", ...rest] = path;
	if (typeof whole !== "object" || whole === null) return;
	const parts = whole;
	if (rest.length > 0) fill(parts[key], rest, items);
	else if (items.length > 0) parts[key] = items;
}
function refuseMany(text, file) {
	if (text.length > report_3.gn.characters || holdsMore(text, report_3.gn.parts)) throw tooLarge(file);
}
function tooLarge(file) {
	return new start_1.y(`${file} holds more than curvelint writes into a report`, HINT);
}
function reportOf(value, file) {
	const parsed = ReportSchema.safeParse(value);
	if (parsed.success) {
		const problems = parsed.data.problems.map((one) => (0,report_3.mn)(one));
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
		throw new start_1.y(`${file} is not valid JSON: ${(0,base_2.Fr)(error).slice(0, 200)}`, HINT);
	}
}



})

};
