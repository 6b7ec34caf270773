export const id = 147;
export const ids = [147,366];
export const modules = {

/***/ 366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ outputs_exports),
/* harmony export */   r: () => (/* binding */ writeAll),
/* harmony export */   t: () => (/* binding */ drawFirst)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(760);





// build/src/outputs.js
var outputs_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	drawAll: () => drawAll,
	htmlOf: () => htmlOf,
	markdownOf: () => markdownOf,
	writeAll: () => writeAll,
	writeFile: () => writeFile
});
/** Groups that get a picture; a sweep of thousands is read in tables. */
const MAX_PICTURES = 12;
/** SVGs of the first groups in both themes. */
async function drawAll(report) {
	const { renderSvg } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 394));
	const { groupViews } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88)).then((n) => n.F);
	return groupViews(report).slice(0, MAX_PICTURES).flatMap(({ group }) => {
		const figure = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.U)(report, group.id);
		if (!figure) return [];
		return [{
			groupId: group.id,
			figure,
			light: renderSvg(figure, "light"),
			dark: renderSvg(figure, "dark"),
			alt: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.W)(figure)
		}];
	});
}
async function markdownOf(report, picture) {
	const { COMMENT_LENGTH, renderMarkdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88)).then((n) => n.l);
	return renderMarkdown(report, {
		maxLength: COMMENT_LENGTH,
		picture,
		summaryUrl: null
	});
}
/** The interactive page; its script and style are loaded by the entry. */
async function htmlOf(report, charts, assets) {
	const { renderHtml } = await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 825));
	const { allRules } = await __webpack_require__.e(/* import() */ 823).then(__webpack_require__.bind(__webpack_require__, 823)).then((n) => n.i);
	return renderHtml(report, charts, allRules, assets);
}
/** Writes report.json, comment.md, report.html and, if wanted, the PNGs of every drawn group into a folder; returns their paths. */
async function writeAll(report, folder, pictures = true) {
	const charts = await drawAll(report);
	const { loadPageAssets, loadPngAssets } = await __webpack_require__.e(/* import() */ 111).then(__webpack_require__.bind(__webpack_require__, 111));
	const files = /* @__PURE__ */ new Map([["report.json", (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.q)(report)]]);
	const first = pictures ? charts[0] : void 0;
	const picture = first ? `![${first.alt}](chart-light.png)` : "";
	files.set("comment.md", await markdownOf(report, picture));
	files.set("report.html", await htmlOf(report, charts, loadPageAssets()));
	if (first) {
		const { renderPng } = await __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 803));
		const assets = loadPngAssets();
		for (const [i, chart] of charts.entries()) {
			const name = i === 0 ? "chart" : `chart-${slug(chart.groupId, i)}`;
			files.set(`${name}-light.png`, await renderPng(chart.light, assets));
			files.set(`${name}-dark.png`, await renderPng(chart.dark, assets));
		}
	}
	const paths = [...files].map(([name, content]) => ({
		path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name),
		content
	}));
	for (const { path, content } of paths) writeFile(path, content);
	return paths.map(({ path }) => path);
}
/** PNGs of the weightiest group in both themes; null where nothing can be drawn. */
async function drawFirst(report) {
	const { groupViews } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88)).then((n) => n.F);
	const [view] = groupViews(report);
	const figure = view ? (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.U)(report, view.group.id) : null;
	if (!figure) return null;
	const { renderSvg } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 394));
	const { renderPng } = await __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 803));
	const assets = (await __webpack_require__.e(/* import() */ 111).then(__webpack_require__.bind(__webpack_require__, 111))).loadPngAssets();
	const drawn = /* @__PURE__ */ new Map();
	for (const theme of ["light", "dark"]) drawn.set(theme, await renderPng(renderSvg(figure, theme), assets));
	return drawn;
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



/***/ }),

/***/ 147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishReport: () => (/* binding */ publishReport)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(469);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(559);
/* harmony import */ var _store_pictures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(101);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24);






// build/src/publish-command.js
/** Posts a report that any CI wrote: the comment, and the verdict on its commit. Returns what was done, line by line. */
async function publishReport(options, env) {
	const token = env["GITHUB_TOKEN"];
	if (!token) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.et("there is no token", "Set GITHUB_TOKEN; it needs pull-requests: write and statuses: write.");
	const report = readReport(options);
	const pageUrl = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.m)(options.htmlUrl ?? "", "--html-url");
	const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 469)).then((n) => n.a);
	const github = connect({
		token,
		apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
		repository: options.repo
	});
	return explained(options, async () => {
		const { pullRequest, key } = options;
		const { headSha, isPublic } = await github.readPullRequest(pullRequest);
		const commit = report.context?.commit || headSha;
		if (commit !== headSha) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.et(`the report is about commit ${commit.slice(0, 10)}, and the head of pull request ${pullRequest} is ${headSha.slice(0, 10)}`, "Make the report of the newest commit.");
		const where = {
			branch: _base_js__WEBPACK_IMPORTED_MODULE_0__.H.dataBranch,
			pullRequest,
			key,
			own: [],
			base: `${serverUrl(env)}/${options.repo}`
		};
		const store = () => (0,_store_pictures_js__WEBPACK_IMPORTED_MODULE_3__.t)(github, report, where);
		const { markdown } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.f)(report, "auto", isPublic, store);
		const run = report.context?.run ?? null;
		const runUrl = run === null ? "" : `${serverUrl(env)}/${options.repo}/actions/runs/${run.id}`;
		const shared = {
			commit,
			run,
			key,
			picture: [markdown, (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.p)(pageUrl, runUrl)].filter((part) => part !== "").join("\n\n")
		};
		const { note } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.t)(report, github, {
			...shared,
			pullRequest,
			mode: options.comment,
			summaryUrl: ""
		});
		const name = key === "default" ? _base_js__WEBPACK_IMPORTED_MODULE_0__.H.checkName : `${_base_js__WEBPACK_IMPORTED_MODULE_0__.H.checkName} (${key})`;
		const check = {
			...shared,
			name,
			event: "pull_request",
			conclusion: conclusionOf(report),
			runUrl: ""
		};
		const address = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.n)(report, github, check);
		return [note, `Verdict on ${commit.slice(0, 10)}: ${address}`];
	});
}
function readReport({ report: file, repo, pullRequest }) {
	let text;
	try {
		text = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(file, "utf8");
	} catch {
		throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.et(`there is no report ${file}`, "Name the report.json that \"curvelint --output out\" wrote.");
	}
	const report = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__.t)(text, file);
	const { context } = report;
	if (context !== null && context.repository.toLowerCase() !== repo.toLowerCase()) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.et(`${file} is about ${context.repository}, not about ${repo}`, "Name the repository that it was made for.");
	if (context !== null && context.pullRequest !== null && context.pullRequest !== pullRequest) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.et(`${file} is about pull request ${context.pullRequest}, not ${pullRequest}`, "Name the pull request that it was made for.");
	return report;
}
function serverUrl(env) {
	return (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/(?<!\/)\/+$/, "");
}
function conclusionOf({ verdict }) {
	if (verdict === "fail" || verdict === "no-data") return "failure";
	return verdict === "pass" ? "success" : "neutral";
}
/** Here nothing but publishing is asked for: a refusal is an error that says what the token lacks. */
async function explained({ repo, pullRequest }, act) {
	try {
		return await act();
	} catch (error) {
		const status = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.u)(error);
		const message = error instanceof Error ? error.message : String(error);
		if (error instanceof _base_js__WEBPACK_IMPORTED_MODULE_0__.et) throw error;
		if (status === 401) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.et("GitHub does not accept the token (401)", "Give a valid one as GITHUB_TOKEN.");
		if (status === 404) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.et(`there is no pull request ${pullRequest} in ${repo}, or the token may not see it (404)`, "Check both names.");
		if (status === 403) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.et(`the token may not (403: ${message})`, "It needs pull-requests: write and statuses: write (or checks: write).");
		throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.et(`GitHub could not be told: ${message}`, "Try again.");
	}
}



/***/ }),

/***/ 101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ storePictures)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(469);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(366);



// build/src/store-pictures.js
/** Draws the weightiest group, where it is not drawn yet, and puts it on the data branch; what stands against it is said, never thrown. */
async function storePictures(github, report, { branch, pullRequest, key, own, base }, drawn) {
	if (own.includes(branch)) return { refused: `${branch} holds your code, not pictures` };
	try {
		const files = drawn ?? await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__.t)(report);
		if (files === null) return { refused: "there is nothing to draw" };
		const { commit, paths } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.l)(() => github.publishPictures({
			branch,
			pullRequest,
			key,
			files
		}));
		const at = (theme) => `${base}/blob/${commit}/${paths.get(theme)}`;
		return {
			light: `${at("light")}?raw=true`,
			dark: `${at("dark")}?raw=true`,
			link: at("light")
		};
	} catch (error) {
		const status = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.u)(error);
		if (status === 403 || status === 404) return { refused: `the token may not write (${status}): add "contents: write"` };
		return { refused: error instanceof Error ? error.message : String(error) };
	}
}



/***/ })

};
