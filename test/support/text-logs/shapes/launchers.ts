import { course, endsOf, placesOf, withEnds } from '../course.js';
import type { Draw } from '../draw.js';
import type { Shape, TextLog } from '../either.js';
import { column, fixed } from '../numbers.js';

/** Who puts what in front of the lines of a worker. */
type Launcher = (line: string, rank: number, i: number) => string;

const nano = (i: number) =>
  `2024-03-05T10:${String(Math.floor(i / 60) % 60).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}.${String((1_370_011 * (i + 3)) % 1_000_000_000).padStart(9, '0')}Z`;

/** Lines of one training that people print themselves. */
function training(draw: Draw) {
  const c = course(draw, { first: draw.int(0, 1) });
  const loss = column(draw.falling(c.places.length, 6), fixed(4));
  const valid = column(draw.falling(c.epochs.length, 6, 2.2, 0.6), fixed(4));
  const accuracy = column(draw.rising(c.epochs.length, 6, 20, 90), fixed(2));
  const total = draw.chance(0.5) ? `/${c.epochs.length}` : '';
  const lines = (shift: number) =>
    withEnds(
      c,
      (p, i) => [
        `Epoch ${p.epoch}${total} Step ${p.batch}/${c.per} loss: ${shift === 0 ? loss.text[i] : (loss.values[i]! + shift).toFixed(4)}`,
      ],
      (epoch, e) => [`Epoch ${epoch}${total} validation loss: ${valid.text[e]} accuracy: ${accuracy.text[e]}%`],
    );
  const known: Omit<TextLog, 'lines'> = {
    file: draw.pick(['train.log', 'slurm-4711.out', 'stdout.txt']),
    series: [
      { kind: 'loss', split: 'train', values: loss.values, ...placesOf(c) },
      { kind: 'loss', split: 'validation', values: valid.values, ...endsOf(c) },
      { kind: 'score', split: 'validation', values: accuracy.values, ...endsOf(c) },
    ],
  };
  return { lines, known };
}

/** All workers print, in any order; only the first prints evaluations. */
function interleaved(draw: Draw, launcher: Launcher, sameNumbers: boolean): TextLog {
  const { lines, known } = training(draw);
  const ranks = Array.from({ length: draw.int(2, 4) }, (_, rank) => rank);
  const texts = ranks.map((rank) => lines(sameNumbers ? 0 : 0.013 * rank));
  let i = 0;
  return {
    ...known,
    lines: texts[0]!.flatMap((line, at) =>
      draw
        .shuffled(ranks)
        .flatMap((rank) => (rank > 0 && line.includes('validation') ? [] : [launcher(texts[rank]![at]!, rank, i++)])),
    ),
  };
}

function single(draw: Draw, launcher: Launcher): TextLog {
  const { lines, known } = training(draw);
  return { ...known, lines: lines(0).map((line, i) => launcher(line, 0, i)) };
}

export const LAUNCHERS: readonly Shape[] = [
  {
    id: 'torchrun-interleaved',
    source: 'from memory: pytorch/pytorch torch/distributed/elastic/multiprocessing/tail_log.py (--tee)',
    write: (draw) => interleaved(draw, (line, rank) => `[default${rank}]:${line}`, draw.chance(0.5)),
  },
  {
    id: 'ranks-interleaved',
    source: 'from memory: pytorch/pytorch torch/distributed/elastic/agent/server (log_line_prefix_template)',
    write: (draw) => interleaved(draw, (line, rank) => `[rank${rank}]: ${line}`, draw.chance(0.5)),
  },
  {
    id: 'mpirun-interleaved',
    source: 'docs.open-mpi.org mpirun --output tag (--tag-output)',
    write: (draw) =>
      interleaved(draw, (line, rank) => `[1,${rank}]<stdout>:${draw.chance(0.2) ? '' : ' '}${line}`, draw.chance(0.5)),
  },
  {
    id: 'srun-interleaved',
    source: 'slurm.schedmd.com/srun.html (--label)',
    write: (draw) => interleaved(draw, (line, rank) => `${rank}: ${line}`, draw.chance(0.5)),
  },
  {
    id: 'ray-interleaved',
    source: 'docs.ray.io/en/latest/ray-observability/user-guides/configure-logging.html',
    write: (draw) =>
      interleaved(
        draw,
        (line, rank) => `(RayTrainWorker pid=${4711 + rank}${rank > 1 ? ', ip=10.0.0.2' : ''}) ${line}`,
        draw.chance(0.5),
      ),
  },
  {
    id: 'github-actions',
    source: 'docs.github.com/en/actions/monitoring-and-troubleshooting-workflows (downloaded logs)',
    write: (draw) => {
      const log = single(draw, (line, _, i) => `${nano(i).replace(/\d\dZ$/, 'Z')} ${line}`);
      const stamp = '2024-03-05T09:59:59.1234567Z ';
      return {
        ...log,
        file: '3_Train.txt',
        lines: [
          `\uFEFF${stamp}##[group]Run python train.py`,
          `${stamp}\u001b[36;1mpython train.py\u001b[0m`,
          `${stamp}shell: /usr/bin/bash -e {0}`,
          `${stamp}##[endgroup]`,
          ...log.lines,
        ],
      };
    },
  },
  {
    id: 'kubernetes-cri',
    source: 'kubernetes/design-proposals-archive node/kubelet-cri-logging.md',
    write: (draw) => single(draw, (line, _, i) => `${nano(i)} ${draw.chance(0.2) ? 'stderr' : 'stdout'} F ${line}`),
  },
  {
    id: 'docker-json-file',
    source: 'docs.docker.com/engine/logging/drivers/json-file',
    write: (draw) => ({
      ...single(draw, (line, _, i) => JSON.stringify({ log: `${line}\n`, stream: 'stdout', time: nano(i) })),
      file: draw.pick(['container-json.log', 'train.log']),
    }),
  },
  {
    id: 'kubectl-prefix',
    source: 'kubernetes.io/docs/reference/kubectl/generated/kubectl_logs (--prefix, --timestamps)',
    write: (draw) => single(draw, (line, _, i) => `[pod/train-job-x7k2p/main] ${draw.chance(0.5) ? `${nano(i)} ` : ''}${line}`),
  },
  {
    id: 'docker-compose',
    source: 'docs.docker.com/reference/cli/docker/compose/logs',
    write: (draw) => single(draw, (line) => `trainer-1  | ${line}`),
  },
];
