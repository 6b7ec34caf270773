export const id = 33;
export const ids = [33];
export const modules = {

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

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSvg: () => (/* binding */ renderSvg)
});

// UNUSED EXPORTS: renderConfig

// EXTERNAL MODULE: ./node_modules/chart.js/dist/chart.js
var dist_chart = __webpack_require__(9099);
// EXTERNAL MODULE: ./node_modules/chartjs-plugin-annotation/dist/chartjs-plugin-annotation.esm.js
var chartjs_plugin_annotation_esm = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/src/chart/chart-config.js
var chart_config = __webpack_require__(3833);
;// CONCATENATED MODULE: ./build/src/chart/inter-widths.json
const inter_widths_namespaceObject = /*#__PURE__*/JSON.parse('{"LO":600,"Hg":{"0":631,"1":407,"2":610,"3":618,"4":646,"5":593,"6":620,"7":566,"8":619,"9":620," ":281,"!":288,"\\"":466,"#":633,"$":642,"%":982,"&":644,"\'":300,"(":365,")":365,"*":501,"+":662,",":288,"-":460,".":288,"/":360,":":288,";":302,"<":662,"=":662,">":662,"?":511,"@":966,"A":690,"B":654,"C":730,"D":722,"E":601,"F":590,"G":746,"H":743,"I":269,"J":571,"K":672,"L":565,"M":903,"N":753,"O":765,"P":639,"Q":765,"R":644,"S":642,"T":646,"U":744,"V":690,"W":985,"X":682,"Y":679,"Z":629,"[":365,"\\\\":360,"]":365,"^":471,"_":456,"`":323,"a":562,"b":612,"c":571,"d":612,"e":583,"f":370,"g":613,"h":591,"i":242,"j":242,"k":549,"l":242,"m":876,"n":591,"o":600,"p":612,"q":612,"r":376,"s":528,"t":327,"u":591,"v":562,"w":818,"x":546,"y":562,"z":552,"{":426,"|":333,"}":426,"~":662,"¡":288,"¢":571,"£":611,"¤":725,"¥":550,"¦":270,"§":568,"¨":591,"©":914,"ª":454,"«":583,"¬":662,"­":0,"®":666,"¯":478,"°":456,"±":662,"²":442,"³":446,"´":323,"µ":586,"¶":603,"·":288,"¸":268,"¹":304,"º":482,"»":583,"¼":802,"½":847,"¾":882,"¿":511,"À":690,"Á":690,"Â":690,"Ã":690,"Ä":690,"Å":690,"Æ":994,"Ç":730,"È":601,"É":601,"Ê":601,"Ë":601,"Ì":269,"Í":269,"Î":269,"Ï":269,"Ð":735,"Ñ":753,"Ò":765,"Ó":765,"Ô":765,"Õ":765,"Ö":765,"×":662,"Ø":765,"Ù":744,"Ú":744,"Û":744,"Ü":744,"Ý":679,"Þ":636,"ß":616,"à":562,"á":562,"â":562,"ã":562,"ä":562,"å":562,"æ":917,"ç":571,"è":583,"é":583,"ê":583,"ë":583,"ì":242,"í":242,"î":242,"ï":242,"ð":583,"ñ":591,"ò":600,"ó":600,"ô":600,"õ":600,"ö":600,"÷":662,"ø":600,"ù":591,"ú":591,"û":591,"ü":591,"ý":562,"þ":612,"ÿ":562,"–":500,"—":1000,"‘":261,"’":261,"“":440,"”":440,"•":563,"…":864,"−":662},"Cr":{"0":674,"1":431,"2":630,"3":646,"4":676,"5":622,"6":649,"7":582,"8":651,"9":649," ":237,"!":338,"\\"":552,"#":649,"$":655,"%":1016,"&":672,"\'":339,"(":377,")":377,"*":559,"+":679,",":334,"-":468,".":334,"/":388,":":334,";":343,"<":679,"=":679,">":679,"?":560,"@":1016,"A":747,"B":662,"C":740,"D":722,"E":607,"F":587,"G":750,"H":747,"I":281,"J":584,"K":719,"L":565,"M":932,"N":762,"O":771,"P":648,"Q":777,"R":657,"S":655,"T":667,"U":732,"V":747,"W":1038,"X":738,"Y":731,"Z":664,"[":377,"\\\\":388,"]":377,"^":487,"_":476,"`":365,"a":581,"b":630,"c":588,"d":630,"e":596,"f":398,"g":632,"h":623,"i":271,"j":271,"k":580,"l":271,"m":913,"n":623,"o":613,"p":630,"q":630,"r":407,"s":560,"t":366,"u":623,"v":600,"w":850,"x":580,"y":602,"z":573,"{":469,"|":372,"}":469,"~":679,"¡":338,"¢":588,"£":639,"¤":762,"¥":570,"¦":339,"§":568,"¨":623,"©":914,"ª":464,"«":660,"¬":679,"­":0,"®":662,"¯":439,"°":459,"±":679,"²":460,"³":472,"´":365,"µ":628,"¶":599,"·":334,"¸":364,"¹":333,"º":490,"»":660,"¼":846,"½":881,"¾":920,"¿":560,"À":747,"Á":747,"Â":747,"Ã":747,"Ä":747,"Å":747,"Æ":1022,"Ç":740,"È":607,"É":607,"Ê":607,"Ë":607,"Ì":281,"Í":281,"Î":281,"Ï":281,"Ð":760,"Ñ":762,"Ò":771,"Ó":771,"Ô":771,"Õ":771,"Ö":771,"×":679,"Ø":771,"Ù":732,"Ú":732,"Û":732,"Ü":732,"Ý":731,"Þ":669,"ß":657,"à":581,"á":581,"â":581,"ã":581,"ä":581,"å":581,"æ":910,"ç":588,"è":596,"é":596,"ê":596,"ë":596,"ì":271,"í":271,"î":271,"ï":271,"ð":599,"ñ":623,"ò":613,"ó":613,"ô":613,"õ":613,"ö":613,"÷":679,"ø":613,"ù":623,"ú":623,"û":623,"ü":623,"ý":602,"þ":630,"ÿ":602,"–":500,"—":1000,"‘":311,"’":311,"“":540,"”":532,"•":474,"…":1002,"−":679}}');
// EXTERNAL MODULE: ./build/src/chart/text.js
var chart_text = __webpack_require__(5363);
;// CONCATENATED MODULE: ./build/src/chart/svg-context.js

const ANCHOR = { center: 'middle', right: 'end', end: 'end' };
/** Baseline shifts as shares of the font size; Inter's ascent is 0.97, its x-height 0.55, its cap height 0.73. */
const SHIFT = { middle: 0.355, top: 0.88, hanging: 0.73, bottom: -0.22 };
/** The part of the Canvas 2D interface that Chart.js draws with, writing SVG. Deterministic: same calls, same text. */
function svgContext(width, height, measure) {
    const out = [];
    const clips = [];
    const stack = [];
    let path = '';
    let state = {
        matrix: [1, 0, 0, 1, 0, 0],
        clip: '',
        fillStyle: '#000',
        strokeStyle: '#000',
        lineWidth: 1,
        globalAlpha: 1,
        font: '12px Inter',
        textAlign: 'start',
        textBaseline: 'alphabetic',
        lineDash: [],
        lineDashOffset: 0,
        lineCap: 'butt',
        lineJoin: 'miter',
    };
    const n = (value) => String(Math.round(value * 100) / 100);
    const point = (x, y) => {
        const [a, b, c, d, e, f] = state.matrix;
        return `${n(a * x + c * y + e)} ${n(b * x + d * y + f)}`;
    };
    const multiply = (a, b, c, d, e, f) => {
        const [p, q, r, s, t, u] = state.matrix;
        state = {
            ...state,
            matrix: [p * a + r * b, q * a + s * b, p * c + r * d, q * c + s * d, p * e + r * f + t, q * e + s * f + u],
        };
    };
    const alpha = () => (state.globalAlpha < 1 ? ` opacity="${n(state.globalAlpha)}"` : '');
    const clip = () => (state.clip ? ` clip-path="url(#${state.clip})"` : '');
    const arc = (x, y, rx, ry, from, to, counter = false) => {
        const full = Math.abs(to - from) >= 2 * Math.PI - 1e-9;
        const end = full ? from + (counter ? -1 : 1) * (2 * Math.PI - 1e-4) : to;
        const large = Math.abs(end - from) % (2 * Math.PI) > Math.PI ? 1 : 0;
        const start = point(x + rx * Math.cos(from), y + ry * Math.sin(from));
        path += `${path === '' ? 'M' : 'L'}${start}A${n(rx)} ${n(ry)} 0 ${large} ${counter ? 0 : 1} ${point(x + rx * Math.cos(end), y + ry * Math.sin(end))}${full ? 'Z' : ''}`;
    };
    const rectangle = (x, y, w, h) => `M${point(x, y)}L${point(x + w, y)}L${point(x + w, y + h)}L${point(x, y + h)}Z`;
    const fontOf = () => {
        const match = /([\d.]+)px/.exec(state.font);
        return { size: match ? Number(match[1]) : 12, bold: /bold|[6-9]00/.test(state.font) };
    };
    const fill = (d, rule) => {
        if (d === '' || state.fillStyle === 'transparent')
            return;
        out.push(`<path d="${d}" fill="${(0,chart_text/* xmlText */.xK)(state.fillStyle)}"${rule === 'evenodd' ? ' fill-rule="evenodd"' : ''}${alpha()}${clip()}/>`);
    };
    const stroke = (d) => {
        if (d === '' || !(state.lineWidth > 0))
            return;
        const dash = state.lineDash.length > 0 ? ` stroke-dasharray="${state.lineDash.map(n).join(' ')}"` : '';
        const join = state.lineJoin === 'miter' ? '' : ` stroke-linejoin="${state.lineJoin}"`;
        out.push(`<path d="${d}" fill="none" stroke="${(0,chart_text/* xmlText */.xK)(state.strokeStyle)}" stroke-width="${n(state.lineWidth)}"${dash}${join}${alpha()}${clip()}/>`);
    };
    const context = {
        canvas: null,
        save: () => stack.push(state),
        restore: () => {
            state = stack.pop() ?? state;
        },
        translate: (x, y) => multiply(1, 0, 0, 1, x, y),
        scale: (x, y) => multiply(x, 0, 0, y, 0, 0),
        rotate: (angle) => multiply(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0),
        setTransform: (a, b, c, d, e, f) => {
            state = { ...state, matrix: [a, b, c, d, e, f] };
        },
        resetTransform: () => {
            state = { ...state, matrix: [1, 0, 0, 1, 0, 0] };
        },
        beginPath: () => {
            path = '';
        },
        closePath: () => {
            path += 'Z';
        },
        moveTo: (x, y) => {
            path += `M${point(x, y)}`;
        },
        lineTo: (x, y) => {
            path += `${path === '' ? 'M' : 'L'}${point(x, y)}`;
        },
        bezierCurveTo: (a, b, c, d, x, y) => {
            path += `C${point(a, b)} ${point(c, d)} ${point(x, y)}`;
        },
        quadraticCurveTo: (a, b, x, y) => {
            path += `Q${point(a, b)} ${point(x, y)}`;
        },
        arc: (x, y, r, from, to, counter) => arc(x, y, r, r, from, to, counter),
        ellipse: (x, y, rx, ry, _turn, from, to, counter) => arc(x, y, rx, ry, from, to, counter),
        rect: (x, y, w, h) => {
            path += rectangle(x, y, w, h);
        },
        fill: (rule) => fill(path, rule),
        stroke: () => stroke(path),
        clip: () => {
            const id = `c${clips.length}`;
            clips.push(`<clipPath id="${id}"><path d="${path}"/></clipPath>`);
            state = { ...state, clip: id };
        },
        fillRect: (x, y, w, h) => fill(rectangle(x, y, w, h)),
        strokeRect: (x, y, w, h) => stroke(rectangle(x, y, w, h)),
        clearRect: () => undefined,
        setLineDash: (dash) => {
            state = { ...state, lineDash: [...dash] };
        },
        getLineDash: () => [...state.lineDash],
        measureText: (text) => {
            const { size, bold } = fontOf();
            return {
                width: measure(text ?? '', size, bold),
                actualBoundingBoxAscent: 0.73 * size,
                actualBoundingBoxDescent: 0.2 * size,
            };
        },
        fillText: (text, x, y) => {
            const { size, bold } = fontOf();
            const [a, b] = state.matrix;
            const shift = (SHIFT[state.textBaseline] ?? 0) * size;
            const [px, py] = point(x, y + shift).split(' ');
            const angle = (Math.atan2(b, a) * 180) / Math.PI;
            const turn = Math.abs(angle) > 0.01 ? ` transform="rotate(${n(angle)} ${px} ${py})"` : '';
            const anchor = ANCHOR[state.textAlign] ?? 'start';
            out.push(`<text x="${px}" y="${py}" font-family="Inter" font-size="${n(size)}"${bold ? ' font-weight="700"' : ''} fill="${(0,chart_text/* xmlText */.xK)(state.fillStyle)}" text-anchor="${anchor}"${turn}${alpha()}>${(0,chart_text/* xmlText */.xK)((0,chart_text/* drawable */.ve)(text))}</text>`);
        },
        strokeText: () => undefined,
        toSvg: (background) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${clips.join('')}</defs><rect width="${width}" height="${height}" fill="${background}"/>${out.join('')}</svg>`,
    };
    // Chart.js sets these as properties of the context.
    const names = [
        'fillStyle',
        'strokeStyle',
        'lineWidth',
        'globalAlpha',
        'font',
        'textAlign',
        'textBaseline',
        'lineDashOffset',
        'lineCap',
        'lineJoin',
    ];
    for (const name of names) {
        Object.defineProperty(context, name, {
            get: () => state[name],
            set: (value) => {
                state = { ...state, [name]: value };
            },
        });
    }
    return context;
}

// EXTERNAL MODULE: ./build/src/chart/theme.js
var theme = __webpack_require__(251);
;// CONCATENATED MODULE: ./build/src/chart/svg.js






dist_chart/* Chart */.t1.register(dist_chart/* LineController */.ZT, dist_chart/* LineElement */.No, dist_chart/* PointElement */.FN, dist_chart/* LinearScale */.kc, dist_chart/* LogarithmicScale */.OJ, dist_chart/* Filler */.dN, dist_chart/* Legend */.s$, dist_chart/* Title */.hE, chartjs_plugin_annotation_esm/* default */.A);
/** Local pictures can show every point that the report holds. */
const LOCAL = { maxPoints: 400, digits: 6 };
/** A figure as SVG text: real Chart.js on a context that writes SVG. The same figure gives the same bytes. */
function renderSvg(figure, themeName) {
    return renderConfig((0,chart_config/* chartConfig */.Vk)(figure, themeName, LOCAL), themeName);
}
/** Any chart of ours as SVG text. */
function renderConfig(chart, themeName) {
    const context = svgContext(chart_config/* WIDTH */.lR, chart_config/* HEIGHT */.My, textWidth);
    const canvas = { width: chart_config/* WIDTH */.lR, height: chart_config/* HEIGHT */.My, style: {}, getContext: () => context };
    context.canvas = canvas;
    const config = structuredClone(chart);
    const { options } = config;
    options.plugins.legend.labels['filter'] = (item) => Boolean(item.text);
    const drawn = new dist_chart/* Chart */.t1(canvas, { ...config, options: { ...options, devicePixelRatio: 1, font: { family: theme/* FONT */.m } } });
    drawn.destroy();
    return context.toSvg(theme/* THEMES */.z[themeName].background);
}
/** Width by the font's own advance widths (thousandths of the size). */
function textWidth(text, size, bold) {
    const table = bold ? inter_widths_namespaceObject.Cr : inter_widths_namespaceObject.Hg;
    let sum = 0;
    for (const char of text)
        sum += table[char] ?? inter_widths_namespaceObject.LO;
    return (sum * size) / 1000;
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

/***/ 6308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ downsample)
/* harmony export */ });
/**
 * Indices of at most `most` points that keep the shape of a long curve: first and last, and the smallest and the largest of
 * every equal slice between (min/max decimation), in order. All indices for short input. NaN values mark gaps and are kept
 * as the only point of a slice without numbers.
 */
function downsample(values, most) {
    const n = values.length;
    if (n <= most)
        return Array.from({ length: n }, (_, i) => i);
    const slices = Math.max(1, Math.floor((most - 2) / 2));
    const kept = new Set([0, n - 1]);
    for (let slice = 0; slice < slices; slice += 1) {
        const from = 1 + Math.floor((slice * (n - 2)) / slices);
        const to = 1 + Math.floor(((slice + 1) * (n - 2)) / slices);
        let low = -1;
        let high = -1;
        for (let i = from; i < to; i += 1) {
            if (!Number.isFinite(values[i]))
                continue;
            if (low < 0 || values[i] < values[low])
                low = i;
            if (high < 0 || values[i] > values[high])
                high = i;
        }
        if (low < 0)
            kept.add(from);
        else
            kept.add(low).add(high);
    }
    return [...kept].sort((a, b) => a - b);
}


/***/ })

};
