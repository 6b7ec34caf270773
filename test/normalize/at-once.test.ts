import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/math/stats/seeded-random.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readAnyLog } from '../../src/read/read-log.js';
import { memoryFile } from '../../src/read/reader.js';

interface Point {
  readonly epoch: number;
  readonly train: number;
  readonly val: number;
}

async function read(lines: readonly string[], name = 'run.log') {
  const { logs, problems } = await readAnyLog(memoryFile(name, new TextEncoder().encode(`${lines.join('\n')}\n`)));
  const { runs, problems: more } = normalize(logs);
  const curves = runs.map(({ primary }) => ({
    at: [...(primary.trainLoss?.at ?? [])],
    train: [...(primary.trainLoss?.values ?? [])],
    val: [...(primary.validationLoss?.values ?? [])],
  }));
  // What the rules say of: places that came again.
  const isTold = runs.some(({ series }) => series.some(({ resolved }) => resolved.rewound + resolved.repeated > 0));
  return { curves, isTold, ids: [...problems, ...logs.flatMap((log) => log.problems), ...more].map(({ id }) => id) };
}

const line = ({ epoch, train, val }: Point) => `epoch ${epoch} train_loss ${train.toFixed(4)} val_loss ${val.toFixed(4)}`;

/** A curve that falls from about 2.3 to its own level, with noise. */
function training(random: () => number, first: number, length: number): Point[] {
  const [level, pace] = [0.1 + 1.5 * random(), 1 + 6 * random()];
  return Array.from({ length }, (_, i) => {
    const loss = level + (2.3 - level) * Math.exp(-i / pace);
    const noisy = (by: number) => Number((loss * by * (1 + 0.05 * (random() - 0.5))).toFixed(4));
    return { epoch: first + i, train: noisy(1), val: noisy(1.1) };
  });
}

function interleaved(random: () => number, trainings: readonly (readonly Point[])[]): Point[] {
  const next = trainings.map(() => 0);
  const lines: Point[] = [];
  while (true) {
    const open = [...next.keys()].filter((i) => next[i]! < trainings[i]!.length);
    if (open.length === 0) return lines;
    const chosen = open[Math.floor(random() * open.length)]!;
    lines.push(trainings[chosen]![next[chosen]!++]!);
  }
}

const curveOf = (points: readonly Point[]) => ({
  at: points.map(({ epoch }) => epoch),
  train: points.map(({ train }) => train),
  val: points.map(({ val }) => val),
});

describe('trainings that wrote into one file at the same time', () => {
  it.each([2, 3, 4])('are told apart or said to be mixed, never one curve without a word: %i', async (count) => {
    let apart = 0;
    for (let seed = 1; seed <= 150; seed += 1) {
      const random = seededRandom(1000 * count + seed);
      const trainings = Array.from({ length: count }, () => training(random, 1, 6 + Math.floor(20 * random())));
      const lines = interleaved(random, trainings);
      const { curves, ids, isTold } = await read(lines.map(line));
      if (ids.includes('trainings-mixed')) {
        expect(curves).toEqual([]);
        continue;
      }
      if (!ids.includes('trainings-at-once')) {
        expect(isTold || ids.includes('several-trainings'), `seed ${seed}`).toBe(true);
        continue;
      }
      expect(curves, `seed ${seed}`).toHaveLength(count);
      expect(curves, `seed ${seed}`).toEqual(expect.arrayContaining(trainings.map(curveOf)));
      apart += 1;
    }
    if (count < 4) expect(apart).toBeGreaterThan(0);
  });

  const falling = (level: number, from: number, length: number): Point[] =>
    Array.from({ length }, (_, i) => {
      const loss = Number((level + (2.3 - level) * Math.exp(-(i + from) / 3)).toFixed(4));
      return { epoch: from + i, train: loss, val: Number((loss + 0.1).toFixed(4)) };
    });
  const [low, high] = [falling(0.2, 1, 8), falling(1.2, 1, 8)];

  it('are read as one where every process says the same', async () => {
    const { curves, ids } = await read(low.flatMap((point) => [line(point), line(point)]));
    expect({ curves, ids }).toEqual({ curves: [curveOf(low)], ids: [] });
  });

  it('are two where they write in turn', async () => {
    const { curves, ids } = await read(low.flatMap((point, i) => [line(point), line(high[i]!)]));
    expect({ curves, ids }).toEqual({ curves: [curveOf(low), curveOf(high)], ids: ['trainings-at-once'] });
  });

  it.each([
    ['starts again', [...low.slice(0, 6), ...high], ['several-trainings']],
    ['is resumed', [...low.slice(0, 6), ...falling(0.2, 4, 9)], []],
    ['has a gap', [...low.slice(0, 3), ...falling(0.2, 6, 9)], []],
  ])('are none where one training %s', async (_, points, expected) => {
    expect((await read(points.map(line))).ids).toEqual(expected);
  });

  it('are told apart in a table, too', async () => {
    const order = [...low.slice(0, 5), ...high.slice(0, 2), low[5]!, ...high.slice(2), ...low.slice(6)];
    const rows = order.map(({ epoch, train, val }) => `${epoch},${train},${val}`);
    const { curves, ids } = await read(['epoch,train_loss,val_loss', ...rows], 'history.csv');
    expect({ curves, ids }).toEqual({ curves: [curveOf(low), curveOf(high)], ids: ['trainings-at-once'] });
  });

  it.each([
    ['[worker-0]', '[worker-1]', 'workers-apart'],
    ['2026-02-03 10:00:00 seed=1 |', '2026-02-03 10:00:00 seed=2 |', 'workers-apart'],
    ['[rank0]:', '[rank1]:', 'workers-apart'],
  ])('are told apart by the names in front of their lines: %s', async (a, b, id) => {
    const { curves, ids } = await read(low.flatMap((point, i) => [`${a} ${line(point)}`, `${b} ${line(high[i]!)}`]));
    expect({ curves, ids }).toEqual({ curves: [curveOf(low), curveOf(high)], ids: [id] });
  });

  it('are one where the validation of each worker is the same', async () => {
    const other = low.map((point) => ({ ...point, train: point.train * 1.03 }));
    const lines = low.flatMap((point, i) => [`[worker-0] ${line(point)}`, `[worker-1] ${line(other[i]!)}`]);
    const { curves, ids } = await read(lines);
    expect({ curves, ids }).toEqual({ curves: [curveOf(low)], ids: ['other-workers'] });
  });
});
