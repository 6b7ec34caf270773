import { CURVES_FILE } from '../model/curves.js';

/** A side file, packed, as it lies beside a report. */
export interface PackedCurves {
  /** Path as the user would write it. */
  readonly file: string;
  /** Reads it. A UserError where it can't be had. */
  readonly bytes: () => Uint8Array;
}

/** Bytes of a packed side file, and of those in all artifacts together: numbers pack to less than a half. */
export const MAX_PACKED_BYTES = 100 * 1024 ** 2;

/** Where the side file of a report lies. */
export function besideReport(report: string): string {
  return `${report.slice(0, report.lastIndexOf('/') + 1)}${CURVES_FILE}`;
}
