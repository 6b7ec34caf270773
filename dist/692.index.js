export const id = 692;
export const ids = [692];
export const modules = {

4692:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
check: () => (check)
});
var day_6 = __webpack_require__(7374);
var action_0 = __webpack_require__(8708);
var start_1 = __webpack_require__(4404);
var pipeline_2 = __webpack_require__(7896);
var report_3 = __webpack_require__(8088);
var program_4 = __webpack_require__(8128);
var node_os_5 = __webpack_require__(8161);








// build/src/cli/render.js
async function render(view, format, look, page) {
	if (format === "json") return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8088)).then((n) => n.xt)).reportToJson(view.report, view.rules);
	if (format === "brief") return (await __webpack_require__.e(/* import() */ 188).then(__webpack_require__.bind(__webpack_require__, 9188))).renderBrief(view);
	if (format === "junit") return (await __webpack_require__.e(/* import() */ 620).then(__webpack_require__.bind(__webpack_require__, 8620))).renderJunit(view);
	if (format === "markdown") {
		const { COMMENT_LENGTH, renderMarkdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8088)).then((n) => n.g);
		return renderMarkdown(view, {
			maxLength: COMMENT_LENGTH,
			picture: "",
			summaryUrl: null
		});
	}
	if (format === "html") {
		const { pictures, trends, page: assets, curves } = await page();
		return (await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 5825))).renderHtml(view, pictures, assets, curves, trends);
	}
	return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8088)).then((n) => n.c)).renderTerminal(view, look);
}

// build/src/cli/check.js
async function check(paths, options) {
	const { view, exitCode, curves } = await judge(paths, options, process.cwd());
	const page = (0,report_3.gt)(() => loadPage(view, curves));
	const { output } = options;
	if (output !== void 0) {
		const { writeAll } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8088)).then((n) => n.a);
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
	const { config: file = null, failOn = null, profile = null, expect = null, baseline = "none", history } = options;
	if (history !== void 0 && baseline === "none") throw new start_1.y("--history needs --baseline", "Name the report of the newest commit of the base branch: --baseline report.json.");
	const context = await ciContext();
	const { config, settings } = await (0,action_0.T)({
		file,
		failOn,
		profile,
		expect
	}, (0,pipeline_2.y)(root), pipeline_2.at);
	const input = await keptInput(paths, options, config);
	try {
		return await (0,pipeline_2.W)({
			config,
			settings: {
				text: settings,
				name: file ?? ".curvelint.yml"
			},
			judged: await judgedSource(paths, options, root, input?.path)(config),
			curves: wantsCurves(options),
			inShares: pipeline_2.B,
			baseline: baseline === "none" ? (0,pipeline_2.s)({
				id: "not-given",
				values: {}
			}) : (0,pipeline_2.o)(baseline, root, input?.path),
			...history && { history: (0,pipeline_2.a)(history, {
				root,
				except: baseline
			}, pipeline_2.J) },
			context,
			mayTellExamples: context === null && !process.env["CI"],
			today: (0,day_6.t)(Date.now()),
			findAcceptance: null
		});
	} finally {
		input?.remove();
	}
}
async function keptInput(paths, { baseline, merges }, { limits }) {
	const places = [...paths, baseline].filter((path) => path === "-").length;
	if (places === 0) return null;
	if (merges && paths.includes("-")) throw new start_1.y("merge does not read standard input", "Name the report.json files: they say which job each is of.");
	if (places > 1) throw new start_1.y("\"-\" is given twice", "Standard input can be read only once: name a file in one place.");
	const { keepInput, standardInput } = await __webpack_require__.e(/* import() */ 489).then(__webpack_require__.bind(__webpack_require__, 9870));
	return keepInput(standardInput(), {
		temporary: (0,node_os_5.tmpdir)(),
		maxBytes: limits.fileBytes ?? pipeline_2.l.fileBytes
	});
}
function wantsCurves({ output, format = [] }) {
	return output !== void 0 || format.some((one) => one.format === "html");
}
function judgedSource(paths, options, root, stdin) {
	const curves = wantsCurves(options);
	if (options.merges) return async () => ({ reports: (await __webpack_require__.e(/* import() */ 617).then(__webpack_require__.bind(__webpack_require__, 6617))).diskReports(paths, root, curves) });
	const baseline = options.baseline === void 0 || options.baseline === "none" ? null : options.baseline;
	return (0,pipeline_2.c)(paths, {
		root,
		curves,
		baseline,
		stdin,
		...options.quiet ? {} : { onProgress: (0,program_4.n)() }
	});
}
async function ciContext() {
	if (process.env["GITLAB_CI"] === "true") return (await __webpack_require__.e(/* import() */ 611).then(__webpack_require__.bind(__webpack_require__, 611))).gitlabJob(process.env)?.context ?? null;
	if (process.env["GITHUB_ACTIONS"] !== "true") return null;
	const { readContext } = await __webpack_require__.e(/* import() */ 469).then(__webpack_require__.bind(__webpack_require__, 3469)).then((n) => n.t);
	return (await readContext(process.env))?.report ?? null;
}
async function deliver(view, { format, file }, options, page) {
	const look = {
		color: file === null && options.color && (0,program_4.r)(),
		width: (0,program_4.i)(),
		quiet: options.quiet ?? false
	};
	if (file === null) return (0,program_4.t)(format, await render(view, format, look, page));
	const text = format === "json" ? (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8088)).then((n) => n.xt)).reportPieces(view.report, view.rules) : await render(view, format, look, page);
	await writing(file, async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8088)).then((n) => n.a)).writeFile(file, text));
}
async function writing(path, write) {
	try {
		await write();
	} catch (error) {
		if (!(error instanceof Error && "syscall" in error && "code" in error)) throw error;
		throw new start_1.y(`cannot write to ${path} (${String(error.code)})`, "Name a file or folder that may be written.");
	}
}
async function loadPage(view, curves) {
	const { drawPictures, drawTrends } = await __webpack_require__.e(/* import() */ 649).then(__webpack_require__.bind(__webpack_require__, 1649)).then((n) => n.i);
	const { loadPageAssets, loadPngAssets } = await __webpack_require__.e(/* import() */ 111).then(__webpack_require__.bind(__webpack_require__, 7111)).then((n) => n.t);
	const assets = (0,report_3.gt)(loadPngAssets);
	const [pictures, trends] = [await drawPictures(view, assets), await drawTrends(view, assets)];
	return {
		pictures,
		trends,
		page: loadPageAssets(),
		curves
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



})

};
