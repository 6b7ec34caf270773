import type { Config } from '../config/config.js';
import { attempt } from '../github/attempt.js';
import type { TrainingEnd } from '../model/training.js';
import { nameTest } from '../read/find/glob.js';
import type { Inputs } from './inputs.js';
import type { Job } from './job.js';
import { ownJobStatus } from './own-job.js';

/** How the training ended that is judged: the run that was waited for, else this very one as far as it has come. */
export async function findTraining(job: Job | null, inputs: Inputs, config: Config): Promise<TrainingEnd> {
  // What came before in a job that only reports is no training.
  const ownJob = job?.training ? '' : ownJobStatus(inputs);
  const run = job && runOf(job, inputs, config);
  if (job === null || run === null) return { conclusion: '', jobs: null, ownJob };
  const ask = () => job.github.listEndedJobs(run);
  const ended = await attempt('ask which jobs of the training failed', ask, 'actions: read');
  const trains = jobTest(config.trainingJobs);
  const jobs = ended?.map((one) => ({ ...one, trains: trains(one.name) })) ?? null;
  return { conclusion: run.conclusion, jobs, ownJob };
}

/** This run is asked about only where it judges what other jobs of it left. */
function runOf({ training, context }: Job, { artifacts }: Inputs, { expect }: Config) {
  if (training !== null) return training;
  const own = context.report.run;
  return own !== null && (artifacts.length > 0 || expect !== null) ? { ...own, conclusion: '' } : null;
}

/** Names of jobs are no paths: `deploy / train (1)` is one name. */
function jobTest(patterns: readonly string[]): (name: string) => boolean {
  const flat = (text: string) => text.replaceAll('/', '\u2215');
  const test = nameTest(patterns.map(flat));
  return (name) => test(flat(name));
}
