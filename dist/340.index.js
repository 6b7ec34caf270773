export const id = 340;
export const ids = [340];
export const modules = {

/***/ 8340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPngAssets: () => (/* binding */ loadPngAssets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Rasterizer and fonts. The bundler finds these paths and puts the files beside the bundle. */
function loadPngAssets() {
    return {
        wasm: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab + "index_bg.wasm"),
        fonts: [
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab + "inter-latin-400-normal.woff2"),
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab + "inter-latin-700-normal.woff2"),
        ],
    };
}


/***/ })

};
