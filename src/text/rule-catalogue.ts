import type { Finding, Measured } from '../model/finding.js';
import type { GroupFinding } from '../model/report.js';
import { name, type Sentence, say, sentenceOf, type Words } from './sentence.js';

/** What speaks for a cause and what against it, in the order in which it is told. */
interface Weights {
  readonly for: readonly Words[];
  readonly against: readonly Words[];
}

/** A possible cause. Without `weigh` nothing in the log speaks for it or against it. */
export interface CauseModel<M extends Measured = Measured> {
  readonly cause: string;
  readonly weigh?: (measured: M) => Weights;
  /** Told only where this holds; absent: always. */
  readonly when?: (measured: M) => boolean;
}

/** Something that may be missing in a log and that a rule needs. */
export type Need = 'train-loss' | 'train-score' | 'validation-loss' | 'validation-score' | 'learning-rate' | 'hyperparameters';

/** What people read of a rule, and what its sentences about a finding are made with. */
export interface RuleText {
  /** Kebab-case, what is seen on the curve. */
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  /** What must be logged: documentation, and the reason when it is skipped. */
  readonly needs: string;
  /** The parts of it that are often missing: where one is, people are told what to log. */
  readonly asks?: readonly Need[];
  readonly why: string;
  /** The test in one line, as documentation. */
  readonly formula: string;
  readonly options: Readonly<Record<string, number>>;
  readonly causes: readonly CauseModel[];
  readonly advice: readonly string[];
  readonly falseAlarmIf: readonly string[];
  readonly references: readonly string[];
  /** One or two sentences made only of what was measured; of a rule about repeats, with the runs that it is about. */
  readonly message: (found: Told) => Words;
}

/** What a sentence about a finding is made of. */
export interface Told<M extends Measured = Measured> {
  readonly measured: M;
  /** Names of the series that it was seen on. */
  readonly series: readonly string[];
  /** Ids of the runs that it is about, where it is about repeats. */
  readonly runs: readonly string[];
}

/** The rules by their id, as renderers need them: sentences about findings are made from it. */
export type RuleCatalogue = ReadonlyMap<string, RuleText>;

/** A catalogue of these rules, in their order. */
export function catalogueOf(rules: readonly RuleText[]): RuleCatalogue {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

/** A possible cause with what speaks for it and what against. */
interface Cause {
  readonly cause: string;
  readonly for: readonly Sentence[];
  readonly against: readonly Sentence[];
}

/** Everything that is said about a finding. */
export interface FindingText {
  readonly message: Sentence;
  /** The likeliest first. */
  readonly causes: readonly Cause[];
  readonly advice: readonly string[];
  readonly falseAlarmIf: readonly string[];
}

/** What is said about a finding, its causes ranked by what speaks for them; of a rule that is not known here, only its id. */
export function findingText(rules: RuleCatalogue, finding: Finding): FindingText {
  const rule = rules.get(finding.rule);
  if (rule === undefined) return { message: [name(finding.rule)], causes: [], advice: [], falseAlarmIf: [] };
  const { advice, falseAlarmIf } = rule;
  const { measured, series } = finding;
  const message = sentenceAbout(rule, { measured, series, runs: [] });
  return { message: message ?? titleOf(rule), causes: causesOf(rule, message === null ? null : measured), advice, falseAlarmIf };
}

/** The sentence of a finding alone. */
export function findingMessage(rules: RuleCatalogue, { rule: id, measured, series }: Finding): Sentence {
  const rule = rules.get(id);
  return rule === undefined ? [name(id)] : (sentenceAbout(rule, { measured, series, runs: [] }) ?? titleOf(rule));
}

/** The sentence of what repeats have in common, or of what sets some of them apart. */
export function groupFindingText(rules: RuleCatalogue, { rule: id, measured, shared, runs, from }: GroupFinding): Sentence {
  const rule = rules.get(id);
  if (shared === null)
    return rule === undefined ? [name(id)] : (sentenceAbout(rule, { measured, series: [], runs }) ?? titleOf(rule));
  const title = rule === undefined ? [name(id)] : `${rule.title.charAt(0).toLowerCase()}${rule.title.slice(1)}`;
  const place = from[0] === from[1] ? `${from[0]}` : `${from[0]}–${from[1]}`;
  return say`${runs.length} of ${shared.of} runs: ${title}, from ${shared.axis} ${place}.`;
}

/** What a rule says; null where a report that others wrote lacks what the sentence is made of, or has words in place of numbers. */
function sentenceAbout(rule: RuleText, told: Told): Sentence | null {
  const make = (measured: Measured) => [sentenceOf(rule.message({ ...told, measured: whole(measured) }))];
  return ownWords(told.measured, make)?.[0] ?? null;
}

/** A word of ours among what was measured, a place (`epoch 24`), or what is no number. Anything else is a name, and is marked as one where it is told. */
const OWN_WORD = /^(?:NaN|-?Infinity|[a-z -]{1,30}(?:[0-9∞−][0-9.,e∞−]{0,24})?)$/;
/** Stands for a name. */
const MARK = '\ue000';

/** Sentences about what was measured; null where they can't be made, or would tell a text of others as if it was ours. */
function ownWords(measured: Measured, make: (measured: Measured) => readonly Sentence[]): readonly Sentence[] | null {
  try {
    const isName = (value: unknown) => typeof value === 'string' && !OWN_WORD.test(value);
    const values = Object.entries(measured);
    if (values.some(([, value]) => isName(value))) {
      const marked = Object.fromEntries(values.map(([key, value]) => [key, isName(value) ? MARK : value]));
      if (
        make(marked)
          .flat()
          .some((piece) => typeof piece === 'string' && piece.includes(MARK))
      )
        return null;
    }
    return make(measured);
  } catch {
    return null;
  }
}

/** Throws where something is asked for that is not there. */
function whole(measured: Measured): Measured {
  return new Proxy(measured, {
    get: (target, key) => {
      if (typeof key === 'string' && !Object.hasOwn(target, key)) throw new RangeError(`nothing was measured as ${key}`);
      return Reflect.get(target, key);
    },
  });
}

function titleOf(rule: RuleText): Sentence {
  return [`${rule.title}.`];
}

/** `measured: null`: nothing is known that could speak for a cause or against it. */
function causesOf(rule: RuleText, measured: Measured | null): readonly Cause[] {
  const weight = (cause: Cause) => cause.for.length - cause.against.length;
  const told = rule.causes.filter(({ when }) => when === undefined || (measured !== null && when(measured)));
  return told
    .map(({ cause, weigh }): Cause => {
      const weights = weightsOf(weigh, measured);
      return { cause, for: weights.for.map(sentenceOf), against: weights.against.map(sentenceOf) };
    })
    .sort((a, b) => weight(b) - weight(a));
}

function weightsOf(weigh: CauseModel['weigh'], measured: Measured | null): Weights {
  const nothing = { for: [], against: [] };
  if (measured === null || weigh === undefined) return nothing;
  let weights: Weights = nothing;
  const make = (of: Measured) => {
    weights = weigh(of);
    return [...weights.for, ...weights.against].map(sentenceOf);
  };
  // The last that was made is of what was measured.
  return ownWords(measured, make) === null ? nothing : weights;
}
