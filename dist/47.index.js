export const id = 47;
export const ids = [47,649,111];
export const modules = {

/***/ 111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
n: () => (loadPageAssets),
r: () => (loadPngAssets),
t: () => (assets_exports)
});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);




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

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
jobProcess: () => (jobProcess)
});
var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(708);
var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(469);
var _assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(111);
var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88);
var _pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(896);
var _progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(297);
var _pictures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(649);
var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(760);
var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24);
var node_os__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(161);












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
	return await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.J)("look for an acceptance", () => github.readAcceptance(request), "pull-requests: read\" and \"actions: read") ?? NOBODY;
}

// build/src/action/own-job.js
const FILE = "curvelint-job-status";
function ownJobStatus({ jobStatus }) {
	const file = statusFile();
	const before = file !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readFileSync)(file, "utf8") : "";
	if (!isStatus(before)) return jobStatus;
	if (before !== jobStatus) _action_js__WEBPACK_IMPORTED_MODULE_0__.$.info("A step of this job failed. It may be an earlier red verdict of curvelint alone: whether a training failed since then is not known.");
	return before;
}
function keepJobStatus(inputs) {
	const [file, status] = [statusFile(), ownJobStatus(inputs)];
	if (file !== null && isStatus(status)) (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.writeFileSync)(file, status);
}
function statusFile() {
	const folder = process.env["RUNNER_TEMP"];
	return folder ? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, FILE) : null;
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
	const ended = await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.J)("ask which jobs of the training failed", ask, "actions: read");
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
	const test = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.z)(patterns.map(flat));
	return (name) => test(flat(name));
}

// build/src/source/branch-settings.js
function branchSettings(github, ref) {
	return async (file) => {
		const path = file.replace(/^\.\//, "");
		if (path.startsWith("/") || path.split("/").includes("..")) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.pn(`the config ${file} lies outside of the repository`, "Here it is read from the base branch: name its path there.");
		try {
			const text = await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.Q)(() => github.readFile(path, ref));
			return text === null ? null : {
				text,
				name: `${path} of ${ref.slice(0, 40)}`
			};
		} catch (error) {
			const { kind, message } = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.et)(error);
			throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.pn(`the settings of the base branch can't be read: ${message}`, hintOf(kind));
		}
	};
}
function hintOf(kind) {
	if (kind === "token") return "GitHub does not accept the token: leave out the input token, or give a valid one.";
	return kind === "permission" || kind === "missing" ? "The job needs \"contents: read\"." : "Run the job again.";
}

// build/src/source/untrusted.js
function untrustedReports(where) {
	return new _base_js__WEBPACK_IMPORTED_MODULE_1__.pn(`reports of ${where} are not taken: it may have run code of a pull request, and curves that were thinned can't be judged again`, "Upload the logs instead (what the training wrote): they are read and judged here.");
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
		const there = [];
		for await (const { name, content, paths } of artifactFiles(github, search, problems)) {
			there.push(...paths);
			const found = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.k)(content);
			logs.push(...found.logs);
			problems.push(...found.problems);
			looked.push(...content.map(({ path }) => path));
			reports += content.filter(_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.O).length;
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
			looked,
			there
		};
	});
}
function artifactReports(github, place) {
	return fromRun(place, { reports: [] }, async (search) => {
		if (!search.trusted) throw untrustedReports(`run ${search.runId}`);
		const problems = [];
		const files = [];
		const keep = packedKeeper();
		const there = [];
		for await (const { content, beside, paths } of artifactFiles(github, search, problems)) {
			there.push(...paths);
			for (const file of content.filter(_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.O)) {
				const side = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.d)(file.path);
				const bytes = beside.get(side);
				files.push({
					...file,
					packed: bytes ? keep(side, bytes) : null
				});
			}
		}
		files.sort((a, b) => a.path < b.path ? -1 : 1);
		const parsed = files.map(({ path, bytes, packed }) => ({
			file: path,
			report: (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.m)(bytes, path),
			packed
		}));
		const { reports, problems: unused } = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.l)(parsed);
		return {
			found: { reports },
			problems: [...problems, ...unused],
			looked: files.map(({ path }) => path),
			there
		};
	});
}
function fromRun(place, nothing, read) {
	return (config) => (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.Q)(async () => {
		const foreign = foreignRun(place, config);
		const { found, problems, looked, there } = foreign ? {
			found: nothing,
			problems: [],
			looked: [],
			there: []
		} : await read(searchOf(place, config));
		const { patterns } = place;
		const absent = there.length === 0 ? [] : (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.T)(patterns, there);
		return {
			...found,
			problems,
			provenance: {
				patterns,
				looked,
				foreign,
				...absent.length > 0 && { absent }
			}
		};
	});
}
function packedKeeper() {
	let room = _pipeline_js__WEBPACK_IMPORTED_MODULE_5__.u;
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
	throw (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.p)();
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
	const isChosen = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.E)(search.patterns);
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
			const unpacked = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.D)(name, bytes, search.limits.archive);
			problems.push(...unpacked.problems);
			const [sideFiles, others] = [unpacked.files.filter(isSideFile), unpacked.files.filter((file) => !isSideFile(file))];
			const files = others.filter(({ path }) => isChosen(path));
			if (files.length > left) problems.push({
				file: name,
				id: "artifact-files",
				values: { most }
			});
			const paths = unpacked.files.map(({ path }) => path);
			yield {
				name,
				content: files.slice(0, left),
				paths,
				beside: new Map(sideFiles.map(({ path, bytes: side }) => [path, side]))
			};
			left -= Math.min(left, files.length);
		} catch (error) {
			problems.push(problemOf(error, name));
		}
	}
}
function isSideFile({ path }) {
	return path.endsWith(`/${_base_js__WEBPACK_IMPORTED_MODULE_1__.d}`);
}
async function wantedArtifacts(github, { runId, attempt, names }, problems) {
	const file = `artifacts of run ${runId}`;
	try {
		const listed = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.s)(await github.listArtifacts(runId, (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.z)(names)), attempt);
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
	const isWanted = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.z)(names);
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
	const { kind, status, message } = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.et)(error);
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
			hint: error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.pn ? error.hint : "Run the job again."
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
		if (found.reports.length > 0) (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.s)((await logs(config)).logs.length, found.reports.length);
		return { reports: async () => found };
	};
}

// build/src/action/sources.js
function chooseSources(inputs, root, job) {
	return {
		settings: job && job.configRef !== null ? branchSettings(job.github, job.configRef) : (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.f)(root),
		judged: judgedSource(inputs, root, job),
		baseline: baselineSource(inputs, root, job)
	};
}
function judgedSource({ metrics, artifacts, baseline }, root, job) {
	if (!job?.source) {
		const onProgress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_6__.t)({
			terminal: false,
			write: _action_js__WEBPACK_IMPORTED_MODULE_0__.$.info,
			now: Date.now
		});
		const onDisk = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.r)(metrics, {
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
	if (baseline !== null) return (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.t)(baseline, root);
	const run = job?.context.report.run ?? null;
	if (job === null || run === null || !autoBaseline) return (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.n)({
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
	const missing = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.n)({
		id: "unanswered",
		values: { said: "" }
	});
	return async (config) => {
		const find = () => (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.p)(job.github, place, Date.now())(config);
		return await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.J)("look for the baseline", find, "actions: read") ?? missing(config);
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
		...await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.V)({
			settings: {
				text: loaded.settings,
				name: (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.T)(inputs)
			},
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
	return (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.A)(choice, settings, _pipeline_js__WEBPACK_IMPORTED_MODULE_5__.Y);
}

// build/src/action/judged-news.js
const MAX_LENGTH = 3e4;
function judgedNews({ view, conclusion, exitCode }) {
	return {
		conclusion,
		title: `${_report_js__WEBPACK_IMPORTED_MODULE_4__.et[view.report.verdict]}: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_4__.st)(view)}`,
		summary: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.u)(view, {
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
	const best = groups[0] ? (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.mt)(groups[0].main) : null;
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
	await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.nt)(renderSummary(view, picture));
}
function renderSummary(view, picture) {
	const [, ...further] = view.groups.slice(0, MAX_CHARTS + 1);
	const charted = new Set(picture === "" ? [] : further);
	const chartOf = (group) => {
		const figure = charted.has(group) ? (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.U)(group) : null;
		return figure ? (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.H)(figure) : "";
	};
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.u)(view, {
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
	return (files) => (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.o)(github, async () => files ?? draw(), options);
}

// build/src/action/find-drawers.js
const NO_DRAWERS = {
	host: null,
	allowThirdParty: false
};
async function findDrawers({ inputs, github, context, configRef }, config) {
	if (inputs.charts !== "quickchart") return NO_DRAWERS;
	const isTrusted = configRef !== null || _action_js__WEBPACK_IMPORTED_MODULE_0__.I.includes(context.event);
	const { base } = context;
	const found = isTrusted ? config : base === null ? null : await configOf(github, (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.T)(inputs), base);
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
		return (await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.j)(file, branchSettings(github, ref), _pipeline_js__WEBPACK_IMPORTED_MODULE_5__.Y))?.config ?? null;
	} catch (error) {
		throw new Error((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ln)(error));
	}
}

// build/src/action/write-comment.js
function commentIsDue({ inputs, context, withoutPull }) {
	if (inputs.comment === "never") return false;
	if (context.report.pullRequest !== null) return true;
	_action_js__WEBPACK_IMPORTED_MODULE_0__.$.info(`No comment: ${(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.C)(withoutPull ?? {
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
		name: (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__.L)(config, key),
		summaryUrl: context.runUrl
	};
	const options = {
		...told,
		...where,
		mode,
		picture
	};
	const { note, url } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.a)(view, github, options);
	_action_js__WEBPACK_IMPORTED_MODULE_0__.$.info(note);
	return url;
}

// build/src/action/publish-all.js
async function publishAll(result, inputs, root, job, { loadPage, tellNews }) {
	const { view, conclusion, config, curves } = result;
	for (const [name, value] of Object.entries(outputsOf(view))) (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.tt)(name, value);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_10__.tmpdir)(), `curvelint-${inputs.key}`);
	const pictures = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.y)(() => (0,_pictures_js__WEBPACK_IMPORTED_MODULE_7__.t)(view, (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.y)(_assets_js__WEBPACK_IMPORTED_MODULE_3__.r)));
	const writeFiles = async () => {
		const png = inputs.charts !== "none";
		await (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.o)(view, folder, {
			pictures: await pictures(),
			png,
			page: loadPage(),
			curves
		});
		(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.tt)("report", (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, "report.json"));
		(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.tt)("html", (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, "report.html"));
		(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.tt)("curves", curves === null ? "" : (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, _base_js__WEBPACK_IMPORTED_MODULE_1__.d));
	};
	await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.J)("write the report", writeFiles, null);
	const existing = async (files) => job ? (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.m)(job, files) : (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.h)(root, files);
	const remarks = () => (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.g)(result, (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.T)(inputs), existing);
	const permission = job !== null && job.configRef !== null ? "contents: read" : null;
	const annotations = await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.J)("look up the files that it remarks on", remarks, permission) ?? [];
	(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.y)(annotations);
	const drawn = async () => (await pictures()).find(({ groupId }) => groupId === view.groups[0]?.group.id)?.pngs() ?? null;
	const store = job && chartStore(job, config, drawn);
	const mayDraw = async () => job && findDrawers(job, config);
	const asksWho = inputs.charts === "quickchart" ? "contents: read" : null;
	const drawers = await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.J)("read who may draw", mayDraw, asksWho) ?? void 0;
	const { markdown: picture, warning } = await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.E)(view, inputs.charts, job?.context.public ?? false, store, drawers);
	if (warning) _action_js__WEBPACK_IMPORTED_MODULE_0__.$.warning(warning);
	const markdown = [picture, (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.D)(inputs.htmlUrl, job?.context.runUrl ?? "")].filter((part) => part !== "").join("\n\n");
	await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.J)("write the job summary", () => publishSummary(view, markdown), null);
	tellNews({ summaryWritten: true });
	const written = {
		conclusion,
		picture: markdown,
		annotations
	};
	const check = job && await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.J)("write the check", () => (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.n)(job, view, config, written), "checks: write");
	tellNews({ checkDone: true });
	(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.tt)("check-url", check ?? "");
	const asked = job && commentIsDue(job) ? job : null;
	const comment = asked && await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.J)("comment on the pull request", () => writeComment(asked, view, config, written));
	(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.tt)("comment-url", comment ?? "");
}

// build/src/action/refuse.js
async function refuse(error, inputs, root, { job, event, config }) {
	const mistake = (0,_action_js__WEBPACK_IMPORTED_MODULE_0__._)(error, (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.T)(inputs));
	const isPlaced = error.settingsLine !== null;
	if (isPlaced && (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.h)(root, [mistake.file]).size > 0) (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.y)([mistake]);
	else _action_js__WEBPACK_IMPORTED_MODULE_0__.$.error(`curvelint: ${mistake.message}`);
	const place = job ?? await placeOfEvent(inputs, event, root);
	const isSilent = place === null || error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.fn;
	const absent = event !== null && place === null ? "There is no check: which commit is judged is not known." : "";
	if (absent !== "") _action_js__WEBPACK_IMPORTED_MODULE_0__.$.info(absent);
	const summary = `### curvelint: ${(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.v)(isPlaced)}\n\n${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.pt)(mistake.message)}\n\nNothing was judged. ${absent}`.trim();
	await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.J)("write the job summary", () => (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.nt)(`${summary}\n`), null);
	if (!isSilent) await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.J)("write the check", () => (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.r)(place, mistake, isPlaced, config), "checks: write");
}
async function placeOfEvent(inputs, event, root) {
	return event && (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.J)("connect with GitHub", () => (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.b)(inputs, event, root), null).catch(() => null);
}

// build/src/action/run-job.js
const NOBODY_LISTENS = () => void 0;
async function runJob({ loadPage = _assets_js__WEBPACK_IMPORTED_MODULE_3__.n, tellNews = NOBODY_LISTENS } = {}) {
	const root = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
	const { inputs, mistake } = (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.w)();
	const event = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.l)(process.env, inputs);
	const began = Date.now();
	let job = null;
	let config = _base_js__WEBPACK_IMPORTED_MODULE_1__.mn;
	const onSettings = (read) => {
		config = read;
	};
	try {
		(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.X)((0,_action_js__WEBPACK_IMPORTED_MODULE_0__.N)(began, _action_js__WEBPACK_IMPORTED_MODULE_0__.M));
		if (event?.training?.conclusion === "action_required") {
			_action_js__WEBPACK_IMPORTED_MODULE_0__.$.info("The training waits for somebody to approve it: there is nothing to say yet.");
			return 0;
		}
		refuseUnknown(event);
		job = event && await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.x)(inputs, event, root).catch((error) => Promise.reject(mistake ?? error));
		if (job !== null) tellNews({ place: (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.t)(job, _base_js__WEBPACK_IMPORTED_MODULE_1__.mn) });
		if (mistake !== null) {
			onSettings(await readSettings(inputs, root, job).catch(() => _base_js__WEBPACK_IMPORTED_MODULE_1__.mn));
			throw mistake;
		}
		return await judgeAndPublish(inputs, root, job, {
			began,
			loadPage,
			tellNews,
			onSettings
		});
	} catch (error) {
		if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.pn)) throw error;
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
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.pn(`the file of the event (GITHUB_EVENT_PATH) can't be read: ${event.fault}`, "The runner writes it: run the job again, and hand it on where the step runs in a container.");
}
async function judgeAndPublish(inputs, root, job, { began, loadPage, tellNews, onSettings }) {
	const result = await judge(inputs, root, job, (config) => {
		onSettings(config);
		(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.Z)((0,_action_js__WEBPACK_IMPORTED_MODULE_0__.N)(began, config.timeout));
		tellNews({
			timeout: config.timeout,
			...job && { place: (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.t)(job, config) }
		});
	});
	const { exitCode, view } = result;
	_action_js__WEBPACK_IMPORTED_MODULE_0__.$.info((0,_report_js__WEBPACK_IMPORTED_MODULE_4__.K)(view, {
		color: false,
		width: 120,
		quiet: false
	}));
	tellNews({ judged: judgedNews(result) });
	await publishAll(result, inputs, root, job, {
		loadPage,
		tellNews
	});
	if (exitCode !== 0) _action_js__WEBPACK_IMPORTED_MODULE_0__.$.error(`curvelint: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_4__.st)(view)}`);
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
	_action_js__WEBPACK_IMPORTED_MODULE_0__.$.info(text);
	_action_js__WEBPACK_IMPORTED_MODULE_0__.$.info("This is a bug in curvelint; please report it with the lines above: https://github.com/curvelint/curvelint/issues");
	const fault = (text.split("\n")[0] ?? "").slice(0, MAX_SAID);
	process.exitCode = 2;
	await tellLast({ fault });
	process.exit();
}



/***/ }),

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
n: () => (pictures_exports),
t: () => (drawPictures)
});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);



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

__webpack_require__.d(__webpack_exports__, {
t: () => (progressOf)
});
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



/***/ })

};
