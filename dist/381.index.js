export const id = 381;
export const ids = [381];
export const modules = {

381:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
runDoctor: () => (runDoctor)
});
var action_0 = __webpack_require__(708);
var pipeline_1 = __webpack_require__(896);
var git_folder_2 = __webpack_require__(181);
var base_3 = __webpack_require__(847);
var github_4 = __webpack_require__(469);
var settings_5 = __webpack_require__(559);
var node_path_6 = __webpack_require__(760);
var node_fs_7 = __webpack_require__(24);









// build/src/cli/doctor/checked.js
const ok = (what, text) => ({
	what,
	state: "ok",
	text,
	fix: ""
});
const notOk = (what, text, fix) => ({
	what,
	state: "not ok",
	text,
	fix
});
const skipped = (what, text, fix = "") => ({
	what,
	state: "skipped",
	text,
	fix
});
function renderChecks(checks) {
	const count = (state) => checks.filter((one) => one.state === state).length;
	const width = Math.max(...checks.map(({ what }) => what.length));
	return [
		...checks.flatMap(({ what, state, text, fix }) => [`${state.padEnd(7)}  ${what.padEnd(width)}  ${text}`, ...fix === "" ? [] : [`${" ".repeat(width + 11)}→ ${fix}`]]),
		"",
		`${count("ok")} ok, ${count("not ok")} not ok, ${count("skipped")} skipped`
	];
}

// build/src/cli/doctor/local.js
const EVENTS = [
	"pull_request",
	"push",
	"schedule",
	"workflow_dispatch",
	"merge_group",
	"pull_request_target",
	"workflow_run"
];
const MAX_BYTES = 1e6;
function checkEvent(context) {
	if (context === null) return skipped("event", "not running in GitHub Actions");
	const { event, training, report } = context;
	if (!EVENTS.includes(event)) return notOk("event", `${event || "none"}: nothing is trained for it`, "Use pull_request and push, or workflow_run.");
	if (event === "workflow_run") {
		if (training === null) return notOk("event", "workflow_run, and the event does not say which run has ended", "Write \"types: [completed]\".");
		return ok("event", `workflow_run: run ${training.id} of ${training.path} (${training.event}) has ended`);
	}
	if (report.pullRequest !== null) return ok("event", `${event}: pull request ${report.pullRequest}`);
	return ok("event", `${event}: there is a summary and a check, and no comment`);
}
async function checkConfig(file, workflows) {
	const without = (check) => ({
		check,
		config: base_3.ur
	});
	if (file === null) return without(ok("settings", "no .curvelint.yml: using defaults"));
	const read = async () => ({
		text: file.text,
		name: file.path
	});
	try {
		const { config } = await (0,action_0.F)({
			file: file.path,
			failOn: null,
			profile: null
		}, read, pipeline_1.q);
		const { trainingWorkflow: named } = config;
		if (named !== null && workflows.length > 0 && !workflows.includes(named)) {
			const text = `${file.path}: training-workflow names ${named}, which does not exist`;
			return {
				check: notOk("settings", text, `There are: ${workflows.join(", ")}.`),
				config
			};
		}
		const keys = [...file.text.matchAll(/^([\w-]+)\s*:/gm)].map(([, key]) => key);
		return {
			check: ok("settings", `${file.path} is valid: ${keys.join(", ") || "nothing is set"}`),
			config
		};
	} catch (error) {
		if (!(error instanceof base_3.lr)) throw error;
		return without(notOk("settings", error.message, error.hint));
	}
}
async function checkLogs(root, paths) {
	const { logs, problems, looked, files, absent } = await (0,pipeline_1.a)(paths.length > 0 ? paths : ["."], {
		root,
		sparing: true
	});
	if (absent.length > 0) {
		const { message, hint } = (0,base_3.f)(absent);
		return notOk("logs", message, hint);
	}
	const all = [...problems, ...logs.flatMap((log) => log.problems)];
	const told = all.slice(0, 3).map((problem) => `${problem.file}: ${(0,base_3.Hn)((0,base_3.jn)(problem).message)}`);
	const wrong = all.length === 0 ? "" : `; ${all.length} problems: ${told.join("; ")}${all.length > 3 ? "; …" : ""}`;
	if (logs.length > 0) return ok("logs", `${files} of ${looked.length} files are logs (${logs.length} in all)${wrong}`);
	if (paths.length === 0) return skipped("logs", `${looked.length} files here, none of them a training log`);
	return notOk("logs", `no training log in ${paths.join(", ")}${wrong}`, "Name the folder that the training writes to.");
}
function readText(root, path) {
	const full = (0,node_path_6.join)(root, path);
	if (!(0,node_fs_7.existsSync)(full) || !(0,node_fs_7.statSync)(full).isFile() || (0,node_fs_7.statSync)(full).size > MAX_BYTES) return null;
	return {
		path,
		text: (0,node_fs_7.readFileSync)(full, "utf8")
	};
}
function readWorkflows(root) {
	const folder = ".github/workflows";
	if (!(0,node_fs_7.existsSync)((0,node_path_6.join)(root, folder))) return [];
	return (0,node_fs_7.readdirSync)((0,node_path_6.join)(root, folder)).filter((name) => /\.ya?ml$/.test(name)).sort().flatMap((name) => readText(root, `${folder}/${name}`) ?? []);
}

// build/src/cli/doctor/remote.js
const CHECK_ALONE = "; it goes when its workflow run is deleted, as clean-up actions do: upload report.json as an artifact curvelint*, too, to keep it";
const SCOPES = {
	"contents: read": { why: "finds the merge base and reads the settings" },
	"actions: read": { why: "finds the baseline and reads artifacts" },
	"pull-requests: write": { why: "writes the comment" },
	"checks: write": { why: "writes the check" },
	"contents: write": {
		why: "puts the chart on the data branch",
		optional: "charts are drawn by QuickChart or as Mermaid"
	}
};
function checkAccess(access, fromFork) {
	const status = access.find(({ scope }) => scope === "statuses");
	return access.flatMap(({ scope, level, allowed, said }) => {
		const name = `${scope}: ${level}`;
		const known = SCOPES[name];
		if (known === void 0) return [];
		const { why, optional } = known;
		if (allowed === true) return [ok("token", `${name} (${why})`)];
		if (allowed === null) return [skipped("token", `${name} (${why}): ${said}`)];
		if (optional !== void 0) return [skipped("token", `no ${name} (${why}): ${optional}`, `Add "${name}" to get it.`)];
		if (level === "write" && fromFork) return [notOk("token", `no ${name} (${why}): it comes from a fork`, "Report by a second workflow: \"curvelint init --forks\".")];
		if (scope === "checks" && status?.allowed) return [ok("token", `no ${name}, and statuses: write: the verdict is a commit status`)];
		return [notOk("token", `no ${name} (${why}): ${said}`, `Add "${name}" to the permissions of the job, or to the token.`)];
	});
}
async function checkSecond(github, { defaultBranch }, paths) {
	const checks = [];
	for (const path of paths) {
		const text = await github.readFile(path, defaultBranch);
		if (text !== null && /\bworkflow_run\b/.test(text)) continue;
		const what = `${path} is not on ${defaultBranch} yet: GitHub starts a workflow_run workflow only once its file is there`;
		checks.push(notOk("workflows", what, `Merge it into ${defaultBranch}, then push to the pull request again.`));
	}
	return { checks };
}
async function checkArtifacts(github, inspection, training) {
	if (training.length === 0) return {
		checks: [skipped("artifacts", "no workflow trains for curvelint")],
		run: null
	};
	const checks = [];
	let newest = null;
	for (const { path, artifacts } of training) {
		const run = await inspection.readLatestRun(path);
		newest ??= run;
		if (run === null) checks.push(notOk("artifacts", `${path} has never run to its end`, "Run it once, best on the base branch."));
		else if (artifacts.length === 0) checks.push(skipped("artifacts", `${path} reports itself: its check keeps the numbers, artifacts are not needed`));
		else checks.push(await artifactsOf(github, run, path, artifacts));
	}
	return {
		checks,
		run: newest
	};
}
async function artifactsOf(github, run, path, names) {
	const all = await github.listArtifacts(run.id, () => true);
	const isWanted = (0,pipeline_1.M)(names);
	const wanted = (0,github_4.c)(all.filter(({ name }) => isWanted(name)), run.attempt);
	const where = `run ${run.id} of ${path} (${run.event}, ${run.conclusion})`;
	if (wanted.length > 0) return ok("artifacts", `${where}: ${listed(wanted)}`);
	const left = all.length === 0 ? "left no artifact, or it has expired" : `left ${listed(all)}`;
	return notOk("artifacts", `${where} ${left}, and ${names.join(" or ")} is looked for`, "Upload the logs with actions/upload-artifact, or name the artifacts in baseline-artifacts.");
}
async function checkBaseline(github, run, { commit, base, repositoryId, defaultBranch }, config, now) {
	if (run === null) return skipped("baseline", "there is no run of a training to begin with");
	const place = {
		commit,
		base,
		branches: [.../* @__PURE__ */ new Set([base, defaultBranch])],
		repositoryId,
		runId: run.id,
		ownCounts: true,
		key: "default"
	};
	const { baseline, problems } = (0,pipeline_1.I)(await (0,pipeline_1.h)(github, place, now)(config), config);
	const first = problems[0];
	const fix = first ? `${first.file}: ${(0,base_3.Hn)((0,base_3.An)(first))}` : `Run the training workflow on ${base}.`;
	if (baseline.source === null) return notOk("baseline", baseline.reason ? (0,base_3.Hn)((0,base_3.Xt)(baseline.reason)) : "none", fix);
	const { commit: of = "", way, behind = 0, ageDays = 0, runs } = baseline;
	const count = runs.length === 1 ? "one run" : `${runs.length} runs`;
	return ok("baseline", `${of.slice(0, 10)} ${way ? (0,base_3.Zt)(way) : ""}: ${count}, ${behind} commits behind ${base}, ${ageDays} days old${way && way.id !== "artifacts" ? CHECK_ALONE : ""}`);
}
async function checkDataBranch(inspection, { dataBranch }, { base, defaultBranch }, mayWrite) {
	const another = "Name another one in data-branch.";
	if (dataBranch === base || dataBranch === defaultBranch) return notOk("data branch", `${dataBranch} holds your code`, another);
	try {
		const count = await inspection.countPictures(dataBranch);
		if (count !== null) return ok("data branch", `${dataBranch} holds ${count} pictures and nothing else`);
		return mayWrite ? ok("data branch", `${dataBranch} will be made with the first chart`) : skipped("data branch", `there is no ${dataBranch}, and the token may not make it`);
	} catch (error) {
		if ((0,pipeline_1.et)(error) !== null) throw error;
		return notOk("data branch", (0,base_3.ar)(error), another);
	}
}
function listed(items) {
	const names = items.slice(0, 3).map(({ name }) => name);
	return items.length > 3 ? `${names.join(", ")} and ${items.length - 3} more` : names.join(", ");
}

// build/src/cli/workflow-file.js
function parseWorkflow(path, text) {
	if ((0,pipeline_1.C)(text)) return "nested too deeply to be a workflow";
	let root;
	try {
		root = (0,settings_5.i)(text);
	} catch (error) {
		return `not valid YAML: ${(0,base_3.ar)(error).split("\n")[0]}`;
	}
	const file = fieldsOf(root);
	const jobs = Object.entries(fieldsOf(file["jobs"]));
	if (jobs.length === 0) return "it has no jobs";
	return {
		path,
		name: typeof file["name"] === "string" ? file["name"] : path,
		events: eventsOf(file["on"]),
		jobs: jobs.map(([id, job]) => toJob(id, fieldsOf(job), permissionsOf(file["permissions"])))
	};
}
function toJob(id, job, inherited) {
	const steps = Array.isArray(job["steps"]) ? job["steps"].map(fieldsOf) : [];
	return {
		id,
		permissions: permissionsOf(job["permissions"]) ?? inherited,
		steps: steps.map((step) => ({
			uses: wordsOf(step["uses"]),
			run: wordsOf(step["run"]),
			with: fieldsOf(step["with"])
		}))
	};
}
function eventsOf(on) {
	if (typeof on === "string") return /* @__PURE__ */ new Map([[on, {}]]);
	if (Array.isArray(on)) return new Map(on.map((event) => [String(event), {}]));
	return new Map(Object.entries(fieldsOf(on)).map(([event, filters]) => [event, fieldsOf(filters)]));
}
function permissionsOf(value) {
	if (value === "read-all" || value === "write-all") return value;
	return typeof value === "object" && value !== null ? fieldsOf(value) : null;
}
function allows(permissions, scope, level) {
	if (permissions === null || permissions === "write-all") return true;
	if (permissions === "read-all") return level === "read";
	return permissions[scope] === "write" || level === "read" && permissions[scope] === "read";
}
function listOf(value) {
	return (Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value]).map(String);
}
function isOurs({ uses }) {
	return /^[\w.-]+\/curvelint@/i.test(uses);
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function wordsOf(value) {
	return typeof value === "string" ? value : "";
}

// build/src/cli/doctor/workflows.js
const WHAT = "workflows";
const NEEDED = [
	[
		"actions",
		"read",
		"looks for the baseline"
	],
	[
		"contents",
		"read",
		"reads the settings"
	],
	[
		"checks",
		"write",
		"writes the check"
	],
	[
		"pull-requests",
		"write",
		"writes the comment"
	]
];
const EXPRESSION = /\$\{\{(?:[^}$]|\$(?!\{))*\}\}/g;
const HEAD_REF = /head_sha|head_ref|head_branch|head\.sha|head\.ref/;
function checkWorkflows(facts) {
	const checks = [];
	const flows = [];
	for (const { path, text } of facts.files) {
		const flow = parseWorkflow(path, text);
		if (typeof flow !== "string") flows.push(flow);
		else checks.push(notOk(WHAT, `${path}: ${flow}`, "GitHub does not run it either: correct it."));
	}
	const training = /* @__PURE__ */ new Map();
	for (const flow of flows) {
		const jobs = flow.jobs.filter(({ steps }) => steps.some(isOurs));
		if (jobs.length === 0) continue;
		const isSecond = flow.events.has("workflow_run");
		const wrong = [
			...jobs.flatMap((job) => permissionProblems(flow, job)),
			...unsafeCheckouts(flow),
			...isSecond ? secondProblems(flow, jobs, flows, facts, training) : firstProblems(flow, facts, training)
		];
		const events = [...flow.events.keys()].join(", ");
		checks.push(...wrong.length > 0 ? wrong : [ok(WHAT, `${flow.path} reports on ${events}`)]);
	}
	if (!flows.some(({ jobs }) => jobs.some(({ steps }) => steps.some((step) => isOurs(step) || /\bcurvelint\b/.test(step.run))))) checks.push(notOk(WHAT, `none of ${facts.files.length} workflow files uses curvelint`, "Run \"curvelint init\"."));
	else if (checks.length === 0) checks.push(ok(WHAT, "curvelint is run as a command"));
	const second = flows.filter(({ events, jobs }) => events.has("workflow_run") && jobs.some(({ steps }) => steps.some(isOurs)));
	return {
		checks,
		training: [...training].map(([path, artifacts]) => ({
			path,
			artifacts
		})),
		second: second.map(({ path }) => path)
	};
}
function permissionProblems({ path }, { id, permissions }) {
	const missing = NEEDED.filter(([scope, level]) => !allows(permissions, scope, level));
	if (missing.length === 0) return [];
	const lines = missing.map(([scope, level, why]) => `${scope}: ${level} (${why})`);
	return [notOk(WHAT, `${path}: the job ${id} lacks permissions`, `Add to its permissions: ${lines.join(", ")}.`)];
}
function unsafeCheckouts({ path, events, jobs }) {
	if (!events.has("workflow_run") && !events.has("pull_request_target")) return [];
	return jobs.filter(({ steps }) => steps.some(({ uses, with: given }) => uses.startsWith("actions/checkout@") && String(given["ref"] ?? "").match(EXPRESSION)?.some((one) => HEAD_REF.test(one)))).map(({ id }) => notOk(WHAT, `${path}: the job ${id} checks out the pull request's code with the rights of the base branch`, "Leave the checkout out: curvelint reads artifacts without one."));
}
function firstProblems(flow, { defaultBranch }, training) {
	training.set(flow.path, []);
	return baselineProblems(flow, defaultBranch);
}
function secondProblems(flow, jobs, flows, facts, training) {
	const { workflows, types } = flow.events.get("workflow_run");
	const wrong = [];
	if (!listOf(types).includes("completed") || listOf(types).length > 1) wrong.push(notOk(WHAT, `${flow.path}: it also runs before the training has ended`, "Write \"types: [completed]\"."));
	const given = jobs.flatMap(({ steps }) => steps.filter(isOurs)).flatMap((step) => linesOf(step.with["artifacts"]));
	const names = given.length > 0 ? given : facts.artifacts;
	for (const name of listOf(workflows)) {
		const first = flows.find((one) => one.name === name);
		if (first === void 0) {
			const known = flows.filter((one) => one !== flow).map((one) => one.name);
			const near = (0,base_3.vt)(name, known);
			const hint = near ? `Did you mean "${near}"?` : `Names of the workflows here: ${known.join(", ") || "none"}.`;
			wrong.push(notOk(WHAT, `${flow.path}: it waits for the workflow "${name}", and no workflow has that name`, hint));
			continue;
		}
		training.set(first.path, names);
		wrong.push(...uploadProblems(first, names), ...baselineProblems(first, facts.defaultBranch));
	}
	return wrong;
}
function uploadProblems({ path, jobs }, names) {
	const called = jobs.flatMap(({ steps }) => steps.filter(({ uses }) => uses.startsWith("actions/upload-artifact@"))).map(({ with: given }) => String(given["name"] ?? "artifact").replace(EXPRESSION, "1"));
	if (called.some((0,pipeline_1.M)(names))) return [];
	const found = called.length === 0 ? "uploads no artifact" : `uploads ${called.join(", ")}`;
	return [notOk(WHAT, `${path}: it ${found}, and ${names.join(" or ")} is looked for`, "Upload the logs with actions/upload-artifact.")];
}
function baselineProblems({ path, events }, defaultBranch) {
	if (events.has("schedule") || events.has("workflow_dispatch")) return [];
	const push = events.get("push");
	const branches = listOf(push?.["branches"]);
	if (push !== void 0 && (branches.length === 0 || branches.some((one) => fits(one, defaultBranch)))) return [];
	return [notOk(WHAT, `${path}: it does not run on pushes to ${defaultBranch}, so there is never a baseline`, `Add "push: { branches: [${defaultBranch}] }" to "on".`)];
}
function fits(pattern, branch) {
	const glob = (0,pipeline_1.N)(pattern);
	if (glob === null) return false;
	const below = glob.base === "" ? branch : branch.startsWith(`${glob.base}/`) ? branch.slice(glob.base.length + 1) : null;
	return below !== null && (0,pipeline_1.j)(glob, below.split("/"));
}
function linesOf(value) {
	return typeof value === "string" ? value.split("\n").map((line) => line.trim()).filter(Boolean) : [];
}

// build/src/cli/doctor/doctor.js
async function runDoctor(options, env) {
	const context = env["GITHUB_ACTIONS"] === "true" ? await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 469)).then((n) => n.l)).readContext(env) : null;
	const git = (0,git_folder_2.t)(options.root);
	const repository = options.repo ?? context?.report.repository ?? git.repository;
	const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"] || "";
	const remote = repository !== null && token !== "" ? await connectTo(repository, token, env) : null;
	const why = repository === null ? "no repository is known: name it with --repo owner/name" : "there is no token: set GITHUB_TOKEN";
	const checks = [checkEvent(context)];
	const found = remote ? await guarded("repository", () => targetOf(remote.inspection, options, context)) : null;
	const target = found !== null && "commit" in found ? found : null;
	if (found !== null && "state" in found) checks.push(found);
	const defaultBranch = target?.defaultBranch ?? git.defaultBranch.name;
	const files = await filesOf(options, remote, target);
	const { check, config } = await checkConfig(files.settings, files.workflows.map(({ path }) => path));
	const facts = {
		files: files.workflows,
		defaultBranch,
		artifacts: config.baselineArtifacts
	};
	const flows = checkWorkflows(facts);
	checks.push(check, ...flows.checks);
	if (remote === null || target === null) {
		const reason = remote === null ? why : "the repository could not be asked";
		checks.push(...[
			"token",
			"artifacts",
			"baseline",
			"data branch"
		].map((what) => skipped(what, reason)));
	} else checks.push(...await remoteChecks(remote, target, flows, config));
	checks.push(await checkLogs(options.root, options.paths));
	return {
		lines: renderChecks(checks),
		healthy: checks.every(({ state }) => state !== "not ok")
	};
}
async function remoteChecks({ github, inspection }, target, { training, second }, config) {
	const access = await guarded("token", () => inspection.readAccess(target.pullRequest, config.dataBranch));
	const artifacts = await guarded("artifacts", () => checkArtifacts(github, inspection, training));
	const waiting = await guarded("workflows", () => checkSecond(github, target, second));
	const run = "run" in artifacts ? artifacts.run : null;
	const mayWrite = "state" in access ? false : access.some((one) => one.scope === "contents" && one.level === "write" && one.allowed);
	return [
		..."state" in waiting ? [waiting] : waiting.checks,
		..."state" in access ? [access] : checkAccess(access, target.fromFork),
		..."state" in artifacts ? [artifacts] : artifacts.checks,
		await guarded("baseline", () => checkBaseline(github, run, target, config, Date.now())),
		await guarded("data branch", () => checkDataBranch(inspection, config, target, mayWrite))
	];
}
async function connectTo(repository, token, env) {
	const connection = {
		token,
		repository,
		apiUrl: env["GITHUB_API_URL"] || "https://api.github.com"
	};
	const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 469)).then((n) => n.n);
	const { inspect } = await __webpack_require__.e(/* import() */ 180).then(__webpack_require__.bind(__webpack_require__, 180));
	return {
		github: connect(connection),
		inspection: inspect(connection)
	};
}
async function targetOf(inspection, { pullRequest }, context) {
	const { id, defaultBranch } = await inspection.readRepository();
	const shared = {
		pullRequest: pullRequest ?? context?.report.pullRequest ?? null,
		repositoryId: id,
		defaultBranch
	};
	const head = context?.head.repositoryId ?? null;
	if (context?.report.pullRequest != null && context.event === "pull_request") return {
		...shared,
		commit: context.report.commit,
		base: context.base ?? defaultBranch,
		fromFork: head !== null && head !== id
	};
	return {
		...shared,
		commit: await inspection.readBranch(defaultBranch),
		base: defaultBranch,
		fromFork: false
	};
}
async function filesOf({ root, config }, remote, target) {
	const name = config ?? ".curvelint.yml";
	const here = {
		settings: readText(root, name),
		workflows: readWorkflows(root)
	};
	if (remote === null || target === null || here.settings !== null || here.workflows.length > 0) return here;
	const read = await guarded("workflows", async () => {
		const text = await remote.github.readFile(name, target.defaultBranch);
		const workflows = await remote.inspection.readWorkflows(target.defaultBranch);
		return {
			settings: text === null ? null : {
				path: `${name} of ${target.defaultBranch}`,
				text
			},
			workflows
		};
	});
	return "workflows" in read ? read : here;
}
async function guarded(what, act) {
	try {
		return await act();
	} catch (error) {
		const { kind, status, ...failure } = (0,pipeline_1.Z)(error);
		const [message] = failure.message.split("\n");
		if (kind === "token") return notOk(what, "GitHub does not accept the token (401)", "Give a valid one as GITHUB_TOKEN.");
		if (kind === "permission" || kind === "missing") return notOk(what, `GitHub says ${status}: ${message}`, "Check the name of the repository and what the token may read.");
		return notOk(what, `GitHub could not be asked: ${message}`, "Try again.");
	}
}



}),

181:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
t: () => (readGitFolder)
});
var node_path_0 = __webpack_require__(760);
var node_fs_1 = __webpack_require__(24);



// build/src/cli/git-folder.js
const MAX_BYTES = 16e6;
function readGitFolder(folder) {
	const found = gitFolderAbove((0,node_path_0.resolve)(folder));
	if (found === null) return {
		defaultBranch: {
			name: "main",
			how: "assumed: there is no git repository here"
		},
		repository: null
	};
	const shared = sharedFolder(found);
	return {
		defaultBranch: defaultBranchOf(found, shared),
		repository: originOf(textOf((0,node_path_0.join)(shared, "config")) ?? "")
	};
}
function gitFolderAbove(folder) {
	for (let at = folder;; at = (0,node_path_0.dirname)(at)) {
		const path = (0,node_path_0.join)(at, ".git");
		const kind = kindOf(path);
		if (kind === "folder") return path;
		const pointer = kind === "file" ? /^gitdir: (.+)$/m.exec(textOf(path) ?? "")?.[1] : void 0;
		if (pointer !== void 0) return (0,node_path_0.resolve)(at, pointer.trim());
		if ((0,node_path_0.dirname)(at) === at) return null;
	}
}
function sharedFolder(git) {
	const pointer = textOf((0,node_path_0.join)(git, "commondir"))?.trim();
	return pointer ? (0,node_path_0.resolve)(git, pointer) : git;
}
function defaultBranchOf(git, shared) {
	const remote = branchIn(textOf((0,node_path_0.join)(shared, "refs/remotes/origin/HEAD")), "refs/remotes/origin/");
	if (remote !== null) return {
		name: remote,
		how: "the default branch of origin"
	};
	const packed = textOf((0,node_path_0.join)(shared, "packed-refs")) ?? "";
	const exists = (ref) => kindOf((0,node_path_0.join)(shared, ref)) === "file" || packed.includes(` ${ref}\n`);
	for (const prefix of ["refs/remotes/origin/", "refs/heads/"]) {
		const name = ["main", "master"].find((one) => exists(`${prefix}${one}`));
		if (name !== void 0) return {
			name,
			how: "assumed: there is a branch of this name, and origin/HEAD is not set"
		};
	}
	const current = branchIn(textOf((0,node_path_0.join)(git, "HEAD")), "refs/heads/");
	if (current !== null && headsOf(shared) <= 1) return {
		name: current,
		how: "assumed: the only branch here, and origin/HEAD is not set"
	};
	return {
		name: "main",
		how: "assumed: origin/HEAD is not set; \"git remote set-head origin --auto\" sets it"
	};
}
function headsOf(shared) {
	try {
		return (0,node_fs_1.readdirSync)((0,node_path_0.join)(shared, "refs/heads")).length;
	} catch {
		return 0;
	}
}
function branchIn(text, prefix) {
	const ref = /^ref: (\S+)\s*$/.exec(text ?? "")?.[1];
	const name = ref?.startsWith(prefix) ? ref.slice(prefix.length) : "";
	return /^\w[\w./-]{0,199}$/.test(name) ? name : null;
}
function originOf(config) {
	const section = /^\[remote "origin"\][^[]*/m.exec(config)?.[0] ?? "";
	const url = /^[ \t]*url[ \t]*=[ \t]*(\S+)/m.exec(section)?.[1] ?? "";
	const [, owner, name] = /[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
	return owner !== void 0 && name !== void 0 && /github/i.test(url) ? `${owner}/${name}` : null;
}
function kindOf(path) {
	try {
		const stat = (0,node_fs_1.statSync)(path);
		return stat.isDirectory() ? "folder" : stat.isFile() ? "file" : "none";
	} catch {
		return "none";
	}
}
function textOf(path) {
	try {
		return (0,node_fs_1.statSync)(path).size <= MAX_BYTES ? (0,node_fs_1.readFileSync)(path, "utf8") : null;
	} catch {
		return null;
	}
}



})

};
