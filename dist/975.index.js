export const id = 975;
export const ids = [975,297];
export const modules = {

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main),
/* harmony export */   n: () => (/* binding */ settingsFileOf),
/* harmony export */   t: () => (/* binding */ trackedFiles)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(469);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(515);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(297);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(559);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(161);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(421);










// build/src/report/annotations.js
/**
* What a report says of single files, the errors first: what could not be read as it is, and the warnings and errors of the runs
* that were read from them. Which of these files lie in the repository is for the caller to know.
*/
function annotationsOf({ problems, runs }) {
	const unread = problems.map(({ file, line = 1, message, hint }) => {
		return {
			file,
			line,
			level: "warning",
			title: "curvelint cannot use all of this file",
			message: sentences(message, hint)
		};
	});
	const found = runs.flatMap(({ sources, findings }) => findings.flatMap(({ rule, severity, message }) => {
		const [file] = sources;
		if (severity === "notice" || file === void 0) return [];
		return [{
			file,
			line: 1,
			level: severity,
			title: `curvelint: ${rule}`,
			message
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
/** GitHub shows so many of each level for one step. */
const MAX_SHOWN = 10;
/** What a report says of files of the repository: of logs, and of settings whose gate names what no run logs. */
async function annotate(result, settingsFile, existing) {
	const all = [...await unlogged(result, settingsFile), ...annotationsOf(result.report)];
	const known = await existing([...new Set(all.map(({ file }) => file))]);
	return all.filter(({ file }) => known.has(file));
}
/** A mistake of the user's; one in the settings stands where it was made. */
function mistakeOf({ message, hint, settingsLine }, file) {
	return {
		file,
		line: settingsLine ?? 1,
		level: "error",
		title: settingsLine === null ? "curvelint: nothing could be judged" : "curvelint: the settings are wrong",
		message: hint === "" ? message : `${message}. ${hint}`
	};
}
async function unlogged({ report, config, settings }, file) {
	if (report.runs.length === 0 || settings === "") return [];
	const level = config.onMissingMetrics === "fail" && config.failOn !== "never" ? "error" : "warning";
	const missing = [...config.gate.keys()].filter((metric) => !report.runs.some((run) => (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__.v)(run, metric) !== null));
	if (missing.length === 0) return [];
	const { gateLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => n.r);
	return missing.map((metric) => {
		const near = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.m)(metric, report.runs.flatMap(({ series }) => series.map(({ name }) => name)));
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
/** Annotations of the workflow run: GitHub shows them on its page and beside the lines that they are about. */
function tell(annotations) {
	for (const level of ["error", "warning"]) {
		const own = annotations.filter((annotation) => annotation.level === level);
		for (const { message, ...place } of own.slice(0, MAX_SHOWN)) _github_js__WEBPACK_IMPORTED_MODULE_0__.S[level](`curvelint: ${message}`, place);
		if (own.length > MAX_SHOWN) _github_js__WEBPACK_IMPORTED_MODULE_0__.S.info(`${own.length - MAX_SHOWN} more ${level}s about files of the repository.`);
	}
}

// build/src/action/inputs.js
function readInputs() {
	const metrics = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.w)("metrics");
	const baseline = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)("baseline") || "auto";
	return {
		metrics: metrics.length > 0 ? metrics : ["."],
		artifacts: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.w)("artifacts"),
		runId: parseRunId((0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)("run-id")),
		config: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)("config") || null,
		baseline: baseline === "auto" || baseline === "none" ? null : baseline,
		autoBaseline: baseline === "auto",
		expect: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)("expect") || null,
		failOn: choice("fail-on", _settings_js__WEBPACK_IMPORTED_MODULE_5__.c, null),
		comment: choice("comment", _base_js__WEBPACK_IMPORTED_MODULE_1__.c, "always"),
		key: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)("key") || "default",
		charts: choice("charts", _github_js__WEBPACK_IMPORTED_MODULE_0__.d, "auto"),
		htmlUrl: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)("html-url"), "the input html-url"),
		token: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)("token")
	};
}
function parseRunId(given) {
	if (given === "") return null;
	if (/^[1-9]\d{0,15}$/.test(given)) return Number(given);
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.ut(`the input run-id cannot be "${given.slice(0, 80)}"`, "Give the number of a workflow run.");
}
function choice(name, known, fallback) {
	const given = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)(name);
	if (given === "") return fallback;
	const found = known.find((one) => one === given);
	if (found !== void 0) return found;
	const near = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.m)(given, known);
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.ut(`the input ${name} cannot be "${given.slice(0, 80)}"`, near ? `Did you mean "${near}"?` : `Use one of: ${known.join(", ")}.`);
}
/** Path of the settings in the repository, whether they are there or not. */
function settingsFileOf({ config }) {
	return (config ?? ".curvelint.yml").replace(/^\.\//, "");
}

// build/src/publish/outputs.js
/** The outputs of the action that the report holds, in the order of action.yml. */
function outputsOf(report) {
	const count = (severity) => report.runs.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
	const best = bestOf((0,_report_js__WEBPACK_IMPORTED_MODULE_4__.k)(report)[0]?.main);
	return {
		verdict: report.verdict,
		regressions: report.comparisons.filter(({ gated, outcome }) => gated && outcome === "regression").length + report.gate.assertions.filter(({ passed }) => !passed).length,
		errors: count("error"),
		warnings: count("warning"),
		"best-value": best ? String(best.value) : "",
		"best-at": best ? String(best.at) : ""
	};
}
/** Best checkpoint by the validation score, else by the validation loss. */
function bestOf(run) {
	return run?.checkpoints.bestScore ?? run?.checkpoints.bestLoss ?? null;
}

// build/src/publish/summary.js
/** GitHub drops a summary above 1 MiB whole; renderMarkdown allows bytes up to 1.08 times this. */
const SUMMARY_LENGTH = 9e5;
/** Configurations that are told in full, and charts of them that GitHub draws without getting slow. */
const [MAX_TOLD, MAX_CHARTS] = [100, 20];
/** The comment's story on the job's summary page, with the evidence of all configurations and their charts. */
async function publishSummary(report, picture) {
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.E)(renderSummary(report, picture));
}
/** The text of the summary: what does not fit is cut from the end. */
function renderSummary(report, picture) {
	const [, ...further] = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.k)(report).slice(0, MAX_CHARTS + 1);
	const charted = new Set(picture === "" ? [] : further.map(({ group }) => group.id));
	const chartOf = (groupId) => {
		const figure = charted.has(groupId) ? (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.p)(report, groupId) : null;
		return figure ? (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.f)(figure) : "";
	};
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.i)(report, {
		maxLength: SUMMARY_LENGTH,
		picture,
		summaryUrl: null,
		told: MAX_TOLD,
		chartOf
	});
}

// build/src/action/tracked-files.js
/** Paths that git is asked about: a command line has an end. */
const MAX_PATHS = 200;
const TIMEOUT = 1e4;
/** Which of these files git knows in the checkout of a folder; none where there is no checkout, or no git. */
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
		const listed = (0,node_child_process__WEBPACK_IMPORTED_MODULE_8__.execFileSync)("git", args, {
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

// build/src/action/publish-all.js
/** Outputs, files, annotations, summary, comment and check: each by itself, so that what fails costs only itself. */
async function publishAll(result, inputs, root, remote) {
	const { report, conclusion, config } = result;
	for (const [name, value] of Object.entries(outputsOf(report))) (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)(name, value);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_7__.tmpdir)(), `curvelint-${inputs.key}`);
	const writeFiles = async () => {
		await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.l)(report, folder, inputs.charts !== "none");
		(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)("report", (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, "report.json"));
		(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)("html", (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, "report.html"));
	};
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.b)("write the report", writeFiles, null);
	const existing = remote?.existing ?? (async (files) => trackedFiles(root, files));
	const remarks = () => annotate(result, settingsFileOf(inputs), existing);
	const annotations = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.b)("look up the files that it remarks on", remarks, "contents: read") ?? [];
	tell(annotations);
	const store = remote?.store ? (files) => remote.store(report, config, files) : null;
	const findDrawers = async () => remote?.findDrawers(config);
	const drawers = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.b)("read who may draw", findDrawers, "contents: read") ?? void 0;
	const { markdown: picture, warning } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.f)(report, inputs.charts, remote?.context.public ?? false, store, drawers);
	if (warning) _github_js__WEBPACK_IMPORTED_MODULE_0__.S.warning(warning);
	const markdown = [picture, (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.p)(inputs.htmlUrl, remote?.context.runUrl ?? "")].filter((part) => part !== "").join("\n\n");
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.b)("write the job summary", () => publishSummary(report, markdown), null);
	const comment = remote && await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.b)("comment on the pull request", () => remote.comment(report, markdown));
	(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)("comment-url", comment ?? "");
	const written = {
		conclusion,
		picture: markdown,
		annotations
	};
	const check = remote && await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.b)("write the check", () => remote.check(report, config, written), "checks: write");
	(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.T)("check-url", check ?? "");
}

// build/src/action/main.js
/** What is still open after the work is done, such as a socket, may hold the process so long, in milliseconds. */
const LINGER = 5e3;
/** The action: reads and judges, publishes, and fails last, so that a red check always has its report. */
async function main() {
	process.on("uncaughtException", crash).on("unhandledRejection", crash);
	try {
		process.exitCode = await act();
	} catch (error) {
		if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.ut)) return crash(error);
		process.exitCode = 2;
		_github_js__WEBPACK_IMPORTED_MODULE_0__.S.error(`curvelint: ${error.message}${error.hint ? ` — ${error.hint}` : ""}`);
	} finally {
		setTimeout(() => process.exit(), LINGER).unref();
	}
}
async function act() {
	const inputs = readInputs();
	const root = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
	const event = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.g)(process.env);
	if (event?.training?.conclusion === "action_required") {
		_github_js__WEBPACK_IMPORTED_MODULE_0__.S.info("The training waits for somebody to approve it: there is nothing to say yet.");
		return 0;
	}
	const remote = event ? await (await __webpack_require__.e(/* import() */ 176).then(__webpack_require__.bind(__webpack_require__, 176))).connectRemote(inputs, event, root) : null;
	const result = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__.runPipeline)({
		patterns: inputs.metrics,
		root,
		config: inputs.config,
		baseline: inputs.baseline,
		failOn: inputs.failOn,
		profile: null,
		expect: inputs.expect,
		context: remote?.context.report ?? null,
		...remote ? {
			findBaseline: remote.findBaseline,
			findAcceptance: remote.findAcceptance
		} : {},
		onProgress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__.progressOf)({
			terminal: false,
			write: _github_js__WEBPACK_IMPORTED_MODULE_0__.S.info,
			now: Date.now
		}),
		...remote?.readConfig ? { readConfig: remote.readConfig } : {},
		...remote?.elsewhere ? { elsewhere: remote.elsewhere } : {}
	}).catch((error) => refuse(error, inputs, root, remote));
	if (result === null) return 2;
	const { report, exitCode } = result;
	_github_js__WEBPACK_IMPORTED_MODULE_0__.S.info((0,_report_js__WEBPACK_IMPORTED_MODULE_4__.h)(report, {
		color: false,
		width: 120,
		quiet: false
	}));
	await publishAll(result, inputs, root, remote);
	if (exitCode !== 0) _github_js__WEBPACK_IMPORTED_MODULE_0__.S.error(`curvelint: ${report.reasons[0] ?? report.verdict}`);
	return exitCode;
}
/** A mistake gives no report, but a check that says so: a required check must not wait for ever. */
async function refuse(error, inputs, root, remote) {
	if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.ut)) throw error;
	const mistake = mistakeOf(error, settingsFileOf(inputs));
	if (error.settingsLine !== null && trackedFiles(root, [mistake.file]).size > 0) tell([mistake]);
	else _github_js__WEBPACK_IMPORTED_MODULE_0__.S.error(`curvelint: ${mistake.message}`);
	if (remote) await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.b)("write the check", () => remote.refuse(mistake, error.settingsLine !== null), "checks: write");
	return null;
}
function crash(error) {
	const text = error instanceof Error ? error.stack ?? error.message : String(error);
	_github_js__WEBPACK_IMPORTED_MODULE_0__.S.info(text);
	_github_js__WEBPACK_IMPORTED_MODULE_0__.S.error("curvelint: this is a fault of curvelint; please report it with the lines above: https://github.com/curvelint/curvelint/issues");
	process.exit(2);
}



/***/ }),

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   progressOf: () => (/* binding */ progressOf)
/* harmony export */ });
// build/src/pipeline/progress.js
/** Nothing is said about reading that takes no longer. */
const PATIENCE = {
	terminal: 500,
	log: 1e4
};
const EVERY = {
	terminal: 100,
	log: 1e4
};
/** Says how far reading has come: files, bytes, rate. Silent where reading is quick. */
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
