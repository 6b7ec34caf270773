/** Width of a text in pixels. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

type Matrix = readonly [number, number, number, number, number, number];

/** What a canvas remembers with `save`. */
export interface PenState {
  readonly matrix: Matrix;
  readonly clip: string;
  readonly fillStyle: string;
  readonly strokeStyle: string;
  readonly lineWidth: number;
  readonly globalAlpha: number;
  readonly font: string;
  readonly textAlign: string;
  readonly textBaseline: string;
  readonly lineDash: readonly number[];
  readonly lineDashOffset: number;
  readonly lineCap: string;
  readonly lineJoin: string;
}

/** What is written of one element: the text before its color, the color as it was given, and the text behind. */
type Element = readonly [before: string, color: string, behind: string];

/** A drawing in the making: what is written so far, and what the next stroke looks like. */
export interface Pen {
  readonly out: Element[];
  readonly clips: string[];
  readonly stack: PenState[];
  state: PenState;
  /** Data of the path that is open. */
  path: string;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** A pen as a canvas has it at first. */
export function newPen(): Pen {
  const state: PenState = {
    matrix: IDENTITY,
    clip: '',
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    globalAlpha: 1,
    font: '12px Inter',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    lineDash: [],
    lineDashOffset: 0,
    lineCap: 'butt',
    lineJoin: 'miter',
  };
  return { out: [], clips: [], stack: [], state, path: '' };
}

/** A number of pixels with two decimals at most. */
export function pixels(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Where a point lies on the picture: `x y`. */
export function pointOf({ state }: Pen, x: number, y: number): string {
  const [a, b, c, d, e, f] = state.matrix;
  return `${pixels(a * x + c * y + e)} ${pixels(b * x + d * y + f)}`;
}

/** Puts a transformation before the current one. */
export function transform(pen: Pen, [a, b, c, d, e, f]: Matrix): void {
  const [p, q, r, s, t, u] = pen.state.matrix;
  const matrix: Matrix = [p * a + r * b, q * a + s * b, p * c + r * d, q * c + s * d, p * e + r * f + t, q * e + s * f + u];
  pen.state = { ...pen.state, matrix };
}

/** Opacity of what is drawn now, as an attribute; '' for none. */
export function opacityOf({ state }: Pen): string {
  return state.globalAlpha < 1 ? ` opacity="${pixels(state.globalAlpha)}"` : '';
}

/** Size and weight of the current font. */
export function fontOf({ state }: Pen): { readonly size: number; readonly bold: boolean } {
  const match = /(?<![\d.])([\d.]+)px/.exec(state.font);
  return { size: match ? Number(match[1]) : 12, bold: /bold|[6-9]00/.test(state.font) };
}

/** Data of a rectangle's path. */
export function rectangleOf(pen: Pen, x: number, y: number, w: number, h: number): string {
  return `M${pointOf(pen, x, y)}L${pointOf(pen, x + w, y)}L${pointOf(pen, x + w, y + h)}L${pointOf(pen, x, y + h)}Z`;
}

/** Writes a filled path. */
export function fillPath(pen: Pen, data: string, rule?: string): void {
  const { fillStyle } = pen.state;
  if (data === '' || fillStyle === 'transparent') return;
  const evenodd = rule === 'evenodd' ? ' fill-rule="evenodd"' : '';
  pen.out.push([`<path d="${data}" fill="`, fillStyle, `"${evenodd}${opacityOf(pen)}${clipOf(pen)}/>`]);
}

/** Writes the line along a path. */
export function strokePath(pen: Pen, data: string): void {
  const { strokeStyle, lineWidth, lineDash, lineJoin } = pen.state;
  if (data === '' || !(lineWidth > 0)) return;
  const dash = lineDash.length > 0 ? ` stroke-dasharray="${lineDash.map(pixels).join(' ')}"` : '';
  const join = lineJoin === 'miter' ? '' : ` stroke-linejoin="${lineJoin}"`;
  const width = ` stroke-width="${pixels(lineWidth)}"`;
  pen.out.push([
    `<path d="${data}" fill="none" stroke="`,
    strokeStyle,
    `"${width}${dash}${join}${opacityOf(pen)}${clipOf(pen)}/>`,
  ]);
}

function clipOf({ state }: Pen): string {
  return state.clip ? ` clip-path="url(#${state.clip})"` : '';
}
