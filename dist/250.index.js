export const id = 250;
export const ids = [250,629,205];
export const modules = {

/***/ 8205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ MIN_EVALUATIONS)
/* harmony export */ });
/** Evaluations from which on a run's curves are judged; below, every trend may be luck. */
const MIN_EVALUATIONS = 10;


/***/ }),

/***/ 8250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/src/math/short.js
var math_short = __webpack_require__(4934);
// EXTERNAL MODULE: ./build/src/report/log-hints.js
var log_hints = __webpack_require__(8805);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/html/escape.js
/** Text that may stand in HTML, in an element or in a quoted attribute; control and direction-changing characters become spaces. */
function escapeHtml(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu, ' ')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;');
}

;// CONCATENATED MODULE: ./build/src/report/html/style.js
/** The page's whole style: system fonts, light and dark by the reader's setting, fit for a phone and for paper. */
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --page: #fff; --error: #b42318; --warning: #8a6100; --notice: #0550ae; --pass: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --muted: #9198a1; --line: #30363d; --soft: #161b22; --page: #0d1117; --error: #ff7b72; --warning: #e3b341; --notice: #79c0ff; --pass: #56d364; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; font: 16px/1.55 system-ui, sans-serif; color: var(--text); background: var(--page); }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; } h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
.verdict { border-left: .35rem solid var(--notice); padding: .8rem 1rem; background: var(--soft); } .verdict.fail, .verdict.no-data { border-color: var(--error); } .verdict.warn { border-color: var(--warning); } .verdict.pass { border-color: var(--pass); }
.verdict p { margin: .2rem 0; } .verdict ul { margin: .4rem 0 0; padding-left: 1.2rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; margin: .5rem 0; font-variant-numeric: tabular-nums; } caption { text-align: left; color: var(--muted); padding-bottom: .3rem; } th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } thead th { color: var(--muted); font-weight: 600; }
figure { margin: 1rem 0; } figure svg { max-width: 100%; height: auto; display: block; } figure svg text { font-family: Inter, system-ui, sans-serif; } figcaption { color: var(--muted); font-size: .875rem; }
.dark { display: none; } @media (prefers-color-scheme: dark) { .dark { display: block; } .light { display: none; } }
.finding { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem 1rem; margin: .8rem 0; } .finding h3 { margin-top: .2rem; }
.letter { display: inline-block; min-width: 1.6em; text-align: center; border: 1px solid currentColor; border-radius: .25rem; margin-right: .4rem; font-weight: 700; }
.error { color: var(--error); } .warning { color: var(--warning); } .notice { color: var(--notice); } .muted { color: var(--muted); }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; } th code { overflow-wrap: normal; white-space: nowrap; } summary { cursor: pointer; } dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .4rem 0; } dt { color: var(--muted); } dd { margin: 0; }
@media print { body { max-width: none; } details:not([open]) > :not(summary) { display: block; } }
`.trim();

;// CONCATENATED MODULE: ./build/src/report/html/page.js





/** Runs whose checks and tables are written out; the others are one line of the table of runs. */
const MAX_GROUPS = 200;
/** The report as one page that needs nothing else: no script, no network, pictures inside. */
function renderHtml(report, charts) {
    const views = (0,words.groupViews)(report);
    const csp = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    const body = [
        header(report),
        comparison(report),
        ...views
            .slice(0, MAX_GROUPS)
            .map((view, i) => section(view, charts.find(({ groupId }) => groupId === view.group.id) ?? null, i)),
        runsTable(report),
        problems(report),
        `<p class="muted">Made by curvelint ${escapeHtml(report.tool.version)} from ${(0,words/* countOf */.pq)(report.runs.length, 'run')}. What it can’t tell: whether the validation data is like the data of the real use, and what was never logged.</p>`,
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>curvelint: ${escapeHtml(words/* VERDICT_WORDS */._G[report.verdict])}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}
function header({ verdict, reasons, context }) {
    const [first, ...more] = reasons.map(escapeHtml);
    const list = more.length > 0 ? `<ul>${more.map((text) => `<li>${text}</li>`).join('')}</ul>` : '';
    const where = context
        ? `<p class="muted">${escapeHtml(context.repository)} at <code>${escapeHtml(context.commit.slice(0, 10))}</code></p>`
        : '';
    return `<h1>curvelint: ${escapeHtml(words/* VERDICT_WORDS */._G[verdict])}</h1>
<div class="verdict ${verdict}"><p><strong>${first ?? ''}</strong></p>${list}</div>${where}`;
}
function table(caption, head, rows) {
    const cells = rows.map(([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${cells.join('')}</tbody></table></div>`;
}
function comparison({ comparisons, baseline }) {
    if (comparisons.length === 0)
        return '';
    const rows = comparisons.map((one) => [
        `<code>${escapeHtml(one.metric)}</code> ${one.of}, ${escapeHtml(one.group)}`,
        (0,words/* sideWords */.H)(one.baseline),
        (0,words/* sideWords */.H)(one.candidate),
        (0,words/* differenceWords */.XY)(one),
        `${(0,words/* outcomeWords */.wX)(one)}${one.gated ? '' : ' <span class="muted">(for information)</span>'}`,
        (0,words/* testWords */.Kp)(one),
    ]);
    const why = [...new Set(comparisons.flatMap(({ explained }) => explained))].map((text) => `<li>${escapeHtml(text)}</li>`);
    return `<h2>Compared with the base branch</h2>
<p class="muted">Baseline: <code>${escapeHtml(baseline.source ?? 'none')}</code></p>
${table('Smoothed values at the selected checkpoint, mean ± standard deviation over runs', ['metric', 'base', 'this change', `difference (${(0,words/* intervalWords */.Tj)(comparisons)})`, 'outcome', 'test'], rows)}
${why.length > 0 ? `<h3>What else differs</h3><ul>${why.join('')}</ul>` : ''}`;
}
/** A picture inside the page: its ids become its own, or every picture would be clipped like the first one. */
function inlined(svg, prefix) {
    return svg.replaceAll(' id="', ` id="${prefix}`).replaceAll('="url(#', `="url(#${prefix}`);
}
function section({ group, main, runs }, chart, index) {
    const picture = chart
        ? `<figure><div class="light" role="img" aria-label="${escapeHtml(chart.alt)}">${inlined(chart.light, `l${index}`)}</div><div class="dark" role="img" aria-label="${escapeHtml(chart.alt)}">${inlined(chart.dark, `d${index}`)}</div><figcaption>${escapeHtml(chart.alt)}</figcaption></figure>`
        : '';
    const about = runs.length > 1
        ? `${runs.length} runs; curves and findings of <code>${escapeHtml(main.id)}</code>, the median one`
        : `read as ${escapeHtml(main.format)}`;
    const shared = group.findings.length > 0
        ? `<p>In the whole group: ${group.findings.map(({ message }) => escapeHtml(message)).join(' ')}</p>`
        : '';
    const findings = main.findings.length > 0
        ? main.findings.map((finding) => findingOf(finding, runs)).join('\n')
        : `<p>${escapeHtml((0,words/* quietWords */.iO)(main))}</p>`;
    return `<h2>${escapeHtml(group.id)}</h2>
<p class="muted">${about}; ${(0,words/* countOf */.pq)(main.length, 'evaluation')} by ${main.axis}; profile ${main.profile}.</p>
${picture}
${shared}
${findings}
${drops(main)}
${checkpoints(main)}
${checks(main)}`;
}
function findingOf(finding, runs) {
    const letter = finding.letter === '' ? '' : `<span class="letter">${escapeHtml(finding.letter)}</span>`;
    const count = (0,words/* countWords */.rj)(finding, runs);
    const numbers = Object.entries(finding.measured)
        .filter(([, value]) => typeof value !== 'number' || Number.isFinite(value))
        .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(typeof value === 'number' ? (0,math_short/* short */.h0)(value) : String(value))}</dd>`);
    const causes = finding.causes.map(({ cause, for: pro, against }) => {
        const lines = [
            ...pro.map((text) => `<li>for: ${escapeHtml(text)}</li>`),
            ...against.map((text) => `<li>against: ${escapeHtml(text)}</li>`),
        ];
        return `<li>${escapeHtml(cause)}${lines.length > 0 ? `<ul>${lines.join('')}</ul>` : ''}</li>`;
    });
    return `<section class="finding">
<h3>${letter}<span class="${finding.severity}">${finding.severity}</span> ${escapeHtml(finding.rule)} <span class="muted">${(0,words/* rangeWords */.r6)(finding)}${count ? `, ${count}` : ''}, confidence ${finding.confidence}</span></h3>
<p>${escapeHtml(finding.message)}</p>
<details><summary>Evidence, causes, what to do</summary>
<dl>${numbers.join('')}</dl>
${causes.length > 0 ? `<p>Possible causes, likeliest first:</p><ol>${causes.join('')}</ol>` : ''}
<p>What to do:</p><ul>${finding.advice.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>
<p>It may be a false alarm if ${finding.falseAlarmIf.map(escapeHtml).join('; or ')}.</p>
</details>
</section>`;
}
function drops({ drops: list, axis }) {
    if (list.length === 0)
        return '';
    const cell = (value) => (Number.isFinite(value) ? (0,math_short/* short */.h0)(value) : '–');
    const rows = list.map((drop) => [
        (0,math_short/* short */.h0)(drop.at),
        cell(drop.trainLoss),
        cell(drop.validationLoss),
        cell(drop.score),
        Number.isFinite(drop.noise) ? `×${(0,math_short/* short */.h0)(Number(drop.noise.toPrecision(2)))}` : '–',
        escapeHtml(drop.verdict),
    ]);
    return `<h3>What each learning-rate drop did</h3>${table('Differences: after minus before', [`drop at ${axis}`, 'training loss', 'validation loss', 'score', 'noise', 'verdict'], rows)}`;
}
function checkpoints(run) {
    const sentences = (0,words/* checkpointWords */.eY)(run, (name) => name).map((sentence) => `<li>${escapeHtml(sentence)}</li>`);
    return sentences.length === 0 ? '' : `<h3>Which checkpoint to ship</h3><ul>${sentences.join('')}</ul>`;
}
function checks(run) {
    const rows = run.checks.map(({ rule, status, reason, message }) => [
        escapeHtml(rule),
        status,
        escapeHtml(reason ?? message ?? ''),
    ]);
    const names = (0,words/* unplaced */.vw)(run);
    const rest = names.length > 0
        ? `<p>Read but not judged, because no rule knows them: ${names
            .slice(0, 100)
            .map((name) => `<code>${escapeHtml(name)}</code>`)
            .join(', ')}.</p>`
        : '';
    const hints = (0,log_hints/* logHints */.F)(run).map((text) => `<li>${escapeHtml(text)}</li>`);
    const add = hints.length > 0 ? `<p>What to add to your log so that more rules can run:</p><ul>${hints.join('')}</ul>` : '';
    return `<details><summary>What was checked</summary>${add}${table('Every rule leaves a check', ['rule', 'status', 'why'], rows)}${rest}</details>`;
}
function runsTable({ runs }) {
    if (runs.length < 2)
        return '';
    const rows = runs.map((run) => {
        const best = run.checkpoints.bestScore ?? run.checkpoints.bestLoss;
        const found = run.findings.filter(({ severity }) => severity !== 'notice').map(({ rule }) => escapeHtml(rule));
        return [
            `<code>${escapeHtml(run.id)}</code>`,
            String(run.length),
            best ? `${(0,math_short/* short */.h0)(best.value)} at ${(0,math_short/* short */.h0)(best.at)}` : '–',
            [...new Set(found)].join(', ') || 'nothing',
        ];
    });
    return `<h2>All runs</h2>${table('Best score, or loss where there is no score', ['run', 'evaluations', 'best', 'found'], rows)}`;
}
function problems({ problems: list }) {
    if (list.length === 0)
        return '';
    const rows = list.map(({ file, line, message, hint }) => [
        `<code>${escapeHtml(line === undefined ? file : `${file}:${line}`)}</code>`,
        escapeHtml(message),
        escapeHtml(hint),
    ]);
    return `<h2>Problems while reading</h2>${table('Nothing is left out silently', ['file', 'what is wrong', 'what to do'], rows)}`;
}


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
