import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from './temp-folder.js';

/** @actions/core remembers the first path of a summary that it sees: whatever writes one in this process writes it to this file. */
const PATH = join(tempFolder(), 'summary');

/** The file of the job's summary, emptied. */
export function summaryFile(): string {
  writeFileSync(PATH, '');
  return PATH;
}
