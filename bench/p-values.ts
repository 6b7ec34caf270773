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

/** Designs whose p values are no claim: of a score of unknown size, held for one of few examples; and what real repeats show better. */
const LEFT_OUT = ['1 v 1', '1 v 1, n known, simulated'];

/** The p values of all families of a design, where it tests. */
function byDesign(results: readonly DesignResult[]): readonly { readonly design: string; readonly pValues: readonly number[] }[] {
  const designs = [...new Set(results.map(({ design }) => design))].filter((design) => !LEFT_OUT.includes(design));
  return designs.flatMap((design) => {
    const pValues = results.filter((one) => one.design === design).flatMap((one) => one.pValues.filter(Number.isFinite));
    return pValues.length === 0 ? [] : [{ design, pValues }];
  });
}

function configOf(results: readonly DesignResult[], name: ThemeName) {
  const theme = THEMES[name];
  const colors = [theme.train, theme.validation, theme.warning, theme.error, theme.baseline, theme.notice, theme.text];
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
        ...byDesign(results).map(({ design, pValues }, i) => ({
          ...line,
          label: design.replaceAll(' v ', ' against '),
          data: AT.map((x) => ({ x, y: pValues.filter((p) => p <= x).length / pValues.length })),
          borderColor: colors[i % colors.length]!,
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
