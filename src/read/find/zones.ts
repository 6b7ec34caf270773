/**
 * How a folder of an ordinary repository is looked through: `any`: its files may be logs; `outputs`: whatever lies below may
 * be; `code`: only what lies in a folder of outputs below; `names`: nothing, but what is called like a log is counted; `never`: not
 * even that.
 */
export type Zone = 'any' | 'outputs' | 'code' | 'names' | 'never';

/** Code and data of others: never looked at, wherever they lie. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git', '.venv', 'site-packages', '__pycache__', '.trash']);
/** The same in a repository: code of others, caches and virtual environments, as their tools call them. */
const OTHERS = new Set(
  (
    'bower_components .hg .svn venv env .env virtualenv .virtualenv dist-packages .tox .nox .eggs .conda .mamba conda-meta ' +
    '.mypy_cache .pytest_cache .ruff_cache .ipynb_checkpoints .cache .vscode .idea'
  ).split(' '),
);
/** Data that a training reads, and files that tests read. */
const GIVEN = new Set('data dataset datasets test tests __tests__ testing testdata test_data test-data fixtures'.split(' '));
const CODE = new Set('src lib scripts notebooks notebook'.split(' '));
/** What a folder of code holds: Python, JavaScript, Rust, Go. */
const CODE_MARKS = new Set(['__init__.py', 'package.json', 'Cargo.toml', 'go.mod']);
/** Where tools put what a training writes: TensorBoard, Lightning, W&B, MLflow, Hydra, DVCLive, CatBoost, Ray, Ultralytics, and by custom. */
const OUTPUTS = new Set(
  (
    'runs run logs log output outputs lightning_logs tb_logs tensorboard tensorboard_logs wandb mlruns mlartifacts multirun dvclive ' +
    'catboost_info ray_results checkpoints results'
  ).split(' '),
);
/** Folders that TensorBoard writes one split each into, side by side: there `test` is no folder of tests. */
const SPLITS = new Set(['train', 'training', 'val', 'valid', 'validation', 'eval']);
/** What every virtual environment holds. */
const ENVIRONMENT_MARKS = new Set(['pyvenv.cfg', 'conda-meta']);

/** The zone of a folder in one of zone `above`, by its name, its siblings and the names in it. Of outputs all is looked at. */
export function zoneOf(name: string, above: Zone, siblings: readonly string[]): Zone {
  const lower = name.toLowerCase();
  if (above === 'never' || SKIPPED.has(name)) return 'never';
  if (above === 'outputs') return 'outputs';
  if (OTHERS.has(lower)) return 'never';
  if (above === 'names') return 'names';
  if (OUTPUTS.has(lower)) return 'outputs';
  const isSplit = lower === 'test' && siblings.some((one) => SPLITS.has(one.toLowerCase()));
  if (GIVEN.has(lower) && !isSplit) return 'names';
  return CODE.has(lower) ? 'code' : above;
}

/** The zone that what lies in a folder makes of it; the root of a repository may hold both code and logs. */
export function zoneWithin(zone: Zone, names: readonly string[], isRoot: boolean): Zone {
  if (names.some((name) => ENVIRONMENT_MARKS.has(name)) && !isRoot) return 'never';
  return zone === 'any' && !isRoot && names.some((name) => CODE_MARKS.has(name)) ? 'code' : zone;
}
