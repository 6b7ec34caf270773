export const id = 0;
export const ids = [0];
export const modules = {

7619:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
explain: () => (explain)
});
var pipeline_0 = __webpack_require__(7896);
var base_1 = __webpack_require__(2847);
var report_2 = __webpack_require__(8088);




// build/src/cli/explain.js
function explain(id, width) {
	const rule = pipeline_0.tt.find((one) => one.id === id);
	if (rule) return (0,report_2.n)(rule, width);
	const ids = pipeline_0.tt.map((one) => one.id);
	const near = (0,base_1.Dr)(id, ids) ?? ids.find((one) => one.includes(id)) ?? null;
	throw new base_1.Br(`there is no rule "${id}"`, near ? `Did you mean "${near}"?` : `Rules: ${ids.join(", ")}.`);
}



})

};
