export function buildSite(root: string, out: string): Promise<number>;
