/** What people read of a rule. */
export interface RuleText {
  /** Kebab-case, what is seen on the curve. */
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  /** What must be logged. */
  readonly needs: string;
  readonly why: string;
  /** The test in one line. */
  readonly formula: string;
  readonly options: Readonly<Record<string, number>>;
  readonly causes: readonly { readonly cause: string }[];
  readonly advice: readonly string[];
  readonly falseAlarmIf: readonly string[];
  readonly references: readonly string[];
}

/** The rules by their id, as renderers need them: sentences about findings are made from it. */
export type RuleCatalogue = ReadonlyMap<string, RuleText>;

/** A catalogue of these rules, in their order. */
export function catalogueOf(rules: readonly RuleText[]): RuleCatalogue {
  return new Map(rules.map((rule) => [rule.id, rule]));
}
