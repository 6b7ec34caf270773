export const id = 188;
export const ids = [188];
export const modules = {

9188:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
renderBrief: () => (renderBrief)
});
var base_0 = __webpack_require__(2847);
var report_1 = __webpack_require__(8088);



// build/src/report/brief.js
const MAX_COMPARED = 3;
const MAX_FOUND = 3;
const MAX_LINE = 400;
function renderBrief(view) {
	const { report, rules } = view;
	const [first] = report.reasons;
	return `${shortened([
		`${(0,report_1.N)(report)} curvelint: ${titleText(view)}`,
		...first === void 0 ? [] : [line((0,base_0.Kt)(first, report, rules))],
		...compared(report).map((text) => `- ${text}`),
		...found(view).map((text) => `- ${text}`),
		...[line((0,base_0.Xt)(report.gone ?? [], report.groups.length > 1))].filter((text) => text !== ""),
		...actionLines(view),
		...report.problems.length > 0 ? [`${(0,report_1.Jt)(report.problems.length, "problem")} while reading: see the full report.`] : []
	]).join("\n")}\n`;
}
function actionLines(view) {
	const actions = (0,report_1.j)(view).map(line);
	return actions.length === 0 ? [] : [`Do this: ${actions.join(" ")}`];
}
function titleText(view) {
	const verdict = (0,report_1.on)(view.report);
	const subject = line((0,report_1.M)(view));
	return subject === "" ? verdict : `${subject}. ${verdict[0].toUpperCase()}${verdict.slice(1)}`;
}
function compared({ comparisons, reasons: [first] }) {
	const told = first !== void 0 && "comparison" in first.values ? comparisons[first.values.comparison] : void 0;
	return comparisons.filter((one) => one !== told && (one.gated || one.outcome === "regression")).slice(0, MAX_COMPARED).map((one) => line(`${one.metric} ${(0,base_0.En)(one)}: ${(0,report_1.en)(one)}${changeText(one)}`));
}
function changeText(one) {
	const { baseline, candidate } = one;
	return baseline && candidate ? `, ${(0,base_0.Tn)(baseline)} \u2192 ${(0,base_0.Tn)(candidate)} (${(0,report_1.Xt)(one)})` : "";
}
function found({ report, groups, rules }) {
	const several = groups.length > 1;
	return groups.flatMap((view) => {
		const isNews = (finding) => (0,base_0.Qt)(finding) && !(0,report_1.$t)(report.reasons[0], view.main, finding);
		const stretches = (0,report_1.y)(view.main.findings.filter(isNews));
		return (0,report_1.b)(stretches, MAX_FOUND).map((stretch) => {
			const { letter, head, text } = (0,report_1.v)(stretch, view, report.reasons[0], rules);
			return line(`${several ? `${view.group.id}: ` : ""}${letter === "" ? "" : `${letter} `}${head}: ${(0,base_0.lr)(text)}`);
		});
	}).slice(0, MAX_FOUND);
}
function line(words) {
	const text = (0,base_0.Ar)((0,base_0.lr)(words)).trim();
	const points = Array.from(text);
	return points.length > MAX_LINE ? `${points.slice(0, 399).join("")}\u2026` : text;
}
function shortened(lines) {
	const end = "\u2026";
	let room = 1497;
	const kept = lines.filter((text) => {
		room -= text.length + 1;
		return room >= 0;
	});
	return kept.length < lines.length ? [...kept, end] : kept;
}



})

};
