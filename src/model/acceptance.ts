import type { MessageOf, NoValues } from './message.js';

/** What is missing where somebody began to let a regression through. */
export type AcceptanceMissing = MessageOf<{
  readonly 'no-line': NoValues;
  readonly 'no-label': { readonly label: string };
  /** The line is older than the newest commit. */
  readonly older: { readonly by: string };
  readonly 'no-access': { readonly by: string };
  readonly 'no-reason': { readonly by: string };
}>;
