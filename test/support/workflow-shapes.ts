/** A repository as people have it, and what `init` must find in it. */
export interface WorkflowShape {
  readonly name: string;
  /** Path → text. */
  readonly files: Readonly<Record<string, string>>;
  /** File, job and step that train; null: none does. */
  readonly trains: { readonly path: string; readonly job: string; readonly step: number } | null;
  /** Jobs of its matrix; null: it has none, or only GitHub can count them. */
  readonly legs?: number;
  /** Something that is left to be done by hand. */
  readonly byHand?: true;
}

const TRAIN = '.github/workflows/train.yml';
const HEAD = 'name: train\non:\n  pull_request:\n  push:\n    branches: [main]\n';

/** A job with these steps behind a checkout. */
const job = (run: readonly string[], more = '') =>
  `jobs:\n  fit: # the model\n    runs-on: ubuntu-latest\n${more}    steps:\n      - uses: actions/checkout@v6\n${run.map((line) => `      - ${line}\n`).join('')}`;

const one = (name: string, command: string, step = 1): WorkflowShape => ({
  name,
  files: { [TRAIN]: `${HEAD}${job([`run: ${command}`])}` },
  trains: { path: TRAIN, job: 'fit', step },
});

const with_ = (name: string, text: string, given: Partial<WorkflowShape> = {}): WorkflowShape => ({
  name,
  files: { [TRAIN]: text },
  trains: { path: TRAIN, job: 'fit', step: 1 },
  ...given,
});

export const WORKFLOW_SHAPES: readonly WorkflowShape[] = [
  one('a plain script', 'python train.py --logs runs'),
  one('a module', 'python -m src.train --config a.yml'),
  one('a launcher of many processes', 'torchrun --nproc_per_node=2 run.py'),
  one('accelerate', 'accelerate launch --num_processes 2 run_glue.py'),
  one('uv', 'uv run --frozen python scripts/train.py'),
  one('uv with the script itself', 'uv run train.py'),
  one('poetry', 'poetry run python -m pkg.train'),
  one('make', 'make -C ml train'),
  one('a script of the shell', './scripts/train.sh small'),
  one('a notebook', 'papermill notebooks/train.ipynb out.ipynb -p seed 1'),
  one('a notebook by nbconvert', 'jupyter nbconvert --to notebook --execute analysis.ipynb'),
  one('a container', 'docker run --rm -v $PWD:/w image python /w/train.py'),
  one('a command of a framework', 'yolo detect train data=coco8.yaml epochs=3'),
  one('variables before it', 'CUDA_VISIBLE_DEVICES=0 WANDB_MODE=offline python train.py'),
  one('a pipeline of data', 'dvc repro'),
  one('main.py', 'python main.py'),
  with_(
    'several lines, continued',
    `${HEAD}${job(['run: pip install -r requirements-train.txt', 'run: |\n          set -e # stop\n          python -m compileall src\n          python \\\n            src/train.py \\\n            --epochs 3\n', 'name: test\n        run: pytest tests/test_train.py'])}`,
    { trains: { path: TRAIN, job: 'fit', step: 2 } },
  ),
  with_(
    'a preparation and a job that trains',
    `${HEAD}jobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ruff check train.py\n  fit:\n    needs: lint\n    runs-on: [self-hosted, gpu]\n    steps:\n      - uses: actions/checkout@v6\n      - run: python train.py\n      # keeps the weights\n      - uses: actions/upload-artifact@v7\n        with: { name: weights, path: w.pt }\n`,
  ),
  with_('events in one line', `on: [push, pull_request]\n${job(['run: python train.py'])}`),
  with_('one event', `name: 'CI'\non: pull_request # not on main\n${job(['run: python train.py'])}`),
  with_('a list of events', `on:\n  - push\n  - pull_request\n${job(['run: python train.py'])}`),
  with_('pushes to another branch', `on:\n  pull_request:\n  push:\n    branches: [develop]\n${job(['run: python train.py'])}`, {
    byHand: true,
  }),
  with_(
    'filters of paths',
    `on:\n  pull_request:\n    paths: ['src/**']\n  workflow_dispatch:\n${job(['run: python train.py'])}`,
  ),
  with_(
    'permissions of the workflow',
    `${HEAD}permissions:\n  contents: read\n  packages: read # images\n${job(['run: python train.py'])}`,
  ),
  with_(
    'permissions of the job in one line',
    `${HEAD}${job(['run: python train.py'], '    permissions: { contents: read, id-token: write }\n')}`,
  ),
  with_(
    'permissions of the job as a block',
    `${HEAD}${job(['run: python train.py'], '    permissions:\n      contents: read # the code\n      checks: read\n    timeout-minutes: 30\n')}`,
  ),
  with_('rights to write all', `${HEAD}permissions: write-all\n${job(['run: python train.py'])}`),
  with_(
    'a matrix of seeds',
    `${HEAD}${job([`run: python train.py --seed \${{ matrix.seed }}`], '    strategy:\n      fail-fast: false\n      matrix: { seed: [1, 2, 3] }\n')}`,
    { legs: 3 },
  ),
  with_(
    'a matrix with exclusions and additions',
    `${HEAD}${job(['run: python train.py'], '    strategy:\n      matrix:\n        model: [small, "large/v2"]\n        seed: [1, 2]\n        exclude:\n          - { model: small, seed: 2 }\n        include:\n          - { model: tiny, seed: 9 }\n          - { model: small, lr: 0.1 }\n')}`,
    { legs: 4 },
  ),
  with_(
    'a matrix that is computed',
    `${HEAD}${job(['run: python train.py'], `    strategy:\n      matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}\n`)}`,
  ),
  {
    name: 'a reusable workflow',
    files: {
      '.github/workflows/ci.yml': `${HEAD.replace('train', 'ci')}permissions:\n  contents: read\njobs:\n  call:\n    uses: ./.github/workflows/fit.yml\n    with: { epochs: 3 }\n`,
      '.github/workflows/fit.yml': `on:\n  workflow_call:\n    inputs: { epochs: { type: number } }\n${job(['run: python train.py'])}`,
    },
    trains: { path: '.github/workflows/fit.yml', job: 'fit', step: 1 },
  },
  with_('a composite action of the repository', `${HEAD}${job(['uses: ./.github/actions/train'])}`),
  with_('line ends of Windows', `${HEAD}${job(['run: python train.py'])}`.replaceAll('\n', '\r\n')),
  with_('no line end at its end', `${HEAD}${job(['run: python train.py'])}`.trimEnd()),
  with_('steps in one line', `${HEAD}jobs: { fit: { runs-on: ubuntu-latest, steps: [{ run: python train.py }] } }\n`, {
    trains: { path: TRAIN, job: 'fit', step: 0 },
    byHand: true,
  }),
  with_(
    'anchors',
    `${HEAD}x-steps: &setup\n  name: set up\n  run: pip install torch\njobs:\n  fit:\n    runs-on: ubuntu-latest\n    steps:\n      - *setup\n      - run: python train.py\n`,
  ),
  {
    name: 'only tests',
    files: { '.github/workflows/ci.yml': `${HEAD}${job(['run: pytest', 'run: echo "train later"'])}` },
    trains: null,
  },
  { name: 'no workflow', files: { 'train.py': '' }, trains: null },
];
