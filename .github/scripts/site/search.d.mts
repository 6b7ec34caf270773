/** A heading with the text below it, at its address on the site. */
export interface Section {
  readonly url: string;
  readonly title: string;
  readonly page: string;
  readonly text: string;
}
/** A section that was found, with the words of it that were. */
export interface Found extends Section {
  readonly terms: readonly string[];
  readonly score: number;
}

/** Searches sections: question → sections, the best first. */
export function makeSearch(sections: readonly Section[]): (question: string) => readonly Found[];

/** The text of a found section from the sentence on that holds the most of the words, at most `length` characters. */
export function excerptOf(found: Pick<Found, 'text' | 'terms'>, length: number): string;
