// `npm run new:format -- my-tool`: writes src/read/formats/my-tool.ts, a fixture and the list of readers.
import { fixtureFiles, readerSource } from './format-template.mjs';
import { indexFiles, nameOf, readersIn } from './indexes.mjs';
import { idFrom, writeNew } from './scaffold.mjs';

/** Readers of a format with a mark of its own are asked before those that go by the shape of a file. */
const BY_MARK = 200;

const id = idFrom(process.argv[2], 'npm run new:format -- my-tool');
const orders = readersIn().map(({ order }) => order);
const reader = { id, name: nameOf(id), order: Math.max(...orders.filter((order) => order < BY_MARK)) + 10 };
const folder = `test/fixtures/logs/${id}/example`;
const fixture = Object.fromEntries(Object.entries(fixtureFiles(reader)).map(([file, text]) => [`${folder}/${file}`, text]));
writeNew({ [`src/read/formats/${id}.ts`]: readerSource(reader), ...fixture }, indexFiles);
console.log(`
The reader works as it stands. Now:
  1. put a log of the tool into ${folder}/ (rename the folder after what is special about it), and into its
     series.json what must be found in it
  2. write your reader over the example in src/read/formats/${id}.ts
  3. npx vitest run test/readers.test.ts
  4. npm run docs`);
