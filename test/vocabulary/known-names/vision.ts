/** Name | split kind metric goal top role; a dash where there is none. */
export const vision = `
# detection and segmentation
mAP | - score map maximize share -
val_mAP | validation score map maximize share -
map | - score map maximize share -
val/map | validation score map maximize share -
mAP50 | - score map50 maximize share -
mAP@0.5 | - score map50 maximize share -
map@0.5 | - score map50 maximize share -
mAP@.5 | - score map50 maximize share -
metrics/mAP50(B) | validation score map50 maximize share -
metrics/mAP50-95(B) | validation score map50_95 maximize share -
metrics/mAP_0.5 | validation score map50 maximize share -
metrics/mAP_0.5:0.95 | validation score map50_95 maximize share -
mAP@0.5:0.95 | - score map50_95 maximize share -
mAP@0.50:0.95 | - score map50_95 maximize share -
mAP@.50IOU | - score map50 maximize share -
map_50 | - score map50 maximize share -
map_75 | - score map75 maximize share -
mAP_small | - score map_small maximize share -
bbox/AP | validation score bbox_ap maximize share -
bbox/AP50 | validation score bbox_ap50 maximize share -
bbox_mAP | - score bbox_map maximize share -
coco/bbox_mAP_50 | validation score coco_bbox_map50 maximize share -
coco/AP .75 | validation score coco_ap75 maximize share -
AP | - score ap maximize share -
AP75 | - score ap75 maximize share -
APs | - score map_small maximize share -
mar_100 | - score average_recall@100 maximize share -
AR@100 | - score average_recall@100 maximize share -
test_coco_eval_bbox/0 | test score map50_95 maximize share -
test_coco_eval_bbox/1 | test score map50 maximize share -
coco_eval_bbox/8 | validation score ar@100 maximize share -
coco_eval_masks/0 | validation score segm_map50_95 maximize share -
coco_eval_keypoints/0 | validation score keypoints_map50_95 maximize share -
ema_test_coco_eval_bbox/0 | test score ema_map50_95 maximize share -
IoU | - score iou maximize share -
val_IoU | validation score iou maximize share -
valIoU | validation score iou maximize share -
mIoU | - score miou maximize share -
val_mIoU | validation score miou maximize share -
Evaluate/mIoU | validation score miou maximize share -
Mean IoU | - score miou maximize share -
mean_iou | - score miou maximize share -
MeanIU | - score miou maximize share -
mean IU | - score miou maximize share -
fwIoU | - score fwiou maximize share -
intersection_over_union | - score iou maximize share -
box_iou | - score iou maximize share -
Dice | - score dice maximize share -
val_dice | validation score dice maximize share -
dice_coef | - score dice maximize share -
Dice Coefficient | - score dice maximize share -
mean_fg_dice | - score fg_dice maximize share -
dice_loss | - loss dice_loss minimize - component
DSC | - score dice maximize share -
pixAcc | - score pixel_accuracy maximize share -
pixel_accuracy | - score pixel_accuracy maximize share -
aAcc | - score pixel_accuracy maximize share -
mAcc | - score mean_class_accuracy maximize share -
PQ | - score panoptic_quality maximize share -
HD95 | - score hd95 minimize - -
PCK | - score pck maximize share -
HOTA | - score hota maximize share -
# generative
fid | - score fid minimize - -
FID | - score fid minimize - -
fid50k_full | - score fid minimize - -
Metrics/fid50k_full | validation score fid minimize - -
KID | - score kid minimize - -
IS | - score inception_score maximize - -
inception_score | - score inception_score maximize - -
LPIPS | - score lpips minimize - -
psnr | - score psnr maximize - -
val_PSNR | validation score psnr maximize - -
ssim | - score ssim maximize share -
SSIM | - score ssim maximize share -
MS-SSIM | - score ssim maximize share -
bpd | - loss bpd minimize - -
bits/dim | - loss bpd minimize - -
elbo | - loss elbo minimize - -
ELBO | - loss elbo minimize - -
elbo_train | train loss elbo minimize - -
neg_elbo | - loss negative_elbo minimize - -
log_likelihood | - score log_likelihood maximize - -
clip_score | - score clip_score maximize - -
FVD | - score fvd minimize - -
`;
