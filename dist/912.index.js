export const id = 912;
export const ids = [912];
export const modules = {

/***/ 9172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ roundTo)
/* harmony export */ });
/** Powers of ten that a double holds exactly, so that the division by one rounds once. `10 ** n` is not exact everywhere. */
const POWERS = Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
/**
 * A number with that many significant digits: the nearest double to the decimal, as `Number(value.toPrecision(digits))` but many
 * times faster. Integers and non-finite values stay what they are.
 * @example roundTo(0.123456789, 5) // 0.12346
 */
function roundTo(value, digits) {
    if (!Number.isFinite(value) || Number.isInteger(value))
        return value;
    const places = digits - 1 - Math.floor(Math.log10(Math.abs(value)));
    if (places < 0 || places >= POWERS.length)
        return Number(value.toPrecision(digits));
    const scale = POWERS[places];
    return Math.round(value * scale) / scale;
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportToJson: () => (/* binding */ reportToJson),
/* harmony export */   reviveNumber: () => (/* binding */ reviveNumber),
/* harmony export */   rounded: () => (/* binding */ rounded)
/* harmony export */ });
/* harmony import */ var _math_round_to_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9172);

/** Digits of a measured number in a report: more would be noise, and would change with the order of a sum. */
const DIGITS = 6;
/** A report as the text of report.json: keys in a fixed order, non-finite numbers as strings, a newline at the end. */
function reportToJson(report) {
    return `${JSON.stringify(report, replacer, 1)}\n`;
}
/** The same with every number as report.json will have it. */
function rounded(value) {
    return roundAll(value);
}
function roundAll(value) {
    if (typeof value === 'number')
        return roundOne(value);
    if (Array.isArray(value))
        return value.map(roundAll);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, roundAll(one)]));
}
function roundOne(value) {
    return (0,_math_round_to_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .G)(value, DIGITS);
}
function replacer(_key, value) {
    if (typeof value !== 'number')
        return value;
    if (Number.isNaN(value))
        return 'NaN';
    if (value === Number.POSITIVE_INFINITY)
        return 'Infinity';
    if (value === Number.NEGATIVE_INFINITY)
        return '-Infinity';
    return roundOne(value);
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
