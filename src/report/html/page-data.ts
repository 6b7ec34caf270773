import type { FigureDrop, FigureMarker, FigureWindow, LineRole } from '../../chart/figure.js';
import type { Severity } from '../../model/finding.js';
import type { Phase } from '../../model/report.js';
import type { Goal } from '../../model/run.js';

/** Element that holds the index of the page. */
export const INDEX_ID = 'curvelint-index';

/** With the number of a view: element that holds a pack of it alone as JSON, which any browser can read. */
export const VIEW_ID = 'view-';

/** With the number of a pack: element that holds it, packed. View i is in pack i ÷ the size of the packs. */
export const PACK_ID = 'pack-';

/** With the number of a run: element that holds the curves of its further series, packed. */
export const FURTHER_ID = 'further-';

/** How text is packed, by the name that browsers have for it: no time and no operating system is in it. */
export const PACKING = 'deflate';

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
  /** What was found. */
  readonly findings: string;
  /** Everything else that is told of it. */
  readonly body: string;
  /** Series that no panel of the view shows, as far as their curves are known. */
  readonly further: {
    /** The run that they are of: of several, the one that stands for them. */
    readonly of: string;
    readonly series: number;
    /** Its number: they are in the element `further-i`, if there was room. */
    readonly run: number;
  };
}

/** Views in order of their numbers, null for one that lies elsewhere. What was checked, which most views have in common, is there once. */
export interface PagePack {
  readonly views: readonly (StoredView | null)[];
  readonly checks: readonly string[];
}

export interface StoredView extends PageView {
  /** Number of what was checked among the checks of its pack; it belongs behind the body. */
  readonly checks: number;
}

/** Curves of a run that its view does not hold. Series that were logged at the same places share them. */
export interface FurtherCurves {
  readonly places: readonly (readonly number[])[];
  /** Series of one metric together, the training beside the validation. */
  readonly panels: readonly FurtherPanel[];
}

export interface FurtherPanel {
  readonly label: string;
  /** The folder of its names: `layer1` of `layer1/norm`; '' for none. */
  readonly section: string;
  readonly series: readonly {
    readonly role: 'train' | 'validation' | 'further';
    readonly label: string;
    /** Index into `places`. */
    readonly place: number;
    /** Null marks a gap. */
    readonly value: readonly (number | null)[];
  }[];
}

/** What the page knows of all of its views without reading them. */
export interface PageIndex {
  /** Views a pack. */
  readonly packSize: number;
  /** What a sweep is ranked by; null where there is none. */
  readonly metric: { readonly name: string; readonly goal: Goal } | null;
  /** Names of the settings in which configurations differ, the most varied first. */
  readonly settings: readonly string[];
  /** In order of their numbers. */
  readonly items: readonly PageItem[];
}

/** A value of a setting; null where it is not logged. */
export type SettingValue = number | string | boolean | null;

/** One line of the run picker: what is known of the view of its number. */
export interface PageItem {
  readonly id: string;
  /** Place of its configuration in a sweep; null where there is none. */
  readonly place: number | null;
  /** Of a configuration of a sweep: what it is ranked by; null of a single run among repeats. */
  readonly score: number | null;
  /** Values of the settings of the index; [] where there are none. */
  readonly settings: readonly SettingValue[];
  /** Repeats behind it: more than 1 for a whole configuration. */
  readonly runs: number;
  /** The worst that was found. */
  readonly severity: Severity | null;
  readonly best: string;
  readonly found: readonly string[];
}
