import { stepsOf, withEvaluations } from '../course.js';
import { dressed } from '../dress.js';
import type { Known, Shape } from '../either.js';
import { column, fixed, general, rates, repr } from '../numbers.js';

/** A value that every line repeats until the next evaluation. */
const repeated = (values: readonly number[], steps: readonly number[], evaluated: readonly number[], behind: boolean) =>
  steps.flatMap((step) => {
    const last = evaluated.findLastIndex((at) => (behind ? at < step : at <= step));
    return last < 0 ? [] : [values[last]!];
  });

export const FINETUNING: readonly Shape[] = [
  {
    id: 'litgpt',
    source: 'Lightning-AI/litgpt litgpt/pretrain.py, litgpt/finetune/lora.py',
    write(draw) {
      const s = stepsOf(draw);
      const loss = column(draw.falling(s.steps.length, 6), fixed(3));
      const valid = column(draw.falling(s.evaluated.length, 6, 2.2, 0.6), fixed(4));
      const short = column(valid.values, fixed(3));
      const accumulated = draw.pick([1, 4]);
      const lines = withEvaluations(
        s,
        (step, i) => {
          const e = s.evaluated.findLastIndex((at) => at < step);
          return [
            `Epoch ${1 + Math.floor(i / 20)} | iter ${step} step ${Math.floor(step / accumulated)} | loss train: ${loss.text[i]}, val: ${e < 0 ? 'n/a' : short.text[e]} | iter time: 298.27 ms${step % accumulated === 0 ? ' (step)' : ''}${draw.chance(0.5) ? ' remaining time: 0:12:34' : ''}`,
          ];
        },
        (step, e) => ['Validating ...', `iter ${step}: val loss ${valid.text[e]}, val time: 1234.56 ms`],
      );
      return {
        file: 'train.log',
        lines: dressed(draw, lines, { prefix: false }),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, steps: s.steps },
          { kind: 'loss', split: 'validation', values: valid.values, steps: s.evaluated },
        ],
        also: [{ kind: 'loss', split: 'validation', values: repeated(short.values, s.steps, s.evaluated, true) }],
      };
    },
  },
  {
    id: 'torchtune-disk',
    source: 'pytorch/torchtune torchtune/training/metric_logging.py (DiskLogger, StdoutLogger)',
    write(draw) {
      const steps = Array.from({ length: draw.int(10, 60) }, (_, i) => i + 1);
      const loss = column(draw.falling(steps.length, 16), repr);
      const lr = column(rates(draw, steps.length), repr);
      const fields = [
        (i: number) => `lr:${lr.text[i]}`,
        () => 'tokens_per_second_per_gpu:1234.5678',
        () => 'peak_memory_active:12.34',
        () => 'grad_norm:1.2345',
      ];
      const order = draw.shuffled([0, 1, 2, 3]).slice(0, draw.int(1, 4));
      return {
        file: draw.pick(['log_1709632800.txt', 'train.log']),
        lines: steps.map((step, i) => `Step ${step} | loss:${loss.text[i]} ${order.map((k) => `${fields[k]!(i)} `).join('')}`),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, steps },
          ...(order.includes(0) ? [{ kind: 'learning-rate', split: 'train', values: lr.values, steps } satisfies Known] : []),
        ],
      };
    },
  },
  {
    id: 'torchtune-bar',
    source: 'pytorch/torchtune recipes/lora_finetune_single_device.py',
    write(draw) {
      const steps = Array.from({ length: draw.int(10, 40) }, (_, i) => i + 1);
      const loss = column(draw.falling(steps.length, 16), repr);
      const line = (i: number) =>
        `1|${steps[i]}|Loss: ${loss.text[i]}: ${String(Math.floor((100 * steps[i]!) / steps.length)).padStart(3)}%|${'█'.repeat(Math.floor((10 * steps[i]!) / steps.length)).padEnd(10)}| ${steps[i]}/${steps.length} [00:${String(i % 60).padStart(2, '0')}<00:12,  1.23s/it]`;
      const asBar = draw.chance(0.5);
      const states = steps.map((_, i) => line(i));
      return {
        file: 'train.log',
        lines: asBar ? [states.join('\r')] : states,
        series: [{ kind: 'loss', split: 'train', values: loss.values, steps, epochs: steps.map(() => 1) }],
      };
    },
  },
  {
    id: 'nemo-2',
    source: 'NVIDIA/NeMo nemo/lightning/pytorch/callbacks/progress_printer.py; NVIDIA-BioNeMo/bionemo-recipes pull request 740',
    write(draw) {
      const s = stepsOf(draw, 0);
      const loss = column(draw.falling(s.steps.length, 9, 10.9, 3), general);
      const lr = column(rates(draw, s.steps.length), general);
      const withValidation = draw.chance(0.5);
      const valid = column(draw.falling(s.evaluated.length, 9, 10.5, 3.2), general);
      const lines = s.steps.map((step, i) => {
        const e = s.evaluated.findLastIndex((at) => at < step);
        return `Training epoch 0, iteration ${step}/${s.total - 1} | lr: ${lr.text[i]} | global_batch_size: 512 | global_step: ${step} | ${draw.chance(0.5) ? 'peak_memory_usage: 12345678 | ' : ''}reduced_train_loss: ${loss.text[i]} | train_step_timing in s: 1.234${i > 0 ? ` | consumed_samples: ${(step + 1) * 512}` : ''}${withValidation && e >= 0 ? ` | val_loss: ${valid.text[e]}` : ''}`;
      });
      // Each line repeats the last evaluation.
      const seen = s.evaluated.flatMap((at, e) => {
        const next = s.steps.find((step) => step > at);
        return next === undefined ? [] : [{ value: valid.values[e]!, step: next }];
      });
      const repeats = repeated(valid.values, s.steps, s.evaluated, true);
      const known: Known[] = [
        { kind: 'loss', split: 'train', values: loss.values, steps: s.steps },
        { kind: 'learning-rate', split: 'train', values: lr.values, steps: s.steps },
      ];
      const first = s.steps.length - repeats.length;
      return {
        file: 'log-allranks_rank0.txt',
        lines,
        series: withValidation
          ? [...known, { kind: 'loss', split: 'validation', values: repeats, steps: s.steps.slice(first) }]
          : known,
        also: [{ kind: 'loss', split: 'validation', values: seen.map(({ value }) => value) }],
      };
    },
  },
];
