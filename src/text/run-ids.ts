/** Folders that only number repeats say too little on their own. */
const ONLY_A_NUMBER = /^(?:#|(?:seed|run|rep|repeat|trial|version|s|exp)[-_ ]?)?\d*$/i;

/** Shortest paths that tell runs apart: folders that all share go, in front and behind, unless only a number would be left. */
export function runIds(runPaths: readonly string[]): readonly string[] {
  const paths = runPaths.map((path) => path.split('/'));
  const shortest = Math.min(...paths.map((parts) => parts.length));
  const shared = (pick: (parts: readonly string[], i: number) => string | undefined) => {
    let count = 0;
    while (count < shortest - 1 && paths.every((parts) => pick(parts, count) === pick(paths[0]!, count))) count += 1;
    return count;
  };
  const behind = paths.length > 1 ? shared((parts, i) => parts[parts.length - 1 - i]) : 0;
  let common = Math.min(
    shared((parts, i) => parts[i]),
    shortest - 1 - behind,
  );
  const rest = (parts: readonly string[], from: number) => parts.slice(from, parts.length - behind);
  const bare = (from: number) => paths.every((parts) => rest(parts, from).every((part) => ONLY_A_NUMBER.test(part)));
  while (common > 0 && bare(common)) common -= 1;
  const ids = paths.map((parts) => rest(parts, common).join('/') || 'run');
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  });
}
