import type { Draw } from './draw.js';

type Prefix = (i: number) => string;

const two = (n: number) => String(n).padStart(2, '0');
const clock = (i: number) => `${two(9 + (Math.floor(i / 3600) % 14))}:${two(Math.floor(i / 60) % 60)}:${two(i % 60)}`;

/** What loggers, launchers and CI put in front of every line. */
const PREFIXES: readonly ((draw: Draw) => Prefix)[] = [
  // Python's logging: docs.python.org/3/library/logging.html
  (draw) => {
    const logger = draw.pick(['root', '__main__', 'train', 'mmengine']);
    return (i) => `2024-03-05 ${clock(7 * i)},${String((137 * i) % 1000).padStart(3, '0')} - ${logger} - INFO - `;
  },
  () => () => 'INFO:root:',
  () => (i) => `[2024-03-05 ${clock(7 * i)},${String((137 * i) % 1000).padStart(3, '0')}][__main__][INFO] - `, // hydra
  () => (i) => `2024-03-05 ${clock(7 * i)}.${String((137 * i) % 1000).padStart(3, '0')} | INFO     | __main__:train:113 - `, // loguru
  () => (i) => `[03/05 ${clock(7 * i)}] `,
  // GitHub Actions' downloaded logs
  () => (i) => `2024-03-05T${clock(7 * i)}.${String((1_370_011 * (i + 3)) % 10_000_000).padStart(7, '0')}Z `,
  () => () => `[rank0]: `, // torchrun
  () => () => `0: `, // srun --label
  () => () => `(main pid=4711) `, // ray
];

/** Lines that say nothing of curves and that logs are full of; none begins or ends a split. */
const NOISE: readonly ((draw: Draw) => string)[] = [
  (draw) => `Saving checkpoint to ./out/checkpoint_${draw.int(1, 99)}.pth`,
  () => '',
  () => 'UserWarning: Detected call of `lr_scheduler.step()` before `optimizer.step()`.',
  (draw) => `GPU memory allocated: ${draw.int(1000, 9000)} MB`,
  () => '-'.repeat(60),
];

/** Lines in front of a training. */
const PREAMBLES: readonly ((draw: Draw) => readonly string[])[] = [
  () => [],
  (draw) => [`Namespace(batch_size=${draw.pick([32, 64, 128])}, epochs=90, lr=0.1, seed=${draw.int(0, 9)}, wd=0.0001)`],
  (draw) => ['Using device: cuda:0', `Total parameters: ${draw.int(100_000, 9_000_000)}`, 'Start training'],
  () => ['ResNet(', '  (conv1): Conv2d(3, 64, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)', ')'],
];

/** How a text reaches us: with a preamble, remarks between its lines, a prefix, line ends. */
export interface Dressing {
  /** May every line get a logger's prefix? Not where the tool prints bars or tables. */
  readonly prefix?: boolean;
  /** May remarks stand between its lines? Not inside of blocks. */
  readonly noise?: boolean;
}

/** The text of a log in a random dress that leaves what it says as it is. */
export function dressed(draw: Draw, lines: readonly string[], { prefix = true, noise = true }: Dressing = {}): string[] {
  const withNoise =
    noise && draw.chance(0.5) ? lines.flatMap((line) => (draw.chance(0.1) ? [draw.pick(NOISE)(draw), line] : [line])) : lines;
  const all = [...(draw.chance(0.4) ? draw.pick(PREAMBLES)(draw) : []), ...withNoise];
  const before = prefix && draw.chance(0.4) ? draw.pick(PREFIXES)(draw) : null;
  return before === null ? all : all.map((line, i) => before(i) + line);
}

/** The bytes of the text: LF or CRLF, with or without a last line end. */
export function asText(draw: Draw, lines: readonly string[]): string {
  const end = draw.chance(0.15) ? '\r\n' : '\n';
  return lines.join(end) + (draw.chance(0.9) ? end : '');
}
