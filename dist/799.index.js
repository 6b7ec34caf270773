export const id = 799;
export const ids = [799,649,111];
export const modules = {

/***/ 111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
n: () => (loadPageAssets),
r: () => (loadPngAssets),
t: () => (assets_exports)
});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);




// build/src/pipeline/assets.js
var assets_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	loadPageAssets: () => loadPageAssets,
	loadPngAssets: () => loadPngAssets
});
function loadPngAssets() {
	return {
		wasm: (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "index_bg.wasm"),
		fonts: [(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "inter-latin-400-normal.woff2"), (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "inter-latin-700-normal.woff2")]
	};
}
function loadPageAssets() {
	return {
		...hashed((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "page-app.js", "utf8")),
		style: (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(__webpack_require__.ab + "page-app.css", "utf8")
	};
}
function hashed(script) {
	return {
		script,
		scriptHash: `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(script).digest("base64")}`
	};
}



/***/ }),

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
n: () => (pictures_exports),
t: () => (drawPictures)
});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);



// build/src/output/pictures.js
var pictures_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ drawPictures: () => drawPictures });
const MAX_PICTURES = 12;
async function drawPictures(view, assets, most = MAX_PICTURES) {
	const { renderSvg } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 394));
	const rasterized = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.b)((chart) => pngsOf(chart, assets()));
	return view.groups.slice(0, most).flatMap((group) => {
		const figure = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.U)(group);
		if (!figure) return [];
		const chart = {
			groupId: group.group.id,
			light: renderSvg(figure, "light"),
			dark: renderSvg(figure, "dark"),
			alt: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.G)(figure)
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

/***/ 799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
publishReport: () => (publishReport)
});
var _pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(896);
var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88);
var _action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(708);
var _pictures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(649);
var _assets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(111);
var _github_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(469);
var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24);









// build/src/cli/publish.js
async function publishReport(options, env) {
	const token = env["GITHUB_TOKEN"];
	if (!token) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.pn("there is no token", "Set GITHUB_TOKEN; it needs pull-requests: write and statuses: write.");
	const report = readReport(options);
	const { viewReport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 896)).then((n) => n.H);
	const view = viewReport(report);
	const pageUrl = (0,_action_js__WEBPACK_IMPORTED_MODULE_3__.O)(options.htmlUrl ?? "", "--html-url");
	const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 469)).then((n) => n.n);
	const github = connect({
		token,
		apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
		repository: options.repo
	});
	return explained(options, async () => {
		const { pullRequest, key } = options;
		const { headSha, isPublic } = await github.readPullRequest(pullRequest);
		const commit = report.context?.commit || headSha;
		if (commit !== headSha) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.pn(`the report is about commit ${commit.slice(0, 10)}, and the head of pull request ${pullRequest} is ${headSha.slice(0, 10)}`, "Make the report of the newest commit.");
		const where = {
			branch: _base_js__WEBPACK_IMPORTED_MODULE_1__.mn.dataBranch,
			pullRequest,
			key,
			own: [],
			base: `${serverUrl(env)}/${options.repo}`
		};
		const draw = async () => (await (0,_pictures_js__WEBPACK_IMPORTED_MODULE_4__.t)(view, _assets_js__WEBPACK_IMPORTED_MODULE_5__.r, 1))[0]?.pngs() ?? null;
		const store = () => (0,_github_js__WEBPACK_IMPORTED_MODULE_6__.o)(github, draw, where);
		const { markdown } = await (0,_action_js__WEBPACK_IMPORTED_MODULE_3__.E)(view, "auto", isPublic, store);
		const run = report.context?.run ?? null;
		const repository = `${serverUrl(env)}/${options.repo}`;
		const runUrl = run === null ? "" : `${repository}/actions/runs/${run.id}`;
		const picture = [markdown, (0,_action_js__WEBPACK_IMPORTED_MODULE_3__.D)(pageUrl, runUrl)].filter((part) => part !== "").join("\n\n");
		const shared = {
			producer: (0,_action_js__WEBPACK_IMPORTED_MODULE_3__.H)(report.context?.producer ?? "curvelint publish"),
			event: "pull_request",
			run,
			conclusion: conclusionOf(report),
			commit,
			key,
			name: (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_0__.L)(_base_js__WEBPACK_IMPORTED_MODULE_1__.mn, key),
			picture
		};
		const address = await (0,_action_js__WEBPACK_IMPORTED_MODULE_3__.i)(view, github, {
			...shared,
			runUrl: runUrl || `${repository}/commit/${commit}`
		});
		const { note } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_6__.a)(view, github, {
			...shared,
			pullRequest,
			mode: options.comment,
			summaryUrl: ""
		});
		return [note, `Verdict on ${commit.slice(0, 10)}: ${address}`];
	});
}
function readReport({ report: file, repo, pullRequest }) {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(file)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.pn(`there is no report ${file}`, "Name the report.json that \"curvelint --output out\" wrote.");
	const { report } = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.P)({
		report: (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.S)((0,_pipeline_js__WEBPACK_IMPORTED_MODULE_0__.h)(file, file), _pipeline_js__WEBPACK_IMPORTED_MODULE_0__.X),
		curves: null
	});
	const { context } = report;
	if (context !== null && context.repository.toLowerCase() !== repo.toLowerCase()) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.pn(`${file} is about ${context.repository}, not about ${repo}`, "Name the repository that it was made for.");
	if (context !== null && context.pullRequest !== null && context.pullRequest !== pullRequest) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.pn(`${file} is about pull request ${context.pullRequest}, not ${pullRequest}`, "Name the pull request that it was made for.");
	return report;
}
function serverUrl(env) {
	return (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/(?<!\/)\/+$/, "");
}
function conclusionOf(report) {
	const { verdict } = report;
	if (verdict === "fail" || verdict === "no-data" || (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.ht)(report)) return "failure";
	return verdict === "pass" ? "success" : "neutral";
}
async function explained({ repo, pullRequest }, act) {
	try {
		return await act();
	} catch (error) {
		if (error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.pn) throw error;
		const { kind, message } = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_0__.et)(error);
		if (kind === "token") throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.pn("GitHub does not accept the token (401)", "Give a valid one as GITHUB_TOKEN.");
		if (kind === "missing") throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.pn(`there is no pull request ${pullRequest} in ${repo}, or the token may not see it (404)`, "Check both names.");
		if (kind === "permission") throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.pn(`the token may not (403: ${message})`, "It needs pull-requests: write and statuses: write (or checks: write).");
		throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.pn(`GitHub could not be told: ${message}`, "Try again.");
	}
}



/***/ })

};
