import { escapeHtml } from '../../text/html.js';

/** A chart in both themes, ready to be put into the page. */
export interface DrawnChart {
  readonly light: string;
  readonly dark: string;
  readonly alt: string;
}

/** A picture with its words; `id`: unlike that of any other picture in the page. */
export function pictureOf({ light, dark, alt }: DrawnChart, id: string): string {
  const words = escapeHtml(alt);
  const drawn = (theme: string, svg: string) =>
    `<div class="${theme}" role="img" aria-label="${words}">${inlined(svg, `${theme.slice(0, 1)}${id}`)}</div>`;
  return `<figure>${drawn('light', light)}${drawn('dark', dark)}<figcaption>${words}</figcaption></figure>`;
}

/** A picture inside the page: its ids become its own, or every picture would be clipped like the first one. */
function inlined(svg: string, prefix: string): string {
  return svg.replaceAll(' id="', ` id="${prefix}`).replaceAll('="url(#', `="url(#${prefix}`);
}
