import { rules } from '@secretlint/secretlint-rule-preset-recommend';

/** Where in a text something stands: from, and the first character behind. */
export type Range = readonly [from: number, to: number];

/** A rule as secretlint makes it, as far as we use it. */
interface Rule {
  readonly meta: { readonly id: string };
  readonly create: (context: Context, options: object) => { readonly file?: (source: Source) => unknown };
}
interface Context {
  readonly sharedOptions: object;
  readonly createTranslator: () => () => { readonly message: string };
  readonly report: (found: { readonly range: Range }) => void;
  readonly ignore: () => void;
}
interface Source {
  readonly content: string;
  readonly contentType: 'text';
  readonly filePath: string;
  readonly ext: string;
}

/** Where the rules that are at work put what they find. Texts are looked at one after the other. */
let found: Range[] = [];

const context: Context = {
  sharedOptions: {},
  createTranslator: () => () => ({ message: '' }),
  report: ({ range }) => void found.push(range),
  // A remark in a log that asks for silence is nothing to us.
  ignore: () => undefined,
};
const scanners = (rules as unknown as readonly Rule[]).map((rule) => rule.create(context, {}));

/** The secrets of well-known services in a text, by the rules that secretlint recommends. */
export function secretsByRuleSet(content: string): readonly Range[] {
  found = [];
  // Of text every rule reports before it returns; what it returns is for files of bytes.
  for (const { file } of scanners) file?.({ content, contentType: 'text', filePath: '', ext: '' });
  return found;
}
