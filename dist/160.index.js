export const id = 160;
export const ids = [160,779];
export const modules = {

/***/ 4554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ withoutOldAttempts),
/* harmony export */   bk: () => (/* binding */ downloadArtifact),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* unused harmony export MAX_ARTIFACT_BYTES */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3195);


/** Bytes that are downloaded at most; as for archives on disk. */
const MAX_ARTIFACT_BYTES = 100 * 1024 ** 2;
const PER_PAGE = 100;
const MAX_PAGES = 10;
const DOWNLOAD_TIMEOUT = 60_000;
/** Artifacts of a run that are still there and whose names are wanted: the newest of each name, in order of their names. */
async function listArtifacts(octokit, place, runId, isWanted) {
    const newest = new Map();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ ...place, run_id: runId, per_page: PER_PAGE, page });
        const list = Array.isArray(data.artifacts) ? data.artifacts : [];
        for (const one of list.flatMap(toArtifact)) {
            if (isWanted(one.name) && one.id > (newest.get(one.name)?.id ?? 0))
                newest.set(one.name, one);
        }
        if (list.length < PER_PAGE)
            break;
    }
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Nothing for an artifact that has expired, or whose entry is no such thing. */
function toArtifact(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const { id, name, size_in_bytes: size, expired, digest } = value;
    if (typeof id !== 'number' || typeof name !== 'string' || expired === true)
        return [];
    return [{ id, name, size: typeof size === 'number' ? size : 0, digest: typeof digest === 'string' ? digest : null }];
}
/** Names may end in the attempt (`curvelint-seed-1-2`): of names that differ only in that, the latest attempt counts. */
function withoutOldAttempts(artifacts, attempts) {
    if (attempts < 2)
        return artifacts;
    const latest = new Map();
    for (const artifact of artifacts) {
        const [, stem = artifact.name, number = '0'] = /^(.*)-(\d+)$/.exec(artifact.name) ?? [];
        const attempt = Number(number);
        const isAttempt = attempt >= 1 && attempt <= attempts;
        const key = isAttempt ? stem : artifact.name;
        const known = latest.get(key);
        if (!known || (isAttempt && attempt > known.attempt))
            latest.set(key, { attempt: isAttempt ? attempt : 0, artifact });
    }
    const kept = new Set([...latest.values()].map(({ artifact }) => artifact));
    return artifacts.filter((artifact) => kept.has(artifact));
}
/**
 * Bytes of an artifact as they were uploaded: a zip, or one raw file. Null where it has gone (404, 410). UserError where what
 * came is not what was uploaded, or is too large. The storage never sees our token, and an address that has run out is asked
 * for once more.
 */
async function downloadArtifact(octokit, place, artifact) {
    if (artifact.size > MAX_ARTIFACT_BYTES)
        throw tooLarge(artifact);
    for (let attempt = 1;; attempt += 1) {
        const address = await addressOf(octokit, place, artifact);
        if (address === null)
            return null;
        const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT) });
        if (response.status === 403 && attempt === 1)
            continue;
        if (response.status === 404 || response.status === 410)
            return null;
        if (!response.ok)
            throw new Error(`the storage of artifacts answered ${response.status}`);
        const bytes = await limited(response, artifact);
        await verify(bytes, artifact);
        return bytes;
    }
}
/** Where the bytes lie for the next minute: GitHub answers with a redirection that we follow ourselves, without the token. */
async function addressOf(octokit, place, { id, name }) {
    try {
        const { headers, status } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
            ...place,
            artifact_id: id,
            archive_format: 'zip',
            request: { redirect: 'manual' },
        });
        const { location } = headers;
        const isRedirect = Number(status) >= 300 && Number(status) < 400;
        if (!isRedirect || !location)
            throw new Error(`GitHub did not say where the artifact ${name} lies`);
        const isLocal = /^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(location);
        if (!location.startsWith('https://') && !isLocal)
            throw new Error(`the artifact ${name} lies at an address that is not https`);
        return location;
    }
    catch (error) {
        const status = (0,_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
        if (status === 404 || status === 410)
            return null;
        throw error;
    }
}
async function limited(response, artifact) {
    const pieces = [];
    let length = 0;
    for await (const piece of (response.body ?? [])) {
        length += piece.length;
        if (length > MAX_ARTIFACT_BYTES)
            throw tooLarge(artifact);
        pieces.push(piece);
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}
/** An error page that came with status 200 has another digest; where none is known, it begins like a page. */
async function verify(bytes, { name, digest }) {
    const expected = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1];
    if (expected !== undefined) {
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice().buffer));
        const found = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
        if (found === expected.toLowerCase())
            return;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`the artifact ${name} is damaged: it is not what was uploaded`, 'Upload it again.');
    }
    const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().toLowerCase();
    if (start.startsWith('<!doctype html') || start.startsWith('<html'))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`instead of the artifact ${name} a page came`, 'Run the job again.');
}
function tooLarge({ name }) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`the artifact ${name} is larger than ${MAX_ARTIFACT_BYTES / 1024 ** 2} MiB`, 'Upload the logs or report.json in an artifact of their own, without checkpoints.');
}


/***/ }),

/***/ 9160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/github/comments.js
var comments = __webpack_require__(3195);
;// CONCATENATED MODULE: ./build/src/github/accept.js

/** A line of a comment; the reason is what follows. */
const LINE = /^[ \t]*curvelint:[ \t]*accept\b[ \t]*(.*)$/im;
const PER_PAGE = 100;
const MAX_PAGES = 10;
const MAX_REASON = 300;
/**
 * A label and a comment line `curvelint: accept <reason>` by somebody with write access, written after the head commit had
 * come: the next push ends it. Time is the server's: when the head's first workflow run was made, and when the branch was last
 * forced elsewhere, so that an old acceptance can't be moved under another commit.
 */
async function readAcceptance(octokit, place, request) {
    const issue = { ...place, issue_number: request.pullRequest };
    const { data: labels } = await octokit.rest.issues.listLabelsOnIssue({ ...issue, per_page: PER_PAGE });
    const hasLabel = Array.isArray(labels) && labels.some(({ name }) => name === request.label);
    const lines = await acceptLines(octokit, issue);
    if (!hasLabel && lines.length === 0)
        return { accepted: null, missing: null };
    const since = await headSince(octokit, place, issue, request);
    const refused = [];
    for (const { login, reason, at } of [...lines].reverse()) {
        if (since === null || at < since) {
            refused.push(`the acceptance of ${login} is older than the newest commit`);
            continue;
        }
        if (!(await mayWrite(octokit, place, login))) {
            refused.push(`${login} has no write access`);
            continue;
        }
        if (reason === '') {
            refused.push(`${login} gave no reason: write “curvelint: accept <reason>”`);
            continue;
        }
        if (hasLabel)
            return { accepted: { by: login, reason: reason.slice(0, MAX_REASON) }, missing: null };
        return { accepted: null, missing: `the label ${request.label} is missing.` };
    }
    const why = refused[0] ?? 'a comment line “curvelint: accept <reason>” by somebody with write access is missing';
    return { accepted: null, missing: `${why}.` };
}
async function acceptLines(octokit, issue) {
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data } = await octokit.rest.issues.listComments({ ...issue, per_page: PER_PAGE, page });
        if (!Array.isArray(data))
            break;
        for (const { body, user, created_at: at } of data) {
            const line = LINE.exec(body ?? '');
            // Bots quote people; only a person accepts.
            if (line && user?.login && user.type !== 'Bot')
                found.push({ login: user.login, reason: line[1].trim(), at });
        }
        if (data.length < PER_PAGE)
            break;
    }
    return found;
}
async function mayWrite(octokit, place, username) {
    try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...place, username });
        return data.permission === 'admin' || data.permission === 'write';
    }
    catch (error) {
        // Somebody whom the repository does not know, or whose account is gone.
        if ((0,comments/* statusOf */.c2)(error) === 404)
            return false;
        throw error;
    }
}
/** Since when the branch has been at this commit, by the server's clock; null where it can't be said. */
async function headSince(octokit, place, issue, { commit, headBranch, headRepositoryId, runId }) {
    const { data: own } = await octokit.rest.actions.getWorkflowRun({ ...place, run_id: runId });
    const { data } = await octokit.rest.actions.listWorkflowRuns({
        ...place,
        workflow_id: own.workflow_id,
        head_sha: commit,
        event: 'pull_request',
        per_page: PER_PAGE,
    });
    const runs = [own, ...(Array.isArray(data.workflow_runs) ? data.workflow_runs : [])].filter((run) => run.head_sha === commit && run.head_branch === headBranch && (run.head_repository?.id ?? null) === headRepositoryId);
    const first = runs.map((run) => run.created_at).sort()[0];
    if (first === undefined)
        return null;
    let forced = '';
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data: events } = await octokit.rest.issues.listEvents({ ...issue, per_page: PER_PAGE, page });
        if (!Array.isArray(events))
            break;
        for (const { event, created_at: at } of events)
            if (event === 'head_ref_force_pushed' && at > forced)
                forced = at;
        if (events.length < PER_PAGE)
            break;
    }
    return forced > first ? forced : first;
}

// EXTERNAL MODULE: ./build/src/github/artifacts.js
var github_artifacts = __webpack_require__(4554);
// EXTERNAL MODULE: ./build/src/github/check-run.js
var check_run = __webpack_require__(1373);
// EXTERNAL MODULE: ./build/src/github/trusted-runs.js
var trusted_runs = __webpack_require__(3777);
;// CONCATENATED MODULE: ./build/src/github/baseline.js



/** First parents that are looked at behind the merge base. */
const MAX_ANCESTORS = 50;
/** Commits whose check runs are asked for: one request each. */
const MAX_CHECKS = 25;
/** Newest runs of the base branch that are tried when no ancestor has metrics. */
const MAX_NEWEST = 5;
/**
 * Where the metrics of the base branch may lie, the best first: for the merge base and each of its first parents the artifacts
 * of a trusted run of the same workflow, else the compact report in our own check run; then the newest trusted runs.
 */
async function* baselineCandidates(octokit, place, request) {
    const start = request.base === null ? request.commit : await mergeBase(octokit, place, request.base, request.commit);
    const line = await firstParents(octokit, place, start);
    const commits = request.base === null ? line.slice(1) : line;
    const runs = await (0,trusted_runs/* trustedRuns */.k)(octokit, place, request, new Set(commits));
    for (const [behind, commit] of commits.entries()) {
        const where = request.base === null ? behind + 1 : behind;
        for (const run of runs.filter(({ headSha }) => headSha === commit))
            yield* fromRun(octokit, place, request, run, where);
        if (behind >= MAX_CHECKS)
            continue;
        const found = await (0,check_run/* readCheckReport */.pQ)(octokit, place, commit, request);
        if (found === null)
            continue;
        const { bytes, createdAt, id } = found;
        const way = `from the check run ${id}`;
        yield { commit, behind: where, createdAt, source: 'check-run', way, load: async () => [{ name: 'report.json.gz', bytes }] };
    }
    const known = new Set(commits);
    const others = runs.filter(({ headSha }) => !known.has(headSha) && headSha !== request.commit);
    for (const run of others.slice(0, MAX_NEWEST)) {
        const behind = await distance(octokit, place, run.headSha, start);
        yield* fromRun(octokit, place, request, run, behind);
    }
}
async function* fromRun(octokit, place, { isWanted }, run, behind) {
    const artifacts = await (0,github_artifacts/* listArtifacts */.wn)(octokit, place, run.id, isWanted);
    if (artifacts.length === 0)
        return;
    const current = (0,github_artifacts/* withoutOldAttempts */.Ey)(artifacts, run.attempt);
    yield {
        commit: run.headSha,
        behind,
        createdAt: run.createdAt,
        source: 'artifact',
        way: `from ${current.length === 1 ? 'the artifact' : `${current.length} artifacts`} of run ${run.id}${run.succeeded ? '' : ', which failed'}`,
        load: async () => {
            const files = [];
            for (const artifact of current) {
                const bytes = await (0,github_artifacts/* downloadArtifact */.bk)(octokit, place, artifact);
                // One shard that has gone would make another mean: all or nothing.
                if (bytes === null)
                    return [];
                files.push({ name: artifact.name, bytes });
            }
            return files;
        },
    };
}
/** The newest commit that both sides share: of the branch as it is now, never of what the event remembers. */
async function mergeBase(octokit, place, base, head) {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...place, basehead: `${base}...${head}`, per_page: 1 });
    const sha = data.merge_base_commit?.sha;
    if (typeof sha !== 'string')
        throw new Error('GitHub did not name the merge base');
    return sha;
}
/** A commit and its first parents, newest first. */
async function firstParents(octokit, place, start) {
    const parents = new Map();
    for (let page = 1; page <= 3; page += 1) {
        const { data } = await octokit.rest.repos.listCommits({ ...place, sha: start, per_page: 100, page });
        if (!Array.isArray(data))
            break;
        for (const { sha, parents: own } of data)
            parents.set(sha, own?.[0]?.sha ?? null);
        if (data.length < 100 || parents.size > MAX_ANCESTORS)
            break;
    }
    const line = [start];
    while (line.length <= MAX_ANCESTORS) {
        const next = parents.get(line[line.length - 1]);
        if (!next || line.includes(next))
            break;
        line.push(next);
    }
    return line;
}
/** Commits of `start` that `commit` lacks; negative where it is newer. Null where the API does not say. */
async function distance(octokit, place, commit, start) {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
        ...place,
        basehead: `${commit}...${start}`,
        per_page: 1,
    });
    if (typeof data.ahead_by !== 'number' || typeof data.behind_by !== 'number')
        return null;
    return data.ahead_by > 0 ? data.ahead_by : -data.behind_by;
}

;// CONCATENATED MODULE: ./build/src/github/data-branch.js

/** All that a branch of ours may hold: a name of anything else makes it somebody else's. */
const OURS = /^pr-[1-9]\d*\/[\w.-]+-[0-9a-f]{16}\.png$/;
const MAX_TRIES = 5;
/** After so many commits the branch begins anew with one root commit, so that old pictures do not stay in every clone. */
const MAX_LENGTH = 50;
const data_branch_MAX_PAGES = 10;
const data_branch_PER_PAGE = 100;
/**
 * Puts pictures on a data branch by the Git Data API, never through a working tree; returns the commit and their paths on it.
 * Names are hashes of the content, so what is there already is not written again. Pictures of closed pull requests go. Who comes
 * second in a race is refused (422) and starts again on the other's commit.
 */
async function publishPictures(octokit, place, pictures) {
    const paths = new Map();
    for (const [role, bytes] of pictures.files)
        paths.set(role, `${prefixOf(pictures)}${role}-${await hashOf(bytes)}.png`);
    const wanted = new Set(paths.values());
    const blobs = new Map();
    let open = null;
    for (let attempt = 1;; attempt += 1) {
        const tip = await readTip(octokit, place, pictures.branch);
        if (tip && [...wanted].every((path) => tip.entries.some((entry) => entry.path === path)))
            return { commit: tip.sha, paths };
        for (const [role, path] of paths) {
            if (!blobs.has(path))
                blobs.set(path, await createBlob(octokit, place, pictures.files.get(role)));
        }
        open ??= await openPullRequests(octokit, place);
        const kept = (tip?.entries ?? []).filter(({ path }) => !wanted.has(path) && isKept(path, pictures, open));
        const entries = [...kept, ...[...blobs].map(([path, sha]) => ({ path, sha }))].sort((a, b) => (a.path < b.path ? -1 : 1));
        const commit = await createCommit(octokit, place, entries, tip);
        try {
            await moveBranch(octokit, place, pictures.branch, commit, tip);
            return { commit, paths };
        }
        catch (error) {
            const status = (0,comments/* statusOf */.c2)(error);
            if (attempt >= MAX_TRIES || !(status === 422 || status === 409))
                throw error;
        }
    }
}
function prefixOf({ pullRequest, key }) {
    return `pr-${pullRequest}/${key}-`;
}
/** 64 bits of SHA-256: enough that no two pictures of a repository meet. */
async function hashOf(bytes) {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice().buffer));
    return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
/** Tip of the branch; null where there is none. Never of a branch that holds anything but our pictures. */
async function readTip(octokit, place, branch) {
    let sha;
    try {
        sha = (await octokit.rest.git.getRef({ ...place, ref: `heads/${branch}` })).data.object.sha;
    }
    catch (error) {
        if ((0,comments/* statusOf */.c2)(error) === 404)
            return null;
        throw error;
    }
    const { data: commit } = await octokit.rest.git.getCommit({ ...place, commit_sha: sha });
    const { data: tree } = await octokit.rest.git.getTree({ ...place, tree_sha: commit.tree.sha, recursive: '1' });
    const entries = tree.tree.flatMap(({ type, path, sha: blob }) => type === 'tree' ? [] : [{ path: path ?? '', sha: blob ?? '' }]);
    if (entries.some(({ path, sha: blob }) => !OURS.test(path) || blob === ''))
        throw new Error(`the branch ${branch} holds other files than pictures of curvelint: name another one in data-branch`);
    return { sha, entries, length: Number(/\((\d{1,6})\)$/.exec(commit.message)?.[1] ?? 1) };
}
/** This pull request's pictures of the same key make room; those of others stay as long as they are open. */
function isKept(path, pictures, open) {
    const number = Number(/^pr-(\d+)\//.exec(path)?.[1]);
    const rest = path.slice(prefixOf(pictures).length);
    const isOld = path.startsWith(prefixOf(pictures)) && /^(?:light|dark)-[0-9a-f]{16}\.png$/.test(rest);
    return !isOld && (open === null || number === pictures.pullRequest || open.has(number));
}
/** Null where there are too many to list: then nothing is pruned. */
async function openPullRequests(octokit, place) {
    const open = new Set();
    for (let page = 1; page <= data_branch_MAX_PAGES; page += 1) {
        const { data } = await octokit.rest.pulls.list({ ...place, state: 'open', per_page: data_branch_PER_PAGE, page });
        for (const { number } of data)
            open.add(number);
        if (data.length < data_branch_PER_PAGE)
            return open;
    }
    return null;
}
async function createBlob(octokit, place, bytes) {
    const content = Buffer.from(bytes).toString('base64');
    return (await octokit.rest.git.createBlob({ ...place, content, encoding: 'base64' })).data.sha;
}
async function createCommit(octokit, place, entries, tip) {
    const tree = entries.map(({ path, sha }) => ({ path, sha, mode: '100644', type: 'blob' }));
    const { data: made } = await octokit.rest.git.createTree({ ...place, tree });
    const parents = tip && !startsAnew(tip) ? [tip.sha] : [];
    const message = `Pictures of learning curves (${parents.length === 0 ? 1 : tip.length + 1})`;
    return (await octokit.rest.git.createCommit({ ...place, message, tree: made.sha, parents })).data.sha;
}
function startsAnew({ length }) {
    return length >= MAX_LENGTH;
}
async function moveBranch(octokit, place, branch, sha, tip) {
    // A lost answer is no harm: the next try finds its own commit at the tip.
    if (tip === null)
        await octokit.rest.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha });
    else
        await octokit.rest.git.updateRef({ ...place, ref: `heads/${branch}`, sha, force: startsAnew(tip) });
}

;// CONCATENATED MODULE: ./build/src/github/pull-request.js

const pull_request_PER_PAGE = 100;
const pull_request_MAX_PAGES = 5;
/**
 * The pull request that a run trained for, by ids and SHAs alone: the event's own list is empty for forks, and an artifact may
 * say anything. Null where there is none. Of two from one branch the one into the default branch, then the older one.
 */
async function findPullRequest(octokit, place, run, { repositoryId, defaultBranch }) {
    if (run.event !== 'pull_request' || run.headRepository === null)
        return null;
    const isRight = (pull) => pull.state === 'open' &&
        pull.head.sha === run.headSha &&
        pull.head.repo?.id === run.headRepository?.id &&
        pull.base.repo?.id === repositoryId;
    const byBranch = run.headBranch === '' ? [] : (await ofBranch(octokit, place, run)).filter(isRight);
    // A branch that was renamed meanwhile is found by its commit, in the repository that it lies in.
    const found = byBranch.length > 0 ? byBranch : (await ofCommit(octokit, run)).filter(isRight);
    const rank = ({ base }) => (base.ref === defaultBranch ? 0 : 1);
    const [pull] = found.sort((a, b) => rank(a) - rank(b) || a.number - b.number);
    return pull ? { number: pull.number, base: pull.base.ref } : null;
}
async function ofBranch(octokit, place, { headRepository, headBranch }) {
    const all = [];
    for (let page = 1; page <= pull_request_MAX_PAGES; page += 1) {
        const { data } = await octokit.rest.pulls.list({
            ...place,
            state: 'open',
            head: `${headRepository.owner}:${headBranch}`,
            per_page: pull_request_PER_PAGE,
            page,
        });
        if (!Array.isArray(data))
            break;
        all.push(...data.filter(isPull));
        if (data.length < pull_request_PER_PAGE)
            break;
    }
    return all;
}
async function ofCommit(octokit, { headRepository, headSha }) {
    try {
        const { owner, name } = headRepository;
        const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
            owner,
            repo: name,
            commit_sha: headSha,
            per_page: pull_request_PER_PAGE,
        });
        return Array.isArray(data) ? data.filter(isPull) : [];
    }
    catch (error) {
        // A private fork, or one that has gone: nothing there may be asked.
        const status = (0,comments/* statusOf */.c2)(error);
        if (status === 403 || status === 404 || status === 422)
            return [];
        throw error;
    }
}
function isPull(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { number, head, base } = value;
    return typeof number === 'number' && typeof head?.sha === 'string' && typeof base?.ref === 'string';
}

;// CONCATENATED MODULE: ./build/src/github/repository-file.js

/** Text of a file of the repository at a branch or commit; null where there is none. Larger than 1 MB, it is an error. */
async function readRepositoryFile(octokit, place, path, ref) {
    try {
        const { data } = await octokit.rest.repos.getContent({ ...place, path, ref });
        if (Array.isArray(data) || data.type !== 'file')
            throw new Error(`${path} is not a file`);
        if (data.encoding !== 'base64')
            throw new Error(`${path} is larger than 1 MB`);
        return Buffer.from(data.content, 'base64').toString('utf8');
    }
    catch (error) {
        if ((0,comments/* statusOf */.c2)(error) === 404)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/github/training-run.js
var training_run = __webpack_require__(2719);
;// CONCATENATED MODULE: ./build/src/github/client.js













/** One request may take so long, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;
/** We wait for a rate limit no longer than this, in seconds: a report that comes without its comment beats a job that hangs. */
const MAX_WAIT = 60;
const Client = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
/** A client that repeats what may be repeated, waits for limits only briefly, and prints nothing. */
function connect({ token, apiUrl, repository }) {
    const [owner, repo] = repository.split('/');
    if (!owner || !repo)
        throw new errors/* UserError */.y(`"${repository}" is not a repository`, 'GITHUB_REPOSITORY must be owner/name.');
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
            return { headSha: data.head.sha, open: data.state === 'open', isPublic: data.base?.repo?.private === false };
        },
        upsertComment: (number, key, body, options) => (0,comments/* upsertComment */.lB)(octokit, { owner, repo, issue_number: number }, key, body, options),
        baselineCandidates: (request) => baselineCandidates(octokit, { owner, repo }, request),
        readTrainingRun: (runId) => (0,training_run/* readTrainingRun */.IT)(octokit, { owner, repo }, runId),
        findPullRequest: (run, where) => findPullRequest(octokit, { owner, repo }, run, where),
        readFile: (path, ref) => readRepositoryFile(octokit, { owner, repo }, path, ref),
        listArtifacts: (runId, isWanted) => (0,github_artifacts/* listArtifacts */.wn)(octokit, { owner, repo }, runId, isWanted),
        downloadArtifact: (artifact) => (0,github_artifacts/* downloadArtifact */.bk)(octokit, { owner, repo }, artifact),
        publishPictures: (pictures) => publishPictures(octokit, { owner, repo }, pictures),
        readAcceptance: (request) => readAcceptance(octokit, { owner, repo }, request),
        publishStatus: (check) => (0,check_run/* publishStatus */.G1)(octokit, { owner, repo }, check),
        publishCheckRun: (check) => (0,check_run/* publishCheckRun */.Nm)(octokit, { owner, repo }, check),
    };
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


/***/ })

};
