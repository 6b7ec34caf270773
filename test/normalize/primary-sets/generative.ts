import type { PrimarySet } from './set.js';

/** GANs, diffusion, autoencoders, restoration and radiance fields. Losses of a game have no direction that means anything. */
export const generative: readonly PrimarySet[] = [
  {
    from: 'NVlabs/stylegan2-ada-pytorch training/loss.py, training/training_loop.py (TensorBoard)',
    names:
      'Loss/scores/fake, Loss/signs/fake, Loss/G/loss, Loss/scores/real, Loss/signs/real, Loss/D/loss, Loss/r1_penalty, Loss/D/reg, Loss/pl_penalty, Loss/G/reg, Progress/augment, Timing/total_sec, Timing/sec_per_tick, Timing/sec_per_kimg, Timing/Gmain, Timing/Greg, Timing/Dmain, Timing/Dreg, Resources/cpu_mem_gb, Resources/peak_gpu_mem_gb, Metrics/fid50k_full',
    score: 'Metrics/fid50k_full',
  },
  {
    from: 'NVlabs/stylegan3 training/training_loop.py (stats.jsonl, each name as num, mean and std)',
    names:
      'Loss/scores/fake/num, Loss/scores/fake/mean, Loss/scores/fake/std, Loss/G/loss/num, Loss/G/loss/mean, Loss/G/loss/std, Loss/D/loss/num, Loss/D/loss/mean, Loss/D/loss/std, Loss/r1_penalty/num, Loss/r1_penalty/mean, Loss/r1_penalty/std, Loss/D/reg/num, Loss/D/reg/mean, Loss/D/reg/std, Timing/sec_per_kimg/num, Timing/sec_per_kimg/mean, Timing/sec_per_kimg/std',
  },
  {
    from: 'junyanz/pytorch-CycleGAN-and-pix2pix models/cycle_gan_model.py',
    names: 'time, data, D_A, G_A, cycle_A, idt_A, D_B, G_B, cycle_B, idt_B',
  },
  {
    from: 'junyanz/pytorch-CycleGAN-and-pix2pix models/pix2pix_model.py',
    names: 'time, data, G_GAN, G_L1, D_real, D_fake',
  },
  { from: 'pytorch/examples dcgan/main.py', names: 'Loss_D, Loss_G, D(x), D(G(z))' },
  { from: 'eriklindernoren/PyTorch-GAN implementations/gan/gan.py', names: 'D loss, G loss' },
  { from: 'Lightning-AI/tutorials lightning_examples/basic-gan', names: 'g_loss, d_loss' },
  { from: 'keras-team/keras-io examples/generative/dcgan_overriding_train_step.py', names: 'd_loss, g_loss' },
  { from: 'keras-team/keras-io examples/generative/cyclegan.py', names: 'G_loss, F_loss, D_X_loss, D_Y_loss' },
  {
    from: 'tensorflow/docs site/en/tutorials/generative/pix2pix.ipynb',
    names: 'gen_total_loss, gen_gan_loss, gen_l1_loss, disc_loss',
  },
  { from: 'a text log of a GAN, names at length', names: 'Generator Loss, Discriminator Loss' },
  { from: 'a table of a GAN, names at length', names: 'generator_loss, discriminator_loss, real_accuracy, fake_accuracy, lr' },
  {
    from: 'ajbrock/BigGAN-PyTorch train.py, utils.py',
    names: 'G_loss, D_loss_real, D_loss_fake, IS_mean, IS_std, FID',
    score: ['FID', 'IS_mean'],
  },
  {
    from: 'kwotsin/mimicry torch_mimicry/training/trainer.py',
    names: 'errD, errG, D(x), D(G(z)), lr_D, lr_G',
  },
  {
    from: 'WGAN-GP in TensorBoard (caogang/wgan-gp)',
    names: 'time, train disc cost, train gen cost, wasserstein distance, gradient penalty',
  },
  {
    from: 'XPixelGroup/BasicSR basicsr/models/srgan_model.py, basicsr/utils/logger.py',
    names:
      'losses/l_g_pix, losses/l_g_percep, losses/l_g_gan, losses/l_d_real, losses/out_d_real, losses/l_d_fake, losses/out_d_fake, lr, metrics/Set14/psnr, metrics/Set14/ssim',
    validationScore: 'metrics/Set14/psnr',
  },
  {
    from: 'XPixelGroup/BasicSR basicsr/models/sr_model.py',
    names: 'losses/l_pix, lr, metrics/Set5/psnr, metrics/Set5/ssim',
    trainLoss: 'losses/l_pix',
    validationScore: 'metrics/Set5/psnr',
  },
  {
    from: 'TencentARC/GFPGAN gfpgan/models/gfpgan_model.py',
    names:
      'l_g_pix, l_p_8, l_p_16, l_p_32, l_g_percep, l_g_style, l_g_gan, l_g_gan_left_eye, l_identity, l_d, real_score, fake_score, l_d_r1, l_d_left_eye',
  },
  {
    from: 'cszn/KAIR models/model_plain.py (PSNR training, no discriminator)',
    names: 'G_loss, Average PSNR',
    trainLoss: 'G_loss',
    score: 'Average PSNR',
  },
  {
    from: 'CompVis/taming-transformers taming/models/vqgan.py, taming/modules/losses/vqperceptual.py',
    names:
      'train/aeloss_step, train/aeloss_epoch, train/total_loss_step, train/total_loss_epoch, train/quant_loss_epoch, train/nll_loss_epoch, train/rec_loss_epoch, train/p_loss_epoch, train/d_weight_epoch, train/disc_factor_epoch, train/g_loss_epoch, train/discloss_epoch, train/disc_loss_epoch, train/logits_real_epoch, train/logits_fake_epoch, val/rec_loss, val/aeloss, val/total_loss, val/quant_loss, val/nll_loss, val/p_loss, val/g_loss, val/discloss, val/disc_loss, val/logits_real, val/logits_fake',
    settings: { monitor: 'val/rec_loss' },
    trainLoss: 'train/rec_loss_epoch',
    validationLoss: 'val/rec_loss',
  },
  {
    from: 'CompVis/latent-diffusion ldm/models/diffusion/ddpm.py',
    names:
      'train/loss_simple_step, train/loss_simple_epoch, train/loss_vlb_step, train/loss_vlb_epoch, train/loss_step, train/loss_epoch, val/loss_simple, val/loss_vlb, val/loss, val/loss_simple_ema, val/loss_vlb_ema, val/loss_ema, lr_abs',
    steps: 'train/loss_simple_step, train/loss_vlb_step, train/loss_step, lr_abs',
    trainLoss: 'train/loss_epoch',
    validationLoss: 'val/loss',
  },
  {
    from: 'CompVis/latent-diffusion configs/latent-diffusion (monitor: val/loss_simple_ema)',
    names:
      'train/loss_simple_epoch, train/loss_vlb_epoch, train/loss_epoch, val/loss_simple, val/loss, val/loss_simple_ema, val/loss_ema',
    settings: { 'model.params.monitor': 'val/loss_simple_ema' },
    trainLoss: ['train/loss_simple_epoch', 'train/loss_epoch'],
    validationLoss: 'val/loss_simple_ema',
  },
  {
    from: 'openai/guided-diffusion guided_diffusion/train_util.py',
    names:
      'grad_norm, loss, loss_q0, loss_q1, loss_q2, loss_q3, mse, mse_q0, mse_q1, mse_q2, mse_q3, vb, vb_q0, vb_q1, vb_q2, vb_q3, param_norm, samples',
    trainLoss: 'loss',
  },
  {
    from: 'huggingface/diffusers examples/text_to_image/train_text_to_image.py',
    names: 'train_loss, step_loss, lr',
    trainLoss: 'train_loss',
  },
  {
    from: 'kohya-ss/sd-scripts train_network.py',
    names: 'loss/current, loss/average, loss/epoch_average, lr/unet, lr/textencoder',
    trainLoss: ['loss/average', 'loss/epoch_average'],
  },
  {
    from: 'NVlabs/edm training/training_loop.py (stats.jsonl)',
    names: 'Loss/loss/num, Loss/loss/mean, Loss/loss/std, Timing/sec_per_kimg/mean, Resources/peak_gpu_mem_gb/mean',
    trainLoss: 'Loss/loss/mean',
  },
  {
    from: 'keras-team/keras-io examples/generative/vae.py',
    names: 'loss, reconstruction_loss, kl_loss, val_loss, val_reconstruction_loss, val_kl_loss',
    trainLoss: 'loss',
    validationLoss: 'val_loss',
  },
  {
    from: 'AntixK/PyTorch-VAE experiment.py, models/vanilla_vae.py',
    names: 'loss, Reconstruction_Loss, KLD, val_loss, val_Reconstruction_Loss, val_KLD',
    trainLoss: 'loss',
    validationLoss: 'val_loss',
  },
  {
    from: 'pyro-ppl/pyro examples/vae/vae.py',
    names: 'train_elbo, test_elbo',
    trainLoss: 'train_elbo',
    validationLoss: 'test_elbo',
  },
  {
    from: 'scverse/scvi-tools src/scvi/train/_trainingplans.py',
    names:
      'train_loss_step, train_loss_epoch, elbo_train, reconstruction_loss_train, kl_local_train, kl_global_train, validation_loss, elbo_validation, reconstruction_loss_validation, kl_local_validation, kl_global_validation, kl_weight',
    steps: 'train_loss_step',
    trainLoss: ['train_loss_epoch', 'elbo_train'],
    validationLoss: ['validation_loss', 'elbo_validation'],
  },
  {
    from: 'google-deepmind/sonnet examples/vqvae_example.ipynb',
    names: 'loss, recon_error, vq_loss, perplexity',
    trainLoss: 'loss',
    score: [null, 'recon_error'],
  },
  {
    from: 'a normalizing flow (chaiyujin/glow-pytorch)',
    names: 'train/nll, train/bpd, val/nll, val/bpd, lr, grad_norm',
    trainLoss: ['train/nll', 'train/bpd'],
    validationLoss: ['val/nll', 'val/bpd'],
  },
  {
    from: 'jik876/hifi-gan train.py',
    names: 'training/gen_loss_total, training/mel_spec_error, validation/mel_spec_error',
    score: 'validation/mel_spec_error',
  },
  {
    from: 'jaywalnut310/vits train.py',
    names:
      'loss/g/total, loss/d/total, learning_rate, grad_norm_d, grad_norm_g, loss/g/fm, loss/g/mel, loss/g/dur, loss/g/kl, loss/g/0, loss/g/1, loss/g/2, loss/d_r/0, loss/d_r/1, loss/d_g/0, loss/d_g/1',
  },
  {
    from: 'coqui-ai/TTS TTS/tts/models/vits.py',
    names:
      'TrainIterStats/loss_disc, TrainIterStats/loss_disc_real_0, TrainIterStats/loss_0, TrainIterStats/grad_norm_0, TrainIterStats/loss_gen, TrainIterStats/loss_kl, TrainIterStats/loss_feat, TrainIterStats/loss_mel, TrainIterStats/loss_duration, TrainIterStats/loss_1, TrainIterStats/grad_norm_1, TrainIterStats/current_lr_0, TrainIterStats/step_time',
  },
  {
    from: 'nerfstudio-project/nerfstudio nerfstudio/engine/trainer.py',
    names:
      'Train Loss, Train Loss Dict/rgb_loss, Train Loss Dict/interlevel_loss, Train Loss Dict/distortion_loss, Train Metrics Dict/psnr, Eval Loss, Eval Loss Dict/rgb_loss, Eval Metrics Dict/psnr, Eval Images Metrics/psnr, Eval Images Metrics/ssim, Eval Images Metrics/lpips, Train Iter (time), ETA (time), Train Rays / Sec, Test Rays / Sec, learning_rate/fields, GPU Memory (MB)',
    trainLoss: 'Train Loss',
    validationLoss: 'Eval Loss',
    trainScore: 'Train Metrics Dict/psnr',
    validationScore: ['Eval Images Metrics/psnr', 'Eval Metrics Dict/psnr'],
  },
  {
    from: 'graphdeco-inria/gaussian-splatting train.py',
    names:
      'train_loss_patches/l1_loss, train_loss_patches/total_loss, iter_time, test/loss_viewpoint - l1_loss, test/loss_viewpoint - psnr, train/loss_viewpoint - l1_loss, train/loss_viewpoint - psnr, total_points',
    steps: 'train_loss_patches/l1_loss, train_loss_patches/total_loss, iter_time',
    trainLoss: ['train/loss_viewpoint - l1_loss', 'train_loss_patches/total_loss'],
    validationLoss: 'test/loss_viewpoint - l1_loss',
    trainScore: 'train/loss_viewpoint - psnr',
    validationScore: 'test/loss_viewpoint - psnr',
  },
  { from: 'yenchenlin/nerf-pytorch run_nerf.py (console)', names: 'Loss, PSNR', trainLoss: 'Loss', score: 'PSNR' },
  {
    from: 'swz30/Restormer (BasicSR) and denoising trainings',
    names: 'l_pix, lr, time, data_time, psnr, ssim',
    trainLoss: 'l_pix',
    score: 'psnr',
  },
];
