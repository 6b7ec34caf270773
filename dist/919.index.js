export const id = 919;
export const ids = [919];
export const modules = {

1919:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
toShards: () => (toShards)
});
// build/src/contract/shards.js
function toShards(reports) {
	const names = shortNames(reports.map(({ file }) => nameOf(file)));
	return reports.map((one, i) => ({
		...one,
		name: names[i]
	}));
}
function nameOf(file) {
	const short = file.replace(/\/?report\.json$/, "").replace(/\.json$/, "");
	return short === "" ? "report" : short;
}
function shortNames(names) {
	const parts = names.map((name) => name.split("/"));
	if (parts.length === 0) return [];
	let common = 0;
	while (parts.every((own) => own.length > common + 1 && own[common] === parts[0][common])) common += 1;
	return parts.map((own) => own.slice(common).join("/"));
}



})

};
