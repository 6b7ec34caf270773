export const id = 0;
export const ids = [0];
export const modules = {

/***/ 619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
explain: () => (explain)
});
var _pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(896);
var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88);




// build/src/cli/explain.js
function explain(id, width) {
	const rule = _pipeline_js__WEBPACK_IMPORTED_MODULE_0__.Z.find((one) => one.id === id);
	if (rule) return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.n)(rule, width);
	const ids = _pipeline_js__WEBPACK_IMPORTED_MODULE_0__.Z.map((one) => one.id);
	const near = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.dt)(id, ids) ?? ids.find((one) => one.includes(id)) ?? null;
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.pn(`there is no rule "${id}"`, near ? `Did you mean "${near}"?` : `Rules: ${ids.join(", ")}.`);
}



/***/ })

};
