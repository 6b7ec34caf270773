export const id = 928;
export const ids = [928];
export const modules = {

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



}),

928:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
initRepository: () => (initRepository)
});
var settings_0 = __webpack_require__(559);
var base_1 = __webpack_require__(847);
var git_folder_2 = __webpack_require__(181);
var node_path_3 = __webpack_require__(760);
var node_fs_4 = __webpack_require__(24);






// build/src/cli/init/files.js
const SETTINGS = `# Settings of curvelint: https://github.com/curvelint/curvelint#settings
fail-on: error # never, regression, error or warning
# gate:
#   val_accuracy: { of: best, tolerance: 0.002 } # as the metric is called in your logs
# expect: 3 # how many runs there must be, such as the seeds of a matrix: fewer fail
`;
const quoted = (text) => text.startsWith("*") ? `"${text}"` : text;
const expression = (text) => `\${{ ${text} }}`;
const ALWAYS = `  if: ${expression("!cancelled()")} # a diverged training is worth a diagnosis, too`;
const UPLOAD = (logs, pad) => [
	"- uses: actions/upload-artifact@v7",
	ALWAYS,
	"  with:",
	`    name: curvelint-attempt-${expression("github.run_attempt")}`,
	...logs.length === 1 ? [`    path: ${quoted(logs[0])}`] : ["    path: |", ...logs.map((one) => `      ${one}`)],
	"    if-no-files-found: error"
].map((line) => `${pad}${line}`).join("\n");
const REPORT = (logs, pad) => [
	"- uses: curvelint/curvelint@v1",
	ALWAYS,
	"  with:",
	...logs.length === 1 ? [`    metrics: ${quoted(logs[0])}`] : ["    metrics: |", ...logs.map((one) => `      ${one}`)]
].map((line) => `${pad}${line}`).join("\n");
function stepFor({ logs }, forks) {
	return `${forks ? UPLOAD(logs, "      ") : REPORT(logs, "      ")}\n`;
}
function trainingWorkflow(found, forks) {
	const rights = forks ? "      contents: read\n" : "      contents: read\n      actions: read # looks for the baseline\n      checks: write\n      pull-requests: write\n";
	return `name: train
on:
  pull_request:
  push:
    branches: [${found.branch}] # the baseline
permissions: {}
jobs:
  train:
    runs-on: ubuntu-latest
    permissions:
${rights}    steps:
      - uses: actions/checkout@v6
        with: { persist-credentials: false }
      - run: ${found.command}
${stepFor(found, forks)}`;
}
function reportingWorkflow({ training }) {
	return `name: curvelint
on:
  workflow_run: # nothing is checked out, nothing of the pull request runs
    workflows: [${JSON.stringify(training ?? "train")}]
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
`;
}

// build/src/cli/init/init.js
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
const NEXT = "Next: commit this and push it to the base branch, whose run becomes the baseline. Then open a pull request: its comment comes when the training has ended.";
function initRepository(root, { forks = false, force = false }) {
	const { defaultBranch } = (0,git_folder_2.t)(root);
	const found = lookAround(root, defaultBranch.name);
	const files = /* @__PURE__ */ new Map([[".curvelint.yml", SETTINGS]]);
	if (found.training === null) files.set(`${WORKFLOWS}/train.yml`, trainingWorkflow(found, forks));
	if (forks) files.set(`${WORKFLOWS}/curvelint.yml`, reportingWorkflow(found));
	const parts = [
		`Logs: ${found.logs.join(", ")}`,
		`Workflow that trains: ${found.training ?? `none yet (${found.command})`}`,
		`Base branch: ${defaultBranch.name} (${defaultBranch.how})`,
		""
	];
	let kept = 0;
	for (const [path, text] of files) {
		const before = textOf((0,node_path_3.join)(root, path));
		const state = before === null ? "new" : before === text ? "unchanged" : force ? "overwritten" : "kept";
		if (state === "kept") kept += 1;
		parts.push(`${path} (${state === "kept" ? "there already: not written" : state})`, difference(before ?? "", text), "");
		if (state === "new" || state === "overwritten") write(root, path, text);
	}
	if (kept > 0) parts.push("Nothing is overwritten without --force.", "");
	if (found.training !== null) parts.push(`Add this step to the workflow “${found.training}”, after the training:`, "", stepFor(found, forks));
	if (forks) parts.push("", `GitHub starts ${WORKFLOWS}/curvelint.yml only once it is on ${defaultBranch.name}: merge it there first, pull requests get their report after that.`);
	parts.push("", NEXT);
	return `${parts.join("\n").replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}
function lookAround(root, branch) {
	const names = listOf(root);
	const needs = names.filter((name) => REQUIREMENTS.test(name)).map((name) => textOf((0,node_path_3.join)(root, name)) ?? "");
	const folders = FOLDERS.filter((name) => names.includes(name)).map((name) => `${name}/**`);
	const guessed = FRAMEWORKS.filter(([name]) => needs.some((text) => name.test(text.toLowerCase()))).map(([, logs]) => logs);
	const logs = [.../* @__PURE__ */ new Set([...folders, ...guessed])];
	const script = SCRIPTS.find((path) => (0,node_fs_4.existsSync)((0,node_path_3.join)(root, path)));
	const pip = names.includes("requirements.txt") ? "pip install -r requirements.txt && " : "";
	return {
		logs: logs.length > 0 ? logs : ["runs/**"],
		command: `${pip}python ${script ?? "train.py"}`,
		training: trainingOf(root),
		branch
	};
}
function isTraining(line) {
	const from = line.search(/\bpython3?\b/);
	return from >= 0 && /\b(?:train|main|fit)/.test(line.slice(from));
}
function trainingOf(root) {
	for (const file of listOf((0,node_path_3.join)(root, WORKFLOWS)).filter((name) => /\.ya?ml$/.test(name))) {
		const text = textOf((0,node_path_3.join)(root, WORKFLOWS, file));
		if (text === null || !/\bpull_request\b/.test(text) || !text.split("\n").some(isTraining)) continue;
		try {
			const workflow = (0,settings_0.i)(text);
			const name = typeof workflow === "object" && workflow !== null && "name" in workflow ? workflow.name : null;
			return typeof name === "string" ? name : `${WORKFLOWS}/${file}`;
		} catch {}
	}
	return null;
}
function difference(before, after) {
	if (before === after) return "";
	const [old, now] = [before === "" ? [] : before.trimEnd().split("\n"), after.trimEnd().split("\n")];
	let from = 0;
	while (from < old.length && from < now.length && old[from] === now[from]) from += 1;
	let same = 0;
	while (same < old.length - from && same < now.length - from && old.at(-1 - same) === now.at(-1 - same)) same += 1;
	const cut = (lines) => lines.slice(from, lines.length - same);
	return [...cut(old).map((line) => `- ${line}`), ...cut(now).map((line) => `+ ${line}`)].join("\n");
}
function listOf(folder) {
	try {
		return (0,node_fs_4.readdirSync)(folder).sort();
	} catch {
		return [];
	}
}
function textOf(path) {
	try {
		const stat = (0,node_fs_4.lstatSync)(path);
		return stat.isFile() && stat.size <= MAX_BYTES ? (0,node_fs_4.readFileSync)(path, "utf8") : "";
	} catch {
		return null;
	}
}
function write(root, path, text) {
	try {
		(0,node_fs_4.mkdirSync)((0,node_path_3.dirname)((0,node_path_3.join)(root, path)), { recursive: true });
		(0,node_fs_4.writeFileSync)((0,node_path_3.join)(root, path), text);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		throw new base_1.lr(`cannot write ${path} (${code})`, "Run init in the root of a repository that you may write to.");
	}
}



})

};
