/** Names that mean something only together: of columns that a tool writes beside each other → what each stands for. */
const TOGETHER: readonly ReadonlyMap<string, string>[] = [
  // Monitor of Gym, OpenAI baselines and Stable-Baselines3: reward and length of an episode, seconds since the start.
  new Map([
    ['r', 'episode reward'],
    ['l', 'episode length'],
    ['t', 'time'],
  ]),
];

/** What the columns of a header stand for, by their names; empty where each name speaks for itself. */
export function meaningsOf(header: readonly string[]): ReadonlyMap<string, string> {
  return TOGETHER.find((names) => [...names.keys()].every((name) => header.slice(0, names.size).includes(name))) ?? NONE;
}

const NONE: ReadonlyMap<string, string> = new Map();
