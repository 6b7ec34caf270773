import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from './support/questions/answer.js';
import { CORPUS_QUESTIONS } from './support/questions/corpus.js';
import { QUESTIONS } from './support/questions/index.js';

const corpus = process.env['CURVELINT_CORPUS'];
if (!corpus) process.stdout.write('CURVELINT_CORPUS is not set: its questions are not asked\n');

describe('what people ask about their curves', () => {
  it.each(QUESTIONS.map((question) => [question.id, question] as const))('%s', async (_, question) => {
    expect((await answer(question)).faults).toEqual([]);
  });

  it('has one id each', () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  });

  it.skipIf(!corpus).each(CORPUS_QUESTIONS.map((question) => [question.id, question] as const))('%s', async (id, question) => {
    expect((await answer({ ...question, source: '' }, join(corpus ?? '', 'questions', id))).faults).toEqual([]);
  });
});
