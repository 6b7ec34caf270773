export const id = 0;
export const ids = [0];
export const modules = {

/***/ 7619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7823);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2847);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8088);




// build/src/cli/explain.js
function explain(id, width) {
	const rule = _rules_js__WEBPACK_IMPORTED_MODULE_0__.t.find((one) => one.id === id);
	if (rule) return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.n)(rule, width);
	const ids = _rules_js__WEBPACK_IMPORTED_MODULE_0__.t.map((one) => one.id);
	const near = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.rt)(id, ids) ?? ids.find((one) => one.includes(id)) ?? null;
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Yt(`there is no rule "${id}"`, near ? `Did you mean "${near}"?` : `Rules: ${ids.join(", ")}.`);
}



/***/ })

};
