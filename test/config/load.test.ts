import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { type ConfigChoice, loadConfig, type ReadText, readConfig } from '../../src/config/load.js';

const known = new Map([['overfitting', ['patience']]]);
const NOTHING: ConfigChoice = { file: null, failOn: null, profile: null };
/** A place that holds these files. */
const place =
  (files: Readonly<Record<string, string>>): ReadText =>
  async (file) =>
    file in files ? { text: files[file]!, name: `${file} of main` } : null;

it('takes the defaults where there is no file and none is named', async () => {
  expect(await loadConfig(NOTHING, place({}), known)).toEqual({ config: DEFAULT_CONFIG, settings: '' });
});

it('refuses a file that is named and is not there', async () => {
  await expect(loadConfig({ ...NOTHING, file: 'a.yml' }, place({}), known)).rejects.toThrow('there is no config file a.yml');
});

it('reads .curvelint.yml, or the file that is named, and keeps its text', async () => {
  const read = place({ '.curvelint.yml': 'fail-on: never\n', 'a.yml': 'fail-on: warning\n' });
  expect(await loadConfig(NOTHING, read, known)).toMatchObject({ config: { failOn: 'never' }, settings: 'fail-on: never\n' });
  expect((await loadConfig({ ...NOTHING, file: 'a.yml' }, read, known)).config.failOn).toBe('warning');
});

it('lets what was chosen beside the file count more', async () => {
  const read = place({ '.curvelint.yml': 'fail-on: never\nprofile: finetune\nmetrics: { loss: nll }\n' });
  const { config } = await loadConfig({ ...NOTHING, failOn: 'error', profile: 'gan-rl' }, read, known);
  expect(config).toMatchObject({ failOn: 'error', profile: 'gan-rl', metrics: { loss: 'nll' } });
  await expect(loadConfig({ ...NOTHING, profile: 'gan' }, read, known)).rejects.toThrow('there is no profile "gan"');
});

it('names the place and line of a mistake, and the rules that are known', async () => {
  const wrong = loadConfig(NOTHING, place({ '.curvelint.yml': '\nrules:\n  overfiting: off\n' }), known);
  await expect(wrong).rejects.toThrow('.curvelint.yml of main:3: there is no rule "overfiting"');
  await expect(wrong).rejects.toMatchObject({ settingsLine: 3, hint: 'Did you mean "overfitting"?' });
});

it('tells a file that is not there from one that says nothing', async () => {
  expect(await readConfig('a.yml', place({}), known)).toBeNull();
  expect(await readConfig('a.yml', place({ 'a.yml': '' }), known)).toEqual({ config: DEFAULT_CONFIG, settings: '' });
});
