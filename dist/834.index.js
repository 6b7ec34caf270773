export const id = 834;
export const ids = [834];
export const modules = {

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _math_short_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4934);
/* harmony import */ var _comparison_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8611);
/* harmony import */ var _log_hints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8805);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3629);




const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const BARS = '▁▂▃▄▅▆▇█';
/** Groups and problems that are shown one by one. */
const MAX_GROUPS = 10;
const MAX_PROBLEMS = 20;
/** The report for a terminal: a header and findings a group, the comparison, what ran, the verdict. */
function renderTerminal(report, { color, width, quiet }) {
    const paint = (text, ...styles) => color ? `${styles.map((style) => `\u001b[${CODES[style]}m`).join('')}${text}\u001b[0m` : text;
    const wide = Math.max(40, Math.min(width, 140));
    const views = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__.groupViews)(report);
    const lines = [];
    for (const view of views.slice(0, MAX_GROUPS))
        lines.push(...groupLines(view, wide, quiet, paint), '');
    if (views.length > MAX_GROUPS)
        lines.push(`and ${views.length - MAX_GROUPS} more configurations: see the HTML report`, '');
    if (report.comparisons.length > 0)
        lines.push(...comparisonLines(report, wide, paint), '');
    for (const problem of report.problems.slice(0, MAX_PROBLEMS)) {
        const { file, line } = problem;
        lines.push(...wrap(`${paint('problem', 'yellow')}  ${plain(line === undefined ? file : `${file}:${line}`)}: ${plain((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .problemWords */ .$3)(problem))}`, wide, '         '));
    }
    if (report.problems.length > MAX_PROBLEMS)
        lines.push(`and ${report.problems.length - MAX_PROBLEMS} more problems`);
    if (report.problems.length > 0)
        lines.push('');
    const verdictStyle = report.verdict === 'pass' ? 'green' : report.verdict === 'fail' || report.verdict === 'no-data' ? 'red' : 'yellow';
    const reasons = quiet ? report.reasons.slice(0, 1) : report.reasons;
    lines.push(`${paint(report.verdict, 'bold', verdictStyle)}: ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_WORDS */ ._G[report.verdict]}`);
    for (const reason of reasons)
        lines.push(...wrap(`- ${plain(reason)}`, wide, '  '));
    const accept = (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptWords */ .Kj)(report);
    if (accept !== null)
        lines.push(...wrap(plain(accept), wide, '  '));
    // Of the first group alone: the others are logged by the same code as a rule.
    const hints = quiet || !views[0] ? [] : (0,_log_hints_js__WEBPACK_IMPORTED_MODULE_1__/* .logHints */ .F)(views[0].main);
    if (hints.length > 0)
        lines.push('', 'What to add to your log so that more rules can run:');
    for (const { text } of hints)
        lines.push(...wrap(`- ${text}`, wide, '  '));
    if (!quiet)
        lines.push('', paint(summary(report), 'dim'));
    return `${lines.join('\n')}\n`;
}
function groupLines(view, width, quiet, paint) {
    const { group, main, runs } = view;
    const count = runs.length > 1 ? `${runs.length} runs, shown: ${plain(main.id)}` : main.format;
    const header = `${paint(plain(group.id), 'bold')}  ${paint(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(main.length, main.axis)}, ${count}, ${scheduleWords(main)}`, 'dim')}`;
    const findings = main.findings.filter(({ severity }) => !quiet || severity !== 'notice');
    const lines = [header, ...(quiet ? [] : sparkline(main, width))];
    for (const finding of findings)
        lines.push(...findingLines(finding, runs, width, paint));
    if (findings.length === 0)
        lines.push(`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isTooShort */ .r$)(main) ? paint('?', 'yellow') : paint('✓', 'green')} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quietWords */ .iO)(main)}`);
    for (const { rule, severity, message } of quiet ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .apart */ .zZ)(view)) {
        lines.push(`  ${paint(severity.padEnd(7), STYLE[severity])}  ${paint(rule, 'bold')}`);
        lines.push(...wrap(`           ${plain(message)}`, width, '           '));
    }
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .unplaced */ .vw)(main);
    if (!quiet && names.length > 0)
        lines.push(...wrap(paint(`  not judged: ${names.slice(0, 12).map(plain).join(', ')}${names.length > 12 ? ' …' : ''}`, 'dim'), width, '  '));
    return lines;
}
function scheduleWords({ learningRate: { logged, schedule, events } }) {
    const drops = events.filter(({ kind }) => kind === 'drop').map(({ at }) => (0,_math_short_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(at));
    if (!logged)
        return drops.length > 0 ? `learning rate not logged, drops inferred at ${drops.join(', ')}` : 'learning rate not logged';
    return drops.length > 0 ? `learning rate drops at ${drops.join(', ')}` : `learning rate ${schedule}`;
}
/** Validation loss (else score, else training loss) as bars; letters below mark the findings, `!` a value that is no number. */
function sparkline(run, width) {
    const name = run.primary.validationLoss ?? run.primary.validationScore ?? run.primary.trainLoss;
    const curve = run.curves.find(({ series }) => series === name);
    if (!curve || curve.at.length < 2)
        return [];
    const columns = Math.min(width - 4, 72);
    const first = curve.at[0];
    const last = curve.at[curve.at.length - 1];
    const cells = Array.from({ length: columns }, () => []);
    for (const [i, at] of curve.at.entries())
        cells[Math.min(columns - 1, Math.floor(((at - first) / (last - first)) * columns))].push(curve.value[i]);
    const finite = curve.value.filter(Number.isFinite).sort((a, b) => a - b);
    const low = finite[0] ?? 0;
    // The first epochs would flatten the rest: the tallest bar stands for everything above the 97th percentile.
    const high = finite[Math.floor(0.97 * (finite.length - 1))] ?? 1;
    let bar = BARS[0];
    const bars = cells.map((values) => {
        // More columns than points: the last one goes on.
        if (values.length === 0)
            return bar;
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const level = Math.max(0, Math.min(7, Math.floor(((mean - low) / (high - low || 1)) * 8)));
        bar = values.some((value) => !Number.isFinite(value)) ? '!' : BARS[level];
        return bar;
    });
    const marks = Array.from({ length: columns }, () => ' ');
    for (const { letter, from, to } of run.findings) {
        if (letter === '')
            continue;
        const a = Math.max(0, Math.min(columns - 1, Math.floor(((from - first) / (last - first)) * columns)));
        const b = Math.max(a, Math.min(columns - 1, Math.floor(((to - first) / (last - first)) * columns)));
        for (let i = a; i <= b; i += 1)
            if (marks[i] === ' ' || marks[i] === '─')
                marks[i] = i === a ? letter : '─';
    }
    const label = `  ${plain(name ?? '')}`;
    const below = marks.join('').trimEnd();
    return [`  ${bars.join('')}`, ...(below === '' ? [] : [`  ${below}`]), `${label}, ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(first)} to ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(last)}`];
}
const STYLE = { error: 'red', warning: 'yellow', notice: 'blue' };
function findingLines(finding, runs, width, paint) {
    const count = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .rj)(finding, runs);
    const where = [finding.letter, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeWords */ .r6)(finding)].filter((part) => part !== '').join(' ');
    const head = `  ${paint(finding.severity.padEnd(7), STYLE[finding.severity])}  ${where}  ${paint(finding.rule, 'bold')}${count ? paint(`  ${count}`, 'dim') : ''}`;
    const todo = finding.severity === 'notice'
        ? []
        : finding.advice.slice(0, 1).flatMap((text) => wrap(`           → ${text}`, width, '             '));
    return [head, ...wrap(`           ${plain(finding.message)}`, width, '           '), ...todo];
}
function comparisonLines({ comparisons, baseline }, width, paint) {
    const rows = comparisons
        .slice(0, 20)
        .map((one) => [
        `${plain(one.metric)} ${one.of}`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sideWords */ .H)(one.baseline),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sideWords */ .H)(one.candidate),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceWords */ .XY)(one),
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX)(one)}${one.gated ? '' : ' (for information)'}`,
    ]);
    const table = [['', 'base', 'this change', `difference (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalWords */ .Tj)(comparisons)})`, ''], ...rows];
    const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
    const text = table.map((row) => `  ${row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd()}`);
    const told = comparisons
        .filter(({ gated }) => gated)
        .slice(0, 5)
        .flatMap((one) => {
        const other = (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whyWords */ .WV)(one);
        const why = other ? [`What else differs: ${other.factors.map(plain).join(', ')} (${other.judged}).`] : [];
        const notes = one.notes.length > 0 ? [`Compared ${one.notes.map(plain).join('; ')}.`] : [];
        const lines = [(0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statisticsWords */ .Pc)(one), ...why, ...notes, ...(0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__/* .curveWords */ .Zw)(one).map((words) => `${plain(words)}.`)];
        return lines.flatMap((line) => wrap(`  ${plain(one.metric)} ${one.of}: ${line}`, width, '    '));
    });
    return [
        `${paint('compared with', 'bold')} ${plain(baseline.source ?? '')} (${plain((0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineWords */ .v8)(baseline))})`,
        ...text,
        ...told,
    ];
}
function summary({ runs, problems }) {
    const count = (status) => runs.reduce((sum, run) => sum + run.checks.filter((check) => check.status === status).length, 0);
    const parts = [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(runs.length, 'run'),
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(count('found') + count('passed'), 'check')} made`,
        `${count('found')} found something`,
        `${count('skipped')} skipped`,
    ];
    const crashed = count('crashed');
    return [
        ...parts,
        ...(crashed > 0 ? [`${crashed} crashed`] : []),
        ...(problems.length > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(problems.length, 'problem')] : []),
    ].join(', ');
}
/** Text from logs without control, bidi and invisible characters: a terminal obeys them. */
function plain(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu, ' ');
}
/** Lines of at most `width` columns; following ones are indented. */
function wrap(text, width, indent) {
    const lead = /^ */.exec(text)[0];
    const lines = [];
    let line = lead;
    for (const word of text.slice(lead.length).split(' ')) {
        const empty = line.trim() === '';
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = `${indent}${word}`;
        }
        else
            line += empty ? word : ` ${word}`;
    }
    return [...lines, line];
}


/***/ })

};
