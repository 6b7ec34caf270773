export const id = 235;
export const ids = [235];
export const modules = {

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(559);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);



// build/src/config/schema.js
var import_dist = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.r)();
const severity = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.l)(_base_js__WEBPACK_IMPORTED_MODULE_1__.it);
const percentage = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.h)().regex(/^\d+(\.\d+)?\s?%$/, "a number such as 0.002, or a percentage such as \"1%\"");
const tolerance = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__._)([(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.f)().nonnegative(), percentage]);
const size = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__._)([(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.f)().int().positive(), (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.h)().regex(/^\d+(\.\d+)?\s?[KMG]i?B$/i, "a number of bytes, or a size such as \"200 MB\"")]);
const count = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.f)().int().positive();
const share = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__._)([(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.f)().nonnegative().max(10), percentage]);
const ConfigSchema = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.m)({
	profile: (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.l)(_base_js__WEBPACK_IMPORTED_MODULE_1__.nt).describe("What kind of training the logs come from. Default: chosen from the logs."),
	metrics: (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.m)({
		loss: (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.h)().describe("Name of the validation loss, where it is unusual."),
		score: (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.h)().describe("Name of the validation score, where it is unusual.")
	}).partial(),
	"group-by": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.u)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.h)()).describe("Hyper-parameters that may differ between repeats of one configuration."),
	rules: (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.p)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.h)(), (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__._)([severity, (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.g)([severity, (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.p)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.h)(), (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.f)())])])),
	gate: (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.p)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.h)(), (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.m)({
		of: (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.l)([
			"best",
			"last",
			"tail"
		]).describe("Which value of the curve counts, always smoothed; tail is the median of the last tenth."),
		tolerance: (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__._)([tolerance, (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.u)(tolerance).min(1).max(2)]).describe("How much worse than the baseline is still fine: 0.002, 1%, or both as a list (both must be exceeded)."),
		"at-least": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.f)().describe("The value must not be below this, with or without a baseline."),
		"at-most": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.f)().describe("The value must not be above this, with or without a baseline."),
		"max-slowdown": share.describe("How much longer it may take to reach the value of the baseline: 20%."),
		"max-spread": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.f)().min(1).describe("By which factor the standard deviation over seeds may grow: 2."),
		"max-earlier-overfitting": share.describe("By which share of the run overfitting may begin earlier: 10%.")
	}).partial()),
	"fail-on": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.l)(_base_js__WEBPACK_IMPORTED_MODULE_1__.tt),
	"on-inconclusive": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.l)(_base_js__WEBPACK_IMPORTED_MODULE_1__.rt).describe("What a comparison does that can show neither. Default: pass."),
	"on-missing-metrics": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.l)(_base_js__WEBPACK_IMPORTED_MODULE_1__.rt).describe("What happens when nothing could be read, or no run logs a metric of the gate. Default: fail."),
	"on-missing-baseline": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.l)(_base_js__WEBPACK_IMPORTED_MODULE_1__.rt).describe("What it does that there is nothing to compare with. Default: pass."),
	"accept-label": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.h)().min(1).max(50).describe("Label that, with a comment, lets a known regression through."),
	"check-name": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.h)().min(1).max(100).describe("Name of the check on the commit."),
	"baseline-artifacts": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.u)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.h)().min(1)).min(1).describe("Names (with * and ?) of the artifacts that hold the logs or the report of the base branch."),
	"data-branch": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.h)().regex(/^[\w][\w./-]{0,99}$/, "the name of a branch").describe("Branch that holds the pictures of comments and nothing else."),
	"quickchart-host": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.h)().regex(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/i, "a host such as charts.example.org, without https://").describe("Host of a QuickChart of your own, which draws with charts: quickchart. Taken from the base branch only."),
	"allow-third-party": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.d)().describe("With charts: quickchart, quickchart.io may see numbers of a repository that is not public. Base branch only."),
	limits: (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.m)({
		file: size.describe("Bytes of one file on the disk. Default: 4 GB."),
		files: count.describe("Files that are looked at. Default: 100,000 on the disk, 1,000 in artifacts."),
		archive: size.describe("Bytes of an archive or an artifact. Default: 100 MB; at most 256 MB."),
		entries: count.describe("Files in an archive. Default: 1,000."),
		entry: size.describe("Bytes of one unpacked file. Default: 64 MB."),
		unpacked: size.describe("Bytes of all files of an archive, unpacked. Default: 256 MB."),
		ratio: count.describe("Unpacked bytes for each packed one. Default: 200.")
	}).partial().describe("How much is read at most. Anything beyond is skipped and listed."),
	"training-workflow": (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.h)().regex(/^\.github\/workflows\/[^/]+\.ya?ml$/, "a path such as .github/workflows/train.yml").describe("The only workflow whose runs are reported under workflow_run: .github/workflows/train.yml.")
}).partial();

// build/src/config/parse.js
const GATE_KEYS = [
	"of",
	"tolerance",
	"at-least",
	"at-most",
	"max-slowdown",
	"max-spread",
	"max-earlier-overfitting"
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
function parseConfig(text, file, knownRules) {
	if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.a)(text)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`${file}: nested too deeply to be settings`, "Give a file like the one in the README.", 1);
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false
	});
	const syntax = document.errors[0];
	if (syntax) {
		const at = lines.linePos(syntax.pos[0]).line;
		throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`${file}:${at}: not valid YAML: ${syntax.message}`, "", at);
	}
	const value = toPlain(document, file);
	const parsed = ConfigSchema.safeParse(value);
	const line = (path) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.t)(document, lines, path);
	if (!parsed.success) throw configError(parsed.error.issues[0], file, line);
	for (const [metric, rule] of Object.entries(parsed.data.gate ?? {})) {
		const [least, most] = [rule["at-least"], rule["at-most"]];
		if (least === void 0 || most === void 0 || least <= most) continue;
		const at = line([
			"gate",
			metric,
			"at-least"
		]);
		throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`${file}:${at}: no value of ${metric} is at least ${least} and at most ${most}`, "Exchange them, or leave one out.", at);
	}
	for (const [id, setting] of Object.entries(parsed.data.rules ?? {})) {
		const options = knownRules.get(id);
		if (!options) throw unknownKey(file, line(["rules", id]), `there is no rule "${id}"`, id, [...knownRules.keys()]);
		const wrong = (Array.isArray(setting) ? Object.keys(setting[1]) : []).find((name) => !options.includes(name));
		if (wrong) throw unknownKey(file, line(["rules", id]), `rule ${id} has no option "${wrong}"`, wrong, options);
	}
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(parsed.data);
}
function toPlain(document, file) {
	try {
		return document.toJS() ?? {};
	} catch (error) {
		throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`${file}: not valid YAML: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(error)}`, "Settings need no anchors and aliases: write the values out.", 1);
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
	if (issue.code === "invalid_value") return new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`${at}"${where}" has a value that does not exist`, `Use one of: ${issue.values.map(String).join(", ")}.`, number);
	if (issue.path[0] === "limits") return new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`${at}"${where}" is no such limit`, "Write a number > 0; a size may be written as 200 MB.", number);
	if (issue.path[0] === "rules") return new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`${at}"${where}" is not a severity`, "Write off, notice, warning or error, or a list such as [warning, { minRise: 0.1 }].", number);
	if (issue.path[0] === "gate" && issue.path[2] !== void 0 && issue.path[2] !== "tolerance") return new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`${at}"${where}" cannot be that: ${issue.message}`, HINTS[String(issue.path[2])] ?? "Write a number.", number);
	if (issue.path[0] === "gate" && issue.path[2] === "tolerance") return new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`${at}"${where}" is not a tolerance`, "Write a number ≥ 0 such as 0.002, or a percentage such as 1%.", number);
	return new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`${at}"${where || "the file"}" does not fit: ${issue.message}`, `Known keys: ${knownKeys([]).join(", ")}.`, number);
}
function unknownKey(file, line, message, key, known) {
	const near = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.at)(key, known);
	return new _base_js__WEBPACK_IMPORTED_MODULE_1__.Ut(`${file}:${line}: ${message}`, near ? `Did you mean "${near}"?` : `Known: ${known.join(", ")}.`, line);
}
function knownKeys(path) {
	if (path[0] === "metrics") return ["loss", "score"];
	if (path[0] === "gate") return GATE_KEYS;
	if (path[0] === "limits") return LIMIT_KEYS;
	return Object.keys(ConfigSchema.shape);
}



/***/ })

};
