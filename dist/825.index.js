export const id = 825;
export const ids = [825];
export const modules = {

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

/***/ 2825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMENT_LENGTH: () => (/* binding */ COMMENT_LENGTH),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/math/short.js
var math_short = __webpack_require__(4934);
// EXTERNAL MODULE: ./build/src/report/log-hints.js
var log_hints = __webpack_require__(8805);
;// CONCATENATED MODULE: ./build/src/report/safe-text.js
/** Longest untrusted text that is shown, in code points. */
const MAX_POINTS = 80;
/** Invisible, direction-changing, private and unassigned characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;
/**
 * Text from a log, a branch or a file name as a code span: nothing in it is Markdown, HTML, a mention or a reference any more.
 * Characters that could end the span or a table cell are substituted, not escaped, because escapes can be undone.
 */
function safeText(text) {
    const plain = text.normalize('NFC').replace(INVISIBLE, ' ').replace(/`/g, 'ʼ').replace(/\|/g, '¦').replace(/\\/g, '⧵').trim();
    const points = Array.from(plain);
    const cut = points.length > MAX_POINTS ? `${points.slice(0, MAX_POINTS - 1).join('')}…` : plain;
    return (cut === '' ? '`(empty)`' : `\`${cut}\``);
}
/** Substitutes for characters that mean something in Markdown or HTML. */
const SUBSTITUTES = {
    '`': 'ʼ',
    '|': '¦',
    '\\': '⧵',
    '<': '‹',
    '>': '›',
    '@': '＠',
    '#': '＃',
    '[': '⟦',
    ']': '⟧',
    '*': '∗',
    _: '＿',
    '~': '∼',
    $: '＄',
    '&': '＆',
    '!': '！',
};
/** Words of ours that may still hold a piece of untrusted text: every special character is substituted, links are broken. */
function neutral(text) {
    return text
        .normalize('NFC')
        .replace(INVISIBLE, ' ')
        .replace(/[`|\\<>@#[\]*_~$&!]/g, (char) => SUBSTITUTES[char])
        .replace(/:\/\//g, ':⁄⁄')
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}․`)
        .replace(/\bGH-(?=\d)/gi, 'GH‑');
}
/** A sentence of ours that names things from logs: the names become code spans, the rest is neutralized. */
function safeSentence(text, names) {
    const known = [...new Set(names)].filter((name) => name.trim() !== '').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    let rest = [text];
    const spans = new Set();
    for (const name of known) {
        rest = rest.flatMap((part) => (spans.has(part) ? [part] : splitBy(part, name, spans)));
    }
    return rest.map((part) => (spans.has(part) ? part.slice(1) : neutral(part))).join('');
}
/** Pieces between the whole-word occurrences of a name; each occurrence is a span, marked by a leading NUL. */
function splitBy(text, name, spans) {
    const pieces = [];
    let from = 0;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        if (isWordChar(text[at - 1]) && isWordChar(name[0]))
            continue;
        if (isWordChar(text[at + name.length]) && isWordChar(name[name.length - 1]))
            continue;
        const span = `\u0000${safeText(name)}`;
        spans.add(span);
        pieces.push(text.slice(from, at), span);
        from = at + name.length;
    }
    pieces.push(text.slice(from));
    return pieces;
}
function isWordChar(char) {
    return char !== undefined && /[\p{L}\p{N}_]/u.test(char);
}

// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/markdown.js




/** GitHub refuses comments above 65,536; room for the marker. */
const COMMENT_LENGTH = 60_000;
/** Findings above the fold. */
const ABOVE_FOLD = 5;
/** Problems, runs and checks that a list names before it counts. */
const MAX_LISTED = 30;
/** The pull-request comment: verdict, table, picture, findings, what to do; the evidence folded below. */
function renderMarkdown(report, options) {
    const views = (0,report_words.groupViews)(report);
    const names = namesOf(report);
    const isEmpty = report.verdict === 'no-data';
    const head = [
        headline(report, names),
        isEmpty ? problemList(report) : '',
        comparisonTable(report),
        options.picture,
        findingsOf(views, names),
        advice(views),
    ];
    const details = [
        ...views.slice(0, 5).map((view) => groupDetails(view, names)),
        comparisonDetails(report),
        otherGroups(views.slice(5)),
        checksOf(views[0]?.main),
        isEmpty ? '' : problemsOf(report),
        isEmpty ? '' : howTo(report),
    ];
    const foot = provenance(report);
    const all = [...head, ...details].filter((part) => part !== '');
    for (let kept = all.length; kept > 1; kept -= 1) {
        const cut = kept < all.length ? [shortened(options.summaryUrl)] : [];
        const text = `${[...all.slice(0, kept), ...cut, foot].join('\n\n')}\n`;
        if (fits(text, options.maxLength))
            return text;
    }
    return `${[all[0].slice(0, 2_000), shortened(options.summaryUrl), foot].join('\n\n')}\n`;
}
function fits(text, most) {
    return text.length <= most && Buffer.byteLength(text) <= most * 1.08;
}
function shortened(url) {
    return url ? `More did not fit here: [see the job summary](${url}).` : 'More did not fit here: see the job summary.';
}
/** Names from logs that sentences may hold. */
function namesOf(report) {
    const runs = [...report.runs.slice(0, 2_000), ...report.baseline.runs.slice(0, 100)];
    return [
        ...new Set([...runs.flatMap(({ id, primary }) => [id, ...Object.values(primary)]), ...report.groups.map(({ id }) => id)]),
    ].filter((name) => name !== null);
}
function headline(report, names) {
    const [first, ...more] = report.reasons;
    const title = `### curvelint: ${report_words/* VERDICT_WORDS */._G[report.verdict]}`;
    const rest = more.slice(0, 4).map((reason) => `- ${safeSentence(reason, names)}`);
    return [title, '', `**${safeSentence(first ?? 'Nothing was found.', names)}**`, ...(rest.length > 0 ? ['', ...rest] : [])].join('\n');
}
function comparisonTable({ comparisons }) {
    if (comparisons.length === 0)
        return '';
    const several = new Set(comparisons.map(({ group }) => group)).size > 1;
    const rows = comparisons.slice(0, MAX_LISTED).map((one) => {
        const metric = `${safeText(one.metric)} ${one.of}${several ? ` in ${safeText(one.group)}` : ''}`;
        const words = (0,report_words/* outcomeWords */.wX)(one);
        const verdict = one.gated ? `**${words}**` : words;
        return `| ${metric} | ${(0,report_words/* sideWords */.H)(one.baseline)} | ${(0,report_words/* sideWords */.H)(one.candidate)} | ${(0,report_words/* differenceWords */.XY)(one)} | ${verdict} |`;
    });
    const [one] = comparisons;
    const why = one && one.explained.length > 0 ? `\n\nWhat else differs: ${one.explained.map((text) => safeText(text)).join(', ')}.` : '';
    const runs = one?.baseline && one.candidate ? ` (${one.candidate.runs} against ${one.baseline.runs} runs, mean ± spread)` : '';
    const head = `| validation${runs} | base | this change | difference (${(0,report_words/* intervalWords */.Tj)(comparisons)}) | |`;
    return `${[head, '|---|---|---|---|---|', ...rows].join('\n')}${why}`;
}
function findingsOf(views, names) {
    const shown = views.filter(({ main }) => main.findings.length > 0).slice(0, 3);
    if (shown.length === 0)
        return views.length > 0 ? `**What the curves say:** ${neutral((0,report_words/* quietWords */.iO)(views[0].main))}.` : '';
    return shown.map((view) => groupFindings(view, views.length > 1, names)).join('\n\n');
}
function groupFindings({ group, main, runs }, named, names) {
    const about = runs.length > 1 ? ` (shown for ${safeText(main.id)}, which stands for ${runs.length} runs)` : '';
    const title = `**What the curves say${named ? ` about ${safeText(group.id)}` : ''}**${about}`;
    const items = main.findings.slice(0, ABOVE_FOLD).map((finding) => {
        const mark = finding.letter === '' ? '' : `**${finding.letter}** `;
        const count = (0,report_words/* countWords */.rj)(finding, runs);
        const where = [neutral(finding.rule), finding.letter === '' ? '' : (0,report_words/* rangeWords */.r6)(finding), count]
            .filter((part) => part !== '')
            .join(', ');
        return `${mark}${safeSentence(finding.message, [...finding.series, ...names])} <sub>${where}</sub>`;
    });
    const more = main.findings.length > ABOVE_FOLD ? `\n\nand ${main.findings.length - ABOVE_FOLD} more below.` : '';
    return `${title}\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}${more}`;
}
/** The first advice of each warning, then the second, most severe first, each once. */
function advice(views) {
    const findings = views.flatMap(({ main }) => main.findings).filter(({ severity }) => severity !== 'notice');
    const order = { error: 0, warning: 1, notice: 2 };
    const sorted = [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
    const texts = [...new Set([0, 1].flatMap((i) => sorted.flatMap((finding) => finding.advice[i] ?? [])))].slice(0, 3);
    return texts.length === 0 ? '' : `**What to do**\n\n${texts.map((text) => `- ${neutral(text)}`).join('\n')}`;
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function groupDetails({ group, main }, names) {
    const parts = [
        ...main.findings.map((finding) => evidence(finding, names)),
        dropTable(main),
        checkpoints(main),
        unplacedOf(main),
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return '';
    return details(`Evidence: ${neutral(group.id)}`, parts.join('\n\n'));
}
function evidence(finding, names) {
    const numbers = Object.entries(finding.measured)
        .filter(([, value]) => (typeof value === 'number' ? Number.isFinite(value) : typeof value === 'boolean'))
        .map(([name, value]) => `${neutral(name)} ${typeof value === 'number' ? (0,math_short/* short */.h0)(value) : value ? 'yes' : 'no'}`);
    const known = [...finding.series, ...names];
    const causes = finding.causes.map(({ cause, for: pro, against }) => {
        const weigh = [
            ...pro.map((text) => `for: ${safeSentence(text, known)}`),
            ...against.map((text) => `against: ${safeSentence(text, known)}`),
        ];
        return `  - ${neutral(cause)}${weigh.length > 0 ? ` (${weigh.join('; ')})` : ' (no evidence either way)'}`;
    });
    const title = `**${finding.letter === '' ? '' : `${finding.letter} `}${neutral(finding.rule)}** ${(0,report_words/* rangeWords */.r6)(finding)}, confidence ${finding.confidence}`;
    const lines = [
        title,
        `- ${safeSentence(finding.message, known)}`,
        ...(numbers.length > 0 ? [`- Numbers: ${numbers.join(', ')}`] : []),
        ...(causes.length > 0 ? ['- Possible causes, likeliest first:', ...causes] : []),
        ...finding.advice.map((text) => `- To do: ${neutral(text)}`),
        `- May be a false alarm if ${finding.falseAlarmIf.map((text) => neutral(text)).join('; or ')}.`,
    ];
    return lines.join('\n');
}
function dropTable({ drops, axis }) {
    if (drops.length === 0)
        return '';
    const rows = drops.map((drop) => {
        const cell = (value) => (Number.isFinite(value) ? (0,math_short/* short */.h0)(value) : '–');
        return `| ${(0,math_short/* short */.h0)(drop.at)} | ${cell(drop.trainLoss)} | ${cell(drop.validationLoss)} | ${cell(drop.score)} | ${Number.isFinite(drop.noise) ? `×${(0,math_short/* short */.h0)(Number(drop.noise.toPrecision(2)))}` : '–'} | ${neutral(drop.verdict)} |`;
    });
    const head = `| LR drop at ${axis} | training loss | validation loss | score | noise | what it did |`;
    return [head, '|---|---|---|---|---|---|', ...rows].join('\n');
}
function checkpoints(run) {
    return (0,report_words/* checkpointWords */.eY)(run, safeText).join(' ');
}
function unplacedOf(run) {
    const names = (0,report_words/* unplaced */.vw)(run);
    if (names.length === 0)
        return '';
    const more = names.length > MAX_LISTED ? ` and ${names.length - MAX_LISTED} more` : '';
    return `Read but not judged (no rule knows them): ${names
        .slice(0, MAX_LISTED)
        .map((name) => safeText(name))
        .join(', ')}${more}.`;
}
function comparisonDetails({ comparisons }) {
    const gated = comparisons.filter(({ gated: decides }) => decides);
    if (gated.length === 0)
        return '';
    const lines = gated.map((one) => {
        const p = Number.isFinite(one.pValue) ? `, p = ${(0,math_short/* short */.h0)(Number(one.pValue.toPrecision(2)))} that it is not worse` : '';
        const least = Number.isFinite(one.minimumDetectable)
            ? `, finds differences from ${(0,math_short/* short */.h0)(Number(one.minimumDetectable.toPrecision(2)))} on`
            : '';
        return `- ${safeText(one.metric)} ${one.of}: ${(0,report_words/* testWords */.Kp)(one)}${p}${least}.`;
    });
    return details('How the comparison was made', lines.join('\n'));
}
function otherGroups(views) {
    if (views.length === 0)
        return '';
    const rows = views.slice(0, 200).map(({ group, main, runs }) => {
        const worst = main.findings.filter(({ severity }) => severity !== 'notice').map(({ rule }) => neutral(rule));
        const best = main.checkpoints.bestScore ?? main.checkpoints.bestLoss;
        return `| ${safeText(group.id)} | ${runs.length} | ${best ? `${(0,math_short/* short */.h0)(best.value)} at ${(0,math_short/* short */.h0)(best.at)}` : '–'} | ${worst.join(', ') || 'nothing'} |`;
    });
    const more = views.length > 200 ? `\n\nand ${views.length - 200} more.` : '';
    return details(`${views.length} more configurations`, `${['| configuration | runs | best | found |', '|---|---|---|---|', ...rows].join('\n')}${more}`);
}
function checksOf(run) {
    if (!run)
        return '';
    const of = (status) => run.checks.filter((check) => check.status === status);
    const skipped = of('skipped').map(({ rule, reason }) => `- ${neutral(rule)}: ${neutral(reason ?? '')}`);
    const crashed = of('crashed').map(({ rule, message }) => `- ${neutral(rule)} crashed: ${neutral(message ?? '')}`);
    const ran = `Checked and fine: ${of('passed')
        .map(({ rule }) => neutral(rule))
        .join(', ') || 'none'}.`;
    const not = skipped.length > 0 ? `\n\nNot checked:\n${skipped.join('\n')}` : '';
    const hints = (0,log_hints/* logHints */.F)(run).map((text) => `- ${safeSentence(text, log_hints/* HINT_NAMES */.b)}`);
    const add = hints.length > 0 ? `\n\nWhat to add to your log so that more rules can run:\n${hints.join('\n')}` : '';
    return details('What was checked', `${ran}${add}${not}${crashed.length > 0 ? `\n\n${crashed.join('\n')}` : ''}`);
}
function problemsOf(report) {
    const { length } = report.problems;
    return length === 0 ? '' : details(`${(0,report_words/* countOf */.pq)(length, 'problem')} while reading`, problemList(report));
}
function problemList({ problems }) {
    const lines = problems.slice(0, MAX_LISTED).map((problem) => {
        const { file, line } = problem;
        return `- ${safeText(line === undefined ? file : `${file}:${line}`)}: ${neutral((0,report_words/* problemWords */.$3)(problem))}`;
    });
    const more = problems.length > MAX_LISTED ? `\n- and ${problems.length - MAX_LISTED} more` : '';
    return `${lines.join('\n')}${more}`;
}
function howTo({ gate, runs }) {
    const rule = runs.flatMap(({ findings }) => findings).find(({ severity }) => severity !== 'notice')?.rule ?? 'overfitting';
    const lines = [
        '- Reproduce: `npx github:curvelint/curvelint <logs> --baseline <logs of the base branch>`',
        `- Understand a rule: \`npx github:curvelint/curvelint explain ${rule}\``,
        `- Tune in \`.curvelint.yml\`: \`rules: { ${rule}: notice }\`, or a gate such as \`gate: { val_loss: { tolerance: 1% } }\`. Now: fail-on ${gate.failOn}.`,
    ];
    return details('Reproduce and tune', lines.join('\n'));
}
function provenance({ tool, context, baseline, runs, gate }) {
    const parts = [
        `curvelint ${neutral(tool.version)}`,
        (0,report_words/* countOf */.pq)(runs.length, 'run'),
        baseline.source === null
            ? `no baseline (${neutral(baseline.reason ?? 'none given')})`
            : `baseline ${safeText(baseline.source)}, ${(0,report_words/* countOf */.pq)(baseline.runs.length, 'run')}`,
        ...(baseline.commit ? [`baseline commit ${safeText(baseline.commit.slice(0, 10))}`] : []),
        ...(context ? [`commit ${safeText(context.commit.slice(0, 10))}`] : []),
        `fail-on ${gate.failOn}`,
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
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
