export function indexFiles(): Readonly<Record<string, string>>;
