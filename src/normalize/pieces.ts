import type { RawLog, RawSeries } from '../model/log.js';
import type { Problem } from '../model/problem.js';
import { atOnce } from './at-once/at-once.js';
import type { LogGroup } from './log-group.js';
import { notPlaced } from './only-it-has.js';
import { pickPoints } from './pick-points.js';
import { restarts } from './steps.js';

/** One training among the logs. */
export interface Piece {
  readonly group: LogGroup;
  /** Key of the group that it is, or is a part of. */
  readonly of: string;
  readonly path: string;
}

/** The trainings that groups of logs hold. */
export function piecesOf(groups: readonly LogGroup[], problems: Problem[]): readonly Piece[] {
  return groups
    .filter(({ logs }) => logs.some(({ log }) => log.series.length > 0))
    .flatMap((given) => {
      const own = splitAtOnce(given, problems).flatMap((group) => splitRestarts(group, problems));
      return own.map((group): Piece => ({ group, of: given.key, path: group.parts.join('/') }));
    });
}

/** One file that several trainings wrote into at the same time becomes one run each; none where they cannot be told apart. */
function splitAtOnce(group: LogGroup, problems: Problem[]): readonly LogGroup[] {
  const { log, split } = group.logs[0]!;
  if (group.logs.length > 1 || log.traits?.resumes) return [group];
  const found = atOnce(log);
  if (found === null) return [group];
  if (found.kind === 'one') return [{ ...group, logs: [{ log: found.log, split }] }];
  if (found.kind === 'mixed') {
    problems.push({ file: log.source, id: 'trainings-mixed', values: { trainings: found.trainings } });
    return [];
  }
  problems.push({ file: log.source, id: 'trainings-at-once', values: { trainings: found.logs.length } });
  return found.logs.map((own, i) => ({
    key: `${group.key} #${i + 1}`,
    parts: [...group.parts, `#${i + 1}`],
    logs: [{ log: own, split }],
  }));
}

/** One file that holds several trainings, one after the other, becomes one run each. */
function splitRestarts(group: LogGroup, problems: Problem[]): readonly LogGroup[] {
  const entry = group.logs[0]!;
  const { log } = entry;
  const added = group.logs.filter((one) => one.added === true);
  if (group.logs.length - added.length > 1 || log.traits?.resumes) return [group];
  const longest = [...log.series].sort((a, b) => b.values.length - a.values.length)[0]!;
  const axis = longest.epochs ?? longest.steps;
  if (!axis || !longest.rows) return [group];
  const bounds = restarts(axis, longest.rows);
  if (bounds.length === 0) return [group];
  problems.push({
    file: log.source,
    line: lineOf(log, bounds[0]!),
    id: 'several-trainings',
    values: { trainings: bounds.length + 1 },
  });
  // What was taken from another log lies along one training: it has no place in several.
  problems.push(...added.flatMap(({ log: { source, series } }) => notPlaced(source, series)));
  const edges = [Number.NEGATIVE_INFINITY, ...bounds, Number.POSITIVE_INFINITY];
  return edges.slice(0, -1).map((from, i) => {
    const series = log.series.map((one) => cut(one, from, edges[i + 1]!)).filter((one) => one.values.length > 0);
    const problemsOfFirst = i === 0 ? log.problems : [];
    return {
      key: `${group.key} #${i + 1}`,
      parts: [...group.parts, `#${i + 1}`],
      logs: [{ log: { ...log, series, problems: problemsOfFirst }, split: entry.split }],
    };
  });
}

/** The line of the file that a row is on, 1-based. */
function lineOf({ lines = [] }: RawLog, row: number): number {
  const before = lines.findLast((one) => one.row <= row) ?? { row: 0, line: 1 };
  return before.line + row - before.row;
}

function cut(series: RawSeries, fromRow: number, toRow: number): RawSeries {
  const rows = series.rows;
  const keep = Array.from(series.values.keys()).filter((i) => rows === undefined || (rows[i]! >= fromRow && rows[i]! < toRow));
  return pickPoints(series, keep);
}
