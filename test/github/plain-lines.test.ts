import fc from 'fast-check';
import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { acceptLine } from '../../src/github/accept.js';
import { plainLines } from '../../src/github/plain-lines.js';
import { rendered } from '../support/github-markdown.js';
import { runs } from '../support/property-runs.js';

describe('an acceptance is a line that GitHub shows as text (W1)', () => {
  it.each([
    ['alone', 'curvelint: accept known'],
    ['after a sentence', 'Fine for me.\ncurvelint: accept known'],
    ['after code on a line of its own', '`val_loss` is fine, see [the log](https://x.example).\ncurvelint: accept known'],
    ['with line ends of Windows', 'Fine.\r\n\r\ncurvelint: accept known\r\nThanks'],
    ['after a code block', '```\ncurvelint: accept <reason>\n```\n\ncurvelint: accept known'],
    ['after a code block in a list', '- so:\n\n  ```\n  curvelint: accept x\n  ```\n\ncurvelint: accept known'],
    ['after a quote and a blank line', '> curvelint: accept <reason>\n\ncurvelint: accept known'],
    ['after a hidden remark', '<!-- curvelint: accept <reason> -->\n\ncurvelint: accept known'],
    ['in what can be opened', '<details>\n<summary>More</summary>\n\ncurvelint: accept known\n\n</details>'],
    ['behind three spaces', '   curvelint:  Accept known'],
    ['after a list', '- one\n- two\n\ncurvelint: accept known'],
  ])('%s', (_, text) => {
    expect(acceptLine(text)).toEqual({ reason: 'known' });
  });

  it.each([
    ['in a code block', '```\ncurvelint: accept known\n```'],
    ['in a code block of tildes', '~~~ text\ncurvelint: accept known\n~~~'],
    ['in a code block that never ends', 'Write:\n```\ncurvelint: accept known'],
    ['in a longer code block that holds a shorter one', '````\n```\n```\ncurvelint: accept known\n````'],
    ['in a code block in a list', '- so:\n  ```\n  curvelint: accept known\n  ```'],
    ['in a code block of a nested list', '- a\n  - ```\n    x\n    ```\n  - ~~~\n    curvelint: accept known'],
    ['in an indented code block', 'So:\n\n    curvelint: accept known'],
    ['in a code block indented by a tab', 'So:\n\n\tcurvelint: accept known'],
    ['in code on one line', '`curvelint: accept known`'],
    ['in code over two lines', 'Write `\ncurvelint: accept known\n` please'],
    ['in a quote', '> curvelint: accept known'],
    ['in a quote that goes on', '> Somebody wrote\ncurvelint: accept known'],
    ['in a quote in a list', '- > Somebody wrote\ncurvelint: accept known'],
    ['in a hidden remark', '<!-- curvelint: accept known -->'],
    ['in a hidden remark of several lines', '<!--\n\ncurvelint: accept known\n\n-->'],
    ['in a hidden remark inside of a sentence', 'Fine <!--\ncurvelint: accept known\n--> for me'],
    ['in preformatted text', '<pre>\n\ncurvelint: accept known\n</pre>'],
    ['in preformatted text that begins in a sentence', 'Write <pre>\n\ncurvelint: accept known\n</pre>'],
    ['in a quote of HTML', '<blockquote>\n\ncurvelint: accept known\n\n</blockquote>'],
    ['in a quote that began behind what only Markdown holds open', '<![CDATA[>\n<blockquote>\n]]>\n\ncurvelint: accept known'],
    ['in a quote that began behind a remark that only Markdown holds open', '<!-- --!>\n<q>\n-->\n\ncurvelint: accept known'],
    ['in a tag', '<a title="\ncurvelint: accept known\n">x</a>'],
    ['in the title of a link', '[x](u "\ncurvelint: accept known\n")'],
    ['in the name of a picture', '![\ncurvelint: accept known\n](https://x.example/a.png)'],
    ['in the definition of a link', '[x]: https://x.example "\ncurvelint: accept known\n"'],
    ['crossed out', '~~old\ncurvelint: accept known~~'],
    ['in the middle of a sentence', 'You may write curvelint: accept known'],
    ['with another word', 'curvelint: accepted known'],
  ])('not %s', (_, text) => {
    expect(acceptLine(text)).toBeNull();
  });
});

const PIECES = [
  ...[
    '```',
    '````',
    '~~~',
    '```js',
    '~~~ `a`',
    '``` a`b',
    '`',
    '``',
    '` b `',
    'text',
    '',
    '',
    '',
    '---',
    '===',
    '# h',
    '$$',
    '~~',
  ],
  ...[
    '<!--',
    '-->',
    '<!-- x -->',
    '<pre>',
    '</pre>',
    '<details>',
    '<script>',
    '<code>',
    '<blockquote>',
    '<del>',
    '</code>',
    '</script>',
    '<style',
    '<?',
    '?>',
    '<![CDATA[',
    ']]>',
    '<!x',
    '--!>',
    '<q>',
    '>',
  ],
  ...[
    '<!X',
    '<a title="',
    '">',
    '<div hidden',
    '>',
    '[',
    '](u',
    '](u "',
    '")',
    ')',
    '![',
    '[a]: /u "',
    '"',
    '\\',
    '\\`',
    '| a |',
    '|---|',
  ],
];
const STARTS = [
  '',
  '',
  '',
  ' ',
  '   ',
  '    ',
  '      ',
  '\t',
  '- ',
  '1. ',
  '  - ',
  '- - ',
  '-     ',
  '> ',
  '>> ',
  '- > ',
  '10) ',
  '-\t',
  '1.\t',
  '\t- ',
  '\t> ',
];
/** Comments of a few kinds of lines each, so that these meet in every order. */
const comments = fc
  .tuple(fc.subarray(PIECES, { minLength: 1, maxLength: 4 }), fc.subarray(STARTS, { minLength: 1, maxLength: 3 }))
  .chain(([pieces, starts]) => {
    const piece = fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('curvelint: accept', ''));
    return fc.array(fc.tuple(fc.constantFrom('', ...starts), piece, fc.constantFrom('', '', ...pieces)), {
      minLength: 2,
      maxLength: 9,
    });
  })
  .map((lines) =>
    lines.map(([start, text, end], i) => `${start}${text} ${text.startsWith('c') ? `reason${i}` : end}`.trimEnd()).join('\n'),
  );

it('whatever a comment holds, no line counts that GitHub does not show as text (W1)', async () => {
  await fc.assert(
    fc.asyncProperty(comments, async (comment) => {
      const counted = plainLines(comment).filter((one) => one.trimStart().startsWith('curvelint'));
      const shown = shownText(await rendered(comment));
      for (const one of counted) expect(shown).toContain(one.trim());
    }),
    { numRuns: runs(2_000) },
  );
});

/** Text that a reader sees as the writer's own words. */
function shownText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && ['code', 'pre', 'blockquote', 'del'].includes(node.tagName)) return '';
  return 'children' in node ? node.children.map(shownText).join('') : '';
}
