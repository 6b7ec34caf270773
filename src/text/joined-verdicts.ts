import type { Conclusion, ToldVerdict } from '../model/told-verdict.js';
import { safeText } from './markdown.js';

const SIGNS: Readonly<Record<Conclusion, string>> = {
  failure: '❌ fails',
  neutral: '⚠️ neutral',
  success: '✅ passes',
};
const [START, END] = ['<!-- curvelint-jobs -->\n', '\n<!-- /curvelint-jobs -->\n\n'];
/** Jobs that are named; the others are counted. */
const MAX_NAMED = 10;

/** Markdown that names every job that reported, the worst first; '' where it is one alone. */
export function jobsBanner(told: readonly ToldVerdict[], key: string): string {
  if (told.length < 2) return '';
  const events = new Set(told.map(({ event }) => event)).size > 1;
  const isOneJob = new Set(told.map(({ producer }) => producer)).size === 1;
  const lines = told.slice(0, MAX_NAMED).map(({ producer, event, conclusion }) => {
    const on = events ? ` on ${safeText(event === '' ? 'no event' : event)}` : '';
    return `> - ${safeText(producer)}${on}: ${SIGNS[conclusion]}`;
  });
  const more = told.length > MAX_NAMED ? [`> - ${told.length - MAX_NAMED} more`] : [];
  const who = isOneJob ? 'One job reports for several events' : `${told.length} jobs report`;
  const advice = isOneJob ? '' : ' Give each of them a `key` of its own, or let one judge the logs of all.';
  return `${START}> **${who} as ${safeText(key)} on this commit: the worst verdict stands.**${advice}\n>\n${[...lines, ...more].join('\n')}${END}`;
}

/** A text of ours in the banner and what stands below it. */
export function splitBanner(text: string): { readonly banner: string; readonly rest: string } {
  const plain = text.replaceAll('\r\n', '\n');
  const end = plain.startsWith(START) ? plain.indexOf(END) : -1;
  if (end < 0) return { banner: '', rest: plain };
  return { banner: plain.slice(0, end + END.length), rest: plain.slice(end + END.length) };
}

const TITLE = /^(?:\d+ verdicts|a newer run): /;

/** Title of a check that shows the verdict of another job than its own. */
export function joinedTitle(told: readonly ToldVerdict[], conclusion: Conclusion): string {
  const worst = told.find((one) => one.conclusion === conclusion)?.producer ?? 'a job';
  const [, ...words] = SIGNS[conclusion].split(' ');
  return `${told.length < 2 ? 'a newer run' : `${told.length} verdicts`}: ${worst} ${words.join(' ')}`;
}

/** Was a title made by `joinedTitle`? */
export function isJoinedTitle(title: string): boolean {
  return TITLE.test(title);
}
