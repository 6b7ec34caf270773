export const id = 252;
export const ids = [252];
export const modules = {

3252:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
history: () => (history)
});
var pipeline_0 = __webpack_require__(7896);
var action_1 = __webpack_require__(8708);
var report_2 = __webpack_require__(8088);
var start_3 = __webpack_require__(4404);
var base_4 = __webpack_require__(2847);
var program_5 = __webpack_require__(8128);







// build/src/report/terminal/history.js
const COMMIT = /^[0-9a-f]{12,64}$/;
const MAX_NAME = 40;
function renderHistory(all, problems, { color, width, commits }) {
	const paint = (0,report_2.l)(color);
	const wide = Math.max(40, Math.min(width, 140));
	const groups = new Set(all.map(({ group }) => group));
	const lines = all.flatMap((one) => [...metricLines(one, groups.size > 1, wide, paint), ""]);
	const troubles = problems.flatMap((problem) => (0,report_2.f)(`${paint("problem", "yellow")}  ${(0,report_2.u)(problem.file)}: ${(0,report_2.u)((0,base_4.lr)((0,base_4.C)(problem)))}`, wide, "         "));
	const why = commits < 2 ? "One commit is no history: name the reports of several." : "These reports have no metric in common that could be followed.";
	const nothing = all.length === 0 ? [why] : [];
	return `${[
		...lines,
		...nothing,
		...troubles
	].join("\n").trimEnd()}\n`;
}
function metricLines(one, named, width, paint) {
	const { points, changes } = one.trend;
	const title = `${(0,report_2.u)(one.metric)} ${(0,base_4.En)(one)}${(0,base_4.wn)([one])}${named ? `, ${(0,report_2.u)(one.group)}` : ""}`;
	const values = points.map(({ value }) => value);
	const bars = (0,base_4.Jn)([...values.keys()], values, {
		columns: points.length,
		from: 0,
		to: points.length,
		low: Math.min(...values),
		high: Math.max(...values)
	});
	const table = points.map(({ commit, at, runs, value }, i) => [
		nameOf(commit),
		(0,report_2.u)(at.slice(0, 10)),
		(0,base_4.vr)(value),
		`${runs} ${runs === 1 ? "run" : "runs"}`,
		bars[i]
	]);
	const widths = [
		0,
		1,
		2,
		3
	].map((column) => Math.max(...table.map((row) => (0,report_2.d)(row[column]))));
	const rowOf = (row) => `  ${row.map((cell, i) => cell + " ".repeat(Math.max(0, (widths[i] ?? 0) - (0,report_2.d)(cell)))).join("  ")}`;
	return [
		...(0,report_2.f)(paint(title, "bold"), width, "  "),
		...table.flatMap((row, i) => [...changes.filter(({ point }) => point === i).flatMap((change) => changeLines(change, one.trend, width, paint)), ...(0,report_2.f)(rowOf(row), width, "    ")]),
		...expectedLines(one.trend).flatMap((line) => (0,report_2.f)(`  ${line}`, width, "  "))
	];
}
function changeLines(change, { points, changes }, width, paint) {
	const ends = [
		0,
		...changes.map(({ point }) => point),
		points.length
	];
	const i = ends.indexOf(change.point, 1);
	const [before, after] = [meanOf(points.slice(ends[i - 1], ends[i])), meanOf(points.slice(ends[i], ends[i + 1]))];
	const size = `${(0,base_4.vr)(before)} \u2192 ${(0,base_4.vr)(after)} (${(0,base_4.yr)(after - before)})`;
	const why = change.because === "level" ? `the level changed: ${size}, p = ${(0,base_4.br)(change.pValue)}` : `other settings (${change.settings.slice(0, 6).map(report_2.u).join(", ")}): ${size}`;
	return (0,report_2.f)(paint(`  \u2500\u2500 ${why}`, "yellow"), width, "     ");
}
function expectedLines(trend) {
	const { points, changes, band: [low, high], drift, apart, groups } = trend;
	const used = apart > 0 ? points.slice(-apart) : points.slice(changes.at(-1)?.point ?? 0);
	const runs = used.reduce((sum, point) => sum + point.runs, 0);
	const since = `${runs} ${runs === 1 ? "run" : "runs"} since ${nameOf(used[0]?.commit ?? "")}`;
	const expected = Number.isFinite(low) ? `One more run would lie between ${(0,base_4.vr)(low)} and ${(0,base_4.vr)(high)} with 95%, after ${since}.` : groups.length > 0 ? `So nobody can say where one more would lie, after ${since}.` : `Too few different runs to say where one more would lie: ${since}.`;
	return [
		...(0,base_4.In)(trend).map((text) => `${text.replace(/^t/, "T")}.`),
		expected,
		...drift === 0 ? [] : [`It drifts by ${(0,base_4.yr)(drift)} a commit.`]
	];
}
function meanOf(points) {
	return points.reduce((sum, { value }) => sum + value, 0) / points.length;
}
function nameOf(commit) {
	if (COMMIT.test(commit)) return commit.slice(0, 10);
	const shown = (0,report_2.u)(commit) || "baseline";
	return shown.length > MAX_NAME ? `\u2026${shown.slice(-40)}` : shown;
}

// build/src/cli/history.js
async function history(paths, options) {
	const root = process.cwd();
	const given = {
		file: options.config ?? null,
		failOn: null,
		profile: null,
		expect: null
	};
	const { config } = await (0,action_1.T)(given, (0,pipeline_0.y)(root), pipeline_0.at);
	const loaded = await (0,pipeline_0.a)(paths, {
		root,
		except: null
	}, pipeline_0.J)(config);
	if (loaded.commits.length === 0) throw new start_3.y("no report at these paths holds a run", "Name report.json files that curvelint wrote.");
	const all = metricHistories(loaded.commits, config);
	if (options.format === "json") (0,program_5.t)("json", `${jsonOf({
		metrics: all,
		problems: loaded.problems.map(report_2.Et)
	})}\n`);
	else (0,program_5.t)("text", renderHistory(all, loaded.problems, {
		color: options.color && (0,program_5.r)(),
		width: (0,program_5.i)(),
		commits: loaded.commits.length
	}));
}
function metricHistories(commits, { gate, groupBy, validationExamples: examples }) {
	const newest = commits.at(-1);
	if (newest === void 0) return [];
	const { runs, commit, at } = newest;
	const party = {
		runs,
		groups: (0,pipeline_0.rt)(runs, groupBy)
	};
	return (0,pipeline_0.tt)((0,pipeline_0.nt)(party, party, groupBy), party, {
		gate,
		groupBy,
		examples,
		history: commits,
		baselineCommit: {
			commit,
			at
		}
	}).flatMap(({ gated, metric, group, of, statistic, trend }) => gated && trend ? [{
		metric,
		group,
		of,
		statistic,
		trend
	}] : []);
}
function jsonOf(value) {
	return JSON.stringify(value, (_, one) => typeof one === "number" && !Number.isFinite(one) ? String(one) : one, 1);
}



})

};
