import { it } from 'vitest';
import { readDrawn } from './support/text-logs/check.js';
import { SHAPES } from './support/text-logs/shapes/index.js';
it('fails', { timeout: 600000 }, async () => {
  const only = process.env['SHAPES']?.split(',');
  const n = Number(process.env['N'] ?? 6);
  const lines = Number(process.env['L'] ?? 6);
  const out: string[] = [];
  let exact = 0; let all = 0; let silent = 0;
  const t0 = performance.now();
  for (const shape of SHAPES) {
    if (only && !only.includes(shape.id)) continue;
    let ok = 0; let first = '';
    for (let k = 0; k < n; k++) {
      const seed = Number(process.env['SEED'] ?? 5000 + k * 7);
      const { faults, told, text } = await readDrawn(shape, seed);
      if (faults.length === 0) ok++;
      else { if (told.length === 0) silent++; first ||= `seed ${seed}: ${faults.slice(0,5).join('; ').slice(0, 500)}\n` + text.split(/\r\n|\n/).slice(0, lines).map((l) => '      ' + JSON.stringify(l.slice(0, 180))).join('\n'); }
    }
    exact += ok; all += n;
    if (ok < n) out.push(`${shape.id} ${ok}/${n} ${first}`);
  }
  process.stdout.write(out.join('\n') + `\n${exact}/${all} silent ${silent} ${(performance.now() - t0) | 0}ms\n`);
});
