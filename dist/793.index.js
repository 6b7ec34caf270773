export const id = 793;
export const ids = [793];
export const modules = {

5793:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runBot: () => (runBot)
});
var action_0 = __webpack_require__(8708);
var github_1 = __webpack_require__(3469);
var client_2 = __webpack_require__(3238);
var pipeline_3 = __webpack_require__(7896);
var start_4 = __webpack_require__(4404);
var base_5 = __webpack_require__(2847);
var report_6 = __webpack_require__(8088);
var day_11 = __webpack_require__(7374);
var job_process_7 = __webpack_require__(6047);
var schemas_8 = __webpack_require__(9716);
var pictures_9 = __webpack_require__(1649);
var assets_10 = __webpack_require__(7111);













// build/src/github/bot.js
const MAX_PAGES = 3;
function connectBot(connection) {
	const { octokit, place } = (0,client_2.t)(connection);
	let asked = null;
	const self = () => {
		asked ??= (0,action_0.ft)(octokit).then((login) => login ?? "github-actions[bot]");
		return asked;
	};
	const issue = (number) => ({
		...place,
		issue_number: number
	});
	return {
		self,
		mayWrite: (login) => (0,github_1.D)(octokit, place, login),
		react: async (comment, content) => {
			await octokit.rest.reactions.createForIssueComment({
				...place,
				comment_id: comment,
				content
			});
		},
		ownReactions: async (comment) => reactionsOf(octokit, place, comment, await self()),
		countCommands: (number, login, since, isCommand) => countCommands(octokit, issue(number), {
			login,
			since,
			isCommand
		}),
		answer: async (number, id, markdown) => answer(octokit, issue(number), id, markdown, await self()),
		addLabel: async (number, label) => {
			await octokit.rest.issues.addLabels({
				...issue(number),
				labels: [label]
			});
		},
		removeLabel: async (number, label) => {
			await octokit.rest.issues.removeLabel({
				...issue(number),
				name: label
			}).catch(unless404);
		},
		listOwnChecks: (commit) => (0,action_0.H)(octokit, place, self, commit),
		listRuns: (commit) => listRuns(octokit, place, commit),
		rerunFailed: async (run) => {
			await octokit.rest.actions.reRunWorkflowFailedJobs({
				...place,
				run_id: run
			});
		},
		resolve: (ref) => resolveRef(octokit, place, ref),
		isOnBranch: async (commit, branch) => {
			const basehead = `${branch}...${commit}`;
			const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
				...place,
				basehead,
				per_page: 1
			});
			return data.ahead_by === 0;
		}
	};
}
function unless404(error) {
	if ((0,pipeline_3.mt)(error) !== 404) throw error;
}
async function reactionsOf(octokit, place, comment, login) {
	const found = [];
	const ask = async (page) => (await octokit.rest.reactions.listForIssueComment({
		...place,
		comment_id: comment,
		...page
	})).data;
	for await (const reactions of (0,action_0.Z)(ask, MAX_PAGES)) for (const one of reactions.map(action_0.mt)) if ((0,action_0.ht)((0,action_0.mt)(one["user"])["login"]) === login) found.push((0,action_0.ht)(one["content"]));
	return found;
}
async function countCommands(octokit, thread, { login, since, isCommand }) {
	let count = 0;
	const ask = async (page) => (await octokit.rest.issues.listComments({
		...thread,
		since,
		...page
	})).data;
	for await (const comments of (0,action_0.Z)(ask, MAX_PAGES)) {
		const own = comments.filter(({ user, created_at: at }) => user?.login === login && at >= since);
		count += own.filter(({ body }) => (0,github_1.k)(body ?? "").some(isCommand)).length;
	}
	return count;
}
async function answer(octokit, thread, id, markdown, login) {
	const marker = `<!-- curvelint-answer:v1 to=${id} -->\n\n`;
	const find = async () => {
		const ask = async (page) => (await octokit.rest.issues.listComments({
			...thread,
			...page
		})).data;
		for await (const comments of (0,action_0.Z)(ask, MAX_PAGES)) {
			const own = comments.find(({ body, user }) => user?.login === login && (body ?? "").startsWith(marker.trimEnd()));
			if (own) return own;
		}
		return null;
	};
	try {
		const { data } = await octokit.rest.issues.createComment({
			...thread,
			body: marker + markdown,
			request: { retries: 0 }
		});
		return (0,action_0.ht)(data.html_url);
	} catch (error) {
		const status = (0,pipeline_3.mt)(error);
		const known = status !== null && status < 500 ? null : await find();
		if (known === null) throw error;
		return (0,action_0.ht)(known.html_url);
	}
}
async function listRuns(octokit, place, commit) {
	const found = [];
	const ask = async (page) => (await octokit.rest.actions.listWorkflowRunsForRepo({
		...place,
		head_sha: commit,
		...page
	})).data.workflow_runs;
	for await (const runs of (0,action_0.Z)(ask, MAX_PAGES)) for (const one of runs) {
		const run = (0,action_0.A)(one);
		const { status, html_url: url } = (0,action_0.mt)(one);
		if (run !== null && run.headSha === commit) found.push({
			...run,
			status: (0,action_0.ht)(status),
			url: (0,action_0.ht)(url)
		});
	}
	return found;
}
async function resolveRef(octokit, place, ref) {
	try {
		const { data } = await octokit.rest.repos.getCommit({
			...place,
			ref,
			per_page: 1
		});
		return typeof data.sha === "string" ? data.sha : null;
	} catch (error) {
		const status = (0,pipeline_3.mt)(error);
		if (status === 404 || status === 422) return null;
		throw error;
	}
}

// build/src/github/command-event.js
async function readAsked(env) {
	const { payload, name, fault } = await (0,action_0.N)(env);
	if (fault !== null) return `the file of the event can't be read: ${fault}`;
	const get = (...path) => (0,action_0.M)(payload, ...path);
	const action = (0,action_0.ht)(get("action"));
	if (name === "check_run") return pressedIn(get, action);
	if (name !== "issue_comment") return `the event ${name || "none"} asks for nothing: bot is for issue_comment and check_run`;
	if (action !== "created") return `a comment that is ${action} is no command`;
	if (typeof get("issue", "pull_request") !== "object") return "the comment stands on an issue, not on a pull request";
	if (get("comment", "user", "type") === "Bot" || get("comment", "performed_via_github_app")) return "a bot wrote the comment";
	const [id, number] = [get("comment", "id"), get("issue", "number")];
	const login = (0,action_0.ht)(get("comment", "user", "login"));
	if (typeof id !== "number" || typeof number !== "number" || login === "") return "the event does not say who wrote what";
	return { comment: {
		id,
		number,
		login,
		body: (0,action_0.ht)(get("comment", "body")),
		at: (0,action_0.ht)(get("comment", "created_at"))
	} };
}
function pressedIn(get, action) {
	if (action !== "requested_action" && action !== "rerequested") return `a check that is ${action} asks for nothing`;
	const commit = (0,action_0.ht)(get("check_run", "head_sha"));
	const login = (0,action_0.ht)(get("sender", "login"));
	if (!/^[0-9a-f]{40,64}$/.test(commit) || login === "") return "the event does not say who pressed what";
	const button = action === "rerequested" ? action : (0,action_0.ht)(get("requested_action", "identifier"));
	const [externalId, app] = [(0,action_0.ht)(get("check_run", "external_id")), (0,action_0.ht)(get("check_run", "app", "slug"))];
	return { pressed: {
		button,
		commit,
		externalId,
		app,
		login
	} };
}

// build/src/action/bot/place.js
const done = (text = null) => ({
	done: true,
	text
});
const refused = (text) => ({
	done: false,
	text
});

// build/src/action/bot/answers.js
async function inWords(act) {
	try {
		return {
			...await act(),
			isFault: false
		};
	} catch (error) {
		if (error instanceof start_4.y) return {
			...refused(`${(0,base_5.ir)(error.message)}. ${(0,base_5.ir)(error.hint)}`.trim()),
			isFault: false
		};
		const { status, message } = (0,pipeline_3.lt)(error);
		if (status !== null) {
			const hint = status === 403 ? " The permissions of the job that answers may lack something: see the recipe." : "";
			return {
				...refused(`GitHub refused (${status}): ${(0,base_5.ir)(message)}.${hint}`),
				isFault: false
			};
		}
		action_0.rt.error(`curvelint: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
		return {
			...refused("This is a fault of curvelint: the log of the workflow run says more."),
			isFault: true
		};
	}
}
function ignored(why) {
	action_0.rt.info(`Nothing to do: ${why}.`);
	return 0;
}
async function eachAgain(all, act) {
	const left = [];
	for (const one of all) try {
		const line = await act(one);
		if (line !== null) left.push(line);
	} catch (error) {
		if (!(error instanceof start_4.y)) throw error;
		left.push(`- ${(0,base_5.ar)(one.told.producer)}: ${(0,base_5.ir)((0,base_5.Ir)(error))}. ${(0,base_5.ir)(error.hint)}`);
	}
	return left;
}
async function moved({ github, pull }) {
	const { headSha } = await github.readPullRequest(pull.number);
	if (headSha === pull.headSha) return done();
	return done(`The pull request has a newer commit by now (${headSha.slice(0, 7)}): this holds for ${pull.headSha.slice(0, 7)} alone.`);
}
function noCheck(place) {
	return `No check of curvelint stands on ${headOf(place)}: the training has not ended yet, its run was deleted, or the verdict is a commit status, which keeps no report. If it has ended, run it again (\`curvelint: rerun\`).`;
}
function headOf({ pull }) {
	return pull.headSha.slice(0, 7);
}

// build/src/action/bot/again.js
async function judgeAgain(place, judged, again = {}) {
	const { kept } = judged;
	if (kept !== null && isEnough(kept)) return fromKept(place, judged, kept, again);
	const found = await fromArtifacts(place, judged, again);
	if (found !== null) return found;
	if (kept?.job.autoBaseline) return fromKept(place, judged, kept, again);
	throw new start_4.y(`neither the check nor the artifacts of ${judged.told.producer} hold its report any more`, "Run that job again; \u201ccurvelint: rerun\u201d does it where it failed.");
}
function isEnough({ job }) {
	return job.kept === "all" || job.kept === "without-baseline" && job.autoBaseline;
}
async function fromKept(place, judged, kept, again) {
	const { settings: text } = kept.job;
	const job = jobOf(place, judged, kept);
	const { inputs } = job;
	const read = async (name) => text === "" && inputs.config === null ? null : {
		text,
		name
	};
	const loaded = await (0,action_0.T)({
		file: inputs.config,
		failOn: inputs.failOn,
		profile: null
	}, read, pipeline_3.at);
	await again.onSettings?.(loaded.config);
	const { baseline, history } = (0,job_process_7.s)(inputs, place.root, job, kept.job.askedBaseline);
	const { expectation, emptyShards, training } = kept.job;
	const hasBaseline = kept.job.kept === "all" && again.baseline === void 0;
	return {
		job,
		result: {
			...await (0,pipeline_3.W)({
				config: loaded.config,
				settings: {
					text: loaded.settings,
					name: (0,action_0.y)(inputs)
				},
				judged: { again: {
					report: kept.report,
					hasBaseline,
					expectation,
					emptyShards,
					training
				} },
				baseline: again.baseline ?? baseline,
				...history && { history },
				curves: false,
				mayTellExamples: job.context.private,
				context: job.context.report,
				today: (0,day_11.t)(Date.now()),
				findAcceptance: again.findAcceptance ?? (() => (0,job_process_7.l)(job, loaded.config))
			}),
			...loaded
		}
	};
}
async function fromArtifacts(place, judged, again) {
	const { github, event, root } = place;
	const { run } = judged.told;
	const training = run === null ? null : await github.readTrainingRun(run.id);
	if (training === null || training.headSha !== place.pull.headSha) return null;
	const trusted = (0,action_0.O)(training, event.repositoryId);
	const source = {
		runId: training.id,
		attempt: training.attempt,
		path: training.path
	};
	const job = {
		...jobOf(place, judged, null),
		source,
		training,
		trusted
	};
	const config = await (0,job_process_7.o)(job.inputs, root, job);
	const names = job.inputs.artifacts.length > 0 ? job.inputs.artifacts : config.baselineArtifacts;
	if ((await github.listArtifacts(training.id, (0,pipeline_3.H)(names))).length === 0) return null;
	await again.onSettings?.(config);
	const { onSettings: _, ...instead } = again;
	const result = await (0,job_process_7.a)(job.inputs, root, job, () => void 0, instead);
	return result.report.runs.length === 0 ? null : {
		job,
		result
	};
}
function jobOf({ event, github, inputs, pull, root }, { told, key, url }, kept) {
	const { repository } = event.report;
	const { run, producer } = told;
	const runUrl = run === null ? url : `${event.serverUrl}/${repository}/actions/runs/${run.id}`;
	return {
		context: {
			...event,
			report: {
				...kept?.report.context,
				repository,
				commit: pull.headSha,
				pullRequest: pull.number,
				run,
				producer
			},
			event: told.event,
			runUrl,
			base: pull.base,
			branches: [.../* @__PURE__ */ new Set([pull.base, event.defaultBranch])].filter((branch) => branch !== null),
			branch: null,
			training: null,
			head: {
				branch: pull.headBranch,
				repositoryId: pull.headRepositoryId
			}
		},
		source: null,
		trusted: true,
		training: null,
		withoutPull: null,
		configRef: kept === null ? pull.base : null,
		inputs: {
			...inputs,
			key,
			baseline: null,
			autoBaseline: true,
			promote: false,
			...inputsOf(kept)
		},
		root,
		github
	};
}
function inputsOf(kept) {
	if (kept === null) return {};
	const { config, failOn, htmlUrl, buttons, autoBaseline, comment, commentPosition, charts } = kept.job;
	return {
		config,
		failOn,
		htmlUrl,
		buttons,
		autoBaseline,
		comment: start_4.a.find((mode) => mode === comment) ?? "always",
		commentPosition: start_4.i.find((position) => position === commentPosition) ?? "top",
		charts: action_0.S.find((known) => known === charts) ?? "auto"
	};
}

// build/src/action/bot/judged-on-head.js
async function judgedOnHead({ bot, pull }) {
	const all = await bot.listOwnChecks(pull.headSha);
	return [...[...new Set(all.map(({ key }) => key))].sort().flatMap((key) => {
		const own = all.filter((one) => one.key === key);
		return (0,action_0.J)(own.map(({ told }) => told)).told.map((told) => judgedIn(own.find((one) => one.told === told)));
	})].sort((a, b) => rankOf(b) - rankOf(a));
}
function rankOf({ told }) {
	return told.conclusion === "failure" ? 2 : told.conclusion === "neutral" ? 1 : 0;
}
function judgedIn(check) {
	return {
		told: check.told,
		key: check.key,
		url: check.html_url,
		kept: keptIn(check)
	};
}
function keptIn(check) {
	const [found] = (0,action_0.z)([check]);
	if (!found?.job || found.promoted !== null) return null;
	try {
		const job = (0,schemas_8.o)((0,pipeline_3.w)(found.job));
		const text = (0,pipeline_3.w)(found.bytes);
		if (job === null || text.length > report_6.Dt.characters) return null;
		return {
			job,
			report: (0,schemas_8.t)(text, "the report that the check keeps")
		};
	} catch (error) {
		if (error instanceof start_4.y || error instanceof Error && "code" in error) return null;
		throw error;
	}
}

// build/src/action/bot/publish-again.js
async function publishAgain({ job, result }) {
	const { view, config, conclusion } = result;
	const assets = (0,report_6.gt)(assets_10.r);
	const draw = async () => (0,pictures_9.r)((await (0,pictures_9.t)(view, assets, 1))[0], (await (0,pictures_9.n)(view, assets))[0]);
	const written = {
		conclusion,
		shown: await (0,job_process_7.i)(view, {
			inputs: job.inputs,
			job,
			config
		}, draw),
		annotations: [],
		job: (0,job_process_7.r)(job.inputs, result)
	};
	const check = await (0,action_0.Q)("write the check", () => (0,action_0.s)(job, view, config, written), "checks: write");
	if ((0,job_process_7.t)(job)) await (0,action_0.Q)("comment on the pull request", () => (0,job_process_7.n)(job, view, config, written));
	if (check !== null) return null;
	return `- The check of ${(0,base_5.ar)(job.context.report.producer ?? "")} could not be written: give this job \`checks: write\`.`;
}

// build/src/action/bot/accept.js
async function accept(place, reason) {
	if (reason === "") return refused("An acceptance needs a reason: `curvelint: accept <why this is fine>`.");
	const judged = await judgedOnHead(place);
	if (judged.length === 0) return refused(noCheck(place));
	const red = judged.filter(({ told }) => told.conclusion === "failure");
	if (red.length === 0) return refused(`Nothing is red on ${headOf(place)}: there is nothing to accept.`);
	const label = labelTo(place);
	const left = await eachAgain(red, async (one) => {
		const onSettings = ({ acceptLabel }) => label.add(acceptLabel);
		const again = await judgeAgain(place, one, { onSettings });
		return await publishAgain(again) ?? (again.result.conclusion === "failure" ? stillRed(again) : null);
	});
	return left.length === 0 ? moved(place) : refused(left.join("\n"));
}
async function unaccept(place) {
	const accepted = (await judgedOnHead(place)).filter(({ kept, told }) => kept?.report.gate.accepted || told.conclusion === "neutral");
	let found = false;
	const label = labelTo(place);
	const left = await eachAgain(accepted, async (one) => {
		if (one.kept !== null && one.kept.report.gate.accepted === null) return null;
		const again = await judgeAgain(place, one, {
			onSettings: ({ acceptLabel }) => label.remove(acceptLabel),
			findAcceptance: async () => ({
				accepted: null,
				missing: null
			})
		});
		found = true;
		return publishAgain(again);
	});
	if (left.length > 0) return refused(left.join("\n"));
	return found ? moved(place) : refused(`Nothing is accepted on ${headOf(place)}.`);
}
function stillRed({ job, result }) {
	const { acceptanceMissing: missing, accepted } = result.report.gate;
	const unaccepted = missing === null ? "whether it is accepted could not be read, and the log of this workflow says why." : `not accepted: ${(0,base_5.rr)((0,base_5.Mn)(missing))}`;
	const why = accepted === null ? unaccepted : (0,base_5.ir)((0,report_6.Zt)(result.view));
	return `- ${(0,base_5.ar)(job.context.report.producer ?? "")} is still red: ${why}`;
}
function labelTo({ bot, pull }) {
	const tell = (error) => {
		throw new start_4.y(`the label of the acceptance could not be changed: ${(0,base_5.Ir)(error)}`, "The job needs \"pull-requests: write\" and \"issues: write\".");
	};
	return {
		add: (label) => bot.addLabel(pull.number, label).catch(tell),
		remove: (label) => bot.removeLabel(pull.number, label).catch(tell)
	};
}

// build/src/action/bot/baseline.js
async function compareWith(place, given) {
	const ref = given.replace(/^[`"'\u201c]|[`"'\u201d]$/g, "");
	if (ref === "") return refused("Name a commit or a branch: `curvelint: baseline <commit or branch>`.");
	const asked = await resolved(place, ref);
	if (typeof asked === "string") return refused(asked);
	const judged = await judgedOnHead(place);
	if (judged.length === 0) return refused(noCheck(place));
	const left = await eachAgain(judged, async (one) => {
		const again = await judgeAgain(place, one, { baseline: sourceOf(place, one, asked) });
		return publishAgain(again);
	});
	return left.length === 0 ? moved(place) : refused(left.join("\n"));
}
async function resolved({ bot, pull }, ref) {
	const shown = (0,base_5.ar)(ref.slice(0, 80));
	const commit = /^[\w][\w./-]{0,199}$/.test(ref) && !ref.includes("..") ? await bot.resolve(ref) : null;
	if (commit === null) return `There is no commit or branch ${shown} here.`;
	if (await bot.isOnBranch(commit, pull.base)) return {
		commit,
		branch: pull.base
	};
	if (/^[0-9a-f]{7,64}$/i.test(ref)) return `${shown} is no commit of ${(0,base_5.ar)(pull.base)}: what it left can't be a baseline.`;
	return {
		commit,
		branch: ref
	};
}
function sourceOf(place, { told, key }, asked) {
	const { repositoryId } = place.event;
	const from = {
		commit: asked.commit,
		base: asked.commit,
		branches: [asked.branch],
		repositoryId,
		runId: told.run?.id ?? 0,
		key
	};
	const find = (0,job_process_7.c)(place.github, from, asked, Date.now());
	return async (config) => {
		const found = await (0,action_0.Q)("look for the baseline", () => find(config), "actions: read");
		if (found !== null && found.provenance.source !== null) return found;
		const reason = found?.provenance.reason;
		const why = reason === void 0 || reason.id === "none-yet" ? "neither its checks nor its artifacts hold any metrics" : (0,base_5.lr)((0,base_5.An)(reason));
		throw new start_4.y(`there is nothing to compare with at ${asked.commit.slice(0, 10)} of ${asked.branch}: ${why}`, "Name a commit that was trained by the same workflow.");
	};
}

// build/src/report/markdown/explanation.js
const MAX_NAMED = 20;
function findAsked({ groups }, asked) {
	const [letter, rule] = [asked.toUpperCase(), asked.toLowerCase()];
	for (const isMeant of [(one) => one.letter === letter, (one) => one.rule === rule]) for (const group of groups) {
		const findings = group.main.findings.filter((one) => isMeant(one));
		if (findings.length > 0) return {
			group,
			findings
		};
	}
	return null;
}
function renderExplanation({ rules, groups }, { group, findings }, picture) {
	const { main, runs } = group;
	const of = groups.length > 1 ? ` in ${(0,base_5.ar)(group.group.id)}` : "";
	const first = findings[0];
	const counts = runs.length > 1 ? ` (shown for ${(0,base_5.ar)(main.id)}; ${(0,base_5.ir)((0,report_6.Yt)(first, runs) || `1 of ${runs.length} runs`)})` : "";
	const title = `**${first.letter === "" ? (0,base_5.ir)(first.rule) : `${(0,base_5.ir)(first.letter)}: ${(0,base_5.ir)(first.rule)}`}**${of}${counts}`;
	const rule = rules.get(first.rule);
	const why = rule ? (0,base_5.ir)(`${rule.title}. ${rule.why}`) : "";
	const drops = (0,report_6.x)({
		...main,
		drops: dropsWithin(main, findings)
	});
	const read = rule && rule.references.length > 0 ? `Read more: ${rule.references.map((url) => `<${url}>`).join(", ")}` : "";
	return [
		title,
		picture,
		why,
		...findings.map((finding) => (0,report_6.S)(finding, rules)),
		drops,
		read
	].filter((part) => part !== "").join("\n\n");
}
function dropsWithin({ drops }, findings) {
	return drops.filter(({ at }) => findings.some(({ from, to }) => at >= from && at <= to));
}
function renderNothingAsked({ groups, rules }, asked) {
	const found = groups.flatMap(({ main }) => main.findings);
	const there = [...new Set(found.map(({ letter, rule }) => letter === "" ? rule : `${letter} (${rule})`))];
	const list = there.length === 0 ? "Nothing was found in this report." : `You can ask about ${there.slice(0, MAX_NAMED).map((one) => (0,base_5.ir)(one)).join(", ")}.`;
	const rule = rules.get(asked.toLowerCase());
	if (rule !== void 0) return `${(0,base_5.ir)(rule.id)}: ${(0,base_5.ir)(rule.title)}. ${(0,base_5.ir)(rule.why)}\n\n${stateOf$1(groups, rule.id, rule.needs)} ${list}`;
	const near = (0,base_5.Tr)(asked.toLowerCase().slice(0, 80), [...rules.keys()]);
	const hint = near === null ? "" : ` Did you mean ${(0,base_5.ir)(near)}?`;
	return `There is no letter or rule ${(0,base_5.ar)(asked.slice(0, 80))} here.${hint} ${list}`;
}
function stateOf$1(groups, id, needs) {
	const check = groups.flatMap(({ main }) => main.checks).find(({ rule }) => rule === id);
	if (check === void 0) return "The report does not say whether it was checked.";
	if (check.status === "skipped") return `It was skipped here: ${check.why ? (0,base_5.rr)((0,base_5.x)(check.why, needs)) : "the report does not say why"}.`;
	return check.status === "crashed" ? "It crashed here." : "It found nothing here.";
}

// build/src/view/stretch-view.js
const MARGIN = .5;
const MIN_MARGIN = .05;
function stretchView({ report, rules }, { group, main, runs, baseline }, finding) {
	const ends = main.curves.flatMap(({ at }) => [at[0] ?? NaN, at.at(-1) ?? NaN]).filter(Number.isFinite);
	const whole = ends.length === 0 ? 0 : Math.max(...ends) - Math.min(...ends);
	const margin = Math.max(MARGIN * (finding.to - finding.from), MIN_MARGIN * whole);
	const [from, to] = [finding.from - margin, finding.to + margin];
	const cut = (run) => ({
		...run,
		curves: run.curves.map((curve) => cutCurve(curve, from, to)),
		series: run.series.map((series) => cutSeries(series, run, from, to)),
		learningRate: {
			...run.learningRate,
			events: run.learningRate.events.filter(({ at }) => at >= from && at <= to)
		},
		findings: run.findings.filter((one) => one.letter === finding.letter)
	});
	return (0,report_6.pt)({
		...report,
		runs: runs.map(cut),
		groups: [group],
		comparisons: [],
		baseline: {
			...report.baseline,
			runs: baseline.map(cut)
		}
	}, rules);
}
function cutSeries(series, { curves }, from, to) {
	const { best, points, name } = series;
	const at = curves.find((curve) => curve.series === name)?.at ?? [];
	const inside = at.filter((place) => place >= from && place <= to).length;
	return {
		...series,
		best: best !== null && best.at >= from && best.at <= to ? best : null,
		points: at.length === 0 ? points : Math.round(points * inside / at.length)
	};
}
function cutCurve({ series, at, value, level }, from, to) {
	const kept = at.flatMap((place, i) => place >= from && place <= to ? [i] : []);
	const of = (numbers) => kept.map((i) => numbers[i]);
	return {
		series,
		at: of(at),
		value: of(value),
		...level && { level: of(level) }
	};
}

// build/src/action/bot/explain.js
const MAX_EXPLAINED = 3;
async function explain(place, what) {
	const asked = what.replace(/^[`"'\u201c]|[`"'\u201d.]$/g, "").trim();
	const judged = await judgedOnHead(place);
	if (judged.length === 0) return refused(noCheck(place));
	const parts = [];
	let nothing = null;
	const left = await eachAgain(judged, async (one) => {
		if (parts.length === MAX_EXPLAINED) return null;
		const again = await judgeAgain(place, one);
		const { view } = again.result;
		const found = asked === "" ? firstOf(again) : findAsked(view, asked);
		if (found === null) nothing ??= renderNothingAsked(view, asked);
		else parts.push({
			key: one.key,
			text: renderExplanation(view, found, await pictureOf(again, found))
		});
		return null;
	});
	if (parts.length === 1) return done(parts[0].text);
	if (parts.length > 1) return done(parts.map(({ key, text }) => `Of ${(0,base_5.ar)(key)}: ${text}`).join("\n\n---\n\n"));
	return refused(nothing ?? left.join("\n"));
}
function firstOf({ result }) {
	for (const severity of [
		"error",
		"warning",
		"notice"
	]) for (const group of result.view.groups) {
		const first = group.main.findings.find((one) => one.severity === severity);
		if (first) return {
			group,
			findings: group.main.findings.filter((one) => one === first || one.letter !== "" && one.letter === first.letter)
		};
	}
	return null;
}
async function pictureOf({ job, result }, { group, findings }) {
	const first = findings[0];
	if (!Number.isFinite(first.from) || !Number.isFinite(first.to)) return "";
	const view = stretchView(result.view, group, first);
	const assets = (0,report_6.gt)(assets_10.r);
	const draw = async () => (0,pictures_9.r)((await (0,pictures_9.t)(view, assets, 1))[0], void 0);
	const name = first.letter === "" ? first.rule : first.letter;
	const key = `${job.inputs.key.slice(0, 30)}.explain-${name}`.slice(0, 64);
	const own = {
		...job,
		inputs: {
			...job.inputs,
			key
		}
	};
	const { picture } = await (0,job_process_7.i)(view, {
		inputs: own.inputs,
		job: own,
		config: result.config
	}, draw);
	return picture;
}

// build/src/action/bot/rerun.js
const FAILED = [
	"failure",
	"cancelled",
	"timed_out",
	"startup_failure"
];
const MAX_RUNS = 10;
const MAX_FILES = 20;
async function rerun(place) {
	const { bot, pull } = place;
	const runs = await trainingRuns(place);
	if (runs.length === 0) return refused(`No workflow run of ${headOf(place)} is known that trains: push again, or start it in the Actions tab.`);
	const failed = runs.filter(({ status, conclusion }) => status === "completed" && FAILED.includes(conclusion)).slice(0, MAX_RUNS);
	const lines = [];
	let started = 0;
	for (const run of failed) try {
		await bot.rerunFailed(run.id);
		started += 1;
	} catch (error) {
		lines.push(`- ${linkOf(run)} could not be started again: ${whyNot(error)}`);
	}
	for (const run of runs.filter((one) => !failed.includes(one))) lines.push(...stateOf(run));
	if (started > 0) return done(lines.length === 0 ? null : lines.join("\n"));
	const head = failed.length === 0 ? `Nothing failed on ${pull.headSha.slice(0, 7)}: there is nothing to run again.` : "Nothing was started.";
	return refused([head, ...lines].join("\n"));
}
async function trainingRuns(place) {
	const { bot, pull, event } = place;
	const told = new Set((await judgedOnHead(place)).flatMap(({ told: { run } }) => run === null ? [] : [run.id]));
	const own = event.report.run?.id;
	const all = (await bot.listRuns(pull.headSha)).filter((run) => run.id !== own && (run.headRepository?.id ?? null) === pull.headRepositoryId && run.headBranch === pull.headBranch);
	const paths = new Set(all.filter(({ id }) => told.has(id)).map(({ path }) => path));
	const others = [...new Set(all.map(({ path }) => path))].filter((path) => path !== "" && !paths.has(path)).slice(0, MAX_FILES);
	for (const path of others) if (/\bcurvelint\b/.test(await place.github.readFile(path, pull.base) ?? "")) paths.add(path);
	const newest = /* @__PURE__ */ new Map();
	for (const run of all) {
		const key = `${run.path} ${run.event}`;
		if (paths.has(run.path) && run.id > (newest.get(key)?.id ?? 0)) newest.set(key, run);
	}
	return [...newest.values()].sort((a, b) => a.id - b.id);
}
function stateOf(run) {
	if (run.conclusion === "action_required") return [`- ${linkOf(run)} waits for somebody to approve it; that stays a button on GitHub.`];
	return run.status === "completed" ? [] : [`- ${linkOf(run)} has not ended yet.`];
}
function linkOf({ path, url, id }) {
	const name = (0,base_5.ar)(path.slice(path.lastIndexOf("/") + 1) || `run ${id}`);
	return /^https?:\/\/[\w.:-]+\/[\w./-]+$/.test(url) ? `[${name}](${url})` : name;
}
function whyNot(error) {
	const { kind } = (0,pipeline_3.lt)(error);
	if (kind === "permission") return "the token may not. Give this job `actions: write`.";
	return `${(0,base_5.ir)((0,base_5.Ir)(error))}.`;
}

// build/src/action/bot/obey.js
async function obey(connected, number, { name, rest }) {
	if (name === "help") return done(`One line of a comment by somebody with write access:\n\n${(0,base_5.xr)()}`);
	const pull = await connected.github.readKnownPullRequest(number);
	if (!pull.open) return refused("The pull request is closed: nothing is judged any more.");
	const place = {
		...connected,
		pull
	};
	switch (name) {
		case "accept": return accept(place, rest);
		case "unaccept": return unaccept(place);
		case "explain": return explain(place, rest);
		case "baseline": return compareWith(place, rest);
		case "rerun": return rerun(place);
	}
}

// build/src/action/bot/button.js
async function answerButton(connected, pressed) {
	const { bot, event } = connected;
	const { button, commit, login } = pressed;
	if (!pressed.externalId.startsWith("curvelint:v1 key=") || pressed.app !== (0,action_0.dt)(await bot.self())) return ignored("the check is not one of ours");
	const command = commandOf(button);
	if (command === null) return ignored("there is no such button");
	if (!await bot.mayWrite(login)) return ignored(`${login} has no write access`);
	const number = await pullOfHead(connected, commit);
	if (number === null) return ignored(`no open pull request has the commit ${commit.slice(0, 10)} as its head`);
	const { text, isFault } = await inWords(() => obey(connected, number, command));
	const id = `${button}-${event.report.run?.id ?? 0}`;
	if (text !== null) await (0,action_0.Q)("answer", () => bot.answer(number, id, `@${login} ${text}`), "pull-requests: write");
	return isFault ? 2 : 0;
}
function commandOf(button) {
	if (button === "rerequested") return {
		name: "rerun",
		rest: ""
	};
	const known = action_0.D.find(({ identifier }) => identifier === button);
	return known ? {
		name: known.command,
		rest: ""
	} : null;
}
async function pullOfHead({ bot, github, event }, commit) {
	const { repositoryId, defaultBranch } = event;
	const asked = /* @__PURE__ */ new Set();
	for (const { headBranch, headRepository } of await bot.listRuns(commit)) {
		const branch = `${headRepository?.id ?? 0} ${headBranch}`;
		if (asked.has(branch)) continue;
		asked.add(branch);
		const found = await github.findPullRequest({
			headSha: commit,
			headBranch,
			headRepository
		}, {
			repositoryId,
			defaultBranch
		});
		if (found !== null) return found.number;
	}
	return null;
}

// build/src/action/bot/comment.js
const MAX_PER_HOUR = 20;
const HOUR = 36e5;
const REACTIONS = "pull-requests: write\" and \"issues: write";
async function answerComment(connected, comment) {
	const { bot } = connected;
	const plain = (0,github_1.k)(comment.body);
	const hidden = (0,base_5.Sr)(comment.body, plain);
	if (hidden === null && !plain.some(base_5.Cr)) return ignored("no line of the comment begins with \u201ccurvelint:\u201d");
	if (comment.body.startsWith("<!-- curvelint") && comment.login === await bot.self()) return ignored("it is a comment of our own");
	if (!await bot.mayWrite(comment.login)) return ignored(`${comment.login} has no write access`);
	if (hidden === "quote") return ignored("the command stands in a quote");
	if ((await (0,action_0.Q)("read the reactions", () => bot.ownReactions(comment.id), REACTIONS))?.some((one) => one === "+1" || one === "confused")) return ignored("this comment has its answer");
	if (await isTooMuch(connected, comment)) {
		await react(connected, comment, "confused");
		return ignored(`${comment.login} wrote more than ${MAX_PER_HOUR} commands within an hour here`);
	}
	if (hidden !== null) return say(connected, comment, {
		...refused(HIDDEN),
		isFault: false
	});
	await react(connected, comment, "eyes");
	const [first, ...more] = plain.filter(base_5.Cr);
	const outcome = await inWords(() => answerTo(connected, comment.number, (0,base_5.wr)(first)));
	if (more.length === 0) return say(connected, comment, outcome);
	const note = "One command a comment: only the first one was looked at.";
	return say(connected, comment, {
		...outcome,
		text: outcome.text === null ? note : `${outcome.text}\n\n${note}`
	});
}
const HIDDEN = "The command stands in code or in HTML, where it does not count. Write it as a line of its own, as plain text.";
async function answerTo(connected, number, command) {
	if (!("unknown" in command)) return obey(connected, number, command);
	const near = command.near === null ? "" : ` Did you mean \`curvelint: ${command.near}\`?`;
	return refused(`There is no command ${(0,base_5.ar)(command.unknown)}.${near}\n\n${(0,base_5.xr)()}`);
}
async function isTooMuch({ bot }, { number, login, at }) {
	const time = Date.parse(at);
	if (Number.isNaN(time)) return false;
	const since = (/* @__PURE__ */ new Date(time - HOUR)).toISOString();
	const count = () => bot.countCommands(number, login, since, base_5.Cr);
	return (await (0,action_0.Q)("count the commands", count, "pull-requests: read") ?? 0) > MAX_PER_HOUR;
}
async function react({ bot }, { id }, reaction) {
	await (0,action_0.Q)("react to the comment", () => bot.react(id, reaction), REACTIONS);
}
async function say(connected, comment, { done, text, isFault }) {
	const { id, number, login } = comment;
	const write = () => connected.bot.answer(number, String(id), `@${login} ${text}`);
	if (text !== null) await (0,action_0.Q)("answer", write, "pull-requests: write");
	await react(connected, comment, done ? "+1" : "confused");
	return isFault ? 2 : 0;
}

// build/src/action/bot/bot.js
async function runBot(inputs, event, root) {
	(0,action_0.et)((0,start_4.d)(Date.now(), start_4.u));
	const asked = await readAsked(process.env);
	if (typeof asked === "string") return ignored(asked);
	const connection = {
		token: inputs.token,
		apiUrl: event.apiUrl,
		repository: event.report.repository
	};
	const connected = {
		inputs,
		event,
		root,
		github: (0,client_2.r)({
			...connection,
			commentToken: inputs.commentToken
		}),
		bot: connectBot(connection)
	};
	return "comment" in asked ? answerComment(connected, asked.comment) : answerButton(connected, asked.pressed);
}



})

};
