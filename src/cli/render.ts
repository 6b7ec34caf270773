import type { WriteOptions } from '../output/write.js';
import type { TerminalOptions } from '../report/terminal/terminal.js';
import type { ReportView } from '../view/report-view.js';
import type { Format } from './format.js';

/** Pictures, and the script and style of a page. */
export type Page = Omit<WriteOptions, 'png'>;

/** A report in a format; what a page needs is loaded for a page alone. */
export async function render(
  view: ReportView,
  format: Format,
  look: TerminalOptions,
  page: () => Promise<Page>,
): Promise<string> {
  if (format === 'json') return (await import('../contract/report-json.js')).reportToJson(view.report, view.rules);
  if (format === 'brief') return (await import('../report/brief.js')).renderBrief(view);
  if (format === 'junit') return (await import('../report/junit.js')).renderJunit(view);
  if (format === 'markdown') {
    const { COMMENT_LENGTH, renderMarkdown } = await import('../report/markdown/markdown.js');
    return renderMarkdown(view, { maxLength: COMMENT_LENGTH, picture: '', summaryUrl: null });
  }
  if (format === 'html') {
    const { pictures, trends, page: assets, curves } = await page();
    return (await import('../report/html/page.js')).renderHtml(view, pictures, assets, curves, trends);
  }
  return (await import('../report/terminal/terminal.js')).renderTerminal(view, look);
}
