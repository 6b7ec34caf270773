export interface Section {
  readonly url: string;
  readonly title: string;
  readonly page: string;
  readonly text: string;
}
export function makeSearch(sections: readonly Section[]): (question: string) => readonly Section[];
