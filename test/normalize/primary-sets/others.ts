import type { PrimarySet } from './set.js';

/** Sets that were looked at after the scoring was written. */
export const others: readonly PrimarySet[] = [
  {
    from: 'martinarjovsky/WassersteinGAN, names at length',
    names: 'critic_loss, generator_loss, wasserstein_distance, gradient_penalty',
  },
  {
    from: 'yunjey/stargan solver.py',
    names: 'D/loss_real, D/loss_fake, D/loss_cls, D/loss_gp, G/loss_fake, G/loss_rec, G/loss_cls',
  },
  {
    from: 'ruotianluo/ImageCaptioning.pytorch (self-critical)',
    names: 'train_loss, learning_rate, scheduled_sampling_prob, avg_reward, val_loss, CIDEr, Bleu_4, METEOR',
    trainLoss: 'train_loss',
    validationLoss: 'val_loss',
    score: ['CIDEr', 'Bleu_4'],
  },
  {
    from: 'LeelaChessZero/lczero-training tf/tfprocess.py',
    names:
      'train/Policy Loss, train/Value Loss, train/Reg term, train/Total Loss, train/Policy Accuracy, test/Policy Loss, test/Value Loss, test/Total Loss, test/Policy Accuracy, LR',
    trainLoss: 'train/Total Loss',
    validationLoss: 'test/Total Loss',
    trainScore: 'train/Policy Accuracy',
    validationScore: 'test/Policy Accuracy',
  },
  {
    from: 'pytorch/torchtitan with a validator',
    names:
      'loss_metrics/global_avg_loss, loss_metrics/global_max_loss, grad_norm, lr, throughput(tps), validation_metrics/loss, validation_metrics/throughput(tps), validation_metrics/memory/max_active(GiB)',
    trainLoss: 'loss_metrics/global_avg_loss',
    validationLoss: 'validation_metrics/loss',
  },
  {
    from: 'kzl/decision-transformer experiment.py',
    names:
      'time/training, evaluation/target_3600_return_mean, evaluation/target_3600_return_std, evaluation/target_3600_length_mean, time/total, time/evaluation, training/train_loss_mean, training/train_loss_std, training/action_error',
    trainLoss: [null, 'training/train_loss_mean'],
    trainScore: [null, 'training/action_error'],
    validationScore: 'evaluation/target_3600_return_mean',
  },
  { from: 'a text log of REINFORCE', names: 'Reward, Average reward, Loss, Epsilon', trainScore: ['Reward', 'Average reward'] },
  {
    from: 'a text log of an actor and a critic',
    names: 'Actor Loss, Critic Loss, Episode Reward, Steps',
    trainScore: 'Episode Reward',
  },
  {
    from: 'keras-rl/keras-rl rl/callbacks.py',
    names: 'loss, mae, mean_q, mean_eps, episode_reward, nb_episode_steps, duration',
    trainScore: 'episode_reward',
  },
  {
    from: 'HIPS/autograd forecasts of returns',
    names: 'train_loss, val_loss, val_cumulative_return, val_sharpe',
    trainLoss: 'train_loss',
    validationLoss: 'val_loss',
    validationScore: [null, 'val_cumulative_return'],
  },
  {
    from: 'huggingface/transformers TensorBoard (folders of rewrite_logs)',
    names:
      'train/loss, train/learning_rate, train/grad_norm, train/epoch, eval/loss, eval/accuracy, eval/runtime, eval/samples_per_second, train/train_loss, train/total_flos',
    short: 'train/train_loss, train/total_flos',
    trainLoss: 'train/loss',
    validationLoss: 'eval/loss',
    validationScore: 'eval/accuracy',
  },
  {
    from: 'facebookresearch/Mask2Former (metrics.json)',
    names:
      'data_time, eta_seconds, loss_ce, loss_ce_0, loss_ce_1, loss_dice, loss_dice_0, loss_dice_1, loss_mask, loss_mask_0, loss_mask_1, lr, time, total_loss, sem_seg/mIoU, sem_seg/fwIoU, sem_seg/mACC, sem_seg/pACC, sem_seg/IoU-road',
    trainLoss: 'total_loss',
    score: 'sem_seg/mIoU',
  },
  {
    from: 'open-mmlab/mmaction2',
    names: 'lr, loss, loss_cls, top1_acc, top5_acc, acc/top1, acc/top5, acc/mean1, grad_norm, time, memory',
    trainLoss: 'loss',
    score: ['acc/top1', 'top1_acc', 'acc/mean1'],
  },
  {
    from: 'PaddlePaddle/PaddleDetection (VisualDL)',
    names: 'train/loss, train/loss_cls, train/loss_iou, train/loss_dfl, train/loss_l1, train/learning_rate, eval/bbox-mAP',
    trainLoss: 'train/loss',
    validationScore: 'eval/bbox-mAP',
  },
  {
    from: 'mlflow autolog of scikit-learn',
    names:
      'training_accuracy_score, training_f1_score, training_log_loss, training_precision_score, training_recall_score, training_roc_auc, training_score',
    trainLoss: 'training_log_loss',
    trainScore: 'training_accuracy_score',
  },
  {
    from: 'a segmentation with an adversarial term',
    names: 'loss_seg, loss_adv, loss_D, val_loss, val_mIoU',
    trainLoss: [null, 'loss_seg'],
    validationLoss: 'val_loss',
    validationScore: 'val_mIoU',
  },
  {
    from: 'a table with averaged weights',
    names: 'train_loss, val_loss, val_loss_ema, val_acc, val_acc_ema, val_best_acc',
    trainLoss: 'train_loss',
    validationLoss: 'val_loss',
    validationScore: 'val_acc',
  },
  {
    from: 'Hugging Face seq2seq with edit distance',
    names: 'loss, eval_loss, eval_cer, eval_wer, eval_ser, eval_runtime',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    validationScore: ['eval_wer', 'eval_cer'],
  },
];
