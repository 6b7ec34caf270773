/** Name | split kind metric goal top role; a dash where there is none. */
export const rolesAndNothing = `
# nothing
lr_mult | - other - - - scale
lr_scale | - other - - - scale
loss_weight | - other - - - scale
class_weight | - other - - - scale
loss_scale | - other - - - scale
num_epochs | - other - - - count
n_correct | - other - - - count
batch_size | - other - - - count
grad_bias_map | - other - - - gradient
grad/bias_map | - other - - - gradient
Loss/D/loss/num | - other - - - count
Loss/D/loss/std | - other - - - statistic
length-ratio-mse | - other - - - count
length-ratio-mse-val | validation other - - - count
ep_len_mean | - other - - - count
rollout/ep_len_mean | - other - - - count
episode_length | - other - - - count
time | - other - - - clock
Test Time | - other - - - clock
loss_time | - other - - - clock
fps | - other - - - clock
tokens_per_second | - other - - - clock
samples/s | - other - - - clock
avg_batch_cost | - other - - - clock
reader_cost | - other - - - clock
train_loss_std | train other - - - statistic
val_accuracy_std | validation other - - - statistic
reward_std | - other - - - statistic
episode_reward_max | - other - - - statistic
episode_reward_min | - other - - - statistic
max_reward | - other - - - statistic
best_acc | - other - - - statistic
best_val_loss | validation other - - - statistic
valid_best_loss | validation other - - - statistic
Min_val_loss | validation other - - - statistic
q50_loss | - other - - - statistic
val_pinball_p90 | validation other - - - statistic
rewards/chosen | - other - - - statistic
rewards/rejected | - other - - - statistic
logps/chosen | - other - - - statistic
losses/approx_kl | - other - - - statistic
losses/explained_variance | - other - - - statistic
is_training | train other - - - -
Is Training | train other - - - -
per | - score per minimize share -
per_class | - other - - - component
std_dev | - other - - - statistic
memory | - other - - - clock
mem | - other - - - clock
gpu_mem | - other - - - clock
weight_decay | - other - - - scale
momentum | - other - - - scale
epoch | - other - - - -
step | - other - - - -
wall_time | - other - - - clock
entropy | - other - - - regularization
clip_fraction | - other - - - surrogate
Mar | - other - - - -
Mai | - other - - - -
total | - other - - - -
n_parameters | - other - - - count
logits/mean | - other - - - confidence
prob_perplexity | - other - - - statistic
code_perplexity | - other - - - statistic
temperature | - other - - - scale
# roles
Loss/D/reg | - loss-part d_reg_loss minimize - regularization
Loss/G/reg | - loss-part g_reg_loss minimize - regularization
Loss/r1_penalty | - loss-part r1_penalty_loss minimize - regularization
Loss/pl_penalty | - loss-part pl_penalty_loss minimize - regularization
Loss/D/loss | - loss d_loss minimize - adversarial
Loss/G/loss | - loss g_loss minimize - adversarial
D_loss | - loss d_loss minimize - adversarial
g_loss | - loss g_loss minimize - adversarial
errD | - loss d_loss minimize - adversarial
errG | - loss g_loss minimize - adversarial
Loss_D | - loss d_loss minimize - adversarial
generator_loss | - loss generator_loss minimize - adversarial
discriminator loss | - loss discriminator_loss minimize - adversarial
gen_gan_loss | - loss gen_gan_loss minimize - adversarial
real_accuracy | - score real_accuracy maximize share adversarial
policy_loss | - loss-part policy_loss minimize - surrogate
train/policy_gradient_loss | train loss policy_gradient_loss minimize - surrogate
value_loss | - loss-part value_loss minimize - value
train/value_loss | train loss-part value_loss minimize - value
vf_loss | - loss-part vf_loss minimize - value
losses/qf1_loss | - loss qf1_loss minimize - value
critic_loss | - loss critic_loss minimize - value
actor_loss | - loss actor_loss minimize - surrogate
Losses/Policy Loss | - loss-part policy_loss minimize - surrogate
Losses/Value Loss | - loss-part value_loss minimize - value
surrogate_loss | - loss surrogate_loss minimize - surrogate
LossPi | - loss pi_loss minimize - surrogate
LossV | - loss v_loss minimize - value
entropy_loss | - loss-part entropy_loss minimize - regularization
z_loss | - loss-part z_loss minimize - regularization
load_balancing_loss | - loss-part load_balancing_loss minimize - regularization
commitment_loss | - loss-part commitment_loss minimize - regularization
regularization_loss | - loss-part regularization_loss minimize - regularization
recon_loss | - loss recon_loss minimize - component
l2_loss | - loss-part l2_loss minimize - regularization
gradient_penalty | - other - - - regularization
Generator Loss | - loss generator_loss minimize - adversarial
`;
