import type { Report } from '../model/report.js';

/** Does the check fail although the verdict is not `fail`? Where a gate is set and nothing could be compared. */
export function isBlocked({ reasons }: Pick<Report, 'reasons'>): boolean {
  return reasons.some((reason) => reason.id === 'nothing-compared' && reason.values.blocks);
}
