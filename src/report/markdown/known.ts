import type { Reason } from '../../model/reason.js';
import { markdownOf, neutral } from '../../text/markdown.js';
import { reasonText } from '../../text/reason.js';
import type { ReportView } from '../../view/report-view.js';

/** Findings that a list names. */
const MAX_LISTED = 30;

/** Is it told in a fold: a warning that the baseline has as well, or what the settings mute? */
export function isFolded({ id, values }: Reason): boolean {
  return (
    id === 'muted' || (id === 'finding' && 'standing' in values && values.standing === 'same' && values.severity === 'warning')
  );
}

/** What the baseline shows as well, and what is muted: parts of the fold. */
export function knownParts({ report, rules, groups }: ReportView): readonly string[] {
  const textOf = (reason: Reason) => `- ${markdownOf(reasonText(reason, report, rules))}`;
  const folded = report.reasons.filter(isFolded);
  const notices = groups.flatMap(({ main }) =>
    main.findings.filter(({ severity, standing }) => severity === 'notice' && standing === 'same').map(({ rule }) => rule),
  );
  const same = [
    ...folded.filter(({ id }) => id === 'finding').map(textOf),
    ...[...new Set(notices)].map((rule) => `- ${neutral(rule)} (a notice)`),
  ];
  return [...listed('Already in the baseline', same), ...listed('Muted', folded.filter(({ id }) => id === 'muted').map(textOf))];
}

function listed(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length > MAX_LISTED ? [`- and ${items.length - MAX_LISTED} more`] : [];
  return [`**${title} (${items.length})**\n\n${[...items.slice(0, MAX_LISTED), ...more].join('\n')}`];
}
