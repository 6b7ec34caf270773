import { parse } from 'yaml';
import { nestsTooDeep } from '../../text/yaml-depth.js';
import { trainsIn } from '../training-command.js';
import { usesCurvelint } from './find-training.js';

/** Keys of a pipeline that are no jobs. */
const NO_JOBS = new Set([
  'default',
  'include',
  'stages',
  'variables',
  'workflow',
  'cache',
  'image',
  'services',
  'before_script',
  'after_script',
  'pages',
  'spec',
]);

/** A `.gitlab-ci.yml` as far as `init` cares. */
export interface Pipeline {
  /** The job that trains; null: none was found. */
  readonly training: string | null;
  /** A job calls curvelint already. */
  readonly reports: boolean;
}

/** What a pipeline trains; null where its file is no YAML. */
export function readPipeline(text: string): Pipeline | null {
  const root = rootOf(text);
  if (root === null) return null;
  const sure = Object.entries(root)
    .filter(([name]) => !NO_JOBS.has(name) && !name.startsWith('.'))
    .map(([name, job]) => ({ name, certainty: trainsIn(scriptOf(job)) }))
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty);
  return { training: sure[0]?.name ?? null, reports: usesCurvelint(text) };
}

/** The job that reports, behind what the file holds. */
export function withReport(text: string, { training }: Pipeline, logs: readonly string[]): string {
  const gap = text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  const job = gitlabJob(training ?? 'train', logs);
  return text + (text.includes('\r\n') ? (gap + job).replaceAll(/\r?\n/g, '\r\n') : gap + job);
}

/** Compares with what the default branch left last, writes the note of the merge request, and fails last. */
function gitlabJob(training: string, logs: readonly string[]): string {
  const folders = logs.map(folderOf);
  const address = '$CI_API_V4_URL/projects/$CI_PROJECT_ID/jobs/artifacts/$CI_DEFAULT_BRANCH/raw/out/report.json?job=curvelint';
  return `curvelint:
  stage: .post
  image: node:24
  needs: [${JSON.stringify(training)}] # its artifacts hold the logs
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
      when: always # a training that failed is told, too
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH # the baseline
      when: always
  script:
    - 'curl --fail --silent --header "JOB-TOKEN: $CI_JOB_TOKEN" --output baseline.json "${address}" || echo "no baseline yet"'
    - npx --yes github:curvelint/curvelint ${folders.join(' ')} --output out --format text --format junit=out/junit.xml $(test -s baseline.json && echo --baseline baseline.json)
  after_script:
    - npx --yes github:curvelint/curvelint publish --gitlab --report out/report.json # GITLAB_TOKEN: a project access token with the scope api
  artifacts:
    when: always
    paths: [out/]
    reports: { junit: out/junit.xml } # its findings as test cases
`;
}

/** `runs/**` is the folder `runs/`: a shell of a job may not know two stars. */
function folderOf(pattern: string): string {
  const folder = pattern.endsWith('/**') ? pattern.slice(0, -2) : pattern;
  return /^[\w./-]+$/.test(folder) ? folder : `'${folder}'`;
}

/** All lines that a job runs. */
function scriptOf(job: unknown): string {
  if (typeof job !== 'object' || job === null) return '';
  const { script, before_script: before } = job as Readonly<Record<string, unknown>>;
  return [before, script]
    .flat(3)
    .filter((line) => typeof line === 'string')
    .join('\n');
}

function rootOf(text: string): Readonly<Record<string, unknown>> | null {
  if (nestsTooDeep(text)) return null;
  try {
    // `!reference` and other tags of GitLab's are left as they are.
    const root: unknown = parse(text, { logLevel: 'silent' });
    return typeof root === 'object' && root !== null && !Array.isArray(root) ? (root as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
