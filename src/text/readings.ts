import type { Reading } from '../model/reading.js';
import { short } from './numbers.js';

/**
 * Numbers of a curve, one or on the way from one to another, with what they are where they are not simply what was logged: the one
 * place where a value of a series becomes text.
 * @example readingsText([raw(0.731), raw(1.121)]) // "0.731 → 1.121"
 * @example readingsText([level(0.742)]) // "0.742 (smoothed)"
 */
export function readingsText(readings: readonly Reading[]): string {
  const values = readings.map(({ value }) => short(value)).join(' → ');
  const words = statisticWords(readings);
  if (words === '') return values;
  return readings.length === 1 ? `${values} (${words})` : `${values}, ${words}`;
}

/** A value as it was logged. */
export function logged(series: string, at: number, value: number): Reading {
  return { series, at, statistic: 'raw', value };
}

/** What the numbers are; '' where all are as logged. */
function statisticWords(readings: readonly Reading[]): string {
  const kinds = [...new Set(readings.map(({ statistic }) => statistic))];
  if (kinds.length !== 1) return kinds.map((_, i) => kindWords([readings[i]!]) || 'as logged').join(' and ');
  return kindWords(readings);
}

function kindWords(readings: readonly Reading[]): string {
  switch (readings[0]!.statistic) {
    case 'raw':
      return '';
    case 'level':
      return 'smoothed';
    case 'projected':
      return 'projected';
    case 'median': {
      const counts = [...new Set(readings.map(({ of }) => of ?? Number.NaN))].map((count) => String(Number(count)));
      return `${readings.length === 1 ? 'median' : 'medians'} of ${counts.join(' and ')}`;
    }
  }
}
