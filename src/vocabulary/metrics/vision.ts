import { errors, type MetricRow, score } from './row.js';

/** Detection: average precision and recall. The twelve numbers of COCO are in an order of their own, see `coco.ts`. */
export const DETECTION: readonly MetricRow[] = [
  score(
    'detection',
    'map50_95',
    'share',
    'map50 95 | map 0.5 0.95 | map 50 95 | map@0.5 0.95 | map@50 95 | ap50 95 | ap 50 95 | ap 0.5 0.95 | ap@0.5 0.95 | map@0.50 0.95',
  ),
  score(
    'detection',
    'map50',
    'share',
    'map50 | map 50 | map 0.5 | map@0.5 | map@50 | map@0.50 | map@0.50iou | map@0.5iou | map iou 0.5',
  ),
  score('detection', 'map75', 'share', 'map75 | map 75 | map 0.75 | map@0.75 | map@75 | map@0.75iou'),
  score('detection', 'map', 'share', 'map | mean average precision | mean ap'),
  score('detection', 'map_small', 'share', 'map small | map s | maps | APs | ap small'),
  score('detection', 'map_medium', 'share', 'map medium | map m | mapm | APm | ap medium'),
  score('detection', 'map_large', 'share', 'map large | map l | mapl | APl | ap large'),
  score('detection', 'ap', 'share', 'ap'),
  score('detection', 'ap50', 'share', 'ap50 | ap 50 | ap@0.5 | ap@50'),
  score('detection', 'ap75', 'share', 'ap75 | ap 75 | ap@0.75 | ap@75'),
  score(
    'detection',
    'average_recall',
    'share',
    'mean average recall | average recall | mar@k | mar small | mar medium | mar large | ar@k',
    { alone: 'AR' },
  ),
  score('detection', 'nds', 'share', 'nds | nuscenes detection score'),
  score('detection', 'pck', 'share', 'pck | pckh'),
  score('detection', 'mota', 1, 'mota'),
  score('detection', 'idf1', 'share', 'idf1'),
  score('detection', 'hota', 'share', 'hota'),
];

/** Segmentation: how well areas overlap. */
export const SEGMENTATION: readonly MetricRow[] = [
  score(
    'segmentation',
    'miou',
    'share',
    'mIoU | mean IoU | meaniou | mean iu | MeanIU | meanIoU | miu | m iou | mean intersection over union | class iou',
  ),
  score(
    'segmentation',
    'fwiou',
    'share',
    'fwIoU | fwiou | FreqW Acc | fw iu | frequency weighted iou | fwavacc | freq weighted iou',
  ),
  score('segmentation', 'iou', 'share', 'IoU | iu | iou coef | iou coeff | intersection over union | box iou | mask iou'),
  score('segmentation', 'giou', 1, 'gIoU score'),
  score(
    'segmentation',
    'dice',
    'share',
    'dice | dice score | dice coefficient | dice coeff | dice coef | dsc | mDice | mean dice',
  ),
  score('segmentation', 'pixel_accuracy', 'share', 'pixel accuracy | pixel acc | pixacc | pix acc | pAcc | aAcc | oacc'),
  score('segmentation', 'mean_class_accuracy', 'share', 'mAcc | macc | mean acc cls | mean class accuracy | mean class acc'),
  score('segmentation', 'panoptic_quality', 'share', 'panoptic quality', { alone: 'PQ' }),
  score('segmentation', 'mean_f_score', 'share', 'mFscore'),
  errors('segmentation', 'hausdorff', null, 'hausdorff | hausdorff distance'),
  errors('segmentation', 'hd95', null, 'hd95 | hausdorff 95'),
  errors('segmentation', 'assd', null, 'assd'),
];

/** Images that are made: how near they come to real ones. */
export const GENERATIVE: readonly MetricRow[] = [
  errors(
    'generative models',
    'fid',
    null,
    'fid | fid50k | fid50k full | fid5k | fid10k | frechet inception distance | fid score',
  ),
  errors('generative models', 'kid', null, 'kid | kid50k | kid50k full | kernel inception distance'),
  score('generative models', 'inception_score', null, 'inception score | is50k | is mean', { alone: 'IS' }),
  errors('generative models', 'fvd', null, 'fvd'),
  errors('generative models', 'fad', null, 'fad | frechet audio distance'),
  errors('generative models', 'path_length', null, 'ppl2 wend | ppl zfull | ppl wfull | path length'),
  errors('generative models', 'lpips', null, 'lpips | perceptual distance'),
  errors('generative models', 'dists', null, 'dists'),
  score('generative models', 'psnr', null, 'psnr', { unit: 'dB' }),
  score('generative models', 'ssim', 'share', 'ssim | ms ssim | msssim'),
  score('generative models', 'clip_score', null, 'clip score | clipscore'),
];
