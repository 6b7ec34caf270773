import { errors, type MetricRow, score } from './row.js';

const FIELD = 'classification';

/** Shares of right answers, and what is made of them. */
export const CLASSIFICATION: readonly MetricRow[] = [
  score(
    FIELD,
    'accuracy',
    'share',
    `acc | acc1 | accuracy | accuracies | top1 | prec1 | precision1 | top1 acc | acc top1 | accuracy top1 | top1 accuracy | top1 categorical accuracy |
    binary accuracy | categorical accuracy | sparse categorical accuracy | correct rate | classification accuracy |
    pct correct | percent correct | err acc | d real acc | d fake acc`,
    { counted: true },
  ),
  score(
    FIELD,
    'top5_accuracy',
    'share',
    'acc5 | top5 | prec5 | top5 acc | acc top5 | accuracy top5 | top5 accuracy | top5 categorical accuracy',
    {
      counted: true,
    },
  ),
  score(FIELD, 'balanced_accuracy', 'share', 'balanced accuracy | balanced acc | bacc | bal acc | balacc | uar'),
  score(FIELD, 'f1', 'share', 'f1 | f1 score | f score | fscore | f measure | fmeasure | hmean'),
  score(FIELD, 'fbeta', 'share', 'fbeta | f beta | f2 | f05'),
  score(FIELD, 'cf1', 'share', 'cf1'),
  score(FIELD, 'of1', 'share', 'of1'),
  score(FIELD, 'precision', 'share', 'precision | ppv | positive predictive value | p@k'),
  score(FIELD, 'npv', 'share', 'npv | negative predictive value'),
  score(FIELD, 'recall', 'share', 'recall | sensitivity | tpr | true positive rate | r@k'),
  score(FIELD, 'specificity', 'share', 'specificity | tnr | true negative rate'),
  score(FIELD, 'auc', 'share', 'auc | roc auc | rocauc | auc roc | aucroc | area under curve'),
  score(FIELD, 'auroc', 'share', 'auroc | au roc'),
  score(FIELD, 'auprc', 'share', 'auprc | aucpr | auc pr | pr auc | prauc | aupr | average precision'),
  score(FIELD, 'gini', 1, 'gini'),
  score(FIELD, 'mcc', 'share', 'mcc | matthews | matthews correlation | matthews corrcoef | matthews correlation coefficient'),
  score(
    FIELD,
    'kappa',
    'share',
    'kappa | cohen kappa | cohens kappa | cohen s kappa | qwk | quadratic kappa | quadratic weighted kappa',
  ),
  score(FIELD, 'exact_match', 'share', 'exact match | exact matches | exactmatch', { counted: true, alone: 'EM' }),
  score(FIELD, 'jaccard', 'share', 'jaccard | jaccard index | jaccard score | jaccard coef | jaccard coefficient'),
  score(FIELD, 'hamming_score', 'share', 'hamming score'),
  errors(
    FIELD,
    'error',
    'share',
    'error | err | errors | error rate | err rate | errorrate | error1 | err1 | top1 err | top1 error | merror',
    {
      counted: true,
    },
  ),
  errors(FIELD, 'top5_error', 'share', 'error5 | err5 | top5 err | top5 error', { counted: true }),
  errors(FIELD, 'hamming_loss', 'share', 'hamming loss'),
];
