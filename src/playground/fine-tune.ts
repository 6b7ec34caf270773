/** Steps of the fine-tune, and how often it logs and evaluates. */
const [STEPS, LOG_EVERY, EVAL_EVERY] = [1_200, 20, 100] as const;
/** Steps of the warm-up, and the learning rate at its end. */
const [WARM_UP, PEAK_RATE] = [60, 2e-4] as const;
const STEPS_PER_EPOCH = 400;

/**
 * A made-up `trainer_state.json` of a fine-tune, as the Trainer of Hugging Face writes it: the training loss falls at each new epoch,
 * the evaluation loss is best in the first epochs and rises again. Loss: cross-entropy, nats.
 */
export function fineTune(): string {
  const noise = wobble(7);
  const history: Record<string, number>[] = [];
  for (let step = LOG_EVERY; step <= STEPS; step += LOG_EVERY) {
    const epoch = rounded(step / STEPS_PER_EPOCH, 4);
    const seen = Math.floor((step - 1) / STEPS_PER_EPOCH);
    const rate = step < WARM_UP ? (PEAK_RATE * step) / WARM_UP : (PEAK_RATE * (STEPS - step)) / (STEPS - WARM_UP);
    const loss = 1.15 + 0.9 / (1 + step / 40) - 0.3 * seen + 0.03 * noise();
    history.push({
      epoch,
      grad_norm: rounded(0.8 + 0.25 * seen + 0.1 * noise(), 4),
      learning_rate: rounded(rate, 9),
      loss: rounded(loss, 4),
      step,
    });
    if (step % EVAL_EVERY !== 0) continue;
    const late = Math.max(0, step - STEPS_PER_EPOCH) / STEPS;
    history.push({
      epoch,
      eval_loss: rounded(1.18 + 0.6 / (1 + step / 60) + 0.55 * late * late + 0.16 * late + 0.004 * noise(), 4),
      eval_runtime: 4.2,
      step,
    });
  }
  const state = {
    best_metric: null,
    epoch: STEPS / STEPS_PER_EPOCH,
    global_step: STEPS,
    is_local_process_zero: true,
    is_world_process_zero: true,
    log_history: history,
    logging_steps: LOG_EVERY,
    max_steps: STEPS,
    num_train_epochs: STEPS / STEPS_PER_EPOCH,
  };
  return `${JSON.stringify(state, null, 1)}\n`;
}

/** Numbers between -1 and 1 that look like chance and are the same every time (the generator of Park and Miller). */
function wobble(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (2 * state) / 2_147_483_647 - 1;
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
