export const id = 366;
export const ids = [366];
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



/***/ })

};
