export const id = 928;
export const ids = [928];
export const modules = {

7928:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
initRepository: () => (initRepository)
});
var start_0 = __webpack_require__(4404);
var report_1 = __webpack_require__(8088);
var matrix_2 = __webpack_require__(9427);
var settings_3 = __webpack_require__(559);
var pipeline_4 = __webpack_require__(7896);
var node_fs_5 = __webpack_require__(3024);
var node_path_6 = __webpack_require__(6760);








// build/src/cli/init/files.js
const SCHEMA = "https://raw.githubusercontent.com/curvelint/curvelint/v1/dist/config.schema.json";
const SETTINGS = `# yaml-language-server: $schema=${SCHEMA}
# Settings of curvelint: https://github.com/curvelint/curvelint#settings
fail-on: error # never, regression, error or warning
# gate:
#   val_accuracy: { of: best, tolerance: 0.002 } # as the metric is called in your logs
# expect: 3 # how many runs there must be, such as the seeds of a matrix: fewer fail
`;
const RIGHTS = [
	[
		"contents",
		"read",
		""
	],
	[
		"actions",
		"read",
		"looks for the baseline"
	],
	[
		"checks",
		"write",
		"the verdict"
	],
	[
		"pull-requests",
		"write",
		"the comment"
	]
];
const quoted = (text) => text.startsWith("*") ? `"${text}"` : text;
const expression = (text) => `\${{ ${text} }}`;
const ALWAYS = `  if: ${expression("!cancelled()")} # a diverged training is worth a diagnosis, too`;
function permissionLines(has) {
	const others = [...has].filter(([scope]) => !RIGHTS.some(([own]) => own === scope)).map(([scope, level]) => `  ${scope}: ${level}`);
	return [
		"permissions:",
		...RIGHTS.map(([scope, level, why]) => {
			return `  ${scope}: ${has.get(scope) === "write" ? "write" : level}${why === "" ? "" : ` # ${why}`}`;
		}),
		...others
	];
}
function reportStep(logs) {
	return [
		"- uses: curvelint/curvelint@v1",
		ALWAYS,
		"  with:",
		...listed("metrics", logs)
	];
}
function uploadStep(logs, legs) {
	return [
		"- uses: actions/upload-artifact@v7",
		ALWAYS,
		"  with:",
		`    name: ${artifactName(legs)}`,
		...listed("path", logs),
		"    if-no-files-found: error"
	];
}
function listed(name, logs) {
	return logs.length === 1 ? [`    ${name}: ${quoted(logs[0])}`] : [`    ${name}: |`, ...logs.map((one) => `      ${one}`)];
}
function artifactName(legs) {
	const attempt = `attempt-${expression("github.run_attempt")}`;
	if (legs === null) return `curvelint-${attempt}`;
	return `curvelint-${(legs.keys?.map((key) => `${key}-${expression(`matrix.${key}`)}`) ?? [expression("strategy.job-index")]).join("-")}-${attempt}`;
}
function curvelintJob(training, legs) {
	const expect = legs.count === null ? "expect: 3 # how many jobs the matrix has: fewer fail" : `expect: ${legs.count} # one run a job of the matrix: fewer fail`;
	return [
		"curvelint:",
		`  needs: ${training}`,
		`  if: ${expression("!cancelled()")} # a seed that failed is told`,
		"  runs-on: ubuntu-latest",
		...permissionLines(/* @__PURE__ */ new Map()).map((line) => `  ${line}`),
		"  steps:",
		"    - uses: curvelint/curvelint@v1",
		"      with:",
		"        artifacts: curvelint-*",
		`        ${expect}`
	];
}
function trainingWorkflow({ logs, command, branch }, forks) {
	const pad = (lines, blanks) => lines.map((line) => `${blanks}${line}`).join("\n");
	return `name: train
on:
  pull_request:
  push:
    branches: [${branch}] # the baseline
permissions: {}
jobs:
  train:
    runs-on: ubuntu-latest
${pad(forks ? ["permissions:", "  contents: read"] : permissionLines(/* @__PURE__ */ new Map()), "    ")}
    steps:
      - uses: actions/checkout@v6
        with: { persist-credentials: false }
      - run: ${command}
${pad(forks ? uploadStep(logs, null) : reportStep(logs), "      ")}
`;
}
function reportingWorkflow(training, legs) {
	const seeds = legs === null || legs.count === null ? "" : `        with:\n          expect: ${legs.count} # one run a job of the matrix: fewer fail\n`;
	return `name: curvelint
on:
  workflow_run: # nothing is checked out, nothing of the pull request runs
    workflows: [${JSON.stringify(training)}]
    types: [completed]
permissions: {}
concurrency:
  group: curvelint-\${{ github.event.workflow_run.head_repository.id }}-\${{ github.event.workflow_run.head_branch }}
  cancel-in-progress: true
jobs:
  report:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read # artifacts, and earlier runs for the baseline
      contents: read # .curvelint.yml of the base branch
      checks: write
      pull-requests: write
    steps:
      - uses: curvelint/curvelint@v1
${seeds}`;
}
function answeringWorkflow() {
	return `name: curvelint commands
on:
  issue_comment: # starts once this file is on the default branch
    types: [created]
permissions: {}
jobs:
  answer:
    if: github.event.issue.pull_request && contains(github.event.comment.body, 'curvelint:')
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: write # rerun; without it "read" is enough
      checks: write
      contents: read # "write" where your charts are pictures on a branch
      issues: write # reactions, and the label of an acceptance
      pull-requests: write
    steps:
      - uses: curvelint/curvelint@v1
        with: { bot: true }
`;
}

// build/src/cli/init/text-edits.js
function edited(text, edits) {
	const windows = text.includes("\r\n");
	const sorted = [...edits].sort((a, b) => a.from - b.from);
	let at = 0;
	let out = "";
	for (const { from, to, text: own } of sorted) {
		out += text.slice(at, from) + (windows ? own.replaceAll("\n", "\r\n") : own);
		at = to;
	}
	return out + text.slice(at);
}
const CONTEXT = 3;
function unifiedDiff(path, before, after) {
	if (before === after) return "";
	const [old, now] = [linesOf(before ?? ""), linesOf(after)];
	const rows = rowsOf(old, now);
	const head = before === null ? `--- /dev/null\n+++ b/${path}\n` : `--- a/${path}\n+++ b/${path}\n`;
	return `diff --git a/${path} b/${path}\n${before === null ? "new file mode 100644\n" : ""}${head}${hunksOf(rows).join("")}`;
}
function linesOf(text) {
	return text === "" ? [] : text.split(/(?<=\n)/);
}
function rowsOf(old, now) {
	let start = 0;
	while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
	let end = 0;
	while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
	const [a, b] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
	const same = (line) => [" ", line];
	return [
		...old.slice(0, start).map(same),
		...middle(a, b),
		...old.slice(old.length - end).map(same)
	];
}
function middle(a, b) {
	const longest = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
	for (let i = a.length - 1; i >= 0; i -= 1) for (let j = b.length - 1; j >= 0; j -= 1) longest[i][j] = a[i] === b[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
	const rows = [];
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) if (i < a.length && j < b.length && a[i] === b[j]) {
		rows.push([" ", a[i]]);
		i += 1;
		j += 1;
	} else if (i < a.length && (j === b.length || longest[i + 1][j] >= longest[i][j + 1])) {
		rows.push(["-", a[i]]);
		i += 1;
	} else {
		rows.push(["+", b[j]]);
		j += 1;
	}
	return rows;
}
function hunksOf(rows) {
	const changed = rows.flatMap(([kind], i) => kind === " " ? [] : [i]);
	const spans = [];
	for (const at of changed) {
		const last = spans.at(-1);
		if (last && at - last[1] <= 6) last[1] = at;
		else spans.push([at, at]);
	}
	return spans.map(([first, last]) => hunk(rows, Math.max(0, first - CONTEXT), Math.min(rows.length, last + CONTEXT + 1)));
}
function hunk(rows, from, to) {
	const count = (part, kind) => part.filter(([one]) => one === " " || one === kind).length;
	const [before, own] = [rows.slice(0, from), rows.slice(from, to)];
	const range = (kind) => {
		const lines = count(own, kind);
		return `${kind}${count(before, kind) + (lines === 0 ? 0 : 1)},${lines}`;
	};
	const body = own.map(([kind, line]) => `${kind}${line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`}`);
	return `@@ ${range("-")} ${range("+")} @@\n${body.join("")}`;
}

// build/src/cli/init/edit-workflow.js
function editTraining(text, { training, logs, branch, forks }) {
	const { job: id, step, legs, caller } = training;
	const file = opened(text);
	const byHand = [];
	const edits = [];
	const add = (made) => typeof made === "string" ? byHand.push(made) : edits.push(made);
	const alone = legs === null && !forks;
	add(stepAfter(file, id, step, alone ? reportStep(logs) : uploadStep(logs, legs)));
	if (legs !== null && !forks) add(newJob(file, id, curvelintJob(id, legs)));
	if (alone) for (const one of rights(file, id)) add(one);
	if (caller === null) for (const one of events(file, branch)) add(one);
	return {
		text: edited(text, edits),
		byHand
	};
}
function editCaller(text, { training, branch, forks }) {
	const file = opened(text);
	const made = [...forks ? [] : rights(file, training.caller.job), ...events(file, branch)];
	return {
		text: edited(text, made.filter((one) => typeof one !== "string")),
		byHand: made.filter((one) => typeof one === "string")
	};
}
function opened(text) {
	const { contents } = (0,settings_3.a)(text);
	return {
		text,
		root: (0,settings_3.c)(contents) ? contents : null
	};
}
function pairOf(map, key) {
	if (!(0,settings_3.c)(map)) return null;
	return map.items.find((pair) => (0,settings_3.l)(pair.key) && String(pair.key.value) === key) ?? null;
}
function jobOf({ root }, id) {
	const job = pairOf(pairOf(root, "jobs")?.value, id)?.value;
	return (0,settings_3.c)(job) && !job.flow ? job : null;
}
function lineBehind(text, offset) {
	let last = offset;
	while (last > 0 && /\s/.test(text[last - 1])) last -= 1;
	const end = text.indexOf("\n", last);
	return end < 0 ? {
		at: text.length,
		lead: "\n"
	} : {
		at: end + 1,
		lead: ""
	};
}
function indentAt(text, offset) {
	const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
	return /^ *$/.test(before) ? before : null;
}
function indented(lines, indent) {
	return lines.map((line) => `${line === "" ? "" : indent}${line}\n`).join("");
}
function insertBehind(text, offset, lines, indent) {
	const { at, lead } = lineBehind(text, offset);
	return {
		from: at,
		to: at,
		text: lead + indented(lines, indent)
	};
}
function stepAfter(file, id, step, lines) {
	const { text } = file;
	const steps = pairOf(jobOf(file, id), "steps")?.value;
	const range = ((0,settings_3.u)(steps) && !steps.flow ? steps.items[step] : null)?.range;
	const byHand = `This step, behind the training in the job ${id}:\n${indented(lines, "  ")}`;
	if (!range) return byHand;
	const dash = text.lastIndexOf("-", range[0]);
	const indent = dash < 0 ? null : indentAt(text, dash);
	return indent === null ? byHand : insertBehind(text, range[1], lines, indent);
}
function newJob(file, id, lines) {
	const jobs = pairOf(file.root, "jobs")?.value;
	const first = (0,settings_3.c)(jobs) && !jobs.flow ? jobs.items[0]?.key?.range : null;
	const indent = first ? indentAt(file.text, first[0]) : null;
	if (!(0,settings_3.c)(jobs) || indent === null) return `This job, beside ${id}:\n${indented(lines, "  ")}`;
	return insertBehind(file.text, jobs.range[1], lines, indent);
}
function rights(file, id) {
	const job = jobOf(file, id);
	const byHand = `These permissions of the job ${id}:\n${indented(permissionLines(/* @__PURE__ */ new Map()), "  ")}`;
	if (job === null) return [byHand];
	const own = pairOf(job, "permissions");
	if (own) return addRights(file.text, own.value, byHand);
	const whole = pairOf(file.root, "permissions")?.value ?? null;
	if ((0,settings_3.l)(whole) && whole.value === "write-all") return [];
	const inherited = (0,settings_3.c)(whole) ? whole.items.map(({ key, value }) => [String(key), String(value ?? "")]) : [];
	const lines = permissionLines(new Map(inherited));
	const anchor = pairOf(job, "runs-on") ?? pairOf(job, "uses") ?? job.items[0];
	const range = anchor?.key.range;
	const indent = range ? indentAt(file.text, range[0]) : null;
	if (!anchor || indent === null) return [byHand];
	return [insertBehind(file.text, (anchor.value?.range ?? range)[1], lines, indent)];
}
function addRights(text, value, byHand) {
	if ((0,settings_3.l)(value) && value.value === "write-all") return [];
	if (!(0,settings_3.c)(value)) return [byHand];
	const has = new Map(value.items.map(({ key, value: level }) => [String(key), String(level ?? "")]));
	const lower = RIGHTS.filter(([scope, level]) => level === "write" && has.get(scope) === "read");
	const missing = RIGHTS.filter(([scope]) => !has.has(scope));
	const raised = value.items.flatMap(({ key, value: level }) => {
		const range = level?.range;
		return range && lower.some(([scope]) => scope === String(key)) ? [{
			from: range[0],
			to: range[1],
			text: "write"
		}] : [];
	});
	if (missing.length === 0) return raised;
	if (value.flow) {
		const close = text.lastIndexOf("}", value.range[1]);
		const comma = value.items.length > 0 ? ", " : " ";
		const blank = /\s$/.test(text.slice(0, close)) ? close - 1 : close;
		const from = value.items.length > 0 ? blank : close;
		return [...raised, {
			from,
			to: close,
			text: `${comma}${missing.map(([scope, level]) => `${scope}: ${level}`).join(", ")} `
		}];
	}
	const first = value.items[0]?.key?.range;
	const indent = first ? indentAt(text, first[0]) : null;
	if (indent === null) return [byHand];
	const lines = missing.map(([scope, level, why]) => `${scope}: ${level}${why === "" ? "" : ` # ${why}`}`);
	return [...raised, insertBehind(text, value.range[1], lines, indent)];
}
function events({ text, root }, branch) {
	const on = pairOf(root, "on");
	const value = on?.value ?? null;
	const push = [`push:`, `  branches: [${branch}] # the baseline`];
	const byHand = `These events:\n${indented(["pull_request:", ...push], "  ")}`;
	if (on === null) return [byHand];
	const range = value?.range;
	if ((0,settings_3.l)(value) || (0,settings_3.u)(value) && value.flow) {
		const known = (0,settings_3.l)(value) ? [String(value.value)] : value.items.map((one) => String(one));
		if (known.includes("pull_request") && known.includes("push")) return [];
		const others = known.filter((name) => name !== "pull_request" && name !== "push").map((name) => `${name}:`);
		const behind = text.slice(range[1]).split("\n", 1)[0].trim();
		const own = behind === "" ? push : push.map((line) => line.split(" #", 1)[0]);
		const lines = [
			"pull_request:",
			...known.includes("push") ? ["push:"] : own,
			...others
		];
		return [{
			from: text.lastIndexOf(":", range[0]) + 1,
			to: range[1],
			text: `\n${indented(lines, "  ").trimEnd()}${behind === "" ? "" : " "}`
		}];
	}
	if ((0,settings_3.u)(value)) {
		const known = value.items.map((one) => String((0,settings_3.l)(one) ? one.value : one));
		return known.includes("pull_request") && known.includes("push") ? [] : [byHand];
	}
	if (!(0,settings_3.c)(value) || value.flow) return [byHand];
	const has = (name) => pairOf(value, name);
	const wrong = pushProblem(has("push")?.value ?? null, branch);
	const lines = [...has("pull_request") || has("pull_request_target") ? [] : ["pull_request:"], ...has("push") || has("schedule") ? [] : push];
	const notes = wrong === null ? [] : [wrong];
	if (lines.length === 0) return notes;
	const first = value.items[0].key.range;
	const indent = indentAt(text, first[0]);
	return indent === null ? [byHand] : [...notes, {
		from: first[0] - indent.length,
		to: first[0] - indent.length,
		text: indented(lines, indent)
	}];
}
function pushProblem(push, branch) {
	const list = pairOf(push, "branches")?.value;
	if (!(0,settings_3.u)(list)) return null;
	const names = list.items.map((one) => String((0,settings_3.l)(one) ? one.value : one));
	if (names.includes(branch) || names.some((name) => /[*?[{$]/.test(name))) return null;
	return `The branch ${branch} in "push: branches": its runs are what pull requests are compared with.`;
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

// build/src/cli/init/find-training.js
function usesCurvelint(text) {
	return text.split("\n").some((line) => line.split("#", 1)[0].includes("curvelint"));
}
function findTrainings(files) {
	const parsed = files.map((file) => ({
		...file,
		root: rootOf$1(file.text)
	}));
	const good = parsed.flatMap((file) => file.root === null ? [] : [{
		...file,
		root: file.root
	}]);
	const broken = parsed.filter(({ root }) => root === null).map(({ path }) => path);
	return {
		trainings: [...good.flatMap((file) => Object.keys((0,matrix_2.r)(file.root["jobs"])).flatMap((job) => trainingIn(file, job, good) ?? []))].sort((a, b) => weight(b) - weight(a)),
		broken
	};
}
function weight({ events, certainty }) {
	return (events.includes("pull_request") ? 10 : events.includes("push") ? 5 : 0) + certainty;
}
function trainingIn(file, job, all) {
	const own = (0,matrix_2.r)((0,matrix_2.r)(file.root["jobs"])[job]);
	const sure = (0,matrix_2.i)(own["steps"]).map(matrix_2.r).map(({ run, uses }) => typeof run === "string" ? trainsIn(run) : actionTrains(uses));
	const certainty = sure.reduce((most, one) => one > most ? one : most, 0);
	if (certainty === 0) return null;
	const caller = callerOf(file.path, all);
	const callerFile = caller && all.find(({ path }) => path === caller.path);
	return {
		path: file.path,
		name: nameOf(file),
		job,
		certainty,
		caller,
		step: sure.lastIndexOf(certainty),
		legs: (0,matrix_2.n)((0,matrix_2.r)(own["strategy"])["matrix"]),
		events: eventsOf((callerFile ?? file).root["on"]),
		reports: [file, ...callerFile ? [callerFile] : []].some(({ text }) => usesCurvelint(text))
	};
}
function nameOf({ path, root }) {
	return typeof root["name"] === "string" ? root["name"] : path;
}
function actionTrains(uses) {
	return typeof uses === "string" && uses.startsWith("./") ? trainsIn(uses.slice(2)) : 0;
}
function callerOf(path, all) {
	for (const file of all) for (const [job, value] of Object.entries((0,matrix_2.r)(file.root["jobs"]))) if ((0,matrix_2.r)(value)["uses"] === `./${path}`) return {
		path: file.path,
		name: nameOf(file),
		job
	};
	return null;
}
function eventsOf(on) {
	if (typeof on === "string") return [on];
	return Array.isArray(on) ? on.map(String) : Object.keys((0,matrix_2.r)(on));
}
function rootOf$1(text) {
	if ((0,pipeline_4.M)(text)) return null;
	try {
		const root = (0,settings_3.i)(text);
		return typeof root === "object" && root !== null && !Array.isArray(root) ? root : null;
	} catch {
		return null;
	}
}

// build/src/cli/init/gitlab.js
const NO_JOBS = /* @__PURE__ */ new Set([
	"default",
	"include",
	"stages",
	"variables",
	"workflow",
	"cache",
	"image",
	"services",
	"before_script",
	"after_script",
	"pages",
	"spec"
]);
function readPipeline(text) {
	const root = rootOf(text);
	if (root === null) return null;
	return {
		training: Object.entries(root).filter(([name]) => !NO_JOBS.has(name) && !name.startsWith(".")).map(([name, job]) => ({
			name,
			certainty: trainsIn(scriptOf(job))
		})).filter(({ certainty }) => certainty > 0).sort((a, b) => b.certainty - a.certainty)[0]?.name ?? null,
		reports: usesCurvelint(text)
	};
}
function withReport(text, { training }, logs) {
	const gap = text === "" ? "" : text.endsWith("\n") ? "\n" : "\n\n";
	const job = gitlabJob(training ?? "train", logs);
	return text + (text.includes("\r\n") ? (gap + job).replaceAll(/\r?\n/g, "\r\n") : gap + job);
}
function gitlabJob(training, logs) {
	const folders = logs.map(folderOf);
	return `curvelint:
  stage: .post
  image: node:24
  needs: [${JSON.stringify(training)}] # its artifacts hold the logs
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
      when: always # a training that failed is told, too
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH # the baseline
      when: always
  script:
    - 'curl --fail --silent --header "JOB-TOKEN: $CI_JOB_TOKEN" --output baseline.json "\$CI_API_V4_URL/projects/\$CI_PROJECT_ID/jobs/artifacts/\$CI_DEFAULT_BRANCH/raw/out/report.json?job=curvelint" || echo "no baseline yet"'
    - npx --yes github:curvelint/curvelint ${folders.join(" ")} --output out --format text --format junit=out/junit.xml $(test -s baseline.json && echo --baseline baseline.json)
  after_script:
    - npx --yes github:curvelint/curvelint publish --gitlab --report out/report.json # GITLAB_TOKEN: a project access token with the scope api
  artifacts:
    when: always
    paths: [out/]
    reports: { junit: out/junit.xml } # its findings as test cases
`;
}
function folderOf(pattern) {
	const folder = pattern.endsWith("/**") ? pattern.slice(0, -2) : pattern;
	return /^[\w./-]+$/.test(folder) ? folder : `'${folder}'`;
}
function scriptOf(job) {
	if (typeof job !== "object" || job === null) return "";
	const { script, before_script: before } = job;
	return [before, script].flat(3).filter((line) => typeof line === "string").join("\n");
}
function rootOf(text) {
	if ((0,pipeline_4.M)(text)) return null;
	try {
		const root = (0,settings_3.i)(text, { logLevel: "silent" });
		return typeof root === "object" && root !== null && !Array.isArray(root) ? root : null;
	} catch {
		return null;
	}
}

// build/src/cli/init/look-around.js
const FRAMEWORKS = [
	[/\b(?:pytorch-)?lightning\b/, "lightning_logs/**"],
	[/\bultralytics\b/, "runs/**"],
	[/\btransformers\b/, "**/trainer_state.json"],
	[/\b(?:tensorboard|tensorboardx)\b/, "runs/**"],
	[/\btimm\b/, "output/**"],
	[/\b(?:tensorflow|keras)\b/, "logs/**"]
];
const FOLDERS = [
	"lightning_logs",
	"runs",
	"logs",
	"tb_logs",
	"results",
	"metrics"
];
const REQUIREMENTS = /^(?:requirements[\w.-]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|environment\.ya?ml|Pipfile)$/;
const SCRIPTS = [
	"train.py",
	"src/train.py",
	"scripts/train.py",
	"main.py"
];
const WORKFLOWS = ".github/workflows";
const MAX_BYTES = 1e6;
function lookAround(root) {
	const names = listOf(root);
	const needs = names.filter((name) => REQUIREMENTS.test(name)).map((name) => textOf((0,node_path_6.join)(root, name)) ?? "");
	const folders = FOLDERS.filter((name) => names.includes(name)).map((name) => `${name}/**`);
	const guessed = FRAMEWORKS.filter(([name]) => needs.some((text) => name.test(text.toLowerCase()))).map(([, logs]) => logs);
	const logs = [.../* @__PURE__ */ new Set([...folders, ...guessed])];
	const script = SCRIPTS.find((path) => (0,node_fs_5.existsSync)((0,node_path_6.join)(root, path))) ?? null;
	const files = listOf((0,node_path_6.join)(root, WORKFLOWS)).filter((name) => /\.ya?ml$/.test(name));
	return {
		logs: logs.length > 0 ? logs : ["runs/**"],
		script,
		command: `${setUp(names)}${runner(names)}python ${script ?? "train.py"}`,
		workflows: files.flatMap((name) => {
			const text = textOf((0,node_path_6.join)(root, WORKFLOWS, name));
			return text === null ? [] : [{
				path: `${WORKFLOWS}/${name}`,
				text
			}];
		}),
		gitlab: textOf((0,node_path_6.join)(root, ".gitlab-ci.yml"))
	};
}
function setUp(names) {
	if (names.includes("uv.lock")) return "pip install uv && ";
	if (names.includes("poetry.lock")) return "pip install poetry && poetry install && ";
	return names.includes("requirements.txt") ? "pip install -r requirements.txt && " : "";
}
function runner(names) {
	return names.includes("uv.lock") ? "uv run " : names.includes("poetry.lock") ? "poetry run " : "";
}
function listOf(folder) {
	try {
		return (0,node_fs_5.readdirSync)(folder).sort();
	} catch {
		return [];
	}
}
function isLink(path) {
	try {
		return (0,node_fs_5.lstatSync)(path).isSymbolicLink();
	} catch {
		return false;
	}
}
function textOf(path) {
	try {
		const stat = (0,node_fs_5.lstatSync)(path);
		return stat.isFile() && stat.size <= MAX_BYTES ? (0,node_fs_5.readFileSync)(path, "utf8") : "";
	} catch {
		return null;
	}
}

// build/src/cli/init/init.js
const BOT = "Commands in comments on the pull request (accept a regression, explain a finding, run again): curvelint init --bot";
function nextStep({ gitlab, workflows }) {
	return `Next: commit this and push it to the base branch, whose run becomes the baseline. Then ${gitlab !== null && workflows.length === 0 ? "open a merge request: its note" : "open a pull request: its comment"} comes when the training has ended.`;
}
function initRepository(folder, options) {
	const { defaultBranch, root: top } = (0,matrix_2.a)(folder);
	const root = top ?? folder;
	const around = lookAround(root);
	const { said, files, byHand } = planOf(around, defaultBranch.name, options);
	if (options.dryRun) return files.map(({ path, text }) => unifiedDiff(path, textOf((0,node_path_6.join)(root, path)), text)).join("");
	const done = files.map((file) => write(root, file, options));
	const isSilent = done.every(({ state }) => state === "unchanged");
	const kept = done.some(({ state }) => state === "kept");
	const open = done.some(({ state }) => state === "patch");
	return `${[
		...root === folder ? [] : [`Repository: ${root}`],
		...said,
		`Base branch: ${defaultBranch.name} (${defaultBranch.how})`,
		"",
		...done.flatMap(({ words, patch }) => [
			words,
			patch,
			""
		]),
		...kept ? ["Nothing is overwritten without --force.", ""] : [],
		...open ? ["Add the patch above with \"curvelint init --apply\", or pipe it: curvelint init --dry-run | git apply", ""] : [],
		...byHand.flatMap((text) => [
			"Add by hand:",
			text,
			""
		]),
		...options.forks || options.bot ? [`GitHub starts ${onDefault(options)} only once it is on ${defaultBranch.name}: merge it there first.`, ""] : [],
		...wantsBot(around, options) ? [BOT, ""] : [],
		isSilent && byHand.length === 0 ? "Everything is there already: nothing was changed." : nextStep(around)
	].join("\n").replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}
function wantsBot({ workflows, gitlab }, { bot = false }) {
	return (gitlab === null || workflows.length > 0) && !bot && !workflows.some(({ text }) => usesCurvelint(text) && text.includes("issue_comment"));
}
function onDefault({ forks, bot }) {
	return [...forks ? [`${WORKFLOWS}/curvelint.yml`] : [], ...bot ? [`${WORKFLOWS}/curvelint-commands.yml`] : []].join(" and ");
}
function planOf(around, branch, options) {
	const { logs, workflows, gitlab } = around;
	const { trainings, broken } = findTrainings(workflows);
	const settings = {
		path: ".curvelint.yml",
		text: SETTINGS,
		isOwn: false
	};
	const said = [`Logs: ${logs.join(", ")}`, ...broken.map((path) => `${path} is not valid YAML: it was left out.`)];
	const onGitlab = gitlab === null ? null : gitlabPlan(around, gitlab);
	if (onGitlab !== null && workflows.length === 0) return {
		said: [...said, ...onGitlab.said],
		files: [settings, ...onGitlab.files],
		byHand: onGitlab.byHand
	};
	const [training, ...others] = trainings;
	const github = training ? existing(training, around, branch, options) : fresh(around, branch, options);
	const also = others.map(({ path, job }) => `${path} (job ${job})`);
	const bot = options.bot ? [{
		path: `${WORKFLOWS}/curvelint-commands.yml`,
		text: answeringWorkflow(),
		isOwn: false
	}] : [];
	return {
		said: [
			...said,
			...github.said,
			...also.length > 0 ? [`Trains, too: ${also.join(", ")}`] : [],
			...onGitlab?.said ?? []
		],
		files: [
			settings,
			...github.files,
			...bot,
			...onGitlab?.files ?? []
		],
		byHand: [...github.byHand, ...onGitlab?.byHand ?? []]
	};
}
function fresh({ logs, command, script }, branch, { forks = false }) {
	const path = `${WORKFLOWS}/train.yml`;
	const files = [{
		path,
		text: trainingWorkflow({
			logs,
			command,
			branch
		}, forks),
		isOwn: false
	}];
	const missing = script === null ? [`${path} runs "${command}": put the command there that trains.`] : [];
	return {
		said: [`Workflow that trains: none yet (${command})`],
		files: forks ? [...files, reporting("train", null)] : files,
		byHand: missing
	};
}
function reporting(training, legs) {
	return {
		path: `${WORKFLOWS}/curvelint.yml`,
		text: reportingWorkflow(training, legs),
		isOwn: false
	};
}
function existing(training, { logs, workflows }, branch, { forks = false }) {
	const { path, job, legs, caller, reports, name } = training;
	const count = legs === null ? "" : legs.count === null ? ", a matrix" : `, a matrix of ${legs.count}`;
	const called = caller === null ? "" : `, called by ${caller.path}`;
	const said = [`Workflow that trains: ${name === path ? path : `${name} (${path})`}, job ${job}${count}${called}`];
	if (reports) {
		const hasSecond = workflows.some(({ text }) => usesCurvelint(text) && text.includes("workflow_run"));
		const files = forks && !hasSecond ? [reporting(caller?.name ?? name, legs)] : [];
		return {
			said: [...said, "It uses curvelint already: nothing to add. \"curvelint doctor\" says whether it is right."],
			files,
			byHand: []
		};
	}
	const plan = {
		training,
		logs,
		branch,
		forks
	};
	const textAt = (file) => workflows.find((one) => one.path === file).text;
	const own = editTraining(textAt(path), plan);
	const files = [{
		path,
		text: own.text,
		isOwn: true
	}];
	if (legs !== null && !textAt(path).includes("fail-fast:")) said.push(`A job of the matrix that fails cancels the others: "fail-fast: false" in the strategy of ${job} keeps their logs.`);
	const byHand = own.byHand.map((text) => `${path}: ${text}`);
	if (caller !== null) {
		const calling = editCaller(textAt(caller.path), plan);
		files.push({
			path: caller.path,
			text: calling.text,
			isOwn: true
		});
		byHand.push(...calling.byHand.map((text) => `${caller.path}: ${text}`));
	}
	const callerName = caller?.name ?? name;
	return {
		said,
		files: forks ? [...files, reporting(callerName, legs)] : files,
		byHand
	};
}
function gitlabPlan({ logs }, text) {
	const pipeline = readPipeline(text);
	if (pipeline === null) return {
		said: [".gitlab-ci.yml is not valid YAML: it was left out."],
		files: [],
		byHand: []
	};
	const { training, reports } = pipeline;
	const said = [`GitLab job that trains: ${training ?? "none found"}`];
	if (reports) return {
		said: [...said, ".gitlab-ci.yml uses curvelint already: nothing to add."],
		files: [],
		byHand: []
	};
	const needs = training === null ? [".gitlab-ci.yml: put the name of the job that trains into \"needs\"."] : [];
	const runs = text.includes("merge_request_event") ? [] : [`.gitlab-ci.yml: the job ${training ?? "that trains"} must run for merge requests, too: give it the rules of the job curvelint.`];
	const kept = `.gitlab-ci.yml: the job ${training ?? "that trains"} must keep its logs as artifacts (artifacts: { when: always, paths: [${logs.join(", ")}] }).`;
	return {
		said,
		files: [{
			path: ".gitlab-ci.yml",
			text: withReport(text, pipeline, logs),
			isOwn: true
		}],
		byHand: [
			...needs,
			...runs,
			kept
		]
	};
}
const WORDS = {
	new: "new",
	unchanged: "unchanged",
	overwritten: "overwritten",
	kept: "there already: not written",
	changed: "changed",
	patch: "this is to be added"
};
function write(root, { path, text, isOwn }, { apply = false, force = false }) {
	const before = textOf((0,node_path_6.join)(root, path));
	const state = stateOf(before, text, isOwn, apply, force);
	if (state === "new" || state === "overwritten" || state === "changed") put(root, path, text);
	return {
		state,
		words: `${path} (${WORDS[state]})`,
		patch: unifiedDiff(path, before, text)
	};
}
function stateOf(before, text, isOwn, apply, force) {
	if (before === null) return "new";
	if (before === text) return "unchanged";
	if (isOwn) return apply ? "changed" : "patch";
	return force ? "overwritten" : "kept";
}
function put(root, path, text) {
	if (isLink((0,node_path_6.join)(root, path))) throw new start_0.y(`${path} is a link: what it leads to may lie elsewhere`, "Replace it by a file.");
	try {
		(0,report_1.o)((0,node_path_6.dirname)((0,node_path_6.join)(root, path)));
		(0,node_fs_5.writeFileSync)((0,node_path_6.join)(root, path), text);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		throw new start_0.y(`cannot write ${path} (${code})`, "Run init in a repository that you may write to.");
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
