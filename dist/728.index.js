export const id = 728;
export const ids = [728];
export const modules = {

1728:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
promote: () => (promote)
});
var settings_0 = __webpack_require__(559);
var pipeline_1 = __webpack_require__(7896);
var action_2 = __webpack_require__(8708);
var start_3 = __webpack_require__(4404);
var base_4 = __webpack_require__(2847);






// build/src/config/workflow-paths.js
const UNSURE = /[!?+[\]{}\\]|^\.?\/|\/$|\/\/|[^/]\*\*|\*\*\*/;
const MAX_PATTERNS = 100;
function trainingPaths(workflow) {
	if ((0,pipeline_1.M)(workflow)) return null;
	let on;
	try {
		on = fieldOf((0,settings_0.i)(workflow), "on");
	} catch {
		return null;
	}
	const events = ["pull_request", "push"].filter((event) => fieldOf(on, event) !== void 0);
	const lists = events.map((event) => fieldOf(fieldOf(on, event), "paths"));
	if (events[0] !== "pull_request" || !lists.every(isPatternList)) return null;
	const patterns = lists.flat();
	if (patterns.length > MAX_PATTERNS || patterns.some((one) => UNSURE.test(one))) return null;
	return patterns.map((one) => one.replace(/\*\*(?=[^/])/g, "**/*"));
}
function isPatternList(value) {
	return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string" && one.length < 500);
}
function fieldOf(value, name) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}

// build/src/publish/promotion.js
function publishPromotion(outcome, github, { runUrl, ownHead: _, number: __, job: ___, ...place }) {
	const written = {
		...place,
		detailsUrl: runUrl
	};
	if ("refused" in outcome) {
		const reason = (0,base_4.lr)((0,base_4.i)(outcome.refused));
		const summary = `### curvelint: nothing taken over\n\n${(0,base_4.ir)(`${reason}.`)}\n\n${ADVICE}`;
		const conclusion = outcome.refused.id === "trained" ? "success" : "neutral";
		return (0,action_2._)(github, {
			...written,
			conclusion,
			title: `Nothing taken over: ${reason}`,
			summary,
			data: ""
		});
	}
	const { promoted, data } = outcome;
	const head = promoted.head.slice(0, 10);
	const title = `Training of pull request #${promoted.pullRequest} taken over`;
	const summary = `### curvelint: training taken over\n\nNothing was trained here: pull request #${promoted.pullRequest} trained the same files at ${head}. Later pull requests are compared with that training.`;
	return (0,action_2._)(github, {
		...written,
		conclusion: "success",
		title,
		summary,
		data,
		promoted
	});
}
const ADVICE = "Later pull requests are compared with an older commit, or with the next one that is trained.";

// build/src/action/promote.js
const PERMISSIONS = "checks: write\", \"contents: read\", \"pull-requests: read\" and \"actions: read";
async function promote(job, config) {
	const { event, branch, repositoryId } = job?.context ?? {
		event: "",
		branch: null,
		repositoryId: NaN
	};
	if (job === null || event !== "push" || branch === null) throw new start_3.y("promote: true is for pushes to a branch", "Use it in a workflow with \"on: push\" for the base branch.");
	const place = (0,action_2.o)(job, config);
	const request = {
		...place,
		branch,
		repositoryId,
		firstTrained
	};
	const find = async () => readable(await job.github.findPromotion(request), config);
	const outcome = await (0,action_2.Q)("look for the pull request that was merged", find, PERMISSIONS);
	if (outcome === null) return;
	action_2.rt.info("refused" in outcome ? `Nothing is taken over: ${(0,base_4.lr)((0,base_4.i)(outcome.refused))}.` : `The training of pull request #${outcome.promoted.pullRequest} (${outcome.promoted.head.slice(0, 10)}) is taken over.`);
	const write = () => publishPromotion(outcome, job.github, place);
	(0,action_2.at)("check-url", await (0,action_2.Q)("write the check", write, "checks: write") ?? "");
}
async function readable(found, config) {
	if ("refused" in found) return found;
	for (const bytes of found.reports) if (await (0,pipeline_1.b)("report", async () => [{
		name: "report.json.gz",
		bytes
	}], config, []) !== null) return {
		promoted: found.promoted,
		data: Buffer.from(bytes).toString("base64")
	};
	return { refused: {
		id: "no-report",
		values: found.promoted
	} };
}
function firstTrained(workflow, files) {
	const patterns = trainingPaths(workflow);
	if (patterns === null) return null;
	const globs = patterns.map(pipeline_1.U).filter((glob) => glob !== null);
	if (globs.length < patterns.length) return null;
	return files.find((file) => globs.some((glob) => isIn(glob, file)));
}
function isIn(glob, file) {
	const below = glob.base === "" ? file : file.startsWith(`${glob.base}/`) ? file.slice(glob.base.length + 1) : null;
	return below !== null && (0,pipeline_1.V)(glob, below.split("/"));
}



})

};
