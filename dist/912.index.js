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
/* harmony export */   reportPieces: () => (/* binding */ reportPieces),
/* harmony export */   reportToJson: () => (/* binding */ reportToJson),
/* harmony export */   reviveNumber: () => (/* binding */ reviveNumber),
/* harmony export */   roundedRun: () => (/* binding */ roundedRun)
/* harmony export */ });
/* harmony import */ var _math_round_to_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9172);

/** Digits of a measured number in a report: more would be noise, and would change with the order of a sum. */
const DIGITS = 6;
/** Stands for the runs while the rest is written. */
const RUNS = '"runs": []';
/** A report as the text of report.json: keys in a fixed order, non-finite numbers as strings, a newline at the end. */
function reportToJson(report) {
    return [...reportPieces(report)].join('');
}
/** The same run by run: the text of a sweep is larger than all that is kept of it. The runs are those of `rounded`, or of a report. */
function* reportPieces(report) {
    const around = JSON.stringify(plain(rounded({ ...report, runs: [] })), null, 1);
    // The first key of that name at the top level: what stands before it holds no list of runs.
    const at = around.indexOf(`\n ${RUNS}`) + 2;
    yield around.slice(0, at);
    yield '"runs": [';
    for (const [i, run] of report.runs.entries())
        yield `${i === 0 ? '' : ','}\n  ${JSON.stringify(plainRun(run), null, 1).replaceAll('\n', '\n  ')}`;
    yield report.runs.length > 0 ? '\n ]' : ']';
    yield `${around.slice(at + RUNS.length)}\n`;
}
/** A run with every number as report.json will have it. Its curves are rounded already, to fewer digits. */
function roundedRun(run) {
    return { ...rounded({ ...run, curves: [] }), curves: run.curves };
}
function rounded(value) {
    return mapNumbers(value, (one) => (0,_math_round_to_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .G)(one, DIGITS));
}
/**
 * The curves are most of a run, and are looked at apart: code that sees lists of numbers and of other things makes the engine
 * turn the former into lists of objects, three times as large.
 */
function plainRun(run) {
    const curves = run.curves.map(({ series, at, value }) => ({ series, at: plainNumbers(at), value: plainNumbers(value) }));
    return { ...plain({ ...run, curves: [] }), curves };
}
function plainNumbers(values) {
    for (let i = 0; i < values.length; i += 1)
        if (!Number.isFinite(values[i]))
            return values.map(plain);
    return values;
}
/** The same with non-finite numbers as strings: JSON has none. */
function plain(value) {
    return mapNumbers(value, (one) => (Number.isFinite(one) ? one : String(one)));
}
/** A copy in which every number is replaced; what holds none that changes is not copied. */
function mapNumbers(value, map) {
    if (typeof value === 'number')
        return map(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        let copy = null;
        for (let i = 0; i < value.length; i += 1) {
            const one = mapNumbers(value[i], map);
            if (Object.is(one, value[i]))
                continue;
            copy ??= value.slice();
            copy[i] = one;
        }
        return copy ?? value;
    }
    let copy = null;
    for (const [key, old] of Object.entries(value)) {
        const one = mapNumbers(old, map);
        if (Object.is(one, old))
            continue;
        copy ??= { ...value };
        copy[key] = one;
    }
    return copy ?? value;
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
