export const id = 438;
export const ids = [438];
export const modules = {

/***/ 3438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readContext: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(722);
/* harmony import */ var _training_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2719);


/** Null outside a workflow. */
function readContext(env) {
    const repository = env['GITHUB_REPOSITORY'];
    if (!repository)
        return null;
    const { payload, runId, runAttempt } = _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._;
    const pull = payload.pull_request;
    const number = typeof pull?.number === 'number' ? pull.number : null;
    const head = pull?.['head']?.sha;
    const group = textOf(payload['merge_group']?.base_ref)?.replace(/^refs\/heads\//, '') ?? null;
    const base = textOf(pull?.['base']?.ref) ?? group;
    const defaultBranch = textOf(payload.repository?.['default_branch']);
    const id = Number.isFinite(runId) ? runId : null;
    return {
        report: {
            repository,
            commit: typeof head === 'string' ? head : (_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.sha ?? ''),
            pullRequest: number,
            run: id === null ? null : { id, attempt: Number.isFinite(runAttempt) ? runAttempt : 1 },
        },
        apiUrl: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.apiUrl,
        serverUrl: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.serverUrl,
        public: payload.repository?.['private'] === false,
        event: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.eventName ?? '',
        base,
        branches: [...new Set([base ?? env['GITHUB_REF_NAME'], defaultBranch])].filter((branch) => typeof branch === 'string' && branch !== ''),
        repositoryId: numberOf(payload.repository?.['id']) ?? Number(env['GITHUB_REPOSITORY_ID'] || Number.NaN),
        defaultBranch,
        training: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.eventName === 'workflow_run' ? (0,_training_run_js__WEBPACK_IMPORTED_MODULE_1__/* .toTrainingRun */ .NB)(payload['workflow_run']) : null,
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


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ isTrustedRun),
/* harmony export */   IT: () => (/* binding */ readTrainingRun),
/* harmony export */   NB: () => (/* binding */ toTrainingRun)
/* harmony export */ });
/* harmony import */ var _trusted_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3777);

/** The facts of a run; null for anything that lacks one of them. */
function toTrainingRun(value) {
    const run = recordOf(value);
    const { id, run_attempt: attempt, head_sha: headSha, event } = run;
    if (typeof id !== 'number' || typeof headSha !== 'string' || !/^[0-9a-f]{40,64}$/.test(headSha))
        return null;
    if (typeof event !== 'string')
        return null;
    const head = recordOf(run['head_repository']);
    const owner = recordOf(head['owner'])['login'];
    const hasHead = typeof head['id'] === 'number' && typeof head['name'] === 'string' && typeof owner === 'string';
    return {
        id,
        attempt: typeof attempt === 'number' ? attempt : 1,
        event,
        path: textOf(run['path']).replace(/@.*$/, ''),
        headSha,
        headBranch: textOf(run['head_branch']),
        headRepository: hasHead ? { id: head['id'], owner, name: head['name'] } : null,
        conclusion: textOf(run['conclusion']),
    };
}
/** A run of this repository by its id; null where the answer is none. */
async function readTrainingRun(octokit, place, runId) {
    return toTrainingRun((await octokit.rest.actions.getWorkflowRun({ ...place, run_id: runId })).data);
}
/** Did people with write access alone decide what it ran? */
function isTrustedRun({ event, headRepository }, repositoryId) {
    return _trusted_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUSTED_EVENTS */ .g.includes(event) && headRepository?.id === repositoryId;
}
function recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 3777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ TRUSTED_EVENTS),
/* harmony export */   k: () => (/* binding */ trustedRuns)
/* harmony export */ });
/** Events whose runs only people with write access start. */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/**
 * A failed run counts if it left metrics: a gate that is red must not freeze the baseline. A cancelled one or one that ran out
 * of time left half a training.
 */
const CONCLUSIONS = ['success', 'failure'];
const PER_PAGE = 100;
const MAX_PAGES = 5;
/**
 * Trusted runs of the workflow that asks, newest first. Filters of the API lag behind and may come back empty, so everything
 * is filtered here; where the filtered list knows none of the wanted commits, the list without filters is read, too.
 */
async function trustedRuns(octokit, place, trust, wanted) {
    const { data: own } = await octokit.rest.actions.getWorkflowRun({ ...place, run_id: trust.runId });
    const workflowId = own.workflow_id;
    if (typeof workflowId !== 'number')
        return [];
    const runs = new Map();
    const read = async (filter) => {
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const { data } = await octokit.rest.actions.listWorkflowRuns({
                ...place,
                ...filter,
                workflow_id: workflowId,
                per_page: PER_PAGE,
                page,
            });
            const list = Array.isArray(data.workflow_runs) ? data.workflow_runs : [];
            for (const run of list.flatMap((one) => toTrusted(one, workflowId, trust)))
                runs.set(run.id, run);
            if (list.length < PER_PAGE)
                return;
        }
    };
    for (const branch of trust.branches)
        await read({ branch });
    if (![...runs.values()].some(({ headSha }) => wanted.has(headSha)))
        await read({});
    runs.delete(trust.runId);
    return [...runs.values()].sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : b.id - a.id));
}
/** Nothing for a run that somebody without write access may have shaped, or that is not done. */
function toTrusted(value, workflowId, { repositoryId, branches }) {
    if (typeof value !== 'object' || value === null)
        return [];
    const run = value;
    const head = run['head_repository'];
    const headId = typeof head === 'object' && head !== null && 'id' in head ? head.id : null;
    const isTrusted = run['workflow_id'] === workflowId &&
        headId === repositoryId &&
        TRUSTED_EVENTS.includes(String(run['event'])) &&
        branches.includes(String(run['head_branch'])) &&
        run['status'] === 'completed' &&
        CONCLUSIONS.includes(String(run['conclusion']));
    const { id, head_sha: headSha, created_at: createdAt, run_attempt: attempt } = run;
    if (!isTrusted || typeof id !== 'number' || typeof headSha !== 'string' || typeof createdAt !== 'string')
        return [];
    const succeeded = run['conclusion'] === 'success';
    return [{ id, headSha, createdAt, attempt: typeof attempt === 'number' ? attempt : 1, succeeded }];
}


/***/ })

};
