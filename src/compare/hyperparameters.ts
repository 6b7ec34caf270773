import type { Hyperparameter, Hyperparameters } from '../model/log.js';
import type { ReportRun } from '../model/report.js';
import { saysWhen } from './repeat-names.js';

/** What a logged setting is about: only `training` and `data` make another configuration. */
export type Role = 'seed' | 'bookkeeping' | 'environment' | 'data' | 'training';

const SEED =
  /^(?:(?:random|rng|manual|global|np|numpy|torch|data|init|model|train(?:ing)?)[-_]?)?seed(?:_?everything)?$|^random_?state$|^rng$/i;
/** Which repeat it is; of a nested one (`dataset.repeat`) it is a setting. */
const REPEAT = /^(?:repeat|rep|replicate|trial)(?:_?(?:id|idx|index|no|num|number))?$/i;
/** Where results go and what the run is called: differs from run to run and changes nothing. */
const BOOKKEEPING =
  /^(?:(?:output|out|log|logging|save|work|checkpoint|ckpt|cache|root|results?|tb|tensorboard|run|exp|experiment|wandb)_?(?:dir|path|folder|name|id|group|tags?|notes?)|dirpath|filename|name|id|uuid|run|host_?name|host|(?:[a-z]+_)?port|master_addr(?:ess)?|user(?:name)?|pid|date|time(?:stamp)?|start_?time|command|argv|git_?(?:commit|sha|hash|branch)|commit|resume(?:_from.*)?|local_rank|verbose|progress_bar.*|num_workers|report_to|push_to_hub|hub_.*)$/i;
const ENVIRONMENT =
  /^(?:gpu|gpus|gpu_?(?:name|model|type)|device(?:_?(?:name|type))?|accelerator|hardware|cpu(?:_?(?:name|model))?|cuda(?:_?version)?|cudnn(?:_?version)?|driver(?:_?version)?|platform|os|python(?:_?version)?|framework(?:_?version)?|(?:torch|pytorch|tensorflow|tf|keras|jax|flax|transformers|lightning|numpy)_?version|torch|tensorflow|jax|image|docker_?image)$/i;
const DATA =
  /^(?:(?:data|dataset|train|train(?:ing)?_data|val|valid(?:ation)?|val(?:idation)?_data|eval|eval_data|test(?:_data)?)_?(?:hash|sha\d*|md5|digest|checksum|fingerprint|version|revision|rev|size|samples|examples|files?)|dataset|data|dataset_?name|(?:num|n)_?(?:train|val|eval|test)(?:_?(?:samples|examples))?|(?:dvc|data)_?(?:rev|commit))$/i;

/** Role of a setting by its name; of a nested one (`data.version`, `trainer/gpus`) by its last part. */
function roleOf(name: string): Role {
  const own = name.split(/[./]/).at(-1) ?? name;
  const joined = name.replace(/[./]/g, '_');
  if (SEED.test(own) || REPEAT.test(name)) return 'seed';
  for (const text of [own, joined]) {
    if (ENVIRONMENT.test(text)) return 'environment';
    if (DATA.test(text)) return 'data';
    if (BOOKKEEPING.test(text)) return 'bookkeeping';
  }
  return 'training';
}

/** What a run begins with may lie in a folder named by a date: that is a setting. */
const BEGINS_WITH = /pretrain|init|from|weights|ckpt|checkpoint|model|teacher|tokenizer|vocab/i;

/** Of the training or its data, and not the moment or the folder of this one run. */
function isConfiguring(name: string, value: Hyperparameter): boolean {
  const role = roleOf(name);
  if (role !== 'training') return role === 'data';
  return typeof value !== 'string' || BEGINS_WITH.test(name) || !saysWhen(value);
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
