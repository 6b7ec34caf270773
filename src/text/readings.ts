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
  if (readings.length > 1 && readings.every(({ statistic }) => statistic === 'median')) {
    const counts = new Set(readings.map(({ of }) => Number(of)));
    return `medians of ${[...counts].join(' and ')}`;
  }
  const words = [...new Set(readings.map(statisticWord))];
  return words.length === 1 ? words[0]! : words.map((word) => word || 'as logged').join(' and ');
}

function statisticWord({ statistic, of }: Reading): string {
  switch (statistic) {
    case 'raw':
      return '';
    case 'level':
    case 'best-level':
    case 'stretch-level':
      return 'smoothed';
    case 'projected':
      return 'projected';
    case 'median':
      return `median of ${Number(of)}`;
  }
}
