export const id = 715;
export const ids = [715];
export const modules = {

/***/ 715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ write_exports),
/* harmony export */   t: () => (/* binding */ writeAll)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24);





// build/src/output/write.js
var write_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	writeAll: () => writeAll,
	writeFile: () => writeFile
});
/** Writes report.json, comment.md, report.html and, if wanted, the PNGs of every drawn group into a folder; returns their paths. */
async function writeAll(view, folder, options) {
	const { pictures, png, page } = options;
	const { COMMENT_LENGTH, renderMarkdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88)).then((n) => n.o);
	const { renderHtml } = await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 825));
	const files = /* @__PURE__ */ new Map([["report.json", (0,_report_js__WEBPACK_IMPORTED_MODULE_1__.K)(view.report, view.rules)]]);
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
		path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name),
		content
	}));
	for (const { path, content } of paths) writeFile(path, content);
	return paths.map(({ path }) => path);
}
/** Writes a file and the folders above it. */
function writeFile(path, content) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
	if (typeof content === "string" || content instanceof Uint8Array) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(path, content);
		return;
	}
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(path, "w");
	try {
		for (const piece of content) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeSync)(file, piece);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(file);
	}
}
/** A group's name as part of a file name; its number keeps it unique. */
function slug(id, i) {
	const plain = id.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 40);
	return plain === "" ? String(i + 1) : `${plain}-${i + 1}`;
}



/***/ })

};
