import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Bytes of JavaScript that the bundle may have, wasm and fonts not counted. */
const MAX_SCRIPT_BYTES = 3_320_000;

it('dist/ holds no more JavaScript than it may', () => {
  const scripts = readdirSync('dist').filter((file) => file.endsWith('.js'));
  const bytes = scripts.reduce((sum, file) => sum + statSync(`dist/${file}`).size, 0);
  expect(bytes).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
});

/** Bytes that are loaded before the first line of what a door opens runs. */
const MAX_BEHIND_DOOR = { 'cli/program': 400_000, 'action/main': 20_000, 'action/job-process': 2_000_000 };

/** Files that are loaded before a module runs that a door opens. */
function filesBehind(module: string): readonly string[] {
  const index = readFileSync('dist/index.js', 'utf8');
  const doors = index.split('\n').filter((line) => line.includes('/* import() */'));
  const sizes = doors.map((line) =>
    [...line.matchAll(/\.e\((?:\/\* import\(\) \*\/ )?(\d+)\)/g)].map(([, id]) => `dist/${id}.index.js`),
  );
  return sizes.find((files) => files.some((file) => readFileSync(file, 'utf8').includes(`// build/src/${module}.js\n`)))!;
}

it.each(Object.entries(MAX_BEHIND_DOOR))('dist/ loads no more than it may for %s', (module, most) => {
  expect(filesBehind(module).reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(most);
});

it.each(['zod', 'chart.js', 'yaml', '@octokit/rest'])(
  'dist/ loads %s for no job before there is something for it to do',
  (name) => {
    for (const file of filesBehind('action/job-process'))
      expect(readFileSync(file, 'utf8'), file).not.toContain(`\n// node_modules/${name}/`);
  },
);

it('dist/ names the licenses of the packages in it', () => {
  const licenses = readFileSync('dist/licenses.txt', 'utf8');
  for (const name of ['@actions/core', '@octokit/rest', 'chart.js', 'commander', 'hyparquet', 'yaml', 'yauzl', 'zod'])
    expect(licenses).toMatch(new RegExp(`^${name}\\n(?:MIT|ISC)\\n[^]*?Permission (?:is hereby granted|to use)`, 'm'));
  for (const name of ['@fontsource/inter\nOFL-1.1', '@resvg/resvg-wasm\nMPL-2.0', 'uplot\nMIT']) expect(licenses).toContain(name);
});
