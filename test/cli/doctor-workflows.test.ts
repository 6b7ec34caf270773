import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runDoctor } from '../../src/cli/doctor/doctor.js';
import { KNOWN_INPUTS } from '../../src/cli/doctor/known-inputs.js';
import { FAULTY_WORKFLOWS, type Files, UNKNOWN_WORKFLOWS } from '../support/faulty-workflows.js';
import { putFile } from '../support/put-file.js';
import { tempFolder } from '../support/temp-folder.js';

let root: string;
beforeEach(() => {
  root = tempFolder();
});
const doctor = async (files: Files) => {
  for (const [path, text] of Object.entries(files)) putFile(root, path, text);
  return runDoctor({ root, paths: [], repo: null, pullRequest: null, config: null }, {});
};
const found = (lines: readonly string[], state: string) => lines.filter((line) => line.startsWith(`${state.padEnd(7)}  `));

describe('doctor on workflow files', () => {
  it.each(Object.entries(FAULTY_WORKFLOWS))(
    'says what is wrong with %s, and how to mend it',
    async (_, { wrong, state, says, fix }) => {
      const { lines, healthy } = await doctor(wrong);
      const at = lines.findIndex((line) => line.startsWith(`${state.padEnd(7)}  workflows`) && line.includes(says));
      expect(at, lines.join('\n')).toBeGreaterThanOrEqual(0);
      const end = lines.findIndex((line, i) => i > at && !line.startsWith('     '));
      const told = lines.slice(at + 1, end).join('\n');
      for (const line of fix) expect(told).toContain(line);
      expect(healthy).toBe(state === 'note');
      expect([...found(lines, 'not ok'), ...found(lines, 'note')], lines.join('\n')).toHaveLength(1);
    },
  );

  it.each(Object.entries(FAULTY_WORKFLOWS))('says nothing about the same without it: %s', async (_, { right }) => {
    const { lines, healthy } = await doctor(right);
    expect([...found(lines, 'not ok'), ...found(lines, 'note')]).toEqual([]);
    expect(healthy).toBe(true);
  });

  it.each(Object.entries(UNKNOWN_WORKFLOWS))('raises no alarm about what nobody can know: %s', async (_, files) => {
    const { lines } = await doctor(files);
    expect([...found(lines, 'not ok'), ...found(lines, 'note')]).toEqual([]);
  });

  it('knows the inputs of action.yml', () => {
    const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { readonly inputs: object };
    expect([...KNOWN_INPUTS].sort()).toEqual(Object.keys(inputs).sort());
  });
});
