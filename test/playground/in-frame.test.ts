import { expect, it } from 'vitest';
import { inFrame } from '../../src/playground/in-frame.js';

const LINK = '<a href="https://example.org" rel="noopener noreferrer">x</a>';

it('opens links beside the page, and leaves scripts as they are', () => {
  const script = `<script>const text = '${LINK}';</script>`;
  expect(inFrame(`${LINK}${script}`)).toBe(`${LINK.replace(' rel', ' target="_blank" rel')}${script}`);
  expect(inFrame(LINK)).toContain('target="_blank"');
});
