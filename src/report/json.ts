import { roundTo } from '../math/round-to.js';
import type { Report } from '../model/report.js';

/** Digits of a measured number in a report: more would be noise, and would change with the order of a sum. */
const DIGITS = 6;

/** A report as the text of report.json: keys in a fixed order, non-finite numbers as strings, a newline at the end. */
export function reportToJson(report: Report): string {
  return `${JSON.stringify(report, replacer, 1)}\n`;
}

/** The same with every number as report.json will have it. */
export function rounded<T>(value: T): T {
  return roundAll(value) as T;
}

function roundAll(value: unknown): unknown {
  if (typeof value === 'number') return roundOne(value);
  if (Array.isArray(value)) return value.map(roundAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, roundAll(one)]));
}

function roundOne(value: number): number {
  return roundTo(value, DIGITS);
}

function replacer(_key: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  if (Number.isNaN(value)) return 'NaN';
  if (value === Number.POSITIVE_INFINITY) return 'Infinity';
  if (value === Number.NEGATIVE_INFINITY) return '-Infinity';
  return roundOne(value);
}

/** The value that a number of report.json stands for. */
export function reviveNumber(value: unknown): unknown {
  if (value === 'NaN') return Number.NaN;
  if (value === 'Infinity') return Number.POSITIVE_INFINITY;
  if (value === '-Infinity') return Number.NEGATIVE_INFINITY;
  return value;
}
