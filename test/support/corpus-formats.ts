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
  /** Beginning of the id of its run, where the file holds several. */
  readonly run?: string;
  /** Null where the index does not say. */
  readonly points: number | null;
  readonly first: number;
  readonly last: number | null;
}

/** Rows of the index, in its order. */
export function corpusSamples(corpus: string): readonly Sample[] {
  const [, ...lines] = readFileSync(join(corpus, 'formats/INDEX.tsv'), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const [file = '', , path = '', , , , expected = ''] = line.split('\t');
    return { format: file.slice(0, file.indexOf('/')), file: join(corpus, 'formats', file), path: path || file, expected };
  });
}

const NUMBER = '([^\\s;|]+)';
const POINTS = new RegExp(`^(.*?): n=(\\d+) first\\(([^()=]*)=([^()]*)\\)=${NUMBER} last\\(([^()=]*)=([^()]*)\\)=${NUMBER}`);
/** Parquet: `Mean budget first(_step=0)=1.5 last(_step=998)=0.5`, `Mean goods first=1.07`. */
const ENDS = new RegExp(`^(.*?) first(?:\\([^()]*\\))?=${NUMBER}(?: last(?:\\([^()]*\\))?=${NUMBER})?`);
/** One point: `val_loss: n=1 step=0 value=0.5`, `val_loss step=0 value=0.5`. */
const ONE = new RegExp(`(?:^|[:;] )([\\w/]+)(?:: n=1)? step=(\\d+) value=${NUMBER}`);
/** MLflow's database: `02e69eea/accuracy=0.5@0`. */
const DATABASE = /^(?:.*; )?([0-9a-f]{8})\/([^=]+)=([^@]+)@(\d+)$/;

/** Series of the free text `name: n=3 first(step=0)=1.5 last(step=2)=0.5 | …`; a part before `; ` is about the file. */
export function expectedSeries(expected: string): readonly ExpectedSeries[] {
  const text = expected.replaceAll('; VAL(step=epoch) ', ' | ');
  return text.split(' | ').flatMap((part): ExpectedSeries[] => {
    const database = DATABASE.exec(part);
    if (database !== null) {
      const value = toNumber(database[3]!);
      return [{ name: database[2]!, run: database[1]!, points: 1, first: value, last: value }];
    }
    const points = POINTS.exec(part);
    if (points !== null) {
      const [, before = '', count = '', , , first = '', , , last = ''] = points;
      return [{ name: nameOf(before), points: Number(count), first: toNumber(first), last: toNumber(last) }];
    }
    const one = ONE.exec(part);
    if (one !== null) return [{ name: one[1]!, points: 1, first: toNumber(one[3]!), last: toNumber(one[3]!) }];
    const ends = /\bnot\b/.test(part) ? null : ENDS.exec(part);
    if (ends === null || /shape=|argmax/.test(part)) return [];
    return [
      { name: nameOf(ends[1]!), points: null, first: toNumber(ends[2]!), last: ends[3] === undefined ? null : toNumber(ends[3]) },
    ];
  });
}

/** The first one of a list stands behind facts about the file: `rows=3; loss`, `… separator ;  rows=1020; loss`. */
function nameOf(before: string): string {
  const name = before.includes('; ') ? before.slice(before.lastIndexOf('; ') + 2) : before;
  return name.replace(/^TRAIN /, '');
}

function toNumber(text: string): number {
  if (text === 'inf' || text === 'Infinity') return Number.POSITIVE_INFINITY;
  return text === '-inf' || text === '-Infinity' ? Number.NEGATIVE_INFINITY : Number(text);
}
