/** Control, format, direction-changing, private and unassigned characters, halves of pairs, and line ends. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;

/** Text with a blank for each character that is not seen but obeyed: by a terminal, a browser, a reader's eye. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, ' ');
}
