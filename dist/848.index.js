export const id = 848;
export const ids = [848];
export const modules = {

/***/ 848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
speakFor: () => (speakFor)
});
var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(708);
var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(469);




// build/src/publish/late-check.js
function publishLate({ runUrl, ...verdict }, note, github) {
	return (0,_action_js__WEBPACK_IMPORTED_MODULE_1__.o)(github, {
		...verdict,
		summary: `${note}\n\n${verdict.summary}`,
		data: "",
		detailsUrl: runUrl
	});
}

// build/src/action/speak-for.js
const PATIENCE = 6e4;
async function speakFor(news, end) {
	(0,_action_js__WEBPACK_IMPORTED_MODULE_1__.X)(Date.now() + PATIENCE);
	const { judged } = news;
	const reason = (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.En)(reasonOf(end));
	const message = judged === void 0 ? reason : `${reason} The verdict stands; ${missingOf(news)}`;
	_action_js__WEBPACK_IMPORTED_MODULE_1__.$.error(`curvelint: ${message}`);
	if (news.summaryWritten === void 0) {
		const text = judged ? `${judged.summary}\n\n${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.pt)(message)}` : `### curvelint: ${(0,_action_js__WEBPACK_IMPORTED_MODULE_1__.v)(false)}\n\n${(0,_base_js__WEBPACK_IMPORTED_MODULE_0__.pt)(message)}`;
		await (0,_action_js__WEBPACK_IMPORTED_MODULE_1__.J)("write the job summary", () => (0,_action_js__WEBPACK_IMPORTED_MODULE_1__.nt)(`${text}\n`), null);
	}
	if (news.checkDone === void 0) (0,_action_js__WEBPACK_IMPORTED_MODULE_1__.tt)("check-url", await (0,_action_js__WEBPACK_IMPORTED_MODULE_1__.J)("write the check", () => check(news, message), "checks: write") ?? "");
	return judged?.exitCode ?? 2;
}
async function check({ place: told, judged }, message) {
	const { inputs } = (0,_action_js__WEBPACK_IMPORTED_MODULE_1__.w)();
	const event = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.l)(process.env, inputs);
	const place = told ?? (event && await placeOfEvent(event));
	if (event === null || !place) {
		if (event !== null) _action_js__WEBPACK_IMPORTED_MODULE_1__.$.info("There is no check: which commit is judged is not known.");
		return "";
	}
	const github = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.r)({
		token: inputs.token,
		apiUrl: event.apiUrl,
		repository: event.report.repository
	});
	if (judged === void 0) return (0,_action_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_action_js__WEBPACK_IMPORTED_MODULE_1__.v)(false), message, github, place);
	return publishLate({
		...place,
		...judged
	}, (0,_base_js__WEBPACK_IMPORTED_MODULE_0__.pt)(message), github);
}
async function placeOfEvent(event) {
	const { inputs } = (0,_action_js__WEBPACK_IMPORTED_MODULE_1__.w)();
	const { training } = event;
	if (event.event === "workflow_run" && training !== null && inputs.runId === null) return (0,_action_js__WEBPACK_IMPORTED_MODULE_1__.t)({
		inputs,
		context: (0,_action_js__WEBPACK_IMPORTED_MODULE_1__.S)(event, training, null)
	}, _base_js__WEBPACK_IMPORTED_MODULE_0__.mn);
	const job = await (0,_action_js__WEBPACK_IMPORTED_MODULE_1__.b)(inputs, event, "");
	return job && (0,_action_js__WEBPACK_IMPORTED_MODULE_1__.t)(job, _base_js__WEBPACK_IMPORTED_MODULE_0__.mn);
}
function reasonOf(end) {
	switch (end.kind) {
		case "time": return `Time ran out after ${durationOf(end.after)}. Give fewer or smaller logs, or more time (timeout in the settings).`;
		case "memory": return "Memory ran out. Give fewer or smaller logs, or a runner with more memory.";
		case "fault": return `A fault of curvelint: ${end.said.replace(/\.$/, "")}. Please report it with the job’s log.`;
	}
}
function missingOf({ checkDone }) {
	return checkDone ? "what came after the check may be missing." : "the comment, pictures and remarks on files may be missing.";
}
function durationOf(milliseconds) {
	const seconds = Math.round(milliseconds / 1e3);
	if (seconds % 60 !== 0) return `${seconds} seconds`;
	return seconds === 60 ? "1 minute" : `${seconds / 60} minutes`;
}



/***/ })

};
