// What `new:rule` and `new:format` share.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The id that was given, if it is one: kebab-case, at most 40 characters. */
export function idFrom(given, usage) {
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(given ?? '') && given.length <= 40) return given;
  console.error(`Give an id in kebab-case, at most 40 characters: ${usage}`);
  process.exit(2);
}

/** Writes files that there must not be yet, then the lists. */
export function writeNew(files, indexFiles) {
  for (const path of Object.keys(files)) {
    if (!existsSync(path)) continue;
    console.error(`${path} is there already: choose another id, or change that one`);
    process.exit(2);
  }
  for (const [path, text] of Object.entries(files)) write(path, text);
  for (const [path, text] of Object.entries(indexFiles())) write(path, text);
  for (const path of Object.keys(files)) console.log(`wrote ${path}`);
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
