import { fileName } from '../file-name.js';

/**
 * Names of the files in which tools leave settings beside their logs, best first: of two that name one setting the first counts. A name
 * stands for itself with each of its endings.
 */
const FILES: readonly (readonly [stem: RegExp, endings: RegExp])[] = [
  // Lightning, TensorBoard; Ultralytics, timm, SB3 zoo; YOLOv5; pix2pix
  [/^(?:hparams|hyper_?param(?:eter)?s)$/, /^(?:ya?ml|json|txt)$/],
  [/^(?:cmd_?|commandline_|command_line_|train_|training_|run_|exp_)?(?:args|arguments)$/, /^(?:ya?ml|json|txt)$/],
  [/^(?:train_|training_)?(?:opts?|options)$/, /^(?:ya?ml|json|txt)$/],
  // Ray, DVC, YOLOv5's hyp.yaml, rlkit
  [/^(?:params|parameters|hyp|variant|flags)$/, /^(?:ya?ml|json|txt)$/],
  // Sacred, AllenNLP, W&B, Hydra, hand-written ones
  [
    /^(?:train_|training_|run_|exp_|experiment_|resolved_|full_)?(?:config|cfg|configuration)(?:_resolved)?$/,
    /^(?:ya?ml|json|txt)$/,
  ],
  [/^(?:train_|training_|run_|exp_|experiment_)?settings$/, /^(?:ya?ml|json|txt)$/],
  [/^(?:ds|deepspeed|ds_config)_?(?:config|zero\d)?$/, /^json$/],
  // Hydra's, after its config
  [/^overrides$/, /^ya?ml$/],
];
/** Folders beside a log that hold settings and nothing else. */
export const SETTINGS_FOLDERS: readonly string[] = ['.hydra'];
/** Files that are read in one folder at most, the best. */
const MAX_FILES = 6;

/** Of the names in a folder those of settings, best first. */
export function settingFilesAmong(names: Iterable<string>): readonly string[] {
  const ranked = [...names].flatMap((name) => {
    const rank = rankOf(name);
    return rank < 0 ? [] : [{ name, rank }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_FILES)
    .map(({ name }) => name);
}

/** Settings that belong to a log, by the name of the file: never a log by itself. */
export function isSettings(path: string): boolean {
  const name = fileName(path);
  return rankOf(name) >= 0 || /^meta\.ya?ml$/i.test(name);
}

/** Place in the list; −1 for any other file. */
function rankOf(name: string): number {
  const dot = name.lastIndexOf('.');
  if (dot < 1 || name.length > 64 || name.includes('/')) return -1;
  const [stem, ending] = [name.slice(0, dot).toLowerCase().replace(/-/g, '_'), name.slice(dot + 1).toLowerCase()];
  return FILES.findIndex(([stems, endings]) => endings.test(ending) && stems.test(stem));
}
