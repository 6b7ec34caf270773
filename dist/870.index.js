export const id = 870;
export const ids = [870];
export const modules = {

3870:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
diagnosedInShares: () => (diagnosedInShares)
});
var report_0 = __webpack_require__(8088);
var pipeline_1 = __webpack_require__(7896);
var base_2 = __webpack_require__(2847);
var start_3 = __webpack_require__(4404);
var node_fs_4 = __webpack_require__(3024);
var node_worker_threads_5 = __webpack_require__(5919);
var node_os_6 = __webpack_require__(8161);
var node_v8_7 = __webpack_require__(8877);









// build/src/pipeline/shares/threads.js
const MAX_THREADS = 8;
const AHEAD = 2;
const MAX_YOUNG = 24;
const OFTEN_CLEARED = "--heap-growing-percent=100";
async function diagnoseShares(shares, options, onShare, onRead) {
	const open = [...shares.keys()].reverse();
	let isOver = false;
	let wake = () => {};
	const taken = (share, number, spool) => {
		if (!isOver) isOver = !onShare(share && {
			share,
			spool
		}, number);
	};
	const busy = /* @__PURE__ */ new Map();
	const give = (thread) => {
		const own = busy.get(thread);
		while (own !== void 0 && own.size < AHEAD && open.length > 0 && !isOver) {
			const number = open.pop();
			own.add(number);
			thread.postMessage({
				number,
				candidates: shares[number]
			});
		}
	};
	const lose = (thread) => {
		open.push(...[...busy.get(thread) ?? []].sort((a, b) => b - a));
		busy.delete(thread);
		wake();
	};
	const own = (0,pipeline_1.r)();
	if (own === null) {
		onShare(null, 0);
		return;
	}
	(0,node_v8_7.setFlagsFromString)(OFTEN_CLEARED);
	const diagnoseShare = (0,pipeline_1.t)(options, (0,pipeline_1.i)(own));
	for (const { thread, spool } of startThreads(Math.floor(shares.length / AHEAD), options)) {
		busy.set(thread, /* @__PURE__ */ new Set());
		thread.on("message", (answer) => {
			busy.get(thread)?.delete(answer.number);
			if ("failed" in answer) open.push(answer.number);
			else taken(answer.share, answer.number, spool);
			give(thread);
			wake();
		});
		thread.on("error", () => lose(thread));
		thread.on("exit", () => lose(thread));
		give(thread);
	}
	try {
		while (!isOver) {
			const number = open.pop();
			if (number !== void 0) {
				taken(await diagnoseShare(shares[number], ({ files, bytes }) => onRead(files, bytes)), number, own);
				await new Promise((done) => setImmediate(done));
			} else if ([...busy.values()].some(({ size }) => size > 0)) await new Promise((done) => {
				wake = done;
			});
			else return;
		}
	} finally {
		await Promise.all([...busy.keys()].map((thread) => thread.terminate()));
	}
}
function startThreads(most, options) {
	const script = __webpack_require__.ab + "worker.js";
	if (!(0,node_fs_4.existsSync)(script)) return [];
	const count = Math.min((0,node_os_6.availableParallelism)() - 1, MAX_THREADS, most);
	return Array.from({ length: Math.max(0, count) }, pipeline_1.r).filter((spool) => spool !== null).map((spool) => {
		return {
			thread: new node_worker_threads_5.Worker(script, {
				workerData: {
					options,
					spool
				},
				resourceLimits: { maxYoungGenerationSizeMb: MAX_YOUNG }
			}),
			spool
		};
	});
}

// build/src/pipeline/shares/in-shares.js
const SHARE_FILES = 48;
const MAX_UNIT = 128;
async function diagnosedInShares(search, config, curves, files = SHARE_FILES) {
	const found = search.files(config);
	const shares = sharesOf(found.candidates, files);
	if (shares === null || found.wanted.size > 0) return null;
	const done = [];
	const unpack = (0,pipeline_1.n)();
	const told = {
		files: 0,
		bytes: 0
	};
	const tell = (files, bytes) => search.onProgress?.({
		files: told.files + files,
		totalFiles: found.candidates.length,
		bytes: told.bytes + bytes
	});
	let isLost = false;
	let count = 0;
	await diagnoseShares(shares, {
		root: found.root,
		caps: found.caps,
		wanted: found.wanted,
		config,
		curves
	}, (found, number) => {
		if (found !== null) {
			const { share, spool } = found;
			const { pack, ...rest } = share;
			done[number] = {
				...rest,
				runs: unpack(pack, spool)
			};
			told.files += share.read.looked.length;
			told.bytes += share.read.bytes;
			tell(0, 0);
		}
		count += 1;
		isLost = found === null || count === 2 && !(0,pipeline_1.$)(Object.values(done).map(({ claims }) => claims));
		return !isLost;
	}, tell);
	if (isLost || !(0,pipeline_1.$)(done.map(({ claims }) => claims))) return null;
	const { runs, further } = runsOf(done);
	if (runs.length === 0) return null;
	const read = await (0,pipeline_1.d)(found, {
		logs: [],
		predictions: [],
		parts: [],
		...together(done)
	});
	const own = [...done.flatMap(({ problems }) => problems), ...(0,pipeline_1.Q)(done.flatMap(({ withheld }) => withheld))];
	return {
		runs,
		problems: read.problems,
		own: (0,pipeline_1.Y)(own),
		curves: curves ? curvesOf(runs, further) : null,
		origin: search.originOf(read)
	};
}
function sharesOf(candidates, most) {
	const folders = candidates.map(({ shown }) => shown.split("/").slice(0, -1));
	const deepest = Math.max(...folders.slice(0, 1e3).map(({ length }) => length));
	for (let depth = 1; depth <= deepest; depth += 1) {
		const names = folders.map((parts) => parts.slice(0, depth).join("/"));
		const units = cut(candidates, (i) => names[i] !== names[i - 1]);
		if (units.every(({ length }) => length <= MAX_UNIT)) return joined(units, most);
	}
	return null;
}
function cut(list, isFirst) {
	const pieces = [];
	for (const [i, one] of list.entries()) if (i === 0 || isFirst(i)) pieces.push([one]);
	else pieces.at(-1).push(one);
	return pieces;
}
function joined(units, most) {
	const shares = [];
	for (const unit of units) {
		const last = shares.at(-1);
		if (last === void 0 || last.length + unit.length > most) shares.push([...unit]);
		else last.push(...unit);
	}
	return shares;
}
function together(shares) {
	const silent = /* @__PURE__ */ new Map();
	for (const { read } of shares) for (const [pattern, count] of read.silent) silent.set(pattern, (silent.get(pattern) ?? 0) + count);
	return {
		problems: shares.flatMap(({ read }) => read.problems),
		looked: shares.flatMap(({ read }) => read.looked),
		files: shares.reduce((sum, { read }) => sum + read.files, 0),
		bytes: shares.reduce((sum, { read }) => sum + read.bytes, 0),
		silent,
		passedOver: shares.flatMap(({ read }) => read.passedOver)
	};
}
function runsOf(shares) {
	const inOrder = shares.flatMap(({ pieces }) => pieces).sort((a, b) => a.of < b.of ? -1 : a.of > b.of ? 1 : 0);
	const named = (0,base_2.b)(inOrder.map(({ path }) => path));
	const unpacked = /* @__PURE__ */ new Map();
	for (const { pieces, runs } of shares) for (const [i, piece] of pieces.filter(({ run }) => run !== null).entries()) unpacked.set(piece, runs[i]);
	const further = /* @__PURE__ */ new Map();
	const runs = [];
	for (const [i, piece] of inOrder.entries()) {
		const one = unpacked.get(piece);
		if (one === void 0 || piece.run === null) continue;
		const run = (0,report_0.Ut)(one.run, named[i]);
		runs.push(run);
		further.set(run.id, {
			curves: piece.run.curves,
			unpacked: one
		});
	}
	return {
		runs: runs.sort((a, b) => (0,base_2.E)(a.id, b.id)),
		further
	};
}
function curvesOf(runs, further) {
	const points = /* @__PURE__ */ new Map();
	function* all() {
		for (const run of runs) {
			const { curves, unpacked } = further.get(run.id);
			let more = 0;
			for (const one of curves) {
				const i = one.isDrawn ? -1 : more++;
				const curve = lazyCurve(run.id, one.series, () => curveOf(unpacked, one.series, i));
				points.set(curve, one.points);
				yield curve;
				points.delete(curve);
			}
		}
	}
	return (0,report_0.Pt)(start_3.b, all(), 0, (curve) => points.get(curve));
}
function curveOf({ run, further }, series, i) {
	return i < 0 ? run.curves.find((one) => one.series === series) : further()[i];
}
function lazyCurve(run, series, curve) {
	return {
		run,
		series,
		get at() {
			return curve().at;
		},
		get value() {
			return curve().value;
		}
	};
}



})

};
