import type { Conclusion, ToldVerdict } from '../model/told-verdict.js';

/** All verdicts that were told of a commit under one key. */
export interface JoinedVerdicts {
  /** The worst. */
  readonly conclusion: Conclusion;
  /** The newest verdict of each job, the worst first, then by name. */
  readonly told: readonly ToldVerdict[];
}

const RANK: Readonly<Record<Conclusion, number>> = { failure: 2, neutral: 1, success: 0 };
/** Longest name of a job in writing: an external id has 255 characters. */
const MAX_NAME = 90;
const FORM =
  /^event=([\w-]{0,40}) job=([\w.!~*'()%-]{1,200}) run=(?:(\d{1,15})\.(\d{1,6})(?:\.(\d{1,15}))?|none) verdict=(success|failure|neutral)$/;

/**
 * Of each job the verdict of its newest run and attempt, later ones of the list before earlier ones of the same; the worst of them
 * stands. Jobs of one name that ran side by side, as two callers of one workflow do, all count.
 */
export function joinVerdicts(all: readonly ToldVerdict[]): JoinedVerdicts {
  const newest = new Map<string, Map<number, ToldVerdict>>();
  for (const one of all) {
    const job = `${one.event} ${one.producer}`;
    const known = newest.get(job);
    const [any] = known?.values() ?? [];
    if (any !== undefined && isNewer(any, one)) continue;
    const beside = any === undefined || isNewer(one, any) ? new Map<number, ToldVerdict>() : known!;
    newest.set(job, beside.set(one.run?.job ?? 0, one));
  }
  const told = [...newest.values()]
    .flatMap((jobs) => [...jobs.values()])
    .sort((a, b) => RANK[b.conclusion] - RANK[a.conclusion] || byName(a, b));
  return { conclusion: told[0]?.conclusion ?? 'success', told };
}

/** Is a verdict of a later run or attempt than another one? Ids of runs grow; a re-run keeps its id and has a higher attempt. */
export function isNewer({ run: a }: Pick<ToldVerdict, 'run'>, { run: b }: Pick<ToldVerdict, 'run'>): boolean {
  if (a === null || b === null) return false;
  return a.id > b.id || (a.id === b.id && a.attempt > b.attempt);
}

/** Are both of the same job? Of one attempt, jobs of one name are told apart by their numbers. */
export function isSameJob(a: Omit<ToldVerdict, 'conclusion'>, b: Omit<ToldVerdict, 'conclusion'>): boolean {
  const isBeside = a.run?.id === b.run?.id && a.run?.attempt === b.run?.attempt && a.run?.job !== b.run?.job;
  return a.producer === b.producer && a.event === b.event && !isBeside;
}

/** A verdict in one line without blanks inside of its parts, which can stand in an id, an address or an HTML comment. */
export function writeTold({ producer, event, run, conclusion }: ToldVerdict): string {
  const when = run === null ? 'none' : `${run.id}.${run.attempt}${run.job ? `.${run.job}` : ''}`;
  // Two dashes would end an HTML comment for some parsers.
  const job = encodeURIComponent(producer).replaceAll('--', '%2D%2D');
  return `event=${event} job=${job} run=${when} verdict=${conclusion}`;
}

/** What such a line says; null for any other text. */
export function readTold(text: string): ToldVerdict | null {
  const [, event, job, id, attempt, number, conclusion] = FORM.exec(text) ?? [];
  const producer = decoded(job);
  if (event === undefined || producer === null) return null;
  const run = id === undefined ? null : { id: Number(id), attempt: Number(attempt), ...(number && { job: Number(number) }) };
  return { producer, event, run, conclusion: conclusion as Conclusion };
}

/** A name of a job that fits into such a line; one that was cut ends in a hash, so that no two jobs become one. */
export function fittingName(name: string): string {
  const plain = name.replace(/\p{Cs}/gu, '?');
  if (encodeURIComponent(plain).length <= MAX_NAME) return plain === '' ? 'unnamed' : plain;
  const mark = `… ${hashOf(plain)}`;
  const points = Array.from(plain);
  while (encodeURIComponent(points.join('') + mark).length > MAX_NAME) points.pop();
  return points.join('') + mark;
}

function byName(a: ToldVerdict, b: ToldVerdict): number {
  const [one, other] = [writeTold(a), writeTold(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function decoded(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** FNV-1a, 32 bits: tells names of one repository apart. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
