export const id = 0;
export const ids = [0];
export const modules = {

/***/ 619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(896);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88);




// build/src/cli/explain.js
function explain(id, width) {
	const rule = _pipeline_js__WEBPACK_IMPORTED_MODULE_0__.X.find((one) => one.id === id);
	if (rule) return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.n)(rule, width);
	const ids = _pipeline_js__WEBPACK_IMPORTED_MODULE_0__.X.map((one) => one.id);
	const near = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(id, ids) ?? ids.find((one) => one.includes(id)) ?? null;
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.on(`there is no rule "${id}"`, near ? `Did you mean "${near}"?` : `Rules: ${ids.join(", ")}.`);
}



/***/ })

};
