import { describe, expect, it } from 'vitest';
import { isGeneratedName } from '../../src/compare/generated-names.js';
import { REPEAT_NAMES } from '../../src/compare/repeat-names.js';
import { residueOf } from '../../src/compare/residue.js';
import { newWithholder } from '../../src/text/secrets/withhold.js';
import { canaries, leaked } from '../support/canaries.js';

/** Name → what is left where settings are logged, and where none is, if that differs. */
const NAMES: readonly (readonly [name: string, withSettings: string, withoutSettings?: string])[] = [
  // dates and times
  ['2026-11-26', ''],
  ['20261126', ''],
  ['2026-11-26/14-03-22', ''],
  ['outputs/2026-11-26/14-03-22', ''],
  ['multirun/2026-11-26/14-03-22/0', ''],
  ['multirun/2026-11-26/14-03-22/12', ''],
  ['14-03-22', '', '14-03-22'],
  ['2026-11-26_14-03-22', ''],
  ['2026-11-26T14:03:22', ''],
  ['2026-11-26T14:03:22.123456', ''],
  ['20261126-140322', ''],
  ['20261126_140322', ''],
  ['20261126T140322Z', ''],
  ['2026_11_26_14_03', ''],
  ['2026.11.26-14.03.22', ''],
  ['26-11-2026_14-03', ''],
  ['26Nov2026-1403', ''],
  ['261126_140322', ''],
  ['Nov-26-2026', ''],
  ['Thu_Nov_26_14-03-22_2026', ''],
  ['1795701802', ''],
  ['1795701802123', ''],
  ['14h03m22s', ''],
  ['2026-11-26_14-03-22_1', ''],
  ['Nov26_14-03-22_hostname', ''],
  ['Nov26_14-03-22_gpu-node-07.cluster.local', ''],
  ['Nov26_14-03-22_fv-az1234-567', ''],
  ['Nov26_14-03-22_host_lr0.1', 'lr0.1'],
  ['Nov26_14-03-22_host-with_aug', 'with_aug'],
  ['with_aug_2026-11-26_14-03-22', 'with_aug'],
  ['20261126_lr0.1-wd5e-4', 'lr0.1-wd5e-4'],
  ['ours-20261126T140322', 'ours'],
  // ids
  ['run-20261126_140322-ab12cd34', ''],
  ['offline-run-20261126_140322-3k9x1m2p', ''],
  ['wandb/run-20261126_140322-ab12cd34/files', ''],
  ['pytorch-training-2026-11-26-14-03-22-123', 'pytorch-training'],
  ['vit-s16', 'vit-s16'],
  ['b16e100', 'b16e100'],
  ['num_layers/4', 'num_layers/4'],
  ['slurm-123456_3', ''],
  ['2026-11-26_14-03-22_fold-3', 'fold-3'],
  ['Nov26_14-03-22_gpu7-no-dropout', 'no-dropout'],
  ['0f9c2b7e4d1a4e6f8b3c5d7e9f1a2b3c', ''],
  ['mlruns/0/0f9c2b7e4d1a4e6f8b3c5d7e9f1a2b3c', ''],
  ['3f2a1c9e-5b7d-4c21-9f00-0a1b2c3d4e5f', ''],
  ['9fceb02', ''],
  ['baseline-9fceb02a', 'baseline'],
  ['9fceb02d0ae598e95dc970b74767f19372d61af8', ''],
  ['train_7ab1c_00003_3_lr=0.1_2026-11-26_14-03-22', 'train_lr=0.1'],
  ['3k9x1m2p', '', '3k9x1m2p'],
  // seeds, counters
  ['seed-3', ''],
  ['seed=42', ''],
  ['seed/7', ''],
  ['s3', ''],
  ['resnet18-seed3', 'resnet18'],
  ['random_seed_1', ''],
  ['lr0.2-h16-s1', 'lr0.2-h16'],
  ['seed1-with_aug', 'with_aug'],
  ['resnet18_run2', 'resnet18'],
  ['ours-rep-2', 'ours'],
  ['run_02', ''],
  ['trial_12', ''],
  ['version_3', ''],
  ['17', ''],
  ['123456_3', ''],
  ['job-8812', ''],
  ['exp1', '', 'exp1'],
  ['r2', '', 'r2'],
  ['r16', 'r16'],
  ['deadbeef', ''],
  ['exp', '', 'exp'],
  ['train2', '', 'train2'],
  // generators
  ['fanciful-sun-12', ''],
  ['brisk-otter-417', ''],
  ['peach-lake-3', ''],
  ['deep-otter-3', ''],
  ['gorgeous-blimp-3', ''],
  ['adventurous_lamb_1234', ''],
  ['random-forest-2', 'random-forest-2'],
  ['decision-tree-3', 'decision-tree-3'],
  ['point-cloud-3', 'point-cloud-3'],
  ['tiny-llama-3', 'tiny-llama-3'],
  ['no-cat-3', 'no-cat-3'],
  ['cat-dog-3', 'cat-dog-3'],
  ['focal-loss-2', 'focal-loss-2'],
  ['faithful-sweep-7', ''],
  ['crimson_llama_9', ''],
  // what was trained
  ['with_aug', 'with_aug'],
  ['ours', 'ours'],
  ['baseline2', 'baseline2'],
  ['resnet18', 'resnet18'],
  ['resnet50', 'resnet50'],
  ['vgg-16', 'vgg-16'],
  ['v2', 'v2'],
  ['model_v2', 'model_v2'],
  ['fold-3', 'fold-3'],
  ['fold/3', 'fold/3'],
  ['lr0.1-wd5e-4', 'lr0.1-wd5e-4'],
  ['lr01bs32', 'lr01bs32'],
  ['bs64', 'bs64'],
  ['batch_size/64', 'batch_size/64'],
  ['0.1', '0.1'],
  ['64-32-16', '64-32-16'],
  ['16-32-16', '', '16-32-16'],
  ['layers_2', 'layers_2'],
  ['large-model-1', 'large-model-1'],
  ['no-augment-2', 'no-augment-2'],
  ['cifar-resnet-3', 'cifar-resnet-3'],
  ['mixup-cutmix-2', 'mixup-cutmix-2'],
  ['task_1', 'task_1'],
  ['vit_b_16', 'vit_b_16'],
  ['yolov8n', 'yolov8n'],
  ['imagenet21k', 'imagenet21k'],
  ['adamw-cosine', 'adamw-cosine'],
  ['1e-3', '1e-3'],
  ['enc06-dec06', 'enc06-dec06'],
  ['march-net', 'march-net'],
  ['facade', 'facade'],
];

describe('what is left of a name', () => {
  it.each(NAMES.map(([name, ...left]) => ({ name, left })))(
    '$name → "$left.0"',
    ({ name, left: [withSettings, withoutSettings] }) => {
      const left = [residueOf(name, { logsSettings: true }).text, residueOf(name).text];
      expect(left).toEqual([withSettings, withoutSettings ?? withSettings]);
    },
  );
  it.each(REPEAT_NAMES)('the example $example is one of its own pattern', ({ pattern, example }) => {
    expect(example.search(pattern)).toBeGreaterThanOrEqual(0);
  });
  it('takes a number behind a name for the seed where that was logged', () => {
    expect(residueOf('resnet18_2', { seed: 2 }).text).toBe('resnet18');
    expect(residueOf('resnet18_2', { seed: 3 }).text).toBe('resnet18_2');
    expect(residueOf('resnet18_2').text).toBe('resnet18_2');
  });
  it('tells what it left out', () => {
    expect([...residueOf('2026-11-26/seed-3').kinds.keys()]).toEqual(['date', 'seed']);
    expect([...residueOf('with_aug').kinds]).toEqual([]);
  });
  it.each([
    (text: string) => text,
    (text: string) => `2026-11-26/${text}/seed-3`,
    (text: string) => `2026-11-26_14-03-22_${text}`,
    (text: string) => `${text}_seed-3`,
    (text: string) => `run-7/lr0.1-${text}-2/version_4`,
  ])('leaves nothing of a secret that is not withheld (Y1): %s', (nameOf) => {
    for (const bird of canaries(20, 3)) {
      const path = nameOf(bird.text);
      const { learn, withhold } = newWithholder();
      const left = [true, false].map((logsSettings) => residueOf(path, { logsSettings }).text);
      for (const text of [path, ...left]) learn(text);
      // What is not recognized in such a place stands in the name itself, too.
      if (leaked(withhold(path), [bird]).length > 0) continue;
      for (const text of left) expect(leaked(withhold(text), [bird]).map(({ kind }) => [kind, path, text])).toEqual([]);
    }
  });
  it('keeps a secret whole whose number looks like a time, and leaves out that number alone', () => {
    const [bird] = canaries(1, 3).filter(({ kind }) => kind.startsWith('Telegram, whose'));
    expect(residueOf(`2026-11-26/${bird!.text}/seed-3`).text).toBe(bird!.text);
    expect(residueOf(bird!.text.replace(/:.*/, '')).text).toBe('');
  });
  it('knows generated words by one of two, or by those beside them', () => {
    expect(isGeneratedName('quirkish-sun-3', false)).toBe(true);
    expect(isGeneratedName('quirkish-blimp-3', false)).toBe(false);
    expect(isGeneratedName('quirkish-blimp-3', true)).toBe(true);
    expect(isGeneratedName('large-model-3', true)).toBe(false);
  });
});
