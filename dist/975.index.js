export const id = 975;
export const ids = [975,919,649,111,290];
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
function loadPngAssets() {
	return {
		wasm: (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "index_bg.wasm"),
		fonts: [(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "inter-latin-400-normal.woff2"), (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "inter-latin-700-normal.woff2")]
	};
}
function loadPageAssets() {
	return {
		...hashed((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "page-app.js", "utf8")),
		style: (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "page-app.css", "utf8")
	};
}
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
const LOG_CAPS = {
	rows: 2e6,
	series: 200,
	nameBytes: 256
};
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
async function logsOf(files) {
	const { logs, problems } = await (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.i)(new Map(files.map(({ path, bytes }) => [path, bytes])));
	return {
		logs: logs.map(capped),
		problems
	};
}
function holdsReport({ path, bytes }) {
	if (!/\.json$/.test(path) && bytes[0] !== 123) return false;
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.d)(new TextDecoder().decode(bytes.subarray(0, 2e3)));
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
function pathTest(pattern) {
	if (pattern === "." || pattern === "") return () => true;
	const glob = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.h)(pattern);
	if (glob === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_2__.Ut(`"${pattern.slice(0, 80)}" has too many alternatives in braces`, "Write fewer of them.");
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
const MAX_REPORT_BYTES = 64 * 1024 ** 2;
const MAX_TRIED = 20;
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
	const status = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.C)(error);
	if (status === 403 || status === 401) return {
		id: "forbidden",
		values: { status }
	};
	return {
		id: "unanswered",
		values: { said: (0,_base_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(error) }
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
async function contentOf(candidate, config, problems) {
	const name = `baseline ${candidate.source} of ${candidate.commit.slice(0, 10)}`;
	try {
		const files = [];
		for (const { name: artifact, bytes } of await candidate.load()) files.push(...await contentsOf(artifact, bytes, config.limits));
		const reports = files.filter(holdsReport).map(({ path, bytes }) => ({
			file: path,
			report: (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.s)(new TextDecoder().decode(bytes), path)
		}));
		if (reports.length > 0) return reports.some(({ report }) => report.runs.length > 0) ? { reports: [joined(reports)] } : null;
		const { logs } = await logsOf(files);
		const full = logs.filter(({ series }) => series.length > 0);
		return full.length > 0 ? { logs: full } : null;
	} catch (error) {
		if ((0,_github_js__WEBPACK_IMPORTED_MODULE_1__.C)(error) !== null) throw error;
		const hint = error instanceof _base_js__WEBPACK_IMPORTED_MODULE_2__.Ut ? error.hint : "The next older one is tried.";
		problems.push({
			file: name,
			id: "error",
			values: {
				message: (0,_base_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(error),
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
		bytes: (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.gunzipSync)(bytes, { maxOutputLength: MAX_REPORT_BYTES })
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
	const ids = (0,_base_js__WEBPACK_IMPORTED_MODULE_2__.u)(runs.map(({ path }) => path));
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
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(111);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88);
/* harmony import */ var _find_logs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(401);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(559);
/* harmony import */ var _named_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(129);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(297);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(919);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5);
/* harmony import */ var _pictures_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(649);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(161);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(421);















// build/src/report/annotations.js
function annotationsOf({ report: { problems, runs }, rules }) {
	const unread = problems.map((problem) => {
		const { file, line = 1 } = problem;
		const { message, hint } = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(problem);
		return {
			file,
			line,
			level: "warning",
			title: "curvelint cannot use all of this file",
			message: sentences((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(message), (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(hint))
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
			message: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ft)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.wt)(rules, finding))
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
const MAX_SHOWN = 10;
async function annotate(result, settingsFile, existing) {
	const all = [...await unlogged(result, settingsFile), ...annotationsOf(result.view)];
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
		message: hint === "" ? message : `${message}. ${hint}`
	};
}
function mistakeWords(isPlaced) {
	return isPlaced ? "the settings are wrong" : "nothing could be judged";
}
async function unlogged({ report, config, settings }, file) {
	if (report.runs.length === 0 || settings === "") return [];
	const level = config.onMissingMetrics === "fail" && config.failOn !== "never" ? "error" : "warning";
	const missing = [...config.gate.keys()].filter((metric) => !report.runs.some((run) => (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_4__.E)(run, metric) !== null));
	if (missing.length === 0) return [];
	const { gateLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => n.n);
	return missing.map((metric) => {
		const near = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_4__.T)(metric, report.runs);
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
		for (const { message, ...place } of own.slice(0, MAX_SHOWN)) _github_js__WEBPACK_IMPORTED_MODULE_0__.w[level](`curvelint: ${message}`, place);
		if (own.length > MAX_SHOWN) _github_js__WEBPACK_IMPORTED_MODULE_0__.w.info(`${own.length - MAX_SHOWN} more ${level}s about files of the repository.`);
	}
}

// build/src/action/inputs.js
function readInputs() {
	const metrics = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.E)("metrics");
	const baseline = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)("baseline") || "auto";
	return {
		metrics: metrics.length > 0 ? metrics : ["."],
		artifacts: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.E)("artifacts"),
		runId: parseRunId((0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)("run-id")),
		config: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)("config") || null,
		baseline: baseline === "auto" || baseline === "none" ? null : baseline,
		autoBaseline: baseline === "auto",
		expect: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)("expect") || null,
		failOn: choice("fail-on", _base_js__WEBPACK_IMPORTED_MODULE_1__.tt, null),
		comment: choice("comment", _base_js__WEBPACK_IMPORTED_MODULE_1__.Z, "always"),
		key: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)("key") || "default",
		charts: choice("charts", _github_js__WEBPACK_IMPORTED_MODULE_0__.l, "auto"),
		htmlUrl: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.f)((0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)("html-url"), "the input html-url"),
		token: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)("token")
	};
}
function parseRunId(given) {
	if (given === "") return null;
	if (/^[1-9]\d{0,15}$/.test(given)) return Number(given);
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`the input run-id cannot be "${given.slice(0, 80)}"`, "Give the number of a workflow run.");
}
function choice(name, known, fallback) {
	const given = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)(name);
	if (given === "") return fallback;
	const found = known.find((one) => one === given);
	if (found !== void 0) return found;
	const near = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.at)(given, known);
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`the input ${name} cannot be "${given.slice(0, 80)}"`, near ? `Did you mean "${near}"?` : `Use one of: ${known.join(", ")}.`);
}
function settingsFileOf({ config }) {
	return (config ?? ".curvelint.yml").replace(/^\.\//, "");
}

// build/src/action/judged-run.js
const PRIVILEGED = ["workflow_run", "pull_request_target"];
async function findJudgedRun(github, inputs, context) {
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
	if (pull === null) _github_js__WEBPACK_IMPORTED_MODULE_0__.w.info(`No open pull request belongs to commit ${training.headSha.slice(0, 10)} of run ${training.id}.`);
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
		if (run === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`the run ${runId} can't be looked up`, "Check run-id; the job needs \"actions: read\".");
		return run;
	}
	if (context.event !== "workflow_run") return null;
	if (context.training === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut("the event does not say which run has ended", "Use \"on: workflow_run\" with \"types: [completed]\".");
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

// build/src/action/find-acceptance.js
const NOBODY = {
	accepted: null,
	missing: null
};
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
const MAX_ARTIFACTS = 256;
const MAX_FILES = 1e3;
function artifactLogs(github, place) {
	return fromRun(place, { logs: [] }, async (search) => {
		const logs = [];
		const problems = [];
		const looked = [];
		for await (const { name, content } of artifactFiles(github, search, problems)) {
			const found = await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_9__.a)(content);
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
			found: { logs },
			problems,
			looked
		};
	});
}
function artifactReports(github, place) {
	return fromRun(place, { reports: [] }, async (search) => {
		const problems = [];
		const files = [];
		const keep = packedKeeper();
		for await (const { content, beside } of artifactFiles(github, search, problems)) for (const file of content.filter(_baseline_js__WEBPACK_IMPORTED_MODULE_9__.i)) {
			const side = (0,_shards_js__WEBPACK_IMPORTED_MODULE_8__.a)(file.path);
			const bytes = beside.get(side);
			files.push({
				...file,
				packed: bytes ? keep(side, bytes) : null
			});
		}
		files.sort((a, b) => a.path < b.path ? -1 : 1);
		const parsed = files.map(({ path, bytes, packed }) => ({
			file: path,
			report: (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__.s)(new TextDecoder().decode(bytes), path),
			packed
		}));
		const { reports, problems: unused } = (0,_shards_js__WEBPACK_IMPORTED_MODULE_8__.r)(parsed);
		return {
			found: { reports },
			problems: [...problems, ...unused],
			looked: files.map(({ path }) => path)
		};
	});
}
function fromRun(place, nothing, read) {
	return (config) => (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.x)(async () => {
		const foreign = foreignRun(place, config);
		const { found, problems, looked } = foreign ? {
			found: nothing,
			problems: [],
			looked: []
		} : await read(searchOf(place, config));
		return {
			...found,
			problems,
			provenance: {
				patterns: place.patterns,
				looked,
				foreign
			}
		};
	});
}
function packedKeeper() {
	let room = _shards_js__WEBPACK_IMPORTED_MODULE_8__.i;
	return (file, bytes) => {
		if (bytes.length > room) return {
			file,
			bytes: tooManyBytes
		};
		room -= bytes.length;
		return {
			file,
			bytes: () => bytes
		};
	};
}
function tooManyBytes() {
	throw (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.p)();
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
	const isChosen = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_9__.n)(search.patterns);
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
			const unpacked = await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_9__.r)(name, bytes, search.limits.archive);
			problems.push(...unpacked.problems);
			const [sideFiles, others] = [unpacked.files.filter(isSideFile), unpacked.files.filter((file) => !isSideFile(file))];
			const files = others.filter(({ path }) => isChosen(path));
			if (files.length > left) problems.push({
				file: name,
				id: "artifact-files",
				values: { most }
			});
			yield {
				name,
				content: files.slice(0, left),
				beside: new Map(sideFiles.map(({ path, bytes: side }) => [path, side]))
			};
			left -= Math.min(left, files.length);
		} catch (error) {
			problems.push(problemOf(error, name));
		}
	}
}
function isSideFile({ path }) {
	return path.endsWith(`/${_base_js__WEBPACK_IMPORTED_MODULE_1__.l}`);
}
async function wantedArtifacts(github, { runId, attempt, names }, problems) {
	const file = `artifacts of run ${runId}`;
	try {
		const listed = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.c)(await github.listArtifacts(runId, (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_4__.m)(names)), attempt);
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
	const status = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)(error);
	if (status === 401 || status === 403) return {
		file,
		id: "forbidden-artifacts",
		values: { status }
	};
	return {
		file,
		id: "error",
		values: {
			message: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(error),
			hint: error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut ? error.hint : "Run the job again."
		}
	};
}

// build/src/source/branch-settings.js
function branchSettings(github, ref) {
	return async (file) => {
		const path = file.replace(/^\.\//, "");
		if (path.startsWith("/") || path.split("/").includes("..")) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`the config ${file} lies outside of the repository`, "Here it is read from the base branch: name its path there.");
		try {
			const text = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.x)(() => github.readFile(path, ref));
			return text === null ? null : {
				text,
				name: `${path} of ${ref.slice(0, 40)}`
			};
		} catch (error) {
			throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`the settings of the base branch can't be read: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(error)}`, "The job needs \"contents: read\".");
		}
	};
}

// build/src/action/sources.js
function chooseSources(inputs, root, job) {
	return {
		settings: job && job.configRef !== null ? branchSettings(job.github, job.configRef) : (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_6__.r)(root),
		judged: judgedSource(inputs, root, job),
		baseline: baselineSource(inputs, root, job)
	};
}
function judgedSource({ metrics, artifacts, expect }, root, job) {
	if (!job?.source) {
		if (expect !== null) return {
			reports: (0,_shards_js__WEBPACK_IMPORTED_MODULE_8__.t)(metrics, root, true),
			expect
		};
		const onProgress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_7__.t)({
			terminal: false,
			write: _github_js__WEBPACK_IMPORTED_MODULE_0__.w.info,
			now: Date.now
		});
		return { logs: (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_6__.i)(metrics, {
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
	if (baseline !== null) return (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_6__.t)(baseline, root);
	const run = job?.context.report.run ?? null;
	if (job === null || run === null || !autoBaseline) return (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_6__.n)({
		id: "not-given",
		values: {}
	});
	const { base, branches, repositoryId, report } = job.context;
	const place = {
		commit: report.commit,
		base,
		branches,
		repositoryId,
		runId: run.id,
		key
	};
	const missing = (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_6__.n)({
		id: "unanswered",
		values: { said: "" }
	});
	return async (config) => {
		const find = () => (0,_baseline_js__WEBPACK_IMPORTED_MODULE_9__.t)(job.github, place, Date.now())(config);
		return await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("look for the baseline", find, "actions: read") ?? missing(config);
	};
}

// build/src/action/judge.js
async function judge(inputs, root, job) {
	const { settings, judged, baseline } = chooseSources(inputs, root, job);
	const choice = {
		file: inputs.config,
		failOn: inputs.failOn,
		profile: null
	};
	const loaded = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__.y)(choice, settings, _find_logs_js__WEBPACK_IMPORTED_MODULE_4__.w);
	const { config } = loaded;
	const context = job?.context.report ?? null;
	return {
		...await (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_6__.a)({
			config,
			judged,
			baseline,
			context,
			curves: true,
			findAcceptance: job && (() => findAcceptance(job, config))
		}),
		...loaded
	};
}

// build/src/publish/outputs.js
function outputsOf({ report, groups }) {
	const count = (severity) => report.runs.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
	const best = groups[0] ? (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.at)(groups[0].main) : null;
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
const SUMMARY_LENGTH = 9e5;
const [MAX_TOLD, MAX_CHARTS] = [100, 20];
async function publishSummary(view, picture) {
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.O)(renderSummary(view, picture));
}
function renderSummary(view, picture) {
	const [, ...further] = view.groups.slice(0, MAX_CHARTS + 1);
	const charted = new Set(picture === "" ? [] : further);
	const chartOf = (group) => {
		const figure = charted.has(group) ? (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.I)(group) : null;
		return figure ? (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.F)(figure) : "";
	};
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.s)(view, {
		maxLength: SUMMARY_LENGTH,
		picture,
		summaryUrl: null,
		told: MAX_TOLD,
		chartOf
	});
}

// build/src/action/chart-store.js
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
		const listed = (0,node_child_process__WEBPACK_IMPORTED_MODULE_13__.execFileSync)("git", args, {
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
	const [base, head] = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.x)(() => Promise.all([github.readFile(settings, configRef), github.readFile(settings, commit)]));
	return new Set(base !== null && base === head ? [settings] : []);
}

// build/src/action/find-drawers.js
const NO_DRAWERS = {
	host: null,
	allowThirdParty: false
};
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
async function configOf(github, file, ref) {
	try {
		return (await (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__.b)(file, branchSettings(github, ref), _find_logs_js__WEBPACK_IMPORTED_MODULE_4__.w))?.config ?? null;
	} catch (error) {
		throw new Error((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(error));
	}
}

// build/src/action/write-check.js
function writeCheck(job, view, config, written) {
	return (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.a)(view, job.github, {
		...ownCheck(job, config),
		...written
	});
}
async function writeMistake(job, mistake, isPlaced) {
	const annotations = (isPlaced ? await existingFiles(job, [mistake.file]) : /* @__PURE__ */ new Set()).has(mistake.file) ? [mistake] : [];
	return (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.o)(mistakeWords(isPlaced), mistake.message, job.github, {
		...ownCheck(job, _base_js__WEBPACK_IMPORTED_MODULE_1__.Q),
		annotations
	});
}
function ownCheck({ inputs: { key }, context }, config) {
	const { commit, run } = context.report;
	return {
		name: (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__.i)(config, key),
		commit,
		key,
		event: context.event,
		run,
		runUrl: context.runUrl
	};
}

// build/src/action/write-comment.js
async function writeComment({ github, inputs, context }, view, picture) {
	const { comment: mode, key } = inputs;
	const { pullRequest, commit, run } = context.report;
	if (mode === "never") return null;
	if (pullRequest === null) {
		_github_js__WEBPACK_IMPORTED_MODULE_0__.w.info(`No comment: a ${context.event || "local"} run belongs to no pull request.`);
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
	_github_js__WEBPACK_IMPORTED_MODULE_0__.w.info(note);
	return url;
}

// build/src/action/publish-all.js
async function publishAll(result, inputs, root, job, loadPage) {
	const { view, conclusion, config, curves } = result;
	for (const [name, value] of Object.entries(outputsOf(view))) (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.D)(name, value);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_12__.tmpdir)(), `curvelint-${inputs.key}`);
	const pictures = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.g)(() => (0,_pictures_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.g)(_assets_js__WEBPACK_IMPORTED_MODULE_2__.r)));
	const writeFiles = async () => {
		const png = inputs.charts !== "none";
		await (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.l)(view, folder, {
			pictures: await pictures(),
			png,
			page: loadPage(),
			curves
		});
		(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.D)("report", (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "report.json"));
		(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.D)("html", (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "report.html"));
		(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.D)("curves", curves === null ? "" : (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, _base_js__WEBPACK_IMPORTED_MODULE_1__.l));
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
	if (warning) _github_js__WEBPACK_IMPORTED_MODULE_0__.w.warning(warning);
	const markdown = [picture, (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.d)(inputs.htmlUrl, job?.context.runUrl ?? "")].filter((part) => part !== "").join("\n\n");
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("write the job summary", () => publishSummary(view, markdown), null);
	const comment = job && await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("comment on the pull request", () => writeComment(job, view, markdown));
	(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.D)("comment-url", comment ?? "");
	const written = {
		conclusion,
		picture: markdown,
		annotations
	};
	const check = job && await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("write the check", () => writeCheck(job, view, config, written), "checks: write");
	(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.D)("check-url", check ?? "");
}

// build/src/action/run-job.js
async function runJob(loadPage = _assets_js__WEBPACK_IMPORTED_MODULE_2__.n) {
	(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.b)();
	try {
		return await act(loadPage);
	} catch (error) {
		if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut)) throw error;
		_github_js__WEBPACK_IMPORTED_MODULE_0__.w.error(`curvelint: ${error.message}${error.hint ? ` — ${error.hint}` : ""}`);
		return 2;
	}
}
async function act(loadPage) {
	const inputs = readInputs();
	const root = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
	const event = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.m)(process.env);
	if (event?.training?.conclusion === "action_required") {
		_github_js__WEBPACK_IMPORTED_MODULE_0__.w.info("The training waits for somebody to approve it: there is nothing to say yet.");
		return 0;
	}
	const job = event ? await connectJob(inputs, event, root) : null;
	const result = await judge(inputs, root, job).catch((error) => refuse(error, inputs, root, job));
	if (result === null) return 2;
	const { exitCode, view } = result;
	_github_js__WEBPACK_IMPORTED_MODULE_0__.w.info((0,_report_js__WEBPACK_IMPORTED_MODULE_3__.R)(view, {
		color: false,
		width: 120,
		quiet: false
	}));
	await publishAll(result, inputs, root, job, loadPage);
	if (exitCode !== 0) _github_js__WEBPACK_IMPORTED_MODULE_0__.w.error(`curvelint: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.Q)(view)}`);
	return exitCode;
}
async function refuse(error, inputs, root, job) {
	if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut)) throw error;
	const mistake = mistakeOf(error, settingsFileOf(inputs));
	const isPlaced = error.settingsLine !== null;
	if (isPlaced && trackedFiles(root, [mistake.file]).size > 0) tell([mistake]);
	else _github_js__WEBPACK_IMPORTED_MODULE_0__.w.error(`curvelint: ${mistake.message}`);
	if (job === null || error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.Ht) return null;
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("write the check", () => writeMistake(job, mistake, isPlaced), "checks: write");
	return null;
}

// build/src/action/main.js
const LINGER = 5e3;
async function main() {
	process.on("uncaughtException", crash).on("unhandledRejection", crash);
	try {
		process.exitCode = await runJob();
	} catch (error) {
		crash(error);
	} finally {
		setTimeout(() => process.exit(), LINGER).unref();
	}
}
function crash(error) {
	const text = error instanceof Error ? error.stack ?? error.message : String(error);
	_github_js__WEBPACK_IMPORTED_MODULE_0__.w.info(text);
	_github_js__WEBPACK_IMPORTED_MODULE_0__.w.error("curvelint: this is a bug in curvelint; please report it with the lines above: https://github.com/curvelint/curvelint/issues");
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(760);







// build/src/lint/all-curves.js
function allCurves(runs, reported) {
	const byId = new Map(reported.map((run) => [run.id, run]));
	function* curves() {
		for (const run of runs) {
			const drawn = byId.get(run.id)?.curves ?? [];
			const byName = new Map(drawn.map((curve) => [curve.series, curve]));
			const thinned = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.C)(drawn);
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
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.E)(_base_js__WEBPACK_IMPORTED_MODULE_0__.E, curves());
}

// build/src/pipeline/pipeline.js
async function runPipeline({ judged, ...options }) {
	return judge(await ("logs" in judged ? lintLogs(judged.logs, options) : mergeReports(judged.reports, judged.expect, options)), options);
}
async function lintLogs(source, { config, baseline, curves, context }) {
	const before = await loadBaseline(baseline, config);
	const normalized = await loadRuns(source, config, before.problems);
	const runs = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.y)(normalized.runs, config);
	const all = curves ? allCurves(normalized.runs, runs) : null;
	return {
		runs,
		problems: normalized.problems,
		baseline: before.baseline,
		context,
		curves: all
	};
}
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
async function judge(input, { config, findAcceptance }) {
	const first = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.b)(input, config);
	const linted = first.exitCode === 0 || findAcceptance === null ? first : (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.b)({
		...input,
		acceptance: await findAcceptance()
	}, config);
	return {
		...linted,
		view: (0,_view_report_js__WEBPACK_IMPORTED_MODULE_3__.t)(linted.report),
		curves: input.curves
	};
}
async function loadBaseline(source, config) {
	const loaded = await source(config);
	const { source: from, isNamed } = loaded.provenance;
	if (isNamed || from === null) return (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.g)(loaded, config);
	const { attempt } = await __webpack_require__.e(/* import() */ 469).then(__webpack_require__.bind(__webpack_require__, 469)).then((n) => n.y);
	return await attempt("look for the baseline", async () => (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.g)(loaded, config), null) ?? {
		baseline: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.O)({
			id: "unanswered",
			values: { said: "" }
		}),
		problems: []
	};
}
function refuseForeign({ foreign }) {
	if (foreign === null) return;
	throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.Ht(`run ${foreign.runId} is of another workflow than ${foreign.wanted}`, "Name its file in training-workflow, or leave the key out.");
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
function diskSettings(root) {
	return async (file) => {
		const full = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(root, file);
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(full)) return null;
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(full).isFile()) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.Ut(`the config ${file} is not a file`, "Name a YAML file.");
		return {
			text: (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(full, "utf8"),
			name: file
		};
	};
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
		const { logs, problems } = await diskLogs([path], { root })(config);
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
	const full = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(root, path);
	if (!/\.json$/.test(path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(full) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(full).isFile()) return null;
	const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(full, "utf8");
	if (!(0,_report_js__WEBPACK_IMPORTED_MODULE_1__.d)(text)) return null;
	const { parseReport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => n.c);
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
const MAX_PICTURES = 12;
async function drawPictures(view, assets, most = MAX_PICTURES) {
	const { renderSvg } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 394));
	const rasterized = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__._)((chart) => pngsOf(chart, assets()));
	return view.groups.slice(0, most).flatMap((group) => {
		const figure = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.I)(group);
		if (!figure) return [];
		const chart = {
			groupId: group.group.id,
			light: renderSvg(figure, "light"),
			dark: renderSvg(figure, "dark"),
			alt: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.L)(figure)
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
/* harmony export */   a: () => (/* binding */ besideReport),
/* harmony export */   i: () => (/* binding */ MAX_PACKED_BYTES),
/* harmony export */   n: () => (/* binding */ shards_exports),
/* harmony export */   r: () => (/* binding */ withSideFiles),
/* harmony export */   t: () => (/* binding */ diskReports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(559);
/* harmony import */ var _find_logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(401);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(847);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(522);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24);








// build/src/source/packed-curves.js
const MAX_PACKED_BYTES = 100 * 1024 ** 2;
function besideReport(report) {
	return `${report.slice(0, report.lastIndexOf("/") + 1)}${_base_js__WEBPACK_IMPORTED_MODULE_4__.l}`;
}

// build/src/source/curves.js
const MAX_INFLATED_BYTES = 4 * _base_js__WEBPACK_IMPORTED_MODULE_4__.et;
function curvesOnDisk(path, shown) {
	const beside = besideReport(path.replaceAll("\\", "/"));
	const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.lstatSync)(beside, { throwIfNoEntry: false });
	if (!found) return null;
	const bytes = () => {
		if (!found.isFile()) throw new _base_js__WEBPACK_IMPORTED_MODULE_4__.Ut("not a regular file", _report_js__WEBPACK_IMPORTED_MODULE_3__.f);
		if (found.size > MAX_PACKED_BYTES) throw (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.p)();
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)(beside);
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
	let unitsLeft = _report_js__WEBPACK_IMPORTED_MODULE_3__.T;
	const read = ({ bytes }, report) => {
		const packed = bytes();
		const most = Math.min(_base_js__WEBPACK_IMPORTED_MODULE_4__.et, bytesLeft);
		bytesLeft -= most;
		const content = inflated(packed, most);
		bytesLeft += most - content.length;
		const curves = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__.o)(content.toString("utf8"));
		if (!belong(curves, report)) throw new _base_js__WEBPACK_IMPORTED_MODULE_4__.Ut("curves of other runs than those of the report beside it", _report_js__WEBPACK_IMPORTED_MODULE_3__.f);
		const units = curves.curves.reduce((sum, curve) => sum + (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.D)(curve), 0);
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
			const hint = error instanceof _base_js__WEBPACK_IMPORTED_MODULE_4__.Ut ? error.hint : _report_js__WEBPACK_IMPORTED_MODULE_3__.f;
			return {
				file: packed.file,
				id: "error",
				values: {
					message: (0,_base_js__WEBPACK_IMPORTED_MODULE_4__.Vt)(error),
					hint
				}
			};
		}
	};
}
function inflated(packed, most) {
	if (packed.length > MAX_PACKED_BYTES || most === 0) throw (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.p)();
	try {
		return (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.gunzipSync)(packed, { maxOutputLength: most });
	} catch (error) {
		if (error instanceof RangeError) throw (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.p)();
		throw new _base_js__WEBPACK_IMPORTED_MODULE_4__.Ut(`a damaged gzip file (${(0,_base_js__WEBPACK_IMPORTED_MODULE_4__.Vt)(error)})`, _report_js__WEBPACK_IMPORTED_MODULE_3__.f);
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

// build/src/source/shards.js
var shards_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ diskReports: () => diskReports });
const MAX_SHARDS = 1e4;
function diskReports(patterns, root, curves) {
	return async () => {
		const { candidates } = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.n)(patterns, root, MAX_SHARDS, _find_logs_js__WEBPACK_IMPORTED_MODULE_2__.r);
		const isReport = (path) => path.endsWith(".json") && path.slice(path.lastIndexOf("/") + 1).includes("report");
		const files = candidates.filter(({ shown, named }) => named || isReport(shown));
		const found = files.map(({ path, shown }) => ({
			file: shown,
			report: (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)(path, "utf8"), shown),
			packed: curves ? curvesOnDisk(path, shown) : null
		}));
		return {
			...withSideFiles(found),
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
const RULES = (0,_base_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(_rules_js__WEBPACK_IMPORTED_MODULE_1__.t);
function viewReport(report) {
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.m)(report, RULES);
}



/***/ })

};
