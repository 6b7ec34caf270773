// What `npm run new:rule` writes: a rule that works, and its test. It finds a loss that ends far above its lowest value.

/** Source of the rule. */
export const ruleSource = ({ id, name, order }) => `import { argBest } from '../../math/stats/arg-best.js';
import { name, say } from '../../text/sentence.js';
import { rawAt } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { fittedLoss } from '../targets.js';

// This is an example that works. Write your own over it, from the title to the message; keep what the fields mean.
export const ${name} = defineRule({
  id: '${id}',
  order: ${order},
  title: 'The loss ends far above its lowest value',
  severity: 'notice',
  about: 'run',
  needs: 'a training loss (or a validation loss where none is logged) with at least 20 points',
  why: 'The last checkpoint is much worse than one that was already there.',
  formula: 'The last level of the loss is at least 50 times its lowest level.',
  advice: ['Use the checkpoint of the lowest loss.', 'Look at what changed after it.'],
  falseAlarmIf: ['the loss was given another weight or unit during the run'],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  example: { train_loss: Array.from({ length: 40 }, (_, i) => (i < 20 ? Math.exp(-i / 5) : Math.exp(i / 4 - 9))) },
  options: {
    /** Minimum points before reporting. */
    minPoints: 20,
    /** Times the lowest value. */
    minRatio: 50,
  },
  select: fittedLoss,
  check: ({ curve }, { minPoints, minRatio }) => {
    const { levels, at, series } = curve;
    if (levels.length < minPoints) return null;
    const low = argBest(levels, 'minimize');
    const end = levels.length - 1;
    const ratio = levels[end]! / levels[low]!;
    if (!(levels[low]! > 0 && ratio >= minRatio)) return null;
    return {
      series: [series.name],
      from: at[low]!,
      to: at[end]!,
      confidence: ratio > 2 * minRatio ? 'high' : 'medium',
      // Decided by levels, told as logged: a value of a series is a reading, which knows what it is.
      measured: { metric: series.name, last: rawAt(curve, end), lowest: rawAt(curve, low), ratio },
    };
  },
  message: ({ measured: { metric, last, lowest } }) => say\`\${name(metric)} ends at \${last}; it was at \${lowest} before.\`,
  causes: [
    {
      cause: 'The learning rate is too high for the end of the training.',
      weigh: ({ ratio }) => ({ for: ratio > 100 ? ['the loss grew a hundredfold'] : [], against: [] }),
    },
    { cause: 'The data changed.' },
  ],
});
`;

/** Its test; the nine edge cases that every rule meets are in \`testRule\`. */
export const ruleTest = ({ id, name }) => `import { ${name} } from '../../src/diagnose/rules/${id}.js';
import { curve } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

// These cases fit the example. Write your own: each name finishes the sentence "it finds/passes/skips …".
testRule(${name}, {
  finds: {
    'a loss that ends far above its lowest value': {
      curves: ${name}.example,
      from: [18, 22],
      to: [39, 39],
      message: 'train_loss ends at',
    },
  },
  passes: {
    'a loss that falls': { train_loss: curve(40, (i) => 0.2 + Math.exp(-i / 9)) },
    'a loss that ends a little above its lowest value': { train_loss: curve(40, (i) => 1 + ((i - 30) / 30) ** 2) },
  },
  skips: { 'a log without a loss': { lr: curve(40, () => 0.1) } },
});
`;
