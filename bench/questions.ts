/**
 * Asks what people ask about their curves: `npm run bench:questions`. Our own logs of those shapes, then the cases of
 * CURVELINT_CORPUS/questions. `--faults` lists what is wrong or missing. Exits with 1 below a floor.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answer, type Grade } from '../test/support/questions/answer.js';
import { CORPUS_QUESTIONS } from '../test/support/questions/corpus.js';
import { QUESTIONS } from '../test/support/questions/index.js';

const GRADES: readonly Grade[] = ['right', 'partly', 'wrong', 'silent'];

interface Graded {
  readonly id: string;
  readonly phenomenon: string;
  readonly grade: Grade;
  readonly faults: readonly string[];
}

function count(graded: readonly Graded[], grade: Grade): number {
  return graded.filter((one) => one.grade === grade).length;
}

function print(title: string, graded: readonly Graded[], withFaults: boolean): void {
  const phenomena = [...new Set(graded.map(({ phenomenon }) => phenomenon))].sort();
  console.log(`${title.padEnd(28)}${GRADES.map((grade) => grade.padStart(8)).join('')}`);
  for (const [name, rows] of [
    ...phenomena.map((one) => [one, graded.filter(({ phenomenon }) => phenomenon === one)] as const),
    ['all', graded] as const,
  ])
    console.log(`${name.padEnd(28)}${GRADES.map((grade) => String(count(rows, grade)).padStart(8)).join('')}`);
  console.log('');
  if (!withFaults) return;
  for (const { id, grade, faults } of graded.filter(({ faults }) => faults.length > 0))
    console.log(`${grade} ${id}\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
}

async function main(): Promise<number> {
  const withFaults = process.argv.includes('--faults');
  const own: Graded[] = [];
  for (const one of QUESTIONS) own.push({ ...one, ...(await answer(one)) });
  print('own logs', own, withFaults);
  const corpus = process.env['CURVELINT_CORPUS'];
  const open: Graded[] = [];
  if (corpus && existsSync(join(corpus, 'questions')))
    for (const one of CORPUS_QUESTIONS)
      open.push({ ...one, ...(await answer({ ...one, source: '' }, join(corpus, 'questions', one.id))) });
  else console.log('CURVELINT_CORPUS is not set: its questions are not asked');
  if (open.length > 0) print('public cases', open, withFaults);
  const all = [...own, ...open];
  return count(all, 'right') === all.length ? 0 : 1;
}

process.exitCode = await main();
