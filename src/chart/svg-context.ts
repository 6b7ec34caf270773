import { drawable, xmlText } from '../text/xml.js';
import {
  fillPath,
  fontOf,
  IDENTITY,
  type MeasureText,
  newPen,
  opacityOf,
  type Pen,
  type PenState,
  pixels,
  pointOf,
  rectangleOf,
  strokePath,
  transform,
} from './svg-pen.js';

/** The part of the Canvas 2D interface that Chart.js draws with, writing SVG. Deterministic: same calls, same text. */
export function svgContext(width: number, height: number, measure: MeasureText) {
  const pen = newPen();
  const context = {
    canvas: null as unknown,
    ...transformations(pen),
    ...paths(pen),
    ...painting(pen),
    ...writing(pen, measure),
    /** `colorOf`: what a color becomes. */
    toSvg: (background: string, colorOf: (color: string) => string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${pen.clips.join('')}</defs><rect width="${width}" height="${height}" fill="${background}"/>${pen.out.map(([before, color, behind]) => `${before}${xmlText(colorOf(color))}${behind}`).join('')}</svg>`,
  };
  for (const name of PROPERTIES) {
    Object.defineProperty(context, name, {
      get: () => pen.state[name],
      set: (value: never) => {
        pen.state = { ...pen.state, [name]: value };
      },
    });
  }
  return context;
}

/** Chart.js sets these as properties of the context. */
const PROPERTIES = [
  'fillStyle',
  'strokeStyle',
  'lineWidth',
  'globalAlpha',
  'font',
  'textAlign',
  'textBaseline',
  'lineDashOffset',
  'lineCap',
  'lineJoin',
] as const satisfies readonly (keyof PenState)[];

function transformations(pen: Pen) {
  return {
    save: () => pen.stack.push(pen.state),
    restore: () => {
      pen.state = pen.stack.pop() ?? pen.state;
    },
    translate: (x: number, y: number) => transform(pen, [1, 0, 0, 1, x, y]),
    scale: (x: number, y: number) => transform(pen, [x, 0, 0, y, 0, 0]),
    rotate: (angle: number) => transform(pen, [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]),
    setTransform: (a: number, b: number, c: number, d: number, e: number, f: number) => {
      pen.state = { ...pen.state, matrix: [a, b, c, d, e, f] };
    },
    resetTransform: () => {
      pen.state = { ...pen.state, matrix: IDENTITY };
    },
  };
}

function paths(pen: Pen) {
  const add = (data: string) => {
    pen.path += data;
  };
  return {
    beginPath: () => {
      pen.path = '';
    },
    closePath: () => add('Z'),
    moveTo: (x: number, y: number) => add(`M${pointOf(pen, x, y)}`),
    lineTo: (x: number, y: number) => add(`${pen.path === '' ? 'M' : 'L'}${pointOf(pen, x, y)}`),
    bezierCurveTo: (a: number, b: number, c: number, d: number, x: number, y: number) =>
      add(`C${pointOf(pen, a, b)} ${pointOf(pen, c, d)} ${pointOf(pen, x, y)}`),
    quadraticCurveTo: (a: number, b: number, x: number, y: number) => add(`Q${pointOf(pen, a, b)} ${pointOf(pen, x, y)}`),
    arc: (x: number, y: number, r: number, from: number, to: number, counter?: boolean) =>
      add(arcOf(pen, [x, y], [r, r], [from, to], counter)),
    ellipse: (x: number, y: number, rx: number, ry: number, _turn: number, from: number, to: number, counter?: boolean) =>
      add(arcOf(pen, [x, y], [rx, ry], [from, to], counter)),
    rect: (x: number, y: number, w: number, h: number) => add(rectangleOf(pen, x, y, w, h)),
  };
}

type Pair = readonly [number, number];

function arcOf(pen: Pen, [x, y]: Pair, [rx, ry]: Pair, [from, to]: Pair, counter = false): string {
  const at = (angle: number) => pointOf(pen, x + rx * Math.cos(angle), y + ry * Math.sin(angle));
  const arcTo = (angle: number, large: 0 | 1) => `A${pixels(rx)} ${pixels(ry)} 0 ${large} ${counter ? 0 : 1} ${at(angle)}`;
  const start = `${pen.path === '' ? 'M' : 'L'}${at(from)}`;
  // An arc that ends where it begins is nothing in SVG: a circle is two halves.
  if (Math.abs(to - from) >= 2 * Math.PI - 1e-9) return `${start}${arcTo(from + Math.PI, 0)}${arcTo(from, 0)}Z`;
  return `${start}${arcTo(to, Math.abs(to - from) % (2 * Math.PI) > Math.PI ? 1 : 0)}`;
}

function painting(pen: Pen) {
  return {
    fill: (rule?: string) => fillPath(pen, pen.path, rule),
    stroke: () => strokePath(pen, pen.path),
    clip: () => {
      const id = `c${pen.clips.length}`;
      pen.clips.push(`<clipPath id="${id}"><path d="${pen.path}"/></clipPath>`);
      pen.state = { ...pen.state, clip: id };
    },
    fillRect: (x: number, y: number, w: number, h: number) => fillPath(pen, rectangleOf(pen, x, y, w, h)),
    strokeRect: (x: number, y: number, w: number, h: number) => strokePath(pen, rectangleOf(pen, x, y, w, h)),
    clearRect: () => undefined,
    setLineDash: (dash: readonly number[]) => {
      pen.state = { ...pen.state, lineDash: [...dash] };
    },
    getLineDash: () => [...pen.state.lineDash],
  };
}

const ANCHOR: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
/** Baseline shifts as shares of the font size; Inter's ascent is 0.97, its x-height 0.55, its cap height 0.73. */
const SHIFT: Readonly<Record<string, number>> = { middle: 0.355, top: 0.88, hanging: 0.73, bottom: -0.22 };

function writing(pen: Pen, measure: MeasureText) {
  return {
    measureText: (text: string | null | undefined) => {
      const { size, bold } = fontOf(pen);
      return {
        width: measure(text ?? '', size, bold),
        actualBoundingBoxAscent: 0.73 * size,
        actualBoundingBoxDescent: 0.2 * size,
      };
    },
    fillText: (text: string, x: number, y: number) => {
      const { size, bold } = fontOf(pen);
      const { matrix, textAlign, textBaseline, fillStyle } = pen.state;
      const [px, py] = pointOf(pen, x, y + (SHIFT[textBaseline] ?? 0) * size).split(' ');
      const angle = (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI;
      const turn = Math.abs(angle) > 0.01 ? ` transform="rotate(${pixels(angle)} ${px} ${py})"` : '';
      const font = `font-family="Inter" font-size="${pixels(size)}"${bold ? ' font-weight="700"' : ''}`;
      const anchor = ANCHOR[textAlign] ?? 'start';
      const shown = drawable(text);
      // A page has the reader's font, and a wider one would run into what stands beside it.
      const width = measure(shown, size, bold);
      const fit = width > 0 ? ` textLength="${pixels(width)}" lengthAdjust="spacingAndGlyphs"` : '';
      pen.out.push([
        `<text x="${px}" y="${py}" ${font} fill="`,
        fillStyle,
        `" text-anchor="${anchor}"${fit}${turn}${opacityOf(pen)}>${xmlText(shown)}</text>`,
      ]);
    },
    strokeText: () => undefined,
  };
}
