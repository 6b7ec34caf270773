export const id = 867;
export const ids = [867];
export const modules = {

/***/ 1867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ reportFile),
/* harmony export */   r: () => (/* binding */ report_file_exports),
/* harmony export */   t: () => (/* binding */ reportBytes)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1740);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8088);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(559);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2847);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);






// build/src/source/report-file.js
var report_file_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ reportFile: () => reportFile });
function reportFile(path, shown) {
	return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__.a)(textAt(path, shown), shown);
}
function reportBytes(bytes, shown) {
	refuseLarge(bytes.length, shown);
	return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__.a)(new TextDecoder().decode(bytes), shown);
}
function textAt(path, shown) {
	try {
		refuseLarge((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(path).size, shown);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(path, "utf8");
	} catch (error) {
		if (error instanceof _base_js__WEBPACK_IMPORTED_MODULE_3__.Yt) throw error;
		throw new _base_js__WEBPACK_IMPORTED_MODULE_3__.Yt(`${shown} can't be read: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_3__.Gt)(error)}`, "Name a report.json that curvelint wrote.");
	}
}
function refuseLarge(bytes, shown) {
	if (bytes > _report_js__WEBPACK_IMPORTED_MODULE_1__.O.characters) throw new _base_js__WEBPACK_IMPORTED_MODULE_3__.Yt(`${shown} is larger than any report that curvelint writes`, "Name a report.json that curvelint wrote.");
}



/***/ })

};
