export const id = 0;
export const ids = [0];
export const modules = {

/***/ 619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRule: () => (/* binding */ explainRule),
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88);


// build/src/report/terminal/explain.js
/** Everything about one rule, as plain text of at most so many columns. */
function explainRule(rule, width) {
	const wide = Math.max(40, Math.min(width, 100));
	return wrapped(textOf(rule), wide);
}
function wrapped(text, width) {
	return text.split("\n").flatMap((line) => (0,_report_js__WEBPACK_IMPORTED_MODULE_0__.X)(line, width, line.startsWith("  - ") ? "    " : /^ */.exec(line)?.[0] ?? "")).join("\n");
}
function textOf(rule) {
	const list = (items) => items.map((item) => `  - ${item}`).join("\n");
	const options = Object.entries(rule.options).map(([name, value]) => `${name}: ${value}`);
	return `${rule.id} (${rule.severity})
${rule.title}.

${rule.why}

Needs: ${rule.needs}.

How it decides:
  ${rule.formula}
  Options in .curvelint.yml: rules: { ${rule.id}: [${rule.severity}, { ${options.join(", ")} }] }

Possible causes:
${list(rule.causes.map(({ cause }) => cause))}

What to do:
${list(rule.advice)}

It may be a false alarm if:
${list(rule.falseAlarmIf)}

Read more:
${list(rule.references)}
`;
}
/** One line a rule. */
function listRules(rules) {
	const width = Math.max(...rules.map(({ id }) => id.length));
	return `${rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}`).join("\n")}\n\nMore about one: curvelint explain <rule>\n`;
}



/***/ })

};
