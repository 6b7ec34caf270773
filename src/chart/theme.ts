/** The one font of local pictures. */
export const FONT = 'Inter';

export type ThemeName = 'light' | 'dark';
/** What a picture that is kept shows: the curves, or the trend of the base branch, in a theme. */
export type PictureRole = ThemeName | `trend_${ThemeName}`;

export interface Theme {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly train: string;
  readonly validation: string;
  readonly baseline: string;
  readonly notice: string;
  readonly warning: string;
  readonly error: string;
}

/** Line colors keep 3.9:1 against the background and stay apart for the color-blind; windows are told apart by their letters. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    background: '#ffffff',
    text: '#1f2328',
    muted: '#59636e',
    grid: '#d1d9e0',
    train: '#0072b2',
    validation: '#d55e00',
    baseline: '#6e7781',
    notice: '#8fb8de',
    warning: '#f2c14e',
    error: '#e5706b',
  },
  dark: {
    background: '#0d1117',
    text: '#e6edf3',
    muted: '#9198a1',
    grid: '#30363d',
    train: '#56b4e9',
    validation: '#f0883e',
    baseline: '#9198a1',
    notice: '#3b6ea5',
    warning: '#9e7b1f',
    error: '#a03a36',
  },
};
