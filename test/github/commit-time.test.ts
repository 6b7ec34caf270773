import { describe, expect, it } from 'vitest';
import { commitTime } from '../../src/github/commit-time.js';
import { toTrainingRun } from '../../src/github/training-run.js';

const SHA = 'a'.repeat(40);

describe('when a head commit was made', () => {
  it('is told in UTC, of the commit that is meant alone', () => {
    const head = { id: SHA, timestamp: '2026-11-24T13:04:05+02:00' };
    expect(commitTime(head, SHA)).toEqual({ committedAt: '2026-11-24T11:04:05.000Z' });
    expect(commitTime(head, 'b'.repeat(40))).toEqual({});
  });
  it.each([undefined, null, 'text', { id: SHA }, { id: SHA, timestamp: 5 }, { id: SHA, timestamp: 'yesterday\n::error::' }])(
    'is not known where the event says no date: %j',
    (head) => {
      expect(commitTime(head, SHA)).toEqual({});
    },
  );
  it('is told of a run that trained', () => {
    const run = { id: 1, head_sha: SHA, event: 'push', head_commit: { id: SHA, timestamp: '2026-11-24T11:04:05Z' } };
    expect(toTrainingRun(run)).toMatchObject({ committedAt: '2026-11-24T11:04:05.000Z' });
    expect(toTrainingRun({ ...run, head_commit: null })).not.toHaveProperty('committedAt');
  });
});
