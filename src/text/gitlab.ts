/** A line that GitLab would obey: a quick action (`/close`), or a file that it would put there. */
const OBEYED = /^([ \t>]*)(\/(?=\p{L})|::(?=include))/gmu;

/** Markdown of ours for GitLab: no line of it is a command. References and mentions are made harmless where texts come in. */
export function forGitLab(markdown: string): string {
  return markdown.replace(OBEYED, (_, before: string, sign: string) => `${before}${sign === '/' ? '∕' : '：：'}`);
}
