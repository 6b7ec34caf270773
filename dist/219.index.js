export const id = 219;
export const ids = [219];
export const modules = {

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ altText)
/* harmony export */ });
/* harmony import */ var _math_short_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4934);

/** What the picture shows, in words: start, end and best of each line, learning-rate drops, lettered windows. No names from logs. */
function altText(figure) {
    const panels = figure.panels.map((panel) => panelText(panel, figure.axis));
    const drops = figure.drops.length > 0 ? [`Learning-rate drops at ${figure.drops.map(({ at }) => (0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(at)).join(', ')}.`] : [];
    const windows = figure.windows.map(({ letter, from, to, rule }) => `${letter}: ${rule}, ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(from)}–${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(to)}.`);
    return [
        `Training curves over ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(figure.from)}–${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(figure.to)} ${figure.axis}s.`,
        ...panels,
        ...drops,
        ...windows,
    ].join(' ');
}
function panelText({ kind, series, marker }, axis) {
    const lines = series.map(({ role, value }) => {
        const finite = value.filter(Number.isFinite);
        return `${role} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(finite[0] ?? Number.NaN)} to ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(finite[finite.length - 1] ?? Number.NaN)}`;
    });
    const best = marker ? `; best validation ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(marker.value)} at ${axis} ${(0,_math_short_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(marker.at)}` : '';
    return `${kind === 'loss' ? 'Loss' : 'Score'}: ${lines.join(', ')}${best}.`;
}


/***/ }),

/***/ 4584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   b: () => (/* binding */ lettersOf)
/* harmony export */ });
/* harmony import */ var _theme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(251);

/** Share of the axis that a letter takes: windows whose middles are nearer share one place. */
const LETTER_ROOM = 0.03;
/** Share of the axis that the words at a learning-rate drop take. */
const DROP_ROOM = 0.075;
/** Share of a panel's height that the words at the best checkpoint take, with their distance. */
const BEST_ROOM = 0.15;
/** What is written over each window, by its number: `A B` over the first of those that would cover each other. */
function lettersOf({ windows, from, to }) {
    const texts = new Map();
    for (const [i, window] of windows.entries()) {
        const near = [...texts.keys()].find((j) => Math.abs(middle(windows[j]) - middle(window)) < LETTER_ROOM * (to - from));
        texts.set(near ?? i, near === undefined ? window.letter : `${texts.get(near)} ${window.letter}`);
    }
    return texts;
}
function middle({ from, to }) {
    return (from + to) / 2;
}
/** On which side of its line each drop is named: drops that follow too closely are not, the line says enough. */
function dropSides({ drops, from, to }) {
    const room = DROP_ROOM * (to - from);
    let taken = Number.NEGATIVE_INFINITY;
    return drops.map(({ at }) => {
        const side = at + room > to ? 'left' : 'right';
        const start = side === 'left' ? at - room : at;
        if (start < taken)
            return null;
        taken = start + room;
        return side;
    });
}
/** Windows with their letters, learning-rate drops and best checkpoints, as the annotation plugin draws them. */
function annotationsOf(figure, theme) {
    const annotations = {};
    const letters = lettersOf(figure);
    for (const [i, { from, to, severity }] of figure.windows.entries()) {
        const width = Math.max(to - from, (figure.to - figure.from) / 200);
        for (const j of figure.panels.keys()) {
            annotations[`window${i}-${j}`] = {
                type: 'box',
                xScaleID: 'x',
                yScaleID: `y${j}`,
                xMin: from,
                xMax: Math.min(from + width, figure.to),
                backgroundColor: `${theme[severity]}38`,
                borderColor: theme[severity],
                borderWidth: 1,
                drawTime: 'beforeDatasetsDraw',
            };
        }
        const letter = letters.get(i);
        if (letter === undefined)
            continue;
        annotations[`letter${i}`] = {
            type: 'label',
            xScaleID: 'x',
            yScaleID: 'y0',
            xValue: Math.min(from + width / 2, figure.to),
            yValue: figure.panels[0].max,
            yAdjust: 12,
            content: letter,
            color: theme.text,
            font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_0__/* .FONT */ .m, size: 15, weight: 'bold' },
            padding: 0,
            drawTime: 'afterDatasetsDraw',
        };
    }
    const sides = dropSides(figure);
    for (const [i, { at, label }] of figure.drops.entries()) {
        const last = figure.panels.length - 1;
        for (const j of figure.panels.keys()) {
            const style = { borderColor: theme.muted, borderWidth: 1, borderDash: [3, 3] };
            annotations[`drop${i}-${j}`] = { type: 'line', xScaleID: 'x', yScaleID: `y${j}`, xMin: at, xMax: at, ...style };
        }
        const side = sides[i];
        if (!side)
            continue;
        annotations[`rate${i}`] = {
            type: 'label',
            xScaleID: 'x',
            yScaleID: `y${last}`,
            xValue: at,
            yValue: figure.panels[last].min,
            xAdjust: side === 'left' ? -4 : 4,
            yAdjust: -9,
            position: { x: side === 'left' ? 'end' : 'start', y: 'center' },
            content: label,
            color: theme.muted,
            font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_0__/* .FONT */ .m, size: 11, weight: 'normal' },
            padding: 0,
        };
    }
    for (const [i, panel] of figure.panels.entries()) {
        if (!panel.marker)
            continue;
        const { at, value, label } = panel.marker;
        const y = Math.min(panel.max, Math.max(panel.min, value));
        const isRight = at > figure.from + 0.75 * (figure.to - figure.from);
        // Losses have room below their best value, scores above it, unless the panel ends there.
        const height = heightOf(y, panel);
        const below = panel.kind === 'loss' ? height > BEST_ROOM : height > 1 - BEST_ROOM;
        annotations[`best${i}`] = {
            type: 'point',
            xScaleID: 'x',
            yScaleID: `y${i}`,
            xValue: at,
            yValue: y,
            pointStyle: 'rectRot',
            radius: 6,
            backgroundColor: theme.validation,
            borderColor: theme.background,
            borderWidth: 1.5,
        };
        annotations[`bestLabel${i}`] = {
            type: 'label',
            xScaleID: 'x',
            yScaleID: `y${i}`,
            xValue: at,
            yValue: y,
            position: { x: isRight ? 'end' : 'start', y: 'center' },
            xAdjust: isRight ? -10 : 10,
            yAdjust: below ? 10 : -10,
            content: label,
            color: theme.text,
            font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_0__/* .FONT */ .m, size: 11, weight: 'bold' },
            backgroundColor: `${theme.background}b0`,
            padding: 2,
        };
    }
    return annotations;
}
/** How high a value lies on its panel, 0 to 1. */
function heightOf(value, { min, max, logarithmic }) {
    const scale = logarithmic ? Math.log : (x) => x;
    return (scale(value) - scale(min)) / (scale(max) - scale(min));
}


/***/ }),

/***/ 3833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ HEIGHT),
/* harmony export */   Vk: () => (/* binding */ chartConfig),
/* harmony export */   lR: () => (/* binding */ WIDTH)
/* harmony export */ });
/* harmony import */ var _math_downsample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6308);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4584);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5363);
/* harmony import */ var _theme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(251);




const WIDTH = 800;
const HEIGHT = 560;
/** The chart of a figure in one theme. */
function chartConfig(figure, themeName, options) {
    const theme = _theme_js__WEBPACK_IMPORTED_MODULE_1__/* .THEMES */ .z[themeName];
    const panels = figure.panels;
    const drawn = new Set();
    const datasets = panels.flatMap((panel, i) => datasetsOf(panel, `y${i}`, theme, options, drawn));
    return {
        type: 'line',
        data: { datasets },
        options: {
            responsive: false,
            animation: false,
            locale: 'en-US',
            parsing: false,
            normalized: true,
            events: [],
            layout: { padding: { left: 8, right: 16, top: 8, bottom: 8 } },
            scales: {
                x: xScale(figure, theme),
                ...Object.fromEntries(panels.map((panel, i) => [`y${i}`, yScale(panel, i, panels.length, theme)])),
            },
            plugins: {
                title: {
                    display: true,
                    text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortLabel */ .z1)(figure.title),
                    color: theme.text,
                    align: 'start',
                    font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_1__/* .FONT */ .m, size: 14, weight: 'bold' },
                    padding: { bottom: 4 },
                },
                legend: {
                    display: true,
                    align: 'start',
                    labels: { color: theme.text, boxWidth: 28, boxHeight: 0, font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_1__/* .FONT */ .m, size: 12 } },
                },
                tooltip: { enabled: false },
                annotation: { clip: false, annotations: (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationsOf */ .I)(figure, theme) },
            },
        },
    };
}
function datasetsOf(panel, axis, theme, options, drawn) {
    const lines = panel.series.map((series) => {
        const isFirst = !drawn.has(series.role);
        drawn.add(series.role);
        return lineOf(series, axis, theme, options, panel, isFirst);
    });
    const bands = panel.series.filter(({ band }) => band !== null).map((series) => bandOf(series, axis, theme, options, panel));
    return [...lines, ...bands];
}
const ROLE_LABEL = { train: 'training', validation: 'validation', baseline: 'validation on the base branch' };
function lineOf(series, axis, theme, { maxPoints, digits }, panel, inLegend) {
    const kept = (0,_math_downsample_js__WEBPACK_IMPORTED_MODULE_3__/* .downsample */ .J)(series.value, maxPoints);
    return {
        // An empty label is left out of the legend by the text filter below: one entry a role.
        ...(inLegend ? { label: ROLE_LABEL[series.role] } : {}),
        data: kept.map((i) => ({ x: series.at[i], y: clamp(series.value[i], panel, digits) })),
        yAxisID: axis,
        borderColor: theme[series.role],
        backgroundColor: theme[series.role],
        borderWidth: series.role === 'baseline' ? 1.5 : 2,
        ...(series.role === 'baseline' ? { borderDash: [6, 4] } : {}),
        pointRadius: kept.length < 25 ? 2 : 0,
        tension: 0,
        spanGaps: false,
        clip: false,
        order: series.role === 'baseline' ? 3 : series.role === 'train' ? 2 : 1,
    };
}
/** The range over the runs, as one closed polygon. */
function bandOf({ role, at, band }, axis, theme, { maxPoints, digits }, panel) {
    const kept = (0,_math_downsample_js__WEBPACK_IMPORTED_MODULE_3__/* .downsample */ .J)(band.high, maxPoints).filter((i) => Number.isFinite(band.high[i]));
    const up = kept.map((i) => ({ x: at[i], y: clamp(band.high[i], panel, digits) }));
    const down = [...kept].reverse().map((i) => ({ x: at[i], y: clamp(band.low[i], panel, digits) }));
    return {
        data: [...up, ...down],
        yAxisID: axis,
        fill: 'shape',
        backgroundColor: `${theme[role]}33`,
        borderWidth: 0,
        pointRadius: 0,
        tension: 0,
        clip: false,
        order: 4,
    };
}
/** A value inside the axis range, rounded; null is a gap. */
function clamp(value, { min, max }, digits) {
    if (!Number.isFinite(value))
        return null;
    return Number(Math.min(max, Math.max(min, value)).toPrecision(digits));
}
function xScale({ axis, from, to }, theme) {
    return {
        type: 'linear',
        min: from,
        max: to > from ? to : from + 1,
        title: { display: true, text: axis, color: theme.muted, font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_1__/* .FONT */ .m, size: 12 } },
        ticks: { color: theme.muted, maxTicksLimit: 11, includeBounds: false, font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_1__/* .FONT */ .m, size: 11 } },
        grid: { color: theme.grid, lineWidth: 0.5 },
        border: { color: theme.grid },
    };
}
function yScale(panel, i, count, theme) {
    return {
        type: panel.logarithmic ? 'logarithmic' : 'linear',
        position: 'left',
        stack: 'panels',
        stackWeight: 1,
        // Stacked scales are laid out from the bottom: the loss belongs on top.
        weight: count - i,
        offset: false,
        min: panel.min,
        max: panel.max,
        title: {
            display: true,
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortLabel */ .z1)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .drawable */ .ve)(panel.label) + (panel.logarithmic ? ' (log)' : '')),
            color: theme.muted,
            font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_1__/* .FONT */ .m, size: 12 },
        },
        ticks: { color: theme.muted, maxTicksLimit: 6, includeBounds: false, font: { family: _theme_js__WEBPACK_IMPORTED_MODULE_1__/* .FONT */ .m, size: 11 } },
        grid: { color: theme.grid, lineWidth: 0.5 },
        border: { color: theme.grid },
    };
}


/***/ }),

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ figureOf)
/* harmony export */ });
/* harmony import */ var _math_median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2924);
/* harmony import */ var _representative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7425);


/** Losses that span more than two decades are drawn on a logarithmic axis. */
const DECADES = 100;
/** The figure of one group of runs (default: the first), with the baseline beside it; null where there is nothing to draw. */
function figureOf(report, groupId) {
    const group = groupId === undefined ? report.groups[0] : report.groups.find(({ id }) => id === groupId);
    const main = group ? (0,_representative_js__WEBPACK_IMPORTED_MODULE_1__/* .representativeOf */ .B)(group, report.runs) : null;
    if (!group || !main)
        return null;
    const runs = report.runs.filter((run) => group.runs.includes(run.id));
    const baseline = baselineOf(report, group);
    const panels = ['loss', 'score']
        .map((kind) => panelOf(kind, main, runs, baseline))
        .filter((panel) => panel !== null);
    if (panels.length === 0)
        return null;
    const ends = panels.flatMap(({ series }) => series.flatMap(({ at }) => [at[0], at[at.length - 1]]));
    return {
        title: runs.length > 1 ? `${group.id}: median of ${runs.length} runs` : main.id,
        axis: main.axis,
        from: Math.min(...ends),
        to: Math.max(...ends),
        panels,
        windows: windowsOf(main),
        drops: main.learningRate.events
            .filter((event) => event.kind === 'drop')
            .map(({ at, factor, inferred }) => ({
            at,
            label: Number.isFinite(factor) ? `LR ×${Number(factor.toPrecision(2))}` : inferred ? 'LR drop?' : 'LR drop',
        })),
        runs: runs.length,
    };
}
/** Baseline runs of the same group: by name, or the only ones there are. */
function baselineOf({ baseline, groups }, group) {
    if (groups.length === 1)
        return baseline.runs;
    const ids = new Set(group.runs);
    return baseline.runs.filter((run) => ids.has(run.id));
}
function windowsOf(run) {
    const seen = new Map();
    for (const { letter, from, to, rule, severity } of run.findings) {
        if (letter !== '' && !seen.has(letter))
            seen.set(letter, { letter, from, to, rule, severity });
    }
    return [...seen.values()];
}
function panelOf(kind, main, runs, baseline) {
    const names = (run) => kind === 'loss' ? [run.primary.trainLoss, run.primary.validationLoss] : [run.primary.trainScore, run.primary.validationScore];
    const pick = (all, i) => all.map((run) => run.curves.find(({ series }) => series === names(run)[i])).filter((curve) => curve !== undefined);
    const [train, validation] = names(main);
    const series = [
        seriesOf('baseline', 'baseline (validation)', pick(baseline, 1)),
        seriesOf('train', train ?? '', pick(runs, 0)),
        seriesOf('validation', validation ?? '', pick(runs, 1)),
    ].filter((one) => one !== null);
    if (!series.some(({ role }) => role !== 'baseline'))
        return null;
    const [min, max] = rangeOf(series);
    const best = main.series.find(({ name }) => name === validation)?.best ?? null;
    return {
        kind,
        label: kind === 'loss' ? 'loss' : (main.series.find(({ name }) => name === (validation ?? train))?.metric ?? 'score'),
        logarithmic: kind === 'loss' && min > 0 && max / min > DECADES,
        min,
        max,
        series,
        marker: best ? { at: best.at, value: best.value, label: `best ${Number(best.value.toPrecision(3))} at ${best.at}` } : null,
    };
}
/** Median and range over the runs, at the positions of the first. */
function seriesOf(role, label, curves) {
    const first = curves[0];
    if (!first || first.at.length === 0)
        return null;
    if (curves.length === 1)
        return { role, label, at: first.at, value: first.value.map(finite), band: null };
    const lookups = curves.map((curve) => new Map(curve.at.map((at, i) => [at, curve.value[i]])));
    const at = first.at.filter((position) => lookups.filter((lookup) => lookup.has(position)).length > curves.length / 2);
    const columns = at.map((position) => lookups.map((lookup) => lookup.get(position) ?? Number.NaN).filter(Number.isFinite));
    return {
        role,
        label,
        at,
        value: columns.map(_math_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ),
        band: { low: columns.map((values) => Math.min(...values)), high: columns.map((values) => Math.max(...values)) },
    };
}
function finite(value) {
    return Number.isFinite(value) ? value : Number.NaN;
}
/** Axis range of a panel: everything, unless a few outliers would flatten the rest. */
function rangeOf(series) {
    const values = series.flatMap(({ value }) => value.filter(Number.isFinite)).sort((a, b) => a - b);
    const at = (share) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
    let low = at(0);
    let high = at(1);
    const spread = at(0.97) - at(0.03);
    if (high - at(0.97) > 2 * spread && spread > 0)
        high = at(0.97) + 0.3 * spread;
    if (at(0.03) - low > 2 * spread && spread > 0)
        low = at(0.03) - 0.3 * spread;
    const margin = high > low ? 0.05 * (high - low) : Math.max(1e-6, 0.05 * Math.abs(high));
    const floor = low > 0 && low - margin <= 0 ? low * 0.9 : low - margin;
    return [floor, high + margin];
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

/***/ 251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ FONT),
/* harmony export */   z: () => (/* binding */ THEMES)
/* harmony export */ });
/** The one font of local pictures. */
const FONT = 'Inter';
/** Line colors keep 3.9:1 against the background and stay apart for the color-blind; windows are told apart by their letters. */
const THEMES = {
    light: {
        background: '#ffffff',
        text: '#1f2328',
        muted: '#59636e',
        grid: '#d1d9e0',
        train: '#0072b2',
        validation: '#d55e00',
        baseline: '#6e7781',
        notice: '#8fb8de',
        warning: '#f2c14e',
        error: '#e5706b',
    },
    dark: {
        background: '#0d1117',
        text: '#e6edf3',
        muted: '#9198a1',
        grid: '#30363d',
        train: '#56b4e9',
        validation: '#f0883e',
        baseline: '#9198a1',
        notice: '#3b6ea5',
        warning: '#9e7b1f',
        error: '#a03a36',
    },
};


/***/ }),

/***/ 1373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ publishStatus),
/* harmony export */   Nm: () => (/* binding */ publishCheckRun),
/* harmony export */   U7: () => (/* binding */ MAX_CHECK_TEXT),
/* harmony export */   Vv: () => (/* binding */ MAX_CHECK_DATA),
/* harmony export */   pQ: () => (/* binding */ readCheckReport)
/* harmony export */ });
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);
/* harmony import */ var _trusted_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3777);


/** GitHub's limit of summary and of text. */
const MAX_CHECK_TEXT = 65_535;
/** Who writes with the token of a workflow. */
const WORKFLOW_APP = 'github-actions';
const START = '<!-- curvelint-report:v1 gzip+base64\n';
const END = '\n-->';
/** Base64 that fits into the text beside its frame. */
const MAX_CHECK_DATA = MAX_CHECK_TEXT - START.length - END.length;
/** Creates our check run on a commit, or brings the one of an earlier attempt up to date; returns its address. */
async function publishCheckRun(octokit, place, check) {
    const body = {
        ...place,
        name: check.name,
        status: 'completed',
        conclusion: check.conclusion,
        external_id: `${externalId(check)}${check.run === null ? '' : ` run=${check.run.id}.${check.run.attempt}`}`,
        ...(check.detailsUrl === '' ? {} : { details_url: check.detailsUrl }),
        output: {
            title: check.title.slice(0, 200),
            summary: check.summary.slice(0, MAX_CHECK_TEXT),
            ...(check.data === '' || check.data.length > MAX_CHECK_DATA ? {} : { text: START + check.data + END }),
        },
    };
    const own = await findOwn(octokit, place, check);
    if (own && isNewer(own, check))
        return own.html_url ?? '';
    if (own)
        return (await octokit.rest.checks.update({ ...body, check_run_id: own.id })).data.html_url ?? '';
    try {
        const request = { retries: 0 };
        return (await octokit.rest.checks.create({ ...body, head_sha: check.commit, request })).data.html_url ?? '';
    }
    catch (error) {
        // The server may have made it although its answer was lost.
        const status = (0,_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
        if (status !== null && status < 500)
            throw error;
        const made = await findOwn(octokit, place, check);
        if (made)
            return made.html_url ?? '';
        return (await octokit.rest.checks.create({ ...body, head_sha: check.commit })).data.html_url ?? '';
    }
}
/** GitHub's limit of a status' description. */
const MAX_DESCRIPTION = 140;
/** The verdict as a commit status of the check's name; a status knows no neutral, which lets a merge through, so it is a success. */
async function publishStatus(octokit, place, check) {
    const { data } = await octokit.rest.repos.createCommitStatus({
        ...place,
        sha: check.commit,
        state: check.conclusion === 'failure' ? 'failure' : 'success',
        context: check.name,
        description: check.title.slice(0, MAX_DESCRIPTION),
        ...(check.detailsUrl === '' ? {} : { target_url: check.detailsUrl }),
    });
    return data.url ?? '';
}
function externalId({ key, event }) {
    return `curvelint:v1 key=${key} event=${event}`;
}
const RUN = / run=(\d{1,15})\.(\d{1,6})$/;
function withoutRun({ external_id: id }) {
    return (id ?? '').replace(RUN, '');
}
function isNewer({ external_id: own }, { run }) {
    const [, id, attempt] = RUN.exec(own ?? '') ?? [];
    if (run === null || id === undefined)
        return false;
    return Number(id) > run.id || (Number(id) === run.id && Number(attempt) > run.attempt);
}
async function list(octokit, place, commit, name) {
    const { data } = await octokit.rest.checks.listForRef({
        ...place,
        ref: commit,
        check_name: name,
        filter: 'all',
        per_page: 100,
    });
    const runs = Array.isArray(data.check_runs) ? data.check_runs : [];
    return [...runs].sort((a, b) => b.id - a.id);
}
async function findOwn(octokit, place, check) {
    const runs = await list(octokit, place, check.commit, check.name);
    return runs.find((run) => run.app?.slug === WORKFLOW_APP && withoutRun(run) === externalId(check)) ?? null;
}
/** Compact report (gzip) that our own check run of a trusted event keeps for a commit; null where there is none. */
async function readCheckReport(octokit, place, commit, { checkName, key }) {
    const trusted = _trusted_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUSTED_EVENTS */ .g.map((event) => externalId({ key, event }));
    for (const run of await list(octokit, place, commit, checkName)) {
        if (run.app?.slug !== WORKFLOW_APP || !trusted.includes(withoutRun(run)))
            continue;
        const text = (run.output?.text ?? '').replaceAll('\r\n', '\n');
        if (!text.startsWith(START) || !text.endsWith(END))
            continue;
        const data = text.slice(START.length, -END.length);
        if (!/^[A-Za-z0-9+/]+=*$/.test(data))
            continue;
        return { id: run.id, bytes: Uint8Array.from(Buffer.from(data, 'base64')), createdAt: run.completed_at ?? '' };
    }
    return null;
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   lB: () => (/* binding */ upsertComment)
/* harmony export */ });
/* unused harmony export markerOf */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);

const PER_PAGE = 100;
const MAX_PAGES = 50;
const MAX_CREATES = 3;
const MAX_ROUNDS = 5;
/** Who writes with the token of a workflow, which may not ask who it is. */
const WORKFLOW_BOT = 'github-actions[bot]';
/** First line of our comments. A comment is ours only if we wrote it and it starts with exactly this. */
function markerOf(key) {
    if (!/^[A-Za-z0-9._-]{1,64}$/.test(key))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${key.slice(0, 80)}" cannot be the key of a comment`, 'Use up to 64 letters, digits, dots, dashes and underscores.');
    return `<!-- curvelint:v1 key=${key} -->\n\n`;
}
/**
 * Creates our comment or updates it, so that exactly one is left even where two jobs write at once or an answer is lost:
 * after each creation the list is read again, the oldest of ours is kept and the others are deleted.
 */
async function upsertComment(octokit, place, key, body, { create, guard = async () => true }) {
    const marker = markerOf(key);
    const text = marker + body;
    const isOurs = ownership(marker, await whoAmI(octokit));
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const [found] = await listOurs(octokit, place, isOurs, 'first');
        if (!found) {
            if (!create || !(await guard(null)))
                return null;
            const created = await createOnce(octokit, place, text, isOurs);
            const all = await listOurs(octokit, place, isOurs, 'all');
            const kept = all[0] ?? created;
            for (const { id } of all.slice(1))
                await ignoreMissing(() => octokit.rest.issues.deleteComment({ ...repoOf(place), comment_id: id }));
            if (kept.id === created.id)
                return created.html_url;
        }
        const updated = await updateKept(octokit, place, isOurs, text, guard);
        if (updated === 'refused')
            return null;
        if (updated)
            return updated.html_url;
    }
    throw new Error('the comment was deleted again and again while it was written');
}
/** The oldest of ours with the new text; null where it has gone meanwhile. */
async function updateKept(octokit, place, isOurs, text, guard) {
    const [kept] = await listOurs(octokit, place, isOurs, 'first');
    if (!kept)
        return null;
    if (kept.body === text)
        return kept;
    if (!(await guard(kept.body ?? '')))
        return 'refused';
    return ignoreMissing(async () => (await octokit.rest.issues.updateComment({ ...repoOf(place), comment_id: kept.id, body: text })).data);
}
/** Never repeats a creation blindly: the server may have made the comment although its answer was lost. */
async function createOnce(octokit, place, body, isOurs) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return (await octokit.rest.issues.createComment({ ...place, body, request: { retries: 0 } })).data;
        }
        catch (error) {
            if (attempt >= MAX_CREATES || !mayHaveActed(error))
                throw error;
            const [adopted] = await listOurs(octokit, place, isOurs, 'first');
            if (adopted)
                return adopted;
        }
    }
}
/** A refusal is an answer; a lost connection or a failing server leaves open what happened. */
function mayHaveActed(error) {
    const status = statusOf(error);
    return status === null || status >= 500;
}
async function listOurs(octokit, place, isOurs, which) {
    const ours = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data } = await octokit.rest.issues.listComments({ ...place, per_page: PER_PAGE, page });
        if (!Array.isArray(data))
            throw new Error('GitHub’s list of comments is no list');
        ours.push(...data.filter(isOurs));
        if (data.length < PER_PAGE || (which === 'first' && ours.length > 0))
            break;
    }
    return ours.sort((a, b) => a.id - b.id);
}
function ownership(marker, login) {
    return ({ body, user }) => {
        if (!(body ?? '').replaceAll('\r\n', '\n').startsWith(marker))
            return false;
        return login === null ? user?.login === WORKFLOW_BOT && user.type === 'Bot' : user?.login === login;
    };
}
/** Login behind the token; null for the token of a workflow, to which GitHub refuses the question. */
async function whoAmI(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if (statusOf(error) === 403)
            return null;
        throw error;
    }
}
async function ignoreMissing(act) {
    try {
        return await act();
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
}
function repoOf({ owner, repo }) {
    return { owner, repo };
}
/** HTTP status of a failed request; null where no answer came. */
function statusOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return null;
    return 'response' in error && error.response !== undefined ? error.status : null;
}


/***/ }),

/***/ 3043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   uH: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9339);


/** The job's log: everything that is printed goes through here, line by line. */
const log = {
    info: (text) => {
        for (const line of text.split('\n'))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(line));
    },
    warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(text)),
    error: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(text)),
};
/** An input of the action; '' where it was not given. */
function readInput(name) {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name);
}
/** Lines of an input. */
function readLines(name) {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getMultilineInput */ .q3(name);
}
function setOutput(name, value) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
}
/** Adds to the job's summary page; nothing where there is none. */
async function writeSummary(markdown) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
}


/***/ }),

/***/ 3777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ TRUSTED_EVENTS),
/* harmony export */   k: () => (/* binding */ trustedRuns)
/* harmony export */ });
/** Events whose runs only people with write access start. */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/**
 * A failed run counts if it left metrics: a gate that is red must not freeze the baseline. A cancelled one or one that ran out
 * of time left half a training.
 */
const CONCLUSIONS = ['success', 'failure'];
const PER_PAGE = 100;
const MAX_PAGES = 5;
/**
 * Trusted runs of the workflow that asks, newest first. Filters of the API lag behind and may come back empty, so everything
 * is filtered here; where the filtered list knows none of the wanted commits, the list without filters is read, too.
 */
async function trustedRuns(octokit, place, trust, wanted) {
    const { data: own } = await octokit.rest.actions.getWorkflowRun({ ...place, run_id: trust.runId });
    const workflowId = own.workflow_id;
    if (typeof workflowId !== 'number')
        return [];
    const runs = new Map();
    const read = async (filter) => {
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const { data } = await octokit.rest.actions.listWorkflowRuns({
                ...place,
                ...filter,
                workflow_id: workflowId,
                per_page: PER_PAGE,
                page,
            });
            const list = Array.isArray(data.workflow_runs) ? data.workflow_runs : [];
            for (const run of list.flatMap((one) => toTrusted(one, workflowId, trust)))
                runs.set(run.id, run);
            if (list.length < PER_PAGE)
                return;
        }
    };
    for (const branch of trust.branches)
        await read({ branch });
    if (![...runs.values()].some(({ headSha }) => wanted.has(headSha)))
        await read({});
    runs.delete(trust.runId);
    return [...runs.values()].sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : b.id - a.id));
}
/** Nothing for a run that somebody without write access may have shaped, or that is not done. */
function toTrusted(value, workflowId, { repositoryId, branches }) {
    if (typeof value !== 'object' || value === null)
        return [];
    const run = value;
    const head = run['head_repository'];
    const headId = typeof head === 'object' && head !== null && 'id' in head ? head.id : null;
    const isTrusted = run['workflow_id'] === workflowId &&
        headId === repositoryId &&
        TRUSTED_EVENTS.includes(String(run['event'])) &&
        branches.includes(String(run['head_branch'])) &&
        run['status'] === 'completed' &&
        CONCLUSIONS.includes(String(run['conclusion']));
    const { id, head_sha: headSha, created_at: createdAt, run_attempt: attempt } = run;
    if (!isTrusted || typeof id !== 'number' || typeof headSha !== 'string' || typeof createdAt !== 'string')
        return [];
    const succeeded = run['conclusion'] === 'success';
    return [{ id, headSha, createdAt, attempt: typeof attempt === 'number' ? attempt : 1, succeeded }];
}


/***/ }),

/***/ 8919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drawAll: () => (/* binding */ drawAll),
/* harmony export */   drawFirst: () => (/* binding */ drawFirst),
/* harmony export */   htmlOf: () => (/* binding */ htmlOf),
/* harmony export */   markdownOf: () => (/* binding */ markdownOf),
/* harmony export */   writeAll: () => (/* binding */ writeAll),
/* harmony export */   writeFile: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _chart_alt_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6845);
/* harmony import */ var _chart_figure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7912);





/** Groups that get a picture; a sweep of thousands is read in tables. */
const MAX_PICTURES = 12;
/** SVGs of the first groups in both themes. */
async function drawAll(report) {
    const { renderSvg } = await Promise.all(/* import() */[__webpack_require__.e(233), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 1033));
    const { groupViews } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3629));
    return groupViews(report)
        .slice(0, MAX_PICTURES)
        .flatMap(({ group }) => {
        const figure = (0,_chart_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figureOf */ .M)(report, group.id);
        if (!figure)
            return [];
        return [
            { groupId: group.id, figure, light: renderSvg(figure, 'light'), dark: renderSvg(figure, 'dark'), alt: (0,_chart_alt_text_js__WEBPACK_IMPORTED_MODULE_4__/* .altText */ .R)(figure) },
        ];
    });
}
async function markdownOf(report, picture) {
    const { COMMENT_LENGTH, renderMarkdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8339));
    return renderMarkdown(report, { maxLength: COMMENT_LENGTH, picture, summaryUrl: null });
}
/** The interactive page; its script and style are loaded by the entry. */
async function htmlOf(report, charts, assets) {
    const { renderHtml } = await __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 1376));
    const { allRules } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7634));
    return renderHtml(report, charts, allRules, assets);
}
/** Writes report.json, comment.md, report.html and the PNGs of every drawn group into a folder; returns their paths. */
async function writeAll(report, folder) {
    const charts = await drawAll(report);
    const { renderPng } = await __webpack_require__.e(/* import() */ 666).then(__webpack_require__.bind(__webpack_require__, 5666));
    const { loadPageAssets, loadPngAssets } = await __webpack_require__.e(/* import() */ 340).then(__webpack_require__.bind(__webpack_require__, 8340));
    const files = new Map([['report.json', (0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__.reportPieces)(report)]]);
    const first = charts[0];
    const picture = first ? `![${first.alt}](chart-light.png)` : '';
    files.set('comment.md', await markdownOf(report, picture));
    files.set('report.html', await htmlOf(report, charts, loadPageAssets()));
    if (first) {
        const assets = loadPngAssets();
        for (const [i, chart] of charts.entries()) {
            const name = i === 0 ? 'chart' : `chart-${slug(chart.groupId, i)}`;
            files.set(`${name}-light.png`, await renderPng(chart.light, assets));
            files.set(`${name}-dark.png`, await renderPng(chart.dark, assets));
        }
    }
    const paths = [...files].map(([name, content]) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), content }));
    for (const { path, content } of paths)
        writeFile(path, content);
    return paths.map(({ path }) => path);
}
/** PNGs of the weightiest group in both themes; null where nothing can be drawn. */
async function drawFirst(report) {
    const { groupViews } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3629));
    const [view] = groupViews(report);
    const figure = view ? (0,_chart_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figureOf */ .M)(report, view.group.id) : null;
    if (!figure)
        return null;
    const { renderSvg } = await Promise.all(/* import() */[__webpack_require__.e(233), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 1033));
    const { renderPng } = await __webpack_require__.e(/* import() */ 666).then(__webpack_require__.bind(__webpack_require__, 5666));
    const assets = (await __webpack_require__.e(/* import() */ 340).then(__webpack_require__.bind(__webpack_require__, 8340))).loadPngAssets();
    const drawn = new Map();
    for (const theme of ['light', 'dark'])
        drawn.set(theme, await renderPng(renderSvg(figure, theme), assets));
    return drawn;
}
/** Writes a file and the folders above it. */
function writeFile(path, content) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content);
        return;
    }
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    try {
        for (const piece of content)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, piece);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** A group's name as part of a file name; its number keeps it unique. */
function slug(id, i) {
    const plain = id
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 40);
    return plain === '' ? String(i + 1) : `${plain}-${i + 1}`;
}


/***/ }),

/***/ 860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   R: () => (/* binding */ inTime)
/* harmony export */ });
/* harmony import */ var _github_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3043);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4132);



/** One thing may take so long, in milliseconds; the verdict never waits longer. */
const DEADLINE = 180_000;
/** What GitHub gets in all, so that the action ends by itself within five minutes of waiting; seconds in CURVELINT_PATIENCE. */
let left = patience(process.env['CURVELINT_PATIENCE']) ?? 270_000;
function patience(seconds) {
    return seconds !== undefined && /^[1-9]\d{0,4}$/.test(seconds) ? Number(seconds) * 1_000 : null;
}
/**
 * What fails of it warns, says which permission to add, and changes no verdict; null is returned then. `permission: null` is for
 * what needs no answer of GitHub, and has all the time there is.
 */
async function attempt(what, act, permission = 'pull-requests: write') {
    try {
        return await (permission === null ? act() : inTime(act));
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
            throw error;
        _github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.warning(`curvelint could not ${what}: ${reasonOf(error, permission)}`);
        return null;
    }
}
/** Waits for an answer of GitHub no longer than is left of the time that it gets in all. */
async function inTime(act) {
    const most = Math.min(DEADLINE, left);
    if (most <= 0)
        throw new Error('GitHub has taken too long already');
    const start = Date.now();
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${Math.ceil(most / 1_000)} seconds`)), most);
    });
    try {
        return await Promise.race([act(), late]);
    }
    finally {
        clearTimeout(timer);
        left -= Date.now() - start;
    }
}
function reasonOf(error, permission) {
    const status = (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
    const message = error instanceof Error ? error.message : String(error);
    if (status === 401)
        return 'GitHub did not accept the token (401). Leave out the input token, or give a valid one.';
    if (/rate limit/i.test(message))
        return `GitHub’s limit is used up (${message}). Run the job again later.`;
    // What it says of itself is no question of permissions.
    if (/\b(?:locked|archived)\b/i.test(message))
        return message;
    if (permission !== null && (status === 403 || status === 404))
        return `the token may not (${status}: ${message}). Add "${permission}" to the permissions of the job. On pull requests from forks and from Dependabot the token can only read: the report is in the job summary.`;
    return message;
}


/***/ }),

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ publishCheck)
});

// UNUSED EXPORTS: packedReport

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/github/check-run.js
var check_run = __webpack_require__(1373);
// EXTERNAL MODULE: ./build/src/github/comments.js
var comments = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/src/github/trusted-runs.js
var trusted_runs = __webpack_require__(3777);
// EXTERNAL MODULE: ./build/src/math/downsample.js
var downsample = __webpack_require__(6308);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/slim.js
var slim = __webpack_require__(7667);
;// CONCATENATED MODULE: ./build/src/report/compact.js



/** How much a compact report leaves out, from little to much. */
const LEVELS = [
    { points: 100, otherSeries: true },
    { points: 40, otherSeries: true },
    { points: 20, otherSeries: false },
    { points: 0, otherSeries: false },
];
/**
 * Ever smaller versions of a report as JSON that a later build can still compare with: runs, their numbers, the curves of the
 * primary validation metrics, where overfitting begins. The reader takes the first that fits.
 */
function* compactReports(report) {
    for (const { points, otherSeries } of LEVELS) {
        const runs = report.runs.map((run) => compactRun(run, points, otherSeries));
        yield (0,json.reportToJson)({
            ...report,
            reasons: report.reasons.slice(0, 1),
            runs,
            groups: [],
            comparisons: [],
            baseline: { source: null, runs: [] },
            gate: { ...report.gate, assertions: [] },
            problems: [],
        }).replace(/\n */g, '');
    }
}
function compactRun(run, points, otherSeries) {
    const { validationLoss, validationScore } = run.primary;
    const main = [validationLoss, validationScore];
    return {
        ...(0,slim/* baselineRun */.b)(run),
        findings: (0,slim/* baselineRun */.b)(run).findings.filter(({ severity }) => severity !== 'notice'),
        sources: run.sources.slice(0, 1),
        series: run.series.filter(({ name, split, goal }) => main.includes(name) || (otherSeries && goal !== null && split !== 'train') || run.primary.trainLoss === name),
        curves: points === 0 ? [] : run.curves.filter(({ series }) => main.includes(series)).map((curve) => thinned(curve, points)),
        drops: [],
        phases: run.phases.slice(0, 1),
    };
}
function thinned({ series, at, value }, points) {
    const kept = (0,downsample/* downsample */.J)(value, points);
    return { series, at: kept.map((i) => at[i]), value: kept.map((i) => value[i]) };
}

// EXTERNAL MODULE: ./build/src/report/markdown.js + 2 modules
var markdown = __webpack_require__(8339);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/publish/check-run.js







/** renderMarkdown allows bytes up to 1.08 times its length. */
const SUMMARY_LENGTH = Math.floor(check_run/* MAX_CHECK_TEXT */.U7 / 1.08);
/** Puts the verdict on the commit as a check; on the base branch the check also keeps what later pull requests are compared with. */
async function publishCheck(report, github, options) {
    const { commit, name, key, event, run, conclusion, picture, runUrl } = options;
    const title = `${words/* VERDICT_WORDS */._G[report.verdict]}: ${report.reasons[0] ?? report.verdict}`;
    const summary = (0,markdown.renderMarkdown)(report, { maxLength: SUMMARY_LENGTH, picture, summaryUrl: runUrl || null });
    const data = trusted_runs/* TRUSTED_EVENTS */.g.includes(event) ? packedReport(report) : '';
    const check = { commit, name, key, event, run, conclusion, title, summary, data, detailsUrl: runUrl };
    try {
        return await github.publishCheckRun(check);
    }
    catch (refusal) {
        if ((0,comments/* statusOf */.c2)(refusal) !== 403)
            throw refusal;
        // Where the status is refused, too, the permission to name is that of the check.
        return github.publishStatus(check).catch(() => Promise.reject(refusal));
    }
}
/** The most detailed compact report that fits into a check run, gzip and base64; '' where none does, or nothing was read. */
function packedReport(report) {
    if (report.runs.length === 0)
        return '';
    for (const text of compactReports(report)) {
        const data = (0,external_node_zlib_.gzipSync)(text, { level: 9 }).toString('base64');
        if (data.length <= check_run/* MAX_CHECK_DATA */.Vv)
            return data;
    }
    return '';
}


/***/ }),

/***/ 3009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ CHARTS),
  J: () => (/* binding */ renderPicture)
});

// EXTERNAL MODULE: ./build/src/chart/alt-text.js
var alt_text = __webpack_require__(6845);
// EXTERNAL MODULE: ./build/src/chart/figure.js
var chart_figure = __webpack_require__(88);
;// CONCATENATED MODULE: ./build/src/chart/mermaid.js
/** GitHub's Mermaid gets slow and crowded beyond this. */
const MAX_POINTS = 51;
const COLORS = { train: '#1f83c9', validation: '#d9691e', baseline: '#8b949e' };
/** The figure as one Mermaid chart a panel, each with the colors of its lines in words (Mermaid draws no legend). */
function renderMermaid(figure) {
    return figure.panels.map((panel) => panelOf(panel, figure)).join('\n\n');
}
function panelOf(panel, figure) {
    const at = gridOf(figure);
    const lines = panel.series.map((series) => ({
        role: series.role,
        values: at.map((position) => valueAt(series, position, panel)),
    }));
    const palette = lines.map(({ role }) => COLORS[role]).join(',');
    const legend = lines.map(({ role }) => `\`${COLORS[role]}\` ${role === 'baseline' ? 'base branch' : role}`).join(' · ');
    const body = [
        '---',
        'config:',
        '  themeVariables:',
        '    xyChart:',
        `      plotColorPalette: "${palette}"`,
        '---',
        'xychart-beta',
        `  title "${panel.kind === 'loss' ? 'loss' : 'score'}"`,
        `  x-axis "${figure.axis}" ${plain(figure.from)} --> ${plain(Math.max(figure.to, figure.from + 1))}`,
        `  y-axis ${plain(panel.min)} --> ${plain(panel.max)}`,
        ...lines.map(({ values }) => `  line [${values.map(plain).join(', ')}]`),
    ];
    return `${legend}\n\n\`\`\`mermaid\n${body.join('\n')}\n\`\`\``;
}
/** Equally spaced positions: Mermaid spreads the points of a line evenly over the axis. */
function gridOf({ from, to, panels }) {
    const longest = Math.max(...panels.flatMap(({ series }) => series.map(({ at }) => at.length)));
    const count = Math.min(MAX_POINTS, Math.max(2, longest));
    return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}
/** Nearest finite value: Mermaid has no gaps. */
function valueAt({ at, value }, position, { min, max }) {
    let best = -1;
    for (let i = 0; i < at.length; i += 1) {
        if (!Number.isFinite(value[i]))
            continue;
        if (best < 0 || Math.abs(at[i] - position) < Math.abs(at[best] - position))
            best = i;
    }
    return best < 0 ? min : Math.min(max, Math.max(min, value[best]));
}
function plain(value) {
    return String(Number(value.toPrecision(4)));
}

// EXTERNAL MODULE: ./build/src/chart/annotations.js
var annotations = __webpack_require__(4584);
// EXTERNAL MODULE: ./build/src/chart/chart-config.js
var chart_config = __webpack_require__(3833);
// EXTERNAL MODULE: ./build/src/chart/theme.js
var chart_theme = __webpack_require__(251);
;// CONCATENATED MODULE: ./build/src/chart/quickchart.js



/** GitHub's picture proxy doubles a URL; beyond this it is refused. */
const MAX_URL = 4_000;
/** Points a line, most first: a figure of many lines is drawn with fewer. */
const POINTS = [40, 30, 22];
/** Significant digits of the values. */
const DIGITS = 3;
/**
 * URL of the figure as QuickChart draws it, or null where it would be too long. It carries numbers and our own words only:
 * no name from a log. Only for data that is public anyway.
 */
async function quickChartUrl(figure, themeName) {
    const module = await __webpack_require__.e(/* import() */ 951).then(__webpack_require__.bind(__webpack_require__, 3951));
    const QuickChart = module.default;
    for (const points of POINTS) {
        const url = new QuickChart()
            .setConfig(literal(compactConfig(figure, themeName, points)))
            .setVersion('4')
            .setWidth(chart_config/* WIDTH */.lR)
            .setHeight(chart_config/* HEIGHT */.My)
            .setBackgroundColor(chart_theme/* THEMES */.z[themeName].background)
            .getUrl();
        if (url.length <= MAX_URL)
            return url;
    }
    return null;
}
/** Short colors of words and thin lines, readable on the background of each theme. */
const GRAYS = { light: '#555', dark: '#bbb' };
const ROLE_WORD = { train: 'training', validation: 'validation', baseline: 'base branch' };
/** The chart with the fewest words: all lines on one grid of positions, windows with their letters, drops; no fonts, no titles. */
function compactConfig(figure, themeName, points) {
    const theme = chart_theme/* THEMES */.z[themeName];
    const labels = quickchart_gridOf(figure, points);
    const gray = GRAYS[themeName];
    const ticks = { color: gray };
    const scales = figure.panels.map((panel, i) => {
        const log = panel.logarithmic ? { type: 'logarithmic' } : {};
        // Stacked scales are laid out from the bottom: the loss belongs on top.
        return [`y${i}`, { ...log, stack: 'p', weight: 2 - i, min: rounded(panel.min), max: rounded(panel.max), ticks }];
    });
    return {
        type: 'line',
        data: {
            labels,
            datasets: figure.panels.flatMap((panel, i) => panel.series.map((one) => lineOf(one, panel, `y${i}`, labels, theme))),
        },
        options: {
            elements: { point: { radius: 0 }, line: { borderWidth: 2 } },
            scales: {
                x: { type: 'linear', min: figure.from, max: Math.max(figure.to, figure.from + 1), ticks },
                ...Object.fromEntries(scales),
            },
            plugins: {
                legend: { labels: { ...ticks, boxHeight: 0 } },
                annotation: { annotations: annotationsOf(figure, theme, gray) },
            },
        },
    };
}
function lineOf(series, panel, axis, labels, theme) {
    return {
        label: `${ROLE_WORD[series.role]} ${panel.kind}`,
        data: labels.map((at) => quickchart_valueAt(series, at, panel)),
        yAxisID: axis,
        borderColor: theme[series.role],
        ...(series.role === 'baseline' ? { borderDash: [6, 4] } : {}),
    };
}
function annotationsOf(figure, theme, gray) {
    const { windows, drops } = figure;
    const letters = (0,annotations/* lettersOf */.b)(figure);
    const boxes = windows.map(({ from, to, severity }, i) => ({
        type: 'box',
        xMin: from,
        xMax: to,
        backgroundColor: `${theme[severity]}38`,
        borderWidth: 0,
        ...(letters.has(i) ? { label: { display: true, content: letters.get(i), color: gray, position: { y: 'start' } } } : {}),
    }));
    const lines = drops.map(({ at }) => ({
        type: 'line',
        xMin: at,
        xMax: at,
        borderColor: gray,
        borderWidth: 1,
        borderDash: [3, 3],
    }));
    return [...boxes, ...lines];
}
/** Equally spaced whole positions, at most so many. */
function quickchart_gridOf({ from, to, panels }, points) {
    const longest = Math.max(...panels.flatMap(({ series }) => series.map(({ at }) => at.length)));
    const count = Math.min(points, Math.max(2, longest));
    return Array.from({ length: count }, (_, i) => Math.round(from + ((to - from) * i) / (count - 1)));
}
/** Nearest finite value inside the line's own range, on the panel; null beyond it. */
function quickchart_valueAt({ at, value }, position, { min, max }) {
    let best = -1;
    for (let i = 0; i < at.length; i += 1) {
        if (!Number.isFinite(value[i]))
            continue;
        if (best < 0 || Math.abs(at[i] - position) < Math.abs(at[best] - position))
            best = i;
    }
    if (best < 0 || position > at[at.length - 1] || position < at[0])
        return null;
    return rounded(Math.min(max, Math.max(min, value[best])));
}
function rounded(value) {
    return Number(value.toPrecision(DIGITS));
}
/** The shortest JavaScript literal: a third of JSON's length once a URL has escaped it. Our own words hold no quotes. */
function literal(value) {
    if (Array.isArray(value))
        return `[${value.map(literal).join(',')}]`;
    if (typeof value === 'string')
        return `'${value}'`;
    if (typeof value === 'number')
        return String(value).replace(/^(-?)0\./, '$1.');
    if (typeof value !== 'object' || value === null)
        return String(value);
    return `{${Object.entries(value)
        .map(([key, one]) => `${key}:${literal(one)}`)
        .join(',')}}`;
}

// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/publish/pictures.js





/** How to get a better picture. */
const NOTE = '\n\n<sub>With `contents: write` in the permissions of the job the chart is a picture on a branch of its own.</sub>';
const CHARTS = ['auto', 'branch', 'quickchart', 'mermaid', 'none'];
/**
 * The chart of the weightiest group inside a comment: a picture on the data branch where the token may write there. Else
 * QuickChart, which sees the numbers, for a public repository only; else drawn by GitHub itself, as Mermaid.
 */
async function renderPicture(report, charts, isPublic, store) {
    const [view] = (0,report_words.groupViews)(report);
    const figure = view && charts !== 'none' ? (0,chart_figure/* figureOf */.M)(report, view.group.id) : null;
    if (!figure)
        return { markdown: '', warning: null };
    const alt = (0,alt_text/* altText */.R)(figure);
    const words = `<details><summary>The chart in words</summary>\n\n${alt}\n\n</details>`;
    let refused = '';
    if ((charts === 'auto' || charts === 'branch') && store) {
        const stored = await store();
        if (!('refused' in stored)) {
            const { light, dark, link } = stored;
            return {
                markdown: `${pictureTag(light, dark, alt)}\n\n<sub>[The chart as a picture](${link})</sub>\n\n${words}`,
                warning: null,
            };
        }
        refused = stored.refused;
    }
    const warning = charts === 'branch'
        ? `charts: branch is not possible: ${refused || 'there is no pull request to draw for'}.`
        : charts === 'quickchart' && !isPublic
            ? 'charts: quickchart would show the numbers of a repository that is not public to quickchart.io; the chart is drawn as Mermaid instead.'
            : null;
    const note = refused.includes('contents: write') ? NOTE : '';
    if (charts !== 'mermaid' && isPublic) {
        const [light, dark] = [await quickChartUrl(figure, 'light'), await quickChartUrl(figure, 'dark')];
        if (light !== null && dark !== null)
            return { markdown: `${pictureTag(light, dark, alt)}${note}\n\n${words}`, warning };
    }
    return { markdown: `${renderMermaid(figure)}${note}\n\n${words}`, warning };
}
function pictureTag(light, dark, alt) {
    const source = `<source media="(prefers-color-scheme: dark)" srcset="${attribute(dark)}">`;
    return `<picture>${source}<img src="${attribute(light)}" width="800" alt="${attribute(alt)}"></picture>`;
}
function attribute(text) {
    return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ storePictures)
/* harmony export */ });
/* harmony import */ var _github_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8919);
/* harmony import */ var _publish_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(860);



/** Draws the weightiest group and puts it on the data branch; what stands against it is said, never thrown. */
async function storePictures(github, report, { branch, pullRequest, key, own, base }) {
    if (own.includes(branch))
        return { refused: `${branch} holds your code, not pictures` };
    try {
        const files = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__.drawFirst)(report);
        if (files === null)
            return { refused: 'there is nothing to draw' };
        const { commit, paths } = await (0,_publish_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .inTime */ .R)(() => github.publishPictures({ branch, pullRequest, key, files }));
        const at = (theme) => `${base}/blob/${commit}/${paths.get(theme)}`;
        return { light: `${at('light')}?raw=true`, dark: `${at('dark')}?raw=true`, link: at('light') };
    }
    catch (error) {
        const status = (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
        if (status === 403 || status === 404)
            return { refused: `the token may not write (${status}): add "contents: write"` };
        return { refused: error instanceof Error ? error.message : String(error) };
    }
}


/***/ })

};
