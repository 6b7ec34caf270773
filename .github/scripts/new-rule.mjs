// `npm run new:rule -- loss-wobble`: writes src/diagnose/rules/loss-wobble.ts, its test and the list of rules.
import { indexFiles, nameOf, rulesIn } from './indexes.mjs';
import { ruleSource, ruleTest } from './rule-template.mjs';
import { idFrom, writeNew } from './scaffold.mjs';

const rules = rulesIn();
const id = idFrom(process.argv[2], 'npm run new:rule -- loss-wobble');
const rule = { id, name: nameOf(id), order: Math.max(...rules.map(({ order }) => order)) + 10 };
writeNew({ [`src/diagnose/rules/${id}.ts`]: ruleSource(rule), [`test/rules/${id}.test.ts`]: ruleTest(rule) }, indexFiles);
console.log(`
The rule works as it stands. Now:
  1. write your rule over the example in src/diagnose/rules/${id}.ts, and its cases in test/rules/${id}.test.ts
  2. npx vitest run test/rules/${id}.test.ts test/rules.test.ts
  3. put ${id} under the question that it answers, in .github/scripts/rule-questions.mjs
  4. npm run docs`);
