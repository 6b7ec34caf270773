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

/** The run that is asked about is not one that the settings let be judged: nothing is said of its commit. */
export class ForeignRunError extends UserError {}

/** A file that is certainly of its format, and damaged: worth a word even where nobody asked for that very file. */
export class DamagedFileError extends UserError {}
