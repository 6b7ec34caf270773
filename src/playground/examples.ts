/** An example to click. */
export interface ExampleText {
  readonly id: string;
  /** On its button. */
  readonly title: string;
}

/** Files of one example; paths as if they had been dropped. */
export interface ExampleFiles {
  readonly files: Readonly<Record<string, string>>;
  /** Empty: compared with nothing. */
  readonly baseline: Readonly<Record<string, string>>;
}

/** In the order of their buttons. */
export const EXAMPLES: readonly ExampleText[] = [
  { id: 'three-boxes', title: 'One run that overfits' },
  { id: 'noisy-shapes', title: 'A pull request against its baseline' },
  { id: 'fine-tune', title: 'A fine-tune of a language model' },
];
