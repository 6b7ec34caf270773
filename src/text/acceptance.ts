import type { AcceptanceMissing } from '../model/acceptance.js';
import { name, type Sentence, say } from './sentence.js';

/** What is missing for an acceptance, as a sentence that begins small. */
export function acceptanceMissingText(missing: AcceptanceMissing): Sentence {
  switch (missing.id) {
    case 'no-line':
      return say`a comment line “curvelint: accept <reason>” by somebody with write access is missing.`;
    case 'no-label':
      return say`the label ${name(missing.values.label)} is missing.`;
    case 'older':
      return say`the acceptance of ${name(missing.values.by)} is older than the newest commit.`;
    case 'no-access':
      return say`${name(missing.values.by)} has no write access.`;
    case 'no-reason':
      return say`${name(missing.values.by)} gave no reason: write “curvelint: accept <reason>”.`;
  }
}

/** Who let it through, and why. */
export function acceptedText({ by, reason }: { readonly by: string; readonly reason: string }): Sentence {
  return say`Accepted by ${name(by)}: ${reason}`;
}
