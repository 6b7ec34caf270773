import type { ReportRun } from '../model/report.js';
import { inThousands } from '../text/numbers.js';
import { logged, readingsText } from '../text/readings.js';
import { placeWithinReach, withinReach } from './within-reach.js';

interface Best {
  readonly at: number;
  readonly value: number;
}

/** What is marked: the points of a line, under the name of its series. */
interface Line {
  readonly label: string;
  readonly at: readonly number[];
  readonly value: readonly number[];
}

/** A line with its best checkpoint on it, and the mark of that. */
interface Marked<L extends Line> {
  readonly series: L | null;
  readonly marker: (Best & { readonly label: string }) | null;
}

/**
 * The best checkpoint that findings and advice speak of. Where several runs are drawn as their median it is that of the median run, and
 * says so: the best of the line would be no checkpoint of any, and a second number for the same thing.
 */
export function markBest<L extends Line>(series: L | null, main: ReportRun, runs: number): Marked<L> {
  const summary = main.series.find(({ name }) => name === series?.label);
  if (!series || !summary || summary.best === null || summary.goal === null) return { series, marker: null };
  const { at, value } = summary.best;
  if (!Number.isFinite(at) || !Number.isFinite(value)) return { series, marker: null };
  const best = { at: placeWithinReach(at), value: withinReach(value) };
  const words = `best ${wordsOf(series.label, summary.best)}`;
  if (runs > 1) return { series, marker: { ...best, label: `median run: ${words}` } };
  return { series: withPoint(series, best), marker: { ...best, label: words } };
}

function wordsOf(name: string, { at, value }: Best): string {
  return `${readingsText([logged(name, at, value)])} at ${grouped(at)}`;
}

/** A long curve was thinned, perhaps of the very point that is marked. */
function withPoint<L extends Line>(series: L, { at, value }: Best): L {
  if (series.at.includes(at)) return series;
  const i = series.at.findIndex((one) => one > at);
  const place = i < 0 ? series.at.length : i;
  const into = (list: readonly number[], one: number) => [...list.slice(0, place), one, ...list.slice(place)];
  return { ...series, at: into(series.at, at), value: into(series.value, value) };
}

/** `219,000`: long numbers of steps in groups of three digits. */
function grouped(value: number): string {
  return Math.abs(value) < 10_000 ? String(value) : inThousands(String(Math.round(value)));
}
