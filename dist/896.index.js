export const id = 896;
export const ids = [896];
export const modules = {

/***/ 394:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "3184b068fdb3c779810c.js";

/***/ }),

/***/ 515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DISK),
/* harmony export */   c: () => (/* binding */ archiveKind),
/* harmony export */   d: () => (/* binding */ checkRatio),
/* harmony export */   f: () => (/* binding */ entryTooLarge),
/* harmony export */   h: () => (/* binding */ restLeftOut),
/* harmony export */   i: () => (/* binding */ parseGlob),
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   m: () => (/* binding */ pathCheck),
/* harmony export */   n: () => (/* binding */ expandPatterns),
/* harmony export */   o: () => (/* binding */ readInside),
/* harmony export */   p: () => (/* binding */ joined$2),
/* harmony export */   r: () => (/* binding */ matchesGlob),
/* harmony export */   runPipeline: () => (/* binding */ runPipeline),
/* harmony export */   s: () => (/* binding */ crc32),
/* harmony export */   t: () => (/* binding */ findLogs),
/* harmony export */   u: () => (/* binding */ checkEntries)
/* harmony export */ });
/* unused harmony export DEFAULT_CONFIG_FILE */
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(823);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(571);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(559);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(522);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(919);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(161);











// build/src/diagnose-all.js
/** Below so many runs a thread takes longer to start than it saves. */
const MIN_RUNS = 200;
/** More threads wait for the one that reads and writes. */
const MAX_THREADS = 4;
/** Runs that a thread is given at once: few enough that all end at about the same time. */
const CHUNK = 20;
/**
* Diagnoses every run, in order; the runs of a sweep on several threads. The result does not depend on their number. The points
* of the runs may be gone afterwards: they move to the threads instead of being copied.
*/
async function diagnoseAll(runs, { profile, rules }) {
	const settings = {
		profile,
		rules
	};
	const threads = Math.min(MAX_THREADS, (0,node_os__WEBPACK_IMPORTED_MODULE_9__.availableParallelism)(), Math.ceil(runs.length / CHUNK));
	const entry = new URL(/* asset import */ __webpack_require__(394), __webpack_require__.b);
	if (runs.length < MIN_RUNS || threads < 2 || !(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(entry)) return runs.map((run) => (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.t)(run, settings));
	const movable = movableBuffers(runs);
	const keptOnce = texts();
	const done = new Array(runs.length);
	let next = 0;
	const serve = () => new Promise((resolve, reject) => {
		const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_6__.Worker(entry, {
			workerData: settings,
			resourceLimits: { maxYoungGenerationSizeMb: 4 }
		});
		const give = () => {
			const from = next;
			const chunk = runs.slice(from, from + CHUNK);
			next += chunk.length;
			if (chunk.length === 0) return void worker.terminate().then(() => resolve(), reject);
			worker.postMessage({
				from,
				runs: chunk
			}, [...new Set(chunk.flatMap(buffersOf))].filter((one) => movable.has(one)));
		};
		worker.on("message", ({ from, runs: diagnosed, curves }) => {
			for (const [i, run] of diagnosed.entries()) done[from + i] = {
				...keptOnce(run),
				curves: received(curves[i])
			};
			give();
		});
		worker.on("error", reject);
		give();
	});
	await Promise.all(Array.from({ length: threads }, serve));
	return done;
}
function received(curves) {
	const positions = new Map(curves.map(({ at }) => [at, Array.from(at)]));
	return curves.map(({ series, at, value }) => ({
		series,
		at: positions.get(at),
		value: Array.from(value)
	}));
}
/**
* What comes from another thread is a copy: every run would bring its own advice, names and passed checks. Texts, and lists and
* objects of nothing but texts, are kept once.
*/
function texts() {
	const known = /* @__PURE__ */ new Map();
	const once = (key, value) => {
		const other = known.get(key);
		if (other === void 0) known.set(key, value);
		return other ?? value;
	};
	const keptOnce = (value) => {
		if (typeof value === "string") return once(value, value);
		if (typeof value !== "object" || value === null) return value;
		if (Array.isArray(value) && typeof value[0] === "number") return value;
		let key = Array.isArray(value) ? "[" : "{";
		let isText = true;
		for (const [name, part] of Object.entries(value)) {
			const shared = keptOnce(part);
			if (shared !== part) value[name] = shared;
			if (typeof shared === "string") key += `${name}\u0000${shared}\u0000`;
			else isText = false;
		}
		return isText ? once(key, value) : value;
	};
	return keptOnce;
}
/** Memory of the points that belongs to one run alone. */
function movableBuffers(runs) {
	const owner = /* @__PURE__ */ new Map();
	for (const run of runs) for (const buffer of buffersOf(run)) {
		const known = owner.get(buffer);
		owner.set(buffer, known === void 0 || known === run ? run : null);
	}
	return new Set([...owner].filter(([, run]) => run !== null).map(([buffer]) => buffer));
}
function buffersOf(run) {
	return run.series.flatMap(({ at, values }) => [at.buffer, values.buffer]);
}

// build/src/read/archive-caps.js
/** Generous for logs of a training, small enough for the memory of a runner. */
const ARCHIVE_CAPS = {
	archiveBytes: 100 * 1024 ** 2,
	entries: 1e3,
	entryBytes: 64 * 1024 ** 2,
	totalBytes: 256 * 1024 ** 2,
	ratio: 200
};
/** Below this many unpacked bytes no ratio is suspicious: a short file of zeros packs well. */
const RATIO_FROM_BYTES = 1024 ** 2;
/** Pieces as one array. */
function joined$2(pieces, length) {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
/** Throws where so little packs so much that it is a bomb. */
function checkRatio(unpacked, packed, { ratio }) {
	if (unpacked <= RATIO_FROM_BYTES || unpacked <= ratio * packed) return;
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et(`an archive that unpacks to more than ${ratio} times its size: it may be a bomb`, "Unpack it yourself and give the folder, if you trust it.");
}
/** The problem of an archive whose end is missing. */
function cutProblem(file) {
	return {
		file,
		message: "the archive is truncated: only what is complete was read",
		hint: "Was it still being written, or was the download cut? Pack or fetch it again."
	};
}
/** The error of an archive inside another one. */
function nested(name) {
	return new _base_js__WEBPACK_IMPORTED_MODULE_1__.et(`an archive inside an archive (${name})`, "Unpack the outer one first.");
}
const ARCHIVE_NAME$1 = /\.(?:zip|tar|gz|tgz|bz2|xz|zst|7z|rar)$/i;
const MAX_PATH = 1024;
/** Checks the paths of one archive, one after the other. UserError where a path can't be trusted. */
function pathCheck() {
	const seen = /* @__PURE__ */ new Set();
	return (path) => {
		const parts = path.replace(/\/$/, "").split("/");
		if (path.length > MAX_PATH || /[\\\u0000-\u001f\u007f]/.test(path) || /^(?:\/|[a-z]:)/i.test(path) || parts.some((part) => part === ".." || part === "")) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("an archive with paths that lead out of it, or that no tool writes", "Do not trust it; pack it anew.");
		const plain = parts.filter((part) => part !== ".").join("/");
		if (seen.has(plain)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("an archive with two files of one name", "Pack it anew: which one counts is not defined.");
		seen.add(plain);
		if (ARCHIVE_NAME$1.test(path)) throw nested(parts[parts.length - 1].slice(0, 80));
	};
}
/** UserError above the number of entries. */
function checkEntries(count, { entries }) {
	if (count <= entries) return;
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et(`an archive with more than ${entries} entries`, "Pack the logs only.");
}
/** The problem of a file that is larger than one may be. */
function entryTooLarge(file, caps) {
	return {
		file,
		message: `more than ${caps.entryBytes} bytes: left out of the archive`,
		hint: "Unpack the archive and give the folder: files are then read piece by piece."
	};
}
/** The problem of files for which no room was left. */
function restLeftOut(file, caps) {
	return {
		file,
		message: `the archive holds more than ${caps.totalBytes} bytes: the rest was left out`,
		hint: "Pack the logs only, or unpack it and give the folder."
	};
}
/** The error of an archive that is itself too large. */
function archiveTooLarge(bytes, most) {
	return new _base_js__WEBPACK_IMPORTED_MODULE_1__.et(`an archive of ${bytes} bytes: more than ${most} are not unpacked`, "Pack the logs only, not the checkpoints.");
}

// build/src/read/tar.js
const BLOCK = 512;
/** Types of entries (POSIX ustar): '0' and NUL are files, '7' contiguous ones; '5' a folder. */
const FILE_TYPES = /* @__PURE__ */ new Set([
	"0",
	"\0",
	"7"
]);
/** Entries that only describe the next one: pax headers, and GNU's long names. */
const LONG_NAME = "L";
const PAX = "x";
const IGNORED = /* @__PURE__ */ new Set(["g", "K"]);
/** Do bytes begin with a tar header: the mark `ustar` and a header checksum that fits? */
function isTar(head) {
	return head.length >= BLOCK && textAt(head, 257, 5) === "ustar" && checksumFits(head, 0);
}
/** Files of a tar archive (ustar, pax and GNU long names), in memory; see `unpack`. */
function readTar(name, bytes, caps, wanted) {
	const files = [];
	const problems = [];
	const check = pathCheck();
	let total = 0;
	let entries = 0;
	let longName = "";
	for (let at = 0; at + BLOCK <= bytes.length;) {
		if (bytes.subarray(at, at + BLOCK).every((byte) => byte === 0)) return {
			files,
			problems
		};
		if (!checksumFits(bytes, at)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("a damaged tar archive", "Pack it anew.");
		const size = sizeAt(bytes, at + 124);
		const type = String.fromCharCode(bytes[at + 156]);
		const start = at + BLOCK;
		const end = start + size;
		at = start + Math.ceil(size / BLOCK) * BLOCK;
		checkEntries(++entries, caps);
		if (end > bytes.length) break;
		const data = bytes.subarray(start, end);
		if (type === LONG_NAME) longName = textAt(data, 0, data.length);
		else if (type === PAX) longName = paxPath(data) || longName;
		else if (!IGNORED.has(type)) {
			const path = longName || pathAt(bytes, start - BLOCK);
			longName = "";
			check(path);
			if (type === "5") continue;
			if (!FILE_TYPES.has(type)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("an archive with links or devices in it", "Pack the files themselves (`tar --dereference`).");
			if (!wanted(path)) continue;
			if (size > caps.entryBytes) problems.push(entryTooLarge(`${name}/${path}`, caps));
			else if (total + size > caps.totalBytes) return {
				files,
				problems: [...problems, restLeftOut(name, caps)]
			};
			else {
				total += size;
				files.push({
					path: path.replace(/^(?:\.\/)+/, ""),
					bytes: data
				});
			}
		}
	}
	return {
		files,
		problems: [...problems, cutProblem(name)]
	};
}
function pathAt(bytes, at) {
	const name = textAt(bytes, at, 100);
	const prefix = textAt(bytes, at + 257, 6) === "ustar" && bytes[at + 263] === 48 ? textAt(bytes, at + 345, 155) : "";
	return prefix === "" ? name : `${prefix}/${name}`;
}
/** Text up to the first NUL. */
function textAt(bytes, at, length) {
	let end = at;
	while (end < at + length && end < bytes.length && bytes[end] !== 0) end++;
	return new TextDecoder().decode(bytes.subarray(at, end));
}
/** Octal digits; a size in base 256 is above 8 GB and never fits. */
function sizeAt(bytes, at) {
	const digits = textAt(bytes, at, 12).trim();
	if (bytes[at] >= 128 || !/^[0-7]{1,12}$/.test(digits)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("a damaged tar archive", "Pack it anew.");
	return Number.parseInt(digits, 8);
}
/** Sum of the header's bytes, its own field counted as blanks. */
function checksumFits(bytes, at) {
	let sum = 0;
	for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : bytes[at + i];
	return Number.parseInt(textAt(bytes, at + 148, 8).trim() || "-1", 8) === sum;
}
/** The path in a pax header of lines `length key=value\n`; '' where it has none. */
function paxPath(data) {
	return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(new TextDecoder().decode(data))?.[1] ?? "";
}

// build/src/read/archive.js
/** What kind of archive bytes begin like; null for anything else. */
function archiveKind(head) {
	if (head[0] === 80 && head[1] === 75 && (head[2] === 3 || head[2] === 5) && head[3] === head[2] + 1) return "zip";
	if (head[0] === 31 && head[1] === 139 && head[2] === 8) return "gzip";
	return isTar(head) ? "tar" : null;
}
/**
* Unpacks `.zip`, `.tar`, `.tar.gz` or `.gz` in memory, told apart by their first bytes; nothing touches the disk. `name` is what
* problems call it. UserError for an archive that is no trustworthy one: damaged, encrypted, above a cap that bombs break, with
* paths that lead out, links, devices, two files of one name, or archives inside.
*/
async function unpack(name, bytes, options = {}) {
	const caps = {
		...ARCHIVE_CAPS,
		...options.caps
	};
	const wanted = options.wanted ?? (() => true);
	if (bytes.length > caps.archiveBytes) throw archiveTooLarge(bytes.length, caps.archiveBytes);
	const kind = archiveKind(bytes);
	if (kind === "zip") {
		const { readZip } = await __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 203));
		return readZip(name, bytes, caps, wanted);
	}
	if (kind === "tar") return readTar(name, bytes, caps, wanted);
	if (kind === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("neither zip nor gzip nor tar", "Open it to see what it is.");
	const { content, cut } = await gunzip(bytes, caps);
	const problems = cut ? [cutProblem(name)] : [];
	if (isTar(content)) {
		const tar = readTar(name, content, caps, wanted);
		return {
			files: tar.files,
			problems: [...new Map([...problems, ...tar.problems].map((one) => [one.message, one])).values()]
		};
	}
	if (archiveKind(content) !== null) throw nested(name);
	if (content.length > caps.entryBytes) throw tooLarge(caps.entryBytes);
	return {
		files: [{
			path: name.slice(name.lastIndexOf("/") + 1).replace(/\.gz$/i, "") || "log",
			bytes: content
		}],
		problems
	};
}
/** Inflates gzip (several members in a row included), counting what comes out. `cut`: the end is missing. */
async function gunzip(bytes, caps) {
	const most = Math.max(caps.entryBytes, caps.totalBytes);
	const pieces = [];
	let length = 0;
	let cut = false;
	const stream = (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGunzip)();
	stream.end(bytes);
	try {
		for await (const piece of stream) {
			length += piece.length;
			if (length > most) throw tooLarge(most);
			checkRatio(length, bytes.length, caps);
			pieces.push(piece);
		}
	} catch (error) {
		if (error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.et) throw error;
		cut = error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR" && length > 0;
		if (!cut) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("a damaged gzip file", "Copy it again.");
	} finally {
		stream.destroy();
	}
	return {
		content: joined$2(pieces, length),
		cut
	};
}
function tooLarge(most) {
	return new _base_js__WEBPACK_IMPORTED_MODULE_1__.et(`an archive with more than ${most} bytes inside`, "Unpack it and give the folder: files are then read piece by piece.");
}

// build/src/read/file-kind.js
/** Names of logs as tools write them; what is met under such a name and can't be read is worth a word. */
const LOG_NAME = /(?:tfevents[^/]*|(?:^|\/)(?:trainer_state\.json|trainer_log\.jsonl|log\.txt|result\/log|ml(?:flow|runs)[^/]*\.db)|\.(?:csv|tsv|jsonl|ndjson)|(?:^|[/_.-])(?:[a-z]*log|logs|metrics?|history|results?|progress|scalars|training)(?:[_.-][^/]*)?\.(?:json|log))$/i;
/** TensorFlow's profiler leaves this stub beside every event file. */
const STUB_NAME = /\.profile-empty$/;
/** Does the path look like a log's? */
function looksLikeLog(path) {
	return LOG_NAME.test(path) && !STUB_NAME.test(path);
}
/** Is this a file that never holds metrics, whatever its bytes? */
function isStub(path) {
	return STUB_NAME.test(path);
}
/** Recognizes what lies where a log was expected: nothing, a pointer, a web page, a binary file. Null: may be a log. */
function notALog(head, size) {
	if (size === 0) return {
		message: "the file is empty (0 bytes)",
		hint: "The training stopped before it logged anything, or is still starting."
	};
	const start = asLatin1(head.subarray(0, 1024)).replace(/^ï»¿/, "").trimStart();
	if (size <= 1024 && start === "") return {
		message: "the file is empty (white space only)",
		hint: "The training stopped before it logged anything."
	};
	if (start.startsWith("version https://git-lfs.github.com/spec/")) return {
		message: "a Git LFS pointer, not the log itself: the file was not fetched",
		hint: "Set `lfs: true` for actions/checkout, or run `git lfs pull`."
	};
	if (/^<(?:!doctype html|!--|html|head|body|\?xml)/i.test(start)) return {
		message: "a web page (HTML), not a log: perhaps the answer to a download that failed",
		hint: "Open it in a browser; it usually says what went wrong."
	};
	if (/^\{\s*"version":\s*1,\s*"tool":\s*\{\s*"name":\s*"curvelint"/.test(start)) return {
		message: "a report of curvelint, not a log",
		hint: "Give it as the baseline, or leave it out with `!`."
	};
	if (/^(?:outs|md5):\s/.test(start) && /\bmd5:\s/.test(start)) return {
		message: "a DVC pointer, not the log itself",
		hint: "Run `dvc pull` first."
	};
	return null;
}
/** Settings that belong to a log: named by itself, such a file is told from a log that can't be read. */
function isSettings(path) {
	return /(?:^|\/)(?:hparams|args|opt|params|config|meta)\.ya?ml$/i.test(path);
}
/** Names of files with one row an example: outputs of a model, and the labels that they are compared with. */
const PREDICTIONS_NAME = /(?:^|[/_.-])(?:predictions?|preds?|probs?|probabilities|logits|softmax|scores|outputs|labels|targets|y_true|y_pred|counts|evaluations)[^/]*$/i;
const ARRAYS = [
	[
		/\.npy$/i,
		"NUMPY",
		"a NumPy array"
	],
	[
		/\.npz$/i,
		"PK",
		"NumPy arrays"
	],
	[
		/\.parquet$/i,
		"PAR1",
		"a Parquet table"
	]
];
/** What a file of per-example predictions is, told by name and first bytes; '' for anything else. */
function predictionsKind(path, head) {
	if (!PREDICTIONS_NAME.test(path)) return "";
	const start = asLatin1(head.subarray(0, 8));
	return ARRAYS.find(([name, mark]) => name.test(path) && start.startsWith(mark))?.[2] ?? "";
}
/** Names of binary formats by their first bytes, for the message about a file that the user named. */
const MAGIC = [
	["PK", "a zip archive"],
	["", "a gzip file"],
	["SQLite format 3", "an SQLite database"],
	["PAR1", "a Parquet file"],
	["NUMPY", "a NumPy array"],
	["PNG", "a picture"],
	[":W&B", "a W&B run file"],
	["", "a Python pickle"],
	["", "a Python pickle"],
	["", "a Python pickle"]
];
/** What a binary file is, for a message; '' for text and for what is not known. */
function binaryKind(head) {
	const text = asLatin1(head.subarray(0, 512));
	const known = MAGIC.find(([mark]) => text.startsWith(mark));
	if (known !== void 0) return known[1];
	return text.includes("\0") ? "a binary file" : "";
}
/** One character per byte: enough for marks at the beginning. (The decoder of that name is for Windows-1252.) */
function asLatin1(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

// build/src/read/axis.js
/**
* Names of step columns, most trustworthy first: where a log has several, the first one positions its points.
* `iter` goes before `step` because MMEngine writes the epoch into the `step` of its validation rows.
*/
const STEP_NAMES = [
	"global_step",
	"trainer/global_step",
	"num_updates",
	"iteration",
	"iterations",
	"iter",
	"step",
	"steps",
	"current_steps",
	"_step",
	"training_iteration",
	"total_timesteps",
	"time/total_timesteps",
	"timestepssofar",
	"samples",
	"tokens",
	"num_input_tokens_seen"
];
const EPOCH_NAMES = ["epoch", "epochs"];
const TIME_NAMES = [
	"wall_time",
	"wall time",
	"_timestamp",
	"timestamp",
	"_runtime",
	"time",
	"elapsed_time",
	"timeelapsed"
];
const INDEX_NAMES = [
	"",
	"unnamed: 0",
	"index"
];
const AXES = new Map([
	...STEP_NAMES.map((name, rank) => [name, {
		kind: "step",
		rank
	}]),
	...EPOCH_NAMES.map((name, rank) => [name, {
		kind: "epoch",
		rank
	}]),
	...TIME_NAMES.map((name, rank) => [name, {
		kind: "time",
		rank
	}]),
	...INDEX_NAMES.map((name, rank) => [name, {
		kind: "index",
		rank
	}])
]);
/** Kind of axis that a column of this name is, and its rank among its kind (0 first); null for a metric. */
function axisOf(name) {
	const plain = name.trim().toLowerCase().replace(/^#\s*/, "");
	const direct = AXES.get(plain);
	if (direct !== void 0) return direct;
	const unit = plain.search(/[([]/);
	if (unit > 0) return AXES.get(plain.slice(0, unit).trimEnd()) ?? null;
	const last = plain.slice(plain.lastIndexOf("/") + 1);
	return last === "epoch" || last === "global_step" ? AXES.get(last) : null;
}

// build/src/read/floats.js
/** An empty column. */
function newFloats() {
	return {
		items: /* @__PURE__ */ new Float64Array(16),
		length: 0
	};
}
/** Appends a value; doubles the room when it is used up. */
function push(column, value) {
	if (column.length === column.items.length) grow(column);
	column.items[column.length++] = value;
}
/** Makes room for so many values at once, where it is known how many will come. */
function reserve(column, count) {
	if (count > column.items.length) resize(column, count);
}
function grow(column) {
	resize(column, column.length * 2);
}
function resize(column, count) {
	const grown = new Float64Array(count);
	grown.set(column.items);
	column.items = grown;
}
/** Longer columns keep their spare room: the system gives memory only to what was written, and a copy takes time. */
const COPIED = 65536;
/** The column, cut to its length. */
function trimmed({ items, length }) {
	return length <= COPIED ? items.slice(0, length) : items.subarray(0, length);
}

// build/src/read/columns.js
/** No columns yet. */
function newColumns() {
	return {
		byName: /* @__PURE__ */ new Map(),
		list: []
	};
}
/** Index of the column of this name; a new name gets a new column. */
function columnIndex(columns, name) {
	const known = columns.byName.get(name);
	if (known !== void 0) return known;
	const axis = axisOf(name);
	columns.list.push({
		name,
		axis: axis?.kind ?? null,
		rank: axis?.rank ?? 0,
		values: newFloats(),
		rows: null
	});
	columns.byName.set(name, columns.list.length - 1);
	return columns.list.length - 1;
}
/** Appends the value of one row. Rows come in order; a row that never comes is no point. */
function addValue(column, row, value) {
	const count = column.values.length;
	if (column.rows === null && count !== row) {
		column.rows = newFloats();
		for (let i = 0; i < count; i++) push(column.rows, i);
	}
	if (column.rows !== null) push(column.rows, row);
	push(column.values, value);
}
/** The series of all columns that are no axis and have a value, in order of their first appearance, positioned by the axes. */
function toSeries$1(columns, rowCount) {
	const steps = axisValues$1(columns, "step", rowCount);
	const epochs = axisValues$1(columns, "epoch", rowCount);
	const times = axisValues$1(columns, "time", rowCount);
	let everyRow = null;
	const series = [];
	for (const column of columns.list) {
		if (column.axis !== null || column.values.length === 0) continue;
		const rows = column.rows === null ? null : trimmed(column.rows);
		const whole = rows === null && column.values.length === rowCount;
		if (rows === null) everyRow ??= Float64Array.from({ length: rowCount }, (_, i) => i);
		const at = rows ?? everyRow.subarray(0, column.values.length);
		const pick = (axis) => whole ? axis : at.map((row) => axis[row]);
		series.push({
			name: column.name,
			values: trimmed(column.values),
			...steps && { steps: pick(steps) },
			...epochs && { epochs: pick(epochs) },
			rows: at,
			...times && { wallTimes: pick(times) }
		});
	}
	return series;
}
/** One number a row, NaN where there is none; null where no column of that kind holds a value. */
function axisValues$1(columns, kind, rowCount) {
	let best = null;
	for (const column of columns.list) {
		if (column.axis !== kind || column.values.length === 0) continue;
		if (best === null || column.rank < best.rank) best = column;
	}
	if (best === null) return null;
	const dense = new Float64Array(rowCount).fill(NaN);
	for (let i = 0; i < best.values.length; i++) dense[best.rows === null ? i : best.rows.items[i]] = best.values.items[i];
	return dense;
}

// build/src/read/json-text.js
/**
* Parses JSON as Python writes it: bare `NaN`, `Infinity` and `-Infinity` become strings of that name, which number cells
* read back. UserError where it is no JSON.
*/
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const quoted = quoteSpecials(text);
		if (quoted === null) throw notJson(error, text);
		try {
			return JSON.parse(quoted);
		} catch (second) {
			throw notJson(second, quoted);
		}
	}
}
/** V8's message quotes the text; all that is used of it is where it stopped. */
function notJson(error, text) {
	const said = error instanceof Error ? error.message : "";
	const position = Number(/at position (\d{1,12})/.exec(said)?.[1] ?? NaN);
	if (/end of JSON|Unterminated/.test(said) || position >= text.trimEnd().length) return new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("the JSON ends in the middle: it was still being written, or cut", "Read it when the training has finished, or write JSON Lines, of which all complete lines can be used.");
	const where = Number.isNaN(position) ? "" : ` in line ${text.slice(0, position).split("\n").length}`;
	return new _base_js__WEBPACK_IMPORTED_MODULE_1__.et(`not valid JSON${where}`, "Write it with a JSON library.");
}
/** Bare NaN and infinities as strings, everything inside strings untouched; null where there are none. Linear in the text. */
function quoteSpecials(text) {
	const pieces = [];
	let from = 0;
	let inside = false;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (inside) {
			if (code === 92) i++;
			else if (code === 34) inside = false;
			continue;
		}
		if (code === 34) inside = true;
		if (code !== 78 && code !== 73) continue;
		const word = text.startsWith("NaN", i) ? "NaN" : text.startsWith("Infinity", i) ? "Infinity" : "";
		if (word === "") continue;
		const begin = word === "Infinity" && text[i - 1] === "-" ? i - 1 : i;
		pieces.push(text.slice(from, begin), "\"", text.slice(begin, i + word.length), "\"");
		i += word.length - 1;
		from = i + 1;
	}
	if (pieces.length === 0) return null;
	pieces.push(text.slice(from));
	return pieces.join("");
}

// build/src/read/notes.js
/** Nothing noted yet. */
function newNotes() {
	return { kinds: /* @__PURE__ */ new Map() };
}
/** Notes a fault of one kind; `line` 0 where none is known. The first of a kind gives line, message and hint. */
function note(notes, kind, line, message, hint) {
	const known = notes.kinds.get(kind);
	if (known !== void 0) known.count++;
	else notes.kinds.set(kind, {
		line,
		message,
		hint,
		count: 1
	});
}
/** The faults as problems of a file, in the order in which they were first seen. */
function toProblems(notes, file) {
	return [...notes.kinds.values()].map(({ line, message, hint, count }) => ({
		file,
		...line > 0 && { line },
		message: message(count),
		hint
	}));
}
/** Longest piece of other people's text that a message quotes. */
const MAX_QUOTE = 40;
/** A piece of a log for use in a message: one line, cut; the renderers escape it. */
function excerpt(text) {
	const plain = text.replace(/\s+/g, " ").trim();
	return plain.length > MAX_QUOTE ? `${plain.slice(0, MAX_QUOTE)}…` : plain;
}

// build/src/read/numbers.js
const MISSING = /* @__PURE__ */ new Set([
	"",
	"na",
	"n/a",
	"none",
	"null",
	"-",
	"--",
	"<na>",
	"nil",
	"nat"
]);
const SPECIAL = /* @__PURE__ */ new Map([
	["nan", NaN],
	["+nan", NaN],
	["-nan", NaN],
	["inf", Number.POSITIVE_INFINITY],
	["+inf", Number.POSITIVE_INFINITY],
	["infinity", Number.POSITIVE_INFINITY],
	["+infinity", Number.POSITIVE_INFINITY],
	["-inf", Number.NEGATIVE_INFINITY],
	["-infinity", Number.NEGATIVE_INFINITY]
]);
/** Plain decimal numbers only: no `0x`, no `1_000`, no blank that becomes 0. */
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/** PyTorch values that were written without `.item()`. */
const TENSOR$1 = /^tensor\(([^,()]{1,40})(?:,[^()]*)?\)$/;
/** A longer cell is text. A hundred thousand digits are no measurement. */
const MAX_CELL = 1e3;
/** Reads a cell: strict decimal grammar, every spelling of NaN and infinity that loggers write, `54.3%` as 54.3. */
function parseCell(text) {
	const trimmed = text.trim();
	if (trimmed.length > MAX_CELL) return "text";
	if (DECIMAL.test(trimmed)) return Number(trimmed);
	const lower = trimmed.toLowerCase();
	if (MISSING.has(lower)) return "missing";
	const special = SPECIAL.get(lower);
	if (special !== void 0) return special;
	if (trimmed.endsWith("%") && DECIMAL.test(trimmed.slice(0, -1))) return Number(trimmed.slice(0, -1));
	const inner = TENSOR$1.exec(trimmed)?.[1];
	return inner === void 0 ? "text" : parseCell(inner);
}
/** The first number of `3/299`, which many write for an epoch or a step among all; NaN for anything else. */
function parseCount(text) {
	const count = /^(\d{1,12})\s?\/\s?\d{1,12}$/.exec(text.trim())?.[1];
	return count === void 0 ? NaN : Number(count);
}
const CLOCK = /^(?:(\d{1,5}) days?, )?(?:(\d{1,5}):)?(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})[T _](\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?(?:Z|[+-]\d{2}:?\d{2})?$/;
/** Seconds of `h:mm:ss`, `mm:ss`, or an ISO date and time (its zone is ignored: only differences matter); NaN for anything else. */
function parseTime(text) {
	const clock = CLOCK.exec(text.trim());
	if (clock !== null) {
		const [, days = 0, hours = 0, minutes = 0, seconds = 0] = clock;
		return Number(days) * 86400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
	}
	const date = DATE.exec(text.trim());
	if (date === null) return NaN;
	const [, year, month, day, hour, minute, second = 0] = date;
	return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 1e3 + Number(second);
}

// build/src/read/formats/json-rows.js
/** Objects inside objects below this depth are not looked into: no log nests deeper, hostile input does. */
const MAX_DEPTH$2 = 8;
/** Longest list inside a row that becomes one series an element (COCO's twelve numbers); a longer one is data, not a metric. */
const MAX_ROW_LIST = 16;
/** A file with more names than this is no metric log. */
const MAX_NAMES$1 = 1e4;
/** Ray repeats all its settings in every row: what is inside is no metric. */
const SETTINGS$1 = /* @__PURE__ */ new Set(["config"]);
/** Keys that only wrap the metrics (verl's `data`, `{"history": {…}}`): no part of a name. */
const WRAPPERS = /* @__PURE__ */ new Set([
	"data",
	"history",
	"metrics",
	"logs",
	"log",
	"log_history",
	"results",
	"scalars"
]);
/** Is it a JSON object, as opposed to a list, text, number or null? */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A JSON value as a cell: numbers, and numbers and NaN written as text. Truth values and objects are text. */
function toCell(value) {
	if (typeof value === "number") return value;
	if (value === null || value === void 0) return "missing";
	return typeof value === "string" ? parseCell(value) : "text";
}
/** Path of a key below others, with `/`; wrapping keys are left out. */
function joinName(prefix, key) {
	return prefix === "" ? key : `${prefix}/${key}`;
}
/** The prefix for what is inside `key`. */
function innerPrefix(prefix, key) {
	return prefix === "" && WRAPPERS.has(key) ? "" : joinName(prefix, key);
}
/** Adds one row (an object of metrics, nested ones flattened with `/`); false where it held no number. */
function addRow(columns, row, value) {
	return addFields(columns, row, value, "", 0);
}
function addFields(columns, row, value, prefix, depth) {
	let used = false;
	for (const key in value) {
		if (!Object.hasOwn(value, key)) continue;
		const field = value[key];
		if (isObject(field)) {
			if (depth < MAX_DEPTH$2 && !(depth === 0 && SETTINGS$1.has(key))) used = addFields(columns, row, field, innerPrefix(prefix, key), depth + 1) || used;
		} else if (Array.isArray(field)) {
			if (field.length > MAX_ROW_LIST) continue;
			for (let i = 0; i < field.length; i++) used = addField(columns, row, `${joinName(prefix, key)}/${i}`, field[i]) || used;
		} else used = addField(columns, row, prefix === "" ? key : joinName(prefix, key), field) || used;
	}
	return used;
}
function addField(columns, row, name, field) {
	if (typeof field === "boolean" || field === null || typeof field === "object") return false;
	const cell = toCell(field);
	if (cell === "missing") return false;
	if (columns.list.length >= MAX_NAMES$1 && !columns.byName.has(name)) return false;
	if (typeof cell === "number") return put$1(columns, row, name, cell);
	const time = parseTime(String(field));
	return !Number.isNaN(time) && columns.list[columnIndex(columns, name)].axis === "time" && put$1(columns, row, name, time);
}
function put$1(columns, row, name, value) {
	const column = columns.list[columnIndex(columns, name.trim())];
	const { rows, values } = column;
	const last = rows === null ? values.length - 1 : rows.items[rows.length - 1] ?? -1;
	if (values.length > 0 && last === row) return false;
	addValue(column, row, value);
	return true;
}

// build/src/read/formats/catboost.js
/** `catboost_training.json` of CatBoost (1.x): `meta` names the metrics, `iterations` holds lists in that order. */
const catboost = {
	id: "catboost",
	title: "CatBoost: catboost_training.json",
	example: "{\"meta\":{\"learn_metrics\":[{\"name\":\"RMSE\"}]},\"iterations\":[{\"learn\":[0.97],\"iteration\":0}]}",
	support: [{
		tool: "CatBoost",
		files: "`catboost_info/catboost_training.json`",
		reads: "all metrics of the learning and the test sets; the tables and event files beside it are the same run",
		tested: "real files"
	}],
	detect: (file) => /^\s*\{\s*"meta"\s*:\s*\{[^[]{0,400}"(?:test|learn)_(?:sets|metrics)"/.test((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(file)),
	read: (file) => [readTraining(file)]
};
function readTraining(file) {
	const notes = newNotes();
	const value = parseUnfinished((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(file)), () => note(notes, "cut", 0, () => "the JSON ends in the middle: complete iterations were read", "The training was still running, or was killed."));
	const meta = isObject(value) ? value["meta"] : void 0;
	const iterations = isObject(value) ? value["iterations"] : void 0;
	if (!isObject(meta) || !Array.isArray(iterations)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("no “meta” and “iterations” in it", "A catboost_training.json was expected.");
	const learned = namesOf(meta["learn_metrics"]);
	const tested = namesOf(meta["test_metrics"]);
	const learnSets = textsOf(meta["learn_sets"], "learn");
	const testSets = textsOf(meta["test_sets"], "test");
	const columns = newColumns();
	let row = 0;
	for (const iteration of iterations) {
		if (!isObject(iteration)) continue;
		const values = /* @__PURE__ */ new Map([["iteration", iteration["iteration"]]]);
		addList(values, iteration["learn"], learnSets, learned);
		addList(values, iteration["test"], testSets, tested);
		if (addRow(columns, row, Object.fromEntries(values))) row++;
	}
	return {
		source: file.path,
		format: "catboost",
		series: toSeries$1(columns, row),
		hyperparameters: {},
		problems: toProblems(notes, file.path)
	};
}
/** A killed training leaves the list open: the text up to the last complete iteration is closed. */
function parseUnfinished(text, onCut) {
	try {
		return parseJson(text);
	} catch (error) {
		const end = text.lastIndexOf("}");
		const begun = text.indexOf("\"iterations\"");
		if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.et) || begun < 0 || end < begun) throw error;
		const value = parseJson(`${text.slice(0, end + 1)}]}`);
		onCut();
		return value;
	}
}
function addList(values, list, sets, metrics) {
	if (!Array.isArray(list)) return;
	sets.forEach((set, i) => {
		metrics.forEach((metric, j) => {
			values.set(`${set}/${metric}`, list[i * metrics.length + j]);
		});
	});
}
function namesOf(metrics) {
	return Array.isArray(metrics) ? metrics.map((metric) => isObject(metric) ? String(metric["name"]) : "") : [];
}
function textsOf(sets, fallback) {
	return Array.isArray(sets) && sets.length > 0 ? sets.map(String) : [fallback];
}

// build/src/read/hyperparameters.js
const MAX_ENTRIES$1 = 500;
const MAX_TEXT = 256;
/** Values under such names are never read: settings files hold passwords, and what we read ends up in public comments. */
const SECRET = /pass(?:word|wd|phrase)|secret|credential|api_?key|access_?key|auth|token|^_wandb/i;
/** Keeps what is a hyper-parameter: numbers, texts (cut), truth values, null; names that look like secrets only with a number. */
function toHyperparameters(entries) {
	const kept = /* @__PURE__ */ new Map();
	for (const [name, value] of entries) {
		if (kept.size >= MAX_ENTRIES$1) break;
		if (name.length > MAX_TEXT || typeof value !== "number" && SECRET.test(name)) continue;
		if (typeof value === "string") kept.set(name, value.slice(0, MAX_TEXT));
		else if (typeof value === "number" || typeof value === "boolean" || value === null) kept.set(name, value);
	}
	return Object.fromEntries(kept);
}

// build/src/read/metric-name.js
/** Words that make a column look like a loss, a score or a learning rate. */
const METRIC_WORDS = new Set("loss losses nll ce celoss crossentropy logloss mlogloss perplexity ppl bpb elbo kl cost objective acc accuracy err error wer cer f1 fscore auc auroc roc map ap iou miou dice bleu rouge ndcg r2 mcc matthews correlation precision recall sensitivity specificity reward return rew score psnr ssim fid kappa top1 top5 acc1 acc5 mse mae rmse mape msle lr lrs".split(" "));
/** The same where they are glued to other words: `trainloss`, `valacc`, `EpRewMean`, `mAP50-95(B)`. */
const METRIC_PART = /loss(?:es)?(?![a-z])|accu|acc$|entropy|learning[ _-]?rate|squared_error|absolute_error|reward|rewmean|f1$|(?:^|\/)(?:map[0-9@]|top-?[0-9])/;
/** Longer names are text, not names. */
const MAX_NAME = 256;
/** Does a column of this name look like a loss, a score or a learning rate? A first sieve; what it is, `normalize` decides. */
function isMetricName(name) {
	if (name.length > MAX_NAME) return false;
	const lower = name.toLowerCase();
	if (METRIC_PART.test(lower)) return true;
	return lower.split(/[^a-z0-9]+/).some((word) => METRIC_WORDS.has(word));
}
/** DVCLive keeps one table a metric and says in its path which it is: `plots/metrics/loss/val.tsv` is `loss/val`; else null. */
function metricOfPath(path) {
	return /(?:^|\/)plots\/(?:metrics|scalars)\/(.+)\.(?:tsv|csv)$/.exec(path)?.[1] ?? null;
}

// build/src/read/formats/json-lists.js
const MAX_DEPTH$1 = 8;
/** Sorts what is inside an object, nested objects included (names joined with `/`), into lists, rows and single values. */
function contentsOf(value) {
	const contents = {
		lists: [],
		rows: [],
		scalars: /* @__PURE__ */ new Map()
	};
	collect$1(value, "", 0, contents);
	return contents;
}
function collect$1(value, prefix, depth, into) {
	for (const key in value) {
		if (!Object.hasOwn(value, key)) continue;
		const field = value[key];
		const name = joinName(prefix, key.trim());
		if (isObject(field)) {
			const column = asColumn(field);
			const { values, steps } = field;
			if (column !== null) into.lists.push({
				name,
				values: column
			});
			else if (Array.isArray(values) && Array.isArray(steps) && values.length === steps.length) into.lists.push({
				name,
				values,
				steps
			});
			else if (depth < MAX_DEPTH$1) collect$1(field, innerPrefix(prefix, key), depth + 1, into);
		} else if (Array.isArray(field)) {
			if (field.length > 0 && isObject(field[0])) into.rows.push({
				name: innerPrefix(prefix, key),
				items: field
			});
			else if (field.some((item) => typeof toCell(item) === "number")) into.lists.push({
				name,
				values: field
			});
		} else into.scalars.set(name, field);
	}
}
/** pandas `to_json()`: `{"0": 0.5, "1": 0.4}` is a list by its index; null for any other object. */
function asColumn(value) {
	const keys = Object.keys(value);
	if (keys.length === 0 || !keys.every((key, i) => key === String(i))) return null;
	const items = Object.values(value);
	return items.every((item) => toCell(item) !== "text") ? items : null;
}
/**
* Series of a dict of lists. Lists as long as the axis list (without one: of the commonest length) were logged together and
* share rows and axes; a list of another length has neither: nothing says to which rows its values belong.
*/
function listsToSeries(lists) {
	const axes = lists.filter(({ name }) => axisOf(name) !== null);
	const metrics = lists.filter(({ name }) => axisOf(name) === null);
	const length = axes.find(({ name }) => axisOf(name).kind !== "time")?.values.length ?? commonest(metrics);
	const steps = axisValues(axes, "step", length);
	const epochs = axisValues(axes, "epoch", length);
	const times = axisValues(axes, "time", length);
	const series = [];
	for (const { name, values, steps: own } of metrics) {
		const numbers = newFloats();
		const at = newFloats();
		values.forEach((item, i) => {
			const cell = toCell(item);
			if (typeof cell !== "number") return;
			push(numbers, cell);
			push(at, i);
		});
		const rows = trimmed(at);
		if (rows.length === 0) continue;
		if (own !== void 0) {
			const at = toNumbers(own);
			series.push({
				name,
				values: trimmed(numbers),
				steps: rows.map((row) => at[row]),
				rows
			});
			continue;
		}
		const together = values.length === length;
		const pick = (axis) => rows.map((row) => axis[row]);
		series.push({
			name,
			values: trimmed(numbers),
			...together && steps && { steps: pick(steps) },
			...together && epochs && { epochs: pick(epochs) },
			...together && { rows },
			...together && times && { wallTimes: pick(times) }
		});
	}
	return series;
}
function axisValues(axes, kind, length) {
	const best = axes.filter(({ name, values }) => axisOf(name).kind === kind && values.length === length).sort((a, b) => axisOf(a.name).rank - axisOf(b.name).rank)[0];
	if (best === void 0) return null;
	return toNumbers(best.values);
}
/** NaN where there is no number. */
function toNumbers(items) {
	return Float64Array.from(items, (item) => {
		const cell = toCell(item);
		return typeof cell === "number" ? cell : NaN;
	});
}
/** The length that most lists have; the longest of equally common ones. */
function commonest(lists) {
	const counts = /* @__PURE__ */ new Map();
	for (const { values } of lists) counts.set(values.length, (counts.get(values.length) ?? 0) + 1);
	let best = 0;
	for (const [length, count] of counts) {
		const known = counts.get(best) ?? 0;
		if (count > known || count === known && length > best) best = length;
	}
	return best;
}

// build/src/read/formats/json.js
/** One JSON document: a dict of lists (Keras History), pandas' dict of dicts, a list of rows (Chainer), rows under a key. */
const json = {
	id: "json",
	title: "JSON: lists under names, or a list of rows",
	example: "{\"loss\": [0.9, 0.7], \"val_loss\": [1.0, 0.8]}",
	support: [
		{
			tool: "Keras `History.history`, OverfitGuard, DeepOBS",
			files: "`history.json`, `*.json`",
			reads: "lists of different lengths each on their own axis, bare NaN",
			tested: "real files"
		},
		{
			tool: "Chainer",
			files: "`result/log`",
			reads: "a list of rows",
			tested: "real files"
		},
		{
			tool: "pandas `to_json`",
			files: "`*.json`",
			reads: "columns by row number, or a list of rows",
			tested: "by shape"
		},
		{
			tool: "XGBoost, LightGBM, Sacred, skorch",
			files: "`evals_result.json`, `metrics.json`",
			reads: "lists inside sets; `values` with `steps` are one series",
			tested: "by shape"
		}
	],
	detect(file) {
		const text = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(file).trimStart();
		if (!/^(?:\{\s*"|\[\s*\{)/.test(text)) return false;
		return file.named || hasMetricKey(text);
	},
	read: (file) => [readJson(file)]
};
/** Is any key in this piece of JSON a metric's name? Keys before the first hundred thousand characters are enough to tell. */
function hasMetricKey(text) {
	for (const [, key = ""] of text.matchAll(/"([^"\\\n]{1,256})"\s{0,9}:/g)) if (isMetricName(key) && axisOf(key) === null) return true;
	return false;
}
function readJson(file) {
	const notes = newNotes();
	const value = parseJson((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(file)));
	const columns = newColumns();
	if (Array.isArray(value)) {
		const rows = addRows(value, columns, notes);
		return {
			source: file.path,
			format: "json",
			series: toSeries$1(columns, rows),
			hyperparameters: {},
			problems: toProblems(notes, file.path)
		};
	}
	if (!isObject(value)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("the JSON is neither an object nor a list of objects", "Write one list of numbers per metric.");
	const { lists, rows, scalars } = contentsOf(value);
	const keyed = lists.length === 0 && rows.length === 0 ? rowsByKey(value) : null;
	const hyperparameters = keyed === null ? toHyperparameters(scalars) : {};
	const list = rows.length > 0 ? longest(rows) : keyed;
	const rowCount = list === null ? 0 : addRows(list, columns, notes);
	const series = [...toSeries$1(columns, rowCount), ...listsToSeries(lists)];
	if (series.length === 0) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("one value a name: a summary of results, not a log", "Log every epoch: one list of numbers per metric, or one object a line.");
	return {
		source: file.path,
		format: "json",
		series,
		hyperparameters,
		problems: toProblems(notes, file.path)
	};
}
function addRows(items, columns, notes) {
	let row = 0;
	items.forEach((item, i) => {
		if (isObject(item) && addRow(columns, row, item)) row++;
		else if (!isObject(item)) note(notes, "no-row", 0, (count) => `${count} entries are no objects, the first is number ${i + 1}`, "Every entry has to be an object.");
	});
	if (row < 2) note(notes, "few-rows", 0, () => "fewer than two rows: no curve yet", "Log every epoch, not the final result only.");
	return row;
}
/** `{"0": {"loss": …}, "1": …}` and `{"epoch_1": {…}}`: rows under numbered keys, in the order of the file; else null. */
function rowsByKey(value) {
	const keys = Object.keys(value);
	return keys.length > 1 && keys.every((key) => /^(?:[a-z]{1,12}[ _-]?)?\d{1,9}$/i.test(key) && isObject(value[key])) ? Object.values(value) : null;
}
/** Of several lists of rows the longest is the log. */
function longest(rows) {
	let best = [];
	for (const { items } of rows) if (items.length > best.length) best = items;
	return best;
}

// build/src/read/records.js
/** Bytes read at a time. The size hardly matters (1 MiB reads at memory speed). */
const WINDOW_BYTES$1 = 1048576;
/** A longer line is no log line. */
const MAX_RECORD_BYTES$2 = 5e7;
/** A quoted cell longer than this was never closed: the quote counts as an ordinary character. */
const MAX_QUOTED_BYTES = 65536;
const LF$1 = 10;
const CR$1 = 13;
const QUOTE = 34;
/**
* Passes every record of a file to `visit`, in order, reading piece by piece. Lines end with LF, CRLF or CR.
* `delimiter` is the byte between cells: a quote opens a cell only behind it; −1 where quotes mean nothing. `take` gets every record
* first.
*/
function eachRecord(file, delimiter, visit, take = takeNone) {
	let buffer = new Uint8Array(Math.min(WINDOW_BYTES$1, file.size + 1));
	let filled = 0;
	let position = 0;
	let line = 1;
	let start = skipMark(file);
	let scan = start;
	let recordLine = 1;
	let openedAt = -1;
	let literalUpTo = -1;
	let afterCr = false;
	let discarding = false;
	let tooLong = 0;
	let openQuote = 0;
	for (;;) {
		const count = file.readInto(buffer.subarray(filled), position);
		position += count;
		filled += count;
		const ended = count === 0;
		for (;;) {
			while (scan < filled) {
				if (scan === start && openedAt < 0 && !afterCr && !discarding) {
					const behind = take(buffer, start, filled);
					if (behind > start) {
						start = behind;
						scan = behind;
						recordLine = ++line;
						continue;
					}
				}
				const byte = buffer[scan];
				if (byte > QUOTE) {
					scan++;
					afterCr = false;
					continue;
				}
				if (openedAt >= 0) {
					if (byte === LF$1) line++;
					else if (byte === QUOTE) {
						if (scan + 1 < filled && buffer[scan + 1] === QUOTE) scan++;
						else openedAt = -1;
					}
				} else if (byte === LF$1 || byte === CR$1) {
					if (byte === LF$1 && afterCr && scan === start) start++;
					else {
						if (!discarding) visit(buffer, start, scan, recordLine, true);
						discarding = false;
						start = scan + 1;
						line++;
					}
					recordLine = line;
				} else if (byte === QUOTE && delimiter >= 0 && scan > literalUpTo && opensCell(buffer, start, scan, delimiter)) openedAt = scan;
				afterCr = byte === CR$1;
				scan++;
				if (openedAt >= 0 && scan - openedAt > MAX_QUOTED_BYTES) break;
			}
			if (openedAt < 0 || !(ended || scan - openedAt > MAX_QUOTED_BYTES)) break;
			openQuote ||= recordLine;
			literalUpTo = openedAt;
			scan = openedAt + 1;
			line = recordLine;
			openedAt = -1;
		}
		if (ended) break;
		if (filled - start > MAX_RECORD_BYTES$2) {
			tooLong ||= recordLine;
			discarding = true;
			openedAt = -1;
			start = scan;
		}
		const kept = filled - start;
		const target = kept * 2 > buffer.length && buffer.length >= WINDOW_BYTES$1 ? new Uint8Array(buffer.length * 2) : buffer;
		if (target === buffer) buffer.copyWithin(0, start, filled);
		else target.set(buffer.subarray(start, filled));
		scan -= start;
		if (openedAt >= 0) openedAt -= start;
		literalUpTo -= start;
		filled = kept;
		start = 0;
		buffer = target;
	}
	if (!discarding && start < filled) visit(buffer, start, filled, recordLine, false);
	return {
		tooLong,
		openQuote
	};
}
function takeNone(_, start) {
	return start;
}
/** A quote opens a quoted cell at the beginning of a record and behind a delimiter, spaces in between allowed. */
function opensCell(bytes, start, quote, delimiter) {
	let before = quote - 1;
	while (before >= start && bytes[before] === 32) before--;
	return before < start || bytes[before] === delimiter;
}
/** Bytes of a UTF-8 byte order mark at the beginning: 3 or 0. */
function skipMark({ head }) {
	return head[0] === 239 && head[1] === 187 && head[2] === 191 ? 3 : 0;
}

// build/src/read/decimal.js
/** Powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** Digits that always fit a double's 53 bits. */
const MAX_EXACT_DIGITS = 15;
/** A longer number is left to the careful reader of cells. */
const MAX_LENGTH = 64;
/** Digits that always fit a small integer, which is what processors multiply fastest. */
const MAX_SMALL_DIGITS = 9;
/**
* The decimal number that begins at `start`, exactly as `Number()` reads it; NaN and `scan.end` = `start` where none does. Numbers of
* few digits without an exponent, which most are, take integers alone.
*/
function scanDecimal(bytes, start, end, scan) {
	let at = start;
	const negative = bytes[at] === 45;
	if (negative) at++;
	let mantissa = 0;
	const whole = at;
	let byte = 0;
	for (; at < end; at++) {
		byte = bytes[at];
		if (byte < 48 || byte > 57) break;
		mantissa = mantissa * 10 + byte - 48 | 0;
	}
	let digits = at - whole;
	let decimals = 0;
	if (at < end && byte === 46) {
		const point = ++at;
		byte = 0;
		for (; at < end; at++) {
			byte = bytes[at];
			if (byte < 48 || byte > 57) break;
			mantissa = mantissa * 10 + byte - 48 | 0;
		}
		decimals = at - point;
		digits += decimals;
	}
	if (digits === 0 || digits > MAX_SMALL_DIGITS || at < end && (byte | 32) === 101) return scanLong(bytes, start, end, scan);
	scan.end = at;
	const size = mantissa / POWERS[decimals];
	return negative ? -size : size;
}
/**
* The same for any number: up to 15
* digits and an exponent within 22 it takes integer × or ÷ an exact power of ten, which rounds once (Clinger, 1990).
*/
function scanLong(bytes, start, end, scan) {
	let at = start;
	const first = bytes[at];
	if (first === 45 || first === 43) at++;
	let mantissa = 0;
	let digits = 0;
	let scale = 0;
	const whole = at;
	for (; at < end; at++) {
		const digit = bytes[at] - 48;
		if (digit < 0 || digit > 9) break;
		if (mantissa > 0 || digit > 0) digits++;
		mantissa = mantissa * 10 + digit;
	}
	let seen = at - whole;
	if (at < end && bytes[at] === 46) {
		const point = ++at;
		for (; at < end; at++) {
			const digit = bytes[at] - 48;
			if (digit < 0 || digit > 9) break;
			if (mantissa > 0 || digit > 0) digits++;
			mantissa = mantissa * 10 + digit;
		}
		scale = point - at;
		seen += at - point;
	}
	if (seen === 0) return none(scan, start);
	if (at < end && (bytes[at] | 32) === 101) {
		const sign = bytes[++at];
		if (sign === 45 || sign === 43) at++;
		const begun = at;
		let exponent = 0;
		for (; at < end; at++) {
			const digit = bytes[at] - 48;
			if (digit < 0 || digit > 9) break;
			exponent = exponent * 10 + digit;
		}
		if (at === begun) return none(scan, start);
		scale += sign === 45 ? -exponent : exponent;
	}
	if (at - start > MAX_LENGTH) return none(scan, start);
	scan.end = at;
	if (digits > MAX_EXACT_DIGITS || scale < -22 || scale > 22) return Number(String.fromCharCode(...bytes.subarray(start, at)));
	const size = scale < 0 ? mantissa / POWERS[-scale] : mantissa * POWERS[scale];
	return first === 45 ? -size : size;
}
function none(scan, start) {
	scan.end = start;
	return NaN;
}
const SCAN = { end: 0 };
/** The number that bytes[start, end) are, all of them; NaN where they are no plain decimal number. */
function readDecimal(bytes, start, end) {
	const value = scanDecimal(bytes, start, end, SCAN);
	return SCAN.end === end && end > start ? value : NaN;
}

// build/src/read/formats/json-plain.js
/** A file with more names than this is no metric log. */
const MAX_NAMES = 1e4;
/** Nothing known yet. */
function newPlainRows(columns) {
	return {
		columns,
		byName: /* @__PURE__ */ new Map(),
		first: {
			bytes: /* @__PURE__ */ new Uint8Array(),
			column: -1,
			next: null
		},
		found: [],
		values: [],
		scan: { end: 0 }
	};
}
/**
* Adds the row that begins at `start`, straight from its bytes, where it is an object of names and plain numbers with a line end before
* `end`. Gives the position behind it; `start`, and nothing added, for any other row. Twice as fast as parsing it.
*/
function takePlainObject(rows, row, bytes, start, end) {
	const { found, values, scan } = rows;
	let count = 0;
	let key = rows.first;
	let at = skipBlanks(bytes, start, end);
	if (bytes[at++] !== 123) return start;
	for (;;) {
		at = skipBlanks(bytes, at, end);
		if (bytes[at++] !== 34) return start;
		const next = keyAt(rows, key, bytes, at, end);
		if (next === null) return start;
		key = next;
		at = skipBlanks(bytes, at + key.bytes.length + 1, end);
		if (bytes[at++] !== 58) return start;
		at = skipBlanks(bytes, at, end);
		if (bytes[at] === 43 || bytes[at] === 46 || bytes[at] === 48 && isDigit(bytes[at + 1])) return start;
		const value = scanDecimal(bytes, at, end, scan);
		if (scan.end === at || bytes[scan.end - 1] === 46) return start;
		found[count] = key;
		values[count++] = value;
		at = skipBlanks(bytes, scan.end, end);
		const sign = at < end ? bytes[at++] : 0;
		if (sign === 125) break;
		if (sign !== 44) return start;
	}
	at = skipBlanks(bytes, at, end);
	if (at >= end || bytes[at] !== 10 || repeats(found, count)) return start;
	for (let i = 0; i < count; i++) addValue(rows.columns.list[found[i].column], row, values[i]);
	return at + 1;
}
function skipBlanks(bytes, from, end) {
	let at = from;
	while (at < end && (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 13)) at++;
	return at;
}
function isDigit(byte) {
	return byte !== void 0 && byte >= 48 && byte <= 57;
}
/** The key whose bytes begin at `at` and end with a quote; null where it needs care (escapes, too many of them). */
function keyAt(rows, before, bytes, at, end) {
	const guess = before.next;
	if (guess !== null && sameBytes$1(guess.bytes, bytes, at, end)) return guess;
	const close = bytes.indexOf(34, at);
	if (close < 0 || close >= end || close - at > 256) return null;
	const own = bytes.slice(at, close);
	if (own.includes(92)) return null;
	const name = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)(own);
	let key = rows.byName.get(name);
	if (key === void 0) {
		if (name !== name.trim() || rows.byName.size >= MAX_NAMES) return null;
		key = {
			bytes: own,
			column: columnIndex(rows.columns, name),
			next: null
		};
		rows.byName.set(name, key);
	}
	before.next = key;
	return key;
}
function sameBytes$1(own, bytes, at, end) {
	const { length } = own;
	if (at + length >= end || bytes[at + length] !== 34) return false;
	for (let i = 0; i < length; i++) if (own[i] !== bytes[at + i]) return false;
	return true;
}
/** Does a key come twice? Keys in the order of columns do not; else it is looked for. */
function repeats(found, count) {
	let last = -1;
	for (let i = 0; i < count; i++) {
		const { column } = found[i];
		if (column > last) last = column;
		else for (let j = 0; j < i; j++) if (found[j] === found[i]) return true;
	}
	return false;
}

// build/src/read/formats/json-lines.js
/** JSON Lines, one object a row: DETR, DeiT and MAE `log.txt`, LLaMA-Factory `trainer_log.jsonl`, detectron2, MMCV. */
const jsonLines = {
	id: "json-lines",
	title: "JSON Lines: one object a line",
	example: "{\"epoch\": 0, \"train_loss\": 0.9, \"test_loss\": 1.0}",
	support: [
		{
			tool: "DETR, DeiT, MAE",
			files: "`log.txt`",
			reads: "`test_*` is the validation, short lists as one series an element",
			tested: "real files"
		},
		{
			tool: "LLaMA-Factory",
			files: "`trainer_log.jsonl`",
			reads: "`lr` or `learning_rate`",
			tested: "real files"
		},
		{
			tool: "MMEngine",
			files: "`vis_data/scalars.json`",
			reads: "validation rows apart, by epoch or by iteration; the copy beside it is the same run",
			tested: "real files"
		},
		{
			tool: "MMCV 1.x",
			files: "`*.log.json`",
			reads: "`mode` tells the split; iterations of an epoch are counted on",
			tested: "real files"
		},
		{
			tool: "detectron2",
			files: "`output/metrics.json`",
			reads: "evaluation rows among training rows",
			tested: "real files"
		},
		{
			tool: "Ray, verl, spaCy, ms-swift",
			files: "`result.json`, `metrics.jsonl`, `logging.jsonl`",
			reads: "nested objects, joined with `/`",
			tested: "by shape"
		}
	],
	detect(file) {
		const text = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(file).trimStart();
		const end = text.search(/[\r\n]/);
		const first = (end < 0 ? text : text.slice(0, end)).trim();
		if (!first.startsWith("{") || !first.endsWith("}")) return false;
		const next = end < 0 ? "" : text.slice(end).trimStart();
		if (next !== "" && !next.startsWith("{")) return false;
		if (next === "" && !/\.(?:jsonl|ndjson)$/i.test(file.path)) return false;
		return isRow$1(first) && (file.named || hasMetricKey(text));
	},
	read: (file) => readLines(file)
};
function isRow$1(line) {
	try {
		return isObject(parseJson(line));
	} catch {
		return false;
	}
}
function readLines(file) {
	const train = newColumns();
	const validation = newColumns();
	const notes = newNotes();
	const position = {
		iteration: NaN,
		epoch: NaN
	};
	const plain = newPlainRows(train);
	let placing = false;
	let row = 0;
	const take = (bytes, start, end) => {
		const behind = placing || row === 0 ? start : takePlainObject(plain, row, bytes, start, end);
		if (behind > start) row++;
		return behind;
	};
	const visit = (bytes, start, end, line, complete) => {
		const text = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)(bytes.subarray(start, end)).trim();
		if (text === "") return;
		let value;
		try {
			value = parseJson(text);
		} catch (error) {
			if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.et)) throw error;
			if (!complete) {
				note(notes, "cut", line, () => "the last line is incomplete (truncated) and was left out", "The training was still writing, or was stopped.");
				return;
			}
		}
		if (!isObject(value)) {
			const message = (count) => `${count === 1 ? "one line is" : `${count} lines are`} no JSON object, the first is “${excerpt(text)}”`;
			note(notes, "no-row", line, message, "They were left out; the others were read.");
			return;
		}
		placing ||= Object.hasOwn(value, "iter") || Object.hasOwn(value, "mode");
		const placed = placeRow(value, position);
		if (addRow(placed === value ? train : validation, row, placed)) row++;
	};
	const faults = eachRecord(file, -1, visit, take);
	if (faults.tooLong > 0) note(notes, "too-long", faults.tooLong, () => "a line of over 50 MB was left out", "Is it a log at all?");
	if (row < 2) note(notes, "few-rows", 0, () => "fewer than two rows: no curve yet", "Log every epoch, not the final result only.");
	const log = {
		source: file.path,
		format: "json-lines",
		hyperparameters: {}
	};
	const first = {
		...log,
		series: toSeries$1(train, row),
		problems: toProblems(notes, file.path)
	};
	const second = toSeries$1(validation, row);
	return second.length === 0 ? [first] : [first, {
		...log,
		split: "validation",
		series: second,
		problems: []
	}];
}
/**
* OpenMMLab writes validation between training rows under the same names (`time`, `acc`). Such a row is given back as another
* object, without what is no position of the training: MMCV (`"mode": "val"`) counts the validation set in `iter`; MMEngine
* writes no `iter`, and the epoch into `step` where it validates by epoch.
*/
function placeRow(row, position) {
	const { iter, step, epoch, mode } = row;
	if (mode === "val" && typeof epoch === "number") return without(row, ["iter", "lr"]);
	if (typeof iter === "number") {
		position.iteration = iter;
		position.epoch = typeof epoch === "number" ? epoch : NaN;
		return row;
	}
	if (typeof step !== "number" || epoch !== void 0 || Number.isNaN(position.iteration)) return row;
	return step === position.epoch && step !== position.iteration ? {
		...without(row, ["step"]),
		epoch: step
	} : { ...row };
}
function without(row, names) {
	return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}

// build/src/read/formats/mlflow.js
/** `<run>/metrics/<name>`; the name may hold slashes. */
const METRIC_PATH = /(?:^|\/)metrics\/(.+)$/;
/** Milliseconds, value, step; metrics of a logged model (MLflow 3) add the run and the data set. */
const LINE = /^(\d{9,16}) (\S{1,40})(?: (-?\d{1,18}))?((?: \S+){0,3})$/;
/** Metrics of a logged model repeat those of the run that logged it. */
const MODEL_PATH = /(?:^|\/)models\/m-[^/]+\/metrics\//;
/** Metric files of MLflow's file store (1.x to 3.x): one file a metric, `timestamp value step` a line. */
const mlflow = {
	id: "mlflow",
	title: "MLflow file store: mlruns/",
	example: "1677000000000 0.785 3",
	support: [{
		tool: "MLflow",
		files: "`mlruns/<experiment>/<run>/metrics/*`",
		reads: "all metrics of a run as one run, its parameters; deleted runs and metrics of logged models are left out",
		tested: "real files"
	}],
	detect: (file) => METRIC_PATH.test(file.path) && LINE.test((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(file).split(/\r?\n/, 1)[0]),
	read: (file) => [readMetric(file)]
};
function readMetric(file) {
	if (MODEL_PATH.test(file.path)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("metrics of a logged model: its run holds them, too", "Give the folder of the run, `mlruns/<experiment>/<run>`.");
	const [values, steps, times, rows] = [
		newFloats(),
		newFloats(),
		newFloats(),
		newFloats()
	];
	const notes = newNotes();
	let before = "";
	let row = 0;
	eachRecord(file, -1, (bytes, start, end, line) => {
		const text = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)(bytes.subarray(start, end));
		if (text === "" || text === before) return;
		before = text;
		const match = LINE.exec(text);
		const value = match === null ? "text" : parseCell(match[2]);
		if (match === null || typeof value !== "number") {
			note(notes, "line", line, (count) => `${count} lines left out, the first is “${excerpt(text)}”`, "A line is `timestamp value step`.");
			return;
		}
		push(values, value);
		push(times, Number(match[1]) / 1e3);
		push(steps, Number(match[3] ?? 0));
		push(rows, row++);
	});
	const series = [{
		name: METRIC_PATH.exec(file.path)?.[1] ?? file.path,
		values: trimmed(values),
		steps: trimmed(steps),
		rows: trimmed(rows),
		wallTimes: trimmed(times)
	}];
	const problems = toProblems(notes, file.path);
	return {
		source: file.path,
		format: "mlflow",
		series: row > 0 ? series : [],
		hyperparameters: {},
		problems
	};
}

// build/src/read/formats/mlflow-db.js
const MARK$1 = "SQLite format 3\0";
/** MLflow stores infinities as the largest double. */
const LARGEST = Number.MAX_VALUE;
/** `mlflow.db`, the SQLite store of MLflow (default since 3.7): tables `metrics`, `params`, `runs`. */
const mlflowDb = {
	id: "mlflow-db",
	title: "MLflow database: mlflow.db",
	example: "SQLite format 3",
	support: [{
		tool: "MLflow",
		files: "`mlflow.db`, `mlruns.db`",
		reads: "all runs with metrics and parameters; needs Node 22.13 or newer, inside archives 24.21 (the action has Node 24)",
		tested: "real files"
	}],
	detect: ({ head }) => [...MARK$1].every((character, i) => head[i] === character.charCodeAt(0)),
	read: (file) => readDatabase(file)
};
function readDatabase(file) {
	if (file.query === void 0) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("an SQLite database inside an artifact", "Name it in the workflow that wrote it, on its own disk.");
	const query = file.query;
	const tables = new Set(Array.from(query("SELECT name FROM sqlite_master WHERE type = 'table'"), ({ name }) => String(name)));
	if (!tables.has("metrics") || !tables.has("runs")) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("an SQLite database, but none of MLflow: it has no tables `metrics` and `runs`", "Export its curves as CSV.");
	const columns = new Set(Array.from(query("PRAGMA table_info(metrics)"), ({ name }) => String(name)));
	const parameters = tables.has("params") ? parametersOf(query("SELECT run_uuid, key, value FROM params")) : /* @__PURE__ */ new Map();
	const runs = collect(query(`SELECT m.run_uuid AS run, m.key AS key, CAST(m.timestamp AS REAL) AS time, CAST(m.value AS REAL) AS value,
       ${columns.has("step") ? "CAST(m.step AS REAL)" : "0"} AS step, ${columns.has("is_nan") ? "m.is_nan" : "0"} AS isNan
     FROM metrics m JOIN runs r ON r.run_uuid = m.run_uuid WHERE r.lifecycle_stage IS NOT 'deleted'
     ORDER BY m.run_uuid, m.key, m.step, m.timestamp`));
	if (runs.size === 0) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("an MLflow database without metrics", "Nothing was logged, or mlflow.db-wal, which lay beside it, is missing.");
	return [...runs].map(([run, keys]) => ({
		source: file.path,
		format: "mlflow-db",
		run,
		series: [...keys].map(([name, { values, steps, times }]) => ({
			name,
			values: trimmed(values),
			steps: trimmed(steps),
			wallTimes: trimmed(times)
		})),
		hyperparameters: toHyperparameters(parameters.get(run) ?? []),
		problems: []
	}));
}
function collect(rows) {
	const runs = /* @__PURE__ */ new Map();
	for (const { run, key, time, value, step, isNan } of rows) {
		const keys = runs.get(String(run)) ?? /* @__PURE__ */ new Map();
		runs.set(String(run), keys);
		const metric = keys.get(String(key)) ?? {
			values: newFloats(),
			steps: newFloats(),
			times: newFloats()
		};
		keys.set(String(key), metric);
		const number = Number(value);
		push(metric.values, isNan ? NaN : Math.abs(number) === LARGEST ? number * 2 : number);
		push(metric.steps, Number(step));
		push(metric.times, Number(time) / 1e3);
	}
	return runs;
}
function parametersOf(rows) {
	const runs = /* @__PURE__ */ new Map();
	for (const { run_uuid, key, value } of rows) {
		const known = runs.get(String(run_uuid)) ?? [];
		runs.set(String(run_uuid), known);
		known.push([String(key), asNumber(value)]);
	}
	return runs;
}
/** Parameters are stored as text. */
function asNumber(value) {
	const number = Number(value);
	return typeof value === "string" && value.trim() !== "" && Number.isFinite(number) ? number : value;
}

// build/src/read/formats/parquet.js
const MARK = "PAR1";
/** A wider or longer table is a data set, not a log. */
const MAX_COLUMNS$1 = 1e4;
const MAX_ROWS = 2e7;
/** Parquet exports of a history: W&B `history.parquet`, Trackio, pandas and polars. Columns are those of a CSV file. */
const parquet = {
	id: "parquet",
	title: "Parquet tables",
	example: "PAR1",
	support: [{
		tool: "Weights & Biases (parquet export)",
		files: "`history.parquet`",
		reads: "all numeric columns; uncompressed or Snappy",
		tested: "real files"
	}, {
		tool: "pandas, polars, Trackio",
		files: "`*.parquet`",
		reads: "the same",
		tested: "by shape"
	}],
	detect: ({ head, path }) => startsWithMark(head) && !isPredictions(path),
	read: (file) => readParquet(file)
};
function startsWithMark(head) {
	return [...MARK].every((character, i) => head[i] === character.charCodeAt(0));
}
function isPredictions(path) {
	return /(?:^|[/_.-])(?:predictions?|probs?|logits)[^/]*$/i.test(path);
}
async function readParquet(file) {
	const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = await __webpack_require__.e(/* import() */ 438).then(__webpack_require__.bind(__webpack_require__, 438));
	const buffer = asBuffer(file);
	const notes = newNotes();
	const columns = newColumns();
	const failures = [];
	let rows = 0;
	try {
		const metadata = await parquetMetadataAsync(buffer);
		const total = Number(metadata.num_rows);
		const children = parquetSchema(metadata).children;
		if (children.length > MAX_COLUMNS$1 || total > MAX_ROWS) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et(`${total} rows of ${children.length} columns: a data set, not a log`, "Export the metrics alone.");
		const names = children.filter((child) => child.children.length === 0).map(({ element }) => element.name);
		for (const name of names) {
			let start = 0;
			for (const group of metadata.row_groups) {
				const end = Math.min(total, start + Number(group.num_rows));
				try {
					const cells = await parquetReadObjects({
						file: buffer,
						metadata,
						columns: [name],
						rowStart: start,
						rowEnd: end
					});
					for (const [i, row] of cells.entries()) addCell(name, row[name], start + i, columns);
					rows = Math.max(rows, start + cells.length);
				} catch (error) {
					failures.push(error);
				}
				start = end;
			}
		}
		if (failures.length > 0) throw failures[0];
	} catch (error) {
		if (error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.et) throw error;
		const said = error instanceof Error ? error.message : "";
		if (/compress|codec/i.test(said)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("a Parquet file in a compression that is not read", "Write it with compression=\"snappy\", or as CSV.");
		if (rows === 0) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("a damaged or truncated Parquet file", "Write it again: Parquet can be read only when it is complete.");
		note(notes, "damaged", 0, () => "damaged in part: some columns lack values", "Everything else was read. Write it again.");
	}
	const series = toSeries$1(columns, rows);
	if (series.length === 0) note(notes, "no-rows", 0, () => "no column of numbers in it", "The run logged nothing, or the export was empty.");
	return [{
		source: file.path,
		format: "parquet",
		series,
		hyperparameters: {},
		problems: toProblems(notes, file.path)
	}];
}
function addCell(name, value, row, columns) {
	const number = toNumber(value, name);
	if (number !== null) addValue(columns.list[columnIndex(columns, name)], row, number);
}
/** A cell as a number; null for a missing one and for words. 64-bit integers come as BigInt, times as Date. */
function toNumber(value, name) {
	if (typeof value === "number") return value;
	if (typeof value === "bigint") return Number(value);
	if (value instanceof Date) return value.getTime() / 1e3;
	if (typeof value !== "string") return null;
	const cell = parseCell(value);
	if (typeof cell === "number") return cell;
	const time = axisOf(name)?.kind === "time" ? parseTime(value) : NaN;
	return Number.isNaN(time) ? null : time;
}
/** The file as hyparquet asks for it: pieces by their place. */
function asBuffer(file) {
	return {
		byteLength: file.size,
		slice(start, end = file.size) {
			const from = Math.max(0, Math.min(start, file.size));
			const bytes = new Uint8Array(Math.max(0, Math.min(end, file.size) - from));
			let filled = 0;
			while (filled < bytes.length) {
				const count = file.readInto(bytes.subarray(filled), from + filled);
				if (count === 0) break;
				filled += count;
			}
			return bytes.buffer;
		}
	};
}

// build/src/read/formats/yolo-results.js
/**
* Columns of `results.txt`, which YOLOv5 up to version 5, YOLOv7 and ScaledYOLOv4 write without a header: epoch of all, memory,
* four training losses, targets, image size, seven results of the validation. Named as YOLOv5 names them from version 6 on.
*/
const COLUMNS = [
	"epoch",
	"gpu_mem",
	"train/box_loss",
	"train/obj_loss",
	"train/cls_loss",
	"train/total_loss",
	"targets",
	"img_size",
	"metrics/precision",
	"metrics/recall",
	"metrics/mAP_0.5",
	"metrics/mAP_0.5:0.95",
	"val/box_loss",
	"val/obj_loss",
	"val/cls_loss"
];
/** Learning rates that some forks add, one a parameter group. */
const RATES = [
	"x/lr0",
	"x/lr1",
	"x/lr2"
];
/** `3/299 1.22G 0.05 …`: nothing else begins with an epoch of all and an amount of memory. */
const FIRST_CELLS = /^\d{1,6}\/\d{1,6}\s+\d{1,6}(?:\.\d{1,9})?[GM]\s/;
/** Names of the columns of such a line; null for any other line. */
function yoloColumns(line) {
	const trimmed = line.trim();
	if (!FIRST_CELLS.test(trimmed)) return null;
	const further = trimmed.split(/\s+/).length - COLUMNS.length;
	return further < 0 || further > RATES.length ? null : [...COLUMNS, ...RATES.slice(0, further)];
}

// build/src/read/formats/table-layout.js
const DELIMITERS = [
	"	",
	";",
	",",
	"|",
	" "
];
/** A header is looked for in the first lines only: titles and comments come before it, never a page of text. */
const MAX_HEADER_LINE = 20;
/** Lines that have to agree with the header. */
const MAX_SAMPLE_LINES = 20;
/** Share of the sampled lines with the header's number of cells; below, blanks and commas are those of prose. */
const MIN_AGREEMENT = .6;
/** A table wider than this is no metric log. */
const MAX_COLUMNS = 1e4;
/** Finds header and delimiter in the first text of a file; null where there is no row of names above rows of numbers. */
function findLayout(text, whole) {
	const lines = text.split(/\r\n|\n|\r/, 400);
	if (!whole && lines.length > 1 && lines.length < 400) lines.pop();
	const known = yoloColumns(lines[0] ?? "");
	if (known !== null) return {
		delimiter: " ",
		header: known,
		line: 0,
		rowNames: false
	};
	for (let i = 0; i < Math.min(lines.length, MAX_HEADER_LINE); i++) {
		const found = layoutAt(lines, i);
		if (found !== null) return found;
	}
	return null;
}
function layoutAt(lines, index) {
	const headerLine = lines[index];
	if (headerLine.trim() === "") return null;
	const sample = lines.slice(index + 1).filter((line) => line.trim() !== "" && !isRule(line)).slice(0, MAX_SAMPLE_LINES);
	let best = null;
	let bestAgreement = 0;
	for (const delimiter of DELIMITERS) {
		const names = headerCells(headerLine, delimiter);
		if (names.length > MAX_COLUMNS || names.filter((name) => name !== "").length < 2) continue;
		if (!names.every((name) => name === "" || parseCell(name) === "text")) continue;
		const rows = sample.map((line) => splitCells(line, delimiter));
		const exact = rows.filter((cells) => fits(cells, names.length)).length;
		const longer = delimiter === "|" ? 0 : rows.filter((cells) => cells.length === names.length + 1 && cells.at(-1) !== "").length;
		const rowNames = longer > exact;
		const agreement = Math.max(exact, longer) / Math.max(rows.length, 1);
		if (!(agreement > bestAgreement) || agreement < MIN_AGREEMENT || !rows.some(hasNumber$1)) continue;
		if (delimiter === " " && !rows.every(mostlyNumbers)) continue;
		bestAgreement = agreement;
		best = {
			delimiter,
			header: names,
			line: index + 1,
			rowNames
		};
	}
	return best ?? singleColumn(headerLine, sample, index);
}
/** One name above numbers, one a line. */
function singleColumn(headerLine, sample, index) {
	const name = unquote(headerLine);
	if (parseCell(name) !== "text" || name.length > 80 || /[,;\t|{}[\]<>=]/.test(name) || sample.length === 0) return null;
	if (!sample.every((line) => typeof parseCell(unquote(line)) === "number")) return null;
	return {
		delimiter: ",",
		header: [name],
		line: index + 1,
		rowNames: false
	};
}
/** A header with rows like it may end with delimiters that name no column. */
function fits(cells, count) {
	return cells.length === count || cells.length > count && cells.slice(count).every((cell) => cell === "");
}
function headerCells(line, delimiter) {
	return splitCells(line.replace(/^\s*#\s*(?![{])/, ""), delimiter).map((cell) => cell.trim());
}
function hasNumber$1(cells) {
	return cells.some((cell) => typeof parseCell(cell) === "number");
}
function mostlyNumbers(cells) {
	return cells.filter((cell) => parseCell(cell) !== "text").length * 2 >= cells.length;
}
/** `|---|:--:|`, `+----+`, `=====`: drawn lines of Markdown and ASCII tables. */
function isRule(line) {
	return /^[\s|+:=_-]+$/.test(line) && /[-=_]{2}/.test(line);
}
/** Cells of one record, trimmed, quotes removed; the outer bars of a Markdown row are no cells. */
function splitCells(record, delimiter) {
	if (delimiter === " ") return record.trim().split(/\s+/);
	const cells = [];
	let at = 0;
	for (;;) {
		while (record[at] === " ") at++;
		let end;
		if (record[at] === "\"") {
			end = at + 1;
			while (end < record.length && (record[end] !== "\"" || record[end + 1] === "\"")) end += record[end] === "\"" ? 2 : 1;
			end = record.indexOf(delimiter, end);
		} else end = record.indexOf(delimiter, at);
		cells.push(unquote(end < 0 ? record.slice(at) : record.slice(at, end)));
		if (end < 0) break;
		at = end + 1;
	}
	if (delimiter === "|" && cells.length > 2 && cells[0] === "" && cells.at(-1) === "") return cells.slice(1, -1);
	return cells;
}
function unquote(cell) {
	const trimmed = cell.trim();
	if (trimmed.length < 2 || trimmed[0] !== "\"" || trimmed.at(-1) !== "\"") return trimmed;
	return trimmed.slice(1, -1).replaceAll("\"\"", "\"").trim();
}

// build/src/read/formats/table-cells.js
/** Room for the cells of a record. */
function newRowCells() {
	return {
		count: 0,
		values: [],
		kinds: [],
		starts: [],
		ends: [],
		texts: []
	};
}
/** Reads the cells of bytes[start, end) into `row`: plain decimals straight from the bytes, everything else as text. */
function readCells(bytes, start, end, delimiter, row) {
	row.count = 0;
	const separator = delimiter.charCodeAt(0);
	if (delimiter === " " || delimiter === "|") {
		readTextCells(bytes, start, end, delimiter, row);
		return;
	}
	let at = start;
	for (;;) {
		let stop = at;
		while (stop < end && bytes[stop] !== separator && bytes[stop] !== 34) stop++;
		if (stop < end && bytes[stop] === 34) {
			readTextCells(bytes, at, end, delimiter, row);
			return;
		}
		readCell(bytes, at, stop, row);
		if (stop >= end) return;
		at = stop + 1;
	}
}
function readTextCells(bytes, start, end, delimiter, row) {
	for (const text of splitCells((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)(bytes.subarray(start, end)), delimiter)) {
		setCell(row, parseLocal(text, delimiter), start, end);
		row.texts[row.count - 1] = text;
	}
}
function readCell(bytes, from, to, row) {
	let start = from;
	let end = to;
	while (start < end && bytes[start] <= 32) start++;
	while (end > start && bytes[end - 1] <= 32) end--;
	if (start === end) {
		setCell(row, "missing", start, end);
		return;
	}
	const fast = readDecimal(bytes, start, end);
	if (!Number.isNaN(fast)) {
		const i = row.count++;
		row.values[i] = fast;
		row.kinds[i] = "number";
		row.starts[i] = start;
		row.ends[i] = end;
		return;
	}
	setCell(row, end - start > 2e3 ? "text" : parseLocal((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)(bytes.subarray(start, end)), ";"), start, end);
}
/** In tables whose cells can hold commas, `0,25` is a decimal comma (Excel and pandas in half of Europe). */
function parseLocal(text, delimiter) {
	const cell = parseCell(text);
	if (cell !== "text" || delimiter !== ";" || !/^\s*[+-]?\d+,\d+(?:[eE][+-]?\d+)?\s*$/.test(text)) return cell;
	return parseCell(text.replace(",", "."));
}
function setCell(row, cell, start, end) {
	const i = row.count++;
	row.values[i] = typeof cell === "number" ? cell : NaN;
	row.kinds[i] = typeof cell === "number" ? "number" : cell;
	row.starts[i] = start;
	row.ends[i] = end;
	row.texts[i] = "";
}

// build/src/read/formats/table-plain.js
const LF = 10;
const CR = 13;
/** Room for rows of so many cells. */
function newPlainCells(count) {
	return {
		scan: { end: 0 },
		values: new Float64Array(count),
		present: new Uint8Array(count)
	};
}
/**
* Adds the row that begins at `start`, straight from its bytes, where it has a cell for each of `columns` (null: belongs to none), each a
* plain number or nothing, and a line end before `end`. Gives the position behind it; `start`, and nothing added, for any other row.
*/
function takePlainRow({ scan, values, present }, columns, row, separator, bytes, start, end) {
	const last = columns.length - 1;
	let at = start;
	let numbers = 0;
	for (let i = 0; i <= last; i++) {
		const value = scanDecimal(bytes, at, end, scan);
		const stop = scan.end;
		if (stop >= end) return start;
		values[i] = value;
		present[i] = stop > at ? 1 : 0;
		numbers += present[i];
		if (i < last && bytes[stop] !== separator) return start;
		at = stop + 1;
	}
	const sign = bytes[at - 1];
	if (sign === CR && at < end && bytes[at] === LF) at++;
	else if (sign !== LF) return start;
	if (numbers === 0) return start;
	for (let i = 0; i <= last; i++) {
		const column = columns[i];
		if (column !== null && present[i] === 1) addValue(column, row, values[i]);
	}
	return at;
}

// build/src/read/formats/table-support.js
/** Whose tables the table reader reads: rows of the table of supported formats. */
const TABLE_SUPPORT = [
	{
		tool: "Keras CSVLogger",
		files: "`training.log`, `*.csv`",
		reads: "any separator; several trainings appended to one file are several runs",
		tested: "real files"
	},
	{
		tool: "Lightning CSVLogger",
		files: "`lightning_logs/version_*/metrics.csv`",
		reads: "sparse rows, `hparams.yaml`, a final `validate()` is no point",
		tested: "real files"
	},
	{
		tool: "Ultralytics, YOLOv5",
		files: "`results.csv`",
		reads: "padded cells, sums of partial losses, `args.yaml` and `opt.yaml`",
		tested: "real files"
	},
	{
		tool: "YOLOv5 up to version 5, YOLOv7, ScaledYOLOv4",
		files: "`results.txt`",
		reads: "no header: columns by their order, named as YOLOv5 names them later",
		tested: "by shape"
	},
	{
		tool: "Ultralytics with `val=False`",
		files: "`results.csv`",
		reads: "zeros before the first evaluation are no measurements",
		tested: "by shape"
	},
	{
		tool: "DVCLive",
		files: "`dvclive/plots/metrics/**/*.tsv`",
		reads: "one run of many files, named by their paths",
		tested: "real files"
	},
	{
		tool: "CatBoost",
		files: "`learn_error.tsv`, `test_error.tsv`",
		reads: "both files as one run",
		tested: "real files"
	},
	{
		tool: "OpenAI baselines",
		files: "`progress.csv`",
		reads: "columns in any order",
		tested: "real files"
	},
	{
		tool: "Stable-Baselines3, Ray",
		files: "`progress.csv`",
		reads: "the same",
		tested: "by shape"
	},
	{
		tool: "Weights & Biases (chart export)",
		files: "`*.csv`",
		reads: "one run a column, `__MIN` and `__MAX` left out",
		tested: "real files"
	},
	{
		tool: "Flair, pandas, hand-written",
		files: "`loss.tsv`, `*.csv`, `*.tsv`, Markdown tables",
		reads: "decimal commas, units in names, epochs as `001`, row numbers",
		tested: "real files"
	},
	{
		tool: "timm",
		files: "`summary.csv`",
		reads: "rows without evaluation, a second header after a restart",
		tested: "by shape"
	},
	{
		tool: "fastai, DeepSpeed, bearpaw, DeePMD",
		files: "`history.csv`, `*.csv`, `log.txt`, `lcurve.out`",
		reads: "repeated headers, one file a metric, tabs at the end, commented headers",
		tested: "by shape"
	}
];

// build/src/read/formats/table.js
/** CSV, TSV, `;`, `|` and blank-separated tables: Keras, Lightning, timm, fastai, YOLO, pandas, DeepSpeed, hand-written ones. */
const table = {
	id: "table",
	title: "CSV, TSV and other tables",
	example: "epoch,loss,val_loss",
	support: TABLE_SUPPORT,
	detect(file) {
		const layout = layoutOf(file);
		if (layout === null) return false;
		const ofPath = metricOfPath(file.path);
		return layout.header.some((name) => axisOf(name) === null && (file.named || isMetricName(ofPath ?? name)));
	},
	read: (file) => [readTable(file)]
};
function layoutOf(file) {
	return findLayout((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(file), file.size <= file.head.length);
}
/** Characters between cells that are nothing else. */
const PLAIN_DELIMITERS = /* @__PURE__ */ new Set([
	",",
	";",
	"	"
]);
function readTable(file) {
	const layout = layoutOf(file);
	if (layout === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("no line with names of columns above rows of numbers", "A table needs a header, for example “epoch,loss,val_loss”.");
	const columns = newColumns();
	const notes = newNotes();
	const state = {
		layout,
		columns,
		notes,
		row: newRowCells(),
		mapping: [],
		header: layout.header,
		rows: 0,
		bytes: file.head,
		start: 0,
		end: 0,
		line: layout.line,
		complete: true
	};
	state.mapping = mapHeader(state, layout.header);
	const separator = layout.delimiter.charCodeAt(0);
	const quoteAfter = layout.delimiter === " " ? -1 : separator;
	/** Columns of the cells of a plain row, once the header has passed; none for a layout without such rows. */
	let plain = [];
	let cells = newPlainCells(0);
	const visit = (bytes, start, end, line, complete) => {
		if (line > layout.line && !isBlank(bytes, start, end)) {
			Object.assign(state, {
				bytes,
				start,
				end,
				line,
				complete
			});
			readCells(bytes, start, end, layout.delimiter, state.row);
			takeRow(state);
		}
		if (line < layout.line || layout.rowNames || !PLAIN_DELIMITERS.has(layout.delimiter)) return;
		plain = state.mapping.map((index) => columns.list[index] ?? null);
		if (plain.length !== cells.values.length) cells = newPlainCells(plain.length);
	};
	const take = (bytes, start, end) => {
		if (plain.length === 0) return start;
		const behind = takePlainRow(cells, plain, state.rows, separator, bytes, start, end);
		if (behind > start) state.rows++;
		return behind;
	};
	noteFaults$1(notes, eachRecord(file, quoteAfter, visit, take));
	if (state.rows < 2) noteFewRows(state);
	dropWordColumns(state);
	return {
		source: file.path,
		format: "table",
		series: toSeries$1(columns, state.rows),
		hyperparameters: {},
		problems: toProblems(notes, file.path)
	};
}
function takeRow(state) {
	const { row, columns } = state;
	if (!hasNumber(row) && isNoData(state)) return;
	const mapping = mappingFor(state);
	if (mapping === null) return;
	let used = false;
	for (let i = 0; i < row.count; i++) {
		const index = mapping[i] ?? -1;
		const kind = row.kinds[i];
		if (index < 0 || kind === "missing") continue;
		const column = columns.list[index];
		let value = row.values[i];
		if (kind === "text") {
			const text = cellText(state, i);
			value = column.axis === "time" ? parseTime(text) : column.axis === null ? NaN : parseCount(text);
			if (Number.isNaN(value)) {
				noteText(state, index, text);
				continue;
			}
		}
		addValue(column, state.rows, value);
		used = true;
	}
	if (used) state.rows++;
}
/** Lines that are no rows: comments, drawn rules, headers that a restarted process wrote again, remarks. */
function isNoData(state) {
	const { row, header, notes, line } = state;
	const record = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)(state.bytes.subarray(state.start, state.end));
	if (isRule(record) || record.trimStart().startsWith("#")) return true;
	const cells = splitCells(record, state.layout.delimiter);
	const known = cells.filter((cell) => cell !== "" && header.includes(cell)).length;
	if (known * 2 > cells.length || cells[0] !== "" && cells[0]?.toLowerCase() === header[0]?.toLowerCase()) {
		if (cells.length !== header.length || known < cells.length) state.mapping = mapHeader(state, cells);
		state.header = cells;
		return true;
	}
	if (row.kinds.slice(0, row.count).every((kind) => kind === "missing")) return true;
	const first = excerpt(record);
	note(notes, "words", line, (count) => `${lines(count)} without a number left out, the first is “${first}”`, "Nothing to do if it is a remark; else check the separator.");
	return true;
}
/** Which column each cell of this row belongs to; null for a row whose cells can't be placed. */
function mappingFor({ row, header, mapping, layout, notes, line, complete }) {
	const expected = header.length + (layout.rowNames ? 1 : 0);
	const { count } = row;
	if (count === expected) return mapping;
	if (count > expected && row.kinds.slice(expected, count).every((kind) => kind === "missing")) return mapping;
	if (count < expected && !complete) {
		note(notes, "cut", line, () => "the last line is incomplete (truncated) and was left out", "The training was still writing, or was stopped.");
		return null;
	}
	if (count < expected) {
		if (header.slice(count).every((name) => name === "")) return mapping;
		const short = shortRow(header, count);
		if (short !== null) return short.map((i) => mapping[i]);
	}
	note(notes, "ragged", line, (rows) => `${lines(rows)} left out: ${count} cells where the header has ${expected}`, "Every row needs a cell for every column, empty where there is no value.");
	return null;
}
/** timm writes an epoch without evaluation as `epoch,train_…[,lr]`: cells are missing in the middle. Header index of each cell. */
function shortRow(header, count) {
	if (header[0]?.toLowerCase() !== "epoch" || !header.some((name) => name.startsWith("eval_"))) return null;
	const kept = [...header.keys()].filter((i) => !header[i].startsWith("eval_"));
	if (kept.length === count) return kept;
	const withoutRate = kept.filter((i) => header[i] !== "lr");
	return withoutRate.length === count ? withoutRate : null;
}
/** Column of each header cell. A name that comes twice keeps its first column. */
function mapHeader({ layout, columns, notes, line }, header) {
	const seen = /* @__PURE__ */ new Set();
	const mapping = header.map((name, i) => {
		if (name === "" && i > 0) return -1;
		if (!seen.has(name)) {
			seen.add(name);
			return columnIndex(columns, name);
		}
		const message = `two columns are called “${excerpt(name)}”: the first is used`;
		note(notes, `twice ${name}`, line, () => message, "Give every column a name of its own.");
		return -1;
	});
	return layout.rowNames ? [-1, ...mapping] : mapping;
}
/** A cell of a metric column that holds no number. */
function noteText({ columns, notes, line }, index, text) {
	const name = excerpt(columns.list[index].name);
	note(notes, `text ${index}`, line, (count) => `${count === 1 ? "one cell" : `${count} cells`} of column “${name}” left out: “${excerpt(text)}” is no number`, "Leave a cell empty where there is no value.");
}
/** A column of words alone is no metric: nothing is wrong with it. */
function dropWordColumns({ columns, notes }) {
	for (const [index, { values, axis }] of columns.list.entries()) if (values.length === 0 || axis !== null) notes.kinds.delete(`text ${index}`);
}
function noteFewRows({ notes, rows, layout }) {
	const message = rows === 0 ? "a header and no row below it" : "only one row: a curve needs at least two";
	const hint = rows === 0 ? "The training stopped before it logged anything." : "Log every epoch, not the final result only.";
	note(notes, "few-rows", layout.line, () => message, hint);
}
function noteFaults$1(notes, { tooLong, openQuote }) {
	if (tooLong > 0) note(notes, "too-long", tooLong, () => "a line of over 50 MB was left out", "Is this file a table at all?");
	if (openQuote > 0) note(notes, "quote", openQuote, () => "a quote is never closed: read as an ordinary character", "Remove or double it.");
}
function cellText({ bytes, row }, i) {
	return row.texts[i] || (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)(bytes.subarray(row.starts[i], row.ends[i]));
}
function hasNumber({ kinds, count }) {
	for (let i = 0; i < count; i++) if (kinds[i] === "number") return true;
	return false;
}
function isBlank(bytes, start, end) {
	for (let i = start; i < end; i++) if (bytes[i] > 32) return false;
	return true;
}
function lines(count) {
	return count === 1 ? "one line" : `${count} lines`;
}

// build/src/read/crc32c.js
/** Reflected polynomial of CRC-32C (Castagnoli), as in RFC 3720 appendix B.4. */
const POLYNOMIAL$1 = 2197175160;
const SLICES = 16;
/** Table k gives the effect of a byte that k more bytes follow: slicing-by-16 (Kounavis and Berry, 2005). */
const TABLES = makeTables();
function makeTables() {
	const tables = new Int32Array(SLICES * 256);
	for (let byte = 0; byte < 256; byte++) {
		let value = byte;
		for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ POLYNOMIAL$1 : value >>> 1;
		tables[byte] = value;
	}
	for (let byte = 0; byte < 256; byte++) {
		let value = tables[byte];
		for (let slice = 1; slice < SLICES; slice++) {
			value = tables[value & 255] ^ value >>> 8;
			tables[slice * 256 + byte] = value;
		}
	}
	return tables;
}
/** The same of a view: four bytes are loaded at a time. */
function crc32cOf(view, start, end) {
	const t = TABLES;
	let crc = -1;
	let i = start;
	for (; i + SLICES <= end; i += SLICES) {
		const a = crc ^ view.getInt32(i, true);
		const b = view.getInt32(i + 4, true);
		const c = view.getInt32(i + 8, true);
		const d = view.getInt32(i + 12, true);
		crc = t[3840 + (a & 255)] ^ t[3584 + (a >>> 8 & 255)] ^ t[3328 + (a >>> 16 & 255)] ^ t[3072 + (a >>> 24)] ^ t[2816 + (b & 255)] ^ t[2560 + (b >>> 8 & 255)] ^ t[2304 + (b >>> 16 & 255)] ^ t[2048 + (b >>> 24)] ^ t[1792 + (c & 255)] ^ t[1536 + (c >>> 8 & 255)] ^ t[1280 + (c >>> 16 & 255)] ^ t[1024 + (c >>> 24)] ^ t[768 + (d & 255)] ^ t[512 + (d >>> 8 & 255)] ^ t[256 + (d >>> 16 & 255)] ^ t[d >>> 24];
	}
	for (; i + 4 <= end; i += 4) {
		const a = crc ^ view.getInt32(i, true);
		crc = t[768 + (a & 255)] ^ t[512 + (a >>> 8 & 255)] ^ t[256 + (a >>> 16 & 255)] ^ t[a >>> 24];
	}
	for (; i < end; i++) crc = t[(crc ^ view.getUint8(i)) & 255] ^ crc >>> 8;
	return ~crc >>> 0;
}
/** The checksum as TFRecord files store it: CRC-32C rotated right by 15, plus 0xa282ead8 (tensorboard tf_record.rs). */
function maskedCrc32c(bytes, start = 0, end = bytes.length) {
	return maskedCrc32cOf(viewOf(bytes), start, end);
}
/** The same of a view. */
function maskedCrc32cOf(view, start, end) {
	const crc = crc32cOf(view, start, end);
	return (crc >>> 15 | crc << 17) + 2726488792 >>> 0;
}
function viewOf(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// build/src/read/protobuf.js
const WIRE_VARINT = 0;
const WIRE_64 = 1;
const WIRE_BYTES = 2;
const WIRE_32 = 5;
/** A cursor over bytes[start, end). */
function cursorAt(bytes, start, end) {
	return {
		bytes,
		view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
		pos: start,
		end,
		bad: false
	};
}
/** An unsigned varint of at most 10 bytes as a number; above 2^53 the low bits are rounded. 0 and `bad` where it is cut. */
function readVarint(cursor) {
	const { bytes, end } = cursor;
	let scale = 1;
	let value = 0;
	for (let count = 0; count < 10; count++) {
		if (cursor.pos >= end) break;
		const byte = bytes[cursor.pos++];
		value += (byte & 127) * scale;
		if (byte < 128) return value;
		scale *= 128;
	}
	return fail$1(cursor);
}
/** An int64 varint: two's complement, so that −1 is ten bytes; exact up to 2^53 in size. */
function readInt64(cursor) {
	const start = cursor.pos;
	const value = readVarint(cursor);
	if (cursor.pos - start < 10 || cursor.bad) return value;
	let low = 0;
	let high = 0;
	for (let i = 0; start + i < cursor.pos; i++) {
		const bits = ~cursor.bytes[start + i] & 127;
		if (i < 5) low += bits * 128 ** i;
		else if (i < 9) high += bits * 128 ** (i - 5);
	}
	return -(low + high * 2 ** 35) - 1;
}
/** Length of a length-delimited field, checked against what is left; 0 and `bad` where it reaches past the end. */
function readLength(cursor) {
	const length = readVarint(cursor);
	if (length > cursor.end - cursor.pos) return fail$1(cursor);
	return length;
}
/** Little-endian float; 0 and `bad` where it is cut. */
function readFloat(cursor) {
	if (cursor.end - cursor.pos < 4) return fail$1(cursor);
	cursor.pos += 4;
	return cursor.view.getFloat32(cursor.pos - 4, true);
}
/** Little-endian double; 0 and `bad` where it is cut. */
function readDouble(cursor) {
	if (cursor.end - cursor.pos < 8) return fail$1(cursor);
	cursor.pos += 8;
	return cursor.view.getFloat64(cursor.pos - 8, true);
}
/** Moves over a field of this wire type. Groups (types 3 and 4) are in no message that we read: `bad`. */
function skipField(cursor, wire) {
	if (wire === 0) {
		readVarint(cursor);
		return;
	}
	const length = wire === 1 ? 8 : wire === 5 ? 4 : wire === 2 ? readLength(cursor) : NaN;
	if (!(length <= cursor.end - cursor.pos)) fail$1(cursor);
	else cursor.pos += length;
}
function fail$1(cursor) {
	cursor.bad = true;
	cursor.pos = cursor.end;
	return 0;
}

// build/src/read/tfrecord.js
/** Length (8 bytes) and its checksum (4), then the data, then its checksum (4). */
const HEADER_BYTES$1 = 12;
const FOOTER_BYTES = 4;
const WINDOW_BYTES = 1048576;
/** A summary of scalars is thousands of times smaller; what is larger is an image or a graph, and is not even read. */
const MAX_RECORD_BYTES$1 = 16777216;
/** Checksums of short lengths, as soon as one was computed: most records of a file have one of few lengths. */
const KNOWN_LENGTHS = 1024;
/**
* Passes every record of a TFRecord file in order through one reused buffer (tensorboard tf_record.rs). A length is checked
* against its checksum and against the bytes left before anything is allocated for it.
*/
function eachTfRecord(file, visit) {
	let cursor = cursorAt(new Uint8Array(Math.min(WINDOW_BYTES, file.size)), 0, 0);
	let filled = 0;
	/** Where the next record begins, in the buffer. */
	let at = 0;
	/** Where the buffer begins, in the file. */
	let base = 0;
	let records = 0;
	let tooLong = 0;
	const done = (badLength, truncated) => ({
		records,
		badLength,
		truncated,
		tooLong
	});
	/** Makes `count` bytes from `at` on available; false where the file ends before. */
	const need = (count) => {
		if (filled - at >= count) return true;
		if (count > file.size - base - at) return false;
		const { bytes } = cursor;
		if (count > bytes.length) {
			const grown = new Uint8Array(Math.max(count, bytes.length * 2));
			grown.set(bytes.subarray(at, filled));
			cursor = cursorAt(grown, 0, 0);
		} else bytes.copyWithin(0, at, filled);
		base += at;
		filled -= at;
		at = 0;
		while (filled < count) {
			const read = file.readInto(cursor.bytes.subarray(filled), base + filled);
			if (read === 0) return false;
			filled += read;
		}
		return true;
	};
	for (;;) {
		if (filled - at < HEADER_BYTES$1 && !need(HEADER_BYTES$1)) return done(0, base + at < file.size ? records + 1 : 0);
		const low = cursor.view.getUint32(at, true);
		const high = cursor.view.getUint32(at + 4, true);
		if (lengthChecksum(cursor, at, low, high) !== cursor.view.getUint32(at + 8, true)) return done(records + 1, 0);
		const whole = HEADER_BYTES$1 + low + FOOTER_BYTES;
		if (high !== 0 || whole > file.size - base - at) return done(0, records + 1);
		records++;
		if (low > MAX_RECORD_BYTES$1) {
			tooLong ||= records;
			base += at + whole;
			filled = 0;
			at = 0;
			continue;
		}
		if (filled - at < whole && !need(whole)) return done(0, records);
		cursor.pos = at + HEADER_BYTES$1;
		cursor.end = cursor.pos + low;
		cursor.bad = false;
		visit(cursor, records, base + at);
		at += whole;
	}
}
const CHECKSUMS = new Float64Array(KNOWN_LENGTHS).fill(-1);
/** Checksum of the eight bytes of a length at `at`. */
function lengthChecksum({ view }, at, low, high) {
	if (high !== 0 || low >= KNOWN_LENGTHS) return maskedCrc32cOf(view, at, at + 8);
	if (CHECKSUMS[low] === -1) CHECKSUMS[low] = maskedCrc32cOf(view, at, at + 8);
	return CHECKSUMS[low];
}
/** Does the data of the record that a cursor spans, from `start` to its end, match the checksum behind it? */
function isIntact({ view, end }, start) {
	return maskedCrc32cOf(view, start, end) === view.getUint32(end, true);
}
/** Does a file begin like a TFRecord file: a length with the right checksum? */
function startsLikeTfRecord(head) {
	if (head.length < HEADER_BYTES$1) return false;
	const stored = head[8] + head[9] * 256 + head[10] * 65536 + head[11] * 16777216;
	return maskedCrc32c(head, 0, 8) === stored;
}

// build/src/read/formats/tensorboard-hparams.js
const SESSION_START$1 = 3;
/** Hyper-parameters of the HParams plugin (`HParamsPluginData`, tensorboard plugin_data.proto): bytes[start, end) into `into`. */
function readHparams(bytes, start, end, into) {
	eachMessage(cursorAt(bytes, start, end), SESSION_START$1, (session) => {
		eachMessage(session, 1, (entry) => readEntry(entry, into));
	});
}
/** An entry of `map<string, google.protobuf.Value>`: 1 key, 2 value. */
function readEntry(entry, into) {
	let name = "";
	let value;
	while (entry.pos < entry.end && !entry.bad) {
		const tag = readVarint(entry);
		if (tag === (8 | 2)) name = readText$1(entry);
		else if (tag === (16 | 2)) value = readValue$1(inner(entry));
		else skipField(entry, tag & 7);
	}
	if (!entry.bad && name !== "" && value !== void 0) into.set(name, value);
}
/** `google.protobuf.Value`: 1 null, 2 number, 3 text, 4 truth value; lists and structs are left out. */
function readValue$1(cursor) {
	let value;
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag === (8 | 0)) {
			readVarint(cursor);
			value = null;
		} else if (tag === (16 | 1)) value = readDouble(cursor);
		else if (tag === (24 | 2)) value = readText$1(cursor);
		else if (tag === (32 | 0)) value = readVarint(cursor) !== 0;
		else skipField(cursor, tag & 7);
	}
	return cursor.bad ? void 0 : value;
}
/** Calls `visit` with every sub-message of one field number. */
function eachMessage(cursor, field, visit) {
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag === field * 8 + 2) visit(inner(cursor));
		else skipField(cursor, tag & 7);
	}
}
/** The length-delimited field that begins here as a message of its own; the cursor moves behind it. */
function inner(cursor) {
	const length = readLength(cursor);
	const message = cursorAt(cursor.bytes, cursor.pos, cursor.pos + length);
	cursor.pos += length;
	return message;
}
function readText$1(cursor) {
	const length = readLength(cursor);
	cursor.pos += length;
	return new TextDecoder().decode(cursor.bytes.subarray(cursor.pos - length, cursor.pos));
}

// build/src/read/formats/tensorboard-tags.js
/** A file with more tags is no log of metrics; further ones are left out. */
const MAX_TAGS = 1e4;
/** No tags yet. */
function newTags() {
	return {
		list: [],
		byHash: /* @__PURE__ */ new Map(),
		last: null
	};
}
/** The tag with the name bytes[start, end), made at its first appearance; null above `MAX_TAGS`. */
function tagAt(tags, { bytes, view }, start, end) {
	const { last } = tags;
	const guess = last === null ? null : last.next;
	if (guess !== null && isNamed(guess, view, start, end)) {
		tags.last = guess;
		return guess;
	}
	const tag = findTag(tags, bytes, start, end);
	if (tag === null) return null;
	if (last !== null) last.next = tag;
	tags.last = tag;
	return tag;
}
/** Is a tag's name the bytes from `start` to `end`? Four at a time: this is asked for every point. */
function isNamed({ bytes, view: own }, view, start, end) {
	const { length } = bytes;
	if (length !== end - start) return false;
	let i = 0;
	for (; i + 4 <= length; i += 4) if (own.getInt32(i) !== view.getInt32(start + i)) return false;
	for (; i < length; i++) if (bytes[i] !== view.getUint8(start + i)) return false;
	return true;
}
function findTag(tags, bytes, start, end) {
	const hash = fnv1a(bytes, start, end);
	const known = tags.byHash.get(hash);
	const found = known?.find((tag) => sameBytes(tag.bytes, bytes, start, end));
	if (found !== void 0) return found;
	if (tags.list.length >= MAX_TAGS) return null;
	const own = bytes.slice(start, end);
	const tag = {
		bytes: own,
		view: new DataView(own.buffer),
		name: new TextDecoder().decode(own),
		plugin: "",
		next: null,
		values: newFloats(),
		steps: newFloats(),
		rows: newFloats()
	};
	tags.list.push(tag);
	if (known === void 0) tags.byHash.set(hash, [tag]);
	else known.push(tag);
	return tag;
}
function sameBytes(own, bytes, start, end) {
	if (own.length !== end - start) return false;
	for (let i = 0; i < own.length; i++) if (own[i] !== bytes[start + i]) return false;
	return true;
}
/** 32-bit FNV-1a (Fowler, Noll and Vo). */
function fnv1a(bytes, start, end) {
	let hash = 2166136261;
	for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i], 16777619);
	return hash >>> 0;
}

// build/src/read/formats/tensorboard-tensor.js
const FLOAT$1 = 1;
const DOUBLE = 2;
const BFLOAT16 = 14;
const HALF = 19;
/** Bytes of an element in `tensor_content`, by dtype (tensorboard types.proto): the types that hold one real number. */
const SIZES = /* @__PURE__ */ new Map([
	[FLOAT$1, 4],
	[DOUBLE, 8],
	[3, 4],
	[9, 8],
	[10, 1],
	[BFLOAT16, 2],
	[HALF, 2],
	[22, 4],
	[23, 8]
]);
/** Fields that list values one by one: float, double, int, int64, bool, half, uint32, uint64. */
const VALUE_FIELDS = /* @__PURE__ */ new Set([
	5,
	6,
	7,
	10,
	11,
	13,
	16,
	17
]);
/** Reads a TensorProto up to the cursor's end as one number, from `tensor_content` or from its lists of values. */
function readScalarTensor(cursor, into) {
	let dtype = 0;
	let elements = 1;
	let content = -1;
	let contentLength = 0;
	let value = 0;
	let found = false;
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		const field = Math.floor(tag / 8);
		const wire = tag & 7;
		if (tag === (8 | 0)) dtype = readVarint(cursor);
		else if (tag === (16 | 2)) elements = readElements(cursor);
		else if (tag === (32 | 2)) {
			contentLength = readLength(cursor);
			content = cursor.pos;
			cursor.pos += contentLength;
		} else if (VALUE_FIELDS.has(field) && !found) {
			const end = cursor.end;
			const packed = wire === 2;
			if (packed) cursor.end = readLength(cursor) + cursor.pos;
			if (cursor.pos < cursor.end) {
				value = readListed(cursor, field, packed ? wireOf(field) : wire, dtype);
				found = true;
			}
			if (packed) cursor.pos = cursor.end;
			cursor.end = end;
		} else skipField(cursor, wire);
	}
	const size = SIZES.get(dtype);
	into.scalar = !cursor.bad && size !== void 0 && elements === 1 && (found || contentLength === 0 || contentLength === size);
	into.empty = !found && contentLength === 0;
	into.value = found ? value : contentLength > 0 && into.scalar ? readContent(cursor.view, content, dtype) : 0;
}
/** Product of the dimensions of a TensorShapeProto; 1 for rank 0. */
function readElements(cursor) {
	const end = cursor.end;
	cursor.end = readLength(cursor) + cursor.pos;
	let elements = 1;
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag !== (16 | 2)) {
			skipField(cursor, tag & 7);
			continue;
		}
		const shapeEnd = cursor.end;
		cursor.end = readLength(cursor) + cursor.pos;
		let size = 0;
		while (cursor.pos < cursor.end && !cursor.bad) {
			const dim = readVarint(cursor);
			if (dim === (8 | 0)) size = readInt64(cursor);
			else skipField(cursor, dim & 7);
		}
		elements *= size;
		cursor.end = shapeEnd;
	}
	cursor.end = end;
	return elements;
}
function wireOf(field) {
	return field === 5 ? 5 : field === 6 ? 1 : 0;
}
function readListed(cursor, field, wire, dtype) {
	if (wire === 5 && field === 5) return readFloat(cursor);
	if (wire === 1 && field === 6) return readDouble(cursor);
	if (wire !== 0) {
		skipField(cursor, wire);
		return NaN;
	}
	if (field === 16 || field === 17) return readVarint(cursor);
	const integer = readInt64(cursor);
	if (field !== 13) return integer;
	return dtype === BFLOAT16 ? fromBfloat16(integer) : fromHalf(integer);
}
function readContent(view, at, dtype) {
	if (dtype === FLOAT$1) return view.getFloat32(at, true);
	if (dtype === DOUBLE) return view.getFloat64(at, true);
	if (dtype === HALF) return fromHalf(view.getUint16(at, true));
	if (dtype === BFLOAT16) return fromBfloat16(view.getUint16(at, true));
	if (dtype === 3) return view.getInt32(at, true);
	if (dtype === 9) return Number(view.getBigInt64(at, true));
	if (dtype === 22) return view.getUint32(at, true);
	if (dtype === 23) return Number(view.getBigUint64(at, true));
	return view.getUint8(at);
}
/** IEEE 754 binary16 from its bits. */
function fromHalf(bits) {
	const sign = bits & 32768 ? -1 : 1;
	const exponent = bits >> 10 & 31;
	const fraction = bits & 1023;
	if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : NaN;
	return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
/** bfloat16 from its bits: the upper half of a float. */
function fromBfloat16(bits) {
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(4));
	view.setUint32(0, (bits & 65535) * 65536);
	return view.getFloat32(0);
}

// build/src/read/formats/tensorboard-event.js
const SESSION_START = 1;
/** State for the events of one file. */
function newEventState(tags) {
	return {
		tags,
		hyperparameters: /* @__PURE__ */ new Map(),
		wallTime: NaN,
		step: 0,
		count: 0,
		restarted: false,
		found: [],
		values: [],
		tensor: {
			value: 0,
			scalar: false,
			empty: false
		}
	};
}
/** Reads an Event (tensorboard event.proto: 1 wall_time, 2 step, 5 summary, 7 session_log); everything else is jumped over. */
function readEvent(cursor, state) {
	state.wallTime = NaN;
	state.step = 0;
	state.count = 0;
	state.restarted = false;
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag === (8 | 1)) state.wallTime = readDouble(cursor);
		else if (tag === (16 | 0)) state.step = readInt64(cursor);
		else if (tag === (40 | 2)) {
			const end = cursor.end;
			cursor.end = readLength(cursor) + cursor.pos;
			readSummary(cursor, state);
			cursor.end = end;
		} else if (tag === (56 | 2)) readSession(cursor, state);
		else skipField(cursor, tag & 7);
	}
}
/** SessionLog: 1 status; START means that everything at or behind this step is void (tensorboard event_file_loader). */
function readSession(cursor, state) {
	const end = cursor.end;
	cursor.end = readLength(cursor) + cursor.pos;
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag === (8 | 0)) state.restarted = readVarint(cursor) === SESSION_START;
		else skipField(cursor, tag & 7);
	}
	cursor.end = end;
}
function readSummary(cursor, state) {
	const end = cursor.end;
	while (cursor.pos < end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag !== (8 | 2)) {
			skipField(cursor, tag & 7);
			continue;
		}
		cursor.end = readLength(cursor) + cursor.pos;
		readValue(cursor, state);
		cursor.end = end;
	}
}
/** Summary.Value: 1 tag, 2 simple_value, 7 node_name, 8 tensor, 9 metadata; images, histograms and sounds are jumped over. */
function readValue(cursor, state) {
	let nameStart = -1;
	let nameEnd = -1;
	let simple = 0;
	let hasSimple = false;
	let tensorStart = -1;
	let tensorEnd = -1;
	let metadataStart = -1;
	let metadataEnd = -1;
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag === (16 | 5)) {
			simple = readFloat(cursor);
			hasSimple = true;
			continue;
		}
		if ((tag & 7) !== 2) {
			skipField(cursor, tag & 7);
			continue;
		}
		const length = readLength(cursor);
		const start = cursor.pos;
		cursor.pos += length;
		if (tag === 8 + 2 || tag === 56 + 2 && nameEnd <= nameStart) {
			if (length === 0) continue;
			nameStart = start;
			nameEnd = cursor.pos;
		} else if (tag === 64 + 2) {
			tensorStart = start;
			tensorEnd = cursor.pos;
		} else if (tag === 72 + 2) {
			metadataStart = start;
			metadataEnd = cursor.pos;
		}
	}
	if (cursor.bad || nameStart < 0) return;
	if (!hasSimple && tensorStart < 0 && metadataStart < 0) return;
	const named = tagAt(state.tags, cursor, nameStart, nameEnd);
	if (named === null) return;
	if (metadataStart >= 0) readMetadata(cursor, metadataStart, metadataEnd, named, state);
	if (hasSimple) addScalar(state, named, simple);
	else if (tensorStart >= 0 && (named.plugin === "scalars" || named.plugin === "")) readTensor(cursor, tensorStart, tensorEnd, named, state);
}
function readTensor(cursor, start, end, tag, state) {
	const { pos, end: outerEnd } = cursor;
	const { tensor } = state;
	cursor.pos = start;
	cursor.end = end;
	readScalarTensor(cursor, tensor);
	cursor.pos = pos;
	cursor.end = outerEnd;
	if (tensor.scalar && !(tensor.empty && tag.plugin !== "scalars")) addScalar(state, tag, tensor.value);
}
function addScalar(state, tag, value) {
	state.found[state.count] = tag;
	state.values[state.count] = value;
	state.count++;
}
/** SummaryMetadata: 1 plugin_data {1 plugin_name, 2 content}. Comes once per tag and writer. */
function readMetadata(cursor, start, end, named, state) {
	const { pos, end: outerEnd, bytes } = cursor;
	cursor.pos = start;
	cursor.end = end;
	let contentStart = 0;
	let contentEnd = 0;
	while (cursor.pos < end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag !== (8 | 2)) {
			skipField(cursor, tag & 7);
			continue;
		}
		const pluginEnd = readLength(cursor) + cursor.pos;
		while (cursor.pos < pluginEnd && !cursor.bad) {
			const field = readVarint(cursor);
			if (field !== (8 | 2) && field !== (16 | 2)) {
				skipField(cursor, field & 7);
				continue;
			}
			const length = readLength(cursor);
			if (field >> 3 === 1) named.plugin = new TextDecoder().decode(bytes.subarray(cursor.pos, cursor.pos + length));
			else {
				contentStart = cursor.pos;
				contentEnd = cursor.pos + length;
			}
			cursor.pos += length;
		}
	}
	if (named.plugin === "hparams") readHparams(bytes, contentStart, contentEnd, state.hyperparameters);
	cursor.pos = pos;
	cursor.end = outerEnd;
}

// build/src/read/formats/tensorboard-plain.js
/** One byte that holds a field's number and wire type. */
const WALL_TIME = 9;
const STEP = 16;
const SUMMARY = 42;
const VALUE = 10;
const TAG = 10;
const SIMPLE_VALUE = 21;
const TENSOR = 66;
const METADATA = 74;
const DTYPE = 8;
const SHAPE = 18;
const CONTENT = 34;
/** Dtype of a float. */
const FLOAT = 1;
/** A length that fits one byte of a varint. */
const SHORT = 128;
/**
* Reads an event of one scalar whose fields come in the order and size in which writers leave nearly all of them: three times as fast as
* `readEvent`. False, and nothing read, for any other event: it is then read field by field.
*/
function readPlainEvent(cursor, state) {
	const { bytes, view, pos, end } = cursor;
	if (end - pos < 20 || bytes[pos] !== WALL_TIME) return false;
	let at = pos + 9;
	let step = 0;
	if (bytes[at] === STEP) {
		let byte = bytes[++at];
		step = byte & 127;
		for (let scale = 128; byte >= 128; scale *= 128) {
			if (scale > 2 ** 42) return false;
			byte = bytes[++at];
			step += (byte & 127) * scale;
		}
		at++;
	}
	if (bytes[at] !== SUMMARY || bytes[at + 1] >= SHORT || at + 2 + bytes[at + 1] !== end) return false;
	at += 2;
	if (bytes[at] !== VALUE || bytes[at + 1] >= SHORT || at + 2 + bytes[at + 1] !== end) return false;
	at += 2;
	const nameStart = at + 2;
	const nameEnd = nameStart + bytes[at + 1];
	if (bytes[at] !== TAG || bytes[at + 1] >= SHORT || nameEnd === nameStart || nameEnd + 5 > end) return false;
	let value;
	const isTensor = bytes[nameEnd] === TENSOR;
	if (bytes[nameEnd] === SIMPLE_VALUE && nameEnd + 5 === end) value = view.getFloat32(nameEnd + 1, true);
	else if (isTensor) {
		const content = contentOf(bytes, nameEnd, end);
		if (content < 0) return false;
		value = view.getFloat32(content, true);
	} else return false;
	const tag = tagAt(state.tags, cursor, nameStart, nameEnd);
	if (tag === null || isTensor && tag.plugin !== "scalars") return false;
	state.wallTime = view.getFloat64(pos + 1, true);
	state.step = step;
	state.restarted = false;
	state.found[0] = tag;
	state.values[0] = value;
	state.count = 1;
	return true;
}
/** Where the four bytes of a float tensor of rank 0 begin; −1 where it is anything else. Only metadata may follow it. */
function contentOf(bytes, at, end) {
	const tensorEnd = at + 2 + bytes[at + 1];
	if (bytes[at + 1] >= SHORT || tensorEnd > end || bytes[at + 2] !== DTYPE || bytes[at + 3] !== FLOAT) return -1;
	let content = at + 4;
	if (bytes[content] === SHAPE && bytes[content + 1] === 0) content += 2;
	if (bytes[content] !== CONTENT || bytes[content + 1] !== 4 || content + 6 !== tensorEnd) return -1;
	return tensorEnd === end || bytes[tensorEnd] === METADATA && bytes[tensorEnd + 1] < SHORT && tensorEnd + 2 + bytes[tensorEnd + 1] === end ? content + 2 : -1;
}

// build/src/read/formats/tensorboard.js
/** Records up to this size are checked before they are read; larger ones (images, graphs) only where a scalar was in them. */
const MAX_CHECKED_BYTES = 65536;
/** First byte of every Event: field 1, wall_time. A data set in TFRecord files begins otherwise. */
const EVENT_FIRST_BYTE = 9;
/** A training that was restarted more often is not believed. */
const MAX_RESTARTS = 100;
/** Lightning writes this placeholder (−1) for the HParams page. */
const PLACEHOLDER = "hp_metric";
/** TensorBoard event files of any writer: PyTorch, TensorFlow, Keras, Lightning, Hugging Face, Ultralytics, CatBoost. */
const tensorboard = {
	id: "tensorboard",
	title: "TensorBoard event files",
	example: "events.out.tfevents.1664082589.host.4004.0.v2",
	support: [
		{
			tool: "PyTorch, tensorboardX, TF 1",
			files: "`*tfevents*`",
			reads: "scalars as `simple_value`; images, histograms, graphs are jumped over",
			tested: "real files"
		},
		{
			tool: "TensorFlow 2, Keras",
			files: "`*tfevents*.v2`",
			reads: "scalars as tensors of every numeric type; `train/` and `validation/` are one run",
			tested: "real files"
		},
		{
			tool: "Lightning, Hugging Face, Ultralytics, YOLOv5, MMCV, CatBoost",
			files: "`*tfevents*`",
			reads: "several files a run, many points a step, epochs from the tag `epoch`, placeholders left out",
			tested: "real files"
		},
		{
			tool: "HParams plugin",
			files: "`*tfevents*`",
			reads: "hyper-parameters; a folder that only holds them belongs to the run above it",
			tested: "by shape"
		},
		{
			tool: "Session logs (`purge_step`)",
			files: "`*tfevents*`",
			reads: "a restart voids the points behind it",
			tested: "by shape"
		},
		{
			tool: "SB3, detectron2, fairseq, Megatron-LM, DeepSpeed, torchtitan, R and Julia writers",
			files: "`*tfevents*`",
			reads: "the same",
			tested: "by shape"
		}
	],
	detect(file) {
		if (/tfevents[^/\\]*$/.test(file.path)) return true;
		return startsLikeTfRecord(file.head) && file.head[12] === EVENT_FIRST_BYTE;
	},
	read: (file) => [readEvents(file)]
};
function readEvents(file) {
	const tags = newTags();
	const state = newEventState(tags);
	const notes = newNotes();
	const damaged = (record) => note(notes, "checksum", record, (count) => count === 1 ? "a record does not match its checksum" : `${count} records do not match their checksums, this is the first`, "They were left out. Copy the file again; if it stays, the disk or the writer damaged it.");
	const restarts = [];
	let first = NaN;
	let last = NaN;
	let row = 0;
	const faults = eachTfRecord(file, (data, record, offset) => {
		const start = data.pos;
		const large = data.end - start > MAX_CHECKED_BYTES;
		if (!large && !isIntact(data, start)) {
			damaged(record);
			return;
		}
		if (!readPlainEvent(data, state)) readEvent(data, state);
		if (data.bad) {
			note(notes, "message", record, (count) => `${count === 1 ? "a record is" : `${count} records are`} no event`, "They were left out.");
			return;
		}
		if (state.count === 0 && !state.restarted) return;
		if (large && !isIntact(data, start)) {
			damaged(record);
			return;
		}
		if (state.restarted && restarts.length < MAX_RESTARTS) restarts.push({
			row,
			step: state.step
		});
		if (!(state.wallTime >= first)) first = state.wallTime;
		if (!(state.wallTime <= last)) last = state.wallTime;
		for (let i = 0; i < state.count; i++) {
			const tag = state.found[i];
			const { values, steps } = tag;
			if (values.length === values.items.length) makeRoom(tag, offset / file.size);
			values.items[values.length++] = state.values[i];
			steps.items[steps.length++] = state.step;
			if (restarts.length > 0) push(tag.rows, row);
		}
		row++;
	});
	noteFaults(notes, faults);
	const series = toSeries(tags.list, restarts.length > 0);
	if (series.length === 0 && state.hyperparameters.size === 0) noteNothing(notes, faults);
	const hyperparameters = toHyperparameters(state.hyperparameters);
	return {
		source: file.path,
		format: "tensorboard",
		...restarts.length > 0 && { restarts },
		span: [first, last],
		series,
		hyperparameters,
		problems: toProblems(notes, file.path)
	};
}
/** Doubling a long column would leave garbage of its size behind: from here on the rest of the file tells how long it gets. */
const MIN_FORESEEN = 4096;
/** Room beyond the estimate; at most so many times what there is. */
const MARGIN = 1.05;
const MAX_GROWTH = 64;
function makeRoom({ values, steps }, share) {
	const { length } = values;
	const foreseen = length < MIN_FORESEEN ? 0 : Math.ceil(Math.min(MARGIN * length / share, MAX_GROWTH * length));
	const count = foreseen > length ? foreseen : length * 2;
	for (const column of [values, steps]) reserve(column, count);
}
/** Tags in order of their first value. The tag `epoch` (Lightning, Hugging Face) tells the epoch of a step: an axis, no series. */
function toSeries(tags, restarted) {
	const epochOf = /* @__PURE__ */ new Map();
	for (const tag of tags) {
		if (axisOf(tag.name)?.kind !== "epoch") continue;
		for (let i = 0; i < tag.values.length; i++) epochOf.set(tag.steps.items[i], tag.values.items[i]);
	}
	const series = [];
	let steps = /* @__PURE__ */ new Float64Array(0);
	for (const tag of tags) {
		if (tag.values.length === 0 || tag.name === PLACEHOLDER || axisOf(tag.name) !== null) continue;
		if (!isSame(tag.steps, steps)) steps = trimmed(tag.steps);
		series.push({
			name: tag.name,
			values: trimmed(tag.values),
			steps,
			...epochOf.size > 0 && { epochs: steps.map((step) => epochOf.get(step) ?? NaN) },
			...restarted && { rows: rowsOf(tag) }
		});
	}
	return series;
}
function isSame({ items, length }, other) {
	if (length !== other.length) return false;
	for (let i = 0; i < length; i++) if (items[i] !== other[i]) return false;
	return true;
}
/** Rows are kept from the first restart on, where they begin to matter; those before it count up to it. */
function rowsOf({ values, rows }) {
	const before = values.length - rows.length;
	return Float64Array.from({ length: values.length }, (_, i) => i < before ? i : rows.items[i - before]);
}
function noteFaults(notes, { badLength, truncated, tooLong }) {
	if (tooLong > 0) note(notes, "too-long", tooLong, () => "a record of over 16 MB was left out", "Scalars are not affected by it.");
	if (truncated > 0) note(notes, "truncated", truncated, () => "the last record is truncated", "The training was still writing, or was stopped; everything before was read.");
	if (badLength > 0) {
		const message = "the length of a record does not match its checksum: nothing behind it can be read";
		note(notes, "length", badLength, () => message, badLength === 1 ? "Is it an event file? Copy it again." : "Everything before was read. Copy the file again.");
	}
}
function noteNothing(notes, { records }) {
	const message = records <= 1 ? "no scalars: the file holds its header only" : `no scalars in ${records} records`;
	note(notes, "no-scalars", 0, () => message, records <= 1 ? "The training ended before it logged anything." : "It holds graphs, images or texts only; name the file with the metrics.");
}

// build/src/read/formats/text-line.js
/** A longer line is no line of a log: source code, a dump. */
const MAX_LINE = 4e3;
/** Names of language-model logs (llm.c: validation and training loss, norm of the gradient) that no word list holds. */
const SHORT_NAMES = /* @__PURE__ */ new Set([
	"tel",
	"trl",
	"norm",
	"grad_norm",
	"gnorm",
	"grad norm"
]);
const SPLIT_WORD = /^(?:train|training|trn|val|valid|validation|eval|evaluation|dev|test|testing|train_inner|valid(?:ation)?_\d{1,3})$/i;
/** Words that say how, not what: `Average loss`, `set`, `metrics`. */
const FILLER = /^(?:set|metrics?|results?|average|avg|mean|the|on|of|is|current|final|epoch|phase|info|root|step|iter|after|at|and|with|tensor)$/i;
/** Last words of names of several words; `val_loss improved from 0.5` is no metric. */
const LAST_WORD = /^(?:rate|value|norm|error|score|entropy)$/i;
/** `best accuracy: 0.9`, `valid_best_loss`: what was reached so far is no point of the curve. */
const BEST = /(?:^|[_-])best(?:[_-]|$)/i;
const STEP_WORD = /^(?:iters|batch)$/i;
/** Counters of data, not of steps: the last ranks among the axes. */
const MAX_STEP_RANK = 10;
/** Terminal colors, and backspaces of old Keras bars. */
const CONTROL = /\u001b\[[0-9;]{0,20}[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f]/g;
/** `10/100 [=>…`, `10/100 ━━━`, `12%|███`: a bar and its counters. */
const BAR = /^\s{0,20}\d{1,9}\/\d{1,9} {0,4}(?:\[|━)|\d{1,3}%\|/;
const TOKEN = /([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?(?:nan|inf|infinity)(?![\w]))(%?)|([A-Za-z_][\w@./]*(?:-[A-Za-z0-9][\w@./]*)*)|(\S)/gi;
/** Reads one line; null where it holds neither a metric nor a position. Linear in the line. */
function readTextLine(text) {
	if (text.length > MAX_LINE || !/\d|nan|inf/i.test(text)) return null;
	const line = text.replace(CONTROL, " ");
	const scan = {
		metrics: [],
		kind: [],
		words: [],
		split: "",
		epoch: NaN,
		step: NaN,
		assigned: false,
		aside: false,
		afterNumber: false
	};
	const progress = BAR.test(line);
	const numbered = /^\s{0,8}\[(\d{1,9})\]\s/.exec(line);
	if (numbered !== null) scan.step = Number(numbered[1]);
	for (const [token, number, , word] of line.matchAll(TOKEN)) if (number !== void 0) takeNumber(scan, number);
	else if (word !== void 0) takeWord(scan, word);
	else takeSign(scan, token);
	const positioned = !Number.isNaN(scan.epoch) || !Number.isNaN(scan.step);
	if (scan.metrics.length === 0 && !positioned) return null;
	return {
		metrics: scan.metrics,
		epoch: scan.epoch,
		step: scan.step,
		progress,
		positioned,
		kind: scan.kind.join("\n")
	};
}
function takeWord(scan, word) {
	if (scan.afterNumber) scan.words = [];
	scan.afterNumber = false;
	scan.assigned = false;
	scan.words.push(word);
	if (scan.words.length > 12) scan.words.shift();
}
function takeSign(scan, sign) {
	if (sign === ":" || sign === "=") {
		scan.assigned = true;
		return;
	}
	if (sign === "(") scan.aside = scan.afterNumber;
	else if (sign === ")") scan.aside = false;
	else if (",;|".includes(sign)) {
		if (!scan.afterNumber) keepSplit(scan);
		scan.words = [];
	}
	if (!"[]({\"'*#".includes(sign)) scan.assigned = false;
}
/** A split word that ends a phrase of its own (`Validation | loss 0.3`) holds for what follows. */
function keepSplit(scan) {
	const last = scan.words.findLast((word) => SPLIT_WORD.test(word));
	if (last !== void 0) scan.split = last;
}
function takeNumber(scan, text) {
	const repeated = scan.afterNumber;
	scan.afterNumber = true;
	if (scan.aside || repeated || scan.words.length === 0) return;
	const value = parseCell(text);
	if (typeof value !== "number") return;
	const last = scan.words[scan.words.length - 1];
	if (isEpochWord(last)) {
		if (Number.isNaN(scan.epoch)) scan.epoch = value;
		scan.kind.push("@epoch");
		keepSplit(scan);
	} else if (isStepWord(last) || last === "s" && scan.assigned && scan.words.length === 1) {
		if (Number.isNaN(scan.step)) scan.step = value;
		scan.kind.push("@step");
		keepSplit(scan);
	} else addMetric(scan, value);
}
function isEpochWord(word) {
	return axisOf(word)?.kind === "epoch" || /^(?:epoch|ep)$/i.test(word);
}
function isStepWord(word) {
	const axis = axisOf(word);
	return STEP_WORD.test(word) || axis?.kind === "step" && axis.rank <= MAX_STEP_RANK;
}
function addMetric(scan, value) {
	const words = scan.words.filter((word) => !FILLER.test(word));
	const name = nameOf(words);
	const split = words.findLast((word) => SPLIT_WORD.test(word));
	if (split !== void 0) scan.split = split;
	if (name === "" || words.some((word) => BEST.test(word))) return;
	const isRate = /^(?:lr|learning[ _-]?rate)/i.test(name);
	const full = scan.split === "" || isRate || saysSplit(name) ? name : `${scan.split} ${name}`;
	scan.kind.push(full);
	scan.metrics.push({
		name: full,
		value
	});
}
/** `val_loss`, `train/acc`: the name itself begins with its split. */
function saysSplit(name) {
	return SPLIT_WORD.test(name.split(/[ _/-]/, 1)[0]);
}
/** The words at the end that name a metric: the shortest such ending, and the words before it that belong to it; '' for none. */
function nameOf(words) {
	const last = words.slice(-4).filter((word) => !SPLIT_WORD.test(word));
	for (let count = 1; count <= last.length; count++) {
		const name = last.slice(-count).join(" ");
		if (axisOf(name) !== null || count > 1 && !LAST_WORD.test(last[last.length - 1])) return "";
		if (!SHORT_NAMES.has(name.toLowerCase()) && !isMetricName(name)) continue;
		const more = last[last.length - count - 1];
		return more !== void 0 && /^(?:top|robust|adv|box|cls|obj|dfl|lm|total|binary|learning|macro|micro|mean)/i.test(more) ? `${more} ${name}` : name;
	}
	return "";
}

// build/src/read/formats/text.js
/** A kind of line that comes more seldom is prose, source code or a final result, not a row of a log. */
const MIN_LINES = 2;
/** A file that was met by chance must have more of them. */
const MIN_CHANCE_LINES = 3;
/** Kinds of lines in one file; a text with more is no log. */
const MAX_KINDS = 500;
/** Bytes at the end that tell whether a file that begins with other text is a log. */
const TAIL_BYTES = 65536;
/** Console output: `Epoch 3: train_loss=0.5 val_loss=0.6`, Keras and tqdm bars, Python dicts, nanoGPT, llm.c, XGBoost. */
const text = {
	id: "text",
	title: "Console output: lines with names and numbers",
	example: "Epoch 3/35, Train Loss: 1.1221, Test Acc: 72.48%",
	support: [
		{
			tool: "llm.c, modded-nanogpt",
			files: "`*.log`, `main.log`, `*.txt`",
			reads: "losses by step; source code in front of the log is passed over",
			tested: "real files"
		},
		{
			tool: "Python logging, print",
			files: "`train.log`, `training.log`, `*.md`",
			reads: "metrics by epoch or step, the split from the line (`Eval metrics: loss: 0.4`), several models in one log",
			tested: "real files"
		},
		{
			tool: "tqdm progress bars",
			files: "console output",
			reads: "the last state of every bar",
			tested: "real files"
		},
		{
			tool: "Keras progress bars, nanoGPT",
			files: "console output",
			reads: "the same; losses by step",
			tested: "by shape"
		},
		{
			tool: "Hugging Face Trainer, XGBoost, LightGBM, torchtune, PyTorch examples",
			files: "console output",
			reads: "lines such as `{'loss': 0.5, 'epoch': 1.0}` and `[10] train-logloss:0.65`",
			tested: "by shape"
		}
	],
	detect(file) {
		return rowsIn((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(file), file.named) || rowsIn(tailText(file), file.named);
	},
	read: (file) => readText(file)
};
/** The end of a file that is longer than its head. */
function tailText(file) {
	if (file.size <= file.head.length) return "";
	const tail = new Uint8Array(TAIL_BYTES);
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)(tail.subarray(0, file.readInto(tail, Math.max(file.head.length, file.size - TAIL_BYTES))));
}
/** Does a piece of text hold rows of a log? By chance only where they have positions: prose repeats numbers, too. */
function rowsIn(piece, named) {
	if (piece.includes("\0")) return false;
	const counts = /* @__PURE__ */ new Map();
	let positioned = false;
	for (const one of piece.split(/\r\n|\n|\r/)) {
		const line = readTextLine(one);
		if (line === null) continue;
		positioned ||= line.positioned;
		if (line.metrics.length === 0) continue;
		const count = (counts.get(line.kind) ?? 0) + 1;
		if (count >= (named ? MIN_LINES : MIN_CHANCE_LINES) && (named || positioned)) return true;
		counts.set(line.kind, count);
	}
	return false;
}
/** `densenet_121 - Epoch 1/100`: several models that are trained in turn. */
const MODEL = /^([A-Za-z][\w.-]{0,63}) - Epoch[ :[]/;
function readText(file) {
	const first = newModel();
	const state = {
		models: /* @__PURE__ */ new Map([["", first]]),
		model: first,
		row: 0,
		pending: null
	};
	const faults = eachRecord(file, -1, (bytes, start, end) => {
		const line = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)(bytes.subarray(start, end));
		const name = MODEL.exec(line)?.[1];
		if (name !== void 0) {
			flush(state);
			state.model = modelOf(state, name);
		}
		takeLine(state, readTextLine(line));
	});
	flush(state);
	const logs = [...state.models].flatMap(([name, model]) => {
		const series = seriesOf(model);
		const run = state.models.size > 2 && name !== "" ? { run: name } : {};
		return series.length === 0 ? [] : [{
			source: file.path,
			format: "text",
			...run,
			series,
			hyperparameters: {},
			problems: []
		}];
	});
	const notes = newNotes();
	if (faults.tooLong > 0) note(notes, "too-long", faults.tooLong, () => "a line of over 50 MB was left out", "Is it a log at all?");
	if (logs.length === 0) {
		note(notes, "no-rows", 0, () => "text without repeated lines of metrics", "Write one line an epoch, such as “epoch 3 train_loss 0.52 val_loss 0.61”; CSV or JSON Lines are safer.");
		return [{
			source: file.path,
			format: "text",
			series: [],
			hyperparameters: {},
			problems: toProblems(notes, file.path)
		}];
	}
	return logs.map((log, i) => i === 0 ? {
		...log,
		problems: toProblems(notes, file.path)
	} : log);
}
function newModel() {
	return {
		kinds: /* @__PURE__ */ new Map(),
		epoch: NaN,
		step: NaN
	};
}
function modelOf({ models }, name) {
	const known = models.get(name);
	if (known !== void 0) return known;
	const made = newModel();
	if (models.size <= MAX_KINDS) models.set(name, made);
	return made;
}
function takeLine(state, line) {
	if (line === null) return;
	const { model } = state;
	if (!Number.isNaN(line.epoch) && line.epoch !== model.epoch || !line.progress) flush(state);
	if (!Number.isNaN(line.epoch)) model.epoch = line.epoch;
	if (!Number.isNaN(line.step)) model.step = line.step;
	if (line.metrics.length === 0) return;
	if (line.progress) state.pending = line;
	else addLine(state, line);
}
function flush(state) {
	if (state.pending !== null) addLine(state, state.pending);
	state.pending = null;
}
function addLine(state, line) {
	const { model } = state;
	const row = state.row++;
	let kind = model.kinds.get(line.kind);
	if (kind === void 0) {
		if (model.kinds.size >= MAX_KINDS) return;
		kind = {
			columns: newColumns(),
			rows: newFloats(),
			positioned: line.positioned,
			moves: false,
			at: ""
		};
		model.kinds.set(line.kind, kind);
	}
	const own = kind.rows.length;
	push(kind.rows, row);
	if (!Number.isNaN(model.epoch)) put(kind.columns, "epoch", own, model.epoch);
	if (!Number.isNaN(model.step)) put(kind.columns, "step", own, model.step);
	const at = `${model.epoch} ${model.step}`;
	kind.moves ||= own > 0 && at !== kind.at;
	kind.at = at;
	for (const { name, value } of line.metrics) put(kind.columns, name, own, value);
}
/** A name that comes twice on one line keeps its first value. */
function put(columns, name, row, value) {
	const column = columns.list[columnIndex(columns, name)];
	const last = column.rows === null ? column.values.length - 1 : column.rows.items[column.rows.length - 1];
	if (column.values.length === 0 || last !== row) addValue(column, row, value);
}
/**
* Series of all kinds of lines that repeat; those of one name are joined in order of their rows. Source code in front of a log
* repeats names as well: where some lines move along an axis, those that stand still are none of them, and where some lines of
* a name say their position, those that do not are none of its.
*/
function seriesOf({ kinds }) {
	const repeated = [...kinds.values()].filter(({ rows }) => rows.length >= MIN_LINES);
	const moving = repeated.filter(({ moves }) => moves);
	const kept = moving.length > 0 ? moving : repeated;
	const byName = /* @__PURE__ */ new Map();
	for (const { columns, rows, positioned } of kept) for (const one of toSeries$1(columns, rows.length)) {
		const placed = {
			positioned,
			series: {
				...one,
				rows: one.rows.map((row) => rows.items[row])
			}
		};
		const known = byName.get(one.name);
		if (known === void 0) byName.set(one.name, [placed]);
		else known.push(placed);
	}
	return [...byName.values()].map((pieces) => {
		const own = pieces.filter(({ positioned }) => positioned);
		return joined$1((own.length > 0 ? own : pieces).map(({ series }) => series));
	});
}
function joined$1(pieces) {
	if (pieces.length === 1) return pieces[0];
	const order = pieces.flatMap((piece) => Array.from(piece.values.keys(), (i) => ({
		piece,
		i,
		row: piece.rows[i]
	}))).sort((a, b) => a.row - b.row);
	const column = (pick) => Float64Array.from(order, ({ piece, i }) => pick(piece)?.[i] ?? NaN);
	return {
		name: pieces[0].name,
		values: column(({ values }) => values),
		...pieces.some(({ steps }) => steps) && { steps: column(({ steps }) => steps) },
		...pieces.some(({ epochs }) => epochs) && { epochs: column(({ epochs }) => epochs) },
		rows: column(({ rows }) => rows)
	};
}

// build/src/read/formats/trainer-state.js
/** What the Trainer was told, as opposed to what it measured. */
const SETTINGS = [
	"max_steps",
	"num_train_epochs",
	"train_batch_size",
	"logging_steps",
	"eval_steps",
	"save_steps",
	"trial_name"
];
/** `trainer_state.json` of Hugging Face Transformers (TRL, axolotl, Unsloth, LLaMA-Factory): rows in `log_history`. */
const trainerState = {
	id: "trainer-state",
	title: "Hugging Face Trainer: trainer_state.json",
	example: "{\"epoch\": 3.0, \"global_step\": 630, \"log_history\": [{\"loss\": 0.25, \"step\": 10}]}",
	support: [{
		tool: "Hugging Face Trainer",
		files: "`checkpoint-*/trainer_state.json`",
		reads: "all checkpoints as one run; averages of the whole run are no points",
		tested: "real files"
	}, {
		tool: "TRL, axolotl, Unsloth, LLaMA-Factory",
		files: "`trainer_state.json`",
		reads: "the same",
		tested: "by shape"
	}],
	detect(file) {
		const text = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(file).trimStart();
		if (!text.startsWith("{")) return false;
		return /"log_history"\s*:\s*\[/.test(text) || /(?:^|[/\\])trainer_state\.json$/.test(file.path);
	},
	read: (file) => [readState(file)]
};
function readState(file) {
	const state = parseJson((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(file)));
	const history = isObject(state) ? state["log_history"] : void 0;
	if (!isObject(state) || !Array.isArray(history)) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et("no list “log_history” in it", "A trainer_state.json of Hugging Face Transformers was expected.");
	const columns = newColumns();
	const notes = newNotes();
	let row = 0;
	for (const [i, entry] of history.entries()) if (!isObject(entry)) note(notes, "no-row", 0, (count) => `${count} entries of log_history are no objects, the first is number ${i + 1}`, "They were left out.");
	else if (!isSummary$1(entry) && addRow(columns, row, entry)) row++;
	const series = toSeries$1(columns, row);
	if (series.length === 0) note(notes, "no-scalars", 0, () => "log_history holds no values", "The training stopped before it logged, or logging_steps is longer than it.");
	const settings = SETTINGS.filter((name) => Object.hasOwn(state, name)).map((name) => [name, state[name]]);
	return {
		source: file.path,
		format: "trainer-state",
		series,
		hyperparameters: toHyperparameters(settings),
		problems: toProblems(notes, file.path)
	};
}
/** The last row of a finished training holds averages over the whole run (`train_loss` beside `train_runtime`): no points. */
function isSummary$1(row) {
	return Object.hasOwn(row, "train_runtime");
}

// build/src/read/formats/transposed.js
const SEPARATORS = [
	"	",
	";",
	","
];
/** With fewer numbers a line it may as well be a row of an ordinary table with a name in front. */
const MIN_NUMBERS = 3;
/** Tables that lie on their side: one metric a line, its name in front, its values behind. */
const transposed = {
	id: "transposed",
	title: "Tables lying on their side: one metric a line",
	example: "val_loss,0.9,0.7,0.6",
	support: [{
		tool: "Hand-written, spreadsheets",
		files: "`*.csv`, `*.tsv`",
		reads: "a series a line; lines `epoch` and `step` position them",
		tested: "by shape"
	}],
	detect: (file) => separatorOf(file) !== null,
	read: (file) => [readTransposed(file)]
};
/** The separator of lines that are a name and numbers only; null where the first lines are anything else. */
function separatorOf(file) {
	const lines = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(file).split(/\r\n|\n|\r/, 20).filter((line) => line.trim() !== "");
	const whole = file.size <= file.head.length || lines.length === 1 ? lines : lines.slice(0, -1);
	for (const separator of SEPARATORS) {
		const rows = whole.map((line) => splitCells(line.slice(0, 2e3), separator));
		if (rows.length > 0 && rows.every((cells, i) => isRow(cells, whole[i].length > 2e3)) && rows.some(([name = ""]) => isMetricName(name) && axisOf(name) === null)) return separator;
	}
	return null;
}
function isRow(cells, cut) {
	const values = cells.slice(1, cut ? -1 : void 0);
	if (parseCell(cells[0] ?? "") !== "text" || values.length < MIN_NUMBERS) return false;
	return values.every((cell) => parseCell(cell) !== "text") && values.some((cell) => typeof parseCell(cell) === "number");
}
function readTransposed(file) {
	const separator = separatorOf(file) ?? ",";
	const notes = newNotes();
	const lists = [];
	eachRecord(file, -1, (bytes, start, end, line) => {
		const [name = "", ...cells] = splitCells((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.X)(bytes.subarray(start, end)), separator);
		if (name === "" && cells.length === 0) return;
		const values = newFloats();
		const missing = [];
		for (const text of cells) {
			const cell = parseCell(text);
			if (cell === "text") note(notes, "text", line, (count) => `${count} cells left out, the first is “${excerpt(text)}”`, "Leave a cell empty where there is no value.");
			missing.push(typeof cell !== "number");
			push(values, typeof cell === "number" ? cell : NaN);
		}
		lists.push({
			name,
			values: trimmed(values),
			missing
		});
	});
	const axis = (kind) => lists.find(({ name }) => axisOf(name)?.kind === kind)?.values;
	const [steps, epochs, times] = [
		axis("step"),
		axis("epoch"),
		axis("time")
	];
	const series = [];
	for (const { name, values, missing } of lists) {
		if (axisOf(name) !== null) continue;
		const rows = Float64Array.from(values.keys()).filter((row) => !missing[row]);
		if (rows.length === 0) continue;
		const pick = (column) => rows.map((row) => column[row] ?? NaN);
		series.push({
			name,
			values: pick(values),
			...steps && { steps: pick(steps) },
			...epochs && { epochs: pick(epochs) },
			rows,
			...times && { wallTimes: pick(times) }
		});
	}
	return {
		source: file.path,
		format: "transposed",
		series,
		hyperparameters: {},
		problems: toProblems(notes, file.path)
	};
}

// build/src/read/crc32.js
/** Reflected polynomial of CRC-32 (IEEE 802.3), as zip, gzip and W&B use it. */
const POLYNOMIAL = 3988292384;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ POLYNOMIAL : value >>> 1;
	return value;
});
/** CRC-32 of bytes[start, end), for example 0xcbf43926 for `123456789`; `before` is the checksum of what came before it. */
function crc32(bytes, start = 0, end = bytes.length, before = 0) {
	let value = ~before;
	for (let i = start; i < end; i++) value = value >>> 8 ^ TABLE[(value ^ bytes[i]) & 255];
	return ~value >>> 0;
}

// build/src/read/leveldb-log.js
const BLOCK_BYTES = 32768;
/** Checksum (4), length (2), type (1). */
const HEADER_BYTES = 7;
const FULL = 1;
const FIRST = 2;
const LAST = 4;
/** A larger record holds pictures or output, never a row of metrics. */
const MAX_RECORD_BYTES = 16777216;
/**
* Passes every record of a log in LevelDB's format, as W&B writes it: blocks of 32 KiB, `headerBytes` of the first one taken by
* the file's own header; the checksum is a plain CRC-32 over type and data (wandb `datastore.py`).
*/
function eachLogRecord(file, headerBytes, visit) {
	const block = new Uint8Array(BLOCK_BYTES);
	let damaged = 0;
	let parts = [];
	let partBytes = 0;
	/** Between the first and the last part of a record? `skip`: of one that is damaged or too large. */
	let state = "none";
	for (let position = 0;; position += BLOCK_BYTES) {
		const filled = fill$1(file, block, position);
		let at = position === 0 ? headerBytes : 0;
		while (at + HEADER_BYTES <= filled) {
			const length = block[at + 4] + block[at + 5] * 256;
			const type = block[at + 6];
			const end = at + HEADER_BYTES + length;
			if (type === 0 && length === 0) break;
			if (end > filled) {
				if (filled < BLOCK_BYTES) return {
					damaged,
					truncated: true
				};
				damaged++;
				state = "none";
				break;
			}
			const stored = block[at] + block[at + 1] * 256 + block[at + 2] * 65536 + block[at + 3] * 16777216;
			const intact = crc32(block, at + 6, end) === stored;
			const data = block.slice(at + HEADER_BYTES, end);
			at = end;
			if (!intact) {
				damaged++;
				state = "skip";
			} else if (type === FULL) {
				state = "none";
				visit(data);
			} else if (type === FIRST) {
				parts = [data];
				partBytes = data.length;
				state = "open";
			} else if (state === "open") {
				parts.push(data);
				partBytes += data.length;
				if (partBytes > MAX_RECORD_BYTES) state = "skip";
				else if (type === LAST) visit(joined(parts, partBytes));
			}
			if (type === LAST) state = "none";
		}
		if (filled < BLOCK_BYTES) return {
			damaged,
			truncated: state === "open"
		};
	}
}
function fill$1(file, block, position) {
	let filled = 0;
	while (filled < block.length) {
		const count = file.readInto(block.subarray(filled), position + filled);
		if (count === 0) break;
		filled += count;
	}
	return filled;
}
function joined(parts, length) {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

// build/src/read/formats/wandb.js
/** `:W&B`, 0xBEE1, version 0. */
const HEADER = [
	58,
	87,
	38,
	66,
	225,
	190,
	0
];
/** Fields of `Record` (wandb_internal.proto). */
const HISTORY = 2;
const CONFIG = 5;
const RUN = 17;
/** Field of `RunRecord` that holds the first settings. */
const RUN_CONFIG = 4;
/** `run-<id>.wandb` of Weights & Biases (SDK 0.10 to 0.2x): a log in LevelDB's format with protobuf records. */
const wandb = {
	id: "wandb",
	title: "Weights & Biases: run-*.wandb",
	example: ":W&B",
	support: [{
		tool: "Weights & Biases (local)",
		files: "`wandb/run-*/run-*.wandb`, `wandb/offline-run-*/run-*.wandb`",
		reads: "the history of all metrics, the settings; a run resumed in several folders is one run",
		tested: "real files"
	}],
	detect: ({ head }) => HEADER.slice(0, 6).every((byte, i) => head[i] === byte),
	read: (file) => [readRun(file)]
};
function readRun(file) {
	const state = {
		columns: newColumns(),
		settings: /* @__PURE__ */ new Map(),
		rows: 0
	};
	const notes = newNotes();
	const { damaged, truncated } = eachLogRecord(file, HEADER.length, (bytes) => readRecord(cursorAt(bytes, 0, bytes.length), state));
	if (damaged > 0) note(notes, "damaged", 0, () => `${damaged} records do not match their checksums: left out`, "Copy the file again.");
	if (truncated) note(notes, "truncated", 0, () => "the last record is truncated", "The training was still writing, or was stopped; everything before was read.");
	const series = toSeries$1(state.columns, state.rows);
	if (series.length === 0) note(notes, "no-scalars", 0, () => "no history: the run logged no metrics", "It crashed before its first wandb.log(), or logs elsewhere.");
	return {
		source: file.path,
		format: "wandb",
		series,
		hyperparameters: toHyperparameters(state.settings),
		problems: toProblems(notes, file.path)
	};
}
function readRecord(record, state) {
	eachField(record, (field, inside) => {
		if (field === HISTORY) readHistory(inside, state);
		else if (field === CONFIG) readSettings(inside, state);
		else if (field === RUN) eachField(inside, (own, config) => {
			if (own === RUN_CONFIG) readSettings(config, state);
		});
	});
}
/** `HistoryRecord`: 1 item, 2 step {1 num}. */
function readHistory(history, state) {
	const row = /* @__PURE__ */ new Map();
	let step = NaN;
	eachField(history, (field, inside) => {
		if (field === 1) readItem(inside, row);
		else if (field === 2) step = readStep(inside);
	});
	if (!row.has("_step") && !Number.isNaN(step)) row.set("_step", step);
	if (addRow(state.columns, state.rows, Object.fromEntries(row))) state.rows++;
}
function readStep(cursor) {
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if (tag === (8 | 0)) return readInt64(cursor);
		skipField(cursor, tag & 7);
	}
	return NaN;
}
/** `ConfigRecord`: 1 update. Values are settings, some wrapped as `{"value": …}`. */
function readSettings(config, { settings }) {
	eachField(config, (field, item) => {
		if (field === 1) readItem(item, settings);
	});
}
/** `HistoryItem` and `ConfigItem`: 1 key, 2 nested_key (all there is in current files), 16 value as JSON. */
function readItem(item, into) {
	const nested = [];
	let key = "";
	let value = "";
	eachField(item, (field, inside) => {
		const text = () => new TextDecoder().decode(inside.bytes.subarray(inside.pos, inside.end));
		if (field === 1) key = text();
		else if (field === 2) nested.push(text());
		else if (field === 16) value = text();
	});
	const name = key || nested.join(".");
	if (name === "" || value === "") return;
	try {
		const parsed = parseJson(value);
		if (isObject(parsed) && Object.hasOwn(parsed, "_type")) return;
		into.set(name, parsed);
	} catch {}
}
/** Calls `visit` with every length-delimited field; others are jumped over. */
function eachField(cursor, visit) {
	while (cursor.pos < cursor.end && !cursor.bad) {
		const tag = readVarint(cursor);
		if ((tag & 7) !== 2) {
			skipField(cursor, tag & 7);
			continue;
		}
		const length = readLength(cursor);
		const start = cursor.pos;
		cursor.pos += length;
		visit(Math.floor(tag / 8), cursorAt(cursor.bytes, start, start + length));
	}
}

// build/src/read/formats/index.js
/** All readers. The first that claims a file reads it; the least particular ones come last. */
const readers = [
	tensorboard,
	wandb,
	mlflowDb,
	parquet,
	trainerState,
	catboost,
	jsonLines,
	json,
	mlflow,
	table,
	transposed,
	text
];

// build/src/read/non-finite.js
/** Share of a series from which on its curve is more hole than curve; fewer are judged by the rule alone. */
const RIDDEN = .5;
/** Series that the message names. */
const MAX_NAMED = 3;
/** A log whose series are mostly NaN or infinite, as one problem that names the first such row; null for any other. */
function nonFiniteProblem(log) {
	const ridden = log.series.filter(({ values }) => values.length > 0 && countBad(values) >= RIDDEN * values.length);
	if (ridden.length === 0) return null;
	const named = ridden.slice(0, MAX_NAMED).map(({ name, values }) => `“${name.slice(0, 40)}” (${countBad(values)} of ${values.length} values)`);
	const more = ridden.length > MAX_NAMED ? ` and ${ridden.length - MAX_NAMED} more` : "";
	const first = ridden.map(({ values, rows: row }) => {
		const first = values.findIndex((value) => !Number.isFinite(value));
		return row?.[first] ?? first;
	}).reduce((a, b) => Math.min(a, b));
	return {
		file: log.source,
		message: `mostly NaN or infinite: ${named.join(", ")}${more}, the first in row ${first + 1}`,
		hint: "They are kept and judged; leave a cell empty where a value was not computed."
	};
}
function countBad(values) {
	let bad = 0;
	for (const value of values) if (!Number.isFinite(value)) bad++;
	return bad;
}

// build/src/read/read-log.js
const NOTHING = {
	logs: [],
	problems: []
};
/** Formats that are metric logs by their shape alone; a table or a JSON file may be anything. */
const UNMISTAKABLE = /* @__PURE__ */ new Set([
	"tensorboard",
	"trainer-state",
	"wandb",
	"mlflow",
	"catboost",
	"text"
]);
/** Reads one file with the first reader that claims it. A file met by chance that is no log gives nothing; one that was named, a reason. */
async function readAnyLog(file) {
	const chosen = choose(file);
	if ("problems" in chosen) return chosen;
	try {
		return keep(file, chosen, await chosen.read(file));
	} catch (error) {
		return failed(file, chosen, error);
	}
}
/** The reader of a file, or what there is to say without one. */
function choose(file) {
	if (!file.named && isStub(file.path)) return NOTHING;
	const not = notALog(file.head, file.size);
	if (not !== null) return isExpected(file) ? problem(file, not.message, not.hint) : NOTHING;
	const predictions = predictionsKind(file.path, file.head);
	if (predictions !== "") return problem(file, `${predictions} with predictions or scores of single examples: recognized, not read`, "Curves are in the log of the training; name that.");
	if (isSettings(file.path)) return file.named ? problem(file, "settings of a training, not its log", "Give the log beside it, or the folder: its settings are then read with it.") : NOTHING;
	const reader = readers.find(({ detect }) => detect(file));
	if (reader !== void 0) return reader;
	return file.named ? unknownFormat(file) : looksLikeLog(file.path) ? withoutRows(file) : NOTHING;
}
function isExpected({ named, path }) {
	return named || looksLikeLog(path);
}
function failed(file, reader, error) {
	if (!isExpected(file) && !UNMISTAKABLE.has(reader.id)) return NOTHING;
	if (error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.et) return isSummary(error) && !file.named ? NOTHING : problem(file, error.message, error.hint);
	const said = error instanceof Error ? error.message : String(error);
	return problem(file, `the reader “${reader.id}” failed: ${said}`, "This is a fault of curvelint: please report it with the file.");
}
/** What is worth keeping: every log with values; of a table that was met by chance only one with a curve of a metric in it. */
function keep(file, { id }, logs) {
	const holds = ({ series, hyperparameters }) => series.length > 0 || Object.keys(hyperparameters).length > 0;
	const problems = logs.filter((log) => !holds(log)).flatMap((log) => log.problems);
	const full = logs.filter(holds).map(withNonFinite);
	if (full.length === 0 && problems.length === 0 && file.named) return problem(file, "no values of a metric in it", "Are all its columns words, or positions (epoch, step, time)?");
	if (file.named || UNMISTAKABLE.has(id)) return {
		logs: full,
		problems
	};
	const metrics = full.flatMap(({ series }) => series.filter(({ name }) => isMetricName(metricOfPath(file.path) ?? name)));
	if (metrics.length === 0) return {
		logs: [],
		problems: looksLikeLog(file.path) ? problems : []
	};
	if (metrics.some(isCurve)) return {
		logs: full,
		problems
	};
	const known = full.flatMap((log) => log.problems);
	if (known.length > 0) return {
		logs: [],
		problems: known
	};
	return problem(file, "only one row: a curve needs at least two", "Log every epoch, not the final result only.");
}
function withNonFinite(log) {
	const ridden = nonFiniteProblem(log);
	return ridden === null ? log : {
		...log,
		problems: [...log.problems, ridden]
	};
}
function isCurve({ values }) {
	return values.length >= 2;
}
/** A file of final results lies beside many logs: nobody expects curves in it. */
function isSummary({ message }) {
	return message.includes("a summary of results");
}
/** A table of metrics that ends with its header, met by chance: its training died early, which nobody should have to guess. */
function withoutRows(file) {
	const lines = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Z)(file).split(/\r\n|\n|\r/);
	const header = lines.findIndex((line) => line.trim() !== "");
	if (!lines.slice(header + 1).every((line) => line.trim() === "") || file.size > file.head.length || !lines[header].split(/[,;\t]/).some(isMetricName)) return NOTHING;
	return {
		logs: [],
		problems: [{
			file: file.path,
			line: header + 1,
			message: "a header and no row below it",
			hint: "The training stopped before it logged anything."
		}]
	};
}
function unknownFormat(file) {
	const kind = binaryKind(file.head);
	const known = `Known are: ${readers.map(({ title }) => title).join(" · ")}.`;
	if (kind !== "") return problem(file, `${kind}, not a metric log`, known);
	return problem(file, "not a metric log: no line with names of columns above rows of numbers, and no JSON", known);
}
function problem(file, message, hint) {
	return {
		logs: [],
		problems: [{
			file: file.path,
			message,
			hint
		}]
	};
}

// build/src/read/sidecar.js
/** Settings that tools leave beside their logs, best first: Lightning, Ultralytics and timm, YOLOv5, DVC, W&B and hand-written ones. */
const SIDECAR_NAMES = [
	"hparams.yaml",
	"args.yaml",
	"opt.yaml",
	"params.yaml",
	"config.yaml"
];
/** A larger file is no list of settings. */
const MAX_SIDECAR_BYTES = 1e6;
const MAX_DEPTH = 8;
const MAX_ENTRIES = 1e3;
/** YAML aliases that may be followed: anchors are common, "billion laughs" are not. */
const MAX_ALIASES = 100;
/** Settings of a YAML text (its parser is loaded when the first one comes): nested keys joined with `.`, lists as JSON text. Unknown tags stay plain; broken text gives what could be read. */
async function readSidecar(text) {
	if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_4__.s)(text)) return {};
	const entries = [];
	const { parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(n.o(), 1));
	try {
		flatten(parseDocument(text, {
			logLevel: "silent",
			strict: false,
			uniqueKeys: false
		}).toJS({
			mapAsMap: true,
			maxAliasCount: MAX_ALIASES
		}), "", 0, entries);
	} catch {
		return {};
	}
	return toHyperparameters(entries);
}
function flatten(value, prefix, depth, entries) {
	if (entries.length >= MAX_ENTRIES) return;
	if (!(value instanceof Map)) {
		if (prefix === "") return;
		entries.push([prefix, Array.isArray(value) ? listText(value) : value]);
		return;
	}
	if (prefix !== "" && value.has("value") && [...value.keys()].every((key) => key === "value" || key === "desc")) {
		flatten(value.get("value"), prefix, depth + 1, entries);
		return;
	}
	if (depth >= MAX_DEPTH) return;
	for (const [key, inner] of value) flatten(inner, prefix === "" ? String(key) : `${prefix}.${String(key)}`, depth + 1, entries);
}
/** A short list of plain values as text; undefined (left out) for anything longer or nested. */
function listText(list) {
	return list.length <= 32 && list.every((item) => item === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof item)) ? JSON.stringify(list) : void 0;
}

// build/src/read/settings.js
/** More parameters than this are not read: each is a file of its own. */
const MAX_PARAMETERS = 300;
/** Settings from what surrounds logs. Paths have forward slashes. */
function settingsReader({ textOf, namesIn }) {
	const known = /* @__PURE__ */ new Map();
	const deleted = /* @__PURE__ */ new Map();
	const once = (key, read) => {
		const cached = known.get(key);
		if (cached !== void 0) return cached;
		const settings = read();
		known.set(key, settings);
		return settings;
	};
	const sidecarsIn = (folder) => once(folder, async () => {
		let settings = {};
		const names = new Set(namesIn(folder));
		for (const name of SIDECAR_NAMES.toReversed()) if (names.has(name)) settings = {
			...settings,
			...await readSidecar(textOf(join$1(folder, name)))
		};
		return settings;
	});
	const parametersOf = (run) => once(`${run}/params/`, async () => {
		const names = [...namesIn(`${run}/params`)].sort().slice(0, MAX_PARAMETERS);
		return toHyperparameters(names.map((name) => [name, plain(textOf(`${run}/params/${name}`))]));
	});
	return {
		async besideLog(path) {
			const run = mlflowRun(path);
			if (run !== null) return parametersOf(run);
			const own = folderOf(path);
			return own === "" ? sidecarsIn("") : {
				...await sidecarsIn(folderOf(own)),
				...await sidecarsIn(own)
			};
		},
		isDeleted(path) {
			const run = mlflowRun(path);
			if (run === null) return false;
			const cached = deleted.get(run);
			if (cached !== void 0) return cached;
			const is = /^lifecycle_stage:\s*['"]?deleted\b/m.test(textOf(`${run}/meta.yaml`));
			deleted.set(run, is);
			return is;
		}
	};
}
/** Folder of the run that a metric file of MLflow's file store belongs to: 32 hexadecimal digits before `metrics`; else null. */
function mlflowRun(path) {
	return /^(.*(?:^|\/)[0-9a-f]{32})\/metrics\/.+$/.exec(path)?.[1] ?? null;
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function join$1(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
/** A parameter is text that Python printed: numbers and truth values are read back. */
function plain(text) {
	const trimmed = text.trim();
	if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
	const cell = parseCell(trimmed);
	return typeof cell === "number" && !trimmed.endsWith("%") ? cell : trimmed;
}

// build/src/read/sqlite.js
/** Where the header of a database says how it is written and read (2: with a log beside it, which memory has not). */
const VERSION_BYTES = [18, 19];
/** Runs queries on the SQLite database at a path or in memory: opened for every query, read only, nothing of it kept. */
function queryOf(place) {
	return (sql) => {
		const sqlite = loadSqlite();
		if (sqlite === null) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et(`an SQLite database: needs Node 22.13 or newer, this is ${process.version}`, "Use a newer Node, or export the metrics as CSV. The action runs on Node 24.");
		try {
			const inMemory = typeof place !== "string";
			const database = new sqlite.DatabaseSync(inMemory ? ":memory:" : place, { readOnly: !inMemory });
			try {
				if (inMemory) fill(database, place);
				return database.prepare(sql).all();
			} finally {
				database.close();
			}
		} catch (error) {
			if (error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.et) throw error;
			const said = error instanceof Error ? error.message : String(error);
			throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et(`an SQLite database that can't be read (${said.slice(0, 80)})`, "Close the program that writes it, and copy it again.");
		}
	};
}
function fill(database, bytes) {
	if (database.deserialize === void 0) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et(`an SQLite database inside an archive: Node ${process.version} opens them on disk only`, "Unpack it, or use a newer Node.");
	const copy = bytes.slice();
	for (const at of VERSION_BYTES) copy[at] = 1;
	database.deserialize(copy);
}
/** Null where this Node has no SQLite. */
function loadSqlite() {
	const load = process.getBuiltinModule;
	return load?.("node:sqlite") ?? null;
}

// build/src/read/archived.js
/** Archives by their names; what else begins like a zip (`.npz`, `.pt`, `.keras`, `.xlsx`) is data. */
const ARCHIVE_NAME = /\.(?:zip|tar|tgz|tar\.gz|gz)$/i;
/** An archive that was met by chance is opened where its name says logs: data sets are packed, too. */
const LOG_ARCHIVE_NAME = /(?:log|metric|run|result|artifact|histor|events|tensorboard|wandb|mlruns|trainer|progress|scalars|\.csv|\.tsv|\.jsonl?)[^/]*$/i;
/** Files in archives that never are logs, and may be large. */
const DATA_NAME = /\.(?:pt|pth|ckpt|safetensors|onnx|h5|hdf5|keras|pkl|pickle|npy|bin|png|jpe?g|gif|mp4|svg|pdf|html)$/i;
const MAX_SETTINGS_BYTES = 1e6;
/** Is a file an archive that should be looked into? */
function isLogArchive({ path, head, named }) {
	if (archiveKind(head) === null || /\.(?:npz|pt|pth|keras|xlsx|docx|whl|jar|egg|ckpt|pkl)$/i.test(path)) return false;
	return named || ARCHIVE_NAME.test(path) && LOG_ARCHIVE_NAME.test(path);
}
/** Reads all logs in an archive. What is wrong with the archive is a problem of it, what is wrong inside one of the file inside. */
async function readArchive(file, caps) {
	try {
		const most = caps.archiveBytes ?? ARCHIVE_CAPS.archiveBytes;
		if (file.size > most) throw archiveTooLarge(file.size, most);
		const bytes = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(file);
		const { files, problems } = await unpack(file.path, bytes, {
			caps,
			wanted: (path) => !DATA_NAME.test(path)
		});
		const [only] = files;
		if (files.length === 1 && archiveKind(bytes) === "gzip" && file.path.endsWith(`${only.path}.gz`)) {
			const inner = await readAnyLog((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Q)(file.path.slice(0, -3), only.bytes, file.named));
			return {
				logs: inner.logs.map((log) => ({
					...log,
					source: file.path,
					problems: log.problems.map(renamed)
				})),
				problems: [...problems, ...inner.problems.map(renamed)]
			};
		}
		const { logs, problems: own } = await readInside(new Map(files.map(({ path, bytes: content }) => [`${file.path}/${path}`, content])), true);
		const all = [...problems, ...own];
		if (logs.length > 0 || all.length > 0 || !file.named) return {
			logs,
			problems: all
		};
		return fail(file, `an archive of ${files.length} files, none of them a metric log`, "Look what it holds.");
	} catch (error) {
		if (!(error instanceof _base_js__WEBPACK_IMPORTED_MODULE_1__.et)) throw error;
		return fail(file, error.message, error.hint);
	}
	function renamed(problem) {
		return {
			...problem,
			file: file.path
		};
	}
}
/**
* All logs among files that lie in memory, by path, with the settings that lie beside them or one folder above. Databases only from
* somebody who is trusted: what a stranger wrote into one may keep SQLite busy without end.
*/
async function readInside(inside, databases = false) {
	const settings = settingsReader({
		textOf: (path) => {
			const content = inside.get(path);
			return content === void 0 || content.length > MAX_SETTINGS_BYTES ? "" : new TextDecoder().decode(content);
		},
		namesIn: (folder) => [...inside.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1))
	});
	const results = [];
	for (const [path, content] of inside) {
		if (settings.isDeleted(path)) continue;
		const { logs, problems } = await readAnyLog({
			...(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Q)(path, content, false),
			...databases && { query: queryOf(content) }
		});
		const beside = logs.length === 0 ? {} : await settings.besideLog(path);
		const withSettings = logs.map((log) => ({
			...log,
			hyperparameters: {
				...beside,
				...log.hyperparameters
			}
		}));
		results.push({
			logs: withSettings,
			problems
		});
	}
	return {
		logs: results.flatMap(({ logs }) => logs),
		problems: results.flatMap(({ problems }) => problems)
	};
}
function fail({ path }, message, hint) {
	return {
		logs: [],
		problems: [{
			file: path,
			message,
			hint
		}]
	};
}

// build/src/read/disk.js
/** The disk as `expandPatterns` sees it. */
const DISK = {
	kindOf,
	realOf,
	list
};
/** Opens a regular file, never through a link; what is wrong as message and hint where that fails. */
function openLog({ path, shown, named, maxBytes, onBytes }) {
	let handle;
	try {
		handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.O_NONBLOCK ?? 0));
	} catch (error) {
		return {
			message: `can't be opened${reason(error)}`,
			hint: "Check that it exists and may be read."
		};
	}
	const refuse = (message, hint) => {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.closeSync)(handle);
		return {
			message,
			hint
		};
	};
	try {
		const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.fstatSync)(handle);
		if (!before.isFile()) return refuse("not a regular file", "Name a file.");
		if (before.size > maxBytes) return refuse(`${before.size} bytes: more than ${maxBytes} are not read`, "Log less often, or split the file.");
		return {
			file: toLogFile(handle, before.size, {
				path,
				shown,
				named,
				maxBytes,
				onBytes
			}),
			hasChanged: () => {
				const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.fstatSync)(handle);
				return after.size !== before.size || after.mtimeMs !== before.mtimeMs;
			},
			close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.closeSync)(handle)
		};
	} catch (error) {
		return refuse(`can't be read${reason(error)}`, "Try again; if it stays, copy the file.");
	}
}
function toLogFile(handle, size, { path, shown, named, onBytes }) {
	const readInto = (target, position) => {
		const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readSync)(handle, target, 0, target.length, position);
		onBytes(count);
		return count;
	};
	const head = new Uint8Array(Math.min(size, _base_js__WEBPACK_IMPORTED_MODULE_1__.J));
	const file = {
		path: shown,
		size,
		head: head.subarray(0, readInto(head, 0)),
		named,
		readInto,
		query: queryOf(path)
	};
	const little = head[0] === 255 && head[1] === 254;
	if (size > 268435456 || !(little || head[0] === 254 && head[1] === 255)) return file;
	const text = new TextDecoder(little ? "utf-16le" : "utf-16be").decode((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.$)(file));
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Q)(shown, new TextEncoder().encode(text), named);
}
/** What settings are looked for in, on disk: nothing outside of what `allows` allows. */
function surroundings(allows) {
	return {
		textOf: (path) => allows(path) ? textOf(path) : "",
		namesIn: (folder) => {
			const entries = allows(folder) && kindOf(folder) === "folder" ? list(folder) : [];
			return typeof entries === "string" ? [] : entries.filter((entry) => entry.isFile()).map(({ name }) => name);
		}
	};
}
/** Text of a small regular file; '' where there is none: settings are a help, never a must. */
function textOf(path) {
	if (kindOf(path) !== "file") return "";
	let handle = -1;
	try {
		handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.O_NONBLOCK ?? 0));
		const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.fstatSync)(handle);
		if (size > 1e6) return "";
		const bytes = new Uint8Array(size);
		return new TextDecoder().decode(bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readSync)(handle, bytes, 0, size, 0)));
	} catch {
		return "";
	} finally {
		if (handle >= 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.closeSync)(handle);
	}
}
/** What a path is, links not followed, except that a link to a folder counts as one: it is its owner's own root. */
function kindOf(path) {
	try {
		const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.lstatSync)(path);
		if (stat.isFile()) return "file";
		if (stat.isDirectory()) return "folder";
		return stat.isSymbolicLink() && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.lstatSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.realpathSync)(path)).isDirectory() ? "folder" : "other";
	} catch {
		return "none";
	}
}
function list(folder) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch (error) {
		return reason(error);
	}
}
function realOf(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.realpathSync)(path);
	} catch {
		return null;
	}
}
/** The system's word for what went wrong, as `: EACCES`. */
function reason(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return code === "" ? "" : code === "ELOOP" ? ": it is a symbolic link" : `: ${code}`;
}

// build/src/read/glob.js
/** `{a,b}{c,d}…` multiplies; more than this is an attack, not a pattern. */
const MAX_ALTERNATIVES = 256;
/** Does a pattern hold a wildcard: `*`, `?` or `{a,b}`? */
function isGlob(pattern) {
	return /[*?]|\{[^{}]*,[^{}]*\}/.test(pattern);
}
/** Takes a pattern apart. `**` is any number of folders, `*` and `?` stay within one name, `{a,b}` is either; null: too many of them. */
function parseGlob(pattern) {
	const segments = splitSegments(pattern);
	const literal = segments.findIndex(isGlob);
	const count = literal < 0 ? segments.length - 1 : literal;
	const base = segments.slice(0, count).join("/");
	const expanded = expandBraces(segments.slice(count).join("/"));
	if (expanded === null) return null;
	const alternatives = expanded.map((path) => path.split("/").filter((segment) => segment !== "" && segment !== "."));
	const depth = Math.max(...alternatives.map((parts) => parts.includes("**") ? Number.POSITIVE_INFINITY : parts.length));
	return {
		base: count > 0 && base === "" ? "/" : base,
		alternatives,
		depth
	};
}
/** Segments of a pattern; a `/` inside braces is not one of its separators. */
function splitSegments(pattern) {
	const segments = [""];
	let braces = 0;
	for (const character of pattern) {
		if (character === "{") braces++;
		if (character === "}") braces = Math.max(0, braces - 1);
		if (character === "/" && braces === 0) segments.push("");
		else segments[segments.length - 1] += character;
	}
	return segments;
}
function expandBraces(pattern) {
	const done = [];
	const open = [pattern];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const match = /\{([^{}]*,[^{}]*)\}/.exec(next);
		if (match === null) done.push(next);
		else {
			const [whole, inside = ""] = match;
			const after = match.index + whole.length;
			for (const choice of inside.split(",").reverse()) open.push(next.slice(0, match.index) + choice + next.slice(after));
		}
		if (done.length + open.length > MAX_ALTERNATIVES) return null;
	}
	return done;
}
/** Does a path below the base (its segments) match the pattern? */
function matchesGlob({ alternatives }, path) {
	return alternatives.some((parts) => matchSegments(parts, path));
}
/** Greedy with one point of return, for `**` over segments: at most pattern × path steps. */
function matchSegments(parts, path) {
	return matchGreedy(parts.length, path.length, {
		isStar: (part) => parts[part] === "**",
		fits: (part, at) => matchName(parts[part], path[at])
	});
}
/** The same for `*` over the characters of one name. */
function matchName(pattern, name) {
	return matchGreedy(pattern.length, name.length, {
		isStar: (part) => pattern[part] === "*",
		fits: (part, at) => pattern[part] === "?" || pattern[part] === name[at]
	});
}
/** Only the last star ever has to take more: earlier ones are settled once what follows them was found (Krauss, 2008). */
function matchGreedy(parts, length, { isStar, fits }) {
	let part = 0;
	let at = 0;
	let star = -1;
	let from = 0;
	while (at < length) if (part < parts && isStar(part)) {
		star = part++;
		from = at;
	} else if (part < parts && fits(part, at)) {
		part++;
		at++;
	} else if (star >= 0) {
		part = star + 1;
		at = ++from;
	} else return false;
	while (part < parts && isStar(part)) part++;
	return part === parts;
}

// build/src/read/expand.js
/** Folders that hold code and data of others. */
const SKIPPED = /* @__PURE__ */ new Set([
	"node_modules",
	".git",
	".venv",
	"site-packages",
	"__pycache__",
	".trash"
]);
/** Entries that a walk looks at for each file that it may take. */
const ENTRIES_PER_FILE = 10;
/**
* The files that paths, folders and globs lead to; patterns with `!` take files out again. The part of a pattern before its
* first wildcard is its root, wherever it lies: no link is followed below it.
*/
function expandPatterns(patterns, root, maxFiles, disk) {
	const search = {
		root,
		maxFiles,
		disk,
		candidates: /* @__PURE__ */ new Map(),
		problems: [],
		entries: 0
	};
	const trimmed = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== "");
	for (const pattern of trimmed) if (!pattern.startsWith("!")) expand(search, pattern);
	for (const pattern of trimmed) if (pattern.startsWith("!")) leaveOut(search, pattern.slice(1));
	return {
		candidates: [...search.candidates.values()].sort((a, b) => a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0),
		problems: search.problems
	};
}
function expand(search, given) {
	const pattern = node_path__WEBPACK_IMPORTED_MODULE_8__.sep === "\\" ? given.replaceAll("\\", "/") : given;
	const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(search.root, pattern);
	const kind = search.disk.kindOf(literal);
	if (kind === "file") add(search, {
		path: literal,
		shown: show(search.root, literal),
		named: true,
		pattern,
		base: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(literal)
	});
	else if (kind === "folder") walk(search, literal, null, pattern);
	else if (kind === "other") search.problems.push({
		file: pattern,
		message: "not a regular file (a link to a file, a pipe or a device)",
		hint: "Name the file itself."
	});
	else if (isGlob(pattern)) {
		const glob = parseGlob(pattern);
		if (glob === null) search.problems.push({
			file: pattern,
			message: "too many alternatives in braces",
			hint: "Write fewer of them, or several patterns."
		});
		else walk(search, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(search.root, glob.base), glob, pattern);
	} else search.problems.push({
		file: pattern,
		message: "no such file or folder",
		hint: `It was looked for in ${search.root}.`
	});
}
/** Adds the files below a folder, depth first, in order of their names; with a glob those that match it. */
function walk(search, folder, glob, pattern) {
	const before = search.candidates.size;
	const base = search.disk.realOf(folder);
	if (base === null) {
		search.problems.push({
			file: pattern,
			message: "no file matches",
			hint: `There is no folder ${show(search.root, folder)}.`
		});
		return;
	}
	const open = [[]];
	let seen = 0;
	for (let below = open.pop(); below !== void 0; below = open.pop()) {
		const folders = [];
		const entries = entriesOf(search, [folder, ...below].join("/"));
		if (entries.length === 0 && below.length > 0) noteEmptyFolder(search, [folder, ...below].join("/"));
		for (const entry of entries) {
			if (++search.entries > search.maxFiles * ENTRIES_PER_FILE || search.candidates.size >= search.maxFiles) {
				search.problems.push({
					file: pattern,
					message: `more than ${search.maxFiles} files: the rest was left out`,
					hint: "Use a narrower pattern."
				});
				return;
			}
			const path = [...below, entry.name];
			if (entry.isDirectory()) {
				if (!SKIPPED.has(entry.name) && path.length < (glob?.depth ?? Number.POSITIVE_INFINITY)) folders.push(path);
			} else if (glob !== null && !matchesGlob(glob, path)) continue;
			else if (entry.isSymbolicLink()) noteLink(search, [folder, ...path].join("/"), base);
			else if (entry.isFile()) {
				seen++;
				const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(folder, ...path);
				add(search, {
					path: absolute,
					shown: show(search.root, absolute),
					named: false,
					pattern,
					base: folder
				});
			} else if (looksLikeLog(entry.name)) noteOther(search, [folder, ...path].join("/"));
		}
		open.push(...folders.reverse());
	}
	if (search.candidates.size === before && seen === 0) search.problems.push({
		file: pattern,
		message: glob === null ? "the folder holds no files" : "no file matches",
		hint: "Check the path."
	});
}
function entriesOf({ root, disk, problems }, folder) {
	const entries = disk.list(folder);
	if (typeof entries !== "string") return entries;
	problems.push({
		file: show(root, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(folder)),
		message: `the folder can't be listed${entries}`,
		hint: "Check its permissions."
	});
	return [];
}
/** A log that someone made a folder of, for instance with an upload of one file to a path. */
function noteEmptyFolder({ root, problems }, folder) {
	if (!/\.(?:csv|tsv|jsonl?|ndjson|log)$/i.test(folder)) return;
	problems.push({
		file: show(root, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(folder)),
		message: "a folder, not a file, and empty",
		hint: "Check the step that writes or copies the log."
	});
}
/** A pipe, a socket or a device under the name of a log. */
function noteOther({ root, problems }, path) {
	problems.push({
		file: show(root, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(path)),
		message: "not a regular file (a pipe or a device): not read",
		hint: "Write the log to a file."
	});
}
/** A link is never followed. One that stays inside leads to files that are found anyway; one that leaves is worth a word. */
function noteLink({ root, problems, disk }, path, base) {
	const target = disk.realOf(path);
	if (target === null && looksLikeLog(path)) problems.push({
		file: show(root, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(path)),
		message: "a symbolic link that leads nowhere",
		hint: "Its target was moved, or was never copied here."
	});
	if (target === null || isInside(target, base) || !(disk.kindOf(target) === "folder" || looksLikeLog(path))) return;
	problems.push({
		file: show(root, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(path)),
		message: "a symbolic link that leads out of the folder: not followed",
		hint: "Name its target itself."
	});
}
function add({ candidates }, candidate) {
	const known = candidates.get(candidate.path);
	if (known === void 0 || candidate.named && !known.named) candidates.set(candidate.path, candidate);
}
/** Takes files out again that a pattern with `!` names, or that lie below a folder that it names. */
function leaveOut({ root, candidates }, pattern) {
	const glob = isGlob(pattern) ? parseGlob(pattern) : null;
	const base = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(root, glob === null ? pattern : glob.base);
	for (const path of candidates.keys()) {
		if (!isInside(path, base)) continue;
		const below = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_8__.sep);
		if (glob === null || matchesGlob(glob, below)) candidates.delete(path);
	}
}
/** Is a path the folder itself, or below it? */
function isInside(path, folder) {
	return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_8__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_8__.sep);
}
/** Path as a report shows it: relative to the root, with `/`; whole where it lies outside. */
function show(root, path) {
	return (isInside(path, root) ? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(root, path) || "." : path).split(node_path__WEBPACK_IMPORTED_MODULE_8__.sep).join("/");
}

// build/src/read/find-logs.js
/** For the job's own disk, whose files its owner wrote. */
const DISK_CAPS = {
	fileBytes: 4 * 1024 ** 3,
	files: 1e5,
	archive: {}
};
/** Bytes of one file between two calls of `onProgress`. */
const PROGRESS_BYTES = 33554432;
/**
* Finds logs by paths, folders and globs (`runs/**`, `logs/{a,b}/*.csv`, `!**` + `/old/**` to leave out), and reads them. The part of
* a pattern before its first wildcard is its root: no link is followed below it, nothing is opened through a link.
*/
async function findLogs(patterns, options) {
	const root = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(options.root);
	const caps = {
		...DISK_CAPS,
		...options.caps
	};
	const { candidates, problems } = expandPatterns(patterns, root, caps.files, DISK);
	const logs = [];
	const looked = [];
	let files = 0;
	let bytes = 0;
	let told = 0;
	const tell = () => options.onProgress?.({
		files: looked.length,
		totalFiles: candidates.length,
		bytes
	});
	const onBytes = (count) => {
		bytes += count;
		if (bytes - told < PROGRESS_BYTES) return;
		told = bytes;
		tell();
	};
	const search = {
		root,
		caps,
		settings: /* @__PURE__ */ new Map(),
		onBytes
	};
	/** Files of each pattern as long as none of them gave a log or a problem; then NaN. */
	const silent = /* @__PURE__ */ new Map();
	for (const [i, candidate] of candidates.entries()) {
		const result = await readFile(candidate, search);
		looked.push(candidate.shown);
		for (const log of result.logs) logs.push(log);
		for (const problem of result.problems) problems.push(problem);
		if (result.logs.length > 0) files++;
		const heard = result.logs.length + result.problems.length > 0;
		silent.set(candidate.pattern, heard ? NaN : (silent.get(candidate.pattern) ?? 0) + 1);
		tell();
		if (i % 64 === 63) await new Promise((done) => setImmediate(done));
	}
	const hint = "Name a log itself to learn why it is not taken for one.";
	for (const [pattern, count] of silent) if (count > 0) problems.push({
		file: pattern,
		message: noLogAmong(count),
		hint
	});
	return {
		logs,
		problems,
		looked,
		files
	};
}
function noLogAmong(count) {
	return count === 1 ? "one file, and it is no metric log" : `${count} files, none of them a metric log`;
}
/** Reads one file with what lies beside it; when it changed meanwhile, once more. */
async function readFile(candidate, search) {
	const settings = settingsFor(candidate, search);
	const path = candidate.path.replaceAll("\\", "/");
	if (settings.isDeleted(path)) {
		const problem = {
			file: candidate.shown,
			message: "a metric of a deleted run",
			hint: "Restore the run in MLflow to have it read."
		};
		return {
			logs: [],
			problems: candidate.named ? [problem] : []
		};
	}
	let result = await readOnce(candidate, search);
	if (result.changed) result = await readOnce(candidate, search);
	const changed = {
		file: candidate.shown,
		message: "the file changed while it was read",
		hint: "The training may still be running: read it when it has ended."
	};
	const beside = result.logs.some(({ source }) => source === candidate.shown) ? await settings.besideLog(path) : {};
	return {
		logs: result.logs.map((log) => log.source === candidate.shown ? {
			...log,
			hyperparameters: {
				...beside,
				...log.hyperparameters
			}
		} : log),
		problems: result.changed ? [...result.problems, changed] : result.problems
	};
}
async function readOnce({ path, shown, named }, { caps, onBytes }) {
	const opened = openLog({
		path,
		shown,
		named,
		maxBytes: caps.fileBytes,
		onBytes
	});
	if ("message" in opened) return {
		logs: [],
		problems: [{
			file: shown,
			...opened
		}],
		changed: false
	};
	const { file, hasChanged, close } = opened;
	try {
		return {
			...isLogArchive(file) ? await readArchive(file, caps.archive) : await readAnyLog(file),
			changed: hasChanged()
		};
	} catch (error) {
		return {
			logs: [],
			problems: [{
				file: shown,
				message: `can't be read${reason(error)}`,
				hint: "Try again; if it stays, copy the file."
			}],
			changed: false
		};
	} finally {
		close();
	}
}
/** Settings lie beside the log or one folder above, but not outside of the root or of the pattern's own folder. */
function settingsFor({ base }, { root, settings }) {
	const known = settings.get(base);
	if (known !== void 0) return known;
	const reader = settingsReader(surroundings((path) => isInside((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(path), root) || isInside((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(path), base)));
	settings.set(base, reader);
	return reader;
}

// build/src/pipeline.js
const DEFAULT_CONFIG_FILE = ".curvelint.yml";
/** Disk in, report out: finds and reads logs (or the reports of shards), config and baseline, and lints. The same for Action and command line. */
async function runPipeline(options) {
	const { config, settings } = await loadConfig(options);
	const input = await (options.expect ? readReports(options, options.expect, config) : readLogs(options, config));
	const linted = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.n)(input, config);
	if (linted.exitCode === 0 || !options.findAcceptance) return {
		...linted,
		config,
		settings
	};
	const acceptance = await options.findAcceptance(config);
	return {
		...(0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.n)({
			...input,
			acceptance
		}, config),
		config,
		settings
	};
}
async function readLogs(options, config) {
	const { baseline, problems: missing } = await loadBaseline(options, config);
	const normalized = await readRuns(options, config, missing);
	return {
		runs: await diagnoseAll(normalized.runs, config),
		problems: normalized.problems,
		baseline,
		context: options.context
	};
}
/** A function of its own, so that nothing holds the logs when the runs are made of them. */
async function readRuns(options, config, missing) {
	const { logs, problems, looked } = options.elsewhere ? await options.elsewhere.findLogs(config) : await findLogs(options.patterns, {
		root: options.root,
		caps: config.limits,
		...options.onProgress ? { onProgress: options.onProgress } : {}
	});
	const unread = logs.length > 0 ? [] : [nothingRead(options.patterns, looked)];
	return (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.i)({
		logs,
		problems: [
			...problems,
			...unread,
			...missing
		]
	}, config);
}
async function readReports(options, expect, config) {
	const remote = options.elsewhere ? await options.elsewhere.findReports(config) : null;
	const { mergeShards, parseExpected, readShards, toShards } = await __webpack_require__.e(/* import() */ 919).then(__webpack_require__.bind(__webpack_require__, 300));
	const shards = remote ? toShards(remote.reports) : readShards(options.patterns, options.root);
	const { baseline, problems: missing } = await loadBaseline(options, config);
	const problems = [...remote?.problems ?? [], ...missing];
	const given = baseline.source === null ? null : baseline;
	const merged = mergeShards(shards, parseExpected(expect), given, options.context);
	return {
		...merged,
		problems: [...merged.problems, ...problems]
	};
}
function nothingRead(patterns, looked) {
	const names = looked.length === 0 ? "no file was found" : looked.length === 1 ? `${looked[0]} was looked at` : `${looked.length} files were looked at, for instance ${looked.slice(0, 3).join(", ")}`;
	return {
		file: patterns.join(" "),
		message: `no training log could be read: ${names}`,
		hint: `Known formats: ${readers.map(({ title }) => title).join("; ")}.`
	};
}
async function loadConfig(options) {
	const { failOn, profile } = options;
	const file = options.config ?? ".curvelint.yml";
	const found = options.readConfig ? await options.readConfig(file) : readConfigFile(file, options.root);
	if (found === null && options.config !== null) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et(`there is no config file ${file}`, "Check the path, or leave it out for the defaults.");
	const known = new Map(_rules_js__WEBPACK_IMPORTED_MODULE_2__.t.map((rule) => [rule.id, Object.keys(rule.options)]));
	const config = found === null ? _base_js__WEBPACK_IMPORTED_MODULE_1__.H : (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => n.r)).parseConfig(found.text, found.name, known);
	const chosen = {
		failOn: failOn ?? config.failOn,
		profile: profile === null ? config.profile : parseProfile(profile)
	};
	return {
		config: {
			...config,
			...chosen
		},
		settings: found?.text ?? ""
	};
}
function readConfigFile(file, root) {
	const full = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(root, file);
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(full)) return null;
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)(full).isFile()) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et(`the config ${file} is not a file`, "Name a YAML file.");
	return {
		text: (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(full, "utf8"),
		name: file
	};
}
function parseProfile(name) {
	const profile = _base_js__WEBPACK_IMPORTED_MODULE_1__.W.find((known) => known === name);
	if (!profile) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.et(`there is no profile "${name}"`, `Profiles: ${_base_js__WEBPACK_IMPORTED_MODULE_1__.W.join(", ")}.`);
	return profile;
}
async function loadBaseline(options, config) {
	const { baseline: path, root } = options;
	if (path === null && options.findBaseline) return options.findBaseline(config);
	if (path === null || path === "none") return {
		baseline: {
			source: null,
			reason: "no baseline was given",
			runs: []
		},
		problems: []
	};
	const full = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(root, path);
	if (/\.json$/.test(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(full) && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)(full).isFile()) {
		const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(full, "utf8");
		if (/"tool"\s*:\s*\{\s*"name"\s*:\s*"curvelint"/.test(text)) {
			const { parseReport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 559)).then((n) => n.n);
			const report = parseReport(text, path);
			return {
				baseline: {
					source: path,
					...report.context ? { commit: report.context.commit } : {},
					runs: report.runs
				},
				problems: []
			};
		}
	}
	const found = await findLogs([path], {
		root,
		caps: config.limits
	});
	const none = {
		source: null,
		reason: "none of its logs could be read",
		runs: []
	};
	const normalized = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.i)(found, config);
	const runs = await diagnoseAll(normalized.runs, config);
	if (runs.length === 0) {
		const problem = {
			file: path,
			message: "the baseline holds no training log that can be read",
			hint: "Give a report.json or the logs of the base branch."
		};
		return {
			baseline: none,
			problems: [...found.problems, problem]
		};
	}
	return {
		baseline: {
			source: path,
			runs
		},
		problems: normalized.problems.map((one) => ({
			...one,
			message: `baseline: ${one.message}`
		}))
	};
}



/***/ })

};
