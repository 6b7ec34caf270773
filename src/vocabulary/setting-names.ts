/**
 * Names of settings that trainings are started with: enough of them to tell a list of settings from a row of a log, and a value that was
 * set from one that was measured. Not all there are.
 */
const SETTINGS = new Set(
  // the draw
  (
    'seed random_seed manual_seed rng_seed numpy_seed pytorch_seed torch_seed random_state seed_everything global_seed deterministic cudnn_benchmark ' +
    // the steps
    'lr learning_rate base_lr init_lr initial_lr lr0 lrf max_lr min_lr lr_init lr_min lr_max batch_size batchsize bs train_batch_size eval_batch_size val_batch_size test_batch_size micro_batch_size ' +
    'global_batch_size per_device_train_batch_size per_device_eval_batch_size epochs num_epochs n_epochs max_epochs nepochs total_epochs num_train_epochs ' +
    'max_steps max_iters max_iter num_steps n_steps total_steps num_iterations train_iters niter total_timesteps gradient_accumulation_steps accum_iter accumulation_steps ' +
    'optimizer optim optimiser opt optimizer_type weight_decay wd momentum nesterov beta1 beta2 betas adam_beta1 adam_beta2 adam_epsilon eps epsilon ' +
    'scheduler lr_scheduler lr_scheduler_type sched lr_schedule lr_policy lr_decay decay_rate milestones step_size gamma warmup warmup_steps warmup_epochs warmup_ratio ' +
    'grad_clip clip_grad max_grad_norm gradient_clip_val dropout drop_path drop label_smoothing smoothing mixup cutmix patience early_stopping ema_decay ' +
    // the model and the data
    'model model_name arch architecture backbone network net hidden_size hidden_dim hidden_dims hidden_channels d_model embed_dim embedding_dim latent_dim n_embd n_head n_heads num_heads ' +
    'n_layer n_layers num_layers block_size depth width num_classes n_classes num_features pretrained activation loss_fn criterion loss_function kernel_size ' +
    'dataset dataset_name data data_dir data_path data_root datadir root train_data val_data train_file validation_file img_size image_size input_size crop_size imgsz max_length max_len max_seq_length seq_len vocab_size ' +
    'max_depth n_estimators num_leaves subsample colsample_bytree n_neighbors min_samples_leaf min_samples_split num_rounds num_boost_round objective ' +
    'tau gae_lambda clip_range ent_coef vf_coef buffer_size replay_size learning_starts env env_id env_name num_envs n_envs n_timesteps negative_slope top_k topk ks ' +
    // the machine, and where things go
    'num_workers workers device devices gpu gpus gpu_id gpu_ids n_gpu cuda no_cuda fp16 bf16 amp precision mixed_precision dtype distributed world_size local_rank dist_backend ' +
    'output_dir out_dir outdir log_dir logdir save_dir savedir work_dir exp_name exp_dir experiment experiment_name run_name checkpoint checkpoints_dir ckpt_dir resume resume_from save_freq save_interval ' +
    'print_freq log_interval eval_interval eval_every log_every save_every eval_iters always_save_checkpoint wandb wandb_project wandb_log debug verbose'
  ).split(' '),
);

/** Keys that settings stand below: `{"config": {"top_k": [1, 5]}, "history": […]}`. */
const HOLDERS = new Set(
  'config cfg conf configuration args arguments params parameters hparams hyperparams hyperparameters hyper_parameters settings options opts opt train_args training_args train_config training_config flags'.split(
    ' ',
  ),
);

/** Settings of which each fit of a search has another value, and no row of a log. */
const SEARCHED =
  /^(?:batch_?size|num_epochs|n_epochs|max_epochs|(?:hidden|embed(?:ding)?|latent)_?(?:size|dims?|units)|n_?layers?|num_layers|n_hidden|max_depth|n_estimators|num_leaves|n_neighbors|min_samples_\w+|kernel|penalty|optimizer|optim|activation|(?:random_)?(?:seed|state)|folds?|cv_fold|random_seed)$/;
/** Columns that hold the settings of each fit. */
const SEARCH_COLUMN = /^(?:params?|hparams?|hyperparameters?|config)[_./ :]\w/;

/** Is it the name of a setting? Of a nested one (`optim.lr`, `TRAIN/BASE_LR`) the last part counts. */
export function isSettingName(name: string): boolean {
  return SETTINGS.has(plain(name.split(/[./]/).at(-1) ?? name));
}

/** Does a key hold settings, and nothing else? */
export function holdsSettings(key: string): boolean {
  return HOLDERS.has(plain(key));
}

/** Is a column of this name a setting that is another one in each fit of a search? */
export function isSearchedSetting(name: string): boolean {
  const own = plain(name);
  return SEARCHED.test(own) || SEARCH_COLUMN.test(own);
}

/** Longer names are text. */
const MAX_NAME = 80;

/** `Batch size`, `batch-size`, `batchSize`, `BATCH_SIZE` → `batch_size`. */
function plain(name: string): string {
  return name
    .slice(0, MAX_NAME)
    .trim()
    .replace(/^--?/, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
