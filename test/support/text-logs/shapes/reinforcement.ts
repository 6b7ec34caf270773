import { dressed } from '../dress.js';
import { counted, falling, fixed, general, printed, rising } from '../print.js';
import type { Known, Shape } from '../shape.js';

/** Losses of actor and critic: a reader may call them losses, parts of one, or judge them not at all. */
const ANY = [{ kind: 'loss-part' as const }, { kind: 'other' as const }];

/** Reinforcement learning: blocks of names and values. */
export const REINFORCEMENT: readonly Shape[] = [
  {
    id: 'stable-baselines3',
    source: 'DLR-RM/stable-baselines3 stable_baselines3/common/logger.py (HumanOutputFormat)',
    write(draw) {
      const count = draw.int(8, 40);
      const each = draw.pick([2048, 8192]);
      const steps = counted(count, each, each);
      const later = steps.slice(1);
      const reward = rising(draw, count, general(3), 20, 480);
      const format = general(3);
      const names = ['entropy_loss', 'loss', 'policy_gradient_loss', 'value_loss'];
      const losses = [
        falling(draw, count - 1, format, -0.7, -0.4),
        falling(draw, count - 1, format, 50, 5),
        falling(draw, count - 1, format, -0.02, -0.01),
        falling(draw, count - 1, format, 90, 8),
      ];
      const rate = printed(Array(count - 1).fill(3e-4), general(3));
      const evaluates = draw.chance(0.4);
      const evaluation = rising(draw, count, general(3), 20, 500);
      const blocks = steps.map((step, i): (readonly [string, string | null])[] => [
        ['rollout/', null],
        ['   ep_len_mean', '192'],
        ['   ep_rew_mean', reward.texts[i]!],
        ['time/', null],
        ['   fps', '1012'],
        ['   iterations', String(i + 1)],
        ['   time_elapsed', String(4 * i + 2)],
        ['   total_timesteps', String(step)],
        ...(i === 0
          ? []
          : ([
              ['train/', null],
              ['   approx_kl', '0.00812'],
              ['   clip_fraction', '0.101'],
              ['   clip_range', '0.2'],
              [`   ${names[0]}`, losses[0]!.texts[i - 1]!],
              ['   explained_variance', '0.0123'],
              ['   learning_rate', rate.texts[i - 1]!],
              ...names.slice(1, 3).map((name, k) => [`   ${name}`, losses[k + 1]!.texts[i - 1]!] as const),
              ['   n_updates', String(10 * i)],
              [`   ${names[3]}`, losses[3]!.texts[i - 1]!],
            ] as const)),
      ]);
      const lines = blocks.flatMap((block, i) => [
        ...(evaluates
          ? boxed([
              ['eval/', null],
              ['   mean_ep_length', '500'],
              ['   mean_reward', evaluation.texts[i]!],
              ['time/', null],
              ['   total_timesteps', String(steps[i])],
            ])
          : []),
        ...boxed(block),
      ]);
      return {
        file: 'train.log',
        lines: dressed(draw, ['Using cuda device', 'Wrapping the env in a DummyVecEnv.', ...lines], {
          prefix: false,
          noise: false,
        }),
        series: [
          { kind: 'score', split: 'train', values: reward.values, steps },
          ...losses.map(({ values }): Known => ({ kind: 'loss', split: 'train', values, steps: later, or: ANY })),
          { kind: 'learning-rate', split: 'train', values: rate.values, steps: later },
          ...(evaluates ? [{ kind: 'score' as const, split: 'validation' as const, values: evaluation.values, steps }] : []),
        ],
      };
    },
  },
  {
    id: 'rsl-rl',
    source: 'leggedrobotics/rsl_rl rsl_rl/runners/on_policy_runner.py (log)',
    write(draw) {
      const count = draw.int(8, 40);
      const steps = counted(count, 0);
      const [value, surrogate] = [falling(draw, count, fixed(4), 0.9, 0.02), falling(draw, count, fixed(4), -0.001, -0.02)];
      const reward = rising(draw, count, fixed(2), 0.1, 24);
      const tracking = rising(draw, count, fixed(4), 0.01, 0.9);
      const line = (name: string, text: string) => `${`${name}:`.padStart(35)} ${text}`;
      const colored = draw.chance(0.6);
      const lines = steps.flatMap((step, i) => {
        const title = ` Learning iteration ${step}/1500 `;
        return [
          '#'.repeat(80),
          `${' '.repeat(24)}${colored ? `\u001b[1m${title}\u001b[0m` : title}${' '.repeat(24)}`,
          '',
          line('Computation', '78123 steps/s (collection: 1.123s, learning 0.212s)'),
          line('Value function loss', value.texts[i]!),
          line('Surrogate loss', surrogate.texts[i]!),
          line('Mean action noise std', '1.00'),
          line('Mean reward', reward.texts[i]!),
          line('Mean episode length', '20.12'),
          line('Mean episode rew_tracking_lin_vel', tracking.texts[i]!),
          '-'.repeat(80),
          line('Total timesteps', String(98_304 * (i + 1))),
          line('Iteration time', '1.33s'),
          line('Total time', `${(1.33 * (i + 1)).toFixed(2)}s`),
          line('ETA', '2000.1s'),
          '',
        ];
      });
      const samples = counted(count, 98_304, 98_304);
      const placed = [{ steps: samples }];
      return {
        file: 'train.log',
        lines: dressed(draw, lines, { prefix: false, noise: false }),
        series: [
          ...[value, surrogate].map(
            ({ values }): Known => ({ kind: 'loss', split: 'train', values, steps, or: [...ANY, ...placed] }),
          ),
          { kind: 'score', split: 'train', values: reward.values, steps, or: placed },
          { kind: 'score', split: 'train', values: tracking.values, steps, or: [...placed, { kind: 'other' }], optional: true },
        ],
      };
    },
  },
  {
    id: 'spinning-up',
    source: 'openai/spinningup spinup/utils/logx.py (dump_tabular), algos/pytorch/ppo/ppo.py',
    write(draw) {
      const count = draw.int(8, 40);
      const epochs = counted(count, 0);
      const format = general(3);
      const [mean, most, least] = [
        rising(draw, count, format, 20, 400),
        rising(draw, count, format, 60, 500),
        rising(draw, count, format, 9, 200),
      ];
      const [pi, v] = [falling(draw, count, format, -0.001, -0.02), falling(draw, count, format, 400, 30)];
      const row = (name: string, text: string) => `|${name.padStart(18)} |${text.padStart(16)} |`;
      const steps = counted(count, 4000, 4000);
      const lines = epochs.flatMap((epoch, i) => [
        '-'.repeat(39),
        row('Epoch', String(epoch)),
        row('AverageEpRet', mean.texts[i]!),
        row('StdEpRet', '10.1'),
        row('MaxEpRet', most.texts[i]!),
        row('MinEpRet', least.texts[i]!),
        row('EpLen', '21.1'),
        row('AverageVVals', '0.123'),
        row('TotalEnvInteracts', String(steps[i])),
        row('LossPi', pi.texts[i]!),
        row('LossV', v.texts[i]!),
        row('KL', '0.0123'),
        row('Entropy', '0.681'),
        row('ClipFrac', '0.101'),
        row('StopIter', '79'),
        row('Time', (3.1 * (i + 1)).toFixed(1)),
        '-'.repeat(39),
      ]);
      const at = { epochs, steps };
      return {
        file: 'train.log',
        lines: dressed(draw, lines, { prefix: false, noise: false }),
        series: [
          { kind: 'score', split: 'train', values: mean.values, ...at },
          ...[most, least].map(({ values }): Known => ({ kind: 'score', split: 'train', values, ...at, optional: true })),
          ...[pi, v].map(({ values }): Known => ({ kind: 'loss', split: 'train', values, ...at, or: ANY })),
        ],
      };
    },
  },
  {
    id: 'cleanrl',
    source: 'vwxyzjn/cleanrl cleanrl/ppo.py',
    write(draw) {
      const count = draw.int(10, 60);
      const steps = counted(count, draw.int(20, 200), draw.int(30, 300));
      const older = draw.chance(0.5);
      const returns = rising(draw, count, older ? (value) => `[${value.toFixed(0)}.]` : fixed(1), 20, 480);
      const values = returns.texts.map((text) => Number(text.replace(/[[\]]/g, '')));
      const lines = steps.flatMap((step, i) => [
        `global_step=${step}, episodic_return=${returns.texts[i]}`,
        ...(draw.chance(0.3) ? [`SPS: ${draw.int(400, 900)}`] : []),
      ]);
      return {
        file: 'train.out',
        lines: dressed(draw, lines),
        series: [{ kind: 'score', split: 'train', values, steps }],
      };
    },
  },
  {
    id: 'ml-agents',
    source: 'Unity-Technologies/ml-agents ml-agents/mlagents/trainers/stats.py (ConsoleWriter)',
    write(draw) {
      const count = draw.int(8, 40);
      const steps = counted(count, 10_000, 10_000);
      const reward = rising(draw, count, fixed(3), -0.9, 40);
      const behavior = draw.pick(['3DBall', 'Walker', 'PushBlock']);
      const lines = steps.map(
        (step, i) =>
          `[INFO] ${behavior}. Step: ${step}. Time Elapsed: ${(20.123 * (i + 1)).toFixed(3)} s. Mean Reward: ${reward.texts[i]}. Std of Reward: 0.712. Training.`,
      );
      return {
        file: 'train.log',
        lines: dressed(draw, lines, { prefix: false }),
        series: [{ kind: 'score', split: 'train', values: reward.values, steps }],
      };
    },
  },
  {
    id: 'dqn-episodes',
    source: 'from memory: scripts that print one line an episode',
    write(draw) {
      const count = draw.int(10, 60);
      const episodes = counted(count, draw.int(0, 1));
      const reward = rising(draw, count, fixed(draw.int(1, 2)), 10, 200);
      const [word, name] = draw.pick([
        ['Episode', 'Reward'],
        ['Episode', 'Total Reward'],
        ['episode', 'reward'],
        ['Episode', 'Average Reward'],
        ['Ep', 'return'],
      ]);
      const [colon, between] = [draw.pick([': ', ' = ', '=']), draw.pick([', ', ' | ', '\t'])];
      const lines = episodes.map(
        (episode, i) =>
          `${word}${colon}${episode}${between}${name}${colon}${reward.texts[i]}${between}Epsilon${colon}${(0.99 ** i).toFixed(3)}`,
      );
      return {
        file: 'train.log',
        lines: dressed(draw, lines),
        series: [{ kind: 'score', split: 'train', values: reward.values, steps: episodes, or: [{ epochs: episodes }] }],
      };
    },
  },
];

/** Rows of a block as Stable-Baselines3 draws it: a rule, names, values, a rule. */
function boxed(rows: readonly (readonly [string, string | null])[]): string[] {
  const names = Math.max(...rows.map(([name]) => name.length));
  const values = Math.max(...rows.map(([, value]) => (value ?? '').length));
  const rule = '-'.repeat(names + values + 7);
  return [rule, ...rows.map(([name, value]) => `| ${name.padEnd(names)} | ${(value ?? '').padEnd(values)} |`), rule];
}
