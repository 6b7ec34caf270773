import { short, signed } from '../text/numbers.js';
import { apartTexts, driftOf, placeText, type ShownTrend, shortCommit } from '../text/trend.js';
import type { Figure, FigurePanel } from './figure.js';

/** What the picture shows, in words: start, end and best of each line, learning-rate drops, lettered windows. No names from logs. */
export function altText(figure: Figure): string {
  const panels = figure.panels.map((panel) => panelText(panel, figure));
  const drops = figure.drops.length > 0 ? [`Learning-rate drops at ${figure.drops.map(({ at }) => short(at)).join(', ')}.`] : [];
  const windows = figure.windows.map(({ letter, from, to, rule }) => `${letter}: ${rule}, ${short(from)}–${short(to)}.`);
  return [
    `Training curves over ${short(figure.from)}–${short(figure.to)} ${figure.axis}s${figure.runs > 1 ? `, median of ${figure.runs} runs` : ''}.`,
    ...panels,
    ...drops,
    ...windows,
  ].join(' ');
}

/** A line of one run with a band is its level. */
function panelText({ kind, series, marker }: FigurePanel, { axis, runs }: Figure): string {
  const lines = series.map(({ role, value, band }) => {
    const smoothed = runs === 1 && band !== null && role !== 'baseline' ? ' (smoothed)' : '';
    return `${role}${smoothed} ${short(value.find(Number.isFinite) ?? Number.NaN)} to ${short(value.findLast(Number.isFinite) ?? Number.NaN)}`;
  });
  const whose = runs > 1 ? ' of the median run' : '';
  const best = marker ? `; best validation${whose} ${short(marker.value)} at ${axis} ${short(marker.at)}` : '';
  return `${kind === 'loss' ? 'Loss' : 'Score'}: ${lines.join(', ')}${best}.`;
}

/** What a picture of the trend shows, in numbers; no names from logs but commits. */
export function trendAltText({ points, changes, drift, ...trend }: ShownTrend): string {
  const values = points.map(({ value }) => value).filter(Number.isFinite);
  const since = changes.map((change) => {
    const what = change.because === 'level' ? 'New level' : 'Other settings';
    return `${what} since ${shortCommit(points[change.point]!.commit)}, commit ${change.point + 1} of ${points.length}.`;
  });
  const place = placeText({ points, changes, drift, ...trend });
  const apart = apartTexts({ points, changes, ...trend });
  return [
    `Trend of the compared metric over ${points.length} commits of the base branch, oldest first: ${short(values[0]!)} to ${short(values.at(-1)!)}, between ${short(Math.min(...values))} and ${short(Math.max(...values))}.`,
    ...since,
    ...(driftOf(drift) === 0 ? [] : [`The newest level drifts by ${signed(Number(drift.toPrecision(2)))} a commit.`]),
    ...apart.map((text) => `${text.replace(/^t/, 'T')}.`),
    place === '' ? 'This change has no value.' : `This change: ${place}.`,
  ].join(' ');
}
