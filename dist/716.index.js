export const id = 716;
export const ids = [716];
export const modules = {

9716:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
a: () => (kept_job_exports),
i: () => (holdsMore),
n: () => (parse_report_exports),
o: () => (parseKeptJob),
r: () => (numberList),
t: () => (parseReport)
});
var rolldown_runtime_0 = __webpack_require__(1740);
var start_1 = __webpack_require__(4404);
var base_2 = __webpack_require__(2847);
var report_3 = __webpack_require__(8088);
var zod_4 = __webpack_require__(6457);






// build/src/contract/kept-job.js
var kept_job_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({ parseKeptJob: () => parseKeptJob });
const MAX_LIST = 2e3;
const name$1 = (0,zod_4.m)().max(report_3.Dt.name);
const names$1 = (0,zod_4.r)(name$1).max(MAX_LIST);
const ended = (0,zod_4.u)({
	name: name$1,
	conclusion: name$1,
	trains: (0,zod_4.i)()
});
const schema = (0,zod_4.u)({
	kept: (0,zod_4.t)([
		"all",
		"without-baseline",
		"compact"
	]),
	settings: (0,zod_4.m)().max(report_3.Dt.text),
	config: name$1.nullable(),
	failOn: (0,zod_4.t)([
		"never",
		"regression",
		"error",
		"warning"
	]).nullable(),
	comment: name$1,
	commentPosition: name$1.default("top"),
	charts: name$1,
	htmlUrl: name$1,
	buttons: (0,zod_4.i)().default(false),
	autoBaseline: (0,zod_4.i)(),
	askedBaseline: (0,zod_4.u)({
		commit: (0,zod_4.m)().regex(/^[0-9a-f]{40,64}$/),
		branch: name$1
	}).nullable(),
	expectation: (0,zod_4.u)({
		of: (0,zod_4.t)(["run", "shard"]),
		expected: (0,zod_4.g)([(0,zod_4.s)(), names$1]),
		there: (0,zod_4.r)((0,zod_4.u)({
			name: name$1,
			path: name$1
		})).max(MAX_LIST)
	}).nullable(),
	emptyShards: names$1,
	training: (0,zod_4.u)({
		conclusion: name$1,
		jobs: (0,zod_4.r)(ended).max(MAX_LIST).nullable(),
		ownJob: name$1
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

// build/src/contract/compiled.js
function compiled(schema) {
	return (0,zod_4.y)(schema);
}

// build/src/contract/list-schema.js
const MANY = 200;
function quick(schema) {
	let checked = 0;
	let current = schema;
	return (value) => {
		checked += 1;
		if (checked === MANY) current = compiled(schema);
		return current.safeParse(value);
	};
}
function checkedAhead(item) {
	const check = quick(item);
	return (value) => {
		const { success, data } = check(value);
		if (!success || typeof data !== "object" || data === null) return value;
		return (0,report_3.G)(data);
	};
}
function list(item, most) {
	const check = quick(item);
	return (0,zod_4._)().transform((value, context) => {
		if (!Array.isArray(value)) return refused(context, [], "expected a list");
		if (value.length > most) return refused(context, [], tooMany(value.length, most));
		if ((0,report_3.W)(value)) return value;
		const items = [];
		for (const [i, one] of value.entries()) {
			if ((0,report_3.W)(one)) {
				items.push(one);
				continue;
			}
			const result = check(one);
			if (!result.success) return refused(context, [i, ...result.error.issues[0].path], result.error.issues[0].message);
			items.push(result.data);
		}
		return items;
	}).meta({
		type: "array",
		maxItems: most,
		get items() {
			return jsonSchemaOf(item);
		}
	});
}
function dictionary(name, value, most) {
	const record$1 = (0,zod_4.f)(name, value);
	return (0,zod_4.d)((given, context) => {
		const count = typeof given === "object" && given !== null ? Object.keys(given).length : 0;
		return count > most ? refused(context, [], tooMany(count, most)) : given;
	}, record$1);
}
function numberList(most) {
	const numbers = (0,zod_4.a)((value) => isNumbers(value, most), `Expected at most ${most} numbers`);
	return (0,zod_4.d)(revived, numbers).meta({
		type: "array",
		maxItems: most,
		items: { anyOf: [{ type: "number" }, {
			type: "string",
			enum: [
				"NaN",
				"Infinity",
				"-Infinity"
			]
		}] }
	});
}
function refused(context, path, message) {
	context.addIssue({
		code: "custom",
		path,
		message
	});
	return zod_4.b;
}
function tooMany(count, most) {
	return `${count} entries, and ${most} is the most`;
}
function jsonSchemaOf(item) {
	const { $schema: _, ...schema } = (0,zod_4.v)(item, {
		io: "input",
		unrepresentable: "any"
	});
	return schema;
}
function revived(value) {
	return Array.isArray(value) && !areNumbers(value) ? value.map(report_3.St) : value;
}
function isNumbers(value, most) {
	return Array.isArray(value) && value.length <= most && areNumbers(value);
}
function areNumbers(values) {
	for (let i = 0; i < values.length; i += 1) if (typeof values[i] !== "number") return false;
	return true;
}

// build/src/contract/message-forms.js
function message(shapes) {
	const forms = Object.entries(shapes).map(([id, values]) => (0,zod_4.u)({
		id: (0,zod_4.c)(id),
		values: (0,zod_4.u)(values)
	}));
	return (0,zod_4.o)("id", forms);
}
function knownOr(shapes, other) {
	const one = message(shapes);
	const check = quick(one);
	return (0,zod_4.d)((value) => check(value).success ? value : other, one);
}
function knownOrNull(shapes) {
	const one = message(shapes);
	const check = quick(one);
	return (0,zod_4.d)((value) => check(value).success ? value : null, one.nullable());
}
function messages(shapes, most) {
	const one = message(shapes);
	const check = quick(one);
	return (0,zod_4.d)((value) => Array.isArray(value) && value.length <= most ? value.filter((item) => check(item).success) : value, list(one, most));
}
function withoutText(data, text) {
	const keys = Object.keys(data.shape);
	const told = (written) => {
		const kept = {};
		for (const key of keys) if (key in written) kept[key] = written[key];
		return kept;
	};
	return data.extend(text).transform(told);
}

// build/src/contract/values-schema.js
const number = (0,zod_4.d)(report_3.St, (0,zod_4.a)((value) => typeof value === "number")).meta({ anyOf: [{ type: "number" }, {
	type: "string",
	enum: [
		"NaN",
		"Infinity",
		"-Infinity"
	]
}] });
const text = (0,zod_4.m)().max(report_3.Dt.text);
const name = (0,zod_4.m)().max(report_3.Dt.name);
const names = list(name, report_3.Dt.names);
const sentence = (0,zod_4.m)();
const sentences = list(sentence, report_3.Dt.reasons);
const severity = (0,zod_4.t)([
	"notice",
	"warning",
	"error"
]);
const goal = (0,zod_4.t)(["minimize", "maximize"]);
const axis = (0,zod_4.t)([
	"epoch",
	"step",
	"row"
]);
const profile = (0,zod_4.t)([
	"default",
	"classification",
	"llm-pretrain",
	"finetune",
	"gan-rl"
]);
const reading = (0,zod_4.u)({
	series: name,
	at: number,
	statistic: (0,zod_4.t)([
		"raw",
		"level",
		"best-level",
		"stretch-level",
		"median",
		"projected"
	]).describe("As logged, smoothed (the best of it; within one stretch), a median, or projected."),
	value: number,
	of: number.optional().describe("Evaluations that a median is taken of."),
	as: (0,zod_4.c)("error").optional().describe("The error that a score stands for: top \u2212 score.")
});
const measured = dictionary(name, (0,zod_4.g)([
	number,
	text,
	(0,zod_4.i)(),
	reading
]), report_3.Dt.values);
const hyperparameter = (0,zod_4.g)([
	number,
	text,
	(0,zod_4.i)(),
	(0,zod_4.n)()
]);
const hyperparameters = dictionary(name, hyperparameter, report_3.Dt.hyperparameters);
const point = (0,zod_4.u)({
	at: number,
	value: number
});
const comparedStatistic = (0,zod_4.t)([
	"raw",
	"level",
	"median",
	"predicted"
]);
const selection = (0,zod_4.t)([
	"best",
	"last",
	"tail"
]);
const schedule = (0,zod_4.t)([
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
const standing = (0,zod_4.t)(base_2.s).optional().catch(void 0).describe("Against the baseline; absent without one.");
const findingData = (0,zod_4.u)({
	rule,
	severity,
	confidence: (0,zod_4.t)([
		"low",
		"medium",
		"high"
	]),
	letter,
	from: number,
	to: number,
	series: names,
	measured,
	onset: (0,zod_4.h)([number, number]).optional().describe("Where its onset lies with 90% certainty."),
	size: number.optional().describe("How large it is, as a share of the level."),
	means: (0,zod_4.t)([
		"overfitting",
		"divergence",
		"non-finite"
	]).optional().catch(void 0).describe("What it stands for."),
	standing,
	muted: (0,zod_4.c)(true).optional().catch(void 0).describe("The settings mute its rule.")
});
const finding = withoutText(findingData, {
	message: sentence,
	causes: list((0,zod_4.u)({
		cause: sentence,
		for: sentences,
		against: sentences
	}), report_3.Dt.remarks),
	advice: sentences,
	falseAlarmIf: sentences
});
const skipReason = knownOr({
	off: {},
	profile: { profile },
	needs: {},
	"no-validation": {},
	"not-computed": {
		metric: name,
		value: number
	},
	constant: { metric: name },
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
const checkData = (0,zod_4.u)({
	rule,
	status: (0,zod_4.t)([
		"found",
		"passed",
		"skipped",
		"crashed"
	]),
	why: skipReason.optional().describe("Why it was skipped."),
	message: text.optional().describe("What the crash said.")
});
const check = withoutText(checkData, { reason: sentence.optional().describe("Why it was skipped, in words.") });
const costIs = (0,zod_4.t)(["loss", "error"]);
const dropData = (0,zod_4.u)({
	at: number,
	trainLoss: number,
	validationLoss: number,
	score: number,
	noise: number,
	lasted: number,
	plateau: number,
	forgone: number,
	beatBest: (0,zod_4.i)(),
	effect: knownOr({
		untold: {},
		"no-gain": { of: costIs },
		gain: {
			of: costIs,
			before: reading,
			after: reading,
			repaired: (0,zod_4.i)(),
			net: number
		}
	}, {
		id: "untold",
		values: {}
	})
});
const drop = withoutText(dropData, { verdict: sentence.describe("The effect in words.") });
const groupFindingData = (0,zod_4.u)({
	rule,
	severity,
	runs: names,
	from: (0,zod_4.h)([number, number]),
	measured,
	shared: (0,zod_4.u)({
		of: number,
		axis
	}).nullable().describe("Null: it sets these runs apart from the others."),
	standing
});
const groupFinding = withoutText(groupFindingData, { message: sentence });
const goneFinding = (0,zod_4.u)({
	rule,
	severity: (0,zod_4.t)(["error", "warning"]),
	group: name,
	runs: number,
	of: number,
	from: number.optional()
});

// build/src/contract/run-line.js
const MAX_LINE = 4 * 1024 ** 2;
const MAX_CHECKS = 1e3;
const COMMA = 44;
const LIST = 91;
const CURVES = (0,report_3.kt)(",\"curves\":[");
const CHECKS = (0,report_3.kt)(",\"checks\":[");
const FINDINGS = (0,report_3.kt)("],\"findings\":[");
const NEXT_CHECK = "},{\"rule\":";
const MARK = 1;
function newRunParser() {
	const curveReader = (0,report_3.U)();
	const checksOf = newCheckParser();
	return (line) => {
		if (line.length > MAX_LINE) return null;
		const curvesFrom = placeOf(CURVES, line, 0);
		const read = curvesFrom < 0 ? null : curveReader.read(line, curvesFrom);
		if (read === null) return null;
		const checksFrom = placeOf(CHECKS, line, read.end);
		const checksEnd = checksFrom < 0 ? -1 : placeOf(FINDINGS, line, checksFrom) - FINDINGS.length;
		if (checksEnd < checksFrom) return null;
		const checks = checksOf((0,report_3.At)(line.subarray(checksFrom, checksEnd)));
		const end = line[line.length - 1] === COMMA ? line.length - 1 : line.length;
		const parts = [
			line.subarray(0, curvesFrom),
			line.subarray(read.end, checksFrom),
			line.subarray(checksEnd, end)
		];
		const run = checks === null ? null : parsed(parts.map(report_3.At).join(String(MARK)));
		if (!isRun(run) || !isMark(run.curves) || !isMark(run.checks)) return null;
		run.curves = read.curves;
		run.checks = checks;
		return run;
	};
}
function newCheckParser() {
	const known = /* @__PURE__ */ new Map();
	const checkOf = (text) => {
		const before = known.get(text);
		if (before !== void 0) return before;
		const result = check.safeParse(parsed(text));
		if (!result.success) return null;
		if (known.size < MAX_CHECKS) known.set(text, result.data);
		return result.data;
	};
	return (text) => {
		const checks = [];
		for (let from = 0; from < text.length;) {
			const next = text.indexOf(NEXT_CHECK, from);
			const end = next < 0 ? text.length : next + 1;
			const one = checkOf(text.slice(from, end));
			if (one === null) return null;
			checks.push(one);
			from = end + 1;
		}
		return (0,report_3.G)(checks);
	};
}
function placeOf(key, line, from) {
	for (let open = line.indexOf(LIST, from); open >= 0; open = line.indexOf(LIST, open + 1)) {
		const start = open + 1 - key.length;
		if (start >= from && key.every((byte, i) => line[start + i] === byte)) return open + 1;
	}
	return -1;
}
function isRun(value) {
	return typeof value === "object" && value !== null;
}
function isMark(value) {
	return Array.isArray(value) && value.length === 1 && value[0] === MARK;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

// build/src/contract/predictions-schema.js
const pair$2 = (0,zod_4.h)([number, number]);
const ids = list(name, report_3.Dt.predicted).describe("Empty where they may not be told.");
const answers = (0,zod_4.u)({
	examples: number,
	loss: number.describe("Mean cross-entropy, nats."),
	confidence: number.describe("Mean largest probability."),
	margin: number.describe("Mean of largest probability \u2212 that of the label.")
});
const few = (0,zod_4.u)({
	examples: number,
	share: number.describe("What they add to the change, as a share of it."),
	ids
}).nullable();
const way = (0,zod_4.u)({
	examples: number,
	change: number
});
const checkpoint = (0,zod_4.u)({
	source: name,
	at: number.describe("On the axis of the run."),
	name,
	examples: number,
	accuracy: number,
	logged: number.describe("The accuracy that the log has there."),
	loss: number.describe("Mean cross-entropy, nats."),
	brier: number,
	calibration: (0,zod_4.u)({
		ece: number.describe("Expected calibration error in bins of equal mass, corrected for the noise of the bins."),
		interval: pair$2.describe("95%."),
		bins: list((0,zod_4.u)({
			examples: number,
			confidence: number,
			accuracy: number
		}), report_3.Dt.predicted)
	}).nullable(),
	temperature: (0,zod_4.u)({
		value: number,
		fittedOn: number,
		toldOn: number,
		before: number.describe("Loss of the examples that it was not fitted on, without it."),
		after: number.describe("The same with it.")
	}).nullable(),
	right: answers,
	wrong: answers,
	floored: number.describe("Examples whose label has the probability 0."),
	worstClasses: list((0,zod_4.u)({
		name,
		examples: number,
		accuracy: number
	}), report_3.Dt.predicted)
});
const change = (0,zod_4.u)({
	from: number.describe("Index of a checkpoint."),
	to: number,
	examples: number,
	change: number.describe("Mean loss after \u2212 before, nats: the sum of the four below."),
	stayedWrong: way,
	becameWrong: way,
	becameRight: way,
	stayedRight: way,
	confidence: pair$2.describe("Mean confidence of those that stayed wrong, before and after."),
	few: few.describe("The fewest examples that carry 80% of the rise."),
	labelSuspects: few.describe("Among them: labels worth a look."),
	copySuspects: few.describe("Among them: exactly the outputs of another example.")
});
const runPredictions = (0,zod_4.u)({
	classes: number,
	checkpoints: list(checkpoint, report_3.Dt.predicted),
	changes: list(change, report_3.Dt.predicted),
	apart: (0,zod_4.i)().describe("Two checkpoints that should be held against each other have no examples in common.")
});
const counts = {
	before: number,
	now: number,
	lost: number,
	won: number
};
const pairedPredictions = (0,zod_4.u)({
	group: name,
	runs: pair$2,
	run: name,
	baselineRun: name,
	at: number,
	baselineAt: number,
	examples: number,
	name,
	unmatched: pair$2.describe("Examples of this side and of the baseline that have no partner."),
	comparable: (0,zod_4.i)().describe("Are nearly all examples of the smaller side on both?"),
	accuracy: (0,zod_4.u)({
		...counts,
		interval: pair$2.describe("95%, of now \u2212 before."),
		pValue: number.describe("McNemar\u2019s exact test, two-sided.")
	}),
	loss: (0,zod_4.u)({
		before: number,
		now: number,
		difference: number,
		interval: pair$2,
		pValue: number.describe("Paired t (the larger p of Student\u2019s and Hall\u2019s), two-sided.")
	}).nullable(),
	classes: list((0,zod_4.u)({
		name,
		examples: number,
		...counts,
		pValue: number.describe("Adjusted by Holm over all classes.")
	}), report_3.Dt.predicted),
	lostIds: ids
});

// build/src/contract/run-schema.js
const points = numberList(report_3.Dt.points);
const curve = (0,zod_4.u)({
	series: name,
	at: points,
	value: points,
	level: points.optional().describe("Levels of the whole curve at these places.")
}).refine(({ at, value }) => at.length === value.length, "expected as many values as positions").refine(({ at, level = at }) => at.length === level.length, "expected as many levels as positions");
const level = point.extend({ smoothed: number });
const run = (0,zod_4.u)({
	id: name,
	path: name.default(""),
	sources: names,
	format: name,
	axis,
	length: number,
	profile,
	seed: (0,zod_4.g)([
		number,
		name,
		(0,zod_4.n)()
	]),
	hyperparameters,
	series: list((0,zod_4.u)({
		name,
		metric: name.nullable(),
		split: (0,zod_4.t)([
			"train",
			"validation",
			"test"
		]).nullable(),
		goal: goal.nullable(),
		top: number.default(NaN).describe("Top of the scale of a score: 1 or 100; null where it has none, or none is known."),
		points: number,
		first: number,
		last: number,
		best: level.nullable().describe("The value to keep, and the best level, corrected for having been chosen among many."),
		end: level.nullable().default(null).describe("The last finite value and the level there."),
		tail: (0,zod_4.u)({
			from: number,
			median: number
		}).nullable().default(null).describe("Median of the last tenth."),
		noise: number.describe("Standard deviation of one evaluation around the level."),
		quantum: number.default(0).describe("Smallest step of the logged numbers where they are rounded, else 0."),
		window: number.default(1).describe("Points that a level is taken of; 1: levels are values as logged.")
	}), report_3.Dt.series),
	primary: (0,zod_4.u)({
		trainLoss: name.nullable(),
		validationLoss: name.nullable(),
		trainScore: name.nullable(),
		validationScore: name.nullable(),
		learningRate: name.nullable(),
		gradientNorm: name.nullable()
	}),
	curves: list(curve, report_3.Dt.curves),
	learningRate: (0,zod_4.u)({
		logged: (0,zod_4.i)(),
		schedule,
		events: list((0,zod_4.u)({
			at: number,
			kind: (0,zod_4.t)([
				"drop",
				"restart",
				"warm-up-end"
			]),
			from: number,
			to: number,
			factor: number,
			inferred: (0,zod_4.i)()
		}), report_3.Dt.events)
	}),
	phases: list((0,zod_4.u)({
		from: number,
		to: number,
		learningRate: number,
		kind: (0,zod_4.t)([
			"constant",
			"warm-up",
			"annealing",
			"unknown"
		])
	}), report_3.Dt.events),
	drops: list(drop, report_3.Dt.events),
	checkpoints: (0,zod_4.u)({
		bestLoss: point.extend({ score: number }).nullable(),
		bestScore: point.extend({ loss: number }).nullable(),
		last: (0,zod_4.u)({
			at: number,
			loss: number,
			score: number,
			unused: number,
			hours: number
		}).nullable()
	}),
	checks: list(check, report_3.Dt.checks),
	findings: list(finding, report_3.Dt.findings),
	predictions: runPredictions.optional().describe("Of the files of per-example predictions beside its logs.")
});

// build/src/contract/message-schema.js
const differ = list((0,zod_4.t)([
	"date",
	"seed",
	"counter",
	"id",
	"generated"
]), report_3.Dt.remarks);
const groupReason = knownOrNull({
	"same-settings": {
		settings: number,
		differ
	},
	"same-names": { differ },
	"only-run": {},
	"other-settings": {
		run: name,
		names,
		more: number
	},
	"other-name": {
		run: name,
		own: name,
		other: name,
		settings: number
	}
});
const compared = { comparison: number };
const limit = {
	...compared,
	sure: (0,zod_4.i)()
};
const operator = (0,zod_4.t)([">=", "<="]);
const nullableName = name.nullable();
const grave = (0,zod_4.t)(["error", "warning"]);
const mutedRule = {
	rule,
	because: text,
	until: day.nullable()
};
const counted = (0,zod_4.t)(["run", "shard"]);
const reasons = messages({
	"no-data": {},
	accepted: {
		by: name,
		reason: text
	},
	"empty-shard": { shard: name },
	"training-failed": {
		how: (0,zod_4.t)(base_2.U),
		failed: number,
		of: number,
		jobs: names,
		matrix: nullableName
	},
	"step-failed": { how: (0,zod_4.t)(["failure", "cancelled"]) },
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
		why: (0,zod_4.t)(["unmatched", "not-logged"]),
		now: number,
		before: number,
		blocks: (0,zod_4.i)()
	},
	sweep: {
		configurations: number,
		selected: name,
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
		run: name,
		runs: number,
		of: number,
		elsewhere: number.default(0),
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
		why: (0,zod_4.t)(["ended", "worse"])
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
		compared: (0,zod_4.i)(),
		evaluations: number.default(NaN)
	},
	"partly-healthy": {
		both: number,
		validation: number,
		of: number,
		compared: (0,zod_4.i)()
	},
	"not-worse": {
		compared: (0,zod_4.i)(),
		bounds: (0,zod_4.i)()
	},
	unjudged: {
		what: (0,zod_4.t)(base_2.a),
		run: name,
		runs: number,
		of: number,
		points: number,
		needed: number
	},
	"nothing-against": {},
	hinted: {
		runs: number,
		of: number,
		longest: number
	},
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
	"group-gone": { group: name },
	slower: limit,
	"more-spread": limit,
	"earlier-overfitting": limit,
	"bound-broken": {
		metric: name,
		of: selection,
		statistic: comparedStatistic,
		group: nullableName,
		runs: number,
		actual: number,
		operator,
		expected: number
	},
	"bound-not-logged": {
		metric: name,
		operator,
		expected: number,
		near: nullableName
	},
	"gate-not-logged": {
		metric: name,
		near: nullableName
	}
}, report_3.Dt.reasons);
const setting = {
	name,
	now: hyperparameter,
	before: hyperparameter
};
const pair$1 = {
	now: number,
	before: number
};
const factors = messages({
	setting,
	"setting-gone": {
		name,
		before: hyperparameter
	},
	"setting-new": {
		name,
		now: hyperparameter
	},
	schedule: {
		now: schedule,
		before: schedule
	},
	drops: {
		now: list(number, report_3.Dt.events),
		before: list(number, report_3.Dt.events)
	},
	rate: pair$1,
	length: pair$1,
	more: { count: number }
}, report_3.Dt.remarks);
const excuse = knownOrNull({
	data: setting,
	environment: setting
});
const onset = (0,zod_4.u)({
	at: number,
	overfit: number,
	runs: number
});
const observations = messages({
	overfitting: {
		now: onset,
		before: onset
	},
	checkpoint: pair$1,
	noise: { ratio: number }
}, report_3.Dt.remarks);
const side$1 = (0,zod_4.t)(["now", "before"]);
const ofSide = {
	side: side$1,
	runs: number,
	of: number
};
const notes = messages({
	turned: {},
	diverged: ofSide,
	"not-logged": ofSide,
	renamed: { before: name },
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
	"paired-examples": {
		...pair$1,
		examples: number,
		unmatched: (0,zod_4.h)([number, number])
	},
	"worse-on-examples": {
		...pair$1,
		examples: number,
		lost: number,
		won: number,
		pValue: number,
		by: (0,zod_4.t)(["answers", "loss"])
	},
	"not-paired": { why: (0,zod_4.t)([
		"predictions",
		"few",
		"metric",
		"reports"
	]) },
	percent: { side: side$1 },
	"as-logged": { side: (0,zod_4.t)([
		"now",
		"before",
		"both"
	]) },
	"own-ends": pair$1,
	counts: pair$1,
	paired: { before: name },
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
}, report_3.Dt.remarks);
const baselineReason = knownOrNull({
	"not-given": {},
	unreadable: {},
	unanswered: { said: text },
	forbidden: { status: number },
	"none-yet": {
		base: nullableName,
		tried: number
	}
});
const baselineWay = knownOrNull({
	"check-run": { id: number },
	promoted: {
		pullRequest: number,
		head: name
	},
	artifacts: {
		count: number,
		run: number,
		failed: (0,zod_4.i)()
	}
});
const acceptanceMissing = knownOrNull({
	"no-line": {},
	"no-label": { label: name },
	older: { by: name },
	"no-access": { by: name },
	"no-reason": { by: name }
});
const noiseSource = knownOr({
	none: {},
	seeds: {
		now: number,
		before: number,
		examples: number
	},
	examples: {
		examples: number,
		from: (0,zod_4.t)(base_2.o)
	},
	experience: {},
	paired: { examples: number },
	history: {
		runs: number,
		since: name,
		days: number,
		examples: number
	}
}, {
	id: "none",
	values: {}
});

// build/src/contract/comparison-schema.js
const data$1 = "The same as data: what the sentences are made of.";
const side = (0,zod_4.u)({
	runs: number,
	mean: number,
	sd: number
}).nullable();
const pair = (0,zod_4.h)([number, number]);
const exceeded = (0,zod_4.i)().nullable().describe("Did it pass the limit of the gate? Null where none was set.");
const trend = (0,zod_4.u)({
	points: list((0,zod_4.u)({
		commit: name,
		at: name,
		runs: number,
		value: number
	}), report_3.Dt.points),
	changes: list((0,zod_4.u)({
		point: number,
		because: (0,zod_4.t)(["level", "settings"]),
		settings: names,
		pValue: number
	}), report_3.Dt.points).describe("Where the level or the settings changed: the first point after it."),
	band: pair.describe("Where one more run would lie with 95%."),
	drift: number.describe("Slope of the newest regime a commit; 0 where none is shown."),
	apart: number.default(0).describe("Newest commits that lie apart from those before them; 0: none does."),
	groups: list((0,zod_4.u)({
		runs: number,
		low: number,
		high: number
	}), 2).default([]).describe("Two groups that the runs of the newest regime lie in; empty where they are one.")
});
const comparisonWritten = (0,zod_4.u)({
	metric: name,
	group: name,
	goal,
	of: selection,
	statistic: comparedStatistic.default("level"),
	baseline: side,
	candidate: side,
	difference: number.describe("Candidate minus baseline, in the unit of the metric."),
	interval: pair.describe("95% interval; one run against one: the band of the noise inside the runs."),
	test: (0,zod_4.t)([
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
	pValue: number.describe("One-sided, that the candidate is worse; adjusted for the other comparisons."),
	pTwoSided: number.prefault(NaN).describe("Two-sided, not adjusted: below 0.05 where the interval excludes 0."),
	tolerance: number.prefault(NaN).describe("What the gate tolerates, in the unit of the metric."),
	effectSize: number.describe("Difference in standard deviations of one run (Hedges\u2019 g)."),
	probabilityWorse: number.describe("Share of pairs of runs in which the candidate is worse."),
	lostShare: number.describe("Share of what training had gained in the baseline that is lost."),
	minimumDetectable: number.describe("Smallest difference that is found with 80% power."),
	seedsNeeded: number.describe("Runs per side that find the difference, or the tolerance, with 80% power."),
	outcome: (0,zod_4.t)([
		"improvement",
		"neutral",
		"regression",
		"inconclusive",
		"added",
		"removed"
	]),
	gated: (0,zod_4.i)(),
	explained: sentences.describe("What else differs and may be the cause."),
	explainedData: factors.describe(data$1),
	comparability: (0,zod_4.t)([
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
	diverged: (0,zod_4.u)({
		baseline: pair,
		candidate: pair,
		pValue: number
	}).nullable().describe("Diverged runs and all runs of each side; Fisher\u2019s exact test."),
	collapse: (0,zod_4.u)({
		runs: number,
		of: number,
		lost: number
	}).nullable().default(null).describe("Runs that lost more than half of what the baseline learned, and the share that the worst of them lost."),
	convergence: (0,zod_4.u)({
		target: number,
		baseline: number,
		candidate: number,
		ratio: number,
		pValue: number,
		exceeded
	}).nullable().describe("Evaluations until the value of the baseline is reached; ratio above 1 is slower."),
	spread: (0,zod_4.u)({
		ratio: number,
		pValue: number,
		exceeded
	}).nullable().describe("Standard deviation over seeds against that of the baseline; Brown and Forsythe."),
	overfitting: (0,zod_4.u)({
		baseline: (0,zod_4.h)([
			number,
			number,
			number
		]),
		candidate: (0,zod_4.h)([
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

// build/src/contract/schema.js
const data = "The same as data: what the sentences are made of.";
const listed = (item) => list(item, report_3.Dt.valuesInList);
const problem = (0,zod_4.u)({
	file: name,
	line: (0,zod_4.s)().min(1).max(2 ** 31 - 1).optional().catch(void 0),
	inBaseline: (0,zod_4.c)(true).optional().describe("It was met in the logs of the baseline."),
	message: sentence,
	hint: sentence,
	id: name.optional(),
	values: dictionary(name, (0,zod_4.g)([
		(0,zod_4.l)(),
		text,
		(0,zod_4.i)(),
		listed((0,zod_4.l)()),
		listed(text)
	]), report_3.Dt.values).optional().describe("What message and hint are made of.")
});
const optionsByName = dictionary(name, number, report_3.Dt.rules);
const gate = (0,zod_4.u)({
	failOn: (0,zod_4.t)([
		"never",
		"regression",
		"error",
		"warning"
	]),
	assertions: list((0,zod_4.u)({
		metric: name,
		group: name.nullable().describe("Configuration whose mean was held against the bound; null where no run logs the metric."),
		operator: (0,zod_4.t)([">=", "<="]),
		expected: number,
		actual: number,
		passed: (0,zod_4.i)()
	}), report_3.Dt.assertions),
	accepted: (0,zod_4.u)({
		by: name,
		reason: text
	}).nullable(),
	acceptanceMissing: sentence.nullable().describe("What is missing for an acceptance that somebody began."),
	acceptanceMissingData: acceptanceMissing.describe(data),
	acceptLabel: name
}).transform(({ acceptanceMissingData, ...rest }) => ({
	...rest,
	acceptanceMissing: acceptanceMissingData
}));
const baseline = (0,zod_4.u)({
	source: name.nullable(),
	reason: sentence.optional().describe("Why there is none."),
	reasonData: baselineReason.optional().describe(data),
	commit: name.optional(),
	committedAt: name.optional().describe("When that was committed, ISO 8601."),
	asked: name.optional().describe("Somebody asked for this commit by a comment: the branch that it is of."),
	behind: number.optional(),
	ageDays: number.optional(),
	way: sentence.optional().describe("Where it was found."),
	wayData: baselineWay.optional().describe(data),
	runs: list(run, report_3.Dt.runs)
}).transform(({ reasonData, wayData, ...rest }) => {
	const { reason: _reason, way: _way, ...known } = rest;
	return {
		...known,
		...reasonData && { reason: reasonData },
		...wayData && { way: wayData }
	};
});
const settings = (0,zod_4.u)({
	profile: profile.nullable().default(null),
	metrics: (0,zod_4.u)({
		loss: name.nullable(),
		score: name.nullable()
	}).default({
		loss: null,
		score: null
	}),
	rules: dictionary(name, (0,zod_4.u)({
		severity: (0,zod_4.t)([
			"off",
			"notice",
			"warning",
			"error"
		]).nullable(),
		options: optionsByName
	}), report_3.Dt.rules).default({})
}).describe("The settings that findings depend on, as far as they are not the defaults.");
const group = (0,zod_4.u)({
	id: name,
	runs: names,
	seeds: number,
	because: sentence.optional().describe("Why its runs belong together, or why its run stands alone."),
	becauseData: groupReason.optional().describe(data),
	settings: hyperparameters.default({}),
	trial: (0,zod_4.u)({
		counts: (0,zod_4.i)(),
		diverged: number
	}).optional().describe("Of a configuration of a sweep: does the verdict depend on it, and how many of its runs diverged?"),
	findings: list(groupFinding, report_3.Dt.findings)
}).transform(({ because: _because, becauseData, ...rest }) => ({
	...rest,
	...becauseData && { because: becauseData }
}));
const ReportSchema = (0,zod_4.u)({
	version: (0,zod_4.c)(1),
	tool: (0,zod_4.u)({
		name: (0,zod_4.c)("curvelint"),
		version: name
	}),
	verdict: (0,zod_4.t)([
		"pass",
		"warn",
		"fail",
		"inconclusive",
		"no-data"
	]),
	reasons: sentences.describe("Sentences, the first is the headline."),
	reasonData: reasons.describe(data),
	context: (0,zod_4.u)({
		repository: name,
		commit: name,
		committedAt: name.optional().describe("When it was committed, ISO 8601."),
		pullRequest: number.nullable(),
		run: (0,zod_4.u)({
			id: number,
			attempt: number,
			job: number.optional()
		}).nullable(),
		producer: text.optional().describe("The job that reports.")
	}).nullable(),
	settings: settings.optional(),
	runs: list(run, report_3.Dt.runs).describe("Where there are more than 200, those of the baseline counted, each is one line."),
	groups: list(group, report_3.Dt.groups),
	comparisons: list(comparison, report_3.Dt.comparisons),
	gone: list(goneFinding, report_3.Dt.findings).optional().describe("What the baseline shows and this change does not."),
	paired: list(pairedPredictions, report_3.Dt.groups).optional().describe("Example by example against the baseline, one a configuration."),
	baseline,
	gate,
	problems: list(problem, report_3.Dt.problems)
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
	const checkedRun = checkedAhead(run);
	const parsedRun = newRunParser();
	let open = null;
	let inside = "";
	let length = 0;
	const itemOf = (line) => {
		const text = (0,report_3.At)(line);
		refuseMany(text, file);
		return jsonOf(text.endsWith(",") ? text.slice(0, -1) : text, file);
	};
	for (const bytes of lines) {
		if (open?.begin.every((byte, i) => bytes[i] === byte)) {
			open.items.push(open.areRuns ? checkedRun(parsedRun(bytes) ?? itemOf(bytes)) : itemOf(bytes));
			continue;
		}
		const line = (0,report_3.At)(bytes);
		const [, indent = "", key = ""] = OPENED.exec(line) ?? [];
		if (indent === " ") inside = key;
		const name = indent === " " ? key : `${inside}.${key}`;
		open = LISTS.has(name) && line.endsWith("[") ? {
			items: [],
			begin: (0,report_3.kt)(` ${indent}{"`),
			areRuns: key === "runs"
		} : null;
		if (open !== null) lists.set(name, open.items);
		around.push(line);
		length += line.length;
		if (length > report_3.Dt.characters) throw tooLarge(file);
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
	if (text.length > report_3.Dt.characters || holdsMore(text, report_3.Dt.parts)) throw tooLarge(file);
}
function tooLarge(file) {
	return new start_1.y(`${file} holds more than curvelint writes into a report`, HINT);
}
function reportOf(value, file) {
	const parsed = ReportSchema.safeParse(value);
	if (parsed.success) {
		const problems = parsed.data.problems.map((one) => (0,report_3.Tt)(one));
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
		throw new start_1.y(`${file} is not valid JSON: ${(0,base_2.Ir)(error).slice(0, 200)}`, HINT);
	}
}



})

};
