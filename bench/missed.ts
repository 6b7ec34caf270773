/** Why a row of the benchmark misses its goal: what its name matches → what takes the time or the memory. */
const MISSED: readonly (readonly [RegExp, string])[] = [
  [/^event file, \w+: our time/, 'records are short: a third of the time goes into the checksum of each'],
  [/^one such run/, 'diagnosing a million points alone takes that long'],
  [/^predictions.* 10 classes as npz: read$/, 'with ten classes the work for each example counts, not its bytes'],
  [/: faster than on one/, 'each thread compiles the same code anew'],
  [
    /: files to report\.json$/,
    'half of it is diagnosis, fifty rules a run; the rest is spread over reading, runs of the logs, secrets and lines of the report',
  ],
  [
    /: diagnosis \/ reading$/,
    'reading takes little; of the diagnosis the profile is flat: fifty rules of one or two percent each',
  ],
  [
    /: faster than all at once/,
    'each thread compiles the same code anew, and with one thread the engine compiles and clears on the other processor',
  ],
  [
    /: report\.json to comment and page$/,
    'a fifth of it is parsing and checking the whole report; the rest makes a view of every run, in words and numbers, and packs it',
  ],
  [/: time \/ time of /, 'more memory is looked through for garbage as runs are kept'],
  [
    /^the action on|^the same with two PNGs/,
    'two processes, one of which compiles two megabytes of code; pictures add Chart.js, a rasterizer and fonts',
  ],
];

/** `no`, with the reason where it is known. */
export function missed(what: string): string {
  const why = MISSED.find(([pattern]) => pattern.test(what))?.[1];
  return why === undefined ? 'no' : `no: ${why}`;
}
