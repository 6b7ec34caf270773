export const id = 111;
export const ids = [111];
export const modules = {

7111:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
n: () => (loadPageAssets),
r: () => (loadPngAssets),
t: () => (assets_exports)
});
var rolldown_runtime_0 = __webpack_require__(1740);
var node_fs_1 = __webpack_require__(3024);
var node_zlib_2 = __webpack_require__(8522);
var node_crypto_3 = __webpack_require__(7598);





// build/src/output/pack-text.js
const LEVEL = 3;
const MOST_BYTES = 3;
const encoder = new TextEncoder();
let room = /* @__PURE__ */ new Uint8Array(0);
function packText(pieces) {
	let length = 0;
	for (const piece of pieces) {
		const needed = length + MOST_BYTES * piece.length;
		if (needed > room.length) {
			const larger = new Uint8Array(2 * needed);
			larger.set(room.subarray(0, length));
			room = larger;
		}
		length += encoder.encodeInto(piece, room.subarray(length)).written;
	}
	return (0,node_zlib_2.deflateSync)(room.subarray(0, length), { level: LEVEL }).toString("base64");
}

// build/src/pipeline/assets.js
var assets_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({
	loadPageAssets: () => loadPageAssets,
	loadPngAssets: () => loadPngAssets
});
function loadPngAssets() {
	return {
		wasm: (0,node_fs_1.readFileSync)(__webpack_require__.ab + "index_bg.wasm"),
		fonts: [(0,node_fs_1.readFileSync)(__webpack_require__.ab + "inter-latin-400-normal.woff2"), (0,node_fs_1.readFileSync)(__webpack_require__.ab + "inter-latin-700-normal.woff2")]
	};
}
function loadPageAssets() {
	return {
		...hashed((0,node_fs_1.readFileSync)(__webpack_require__.ab + "page-app.js", "utf8")),
		style: (0,node_fs_1.readFileSync)(__webpack_require__.ab + "page-app.css", "utf8"),
		pack: packText
	};
}
function hashed(script) {
	return {
		script,
		scriptHash: `sha256-${(0,node_crypto_3.createHash)("sha256").update(script).digest("base64")}`
	};
}



})

};
