export const id = 290;
export const ids = [290];
export const modules = {

/***/ 3290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ view_report_exports),
/* harmony export */   t: () => (/* binding */ viewReport)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1740);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7823);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2847);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8088);





// build/src/pipeline/view-report.js
var view_report_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ viewReport: () => viewReport });
const RULES = (0,_base_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(_rules_js__WEBPACK_IMPORTED_MODULE_1__.t);
function viewReport(report) {
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__._)(report, RULES);
}



/***/ })

};
