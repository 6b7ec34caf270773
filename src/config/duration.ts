/** A job of GitHub ends after six hours. */
export const MAX_MINUTES = 360;
export const MIN_MINUTES = 0.1;

const UNITS: Readonly<Record<string, number>> = { s: 1 / 60, m: 1, h: 60 };
const DURATION = /^(\d{1,6}(?:\.\d{1,3})?) ?([smh])$/;

/** Is it a duration such as `90s`, `8m` or `1.5h`, and one that a job may take? */
export function isDuration(text: string): boolean {
  const minutes = minutesOf(text);
  return minutes >= MIN_MINUTES && minutes <= MAX_MINUTES;
}

/** Minutes, or a duration with its unit → milliseconds. */
export function toMilliseconds(given: number | string): number {
  return Math.round((typeof given === 'number' ? given : minutesOf(given)) * 60_000);
}

function minutesOf(text: string): number {
  const [, amount, unit = ''] = DURATION.exec(text) ?? [];
  return Number(amount) * (UNITS[unit] ?? Number.NaN);
}
