import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { eachText, mapParts } from '../../src/contract/map-parts.js';

const GOLDEN = 'test/golden';
const reports = readdirSync(GOLDEN)
  .map((folder) => `${GOLDEN}/${folder}/report.json`)
  .filter((path) => existsSync(path));

it('every text that would be replaced is visited, in the same order', () => {
  expect(reports.length).toBeGreaterThan(5);
  for (const path of reports) {
    const report = JSON.parse(readFileSync(path, 'utf8')) as object;
    const [replaced, visited]: [string[], string[]] = [[], []];
    mapParts(report, (text) => {
      replaced.push(text);
      return text;
    });
    eachText(
      report,
      (text) => visited.push(text),
      (value) => value,
    );
    expect(visited.length).toBeGreaterThan(10);
    expect(visited).toEqual(replaced);
  }
});
