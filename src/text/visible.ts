/** Control, format, direction-changing, private and unassigned characters, halves of pairs, and line ends. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;

/** What has none of them is most of all text, and is known faster. */
const PLAIN = /^[ -~]*$/;

/** Text with a blank for each character that is not seen but obeyed: by a terminal, a browser, a reader's eye. */
export function visible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(INVISIBLE, ' ');
}
