import { reportJsonSchema } from '../../src/contract/schema.js';
import { rules } from '../../src/diagnose/rules/index.js';
import { PROBLEM_SHAPES } from '../../src/model/problem.js';
import { logOf } from './curves.js';
import { exampleReport, reportOf } from './report.js';
import { filled, isFreeText, type Json, type Leaf, mapped, type Schema } from './schema-walk.js';
import { jsonOf } from './words.js';

export const REPORT_SCHEMA = reportJsonSchema() as Schema;

/** Forms that a value can be chosen from at most: so many reports hold all of them. */
export const VARIANTS = 6;

let base: Promise<Readonly<Record<string, Json>>> | null = null;

/** A report.json in which nothing is missing: a finding of every rule, a problem and a message of every id, every optional field. */
export async function fullReport(variant: number): Promise<Json> {
  base ??= makeBase();
  const full = filled(await base, REPORT_SCHEMA, variant) as Readonly<Record<string, Json>>;
  const runs = (full['runs'] as unknown as readonly FilledRun[]).map(heard) as unknown as Json;
  return { ...full, runs, version: 1, problems: problems() };
}

interface FilledRun {
  readonly findings: readonly { readonly severity: string; readonly muted: boolean }[];
}

/** What is muted is told in fewer places: only notices are. */
function heard(run: FilledRun) {
  const findings = run.findings.map(({ muted, ...finding }) => ({ ...finding, ...(finding.severity === 'notice' && { muted }) }));
  return { ...run, findings };
}

/** The example with its comparison, and the runs that the rules are documented with. */
async function makeBase(): Promise<Readonly<Record<string, Json>>> {
  const example = JSON.parse(jsonOf(await exampleReport()));
  const logs = rules.map(({ id, example: columns }) => logOf(columns, { source: `${id}/log.csv` }));
  // What only qualifies other findings is mute on its own.
  const settings = new Map(
    rules.map(({ id, qualifies }) => [id, { severity: qualifies ? ('warning' as const) : null, options: {} }]),
  );
  const all = JSON.parse(jsonOf(reportOf(logs, { config: { rules: settings } }).report));
  const runs = [...example.runs, ...all.runs].map(withLevels);
  const baseline = { ...example.baseline, runs: example.baseline.runs.map(withLevels) };
  return { ...example, runs, baseline, groups: [...example.groups, ...all.groups] };
}

/** Levels for every curve: a list that is filled in later would be of another length. */
function withLevels(run: { readonly curves: readonly { readonly value: Json }[] }): Json {
  return { ...run, curves: run.curves.map((curve) => ({ level: curve.value, ...curve })) } as unknown as Json;
}

const VALUES = { number: 3, text: 'text', flag: true, numbers: [1, 2], texts: ['text'] } as const;

/** One of each id, and one of a version to come, whose words are all there is. */
function problems(): readonly Json[] {
  const known = Object.entries(PROBLEM_SHAPES).flatMap(([id, shape]) =>
    [undefined, true].map((inBaseline) => ({
      ...{ file: 'text', line: 3, message: 'text', hint: 'text', id },
      ...(inBaseline && { inBaseline }),
      values: Object.fromEntries(
        Object.entries(shape as Readonly<Record<string, keyof typeof VALUES | readonly string[]>>).map(([name, kind]) => [
          name,
          typeof kind === 'string' ? VALUES[kind] : kind[0]!,
        ]),
      ),
    })),
  );
  return [...known, { file: 'text', message: 'text', hint: 'text', id: 'of-a-version-to-come', values: { extra: 'text' } }];
}

/** Dictionaries whose names mean something to us; names of the others are anybody's. */
const OWN_NAMES = /\.measured$|\.problems\[\]\.values$|\.options$|\.rules$/;

/**
 * The same with each text that may be any replaced: equal ones by equal ones, so that what belongs together still does. What makes
 * a problem known is left.
 */
export function withTexts(report: Json, textOf: (old: string, i: number) => string, seen?: Set<string>): Json {
  const made = new Map<string, string>();
  const anew = (old: string): string => {
    const known = made.get(old) ?? textOf(old, made.size);
    made.set(old, known);
    return known;
  };
  const kinds = new Set(Object.values(PROBLEM_SHAPES).flatMap((shape) => Object.values(shape).flat() as string[]));
  const replace = ({ path, schema, value }: Leaf): Json => {
    if (!isFreeText(schema) || typeof value !== 'string') return value;
    seen?.add(path);
    if (path === '.problems[].id' || (path === '.problems[].values{}' && kinds.has(value) && value !== 'text')) return value;
    return anew(value);
  };
  return mapped(report, REPORT_SCHEMA, replace, (name, path) => (OWN_NAMES.test(path) && name !== 'extra' ? name : anew(name)));
}

/** The same with each number replaced. */
export function withNumbers(report: Json, numberOf: (leaf: Leaf) => number): Json {
  return mapped(report, REPORT_SCHEMA, (leaf) =>
    typeof leaf.value === 'number' && leaf.path !== '.version' ? plain(numberOf(leaf), leaf.schema) : leaf.value,
  );
}

/** Some fields take what JSON has no number for as a text, others not. */
function plain(value: number, { anyOf }: Schema): Json {
  if (Number.isFinite(value)) return value;
  return anyOf === undefined ? Number.MAX_VALUE : String(value);
}
