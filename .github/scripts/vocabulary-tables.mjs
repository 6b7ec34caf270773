// The tables of .github/docs/formats.md about names: metrics by field, words of splits, words of other languages.
import { join } from 'node:path';

const load = (file) => import(join(process.cwd(), 'build/src/vocabulary', file));
const { METRIC_ROWS, spellingsOf } = await load('metrics/rows.js');
const { SHORT_SPLIT_WORDS, SPLIT_PHRASES, SPLIT_WORDS } = await load('splits.js');
const { LANGUAGE_NAMES, LANGUAGES } = await load('languages.js');

const code = (words) => words.map((word) => `\`${word}\``).join(', ');
const split = (words) => words.split(/\s+/).filter((word) => word !== '');
const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
const TOPS = { 1: '1', share: '1, or 100 in percent' };

/** COCO counts masks and points like boxes: one of the three is enough. */
const REPEATED = /^(?:segm|keypoints)_/;

/** One row a metric: field, name, spellings, which way is better, best possible value, unit of a difference. */
export function metricRows() {
  const rows = new Map();
  for (const row of METRIC_ROWS) {
    if (REPEATED.test(row.metric)) continue;
    const names = [...spellingsOf(row.spellings), ...spellingsOf(row.alone ?? '').map((one) => `${one} (alone)`)];
    rows.set(row.metric, { ...row, names: [...(rows.get(row.metric)?.names ?? []), ...names] });
  }
  let before = '';
  return [...rows.values()].map(({ field, metric, goal, top, unit, names }) => {
    const first = field === before ? '' : capital(field);
    before = field;
    const better = goal === 'maximize' ? 'larger' : 'smaller';
    return [first, `\`${metric}\``, distinct(names).map(plain).join(', '), better, TOPS[top] ?? '–', unit === '' ? '–' : unit];
  });
}

/** What GitHub would take for an address of mail is code. */
const plain = (name) => (/@\S*\.\w*[a-z]/i.test(name) ? `\`${name}\`` : name);

/** Spellings without those that differ in capitals alone: the one that people write. */
function distinct(names) {
  const known = new Map();
  for (const name of names) if (name !== name.toLowerCase() || !known.has(name)) known.set(name.toLowerCase(), name);
  return [...known.values()];
}

/** Words and phrases of each split. */
export function splitRows() {
  return Object.entries(SPLIT_WORDS).map(([name, words]) => [
    name,
    code([...split(words), ...SPLIT_PHRASES.filter(([, of]) => of === name).map(([phrase]) => phrase)]),
    code(split(SHORT_SPLIT_WORDS[name])) || '–',
  ]);
}

/** Head and rows of the words of other languages. */
export function languageTable() {
  const rows = LANGUAGES.map((row) => [row.english, ...LANGUAGE_NAMES.map((language) => row[language])]);
  return { head: ['English', ...LANGUAGE_NAMES.map(capital)], rows };
}
