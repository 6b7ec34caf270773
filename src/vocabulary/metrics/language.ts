import { errors, loss, type MetricRow, score } from './row.js';

const TEXT = 'translation and text';

/** Texts that are translated, summed up or generated: held against others. Their scales differ by tool, so only few have a top. */
export const TRANSLATION: readonly MetricRow[] = [
  score(TEXT, 'bleu', null, 'bleu | sacrebleu | bleu score', {
    unit: 'BLEU',
  }),
  score(TEXT, 'chrf', null, 'chrF | chrF++ | chrf2', { unit: 'chrF' }),
  score(TEXT, 'rouge1', null, 'rouge1 | rouge 1'),
  score(TEXT, 'rouge2', null, 'rouge2 | rouge 2'),
  score(TEXT, 'rougel', null, 'rougel | rouge l | rougeL'),
  score(TEXT, 'rougelsum', null, 'rougelsum | rougeLsum | rouge lsum'),
  score(TEXT, 'rouge', null, 'rouge'),
  score(TEXT, 'meteor', null, 'meteor'),
  score(TEXT, 'cider', null, 'cider | CIDEr | cider d'),
  score(TEXT, 'spice', null, 'spice score', { alone: 'SPICE' }),
  score(TEXT, 'comet', null, 'comet score | comet22', { alone: 'COMET' }),
  score(TEXT, 'bleurt', null, 'bleurt'),
  score(TEXT, 'bertscore', 'share', 'BERTScore | bert score'),
  errors(TEXT, 'ter', null, 'translation edit rate | translation error rate', { alone: 'TER' }),
  score(TEXT, 'las', 'share', 'dep las', { alone: 'LAS' }),
  score(TEXT, 'uas', 'share', 'uas | dep uas'),
  score(TEXT, 'ents_f', 'share', 'ents f'),
  score(TEXT, 'ents_p', 'share', 'ents p'),
  score(TEXT, 'ents_r', 'share', 'ents r'),
  score(TEXT, 'tag_accuracy', 'share', 'tag acc | tag accuracy | pos acc'),
  score(TEXT, 'cats_score', 'share', 'cats score'),
];

const SPEECH = 'speech';

/** Speech: what was heard wrong, and how it sounds. */
export const SPEECH_METRICS: readonly MetricRow[] = [
  errors(SPEECH, 'wer', 'share', 'wer | word error rate'),
  errors(SPEECH, 'cer', 'share', 'cer | character error rate | char error rate'),
  errors(SPEECH, 'per', 'share', 'phone error rate | phoneme error rate', { alone: 'PER' }),
  errors(SPEECH, 'ser', 'share', 'sentence error rate | utterance error rate', { alone: 'SER' }),
  errors(SPEECH, 'eer', 'share', 'eer | equal error rate'),
  errors(SPEECH, 'min_dcf', null, 'min dcf | mindcf | dcf'),
  errors(SPEECH, 'der', 'share', 'diarization error rate', { alone: 'DER' }),
  errors(SPEECH, 'mcd', null, 'mcd | mel cepstral distortion', { unit: 'dB' }),
  score(SPEECH, 'pesq', null, 'pesq | wb pesq | nb pesq'),
  score(SPEECH, 'stoi', 'share', 'stoi | estoi'),
  score(SPEECH, 'si_sdr', null, 'si sdr | sisdr | si sdri', { unit: 'dB' }),
  score(SPEECH, 'si_snr', null, 'si snr | sisnr | si snri', { unit: 'dB' }),
  score(SPEECH, 'sdr', null, 'sdr | sdri', { unit: 'dB' }),
  score(SPEECH, 'mos', null, 'mos | dnsmos | utmos'),
];

const MODELS = 'language models';

/** Language models, and models that are taught by preferences. */
export const LANGUAGE_MODELS: readonly MetricRow[] = [
  loss(MODELS, 'perplexity', 'perplexity | perplexities'),
  loss(MODELS, 'ppl', 'ppl | word ppl'),
  loss(MODELS, 'bpb', 'bpb | bits per byte', { unit: 'bits' }),
  loss(MODELS, 'bpc', 'bpc | bits per character | bits per char', { unit: 'bits' }),
  score(
    MODELS,
    'token_accuracy',
    'share',
    'token accuracy | token acc | mean token accuracy | masked lm accuracy | masked accuracy | mlm accuracy',
  ),
  score(MODELS, 'reward_margin', null, 'reward margin | rewards margins | rewards margin | reward margins'),
  score(MODELS, 'reward_accuracy', 'share', 'rewards accuracies | rewards accuracy | reward accuracy'),
  score(MODELS, 'win_rate', 'share', 'win rate | winrate | win rates'),
  score(MODELS, 'pass', 'share', 'pass@k | pass rate'),
];
