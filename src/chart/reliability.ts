import type { ReliabilityBin } from '../model/predictions.js';
import { escapeHtml } from '../text/html.js';
import { percent, two } from '../text/numbers.js';

/** Bins of one checkpoint, and what it is called. */
export interface ReliabilityLine {
  readonly name: string;
  readonly bins: readonly ReliabilityBin[];
}

const [WIDTH, HEIGHT] = [360, 300];
const [LEFT, RIGHT, TOP, BOTTOM] = [46, 12, 12, 42];
/** Readable on light and on dark; the first is that of the earlier checkpoint. */
const COLORS = ['#8b949e', '#d9691e'] as const;

/** Share of right answers over confidence, a dot a bin, its area by its examples; the diagonal is a calibrated model. As SVG. */
export function reliabilitySvg(lines: readonly ReliabilityLine[]): string {
  const all = lines.flatMap(({ bins }) => bins.flatMap(({ confidence, accuracy }) => [confidence, accuracy]));
  const low = Math.max(0, Math.floor(10 * Math.min(1, ...all)) / 10 - 0.05);
  const x = (value: number) => fixed(LEFT + ((value - low) / (1 - low)) * (WIDTH - LEFT - RIGHT));
  const y = (value: number) => fixed(HEIGHT - BOTTOM - ((value - low) / (1 - low)) * (HEIGHT - TOP - BOTTOM));
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].filter((tick) => tick >= low);
  const grid = ticks.map(
    (tick) =>
      `<path d="M${x(tick)} ${TOP}V${HEIGHT - BOTTOM}M${LEFT} ${y(tick)}H${WIDTH - RIGHT}" stroke="var(--line)" fill="none"/><text x="${x(tick)}" y="${HEIGHT - BOTTOM + 15}" text-anchor="middle">${two(tick)}</text><text x="${LEFT - 6}" y="${Number(y(tick)) + 4}" text-anchor="end">${two(tick)}</text>`,
  );
  const drawn = lines.map(({ bins }, i) => {
    const color = colorOf(i, lines.length);
    const most = Math.max(...bins.map(({ examples }) => examples));
    const path = bins.map(({ confidence, accuracy }, k) => `${k === 0 ? 'M' : 'L'}${x(confidence)} ${y(accuracy)}`).join('');
    const dots = bins.map(
      ({ confidence, accuracy, examples }) =>
        `<circle cx="${x(confidence)}" cy="${y(accuracy)}" r="${fixed(2 + 2.5 * Math.sqrt(examples / most))}" fill="${color}"><title>${examples} examples: confidence ${two(confidence)}, right ${percent(accuracy)}</title></circle>`,
    );
    return `<path d="${path}" stroke="${color}" stroke-width="1.5" fill="none"/>${dots.join('')}`;
  });
  const label = lines.map(({ name, bins }) => `${name}: ${bins.length} bins`).join(', ');
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Reliability diagram. ${escapeHtml(label)}" font-size="11" fill="var(--muted)">${grid.join('')}<path d="M${x(low)} ${y(low)}L${x(1)} ${y(1)}" stroke="var(--muted)" stroke-dasharray="4 4" fill="none"/>${drawn.join('')}<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">confidence</text><text transform="translate(12 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">share of right answers</text></svg>`;
}

/** Color of a line of so many: the last one is the one that counts. */
export function colorOf(line: number, of: number): string {
  return COLORS[Math.max(0, COLORS.length - of + line)]!;
}

function fixed(value: number): string {
  return value.toFixed(1);
}
