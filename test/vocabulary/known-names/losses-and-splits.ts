/** Name | split kind metric goal top role; a dash where there is none. */
export const lossesAndSplits = `
# splits and spellings
loss | - loss loss minimize - -
Loss | - loss loss minimize - -
train_loss | train loss loss minimize - -
train/loss | train loss loss minimize - -
loss/train | train loss loss minimize - -
Train Loss | train loss loss minimize - -
training_loss | train loss loss minimize - -
trn_loss | train loss loss minimize - -
tr_loss | train loss loss minimize - -
trainloss | train loss loss minimize - -
trainLoss | train loss loss minimize - -
TrainLoss | train loss loss minimize - -
losstrain | train loss loss minimize - -
val_loss | validation loss loss minimize - -
val/loss | validation loss loss minimize - -
loss/val | validation loss loss minimize - -
loss_val | validation loss loss minimize - -
valLoss | validation loss loss minimize - -
ValLoss | validation loss loss minimize - -
valloss | validation loss loss minimize - -
lossVal | validation loss loss minimize - -
Val. Loss | validation loss loss minimize - -
Val Loss | validation loss loss minimize - -
[val] loss | validation loss loss minimize - -
Loss (val) | validation loss loss minimize - -
validation_loss | validation loss loss minimize - -
valid_loss | validation loss loss minimize - -
valid.loss | validation loss loss minimize - -
vaild_loss | validation loss loss minimize - -
Vali Loss | validation loss loss minimize - -
validations/loss | validation loss loss minimize - -
dev_loss | validation loss loss minimize - -
dev loss | validation loss loss minimize - -
devloss | validation loss loss minimize - -
eval_loss | validation loss loss minimize - -
eval/loss | validation loss loss minimize - -
Evaluation Loss | validation loss loss minimize - -
cv_loss | validation loss loss minimize - -
va_loss | validation loss loss minimize - -
vl_loss | validation loss loss minimize - -
holdout_loss | validation loss loss minimize - -
held_out_loss | test loss loss minimize - -
heldout_loss | test loss loss minimize - -
out_of_fold_loss | validation loss loss minimize - -
test_loss | test loss loss minimize - -
testing_loss | test loss loss minimize - -
te_loss | test loss loss minimize - -
test/loss | test loss loss minimize - -
trian_loss | train loss loss minimize - -
main/loss | train loss loss minimize - -
validation/main/loss | validation loss loss minimize - -
learn/loss | train loss loss minimize - -
valid_0's auc | validation score auc maximize share -
training's binary_logloss | train loss logloss minimize - -
validation_0-logloss | validation loss logloss minimize - -
validation_1-logloss | validation loss logloss minimize - -
epoch/val_loss | validation loss loss minimize - -
val_loss_epoch | validation loss loss minimize - -
train_loss_step | train loss loss minimize - -
epoch_metrics/training_loss | train loss loss minimize - -
[Eval][Avg]loss | validation loss loss minimize - -
gan-baseline - val_loss | validation loss loss minimize - -
Train - Loss | train loss loss minimize - -
Loss - Validation | validation loss loss minimize - -
val_loss (mean) | validation loss loss minimize - -
test/loss_viewpoint - l1_loss | test loss viewpoint_l1_loss minimize - -
# losses
nll | - loss nll minimize - -
nll_loss | - loss nll_loss minimize - -
val_nll | validation loss nll minimize - -
ce | - loss ce minimize - -
CELoss | - loss ce_loss minimize - -
cross_entropy | - loss cross_entropy minimize - -
val_cross_entropy_loss | validation loss cross_entropy_loss minimize - -
xent | - loss ce minimize - -
logloss | - loss logloss minimize - -
mlogloss | - loss mlogloss minimize - -
binary_crossentropy | - loss binary_crossentropy minimize - -
sparse_categorical_crossentropy | - loss sparse_categorical_crossentropy minimize - -
lm_loss | - loss loss minimize - -
lm loss | - loss loss minimize - -
total_loss | - loss loss minimize - -
val_hinge | validation loss hinge minimize - -
cost | - loss cost minimize - -
negative_log_likelihood | - loss nll minimize - -
GANLoss | - loss gan_loss minimize - adversarial
MSELoss | - loss mse_loss minimize - -
SmoothL1Loss | - loss smooth_l1_loss minimize - -
loss_ce | - loss ce_loss minimize - -
ctc_loss | - loss ctc_loss minimize - component
aux_loss | - loss-part aux_loss minimize - component
box_loss | - loss-part box_loss minimize - component
train/box_loss | train loss-part box_loss minimize - component
val/dfl_loss | validation loss-part dfl_loss minimize - component
loss_rpn_cls | - loss-part rpn_cls_loss minimize - component
BCELoss | - loss-part bce_loss minimize - component
focal_loss | - loss focal_loss minimize - -
kl_loss | - loss-part kl_loss minimize - regularization
triplet_loss | - loss triplet_loss minimize - component
huber_loss | - loss huber_loss minimize - -
contrastive_loss | - loss contrastive_loss minimize - component
`;
