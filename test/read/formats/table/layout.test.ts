import { describe, expect, it } from 'vitest';
import { findLayout } from '../../../../src/read/formats/table/layout.js';
import { table } from '../../../../src/read/formats/table/table.js';
import { memoryFile } from '../../../../src/read/reader.js';

const read = (text: string) => table.read(memoryFile('train.csv', new TextEncoder().encode(text)))[0]!;

/** Name → values and, where there are some, epochs. */
function seriesOf(text: string): Record<string, readonly number[]> {
  const { series } = read(text);
  return Object.fromEntries(
    series.flatMap(({ name, values, epochs }) => [
      [name, [...values]] as const,
      ...(epochs ? [['epoch', [...epochs]] as const] : []),
    ]),
  );
}

describe('a row with one cell more than the header has names', () => {
  const kept = { epoch: [0, 1, 2], train_loss: [0.9, 0.5, 0.4], valid_loss: [0.8, 0.6, 0.7] };
  it.each<[what: string, text: string, expected: Record<string, readonly number[]>]>([
    ['a time without a name', 'epoch,train_loss,valid_loss\n0,0.9,0.8,00:12\n1,0.5,0.6,00:11\n2,0.4,0.7,00:11\n', kept],
    ['seconds without a name', 'epoch,train_loss,valid_loss\n0,0.9,0.8,12.5\n1,0.5,0.6,11.5\n2,0.4,0.7,11.9\n', kept],
    ['row numbers in front of epochs', 'epoch,train_loss,valid_loss\n1,0,0.9,0.8\n2,1,0.5,0.6\n3,2,0.4,0.7\n', kept],
    ['quoted row names', 'epoch train_loss valid_loss\n"a" 0 0.9 0.8\n"b" 1 0.5 0.6\n"c" 2 0.4 0.7\n', kept],
    [
      'row numbers in front of values',
      'loss acc\n3 0.9 0.1\n4 0.8 0.2\n7 0.7 0.3\n',
      { loss: [0.9, 0.8, 0.7], acc: [0.1, 0.2, 0.3] },
    ],
    ['values behind values', 'loss acc\n0.9 0.1 33\n0.8 0.2 32\n0.7 0.3 34\n', { loss: [0.9, 0.8, 0.7], acc: [0.1, 0.2, 0.3] }],
    ['epochs with fractions', 'epoch,loss\n0.5,2.1,9\n1.0,1.9,8\n1.5,1.8,9\n', { epoch: [0.5, 1, 1.5], loss: [2.1, 1.9, 1.8] }],
  ])('%s', (_, text, expected) => {
    expect(seriesOf(text)).toEqual(expected);
  });

  it('is told where it is left out at the end', () => {
    const ids = (text: string) => read(text).problems.map(({ id }) => id);
    expect(ids('epoch,loss\n0,0.9,12.5\n1,0.8,11.5\n')).toEqual(['unnamed-cell']);
    expect(ids('loss acc\n1 0.9 0.1\n2 0.8 0.2\n')).toEqual([]);
  });
});

describe('lines in front of a header', () => {
  it.each<[what: string, text: string, header: readonly string[]]>([
    ['settings as JSON', '#{"t_start": 17.5, "env_id": "Hopper-v4"}\nr,l,t\n1.5,10,0.1\n1.6,12,0.2\n', ['r', 'l', 't']],
    [
      'a remark of as many words',
      '# batch size, 64, adam\nepoch,loss,val_loss\n1,0.9,0.8\n2,0.8,0.7\n',
      ['epoch', 'loss', 'val_loss'],
    ],
    [
      'a remark with a word too few',
      '# baseline, adam\nepoch,loss,val_loss\n1,0.9,0.8\n2,0.8,0.7\n',
      ['epoch', 'loss', 'val_loss'],
    ],
    ['a title with a comma', 'Run 3 of Monday, adam\nepoch,loss,val_loss\n1,0.9,0.8\n2,0.8,0.7\n', ['epoch', 'loss', 'val_loss']],
    ['remarks of other languages', '% made by hand\n// twice\nepoch\tloss\n1\t0.9\n2\t0.8\n', ['epoch', 'loss']],
    ['a commented header', '#  step rmse_val lr\n0 1.5 0.1\n100 1.4 0.1\n', ['step', 'rmse_val', 'lr']],
    [
      'a remark below a commented header',
      '# step rmse_val lr\n# nan where there is none\n0 1.5 0.1\n100 1.4 0.1\n',
      ['step', 'rmse_val', 'lr'],
    ],
  ])('%s', (_, text, header) => {
    expect(findLayout(text, true)?.header).toEqual(header);
  });

  it('settings alone name no columns', () => {
    expect(findLayout('#{"a": 1, "b": 2}\n1,2\n3,4\n', true)).toBeNull();
  });
});
