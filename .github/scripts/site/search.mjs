// Answers of the search: the same in the page and in the tests.
import MiniSearch from 'minisearch';

/** Words of questions that say nothing of what is asked. */
const STOP = new Set(
  `a about am an and any are as at be been but by can could did do does for from get gets go goes going had has have how i if in into is it
  its keep keeps make makes me much my of on or our out shall should so some than that the their them then there these they this to too use
  using want was we were what when where which while who why will with without would you your`.split(/\s+/),
);
/** What people say → what the documents say as well. */
const ALSO = {
  acc: ['accuracy', 'score'],
  accuracy: ['score'],
  climb: ['rise'],
  decrease: ['fall'],
  down: ['fall'],
  eval: ['validation'],
  grow: ['rise'],
  hf: ['hugging'],
  ignore: ['mute'],
  increase: ['rise'],
  jump: ['spike', 'unstable'],
  kappa: ['κ'],
  lower: ['gap'],
  lr: ['learning', 'rate'],
  nan: ['finite'],
  noisy: ['unstable'],
  pr: ['pull'],
  rho: ['ρ'],
  silence: ['mute'],
  suppress: ['mute'],
  test: ['validation'],
  up: ['rise', 'worse'],
  val: ['validation'],
};
/** What a found word counts where only its beginning, only nearly the word, or only another word for it was found. */
const WEIGHTS = { prefix: 0.5, fuzzy: 0.3, also: 0.5 };
const BOOST = { title: 5, page: 1.5, text: 1 };
/** What was changed when answers no question but that. */
const CHANGELOG = 0.3;

/** Lower-case words without endings: `rising`, `rises` and `rise` are one. */
function wordsOf(text) {
  return text
    .replace(/\bW&B\b|\bWeights (?:&|and) Biases\b/gi, 'wandb')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(stem);
}

function stem(word) {
  if (word.length < 4) return word;
  const one = word.replace(/(?<=[^su])s$/, '');
  const bare = one.length > 5 ? one.replace(/(?:ing|ed)$/, '') : one;
  return bare === one ? one.replace(/e$/, '') : bare.replace(/([bdgmnprt])\1$/, '$1');
}

/** Words of the documents → what stands for a word of the question, by its stem. */
const also = new Map(Object.entries(ALSO).map(([word, others]) => [stem(word), others.map(stem)]));

/** Searches `sections`: `{ url, title, page, text }`. The answer is a function: question → sections, the best first. */
export function makeSearch(sections) {
  const index = new MiniSearch({
    idField: 'url',
    fields: ['title', 'page', 'text'],
    tokenize: wordsOf,
    processTerm: (word) => word,
  });
  index.addAll(sections);
  const byUrl = new Map(sections.map((section) => [section.url, section]));

  return (question) => {
    const words = askedWords(question);
    const origin = new Map(words.flatMap((word) => (also.get(word) ?? []).map((other) => [other, word])));
    for (const word of words) origin.set(word, word);
    const found = index.search([...origin.keys()].join(' '), {
      boost: BOOST,
      boostDocument: (url) => (url.startsWith('changelog') ? CHANGELOG : 1),
      boostTerm: (term) => (words.includes(term) ? 1 : WEIGHTS.also),
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      weights: WEIGHTS,
    });
    // Sections that know more of the words come first.
    const share = ({ queryTerms }) => new Set(queryTerms.map((term) => origin.get(term))).size / words.length;
    return found
      .map((one) => ({ ...byUrl.get(one.id), terms: one.terms, score: one.score * share(one) ** 2 }))
      .sort((a, b) => b.score - a.score);
  };
}

function askedWords(question) {
  const plain = question.toLowerCase().split(/\s+/);
  const telling = wordsOf(plain.filter((word) => !STOP.has(word.replace(/\W+$/, ''))).join(' '));
  return [...new Set(telling.length > 0 ? telling : wordsOf(question))];
}

/** The text of a found section from the sentence on that holds the most of the words, at most `length` characters. */
export function excerptOf({ text, terms }, length) {
  const wanted = new Set(terms);
  let best = { at: 0, count: -1 };
  let at = 0;
  for (const sentence of text.split(/(?<=[.?!]) /)) {
    const count = new Set(wordsOf(sentence).filter((word) => wanted.has(word))).size;
    if (count > best.count) best = { at, count };
    at += sentence.length + 1;
  }
  const rest = text.slice(best.at);
  return rest.length > length ? `${rest.slice(0, length - 1)}…` : rest;
}
