import { it } from 'vitest';
import { Draw } from './support/text-logs/draw.js';
import { asText } from './support/text-logs/dress.js';
import { SHAPES } from './support/text-logs/shapes/index.js';
import { readAnyLog } from '../src/read/read-log.js';
import { normalize } from '../src/normalize/normalize.js';
import { memoryFile } from '../src/read/reader.js';
import { readers } from '../src/read/formats/index.js';
it('times', async () => {
  let tw = 0, tr = 0, tn = 0; const td: Record<string, number> = {};
  for (let k = 0; k < 112; k++) {
    const d = new Draw(k); let t = performance.now();
    const log = SHAPES[k % SHAPES.length]!.write(d);
    const file = memoryFile(log.file, new TextEncoder().encode(asText(d, log.lines)));
    tw += performance.now() - t;
    for (const r of readers) { t = performance.now(); r.detect(file); td[r.id] = (td[r.id] ?? 0) + performance.now() - t; }
    t = performance.now(); const r = await readAnyLog(file); tr += performance.now() - t;
    t = performance.now(); normalize(r.logs); tn += performance.now() - t;
  }
  console.log({ tw, tr, tn }, td);
});
