// Writes metrics.csv: the curve of the README's three boxes, drawn by formulas with seeded noise. No training. Run: node make.mjs
import { writeFileSync } from 'node:fs';

/** Uniform numbers in [0, 1) from a seed (mulberry32). */
function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const next = uniform(20);
const noise = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

const DROPS = [60, 120, 160];
const rows = ['epoch,lr,train_loss,val_loss,val_acc'];
for (let epoch = 0; epoch < 200; epoch += 1) {
  const rate = 0.1 * 0.2 ** DROPS.filter((at) => epoch >= at).length;
  const drift = 1 - Math.exp(-Math.max(0, epoch - 64) / 20);
  const late = 1 - Math.exp(-Math.max(0, epoch - 120) / 30);
  const phase = epoch < 60 ? 0 : epoch < 120 ? 1 : epoch < 160 ? 2 : 3;
  const train = [1.15 + 1.1 * Math.exp(-epoch / 10), 0.52 - 0.001 * (epoch - 60), 0.12 - 0.001 * (epoch - 120), 0.05][phase];
  const loss = [1.05 + 1.2 * Math.exp(-epoch / 8), 0.8 + 0.3 * drift, 0.82 + 0.0035 * Math.max(0, epoch - 124)];
  const error = [0.3 + 0.4 * Math.exp(-epoch / 8), 0.2 + 0.06 * drift, 0.175 - 0.012 * late];
  const scatter = [0.03, 0.015, 0.004][Math.min(phase, 2)];
  const cells = [
    train * (1 + 0.01 * noise()),
    loss[Math.min(phase, 2)] * (1 + scatter * noise()),
    1 - error[Math.min(phase, 2)] * (1 + scatter * noise()),
  ];
  rows.push([epoch, Number(rate.toPrecision(3)), ...cells.map((value) => value.toFixed(4))].join(','));
}
writeFileSync(new URL('metrics.csv', import.meta.url), `${rows.join('\n')}\n`);
