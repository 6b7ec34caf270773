/** Why a row of the benchmark misses its goal: what its name matches → what takes the time or the memory. */
const MISSED: readonly (readonly [RegExp, string])[] = [
  [/^event file, \w+: our time/, 'records are short: a third of the time goes into the checksum of each'],
  [/^one such run/, 'diagnosing a million points alone takes that long'],
  [/^predictions.* 10 classes as npz: read$/, 'with ten classes the work for each example counts, not its bytes'],
  [/: files to report\.json$/, 'two fifths of it is diagnosis, fifty rules a run; a fifth is packing and writing'],
  [
    /: diagnosis \/ reading$/,
    'reading takes little; of the diagnosis the profile is flat: fifty rules of one or two percent each',
  ],
  [/: faster than all at once/, 'each thread compiles the same code anew, and what it hands back is packed'],
  [
    /: report\.json to comment and page$/,
    'two fifths of it is parsing and checking the whole report; the rest makes a view of every run, and packs it',
  ],
  [/: time \/ time of /, 'more memory is looked through for garbage as runs are kept'],
  [/: memory$/, 'of each run four kilobytes stay packed and two as objects, and the engine lets garbage grow with what is kept'],
  [
    /^the action on|^the same with two PNGs/,
    'two processes, one of which compiles a megabyte of code; pictures add Chart.js, a rasterizer and fonts',
  ],
];

/** `no`, with the reason where it is known. */
export function missed(what: string): string {
  const why = MISSED.find(([pattern]) => pattern.test(what))?.[1];
  return why === undefined ? 'no' : `no: ${why}`;
}
