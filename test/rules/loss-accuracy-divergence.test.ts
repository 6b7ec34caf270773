import { lossAccuracyDivergence } from '../../src/diagnose/rules/loss-accuracy-divergence.js';
import { short } from '../../src/text/numbers.js';
import { curve, noisy, threeBoxes } from '../support/curves.js';
import { testRule } from '../support/test-rule.js';

const train = curve(120, (i) => 0.02 + Math.exp(-i / 12));
const loss = noisy(
  curve(120, (i) => 0.5 + Math.exp(-i / 8) + 0.006 * Math.max(0, i - 40)),
  0.004,
  1,
);

const score = noisy(
  curve(120, (i) => 0.9 - 0.5 * Math.exp(-i / 10) + 0.0006 * i),
  0.0015,
  2,
);
/** Loss ÷ error, as a reader of the log makes it of two of its values. */
const perError = (i: number) => loss[i]! / (1 - score[i]!);

testRule(lossAccuracyDivergence, {
  finds: {
    'loss rising while accuracy rises': {
      curves: {
        train_loss: train,
        val_loss: loss,
        val_acc: score,
      },
      from: [34, 62],
      message: `From epoch 40 to 114, val_loss rose 90% (${short(loss[40]!)} → ${short(loss[114]!)}) while val_acc rose as well (${short(score[40]!)} → ${short(score[114]!)}): fewer wrong answers, but more confidently wrong ones (loss per wrong answer ${short(perError(40))} → ${short(perError(114))}).`,
    },
    'a loss below 0, of which no share falls to a wrong answer': {
      curves: { train_loss: train, val_loss: loss.map((value) => value - 2), val_acc: score },
      from: [34, 62],
      message: `→ ${short(score[114]!)}).`,
    },
    'the third act of the classic schedule': { curves: threeBoxes(1), from: [118, 150], to: [150, 199] },
  },
  passes: {
    'both getting worse': {
      train_loss: train,
      val_loss: loss,
      val_acc: noisy(
        curve(120, (i) => 0.9 - 0.5 * Math.exp(-i / 8) - 0.002 * Math.max(0, i - 40)),
        0.002,
        3,
      ),
    },
    'both getting better': {
      train_loss: train,
      val_loss: noisy(
        curve(120, (i) => 0.5 + Math.exp(-i / 20)),
        0.004,
        4,
      ),
      val_acc: curve(120, (i) => 0.9 - 0.5 * Math.exp(-i / 20)),
    },
  },
  skips: {
    'a run without a score': { train_loss: train, val_loss: loss },
    'a run without a validation loss': { train_loss: train, val_acc: curve(120, (i) => 0.9 - Math.exp(-i / 9)) },
  },
});
