export const id = 381;
export const ids = [381];
export const modules = {

9381:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
runDoctor: () => (runDoctor)
});
var action_0 = __webpack_require__(8708);
var pipeline_1 = __webpack_require__(7896);
var matrix_2 = __webpack_require__(9427);
var settings_3 = __webpack_require__(559);
var base_4 = __webpack_require__(2847);
var start_5 = __webpack_require__(4404);
var github_6 = __webpack_require__(3469);
var node_fs_7 = __webpack_require__(3024);
var node_path_8 = __webpack_require__(6760);










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
const note = (what, text, fix) => ({
	what,
	state: "note",
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
	const notes = count("note");
	return [
		...checks.flatMap(({ what, state, text, fix }) => [`${state.padEnd(7)}  ${what.padEnd(width)}  ${text}`, ...fix === "" ? [] : fix.split("\n").map((line, i) => `${" ".repeat(width + 11)}${i === 0 ? "\u2192" : " "} ${line}`)]),
		"",
		`${count("ok")} ok, ${count("not ok")} not ok, ${notes === 0 ? "" : `${notes} to note, `}${count("skipped")} skipped`
	];
}

// build/src/cli/workflow-file.js
function parseWorkflow(path, text) {
	if ((0,pipeline_1.M)(text)) return "nested too deeply to be a workflow";
	const lines = new settings_3.o();
	let document;
	let root;
	try {
		document = (0,settings_3.a)(text, {
			lineCounter: lines,
			logLevel: "error"
		});
		if (document.errors[0]) throw document.errors[0];
		root = JSON.parse(JSON.stringify(document.toJS() ?? null));
	} catch (error) {
		return `not valid YAML: ${(0,base_4.Ir)(error).split("\n")[0]}`;
	}
	const file = (0,matrix_2.r)(root);
	const jobs = Object.entries((0,matrix_2.r)(file["jobs"]));
	if (jobs.length === 0) return "it has no jobs";
	const inherited = {
		permissions: permissionsOf(file["permissions"]),
		folder: folderOf(file, "")
	};
	return {
		path,
		name: typeof file["name"] === "string" ? file["name"] : path,
		events: eventsOf(file["on"]),
		jobs: jobs.map(([id, job]) => toJob(id, (0,matrix_2.r)(job), inherited)),
		where: (...keys) => `${path}:${lines.linePos(offsetOf(document, keys)).line}`
	};
}
function toJob(id, job, inherited) {
	const steps = Array.isArray(job["steps"]) ? job["steps"].map(matrix_2.r) : [];
	const matrix = (0,matrix_2.r)(job["strategy"])["matrix"];
	const group = job["concurrency"];
	const folder = folderOf(job, inherited.folder);
	return {
		id,
		name: wordsOf(job["name"]) || id,
		permissions: permissionsOf(job["permissions"]) ?? inherited.permissions,
		uses: wordsOf(job["uses"]),
		runsIf: plainOf(job["if"]),
		needs: listOf(job["needs"]),
		matrix: typeof matrix === "string" ? matrix : typeof matrix === "object" && matrix !== null ? (0,matrix_2.r)(matrix) : null,
		concurrency: wordsOf(group) || wordsOf((0,matrix_2.r)(group)["group"]),
		steps: steps.map((step, i) => ({
			id: wordsOf(step["id"]),
			uses: wordsOf(step["uses"]),
			run: wordsOf(step["run"]),
			with: (0,matrix_2.r)(step["with"]),
			runsIf: plainOf(step["if"]),
			folder: wordsOf(step["working-directory"]) || folder,
			at: [
				"jobs",
				id,
				"steps",
				i
			]
		}))
	};
}
function folderOf(owner, fallback) {
	return wordsOf((0,matrix_2.r)((0,matrix_2.r)(owner["defaults"])["run"])["working-directory"]) || fallback;
}
function offsetOf(document, keys) {
	let node = document.contents;
	let offset = 0;
	for (const key of keys) {
		if ((0,settings_3.s)(node)) node = node.resolve(document);
		const found = (0,settings_3.c)(node) ? node.items.find((pair) => ((0,settings_3.l)(pair.key) ? pair.key.value : pair.key) === key) : void 0;
		const next = (0,settings_3.u)(node) && typeof key === "number" ? node.items[key] : found?.value;
		const at = found ? found.key.range : next?.range;
		if (at) offset = at[0];
		if (next === void 0) break;
		node = next;
	}
	return offset;
}
function eventsOf(on) {
	if (typeof on === "string") return /* @__PURE__ */ new Map([[on, {}]]);
	if (Array.isArray(on)) return new Map(on.map((event) => [String(event), {}]));
	return new Map(Object.entries((0,matrix_2.r)(on)).map(([event, filters]) => [event, (0,matrix_2.r)(filters)]));
}
function permissionsOf(value) {
	if (value === "read-all" || value === "write-all") return value;
	return typeof value === "object" && value !== null ? (0,matrix_2.r)(value) : null;
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
function plainOf(value) {
	return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
function wordsOf(value) {
	return typeof value === "string" ? value : "";
}

// build/src/cli/doctor/gitlab.js
const WHAT$1 = "gitlab";
function checkGitlab(file) {
	if (file === null) return null;
	const root = rootOf(file.text);
	if (root === null) return [notOk(WHAT$1, `${file.path}: not valid YAML`, "Correct it.")];
	const ours = Object.entries((0,matrix_2.r)(root)).map(([id, job]) => ({
		id,
		job: (0,matrix_2.r)(job)
	})).filter(({ job }) => /\bcurvelint\b/.test(scriptOf(job)));
	if (ours.length === 0) return [notOk(WHAT$1, `${file.path}: no job runs curvelint, as far as this file alone says`, "Add a job: recipe \"GitLab, Jenkins, any other CI\".")];
	const wrong = ours.flatMap(({ id, job }) => wrongIn$1(`${file.path}: the job ${id}`, job));
	return wrong.length > 0 ? wrong : [ok(WHAT$1, `${file.path} runs curvelint in ${ours.map(({ id }) => id).join(", ")}`)];
}
function wrongIn$1(job, given) {
	const found = [];
	const script = scriptOf(given);
	const artifacts = (0,matrix_2.r)(given["artifacts"]);
	const isInherited = "extends" in given;
	if (!("artifacts" in given) && !isInherited && /--output|junit=/.test(script)) found.push(notOk(WHAT$1, `${job} keeps nothing of what curvelint writes`, "Add:\nartifacts:\n  when: always\n  paths: [out/]"));
	else if ("artifacts" in given && artifacts["when"] !== "always") found.push(note(WHAT$1, `${job} keeps the report only where the verdict is good`, "Add to its artifacts: when: always"));
	const rules = JSON.stringify([given["rules"], given["only"]]);
	if (script.includes("publish") && script.includes("--gitlab") && !isInherited && !/merge_request/.test(rules)) found.push(notOk(WHAT$1, `${job} publishes in pipelines that belong to no merge request`, "Add:\nrules:\n  - if: $CI_PIPELINE_SOURCE == 'merge_request_event'"));
	return found;
}
function rootOf(text) {
	if ((0,pipeline_1.M)(text)) return null;
	try {
		const document = (0,settings_3.a)(text, { logLevel: "error" });
		return document.errors.length > 0 ? null : JSON.parse(JSON.stringify(document.toJS() ?? {}));
	} catch {
		return null;
	}
}
function scriptOf(job) {
	return [
		"before_script",
		"script",
		"after_script"
	].flatMap((key) => listOf(job[key])).join("\n");
}

// build/src/cli/doctor/local.js
const EVENTS$1 = [...[
	"pull_request",
	"push",
	"schedule",
	"workflow_dispatch",
	"merge_group",
	"pull_request_target",
	"workflow_run"
], "issue_comment"];
const MAX_BYTES = 1e6;
function checkEvent(context) {
	if (context === null) return skipped("event", "not running in GitHub Actions");
	const { event, training, report } = context;
	if (!EVENTS$1.includes(event)) return notOk("event", `${event || "none"}: nothing is trained for it`, "Use pull_request and push, or workflow_run.");
	if (event === "workflow_run") {
		if (training === null) return notOk("event", "workflow_run, and the event does not say which run has ended", "Write \"types: [completed]\".");
		return ok("event", `workflow_run: run ${training.id} of ${training.path} (${training.event}) has ended`);
	}
	if (event === "issue_comment") return ok("event", "issue_comment: comments with a command are answered");
	if (report.pullRequest !== null) return ok("event", `${event}: pull request ${report.pullRequest}`);
	return ok("event", `${event}: there is a summary and a check, and no comment`);
}
async function checkConfig(file, workflows) {
	const without = (check) => ({
		check,
		config: start_5.f
	});
	if (file === null) return without(ok("settings", "no .curvelint.yml: using defaults"));
	const read = async () => ({
		text: file.text,
		name: file.path
	});
	try {
		const { config } = await (0,action_0.T)({
			file: file.path,
			failOn: null,
			profile: null
		}, read, pipeline_1.at);
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
		if (!(error instanceof start_5.y)) throw error;
		return without(notOk("settings", error.message, error.hint));
	}
}
async function checkLogs(root, paths) {
	const { logs, problems, looked, files, absent } = await (0,pipeline_1.u)(paths.length > 0 ? paths : ["."], {
		root,
		sparing: true
	});
	if (absent.length > 0) {
		const { message, hint } = (0,base_4.l)(absent);
		return notOk("logs", message, hint);
	}
	const all = [...problems, ...logs.flatMap((log) => log.problems)];
	const told = all.slice(0, 3).map((problem) => `${problem.file}: ${(0,base_4.lr)((0,base_4.w)(problem).message)}`);
	const wrong = all.length === 0 ? "" : `; ${all.length} problems: ${told.join("; ")}${all.length > 3 ? "; \u2026" : ""}`;
	if (logs.length > 0) return ok("logs", `${files} of ${looked.length} files are logs (${logs.length} in all)${wrong}`);
	if (paths.length === 0) return skipped("logs", `${looked.length} files here, none of them a training log`);
	return notOk("logs", `no training log in ${paths.join(", ")}${wrong}`, "Name the folder that the training writes to.");
}
function readText(root, path) {
	const full = (0,node_path_8.join)(root, path);
	if (!(0,node_fs_7.existsSync)(full) || !(0,node_fs_7.statSync)(full).isFile() || (0,node_fs_7.statSync)(full).size > MAX_BYTES) return null;
	return {
		path,
		text: (0,node_fs_7.readFileSync)(full, "utf8")
	};
}
function lookIn(root) {
	return (path) => {
		const full = (0,node_path_8.join)(root, path);
		if (!(0,node_fs_7.existsSync)(full)) return void 0;
		return (0,node_fs_7.statSync)(full).isFile() ? readText(root, path)?.text ?? "" : null;
	};
}
function readWorkflows(root) {
	const folder = ".github/workflows";
	if (!(0,node_fs_7.existsSync)((0,node_path_8.join)(root, folder))) return [];
	return (0,node_fs_7.readdirSync)((0,node_path_8.join)(root, folder)).filter((name) => /\.ya?ml$/.test(name)).sort().flatMap((name) => readText(root, `${folder}/${name}`) ?? []);
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
async function checkLate(github, { defaultBranch }, late) {
	const checks = [];
	for (const { path, event } of late) {
		const text = await github.readFile(path, defaultBranch);
		const flow = text === null ? null : parseWorkflow(path, text);
		if (flow !== null && typeof flow === "object" && flow.events.has(event)) continue;
		const what = `${path} is not on ${defaultBranch} yet: GitHub starts a workflow on ${event} only once its file is there`;
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
	const isWanted = (0,pipeline_1.H)(names);
	const wanted = (0,github_6.E)(all.filter(({ name }) => isWanted(name)), run.attempt);
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
	const { baseline, problems } = (0,pipeline_1.q)(await (0,pipeline_1.x)(github, place, now)(config), config);
	const first = problems[0];
	const fix = first ? `${first.file}: ${(0,base_4.lr)((0,base_4.C)(first))}` : `Run the training workflow on ${base}.`;
	if (baseline.source === null) return notOk("baseline", baseline.reason ? (0,base_4.lr)((0,base_4.An)(baseline.reason)) : "none", fix);
	const { commit: of = "", way, behind = 0, ageDays = 0, runs } = baseline;
	const count = runs.length === 1 ? "one run" : `${runs.length} runs`;
	return ok("baseline", `${of.slice(0, 10)} ${way ? (0,base_4.jn)(way) : ""}: ${count}, ${behind} commits behind ${base}, ${ageDays} days old${way && way.id !== "artifacts" ? CHECK_ALONE : ""}`);
}
async function checkDataBranch(inspection, { dataBranch }, { base, defaultBranch }, mayWrite) {
	const another = "Name another one in data-branch.";
	if (dataBranch === base || dataBranch === defaultBranch) return notOk("data branch", `${dataBranch} holds your code`, another);
	try {
		const count = await inspection.countPictures(dataBranch);
		if (count !== null) return ok("data branch", `${dataBranch} holds ${count} pictures and nothing else`);
		return mayWrite ? ok("data branch", `${dataBranch} will be made with the first chart`) : skipped("data branch", `there is no ${dataBranch}, and the token may not make it`);
	} catch (error) {
		if ((0,pipeline_1.mt)(error) !== null) throw error;
		return notOk("data branch", (0,base_4.Ir)(error), another);
	}
}
function listed(items) {
	const names = items.slice(0, 3).map(({ name }) => name);
	return items.length > 3 ? `${names.join(", ")} and ${items.length - 3} more` : names.join(", ");
}

// build/src/cli/doctor/expressions.js
const EXPRESSION = /\$\{\{(?:[^}$]|\$(?!\{))*\}\}/g;
const SAME = /^(?:github|inputs|vars|secrets)\./;
const STRINGS = /'[^']*'/g;
const NAMES = /[A-Za-z_][\w.*-]*/g;
const WORDS = /* @__PURE__ */ new Set([...[
	"true",
	"false",
	"null",
	"contains",
	"startswith",
	"endswith",
	"format",
	"join"
], ...[
	"always",
	"success",
	"failure",
	"cancelled"
]]);
function hasExpression(text) {
	return text.includes("${{");
}
function namesIn(text) {
	const expressions = text.match(EXPRESSION) ?? [];
	if (expressions.length === 0 && hasExpression(text)) return null;
	return namesOf(expressions.map((one) => one.slice(3, -2)).join(" "));
}
function isSameForAll(condition) {
	return namesOf((condition.match(EXPRESSION)?.map((one) => one.slice(3, -2)) ?? [condition]).join(" "))?.every((name) => !name.startsWith("matrix.")) ?? false;
}
function isOnlyStatus(condition) {
	return namesOf((condition.match(EXPRESSION)?.map((one) => one.slice(3, -2)) ?? [condition]).join(" "))?.length === 0;
}
function namesOf(code) {
	if (code.includes("[")) return null;
	const names = (code.replace(STRINGS, " ").match(NAMES) ?? []).filter((name) => !WORDS.has(name.toLowerCase()));
	return names.every((name) => SAME.test(name) || name.startsWith("matrix.")) ? names : null;
}

// build/src/cli/doctor/matrix.js
const MAX_NAMED = 6;
function legsThatShare({ matrix }, text) {
	const names = namesIn(text);
	const legs = typeof matrix === "object" && matrix !== null ? (0,matrix_2.t)((0,matrix_2.r)(matrix)) : null;
	if (names === null || legs === null) return null;
	const used = names.filter((name) => name.startsWith("matrix.")).map((name) => name.split(".").slice(1));
	const groups = /* @__PURE__ */ new Map();
	for (const leg of legs) {
		const values = used.map((path) => path.reduce((value, key) => (0,matrix_2.r)(value)[key], leg));
		if (values.some((value) => hasExpression(JSON.stringify(value) ?? ""))) return null;
		const key = JSON.stringify(values);
		groups.set(key, [...groups.get(key) ?? [], leg]);
	}
	const largest = [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
	return largest.length < 2 ? null : `${largest.length} jobs of its matrix${differences(largest)}`;
}
function runsInAll(...conditions) {
	return conditions.every((condition) => condition === "" || isSameForAll(condition));
}
function legName({ matrix }) {
	const legs = typeof matrix === "object" && matrix !== null ? (0,matrix_2.t)((0,matrix_2.r)(matrix)) : null;
	return Object.keys(legs?.[0] ?? {}).filter((key) => valuesOf(legs, key).length > 1).map((key) => `\${{ matrix.${key} }}`).join("-") || `\${{ strategy.job-index }}`;
}
function differences(legs) {
	const words = [...new Set(legs.flatMap((leg) => Object.keys(leg)))].map((key) => ({
		key,
		values: valuesOf(legs, key)
	})).filter(({ values }) => values.length > 1).map(({ key, values }) => {
		return `${key}: ${values.slice(0, MAX_NAMED).map((value) => hasExpression(value) ? "\u2026" : value).join(", ")}${values.length > MAX_NAMED ? ", \u2026" : ""}`;
	});
	return words.length === 0 ? "" : ` (${words.join("; ")})`;
}
function valuesOf(legs, key) {
	return [...new Set(legs.map((leg) => typeof leg[key] === "object" ? JSON.stringify(leg[key]) : String(leg[key])))];
}

// build/src/cli/doctor/repository.js
const WHAT = "workflows";
function usesOurs({ jobs }) {
	return jobs.some(({ steps }) => steps.some(isOurs));
}
function callersOf({ path }, flows) {
	return flows.flatMap((flow) => flow.jobs.filter(({ uses }) => uses === `./${path}`).map((job) => ({
		flow,
		job
	})));
}
function placesOf(flows, fits) {
	return flows.flatMap((flow) => {
		const callers = callersOf(flow, flows);
		const owners = flow.events.has("workflow_call") && flow.events.size === 1 && callers.length > 0 ? callers : [null, ...callers];
		const steps = flow.jobs.flatMap((job) => job.steps.filter(fits).map((step) => ({
			flow,
			job,
			step
		})));
		return owners.flatMap((caller) => steps.map((place) => ({
			...place,
			caller
		})));
	});
}
function relevantOf(flows) {
	const found = new Set(flows.filter(usesOurs));
	for (const flow of [...found]) for (const name of listOf(flow.events.get("workflow_run")?.["workflows"])) for (const first of flows) if (first.name === name) found.add(first);
	for (const flow of [...found]) for (const { flow: caller } of callersOf(flow, flows)) found.add(caller);
	for (const flow of [...found]) for (const called of flows) if (flow.jobs.some(({ uses }) => uses === `./${called.path}`)) found.add(called);
	return flows.filter((flow) => found.has(flow));
}
function whereIs({ flow, step }, ...keys) {
	return flow.where(...step.at, ...keys);
}
function isAnswer({ with: given }) {
	return String(given["bot"] ?? "") === "true";
}
function isPromotion({ with: given }) {
	return String(given["promote"] ?? "") === "true";
}

// build/src/cli/doctor/artifact-names.js
function isUpload({ uses }) {
	return uses.startsWith("actions/upload-artifact@");
}
function clashingArtifacts(flows) {
	const places = placesOf(flows, (step) => isUpload(step) && plainOf(step.with["archive"]) !== "false");
	return [...places.flatMap((place) => clashOfLegs(place) ?? []), ...clashOfJobs(places)];
}
function clashOfLegs(place) {
	const { job, step, caller } = place;
	const name = nameOf$1(place);
	const own = runsInAll(job.runsIf, step.runsIf) ? legsThatShare(job, name) : null;
	const isGiven = namesIn(name)?.some((one) => !one.startsWith("github.")) ?? true;
	const called = caller !== null && !isGiven && runsInAll(caller.job.runsIf, job.runsIf, step.runsIf);
	const shared = own ?? (called ? legsThatShare(caller.job, name) : null);
	if (shared === null) return null;
	const who = own === null ? caller.job : job;
	const end = own === null ? `\${{ inputs.name }}` : legName(job);
	const whose = own === null ? `, with "name" handed over by the job ${who.id}` : "";
	return notOk(WHAT, `${whereIs(place, "with", "name")}: ${shared} of the job ${who.id} upload an artifact ${name}: ${whatHappens(step)}`, `Give each its own: name: ${name}-${end}${whose}`);
}
function clashOfJobs(places) {
	const first = /* @__PURE__ */ new Map();
	const found = [];
	for (const place of places) {
		const { job, step, caller, flow } = place;
		const name = nameOf$1(place);
		const isSure = [
			job.runsIf,
			step.runsIf,
			caller?.job.runsIf ?? ""
		].every((one) => one === "" || isOnlyStatus(one));
		const isKnown = !hasExpression(name) || (namesIn(name)?.every((one) => one.startsWith("github.")) ?? false);
		if (!isSure || !isKnown) continue;
		const key = JSON.stringify([(caller?.flow ?? flow).path, name]);
		const before = first.get(key);
		if (before === void 0) first.set(key, place);
		else if (before.job !== job || before.step === step || plainOf(step.with["overwrite"]) !== "true") found.push(notOk(WHAT, `${whereIs(place, "with", "name")}: ${who(place)} uploads an artifact ${name}, and so does ${who(before)} of the same run: ${whatHappens(step)}`, `Give each its own, here: name: ${name}-${(caller?.job ?? job).id}`));
	}
	return found;
}
function who({ job, caller }) {
	return `the job ${(caller?.job ?? job).id}`;
}
function nameOf$1({ step }) {
	return plainOf(step.with["name"]).trim() || "artifact";
}
function whatHappens({ uses, with: given }) {
	if (/@v[123](?:\D|$)/.test(uses)) return "their files are mixed in one artifact";
	if (plainOf(given["overwrite"]) === "true") return "\"overwrite: true\" keeps the last one alone";
	return "the second upload fails (409 Conflict)";
}

// build/src/cli/doctor/after-failure.js
const ALWAYS = `if: \${{ !cancelled() }}`;
function lostByFailure(flow) {
	const hasOurs = flow.jobs.some(({ steps }) => steps.some(isOurs));
	return flow.jobs.flatMap((job) => [...lostSteps(flow, job, hasOurs), ...lostJob(flow, job)]);
}
function lostSteps(flow, job, hasOurs) {
	const trains = job.steps.findIndex(isTraining);
	if (trains < 0) return [];
	return job.steps.slice(trains + 1).flatMap((step) => {
		const isReport = isOurs(step) && !isPromotion(step);
		const isHandedOver = !hasOurs && isUpload(step) && String(step.with["name"] ?? "").startsWith("curvelint");
		if (!isReport && !isHandedOver || step.runsIf !== "") return [];
		const what = isReport ? "there is no report" : "its logs are not uploaded";
		const text = `${flow.where(...step.at)}: where an earlier step fails, as a training that diverges may, this one does not run: ${what}`;
		return [note(WHAT, text, `Add to the step: ${ALWAYS}`)];
	});
}
function lostJob(flow, job) {
	if (!job.steps.some((step) => isOurs(step) && !isPromotion(step)) || job.steps.some(isTraining) || job.needs.length === 0 || job.runsIf !== "") return [];
	const text = `${flow.where("jobs", job.id)}: where ${job.needs.join(" or ")} fails, the job ${job.id} is skipped: there is no report`;
	return [note(WHAT, text, `Add to the job: ${ALWAYS}`)];
}
function isTraining({ run }) {
	return /\b(?:python3?|torchrun|accelerate|deepspeed|make)\b/.test(run);
}

// build/src/cli/doctor/concurrency.js
function cancelledLegs(flow) {
	return flow.jobs.flatMap((job) => {
		if (job.concurrency === "" || !runsInAll(job.runsIf)) return [];
		const shared = legsThatShare(job, job.concurrency);
		if (shared === null) return [];
		const text = `${flow.where("jobs", job.id, "concurrency")}: ${shared} of the job ${job.id} are in one concurrency group: they cancel each other`;
		return [notOk(WHAT, text, `Give each its own: group: ${job.concurrency}-${legName(job)}`)];
	});
}

// build/src/cli/doctor/filters.js
const EVENTS = ["pull_request", "pull_request_target"];
function starvedChecks(flow, seconds, { defaultBranch, required, checkName }) {
	return EVENTS.flatMap((event) => {
		const filters = filtersOf(flow, event, defaultBranch);
		if (filters.length === 0) return [];
		const [names, jobs] = [checkNames([flow, ...seconds], checkName), flow.jobs.map(({ name }) => name)];
		const skips = `${flow.where("on", event, filters[0])}: ${filters.join(" and ")} of ${event} keeps it from running for some pull requests`;
		const paste = `Leave the filter out, and skip inside the workflow: a job that "if:" skips counts as passed.`;
		const starved = required.names.filter((one) => names.includes(one) || jobs.some((job) => isCheckOf(job, one)));
		if (starved.length === 0 && !required.complete) return [note(WHAT, `${skips}: if ${names[0] ?? checkName} is a required check, it waits for ever there`, paste)];
		if (starved.length === 0) return [];
		return [notOk(WHAT, `${skips}, and the check ${starved.join(", ")} is required: there it waits for ever`, paste)];
	});
}
function filtersOf({ events }, event, defaultBranch) {
	const given = events.get(event) ?? {};
	const hits = (patterns) => listOf(patterns).some((one) => fits(one, defaultBranch));
	return [
		...listOf(given["paths"]).length > 0 && !listOf(given["paths"]).includes("**") ? ["paths"] : [],
		...listOf(given["paths-ignore"]).length > 0 ? ["paths-ignore"] : [],
		..."branches" in given && !hits(given["branches"]) ? ["branches"] : [],
		..."branches-ignore" in given && hits(given["branches-ignore"]) ? ["branches-ignore"] : []
	];
}
function isCheckOf(job, check) {
	const begin = job.split(`\${{`)[0];
	if (begin !== job) return begin !== "" && check.startsWith(begin);
	return check === job || check.startsWith(`${job} (`);
}
function checkNames(flows, checkName) {
	const keys = flows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps.filter((step) => isOurs(step) && !isPromotion(step)))).map((step) => plainOf(step.with["key"]).trim() || "default").filter((key) => !hasExpression(key));
	return [...new Set(keys.map((key) => (0,pipeline_1.z)({ checkName }, key)))];
}
function fits(pattern, branch) {
	const glob = (0,pipeline_1.U)(pattern);
	if (glob === null) return false;
	const below = glob.base === "" ? branch : branch.startsWith(`${glob.base}/`) ? branch.slice(glob.base.length + 1) : null;
	return pattern === branch || below !== null && (0,pipeline_1.V)(glob, below.split("/"));
}

// build/src/cli/doctor/known-inputs.js
const KNOWN_INPUTS = [
	...[
		"metrics",
		"artifacts",
		"run-id",
		"pull-request",
		"config",
		"baseline",
		"expect",
		"fail-on",
		"comment",
		"key"
	],
	...[
		"comment-position",
		"comment-token",
		"bot",
		"buttons"
	],
	...[
		"matrix",
		"job-id",
		"charts",
		"html-url",
		"promote",
		"token",
		"job-status"
	]
];
const FILLED_INPUTS = [
	"matrix",
	"job-id",
	"job-status"
];
const INPUT_CHOICES = {
	"fail-on": start_5.o,
	comment: start_5.a,
	"comment-position": start_5.i,
	charts: action_0.S,
	promote: ["true", "false"],
	bot: ["true", "false"],
	buttons: ["true", "false"]
};
const INPUT_FORMS = {
	key: {
		words: "Use up to 64 letters, digits, dots, dashes and underscores.",
		fits: (text) => /^[A-Za-z0-9._-]{1,64}$/.test(text)
	},
	"run-id": {
		words: "Give the number of a workflow run.",
		fits: (text) => /^[1-9]\d{0,14}$/.test(text)
	},
	"pull-request": {
		words: "Give the number of a pull request.",
		fits: (text) => /^[1-9]\d{0,14}$/.test(text)
	},
	"html-url": {
		words: "Give an address that begins with https://, or \"artifacts\".",
		fits: (text) => text === "artifacts" || text.startsWith("https://")
	}
};

// build/src/cli/doctor/inputs.js
function wrongInputs(flow) {
	return flow.jobs.flatMap((job) => job.steps.filter(isOurs).flatMap((step) => {
		const place = {
			flow,
			job,
			step,
			caller: null
		};
		return [...Object.entries(step.with).flatMap(([name, value]) => wrongInput(place, name, value) ?? []), ...wrongTogether(place)];
	}));
}
function wrongInput(place, name, value) {
	const wrong = (text, fix) => notOk(WHAT, `${whereIs(place, "with", name)}: ${text}`, fix);
	const input = KNOWN_INPUTS.find((one) => one === name.toLowerCase());
	if (input === void 0) {
		const near = (0,base_4.Tr)(name.slice(0, 80), KNOWN_INPUTS);
		const fix = near ? `Did you mean "${near}"?` : `Inputs: ${KNOWN_INPUTS.join(", ")}.`;
		return wrong(`curvelint has no input ${name.slice(0, 80)}: GitHub warns and goes on without it`, fix);
	}
	if (typeof value === "object" && value !== null) return wrong(`the input ${input} is a list or a mapping: GitHub takes text alone`, `Write "${input}: |", and one a line.`);
	const text = plainOf(value).trim();
	if (text === "" || hasExpression(text)) return null;
	if (FILLED_INPUTS.includes(input)) return wrong(`the input ${input} is set by hand: jobs are then mistaken for each other`, "Leave it out.");
	return wrongValue(input, text, wrong);
}
function wrongValue(input, text, wrong) {
	const [choices, form] = [INPUT_CHOICES[input], INPUT_FORMS[input]];
	const said = `the input ${input} cannot be "${text.slice(0, 80)}"`;
	if (choices && !choices.includes(text)) {
		const near = (0,base_4.Tr)(text.slice(0, 80), choices);
		return wrong(said, `${near ? `Did you mean "${near}"? ` : ""}Use one of: ${choices.join(", ")}.`);
	}
	return form && !form.fits(text) ? wrong(said, form.words) : null;
}
function wrongTogether(place) {
	const { flow, job, step } = place;
	const found = [];
	if (isPromotion(step)) {
		const idle = [
			"metrics",
			"artifacts",
			"run-id",
			"expect",
			"baseline"
		].filter((name) => plainOf(step.with[name]) !== "");
		if (idle.length > 0) found.push(notOk(WHAT, `${whereIs(place, "with", idle[0])}: with "promote: true" nothing is judged, so nothing reads ${idle.join(", ")}`, "Leave it out, or promote in a step of its own."));
		if (!flow.events.has("push") && !flow.events.has("workflow_call")) found.push(notOk(WHAT, `${whereIs(place, "with", "promote")}: "promote: true" is for pushes to the base branch, and this workflow runs on none`, "Add \"push\", with your base branch, to \"on\"."));
	}
	const isUploaded = job.steps.slice(job.steps.indexOf(step) + 1).some(({ uses, run }) => /upload/i.test(uses + run));
	if (plainOf(step.with["html-url"]) === "artifacts" && !isUploaded) found.push(notOk(WHAT, `${whereIs(place, "with", "html-url")}: "html-url: artifacts" links the page of a later step, and none uploads it`, `Give the step "id: curvelint", and add below it:\n- uses: actions/upload-artifact@v7\n  if: \${{ !cancelled() }}\n  with:\n    path: \${{ steps.curvelint.outputs.html }}\n    archive: false`));
	return found;
}

// build/src/cli/doctor/pair.js
function checkPair(flow, flows, facts) {
	const { workflows, types } = flow.events.get("workflow_run");
	const checks = [];
	const firsts = [];
	if (!listOf(types).includes("completed") || listOf(types).length > 1) {
		const where = flow.where("on", "workflow_run", "types");
		checks.push(notOk(WHAT, `${where}: it also runs before the training has ended`, "Write \"types: [completed]\"."));
	}
	const given = flow.jobs.flatMap(({ steps }) => steps.filter(isOurs)).flatMap((step) => linesOf(step.with["artifacts"]));
	const artifacts = given.length > 0 ? given : facts.artifacts;
	for (const name of listOf(workflows)) {
		const first = flows.find((one) => one.name === name);
		if (first === void 0) {
			checks.push(nobody(flow, name, flows));
			continue;
		}
		firsts.push(first);
		checks.push(...wrongUploads(first, flows, artifacts), ...withoutBaseline(first, facts.defaultBranch));
	}
	return {
		checks,
		firsts,
		artifacts
	};
}
function nobody(flow, name, flows) {
	const known = flows.filter((one) => one !== flow).map((one) => one.name);
	const near = (0,base_4.Tr)(name, known);
	const hint = near ? `Did you mean "${near}"?` : `Names of the workflows here: ${known.join(", ") || "none"}.`;
	const where = flow.where("on", "workflow_run", "workflows");
	return notOk(WHAT, `${where}: it waits for the workflow "${name}", and no workflow has that name`, hint);
}
function wrongUploads(first, flows, names) {
	const callees = first.jobs.flatMap(({ uses }) => uses === "" ? [] : [uses]).map((uses) => flows.find(({ path }) => uses === `./${path}`));
	if (names.some(hasExpression)) return [];
	if (callees.includes(void 0)) return [];
	const jobs = [first, ...callees].flatMap((one) => one?.jobs ?? []);
	const uploads = jobs.flatMap(({ steps }) => steps.filter(isUpload));
	const titles = uploads.map(({ with: given }) => plainOf(given["name"]) || "artifact");
	const isLooked = (0,pipeline_1.H)(names);
	if (titles.some((title) => title.startsWith("${{") || isLooked(title.replace(EXPRESSION, "1")))) return [];
	if (jobs.some(({ steps }) => steps.some(({ uses }) => uses.startsWith("./")))) return [];
	const found = titles.length === 0 ? "uploads no artifact" : `uploads ${titles.map((one) => one.replace(EXPRESSION, "1")).join(", ")}`;
	const text = `${uploads[0] ? first.path : first.where("jobs")}: it ${found}, and ${names.join(" or ")} is looked for`;
	return [notOk(WHAT, text, "Upload the logs with actions/upload-artifact, under such a name.")];
}
function withoutBaseline({ path, events, where }, defaultBranch) {
	if (events.has("schedule") || events.has("workflow_dispatch")) return [];
	const push = events.get("push");
	const branches = listOf(push?.["branches"]);
	const isTags = push !== void 0 && branches.length === 0 && ("tags" in push || "tags-ignore" in push);
	if (push !== void 0 && !isTags && (branches.length === 0 || branches.some((one) => fits(one, defaultBranch)))) return [];
	return [notOk(WHAT, `${push === void 0 ? path : where("on", "push")}: it does not run on pushes to ${defaultBranch}, so there is never a baseline`, `Add to "on":\npush: { branches: [${defaultBranch}] }`)];
}
function linesOf(value) {
	return (typeof value === "string" ? value.split("\n").map((line) => line.trim()) : []).filter(Boolean);
}

// build/src/cli/doctor/permissions.js
function missingPermissions(flow, job, flows, { defaultPermissions }) {
	if (job.steps.filter(isOurs).every(({ with: given }) => hasOwnToken(plainOf(given["token"])))) return [];
	const needs = needsOf(job);
	const callers = callersOf(flow, flows);
	const isCalledOnly = flow.events.has("workflow_call") && flow.events.size === 1;
	const found = callers.flatMap(({ flow: caller, job: calling }) => {
		const where = caller.where("jobs", calling.id);
		if (calling.permissions === null) return withoutAny(where, calling, needs, defaultPermissions);
		return lacking(where, calling, calling.permissions, needs, ", and a workflow that it calls may do no more");
	});
	const where = flow.where("jobs", job.id);
	if (job.permissions !== null) found.push(...lacking(where, job, job.permissions, needs, ""));
	else if (!isCalledOnly) found.push(...withoutAny(where, job, needs, defaultPermissions));
	return found;
}
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
		"reactions, and the label of an acceptance"
	],
	[
		"pull-requests",
		"write",
		"answers"
	]
];
function needsOf({ steps }) {
	const ours = steps.filter(isOurs);
	if (ours.every(isAnswer)) return ANSWERS;
	return [
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
		ours.some((step) => !isPromotion(step) && plainOf(step.with["comment"]) !== "never") ? [
			"pull-requests",
			"write",
			"writes the comment"
		] : [
			"pull-requests",
			"read",
			"finds the pull request"
		]
	];
}
function lacking(where, { id }, given, needs, why) {
	const missing = needs.filter(([scope, level]) => !allows(given, scope, level));
	if (missing.length === 0) return [];
	const lines = missing.map(([scope, level, reason]) => `${scope}: ${level} # ${reason}`);
	return [notOk(WHAT, `${where}: the job ${id} lacks permissions${why}`, `Add to its permissions:\n${lines.join("\n")}`)];
}
function withoutAny(where, { id }, needs, fallback) {
	if (fallback === "write") return [];
	const counts = fallback === "read" ? "the default of the repository or its organization is read-only" : "the default of the repository counts, which is not known here: that of a new one is read-only";
	const block = needs.map(([scope, level, why]) => `  ${scope}: ${level} # ${why}`);
	return [notOk(WHAT, `${where}: the job ${id} has no permissions: ${counts}`, `Add to the job:\npermissions:\n${block.join("\n")}`)];
}
function hasOwnToken(token) {
	return token !== "" && !/github\.token|GITHUB_TOKEN/.test(token);
}

// build/src/cli/doctor/commands.js
const HARMLESS = /* @__PURE__ */ new Set([
	...[
		"pip",
		"pip3",
		"uv",
		"poetry",
		"conda",
		"mamba",
		"apt-get",
		"sudo",
		"echo",
		"export",
		"set",
		"ls",
		"cat",
		"df",
		"free"
	],
	...[
		"python",
		"python3",
		"bash",
		"sh",
		"make",
		"torchrun",
		"accelerate",
		"deepspeed",
		"nvidia-smi",
		"pytest",
		"time",
		"true"
	],
	...[
		"curvelint",
		"test",
		"wandb",
		"nproc",
		"chmod",
		"mkdir",
		"source",
		"."
	]
]);
const BEFORE = /* @__PURE__ */ new Set([
	"sudo",
	"time",
	"nohup",
	"exec",
	"env",
	"uv",
	"poetry",
	"run"
]);
const WITH_WORD = /* @__PURE__ */ new Set(["-W", "-X"]);
const UNPLAIN = /[$`*?{}~"'\\<>()[\]!#]/;
function neededBy(script) {
	const needed = [];
	for (const line of script.replaceAll("\\\n", " ").split("\n")) {
		if (line.includes("<<")) return {
			needed,
			sure: false
		};
		for (const command of line.split(/&&|\|\||[;|]/)) {
			const words = command.trim().split(/\s+/).filter(Boolean);
			while (words[0] !== void 0 && /^\w+=/.test(words[0])) words.shift();
			const program = words[0];
			if (program === void 0 || program.startsWith("#")) continue;
			const one = neededOf(words);
			if (one !== null) needed.push(one);
			else if (!HARMLESS.has(/^python[\d.]*$/.test(program) ? "python" : program)) return {
				needed,
				sure: false
			};
			if (command.includes(">")) return {
				needed,
				sure: false
			};
		}
	}
	return {
		needed,
		sure: true
	};
}
function neededOf(words) {
	const from = words.findIndex((word) => !BEFORE.has(word));
	const [program, ...given] = from < 0 ? [] : words.slice(from);
	if (program === void 0) return null;
	const name = nameOf(program, given);
	if (name === null || UNPLAIN.test(name) || name.startsWith("/")) return null;
	return {
		kind: program === "make" ? "make" : "script",
		name
	};
}
function nameOf(program, given) {
	if (/^python[\d.]*$/.test(program)) return scriptAfter(given, ".py");
	if (program === "bash" || program === "sh" || program === "source" || program === ".") return scriptAfter(given, ".sh");
	if (program === "torchrun" || program === "deepspeed" || program === "accelerate" && given[0] === "launch") return given.includes("-m") || given.includes("--module") ? null : given.find((word) => word.endsWith(".py")) ?? null;
	if (program === "make") return given.every((word) => /^[\w-]+$/.test(word) && !word.startsWith("-")) ? given[0] ?? "" : null;
	return program.includes("/") && /\.(?:sh|py)$/.test(program) ? program : null;
}
function scriptAfter(given, end) {
	for (let i = 0; i < given.length; i += 1) {
		const word = given[i];
		if (WITH_WORD.has(word)) i += 1;
		else if (word === "-m" || word === "-c") return null;
		else if (!word.startsWith("-")) return word.endsWith(end) ? word : null;
	}
	return null;
}

// build/src/cli/doctor/scripts.js
const QUIET = /^(?:actions\/setup-[\w-]+|astral-sh\/setup-uv|conda-incubator\/setup-miniconda|mamba-org\/setup-micromamba)@/;
const MAKEFILES = [
	"GNUmakefile",
	"makefile",
	"Makefile"
];
const UNPLAIN_MAKE = /^(?:-?include|sinclude|\.DEFAULT|define)\b|^\$|^[^\t:]*%/;
function missingScripts(flow, { look }) {
	if (look === null) return [];
	return flow.jobs.flatMap((job) => [...missingWorkflow(flow, job, look), ...missingInSteps(flow, job, look)]);
}
function missingWorkflow(flow, { id, uses }, look) {
	if (!uses.startsWith("./") || typeof look(uses.slice(2)) === "string") return [];
	const text = `${flow.where("jobs", id, "uses")}: the job ${id} calls ${uses}, which does not exist`;
	return [notOk(WHAT, text, "Correct the path; it begins at the top of the repository.")];
}
function missingInSteps(flow, job, look) {
	const found = [];
	let checkedOut = false;
	for (const step of job.steps) if (isPlainCheckout(step)) checkedOut = true;
	else if (step.uses.startsWith("actions/checkout@")) return found;
	else if (step.uses !== "" && step.uses.startsWith("./")) {
		if (checkedOut) found.push(...missingAction(flow, step, look));
		return found;
	} else if (isOurs(step)) found.push(...checkedOut ? missingSettings(flow, step, look) : []);
	else if (step.uses !== "" && !QUIET.test(step.uses) && !isUpload(step)) return found;
	else if (step.run !== "") {
		const { needed, sure } = neededBy(step.run);
		if (checkedOut) found.push(...missingOf(flow, step, needed, look));
		if (!sure) return found;
	}
	return found;
}
function isPlainCheckout({ uses, with: given }) {
	return uses.startsWith("actions/checkout@") && [
		"repository",
		"ref",
		"path",
		"submodules",
		"sparse-checkout"
	].every((name) => !(name in given));
}
function missingAction(flow, { uses, at }, look) {
	const folder = node_path_8.posix.normalize(uses);
	if (hasExpression(uses) || isElsewhere(folder, look)) return [];
	if ([
		"action.yml",
		"action.yaml",
		"Dockerfile"
	].map((name) => node_path_8.posix.join(folder, name)).some((file) => look(file) !== void 0)) return [];
	const text = `${flow.where(...at, "uses")}: the action ${uses} does not exist: there is no action.yml`;
	return [notOk(WHAT, text, "Correct the path; it begins at the top of the repository.")];
}
function missingSettings(flow, { with: given, at }, look) {
	const file = plainOf(given["config"]).trim();
	if (file === "" || hasExpression(file) || file.startsWith("/") || isElsewhere(file, look)) return [];
	if (look(node_path_8.posix.normalize(file)) !== void 0) return [];
	const text = `${flow.where(...at, "with", "config")}: the settings file ${file} does not exist`;
	return [notOk(WHAT, text, "Correct the path; it begins at the top of the repository.")];
}
function missingOf(flow, step, needed, look) {
	const folder = node_path_8.posix.normalize(step.folder || ".");
	if (hasExpression(step.folder) || node_path_8.posix.isAbsolute(folder) || needed.length === 0) return [];
	const wrong = (text, fix) => notOk(WHAT, `${flow.where(...step.at, "run")}: ${text}`, fix);
	if (isElsewhere(folder, look)) return [];
	if (folder !== "." && look(folder) !== null) return [wrong(`it runs in the folder ${folder}, which does not exist`, "Correct \"working-directory\".")];
	return needed.flatMap(({ kind, name }) => {
		if (kind === "make") return missingTarget(folder, name, look, wrong) ?? [];
		const path = node_path_8.posix.join(folder, name);
		if (isElsewhere(path, look) || look(path) !== void 0) return [];
		const where = folder === "." ? "" : ` in ${folder}`;
		return [wrong(`it runs ${name}${where}, which does not exist`, "Correct the path, or commit the file.")];
	});
}
function missingTarget(folder, target, look, wrong) {
	const file = MAKEFILES.map((name) => node_path_8.posix.join(folder, name)).find((path) => typeof look(path) === "string");
	if (file === void 0) return wrong(`it runs make, and there is no Makefile${folder === "." ? "" : ` in ${folder}`}`, "Commit it.");
	const text = String(look(file));
	if (target === "" || text.split("\n").some((line) => UNPLAIN_MAKE.test(line)) || look(node_path_8.posix.join(folder, target)) !== void 0) return null;
	const targets = text.split("\n").flatMap((line) => /^[\w./ -]+:/.test(line) ? line.split(":")[0].trim().split(/\s+/) : []);
	if (targets.includes(target)) return null;
	const known = targets.filter((one) => !one.startsWith(".")).slice(0, 10);
	return wrong(`it runs make ${target}, and ${file} has no such target`, `Targets: ${known.join(", ") || "none"}.`);
}
function isElsewhere(path, look) {
	const modules = look(".gitmodules");
	return path.startsWith("..") || typeof modules === "string" && modules.includes(path.split("/")[0]);
}

// build/src/cli/doctor/shared-keys.js
const HAPPENS = "the comment shows the worst report alone, and the verdicts of all are joined";
const REPEATS = "For repeats of one model (seeds): let each upload its logs, and one job with \"needs\" report them all: recipe \"Several seeds, data sets or settings in a matrix\".";
function sharedKeys(flows) {
	const places = placesOf(flows, (step) => isOurs(step) && !isPromotion(step) && !isAnswer(step));
	return [...places.flatMap((place) => legs(place) ?? []), ...jobs(places)];
}
function legs(place) {
	const key = keyOf(place);
	const { flow, job, step, caller } = place;
	const ownLegs = runsInAll(job.runsIf, step.runsIf) ? legsThatShare(job, key) : null;
	const callerLegs = caller !== null && !(namesIn(key)?.some((name) => !name.startsWith("github.")) ?? true) && runsInAll(caller.job.runsIf, job.runsIf, step.runsIf) ? legsThatShare(caller.job, key) : null;
	const shared = ownLegs ?? callerLegs;
	if (shared === null) return null;
	const who = ownLegs !== null ? job : caller.job;
	const where = ownLegs !== null ? whereIs(place, "with", "key") : caller.flow.where("jobs", who.id);
	const name = legName(who);
	const paste = ownLegs !== null ? `key: ${name}` : `with: { key: "${name}" }, and "key: \${{ inputs.key }}" in ${flow.path}`;
	return notOk(WHAT, `${where}: ${shared} of the job ${who.id} report under the key ${key}: ${HAPPENS}`, `For different models: ${paste}\n${REPEATS}`);
}
function jobs(places) {
	const groups = /* @__PURE__ */ new Map();
	for (const place of places) {
		const key = keyOf(place);
		const isSure = [
			place.job.runsIf,
			place.step.runsIf,
			place.caller?.job.runsIf ?? ""
		].every((one) => one === "" || isOnlyStatus(one));
		if (!hasExpression(key) && isSure && reportsOnPullRequests(place)) groups.set(key, [...groups.get(key) ?? [], place]);
	}
	return [...groups].flatMap(([key, all]) => {
		const seen = new Map(all.map((place) => [placeName(place), place]));
		if (seen.size < 2) return [];
		const [[first], [other, place]] = [...seen];
		const text = `${whereIs(place, "with", "key")}: ${other} and ${first} report under the key ${key}: ${HAPPENS}`;
		const more = seen.size > 2 ? `; ${seen.size - 2} more do so, too` : "";
		const say = all.some(isFiltered) ? note : notOk;
		const example = place.job.id.replace(/[^\w.-]/g, "-").slice(0, 64);
		return [say(WHAT, text + more, `For different models, a key each, here: key: ${example}\n${REPEATS}`)];
	});
}
function keyOf({ step }) {
	return plainOf(step.with["key"]).trim() || "default";
}
function placeName({ flow, job, step, caller }) {
	if (caller !== null) return `the job ${caller.job.id} of ${caller.flow.path}`;
	return `${job.steps.filter(isOurs).length > 1 ? `step ${job.steps.indexOf(step) + 1} of ` : ""}the job ${job.id} of ${flow.path}`;
}
function reportsOnPullRequests({ flow, caller }) {
	const { events } = caller?.flow ?? flow;
	return [
		"pull_request",
		"pull_request_target",
		"workflow_run"
	].some((event) => events.has(event));
}
function isFiltered({ flow, caller }) {
	const { events } = caller?.flow ?? flow;
	return [...events.values()].some((filters) => ["paths", "paths-ignore"].some((key) => key in filters));
}

// build/src/cli/doctor/workflows.js
const ASKED = ["issue_comment", "check_run"];
const LATE = [
	"workflow_run",
	"issue_comment",
	"check_run"
];
const TRUSTED = [...LATE, "pull_request_target"];
const HEAD_REF = /head_sha|head_ref|head_branch|head\.sha|head\.ref|issue\.number/;
function checkWorkflows(facts) {
	const checks = [];
	const flows = [];
	for (const { path, text } of facts.files) {
		const flow = parseWorkflow(path, text);
		if (typeof flow !== "string") flows.push(flow);
		else checks.push(notOk(WHAT, `${path}: ${flow}`, "GitHub does not run it either: correct it."));
	}
	const reporting = flows.filter(usesOurs);
	const relevant = relevantOf(flows);
	const pairs = new Map(reporting.filter(isSecond).map((flow) => [flow, checkPair(flow, flows, facts)]));
	const shared = [...sharedKeys(relevant), ...clashingArtifacts(relevant)];
	for (const flow of relevant) {
		const wrong = [
			...wrongIn(flow, flows, pairs, facts),
			...shared.filter(({ text }) => text.startsWith(`${flow.path}:`)),
			...missingScripts(flow, facts)
		];
		checks.push(...wrong);
		if (usesOurs(flow) && !wrong.some(({ state }) => state === "not ok")) checks.push(ok(WHAT, `${flow.path} reports on ${[...flow.events.keys()].join(", ")}`));
	}
	if (relevant.length === 0) checks.push(withoutOurs(flows, facts));
	const late = reporting.flatMap(({ path, events }) => LATE.filter((one) => events.has(one)).map((event) => ({
		path,
		event
	})));
	return {
		checks,
		training: trainingOf(reporting, flows, pairs),
		late
	};
}
function wrongIn(flow, flows, pairs, facts) {
	const ours = flow.jobs.filter(({ steps }) => steps.some(isOurs));
	const seconds = [...pairs].flatMap(([second, { firsts }]) => firsts.includes(flow) ? [second] : []);
	const called = ours.length > 0 || seconds.length > 0 || flow.jobs.some(({ uses }) => uses.startsWith("./"));
	return [
		...ours.flatMap((job) => missingPermissions(flow, job, flows, facts)),
		...unsafeCheckouts(flow),
		...wrongInputs(flow),
		...wrongAnswers(flow),
		...pairs.get(flow)?.checks ?? [],
		...trainsItself(flow) || callsOurs(flow, flows) ? withoutBaseline(flow, facts.defaultBranch) : [],
		...lostByFailure(flow),
		...cancelledLegs(flow),
		...called ? starvedChecks(flow, seconds, facts) : []
	];
}
function wrongAnswers({ events, jobs, where }) {
	const ours = jobs.flatMap(({ steps }) => steps.filter(isOurs));
	const isAsked = ASKED.some((event) => events.has(event));
	const isOnlyAsked = isAsked && [...events.keys()].every((event) => ASKED.includes(event));
	return ours.flatMap((step) => {
		if (isOnlyAsked && !isAnswer(step) && plainOf(step.with["bot"]) === "" && plainOf(step.with["pull-request"]) === "") return [notOk(WHAT, `${where(...step.at)}: a comment starts it, and would be judged as a training`, "with: { bot: true }")];
		if (!isAsked && isAnswer(step)) return [notOk(WHAT, `${where(...step.at)}: it answers comments, and no comment starts it`, "on: { issue_comment: { types: [created] } }")];
		return [];
	});
}
const isSecond = ({ events }) => events.has("workflow_run");
function trainsItself(flow) {
	const judges = flow.jobs.some(({ steps }) => steps.some((step) => isOurs(step) && !isPromotion(step) && !isAnswer(step)));
	const starts = [...flow.events.keys()].filter((event) => ![...ASKED, "workflow_call"].includes(event));
	return judges && !isSecond(flow) && starts.length > 0;
}
function callsOurs({ jobs }, flows) {
	return flows.some((one) => usesOurs(one) && jobs.some(({ uses }) => uses === `./${one.path}`));
}
function trainingOf(reporting, flows, pairs) {
	const found = /* @__PURE__ */ new Map();
	for (const flow of reporting) {
		const pair = pairs.get(flow);
		if (pair !== void 0) for (const { path } of pair.firsts) found.set(path, pair.artifacts);
		else if (trainsItself(flow)) found.set(flow.path, []);
		else for (const { flow: caller } of callersOf(flow, flows)) found.set(caller.path, []);
	}
	return [...found].map(([path, artifacts]) => ({
		path,
		artifacts
	}));
}
function withoutOurs(flows, { files }) {
	if (flows.some(({ jobs }) => jobs.some(({ steps }) => steps.some((step) => /\bcurvelint\b/.test(step.run))))) return ok(WHAT, "curvelint is run as a command");
	return notOk(WHAT, `none of ${files.length} workflow files uses curvelint`, "Run \"curvelint init\".");
}
function unsafeCheckouts({ events, jobs, where }) {
	if (!TRUSTED.some((event) => events.has(event))) return [];
	return jobs.flatMap(({ id, steps }) => {
		const unsafe = steps.find(({ uses, with: given }) => {
			const expressions = plainOf(given["ref"]).match(EXPRESSION) ?? [];
			return uses.startsWith("actions/checkout@") && expressions.some((one) => HEAD_REF.test(one));
		});
		if (unsafe === void 0) return [];
		const text = `${where(...unsafe.at)}: the job ${id} checks out the pull request's code with the rights of the base branch`;
		return [notOk(WHAT, text, "Leave the checkout out: curvelint reads artifacts without one.")];
	});
}

// build/src/cli/doctor/doctor.js
async function runDoctor(options, env) {
	const context = env["GITHUB_ACTIONS"] === "true" ? await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3469)).then((n) => n.t)).readContext(env) : null;
	const git = (0,matrix_2.a)(options.root);
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
		artifacts: config.baselineArtifacts,
		checkName: config.checkName,
		...await rulesOf(remote, target),
		look: files.isHere ? lookIn(options.root) : null
	};
	const flows = checkWorkflows(facts);
	const gitlab = !files.workflows.some(({ text }) => text.includes("curvelint")) ? checkGitlab(readText(options.root, ".gitlab-ci.yml")) : null;
	checks.push(check, ...gitlab ?? flows.checks);
	if (remote === null || target === null) {
		const reason = remote === null ? why : "the repository could not be asked";
		checks.push(...flows.late.map(({ path, event }) => lateUnknown(path, event, defaultBranch, reason)));
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
async function remoteChecks({ github, inspection }, target, { training, late }, config) {
	const access = await guarded("token", () => inspection.readAccess(target.pullRequest, config.dataBranch));
	const artifacts = await guarded("artifacts", () => checkArtifacts(github, inspection, training));
	const waiting = await guarded("workflows", () => checkLate(github, target, late));
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
function lateUnknown(path, event, branch, reason) {
	return skipped("workflows", `${path}: GitHub starts a workflow on ${event} only once its file is on ${branch}; whether it is, was not asked: ${reason}`);
}
async function rulesOf(remote, target) {
	const unknown = {
		defaultPermissions: null,
		required: {
			names: [],
			complete: false
		}
	};
	if (remote === null || target === null) return unknown;
	const { inspection } = remote;
	const read = await guarded("workflows", async () => ({
		defaultPermissions: await inspection.readDefaultPermissions(),
		required: await inspection.readRequiredChecks(target.defaultBranch)
	}));
	return "required" in read ? read : unknown;
}
async function connectTo(repository, token, env) {
	const connection = {
		token,
		repository,
		apiUrl: env["GITHUB_API_URL"] || "https://api.github.com"
	};
	const { connect } = await __webpack_require__.e(/* import() */ 857).then(__webpack_require__.bind(__webpack_require__, 3238)).then((n) => n.n);
	const { inspect } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(180)]).then(__webpack_require__.bind(__webpack_require__, 8180));
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
		const { kind, status, ...failure } = (0,pipeline_1.lt)(error);
		const [message] = failure.message.split("\n");
		if (kind === "token") return notOk(what, "GitHub does not accept the token (401)", "Give a valid one as GITHUB_TOKEN.");
		if (kind === "permission" || kind === "missing") return notOk(what, `GitHub says ${status}: ${message}`, "Check the name of the repository and what the token may read.");
		return notOk(what, `GitHub could not be asked: ${message}`, "Try again.");
	}
}



}),

9427:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
a: () => (readGitFolder),
i: () => (itemsOf),
n: () => (legsOf),
r: () => (fieldsOf),
t: () => (combinationsOf)
});
var node_fs_0 = __webpack_require__(3024);
var node_path_1 = __webpack_require__(6760);



// build/src/cli/git-folder.js
const MAX_BYTES = 16e6;
function readGitFolder(folder) {
	const found = gitFolderAbove((0,node_path_1.resolve)(folder));
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
		repository: originOf(textOf((0,node_path_1.join)(shared, "config")) ?? "")
	};
}
function gitFolderAbove(folder) {
	for (let at = folder;; at = (0,node_path_1.dirname)(at)) {
		const path = (0,node_path_1.join)(at, ".git");
		const kind = kindOf(path);
		if (kind === "folder") return {
			git: path,
			root: at
		};
		const pointer = kind === "file" ? /^gitdir: (.+)$/m.exec(textOf(path) ?? "")?.[1] : void 0;
		if (pointer !== void 0) return {
			git: (0,node_path_1.resolve)(at, pointer.trim()),
			root: at
		};
		if ((0,node_path_1.dirname)(at) === at) return null;
	}
}
function sharedFolder(git) {
	const pointer = textOf((0,node_path_1.join)(git, "commondir"))?.trim();
	return pointer ? (0,node_path_1.resolve)(git, pointer) : git;
}
function defaultBranchOf(git, shared) {
	const remote = branchIn(textOf((0,node_path_1.join)(shared, "refs/remotes/origin/HEAD")), "refs/remotes/origin/");
	if (remote !== null) return {
		name: remote,
		how: "the default branch of origin"
	};
	const packed = textOf((0,node_path_1.join)(shared, "packed-refs")) ?? "";
	const exists = (ref) => kindOf((0,node_path_1.join)(shared, ref)) === "file" || packed.includes(` ${ref}\n`);
	for (const prefix of ["refs/remotes/origin/", "refs/heads/"]) {
		const name = ["main", "master"].find((one) => exists(`${prefix}${one}`));
		if (name !== void 0) return {
			name,
			how: "assumed: there is a branch of this name, and origin/HEAD is not set"
		};
	}
	const current = branchIn(textOf((0,node_path_1.join)(git, "HEAD")), "refs/heads/");
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
		return (0,node_fs_0.readdirSync)((0,node_path_1.join)(shared, "refs/heads")).length;
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
		const stat = (0,node_fs_0.statSync)(path);
		return stat.isDirectory() ? "folder" : stat.isFile() ? "file" : "none";
	} catch {
		return "none";
	}
}
function textOf(path) {
	try {
		return (0,node_fs_0.statSync)(path).size <= MAX_BYTES ? (0,node_fs_0.readFileSync)(path, "utf8") : null;
	} catch {
		return null;
	}
}

// build/src/cli/fields.js
function fieldsOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function itemsOf(value) {
	return Array.isArray(value) ? value : [];
}

// build/src/cli/matrix.js
const MAX_LEGS = 256;
function legsOf(matrix) {
	if (matrix === void 0 || matrix === null) return null;
	const { include: _, exclude: __, ...axes } = fieldsOf(matrix);
	const legs = typeof matrix === "object" && !JSON.stringify(matrix).includes("${{") ? combinationsOf(fieldsOf(matrix)) : null;
	if (legs === null || legs.length === 0) return {
		count: null,
		keys: null
	};
	const keys = Object.keys(axes).filter((key) => /^[\w-]+$/.test(key));
	const isNamed = keys.length > 0 && keys.length === Object.keys(axes).length && legs.every((leg) => keys.every((key) => isSimple(leg[key])));
	return {
		count: legs.length,
		keys: isNamed ? keys : null
	};
}
function combinationsOf({ include = [], exclude = [], ...axes }) {
	if (!Array.isArray(include) || !Array.isArray(exclude)) return null;
	const lists = Object.entries(axes);
	let legs = lists.length === 0 ? [] : [{}];
	for (const [axis, values] of lists) {
		if (!Array.isArray(values) || legs.length * values.length > MAX_LEGS) return null;
		legs = legs.flatMap((leg) => values.map((value) => ({
			...leg,
			[axis]: value
		})));
	}
	const isIn = (part, leg) => Object.entries(part).every(([key, value]) => isEqual(value, leg[key]));
	legs = legs.filter((leg) => !exclude.some((one) => isIn(fieldsOf(one), leg)));
	const added = [];
	for (const one of include.slice(0, MAX_LEGS).map(fieldsOf)) {
		const own = Object.fromEntries(Object.entries(one).filter(([key]) => Object.hasOwn(axes, key)));
		if (legs.some((leg) => isIn(own, leg))) legs = legs.map((leg) => isIn(own, leg) ? {
			...leg,
			...one
		} : leg);
		else added.push(one);
	}
	return [...legs, ...added];
}
function isEqual(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
function isSimple(value) {
	return typeof value === "number" || typeof value === "boolean" || typeof value === "string" && /^[\w.-]{1,60}$/.test(value);
}



})

};
