import { REPORT_CAPS } from '../../contract/caps.js';
import { parseKeptJob } from '../../contract/kept-job.js';
import { parseReport } from '../../contract/parse-report.js';
import { reportsIn } from '../../github/kept-report.js';
import type { RegisteredAny } from '../../github/listed-checks.js';
import { joinVerdicts } from '../../github/told.js';
import { UserError } from '../../model/errors.js';
import type { KeptJob } from '../../model/kept-job.js';
import type { Report } from '../../model/report.js';
import type { ToldVerdict } from '../../model/told-verdict.js';
import { unpacked } from '../../source/packed-text.js';
import type { BotPlace } from './place.js';

/** A report with what it takes to judge it again. */
export interface Kept {
  readonly report: Report;
  readonly job: KeptJob;
}

/** What one job told of the head, and what is kept of it. */
export interface JudgedOnHead {
  readonly told: ToldVerdict;
  readonly key: string;
  /** Address of the check. */
  readonly url: string;
  /** Null where the check keeps nothing that this version can use. */
  readonly kept: Kept | null;
}

/** The newest verdict of each job on the head, of all keys, the worst first. */
export async function judgedOnHead({ bot, pull }: Pick<BotPlace, 'bot' | 'pull'>): Promise<readonly JudgedOnHead[]> {
  const all = await bot.listOwnChecks(pull.headSha);
  const keys = [...new Set(all.map(({ key }) => key))].sort();
  const found = keys.flatMap((key) => {
    const own = all.filter((one) => one.key === key);
    return joinVerdicts(own.map(({ told }) => told)).told.map((told) => judgedIn(own.find((one) => one.told === told)!));
  });
  return [...found].sort((a, b) => rankOf(b) - rankOf(a));
}

function rankOf({ told }: JudgedOnHead): number {
  return told.conclusion === 'failure' ? 2 : told.conclusion === 'neutral' ? 1 : 0;
}

function judgedIn(check: RegisteredAny): JudgedOnHead {
  return { told: check.told, key: check.key, url: check.html_url, kept: keptIn(check) };
}

function keptIn(check: RegisteredAny): Kept | null {
  const [found] = reportsIn([check]);
  if (!found?.job || found.promoted !== null) return null;
  try {
    const job = parseKeptJob(unpacked(found.job));
    const text = unpacked(found.bytes);
    if (job === null || text.length > REPORT_CAPS.characters) return null;
    return { job, report: parseReport(text, 'the report that the check keeps') };
  } catch (error) {
    // Damaged, or of another version: then the artifacts are asked.
    if (error instanceof UserError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}
