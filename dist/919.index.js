export const id = 919;
export const ids = [919];
export const modules = {

/***/ 919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseExpected: () => (/* binding */ parseExpected),
/* harmony export */   readShards: () => (/* binding */ readShards),
/* harmony export */   toShards: () => (/* binding */ toShards)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(559);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(515);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24);





// build/src/source/shards.js
/** Jobs of a matrix: GitHub allows 256. */
const MAX_SHARDS = 1e4;
/** Reads the report.json files that paths, folders and globs lead to, in order of their paths. */
function readShards(patterns, root) {
	const { candidates } = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__.n)(patterns, root, MAX_SHARDS, _pipeline_js__WEBPACK_IMPORTED_MODULE_2__.o);
	const isReport = (path) => path.endsWith(".json") && path.slice(path.lastIndexOf("/") + 1).includes("report");
	return toShards(candidates.filter(({ shown, named }) => named || isReport(shown)).map(({ path, shown }) => ({
		file: shown,
		text: (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(path, "utf8")
	})));
}
/** Shards of the texts of their reports. */
function toShards(files) {
	const reports = files.map(({ file, text }) => ({
		file,
		report: (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.a)(text, file)
	}));
	const names = shortNames(reports.map(({ file }) => nameOf(file)));
	return reports.map(({ file, report }, i) => ({
		file,
		report,
		name: names[i]
	}));
}
/** Folder of a report; the file itself where it is called something else. */
function nameOf(file) {
	const short = file.replace(/\/?report\.json$/, "").replace(/\.json$/, "");
	return short === "" ? "report" : short;
}
/** Names without the folders that all of them begin with. */
function shortNames(names) {
	const parts = names.map((name) => name.split("/"));
	let common = 0;
	while (parts.every((own) => own.length > common + 1 && own[common] === parts[0][common])) common += 1;
	return parts.map((own) => own.slice(common).join("/"));
}
/** `--expect 3`, or the names of the shards. */
function parseExpected(text) {
	if (/^\d+$/.test(text.trim())) {
		const count = Number(text);
		if (count >= 1) return count;
	}
	const names = text.split(/[\s,]+/).map((name) => name.trim()).filter((name) => name !== "");
	if (names.length === 0 || /^\d+$/.test(text.trim())) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.zt(`"${text.slice(0, 80)}" is no number of shards`, "Write how many jobs the matrix has, or their names.");
	return names;
}



/***/ })

};
