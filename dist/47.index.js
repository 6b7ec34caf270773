export const id = 47;
export const ids = [47,649,111];
export const modules = {

7111:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
n: () => (loadPageAssets),
r: () => (loadPngAssets),
t: () => (assets_exports)
});
var rolldown_runtime_0 = __webpack_require__(1740);
var node_fs_1 = __webpack_require__(3024);
var node_zlib_2 = __webpack_require__(8522);
var node_crypto_3 = __webpack_require__(7598);





// build/src/output/pack-text.js
const LEVEL = 3;
const MOST_BYTES = 3;
const encoder = new TextEncoder();
let room = /* @__PURE__ */ new Uint8Array(0);
function packText(pieces) {
	let length = 0;
	for (const piece of pieces) {
		const needed = length + MOST_BYTES * piece.length;
		if (needed > room.length) {
			const larger = new Uint8Array(2 * needed);
			larger.set(room.subarray(0, length));
			room = larger;
		}
		length += encoder.encodeInto(piece, room.subarray(length)).written;
	}
	return (0,node_zlib_2.deflateSync)(room.subarray(0, length), { level: LEVEL }).toString("base64");
}

// build/src/pipeline/assets.js
var assets_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({
	loadPageAssets: () => loadPageAssets,
	loadPngAssets: () => loadPngAssets
});
function loadPngAssets() {
	return {
		wasm: (0,node_fs_1.readFileSync)(__webpack_require__.ab + "index_bg.wasm"),
		fonts: [(0,node_fs_1.readFileSync)(__webpack_require__.ab + "inter-latin-400-normal.woff2"), (0,node_fs_1.readFileSync)(__webpack_require__.ab + "inter-latin-700-normal.woff2")]
	};
}
function loadPageAssets() {
	return {
		...hashed((0,node_fs_1.readFileSync)(__webpack_require__.ab + "page-app.js", "utf8")),
		style: (0,node_fs_1.readFileSync)(__webpack_require__.ab + "page-app.css", "utf8"),
		pack: packText
	};
}
function hashed(script) {
	return {
		script,
		scriptHash: `sha256-${(0,node_crypto_3.createHash)("sha256").update(script).digest("base64")}`
	};
}



}),

7374:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
n: () => (isDay),
t: () => (dayOf)
});
// build/src/config/day.js
function isDay(text) {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const time = Date.parse(text);
	return Number.isFinite(time) && dayOf(time) === text;
}
function dayOf(time) {
	return new Date(time).toISOString().slice(0, 10);
}



}),

6047:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
a: () => (judge),
c: () => (askedBaseline),
i: () => (illustrate),
jobProcess: () => (jobProcess),
l: () => (findAcceptance),
n: () => (writeComment),
o: () => (readSettings),
r: () => (keptJobOf),
s: () => (chooseSources),
t: () => (commentIsDue)
});
var action_0 = __webpack_require__(8708);
var start_1 = __webpack_require__(4404);
var github_2 = __webpack_require__(3469);
var assets_3 = __webpack_require__(7111);
var report_4 = __webpack_require__(8088);
var day_13 = __webpack_require__(7374);
var pipeline_5 = __webpack_require__(7896);
var progress_6 = __webpack_require__(4297);
var base_7 = __webpack_require__(2847);
var pictures_8 = __webpack_require__(1649);
var node_fs_9 = __webpack_require__(3024);
var node_zlib_10 = __webpack_require__(8522);
var node_path_11 = __webpack_require__(6760);
var node_os_12 = __webpack_require__(8161);















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
	return await (0,action_0.Q)("look for an acceptance", () => github.readAcceptance(request), "pull-requests: read\" and \"actions: read") ?? NOBODY;
}

// build/src/action/own-job.js
const FILE = "curvelint-job-status";
function ownJobStatus({ jobStatus }) {
	const file = statusFile();
	const before = file !== null && (0,node_fs_9.existsSync)(file) ? (0,node_fs_9.readFileSync)(file, "utf8") : "";
	if (!isStatus(before)) return jobStatus;
	if (before !== jobStatus) action_0.rt.info("A step of this job failed. It may be an earlier red verdict of curvelint alone: whether a training failed since then is not known.");
	return before;
}
function keepJobStatus(inputs) {
	const [file, status] = [statusFile(), ownJobStatus(inputs)];
	if (file !== null && isStatus(status)) (0,node_fs_9.writeFileSync)(file, status);
}
function statusFile() {
	const folder = process.env["RUNNER_TEMP"];
	return folder ? (0,node_path_11.join)(folder, FILE) : null;
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
	const ended = await (0,action_0.Q)("ask which jobs of the training failed", ask, "actions: read");
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
	const flat = (text) => text.replaceAll("/", "\u2215");
	const test = (0,pipeline_5.H)(patterns.map(flat));
	return (name) => test(flat(name));
}

// build/src/source/asked-baseline.js
function askedBaseline(github, place, { commit, branch }, now) {
	const find = (0,pipeline_5.x)({ baselineCandidates: (request) => ofCommit(github.baselineCandidates(request), commit) }, {
		...place,
		commit,
		base: commit,
		branches: [branch]
	}, now);
	return async (config) => {
		const found = await find(config);
		const { behind: _, ...origin } = found.provenance;
		return {
			...found,
			provenance: origin.source === null ? origin : {
				...origin,
				asked: branch
			}
		};
	};
}
async function* ofCommit(candidates, commit) {
	for await (const candidate of candidates) {
		if (candidate.commit !== commit) return;
		yield candidate;
	}
}

// build/src/source/branch-settings.js
function branchSettings(github, ref) {
	return async (file) => {
		const path = file.replace(/^\.\//, "");
		if (path.startsWith("/") || path.split("/").includes("..")) throw new start_1.y(`the config ${file} lies outside of the repository`, "Here it is read from the base branch: name its path there.");
		try {
			const text = await (0,action_0.nt)(() => github.readFile(path, ref));
			return text === null ? null : {
				text,
				name: `${path} of ${ref.slice(0, 40)}`
			};
		} catch (error) {
			const { kind, message } = (0,pipeline_5.lt)(error);
			throw new start_1.y(`the settings of the base branch can't be read: ${message}`, hintOf(kind));
		}
	};
}
function hintOf(kind) {
	if (kind === "token") return "GitHub does not accept the token: leave out the input token, or give a valid one.";
	return kind === "permission" || kind === "missing" ? "The job needs \"contents: read\"." : "Run the job again.";
}

// build/src/source/history.js
const MAX_RUNS = 2e4;
function githubHistory(github, place, toRuns) {
	return async (config, baseline) => {
		if (config.history === 0 || baseline.source === null) return {
			commits: [],
			problems: []
		};
		const isWanted = (0,pipeline_5.H)(config.baselineArtifacts);
		const request = {
			...place,
			checkName: (0,pipeline_5.z)(config, place.key),
			isWanted,
			most: config.history,
			dataBranch: config.dataBranch
		};
		const commits = [];
		const read = () => readAll(github, request, baseline.commit ?? null, commits, (one) => toRuns(one, config), config);
		return ordered(commits, await (0,action_0.nt)(read).then(() => [], (error) => [refusal(place.base, error)]));
	};
}
async function readAll(github, request, baseline, commits, toRuns, config) {
	const read = /* @__PURE__ */ new Set([baseline]);
	let left = MAX_RUNS;
	for await (const { commit, at, load } of github.historyCandidates(request)) {
		if (read.has(commit)) continue;
		const content = await (0,pipeline_5.b)(`history of ${commit.slice(0, 10)}`, load, config, []);
		if (content === null) continue;
		const runs = toRuns({
			...content,
			problems: [],
			provenance: {
				source: "history",
				commit,
				isNamed: false
			}
		});
		if (runs.length === 0) continue;
		read.add(commit);
		left -= runs.length;
		if (left < 0) return;
		commits.push({
			commit,
			at,
			runs
		});
	}
}
function ordered(newestFirst, problems) {
	return {
		commits: [...newestFirst].reverse(),
		problems
	};
}
function refusal(base, error) {
	const { status, message } = (0,pipeline_5.lt)(error);
	const said = status === null ? message : `${status}: ${message}`;
	return {
		file: `history of ${base ?? "this branch"}`,
		id: "error",
		values: {
			message: `could not be read (${said})`,
			hint: "The verdict rests on the baseline alone. To read earlier commits the job needs \"checks: read\" and \"contents: read\"."
		}
	};
}

// build/src/source/untrusted.js
function untrustedReports(where) {
	return new start_1.y(`reports of ${where} are not taken: it may have run code of a pull request, and curves that were thinned can't be judged again`, "Upload the logs instead (what the training wrote): they are read and judged here.");
}

// build/src/source/artifacts.js
const MAX_ARTIFACTS = 256;
const MAX_NAMED = 10;
const MAX_FILES = 1e3;
function artifactLogs(github, place) {
	return fromRun(place, {
		logs: [],
		predictions: []
	}, async (search) => {
		const logs = [];
		const predictions = [];
		const problems = [];
		const looked = [];
		let reports = 0;
		const there = [];
		for await (const { name, content, paths } of artifactFiles(github, search, problems)) {
			there.push(...paths);
			const found = await (0,pipeline_5.k)(content, search.predictions, (0,pipeline_5.j)(pipeline_5.A, predictions));
			const told = found.predictions ?? [];
			logs.push(...found.logs);
			for (const one of told) predictions.push(one);
			problems.push(...found.problems);
			looked.push(...content.map(({ path }) => path));
			reports += content.filter(pipeline_5.O).length;
			if (found.logs.length + found.problems.length + told.length === 0) problems.push({
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
			found: {
				logs,
				predictions
			},
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
			for (const file of content.filter(pipeline_5.O)) {
				const side = (0,pipeline_5.v)(file.path);
				const bytes = beside.get(side);
				files.push({
					...file,
					packed: bytes ? keep(side, bytes) : null
				});
			}
		}
		files.sort((a, b) => a.path < b.path ? -1 : 1);
		const parsed = [];
		for (const { path, bytes, packed } of files) parsed.push({
			file: path,
			report: await (0,pipeline_5.S)(bytes, path),
			packed
		});
		const { reports, problems: unused } = await (0,pipeline_5.g)(parsed);
		return {
			found: { reports },
			problems: [...problems, ...unused],
			looked: files.map(({ path }) => path),
			there
		};
	});
}
function fromRun(place, nothing, read) {
	return (config) => (0,action_0.nt)(async () => {
		const foreign = foreignRun(place, config);
		const { found, problems, looked, there } = foreign ? {
			found: nothing,
			problems: [],
			looked: [],
			there: []
		} : await read(searchOf(place, config));
		const { patterns } = place;
		const absent = there.length === 0 ? [] : (0,pipeline_5.T)(patterns, there);
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
	let room = pipeline_5._;
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
	throw (0,report_4.q)();
}
function foreignRun({ runId, workflow }, { trainingWorkflow: wanted }) {
	return workflow === "" || wanted === null || workflow === wanted ? null : {
		runId,
		wanted
	};
}
function searchOf({ names, ...place }, { baselineArtifacts, limits, predictions }) {
	return {
		...place,
		names: names.length > 0 ? names : baselineArtifacts,
		limits,
		predictions
	};
}
async function* artifactFiles(github, search, problems) {
	const artifacts = await wantedArtifacts(github, search, problems);
	const isChosen = (0,pipeline_5.E)(search.patterns);
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
			const unpacked = await (0,pipeline_5.D)(name, bytes, search.limits.archive);
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
	return path.endsWith(`/${base_7.c}`);
}
async function wantedArtifacts(github, { runId, attempt, names }, problems) {
	const file = `artifacts of run ${runId}`;
	try {
		const listed = (0,github_2.E)(await github.listArtifacts(runId, (0,pipeline_5.H)(names)), attempt);
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
	const isWanted = (0,pipeline_5.H)(names);
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
	const { kind, status, message } = (0,pipeline_5.lt)(error);
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
			hint: error instanceof start_1.y ? error.hint : "Run the job again."
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
		if (found.reports.length > 0) (0,pipeline_5.m)((await logs(config)).logs.length, found.reports.length);
		return { reports: async () => found };
	};
}

// build/src/action/asked-on-head.js
async function askedOnHead({ github, context, inputs: { key } }, config) {
	const { pullRequest, commit } = context.report;
	if (pullRequest === null) return null;
	const [newest] = await github.readKeptJobs({
		commit,
		name: (0,pipeline_5.z)(config, key),
		key
	});
	if (newest === void 0) return null;
	const { parseKeptJob } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(716)]).then(__webpack_require__.bind(__webpack_require__, 9716)).then((n) => n.a);
	try {
		return parseKeptJob((0,pipeline_5.w)(newest))?.askedBaseline ?? null;
	} catch {
		return null;
	}
}

// build/src/action/sources.js
function chooseSources(inputs, root, job, asked = "on-head") {
	return {
		settings: job && job.configRef !== null ? branchSettings(job.github, job.configRef) : (0,pipeline_5.y)(root),
		judged: judgedSource(inputs, root, job),
		...baselineSource(inputs, root, job, asked)
	};
}
function judgedSource({ metrics, artifacts, baseline }, root, job) {
	if (!job?.source) {
		const onProgress = (0,progress_6.t)({
			terminal: false,
			write: action_0.rt.info,
			now: Date.now
		});
		const onDisk = (0,pipeline_5.c)(metrics, {
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
function baselineSource({ baseline, autoBaseline, key }, root, job, given) {
	if (baseline !== null) return {
		baseline: (0,pipeline_5.o)(baseline, root),
		history: null
	};
	const run = job?.context.report.run ?? null;
	if (job === null || run === null || !autoBaseline) return {
		baseline: (0,pipeline_5.s)({
			id: "not-given",
			values: {}
		}),
		history: null
	};
	const { base, branches, repositoryId, report } = job.context;
	const place = {
		commit: report.commit,
		base,
		branches,
		repositoryId,
		runId: run.id,
		key
	};
	const missing = (0,pipeline_5.s)({
		id: "unanswered",
		values: { said: "" }
	});
	const findBaseline = async (config) => {
		const find = async () => {
			const asked = given === "on-head" ? await askedOnHead(job, config).catch(() => null) : given;
			const found = asked && await askedBaseline(job.github, place, asked, Date.now())(config);
			return found?.provenance.source ? found : (0,pipeline_5.x)(job.github, place, Date.now())(config);
		};
		return await (0,action_0.Q)("look for the baseline", find, "actions: read") ?? missing(config);
	};
	const toRuns = (loaded, config) => (0,pipeline_5.q)(loaded, config).baseline.runs;
	return {
		baseline: findBaseline,
		history: githubHistory(job.github, place, toRuns)
	};
}

// build/src/action/judge.js
async function judge(inputs, root, job, onSettings, instead = {}) {
	let isRed = true;
	try {
		const judged = await readAndJudge(inputs, root, job, onSettings, instead);
		isRed = judged.exitCode !== 0;
		return judged;
	} finally {
		if (isRed) keepJobStatus(inputs);
	}
}
async function readAndJudge(inputs, root, job, onSettings, instead) {
	const { settings, judged, baseline, history } = chooseSources(inputs, root, job);
	const loaded = await loadSettings(inputs, settings);
	const { config } = loaded;
	onSettings(config);
	const context = job?.context.report ?? null;
	return {
		...await (0,pipeline_5.W)({
			settings: {
				text: loaded.settings,
				name: (0,action_0.y)(inputs)
			},
			config,
			judged: await judged(config),
			baseline,
			context,
			curves: true,
			today: (0,day_13.t)(Date.now()),
			inShares: pipeline_5.B,
			mayTellExamples: job?.context.private === true,
			...history && { history },
			findAcceptance: job && (() => findAcceptance(job, config)),
			findTraining: () => findTraining(job, inputs, config),
			...instead
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
	return (0,action_0.T)(choice, settings, pipeline_5.at);
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
	return (files) => (0,github_2.o)(github, async () => files ?? draw(), options);
}

// build/src/action/find-drawers.js
const NO_DRAWERS = {
	host: null,
	allowThirdParty: false
};
async function findDrawers({ inputs, github, context, configRef }, config) {
	if (inputs.charts !== "quickchart") return NO_DRAWERS;
	const isTrusted = configRef !== null || action_0.B.includes(context.event);
	const { base } = context;
	const found = isTrusted ? config : base === null ? null : await configOf(github, (0,action_0.y)(inputs), base);
	const host = found?.quickchartHost ?? null;
	const draw = async (request) => (await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 3782))).drawByHost(host, request);
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
		return (await (0,action_0.E)(file, branchSettings(github, ref), pipeline_5.at))?.config ?? null;
	} catch (error) {
		throw new Error((0,base_7.Ir)(error));
	}
}

// build/src/action/illustrate.js
async function illustrate(view, { inputs, job, config }, draw) {
	const store = job && chartStore(job, config, draw);
	const mayDraw = async () => job && findDrawers(job, config);
	const asksWho = inputs.charts === "quickchart" ? "contents: read" : null;
	const drawers = await (0,action_0.Q)("read who may draw", mayDraw, asksWho) ?? void 0;
	const isPublic = job?.context.public ?? false;
	const { markdown: picture, about: aboutPicture, warning } = await (0,action_0.C)(view, inputs.charts, isPublic, store, drawers);
	if (warning) action_0.rt.warning(warning);
	return {
		picture,
		aboutPicture,
		page: (0,action_0.b)(inputs.htmlUrl, job?.context.runUrl ?? "")
	};
}

// build/src/action/kept-job.js
function keptJobOf({ config, failOn, comment, commentPosition, charts, htmlUrl, buttons, autoBaseline }, { settings, held, report }) {
	const { asked: branch, commit } = report.baseline;
	return {
		settings,
		config,
		failOn,
		comment,
		commentPosition,
		charts,
		htmlUrl,
		buttons,
		autoBaseline,
		askedBaseline: branch !== void 0 && commit !== void 0 ? {
			commit,
			branch
		} : null,
		...held
	};
}

// build/src/action/write-comment.js
function commentIsDue({ inputs, context, withoutPull }) {
	if (inputs.comment === "never") return false;
	if (context.report.pullRequest !== null) return true;
	action_0.rt.info(`No comment: ${(0,action_0.a)(withoutPull ?? {
		id: "event",
		values: { event: context.event }
	})}.`);
	return false;
}
async function writeComment({ github, inputs, context }, view, config, { conclusion, shown }) {
	const { comment: mode, commentPosition: position, key } = inputs;
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
		name: (0,pipeline_5.z)(config, key),
		summaryUrl: context.runUrl
	};
	const options = {
		...told,
		...where,
		mode,
		position,
		shown
	};
	const { note, url } = await (0,github_2.i)(view, github, options);
	action_0.rt.info(note);
	return url;
}

// build/src/action/judged-news.js
const MAX_LENGTH = 3e4;
function judgedNews({ view, conclusion, exitCode }) {
	return {
		conclusion,
		title: (0,report_4.an)(view),
		summary: (0,report_4._)(view, {
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
	const best = groups[0] ? (0,report_4.sn)(groups[0].main) : null;
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
async function publishSummary(view, shown) {
	await (0,action_0.ot)(renderSummary(view, shown));
}
function renderSummary(view, shown) {
	const chartOf = (0,github_2.a)(view, shown.picture, MAX_CHARTS);
	return (0,report_4._)(view, {
		...shown,
		maxLength: SUMMARY_LENGTH,
		summaryUrl: null,
		told: MAX_TOLD,
		chartOf
	});
}

// build/src/publish/store-history.js
async function storeHistory(report, github, where) {
	const smallest = [...(0,report_4.B)(report)].at(-1);
	if (report.runs.length === 0 || smallest === void 0) return false;
	try {
		return await github.publishHistory({
			...where,
			report: (0,node_zlib_10.gzipSync)(smallest, { level: 9 })
		});
	} catch (error) {
		const status = (0,pipeline_5.mt)(error);
		if (status === 403 || status === 404) return false;
		throw error;
	}
}

// build/src/action/keep-history.js
async function keepHistory({ github, inputs, context }, config, report, check) {
	const { event, defaultBranch: base, repositoryId } = context;
	const { pullRequest, commit, run } = context.report;
	if (!(pullRequest === null && run !== null && action_0.B.includes(event)) || base === null || config.history === 0 || config.dataBranch === base) return;
	const where = {
		branch: config.dataBranch,
		base,
		repositoryId,
		key: inputs.key,
		commit,
		run: run.id,
		check
	};
	const store = () => storeHistory(report, github, where);
	if (await (0,action_0.Q)(`keep the history on the branch ${config.dataBranch}`, store, "contents: write")) action_0.rt.info(`The numbers of this commit are kept on the branch ${config.dataBranch}, too.`);
}

// build/src/action/publish-all.js
async function publishAll(result, inputs, root, job, { loadPage, tellNews }) {
	const { view, conclusion, config, curves } = result;
	for (const [name, value] of Object.entries(outputsOf(view))) (0,action_0.at)(name, value);
	const folder = (0,node_path_11.join)(process.env["RUNNER_TEMP"] ?? (0,node_os_12.tmpdir)(), `curvelint-${inputs.key}`);
	const assets = (0,report_4.gt)(assets_3.r);
	const isDrawn = inputs.charts !== "none";
	const pictures = (0,report_4.gt)(async () => isDrawn ? (0,pictures_8.t)(view, assets) : []);
	const trends = (0,report_4.gt)(async () => isDrawn ? (0,pictures_8.n)(view, assets) : []);
	const writeFiles = async () => {
		const drawn = {
			pictures: await pictures(),
			trends: await trends(),
			png: isDrawn
		};
		await (0,report_4.i)(view, folder, {
			...drawn,
			page: loadPage(),
			curves
		});
		(0,action_0.at)("report", (0,node_path_11.join)(folder, "report.json"));
		(0,action_0.at)("html", (0,node_path_11.join)(folder, "report.html"));
		(0,action_0.at)("curves", curves === null ? "" : (0,node_path_11.join)(folder, base_7.c));
	};
	await (0,action_0.Q)("write the report", writeFiles, null);
	const existing = async (files) => job ? (0,action_0.l)(job, files) : (0,action_0.u)(root, files);
	const remarks = () => (0,action_0.d)(result, (0,action_0.y)(inputs), existing);
	const permission = job !== null && job.configRef !== null ? "contents: read" : null;
	const annotations = await (0,action_0.Q)("look up the files that it remarks on", remarks, permission) ?? [];
	(0,action_0.m)(annotations);
	const first = async () => (await pictures()).find(({ groupId }) => groupId === view.groups[0]?.group.id);
	const drawn = async () => (0,pictures_8.r)(await first(), (await trends())[0]);
	const shown = await illustrate(view, {
		inputs,
		job,
		config
	}, drawn);
	await (0,action_0.Q)("write the job summary", () => publishSummary(view, shown), null);
	tellNews({ summaryWritten: true });
	const written = {
		conclusion,
		shown,
		annotations,
		job: keptJobOf(inputs, result)
	};
	const check = job && await (0,action_0.Q)("write the check", () => (0,action_0.s)(job, view, config, written), "checks: write");
	tellNews({ checkDone: true });
	(0,action_0.at)("check-url", check ?? "");
	if (job) await keepHistory(job, config, view.report, check ?? "");
	const asked = job && commentIsDue(job) ? job : null;
	const comment = asked && await (0,action_0.Q)("comment on the pull request", () => writeComment(asked, view, config, written));
	(0,action_0.at)("comment-url", comment ?? "");
}

// build/src/action/refuse.js
async function refuse(error, inputs, root, { job, event, config }) {
	const mistake = (0,action_0.f)(error, (0,action_0.y)(inputs));
	const isPlaced = error.settingsLine !== null;
	if (isPlaced && (0,action_0.u)(root, [mistake.file]).size > 0) (0,action_0.m)([mistake]);
	else action_0.rt.error(`curvelint: ${mistake.message}`);
	const place = job ?? await placeOfEvent(inputs, event, root);
	const isSilent = place === null || error instanceof start_1.v;
	const absent = event !== null && place === null ? "There is no check: which commit is judged is not known." : "";
	if (absent !== "") action_0.rt.info(absent);
	const summary = `### curvelint: ${(0,action_0.p)(isPlaced)}\n\n${(0,base_7.ir)(mistake.message)}\n\nNothing was judged. ${absent}`.trim();
	await (0,action_0.Q)("write the job summary", () => (0,action_0.ot)(`${summary}\n`), null);
	if (!isSilent) await (0,action_0.Q)("write the check", () => (0,action_0.c)(place, mistake, isPlaced, config), "checks: write");
}
async function placeOfEvent(inputs, event, root) {
	return event && (0,action_0.Q)("connect with GitHub", () => (0,action_0.t)(inputs, event, root), null).catch(() => null);
}

// build/src/action/run-job.js
const NOBODY_LISTENS = () => void 0;
async function runJob({ loadPage = assets_3.n, tellNews = NOBODY_LISTENS } = {}) {
	const root = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
	const { inputs, mistake } = (0,action_0.v)();
	const event = await (0,github_2.n)(process.env, inputs);
	const began = Date.now();
	let job = null;
	let config = start_1.f;
	const onSettings = (read) => {
		config = read;
	};
	try {
		(0,action_0.et)((0,start_1.d)(began, start_1.u));
		if (event?.training?.conclusion === "action_required") {
			action_0.rt.info("The training waits for somebody to approve it: there is nothing to say yet.");
			return 0;
		}
		if (inputs.bot && event !== null) {
			tellNews({ checkDone: true });
			if (mistake !== null) throw mistake;
			return await (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(457), __webpack_require__.e(716), __webpack_require__.e(793)]).then(__webpack_require__.bind(__webpack_require__, 5793))).runBot(inputs, event, root);
		}
		refuseUnknown(event);
		job = event && await (0,action_0.n)(inputs, event, root).catch((error) => Promise.reject(mistake ?? error));
		if (job !== null) tellNews({ place: (0,action_0.o)(job, start_1.f) });
		if (mistake !== null) {
			onSettings(await readSettings(inputs, root, job).catch(() => start_1.f));
			throw mistake;
		}
		if (inputs.promote) {
			const { promote } = await Promise.all(/* import() */[__webpack_require__.e(559), __webpack_require__.e(728)]).then(__webpack_require__.bind(__webpack_require__, 1728));
			await promote(job, await readSettings(inputs, root, job));
			tellNews({ checkDone: true });
			return 0;
		}
		return await judgeAndPublish(inputs, root, job, {
			began,
			loadPage,
			tellNews,
			onSettings
		});
	} catch (error) {
		if (!(error instanceof start_1.y)) throw error;
		if (inputs.bot) action_0.rt.error(`curvelint: ${error.message}. ${error.hint}`);
		else await refuse(error, inputs, root, {
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
	throw new start_1.y(`the file of the event (GITHUB_EVENT_PATH) can't be read: ${event.fault}`, "The runner writes it: run the job again, and hand it on where the step runs in a container.");
}
async function judgeAndPublish(inputs, root, job, { began, loadPage, tellNews, onSettings }) {
	const result = await judge(inputs, root, job, (config) => {
		onSettings(config);
		(0,action_0.tt)((0,start_1.d)(began, config.timeout));
		tellNews({
			timeout: config.timeout,
			...job && { place: (0,action_0.o)(job, config) }
		});
	});
	const { exitCode, view } = result;
	action_0.rt.info((0,report_4.s)(view, {
		color: false,
		width: 120,
		quiet: false
	}));
	tellNews({ judged: judgedNews(result) });
	await publishAll(result, inputs, root, job, {
		loadPage,
		tellNews
	});
	if (exitCode !== 0) action_0.rt.error(`curvelint: ${(0,report_4.Zt)(view)}`);
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
	action_0.rt.info(text);
	action_0.rt.info("This is a bug in curvelint; please report it with the lines above: https://github.com/curvelint/curvelint/issues");
	const fault = (text.split("\n")[0] ?? "").slice(0, MAX_SAID);
	process.exitCode = 2;
	await tellLast({ fault });
	process.exit();
}



}),

1649:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
i: () => (pictures_exports),
n: () => (drawTrends),
r: () => (filesOf),
t: () => (drawPictures)
});
var rolldown_runtime_0 = __webpack_require__(1740);
var report_1 = __webpack_require__(8088);



// build/src/output/pictures.js
var pictures_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({
	drawPictures: () => drawPictures,
	drawTrends: () => drawTrends
});
const MAX_PICTURES = 12;
async function drawPictures(view, assets, most = MAX_PICTURES) {
	const { renderSvgs } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 9394));
	const rasterized = (0,report_1._t)((chart) => pngsOf(chart, assets()));
	return view.groups.slice(0, most).flatMap((group) => {
		const figure = (0,report_1.ct)(group);
		if (!figure) return [];
		const chart = {
			groupId: group.group.id,
			...renderSvgs(figure),
			alt: (0,report_1.dt)(figure)
		};
		return [{
			...chart,
			figure,
			pngs: () => rasterized(chart)
		}];
	});
}
async function drawTrends({ report }, assets) {
	const trends = (0,report_1.ot)(report);
	if (trends.length === 0) return [];
	const { renderTrendSvgs } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 9394));
	const rasterized = (0,report_1._t)((chart) => pngsOf(chart, assets()));
	return trends.map((trend) => {
		const chart = {
			...renderTrendSvgs(trend),
			alt: (0,report_1.ft)(trend)
		};
		return {
			...chart,
			pngs: () => rasterized(chart)
		};
	});
}
async function filesOf(curves, trend) {
	if (!curves) return null;
	const trends = trend ? [...await trend.pngs()].map(([theme, bytes]) => [`trend_${theme}`, bytes]) : [];
	return new Map([...await curves.pngs(), ...trends]);
}
async function pngsOf({ light, dark }, assets) {
	const { renderPngs } = await __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 5803));
	const [lightPng, darkPng] = await renderPngs([light, dark], assets);
	return /* @__PURE__ */ new Map([["light", lightPng], ["dark", darkPng]]);
}



}),

4297:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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



})

};
