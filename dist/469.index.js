export const id = 469;
export const ids = [469];
export const modules = {

3469:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
C: () => (downloadArtifact),
D: () => (mayWrite),
E: () => (withoutOldAttempts),
O: () => (readAcceptance),
S: () => (baselineCandidates),
T: () => (listMade),
_: () => (publishStatus),
a: () => (furtherCharts),
b: () => (publishCheckRun),
c: () => (listEndedJobs),
d: () => (findPromotion),
f: () => (readRepositoryFile),
g: () => (publishPictures),
h: () => (countPictures),
i: () => (publishComment),
k: () => (plainLines),
l: () => (findPullRequest),
m: () => (publishHistory),
n: () => (readContext),
o: () => (storePictures),
p: () => (historyCandidates),
r: () => (deservesComment),
s: () => (walkerOf),
t: () => (context_exports),
u: () => (readKnownPullRequest),
v: () => (readStatuses),
w: () => (listArtifacts),
x: () => (readVerdicts),
y: () => (upsertComment)
});
var rolldown_runtime_0 = __webpack_require__(1740);
var start_1 = __webpack_require__(4404);
var base_2 = __webpack_require__(2847);
var action_3 = __webpack_require__(8708);
var pipeline_4 = __webpack_require__(7896);
var report_5 = __webpack_require__(8088);







// build/src/github/plain-lines.js
const PREFIX = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]?)*/;
const FENCE = /^(`{3,})[^`]*$|^(~{3,})/;
const HTML = [
	[/^<!--/, /-->/],
	[/^<\?/, /\?>/],
	[/^<!\[CDATA\[/, /\]\]>/],
	[/^<![a-z]/i, />/]
];
const TAG = /^<\/?[a-z]/i;
const ODD_ELEMENTS = new Set("pre code samp kbd tt blockquote q cite del s strike script style textarea title xmp iframe noembed noframes noscript plaintext template svg math select option object audio video canvas button head frameset".split(" "));
function plainLines(markdown) {
	const found = [];
	let block = null;
	let reaches = false;
	let inTag = false;
	for (const line of markdown.split(/\r\n|\r|\n/)) {
		const isBlank = /^[ \t]*$/.test(line);
		if (block?.kind === "html") {
			if (leavesOpen(line)) return found;
			if (block.end.test(line)) block = null;
			reaches = true;
			continue;
		}
		if (block !== null) {
			const state = fenceState(block, line, isBlank);
			if (state === "unclear") return found;
			if (state !== "left") {
				if (state === "closed") block = null;
				reaches = false;
				continue;
			}
			block = null;
			reaches = true;
		}
		if (isBlank) {
			reaches = false;
			inTag = false;
			continue;
		}
		const opened = openedBlock(line);
		if (opened === "unclear" || opened !== null && inTag) return found;
		inTag ||= TAG.test(line.slice(PREFIX.exec(line)[0].length));
		if (opened !== null) {
			if (opened.kind === "html" && leavesOpen(line)) return found;
			block = opened;
			reaches = true;
			continue;
		}
		if (!reaches && /^ {0,3}\S/.test(line)) found.push(line);
		if (leavesOpen((reaches ? null : withoutCode(line)) ?? line)) return found;
		reaches ||= mayReachOn(line);
	}
	return found;
}
function fenceState({ mark, indent, inItem }, line, isBlank) {
	if (isBlank) return "inside";
	const own = indentOf(line);
	const text = line.trim();
	const closes = text.length >= mark.length && text === mark[0].repeat(text.length);
	if (inItem) {
		if (own < indent) return "left";
		return closes && own - indent <= 3 ? "closed" : "inside";
	}
	if (indent === 0) return closes && own <= 3 ? "closed" : "inside";
	if (own < indent || closes && own !== indent) return "unclear";
	return closes ? "closed" : "inside";
}
function openedBlock(line) {
	const prefix = PREFIX.exec(line)[0];
	if (prefix.includes(">")) return null;
	const inItem = prefix.trim() !== "";
	const hasTab = prefix.includes("	");
	const text = line.slice(prefix.length);
	const [, ticks, tildes] = FENCE.exec(text) ?? [];
	const mark = ticks ?? tildes;
	if (mark !== void 0) {
		if (hasTab || inItem && indentOf(line) > 3) return "unclear";
		return {
			kind: "fence",
			mark,
			indent: prefix.length,
			inItem
		};
	}
	const html = HTML.find(([start]) => start.test(text));
	if (html === void 0 || html[1].test(text)) return null;
	return prefix === "" ? {
		kind: "html",
		end: html[1]
	} : "unclear";
}
function leavesOpen(text) {
	return [...text.matchAll(/<([a-z][\w-]*)/gi)].some(([, tag]) => {
		const name = tag.toLowerCase();
		return ODD_ELEMENTS.has(name) && !text.toLowerCase().includes(`</${name}>`);
	});
}
function mayReachOn(line) {
	if (PREFIX.exec(line)[0].includes(">")) return true;
	const text = withoutCode(line);
	if (text === null || /\\[!-/:-@[-`{-~]|<[a-z/!?]|~|\$\$|\]:/i.test(text)) return true;
	if (/\]\((?![^)"'(]*\))/.test(text)) return true;
	let depth = 0;
	for (const [bracket] of text.matchAll(/[[\]]/g)) depth = bracket === "[" ? depth + 1 : Math.max(0, depth - 1);
	return depth > 0;
}
function withoutCode(line) {
	const runs = [...line.matchAll(/`+/g)];
	let text = "";
	let from = 0;
	for (let i = 0; i < runs.length; i += 1) {
		const { 0: run, index } = runs[i];
		if (line[index - 1] === "\\") return null;
		const end = runs.findIndex(([other], j) => j > i && other === run);
		if (end < 0) return null;
		text += line.slice(from, index);
		from = runs[end].index + run.length;
		i = end;
	}
	return text + line.slice(from);
}
function indentOf(line) {
	let columns = 0;
	for (const character of line) if (character === " ") columns += 1;
	else if (character === "	") columns += 4 - columns % 4;
	else break;
	return columns;
}

// build/src/github/accept.js
const MAX_PAGES$6 = 10;
const MAX_REASON = 300;
async function readAcceptance(octokit, place, request) {
	const issue = {
		...place,
		issue_number: request.pullRequest
	};
	const { data: labels } = await octokit.rest.issues.listLabelsOnIssue({
		...issue,
		per_page: 100
	});
	const hasLabel = Array.isArray(labels) && labels.some(({ name }) => name === request.label);
	const lines = await acceptLines(octokit, issue);
	if (!hasLabel && lines.length === 0) return {
		accepted: null,
		missing: null
	};
	const since = await headSince(octokit, place, issue, request);
	const refused = [];
	for (const { login, reason, at } of [...lines].reverse()) {
		if (since === null || at < since) {
			refused.push({
				id: "older",
				values: { by: login }
			});
			continue;
		}
		if (!await mayWrite(octokit, place, login)) {
			refused.push({
				id: "no-access",
				values: { by: login }
			});
			continue;
		}
		if (reason === null) return {
			accepted: null,
			missing: null
		};
		if (reason === "") {
			refused.push({
				id: "no-reason",
				values: { by: login }
			});
			continue;
		}
		if (hasLabel) return {
			accepted: {
				by: login,
				reason: reason.slice(0, MAX_REASON)
			},
			missing: null
		};
		return {
			accepted: null,
			missing: {
				id: "no-label",
				values: { label: request.label }
			}
		};
	}
	return {
		accepted: null,
		missing: refused[0] ?? {
			id: "no-line",
			values: {}
		}
	};
}
async function acceptLines(octokit, issue) {
	const found = [];
	const ask = async (page) => (await octokit.rest.issues.listComments({
		...issue,
		...page
	})).data;
	for await (const comments of (0,action_3.Z)(ask, MAX_PAGES$6)) for (const { body, user, created_at: at } of comments) {
		const line = acceptLine(body ?? "");
		if (line !== null && user?.login && user.type !== "Bot") found.push({
			...line,
			login: user.login,
			at
		});
	}
	return found;
}
function acceptLine(comment) {
	for (const line of plainLines(comment)) {
		const command = (0,base_2.wr)(line);
		if (command === null || "unknown" in command) continue;
		if (command.name === "accept") return { reason: command.rest };
		if (command.name === "unaccept") return { reason: null };
	}
	return null;
}
async function mayWrite(octokit, place, username) {
	try {
		const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
			...place,
			username
		});
		return data.permission === "admin" || data.permission === "write";
	} catch (error) {
		if ((0,pipeline_4.mt)(error) === 404) return false;
		throw error;
	}
}
async function headSince(octokit, place, issue, { commit, headBranch, headRepositoryId, runId }) {
	const { data: own } = await octokit.rest.actions.getWorkflowRun({
		...place,
		run_id: runId
	});
	const { data } = await octokit.rest.actions.listWorkflowRuns({
		...place,
		workflow_id: own.workflow_id,
		head_sha: commit,
		event: "pull_request",
		per_page: 100
	});
	const first = [own, ...Array.isArray(data.workflow_runs) ? data.workflow_runs : []].filter((run) => run.head_sha === commit && run.head_branch === headBranch && (run.head_repository?.id ?? null) === headRepositoryId).map((run) => run.created_at).sort()[0];
	if (first === void 0) return null;
	let forced = "";
	const ask = async (page) => (await octokit.rest.issues.listEvents({
		...issue,
		...page
	})).data;
	for await (const events of (0,action_3.Z)(ask, MAX_PAGES$6)) for (const { event, created_at: at } of events) if (event === "head_ref_force_pushed" && at > forced) forced = at;
	return forced > first ? forced : first;
}

// build/src/github/artifacts.js
const MAX_PAGES$5 = 10;
async function listArtifacts(octokit, place, runId, isWanted) {
	const newest = /* @__PURE__ */ new Map();
	for await (const value of entriesOf$1(octokit, place, runId)) for (const one of toArtifact(value)) if (isWanted(one.name) && one.id > (newest.get(one.name)?.id ?? 0)) newest.set(one.name, one);
	return [...newest.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
async function listMade(octokit, place, runId) {
	const made = /* @__PURE__ */ new Map();
	for await (const value of entriesOf$1(octokit, place, runId)) {
		const { name, expired, expires_at: at } = (0,action_3.mt)(value);
		if (typeof name !== "string" || made.get(name)?.expired === null) continue;
		const [day = ""] = /^\d{4}-\d{2}-\d{2}(?=T)/.exec((0,action_3.ht)(at)) ?? [];
		made.set(name, {
			name,
			expired: expired === true ? day : null
		});
	}
	return [...made.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
async function* entriesOf$1(octokit, place, runId) {
	const ask = async (page) => (await octokit.rest.actions.listWorkflowRunArtifacts({
		...place,
		run_id: runId,
		...page
	})).data.artifacts;
	for await (const list of (0,action_3.Z)(ask, MAX_PAGES$5)) yield* list;
}
function toArtifact(value) {
	const { id, name, size_in_bytes: size, expired, digest } = (0,action_3.mt)(value);
	if (typeof id !== "number" || typeof name !== "string" || expired === true) return [];
	return [{
		id,
		name,
		size: typeof size === "number" ? size : 0,
		digest: typeof digest === "string" ? digest : null
	}];
}
function withoutOldAttempts(artifacts, attempts) {
	if (attempts < 2) return artifacts;
	const latest = /* @__PURE__ */ new Map();
	for (const artifact of artifacts) {
		const [, stem = artifact.name, number = "0"] = /^(.*)-(\d+)$/.exec(artifact.name) ?? [];
		const attempt = Number(number);
		const isAttempt = attempt >= 1 && attempt <= attempts;
		const key = isAttempt ? stem : artifact.name;
		const known = latest.get(key);
		if (!known || isAttempt && attempt > known.attempt) latest.set(key, {
			attempt: isAttempt ? attempt : 0,
			artifact
		});
	}
	const kept = new Set([...latest.values()].map(({ artifact }) => artifact));
	return artifacts.filter((artifact) => kept.has(artifact));
}

// build/src/github/download.js
const MAX_ARTIFACT_BYTES = 100 * 1024 ** 2;
const TRY_TIMEOUT = 45e3;
const MAX_TRIES$1 = 3;
const WAITS = [1e3, 4e3];
async function downloadArtifact(octokit, place, artifact, maxBytes = MAX_ARTIFACT_BYTES) {
	if (artifact.size > maxBytes) throw tooLarge(artifact, maxBytes);
	for (let tries = 1;; tries += 1) {
		const address = await addressOf(octokit, place, artifact);
		if (address === null) return null;
		const outcome = await download(address, artifact, maxBytes);
		if ("bytes" in outcome) return outcome.bytes;
		if (tries === MAX_TRIES$1 || (outcome.wait ?? 0) > 60) throw notGiven(artifact, outcome.why, tries);
		await (0,pipeline_4.ft)(Math.max((outcome.wait ?? 0) * 1e3, (0,pipeline_4.pt)(WAITS[tries - 1])));
	}
}
async function download(address, artifact, maxBytes) {
	try {
		const response = await fetch(address, {
			redirect: "manual",
			signal: AbortSignal.timeout(TRY_TIMEOUT)
		});
		const { status } = response;
		if (status === 404 || status === 410) return { bytes: null };
		if (!response.ok) {
			await response.body?.cancel();
			if (!(status === 403 || status === 408 || status === 429 || status >= 500)) throw new start_1.y(`the storage of artifacts answered ${status} for ${artifact.name}`, "Run the job again.");
			return {
				why: `it answered ${status}`,
				wait: (0,pipeline_4.ut)(response.headers.get("retry-after"), Date.now())
			};
		}
		const bytes = await limited(response, artifact, maxBytes);
		const why = await damageOf(bytes, artifact);
		return why === null ? { bytes } : {
			why,
			wait: null
		};
	} catch (error) {
		if (error instanceof start_1.y) throw error;
		return {
			why: connectionText(error),
			wait: null
		};
	}
}
function connectionText(error) {
	if (error instanceof Error && error.name === "TimeoutError") return `it took longer than ${TRY_TIMEOUT / 1e3} seconds`;
	return `the connection failed (${(0,base_2.Ir)(error instanceof Error && error.cause ? error.cause : error)})`;
}
function notGiven({ name }, why, tries) {
	const often = [
		"once",
		"twice",
		"three times"
	][tries - 1];
	return new start_1.y(`the storage of artifacts did not give ${name}, asked ${often}: ${why}`, "Run the job again; if it stays, upload the artifact again.");
}
async function addressOf(octokit, place, { id, name }) {
	try {
		const { headers, status } = await octokit.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
			...place,
			artifact_id: id,
			archive_format: "zip",
			request: { redirect: "manual" }
		});
		const { location } = headers;
		if (!(Number(status) >= 300 && Number(status) < 400) || !location) throw new Error(`GitHub did not say where the artifact ${name} lies`);
		const isLocal = /^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(location);
		if (!location.startsWith("https://") && !isLocal) throw new Error(`the artifact ${name} lies at an address that is not https`);
		return location;
	} catch (error) {
		const status = (0,pipeline_4.mt)(error);
		if (status === 404 || status === 410) return null;
		throw error;
	}
}
async function limited(response, artifact, maxBytes) {
	const pieces = [];
	let length = 0;
	for await (const piece of response.body ?? []) {
		length += piece.length;
		if (length > maxBytes) throw tooLarge(artifact, maxBytes);
		pieces.push(piece);
	}
	return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
async function damageOf(bytes, { digest }) {
	const expected = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? "")?.[1];
	if (expected !== void 0) {
		const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.slice().buffer));
		return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("") === expected.toLowerCase() ? null : "what came is damaged: it is not what was uploaded";
	}
	const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().toLowerCase();
	return start.startsWith("<!doctype html") || start.startsWith("<html") ? "a page came instead of it" : null;
}
function tooLarge({ name }, maxBytes) {
	return new start_1.y(`the artifact ${name} is larger than ${Math.round(maxBytes / 1024 ** 2)} MiB`, "Upload the logs or report.json in an artifact of their own, without checkpoints.");
}

// build/src/github/baseline.js
const MAX_CHECKS$1 = 25;
const MAX_NEWEST = 5;
async function* baselineCandidates(octokit, place, self, walker, request) {
	const { start, commits: line } = await walker.walk(request);
	const commits = line.map(({ commit }) => commit);
	const runs = await walker.runs(request, new Set(commits));
	for (const [behind, commit] of commits.entries()) {
		const where = request.base === null ? behind + 1 : behind;
		for (const run of runs.filter(({ headSha }) => headSha === commit)) yield* fromRun(octokit, place, request, run, where);
		if (behind >= MAX_CHECKS$1) continue;
		const check = {
			commit,
			name: request.checkName,
			key: request.key
		};
		for (const { bytes, createdAt, id, promoted } of await (0,action_3.R)(octokit, place, self, check)) yield {
			commit,
			behind: where,
			createdAt,
			source: "check-run",
			way: promoted ? {
				id: "promoted",
				values: promoted
			} : {
				id: "check-run",
				values: { id }
			},
			load: async () => [{
				name: "report.json.gz",
				bytes
			}]
		};
	}
	const known = new Set(commits);
	const others = runs.filter(({ headSha }) => !known.has(headSha) && headSha !== request.commit);
	for (const run of others.slice(0, MAX_NEWEST)) yield* fromRun(octokit, place, request, run, await distance(octokit, place, run.headSha, start));
}
async function* fromRun(octokit, place, { isWanted }, run, behind) {
	const artifacts = await listArtifacts(octokit, place, run.id, isWanted);
	if (artifacts.length === 0) return;
	const current = withoutOldAttempts(artifacts, run.attempt);
	yield {
		commit: run.headSha,
		behind,
		createdAt: run.createdAt,
		source: "artifact",
		way: {
			id: "artifacts",
			values: {
				count: current.length,
				run: run.id,
				failed: !run.succeeded
			}
		},
		load: async () => {
			const files = [];
			for (const artifact of current) {
				const bytes = await downloadArtifact(octokit, place, artifact);
				if (bytes === null) return [];
				files.push({
					name: artifact.name,
					bytes
				});
			}
			return files;
		}
	};
}
async function distance(octokit, place, commit, start) {
	const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
		...place,
		basehead: `${commit}...${start}`,
		per_page: 1
	});
	if (typeof data.ahead_by !== "number" || typeof data.behind_by !== "number") return null;
	return data.ahead_by > 0 ? data.ahead_by : -data.behind_by;
}

// build/src/github/check-annotations.js
const PER_REQUEST = 50;
const MAX_ANNOTATIONS = 200;
const MAX_TITLE$1 = 255;
async function remarkBatches(octokit, place, annotations, own) {
	const said = own !== null && annotations.length > 0 ? await readRemarks(octokit, place, own) : /* @__PURE__ */ new Set();
	const left = annotations.slice(0, MAX_ANNOTATIONS).map(toRemark).filter((remark) => !said.has(idOf(remark)));
	const count = Math.max(1, Math.ceil(left.length / PER_REQUEST));
	return Array.from({ length: count }, (_, i) => left.slice(i * PER_REQUEST, (i + 1) * PER_REQUEST));
}
function toRemark({ file, line, level, title, message }) {
	return {
		path: file,
		start_line: line,
		end_line: line,
		annotation_level: level === "error" ? "failure" : "warning",
		title: (0,base_2.Dr)(title).slice(0, MAX_TITLE$1),
		message: (0,base_2.Dr)(message)
	};
}
function idOf({ path, start_line, message }) {
	return JSON.stringify([
		path,
		start_line,
		message
	]);
}
async function readRemarks(octokit, place, id) {
	const found = /* @__PURE__ */ new Set();
	const ask = async (page) => (await octokit.rest.checks.listAnnotations({
		...place,
		check_run_id: id,
		...page
	})).data;
	for await (const remarks of (0,action_3.Z)(ask, 1 + MAX_ANNOTATIONS / 100)) for (const { path, start_line, message } of remarks) found.add(idOf({
		path,
		start_line,
		message: message ?? ""
	}));
	return found;
}

// build/src/github/joined-checks.js
const MAX_TITLE = 200;
function outdated(all, key, own, ownTitle) {
	const joined = (0,action_3.J)(all.map(({ told }) => told));
	const banner = (0,base_2.$n)(joined.told, key);
	return all.flatMap((check) => {
		const split = (0,base_2.tr)(check.output.summary);
		const given = check.id === own && ownTitle !== null ? ownTitle : check.output.title;
		const title = titleFor(check.told.conclusion, given, joined);
		return check.conclusion === joined.conclusion && split.banner === banner && check.output.title === title ? [] : [{
			check,
			conclusion: joined.conclusion,
			title,
			summary: banner + split.rest
		}];
	});
}
function titleFor(own, title, { conclusion, told }) {
	return (own === conclusion && !(0,base_2.Qn)(title) ? title : (0,base_2.er)(told, conclusion)).slice(0, MAX_TITLE);
}
async function showJoined(octokit, place, { check, conclusion, title, summary }) {
	const { text } = check.output;
	const output = {
		title,
		summary: summary.slice(0, action_3.F),
		...text === "" ? {} : { text }
	};
	try {
		await octokit.rest.checks.update({
			...place,
			check_run_id: check.id,
			status: "completed",
			conclusion,
			output
		});
	} catch (error) {
		const status = (0,pipeline_4.mt)(error);
		if (status !== 403 && status !== 404) throw error;
	}
}
async function readVerdicts(octokit, place, self, where) {
	const all = await (0,action_3.U)(octokit, place, self, where);
	return (0,action_3.J)(all.map(({ told }) => told)).told;
}

// build/src/github/check-run.js
const MAX_CREATES$1 = 3;
const MAX_ROUNDS$2 = 6;
async function publishCheckRun(octokit, place, self, check) {
	const list = () => (0,action_3.U)(octokit, place, self, check);
	const before = await list();
	const known = ownOf(before, check);
	const isLate = known !== null && (0,action_3.K)(known.told, check);
	const written = (check.buttons ?? []).length > 0 && await isOtherApp(self) ? check : {
		...check,
		buttons: []
	};
	const own = isLate ? known : await writeOwn(octokit, place, written, before, known, list);
	const ownTitle = isLate ? null : check.title;
	for (let round = 0; round < MAX_ROUNDS$2; round += 1) {
		const all = await list();
		const behind = outdated(all, check.key, own.id, ownTitle);
		if (behind.length === 0) break;
		for (const one of behind) await showJoined(octokit, place, one);
	}
	return (0,action_3.ht)(own.html_url);
}
function ownOf(all, check) {
	const ofRun = all.filter(({ told }) => (0,action_3.q)(told, check) && told.run?.id === check.run?.id);
	const same = ofRun.findLast(({ told }) => told.run?.attempt === check.run?.attempt);
	if (same) return same;
	return ofRun.some(({ told }) => ofRun.some((other) => !(0,action_3.q)(told, other.told))) ? null : ofRun.at(-1) ?? null;
}
async function writeOwn(octokit, place, check, before, known, list) {
	const joined = (0,action_3.J)([...before.filter((one) => one !== known).map(({ told }) => told), check]);
	const banner = (0,base_2.$n)(joined.told, check.key);
	const body = {
		...place,
		name: check.name,
		status: "completed",
		conclusion: joined.conclusion,
		external_id: `curvelint:v1 key=${check.key} ${(0,action_3.X)(check)}`,
		...check.detailsUrl === "" ? {} : { details_url: check.detailsUrl },
		output: {
			title: titleFor(check.conclusion, check.title, joined),
			summary: `${banner}${check.summary}`.slice(0, action_3.F),
			...holds(check) ? { text: (0,action_3.L)(check) } : {}
		},
		...check.buttons && check.buttons.length > 0 && { actions: [...check.buttons] }
	};
	const [first = [], ...more] = await remarkBatches(octokit, place, check.annotations ?? [], known?.id ?? null);
	const bodyWith = (annotations) => annotations.length === 0 ? body : {
		...body,
		output: {
			...body.output,
			annotations: [...annotations]
		}
	};
	const update = async (id, annotations) => made((await octokit.rest.checks.update({
		...bodyWith(annotations),
		check_run_id: id
	})).data);
	const create = (annotations) => createOnce$1(async () => made((await octokit.rest.checks.create({
		...bodyWith(annotations),
		head_sha: check.commit,
		request: { retries: 0 }
	})).data), async () => ownOf(await list(), check));
	const write = async (annotations) => {
		if (known === null) return create(annotations);
		try {
			return await update(known.id, annotations);
		} catch (error) {
			const status = (0,pipeline_4.mt)(error);
			if (status !== 403 && status !== 404) throw error;
			return create(annotations);
		}
	};
	const written = await write(first).catch((error) => {
		if ((0,pipeline_4.mt)(error) !== 422 || first.length === 0) throw error;
		return write([]);
	});
	for (const batch of more) await update(written.id, batch);
	return written;
}
async function isOtherApp(self) {
	const login = await self().catch(() => null);
	return login !== null && login !== "github-actions[bot]" && login.endsWith("[bot]");
}
function holds({ data, job = "" }) {
	return data !== "" && data.length + job.length <= 65335;
}
async function createOnce$1(create, find) {
	for (let attempt = 1;; attempt += 1) try {
		return await create();
	} catch (error) {
		const status = (0,pipeline_4.mt)(error);
		if (status !== null && status < 500) throw error;
		const found = await find();
		if (found) return found;
		if (attempt >= MAX_CREATES$1) throw error;
	}
}
function made(data) {
	if (typeof data?.id !== "number") throw new Error("GitHub\u2019s answer is no check");
	return {
		id: data.id,
		html_url: data.html_url ?? null
	};
}

// build/src/github/comments.js
const MAX_PAGES$4 = 50;
const MAX_CREATES = 3;
const MAX_ROUNDS$1 = 5;
async function upsertComment(octokit, place, self, key, compose, options) {
	const marker = (0,base_2.Zn)(key);
	let login = await self();
	const writer = {
		octokit,
		place,
		marker,
		compose,
		isFormer: await (0,action_3.st)(marker, options.former, login),
		left: /* @__PURE__ */ new Set(),
		...options
	};
	let written = null;
	for (let round = 0; round < MAX_ROUNDS$1; round += 1) {
		const step = await nextStep(writer, login, written).catch((error) => {
			if (written === null) throw error;
			return { url: (0,action_3.ht)(written.comment.html_url) };
		});
		if ("url" in step) return step.url;
		written = step.written;
		login ??= written?.comment.user?.login ?? null;
	}
	if (written) return (0,action_3.ht)(written.comment.html_url);
	throw new Error("the comment was deleted again and again while it was written");
}
async function nextStep(writer, login, written) {
	const { marker, compose } = writer;
	const isCurrent = currentOf(writer, login);
	const { kept, others, former } = await lookUp(writer, login, written?.isNew ?? false);
	const all = [
		...kept ? [kept] : [],
		...others,
		...former
	];
	if (all.length === 0 && !writer.create) return { url: null };
	const due = await compose(all.map((one) => bodyOf(one, marker)));
	if (due === null) {
		const isSecond = kept?.id !== written?.comment.id || others.some((one) => !isCurrent(one));
		if (written?.isNew && isSecond) await deleteAll(writer, [written.comment]);
		return { url: null };
	}
	const text = marker + due;
	if (!kept) return { written: {
		text,
		comment: await createOnce(writer, login, text),
		isNew: true
	} };
	const isThere = kept.body === text || written !== null && isWritten(written, kept, text);
	if (isThere && others.length + former.length === 0) return { url: (0,action_3.ht)(kept.html_url) };
	const comment = isThere ? kept : await update(writer, kept, text);
	if (comment) {
		await deleteAll(writer, others);
		await deleteFormer(writer, former);
	}
	return { written: comment && {
		text,
		comment,
		isNew: false
	} };
}
async function lookUp(writer, login, isNew) {
	const { isFormer, left } = writer;
	const [isOurs, isCurrent] = [oursOf(writer, login), currentOf(writer, login)];
	const isWanted = (one) => !left.has(one.id) && (isOurs(one) || isFormer?.(one) === true);
	const found = await list(writer, isWanted, isNew || isFormer !== null || outdates(writer) ? "all" : "first");
	const ours = found.filter(isOurs);
	const kept = ours.find(isCurrent);
	return {
		kept,
		others: ours.filter((one) => one !== kept),
		former: found.filter((one) => !isOurs(one))
	};
}
function outdates({ create, isOutdated }) {
	return create && isOutdated !== void 0;
}
function oursOf({ marker, former }, login) {
	if (login === null && former !== void 0) return () => false;
	return (0,action_3.lt)(marker, login ?? "github-actions[bot]");
}
function currentOf(writer, login) {
	const isOurs = oursOf(writer, login);
	return (one) => isOurs(one) && !(outdates(writer) && writer.isOutdated?.(bodyOf(one, writer.marker)));
}
function isWritten({ text, comment }, { id, body }, due) {
	return text === due && comment.id === id && comment.body === body;
}
function bodyOf({ body }, marker) {
	return (body ?? "").replaceAll("\r\n", "\n").slice(marker.length);
}
async function update({ octokit, place }, { id }, body) {
	return ignoreMissing(async () => (await octokit.rest.issues.updateComment({
		...repoOf(place),
		comment_id: id,
		body
	})).data);
}
async function deleteAll(writer, comments) {
	for (const comment of comments) await remove(writer.octokit, writer.place, comment).catch((error) => noteLeft(writer, comment, error));
}
async function deleteFormer(writer, comments) {
	const { octokit, place, former } = writer;
	for (const comment of comments) await remove(former?.octokit ?? octokit, place, comment).catch(() => remove(octokit, place, comment)).catch((error) => noteLeft(writer, comment, error));
}
function noteLeft({ left, onLeft }, { id, html_url: url }, error) {
	left.add(id);
	onLeft?.((0,action_3.ht)(url), error);
}
async function remove(octokit, place, { id }) {
	await ignoreMissing(() => octokit.rest.issues.deleteComment({
		...repoOf(place),
		comment_id: id
	}));
}
async function createOnce(writer, login, body) {
	const { octokit, place } = writer;
	for (let attempt = 1;; attempt += 1) try {
		return (await octokit.rest.issues.createComment({
			...place,
			body,
			request: { retries: 0 }
		})).data;
	} catch (error) {
		if (!mayHaveActed(error)) throw error;
		const [adopted] = await list(writer, currentOf(writer, login), "first");
		if (adopted) return adopted;
		if (attempt >= MAX_CREATES) throw error;
	}
}
function mayHaveActed(error) {
	const status = (0,pipeline_4.mt)(error);
	return status === null || status >= 500;
}
async function list({ octokit, place }, isWanted, which) {
	const found = [];
	const ask = async (page) => {
		const { data } = await octokit.rest.issues.listComments({
			...place,
			...page
		});
		if (!Array.isArray(data)) throw new Error("GitHub\u2019s list of comments is no list");
		return data;
	};
	for await (const comments of (0,action_3.Z)(ask, MAX_PAGES$4)) {
		found.push(...comments.filter(isWanted));
		if (which === "first" && found.length > 0) break;
	}
	return found.sort((a, b) => a.id - b.id);
}
async function ignoreMissing(act) {
	try {
		return await act();
	} catch (error) {
		if ((0,pipeline_4.mt)(error) === 404) return null;
		throw error;
	}
}
function repoOf({ owner, repo }) {
	return {
		owner,
		repo
	};
}

// build/src/github/commit-status.js
const MAX_DESCRIPTION = 140;
const MAX_PAGES$3 = 3;
const MAX_ROUNDS = 6;
const MARK = "#curvelint:v1&";
async function publishStatus(octokit, place, check) {
	let url = "";
	let shown = "";
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const all = await listStatuses(octokit, place, check);
		const { conclusion, told } = (0,action_3.J)([...all.map((one) => one.told), check]);
		const state = conclusion === "failure" ? "failure" : "success";
		if (shown !== "" && all.at(-1)?.state === state && all.some(({ address }) => address === shown)) break;
		const title = conclusion === check.conclusion ? check.title : (0,base_2.er)(told, conclusion);
		shown = `${check.detailsUrl}${MARK}${(0,action_3.X)(check).replaceAll(" ", "&")}`;
		const given = {
			context: check.name,
			description: title.slice(0, MAX_DESCRIPTION),
			target_url: shown
		};
		const { data } = await octokit.rest.repos.createCommitStatus({
			...place,
			sha: check.commit,
			state,
			...given
		});
		url = (0,action_3.ht)(data.url);
	}
	return url;
}
async function readStatuses(octokit, place, where) {
	return (await listStatuses(octokit, place, where)).map(({ told }) => told);
}
async function listStatuses(octokit, place, { commit, name }) {
	const found = [];
	const ask = async (page) => (await octokit.rest.repos.listCommitStatusesForRef({
		...place,
		ref: commit,
		...page
	})).data;
	for await (const statuses of (0,action_3.Z)(ask, MAX_PAGES$3)) for (const { context, state, target_url: address } of statuses) {
		const [, text] = (0,action_3.ht)(address).split(MARK);
		const told = context === name && text !== void 0 ? (0,action_3.Y)(text.replaceAll("&", " ")) : null;
		if (told !== null) found.push({
			state: (0,action_3.ht)(state),
			address: (0,action_3.ht)(address),
			told
		});
	}
	return found.reverse();
}

// build/src/github/own-branch.js
const OURS = /^(?:pr-[1-9]\d*\/[\w.-]+-[0-9a-f]{16}\.png|history\/[\w.-]{1,64}\/[1-9]\d{0,14}-[0-9a-f]{40}\.json)$/;
const MAX_TRIES = 5;
const MAX_LENGTH = 50;
async function putFiles(octokit, place, { branch, files, message, keep }) {
	const blobs = /* @__PURE__ */ new Map();
	const shas = /* @__PURE__ */ new Map();
	for (const [path, bytes] of files) shas.set(path, await blobSha(bytes));
	for (let attempt = 1;; attempt += 1) {
		const tip = await readTip(octokit, place, branch);
		if (tip && [...shas].every(([path, sha]) => tip.entries.some((one) => one.path === path && one.sha === sha))) return tip.sha;
		for (const [path, bytes] of files) if (!blobs.has(path)) blobs.set(path, await createBlob(octokit, place, bytes));
		const commit = await createCommit(octokit, place, message, [...await keep((tip?.entries ?? []).filter(({ path }) => !files.has(path))), ...[...blobs].map(([path, sha]) => ({
			path,
			sha
		}))].sort((a, b) => a.path < b.path ? -1 : 1), tip);
		try {
			await moveBranch(octokit, place, branch, commit, tip);
			return commit;
		} catch (error) {
			const status = (0,pipeline_4.mt)(error);
			if (attempt >= MAX_TRIES || !(status === 422 || status === 409)) throw error;
		}
	}
}
async function readTip(octokit, place, branch) {
	let sha;
	try {
		sha = (await octokit.rest.git.getRef({
			...place,
			ref: `heads/${branch}`
		})).data.object.sha;
	} catch (error) {
		if ((0,pipeline_4.mt)(error) === 404) return null;
		throw error;
	}
	const { data: commit } = await octokit.rest.git.getCommit({
		...place,
		commit_sha: sha
	});
	const { data: tree } = await octokit.rest.git.getTree({
		...place,
		tree_sha: commit.tree.sha,
		recursive: "1"
	});
	const entries = tree.tree.flatMap(({ type, path, sha: blob }) => type === "tree" ? [] : [{
		path: path ?? "",
		sha: blob ?? ""
	}]);
	if (entries.some(({ path, sha: blob }) => !OURS.test(path) || blob === "")) throw new Error(`the branch ${branch} holds other files than those of curvelint: name another one in data-branch`);
	return {
		sha,
		entries,
		length: Number(/\((\d{1,6})\)$/.exec(commit.message)?.[1] ?? 1)
	};
}
async function createBlob(octokit, place, bytes) {
	const content = Buffer.from(bytes).toString("base64");
	return (await octokit.rest.git.createBlob({
		...place,
		content,
		encoding: "base64"
	})).data.sha;
}
async function createCommit(octokit, place, words, entries, tip) {
	const tree = entries.map(({ path, sha }) => ({
		path,
		sha,
		mode: "100644",
		type: "blob"
	}));
	const { data: made } = await octokit.rest.git.createTree({
		...place,
		tree
	});
	const parents = tip && !startsAnew(tip) ? [tip.sha] : [];
	const message = `${words} (${parents.length === 0 ? 1 : tip.length + 1})`;
	return (await octokit.rest.git.createCommit({
		...place,
		message,
		tree: made.sha,
		parents
	})).data.sha;
}
function startsAnew({ length }) {
	return length >= MAX_LENGTH;
}
async function moveBranch(octokit, place, branch, sha, tip) {
	if (tip === null) await octokit.rest.git.createRef({
		...place,
		ref: `refs/heads/${branch}`,
		sha
	});
	else await octokit.rest.git.updateRef({
		...place,
		ref: `heads/${branch}`,
		sha,
		force: startsAnew(tip)
	});
}
function blobSha(bytes) {
	return hashOf("SHA-1", Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));
}
function sha256Of(bytes) {
	return hashOf("SHA-256", bytes);
}
async function hashOf(algorithm, bytes) {
	const hash = new Uint8Array(await crypto.subtle.digest(algorithm, Uint8Array.from(bytes)));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// build/src/github/data-branch.js
const MAX_PAGES$2 = 10;
const HASH_LENGTH = 16;
async function publishPictures(octokit, place, pictures) {
	const paths = /* @__PURE__ */ new Map();
	for (const [role, bytes] of pictures.files) paths.set(role, `${prefixOf(pictures)}${role}-${(await sha256Of(bytes)).slice(0, HASH_LENGTH)}.png`);
	const files = new Map([...paths].map(([role, path]) => [path, pictures.files.get(role)]));
	let open;
	const keep = async (entries) => {
		if (open === void 0) open = await openPullRequests(octokit, place);
		return entries.filter(({ path }) => isKept(path, pictures, open ?? null));
	};
	return {
		commit: await putFiles(octokit, place, {
			branch: pictures.branch,
			files,
			message: "Pictures of learning curves",
			keep
		}),
		paths
	};
}
function prefixOf({ pullRequest, key }) {
	return `pr-${pullRequest}/${key}-`;
}
async function countPictures(octokit, place, branch) {
	return (await readTip(octokit, place, branch))?.entries.filter(({ path }) => path.startsWith("pr-")).length ?? null;
}
function isKept(path, pictures, open) {
	const number = Number(/^pr-(\d+)\//.exec(path)?.[1]);
	const rest = path.slice(prefixOf(pictures).length);
	return !(path.startsWith(prefixOf(pictures)) && /^(?:trend_)?(?:light|dark)-[0-9a-f]{16}\.png$/.test(rest)) && (!path.startsWith("pr-") || open === null || number === pictures.pullRequest || open.has(number));
}
async function openPullRequests(octokit, place) {
	const open = /* @__PURE__ */ new Set();
	let isWhole = false;
	const ask = async (page) => (await octokit.rest.pulls.list({
		...place,
		state: "open",
		...page
	})).data;
	for await (const pulls of (0,action_3.Z)(ask, MAX_PAGES$2)) {
		for (const { number } of pulls) open.add(number);
		isWhole = pulls.length < 100;
	}
	return isWhole ? open : null;
}

// build/src/github/history-branch.js
const MAX_FILE = 64e3;
const NAME = /^([1-9]\d{0,14})-([0-9a-f]{40})\.json$/;
async function publishHistory(octokit, place, file) {
	const { branch, base, repositoryId, key, commit, run: id, check, report } = file;
	const run = await (0,action_3.k)(octokit, place, id);
	if (run === null || !(0,action_3.O)(run, repositoryId) || run.headSha !== commit || run.headBranch !== base) return false;
	const written = {
		version: 1,
		commit,
		run: id,
		check,
		sha256: await sha256Of(report),
		report: Buffer.from(report).toString("base64")
	};
	const bytes = new TextEncoder().encode(`${JSON.stringify(written)}\n`);
	if (bytes.length > MAX_FILE) return false;
	const folder = `history/${key}/`;
	const keep = async (entries) => kept(entries, folder, commit);
	const files = /* @__PURE__ */ new Map([[`${folder}${id}-${commit}.json`, bytes]]);
	await putFiles(octokit, place, {
		branch,
		files,
		message: "History of learning curves",
		keep
	});
	return true;
}
function kept(entries, folder, commit) {
	const isOther = ({ path }) => !path.startsWith(folder);
	const own = entries.filter((one) => !isOther(one) && !one.path.endsWith(`-${commit}.json`));
	const runOf = ({ path }) => Number(/\/(\d+)-[0-9a-f]{40}\.json$/.exec(path)?.[1]);
	return [...entries.filter(isOther), ...own.sort((a, b) => runOf(b) - runOf(a)).slice(0, 59)];
}
const STORED_QUERY = `query ($owner: String!, $repo: String!, $top: String!, $folder: String!) {
  repository(owner: $owner, name: $repo) {
    top: object(expression: $top) { ... on Tree { entries { name } } }
    folder: object(expression: $folder) {
      ... on Tree { entries { name object { ... on Blob { text isTruncated } } } }
    }
  }
}`;
async function storedReports(octokit, place, { branch, key }) {
	const at = `refs/heads/${branch}:`;
	const { data } = await (0,action_3.pt)(octokit, STORED_QUERY, {
		...place,
		top: at,
		folder: `${at}history/${key}`
	});
	const repository = (0,action_3.mt)(data["repository"]);
	const found = /* @__PURE__ */ new Map();
	if (!entriesOf(repository["top"]).every(({ name }) => /^(?:history|pr-[1-9]\d*)$/.test((0,action_3.ht)(name)))) return found;
	for (const { name, object } of entriesOf(repository["folder"]).slice(0, 120)) {
		const [, run, commit] = NAME.exec((0,action_3.ht)(name)) ?? [];
		const { text, isTruncated } = (0,action_3.mt)(object);
		const report = commit && isTruncated === false ? await reportIn((0,action_3.ht)(text), commit, Number(run)) : null;
		if (report) found.set(commit, report);
	}
	return found;
}
function entriesOf(tree) {
	const { entries } = (0,action_3.mt)(tree);
	return Array.isArray(entries) ? entries.map(action_3.mt) : [];
}
async function reportIn(text, commit, run) {
	if (text.length > MAX_FILE) return null;
	try {
		const file = (0,action_3.mt)(JSON.parse(text));
		const report = Uint8Array.from(Buffer.from((0,action_3.ht)(file["report"]), "base64"));
		return file["commit"] === commit && file["run"] === run && file["sha256"] === await sha256Of(report) ? report : null;
	} catch {
		return null;
	}
}

// build/src/github/history.js
const MAX_COMMITS = 30;
const MAX_ONE_BY_ONE = 10;
const FEW_COMMITS = 8;
const MAX_RUNS = 5;
const MAX_SUITES = 10;
const MAX_CHECKS = 20;
async function* historyCandidates(octokit, place, self, walker, request) {
	const commits = (await walker.walk(request)).commits.slice(0, Math.min(request.most, MAX_COMMITS)).filter(({ commit }) => /^[0-9a-f]{40}$/.test(commit));
	if (commits.length === 0) return;
	const kept = await keptReports(octokit, place, self, request, commits);
	const stored = await storedWhereFew(octokit, place, request, commits, kept);
	let found = 0;
	for (const { commit, at } of commits) {
		const onBranch = stored.get(commit);
		for (const bytes of [...(kept.get(commit) ?? []).map((one) => one.bytes), ...onBranch ? [onBranch] : []]) {
			found += 1;
			yield {
				commit,
				at,
				load: async () => [{
					name: "report.json.gz",
					bytes
				}]
			};
		}
	}
	if (found === 0) yield* inArtifacts(octokit, place, walker, request, commits);
}
async function storedWhereFew(octokit, place, { dataBranch, key, base }, commits, kept) {
	if (commits.filter(({ commit }) => (kept.get(commit) ?? []).length > 0).length >= Math.min(FEW_COMMITS, commits.length) || dataBranch === base) return /* @__PURE__ */ new Map();
	try {
		return await storedReports(octokit, place, {
			branch: dataBranch,
			key
		});
	} catch (error) {
		if ((0,pipeline_4.mt)(error) === null) throw error;
		return /* @__PURE__ */ new Map();
	}
}
async function keptReports(octokit, place, self, request, commits) {
	const shas = commits.map(({ commit }) => commit);
	try {
		const kept = await atOnce(octokit, place, (0,action_3.dt)(await self().catch(() => null)), request, shas);
		if (kept !== null) return kept;
	} catch (error) {
		if ((0,pipeline_4.mt)(error) === null) throw error;
	}
	return oneByOne(octokit, place, self, request, shas);
}
async function atOnce(octokit, place, app, { checkName, key }, shas) {
	const { data } = await (0,action_3.pt)(octokit, checksQuery(shas), {
		...place,
		name: checkName
	});
	const repository = data["repository"];
	if (typeof repository !== "object" || repository === null) return null;
	return new Map(shas.map((sha, i) => [sha, (0,action_3.I)((0,action_3.W)(checksIn((0,action_3.mt)(repository)[`c${i}`]), key, app))]));
}
function checksQuery(shas) {
	return `query ($owner: String!, $repo: String!, $name: String!) {
  repository(owner: $owner, name: $repo) {
    ${shas.map((sha, i) => `c${i}: object(oid: "${sha}") { ...checks }`).join("\n    ")}
  }
}
fragment checks on Commit {
  checkSuites(first: ${MAX_SUITES}, filterBy: { checkName: $name }) {
    nodes {
      app { slug }
      checkRuns(first: ${MAX_CHECKS}, filterBy: { checkName: $name, checkType: ALL }) {
        nodes { externalId completedAt text }
      }
    }
  }
}`;
}
function checksIn(commit) {
	return nodesOf((0,action_3.mt)(commit)["checkSuites"]).flatMap((suite) => {
		const app = { slug: (0,action_3.ht)((0,action_3.mt)(suite["app"])["slug"]) };
		return nodesOf(suite["checkRuns"]).map((run) => ({
			app,
			...fieldsOf(run)
		}));
	}).sort((a, b) => a.completed_at < b.completed_at ? -1 : 1).map((one, id) => ({
		...one,
		id
	}));
}
function fieldsOf({ externalId, completedAt, text }) {
	return {
		external_id: (0,action_3.ht)(externalId),
		completed_at: (0,action_3.ht)(completedAt),
		output: { text: (0,action_3.ht)(text) }
	};
}
function nodesOf(connection) {
	const { nodes } = (0,action_3.mt)(connection);
	return Array.isArray(nodes) ? nodes.map(action_3.mt) : [];
}
async function oneByOne(octokit, place, self, { checkName: name, key }, shas) {
	const kept = /* @__PURE__ */ new Map();
	for (const commit of shas.slice(0, MAX_ONE_BY_ONE)) try {
		kept.set(commit, await (0,action_3.R)(octokit, place, self, {
			commit,
			name,
			key
		}));
	} catch (error) {
		if ((0,pipeline_4.mt)(error) === null) throw error;
		break;
	}
	return kept;
}
async function* inArtifacts(octokit, place, walker, request, commits) {
	const runs = await walker.runs(request, new Set(commits.map(({ commit }) => commit)));
	let left = MAX_RUNS;
	for (const { commit, at } of commits) for (const run of runs.filter(({ headSha }) => headSha === commit)) {
		if (left === 0) return;
		left -= 1;
		for await (const { load } of fromRun(octokit, place, request, run, null)) yield {
			commit,
			at,
			load
		};
	}
}

// build/src/github/repository-file.js
async function readRepositoryFile(octokit, place, path, ref) {
	try {
		const { data } = await octokit.rest.repos.getContent({
			...place,
			path,
			ref
		});
		if (Array.isArray(data) || data.type !== "file") throw new Error(`${path} is not a file`);
		if (data.encoding !== "base64") throw new Error(`${path} is larger than 1 MB`);
		return Buffer.from(data.content, "base64").toString("utf8");
	} catch (error) {
		if ((0,pipeline_4.mt)(error) === 404) return null;
		throw error;
	}
}

// build/src/github/promotion.js
const MAX_FILES = 300;
async function findPromotion(octokit, place, self, request) {
	const own = await (0,action_3.U)(octokit, place, self, request);
	if ((0,action_3.I)(own).some(({ promoted }) => promoted === null)) return { refused: {
		id: "trained",
		values: {}
	} };
	const merged = await mergedAs(octokit, place, request);
	if (merged === null) return { refused: {
		id: "not-merged",
		values: { branch: request.branch }
	} };
	const { pullRequest, head, isOwn } = merged;
	if (!isOwn) return { refused: {
		id: "fork",
		values: { pullRequest }
	} };
	const promoted = {
		pullRequest,
		head
	};
	const checks = (await (0,action_3.U)(octokit, place, self, {
		...request,
		commit: head
	})).filter(isOfPullRequest);
	const kept = (0,action_3.z)(checks).filter((one) => one.promoted === null && one.pullRequest?.fork !== true);
	if (kept.length === 0) return { refused: {
		id: "no-report",
		values: promoted
	} };
	const refused = await difference(octokit, place, promoted, checks, request);
	return refused ? { refused } : {
		promoted,
		reports: kept.map(({ bytes }) => bytes)
	};
}
function isOfPullRequest({ told }) {
	return told.event === "pull_request";
}
async function mergedAs(octokit, place, { commit, branch, repositoryId }) {
	const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
		...place,
		commit_sha: commit,
		per_page: 100
	});
	const pulls = Array.isArray(data) ? data : [];
	for (const pull of pulls.map(action_3.mt)) {
		const [head, base] = [(0,action_3.mt)(pull["head"]), (0,action_3.mt)(pull["base"])];
		const { number, merge_commit_sha: mergedSha, merged_at: at } = pull;
		const isRight = mergedSha === commit && base["ref"] === branch && (0,action_3.mt)(base["repo"])["id"] === repositoryId;
		const sha = (0,action_3.ht)(head["sha"]);
		if (!isRight || (0,action_3.ht)(at) === "" || typeof number !== "number" || !/^[0-9a-f]{40}$/.test(sha)) continue;
		return {
			pullRequest: number,
			head: sha,
			isOwn: (0,action_3.mt)(head["repo"])["id"] === repositoryId
		};
	}
	return null;
}
async function difference(octokit, place, promoted, checks, { commit, firstTrained }) {
	const treeOf = async (sha) => (0,action_3.ht)((await octokit.rest.git.getCommit({
		...place,
		commit_sha: sha
	})).data.tree?.sha);
	const tree = await treeOf(promoted.head);
	if (tree !== "" && tree === await treeOf(commit)) return null;
	const otherFiles = {
		id: "other-files",
		values: promoted
	};
	const files = await changedSince(octokit, place, promoted.head, commit);
	const paths = files && await workflowsOf(octokit, place, checks);
	if (!files || !paths || paths.length === 0) return otherFiles;
	for (const path of paths) {
		const text = await readRepositoryFile(octokit, place, path, commit);
		const touched = files.includes(path) ? path : text === null ? null : firstTrained(text, files);
		if (touched === null) return otherFiles;
		if (touched !== void 0) return {
			id: "changed",
			values: {
				...promoted,
				file: touched
			}
		};
	}
	return null;
}
async function changedSince(octokit, place, from, to) {
	const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
		...place,
		basehead: `${from}...${to}`
	});
	const files = data.files;
	if (!(data.status === "ahead" && data.merge_base_commit?.sha === from) || !Array.isArray(files) || files.length >= MAX_FILES) return null;
	return files.map(action_3.mt).flatMap(({ filename, previous_filename: before }) => [filename, before].map(action_3.ht).filter(Boolean));
}
async function workflowsOf(octokit, place, checks) {
	const ids = new Set(checks.filter((check) => (0,action_3.z)([check]).length > 0).map(({ told }) => told.run?.id ?? null));
	const paths = /* @__PURE__ */ new Set();
	for (const id of ids) {
		const run = id === null || ids.size > 3 ? null : await (0,action_3.k)(octokit, place, id);
		if (run === null || run.event !== "pull_request" || run.path === "") return null;
		paths.add(run.path);
	}
	return [...paths];
}

// build/src/github/pull-request.js
const MAX_PAGES$1 = 5;
async function readKnownPullRequest(octokit, place, number) {
	try {
		const { head, base, state } = (await octokit.rest.pulls.get({
			...place,
			pull_number: number
		})).data;
		return {
			number,
			base: base.ref,
			headSha: head.sha,
			headBranch: head.ref,
			open: state === "open",
			headRepositoryId: head.repo?.id ?? null
		};
	} catch (error) {
		if ((0,pipeline_4.mt)(error) !== 404) throw error;
		throw new start_1.y(`there is no pull request ${number} here that the token may see`, "Check its number; in a private repository the job needs \"pull-requests: read\".");
	}
}
async function findPullRequest(octokit, place, run, { repositoryId, defaultBranch }) {
	if (run.headRepository === null) return null;
	const isRight = (pull) => pull.state === "open" && pull.head.sha === run.headSha && pull.head.repo?.id === run.headRepository?.id && pull.base.repo?.id === repositoryId;
	const byBranch = run.headBranch === "" ? [] : (await ofBranch(octokit, place, run)).filter(isRight);
	const found = byBranch.length > 0 ? byBranch : (await ofCommit(octokit, run)).filter(isRight);
	const rank = ({ base }) => base.ref === defaultBranch ? 0 : 1;
	const [pull] = found.sort((a, b) => rank(a) - rank(b) || a.number - b.number);
	return pull ? {
		number: pull.number,
		base: pull.base.ref
	} : null;
}
async function ofBranch(octokit, place, { headRepository, headBranch }) {
	const all = [];
	const head = `${headRepository.owner}:${headBranch}`;
	const ask = async (page) => (await octokit.rest.pulls.list({
		...place,
		state: "open",
		head,
		...page
	})).data;
	for await (const pulls of (0,action_3.Z)(ask, MAX_PAGES$1)) all.push(...pulls.filter(isPull));
	return all;
}
async function ofCommit(octokit, { headRepository, headSha }) {
	try {
		const { owner, name } = headRepository;
		const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
			owner,
			repo: name,
			commit_sha: headSha,
			per_page: 100
		});
		return Array.isArray(data) ? data.filter(isPull) : [];
	} catch (error) {
		const status = (0,pipeline_4.mt)(error);
		if (status === 403 || status === 404 || status === 422) return [];
		throw error;
	}
}
function isPull(value) {
	if (typeof value !== "object" || value === null) return false;
	const { number, head, base } = value;
	return typeof number === "number" && typeof head?.sha === "string" && typeof base?.ref === "string";
}

// build/src/github/training-jobs.js
const MAX_PAGES = 10;
const FINE = [
	"success",
	"neutral",
	"skipped"
];
const MAX_NAME = 200;
async function listEndedJobs(octokit, place, { id, attempt }) {
	const which = {
		...place,
		run_id: id,
		attempt_number: attempt
	};
	const ask = async (page) => (await octokit.rest.actions.listJobsForWorkflowRunAttempt({
		...which,
		...page
	})).data.jobs;
	const found = [];
	for await (const list of (0,action_3.Z)(ask, MAX_PAGES)) found.push(...list.flatMap(toEndedJob));
	return found;
}
function toEndedJob(value) {
	if (typeof value !== "object" || value === null) return [];
	const { name, conclusion, steps } = value;
	if (typeof name !== "string" || typeof conclusion !== "string") return [];
	return [{
		name: name.slice(0, MAX_NAME),
		conclusion: failedByVerdict(steps) ? "success" : conclusion
	}];
}
function failedByVerdict(steps) {
	const failed = (Array.isArray(steps) ? steps : []).filter((step) => step?.conclusion && !FINE.includes(step.conclusion));
	return failed.length > 0 && failed.every((step) => /curvelint/i.test(String(step.name)));
}

// build/src/github/walk.js
const MAX_ANCESTORS = 50;
const ENOUGH = 30;
function walkerOf(octokit, place) {
	const known = /* @__PURE__ */ new Map();
	const once = (key, ask) => {
		const name = JSON.stringify(key);
		const asked = known.get(name) ?? ask();
		known.set(name, asked);
		asked.catch(() => known.delete(name));
		return asked;
	};
	return {
		walk: ({ commit, base }) => once([
			"walk",
			commit,
			base
		], () => walkBack(octokit, place, {
			commit,
			base
		})),
		runs: ({ repositoryId, branches, runId, ownCounts = false }, wanted) => once([
			"runs",
			repositoryId,
			branches,
			runId,
			ownCounts
		], () => (0,action_3.V)(octokit, place, {
			repositoryId,
			branches,
			runId,
			ownCounts
		}, wanted))
	};
}
async function walkBack(octokit, place, { commit, base }) {
	const start = base === null ? commit : await mergeBase(octokit, place, base, commit);
	const line = await firstParents(octokit, place, start);
	return {
		start,
		commits: base === null ? line.slice(1) : line
	};
}
async function mergeBase(octokit, place, base, head) {
	const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
		...place,
		basehead: `${base}...${head}`,
		per_page: 1
	});
	const sha = data.merge_base_commit?.sha;
	if (typeof sha !== "string") throw new Error("GitHub did not name the merge base");
	return sha;
}
async function firstParents(octokit, place, start) {
	const listed = /* @__PURE__ */ new Map();
	const ask = async (page) => (await octokit.rest.repos.listCommits({
		...place,
		sha: start,
		...page
	})).data;
	for await (const commits of (0,action_3.Z)(ask, 3)) {
		for (const { sha, parents, commit } of commits) listed.set(sha, {
			parent: parents?.[0]?.sha ?? null,
			at: (0,action_3.ht)(commit?.committer?.date)
		});
		if (lineFrom(start, listed).length > ENOUGH) break;
	}
	return lineFrom(start, listed).map((commit) => ({
		commit,
		at: listed.get(commit)?.at ?? ""
	}));
}
function lineFrom(start, listed) {
	const line = /* @__PURE__ */ new Set();
	let next = start;
	while (next !== null && line.size <= MAX_ANCESTORS && !line.has(next)) {
		line.add(next);
		next = listed.get(next)?.parent ?? null;
	}
	return [...line];
}

// build/src/publish/store-pictures.js
async function storePictures(github, draw, { branch, pullRequest, key, own, base }) {
	if (own.includes(branch)) return {
		refused: `${branch} holds your code, not pictures`,
		forbidden: false
	};
	try {
		const files = await draw();
		if (files === null) return {
			refused: "there is nothing to draw",
			forbidden: false
		};
		const { commit, paths } = await (0,action_3.nt)(() => github.publishPictures({
			branch,
			pullRequest,
			key,
			files
		}));
		const at = (role) => `${base}/blob/${commit}/${paths.get(role)}`;
		const both = (light, dark) => ({
			light: `${at(light)}?raw=true`,
			dark: `${at(dark)}?raw=true`
		});
		const trend = paths.has("trend_light") ? both("trend_light", "trend_dark") : null;
		return {
			...both("light", "dark"),
			link: at("light"),
			trend
		};
	} catch (error) {
		const status = (0,pipeline_4.mt)(error);
		const forbidden = status === 403 || status === 404;
		return {
			refused: forbidden ? `the token may not write (${status}): add "contents: write"` : (0,base_2.Ir)(error),
			forbidden
		};
	}
}

// build/src/publish/further-charts.js
function furtherCharts({ groups }, picture, most) {
	const charted = new Set(picture === "" ? [] : groups.slice(1, 1 + most));
	return (group) => {
		const figure = charted.has(group) ? (0,report_5.ct)(group) : null;
		return figure ? (0,report_5.st)(figure) : "";
	};
}

// build/src/publish/joined-comment.js
const STATE = /\n<!-- curvelint-told:v1 ([0-9a-f]{40,64}) ([!-~ ]{1,400}) -->\s*$/;
const MAX_TOLD = 12;
const JOBS_LENGTH = 6e3;
function toldComment(text, commit) {
	const told = [];
	let left = text;
	for (let found = STATE.exec(left); found !== null && told.length < MAX_TOLD; found = STATE.exec(left)) {
		const one = found[1] === commit ? (0,action_3.Y)(found[2]) : null;
		if (one !== null) told.unshift(one);
		left = left.slice(0, found.index);
	}
	return {
		body: (0,base_2.tr)(left).rest,
		told
	};
}
function joinedComment(there, all, { commit, key, ...own }, bodyOf) {
	const { told } = (0,action_3.J)(all);
	const rankOf = (one) => told.findIndex((other) => (0,action_3.q)(one, other));
	const mine = rankOf(own);
	const shown = there.flatMap(({ body, told: [first] }) => first && rankOf(first) >= 0 ? [{
		body,
		rank: rankOf(first)
	}] : []).filter(({ rank }) => rank < mine).sort((a, b) => a.rank - b.rank)[0];
	const rank = shown?.rank ?? mine;
	const order = [told[rank], ...told.filter((_, i) => i !== rank)].slice(0, MAX_TOLD);
	const body = shown?.body ?? bodyOf(told.length < 2 ? 6e4 : 6e4 - JOBS_LENGTH);
	return `${(0,base_2.$n)(told, key)}${body}${order.map((one) => `\n<!-- curvelint-told:v1 ${commit} ${(0,action_3.X)(one)} -->`).join("")}\n`;
}

// build/src/publish/comment.js
async function publishComment(view, github, options) {
	if (options.mode === "never") return {
		url: null,
		note: "No comment: comment is set to never."
	};
	const { pullRequest, commit, key, shown, summaryUrl } = options;
	const bodies = /* @__PURE__ */ new Map();
	const chartOf = furtherCharts(view, shown.picture, view.leaderboard === null ? 0 : 3 - 1);
	const bodyOf = (maxLength) => {
		const known = bodies.get(maxLength) ?? (0,report_5._)(view, {
			...shown,
			maxLength,
			summaryUrl: summaryUrl || null,
			chartOf
		});
		bodies.set(maxLength, known);
		return known;
	};
	let refused = null;
	const compose = async (current) => {
		const { headSha, open } = await github.readPullRequest(pullRequest);
		const there = current.map((text) => toldComment(text, commit));
		const checks = await github.readVerdicts(options).catch(() => []);
		const all = [...there.flatMap(({ told }) => told), ...checks];
		if (!open) refused = "the pull request is closed";
		else if (headSha !== commit) refused = "the pull request has a newer commit by now";
		else if (all.some((one) => (0,action_3.q)(one, options) && (0,action_3.K)(one, options))) refused = "a newer run has told about this commit";
		return refused === null ? joinedComment(there, [...all, options], options, bodyOf) : null;
	};
	const left = [];
	const url = await github.upsertComment(pullRequest, key, compose, {
		create: deservesComment(view.report, options.mode),
		isOutdated: options.position === "newest" ? (body) => toldComment(body, commit).told.length === 0 : void 0,
		onLeft: (address, error) => left.push(`An older comment could not be deleted: ${address} (${(0,pipeline_4.lt)(error).message}).`)
	});
	if (refused !== null && url === null) return {
		url: null,
		note: `No comment: ${refused}.`
	};
	return {
		url,
		note: [url === null ? `No comment: nothing to say (comment: ${options.mode}).` : `Comment: ${url}`, ...left].join(" ")
	};
}
function deservesComment(report, mode) {
	if (mode === "always") return true;
	if (mode === "never") return false;
	const changed = report.comparisons.some(({ gated, outcome }) => outcome !== "neutral" && (gated || outcome !== "inconclusive"));
	const found = report.runs.some(({ findings }) => findings.some(({ severity, muted }) => severity !== "notice" && !muted));
	const news = report.runs.some(({ findings }) => findings.some((one) => (0,base_2.en)(one) && (one.standing ?? "same") !== "same"));
	const bad = report.reasons.some(({ id }) => id === "training-failed" || id === "step-failed") || (0,report_5.z)(report) || report.verdict === "fail" || report.verdict === "no-data";
	return mode === "on-change" ? changed || news || bad : found || bad;
}

// build/src/github/context.js
var context_exports = /* @__PURE__ */ (0,rolldown_runtime_0.n)({ readContext: () => readContext });
const ONLY_THE_EVENT_KNOWS = /^(?:pull_request|workflow_run|issue_comment)/;
async function readContext(env, { matrix, jobId } = {
	matrix: "",
	jobId: ""
}) {
	const repository = env["GITHUB_REPOSITORY"];
	if (!repository) return null;
	const { payload, name: event, sha, ref, runId: id, runAttempt, apiUrl, serverUrl, fault } = await (0,action_3.N)(env);
	const pull = (...path) => (0,action_3.M)(payload, "pull_request", ...path);
	const group = textOf((0,action_3.M)(payload, "merge_group", "base_ref"))?.replace(/^refs\/heads\//, "") ?? null;
	const base = textOf(pull("base", "ref")) ?? group;
	const defaultBranch = textOf((0,action_3.M)(payload, "repository", "default_branch"));
	const number = numberOf(pull("number"));
	const own = fault !== null && ONLY_THE_EVENT_KNOWS.test(event) ? "" : sha;
	const commit = textOf(pull("head", "sha")) ?? own;
	return {
		report: {
			repository,
			commit,
			...(0,action_3.j)((0,action_3.M)(payload, "head_commit"), commit),
			pullRequest: number,
			run: id === null ? null : {
				id,
				attempt: runAttempt,
				.../^[1-9]\d{0,14}$/.test(jobId) && { job: Number(jobId) }
			},
			producer: (0,action_3.i)({
				workflowRef: env["GITHUB_WORKFLOW_REF"] ?? "",
				workflow: env["GITHUB_WORKFLOW"] ?? "",
				job: env["GITHUB_JOB"] ?? "",
				matrix,
				step: env["GITHUB_ACTION"] ?? ""
			})
		},
		fault,
		apiUrl,
		serverUrl,
		public: (0,action_3.M)(payload, "repository", "private") === false,
		private: (0,action_3.M)(payload, "repository", "private") === true,
		event,
		base,
		branches: [.../* @__PURE__ */ new Set([base ?? env["GITHUB_REF_NAME"], defaultBranch])].filter((branch) => typeof branch === "string" && branch !== ""),
		branch: number === null ? branchOf(ref) : null,
		repositoryId: numberOf((0,action_3.M)(payload, "repository", "id")) ?? Number(env["GITHUB_REPOSITORY_ID"] || NaN),
		defaultBranch,
		training: event === "workflow_run" ? (0,action_3.A)((0,action_3.M)(payload, "workflow_run")) : null,
		head: {
			branch: textOf(pull("head", "ref")) ?? "",
			repositoryId: numberOf(pull("head", "repo", "id"))
		},
		runUrl: id === null ? "" : `${serverUrl}/${repository}/actions/runs/${id}`
	};
}
function branchOf(ref) {
	return /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
}
function textOf(value) {
	return typeof value === "string" ? value : null;
}
function numberOf(value) {
	return typeof value === "number" ? value : null;
}



})

};
