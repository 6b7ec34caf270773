export const id = 0;
export const ids = [0];
export const modules = [
/* 0 */
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
parseCurves: () => (parseCurves)
});
var start_0 = __webpack_require__(4404);
var base_1 = __webpack_require__(2847);
var report_2 = __webpack_require__(8088);
var zod_3 = __webpack_require__(6457);
var schemas_4 = __webpack_require__(9716);






// build/src/contract/curves-schema.js
const MAX_CURVES = Math.floor(report_2.Nt / 9);
const name = (0,zod_3.m)().max(report_2.Mt);
const numbers = (0,schemas_4.r)(200);
const curve = (0,zod_3.p)({
	run: name,
	series: name,
	at: numbers,
	value: numbers
}).refine(({ at, value }) => at.length === value.length, "Expected as many values as positions");
const CurvesSchema = (0,zod_3.p)({
	version: (0,zod_3.c)(1),
	tool: (0,zod_3.p)({
		name: (0,zod_3.c)("curvelint"),
		version: (0,zod_3.m)().max(100)
	}),
	leftOut: (0,zod_3.s)().nonnegative().describe("Series of the last runs for whose curves there was no room."),
	curves: (0,zod_3.r)(curve).max(MAX_CURVES).refine((all) => withinCap(all), `Expected no more than ${report_2.Nt} points`).describe("In order of the runs of report.json, each with all of its series, then the step, epoch or hours of its places, where its log has them.")
});
function withinCap(curves) {
	let units = 0;
	for (const one of curves) units += (0,report_2.Ft)(one, one.at.length);
	return units <= report_2.Nt;
}

// build/src/contract/parse-curves.js
const MAX_PARTS = 4 * report_2.Nt;
function parseCurves(text) {
	if (text.length > 268435456 || (0,schemas_4.i)(text, MAX_PARTS)) throw (0,report_2.q)();
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new start_0.y(`not valid JSON: ${(0,base_1.Ir)(error).slice(0, 200)}`, report_2.K);
	}
	const parsed = CurvesSchema.safeParse(value);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	const where = issue.path.map(String).join(".") || "the document";
	throw new start_0.y(`no curves of curvelint: ${where}: ${issue.message}`, report_2.K);
}



})
];
