export const id = 801;
export const ids = [801];
export const modules = {

/***/ 801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readZip: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(663);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4132);
/* harmony import */ var _archive_caps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7668);
/* harmony import */ var _crc32_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5665);




const FILE_TYPE_MASK = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
/** Files of a zip archive, entry by entry, in memory; see `unpack`. */
async function readZip(name, bytes, caps, wanted) {
    const files = [];
    const problems = [];
    try {
        const zip = await open(bytes);
        (0,_archive_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEntries */ .bX)(zip.entryCount, caps);
        const check = (0,_archive_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .pathCheck */ .un)();
        let total = 0;
        for await (const entry of zip.eachEntry()) {
            check(entry.fileName);
            checkEntry(entry);
            if (entry.fileName.endsWith('/') || !wanted(entry.fileName))
                continue;
            if (entry.uncompressedSize > caps.entryBytes) {
                problems.push((0,_archive_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .entryTooLarge */ .gg)(`${name}/${entry.fileName}`, caps));
                continue;
            }
            if (total + entry.uncompressedSize > caps.totalBytes) {
                problems.push((0,_archive_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .restLeftOut */ .ar)(name, caps));
                break;
            }
            const content = await inflate(zip, entry, caps);
            total += content.length;
            if ((0,_crc32_js__WEBPACK_IMPORTED_MODULE_3__/* .crc32 */ .Q)(content) !== entry.crc32) {
                const hint = 'Everything else was read. Copy the archive again.';
                problems.push({ file: `${name}/${entry.fileName}`, message: 'damaged inside the archive (checksum)', hint });
            }
            else
                files.push({ path: entry.fileName.replace(/^(?:\.\/)+/, ''), bytes: content });
        }
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y)
            throw error;
        const said = error instanceof Error ? error.message : String(error);
        const message = /end of central directory|out of bounds|invalid central directory/i.test(said)
            ? 'a zip archive whose end is missing: it is truncated or damaged'
            : `a zip archive that can't be read (${said.replace(/[^\w .,:()-]/g, '').slice(0, 80)})`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(message, 'Download or pack it again.');
    }
    return { files, problems };
}
function open(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new Promise((resolve, reject) => {
        yauzl__WEBPACK_IMPORTED_MODULE_0__.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) => error ? reject(error) : resolve(zip));
    });
}
function checkEntry(entry) {
    if (entry.isEncrypted())
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('an encrypted archive', 'Pack it without a password.');
    const mode = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK;
    const isUnix = entry.versionMadeBy >> 8 === 3;
    if (isUnix && mode !== 0 && mode !== REGULAR && mode !== FOLDER)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('an archive with links or devices in it', 'Pack the files themselves.');
}
async function inflate(zip, entry, caps) {
    const stream = await new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    const pieces = [];
    let length = 0;
    for await (const piece of stream) {
        length += piece.length;
        if (length > caps.entryBytes)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`a file of more than ${caps.entryBytes} bytes that says it is smaller`, '');
        (0,_archive_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRatio */ .Q6)(length, entry.compressedSize, caps);
        pieces.push(piece);
    }
    return (0,_archive_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(pieces, length);
}


/***/ })

};
