export const id = 381;
export const ids = [381];
export const modules = {

9381:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
runDoctor: () => (runDoctor)
});
var action_0 = __webpack_require__(8708);
var pipeline_1 = __webpack_require__(7896);
var matrix_2 = __webpack_require__(9427);
var base_3 = __webpack_require__(2847);
var github_4 = __webpack_require__(3469);
var settings_5 = __webpack_require__(559);
var node_path_6 = __webpack_require__(6760);
var node_fs_7 = __webpack_require__(3024);









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
const ANSWERED = ["issue_comment", "check_run"];
const MAX_BYTES = 1e6;
function checkEvent(context) {
	if (context === null) return skipped("event", "not running in GitHub Actions");
	const { event, training, report } = context;
	if (ANSWERED.includes(event)) return ok("event", `${event}: with bot: true it answers, and judges nothing else`);
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
		config: base_3.Ln
	});
	if (file === null) return without(ok("settings", "no .curvelint.yml: using defaults"));
	const read = async () => ({
		text: file.text,
		name: file.path
	});
	try {
		const { config } = await (0,action_0.E)({
			file: file.path,
			failOn: null,
			profile: null
		}, read, pipeline_1.Z);
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
		if (!(error instanceof base_3.Or)) throw error;
		return without(notOk("settings", error.message, error.hint));
	}
}
async function checkLogs(root, paths) {
	const { logs, problems, looked, files, absent } = await (0,pipeline_1.o)(paths.length > 0 ? paths : ["."], {
		root,
		sparing: true
	});
	if (absent.length > 0) {
		const { message, hint } = (0,base_3.u)(absent);
		return notOk("logs", message, hint);
	}
	const all = [...problems, ...logs.flatMap((log) => log.problems)];
	const told = all.slice(0, 3).map((problem) => `${problem.file}: ${(0,base_3.er)((0,base_3.x)(problem).message)}`);
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
async function checkSecond(github, { defaultBranch }, second) {
	const checks = [];
	for (const { path, event } of second) {
		if ((await github.readFile(path, defaultBranch))?.includes(event)) continue;
		const what = `${path} is not on ${defaultBranch} yet: GitHub starts a ${event} workflow only once its file is there`;
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
	const isWanted = (0,pipeline_1.F)(names);
	const wanted = (0,github_4.d)(all.filter(({ name }) => isWanted(name)), run.attempt);
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
	const { baseline, problems } = (0,pipeline_1.B)(await (0,pipeline_1.g)(github, place, now)(config), config);
	const first = problems[0];
	const fix = first ? `${first.file}: ${(0,base_3.er)((0,base_3.b)(first))}` : `Run the training workflow on ${base}.`;
	if (baseline.source === null) return notOk("baseline", baseline.reason ? (0,base_3.er)((0,base_3.gn)(baseline.reason)) : "none", fix);
	const { commit: of = "", way, behind = 0, ageDays = 0, runs } = baseline;
	const count = runs.length === 1 ? "one run" : `${runs.length} runs`;
	return ok("baseline", `${of.slice(0, 10)} ${way ? (0,base_3._n)(way) : ""}: ${count}, ${behind} commits behind ${base}, ${ageDays} days old${way && way.id !== "artifacts" ? CHECK_ALONE : ""}`);
}
async function checkDataBranch(inspection, { dataBranch }, { base, defaultBranch }, mayWrite) {
	const another = "Name another one in data-branch.";
	if (dataBranch === base || dataBranch === defaultBranch) return notOk("data branch", `${dataBranch} holds your code`, another);
	try {
		const count = await inspection.countPictures(dataBranch);
		if (count !== null) return ok("data branch", `${dataBranch} holds ${count} pictures and nothing else`);
		return mayWrite ? ok("data branch", `${dataBranch} will be made with the first chart`) : skipped("data branch", `there is no ${dataBranch}, and the token may not make it`);
	} catch (error) {
		if ((0,pipeline_1.ot)(error) !== null) throw error;
		return notOk("data branch", (0,base_3.wr)(error), another);
	}
}
function listed(items) {
	const names = items.slice(0, 3).map(({ name }) => name);
	return items.length > 3 ? `${names.join(", ")} and ${items.length - 3} more` : names.join(", ");
}

// build/src/cli/workflow-file.js
function parseWorkflow(path, text) {
	if ((0,pipeline_1.E)(text)) return "nested too deeply to be a workflow";
	const lines = new settings_5.o();
	const document = (0,settings_5.a)(text, { lineCounter: lines });
	const [error] = document.errors;
	if (error) return `not valid YAML: ${(0,base_3.wr)(error).split("\n")[0]}`;
	let root;
	try {
		root = document.toJS();
	} catch (thrown) {
		return `not valid YAML: ${(0,base_3.wr)(thrown).split("\n")[0]}`;
	}
	const file = fieldsOf(root);
	const jobs = Object.entries(fieldsOf(file["jobs"]));
	if (jobs.length === 0) return "it has no jobs";
	const folder = folderOf(file);
	const lineOf = (job, step) => lineAt(document.contents, lines, [
		"jobs",
		job,
		"steps"
	], step);
	return {
		path,
		name: typeof file["name"] === "string" ? file["name"] : path,
		events: eventsOf(file["on"]),
		jobs: jobs.map(([id, job]) => toJob(id, fieldsOf(job), {
			inherited: permissionsOf(file["permissions"]),
			folder,
			lineOf
		}))
	};
}
function toJob(id, job, { inherited, folder, lineOf }) {
	const steps = Array.isArray(job["steps"]) ? job["steps"].map(fieldsOf) : [];
	return {
		id,
		permissions: permissionsOf(job["permissions"]) ?? inherited,
		legs: (0,matrix_2.t)(fieldsOf(job["strategy"])["matrix"]),
		isConditional: job["if"] !== void 0,
		uses: wordsOf(job["uses"]),
		folder: folderOf(job) || folder,
		steps: steps.map((step, i) => ({
			uses: wordsOf(step["uses"]),
			run: wordsOf(step["run"]),
			with: fieldsOf(step["with"]),
			condition: String(step["if"] ?? ""),
			folder: wordsOf(step["working-directory"]),
			line: lineOf(id, i)
		}))
	};
}
function folderOf(place) {
	return wordsOf(fieldsOf(fieldsOf(place["defaults"])["run"])["working-directory"]);
}
function lineAt(root, lines, path, item) {
	let at = root;
	for (const key of path) at = (0,settings_5.s)(at) ? at.items.find((pair) => (0,settings_5.c)(pair.key) && String(pair.key.value) === key)?.value : void 0;
	const range = (0,settings_5.l)(at) ? at.items[item]?.range : void 0;
	return range ? lines.linePos(range[0]).line : 1;
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
function inputOf({ with: given }, name) {
	const value = given[name];
	return value === void 0 || value === null ? "" : String(value);
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function wordsOf(value) {
	return typeof value === "string" ? value : "";
}

// build/src/cli/doctor/filters.js
const WHAT$5 = "required check";
function starvedChecks(flows, training, required) {
	return flows.filter(({ path, jobs }) => training.includes(path) || jobs.some(({ steps }) => steps.some(isOurs))).flatMap((flow) => {
		const filters = filtersOf(flow);
		if (filters.length === 0) return [];
		const what = `${flow.path} runs only for some pull requests (${filters.join(", ")})`;
		const fix = "Leave the filter out and skip the steps inside of the job, or do not require the check.";
		if (required === null) return [skipped(WHAT$5, `${what}: if its check is required, the others wait for ever`, fix)];
		const own = required.filter((name) => /^curvelint\b/i.test(name));
		return own.length === 0 ? [] : [notOk(WHAT$5, `${what}, and "${own[0]}" is required: the others wait for ever`, fix)];
	});
}
function filtersOf({ events }) {
	const pull = events.get("pull_request") ?? events.get("pull_request_target");
	return [
		"paths",
		"paths-ignore",
		"branches-ignore"
	].filter((name) => listOf(pull?.[name]).length > 0);
}

// build/src/cli/doctor/known-inputs.js
const YES_NO = ["true", "false"];
const ANYTHING = [...[
	"metrics",
	"artifacts",
	"run-id",
	"pull-request",
	"config",
	"baseline",
	"expect",
	"key",
	"matrix",
	"job-id"
], ...[
	"html-url",
	"token",
	"comment-token",
	"job-status"
]];
const INPUTS = new Map([
	...ANYTHING.map((name) => [name, null]),
	["fail-on", base_3.Ot],
	["comment", base_3.l],
	["comment-position", action_0.w],
	["charts", action_0.S],
	["promote", YES_NO],
	["bot", YES_NO],
	["buttons", YES_NO]
]);

// build/src/cli/doctor/inputs.js
const WHAT$4 = "workflows";
function inputProblems({ path, jobs }) {
	return jobs.flatMap((job) => job.steps.filter(isOurs)).flatMap((step) => [...unknown(path, step), ...wrongValues(path, step)]);
}
function unknown(path, { with: given, line }) {
	const names = [...INPUTS.keys()];
	return Object.keys(given).filter((name) => !INPUTS.has(name.toLowerCase())).map((name) => {
		const near = (0,base_3.hr)(name.slice(0, 80), names);
		return notOk(WHAT$4, `${path}:${line}: the action has no input "${name.slice(0, 80)}"`, near ? `Did you mean "${near}"?` : `Inputs: ${names.join(", ")}.`);
	});
}
function wrongValues(path, { with: given, line }) {
	return Object.entries(given).flatMap(([name, value]) => {
		const known = INPUTS.get(name.toLowerCase()) ?? null;
		const text = String(value ?? "");
		if (known === null || text === "" || text.includes("${{") || known.includes(text)) return [];
		const near = (0,base_3.hr)(text.slice(0, 80), known);
		const hint = near ? `Did you mean "${near}"?` : `Use one of: ${known.join(", ")}.`;
		return [notOk(WHAT$4, `${path}:${line}: ${name} cannot be "${text.slice(0, 80)}"`, hint)];
	});
}

// build/src/cli/doctor/matrix.js
const WHAT$3 = "workflows";
const ON_PULLS = [
	"pull_request",
	"pull_request_target",
	"workflow_run"
];
const OWN_VALUE = /\b(?:matrix\.|strategy\.job-index|toJSON\(matrix\))/i;
function sharedComments(flows) {
	return [...flows.flatMap(ofMatrix), ...ofSeveral(flows)];
}
function ofMatrix({ path, jobs }) {
	return jobs.flatMap(({ id, legs, steps }) => {
		return (isMany(legs) ? steps.filter((step) => reports(step) && !isOwn(inputOf(step, "key"))) : []).map(({ line }) => notOk(WHAT$3, `${path}:${line}: ${countOf(legs)} of the matrix ${id} share one comment: it shows the worst of them, and none is compared as a repeat of the others`, `Repeats: upload the logs and judge them in one job with "artifacts" and "expect" ("curvelint init --dry-run" shows how). Different models: "key: ${keyOf(legs)}".`));
	});
}
function ofSeveral(flows) {
	const byKey = /* @__PURE__ */ new Map();
	for (const { path, events, jobs } of flows) {
		if (!ON_PULLS.some((event) => events.has(event))) continue;
		for (const { id, steps, isConditional } of jobs) {
			const own = isConditional ? [] : steps.filter((step) => reports(step) && !/github\.event/.test(step.condition));
			for (const step of own) {
				const key = inputOf(step, "key") || "default";
				if (!key.includes("${{")) byKey.set(key, [...byKey.get(key) ?? [], `${path} (${id})`]);
			}
		}
	}
	return [...byKey].filter(([, places]) => places.length > 1).map(([key, places]) => notOk(WHAT$3, `${places.join(", ")} share the comment of the key "${key}": it shows the worst of them alone`, "Give each a key of its own, or let one job judge the logs of all."));
}
function reports(step) {
	const isSilent = inputOf(step, "comment") === "never" || inputOf(step, "promote") === "true" || inputOf(step, "bot") === "true";
	return isOurs(step) && !isSilent;
}
function clashingArtifacts({ path, jobs }) {
	const seen = /* @__PURE__ */ new Map();
	return jobs.flatMap((job) => uploadsOf(job).flatMap((step) => {
		const name = inputOf(step, "name") || "artifact";
		const what = inputOf(step, "overwrite") === "true" ? "only the last one is left" : "the second upload fails";
		const where = `${path}:${step.line}`;
		if (isMany(job.legs) && !isOwn(name)) return [notOk(WHAT$3, `${where}: ${countOf(job.legs)} of the matrix ${job.id} upload one artifact "${name}": ${what}`, `Write the values of the matrix into its name: "${name}-${keyOf(job.legs)}".`)];
		const other = seen.get(name);
		seen.set(name, job.id);
		if (other === void 0 || name.includes("${{") || job.isConditional || step.condition.includes("github.")) return [];
		return [notOk(WHAT$3, `${where}: the jobs ${other} and ${job.id} upload one artifact "${name}": ${what}`, "Give each a name of its own.")];
	}));
}
function uploadsOf({ steps }) {
	return steps.filter(({ uses }) => /^actions\/upload-artifact@(?!v[123]\b)/.test(uses));
}
function isOwn(text) {
	return text.split("${{").slice(1).some((one) => OWN_VALUE.test(one.split("}}", 1)[0]));
}
function isMany(legs) {
	return legs !== null && legs.count !== 1;
}
function countOf(legs) {
	return legs?.count ? `the ${legs.count} jobs` : "the jobs";
}
function keyOf(legs) {
	return legs?.keys?.map((key) => `\${{ matrix.${key} }}`).join("-") ?? `\${{ strategy.job-index }}`;
}

// build/src/cli/doctor/permissions.js
const WHAT$2 = "workflows";
const REPORTS = [
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
const ANSWERS = [
	[
		"actions",
		"read",
		"reads runs and artifacts; write: starts jobs again"
	],
	[
		"contents",
		"read",
		"reads the settings"
	],
	[
		"checks",
		"write",
		"brings the check up to date"
	],
	[
		"issues",
		"write",
		"reactions and the label of an acceptance"
	],
	[
		"pull-requests",
		"write",
		"answers"
	]
];
function permissionProblems({ path, events }, job, given) {
	const { id, permissions, steps } = job;
	const needed = steps.some((step) => isOurs(step) && inputOf(step, "bot") === "true") ? ANSWERS : REPORTS;
	const isOwnToken = steps.some((step) => isOurs(step) && inputOf(step, "token") !== "");
	const words = (list) => list.map(([scope, level, why]) => `${scope}: ${level} (${why})`).join(", ");
	if (permissions === null && (isOwnToken || events.has("workflow_call"))) return [];
	if (permissions === null) {
		const block = `permissions: { ${needed.map(([scope, level]) => `${scope}: ${level}`).join(", ")} }`;
		const what = `${path}: the job ${id} names no permissions, so it has those of the repository’s settings`;
		if (given === "write") return [ok(WHAT$2, `${what}, which may write`)];
		if (given === "read") return [notOk(WHAT$2, `${what}, which may only read`, `Write ${block}`)];
		return [notOk(WHAT$2, `${what}: in a new one they may only read`, `Write ${block}`)];
	}
	const missing = needed.filter(([scope, level]) => !allows(permissions, scope, level));
	if (missing.length === 0) return [];
	return [notOk(WHAT$2, `${path}: the job ${id} lacks permissions`, `Add to its permissions: ${words(missing)}.`)];
}

// build/src/cli/doctor/scripts.js
const WHAT$1 = "workflows";
const MAKES = /\b(?:git +clone|git +submodule|curl|wget|unzip|tar|cd|pushd|cp|mv|touch|tee|gh|aws|gsutil|rsync|scp|cookiecutter|dvc +pull|lfs)\b|>/;
function missingScripts({ path, jobs }, exists) {
	return jobs.flatMap((job) => [...missingWorkflow(path, job, exists), ...missingIn(path, job, exists)]);
}
function missingWorkflow(path, { id, uses }, exists) {
	if (!uses.startsWith("./") || exists(uses.slice(2))) return [];
	return [notOk(WHAT$1, `${path}: the job ${id} calls ${uses}, which does not exist`, "Correct the path, or add the file.")];
}
function missingIn(path, { steps, folder }, exists) {
	const found = [];
	let isPlain = false;
	for (const step of steps) {
		if (/^actions\/checkout@/.test(step.uses)) {
			const { repository, path: place, submodules } = step.with;
			isPlain = repository === void 0 && place === void 0 && submodules === void 0;
			continue;
		}
		if (!isPlain) continue;
		if (step.uses.startsWith("./") && !hasAction(step.uses.slice(2), exists)) found.push(notOk(WHAT$1, `${path}:${step.line}: ${step.uses} holds no action`, "Correct the path, or add its action.yml."));
		for (const file of scriptsOf(step)) {
			const at = joined(step.folder || folder, file);
			if (at !== null && !exists(at)) found.push(notOk(WHAT$1, `${path}:${step.line}: ${at} does not exist`, "Correct the path, or add the file."));
		}
		if (MAKES.test(step.run) || /download|checkout|cache/.test(step.uses)) isPlain = false;
	}
	return found;
}
function hasAction(folder, exists) {
	const plain = folder.replace(/\/$/, "");
	return [
		"action.yml",
		"action.yaml",
		"Dockerfile"
	].some((name) => exists(`${plain}/${name}`));
}
function scriptsOf({ run }) {
	const found = [];
	for (const line of run.replaceAll(/\\\r?\n/g, " ").split(/\r?\n|&&|;/)) {
		if (MAKES.test(line)) break;
		const words = line.trim().split(/\s+/);
		const at = words.findIndex((word) => /^(?:python[\d.]*|bash|sh|torchrun)$/.test(word));
		const called = at >= 0 ? words.slice(at + 1).find((word) => !word.startsWith("-")) : words[0];
		const isModule = at >= 0 && /^-(?:m|c)$/.test(words[at + 1] ?? "");
		if (called !== void 0 && !isModule && (at >= 0 ? /\.(?:py|sh|bash)$/ : /^\.\/[\w./-]+\.(?:py|sh|bash)$/).test(called) && /^[\w./-]+$/.test(called)) found.push(called);
		if (words[0] === "make" && !words.some((word) => /^-[Cf]/.test(word))) found.push("Makefile");
	}
	return found;
}
function joined(folder, file) {
	if (file.startsWith("/") || folder.includes("$") || folder.startsWith("/")) return null;
	const parts = [];
	for (const part of `${folder}/${file}`.split("/")) if (part === "..") {
		if (parts.pop() === void 0) return null;
	} else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}

// build/src/cli/doctor/workflows.js
const WHAT = "workflows";
const FROM_DEFAULT = [
	"workflow_run",
	"issue_comment",
	"check_run"
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
		const kind = jobs.every(answers) ? answerProblems(flow) : isSecond ? secondProblems(flow, jobs, flows, facts, training) : firstProblems(flow, facts, training);
		const found = [
			...jobs.flatMap((job) => permissionProblems(flow, job, facts.rights)),
			...inputProblems(flow),
			...jobs.flatMap((job) => unconditional(flow, job)),
			...unsafeCheckouts(flow),
			...kind
		];
		const events = [...flow.events.keys()].join(", ");
		const isFine = found.every(({ state }) => state === "ok");
		checks.push(...found, ...isFine ? [ok(WHAT, `${flow.path} ${jobs.every(answers) ? "answers" : "reports"} on ${events}`)] : []);
	}
	const involved = flows.filter(({ path, jobs }) => training.has(path) || jobs.some(({ steps }) => steps.some(isOurs)));
	checks.push(...sharedComments(flows), ...involved.flatMap(clashingArtifacts));
	const { exists } = facts;
	if (exists !== null) checks.push(...involved.flatMap((flow) => missingScripts(flow, exists)));
	checks.push(...starvedChecks(flows, [...training.keys()], facts.required));
	if (!flows.some(({ jobs }) => jobs.some(({ steps }) => steps.some((step) => isOurs(step) || /\bcurvelint\b/.test(step.run))))) checks.push(facts.gitlab === null ? notOk(WHAT, `none of ${facts.files.length} workflow files uses curvelint`, "Run \"curvelint init\".") : gitlabCheck(facts.gitlab));
	else if (checks.length === 0) checks.push(ok(WHAT, "curvelint is run as a command"));
	const second = involved.flatMap(({ path, events }) => FROM_DEFAULT.filter((event) => events.has(event) && flows.some((flow) => flow.path === path && flow.jobs.some(({ steps }) => steps.some(isOurs)))).map((event) => ({
		path,
		event
	})));
	return {
		checks,
		training: [...training].map(([path, artifacts]) => ({
			path,
			artifacts
		})),
		second
	};
}
function gitlabCheck(text) {
	const lines = text.split("\n").map((line) => line.split(" #", 1)[0]);
	if (!lines.some((line) => line.includes("curvelint"))) return notOk(WHAT, ".gitlab-ci.yml does not call curvelint", "Run \"curvelint init\".");
	if (!lines.some((line) => line.includes("publish") && line.includes("--gitlab"))) return notOk(WHAT, ".gitlab-ci.yml calls curvelint and writes no note", "Add \"curvelint publish --gitlab --report out/report.json\".");
	return ok(WHAT, ".gitlab-ci.yml calls curvelint and writes a note");
}
function answers({ steps }) {
	return steps.some((step) => isOurs(step) && inputOf(step, "bot") === "true");
}
function answerProblems({ path, events }) {
	if (events.has("issue_comment") || events.has("check_run")) return [];
	return [notOk(WHAT, `${path}: it answers comments, and no comment starts it`, "Write \"on: { issue_comment: { types: [created] } }\".")];
}
function unconditional({ path }, { id, steps }) {
	const trains = steps.findIndex(({ run }) => (0,matrix_2.n)(run) > 0);
	return steps.filter((step, i) => trains >= 0 && i > trains && isOurs(step) && step.condition === "").map(({ line }) => notOk(WHAT, `${path}:${line}: when the training of the job ${id} fails, nothing is reported`, `Add "if: \${{ !cancelled() }}" to the step.`));
}
function unsafeCheckouts({ path, events, jobs }) {
	if (!events.has("workflow_run") && !events.has("pull_request_target")) return [];
	return jobs.filter(({ steps }) => steps.some(({ uses, with: given }) => uses.startsWith("actions/checkout@") && String(given["ref"] ?? "").match(EXPRESSION)?.some((one) => HEAD_REF.test(one)))).map(({ id }) => notOk(WHAT, `${path}: the job ${id} checks out the pull request's code with the rights of the base branch`, "Leave the checkout out: curvelint reads artifacts without one."));
}
function firstProblems(flow, { defaultBranch }, training) {
	if (flow.events.has("issue_comment")) return [notOk(WHAT, `${flow.path}: a comment starts it, and it would be judged as a training`, "Write \"bot: true\" into the inputs of the step.")];
	training.set(flow.path, []);
	if (flow.events.has("workflow_call")) return [];
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
			const near = (0,base_3.hr)(name, known);
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
	if (called.some((0,pipeline_1.F)(names))) return [];
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
	const glob = (0,pipeline_1.I)(pattern);
	if (glob === null) return false;
	const below = glob.base === "" ? branch : branch.startsWith(`${glob.base}/`) ? branch.slice(glob.base.length + 1) : null;
	return below !== null && (0,pipeline_1.P)(glob, below.split("/"));
}
function linesOf(value) {
	return typeof value === "string" ? value.split("\n").map((line) => line.trim()).filter(Boolean) : [];
}

// build/src/cli/doctor/doctor.js
async function runDoctor(options, env) {
	const context = env["GITHUB_ACTIONS"] === "true" ? await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3469)).then((n) => n.t)).readContext(env) : null;
	const git = (0,matrix_2.r)(options.root);
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
	const asked = remote && target ? await guarded("workflows", () => askedFacts(remote.inspection, target)) : null;
	const known = asked !== null && "rights" in asked ? asked : {
		rights: null,
		required: null
	};
	const facts = {
		files: files.workflows,
		defaultBranch,
		artifacts: config.baselineArtifacts,
		...known,
		gitlab: readText(options.root, ".gitlab-ci.yml")?.text ?? null,
		exists: files.isHere ? (path) => (0,node_fs_7.existsSync)((0,node_path_6.join)(options.root, path)) : null
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
	const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3469)).then((n) => n.c);
	const { inspect } = await __webpack_require__.e(/* import() */ 180).then(__webpack_require__.bind(__webpack_require__, 8180));
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
async function askedFacts(inspection, { defaultBranch }) {
	return {
		rights: await inspection.readDefaultRights(),
		required: await inspection.readRequired(defaultBranch)
	};
}
async function filesOf({ root, config }, remote, target) {
	const name = config ?? ".curvelint.yml";
	const here = {
		settings: readText(root, name),
		workflows: readWorkflows(root),
		isHere: true
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
			workflows,
			isHere: false
		};
	});
	return "workflows" in read ? read : here;
}
async function guarded(what, act) {
	try {
		return await act();
	} catch (error) {
		const { kind, status, ...failure } = (0,pipeline_1.tt)(error);
		const [message] = failure.message.split("\n");
		if (kind === "token") return notOk(what, "GitHub does not accept the token (401)", "Give a valid one as GITHUB_TOKEN.");
		if (kind === "permission" || kind === "missing") return notOk(what, `GitHub says ${status}: ${message}`, "Check the name of the repository and what the token may read.");
		return notOk(what, `GitHub could not be asked: ${message}`, "Try again.");
	}
}



}),

9427:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
n: () => (trainsIn),
r: () => (readGitFolder),
t: () => (legsOf)
});
var node_path_0 = __webpack_require__(6760);
var node_fs_1 = __webpack_require__(3024);



// build/src/cli/git-folder.js
const MAX_BYTES = 16e6;
function readGitFolder(folder) {
	const found = gitFolderAbove((0,node_path_0.resolve)(folder));
	if (found === null) return {
		root: null,
		defaultBranch: {
			name: "main",
			how: "assumed: there is no git repository here"
		},
		repository: null
	};
	const shared = sharedFolder(found.git);
	return {
		root: found.root,
		defaultBranch: defaultBranchOf(found.git, shared),
		repository: originOf(textOf((0,node_path_0.join)(shared, "config")) ?? "")
	};
}
function gitFolderAbove(folder) {
	for (let at = folder;; at = (0,node_path_0.dirname)(at)) {
		const path = (0,node_path_0.join)(at, ".git");
		const kind = kindOf(path);
		if (kind === "folder") return {
			git: path,
			root: at
		};
		const pointer = kind === "file" ? /^gitdir: (.+)$/m.exec(textOf(path) ?? "")?.[1] : void 0;
		if (pointer !== void 0) return {
			git: (0,node_path_0.resolve)(at, pointer.trim()),
			root: at
		};
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

// build/src/cli/training-command.js
const TRAINS = /(?:^|[^a-z0-9])(?:pre|re)?(?:train(?:ing|er|s)?|fine[-_]?tun(?:e|ing)|pretraining)(?:[^a-z0-9]|$)/i;
const MAY_TRAIN = /(?:^|[^a-z0-9])(?:main|fit|experiments?|learn|benchmark)(?:[^a-z0-9]|$)/i;
const LAUNCHERS = /^(?:torchrun|deepspeed|horovodrun|composer|colossalai|xla_dist)$/;
const RUNNERS = /* @__PURE__ */ new Set([
	"uv",
	"poetry",
	"pipenv",
	"pdm",
	"hatch",
	"pixi",
	"rye",
	"conda",
	"mamba",
	"micromamba"
]);
const TASKS = /* @__PURE__ */ new Set([
	"make",
	"gmake",
	"just",
	"task",
	"nox",
	"tox",
	"invoke",
	"inv",
	"npm",
	"pnpm",
	"yarn",
	"bazel",
	"snakemake",
	"dvc"
]);
const SHELLS = /* @__PURE__ */ new Set([
	"bash",
	"sh",
	"zsh",
	"source",
	"."
]);
const OTHERS = new Set("echo printf cat ls cp mv rm mkdir touch chmod cd pushd popd export set unset git pip pip3 apt apt-get brew curl wget tar unzip head tail grep sed awk find test [ [[ pytest ruff black isort flake8 mypy pylint pyright pre-commit codecov gh aws gsutil az rsync scp diff wc true false exit if then else fi for do done while case esac".split(" "));
const TOOLS = /^(?:pip|pytest|unittest|black|ruff|isort|flake8|mypy|pylint|py_compile|compileall|build|venv|coverage)$/;
function trainsIn(script) {
	return script.replaceAll(/\\\r?\n/g, " ").split(/\r?\n|&&|\|\||;/).map(lineTrains).reduce((most, one) => one > most ? one : most, 0);
}
function lineTrains(line) {
	return commandTrains(line.trim().split(/\s+/).filter(Boolean));
}
function commandTrains(given) {
	const [first = "", ...rest] = withoutPrefix(given);
	const name = first.slice(first.lastIndexOf("/") + 1).toLowerCase();
	if (first === "" || first.startsWith("#") || OTHERS.has(name)) return 0;
	if (RUNNERS.has(name)) return runnerTrains(rest);
	if (/^python[\d.]*$/.test(name)) return pythonTrains(rest);
	if (LAUNCHERS.test(name) || name === "accelerate" && rest[0] === "launch") return 2;
	if (name === "mpirun" || name === "srun" || name === "xvfb-run" || name === "stdbuf") return commandTrains(fromCommand(rest));
	if (name === "papermill" || name === "jupyter" && rest.includes("--execute")) return byName(rest.join(" ")) || 1;
	if (name === "dvc") return /^(?:repro|exp)$/.test(rest[0] ?? "") ? 1 : 0;
	if (SHELLS.has(name) || TASKS.has(name) || name === "docker") return byName(rest.join(" "));
	const called = [first, ...rest.filter((word) => /^[a-z][a-z_-]*$/i.test(word)).slice(0, 2)].join(" ");
	return TRAINS.test(called) ? 2 : 0;
}
function byName(text) {
	return TRAINS.test(text) ? 2 : 0;
}
function withoutPrefix(words) {
	let from = 0;
	while (from < words.length && (/^[A-Za-z_]\w*=/.test(words[from]) || /^(?:sudo|time|nohup|exec|env|command|nice)$/.test(words[from]))) from += 1;
	return words.slice(from);
}
function runnerTrains(rest) {
	const at = rest.indexOf("run");
	return at < 0 ? 0 : scriptTrains(fromCommand(rest.slice(at + 1)));
}
function scriptTrains(words) {
	const [first = ""] = words;
	if (/\.py$/.test(first)) return fileTrains(first);
	return commandTrains(words);
}
function fromCommand(words) {
	let from = 0;
	while (from < words.length && words[from].startsWith("-")) from += /^--?[\w-]+$/.test(words[from]) && isValue(words[from + 1]) ? 2 : 1;
	return words.slice(from);
}
function isValue(word) {
	return word !== void 0 && !word.startsWith("-") && !/^(?:python[\d.]*|accelerate|torchrun)$|\.(?:py|sh)$/.test(word);
}
function pythonTrains(rest) {
	const at = rest.indexOf("-m");
	if (at >= 0) {
		const module = rest[at + 1] ?? "";
		if (TOOLS.test(module)) return 0;
		if (/^(?:torch\.distributed\.(?:run|launch)|accelerate\.commands\.launch|deepspeed)$/.test(module)) return 2;
		return fileTrains(module);
	}
	return fileTrains(rest.find((word) => /\.py$/.test(word)) ?? "");
}
function fileTrains(file) {
	if (TRAINS.test(file)) return 2;
	return MAY_TRAIN.test(file) ? 1 : 0;
}

// build/src/cli/matrix.js
function legsOf(matrix) {
	if (matrix === void 0 || matrix === null) return null;
	const { include, exclude, ...own } = fieldsOf(matrix);
	if (!(typeof matrix === "object" && [
		...Object.values(own),
		include ?? [],
		exclude ?? []
	].every(Array.isArray))) return {
		count: null,
		keys: null
	};
	const dimensions = Object.entries(own);
	const kept = dimensions.reduce((all, [key, values]) => all.flatMap((one) => values.map((value) => ({
		...one,
		[key]: value
	}))), dimensions.length === 0 ? [] : [{}]).filter((one) => !listOf(exclude).some((out) => matches(one, fieldsOf(out))));
	const added = listOf(include).map(fieldsOf).filter((extra) => !kept.some((one) => matches(one, sharedOf(extra, own))));
	const simple = dimensions.every(([key, values]) => /^[\w-]+$/.test(key) && values.every(isSimple));
	const count = kept.length + added.length;
	const hasExpression = JSON.stringify(matrix).includes("${{");
	return {
		count: hasExpression || count === 0 ? null : count,
		keys: simple && dimensions.length > 0 && added.length === 0 && !hasExpression ? dimensions.map(([key]) => key) : null
	};
}
function sharedOf(extra, own) {
	return Object.fromEntries(Object.entries(extra).filter(([key]) => Object.hasOwn(own, key)));
}
function matches(one, wanted) {
	return Object.entries(wanted).every(([key, value]) => JSON.stringify(one[key]) === JSON.stringify(value));
}
function isSimple(value) {
	return typeof value === "number" || typeof value === "boolean" || typeof value === "string" && /^[\w.-]{1,60}$/.test(value);
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}



})

};
