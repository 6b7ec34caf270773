/** As many items as GitHub gives at once. */
export const PER_PAGE = 100;

/** What each request of a list takes. */
export interface Page {
  readonly per_page: number;
  readonly page: number;
}

/** The pages of a list, one request each, until one is not full or the limit is reached. An answer that is no list ends it. */
export async function* pagesOf<T>(ask: (page: Page) => Promise<readonly T[]>, most: number): AsyncGenerator<readonly T[]> {
  for (let page = 1; page <= most; page += 1) {
    const items: unknown = await ask({ per_page: PER_PAGE, page });
    if (!Array.isArray(items)) return;
    yield items as readonly T[];
    if (items.length < PER_PAGE) return;
  }
}
