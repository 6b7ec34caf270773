export const id = 692;
export const ids = [692,290];
export const modules = {

/***/ 4692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(559);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2847);
/* harmony import */ var _known_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4757);
/* harmony import */ var _named_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4129);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8088);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8128);







// build/src/cli/render.js
async function render(view, format, look, page) {
	if (format === "json") return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8088)).then((n) => n.C)).reportToJson(view.report, view.rules);
	if (format === "junit") return (await __webpack_require__.e(/* import() */ 620).then(__webpack_require__.bind(__webpack_require__, 8620))).renderJunit(view);
	if (format === "markdown") {
		const { COMMENT_LENGTH, renderMarkdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8088)).then((n) => n.l);
		return renderMarkdown(view, {
			maxLength: COMMENT_LENGTH,
			picture: "",
			summaryUrl: null
		});
	}
	if (format === "html") {
		const { pictures, page: assets, curves } = await page();
		return (await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 5825))).renderHtml(view, pictures, assets, curves);
	}
	return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8088)).then((n) => n.q)).renderTerminal(view, look);
}

// build/src/cli/check.js
async function check(paths, options) {
	const { view, exitCode, curves } = await judge(paths, options, process.cwd());
	const page = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.y)(() => loadPage(view, curves));
	const { output } = options;
	if (output !== void 0) {
		const { writeAll } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8088)).then((n) => n.s);
		const made = await page();
		await writing(output, () => writeAll(view, output, {
			...made,
			png: true
		}));
	}
	for (const target of options.format ?? [{
		format: "text",
		file: null
	}]) await deliver(view, target, options, page);
	process.exitCode = exitCode;
}
async function judge(paths, options, root) {
	const { config: file = null, failOn = null, profile = null, expect = null, baseline = "none" } = options;
	const context = await ciContext();
	const { config } = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.v)({
		file,
		failOn,
		profile,
		expect
	}, (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_3__.a)(root), _known_rules_js__WEBPACK_IMPORTED_MODULE_2__.t);
	return (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_3__.o)({
		config,
		judged: await judgedSource(paths, options, root)(config),
		curves: wantsCurves(options),
		baseline: baseline === "none" ? (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_3__.n)({
			id: "not-given",
			values: {}
		}) : (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_3__.t)(baseline, root),
		context,
		findAcceptance: null
	});
}
function wantsCurves({ output, format = [] }) {
	return output !== void 0 || format.some((one) => one.format === "html");
}
function judgedSource(paths, options, root) {
	const curves = wantsCurves(options);
	if (options.merges) return async () => ({ reports: (await __webpack_require__.e(/* import() */ 617).then(__webpack_require__.bind(__webpack_require__, 6617))).diskReports(paths, root, curves) });
	const baseline = options.baseline === void 0 || options.baseline === "none" ? null : options.baseline;
	return (0,_named_baseline_js__WEBPACK_IMPORTED_MODULE_3__.r)(paths, {
		root,
		curves,
		baseline,
		...options.quiet ? {} : { onProgress: (0,_program_js__WEBPACK_IMPORTED_MODULE_5__.n)() }
	});
}
async function ciContext() {
	if (process.env["GITHUB_ACTIONS"] !== "true") return null;
	const { readContext } = await __webpack_require__.e(/* import() */ 469).then(__webpack_require__.bind(__webpack_require__, 3469)).then((n) => n.h);
	return (await readContext(process.env))?.report ?? null;
}
async function deliver(view, { format, file }, options, page) {
	const look = {
		color: file === null && options.color && (0,_program_js__WEBPACK_IMPORTED_MODULE_5__.r)(),
		width: (0,_program_js__WEBPACK_IMPORTED_MODULE_5__.i)(),
		quiet: options.quiet ?? false
	};
	if (file === null) return (0,_program_js__WEBPACK_IMPORTED_MODULE_5__.t)(format, await render(view, format, look, page));
	const text = format === "json" ? (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8088)).then((n) => n.C)).reportPieces(view.report, view.rules) : await render(view, format, look, page);
	await writing(file, async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8088)).then((n) => n.s)).writeFile(file, text));
}
async function writing(path, write) {
	try {
		await write();
	} catch (error) {
		if (!(error instanceof Error && "syscall" in error && "code" in error)) throw error;
		throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt(`cannot write to ${path} (${String(error.code)})`, "Name a file or folder that may be written.");
	}
}
async function loadPage(view, curves) {
	const { drawPictures } = await __webpack_require__.e(/* import() */ 649).then(__webpack_require__.bind(__webpack_require__, 1649)).then((n) => n.n);
	const { loadPageAssets, loadPngAssets } = await __webpack_require__.e(/* import() */ 111).then(__webpack_require__.bind(__webpack_require__, 7111)).then((n) => n.t);
	return {
		pictures: await drawPictures(view, (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.y)(loadPngAssets)),
		page: loadPageAssets(),
		curves
	};
}



/***/ }),

/***/ 4129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ diskSettings),
/* harmony export */   i: () => (/* binding */ refuseBoth),
/* harmony export */   n: () => (/* binding */ withoutBaseline),
/* harmony export */   o: () => (/* binding */ runPipeline),
/* harmony export */   r: () => (/* binding */ judgedOnDisk),
/* harmony export */   t: () => (/* binding */ namedBaseline)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2847);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8088);
/* harmony import */ var _known_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4757);
/* harmony import */ var _find_logs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4401);
/* harmony import */ var _view_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3290);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);








// build/src/lint/all-curves.js
function allCurves(runs, reported) {
	const byId = new Map(reported.map((run) => [run.id, run]));
	function* curves() {
		for (const run of runs) {
			const drawn = byId.get(run.id)?.curves ?? [];
			const byName = new Map(drawn.map((curve) => [curve.series, curve]));
			const thinned = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.w)(drawn);
			for (const series of run.series) {
				const { at, value } = byName.get(series.name) ?? thinned(series);
				yield {
					run: run.id,
					series: series.name,
					at,
					value
				};
			}
		}
	}
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.M)(_base_js__WEBPACK_IMPORTED_MODULE_0__.A, curves());
}

// build/src/pipeline/pipeline.js
async function runPipeline({ judged, ...options }) {
	const input = await ("logs" in judged ? lintLogs(judged.logs, options) : mergeReports(judged.reports, options));
	const training = options.findTraining ? await options.findTraining() : null;
	return judge({
		...input,
		training
	}, options);
}
async function lintLogs(source, { config, baseline, curves, context }) {
	const before = await loadBaseline(baseline, config);
	const normalized = await loadRuns(source, config, before.problems);
	const runs = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.y)(normalized.runs, config);
	const all = curves ? allCurves(normalized.runs, runs) : null;
	const expectation = expectedRuns(config.expect, runs);
	return {
		runs,
		problems: normalized.problems,
		baseline: before.baseline,
		context,
		expectation,
		curves: all
	};
}
function expectedRuns(expected, runs) {
	return expected === null ? null : {
		of: "run",
		expected,
		there: runs.map(({ id, path }) => ({
			name: id,
			path
		}))
	};
}
async function loadRuns(source, config, missing) {
	const { logs, problems, provenance } = await source(config);
	refuseForeign(provenance);
	const unread = logs.length > 0 ? [] : [nothingRead(provenance)];
	return (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.x)({
		logs,
		problems: [
			...problems,
			...unread,
			...missing
		]
	}, config);
}
async function mergeReports(source, { config, baseline: baselineSource, context }) {
	const { reports, problems, provenance } = await source(config);
	refuseForeign(provenance);
	const { baseline, problems: missing } = await loadBaseline(baselineSource, config);
	const { withKnownRules } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8088)).then((n) => n.x);
	const { toShards } = await __webpack_require__.e(/* import() */ 919).then(__webpack_require__.bind(__webpack_require__, 1919));
	const { mergeShards } = await __webpack_require__.e(/* import() */ 32).then(__webpack_require__.bind(__webpack_require__, 7032));
	const merged = mergeShards(toShards(reports.map((one) => ({
		...one,
		report: withKnownRules(one.report, _known_rules_js__WEBPACK_IMPORTED_MODULE_2__.n)
	}))), config.expect, {
		baseline,
		context,
		config
	});
	const unread = reports.length > 0 ? [] : [nothingRead(provenance)];
	return {
		...merged,
		problems: [
			...merged.problems,
			...problems,
			...unread,
			...missing
		]
	};
}
async function judge(input, { config, findAcceptance }) {
	const first = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.b)(input, config);
	const linted = first.exitCode === 0 || findAcceptance === null ? first : (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.b)({
		...input,
		acceptance: await findAcceptance()
	}, config);
	const { report, curves } = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.P)({
		report: linted.report,
		curves: input.curves
	});
	return {
		...linted,
		report,
		view: (0,_view_report_js__WEBPACK_IMPORTED_MODULE_4__.t)(report),
		curves
	};
}
async function loadBaseline(source, config) {
	const loaded = await source(config);
	const { source: from, isNamed } = loaded.provenance;
	if (isNamed || from === null) return (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.g)(loaded, config);
	const { attempt } = await __webpack_require__.e(/* import() */ 469).then(__webpack_require__.bind(__webpack_require__, 3469)).then((n) => n.C);
	return await attempt("look for the baseline", async () => (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.g)(loaded, config), null) ?? {
		baseline: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.F)({
			id: "unanswered",
			values: { said: "" }
		}),
		problems: []
	};
}
function refuseForeign({ foreign }) {
	if (foreign === null) return;
	throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.Jt(`run ${foreign.runId} is of another workflow than ${foreign.wanted}`, "Name its file in training-workflow, or leave the key out.");
}
function nothingRead({ patterns, looked }) {
	const known = _find_logs_js__WEBPACK_IMPORTED_MODULE_3__._.map(({ title }) => title);
	return {
		file: patterns.join(" "),
		id: "nothing-read",
		values: {
			files: looked.length,
			first: looked.slice(0, 3),
			known
		}
	};
}

// build/src/source/disk-settings.js
function diskSettings(root) {
	return async (file) => {
		const full = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(root, file);
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)(full)) return null;
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.statSync)(full).isFile()) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.Yt(`the config ${file} is not a file`, "Name a YAML file.");
		return {
			text: (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)(full, "utf8"),
			name: file
		};
	};
}

// build/src/source/both.js
function refuseBoth(logs, reports) {
	if (logs === 0 || reports === 0) return;
	throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.Yt(`there are ${logs} ${logs === 1 ? "log" : "logs"} and ${reports} report.json of curvelint: which of them are expected is not said`, "Let metrics lead to the logs alone, or to the report.json files alone (metrics: \"**/report.json\").");
}

// build/src/source/disk.js
function diskLogs(patterns, options) {
	return async ({ limits }) => {
		const { logs, problems, looked } = await (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_3__.t)(patterns, {
			...options,
			caps: limits
		});
		return {
			logs,
			problems,
			provenance: {
				patterns,
				looked,
				foreign: null
			}
		};
	};
}

// build/src/source/judged-on-disk.js
const HEAD_BYTES = 2e3;
function judgedOnDisk(patterns, { curves, baseline, ...options }) {
	const { root } = options;
	return async (config) => {
		const logs = diskLogs(patterns, options);
		if (config.expect === null) return { logs };
		const { diskReports, reportFiles } = await __webpack_require__.e(/* import() */ 617).then(__webpack_require__.bind(__webpack_require__, 6617));
		const isOther = (path) => baseline === null || !isWithin(path, (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(root, baseline));
		const reports = reportFiles(patterns, root).filter(({ path }) => isOther(path) && (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.g)(headOf(path)));
		if (reports.length === 0) return { logs };
		refuseBoth((await logs(config)).logs.length, reports.length);
		return { reports: diskReports(patterns, root, curves, isOther) };
	};
}
function isWithin(path, folder) {
	const between = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(folder, path);
	return between === "" || !(between.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_5__.isAbsolute)(between));
}
function headOf(path) {
	const head = Buffer.alloc(HEAD_BYTES);
	try {
		const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.openSync)(path, "r");
		try {
			return head.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readSync)(file, head, 0, HEAD_BYTES, 0));
		} finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.closeSync)(file);
		}
	} catch {
		return "";
	}
}

// build/src/source/named-baseline.js
function namedBaseline(path, root) {
	return async (config) => {
		const provenance = {
			source: path,
			isNamed: true
		};
		const named = await reportAt(path, root);
		if (named) {
			const { context } = named.report;
			return {
				reports: [named],
				problems: [],
				provenance: context ? {
					...provenance,
					commit: context.commit
				} : provenance
			};
		}
		const { logs, problems } = await diskLogs([path], { root })(config);
		return {
			logs,
			problems,
			provenance
		};
	};
}
function withoutBaseline(reason) {
	return async () => ({
		logs: [],
		problems: [],
		provenance: {
			source: null,
			reason,
			isNamed: false
		}
	});
}
async function reportAt(path, root) {
	const full = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(root, path);
	if (!/\.json$/.test(path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)(full) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.statSync)(full).isFile()) return null;
	const { reportFile } = await __webpack_require__.e(/* import() */ 867).then(__webpack_require__.bind(__webpack_require__, 1867)).then((n) => n.r);
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.g)(beginningOf(full)) ? {
		file: path,
		report: reportFile(full, path)
	} : null;
}
function beginningOf(path) {
	const bytes = Buffer.alloc(2e3);
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.openSync)(path, "r");
	try {
		return bytes.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readSync)(file, bytes, 0, bytes.length, 0));
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.closeSync)(file);
	}
}



/***/ }),

/***/ 3290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ view_report_exports),
/* harmony export */   t: () => (/* binding */ viewReport)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1740);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7823);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2847);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8088);





// build/src/pipeline/view-report.js
var view_report_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ viewReport: () => viewReport });
const RULES = (0,_base_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(_rules_js__WEBPACK_IMPORTED_MODULE_1__.t);
function viewReport(report) {
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__._)(report, RULES);
}



/***/ })

};
