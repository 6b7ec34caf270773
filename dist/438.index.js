export const id = 438;
export const ids = [438];
export const modules = {

/***/ 3438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readContext: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(722);

/** Null outside a workflow. */
function readContext(env) {
    const repository = env['GITHUB_REPOSITORY'];
    if (!repository)
        return null;
    const { payload, runId, runAttempt } = _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._;
    const pull = payload.pull_request;
    const number = typeof pull?.number === 'number' ? pull.number : null;
    const head = pull?.['head']?.sha;
    const base = textOf(pull?.['base']?.ref);
    const id = Number.isFinite(runId) ? runId : null;
    return {
        report: {
            repository,
            commit: typeof head === 'string' ? head : (_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.sha ?? ''),
            pullRequest: number,
            run: id === null ? null : { id, attempt: Number.isFinite(runAttempt) ? runAttempt : 1 },
        },
        apiUrl: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.apiUrl,
        public: payload.repository?.['private'] === false,
        event: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.eventName ?? '',
        base,
        branches: [...new Set([base ?? env['GITHUB_REF_NAME'], textOf(payload.repository?.['default_branch'])])].filter((branch) => typeof branch === 'string' && branch !== ''),
        repositoryId: numberOf(payload.repository?.['id']) ?? Number(env['GITHUB_REPOSITORY_ID'] || Number.NaN),
        head: { branch: textOf(pull?.['head']?.ref) ?? '', repositoryId: numberOf(pull?.['head']?.repo?.id) },
        runUrl: id === null ? '' : `${_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.serverUrl}/${repository}/actions/runs/${id}`,
    };
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}
function numberOf(value) {
    return typeof value === 'number' ? value : null;
}


/***/ })

};
