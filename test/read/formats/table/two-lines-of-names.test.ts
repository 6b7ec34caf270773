import { describe, expect, it } from 'vitest';
import { drawnTables } from '../../../../src/read/formats/drawn/drawn-tables.js';
import { table } from '../../../../src/read/formats/table/table.js';
import { memoryFile } from '../../../../src/read/reader.js';

const file = (name: string, text: string) => memoryFile(name, new TextEncoder().encode(text), true);
const seriesOf = (log: { readonly series: readonly { readonly name: string; readonly values: Float64Array }[] } | undefined) =>
  Object.fromEntries((log?.series ?? []).map(({ name, values }) => [name, [...values]]));

describe('tables with names where few look for them', () => {
  it('joins two lines of names, and takes the name of the rows from a third', () => {
    const text = ',train,train,val,val\n,loss,acc,loss,acc\nepoch,,,,\n0,2.1,0.3,1.9,0.4\n1,1.6,0.5,1.2,0.6\n2,1.2,0.6,1.1,0.7\n';
    expect(seriesOf(table.read(file('log.csv', text))[0])).toEqual({
      ...{ 'train loss': [2.1, 1.6, 1.2], 'train acc': [0.3, 0.5, 0.6] },
      ...{ 'val loss': [1.9, 1.2, 1.1], 'val acc': [0.4, 0.6, 0.7] },
    });
  });

  it('reads German names, decimal commas and percent signs', () => {
    const text = 'Epoche;Verlust;Genauigkeit (Validierung)\r\n1;2,29;20,5 %\r\n2;2,12;44,9 %\r\n';
    const log = table.read(file('verlauf.csv', text))[0]!;
    expect(seriesOf(log)).toEqual({ Verlust: [2.29, 2.12], 'Genauigkeit (Validierung)': [20.5, 44.9] });
    expect([...log.series[0]!.epochs!]).toEqual([1, 2]);
  });

  it('knows empty cells below a rule by the places of the others', () => {
    const rule = '----  --------  ---------  --------';
    const text = `${rule}\n  ep   tr_loss    te_loss      time\n${rule}\n   1    2.1909     1.9691    3.1000\n   2    1.6178               3.1000\n   3    0.9313     0.9000    3.1000\n`;
    expect(seriesOf(drawnTables.read(file('train.log', text))[0])).toEqual({
      tr_loss: [2.1909, 1.6178, 0.9313],
      te_loss: [1.9691, 0.9],
    });
  });
});
