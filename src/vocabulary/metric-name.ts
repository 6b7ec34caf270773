/** Words that make a column look like a loss, a score or a learning rate. */
const METRIC_WORDS = new Set(
  (
    'loss losses nll ce celoss crossentropy logloss mlogloss perplexity ppl bpb elbo kl cost objective ' +
    'acc accuracy err error wer cer f1 fscore auc auroc roc map ap iou miou dice bleu rouge ndcg r2 mcc matthews correlation ' +
    'precision recall sensitivity specificity reward return rew score psnr ssim fid kappa top1 top5 acc1 acc5 ' +
    'mse mae rmse mape msle lr lrs'
  ).split(' '),
);
/** The same where they are glued to other words: `trainloss`, `valacc`, `EpRewMean`, `mAP50-95(B)`. */
const METRIC_PART =
  /loss(?:es)?(?![a-z])|accu|acc$|entropy|learning[ _-]?rate|squared_error|absolute_error|reward|rewmean|f1$|(?:^|\/)(?:map[0-9@]|top-?[0-9])/;
/** Longer names are text, not names. */
const MAX_NAME = 256;

/** Does a column of this name look like a loss, a score or a learning rate? A first sieve; what it is, `normalize` decides. */
export function isMetricName(name: string): boolean {
  if (name.length > MAX_NAME) return false;
  const lower = name.toLowerCase();
  if (METRIC_PART.test(lower)) return true;
  return lower.split(/[^a-z0-9]+/).some((word) => METRIC_WORDS.has(word));
}

/** Where DVCLive keeps one table a metric. */
export const PLOTS_FOLDER = /(?:^|\/)plots\/(?:metrics|scalars)\//;

/** The metric that DVCLive says in the path of its table: `plots/metrics/loss/val.tsv` is `loss/val`; null for any other path. */
export function metricOfPath(path: string): string | null {
  const folder = PLOTS_FOLDER.exec(path);
  if (folder === null) return null;
  return /^(.+)\.(?:tsv|csv)$/.exec(path.slice(folder.index + folder[0].length))?.[1] ?? null;
}
