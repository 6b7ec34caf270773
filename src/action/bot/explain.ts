import { drawPictures, filesOf } from '../../output/pictures.js';
import { loadPngAssets } from '../../pipeline/assets.js';
import { type AskedFindings, findAsked, renderExplanation, renderNothingAsked } from '../../report/markdown/explanation.js';
import { safeText } from '../../text/markdown.js';
import { once } from '../../view/once.js';
import { stretchView } from '../../view/stretch-view.js';
import { illustrate } from '../illustrate.js';
import { type JudgedAgain, judgeAgain } from './again.js';
import { eachAgain, noCheck } from './answers.js';
import { judgedOnHead } from './judged-on-head.js';
import { type Answer, type BotPlace, done, refused } from './place.js';

/** Jobs whose finding is explained in one answer. */
const MAX_EXPLAINED = 3;

/** Answers what a letter or a rule means on this head, with evidence, causes and the picture of the stretch. */
export async function explain(place: BotPlace, what: string): Promise<Answer> {
  const asked = what.replace(/^[`"'“]|[`"'”.]$/g, '').trim();
  const judged = await judgedOnHead(place);
  if (judged.length === 0) return refused(noCheck(place));
  const parts: { readonly key: string; readonly text: string }[] = [];
  let nothing: string | null = null;
  const left = await eachAgain(judged, async (one) => {
    if (parts.length === MAX_EXPLAINED) return null;
    const again = await judgeAgain(place, one);
    const { view } = again.result;
    const found = asked === '' ? firstOf(again) : findAsked(view, asked);
    if (found === null) nothing ??= renderNothingAsked(view, asked);
    else parts.push({ key: one.key, text: renderExplanation(view, found, await pictureOf(again, found)) });
    return null;
  });
  if (parts.length === 1) return done(parts[0]!.text);
  if (parts.length > 1) return done(parts.map(({ key, text }) => `Of ${safeText(key)}: ${text}`).join('\n\n---\n\n'));
  return refused(nothing ?? left.join('\n'));
}

/** Without a word: the gravest finding. */
function firstOf({ result }: JudgedAgain): AskedFindings | null {
  for (const severity of ['error', 'warning', 'notice'] as const) {
    for (const group of result.view.groups) {
      const first = group.main.findings.find((one) => one.severity === severity);
      if (first)
        return {
          group,
          findings: group.main.findings.filter((one) => one === first || (one.letter !== '' && one.letter === first.letter)),
        };
    }
  }
  return null;
}

async function pictureOf({ job, result }: JudgedAgain, { group, findings }: AskedFindings): Promise<string> {
  const first = findings[0]!;
  if (!Number.isFinite(first.from) || !Number.isFinite(first.to)) return '';
  const view = stretchView(result.view, group, first);
  const assets = once(loadPngAssets);
  const draw = async () => filesOf((await drawPictures(view, assets, 1))[0], undefined);
  const name = first.letter === '' ? first.rule : first.letter;
  const key = `${job.inputs.key.slice(0, 30)}.explain-${name}`.slice(0, 64);
  const own = { ...job, inputs: { ...job.inputs, key } };
  const { picture } = await illustrate(view, { inputs: own.inputs, job: own, config: result.config }, draw);
  return picture;
}
