import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from './support/questions/answer.js';
import { CORPUS_QUESTIONS } from './support/questions/corpus.js';
import { QUESTIONS } from './support/questions/index.js';

const corpus = process.env['CURVELINT_CORPUS'];
if (!corpus) process.stdout.write('CURVELINT_CORPUS is not set: its questions are not asked\n');

/** Cases of the corpus that are not yet answered as somebody who knows would. */
const OPEN = new Set<string>([
  '04-dsse-80535-resnet-lr-drops',
  '06-keras-8680-aug-dropout',
  '07-keras3-296-acc-in-regression',
  '09-keras-4298-sorted-split',
  '10-mxnet-3032-bn-fixgamma',
  '100-plateau-noise-last-not-best',
  '16-keras-4587-chance',
  '20-hf-10884-wer-one',
  '23-hf-21103-diverge-epoch12',
  '24-hf-blog-933-wer-up-loss-down',
  '25-hf-197-whisper-5-evals',
  '32-yolo-map-zero-console',
  '33-llava-918-step-spikes',
  '50-resnet-18-lr-step-acc-jump',
  '51-keras-10924-rlrop-too-eager',
  '55-grokking-sea-snell-4',
  '64-cv-val-acc-1.0-first-epoch',
  '66-blog-stuck-majority',
  '83-dmrgcn-1-val-nan',
  '89-imagenet-10-lr-decayed-each-step',
  '90-slideflow-293-one-class',
  '91-nnunet-1037-overfit',
  '94-flat-mae-not-chance',
  '99-short-overfit-after-knee',
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
