export const id = 688;
export const ids = [688];
export const modules = {

/***/ 9688:
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

;// CONCATENATED MODULE: ./build/src/github/artifacts.js


/** Bytes that are downloaded at most; as for archives on disk. */
const MAX_ARTIFACT_BYTES = 100 * 1024 ** 2;
const artifacts_PER_PAGE = 100;
const artifacts_MAX_PAGES = 10;
const DOWNLOAD_TIMEOUT = 60_000;
/** Artifacts of a run that are still there and whose names are wanted: the newest of each name, in order of their names. */
async function listArtifacts(octokit, place, runId, isWanted) {
    const newest = new Map();
    for (let page = 1; page <= artifacts_MAX_PAGES; page += 1) {
        const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ ...place, run_id: runId, per_page: artifacts_PER_PAGE, page });
        const list = Array.isArray(data.artifacts) ? data.artifacts : [];
        for (const one of list.flatMap(toArtifact)) {
            if (isWanted(one.name) && one.id > (newest.get(one.name)?.id ?? 0))
                newest.set(one.name, one);
        }
        if (list.length < artifacts_PER_PAGE)
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
        const status = (0,comments/* statusOf */.c2)(error);
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
        throw new errors/* UserError */.y(`the artifact ${name} is damaged: it is not what was uploaded`, 'Upload it again.');
    }
    const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().toLowerCase();
    if (start.startsWith('<!doctype html') || start.startsWith('<html'))
        throw new errors/* UserError */.y(`instead of the artifact ${name} a page came`, 'Run the job again.');
}
function tooLarge({ name }) {
    return new errors/* UserError */.y(`the artifact ${name} is larger than ${MAX_ARTIFACT_BYTES / 1024 ** 2} MiB`, 'Upload the logs or report.json in an artifact of their own, without checkpoints.');
}

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
    const artifacts = await listArtifacts(octokit, place, run.id, isWanted);
    if (artifacts.length === 0)
        return;
    const current = withoutOldAttempts(artifacts, run.attempt);
    yield {
        commit: run.headSha,
        behind,
        createdAt: run.createdAt,
        source: 'artifact',
        way: `from ${current.length === 1 ? 'the artifact' : `${current.length} artifacts`} of run ${run.id}${run.succeeded ? '' : ', which failed'}`,
        load: async () => {
            const files = [];
            for (const artifact of current) {
                const bytes = await downloadArtifact(octokit, place, artifact);
                // One shard that has gone would make another mean: all or nothing.
                if (bytes === null)
                    return [];
                files.push({ name: artifact.name, bytes });
            }
            return files;
        },
    };
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
            return { headSha: data.head.sha, open: data.state === 'open' };
        },
        upsertComment: (number, key, body, options) => (0,comments/* upsertComment */.lB)(octokit, { owner, repo, issue_number: number }, key, body, options),
        baselineCandidates: (request) => baselineCandidates(octokit, { owner, repo }, request),
        readAcceptance: (request) => readAcceptance(octokit, { owner, repo }, request),
        publishCheckRun: (check) => (0,check_run/* publishCheckRun */.Nm)(octokit, { owner, repo }, check),
    };
}


/***/ })

};
