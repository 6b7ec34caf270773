import type { AcceptanceState } from './compare/gate.js';
import type { Config } from './config.js';
import type { CheckRun } from './github/check-run.js';
import type { WorkflowContext } from './github/context.js';
import { log } from './github/runner.js';
import type { Inputs } from './inputs.js';
import type { Report } from './model/report.js';
import { attempt } from './publish/attempt.js';
import { publishCheck } from './publish/check-run.js';
import { publishComment } from './publish/comment.js';
import { matchesGlob, parseGlob } from './read/glob.js';
import { type FoundBaseline, findBaseline } from './remote-baseline.js';

/** What the action asks of GitHub and tells it, bound to one run of a workflow. */
export interface Remote {
  readonly findBaseline: (config: Config) => Promise<FoundBaseline>;
  readonly findAcceptance: (config: Config) => Promise<AcceptanceState>;
  /** Address of the comment; null where none was due. */
  readonly comment: (report: Report, picture: string) => Promise<string | null>;
  readonly check: (report: Report, conclusion: CheckRun['conclusion'], config: Config, picture: string) => Promise<string>;
}

const NOBODY: AcceptanceState = { accepted: null, missing: null };

/** Connects the inputs and the facts of a workflow run with GitHub. Nothing is asked before it is needed. */
export async function connectRemote(inputs: Inputs, context: WorkflowContext): Promise<Remote> {
  const { key } = inputs;
  const { pullRequest, commit, repository, run } = context.report;
  const { connect } = await import('./github/client.js');
  const github = connect({ token: inputs.token, apiUrl: context.apiUrl, repository });
  const checkNameOf = ({ checkName }: Config) => (key === 'default' ? checkName : `${checkName} (${key})`);
  return {
    findBaseline: async (config) => {
      if (!inputs.autoBaseline || run === null) return none('no baseline was given');
      const patterns = config.baselineArtifacts.map(parseGlob).filter((pattern) => pattern !== null);
      const request = {
        commit,
        base: context.base,
        branches: context.branches,
        repositoryId: context.repositoryId,
        runId: run.id,
        checkName: checkNameOf(config),
        key,
        isWanted: (name: string) => patterns.some((pattern) => matchesGlob(pattern, [name])),
      };
      const found = await attempt(
        'look for the baseline',
        () => findBaseline(github, request, config, Date.now()),
        'actions: read',
      );
      return found ?? none('GitHub could not be asked for it');
    },
    findAcceptance: async ({ acceptLabel }) => {
      if (pullRequest === null || run === null) return NOBODY;
      const { branch, repositoryId } = context.head;
      const request = {
        pullRequest,
        commit,
        headBranch: branch,
        headRepositoryId: repositoryId,
        runId: run.id,
        label: acceptLabel,
      };
      return (await attempt('look for an acceptance', () => github.readAcceptance(request), 'actions: read')) ?? NOBODY;
    },
    comment: async (report, picture) => {
      if (inputs.comment === 'never') return null;
      if (pullRequest === null) {
        log.info(`No comment: a ${context.event || 'local'} run belongs to no pull request.`);
        return null;
      }
      const options = { pullRequest, commit, key, mode: inputs.comment, picture, summaryUrl: context.runUrl };
      const { note, url } = await publishComment(report, github, options);
      log.info(note);
      return url;
    },
    check: (report, conclusion, config, picture) =>
      publishCheck(report, github, {
        commit,
        name: checkNameOf(config),
        key,
        event: context.event,
        conclusion,
        picture,
        runUrl: context.runUrl,
      }),
  };
}

function none(reason: string): FoundBaseline {
  return { baseline: { source: null, reason, runs: [] }, problems: [] };
}
