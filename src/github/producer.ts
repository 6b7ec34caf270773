import { withheldText } from '../text/secrets/withhold.js';
import { fittingName } from './told.js';

/** What tells the jobs of one commit apart, from the runner's environment and the inputs. */
export interface ProducerFacts {
  /** `owner/name/.github/workflows/train.yml@refs/heads/main`; '' where the runner does not say. */
  readonly workflowRef: string;
  /** Name of the workflow, which stands for its file where that is not known. */
  readonly workflow: string;
  /** Id of the job in its file. */
  readonly job: string;
  /** The job's matrix values as JSON: an object, or `null` without a matrix. */
  readonly matrix: string;
  /** GITHUB_ACTION: the step's id; of one without, a name that ends in a number from its second use in the job on. */
  readonly step?: string;
}

/** The job that reports: `train.yml, job train (seed: 2)`; a step with an id, or after the first, is named, too. */
export function producerOf({ workflowRef, workflow, job, matrix, step = '' }: ProducerFacts): string {
  const [path = ''] = workflowRef.split('@');
  const file = path.slice(path.lastIndexOf('/') + 1) || workflow;
  const values = matrixWords(matrix);
  const name = `${file || 'a workflow'}, job ${job || 'unknown'}${values === '' ? '' : ` (${values})`}`;
  return fittingName(withheldText(name + stepWords(step)));
}

function stepWords(step: string): string {
  const id = step.startsWith('__') ? /_(\d{1,4})$/.exec(step)?.[1] : step;
  return id ? `, step ${id}` : '';
}

/** The same where it reports on the run of another workflow. */
export function producerFor(producer: string, trainingPath: string): string {
  const file = trainingPath.slice(trainingPath.lastIndexOf('/') + 1);
  return file === '' ? producer : fittingName(`${producer} for ${file}`);
}

function matrixWords(json: string): string {
  const value = parsed(json);
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${typeof one === 'string' ? one : JSON.stringify(one)}`)
    .join(', ');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
