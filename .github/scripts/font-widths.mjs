// Writes src/chart/inter-widths.json: advance widths of the characters that charts may hold, in thousandths of the font size.
// Needs a Chromium: CHROMIUM=/usr/bin/chromium node .github/scripts/font-widths.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const font = (weight) =>
  readFileSync(`node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`).toString('base64');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const widths = await page.evaluate(
  async ([regular, bold]) => {
    const chars = [];
    for (let code = 0x20; code <= 0xff; code += 1) if (code < 0x7f || code > 0xa0) chars.push(String.fromCodePoint(code));
    chars.push(...'–—‘’“”•…−');
    const result = {};
    for (const [name, data, weight] of [
      ['regular', regular, '400'],
      ['bold', bold, '700'],
    ]) {
      const face = new FontFace('Inter', `url(data:font/woff2;base64,${data})`, { weight });
      document.fonts.add(await face.load());
      const context = document.createElement('canvas').getContext('2d');
      context.font = `${weight} 1000px Inter`;
      result[name] = Object.fromEntries(chars.map((char) => [char, Math.round(context.measureText(char).width)]));
    }
    return { missing: 600, ...result };
  },
  [font(400), font(700)],
);
await browser.close();
writeFileSync('src/chart/inter-widths.json', `${JSON.stringify(widths)}\n`);
