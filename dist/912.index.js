export const id = 912;
export const ids = [912];
export const modules = {

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportToJson: () => (/* binding */ reportToJson),
/* harmony export */   reviveNumber: () => (/* binding */ reviveNumber)
/* harmony export */ });
/** Digits of a measured number in a report: more would be noise, and would change with the order of a sum. */
const DIGITS = 6;
/** A report as the text of report.json: keys in a fixed order, non-finite numbers as strings, a newline at the end. */
function reportToJson(report) {
    const compact = { ...report, baseline: { ...report.baseline, runs: report.baseline.runs.map(withoutDetails) } };
    return `${JSON.stringify(compact, replacer, 1)}\n`;
}
/** A baseline inside a report is there for its numbers and curves. */
function withoutDetails(run) {
    return { ...run, checks: [], findings: [] };
}
function replacer(key, value) {
    if (typeof value !== 'number')
        return value;
    if (Number.isNaN(value))
        return 'NaN';
    if (value === Number.POSITIVE_INFINITY)
        return 'Infinity';
    if (value === Number.NEGATIVE_INFINITY)
        return '-Infinity';
    return Number.isInteger(value) || key === 'version' ? value : Number(value.toPrecision(DIGITS));
}
/** The value that a number of report.json stands for. */
function reviveNumber(value) {
    if (value === 'NaN')
        return Number.NaN;
    if (value === 'Infinity')
        return Number.POSITIVE_INFINITY;
    if (value === '-Infinity')
        return Number.NEGATIVE_INFINITY;
    return value;
}


/***/ })

};
