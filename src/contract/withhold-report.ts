import type { Curves } from '../model/curves.js';
import type { Report, ReportRun } from '../model/report.js';
import { newWithholder, type Withholder } from '../text/secrets/withhold.js';
import { eachText, mapParts } from './map-parts.js';
import { sincePacked } from './packed-run.js';

/** A report, and what goes beside it. */
export interface Told {
  readonly report: Report;
  readonly curves: Curves | null;
}

/**
 * The same without what looks like a secret, wherever it stands: in names of runs, files, series and settings, in problems, in words of
 * findings, in what the baseline brought. The same secret has the same name in all of it, so that runs keep names of their own.
 */
export function withholdSecrets({ report, curves }: Told): Told {
  const { learn, isNeeded, withhold } = newWithholder();
  learnParts(learn, report);
  for (const { run, series } of curves?.curves ?? []) {
    learn(run);
    learn(series);
  }
  if (!isNeeded()) return { report, curves };
  return {
    report: mapParts(report, withhold),
    curves: curves && {
      ...curves,
      curves: curves.curves.map((one) => ({ ...one, run: withhold(one.run), series: withhold(one.series) })),
    },
  };
}

/** Learns the secrets of a run that is about to be packed. */
export function learnRun({ learn }: Pick<Withholder, 'learn'>, run: ReportRun): void {
  learnParts(learn, run);
}

/** What is packed has been looked at before. */
function learnParts(learn: Withholder['learn'], part: unknown): void {
  eachText(part, learn, sincePacked);
}
