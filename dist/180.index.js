export const id = 180;
export const ids = [180];
export const modules = {

8180:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
inspect: () => (inspect)
});
var client_0 = __webpack_require__(3238);
var github_1 = __webpack_require__(3469);
var pipeline_2 = __webpack_require__(7896);
var action_3 = __webpack_require__(8708);





// build/src/github/rules.js
async function readDefaultPermissions(octokit, place) {
	const level = (await orNull(() => octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...place })))?.data?.default_workflow_permissions;
	return level === "read" || level === "write" ? level : null;
}
async function readRequiredChecks(octokit, place, branch) {
	const rules = await orNull(() => octokit.rest.repos.getBranchRules({
		...place,
		branch,
		per_page: 100
	}));
	const answer = await orNull(() => octokit.rest.repos.getBranch({
		...place,
		branch
	}));
	const ofRules = Array.isArray(rules?.data) ? rules.data.flatMap(contextsOf) : null;
	const protection = answer?.data?.protection?.required_status_checks?.contexts;
	const classic = Array.isArray(protection) ? protection.map(String) : answer?.data?.protected === false ? [] : null;
	return {
		names: [.../* @__PURE__ */ new Set([...ofRules ?? [], ...classic ?? []])].sort(),
		complete: ofRules !== null && classic !== null
	};
}
function contextsOf(rule) {
	const { required_status_checks: checks } = rule.parameters ?? {};
	return rule.type === "required_status_checks" && Array.isArray(checks) ? checks.map(({ context }) => String(context)) : [];
}
async function orNull(ask) {
	try {
		return await ask();
	} catch (error) {
		const { kind } = (0,pipeline_2.lt)(error);
		if (kind === "permission" || kind === "missing") return null;
		throw error;
	}
}

// build/src/github/inspect.js
const NO_COMMIT = "0".repeat(40);
const FOLDER = ".github/workflows";
const MAX_WORKFLOWS = 50;
function inspect(connection) {
	const { octokit, place } = (0,client_0.t)(connection, false);
	return {
		readRepository: async () => {
			const { data } = await octokit.rest.repos.get({ ...place });
			return {
				id: data.id,
				defaultBranch: data.default_branch,
				isPublic: data.private === false
			};
		},
		readBranch: async (branch) => (await octokit.rest.git.getRef({
			...place,
			ref: `heads/${branch}`
		})).data.object.sha,
		readWorkflows: (ref) => readWorkflows(octokit, place, ref),
		readAccess: (pullRequest, dataBranch) => readAccess(octokit, place, pullRequest, dataBranch),
		readDefaultPermissions: () => readDefaultPermissions(octokit, place),
		readRequiredChecks: (branch) => readRequiredChecks(octokit, place, branch),
		readLatestRun: async (path) => {
			const workflow_id = path.slice(18);
			const { data } = await octokit.rest.actions.listWorkflowRuns({
				...place,
				workflow_id,
				status: "completed",
				per_page: 1
			});
			return (0,action_3.A)(Array.isArray(data.workflow_runs) ? data.workflow_runs[0] : null);
		},
		countPictures: (branch) => (0,github_1.h)(octokit, place, branch)
	};
}
async function readWorkflows(octokit, place, ref) {
	const { data } = await octokit.rest.repos.getContent({
		...place,
		path: FOLDER,
		ref
	});
	const paths = Array.isArray(data) ? data.filter(({ name }) => /\.ya?ml$/.test(name)).map(({ path }) => path) : [];
	const files = [];
	for (const path of paths.slice(0, MAX_WORKFLOWS)) {
		const { data: file } = await octokit.rest.repos.getContent({
			...place,
			path,
			ref
		});
		if (!Array.isArray(file) && file.type === "file") files.push({
			path,
			text: Buffer.from(file.content, "base64").toString("utf8")
		});
	}
	return files;
}
async function readAccess(octokit, place, given, dataBranch) {
	const request = { retries: 0 };
	const issue_number = given ?? await anyPullRequest(octokit, place);
	const tries = [
		[
			"contents",
			"read",
			() => octokit.rest.repos.listCommits({
				...place,
				per_page: 1
			})
		],
		[
			"actions",
			"read",
			() => octokit.rest.actions.listWorkflowRunsForRepo({
				...place,
				per_page: 1
			})
		],
		[
			"pull-requests",
			"write",
			issue_number === null ? null : () => octokit.rest.issues.createComment({
				...place,
				issue_number,
				body: "",
				request
			})
		],
		[
			"checks",
			"write",
			() => octokit.rest.checks.create({
				...place,
				name: "curvelint",
				head_sha: NO_COMMIT,
				status: "completed",
				conclusion: "neutral",
				request
			})
		],
		[
			"statuses",
			"write",
			() => octokit.rest.repos.createCommitStatus({
				...place,
				sha: NO_COMMIT,
				state: "success",
				context: "curvelint",
				request
			})
		],
		[
			"contents",
			"write",
			() => octokit.rest.git.createRef({
				...place,
				ref: `refs/heads/${dataBranch}`,
				sha: NO_COMMIT,
				request
			})
		]
	];
	const found = [];
	for (const [scope, level, act] of tries) found.push({
		scope,
		level,
		...act === null ? {
			allowed: null,
			said: "no open pull request to try it on"
		} : await tried(act)
	});
	return found;
}
async function anyPullRequest(octokit, place) {
	const { data } = await octokit.rest.pulls.list({
		...place,
		state: "open",
		per_page: 1
	});
	return Array.isArray(data) ? data[0]?.number ?? null : null;
}
async function tried(act) {
	try {
		await act();
		return {
			allowed: true,
			said: ""
		};
	} catch (error) {
		const { kind, status, message } = (0,pipeline_2.lt)(error);
		if (status === 422 || status === 409) return {
			allowed: true,
			said: ""
		};
		if (kind === "permission" || kind === "missing") return {
			allowed: false,
			said: `${status}: ${message.split("\n")[0]}`
		};
		throw error;
	}
}



})

};
