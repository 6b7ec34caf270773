import type { RuleText } from '../../text/rule-catalogue.js';
import { wrap } from './paint.js';

/** Everything about one rule, as plain text of a given width in columns. */
export function explainRule(rule: RuleText, width: number): string {
  const wide = Math.max(40, Math.min(width, 100));
  return wrapped(textOf(rule), wide);
}

function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrap(line, width, line.startsWith('  - ') ? '    ' : (/^ */.exec(line)?.[0] ?? '')))
    .join('\n');
}

function textOf(rule: RuleText): string {
  const list = (items: readonly string[]) => items.map((item) => `  - ${item}`).join('\n');
  const options = Object.entries(rule.options).map(([name, value]) => `${name}: ${value}`);
  return `${rule.id} (${rule.severity})
${rule.title}.

${rule.why}

Needs: ${rule.needs}.

How it decides:
  ${rule.formula}
  Options in .curvelint.yml: rules: { ${rule.id}: [${rule.severity}, { ${options.join(', ')} }] }

Possible causes:
${list(rule.causes.map(({ cause }) => cause))}

What to do:
${list(rule.advice)}

It may be a false alarm if:
${list(rule.falseAlarmIf)}

Read more:
${list(rule.references)}
`;
}

/** One line a rule. */
export function listRules(rules: readonly RuleText[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}`);
  return `${lines.join('\n')}\n\nMore about one: curvelint explain <rule>\n`;
}
