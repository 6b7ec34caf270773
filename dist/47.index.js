export const id = 47;
export const ids = [47,740,649,111];
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

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lastAnswerAt),
/* harmony export */   t: () => (/* binding */ DEFAULT_BUDGET)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);


// build/src/action/budget.js
const DEFAULT_BUDGET = _base_js__WEBPACK_IMPORTED_MODULE_0__.sn.timeout;
const RESERVE = 1e4;
function lastAnswerAt(began, budget) {
	return began + budget - Math.min(RESERVE, budget / 4);
}



/***/ }),

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobProcess: () => (/* binding */ jobProcess)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(469);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(111);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(727);
/* harmony import */ var _write_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(559);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(896);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(297);
/* harmony import */ var _pictures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(649);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(161);














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
	return await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("look for an acceptance", () => github.readAcceptance(request), "pull-requests: read\" and \"actions: read") ?? NOBODY;
}

// build/src/action/own-job.js
const FILE = "curvelint-job-status";
function ownJobStatus({ jobStatus }) {
	const file = statusFile();
	const before = file !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.readFileSync)(file, "utf8") : "";
	if (!isStatus(before)) return jobStatus;
	if (before !== jobStatus) _github_js__WEBPACK_IMPORTED_MODULE_0__.D.info("A step of this job failed. It may be an earlier red verdict of curvelint alone: whether a training failed since then is not known.");
	return before;
}
function keepJobStatus(inputs) {
	const [file, status] = [statusFile(), ownJobStatus(inputs)];
	if (file !== null && isStatus(status)) (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.writeFileSync)(file, status);
}
function statusFile() {
	const folder = process.env["RUNNER_TEMP"];
	return folder ? (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(folder, FILE) : null;
}
function isStatus(text) {
	return /^[a-z]{1,20}$/.test(text);
}

// build/src/action/find-training.js
async function findTraining(job, inputs, config) {
	const ownJob = job?.training ? "" : ownJobStatus(inputs);
	const run = job && runOf(job, inputs, config);
	if (job === null || run === null) return {
		conclusion: "",
		jobs: null,
		ownJob
	};
	const ask = () => job.github.listEndedJobs(run);
	const ended = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("ask which jobs of the training failed", ask, "actions: read");
	const trains = jobTest(config.trainingJobs);
	const jobs = ended?.map((one) => ({
		...one,
		trains: trains(one.name)
	})) ?? null;
	return {
		conclusion: run.conclusion,
		jobs,
		ownJob
	};
}
function runOf({ training, context }, { artifacts }, { expect }) {
	if (training !== null) return training;
	const own = context.report.run;
	return own !== null && (artifacts.length > 0 || expect !== null) ? {
		...own,
		conclusion: ""
	} : null;
}
function jobTest(patterns) {
	const flat = (text) => text.replaceAll("/", "∕");
	const test = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.R)(patterns.map(flat));
	return (name) => test(flat(name));
}

// build/src/source/branch-settings.js
function branchSettings(github, ref) {
	return async (file) => {
		const path = file.replace(/^\.\//, "");
		if (path.startsWith("/") || path.split("/").includes("..")) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.on(`the config ${file} lies outside of the repository`, "Here it is read from the base branch: name its path there.");
		try {
			const text = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.E)(() => github.readFile(path, ref));
			return text === null ? null : {
				text,
				name: `${path} of ${ref.slice(0, 40)}`
			};
		} catch (error) {
			const { kind, message } = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.$)(error);
			throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.on(`the settings of the base branch can't be read: ${message}`, hintOf(kind));
		}
	};
}
function hintOf(kind) {
	if (kind === "token") return "GitHub does not accept the token: leave out the input token, or give a valid one.";
	return kind === "permission" || kind === "missing" ? "The job needs \"contents: read\"." : "Run the job again.";
}

// build/src/source/untrusted.js
function untrustedReports(where) {
	return new _base_js__WEBPACK_IMPORTED_MODULE_1__.on(`reports of ${where} are not taken: it may have run code of a pull request, and curves that were thinned can't be judged again`, "Upload the logs instead (what the training wrote): they are read and judged here.");
}

// build/src/source/artifacts.js
const MAX_ARTIFACTS = 256;
const MAX_NAMED = 10;
const MAX_FILES = 1e3;
function artifactLogs(github, place) {
	return fromRun(place, { logs: [] }, async (search) => {
		const logs = [];
		const problems = [];
		const looked = [];
		let reports = 0;
		for await (const { name, content } of artifactFiles(github, search, problems)) {
			const found = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.O)(content);
			logs.push(...found.logs);
			problems.push(...found.problems);
			looked.push(...content.map(({ path }) => path));
			reports += content.filter(_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.D).length;
			if (found.logs.length + found.problems.length === 0) problems.push({
				file: name,
				id: "artifact-without-log",
				values: { files: content.length }
			});
		}
		if (logs.length === 0 && reports > 0 && !search.trusted) problems.push({
			file: `artifacts of run ${search.runId}`,
			id: "untrusted-report",
			values: { reports }
		});
		return {
			found: { logs },
			problems,
			looked
		};
	});
}
function artifactReports(github, place) {
	return fromRun(place, { reports: [] }, async (search) => {
		if (!search.trusted) throw untrustedReports(`run ${search.runId}`);
		const problems = [];
		const files = [];
		const keep = packedKeeper();
		for await (const { content, beside } of artifactFiles(github, search, problems)) for (const file of content.filter(_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.D)) {
			const side = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.d)(file.path);
			const bytes = beside.get(side);
			files.push({
				...file,
				packed: bytes ? keep(side, bytes) : null
			});
		}
		files.sort((a, b) => a.path < b.path ? -1 : 1);
		const parsed = files.map(({ path, bytes, packed }) => ({
			file: path,
			report: (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.m)(bytes, path),
			packed
		}));
		const { reports, problems: unused } = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.l)(parsed);
		return {
			found: { reports },
			problems: [...problems, ...unused],
			looked: files.map(({ path }) => path)
		};
	});
}
function fromRun(place, nothing, read) {
	return (config) => (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.E)(async () => {
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
	let room = _pipeline_js__WEBPACK_IMPORTED_MODULE_7__.u;
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
	const isChosen = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.T)(search.patterns);
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
			const unpacked = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.E)(name, bytes, search.limits.archive);
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
	return path.endsWith(`/${_base_js__WEBPACK_IMPORTED_MODULE_1__.u}`);
}
async function wantedArtifacts(github, { runId, attempt, names }, problems) {
	const file = `artifacts of run ${runId}`;
	try {
		const listed = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.u)(await github.listArtifacts(runId, (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.R)(names)), attempt);
		if (listed.length === 0) problems.push(noneOf(file, names, await github.listMade(runId)));
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
function noneOf(file, names, made) {
	const isWanted = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.R)(names);
	const expired = made.filter((one) => one.expired !== null && isWanted(one.name));
	const listed = expired.length > 0 ? expired : made.filter((one) => one.expired === null);
	const named = listed.slice(0, MAX_NAMED);
	const others = {
		made: named.map(({ name }) => name),
		more: listed.length - named.length
	};
	if (expired.length === 0) return {
		file,
		id: "no-artifact",
		values: {
			names,
			...others
		}
	};
	return {
		file,
		id: "expired-artifacts",
		values: {
			...others,
			days: named.map((one) => one.expired ?? "")
		}
	};
}
function problemOf(error, file) {
	const { kind, status, message } = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.$)(error);
	if (status !== null && (kind === "token" || kind === "permission")) return {
		file,
		id: "forbidden-artifacts",
		values: { status }
	};
	return {
		file,
		id: "error",
		values: {
			message,
			hint: error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.on ? error.hint : "Run the job again."
		}
	};
}

// build/src/source/store-once.js
const MAX_KEPT = 64 * 1024 ** 2;
function storeOnce(github) {
	const lists = /* @__PURE__ */ new Map();
	const kept = /* @__PURE__ */ new Map();
	let room = MAX_KEPT;
	return {
		listMade: (runId) => github.listMade(runId),
		listArtifacts: async (runId, isWanted) => {
			const known = lists.get(runId) ?? await github.listArtifacts(runId, isWanted);
			lists.set(runId, known);
			return known;
		},
		downloadArtifact: async (artifact, maxBytes) => {
			const known = kept.get(artifact.id);
			if (known !== void 0) kept.delete(artifact.id);
			if (known !== void 0) return known;
			const bytes = await github.downloadArtifact(artifact, maxBytes);
			const size = bytes?.length ?? 0;
			if (size <= room) {
				room -= size;
				kept.set(artifact.id, bytes);
			}
			return bytes;
		}
	};
}

// build/src/source/judged-in-artifacts.js
function judgedInArtifacts(github, place) {
	return async (config) => {
		if (config.expect === null || !place.trusted) return { logs: artifactLogs(github, place) };
		const store = storeOnce(github);
		const found = await artifactReports(store, place)(config);
		const logs = artifactLogs(store, place);
		if (found.reports.length === 0 && found.provenance.foreign === null) return { logs };
		if (found.reports.length > 0) (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.s)((await logs(config)).logs.length, found.reports.length);
		return { reports: async () => found };
	};
}

// build/src/action/sources.js
function chooseSources(inputs, root, job) {
	return {
		settings: job && job.configRef !== null ? branchSettings(job.github, job.configRef) : (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.f)(root),
		judged: judgedSource(inputs, root, job),
		baseline: baselineSource(inputs, root, job)
	};
}
function judgedSource({ metrics, artifacts, baseline }, root, job) {
	if (!job?.source) {
		const onProgress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__.t)({
			terminal: false,
			write: _github_js__WEBPACK_IMPORTED_MODULE_0__.D.info,
			now: Date.now
		});
		const onDisk = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.r)(metrics, {
			root,
			curves: true,
			baseline,
			onProgress
		});
		if (job?.trusted !== false) return onDisk;
		return async (config) => {
			const judged = await onDisk(config);
			if ("reports" in judged) throw untrustedReports(`a ${job.context.event} job`);
			return judged;
		};
	}
	const { runId, attempt: runAttempt, path } = job.source;
	const place = {
		runId,
		attempt: runAttempt,
		workflow: path,
		trusted: job.trusted,
		names: artifacts,
		patterns: metrics
	};
	return judgedInArtifacts(job.github, place);
}
function baselineSource({ baseline, autoBaseline, key }, root, job) {
	if (baseline !== null) return (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.t)(baseline, root);
	const run = job?.context.report.run ?? null;
	if (job === null || run === null || !autoBaseline) return (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.n)({
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
	const missing = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.n)({
		id: "unanswered",
		values: { said: "" }
	});
	return async (config) => {
		const find = () => (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.p)(job.github, place, Date.now())(config);
		return await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("look for the baseline", find, "actions: read") ?? missing(config);
	};
}

// build/src/action/judge.js
async function judge(inputs, root, job, onSettings) {
	let isRed = true;
	try {
		const judged = await readAndJudge(inputs, root, job, onSettings);
		isRed = judged.exitCode !== 0;
		return judged;
	} finally {
		if (isRed) keepJobStatus(inputs);
	}
}
async function readAndJudge(inputs, root, job, onSettings) {
	const { settings, judged, baseline } = chooseSources(inputs, root, job);
	const loaded = await loadSettings(inputs, settings);
	const { config } = loaded;
	onSettings(config);
	const context = job?.context.report ?? null;
	return {
		...await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.B)({
			config,
			judged: await judged(config),
			baseline,
			context,
			curves: true,
			findAcceptance: job && (() => findAcceptance(job, config)),
			findTraining: () => findTraining(job, inputs, config)
		}),
		...loaded
	};
}
async function readSettings(inputs, root, job) {
	return (await loadSettings(inputs, chooseSources(inputs, root, job).settings)).config;
}
function loadSettings(inputs, settings) {
	const choice = {
		file: inputs.config,
		failOn: inputs.failOn,
		profile: null,
		expect: inputs.expect
	};
	return (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.a)(choice, settings, _pipeline_js__WEBPACK_IMPORTED_MODULE_7__.J);
}

// build/src/action/judged-news.js
const MAX_LENGTH = 3e4;
function judgedNews({ view, conclusion, exitCode }) {
	return {
		conclusion,
		title: `${_report_js__WEBPACK_IMPORTED_MODULE_3__.et[view.report.verdict]}: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.ot)(view)}`,
		summary: (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.u)(view, {
			maxLength: MAX_LENGTH,
			picture: "",
			summaryUrl: null
		}),
		exitCode
	};
}

// build/src/publish/outputs.js
function outputsOf({ report, groups }) {
	const count = (severity) => report.runs.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
	const best = groups[0] ? (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.pt)(groups[0].main) : null;
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
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.M)(renderSummary(view, picture));
}
function renderSummary(view, picture) {
	const [, ...further] = view.groups.slice(0, MAX_CHARTS + 1);
	const charted = new Set(picture === "" ? [] : further);
	const chartOf = (group) => {
		const figure = charted.has(group) ? (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.U)(group) : null;
		return figure ? (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.H)(figure) : "";
	};
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.u)(view, {
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
	return (files) => (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.l)(github, async () => files ?? draw(), options);
}

// build/src/action/find-drawers.js
const NO_DRAWERS = {
	host: null,
	allowThirdParty: false
};
async function findDrawers({ inputs, github, context, configRef }, config) {
	if (inputs.charts !== "quickchart") return NO_DRAWERS;
	const isTrusted = configRef !== null || _github_js__WEBPACK_IMPORTED_MODULE_0__.y.includes(context.event);
	const { base } = context;
	const found = isTrusted ? config : base === null ? null : await configOf(github, (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.h)(inputs), base);
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
		return (await (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.o)(file, branchSettings(github, ref), _pipeline_js__WEBPACK_IMPORTED_MODULE_7__.J))?.config ?? null;
	} catch (error) {
		throw new Error((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.nn)(error));
	}
}

// build/src/action/write-comment.js
function commentIsDue({ inputs, context, withoutPull }) {
	if (inputs.comment === "never") return false;
	if (context.report.pullRequest !== null) return true;
	_github_js__WEBPACK_IMPORTED_MODULE_0__.D.info(`No comment: ${(0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.p)(withoutPull ?? {
		id: "event",
		values: { event: context.event }
	})}.`);
	return false;
}
async function writeComment({ github, inputs, context }, view, config, { conclusion, picture }) {
	const { comment: mode, key } = inputs;
	const { pullRequest, commit, run, producer = "" } = context.report;
	if (pullRequest === null) return null;
	const told = {
		producer,
		event: context.event,
		run,
		conclusion
	};
	const where = {
		pullRequest,
		commit,
		key,
		name: (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.I)(config, key),
		summaryUrl: context.runUrl
	};
	const options = {
		...told,
		...where,
		mode,
		picture
	};
	const { note, url } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.a)(view, github, options);
	_github_js__WEBPACK_IMPORTED_MODULE_0__.D.info(note);
	return url;
}

// build/src/action/publish-all.js
async function publishAll(result, inputs, root, job, { loadPage, tellNews }) {
	const { view, conclusion, config, curves } = result;
	for (const [name, value] of Object.entries(outputsOf(view))) (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.j)(name, value);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_12__.tmpdir)(), `curvelint-${inputs.key}`);
	const pictures = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.y)(() => (0,_pictures_js__WEBPACK_IMPORTED_MODULE_9__.t)(view, (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.y)(_assets_js__WEBPACK_IMPORTED_MODULE_2__.r)));
	const writeFiles = async () => {
		const png = inputs.charts !== "none";
		await (0,_report_js__WEBPACK_IMPORTED_MODULE_3__.o)(view, folder, {
			pictures: await pictures(),
			png,
			page: loadPage(),
			curves
		});
		(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.j)("report", (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(folder, "report.json"));
		(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.j)("html", (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(folder, "report.html"));
		(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.j)("curves", curves === null ? "" : (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(folder, _base_js__WEBPACK_IMPORTED_MODULE_1__.u));
	};
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("write the report", writeFiles, null);
	const existing = async (files) => job ? (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.i)(job, files) : (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.a)(root, files);
	const remarks = () => (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.o)(result, (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.h)(inputs), existing);
	const permission = job !== null && job.configRef !== null ? "contents: read" : null;
	const annotations = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("look up the files that it remarks on", remarks, permission) ?? [];
	(0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.l)(annotations);
	const drawn = async () => (await pictures()).find(({ groupId }) => groupId === view.groups[0]?.group.id)?.pngs() ?? null;
	const store = job && chartStore(job, config, drawn);
	const mayDraw = async () => job && findDrawers(job, config);
	const asksWho = inputs.charts === "quickchart" ? "contents: read" : null;
	const drawers = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("read who may draw", mayDraw, asksWho) ?? void 0;
	const { markdown: picture, warning } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.f)(view, inputs.charts, job?.context.public ?? false, store, drawers);
	if (warning) _github_js__WEBPACK_IMPORTED_MODULE_0__.D.warning(warning);
	const markdown = [picture, (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.p)(inputs.htmlUrl, job?.context.runUrl ?? "")].filter((part) => part !== "").join("\n\n");
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("write the job summary", () => publishSummary(view, markdown), null);
	tellNews({ summaryWritten: true });
	const written = {
		conclusion,
		picture: markdown,
		annotations
	};
	const check = job && await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("write the check", () => (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.n)(job, view, config, written), "checks: write");
	tellNews({ checkDone: true });
	(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.j)("check-url", check ?? "");
	const asked = job && commentIsDue(job) ? job : null;
	const comment = asked && await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("comment on the pull request", () => writeComment(asked, view, config, written));
	(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.j)("comment-url", comment ?? "");
}

// build/src/action/refuse.js
async function refuse(error, inputs, root, { job, event, config }) {
	const mistake = (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.s)(error, (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.h)(inputs));
	const isPlaced = error.settingsLine !== null;
	if (isPlaced && (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.a)(root, [mistake.file]).size > 0) (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.l)([mistake]);
	else _github_js__WEBPACK_IMPORTED_MODULE_0__.D.error(`curvelint: ${mistake.message}`);
	const place = job ?? await placeOfEvent(inputs, event, root);
	const isSilent = place === null || error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.an;
	const absent = event !== null && place === null ? "There is no check: which commit is judged is not known." : "";
	if (absent !== "") _github_js__WEBPACK_IMPORTED_MODULE_0__.D.info(absent);
	const summary = `### curvelint: ${(0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.c)(isPlaced)}\n\n${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ut)(mistake.message)}\n\nNothing was judged. ${absent}`.trim();
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("write the job summary", () => (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.M)(`${summary}\n`), null);
	if (!isSilent) await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("write the check", () => (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.r)(place, mistake, isPlaced, config), "checks: write");
}
async function placeOfEvent(inputs, event, root) {
	return event && (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("connect with GitHub", () => (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.u)(inputs, event, root), null).catch(() => null);
}

// build/src/action/run-job.js
const NOBODY_LISTENS = () => void 0;
async function runJob({ loadPage = _assets_js__WEBPACK_IMPORTED_MODULE_2__.n, tellNews = NOBODY_LISTENS } = {}) {
	const root = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
	const { inputs, mistake } = (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.m)();
	const event = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.g)(process.env, inputs);
	const began = Date.now();
	let job = null;
	let config = _base_js__WEBPACK_IMPORTED_MODULE_1__.sn;
	const onSettings = (read) => {
		config = read;
	};
	try {
		(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.w)((0,_budget_js__WEBPACK_IMPORTED_MODULE_4__.n)(began, _budget_js__WEBPACK_IMPORTED_MODULE_4__.t));
		if (event?.training?.conclusion === "action_required") {
			_github_js__WEBPACK_IMPORTED_MODULE_0__.D.info("The training waits for somebody to approve it: there is nothing to say yet.");
			return 0;
		}
		refuseUnknown(event);
		job = event && await (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.d)(inputs, event, root).catch((error) => Promise.reject(mistake ?? error));
		if (job !== null) tellNews({ place: (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.t)(job, _base_js__WEBPACK_IMPORTED_MODULE_1__.sn) });
		if (mistake !== null) {
			onSettings(await readSettings(inputs, root, job).catch(() => _base_js__WEBPACK_IMPORTED_MODULE_1__.sn));
			throw mistake;
		}
		return await judgeAndPublish(inputs, root, job, {
			began,
			loadPage,
			tellNews,
			onSettings
		});
	} catch (error) {
		if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.on)) throw error;
		await refuse(error, inputs, root, {
			job,
			event,
			config
		});
		tellNews({ checkDone: true });
		return 2;
	}
}
function refuseUnknown(event) {
	if (event === null || event.fault === null) return;
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.on(`the file of the event (GITHUB_EVENT_PATH) can't be read: ${event.fault}`, "The runner writes it: run the job again, and hand it on where the step runs in a container.");
}
async function judgeAndPublish(inputs, root, job, { began, loadPage, tellNews, onSettings }) {
	const result = await judge(inputs, root, job, (config) => {
		onSettings(config);
		(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)((0,_budget_js__WEBPACK_IMPORTED_MODULE_4__.n)(began, config.timeout));
		tellNews({
			timeout: config.timeout,
			...job && { place: (0,_write_check_js__WEBPACK_IMPORTED_MODULE_5__.t)(job, config) }
		});
	});
	const { exitCode, view } = result;
	_github_js__WEBPACK_IMPORTED_MODULE_0__.D.info((0,_report_js__WEBPACK_IMPORTED_MODULE_3__.K)(view, {
		color: false,
		width: 120,
		quiet: false
	}));
	tellNews({ judged: judgedNews(result) });
	await publishAll(result, inputs, root, job, {
		loadPage,
		tellNews
	});
	if (exitCode !== 0) _github_js__WEBPACK_IMPORTED_MODULE_0__.D.error(`curvelint: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.ot)(view)}`);
	return exitCode;
}

// build/src/action/job-process.js
const LINGER = 5e3;
const LAST_NEWS = 1e3;
const MAX_SAID = 300;
async function jobProcess() {
	process.on("uncaughtException", crash).on("unhandledRejection", crash);
	process.on("disconnect", () => process.exit(2));
	process.channel?.unref();
	try {
		const exitCode = await runJob({ tellNews });
		process.exitCode = exitCode;
		await tellLast({ exitCode });
	} catch (error) {
		await crash(error);
	} finally {
		setTimeout(() => process.exit(), LINGER).unref();
	}
}
function tellNews(news) {
	process.send?.(news);
}
function tellLast(news) {
	return new Promise((done) => {
		setTimeout(done, LAST_NEWS).unref();
		if (process.send) process.send(news, () => done());
		else done();
	});
}
async function crash(error) {
	const text = error instanceof Error ? error.stack ?? error.message : String(error);
	_github_js__WEBPACK_IMPORTED_MODULE_0__.D.info(text);
	_github_js__WEBPACK_IMPORTED_MODULE_0__.D.info("This is a bug in curvelint; please report it with the lines above: https://github.com/curvelint/curvelint/issues");
	const fault = (text.split("\n")[0] ?? "").slice(0, MAX_SAID);
	process.exitCode = 2;
	await tellLast({ fault });
	process.exit();
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
	const rasterized = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.b)((chart) => pngsOf(chart, assets()));
	return view.groups.slice(0, most).flatMap((group) => {
		const figure = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.U)(group);
		if (!figure) return [];
		const chart = {
			groupId: group.group.id,
			light: renderSvg(figure, "light"),
			dark: renderSvg(figure, "dark"),
			alt: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.G)(figure)
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

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ progressOf)
/* harmony export */ });
// build/src/pipeline/progress.js
const PATIENCE = {
	terminal: 500,
	log: 1e4
};
const EVERY = {
	terminal: 100,
	log: 1e4
};
function progressOf({ terminal, write, now }) {
	const kind = terminal ? "terminal" : "log";
	const started = now();
	let said = started + PATIENCE[kind] - EVERY[kind];
	let shown = false;
	return (progress) => {
		const time = now();
		const done = progress.files === progress.totalFiles;
		if (done && shown && terminal) write("\r\x1B[K");
		if (done || time - said < EVERY[kind]) return;
		said = time;
		shown = true;
		const line = `reading: ${describe(progress, time - started)}`;
		write(terminal ? `\r\u001b[K${line}` : line);
	};
}
function describe({ files, totalFiles, bytes }, elapsed) {
	const megabytes = bytes / 1e6;
	const rate = megabytes / Math.max(elapsed / 1e3, .001);
	return `${files} of ${totalFiles} files, ${megabytes.toFixed(0)} MB, ${rate.toFixed(0)} MB/s`;
}



/***/ }),

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
