export const id = 489;
export const ids = [489];
export const modules = {

9870:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
keepInput: () => (keepInput),
standardInput: () => (standardInput)
});
var start_0 = __webpack_require__(4404);
var node_fs_1 = __webpack_require__(3024);
var node_path_2 = __webpack_require__(6760);




// build/src/source/stdin.js
function standardInput() {
	if (isFolder(0)) throw new start_0.y("standard input is a folder", "Name the folder instead of \"-\".");
	return process.stdin;
}
function isFolder(handle) {
	try {
		return (0,node_fs_1.fstatSync)(handle).isDirectory();
	} catch {
		return false;
	}
}
const KEEP = "keep standard input";
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
async function keepInput(input, { temporary, maxBytes }) {
	if (input.isTTY) throw new start_0.y("\"-\" reads standard input, and that is a terminal", "Pipe a log into it, cat train.log | curvelint -, or name a file.");
	const folder = attempt(`keep standard input in ${temporary}`, () => (0,node_fs_1.mkdtempSync)((0,node_path_2.join)(temporary, "curvelint-")));
	const remove = removal(folder);
	try {
		const path = attempt(KEEP, () => emptyPlace(folder));
		await copy(input, path, maxBytes);
		return {
			path,
			remove
		};
	} catch (error) {
		remove();
		throw error;
	}
}
function emptyPlace(folder) {
	const inner = (0,node_path_2.join)(folder, "input");
	(0,node_fs_1.mkdirSync)(inner);
	return (0,node_path_2.join)(inner, "stdin");
}
async function copy(input, path, maxBytes) {
	const file = attempt(KEEP, () => (0,node_fs_1.openSync)(path, "wx", 384));
	let bytes = 0;
	try {
		for await (const chunk of read(input)) {
			const fits = chunk.subarray(0, maxBytes + 1 - bytes);
			attempt(KEEP, () => writeAll(file, fits));
			bytes += fits.length;
			if (bytes > maxBytes) return;
		}
	} finally {
		(0,node_fs_1.closeSync)(file);
	}
}
async function* read(input) {
	try {
		for await (const chunk of input) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
	} catch (error) {
		throw unusable("read standard input", error);
	}
}
function writeAll(file, bytes) {
	for (let at = 0; at < bytes.length;) at += (0,node_fs_1.writeSync)(file, bytes, at);
}
function attempt(what, act) {
	try {
		return act();
	} catch (error) {
		throw unusable(what, error);
	}
}
function unusable(what, error) {
	if (!(error instanceof Error && "code" in error)) return error;
	const hint = what.startsWith("read") ? "Pipe a log into it, or name a file." : "Name another folder in TMPDIR, or a file instead of \"-\".";
	return new start_0.y(`cannot ${what} (${String(error.code)})`, hint);
}
function removal(folder) {
	const clean = () => (0,node_fs_1.rmSync)(folder, {
		recursive: true,
		force: true
	});
	const stop = (signal) => {
		remove();
		process.kill(process.pid, signal);
	};
	const remove = () => {
		clean();
		process.off("exit", clean);
		for (const signal of SIGNALS) process.off(signal, stop);
	};
	process.on("exit", clean);
	for (const signal of SIGNALS) process.on(signal, stop);
	return remove;
}



})

};
