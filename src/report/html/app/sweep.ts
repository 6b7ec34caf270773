import type { Theme } from '../../../chart/theme.js';
import { short } from '../../../text/numbers.js';
import type { PageIndex } from '../page-data.js';
import { element, plain } from './element.js';
import { parallelCoordinates } from './parallel.js';
import { scatter } from './scatter.js';

/** A sweep: any of its settings against the score, and all of them at once; null where the report is none. */
export function sweepView(index: PageIndex, colors: () => Theme, onRun: (id: string) => void): HTMLElement | null {
  const { metric, settings, items } = index;
  const known = items.filter(({ score }) => score !== null);
  if (metric === null || settings.length === 0 || known.length < 2) return null;
  const host = element('div', { class: 'scatter' });
  const choice = element('select', {}, ...settings.map((name, i) => element('option', { value: i }, plain(name))));
  const told = element('p', { class: 'muted', role: 'status' }, 'A click opens a configuration.');
  let destroy = () => {};
  const draw = () => {
    destroy();
    destroy = scatter(host, index, Number(choice.value), colors(), {
      onRun,
      onPoint: (item) => {
        told.textContent = item
          ? `${plain(item.id)}: ${plain(metric.name)} ${short(item.score!)}`
          : 'A click opens a configuration.';
      },
    });
  };
  choice.addEventListener('change', draw);
  let wide = 0;
  new ResizeObserver(() => {
    if (host.clientWidth === wide || host.clientWidth === 0) return;
    wide = host.clientWidth;
    draw();
  }).observe(host);
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return element(
    'section',
    { class: 'sweep', 'aria-label': 'Settings of the sweep' },
    element('h2', {}, 'Settings against ', element('code', {}, plain(metric.name))),
    element(
      'div',
      { class: 'halves' },
      element('div', {}, element('label', {}, 'Setting ', choice), host, told),
      parallelCoordinates(index),
    ),
  );
}
