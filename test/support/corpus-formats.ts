import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of the corpus' `formats/INDEX.tsv`. */
export interface Sample {
  /** First folder of the file: the name of the format. */
  readonly format: string;
  /** Absolute path of the file. */
  readonly file: string;
  /** Where it lay in its repository. */
  readonly path: string;
  readonly expected: string;
}

/** What a series must have, as logged. `at` is the position that the index names beside the first and last value. */
export interface ExpectedSeries {
  readonly name: string;
  readonly points: number;
  readonly first: number;
  readonly last: number;
}

/** Rows of the index, in its order. */
export function corpusSamples(corpus: string): readonly Sample[] {
  const [, ...lines] = readFileSync(join(corpus, 'formats/INDEX.tsv'), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const [file = '', , path = '', , , , expected = ''] = line.split('\t');
    return { format: file.slice(0, file.indexOf('/')), file: join(corpus, 'formats', file), path: path || file, expected };
  });
}

const SERIES = /^(.*?): n=(\d+) first\(([^()=]*)=([^()]*)\)=(\S+) last\(([^()=]*)=([^()]*)\)=(\S+)/;

/** Series of the free text `name: n=3 first(step=0)=1.5 last(step=2)=0.5 | …`; a part before `; ` is about the file. */
export function expectedSeries(expected: string): readonly ExpectedSeries[] {
  const series: ExpectedSeries[] = [];
  for (const part of expected.split(' | ')) {
    const match = SERIES.exec(part);
    if (match === null) continue;
    const [, before = '', points = '', , , first = '', , , last = ''] = match;
    // The first one of a list stands behind facts about the file: `rows=3; loss`, `… separator ;  rows=1020; loss`.
    const name = before.includes('; ') ? before.slice(before.lastIndexOf('; ') + 2) : before;
    series.push({
      name: name.replace(/^(?:TRAIN|VAL\(step=epoch\)) /, ''),
      points: Number(points),
      first: toNumber(first),
      last: toNumber(last),
    });
  }
  return series;
}

function toNumber(text: string): number {
  if (text === 'inf' || text === 'Infinity') return Number.POSITIVE_INFINITY;
  return text === '-inf' || text === '-Infinity' ? Number.NEGATIVE_INFINITY : Number(text);
}
