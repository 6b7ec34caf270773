import { describe, expect, it } from 'vitest';
import { dropText } from '../../../src/text/drop-effect.js';
import { type Columns, curve, measured, noisy } from '../../support/curves.js';

const dropOf = (columns: Columns) => measured(columns).drops[0]!.drop;
const rate = (at: number, factor: number) => curve(120, (i) => (i < at ? 0.1 : 0.1 * factor));
const both = (loss: readonly number[]): Columns => ({ train_loss: noisy(loss, 0.0008, 1), val_loss: noisy(loss, 0.0008, 2) });

describe('a drop', () => {
  it('came late after a plateau, whose evaluations are counted', () => {
    const drop = dropOf({ ...both(curve(120, (i) => (i < 80 ? 0.7 + Math.exp(-i / 4) : 0.5))), lr: rate(80, 0.1) });
    expect(drop.plateau).toBe(48);
    expect(drop.forgone).toBe(0);
    expect(dropText(drop)).toMatch(/it came late: nothing had moved for 48 evaluations$/);
  });
  it('came early while the curve still fell, and forwent a share', () => {
    const drop = dropOf({
      ...both(curve(120, (i) => 0.4 + 2 * Math.exp(-(i < 40 ? i : 40 + 0.01 * (i - 40)) / 40))),
      lr: rate(40, 0.001),
    });
    expect(drop.plateau).toBe(0);
    expect(drop.forgone).toBeGreaterThan(0.05);
    expect(dropText(drop)).toMatch(/it came early: staying promised \d+% more$/);
  });
  it('came in time otherwise', () => {
    const drop = dropOf({ ...both(curve(120, (i) => (i < 60 ? 0.7 + Math.exp(-i / 20) : 0.55))), lr: rate(60, 0.1) });
    expect([drop.plateau, drop.forgone]).toEqual([0, 0]);
    expect(dropText(drop)).not.toMatch(/came/);
  });
});
