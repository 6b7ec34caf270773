export const id = 32;
export const ids = [32];
export const modules = {

7032:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
mergeShards: () => (mergeShards)
});
var start_0 = __webpack_require__(4404);
var base_1 = __webpack_require__(2847);
var pipeline_2 = __webpack_require__(7896);
var report_3 = __webpack_require__(8088);





// build/src/contract/merge.js
function mergeReports(shards, context) {
	checkOrigin(shards, context);
	const runs = uniquePaths(shards);
	const [first] = shards;
	return {
		runs,
		problems: shards.flatMap(({ report }) => report.problems.filter(({ inBaseline }) => !inBaseline)),
		context: context ?? first?.report.context ?? null,
		emptyShards: shards.filter(({ report }) => report.runs.length === 0).map(({ name }) => name)
	};
}
function checkOrigin(shards, here) {
	const [first] = shards;
	if (!first) return;
	const facts = (version, context) => [
		["curvelint version", version],
		["repository", context?.repository ?? "none"],
		["commit", context?.commit ?? "none"],
		["pull request", String(context?.pullRequest ?? "none")]
	];
	const expected = facts(first.report.tool.version, here ?? first.report.context);
	const reference = here ? "this build" : first.file;
	for (const { file, report } of shards) for (const [i, [what, value]] of facts(report.tool.version, report.context).entries()) {
		if (value === expected[i][1]) continue;
		throw new start_0.y(`${file} does not belong to ${reference}: its ${what} is ${value}, not ${expected[i][1]}`, "Merge only the reports of one workflow run.");
	}
}
function uniquePaths(shards) {
	const owners = /* @__PURE__ */ new Map();
	const contents = /* @__PURE__ */ new Map();
	for (const shard of shards) for (const run of shard.report.runs) {
		const content = contentOf(run);
		const twin = contents.get(content);
		if (twin && twin !== shard) throw new start_0.y(`${twin.file} and ${shard.file} hold the same run ${run.id}, number for number`, "Leave one of them out. If they are two trainings: their seed was not used.");
		contents.set(content, shard);
		const known = owners.get(run.path);
		if (known) known.push(shard);
		else owners.set(run.path, [shard]);
	}
	return shards.flatMap((shard) => shard.report.runs.map((run) => {
		return new Set(owners.get(run.path)).size > 1 ? {
			...run,
			path: `${shard.name}/${run.path}`
		} : run;
	}));
}
function contentOf({ path, seed, hyperparameters, series, curves }) {
	return JSON.stringify([
		path,
		seed,
		hyperparameters,
		series,
		curves
	], (_, value) => typeof value === "number" ? String(value) : value);
}

// build/src/lint/merge-curves.js
function mergeCurves(shards, idOf) {
	const withOne = shards.flatMap((shard) => shard.curves ? [{
		shard,
		curves: shard.curves
	}] : []);
	const [first] = withOne;
	if (!first) return null;
	const byRun = /* @__PURE__ */ new Map();
	for (const { shard, curves } of withOne) for (const curve of curves.curves) {
		const run = idOf(shard, curve.run);
		if (run === void 0) continue;
		const known = byRun.get(run);
		if (known) known.push({
			...curve,
			run
		});
		else byRun.set(run, [{
			...curve,
			run
		}]);
	}
	const all = [...byRun].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([, own]) => own);
	const leftOut = withOne.reduce((sum, { curves }) => sum + curves.leftOut, 0);
	return (0,report_3.Pt)(first.curves.tool.version, all, leftOut);
}

// build/src/lint/merge-shards.js
function mergeShards(shards, expected, { baseline, context, config }) {
	const parts = mergeReports(shards, context);
	for (const { file, report } of shards) (0,pipeline_2.Z)(file, report.settings, config);
	const ids = parts.runs.length === 0 ? [] : (0,base_1.b)(parts.runs.map(({ path }) => path));
	return {
		runs: parts.runs.map((run, i) => ({
			...(0,pipeline_2.X)(run, config.rules),
			id: ids[i]
		})).sort((a, b) => (0,base_1.E)(a.id, b.id)),
		problems: [...(0,pipeline_2.Y)(parts.problems), ...baseline.source === null ? leftBaseline(shards) : []],
		baseline,
		context: parts.context,
		emptyShards: parts.emptyShards,
		expectation: expected === null ? null : {
			of: "shard",
			expected,
			there: shards.map(namedShard)
		},
		curves: mergeCurves(shards, renamed(shards, ids))
	};
}
function namedShard({ name, file }) {
	return {
		name,
		path: file
	};
}
function leftBaseline(shards) {
	const compared = shards.filter(({ report }) => report.baseline.source !== null);
	return compared.slice(0, 1).map(({ file }) => ({
		file,
		id: "shard-baseline",
		values: { shards: compared.length }
	}));
}
function renamed(shards, ids) {
	const names = /* @__PURE__ */ new Map();
	let from = 0;
	for (const shard of shards) {
		const { runs } = shard.report;
		const start = from;
		names.set(shard, new Map(runs.map(({ id }, i) => [id, ids[start + i]])));
		from += runs.length;
	}
	return (shard, run) => names.get(shard)?.get(run);
}



})

};
