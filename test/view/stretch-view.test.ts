import { expect, it } from 'vitest';
import { figureOf } from '../../src/chart/figure.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { stretchView } from '../../src/view/stretch-view.js';
import { curve, logOf } from '../support/curves.js';
import { reportOf } from '../support/report.js';

/** Validation turns up at epoch 60 of 200, and is best before the stretch of the finding. */
const report = () => {
  const log = logOf({
    train_loss: curve(200, (i) => Math.exp(-i / 30)),
    val_loss: curve(200, (i) => 0.5 + Math.exp(-i / 20) + 0.004 * Math.max(0, i - 60)),
  });
  return viewReport(reportOf([log]).report);
};

it('shows the stretch of a finding with what lies around it, and marks nothing outside', () => {
  const view = report();
  const group = view.groups[0]!;
  const finding = { ...group.main.findings[0]!, from: 120, to: 140, letter: 'A' };
  const main = { ...group.main, findings: [finding] };
  const figure = figureOf(stretchView(view, { ...group, main, runs: [main], baseline: [] }, finding).groups[0]!)!;
  expect([figure.from, figure.to]).toEqual([110, 150]);
  expect(figure.windows.map(({ letter }) => letter)).toEqual(['A']);
  expect(figure.panels.map(({ marker }) => marker)).toEqual([null]);
  for (const { at, band } of figure.panels[0]!.series) {
    expect(at.every((place) => place >= 110 && place <= 150)).toBe(true);
    expect(band).toBeNull();
  }
});

it('marks the best where it lies in the stretch', () => {
  const view = report();
  const group = view.groups[0]!;
  const finding = { ...group.main.findings[0]!, from: 50, to: 80, letter: 'A' };
  const figure = figureOf(stretchView(view, group, finding).groups[0]!)!;
  expect(figure.panels[0]!.marker!.at).toBeGreaterThan(40);
  expect(figure.to).toBeLessThan(100);
});
