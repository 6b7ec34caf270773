// What `npm run new:format` writes: a reader that works, and a log for it. A line of the log is `step=1 loss=2.25 val_loss=2.5`.

/** Source of the reader. */
export const readerSource = ({ id, name, order }) => `import type { RawLog } from '../../model/log.js';
import { addValue, type Columns, columnIndex, newColumns, toSeries } from '../bytes/columns.js';
import { parseCell } from '../bytes/numbers.js';
import { eachRecord } from '../bytes/records.js';
import { excerpt, newNotes, note, toProblems } from '../notes.js';
import { decodeText, headText, type LogFile, type Reader } from '../reader.js';

/** What every such file begins with. */
const MARK = '#${id}';

// This is an example that works. Write your own over it: exactly what is logged, no renaming, no sorting, no guessing.
export const ${name} = {
  id: '${id}',
  order: ${order},
  title: '${id}',
  example: MARK,
  support: [{ tool: '${id}', files: '\`*.log\`', reads: 'all metrics', tested: 'by shape' }],
  detect: (file: LogFile) => headText(file).startsWith(MARK),
  read: (file: LogFile) => [readLines(file)],
} satisfies Reader;

function readLines(file: LogFile): RawLog {
  const columns = newColumns();
  const notes = newNotes();
  let row = 0;
  eachRecord(file, -1, (bytes, start, end, line) => {
    const text = decodeText(bytes.subarray(start, end)).trim();
    if (text === '' || text.startsWith('#')) return;
    if (addLine(columns, row, text)) row++;
    else note(notes, 'rows-without-number', line, { first: excerpt(text) });
  });
  const problems = toProblems(notes, file.path);
  return { source: file.path, format: '${id}', series: toSeries(columns, row), hyperparameters: {}, problems };
}

/** Adds \`step=1 loss=2.25\` as a row; false where no number is in it. Columns named \`step\`, \`epoch\` or \`time\` become axes. */
function addLine(columns: Columns, row: number, text: string): boolean {
  let found = false;
  for (const pair of text.split(/\\s+/)) {
    const [name = '', cell = ''] = pair.split('=', 2);
    const value = parseCell(cell);
    if (name === '' || typeof value !== 'number') continue;
    addValue(columns.list[columnIndex(columns, name)]!, row, value);
    found = true;
  }
  return found;
}
`;

const loss = [2.25, 1.5, 1.125, 0.875, 0.75];
const validation = [2.5, 1.75, 1.5, 1.625, 1.75];

/** File name → its text: a log, and what the reader must find in it. */
export const fixtureFiles = ({ id }) => ({
  'example.log': `#${id}\n${loss.map((value, i) => `step=${i} loss=${value} val_loss=${validation[i]}\n`).join('')}`,
  'series.json': `${JSON.stringify(
    {
      file: 'example.log',
      format: id,
      series: { loss, val_loss: validation },
      steps: loss.map((_, i) => i),
      writtenBy: 'the scaffold: put a log of the tool here, and say which tool and version wrote it',
    },
    null,
    1,
  )}\n`,
});
