export const id = 611;
export const ids = [611];
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



})

};
