/**
 * Measures noise and levels on curves whose truth is known: `npm run bench:levels`. Share of the draws within 25% of the true noise
 * (below 10 points: within a factor of 10 or silent), and how far the level at the end and the best level lie from the truth. Exits
 * with 1 where a bound is missed.
 */
import { measureLevels, measureNoise, NOISES, SHAPES } from './known-curves.js';

const POINTS = [5, 6, 7, 8, 9, 10, 12, 16, 20, 30, 50, 80, 100, 200, 1000, 5000];
const DRAWS = 400;
/** From here on a standard deviation can be known to 25% in 95 of 100 draws. */
const ENOUGH = 100;
const FEW = 10;
const MIN_SHARE = 0.95;
/** Of draws: 95% of 400 are 95% ± 2.2 points. */
const SLACK = 0.022;
/** Standard errors of a level that the best level is off by at most, on average, on curves that one window does not reach over. */
const MAX_OFF = 1.3;

const shapes = Object.keys(SHAPES);
let isMet = true;
const cell = (text: string) => text.padStart(26);
const row = (first: string, cells: readonly string[]) => console.log(first.padStart(6) + cells.map(cell).join(''));
const percent = (share: number) => (100 * share).toFixed(0);

console.log(`noise of ${NOISES.map((noise) => `${100 * noise}%`).join(' / ')} of the descent, ${DRAWS} draws`);
console.log('from 10 points on: % of draws within 25% of the truth (median of estimate ÷ truth)');
console.log('below: % within a factor of 10 or silent (% silent)\n');
row('points', shapes);
for (const n of POINTS) {
  const draws = n < 1000 ? DRAWS : DRAWS / 4;
  const cells = shapes.map((shape) => {
    const results = NOISES.map((noise) => measureNoise(shape, n, noise, draws));
    const shares = results.map(({ close, order, silent }) => (n < FEW ? order + silent : close));
    if (n < FEW || n >= ENOUGH) isMet &&= shares.every((share) => share >= MIN_SHARE - SLACK);
    const more = n < FEW ? results.map(({ silent }) => percent(silent)) : results.map(({ ratio }) => ratio.toFixed(1));
    return `${shares.map(percent).join('/')} (${more.join(' ')})`;
  });
  row(String(n), cells);
}

console.log('\nin standard errors of a level: off at the end ± its scatter; best level off (without correction)\n');
row('points', shapes);
for (const n of POINTS.filter((points) => points >= FEW)) {
  const cells = shapes.map((shape) => {
    const { end, scatter, best, uncorrected } = measureLevels(shape, n, 0.05, n < 1000 ? DRAWS : DRAWS / 4);
    isMet &&= Math.abs(best) <= Math.max(MAX_OFF, Math.abs(uncorrected));
    return `${end.toFixed(1)}±${scatter.toFixed(1)} ${best.toFixed(1)} (${uncorrected.toFixed(1)})`;
  });
  row(String(n), cells);
}

if (!isMet) process.exitCode = 1;
console.log(isMet ? '\nall bounds are met' : '\nA BOUND IS MISSED');
