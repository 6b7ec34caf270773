/** Name | split kind metric goal top role; a dash where there is none. */
export const scores = `
# classification
acc | - score accuracy maximize share -
accuracy | - score accuracy maximize share -
val_acc | validation score accuracy maximize share -
Val. Acc | validation score accuracy maximize share -
valacc | validation score accuracy maximize share -
val_accuracy | validation score accuracy maximize share -
test_accuracies | test score accuracy maximize share -
acc@1 | - score accuracy maximize share -
acc1 | - score accuracy maximize share -
acc_1 | - score accuracy maximize share -
Acc@1 | - score accuracy maximize share -
top1 | - score accuracy maximize share -
top-1 | - score accuracy maximize share -
Top-1 Acc | - score accuracy maximize share -
top1_acc | - score accuracy maximize share -
accuracy_top-1 | - score accuracy maximize share -
prec@1 | - score accuracy maximize share -
acc@5 | - score top5_accuracy maximize share -
top5 | - score top5_accuracy maximize share -
Top-5 Acc | - score top5_accuracy maximize share -
accuracy_top5 | - score top5_accuracy maximize share -
sparse_categorical_accuracy | - score accuracy maximize share -
binary_accuracy | - score accuracy maximize share -
accuray | - score accuracy maximize share -
val_accuaray | validation score accuracy maximize share -
accuracy (%) | - score accuracy maximize share -
train_acc_percent | train score accuracy maximize share -
balanced_accuracy | - score balanced_accuracy maximize share -
bal_acc | - score balanced_accuracy maximize share -
f1 | - score f1 maximize share -
F1 | - score f1 maximize share -
F1Score | - score f1 maximize share -
f1_score | - score f1 maximize share -
F1-score | - score f1 maximize share -
val/f1_macro | validation score f1_macro maximize share -
macro-F1 | - score macro_f1 maximize share -
F1 (macro) | - score f1_macro maximize share -
F-measure | - score f1 maximize share -
fbeta | - score fbeta maximize share -
precision | - score precision maximize share -
val_precision | validation score precision maximize share -
recall | - score recall maximize share -
sensitivity | - score recall maximize share -
specificity | - score specificity maximize share -
TPR | - score recall maximize share -
auc | - score auc maximize share -
AUC | - score auc maximize share -
val_auc | validation score auc maximize share -
roc_auc | - score auc maximize share -
AUROC | - score auroc maximize share -
val_auroc | validation score auroc maximize share -
pr_auc | - score auprc maximize share -
AUPRC | - score auprc maximize share -
average_precision | - score auprc maximize share -
mcc | - score mcc maximize share -
matthews_correlation | - score mcc maximize share -
kappa | - score kappa maximize share -
cohen_kappa | - score kappa maximize share -
QWK | - score kappa maximize share -
exact_match | - score exact_match maximize share -
eval_EM | validation score exact_match maximize share -
jaccard | - score jaccard maximize share -
Jaccard Index | - score jaccard maximize share -
error | - score error minimize share -
err | - score error minimize share -
val_error | validation score error minimize share -
error_rate | - score error minimize share -
top1_err | - score error minimize share -
Valid top1 error | validation score error minimize share -
top5_error | - score top5_error minimize share -
merror | - score error minimize share -
hamming_loss | - score hamming_loss minimize share -
robust_accuracy | - score robust_accuracy maximize share -
Test Robust Loss | test loss robust_loss minimize - -
# retrieval
NDCG@10 | - score ndcg@10 maximize share -
ndcg@10 | - score ndcg@10 maximize share -
val_ndcg_10 | validation score ndcg@10 maximize share -
nDCG@5 | - score ndcg@5 maximize share -
ndcg | - score ndcg maximize share -
Test/NDCG@[20] | test score ndcg@20 maximize share -
cosine_ndcg@10 | - score cosine_ndcg@10 maximize share -
MRR | - score mrr maximize share -
MRR@10 | - score mrr@10 maximize share -
mrr_10 | - score mrr@10 maximize share -
HR@10 | - score hit_rate@10 maximize share -
hr@5 | - score hit_rate@5 maximize share -
hit@10 | - score hit_rate@10 maximize share -
hits@1 | - score hit_rate@1 maximize share -
Hits@10 | - score hit_rate@10 maximize share -
hits_10 | - score hit_rate@10 maximize share -
hits10 | - score hit_rate@10 maximize share -
val_hit_rate@10 | validation score hit_rate@10 maximize share -
hit_ratio@20 | - score hit_rate@20 maximize share -
Recall@20 | - score recall@20 maximize share -
recall_at_20 | - score recall@20 maximize share -
recall@20 | - score recall@20 maximize share -
val_recall_20 | validation score recall_20 maximize share -
Precision@5 | - score precision@5 maximize share -
R@1 | - score recall@1 maximize share -
val/image_to_text_R@5 | validation score image_to_text_recall@5 maximize share -
MAP@10 | - score map@10 maximize share -
map@100 | - score map@100 maximize share -
rank-1 | - score rank1 maximize share -
# calibration
ECE | - other calibration_error - - -
val_ece | validation other calibration_error - - -
calibration_error | - other calibration_error - - -
brier_score | - other brier_score - - -
Brier | - other brier_score - - -
FPR95 | - score fpr95 minimize share -
fpr@95 | - score fpr95 minimize share -
`;
