import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byName } from '../../src/text/by-name.js';
import { runs } from '../support/property-runs.js';

describe('the order of names', () => {
  it('counts numbers by their size', () => {
    const names = ['a/log.csv#10', 'a/log.csv#2', 'a/log.csv#1', 'a/log.csv', 'run-9b', 'run-10a', 'run-09a', 'b'];
    expect([...names].sort(byName)).toEqual([
      'a/log.csv',
      'a/log.csv#1',
      'a/log.csv#2',
      'a/log.csv#10',
      'b',
      'run-09a',
      'run-9b',
      'run-10a',
    ]);
    expect(byName(`x${'9'.repeat(40)}`, `x1${'0'.repeat(40)}`)).toBeLessThan(0);
  });

  it('is an order, and names that differ are never the same', () => {
    const name = fc
      .array(fc.constantFrom('a', '#', '0', '1', '9', '10', '/', '٣'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(byName(a, b)) + Math.sign(byName(b, a))).toBe(0);
        expect(byName(a, b) === 0).toBe(a === b);
        if (byName(a, b) <= 0 && byName(b, c) <= 0) expect(byName(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: runs(500) },
    );
  });
});
