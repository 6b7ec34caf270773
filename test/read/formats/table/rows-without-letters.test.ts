import { describe, expect, it } from 'vitest';
import { readTextLine } from '../../../../src/read/formats/text/line.js';

const CHARACTERS = [...'0123456789.,;\t +-'];

describe('rows without letters', () => {
  it('hold no metric as lines of a text, so that a table of numbers need not be read as one', () => {
    let seed = 1;
    const next = (count: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % count;
    };
    for (let i = 0; i < 20_000; i++) {
      const row = Array.from({ length: 1 + next(30) }, () => CHARACTERS[next(CHARACTERS.length)]).join('');
      expect(readTextLine(row)?.metrics ?? [], JSON.stringify(row)).toEqual([]);
    }
  });
});
