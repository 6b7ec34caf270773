export const id = 238;
export const ids = [238];
export const modules = {

7619:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
explain: () => (explain)
});
var pipeline_0 = __webpack_require__(7896);
var start_1 = __webpack_require__(4404);
var report_2 = __webpack_require__(8088);
var base_3 = __webpack_require__(2847);





// build/src/cli/explain.js
function explain(id, width) {
	const rule = pipeline_0.st.find((one) => one.id === id);
	if (rule) return (0,report_2.n)(rule, width);
	const ids = pipeline_0.st.map((one) => one.id);
	const near = (0,base_3.Tr)(id, ids) ?? ids.find((one) => one.includes(id)) ?? null;
	throw new start_1.y(`there is no rule "${id}"`, near ? `Did you mean "${near}"?` : `Rules: ${ids.join(", ")}.`);
}



})

};
