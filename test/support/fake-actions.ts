import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { type Answer, type FakeGitHub, loginOf } from './fake-github.js';
import { answerProblems } from './github-openapi.js';
import { listen } from './listen.js';

/** Of every run that is not told otherwise. */
const WORKFLOW = 55;
/** The run that asks. */
export const OWN_RUN = 41;

export interface FakeRun {
  readonly id: number;
  readonly head_sha: string;
  readonly created_at: string;
  readonly event?: string;
  readonly head_branch?: string;
  readonly head_repository?: { readonly id: number; readonly name?: string; readonly owner?: { readonly login: string } } | null;
  readonly path?: string;
  readonly workflow_id?: number;
  readonly status?: string;
  readonly conclusion?: string;
  readonly run_attempt?: number;
}

export interface FakeArtifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expired?: boolean;
  /** ISO 8601. */
  readonly expiresAt?: string;
  /** False: GitHub says no digest; a text: it says this one. */
  readonly digest?: string | false;
  /** Answers of the storage before the bytes come. */
  readonly statuses?: number[];
  /** Answers of the storage, in a way of their own, before it answers as it should. */
  readonly sends?: readonly ((outgoing: ServerResponse) => void)[];
}

/** A job of a run, as GitHub lists it. */
export interface FakeTrainingJob {
  readonly name: string;
  /** Null: it has not ended. */
  readonly conclusion: string | null;
  readonly steps?: readonly { readonly name: string; readonly conclusion: string }[];
}

export interface FakeActions {
  readonly repositoryId: number;
  /** The repository as events name it. */
  readonly repository: Readonly<Record<string, unknown>>;
  runs: FakeRun[];
  artifacts: FakeArtifact[];
  /** Jobs of each attempt of every run. */
  jobs: FakeTrainingJob[];
  /** Events of the pull request: the emulator has those of issues alone. */
  events: { readonly event: string; readonly created_at: string }[];
  /** What GitHub says of the pull requests of a commit, which the emulator does not know: `owner/name/sha` → list. */
  commitPulls: Map<string, readonly unknown[]>;
  /** Reactions to comments, as they were made. */
  reactions: { readonly comment: number; readonly content: string; readonly login: string }[];
  /** Runs whose failed jobs were started again. */
  rerun: number[];
  /** Lists with a filter come back empty: GitHub's index lags behind. */
  lagging: boolean;
  /** What the storage was asked. */
  readonly stored: { readonly path: string; readonly authorization: string | undefined }[];
  readonly close: () => Promise<void>;
}

/** Workflow runs and artifacts in front of a fake GitHub, and the storage that artifacts lie in. */
export async function startActions(github: FakeGitHub): Promise<FakeActions> {
  const { id: repositoryId } = (await github.api('GET', `/repos/${github.repository}`)) as { id: number };
  const stored: { path: string; authorization: string | undefined }[] = [];
  const asked = new Map<number, number>();
  const storage = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '';
    stored.push({ path, authorization: incoming.headers.authorization });
    const artifact = state.artifacts.find(({ id }) => path.startsWith(`/blob/${id}?`));
    const count = asked.get(artifact?.id ?? 0) ?? 0;
    asked.set(artifact?.id ?? 0, count + 1);
    const send = artifact?.sends?.[count];
    if (send) return send(outgoing);
    const status = artifact?.statuses?.[count] ?? (artifact ? 200 : 404);
    outgoing.writeHead(status, { 'content-type': 'application/octet-stream' }).end(status === 200 ? artifact!.bytes : 'gone');
  });
  const port = await listen(storage);
  const state: FakeActions = {
    repositoryId,
    repository: { id: repositoryId, full_name: github.repository, private: false, default_branch: 'main' },
    runs: [],
    artifacts: [],
    jobs: [],
    events: [],
    commitPulls: new Map(),
    reactions: [],
    rerun: [],
    lagging: false,
    stored,
    close: async () => {
      storage.closeAllConnections();
      await new Promise((resolve) => storage.close(resolve));
    },
  };
  const full = (run: FakeRun) => ({
    ...{ event: 'push', head_branch: 'main', head_repository: { id: repositoryId }, workflow_id: WORKFLOW },
    ...{ status: 'completed', conclusion: 'success', run_attempt: 1 },
    ...run,
  });
  // Who reacts with what is known once the request has come whole: it is recorded before it is answered.
  const reactionAnswer = (comment: number, method: string): Answer => {
    if (method === 'GET') {
      const own = state.reactions.filter((one) => one.comment === comment);
      return { status: 200, body: own.map(({ content, login }, id) => ({ id, content, user: { login } })) };
    }
    const request = github.requests.at(-1)!;
    return {
      status: 201,
      body: { id: 1, content: 'eyes', user: null, node_id: 'x', created_at: '2026-01-01T00:00:00Z' },
      send: (outgoing) => {
        const finish = () => {
          const content = (request.body as { content: string }).content;
          state.reactions.push({ comment, content, login: loginOf(request.authorization) });
          outgoing
            .writeHead(201, { 'content-type': 'application/json' })
            .end(JSON.stringify({ id: state.reactions.length, content }));
        };
        const wait = () => (request.body === undefined ? setTimeout(wait, 1) : finish());
        wait();
      },
    };
  };
  const answer = (method: string, path: string): Answer | null => {
    const { pathname, searchParams } = new URL(path, 'http://host');
    if (method === 'GET' && /\/issues\/\d+\/events$/.test(pathname)) return { status: 200, body: state.events };
    const [, place, sha] = /^\/repos\/([^/]+\/[^/]+)\/commits\/([0-9a-f]{40})\/pulls$/.exec(pathname) ?? [];
    if (sha) return { status: 200, body: state.commitPulls.get(`${place}/${sha}`) ?? [] };
    const [, comment] = /\/issues\/comments\/(\d+)\/reactions$/.exec(pathname) ?? [];
    if (comment) return reactionAnswer(Number(comment), method);
    const rest = pathname.replace(`/repos/${github.repository}/actions`, '');
    const [, again] = /^\/runs\/(\d+)\/rerun-failed-jobs$/.exec(rest) ?? [];
    if (again && method === 'POST') {
      state.rerun.push(Number(again));
      return { status: 201, body: {} };
    }
    if (rest === pathname || method !== 'GET') return null;
    if (rest === '/runs') {
      const sha = searchParams.get('head_sha');
      const found = state.runs.map(full).filter((run) => sha === null || run.head_sha === sha);
      return { status: 200, body: { total_count: found.length, workflow_runs: found } };
    }
    const [, one] = /^\/runs\/(\d+)$/.exec(rest) ?? [];
    if (one) {
      const own = {
        id: OWN_RUN,
        head_sha: github.headSha,
        created_at: '2026-01-01T00:00:00Z',
        event: 'pull_request',
        head_branch: 'wider',
      };
      const run = [own, ...state.runs].reverse().find(({ id }) => id === Number(one));
      return run ? { status: 200, body: full(run) } : { status: 404, body: { message: 'Not Found' } };
    }
    if (/^\/workflows\/\d+\/runs$/.test(rest)) {
      const wanted = Number(/\d+/.exec(rest)![0]);
      const filters = [...searchParams].filter(([name]) => name !== 'per_page' && name !== 'page');
      const page = Number(searchParams.get('page') ?? 1);
      const found = state.runs
        .map(full)
        .filter(({ workflow_id }) => workflow_id === wanted || workflow_id === 66)
        .filter((run) =>
          filters.every(
            ([name, value]) =>
              String({ branch: run.head_branch, event: run.event, head_sha: run.head_sha }[name] ?? value) === value,
          ),
        );
      const list = filters.length > 0 && state.lagging ? [] : found;
      return { status: 200, body: { total_count: list.length, workflow_runs: list.slice((page - 1) * 100, page * 100) } };
    }
    const [, ofRun, attempt] = /^\/runs\/(\d+)\/attempts\/(\d+)\/jobs$/.exec(rest) ?? [];
    if (ofRun) {
      const page = Number(searchParams.get('page') ?? 1);
      const jobs = state.jobs
        .slice((page - 1) * 100, page * 100)
        .map((job, i) => fullJob(job, i, Number(ofRun), Number(attempt)));
      return { status: 200, body: { total_count: state.jobs.length, jobs } };
    }
    const [, run] = /^\/runs\/(\d+)\/artifacts$/.exec(rest) ?? [];
    if (run) {
      const list = state.artifacts.filter((artifact) => artifact.run === Number(run));
      const artifacts = list.map(({ id, name, bytes, expired = false, expiresAt, digest }) => ({
        ...{ id, name, expired, size_in_bytes: bytes.length },
        ...(expiresAt === undefined ? {} : { expires_at: expiresAt }),
        ...(digest === false ? {} : { digest: digest ?? `sha256:${createHash('sha256').update(bytes).digest('hex')}` }),
      }));
      return { status: 200, body: { total_count: artifacts.length, artifacts } };
    }
    const [, artifact] = /^\/artifacts\/(\d+)\/zip$/.exec(rest) ?? [];
    if (!artifact) return null;
    const known = state.artifacts.find(({ id }) => id === Number(artifact));
    if (!known || known.expired) return { status: 410, body: { message: 'Artifact has expired' } };
    return { status: 302, headers: { location: `http://127.0.0.1:${port}/blob/${artifact}?sig=secret${stored.length}` } };
  };
  github.answer = (method, path) => {
    const own = answer(method, path);
    if (own) github.slips.push(...answerProblems(method, path, own.status, own.body));
    return own;
  };
  return state;
}

function fullJob({ name, conclusion, steps = [] }: FakeTrainingJob, i: number, run: number, attempt: number) {
  const address = `https://api.github.example/jobs/${900 + i}`;
  return {
    ...{
      id: 900 + i,
      run_id: run,
      run_attempt: attempt,
      run_url: address,
      url: address,
      html_url: address,
      check_run_url: address,
    },
    ...{ node_id: 'CR_x', head_sha: 'f'.repeat(40), head_branch: 'wider', workflow_name: 'train', labels: [] },
    steps: steps.map((step, at) => ({ status: 'completed', number: at + 1, ...step })),
    ...{ name, conclusion, status: conclusion === null ? 'in_progress' : 'completed' },
    ...{
      created_at: '2026-01-01T00:00:00Z',
      started_at: '2026-01-01T00:00:00Z',
      completed_at: conclusion && '2026-01-01T01:00:00Z',
    },
    ...{ runner_id: 1, runner_name: 'one', runner_group_id: 1, runner_group_name: 'all' },
  };
}
