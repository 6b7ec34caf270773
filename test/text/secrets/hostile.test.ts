import { expect, it } from 'vitest';
import { toSettings } from '../../../src/read/beside/hyperparameters.js';
import { withheldText } from '../../../src/text/secrets/withhold.js';
import { processorTime } from '../../support/processor-time.js';

const LONG = 1_000_000;
const fill = (piece: string) => piece.repeat(Math.ceil(LONG / piece.length));
const HOSTILE: readonly string[] = [
  'a',
  '-----BEGIN PRIVATE KEY-----',
  'ghs_1_',
  'ghs_1_a.',
  'eyJhhhhhhhhh.',
  'a:b@',
  'https://a:b',
  'token=',
  'password: "',
  'xoxb-1-',
  'a_',
  'aA0_',
  'sk-',
  'mongodb://a:b',
  '-u a:',
  '--a-',
  'hooks.slack.com/services/',
  'AKIA',
  ' ',
  '\\',
  '[withheld]-1',
];

it.each(HOSTILE)('R1, Y1: a million characters of %s take no time', async (piece) => {
  const text = fill(piece);
  const time = await processorTime(() => withheldText(text));
  if (process.env['CURVELINT_TIMES']) process.stdout.write(`${JSON.stringify(piece)}: ${Math.round(time)} ms\n`);
  expect(time).toBeLessThan(10_000);
});

it('R1, Y1: thousands of settings and a value of a million characters take no time', async () => {
  const many = Array.from({ length: 5000 }, (_, i) => [`model.block${i}.name`, `layer_${i}/conv2d-3x3 --flag=${i}`] as const);
  const times = [
    await processorTime(() => {
      for (let i = 0; i < many.length; i += 500) toSettings(many.slice(i, i + 500));
    }),
    await processorTime(() => toSettings([['notes', fill('key=value ')]])),
  ];
  if (process.env['CURVELINT_TIMES'])
    process.stdout.write(`5,000 settings, 1 MB value: ${times.map(Math.round).join(', ')} ms\n`);
  expect(Math.max(...times)).toBeLessThan(10_000);
});

it('Y1: a secret beyond any count of characters, and one between two pieces of a long text, are taken out whole', () => {
  const key = Array.from({ length: 400 }, (_, i) => `Ab${i}Cd`.padEnd(64, 'xY9zQ2')).join('\n');
  const pem = `${'-'.repeat(5)}BEGIN RSA PRIVATE KEY${'-'.repeat(5)}\n${key}\n${'-'.repeat(5)}END`;
  expect(withheldText(`before ${pem}`)).not.toMatch(/xY9z/);
  for (const at of [8_000, 8_150, 8_180, 8_192, 6_140, 14_330]) {
    const token = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
    expect(withheldText(`${'x '.repeat(at / 2)}${token} end`)).not.toContain('a1B2');
  }
});
