import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = ({

6982:
(function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

}),

9896:
(function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

}),

1421:
(function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

}),

7598:
(function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

}),

3024:
(function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

}),

8995:
(function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

}),

8161:
(function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

}),

6760:
(function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

}),

7075:
(function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

}),

6466:
(function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

}),

8877:
(function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

}),

5919:
(function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

}),

8522:
(function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

}),

857:
(function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

}),

4404:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.d(__webpack_exports__, {
_: () => (DamagedFileError),
a: () => (COMMENT_MODES),
b: () => (VERSION),
c: () => (REACTIONS),
d: () => (lastAnswerAt),
f: () => (DEFAULT_CONFIG),
g: () => (MAX_WHOLE_BYTES),
h: () => (isDuration),
i: () => (COMMENT_POSITIONS),
l: () => (SEVERITIES),
m: () => (MIN_MINUTES),
n: () => (writeError),
o: () => (FAIL_ON),
p: () => (toConfig),
r: () => (writeOut),
s: () => (PROFILES),
t: () => (watchStreams),
u: () => (DEFAULT_BUDGET),
v: () => (ForeignRunError),
y: () => (UserError)
});
// build/src/version.js
const VERSION = "0.1.0";

// build/src/model/errors.js
var UserError = class extends Error {
	name = "UserError";
	hint;
	settingsLine;
	constructor(message, hint = "", settingsLine = null) {
		super(message);
		this.hint = hint;
		this.settingsLine = settingsLine;
	}
};
var ForeignRunError = class extends UserError {};
var DamagedFileError = class extends UserError {};

// build/src/model/limits.js
const MAX_WHOLE_BYTES = 268435456;

// build/src/config/duration.js
const MAX_MINUTES = 360;
const MIN_MINUTES = .1;
const UNITS = {
	s: 1 / 60,
	m: 1,
	h: 60
};
const DURATION = /^(\d{1,6}(?:\.\d{1,3})?) ?([smh])$/;
function isDuration(text) {
	const minutes = minutesOf(text);
	return minutes >= .1 && minutes <= 360;
}
function toMilliseconds(given) {
	return Math.round((typeof given === "number" ? given : minutesOf(given)) * 6e4);
}
function minutesOf(text) {
	const [, amount, unit = ""] = DURATION.exec(text) ?? [];
	return Number(amount) * (UNITS[unit] ?? NaN);
}

// build/src/config/shares.js
function toTolerance(given) {
	const floors = typeof given === "object" ? given : [given];
	return {
		absolute: Math.max(0, ...floors.filter((floor) => typeof floor === "number")),
		relative: Math.max(0, ...floors.filter((floor) => typeof floor === "string").map((floor) => Number.parseFloat(floor) / 100))
	};
}
function toShare(given) {
	if (given === void 0) return null;
	return typeof given === "string" ? Number.parseFloat(given) / 100 : given;
}

// build/src/config/defaults.js
const DEFAULT_MINUTES = 8;
const DEFAULT_HISTORY = 30;
const DEFAULT_CONFIG = toConfig({});
function toConfig(file) {
	return {
		profile: file.profile ?? null,
		metrics: {
			loss: file.metrics?.loss ?? null,
			score: file.metrics?.score ?? null
		},
		groupBy: file["group-by"] ?? ["seed"],
		validationExamples: file["validation-examples"] ?? null,
		select: file.select ?? null,
		predictions: file.predictions ?? null,
		showExamples: file["show-examples"] ?? false,
		rules: new Map(Object.entries(file.rules ?? {}).map(([id, setting]) => [id, Array.isArray(setting) ? {
			severity: setting[0],
			options: setting[1]
		} : {
			severity: setting,
			options: {}
		}])),
		gate: new Map(Object.entries(file.gate ?? {}).map(([metric, rule]) => [metric, {
			of: rule.of ?? "best",
			tolerance: rule.tolerance === void 0 ? null : toTolerance(rule.tolerance),
			atLeast: rule["at-least"] ?? null,
			atMost: rule["at-most"] ?? null,
			maxSlowdown: toShare(rule["max-slowdown"]),
			maxSpread: rule["max-spread"] ?? null,
			maxEarlierOverfitting: toShare(rule["max-earlier-overfitting"]),
			paired: rule.paired ?? false
		}])),
		mute: new Map(Object.entries(file.mute ?? {}).map(([id, { because, until = null }]) => [id, {
			because,
			until
		}])),
		failOn: file["fail-on"] ?? "error",
		onInconclusive: file["on-inconclusive"] ?? "pass",
		onNothingCompared: file["on-inconclusive"] ?? null,
		onMissingMetrics: file["on-missing-metrics"] ?? "fail",
		onMissingBaseline: file["on-missing-baseline"] ?? "pass",
		onFailedTraining: file["on-failed-training"] ?? "fail",
		mayMiss: {
			metrics: isLetThrough(file["on-missing-metrics"]),
			baseline: isLetThrough(file["on-missing-baseline"])
		},
		trainingJobs: file["training-jobs"] ?? ["*"],
		expect: file.expect ?? null,
		acceptLabel: file["accept-label"] ?? "curvelint:accept",
		checkName: file["check-name"] ?? "curvelint",
		history: file.history ?? DEFAULT_HISTORY,
		dataBranch: file["data-branch"] ?? "curvelint-data",
		quickchartHost: file["quickchart-host"] ?? null,
		allowThirdParty: file["allow-third-party"] ?? false,
		trainingWorkflow: file["training-workflow"] ?? null,
		baselineArtifacts: file["baseline-artifacts"] ?? ["curvelint*"],
		limits: toLimits(file.limits ?? {}),
		timeout: toMilliseconds(file.timeout ?? DEFAULT_MINUTES)
	};
}
function isLetThrough(reaction) {
	return reaction === "pass" || reaction === "warn";
}
function toLimits({ file, files, archive, entries, entry, unpacked, ratio }) {
	const bytes = (name, given) => given === void 0 ? {} : { [name]: toBytes(given) };
	return {
		...bytes("fileBytes", file),
		...files !== void 0 && { files },
		archive: {
			...archive !== void 0 && { archiveBytes: Math.min(toBytes(archive), 268435456) },
			...entries !== void 0 && { entries },
			...bytes("entryBytes", entry),
			...bytes("totalBytes", unpacked),
			...ratio !== void 0 && { ratio }
		}
	};
}
function toBytes(given) {
	if (typeof given === "number") return given;
	const unit = 1024 ** (1 + "KMG".indexOf(/[KMG]/i.exec(given)[0].toUpperCase()));
	return Math.round(Number.parseFloat(given) * unit);
}

// build/src/action/budget.js
const DEFAULT_BUDGET = DEFAULT_CONFIG.timeout;
const RESERVE = 1e4;
function lastAnswerAt(began, budget) {
	return began + budget - Math.min(RESERVE, budget / 4);
}

// build/src/config/config.js
const PROFILES = [
	"default",
	"classification",
	"llm-pretrain",
	"finetune",
	"gan-rl"
];
const FAIL_ON = [
	"never",
	"regression",
	"error",
	"warning"
];
const REACTIONS = [
	"fail",
	"warn",
	"pass"
];
const SEVERITIES = [
	"off",
	"notice",
	"warning",
	"error"
];

// build/src/publish/comment-modes.js
const COMMENT_MODES = [
	"always",
	"on-change",
	"on-finding",
	"never"
];

// build/src/publish/comment-positions.js
const COMMENT_POSITIONS = ["top", "newest"];

// build/src/cli/streams.js
function watchStreams(out, errors, fail) {
	out.on("error", (error) => {
		if (!hasLeft(error)) fail(unwritable(error));
	});
	errors.on("error", () => void 0);
}
function writeOut(stream, text) {
	try {
		stream.write(text);
	} catch (error) {
		if (!hasLeft(error)) throw unwritable(error);
	}
}
function writeError(stream, text) {
	try {
		stream.write(text);
	} catch {}
}
function hasLeft(error) {
	const code = codeOf(error);
	return code === "EPIPE" || code === "EOF" || code === "ERR_STREAM_DESTROYED";
}
function unwritable(error) {
	const full = codeOf(error) === "ENOSPC";
	return new UserError(`cannot write to standard output (${codeOf(error)})`, full ? "There is no room left where it leads to: free some, or write elsewhere." : "Send it to a file or a pipe that can be written.");
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}



})

});
// The module cache
var __webpack_module_cache__ = {};
// The require function
function __nccwpck_require__(moduleId) {
// Check if module is in cache
var cachedModule = __webpack_module_cache__[moduleId];
if (cachedModule !== undefined) {
return cachedModule.exports;
}
// Create a new module (and put it into the cache)
var module = __webpack_module_cache__[moduleId] = {
// no module.id needed
// no module.loaded needed
exports: {}
};
// Execute the module function
var threw = true;
try {
__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
threw = false;
} finally {
if(threw) delete __webpack_module_cache__[moduleId];
}
// Return the exports of the module
return module.exports;
}
// expose the modules object (__webpack_modules__)
__nccwpck_require__.m = __webpack_modules__;
/* webpack/runtime/asset-relocator-loader */
if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/* webpack/runtime/create fake namespace object */
(function () {
var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
var leafPrototypes;
// create a fake namespace object
// mode & 1: value is a module id, require it
// mode & 2: merge all properties of value into the ns
// mode & 4: return value when already ns object
// mode & 16: return value when it's Promise-like
// mode & 8|1: behave like require
__nccwpck_require__.t = function(value, mode) {
if(mode & 1) value = this(value);
if(mode & 8) return value;
if(typeof value === 'object' && value) {
if((mode & 4) && value.__esModule) return value;
if((mode & 16) && typeof value.then === 'function') return value;
}
var ns = Object.create(null);
__nccwpck_require__.r(ns);
var def = {};
leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
}
def['default'] = () => (value);
__nccwpck_require__.d(ns, def);
return ns;
};
})();
/* webpack/runtime/define property getters */
(function () {
// define getter functions for harmony exports
__nccwpck_require__.d = (exports, definition) => {
for(var key in definition) {
if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
}
}
};
})();
/* webpack/runtime/ensure chunk */
(function () {
__nccwpck_require__.f = {};
// This file contains only the entry chunk.
// The chunk loading function for additional chunks
__nccwpck_require__.e = (chunkId) => {
return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
__nccwpck_require__.f[key](chunkId, promises);
return promises;
}, []));
};
})();
/* webpack/runtime/get javascript chunk filename */
(function () {
// This function allow to reference async chunks
__nccwpck_require__.u = (chunkId) => {
// return url for filenames based on template
return "" + chunkId + ".index.js";
};
})();
/* webpack/runtime/hasOwnProperty shorthand */
(function () {
__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();
/* webpack/runtime/make namespace object */
(function () {
// define __esModule on exports
__nccwpck_require__.r = (exports) => {
if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
}
Object.defineProperty(exports, '__esModule', { value: true });
};
})();
/* webpack/runtime/import chunk loading */
(function () {
// no baseURI
// object to store loaded and loading chunks
// undefined = chunk not loaded, null = chunk preloaded/prefetched
// [resolve, Promise] = chunk loading, 0 = chunk loaded
var installedChunks = {
792: 0
};
var installChunk = (data) => {
var {ids, modules, runtime} = data;
// add "modules" to the modules object,
// then flag all "ids" as loaded and fire callback
var moduleId, chunkId, i = 0;
for(moduleId in modules) {
if(__nccwpck_require__.o(modules, moduleId)) {
__nccwpck_require__.m[moduleId] = modules[moduleId];
}
}
if(runtime) runtime(__nccwpck_require__);
for(;i < ids.length; i++) {
chunkId = ids[i];
if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
installedChunks[chunkId][0]();
}
installedChunks[ids[i]] = 0;
}
}
__nccwpck_require__.f.j = (chunkId, promises) => {
// import() chunk loading for javascript
var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
if(installedChunkData !== 0) { // 0 means "already installed".
// a Promise means "currently loading".
if(installedChunkData) {
promises.push(installedChunkData[1]);
} else {
if(true) { // all chunks have JS
// setup Promise in chunk cache
var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
throw e;
});
var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
promises.push(installedChunkData[1] = promise);
}
}
}
};
// no prefetching
// no preloaded
// no external install chunk
// no on chunks loaded
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
Cs: () => (runAction),
WY: () => (runWorker),
ak: () => (runCli),
b5: () => (runJob)
});
var start_0 = __nccwpck_require__(4404);
var node_fs_1 = __nccwpck_require__(3024);



// build/src/cli/tell-version.js
function tellVersion(args) {
	if (args.length !== 1 || args[0] !== "--version") return false;
	try {
		(0,node_fs_1.writeSync)(1, `${start_0.b}\n`);
		return true;
	} catch {
		return false;
	}
}

// build/src/index.js
async function runCli() {
	const args = process.argv.slice(2);
	if (tellVersion(args)) return;
	const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(162), __nccwpck_require__.e(128)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8128));
	await main(args);
}
async function runAction(script) {
	const { main } = await __nccwpck_require__.e(/* import() */ 975).then(__nccwpck_require__.bind(__nccwpck_require__, 7975));
	await main(script);
}
async function runJob() {
	const { jobProcess } = await Promise.all(/* import() */[__nccwpck_require__.e(88), __nccwpck_require__.e(896), __nccwpck_require__.e(708), __nccwpck_require__.e(469), __nccwpck_require__.e(162), __nccwpck_require__.e(47)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6047));
	await jobProcess();
}
async function runWorker() {
	const { answer } = await Promise.all(/* import() */[__nccwpck_require__.e(88), __nccwpck_require__.e(896), __nccwpck_require__.e(162), __nccwpck_require__.e(92)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9092));
	answer();
}


var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__runCli = __webpack_exports__.ak;
var __webpack_exports__runJob = __webpack_exports__.b5;
var __webpack_exports__runWorker = __webpack_exports__.WY;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli, __webpack_exports__runJob as runJob, __webpack_exports__runWorker as runWorker };
