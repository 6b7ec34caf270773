export const id = 919;
export const ids = [919];
export const modules = {

/***/ 919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ shards_exports),
/* harmony export */   t: () => (/* binding */ diskReports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(559);
/* harmony import */ var _find_logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(401);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24);





// build/src/source/shards.js
var shards_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ diskReports: () => diskReports });
/** Jobs of a matrix: GitHub allows 256. */
const MAX_SHARDS = 1e4;
/** The report.json files that paths, folders and globs lead to, in order of their paths. */
function diskReports(patterns, root) {
	return async () => {
		const { candidates } = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_2__.n)(patterns, root, MAX_SHARDS, _find_logs_js__WEBPACK_IMPORTED_MODULE_2__.r);
		const isReport = (path) => path.endsWith(".json") && path.slice(path.lastIndexOf("/") + 1).includes("report");
		const files = candidates.filter(({ shown, named }) => named || isReport(shown));
		return {
			reports: files.map(({ path, shown }) => ({
				file: shown,
				text: (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(path, "utf8")
			})).map(({ file, text }) => ({
				file,
				report: (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__.o)(text, file)
			})),
			problems: [],
			provenance: {
				patterns,
				looked: files.map(({ shown }) => shown),
				foreign: null
			}
		};
	};
}



/***/ })

};
