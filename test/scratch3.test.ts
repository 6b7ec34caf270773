import { it } from 'vitest';
import { readTextLine } from '../src/read/formats/text/line.js';
import { withoutPrefix } from '../src/read/formats/text/prefix.js';
import { readAnyLog } from '../src/read/read-log.js';
import { memoryFile } from '../src/read/reader.js';
import { classify } from '../src/vocabulary/names.js';
import { SHAPES } from './support/text-logs/shapes/index.js';
import { Draw } from './support/text-logs/draw.js';
import { asText } from './support/text-logs/dress.js';
it('x', async () => {
  for (const l of ['Epoch(val) [1][33/33]    AUC: 30.1  multi-label/mAP: 3.1  data_time: 0.0101','Iter(val) [500/500]    aAcc: 30.1  mIoU: 3.1', 'Train: [0/6][20/106]\teta 0:04:05 lr 0.001008\ttime 0.7055 (0.7055)\tloss 6.8011 (6.8602)', 'Epoch: [0][  1/305]\tTime  0.512 ( 0.601)\tLoss 6.9605e+00 (6.9605e+00)\tAcc@1   1.02 (  1.02)'])
    console.log(l.slice(0,60), JSON.stringify(readTextLine(l)));
  console.log(JSON.stringify(withoutPrefix('2024-03-05T09:00:00.4110033Z epoch 0  | loss: 0.9')));
  for (const n of ['D_A','G_A','cycle_A','idt_A','D_real','G_GAN','G_L1','l_pix','errG','loss_ce','decode.loss_ce', 'Loss_D']) console.log(n, JSON.stringify(classify(n)));
  for (const [id, seed] of [['xgboost', 5007], ['tabnet', 5035], ['cleanrl', Number(process.env.S ?? 5000)], ['detectron2', 5000]] as const) {
    const d = new Draw(seed); const log = SHAPES.find((s) => s.id === id)!.write(d);
    const r = await readAnyLog(memoryFile(log.file, new TextEncoder().encode(asText(d, log.lines))));
    console.log(id, JSON.stringify(r.problems), r.logs.map((l) => [l.format, JSON.stringify(l.problems), l.series.map((s) => `${s.name} ${s.values.length} e:${s.epochs?.slice(0,3)} s:${s.steps?.slice(0,3)}`)]));
  }
});
