export const id = 919;
export const ids = [919,912];
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
