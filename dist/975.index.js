export const id = 975;
export const ids = [975,297,715,649,111];
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
/** Rasterizer and fonts. The bundler finds these paths and puts the files beside the bundle. */
function loadPngAssets() {
	return {
		wasm: (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "index_bg.wasm"),
		fonts: [(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "inter-latin-400-normal.woff2"), (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "inter-latin-700-normal.woff2")]
	};
}
/** Script and style of the HTML report, which the build writes beside this file. */
function loadPageAssets() {
	return {
		...hashed((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "page-app.js", "utf8")),
		style: (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "page-app.css", "utf8")
	};
}
/** A script with the hash by which the page's policy knows it. */
function hashed(script) {
	return {
		script,
		scriptHash: `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(script).digest("base64")}`
	};
}



/***/ }),

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
/* harmony import */ var _pictures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(649);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(715);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(111);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(161);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(421);













// build/src/report/annotations.js
/**
* What a report says of single files, the errors first: what could not be read as it is, and the warnings and errors of the runs
* that were read from them. Which of these files lie in the repository is for the caller to know.
*/
function annotationsOf({ report: { problems, runs }, rules }) {
	const unread = problems.map((problem) => {
		const { file, line = 1 } = problem;
		const { message, hint } = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.M)(problem);
		return {
			file,
			line,
			level: "warning",
			title: "curvelint cannot use all of this file",
			message: sentences((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(message), (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(hint))
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
			message: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ct)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.x)(rules, finding))
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
	const all = [...await unlogged(result, settingsFile), ...annotationsOf(result.view)];
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
	const missing = [...config.gate.keys()].filter((metric) => !report.runs.some((run) => (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__.b)(run, metric) !== null));
	if (missing.length === 0) return [];
	const { gateLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => n.r);
	return missing.map((metric) => {
		const near = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.P)(metric, report.runs.flatMap(({ series }) => series.map(({ name }) => name)));
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
		for (const { message, ...place } of own.slice(0, MAX_SHOWN)) _github_js__WEBPACK_IMPORTED_MODULE_0__.b[level](`curvelint: ${message}`, place);
		if (own.length > MAX_SHOWN) _github_js__WEBPACK_IMPORTED_MODULE_0__.b.info(`${own.length - MAX_SHOWN} more ${level}s about files of the repository.`);
	}
}

// build/src/action/inputs.js
function readInputs() {
	const metrics = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("metrics");
	const baseline = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.x)("baseline") || "auto";
	return {
		metrics: metrics.length > 0 ? metrics : ["."],
		artifacts: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.S)("artifacts"),
		runId: parseRunId((0,_github_js__WEBPACK_IMPORTED_MODULE_0__.x)("run-id")),
		config: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.x)("config") || null,
		baseline: baseline === "auto" || baseline === "none" ? null : baseline,
		autoBaseline: baseline === "auto",
		expect: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.x)("expect") || null,
		failOn: choice("fail-on", _settings_js__WEBPACK_IMPORTED_MODULE_5__.c, null),
		comment: choice("comment", _base_js__WEBPACK_IMPORTED_MODULE_1__.l, "always"),
		key: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.x)("key") || "default",
		charts: choice("charts", _github_js__WEBPACK_IMPORTED_MODULE_0__.l, "auto"),
		htmlUrl: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.f)((0,_github_js__WEBPACK_IMPORTED_MODULE_0__.x)("html-url"), "the input html-url"),
		token: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.x)("token")
	};
}
function parseRunId(given) {
	if (given === "") return null;
	if (/^[1-9]\d{0,15}$/.test(given)) return Number(given);
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.zt(`the input run-id cannot be "${given.slice(0, 80)}"`, "Give the number of a workflow run.");
}
function choice(name, known, fallback) {
	const given = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.x)(name);
	if (given === "") return fallback;
	const found = known.find((one) => one === given);
	if (found !== void 0) return found;
	const near = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.P)(given, known);
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.zt(`the input ${name} cannot be "${given.slice(0, 80)}"`, near ? `Did you mean "${near}"?` : `Use one of: ${known.join(", ")}.`);
}
/** Path of the settings in the repository, whether they are there or not. */
function settingsFileOf({ config }) {
	return (config ?? ".curvelint.yml").replace(/^\.\//, "");
}

// build/src/publish/outputs.js
/** The outputs of the action that the report holds, in the order of action.yml. */
function outputsOf({ report, groups }) {
	const count = (severity) => report.runs.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
	const best = groups[0] ? (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.gt)(groups[0].main) : null;
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
/** GitHub drops a summary above 1 MiB whole; renderMarkdown allows bytes up to 1.08 times this. */
const SUMMARY_LENGTH = 9e5;
/** Configurations that are told in full, and charts of them that GitHub draws without getting slow. */
const [MAX_TOLD, MAX_CHARTS] = [100, 20];
/** The comment's story on the job's summary page, with the evidence of all configurations and their charts. */
async function publishSummary(view, picture) {
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.w)(renderSummary(view, picture));
}
/** The text of the summary: what does not fit is cut from the end. */
function renderSummary(view, picture) {
	const [, ...further] = view.groups.slice(0, MAX_CHARTS + 1);
	const charted = new Set(picture === "" ? [] : further);
	const chartOf = (group) => {
		const figure = charted.has(group) ? (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.K)(group) : null;
		return figure ? (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.G)(figure) : "";
	};
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.L)(view, {
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
		const listed = (0,node_child_process__WEBPACK_IMPORTED_MODULE_11__.execFileSync)("git", args, {
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
	const { view, conclusion, config } = result;
	for (const [name, value] of Object.entries(outputsOf(view))) (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)(name, value);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_10__.tmpdir)(), `curvelint-${inputs.key}`);
	const pictures = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.bt)(() => (0,_pictures_js__WEBPACK_IMPORTED_MODULE_6__.t)(view, (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.bt)(_assets_js__WEBPACK_IMPORTED_MODULE_8__.r)));
	const writeFiles = async () => {
		await (0,_write_js__WEBPACK_IMPORTED_MODULE_7__.t)(view, folder, {
			pictures: await pictures(),
			png: inputs.charts !== "none",
			page: (0,_assets_js__WEBPACK_IMPORTED_MODULE_8__.n)()
		});
		(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)("report", (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "report.json"));
		(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)("html", (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "report.html"));
	};
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("write the report", writeFiles, null);
	const existing = remote?.existing ?? (async (files) => trackedFiles(root, files));
	const remarks = () => annotate(result, settingsFileOf(inputs), existing);
	const annotations = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("look up the files that it remarks on", remarks, "contents: read") ?? [];
	tell(annotations);
	const drawn = async () => (await pictures()).find(({ groupId }) => groupId === view.groups[0]?.group.id)?.pngs() ?? null;
	const store = remote?.store ? (files) => remote.store(async () => files ?? drawn(), config) : null;
	const findDrawers = async () => remote?.findDrawers(config);
	const drawers = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("read who may draw", findDrawers, "contents: read") ?? void 0;
	const { markdown: picture, warning } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.u)(view, inputs.charts, remote?.context.public ?? false, store, drawers);
	if (warning) _github_js__WEBPACK_IMPORTED_MODULE_0__.b.warning(warning);
	const markdown = [picture, (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.d)(inputs.htmlUrl, remote?.context.runUrl ?? "")].filter((part) => part !== "").join("\n\n");
	await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("write the job summary", () => publishSummary(view, markdown), null);
	const comment = remote && await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("comment on the pull request", () => remote.comment(view, markdown));
	(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)("comment-url", comment ?? "");
	const written = {
		conclusion,
		picture: markdown,
		annotations
	};
	const check = remote && await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("write the check", () => remote.check(view, config, written), "checks: write");
	(0,_github_js__WEBPACK_IMPORTED_MODULE_0__.C)("check-url", check ?? "");
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
		if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.zt)) return crash(error);
		process.exitCode = 2;
		_github_js__WEBPACK_IMPORTED_MODULE_0__.b.error(`curvelint: ${error.message}${error.hint ? ` — ${error.hint}` : ""}`);
	} finally {
		setTimeout(() => process.exit(), LINGER).unref();
	}
}
async function act() {
	const inputs = readInputs();
	const root = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
	const event = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.m)(process.env);
	if (event?.training?.conclusion === "action_required") {
		_github_js__WEBPACK_IMPORTED_MODULE_0__.b.info("The training waits for somebody to approve it: there is nothing to say yet.");
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
			write: _github_js__WEBPACK_IMPORTED_MODULE_0__.b.info,
			now: Date.now
		}),
		...remote?.readConfig ? { readConfig: remote.readConfig } : {},
		...remote?.elsewhere ? { elsewhere: remote.elsewhere } : {}
	}).catch((error) => refuse(error, inputs, root, remote));
	if (result === null) return 2;
	const { exitCode, view } = result;
	_github_js__WEBPACK_IMPORTED_MODULE_0__.b.info((0,_report_js__WEBPACK_IMPORTED_MODULE_4__.J)(view, {
		color: false,
		width: 120,
		quiet: false
	}));
	await publishAll(result, inputs, root, remote);
	if (exitCode !== 0) _github_js__WEBPACK_IMPORTED_MODULE_0__.b.error(`curvelint: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_4__.lt)(view)}`);
	return exitCode;
}
/** A mistake gives no report, but a check that says so: a required check must not wait for ever. */
async function refuse(error, inputs, root, remote) {
	if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.zt)) throw error;
	const mistake = mistakeOf(error, settingsFileOf(inputs));
	if (error.settingsLine !== null && trackedFiles(root, [mistake.file]).size > 0) tell([mistake]);
	else _github_js__WEBPACK_IMPORTED_MODULE_0__.b.error(`curvelint: ${mistake.message}`);
	if (remote) await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.v)("write the check", () => remote.refuse(mistake, error.settingsLine !== null), "checks: write");
	return null;
}
function crash(error) {
	const text = error instanceof Error ? error.stack ?? error.message : String(error);
	_github_js__WEBPACK_IMPORTED_MODULE_0__.b.info(text);
	_github_js__WEBPACK_IMPORTED_MODULE_0__.b.error("curvelint: this is a fault of curvelint; please report it with the lines above: https://github.com/curvelint/curvelint/issues");
	process.exit(2);
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
/** Groups that get a picture; a sweep of thousands is read in tables. */
const MAX_PICTURES = 12;
/** Draws the first groups in both themes; those that hold nothing to draw are left out. */
async function drawPictures(view, assets, most = MAX_PICTURES) {
	const { renderSvg } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 394));
	const rasterized = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.xt)((chart) => pngsOf(chart, assets()));
	return view.groups.slice(0, most).flatMap((group) => {
		const figure = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.K)(group);
		if (!figure) return [];
		const chart = {
			groupId: group.group.id,
			light: renderSvg(figure, "light"),
			dark: renderSvg(figure, "dark"),
			alt: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.q)(figure)
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



/***/ }),

/***/ 715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ write_exports),
/* harmony export */   t: () => (/* binding */ writeAll)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(760);





// build/src/output/write.js
var write_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	writeAll: () => writeAll,
	writeFile: () => writeFile
});
/** Writes report.json, comment.md, report.html and, if wanted, the PNGs of every drawn group into a folder; returns their paths. */
async function writeAll(view, folder, options) {
	const { pictures, png, page } = options;
	const { COMMENT_LENGTH, renderMarkdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88)).then((n) => n.I);
	const { renderHtml } = await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 825));
	const files = /* @__PURE__ */ new Map([["report.json", (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.St)(view.report, view.rules)]]);
	const [first] = png ? pictures : [];
	const picture = first ? `![${first.alt}](chart-light.png)` : "";
	files.set("comment.md", renderMarkdown(view, {
		maxLength: COMMENT_LENGTH,
		picture,
		summaryUrl: null
	}));
	files.set("report.html", renderHtml(view, pictures, page));
	for (const [i, { groupId, pngs }] of png ? pictures.entries() : []) {
		const name = i === 0 ? "chart" : `chart-${slug(groupId, i)}`;
		for (const [theme, bytes] of await pngs()) files.set(`${name}-${theme}.png`, bytes);
	}
	const paths = [...files].map(([name, content]) => ({
		path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name),
		content
	}));
	for (const { path, content } of paths) writeFile(path, content);
	return paths.map(({ path }) => path);
}
/** Writes a file and the folders above it. */
function writeFile(path, content) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
	if (typeof content === "string" || content instanceof Uint8Array) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(path, content);
		return;
	}
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, "w");
	try {
		for (const piece of content) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeSync)(file, piece);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
	}
}
/** A group's name as part of a file name; its number keeps it unique. */
function slug(id, i) {
	const plain = id.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 40);
	return plain === "" ? String(i + 1) : `${plain}-${i + 1}`;
}



/***/ })

};
