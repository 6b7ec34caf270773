/** How the report's page links to what lies elsewhere. */
const ELSEWHERE = ' rel="noopener noreferrer">';

/** The report's page as it is shown in a frame, whose links to other pages open beside it: the frame may not leave the page. */
export function inFrame(html: string): string {
  // Scripts stay as they are: they run by their hash.
  const end = html.indexOf('<script');
  const body = end < 0 ? html : html.slice(0, end);
  return `${body.replaceAll(ELSEWHERE, ` target="_blank"${ELSEWHERE}`)}${html.slice(body.length)}`;
}
