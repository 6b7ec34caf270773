import { describe, expect, it } from 'vitest';
import { rules } from '../../src/diagnose/rules/index.js';
import { tellStory } from '../../src/diagnose/story.js';
import type { Finding } from '../../src/model/finding.js';

const finding = (rule: string, from: number, to: number, severity: Finding['severity'] = 'notice'): Finding => ({
  ...{ rule, severity, from, to, confidence: 'high', letter: '', series: ['val_loss'], measured: { value: 1 } },
  ...{ message: 'It is so.', causes: [], advice: [], falseAlarmIf: [] },
});
const told = (...findings: readonly Finding[]) =>
  tellStory(findings, rules).map(({ rule, letter }) => `${letter} ${rule}`.trim());

describe('a story', () => {
  it('does not tell what another rule says better of the same window', () => {
    const late = finding('lr-drop-late', 30, 59);
    expect(told(late, finding('overfitting', 40, 59, 'warning'))).toEqual(['A overfitting']);
    expect(told(late, finding('overfitting', 70, 90, 'warning'))).toEqual(['A lr-drop-late', 'B overfitting']);
  });
  it('drops what is about the whole run wherever the better finding lies', () => {
    expect(told(finding('wasted-budget', 80, 99), finding('memorization', 20, 40, 'warning'))).toEqual(['A memorization']);
  });
  it('never lets a notice hide what a user has made an error', () => {
    const spike = finding('loss-spike', 50, 52, 'error');
    expect(told(spike, finding('unexplained-shift', 50, 58))).toEqual(['A loss-spike', 'B unexplained-shift']);
    expect(told({ ...spike, severity: 'notice' }, finding('unexplained-shift', 50, 58))).toEqual(['A unexplained-shift']);
  });
  it('has letters for stretches only: the run comes after them, the log last', () => {
    const all = [finding('smoothed-metric', 0, 99), finding('still-improving', 75, 99), finding('loss-spike', 50, 50)];
    expect(told(...all)).toEqual(['A loss-spike', 'still-improving', 'smoothed-metric']);
  });
  it('tells what only qualifies other findings beside a warning, or where it is made one', () => {
    const coarse = finding('quantized-metric', 0, 99);
    expect(told(coarse, finding('still-improving', 75, 99))).toEqual(['still-improving']);
    expect(told(coarse, finding('overfitting', 40, 99, 'warning'))).toEqual(['A overfitting', 'quantized-metric']);
    expect(told({ ...coarse, severity: 'warning' })).toEqual(['quantized-metric']);
  });
  it('ends the recovery after a drop where the next story begins, not where a note about the run does', () => {
    const recovery = finding('lr-drop-recovery', 60, 90);
    const ends = (other: Finding) => tellStory([recovery, other], rules).find(({ rule }) => rule === 'lr-drop-recovery')!.to;
    expect(ends(finding('overfitting', 70, 99, 'warning'))).toBe(69);
    expect(ends(finding('quantized-metric', 70, 99))).toBe(90);
  });
});

it('every rule yields to rules that there are, never to itself', () => {
  const ids = new Set(rules.map(({ id }) => id));
  for (const { id, yieldsTo = [] } of rules) {
    expect(yieldsTo.filter((other) => !ids.has(other) || other === id)).toEqual([]);
  }
});
