import { reportToJson } from '../../src/contract/report-json.js';
import { allRules } from '../../src/diagnose/rules/index.js';
import type { Comparison } from '../../src/model/comparison.js';
import type { Finding } from '../../src/model/finding.js';
import type { GroupFinding, Report } from '../../src/model/report.js';
import { excuseText, factorText, noteText, observationText } from '../../src/text/difference.js';
import { reasonText } from '../../src/text/reason.js';
import { catalogueOf, findingText, groupFindingText } from '../../src/text/rule-catalogue.js';
import { plain } from '../../src/text/sentence.js';

/** All rules, as sentences are made from them. */
export const RULES = catalogueOf(allRules);

/** A report as report.json holds it. */
export const jsonOf = (report: Report): string => reportToJson(report, RULES);

/** Why the verdict is what it is, a sentence each. */
export const reasonsOf = (report: Report): readonly string[] =>
  report.reasons.map((reason) => plain(reasonText(reason, report, RULES)));

/** The sentence of a finding. */
export const findingSentence = (finding: Finding): string => plain(findingText(RULES, finding).message);

/** The sentence of a finding about repeats. */
export const groupSentence = (finding: GroupFinding): string => plain(groupFindingText(RULES, finding));

/** The causes of a finding with what speaks for and against them. */
export const causesIn = (finding: Finding) =>
  findingText(RULES, finding).causes.map(({ cause, for: pro, against }) => ({
    cause,
    for: pro.map(plain),
    against: against.map(plain),
  }));

/** What is said beside the numbers of a comparison. */
export const comparisonSentences = ({ explained, notes, observed, excuse }: Comparison) => ({
  explained: explained.map((factor) => plain(factorText(factor))),
  notes: notes.map((note) => plain(noteText(note))),
  observed: observed.map(observationText),
  excuse: excuse === null ? null : plain(excuseText(excuse)),
});
