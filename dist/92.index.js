export const id = 92;
export const ids = [92];
export const modules = {

9092:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
answer: () => (answer)
});
var pipeline_0 = __webpack_require__(7896);
var node_worker_threads_1 = __webpack_require__(5919);



// build/src/pipeline/shares/answer.js
function answer() {
	const { options, spool } = node_worker_threads_1.workerData;
	const diagnoseShare = (0,pipeline_0.t)(options, (0,pipeline_0.i)(spool));
	const tell = (found) => node_worker_threads_1.parentPort?.postMessage(found);
	node_worker_threads_1.parentPort?.on("message", async ({ number, candidates }) => {
		try {
			tell({
				number,
				share: await diagnoseShare(candidates)
			});
		} catch {
			tell({
				number,
				failed: true
			});
		}
	});
}



})

};
