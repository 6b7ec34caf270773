export const id = 620;
export const ids = [620];
export const modules = {

8620:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
renderJunit: () => (renderJunit)
});
var report_0 = __webpack_require__(8088);
var base_1 = __webpack_require__(2847);



// build/src/report/junit.js
function renderJunit(view) {
	const { report, rules } = view;
	const failOn = report.verdict === "fail" ? report.gate.failOn : "never";
	const idle = (0,report_0.m)(report);
	const suites = [
		suite("gate", gateCases(view, failOn !== "never")),
		...report.runs.map((run) => suite(run.id, runCases(run, idle.has(run.id) ? "never" : failOn, rules))),
		...report.problems.length > 0 ? [suite("reading", readingCases(report))] : []
	];
	const sum = (count) => suites.reduce((total, one) => total + count(one), 0);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="curvelint" ${`tests="${sum((one) => one.cases)}" failures="${sum((one) => one.failures)}" errors="${sum((one) => one.errors)}" skipped="${sum((one) => one.skipped)}"`}>\n${suites.map(({ xml }) => xml).join("\n")}\n</testsuites>\n`;
}
function suite(name, cases) {
	const count = (result) => cases.filter((one) => one.result === result).length;
	const [failures, errors, skipped] = [
		count("failure"),
		count("error"),
		count("skipped")
	];
	return {
		xml: `<testsuite name="${(0,base_1.Kn)(name)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">
${cases.map((one) => caseXml(name, one)).join("\n")}
</testsuite>`,
		cases: cases.length,
		failures,
		errors,
		skipped
	};
}
function caseXml(suiteName, { name, result, message, details }) {
	const text = details.map(base_1.Kn).join("\n");
	const head = `<testcase classname="${(0,base_1.Kn)(suiteName)}" name="${(0,base_1.Kn)(name)}"`;
	if (result === "passed") return text === "" ? `${head}/>` : `${head}><system-out>${text}</system-out></testcase>`;
	return `${head}><${result} message="${(0,base_1.Kn)(message)}">${text}</${result}></testcase>`;
}
function gateCases({ report, rules }, counts) {
	const { verdict, gate, comparisons } = report;
	const reasons = report.reasons.map((reason) => (0,base_1.lr)((0,base_1.Kt)(reason, report, rules)));
	return [
		{
			name: "verdict",
			result: (0,report_0.z)(report) ? "failure" : {
				fail: "failure",
				"no-data": "error",
				inconclusive: "skipped",
				warn: "passed",
				pass: "passed"
			}[verdict],
			message: reasons[0] ?? verdict,
			details: reasons
		},
		...gate.assertions.map(({ metric, group, operator, expected, actual, passed }) => {
			const message = `${metric} is ${(0,base_1.vr)(actual)}, the gate asks for ${operator} ${(0,base_1.vr)(expected)}`;
			return {
				name: `${metric} ${operator} ${(0,base_1.vr)(expected)}${group === null ? "" : `, ${group}`}`,
				result: passed || !counts ? "passed" : "failure",
				message,
				details: [message]
			};
		}),
		...comparisons.filter(({ gated }) => gated).map((one) => comparisonCase(one, counts))
	];
}
function comparisonCase(one, counts) {
	const { metric, of, group, outcome, baseline, candidate } = one;
	const message = `${(0,report_0.en)(one)}: ${(0,report_0.rn)(baseline)} \u2192 ${(0,report_0.rn)(candidate)}, difference ${(0,report_0.Xt)(one)}`;
	const result = outcome === "regression" && counts ? "failure" : outcome === "inconclusive" ? "skipped" : "passed";
	return {
		name: `${metric} ${of}, ${group}, against the baseline`,
		result,
		message,
		details: [message, (0,report_0["in"])(one)]
	};
}
function runCases(run, failOn, rules) {
	return run.checks.map((check) => {
		const { rule, status } = check;
		if (status === "found") return foundCase(run, check, failOn, rules);
		const message = (0,report_0.t)(check, rules);
		if (status === "crashed") return {
			name: rule,
			result: "error",
			message,
			details: [message]
		};
		return {
			name: rule,
			result: status,
			message,
			details: []
		};
	});
}
function foundCase({ findings, axis }, { rule }, failOn, rules) {
	const found = findings.filter((finding) => finding.rule === rule);
	const isRed = found.some((finding) => (0,base_1.en)(finding) && turnsRed(finding.severity, failOn));
	const details = found.flatMap((finding) => [`${finding.severity}, ${axis} ${(0,report_0.nn)(finding)}, confidence ${finding.confidence}${after((0,base_1.tn)(finding))}: ${(0,base_1.lr)((0,base_1.an)(rules, finding))}`, ...(rules.get(finding.rule)?.advice ?? []).map((text) => `To do: ${text}`)]);
	const message = found[0] ? (0,base_1.lr)((0,base_1.an)(rules, found[0])) : "told by another finding";
	return {
		name: rule,
		result: isRed ? "failure" : "passed",
		message,
		details
	};
}
function after(words) {
	return words === "" ? "" : `, ${words}`;
}
function turnsRed(severity, failOn) {
	return failOn === "warning" ? severity !== "notice" : failOn === "error" && severity === "error";
}
function readingCases({ problems }) {
	return problems.map((problem) => {
		const { file, line } = problem;
		return {
			name: line === void 0 ? file : `${file}:${line}`,
			result: "skipped",
			message: (0,base_1.lr)((0,base_1.C)(problem)),
			details: []
		};
	});
}



})

};
