import type { RawLog } from '../../../model/log.js';
import { toSeries } from '../../bytes/columns.js';
import { eachRecord } from '../../bytes/records.js';
import { newNotes, note, toProblems } from '../../notes.js';
import { decodeText, headText, type LogFile, type Reader } from '../../reader.js';
import { workersOf } from '../../workers.js';
import { findLayout } from '../table/layout.js';
import { endScan, newScan, type Scan, takeLine } from './scan.js';
import { DRAWN_SUPPORT } from './support.js';

/** A table or a block that was met by chance must have more rows than one that was named. */
const MIN_ROWS = 2;
const MIN_CHANCE_ROWS = 3;
/** A row or a rule. */
const PLAIN_ROW = /^(?:[|\s\d.,:;eE+%-]|nan|inf)*$/i;
/** Without a bar or names two blanks apart a text holds no table: most files need no second look. */
function mayHold(text: string): boolean {
  if (BARS.some((bar) => text.includes(bar)) || /^[#=*-]{8}/m.test(text)) return true;
  return text.includes('  ') && /\S {2,}\S+ {2,}\S/.test(text);
}

const BARS = ['|', '│', '┃', '║'];

/** Tables and blocks that programs draw for people, with other lines between: spaCy, YOLO, MATLAB, Stable-Baselines3, rich. */
export const drawnTables = {
  id: 'drawn-tables',
  order: 306,
  title: 'Console output: tables and blocks of names and values',
  traits: { unmistakable: true, copyRank: 4, rounded: true },
  example: '| rollout/ep_rew_mean | 22.1 |',
  support: DRAWN_SUPPORT,
  detect(file: LogFile): boolean {
    const text = headText(file);
    if (!mayHold(text) || text.includes('\u0000')) return false;
    const scan = scanOf(text);
    const found = scan.tableRows + scan.blocks.count;
    if (found < (file.named ? MIN_ROWS : MIN_CHANCE_ROWS) || scan.rows.values <= scan.others) return false;
    if (scan.tableRows === 0 && scan.headings >= scan.blocks.count) return false;
    return !isPlainTable(text);
  },
  read: (file: LogFile) => [readDrawn(file)],
} satisfies Reader;

function scanOf(text: string): Scan {
  const scan = newScan();
  const workers = workersOf(text);
  for (const line of text.split(/\r\n|\n|\r/)) takeLine(scan, workers === null ? line : (workers.own(line) ?? ''));
  endScan(scan);
  return scan;
}

/** One header of plain names above rows of numbers and nothing else: a table like any other. */
function isPlainTable(text: string): boolean {
  const layout = findLayout(text, true);
  if (layout === null || (layout.delimiter !== '|' && layout.line > 1)) return false;
  const below = text.split(/\r\n|\n|\r/, 60).slice(layout.line);
  return layout.header.every((name) => name === '' || /[A-Za-z]/.test(name)) && below.every((line) => PLAIN_ROW.test(line));
}

function readDrawn(file: LogFile): RawLog {
  const scan = newScan();
  const workers = workersOf(headText(file));
  const notes = newNotes();
  const faults = eachRecord(file, -1, (bytes, start, end, number) => {
    const line = decodeText(bytes.subarray(start, end));
    const own = workers === null ? line : workers.own(line);
    if (own === null) note(notes, 'other-workers', number, { read: workers?.first ?? '' });
    else takeLine(scan, own);
  });
  endScan(scan);
  if (faults.tooLong > 0) note(notes, 'long-line', faults.tooLong, { of: 'log' });
  return {
    source: file.path,
    format: 'drawn-tables',
    series: toSeries(scan.rows.columns, scan.rows.count),
    hyperparameters: {},
    problems: toProblems(notes, file.path),
  };
}
