// What a release must agree on before it is made: the tag, package.json and a heading in CHANGELOG.md.
import { readFileSync } from 'node:fs';

const version = /^v(\d+\.\d+\.\d+)$/.exec(process.argv[2] ?? '')?.[1];
if (version === undefined) throw new Error('give the tag: v1.2.3');
const declared = JSON.parse(readFileSync('package.json', 'utf8')).version;
if (declared !== version) throw new Error(`the tag is ${version}, and package.json says ${declared}`);
if (!readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version}`))
  throw new Error(`CHANGELOG.md has no heading "## ${version}"`);
console.log(`${version} is ready to be released`);
