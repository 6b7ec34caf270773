import type { PrimarySet } from './set.js';

/** Recognition and synthesis of speech. */
export const speech: readonly PrimarySet[] = [
  {
    from: 'espnet/espnet espnet2/train/reporter.py (folders train and valid)',
    names:
      'train/iter_time, train/forward_time, train/loss_ctc, train/loss_att, train/acc, train/loss, train/backward_time, train/grad_norm, train/clip, train/loss_scale, train/optim_step_time, train/optim0_lr0, train/train_time, valid/loss_ctc, valid/loss_att, valid/acc, valid/cer, valid/wer, valid/loss, valid/cer_ctc',
    trainLoss: 'train/loss',
    validationLoss: 'valid/loss',
    trainScore: ['train/acc', null],
    validationScore: ['valid/acc', 'valid/wer'],
  },
  {
    from: 'espnet/espnet espnet/asr (Chainer LogReport)',
    names:
      'main/loss, main/loss_ctc, main/loss_att, main/acc, main/cer_ctc, validation/main/loss, validation/main/loss_ctc, validation/main/loss_att, validation/main/acc, validation/main/cer_ctc, eps, elapsed_time',
    trainLoss: 'main/loss',
    validationLoss: 'validation/main/loss',
    trainScore: 'main/acc',
    validationScore: 'validation/main/acc',
  },
  {
    from: 'NVIDIA/NeMo nemo/collections/asr/models/ctc_models.py',
    names:
      'train_loss, learning_rate, training_batch_wer, val_loss, val_wer, train_step_timing, train_backward_timing, validation_step_timing',
    trainLoss: 'train_loss',
    validationLoss: 'val_loss',
    trainScore: 'training_batch_wer',
    validationScore: 'val_wer',
  },
  {
    from: 'speechbrain/speechbrain recipes/LibriSpeech/ASR (train_log.txt)',
    names: 'lr, train loss, valid loss, valid ACC, valid WER',
    trainLoss: 'train loss',
    validationLoss: 'valid loss',
    validationScore: ['valid ACC', 'valid WER'],
  },
  {
    from: 'speechbrain/speechbrain recipes CTC (train_log.txt)',
    names: 'lr_model, lr_wav2vec, train loss, valid loss, valid CER, valid WER',
    trainLoss: 'train loss',
    validationLoss: 'valid loss',
    validationScore: 'valid WER',
  },
  {
    from: 'huggingface/transformers examples/pytorch/speech-recognition',
    names: 'loss, grad_norm, learning_rate, eval_loss, eval_wer, eval_runtime, eval_samples_per_second, eval_steps_per_second',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    validationScore: 'eval_wer',
  },
  {
    from: 'wenet-e2e/wenet wenet/bin/train.py',
    names:
      'train/loss, train/loss_att, train/loss_ctc, train/th_accuracy, train/lr_0, train/grad_norm, cv/loss, cv/loss_att, cv/loss_ctc, cv/acc',
    trainLoss: 'train/loss',
    validationLoss: 'cv/loss',
    trainScore: 'train/th_accuracy',
    validationScore: 'cv/acc',
  },
  {
    from: 'facebookresearch/fairseq examples/wav2vec (pre-training)',
    names:
      'train/loss, train/ntokens, train/nsentences, train/prob_perplexity, train/code_perplexity, train/temp, train/loss_0, train/loss_1, train/loss_2, train/accuracy, train/wps, train/ups, train/wpb, train/bsz, train/lr, train/gnorm, train/loss_scale, train/train_wall, train/wall, valid/loss, valid/ntokens, valid/nsentences, valid/prob_perplexity, valid/code_perplexity, valid/temp, valid/loss_0, valid/loss_1, valid/loss_2, valid/accuracy, valid/wps, valid/wpb, valid/bsz, valid/best_loss',
    trainLoss: 'train/loss',
    validationLoss: 'valid/loss',
    trainScore: 'train/accuracy',
    validationScore: 'valid/accuracy',
  },
  {
    from: 'NVIDIA/tacotron2 logger.py',
    names: 'training.loss, grad.norm, learning.rate, duration, validation.loss',
    trainLoss: 'training.loss',
    validationLoss: 'validation.loss',
  },
  {
    from: 'coqui-ai/TTS GlowTTS',
    names:
      'TrainEpochStats/avg_loss, TrainEpochStats/avg_log_mle, TrainEpochStats/avg_loss_dur, TrainEpochStats/avg_step_time, TrainEpochStats/avg_loader_time, EvalStats/avg_loss, EvalStats/avg_log_mle, EvalStats/avg_loss_dur, EvalStats/avg_loader_time',
    trainLoss: 'TrainEpochStats/avg_loss',
    validationLoss: 'EvalStats/avg_loss',
  },
  {
    from: 'ming024/FastSpeech2 train.py (folders train and val)',
    names:
      'train/Loss/total_loss, train/Loss/mel_loss, train/Loss/mel_postnet_loss, train/Loss/pitch_loss, train/Loss/energy_loss, train/Loss/duration_loss, val/Loss/total_loss, val/Loss/mel_loss, val/Loss/mel_postnet_loss, val/Loss/pitch_loss, val/Loss/energy_loss, val/Loss/duration_loss',
    trainLoss: 'train/Loss/total_loss',
    validationLoss: 'val/Loss/total_loss',
  },
  {
    from: 'pyannote/pyannote-audio pyannote/audio/tasks/segmentation',
    names:
      'loss/train, loss/train/segmentation, loss/val, DiarizationErrorRate, DiarizationErrorRate/Confusion, DiarizationErrorRate/FalseAlarm, DiarizationErrorRate/Miss, DiarizationErrorRate/Threshold',
    trainLoss: 'loss/train',
    validationLoss: 'loss/val',
    score: 'DiarizationErrorRate',
  },
  {
    from: 'asteroid-team/asteroid asteroid/engine/system.py',
    names: 'loss, val_loss, lr-Adam',
    trainLoss: 'loss',
    validationLoss: 'val_loss',
  },
  {
    from: 'facebookresearch/demucs demucs/solver.py (history.json)',
    names: 'train/loss, train/reco, train/grad, valid/loss, valid/reco, valid/nsdr, valid/best, test/nsdr',
    trainLoss: 'train/loss',
    validationLoss: 'valid/loss',
    validationScore: 'valid/nsdr',
  },
  {
    from: 'clovaai/voxceleb_trainer trainSpeakerNet.py',
    names: 'TEER/TAcc, TLOSS, LR, VEER, MinDCF',
    trainLoss: 'TLOSS',
    score: [null, 'VEER', 'TEER/TAcc', 'MinDCF'],
  },
];
