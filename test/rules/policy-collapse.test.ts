import { policyCollapse } from '../../src/diagnose/rules/policy-collapse.js';
import { type Columns, curve, noisy } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const run = (reward: (i: number) => number, entropy: (i: number) => number, sd = 5): Columns => ({
  step: curve(120, (i) => 2048 * (i + 1)),
  'rollout/ep_rew_mean': noisy(curve(120, reward), sd, 1),
  'train/entropy_loss': curve(120, entropy),
  'train/value_loss': curve(120, (i) => 2 + i),
});
const learns = (i: number) => 20 + 180 * (1 - Math.exp(-i / 20));
const explores = (i: number) => -1.8 + i / 150;
const stops = (i: number) => -1.8 * Math.exp(-i / 8);

testRule(policyCollapse, {
  finds: {
    'a reward that had been good': {
      curves: run((i) => (i < 80 ? learns(i) : 25), explores),
      from: [2048 * 74, 2048 * 92],
      message: 'rollout/ep_rew_mean fell back from its best',
    },
    'a policy that stopped exploring before it had learned anything': {
      curves: run(() => 20, stops),
      from: [2048 * 20, 2048 * 35],
      message: 'never rose',
    },
    'a policy that stopped exploring, and then lost a third': {
      curves: run((i) => (i < 40 ? learns(i) : 115), stops),
      from: [2048 * 20, 2048 * 35],
      message: 'tries nothing else',
    },
  },
  passes: {
    'a policy that learns': run(learns, explores),
    'a policy that has learned, and needs to try nothing else': run(learns, stops),
    'a reward that goes up and down': run((i) => learns(i) - 40 * (i % 20 < 5 ? 1 : 0), explores, 20),
    'a reward that never rose, while the policy still explores': run(() => 20, explores, 10),
    'rewards that wander': (() => {
      const steps = noisy(
        curve(120, () => 0),
        1,
        9,
      );
      let state = 0;
      return {
        ...run(() => 0, explores),
        'rollout/ep_rew_mean': steps.map((step) => {
          state = 0.9 * state + step;
          return state;
        }),
      };
    })(),
    'an entropy of a continuous policy that passes through 0': run(
      (i) => (i < 40 ? learns(i) : 115),
      (i) => 3 - i / 20,
    ),
  },
  skips: { 'a training without rewards': { train_loss: curve(80, (i) => 1 / (1 + i)), val_acc: curve(80, (i) => i / 80) } },
});
