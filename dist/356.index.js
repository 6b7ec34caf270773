export const id = 356;
export const ids = [356,629,205];
export const modules = {

/***/ 7425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ representativeOf)
/* harmony export */ });
/** The repeat that stands for its group: the one with the median best value of the primary metric. */
function representativeOf(group, runs) {
    const own = runs.filter((run) => group.runs.includes(run.id));
    const value = (run) => {
        const name = run.primary.validationScore ?? run.primary.validationLoss ?? run.primary.trainLoss;
        return run.series.find((series) => series.name === name)?.best?.smoothed ?? Number.NaN;
    };
    const known = own.filter((run) => Number.isFinite(value(run))).sort((a, b) => value(a) - value(b) || (a.id < b.id ? -1 : 1));
    return known[Math.floor((known.length - 1) / 2)] ?? own[0] ?? null;
}


/***/ }),

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

/***/ 8205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ MIN_EVALUATIONS)
/* harmony export */ });
/** Evaluations from which on a run's curves are judged; below, every trend may be luck. */
const MIN_EVALUATIONS = 10;


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


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ problemWords),
/* harmony export */   H: () => (/* binding */ sideWords),
/* harmony export */   Kp: () => (/* binding */ testWords),
/* harmony export */   Tj: () => (/* binding */ intervalWords),
/* harmony export */   XY: () => (/* binding */ differenceWords),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   eY: () => (/* binding */ checkpointWords),
/* harmony export */   groupViews: () => (/* binding */ groupViews),
/* harmony export */   iO: () => (/* binding */ quietWords),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   r$: () => (/* binding */ isTooShort),
/* harmony export */   r6: () => (/* binding */ rangeWords),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   vw: () => (/* binding */ unplaced),
/* harmony export */   wX: () => (/* binding */ outcomeWords),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _chart_representative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7425);
/* harmony import */ var _math_short_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4934);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8205);



/** The verdict in two or three words, as a headline begins. */
const VERDICT_WORDS = {
    pass: 'looks good',
    warn: 'look at this',
    fail: 'this should not be merged as it is',
    inconclusive: 'can’t tell',
    'no-data': 'nothing to judge',
};
/** What a comparison came to, for people who don't know the test. */
function outcomeWords({ outcome, pValue, excuse }) {
    if (outcome === 'inconclusive' && pValue < 0.05)
        return 'probably worse';
    if (outcome === 'regression' && excuse !== null)
        return 'worse, not comparable';
    return {
        improvement: 'better',
        neutral: 'no change shown',
        regression: 'worse',
        inconclusive: 'can’t tell',
        added: 'new',
        removed: 'gone',
    }[outcome];
}
/** `0.8241 ± 0.0012 (3 runs)`. */
function sideWords(side) {
    if (!side)
        return '–';
    return side.runs > 1 ? `${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(side.mean)} ± ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(Number(side.sd.toPrecision(2)))}` : (0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(side.mean);
}
/** `−0.021 (−0.028 to −0.014)`. */
function differenceWords({ difference, interval }) {
    if (!Number.isFinite(difference))
        return '–';
    const [low, high] = interval;
    return Number.isFinite(low) && high > low ? `${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(difference)} (${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(low)} to ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(high)})` : (0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(difference);
}
/** Groups in the order of their weight: errors first, then warnings, then by name. */
function groupViews(report) {
    const views = report.groups.flatMap((group) => {
        const main = (0,_chart_representative_js__WEBPACK_IMPORTED_MODULE_1__/* .representativeOf */ .B)(group, report.runs);
        return main ? [{ group, main, runs: report.runs.filter((run) => group.runs.includes(run.id)) }] : [];
    });
    const weight = ({ runs }) => Math.max(0, ...runs.flatMap((run) => run.findings.map(({ severity }) => ({ error: 2, warning: 1, notice: 0 })[severity])));
    return [...views].sort((a, b) => weight(b) - weight(a) || (a.group.id < b.group.id ? -1 : 1));
}
/** In how many runs of a group a rule was found: `in 2 of 3 runs`; '' for a single run. */
function countWords(finding, runs) {
    if (runs.length < 2)
        return '';
    const count = runs.filter((run) => run.findings.some(({ rule }) => rule === finding.rule)).length;
    return `${count} of ${runs.length} runs`;
}
/** What sets single repeats of a group apart: findings that no run has by itself. */
function apart({ group, runs }) {
    return group.findings.filter(({ rule }) => !runs.some(({ findings }) => findings.some((finding) => finding.rule === rule)));
}
/** A finding's place on the curve: `65–119`, or one position. */
function rangeWords({ from, to }) {
    return from === to ? (0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(from) : `${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(from)}–${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(to)}`;
}
/** How a comparison was tested, in words. */
function testWords({ test, baseline, candidate }) {
    const sides = `${candidate?.runs ?? 0} against ${baseline?.runs ?? 0} runs`;
    if (test === 'welch')
        return `Welch’s t test, ${sides}`;
    if (test === 'prediction-interval')
        return `Student’s prediction interval, ${sides}`;
    if (test === 'within-run-noise')
        return `noise inside the runs only, ${sides}: no test of the luck of the seed`;
    return 'no test possible';
}
/** Series that no rule could place: they are listed, not judged. */
function unplaced(run) {
    return run.series.filter(({ metric }) => metric === null).map(({ name }) => name);
}
/** What to say of a run without findings: that it is fine, or that it is too short to say so. */
function quietWords(run) {
    if (!isTooShort(run))
        return 'nothing that needs attention';
    return `not enough evidence: ${countOf(run.length, 'evaluation')}, ${_model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_EVALUATIONS */ .f} are needed`;
}
/** Has a run too few evaluations to be called fine? */
function isTooShort({ length }) {
    return length < _model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_EVALUATIONS */ .f;
}
/** What is wrong with a file and what to do, as sentences. */
function problemWords({ message, hint }) {
    return hint === '' ? message : `${message}. ${hint}`;
}
/** `1 run`, `3 runs`. */
function countOf(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
/** Which checkpoint to ship for what, and what the last one costs: one sentence each, names made safe by `name`. */
function checkpointWords({ checkpoints, axis, primary }, name) {
    const { bestLoss, bestScore, last } = checkpoints;
    const [loss, score] = [name(primary.validationLoss ?? 'loss'), name(primary.validationScore ?? 'score')];
    const there = (metric, value) => (Number.isFinite(value) ? ` (${metric} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(value)} there)` : '');
    const both = bestLoss !== null && bestScore !== null;
    const lasts = last
        ? [...(bestScore ? [`${score} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(last.score)}`] : []), ...(bestLoss ? [`${loss} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(last.loss)}`] : [])]
        : [];
    const hours = last && last.hours >= 0.1 ? ` and ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(Number(last.hours.toPrecision(2)))} hours` : '';
    return [
        ...(bestScore
            ? [
                `${both ? 'To ship labels: ' : 'Best: '}${axis} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(bestScore.at)}, ${score} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(bestScore.value)}${there(loss, bestScore.loss)}.`,
            ]
            : []),
        ...(bestLoss
            ? [
                `${both ? 'To ship probabilities: ' : 'Best: '}${axis} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(bestLoss.at)}, ${loss} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(bestLoss.value)}${there(score, bestLoss.score)}.`,
            ]
            : []),
        ...(last
            ? [
                `The last, ${axis} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(last.at)}: ${lasts.join(', ')}.${last.unused > 0 ? ` Stopping at the best would have saved ${last.unused} evaluations${hours}.` : ''}`,
            ]
            : []),
    ];
}
/** What the brackets behind a difference hold: of one run against one run there is no interval, only the noise inside them. */
function intervalWords(comparisons) {
    const isNoise = comparisons.every(({ test }) => test === 'within-run-noise');
    return isNoise ? 'noise inside the runs' : '95 % interval';
}


/***/ })

};
