import { type MetricRow, score } from './row.js';

const FIELD = 'retrieval and recommendation';

/** Ranked lists, mostly cut off at k: `NDCG@10`, `recall_at_20`, `hits10`. */
export const RETRIEVAL: readonly MetricRow[] = [
  score(FIELD, 'ndcg', 'share', 'NDCG | nDCG | DCG'),
  score(FIELD, 'mrr', 'share', 'MRR | mean reciprocal rank | reciprocal rank'),
  score(FIELD, 'hit_rate', 'share', 'hits@k | hit@k | hit rate | hit ratio | hitrate | hitratio | HR@k', {
    alone: 'HR | hits | hit',
  }),
  score(FIELD, 'rank1', 'share', 'rank1 | rank 1 | rank 1 accuracy'),
  score(FIELD, 'cmc', 'share', 'cmc'),
  score(FIELD, 'item_coverage', 'share', 'item coverage | itemcoverage'),
];
