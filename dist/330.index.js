export const id = 330;
export const ids = [330];
export const modules = {

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3195);





/** One request may take so long, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;
/** We wait for a rate limit no longer than this, in seconds: a report that comes without its comment beats a job that hangs. */
const MAX_WAIT = 60;
const Client = _octokit_rest__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
/** A client that repeats what may be repeated, waits for limits only briefly, and prints nothing. */
function connect({ token, apiUrl, repository }) {
    const [owner, repo] = repository.split('/');
    if (!owner || !repo)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${repository}" is not a repository`, 'GITHUB_REPOSITORY must be owner/name.');
    const silent = () => undefined;
    const waits = (seconds, _options, _client, retries) => seconds <= MAX_WAIT && retries < 2;
    const octokit = new Client({
        auth: token,
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: 'curvelint',
        log: { debug: silent, info: silent, warn: silent, error: silent },
        request: { fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT) }) },
        throttle: { onRateLimit: waits, onSecondaryRateLimit: waits },
    });
    return {
        readPullRequest: async (number) => {
            const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
            return { headSha: data.head.sha, open: data.state === 'open' };
        },
        upsertComment: (number, key, body, options) => (0,_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .upsertComment */ .lB)(octokit, { owner, repo, issue_number: number }, key, body, options),
    };
}


/***/ })

};
