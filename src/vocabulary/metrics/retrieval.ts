import { type MetricRow, score } from './row.js';

const FIELD = 'retrieval and recommendation';

/** Ranked lists, mostly cut off at k: `NDCG@10`, `recall_at_20`, `hits10`. */
export const RETRIEVAL: readonly MetricRow[] = [
  score(FIELD, 'ndcg', 'share', 'NDCG | nDCG | DCG'),
  score(FIELD, 'mrr', 'share', 'MRR | mean reciprocal rank | reciprocal rank'),
  score(FIELD, 'hit_rate', 'share', 'hits@k | hit@k | hit rate@k | hit ratio | hitrate | hitratio | HR@k', {
    alone: 'HR | hits | hit',
  }),
  score(FIELD, 'recall_at', 'share', 'r@k'),
  score(FIELD, 'precision_at', 'share', 'p@k'),
  score(FIELD, 'rank_accuracy', 'share', 'rank1 | rank 1 | cmc'),
  score(FIELD, 'item_coverage', 'share', 'item coverage | itemcoverage'),
];
