import type { Comparison } from '../../model/comparison.js';
import type { Problem } from '../../model/problem.js';
import type { RegimeChange, Trend } from '../../model/trend.js';
import { barsOf } from '../../text/bars.js';
import { levelsText, selectionText } from '../../text/compared.js';
import { short, signed, two } from '../../text/numbers.js';
import { problemSentence } from '../../text/problems/problem-text.js';
import { plain as textOf } from '../../text/sentence.js';
import { apartTexts } from '../../text/trend.js';
import { type Paint, painter, plain, widthOf, wrap } from './paint.js';

/** A metric of a configuration over the commits of the base branch. */
export interface MetricHistory extends Pick<Comparison, 'metric' | 'group' | 'of' | 'statistic'> {
  readonly trend: Trend;
}

/** Characters of a commit, and of the name of a file that stands for one. */
const COMMIT = /^[0-9a-f]{12,64}$/;
const MAX_NAME = 40;

/** The history for a terminal: a line a commit, one where a regime begins, and what one more run would show. */
export function renderHistory(
  all: readonly MetricHistory[],
  problems: readonly Problem[],
  { color, width, commits }: { readonly color: boolean; readonly width: number; readonly commits: number },
): string {
  const paint = painter(color);
  const wide = Math.max(40, Math.min(width, 140));
  const groups = new Set(all.map(({ group }) => group));
  const lines = all.flatMap((one) => [...metricLines(one, groups.size > 1, wide, paint), '']);
  const troubles = problems.flatMap((problem) =>
    wrap(`${paint('problem', 'yellow')}  ${plain(problem.file)}: ${plain(textOf(problemSentence(problem)))}`, wide, '         '),
  );
  const why =
    commits < 2
      ? 'One commit is no history: name the reports of several.'
      : 'These reports have no metric in common that could be followed.';
  const nothing = all.length === 0 ? [why] : [];
  return `${[...lines, ...nothing, ...troubles].join('\n').trimEnd()}\n`;
}

function metricLines(one: MetricHistory, named: boolean, width: number, paint: Paint): readonly string[] {
  const { points, changes } = one.trend;
  const title = `${plain(one.metric)} ${selectionText(one)}${levelsText([one])}${named ? `, ${plain(one.group)}` : ''}`;
  const values = points.map(({ value }) => value);
  const bars = barsOf([...values.keys()], values, {
    columns: points.length,
    from: 0,
    to: points.length,
    low: Math.min(...values),
    high: Math.max(...values),
  });
  const table = points.map(({ commit, at, runs, value }, i) => [
    nameOf(commit),
    plain(at.slice(0, 10)),
    short(value),
    `${runs} ${runs === 1 ? 'run' : 'runs'}`,
    bars[i]!,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => widthOf(row[column]!))));
  const rowOf = (row: readonly string[]) =>
    `  ${row.map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell)))).join('  ')}`;
  return [
    ...wrap(paint(title, 'bold'), width, '  '),
    ...table.flatMap((row, i) => [
      ...changes.filter(({ point }) => point === i).flatMap((change) => changeLines(change, one.trend, width, paint)),
      ...wrap(rowOf(row), width, '    '),
    ]),
    ...expectedLines(one.trend).flatMap((line) => wrap(`  ${line}`, width, '  ')),
  ];
}

function changeLines(change: RegimeChange, { points, changes }: Trend, width: number, paint: Paint): readonly string[] {
  const ends = [0, ...changes.map(({ point }) => point), points.length];
  const i = ends.indexOf(change.point, 1);
  const [before, after] = [meanOf(points.slice(ends[i - 1], ends[i])), meanOf(points.slice(ends[i], ends[i + 1]))];
  const size = `${short(before)} → ${short(after)} (${signed(after - before)})`;
  const why =
    change.because === 'level'
      ? `the level changed: ${size}, p = ${two(change.pValue)}`
      : `other settings (${change.settings.slice(0, 6).map(plain).join(', ')}): ${size}`;
  return wrap(paint(`  ── ${why}`, 'yellow'), width, '     ');
}

/** What one more run would show, whether the level moves, and whether the runs are one sample. */
function expectedLines(trend: Trend): readonly string[] {
  const {
    points,
    changes,
    band: [low, high],
    drift,
    apart,
    groups,
  } = trend;
  const used = apart > 0 ? points.slice(-apart) : points.slice(changes.at(-1)?.point ?? 0);
  const runs = used.reduce((sum, point) => sum + point.runs, 0);
  const since = `${runs} ${runs === 1 ? 'run' : 'runs'} since ${nameOf(used[0]?.commit ?? '')}`;
  const expected = Number.isFinite(low)
    ? `One more run would lie between ${short(low)} and ${short(high)} with 95%, after ${since}.`
    : groups.length > 0
      ? `So nobody can say where one more would lie, after ${since}.`
      : `Too few different runs to say where one more would lie: ${since}.`;
  return [
    ...apartTexts(trend).map((text) => `${text.replace(/^t/, 'T')}.`),
    expected,
    ...(drift === 0 ? [] : [`It drifts by ${signed(drift)} a commit.`]),
  ];
}

function meanOf(points: Trend['points']): number {
  return points.reduce((sum, { value }) => sum + value, 0) / points.length;
}

/** A short commit; of a file's name the end. */
function nameOf(commit: string): string {
  if (COMMIT.test(commit)) return commit.slice(0, 10);
  const shown = plain(commit) || 'baseline';
  return shown.length > MAX_NAME ? `…${shown.slice(-MAX_NAME)}` : shown;
}
