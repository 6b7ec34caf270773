import { diagnose } from '../src/diagnose/diagnose.js';
import { measure } from '../src/diagnose/measure.js';
import { profileOf } from '../src/diagnose/profile.js';
import type { Finding } from '../src/model/finding.js';
import type { MeasuredRun } from '../src/model/measured.js';
import { normalize } from '../src/normalize/normalize.js';
import { readLog } from '../src/read/read-log.js';
import { memoryFile } from '../src/read/reader.js';

export interface Diagnosed {
  readonly run: MeasuredRun;
  readonly findings: readonly Finding[];
}

/** The product, from the text of a log to its findings; null where it reads no run. */
export function diagnoseText(path: string, text: string): Diagnosed | null {
  const { logs } = readLog(memoryFile(path, new TextEncoder().encode(text)));
  const run = normalize(logs).runs[0];
  if (!run) return null;
  const measured = measure(run, profileOf(run));
  return { run: measured, findings: diagnose(measured).findings };
}

const OVERFITTING = new Set(['overfitting', 'memorization', 'post-drop-drift', 'loss-accuracy-divergence']);

/** Does a run count as overfitting? One of the four rules, at warning or above. */
export function overfittingOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule, severity }) => OVERFITTING.has(rule) && severity !== 'notice');
}
