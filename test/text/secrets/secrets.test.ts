import { describe, expect, it } from 'vitest';
import { secretsIn } from '../../../src/text/secrets/find-secrets.js';
import { isSecretSetting } from '../../../src/text/secrets/secret-setting.js';
import { withheldText } from '../../../src/text/secrets/withhold.js';
import { canaries, leaked } from '../../support/canaries.js';

const BIRDS = canaries(4, 7);

/** Hashes, of nothing at all. */
const SHA = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';
const SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';
const UUID = '6fa459ea-ee8a-3ca4-894e-db77e160355e';
/** What trainings are set to, and what people might take for a secret by its name or its look. */
const HARMLESS: readonly (readonly [string, string | number | boolean | null])[] = [
  ...(['bpe', 'bert-base-uncased', 'meta-llama/Llama-3.1-8B-Instruct', 'tokenizers/sp_32k.model'] as const).map(
    (value) => ['tokenizer', value] as const,
  ),
  ['tokenizer_name', 'gpt2'],
  ['model.tokenizer.type', 'SentencePieceBPETokenizer'],
  ['max_tokens', 512],
  ['max_token', 2048],
  ['num_tokens', 1_000_000_000],
  ['tokens_per_batch', 4096],
  ['token_dropout', 0.1],
  ['pad_token_id', 0],
  ['eos_token_id', '[128001, 128008]'],
  ['bos_token', '<s>'],
  ['eos_token', '<|end_of_text|>'],
  ['pad_token', '[PAD]'],
  ['mask_token', '<mask>'],
  ['image_token', '<image>'],
  ['additional_special_tokens', '["<|im_start|>","<|im_end|>"]'],
  ['token_type', 'word'],
  ['use_auth_token', false],
  ['use_auth_token', 'True'],
  ['hub_token', '<HUB_TOKEN>'],
  ['push_to_hub_token', '<PUSH_TO_HUB_TOKEN>'],
  ['hf_token', null],
  ['hub_token', 'None'],
  ['wandb_api_key', `${'$'}{oc.env:WANDB_API_KEY}`],
  ['api_key', '$WANDB_API_KEY'],
  ['api_key', ''],
  ['password', '********'],
  ['author', 'jane'],
  ['authors', 'Jane Doe, John Roe'],
  ['authority', 'ISO'],
  ['keyboard_layout', 'qwerty'],
  ['key', 'value'],
  ['key', 'train/image_features_l2_norm'],
  ['image_key', 'jpg;png'],
  ['label_key', 'cls'],
  ['key_dim', 64],
  ['num_key_value_heads', 8],
  ['qk_norm', true],
  ['sort_key', 'validation_accuracy_top5'],
  ['cache_key', 'imagenet21k_resnet50_v2'],
  ['keys', '["loss","accuracy"]'],
  ['keymap', 'default'],
  ['monkey', 'patch'],
  ['passes', 3],
  ['first_pass', 'coarse'],
  ['num_passes', 5],
  ['bypass', true],
  ['compass', 'north'],
  ['secret_sauce_ratio', 0.3],
  ['secret_sauce', 'cutmix'],
  ['use_secret', 'no'],
  ['cookie_monster_lr', 0.1],
  ['commit', SHA],
  ['git_hash', SHA],
  ['git.sha', SHA],
  ['code_version', SHA],
  ['sha256', SHA256],
  ['data.sha256', SHA256],
  ['checksum', MD5],
  ['dataset_md5', MD5],
  ['weights_hash', SHA256],
  ['run_id', '0123456789abcdef0123456789abcdef'],
  ['run_id', UUID],
  ['session_id', UUID],
  ['id', '3k9x2m1q'],
  ['name', SHA],
  ['name', 'vit_base_patch16_224.augreg_in21k_ft_in1k'],
  ['run_name', 'resnet50-bs256-lr0.1-seed42-20261126T091500'],
  ['experiment', 'ResNet50V2_ImageNet21k_CutMix_RandAug9_0.5'],
  ['model', 'timm/eva02_large_patch14_448.mim_m38m_ft_in22k_in1k'],
  ['model', 'sk-resnext50_32x4d'],
  ['arch', 'sk-learn-GradientBoostingRegressor2000'],
  ['arch', 'hf_T5EncoderDecoderV11'],
  ['checkpoint', 'runs/2026-11-26/09-15-00/checkpoints/epoch=12-step=5000.ckpt'],
  ['checkpoint', 's3://bucket/exp/model-00012-of-00030.safetensors'],
  ['resume_from', 'gs://team-data/checkpoints/1732612500/step_100000'],
  ['pretrained', 'https://download.pytorch.org/models/resnet50-11ad3fa6.pth'],
  ['pretrained', `https://a.example/models/mae-${MD5}.pth`],
  ['data_url', 'https://storage.googleapis.com/mnist/train-images-idx3-ubyte.gz'],
  ['data_url', 'https://a.example/data?version=2&split=train&seed=42'],
  ['data_url', 'http://localhost:8080/data'],
  ['tracking_uri', 'http://10.0.0.7:5000'],
  ['tracking_uri', 'mongodb://localhost:27017/sacred'],
  ['storage', 'sqlite:///optuna.db'],
  ['repo', 'git@github.com:team/net.git'],
  ['repo', 'ssh://git@github.com/team/net.git'],
  ['image', `docker://nvcr.io/nvidia/pytorch:24.05-py3@sha256:${SHA256}`],
  ['requirements', 'git+https://github.com/huggingface/transformers@main'],
  ['contact', 'mailto:jane.doe@example.com'],
  ['pwd', '/srv/projects/net'],
  ['cwd', '/scratch/jane/runs/3k9x2m1q'],
  ['ssh_key', '~/.ssh/id_ed25519'],
  ['credentials', 'secrets/service-account.json'],
  ['password_file', '/run/secrets/db_password'],
  ['command', 'python train.py --tokenizer bpe --max-tokens 512 --key image --pass 2'],
  ['cmd', 'torchrun --nproc_per_node=8 train.py model=vit optimizer.key=adamw'],
  ['args', '--pad_token <pad> --bos-token <s> --author jane'],
  ['notes', 'The password is asked for by the login page: see the wiki'],
  ['notes', 'token: word, key: value, secret: none'],
  ['optimizer', 'AdamW8bit'],
  ['lr_schedule', 'WarmupCosine1000to100000'],
  ['milestones', '[60,120,160]'],
  ['seed', 1234567890],
  ['seed', '0x5f3759df'],
  ['timestamp', '2026-11-26T09:15:00.123456+00:00'],
  ['host', 'gpu-node-0123.cluster.example'],
  ['device', 'GPU-8932f937-d72c-4106-c12f-20bd9faed9f6'],
  ['dtype', 'bfloat16'],
  ['license', 'apache-2.0'],
  ['signature', 'x: float32[?,3,224,224] -> y: float32[?,1000]'],
  ['session', 'morning'],
  ['auth', 'none'],
  ['login', 'jane'],
  ['webhook', false],
];

describe('a secret (Y1)', () => {
  it('there are canaries of many kinds', () => {
    expect(BIRDS.length).toBeGreaterThanOrEqual(200);
    expect(new Set(BIRDS.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(25);
    // Each of them would be seen if it were left where it is.
    expect(BIRDS.filter((bird) => leaked(bird.text, [bird]).length === 0)).toEqual([]);
  });
  it.each(BIRDS.map((bird) => [bird.kind, bird] as const))('is known as a setting: %s', (_, bird) => {
    expect(isSecretSetting(bird.name, bird.value)).toBe(true);
  });
  it.each(BIRDS.map((bird) => [bird.kind, bird] as const))('is taken out of a text: %s', (_, bird) => {
    for (const text of [bird.text, `cannot open runs/${bird.text}`, `“${bird.text}” is no number`, `x ${bird.text}\ny`])
      expect(leaked(withheldText(text), [bird]), withheldText(text)).toEqual([]);
  });
});

describe('what is no secret', () => {
  it.each(HARMLESS)('Y1: %s: %s stays', (name, value) => {
    expect(isSecretSetting(name, value)).toBe(false);
  });
  it.each(HARMLESS.map(([name, value]) => [`${name}=${value}`]))('Y1: the text %s stays as it is', (text) => {
    expect(withheldText(text)).toBe(text);
  });
  it('Y1: the same digits are a commit under one name and a key under another', () => {
    expect(isSecretSetting('commit', SHA)).toBe(false);
    expect(isSecretSetting('wandb_key', SHA)).toBe(true);
    expect(secretsIn(`commit ${SHA}`)).toEqual([]);
    expect(withheldText(`--wandb-key ${SHA} --commit ${SHA}`)).toBe(`--wandb-key [withheld] --commit ${SHA}`);
  });
  it('Y1: what stands for a secret is none', () => {
    for (const bird of BIRDS) expect(withheldText(withheldText(bird.text))).toBe(withheldText(bird.text));
  });
});
