import type { Reason } from '../../model/reason.js';
import { details, markdownOf, neutral } from '../../text/markdown.js';
import { reasonText } from '../../text/reason.js';
import { goneText } from '../../text/standing.js';
import type { ReportView } from '../../view/report-view.js';

/** Findings that a fold lists. */
const MAX_LISTED = 30;

/** Is it told in a fold: a warning that the baseline has as well, or what the settings mute? */
export function isFolded({ id, values }: Reason): boolean {
  return (
    id === 'muted' || (id === 'finding' && 'standing' in values && values.standing === 'same' && values.severity === 'warning')
  );
}

/** What the baseline shows as well and what is muted, folded, and what is no longer seen, in one line. */
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
  const gone = goneText(report.gone ?? [], report.groups.length > 1);
  return [
    gone.length === 0 ? '' : markdownOf(gone),
    fold('Already in the baseline', same),
    fold('Muted', folded.filter(({ id }) => id === 'muted').map(textOf)),
  ];
}

function fold(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const more = items.length > MAX_LISTED ? [`- and ${items.length - MAX_LISTED} more`] : [];
  return details(`${title} (${items.length})`, [...items.slice(0, MAX_LISTED), ...more].join('\n'));
}
