import type { Draw } from './draw.js';

/** Numbers as a tool printed them, and what the print says. */
export interface Printed {
  readonly texts: readonly string[];
  readonly values: readonly number[];
}

export type Format = (value: number) => string;

/** C's and Python's `%.4f`. */
export const fixed =
  (digits: number): Format =>
  (value) =>
    value.toFixed(digits);

/** C's and Python's `%.3e`: exponents have two digits at least. */
export const scientific =
  (digits: number): Format =>
  (value) =>
    value.toExponential(digits).replace(/e([+-])(\d)$/, 'e$10$2');

/** C's and Python's `%.3g`. */
export const general =
  (digits: number): Format =>
  (value) => {
    const exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
    return exponent < -4 || exponent >= digits
      ? scientific(digits - 1)(value).replace(/\.?0+e/, 'e')
      : String(Number(value.toPrecision(digits)));
  };

export function printed(values: readonly number[], format: Format): Printed {
  const texts = values.map(format);
  return { texts, values: texts.map(Number) };
}

/** A falling curve, printed. */
export function falling(draw: Draw, count: number, format: Format, from = 2.3, to = 0.3): Printed {
  return printed(draw.falling(count, 12, from, to), format);
}

/** A rising curve, printed. */
export function rising(draw: Draw, count: number, format: Format, from = 0.3, to = 0.9): Printed {
  return printed(draw.rising(count, 12, from, to), format);
}

/** A learning rate that decays in a random way, printed. */
export function rates(draw: Draw, count: number, format: Format, from = draw.pick([0.1, 0.01, 0.001, 3e-4])): Printed {
  const shape = draw.pick(['cosine', 'steps', 'constant'] as const);
  const at = (i: number): number => {
    const share = i / Math.max(count, 1);
    if (shape === 'constant') return from;
    return shape === 'steps' ? from * 0.1 ** Math.floor(3 * share) : (from * (1 + Math.cos(Math.PI * share))) / 2 + from / 100;
  };
  return printed(
    Array.from({ length: count }, (_, i) => at(i)),
    format,
  );
}

/** Where one line of training inside its epoch lies. */
interface Place {
  /** As printed. */
  readonly epoch: number;
  /** As printed: 0- or 1-based. */
  readonly batch: number;
  /** Counted on through the epochs. */
  readonly step: number;
  /** Is it the last line of its epoch? */
  readonly last: boolean;
}

/** Epochs with several lines each. */
export interface Plan {
  /** As printed. */
  readonly epochs: readonly number[];
  /** Batches of an epoch. */
  readonly total: number;
  readonly places: readonly Place[];
}

interface PlanOptions {
  /** Number of the first epoch. */
  readonly first: number;
  /** Does the first batch bear the number 0 (`[0/391]`, `[50/391]`…) or are they counted when done (`[50/391]`, `[100/391]`)? */
  readonly zeroBatch: boolean;
  /** Is the last batch of an epoch printed whatever its number? */
  readonly closes?: boolean;
}

export function plan(draw: Draw, { first, zeroBatch, closes = false }: PlanOptions): Plan {
  const count = draw.int(6, 20);
  const every = draw.pick([10, 20, 50, 100]);
  const total = every * draw.int(2, 5) + draw.int(1, every - 1);
  const batches: number[] = [];
  for (let batch = zeroBatch ? 0 : every; batch <= total - (zeroBatch ? 1 : 0); batch += every) batches.push(batch);
  const end = zeroBatch ? total - 1 : total;
  if (closes && batches[batches.length - 1] !== end) batches.push(end);
  const epochs = Array.from({ length: count }, (_, i) => first + i);
  const places = epochs.flatMap((epoch, i) =>
    batches.map((batch, j) => ({ epoch, batch, step: i * total + batch, last: j === batches.length - 1 })),
  );
  return { epochs, total, places };
}

/** Positions of one point a line. */
export function positions({ places }: Plan): { epochs: number[]; steps: number[] } {
  return { epochs: places.map(({ epoch }) => epoch), steps: places.map(({ step }) => step) };
}

/** Numbers from `first` on. */
export function counted(count: number, first: number, by = 1): number[] {
  return Array.from({ length: count }, (_, i) => first + i * by);
}

/** A time as bars show it. */
function clock(seconds: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${two(seconds / 60)}:${two(seconds % 60)}`;
}

/** A state of tqdm's bar, without its closing bracket. */
export function tqdm(done: number, total: number): string {
  const share = done / total;
  return `${String(Math.floor(100 * share)).padStart(3)}%|${'█'.repeat(Math.floor(10 * share))}${' '.repeat(10 - Math.floor(10 * share))}| ${done}/${total} [${clock(done / 8)}<${clock((total - done) / 8)},  8.01it/s`;
}
