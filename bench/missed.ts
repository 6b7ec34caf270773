/** Why a row of the benchmark misses its goal: what its name matches → what takes the time or the memory. */
const MISSED: readonly (readonly [RegExp, string])[] = [
  [/^event file, \w+: our time/, 'most of it is the checksum of each record, in JavaScript'],
  [/^event file, \w+: faster/, 'most of our time is the checksum of each record, which the other reader leaves out'],
  [/^CSV.*: faster than/, 'a few calls for each row; a loop over whole chunks would save them'],
  [/^one such run/, 'the rules look at all of its points, which takes as long as reading them'],
  [/^predictions.* 10 classes as npz: read$/, 'with ten classes the work for each example counts, not its bytes'],
  [/: files to report\.json$/, 'about half of it is diagnosis, fifty rules a run; a fifth is packing and writing'],
  [/: diagnosis \/ reading$/, 'the profile is flat: fifty rules of one or two percent each'],
  [/: faster than all at once/, 'each thread compiles the same code anew, and what it hands back is packed'],
  [/: report\.json to comment and page$/, 'the whole report is parsed and checked before the first word of it is shown'],
  [/: time \/ time of /, 'more memory is looked through for garbage as runs are kept'],
  [/: memory$/, 'of each run some kilobytes stay unpacked: what it is, and its findings'],
  [
    /^the action on|^the same with two PNGs/,
    'a megabyte of code is compiled in two processes; pictures add a rasterizer and fonts',
  ],
];

/** `no`, with the reason where it is known. */
export function missed(what: string): string {
  const why = MISSED.find(([pattern]) => pattern.test(what))?.[1];
  return why === undefined ? 'no' : `no: ${why}`;
}
