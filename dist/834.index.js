export const id = 834;
export const ids = [834,629,205];
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

/***/ 8205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ MIN_EVALUATIONS)
/* harmony export */ });
/** Evaluations from which on a run's curves are judged; below, every trend may be luck. */
const MIN_EVALUATIONS = 10;


/***/ }),

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ logHints),
/* harmony export */   b: () => (/* binding */ HINT_NAMES)
/* harmony export */ });
/** Sentences at most: the ones that open the most. */
const MAX_HINTS = 3;
/** Rules that a sentence names. */
const MAX_RULES = 3;
/** Names of columns and settings that the sentences hold. */
const HINT_NAMES = [
    'val_loss',
    'val_acc',
    'train_loss',
    'train_acc',
    'lr',
    'num_classes',
    'early_stopping_patience',
];
/** In the order in which they are worth logging. */
const LACKING = [
    {
        asked: /validation loss|same loss/,
        isMissing: ({ primary }) => primary.validationLoss === null,
        log: 'Log a validation loss (val_loss)',
        gain: 'a rise shows there first',
    },
    {
        asked: /learning[ -]rate/,
        isMissing: ({ learningRate }) => !learningRate.logged,
        log: 'Log the learning rate (lr)',
        gain: 'each of its drops gets a verdict, and phases are known instead of guessed',
    },
    {
        asked: /validation score|scores for training and validation|loss and score/,
        isMissing: ({ primary }) => primary.validationScore === null,
        log: 'Log a validation score (val_acc)',
        gain: 'overconfidence can be told from overfitting, and the best checkpoint for labels is known',
    },
    {
        asked: /training loss|same loss/,
        isMissing: ({ primary }) => primary.trainLoss === null,
        log: 'Log the training loss (train_loss)',
        gain: 'memorization can be told from drift',
    },
    {
        asked: /not enough evidence/,
        isMissing: ({ checks }) => checks.some(({ reason }) => reason?.startsWith('not enough evidence') ?? false),
        log: 'Evaluate at least 10 times a run, better 30 times',
        gain: 'a rise can be told from noise',
    },
    {
        asked: /scores for training and validation|each for training and validation/,
        isMissing: ({ primary }) => primary.validationScore !== null && primary.trainScore === null,
        log: 'Log the training score (train_acc)',
        gain: 'a validation set that is too easy, or leaked, is noticed',
    },
    {
        asked: /hyper-parameters/,
        isMissing: ({ hyperparameters }) => Object.keys(hyperparameters).length === 0,
        log: 'Log the hyper-parameters (num_classes, early_stopping_patience, …)',
        gain: 'levels can be compared with chance, and early stopping with the curve',
    },
];
/** What to add to the log of a run so that more rules can run: at most three sentences, made of its skipped checks. */
function logHints(run) {
    if (run.profile === 'gan-rl' || run.profile === 'llm-pretrain')
        return [];
    const skipped = run.checks.filter(({ status, reason }) => status === 'skipped' && /^(needs|not enough)/.test(reason ?? ''));
    return LACKING.filter(({ isMissing }) => isMissing(run))
        .map((lacking) => ({
        ...lacking,
        rules: skipped.filter(({ reason }) => lacking.asked.test(reason ?? '')).map(({ rule }) => rule),
    }))
        .filter(({ rules }) => rules.length > 0)
        .slice(0, MAX_HINTS)
        .map(({ log, gain, rules }) => `${log}: ${gain}. ${askedBy(rules)}`);
}
function askedBy(rules) {
    const more = rules.length > MAX_RULES ? ` and ${rules.length - MAX_RULES} more` : '';
    return `Asked for by ${rules.slice(0, MAX_RULES).join(', ')}${more}.`;
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _math_short_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4934);
/* harmony import */ var _log_hints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8805);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3629);



const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const BARS = '▁▂▃▄▅▆▇█';
/** Groups and problems that are shown one by one. */
const MAX_GROUPS = 10;
const MAX_PROBLEMS = 20;
/** The report for a terminal: a header and findings a group, the comparison, what ran, the verdict. */
function renderTerminal(report, { color, width, quiet }) {
    const paint = (text, ...styles) => color ? `${styles.map((style) => `\u001b[${CODES[style]}m`).join('')}${text}\u001b[0m` : text;
    const wide = Math.max(40, Math.min(width, 140));
    const views = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__.groupViews)(report);
    const lines = [];
    for (const view of views.slice(0, MAX_GROUPS))
        lines.push(...groupLines(view, wide, quiet, paint), '');
    if (views.length > MAX_GROUPS)
        lines.push(`and ${views.length - MAX_GROUPS} more configurations: see the HTML report`, '');
    if (report.comparisons.length > 0)
        lines.push(...comparisonLines(report, paint), '');
    for (const problem of report.problems.slice(0, MAX_PROBLEMS)) {
        const { file, line } = problem;
        lines.push(...wrap(`${paint('problem', 'yellow')}  ${plain(line === undefined ? file : `${file}:${line}`)}: ${plain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .problemWords */ .$3)(problem))}`, wide, '         '));
    }
    if (report.problems.length > MAX_PROBLEMS)
        lines.push(`and ${report.problems.length - MAX_PROBLEMS} more problems`);
    if (report.problems.length > 0)
        lines.push('');
    const verdictStyle = report.verdict === 'pass' ? 'green' : report.verdict === 'fail' || report.verdict === 'no-data' ? 'red' : 'yellow';
    const reasons = quiet ? report.reasons.slice(0, 1) : report.reasons;
    lines.push(`${paint(report.verdict, 'bold', verdictStyle)}: ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORDS */ ._G[report.verdict]}`);
    for (const reason of reasons)
        lines.push(...wrap(`- ${plain(reason)}`, wide, '  '));
    // Of the first group alone: the others are logged by the same code as a rule.
    const hints = quiet || !views[0] ? [] : (0,_log_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .logHints */ .F)(views[0].main);
    if (hints.length > 0)
        lines.push('', 'What to add to your log so that more rules can run:');
    for (const text of hints)
        lines.push(...wrap(`- ${text}`, wide, '  '));
    if (!quiet)
        lines.push('', paint(summary(report), 'dim'));
    return `${lines.join('\n')}\n`;
}
function groupLines({ group, main, runs }, width, quiet, paint) {
    const count = runs.length > 1 ? `${runs.length} runs, shown: ${plain(main.id)}` : main.format;
    const header = `${paint(plain(group.id), 'bold')}  ${paint(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(main.length, main.axis)}, ${count}, ${scheduleWords(main)}`, 'dim')}`;
    const findings = main.findings.filter(({ severity }) => !quiet || severity !== 'notice');
    const lines = [header, ...(quiet ? [] : sparkline(main, width))];
    for (const finding of findings)
        lines.push(...findingLines(finding, runs, width, paint));
    if (findings.length === 0)
        lines.push(`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooShort */ .r$)(main) ? paint('?', 'yellow') : paint('✓', 'green')} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quietWords */ .iO)(main)}`);
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .unplaced */ .vw)(main);
    if (!quiet && names.length > 0)
        lines.push(...wrap(paint(`  not judged: ${names.slice(0, 12).map(plain).join(', ')}${names.length > 12 ? ' …' : ''}`, 'dim'), width, '  '));
    return lines;
}
function scheduleWords({ learningRate: { logged, schedule, events } }) {
    const drops = events.filter(({ kind }) => kind === 'drop').map(({ at }) => (0,_math_short_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(at));
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
    return [`  ${bars.join('')}`, ...(below === '' ? [] : [`  ${below}`]), `${label}, ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(first)} to ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(last)}`];
}
const STYLE = { error: 'red', warning: 'yellow', notice: 'blue' };
function findingLines(finding, runs, width, paint) {
    const count = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(finding, runs);
    const where = [finding.letter, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeWords */ .r6)(finding)].filter((part) => part !== '').join(' ');
    const head = `  ${paint(finding.severity.padEnd(7), STYLE[finding.severity])}  ${where}  ${paint(finding.rule, 'bold')}${count ? paint(`  ${count}`, 'dim') : ''}`;
    const todo = finding.severity === 'notice'
        ? []
        : finding.advice.slice(0, 1).flatMap((text) => wrap(`           → ${text}`, width, '             '));
    return [head, ...wrap(`           ${plain(finding.message)}`, width, '           '), ...todo];
}
function comparisonLines({ comparisons, baseline }, paint) {
    const rows = comparisons
        .slice(0, 20)
        .map((one) => [
        `${plain(one.metric)} ${one.of}`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sideWords */ .H)(one.baseline),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sideWords */ .H)(one.candidate),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceWords */ .XY)(one),
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeWords */ .wX)(one)}${one.gated ? '' : ' (for information)'}`,
    ]);
    const table = [['', 'base', 'this change', `difference (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalWords */ .Tj)(comparisons)})`, ''], ...rows];
    const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
    const text = table.map((row) => `  ${row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd()}`);
    const explained = comparisons[0]?.explained ?? [];
    const why = explained.length > 0 ? [`  what else differs: ${explained.map(plain).join(', ')}`] : [];
    return [`${paint('compared with', 'bold')} ${plain(baseline.source ?? '')}`, ...text, ...why];
}
function summary({ runs, problems }) {
    const count = (status) => runs.reduce((sum, run) => sum + run.checks.filter((check) => check.status === status).length, 0);
    const parts = [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(runs.length, 'run'),
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(count('found') + count('passed'), 'check')} made`,
        `${count('found')} found something`,
        `${count('skipped')} skipped`,
    ];
    const crashed = count('crashed');
    return [
        ...parts,
        ...(crashed > 0 ? [`${crashed} crashed`] : []),
        ...(problems.length > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(problems.length, 'problem')] : []),
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
/* harmony export */   wX: () => (/* binding */ outcomeWords)
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
function outcomeWords({ outcome, pValue }) {
    if (outcome === 'inconclusive' && pValue < 0.05)
        return 'probably worse';
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
