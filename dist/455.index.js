export const id = 455;
export const ids = [455];
export const modules = {

/***/ 847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toConfig),
/* harmony export */   A: () => (/* binding */ periodOf),
/* harmony export */   At: () => (/* binding */ name),
/* harmony export */   B: () => (/* binding */ finiteIndices),
/* harmony export */   Bt: () => (/* binding */ safeJson),
/* harmony export */   C: () => (/* binding */ superiority),
/* harmony export */   Ct: () => (/* binding */ problemSentence),
/* harmony export */   D: () => (/* binding */ brownForsythe),
/* harmony export */   Dt: () => (/* binding */ noteText),
/* harmony export */   E: () => (/* binding */ VERSION),
/* harmony export */   Et: () => (/* binding */ factorText),
/* harmony export */   F: () => (/* binding */ valleyFit),
/* harmony export */   Ft: () => (/* binding */ signed),
/* harmony export */   G: () => (/* binding */ theilSen),
/* harmony export */   H: () => (/* binding */ quantum),
/* harmony export */   Ht: () => (/* binding */ safeLines),
/* harmony export */   I: () => (/* binding */ valleyScratch),
/* harmony export */   It: () => (/* binding */ two),
/* harmony export */   J: () => (/* binding */ binMedians),
/* harmony export */   K: () => (/* binding */ autocorrelation),
/* harmony export */   L: () => (/* binding */ spearman),
/* harmony export */   Lt: () => (/* binding */ messageOf),
/* harmony export */   M: () => (/* binding */ quantile),
/* harmony export */   Mt: () => (/* binding */ say),
/* harmony export */   N: () => (/* binding */ kneeAfter),
/* harmony export */   Nt: () => (/* binding */ percent),
/* harmony export */   O: () => (/* binding */ decayAt),
/* harmony export */   Ot: () => (/* binding */ observationText),
/* harmony export */   P: () => (/* binding */ valleyBottom),
/* harmony export */   Pt: () => (/* binding */ short),
/* harmony export */   Q: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   R: () => (/* binding */ hampelSpikes),
/* harmony export */   Rt: () => (/* binding */ ForeignRunError),
/* harmony export */   S: () => (/* binding */ benjaminiHochberg),
/* harmony export */   St: () => (/* binding */ groupFindingText),
/* harmony export */   T: () => (/* binding */ downsample),
/* harmony export */   Tt: () => (/* binding */ excuseText),
/* harmony export */   U: () => (/* binding */ tailTrend),
/* harmony export */   Ut: () => (/* binding */ safeXml),
/* harmony export */   V: () => (/* binding */ pick),
/* harmony export */   Vt: () => (/* binding */ safeLine),
/* harmony export */   W: () => (/* binding */ noiseScale),
/* harmony export */   Wt: () => (/* binding */ visible),
/* harmony export */   X: () => (/* binding */ smallest),
/* harmony export */   Y: () => (/* binding */ largest),
/* harmony export */   Z: () => (/* binding */ COMMENT_MODES),
/* harmony export */   _: () => (/* binding */ hedgesG),
/* harmony export */   _t: () => (/* binding */ mean),
/* harmony export */   a: () => (/* binding */ xmlText),
/* harmony export */   at: () => (/* binding */ windowWidth),
/* harmony export */   b: () => (/* binding */ holm),
/* harmony export */   bt: () => (/* binding */ findingMessage),
/* harmony export */   c: () => (/* binding */ safeText),
/* harmony export */   ct: () => (/* binding */ reasonText),
/* harmony export */   d: () => (/* binding */ rankOf),
/* harmony export */   dt: () => (/* binding */ acceptanceMissingText),
/* harmony export */   et: () => (/* binding */ MAX_WHOLE_BYTES),
/* harmony export */   f: () => (/* binding */ worstOf),
/* harmony export */   ft: () => (/* binding */ acceptedText),
/* harmony export */   g: () => (/* binding */ PROBLEM_SHAPES),
/* harmony export */   gt: () => (/* binding */ studentQuantile),
/* harmony export */   h: () => (/* binding */ dropText),
/* harmony export */   ht: () => (/* binding */ studentCdf),
/* harmony export */   i: () => (/* binding */ shortLabel),
/* harmony export */   it: () => (/* binding */ rollingMedian),
/* harmony export */   j: () => (/* binding */ bootstrapInterval),
/* harmony export */   jt: () => (/* binding */ plain),
/* harmony export */   k: () => (/* binding */ extrapolate),
/* harmony export */   kt: () => (/* binding */ joined),
/* harmony export */   l: () => (/* binding */ CURVES_FILE),
/* harmony export */   lt: () => (/* binding */ baselineReasonText),
/* harmony export */   m: () => (/* binding */ skipText),
/* harmony export */   mt: () => (/* binding */ withSpread),
/* harmony export */   n: () => (/* binding */ htmlOf),
/* harmony export */   nt: () => (/* binding */ mad),
/* harmony export */   o: () => (/* binding */ markdownOf),
/* harmony export */   ot: () => (/* binding */ barsOf),
/* harmony export */   p: () => (/* binding */ argBest),
/* harmony export */   pt: () => (/* binding */ withInterval),
/* harmony export */   q: () => (/* binding */ varianceInflation),
/* harmony export */   r: () => (/* binding */ drawable),
/* harmony export */   rt: () => (/* binding */ median),
/* harmony export */   s: () => (/* binding */ neutral),
/* harmony export */   st: () => (/* binding */ columnOf),
/* harmony export */   t: () => (/* binding */ escapeHtml),
/* harmony export */   tt: () => (/* binding */ nearest),
/* harmony export */   u: () => (/* binding */ runIds),
/* harmony export */   ut: () => (/* binding */ baselineWayText),
/* harmony export */   v: () => (/* binding */ detectableShift),
/* harmony export */   vt: () => (/* binding */ standardDeviation),
/* harmony export */   w: () => (/* binding */ roundTo),
/* harmony export */   wt: () => (/* binding */ problemText),
/* harmony export */   x: () => (/* binding */ fisherExact),
/* harmony export */   xt: () => (/* binding */ findingText$1),
/* harmony export */   y: () => (/* binding */ runsNeeded),
/* harmony export */   yt: () => (/* binding */ catalogueOf),
/* harmony export */   z: () => (/* binding */ finite),
/* harmony export */   zt: () => (/* binding */ UserError)
/* harmony export */ });
// build/src/text/visible.js
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;
function visible(text) {
	return text.replace(INVISIBLE, " ");
}

// build/src/github/safe-line.js
const MAX_LINE = 2e3;
function safeLine(text) {
	const plain = withoutCommands(text);
	return plain.length > MAX_LINE ? `${plain.slice(0, MAX_LINE)}…` : plain;
}
function safeLines(text) {
	return text.split("\n").map(withoutCommands).join("\n");
}
function safeJson(json) {
	return json.replace(/:(?=:)/g, "\\u003a").replace(/##\[/g, "##\\u005b");
}
function safeXml(xml) {
	return xml.replace(/:(?=:)/g, "&#58;").replace(/##\[/g, "##&#91;");
}
function withoutCommands(line) {
	return visible(line).replace(/:(?=:)/g, ": ").replace(/#(?=#\[)/g, "# ");
}

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

// build/src/text/message-of.js
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}

// build/src/text/numbers.js
function short(value) {
	if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
	if (value === 0) return "0";
	const size = Math.abs(value);
	const text = size >= 1e-4 && size < 1e6 ? trim(plain$1(size)) : exponent(size);
	return value < 0 ? `−${text}` : text;
}
function percent(share) {
	if (!Number.isFinite(share)) return short(share);
	const value = Math.abs(share) * 100;
	const text = value >= 9.95 ? value.toFixed(0) : trim(value.toFixed(1));
	return `${share < 0 && text !== "0" ? "−" : ""}${text}%`;
}
function two(value) {
	return short(Number(value.toPrecision(2)));
}
function signed(value) {
	return value > 0 ? `+${short(value)}` : short(value);
}
function plain$1(size) {
	const digits = Math.max(0, 3 - Math.floor(Math.log10(size)));
	return size.toFixed(digits);
}
function exponent(size) {
	const [mantissa, power] = size.toExponential(2).split("e");
	return `${trim(mantissa)}e${power.replace("+", "").replace("-", "−")}`;
}
function trim(text) {
	return text.includes(".") ? text.replace(/(?<!0)0+$/, "").replace(/\.$/, "") : text;
}

// build/src/text/sentence.js
function name(text) {
	return { name: text };
}
function say(words, ...values) {
	const pieces = [];
	const add = (piece) => {
		const last = pieces.at(-1);
		if (typeof piece === "string" && typeof last === "string") pieces[pieces.length - 1] = last + piece;
		else if (piece !== "") pieces.push(piece);
	};
	for (const [i, word] of words.entries()) {
		add(word);
		const value = values[i];
		if (value === void 0) continue;
		if (typeof value === "string" || typeof value === "number") add(String(value));
		else if ("name" in value) add(value);
		else for (const piece of value) add(piece);
	}
	return pieces;
}
function sentenceOf$1(words) {
	return typeof words !== "string" ? words : words === "" ? [] : [words];
}
function joined(sentences, between) {
	return sentences.flatMap((sentence, i) => i === 0 ? sentence : [between, ...sentence]);
}
function plain(sentence) {
	return sentenceOf$1(sentence).map((piece) => typeof piece === "string" ? piece : piece.name).join("");
}

// build/src/text/difference.js
function factorText(factor) {
	switch (factor.id) {
		case "schedule": return `learning-rate schedule ${factor.values.now} instead of ${factor.values.before}`;
		case "drops": return `LR drops ${placesText(factor.values.now)} instead of ${placesText(factor.values.before)}`;
		case "rate": return `learning rate ${factor.values.now} instead of ${factor.values.before} at the start`;
		case "length": return `${factor.values.now} evaluations instead of ${factor.values.before}`;
		case "more": return `and ${factor.values.count} more`;
		default: return changeText$1(factor);
	}
}
function placesText(places) {
	return places.length === 0 ? "none" : `at ${places.join(", ")}`;
}
function changeText$1({ id, values }) {
	if (id === "setting-gone") return `${values.name} no longer logged (was ${String(values.before)})`;
	if (id === "setting-new") return `${values.name} = ${String(values.now)} (not logged before)`;
	return `${values.name} ${String(values.now)} instead of ${String(values.before)}`;
}
function excuseText({ id, values }) {
	const change = name(changeText$1({
		id: "setting",
		values
	}));
	return id === "data" ? say`trained on other data (${change})` : say`trained in another environment (${change})`;
}
function observationText(one) {
	switch (one.id) {
		case "overfitting": return `overfitting ${onsetText(one.values.now)} (baseline: ${onsetText(one.values.before)})`;
		case "checkpoint": return `best checkpoint at ${short(one.values.now)} (baseline: ${short(one.values.before)})`;
		case "noise": return `noise of one evaluation ×${two(one.values.ratio)}`;
	}
}
function onsetText({ at, overfit, runs }) {
	if (overfit === 0) return "none";
	return `from ${short(at)}${overfit < runs ? ` in ${overfit} of ${runs} runs` : ""}`;
}
function noteText(note) {
	switch (note.id) {
		case "turned": return say`larger is better on one side, smaller on the other: not comparable`;
		case "diverged": return say`${note.values.runs} of ${note.values.of} runs ${whose(note.values.side)} diverged: counted, not averaged`;
		case "not-logged": return say`${note.values.runs} of ${note.values.of} runs ${whose(note.values.side)} did not log it`;
		case "renamed": return say`called ${name(note.values.before)} in the baseline`;
		case "axes": return say`measured by ${note.values.now} here, by ${note.values.before} there: each side at its own end`;
		case "no-curve": return say`${note.values.now} evaluations against ${note.values.before}: no curve was kept, each side at its own end`;
		case "until": {
			const { axis, until, now, before } = note.values;
			return say`up to ${axis} ${until}, what both have (this change ends at ${now}, the baseline at ${before})`;
		}
		case "percent": return note.values.side === "now" ? say`in percent here, as a fraction in the baseline: compared as fractions` : say`in percent in the baseline, as a fraction here: compared as fractions`;
		case "own-ends": return say`at their own ends: ${short(note.values.now)} against ${short(note.values.before)}`;
		case "counts": return say`${note.values.now} ${note.values.now === 1 ? "run" : "runs"} against ${note.values.before}`;
	}
}
function whose(side) {
	return side === "now" ? "of this change" : "of the baseline";
}

// build/src/text/problems/archives.js
const ARCHIVES = {
	"cut-archive": {
		message: "the archive is truncated: only what is complete was read",
		hint: "Was it still being written, or was the download cut? Pack or fetch it again."
	},
	"large-entry": {
		message: ({ most }) => say`more than ${most} bytes: left out of the archive`,
		hint: "Unpack the archive and give the folder: files are then read piece by piece."
	},
	"large-archive": {
		message: ({ most }) => say`the archive holds more than ${most} bytes: the rest was left out`,
		hint: "Pack the logs only, or unpack it and give the folder."
	},
	"damaged-entry": {
		message: "damaged inside the archive (checksum)",
		hint: "Everything else was read. Copy the archive again."
	},
	"archive-without-log": {
		message: ({ files }) => say`an archive of ${files} files, none of them a metric log`,
		hint: "Look what it holds."
	}
};

// build/src/text/problems/left-out.js
const WRITING = "The training was still writing, or was stopped.";
const EMPTY_CELL = "Leave a cell empty where there is no value.";
const LEFT_OUT = {
	"cut-line": {
		message: "the last line is incomplete (truncated) and was left out",
		hint: WRITING
	},
	"long-line": {
		message: "a line of over 50 MB was left out",
		hint: ({ of }) => of === "table" ? say`Is this file a table at all?` : say`Is it a log at all?`
	},
	"open-quote": {
		message: "a quote is never closed: read as an ordinary character",
		hint: "Remove or double it."
	},
	"column-twice": {
		message: ({ name: column }) => say`two columns are called “${name(column)}”: the first is used`,
		hint: "Give every column a name of its own."
	},
	"ragged-rows": {
		message: ({ count, cells, expected }) => say`${lines(count)} left out: ${cells} cells where the header has ${expected}`,
		hint: "Every row needs a cell for every column, empty where there is no value."
	},
	"rows-without-number": {
		message: ({ count, first }) => say`${lines(count)} without a number left out, the first is “${name(first)}”`,
		hint: "Nothing to do if it is a remark; else check the separator."
	},
	"column-cells-no-number": {
		message: ({ count, column, first }) => say`${count === 1 ? "one cell" : `${count} cells`} of column “${name(column)}” left out: “${name(first)}” is no number`,
		hint: EMPTY_CELL
	},
	"cells-no-number": {
		message: ({ count, first }) => say`${count} cells left out, the first is “${name(first)}”`,
		hint: EMPTY_CELL
	},
	"lines-no-metric": {
		message: ({ count, first }) => say`${count} lines left out, the first is “${name(first)}”`,
		hint: "A line is `timestamp value step`."
	},
	"lines-no-object": {
		message: ({ count, first }) => say`${count === 1 ? "one line is" : `${count} lines are`} no JSON object, the first is “${name(first)}”`,
		hint: "They were left out; the others were read."
	},
	"entries-no-object": {
		message: ({ count, first }) => say`${count} entries are no objects, the first is number ${first}`,
		hint: "Every entry has to be an object."
	},
	"history-no-object": {
		message: ({ count, first }) => say`${count} entries of log_history are no objects, the first is number ${first}`,
		hint: "They were left out."
	},
	"cut-json": {
		message: "the JSON ends in the middle: complete iterations were read",
		hint: "The training was still running, or was killed."
	},
	"damaged-events": {
		message: ({ count }) => count === 1 ? say`a record does not match its checksum` : say`${count} records do not match their checksums, this is the first`,
		hint: "They were left out. Copy the file again; if it stays, the disk or the writer damaged it."
	},
	"no-events": {
		message: ({ count }) => say`${count === 1 ? "a record is" : `${count} records are`} no event`,
		hint: "They were left out."
	},
	"damaged-records": {
		message: ({ records }) => say`${records} records do not match their checksums: left out`,
		hint: "Copy the file again."
	},
	"damaged-length": {
		message: "the length of a record does not match its checksum: nothing behind it can be read",
		hint: ({ atStart }) => atStart ? say`Is it an event file? Copy it again.` : say`Everything before was read. Copy the file again.`
	},
	"cut-record": {
		message: "the last record is truncated",
		hint: "The training was still writing, or was stopped; everything before was read."
	},
	"long-record": {
		message: "a record of over 16 MB was left out",
		hint: "Scalars are not affected by it."
	},
	"damaged-columns": {
		message: "damaged in part: some columns lack values",
		hint: "Everything else was read. Write it again."
	},
	"reader-failed": {
		message: ({ reader, said }) => say`the reader “${reader}” failed: ${said}`,
		hint: "This is a bug in curvelint: please report it with the file."
	}
};
function lines(count) {
	return count === 1 ? "one line" : `${count} lines`;
}

// build/src/text/problems/no-log.js
const PREDICTIONS = {
	array: "a NumPy array",
	arrays: "NumPy arrays",
	table: "a Parquet table"
};
const BINARIES = {
	zip: "a zip archive",
	gzip: "a gzip file",
	database: "an SQLite database",
	columns: "a Parquet file",
	array: "a NumPy array",
	picture: "a picture",
	tracker: "a W&B run file",
	pickle: "a Python pickle",
	unknown: "a binary file"
};
const NO_LOG = {
	"empty-file": {
		message: "the file is empty (0 bytes)",
		hint: "The training stopped before it logged anything, or is still starting."
	},
	"blank-file": {
		message: "the file is empty (white space only)",
		hint: "The training stopped before it logged anything."
	},
	"lfs-pointer": {
		message: "a Git LFS pointer, not the log itself: the file was not fetched",
		hint: "Set `lfs: true` for actions/checkout, or run `git lfs pull`."
	},
	"dvc-pointer": {
		message: "a DVC pointer, not the log itself",
		hint: "Run `dvc pull` first."
	},
	"web-page": {
		message: "a web page (HTML), not a log: perhaps the answer to a download that failed",
		hint: "Open it in a browser; it usually says what went wrong."
	},
	"own-report": {
		message: "a report of curvelint, not a log",
		hint: "Give it as the baseline, or leave it out with `!`."
	},
	"settings-file": {
		message: "settings of a training, not its log",
		hint: "Give the log beside it, or the folder: its settings are then read with it."
	},
	predictions: {
		message: ({ kind }) => say`${PREDICTIONS[kind]} with predictions or scores of single examples: recognized, not read`,
		hint: "Curves are in the log of the training; name that."
	},
	"binary-file": {
		message: ({ kind }) => say`${BINARIES[kind]}, not a metric log`,
		hint: ({ known }) => say`Known are: ${known.join(" · ")}.`
	},
	"no-metric-log": {
		message: "not a metric log: no line with names of columns above rows of numbers, and no JSON",
		hint: ({ known }) => say`Known are: ${known.join(" · ")}.`
	},
	"no-metric-values": {
		message: "no values of a metric in it",
		hint: "Are all its columns words, or positions (epoch, step, time)?"
	}
};

// build/src/text/problems/not-had.js
const NOT_HAD = {
	"no-such-path": {
		message: "no such file or folder",
		hint: ({ root }) => say`It was looked for in ${name(root)}.`
	},
	"no-folder": {
		message: "no file matches",
		hint: ({ folder }) => say`There is no folder ${name(folder)}.`
	},
	"no-match": {
		message: "no file matches",
		hint: "Check the path."
	},
	"empty-folder": {
		message: "the folder holds no files",
		hint: "Check the path."
	},
	"unlistable-folder": {
		message: ({ reason }) => say`the folder can't be listed${because(reason)}`,
		hint: "Check its permissions."
	},
	"folder-named-as-log": {
		message: "a folder, not a file, and empty",
		hint: "Check the step that writes or copies the log."
	},
	"brace-alternatives": {
		message: "too many alternatives in braces",
		hint: "Write fewer of them, or several patterns."
	},
	"too-many-files": {
		message: ({ most }) => say`more than ${most} files: the rest was left out`,
		hint: "Use a narrower pattern."
	},
	"no-log-among": {
		message: ({ files }) => files === 1 ? say`one file, and it is no metric log` : say`${files} files, none of them a metric log`,
		hint: "Name a log itself to learn why it is not taken for one."
	},
	"not-a-file": {
		message: "not a regular file",
		hint: "Name a file."
	},
	"link-or-device": {
		message: "not a regular file (a link to a file, a pipe or a device)",
		hint: "Name the file itself."
	},
	device: {
		message: "not a regular file (a pipe or a device): not read",
		hint: "Write the log to a file."
	},
	"broken-link": {
		message: "a symbolic link that leads nowhere",
		hint: "Its target was moved, or was never copied here."
	},
	"leaving-link": {
		message: "a symbolic link that leads out of the folder: not followed",
		hint: "Name its target itself."
	},
	unopenable: {
		message: ({ reason }) => say`can't be opened${because(reason)}`,
		hint: "Check that it exists and may be read."
	},
	unreadable: {
		message: ({ reason }) => say`can't be read${because(reason)}`,
		hint: "Try again; if it stays, copy the file."
	},
	"large-file": {
		message: ({ bytes, most }) => say`${bytes} bytes: more than ${most} are not read`,
		hint: "Log less often, or split the file."
	},
	"changed-file": {
		message: "the file changed while it was read",
		hint: "The training may still be running: read it when it has ended."
	},
	"deleted-run": {
		message: "a metric of a deleted run",
		hint: "Restore the run in MLflow to have it read."
	}
};
function because(reason) {
	if (reason === "") return "";
	return reason === "ELOOP" ? ": it is a symbolic link" : `: ${reason}`;
}

// build/src/text/problems/together.js
const ALL_WANTED = "Name the log in your own workflow, from its own disk, if all of it is wanted.";
const TOGETHER = {
	"several-trainings": {
		message: ({ trainings }) => say`the file holds ${trainings} trainings, one after the other: the axis starts again`,
		hint: "They are read as separate runs. Write each training into a file of its own."
	},
	"not-evaluated-yet": {
		message: ({ points }) => say`the first ${points} values of all validation metrics are 0: nothing was evaluated yet, they were left out`,
		hint: "Evaluate every epoch (Ultralytics: val=True) to have a validation curve."
	},
	"artifact-gone": {
		message: "the artifact has expired or was deleted",
		hint: "Run the training again."
	},
	"artifact-without-log": {
		message: ({ files }) => say`${files} files, none of them a metric log`,
		hint: "Upload the logs."
	},
	"artifact-files": {
		message: ({ most }) => say`more than ${most} files in all: the rest was left out`,
		hint: "Upload the logs only."
	},
	"no-artifact": {
		message: ({ names }) => say`none is called ${joined(names.map((one) => [name(one)]), " or ")}`,
		hint: "Upload the logs with actions/upload-artifact."
	},
	"many-artifacts": {
		message: ({ most }) => say`more than ${most}: the rest was left out`,
		hint: "Upload fewer, or merge them."
	},
	"forbidden-artifacts": {
		message: ({ status }) => say`the token may not read them (${status})`,
		hint: "Add \"actions: read\" to the permissions of the job."
	},
	"series-left-out": {
		message: ({ series, nameBytes, rows }) => say`${series} series left out: a name of more than ${nameBytes} bytes, or more than ${rows} rows`,
		hint: ALL_WANTED
	},
	"many-series": {
		message: ({ series, most }) => say`${series} series: only the first ${most} were taken`,
		hint: ALL_WANTED
	},
	"nothing-read": {
		message: ({ files, first }) => {
			const names = joined(first.map((one) => [name(one)]), ", ");
			if (files === 0) return say`no training log could be read: no file was found`;
			if (files === 1) return say`no training log could be read: ${names} was looked at`;
			return say`no training log could be read: ${files} files were looked at, for instance ${names}`;
		},
		hint: ({ known }) => say`Known formats: ${known.join("; ")}.`
	},
	"baseline-without-log": {
		message: "the baseline holds no training log that can be read",
		hint: "Give a report.json or the logs of the base branch."
	}
};

// build/src/text/problems/too-little.js
const STOPPED = "The training stopped before it logged anything.";
const EVERY_EPOCH = "Log every epoch, not the final result only.";
const TOO_LITTLE = {
	"header-only": {
		message: "a header and no row below it",
		hint: STOPPED
	},
	"one-row": {
		message: "only one row: a curve needs at least two",
		hint: EVERY_EPOCH
	},
	"few-rows": {
		message: "fewer than two rows: no curve yet",
		hint: EVERY_EPOCH
	},
	"no-history": {
		message: "no history: the run logged no metrics",
		hint: "It crashed before its first wandb.log(), or logs elsewhere."
	},
	"empty-history": {
		message: "log_history holds no values",
		hint: "The training stopped before it logged, or logging_steps is longer than it."
	},
	"no-scalars": {
		message: ({ records }) => records <= 1 ? say`no scalars: the file holds its header only` : say`no scalars in ${records} records`,
		hint: ({ records }) => records <= 1 ? say`The training ended before it logged anything.` : say`It holds graphs, images or texts only; name the file with the metrics.`
	},
	"no-number-column": {
		message: "no column of numbers in it",
		hint: "The run logged nothing, or the export was empty."
	},
	"no-repeated-lines": {
		message: "text without repeated lines of metrics",
		hint: "Write one line an epoch, such as “epoch 3 train_loss 0.52 val_loss 0.61”; CSV or JSON Lines are safer."
	},
	"summary-of-results": {
		message: "one value a name: a summary of results, not a log",
		hint: "Log every epoch: one list of numbers per metric, or one object a line."
	},
	"mostly-non-finite": {
		message: ({ names, bad, points, more, row }) => {
			const series = names.map((one, i) => say`“${name(one)}” (${bad[i] ?? 0} of ${points[i] ?? 0} values)`);
			const others = more > 0 ? ` and ${more} more` : "";
			return say`mostly NaN or infinite: ${joined(series, ", ")}${others}, the first in row ${row}`;
		},
		hint: "They are kept and judged; leave a cell empty where a value was not computed."
	}
};

// build/src/text/problems/problem-text.js
const TEMPLATES$1 = {
	error: {
		message: ({ message }) => [message],
		hint: ({ hint }) => [hint]
	},
	...NO_LOG,
	...TOO_LITTLE,
	...LEFT_OUT,
	...NOT_HAD,
	...ARCHIVES,
	...TOGETHER
};
function problemText(problem) {
	const { message, hint } = TEMPLATES$1[problem.id];
	const said = sentenceOf(message, problem.values);
	return {
		message: problem.inBaseline ? say`baseline: ${said}` : said,
		hint: sentenceOf(hint, problem.values)
	};
}
function problemSentence(problem) {
	const { message, hint } = problemText(problem);
	return plain(hint) === "" ? message : say`${message}. ${hint}`;
}
function sentenceOf(words, values) {
	return typeof words === "string" ? say`${words}` : words(values);
}

// build/src/text/rule-catalogue.js
function catalogueOf(rules) {
	return new Map(rules.map((rule) => [rule.id, rule]));
}
function findingText$1(rules, finding) {
	const rule = rules.get(finding.rule);
	if (rule === void 0) return {
		message: say`${name(finding.rule)}`,
		causes: [],
		advice: [],
		falseAlarmIf: []
	};
	const { advice, falseAlarmIf } = rule;
	return {
		message: findingMessage(rules, finding),
		causes: causesOf(rule, finding.measured),
		advice,
		falseAlarmIf
	};
}
function findingMessage(rules, { rule: id, measured, series }) {
	const rule = rules.get(id);
	return rule === void 0 ? say`${name(id)}` : messageOr(rule, {
		measured,
		series,
		runs: []
	});
}
function groupFindingText(rules, { rule: id, measured, shared, runs, from }) {
	const rule = rules.get(id);
	if (shared === null) return rule === void 0 ? say`${name(id)}` : messageOr(rule, {
		measured,
		series: [],
		runs
	});
	const title = rule === void 0 ? say`${name(id)}` : `${rule.title.charAt(0).toLowerCase()}${rule.title.slice(1)}`;
	const place = from[0] === from[1] ? `${from[0]}` : `${from[0]}–${from[1]}`;
	return say`${runs.length} of ${shared.of} runs: ${title}, from ${shared.axis} ${place}.`;
}
function messageOr(rule, told) {
	try {
		return sentenceOf$1(rule.message(told));
	} catch {
		return [`${rule.title}.`];
	}
}
function causesOf(rule, measured) {
	const weight = (cause) => cause.for.length - cause.against.length;
	return rule.causes.map(({ cause, weigh }) => {
		const weights = weightsOf(weigh, measured);
		return {
			cause,
			for: weights.for.map(sentenceOf$1),
			against: weights.against.map(sentenceOf$1)
		};
	}).sort((a, b) => weight(b) - weight(a));
}
function weightsOf(weigh, measured) {
	try {
		return weigh?.(measured) ?? {
			for: [],
			against: []
		};
	} catch {
		return {
			for: [],
			against: []
		};
	}
}

// build/src/math/stats/mean.js
function mean(values) {
	if (values.length === 0) return NaN;
	let sum = 0;
	for (const value of values) sum += value;
	return sum / values.length;
}
function standardDeviation(values) {
	if (values.length < 2) return NaN;
	const center = mean(values);
	let sum = 0;
	for (const value of values) sum += (value - center) ** 2;
	return Math.sqrt(sum / (values.length - 1));
}

// build/src/math/stats/ln-gamma.js
const LANCZOS = [
	.9999999999998099,
	676.5203681218851,
	-1259.1392167224028,
	771.3234287776531,
	-176.6150291621406,
	12.507343278686905,
	-.13857109526572012,
	9984369578019572e-21,
	1.5056327351493116e-7
];
function lnGamma(x) {
	let sum = LANCZOS[0];
	for (let i = 1; i < LANCZOS.length; i += 1) sum += LANCZOS[i] / (x - 1 + i);
	const t = x + 6.5;
	return .5 * Math.log(2 * Math.PI) + (x - .5) * Math.log(t) - t + Math.log(sum);
}

// build/src/math/stats/student-t.js
const MAX_ITERATIONS = 300;
const TINY = 1e-300;
function incompleteBeta(x, a, b) {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
	let c = 1;
	let d = 1 / nonZero(1 - (a + b) * x / (a + 1));
	let fraction = d;
	for (let m = 1; m <= MAX_ITERATIONS; m += 1) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / nonZero(1 + even * d);
		c = nonZero(1 + even / c);
		fraction *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / nonZero(1 + odd * d);
		c = nonZero(1 + odd / c);
		const change = d * c;
		fraction *= change;
		if (Math.abs(change - 1) < 1e-15) break;
	}
	return front * fraction;
}
function nonZero(x) {
	return Math.abs(x) < TINY ? TINY : x;
}
function studentCdf(t, df) {
	if (Number.isNaN(t) || !(df > 0)) return NaN;
	if (t === 0) return .5;
	const tail = Number.isFinite(t) ? .5 * incompleteBeta(df / (df + t * t), df / 2, .5) : 0;
	return t > 0 ? 1 - tail : tail;
}
function studentQuantile(p, df) {
	if (!(p > 0 && p < 1) || !(df > 0)) return NaN;
	if (p < .5) return -studentQuantile(1 - p, df);
	let low = 0;
	let high = 1;
	while (studentCdf(high, df) < p && high < 1e300) high *= 2;
	for (let i = 0; i < 200 && high - low > 1e-14 * high; i += 1) {
		const middle = (low + high) / 2;
		if (studentCdf(middle, df) < p) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

// build/src/text/uncertainty.js
const MAX_DECIMALS = 12;
function decimalsOf(uncertainty) {
	const size = Math.abs(uncertainty);
	if (!(size > 0) || !Number.isFinite(size)) return NaN;
	const decimals = 1 - Math.floor(Math.log10(size));
	const rounded = Number(size.toPrecision(2));
	return Math.min(MAX_DECIMALS, 1 - Math.floor(Math.log10(rounded)) < decimals ? decimals - 1 : decimals);
}
function fixed(value, decimals) {
	if (!Number.isFinite(value) || Number.isNaN(decimals)) return short(value);
	const unit = 10 ** Math.max(0, -decimals);
	const text = (Math.round(Math.abs(value) / unit) * unit).toFixed(0);
	const plain = decimals > 0 ? Math.abs(value).toFixed(decimals) : text;
	return value < 0 && Number(plain) !== 0 ? `−${plain}` : plain;
}
function signedFixed(value, decimals) {
	const text = fixed(value, decimals);
	return value > 0 && /[1-9∞]/.test(text) ? `+${text}` : text;
}
function withSpread(mean, spread) {
	const decimals = decimalsOf(spread);
	return Number.isNaN(decimals) ? short(mean) : `${fixed(mean, decimals)} ± ${fixed(spread, decimals)}`;
}
function intervalOf(difference, [low, high]) {
	const decimals = decimalsOf((high - low) / 2);
	const value = signedFixed(difference, decimals);
	if (Number.isNaN(decimals)) return {
		difference: value,
		half: null,
		range: null
	};
	const [below, above] = [fixed(difference - low, decimals), fixed(high - difference, decimals)];
	const range = `${signedFixed(low, decimals)} to ${signedFixed(high, decimals)}`;
	return {
		difference: value,
		half: below === above ? above : null,
		range
	};
}
function withInterval(difference, interval) {
	const { difference: value, half, range } = intervalOf(difference, interval);
	if (half !== null) return `${value} ± ${half}`;
	return range === null ? value : `${value} (${range})`;
}

// build/src/text/acceptance.js
function acceptanceMissingText(missing) {
	switch (missing.id) {
		case "no-line": return say`a comment line “curvelint: accept <reason>” by somebody with write access is missing.`;
		case "no-label": return say`the label ${name(missing.values.label)} is missing.`;
		case "older": return say`the acceptance of ${name(missing.values.by)} is older than the newest commit.`;
		case "no-access": return say`${name(missing.values.by)} has no write access.`;
		case "no-reason": return say`${name(missing.values.by)} gave no reason: write “curvelint: accept <reason>”.`;
	}
}
function acceptedText({ by, reason }) {
	return say`Accepted by ${name(by)}: ${reason}`;
}

// build/src/text/baseline.js
function baselineReasonText(reason) {
	switch (reason.id) {
		case "not-given": return say`no baseline given`;
		case "unreadable": return say`none of its logs could be read`;
		case "unanswered": return reason.values.said === "" ? say`GitHub did not answer` : say`GitHub did not answer (${reason.values.said})`;
		case "forbidden": return say`the token may not look for it (${reason.values.status}): add "actions: read", "checks: read" and "contents: read" to the permissions of the job`;
		case "none-yet": {
			const { base, tried } = reason.values;
			const where = base === null ? "no earlier commit of this branch" : say`no commit of ${name(base)}`;
			const looked = tried === 0 ? "" : ` (${tried} looked at, none with metrics)`;
			return say`${where} has metrics of this workflow yet${looked}; run it on pushes to the base branch, too`;
		}
	}
}
function baselineWayText(way) {
	if (way.id === "check-run") return `from the check run ${way.values.id}`;
	const { count, run, failed } = way.values;
	return `from ${count === 1 ? "the artifact" : `${count} artifacts`} of run ${run}${failed ? ", which failed" : ""}`;
}

// build/src/text/reason.js
const TEMPLATES = {
	"no-data": () => "No training log could be read: there is nothing to judge.",
	accepted: acceptedText,
	"empty-shard": ({ shard }) => say`The shard ${name(shard)} holds no run.`,
	"no-baseline": (_, { baseline }) => say`Nothing to compare with: ${baseline.reason ? baselineReasonText(baseline.reason) : "no baseline given"}.`,
	finding: findingText,
	"too-short": tooShortText,
	healthy: ({ runs, compared }) => {
		const what = runs === 1 ? "The curves look healthy" : `The curves of all ${runs} runs look healthy`;
		return compared ? `${what}, and nothing got worse.` : `${what}.`;
	},
	"nothing-against": () => "Nothing speaks against it, but the runs are too short to judge their curves.",
	improved: (values, report) => about(values, report, (one) => say`${name(one.metric)} got better: ${changeText(one)}.`),
	worse: (values, report) => about(values, report, (one, what) => say`${what} got worse: ${changeText(one)}.${factorsText(one)}`),
	excused: (values, report) => about(values, report, (one, what) => {
		const excuse = one.excuse === null ? "trained otherwise" : excuseText(one.excuse);
		return say`${what} is worse, but was ${excuse}: ${changeText(one)}. This can’t be blamed on the change.`;
	}),
	removed: (values, report) => about(values, report, (_, what) => say`${what} is in the baseline but was not logged in this change.`),
	"probably-worse": (values, report) => about(values, report, (one, what) => say`${what} is probably worse: ${doubtfulText(one)}`),
	unclear: (values, report) => about(values, report, (one, what) => say`${what} may or may not have changed: ${doubtfulText(one)}`),
	"group-gone": ({ group }) => say`${name(group)} is in the baseline but not in this change.`,
	slower: (values, report) => about(values, report, (one, what) => limitText(slowerText(one, what), one.convergence, values.sure)),
	"more-spread": (values, report) => about(values, report, (one, what) => limitText(say`${what} spreads ${two(one.spread?.ratio ?? NaN)} times as much over seeds`, one.spread, values.sure)),
	"earlier-overfitting": (values, report) => about(values, report, (one, what) => {
		const earlier = percent(one.overfitting?.earlier ?? NaN);
		return limitText(say`${what}: overfitting begins ${earlier} of the run earlier`, one.overfitting, values.sure);
	}),
	"bound-broken": ({ metric, of, group, runs, actual, ...bound }) => {
		const where = group === null ? "" : say` in ${name(group)}`;
		const kind = `${of}, smoothed${runs > 1 ? `, mean of ${runs} runs` : ""}`;
		return say`${name(metric)} is ${short(actual)} (${kind})${where}; ${boundText(bound)}.`;
	},
	"bound-not-logged": ({ metric, near, ...bound }) => say`${name(metric)} was not logged; ${boundText(bound)}.${nearText(near)}`,
	"gate-not-logged": ({ metric, near }) => say`${name(metric)}, which the gate names, was not logged.${nearText(near)}`
};
function reasonText({ id, values }, report, rules) {
	return TEMPLATES[id](values, report, rules);
}
function about({ comparison }, { comparisons }, text) {
	const one = comparisons[comparison];
	if (one === void 0) return "The comparison says so.";
	return text(one, comparisons.some(({ gated, group }) => gated && group !== one.group) ? say`${name(one.metric)} in ${name(one.group)}` : say`${name(one.metric)}`);
}
function findingText({ rule, severity, run, runs, of }, { runs: all }, rules) {
	const found = all.find(({ id }) => id === run)?.findings.find((one) => one.rule === rule && one.severity === severity);
	const message = found === void 0 ? rules.get(rule)?.title ?? say`${name(rule)}` : findingMessage(rules, found);
	return of > 1 ? say`In ${runs} of ${of} runs, here ${name(run)}: ${message}` : message;
}
function tooShortText({ runs, of, longest, needed }) {
	return `Not enough evidence${of === 1 ? "" : ` in ${runs} of ${of} runs`}: ${`${runs > 1 ? "at most " : ""}${longest} ${longest === 1 ? "evaluation" : "evaluations"}`}, ${needed} are needed to judge curves.`;
}
function changeText({ of, baseline, candidate, difference, interval, test, pValue, diverged }) {
	const failed = diverged ? `${diverged.candidate[0]} of ${diverged.candidate[1]} runs diverged, ${diverged.baseline[0]} of ${diverged.baseline[1]} in the baseline` : "";
	if (!baseline || !candidate) return failed || "one side has no value";
	const decimals = decimalsOf((interval[1] - interval[0]) / 2);
	const { difference: change, half, range } = intervalOf(difference, interval);
	const band = test === "within-run-noise" ? "noise inside the runs alone" : "95% interval";
	const about = [...range === null ? [] : [half === null ? `${band} ${range}` : band], ...Number.isFinite(pValue) ? [`p = ${two(pValue)}`] : []];
	const levels = `${fixed(baseline.mean, decimals)} → ${fixed(candidate.mean, decimals)}`;
	const also = failed === "" ? "" : `; ${failed}`;
	return `${of} ${levels}, ${change}${half === null ? "" : ` ± ${half}`}${about.length > 0 ? ` (${about.join(", ")})` : ""}${also}`;
}
function pText(pValue) {
	return Number.isFinite(pValue) ? `, p = ${two(pValue)}` : "";
}
function doubtfulText(one) {
	return say`${changeText(one)}. ${doubtText(one)}${factorsText(one)}`;
}
function doubtText({ test, baseline, candidate, minimumDetectable, seedsNeeded }) {
	if (test === "within-run-noise") return `With ${`${candidate?.runs ?? 0} against ${baseline?.runs ?? 0}`} runs a real change can’t be distinguished from seed noise: train 3 seeds on each side, or set a tolerance.`;
	if (!Number.isFinite(minimumDetectable)) return "";
	const needed = Number.isFinite(seedsNeeded) ? `; ${seedsNeeded} seeds per side would settle it` : "";
	return `So few runs only show differences above ${two(minimumDetectable)}${needed}.`;
}
function factorsText({ explained, comparability }) {
	if (explained.length === 0) return [];
	const judged = comparability === "clean" ? "One thing differs" : "Confounded, several things differ";
	const named = explained.slice(0, 3).flatMap((factor, i) => i === 0 ? [name(factorText(factor))] : [", ", name(factorText(factor))]);
	return say` ${judged}: ${named}${explained.length > 3 ? " and more" : ""}.`;
}
function slowerText({ convergence }, what) {
	if (convergence === null) return say`${what} takes longer`;
	const { ratio, target, candidate, baseline } = convergence;
	return say`${what} takes ${three(ratio)} times as long to reach ${short(target)} (${three(candidate)} instead of ${three(baseline)})`;
}
function three(value) {
	return short(Number(value.toPrecision(3)));
}
function limitText(what, limit, sure) {
	const pValue = limit?.pValue ?? NaN;
	if (sure) return say`${what}${pText(pValue)}.`;
	const unsure = Number.isFinite(pValue) ? "this may be seed noise" : "too few runs to rule out seed noise";
	return say`${what}${pText(pValue)}: ${unsure}.`;
}
function boundText({ operator, expected }) {
	return `the gate asks for ${operator === ">=" ? "at least" : "at most"} ${short(expected)}`;
}
function nearText(near) {
	return near === null ? "" : say` Did you mean ${name(near)}?`;
}

// build/src/text/bars.js
const BARS = "▁▂▃▄▅▆▇█";
function columnOf(position, { columns, from, to }) {
	return Math.max(0, Math.min(columns - 1, Math.floor((position - from) / (to - from || 1) * columns)));
}
function barsOf(at, values, options) {
	const { columns, from, to, low, high } = options;
	const cells = Array.from({ length: columns }, () => []);
	for (const [i, position] of at.entries()) cells[columnOf(position, options)].push(values[i]);
	const end = at.length === 0 ? 0 : (at[at.length - 1] - from) / (to - from || 1) * columns;
	let last = " ";
	return cells.map((cell, column) => {
		if (cell.length === 0) return column <= end ? last : " ";
		const mean = cell.reduce((sum, value) => sum + value, 0) / cell.length;
		const level = Math.max(0, Math.min(7, Math.floor((mean - low) / (high - low || 1) * 8)));
		last = Number.isFinite(mean) ? BARS[level] : "!";
		return last;
	});
}

// build/src/math/curve/rolling-median.js
function windowWidth(n, share = .03, least = 3, most = 51) {
	const width = Math.min(most, Math.max(least, Math.round(share * n)));
	return width % 2 === 1 ? width : width + 1;
}
function rollingMedian(values, width) {
	const n = values.length;
	const w = Math.min(width, n % 2 === 1 ? n : Math.max(1, n - 1));
	const result = new Float64Array(n);
	if (n === 0) return result;
	const half = (w - 1) / 2;
	const window = new Float64Array(w);
	for (let i = 0; i < w; i += 1) window[i] = values[i];
	window.sort();
	for (let start = 0; start + w <= n; start += 1) {
		if (start > 0) replace(window, values[start - 1], values[start + w - 1]);
		result[start + half] = window[half];
	}
	for (let i = 0; i < half; i += 1) {
		result[i] = result[half];
		result[n - 1 - i] = result[n - 1 - half];
	}
	return result;
}
function replace(window, out, into) {
	let i = lowerBound(window, out);
	while (i + 1 < window.length && window[i + 1] < into) {
		window[i] = window[i + 1];
		i += 1;
	}
	while (i > 0 && window[i - 1] > into) {
		window[i] = window[i - 1];
		i -= 1;
	}
	window[i] = into;
}
function lowerBound(sorted, value) {
	let low = 0;
	let high = sorted.length - 1;
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle] < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

// build/src/math/stats/quickselect.js
function quickselect(values, k, n = values.length) {
	let low = 0;
	let high = n - 1;
	while (low < high) {
		const pivot = middleOf(values[low], values[low + high >> 1], values[high]);
		let i = low;
		let j = high;
		while (i <= j) {
			while (values[i] < pivot) i += 1;
			while (values[j] > pivot) j -= 1;
			if (i > j) break;
			const swapped = values[i];
			values[i] = values[j];
			values[j] = swapped;
			i += 1;
			j -= 1;
		}
		if (k <= j) high = j;
		else if (k >= i) low = i;
		else break;
	}
	return values[k];
}
function middleOf(a, b, c) {
	return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

// build/src/math/stats/scratch.js
let room = /* @__PURE__ */ new Float64Array(4096);
function scratch(size) {
	if (room.length < size) room = new Float64Array(2 * size);
	return room;
}

// build/src/math/stats/median.js
const SHORT = /* @__PURE__ */ new Float64Array(32);
function insertionSorted(values) {
	for (let i = 0; i < values.length; i += 1) {
		const value = values[i];
		let j = i;
		while (j > 0 && SHORT[j - 1] > value) {
			SHORT[j] = SHORT[j - 1];
			j -= 1;
		}
		SHORT[j] = value;
	}
	return SHORT;
}
function median(values) {
	const n = values.length;
	if (n === 0) return NaN;
	if (n > SHORT.length) {
		const copy = scratch(n);
		for (let i = 0; i < n; i += 1) copy[i] = values[i];
		return medianInPlace(copy, n);
	}
	const sorted = insertionSorted(values);
	const middle = n >> 1;
	return n % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
function medianInPlace(values, n = values.length) {
	if (n === 0) return NaN;
	const middle = n >> 1;
	const upper = quickselect(values, middle, n);
	if (n % 2 === 1) return upper;
	let lower = values[0];
	for (let i = 1; i < middle; i += 1) if (values[i] > lower) lower = values[i];
	return (lower + upper) / 2;
}
function mad(values) {
	const center = median(values);
	const off = scratch(values.length);
	for (let i = 0; i < values.length; i += 1) off[i] = Math.abs(values[i] - center);
	return medianInPlace(off, values.length);
}

// build/src/text/nearest.js
function nearest(word, known) {
	let best = null;
	let least = Math.max(1, Math.ceil(word.length / 3));
	for (const candidate of known) {
		const distance = edits(word, candidate);
		if (distance > least || distance === least && best !== null) continue;
		least = distance;
		best = candidate;
	}
	return best;
}
function edits(a, b) {
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const replaced = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(replaced, previous[j] + 1, row[j - 1] + 1));
		}
		previous = row;
	}
	return previous[b.length];
}

// build/src/model/limits.js
const MAX_WHOLE_BYTES = 268435456;

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
const DEFAULT_CONFIG = toConfig({});
function toConfig(file) {
	return {
		profile: file.profile ?? null,
		metrics: {
			loss: file.metrics?.loss ?? null,
			score: file.metrics?.score ?? null
		},
		groupBy: file["group-by"] ?? ["seed"],
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
			maxEarlierOverfitting: toShare(rule["max-earlier-overfitting"])
		}])),
		failOn: file["fail-on"] ?? "error",
		onInconclusive: file["on-inconclusive"] ?? "pass",
		onMissingMetrics: file["on-missing-metrics"] ?? "fail",
		onMissingBaseline: file["on-missing-baseline"] ?? "pass",
		acceptLabel: file["accept-label"] ?? "curvelint:accept",
		checkName: file["check-name"] ?? "curvelint",
		dataBranch: file["data-branch"] ?? "curvelint-data",
		quickchartHost: file["quickchart-host"] ?? null,
		allowThirdParty: file["allow-third-party"] ?? false,
		trainingWorkflow: file["training-workflow"] ?? null,
		baselineArtifacts: file["baseline-artifacts"] ?? ["curvelint*"],
		limits: toLimits(file.limits ?? {})
	};
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

// build/src/publish/comment-modes.js
const COMMENT_MODES = [
	"always",
	"on-change",
	"on-finding",
	"never"
];

// build/src/math/stats/extremes.js
function smallest(values) {
	let least = Number.POSITIVE_INFINITY;
	for (let i = 0; i < values.length; i += 1) if (values[i] < least) least = values[i];
	return least;
}
function largest(values) {
	let most = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < values.length; i += 1) if (values[i] > most) most = values[i];
	return most;
}

// build/src/math/curve/bin-medians.js
function binMedians(values, bins) {
	const n = values.length;
	const starts = new Int32Array(Math.min(n, bins));
	for (let i = 0; i < starts.length; i += 1) starts[i] = n <= bins ? i : Math.floor(i * n / bins);
	if (n <= bins) return {
		values,
		starts
	};
	const medians = new Float64Array(bins);
	for (let i = 0; i < bins; i += 1) medians[i] = median(values.subarray(starts[i], i + 1 < bins ? starts[i + 1] : n));
	return {
		values: medians,
		starts
	};
}

// build/src/math/stats/normal.js
const SERIES_LIMIT = 2.5;
function erfc(x) {
	if (x > 40) return 0;
	if (x < SERIES_LIMIT) {
		let term = x;
		let sum = x;
		for (let k = 1; Math.abs(term) > 1e-18 * Math.abs(sum) && k < 200; k += 1) {
			term *= 2 * x * x / (2 * k + 1);
			sum += term;
		}
		return 1 - 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
	}
	let fraction = 0;
	for (let k = 120; k >= 1; k -= 1) fraction = k / 2 / (x + fraction);
	return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}
function normalCdf(z) {
	const tail = .5 * erfc(Math.abs(z) / Math.SQRT2);
	return z > 0 ? 1 - tail : tail;
}
function normalQuantile(p) {
	if (!(p > 0 && p < 1)) return NaN;
	if (p === .5) return 0;
	if (p > .5) return -normalQuantile(1 - p);
	let low = -40;
	let high = 0;
	while (high - low > 1e-15 * Math.max(1, Math.abs(low))) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) break;
		if (normalCdf(middle) < p) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

// build/src/math/curve/autocorrelation.js
function autocorrelation(centered, lag) {
	let product = 0;
	let squares = 0;
	for (let i = 0; i < centered.length; i += 1) {
		squares += centered[i] ** 2;
		if (i + lag < centered.length) product += centered[i] * centered[i + lag];
	}
	return squares > 0 && lag < centered.length ? product / squares : NaN;
}
function varianceInflation(centered) {
	const n = centered.length;
	const lags = Math.min(Math.floor(Math.sqrt(n)), Math.floor(n / 3), 30);
	let sum = 0;
	for (let j = 1; j <= lags; j += 1) {
		const rho = autocorrelation(centered, j);
		if (!(rho >= 1.96 / Math.sqrt(n))) break;
		sum += (1 - j / n) * rho;
	}
	return Math.max(1, 1 + 2 * sum);
}

// build/src/math/curve/theil-sen.js
function theilSen(y) {
	const n = y.length;
	const slopes = scratch(n * (n - 1) / 2);
	let i = 0;
	for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) slopes[i++] = (y[b] - y[a]) / (b - a);
	const slope = medianInPlace(slopes, i);
	const intercepts = scratch(n);
	for (let x = 0; x < n; x += 1) intercepts[x] = y[x] - slope * x;
	return {
		slope,
		intercept: medianInPlace(intercepts, n)
	};
}

// build/src/math/stats/ranks.js
function ranks(values) {
	const n = values.length;
	const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => values[a] - values[b]);
	const result = new Float64Array(n);
	for (let start = 0; start < n;) {
		let end = start + 1;
		while (end < n && values[order[end]] === values[order[start]]) end += 1;
		for (let i = start; i < end; i += 1) result[order[i]] = (start + end + 1) / 2;
		start = end;
	}
	return result;
}
function ties(values) {
	const sorted = new Float64Array(values).sort();
	const sizes = [];
	for (let start = 0; start < sorted.length;) {
		let end = start + 1;
		while (end < sorted.length && sorted[end] === sorted[start]) end += 1;
		if (end - start > 1) sizes.push(end - start);
		start = end;
	}
	return sizes;
}

// build/src/math/tests/mann-kendall.js
function kendallVariance(values) {
	const term = (n) => n * (n - 1) * (2 * n + 5);
	return (term(values.length) - ties(values).reduce((sum, t) => sum + term(t), 0)) / 18;
}

// build/src/math/tests/theil-sen-interval.js
function theilSenInterval(y, level = .95) {
	const n = y.length;
	if (n < 2) return {
		slope: NaN,
		low: NaN,
		high: NaN
	};
	const spread = normalQuantile((1 + level) / 2) * Math.sqrt(kendallVariance(y));
	const slopes = scratch(n * (n - 1) / 2);
	let count = 0;
	for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) slopes[count++] = (y[b] - y[a]) / (b - a);
	const low = quickselect(slopes, Math.max(0, Math.round((count - spread) / 2) - 1), count);
	const high = quickselect(slopes, Math.min(count - 1, Math.round((count + spread) / 2)), count);
	return {
		slope: medianInPlace(slopes, count),
		low,
		high
	};
}

// build/src/math/curve/noise.js
const MAX_SORTED = 2e4;
function noiseScale(values, quantum = 0) {
	const n = values.length;
	if (n < 3) return NaN;
	const stride = Math.ceil((n - 2) / MAX_SORTED);
	const size = scratch(Math.ceil((n - 2) / stride));
	let squares = 0;
	for (let i = 1; i + 1 < n; i += 1) {
		const second = values[i - 1] - 2 * values[i] + values[i + 1];
		if ((i - 1) % stride === 0) size[(i - 1) / stride] = Math.abs(second);
		squares += second * second;
	}
	const robust = 1.4826 * medianInPlace(size, Math.ceil((n - 2) / stride)) / Math.sqrt(6);
	const plain = .5 * Math.sqrt(squares / (n - 2) / 6);
	return Math.max(robust, plain, quantum / Math.sqrt(12));
}

// build/src/math/curve/tail-trend.js
const MIN_POINTS$1 = 8;
function tailTrend(y, minShare, quantum) {
	const n = y.length;
	const none = NaN;
	if (n < MIN_POINTS$1) return {
		verdict: "undetermined",
		change: none,
		low: none,
		high: none,
		level: none,
		noise: none
	};
	const { slope, low, high } = theilSenInterval(y);
	const level = Math.abs(median(y));
	const noise = noiseScale(y, quantum);
	const over = (value) => value * (n - 1);
	const improving = high < 0 && -over(slope) > Math.max(minShare * level, 2 * noise);
	const flat = over(low) > -minShare * level;
	return {
		verdict: improving ? "improving" : flat ? "plateau" : "undetermined",
		change: over(slope),
		low: over(low),
		high: over(high),
		level,
		noise
	};
}

// build/src/math/stats/quantum.js
const MAX_DISTINCT = .9;
const SMALLEST_GAP = 1e-12;
const MAX_POINTS$1 = 2e4;
function quantum(values) {
	const stride = Math.max(1, Math.ceil(values.length / MAX_POINTS$1));
	const sorted = new Float64Array(Math.ceil(values.length / stride));
	for (let i = 0; i < sorted.length; i += 1) sorted[i] = values[i * stride];
	sorted.sort();
	let distinct = sorted.length > 0 ? 1 : 0;
	let gap = Number.POSITIVE_INFINITY;
	for (let i = 1; i < sorted.length; i += 1) {
		const step = sorted[i] - sorted[i - 1];
		if (step > 0) distinct += 1;
		if (step > SMALLEST_GAP && step < gap) gap = step;
	}
	return distinct < MAX_DISTINCT * sorted.length && Number.isFinite(gap) ? gap : 0;
}

// build/src/math/stats/finite.js
function finite(values, from = 0, to = values.length) {
	const start = Math.max(0, from);
	const end = Math.min(values.length, to);
	const kept = new Float64Array(Math.max(0, end - start));
	let n = 0;
	for (let i = start; i < end; i += 1) if (Number.isFinite(values[i])) kept[n++] = values[i];
	return n === kept.length ? kept : kept.subarray(0, n);
}
function finiteIndices(values) {
	const kept = new Int32Array(values.length);
	let n = 0;
	for (let i = 0; i < values.length; i += 1) if (Number.isFinite(values[i])) kept[n++] = i;
	return n === kept.length ? kept : kept.subarray(0, n);
}
function pick(values, indices) {
	const picked = new Float64Array(indices.length);
	for (let i = 0; i < picked.length; i += 1) picked[i] = values[indices[i]];
	return picked;
}

// build/src/math/curve/hampel.js
const LEAST_HALF = 5;
const MOST_HALF = 50;
const MERGE = 10;
function hampelSpikes(y, minZ, floor = 0) {
	const n = y.length;
	const half = Math.min(MOST_HALF, Math.max(LEAST_HALF, Math.round(.01 * n)));
	if (n < 2 * half + 1) return [];
	const levels = rollingMedian(y, 2 * half + 1);
	const residuals = new Float64Array(n);
	for (let i = 0; i < n; i += 1) residuals[i] = y[i] - levels[i];
	const block = 8 * half;
	const blocks = Math.max(1, Math.floor(n / block));
	const scales = Array.from({ length: blocks }, (_, b) => {
		const end = b + 1 < blocks ? (b + 1) * block : n;
		return Math.max(1.4826 * mad(residuals.subarray(b * block, end)), secondDifferences(y, b * block, end));
	});
	const scaleAt = (i) => {
		const b = Math.min(blocks - 1, Math.floor(i / block));
		return Math.max(scales[b], scales[b - 1] ?? 0, scales[b + 1] ?? 0, floor);
	};
	const spikes = [];
	for (let i = half; i < n; i += 1) {
		const z = residuals[i] / scaleAt(i);
		if (!(z > minZ)) continue;
		const last = spikes[spikes.length - 1];
		if (last && i - last.to <= MERGE) {
			const higher = z > last.z;
			spikes[spikes.length - 1] = higher ? {
				from: last.from,
				peak: i,
				to: i,
				count: last.count + 1,
				z,
				level: levels[i]
			} : {
				...last,
				to: i,
				count: last.count + 1
			};
		} else spikes.push({
			from: i,
			peak: i,
			to: i,
			count: 1,
			z,
			level: levels[i]
		});
	}
	return spikes;
}
function secondDifferences(y, start, end) {
	if (end - start < 3) return 0;
	const count = end - start - 2;
	const second = scratch(count);
	for (let i = 0; i < count; i += 1) second[i] = Math.abs(y[start + i] - 2 * y[start + i + 1] + y[start + i + 2]);
	return 1.4826 * medianInPlace(second, count) / Math.sqrt(6);
}

// build/src/math/tests/spearman.js
function spearman(a, b) {
	const n = Math.min(a.length, b.length);
	if (n < 2) return NaN;
	const [x, y] = [ranks(Array.from(a).slice(0, n)), ranks(Array.from(b).slice(0, n))];
	const [centerX, centerY] = [mean(Array.from(x)), mean(Array.from(y))];
	let product = 0;
	let squaresX = 0;
	let squaresY = 0;
	for (let i = 0; i < n; i += 1) {
		product += (x[i] - centerX) * (y[i] - centerY);
		squaresX += (x[i] - centerX) ** 2;
		squaresY += (y[i] - centerY) ** 2;
	}
	return squaresX > 0 && squaresY > 0 ? product / Math.sqrt(squaresX * squaresY) : NaN;
}

// build/src/math/curve/valley-fit.js
function valleyScratch(size) {
	const array = (n) => new Float64Array(n);
	return {
		falling: array(size),
		rising: array(size),
		below: array(size + 1),
		blocks: stack(size)
	};
}
function valleyFit(y) {
	const n = y.length;
	const scratch = valleyScratch(n);
	const { knee, error } = valleyBottom(y, scratch);
	const fit = new Float64Array(n);
	fallingFit(y.subarray(0, knee + 1), scratch.blocks, fit);
	const rest = y.slice(knee + 1).reverse();
	fit.set(fallingFit(rest, scratch.blocks, new Float64Array(rest.length)).reverse(), knee + 1);
	return {
		never: n === 0 ? 0 : scratch.falling[n - 1],
		valley: n === 0 ? 0 : error,
		knee,
		fit
	};
}
function valleyBottom(y, scratch) {
	const n = y.length;
	const { falling, rising } = scratch;
	prefixErrors(y, scratch, falling, false);
	prefixErrors(y, scratch, rising, true);
	let knee = 0;
	let error = Number.POSITIVE_INFINITY;
	for (let k = 0; k < n; k += 1) {
		const sum = falling[k] + (k + 1 < n ? rising[n - 2 - k] : 0);
		if (sum < error) {
			error = sum;
			knee = k;
		}
	}
	return {
		knee,
		error
	};
}
function stack(n) {
	return {
		sum: new Float64Array(n),
		squares: new Float64Array(n),
		count: new Int32Array(n),
		top: -1
	};
}
function push(blocks, value) {
	const { sum, squares, count } = blocks;
	let i = blocks.top + 1;
	let ownSum = value;
	let ownSquares = value * value;
	let own = 1;
	while (i > 0 && ownSum * count[i - 1] > sum[i - 1] * own) {
		i -= 1;
		ownSum = sum[i] + ownSum;
		ownSquares = squares[i] + ownSquares;
		own += count[i];
	}
	sum[i] = ownSum;
	squares[i] = ownSquares;
	count[i] = own;
	blocks.top = i;
}
function prefixErrors(values, { below, blocks }, errors, backwards) {
	const n = values.length;
	const { sum, squares, count } = blocks;
	const offset = n > 0 ? values[backwards ? 0 : n - 1] : 0;
	blocks.top = -1;
	below[0] = 0;
	for (let k = 0; k < n; k += 1) {
		push(blocks, values[backwards ? n - 1 - k : k] - offset);
		const i = blocks.top;
		const own = Math.max(0, squares[i] - sum[i] * sum[i] / count[i]);
		below[i + 1] = below[i] + own;
		errors[k] = below[i + 1];
	}
}
function fallingFit(values, blocks, fit) {
	blocks.top = -1;
	for (let i = 0; i < values.length; i += 1) push(blocks, values[i]);
	let from = 0;
	for (let i = 0; i <= blocks.top; i += 1) {
		const to = from + blocks.count[i];
		fit.fill(blocks.sum[i] / blocks.count[i], from, to);
		from = to;
	}
	return fit;
}
function kneeAfter(y, bottom, margin, { blocks }) {
	blocks.top = -1;
	for (let i = 0; i <= bottom; i += 1) push(blocks, y[i]);
	const ceiling = blocks.sum[blocks.top] / blocks.count[blocks.top] + margin;
	blocks.top = -1;
	for (let i = bottom + 1; i < y.length; i += 1) push(blocks, -y[i]);
	let knee = bottom;
	for (let i = 0; i <= blocks.top && -blocks.sum[i] / blocks.count[i] <= ceiling; i += 1) knee += blocks.count[i];
	return knee;
}

// build/src/math/stats/quantile.js
function quantile(values, p) {
	const sorted = new Float64Array(values).sort();
	if (sorted.length === 0 || !(p >= 0 && p <= 1)) return NaN;
	const position = p * (sorted.length - 1);
	const low = Math.floor(position);
	const high = Math.min(low + 1, sorted.length - 1);
	return sorted[low] + (position - low) * (sorted[high] - sorted[low]);
}

// build/src/math/stats/seeded-random.js
function seededRandom(seed) {
	let state = seed | 0;
	return () => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, 1 | state);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
}
function seedOf(values) {
	const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a] - values[b] || a - b);
	let hash = 2166136261;
	for (const i of order) for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ i >>> shift & 255, 16777619);
	return hash >>> 0;
}

// build/src/math/tests/stationary-bootstrap.js
const DRAWS = 500;
function resample(n, meanBlock, random, indices = new Int32Array(n)) {
	const end = 1 / Math.max(1, meanBlock);
	let at = 0;
	for (let i = 0; i < n; i += 1) {
		at = i === 0 || random() < end ? Math.floor(random() * n) : at + 1 < n ? at + 1 : 0;
		indices[i] = at;
	}
	return indices;
}
function bootstrapInterval(values, fit, statistic, { draws = DRAWS, level = .9, meanBlock = Math.ceil(Math.cbrt(values.length)) } = {}) {
	const n = values.length;
	if (n === 0) return [NaN, NaN];
	const random = seededRandom(seedOf(values));
	const residuals = new Float64Array(n);
	let sum = 0;
	for (let i = 0; i < n; i += 1) {
		residuals[i] = values[i] - fit[i];
		sum += residuals[i];
	}
	const center = sum / n;
	const found = [];
	const resampled = new Float64Array(n);
	const indices = new Int32Array(n);
	for (let draw = 0; draw < draws; draw += 1) {
		resample(n, meanBlock, random, indices);
		for (let i = 0; i < n; i += 1) resampled[i] = fit[i] + residuals[indices[i]] - center;
		const value = statistic(resampled);
		if (!Number.isNaN(value)) found.push(value);
	}
	const tail = (1 - level) / 2;
	return [quantile(found, tail), quantile(found, 1 - tail)];
}

// build/src/math/curve/period.js
const MIN_POINTS = 40;
const MAX_BINS = 200;
const MIN_LAG = 3;
const MIN_REPEATS = 3;
function periodOf(values, minCorrelation) {
	const from = Math.floor(values.length / 4);
	const { values: y } = binMedians(values.subarray(from), MAX_BINS);
	const n = y.length;
	if (n < .75 * MIN_POINTS) return null;
	const trend = rollingMedian(y, 2 * Math.floor(n / 8) + 1);
	const left = y.map((value, i) => value - trend[i]);
	const center = mean(Array.from(left));
	const centred = left.map((value) => value - center);
	const most = Math.floor(n / MIN_REPEATS);
	let lag = 1;
	while (lag <= most && autocorrelation(centred, lag) >= 0) lag += 1;
	let best = null;
	for (; lag <= most; lag += 1) {
		const correlation = autocorrelation(centred, lag);
		if (lag >= MIN_LAG && correlation > (best?.correlation ?? minCorrelation)) best = {
			points: lag,
			correlation
		};
	}
	if (!best || !(autocorrelation(centred, 2 * best.points) > minCorrelation / 2)) return null;
	return {
		points: Math.round(best.points * (values.length - from) / n),
		correlation: best.correlation
	};
}

// build/src/math/curve/extrapolate.js
const STEPS = 16;
const REFINEMENTS = 26;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
function fitDecay(y, shape, first = 1) {
	const n = y.length;
	if (n < 4) return {
		shape,
		floor: NaN,
		amplitude: NaN,
		rate: NaN,
		squaredError: NaN
	};
	const linear = linearFits(y, shape, first);
	const [low, high] = shape === "power-law" ? [.02, 8] : [.05 / n, 20 / n];
	const rateAt = (step) => low * (high / low) ** (step / 15);
	let best = 0;
	let smallest = Number.POSITIVE_INFINITY;
	for (let step = 0; step < STEPS; step += 1) {
		const error = linear(rateAt(step)).squaredError;
		if (error < smallest) {
			smallest = error;
			best = step;
		}
	}
	const error = (logRate) => linear(Math.exp(logRate)).squaredError;
	let a = Math.log(rateAt(Math.max(0, best - 1)));
	let b = Math.log(rateAt(Math.min(15, best + 1)));
	let left = b - GOLDEN * (b - a);
	let right = a + GOLDEN * (b - a);
	let [atLeft, atRight] = [error(left), error(right)];
	for (let i = 0; i < REFINEMENTS; i += 1) if (atLeft < atRight) {
		b = right;
		[right, atRight] = [left, atLeft];
		left = b - GOLDEN * (b - a);
		atLeft = error(left);
	} else {
		a = left;
		[left, atLeft] = [right, atRight];
		right = a + GOLDEN * (b - a);
		atRight = error(right);
	}
	const rate = Math.exp((a + b) / 2);
	return {
		shape,
		rate,
		...linear(rate)
	};
}
function basis(shape, rate, x) {
	return shape === "power-law" ? x ** -rate : Math.exp(-rate * x);
}
function linearFits(y, shape, first) {
	const n = y.length;
	const isExponential = shape === "exponential";
	const grown = new Float64Array(n);
	const g = new Float64Array(n);
	let sumY = 0;
	for (let i = 0; i < n; i += 1) {
		grown[i] = isExponential ? first + i : Math.log(first + i);
		sumY += y[i];
	}
	return (rate) => {
		let sumG = 0;
		const ratio = Math.exp(-rate);
		for (let i = 0; i < n; i += 1) {
			g[i] = isExponential && i > 0 ? g[i - 1] * ratio : Math.exp(-rate * grown[i]);
			sumG += g[i];
		}
		let gg = 0;
		let gy = 0;
		for (let i = 0; i < n; i += 1) {
			const centred = g[i] - sumG / n;
			gg += centred * centred;
			gy += centred * (y[i] - sumY / n);
		}
		const amplitude = gg > 0 ? gy / gg : 0;
		const floor = (sumY - amplitude * sumG) / n;
		let squaredError = 0;
		for (let i = 0; i < n; i += 1) squaredError += (y[i] - floor - amplitude * g[i]) ** 2;
		return {
			floor,
			amplitude,
			squaredError
		};
	};
}
function decayAt({ shape, floor, amplitude, rate }, x) {
	return floor + amplitude * basis(shape, rate, x);
}
function extrapolate(y, ahead, first = 1) {
	const [power, exponential] = ["power-law", "exponential"].map((shape) => fitDecay(y, shape, first));
	const best = power.squaredError < exponential.squaredError ? power : exponential;
	const x = first + y.length - 1 + ahead;
	const both = [decayAt(power, x), decayAt(exponential, x)];
	return {
		fit: best,
		value: decayAt(best, x),
		range: [Math.min(...both), Math.max(...both)]
	};
}

// build/src/math/tests/brown-forsythe.js
function brownForsythe(a, b) {
	const none = {
		f: NaN,
		p: NaN
	};
	if (a.length < 3 || b.length < 3) return none;
	const distances = [a, b].map((sample) => {
		const center = median(sample);
		return Array.from(sample, (value) => Math.abs(value - center));
	});
	const n = a.length + b.length;
	const all = mean(distances.flat());
	let between = 0;
	let within = 0;
	for (const sample of distances) {
		const center = mean(sample);
		between += sample.length * (center - all) ** 2;
		for (const value of sample) within += (value - center) ** 2;
	}
	if (!(within > 0)) return none;
	const f = between / (within / (n - 2));
	return {
		f,
		p: 2 * studentCdf(-Math.sqrt(f), n - 2)
	};
}

// build/src/version.js
const VERSION = "0.1.0";

// build/src/math/curve/downsample.js
function downsample(values, most) {
	const n = values.length;
	if (n <= most) {
		const all = [];
		for (let i = 0; i < n; i += 1) all.push(i);
		return all;
	}
	const slices = Math.max(1, Math.floor((most - 2) / 2));
	const kept = /* @__PURE__ */ new Set([0, n - 1]);
	for (let slice = 0; slice < slices; slice += 1) {
		const from = 1 + Math.floor(slice * (n - 2) / slices);
		const to = 1 + Math.floor((slice + 1) * (n - 2) / slices);
		let low = -1;
		let high = -1;
		for (let i = from; i < to; i += 1) {
			if (!Number.isFinite(values[i])) continue;
			if (low < 0 || values[i] < values[low]) low = i;
			if (high < 0 || values[i] > values[high]) high = i;
		}
		if (low < 0) kept.add(from);
		else kept.add(low).add(high);
	}
	return [...kept].sort((a, b) => a - b);
}

// build/src/math/stats/round-to.js
const POWERS = Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
function roundTo(value, digits) {
	if (!Number.isFinite(value) || Number.isInteger(value)) return value;
	const places = digits - 1 - Math.floor(Math.log10(Math.abs(value)));
	if (places < 0 || places >= POWERS.length) return Number(value.toPrecision(digits));
	const scale = POWERS[places];
	return Math.round(value * scale) / scale;
}

// build/src/math/stats/superiority.js
function superiority(a, b) {
	if (a.length === 0 || b.length === 0) return NaN;
	let sum = 0;
	for (const x of a) for (const y of b) sum += x > y ? 1 : x === y ? .5 : 0;
	return sum / (a.length * b.length);
}

// build/src/math/tests/benjamini-hochberg.js
function benjaminiHochberg(pValues) {
	const order = pValues.map((p, i) => ({
		p,
		i
	})).filter(({ p }) => !Number.isNaN(p));
	order.sort((a, b) => b.p - a.p);
	const adjusted = [...pValues];
	let smallest = 1;
	for (const [before, { p, i }] of order.entries()) {
		smallest = Math.min(smallest, p * order.length / (order.length - before));
		adjusted[i] = smallest;
	}
	return adjusted;
}

// build/src/math/tests/fisher-exact.js
function fisherExact(failures, total, otherFailures, otherTotal) {
	if (!(total > 0) || !(otherTotal > 0)) return NaN;
	const failed = failures + otherFailures;
	const ways = choose(total + otherTotal, failed);
	let sum = 0;
	for (let k = failures; k <= Math.min(total, failed); k += 1) {
		if (failed - k > otherTotal) continue;
		sum += Math.exp(choose(total, k) + choose(otherTotal, failed - k) - ways);
	}
	return Math.min(1, sum);
}
function choose(n, k) {
	return lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);
}

// build/src/math/tests/holm.js
function holm(pValues) {
	const order = pValues.map((p, i) => ({
		p,
		i
	})).filter(({ p }) => !Number.isNaN(p));
	order.sort((a, b) => a.p - b.p);
	const adjusted = [...pValues];
	let largest = 0;
	for (const [rank, { p, i }] of order.entries()) {
		largest = Math.max(largest, Math.min(1, (order.length - rank) * p));
		adjusted[i] = largest;
	}
	return adjusted;
}

// build/src/math/tests/power.js
const MAX_STEPS = 30;
function noncentralTail(t, df, shift) {
	if (!(df > 0)) return NaN;
	const from = -Math.max(8 / Math.sqrt(2 * df), 25 / df);
	const to = Math.max(8 / Math.sqrt(2 * df), .5 * Math.log1p(50 / df));
	const step = Math.min(.5 / Math.sqrt(df), .4 / Math.max(1, Math.abs(t), Math.abs(shift)));
	const constant = Math.LN2 + df / 2 * Math.log(df / 2) - lnGamma(df / 2);
	let sum = 0;
	for (let u = from; u <= to; u += step) {
		const s = Math.exp(u);
		sum += Math.exp(constant + df * u - df * s * s / 2) * normalCdf(shift - t * s);
	}
	return sum * step;
}
function detectableShift(df, alpha, power) {
	const critical = studentQuantile(1 - alpha, df);
	if (Number.isNaN(critical)) return NaN;
	let before = critical + studentQuantile(power, df);
	let shift = before * 1.05;
	let missing = noncentralTail(critical, df, before) - power;
	for (let i = 0; i < MAX_STEPS && Math.abs(shift - before) > 1e-10 * shift; i += 1) {
		const now = noncentralTail(critical, df, shift) - power;
		const next = shift - now * (shift - before) / (now - missing);
		before = shift;
		missing = now;
		shift = Number.isFinite(next) && next > 0 ? next : shift;
	}
	return shift;
}
const MOST_RUNS = 1e3;
function runsNeeded(effect, alpha, power) {
	if (!(effect > 0)) return NaN;
	const enough = (n) => detectableShift(2 * n - 2, alpha, power) <= effect * Math.sqrt(n / 2);
	const z = normalQuantile(1 - alpha) + normalQuantile(power);
	let n = Math.max(3, Math.floor(2 * (z / effect) ** 2));
	while (n <= MOST_RUNS && !enough(n)) n += 1;
	return n <= MOST_RUNS ? n : Number.POSITIVE_INFINITY;
}

// build/src/math/stats/hedges-g.js
function hedgesG(difference, sd, df) {
	if (!(df > 1) || !(sd > 0)) return NaN;
	const correction = Math.exp(lnGamma(df / 2) - .5 * Math.log(df / 2) - lnGamma((df - 1) / 2));
	return difference / sd * correction;
}

// build/src/model/problem.js
const PROBLEM_SHAPES = {
	error: {
		message: "text",
		hint: "text"
	},
	"empty-file": {},
	"blank-file": {},
	"lfs-pointer": {},
	"dvc-pointer": {},
	"web-page": {},
	"own-report": {},
	"settings-file": {},
	predictions: { kind: [
		"array",
		"arrays",
		"table"
	] },
	"binary-file": {
		kind: [
			"zip",
			"gzip",
			"database",
			"columns",
			"array",
			"picture",
			"tracker",
			"pickle",
			"unknown"
		],
		known: "texts"
	},
	"no-metric-log": { known: "texts" },
	"no-metric-values": {},
	"header-only": {},
	"one-row": {},
	"few-rows": {},
	"no-history": {},
	"empty-history": {},
	"no-scalars": { records: "number" },
	"no-number-column": {},
	"no-repeated-lines": {},
	"summary-of-results": {},
	"mostly-non-finite": {
		names: "texts",
		bad: "numbers",
		points: "numbers",
		more: "number",
		row: "number"
	},
	"cut-line": {},
	"long-line": { of: ["log", "table"] },
	"open-quote": {},
	"column-twice": { name: "text" },
	"ragged-rows": {
		count: "number",
		cells: "number",
		expected: "number"
	},
	"rows-without-number": {
		count: "number",
		first: "text"
	},
	"column-cells-no-number": {
		count: "number",
		column: "text",
		first: "text"
	},
	"cells-no-number": {
		count: "number",
		first: "text"
	},
	"lines-no-metric": {
		count: "number",
		first: "text"
	},
	"lines-no-object": {
		count: "number",
		first: "text"
	},
	"entries-no-object": {
		count: "number",
		first: "number"
	},
	"history-no-object": {
		count: "number",
		first: "number"
	},
	"cut-json": {},
	"damaged-events": { count: "number" },
	"no-events": { count: "number" },
	"damaged-records": { records: "number" },
	"damaged-length": { atStart: "flag" },
	"cut-record": {},
	"long-record": {},
	"damaged-columns": {},
	"reader-failed": {
		reader: "text",
		said: "text"
	},
	"no-such-path": { root: "text" },
	"no-folder": { folder: "text" },
	"no-match": {},
	"empty-folder": {},
	"unlistable-folder": { reason: "text" },
	"folder-named-as-log": {},
	"brace-alternatives": {},
	"too-many-files": { most: "number" },
	"no-log-among": { files: "number" },
	"not-a-file": {},
	"link-or-device": {},
	device: {},
	"broken-link": {},
	"leaving-link": {},
	unopenable: { reason: "text" },
	unreadable: { reason: "text" },
	"large-file": {
		bytes: "number",
		most: "number"
	},
	"changed-file": {},
	"deleted-run": {},
	"cut-archive": {},
	"large-entry": { most: "number" },
	"large-archive": { most: "number" },
	"damaged-entry": {},
	"archive-without-log": { files: "number" },
	"several-trainings": { trainings: "number" },
	"not-evaluated-yet": { points: "number" },
	"artifact-gone": {},
	"artifact-without-log": { files: "number" },
	"artifact-files": { most: "number" },
	"no-artifact": { names: "texts" },
	"many-artifacts": { most: "number" },
	"forbidden-artifacts": { status: "number" },
	"series-left-out": {
		series: "number",
		nameBytes: "number",
		rows: "number"
	},
	"many-series": {
		series: "number",
		most: "number"
	},
	"nothing-read": {
		files: "number",
		first: "texts",
		known: "texts"
	},
	"baseline-without-log": {}
};

// build/src/text/drop-effect.js
function dropText(drop) {
	return `${effectText(drop)}${timingText(drop)}`;
}
function effectText({ effect, lasted }) {
	if (effect.id === "untold") return "too close to an end or to another drop to tell";
	const what = effect.values.of === "loss" ? "validation loss" : "validation error";
	if (effect.id === "no-gain") return `no measurable improvement of ${what}`;
	const { before, after, repaired, net } = effect.values;
	const gain = `${what} ${short(before)} → ${short(after)} (${percent((after - before) / Math.abs(before))})`;
	const stayed = Number.isNaN(lasted) ? "" : `, gone again after ${lasted} evaluations`;
	return `${repaired ? "repaired the rise before it: " : ""}${gain}${netText(net)}${stayed}`;
}
function netText(net) {
	if (net < .99) return ", better than ever before";
	return net < 1.01 ? ", level with the best before" : ", not as good as the best before";
}
function timingText({ plateau, forgone }) {
	if (plateau > 0) return `; it came late: nothing had moved for ${plateau} evaluations`;
	return forgone > 0 ? `; it came early: staying promised ${percent(forgone)} more` : "";
}

// build/src/text/skip-reason.js
function skipText(why, needs) {
	switch (why.id) {
		case "off": return say`switched off in the config`;
		case "profile": return why.values.profile === "llm-pretrain" ? say`not meaningful where every token is seen once` : say`not meaningful for the profile ${why.values.profile}`;
		case "needs": return say`needs ${needs}`;
		case "no-validation": return say`no validation loss or score was logged`;
		case "not-computed": return say`${name(why.values.metric)} is constant (${why.values.value}): it was not computed`;
		case "constant": return say`${name(why.values.metric)} never changes`;
		case "too-few": {
			const { points, needed, axis } = why.values;
			return say`not enough evidence: ${points} ${axis === "row" ? "rows" : "evaluations"}, ${needed} are needed`;
		}
	}
}

// build/src/math/stats/arg-best.js
function argBest(values, goal) {
	let best = -1;
	for (let i = 0; i < values.length; i += 1) {
		const value = values[i];
		if (Number.isNaN(value)) continue;
		if (best < 0 || (goal === "minimize" ? value < values[best] : value > values[best])) best = i;
	}
	return best;
}

// build/src/text/severity.js
const RANKS = [
	"notice",
	"warning",
	"error"
];
function rankOf(severity) {
	return severity === null ? 0 : RANKS.indexOf(severity) + 1;
}
function worstOf(found) {
	let worst = null;
	for (const { severity } of found) if (rankOf(severity) > rankOf(worst)) worst = severity;
	return worst;
}

// build/src/text/run-ids.js
const ONLY_A_NUMBER = /^(?:#|(?:seed|run|rep|repeat|trial|version|s|exp)[-_ ]?)?\d*$/i;
function runIds(runPaths) {
	const paths = runPaths.map((path) => path.split("/"));
	const shortest = Math.min(...paths.map((parts) => parts.length));
	const shared = (pick) => {
		let count = 0;
		while (count < shortest - 1 && paths.every((parts) => pick(parts, count) === pick(paths[0], count))) count += 1;
		return count;
	};
	const behind = paths.length > 1 ? shared((parts, i) => parts[parts.length - 1 - i]) : 0;
	let common = Math.min(shared((parts, i) => parts[i]), shortest - 1 - behind);
	const rest = (parts, from) => parts.slice(from, parts.length - behind);
	const bare = (from) => paths.every((parts) => rest(parts, from).every((part) => ONLY_A_NUMBER.test(part)));
	while (common > 0 && bare(common)) common -= 1;
	const ids = paths.map((parts) => rest(parts, common).join("/") || "run");
	const seen = /* @__PURE__ */ new Map();
	return ids.map((id) => {
		const count = (seen.get(id) ?? 0) + 1;
		seen.set(id, count);
		return count === 1 ? id : `${id}#${count}`;
	});
}

// build/src/model/curves.js
const CURVES_FILE = "curves.json.gz";

// build/src/text/markdown.js
const MAX_POINTS = 80;
function safeText(text) {
	const plain = visible(text.normalize("NFC")).replace(/`/g, "ʼ").replace(/\|/g, "¦").replace(/\\/g, "⧵").trim();
	const points = Array.from(plain);
	const cut = points.length > MAX_POINTS ? `${points.slice(0, 79).join("")}…` : plain;
	return cut === "" ? "`(empty)`" : `\`${cut}\``;
}
const SUBSTITUTES = {
	"`": "ʼ",
	"|": "¦",
	"\\": "⧵",
	"<": "‹",
	">": "›",
	"@": "＠",
	"#": "＃",
	"[": "⟦",
	"]": "⟧",
	"*": "∗",
	_: "＿",
	"~": "∼",
	$: "＄",
	"&": "＆",
	"!": "！"
};
function neutral(text) {
	return visible(text.normalize("NFC")).replace(/[`|\\<>@#[\]*_~$&!]/g, (char) => SUBSTITUTES[char]).replace(/:\/\//g, ":⁄⁄").replace(/www\./gi, (www) => `${www.slice(0, 3)}․`).replace(/\bGH-(?=\d)/gi, "GH‑");
}
function markdownOf(words) {
	return sentenceOf$1(words).map((piece) => typeof piece === "string" ? neutral(piece) : safeText(piece.name)).join("");
}

// build/src/text/xml.js
function xmlText(text) {
	return visible(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function drawable(text) {
	return Array.from(text, (char) => /[\u0020-\u024f\u2010-\u2026×÷−·°]/.test(char) ? char : "?").join("");
}
const MAX_LABEL = 40;
function shortLabel(text, most = MAX_LABEL) {
	const chars = Array.from(drawable(text));
	if (chars.length <= most) return chars.join("");
	const end = Math.floor((most - 1) / 2);
	return `${chars.slice(0, most - 1 - end).join("")}…${chars.slice(-end).join("")}`;
}

// build/src/text/html.js
function escapeHtml(text) {
	return visible(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
function htmlOf(words) {
	return escapeHtml(plain(words));
}



/***/ }),

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ progressOf)
/* harmony export */ });
// build/src/pipeline/progress.js
const PATIENCE = {
	terminal: 500,
	log: 1e4
};
const EVERY = {
	terminal: 100,
	log: 1e4
};
function progressOf({ terminal, write, now }) {
	const kind = terminal ? "terminal" : "log";
	const started = now();
	let said = started + PATIENCE[kind] - EVERY[kind];
	let shown = false;
	return (progress) => {
		const time = now();
		const done = progress.files === progress.totalFiles;
		if (done && shown && terminal) write("\r\x1B[K");
		if (done || time - said < EVERY[kind]) return;
		said = time;
		shown = true;
		const line = `reading: ${describe(progress, time - started)}`;
		write(terminal ? `\r\u001b[K${line}` : line);
	};
}
function describe({ files, totalFiles, bytes }, elapsed) {
	const megabytes = bytes / 1e6;
	const rate = megabytes / Math.max(elapsed / 1e3, .001);
	return `${files} of ${totalFiles} files, ${megabytes.toFixed(0)} MB, ${rate.toFixed(0)} MB/s`;
}



/***/ }),

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ intervalWords),
/* harmony export */   A: () => (/* binding */ quickChartRequest),
/* harmony export */   B: () => (/* binding */ logHints),
/* harmony export */   C: () => (/* binding */ baselineRun),
/* harmony export */   D: () => (/* binding */ unitsOf),
/* harmony export */   E: () => (/* binding */ cappedCurves),
/* harmony export */   F: () => (/* binding */ renderMermaid),
/* harmony export */   G: () => (/* binding */ whyWords),
/* harmony export */   H: () => (/* binding */ baselineWords),
/* harmony export */   I: () => (/* binding */ figureOf),
/* harmony export */   J: () => (/* binding */ checkpointWords),
/* harmony export */   K: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   L: () => (/* binding */ altText),
/* harmony export */   M: () => (/* binding */ annotationsOf$1),
/* harmony export */   N: () => (/* binding */ FONT),
/* harmony export */   O: () => (/* binding */ noBaseline),
/* harmony export */   P: () => (/* binding */ THEMES),
/* harmony export */   Q: () => (/* binding */ headlineOf),
/* harmony export */   R: () => (/* binding */ renderTerminal),
/* harmony export */   S: () => (/* binding */ readProblem),
/* harmony export */   T: () => (/* binding */ MAX_CURVE_UNITS),
/* harmony export */   U: () => (/* binding */ curveWords),
/* harmony export */   V: () => (/* binding */ acceptWords),
/* harmony export */   W: () => (/* binding */ statisticsWords),
/* harmony export */   X: () => (/* binding */ countWords),
/* harmony export */   Y: () => (/* binding */ countOf),
/* harmony export */   Z: () => (/* binding */ differenceWords),
/* harmony export */   _: () => (/* binding */ onceFor),
/* harmony export */   a: () => (/* binding */ COMMENT_LENGTH),
/* harmony export */   at: () => (/* binding */ bestCheckpoint),
/* harmony export */   b: () => (/* binding */ rounded),
/* harmony export */   c: () => (/* binding */ limitWords),
/* harmony export */   d: () => (/* binding */ isReport),
/* harmony export */   et: () => (/* binding */ outcomeWords),
/* harmony export */   f: () => (/* binding */ CURVES_HINT),
/* harmony export */   g: () => (/* binding */ once),
/* harmony export */   h: () => (/* binding */ aloneIn),
/* harmony export */   i: () => (/* binding */ compactReports),
/* harmony export */   it: () => (/* binding */ testWords),
/* harmony export */   j: () => (/* binding */ quickChartUrl),
/* harmony export */   k: () => (/* binding */ renderSparklines),
/* harmony export */   l: () => (/* binding */ writeAll),
/* harmony export */   m: () => (/* binding */ viewOf),
/* harmony export */   n: () => (/* binding */ explainRule),
/* harmony export */   nt: () => (/* binding */ rangeWords),
/* harmony export */   o: () => (/* binding */ markdown_exports),
/* harmony export */   ot: () => (/* binding */ cellsOf),
/* harmony export */   p: () => (/* binding */ tooManyCurves),
/* harmony export */   q: () => (/* binding */ bestWords),
/* harmony export */   r: () => (/* binding */ explain_exports),
/* harmony export */   rt: () => (/* binding */ sideWords),
/* harmony export */   s: () => (/* binding */ renderMarkdown),
/* harmony export */   t: () => (/* binding */ checkText),
/* harmony export */   tt: () => (/* binding */ quietWords),
/* harmony export */   u: () => (/* binding */ write_exports),
/* harmony export */   v: () => (/* binding */ report_json_exports),
/* harmony export */   w: () => (/* binding */ MAX_CURVE_NAME),
/* harmony export */   x: () => (/* binding */ roundedRun),
/* harmony export */   y: () => (/* binding */ reviveNumber),
/* harmony export */   z: () => (/* binding */ terminal_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(522);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(466);








// build/src/view/leaderboard.js
const MIN_CONFIGURATIONS = 3;
const MANY_CONFIGURATIONS = 8;
const ALPHA = .05;
function leaderboardOf(configurations) {
	const groups = configurations.map(({ group }) => group);
	if (groups.length < MIN_CONFIGURATIONS) return null;
	const settings = settingNames(groups);
	if (settings.length === 0 && groups.length < MANY_CONFIGURATIONS) return null;
	const members = configurations.map(({ runs }) => runs);
	const metric = rankingMetric(members);
	if (metric === null) return null;
	const sides = members.map((own) => own.map((run) => bestValue(run, metric.name)).filter(Number.isFinite));
	if (sides.filter((values) => values.length > 0).length < MIN_CONFIGURATIONS) return null;
	const sign = metric.goal === "minimize" ? 1 : -1;
	const cost = (i) => sides[i].length > 0 ? sign * (0,_base_js__WEBPACK_IMPORTED_MODULE_1__._t)(sides[i]) : Number.POSITIVE_INFINITY;
	const order = [...groups.keys()].sort((a, b) => compareNumbers(cost(a), cost(b)) || (groups[a].id < groups[b].id ? -1 : 1));
	const isClose = closeness(order.map((i) => sides[i]));
	const rows = order.map((i, place) => {
		const values = sides[i];
		return {
			group: groups[i],
			place: values.length > 0 ? place + 1 : NaN,
			mean: values.length > 0 ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__._t)(values) : NaN,
			sd: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.vt)(values),
			runs: values.length,
			isClose: isClose(place),
			found: foundIn(members[i])
		};
	});
	const close = rows.filter((row) => row.isClose).length;
	return {
		metric: metric.name,
		settings,
		rows,
		close,
		note: noteOf(sides, close)
	};
}
function cellsOf({ group, place, isClose, mean, sd, runs, found }, settings) {
	return {
		place: Number.isFinite(place) ? `${place}${isClose && place > 1 ? " ≈" : ""}` : "–",
		configuration: group.id,
		settings: settings.map((name) => settingText(group, name)),
		runs: runs < group.seeds ? `${runs} of ${group.seeds}` : String(runs),
		value: Number.isFinite(mean) ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.mt)(mean, sd) : "–",
		found
	};
}
function settingText({ settings }, name) {
	const value = Object.hasOwn(settings, name) ? settings[name] : null;
	return typeof value === "number" ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(value) : value === null ? "–" : String(value);
}
function compareNumbers(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function settingNames(groups) {
	const counts = /* @__PURE__ */ new Map();
	for (const { settings } of groups) for (const name of Object.keys(settings)) counts.set(name, (counts.get(name) ?? 0) + 1);
	const names = [...counts.keys()].filter((name) => counts.get(name) >= groups.length / 2);
	const variety = new Map(names.map((name) => [name, new Set(groups.map((group) => settingText(group, name))).size]));
	return names.sort((a, b) => variety.get(b) - variety.get(a) || (a < b ? -1 : 1));
}
function rankingMetric(members) {
	for (const key of ["validationScore", "validationLoss"]) {
		const counts = /* @__PURE__ */ new Map();
		for (const [run] of members) {
			const name = run?.primary[key] ?? null;
			if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
		}
		const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
		if (!most || most[1] < Math.max(MIN_CONFIGURATIONS, members.length / 2)) continue;
		const goal = members.flatMap(([run]) => run?.series.find(({ name }) => name === most[0])?.goal ?? []);
		if (goal[0]) return {
			name: most[0],
			goal: goal[0]
		};
	}
	return null;
}
function bestValue({ series }, metric) {
	return series.find(({ name }) => name === metric)?.best?.smoothed ?? NaN;
}
function squares(values) {
	const middle = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__._t)(values);
	return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}
function closeness(sides) {
	const kept = sides.filter((values) => values.length > 0);
	const freedom = kept.reduce((sum, values) => sum + values.length - 1, 0);
	if (freedom < 2) return () => false;
	const pooled = Math.sqrt(kept.reduce((sum, values) => sum + squares(values), 0) / freedom);
	const most = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.gt)(1 - ALPHA / (kept.length - 1), freedom) * pooled;
	const [first] = kept;
	return (place) => {
		const values = sides[place];
		if (values.length === 0) return false;
		return Math.abs((0,_base_js__WEBPACK_IMPORTED_MODULE_1__._t)(values) - (0,_base_js__WEBPACK_IMPORTED_MODULE_1__._t)(first)) <= most * Math.sqrt(1 / values.length + 1 / first.length);
	};
}
function noteOf(sides, close) {
	if (sides.filter((values) => values.length > 1).length === 0) return "Each configuration ran once, so a small lead can be seed noise: repeat the best ones.";
	if (close < 2) return "The lead of the first is larger than the scatter of the repeats explains.";
	return `≈: may as well be the best, by the scatter of the repeats (${close} of ${sides.length}).`;
}
function foundIn(runs) {
	const counts = /* @__PURE__ */ new Map();
	for (const { findings } of runs) {
		const rules = findings.filter(({ severity }) => severity !== "notice").map(({ rule }) => rule);
		for (const rule of new Set(rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	}
	return [...counts].map(([rule, count]) => count < runs.length ? `${rule} in ${count} of ${runs.length}` : rule).sort();
}

// build/src/view/best-checkpoint.js
function bestCheckpoint({ checkpoints }) {
	return checkpoints.bestScore ?? checkpoints.bestLoss;
}

// build/src/report/words.js
const VERDICT_WORDS = {
	pass: "looks good",
	warn: "look at this",
	fail: "this should not be merged as it is",
	inconclusive: "can’t tell",
	"no-data": "nothing to judge"
};
function outcomeWords({ outcome, pValue, excuse }) {
	if (outcome === "inconclusive" && pValue < .05) return "probably worse";
	if (outcome === "regression" && excuse !== null) return "worse, not comparable";
	return {
		improvement: "better",
		neutral: "no change shown",
		regression: "worse",
		inconclusive: "can’t tell",
		added: "new",
		removed: "gone"
	}[outcome];
}
function sideWords(side) {
	if (!side) return "–";
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.mt)(side.mean, side.runs > 1 ? side.sd : NaN);
}
function differenceWords({ difference, interval }) {
	return Number.isFinite(difference) ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.pt)(difference, interval) : "–";
}
function headlineOf({ report, rules }) {
	const [first] = report.reasons;
	return first === void 0 ? report.verdict : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(first, report, rules));
}
function reasonsBeyond({ report, rules }, told) {
	return report.reasons.filter((reason, i) => i === 0 || !told.some(({ main }) => main.findings.some((finding) => isReason(reason, main, finding)))).map((reason) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(reason, report, rules));
}
function isReason(reason, run, finding) {
	if (reason?.id !== "finding" || reason.values.run !== run.id) return false;
	const { rule, severity } = reason.values;
	return run.findings.find((one) => one.rule === rule && one.severity === severity) === finding;
}
function countWords(finding, runs) {
	if (runs.length < 2) return "";
	return `${runs.filter((run) => run.findings.some(({ rule }) => rule === finding.rule)).length} of ${runs.length} runs`;
}
function bestWords(run) {
	const best = bestCheckpoint(run);
	return best ? `${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(best.value)} at ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(best.at)}` : "–";
}
function rangeWords({ from, to }) {
	return from === to ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(from) : `${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(from)}–${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(to)}`;
}
function testWords({ test, baseline, candidate }) {
	const sides = `${candidate?.runs ?? 0} against ${baseline?.runs ?? 0} runs`;
	if (test === "welch") return `Welch’s t test, ${sides}`;
	if (test === "prediction-interval") return `Student’s prediction interval, ${sides}`;
	if (test === "within-run-noise") return `noise inside the runs only, ${sides}: seed-to-seed variation was not tested`;
	return "no test possible";
}
function checkWords({ checks }) {
	const count = (status) => checks.filter((check) => check.status === status).length;
	const crashed = count("crashed");
	const parts = [
		`${count("found")} found something`,
		`${count("passed")} passed`,
		`${count("skipped")} had nothing to look at`,
		...crashed > 0 ? [`${crashed} crashed`] : []
	];
	return `${countOf(checks.length, "check")}: ${parts.join(", ")}.`;
}
function quietWords(run) {
	if (!isTooShort(run)) return "nothing that needs attention";
	return `not enough evidence: ${countOf(run.length, "evaluation")}, ${10} are needed`;
}
function isTooShort({ length }) {
	return length < 10;
}
function countOf(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
function checkpointWords({ checkpoints, axis, primary }, name) {
	const { bestLoss, bestScore, last } = checkpoints;
	const [loss, score] = [name(primary.validationLoss ?? "loss"), name(primary.validationScore ?? "score")];
	const there = (metric, value) => Number.isFinite(value) ? ` (${metric} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(value)} there)` : "";
	const both = bestLoss !== null && bestScore !== null;
	const lasts = last ? [...bestScore ? [`${score} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(last.score)}`] : [], ...bestLoss ? [`${loss} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(last.loss)}`] : []] : [];
	const hours = last && last.hours >= .1 ? ` and ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.It)(last.hours)} hours` : "";
	return [
		...bestScore ? [`${both ? "To ship labels: " : "Best: "}${axis} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(bestScore.at)}, ${score} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(bestScore.value)}${there(loss, bestScore.loss)}.`] : [],
		...bestLoss ? [`${both ? "To ship probabilities: " : "Best: "}${axis} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(bestLoss.at)}, ${loss} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(bestLoss.value)}${there(score, bestLoss.score)}.`] : [],
		...last ? [`The last, ${axis} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(last.at)}: ${lasts.join(", ")}.${last.unused > 0 ? ` Stopping at the best would have saved ${countOf(last.unused, "evaluation")}${hours}.` : ""}`] : []
	];
}
function intervalWords(comparisons) {
	return comparisons.every(({ test }) => test === "within-run-noise") ? "noise inside the runs" : "95% interval";
}

// build/src/report/comparison-words.js
function statisticsWords(one) {
	const { pValue, effectSize, probabilityWorse, minimumDetectable, seedsNeeded, outcome } = one;
	return `${[
		testWords(one),
		...Number.isFinite(pValue) ? [`p = ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.It)(pValue)} for worse`] : [],
		...Number.isFinite(effectSize) ? [`effect ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(Number(effectSize.toPrecision(2)))} SD (Hedges’ g)`] : [],
		...Number.isFinite(probabilityWorse) ? [`worse in ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(probabilityWorse)} of pairs of runs`] : [],
		...Number.isFinite(minimumDetectable) ? [`can detect differences ≥ ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.It)(minimumDetectable)} (80% power)`] : [],
		...Number.isFinite(seedsNeeded) ? [outcome === "inconclusive" ? `${seedsNeeded} seeds per side would settle it` : `${seedsNeeded} seeds per side are enough to detect this difference`] : []
	].join(", ")}.`;
}
function curveWords({ convergence, spread, overfitting, diverged, observed }) {
	const onsets = overfitting !== null && Math.abs(overfitting.earlier) > .05 ? overfitting : null;
	const p = (value) => Number.isFinite(value) ? `, p = ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.It)(value)}` : "";
	const onset = ([count, all, at]) => count === 0 ? "none" : `${count} of ${all} runs, from ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(at)}`;
	return [
		...diverged ? [`diverged: ${diverged.candidate[0]} of ${diverged.candidate[1]} runs, ${diverged.baseline[0]} of ${diverged.baseline[1]} in the baseline (Fisher’s exact test${p(diverged.pValue)})`] : [],
		...convergence && Math.abs(Math.log(convergence.ratio)) > Math.log(1.1) ? [`${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.It)(convergence.ratio)} times as long to reach ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(convergence.target)}${p(convergence.pValue)}`] : [],
		...spread && Math.abs(Math.log(spread.ratio)) > Math.log(2) ? [`spread over seeds ×${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.It)(spread.ratio)} (Brown and Forsythe${p(spread.pValue)})`] : [],
		...onsets ? [`overfitting in ${onset(onsets.candidate)}; baseline ${onset(onsets.baseline)}${p(onsets.pValue)}`] : observed.filter(({ id }) => id === "overfitting").map(_base_js__WEBPACK_IMPORTED_MODULE_1__.Ot),
		...observed.filter(({ id }) => id !== "overfitting").map(_base_js__WEBPACK_IMPORTED_MODULE_1__.Ot)
	];
}
function whyWords({ explained, comparability }) {
	if (explained.length === 0) return null;
	const judged = comparability === "confounded" ? "confounded: the difference can’t be put down to one of them" : "clean: nothing else that was logged";
	return {
		factors: explained.map(_base_js__WEBPACK_IMPORTED_MODULE_1__.Et),
		judged
	};
}
function baselineWords(baseline) {
	if (baseline.source === null) return missingWords(baseline.reason);
	const { commit, behind, ageDays, way, runs } = baseline;
	const distance = behind === void 0 ? [] : behind === 0 ? ["at the merge base"] : [`${countOf(Math.abs(behind), "commit")} ${behind > 0 ? "behind" : "ahead of"} the merge base`];
	return `baseline ${[
		...commit ? [`commit ${commit.slice(0, 10)}`] : [],
		...distance,
		...ageDays === void 0 ? [] : [ageWords(ageDays)],
		...way ? [(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ut)(way)] : [],
		countOf(runs.length, "run")
	].join(", ")}`;
}
function missingWords(reason) {
	if (reason === void 0 || reason.id === "not-given") return "no baseline given";
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Mt)`no baseline (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.lt)(reason)})`;
}
function ageWords(days) {
	if (days < 1) return `${countOf(Math.max(1, Math.round(days * 24)), "hour")} old`;
	return `${countOf(Math.round(days), "day")} old`;
}
function newBaseline({ baseline, runs }) {
	if (runs.length === 0) return null;
	const isFile = baseline.source?.endsWith(".json") === true;
	const command = `npx github:curvelint/curvelint <logs> --format json=${isFile ? baseline.source : "baseline.json"}`;
	if (isFile) return {
		command,
		does: "replaces the baseline"
	};
	return {
		command,
		does: `keeps this run in a file that the input baseline can name${baseline.way === void 0 ? "" : "; without it the run of the base branch after the merge takes over by itself"}`
	};
}
function acceptWords({ gate, verdict, context }) {
	if (gate.accepted) return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ft)(gate.accepted);
	if (gate.acceptanceMissing) return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Mt)`Not accepted: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.dt)(gate.acceptanceMissing)}`;
	if (verdict !== "fail" || context?.pullRequest == null) return null;
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Mt)`To let it through, somebody with write access adds the label ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.At)(gate.acceptLabel)} and the comment line “curvelint: accept <reason>”, and runs this job again. The next push ends it.`;
}

// build/src/report/log-hints.js
const MAX_HINTS = 3;
const MAX_RULES = 3;
const LACKING = [
	{
		need: "validation-loss",
		isMissing: ({ primary }) => primary.validationLoss === null,
		text: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Mt)`Log a validation loss (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.At)("val_loss")}): a rise shows there first.`
	},
	{
		need: "learning-rate",
		isMissing: ({ learningRate }) => !learningRate.logged,
		text: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Mt)`Log the learning rate (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.At)("lr")}): each of its drops gets a verdict, and phases are known instead of guessed.`
	},
	{
		need: "validation-score",
		isMissing: ({ primary }) => primary.validationScore === null,
		text: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Mt)`Log a validation score (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.At)("val_acc")}): overconfidence can be told from overfitting, and the best checkpoint for labels is known.`
	},
	{
		need: "train-loss",
		isMissing: ({ primary }) => primary.trainLoss === null,
		text: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Mt)`Log the training loss (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.At)("train_loss")}): memorization can be told from drift.`
	},
	{
		need: "evaluations",
		isMissing: ({ checks }) => checks.some(isTooFew),
		text: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Mt)`Evaluate at least 10 times a run, better 30 times: a rise can be told from noise.`
	},
	{
		need: "train-score",
		isMissing: ({ primary }) => primary.validationScore !== null && primary.trainScore === null,
		text: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Mt)`Log the training score (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.At)("train_acc")}): a validation set that is too easy, or leaked, is noticed.`
	},
	{
		need: "hyperparameters",
		isMissing: ({ hyperparameters }) => Object.keys(hyperparameters).length === 0,
		text: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Mt)`Log the hyper-parameters (${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.kt)([[(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.At)("num_classes")], [(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.At)("early_stopping_patience")]], ", ")}, …): levels can be compared with chance, and early stopping with the curve.`
	}
];
function logHints(run, rules) {
	if (run.profile === "gan-rl" || run.profile === "llm-pretrain") return [];
	return LACKING.filter(({ isMissing }) => isMissing(run)).map(({ need, text }) => ({
		text,
		ids: run.checks.filter((check) => asks(check, need, rules)).map(({ rule }) => rule)
	})).filter(({ ids }) => ids.length > 0).slice(0, MAX_HINTS).map(({ text, ids }) => ({
		text,
		asked: askedBy(ids)
	}));
}
function asks(check, need, rules) {
	if (need === "evaluations") return isTooFew(check);
	return check.why?.id === "needs" && rules.get(check.rule)?.asks?.includes(need) === true;
}
function isTooFew({ why }) {
	return why?.id === "too-few";
}
function askedBy(rules) {
	const more = rules.length > MAX_RULES ? ` and ${rules.length - MAX_RULES} more` : "";
	return `Asked for by ${rules.slice(0, MAX_RULES).join(", ")}${more}.`;
}

// build/src/report/terminal/paint.js
const CODES = {
	bold: 1,
	dim: 2,
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34
};
function painter(color) {
	return (text, ...styles) => color ? `${styles.map((style) => `\u001b[${CODES[style]}m`).join("")}${text}\u001b[0m` : text;
}
function plain$3(text) {
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(text);
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
function widthOf(text) {
	let width = 0;
	for (const char of text.replace(/\u001b\[\d+m/g, "")) width += /\p{M}/u.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
	return width;
}
function tableLines(table, width) {
	const lines = alignedLines(table);
	if (lines.every((line) => widthOf(line) <= width)) return lines;
	const [head = [], ...rows] = table;
	return rows.flatMap((row) => {
		return wrap(`  ${row.flatMap((cell, i) => cell === "" ? [] : [head[i] === "" ? cell : `${head[i]} ${cell}`]).join(" · ")}`, width, "    ");
	});
}
function alignedLines(table) {
	const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((row) => widthOf(row[i]))));
	const line = (row) => row.map((cell, i) => cell + " ".repeat(widths[i] - widthOf(cell))).join("  ");
	return table.map((row) => `  ${line(row).trimEnd()}`);
}
function wrap(text, width, indent) {
	const lead = /^ */.exec(text)[0];
	const lines = [];
	let line = lead;
	for (const word of text.slice(lead.length).split(" ")) {
		const empty = line.trim() === "";
		if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
			lines.push(line);
			line = `${indent}${word}`;
		} else line += empty ? word : ` ${word}`;
	}
	return [...lines, line];
}

// build/src/report/terminal/chart.js
const MAX_COLUMNS = 72;
function sparkline(run, width, paint) {
	const name = run.primary.validationLoss ?? run.primary.validationScore ?? run.primary.trainLoss;
	const curve = run.curves.find(({ series }) => series === name);
	if (!curve || curve.at.length < 2) return [];
	const columns = Math.min(width - 4, MAX_COLUMNS);
	const [first, last] = [curve.at[0], curve.at[curve.at.length - 1]];
	const axis = {
		columns,
		from: first,
		to: last
	};
	const place = (at) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.st)(at, axis);
	const bars = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ot)(curve.at, curve.value, {
		...axis,
		...rangeOf$1(curve.value)
	});
	const drops = run.learningRate.events.filter(({ kind, at }) => kind === "drop" && at >= first && at <= last);
	const above = lineOf$2(columns, (put) => {
		for (const { at } of drops) put(place(at), "↓");
	});
	const below = lineOf$2(columns, (put) => {
		for (const { letter, from, to } of run.findings) {
			if (letter === "") continue;
			const [a, b] = [place(from), place(to)];
			for (let i = a; i <= b; i += 1) put(i, i === a ? letter : "─");
		}
	});
	const legend = [
		`${plain$3(name ?? "")}, ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(first)} to ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(last)}`,
		...above === "" ? [] : ["↓ learning-rate drop"],
		...bars.includes("!") ? ["! not a number"] : []
	];
	return [
		...above === "" ? [] : [`  ${paint(above, "dim")}`],
		`  ${bars.map((bar) => bar === "!" ? paint(bar, "red") : bar).join("")}`,
		...below === "" ? [] : [`  ${below}`],
		...wrap(paint(`  ${legend.join(" · ")}`, "dim"), width, "  ")
	];
}
function rangeOf$1(values) {
	const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
	return {
		low: sorted[0] ?? 0,
		high: sorted[Math.floor(.97 * (sorted.length - 1))] ?? 1
	};
}
function lineOf$2(columns, draw) {
	const marks = Array.from({ length: columns }, () => " ");
	draw((i, mark) => {
		if (marks[i] === " " || marks[i] === "─") marks[i] = mark;
	});
	return marks.join("").trimEnd();
}

// build/src/report/terminal/terminal.js
var terminal_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ renderTerminal: () => renderTerminal });
const MAX_GROUPS = 10;
const MAX_PROBLEMS = 20;
function renderTerminal(view, { color, width, quiet }) {
	const paint = painter(color);
	const wide = Math.max(40, Math.min(width, 140));
	const { report, rules } = view;
	const board = quiet ? null : view.leaderboard;
	const all = view.groups;
	const views = board ? all.filter(({ main }) => main.findings.some(({ severity }) => severity !== "notice")).slice(0, 3) : all;
	const lines = board ? [...leaderLines(board, wide, paint), ""] : [];
	for (const group of views.slice(0, MAX_GROUPS)) lines.push(...groupLines(group, rules, wide, quiet, paint), "");
	if (!board && views.length > MAX_GROUPS) lines.push(`and ${views.length - MAX_GROUPS} more configurations: see the HTML report`, "");
	if (report.comparisons.length > 0) lines.push(...comparisonLines(report, wide, paint), "");
	for (const problem of report.problems.slice(0, MAX_PROBLEMS)) {
		const { file, line } = problem;
		lines.push(...wrap(`${paint("problem", "yellow")}  ${plain$3(line === void 0 ? file : `${file}:${line}`)}: ${plain$3((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(problem)))}`, wide, "         "));
	}
	if (report.problems.length > MAX_PROBLEMS) lines.push(`and ${report.problems.length - MAX_PROBLEMS} more problems`);
	if (report.problems.length > 0) lines.push("");
	const verdictStyle = report.verdict === "pass" ? "green" : report.verdict === "fail" || report.verdict === "no-data" ? "red" : "yellow";
	const told = quiet ? [] : views.slice(0, MAX_GROUPS);
	const reasons = reasonsBeyond(view, told).slice(0, quiet ? 1 : void 0);
	lines.push(`${paint(report.verdict, "bold", verdictStyle)}: ${VERDICT_WORDS[report.verdict]}`);
	for (const reason of reasons) lines.push(...wrap(`- ${plain$3((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)(reason))}`, wide, "  "));
	const accept = acceptWords(report);
	if (accept !== null) lines.push(...wrap(plain$3((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)(accept)), wide, "  "));
	const hints = quiet || !all[0] ? [] : logHints(all[0].main, rules);
	if (hints.length > 0) lines.push("", "What to add to your log so that more rules can run:");
	for (const { text } of hints) lines.push(...wrap(`- ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)(text)}`, wide, "  "));
	if (!quiet && all.length === 1) lines.push("", ...checkLines(all[0].main, wide, paint));
	if (!quiet) lines.push("", ...wrap(paint(summary(report), "dim"), wide, "  "));
	return `${lines.join("\n")}\n`;
}
function groupLines(view, rules, width, quiet, paint) {
	const { group, main, runs } = view;
	const count = runs.length > 1 ? `${runs.length} runs, shown: ${plain$3(main.id)}` : main.format;
	const header = `${paint(plain$3(group.id), "bold")}  ${paint(`${countOf(main.length, main.axis)}, ${count}, ${scheduleWords(main)}`, "dim")}`;
	const findings = main.findings.filter(({ severity }) => !quiet || severity !== "notice");
	const lines = [...wrap(header, width, "  "), ...quiet ? [] : sparkline(main, width, paint)];
	const advised = /* @__PURE__ */ new Set();
	for (const finding of findings) {
		const [first] = finding.severity === "notice" ? [] : rules.get(finding.rule)?.advice ?? [];
		const advice = first === void 0 || advised.has(first) ? null : first;
		if (advice !== null) advised.add(advice);
		const message = plain$3((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.bt)(rules, finding)));
		lines.push(...findingLines(finding, message, advice, runs, width, paint));
	}
	if (findings.length === 0) lines.push(`  ${isTooShort(main) ? paint("?", "yellow") : paint("✓", "green")} ${quietWords(main)}`);
	for (const one of quiet ? [] : view.apart) {
		const { rule, severity } = one;
		lines.push(`  ${paint(severity.padEnd(7), STYLE[severity])}  ${paint(rule, "bold")}`);
		lines.push(...wrap(`           ${plain$3((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.St)(rules, one)))}`, width, "           "));
	}
	const names = view.unplaced;
	if (!quiet && names.length > 0) lines.push(...wrap(paint(`  not judged: ${names.slice(0, 12).map(plain$3).join(", ")}${names.length > 12 ? " …" : ""}`, "dim"), width, "  "));
	return lines;
}
function scheduleWords({ learningRate: { logged, schedule, events } }) {
	const drops = events.filter(({ kind }) => kind === "drop").map(({ at }) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(at));
	if (!logged) return drops.length > 0 ? `learning rate not logged, drops inferred at ${drops.join(", ")}` : "learning rate not logged";
	return drops.length > 0 ? `learning rate drops at ${drops.join(", ")}` : `learning rate ${schedule}`;
}
const STYLE = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
function findingLines(finding, message, advice, runs, width, paint) {
	const count = countWords(finding, runs);
	const where = [finding.letter, rangeWords(finding)].filter((part) => part !== "").join(" ");
	const head = `  ${paint(finding.severity.padEnd(7), STYLE[finding.severity])}  ${where}  ${paint(finding.rule, "bold")}${count ? paint(`  ${count}`, "dim") : ""}`;
	const todo = advice === null ? [] : wrap(`           → ${advice}`, width, "             ");
	return [
		...wrap(head, width, "           "),
		...wrap(`           ${message}`, width, "           "),
		...todo
	];
}
function leaderLines(board, width, paint) {
	const { rows, metric, settings, note } = board;
	const columns = settings.slice(0, 4);
	const cells = rows.slice(0, MAX_GROUPS).map((row) => {
		const { place, configuration, settings: values, runs, value, found } = cellsOf(row, columns);
		return [
			place,
			plain$3(configuration),
			...values.map(plain$3),
			runs,
			value,
			found.join(", ")
		];
	});
	const head = [
		"",
		"configuration",
		...columns.map(plain$3),
		"runs",
		plain$3(metric),
		"found"
	];
	const more = rows.length > MAX_GROUPS ? [`  and ${rows.length - MAX_GROUPS} more: see the HTML report`] : [];
	return [
		paint(`The ${rows.length} configurations by their best ${plain$3(metric)}`, "bold"),
		...tableLines([head, ...cells], width),
		...more,
		...wrap(`  ${note}`, width, "  ")
	];
}
function comparisonLines({ comparisons, baseline }, width, paint) {
	const rows = comparisons.slice(0, 20).map((one) => [
		`${plain$3(one.metric)} ${one.of}`,
		sideWords(one.baseline),
		sideWords(one.candidate),
		differenceWords(one),
		`${outcomeWords(one)}${one.gated ? "" : " (info)"}`
	]);
	const table = [[
		"",
		"base",
		"this change",
		`difference (${intervalWords(comparisons)})`,
		""
	], ...rows];
	const told = comparisons.filter(({ gated }) => gated).slice(0, 5).flatMap((one) => {
		const other = whyWords(one);
		const why = other ? [`What else differs: ${other.factors.map(plain$3).join(", ")} (${other.judged}).`] : [];
		const notes = one.notes.length > 0 ? [`Compared ${one.notes.map((note) => plain$3((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(note)))).join("; ")}.`] : [];
		return [
			statisticsWords(one),
			...why,
			...notes,
			...curveWords(one).map((words) => `${plain$3(words)}.`)
		].flatMap((line) => wrap(`  ${plain$3(one.metric)} ${one.of}: ${line}`, width, "    "));
	});
	return [
		`${paint("compared with", "bold")} ${plain$3(baseline.source ?? "")} (${plain$3((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)(baselineWords(baseline)))})`,
		...tableLines(table, width),
		...told
	];
}
function checkLines({ checks }, width, paint) {
	const words = {
		passed: "passed",
		skipped: "nothing to look at"
	};
	return ["passed", "skipped"].flatMap((status) => {
		const rules = checks.filter((check) => check.status === status).map(({ rule }) => rule);
		return rules.length === 0 ? [] : wrap(paint(`${words[status]}: ${rules.join(", ")}`, "dim"), width, "  ");
	});
}
function summary({ runs, problems }) {
	const count = (status) => runs.reduce((sum, run) => sum + run.checks.filter((check) => check.status === status).length, 0);
	const parts = [
		countOf(runs.length, "run"),
		`${countOf(count("found") + count("passed"), "check")} made`,
		`${count("found")} found something`,
		`${count("skipped")} skipped`
	];
	const crashed = count("crashed");
	return [
		...parts,
		...crashed > 0 ? [`${crashed} crashed`] : [],
		...problems.length > 0 ? [countOf(problems.length, "problem")] : []
	].join(", ");
}

// build/src/chart/alt-text.js
function altText(figure) {
	const panels = figure.panels.map((panel) => panelText(panel, figure.axis));
	const drops = figure.drops.length > 0 ? [`Learning-rate drops at ${figure.drops.map(({ at }) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(at)).join(", ")}.`] : [];
	const windows = figure.windows.map(({ letter, from, to, rule }) => `${letter}: ${rule}, ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(from)}–${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(to)}.`);
	return [
		`Training curves over ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(figure.from)}–${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(figure.to)} ${figure.axis}s.`,
		...panels,
		...drops,
		...windows
	].join(" ");
}
function panelText({ kind, series, marker }, axis) {
	const lines = series.map(({ role, value }) => {
		const finite = value.filter(Number.isFinite);
		return `${role} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(finite[0] ?? NaN)} to ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(finite[finite.length - 1] ?? NaN)}`;
	});
	const best = marker ? `; best validation ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(marker.value)} at ${axis} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(marker.at)}` : "";
	return `${kind === "loss" ? "Loss" : "Score"}: ${lines.join(", ")}${best}.`;
}

// build/src/chart/figure.js
const DECADES = 100;
function figureOf({ group, main, runs, baseline }) {
	const panels = ["loss", "score"].map((kind) => panelOf$1(kind, main, runs, baseline)).filter((panel) => panel !== null);
	if (panels.length === 0) return null;
	const ends = panels.flatMap(({ series }) => series.flatMap(({ at }) => [at[0], at[at.length - 1]]));
	return {
		title: runs.length > 1 ? `${group.id}: median and range of ${runs.length} runs` : main.id,
		axis: main.axis,
		from: Math.min(...ends),
		to: Math.max(...ends),
		panels,
		windows: windowsOf(main),
		drops: main.learningRate.events.filter((event) => event.kind === "drop").map(({ at, factor, inferred }) => ({
			at,
			label: Number.isFinite(factor) ? `LR ×${Number(factor.toPrecision(2))}` : inferred ? "LR drop?" : "LR drop"
		})),
		runs: runs.length
	};
}
function windowsOf(run) {
	const seen = /* @__PURE__ */ new Map();
	for (const { letter, from, to, rule, severity } of run.findings) if (letter !== "" && !seen.has(letter)) seen.set(letter, {
		letter,
		from,
		to,
		rule,
		severity
	});
	return [...seen.values()];
}
function panelOf$1(kind, main, runs, baseline) {
	const names = (run) => kind === "loss" ? [run.primary.trainLoss, run.primary.validationLoss] : [run.primary.trainScore, run.primary.validationScore];
	const pick = (all, i) => all.map((run) => run.curves.find(({ series }) => series === names(run)[i])).filter((curve) => curve !== void 0);
	const [train, validation] = names(main);
	const series = [
		seriesOf("baseline", "baseline (validation)", pick(baseline, 1)),
		envelope(seriesOf("train", train ?? "", pick(runs, 0)), main.series.find(({ name }) => name === train)?.points ?? 0),
		seriesOf("validation", validation ?? "", pick(runs, 1))
	].filter((one) => one !== null);
	if (!series.some(({ role }) => role !== "baseline")) return null;
	const [min, max] = rangeOf(series);
	const best = main.series.find(({ name }) => name === validation)?.best ?? null;
	return {
		kind,
		label: kind === "loss" ? "loss" : main.series.find(({ name }) => name === (validation ?? train))?.metric ?? "score",
		logarithmic: kind === "loss" && min > 0 && max / min > DECADES,
		min,
		max,
		series,
		marker: best ? {
			at: best.at,
			value: best.value,
			label: `best ${Number(best.value.toPrecision(3))} at ${grouped(best.at)}`
		} : null
	};
}
function grouped(value) {
	return Math.abs(value) < 1e4 ? String(value) : String(Math.round(value)).replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}
function seriesOf(role, label, curves) {
	const first = curves[0];
	if (!first || first.at.length === 0) return null;
	if (curves.length === 1) return {
		role,
		label,
		at: first.at,
		value: first.value.map(finite),
		band: null
	};
	const lookups = curves.map((curve) => new Map(curve.at.map((at, i) => [at, curve.value[i]])));
	const at = first.at.filter((position) => lookups.filter((lookup) => lookup.has(position)).length > curves.length / 2);
	const columns = at.map((position) => lookups.map((lookup) => lookup.get(position) ?? NaN).filter(Number.isFinite));
	return {
		role,
		label,
		at,
		value: columns.map(_base_js__WEBPACK_IMPORTED_MODULE_1__.rt),
		band: {
			low: columns.map((values) => Math.min(...values)),
			high: columns.map((values) => Math.max(...values))
		}
	};
}
const [MIN_DENSITY, MIN_TURNS] = [2, .5];
function envelope(series, logged) {
	if (!series || series.band || logged < MIN_DENSITY * series.value.length) return series;
	const { value } = series;
	if (value.filter((one, i) => (one - value[i - 1]) * (value[i + 1] - one) < 0).length < MIN_TURNS * value.length) return series;
	const windows = value.map((_, i) => {
		const half = Math.min(i, value.length - 1 - i, 7);
		return value.slice(i - half, i + half + 1).filter(Number.isFinite);
	});
	const bounds = (of) => windows.map((window) => window.length > 0 ? of(...window) : NaN);
	return {
		...series,
		label: `${series.label}, smoothed`,
		value: windows.map(_base_js__WEBPACK_IMPORTED_MODULE_1__._t),
		band: {
			low: bounds(Math.min),
			high: bounds(Math.max)
		}
	};
}
function finite(value) {
	return Number.isFinite(value) ? value : NaN;
}
function rangeOf(series) {
	const values = series.flatMap(({ value, band }) => [...value, ...band ? [...band.low, ...band.high] : []]).filter(Number.isFinite).sort((a, b) => a - b);
	const at = (share) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
	let low = at(0);
	let high = at(1);
	const spread = at(.97) - at(.03);
	if (high - at(.97) > 2 * spread && spread > 0) high = at(.97) + .3 * spread;
	if (at(.03) - low > 2 * spread && spread > 0) low = at(.03) - .3 * spread;
	const margin = high > low ? .05 * (high - low) : Math.max(1e-6, .05 * Math.abs(high));
	return [low > 0 && low - margin <= 0 ? low * .9 : low - margin, high + margin];
}

// build/src/chart/mermaid.js
const MAX_POINTS = 51;
const COLORS = {
	train: "#1f83c9",
	validation: "#d9691e",
	baseline: "#8b949e"
};
function renderMermaid(figure) {
	return figure.panels.map((panel) => panelOf(panel, figure)).join("\n\n");
}
function panelOf(panel, figure) {
	const at = gridOf$1(figure);
	const lines = panel.series.map((series) => ({
		role: series.role,
		values: at.map((position) => valueAt$1(series, position, panel))
	}));
	const palette = lines.map(({ role }) => COLORS[role]).join(",");
	return `${lines.map(({ role }) => `\`${COLORS[role]}\` ${role === "baseline" ? "base branch" : role}`).join(" · ")}\n\n\`\`\`mermaid\n${[
		"---",
		"config:",
		"  themeVariables:",
		"    xyChart:",
		`      plotColorPalette: "${palette}"`,
		"---",
		"xychart-beta",
		`  title "${panel.kind === "loss" ? "loss" : "score"}"`,
		`  x-axis "${figure.axis}" ${plain$2(figure.from)} --> ${plain$2(Math.max(figure.to, figure.from + 1))}`,
		`  y-axis ${plain$2(panel.min)} --> ${plain$2(panel.max)}`,
		...lines.map(({ values }) => `  line [${values.map(plain$2).join(", ")}]`)
	].join("\n")}\n\`\`\``;
}
function gridOf$1({ from, to, panels }) {
	const longest = Math.max(...panels.flatMap(({ series }) => series.map(({ at }) => at.length)));
	const count = Math.min(MAX_POINTS, Math.max(2, longest));
	return Array.from({ length: count }, (_, i) => from + (to - from) * i / (count - 1));
}
function valueAt$1({ at, value }, position, { min, max }) {
	let best = -1;
	for (let i = 0; i < at.length; i += 1) {
		if (!Number.isFinite(value[i])) continue;
		if (best < 0 || Math.abs(at[i] - position) < Math.abs(at[best] - position)) best = i;
	}
	return best < 0 ? min : Math.min(max, Math.max(min, value[best]));
}
function plain$2(value) {
	const digits = Math.min(100, Math.max(0, 3 - (value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))))));
	const text = Math.abs(value) < 1e21 ? value.toFixed(digits) : String(BigInt(Number(value.toPrecision(4))));
	return text.includes(".") ? String(text.match(/^-?\d+(?:\.\d*[1-9])?/)) : text;
}

// build/src/chart/best-label.js
const [MARGIN_X, MARGIN_Y] = [62, 112];
const [TALL, CHARACTER] = [17, 6.2];
const [BESIDE, NEAR, FAR] = [
	11,
	12,
	30
];
const PLACES = [
	{
		anchor: "start",
		dx: BESIDE,
		dy: NEAR
	},
	{
		anchor: "start",
		dx: BESIDE,
		dy: -NEAR
	},
	{
		anchor: "end",
		dx: -BESIDE,
		dy: NEAR
	},
	{
		anchor: "end",
		dx: -BESIDE,
		dy: -NEAR
	},
	{
		anchor: "center",
		dx: 0,
		dy: NEAR + 8
	},
	{
		anchor: "center",
		dx: 0,
		dy: -NEAR - 8
	},
	{
		anchor: "start",
		dx: BESIDE,
		dy: FAR
	},
	{
		anchor: "start",
		dx: BESIDE,
		dy: -FAR
	},
	{
		anchor: "end",
		dx: -BESIDE,
		dy: FAR
	},
	{
		anchor: "end",
		dx: -BESIDE,
		dy: -FAR
	},
	{
		anchor: "center",
		dx: 0,
		dy: 2 * FAR
	},
	{
		anchor: "center",
		dx: 0,
		dy: -2 * FAR
	}
];
function bestLabelPlace(panel, figure, taken) {
	const { at, value, label } = panel.marker;
	const [wide, tall] = [800 - MARGIN_X, (560 - MARGIN_Y) / figure.panels.length];
	const x = (position) => (position - figure.from) / (figure.to - figure.from || 1) * wide;
	const y = (height) => (1 - heightOf(height, panel)) * tall;
	const width = label.length * CHARACTER + 6;
	const boxOf = ({ anchor, dx, dy }) => {
		const start = x(at) + dx - (anchor === "end" ? width : anchor === "center" ? width / 2 : 0);
		const middle = y(Math.min(panel.max, Math.max(panel.min, value))) + dy;
		return {
			left: start,
			right: start + width,
			top: middle - TALL / 2,
			bottom: middle + TALL / 2
		};
	};
	const lines = panel.series.map(({ at: positions, value: values }) => positions.map((one, i) => [x(one), y(values[i])]));
	const words = figure.panels.indexOf(panel) === figure.panels.length - 1 ? taken.map((one) => ({
		left: x(one),
		right: x(one) + 50,
		top: tall - 18,
		bottom: tall
	})) : [];
	const costs = PLACES.map((place) => {
		const box = boxOf(place);
		const outside = box.left < 0 || box.right > wide || box.top < 0 || box.bottom > tall;
		const hits = words.filter((one) => overlaps(one, box)).length;
		return (outside ? 1e6 : 0) + 1e3 * hits + lines.reduce((sum, line) => sum + covered(line, box), 0);
	});
	return PLACES[costs.indexOf(Math.min(...costs))];
}
function heightOf(value, { min, max, logarithmic }) {
	const scale = logarithmic ? Math.log : (one) => one;
	return (scale(value) - scale(min)) / (scale(max) - scale(min));
}
function overlaps(a, b) {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
function covered(line, { left, right, top, bottom }) {
	let sum = 0;
	for (let i = 1; i < line.length; i += 1) {
		const [[x0, y0], [x1, y1]] = [line[i - 1], line[i]];
		if (!(x1 >= left && x0 <= right) || !Number.isFinite(y0 + y1)) continue;
		if (Math.max(y0, y1) < top || Math.min(y0, y1) > bottom) continue;
		sum += Math.max(1, Math.min(x1, right) - Math.max(x0, left));
	}
	return sum;
}

// build/src/chart/theme.js
const FONT = "Inter";
const THEMES = {
	light: {
		background: "#ffffff",
		text: "#1f2328",
		muted: "#59636e",
		grid: "#d1d9e0",
		train: "#0072b2",
		validation: "#d55e00",
		baseline: "#6e7781",
		notice: "#8fb8de",
		warning: "#f2c14e",
		error: "#e5706b"
	},
	dark: {
		background: "#0d1117",
		text: "#e6edf3",
		muted: "#9198a1",
		grid: "#30363d",
		train: "#56b4e9",
		validation: "#f0883e",
		baseline: "#9198a1",
		notice: "#3b6ea5",
		warning: "#9e7b1f",
		error: "#a03a36"
	}
};

// build/src/chart/annotations.js
const LETTER_ROOM = .03;
const DROP_ROOM = .075;
function lettersOf({ windows, from, to }) {
	const texts = /* @__PURE__ */ new Map();
	for (const [i, window] of windows.entries()) {
		const near = [...texts.keys()].find((j) => Math.abs(middle(windows[j]) - middle(window)) < LETTER_ROOM * (to - from));
		texts.set(near ?? i, near === void 0 ? window.letter : `${texts.get(near)} ${window.letter}`);
	}
	return texts;
}
function middle({ from, to }) {
	return (from + to) / 2;
}
function dropSides({ drops, from, to }) {
	const room = DROP_ROOM * (to - from);
	let taken = Number.NEGATIVE_INFINITY;
	return drops.map(({ at }) => {
		const side = at + room > to ? "left" : "right";
		const start = side === "left" ? at - room : at;
		if (start < taken) return null;
		taken = start + room;
		return side;
	});
}
function annotationsOf$1(figure, theme) {
	return Object.fromEntries([
		...windows(figure, theme),
		...drops(figure, theme),
		...checkpoints$1(figure, theme)
	]);
}
function windows(figure, theme) {
	const letters = lettersOf(figure);
	return figure.windows.flatMap(({ from, to, severity }, i) => {
		const width = Math.max(to - from, (figure.to - figure.from) / 200);
		const boxes = figure.panels.map((_, j) => {
			const box = {
				type: "box",
				xScaleID: "x",
				yScaleID: `y${j}`,
				xMin: from,
				xMax: Math.min(from + width, figure.to),
				backgroundColor: `${theme[severity]}38`,
				borderColor: theme[severity],
				borderWidth: 1,
				drawTime: "beforeDatasetsDraw"
			};
			return [`window${i}-${j}`, box];
		});
		const letter = letters.get(i);
		if (letter === void 0) return boxes;
		const label = {
			type: "label",
			xScaleID: "x",
			yScaleID: "y0",
			xValue: Math.min(from + width / 2, figure.to),
			yValue: figure.panels[0].max,
			yAdjust: 12,
			content: letter,
			color: theme.text,
			font: {
				family: FONT,
				size: 15,
				weight: "bold"
			},
			padding: 0,
			drawTime: "afterDatasetsDraw"
		};
		return [...boxes, [`letter${i}`, label]];
	});
}
function drops(figure, theme) {
	const sides = dropSides(figure);
	const last = figure.panels.length - 1;
	return figure.drops.flatMap(({ at, label }, i) => {
		const style = {
			borderColor: theme.muted,
			borderWidth: 1,
			borderDash: [3, 3]
		};
		const lines = figure.panels.map((_, j) => {
			const line = {
				type: "line",
				xScaleID: "x",
				yScaleID: `y${j}`,
				xMin: at,
				xMax: at,
				...style
			};
			return [`drop${i}-${j}`, line];
		});
		const side = sides[i];
		if (!side) return lines;
		const words = {
			type: "label",
			xScaleID: "x",
			yScaleID: `y${last}`,
			xValue: at,
			yValue: figure.panels[last].min,
			xAdjust: side === "left" ? -4 : 4,
			yAdjust: -9,
			position: {
				x: side === "left" ? "end" : "start",
				y: "center"
			},
			content: label,
			color: theme.muted,
			font: {
				family: FONT,
				size: 11,
				weight: "normal"
			},
			padding: 0
		};
		return [...lines, [`rate${i}`, words]];
	});
}
function checkpoints$1(figure, theme) {
	const sides = dropSides(figure);
	const named = figure.drops.flatMap(({ at }, i) => sides[i] ? [at] : []);
	return figure.panels.flatMap((panel, i) => {
		if (!panel.marker) return [];
		const { at, value, label } = panel.marker;
		const { anchor, dx, dy } = bestLabelPlace(panel, figure, named);
		const place = {
			xScaleID: "x",
			yScaleID: `y${i}`,
			xValue: at,
			yValue: Math.min(panel.max, Math.max(panel.min, value))
		};
		const point = {
			type: "point",
			...place,
			pointStyle: "rectRot",
			radius: 6,
			backgroundColor: theme.validation,
			borderColor: theme.background,
			borderWidth: 1.5
		};
		const words = {
			type: "label",
			...place,
			position: {
				x: anchor,
				y: "center"
			},
			xAdjust: dx,
			yAdjust: dy,
			content: label,
			color: theme.text,
			font: {
				family: FONT,
				size: 11,
				weight: "bold"
			},
			backgroundColor: `${theme.background}b0`,
			padding: 2
		};
		return [[`best${i}`, point], [`bestLabel${i}`, words]];
	});
}

// build/src/chart/quickchart.js
const MAX_URL = 4e3;
const POINTS = [
	40,
	30,
	22
];
const DIGITS$1 = 3;
async function quickChartUrl(figure, themeName) {
	const QuickChart = (await __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 0))).default;
	for (const points of POINTS) {
		const url = new QuickChart().setConfig(literal(compactConfig(figure, themeName, points))).setVersion("4").setWidth(800).setHeight(560).setBackgroundColor(THEMES[themeName].background).getUrl();
		if (url.length <= MAX_URL) return url;
	}
	return null;
}
const POSTED_POINTS = 200;
function quickChartRequest(figure, themeName) {
	return {
		version: "4",
		format: "png",
		width: 800,
		height: 560,
		devicePixelRatio: 2,
		backgroundColor: THEMES[themeName].background,
		chart: compactConfig(figure, themeName, POSTED_POINTS)
	};
}
const GRAYS = {
	light: "#555",
	dark: "#bbb"
};
const ROLE_WORD$1 = {
	train: "training",
	validation: "validation",
	baseline: "base branch"
};
function compactConfig(figure, themeName, points) {
	const theme = THEMES[themeName];
	const labels = gridOf(figure, points);
	const gray = GRAYS[themeName];
	const ticks = { color: gray };
	const scales = figure.panels.map((panel, i) => {
		const log = panel.logarithmic ? { type: "logarithmic" } : {};
		return [`y${i}`, {
			...log,
			stack: "p",
			weight: 2 - i,
			min: rounded$1(panel.min),
			max: rounded$1(panel.max),
			ticks
		}];
	});
	return {
		type: "line",
		data: {
			labels,
			datasets: figure.panels.flatMap((panel, i) => panel.series.map((one) => lineOf$1(one, panel, `y${i}`, labels, theme)))
		},
		options: {
			elements: {
				point: { radius: 0 },
				line: { borderWidth: 2 }
			},
			scales: {
				x: {
					type: "linear",
					min: figure.from,
					max: Math.max(figure.to, figure.from + 1),
					ticks
				},
				...Object.fromEntries(scales)
			},
			plugins: {
				legend: { labels: {
					...ticks,
					boxHeight: 0
				} },
				annotation: { annotations: annotationsOf(figure, theme, gray) }
			}
		}
	};
}
function lineOf$1(series, panel, axis, labels, theme) {
	return {
		label: `${ROLE_WORD$1[series.role]} ${panel.kind}`,
		data: labels.map((at) => valueAt(series, at, panel)),
		yAxisID: axis,
		borderColor: theme[series.role],
		...series.role === "baseline" ? { borderDash: [6, 4] } : {}
	};
}
function annotationsOf(figure, theme, gray) {
	const { windows, drops } = figure;
	const letters = lettersOf(figure);
	const boxes = windows.map(({ from, to, severity }, i) => ({
		type: "box",
		xMin: from,
		xMax: to,
		backgroundColor: `${theme[severity]}38`,
		borderWidth: 0,
		...letters.has(i) ? { label: {
			display: true,
			content: letters.get(i),
			color: gray,
			position: { y: "start" }
		} } : {}
	}));
	const lines = drops.map(({ at }) => ({
		type: "line",
		xMin: at,
		xMax: at,
		borderColor: gray,
		borderWidth: 1,
		borderDash: [3, 3]
	}));
	return [...boxes, ...lines];
}
function gridOf({ from, to, panels }, points) {
	const longest = Math.max(...panels.flatMap(({ series }) => series.map(({ at }) => at.length)));
	const count = Math.min(points, Math.max(2, longest));
	return Array.from({ length: count }, (_, i) => Math.round(from + (to - from) * i / (count - 1)));
}
function valueAt({ at, value }, position, { min, max }) {
	let best = -1;
	for (let i = 0; i < at.length; i += 1) {
		if (!Number.isFinite(value[i])) continue;
		if (best < 0 || Math.abs(at[i] - position) < Math.abs(at[best] - position)) best = i;
	}
	if (best < 0 || position > at[at.length - 1] || position < at[0]) return null;
	return rounded$1(Math.min(max, Math.max(min, value[best])));
}
function rounded$1(value) {
	return Number(value.toPrecision(DIGITS$1));
}
function literal(value) {
	if (Array.isArray(value)) return `[${value.map(literal).join(",")}]`;
	if (typeof value === "string") return `'${value}'`;
	if (typeof value === "number") return String(value).replace(/^(-?)0\./, "$1.");
	if (typeof value !== "object" || value === null) return String(value);
	return `{${Object.entries(value).map(([key, one]) => `${key}:${literal(one)}`).join(",")}}`;
}

// build/src/chart/sparkline.js
const COLUMNS = 60;
const ROLE_WORD = {
	train: "training",
	validation: "validation",
	baseline: "base branch"
};
function renderSparklines(figure) {
	const rows = figure.panels.flatMap((panel) => panel.series.map((one) => ({
		name: `${ROLE_WORD[one.role]} ${panel.kind}`,
		bars: lineOf(one, figure, panel)
	})));
	const width = Math.max(0, ...rows.map(({ name }) => name.length));
	return [
		"```text",
		...rows.map(({ name, bars }) => `${name.padEnd(width)}  ${bars.trimEnd()}`),
		`${" ".repeat(width)}  from ${figure.from} to ${figure.to}`,
		"```"
	].join("\n");
}
function lineOf({ at, value }, { from, to }, { min, max, logarithmic }) {
	const scaled = (number) => logarithmic ? Math.log(number) : number;
	return (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ot)(at, value.map(scaled), {
		columns: COLUMNS,
		from,
		to,
		low: scaled(min),
		high: scaled(max)
	}).join("");
}

// build/src/contract/no-baseline.js
function noBaseline(reason) {
	return {
		source: null,
		reason,
		runs: []
	};
}

// build/src/contract/capped-curves.js
const MAX_CURVE_UNITS = 1e7;
const MAX_CURVE_NAME = 4096;
const UNIT_CHARACTERS = 4;
const FRAME_UNITS = 8;
function unitsOf({ run, series, at }) {
	return at.length + Math.ceil((run.length + series.length) / UNIT_CHARACTERS) + FRAME_UNITS;
}
function cappedCurves(version, all, before = 0) {
	const curves = [];
	let leftOut = before;
	let units = 0;
	for (const curve of all) {
		units += unitsOf(curve);
		if (units <= 1e7 && Math.max(curve.run.length, curve.series.length) <= 4096) curves.push(curve);
		else leftOut += 1;
	}
	return {
		version: 1,
		tool: {
			name: "curvelint",
			version
		},
		leftOut,
		curves
	};
}

// build/src/contract/baseline-run.js
function baselineRun(run) {
	const findings = run.findings.map((finding) => ({
		...finding,
		measured: {}
	}));
	return {
		...run,
		checks: [],
		findings
	};
}

// build/src/contract/problem-json.js
function writeProblem(problem) {
	const { message, hint } = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.wt)(problem);
	const { file, line, inBaseline, id, values } = problem;
	return {
		file,
		...line === void 0 ? {} : { line },
		...inBaseline ? { inBaseline } : {},
		message: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)(message),
		hint: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)(hint),
		id,
		values
	};
}
function readProblem({ file, line, inBaseline, message, hint, id, values }) {
	const place = {
		file,
		...line === void 0 ? {} : { line }
	};
	const known = id === void 0 || values === void 0 ? null : knownValues(id, values);
	if (known === null) return {
		...place,
		id: "error",
		values: {
			message,
			hint
		}
	};
	return {
		...place,
		...inBaseline ? { inBaseline } : {},
		id,
		values: known
	};
}
function knownValues(id, values) {
	if (!Object.hasOwn(_base_js__WEBPACK_IMPORTED_MODULE_1__.g, id)) return null;
	const shape = _base_js__WEBPACK_IMPORTED_MODULE_1__.g[id];
	const entries = Object.entries(shape);
	if (!entries.every(([name, kind]) => Object.hasOwn(values, name) && fits$1(values[name], kind))) return null;
	return Object.fromEntries(entries.map(([name]) => [name, values[name]]));
}
function fits$1(value, kind) {
	if (typeof kind !== "string") return typeof value === "string" && kind.includes(value);
	if (kind === "number") return typeof value === "number";
	if (kind === "text") return typeof value === "string";
	if (kind === "flag") return typeof value === "boolean";
	const item = kind === "numbers" ? "number" : "string";
	return Array.isArray(value) && value.every((one) => typeof one === item);
}

// build/src/contract/written.js
function writeRun(run, rules) {
	return {
		...run,
		drops: run.drops.map(writeDrop),
		checks: run.checks.map((check) => writeCheck(check, rules)),
		findings: run.findings.map((finding) => writeFinding(finding, rules))
	};
}
function writeGroup(group, rules) {
	const findings = group.findings.map((finding) => ({
		...finding,
		message: rules === null ? "" : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.St)(rules, finding))
	}));
	return {
		...group,
		findings
	};
}
function writeDrop(drop) {
	const { effect, ...rest } = drop;
	return {
		...rest,
		verdict: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.h)(drop),
		effect
	};
}
function writeCheck(check, rules) {
	const { rule, status, why, ...rest } = check;
	return {
		rule,
		status,
		...why && {
			reason: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.m)(why, rules?.get(rule)?.needs ?? "")),
			why
		},
		...rest
	};
}
function writeFinding(finding, rules) {
	if (rules === null) return {
		...finding,
		message: "",
		causes: [],
		advice: [],
		falseAlarmIf: []
	};
	const { message, causes, advice, falseAlarmIf } = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.xt)(rules, finding);
	const written = causes.map(({ cause, for: pro, against }) => ({
		cause,
		for: pro.map(_base_js__WEBPACK_IMPORTED_MODULE_1__.jt),
		against: against.map(_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)
	}));
	return {
		...finding,
		message: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)(message),
		causes: written,
		advice,
		falseAlarmIf
	};
}
function writeComparison({ explained, comparability, observed, notes, excuse, ...rest }) {
	const { diverged, convergence, spread, overfitting, ...numbers } = rest;
	return {
		...numbers,
		explained: explained.map(_base_js__WEBPACK_IMPORTED_MODULE_1__.Et),
		explainedData: explained,
		comparability,
		observed: observed.map(_base_js__WEBPACK_IMPORTED_MODULE_1__.Ot),
		observedData: observed,
		notes: notes.map((note) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(note))),
		notesData: notes,
		excuse: excuse === null ? null : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(excuse)),
		excuseData: excuse,
		diverged,
		convergence,
		spread,
		overfitting
	};
}
function writeGate({ acceptanceMissing: missing, acceptLabel, ...rest }) {
	const said = missing === null ? null : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.dt)(missing));
	return {
		...rest,
		acceptanceMissing: said,
		acceptanceMissingData: missing,
		acceptLabel
	};
}
function writeReasons(report, rules) {
	return rules === null ? [] : report.reasons.map((reason) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ct)(reason, report, rules)));
}
function writeBaseline({ reason, way, runs, ...rest }) {
	return {
		...rest,
		...reason && {
			reason: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.lt)(reason)),
			reasonData: reason
		},
		...way && {
			way: (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.ut)(way),
			wayData: way
		},
		runs: runs.map((run) => writeRun(run, null))
	};
}

// build/src/contract/report-json.js
var report_json_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	reportPieces: () => reportPieces,
	reportToJson: () => reportToJson
});
const DIGITS = 6;
const RUNS = "\"runs\": []";
function reportToJson(report, rules) {
	return [...reportPieces(report, rules)].join("");
}
function* reportPieces(report, rules) {
	const problems = report.problems.map(writeProblem);
	const groups = report.groups.map((group) => writeGroup(group, rules));
	const { version, tool, verdict, reasons, context, comparisons, gate } = report;
	const written = {
		version,
		tool,
		verdict,
		reasons: writeReasons(report, rules),
		reasonData: reasons,
		context,
		runs: [],
		groups,
		comparisons: comparisons.map(writeComparison),
		baseline: writeBaseline(report.baseline),
		gate: writeGate(gate),
		problems: []
	};
	const around = JSON.stringify({
		...plain$1(rounded(written)),
		problems
	}, null, 1);
	const at = around.indexOf(`\n ${RUNS}`) + 2;
	yield around.slice(0, at);
	yield "\"runs\": [";
	for (const [i, run] of report.runs.entries()) yield `${i === 0 ? "" : ","}\n  ${indented(plainRun(run, rules))}`;
	yield report.runs.length > 0 ? "\n ]" : "]";
	yield `${around.slice(at + 10)}\n`;
}
function indented(run) {
	return JSON.stringify([[run]], null, 1).slice(7, -5);
}
function roundedRun(run) {
	return {
		...rounded({
			...run,
			curves: []
		}),
		curves: run.curves
	};
}
function rounded(value) {
	return mapNumbers(value, (one) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.w)(one, DIGITS));
}
function plainRun(run, rules) {
	const curves = run.curves.map(({ series, at, value }) => ({
		series,
		at: plainNumbers(at),
		value: plainNumbers(value)
	}));
	return {
		...plain$1({
			...writeRun(run, rules),
			curves: []
		}),
		curves
	};
}
function plainNumbers(values) {
	for (let i = 0; i < values.length; i += 1) if (!Number.isFinite(values[i])) return values.map(plain$1);
	return values;
}
function plain$1(value) {
	return mapNumbers(value, (one) => Number.isFinite(one) ? one : String(one));
}
function mapNumbers(value, map) {
	if (typeof value === "number") return map(value);
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		let copy = null;
		for (let i = 0; i < value.length; i += 1) {
			const one = mapNumbers(value[i], map);
			if (Object.is(one, value[i])) continue;
			copy ??= value.slice();
			copy[i] = one;
		}
		return copy ?? value;
	}
	let copy = null;
	for (const [key, old] of Object.entries(value)) {
		const one = mapNumbers(old, map);
		if (Object.is(one, old)) continue;
		copy ??= { ...value };
		copy[key] = one;
	}
	return copy ?? value;
}
function reviveNumber(value) {
	if (value === "NaN") return NaN;
	if (value === "Infinity") return Number.POSITIVE_INFINITY;
	if (value === "-Infinity") return Number.NEGATIVE_INFINITY;
	return value;
}

// build/src/view/once.js
function once(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
function onceFor(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (of) => {
		const known = made.get(of) ?? { value: make(of) };
		made.set(of, known);
		return known.value;
	};
}

// build/src/view/representative.js
function representativeOf(repeats) {
	const value = (run) => {
		const name = run.primary.validationScore ?? run.primary.validationLoss ?? run.primary.trainLoss;
		return run.series.find((series) => series.name === name)?.best?.smoothed ?? NaN;
	};
	const known = repeats.filter((run) => Number.isFinite(value(run))).sort((a, b) => value(a) - value(b) || (a.id < b.id ? -1 : 1));
	return known[Math.floor((known.length - 1) / 2)] ?? repeats[0] ?? null;
}

// build/src/view/group-view.js
function groupView(group, runs, baseline) {
	const main = representativeOf(runs);
	if (main === null) return null;
	const before = once(baseline);
	const severity = once(() => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.f)(runs.flatMap(({ findings }) => findings)));
	const apart = once(() => apartIn(group, runs));
	const unplaced = once(() => main.series.filter(({ metric }) => metric === null).map(({ name }) => name));
	return {
		group,
		main,
		runs,
		get baseline() {
			return before();
		},
		get severity() {
			return severity();
		},
		get apart() {
			return apart();
		},
		get unplaced() {
			return unplaced();
		}
	};
}
function aloneIn({ group }, run) {
	return groupView({
		...group,
		runs: [run.id]
	}, [run], () => []);
}
function apartIn({ findings: shared }, runs) {
	if (shared.length === 0) return [];
	const own = new Set(runs.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
	return shared.filter(({ rule }) => !own.has(rule));
}

// build/src/view/report-view.js
function viewOf(report, rules) {
	const runById = once(() => new Map(report.runs.map((run) => [run.id, run])));
	const unsorted = once(() => groupsOf(report, runById()));
	const groups = once(() => byWeight(unsorted()));
	const groupById = once(() => new Map(unsorted().map((view) => [view.group.id, view])));
	const leaderboard = once(() => leaderboardOf(unsorted()));
	return {
		report,
		rules,
		get runById() {
			return runById();
		},
		get groups() {
			return groups();
		},
		get groupById() {
			return groupById();
		},
		get leaderboard() {
			return leaderboard();
		}
	};
}
function groupsOf({ groups, baseline }, runById) {
	const before = once(() => placesOf(baseline.runs));
	return groups.flatMap((group) => {
		const runs = group.runs.flatMap((id) => runById.get(id) ?? []);
		const same = () => groups.length === 1 ? baseline.runs : runsAt(before(), group.runs);
		return groupView(group, runs, same) ?? [];
	});
}
function placesOf(runs) {
	const places = /* @__PURE__ */ new Map();
	for (const [i, run] of runs.entries()) {
		const known = places.get(run.id);
		if (known) known.push([i, run]);
		else places.set(run.id, [[i, run]]);
	}
	return places;
}
function runsAt(places, ids) {
	return [...new Set(ids)].flatMap((id) => places.get(id) ?? []).sort(([a], [b]) => a - b).map(([, run]) => run);
}
function byWeight(views) {
	const weights = new Map(views.map((view) => [view, Math.max(1, (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.d)(view.severity))]));
	return [...views].sort((a, b) => weights.get(b) - weights.get(a) || (a.group.id < b.group.id ? -1 : 1));
}

// build/src/contract/curves-errors.js
const CURVES_HINT = "The report is whole without it. Lint the logs again to have the curves of all series.";
function tooManyCurves() {
	return new _base_js__WEBPACK_IMPORTED_MODULE_1__.zt("more curves than curvelint writes into one file", CURVES_HINT);
}

// build/src/contract/is-report.js
const SIGNATURE = /"tool"\s*:\s*\{\s*"name"\s*:\s*"curvelint"/;
function isReport(text) {
	return SIGNATURE.test(text);
}

// build/src/contract/curves-json.js
function* curvesPieces({ version, tool, leftOut, curves }) {
	yield JSON.stringify({
		version,
		tool,
		leftOut,
		curves: []
	}).slice(0, -2);
	for (const [i, { run, series, at, value }] of curves.entries()) yield `${i === 0 ? "" : ","}\n${JSON.stringify({
		run,
		series,
		at: plain(at),
		value: plain(value)
	})}`;
	yield "\n]}\n";
}
function plain(values) {
	return values.every(Number.isFinite) ? values : values.map((one) => Number.isFinite(one) ? one : String(one));
}

// build/src/output/write-curves.js
const LEVEL = 3;
async function writeCurves(path, curves) {
	if (curves === null) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmSync)(path, { force: true });
		return;
	}
	(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path), { recursive: true });
	await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(curvesPieces(curves)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGzip)({ level: LEVEL }), (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.createWriteStream)(path));
}

// build/src/output/write.js
var write_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	writeAll: () => writeAll,
	writeFile: () => writeFile
});
async function writeAll(view, folder, options) {
	const { pictures, png, page, curves } = options;
	const { COMMENT_LENGTH, renderMarkdown } = await Promise.resolve().then(() => markdown_exports);
	const { renderHtml } = await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 825));
	const files = /* @__PURE__ */ new Map([["report.json", reportPieces(view.report, view.rules)]]);
	const [first] = png ? pictures : [];
	const picture = first ? `![${first.alt}](chart-light.png)` : "";
	files.set("comment.md", renderMarkdown(view, {
		maxLength: COMMENT_LENGTH,
		picture,
		summaryUrl: null
	}));
	files.set("report.html", renderHtml(view, pictures, page, curves));
	for (const [i, { groupId, pngs }] of png ? pictures.entries() : []) {
		const name = i === 0 ? "chart" : `chart-${slug(groupId, i)}`;
		for (const [theme, bytes] of await pngs()) files.set(`${name}-${theme}.png`, bytes);
	}
	const paths = [...files].map(([name, content]) => ({
		path: (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, name),
		content
	}));
	for (const { path, content } of paths) writeFile(path, content);
	const side = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, _base_js__WEBPACK_IMPORTED_MODULE_1__.l);
	await writeCurves(side, curves);
	return [...paths.map(({ path }) => path), ...curves === null ? [] : [side]];
}
function writeFile(path, content) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path), { recursive: true });
	if (typeof content === "string" || content instanceof Uint8Array) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeFileSync)(path, content);
		return;
	}
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.openSync)(path, "w");
	try {
		for (const piece of content) (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeSync)(file, piece);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.closeSync)(file);
	}
}
function slug(id, i) {
	const plain = id.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 40);
	return plain === "" ? String(i + 1) : `${plain}-${i + 1}`;
}

// build/src/report/limits.js
const ALWAYS = "It knows only what was logged: not whether the validation data is like the data of the real use, or has leaked into the training.";
function limitWords(report, name) {
	if (report.runs.length === 0) return [];
	const comparison = comparisonLimit(report, name);
	return comparison === "" ? [ALWAYS] : [comparison, ALWAYS];
}
function comparisonLimit({ comparisons, baseline }, name) {
	if (baseline.source === null) return "Without a baseline it cannot tell whether this change made anything better or worse.";
	const one = comparisons.find(({ gated, baseline: before, candidate }) => gated && before !== null && candidate !== null);
	if (!one) return "";
	const sides = `${one.candidate.runs} against ${one.baseline.runs} runs`;
	if (one.test === "within-run-noise" || one.test === "none") return `With ${sides} it cannot distinguish a change from seed noise.`;
	if (!Number.isFinite(one.minimumDetectable)) return "";
	const least = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.It)(one.minimumDetectable);
	return `With ${sides}, a change of ${name(one.metric)} smaller than ${least} can go unseen.`;
}

// build/src/report/markdown/comparison.js
const MAX_COMPARED = 12;
const MAX_EXPLAINED = 30;
function comparisonTable({ comparisons }) {
	const shown = comparisons.filter(({ gated, of, outcome }) => gated || of === "last" || outcome !== "neutral");
	if (shown.length === 0) return "";
	const several = new Set(comparisons.map(({ group }) => group)).size > 1;
	const rows = shown.slice(0, MAX_COMPARED).map((one) => {
		const metric = `${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(one.metric)} ${one.of}${several ? ` in ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(one.group)}` : ""}`;
		const words = outcomeWords(one);
		const verdict = one.gated ? `**${words}**` : words;
		return `| ${metric} | ${sideWords(one.baseline)} | ${sideWords(one.candidate)} | ${differenceWords(one)} | ${verdict} |`;
	});
	const one = shown[0];
	return `${[
		`| validation${one.baseline && one.candidate ? ` (${one.candidate.runs} against ${one.baseline.runs} runs, mean ± spread)` : ""} | base | this change | difference (${intervalWords(shown)}) | |`,
		"|---|---|---|---|---|",
		...rows
	].join("\n")}${whyOf(one)}`;
}
function whyOf(one) {
	const why = whyWords(one);
	const lines = [
		...why ? [`What else differs: ${why.factors.map((text) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(text)).join(", ")} (${why.judged}).`] : [],
		...one.excuse ? [`Only a warning: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(one.excuse))}.`] : [],
		...one.notes.length > 0 ? [`Compared ${one.notes.map((note) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(note))).join("; ")}.`] : []
	];
	return lines.length === 0 ? "" : `\n\n${lines.join(" ")}`;
}
function comparisonDetails({ comparisons }) {
	const shown = comparisons.filter(({ gated: decides }) => decides).slice(0, MAX_EXPLAINED);
	if (shown.length === 0) return "";
	const several = new Set(shown.map(({ group }) => group)).size > 1;
	return shown.flatMap((one) => [
		`- ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(one.metric)} ${one.of}${several ? ` in ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(one.group)}` : ""}: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(statisticsWords(one))}`,
		...curveWords(one).map((text) => `  - ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(text)}`),
		...several && one.explained.length > 0 ? [`  - what else differs (${one.comparability}): ${one.explained.map((factor) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Et)(factor))).join(", ")}`] : []
	]).join("\n");
}
function acceptance(report) {
	const words = acceptWords(report);
	return words === null ? "" : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.o)(words);
}

// build/src/report/markdown/findings.js
const MAX_TOLD = 3;
const MAX_NAMED = 8;
function withNewRules(views) {
	const known = /* @__PURE__ */ new Set();
	return [...views].sort((a, b) => Number(a.main.findings.length === 0) - Number(b.main.findings.length === 0)).filter((view) => {
		const rules = [...view.main.findings, ...view.apart].map(({ rule }) => rule);
		const isNew = rules.some((rule) => !known.has(rule));
		for (const rule of rules) known.add(rule);
		return isNew;
	});
}
function findingsOf(told, views, headlined, rules) {
	const found = told.filter(({ main }) => main.findings.length > 0);
	const repeats = told.filter((view) => view.main.findings.length === 0 && view.apart.length > 0);
	const shown = [...found, ...repeats].slice(0, 3);
	if (shown.length === 0) return views.length > 0 ? `**What the curves say:** ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(quietOf(views))}.${inOthers(views, rules)}` : "";
	const options = {
		named: views.length > 1,
		most: Math.floor(3 / shown.length),
		headlined,
		rules
	};
	return shown.map((view) => groupFindings(view, options)).join("\n\n");
}
function inOthers(views, rules) {
	return views.flatMap(({ group }) => group.findings.filter(({ severity }) => severity !== "notice")).slice(0, 3).map((finding) => ` ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.St)(rules, finding))}`).join("");
}
function quietOf(views) {
	const others = views.flatMap(({ runs }) => runs).filter(({ findings }) => findings.length > 0).length;
	const quiet = quietWords(views[0].main);
	return others === 0 ? quiet : `${quiet} in the median run of each configuration; what was found lies in ${countOf(others, "other run")}`;
}
function groupFindings(view, { named, most, headlined, rules }) {
	const { group, main, runs } = view;
	const about = runs.length > 1 ? ` (shown for ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(main.id)}, which stands for ${runs.length} runs)` : "";
	const title = `**What the curves say${named ? ` about ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(group.id)}` : ""}**${about}`;
	const stretches = stretchesOf(main.findings);
	const told = weightiest(stretches, most);
	const items = told.map((stretch) => {
		const mark = stretch[0].letter === "" ? "" : `**${stretch[0].letter}** `;
		const sentences = stretch.map((finding) => {
			const text = isReason(headlined, main, finding) ? "See above." : (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.bt)(rules, finding));
			const count = countWords(finding, runs);
			return `${text} <sub>${[
				(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(finding.rule),
				finding.letter === "" ? "" : rangeWords(finding),
				count
			].filter((part) => part !== "").join(", ")}</sub>`;
		});
		const again = stretches.filter((other) => isRepeat(other, stretch, stretches)).map(([first]) => first.letter === "" ? rangeWords(first) : `**${first.letter}** ${rangeWords(first)}`);
		return `${mark}${sentences.join(" ")}${again.length > 0 ? ` Repeats: ${again.slice(0, MAX_NAMED).join(", ")}.` : ""}`;
	});
	const others = stretches.filter((stretch) => !told.some((one) => one === stretch || isRepeat(stretch, one, stretches))).flat();
	return `${title}${items.length > 0 ? `\n\n${items.map((item, i) => `${i + 1}. ${item}`).join("\n")}` : ""}${namesOf(others)}${amongRepeats(view, rules)}`;
}
function stretchesOf(findings) {
	const stretches = [];
	for (const finding of findings) {
		const same = finding.letter === "" ? void 0 : stretches.find(([first]) => first.letter === finding.letter);
		if (same) same.push(finding);
		else stretches.push([finding]);
	}
	return stretches;
}
function isRepeat(later, earlier, stretches) {
	return later[0].rule === earlier[0].rule && stretches.indexOf(later) > stretches.indexOf(earlier);
}
function weightiest(stretches, most) {
	const weight = (stretch) => 3 - (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.f)(stretch)) + (stretch[0].letter === "" ? .5 : 0);
	const kept = [...stretches.filter((stretch) => !stretches.some((other) => isRepeat(stretch, other, stretches)))].sort((a, b) => weight(a) - weight(b)).slice(0, most);
	return stretches.filter((stretch) => kept.includes(stretch));
}
function namesOf(others) {
	if (others.length === 0) return "";
	const named = others.slice(0, MAX_NAMED).map((finding) => {
		const { letter, rule } = finding;
		return letter === "" ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(rule) : `**${letter}** ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(rule)} ${rangeWords(finding)}`;
	});
	const more = others.length > MAX_NAMED ? ` and ${others.length - MAX_NAMED} more` : "";
	return `\n\nAlso found: ${named.join("; ")}${more}.`;
}
function amongRepeats(view, rules) {
	const others = view.apart.map((one) => `${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.St)(rules, one))} <sub>${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(one.rule)}</sub>`);
	return others.length > 0 ? `\n\nAmong the repeats: ${others.join(" ")}` : "";
}

// build/src/report/markdown/leaderboard.js
const FIRST = 8;
const MAX_SETTINGS = 4;
function leaderboardParts(board) {
	if (!board) return {
		first: "",
		others: ""
	};
	const { rows, metric, note } = board;
	const first = `${`**The ${rows.length} configurations by their best ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(metric)}**`}\n\n${tableOf(board, rows.slice(0, FIRST))}\n\n<sub>${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(note)}</sub>`;
	const rest = rows.slice(FIRST, 108);
	if (rest.length === 0) return {
		first,
		others: ""
	};
	const more = rows.length - FIRST - rest.length;
	const counted = more > 0 ? `\n\nand ${more} more: see the HTML report.` : "";
	return {
		first,
		others: `<details><summary>${rows.length - FIRST} more configurations</summary>\n\n${tableOf(board, rest)}${counted}\n\n</details>`
	};
}
function tableOf({ metric, settings }, rows) {
	const columns = settings.slice(0, MAX_SETTINGS);
	const head = [
		"",
		"configuration",
		...columns.map((name) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(name)),
		"runs",
		(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(metric),
		"found"
	];
	const lines = rows.map((row) => {
		const { place, configuration, settings: values, runs, value, found } = cellsOf(row, columns);
		const names = found.length > 0 ? found.map((text) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(text)).join(", ") : "nothing";
		return `| ${[
			place,
			(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(configuration),
			...values.map((text) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(text)),
			runs,
			value,
			names
		].join(" | ")} |`;
	});
	return [
		`| ${head.join(" | ")} |`,
		`|${head.map(() => "---").join("|")}|`,
		...lines
	].join("\n");
}

// build/src/report/markdown/markdown.js
var markdown_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	COMMENT_LENGTH: () => COMMENT_LENGTH,
	renderMarkdown: () => renderMarkdown
});
const COMMENT_LENGTH = 6e4;
const MAX_WRITTEN = 5;
const MAX_LISTED = 30;
function renderMarkdown(view, options) {
	const story = storyOf(view);
	const written = (options.told === void 0 ? story.told : story.evident).slice(0, options.told ?? MAX_WRITTEN);
	const all = [
		...story.head,
		options.picture,
		...story.findings,
		...written.map((group) => evidenceOf(group, story.evidence(group), options.chartOf?.(group) ?? "")),
		story.comparison,
		story.others ?? otherGroups(view.groups.slice(written.length), story.row),
		...story.tail
	].filter((part) => part !== "");
	for (let kept = all.length; kept > 1; kept -= 1) {
		const cut = kept < all.length ? [shortened(options.summaryUrl)] : [];
		const text = `${[
			...all.slice(0, kept),
			...cut,
			story.foot
		].join("\n\n")}\n`;
		if (fits(text, options.maxLength)) return text;
	}
	return `${[
		all[0].slice(0, 2e3),
		shortened(options.summaryUrl),
		story.foot
	].join("\n\n")}\n`;
}
const storyOf = onceFor((view) => {
	const { report, rules, groups: views, leaderboard } = view;
	const isEmpty = report.verdict === "no-data";
	const board = leaderboardParts(leaderboard);
	const isSweep = board.first !== "";
	const told = isSweep ? withNewRules(views) : views;
	return {
		head: [
			headline(view, told),
			isEmpty ? problemList(report) : "",
			comparisonTable(report),
			acceptance(report),
			board.first
		],
		findings: [findingsOf(told, views, report.reasons[0], rules), advice(views, rules)],
		told,
		evident: isSweep ? views.filter(({ main }) => main.findings.length > 0) : told,
		evidence: onceFor((group) => groupEvidence(group, rules)),
		comparison: comparisonFolded(report),
		others: isSweep ? board.others : null,
		row: onceFor(rowOf),
		tail: [
			checksOf(views[0]?.main, rules),
			isEmpty ? "" : problemsOf(report),
			isEmpty ? "" : howTo(report, rules)
		],
		foot: [cannotTell(report), provenance(report)].filter((part) => part !== "").join("\n\n")
	};
});
function fits(text, most) {
	return text.length <= most && Buffer.byteLength(text) <= most * 1.08;
}
function shortened(url) {
	return url ? `More did not fit here: [see the job summary](${url}).` : "More did not fit here: see the job summary.";
}
function headline(view, told) {
	const [first = "Nothing was found.", ...more] = reasonsBeyond(view, told.slice(0, 3)).map(_base_js__WEBPACK_IMPORTED_MODULE_1__.o);
	const title = `### curvelint: ${VERDICT_WORDS[view.report.verdict]}`;
	const rest = more.slice(0, 4).map((reason) => `- ${reason}`);
	return [
		title,
		"",
		`**${first}**`,
		...rest.length > 0 ? ["", ...rest] : []
	].join("\n");
}
function advice(views, rules) {
	const sorted = [...views.flatMap(({ main }) => main.findings).filter(({ severity }) => severity !== "notice")].sort((a, b) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.d)(b.severity) - (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.d)(a.severity));
	const texts = [...new Set([0, 1].flatMap((i) => sorted.flatMap(({ rule }) => rules.get(rule)?.advice[i] ?? [])))].slice(0, 3);
	return texts.length === 0 ? "" : `**What to do**\n\n${texts.map((text) => `- ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(text)}`).join("\n")}`;
}
function details(summary, body) {
	return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function evidenceOf({ group }, evidence, chart) {
	const parts = [chart, evidence].filter((part) => part !== "");
	return parts.length === 0 ? "" : details(`Evidence: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(group.id)}`, parts.join("\n\n"));
}
function groupEvidence({ main, unplaced }, rules) {
	return [
		...main.findings.map((finding) => evidence(finding, rules)),
		dropTable(main),
		checkpoints(main),
		unplacedOf(unplaced)
	].filter((part) => part !== "").join("\n\n");
}
function evidence(finding, rules) {
	const said = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.xt)(rules, finding);
	const causes = said.causes.map(({ cause, for: pro, against }) => {
		const weigh = [...pro.map((text) => `for: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.o)(text)}`), ...against.map((text) => `against: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.o)(text)}`)];
		return `  - ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(cause)}${weigh.length > 0 ? ` (${weigh.join("; ")})` : " (no evidence either way)"}`;
	});
	return [
		`**${finding.letter === "" ? "" : `${finding.letter} `}${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(finding.rule)}** ${rangeWords(finding)}, confidence ${finding.confidence}`,
		`- ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.o)(said.message)}`,
		...causes.length > 0 ? ["- Possible causes, likeliest first:", ...causes] : [],
		...said.advice.map((text) => `- To do: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(text)}`),
		`- May be a false alarm if ${said.falseAlarmIf.map((text) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(text)).join("; or ")}.`
	].join("\n");
}
function dropTable({ drops, axis }) {
	if (drops.length === 0) return "";
	const rows = drops.map((drop) => {
		const cell = (value) => Number.isFinite(value) ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(value) : "–";
		return `| ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(drop.at)} | ${cell(drop.trainLoss)} | ${cell(drop.validationLoss)} | ${cell(drop.score)} | ${Number.isFinite(drop.noise) ? `×${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.It)(drop.noise)}` : "–"} | ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.h)(drop))} |`;
	});
	return [
		`| LR drop at ${axis} | training loss | validation loss | score | noise | what it did |`,
		"|---|---|---|---|---|---|",
		...rows
	].join("\n");
}
function checkpoints(run) {
	return checkpointWords(run, _base_js__WEBPACK_IMPORTED_MODULE_1__.c).join(" ");
}
function unplacedOf(names) {
	if (names.length === 0) return "";
	const more = names.length > MAX_LISTED ? ` and ${names.length - MAX_LISTED} more` : "";
	return `Read but not judged (no rule knows them): ${names.slice(0, MAX_LISTED).map((name) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(name)).join(", ")}${more}.`;
}
function comparisonFolded(report) {
	const body = comparisonDetails(report);
	return body === "" ? "" : details("How the comparison was made", body);
}
function rowOf({ group, main, runs }) {
	const worst = main.findings.filter(({ severity }) => severity !== "notice").map(({ rule }) => (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(rule));
	return `| ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(group.id)} | ${runs.length} | ${bestWords(main)} | ${worst.join(", ") || "nothing"} |`;
}
function otherGroups(views, row) {
	if (views.length === 0) return "";
	const rows = views.slice(0, 200).map(row);
	const more = views.length > 200 ? `\n\nand ${views.length - 200} more.` : "";
	return details(`${views.length} more configurations`, `${[
		"| configuration | runs | best | found |",
		"|---|---|---|---|",
		...rows
	].join("\n")}${more}`);
}
function checksOf(run, rules) {
	if (!run) return "";
	const crashed = run.checks.filter(({ status }) => status === "crashed").map(({ rule, message }) => `- ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(rule)} crashed: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(message ?? "")}`);
	const hints = logHints(run, rules).map(({ text, asked }) => `- ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.o)(text)} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(asked)}`);
	const add = hints.length > 0 ? `\n\nWhat to add to your log so that more rules can run:\n${hints.join("\n")}` : "";
	return details("What was checked", `${checkWords(run)}${add}${crashed.length > 0 ? `\n\n${crashed.join("\n")}` : ""}`);
}
function problemsOf(report) {
	const { length } = report.problems;
	return length === 0 ? "" : details(`${countOf(length, "problem")} while reading`, problemList(report));
}
function problemList({ problems }) {
	const lines = problems.slice(0, MAX_LISTED).map((problem) => {
		const { file, line } = problem;
		return `- ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(line === void 0 ? file : `${file}:${line}`)}: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(problem))}`;
	});
	const more = problems.length > MAX_LISTED ? `\n- and ${problems.length - MAX_LISTED} more` : "";
	return `${lines.join("\n")}${more}`;
}
function howTo(report, rules) {
	const { gate, runs } = report;
	const again = newBaseline(report);
	const rule = runs.flatMap(({ findings }) => findings).find(({ severity }) => severity !== "notice")?.rule ?? rules.keys().next().value;
	return details("Reproduce and tune", [
		"- Reproduce: `npx github:curvelint/curvelint <logs> --baseline <logs of the base branch>`",
		`- Understand a rule: \`npx github:curvelint/curvelint explain ${rule}\``,
		`- Tune in \`.curvelint.yml\`: \`rules: { ${rule}: notice }\`, or a gate such as \`gate: { val_loss: { tolerance: 1% } }\`. Now: fail-on ${gate.failOn}.`,
		...again === null ? [] : [`- New baseline: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(again.command)} ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(again.does)}.`]
	].join("\n"));
}
function cannotTell(report) {
	const sentences = limitWords(report, _base_js__WEBPACK_IMPORTED_MODULE_1__.c);
	return sentences.length === 0 ? "" : `**What this report cannot tell.** ${sentences.join(" ")}`;
}
function provenance({ tool, context, baseline, runs, gate }) {
	return `<sub>${[
		`curvelint ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.s)(tool.version)}`,
		countOf(runs.length, "run"),
		...baseline.source === null ? [] : [`compared with ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(baseline.source)}`],
		(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.o)(baselineWords(baseline)),
		...context ? [`commit ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.c)(context.commit.slice(0, 10))}`] : [],
		`fail-on ${gate.failOn}`
	].join(" · ")}</sub>`;
}

// build/src/contract/compact.js
const LEVELS = [
	{
		points: 100,
		otherSeries: true
	},
	{
		points: 40,
		otherSeries: true
	},
	{
		points: 20,
		otherSeries: false
	},
	{
		points: 0,
		otherSeries: false
	}
];
function* compactReports(report) {
	for (const { points, otherSeries } of LEVELS) {
		const runs = report.runs.map((run) => compactRun(run, points, otherSeries));
		yield reportToJson({
			...report,
			reasons: [],
			runs,
			groups: [],
			comparisons: [],
			baseline: {
				source: null,
				runs: []
			},
			gate: {
				...report.gate,
				assertions: []
			},
			problems: []
		}, null).replace(/\n */g, "");
	}
}
function compactRun(run, points, otherSeries) {
	const { validationLoss, validationScore } = run.primary;
	const main = [validationLoss, validationScore];
	return {
		...baselineRun(run),
		findings: baselineRun(run).findings.filter(({ severity }) => severity !== "notice"),
		sources: run.sources.slice(0, 1),
		series: run.series.filter(({ name, split, goal }) => main.includes(name) || otherSeries && goal !== null && split !== "train" || run.primary.trainLoss === name),
		curves: points === 0 ? [] : run.curves.filter(({ series }) => main.includes(series)).map((curve) => thinned(curve, points)),
		drops: [],
		phases: run.phases.slice(0, 1)
	};
}
function thinned({ series, at, value }, points) {
	const kept = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.T)(value, points);
	return {
		series,
		at: kept.map((i) => at[i]),
		value: kept.map((i) => value[i])
	};
}

// build/src/report/terminal/explain.js
var explain_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ listRules: () => listRules });
function explainRule(rule, width) {
	const wide = Math.max(40, Math.min(width, 100));
	return wrapped(textOf(rule), wide);
}
function wrapped(text, width) {
	return text.split("\n").flatMap((line) => wrap(line, width, line.startsWith("  - ") ? "    " : /^ */.exec(line)?.[0] ?? "")).join("\n");
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
function listRules(rules) {
	const width = Math.max(...rules.map(({ id }) => id.length));
	return `${rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}`).join("\n")}\n\nMore about one: curvelint explain <rule>\n`;
}

// build/src/report/check-text.js
function checkText({ rule, why, message }, rules) {
	return why ? (0,_base_js__WEBPACK_IMPORTED_MODULE_1__.jt)((0,_base_js__WEBPACK_IMPORTED_MODULE_1__.m)(why, rules.get(rule)?.needs ?? "")) : message ?? "";
}



/***/ }),

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ __toESM),
/* harmony export */   n: () => (/* binding */ __exportAll),
/* harmony export */   r: () => (/* binding */ __require),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);


// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ }),

/***/ 559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ REACTIONS),
/* harmony export */   S: () => (/* binding */ PROFILES),
/* harmony export */   _: () => (/* binding */ union),
/* harmony export */   a: () => (/* binding */ nestsTooDeep),
/* harmony export */   b: () => (/* binding */ readConfig),
/* harmony export */   c: () => (/* binding */ parse_report_exports),
/* harmony export */   d: () => (/* binding */ boolean),
/* harmony export */   f: () => (/* binding */ number$1),
/* harmony export */   g: () => (/* binding */ tuple),
/* harmony export */   h: () => (/* binding */ string),
/* harmony export */   i: () => (/* binding */ checkNameOf),
/* harmony export */   l: () => (/* binding */ _enum),
/* harmony export */   m: () => (/* binding */ strictObject),
/* harmony export */   n: () => (/* binding */ lines_exports),
/* harmony export */   o: () => (/* binding */ parseCurves),
/* harmony export */   p: () => (/* binding */ record),
/* harmony export */   r: () => (/* binding */ require_dist),
/* harmony export */   s: () => (/* binding */ parseReport),
/* harmony export */   t: () => (/* binding */ lineOf),
/* harmony export */   u: () => (/* binding */ array),
/* harmony export */   v: () => (/* binding */ DEFAULT_CONFIG_FILE),
/* harmony export */   w: () => (/* binding */ SEVERITIES),
/* harmony export */   x: () => (/* binding */ FAIL_ON),
/* harmony export */   y: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(740);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88);




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

// build/src/config/load.js
const DEFAULT_CONFIG_FILE = ".curvelint.yml";
async function loadConfig({ file, failOn, profile }, read, knownRules) {
	const found = await readConfig(file ?? ".curvelint.yml", read, knownRules);
	if (found === null && file !== null) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.zt(`there is no config file ${file}`, "Check the path, or leave it out for the defaults.");
	const { config, settings } = found ?? {
		config: _base_js__WEBPACK_IMPORTED_MODULE_1__.Q,
		settings: ""
	};
	const chosen = {
		failOn: failOn ?? config.failOn,
		profile: profile === null ? config.profile : parseProfile(profile)
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
	const { parseConfig } = await __webpack_require__.e(/* import() */ 235).then(__webpack_require__.bind(__webpack_require__, 235));
	return {
		config: parseConfig(found.text, found.name, knownRules),
		settings: found.text
	};
}
function parseProfile(name) {
	const profile = PROFILES.find((known) => known === name);
	if (!profile) throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.zt(`there is no profile "${name}"`, `Profiles: ${PROFILES.join(", ")}.`);
	return profile;
}

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
const CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}

// node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};

// node_modules/zod/v4/core/regexes.js
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer = /^-?\d+$/;
const number$2 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const _null$2 = /^null$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};

// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};

// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
const URL_BAD_FORMAT = 1;
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$2;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodNull = /*@__PURE__*/ $constructor("$ZodNull", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = _null$2;
	inst._zod.values = /* @__PURE__ */ new Set([null]);
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (input === null) return payload;
		payload.issues.push({
			expected: "null",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$2 = isObject;
	const jit = !globalConfig.jitless;
	const allowsEval$1 = allowsEval;
	const fastEnabled = jit && allowsEval$1.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
function discriminatorMap(def) {
	const map = /* @__PURE__ */ new Map();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (const value of values) if (map.has(value)) {
			if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
const $ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
	def.inclusive = false;
	$ZodUnion.init(inst, def);
	const _super = inst._zod.parse;
	defineLazyInternal(inst, "propValues", (zod) => {
		const propValues = {};
		let undefinedCount = 0;
		for (const option of zod.def.options) {
			const pv = option._zod.propValues;
			if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
			if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
			for (const [k, v] of Object.entries(pv)) {
				if (!Object.prototype.hasOwnProperty.call(propValues, k)) assignProp(propValues, k, /* @__PURE__ */ new Set());
				for (const val of v) propValues[k].add(val);
			}
		}
		if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
		return propValues;
	});
	def.options.forEach((option, i) => {
		const propShape = rawShape(option._zod.def);
		if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
	});
	const disc = cached(() => discriminatorMap(def));
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				code: "invalid_type",
				expected: "object",
				input,
				inst
			});
			return payload;
		}
		const value = input?.[def.discriminator];
		const opt = disc.value.get(value);
		if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
		if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
		payload.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: def.discriminator,
			options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
			input,
			path: [def.discriminator],
			inst
		});
		return payload;
	};
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
	$ZodType.init(inst, def);
	const items = def.items;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				input,
				inst,
				expected: "tuple",
				code: "invalid_type"
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
		const proms = [];
		const optinStart = getTupleOptStart(items, "optin");
		const optoutStart = getTupleOptStart(items, "optout");
		if (!def.rest) {
			if (input.length < optinStart) {
				payload.issues.push({
					code: "too_small",
					minimum: optinStart,
					inclusive: true,
					input,
					inst,
					origin: "array"
				});
				return payload;
			}
			if (input.length > items.length) payload.issues.push({
				code: "too_big",
				maximum: items.length,
				inclusive: true,
				input,
				inst,
				origin: "array"
			});
		}
		const itemResults = new Array(items.length);
		const abortEarly = def.rest ? ctx?.abortEarly : void 0;
		let itemAborted = false;
		for (let i = 0; i < items.length; i++) {
			const r = items[i]._zod.run({
				value: input[i],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((rr) => {
				itemResults[i] = rr;
			}));
			else {
				itemResults[i] = r;
				if (abortEarly && !itemAborted && r.issues.length) itemAborted = aborted(r);
			}
		}
		if (def.rest && !itemAborted) {
			let i = items.length - 1;
			const rest = input.slice(items.length);
			let seen = payload.issues.length;
			for (const el of rest) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen)) break;
					seen = payload.issues.length;
				}
				i++;
				const result = def.rest._zod.run({
					value: el,
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((r) => handleTupleResult(r, payload, i)));
				else handleTupleResult(result, payload, i);
			}
		}
		if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
		return handleTupleResults(itemResults, payload, items, input, optoutStart);
	};
});
function getTupleOptStart(items, key) {
	for (let i = items.length - 1; i >= 0; i--) if (!(key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional")) return i + 1;
	return 0;
}
function handleTupleResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
	for (let i = 0; i < items.length; i++) {
		const r = itemResults[i];
		const isPresent = i < input.length;
		if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
			final.value.length = i;
			break;
		}
		if (r.issues.length) {
			if (!isPresent && i >= optoutStart) {
				final.value.length = i;
				break;
			}
			final.issues.push(...prefixIssues(i, r.issues));
		}
		final.value[i] = r.value;
	}
	for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i;
	else break;
	return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$2.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ $constructor("$ZodPreprocess", (inst, def) => {
	$ZodPipe.init(inst, def);
});
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = /*@__PURE__*/ new WeakMap();
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
function memoizer() {
	return memo;
}
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}

// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _null$1(Class, params) {
	return new Class({
		type: "null",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
	const norm = normalizeParams(_params);
	norm.abort ?? (norm.abort = true);
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...norm
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
const FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
			assignProp(properties, key, merged);
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
const numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = /* @__PURE__ */ new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const nullProcessor = (_schema, ctx, json, _params) => {
	if (ctx.target === "openapi-3.0") {
		json.type = "string";
		json.nullable = true;
		json.enum = [null];
	} else json.type = "null";
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "array";
	const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
	const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
	const prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			prefixPath,
			i
		]
	}));
	const rest = def.rest ? processSchema(def.rest, ctx, {
		...params,
		path: [
			...params.path,
			restPath,
			...ctx.target === "openapi-3.0" ? [def.items.length] : []
		]
	}) : null;
	let minItems = def.items.length;
	while (minItems > 0) {
		const item = def.items[minItems - 1];
		if (!(ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional")) break;
		minItems--;
	}
	const maxItems = def.items.length;
	const isClosed = !def.rest;
	if (ctx.target === "draft-2020-12") {
		json.prefixItems = prefixItems;
		if (isClosed) json.items = false;
		else if (rest) json.items = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else if (ctx.target === "openapi-3.0") {
		json.items = { anyOf: prefixItems };
		if (rest) json.items.anyOf.push(rest);
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else {
		json.items = prefixItems;
		if (isClosed) json.additionalItems = false;
		else if (rest) json.additionalItems = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	}
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
};
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number$2 : integer).source;
	return rest;
}
const pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
const recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};

// node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });

// node_modules/zod/v4/classic/parse.js
const parse = /* @__PURE__ */ _parse(ZodRealError);
const parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
const encode = /* @__PURE__ */ _encode(ZodRealError);
const decode = /* @__PURE__ */ _decode(ZodRealError);
const encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(_overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(_regex(...args));
	},
	includes(...args) {
		return this.check(_includes(...args));
	},
	startsWith(...args) {
		return this.check(_startsWith(...args));
	},
	endsWith(...args) {
		return this.check(_endsWith(...args));
	},
	min(...args) {
		return this.check(_minLength(...args));
	},
	max(...args) {
		return this.check(_maxLength(...args));
	},
	length(...args) {
		return this.check(_length(...args));
	},
	nonempty(...args) {
		return this.check(_minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(_lowercase(params));
	},
	uppercase(params) {
		return this.check(_uppercase(params));
	},
	trim() {
		return this.check(_trim());
	},
	normalize(...args) {
		return this.check(_normalize(...args));
	},
	toLowerCase() {
		return this.check(_toLowerCase());
	},
	toUpperCase() {
		return this.check(_toUpperCase());
	},
	slugify() {
		return this.check(_slugify());
	}
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(_email(ZodEmail, params));
	},
	url(params) {
		return this.check(_url(ZodURL, params));
	},
	jwt(params) {
		return this.check(_jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(_emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(_guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(_uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(_uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(_uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(_uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(_nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(_cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(_cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(_ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(_base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(_base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(_xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(_ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(_ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(_ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(_cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(_cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(_e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(_isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(_isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(_isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(_isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, /*@__PURE__*/ derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(_gt(value, params));
	},
	gte(value, params) {
		return this.check(_gte(value, params));
	},
	min(value, params) {
		return this.check(_gte(value, params));
	},
	lt(value, params) {
		return this.check(_lt(value, params));
	},
	lte(value, params) {
		return this.check(_lte(value, params));
	},
	max(value, params) {
		return this.check(_lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(_gt(0, params));
	},
	nonnegative(params) {
		return this.check(_gte(0, params));
	},
	negative(params) {
		return this.check(_lt(0, params));
	},
	nonpositive(params) {
		return this.check(_lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(_multipleOf(value, params));
	},
	step(value, params) {
		return this.check(_multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number$1(params) {
	return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return _int(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return _boolean(ZodBoolean, params);
}
const ZodNull = /*@__PURE__*/ $constructor("ZodNull", (inst, def) => {
	$ZodNull.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullProcessor(inst, ctx, json, params);
});
function _null(params) {
	return _null$1(ZodNull, params);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
	return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return _never(ZodNever, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(_minLength(n, params));
	},
	nonempty(params) {
		return this.check(_minLength(1, params));
	},
	max(n, params) {
		return this.check(_maxLength(n, params));
	},
	length(n, params) {
		return this.check(_length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return _array(ZodArray, element, params);
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodObject(def);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodDiscriminatedUnion", (inst, def) => {
	ZodUnion.init(inst, def);
	$ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
	return new ZodDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...normalizeParams(params)
	});
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTuple.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
	rest(rest) {
		return this.clone({
			...this._zod.def,
			rest
		});
	},
	partial() {
		const def = this._zod.def;
		if (def.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
		return this.clone({
			...def,
			items: def.items.map((item) => new ZodOptional({
				type: "optional",
				innerType: item
			}))
		});
	}
});
function tuple(items, _paramsOrRest, _params) {
	const hasRest = _paramsOrRest instanceof $ZodType;
	const params = hasRest ? _params : _paramsOrRest;
	return new ZodTuple({
		type: "tuple",
		items,
		rest: hasRest ? _paramsOrRest : null,
		...normalizeParams(params)
	});
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodPreprocess = /*@__PURE__*/ $constructor("ZodPreprocess", (inst, def) => {
	ZodPipe.init(inst, def);
	$ZodPreprocess.init(inst, def);
});
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function custom(fn, _params) {
	return _custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
	return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return _superRefine(fn, params);
}
function preprocess(fn, schema) {
	return new ZodPreprocess({
		type: "pipe",
		in: transform(fn),
		out: schema
	});
}

// build/src/contract/values-schema.js
const number = preprocess(_report_js__WEBPACK_IMPORTED_MODULE_2__.y, custom((value) => typeof value === "number")).meta({ anyOf: [{ type: "number" }, {
	type: "string",
	enum: [
		"NaN",
		"Infinity",
		"-Infinity"
	]
}] });
const text = string();
const texts = array(text);
const severity = _enum([
	"notice",
	"warning",
	"error"
]);
const goal = _enum(["minimize", "maximize"]);
const axis = _enum([
	"epoch",
	"step",
	"row"
]);
const profile = _enum([
	"default",
	"classification",
	"llm-pretrain",
	"finetune",
	"gan-rl"
]);
const numbersByName = record(text, union([
	number,
	text,
	boolean()
]));
const hyperparameter = union([
	number,
	text,
	boolean(),
	_null()
]);
const hyperparameters = record(text, hyperparameter);
const point = object({
	at: number,
	value: number
});
const selection = _enum([
	"best",
	"last",
	"tail"
]);
const schedule = _enum([
	"constant",
	"step",
	"cosine",
	"linear",
	"one-cycle",
	"restarts",
	"other",
	"unknown"
]);

// build/src/contract/message-schema.js
function message(shapes) {
	const forms = Object.entries(shapes).map(([id, values]) => object({
		id: literal(id),
		values: object(values)
	}));
	return discriminatedUnion("id", forms);
}
function knownOr(shapes, other) {
	const one = message(shapes);
	return preprocess((value) => one.safeParse(value).success ? value : other, one);
}
function messages(shapes) {
	const one = message(shapes);
	return preprocess((value) => Array.isArray(value) ? value.filter((item) => one.safeParse(item).success) : value, array(one));
}
const withoutText = (written, data) => written.pipe(data);
const findingData = object({
	rule: text,
	severity,
	confidence: _enum([
		"low",
		"medium",
		"high"
	]),
	letter: text,
	from: number,
	to: number,
	series: texts,
	measured: numbersByName,
	means: _enum([
		"overfitting",
		"divergence",
		"non-finite"
	]).optional().describe("What it stands for.")
});
const finding = withoutText(findingData.extend({
	message: text,
	causes: array(object({
		cause: text,
		for: texts,
		against: texts
	})),
	advice: texts,
	falseAlarmIf: texts
}), findingData);
const skipReason = knownOr({
	off: {},
	profile: { profile },
	needs: {},
	"no-validation": {},
	"not-computed": {
		metric: text,
		value: number
	},
	constant: { metric: text },
	"too-few": {
		points: number,
		needed: number,
		axis
	}
}, {
	id: "needs",
	values: {}
});
const checkData = object({
	rule: text,
	status: _enum([
		"found",
		"passed",
		"skipped",
		"crashed"
	]),
	why: skipReason.optional().describe("Why it was skipped."),
	message: text.optional().describe("What the crash said.")
});
const check = withoutText(checkData.extend({ reason: text.optional().describe("Why it was skipped, in words.") }), checkData);
const costIs = _enum(["loss", "error"]);
const dropData = object({
	at: number,
	trainLoss: number,
	validationLoss: number,
	score: number,
	noise: number,
	lasted: number,
	plateau: number,
	forgone: number,
	beatBest: boolean(),
	effect: knownOr({
		untold: {},
		"no-gain": { of: costIs },
		gain: {
			of: costIs,
			before: number,
			after: number,
			repaired: boolean(),
			net: number
		}
	}, {
		id: "untold",
		values: {}
	})
});
const drop = withoutText(dropData.extend({ verdict: text.describe("The effect in words.") }), dropData);
const groupFindingData = object({
	rule: text,
	severity,
	runs: texts,
	from: tuple([number, number]),
	measured: numbersByName,
	shared: object({
		of: number,
		axis
	}).nullable().describe("Null: it sets these runs apart from the others.")
});
const groupFinding = withoutText(groupFindingData.extend({ message: text }), groupFindingData);
const compared = { comparison: number };
const limit = {
	...compared,
	sure: boolean()
};
const operator = _enum([">=", "<="]);
const near = text.nullable();
const reasons = messages({
	"no-data": {},
	accepted: {
		by: text,
		reason: text
	},
	"empty-shard": { shard: text },
	"no-baseline": {},
	finding: {
		rule: text,
		severity: _enum(["error", "warning"]),
		run: text,
		runs: number,
		of: number
	},
	"too-short": {
		runs: number,
		of: number,
		longest: number,
		needed: number
	},
	healthy: {
		runs: number,
		compared: boolean()
	},
	"nothing-against": {},
	improved: compared,
	worse: compared,
	excused: compared,
	removed: compared,
	"probably-worse": compared,
	unclear: compared,
	"group-gone": { group: text },
	slower: limit,
	"more-spread": limit,
	"earlier-overfitting": limit,
	"bound-broken": {
		metric: text,
		of: selection,
		group: near,
		runs: number,
		actual: number,
		operator,
		expected: number
	},
	"bound-not-logged": {
		metric: text,
		operator,
		expected: number,
		near
	},
	"gate-not-logged": {
		metric: text,
		near
	}
});
const setting = {
	name: text,
	now: hyperparameter,
	before: hyperparameter
};
const pair$1 = {
	now: number,
	before: number
};
const factors = messages({
	setting,
	"setting-gone": {
		name: text,
		before: hyperparameter
	},
	"setting-new": {
		name: text,
		now: hyperparameter
	},
	schedule: {
		now: schedule,
		before: schedule
	},
	drops: {
		now: array(number),
		before: array(number)
	},
	rate: pair$1,
	length: pair$1,
	more: { count: number }
});
const excuse = message({
	data: setting,
	environment: setting
});
const onset = object({
	at: number,
	overfit: number,
	runs: number
});
const observations = messages({
	overfitting: {
		now: onset,
		before: onset
	},
	checkpoint: pair$1,
	noise: { ratio: number }
});
const side$1 = _enum(["now", "before"]);
const counted = {
	side: side$1,
	runs: number,
	of: number
};
const notes = messages({
	turned: {},
	diverged: counted,
	"not-logged": counted,
	renamed: { before: text },
	axes: {
		now: axis,
		before: axis
	},
	"no-curve": pair$1,
	until: {
		axis,
		until: number,
		...pair$1
	},
	percent: { side: side$1 },
	"own-ends": pair$1,
	counts: pair$1
});
const baselineReason = message({
	"not-given": {},
	unreadable: {},
	unanswered: { said: text },
	forbidden: { status: number },
	"none-yet": {
		base: text.nullable(),
		tried: number
	}
});
const baselineWay = message({
	"check-run": { id: number },
	artifacts: {
		count: number,
		run: number,
		failed: boolean()
	}
});
const acceptanceMissing = message({
	"no-line": {},
	"no-label": { label: text },
	older: { by: text },
	"no-access": { by: text },
	"no-reason": { by: text }
});

// build/src/contract/schema.js
const data = "The same as data: what the sentences are made of.";
const run = object({
	id: text,
	path: text.default(""),
	sources: texts,
	format: text,
	axis,
	length: number,
	profile,
	seed: union([
		number,
		text,
		_null()
	]),
	hyperparameters,
	series: array(object({
		name: text,
		metric: text.nullable(),
		split: _enum([
			"train",
			"validation",
			"test"
		]).nullable(),
		goal: goal.nullable(),
		points: number,
		first: number,
		last: number,
		best: object({
			at: number,
			value: number,
			smoothed: number
		}).nullable(),
		smoothedLast: number,
		smoothedTail: number.default(NaN),
		noise: number
	})),
	primary: object({
		trainLoss: text.nullable(),
		validationLoss: text.nullable(),
		trainScore: text.nullable(),
		validationScore: text.nullable(),
		learningRate: text.nullable(),
		gradientNorm: text.nullable()
	}),
	curves: array(object({
		series: text,
		at: array(number),
		value: array(number)
	})),
	learningRate: object({
		logged: boolean(),
		schedule,
		events: array(object({
			at: number,
			kind: _enum([
				"drop",
				"restart",
				"warm-up-end"
			]),
			from: number,
			to: number,
			factor: number,
			inferred: boolean()
		}))
	}),
	phases: array(object({
		from: number,
		to: number,
		learningRate: number,
		kind: _enum([
			"constant",
			"warm-up",
			"annealing",
			"unknown"
		])
	})),
	drops: array(drop),
	checkpoints: object({
		bestLoss: point.extend({ score: number }).nullable(),
		bestScore: point.extend({ loss: number }).nullable(),
		last: object({
			at: number,
			loss: number,
			score: number,
			unused: number,
			hours: number
		}).nullable()
	}),
	checks: array(check),
	findings: array(finding)
});
const side = object({
	runs: number,
	mean: number,
	sd: number
}).nullable();
const pair = tuple([number, number]);
const exceeded = boolean().nullable().describe("Did it pass the limit of the gate? Null where none was set.");
const comparison = object({
	metric: text,
	group: text,
	goal,
	of: selection,
	baseline: side,
	candidate: side,
	difference: number.describe("Candidate minus baseline, in the unit of the metric."),
	interval: pair.describe("95% interval; one run against one: the band of the noise inside the runs."),
	test: _enum([
		"welch",
		"prediction-interval",
		"within-run-noise",
		"none"
	]),
	pValue: number.describe("One-sided, that the candidate is worse; adjusted for the other comparisons."),
	effectSize: number.describe("Difference in standard deviations of one run (Hedges’ g)."),
	probabilityWorse: number.describe("Share of pairs of runs in which the candidate is worse."),
	lostShare: number.describe("Share of what training had gained in the baseline that is lost."),
	minimumDetectable: number.describe("Smallest difference that is found with 80% power."),
	seedsNeeded: number.describe("Runs per side that find the difference, or the tolerance, with 80% power."),
	outcome: _enum([
		"improvement",
		"neutral",
		"regression",
		"inconclusive",
		"added",
		"removed"
	]),
	gated: boolean(),
	explained: texts.describe("What else differs and may be the cause."),
	explainedData: factors.describe(data),
	comparability: _enum([
		"nothing-else",
		"clean",
		"confounded"
	]).describe("clean: one thing differs; confounded: several."),
	observed: texts.describe("Onset of overfitting, best checkpoint and noise, where they differ."),
	observedData: observations.describe(data),
	notes: texts.describe("What was done so that like is compared with like, and what was left out."),
	notesData: notes.describe(data),
	excuse: text.nullable().describe("Why a regression only warns: other data or another environment."),
	excuseData: excuse.nullable().describe(data),
	diverged: object({
		baseline: pair,
		candidate: pair,
		pValue: number
	}).nullable().describe("Diverged runs and all runs of each side; Fisher’s exact test."),
	convergence: object({
		target: number,
		baseline: number,
		candidate: number,
		ratio: number,
		pValue: number,
		exceeded
	}).nullable().describe("Evaluations until the value of the baseline is reached; ratio above 1 is slower."),
	spread: object({
		ratio: number,
		pValue: number,
		exceeded
	}).nullable().describe("Standard deviation over seeds against that of the baseline; Brown and Forsythe."),
	overfitting: object({
		baseline: tuple([
			number,
			number,
			number
		]),
		candidate: tuple([
			number,
			number,
			number
		]),
		earlier: number,
		pValue: number,
		exceeded
	}).nullable().describe("Runs that overfit, all runs, median onset; earlier: by which share of the run.")
}).transform(({ explainedData, observedData, notesData, excuseData, ...rest }) => ({
	...rest,
	explained: explainedData,
	observed: observedData,
	notes: notesData,
	excuse: excuseData
}));
const problem = object({
	file: text,
	line: number$1().optional(),
	inBaseline: literal(true).optional().describe("It was met in the logs of the baseline."),
	message: text,
	hint: text,
	id: text.optional(),
	values: record(text, union([
		number$1(),
		text,
		boolean(),
		array(number$1()),
		texts
	])).optional().describe("What message and hint are made of.")
});
const gate = object({
	failOn: _enum([
		"never",
		"regression",
		"error",
		"warning"
	]),
	assertions: array(object({
		metric: text,
		group: text.nullable().describe("Configuration whose mean was held against the bound; null where no run logs the metric."),
		operator: _enum([">=", "<="]),
		expected: number,
		actual: number,
		passed: boolean()
	})),
	accepted: object({
		by: text,
		reason: text
	}).nullable(),
	acceptanceMissing: text.nullable().describe("What is missing for an acceptance that somebody began."),
	acceptanceMissingData: acceptanceMissing.nullable().describe(data),
	acceptLabel: text
}).transform(({ acceptanceMissingData, ...rest }) => ({
	...rest,
	acceptanceMissing: acceptanceMissingData
}));
const baseline = object({
	source: text.nullable(),
	reason: text.optional().describe("Why there is none."),
	reasonData: baselineReason.optional().describe(data),
	commit: text.optional(),
	behind: number.optional(),
	ageDays: number.optional(),
	way: text.optional().describe("Where it was found."),
	wayData: baselineWay.optional().describe(data),
	runs: array(run)
}).transform(({ reasonData, wayData, ...rest }) => {
	const { reason: _reason, way: _way, ...known } = rest;
	return {
		...known,
		...reasonData && { reason: reasonData },
		...wayData && { way: wayData }
	};
});
const ReportSchema = object({
	version: literal(1),
	tool: object({
		name: literal("curvelint"),
		version: text
	}),
	verdict: _enum([
		"pass",
		"warn",
		"fail",
		"inconclusive",
		"no-data"
	]),
	reasons: texts.describe("Sentences, the first is the headline."),
	reasonData: reasons.describe(data),
	context: object({
		repository: text,
		commit: text,
		pullRequest: number.nullable(),
		run: object({
			id: number,
			attempt: number
		}).nullable()
	}).nullable(),
	runs: array(run),
	groups: array(object({
		id: text,
		runs: texts,
		seeds: number,
		settings: hyperparameters.default({}),
		findings: array(groupFinding)
	})),
	comparisons: array(comparison),
	baseline,
	gate,
	problems: array(problem)
}).transform(({ reasonData, ...rest }) => ({
	...rest,
	reasons: reasonData
}));

// build/src/contract/parse-report.js
var parse_report_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ parseReport: () => parseReport });
function parseReport(text, file) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.zt(`${file} is not valid JSON: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(error)}`, "Give a report.json that curvelint wrote.");
	}
	const parsed = ReportSchema.safeParse(value);
	if (parsed.success) {
		const problems = parsed.data.problems.map((one) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.S)(one));
		return {
			...parsed.data,
			problems
		};
	}
	const issue = parsed.error.issues[0];
	const where = issue.path.map(String).join(".") || "the document";
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.zt(`${file} is no report of curvelint: ${where}: ${issue.message}`, "Give a report.json that curvelint wrote.");
}

// build/src/contract/curves-schema.js
const MAX_CURVES = Math.floor(_report_js__WEBPACK_IMPORTED_MODULE_2__.T / 9);
const name = string().max(_report_js__WEBPACK_IMPORTED_MODULE_2__.w);
const numbers = preprocess(revived, custom((value) => isNumbers(value), `Expected at most ${200} numbers`)).meta({
	type: "array",
	maxItems: 200,
	items: { anyOf: [{ type: "number" }, {
		type: "string",
		enum: [
			"NaN",
			"Infinity",
			"-Infinity"
		]
	}] }
});
const curve = strictObject({
	run: name,
	series: name,
	at: numbers,
	value: numbers
}).refine(({ at, value }) => at.length === value.length, "Expected as many values as positions");
const CurvesSchema = strictObject({
	version: literal(1),
	tool: strictObject({
		name: literal("curvelint"),
		version: string().max(100)
	}),
	leftOut: int().nonnegative().describe("Series of the last runs for whose curves there was no room."),
	curves: array(curve).max(MAX_CURVES).refine((all) => withinCap(all), `Expected no more than ${_report_js__WEBPACK_IMPORTED_MODULE_2__.T} points`).describe("In order of the runs of report.json, each with all of its series.")
});
function revived(value) {
	return Array.isArray(value) && value.some((one) => typeof one !== "number") ? value.map(_report_js__WEBPACK_IMPORTED_MODULE_2__.y) : value;
}
function isNumbers(value) {
	return Array.isArray(value) && value.length <= 200 && value.every((one) => typeof one === "number");
}
function withinCap(curves) {
	let units = 0;
	for (const one of curves) units += (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.D)(one);
	return units <= _report_js__WEBPACK_IMPORTED_MODULE_2__.T;
}

// build/src/contract/parse-curves.js
const MAX_PARTS = 4 * _report_js__WEBPACK_IMPORTED_MODULE_2__.T;
const LIST_PARTS = 8;
function parseCurves(text) {
	if (text.length > 268435456 || partsOf(text) > MAX_PARTS) throw (0,_report_js__WEBPACK_IMPORTED_MODULE_2__.p)();
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.zt(`not valid JSON: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(error).slice(0, 200)}`, _report_js__WEBPACK_IMPORTED_MODULE_2__.f);
	}
	const parsed = CurvesSchema.safeParse(value);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	const where = issue.path.map(String).join(".") || "the document";
	throw new _base_js__WEBPACK_IMPORTED_MODULE_1__.zt(`no curves of curvelint: ${where}: ${issue.message}`, _report_js__WEBPACK_IMPORTED_MODULE_2__.f);
}
function partsOf(text) {
	let parts = 0;
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		if (code === 44) parts += 1;
		else if (code === 91 || code === 123) parts += LIST_PARTS;
	}
	return parts;
}

// build/src/text/yaml-depth.js
const MAX_BRACKETS = 64;
const MAX_MARGIN = 200;
function nestsTooDeep(text) {
	let brackets = 0;
	let margin = 0;
	let inMargin = true;
	for (const character of text) {
		if (character === "[" || character === "{") brackets++;
		else if (character === "]" || character === "}") brackets = Math.max(0, brackets - 1);
		if (character === "\n") {
			margin = 0;
			inMargin = true;
		} else if (inMargin && " 	-?:".includes(character)) margin++;
		else inMargin = false;
		if (brackets > MAX_BRACKETS || margin > MAX_MARGIN) return true;
	}
	return false;
}

// build/src/config/check-name.js
function checkNameOf({ checkName }, key) {
	return key === "default" ? checkName : `${checkName} (${key})`;
}

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var node_process = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var node_buffer = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var node_process = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var node_process = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.CST = cst;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

// build/src/config/lines.js
var lines_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ gateLine: () => gateLine });
var import_dist = require_dist();
function lineOf(document, lines, path) {
	let node = document.contents;
	let line = 1;
	for (const step of path) {
		if (!(0, import_dist.isMap)(node)) break;
		const pair = node.items.find((item) => (0, import_dist.isScalar)(item.key) && item.key.value === step);
		if (!pair) break;
		if ((0, import_dist.isNode)(pair.key) && pair.key.range) line = lines.linePos(pair.key.range[0]).line;
		node = pair.value;
	}
	return line;
}
function gateLine(text, metric) {
	const lines = new import_dist.LineCounter();
	return lineOf((0, import_dist.parseDocument)(text, { lineCounter: lines }), lines, ["gate", metric]);
}



/***/ })

};
