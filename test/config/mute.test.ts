import { describe, expect, it } from 'vitest';
import { dayOf, isDay } from '../../src/config/day.js';
import { parseConfig } from '../../src/config/parse.js';
import { UserError } from '../../src/model/errors.js';
import { KNOWN_RULES } from '../../src/pipeline/known-rules.js';

const parse = (text: string) => parseConfig(text, '.curvelint.yml', KNOWN_RULES);
const fault = (text: string): string => {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.hint}`;
    throw error;
  }
  throw new Error('no error');
};

describe('mute', () => {
  it.each(['2027-01-31', "'2027-01-31'"])('takes a reason and a day, written as %s', (day) => {
    const { mute } = parse(`mute:\n  overfitting: { because: known, until: ${day} }\n  memorization: { because: small data }\n`);
    expect([...mute]).toEqual([
      ['overfitting', { because: 'known', until: '2027-01-31' }],
      ['memorization', { because: 'small data', until: null }],
    ]);
  });
  it.each([
    ['mute:\n  overfiting: { because: known }\n', ':2: there is no rule "overfiting" Did you mean "overfitting"?'],
    ['mute:\n  overfitting: { until: 2027-01-31 }\n', '"mute.overfitting.because" mutes nothing'],
    ["mute:\n  overfitting: { because: ' ' }\n", '"mute.overfitting.because" mutes nothing'],
    ['mute:\n  overfitting: { because: known, until: 2027-02-30 }\n', 'a day such as 2027-01-31'],
    ['mute:\n  overfitting: { because: known, until: soon }\n', 'a day such as 2027-01-31'],
    ['mute:\n  overfitting: { because: known, untill: 2027-01-31 }\n', 'Did you mean "until"?'],
    ['mute: [overfitting]\n', '"mute" mutes nothing'],
  ])('refuses %j', (text, words) => {
    expect(fault(text)).toContain(words);
  });
  it('knows the days of the calendar', () => {
    expect(['2028-02-29', '2027-02-29', '2027-1-1', '2027-13-01'].map(isDay)).toEqual([true, false, false, false]);
    expect(dayOf(Date.UTC(2027, 0, 31, 23, 59))).toBe('2027-01-31');
  });
});
