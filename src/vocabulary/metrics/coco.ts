import { type MetricRow, score } from './row.js';

/** COCO's evaluation gives twelve numbers without names, in this order: precision over overlaps, then recall. */
const TWELVE = [
  'map50_95',
  'map50',
  'map75',
  'map_small',
  'map_medium',
  'map_large',
  'ar@1',
  'ar@10',
  'ar@100',
  'ar_small',
  'ar_medium',
  'ar_large',
];
/** What was evaluated, as DETR and torchvision name it. */
const OF = [
  ['bbox', ''],
  ['masks', 'segm_'],
  ['segm', 'segm_'],
  ['keypoints', 'keypoints_'],
] as const;

/** `test_coco_eval_bbox/0` … `/11`. */
export const COCO: readonly MetricRow[] = OF.flatMap(([of, prefix]) =>
  TWELVE.map((metric, i) => score('detection', `${prefix}${metric}`, 'share', `coco eval ${of} ${i}`)),
);
