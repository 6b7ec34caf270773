export const id = 297;
export const ids = [297];
export const modules = {

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   progressOf: () => (/* binding */ progressOf)
/* harmony export */ });
// build/src/pipeline/progress.js
/** Nothing is said about reading that takes no longer. */
const PATIENCE = {
	terminal: 500,
	log: 1e4
};
const EVERY = {
	terminal: 100,
	log: 1e4
};
/** Says how far reading has come: files, bytes, rate. Silent where reading is quick. */
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



/***/ })

};
