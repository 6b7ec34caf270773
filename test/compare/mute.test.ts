import { describe, expect, it } from 'vitest';
import { speaks } from '../../src/text/standing.js';
import { judgedOn, risingSeeds } from '../support/standing-runs.js';
import { reasonsOf } from '../support/words.js';

const muteOf = (rules: readonly string[], until: string | null = '2027-01-31') =>
  new Map(rules.map((rule) => [rule, { because: 'small data', until }]));
const RISE = ['last-is-not-best', 'memorization'];
const NO_NUMBER = 'non-finite-metric';

describe('a muted rule', () => {
  const [now, before] = [risingSeeds(1), risingSeeds(11, 0)];
  it('neither warns nor fails, and is listed with reason and date', () => {
    const { report, exitCode, conclusion } = judgedOn(now, [], { mute: muteOf(RISE), failOn: 'warning' });
    expect([report.verdict, exitCode, conclusion]).toEqual(['pass', 0, 'success']);
    expect(report.runs.flatMap(({ findings }) => findings.filter(speaks))).toEqual([]);
    const said = reasonsOf(report);
    expect(said[0]).toBe('Nothing but what is muted: 2 findings.');
    expect(said).toContain('memorization in 3 of 3 runs is muted until 2027-01-31: small data');
  });
  it('leaves the others alone', () => {
    const { report } = judgedOn(now, [], { mute: muteOf(['memorization']) });
    expect(report.verdict).toBe('warn');
    expect(report.reasons[0]).toMatchObject({ id: 'finding', values: { rule: 'last-is-not-best' } });
  });
  it.each([
    ['on its last day', '2027-01-31', '2027-01-31', 'pass'],
    ['on the day after', '2027-01-31', '2027-02-01', 'warn'],
    ['for good', null, '2099-01-01', 'pass'],
  ])('%s', (_, until, today, verdict) => {
    const { report } = judgedOn(now, [], { mute: muteOf(RISE, until) }, today);
    expect(report.verdict).toBe(verdict);
    const ended = 'The mute of memorization ended on 2027-01-31: small data';
    expect(reasonsOf(report).includes(ended)).toBe(verdict === 'warn');
  });
  it('stays muted where it is new or the same, and speaks where it got worse', () => {
    const mute = muteOf(RISE);
    expect(judgedOn(now, before, { mute }).report.runs[0]!.findings.some(speaks)).toBe(false);
    expect(judgedOn(now, risingSeeds(11), { mute }).report.verdict).toBe('pass');
    const { report } = judgedOn(risingSeeds(1, 0.018), risingSeeds(11), { mute });
    expect(report.runs.every(({ findings }) => findings.some(speaks))).toBe(true);
    expect(reasonsOf(report)).toContain('memorization is muted, and told because it got worse: small data');
  });
  it('that is an error is let be, too, and the headline says so', () => {
    const broken = risingSeeds(1, 0, 60);
    expect(judgedOn(broken, []).report.verdict).toBe('fail');
    const { report, exitCode } = judgedOn(broken, [], { mute: muteOf([NO_NUMBER]) });
    expect([report.verdict, exitCode]).toEqual(['pass', 0]);
    expect(reasonsOf(report)[0]).toBe(`The error ${NO_NUMBER} in 3 of 3 runs is muted until 2027-01-31: small data`);
  });
  it('is judged anew whatever the runs of a shard say', () => {
    const { report } = judgedOn(now, risingSeeds(11), { mute: muteOf(RISE) });
    const again = judgedOn(report.runs, []).report.runs.flatMap(({ findings }) => findings);
    expect(again.some(({ muted, standing }) => muted !== undefined || standing !== undefined)).toBe(false);
  });
});
