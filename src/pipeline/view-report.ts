import { allRules } from '../diagnose/rules/index.js';
import type { Report } from '../model/report.js';
import { catalogueOf, type RuleCatalogue } from '../text/rule-catalogue.js';
import { type ReportView, viewOf } from '../view/report-view.js';

/** All rules, as whatever makes sentences of a report needs them. */
export const RULES: RuleCatalogue = catalogueOf(allRules);

/** A report with the rules that its sentences are made from. */
export function viewReport(report: Report): ReportView {
  return viewOf(report, RULES);
}
