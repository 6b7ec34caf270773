export const id = 848;
export const ids = [848];
export const modules = {

2848:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
speakFor: () => (speakFor)
});
var start_0 = __webpack_require__(4404);
var action_1 = __webpack_require__(8708);
var client_2 = __webpack_require__(3238);
var github_3 = __webpack_require__(3469);
var base_4 = __webpack_require__(2847);






// build/src/publish/late-check.js
function publishLate({ runUrl, ownHead: _, number: __, ...verdict }, note, github) {
	return (0,action_1._)(github, {
		...verdict,
		summary: `${note}\n\n${verdict.summary}`,
		data: "",
		detailsUrl: runUrl
	});
}

// build/src/action/speak-for.js
const PATIENCE = 6e4;
async function speakFor(news, end) {
	(0,action_1.et)(Date.now() + PATIENCE);
	const { judged } = news;
	const reason = (0,base_4.Nr)(reasonOf(end));
	const message = judged === void 0 ? reason : `${reason} The verdict stands; ${missingOf(news)}`;
	action_1.rt.error(`curvelint: ${message}`);
	if (news.summaryWritten === void 0) {
		const text = judged ? `${judged.summary}\n\n${(0,base_4.ir)(message)}` : `### curvelint: ${(0,action_1.p)(false)}\n\n${(0,base_4.ir)(message)}`;
		await (0,action_1.Q)("write the job summary", () => (0,action_1.ot)(`${text}\n`), null);
	}
	if (news.checkDone === void 0) (0,action_1.at)("check-url", await (0,action_1.Q)("write the check", () => check(news, message), "checks: write") ?? "");
	return judged?.exitCode ?? 2;
}
async function check({ place: told, judged }, message) {
	const { inputs } = (0,action_1.v)();
	const event = await (0,github_3.n)(process.env, inputs);
	const place = told ?? (event && await placeOfEvent(event));
	if (event === null || !place) {
		if (event !== null) action_1.rt.info("There is no check: which commit is judged is not known.");
		return "";
	}
	const github = (0,client_2.r)({
		token: inputs.token,
		apiUrl: event.apiUrl,
		repository: event.report.repository
	});
	if (judged === void 0) return (0,action_1.g)((0,action_1.p)(false), message, github, place);
	return publishLate({
		...place,
		...judged
	}, (0,base_4.ir)(message), github);
}
async function placeOfEvent(event) {
	const { inputs } = (0,action_1.v)();
	const { training } = event;
	if (event.event === "workflow_run" && training !== null && inputs.runId === null) return (0,action_1.o)({
		inputs,
		context: (0,action_1.r)(event, training, null)
	}, start_0.f);
	const job = await (0,action_1.t)(inputs, event, "");
	return job && (0,action_1.o)(job, start_0.f);
}
function reasonOf(end) {
	switch (end.kind) {
		case "time": return `Time ran out after ${durationOf(end.after)}. Give fewer or smaller logs, or more time (timeout in the settings).`;
		case "memory": return "Memory ran out. Give fewer or smaller logs, or a runner with more memory.";
		case "fault": return `A fault of curvelint: ${end.said.replace(/\.$/, "")}. Please report it with the job\u2019s log.`;
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



})

};
