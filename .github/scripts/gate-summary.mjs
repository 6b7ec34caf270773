// The gate in a few lines, of the table that `npm run bench:gate` prints and science.md holds: of each design the worst family.

/** Share of unchanged pull requests that may fail, in percent: it fails at a one-sided p below 0.01. */
const GOAL = 1;

/** The Markdown table of all designs and families → rows of design, worst figures, what is seen, and whether the goal is met. Throws where there is none. */
export function gateRows(science) {
  const table = science.split('\n\n').find((part) => part.startsWith('| change v base |')) ?? '';
  const [, , ...lines] = table.trim().split('\n');
  if (lines.length === 0) throw new Error('there is no table of the gate in science.md');
  const rows = lines.map((line) => {
    const [design, family, fails, warns, , worse] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { design, family, fails, warns, worse };
  });
  return [...new Set(rows.map(({ design }) => design))].map((design) => {
    const own = rows.filter((row) => row.design === design);
    const beyond = own.filter(({ fails }) => percent(fails) > GOAL).length;
    const isMet = beyond === 0 ? 'yes' : `no, in ${beyond} of ${own.length} families`;
    return [design, worst(own, 'fails'), worst(own, 'warns'), seen(own), isMet];
  });
}

function percent(cell) {
  return Number.parseFloat(cell);
}

/** The largest figure with its family, which is none where all are the same. */
function worst(rows, key) {
  if (rows.every((row) => row[key] === rows[0][key])) return rows[0][key];
  return of(
    rows.reduce((most, row) => (percent(row[key]) > percent(most[key]) ? row : most)),
    key,
  );
}

function of(row, key) {
  return `${row[key]} (${row.family.replace(/ \(\d+ groups\)$/, '')})`;
}

/** What is made worse → its shares of failing, from the least to the most over families. */
function seen(rows) {
  const shares = new Map();
  for (const { worse } of rows)
    for (const part of worse.split('; ')) {
      const [what, figures] = part.split(': ');
      shares.set(what, [...(shares.get(what) ?? []), figures.split(' / ')[0]]);
    }
  return [...shares]
    .map(([what, all]) => {
      const sorted = all.toSorted((a, b) => percent(a) - percent(b));
      const [least, most] = [sorted[0], sorted.at(-1)];
      return `${what}: ${least === most ? least : `${least.replace('%', '')}–${most}`}`;
    })
    .join('<br>');
}
