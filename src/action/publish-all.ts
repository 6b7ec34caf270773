import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attempt } from '../github/attempt.js';
import { log, setOutput } from '../github/runner.js';
import { drawPictures } from '../output/pictures.js';
import { writeAll } from '../output/write.js';
import { type loadPageAssets, loadPngAssets } from '../pipeline/assets.js';
import type { PipelineResult } from '../pipeline/pipeline.js';
import { outputsOf } from '../publish/outputs.js';
import { pageLink } from '../publish/page-link.js';
import { renderPicture, type Store } from '../publish/pictures.js';
import { publishSummary } from '../publish/summary.js';
import { once } from '../view/once.js';
import { annotate, tell } from './annotate.js';
import { type Inputs, settingsFileOf } from './inputs.js';
import type { Remote } from './remote.js';
import { trackedFiles } from './tracked-files.js';

/** Outputs, files, annotations, summary, comment and check: each by itself, so that what fails costs only itself. */
export async function publishAll(
  result: PipelineResult,
  inputs: Inputs,
  root: string,
  remote: Remote | null,
  loadPage: typeof loadPageAssets,
): Promise<void> {
  const { view, conclusion, config } = result;
  for (const [name, value] of Object.entries(outputsOf(view))) setOutput(name, value);
  const folder = join(process.env['RUNNER_TEMP'] ?? tmpdir(), `curvelint-${inputs.key}`);
  const pictures = once(() => drawPictures(view, once(loadPngAssets)));
  const writeFiles = async () => {
    await writeAll(view, folder, { pictures: await pictures(), png: inputs.charts !== 'none', page: loadPage() });
    setOutput('report', join(folder, 'report.json'));
    setOutput('html', join(folder, 'report.html'));
  };
  await attempt('write the report', writeFiles, null);
  const existing = remote?.existing ?? (async (files: readonly string[]) => trackedFiles(root, files));
  const remarks = () => annotate(result, settingsFileOf(inputs), existing);
  const annotations = (await attempt('look up the files that it remarks on', remarks, 'contents: read')) ?? [];
  tell(annotations);
  const drawn = async () => (await pictures()).find(({ groupId }) => groupId === view.groups[0]?.group.id)?.pngs() ?? null;
  const store: Store | null = remote?.store ? (files) => remote.store!(async () => files ?? drawn(), config) : null;
  const findDrawers = async () => remote?.findDrawers(config);
  const drawers = (await attempt('read who may draw', findDrawers, 'contents: read')) ?? undefined;
  const { markdown: picture, warning } = await renderPicture(
    view,
    inputs.charts,
    remote?.context.public ?? false,
    store,
    drawers,
  );
  if (warning) log.warning(warning);
  const markdown = [picture, pageLink(inputs.htmlUrl, remote?.context.runUrl ?? '')].filter((part) => part !== '').join('\n\n');
  await attempt('write the job summary', () => publishSummary(view, markdown), null);
  const comment = remote && (await attempt('comment on the pull request', () => remote.comment(view, markdown)));
  setOutput('comment-url', comment ?? '');
  const written = { conclusion, picture: markdown, annotations };
  const check = remote && (await attempt('write the check', () => remote.check(view, config, written), 'checks: write'));
  setOutput('check-url', check ?? '');
}
