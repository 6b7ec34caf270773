import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attempt } from '../github/attempt.js';
import { setOutput } from '../github/runner.js';
import { CURVES_FILE } from '../model/curves.js';
import { drawPictures, drawTrends, filesOf } from '../output/pictures.js';
import { writeAll } from '../output/write.js';
import { loadPngAssets } from '../pipeline/assets.js';
import { outputsOf } from '../publish/outputs.js';
import { publishSummary } from '../publish/summary.js';
import { once } from '../view/once.js';
import { annotate, type Existing, tell } from './annotate.js';
import { existingFiles } from './existing-files.js';
import { illustrate } from './illustrate.js';
import { type Inputs, settingsFileOf } from './inputs.js';
import type { Job } from './job.js';
import type { JudgedJob } from './judge.js';
import { keepHistory } from './keep-history.js';
import { keptJobOf } from './kept-job.js';
import type { Surroundings } from './news.js';
import { trackedFiles } from './tracked-files.js';
import { writeCheck } from './write-check.js';
import { commentIsDue, writeComment } from './write-comment.js';

/** Outputs, files, annotations, summary, comment and check: each by itself, so that what fails costs only itself. */
export async function publishAll(
  result: JudgedJob,
  inputs: Inputs,
  root: string,
  job: Job | null,
  { loadPage, tellNews }: Surroundings,
): Promise<void> {
  const { view, conclusion, config, curves } = result;
  for (const [name, value] of Object.entries(outputsOf(view))) setOutput(name, value);
  const folder = join(process.env['RUNNER_TEMP'] ?? tmpdir(), `curvelint-${inputs.key}`);
  const assets = once(loadPngAssets);
  const isDrawn = inputs.charts !== 'none';
  const pictures = once(async () => (isDrawn ? drawPictures(view, assets) : []));
  const trends = once(async () => (isDrawn ? drawTrends(view, assets) : []));
  const writeFiles = async () => {
    const drawn = { pictures: await pictures(), trends: await trends(), png: isDrawn };
    await writeAll(view, folder, { ...drawn, page: loadPage(), curves });
    setOutput('report', join(folder, 'report.json'));
    setOutput('html', join(folder, 'report.html'));
    setOutput('curves', curves === null ? '' : join(folder, CURVES_FILE));
  };
  await attempt('write the report', writeFiles, null);
  const existing: Existing = async (files) => (job ? existingFiles(job, files) : trackedFiles(root, files));
  const remarks = () => annotate(result, settingsFileOf(inputs), existing);
  // Only without a checkout is GitHub asked.
  const permission = job !== null && job.configRef !== null ? 'contents: read' : null;
  const annotations = (await attempt('look up the files that it remarks on', remarks, permission)) ?? [];
  tell(annotations);
  const first = async () => (await pictures()).find(({ groupId }) => groupId === view.groups[0]?.group.id);
  const drawn = async () => filesOf(await first(), (await trends())[0]);
  const shown = await illustrate(view, { inputs, job, config }, drawn);
  await attempt('write the job summary', () => publishSummary(view, shown), null);
  tellNews({ summaryWritten: true });
  const written = { conclusion, shown, annotations, job: keptJobOf(inputs, result) };
  // The check comes first: the comment looks there who else has reported.
  const check = job && (await attempt('write the check', () => writeCheck(job, view, config, written), 'checks: write'));
  tellNews({ checkDone: true });
  setOutput('check-url', check ?? '');
  if (job) await keepHistory(job, config, view.report, check ?? '');
  const asked = job && commentIsDue(job) ? job : null;
  const comment = asked && (await attempt('comment on the pull request', () => writeComment(asked, view, config, written)));
  setOutput('comment-url', comment ?? '');
}
