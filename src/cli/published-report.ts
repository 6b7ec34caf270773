import { existsSync } from 'node:fs';
import { isBlocked } from '../contract/is-blocked.js';
import { withKnownRules } from '../contract/known-rules.js';
import { withholdSecrets } from '../contract/withhold-report.js';
import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import type { Conclusion } from '../model/told-verdict.js';
import { isKnownRule } from '../pipeline/known-rules.js';
import type { CommentMode } from '../publish/comment-modes.js';
import type { CommentPosition } from '../publish/comment-positions.js';
import { reportFile } from '../source/report-file.js';

/** What is published where, as the command line says it. */
export interface PublishOptions {
  readonly report: string;
  /** Write to GitLab instead of GitHub. */
  readonly gitlab?: boolean;
  /** `owner/name`. */
  readonly repo?: string;
  readonly pullRequest?: number;
  /** Id or path of a project of GitLab, and the number of a merge request there. */
  readonly project?: string;
  readonly mergeRequest?: number;
  readonly key: string;
  readonly comment: CommentMode;
  readonly commentPosition?: CommentPosition;
  /** Address of the page, which the comment links to. */
  readonly htmlUrl?: string;
}

/** A report that somebody made, without what must not be told. */
export async function keptReport(file: string): Promise<Report> {
  if (!existsSync(file))
    throw new UserError(`there is no report ${file}`, 'Name the report.json that "curvelint --output out" wrote.');
  // One that another version wrote may hold what this one would not tell.
  return withholdSecrets({ report: withKnownRules(await reportFile(file, file), isKnownRule), curves: null }).report;
}

/** What the check, or the status, of a report says. */
export function conclusionOf(report: Report): Conclusion {
  const { verdict } = report;
  if (verdict === 'fail' || verdict === 'no-data' || isBlocked(report)) return 'failure';
  return verdict === 'pass' ? 'success' : 'neutral';
}
