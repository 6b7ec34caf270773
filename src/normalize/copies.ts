import type { Problem } from '../model/problem.js';
import { candidatesFor, hold, newShelf, type Shelf } from './copy-candidates.js';
import { evidenceOf, isSecondRun } from './copy-evidence.js';
import { type Held, newHeld, newReading, rankOf } from './held.js';
import type { LogGroup } from './log-group.js';
import { withExtras } from './only-it-has.js';

/**
 * The same run written twice counts once. A framework's own table goes before event files (float32), these before the stores
 * of trackers, and console output comes last; among equals the one with more series stays. What only the other one holds is
 * taken from it.
 */
export function withoutCopies(groups: readonly LogGroup[], problems: Problem[]): readonly LogGroup[] {
  const reading = newReading();
  const ordered = groups
    .map((group) => newHeld(group, reading))
    .sort((a, b) => rankOf(a.group) - rankOf(b.group) || b.series.length - a.series.length);
  const shelf = newShelf();
  const kept = new Map<LogGroup, Held>();
  for (const held of ordered) {
    if (isTaken(held, shelf, problems)) continue;
    kept.set(held.group, held);
    hold(shelf, held);
  }
  return groups.flatMap((group) => kept.get(group)?.joined ?? []);
}

/** Is it the copy of one that is kept, and did that one take what only it has? */
function isTaken(held: Held, shelf: Shelf, problems: Problem[]): boolean {
  for (const kept of candidatesFor(shelf, held)) {
    const evidence = evidenceOf(kept, held);
    if (evidence === null || isSecondRun(kept, held)) continue;
    kept.copies.push(held);
    withExtras(kept, held, evidence, problems);
    return true;
  }
  return false;
}
