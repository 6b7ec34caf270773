export const id = 796;
export const ids = [796];
export const modules = {

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(571);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(919);



// build/src/worker.js
const settings = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.workerData;
node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.on("message", ({ from, runs }) => {
	const diagnosed = runs.map((run) => (0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.t)(run, settings));
	const message = {
		from,
		runs: diagnosed.map((run) => ({
			...run,
			curves: []
		})),
		curves: diagnosed.map(({ curves }) => sent(curves))
	};
	node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.postMessage(message);
});
/** What several curves share is sent once. */
function sent(curves) {
	const positions = new Map(curves.map(({ at }) => [at, Float64Array.from(at)]));
	return curves.map(({ series, at, value }) => ({
		series,
		at: positions.get(at),
		value: Float64Array.from(value)
	}));
}



/***/ })

};
