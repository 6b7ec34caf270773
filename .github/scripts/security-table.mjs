// The table of .github/SECURITY-TESTS.md: every threat and situation that curvelint answers for, and the tests that show it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can go wrong, in the order of the way that data takes. A test belongs to it by the id in its title. */
export const THREATS = {
  P1: 'an artifact names another pull request',
  P2: 'the event of a fork does not say which pull request the run belongs to',
  P3: 'the head moves, or a newer run finishes first',
  P4: 'a look-alike workflow, or a run that is no pull request’s',
  B1: 'a fork poses as the base branch to become the baseline',
  B2: 'GitHub’s filtered lists of runs lag behind or are empty',
  B3: 'an artifact has expired, was replaced, is damaged, is no zip, or its address has run out',
  C1: 'a pull request relaxes its own gate',
  A1: 'an archive with paths that lead out, links, doubles, passwords or archives inside',
  A2: 'an archive that unpacks to far more than it is',
  A3: 'a file or archive that is cut, damaged or still being written',
  F1: 'a link or a path that leads out of the folder',
  F2: 'a huge file',
  J1: 'deep JSON, numbers without end, numbers that are none',
  J2: 'names such as `__proto__` and `constructor`',
  S1: 'tables with other separators, line ends, quotes, doubled columns, gaps',
  T1: 'lengths in binary logs that lie, flipped bits',
  R1: 'text that traps a regular expression, series that overflow the stack',
  M1: 'text from logs that would become a mention, a link, a picture or a heading',
  M2: 'a comment that is longer than GitHub takes',
  M3: 'a comment of somebody else that looks like ours',
  M4: 'a damaged or forged state in our comment',
  L1: 'text from logs that the runner would obey as a command',
  O1: 'names that break out of the outputs or set something else',
  K1: 'a summary that the runner would drop because it is too large',
  K2: 'a check with more text or annotations than GitHub takes',
  H1: 'the numbers of a private repository reach a chart host',
  H2: 'the token reaches another host, or a signed address the log',
  G1: 'GitHub acts, but its answer is lost',
  G2: 'two runs write at once',
  G3: 'more comments than one page holds',
  G4: 'limits, refusals and failing servers',
  G5: 'a token that may only read',
  G6: 'no answer at all, or one that never ends',
  G7: 'answers that are no JSON, are cut or lack fields',
  G8: 'check runs that pile up or stay open',
  G9: 'a second attempt of the same run',
  G10: 'GitHub Enterprise Server',
  G11: 'a pull request that is locked, archived, full or gone',
  G12: 'the storage of artifacts fails once',
  E1: 'anything that never ends: empty lists, extreme numbers, very many events, names of a megabyte',
  E2: 'a run that would end without a check: a wrong input, a crash, a cut event',
  Q1: 'a report.json that somebody else wrote',
  Q2: 'rules or severities that were switched off where a part of the report was made',
  Y1: 'passwords, tokens and keys in settings, command lines, addresses and names',
  V1: 'a red verdict that another job, another workflow or a late run would overwrite',
  V2: 'a training that failed, was cancelled, or lost a part',
  U1: 'a token of an app or of a person, which recognises its comments and checks in another way',
  W1: 'a command or an acceptance by somebody without write access, by a bot, edited, in code, in a quote or hidden',
};

/** A title is the text before the function of a test or of a group of tests. */
const TITLE = /\(\s*(['"`])((?:(?!\1)[^\n\\]|\\.)*)\1,\s*(?:\{[^{}]*\},\s*)?(?:async\s*)?(?:\(|[a-z]\w* =>)/g;

/** Titles of tests that name a threat: id → [file, title]. */
export function testsById(folder = 'test') {
  const found = Object.fromEntries(Object.keys(THREATS).map((id) => [id, []]));
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  for (const file of files) {
    for (const [, , title] of readFileSync(join(folder, file), 'utf8').matchAll(TITLE)) {
      const ids = new Set(title.match(/\b[A-Z]\d{1,2}\b/g));
      for (const id of ids) found[id]?.push([`${folder}/${file}`, title]);
    }
  }
  return found;
}

/** The page; every id has a row, with or without tests. */
export function securityTable(tests = testsById()) {
  const rows = Object.entries(THREATS).map(([id, threat]) => {
    const byFile = groupBy(tests[id]);
    const cells = [...byFile].map(
      ([file, list]) => `[${file}](../${file}): ${[...new Set(list.map(([, title]) => cell(title)))].join(' · ')}`,
    );
    return `| ${id} | ${threat} | ${cells.join('<br>')} |`;
  });
  return `# What is tested against whom

Written by \`npm run docs\`: each threat or situation, and the titles of the tests that name it. All of them run in \`npm test\`. A
title with \`%s\` stands for a table of cases. What only GitHub itself can show is not here: how it renders a comment, and what it
does with a required check.

| id | what can go wrong | tests |
| --- | --- | --- |
${rows.join('\n')}
`;
}

function groupBy(list) {
  const groups = new Map();
  for (const one of list) groups.set(one[0], [...(groups.get(one[0]) ?? []), one]);
  return groups;
}

function cell(title) {
  return title.replace(/\\(.)/g, '$1').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
