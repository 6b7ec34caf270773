import type { Hyperparameter, Hyperparameters } from '../model/log.js';
import type { ReportRun } from '../model/report.js';
import { saysWhen } from './repeat-names.js';

/** What a logged setting is about: only `training` and `data` make another configuration. */
export type Role = 'seed' | 'bookkeeping' | 'environment' | 'data' | 'training';

const SEED =
  /^(?:(?:random|rng|manual|global|np|numpy|(?:py)?torch|tf|jax|data|init|model|train(?:ing)?|exp(?:eriment)?|run|env)[-_]?)?seed(?:_?everything|_?value|_?id)?$|^random_?state$|^rng$/i;
/** Which repeat it is; of a nested one (`dataset.repeat`) it is a setting. */
const REPEAT = /^(?:repeat|rep|replicate|trial)(?:_?(?:id|idx|index|no|num|number))?$/i;
/** Whose place, name or moment: a word of the run and one of these. */
const OF_THE_RUN =
  '(?:output|out|log|logs|logging|logger|save|saved|saving|store|work|checkpoints?|ckpts?|cache|root|results?|tb|tensorboard|run|exp|experiment|wandb|mlflow|neptune|comet|clearml|job|slurm(?:_job)?|snapshots?|samples?|summary|summaries|artifacts?|history|export|dump|plots?|metrics|project|sweep|tmp|temp|default_root)';
const PLACE =
  '(?:dir|directory|path|folder|root|file|file_?name|name|id|uid|group|tags?|notes?|prefix|suffix|project|entity|url|host)';
/** Where results go and what the run is called, how often it is told about: differs from run to run and changes nothing. */
const BOOKKEEPING: readonly RegExp[] = [
  new RegExp(`^(?:(?:${OF_THE_RUN}|model|weights?)_)?${OF_THE_RUN}_?${PLACE}$`, 'i'),
  /^(?:save_?(?:model|weights?|best|results?)?_?(?:as|to|path|dir|name|file)|(?:model|weights?)_(?:save|out(?:put)?)_?(?:dir|path|file|name))$/i,
  /^(?:dirpath|filename|uuid|run|host_?name|node_?name|nodelist|host|(?:[a-z]+_)?port|master_addr(?:ess)?|dist_url|init_method|user(?:name)?|author|owner|p?pid|cwd)$/i,
  /^(?:date|time|datetime|timestamp|created(?:_at)?|start(?:ed)?(?:_?(?:time|date|at))?|run_?time|command(?:_?line)?|cmd|argv)$/i,
  /^(?:git_?(?:commit|sha|hash|branch|rev(?:ision)?|diff|dirty)|commit|(?:auto_?)?resume(?:_from.*)?|(?:local|node|global|proc(?:ess)?)_?rank|verbose|progress_?bar.*|quiet|silent|num_workers|n_?workers|workers|pin_memory)$/i,
  /^(?:report_to|push_to_hub|hub_.*|print_?(?:freq|interval|every)|(?:log|logging|display|save|disp|vis|plot)_?(?:freq|interval|every|level|steps?|strategy|period|images?|iters?)|(?:use_)?wandb(?:_(?:log|mode))?|tensorboard|comment|notes?|description|desc|exp|experiment|exp_?no|expname|logdir|outdir|workdir|savedir)$/i,
];
/** Of nothing else than the run where it stands alone; of a nested one what is above decides: `model.name` is a setting. */
const LABEL = /^(?:name|id|tags?|file_?name)$/i;
const RUN_WORD =
  /^(?:run|exp|experiment|log(?:ger|ging|s)?|wandb|mlflow|tensorboard|neptune|comet|clearml|job|hydra|general|trainer|task_?info|callbacks?|checkpoint(?:er|ing)?|launcher|cluster|slurm|output|meta|info|project|sweep|config|cfg|args|params|hparams)$/i;
const ENVIRONMENT =
  /^(?:gpu|gpus|(?:n_?|num_?)?gpu_?s?|gpu_?(?:ids?|name|model|type)|device(?:s|_?(?:ids?|name|type))?|accelerator|hardware|cpu(?:_?(?:name|model))?|cuda(?:_?(?:version|visible_devices))?|no_cuda|use_cuda|cudnn(?:_?version)?|driver(?:_?version)?|platform|os|python(?:_?version)?|framework(?:_?version)?|(?:torch|pytorch|tensorflow|tf|keras|jax|flax|transformers|lightning|numpy)_?version|torch|tensorflow|jax|image|docker_?image)$/i;
const DATA =
  /^(?:(?:data|dataset|train|train(?:ing)?_data|val|valid(?:ation)?|val(?:idation)?_data|eval|eval_data|test(?:_data)?)_?(?:hash|sha\d*|md5|digest|checksum|fingerprint|version|revision|rev|size|samples|examples|files?)|dataset|data|dataset_?name|(?:num|n)_?(?:train|val|eval|test)(?:_?(?:samples|examples))?|(?:dvc|data)_?(?:rev|commit))$/i;

/** Role of a setting by its name; of a nested one (`data.version`, `trainer/gpus`) by its last part. */
function roleOf(name: string): Role {
  const parts = name.split(/[./]/);
  const own = parts.at(-1) ?? name;
  const joined = parts.join('_');
  if (SEED.test(own) || REPEAT.test(name)) return 'seed';
  if (LABEL.test(own)) {
    if (DATA.test(joined)) return 'data';
    const isOfRun = parts.length === 1 || parts.slice(0, -1).some((part) => RUN_WORD.test(part));
    return isOfRun || isBookkeeping(joined) ? 'bookkeeping' : 'training';
  }
  for (const text of [own, joined]) {
    if (ENVIRONMENT.test(text)) return 'environment';
    if (DATA.test(text)) return 'data';
    if (isBookkeeping(text)) return 'bookkeeping';
  }
  return 'training';
}

function isBookkeeping(name: string): boolean {
  return BOOKKEEPING.some((pattern) => pattern.test(name));
}

/** What a run begins with may lie in a folder named by a date: that is a setting. */
const BEGINS_WITH = /pretrain|init|from|weights|ckpt|checkpoint|model|teacher|tokenizer|vocab/i;

/** A text that names the seed of the run: `runs/seed_3`, `resnet-seed3`. */
const SAYS_SEED = /(?:^|[^a-z])seed[-_=: ]?\d/i;
/** Settings in which a path is the place of results, whatever they are called: nothing but data and what a run begins with lies elsewhere. */
const ABSOLUTE = /^(?:\/|~\/|[A-Za-z]:\\|s3:\/\/|gs:\/\/|file:\/\/|dbfs:\/|hdfs:\/\/)/;
const READS = /data|root|train|val|test|corpus|image|file|input|source|vocab|embed/i;

/** Of the training or its data, and not the moment or the folder of this one run. */
function isConfiguring(name: string, value: Hyperparameter): boolean {
  const role = roleOf(name);
  if (role !== 'training') return role === 'data';
  if (typeof value !== 'string' || BEGINS_WITH.test(name)) return true;
  return !saysWhen(value) && !SAYS_SEED.test(value) && (!ABSOLUTE.test(value) || READS.test(name));
}

/** Settings of one role that all runs of a side agree on. */
export function commonOf(
  runs: readonly ReportRun[],
  roles: readonly Role[],
  ignored: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Hyperparameter> {
  const shared = new Map<string, Hyperparameter>(
    Object.entries(runs[0]?.hyperparameters ?? {}).filter(
      ([name, value]) =>
        !ignored.has(name) && roles.includes(roleOf(name)) && (roleOf(name) !== 'training' || isConfiguring(name, value)),
    ),
  );
  for (const run of runs.slice(1)) {
    const own = new Map(Object.entries(run.hyperparameters));
    for (const [name, value] of shared) if (!own.has(name) || own.get(name) !== value) shared.delete(name);
  }
  return shared;
}

/** Settings of the training and its data, `ignored` ones and what says when or where a run was started left out. */
export function settingsOf({ hyperparameters }: ReportRun, ignored: ReadonlySet<string>): Hyperparameters {
  const entries = Object.entries(hyperparameters).filter(([name, value]) => !ignored.has(name) && isConfiguring(name, value));
  return Object.fromEntries(entries);
}

/** Text that is equal for runs of one configuration: settings of the training and its data, `ignored` ones left out. */
export function configurationOf(run: ReportRun, ignored: ReadonlySet<string>): string {
  return textOf(settingsOf(run, ignored));
}

/** The same for settings; `[]` where there is none. */
export function textOf(settings: Hyperparameters): string {
  return JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
