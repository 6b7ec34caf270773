/** A part of a chart that is written as it stands: a function, which JSON has not. Our own words only. */
export class Code {
  constructor(readonly text: string) {}
}

/** Numbers up to which a list is written out. */
const FEW = 6;
/** Two digits of base 36 a number. */
const [BASE, STEPS] = [36, 36 ** 2 - 1];
/** A list whose largest number is so many times its smallest one is packed by its logarithms: small ones would all be the same. */
const WIDE = 20;
/** Turns packed numbers into numbers: `a` + `b` times each, which is a power of ten where `l` is set. What is no number is NaN. */
const UNPACK = '(s,a,b,l)=>s.match(/../g).map(v=>(v=a+b*parseInt(v,36),l?10**v:v))';

/**
 * A chart as the shortest JavaScript that QuickChart evaluates to it, for an address: a third of JSON's length once it is escaped,
 * two characters a number in long lists, and what is said several times said once.
 */
export function scriptOf(chart: unknown): string {
  const counts = new Map<string, number>();
  const count = (text: string) => counts.set(text, (counts.get(text) ?? 0) + 1);
  literal(chart, (text) => {
    count(text);
    return text;
  });
  const worth = [...counts].filter(([text, times]) => (times - 1) * encodeURIComponent(text).length > ROOM).map(([text]) => text);
  const said = worth.slice(0, NAMES.length);
  const names = new Map(said.map((text, i) => [text, NAMES[i]!]));
  const body = literal(chart, (text) => names.get(text) ?? text);
  return `((${['p', ...names.values()].join(',')})=>(${body}))(${[UNPACK, ...said].join(',')})`;
}

/** Names of what is said once, and characters that it must spare. */
const NAMES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ROOM = 6;

/** Our own words hold no quotes, and nothing may end one. */
function literal(value: unknown, say: (text: string) => string): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value))
    return value.every(isNumber) ? numbers(value) : `[${value.map((one) => literal(one, say)).join(',')}]`;
  if (typeof value === 'string') return say(`'${value.replaceAll("'", ' ').replaceAll('\\', ' ')}'`);
  if (typeof value === 'number') return numeral(value);
  if (typeof value === 'boolean') return value ? '!0' : '!1';
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, one]) => `${key}:${literal(one, say)}`);
  return `{${entries.join(',')}}`;
}

/** Also a gap, which is null in JSON. */
function isNumber(value: unknown): value is number | null {
  return typeof value === 'number' || value === null;
}

function numeral(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.');
}

function numbers(values: readonly (number | null)[]): string {
  // A gap is NaN: QuickChart looks into what it evaluated, and not every version survives a null.
  const all = values.map((value) => value ?? Number.NaN);
  if (all.length <= FEW) return `[${all.map(numeral).join(',')}]`;
  const step = (all[all.length - 1]! - all[0]!) / (all.length - 1);
  if (all.every((value, i) => Math.abs(value - (all[0]! + i * step)) <= 1e-6 * Math.abs(step))) {
    // There is no Array where QuickChart evaluates, and a loop is refused.
    return `[...'0'.repeat(${all.length})].map((_,i)=>${numeral(all[0]!)}+i*${numeral(Number(step.toPrecision(12)))})`;
  }
  const known = all.filter(Number.isFinite);
  const [low, high] = known.length === 0 ? [0, 0] : [Math.min(...known), Math.max(...known)];
  const isWide = low > 0 && high / low > WIDE;
  const scaled = (value: number) => (isWide ? Math.log10(value) : value);
  const [a, b] = [scaled(low), (scaled(high) - scaled(low)) / STEPS];
  const packed = all.map((value) => (Number.isFinite(value) ? digits(b > 0 ? Math.round((scaled(value) - a) / b) : 0) : '__'));
  const [from, by] = [a, b].map((one) => numeral(Number(one.toPrecision(7))));
  return `p('${packed.join('')}',${from},${by}${isWide ? ',1' : ''})`;
}

function digits(value: number): string {
  return value.toString(BASE).padStart(2, '0');
}
