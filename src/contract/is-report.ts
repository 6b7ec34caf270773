const SIGNATURE = /"tool"\s*:\s*\{\s*"name"\s*:\s*"curvelint"/;

/** Is a text, or its beginning, that of a report.json of ours? */
export function isReport(text: string): boolean {
  return SIGNATURE.test(text);
}
