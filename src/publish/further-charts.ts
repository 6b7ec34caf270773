import { figureOf } from '../chart/figure.js';
import { renderMermaid } from '../chart/mermaid.js';
import type { GroupView } from '../view/group-view.js';
import type { ReportView } from '../view/report-view.js';

/** Charts of the configurations behind the one that is pictured, `most` of them, as GitHub itself draws them; '' for any other. */
export function furtherCharts({ groups }: ReportView, picture: string, most: number): (group: GroupView) => string {
  const charted = new Set(picture === '' ? [] : groups.slice(1, 1 + most));
  return (group) => {
    const figure = charted.has(group) ? figureOf(group) : null;
    return figure ? renderMermaid(figure) : '';
  };
}
