import type { CheckRun } from '../github/check-run.js';
import type { loadPageAssets } from '../pipeline/assets.js';
import type { CheckPlace } from './write-check.js';

/** What a job tells the process that watches it, as soon as it is known: plain data, so that it can speak for the job if that dies. */
export interface News {
  /** Where its check belongs. */
  readonly place: CheckPlace;
  /** Milliseconds that the whole run may take, as the settings say. */
  readonly timeout: number;
  /** What was judged, and the exit code that it comes to. */
  readonly judged: Pick<CheckRun, 'conclusion' | 'title' | 'summary'> & { readonly exitCode: number };
  readonly summaryWritten: true;
  /** A check is written, or it was tried in vain: there is nothing left to say about it. */
  readonly checkDone: true;
  /** What was thrown that nobody expected, in one line. */
  readonly fault: string;
  /** The job has ended as it should. */
  readonly exitCode: number;
}

export type TellNews = (news: Partial<News>) => void;

/** What a job needs from the process that it runs in. */
export interface Surroundings {
  /** The bundled script and style of the page, which lie beside the bundle. */
  readonly loadPage: typeof loadPageAssets;
  /** Who speaks for the job if it dies. */
  readonly tellNews: TellNews;
}
