/** Name | split kind metric goal top role; a dash where there is none. */
export const textsAndSounds = `
# translation and text
bleu | - score bleu maximize - -
BLEU | - score bleu maximize - -
val_bleu | validation score bleu maximize - -
dev_bleu | validation score bleu maximize - -
sacrebleu | - score bleu maximize - -
bleu4 | - score bleu4 maximize - -
BLEU-4 | - score bleu_4 maximize - -
chrF | - score chrf maximize - -
chrF++ | - score chrf maximize - -
chrf | - score chrf maximize - -
valid_chrf | validation score chrf maximize - -
TER | - score ter minimize - -
meteor | - score meteor maximize - -
rouge1 | - score rouge1 maximize - -
ROUGE-L | - score rougel maximize - -
eval_rougeLsum | validation score rougelsum maximize - -
CIDEr | - score cider maximize - -
SPICE | - score spice maximize - -
BERTScore | - score bertscore maximize share -
bert_score | - score bertscore maximize share -
score | - score score maximize - -
valid_score | validation score score maximize - -
validation_scores_ | validation score score maximize - -
LAS | - score las maximize share -
DEP_UAS | - score uas maximize share -
# speech
wer | - score wer minimize share -
WER | - score wer minimize share -
val_wer | validation score wer minimize share -
Word Error Rate | - score wer minimize share -
cer | - score cer minimize share -
valid/cer_ctc | validation score cer_ctc minimize share -
PER | - score per minimize share -
val_per | validation score per minimize share -
EER | - score eer minimize share -
DiarizationErrorRate | - score der minimize share -
MCD | - score mcd minimize - -
PESQ | - score pesq maximize - -
STOI | - score stoi maximize share -
SI-SDR | - score si_sdr maximize - -
si_snri | - score si_snr maximize - -
minDCF | - score min_dcf minimize - -
# languages
训练损失 | train loss loss minimize - -
训练 损失 | train loss loss minimize - -
验证损失 | validation loss loss minimize - -
验证准确率 | validation score accuracy maximize share -
测试准确率 | test score accuracy maximize share -
验证集准确率 | validation score accuracy maximize share -
学习率 | - learning-rate learning_rate - - -
訓練損失 | train loss loss minimize - -
検証損失 | validation loss loss minimize - -
検証精度 | validation score accuracy maximize share -
学習率 | - learning-rate learning_rate - - -
正解率 | - score accuracy maximize share -
Verlust | - loss loss minimize - -
Genauigkeit | - score accuracy maximize share -
Trainingsverlust | train loss loss minimize - -
Validierungsverlust | validation loss loss minimize - -
Validierungsgenauigkeit | validation score accuracy maximize share -
Val-Genauigkeit | validation score accuracy maximize share -
Lernrate | - learning-rate learning_rate - - -
Perte d'entraînement | train loss loss minimize - -
perte de validation | validation loss loss minimize - -
exactitude | - score accuracy maximize share -
taux d'apprentissage | - learning-rate learning_rate - - -
Pérdida de validación | validation loss loss minimize - -
pérdida de entrenamiento | train loss loss minimize - -
precisión | - score precision maximize share -
tasa de aprendizaje | - learning-rate learning_rate - - -
# language models
perplexity | - loss perplexity minimize - -
ppl | - loss ppl minimize - -
val_ppl | validation loss ppl minimize - -
valid.ppl | validation loss ppl minimize - -
word_ppl | - loss ppl minimize - -
bpb | - loss bpb minimize - -
val_bpb | validation loss bpb minimize - -
bits_per_byte | - loss bpb minimize - -
token_accuracy | - score token_accuracy maximize share -
eval_mean_token_accuracy | validation score token_accuracy maximize share -
masked_lm_accuracy | - score token_accuracy maximize share -
rewards/margins | - score reward_margin maximize - -
rewards/accuracies | - score reward_accuracy maximize share -
eval_rewards/accuracies | validation score reward_accuracy maximize share -
pass@1 | - score pass@1 maximize share -
tel | validation loss loss minimize - -
trl | train loss loss minimize - -
`;
