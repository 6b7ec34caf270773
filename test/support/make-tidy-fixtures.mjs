// Cases whose names, runs or splits stand beside the numbers: long tables, exports, monitors, notebooks; `make-log-fixtures.mjs` writes them.
const loss = [2.25, 1.5, 1.125, 0.875, 0.75];
const validation = [2.5, 1.75, 1.5, 1.625, 1.75];
const epochs = [0, 1, 2, 3, 4];
const both = { train_loss: loss, val_loss: validation };
const five = (make) => epochs.map(make);
const lines = (rows) => `${rows.join('\n')}\n`;

/** Adds the cases; `add` is what `make-log-fixtures.mjs` adds them with. */
export function addTidy(add) {
  const long = epochs.flatMap((i) => [`a1,${i},train_loss,${loss[i]}`, `a1,${i},val_loss,${validation[i]}`]);
  add('tidy', 'long', 'metrics.csv', lines(['run_id,step,metric,value', ...long]), both, { steps: epochs });
  const melted = [...five((i) => `${i}\ttrain_loss\t${loss[i]}`), ...five((i) => `${i}\tval_loss\t${validation[i]}`)];
  add('tidy', 'melted', 'history.tsv', lines(['epoch\tvariable\tvalue', ...melted]), both, {
    epochs,
    note: 'as pandas melt writes it',
  });
  const split = five((i) => `valid,${i},${validation[i]}`);
  add('tidy', 'split-column', 'log.csv', lines(['phase,epoch,loss', ...split]), { loss: validation }, { epochs });
  const ragged = ['step,metric,value', '0,loss,2.25', '1,loss', '2,loss,many', '3,loss,1.5', '4,loss,1.125'];
  add(
    'tidy',
    'ragged',
    'metrics.csv',
    lines(ragged),
    { loss: [2.25, 1.5, 1.125] },
    {
      steps: [0, 3, 4],
      problems: [
        { line: 3, message: '2 cells where the header has 3' },
        { line: 4, message: '“many” is no number' },
      ],
    },
  );

  const times = five((i) => 1_700_000_000 + 9 * i);
  const rows = five((i) => `${times[i]}.0,${10 * i},${loss[i]}`);
  const place = { steps: five((i) => 10 * i), wallTimes: times };
  const csv = lines(['Wall time,Step,Value', ...rows]);
  add('tensorboard-export', 'csv', 'run-.-tag-train_loss.csv', csv, { train_loss: loss }, place);
  const points = five((i) => [times[i], 10 * i, loss[i]]);
  add('tensorboard-export', 'json', 'run-.-tag-train_loss.json', JSON.stringify(points), { train_loss: loss }, place);

  const episodes = five((i) => `${loss[i]},${50 + i},${i / 2}`);
  add(
    'table',
    'monitor',
    'logs/monitor.csv',
    lines(['#{"t_start": 1700000000.5, "env_id": "Hopper-v4"}', 'r,l,t', ...episodes]),
    { r: loss, l: five((i) => 50 + i) },
    { wallTimes: five((i) => i / 2), note: 'as Stable-Baselines3 writes the episodes of a monitored environment' },
  );
  add(
    'table',
    'unnamed-last-cell',
    'history.csv',
    lines(['epoch,train_loss,valid_loss', ...five((i) => `${i},${loss[i]},${validation[i]},00:1${i}`)]),
    { train_loss: loss, valid_loss: validation },
    { epochs, problems: [{ line: 2, message: 'one cell more than the header has names' }] },
  );
  const stats = five((i) => ({
    'Loss/D/reg': { num: 64, mean: loss[i], std: 0.5 },
    'Progress/kimg': { num: 1, mean: 4 * i, std: 0 },
    timestamp: times[i],
  }));
  add(
    'json-lines',
    'value-with-spread',
    'stats.jsonl',
    lines(stats.map((row) => JSON.stringify(row))),
    { 'Loss/D/reg': loss },
    { steps: five((i) => 4 * i), wallTimes: times, note: 'as StyleGAN2 and StyleGAN3 write stats.jsonl' },
  );

  const printed = five((i) => `Epoch ${i}: train_loss=${loss[i]} val_loss=${validation[i]}\n`);
  const code = { cell_type: 'code', execution_count: 3, metadata: { colab: { height: 289 } }, source: ['train()\n'] };
  const book = (...outputs) => ({
    cells: [
      { ...code, outputs: [] },
      { ...code, outputs },
    ],
    metadata: {},
    nbformat: 4,
  });
  const stream = { name: 'stdout', output_type: 'stream', text: printed };
  add('notebook', 'printed', 'train.ipynb', JSON.stringify(book(stream), null, 1), both, { epochs });
  const cells = (tag, row) => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  const body = five((i) => `<tr>${cells('td', [i, loss[i], validation[i], '00:12'])}</tr>`).join('\n');
  const html = `<table border="1" class="dataframe">\n<thead>\n<tr style="text-align: left;">${cells('th', ['epoch', 'train_loss', 'valid_loss', 'time'])}</tr>\n</thead>\n<tbody>${body}</tbody>\n</table>`;
  const shown = { data: { 'text/html': [html], 'text/plain': ['<IPython.core.display.HTML object>'] }, metadata: {} };
  const display = { ...shown, output_type: 'display_data' };
  add(
    'notebook',
    'table-of-a-trainer',
    'train.ipynb',
    JSON.stringify(book(display), null, 1),
    { train_loss: loss, valid_loss: validation },
    { epochs, note: 'as fastai fills it while it trains' },
  );
}
