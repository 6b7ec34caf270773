import { THEMES, type Theme } from '../../../chart/theme.js';
import { element } from './element.js';

const CHOICES = ['auto', 'light', 'dark'] as const;
type Choice = (typeof CHOICES)[number];
/** Where the choice is remembered, if the browser lets a page do that. */
const KEY = 'curvelint-theme';

export interface ThemeSwitch {
  readonly control: HTMLElement;
  colors(): Theme;
}

/** Light, dark, or what the system says; paper is always light. */
export function themeSwitch(onChange: () => void): ThemeSwitch {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  let isPrinting = false;
  let choice: Choice = CHOICES.find((one) => one === stored()) ?? 'auto';
  const isDark = () => !isPrinting && (choice === 'auto' ? system.matches : choice === 'dark');
  const show = () => {
    root.dataset['theme'] = isDark() ? 'dark' : 'light';
    onChange();
  };
  const select = element(
    'select',
    {
      onchange: () => {
        choice = CHOICES.find((one) => one === select.value) ?? 'auto';
        store(choice);
        show();
      },
    },
    ...CHOICES.map((one) => element('option', { value: one, selected: one === choice }, one)),
  );
  root.dataset['theme'] = isDark() ? 'dark' : 'light';
  system.addEventListener('change', show);
  addEventListener('beforeprint', () => {
    isPrinting = true;
    show();
  });
  addEventListener('afterprint', () => {
    isPrinting = false;
    show();
  });
  return { control: element('label', { class: 'theme' }, 'Theme ', select), colors: () => THEMES[isDark() ? 'dark' : 'light'] };
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(choice: Choice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // The browser forbids it: the choice lasts as long as the page.
  }
}
