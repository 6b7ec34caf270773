export const id = 235;
export const ids = [235];
export const modules = {

7374:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
n: () => (isDay),
t: () => (dayOf)
});
// build/src/config/day.js
function isDay(text) {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const time = Date.parse(text);
	return Number.isFinite(time) && dayOf(time) === text;
}
function dayOf(time) {
	return new Date(time).toISOString().slice(0, 10);
}



}),

9235:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
parseConfig: () => (parseConfig)
});
var settings_0 = __webpack_require__(559);
var start_1 = __webpack_require__(4404);
var base_2 = __webpack_require__(2847);
var pipeline_3 = __webpack_require__(7896);
var zod_4 = __webpack_require__(6457);
var day_5 = __webpack_require__(7374);







// build/src/config/schema.js
const severity = (0,zod_4.t)(start_1.l);
const percentage = (0,zod_4.m)().regex(/^\d+(\.\d+)?\s?%$/, "a number such as 0.002, or a percentage such as \"1%\"");
const tolerance = (0,zod_4.g)([(0,zod_4.l)().nonnegative(), percentage]);
const size = (0,zod_4.g)([(0,zod_4.l)().int().positive(), (0,zod_4.m)().regex(/^\d+(\.\d+)?\s?[KMG]i?B$/i, "a number of bytes, or a size such as \"200 MB\"")]);
const count = (0,zod_4.l)().int().positive();
const share = (0,zod_4.g)([(0,zod_4.l)().nonnegative().max(10), percentage]);
const ConfigSchema = (0,zod_4.p)({
	profile: (0,zod_4.t)(start_1.s).describe("What kind of training the logs come from. Default: chosen from the logs."),
	metrics: (0,zod_4.p)({
		loss: (0,zod_4.m)().describe("Name of the validation loss, where it is unusual."),
		score: (0,zod_4.m)().describe("Name of the validation score, where it is unusual.")
	}).partial(),
	"group-by": (0,zod_4.r)((0,zod_4.m)()).describe("Hyper-parameters that may differ between repeats of one configuration."),
	"validation-examples": (0,zod_4.l)().int().min(1).describe("How many examples the validation score is computed on: then one run a side is enough to decide. Default: as the logs say."),
	select: (0,zod_4.g)([(0,zod_4.m)().min(1), (0,zod_4.f)((0,zod_4.m)(), (0,zod_4.g)([
		(0,zod_4.m)(),
		(0,zod_4.l)(),
		(0,zod_4.i)(),
		(0,zod_4.n)()
	])).refine((settings) => Object.keys(settings).length > 0)]).describe("Which configuration of a sweep counts: values of its settings, { lr: 0.1 }, or its name, with * for any characters. Default: the best one."),
	predictions: (0,zod_4.r)((0,zod_4.m)().min(1)).describe("Which of the files that are read hold predictions of single examples (with * and ?), where their names don\u2019t say so: \"**/test.csv\". Default: by name (predictions, probs, logits\u2026)."),
	"show-examples": (0,zod_4.i)().describe("Ids of examples may be told in reports of a public repository. Default: only where the repository is not public, and on your own machine."),
	rules: (0,zod_4.f)((0,zod_4.m)(), (0,zod_4.g)([severity, (0,zod_4.h)([severity, (0,zod_4.f)((0,zod_4.m)(), (0,zod_4.l)())])])),
	gate: (0,zod_4.f)((0,zod_4.m)(), (0,zod_4.p)({
		of: (0,zod_4.t)([
			"best",
			"last",
			"tail"
		]).describe("Which value of the curve counts, smoothed from 10 evaluations on; tail is the median of the last tenth."),
		tolerance: (0,zod_4.g)([tolerance, (0,zod_4.r)(tolerance).min(1).max(2)]).describe("How much worse than the baseline is still fine: 0.002, 1%, or both as a list (both must be exceeded)."),
		"at-least": (0,zod_4.l)().describe("The value must not be below this, with or without a baseline."),
		"at-most": (0,zod_4.l)().describe("The value must not be above this, with or without a baseline."),
		"max-slowdown": share.describe("How much longer it may take to reach the value of the baseline: 20%."),
		"max-spread": (0,zod_4.l)().min(1).describe("By which factor the standard deviation over seeds may grow: 2."),
		"max-earlier-overfitting": share.describe("By which share of the run overfitting may begin earlier: 10%."),
		paired: (0,zod_4.i)().describe("Judge by the predictions of the same examples alone, also one run against one: whether another seed would have done the same is not asked.")
	}).partial()),
	mute: (0,zod_4.f)((0,zod_4.m)(), (0,zod_4.p)({
		because: (0,zod_4.m)().trim().min(1).max(500).describe("Why this is known and accepted. The report repeats it."),
		until: (0,zod_4.m)().refine(day_5.n, "a day such as 2027-01-31").optional().describe("Last day of the mute, such as 2027-01-31 (in UTC). Recommended: without it the rule stays muted for good.")
	})).describe("Rules whose findings are known and accepted: they are listed with the reason, but neither warn nor fail nor annotate, until they get worse than in the baseline or the day has passed."),
	"fail-on": (0,zod_4.t)(start_1.o),
	"on-inconclusive": (0,zod_4.t)(start_1.c).describe("What a comparison does that can show neither. Default: pass. Where nothing could be compared a gate makes the check fail, unless this is set."),
	"on-missing-metrics": (0,zod_4.t)(start_1.c).describe("What happens when nothing could be read, other runs are there than expected, or no run logs a metric of the gate. Default: fail."),
	"on-missing-baseline": (0,zod_4.t)(start_1.c).describe("What it does that there is nothing to compare with. Default: pass."),
	"on-failed-training": (0,zod_4.t)(start_1.c).describe("What it does that the training failed, was cancelled or ran out of time, whatever it left. Default: fail."),
	"training-jobs": (0,zod_4.r)((0,zod_4.m)().min(1)).min(1).describe("Names (with * and ?) of the jobs that train: where only others fail, no training has failed. Default: all jobs."),
	expect: (0,zod_4.g)([count, (0,zod_4.r)((0,zod_4.m)().min(1)).min(1)]).describe("How many runs (or shards of a matrix) there must be, or the list of their names. Default: any number of runs."),
	"accept-label": (0,zod_4.m)().min(1).max(50).describe("Label that, with a comment, lets a known regression through."),
	"check-name": (0,zod_4.m)().min(1).max(100).describe("Name of the check on the commit."),
	"baseline-artifacts": (0,zod_4.r)((0,zod_4.m)().min(1)).min(1).describe("Names (with * and ?) of the artifacts that hold the logs or the report of the base branch."),
	history: (0,zod_4.l)().int().min(0).max(30).describe("How many earlier commits of the base branch tell what is usual, where their reports are kept; 0: none. Default: 30."),
	"data-branch": (0,zod_4.m)().regex(/^[\w][\w./-]{0,99}$/, "the name of a branch").describe("Branch that holds the pictures of comments and the history of the base branch, and nothing else."),
	"quickchart-host": (0,zod_4.m)().regex(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/i, "a host such as charts.example.org, without https://").describe("Host of a QuickChart of your own, which draws with charts: quickchart. Taken from the base branch only."),
	"allow-third-party": (0,zod_4.i)().describe("With charts: quickchart, quickchart.io may see numbers of a repository that is not public. Base branch only."),
	limits: (0,zod_4.p)({
		file: size.describe("Bytes of one file on the disk. Default: 4 GB."),
		files: count.describe("Files that are looked at. Default: 100,000 on the disk, 1,000 in artifacts."),
		archive: size.describe("Bytes of an archive or an artifact. Default: 100 MB; at most 256 MB."),
		entries: count.describe("Files in an archive. Default: 1,000."),
		entry: size.describe("Bytes of one unpacked file. Default: 64 MB."),
		unpacked: size.describe("Bytes of all files of an archive, unpacked. Default: 256 MB."),
		ratio: count.describe("Unpacked bytes for each packed one. Default: 200.")
	}).partial().describe("How much is read at most. Anything beyond is skipped and listed."),
	timeout: (0,zod_4.g)([(0,zod_4.l)().min(start_1.m).max(360), (0,zod_4.m)().refine(start_1.h, "a duration such as 8m or 90s")]).describe("How long a run of the Action may take: minutes, or a duration such as 8m or 90s. Then the check says what was not done. Default: 8m."),
	"training-workflow": (0,zod_4.m)().regex(/^\.github\/workflows\/[^/]+\.ya?ml$/, "a path such as .github/workflows/train.yml").describe("The only workflow whose runs are reported under workflow_run: .github/workflows/train.yml.")
}).partial();

// build/src/config/parse.js
const GATE_KEYS = [
	"of",
	"tolerance",
	"at-least",
	"at-most",
	"max-slowdown",
	"max-spread",
	"max-earlier-overfitting",
	"paired"
];
const LIMIT_KEYS = [
	"file",
	"files",
	"archive",
	"entries",
	"entry",
	"unpacked",
	"ratio"
];
const MAX_LENGTH = 5e5;
function parseConfig(text, file, knownRules) {
	const noSettings = (why) => new start_1.y(`${file}: ${why} to be settings`, "Give a file like the one in the README.", 1);
	if (text.length > MAX_LENGTH) throw noSettings("too long");
	if ((0,pipeline_3.M)(text)) throw noSettings("nested too deeply");
	try {
		return parsed(text, file, knownRules);
	} catch (error) {
		if (error instanceof RangeError) throw noSettings("nested too deeply");
		throw error;
	}
}
function parsed(text, file, knownRules) {
	const lines = new settings_0.o();
	const document = (0,settings_0.a)(text, {
		lineCounter: lines,
		prettyErrors: false
	});
	const syntax = document.errors[0];
	if (syntax) {
		const at = lines.linePos(syntax.pos[0]).line;
		throw new start_1.y(`${file}:${at}: not valid YAML: ${syntax.message}`, "", at);
	}
	const value = toPlain(document, file);
	const line = (path) => (0,settings_0.t)(document, lines, path);
	const dropped = pathTo("__proto__", value);
	if (dropped) {
		const at = line(dropped);
		throw new start_1.y(`${file}:${at}: unknown key "${dropped.join(".")}"`, "Leave it out.", at);
	}
	const checked = ConfigSchema.safeParse(value);
	if (!checked.success) throw configError(checked.error.issues[0], file, line);
	for (const [metric, rule] of Object.entries(checked.data.gate ?? {})) {
		const [least, most] = [rule["at-least"], rule["at-most"]];
		if (least === void 0 || most === void 0 || least <= most) continue;
		const at = line([
			"gate",
			metric,
			"at-least"
		]);
		throw new start_1.y(`${file}:${at}: no value of ${metric} is at least ${least} and at most ${most}`, "Exchange them, or leave one out.", at);
	}
	for (const [id, setting] of Object.entries(checked.data.rules ?? {})) {
		const options = knownRules.get(id);
		if (!options) throw unknownKey(file, line(["rules", id]), `there is no rule "${id}"`, id, [...knownRules.keys()]);
		const wrong = (Array.isArray(setting) ? Object.keys(setting[1]) : []).find((name) => !options.includes(name));
		if (wrong) throw unknownKey(file, line(["rules", id]), `rule ${id} has no option "${wrong}"`, wrong, options);
	}
	for (const id of Object.keys(checked.data.mute ?? {})) if (!knownRules.has(id)) throw unknownKey(file, line(["mute", id]), `there is no rule "${id}"`, id, [...knownRules.keys()]);
	return (0,start_1.p)(checked.data);
}
function pathTo(key, value, seen = /* @__PURE__ */ new Set()) {
	if (typeof value !== "object" || value === null || seen.has(value)) return null;
	seen.add(value);
	if (Object.hasOwn(value, key)) return [key];
	for (const [name, one] of Object.entries(value)) {
		const below = pathTo(key, one, seen);
		if (below) return [name, ...below];
	}
	return null;
}
function toPlain(document, file) {
	try {
		return document.toJS() ?? {};
	} catch (error) {
		throw new start_1.y(`${file}: not valid YAML: ${(0,base_2.Ir)(error)}`, "Settings need no anchors and aliases: write the values out.", 1);
	}
}
const HINTS = {
	"max-slowdown": "Write a share such as 20%: how much longer it may take to reach the value of the baseline.",
	"max-spread": "Write a factor of at least 1, such as 2: how much the standard deviation over seeds may grow.",
	"max-earlier-overfitting": "Write a share of the run such as 10%: how much earlier overfitting may begin."
};
function configError(issue, file, line) {
	const where = issue.path.map(String).join(".");
	if (issue.code === "unrecognized_keys") {
		const key = issue.keys[0];
		const known = knownKeys(issue.path);
		return unknownKey(file, line([...issue.path, key]), `unknown key "${where ? `${where}.` : ""}${key}"`, key, known);
	}
	const number = line(issue.path);
	const at = `${file}:${number}: `;
	if (issue.code === "invalid_value") return new start_1.y(`${at}"${where}" has a value that does not exist`, `Use one of: ${issue.values.map(String).join(", ")}.`, number);
	if (issue.path[0] === "limits") return new start_1.y(`${at}"${where}" is no such limit`, "Write a number > 0; a size may be written as 200 MB.", number);
	if (issue.path[0] === "expect") return new start_1.y(`${at}"${where}" is nothing to expect`, "Write how many runs there must be, or a list of names.", number);
	if (issue.path[0] === "select") return new start_1.y(`${at}"${where}" selects no configuration`, "Write values of its settings such as { lr: 0.1 }, or its name in quotes.", number);
	if (issue.path[0] === "mute") return new start_1.y(`${at}"${where}" mutes nothing: ${issue.message}`, "Write why, and the last day: overfitting: { because: small data, until: 2027-01-31 }.", number);
	if (issue.path[0] === "timeout") {
		const hint = `Write minutes, or a duration such as 8m or 90s: at least 6s, at most ${360 / 60}h.`;
		return new start_1.y(`${at}"timeout" is no such time`, hint, number);
	}
	if (issue.path[0] === "rules") return new start_1.y(`${at}"${where}" is not a severity`, "Write off, notice, warning or error, or a list such as [warning, { minRise: 0.1 }].", number);
	if (issue.path[0] === "gate" && issue.path[2] !== void 0 && issue.path[2] !== "tolerance") return new start_1.y(`${at}"${where}" cannot be that: ${issue.message}`, HINTS[String(issue.path[2])] ?? "Write a number.", number);
	if (issue.path[0] === "gate" && issue.path[2] === "tolerance") return new start_1.y(`${at}"${where}" is not a tolerance`, "Write a number \u2265 0 such as 0.002, or a percentage such as 1%.", number);
	return new start_1.y(`${at}"${where || "the file"}" does not fit: ${issue.message}`, `Known keys: ${knownKeys([]).join(", ")}.`, number);
}
function unknownKey(file, line, message, key, known) {
	const near = (0,base_2.Tr)(key, known);
	return new start_1.y(`${file}:${line}: ${message}`, near ? `Did you mean "${near}"?` : `Known: ${known.join(", ")}.`, line);
}
function knownKeys(path) {
	if (path[0] === "metrics") return ["loss", "score"];
	if (path[0] === "gate") return GATE_KEYS;
	if (path[0] === "limits") return LIMIT_KEYS;
	if (path[0] === "mute") return ["because", "until"];
	return Object.keys(ConfigSchema.shape);
}



})

};
