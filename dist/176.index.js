export const id = 176;
export const ids = [176];
export const modules = {

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ logsOf),
/* harmony export */   i: () => (/* binding */ holdsReport),
/* harmony export */   n: () => (/* binding */ chosen),
/* harmony export */   o: () => (/* binding */ baselineRuns),
/* harmony export */   r: () => (/* binding */ filesOf),
/* harmony export */   t: () => (/* binding */ findBaseline)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(469);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(559);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(515);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(522);







// build/src/pipeline/baseline-runs.js
/** A baseline as it was loaded → its runs, diagnosed where they come from logs. */
function baselineRuns({ provenance, logs, runs, problems }, config) {
	const own = logs.length > 0 ? (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pipeline_js__WEBPACK_IMPORTED_MODULE_4__.v)({
		logs,
		problems: []
	}, config).runs, config) : runs;
	return {
		baseline: {
			...provenance.source !== null && own.length === 0 ? {
				source: null,
				reason: "none of its logs could be read"
			} : provenance,
			runs: own
		},
		problems
	};
}

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
	if ((0,_pipeline_js__WEBPACK_IMPORTED_MODULE_4__.c)(bytes) === null) return {
		files: [{
			path: shown,
			bytes
		}],
		problems: []
	};
	const { files, problems } = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_4__.l)(name, bytes, {
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
	const { logs, problems } = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_4__.s)(new Map(files.map(({ path, bytes }) => [path, bytes])));
	return {
		logs: logs.map(capped),
		problems
	};
}
/** Is it a report of ours, by its first bytes? */
function holdsReport({ path, bytes }) {
	if (!/\.json$/.test(path) && bytes[0] !== 123) return false;
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.kt)(new TextDecoder().decode(bytes.subarray(0, 2e3)));
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
	const glob = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_4__.a)(pattern);
	if (glob === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.zt(`"${pattern.slice(0, 80)}" has too many alternatives in braces`, "Write fewer of them.");
	const base = glob.base === "" ? [] : glob.base.split("/");
	return (path) => {
		if (path === pattern || path.startsWith(`${pattern.replace(/\/$/, "")}/`)) return true;
		const parts = path.split("/");
		return base.every((part, i) => parts[i] === part) && (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_4__.r)(glob, parts.slice(base.length));
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
const NOTHING = {
	logs: [],
	runs: []
};
/** The first candidate that holds metrics. None, and why, where there is nothing or GitHub says no: a verdict never waits for it. */
async function findBaseline(github, request, config, now) {
	const problems = [];
	let tried = 0;
	try {
		for await (const candidate of github.baselineCandidates(request)) {
			if (tried === MAX_TRIED) break;
			tried += 1;
			const content = await contentOf(candidate, config, problems);
			if (content.runs.length + content.logs.length > 0) return {
				provenance: provenanceOf(candidate, now),
				...content,
				problems
			};
		}
	} catch (error) {
		return none(reasonOf(error), problems);
	}
	return none(`${request.base === null ? "no earlier commit of this branch" : `no commit of ${request.base}`} has metrics of this workflow yet${tried === 0 ? "" : ` (${tried} looked at, none with metrics)`}; run it on pushes to the base branch, too`, problems);
}
function none(reason, problems) {
	return {
		provenance: {
			source: null,
			reason
		},
		...NOTHING,
		problems
	};
}
function reasonOf(error) {
	const status = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.E)(error);
	const message = error instanceof Error ? error.message : String(error);
	if (status === 403 || status === 401) return `the token may not look for it (${status}): add "actions: read", "checks: read" and "contents: read" to the permissions of the job`;
	return `GitHub could not be asked (${message})`;
}
function provenanceOf({ commit, behind, createdAt, source, way }, now) {
	const age = (now - Date.parse(createdAt)) / 864e5;
	return {
		source,
		commit,
		...behind === null ? {} : { behind },
		...Number.isFinite(age) ? { ageDays: Math.max(0, Number(age.toPrecision(3))) } : {},
		way
	};
}
/** What is in the files of a candidate: its reports, else its logs. A candidate that can't be read is named, and the next one tried. */
async function contentOf(candidate, config, problems) {
	const name = `baseline ${candidate.source} of ${candidate.commit.slice(0, 10)}`;
	try {
		const files = [];
		for (const { name: artifact, bytes } of await candidate.load()) files.push(...await contentsOf(artifact, bytes, config.limits));
		const reports = files.filter(holdsReport);
		if (reports.length > 0) return {
			...NOTHING,
			runs: runsOfReports(reports)
		};
		const { logs } = await logsOf(files);
		return {
			...NOTHING,
			logs: logs.filter(({ series }) => series.length > 0)
		};
	} catch (error) {
		if ((0,_github_js__WEBPACK_IMPORTED_MODULE_1__.E)(error) !== null) throw error;
		const message = error instanceof Error ? error.message : String(error);
		const hint = error instanceof _base_js__WEBPACK_IMPORTED_MODULE_0__.zt ? error.hint : "The next older one is tried.";
		problems.push({
			file: name,
			id: "error",
			values: {
				message,
				hint
			}
		});
		return NOTHING;
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
/** Runs of several reports, each once: a merged report may lie beside those of its shards. */
function runsOfReports(files) {
	const found = /* @__PURE__ */ new Map();
	for (const { path, bytes } of files) for (const run of (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__.a)(new TextDecoder().decode(bytes), path).runs) {
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
	const ids = runs.length === 0 ? [] : (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.m)(runs.map(({ path }) => path));
	return runs.map((run, i) => ({
		...run,
		id: ids[i]
	})).sort((a, b) => a.id < b.id ? -1 : 1);
}



/***/ }),

/***/ 176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectRemote: () => (/* binding */ connectRemote)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(823);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(469);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(515);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(975);








// build/src/source/artifacts.js
/** Jobs of one matrix: GitHub allows 256. */
const MAX_ARTIFACTS = 256;
/** Files of all artifacts together that are looked at, where the settings say nothing else. */
const MAX_FILES = 1e3;
/** Reads the logs in the artifacts of a run, one artifact after the other in memory. What can't be had is named. */
async function readArtifactLogs(github, source) {
	const found = {
		logs: [],
		problems: [],
		looked: [],
		files: 0
	};
	let files = 0;
	for await (const { name, content } of artifactFiles(github, source, found.problems)) {
		const { logs, problems } = await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_4__.a)(content);
		found.logs.push(...logs);
		found.problems.push(...problems);
		found.looked.push(...content.map(({ path }) => path));
		files += new Set(logs.map(({ source: path }) => path)).size;
		if (logs.length + problems.length === 0) found.problems.push({
			file: name,
			id: "artifact-without-log",
			values: { files: content.length }
		});
	}
	return {
		...found,
		files
	};
}
/** Texts of the report.json files in the artifacts of a run. */
async function readArtifactReports(github, source) {
	const problems = [];
	const reports = [];
	for await (const { content } of artifactFiles(github, source, problems)) for (const file of content.filter(_baseline_js__WEBPACK_IMPORTED_MODULE_4__.i)) reports.push({
		file: file.path,
		text: new TextDecoder().decode(file.bytes)
	});
	return {
		reports: reports.sort((a, b) => a.file < b.file ? -1 : 1),
		problems
	};
}
async function* artifactFiles(github, source, problems) {
	const artifacts = await wantedArtifacts(github, source, problems);
	const isChosen = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_4__.n)(source.files);
	const most = source.limits.files ?? MAX_FILES;
	let left = most;
	for (const artifact of artifacts) {
		const { name } = artifact;
		try {
			const bytes = await github.downloadArtifact(artifact, source.limits.archive?.archiveBytes);
			if (bytes === null) {
				problems.push({
					file: name,
					id: "artifact-gone",
					values: {}
				});
				continue;
			}
			const unpacked = await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_4__.r)(name, bytes, source.limits.archive);
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
	const patterns = names.map(_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.a).filter((pattern) => pattern !== null);
	const file = `artifacts of run ${runId}`;
	try {
		const isWanted = (name) => patterns.some((pattern) => (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.r)(pattern, [name]));
		const listed = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.i)(await github.listArtifacts(runId, isWanted), attempt);
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
	const status = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.E)(error);
	const message = error instanceof Error ? error.message : String(error);
	if (status === 401 || status === 403) return {
		file,
		id: "forbidden-artifacts",
		values: { status }
	};
	return {
		file,
		id: "error",
		values: {
			message,
			hint: error instanceof _base_js__WEBPACK_IMPORTED_MODULE_0__.zt ? error.hint : "Run the job again."
		}
	};
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
	const pull = await (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.v)("find the pull request", () => github.findPullRequest(training, where), "pull-requests: read");
	const trusted = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.h)(training, context.repositoryId);
	if (pull === null) _github_js__WEBPACK_IMPORTED_MODULE_3__.b.info(`No open pull request belongs to commit ${training.headSha.slice(0, 10)} of run ${training.id}.`);
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
		const run = await (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.v)("look up the run", () => github.readTrainingRun(runId), "actions: read");
		if (run === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.zt(`the run ${runId} can't be looked up`, "Check run-id; the job needs \"actions: read\".");
		return run;
	}
	if (context.event !== "workflow_run") return null;
	if (context.training === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.zt("the event does not say which run has ended", "Use \"on: workflow_run\" with \"types: [completed]\".");
	return context.training;
}

// build/src/action/remote.js
const NO_DRAWERS = {
	host: null,
	allowThirdParty: false
};
const NOBODY = {
	accepted: null,
	missing: null
};
/** Connects the inputs and the facts of a workflow run with GitHub. Nothing is asked before it is needed. */
async function connectRemote(inputs, event, root) {
	const { key } = inputs;
	const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 469)).then((n) => n.n);
	const github = connect({
		token: inputs.token,
		apiUrl: event.apiUrl,
		repository: event.report.repository
	});
	const { context, source, configRef } = await findPlace(github, inputs, event);
	const { pullRequest, commit, run } = context.report;
	/** The run is of a workflow that the settings do not name: nothing is said of its commit. */
	let isForeign = false;
	const sourceOf = ({ baselineArtifacts, trainingWorkflow, limits }) => {
		const { runId, attempt: runAttempt, path } = source;
		isForeign = path !== "" && trainingWorkflow !== null && path !== trainingWorkflow;
		if (isForeign) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.zt(`run ${runId} is of another workflow than ${trainingWorkflow}`, "Name its file in training-workflow, or leave the key out.");
		return {
			runId,
			attempt: runAttempt,
			names: inputs.artifacts.length > 0 ? inputs.artifacts : baselineArtifacts,
			files: inputs.metrics,
			limits
		};
	};
	const checkNameOf = ({ checkName }) => key === "default" ? checkName : `${checkName} (${key})`;
	const ownCheck = {
		commit,
		key,
		event: context.event,
		run,
		runUrl: context.runUrl
	};
	const existing = async (files) => {
		if (configRef === null) return (0,_main_js__WEBPACK_IMPORTED_MODULE_6__.t)(root, files);
		const settings = (0,_main_js__WEBPACK_IMPORTED_MODULE_6__.n)(inputs);
		if (!files.includes(settings)) return /* @__PURE__ */ new Set();
		const [base, head] = await (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.y)(() => Promise.all([github.readFile(settings, configRef), github.readFile(settings, commit)]));
		return new Set(base !== null && base === head ? [settings] : []);
	};
	return {
		context,
		readConfig: configRef === null ? null : (file) => readConfig(github, file, configRef),
		elsewhere: source && {
			findLogs: (config) => (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.y)(() => readArtifactLogs(github, sourceOf(config))),
			findReports: (config) => (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.y)(() => readArtifactReports(github, sourceOf(config)))
		},
		findBaseline: async (config) => {
			if (!inputs.autoBaseline || run === null) return none("no baseline was given");
			const patterns = config.baselineArtifacts.map(_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.a).filter((pattern) => pattern !== null);
			const request = {
				commit,
				base: context.base,
				branches: context.branches,
				repositoryId: context.repositoryId,
				runId: run.id,
				checkName: checkNameOf(config),
				key,
				isWanted: (name) => patterns.some((pattern) => (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.r)(pattern, [name]))
			};
			return await (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.v)("look for the baseline", async () => (0,_baseline_js__WEBPACK_IMPORTED_MODULE_4__.o)(await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_4__.t)(github, request, config, Date.now()), config), "actions: read") ?? none("GitHub could not be asked for it");
		},
		findAcceptance: async ({ acceptLabel }) => {
			if (pullRequest === null || run === null) return NOBODY;
			const { branch, repositoryId } = context.head;
			const request = {
				pullRequest,
				commit,
				headBranch: branch,
				headRepositoryId: repositoryId,
				runId: run.id,
				label: acceptLabel
			};
			return await (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.v)("look for an acceptance", () => github.readAcceptance(request), "actions: read") ?? NOBODY;
		},
		store: pullRequest === null || inputs.comment === "never" ? null : (draw, { dataBranch: branch }) => {
			const own = [context.base, context.defaultBranch];
			const base = `${context.serverUrl}/${context.report.repository}`;
			return (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.a)(github, draw, {
				branch,
				pullRequest,
				key,
				own,
				base
			});
		},
		findDrawers: async (config) => {
			if (inputs.charts !== "quickchart") return NO_DRAWERS;
			const isTrusted = configRef !== null || _github_js__WEBPACK_IMPORTED_MODULE_3__._.includes(context.event);
			const { base } = context;
			const found = isTrusted ? config : base === null ? null : await configOf(github, (0,_main_js__WEBPACK_IMPORTED_MODULE_6__.n)(inputs), base);
			const host = found?.quickchartHost ?? null;
			const draw = async (request) => (await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 782))).drawByHost(host, request);
			return {
				host: host === null ? null : {
					name: host,
					draw
				},
				allowThirdParty: found?.allowThirdParty ?? false
			};
		},
		comment: async (view, picture) => {
			if (inputs.comment === "never") return null;
			if (pullRequest === null) {
				_github_js__WEBPACK_IMPORTED_MODULE_3__.b.info(`No comment: a ${context.event || "local"} run belongs to no pull request.`);
				return null;
			}
			const options = {
				pullRequest,
				commit,
				run,
				key,
				mode: inputs.comment,
				picture,
				summaryUrl: context.runUrl
			};
			const { note, url } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.o)(view, github, options);
			_github_js__WEBPACK_IMPORTED_MODULE_3__.b.info(note);
			return url;
		},
		check: (view, config, written) => (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.s)(view, github, {
			...ownCheck,
			...written,
			name: checkNameOf(config)
		}),
		refuse: async (mistake, isPlaced) => {
			if (isForeign) return "";
			const annotations = (isPlaced ? await existing([mistake.file]) : /* @__PURE__ */ new Set()).has(mistake.file) ? [mistake] : [];
			return (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.c)(mistake, github, {
				...ownCheck,
				name: checkNameOf(_base_js__WEBPACK_IMPORTED_MODULE_0__.At),
				annotations
			});
		},
		existing
	};
}
/** Without the settings there is no gate to hold anything against: better no verdict than a wrong one. */
async function readConfig(github, file, ref) {
	const path = file.replace(/^\.\//, "");
	if (path.startsWith("/") || path.split("/").includes("..")) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.zt(`the config ${file} lies outside of the repository`, "Here it is read from the base branch: name its path there.");
	try {
		const text = await (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.y)(() => github.readFile(path, ref));
		return text === null ? null : {
			text,
			name: `${path} of ${ref.slice(0, 40)}`
		};
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.zt(`the settings of the base branch can't be read: ${why}`, "The job needs \"contents: read\".");
	}
}
/** Settings as a branch has them; null where it has none. Their mistakes are not those of the change. */
async function configOf(github, file, ref) {
	const known = new Map(_rules_js__WEBPACK_IMPORTED_MODULE_2__.t.map((rule) => [rule.id, Object.keys(rule.options)]));
	try {
		const found = await readConfig(github, file, ref);
		return found && (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => n.n)).parseConfig(found.text, found.name, known);
	} catch (error) {
		throw new Error(error instanceof Error ? error.message : String(error));
	}
}
function none(reason) {
	return {
		baseline: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(reason),
		problems: []
	};
}



/***/ })

};
