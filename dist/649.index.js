export const id = 649;
export const ids = [649];
export const modules = {

1649:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
i: () => (pictures_exports),
n: () => (drawTrends),
r: () => (filesOf),
t: () => (drawPictures)
});
var rolldown_runtime_0 = __webpack_require__(1740);
var report_1 = __webpack_require__(8088);



// build/src/output/pictures.js
var pictures_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({
	drawPictures: () => drawPictures,
	drawTrends: () => drawTrends
});
const MAX_PICTURES = 12;
async function drawPictures(view, assets, most = MAX_PICTURES) {
	const { renderSvgs } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 9394));
	const rasterized = (0,report_1._t)((chart) => pngsOf(chart, assets()));
	return view.groups.slice(0, most).flatMap((group) => {
		const figure = (0,report_1.ct)(group);
		if (!figure) return [];
		const chart = {
			groupId: group.group.id,
			...renderSvgs(figure),
			alt: (0,report_1.dt)(figure)
		};
		return [{
			...chart,
			figure,
			pngs: () => rasterized(chart)
		}];
	});
}
async function drawTrends({ report }, assets) {
	const trends = (0,report_1.ot)(report);
	if (trends.length === 0) return [];
	const { renderTrendSvgs } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 9394));
	const rasterized = (0,report_1._t)((chart) => pngsOf(chart, assets()));
	return trends.map((trend) => {
		const chart = {
			...renderTrendSvgs(trend),
			alt: (0,report_1.ft)(trend)
		};
		return {
			...chart,
			pngs: () => rasterized(chart)
		};
	});
}
async function filesOf(curves, trend) {
	if (!curves) return null;
	const trends = trend ? [...await trend.pngs()].map(([theme, bytes]) => [`trend_${theme}`, bytes]) : [];
	return new Map([...await curves.pngs(), ...trends]);
}
async function pngsOf({ light, dark }, assets) {
	const { renderPngs } = await __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 5803));
	const [lightPng, darkPng] = await renderPngs([light, dark], assets);
	return /* @__PURE__ */ new Map([["light", lightPng], ["dark", darkPng]]);
}



})

};
