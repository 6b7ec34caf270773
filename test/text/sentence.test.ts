import { expect, it } from 'vitest';
import { markdownOf } from '../../src/text/markdown.js';
import { joined, name, plain, say } from '../../src/text/sentence.js';

it('keeps names apart from words', () => {
  expect(say`${name('val_loss')} rose by ${'8%'} in ${3} epochs.`).toEqual([{ name: 'val_loss' }, ' rose by 8% in 3 epochs.']);
  expect(say`a ${say`b ${name('c')}`} d`).toEqual(['a b ', { name: 'c' }, ' d']);
  expect(say`${''}`).toEqual([]);
});

it('becomes plain text and Markdown that nothing in a name can leave', () => {
  const sentence = joined([say`${name('`@all` <b>')} rose`, say`no *stars*`], ', ');
  expect(plain(sentence)).toBe('`@all` <b> rose, no *stars*');
  expect(markdownOf(sentence)).toBe('`ʼ@allʼ <b>` rose, no ∗stars∗');
});
