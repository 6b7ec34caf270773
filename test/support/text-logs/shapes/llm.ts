import { stepsOf, withEvaluations } from '../course.js';
import type { Draw } from '../draw.js';
import { dressed } from '../dress.js';
import type { Known, Shape } from '../either.js';
import { column, fixed, rates, repr, scientific } from '../numbers.js';

const PERPLEXITY = ['loss', 'score'] as const;

function curves(draw: Draw, digits: number, first: 0 | 'every' = 'every') {
  const s = stepsOf(draw, first);
  return {
    s,
    loss: column(draw.falling(s.steps.length, digits + 2, 10.9, 3), fixed(digits)),
    valid: column(draw.falling(s.evaluated.length, digits + 2, 10.5, 3.2), fixed(digits)),
    rate: rates(draw, s.steps.length),
  };
}

const train = (kind: Known['kind'], values: readonly number[], steps: readonly number[]): Known => ({
  kind,
  split: 'train',
  values,
  steps,
});
const validation = (kind: Known['kind'], values: readonly number[], steps: readonly number[]): Known => ({
  kind,
  split: 'validation',
  values,
  steps,
});

export const LLM: readonly Shape[] = [
  {
    id: 'megatron-lm',
    source: 'NVIDIA/Megatron-LM megatron/training/training.py',
    write(draw) {
      const { s, rate } = curves(draw, 6);
      const loss = column(draw.falling(s.steps.length, 9, 10.9, 3), scientific(6, 'E'));
      const valid = column(draw.falling(s.evaluated.length, 9, 10.5, 3.2), scientific(6, 'E'));
      const ppl = column(valid.values.map(Math.exp), scientific(6, 'E'));
      const newer = draw.chance(0.5);
      const lr = column(rate, scientific(newer ? 6 : 3, 'E'));
      const name = draw.pick(['lm loss', 'lm loss', 'mlm loss']);
      const rank = draw.chance(0.3) ? '8: ' : '';
      const lines = withEvaluations(
        s,
        (step, i) => [
          `${rank}${newer ? ' [2024-03-05 10:11:12]' : ''} iteration ${String(step).padStart(8)}/${String(s.total).padStart(8)} | consumed samples: ${String(step * 256).padStart(12)} | elapsed time per iteration (ms): 1234.5 |${newer ? ' throughput per GPU (TFLOP/s/GPU): 312.4 |' : ''} learning rate: ${lr.text[i]} | global batch size:   256 | ${name}: ${loss.text[i]} | loss scale: 65536.0 | grad norm: 1.234 |${draw.chance(0.5) ? ' num zeros: 0.0 |' : ''} number of skipped iterations:   0 | number of nan iterations:   0 |`,
        ],
        (step, e) => {
          const line = `${rank} validation loss at iteration ${step} | ${name} value: ${valid.text[e]} | ${name} PPL: ${ppl.text[e]} | `;
          return [rank + '-'.repeat(line.length), line, rank + '-'.repeat(line.length)];
        },
      );
      return {
        file: 'train.log',
        lines: dressed(draw, lines, { prefix: false }),
        series: [
          train('loss', loss.values, s.steps),
          train('learning-rate', lr.values, s.steps),
          validation('loss', valid.values, s.evaluated),
          validation(PERPLEXITY, ppl.values, s.evaluated),
        ],
      };
    },
  },
  {
    id: 'gpt-neox',
    source: 'EleutherAI/gpt-neox megatron/logging.py, megatron/training.py',
    write(draw) {
      const { s, rate } = curves(draw, 6);
      const loss = column(draw.falling(s.steps.length, 9, 10.9, 3), scientific(6, 'E'));
      const valid = column(draw.falling(s.evaluated.length, 9, 10.5, 3.2), scientific(6, 'E'));
      const ppl = column(valid.values.map(Math.exp), scientific(6, 'E'));
      const lr = column(rate, scientific(3, 'E'));
      const lines = withEvaluations(
        s,
        (step, i) => [
          `10.0.0.1:  samples/sec: 51.234 | iteration ${String(step).padStart(8)}/${String(s.total).padStart(8)} | elapsed time per iteration (ms): 9876.5 | learning rate: ${lr.text[i]} | approx flops per GPU: 150.3TFLOPS | lm_loss: ${loss.text[i]} | loss scale: 32768.0 | number of skipped iterations:   0 | number of nan iterations:   0 |`,
        ],
        (step, e) => {
          const line = `validation results at iteration ${step} | lm_loss value: ${valid.text[e]} | lm_loss_ppl value: ${ppl.text[e]} | `;
          return [`10.0.0.1:  ${'-'.repeat(line.length)}`, `10.0.0.1:  ${line}`, `10.0.0.1:  ${'-'.repeat(line.length)}`];
        },
      );
      return {
        file: 'stdout.txt',
        lines: dressed(draw, lines, { prefix: false }),
        series: [
          train('loss', loss.values, s.steps),
          train('learning-rate', lr.values, s.steps),
          validation('loss', valid.values, s.evaluated),
          validation(PERPLEXITY, ppl.values, s.evaluated),
        ],
      };
    },
  },
  {
    id: 'deepspeed',
    source: 'from memory: microsoft/DeepSpeed deepspeed/runtime/engine.py, deepspeed/utils/logging.py',
    write(draw) {
      const { s, loss, rate } = curves(draw, 4);
      const lr = column(rate, repr);
      const before = '[2024-03-05 10:11:12,345] [INFO] [logging.py:96:log_dist] [Rank 0] ';
      const lines = s.steps.flatMap((step, i) => [
        `${before}step=${step}, skipped=0, lr=[${lr.text[i]}], mom=[(0.9, 0.999)]`,
        ...(draw.chance(0.6)
          ? [
              `[2024-03-05 10:11:12,346] [INFO] [timer.py:258:stop] epoch=0/micro_step=${step}/global_step=${step}, RunningAvgSamplesPerSec=12.3, CurrSamplesPerSec=12.1, MemAllocated=3.4GB, MaxMemAllocated=9.8GB`,
            ]
          : []),
        `steps: ${step} loss: ${loss.text[i]} iter time (s): 0.512 samples/sec: 62.501`,
      ]);
      return {
        file: 'train.log',
        lines,
        series: [train('loss', loss.values, s.steps), train('learning-rate', lr.values, s.steps)],
      };
    },
  },
  {
    id: 'nanogpt',
    source: 'karpathy/nanoGPT train.py',
    write(draw) {
      const { s, loss, valid } = curves(draw, 4, 0);
      const sampled = column(draw.falling(s.evaluated.length, 6, 10.8, 3.1), fixed(4));
      const lines = s.steps.flatMap((step, i) => {
        const e = s.evaluated.indexOf(step);
        return [
          ...(e < 0
            ? []
            : [
                `step ${step}: train loss ${sampled.text[e]}, val loss ${valid.text[e]}`,
                ...(e > 0 ? ['saving checkpoint to out-shakespeare-char'] : []),
              ]),
          `iter ${step}: loss ${loss.text[i]}, time ${(25 + (i % 7)).toFixed(2)}ms, mfu ${i < 5 ? '-100.00' : '7.31'}%`,
        ];
      });
      return {
        file: 'train.log',
        lines: dressed(draw, lines),
        series: [
          train('loss', loss.values, s.steps),
          train('loss', sampled.values, s.evaluated),
          validation('loss', valid.values, s.evaluated),
        ],
      };
    },
  },
  {
    id: 'lit-llama',
    source: 'from memory: Lightning-AI/lit-llama finetune/lora.py',
    write(draw) {
      const { s, loss, valid } = curves(draw, 4, 0);
      const lines = withEvaluations(
        s,
        (step, i) => [`iter ${step}: loss ${loss.text[i]}, time: ${(251 + (i % 9)).toFixed(2)}ms`],
        (step, e) => ['Validating ...', `step ${step}: val loss ${valid.text[e]}`],
      );
      return {
        file: 'train.log',
        lines: dressed(draw, lines),
        series: [train('loss', loss.values, s.steps), validation('loss', valid.values, s.evaluated)],
      };
    },
  },
  {
    id: 'llm.c-cuda',
    source: 'karpathy/llm.c train_gpt2.cu',
    write(draw) {
      const { s, loss, valid, rate } = curves(draw, 6);
      const lr = column(rate, scientific(2));
      const z = (i: number) => (i < 4 ? '(+nanz)' : `(${i % 2 ? '+' : '-'}0.${(i * 37) % 90}z)`);
      const lines = withEvaluations(
        s,
        (step, i) => [
          `step ${String(step).padStart(4)}/${s.total} | loss ${loss.text[i]} ${z(i)}| norm 1.2345 ${z(i)}| lr ${lr.text[i]} | 312.45 ms | 52.1% bf16 MFU | 167812 tok/s`,
        ],
        (_, e) => [`val loss ${valid.text[e]}`],
      );
      return {
        file: 'train.log',
        lines: dressed(draw, lines, { prefix: false }),
        series: [
          train('loss', loss.values, s.steps),
          train('learning-rate', lr.values, s.steps),
          validation('loss', valid.values, s.evaluated),
        ],
      };
    },
  },
  {
    id: 'llm.c-python',
    source: 'karpathy/llm.c train_gpt2.py',
    write(draw) {
      const { s, loss, valid, rate } = curves(draw, 6);
      const lr = column(rate, scientific(2));
      const lines = withEvaluations(
        s,
        (step, i) => [
          `step ${String(step).padStart(4)}/${s.total} | train loss ${loss.text[i]} | norm 1.2345 | lr ${lr.text[i]} | (312.45 ms | 167812 tok/s)`,
        ],
        (_, e) => [`val loss ${valid.text[e]}`],
      );
      return {
        file: 'train.log',
        lines: dressed(draw, lines, { prefix: false }),
        series: [
          train('loss', loss.values, s.steps),
          train('learning-rate', lr.values, s.steps),
          validation('loss', valid.values, s.evaluated),
        ],
      };
    },
  },
  {
    id: 'llm.c-main-log',
    source: 'karpathy/llm.c llmc/logger.h',
    write(draw) {
      const { s, loss, valid, rate } = curves(draw, 4);
      const lr = column(rate, scientific(2));
      const lines = withEvaluations(
        s,
        (step, i) => [`s:${step} trl:${loss.text[i]} lr:${lr.text[i]} norm:1.23`],
        (step, e) => [`s:${step} tel:${valid.text[e]}`],
      );
      return {
        file: 'main.log',
        lines,
        series: [
          train('loss', loss.values, s.steps),
          train('learning-rate', lr.values, s.steps),
          validation('loss', valid.values, s.evaluated),
        ],
      };
    },
  },
  {
    id: 'modded-nanogpt',
    source: 'KellerJordan/modded-nanogpt train_gpt.py; pull request 65',
    write(draw) {
      const { s, loss, valid } = curves(draw, 4, 0);
      const older = draw.chance(0.5);
      const lines = s.steps.flatMap((step, i) => {
        const e = s.evaluated.indexOf(step);
        const time = `train_time:${step * 237}ms step_avg:${step === 0 ? 'nan' : '258.57'}ms`;
        return [
          ...(e < 0 ? [] : [`step:${step}/${s.total} val_loss:${valid.text[e]} ${time}`]),
          `step:${step + (older ? 0 : 1)}/${s.total}${older ? ` train_loss:${loss.text[i]}` : ''} ${time}`,
        ];
      });
      return {
        file: draw.pick(['log.txt', '03b2d4e1-10fc-46f7-a68b-7649ff13cc7d.txt']),
        lines,
        series: [...(older ? [train('loss', loss.values, s.steps)] : []), validation('loss', valid.values, s.evaluated)],
      };
    },
  },
];
