/** What stands for the value among several numbers of one thing, the best first. */
const CENTRES = ['mean', 'avg', 'average', 'value', 'median'] as const;
/** How many it is made of, and how far they lie apart. */
const SPREADS = new Set(
  `num count n size n_samples num_samples std stddev std_dev sd stdev sem se stderr std_err var variance min max range sum iqr mad
  ci ci_low ci_high lower upper first last`.split(/\s+/),
);
const PERCENTILE = /^[pq]?_?\d{1,2}(?:\.\d{1,3})?%?$/;

/**
 * Key of the value in `{"num": 64, "mean": 0.03, "std": 0.5}` (StyleGAN, DLLogger, many of one's own): one number with its count and
 * spread, not three metrics. Null for any other object.
 */
export function centreOf(value: Readonly<Record<string, unknown>>): string | null {
  const keys = Object.keys(value);
  if (keys.length < 2) return null;
  const plain = keys.map((key) => key.trim().toLowerCase());
  const centre = CENTRES.find((word) => plain.includes(word));
  if (centre === undefined) return null;
  const others = plain.filter((key) => !isCentre(key));
  const isOne = others.length > 0 && others.every((key) => SPREADS.has(key) || PERCENTILE.test(key));
  return isOne ? keys[plain.indexOf(centre)]! : null;
}

function isCentre(key: string): boolean {
  return (CENTRES as readonly string[]).includes(key);
}
