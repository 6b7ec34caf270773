import type { Reading } from '../../src/model/reading.js';
import { percent, two } from '../../src/text/numbers.js';

/** A number as sentences print it. */
const NUMBER = String.raw`(−?\d+(?:\.\d+)?(?:e−?\d+)?)`;
const WAY = String.raw`\(${NUMBER} → ${NUMBER}[^)]*\)`;
/** `rose 53% (0.731 → 1.121)`, `fell (−0.7 → −0.9)`, `rose to 11 times as much (44.2 → 495.2)`, `rose as well (0.93 → 0.94)`. */
const MOVED = new RegExp(String.raw`\b(rose|fell)(?: only)?(?: (\d+(?:\.\d+)?%)| to (\d+) times as much| as well)? ${WAY}`, 'g');
/** `has val_loss 1.121, the best one (epoch 8) 0.731: 53% worse`. */
const WORSE = new RegExp(
  String.raw`${NUMBER}(?: \(smoothed\))?, the best one \([^)]*\) ${NUMBER}(?: \(smoothed\))?: (?:(\d+(?:\.\d+)?%) worse|(\d+) times as much)`,
  'g',
);
const GAVE_BACK = new RegExp(String.raw`rose ${WAY}.* It gave back (\d+(?:\.\d+)?%) of what it had gained from ${NUMBER}`, 'g');

const numberOf = (text: string) => Number(text.replaceAll('−', '-'));

/** What a sentence says that its own numbers do not: shares, factors, and which way it went. */
export function contradictions(sentence: string): readonly string[] {
  return [...moved(sentence), ...worse(sentence), ...gaveBack(sentence)];
}

function moved(sentence: string): readonly string[] {
  return [...sentence.matchAll(MOVED)].flatMap(([text, way, share, factor, from, to]) => {
    const [a, b] = [numberOf(from!), numberOf(to!)];
    const isWay = way === 'rose' ? b > a : b < a;
    const isShare = share === undefined || (a > 0 && b >= 0 && isPercent(share, Math.abs(b - a) / a));
    const isFactor = factor === undefined || two(b / a) === factor;
    return isWay && isShare && isFactor ? [] : [text];
  });
}

function worse(sentence: string): readonly string[] {
  return [...sentence.matchAll(WORSE)].flatMap(([text, last, best, share, factor]) => {
    const [a, b] = [numberOf(best!), numberOf(last!)];
    return share !== undefined && !isPercent(share, Math.abs(b - a) / Math.abs(a))
      ? [text]
      : factor !== undefined && two(b / a) !== factor
        ? [text]
        : [];
  });
}

function gaveBack(sentence: string): readonly string[] {
  return [...sentence.matchAll(GAVE_BACK)].flatMap(([text, best, end, share, start]) => {
    const [low, last, first] = [numberOf(best!), numberOf(end!), numberOf(start!)];
    return isPercent(share!, (last - low) / (first - low)) ? [] : [text];
  });
}

function isPercent(text: string, share: number): boolean {
  // Halves are rounded either way.
  return percent(share - 1e-9) === text || percent(share + 1e-9) === text;
}

/** Is a measured value one of a series, with what it is? */
export function isReading(value: unknown): value is Reading {
  return typeof value === 'object' && value !== null && 'statistic' in value && 'series' in value;
}
