export const id = 825;
export const ids = [825];
export const modules = {

5825:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
renderHtml: () => (renderHtml)
});
var base_0 = __webpack_require__(2847);
var report_1 = __webpack_require__(8088);



// build/src/report/html/app/route.js
const NOWHERE = {
	run: null,
	letter: null,
	range: null,
	axis: null,
	smoothing: 0,
	hidden: [],
	switched: [],
	pinned: [],
	color: null
};
function formatRoute(route) {
	const { run, letter, range, axis, smoothing, hidden, switched, pinned, color } = route;
	const one = (key, value) => value === null ? [] : [`${key}=${encoded(value)}`];
	const many = (key, values) => values.map((value) => `${key}=${encoded(value)}`);
	return `#${[
		...one("run", run),
		...one("letter", letter),
		...range === null ? [] : [`start=${digits(range[0])}`, `end=${digits(range[1])}`],
		...one("axis", axis),
		...smoothing === 0 ? [] : [`smooth=${digits(smoothing)}`],
		...many("hide", hidden),
		...many("log", switched),
		...many("with", pinned),
		...one("color", color)
	].join("&")}`;
}
function digits(value) {
	return String(Number(value.toPrecision(6)));
}
function encoded(text) {
	return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

// build/src/report/html/table.js
function table(caption, head, rows) {
	return tableOf(caption, head, rows.map(tableRow));
}
function tableRow([first, ...rest]) {
	return `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function tableOf(caption, head, rows) {
	return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

// build/src/report/html/comparison.js
const MAX_COMPARED = 200;
function comparison({ comparisons, baseline }) {
	if (comparisons.length === 0) return "";
	const shown = comparisons.length > MAX_COMPARED ? [...comparisons].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_COMPARED) : comparisons;
	const rows = shown.map((one) => [
		`<code>${(0,base_0.t)(one.metric)}</code> ${(0,base_0.En)(one)}, ${(0,base_0.t)(one.group)}`,
		(0,report_1.rn)(one.baseline),
		(0,report_1.rn)(one.candidate),
		(0,report_1.Xt)(one),
		`${(0,report_1.en)(one)}${one.gated ? "" : " <span class=\"muted\">(for information)</span>"}`,
		(0,base_0.t)((0,report_1.L)(one))
	]);
	const items = shown.filter(({ gated }) => gated).flatMap((one) => {
		const why = (0,report_1.R)(one);
		const about = [
			...why?.factors ?? [],
			...one.notes.map((note) => `compared ${(0,base_0.lr)((0,base_0.bn)(note))}`),
			...(0,report_1.I)(one)
		];
		if (about.length === 0) return [];
		const list = about.map((text) => `<li>${(0,base_0.t)(text)}</li>`).join("");
		return [`<li><code>${(0,base_0.t)(one.metric)}</code> ${(0,base_0.En)(one)}, ${(0,base_0.t)(one.group)}${why ? ` (${why.judged})` : ""}<ul>${list}</ul></li>`];
	});
	const more = comparisons.length > MAX_COMPARED ? `<p>and ${comparisons.length - MAX_COMPARED} more in report.json</p>` : "";
	return `<h2>Compared with the base branch</h2>
<p class="muted">Baseline: <code>${(0,base_0.t)(baseline.source ?? "none")}</code>; ${(0,base_0.n)((0,report_1.F)(baseline))}</p>
${table(`Values at the selected checkpoint${(0,base_0.wn)(comparisons)}: mean \u00b1 standard deviation over runs`, [
		"metric",
		"base",
		"this change",
		`difference (${(0,report_1.Qt)(comparisons)})`,
		"outcome",
		"test"
	], rows)}${more}
${items.length > 0 ? `<h3>What else differs</h3><ul>${items.join("")}</ul>` : ""}`;
}
function rank({ gated, outcome }) {
	const order = [
		"regression",
		"inconclusive",
		"removed",
		"added",
		"improvement",
		"neutral"
	];
	return order.indexOf(outcome) + (gated ? 0 : order.length);
}

// build/src/report/html/inline-json.js
const DIGITS = 6;
function inlineJson(value) {
	return JSON.stringify((0,report_1.Ot)(value, written)).replace(/</g, "\\u003c");
}
function written(value) {
	return isShort(value) ? value : Number(value.toPrecision(DIGITS));
}
function isShort(value) {
	if (Number.isInteger(value) || !Number.isFinite(value)) return true;
	const size = Math.abs(value);
	const scale = size < .01 ? 1e8 : size < .1 ? 1e7 : size < 1 ? 1e6 : size < 10 ? 1e5 : 1e4;
	return size >= .001 && size < 100 && Math.round(value * scale) / scale === value;
}

// build/src/report/html/leaderboard.js
const MAX_ROWS$2 = 200;
const MAX_SETTINGS$1 = 12;
const FIRST_ROWS = 20;
function leaderboard({ leaderboard: board }, addressOf) {
	if (!board) return "";
	const { rows, metric, settings, note } = board;
	const columns = settings.slice(0, MAX_SETTINGS$1);
	const lines = rows.slice(0, MAX_ROWS$2).map((row) => {
		const { place, configuration, settings: values, runs, value, found } = (0,report_1.mt)(row, columns);
		return [
			place,
			`<a href="${(0,base_0.t)(addressOf(row.group))}">${(0,base_0.t)(configuration)}</a>`,
			...values.map(base_0.t),
			runs,
			value,
			(0,base_0.t)(found.join(", ") || "nothing")
		];
	});
	const head = [
		"place",
		"configuration",
		...columns.map(base_0.t),
		"runs",
		(0,base_0.t)(metric),
		"found"
	];
	const more = rows.length > MAX_ROWS$2 ? `<p class="muted">and ${rows.length - MAX_ROWS$2} more: sort the list of runs by place.</p>` : "";
	const caption = `By their best ${(0,base_0.t)(metric)}${(0,base_0.wn)([board])}: mean \u00b1 standard deviation over the repeats`;
	const rest = lines.slice(FIRST_ROWS);
	const folded = rest.length > 0 ? `<details><summary>The places from 21 on</summary>${table("The further places", head, rest)}${more}</details>` : "";
	return `<section class="leaderboard"><h2>The ${rows.length} configurations</h2>
<p>${(0,base_0.t)(note)}</p>
${table(caption, head, lines.slice(0, FIRST_ROWS))}${folded}</section>`;
}

// build/src/report/html/page-data.js
const INDEX_ID = "curvelint-index";
const VIEW_ID = "view-";
const PACK_ID = "pack-";
const FURTHER_ID = "further-";

// build/src/chart/reliability.js
const [WIDTH, HEIGHT] = [360, 300];
const [LEFT, RIGHT, TOP, BOTTOM] = [
	46,
	12,
	12,
	42
];
const COLORS = ["#8b949e", "#d9691e"];
function reliabilitySvg(lines) {
	const all = lines.flatMap(({ bins }) => bins.flatMap(({ confidence, accuracy }) => [confidence, accuracy]));
	const low = Math.max(0, Math.floor(10 * Math.min(1, ...all)) / 10 - .05);
	const x = (value) => fixed(LEFT + (value - low) / (1 - low) * (WIDTH - LEFT - RIGHT));
	const y = (value) => fixed(HEIGHT - BOTTOM - (value - low) / (1 - low) * (HEIGHT - TOP - BOTTOM));
	const grid = [
		0,
		.2,
		.4,
		.6,
		.8,
		1
	].filter((tick) => tick >= low).map((tick) => `<path d="M${x(tick)} ${TOP}V${HEIGHT - BOTTOM}M${LEFT} ${y(tick)}H${WIDTH - RIGHT}" stroke="var(--line)" fill="none"/><text x="${x(tick)}" y="${HEIGHT - BOTTOM + 15}" text-anchor="middle">${(0,base_0.br)(tick)}</text><text x="${LEFT - 6}" y="${Number(y(tick)) + 4}" text-anchor="end">${(0,base_0.br)(tick)}</text>`);
	const drawn = lines.map(({ bins }, i) => {
		const color = colorOf(i, lines.length);
		const most = Math.max(...bins.map(({ examples }) => examples));
		return `<path d="${bins.map(({ confidence, accuracy }, k) => `${k === 0 ? "M" : "L"}${x(confidence)} ${y(accuracy)}`).join("")}" stroke="${color}" stroke-width="1.5" fill="none"/>${bins.map(({ confidence, accuracy, examples }) => `<circle cx="${x(confidence)}" cy="${y(accuracy)}" r="${fixed(2 + 2.5 * Math.sqrt(examples / most))}" fill="${color}"><title>${examples} examples: confidence ${(0,base_0.br)(confidence)}, right ${(0,base_0._r)(accuracy)}</title></circle>`).join("")}`;
	});
	const label = lines.map(({ name, bins }) => `${name}: ${bins.length} bins`).join(", ");
	return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Reliability diagram. ${(0,base_0.t)(label)}" font-size="11" fill="var(--muted)">${grid.join("")}<path d="M${x(low)} ${y(low)}L${x(1)} ${y(1)}" stroke="var(--muted)" stroke-dasharray="4 4" fill="none"/>${drawn.join("")}<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">confidence</text><text transform="translate(12 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">share of right answers</text></svg>`;
}
function colorOf(line, of) {
	return COLORS[Math.max(0, COLORS.length - of + line)];
}
function fixed(value) {
	return value.toFixed(1);
}

// build/src/report/html/predictions.js
function predictionsOf({ predictions, axis }) {
	if (predictions === void 0 || predictions.checkpoints.length === 0) return "";
	const { checkpoints } = predictions;
	const rows = checkpoints.map((one) => [(0,base_0.n)((0,report_1.E)(one, axis)), ...(0,report_1.T)(one)]);
	const sentences = [...(0,report_1.w)(predictions, axis), ...(0,report_1.D)(predictions, axis)];
	const checked = table("Losses in nats", ["checkpoint", ...report_1.C], rows);
	return `<h3>Predictions of ${checkpoints.at(-1).examples} examples</h3><div class="dense">${checked}</div>${list(sentences)}${reliability(predictions, axis)}`;
}
function reliability({ checkpoints }, axis) {
	const binned = checkpoints.flatMap((one) => one.calibration && one.calibration.bins.length > 1 ? [{
		name: (0,base_0.lr)((0,report_1.E)(one, axis)),
		bins: one.calibration.bins
	}] : []);
	const shown = binned.length > 1 ? [binned[0], binned.at(-1)] : binned;
	if (shown.length === 0) return "";
	const legend = shown.map(({ name }, i) => `<span class="swatch" style="color: ${colorOf(i, shown.length)}"></span>${(0,base_0.t)(name)}`);
	return `<figure>${reliabilitySvg(shown)}<figcaption>${legend.join(" &nbsp; ")}. Each dot is a bin of as many examples; below the dashed line the model is surer than it is right.</figcaption></figure>`;
}
function pairedSection({ paired = [], runs }) {
	const parts = paired.map((one) => {
		return `${paired.length > 1 ? `<h3>${(0,base_0.t)(one.group)}</h3>` : ""}${list((0,report_1.O)(one, runs))}`;
	});
	return parts.length === 0 ? "" : `<h2>On the same examples</h2>\n${parts.join("\n")}`;
}
function list(sentences) {
	return sentences.length === 0 ? "" : `<ul>${sentences.map((one) => `<li>${(0,base_0.n)(one)}</li>`).join("")}</ul>`;
}

// build/src/report/html/parts.js
const checkRowBy = (0,report_1._t)((rules) => (0,report_1._t)((check) => tableRow([
	(0,base_0.t)(check.rule),
	check.status,
	(0,base_0.t)((0,report_1.t)(check, rules))
])));
const adviceItems = (0,report_1._t)((advice) => advice.map((text) => `<li>${(0,base_0.t)(text)}</li>`).join(""));
const alarmWords = (0,report_1._t)((reasons) => reasons.map(base_0.t).join("; or "));
function aboutOf({ group, main, runs }) {
	const because = (0,report_1.Gt)(group);
	return `<p class="muted">${runs.length > 1 ? `${runs.length} runs: the lines are their median, the bands their range; findings of <code>${(0,base_0.t)(main.id)}</code>, the median one` : `read as ${(0,base_0.t)(main.format)}`}; ${(0,report_1.Jt)(main.length, "evaluation")} by ${main.axis}; profile ${main.profile}.${because === null ? "" : ` ${(0,base_0.n)(because)}`}</p>`;
}
function findingsOf({ group, main, runs }, rules, linked) {
	const shared = runs.length > 1 && group.findings.length > 0 ? `<p>In the whole group: ${group.findings.map((finding) => (0,base_0.n)((0,base_0.sn)(rules, finding))).join(" ")}</p>` : "";
	if (main.findings.length === 0) return `${shared}<p>${(0,base_0.t)((0,report_1.tn)(main))}</p>`;
	return [...(0,base_0.nn)(main.findings).map((finding) => findingOf(finding, runs, rules, linked)), shared].join("\n");
}
function bodyOf({ main }) {
	return [
		checkpoints(main),
		predictionsOf(main),
		drops(main)
	].filter((part) => part !== "").join("\n");
}
function letterOf({ letter, from, to, rule }, linked) {
	if (letter === "") return "";
	const text = (0,base_0.t)(letter);
	return linked ? `<button type="button" class="letter" data-letter="${text}" aria-label="${text}: show ${(0,base_0.t)(rule)}, ${(0,base_0.vr)(from)} to ${(0,base_0.vr)(to)}, on the curves">${text}</button>` : `<span class="letter">${text}</span>`;
}
function findingOf(finding, runs, rules, linked) {
	const said = (0,base_0.on)(rules, finding);
	const count = (0,report_1.Yt)(finding, runs);
	const standing = (0,base_0.tn)(finding);
	const rule = (0,base_0.t)(finding.rule);
	const numbers = Object.entries(finding.measured).filter(([, value]) => typeof value !== "number" || Number.isFinite(value)).map(([name, value]) => `<dt>${(0,base_0.t)(name)}</dt><dd>${(0,base_0.t)(measuredText(value))}</dd>`);
	const causes = said.causes.map(({ cause, for: pro, against }) => {
		const lines = [...pro.map((text) => `<li>for: ${(0,base_0.n)(text)}</li>`), ...against.map((text) => `<li>against: ${(0,base_0.n)(text)}</li>`)];
		return `<li>${(0,base_0.t)(cause)}${lines.length > 0 ? `<ul>${lines.join("")}</ul>` : ""}</li>`;
	});
	return `<section class="finding"${finding.letter === "" ? "" : ` data-finding="${(0,base_0.t)(finding.letter)}"`}>
<h3>${letterOf(finding, linked)}<span class="${finding.severity}">${finding.severity}</span> ${rule} <span class="muted">${(0,report_1.nn)(finding)}${count ? `, ${count}` : ""}${standing ? `, ${standing}` : ""}, confidence ${finding.confidence}</span></h3>
<p>${(0,base_0.n)(said.message)}</p>
<details><summary>Evidence, causes, what to do</summary>
<p>The numbers behind it, named as in report.json:</p><dl>${numbers.join("")}</dl>
${causes.length > 0 ? `<p>Possible causes, likeliest first:</p><ol>${causes.join("")}</ol>` : ""}
<p>What to do:</p><ul>${adviceItems(said.advice)}</ul>
<p>It may be a false alarm if ${alarmWords(said.falseAlarmIf)}.</p>
<p><a href="#rule-${rule}">About the rule ${rule}</a></p>
</details>
</section>`;
}
function drops({ drops: list, axis }) {
	if (list.length === 0) return "";
	const cell = (value) => Number.isFinite(value) ? (0,base_0.vr)(value) : "\u2013";
	const rows = list.map((drop) => [
		(0,base_0.vr)(drop.at),
		cell(drop.trainLoss),
		cell(drop.validationLoss),
		cell(drop.score),
		Number.isFinite(drop.noise) ? `\u00d7${(0,base_0.br)(drop.noise)}` : "\u2013",
		(0,base_0.t)((0,base_0.S)(drop))
	]);
	return `<h3>What each learning-rate drop did</h3>${table("Differences: after minus before", [
		`drop at ${axis}`,
		"training loss",
		"validation loss",
		"score",
		"noise",
		"verdict"
	], rows)}`;
}
function checkpoints(run) {
	const sentences = (0,report_1.qt)(run, (name) => name).map((sentence) => `<li>${(0,base_0.t)(sentence)}</li>`);
	return sentences.length === 0 ? "" : `<h3>Which checkpoint to ship</h3><ul>${sentences.join("")}</ul>`;
}
function checksOf({ main: run, unplaced: names }, rules) {
	const rows = run.checks.map(checkRowBy(rules));
	const rest = names.length > 0 ? `<p>Read but not judged, because no rule knows them: ${names.slice(0, 100).map((name) => `<code>${(0,base_0.t)(name)}</code>`).join(", ")}.</p>` : "";
	const hints = (0,report_1.k)(run, rules).map(({ text, asked }) => `<li>${(0,base_0.n)(text)} ${(0,base_0.t)(asked)}</li>`);
	return `<details><summary>What was checked</summary>${hints.length > 0 ? `<p>What to add to your log so that more rules can run:</p><ul>${hints.join("")}</ul>` : ""}${tableOf("Every rule leaves a check", [
		"rule",
		"status",
		"why"
	], rows)}${rest}</details>`;
}
function measuredText(value) {
	if (typeof value === "object") return `${(0,base_0.mr)([value])} (${value.series} at ${(0,base_0.vr)(value.at)})`;
	return typeof value === "number" ? (0,base_0.vr)(value) : String(value);
}

// build/src/report/html/picture.js
function pictureOf({ light, dark, alt }, id) {
	const words = (0,base_0.t)(alt);
	const drawn = (theme, svg) => `<div class="${theme}" role="img" aria-label="${words}">${inlined(svg, `${theme.slice(0, 1)}${id}`)}</div>`;
	return `<figure>${drawn("light", light)}${drawn("dark", dark)}<figcaption>${words}</figcaption></figure>`;
}
function inlined(svg, prefix) {
	return svg.replaceAll(" id=\"", ` id="${prefix}`).replaceAll("=\"url(#", `="url(#${prefix}`);
}

// build/src/report/html/rule-docs.js
function ruleDocs(rules) {
	if (rules.length === 0) return "";
	return `<section class="rules"><h2>About the rules</h2>\n${rules.map(docsOf).join("\n")}</section>`;
}
function docsOf({ id, title, why, needs, formula, options, references }) {
	const settings = Object.entries(options).map(([name, value]) => `<code>${(0,base_0.t)(`${name}: ${value}`)}</code>`);
	const links = references.map((url) => `<a href="${(0,base_0.t)(url)}" rel="noopener noreferrer">${(0,base_0.t)(url)}</a>`);
	return `<details class="rule" id="rule-${(0,base_0.t)(id)}"><summary>${(0,base_0.t)(id)}: ${(0,base_0.t)(title)}</summary>
<p>${(0,base_0.t)(why)}</p><p>How it decides: ${(0,base_0.t)(formula)}</p>
<p>Needs: ${(0,base_0.t)(needs)}.${settings.length > 0 ? ` Settings: ${settings.join(", ")}.` : ""}</p>
<p>Read more: ${links.join(", ")}</p></details>`;
}

// build/src/report/html/style.js
const DARK = "--text: #e6edf3; --muted: #9198a1; --line: #30363d; --soft: #161b22; --page: #0d1117; --error: #ff7b72; --warning: #e3b341; --notice: #79c0ff; --pass: #56d364; color-scheme: dark;";
const STYLE = `
:root { color-scheme: light; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --page: #fff; --error: #b42318; --warning: #8a6100; --notice: #0550ae; --pass: #1a7f37; }
@media (prefers-color-scheme: dark) { :root:not([data-theme]) { ${DARK} } }
:root[data-theme="dark"] { ${DARK} }
* { box-sizing: border-box; } [hidden] { display: none !important; }
body { margin: 0; font: 16px/1.55 system-ui, sans-serif; color: var(--text); background: var(--page); } main { margin: 0 auto; max-width: 110rem; padding: .6rem 1rem 4rem; }
h1 { font-size: 1.3rem; margin: 0; overflow-wrap: anywhere; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; overflow-wrap: anywhere; } h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
h4 { font-size: .9rem; margin: .8rem 0 .2rem; overflow-wrap: anywhere; } p, li, dd { max-width: 60rem; overflow-wrap: anywhere; } a { color: var(--notice); }
.verdict { border-left: .35rem solid var(--notice); padding: .4rem 1rem; background: var(--soft); } .verdict.fail, .verdict.no-data { border-color: var(--error); } .verdict.warn { border-color: var(--warning); } .verdict.pass { border-color: var(--pass); }
.verdict p { margin: .2rem 0; } .verdict ul { margin: .4rem 0 0; padding-left: 1.2rem; }
.scroll { overflow-x: auto; } .scroll.tall { max-height: 24rem; overflow: auto; } table { border-collapse: collapse; margin: .5rem 0; font-variant-numeric: tabular-nums; } caption { text-align: left; color: var(--muted); padding-bottom: .3rem; } th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } thead th { color: var(--muted); font-weight: 600; }
.leaderboard table { width: 100%; } .dense table { font-size: .8125rem; } .dense th, .dense td { padding-right: .5rem; }
figure { margin: 1rem 0; } figure svg { max-width: 100%; height: auto; display: block; } figure svg text { font-family: Inter, system-ui, sans-serif; } figcaption { color: var(--muted); font-size: .875rem; }
.dark { display: none; } @media (prefers-color-scheme: dark) { .dark { display: block; } .light { display: none; } }
.finding { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem 1rem; margin: .8rem 0; scroll-margin: 1rem; } .finding h3 { margin-top: .2rem; } .finding.current { border-color: var(--notice); box-shadow: 0 0 0 1px var(--notice); }
.letter { display: inline-block; min-width: 1.75rem; height: 1.75rem; padding: 0; line-height: 1.6rem; text-align: center; border: 1px solid currentColor; border-radius: .25rem; margin-right: .4rem; font: inherit; font-weight: 700; color: var(--text); background: var(--page); } button.letter.current { background: var(--text); color: var(--page); }
.error { color: var(--error); } .warning { color: var(--warning); } .notice { color: var(--notice); } .muted { color: var(--muted); }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; } th code { overflow-wrap: normal; white-space: nowrap; } summary { cursor: pointer; padding: .15rem 0; } dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .4rem 0; } dt { color: var(--muted); } dd { margin: 0; }
button, select, input { font: inherit; font-size: .875rem; color: var(--text); background: var(--soft); border: 1px solid var(--line); border-radius: .35rem; padding: .2rem .6rem; min-height: 1.9rem; } button { cursor: pointer; } :focus-visible { outline: 2px solid var(--notice); outline-offset: 2px; }
button[aria-pressed="false"] { color: var(--muted); background: transparent; border-style: dashed; } button[aria-pressed="false"]:has(.swatch) { text-decoration: line-through; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0; }
.bar { position: absolute; top: 1rem; right: 2rem; display: flex; gap: .5rem; } .verdict { padding-right: 15rem; margin-bottom: .6rem; } article { min-width: 0; } .title { display: flex; align-items: center; gap: .6rem; } .title h2 { border: 0; margin: 0; padding: 0; min-width: 0; }
.split { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 1.2rem; align-items: start; } .picker { position: sticky; top: .5rem; display: grid; gap: .3rem; } .picker .count { margin: 0; font-size: .875rem; } .foot { display: flex; justify-content: space-between; align-items: center; gap: .5rem; }
.beside { display: grid; grid-template-columns: minmax(0, 1.7fr) minmax(19rem, 1fr); gap: 1.2rem; align-items: start; } .beside > .charts { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; } .told { min-width: 0; } .told > :first-child { margin-top: 0; font-size: .875rem; }
.list { max-height: min(70vh, 36rem); overflow-y: auto; border: 1px solid var(--line); border-radius: .35rem; } .space { position: relative; }
.row { position: absolute; left: 0; right: 0; height: 44px; padding: .15rem .6rem; line-height: 1.2; font-size: .8125rem; cursor: pointer; display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: .5rem; align-content: center; border-bottom: 1px solid var(--line); } .row > * { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .row bdi { grid-column: 1 / -1; font-weight: 600; }
.row[aria-selected="true"] { background: var(--soft); box-shadow: inset .25rem 0 var(--notice); } .list:focus-visible .row.active, .row:hover { background: var(--soft); } .list:focus-visible .row.active { outline: 2px solid var(--notice); outline-offset: -2px; } 
.controls { display: flex; flex-wrap: wrap; gap: .3rem .9rem; align-items: center; margin: 0 0 .2rem; } .controls > div { display: flex; flex-wrap: wrap; gap: .25rem; } .controls label { font-size: .875rem; } .smoothing { display: flex; align-items: center; gap: .4rem; } .smoothing input { width: 7rem; padding: 0; } .smoothing output { min-width: 2.2rem; }
.pins { display: flex; flex-wrap: wrap; gap: .3rem; align-items: center; margin: .3rem 0; font-size: .875rem; } .pins button { max-width: 20rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.swatch { display: inline-block; width: 1.4em; border-top: 3px solid; vertical-align: middle; margin-right: .4em; } .swatch.baseline { border-top-style: dashed; }
.letters { position: relative; height: 2rem; } .letters .letter { position: absolute; margin: 0; font-size: .875rem; } .plots { touch-action: pan-y; outline-offset: -2px; }
.panel { margin: 0 0 .3rem; min-width: 0; } .panel > figcaption { display: flex; justify-content: space-between; align-items: center; gap: .5rem; color: var(--text); } .panel > figcaption bdi { font-weight: 600; min-width: 0; overflow-wrap: anywhere; } .tools { display: flex; gap: .2rem; } .tools button { font-size: .75rem; padding: 0 .4rem; min-height: 1.5rem; }
.find { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: center; border-top: 1px solid var(--line); margin-top: .6rem; padding-top: .4rem; } .find h3 { margin: 0; } .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: .2rem 1rem; }
.tooltip { position: fixed; z-index: 9; pointer-events: none; background: var(--page); border: 1px solid var(--line); border-radius: .35rem; padding: .3rem .6rem; font-size: .8125rem; line-height: 1.35; max-width: min(26rem, 90vw); box-shadow: 0 2px 8px #0003; } .tooltip div { display: flex; gap: .5rem; align-items: baseline; } .tooltip bdi { flex: 1; min-width: 0; overflow-wrap: anywhere; } .tooltip b { font-variant-numeric: tabular-nums; } .dot { flex: none; width: .6rem; height: .6rem; border-radius: 50%; }
.halves { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1rem; } .halves > * { min-width: 0; margin: 0; } .parallel svg { width: 100%; font-size: 11px; } .parallel svg text { fill: currentColor; font-family: inherit; }
dialog { color: var(--text); background: var(--page); border: 1px solid var(--line); border-radius: .5rem; max-width: 40rem; } dialog h2 { margin-top: 0; } dialog::backdrop { background: #0008; } kbd { font: .9em ui-monospace, monospace; white-space: nowrap; }
.uplot { font-family: inherit; } .u-select { background: color-mix(in srgb, var(--notice) 25%, transparent); } .u-hz .u-cursor-x, .u-hz .u-cursor-y, .u-vt .u-cursor-x, .u-vt .u-cursor-y { border-color: var(--muted); }
@media (max-width: 1100px) { .beside { grid-template-columns: minmax(0, 1fr); } .beside > .charts { position: static; max-height: none; overflow: visible; } }
@media (max-width: 800px) { .bar { position: static; justify-content: flex-end; margin: .4rem 0; } .verdict { padding: .3rem .8rem; } .verdict p { font-size: .875rem; line-height: 1.4; } .split { grid-template-columns: minmax(0, 1fr); } .picker { position: static; } .list { max-height: 68px; } .scroll table { width: max-content; max-width: 64rem; } }
@media print { :root { font-size: 11px; } body { font-size: 11px; line-height: 1.35; } main { max-width: none; padding: 0; } h2 { margin-top: 1.2rem; } .bar, .picker, .title button, .tools, .tooltip, .further, .sweep select, .controls > :not(:first-child), .controls [aria-pressed="false"] { display: none; } .split, .beside { display: block; } .beside > .charts { position: static; max-height: none; overflow: visible; } .finding, .panel, tr { break-inside: avoid; } .finding { padding: .2rem .6rem; margin: .3rem 0; } h2, h3 { break-after: avoid; } .scroll, .scroll.tall { overflow: visible; max-height: none; } details:not(.reasons), .rules { display: none; } }
`.trim();

// build/src/report/html/thin-panel.js
const MAX_POINTS = 2e6;
function pointsOf({ runs }) {
	const curves = runs.reduce((sum, run) => sum + run.curves.length, 0);
	return Math.max(2, Math.min(200, Math.floor(MAX_POINTS / Math.max(1, curves))));
}
function thinLine(series, most) {
	if (most >= 200 || series.value.length <= most) return series;
	const kept = (0,base_0.H)(series.value, most);
	const of = (values) => kept.map((i) => values[i]);
	const band = series.band && {
		low: of(series.band.low),
		high: of(series.band.high)
	};
	return {
		...series,
		at: of(series.at),
		value: of(series.value),
		band
	};
}

// build/src/report/html/trend.js
function trendSection(report, charts) {
	const trends = (0,report_1.ot)(report);
	if (trends.length === 0) return "";
	return `<h2>Trend of the base branch</h2>\n${trends.map((trend, i) => {
		const chart = charts[i];
		const picture = chart ? pictureOf(chart, `t${i}`) : `<p>${(0,base_0.n)((0,base_0.Un)(trend))}.</p>`;
		return `<h3><code>${(0,base_0.t)(trend.metric)}</code>, ${(0,base_0.t)(trend.group)}</h3>\n${picture}\n${commits(trend)}`;
	}).join("\n")}`;
}
function commits({ points, changes, now }) {
	const rows = points.map((point, i) => {
		const change = changes.find((one) => one.point === i);
		const value = Number.isFinite(point.value) ? (0,base_0.vr)(point.value) : "\u2013";
		return [
			`<code>${(0,base_0.t)((0,base_0.Hn)(point.commit))}</code>`,
			(0,base_0.t)((0,base_0.Rn)(point)),
			value,
			(0,base_0.vr)(point.runs),
			change ? (0,base_0.n)((0,base_0.Ln)(change)) : ""
		];
	});
	const last = now ? [[
		"this change",
		"",
		(0,report_1.rn)(now),
		(0,base_0.vr)(now.runs),
		""
	]] : [];
	return `<details><summary>The commits</summary>${table("Mean over the runs of each commit, newest first", [
		"commit",
		"date",
		"value",
		"runs",
		"what changed"
	], [...last, ...rows.reverse()])}</details>`;
}

// build/src/report/html/further-curves.js
function furtherByRun({ runs }, curves) {
	const found = /* @__PURE__ */ new Map();
	if (curves === null) return found;
	const drawn = new Map(runs.map((run) => [run.id, drawnNames(run)]));
	for (const curve of curves.curves) {
		if (drawn.get(curve.run)?.has(curve.series) !== false) continue;
		const known = found.get(curve.run);
		if (known) known.push(curve);
		else found.set(curve.run, [curve]);
	}
	return found;
}
function drawnNames({ curves }) {
	return new Set(curves.map(({ series }) => series));
}
function furtherCurves({ series: known }, curves) {
	const places = [];
	const placeOf = (at) => {
		const same = places.findIndex((other) => other === at || other.length === at.length && other.every((one, i) => one === at[i]));
		return same < 0 ? places.push(at) - 1 : same;
	};
	const byName = new Map(known.map((one) => [one.name, one]));
	const panels = /* @__PURE__ */ new Map();
	for (const curve of curves) {
		const isWhole = curve.at.every(Number.isSafeInteger);
		const { series: label, at, value } = (0,report_1.ut)(curve);
		const role = roleOf(byName.get(label));
		const metric = role === "further" ? null : byName.get(label)?.metric ?? null;
		const shared = metric === null ? void 0 : panels.get(`metric ${metric}`);
		const line = {
			role,
			label,
			place: placeOf(isWhole ? curve.at : at),
			value: value.map((one) => Number.isFinite(one) ? one : null)
		};
		if (shared?.series.every((other) => other.role !== role)) {
			shared.series.push(line);
			shared.label = metric;
			continue;
		}
		const key = metric === null || shared ? `name ${label}` : `metric ${metric}`;
		panels.set(key, {
			label,
			section: sectionOf(label),
			series: [line]
		});
	}
	return {
		places,
		panels: [...panels.values()]
	};
}
function roleOf(series) {
	const split = series?.split ?? null;
	return split === "train" || split === "validation" ? split : "further";
}
function sectionOf(name) {
	const end = name.lastIndexOf("/");
	return end > 0 ? name.slice(0, end) : "";
}

// build/src/report/html/settings.js
const MAX_ROWS$1 = 200;
function settingsOf(before, { hyperparameters: now }) {
	const base = before?.hyperparameters ?? {};
	const names = [.../* @__PURE__ */ new Set([...Object.keys(now), ...Object.keys(base)])];
	if (names.length === 0) return "";
	const isSame = (name) => textOf(base, name) === textOf(now, name);
	const changed = before === null ? [] : names.filter((name) => !isSame(name));
	const others = names.filter((name) => !changed.includes(name));
	const row = (name) => [
		`<code>${(0,base_0.t)(name)}</code>`,
		...before === null ? [] : [(0,base_0.t)(textOf(base, name))],
		(0,base_0.t)(textOf(now, name))
	];
	const head = before === null ? ["setting", "value"] : [
		"setting",
		"base",
		"this change"
	];
	const part = (caption, rows) => {
		const more = rows.length > MAX_ROWS$1 ? `<p class="muted">and ${rows.length - MAX_ROWS$1} more in report.json</p>` : "";
		return `${table(caption, head, rows.slice(0, MAX_ROWS$1).map(row))}${more}`;
	};
	const same = others.length === 0 ? "" : `<details><summary>${folded(before, others.length)}</summary>${part("As they were logged", others)}</details>`;
	if (before === null) return `<h3>Settings</h3>${same}`;
	return `<h3>Settings: base and this change</h3>${changed.length === 0 ? "<p>None of the settings that were logged differs.</p>" : part("What was changed", changed)}${same}`;
}
function folded(before, count) {
	const what = `${count} ${count === 1 ? "setting" : "settings"}`;
	return before === null ? what : `${what} that ${count === 1 ? "is" : "are"} the same`;
}
function textOf(settings, name) {
	const value = Object.hasOwn(settings, name) ? settings[name] : null;
	if (value === null || value === void 0) return "\u2013";
	return typeof value === "number" ? (0,base_0.vr)(value) : String(value);
}

// build/src/report/html/views.js
const MAX_SETTINGS = 12;
const PLAIN_VIEWS = 12;
const PACK_SIZE = 20;
const MAX_CHARACTERS = 22e6;
function pageStore(shown, curves, pack) {
	const { report, leaderboard, rules } = shown;
	const taken = new Set(report.runs.map(({ id }) => id));
	const numbers = new Map(report.runs.map(({ id }, i) => [id, i]));
	const rows = new Map(leaderboard?.rows.map((row) => [row.group.id, row]));
	const settings = leaderboard?.settings.slice(0, MAX_SETTINGS) ?? [];
	const candidates = shown.groups.flatMap((view) => candidatesOf(view, taken, rows.get(view.group.id) ?? null, settings));
	const furtherOf = furtherByRun(report, curves);
	const wholeFigure = (0,report_1._t)(report_1.ct);
	const most = pointsOf(report);
	const storedView = ({ whole, run }, numberOf) => {
		const { id } = run ?? whole.main;
		const further = {
			of: id,
			series: furtherOf.get(id)?.length ?? 0,
			run: numbers.get(id) ?? -1
		};
		const view = run === null || whole.runs.length === 1 ? whole : (0,report_1.ht)(whole, run);
		return {
			further,
			checks: numberOf(checksOf(view, rules)),
			...pageView(view, whole, wholeFigure(whole), rules, most)
		};
	};
	const plain = /* @__PURE__ */ new Map();
	const packed = /* @__PURE__ */ new Map();
	const first = new Set(byWeight(candidates).slice(0, PLAIN_VIEWS));
	const packOf = function* (of) {
		const checks = /* @__PURE__ */ new Map();
		const numberOf = (own) => {
			const number = checks.get(own) ?? checks.size;
			checks.set(own, number);
			return number;
		};
		for (const [i, candidate] of of.entries()) {
			yield i === 0 ? "{\"views\":[" : ",";
			yield candidate === null ? "null" : inlineJson(storedView(candidate, numberOf));
		}
		yield `],"checks":${inlineJson([...checks.keys()])}}`;
	};
	for (const i of first) plain.set(`${VIEW_ID}${i}`, [...packOf([candidates[i]])].join(""));
	for (let start = 0; start < candidates.length; start += PACK_SIZE) {
		const of = candidates.slice(start, start + PACK_SIZE).map((one, i) => first.has(start + i) ? null : one);
		if (of.some((one) => one !== null)) packed.set(`${PACK_ID}${start / PACK_SIZE}`, pack(packOf(of)));
	}
	let left = MAX_CHARACTERS - [...plain.values(), ...packed.values()].reduce((sum, text) => sum + text.length, 0);
	for (const run of report.runs) {
		const further = furtherOf.get(run.id);
		if (further === void 0) continue;
		const text = pack([inlineJson(furtherCurves(run, further))]);
		if (text.length > left) continue;
		packed.set(`${FURTHER_ID}${numbers.get(run.id)}`, text);
		left -= text.length;
	}
	const metric = leaderboard && {
		name: leaderboard.metric,
		goal: goalOf(report, leaderboard.metric)
	};
	return {
		index: {
			packSize: PACK_SIZE,
			metric,
			settings,
			items: candidates.map(({ item }) => item)
		},
		plain,
		packed
	};
}
function byWeight(candidates) {
	const place = ({ item }) => item.place === 1 ? 0 : 1;
	return [...candidates.keys()].sort((a, b) => place(candidates[a]) - place(candidates[b]) || candidates[b].weight - candidates[a].weight || a - b);
}
function goalOf({ runs }, metric) {
	return runs.flatMap(({ series }) => series.find(({ name }) => name === metric)?.goal ?? [])[0] ?? "minimize";
}
function groupName(id, taken) {
	return taken.has(id) ? `${id} (all)` : id;
}
function candidatesOf(whole, taken, row, names) {
	const { group, main, runs } = whole;
	const outliers = new Set(group.findings.filter(({ shared }) => shared === null).flatMap((finding) => finding.runs));
	const place = row !== null && Number.isFinite(row.place) ? row.place : null;
	const score = row !== null && Number.isFinite(row.mean) ? row.mean : null;
	const settings = names.map((name) => Object.hasOwn(group.settings, name) ? group.settings[name] ?? null : null);
	const singles = runs.map((run) => {
		const isApart = outliers.has(run.id) || runs.length > 1 && run === main;
		const own = {
			place,
			score: runs.length === 1 ? score : null,
			settings
		};
		const item = {
			id: run.id,
			...own,
			runs: 1,
			...foundIn([run]),
			best: (0,report_1.Kt)(run)
		};
		return {
			item,
			whole,
			run,
			weight: Math.max((0,base_0.h)(item.severity), isApart ? 2 : 0)
		};
	});
	if (runs.length === 1) return singles;
	const item = {
		id: groupName(group.id, taken),
		place,
		score,
		settings,
		runs: runs.length,
		...foundIn(runs),
		best: (0,report_1.Kt)(main)
	};
	return [{
		item,
		whole,
		run: null,
		weight: Math.max(2, (0,base_0.h)(item.severity))
	}, ...singles];
}
function foundIn(runs) {
	const findings = runs.flatMap((run) => run.findings);
	return {
		severity: (0,base_0.g)(findings),
		found: [...new Set(findings.map(({ rule }) => rule))]
	};
}
function pageView(view, whole, figure, rules, most) {
	const isWhole = view === whole;
	const { main } = view;
	const own = isWhole ? figure : (0,report_1.ct)(view);
	const panels = (own?.panels ?? []).map((panel) => panelOf(isWhole ? panel : withBaseline(panel, figure?.panels ?? []), most));
	const extra = [extraPanel("learning rate", main, most), extraPanel("gradient norm", main, most)].filter((panel) => panel !== null);
	return {
		axis: main.axis,
		panels: [...panels, ...extra],
		windows: own?.windows ?? [],
		drops: own?.drops ?? [],
		phases: main.phases,
		alt: own ? (0,report_1.dt)(own) : "",
		about: aboutOf(view),
		findings: findingsOf(view, rules, true),
		body: `${settingsOf(counterpartOf(main, whole.baseline), main)}${bodyOf(view)}`
	};
}
function counterpartOf({ seed }, baseline) {
	return baseline.find((one) => one.seed === seed) ?? baseline[0] ?? null;
}
function withBaseline(panel, whole) {
	const group = whole.find(({ kind }) => kind === panel.kind);
	const baseline = group?.series.filter(({ role }) => role === "baseline") ?? [];
	return {
		...panel,
		series: [...baseline, ...panel.series],
		min: Math.min(panel.min, group?.min ?? panel.min),
		max: Math.max(panel.max, group?.max ?? panel.max)
	};
}
function panelOf({ kind, label, logarithmic, min, max, series, marker }, most) {
	return {
		kind,
		label,
		logarithmic,
		range: [min, max],
		series: series.map((one) => seriesOf(one, most)),
		marker
	};
}
function seriesOf({ role, label, ...line }, most) {
	const { at, value, band } = thinLine(line, most);
	return {
		role,
		label,
		at,
		value: gaps(value),
		band: band && {
			low: gaps(band.low),
			high: gaps(band.high)
		}
	};
}
function gaps(values) {
	for (let i = 0; i < values.length; i += 1) if (!Number.isFinite(values[i])) return values.map(gap);
	return values;
}
function gap(value) {
	return Number.isFinite(value) ? value : null;
}
function endsOf(values) {
	let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (let i = 0; i < values.length; i += 1) {
		const value = values[i];
		if (!Number.isFinite(value)) continue;
		if (value < low) low = value;
		if (value > high) high = value;
	}
	return [low, high];
}
function extraPanel(kind, { primary, curves, series: logged }, most) {
	const name = kind === "learning rate" ? primary.learningRate : primary.gradientNorm;
	const found = curves.find(({ series }) => series === name);
	const curve = found && (0,report_1.ut)(found);
	if (!curve) return null;
	const [low, high] = endsOf(curve.value);
	if (!(low <= high)) return null;
	const points = kind === "learning rate" ? 0 : logged.find((one) => one.name === name)?.points ?? 0;
	const series = seriesOf({
		...(0,report_1.lt)({
			label: curve.series,
			value: curve.value,
			band: null
		}, null, points),
		role: kind,
		at: curve.at
	}, most);
	return {
		kind,
		label: kind,
		logarithmic: low > 0 && high >= 10 * low,
		range: null,
		series: [series],
		marker: null
	};
}

// build/src/report/html/page.js
const NO_SCRIPT = {
	script: "",
	scriptHash: "",
	style: "",
	pack: (pieces) => [...pieces].join("")
};
const MAX_GROUPS = 50;
const MAX_ROWS = 200;
function renderHtml(view, charts, assets = NO_SCRIPT, curves = null, trends = []) {
	const { report, rules } = view;
	const hasApp = assets.script !== "" && report.runs.length > 0;
	const found = new Set(report.runs.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
	const still = withoutScript(view, charts);
	const body = [
		header(view),
		hasApp ? `<div id="app"></div>\n<noscript>${still}</noscript>` : still,
		comparison(report),
		pairedSection(report),
		leaderboard(view, addressOf(report)),
		trendSection(report, trends),
		problems(report),
		ruleDocs([...rules.values()].filter(({ id }) => found.has(id))),
		cannotTell(report),
		leftOut(report, curves),
		`<p class="muted">Made by curvelint ${(0,base_0.t)(report.tool.version)} from ${(0,report_1.Jt)(report.runs.length, "run")}.</p>`
	];
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${(0,base_0.t)(plainTitle(view))}</title>
<style>${assets.style}${STYLE}</style>
</head>
<body>
<main>
${body.filter((part) => part !== "").join("\n")}
</main>
${hasApp ? scripts(view, assets, curves) : ""}
</body>
</html>
`;
}
function addressOf({ runs }) {
	const taken = new Set(runs.map(({ id }) => id));
	return (group) => {
		const run = group.runs.length === 1 ? group.runs[0] : groupName(group.id, taken);
		return formatRoute({
			...NOWHERE,
			run
		});
	};
}
function policy({ script, scriptHash }) {
	return `default-src 'none'; ${script === "" ? "" : `script-src 'unsafe-inline' '${scriptHash}'; `}style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
}
function scripts(view, { script, pack }, curves) {
	const { index, plain, packed } = pageStore(view, curves, pack);
	const data = (type) => (id, text) => `<script type="${type}" id="${id}">${text}<\/script>`;
	const json = data("application/json");
	const base64 = data("text/plain");
	return [
		json(INDEX_ID, inlineJson(index)),
		...[...plain].map(([id, text]) => json(id, text)),
		...[...packed].map(([id, text]) => base64(id, text)),
		`<script>${script}<\/script>`
	].join("\n");
}
function withoutScript({ report, rules, groups }, charts) {
	return [...groups.slice(0, MAX_GROUPS).map((view, i) => section(view, rules, charts.find(({ groupId }) => groupId === view.group.id) ?? null, i)), runsTable(report)].filter((part) => part !== "").join("\n");
}
function titleWords(view) {
	const subject = (0,report_1.M)(view);
	return (0,base_0.ur)`${(0,report_1.N)(view.report)} ${(0,report_1.on)(view.report)}${subject.length === 0 ? "" : (0,base_0.ur)`: ${subject}`}`;
}
function plainTitle(view) {
	return `curvelint: ${(0,base_0.Ar)((0,base_0.lr)(titleWords(view)))}`;
}
function todo(view) {
	const texts = (0,report_1.j)(view).map(base_0.n);
	return texts.length === 0 ? "" : `<p><b>Do this:</b> ${texts.join(" ")}</p>`;
}
function header(view) {
	const { report, rules } = view;
	const { verdict, context } = report;
	const accept = (0,report_1.P)(report);
	const [first, ...more] = report.reasons.map((reason) => (0,base_0.n)((0,base_0.Kt)(reason, report, rules)));
	const gone = (0,base_0.Xt)(report.gone ?? [], report.groups.length > 1);
	if (gone.length > 0) more.push((0,base_0.n)(gone));
	if (accept !== null) more.push((0,base_0.n)(accept));
	const list = more.map((text) => `<li>${text}</li>`).join("");
	const folded = `<details class="reasons"><summary>${(0,report_1.Jt)(more.length, "more sentence")}</summary><ul>${list}</ul></details>`;
	const where = context ? ` <span class="muted">${(0,base_0.t)(context.repository)} at <code>${(0,base_0.t)(context.commit.slice(0, 10))}</code></span>` : "";
	return `<header class="verdict ${verdict}"><h1>${(0,base_0.n)(titleWords(view))}</h1>
<p><strong>${first ?? "No reason is known."}</strong>${where}</p>${todo(view)}${more.length > 0 ? folded : ""}</header>`;
}
function cannotTell(report) {
	const sentences = (0,report_1.A)(report, (name) => name).map(base_0.t);
	return sentences.length === 0 ? "" : `<h2>What this report cannot tell</h2><p>${sentences.join(" ")}</p>`;
}
function leftOut(report, curves) {
	const most = pointsOf(report);
	const sentences = [...most < 200 ? [`Of so many runs each curve has ${most} points here at most, its smallest and largest among them; report.json has ${200}.`] : [], ...curves !== null && curves.leftOut > 0 ? [`The curves of ${curves.leftOut} series are not kept: of so many runs, those of the last ones have only the curves that are judged.`] : []];
	return sentences.length === 0 ? "" : `<p class="muted">${sentences.join(" ")}</p>`;
}
function section(view, rules, chart, index) {
	const picture = chart ? pictureOf(chart, String(index)) : "";
	return `<h2>${(0,base_0.t)(view.group.id)}</h2>
${aboutOf(view)}
${picture}
${findingsOf(view, rules, false)}
${bodyOf(view)}
${checksOf(view, rules)}`;
}
function runsTable({ runs }) {
	if (runs.length < 2) return "";
	const rows = runs.map((run) => {
		const found = run.findings.filter(({ severity }) => severity !== "notice").map(({ rule }) => (0,base_0.t)(rule));
		return [
			`<code>${(0,base_0.t)(run.id)}</code>`,
			String(run.length),
			(0,report_1.Kt)(run),
			[...new Set(found)].join(", ") || "nothing"
		];
	});
	return `<h2>All runs</h2>${table("Best score as logged, or loss where there is no score", [
		"run",
		"evaluations",
		"best",
		"found"
	], rows)}`;
}
function problems({ problems: list }) {
	if (list.length === 0) return "";
	const rows = list.slice(0, MAX_ROWS).map((problem) => {
		const { file, line } = problem;
		const { message, hint } = (0,base_0.w)(problem);
		return [
			`<code>${(0,base_0.t)(line === void 0 ? file : `${file}:${line}`)}</code>`,
			(0,base_0.t)((0,base_0.lr)(message)),
			(0,base_0.t)((0,base_0.lr)(hint))
		];
	});
	return `<h2>Problems while reading</h2>${table("Nothing is left out silently", [
		"file",
		"what is wrong",
		"what to do"
	], rows)}${list.length > MAX_ROWS ? `<p class="muted">and ${(0,report_1.Jt)(list.length - MAX_ROWS, "problem")} more: see report.json.</p>` : ""}`;
}



})

};
