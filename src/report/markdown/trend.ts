import type { Comparison } from '../../model/comparison.js';
import { markdownOf } from '../../text/markdown.js';
import { trendText } from '../../text/trend.js';
import { trendOf } from '../../view/trends.js';

/** A trend's picture, for the fold: the comment is about this change. */
export function trendFold(picture: string): string {
  return `**Trend of the base branch**\n\n${picture}`;
}

/** The trend of a comparison as a line of text; none where no history is known. */
export function trendLines(one: Comparison): readonly string[] {
  const trend = trendOf(one);
  return trend === null ? [] : [`  - Trend of the base branch: ${markdownOf(trendText(trend))}`];
}
