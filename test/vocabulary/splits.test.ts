import { expect, it } from 'vitest';
import type { Split } from '../../src/model/split.js';
import { headingSplit, splitOfPhrase, splitOfWord } from '../../src/vocabulary/splits.js';
import { wordsOf } from '../../src/vocabulary/words.js';

const HEADINGS: readonly (readonly [line: string, split: Split])[] = [
  ['  --> EVAL PERFORMANCE', 'validation'],
  [' > EVALUATION ', 'validation'],
  [' > TRAINING (2024-03-01 10:00:00) ', 'train'],
  ['** Validation **', 'validation'],
  ['--- Evaluation ---', 'validation'],
  ['------------- train --------------', 'train'],
  ['== Test results ==', 'test'],
  ['Training:', 'train'],
  ['TRAIN', 'train'],
  ['Val:', 'validation'],
  ['> DEV', 'validation'],
  ['[val]', 'validation'],
  ['# Validation set', 'validation'],
  ['Evaluating on dev', 'validation'],
  ['Evaluating on the test set...', 'test'],
  ['Evaluation on train set:', 'train'],
  ['testing in eval mode', 'test'],
  ['Testing...', 'test'],
  ['Start training', 'train'],
  ['Epoch 3/10 - Training', 'train'],
  ['Epoch: 3 Validation results', 'validation'],
  ['2024-03-01 10:00:00,100 - INFO - Evaluating on dev', 'validation'],
  ['\u001b[92mValidation\u001b[0m', 'validation'],
  ['Validating: 100%|████| 10/10 [00:01<00:00]', 'validation'],
  ['验证', 'validation'],
  ['検証', 'validation'],
  ['Validierung:', 'validation'],
];
const NO_HEADINGS = [
  '',
  '-----',
  'Loading validation data',
  'saved to runs/val/x.pt',
  'val/loss',
  'We evaluate on the dev set every epoch to see whether it works.',
  'Train on 60000 samples, validate on 10000 samples',
  'Training finished',
  'Best validation',
  'Epoch 3',
  'epoch train val',
  'train.py',
  'train_loss = 0.3',
  "print('Validation')",
  'main',
  'Validation accuracy did not improve',
  'https://example.org/eval',
];

it.each(HEADINGS)('%j announces %s', (line, split) => {
  expect(headingSplit(line)).toBe(split);
});

it.each(NO_HEADINGS)('%j announces nothing', (line) => {
  expect(headingSplit(line)).toBeNull();
});

it('words and phrases name a split', () => {
  expect(['val', 'Val', 'valid_0', 'dev', 'testing', 'learn', 'loss'].map((word) => splitOfWord(word))).toEqual([
    ...['validation', null, null, 'validation', 'test', 'train', null],
  ]);
  expect(splitOfWord('valid0')).toBe('validation');
  expect(splitOfPhrase(wordsOf('Held-out loss'))).toBe('test');
  expect(splitOfPhrase(wordsOf('std dev of loss'))).toBeNull();
  expect(splitOfPhrase(wordsOf('out of fold AUC'))).toBe('validation');
  expect(splitOfPhrase(wordsOf('testing in eval mode'))).toBe('test');
});
