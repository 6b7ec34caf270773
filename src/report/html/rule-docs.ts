import { escapeHtml } from '../../text/html.js';
import type { RuleText } from '../../text/rule-catalogue.js';

/** What the rules that found something see, how they decide, and when they are wrong; the findings link to it. */
export function ruleDocs(rules: readonly RuleText[]): string {
  if (rules.length === 0) return '';
  return `<section class="rules"><h2>About the rules</h2>\n${rules.map(docsOf).join('\n')}</section>`;
}

function docsOf({ id, title, why, needs, formula, options, references }: RuleText): string {
  const settings = Object.entries(options).map(([name, value]) => `<code>${escapeHtml(`${name}: ${value}`)}</code>`);
  const links = references.map((url) => `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(url)}</a>`);
  return `<details class="rule" id="rule-${escapeHtml(id)}"><summary>${escapeHtml(id)}: ${escapeHtml(title)}</summary>
<p>${escapeHtml(why)}</p><p>How it decides: ${escapeHtml(formula)}</p>
<p>Needs: ${escapeHtml(needs)}.${settings.length > 0 ? ` Settings: ${settings.join(', ')}.` : ''}</p>
<p>Read more: ${links.join(', ')}</p></details>`;
}
