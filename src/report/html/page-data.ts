import type { FigureDrop, FigureMarker, FigureWindow, LineRole } from '../../chart/figure.js';
import type { Severity } from '../../model/finding.js';
import type { Phase } from '../../model/report.js';

/** Element that holds the list of views; view number i is in the element `view-i`. */
export const INDEX_ID = 'curvelint-index';

/** With the number of a view: element that holds the curves of its further series. */
export const FURTHER_ID = 'further-';

/** One line; null marks a gap. */
export interface PageSeries {
  readonly role: LineRole | 'learning rate' | 'gradient norm' | 'further';
  readonly label: string;
  readonly at: readonly number[];
  readonly value: readonly (number | null)[];
  /** Smallest and largest over the repeats. */
  readonly band: { readonly low: readonly (number | null)[]; readonly high: readonly (number | null)[] } | null;
}

export interface PagePanel {
  readonly kind: 'loss' | 'score' | 'learning rate' | 'gradient norm' | 'further';
  readonly label: string;
  readonly logarithmic: boolean;
  /** Range of the whole picture, outliers cut; null: whatever the data need. */
  readonly range: readonly [number, number] | null;
  readonly series: readonly PageSeries[];
  readonly marker: FigureMarker | null;
}

/** One run, or the repeats of one configuration: what is drawn, and everything else as HTML. */
export interface PageView {
  readonly axis: string;
  readonly panels: readonly PagePanel[];
  readonly windows: readonly FigureWindow[];
  readonly drops: readonly FigureDrop[];
  readonly phases: readonly Phase[];
  readonly alt: string;
  readonly about: string;
  readonly body: string;
  /** How many series of the run are in no panel, as far as their curves are known: in the element `further-i`, if there was room. */
  readonly further: number;
}

/** Curves of a run that no panel shows. Series that were logged at the same places share them. */
export interface FurtherCurves {
  readonly places: readonly (readonly number[])[];
  readonly series: readonly {
    readonly label: string;
    /** Index into `places`. */
    readonly place: number;
    /** Null marks a gap. */
    readonly value: readonly (number | null)[];
  }[];
}

/** One line of the run picker. */
export interface PageItem {
  readonly id: string;
  /** Place of its configuration in a sweep; null where there is none. */
  readonly place: number | null;
  /** Repeats behind it: more than 1 for a whole configuration. */
  readonly runs: number;
  /** The worst that was found. */
  readonly severity: Severity | null;
  readonly best: string;
  readonly found: readonly string[];
  /** Number of its view; −1 where its curves are not in the page. */
  readonly view: number;
}
