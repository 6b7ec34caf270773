import { config, history, wandbFile } from './make-binary-log.mjs';
import { event, fileVersion, message, plugin, simple, tensor, text } from './make-event-file.mjs';

/** What each series has at a step. */
type Levels = Readonly<Record<string, (step: number) => number>>;

const STEPS = Array.from({ length: 24 }, (_, i) => i);

/** An event file of TensorBoard with settings of its HParams plugin. */
export function hparamsFile(settings: readonly (readonly [string, string])[], levels: Levels): Uint8Array {
  const entries = settings.map(([name, value]) => message(1, text(1, name), message(2, text(3, value))));
  const start = event(0, tensor('_hparams_/session_start_info', 1, [], plugin('hparams', message(3, ...entries))));
  const events = STEPS.map((i) => event(i + 1, ...Object.entries(levels).map(([name, level]) => simple(name, level(i)))));
  return Buffer.concat([fileVersion(), start, ...events]);
}

/** A run file of Weights & Biases with settings. */
export function wandbRun(settings: Readonly<Record<string, unknown>>, levels: Levels): Uint8Array {
  const row = (i: number) => Object.fromEntries(Object.entries(levels).map(([name, level]) => [name, level(i)]));
  return wandbFile(config(settings), ...STEPS.map((i) => history(i, row(i))));
}
