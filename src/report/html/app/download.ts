import type uPlot from 'uplot';
import type { Theme } from '../../../chart/theme.js';
import { element, plain } from './element.js';

/** Room for the title of a picture, in pixels. */
const TITLE = 24;

/** Hands a file to the reader. */
function save(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  element('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}

export function saveCsv(name: string, text: string): void {
  save(`${fileName(name)}.csv`, new Blob([text], { type: 'text/csv' }));
}

/** A panel as a picture with its title, on the color of the page. */
export function savePng(name: string, plot: uPlot, { background, text }: Theme): void {
  const { canvas } = plot.ctx;
  const room = TITLE * devicePixelRatio;
  const copy = element('canvas', { width: canvas.width, height: canvas.height + room });
  const pen = copy.getContext('2d');
  if (!pen) return;
  pen.fillStyle = background;
  pen.fillRect(0, 0, copy.width, copy.height);
  pen.fillStyle = text;
  pen.font = `600 ${14 * devicePixelRatio}px system-ui, sans-serif`;
  pen.fillText(plain(name), 8 * devicePixelRatio, 17 * devicePixelRatio);
  pen.drawImage(canvas, 0, room);
  copy.toBlob((blob) => blob && save(`${fileName(name)}.png`, blob));
}

function fileName(name: string): string {
  return (
    name
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'curves'
  );
}
