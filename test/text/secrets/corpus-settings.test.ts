import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Hyperparameter } from '../../../src/model/log.js';
import { findLogs } from '../../../src/read/find/find-logs.js';
import { secretsIn } from '../../../src/text/secrets/find-secrets.js';
import { isSecretSetting } from '../../../src/text/secrets/secret-setting.js';

const corpus = process.env['CURVELINT_CORPUS'] ?? '';
if (corpus === '') process.stdout.write('corpus-settings: skipped, CURVELINT_CORPUS is not set\n');

/** What of the settings of real trainings may be taken for secrets by mistake: one in two hundred. */
const MAX_SHARE = 0.005;
const MAX_BYTES = 5_000_000;

type Setting = readonly [name: string, value: Hyperparameter];

/** Every plain value of a document, with the names that lead to it; of a list the first few. */
function* settingsOf(value: unknown, name = ''): Generator<Setting> {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) yield [name, value as Hyperparameter];
  else if (Array.isArray(value)) for (const one of value.slice(0, 3)) yield* settingsOf(one, name);
  else if (typeof value === 'object')
    for (const [key, one] of Object.entries(value!)) yield* settingsOf(one, name === '' ? key : `${name}.${key}`);
}

/** The documents in a file: JSON, a few lines of JSON, YAML; none where it is something else. */
function documentsOf(path: string): readonly unknown[] {
  const text = readFileSync(path, 'utf8');
  try {
    if (path.endsWith('.json')) return [JSON.parse(text.replace(/\bNaN\b|-?\bInfinity\b/g, 'null'))];
    if (path.endsWith('.jsonl'))
      return text
        .split('\n')
        .filter(Boolean)
        .slice(0, 200)
        .map((line) => JSON.parse(line));
    if (/\.ya?ml$/.test(path)) return [parse(text)];
  } catch {
    return [];
  }
  return [];
}

it.skipIf(corpus === '')('Y1: what real trainings were set to is no secret', { timeout: 300_000 }, async () => {
  const files = (readdirSync(corpus, { recursive: true }) as string[])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(corpus, file)).isFile());
  const settings = new Map<string, Setting>();
  const add = (one: Setting) => settings.set(JSON.stringify(one), one);
  for (const file of files.filter((one) => statSync(join(corpus, one)).size < MAX_BYTES))
    for (const document of documentsOf(join(corpus, file))) for (const one of settingsOf(document)) add(one);
  const { logs } = await findLogs(['.'], { root: corpus });
  for (const { hyperparameters } of logs) for (const one of Object.entries(hyperparameters)) add(one);
  const all = [...settings.values()];
  const texts = all.filter(([, value]) => typeof value === 'string');
  const withheld = [
    ...new Set([...all.filter((one) => isSecretSetting(...one)).map(String), ...logs.flatMap((log) => log.withheld ?? [])]),
  ];
  const names = [...new Set([...files, ...logs.flatMap(({ series }) => series.map(({ name }) => name))])];
  const secretNames = names.filter((name) => secretsIn(name).length > 0);
  process.stdout.write(
    `corpus-settings: ${withheld.length} of ${all.length} settings withheld (${texts.length} are texts), ` +
      `${secretNames.length} of ${names.length} names of files and series\n${[...withheld, ...secretNames].slice(0, 20).join('\n')}\n`,
  );
  expect(all.length).toBeGreaterThan(5000);
  expect(withheld.length / all.length).toBeLessThanOrEqual(MAX_SHARE);
  expect(secretNames).toEqual([]);
});
