import type { PrimarySet } from './set.js';

/** Detection, segmentation and poses: sums of components, and the mAP or mIoU of an evaluation. */
export const dense: readonly PrimarySet[] = [
  {
    from: 'ultralytics/yolov5 utils/loggers (results.csv)',
    names:
      'train/box_loss, train/obj_loss, train/cls_loss, metrics/precision, metrics/recall, metrics/mAP_0.5, metrics/mAP_0.5:0.95, val/box_loss, val/obj_loss, val/cls_loss, x/lr0, x/lr1, x/lr2',
    trainLoss: 'train loss (sum of 3 parts)',
    validationLoss: 'val loss (sum of 3 parts)',
    validationScore: 'metrics/mAP_0.5:0.95',
  },
  {
    from: 'ultralytics/ultralytics detect (results.csv)',
    names:
      'time, train/box_loss, train/cls_loss, train/dfl_loss, metrics/precision(B), metrics/recall(B), metrics/mAP50(B), metrics/mAP50-95(B), val/box_loss, val/cls_loss, val/dfl_loss, lr/pg0, lr/pg1, lr/pg2',
    trainLoss: 'train loss (sum of 3 parts)',
    validationLoss: 'val loss (sum of 3 parts)',
    validationScore: 'metrics/mAP50-95(B)',
  },
  {
    from: 'ultralytics/ultralytics segment (results.csv)',
    names:
      'time, train/box_loss, train/seg_loss, train/cls_loss, train/dfl_loss, metrics/precision(B), metrics/recall(B), metrics/mAP50(B), metrics/mAP50-95(B), metrics/precision(M), metrics/recall(M), metrics/mAP50(M), metrics/mAP50-95(M), val/box_loss, val/seg_loss, val/cls_loss, val/dfl_loss, lr/pg0, lr/pg1, lr/pg2',
    trainLoss: 'train loss (sum of 4 parts)',
    validationLoss: 'val loss (sum of 4 parts)',
    validationScore: ['metrics/mAP50-95(M)', 'metrics/mAP50-95(B)'],
  },
  {
    from: 'ultralytics/ultralytics pose (results.csv)',
    names:
      'time, train/box_loss, train/pose_loss, train/kobj_loss, train/cls_loss, train/dfl_loss, metrics/precision(B), metrics/recall(B), metrics/mAP50(B), metrics/mAP50-95(B), metrics/precision(P), metrics/recall(P), metrics/mAP50(P), metrics/mAP50-95(P), val/box_loss, val/pose_loss, val/kobj_loss, val/cls_loss, val/dfl_loss, lr/pg0, lr/pg1, lr/pg2',
    trainLoss: 'train loss (sum of 5 parts)',
    validationLoss: 'val loss (sum of 5 parts)',
    validationScore: ['metrics/mAP50-95(P)', 'metrics/mAP50-95(B)'],
  },
  {
    from: 'WongKinYiu/yolov7 train.py (TensorBoard)',
    names:
      'train/box_loss, train/obj_loss, train/cls_loss, metrics/precision, metrics/recall, metrics/mAP_0.5, metrics/mAP_0.5:0.95, val/box_loss, val/obj_loss, val/cls_loss, x/lr0, x/lr1, x/lr2',
    constant: 'train/cls_loss, val/cls_loss',
    trainLoss: 'train loss (sum of 3 parts)',
    validationLoss: 'val loss (sum of 3 parts)',
    validationScore: 'metrics/mAP_0.5:0.95',
  },
  {
    from: 'facebookresearch/detectron2 Faster R-CNN (metrics.json)',
    names:
      'data_time, eta_seconds, fast_rcnn/cls_accuracy, fast_rcnn/false_negative, fast_rcnn/fg_cls_accuracy, loss_box_reg, loss_cls, loss_rpn_cls, loss_rpn_loc, lr, roi_head/num_bg_samples, roi_head/num_fg_samples, rpn/num_neg_anchors, rpn/num_pos_anchors, time, total_loss, bbox/AP, bbox/AP50, bbox/AP75, bbox/APs, bbox/APm, bbox/APl, bbox/AP-person, bbox/AP-car',
    trainLoss: 'total_loss',
    trainScore: [null, 'fast_rcnn/cls_accuracy', 'fast_rcnn/fg_cls_accuracy'],
    validationScore: 'bbox/AP',
  },
  {
    from: 'facebookresearch/detectron2 Mask R-CNN with a validation loss',
    names:
      'data_time, eta_seconds, fast_rcnn/cls_accuracy, loss_box_reg, loss_cls, loss_mask, loss_rpn_cls, loss_rpn_loc, lr, mask_rcnn/accuracy, mask_rcnn/false_negative, time, total_loss, validation_loss, bbox/AP, bbox/AP50, segm/AP, segm/AP50, segm/AP75',
    trainLoss: 'total_loss',
    validationLoss: 'validation_loss',
    trainScore: [null, 'fast_rcnn/cls_accuracy', 'mask_rcnn/accuracy'],
    validationScore: ['segm/AP', 'bbox/AP'],
  },
  {
    from: 'open-mmlab/mmdetection 2.x (MMCV log.json)',
    names:
      'lr, memory, data_time, loss_rpn_cls, loss_rpn_bbox, loss_cls, acc, loss_bbox, loss, grad_norm, time, bbox_mAP, bbox_mAP_50, bbox_mAP_75, bbox_mAP_s, bbox_mAP_m, bbox_mAP_l',
    trainLoss: 'loss',
    trainScore: [null, 'acc'],
    score: 'bbox_mAP',
  },
  {
    from: 'open-mmlab/mmdetection 3.x (scalars.json)',
    names:
      'lr, data_time, loss, loss_rpn_cls, loss_rpn_bbox, loss_cls, acc, loss_bbox, time, memory, coco/bbox_mAP, coco/bbox_mAP_50, coco/bbox_mAP_75, coco/bbox_mAP_s, coco/bbox_mAP_m, coco/bbox_mAP_l',
    trainLoss: 'loss',
    trainScore: [null, 'acc'],
    validationScore: 'coco/bbox_mAP',
  },
  {
    from: 'open-mmlab/mmdetection 3.x Pascal VOC',
    names: 'lr, loss, loss_cls, loss_bbox, pascal_voc/mAP, pascal_voc/AP50',
    trainLoss: 'loss',
    score: 'pascal_voc/mAP',
  },
  {
    from: 'open-mmlab/mmpose 1.x',
    names:
      'lr, data_time, loss, loss_kpt, acc_pose, time, memory, coco/AP, coco/AP .5, coco/AP .75, coco/AP (M), coco/AP (L), coco/AR',
    trainLoss: 'loss',
    trainScore: [null, 'acc_pose'],
    validationScore: 'coco/AP',
  },
  {
    from: 'facebookresearch/detr engine.py, main.py (log.txt)',
    names:
      'train_lr, train_class_error, train_loss, train_loss_ce, train_loss_bbox, train_loss_giou, train_loss_ce_0, train_loss_bbox_0, train_loss_giou_0, train_loss_ce_unscaled, train_cardinality_error_unscaled, test_class_error, test_loss, test_loss_ce, test_loss_bbox, test_loss_giou, test_loss_ce_0, test_loss_bbox_0, test_loss_giou_0, test_loss_ce_unscaled, test_cardinality_error_unscaled, test_coco_eval_bbox/0, test_coco_eval_bbox/1, test_coco_eval_bbox/2, test_coco_eval_bbox/3, test_coco_eval_bbox/8, n_parameters',
    constant: 'n_parameters',
    trainLoss: 'train_loss',
    validationLoss: 'test_loss',
    trainScore: [null, 'train_class_error'],
    validationScore: 'test_coco_eval_bbox/0',
  },
  {
    from: 'roboflow/rf-detr rfdetr/main.py',
    names:
      'train_lr, train_loss, train_loss_ce, train_loss_bbox, train_loss_giou, test_loss, test_loss_ce, test_loss_bbox, test_loss_giou, test_coco_eval_bbox/0, test_coco_eval_bbox/1, ema_test_loss, ema_test_coco_eval_bbox/0, n_parameters, train_epoch_time',
    constant: 'n_parameters',
    trainLoss: 'train_loss',
    validationLoss: 'test_loss',
    validationScore: ['test_coco_eval_bbox/0', 'ema_test_coco_eval_bbox/0'],
  },
  {
    from: 'pytorch/vision references/detection/engine.py',
    names: 'lr, loss, loss_classifier, loss_box_reg, loss_objectness, loss_rpn_box_reg, time, data, max mem',
    trainLoss: 'loss',
  },
  {
    from: 'Megvii-BaseDetection/YOLOX yolox/core/trainer.py',
    names:
      'train/total_loss, train/iou_loss, train/l1_loss, train/conf_loss, train/cls_loss, train/lr, val/COCOAP50, val/COCOAP50_95',
    constant: 'train/l1_loss',
    trainLoss: 'train/total_loss',
    validationScore: 'val/COCOAP50_95',
  },
  {
    from: 'zylo117/Yet-Another-EfficientDet-Pytorch train.py',
    names:
      'Loss/train, Loss/val, Regression_loss/train, Regression_loss/val, Classfication_loss/train, Classfication_loss/val, learning_rate',
    trainLoss: 'Loss/train',
    validationLoss: 'Loss/val',
  },
  {
    from: 'tensorflow/models research/object_detection/model_lib_v2.py',
    names:
      'train/Loss/classification_loss, train/Loss/localization_loss, train/Loss/regularization_loss, train/Loss/total_loss, train/learning_rate, train/steps_per_sec, eval/Loss/classification_loss, eval/Loss/localization_loss, eval/Loss/regularization_loss, eval/Loss/total_loss, eval/DetectionBoxes_Precision/mAP, eval/DetectionBoxes_Precision/mAP@.50IOU, eval/DetectionBoxes_Precision/mAP@.75IOU, eval/DetectionBoxes_Precision/mAP (small), eval/DetectionBoxes_Recall/AR@1, eval/DetectionBoxes_Recall/AR@10, eval/DetectionBoxes_Recall/AR@100',
    trainLoss: 'train/Loss/total_loss',
    validationLoss: 'eval/Loss/total_loss',
    validationScore: 'eval/DetectionBoxes_Precision/mAP',
  },
  {
    from: 'Deci-AI/super-gradients YOLO-NAS',
    names:
      'Train_PPYoloELoss/loss_cls, Train_PPYoloELoss/loss_iou, Train_PPYoloELoss/loss_dfl, Train_PPYoloELoss/loss, Valid_PPYoloELoss/loss_cls, Valid_PPYoloELoss/loss_iou, Valid_PPYoloELoss/loss_dfl, Valid_PPYoloELoss/loss, Valid_Precision@0.50, Valid_Recall@0.50, Valid_mAP@0.50, Valid_F1@0.50',
    trainLoss: 'Train_PPYoloELoss/loss',
    validationLoss: 'Valid_PPYoloELoss/loss',
    validationScore: 'Valid_mAP@0.50',
  },
  {
    from: 'fizyr/keras-retinanet keras_retinanet/bin/train.py',
    names: 'loss, regression_loss, classification_loss, mAP, lr',
    trainLoss: 'loss',
    score: 'mAP',
  },
  {
    from: 'AlexeyAB/darknet src/detector.c (text log)',
    names: 'loss, avg loss, rate, seconds, images, mAP@0.50',
    trainLoss: ['avg loss', 'loss'],
    score: 'mAP@0.50',
  },
  {
    from: 'open-mmlab/OpenPCDet tools/train_utils/train_utils.py',
    names: 'train/loss, train/rpn_loss_cls, train/rpn_loss_loc, train/rpn_loss_dir, train/rpn_loss, meta_data/learning_rate',
    trainLoss: 'train/loss',
  },
  {
    from: 'open-mmlab/mmsegmentation 1.x (scalars.json)',
    names: 'lr, data_time, loss, decode.loss_ce, decode.acc_seg, aux.loss_ce, aux.acc_seg, time, memory, aAcc, mIoU, mAcc',
    trainLoss: 'loss',
    trainScore: [null, 'decode.acc_seg'],
    score: 'mIoU',
  },
  {
    from: 'MIC-DKFZ/nnUNet nnunetv2/training/logging/nnunet_logger.py',
    names:
      'train_losses, val_losses, mean_fg_dice, ema_fg_dice, dice_per_class_or_region, lrs, epoch_start_timestamps, epoch_end_timestamps',
    trainLoss: 'train_losses',
    validationLoss: 'val_losses',
    score: ['mean_fg_dice', 'ema_fg_dice'],
  },
  {
    from: 'MIC-DKFZ/nnUNet nnunetv2 nnUNetTrainer.py (text log)',
    names: 'Current learning rate, train_loss, val_loss, Pseudo dice, Epoch time',
    trainLoss: 'train_loss',
    validationLoss: 'val_loss',
    score: 'Pseudo dice',
  },
  {
    from: 'qubvel-org/segmentation_models.pytorch segmentation_models_pytorch/utils/train.py',
    names: 'train dice_loss, train iou_score, valid dice_loss, valid iou_score',
    trainLoss: 'train dice_loss',
    validationLoss: 'valid dice_loss',
    trainScore: 'train iou_score',
    validationScore: 'valid iou_score',
  },
  {
    from: 'qubvel-org/segmentation_models.pytorch examples (Lightning)',
    names: 'train_loss, train_per_image_iou, train_dataset_iou, valid_loss, valid_per_image_iou, valid_dataset_iou',
    trainLoss: 'train_loss',
    validationLoss: 'valid_loss',
    trainScore: ['train_dataset_iou', 'train_per_image_iou'],
    validationScore: ['valid_dataset_iou', 'valid_per_image_iou'],
  },
  {
    from: 'Project-MONAI/tutorials 3d_segmentation (TensorBoard)',
    names: 'train_loss, val_mean_dice, val_mean_dice_tc, val_mean_dice_wt, val_mean_dice_et',
    trainLoss: 'train_loss',
    validationScore: 'val_mean_dice',
  },
  {
    from: 'keras U-Net with custom metrics',
    names: 'dice_coef, iou_coef, loss, lr, val_dice_coef, val_iou_coef, val_loss',
    trainLoss: 'loss',
    validationLoss: 'val_loss',
    trainScore: ['dice_coef', 'iou_coef'],
    validationScore: ['val_dice_coef', 'val_iou_coef'],
  },
  {
    from: 'jfzhang95/pytorch-deeplab-xception train.py',
    names: 'train/total_loss_iter, train/total_loss_epoch, val/total_loss_epoch, val/mIoU, val/Acc, val/Acc_class, val/fwIoU',
    steps: 'train/total_loss_iter',
    trainLoss: 'train/total_loss_epoch',
    validationLoss: 'val/total_loss_epoch',
    validationScore: 'val/mIoU',
  },
  {
    from: 'PaddlePaddle/PaddleSeg paddleseg/core/train.py',
    names: 'Train/loss, Train/lr, Train/batch_cost, Train/reader_cost, Evaluate/mIoU, Evaluate/Acc',
    trainLoss: 'Train/loss',
    validationScore: 'Evaluate/mIoU',
  },
  {
    from: 'a table of a segmentation with camel case',
    names: 'train_loss, val_loss, val_IoU, val_mIoU, val_pixelAcc',
    trainLoss: 'train_loss',
    validationLoss: 'val_loss',
    validationScore: 'val_mIoU',
  },
  {
    from: 'shelhamer/fcn.berkeleyvision.org score.py (Caffe)',
    names: 'loss, overall accuracy, mean accuracy, mean IU, fwavacc, lr',
    trainLoss: 'loss',
    score: ['mean IU', 'overall accuracy', 'mean accuracy'],
  },
  {
    from: 'facebookresearch/VideoPose3D run.py',
    names: 'lr, 3d_train, 3d_eval, 3d_valid',
    trainLoss: [null, '3d_train'],
    validationLoss: [null, '3d_valid'],
  },
  {
    from: 'milesial/Pytorch-UNet train.py',
    names: 'train loss, learning rate, validation Dice',
    trainLoss: 'train loss',
    validationScore: 'validation Dice',
  },
];
