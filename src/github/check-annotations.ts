import type { Octokit } from '@octokit/rest';
import type { Annotation } from '../model/annotation.js';
import type { Repository } from './artifacts.js';
import { type Page, PER_PAGE, pagesOf } from './pages.js';
import { safeLine } from './safe-line.js';

/** GitHub takes at most this many annotations in one request, and adds those of the next to them. */
const PER_REQUEST = 50;
/** Beyond this nobody reads them; the summary has the rest. */
const MAX_ANNOTATIONS = 200;
const MAX_TITLE = 255;

/** An annotation as GitHub's checks take it. */
export interface Remark {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/**
 * Annotations in the portions that one request takes; at least one portion, which may be empty. What an earlier attempt remarked
 * (`own`: its check run) stays there, and is not said twice.
 */
export async function remarkBatches(
  octokit: Octokit,
  place: Repository,
  annotations: readonly Annotation[],
  own: number | null,
): Promise<readonly Remark[][]> {
  const said = own !== null && annotations.length > 0 ? await readRemarks(octokit, place, own) : new Set<string>();
  const left = annotations
    .slice(0, MAX_ANNOTATIONS)
    .map(toRemark)
    .filter((remark) => !said.has(idOf(remark)));
  const count = Math.max(1, Math.ceil(left.length / PER_REQUEST));
  return Array.from({ length: count }, (_, i) => left.slice(i * PER_REQUEST, (i + 1) * PER_REQUEST));
}

function toRemark({ file, line, level, title, message }: Annotation): Remark {
  return {
    path: file,
    start_line: line,
    end_line: line,
    annotation_level: level === 'error' ? 'failure' : 'warning',
    title: safeLine(title).slice(0, MAX_TITLE),
    message: safeLine(message),
  };
}

function idOf({ path, start_line, message }: Pick<Remark, 'path' | 'start_line' | 'message'>): string {
  return JSON.stringify([path, start_line, message]);
}

async function readRemarks(octokit: Octokit, place: Repository, id: number): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const ask = async (page: Page) => (await octokit.rest.checks.listAnnotations({ ...place, check_run_id: id, ...page })).data;
  for await (const remarks of pagesOf(ask, 1 + MAX_ANNOTATIONS / PER_PAGE)) {
    for (const { path, start_line, message } of remarks) found.add(idOf({ path, start_line, message: message ?? '' }));
  }
  return found;
}
