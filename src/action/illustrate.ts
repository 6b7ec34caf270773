import type { Config } from '../config/config.js';
import { attempt } from '../github/attempt.js';
import { log } from '../github/runner.js';
import { pageLink } from '../publish/page-link.js';
import { type Files, renderPicture } from '../publish/pictures.js';
import type { Illustration } from '../report/markdown/markdown.js';
import type { ReportView } from '../view/report-view.js';
import { chartStore } from './chart-store.js';
import { findDrawers } from './find-drawers.js';
import type { Inputs } from './inputs.js';
import type { Job } from './job.js';

/** The picture of a report as the job may show it, and the link to its page. `draw`: the files of a picture on the data branch. */
export async function illustrate(
  view: ReportView,
  { inputs, job, config }: { readonly inputs: Inputs; readonly job: Job | null; readonly config: Config },
  draw: () => Promise<Files | null>,
): Promise<Illustration> {
  const store = job && chartStore(job, config, draw);
  const mayDraw = async () => job && findDrawers(job, config);
  const asksWho = inputs.charts === 'quickchart' ? 'contents: read' : null;
  const drawers = (await attempt('read who may draw', mayDraw, asksWho)) ?? undefined;
  const isPublic = job?.context.public ?? false;
  const { markdown: picture, about: aboutPicture, warning } = await renderPicture(view, inputs.charts, isPublic, store, drawers);
  if (warning) log.warning(warning);
  return { picture, aboutPicture, page: pageLink(inputs.htmlUrl, job?.context.runUrl ?? '') };
}
