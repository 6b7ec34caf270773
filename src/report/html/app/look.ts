import type { PagePanel } from '../page-data.js';
import type { Route } from './route.js';

/** What decides how panels are drawn. */
export type Look = Pick<Route, 'hidden' | 'switched' | 'smoothing' | 'letter'>;

/** What the address calls the ranges of the repeats. */
export const BAND = 'band';

/** Is a panel drawn on a logarithmic axis? */
export function isLogarithmic({ label, logarithmic }: PagePanel, { switched }: Look): boolean {
  return switched.includes(label) ? !logarithmic : logarithmic;
}

/** Only positive values have logarithms. */
export function mayBeLogarithmic({ series }: PagePanel): boolean {
  const values = series.flatMap(({ value }) => value.filter((one) => one !== null));
  return values.length > 0 && values.every((value) => value > 0);
}
