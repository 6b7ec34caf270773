export const id = 782;
export const ids = [782];
export const modules = {

3782:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
drawByHost: () => (drawByHost)
});
// build/src/publish/quickchart-host.js
const TIMEOUT = 1e4;
const MAX_BYTES = 2 * 1024 ** 2;
const PNG = [
	137,
	80,
	78,
	71,
	13,
	10,
	26,
	10
];
async function drawByHost(host, request) {
	const response = await fetch(`https://${host}/chart`, {
		method: "POST",
		headers: {
			"content-type": "application/json",
			accept: "image/png"
		},
		body: JSON.stringify(request),
		redirect: "error",
		credentials: "omit",
		signal: AbortSignal.timeout(TIMEOUT)
	}).catch((error) => {
		throw new Error(reasonOf(error));
	});
	if (response.status !== 200) throw new Error(`it answered ${response.status}`);
	const bytes = await limited(response);
	if (!PNG.every((byte, i) => bytes[i] === byte)) throw new Error("what it sent is no PNG");
	return bytes;
}
async function limited(response) {
	const pieces = [];
	let length = 0;
	try {
		for await (const piece of response.body ?? []) {
			length += piece.length;
			if (length > MAX_BYTES) break;
			pieces.push(piece);
		}
	} catch (error) {
		throw new Error(reasonOf(error));
	}
	if (length > MAX_BYTES) throw new Error(`it sent more than ${MAX_BYTES / 1024 ** 2} MiB`);
	return Buffer.concat(pieces);
}
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	if (error.name === "TimeoutError") return `it took longer than ${TIMEOUT / 1e3} seconds`;
	return error.cause instanceof Error ? error.cause.message : error.message;
}



})

};
