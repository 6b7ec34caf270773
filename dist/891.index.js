export const id = 891;
export const ids = [891,611];
export const modules = {

611:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
gitlabJob: () => (gitlabJob)
});
// build/src/gitlab/context.js
function gitlabJob(env) {
	if (env["GITLAB_CI"] !== "true") return null;
	const iid = /^[1-9]\d{0,9}$/.exec(env["CI_MERGE_REQUEST_IID"] ?? "")?.[0];
	const mergeRequest = iid === void 0 ? null : Number(iid);
	const pipeline = /^[1-9]\d{0,14}$/.exec(env["CI_PIPELINE_ID"] ?? "")?.[0];
	const commit = env["CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"] || env["CI_COMMIT_SHA"] || "";
	const at = env["CI_COMMIT_TIMESTAMP"] ?? "";
	return {
		apiUrl: env["CI_API_V4_URL"] ?? "",
		project: env["CI_PROJECT_ID"] ?? "",
		mergeRequest,
		jobUrl: env["CI_JOB_URL"] ?? "",
		context: {
			repository: env["CI_PROJECT_PATH"] ?? "",
			commit,
			...commit === env["CI_COMMIT_SHA"] && /^\d{4}-\d\d-\d\dT/.test(at) && { committedAt: at },
			pullRequest: mergeRequest,
			run: pipeline === void 0 ? null : {
				id: Number(pipeline),
				attempt: 1
			},
			producer: `.gitlab-ci.yml, job ${env["CI_JOB_NAME"] || "unknown"}`
		}
	};
}



}),

891:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
publishToGitLab: () => (publishToGitLab)
});
var pipeline_0 = __webpack_require__(7896);
var start_1 = __webpack_require__(4404);
var report_2 = __webpack_require__(8088);
var context_9 = __webpack_require__(611);
var pictures_3 = __webpack_require__(1649);
var assets_4 = __webpack_require__(7111);
var base_5 = __webpack_require__(2847);
var github_6 = __webpack_require__(3469);
var action_7 = __webpack_require__(8708);
var publish_8 = __webpack_require__(4799);











// build/src/gitlab/client.js
var GitLabError = class extends Error {
	status;
	constructor(status, message) {
		super(message);
		this.status = status;
	}
};
const TIMEOUT = 3e4;
const MAX_PAGES = 50;
const PER_PAGE = 100;
const WAITS = [1e3, 4e3];
const MAX_WAIT = 60;
function connectGitLab({ apiUrl, project, token }, pause) {
	const base = checkedUrl(apiUrl);
	const place = `/projects/${encodeURIComponent(project)}`;
	const header = token.kind === "job" ? { "job-token": token.value } : { "private-token": token.value };
	const send = async (method, path, body) => {
		for (let tries = 0;; tries += 1) {
			const answer = await once(`${base}${path}`, method, header, body).catch((error) => error);
			if (answer instanceof Response && answer.ok) return jsonOf(answer);
			const wait = waitFor(answer, method, tries);
			if (wait === null) throw answer instanceof Response ? await errorOf(answer) : answer;
			await pause(wait);
		}
	};
	const note = (iid, id) => `${place}/merge_requests/${iid}/notes${id === void 0 ? "" : `/${id}`}`;
	return {
		self: async () => {
			const [path, key] = token.kind === "job" ? ["/job", "user"] : ["/user", null];
			const answer = recordOf(await send("GET", path).catch(unlessRefused));
			const user = key === null ? answer : recordOf(answer[key]);
			return typeof user["username"] === "string" ? user["username"] : null;
		},
		readMergeRequest: async (iid) => {
			const { sha, state, web_url: url } = recordOf(await send("GET", `${place}/merge_requests/${iid}`));
			return {
				sha: String(sha ?? ""),
				open: state === "opened",
				url: typeof url === "string" ? url : ""
			};
		},
		listNotes: async (iid) => {
			const found = [];
			for (let page = 1; page <= MAX_PAGES; page += 1) {
				const part = await send("GET", `${note(iid)}?sort=asc&order_by=created_at&per_page=${PER_PAGE}&page=${page}`);
				if (!Array.isArray(part)) throw new Error("GitLab\u2019s list of notes is no list");
				found.push(...part.map(recordOf).filter((one) => one["system"] !== true).map(toNote));
				if (part.length < PER_PAGE) break;
			}
			return found;
		},
		createNote: async (iid, body) => toNote(recordOf(await send("POST", note(iid), { body }))),
		updateNote: async (iid, id, body) => {
			const changed = await send("PUT", note(iid, id), { body }).catch(unless404);
			return changed === null ? null : toNote(recordOf(changed));
		},
		deleteNote: async (iid, id) => {
			await send("DELETE", note(iid, id)).catch(unless404);
		},
		upload: async (name, bytes) => {
			const form = new FormData();
			form.set("file", new Blob([bytes.slice()], { type: "image/png" }), name);
			const { url } = recordOf(await send("POST", `${place}/uploads`, form));
			if (typeof url !== "string" || !/^\/uploads\/[\w./-]+$/.test(url)) throw new Error("GitLab did not say where the picture is");
			return url;
		},
		setStatus: async (sha, status) => {
			await send("POST", `${place}/statuses/${sha}`, status);
		}
	};
}
function checkedUrl(apiUrl) {
	if (/^https:\/\/[^\s/]/.test(apiUrl) || /^http:\/\/(?:127\.0\.0\.1|localhost)(?:[:/]|$)/.test(apiUrl)) return apiUrl.replace(/(?<!\/)\/+$/, "");
	throw new start_1.y(`"${apiUrl.slice(0, 80)}" is no address of a GitLab API`, "It begins with https, such as https://gitlab.com/api/v4.");
}
function once(url, method, header, body) {
	const isForm = body instanceof FormData;
	const type = body === void 0 || isForm ? {} : { "content-type": "application/json" };
	const sent = body === void 0 ? {} : { body: isForm ? body : JSON.stringify(body) };
	return fetch(url, {
		method,
		headers: {
			...header,
			...type,
			"user-agent": "curvelint"
		},
		...sent,
		redirect: "manual",
		signal: AbortSignal.timeout(TIMEOUT)
	});
}
function waitFor(answer, method, tries) {
	if (tries >= WAITS.length) return null;
	if (!(answer instanceof Response)) return method === "GET" ? WAITS[tries] : null;
	const { status, headers } = answer;
	if (status === 429) {
		const asked = Number(headers.get("retry-after") ?? NaN);
		const seconds = Number.isFinite(asked) ? asked : MAX_WAIT;
		return seconds <= MAX_WAIT ? seconds * 1e3 : null;
	}
	return status >= 500 && method === "GET" ? WAITS[tries] : null;
}
async function jsonOf(answer) {
	const text = await answer.text();
	if (text === "") return null;
	try {
		return JSON.parse(text);
	} catch {
		throw new Error("GitLab\u2019s answer is no JSON: is the address of its API right?");
	}
}
async function errorOf(answer) {
	const { status } = answer;
	if (status >= 300 && status < 400) return new GitLabError(status, "it points to another address, and the token goes to no other");
	const text = (await answer.text().catch(() => "")).slice(0, 2e3);
	let said = null;
	try {
		const { message, error } = recordOf(JSON.parse(text));
		said = message ?? error;
	} catch {}
	return new GitLabError(status, typeof said === "string" ? said.slice(0, 300) : said === null ? "no reason" : JSON.stringify(said).slice(0, 300));
}
function unlessRefused(error) {
	if (error instanceof GitLabError && (error.status === 401 || error.status === 403 || error.status === 404)) return null;
	throw error;
}
function unless404(error) {
	if (error instanceof GitLabError && error.status === 404) return null;
	throw error;
}
function toNote(note) {
	const { id, body } = note;
	if (typeof id !== "number") throw new Error("GitLab\u2019s answer is no note");
	return {
		id,
		body: typeof body === "string" ? body : "",
		author: String(recordOf(note["author"])["username"] ?? "")
	};
}
function recordOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}

// build/src/gitlab/notes.js
const MAX_ROUNDS = 4;
async function upsertNote(gitlab, iid, key, compose, { create }) {
	const marker = (0,base_5.Zn)(key);
	const self = await gitlab.self();
	let login = self;
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const [kept, ...doubles] = login === null ? [] : (await gitlab.listNotes(iid)).filter((one) => isOurs(one, marker, login));
		for (const { id } of doubles) await gitlab.deleteNote(iid, id);
		if (!kept && !create) return null;
		const due = await compose(kept ? bodyOf(kept, marker) : "");
		if (due === null) return null;
		const text = marker + due;
		if (kept && bodyOf(kept, marker).trimEnd() === due.trimEnd()) return kept.id;
		if (kept) {
			if (await gitlab.updateNote(iid, kept.id, text)) return kept.id;
			continue;
		}
		const made = await gitlab.createNote(iid, text);
		if (self === null) return made.id;
		login = made.author || login;
	}
	throw new Error("the note was deleted again and again while it was written");
}
function isOurs({ body, author }, marker, login) {
	return author === login && body.replaceAll("\r\n", "\n").startsWith(marker.trimEnd());
}
function bodyOf({ body }, marker) {
	return body.replaceAll("\r\n", "\n").slice(marker.trimEnd().length).trimStart();
}

// build/src/publish/gitlab-note.js
const MAX_FIELD = 255;
const PICTURE = /\n<!-- curvelint-picture:v1 ([0-9a-f]{16,64}) (\/uploads\/[\w./-]{1,300}) -->\s*$/;
async function publishNote(view, gitlab, options) {
	const { mergeRequest, key, mode, commit } = options;
	if (mode === "never") return {
		note: "No note: comment is set to never.",
		warning: null
	};
	const { sha, open, url } = await gitlab.readMergeRequest(mergeRequest);
	if (!open) return {
		note: "No note: the merge request is not open.",
		warning: null
	};
	if (sha !== commit) return {
		note: `No note: the merge request has a newer commit by now (${sha.slice(0, 10)}).`,
		warning: null
	};
	let warning = null;
	const compose = async (current) => {
		const shown = await pictureOf(view, gitlab, options, PICTURE.exec(current));
		warning = shown.warning;
		const text = (0,report_2._)(view, {
			picture: shown.markdown,
			aboutPicture: shown.about,
			page: options.page,
			maxLength: report_2.h,
			summaryUrl: options.jobUrl || null
		});
		return (0,base_5.r)(text) + shown.state;
	};
	const id = await upsertNote(gitlab, mergeRequest, key, compose, { create: (0,github_6.r)(view.report, mode) });
	return {
		note: id === null ? `No note: nothing to say (comment: ${mode}).` : `Note: ${url === "" ? id : `${url}#note_${id}`}`,
		warning
	};
}
function statusOf(view, conclusion, name, jobUrl) {
	return {
		state: conclusion === "failure" ? "failed" : "success",
		name,
		description: (0,report_2.an)(view).slice(0, MAX_FIELD),
		...jobUrl !== "" && jobUrl.length <= MAX_FIELD && { target_url: jobUrl }
	};
}
async function pictureOf(view, gitlab, { draw }, known) {
	const [first] = view.groups;
	const figure = first ? (0,report_2.ct)(first) : null;
	if (!figure) return {
		markdown: "",
		about: "",
		state: "",
		warning: null
	};
	const alt = (0,base_5.ir)((0,report_2.dt)(figure));
	const about = `**The chart in words**\n\n${alt}`;
	try {
		const drawn = await draw();
		if (drawn !== null) {
			const [, hash, before] = known ?? [];
			const at = hash === drawn.hash && before ? before : await gitlab.upload("curvelint.png", drawn.bytes);
			return {
				markdown: `![${alt}](${at})`,
				about,
				state: `\n<!-- curvelint-picture:v1 ${drawn.hash} ${at} -->\n`,
				warning: null
			};
		}
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return {
			markdown: (0,report_2.st)(figure),
			about,
			state: "",
			warning: `the picture could not be uploaded (${why}): GitLab draws the chart itself`
		};
	}
	return {
		markdown: (0,report_2.st)(figure),
		about,
		state: "",
		warning: null
	};
}

// build/src/cli/publish-gitlab.js
const TOKEN = "Make a project access token (role Developer, scope api) and set it as the masked variable GITLAB_TOKEN; the token of a job may not write notes.";
async function publishToGitLab(options, env) {
	const job = (0,context_9.gitlabJob)(env);
	const mergeRequest = options.mergeRequest ?? job?.mergeRequest ?? null;
	if (mergeRequest === null) {
		if (job !== null) return ["No note: this pipeline is for no merge request."];
		throw new start_1.y("no merge request is named", "Give its number with --merge-request, and the project with --project.");
	}
	const project = options.project ?? (job?.project || null);
	if (project === null) throw new start_1.y("no project is named", "Give its id or path with --project.");
	const token = tokenOf(env);
	const report = await (0,publish_8.n)(options.report);
	const commit = report.context?.commit || (job?.context.commit ?? "");
	const apiUrl = job?.apiUrl || env["CI_API_V4_URL"] || "https://gitlab.com/api/v4";
	const view = (0,pipeline_0.G)((0,report_2.It)(report));
	const gitlab = connectGitLab({
		apiUrl,
		project,
		token
	}, (ms) => new Promise((done) => setTimeout(done, ms)));
	const page = (0,action_7.b)((0,action_7.x)(options.htmlUrl ?? "", "--html-url"), job?.jobUrl ?? "");
	const { key, comment: mode } = options;
	return explained(async () => {
		const head = commit || (await gitlab.readMergeRequest(mergeRequest)).sha;
		const where = {
			mergeRequest,
			key,
			mode,
			page,
			jobUrl: job?.jobUrl ?? "",
			commit: head
		};
		const { note, warning } = await publishNote(view, gitlab, {
			...where,
			draw: () => drawn(view)
		});
		const lines = [note, ...warning === null ? [] : [`Warning: ${warning}.`]];
		const status = statusOf(view, (0,publish_8.t)(report), (0,pipeline_0.z)(start_1.f, key), where.jobUrl);
		return [...lines, await verdictLine(() => gitlab.setStatus(head, status), head)];
	});
}
async function verdictLine(set, commit) {
	try {
		await set();
		return `Verdict on ${commit.slice(0, 10)}: written as the status of the commit.`;
	} catch (error) {
		if (!(error instanceof GitLabError)) throw error;
		return `Warning: the verdict could not be written as the status of the commit (${error.status}: ${error.message}); the exit code of "curvelint check" counts.`;
	}
}
async function drawn(view) {
	const [picture] = await (0,pictures_3.t)(view, (0,report_2.gt)(assets_4.r), 1);
	const bytes = (await picture?.pngs())?.get("light");
	if (!bytes) return null;
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.slice().buffer));
	return {
		bytes,
		hash: Buffer.from(digest).toString("hex").slice(0, 32)
	};
}
function tokenOf(env) {
	const own = env["GITLAB_TOKEN"];
	if (own) return {
		kind: "project",
		value: own
	};
	const job = env["CI_JOB_TOKEN"];
	if (job) return {
		kind: "job",
		value: job
	};
	throw new start_1.y("there is no token", TOKEN);
}
async function explained(act) {
	try {
		return await act();
	} catch (error) {
		if (error instanceof start_1.y) throw error;
		if (!(error instanceof GitLabError)) throw new start_1.y(`GitLab could not be asked: ${error instanceof Error ? error.message : String(error)}`, "Try again.");
		const { status, message } = error;
		if (status === 401 || status === 403) throw new start_1.y(`GitLab refuses the token (${status}: ${message})`, TOKEN);
		if (status === 404) throw new start_1.y("there is no such project or merge request, or the token may not see it (404)", `Check --project and --merge-request. ${TOKEN}`);
		throw new start_1.y(`GitLab refused (${status}: ${message})`, "Try again.");
	}
}



})

};
