// Regular expressions of src/ that a hostile text could keep busy: recheck judges each, in plain JavaScript and without a network. It takes
// a minute for all, so that verdicts are kept in .github/regular-expressions.json; `npm run lint` judges only what is not in there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const KEPT = '.github/regular-expressions.json';
/** The same on every machine: counts of steps decide, no clock but the last resort. */
const PARAMETERS = { timeout: 120_000, incubationTimeout: null, attackTimeout: null, seedingTimeout: null, randomSeed: 0 };

/** Expressions whose text is cut before, by file: where it is cut, in characters, and why it may not be longer. */
export const BOUNDED = [{ file: 'src/vocabulary/explanatory-metric.ts', most: 256, why: 'MAX_NAME cuts the name of a metric' }];

/** Every regular expression below a folder, as the compiler sees them: comments and strings hold none. */
export function expressionsOf(folder = 'src') {
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort();
  return files.flatMap((file) => {
    const found = [];
    const tree = ts.createSourceFile(file, readFileSync(`${folder}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/([\s\S]*)\/(\w*)$/.exec(node.text) ?? [];
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        found.push({ file: `${folder}/${file}`, line: line + 1, source, flags: flags.replace(/[gy]/g, '') });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/** How its time grows in the worst case: `linear`, `2nd degree polynomial`, `exponential`…; `unknown` where it can't be told. */
export function growthOf({ source, flags }) {
  // Its entry starts Java or a binary where there is one; this file is the checker alone.
  const { checkSync } = require('recheck/lib/browser.js');
  return checkSync(source, flags, PARAMETERS).complexity?.summary ?? 'unknown';
}

/** What is wrong with the expressions of a folder, a line each; `kept` gets the verdicts that were not known. */
export function slowExpressions(folder, kept) {
  const wrong = [];
  for (const expression of expressionsOf(folder)) {
    const { file, line, source, flags } = expression;
    const key = `/${source}/${flags}`;
    kept[key] ??= growthOf(expression);
    const growth = kept[key];
    if (growth === 'safe' || growth === 'linear' || growth === 'safe (fuzz)') continue;
    const bound = BOUNDED.find((one) => one.file === file);
    if (bound && growth.includes('polynomial')) continue;
    wrong.push(`${file}:${line} ${key}: ${growth}`);
  }
  return wrong;
}

/** The step of `npm run lint`: true where all is well. `isWriting` keeps new verdicts and forgets those of expressions that are gone. */
export function checkExpressions(isWriting) {
  const { version } = require('recheck/package.json');
  const before = JSON.parse(readFileSync(KEPT, 'utf8'));
  const kept = before.recheck === version ? { ...before.growth } : {};
  const known = new Set(Object.keys(kept));
  const wrong = slowExpressions('src', kept);
  const used = new Set(expressionsOf('src').map(({ source, flags }) => `/${source}/${flags}`));
  const growth = Object.fromEntries([...used].sort().map((key) => [key, kept[key]]));
  const added = [...used].filter((key) => !known.has(key)).length;
  if (isWriting) writeFileSync(KEPT, `${JSON.stringify({ recheck: version, growth }, null, 2)}\n`);
  else if (added > 0) console.log(`${added} new regular expressions were judged; npm run lint -- --write keeps the verdicts.`);
  for (const line of wrong) console.error(line);
  if (wrong.length > 0)
    console.error(
      'A text can be made on which these take quadratic time or worse. Write them so that no two repetitions can eat the same text ' +
        '(exclude what follows from what repeats), or cut the text before and say so in BOUNDED in .github/scripts/expressions.mjs.',
    );
  return wrong.length === 0;
}
