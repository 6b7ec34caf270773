/** A mistake of the user's: what is wrong and where, and what to do about it. Shown without a stack trace; exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly hint: string;
  /** 1-based line of the settings that is wrong; null where it is no mistake in the settings. */
  readonly settingsLine: number | null;
  constructor(message: string, hint = '', settingsLine: number | null = null) {
    super(message);
    this.hint = hint;
    this.settingsLine = settingsLine;
  }
}

/** Something that could not be read or was left out. Never fatal by itself, never silent. */
export interface Problem {
  /** Path as the user would write it. */
  readonly file: string;
  /** 1-based line (or record) number, where one is known. */
  readonly line?: number;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}
