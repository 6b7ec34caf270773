import { badInitialLoss } from '../../src/diagnose/rules/bad-initial-loss.js';
import { curve } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const step = curve(2000, (i) => i);
const from = (first: number) => curve(2000, (i) => 0.5 + (first - 0.5) * Math.exp(-i / 90));
testRule(badInitialLoss, {
  finds: {
    'a first loss of three times chance': {
      curves: { step, 'hp/num_classes': [10], train_loss: from(7) },
      from: [0, 0],
      to: [0, 0],
      message: 'train_loss starts at 7 (step 0); chance for 10 classes is ln 10 = 2.303',
    },
    'a language model whose first loss is far above that of its vocabulary': {
      curves: { step, 'hp/model.vocab_size': [50257], train_loss: from(16) },
      from: [0, 0],
      message: 'ln 50257 = 10.82',
    },
  },
  passes: {
    'a first loss at chance': { step, 'hp/num_classes': [10], train_loss: from(2.35) },
    'a pretrained model, far below chance': { step, 'hp/num_classes': [10], train_loss: from(0.7) },
  },
  skips: {
    'averages over epochs': { step: step.slice(0, 50), 'hp/num_classes': [10], train_loss: from(7).slice(0, 50) },
    'a log that does not say how many classes there are': { step, train_loss: from(7) },
    'a squared error, which knows no chance level': { step, 'hp/num_classes': [10], train_mse: from(7) },
    'epochs instead of steps': { 'hp/num_classes': [10], train_loss: from(7) },
  },
});
