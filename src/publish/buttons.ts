/** Buttons of a check that the token of an app makes, and the command that each stands for. An acceptance needs a reason: it has none. */
export const BUTTONS = [
  { label: 'Explain', description: 'Answer with the gravest finding', identifier: 'explain', command: 'explain' },
  { label: 'Run again', description: 'Start the failed training jobs', identifier: 'rerun', command: 'rerun' },
] as const;
