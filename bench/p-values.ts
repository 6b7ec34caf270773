import { writeFileSync } from 'node:fs';
import { renderConfig } from '../src/chart/svg.js';
import { THEMES, type ThemeName } from '../src/chart/theme.js';
import type { DesignResult } from './design-result.js';

/** The font of the shipped pictures. */
const FONT = 'Inter';
/** Nominal p values at which the share of smaller ones is drawn. */
const AT = Array.from({ length: 101 }, (_, i) => i / 100);

/** Draws how often p was at most each value when nothing had changed: a line on the diagonal is calibrated. */
export function drawPValues(results: readonly DesignResult[]): readonly string[] {
  return (['light', 'dark'] as const).map((name) => {
    const file = `.github/p-values-${name}.svg`;
    writeFileSync(file, renderConfig(configOf(results, name), name));
    return file;
  });
}

function configOf(results: readonly DesignResult[], name: ThemeName) {
  const theme = THEMES[name];
  const colors = [theme.train, theme.validation, theme.warning, theme.error];
  const line = { pointRadius: 0, tension: 0, borderWidth: 2 };
  const axis = (text: string) => ({
    type: 'linear',
    min: 0,
    max: 1,
    title: { display: true, text, color: theme.muted, font: { family: FONT, size: 12 } },
    ticks: { color: theme.muted, font: { family: FONT, size: 11 } },
    grid: { color: theme.grid, lineWidth: 0.5 },
  });
  return {
    type: 'line' as const,
    data: {
      datasets: [
        ...results.map(({ candidate, baseline, pValues }, i) => ({
          ...line,
          label: `${candidate} against ${baseline}`,
          data: AT.map((x) => ({ x, y: pValues.filter((p) => p <= x).length / pValues.length })),
          borderColor: colors[i]!,
        })),
        {
          ...line,
          label: 'ideal',
          data: AT.map((x) => ({ x, y: x })),
          borderColor: theme.muted,
          borderWidth: 1,
          borderDash: [4, 4],
        },
      ],
    },
    options: {
      responsive: false,
      animation: false,
      parsing: false,
      events: [],
      layout: { padding: 12 },
      scales: { x: axis('p value'), y: axis('share of random splits with a p value at most this') },
      plugins: {
        title: {
          display: true,
          text: 'p values of “worse” where nothing changed',
          color: theme.text,
          align: 'start',
          font: { family: FONT, size: 14, weight: 'bold' },
        },
        legend: {
          display: true,
          align: 'start',
          labels: { color: theme.text, boxWidth: 28, boxHeight: 0, font: { family: FONT, size: 12 } },
        },
        tooltip: { enabled: false },
      },
    },
  };
}
