import type { Config } from '../config/config.js';
import { DEFAULT_CONFIG } from '../config/defaults.js';
import { noBaseline } from '../contract/no-baseline.js';
import { allRules } from '../diagnose/rules/index.js';
import { attempt, inTime } from '../github/attempt.js';
import type { CheckRun } from '../github/check-run.js';
import type { WorkflowContext } from '../github/context.js';
import type { GitHub } from '../github/github.js';
import { log } from '../github/runner.js';
import { TRUSTED_EVENTS } from '../github/trusted-runs.js';
import type { Annotation } from '../model/annotation.js';
import type { AcceptanceState } from '../model/comparison.js';
import { UserError } from '../model/errors.js';
import { baselineRuns, type FoundBaseline } from '../pipeline/baseline-runs.js';
import type { Elsewhere } from '../pipeline/pipeline.js';
import { publishCheck, publishMistake } from '../publish/check-run.js';
import { publishComment } from '../publish/comment.js';
import type { Drawers, Files, Store } from '../publish/pictures.js';
import { storePictures } from '../publish/store-pictures.js';
import { matchesGlob, parseGlob } from '../read/find/glob.js';
import { readArtifactLogs, readArtifactReports } from '../source/artifacts.js';
import { findBaseline } from '../source/baseline.js';
import type { ReportView } from '../view/report-view.js';
import type { Existing } from './annotate.js';
import { type Inputs, settingsFileOf } from './inputs.js';
import { findPlace } from './judged-run.js';
import { trackedFiles } from './tracked-files.js';

/** What the action asks of GitHub and tells it, bound to one run of a workflow. */
export interface Remote {
  /** What is judged: the event's own commit, or that of the run that has ended. */
  readonly context: WorkflowContext;
  /** Settings of the base branch; null: those of the checkout count. */
  readonly readConfig: ((file: string) => Promise<{ readonly text: string; readonly name: string } | null>) | null;
  /** Logs in artifacts; null: they lie on the disk. */
  readonly elsewhere: Elsewhere | null;
  readonly findBaseline: (config: Config) => Promise<FoundBaseline>;
  readonly findAcceptance: (config: Config) => Promise<AcceptanceState>;
  /** Puts the chart on the data branch; null where there is no pull request whose comment shows it. */
  readonly store: ((draw: () => Promise<Files | null>, config: Config) => ReturnType<Store>) | null;
  /** Who else may draw, by settings that no pull request can change. */
  readonly findDrawers: (config: Config) => Promise<Drawers>;
  /** Address of the comment; null where none was due. */
  readonly comment: (view: ReportView, picture: string) => Promise<string | null>;
  readonly check: (view: ReportView, config: Config, written: Written) => Promise<string>;
  /** Puts a mistake on the commit, where there is no report; `isPlaced`: it is one in the settings. */
  readonly refuse: (mistake: Annotation, isPlaced: boolean) => Promise<string>;
  readonly existing: Existing;
}

interface Written {
  readonly conclusion: CheckRun['conclusion'];
  readonly picture: string;
  readonly annotations: readonly Annotation[];
}

const NO_DRAWERS: Drawers = { host: null, allowThirdParty: false };
const NOBODY: AcceptanceState = { accepted: null, missing: null };

/** Connects the inputs and the facts of a workflow run with GitHub. Nothing is asked before it is needed. */
export async function connectRemote(inputs: Inputs, event: WorkflowContext, root: string): Promise<Remote> {
  const { key } = inputs;
  const { connect } = await import('../github/client.js');
  const github = connect({ token: inputs.token, apiUrl: event.apiUrl, repository: event.report.repository });
  const { context, source, configRef } = await findPlace(github, inputs, event);
  const { pullRequest, commit, run } = context.report;
  /** The run is of a workflow that the settings do not name: nothing is said of its commit. */
  let isForeign = false;
  const sourceOf = ({ baselineArtifacts, trainingWorkflow, limits }: Config) => {
    const { runId, attempt: runAttempt, path } = source!;
    isForeign = path !== '' && trainingWorkflow !== null && path !== trainingWorkflow;
    if (isForeign)
      throw new UserError(
        `run ${runId} is of another workflow than ${trainingWorkflow}`,
        'Name its file in training-workflow, or leave the key out.',
      );
    return {
      runId,
      attempt: runAttempt,
      names: inputs.artifacts.length > 0 ? inputs.artifacts : baselineArtifacts,
      files: inputs.metrics,
      limits,
    };
  };
  const checkNameOf = ({ checkName }: Config) => (key === 'default' ? checkName : `${checkName} (${key})`);
  const ownCheck = { commit, key, event: context.event, run, runUrl: context.runUrl };
  const existing: Existing = async (files) => {
    if (configRef === null) return trackedFiles(root, files);
    // Nothing is checked out: only the settings may be in the commit, and their lines count if they are the same there.
    const settings = settingsFileOf(inputs);
    if (!files.includes(settings)) return new Set();
    const [base, head] = await inTime(() =>
      Promise.all([github.readFile(settings, configRef), github.readFile(settings, commit)]),
    );
    return new Set(base !== null && base === head ? [settings] : []);
  };
  return {
    context,
    readConfig: configRef === null ? null : (file) => readConfig(github, file, configRef),
    elsewhere: source && {
      findLogs: (config) => inTime(() => readArtifactLogs(github, sourceOf(config))),
      findReports: (config) => inTime(() => readArtifactReports(github, sourceOf(config))),
    },
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
        async () => baselineRuns(await findBaseline(github, request, config, Date.now()), config),
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
    store:
      pullRequest === null || inputs.comment === 'never'
        ? null
        : (draw, { dataBranch: branch }) => {
            const own = [context.base, context.defaultBranch];
            const base = `${context.serverUrl}/${context.report.repository}`;
            return storePictures(github, draw, { branch, pullRequest, key, own, base });
          },
    findDrawers: async (config) => {
      if (inputs.charts !== 'quickchart') return NO_DRAWERS;
      const isTrusted = configRef !== null || TRUSTED_EVENTS.includes(context.event);
      const { base } = context;
      const found = isTrusted ? config : base === null ? null : await configOf(github, settingsFileOf(inputs), base);
      const host = found?.quickchartHost ?? null;
      const draw = async (request: unknown) => (await import('../publish/quickchart-host.js')).drawByHost(host!, request);
      return { host: host === null ? null : { name: host, draw }, allowThirdParty: found?.allowThirdParty ?? false };
    },
    comment: async (view, picture) => {
      if (inputs.comment === 'never') return null;
      if (pullRequest === null) {
        log.info(`No comment: a ${context.event || 'local'} run belongs to no pull request.`);
        return null;
      }
      const options = { pullRequest, commit, run, key, mode: inputs.comment, picture, summaryUrl: context.runUrl };
      const { note, url } = await publishComment(view, github, options);
      log.info(note);
      return url;
    },
    check: (view, config, written) => publishCheck(view, github, { ...ownCheck, ...written, name: checkNameOf(config) }),
    refuse: async (mistake, isPlaced) => {
      if (isForeign) return '';
      const known = isPlaced ? await existing([mistake.file]) : new Set<string>();
      const annotations = known.has(mistake.file) ? [mistake] : [];
      return publishMistake(mistake, github, { ...ownCheck, name: checkNameOf(DEFAULT_CONFIG), annotations });
    },
    existing,
  };
}

/** Without the settings there is no gate to hold anything against: better no verdict than a wrong one. */
async function readConfig(github: GitHub, file: string, ref: string): Promise<{ text: string; name: string } | null> {
  const path = file.replace(/^\.\//, '');
  if (path.startsWith('/') || path.split('/').includes('..'))
    throw new UserError(
      `the config ${file} lies outside of the repository`,
      'Here it is read from the base branch: name its path there.',
    );
  try {
    const text = await inTime(() => github.readFile(path, ref));
    return text === null ? null : { text, name: `${path} of ${ref.slice(0, 40)}` };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`the settings of the base branch can't be read: ${why}`, 'The job needs "contents: read".');
  }
}

/** Settings as a branch has them; null where it has none. Their mistakes are not those of the change. */
async function configOf(github: GitHub, file: string, ref: string): Promise<Config | null> {
  const known = new Map(allRules.map((rule) => [rule.id, Object.keys(rule.options)]));
  try {
    const found = await readConfig(github, file, ref);
    return found && (await import('../config/parse.js')).parseConfig(found.text, found.name, known);
  } catch (error) {
    throw new Error(error instanceof Error ? error.message : String(error));
  }
}

function none(reason: string): FoundBaseline {
  return { baseline: noBaseline(reason), problems: [] };
}
