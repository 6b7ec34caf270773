import { type Command, commandList } from '../../text/commands.js';
import { accept, unaccept } from './accept.js';
import { compareWith } from './baseline.js';
import { explain } from './explain.js';
import { type Answer, type Connected, done, refused } from './place.js';
import { rerun } from './rerun.js';

/** Does what one command asks for on a pull request. */
export async function obey(connected: Connected, number: number, { name, rest }: Command): Promise<Answer> {
  if (name === 'help') return done(`One line of a comment by somebody with write access:\n\n${commandList()}`);
  const pull = await connected.github.readKnownPullRequest(number);
  if (!pull.open) return refused('The pull request is closed: nothing is judged any more.');
  const place = { ...connected, pull };
  switch (name) {
    case 'accept':
      return accept(place, rest);
    case 'unaccept':
      return unaccept(place);
    case 'explain':
      return explain(place, rest);
    case 'baseline':
      return compareWith(place, rest);
    case 'rerun':
      return rerun(place);
  }
}
