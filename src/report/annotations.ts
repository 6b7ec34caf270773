import type { Annotation } from '../model/annotation.js';
import { problemText } from '../text/problems/problem-text.js';
import { findingMessage } from '../text/rule-catalogue.js';
import { plain } from '../text/sentence.js';
import { speaks } from '../text/standing.js';
import { idleRuns } from '../view/idle-runs.js';
import type { ReportView } from '../view/report-view.js';

/**
 * What a report says of single files, the errors first: what could not be read as it is, and the warnings and errors of the runs
 * that were read from them, unless they are warnings that the baseline has as well, or muted. Which of these files lie in the repository
 * is for the caller to know.
 */
export function annotationsOf({ report, rules }: ReportView): readonly Annotation[] {
  const { problems, runs } = report;
  const idle = idleRuns(report);
  const unread = problems.map((problem): Annotation => {
    const { file, line = 1 } = problem;
    const { message, hint } = problemText(problem);
    const text = sentences(plain(message), plain(hint));
    return { file, line, level: 'warning', title: 'curvelint cannot use all of this file', message: text };
  });
  const counting = runs.filter(({ id }) => !idle.has(id));
  const found = counting.flatMap(({ sources, findings }) =>
    findings.flatMap((finding): readonly Annotation[] => {
      const { rule, severity } = finding;
      const [file] = sources;
      if (severity === 'notice' || !speaks(finding) || file === undefined) return [];
      return [{ file, line: 1, level: severity, title: `curvelint: ${rule}`, message: plain(findingMessage(rules, finding)) }];
    }),
  );
  const all = [...unread, ...found];
  return [...all.filter(({ level }) => level === 'error'), ...all.filter(({ level }) => level === 'warning')];
}

function sentences(message: string, hint: string): string {
  const first = `${message.slice(0, 1).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;
  return hint === '' ? first : `${first} ${hint}`;
}
