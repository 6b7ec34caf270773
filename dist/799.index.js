export const id = 799;
export const ids = [799,649,111];
export const modules = {

7111:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
n: () => (loadPageAssets),
r: () => (loadPngAssets),
t: () => (assets_exports)
});
var rolldown_runtime_0 = __webpack_require__(1740);
var node_fs_1 = __webpack_require__(3024);
var node_zlib_2 = __webpack_require__(8522);
var node_crypto_3 = __webpack_require__(7598);





// build/src/output/pack-text.js
const LEVEL = 3;
const MOST_BYTES = 3;
const encoder = new TextEncoder();
let room = /* @__PURE__ */ new Uint8Array(0);
function packText(pieces) {
	let length = 0;
	for (const piece of pieces) {
		const needed = length + MOST_BYTES * piece.length;
		if (needed > room.length) {
			const larger = new Uint8Array(2 * needed);
			larger.set(room.subarray(0, length));
			room = larger;
		}
		length += encoder.encodeInto(piece, room.subarray(length)).written;
	}
	return (0,node_zlib_2.deflateSync)(room.subarray(0, length), { level: LEVEL }).toString("base64");
}

// build/src/pipeline/assets.js
var assets_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({
	loadPageAssets: () => loadPageAssets,
	loadPngAssets: () => loadPngAssets
});
function loadPngAssets() {
	return {
		wasm: (0,node_fs_1.readFileSync)(__webpack_require__.ab + "index_bg.wasm"),
		fonts: [(0,node_fs_1.readFileSync)(__webpack_require__.ab + "inter-latin-400-normal.woff2"), (0,node_fs_1.readFileSync)(__webpack_require__.ab + "inter-latin-700-normal.woff2")]
	};
}
function loadPageAssets() {
	return {
		...hashed((0,node_fs_1.readFileSync)(__webpack_require__.ab + "page-app.js", "utf8")),
		style: (0,node_fs_1.readFileSync)(__webpack_require__.ab + "page-app.css", "utf8"),
		pack: packText
	};
}
function hashed(script) {
	return {
		script,
		scriptHash: `sha256-${(0,node_crypto_3.createHash)("sha256").update(script).digest("base64")}`
	};
}



}),

1649:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
i: () => (pictures_exports),
n: () => (drawTrends),
r: () => (filesOf),
t: () => (drawPictures)
});
var rolldown_runtime_0 = __webpack_require__(1740);
var report_1 = __webpack_require__(8088);



// build/src/output/pictures.js
var pictures_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({
	drawPictures: () => drawPictures,
	drawTrends: () => drawTrends
});
const MAX_PICTURES = 12;
async function drawPictures(view, assets, most = MAX_PICTURES) {
	const { renderSvgs } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 9394));
	const rasterized = (0,report_1._t)((chart) => pngsOf(chart, assets()));
	return view.groups.slice(0, most).flatMap((group) => {
		const figure = (0,report_1.ct)(group);
		if (!figure) return [];
		const chart = {
			groupId: group.group.id,
			...renderSvgs(figure),
			alt: (0,report_1.dt)(figure)
		};
		return [{
			...chart,
			figure,
			pngs: () => rasterized(chart)
		}];
	});
}
async function drawTrends({ report }, assets) {
	const trends = (0,report_1.ot)(report);
	if (trends.length === 0) return [];
	const { renderTrendSvgs } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 9394));
	const rasterized = (0,report_1._t)((chart) => pngsOf(chart, assets()));
	return trends.map((trend) => {
		const chart = {
			...renderTrendSvgs(trend),
			alt: (0,report_1.ft)(trend)
		};
		return {
			...chart,
			pngs: () => rasterized(chart)
		};
	});
}
async function filesOf(curves, trend) {
	if (!curves) return null;
	const trends = trend ? [...await trend.pngs()].map(([theme, bytes]) => [`trend_${theme}`, bytes]) : [];
	return new Map([...await curves.pngs(), ...trends]);
}
async function pngsOf({ light, dark }, assets) {
	const { renderPngs } = await __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 5803));
	const [lightPng, darkPng] = await renderPngs([light, dark], assets);
	return /* @__PURE__ */ new Map([["light", lightPng], ["dark", darkPng]]);
}



}),

4799:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
n: () => (keptReport),
publishReport: () => (publishReport),
t: () => (conclusionOf)
});
var pipeline_0 = __webpack_require__(7896);
var start_1 = __webpack_require__(4404);
var report_2 = __webpack_require__(8088);
var action_3 = __webpack_require__(8708);
var pictures_4 = __webpack_require__(1649);
var assets_5 = __webpack_require__(7111);
var github_6 = __webpack_require__(3469);
var node_fs_7 = __webpack_require__(3024);









// build/src/cli/published-report.js
async function keptReport(file) {
	if (!(0,node_fs_7.existsSync)(file)) throw new start_1.y(`there is no report ${file}`, "Name the report.json that \"curvelint --output out\" wrote.");
	return (0,report_2.Rt)({
		report: (0,report_2.yt)(await (0,pipeline_0.C)(file, file), pipeline_0.ot),
		curves: null
	}).report;
}
function conclusionOf(report) {
	const { verdict } = report;
	if (verdict === "fail" || verdict === "no-data" || (0,report_2.z)(report)) return "failure";
	return verdict === "pass" ? "success" : "neutral";
}

// build/src/cli/publish.js
async function publishReport(given, env) {
	if (given.gitlab) return (await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 891))).publishToGitLab(given, env);
	const options = forPullRequest(given);
	const token = env["GITHUB_TOKEN"];
	if (!token) throw new start_1.y("there is no token", "Set GITHUB_TOKEN; it needs pull-requests: write and statuses: write.");
	const report = await readReport(options);
	const { viewReport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7896)).then((n) => n.K);
	const pageUrl = (0,action_3.x)(options.htmlUrl ?? "", "--html-url");
	const { connect } = await __webpack_require__.e(/* import() */ 857).then(__webpack_require__.bind(__webpack_require__, 3238)).then((n) => n.n);
	const github = connect({
		token,
		apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
		repository: options.repo
	});
	return explained(options, async () => {
		const { pullRequest, key } = options;
		const { headSha, isPublic } = await github.readPullRequest(pullRequest);
		const view = viewReport(isPublic ? (0,report_2.It)(report) : report);
		const commit = report.context?.commit || headSha;
		if (commit !== headSha) throw new start_1.y(`the report is about commit ${commit.slice(0, 10)}, and the head of pull request ${pullRequest} is ${headSha.slice(0, 10)}`, "Make the report of the newest commit.");
		const where = {
			branch: start_1.f.dataBranch,
			pullRequest,
			key,
			own: [],
			base: `${serverUrl(env)}/${options.repo}`
		};
		const assets = (0,report_2.gt)(assets_5.r);
		const draw = async () => (0,pictures_4.r)((await (0,pictures_4.t)(view, assets, 1))[0], (await (0,pictures_4.n)(view, assets))[0]);
		const store = () => (0,github_6.o)(github, draw, where);
		const { markdown, about } = await (0,action_3.C)(view, "auto", isPublic, store);
		const run = report.context?.run ?? null;
		const repository = `${serverUrl(env)}/${options.repo}`;
		const runUrl = run === null ? "" : `${repository}/actions/runs/${run.id}`;
		const shown = {
			picture: markdown,
			aboutPicture: about,
			page: (0,action_3.b)(pageUrl, runUrl)
		};
		const shared = {
			producer: (0,action_3.G)(report.context?.producer ?? "curvelint publish"),
			event: "pull_request",
			run,
			conclusion: conclusionOf(report),
			commit,
			key,
			name: (0,pipeline_0.z)(start_1.f, key),
			shown
		};
		const address = await (0,action_3.h)(view, github, {
			...shared,
			runUrl: runUrl || `${repository}/commit/${commit}`
		});
		const { commentPosition: position = "top" } = options;
		const { note } = await (0,github_6.i)(view, github, {
			...shared,
			pullRequest,
			mode: options.comment,
			position,
			summaryUrl: ""
		});
		return [note, `Verdict on ${commit.slice(0, 10)}: ${address}`];
	});
}
async function readReport({ report: file, repo, pullRequest }) {
	const report = await keptReport(file);
	const { context } = report;
	if (context !== null && context.repository.toLowerCase() !== repo.toLowerCase()) throw new start_1.y(`${file} is about ${context.repository}, not about ${repo}`, "Name the repository that it was made for.");
	if (context !== null && context.pullRequest !== null && context.pullRequest !== pullRequest) throw new start_1.y(`${file} is about pull request ${context.pullRequest}, not ${pullRequest}`, "Name the pull request that it was made for.");
	return report;
}
function forPullRequest(options) {
	const { repo, pullRequest, project, mergeRequest } = options;
	if (project !== void 0 || mergeRequest !== void 0) throw new start_1.y("--project and --merge-request are of GitLab", "Add --gitlab, or give --repo and --pull-request.");
	if (repo === void 0 || pullRequest === void 0) throw new start_1.y("which pull request is not said", "Give --repo owner/name and --pull-request NUMBER; for GitLab: --gitlab.");
	return {
		...options,
		repo,
		pullRequest
	};
}
function serverUrl(env) {
	return (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/(?<!\/)\/+$/, "");
}
async function explained({ repo, pullRequest }, act) {
	try {
		return await act();
	} catch (error) {
		if (error instanceof start_1.y) throw error;
		const { kind, message } = (0,pipeline_0.lt)(error);
		if (kind === "token") throw new start_1.y("GitHub does not accept the token (401)", "Give a valid one as GITHUB_TOKEN.");
		if (kind === "missing") throw new start_1.y(`there is no pull request ${pullRequest} in ${repo}, or the token may not see it (404)`, "Check both names.");
		if (kind === "permission") throw new start_1.y(`the token may not (403: ${message})`, "It needs pull-requests: write and statuses: write (or checks: write).");
		throw new start_1.y(`GitHub could not be told: ${message}`, "Try again.");
	}
}



})

};
