/** What a part of a name says about a repeat; `place`: a folder that tools put every run into. */
export type RepeatKind = 'date' | 'seed' | 'counter' | 'id' | 'generated' | 'place';

/** What tells repeats apart in the name of a folder, and says nothing about what was trained. */
export interface RepeatName {
  readonly kind: RepeatKind;
  /** Without the flag g it is a whole name, with it a piece between separators. */
  readonly pattern: RegExp;
  /** May as well name an experiment or a setting: it is a repeat only where the logged settings are the same. */
  readonly needsSettings?: true;
  /** Of what was found, what still says something. */
  readonly keeps?: (found: string) => string;
  readonly example: string;
}

const [START, END] = ['(?<![A-Za-z0-9])', '(?![A-Za-z0-9])'];
const YEAR = '(?:19|20)\\d{2}';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const HOUR = '(?:[01]\\d|2[0-3])';
const SIXTY = '[0-5]\\d';
const NAMED_DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}';
const NAMED_MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** Hours, minutes, perhaps seconds, their fraction (six digits behind a line) and a zone. */
const TIME = `${HOUR}[-_:.h]?${SIXTY}(?:[-_:.m]?${SIXTY}s?)?(?:[.,]\\d{1,9}|[-_]\\d{6})?(?:Z|[+-]\\d{2}:?\\d{2})?`;
const THEN_TIME = `(?:[-_T .,@]*(?:at)?[-_ ]*${TIME})?`;

const piece = (pattern: string, flags = 'gi') => new RegExp(`${START}(?:${pattern})${END}`, flags);
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');

/** How `comment=` begins that TensorBoard writes right behind the name of the host, as in `Nov26_14-03-22_gpu7-no-dropout`. */
const COMMENT = new RegExp(
  `[-.](?=(?:ours|baseline|with|without|no|noaug|aug|augmented|ablation|proposed|new|old|pretrained|scratch|finetuned?|mixup|cutmix|dropout)${END}).*`,
  'i',
);

/** Which parts of names are repeats, in the order in which they are looked for. */
export const REPEAT_NAMES: readonly RepeatName[] = [
  { kind: 'id', pattern: whole('(?:offline-)?run-\\d{8}_\\d{6}-[a-z0-9]{4,40}'), example: 'run-20261126_140322-ab12cd34' },
  {
    kind: 'place',
    pattern: whole(
      'outputs?|multirun|runs?|logs?|lightning_logs|tb_logs|tensorboard|wandb|mlruns|ray_results|results?|checkpoints?|seeds?|repeats?|trials?|replicates?|files',
    ),
    example: 'multirun',
  },
  {
    kind: 'id',
    pattern: piece('[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'),
    example: '3f2a1c9e-5b7d-4c21-9f00-0a1b2c3d4e5f',
  },
  { kind: 'id', pattern: piece('[0-9A-HJKMNP-TV-Z]{26}', 'g'), example: '01J9ZQ8V5K3M7T2XR4WBNE6CHD' },
  { kind: 'id', pattern: piece('(?=\\w*\\d)(?=\\w*[a-z])[0-9a-z]{32}', 'g'), example: '0f9c2b7e4d1a4e6f8b3c5d7e9f1a2b3c' },
  {
    kind: 'date',
    pattern: new RegExp(`${START}${NAMED_MONTH}\\d{2}_\\d{2}-\\d{2}-\\d{2}(?:_[A-Za-z0-9.-]+|${END})`, 'g'),
    keeps: (found) => COMMENT.exec(found)?.[0] ?? '',
    example: 'Nov26_14-03-22_gpu-node-07',
  },
  {
    kind: 'date',
    pattern: piece(
      `(?:${NAMED_DAY}[-_ ,]+)?${NAMED_MONTH}[-_ ]*\\d{1,2}(?:st|nd|rd|th)?[-_ ,]*(?:${YEAR}${THEN_TIME}|[-_ ,T]*${TIME}(?:[-_ ]*${YEAR})?)`,
    ),
    example: 'Thu_Nov_26_14-03-22_2026',
  },
  { kind: 'date', pattern: piece(`\\d{1,2}[-_ ]?${NAMED_MONTH}[-_ ]?(?:${YEAR}|\\d{2})${THEN_TIME}`), example: '26Nov2026-1403' },
  { kind: 'date', pattern: piece(`${YEAR}[-_ ]?${NAMED_MONTH}[-_ ]?\\d{1,2}${THEN_TIME}`), example: '2026-Nov-26_14-03' },
  {
    kind: 'date',
    pattern: piece(`${YEAR}-${MONTH}-${DAY}-${HOUR}-${SIXTY}-${SIXTY}-\\d{3}`),
    example: 'pytorch-training-2026-11-26-14-03-22-123',
  },
  { kind: 'date', pattern: piece(`${YEAR}[-_.]?${MONTH}[-_.]?${DAY}${THEN_TIME}`), example: '2026-11-26_14-03-22' },
  { kind: 'date', pattern: piece(`${DAY}[-_.]${MONTH}[-_.]${YEAR}${THEN_TIME}`), example: '26-11-2026_14-03' },
  { kind: 'date', pattern: piece(`${MONTH}[-_.]${DAY}[-_.]${YEAR}${THEN_TIME}`), example: '11-26-2026' },
  { kind: 'date', pattern: piece(`\\d{2}${MONTH}${DAY}[-_T]${HOUR}${SIXTY}(?:${SIXTY})?`), example: '261126_140322' },
  { kind: 'date', pattern: piece('1[4-9]\\d{8}(?:\\.\\d+|\\d{3}|\\d{6}|\\d{9})?'), example: '1795701802' },
  { kind: 'date', pattern: piece(`${HOUR}:${SIXTY}(?::${SIXTY})?|${HOUR}h${SIXTY}(?:m(?:${SIXTY}s?)?)?`), example: '14h03m22s' },
  {
    kind: 'date',
    pattern: piece(`${MONTH}-?${DAY}[-_T]${HOUR}[-_:]?${SIXTY}(?:[-_:]?${SIXTY})?`),
    needsSettings: true,
    example: '1126_1403',
  },
  {
    kind: 'date',
    pattern: whole(`${HOUR}[-_.]${SIXTY}(?:[-_.]${SIXTY}(?:[-_.]\\d{1,6})?)?|${MONTH}[-_.]${DAY}`),
    needsSettings: true,
    example: '14-03-22',
  },
  { kind: 'id', pattern: piece('[0-9a-f]{5,8}_\\d{5}(?:_\\d+)?'), example: '7ab1c_00003_3' },
  // But no row of short settings: `b16e100`.
  { kind: 'id', pattern: piece(`(?=[a-f]*\\d)(?=\\d*[a-f])(?!(?:[bde]\\d{1,4}){2,3}${END})[0-9a-f]{7,64}`), example: '9fceb02a' },
  // No word has eight letters of these alone.
  { kind: 'id', pattern: whole('[a-f]{8}'), example: 'deadbeef' },
  { kind: 'id', pattern: whole('(?=[a-f]*\\d)(?=\\d*[a-f])[0-9a-f]{6}'), needsSettings: true, example: '1c9e5b' },
  // Eight letters and digits that change often, but no row of short settings (`lr01bs32`).
  {
    kind: 'id',
    pattern: whole('(?!(?:[a-z]{1,3}\\d+){2,}$)(?=.{8}$)[a-z]{0,3}(?:\\d{1,4}[a-z]{1,3}){2,}\\d*'),
    needsSettings: true,
    example: '3k9x1m2p',
  },
  { kind: 'seed', pattern: piece('(?:(?:random|rng|torch|np|numpy|init|data|global)[-_]?)?seed[-_=: ]?\\d+'), example: 'seed=3' },
  { kind: 'seed', pattern: whole('(?:s|sd|rng)[-_ =]?\\d+'), example: 's3' },
  // But not the patch of a vision transformer: `vit-s16`.
  {
    kind: 'seed',
    pattern: /(?:[-_.]?(?:seed|rep)[-_=]?|[-_.,](?:s|sd|rng)[-_=]?(?!(?:8|14|16|32)$))\d+$/gi,
    example: 'lr0.2-h16-s3',
  },
  { kind: 'counter', pattern: whole('\\d+|\\d{4,}_\\d{1,5}'), example: '17' },
  { kind: 'counter', pattern: whole('version[-_ ]?\\d+'), example: 'version_3' },
  {
    kind: 'counter',
    pattern: piece('(?:run|rep|repeat|repetition|replicate|replica|trial|attempt|try|job|slurm)[-_ =#]?\\d+'),
    example: 'trial_12',
  },
  {
    kind: 'counter',
    pattern: whole('(?:exp|experiment|train|training|session)[-_ #]?\\d*'),
    needsSettings: true,
    example: 'exp3',
  },
  // But not the usual ranks of an adapter: `r8`, `r16`.
  { kind: 'counter', pattern: whole('r[-_]?(?!(?:4|8|16|32|64)$)\\d{1,2}'), needsSettings: true, example: 'r2' },
];

const DATE_AND_TIME = new RegExp(`${START}${YEAR}[-_.]?${MONTH}[-_.]?${DAY}[-_T ./@]+${TIME}`);

/** Does a text say when something began, as in `outputs/2026-11-26/14-03-22`? */
export function saysWhen(text: string): boolean {
  return DATE_AND_TIME.test(text);
}

/** Folders whose numbers are values or parts of the data, not repeats: `batch_size/64`, `fold/3`. */
export const SETTING_FOLDER =
  /(?:^|[-_.])(?:lr|learning[-_]?rate|rate|batch|batch[-_]?size|bs|width|depth|layers?|hidden|dim|heads?|k|cv|folds?|splits?|epochs?|dropout|wd|decay|alpha|beta|gamma|lambda|tau|temp(?:erature)?|size|n|stage|task|class|level|rank)$/i;
