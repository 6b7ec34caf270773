import { withheldText } from '../text/secrets/withhold.js';
import { visible } from '../text/visible.js';

const MAX_LINE = 2_000;

/**
 * Text that the runner cannot take for a command: it obeys `::name::` after white space and `##[name]` anywhere, so both are
 * broken up; characters that are not seen become spaces. What looks like a secret is taken out before the line is cut.
 */
export function safeLine(text: string): string {
  const plain = withoutCommands(withheldText(text));
  return plain.length > MAX_LINE ? `${plain.slice(0, MAX_LINE)}…` : plain;
}

/** Lines of any length, each without commands. */
export function safeLines(text: string): string {
  return text.split('\n').map(withoutCommands).join('\n');
}

/** JSON that means the same, and in which no command stands. */
export function safeJson(json: string): string {
  return json.replace(/:(?=:)/g, '\\u003a').replace(/##\[/g, '##\\u005b');
}

/** XML that means the same, and in which no command stands. */
export function safeXml(xml: string): string {
  return xml.replace(/:(?=:)/g, '&#58;').replace(/##\[/g, '##&#91;');
}

function withoutCommands(line: string): string {
  return visible(line)
    .replace(/:(?=:)/g, ': ')
    .replace(/#(?=#\[)/g, '# ');
}
