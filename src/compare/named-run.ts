import type { Hyperparameters } from '../model/log.js';
import type { ReportRun } from '../model/report.js';
import { settingsOf, textOf } from './hyperparameters.js';
import { hasGeneratedName, type Residue, residueOfRun } from './residue.js';

/** A run with what decides which group it belongs to. */
export interface NamedRun {
  readonly run: ReportRun;
  /** Settings of the training and its data, as one text. */
  readonly configuration: string;
  readonly settings: Hyperparameters;
  readonly residue: Residue;
}

/** The runs of one report with their settings and what their names say. */
export function namedRuns(runs: readonly ReportRun[], ignored: ReadonlySet<string>): readonly NamedRun[] {
  return runs.map(namerOf(runs, ignored));
}

/** The same for some of the runs: what is said of a name depends on those beside it. */
export function namerOf(runs: readonly ReportRun[], ignored: ReadonlySet<string>): (run: ReportRun) => NamedRun {
  const amongGenerated = runs.some(({ id }) => hasGeneratedName(id));
  return (run) => {
    const settings = settingsOf(run, ignored);
    const logsSettings = Object.keys(settings).length > 0;
    const residue = residueOfRun(run, { logsSettings, amongGenerated });
    return { run, settings, configuration: textOf(settings), residue };
  };
}
