export const id = 975;
export const ids = [975];
export const modules = {

7975:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
main: () => (main)
});
var start_0 = __webpack_require__(4404);
var node_child_process_1 = __webpack_require__(1421);



// build/src/action/supervise.js
const OUT_OF_MEMORY = [
	134,
	137,
	"SIGABRT",
	"SIGKILL",
	"SIGTRAP"
];
const LAST_NEWS = 1e3;
async function supervise(script, budget) {
	const began = Date.now() - process.uptime() * 1e3;
	const child = (0,node_child_process_1.fork)(script, { stdio: [
		"ignore",
		"inherit",
		"inherit",
		"ipc"
	] });
	const news = {};
	let spent = null;
	let timer;
	const endAfter = (milliseconds) => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			spent = milliseconds;
			child.kill("SIGKILL");
		}, began + milliseconds - Date.now());
	};
	endAfter(budget);
	child.on("message", (part) => {
		Object.assign(news, part);
		if (part.timeout !== void 0) endAfter(part.timeout);
	});
	const stop = endWith(child);
	const how = await endOf(child);
	clearTimeout(timer);
	stop();
	if (news.exitCode !== void 0) return {
		news,
		end: null
	};
	if (spent !== null) return {
		news,
		end: {
			kind: "time",
			after: spent
		}
	};
	return {
		news,
		end: badEnd(how, news)
	};
}
function badEnd(how, { fault }) {
	if (fault !== void 0) return isMemory(fault) ? { kind: "memory" } : {
		kind: "fault",
		said: fault
	};
	if (OUT_OF_MEMORY.includes(how)) return { kind: "memory" };
	return {
		kind: "fault",
		said: how instanceof Error ? how.message : `the process ended with ${how}`
	};
}
function isMemory(fault) {
	return /\b(?:allocation failed|out of memory|Invalid array length)\b/i.test(fault);
}
function endOf(child) {
	return new Promise((done) => {
		child.on("error", done);
		child.on("exit", (code, signal) => {
			const how = code ?? signal ?? 0;
			if (!child.connected) return done(how);
			child.on("disconnect", () => done(how));
			setTimeout(() => done(how), LAST_NEWS).unref();
		});
	});
}
function endWith(child) {
	const signals = ["SIGINT", "SIGTERM"];
	const cancel = (signal) => {
		child.kill("SIGKILL");
		process.exit(signal === "SIGINT" ? 130 : 143);
	};
	for (const signal of signals) process.on(signal, cancel);
	return () => {
		for (const signal of signals) process.off(signal, cancel);
	};
}

// build/src/action/main.js
const LINGER = 5e3;
async function main(script, budget = start_0.u) {
	const { news, end } = await supervise(script, budget);
	try {
		process.exitCode = end === null ? news.exitCode : await (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(896), __webpack_require__.e(708), __webpack_require__.e(469), __webpack_require__.e(162), __webpack_require__.e(857), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 2848))).speakFor(news, end);
	} catch (error) {
		process.exitCode = 2;
		const { log } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(896), __webpack_require__.e(708), __webpack_require__.e(162)]).then(__webpack_require__.bind(__webpack_require__, 8708)).then((n) => n.it);
		log.error(`curvelint: ${error instanceof Error ? error.message : String(error)}`);
	} finally {
		setTimeout(() => process.exit(), LINGER).unref();
	}
}



})

};
