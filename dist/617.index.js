export const id = 617;
export const ids = [617];
export const modules = {

6617:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
diskReports: () => (diskReports),
reportFiles: () => (reportFiles)
});
var pipeline_0 = __webpack_require__(7896);


// build/src/source/shards.js
const MAX_SHARDS = 1e4;
function diskReports(patterns, root, curves, isWanted = () => true) {
	return async () => {
		const { files: all, absent } = reportFiles(patterns, root);
		const files = all.filter(({ path }) => isWanted(path));
		const found = [];
		for (const { path, shown } of files) {
			const report = await (0,pipeline_0.C)(path, shown);
			found.push({
				file: shown,
				report,
				packed: curves ? (0,pipeline_0.h)(path, shown) : null
			});
		}
		const looked = files.map(({ shown }) => shown);
		return {
			...await (0,pipeline_0.g)(found),
			provenance: {
				patterns,
				looked,
				foreign: null,
				...absent.length > 0 && { absent }
			}
		};
	};
}
function reportFiles(patterns, root) {
	const { candidates, absent } = (0,pipeline_0.p)(patterns, {
		root,
		maxFiles: MAX_SHARDS,
		disk: pipeline_0.f
	});
	const isReport = (path) => path.endsWith(".json") && path.slice(path.lastIndexOf("/") + 1).includes("report");
	return {
		files: candidates.filter(({ shown, named }) => named || isReport(shown)),
		absent
	};
}



})

};
