export const id = 205;
export const ids = [205];
export const modules = {

/***/ 8205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ MIN_EVALUATIONS)
/* harmony export */ });
/** Evaluations from which on a run's curves are judged; below, every trend may be luck. */
const MIN_EVALUATIONS = 10;


/***/ })

};
