export const id = 708;
export const ids = [708];
export const modules = {

8708:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
$: () => (attempt_exports),
A: () => (toTrainingRun),
B: () => (TRUSTED_EVENTS),
C: () => (renderPicture),
D: () => (BUTTONS),
E: () => (readConfig),
F: () => (MAX_CHECK_TEXT),
G: () => (fittingName),
H: () => (listAllOwn),
I: () => (keptIn),
J: () => (joinVerdicts),
K: () => (isNewer),
L: () => (packedText),
M: () => (inside),
N: () => (readEvent),
O: () => (isTrustedRun),
P: () => (MAX_CHECK_DATA),
Q: () => (attempt),
R: () => (readKeptReports),
S: () => (CHARTS),
T: () => (loadConfig),
U: () => (listOwn),
V: () => (trustedRuns),
W: () => (registered),
X: () => (writeTold),
Y: () => (readTold),
Z: () => (pagesOf),
_: () => (writeVerdict),
a: () => (withoutPullText),
at: () => (setOutput),
b: () => (pageLink),
c: () => (writeMistake),
ct: () => (markErrors),
d: () => (annotate),
dt: () => (appOf),
et: () => (beginPatience),
f: () => (mistakeOf),
ft: () => (whoAmI),
g: () => (publishMistake),
h: () => (publishCheck),
ht: () => (textOf),
i: () => (producerOf),
it: () => (runner_exports),
j: () => (commitTime),
k: () => (readTrainingRun),
l: () => (existingFiles),
lt: () => (ownership),
m: () => (tell),
mt: () => (recordOf),
n: () => (connectJob),
nt: () => (inTime),
o: () => (placeOf),
ot: () => (writeSummary),
p: () => (mistakeWords),
pt: () => (askGraphql),
q: () => (isSameJob),
r: () => (toldForTraining),
rt: () => (log),
s: () => (writeCheck),
st: () => (formerOwnership),
t: () => (connectEvent),
tt: () => (endPatience),
u: () => (trackedFiles),
ut: () => (WORKFLOW_BOT),
v: () => (readInputs),
w: () => (DEFAULT_CONFIG_FILE),
x: () => (parsePageUrl),
y: () => (settingsFileOf),
z: () => (reportsIn)
});
var rolldown_runtime_0 = __webpack_require__(1740);
var start_1 = __webpack_require__(4404);
var base_2 = __webpack_require__(2847);
var pipeline_3 = __webpack_require__(7896);
var report_4 = __webpack_require__(8088);
var node_fs_5 = __webpack_require__(3024);
var os_6 = __webpack_require__(857);
var crypto_7 = __webpack_require__(6982);
var fs_8 = __webpack_require__(9896);
var node_zlib_9 = __webpack_require__(8522);
var node_child_process_10 = __webpack_require__(1421);














// build/src/github/text-of.js
function textOf(value) {
	return typeof value === "string" ? value : "";
}
function recordOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}

// build/src/github/graphql.js
async function askGraphql(octokit, query, variables) {
	const baseUrl = octokit.request.endpoint.DEFAULTS.baseUrl.replace(/\/api\/v3$/, "/api");
	const { data } = await octokit.request("POST /graphql", {
		baseUrl,
		query,
		...variables && { variables }
	});
	const answer = recordOf(data);
	return {
		data: recordOf(answer["data"]),
		errors: Boolean(answer["errors"])
	};
}

// build/src/github/who-am-i.js
const WORKFLOW_BOT = "github-actions[bot]";
const WORKFLOW_APP = "github-actions";
async function whoAmI(octokit) {
	try {
		return loginOf((await octokit.rest.users.getAuthenticated()).data?.login);
	} catch (error) {
		if (!isNoAnswer((0,pipeline_3.mt)(error))) throw error;
	}
	try {
		const { data, errors } = await askGraphql(octokit, "{ viewer { login } }");
		return errors ? null : loginOf(recordOf(data["viewer"])["login"]);
	} catch (error) {
		if (isNoAnswer((0,pipeline_3.mt)(error))) return null;
		throw error;
	}
}
function isNoAnswer(status) {
	return status === 403 || status === 404 || status !== null && status >= 500;
}
function appOf(login) {
	return /^(.+)\[bot\]$/.exec(login ?? "")?.[1] ?? WORKFLOW_APP;
}
function loginOf(login) {
	if (typeof login !== "string" || login === "") throw new Error("GitHub did not say whose token it is");
	return login;
}

// build/src/github/comment-writer.js
function ownership(marker, login) {
	return ({ body, user }) => {
		if (!(body ?? "").replaceAll("\r\n", "\n").startsWith(marker)) return false;
		return user?.login === login && (!login.endsWith("[bot]") || user.type === "Bot");
	};
}
async function formerOwnership(marker, former, login) {
	if (former === void 0) return null;
	const before = await former.self() ?? "github-actions[bot]";
	return before === login ? null : ownership(marker, before);
}
const inputs = /* @__PURE__ */ new WeakMap();
function markErrors(octokit, input) {
	octokit.hook.wrap("request", async (request, options) => {
		try {
			return await request(options);
		} catch (error) {
			if (typeof error === "object" && error !== null) inputs.set(error, input);
			throw error;
		}
	});
}
function tokenInputOf(error) {
	return (typeof error === "object" && error !== null ? inputs.get(error) : void 0) ?? "token";
}

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os_6.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs_8.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs_8.appendFileSync(filePath, `${toCommandValue(message)}${os_6.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto_7.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os_6.EOL}${convertedValue}${os_6.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs_8.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs_8.constants.R_OK | fs_8.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os_6.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function getMultilineInput(name, options) {
	const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	if (options && options.trimWhitespace === false) return inputs;
	return inputs.map((input) => input.trim());
}
function setOutput$1(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os_6.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os_6.EOL);
}

// build/src/github/runner.js
var runner_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({ log: () => log });
const log = {
	info: (text) => {
		for (const line of (0,base_2.Nr)(text).split("\n")) info((0,base_2.Dr)(line));
	},
	warning: (text, place) => warning((0,base_2.Dr)(text), propertiesOf(place)),
	error: (text, place) => error((0,base_2.Dr)(text), propertiesOf(place))
};
function propertiesOf(place) {
	if (place === void 0 || (0,base_2.Dr)(place.file) !== place.file) return {};
	return {
		file: place.file,
		startLine: place.line,
		title: (0,base_2.Dr)(place.title)
	};
}
function readInput(name) {
	return getInput(name);
}
function readLines(name) {
	return getMultilineInput(name);
}
function setOutput(name, value) {
	setOutput$1(name, value);
}
async function writeSummary(markdown) {
	if (!process.env["GITHUB_STEP_SUMMARY"]) return;
	await summary.addRaw(markdown, true).write();
}

// build/src/github/attempt.js
var attempt_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({ attempt: () => attempt });
const DEADLINE = 18e4;
const WHOLE = 27e4;
const SHARE = 2 / 3;
let left = WHOLE;
let end = Number.POSITIVE_INFINITY;
let told = /* @__PURE__ */ new Set();
function beginPatience(until) {
	[end, left, told] = [
		until,
		WHOLE,
		/* @__PURE__ */ new Set()
	];
	left = patience(process.env["CURVELINT_PATIENCE"]) ?? WHOLE;
}
function endPatience(at) {
	end = at;
}
function patience(seconds) {
	if (seconds === void 0 || seconds === "") return null;
	if (/^[1-9]\d{0,4}$/.test(seconds)) return Number(seconds) * 1e3;
	throw new start_1.y(`CURVELINT_PATIENCE cannot be "${seconds.slice(0, 80)}"`, "Give whole seconds, such as 120.");
}
async function attempt(what, act, permission = "pull-requests: write") {
	try {
		return await (permission === null ? act() : inTime(act));
	} catch (error) {
		if (error instanceof start_1.y) throw error;
		const reason = reasonOf(error, permission);
		if (told.has(reason)) log.info(`curvelint could not ${what}, for the same reason.`);
		else log.warning(`curvelint could not ${what}: ${reason}`);
		told.add(reason);
		return null;
	}
}
async function inTime(act) {
	const start = Date.now();
	const most = Math.min(DEADLINE, left, Math.round((end - start) * SHARE));
	if (most <= 0) throw new Error("GitHub has taken too long already");
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(/* @__PURE__ */ new Error(`no answer within ${Math.ceil(most / 1e3)} seconds`)), most);
	});
	try {
		return await Promise.race([act(), late]);
	} finally {
		clearTimeout(timer);
		left -= Date.now() - start;
	}
}
function reasonOf(error, permission) {
	const { kind, status, message } = (0,pipeline_3.lt)(error);
	const input = tokenInputOf(error);
	if (kind === "token") return `${base_2.Lr}. Leave out the input ${input}, or give a valid one.`;
	if (/rate limit/i.test(message)) return `GitHub\u2019s limit is used up (${message}). Run the job again later.`;
	if (/\b(?:locked|archived)\b/i.test(message)) return message;
	if (input !== "token" && (kind === "permission" || kind === "missing")) return `the ${input} may not (${status}: ${message}). It must be of somebody who may comment on pull requests of this repository: an app with "Pull requests: write", or a person.`;
	if (permission !== null && (kind === "permission" || kind === "missing")) return `the token may not (${status}: ${message}). Add "${permission}" to the permissions of the job. On pull requests from forks and from Dependabot the token can only read: the report is in the job summary.`;
	return message;
}

// build/src/github/pages.js
const PER_PAGE = 100;
async function* pagesOf(ask, most) {
	for (let page = 1; page <= most; page += 1) {
		const items = await ask({
			per_page: 100,
			page
		});
		if (!Array.isArray(items)) return;
		yield items;
		if (items.length < 100) return;
	}
}

// build/src/github/told.js
const RANK = {
	failure: 2,
	neutral: 1,
	success: 0
};
const MAX_NAME = 90;
const FORM = /^event=([\w-]{0,40}) job=([\w.!~*'()%-]{1,200}) run=(?:(\d{1,15})\.(\d{1,6})(?:\.(\d{1,15}))?|none) verdict=(success|failure|neutral)$/;
function joinVerdicts(all) {
	const newest = /* @__PURE__ */ new Map();
	for (const one of all) {
		const job = `${one.event} ${one.producer}`;
		const known = newest.get(job);
		const [any] = known?.values() ?? [];
		if (any !== void 0 && isNewer(any, one)) continue;
		const beside = any === void 0 || isNewer(one, any) ? /* @__PURE__ */ new Map() : known;
		newest.set(job, beside.set(one.run?.job ?? 0, one));
	}
	const told = [...newest.values()].flatMap((jobs) => [...jobs.values()]).sort((a, b) => RANK[b.conclusion] - RANK[a.conclusion] || byName(a, b));
	return {
		conclusion: told[0]?.conclusion ?? "success",
		told
	};
}
function isNewer({ run: a }, { run: b }) {
	if (a === null || b === null) return false;
	return a.id > b.id || a.id === b.id && a.attempt > b.attempt;
}
function isSameJob(a, b) {
	const isBeside = a.run?.id === b.run?.id && a.run?.attempt === b.run?.attempt && a.run?.job !== b.run?.job;
	return a.producer === b.producer && a.event === b.event && !isBeside;
}
function writeTold({ producer, event, run, conclusion }) {
	const when = run === null ? "none" : `${run.id}.${run.attempt}${run.job ? `.${run.job}` : ""}`;
	return `event=${event} job=${encodeURIComponent(producer).replaceAll("--", "%2D%2D")} run=${when} verdict=${conclusion}`;
}
function readTold(text) {
	const [, event, job, id, attempt, number, conclusion] = FORM.exec(text) ?? [];
	const producer = decoded(job);
	if (event === void 0 || producer === null) return null;
	return {
		producer,
		event,
		run: id === void 0 ? null : {
			id: Number(id),
			attempt: Number(attempt),
			...number && { job: Number(number) }
		},
		conclusion
	};
}
function fittingName(name) {
	const plain = name.replace(/\p{Cs}/gu, "?");
	if (encodeURIComponent(plain).length <= MAX_NAME) return plain === "" ? "unnamed" : plain;
	const mark = `\u2026 ${hashOf(plain)}`;
	const points = Array.from(plain);
	while (encodeURIComponent(points.join("") + mark).length > MAX_NAME) points.pop();
	return points.join("") + mark;
}
function byName(a, b) {
	const [one, other] = [writeTold(a), writeTold(b)];
	return one < other ? -1 : one > other ? 1 : 0;
}
function decoded(text) {
	try {
		return text === void 0 ? null : decodeURIComponent(text);
	} catch {
		return null;
	}
}
function hashOf(text) {
	let hash = 2166136261;
	for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
	return (hash >>> 0).toString(16).padStart(8, "0");
}

// build/src/github/listed-checks.js
const MAX_PAGES$1 = 3;
async function listChecks(octokit, place, commit, name) {
	const found = [];
	const given = {
		...place,
		ref: commit,
		...name === null ? {} : { check_name: name },
		filter: "all"
	};
	const ask = async (page) => (await octokit.rest.checks.listForRef({
		...given,
		...page
	})).data.check_runs;
	for await (const runs of pagesOf(ask, MAX_PAGES$1)) found.push(...runs);
	return found.sort((a, b) => a.id - b.id);
}
function registered(all, key, app) {
	const prefix = `curvelint:v1 key=${key} `;
	return all.flatMap(({ id, html_url: url, external_id: external, completed_at: at, conclusion, app: by, output }) => {
		if (by?.slug !== app || !external?.startsWith(prefix)) return [];
		const told = readTold(external.slice(prefix.length));
		if (told === null) return [];
		const texts = {
			title: textOf(output?.title),
			summary: textOf(output?.summary),
			text: textOf(output?.text)
		};
		return [{
			id,
			html_url: textOf(url),
			completedAt: textOf(at),
			conclusion: textOf(conclusion),
			told,
			output: texts
		}];
	});
}
async function listOwn(octokit, place, self, { commit, name, key }) {
	return registered(await listChecks(octokit, place, commit, name), key, appOf(await self().catch(() => null)));
}
const KEY = /^curvelint:v1 key=([A-Za-z0-9._-]{1,64}) /;
async function listAllOwn(octokit, place, self, commit) {
	const all = await listChecks(octokit, place, commit, null);
	const app = appOf(await self().catch(() => null));
	return all.flatMap((one) => {
		const key = KEY.exec(one.external_id ?? "")?.[1];
		return key === void 0 ? [] : registered([one], key, app).map((known) => ({
			...known,
			name: textOf(one.name),
			key
		}));
	});
}

// build/src/github/trusted-runs.js
const TRUSTED_EVENTS = [
	"push",
	"schedule",
	"workflow_dispatch"
];
const CONCLUSIONS = ["success", "failure"];
const MAX_PAGES = 5;
async function trustedRuns(octokit, place, trust, wanted) {
	const { data: own } = await octokit.rest.actions.getWorkflowRun({
		...place,
		run_id: trust.runId
	});
	const workflowId = own.workflow_id;
	if (typeof workflowId !== "number") return [];
	const runs = /* @__PURE__ */ new Map();
	const read = async (filter) => {
		const ask = async (page) => (await octokit.rest.actions.listWorkflowRuns({
			...place,
			...filter,
			workflow_id: workflowId,
			...page
		})).data.workflow_runs;
		for await (const list of pagesOf(ask, MAX_PAGES)) for (const run of list.flatMap((one) => toTrusted(one, workflowId, trust))) runs.set(run.id, run);
	};
	for (const branch of trust.branches) await read({ branch });
	if (![...runs.values()].some(({ headSha }) => wanted.has(headSha))) await read({});
	if (!trust.ownCounts) runs.delete(trust.runId);
	return [...runs.values()].sort((a, b) => a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : b.id - a.id);
}
function toTrusted(value, workflowId, { repositoryId, branches }) {
	if (typeof value !== "object" || value === null) return [];
	const run = value;
	const head = run["head_repository"];
	const headId = typeof head === "object" && head !== null && "id" in head ? head.id : null;
	const isTrusted = run["workflow_id"] === workflowId && headId === repositoryId && TRUSTED_EVENTS.includes(String(run["event"])) && branches.includes(String(run["head_branch"])) && run["status"] === "completed" && CONCLUSIONS.includes(String(run["conclusion"]));
	const { id, head_sha: headSha, created_at: createdAt, run_attempt: attempt } = run;
	if (!isTrusted || typeof id !== "number" || typeof headSha !== "string" || typeof createdAt !== "string") return [];
	const succeeded = run["conclusion"] === "success";
	return [{
		id,
		headSha,
		createdAt,
		attempt: typeof attempt === "number" ? attempt : 1,
		succeeded
	}];
}

// build/src/github/kept-report.js
const MAX_CHECK_TEXT = 65535;
const START = "<!-- curvelint-report:v1 gzip+base64\n";
const JOB_START = "\n<!-- curvelint-job:v1 gzip+base64\n";
const END = "\n-->";
const PROMOTED = /^Promoted from pull request #([1-9]\d{0,14}), head ([0-9a-f]{40})\.\n\n/;
const PULL_REQUEST = /^Of pull request #([1-9]\d{0,14})(, from a fork)?\.\n\n/;
const MAX_CHECK_DATA = 65335;
function packedText({ data, promoted, pullRequest, job = "" }) {
	return (promoted ? `Promoted from pull request #${promoted.pullRequest}, head ${promoted.head}.\n\n` : "") + (pullRequest ? `Of pull request #${pullRequest.number}${pullRequest.fork ? ", from a fork" : ""}.\n\n` : "") + START + data + END + (job === "" ? "" : JOB_START + job + END);
}
async function readKeptReports(octokit, place, self, where) {
	return keptIn(await listOwn(octokit, place, self, where));
}
function keptIn(all) {
	const kept = reportsIn(all.filter(({ told }) => TRUSTED_EVENTS.includes(told.event))).filter(({ pullRequest }) => pullRequest === null);
	return [...kept.filter(({ promoted }) => promoted === null), ...kept.filter(({ promoted }) => promoted !== null)];
}
function reportsIn(all) {
	return [...all].reverse().flatMap(({ id, completedAt: createdAt, output }) => {
		const text = output.text.replaceAll("\r\n", "\n");
		const [from = "", number, head = ""] = PROMOTED.exec(text) ?? [];
		const [of = "", own, fork] = PULL_REQUEST.exec(text) ?? [];
		const packed = packedIn(text.slice(from.length + of.length));
		if (packed === null) return [];
		const promoted = from === "" ? null : {
			pullRequest: Number(number),
			head
		};
		return [{
			id,
			...packed,
			createdAt,
			promoted,
			pullRequest: of === "" ? null : {
				number: Number(own),
				fork: fork !== void 0
			}
		}];
	});
}
function packedIn(plain) {
	if (!plain.startsWith(START) || !plain.endsWith(END)) return null;
	const [report = "", job] = plain.slice(37, -4).split(END + JOB_START);
	const bytes = bytesOf(report);
	return bytes && {
		bytes,
		job: job === void 0 ? null : bytesOf(job)
	};
}
function bytesOf(base64) {
	return /^[A-Za-z0-9+/]+=*$/.test(base64) ? Uint8Array.from(Buffer.from(base64, "base64")) : null;
}

// build/src/github/event.js
async function readEvent(env) {
	const fault = faultOf(env["GITHUB_EVENT_PATH"]);
	if (fault !== null) return {
		...ofEnvironment(env),
		payload: {},
		fault
	};
	const { context } = await __webpack_require__.e(/* import() */ 727).then(__webpack_require__.bind(__webpack_require__, 9727));
	const { payload, eventName: name = "", sha = "", ref = "", apiUrl, serverUrl } = context;
	const { runId, runAttempt } = ofEnvironment(env);
	return {
		payload,
		name,
		sha,
		ref,
		runId,
		runAttempt,
		apiUrl,
		serverUrl,
		fault
	};
}
function faultOf(path) {
	if (path === void 0 || path === "") return null;
	try {
		JSON.parse((0,node_fs_5.readFileSync)(path, "utf8"));
		return null;
	} catch (error) {
		return error instanceof SyntaxError ? "it is cut or damaged" : (0,base_2.Ir)(error);
	}
}
function ofEnvironment(env) {
	return {
		name: env["GITHUB_EVENT_NAME"] ?? "",
		sha: env["GITHUB_SHA"] ?? "",
		ref: env["GITHUB_REF"] ?? "",
		runId: idOf(env["GITHUB_RUN_ID"]),
		runAttempt: idOf(env["GITHUB_RUN_ATTEMPT"]) ?? 1,
		apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
		serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com"
	};
}
function idOf(text) {
	const id = Number.parseInt(text ?? "", 10);
	return Number.isFinite(id) ? id : null;
}
function inside(value, ...path) {
	return path.reduce((at, key) => typeof at === "object" && at !== null && Object.hasOwn(at, key) ? at[key] : void 0, value);
}

// build/src/github/commit-time.js
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
function commitTime(head, commit) {
	const [id, timestamp] = [inside(head, "id"), inside(head, "timestamp")];
	if (id !== commit || typeof timestamp !== "string" || !DATE.test(timestamp)) return {};
	const time = Date.parse(timestamp);
	return Number.isFinite(time) ? { committedAt: new Date(time).toISOString() } : {};
}

// build/src/github/training-run.js
function toTrainingRun(value) {
	const run = recordOf(value);
	const { id, run_attempt: attempt, head_sha: headSha, event } = run;
	if (typeof id !== "number" || typeof headSha !== "string" || !/^[0-9a-f]{40,64}$/.test(headSha)) return null;
	if (typeof event !== "string") return null;
	const head = recordOf(run["head_repository"]);
	const owner = recordOf(head["owner"])["login"];
	const hasHead = typeof head["id"] === "number" && typeof head["name"] === "string" && typeof owner === "string";
	return {
		id,
		attempt: typeof attempt === "number" ? attempt : 1,
		event,
		path: textOf(run["path"]).split("@", 1)[0],
		headSha,
		...commitTime(run["head_commit"], headSha),
		headBranch: textOf(run["head_branch"]),
		headRepository: hasHead ? {
			id: head["id"],
			owner,
			name: head["name"]
		} : null,
		conclusion: textOf(run["conclusion"])
	};
}
async function readTrainingRun(octokit, place, runId) {
	return toTrainingRun((await octokit.rest.actions.getWorkflowRun({
		...place,
		run_id: runId
	})).data);
}
function isTrustedRun({ event, headRepository }, repositoryId) {
	return TRUSTED_EVENTS.includes(event) && headRepository?.id === repositoryId;
}

// build/src/publish/buttons.js
const BUTTONS = [{
	label: "Explain",
	description: "Answer with the gravest finding",
	identifier: "explain",
	command: "explain"
}, {
	label: "Run again",
	description: "Start the failed training jobs",
	identifier: "rerun",
	command: "rerun"
}];

// build/src/config/expected.js
function parseExpected(text) {
	if (/^\d+$/.test(text.trim())) {
		const count = Number(text);
		if (count >= 1) return count;
	}
	const names = text.split(/[\s,]+/).map((name) => name.trim()).filter((name) => name !== "");
	if (names.length === 0 || /^\d+$/.test(text.trim())) throw new start_1.y(`"${text.slice(0, 80)}" is no number of runs or shards to expect`, "Write how many there must be, or their names.");
	return names;
}

// build/src/config/load.js
const DEFAULT_CONFIG_FILE = ".curvelint.yml";
async function loadConfig({ file, failOn, profile, expect = null }, read, knownRules) {
	const found = await readConfig(file ?? ".curvelint.yml", read, knownRules);
	if (found === null && file !== null) throw new start_1.y(`there is no config file ${file}`, "Check the path, or leave it out for the defaults.");
	const { config, settings } = found ?? {
		config: start_1.f,
		settings: ""
	};
	const chosen = {
		failOn: failOn ?? config.failOn,
		profile: profile === null ? config.profile : parseProfile(profile),
		expect: expect === null ? config.expect : parseExpected(expect)
	};
	return {
		config: {
			...config,
			...chosen
		},
		settings
	};
}
async function readConfig(file, read, knownRules) {
	const found = await read(file);
	if (found === null) return null;
	const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(559), __webpack_require__.e(457), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 9235));
	return {
		config: parseConfig(found.text, found.name, knownRules),
		settings: found.text
	};
}
function parseProfile(name) {
	const profile = start_1.s.find((known) => known === name);
	if (!profile) throw new start_1.y(`there is no profile "${name}"`, `Profiles: ${start_1.s.join(", ")}.`);
	return profile;
}

// build/src/publish/pictures.js
const NOTE = "\n\n<sub>With `contents: write` in the permissions of the job the chart is a picture on a branch of its own.</sub>";
const CHARTS = [
	"auto",
	"branch",
	"quickchart",
	"mermaid",
	"none"
];
const NOBODY = {
	host: null,
	allowThirdParty: false
};
async function renderPicture(view, charts, isPublic, store, { host, allowThirdParty } = NOBODY) {
	const [first] = view.groups;
	const figure = first && charts !== "none" ? (0,report_4.ct)(first) : null;
	if (!figure) return {
		markdown: "",
		about: "",
		warning: null
	};
	const alt = (0,report_4.dt)(figure);
	const trend = (0,report_4.ot)(view.report)[0] ?? null;
	const words = `**The chart in words**\n\n${(0,base_2.ir)(alt)}`;
	let files;
	if (charts === "quickchart" && host) try {
		files = await drawByHost(figure, trend, host.draw);
	} catch (error) {
		const why = (0,base_2.Ir)(error);
		return {
			markdown: (0,report_4.Z)(figure),
			about: words,
			warning: `the QuickChart at ${host.name} did not draw the chart: ${why}. It stands there as text.`
		};
	}
	let refused = null;
	if ((charts === "auto" || charts === "branch" || files) && store) {
		const stored = await store(files);
		if (!("refused" in stored)) {
			const { link } = stored;
			return {
				markdown: pictureTag(stored, alt),
				about: `${words} [As a picture](${link}).${trendTag(trend, stored.trend)}`,
				warning: null
			};
		}
		refused = stored;
	}
	const mayShow = isPublic || charts === "quickchart" && allowThirdParty;
	const warning = charts === "branch" || files ? `charts: ${charts} is not possible: ${refused?.refused ?? "there is no pull request to draw for"}.` : charts === "quickchart" && !mayShow ? "charts: quickchart would show the numbers of a repository that is not public to quickchart.io; the chart is drawn as Mermaid instead. With \"allow-third-party: true\" in the settings of the base branch it may." : null;
	const note = refused?.forbidden ? NOTE : "";
	if (charts !== "mermaid" && mayShow && !files) {
		const urls = await addressesOf((theme) => (0,report_4.$)(figure, theme));
		const trends = urls && trend && await addressesOf((theme) => (0,report_4.tt)(trend, theme));
		if (urls !== null) return {
			markdown: `${pictureTag(urls, alt)}${note}`,
			about: `${words}${trendTag(trend, trends)}`,
			warning
		};
	}
	return {
		markdown: `${(0,report_4.st)(figure)}${note}`,
		about: `${words}${trendTag(trend, null)}`,
		warning
	};
}
async function addressesOf(urlOf) {
	const [light, dark] = [await urlOf("light"), await urlOf("dark")];
	return light === null || dark === null ? null : {
		light,
		dark
	};
}
async function drawByHost(figure, trend, draw) {
	const drawn = /* @__PURE__ */ new Map();
	for (const theme of ["light", "dark"]) {
		drawn.set(theme, await draw((0,report_4.Q)(figure, theme)));
		if (trend) drawn.set(`trend_${theme}`, await draw((0,report_4.et)(trend, theme)));
	}
	return drawn;
}
function trendTag(trend, picture) {
	if (trend === null) return "";
	const drawn = picture ? pictureTag(picture, (0,report_4.ft)(trend)) : (0,report_4.X)(trend);
	return `\n\n${(0,report_4.Y)(drawn)}`;
}
function pictureTag({ light, dark }, alt) {
	return `<picture>${`<source media="(prefers-color-scheme: dark)" srcset="${attribute(dark)}">`}<img src="${attribute(light)}" width="800" alt="${attribute(alt)}"></picture>`;
}
function attribute(text) {
	return text.replaceAll("&", "&amp;").replaceAll("\"", "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

// build/src/publish/page-link.js
const ARTIFACTS = "artifacts";
const MAX_LENGTH = 2e3;
function parsePageUrl(given, name) {
	if (given === "" || given === ARTIFACTS) return given;
	const url = URL.canParse(given) ? new URL(given) : null;
	if (url?.protocol === "https:" && url.username === "" && url.password === "" && url.href.length <= MAX_LENGTH) return url.href;
	throw new start_1.y(`${name} cannot be "${given.slice(0, 80)}"`, "Give an address that begins with https:// and holds no password, or \"artifacts\" where a later step uploads the page.");
}
function pageLink(pageUrl, runUrl) {
	if (pageUrl !== ARTIFACTS) return pageUrl === "" ? "" : `[Full report](<${pageUrl}>)`;
	return runUrl === "" ? "" : `[Full report](<${runUrl}#artifacts>), among the artifacts once the run has ended`;
}

// build/src/action/inputs.js
const DEFAULT_KEY = "default";
function readInputs() {
	let mistake = null;
	const orElse = (fallback, read) => {
		try {
			return read();
		} catch (error) {
			if (!(error instanceof start_1.y)) throw error;
			mistake ??= error;
			return fallback;
		}
	};
	const metrics = readLines("metrics");
	const baseline = readInput("baseline") || "auto";
	return {
		inputs: {
			metrics: metrics.length > 0 ? metrics : ["."],
			artifacts: readLines("artifacts"),
			runId: orElse("unknown", () => parseNumber("run-id", "a workflow run")),
			pullRequest: orElse(null, () => parseNumber("pull-request", "a pull request")),
			config: readInput("config") || null,
			baseline: baseline === "auto" || baseline === "none" ? null : baseline,
			autoBaseline: baseline === "auto",
			expect: readInput("expect") || null,
			failOn: orElse(null, () => choice("fail-on", start_1.o, null)),
			comment: orElse("always", () => choice("comment", start_1.a, "always")),
			commentPosition: orElse("top", () => choice("comment-position", start_1.i, "top")),
			key: orElse(DEFAULT_KEY, () => parseKey(readInput("key") || DEFAULT_KEY)),
			matrix: readInput("matrix"),
			jobId: readInput("job-id"),
			charts: orElse("auto", () => choice("charts", CHARTS, "auto")),
			htmlUrl: orElse("", () => parsePageUrl(readInput("html-url"), "the input html-url")),
			promote: orElse(false, () => choice("promote", ["true", "false"], "false") === "true"),
			bot: orElse(false, () => choice("bot", ["true", "false"], "false") === "true"),
			buttons: orElse(false, () => choice("buttons", ["true", "false"], "false") === "true"),
			token: readInput("token"),
			commentToken: readInput("comment-token"),
			jobStatus: readInput("job-status")
		},
		mistake
	};
}
function parseNumber(name, what) {
	const given = readInput(name);
	if (given === "") return null;
	if (/^[1-9]\d{0,14}$/.test(given)) return Number(given);
	throw new start_1.y(`the input ${name} cannot be "${given.slice(0, 80)}"`, `Give the number of ${what}.`);
}
function parseKey(given) {
	if (/^[A-Za-z0-9._-]{1,64}$/.test(given)) return given;
	throw new start_1.y(`the input key cannot be "${given.slice(0, 80)}"`, "Use up to 64 letters, digits, dots, dashes and underscores.");
}
function choice(name, known, fallback) {
	const given = readInput(name);
	if (given === "") return fallback;
	const found = known.find((one) => one === given);
	if (found !== void 0) return found;
	const near = (0,base_2.Tr)(given.slice(0, 80), known);
	throw new start_1.y(`the input ${name} cannot be "${given.slice(0, 80)}"`, near ? `Did you mean "${near}"?` : `Use one of: ${known.join(", ")}.`);
}
function settingsFileOf({ config }) {
	return (config ?? ".curvelint.yml").replace(/^\.\//, "");
}

// build/src/publish/check-run.js
const SUMMARY_LENGTH = Math.floor((MAX_CHECK_TEXT - 4e3) / 1.08);
async function publishCheck(view, github, options) {
	const { shown, runUrl, ownHead = false, number = null, job, ...told } = options;
	const { report } = view;
	const title = (0,report_4.an)(view);
	const summary = (0,report_4._)(view, {
		...shown,
		maxLength: SUMMARY_LENGTH,
		summaryUrl: runUrl || null
	});
	const isTrusted = TRUSTED_EVENTS.includes(told.event);
	const packed = number !== null && job ? packedForPull(report, job) : { data: isTrusted || ownHead ? packedReport(report) : "" };
	const mark = number !== null && !isTrusted ? { pullRequest: {
		number,
		fork: !ownHead
	} } : {};
	return writeVerdict(github, {
		...told,
		title,
		summary,
		...packed,
		...mark,
		detailsUrl: runUrl
	});
}
async function publishMistake(words, message, github, { runUrl, ownHead: _, number: __, job: ___, ...options }) {
	const summary = `### curvelint: ${words}\n\n${(0,base_2.ir)(message)}\n\nNothing was judged.`;
	const told = {
		title: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`,
		summary,
		data: ""
	};
	return writeVerdict(github, {
		...options,
		...told,
		conclusion: "failure",
		detailsUrl: runUrl
	});
}
async function writeVerdict(github, check) {
	try {
		return await github.publishCheckRun(check);
	} catch (refusal) {
		if ((0,pipeline_3.mt)(refusal) !== 403) throw refusal;
		return github.publishStatus(check).catch(() => Promise.reject(refusal));
	}
}
function packedReport(report) {
	if (report.runs.length === 0) return "";
	for (const text of (0,report_4.B)(report)) {
		const data = packed(text);
		if (data.length <= 65335) return data;
	}
	return "";
}
function packedForPull(report, job) {
	if (report.runs.length === 0) return { data: "" };
	for (const { kept, json } of (0,report_4.V)(report)) {
		const data = packed(json);
		const beside = packed(JSON.stringify({
			...job,
			kept
		}));
		if (data.length + beside.length <= 65335) return {
			data,
			job: beside
		};
	}
	return { data: packedReport(report) };
}
function packed(json) {
	return (0,node_zlib_9.gzipSync)(json, { level: 9 }).toString("base64");
}

// build/src/action/annotate.js
const MAX_SHOWN = 10;
async function annotate(result, settingsFile, existing) {
	const all = [...await unlogged(result, settingsFile), ...(0,report_4.p)(result.view)];
	const known = await existing([...new Set(all.map(({ file }) => file))]);
	return all.filter(({ file }) => known.has(file));
}
function mistakeOf({ message, hint, settingsLine }, file) {
	const title = `curvelint: ${mistakeWords(settingsLine !== null)}`;
	return {
		file,
		line: settingsLine ?? 1,
		level: "error",
		title,
		message: (0,base_2.Nr)(hint === "" ? message : `${message}. ${hint}`)
	};
}
function mistakeWords(isPlaced) {
	return isPlaced ? "the settings are wrong" : "nothing could be judged";
}
async function unlogged({ report, config, settings }, file) {
	if (report.runs.length === 0 || settings === "") return [];
	const level = config.onMissingMetrics === "fail" && config.failOn !== "never" ? "error" : "warning";
	const missing = [...config.gate.keys()].filter((metric) => !report.runs.some((run) => (0,pipeline_3.it)(run, metric) !== null));
	if (missing.length === 0) return [];
	const { settingsLine } = await __webpack_require__.e(/* import() */ 559).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => n.n);
	return missing.map((metric) => {
		const near = (0,pipeline_3.et)(metric, report.runs);
		const message = `The gate names ${metric}, and no run logs it.${near ? ` Did you mean ${near}?` : ""}`;
		return {
			file,
			line: settingsLine(settings, ["gate", metric]),
			level,
			title: "curvelint: a metric that is not logged",
			message
		};
	});
}
function tell(annotations) {
	for (const level of ["error", "warning"]) {
		const own = annotations.filter((annotation) => annotation.level === level);
		for (const { message, ...place } of own.slice(0, MAX_SHOWN)) log[level](`curvelint: ${message}`, place);
		if (own.length > MAX_SHOWN) log.info(`${own.length - MAX_SHOWN} more ${level}s about files of the repository.`);
	}
}

// build/src/action/tracked-files.js
const MAX_PATHS = 200;
const TIMEOUT = 1e4;
function trackedFiles(root, files) {
	const inside = [...new Set(files)].filter((file) => !/^(?:$|\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(file)).slice(0, MAX_PATHS);
	if (inside.length === 0) return /* @__PURE__ */ new Set();
	try {
		const args = [
			...[
				"-c",
				"safe.directory=*",
				"-c",
				"core.fsmonitor=false"
			],
			"--literal-pathspecs",
			"ls-files",
			"-z",
			"--",
			...inside
		];
		const listed = (0,node_child_process_10.execFileSync)("git", args, {
			cwd: root,
			encoding: "utf8",
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			timeout: TIMEOUT
		});
		const known = new Set(listed.split("\0"));
		return new Set(inside.filter((file) => known.has(file)));
	} catch {
		return /* @__PURE__ */ new Set();
	}
}

// build/src/action/existing-files.js
async function existingFiles({ github, inputs, root, configRef, context }, files) {
	if (configRef === null) return trackedFiles(root, files);
	const settings = settingsFileOf(inputs);
	if (!files.includes(settings)) return /* @__PURE__ */ new Set();
	const { commit } = context.report;
	const [base, head] = await inTime(() => Promise.all([github.readFile(settings, configRef), github.readFile(settings, commit)]));
	return new Set(base !== null && base === head ? [settings] : []);
}

// build/src/action/write-check.js
function writeCheck(job, view, config, written) {
	const buttons = job.inputs.buttons ? BUTTONS.map(({ command: _, ...button }) => button) : [];
	return publishCheck(view, job.github, {
		...placeOf(job, config),
		...written,
		buttons
	});
}
async function writeMistake(job, mistake, isPlaced, config) {
	const annotations = (isPlaced ? await existingFiles(job, [mistake.file]) : /* @__PURE__ */ new Set()).has(mistake.file) ? [mistake] : [];
	return publishMistake(mistakeWords(isPlaced), mistake.message, job.github, {
		...placeOf(job, config),
		annotations
	});
}
function placeOf({ inputs: { key }, context }, config) {
	const { commit, run, producer = "", pullRequest: number } = context.report;
	const ownHead = context.head.repositoryId !== null && context.head.repositoryId === context.repositoryId;
	return {
		name: (0,pipeline_3.z)(config, key),
		commit,
		key,
		producer,
		event: context.event,
		run,
		runUrl: context.runUrl,
		ownHead,
		number
	};
}

// build/src/action/find-pull-request.js
function withoutPullText({ id, values }) {
	switch (id) {
		case "event": return values.event === "" ? "this run is for no pull request" : `the event ${values.event} is for no pull request`;
		case "default-branch": return `this is a run of ${values.branch}, the default branch`;
		case "none-open": return `no open pull request has the commit ${values.commit.slice(0, 10)} as its head: there is none, it was closed, or it has a newer commit`;
		case "unanswered": return `the pull request could not be looked up${values.said === "" ? "" : ` (${values.said}); the job needs "pull-requests: read"`}`;
		case "unnamed": return "the event names neither a branch nor a pull request";
	}
}
const BRANCH_EVENTS = ["push", "workflow_dispatch"];
async function pullOfTraining(github, { pullRequest }, { repositoryId, defaultBranch }, training) {
	if (pullRequest !== null) return named(github, pullRequest, training.headSha);
	const isBranch = BRANCH_EVENTS.includes(training.event) && isTrustedRun(training, repositoryId);
	if (training.event !== "pull_request" && !isBranch) return {
		pull: null,
		without: {
			id: "event",
			values: { event: training.event }
		}
	};
	if (training.event !== "pull_request" && training.headBranch === defaultBranch) return {
		pull: null,
		without: {
			id: "default-branch",
			values: { branch: training.headBranch }
		}
	};
	const find = () => github.findPullRequest(training, {
		repositoryId,
		defaultBranch
	});
	const answer = await attempt("find the pull request", async () => ({ pull: await find() }), "pull-requests: read");
	if (answer === null) return {
		pull: null,
		without: {
			id: "unanswered",
			values: { said: "" }
		}
	};
	return foundOr(answer.pull, training.headSha);
}
async function withPullRequest(github, inputs, context) {
	const { pullRequest: own, commit } = context.report;
	if (own !== null && (inputs.pullRequest ?? own) === own) return {
		context,
		withoutPull: null
	};
	if (inputs.pullRequest !== null) {
		const { pull, without } = await named(github, inputs.pullRequest, commit);
		return {
			context: pull ? joined(context, pull, pull) : context,
			withoutPull: without
		};
	}
	const head = headOf(context);
	if ("id" in head) return {
		context,
		withoutPull: head
	};
	const { pull, without } = await pullOfBranch(github, inputs, context, head);
	const facts = {
		headBranch: head.headBranch,
		headRepositoryId: context.repositoryId
	};
	return {
		context: pull ? joined(context, pull, facts) : context,
		withoutPull: without
	};
}
function headOf({ event, branch, defaultBranch, repositoryId, report }) {
	if (event.startsWith("pull_request")) return {
		id: "unnamed",
		values: {}
	};
	if (!BRANCH_EVENTS.includes(event)) return {
		id: "event",
		values: { event }
	};
	if (branch === null || report.commit === "" || !Number.isFinite(repositoryId)) return {
		id: "unnamed",
		values: {}
	};
	if (branch === defaultBranch) return {
		id: "default-branch",
		values: { branch }
	};
	const [owner = "", name = ""] = report.repository.split("/");
	return {
		headSha: report.commit,
		headBranch: branch,
		headRepository: {
			id: repositoryId,
			owner,
			name
		}
	};
}
async function pullOfBranch(github, { comment }, context, head) {
	if (comment === "never") return {
		pull: null,
		without: {
			id: "unanswered",
			values: { said: "" }
		}
	};
	const { repositoryId, defaultBranch } = context;
	try {
		return foundOr(await inTime(() => github.findPullRequest(head, {
			repositoryId,
			defaultBranch
		})), head.headSha);
	} catch (error) {
		return {
			pull: null,
			without: {
				id: "unanswered",
				values: { said: (0,base_2.Ir)(error) }
			}
		};
	}
}
function foundOr(pull, commit) {
	return pull ? {
		pull,
		without: null
	} : {
		pull,
		without: {
			id: "none-open",
			values: { commit }
		}
	};
}
async function named(github, number, commit) {
	const read = () => github.readKnownPullRequest(number);
	const pull = await attempt(`read the pull request ${number}`, read, "pull-requests: read");
	if (pull === null) return {
		pull,
		without: {
			id: "unanswered",
			values: { said: "" }
		}
	};
	if (pull.headSha === commit) return {
		pull,
		without: null
	};
	throw new start_1.y(`the head of pull request ${number} is ${pull.headSha.slice(0, 10)}, but what is judged is ${commit.slice(0, 10)}`, "Give the pull request whose head was trained in the input pull-request, or leave it out.");
}
function joined(context, { number, base }, { headBranch, headRepositoryId }) {
	return {
		...context,
		report: {
			...context.report,
			pullRequest: number
		},
		base,
		branches: [.../* @__PURE__ */ new Set([base, context.defaultBranch])].filter((branch) => branch !== null),
		head: {
			branch: headBranch,
			repositoryId: headRepositoryId
		}
	};
}

// build/src/github/producer.js
function producerOf({ workflowRef, workflow, job, matrix, step = "" }) {
	const [path = ""] = workflowRef.split("@");
	const file = path.slice(path.lastIndexOf("/") + 1) || workflow;
	const values = matrixWords(matrix);
	const name = `${file || "a workflow"}, job ${job || "unknown"}${values === "" ? "" : ` (${values})`}`;
	return fittingName((0,base_2.Nr)(name + stepWords(step)));
}
function stepWords(step) {
	const id = step.startsWith("__") ? /_(\d{1,4})$/.exec(step)?.[1] : step;
	return id ? `, step ${id}` : "";
}
function producerFor(producer, trainingPath) {
	const file = trainingPath.slice(trainingPath.lastIndexOf("/") + 1);
	return file === "" ? producer : fittingName(`${producer} for ${file}`);
}
function matrixWords(json) {
	const value = parsed(json);
	if (typeof value !== "object" || value === null) return "";
	return Object.entries(value).map(([name, one]) => `${name}: ${typeof one === "string" ? one : JSON.stringify(one)}`).join(", ");
}
function parsed(json) {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}

// build/src/action/judged-run.js
const PRIVILEGED = ["workflow_run", "pull_request_target"];
async function findJudgedRun(github, inputs, context) {
	const own = context.report.run;
	const training = await trainingRun(github, inputs, context);
	const privileged = PRIVILEGED.includes(context.event);
	if (training === null) {
		const source = inputs.artifacts.length > 0 && own ? {
			runId: own.id,
			attempt: own.attempt,
			path: ""
		} : null;
		const found = await withPullRequest(github, inputs, context);
		const trustsJob = context.event !== "pull_request_target";
		const ref = privileged ? found.context.base ?? context.defaultBranch : null;
		return {
			...found,
			source,
			training,
			trusted: trustsJob,
			configRef: ref
		};
	}
	const source = {
		runId: training.id,
		attempt: training.attempt,
		path: training.path
	};
	const trusted = isTrustedRun(training, context.repositoryId);
	if (!judgesTraining(context)) return {
		...await withPullRequest(github, inputs, context),
		source,
		training,
		trusted,
		configRef: privileged ? context.base : null
	};
	const { pull, without: withoutPull } = await pullOfTraining(github, inputs, context, training);
	const base = pull?.base ?? null;
	const branches = [base ?? (trusted ? training.headBranch : null), context.defaultBranch];
	return {
		source,
		training,
		withoutPull,
		trusted,
		configRef: base ?? (trusted ? training.headSha : context.defaultBranch),
		context: {
			...toldForTraining(context, training, pull?.number ?? null),
			base: base ?? (trusted ? null : context.defaultBranch),
			branches: [...new Set(branches.filter((branch) => branch !== null && branch !== ""))],
			head: {
				branch: training.headBranch,
				repositoryId: training.headRepository?.id ?? null
			}
		}
	};
}
function toldForTraining(context, training, pullRequest) {
	const { id, attempt: runAttempt, event, headSha: commit } = training;
	const isTold = event === "pull_request" || isTrustedRun(training, context.repositoryId);
	const producer = producerFor(context.report.producer ?? "", training.path);
	const { committedAt: _, ...report } = context.report;
	const time = training.committedAt === void 0 ? {} : { committedAt: training.committedAt };
	return {
		...context,
		report: {
			...report,
			commit,
			...time,
			pullRequest,
			run: {
				id,
				attempt: runAttempt
			},
			producer
		},
		event: isTold ? event : "workflow_run"
	};
}
function judgesTraining({ event }) {
	return event === "workflow_run" || event === "workflow_dispatch";
}
async function trainingRun(github, { runId }, context) {
	if (runId === "unknown") {
		if (judgesTraining(context)) throw new start_1.y("the input run-id names no run", "Give the number of a workflow run.");
	} else if (runId !== null && runId !== context.report.run?.id && runId !== context.training?.id) {
		const run = await attempt("look up the run", () => github.readTrainingRun(runId), "actions: read");
		if (run === null) throw new start_1.y(`the run ${runId} can't be looked up`, "The warning above says why. Check run-id.");
		return run;
	}
	if (context.event !== "workflow_run") return null;
	if (context.training === null) throw new start_1.y("the event does not say which run has ended", "Use \"on: workflow_run\" with \"types: [completed]\".");
	return context.training;
}

// build/src/action/job.js
async function connectJob(inputs, event, root) {
	const { connect } = await Promise.all(/* import() */[__webpack_require__.e(469), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 3238)).then((n) => n.n);
	const github = connect({
		token: inputs.token,
		commentToken: inputs.commentToken,
		apiUrl: event.apiUrl,
		repository: event.report.repository
	});
	return {
		...await findJudgedRun(github, inputs, event),
		inputs,
		root,
		github
	};
}
async function connectEvent(inputs, event, root) {
	const isNamed = event.event === "workflow_run" || inputs.runId !== null;
	if (event.report.commit === "" || judgesTraining(event) && isNamed) return null;
	const { connect } = await Promise.all(/* import() */[__webpack_require__.e(469), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 3238)).then((n) => n.n);
	return {
		context: event,
		source: null,
		trusted: false,
		training: null,
		withoutPull: null,
		configRef: null,
		inputs,
		root,
		github: connect({
			token: inputs.token,
			apiUrl: event.apiUrl,
			repository: event.report.repository
		})
	};
}



})

};
