import type { PrimarySet } from './set.js';

/** Translation, language models and tasks of text. */
export const language: readonly PrimarySet[] = [
  {
    from: 'facebookresearch/fairseq fairseq/logging/progress_bar.py (folders train and valid)',
    names:
      'train/loss, train/nll_loss, train/ppl, train/wps, train/ups, train/wpb, train/bsz, train/lr, train/gnorm, train/clip, train/train_wall, train/gb_free, train/wall, valid/loss, valid/nll_loss, valid/ppl, valid/wps, valid/wpb, valid/bsz, valid/best_loss',
    trainLoss: 'train/loss',
    validationLoss: 'valid/loss',
  },
  {
    from: 'facebookresearch/fairseq translation with BLEU (text log)',
    names:
      'train_loss, train_nll_loss, train_ppl, train_lr, train_gnorm, train_wall, valid_loss, valid_nll_loss, valid_ppl, valid_bleu, valid_best_bleu, valid_num_updates',
    settings: { best_checkpoint_metric: 'bleu', maximize_best_checkpoint_metric: true },
    trainLoss: 'train_loss',
    validationLoss: 'valid_loss',
    validationScore: 'valid_bleu',
  },
  {
    from: 'OpenNMT/OpenNMT-py onmt/utils/statistics.py',
    names: 'train/xent, train/ppl, train/accuracy, train/tgtper, train/lr, valid/xent, valid/ppl, valid/accuracy, valid/tgtper',
    trainLoss: 'train/xent',
    validationLoss: 'valid/xent',
    trainScore: 'train/accuracy',
    validationScore: 'valid/accuracy',
  },
  {
    from: 'joeynmt/joeynmt joeynmt/training.py (TensorBoard)',
    names: 'train/batch_loss, train/batch_acc, train/learning_rate, valid/loss, valid/ppl, valid/acc, valid/bleu',
    trainLoss: 'train/batch_loss',
    validationLoss: 'valid/loss',
    trainScore: ['train/batch_acc', null],
    validationScore: ['valid/bleu', 'valid/acc'],
  },
  { from: 'joeynmt/joeynmt (validations.txt)', names: 'Loss, PPL, bleu, LR', trainLoss: 'Loss', score: 'bleu' },
  {
    from: 'awslabs/sockeye sockeye/training.py (metrics)',
    names:
      'perplexity-train, gradient-norm, learning-rate, perplexity-val, length-ratio-mse-val, bleu-val, chrf-val, rouge1-val, avg-sec-per-sent-val, time-elapsed, max-gpu-memory, converged, diverged, epoch',
    constant: 'length-ratio-mse-val, converged, diverged',
    settings: { early_stopping_metric: 'perplexity' },
    trainLoss: 'perplexity-train',
    validationLoss: 'perplexity-val',
    validationScore: ['bleu-val', 'chrf-val'],
  },
  {
    from: 'awslabs/sockeye sockeye/training.py (metrics), without its settings',
    names:
      'perplexity-train, learning-rate, perplexity-val, length-ratio-mse-val, bleu-val, chrf-val, time-elapsed, used-gpu-memory',
    trainLoss: 'perplexity-train',
    validationLoss: 'perplexity-val',
    validationScore: ['bleu-val', 'chrf-val'],
  },
  {
    from: 'marian-nmt/marian-dev src/training/scheduler.h (text log)',
    names: 'Cost, Sen., Time, words/s, L.r., valid ce-mean-words, valid perplexity, valid bleu',
    trainLoss: 'Cost',
    validationLoss: ['valid ce-mean-words', 'valid perplexity'],
    validationScore: 'valid bleu',
  },
  {
    from: 'tensorflow/tensor2tensor (eval folder)',
    names:
      'loss, eval/loss, eval/metrics-translate_ende_wmt32k/targets/accuracy, eval/metrics-translate_ende_wmt32k/targets/accuracy_top5, eval/metrics-translate_ende_wmt32k/targets/accuracy_per_sequence, eval/metrics-translate_ende_wmt32k/targets/neg_log_perplexity, eval/metrics-translate_ende_wmt32k/targets/approx_bleu_score, learning_rate, global_step/sec',
    trainLoss: 'loss',
    validationLoss: 'eval/loss',
    validationScore: [
      'eval/metrics-translate_ende_wmt32k/targets/accuracy',
      'eval/metrics-translate_ende_wmt32k/targets/approx_bleu_score',
    ],
  },
  {
    from: 'huggingface/transformers examples/pytorch/translation',
    names:
      'loss, grad_norm, learning_rate, eval_loss, eval_bleu, eval_gen_len, eval_runtime, eval_samples_per_second, eval_steps_per_second',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    validationScore: 'eval_bleu',
  },
  {
    from: 'huggingface/transformers examples/pytorch/summarization',
    names: 'loss, learning_rate, eval_loss, eval_rouge1, eval_rouge2, eval_rougeL, eval_rougeLsum, eval_gen_len, eval_runtime',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    validationScore: ['eval_rouge1', 'eval_rougeL', 'eval_rouge2'],
  },
  {
    from: 'huggingface/transformers src/transformers/trainer.py (trainer_state.json)',
    names:
      'loss, grad_norm, learning_rate, eval_loss, eval_runtime, eval_samples_per_second, eval_steps_per_second, train_loss, train_runtime, train_samples_per_second, total_flos',
    short: 'train_loss, train_runtime, train_samples_per_second, total_flos',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
  },
  {
    from: 'huggingface/transformers examples/pytorch/text-classification (GLUE MRPC)',
    names:
      'loss, grad_norm, learning_rate, eval_loss, eval_accuracy, eval_f1, eval_combined_score, eval_runtime, eval_samples_per_second',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    validationScore: ['eval_accuracy', 'eval_f1', 'eval_combined_score'],
  },
  {
    from: 'huggingface/transformers text classification, best model by F1',
    names: 'loss, learning_rate, eval_loss, eval_accuracy, eval_f1, eval_precision, eval_recall, eval_runtime',
    settings: { metric_for_best_model: 'f1', greater_is_better: true },
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    validationScore: 'eval_f1',
  },
  {
    from: 'huggingface/transformers examples/pytorch/token-classification',
    names:
      'loss, learning_rate, eval_loss, eval_precision, eval_recall, eval_f1, eval_accuracy, eval_runtime, eval_samples_per_second',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    validationScore: ['eval_f1', 'eval_accuracy'],
  },
  {
    from: 'huggingface/transformers examples/pytorch/question-answering',
    names: 'loss, learning_rate, eval_exact_match, eval_f1, eval_runtime, eval_samples',
    constant: 'eval_samples',
    trainLoss: 'loss',
    validationScore: ['eval_f1', 'eval_exact_match'],
  },
  {
    from: 'huggingface/transformers GLUE STS-B',
    names: 'loss, learning_rate, eval_loss, eval_pearson, eval_spearmanr, eval_combined_score, eval_runtime',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    validationScore: ['eval_pearson', 'eval_spearmanr', 'eval_combined_score'],
  },
  {
    from: 'huggingface/transformers several evaluation sets',
    names:
      'loss, learning_rate, eval_wiki_loss, eval_wiki_runtime, eval_code_loss, eval_code_runtime, eval_wiki_samples_per_second, eval_code_samples_per_second',
    trainLoss: 'loss',
    validationLoss: ['eval_wiki_loss', 'eval_code_loss'],
  },
  {
    from: 'huggingface/trl trl/trainer/sft_trainer.py',
    names:
      'loss, grad_norm, learning_rate, entropy, num_tokens, mean_token_accuracy, eval_loss, eval_entropy, eval_num_tokens, eval_mean_token_accuracy, eval_runtime, eval_samples_per_second',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    trainScore: 'mean_token_accuracy',
    validationScore: 'eval_mean_token_accuracy',
  },
  {
    from: 'hiyouga/LLaMA-Factory src/llamafactory/train/callbacks.py (trainer_log.jsonl)',
    names: 'loss, eval_loss, lr, percentage, throughput, total_tokens',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
  },
  {
    from: 'modelscope/ms-swift swift/trainers (logging.jsonl)',
    names:
      'loss, token_acc, grad_norm, learning_rate, memory(GiB), train_speed(iter/s), eval_loss, eval_token_acc, eval_runtime, eval_samples_per_second',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    trainScore: 'token_acc',
    validationScore: 'eval_token_acc',
  },
  {
    from: 'karpathy/nanoGPT train.py (console)',
    names: 'train loss, val loss, loss, time, mfu',
    steps: 'loss, time, mfu',
    trainLoss: 'train loss',
    validationLoss: 'val loss',
  },
  {
    from: 'karpathy/nanoGPT train.py (W&B)',
    names: 'train/loss, val/loss, lr, mfu',
    trainLoss: 'train/loss',
    validationLoss: 'val/loss',
  },
  {
    from: 'karpathy/llm.c main.log',
    names: 'tel, trl, lr, norm, eval',
    trainLoss: 'trl',
    validationLoss: 'tel',
    score: [null, 'eval'],
  },
  { from: 'KellerJordan/modded-nanogpt train_gpt.py', names: 'val_loss, train_time, step_avg', validationLoss: 'val_loss' },
  {
    from: 'NVIDIA/Megatron-LM megatron/training/training.py (TensorBoard)',
    names:
      'learning-rate, batch-size, lm loss, loss-scale, grad-norm, num-zeros, params-norm, iteration-time, lm loss validation, lm loss validation ppl, load_balancing_loss, z_loss',
    constant: 'batch-size, loss-scale',
    trainLoss: 'lm loss',
    validationLoss: 'lm loss validation',
  },
  {
    from: 'NVIDIA/Megatron-LM pretrain_bert.py',
    names:
      'learning-rate, lm loss, sop loss, loss-scale, grad-norm, lm loss validation, sop loss validation, lm loss validation ppl, sop loss validation ppl',
    trainLoss: 'lm loss',
    validationLoss: 'lm loss validation',
  },
  {
    from: 'NVIDIA/NeMo language modeling',
    names:
      'reduced_train_loss, lr, global_step, consumed_samples, train_step_timing in s, grad_norm, val_loss, validation_step_timing in s',
    trainLoss: 'reduced_train_loss',
    validationLoss: 'val_loss',
  },
  {
    from: 'EleutherAI/gpt-neox megatron/logging.py',
    names:
      'train/learning_rate, train/lm_loss, train/loss_scale, train/grad_norm, validation/lm_loss, validation/lm_loss_ppl, runtime/samples_per_sec, runtime/iteration_time, runtime/flops_per_sec_per_gpu, timers/forward, timers/backward',
    trainLoss: 'train/lm_loss',
    validationLoss: 'validation/lm_loss',
  },
  {
    from: 'pytorch/torchtune recipes/full_finetune_single_device.py',
    names:
      'loss, lr, tokens_per_second_per_gpu, grad_norm, peak_memory_active, peak_memory_alloc, peak_memory_reserved, val_loss',
    trainLoss: 'loss',
    validationLoss: 'val_loss',
  },
  {
    from: 'pytorch/torchtitan torchtitan/components/metrics.py',
    names:
      'loss_metrics/global_avg_loss, loss_metrics/global_max_loss, grad_norm, lr, n_tokens_seen, throughput(tps), tflops, mfu(%), time_metrics/end_to_end(s), time_metrics/data_loading(s), memory/max_active(GiB), memory/num_alloc_retries',
    trainLoss: 'loss_metrics/global_avg_loss',
  },
  {
    from: 'mosaicml/llm-foundry',
    names:
      'loss/train/total, metrics/train/LanguageCrossEntropy, metrics/train/LanguagePerplexity, metrics/train/TokenAccuracy, metrics/eval/LanguageCrossEntropy, metrics/eval/LanguagePerplexity, metrics/eval/TokenAccuracy, lr-DecoupledAdamW/group0, throughput/batches_per_sec, throughput/device/mfu, time/token, memory/peak_allocated_mem',
    trainLoss: ['metrics/train/LanguageCrossEntropy', 'loss/train/total'],
    validationLoss: 'metrics/eval/LanguageCrossEntropy',
    trainScore: 'metrics/train/TokenAccuracy',
    validationScore: 'metrics/eval/TokenAccuracy',
  },
  {
    from: 'Lightning-AI/litgpt litgpt/pretrain.py',
    names: 'loss, val_loss, val_ppl, iter_time, remaining_time, tokens, total_tokens, learning_rate',
    trainLoss: 'loss',
    validationLoss: 'val_loss',
  },
  {
    from: 'allenai/OLMo olmo/train.py',
    names:
      'train/CrossEntropyLoss, train/Perplexity, train/ZLoss, optim/total_grad_norm, optim/learning_rate_group0, throughput/total_tokens, throughput/device/tokens_per_second, System/Peak GPU Memory (MB), eval/pile/CrossEntropyLoss, eval/pile/Perplexity, eval/c4/CrossEntropyLoss, eval/c4/Perplexity, eval/downstream/hellaswag_len_norm, eval/downstream/arc_easy_acc',
    trainLoss: 'train/CrossEntropyLoss',
    validationLoss: ['eval/pile/CrossEntropyLoss', 'eval/c4/CrossEntropyLoss'],
    validationScore: [null, 'eval/downstream/arc_easy_acc', 'eval/downstream/hellaswag_len_norm'],
  },
  {
    from: 'AI-Hypercomputer/maxtext MaxText/metric_logger.py',
    names:
      'learning/loss, learning/moe_lb_loss, learning/total_weights, learning/grad_norm, learning/raw_grad_norm, learning/param_norm, learning/current_learning_rate, perf/step_time_seconds, perf/per_device_tflops_per_sec, eval/avg_loss, eval/total_loss, eval/total_weights',
    trainLoss: 'learning/loss',
    validationLoss: ['eval/avg_loss', 'eval/total_loss'],
  },
  {
    from: 'google-research/bert run_pretraining.py',
    names:
      'loss, eval/global_step, eval/loss, eval/masked_lm_accuracy, eval/masked_lm_loss, eval/next_sentence_accuracy, eval/next_sentence_loss',
    trainLoss: 'loss',
    validationLoss: 'eval/loss',
    validationScore: ['eval/masked_lm_accuracy', 'eval/next_sentence_accuracy'],
  },
  {
    from: 'deepspeedai/DeepSpeed deepspeed/monitor',
    names: 'Train/Samples/train_loss, Train/Samples/lr, Train/Samples/loss_scale, Train/Samples/elapsed_time_ms_forward',
    trainLoss: 'Train/Samples/train_loss',
  },
  {
    from: 'huggingface/peft examples/causal_language_modeling',
    names: 'train_epoch_loss, train_ppl, eval_epoch_loss, eval_ppl',
    trainLoss: 'train_epoch_loss',
    validationLoss: 'eval_epoch_loss',
  },
  {
    from: 'huggingface/transformers examples/pytorch/language-modeling',
    names: 'loss, learning_rate, eval_accuracy, eval_loss, eval_runtime, eval_samples_per_second, perplexity',
    short: 'perplexity',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    validationScore: 'eval_accuracy',
  },
  {
    from: 'explosion/spaCy spacy/training/loggers.py (JSON lines)',
    names:
      'losses.tok2vec, losses.ner, scores.ents_f, scores.ents_p, scores.ents_r, scores.ents_per_type.PERSON.f, scores.speed, score',
    trainLoss: ['losses.ner', 'losses.tok2vec'],
    score: ['scores.ents_f', 'score'],
  },
  {
    from: 'explosion/spaCy (console)',
    names: 'LOSS TOK2VEC, LOSS TAGGER, LOSS PARSER, TAG_ACC, DEP_UAS, DEP_LAS, SENTS_F, SCORE',
    trainLoss: ['LOSS PARSER', 'LOSS TAGGER', 'LOSS TOK2VEC'],
    score: ['SCORE', 'TAG_ACC', 'DEP_LAS'],
  },
  {
    from: 'flairNLP/flair flair/trainers/trainer.py (loss.tsv)',
    names: 'BAD_EPOCHS, LEARNING_RATE, TRAIN_LOSS, DEV_LOSS, DEV_PRECISION, DEV_RECALL, DEV_F1, DEV_ACCURACY',
    trainLoss: 'TRAIN_LOSS',
    validationLoss: 'DEV_LOSS',
    validationScore: ['DEV_F1', 'DEV_ACCURACY'],
  },
  {
    from: 'allenai/allennlp allennlp/training/gradient_descent_trainer.py (metrics_epoch_*.json)',
    names:
      'best_epoch, peak_worker_0_memory_MB, training_start_epoch, training_epochs, training_accuracy, training_loss, training_worker_0_memory_MB, validation_accuracy, validation_loss, best_validation_accuracy, best_validation_loss',
    trainLoss: 'training_loss',
    validationLoss: 'validation_loss',
    trainScore: 'training_accuracy',
    validationScore: 'validation_accuracy',
  },
  {
    from: 'allenai/allennlp allennlp/training/callbacks/log_writer.py (TensorBoard)',
    names:
      'loss/loss_train, loss/batch_loss, epoch_metrics/training_loss, epoch_metrics/training_accuracy, epoch_metrics/validation_loss, epoch_metrics/validation_accuracy, learning_rate/weight, gradient_norm/weight',
    steps: 'loss/loss_train, loss/batch_loss, learning_rate/weight, gradient_norm/weight',
    trainLoss: 'epoch_metrics/training_loss',
    validationLoss: 'epoch_metrics/validation_loss',
    trainScore: 'epoch_metrics/training_accuracy',
    validationScore: 'epoch_metrics/validation_accuracy',
  },
  {
    from: 'huggingface/sentence-transformers EmbeddingSimilarityEvaluator.py',
    names:
      'cosine_pearson, cosine_spearman, euclidean_pearson, euclidean_spearman, manhattan_pearson, manhattan_spearman, dot_pearson, dot_spearman',
    score: ['cosine_spearman', 'cosine_pearson'],
  },
  {
    from: 'huggingface/sentence-transformers trainer',
    names:
      'loss, grad_norm, learning_rate, eval_loss, eval_sts-dev_pearson_cosine, eval_sts-dev_spearman_cosine, eval_runtime, eval_samples_per_second',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    validationScore: ['eval_sts-dev_spearman_cosine', 'eval_sts-dev_pearson_cosine'],
  },
  {
    from: 'huggingface/sentence-transformers InformationRetrievalEvaluator.py',
    names:
      'loss, learning_rate, eval_dev_cosine_accuracy@1, eval_dev_cosine_precision@1, eval_dev_cosine_recall@10, eval_dev_cosine_ndcg@10, eval_dev_cosine_mrr@10, eval_dev_cosine_map@100',
    trainLoss: 'loss',
    validationScore: [
      'eval_dev_cosine_ndcg@10',
      'eval_dev_cosine_map@100',
      'eval_dev_cosine_mrr@10',
      'eval_dev_cosine_accuracy@1',
    ],
  },
  {
    from: 'RasaHQ/rasa rasa/utils/tensorflow (DIET)',
    names: 't_loss, m_loss, i_loss, e_loss, m_acc, i_acc, e_f1, val_t_loss, val_i_loss, val_e_loss, val_i_acc, val_e_f1',
    trainLoss: 't_loss',
    validationLoss: 'val_t_loss',
    trainScore: ['i_acc', 'e_f1', 'm_acc'],
    validationScore: ['val_i_acc', 'val_e_f1'],
  },
  {
    from: 'huggingface/transformers examples/research_projects/distillation',
    names:
      'losses/cum_avg_loss_per_epoch, losses/loss, losses/loss_ce, losses/loss_mlm, losses/loss_cos, learning_rate/lr, global/mem_usage, global/speed',
    trainLoss: ['losses/loss', 'losses/cum_avg_loss_per_epoch'],
  },
  {
    from: 'stanfordnlp/stanza stanza/models/tagger.py (text log)',
    names: 'train_loss, dev_score, lr',
    trainLoss: 'train_loss',
    validationScore: 'dev_score',
  },
];
