import { UserError } from '../model/errors.js';

/** Word for "a later step uploads the page": the run's list of artifacts has an address before anything is in it. */
const ARTIFACTS = 'artifacts';
const MAX_LENGTH = 2_000;

/** Where the interactive page will be: the word `artifacts`, an https address, or '' for nowhere. Anything else is the user's mistake. */
export function parsePageUrl(given: string, name: string): string {
  if (given === '' || given === ARTIFACTS) return given;
  const url = URL.canParse(given) ? new URL(given) : null;
  const isPublic = url?.protocol === 'https:' && url.username === '' && url.password === '';
  if (isPublic && url.href.length <= MAX_LENGTH) return url.href;
  throw new UserError(
    `${name} cannot be "${given.slice(0, 80)}"`,
    'Give an address that begins with https:// and holds no password, or "artifacts" where a later step uploads the page.',
  );
}

/** Markdown that leads to the interactive page; '' where its place is not known. */
export function pageLink(pageUrl: string, runUrl: string): string {
  if (pageUrl !== ARTIFACTS) return pageUrl === '' ? '' : `[Full report](<${pageUrl}>)`;
  return runUrl === '' ? '' : `[Full report](<${runUrl}#artifacts>), among the artifacts once the run has ended`;
}
