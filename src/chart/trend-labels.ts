import type { Comparison } from '../model/comparison.js';
import { type ShownTrend, shortCommit } from '../text/trend.js';
import { FONT, type Theme } from './theme.js';
import { withinReach } from './within-reach.js';

type Annotations = readonly (readonly [string, Readonly<Record<string, unknown>>])[];

/** Where labels may stand. */
interface Axis {
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

/** Width of the plot in pixels at least, of a character of 11 pixels' size at most, and of the air between two labels. */
const [PLOT, CHARACTER, AIR] = [650, 6.9, 14];
const NOW = 'this change';

interface Label {
  /** On the axis of commits. */
  readonly at: number;
  readonly text: string;
}

/** Commits under the axis and the changes over it: as many as have room, those that tell the most first. */
export function commitLabels(trend: ShownTrend, axis: Axis, theme: Theme): Annotations {
  const { points, now, changes } = trend;
  const commit = (point: number): Label => ({ at: point, text: shortCommit(points[point]!.commit) });
  const newest = commit(points.length - 1);
  const last: readonly Label[] = now ? [{ at: points.length, text: NOW }] : [];
  // Among many commits, this change and the newest one stand too close for one line.
  const isOneLine = placed([...last, newest], axis.count).length > last.length;
  const wanted = [
    ...(isOneLine ? last : []),
    newest,
    ...[...changes].reverse().map(({ point }) => commit(point)),
    ...[...points.keys()].map(commit),
  ];
  const under = (label: Label, i: number, yAdjust: number): Annotations[number] => [
    `commit${i}`,
    labelOf(label, { y: axis.min, yAdjust, color: label.text === NOW ? theme.text : theme.muted }),
  ];
  const below = [
    ...placed(wanted, axis.count).map((label, i) => under(label, i, 13)),
    ...(isOneLine ? [] : last.map((label) => under(label, points.length, 28))),
  ];
  const named = [...changes].reverse().map(({ point, because }) => ({
    at: point - 0.5,
    text: because === 'level' ? 'new level' : 'new settings',
  }));
  const above = placed(named, axis.count).map((label, i): Annotations[number] => [
    `change${i}`,
    labelOf(label, { y: axis.max, yAdjust: 10, color: theme.text, backgroundColor: theme.background }),
  ]);
  return [...below, ...above];
}

/** Those that keep clear of each other and of the ends, the first ones first. */
function placed(wanted: readonly Label[], count: number): readonly Label[] {
  const perPlace = PLOT / Math.max(1, count);
  const kept: Label[] = [];
  const half = ({ text }: Label) => (text.length * CHARACTER) / 2;
  for (const label of wanted) {
    const isFree = kept.every((one) => Math.abs(one.at - label.at) * perPlace >= half(one) + half(label) + AIR);
    if (label.text !== '' && isFree) kept.push(label);
  }
  return kept;
}

function labelOf(
  { at, text }: Label,
  { y, ...look }: { readonly y: number; readonly yAdjust: number; readonly color: string; readonly backgroundColor?: string },
): Readonly<Record<string, unknown>> {
  return {
    type: 'label',
    xScaleID: 'x',
    yScaleID: 'y',
    xValue: at,
    yValue: y,
    content: text,
    ...look,
    font: { family: FONT, size: 11, weight: 'normal' },
    padding: { left: 3, right: 3, top: 0, bottom: 0 },
    drawTime: 'afterDatasetsDraw',
  };
}

/** The spread of the runs of this change, as a line through its mark; none for one run. */
export function whisker({ points, now }: ShownTrend, theme: Theme): Annotations {
  const [low, high] = now === null ? [Number.NaN, Number.NaN] : spreadOf(now);
  if (!(high > low)) return [];
  return [
    [
      'spread',
      {
        type: 'line',
        xScaleID: 'x',
        yScaleID: 'y',
        xMin: points.length,
        xMax: points.length,
        yMin: low,
        yMax: high,
        borderColor: theme.validation,
        borderWidth: 2,
        drawTime: 'afterDatasetsDraw',
      },
    ],
  ];
}

/** Mean ± one standard deviation of the runs of a side; the same value twice for one run. */
export function spreadOf({ mean, sd, runs }: NonNullable<Comparison['candidate']>): readonly [number, number] {
  const spread = runs > 1 && Number.isFinite(sd) ? sd : 0;
  return [withinReach(mean - spread), withinReach(mean + spread)];
}
