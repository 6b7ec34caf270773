import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLogs } from '../../src/read/find/find-logs.js';
import { differences, FIELD_CASES } from '../support/corpus-field.js';
import { renderAll } from '../support/render-all.js';
import { reportOf } from '../support/report.js';

const corpus = process.env['CURVELINT_CORPUS'] ?? '';
if (corpus === '') process.stdout.write('corpus-field: skipped, CURVELINT_CORPUS is not set\n');

describe.skipIf(corpus === '')('logs as people have them are read as a careful person reads them', () => {
  it.each(FIELD_CASES.map((one) => [`${one.folder}${one.named === undefined ? '' : `, ${one.named.join(' ')}`}`, one] as const))(
    '%s',
    async (_, one) => {
      const root = join(corpus, 'field', one.folder);
      const { logs, problems } = await findLogs(one.named ?? ['.'], { root });
      const { report } = reportOf(logs, { problems });
      expect(differences(one, report)).toEqual([]);
      if (one.notSaid !== undefined) expect((await renderAll(report)).comment).not.toMatch(one.notSaid);
      // Silence about what was not seen is the worst: a pass needs a metric that was judged.
      if (report.runs.length === 0) expect(report.verdict).not.toBe('pass');
    },
  );
});
