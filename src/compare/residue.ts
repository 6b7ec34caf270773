import type { ReportRun } from '../model/report.js';
import { secretsIn } from '../text/secrets/find-secrets.js';
import { isGeneratedName } from './generated-names.js';
import { REPEAT_NAMES, type RepeatKind, SETTING_FOLDER } from './repeat-names.js';

/** What the name of a run says about what was trained, and what was left out because it only tells repeats apart. */
export interface Residue {
  /** Folders joined by `/`; '' where nothing is left. */
  readonly text: string;
  /** What was left out, by kind. */
  readonly kinds: ReadonlyMap<RepeatKind, string>;
}

export interface NameContext {
  /** The run logs settings, which tell what was trained: names that may be either are repeats then. */
  readonly logsSettings: boolean;
  /** As logged; a number of this value behind a name is the seed. */
  readonly seed: number | string | null;
  /** Names of a generator were seen beside it. */
  readonly amongGenerated: boolean;
  /** Folders above the first part. */
  readonly above: readonly string[];
}

const NOTHING_AROUND: NameContext = { logsSettings: false, seed: null, amongGenerated: false, above: [] };
/** Characters of a folder's name: file systems allow no more. A longer one was not made by a tool, and is kept as it is. */
const MAX_PART = 255;
const SEPARATORS = '[-_. ,;=+@()\\[\\]]';
const EDGES = new RegExp(`^${SEPARATORS}+|${SEPARATORS}+$`, 'g');
const SEED_FOLDER = /^(?:random_?)?seeds?$/i;

/** What is left of a path after dates, seeds, counters, ids and generated names. */
export function residueOf(path: string, context: Partial<NameContext> = {}): Residue {
  const around = { ...NOTHING_AROUND, ...context };
  const kinds = new Map<RepeatKind, string>();
  const secrets = secretsIn(path);
  let end = -1;
  const left = path.split('/').map((part, i, parts) => {
    const start = end + 1;
    end = start + part.length;
    // A secret stays whole: what is left of one is not recognized as a secret, and would be told.
    if (secrets.some(([from, to]) => from < end && to > start)) return part;
    return partLeft(part, parts[i - 1] ?? around.above.at(-1) ?? '', around, kinds);
  });
  return { text: left.filter((part) => part !== '').join('/'), kinds };
}

/** The residue of a run's id in its report; where its settings are logged, more is taken for a repeat. */
export function residueOfRun(run: ReportRun, around: Pick<NameContext, 'logsSettings' | 'amongGenerated'>): Residue {
  const at = run.path === '' ? -1 : run.path.lastIndexOf(run.id);
  const above = at > 0 ? run.path.slice(0, at).split('/').filter(Boolean) : [];
  return residueOf(run.id, { seed: run.seed, above, ...around });
}

/** Has any folder of a path a name of a generator? */
export function hasGeneratedName(path: string): boolean {
  return path.split('/').some((part) => part.length <= MAX_PART && isGeneratedName(part, false));
}

function partLeft(part: string, above: string, around: NameContext, kinds: Map<RepeatKind, string>): string {
  if (part.length > MAX_PART || above.length > MAX_PART) return part;
  if (/^\d+$/.test(part) && SETTING_FOLDER.test(above)) return part;
  if (/^\d+$/.test(part) && SEED_FOLDER.test(above)) return leftOut('seed', part, kinds);
  if (isGeneratedName(part, around.amongGenerated)) return leftOut('generated', part, kinds);
  const isBelowDate = dateIn(above);
  let left = part;
  for (const { kind, pattern, needsSettings, keeps } of REPEAT_NAMES) {
    if (needsSettings && !around.logsSettings && !(kind === 'date' && isBelowDate)) continue;
    left = left.replace(pattern, (found: string) => {
      leftOut(kind, found, kinds);
      return keeps?.(found) ?? '';
    });
  }
  if (left === part) return withoutSeed(part, around, kinds);
  const bare = joined(left).replace(EDGES, '');
  // A number that stands beside nothing but a date or an id counts.
  return /^\d+$/.test(bare) ? leftOut('counter', bare, kinds) : withoutSeed(bare, around, kinds);
}

/** Two separators meet where something between them was left out. */
function joined(text: string): string {
  return text.replace(new RegExp(`(${SEPARATORS})${SEPARATORS}+`, 'g'), '$1');
}

/** `resnet18_2`, `resnet18_s2` where 2 is the logged seed. */
function withoutSeed(part: string, { seed }: NameContext, kinds: Map<RepeatKind, string>): string {
  if (seed === null || !/^\d+$/.test(String(seed))) return part;
  const [, front, number] = /^(.*[A-Za-z0-9])[-_]s?(\d+)$/.exec(part) ?? [];
  if (front === undefined || Number(number) !== Number(seed)) return part;
  leftOut('seed', number!, kinds);
  return front;
}

function dateIn(part: string): boolean {
  return REPEAT_NAMES.some(({ kind, pattern, needsSettings }) => kind === 'date' && !needsSettings && part.search(pattern) >= 0);
}

function leftOut(kind: RepeatKind, found: string, kinds: Map<RepeatKind, string>): '' {
  kinds.set(kind, `${kinds.get(kind) ?? ''}/${found}`);
  return '';
}
