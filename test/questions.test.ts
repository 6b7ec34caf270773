import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from './support/questions/answer.js';
import { CORPUS_QUESTIONS } from './support/questions/corpus.js';
import { QUESTIONS } from './support/questions/index.js';

const corpus = process.env['CURVELINT_CORPUS'];
if (!corpus) process.stdout.write('CURVELINT_CORPUS is not set: its questions are not asked\n');

/** Cases of the corpus that are not yet answered as somebody who knows would. */
const OPEN = new Set<string>([
  '01-dsse-bnjump',
  '29-ultralytics-14110-close-mosaic',
  '33-llava-918-step-spikes',
  '36-llm-staircase-no-eval',
  '38-mxnet-6802-periodic',
  '39-maskrcnn-1726-resume-jump',
  '41-dcgan-112-d-zero',
  '87-sgdr-restarts-lr-logged',
]);

describe('what people ask about their curves', () => {
  it.runIf(QUESTIONS.length > 0).each(QUESTIONS.map((question) => [question.id, question] as const))(
    '%s',
    async (_, question) => {
      expect((await answer(question)).faults).toEqual([]);
    },
  );

  it('has one id each', () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  });

  it.skipIf(!corpus).each(CORPUS_QUESTIONS.map((question) => [question.id, question] as const))('%s', async (id, question) => {
    const { faults } = await answer({ ...question, source: '' }, join(corpus ?? '', 'questions', id));
    if (OPEN.has(id)) expect(faults, 'is answered now: take it out of OPEN').not.toEqual([]);
    else expect(faults).toEqual([]);
  });
});
