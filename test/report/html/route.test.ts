import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, NOWHERE, parseRoute } from '../../../src/report/html/app/route.js';

describe('the address of a view', () => {
  it.each([
    ['', { run: null, letter: null, range: null }],
    ['#run=a%2Fb&letter=A&start=60&end=120', { run: 'a/b', letter: 'A', range: [60, 120] }],
    ['#start=120&end=60', { run: null, letter: null, range: null }],
    ['#start=&end=9', { run: null, letter: null, range: null }],
    ['#start=1&end=Infinity', { run: null, letter: null, range: null }],
    ['#run=%E0%A4%A', { run: '%E0%A4%A', letter: null, range: null }],
    [
      '#axis=share&smooth=0.9&hide=train&hide=band&log=loss',
      { axis: 'share', smoothing: 0.9, hidden: ['train', 'band'], switched: ['loss'] },
    ],
    ['#smooth=7&with=a&with=b%26c&with=a&color=lr', { smoothing: 0.99, pinned: ['a', 'b&c'], color: 'lr' }],
    ['#smooth=-1&axis=', { smoothing: 0, axis: '' }],
    ['#rule-overfitting', { run: null, letter: null, range: null }],
  ])('%j is read', (hash, route) => expect(parseRoute(hash)).toEqual({ ...NOWHERE, ...route }));

  it('is read back as it was written, whatever the run is called', () => {
    const number = fc.integer({ min: -1e6, max: 1e6 }).map((i) => i / 8);
    const range = fc.tuple(number, number).filter(([from, to]) => Math.abs(from) < 1e5 && from < to && to < 1e5);
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    const texts = fc.uniqueArray(text, { maxLength: 3 });
    const route = fc.record({
      run: fc.option(text),
      letter: fc.option(fc.constantFrom('A', 'B')),
      range: fc.constant<readonly [number, number] | null>(null),
      axis: fc.option(text),
      smoothing: fc.constantFrom(0, 0.5, 0.99),
      hidden: texts,
      switched: texts,
      pinned: texts,
      color: fc.option(text),
    });
    fc.assert(
      fc.property(route, (one) => {
        expect(parseRoute(formatRoute(one))).toEqual(one);
      }),
    );
    fc.assert(
      fc.property(range, ([from, to]) => {
        const back = parseRoute(formatRoute({ ...NOWHERE, range: [from, to] })).range;
        const digits = (value: number) => Number(value.toPrecision(6));
        expect(back).toEqual(digits(from) < digits(to) ? [digits(from), digits(to)] : null);
      }),
    );
  });

  it('holds half a surrogate pair without failing', () =>
    expect(formatRoute({ ...NOWHERE, run: '\ud800' })).toBe('#run=%EF%BF%BD'));
});
