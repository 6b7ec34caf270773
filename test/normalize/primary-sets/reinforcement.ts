import type { PrimarySet } from './set.js';

/** Trainings of policies: what counts is the reward of an episode; losses of value and policy say little. */
export const reinforcement: readonly PrimarySet[] = [
  {
    from: 'DLR-RM/stable-baselines3 stable_baselines3/ppo/ppo.py',
    names:
      'rollout/ep_len_mean, rollout/ep_rew_mean, time/fps, time/iterations, time/time_elapsed, train/approx_kl, train/clip_fraction, train/clip_range, train/entropy_loss, train/explained_variance, train/learning_rate, train/loss, train/n_updates, train/policy_gradient_loss, train/std, train/value_loss',
    trainScore: 'rollout/ep_rew_mean',
  },
  {
    from: 'DLR-RM/stable-baselines3 stable_baselines3/sac/sac.py',
    names:
      'rollout/ep_len_mean, rollout/ep_rew_mean, time/episodes, time/fps, time/time_elapsed, train/actor_loss, train/critic_loss, train/ent_coef, train/ent_coef_loss, train/learning_rate, train/n_updates',
    trainScore: 'rollout/ep_rew_mean',
  },
  {
    from: 'DLR-RM/stable-baselines3 stable_baselines3/dqn/dqn.py with EvalCallback',
    names:
      'eval/mean_ep_length, eval/mean_reward, rollout/ep_len_mean, rollout/ep_rew_mean, rollout/exploration_rate, time/episodes, time/fps, time/time_elapsed, train/learning_rate, train/loss, train/n_updates',
    trainScore: 'rollout/ep_rew_mean',
    validationScore: 'eval/mean_reward',
  },
  {
    from: 'DLR-RM/stable-baselines3 stable_baselines3/td3/td3.py',
    names:
      'rollout/ep_len_mean, rollout/ep_rew_mean, time/episodes, time/fps, train/actor_loss, train/critic_loss, train/learning_rate, train/n_updates',
    trainScore: 'rollout/ep_rew_mean',
  },
  {
    from: 'DLR-RM/stable-baselines3 stable_baselines3/a2c/a2c.py with EvalCallback on a goal environment',
    names:
      'eval/mean_ep_length, eval/mean_reward, eval/success_rate, rollout/ep_len_mean, rollout/ep_rew_mean, rollout/success_rate, time/fps, train/entropy_loss, train/explained_variance, train/learning_rate, train/n_updates, train/policy_loss, train/std, train/value_loss',
    trainScore: 'rollout/ep_rew_mean',
    validationScore: 'eval/mean_reward',
  },
  {
    from: 'DLR-RM/stable-baselines3 docs/guide/logger.rst (console table, names without their group)',
    names:
      'ep_len_mean, ep_rew_mean, fps, iterations, time_elapsed, approx_kl, clip_fraction, clip_range, entropy_loss, explained_variance, learning_rate, loss, n_updates, policy_gradient_loss, value_loss',
    trainScore: 'ep_rew_mean',
  },
  {
    from: 'DLR-RM/stable-baselines3 stable_baselines3/common/monitor.py (monitor.csv, header named at length)',
    names: 'episode_reward, episode_length, wall_time',
    trainScore: 'episode_reward',
  },
  {
    from: 'vwxyzjn/cleanrl cleanrl/ppo.py',
    names:
      'charts/episodic_return, charts/episodic_length, charts/learning_rate, losses/value_loss, losses/policy_loss, losses/entropy, losses/old_approx_kl, losses/approx_kl, losses/clipfrac, losses/explained_variance, charts/SPS',
    trainScore: 'charts/episodic_return',
  },
  {
    from: 'vwxyzjn/cleanrl cleanrl/dqn.py',
    names: 'charts/episodic_return, charts/episodic_length, charts/epsilon, losses/td_loss, losses/q_values, charts/SPS',
    trainScore: 'charts/episodic_return',
  },
  {
    from: 'vwxyzjn/cleanrl cleanrl/sac_continuous_action.py',
    names:
      'charts/episodic_return, charts/episodic_length, losses/qf1_values, losses/qf2_values, losses/qf1_loss, losses/qf2_loss, losses/qf_loss, losses/actor_loss, losses/alpha, charts/SPS, losses/alpha_loss',
    trainScore: 'charts/episodic_return',
  },
  {
    from: 'ray-project/ray rllib (progress.csv up to 2.6)',
    names:
      'episode_reward_max, episode_reward_min, episode_reward_mean, episode_len_mean, episodes_this_iter, num_healthy_workers, time_this_iter_s, time_total_s, info/learner/default_policy/learner_stats/cur_kl_coeff, info/learner/default_policy/learner_stats/cur_lr, info/learner/default_policy/learner_stats/total_loss, info/learner/default_policy/learner_stats/policy_loss, info/learner/default_policy/learner_stats/vf_loss, info/learner/default_policy/learner_stats/vf_explained_var, info/learner/default_policy/learner_stats/kl, info/learner/default_policy/learner_stats/entropy, perf/cpu_util_percent, perf/ram_util_percent, timers/learn_throughput',
    trainScore: 'episode_reward_mean',
  },
  {
    from: 'ray-project/ray rllib (result.json from 2.10, new API stack)',
    names:
      'env_runners/episode_return_mean, env_runners/episode_return_min, env_runners/episode_return_max, env_runners/episode_len_mean, env_runners/num_episodes, env_runners/sample, learners/default_policy/total_loss, learners/default_policy/policy_loss, learners/default_policy/vf_loss, learners/default_policy/vf_loss_unclipped, learners/default_policy/vf_explained_var, learners/default_policy/mean_kl_loss, learners/default_policy/entropy, learners/default_policy/default_optimizer_learning_rate, evaluation/env_runners/episode_return_mean, evaluation/env_runners/episode_len_mean, time_total_s',
    trainScore: 'env_runners/episode_return_mean',
    validationScore: 'evaluation/env_runners/episode_return_mean',
  },
  {
    from: 'Unity-Technologies/ml-agents docs/Using-Tensorboard.md (PPO with curiosity)',
    names:
      'Environment/Cumulative Reward, Environment/Episode Length, Environment/Lesson Number/wall, Is Training, Losses/Value Loss, Losses/Policy Loss, Losses/Curiosity Forward Loss, Losses/Curiosity Inverse Loss, Policy/Entropy, Policy/Learning Rate, Policy/Epsilon, Policy/Beta, Policy/Extrinsic Reward, Policy/Extrinsic Value Estimate, Policy/Curiosity Reward, Policy/Curiosity Value Estimate',
    trainScore: 'Environment/Cumulative Reward',
  },
  {
    from: 'Unity-Technologies/ml-agents docs/Using-Tensorboard.md (SAC)',
    names:
      'Environment/Cumulative Reward, Environment/Episode Length, Losses/Policy Loss, Losses/Q1 Loss, Losses/Q2 Loss, Losses/Value Loss, Policy/Continuous Entropy Coeff, Policy/Discrete Entropy Coeff, Policy/Learning Rate, Policy/Extrinsic Reward, Policy/Extrinsic Value Estimate',
    trainScore: 'Environment/Cumulative Reward',
  },
  {
    from: 'leggedrobotics/rsl_rl rsl_rl/runners/on_policy_runner.py',
    names:
      'Episode/rew_tracking_lin_vel, Episode/rew_torques, Episode/rew_action_rate, Loss/value_function, Loss/surrogate, Loss/learning_rate, Policy/mean_noise_std, Perf/total_fps, Perf/collection time, Perf/learning_time, Train/mean_reward, Train/mean_episode_length, Train/mean_reward/time, Train/mean_episode_length/time',
    trainScore: 'Train/mean_reward',
  },
  {
    from: 'leggedrobotics/rsl_rl rsl_rl/runners/on_policy_runner.py (console)',
    names:
      'Computation, Mean action noise std, Mean value_function loss, Mean surrogate loss, Mean entropy loss, Mean reward, Mean episode length, Mean episode rew_tracking_lin_vel, Total timesteps, Iteration time, Time elapsed, ETA',
    trainScore: 'Mean reward',
  },
  {
    from: 'isaac-sim/IsaacLab with rsl_rl',
    names:
      'Episode_Reward/track_lin_vel_xy_exp, Episode_Reward/dof_torques_l2, Episode_Reward/action_rate_l2, Episode_Termination/time_out, Curriculum/terrain_levels, Metrics/base_velocity/error_vel_xy, Loss/value_function, Loss/surrogate, Loss/entropy, Loss/learning_rate, Policy/mean_noise_std, Perf/total_fps, Perf/collection time, Perf/learning_time, Train/mean_reward, Train/mean_episode_length',
    trainScore: 'Train/mean_reward',
  },
  {
    from: 'Denys88/rl_games rl_games/common/a2c_common.py',
    names:
      'performance/step_inference_rl_update_fps, performance/step_inference_fps, performance/step_fps, performance/rl_update_time, losses/a_loss, losses/c_loss, losses/entropy, losses/bounds_loss, info/last_lr, info/lr_mul, info/e_clip, info/kl, info/epochs, rewards/step, rewards/iter, rewards/time, episode_lengths/step, episode_lengths/iter, episode_lengths/time',
    trainScore: ['rewards/step', 'rewards/iter', 'rewards/time'],
  },
  {
    from: 'danijar/dreamerv3 dreamerv3/agent.py and embodied/run/train.py',
    names:
      'episode/score, episode/length, epstats/log/reward/max, train/loss/image, train/loss/rew, train/loss/con, train/loss/dyn, train/loss/rep, train/loss/value, train/loss/repval, train/loss/policy, train/opt/loss, train/opt/grad_norm, train/ret_rate, train/rand/action, replay/replay_ratio, fps/policy, fps/train, usage/psutil/proc_cpu_usage',
    trainScore: 'episode/score',
  },
  {
    from: 'Toni-SM/skrl skrl/agents/torch/ppo/ppo.py',
    names:
      'Reward / Instantaneous reward (max), Reward / Instantaneous reward (min), Reward / Instantaneous reward (mean), Reward / Total reward (max), Reward / Total reward (min), Reward / Total reward (mean), Episode / Total timesteps (max), Episode / Total timesteps (min), Episode / Total timesteps (mean), Loss / Policy loss, Loss / Value loss, Loss / Entropy loss, Policy / Standard deviation, Learning / Learning rate',
    trainScore: 'Reward / Total reward (mean)',
  },
  {
    from: 'openai/spinningup spinup/algos/pytorch/ppo/ppo.py',
    names:
      'AverageEpRet, StdEpRet, MaxEpRet, MinEpRet, EpLen, AverageVVals, StdVVals, MaxVVals, MinVVals, TotalEnvInteracts, LossPi, LossV, DeltaLossPi, DeltaLossV, Entropy, KL, ClipFrac, StopIter, Time',
    trainScore: 'AverageEpRet',
  },
  {
    from: 'openai/spinningup spinup/algos/pytorch/sac/sac.py',
    names:
      'AverageEpRet, StdEpRet, MaxEpRet, MinEpRet, AverageTestEpRet, StdTestEpRet, MaxTestEpRet, MinTestEpRet, EpLen, TestEpLen, TotalEnvInteracts, AverageQ1Vals, AverageQ2Vals, AverageLogPi, LossPi, LossQ, Time',
    trainScore: 'AverageEpRet',
    validationScore: 'AverageTestEpRet',
  },
  {
    from: 'openai/baselines baselines/ppo2/ppo2.py',
    names:
      'eplenmean, eprewmean, fps, loss/approxkl, loss/clipfrac, loss/policy_entropy, loss/policy_loss, loss/value_loss, misc/explained_variance, misc/nupdates, misc/serial_timesteps, misc/time_elapsed',
    trainScore: 'eprewmean',
  },
  {
    from: 'openai/baselines baselines/ppo1/pposgd_simple.py',
    names:
      'EpLenMean, EpRewMean, EpThisIter, EpisodesSoFar, TimeElapsed, ev_tdlam_before, loss_ent, loss_kl, loss_pol_entpen, loss_pol_surr, loss_vf_loss',
    trainScore: 'EpRewMean',
  },
  {
    from: 'thu-ml/tianshou tianshou/utils/logger/base.py (0.5)',
    names:
      'train/episode, train/reward, train/length, test/reward, test/length, test/reward_std, test/length_std, update/loss, update/loss/clip, update/loss/vf, update/loss/ent, update/gradient_step',
    trainScore: 'train/reward',
    validationScore: 'test/reward',
  },
  {
    from: 'rlworkgroup/garage src/garage/_functions.py log_performance',
    names:
      'Evaluation/Iteration, Evaluation/NumEpisodes, Evaluation/AverageDiscountedReturn, Evaluation/AverageReturn, Evaluation/StdReturn, Evaluation/MaxReturn, Evaluation/MinReturn, Evaluation/TerminationRate, policy/LossBefore, policy/LossAfter, policy/dLoss, policy/KLBefore, policy/KL, policy/Entropy, VFunction/LossBefore, VFunction/LossAfter, TotalEnvSteps',
    validationScore: 'Evaluation/AverageReturn',
  },
  {
    from: 'nicklashansen/tdmpc2 tdmpc2/tdmpc2.py',
    names:
      'episode_reward, episode_success, episode_length, elapsed_time, steps_per_second, consistency_loss, reward_loss, value_loss, pi_loss, pi_scale, total_loss, grad_norm',
    trainScore: 'episode_reward',
  },
  {
    from: 'haosulab/ManiSkill examples/baselines/ppo/ppo.py',
    names:
      'train/return, train/episode_len, train/success_once, train/success_at_end, train/reward, eval/return, eval/episode_len, eval/success_once, eval/success_at_end, eval/reward, losses/value_loss, losses/policy_loss, losses/entropy, losses/old_approx_kl, losses/approx_kl, losses/clipfrac, losses/explained_variance, charts/learning_rate, charts/SPS, time/rollout_time, time/update_time',
    trainScore: ['train/return', 'train/success_once', 'train/reward'],
    validationScore: ['eval/return', 'eval/success_once', 'eval/reward'],
  },
  {
    from: 'ikostrikov/pytorch-a2c-ppo-acktr-gail main.py (console)',
    names: 'FPS, mean reward, median reward, min reward, max reward, dist_entropy, value_loss, action_loss',
    trainScore: 'mean reward',
  },
  {
    from: 'real-stanford/diffusion_policy train_diffusion_unet_image_workspace.py (logs.json.txt)',
    names: 'train_loss, lr, test_mean_score, train_mean_score, val_loss, train_action_mse_error',
    settings: { monitor: 'test_mean_score' },
    trainLoss: 'train_loss',
    validationLoss: 'val_loss',
    trainScore: 'train_mean_score',
    validationScore: 'test_mean_score',
  },
  {
    from: 'huggingface/trl trl/trainer/ppo_trainer.py',
    names:
      'eps, objective/kl, objective/entropy, objective/non_score_reward, objective/rlhf_reward, objective/scores, policy/approxkl_avg, policy/clipfrac_avg, loss/policy_avg, loss/value_avg, val/clipfrac_avg, policy/entropy_avg, val/ratio, val/ratio_var, val/num_eos_tokens, lr, episode',
    trainScore: ['objective/rlhf_reward', 'objective/scores'],
  },
  {
    from: 'huggingface/trl trl/trainer/grpo_trainer.py',
    names:
      'loss, grad_norm, learning_rate, num_tokens, completions/mean_length, completions/min_length, completions/max_length, completions/clipped_ratio, rewards/accuracy_reward/mean, rewards/accuracy_reward/std, rewards/format_reward/mean, rewards/format_reward/std, reward, reward_std, frac_reward_zero_std, kl, entropy, clip_ratio/low_mean, clip_ratio/high_mean, clip_ratio/region_mean',
    trainScore: 'reward',
  },
  {
    from: 'volcengine/verl verl/trainer/ppo/metric_utils.py (GRPO and PPO on GSM8K)',
    names:
      'actor/entropy, actor/pg_loss, actor/pg_clipfrac, actor/ppo_kl, actor/grad_norm, actor/lr, critic/vf_loss, critic/vf_clipfrac, critic/vpred_mean, critic/grad_norm, critic/lr, critic/score/mean, critic/score/max, critic/score/min, critic/rewards/mean, critic/rewards/max, critic/rewards/min, critic/advantages/mean, critic/advantages/max, critic/advantages/min, critic/returns/mean, critic/returns/max, critic/returns/min, response_length/mean, response_length/max, response_length/clip_ratio, prompt_length/mean, perf/throughput, timing_s/gen, timing_s/step, val-core/openai/gsm8k/reward/mean@1',
    trainScore: ['critic/rewards/mean', 'critic/score/mean', 'critic/returns/mean'],
    validationScore: 'val-core/openai/gsm8k/reward/mean@1',
  },
  {
    from: 'OpenRLHF/OpenRLHF openrlhf/trainer/ppo_trainer.py',
    names:
      'train/policy_loss, train/critic_loss, train/actor_lr, train/critic_lr, train/kl, train/reward, train/return, train/response_length, train/total_length, train/generate_time, train/values, eval/default_pass1',
    trainScore: ['train/reward', 'train/return'],
    validationScore: 'eval/default_pass1',
  },
  {
    from: 'huggingface/trl trl/trainer/dpo_trainer.py',
    names:
      'loss, grad_norm, learning_rate, rewards/chosen, rewards/rejected, rewards/accuracies, rewards/margins, logps/chosen, logps/rejected, logits/chosen, logits/rejected, eval_loss, eval_runtime, eval_samples_per_second, eval_steps_per_second, eval_rewards/chosen, eval_rewards/rejected, eval_rewards/accuracies, eval_rewards/margins, eval_logps/chosen, eval_logps/rejected, eval_logits/chosen, eval_logits/rejected',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    trainScore: 'rewards/accuracies',
    validationScore: 'eval_rewards/accuracies',
  },
  {
    from: 'huggingface/trl trl/trainer/orpo_trainer.py',
    names:
      'loss, grad_norm, learning_rate, rewards/chosen, rewards/rejected, rewards/accuracies, rewards/margins, logps/rejected, logps/chosen, logits/rejected, logits/chosen, nll_loss, log_odds_ratio, log_odds_chosen',
    trainLoss: 'loss',
    trainScore: 'rewards/accuracies',
  },
  {
    from: 'huggingface/trl trl/trainer/kto_trainer.py',
    names:
      'loss, grad_norm, learning_rate, kl, rewards/chosen, logps/chosen, logits/chosen, rewards/rejected, logps/rejected, logits/rejected, rewards/margins, eval_loss, eval_kl, eval_rewards/chosen, eval_rewards/rejected, eval_rewards/margins, eval_runtime',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    trainScore: [null, 'rewards/margins'],
    validationScore: [null, 'eval_rewards/margins'],
  },
  {
    from: 'huggingface/trl trl/trainer/reward_trainer.py',
    names:
      'loss, num_tokens, accuracy, min_reward, mean_reward, max_reward, margin, grad_norm, learning_rate, eval_loss, eval_accuracy, eval_min_reward, eval_mean_reward, eval_max_reward, eval_margin, eval_runtime',
    trainLoss: 'loss',
    validationLoss: 'eval_loss',
    trainScore: 'accuracy',
    validationScore: 'eval_accuracy',
  },
  {
    from: 'THUDM/slime docs (rollout and train of GRPO)',
    names:
      'rollout/raw_reward, rollout/rewards, rollout/truncated, rollout/response_lengths, rollout/log_probs, rollout/ref_log_probs, rollout/advantages, train/loss, train/pg_loss, train/entropy_loss, train/pg_clipfrac, train/ppo_kl, train/kl_loss, train/grad_norm, train/lr-pg_0, perf/rollout_time, perf/train_time',
    trainScore: ['rollout/raw_reward', 'rollout/rewards'],
  },
];
