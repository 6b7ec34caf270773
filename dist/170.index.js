export const id = 170;
export const ids = [170];
export const modules = {

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseExpected: () => (/* binding */ parseExpected)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);


// build/src/contract/expected.js
function parseExpected(text) {
	if (/^\d+$/.test(text.trim())) {
		const count = Number(text);
		if (count >= 1) return count;
	}
	const names = text.split(/[\s,]+/).map((name) => name.trim()).filter((name) => name !== "");
	if (names.length === 0 || /^\d+$/.test(text.trim())) throw new _base_js__WEBPACK_IMPORTED_MODULE_0__.Ut(`"${text.slice(0, 80)}" is no number of shards`, "Write how many jobs the matrix has, or their names.");
	return names;
}



/***/ })

};
