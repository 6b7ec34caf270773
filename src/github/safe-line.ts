const MAX_LINE = 2_000;

/**
 * Text that the runner cannot take for a command: it obeys `::name::` after white space and `##[name]` anywhere, so both are
 * broken up; control and direction characters become spaces.
 */
export function safeLine(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/:(?=:)/g, ': ')
    .replace(/#(?=#\[)/g, '# ');
  return plain.length > MAX_LINE ? `${plain.slice(0, MAX_LINE)}…` : plain;
}
