import { curve, gaussian } from '../curves.js';
import { csv, type Question } from './question.js';

type Values = readonly number[];

/** Values with noise that is a share of them, of a seed. */
function rough(values: Values, share: number, seed: number): Values {
  const draw = gaussian(seed);
  return values.map((value) => value * (1 + share * draw()));
}

function rounded(values: Values, digits = 4): Values {
  return values.map((value) => Number(value.toFixed(digits)));
}

const from = (points: number, first = 1) => curve(points, (i) => first + i);

/** Steps down at each epoch, flat or rising a little within: a fine-tune of a large model. */
function stairs(levels: Values, every: number, rise: number, seed: number): Values {
  const level = (i: number) => levels[Math.floor(i / every)]! * (1 + (i >= every ? (rise * (i % every)) / every : 0));
  return rounded(
    rough(
      curve(levels.length * every, (i) => level(i) + (i < every ? 0.35 * Math.exp(-i / 5) : 0)),
      0.035,
      seed,
    ),
  );
}

/** What `trainer_state.json` holds of a fine-tune. */
function trainerState(losses: Values, every: number, logging: number, rate: number): string {
  const log_history = losses.map((loss, i) => ({
    epoch: Number(((i + 1) / every).toFixed(2)),
    learning_rate: rate * (1 - (i + 1) / (losses.length + 1)),
    loss,
    step: logging * (i + 1),
  }));
  return JSON.stringify({ epoch: losses.length / every, global_step: logging * losses.length, log_history });
}

/** Three losses of a detector; at `off` those of training step, and validation gets a little better. */
function detector(points: number, off: number, factor: number, seed: number) {
  const fall = (low: number, high: number, tau: number) => (i: number) => low + (high - low) * Math.exp(-i / tau);
  const train = (low: number, high: number, n: number) =>
    rounded(
      rough(
        curve(points, (i) => fall(low, high, points / 4)(i) * (i < off ? 1 : factor)),
        0.006,
        seed + n,
      ),
      5,
    );
  const validation = (low: number, high: number, n: number) =>
    rounded(
      rough(
        curve(points, (i) => fall(low, high, points / 5)(i) * (i < off ? 1 : 0.96)),
        0.006,
        seed + 10 + n,
      ),
      5,
    );
  return {
    epoch: from(points),
    'train/box_loss': train(1.1, 2.3, 1),
    'train/cls_loss': train(0.7, 3.1, 2),
    'train/dfl_loss': train(1.05, 1.7, 3),
    'metrics/mAP50(B)': rounded(
      rough(
        curve(points, (i) => 0.62 - 0.55 * Math.exp((-5 * i) / points) + (i < off ? 0 : 0.02)),
        0.006,
        seed + 20,
      ),
      5,
    ),
    'val/box_loss': validation(1.15, 2.2, 4),
    'val/cls_loss': validation(0.75, 2.8, 5),
    'val/dfl_loss': validation(1.08, 1.65, 6),
    'lr/pg0': curve(points, (i) => Number((0.01 * (1 - (0.99 * i) / points)).toFixed(5))),
  };
}

/** A training that is set back at one epoch and needs many to come back. */
function resumed(points: number, at: number, height: number, tau: number, seed: number) {
  const base = (low: number, n: number) =>
    rounded(
      rough(
        curve(points, (i) => low + 1.6 * Math.exp(-i / 9) + (i < at ? 0 : height * Math.exp(-(i - at) / tau))),
        0.012,
        seed + n,
      ),
    );
  return { epoch: from(points), loss: base(0.35, 1), val_loss: base(0.52, 2) };
}

/** A network that is trained smoothly and validates now well, now at chance. */
function jumpy(accuracies: Values) {
  const n = accuracies.length;
  return {
    epoch: from(n),
    loss: rounded(
      rough(
        curve(n, (i) => 0.12 + 0.9 * Math.exp((-3 * i) / n)),
        0.03,
        n,
      ),
    ),
    accuracy: rounded(curve(n, (i) => 0.97 - 0.4 * Math.exp((-3 * i) / n))),
    val_loss: rounded(accuracies.map((one) => 0.2 + 4 * (0.95 - one))),
    val_accuracy: accuracies,
  };
}

const saw = (points: number, every: number, height: number, seed: number) =>
  rounded(
    rough(
      curve(points, (i) => (0.9 + 2.6 * Math.exp((-3 * i) / points)) * (1 + height * (1 - (2 * (i % every)) / every))),
      0.02,
      seed,
    ),
    5,
  );

const HEALTHY = /curves look healthy/;

export const TRAINING_LOSS_QUESTIONS: readonly Question[] = [
  {
    id: 'staircase-fastchat',
    phenomenon: 'epoch-staircase',
    source: 'https://github.com/lm-sys/FastChat/issues/2025',
    log: { 'trainer_state.json': trainerState(stairs([1.15, 0.82, 0.47], 70, 0, 1), 70, 4, 2e-5) },
    expects: [{ rule: 'epoch-staircase', severity: 'notice', from: [280, 296], says: [/remember/, /held-out|validation/] }],
    neverFound: ['unexplained-shift', 'loss-spike', 'periodic-loss'],
  },
  {
    id: 'staircase-llamafactory',
    phenomenon: 'epoch-staircase',
    source: 'https://github.com/hiyouga/LlamaFactory/issues/7485',
    log: { 'trainer_state.json': trainerState(stairs([1.9, 1.5, 1.05, 0.7], 40, 0.03, 2), 40, 25, 1e-4) },
    expects: [{ rule: 'epoch-staircase', severity: 'notice' }],
    neverFound: ['unexplained-shift', 'train-loss-rising', 'periodic-loss'],
  },
  {
    id: 'mosaic-visdrone',
    phenomenon: 'augmentation-off',
    source: 'https://github.com/ultralytics/ultralytics/issues/16713',
    log: { 'results.csv': csv(detector(150, 140, 1.18, 30)) },
    expects: [{ rule: 'augmentation-off', severity: 'notice', from: [140, 142], firstCause: /mosaic/ }],
    neverFound: ['train-loss-rising', 'unexplained-shift', 'diverged-loss', 'overfitting'],
  },
  {
    id: 'mosaic-coco-n',
    phenomenon: 'augmentation-off',
    source: 'https://github.com/ultralytics/ultralytics/issues/17649',
    log: { 'results.csv': csv(detector(300, 287, 1.11, 40)) },
    expects: [{ rule: 'augmentation-off', from: [287, 289], says: /augmentation/ }],
    neverFound: ['train-loss-rising', 'unexplained-shift'],
  },
  {
    id: 'mosaic-down',
    phenomenon: 'augmentation-off',
    source: 'https://github.com/Megvii-BaseDetection/YOLOX/issues/465',
    log: { 'results.csv': csv(detector(100, 90, 0.8, 50)) },
    expects: [{ rule: 'augmentation-off', from: [90, 92], firstCause: /mosaic/ }],
    neverFound: ['unexplained-shift', 'memorization', 'overfitting'],
  },
  {
    id: 'resume-without-optimizer',
    phenomenon: 'resume-cost',
    source: 'https://discuss.pytorch.org/t/loss-increases-after-loading-model-from-checkpoint/79177',
    log: { 'history.csv': csv(resumed(70, 34, 0.4, 7, 60)) },
    expects: [{ rule: 'resume-cost', from: [35, 35], firstCause: /optimizer/ }],
    neverFound: ['loss-spike', 'overfitting', 'diverged-loss'],
    neverSaid: [/bad batch/],
  },
  {
    id: 'resume-late',
    phenomenon: 'resume-cost',
    source: 'https://git.liuyihu.com/EvolvingLMMs-Lab/OneVision-Encoder/pull/65',
    log: { 'history.csv': csv(resumed(46, 36, 0.55, 9, 70)) },
    expects: [{ rule: 'resume-cost', from: [37, 37], says: /not back/ }],
    neverSaid: [/bad batch/],
  },
  {
    id: 'batchnorm-keras',
    phenomenon: 'unstable-validation',
    source: 'https://daily-blog.netlify.app/questions/2402382/',
    log: { 'history.csv': csv(jumpy([0.52, 0.66, 0.5, 0.78, 0.55, 0.84, 0.88, 0.58, 0.9, 0.62, 0.91, 0.56])) },
    expects: [{ rule: 'unstable-validation', severity: 'warning', says: [/[Ll]earning rate/, /[Bb]atch normalization/] }],
    neverFound: ['overfitting', 'memorization'],
    neverSaid: [HEALTHY],
    verdicts: ['warn', 'fail'],
  },
  {
    id: 'batchnorm-few-epochs',
    phenomenon: 'unstable-validation',
    source: 'https://techqa.club/v/q/why-does-the-accuracy-fluctuate-widely-after-using-batch-normalization-74946623',
    log: { 'history.csv': csv(jumpy([0.61, 0.34, 0.72, 0.41, 0.79, 0.83, 0.47])) },
    expects: [{ rule: 'unstable-validation', severity: 'warning', says: /its best was 0\.83/ }],
    neverSaid: [HEALTHY],
  },
  {
    id: 'order-of-data',
    phenomenon: 'periodic-loss',
    source: 'https://github.com/deepinsight/insightface/issues/377',
    log: {
      'log.csv': csv({
        step: curve(260, (i) => 50 * (i + 1)),
        epoch: curve(260, (i) => Math.floor(i / 26)),
        loss: saw(260, 26, 0.09, 80),
      }),
    },
    expects: [{ rule: 'periodic-loss', says: /every 26 points = one epoch/, firstCause: /same order/ }],
    neverFound: ['epoch-staircase', 'loss-spike', 'train-loss-rising'],
  },
  {
    id: 'order-of-shards',
    phenomenon: 'periodic-loss',
    source: 'https://github.com/sirius-ai/MobileFaceNet_TF/issues/7',
    log: { 'log.csv': csv({ step: curve(400, (i) => 10 * (i + 1)), loss: saw(400, 33, 0.07, 90) }) },
    expects: [{ rule: 'periodic-loss', says: /every 3[2-4] points/ }],
    neverFound: ['epoch-staircase', 'loss-spike'],
  },
  {
    id: 'spikes-pretraining',
    phenomenon: 'loss-spike',
    source: 'https://github.com/stanford-crfm/mistral/issues/115',
    log: {
      'log.csv': csv({
        step: curve(480, (i) => 100 * (i + 1)),
        loss: rounded(
          rough(
            curve(480, (i) => 2.9 + 4 * Math.exp(-i / 40)),
            0.008,
            101,
          ),
        ).map((value, i) => ({ 210: 4.81, 211: 4.2, 305: 6.37, 306: 5.1, 307: 3.9, 402: 4.66 })[i] ?? value),
      }),
    },
    expects: [
      { rule: 'loss-spike', severity: 'notice', from: [30600, 30600], says: [/6\.37/, /largest of 3 spikes/, /recovered/] },
    ],
    neverFound: ['diverged-loss', 'unexplained-shift', 'resume-cost'],
  },
  {
    id: 'spikes-noisy-batches',
    phenomenon: 'loss-spike',
    source: 'https://github.com/lucidrains/DALLE2-pytorch/issues/50',
    log: {
      'log.csv': csv({
        step: from(300),
        loss: rounded(
          rough(
            curve(300, (i) => 0.9 - 0.0004 * i),
            0.13,
            111,
          ),
        ).map((value, i) => ({ 88: 3.94, 150: 5.77, 219: 3.11, 260: 4.4 })[i] ?? value),
      }),
    },
    expects: [{ rule: 'loss-spike', from: [151, 151], says: [/5\.77/, /largest of 4/] }],
    neverSaid: [/did not come back/],
  },
  {
    id: 'gan-pix2pix',
    phenomenon: 'gan-collapse',
    source: 'https://github.com/junyanz/pytorch-CycleGAN-and-pix2pix/issues/910',
    log: {
      'log.csv': csv({
        step: curve(160, (i) => 100 * (i + 1)),
        D_real: rounded(
          rough(
            curve(160, (i) => 0.001 + 0.68 * Math.exp(-i / 22)),
            0.2,
            121,
          ),
        ),
        D_fake: rounded(
          rough(
            curve(160, (i) => 0.001 + 0.7 * Math.exp(-i / 20)),
            0.2,
            122,
          ),
        ),
        G_GAN: rounded(
          rough(
            curve(160, (i) => 0.9 + 7 * (1 - Math.exp(-i / 40))),
            0.1,
            123,
          ),
        ),
        G_L1: rounded(
          rough(
            curve(160, (i) => 22 + 20 * Math.exp(-i / 30)),
            0.08,
            124,
          ),
        ),
      }),
    },
    expects: [{ rule: 'gan-collapse', severity: 'warning', says: /discriminator/i }],
    neverFound: ['overfitting', 'diverged-loss'],
    neverSaid: [HEALTHY],
  },
  {
    id: 'gan-healthy',
    phenomenon: 'gan-collapse',
    source: 'https://github.com/junyanz/pytorch-CycleGAN-and-pix2pix/issues/1334',
    log: {
      'log.csv': csv({
        step: curve(160, (i) => 100 * (i + 1)),
        d_loss: rounded(
          rough(
            curve(160, (i) => 0.7 + 0.3 * Math.exp(-i / 40)),
            0.3,
            131,
          ),
        ),
        g_loss: rounded(
          rough(
            curve(160, (i) => 1.6 - 0.6 * Math.exp(-i / 40)),
            0.3,
            132,
          ),
        ),
      }),
    },
    expects: [],
    neverFound: ['gan-collapse', 'overfitting', 'diverged-loss', 'loss-spike'],
  },
  {
    id: 'policy-mlagents',
    phenomenon: 'policy-collapse',
    source: 'https://github.com/Unity-Technologies/ml-agents/issues/101',
    log: {
      'progress.csv': csv({
        'time/total_timesteps': curve(140, (i) => 2048 * (i + 1)),
        'rollout/ep_rew_mean': rounded(
          rough(
            curve(140, (i) => (i < 80 ? 2 + 70 * (1 - Math.exp(-i / 18)) : 2 + 68 * Math.exp(-(i - 80) / 9))),
            0.03,
            141,
          ),
          3,
        ),
        'train/entropy_loss': rounded(curve(140, (i) => -1.4 * Math.exp(-i / 25))),
        'train/value_loss': rounded(
          rough(
            curve(140, (i) => 3 + i / 10),
            0.2,
            142,
          ),
        ),
      }),
    },
    expects: [{ rule: 'policy-collapse', severity: 'warning', says: [/fell back/, /checkpoint/] }],
    neverFound: ['overfitting', 'diverged-loss'],
    neverSaid: [HEALTHY],
  },
  {
    id: 'policy-entropy-zero-and-solved',
    phenomenon: 'policy-collapse',
    source: 'https://github.com/DLR-RM/stable-baselines3/issues/466',
    log: {
      'progress.csv': csv({
        'time/total_timesteps': curve(140, (i) => 2048 * (i + 1)),
        'rollout/ep_rew_mean': rounded(
          rough(
            curve(140, (i) => 20 + 470 * (1 - Math.exp(-i / 25))),
            0.02,
            151,
          ),
          3,
        ),
        'train/entropy_loss': rounded(curve(140, (i) => -0.69 * Math.exp(-i / 20))),
        'train/value_loss': rounded(
          rough(
            curve(140, (i) => 4 + i / 4),
            0.3,
            152,
          ),
        ),
      }),
    },
    expects: [],
    neverFound: ['policy-collapse', 'diverged-loss'],
  },
  {
    id: 'restarts-logged',
    phenomenon: 'lr-restart',
    source: 'https://github.com/wandb/senpai/pull/231',
    log: {
      'history.csv': csv({
        epoch: from(126, 0),
        train_loss: rounded(
          rough(
            curve(126, (i) => 0.25 + 0.7 * (0.5 + 0.5 * Math.cos((Math.PI * ((i + 0.5) % 18)) / 18)) * Math.exp(-i / 90)),
            0.02,
            161,
          ),
        ),
        val_loss: rounded(
          rough(
            curve(126, (i) => 0.45 + 0.6 * (0.5 + 0.5 * Math.cos((Math.PI * ((i + 0.5) % 18)) / 18)) * Math.exp(-i / 90)),
            0.02,
            162,
          ),
        ),
        lr: curve(126, (i) => Number((0.05 * (0.5 + 0.5 * Math.cos((Math.PI * (i % 18)) / 18)) + 1e-4).toFixed(6))),
      }),
    },
    expects: [],
    neverFound: ['warmup-instability', 'loss-spike', 'resume-cost', 'unstable-validation', 'periodic-loss', 'overfitting'],
  },
];
