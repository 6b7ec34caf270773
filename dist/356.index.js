export const id = 356;
export const ids = [356];
export const modules = {

/***/ 5363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ve: () => (/* binding */ drawable),
/* harmony export */   xK: () => (/* binding */ xmlText),
/* harmony export */   z1: () => (/* binding */ shortLabel)
/* harmony export */ });
/** Text that may stand in an SVG: no control, bidi or XML-invalid characters, `<`, `>`, `&` and quotes escaped. */
function xmlText(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu, ' ')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;');
}
/** Characters that the bundled Latin font draws; others become `?` in pictures (the full name stays in the text). */
function drawable(text) {
    return Array.from(text, (char) => (/[\u0020-\u024f\u2010-\u2026×÷−·°]/.test(char) ? char : '?')).join('');
}
/** Longest name that a legend has room for. */
const MAX_LABEL = 40;
/** A label short enough for a legend. */
function shortLabel(text) {
    const chars = Array.from(drawable(text));
    return chars.length <= MAX_LABEL ? chars.join('') : `${chars.slice(0, MAX_LABEL - 1).join('')}…`;
}


/***/ }),

/***/ 3356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _chart_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5363);
/* harmony import */ var _math_short_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4934);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);



/** The report as JUnit XML: a suite for the gate and one for each run. A case fails where `fail-on` makes it count, and none where the verdict does not. */
function renderJunit(report) {
    // An accepted regression is forgiven as a whole.
    const failOn = report.verdict === 'fail' ? report.gate.failOn : 'never';
    const suites = [
        suite('gate', gateCases(report, failOn !== 'never')),
        ...report.runs.map((run) => suite(run.id, runCases(run, failOn))),
        ...(report.problems.length > 0 ? [suite('reading', readingCases(report))] : []),
    ];
    const sum = (count) => suites.reduce((total, one) => total + count(one), 0);
    const counts = `tests="${sum((one) => one.cases)}" failures="${sum((one) => one.failures)}" errors="${sum((one) => one.errors)}" skipped="${sum((one) => one.skipped)}"`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="curvelint" ${counts}>\n${suites.map(({ xml }) => xml).join('\n')}\n</testsuites>\n`;
}
function suite(name, cases) {
    const count = (result) => cases.filter((one) => one.result === result).length;
    const [failures, errors, skipped] = [count('failure'), count('error'), count('skipped')];
    const xml = `<testsuite name="${(0,_chart_text_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(name)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">
${cases.map((one) => caseXml(name, one)).join('\n')}
</testsuite>`;
    return { xml, cases: cases.length, failures, errors, skipped };
}
function caseXml(suiteName, { name, result, message, details }) {
    const text = details.map(_chart_text_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK).join('\n');
    const head = `<testcase classname="${(0,_chart_text_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(suiteName)}" name="${(0,_chart_text_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(name)}"`;
    if (result === 'passed')
        return text === '' ? `${head}/>` : `${head}><system-out>${text}</system-out></testcase>`;
    return `${head}><${result} message="${(0,_chart_text_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(message)}">${text}</${result}></testcase>`;
}
function gateCases({ verdict, reasons, gate, comparisons }, counts) {
    const result = { fail: 'failure', 'no-data': 'error', inconclusive: 'skipped', warn: 'passed', pass: 'passed' };
    const whole = { name: 'verdict', result: result[verdict], message: reasons[0] ?? verdict, details: reasons };
    const assertions = gate.assertions.map(({ metric, group, operator, expected, actual, passed }) => {
        const message = `${metric} is ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(actual)}, the gate asks for ${operator} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(expected)}`;
        return {
            name: `${metric} ${operator} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(expected)}${group === null ? '' : `, ${group}`}`,
            result: passed || !counts ? 'passed' : 'failure',
            message,
            details: [message],
        };
    });
    return [whole, ...assertions, ...comparisons.filter(({ gated }) => gated).map((one) => comparisonCase(one, counts))];
}
function comparisonCase(one, counts) {
    const { metric, of, group, outcome, baseline, candidate } = one;
    const message = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .wX)(one)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sideWords */ .H)(baseline)} → ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sideWords */ .H)(candidate)}, difference ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceWords */ .XY)(one)}`;
    const result = outcome === 'regression' && counts ? 'failure' : outcome === 'inconclusive' ? 'skipped' : 'passed';
    return { name: `${metric} ${of}, ${group}, against the baseline`, result, message, details: [message, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .testWords */ .Kp)(one)] };
}
function runCases(run, failOn) {
    return run.checks.map((check) => {
        const { rule, status } = check;
        if (status === 'found')
            return foundCase(run, check, failOn);
        const message = check.reason ?? check.message ?? '';
        if (status === 'crashed')
            return { name: rule, result: 'error', message, details: [message] };
        return { name: rule, result: status, message, details: [] };
    });
}
function foundCase({ findings, axis }, { rule }, failOn) {
    const found = findings.filter((finding) => finding.rule === rule);
    const isRed = found.some(({ severity }) => turnsRed(severity, failOn));
    const details = found.flatMap((finding) => [
        `${finding.severity}, ${axis} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeWords */ .r6)(finding)}, confidence ${finding.confidence}: ${finding.message}`,
        ...finding.advice.map((text) => `To do: ${text}`),
    ]);
    return { name: rule, result: isRed ? 'failure' : 'passed', message: found[0]?.message ?? 'told by another finding', details };
}
function turnsRed(severity, failOn) {
    return failOn === 'warning' ? severity !== 'notice' : failOn === 'error' && severity === 'error';
}
/** What could not be read does not turn red by itself: the verdict does where nothing is left. */
function readingCases({ problems }) {
    return problems.map((problem) => {
        const { file, line } = problem;
        return {
            name: line === undefined ? file : `${file}:${line}`,
            result: 'skipped',
            message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .problemWords */ .$3)(problem),
            details: [],
        };
    });
}


/***/ })

};
