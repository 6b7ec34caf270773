export const id = 461;
export const ids = [461,740];
export const modules = {

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ __toESM),
/* harmony export */   n: () => (/* binding */ __exportAll),
/* harmony export */   r: () => (/* binding */ __require),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);


// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ }),

/***/ 848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   speakFor: () => (/* binding */ speakFor)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(469);
/* harmony import */ var _write_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14);




// build/src/publish/late-check.js
function publishLate({ runUrl, ...verdict }, note, github) {
	return (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.c)(github, {
		...verdict,
		summary: `${note}\n\n${verdict.summary}`,
		data: "",
		detailsUrl: runUrl
	});
}

// build/src/action/speak-for.js
const PATIENCE = 6e4;
async function speakFor(news, end) {
	(0,_github_js__WEBPACK_IMPORTED_MODULE_1__.w)(Date.now() + PATIENCE);
	const { judged } = news;
	const reason = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.yn)(reasonOf(end));
	const message = judged === void 0 ? reason : `${reason} The verdict stands; ${missingOf(news)}`;
	_github_js__WEBPACK_IMPORTED_MODULE_1__.D.error(`curvelint: ${message}`);
	if (news.summaryWritten === void 0) {
		const text = judged ? `${judged.summary}\n\n${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.ut)(message)}` : `### curvelint: ${(0,_write_check_js__WEBPACK_IMPORTED_MODULE_2__.c)(false)}\n\n${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.ut)(message)}`;
		await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.S)("write the job summary", () => (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.M)(`${text}\n`), null);
	}
	if (news.checkDone === void 0) (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.j)("check-url", await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.S)("write the check", () => check(news, message), "checks: write") ?? "");
	return judged?.exitCode ?? 2;
}
async function check({ place: told, judged }, message) {
	const { inputs } = (0,_write_check_js__WEBPACK_IMPORTED_MODULE_2__.m)();
	const event = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.g)(process.env, inputs);
	const place = told ?? (event && await placeOfEvent(event));
	if (event === null || !place) {
		if (event !== null) _github_js__WEBPACK_IMPORTED_MODULE_1__.D.info("There is no check: which commit is judged is not known.");
		return "";
	}
	const github = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.r)({
		token: inputs.token,
		apiUrl: event.apiUrl,
		repository: event.report.repository
	});
	if (judged === void 0) return (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,_write_check_js__WEBPACK_IMPORTED_MODULE_2__.c)(false), message, github, place);
	return publishLate({
		...place,
		...judged
	}, (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.ut)(message), github);
}
async function placeOfEvent(event) {
	const { inputs } = (0,_write_check_js__WEBPACK_IMPORTED_MODULE_2__.m)();
	const { training } = event;
	if (event.event === "workflow_run" && training !== null && inputs.runId === null) return (0,_write_check_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		inputs,
		context: (0,_write_check_js__WEBPACK_IMPORTED_MODULE_2__.f)(event, training, null)
	}, _base_js__WEBPACK_IMPORTED_MODULE_0__.sn);
	const job = await (0,_write_check_js__WEBPACK_IMPORTED_MODULE_2__.u)(inputs, event, "");
	return job && (0,_write_check_js__WEBPACK_IMPORTED_MODULE_2__.t)(job, _base_js__WEBPACK_IMPORTED_MODULE_0__.sn);
}
function reasonOf(end) {
	switch (end.kind) {
		case "time": return `Time ran out after ${durationOf(end.after)}. Give fewer or smaller logs, or more time (timeout in the settings).`;
		case "memory": return "Memory ran out. Give fewer or smaller logs, or a runner with more memory.";
		case "fault": return `A fault of curvelint: ${end.said.replace(/\.$/, "")}. Please report it with the job’s log.`;
	}
}
function missingOf({ checkDone }) {
	return checkDone ? "what came after the check may be missing." : "the comment, pictures and remarks on files may be missing.";
}
function durationOf(milliseconds) {
	const seconds = Math.round(milliseconds / 1e3);
	if (seconds % 60 !== 0) return `${seconds} seconds`;
	return seconds === 60 ? "1 minute" : `${seconds / 60} minutes`;
}



/***/ }),

/***/ 14:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ trackedFiles),
/* harmony export */   c: () => (/* binding */ mistakeWords),
/* harmony export */   d: () => (/* binding */ connectJob),
/* harmony export */   f: () => (/* binding */ toldForTraining),
/* harmony export */   h: () => (/* binding */ settingsFileOf),
/* harmony export */   i: () => (/* binding */ existingFiles),
/* harmony export */   l: () => (/* binding */ tell),
/* harmony export */   m: () => (/* binding */ readInputs),
/* harmony export */   n: () => (/* binding */ writeCheck),
/* harmony export */   o: () => (/* binding */ annotate),
/* harmony export */   p: () => (/* binding */ withoutPullText),
/* harmony export */   r: () => (/* binding */ writeMistake),
/* harmony export */   s: () => (/* binding */ mistakeOf),
/* harmony export */   t: () => (/* binding */ placeOf),
/* harmony export */   u: () => (/* binding */ connectEvent)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(469);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(896);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(559);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(421);







// build/src/action/inputs.js
const DEFAULT_KEY = "default";
function readInputs() {
	let mistake = null;
	const orElse = (fallback, read) => {
		try {
			return read();
		} catch (error) {
			if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.on)) throw error;
			mistake ??= error;
			return fallback;
		}
	};
	const metrics = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.k)("metrics");
	const baseline = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.O)("baseline") || "auto";
	return {
		inputs: {
			metrics: metrics.length > 0 ? metrics : ["."],
			artifacts: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.k)("artifacts"),
			runId: orElse("unknown", () => parseNumber("run-id", "a workflow run")),
			pullRequest: orElse(null, () => parseNumber("pull-request", "a pull request")),
			config: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.O)("config") || null,
			baseline: baseline === "auto" || baseline === "none" ? null : baseline,
			autoBaseline: baseline === "auto",
			expect: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.O)("expect") || null,
			failOn: orElse(null, () => choice("fail-on", _base_js__WEBPACK_IMPORTED_MODULE_1__.ht, null)),
			comment: orElse("always", () => choice("comment", _base_js__WEBPACK_IMPORTED_MODULE_1__.mt, "always")),
			key: orElse(DEFAULT_KEY, () => parseKey((0,_github_js__WEBPACK_IMPORTED_MODULE_0__.O)("key") || DEFAULT_KEY)),
			matrix: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.O)("matrix"),
			jobId: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.O)("job-id"),
			charts: orElse("auto", () => choice("charts", _github_js__WEBPACK_IMPORTED_MODULE_0__.d, "auto")),
			htmlUrl: orElse("", () => (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_github_js__WEBPACK_IMPORTED_MODULE_0__.O)("html-url"), "the input html-url")),
			token: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.O)("token"),
			jobStatus: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.O)("job-status")
		},
		mistake
	};
}
function parseNumber(name, what) {
	const given = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.O)(name);
	if (given === "") return null;
	if (/^[1-9]\d{0,14}$/.test(given)) return Number(given);
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.on(`the input ${name} cannot be "${given.slice(0, 80)}"`, `Give the number of ${what}.`);
}
function parseKey(given) {
	if (/^[A-Za-z0-9._-]{1,64}$/.test(given)) return given;
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.on(`the input key cannot be "${given.slice(0, 80)}"`, "Use up to 64 letters, digits, dots, dashes and underscores.");
}
function choice(name, known, fallback) {
	const given = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.O)(name);
	if (given === "") return fallback;
	const found = known.find((one) => one === given);
	if (found !== void 0) return found;
	const near = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(given.slice(0, 80), known);
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.on(`the input ${name} cannot be "${given.slice(0, 80)}"`, near ? `Did you mean "${near}"?` : `Use one of: ${known.join(", ")}.`);
}
function settingsFileOf({ config }) {
	return (config ?? ".curvelint.yml").replace(/^\.\//, "");
}

// build/src/action/find-pull-request.js
function withoutPullText({ id, values }) {
	switch (id) {
		case "event": return values.event === "" ? "this run is for no pull request" : `the event ${values.event} is for no pull request`;
		case "default-branch": return `this is a run of ${values.branch}, the default branch`;
		case "none-open": return `no open pull request has the commit ${values.commit.slice(0, 10)} as its head: there is none, it was closed, or it has a newer commit`;
		case "unanswered": return `the pull request could not be looked up${values.said === "" ? "" : ` (${values.said}); the job needs "pull-requests: read"`}`;
		case "unnamed": return "the event names neither a branch nor a pull request";
	}
}
const BRANCH_EVENTS = ["push", "workflow_dispatch"];
async function pullOfTraining(github, { pullRequest }, { repositoryId, defaultBranch }, training) {
	if (pullRequest !== null) return named(github, pullRequest, training.headSha);
	const isBranch = BRANCH_EVENTS.includes(training.event) && (0,_github_js__WEBPACK_IMPORTED_MODULE_0__._)(training, repositoryId);
	if (training.event !== "pull_request" && !isBranch) return {
		pull: null,
		without: {
			id: "event",
			values: { event: training.event }
		}
	};
	if (training.event !== "pull_request" && training.headBranch === defaultBranch) return {
		pull: null,
		without: {
			id: "default-branch",
			values: { branch: training.headBranch }
		}
	};
	const find = () => github.findPullRequest(training, {
		repositoryId,
		defaultBranch
	});
	const answer = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("find the pull request", async () => ({ pull: await find() }), "pull-requests: read");
	if (answer === null) return {
		pull: null,
		without: {
			id: "unanswered",
			values: { said: "" }
		}
	};
	return foundOr(answer.pull, training.headSha);
}
async function withPullRequest(github, inputs, context) {
	const { pullRequest: own, commit } = context.report;
	if (own !== null && (inputs.pullRequest ?? own) === own) return {
		context,
		withoutPull: null
	};
	if (inputs.pullRequest !== null) {
		const { pull, without } = await named(github, inputs.pullRequest, commit);
		return {
			context: pull ? joined(context, pull, pull) : context,
			withoutPull: without
		};
	}
	const head = headOf(context);
	if ("id" in head) return {
		context,
		withoutPull: head
	};
	const { pull, without } = await pullOfBranch(github, inputs, context, head);
	const facts = {
		headBranch: head.headBranch,
		headRepositoryId: context.repositoryId
	};
	return {
		context: pull ? joined(context, pull, facts) : context,
		withoutPull: without
	};
}
function headOf({ event, branch, defaultBranch, repositoryId, report }) {
	if (event.startsWith("pull_request")) return {
		id: "unnamed",
		values: {}
	};
	if (!BRANCH_EVENTS.includes(event)) return {
		id: "event",
		values: { event }
	};
	if (branch === null || report.commit === "" || !Number.isFinite(repositoryId)) return {
		id: "unnamed",
		values: {}
	};
	if (branch === defaultBranch) return {
		id: "default-branch",
		values: { branch }
	};
	const [owner = "", name = ""] = report.repository.split("/");
	return {
		headSha: report.commit,
		headBranch: branch,
		headRepository: {
			id: repositoryId,
			owner,
			name
		}
	};
}
async function pullOfBranch(github, { comment }, context, head) {
	if (comment === "never") return {
		pull: null,
		without: {
			id: "unanswered",
			values: { said: "" }
		}
	};
	const { repositoryId, defaultBranch } = context;
	try {
		return foundOr(await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.E)(() => github.findPullRequest(head, {
			repositoryId,
			defaultBranch
		})), head.headSha);
	} catch (error) {
		return {
			pull: null,
			without: {
				id: "unanswered",
				values: { said: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.nn)(error) }
			}
		};
	}
}
function foundOr(pull, commit) {
	return pull ? {
		pull,
		without: null
	} : {
		pull,
		without: {
			id: "none-open",
			values: { commit }
		}
	};
}
async function named(github, number, commit) {
	const read = () => github.readKnownPullRequest(number);
	const pull = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)(`read the pull request ${number}`, read, "pull-requests: read");
	if (pull === null) return {
		pull,
		without: {
			id: "unanswered",
			values: { said: "" }
		}
	};
	if (pull.headSha === commit) return {
		pull,
		without: null
	};
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.on(`the head of pull request ${number} is ${pull.headSha.slice(0, 10)}, but what is judged is ${commit.slice(0, 10)}`, "Give the pull request whose head was trained in the input pull-request, or leave it out.");
}
function joined(context, { number, base }, { headBranch, headRepositoryId }) {
	return {
		...context,
		report: {
			...context.report,
			pullRequest: number
		},
		base,
		branches: [.../* @__PURE__ */ new Set([base, context.defaultBranch])].filter((branch) => branch !== null),
		head: {
			branch: headBranch,
			repositoryId: headRepositoryId
		}
	};
}

// build/src/action/judged-run.js
const PRIVILEGED = ["workflow_run", "pull_request_target"];
async function findJudgedRun(github, inputs, context) {
	const own = context.report.run;
	const training = await trainingRun(github, inputs, context);
	const privileged = PRIVILEGED.includes(context.event);
	if (training === null) {
		const source = inputs.artifacts.length > 0 && own ? {
			runId: own.id,
			attempt: own.attempt,
			path: ""
		} : null;
		const found = await withPullRequest(github, inputs, context);
		const trustsJob = context.event !== "pull_request_target";
		const ref = privileged ? found.context.base ?? context.defaultBranch : null;
		return {
			...found,
			source,
			training,
			trusted: trustsJob,
			configRef: ref
		};
	}
	const source = {
		runId: training.id,
		attempt: training.attempt,
		path: training.path
	};
	const trusted = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__._)(training, context.repositoryId);
	if (!judgesTraining(context)) return {
		...await withPullRequest(github, inputs, context),
		source,
		training,
		trusted,
		configRef: privileged ? context.base : null
	};
	const { pull, without: withoutPull } = await pullOfTraining(github, inputs, context, training);
	const base = pull?.base ?? null;
	const branches = [base ?? (trusted ? training.headBranch : null), context.defaultBranch];
	return {
		source,
		training,
		withoutPull,
		trusted,
		configRef: base ?? (trusted ? training.headSha : context.defaultBranch),
		context: {
			...toldForTraining(context, training, pull?.number ?? null),
			base: base ?? (trusted ? null : context.defaultBranch),
			branches: [...new Set(branches.filter((branch) => branch !== null && branch !== ""))],
			head: {
				branch: training.headBranch,
				repositoryId: training.headRepository?.id ?? null
			}
		}
	};
}
function toldForTraining(context, training, pullRequest) {
	const { id, attempt: runAttempt, event, headSha: commit } = training;
	const isTold = event === "pull_request" || (0,_github_js__WEBPACK_IMPORTED_MODULE_0__._)(training, context.repositoryId);
	const producer = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.b)(context.report.producer ?? "", training.path);
	return {
		...context,
		report: {
			...context.report,
			commit,
			pullRequest,
			run: {
				id,
				attempt: runAttempt
			},
			producer
		},
		event: isTold ? event : "workflow_run"
	};
}
function judgesTraining({ event }) {
	return event === "workflow_run" || event === "workflow_dispatch";
}
async function trainingRun(github, { runId }, context) {
	if (runId === "unknown") {
		if (judgesTraining(context)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.on("the input run-id names no run", "Give the number of a workflow run.");
	} else if (runId !== null && runId !== context.report.run?.id && runId !== context.training?.id) {
		const run = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("look up the run", () => github.readTrainingRun(runId), "actions: read");
		if (run === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.on(`the run ${runId} can't be looked up`, "The warning above says why. Check run-id.");
		return run;
	}
	if (context.event !== "workflow_run") return null;
	if (context.training === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.on("the event does not say which run has ended", "Use \"on: workflow_run\" with \"types: [completed]\".");
	return context.training;
}

// build/src/action/job.js
async function connectJob(inputs, event, root) {
	const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 469)).then((n) => n.n);
	const github = connect({
		token: inputs.token,
		apiUrl: event.apiUrl,
		repository: event.report.repository
	});
	return {
		...await findJudgedRun(github, inputs, event),
		inputs,
		root,
		github
	};
}
async function connectEvent(inputs, event, root) {
	const isNamed = event.event === "workflow_run" || inputs.runId !== null;
	if (event.report.commit === "" || judgesTraining(event) && isNamed) return null;
	const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 469)).then((n) => n.n);
	return {
		context: event,
		source: null,
		trusted: false,
		training: null,
		withoutPull: null,
		configRef: null,
		inputs,
		root,
		github: connect({
			token: inputs.token,
			apiUrl: event.apiUrl,
			repository: event.report.repository
		})
	};
}

// build/src/action/annotate.js
const MAX_SHOWN = 10;
async function annotate(result, settingsFile, existing) {
	const all = [...await unlogged(result, settingsFile), ...(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.a)(result.view)];
	const known = await existing([...new Set(all.map(({ file }) => file))]);
	return all.filter(({ file }) => known.has(file));
}
function mistakeOf({ message, hint, settingsLine }, file) {
	const title = `curvelint: ${mistakeWords(settingsLine !== null)}`;
	return {
		file,
		line: settingsLine ?? 1,
		level: "error",
		title,
		message: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.yn)(hint === "" ? message : `${message}. ${hint}`)
	};
}
function mistakeWords(isPlaced) {
	return isPlaced ? "the settings are wrong" : "nothing could be judged";
}
async function unlogged({ report, config, settings }, file) {
	if (report.runs.length === 0 || settings === "") return [];
	const level = config.onMissingMetrics === "fail" && config.failOn !== "never" ? "error" : "warning";
	const missing = [...config.gate.keys()].filter((metric) => !report.runs.some((run) => (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__.q)(run, metric) !== null));
	if (missing.length === 0) return [];
	const { gateLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => n.n);
	return missing.map((metric) => {
		const near = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__.K)(metric, report.runs);
		const message = `The gate names ${metric}, and no run logs it.${near ? ` Did you mean ${near}?` : ""}`;
		return {
			file,
			line: gateLine(settings, metric),
			level,
			title: "curvelint: a metric that is not logged",
			message
		};
	});
}
function tell(annotations) {
	for (const level of ["error", "warning"]) {
		const own = annotations.filter((annotation) => annotation.level === level);
		for (const { message, ...place } of own.slice(0, MAX_SHOWN)) _github_js__WEBPACK_IMPORTED_MODULE_0__.D[level](`curvelint: ${message}`, place);
		if (own.length > MAX_SHOWN) _github_js__WEBPACK_IMPORTED_MODULE_0__.D.info(`${own.length - MAX_SHOWN} more ${level}s about files of the repository.`);
	}
}

// build/src/action/tracked-files.js
const MAX_PATHS = 200;
const TIMEOUT = 1e4;
function trackedFiles(root, files) {
	const inside = [...new Set(files)].filter((file) => !/^(?:$|\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(file)).slice(0, MAX_PATHS);
	if (inside.length === 0) return /* @__PURE__ */ new Set();
	try {
		const args = [
			...[
				"-c",
				"safe.directory=*",
				"-c",
				"core.fsmonitor=false"
			],
			"--literal-pathspecs",
			"ls-files",
			"-z",
			"--",
			...inside
		];
		const listed = (0,node_child_process__WEBPACK_IMPORTED_MODULE_5__.execFileSync)("git", args, {
			cwd: root,
			encoding: "utf8",
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			timeout: TIMEOUT
		});
		const known = new Set(listed.split("\0"));
		return new Set(inside.filter((file) => known.has(file)));
	} catch {
		return /* @__PURE__ */ new Set();
	}
}

// build/src/action/existing-files.js
async function existingFiles({ github, inputs, root, configRef, context }, files) {
	if (configRef === null) return trackedFiles(root, files);
	const settings = settingsFileOf(inputs);
	if (!files.includes(settings)) return /* @__PURE__ */ new Set();
	const { commit } = context.report;
	const [base, head] = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.E)(() => Promise.all([github.readFile(settings, configRef), github.readFile(settings, commit)]));
	return new Set(base !== null && base === head ? [settings] : []);
}

// build/src/action/write-check.js
function writeCheck(job, view, config, written) {
	return (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.o)(view, job.github, {
		...placeOf(job, config),
		...written
	});
}
async function writeMistake(job, mistake, isPlaced, config) {
	const annotations = (isPlaced ? await existingFiles(job, [mistake.file]) : /* @__PURE__ */ new Set()).has(mistake.file) ? [mistake] : [];
	return (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.s)(mistakeWords(isPlaced), mistake.message, job.github, {
		...placeOf(job, config),
		annotations
	});
}
function placeOf({ inputs: { key }, context }, config) {
	const { commit, run, producer = "" } = context.report;
	return {
		name: (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__.I)(config, key),
		commit,
		key,
		producer,
		event: context.event,
		run,
		runUrl: context.runUrl
	};
}



/***/ })

};
