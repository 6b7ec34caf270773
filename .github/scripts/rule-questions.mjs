// The rules by the questions that people ask: a table of the README. Every rule answers one of them.
const SCIENCE = '.github/docs/science.md';

/** Question, where it is answered in plain words, and the rules that answer it with numbers. */
const QUESTIONS = [
  [
    'Why is my validation loss going up?',
    'why-is-my-validation-loss-going-up',
    [
      'overfitting',
      'memorization',
      'post-drop-drift',
      'loss-component',
      'validation-losses-disagree',
      'validation-never-learned',
    ],
  ],
  [
    'Why does accuracy rise while the loss rises? Which checkpoint do I ship?',
    'c-and-d-the-loss-rises-while-the-accuracy-rises',
    ['loss-accuracy-divergence', 'best-checkpoints-disagree', 'last-is-not-best', 'metric-disagreement'],
  ],
  [
    'What did my learning-rate drop do?',
    'b-the-next-drop-repairs-it',
    [
      'lr-drop-recovery',
      'lr-drop-no-net-gain',
      'lr-drop-ineffective',
      'lr-drop-early',
      'lr-drop-late',
      'lr-high-late',
      'rate-exhausted',
    ],
  ],
  [
    'Why did my loss fall or rise all at once?',
    'why-did-my-loss-fall-or-rise-all-at-once',
    ['loss-spike', 'epoch-staircase', 'augmentation-off', 'resume-cost', 'unexplained-shift', 'periodic-loss'],
  ],
  [
    'Why does it not learn, or blow up?',
    'why-is-my-accuracy-constant-or-0-or-exactly-05',
    [
      'not-learning',
      'diverged-loss',
      'non-finite-metric',
      'train-loss-rising',
      'bad-initial-loss',
      'warmup-instability',
      'stuck-at-worst',
      'single-class',
      'frozen-metric',
    ],
  ],
  [
    'Why does my validation jump up and down?',
    'why-does-my-validation-jump-up-and-down',
    ['unstable-validation', 'oscillation', 'variance-increase', 'quantized-metric'],
  ],
  [
    'Why is my training loss above my validation loss?',
    'why-is-my-training-loss-above-my-validation-loss',
    ['train-above-validation', 'suspicious-validation', 'unit-mismatch'],
  ],
  [
    'Why did it stop getting better? Did I train too long, or too short?',
    'why-did-it-stop-getting-better',
    [
      'still-improving',
      'wasted-budget',
      'generalization-gap',
      'underfitting',
      'early-stopping-misconfigured',
      'late-generalization',
      'double-descent',
    ],
  ],
  ['My GAN or my agent?', 'my-gan-or-my-agent', ['gan-collapse', 'policy-collapse']],
  ['Is it worse, or only another seed?', 'is-it-worse-or-is-it-only-another-seed', ['seed-outlier']],
  [
    'Can my log be trusted?',
    'what-may-be-wrong-with-all-this',
    ['step-restart', 'conflicting-steps', 'step-gap', 'smoothed-metric', 'sparse-validation'],
  ],
];

/** Rows of question and rules. Throws where a rule answers none of them, or two. */
export function questionRows(allRules) {
  const asked = QUESTIONS.flatMap(([, , ids]) => ids);
  const known = new Set(allRules.map(({ id }) => id));
  for (const id of [...known, ...asked])
    if (!known.has(id) || asked.filter((one) => one === id).length !== 1)
      throw new Error(
        `the rule ${id} must stand exactly once in .github/scripts/rule-questions.mjs, under the question that it answers`,
      );
  const link = (id) => `[\`${id}\`](src/diagnose/rules/README.md#${id})`;
  return QUESTIONS.map(([question, anchor, ids]) => [`[${question}](${SCIENCE}#${anchor})`, ids.map(link).join(' · ')]);
}
