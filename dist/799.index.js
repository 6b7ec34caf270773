export const id = 799;
export const ids = [799];
export const modules = {

/***/ 799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishReport: () => (/* binding */ publishReport)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(559);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(469);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24);





// build/src/cli/publish.js
/** Posts a report that any CI wrote: the comment, and the verdict on its commit. Returns what was done, line by line. */
async function publishReport(options, env) {
	const token = env["GITHUB_TOKEN"];
	if (!token) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.ut("there is no token", "Set GITHUB_TOKEN; it needs pull-requests: write and statuses: write.");
	const report = readReport(options);
	const pageUrl = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.m)(options.htmlUrl ?? "", "--html-url");
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
		if (commit !== headSha) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.ut(`the report is about commit ${commit.slice(0, 10)}, and the head of pull request ${pullRequest} is ${headSha.slice(0, 10)}`, "Make the report of the newest commit.");
		const where = {
			branch: _base_js__WEBPACK_IMPORTED_MODULE_0__.rt.dataBranch,
			pullRequest,
			key,
			own: [],
			base: `${serverUrl(env)}/${options.repo}`
		};
		const store = () => (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.a)(github, report, where);
		const { markdown } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.f)(report, "auto", isPublic, store);
		const run = report.context?.run ?? null;
		const runUrl = run === null ? "" : `${serverUrl(env)}/${options.repo}/actions/runs/${run.id}`;
		const shared = {
			commit,
			run,
			key,
			picture: [markdown, (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.p)(pageUrl, runUrl)].filter((part) => part !== "").join("\n\n")
		};
		const { note } = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.o)(report, github, {
			...shared,
			pullRequest,
			mode: options.comment,
			summaryUrl: ""
		});
		const name = key === "default" ? _base_js__WEBPACK_IMPORTED_MODULE_0__.rt.checkName : `${_base_js__WEBPACK_IMPORTED_MODULE_0__.rt.checkName} (${key})`;
		const check = {
			...shared,
			name,
			event: "pull_request",
			conclusion: conclusionOf(report),
			runUrl: ""
		};
		const address = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.s)(report, github, check);
		return [note, `Verdict on ${commit.slice(0, 10)}: ${address}`];
	});
}
function readReport({ report: file, repo, pullRequest }) {
	let text;
	try {
		text = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(file, "utf8");
	} catch {
		throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.ut(`there is no report ${file}`, "Name the report.json that \"curvelint --output out\" wrote.");
	}
	const report = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, file);
	const { context } = report;
	if (context !== null && context.repository.toLowerCase() !== repo.toLowerCase()) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.ut(`${file} is about ${context.repository}, not about ${repo}`, "Name the repository that it was made for.");
	if (context !== null && context.pullRequest !== null && context.pullRequest !== pullRequest) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.ut(`${file} is about pull request ${context.pullRequest}, not ${pullRequest}`, "Name the pull request that it was made for.");
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
		const status = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.D)(error);
		const message = error instanceof Error ? error.message : String(error);
		if (error instanceof _base_js__WEBPACK_IMPORTED_MODULE_0__.ut) throw error;
		if (status === 401) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.ut("GitHub does not accept the token (401)", "Give a valid one as GITHUB_TOKEN.");
		if (status === 404) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.ut(`there is no pull request ${pullRequest} in ${repo}, or the token may not see it (404)`, "Check both names.");
		if (status === 403) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.ut(`the token may not (403: ${message})`, "It needs pull-requests: write and statuses: write (or checks: write).");
		throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.ut(`GitHub could not be told: ${message}`, "Try again.");
	}
}



/***/ })

};
