export const id = 617;
export const ids = [617,867];
export const modules = {

/***/ 4894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ besideReport),
/* harmony export */   n: () => (/* binding */ withSideFiles),
/* harmony export */   r: () => (/* binding */ MAX_PACKED_BYTES),
/* harmony export */   t: () => (/* binding */ curvesOnDisk)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8088);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(559);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2847);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);






// build/src/source/packed-curves.js
const MAX_PACKED_BYTES = 100 * 1024 ** 2;
function besideReport(report) {
	return `${report.slice(0, report.lastIndexOf("/") + 1)}${_base_js__WEBPACK_IMPORTED_MODULE_2__.u}`;
}

// build/src/source/curves.js
const MAX_INFLATED_BYTES = 4 * _base_js__WEBPACK_IMPORTED_MODULE_2__.en;
function curvesOnDisk(path, shown) {
	const beside = besideReport(path.replaceAll("\\", "/"));
	const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(beside, { throwIfNoEntry: false });
	if (!found) return null;
	const bytes = () => {
		if (!found.isFile()) throw new _base_js__WEBPACK_IMPORTED_MODULE_2__.Yt("not a regular file", _report_js__WEBPACK_IMPORTED_MODULE_0__.f);
		if (found.size > MAX_PACKED_BYTES) throw (0,_report_js__WEBPACK_IMPORTED_MODULE_0__.p)();
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(beside);
	};
	return {
		file: besideReport(shown),
		bytes
	};
}
function withSideFiles(found) {
	const problems = [];
	const readCurves = curvesReader();
	return {
		reports: found.map(({ file, report, packed }) => {
			const curves = packed === null ? null : readCurves(packed, report);
			if (curves === null) return {
				file,
				report
			};
			if ("curves" in curves) return {
				file,
				report,
				curves
			};
			problems.push(curves);
			return {
				file,
				report
			};
		}),
		problems
	};
}
function curvesReader() {
	let bytesLeft = MAX_INFLATED_BYTES;
	let unitsLeft = _report_js__WEBPACK_IMPORTED_MODULE_0__.j;
	const read = ({ bytes }, report) => {
		const packed = bytes();
		const most = Math.min(_base_js__WEBPACK_IMPORTED_MODULE_2__.en, bytesLeft);
		bytesLeft -= most;
		const content = inflated(packed, most);
		bytesLeft += most - content.length;
		const curves = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__.i)(content.toString("utf8"));
		if (!belong(curves, report)) throw new _base_js__WEBPACK_IMPORTED_MODULE_2__.Yt("curves of other runs than those of the report beside it", _report_js__WEBPACK_IMPORTED_MODULE_0__.f);
		const units = curves.curves.reduce((sum, curve) => sum + (0,_report_js__WEBPACK_IMPORTED_MODULE_0__.N)(curve), 0);
		if (units > unitsLeft) return {
			...curves,
			leftOut: curves.leftOut + curves.curves.length,
			curves: []
		};
		unitsLeft -= units;
		return curves;
	};
	return (packed, report) => {
		try {
			return read(packed, report);
		} catch (error) {
			const hint = error instanceof _base_js__WEBPACK_IMPORTED_MODULE_2__.Yt ? error.hint : _report_js__WEBPACK_IMPORTED_MODULE_0__.f;
			return {
				file: packed.file,
				id: "error",
				values: {
					message: (0,_base_js__WEBPACK_IMPORTED_MODULE_2__.Gt)(error),
					hint
				}
			};
		}
	};
}
function inflated(packed, most) {
	if (packed.length > MAX_PACKED_BYTES || most === 0) throw (0,_report_js__WEBPACK_IMPORTED_MODULE_0__.p)();
	try {
		return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.gunzipSync)(packed, { maxOutputLength: most });
	} catch (error) {
		if (error instanceof RangeError) throw (0,_report_js__WEBPACK_IMPORTED_MODULE_0__.p)();
		throw new _base_js__WEBPACK_IMPORTED_MODULE_2__.Yt(`a damaged gzip file (${(0,_base_js__WEBPACK_IMPORTED_MODULE_2__.Gt)(error)})`, _report_js__WEBPACK_IMPORTED_MODULE_0__.f);
	}
}
function belong({ tool, curves }, { tool: own, runs }) {
	if (tool.version !== own.version) return false;
	const byId = new Map(runs.map((run) => [run.id, {
		names: new Set(run.series.map(({ name }) => name)),
		drawn: new Map(run.curves.map((curve) => [curve.series, curve]))
	}]));
	return curves.every(({ run, series, at, value }) => {
		const known = byId.get(run);
		if (!known?.names.has(series)) return false;
		const drawn = known.drawn.get(series);
		return drawn === void 0 || same(drawn.at, at) && same(drawn.value, value);
	});
}
function same(a, b) {
	return a.length === b.length && a.every((one, i) => Object.is(one, b[i]) || one === b[i]);
}



/***/ }),

/***/ 1867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ reportFile),
/* harmony export */   r: () => (/* binding */ report_file_exports),
/* harmony export */   t: () => (/* binding */ reportBytes)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1740);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8088);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(559);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2847);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);






// build/src/source/report-file.js
var report_file_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ reportFile: () => reportFile });
function reportFile(path, shown) {
	return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__.a)(textAt(path, shown), shown);
}
function reportBytes(bytes, shown) {
	refuseLarge(bytes.length, shown);
	return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__.a)(new TextDecoder().decode(bytes), shown);
}
function textAt(path, shown) {
	try {
		refuseLarge((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(path).size, shown);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(path, "utf8");
	} catch (error) {
		if (error instanceof _base_js__WEBPACK_IMPORTED_MODULE_3__.Yt) throw error;
		throw new _base_js__WEBPACK_IMPORTED_MODULE_3__.Yt(`${shown} can't be read: ${(0,_base_js__WEBPACK_IMPORTED_MODULE_3__.Gt)(error)}`, "Name a report.json that curvelint wrote.");
	}
}
function refuseLarge(bytes, shown) {
	if (bytes > _report_js__WEBPACK_IMPORTED_MODULE_1__.O.characters) throw new _base_js__WEBPACK_IMPORTED_MODULE_3__.Yt(`${shown} is larger than any report that curvelint writes`, "Name a report.json that curvelint wrote.");
}



/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diskReports: () => (/* binding */ diskReports),
/* harmony export */   reportFiles: () => (/* binding */ reportFiles)
/* harmony export */ });
/* harmony import */ var _find_logs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4401);
/* harmony import */ var _curves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4894);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1867);




// build/src/source/shards.js
const MAX_SHARDS = 1e4;
function diskReports(patterns, root, curves, isWanted = () => true) {
	return async () => {
		const files = reportFiles(patterns, root).filter(({ path }) => isWanted(path));
		const found = files.map(({ path, shown }) => ({
			file: shown,
			report: (0,_report_file_js__WEBPACK_IMPORTED_MODULE_2__.n)(path, shown),
			packed: curves ? (0,_curves_js__WEBPACK_IMPORTED_MODULE_1__.t)(path, shown) : null
		}));
		return {
			...(0,_curves_js__WEBPACK_IMPORTED_MODULE_1__.n)(found),
			provenance: {
				patterns,
				looked: files.map(({ shown }) => shown),
				foreign: null
			}
		};
	};
}
function reportFiles(patterns, root) {
	const { candidates } = (0,_find_logs_js__WEBPACK_IMPORTED_MODULE_0__.n)(patterns, root, MAX_SHARDS, _find_logs_js__WEBPACK_IMPORTED_MODULE_0__.r);
	const isReport = (path) => path.endsWith(".json") && path.slice(path.lastIndexOf("/") + 1).includes("report");
	return candidates.filter(({ shown, named }) => named || isReport(shown));
}



/***/ })

};
