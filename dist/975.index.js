export const id = 975;
export const ids = [975,715,919,649,111,290];
export const modules = {

/***/ 111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ loadPageAssets),
/* harmony export */   r: () => (/* binding */ loadPngAssets),
/* harmony export */   t: () => (/* binding */ assets_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);




// build/src/pipeline/assets.js
var assets_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	loadPageAssets: () => loadPageAssets,
	loadPngAssets: () => loadPngAssets
});
/** Rasterizer and fonts. The bundler finds these paths and puts the files beside the bundle. */
function loadPngAssets() {
	return {
		wasm: (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "index_bg.wasm"),
		fonts: [(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "inter-latin-400-normal.woff2"), (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "inter-latin-700-normal.woff2")]
	};
}
/** Script and style of the HTML report, which the build writes beside this file. */
function loadPageAssets() {
	return {
		...hashed((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "page-app.js", "utf8")),
		style: (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "page-app.css", "utf8")
	};
}
/** A script with the hash by which the page's policy knows it. */
function hashed(script) {
	return {
		script,
		scriptHash: `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(script).digest("base64")}`
	};
}



/***/ }),

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ logsOf),
/* harmony export */   i: () => (/* binding */ holdsReport),
/* harmony export */   n: () => (/* binding */ chosen),
/* harmony export */   r: () => (/* binding */ filesOf),
/* harmony export */   t: () => (/* binding */ githubBaseline)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(559);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(469);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);
/* harmony import */ var _find_logs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(401);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(522);







// build/src/source/memory-files.js
/** What one log from strangers may hold; beyond it is left out and named. Far above what a training of some days writes. */
const LOG_CAPS = {
	rows: 2e6,
	series: 200,
	nameBytes: 256
};
/** Files of an artifact: of an archive those that may be logs, reports or settings; one raw file is itself. */
async function filesOf(name, bytes, caps = {}) {
	const shown = name.replace(/-attempt-\d{1,6}$/, "");
	if ((0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.a)(bytes) === null) return {
		files: [{
			path: shown,
			bytes
		}],
		problems: []
	};
	const { files, problems } = await (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.o)(name, bytes, {
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
/** The logs among files, with the settings that lie beside them or one folder above, within the caps. */
async function logsOf(files) {
	const { logs, problems } = await (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.i)(new Map(files.map(({ path, bytes }) => [path, bytes])));
	return {
		logs: logs.map(capped),
		problems
	};
}
/** Is it a report of ours, by its first bytes? */
function holdsReport({ path, bytes }) {
	if (!/\.json$/.test(path) && bytes[0] !== 123) return false;
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.l)(new TextDecoder().decode(bytes.subarray(0, 2e3)));
}
/** Takes the files that patterns name, by their path inside the artifact with or without its name; `.` is all, `!` leaves out. */
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
function pathTest(pattern) {
	if (pattern === "." || pattern === "") return () => true;
	const glob = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.h)(pattern);
	if (glob === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_2__.Bt(`"${pattern.slice(0, 80)}" has too many alternatives in braces`, "Write fewer of them.");
	const base = glob.base === "" ? [] : glob.base.split("/");
	return (path) => {
		if (path === pattern || path.startsWith(`${pattern.replace(/\/$/, "")}/`)) return true;
		const parts = path.split("/");
		return base.every((part, i) => parts[i] === part) && (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.p)(glob, parts.slice(base.length));
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

// build/src/source/baseline.js
/** A compact report is at most some megabytes; more is a bomb. */
const MAX_REPORT_BYTES = 64 * 1024 ** 2;
/** Candidates that are opened: each may be a download. */
const MAX_TRIED = 20;
/**
* The baseline as GitHub has it: the first candidate that holds metrics. None, and why, where there is nothing or GitHub says no: a
* verdict never waits for it.
*/
function githubBaseline(github, place, now) {
	return async (config) => {
		const isWanted = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.m)(config.baselineArtifacts);
		const request = {
			...place,
			checkName: (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.i)(config, place.key),
			isWanted
		};
		const problems = [];
		let tried = 0;
		try {
			for await (const candidate of github.baselineCandidates(request)) {
				if (tried === MAX_TRIED) break;
				tried += 1;
				const content = await contentOf(candidate, config, problems);
				if (content) return {
					...content,
					problems,
					provenance: originOf(candidate, now)
				};
			}
		} catch (error) {
			return none(reasonOf(error), problems);
		}
		return none(`${request.base === null ? "no earlier commit of this branch" : `no commit of ${request.base}`} has metrics of this workflow yet${tried === 0 ? "" : ` (${tried} looked at, none with metrics)`}; run it on pushes to the base branch, too`, problems);
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
	const status = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.D)(error);
	if (status === 403 || status === 401) return `the token may not look for it (${status}): add "actions: read", "checks: read" and "contents: read" to the permissions of the job`;
	return `GitHub could not be asked (${(0,_base_js__WEBPACK_IMPORTED_MODULE_2__.Rt)(error)})`;
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
/**
* What is in the files of a candidate: its reports, else its logs; null where neither has metrics. A candidate that can't be read
* is named, and the next one tried.
*/
async function contentOf(candidate, config, problems) {
	const name = `baseline ${candidate.source} of ${candidate.commit.slice(0, 10)}`;
	try {
		const files = [];
		for (const { name: artifact, bytes } of await candidate.load()) files.push(...await contentsOf(artifact, bytes, config.limits));
		const reports = files.filter(holdsReport).map(({ path, bytes }) => ({
			file: path,
			report: (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.o)(new TextDecoder().decode(bytes), path)
		}));
		if (reports.length > 0) return reports.some(({ report }) => report.runs.length > 0) ? { reports: [joined(reports)] } : null;
		const { logs } = await logsOf(files);
		const full = logs.filter(({ series }) => series.length > 0);
		return full.length > 0 ? { logs: full } : null;
	} catch (error) {
		if ((0,_github_js__WEBPACK_IMPORTED_MODULE_1__.D)(error) !== null) throw error;
		const hint = error instanceof _base_js__WEBPACK_IMPORTED_MODULE_2__.Bt ? error.hint : "The next older one is tried.";
		problems.push({
			file: name,
			id: "error",
			values: {
				message: (0,_base_js__WEBPACK_IMPORTED_MODULE_2__.Rt)(error),
				hint
			}
		});
		return null;
	}
}
/** Files of an artifact; a packed report is its text. */
async function contentsOf(name, bytes, { archive }) {
	if (name !== "report.json.gz") return (await filesOf(name, bytes, archive)).files;
	return [{
		path: "report.json",
		bytes: (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.gunzipSync)(bytes, { maxOutputLength: MAX_REPORT_BYTES })
	}];
}
/** Several reports as one that holds each run once: a merged report may lie beside those of its shards. */
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
	const ids = (0,_base_js__WEBPACK_IMPORTED_MODULE_2__.d)(runs.map(({ path }) => path));
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



/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(469);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88);
/* harmony import */ var _find_logs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(401);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(559);
/* harmony import */ var _named_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(129);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(297);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(919);
/* harmony import */ var _pictures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(649);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(715);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(111);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(161);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(421);
















// build/src/report/annotations.js
/**
* What a report says of single files, the errors first: what could not be read as it is, and the warnings and errors of the runs
* that were read from them. Which of these files lie in the repository is for the caller to know.
*/
function annotationsOf({ report: { problems, runs }, rules }) {
	const unread = problems.map((problem) => {
		const { file, line = 1 } = problem;
		const { message, hint } = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.yt)(problem);
		return {
			file,
			line,
			level: "warning",
			title: "curvelint cannot use all of this file",
			message: sentences((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Et)(message), (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Et)(hint))
		};
	});
	const found = runs.flatMap(({ sources, findings }) => findings.flatMap((finding) => {
		const { rule, severity } = finding;
		const [file] = sources;
		if (severity === "notice" || file === void 0) return [];
		return [{
			file,
			line: 1,
			level: severity,
			title: `curvelint: ${rule}`,
			message: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Et)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ht)(rules, finding))
		}];
	}));
	const all = [...unread, ...found];
	return [...all.filter(({ level }) => level === "error"), ...all.filter(({ level }) => level === "warning")];
}
function sentences(message, hint) {
	const first = `${message.slice(0, 1).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? "" : "."}`;
	return hint === "" ? first : `${first} ${hint}`;
}

// build/src/action/annotate.js
/** GitHub shows so many of each level for one step. */
const MAX_SHOWN = 10;
/** What a report says of files of the repository: of logs, and of settings whose gate names what no run logs. */
async function annotate(result, settingsFile, existing) {
	const all = [...await unlogged(result, settingsFile), ...annotationsOf(result.view)];
	const known = await existing([...new Set(all.map(({ file }) => file))]);
	return all.filter(({ file }) => known.has(file));
}
/** A mistake of the user's; one in the settings stands where it was made. */
function mistakeOf({ message, hint, settingsLine }, file) {
	return {
		file,
		line: settingsLine ?? 1,
		level: "error",
		title: settingsLine === null ? "curvelint: nothing could be judged" : "curvelint: the settings are wrong",
		message: hint === "" ? message : `${message}. ${hint}`
	};
}
async function unlogged({ report, config, settings }, file) {
	if (report.runs.length === 0 || settings === "") return [];
	const level = config.onMissingMetrics === "fail" && config.failOn !== "never" ? "error" : "warning";
	const missing = [...config.gate.keys()].filter((metric) => !report.runs.some((run) => (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.w)(run, metric) !== null));
	if (missing.length === 0) return [];
	const { gateLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => n.n);
	return missing.map((metric) => {
		const near = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.et)(metric, report.runs.flatMap(({ series }) => series.map(({ name }) => name)));
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
/** Annotations of the workflow run: GitHub shows them on its page and beside the lines that they are about. */
function tell(annotations) {
	for (const level of ["error", "warning"]) {
		const own = annotations.filter((annotation) => annotation.level === level);
		for (const { message, ...place } of own.slice(0, MAX_SHOWN)) _github_js__WEBPACK_IMPORTED_MODULE_0__.x[level](`curvelint: ${message}`, place);
		if (own.length > MAX_SHOWN) _github_js__WEBPACK_IMPORTED_MODULE_0__.x.info(`${own.length - MAX_SHOWN} more ${level}s about files of the repository.`);
	}
}

// build/src/action/inputs.js
function readInputs() {
	const metrics = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)("metrics");
	const baseline = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("baseline") || "auto";
	return {
		metrics: metrics.length > 0 ? metrics : ["."],
		artifacts: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)("artifacts"),
		runId: parseRunId((0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("run-id")),
		config: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("config") || null,
		baseline: baseline === "auto" || baseline === "none" ? null : baseline,
		autoBaseline: baseline === "auto",
		expect: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("expect") || null,
		failOn: choice("fail-on", _settings_js__WEBPACK_IMPORTED_MODULE_4__.d, null),
		comment: choice("comment", _base_js__WEBPACK_IMPORTED_MODULE_1__.X, "always"),
		key: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("key") || "default",
		charts: choice("charts", _github_js__WEBPACK_IMPORTED_MODULE_0__.l, "auto"),
		htmlUrl: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.f)((0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("html-url"), "the input html-url"),
		token: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("token")
	};
}
function parseRunId(given) {
	if (given === "") return null;
	if (/^[1-9]\d{0,15}$/.test(given)) return Number(given);
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Bt(`the input run-id cannot be "${given.slice(0, 80)}"`, "Give the number of a workflow run.");
}
function choice(name, known, fallback) {
	const given = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)(name);
	if (given === "") return fallback;
	const found = known.find((one) => one === given);
	if (found !== void 0) return found;
	const near = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.et)(given, known);
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Bt(`the input ${name} cannot be "${given.slice(0, 80)}"`, near ? `Did you mean "${near}"?` : `Use one of: ${known.join(", ")}.`);
}
/** Path of the settings in the repository, whether they are there or not. */
function settingsFileOf({ config }) {
	return (config ?? ".curvelint.yml").replace(/^\.\//, "");
}

// build/src/action/judged-run.js
/** Events of workflows that run with the base branch's code and rights, where a checkout may be anybody's. */
const PRIVILEGED = ["workflow_run", "pull_request_target"];
/** Finds out what is judged. Under `workflow_run` that is the run that has ended, not the one that reports. */
async function findPlace(github, inputs, context) {
	const own = context.report.run;
	const training = await trainingRun(github, inputs, context);
	const privileged = PRIVILEGED.includes(context.event);
	if (training === null) {
		const configRef = privileged ? context.base ?? context.defaultBranch : null;
		return {
			context,
			source: inputs.artifacts.length > 0 && own ? {
				runId: own.id,
				attempt: own.attempt,
				path: ""
			} : null,
			configRef
		};
	}
	const source = {
		runId: training.id,
		attempt: training.attempt,
		path: training.path
	};
	if (!judgesTraining(context)) return {
		context,
		source,
		configRef: privileged ? context.base : null
	};
	const where = {
		repositoryId: context.repositoryId,
		defaultBranch: context.defaultBranch
	};
	const pull = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("find the pull request", () => github.findPullRequest(training, where), "pull-requests: read");
	const trusted = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.h)(training, context.repositoryId);
	if (pull === null) _github_js__WEBPACK_IMPORTED_MODULE_0__.x.info(`No open pull request belongs to commit ${training.headSha.slice(0, 10)} of run ${training.id}.`);
	const base = pull?.base ?? null;
	const branches = [base ?? (trusted ? training.headBranch : null), context.defaultBranch];
	return {
		source,
		configRef: base ?? (trusted ? training.headSha : context.defaultBranch),
		context: {
			...context,
			report: {
				...context.report,
				commit: training.headSha,
				pullRequest: pull?.number ?? null,
				run: {
					id: training.id,
					attempt: training.attempt
				}
			},
			event: trusted || training.event === "pull_request" ? training.event : "workflow_run",
			base: base ?? (trusted ? null : context.defaultBranch),
			branches: [...new Set(branches.filter((branch) => branch !== null && branch !== ""))],
			head: {
				branch: training.headBranch,
				repositoryId: training.headRepository?.id ?? null
			}
		}
	};
}
function judgesTraining({ event }) {
	return event === "workflow_run" || event === "workflow_dispatch";
}
async function trainingRun(github, { runId }, context) {
	if (runId !== null && runId !== context.report.run?.id && runId !== context.training?.id) {
		const run = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("look up the run", () => github.readTrainingRun(runId), "actions: read");
		if (run === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Bt(`the run ${runId} can't be looked up`, "Check run-id; the job needs \"actions: read\".");
		return run;
	}
	if (context.event !== "workflow_run") return null;
	if (context.training === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Bt("the event does not say which run has ended", "Use \"on: workflow_run\" with \"types: [completed]\".");
	return context.training;
}

// build/src/action/job.js
/** Connects the inputs and the facts of a workflow run with GitHub, which is asked for no more than what is judged. */
async function connectJob(inputs, event, root) {
	const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 469)).then((n) => n.n);
	const github = connect({
		token: inputs.token,
		apiUrl: event.apiUrl,
		repository: event.report.repository
	});
	return {
		...await findPlace(github, inputs, event),
		inputs,
		root,
		github
	};
}

// build/src/action/find-acceptance.js
const NOBODY = {
	accepted: null,
	missing: null
};
/** Has a maintainer let this pull request's commit through? */
async function findAcceptance({ github, context }, { acceptLabel }) {
	const { pullRequest, commit, run } = context.report;
	if (pullRequest === null || run === null) return NOBODY;
	const { branch, repositoryId } = context.head;
	const request = {
		pullRequest,
		commit,
		runId: run.id,
		label: acceptLabel,
		headBranch: branch,
		headRepositoryId: repositoryId
	};
	return await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("look for an acceptance", () => github.readAcceptance(request), "actions: read") ?? NOBODY;
}

// build/src/source/artifacts.js
/** Jobs of one matrix: GitHub allows 256. */
const MAX_ARTIFACTS = 256;
/** Files of all artifacts together that are looked at, where the settings say nothing else. */
const MAX_FILES = 1e3;
/** The logs in the artifacts of a run, one artifact after the other in memory. What can't be had is named. */
function artifactLogs(github, place) {
	return (config) => (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.b)(async () => {
		const { patterns } = place;
		const foreign = foreignRun(place, config);
		if (foreign) return {
			logs: [],
			problems: [],
			provenance: {
				patterns,
				looked: [],
				foreign
			}
		};
		const logs = [];
		const problems = [];
		const looked = [];
		for await (const { name, content } of artifactFiles(github, searchOf(place, config), problems)) {
			const found = await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_7__.a)(content);
			logs.push(...found.logs);
			problems.push(...found.problems);
			looked.push(...content.map(({ path }) => path));
			if (found.logs.length + found.problems.length === 0) problems.push({
				file: name,
				id: "artifact-without-log",
				values: { files: content.length }
			});
		}
		return {
			logs,
			problems,
			provenance: {
				patterns,
				looked,
				foreign
			}
		};
	});
}
/** The report.json files in the artifacts of a run, in order of their paths. */
function artifactReports(github, place) {
	return (config) => (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.b)(async () => {
		const { patterns } = place;
		const foreign = foreignRun(place, config);
		if (foreign) return {
			reports: [],
			problems: [],
			provenance: {
				patterns,
				looked: [],
				foreign
			}
		};
		const problems = [];
		const found = [];
		for await (const { content } of artifactFiles(github, searchOf(place, config), problems)) found.push(...content.filter(_baseline_js__WEBPACK_IMPORTED_MODULE_7__.i));
		found.sort((a, b) => a.path < b.path ? -1 : 1);
		return {
			reports: found.map(({ path, bytes }) => ({
				file: path,
				report: (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__.o)(new TextDecoder().decode(bytes), path)
			})),
			problems,
			provenance: {
				patterns,
				looked: found.map(({ path }) => path),
				foreign
			}
		};
	});
}
function foreignRun({ runId, workflow }, { trainingWorkflow: wanted }) {
	return workflow === "" || wanted === null || workflow === wanted ? null : {
		runId,
		wanted
	};
}
function searchOf({ names, ...place }, { baselineArtifacts, limits }) {
	return {
		...place,
		names: names.length > 0 ? names : baselineArtifacts,
		limits
	};
}
async function* artifactFiles(github, search, problems) {
	const artifacts = await wantedArtifacts(github, search, problems);
	const isChosen = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_7__.n)(search.patterns);
	const most = search.limits.files ?? MAX_FILES;
	let left = most;
	for (const artifact of artifacts) {
		const { name } = artifact;
		try {
			const bytes = await github.downloadArtifact(artifact, search.limits.archive?.archiveBytes);
			if (bytes === null) {
				problems.push({
					file: name,
					id: "artifact-gone",
					values: {}
				});
				continue;
			}
			const unpacked = await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_7__.r)(name, bytes, search.limits.archive);
			problems.push(...unpacked.problems);
			const files = unpacked.files.filter(({ path }) => isChosen(path));
			if (files.length > left) problems.push({
				file: name,
				id: "artifact-files",
				values: { most }
			});
			yield {
				name,
				content: files.slice(0, left)
			};
			left -= Math.min(left, files.length);
		} catch (error) {
			problems.push(problemOf(error, name));
		}
	}
}
async function wantedArtifacts(github, { runId, attempt, names }, problems) {
	const patterns = names.map(_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.h).filter((pattern) => pattern !== null);
	const file = `artifacts of run ${runId}`;
	try {
		const isWanted = (name) => patterns.some((pattern) => (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.p)(pattern, [name]));
		const listed = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.c)(await github.listArtifacts(runId, isWanted), attempt);
		if (listed.length === 0) problems.push({
			file,
			id: "no-artifact",
			values: { names }
		});
		if (listed.length > MAX_ARTIFACTS) problems.push({
			file,
			id: "many-artifacts",
			values: { most: MAX_ARTIFACTS }
		});
		return listed.slice(0, MAX_ARTIFACTS);
	} catch (error) {
		problems.push(problemOf(error, file));
		return [];
	}
}
function problemOf(error, file) {
	const status = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.D)(error);
	if (status === 401 || status === 403) return {
		file,
		id: "forbidden-artifacts",
		values: { status }
	};
	return {
		file,
		id: "error",
		values: {
			message: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(error),
			hint: error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.Bt ? error.hint : "Run the job again."
		}
	};
}

// build/src/source/branch-settings.js
/**
* Reads settings from a branch or commit of the repository. Without them there is no gate to hold anything against: better no
* verdict than a wrong one.
*/
function branchSettings(github, ref) {
	return async (file) => {
		const path = file.replace(/^\.\//, "");
		if (path.startsWith("/") || path.split("/").includes("..")) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Bt(`the config ${file} lies outside of the repository`, "Here it is read from the base branch: name its path there.");
		try {
			const text = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.b)(() => github.readFile(path, ref));
			return text === null ? null : {
				text,
				name: `${path} of ${ref.slice(0, 40)}`
			};
		} catch (error) {
			throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Bt(`the settings of the base branch can't be read: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(error)}`, "The job needs \"contents: read\".");
		}
	};
}

// build/src/action/sources.js
/** Sources as the inputs name them, and as far as they may be trusted. `job: null`: outside of a workflow all is on the disk. */
function chooseSources(inputs, root, job) {
	return {
		settings: job && job.configRef !== null ? branchSettings(job.github, job.configRef) : (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_5__.r)(root),
		judged: judgedSource(inputs, root, job),
		baseline: baselineSource(inputs, root, job)
	};
}
function judgedSource({ metrics, artifacts, expect }, root, job) {
	if (!job?.source) {
		if (expect !== null) return {
			reports: (0,_shards_js__WEBPACK_IMPORTED_MODULE_8__.t)(metrics, root),
			expect
		};
		const onProgress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_6__.t)({
			terminal: false,
			write: _github_js__WEBPACK_IMPORTED_MODULE_0__.x.info,
			now: Date.now
		});
		return { logs: (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_5__.i)(metrics, {
			root,
			onProgress
		}) };
	}
	const { runId, attempt: runAttempt, path } = job.source;
	const place = {
		runId,
		attempt: runAttempt,
		workflow: path,
		names: artifacts,
		patterns: metrics
	};
	if (expect !== null) return {
		reports: artifactReports(job.github, place),
		expect
	};
	return { logs: artifactLogs(job.github, place) };
}
function baselineSource({ baseline, autoBaseline, key }, root, job) {
	if (baseline !== null) return (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_5__.t)(baseline, root);
	const run = job?.context.report.run ?? null;
	if (job === null || run === null || !autoBaseline) return (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_5__.n)("no baseline was given");
	const { base, branches, repositoryId, report } = job.context;
	const place = {
		commit: report.commit,
		base,
		branches,
		repositoryId,
		runId: run.id,
		key
	};
	const missing = (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_5__.n)("GitHub could not be asked for it");
	return async (config) => {
		const find = () => (0,_baseline_js__WEBPACK_IMPORTED_MODULE_7__.t)(job.github, place, Date.now())(config);
		return await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("look for the baseline", find, "actions: read") ?? missing(config);
	};
}

// build/src/action/judge.js
/** Reads the settings, the logs and the baseline from where the inputs say, and judges. */
async function judge(inputs, root, job) {
	const { settings, judged, baseline } = chooseSources(inputs, root, job);
	const choice = {
		file: inputs.config,
		failOn: inputs.failOn,
		profile: null
	};
	const loaded = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__.l)(choice, settings, _find_logs_js__WEBPACK_IMPORTED_MODULE_3__.C);
	const { config } = loaded;
	const context = job?.context.report ?? null;
	return {
		...await (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_5__.a)({
			config,
			judged,
			baseline,
			context,
			findAcceptance: job && (() => findAcceptance(job, config))
		}),
		...loaded
	};
}

// build/src/publish/outputs.js
/** The outputs of the action that the report holds, in the order of action.yml. */
function outputsOf({ report, groups }) {
	const count = (severity) => report.runs.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
	const best = groups[0] ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.kt)(groups[0].main) : null;
	return {
		verdict: report.verdict,
		regressions: report.comparisons.filter(({ gated, outcome }) => gated && outcome === "regression").length + report.gate.assertions.filter(({ passed }) => !passed).length,
		errors: count("error"),
		warnings: count("warning"),
		"best-value": best ? String(best.value) : "",
		"best-at": best ? String(best.at) : ""
	};
}

// build/src/publish/summary.js
/** GitHub drops a summary above 1 MiB whole; renderMarkdown allows bytes up to 1.08 times this. */
const SUMMARY_LENGTH = 9e5;
/** Configurations that are told in full, and charts of them that GitHub draws without getting slow. */
const [MAX_TOLD, MAX_CHARTS] = [100, 20];
/** The comment's story on the job's summary page, with the evidence of all configurations and their charts. */
async function publishSummary(view, picture) {
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)(renderSummary(view, picture));
}
/** The text of the summary: what does not fit is cut from the end. */
function renderSummary(view, picture) {
	const [, ...further] = view.groups.slice(0, MAX_CHARTS + 1);
	const charted = new Set(picture === "" ? [] : further);
	const chartOf = (group) => {
		const figure = charted.has(group) ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.ot)(group) : null;
		return figure ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.at)(figure) : "";
	};
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.s)(view, {
		maxLength: SUMMARY_LENGTH,
		picture,
		summaryUrl: null,
		told: MAX_TOLD,
		chartOf
	});
}

// build/src/action/chart-store.js
/** Puts the chart on the data branch; null where there is no pull request whose comment shows it. */
function chartStore({ github, inputs, context }, { dataBranch: branch }, draw) {
	const { pullRequest, repository } = context.report;
	if (pullRequest === null || inputs.comment === "never") return null;
	const own = [context.base, context.defaultBranch];
	const base = `${context.serverUrl}/${repository}`;
	const options = {
		branch,
		pullRequest,
		key: inputs.key,
		own,
		base
	};
	return (files) => (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.s)(github, async () => files ?? draw(), options);
}

// build/src/action/tracked-files.js
/** Paths that git is asked about: a command line has an end. */
const MAX_PATHS = 200;
const TIMEOUT = 1e4;
/** Which of these files git knows in the checkout of a folder; none where there is no checkout, or no git. */
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
		const listed = (0,node_child_process__WEBPACK_IMPORTED_MODULE_14__.execFileSync)("git", args, {
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
/** Which of these paths are files of the repository, at the commit that is judged. */
async function existingFiles({ github, inputs, root, configRef, context }, files) {
	if (configRef === null) return trackedFiles(root, files);
	const settings = settingsFileOf(inputs);
	if (!files.includes(settings)) return /* @__PURE__ */ new Set();
	const { commit } = context.report;
	const [base, head] = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.b)(() => Promise.all([github.readFile(settings, configRef), github.readFile(settings, commit)]));
	return new Set(base !== null && base === head ? [settings] : []);
}

// build/src/action/find-drawers.js
const NO_DRAWERS = {
	host: null,
	allowThirdParty: false
};
/** Who else may draw, by settings that no pull request can change. */
async function findDrawers({ inputs, github, context, configRef }, config) {
	if (inputs.charts !== "quickchart") return NO_DRAWERS;
	const isTrusted = configRef !== null || _github_js__WEBPACK_IMPORTED_MODULE_0__._.includes(context.event);
	const { base } = context;
	const found = isTrusted ? config : base === null ? null : await configOf(github, settingsFileOf(inputs), base);
	const host = found?.quickchartHost ?? null;
	const draw = async (request) => (await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 782))).drawByHost(host, request);
	return {
		host: host === null ? null : {
			name: host,
			draw
		},
		allowThirdParty: found?.allowThirdParty ?? false
	};
}
/** Settings as a branch has them; null where it has none. Their mistakes are not those of the change. */
async function configOf(github, file, ref) {
	try {
		return (await (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__.u)(file, branchSettings(github, ref), _find_logs_js__WEBPACK_IMPORTED_MODULE_3__.C))?.config ?? null;
	} catch (error) {
		throw new Error((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(error));
	}
}

// build/src/action/write-check.js
/** The verdict as a check on the commit; its address. */
function writeCheck(job, view, config, written) {
	return (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.a)(view, job.github, {
		...ownCheck(job, config),
		...written
	});
}
/** A mistake as a check on the commit, where there is no report; `isPlaced`: it is one in the settings. */
async function writeMistake(job, mistake, isPlaced) {
	const annotations = (isPlaced ? await existingFiles(job, [mistake.file]) : /* @__PURE__ */ new Set()).has(mistake.file) ? [mistake] : [];
	return (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.o)(mistake, job.github, {
		...ownCheck(job, _base_js__WEBPACK_IMPORTED_MODULE_1__.Z),
		annotations
	});
}
function ownCheck({ inputs: { key }, context }, config) {
	const { commit, run } = context.report;
	return {
		name: (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__.i)(config, key),
		commit,
		key,
		event: context.event,
		run,
		runUrl: context.runUrl
	};
}

// build/src/action/write-comment.js
/** The comment on the pull request, if one is wanted; its address, null where none was due. */
async function writeComment({ github, inputs, context }, view, picture) {
	const { comment: mode, key } = inputs;
	const { pullRequest, commit, run } = context.report;
	if (mode === "never") return null;
	if (pullRequest === null) {
		_github_js__WEBPACK_IMPORTED_MODULE_0__.x.info(`No comment: a ${context.event || "local"} run belongs to no pull request.`);
		return null;
	}
	const options = {
		pullRequest,
		commit,
		run,
		key,
		mode,
		picture,
		summaryUrl: context.runUrl
	};
	const { note, url } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.i)(view, github, options);
	_github_js__WEBPACK_IMPORTED_MODULE_0__.x.info(note);
	return url;
}

// build/src/action/publish-all.js
/** Outputs, files, annotations, summary, comment and check: each by itself, so that what fails costs only itself. */
async function publishAll(result, inputs, root, job) {
	const { view, conclusion, config } = result;
	for (const [name, value] of Object.entries(outputsOf(view))) (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.w)(name, value);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_13__.tmpdir)(), `curvelint-${inputs.key}`);
	const pictures = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.W)(() => (0,_pictures_js__WEBPACK_IMPORTED_MODULE_9__.t)(view, (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.W)(_assets_js__WEBPACK_IMPORTED_MODULE_11__.r)));
	const writeFiles = async () => {
		await (0,_write_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, folder, {
			pictures: await pictures(),
			png: inputs.charts !== "none",
			page: (0,_assets_js__WEBPACK_IMPORTED_MODULE_11__.n)()
		});
		(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.w)("report", (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, "report.json"));
		(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.w)("html", (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, "report.html"));
	};
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("write the report", writeFiles, null);
	const existing = async (files) => job ? existingFiles(job, files) : trackedFiles(root, files);
	const remarks = () => annotate(result, settingsFileOf(inputs), existing);
	const annotations = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("look up the files that it remarks on", remarks, "contents: read") ?? [];
	tell(annotations);
	const drawn = async () => (await pictures()).find(({ groupId }) => groupId === view.groups[0]?.group.id)?.pngs() ?? null;
	const store = job && chartStore(job, config, drawn);
	const mayDraw = async () => job && findDrawers(job, config);
	const drawers = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("read who may draw", mayDraw, "contents: read") ?? void 0;
	const { markdown: picture, warning } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.u)(view, inputs.charts, job?.context.public ?? false, store, drawers);
	if (warning) _github_js__WEBPACK_IMPORTED_MODULE_0__.x.warning(warning);
	const markdown = [picture, (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.d)(inputs.htmlUrl, job?.context.runUrl ?? "")].filter((part) => part !== "").join("\n\n");
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("write the job summary", () => publishSummary(view, markdown), null);
	const comment = job && await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("comment on the pull request", () => writeComment(job, view, markdown));
	(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.w)("comment-url", comment ?? "");
	const written = {
		conclusion,
		picture: markdown,
		annotations
	};
	const check = job && await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("write the check", () => writeCheck(job, view, config, written), "checks: write");
	(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.w)("check-url", check ?? "");
}

// build/src/action/main.js
/** What is still open after the work is done, such as a socket, may hold the process so long, in milliseconds. */
const LINGER = 5e3;
/** The action: reads and judges, publishes, and fails last, so that a red check always has its report. */
async function main() {
	process.on("uncaughtException", crash).on("unhandledRejection", crash);
	try {
		process.exitCode = await act();
	} catch (error) {
		if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)) return crash(error);
		process.exitCode = 2;
		_github_js__WEBPACK_IMPORTED_MODULE_0__.x.error(`curvelint: ${error.message}${error.hint ? ` — ${error.hint}` : ""}`);
	} finally {
		setTimeout(() => process.exit(), LINGER).unref();
	}
}
async function act() {
	const inputs = readInputs();
	const root = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
	const event = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.m)(process.env);
	if (event?.training?.conclusion === "action_required") {
		_github_js__WEBPACK_IMPORTED_MODULE_0__.x.info("The training waits for somebody to approve it: there is nothing to say yet.");
		return 0;
	}
	const job = event ? await connectJob(inputs, event, root) : null;
	const result = await judge(inputs, root, job).catch((error) => refuse(error, inputs, root, job));
	if (result === null) return 2;
	const { exitCode, view } = result;
	_github_js__WEBPACK_IMPORTED_MODULE_0__.x.info((0,_report_js__WEBPACK_IMPORTED_MODULE_2__.ct)(view, {
		color: false,
		width: 120,
		quiet: false
	}));
	await publishAll(result, inputs, root, job);
	if (exitCode !== 0) _github_js__WEBPACK_IMPORTED_MODULE_0__.x.error(`curvelint: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__.St)(view)}`);
	return exitCode;
}
/** A mistake gives no report, but a check that says so: a required check must not wait for ever. */
async function refuse(error, inputs, root, job) {
	if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.Bt)) throw error;
	const mistake = mistakeOf(error, settingsFileOf(inputs));
	const isPlaced = error.settingsLine !== null;
	if (isPlaced && trackedFiles(root, [mistake.file]).size > 0) tell([mistake]);
	else _github_js__WEBPACK_IMPORTED_MODULE_0__.x.error(`curvelint: ${mistake.message}`);
	if (job === null || error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.zt) return null;
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("write the check", () => writeMistake(job, mistake, isPlaced), "checks: write");
	return null;
}
function crash(error) {
	const text = error instanceof Error ? error.stack ?? error.message : String(error);
	_github_js__WEBPACK_IMPORTED_MODULE_0__.x.info(text);
	_github_js__WEBPACK_IMPORTED_MODULE_0__.x.error("curvelint: this is a fault of curvelint; please report it with the lines above: https://github.com/curvelint/curvelint/issues");
	process.exit(2);
}



/***/ }),

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runPipeline),
/* harmony export */   i: () => (/* binding */ diskLogs),
/* harmony export */   n: () => (/* binding */ withoutBaseline),
/* harmony export */   r: () => (/* binding */ diskSettings),
/* harmony export */   t: () => (/* binding */ namedBaseline)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);
/* harmony import */ var _find_logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(401);
/* harmony import */ var _view_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(290);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24);







// build/src/pipeline/pipeline.js
/** Source → lint → judge: what is judged in, report out. The same for Action and command line. */
async function runPipeline({ judged, ...options }) {
	return judge(await ("logs" in judged ? lintLogs(judged.logs, options) : mergeReports(judged.reports, judged.expect, options)), options);
}
/** The baseline comes first: its logs are gone when those of the change are read. */
async function lintLogs(source, { config, baseline, context }) {
	const before = await loadBaseline(baseline, config);
	const { runs, problems } = await loadRuns(source, config, before.problems);
	return {
		runs: (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.y)(runs, config),
		problems,
		baseline: before.baseline,
		context
	};
}
/** A function of its own, so that nothing holds the logs when the runs are made of them. */
async function loadRuns(source, config, missing) {
	const { logs, problems, provenance } = await source(config);
	refuseForeign(provenance);
	const unread = logs.length > 0 ? [] : [nothingRead(provenance)];
	return (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.x)({
		logs,
		problems: [
			...problems,
			...unread,
			...missing
		]
	}, config);
}
async function mergeReports(source, expect, { config, baseline: baselineSource, context }) {
	const { reports, problems, provenance } = await source(config);
	refuseForeign(provenance);
	const { baseline, problems: missing } = await loadBaseline(baselineSource, config);
	const { parseExpected } = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 170));
	const { toShards } = await __webpack_require__.e(/* import() */ 617).then(__webpack_require__.bind(__webpack_require__, 617));
	const { mergeShards } = await __webpack_require__.e(/* import() */ 32).then(__webpack_require__.bind(__webpack_require__, 32));
	const given = baseline.source === null ? null : baseline;
	const merged = mergeShards(toShards(reports), parseExpected(expect), given, context);
	return {
		...merged,
		problems: [
			...merged.problems,
			...problems,
			...missing
		]
	};
}
/** A failing gate is judged again where a maintainer may have let the change through. */
async function judge(input, { config, findAcceptance }) {
	const first = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.b)(input, config);
	const linted = first.exitCode === 0 || findAcceptance === null ? first : (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.b)({
		...input,
		acceptance: await findAcceptance()
	}, config);
	return {
		...linted,
		view: (0,_view_report_js__WEBPACK_IMPORTED_MODULE_3__.t)(linted.report)
	};
}
/** One that nobody named never costs the verdict: what fails of it warns. */
async function loadBaseline(source, config) {
	const loaded = await source(config);
	const { source: from, isNamed } = loaded.provenance;
	if (isNamed || from === null) return (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.g)(loaded, config);
	const { attempt } = await __webpack_require__.e(/* import() */ 469).then(__webpack_require__.bind(__webpack_require__, 469)).then((n) => n.y);
	return await attempt("look for the baseline", async () => (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.g)(loaded, config), null) ?? {
		baseline: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.Q)("GitHub could not be asked for it"),
		problems: []
	};
}
function refuseForeign({ foreign }) {
	if (foreign === null) return;
	throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.zt(`run ${foreign.runId} is of another workflow than ${foreign.wanted}`, "Name its file in training-workflow, or leave the key out.");
}
function nothingRead({ patterns, looked }) {
	const known = _find_logs_js__WEBPACK_IMPORTED_MODULE_2__._.map(({ title }) => title);
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

// build/src/source/disk.js
/** The logs that files, folders and globs lead to, as much of them as the settings allow. */
function diskLogs(patterns, options) {
	return async ({ limits }) => {
		const { logs, problems, looked } = await (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.t)(patterns, {
			...options,
			caps: limits
		});
		return {
			logs,
			problems,
			provenance: {
				patterns,
				looked,
				foreign: null
			}
		};
	};
}

// build/src/source/disk-settings.js
/** Reads settings from the disk. */
function diskSettings(root) {
	return async (file) => {
		const full = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root, file);
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(full)) return null;
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(full).isFile()) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.Bt(`the config ${file} is not a file`, "Name a YAML file.");
		return {
			text: (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(full, "utf8"),
			name: file
		};
	};
}

// build/src/source/named-baseline.js
/** The baseline at a path: a report.json, or files, a folder or a glob of logs. */
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
		const { logs, problems } = await diskLogs([path], { root })(config);
		return {
			logs,
			problems,
			provenance
		};
	};
}
/** No baseline, and why. */
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
	const full = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root, path);
	if (!/\.json$/.test(path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(full) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(full).isFile()) return null;
	const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(full, "utf8");
	if (!(0,_report_js__WEBPACK_IMPORTED_MODULE_1__.l)(text)) return null;
	const { parseReport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => n.s);
	return {
		file: path,
		report: parseReport(text, path)
	};
}



/***/ }),

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ pictures_exports),
/* harmony export */   t: () => (/* binding */ drawPictures)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);



// build/src/output/pictures.js
var pictures_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ drawPictures: () => drawPictures });
/** Groups that get a picture; a sweep of thousands is read in tables. */
const MAX_PICTURES = 12;
/** Draws the first groups in both themes; those that hold nothing to draw are left out. */
async function drawPictures(view, assets, most = MAX_PICTURES) {
	const { renderSvg } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 394));
	const rasterized = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.G)((chart) => pngsOf(chart, assets()));
	return view.groups.slice(0, most).flatMap((group) => {
		const figure = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.ot)(group);
		if (!figure) return [];
		const chart = {
			groupId: group.group.id,
			light: renderSvg(figure, "light"),
			dark: renderSvg(figure, "dark"),
			alt: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.st)(figure)
		};
		return [{
			...chart,
			figure,
			pngs: () => rasterized(chart)
		}];
	});
}
async function pngsOf({ light, dark }, assets) {
	const { renderPng } = await __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 803));
	return /* @__PURE__ */ new Map([["light", await renderPng(light, assets)], ["dark", await renderPng(dark, assets)]]);
}



/***/ }),

/***/ 919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ shards_exports),
/* harmony export */   t: () => (/* binding */ diskReports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(559);
/* harmony import */ var _find_logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(401);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24);





// build/src/source/shards.js
var shards_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ diskReports: () => diskReports });
/** Jobs of a matrix: GitHub allows 256. */
const MAX_SHARDS = 1e4;
/** The report.json files that paths, folders and globs lead to, in order of their paths. */
function diskReports(patterns, root) {
	return async () => {
		const { candidates } = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.n)(patterns, root, MAX_SHARDS, _find_logs_js__WEBPACK_IMPORTED_MODULE_2__.r);
		const isReport = (path) => path.endsWith(".json") && path.slice(path.lastIndexOf("/") + 1).includes("report");
		const files = candidates.filter(({ shown, named }) => named || isReport(shown));
		return {
			reports: files.map(({ path, shown }) => ({
				file: shown,
				text: (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(path, "utf8")
			})).map(({ file, text }) => ({
				file,
				report: (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__.o)(text, file)
			})),
			problems: [],
			provenance: {
				patterns,
				looked: files.map(({ shown }) => shown),
				foreign: null
			}
		};
	};
}



/***/ }),

/***/ 290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ view_report_exports),
/* harmony export */   t: () => (/* binding */ viewReport)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(823);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88);





// build/src/pipeline/view-report.js
var view_report_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ viewReport: () => viewReport });
/** All rules, as whatever makes sentences of a report needs them. */
const RULES = (0,_base_js__WEBPACK_IMPORTED_MODULE_2__.mt)(_rules_js__WEBPACK_IMPORTED_MODULE_1__.t);
/** A report with the rules that its sentences are made from. */
function viewReport(report) {
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.H)(report, RULES);
}



/***/ }),

/***/ 715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ write_exports),
/* harmony export */   t: () => (/* binding */ writeAll)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24);





// build/src/output/write.js
var write_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	writeAll: () => writeAll,
	writeFile: () => writeFile
});
/** Writes report.json, comment.md, report.html and, if wanted, the PNGs of every drawn group into a folder; returns their paths. */
async function writeAll(view, folder, options) {
	const { pictures, png, page } = options;
	const { COMMENT_LENGTH, renderMarkdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88)).then((n) => n.o);
	const { renderHtml } = await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 825));
	const files = /* @__PURE__ */ new Map([["report.json", (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.K)(view.report, view.rules)]]);
	const [first] = png ? pictures : [];
	const picture = first ? `![${first.alt}](chart-light.png)` : "";
	files.set("comment.md", renderMarkdown(view, {
		maxLength: COMMENT_LENGTH,
		picture,
		summaryUrl: null
	}));
	files.set("report.html", renderHtml(view, pictures, page));
	for (const [i, { groupId, pngs }] of png ? pictures.entries() : []) {
		const name = i === 0 ? "chart" : `chart-${slug(groupId, i)}`;
		for (const [theme, bytes] of await pngs()) files.set(`${name}-${theme}.png`, bytes);
	}
	const paths = [...files].map(([name, content]) => ({
		path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name),
		content
	}));
	for (const { path, content } of paths) writeFile(path, content);
	return paths.map(({ path }) => path);
}
/** Writes a file and the folders above it. */
function writeFile(path, content) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
	if (typeof content === "string" || content instanceof Uint8Array) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(path, content);
		return;
	}
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(path, "w");
	try {
		for (const piece of content) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeSync)(file, piece);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(file);
	}
}
/** A group's name as part of a file name; its number keeps it unique. */
function slug(id, i) {
	const plain = id.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 40);
	return plain === "" ? String(i + 1) : `${plain}-${i + 1}`;
}



/***/ })

};
