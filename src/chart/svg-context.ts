import { drawable, xmlText } from '../text/xml.js';

/** Width of a text in pixels. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

interface State {
  matrix: readonly [number, number, number, number, number, number];
  clip: string;
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  lineDash: readonly number[];
  lineDashOffset: number;
  lineCap: string;
  lineJoin: string;
}

const ANCHOR: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
/** Baseline shifts as shares of the font size; Inter's ascent is 0.97, its x-height 0.55, its cap height 0.73. */
const SHIFT: Readonly<Record<string, number>> = { middle: 0.355, top: 0.88, hanging: 0.73, bottom: -0.22 };

/** The part of the Canvas 2D interface that Chart.js draws with, writing SVG. Deterministic: same calls, same text. */
export function svgContext(width: number, height: number, measure: MeasureText) {
  const out: string[] = [];
  const clips: string[] = [];
  const stack: State[] = [];
  let path = '';
  let state: State = {
    matrix: [1, 0, 0, 1, 0, 0],
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
  const n = (value: number) => String(Math.round(value * 100) / 100);
  const point = (x: number, y: number) => {
    const [a, b, c, d, e, f] = state.matrix;
    return `${n(a * x + c * y + e)} ${n(b * x + d * y + f)}`;
  };
  const multiply = (a: number, b: number, c: number, d: number, e: number, f: number) => {
    const [p, q, r, s, t, u] = state.matrix;
    state = {
      ...state,
      matrix: [p * a + r * b, q * a + s * b, p * c + r * d, q * c + s * d, p * e + r * f + t, q * e + s * f + u],
    };
  };
  const alpha = () => (state.globalAlpha < 1 ? ` opacity="${n(state.globalAlpha)}"` : '');
  const clip = () => (state.clip ? ` clip-path="url(#${state.clip})"` : '');
  const arc = (x: number, y: number, rx: number, ry: number, from: number, to: number, counter = false) => {
    const at = (angle: number) => point(x + rx * Math.cos(angle), y + ry * Math.sin(angle));
    const arcTo = (angle: number, large: 0 | 1) => `A${n(rx)} ${n(ry)} 0 ${large} ${counter ? 0 : 1} ${at(angle)}`;
    path += `${path === '' ? 'M' : 'L'}${at(from)}`;
    // An arc that ends where it begins is nothing in SVG: a circle is two halves.
    if (Math.abs(to - from) >= 2 * Math.PI - 1e-9) path += `${arcTo(from + Math.PI, 0)}${arcTo(from, 0)}Z`;
    else path += arcTo(to, Math.abs(to - from) % (2 * Math.PI) > Math.PI ? 1 : 0);
  };
  const rectangle = (x: number, y: number, w: number, h: number) =>
    `M${point(x, y)}L${point(x + w, y)}L${point(x + w, y + h)}L${point(x, y + h)}Z`;
  const fontOf = () => {
    const match = /(?<![\d.])([\d.]+)px/.exec(state.font);
    return { size: match ? Number(match[1]) : 12, bold: /bold|[6-9]00/.test(state.font) };
  };
  const fill = (d: string, rule?: string) => {
    if (d === '' || state.fillStyle === 'transparent') return;
    out.push(
      `<path d="${d}" fill="${xmlText(state.fillStyle)}"${rule === 'evenodd' ? ' fill-rule="evenodd"' : ''}${alpha()}${clip()}/>`,
    );
  };
  const stroke = (d: string) => {
    if (d === '' || !(state.lineWidth > 0)) return;
    const dash = state.lineDash.length > 0 ? ` stroke-dasharray="${state.lineDash.map(n).join(' ')}"` : '';
    const join = state.lineJoin === 'miter' ? '' : ` stroke-linejoin="${state.lineJoin}"`;
    out.push(
      `<path d="${d}" fill="none" stroke="${xmlText(state.strokeStyle)}" stroke-width="${n(state.lineWidth)}"${dash}${join}${alpha()}${clip()}/>`,
    );
  };
  const context = {
    canvas: null as unknown,
    save: () => stack.push(state),
    restore: () => {
      state = stack.pop() ?? state;
    },
    translate: (x: number, y: number) => multiply(1, 0, 0, 1, x, y),
    scale: (x: number, y: number) => multiply(x, 0, 0, y, 0, 0),
    rotate: (angle: number) => multiply(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0),
    setTransform: (a: number, b: number, c: number, d: number, e: number, f: number) => {
      state = { ...state, matrix: [a, b, c, d, e, f] };
    },
    resetTransform: () => {
      state = { ...state, matrix: [1, 0, 0, 1, 0, 0] };
    },
    beginPath: () => {
      path = '';
    },
    closePath: () => {
      path += 'Z';
    },
    moveTo: (x: number, y: number) => {
      path += `M${point(x, y)}`;
    },
    lineTo: (x: number, y: number) => {
      path += `${path === '' ? 'M' : 'L'}${point(x, y)}`;
    },
    bezierCurveTo: (a: number, b: number, c: number, d: number, x: number, y: number) => {
      path += `C${point(a, b)} ${point(c, d)} ${point(x, y)}`;
    },
    quadraticCurveTo: (a: number, b: number, x: number, y: number) => {
      path += `Q${point(a, b)} ${point(x, y)}`;
    },
    arc: (x: number, y: number, r: number, from: number, to: number, counter?: boolean) => arc(x, y, r, r, from, to, counter),
    ellipse: (x: number, y: number, rx: number, ry: number, _turn: number, from: number, to: number, counter?: boolean) =>
      arc(x, y, rx, ry, from, to, counter),
    rect: (x: number, y: number, w: number, h: number) => {
      path += rectangle(x, y, w, h);
    },
    fill: (rule?: string) => fill(path, rule),
    stroke: () => stroke(path),
    clip: () => {
      const id = `c${clips.length}`;
      clips.push(`<clipPath id="${id}"><path d="${path}"/></clipPath>`);
      state = { ...state, clip: id };
    },
    fillRect: (x: number, y: number, w: number, h: number) => fill(rectangle(x, y, w, h)),
    strokeRect: (x: number, y: number, w: number, h: number) => stroke(rectangle(x, y, w, h)),
    clearRect: () => undefined,
    setLineDash: (dash: readonly number[]) => {
      state = { ...state, lineDash: [...dash] };
    },
    getLineDash: () => [...state.lineDash],
    measureText: (text: string | null | undefined) => {
      const { size, bold } = fontOf();
      return {
        width: measure(text ?? '', size, bold),
        actualBoundingBoxAscent: 0.73 * size,
        actualBoundingBoxDescent: 0.2 * size,
      };
    },
    fillText: (text: string, x: number, y: number) => {
      const { size, bold } = fontOf();
      const [a, b] = state.matrix;
      const shift = (SHIFT[state.textBaseline] ?? 0) * size;
      const [px, py] = point(x, y + shift).split(' ');
      const angle = (Math.atan2(b, a) * 180) / Math.PI;
      const turn = Math.abs(angle) > 0.01 ? ` transform="rotate(${n(angle)} ${px} ${py})"` : '';
      const anchor = ANCHOR[state.textAlign] ?? 'start';
      out.push(
        `<text x="${px}" y="${py}" font-family="Inter" font-size="${n(size)}"${bold ? ' font-weight="700"' : ''} fill="${xmlText(state.fillStyle)}" text-anchor="${anchor}"${turn}${alpha()}>${xmlText(drawable(text))}</text>`,
      );
    },
    strokeText: () => undefined,
    toSvg: (background: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${clips.join('')}</defs><rect width="${width}" height="${height}" fill="${background}"/>${out.join('')}</svg>`,
  };
  // Chart.js sets these as properties of the context.
  const names = [
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
  ] as const;
  for (const name of names) {
    Object.defineProperty(context, name, {
      get: () => state[name],
      set: (value: never) => {
        state = { ...state, [name]: value };
      },
    });
  }
  return context;
}
