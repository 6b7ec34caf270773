/** Writes the site made of the repository at `root` into the folder `out`, which is emptied before; how many pages. Links that lead to nothing are an error. */
export function buildSite(root: string, out: string): Promise<number>;
