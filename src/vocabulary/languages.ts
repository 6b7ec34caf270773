/** Words of other languages and what they mean here. */
interface LanguageRow {
  readonly english: string;
  readonly german: string;
  readonly french: string;
  readonly spanish: string;
  readonly portuguese: string;
  readonly italian: string;
  readonly chinese: string;
  readonly japanese: string;
}

/** Chinese and Japanese words may be glued to their neighbours: `训练损失`. Longer words are found before what they hold. @public */
export const LANGUAGES: readonly LanguageRow[] = [
  {
    english: 'loss',
    german: 'Verlust, Verluste, Fehler, Fehlerfunktion',
    french: 'perte, pertes',
    spanish: 'pérdida, pérdidas, perdida',
    portuguese: 'perda, perdas',
    italian: 'perdita, perdite',
    chinese: '损失, 損失, 损失值, 损失函数',
    japanese: '損失, 損失関数, ロス, 誤差関数',
  },
  {
    english: 'accuracy',
    german: 'Genauigkeit, Trefferquote, Korrektklassifikationsrate',
    french: 'exactitude, justesse',
    spanish: 'exactitud, acierto',
    portuguese: 'acurácia, exatidão',
    italian: 'accuratezza, esattezza',
    chinese: '准确率, 準確率, 正确率, 正確率, 精度, 准确度',
    japanese: '正解率, 精度, 正答率',
  },
  {
    english: 'precision',
    german: 'Präzision',
    french: 'précision',
    spanish: 'precisión',
    portuguese: 'precisão',
    italian: 'precisione',
    chinese: '精确率, 精確率, 查准率',
    japanese: '適合率',
  },
  {
    english: 'recall',
    german: 'Sensitivität',
    french: 'rappel',
    spanish: 'exhaustividad',
    portuguese: 'revocação, sensibilidade',
    italian: 'richiamo, sensibilità',
    chinese: '召回率, 查全率',
    japanese: '再現率',
  },
  {
    english: 'error',
    german: 'Fehlerrate, Fehlerquote, Klassifikationsfehler',
    french: 'erreur',
    spanish: 'error',
    portuguese: 'erro, taxa de erro',
    italian: 'errore, tasso di errore',
    chinese: '错误率, 误差',
    japanese: '誤差, 誤り率',
  },
  {
    english: 'reward',
    german: 'Belohnung',
    french: 'récompense',
    spanish: 'recompensa',
    portuguese: 'recompensa',
    italian: 'ricompensa',
    chinese: '奖励, 獎勵',
    japanese: '報酬',
  },
  {
    english: 'epoch',
    german: 'Epoche, Epochen',
    french: 'époque, époques',
    spanish: 'época, épocas',
    portuguese: 'época, épocas',
    italian: 'epoca, epoche',
    chinese: '轮次, 轮数, 轮, 周期, 纪元, 世代',
    japanese: 'エポック, 世代',
  },
  {
    english: 'step',
    german: 'Schritt, Schritte',
    french: 'étape, étapes, pas',
    spanish: 'paso, pasos',
    portuguese: 'passo, passos, etapa, etapas',
    italian: 'passo, passi',
    chinese: '步数, 步, 步骤',
    japanese: 'ステップ',
  },
  {
    english: 'iteration',
    german: 'Iteration, Iterationen',
    french: 'itération, itérations',
    spanish: 'iteración, iteraciones',
    portuguese: 'iteração, iterações',
    italian: 'iterazione, iterazioni',
    chinese: '迭代, 迭代次数',
    japanese: '反復, イテレーション',
  },
  {
    english: 'train',
    german: 'Trainings, Training, Lern',
    french: 'entraînement, apprentissage',
    spanish: 'entrenamiento',
    portuguese: 'treinamento, treino',
    italian: 'addestramento, allenamento',
    chinese: '训练, 訓練, 训练集, 訓練集',
    japanese: '訓練, 学習, トレーニング',
  },
  {
    english: 'validation',
    german: 'Validierungs, Validierung, Validations',
    french: 'validation',
    spanish: 'validación',
    portuguese: 'validação, avaliação',
    italian: 'validazione, convalida, valutazione',
    chinese: '验证, 驗證, 验证集, 驗證集, 评估',
    japanese: '検証, 評価, バリデーション',
  },
  {
    english: 'test',
    german: 'Test',
    french: 'test, évaluation finale',
    spanish: 'prueba',
    portuguese: 'teste',
    italian: 'prova',
    chinese: '测试, 測試, 测试集, 測試集',
    japanese: 'テスト',
  },
  {
    english: 'learning rate',
    german: 'Lernrate, Lernraten',
    french: "taux d'apprentissage, taux d apprentissage",
    spanish: 'tasa de aprendizaje',
    portuguese: 'taxa de aprendizado, taxa de aprendizagem',
    italian: 'tasso di apprendimento, velocità di apprendimento',
    chinese: '学习率, 學習率',
    japanese: '学習率',
  },
  {
    english: 'average',
    german: 'Mittlere, mittlerer, mittlere',
    french: 'moyenne, moyen',
    spanish: 'promedio',
    portuguese: 'média, médio',
    italian: 'media, medio',
    chinese: '平均',
    japanese: '平均',
  },
];

/** Languages in the order in which the list of names shows them. @public */
export const LANGUAGE_NAMES = ['german', 'french', 'spanish', 'portuguese', 'italian', 'chinese', 'japanese'] as const;

/** Words of other languages that name a split, as they are written. */
export const FOREIGN_SPLIT_WORDS: readonly string[] = LANGUAGES.filter(({ english }) =>
  ['train', 'validation', 'test'].includes(english),
).flatMap((row) => LANGUAGE_NAMES.flatMap((language) => row[language].toLowerCase().split(', ')));

/** Does a text hold a letter that no English word has? Most names don't, and need no translation. */
const FOREIGN_LETTER = /[^\u0000-\u007f]/;
const CJK = /[\u3040-\u30ff\u4e00-\u9fff]/;

interface Word {
  readonly from: string;
  readonly to: string;
}

const ALL: readonly Word[] = LANGUAGES.flatMap((row) =>
  LANGUAGE_NAMES.flatMap((language) =>
    row[language].split(', ').flatMap((word) => spelled(word).map((from) => ({ from, to: row.english }))),
  ),
);
/** Words of alphabets, by their letters without accents; an English word of the same letters stays what it is. */
const BY_WORD = new Map(ALL.filter(({ from }) => !CJK.test(from) && !from.includes(' ')).map(({ from, to }) => [from, to]));
/** What German glues together: `Trainingsverlust`, `Validierungsgenauigkeit`. */
const GERMAN_ENDS = LANGUAGES.flatMap(({ german, english }) =>
  ['loss', 'accuracy', 'error', 'precision'].includes(english)
    ? german.split(', ').flatMap((word) => spelled(word).map((from) => ({ from, to: english })))
    : [],
);
const GLUED = ALL.filter(({ from }) => CJK.test(from)).sort((a, b) => b.from.length - a.from.length);
const GLUED_OF = new Map(GLUED.map(({ from, to }) => [from, to]));
const GLUED_WORD = new RegExp([...new Set(GLUED.map(({ from }) => from))].join('|'), 'g');
/** Between two words of a Romance language these say nothing: `perte de validation`. */
const LINKS = new Set('de du des del dell della di do da dos das la le el en no na nel nella sur sul sulla d l'.split(' '));
const PHRASES: readonly (readonly [RegExp, string])[] = ALL.filter(({ from }) => from.includes(' ') || from.includes("'")).map(
  ({ from, to }) => [phrasePattern(from), ` ${to} `],
);

const PHRASE_START = /(?<![a-z])(?:taux|tasa|taxa|tasso|velocita)[ _-]/;
/** `taux d'apprentissage`, `taux_apprentissage`: names leave out the small words of a phrase. */
function phrasePattern(phrase: string): RegExp {
  const words = phrase.split(/[ ']/);
  const own = words.map((word, i) => (i === words.length - 1 ? word : LINKS.has(word) ? `(?:${word}[ '_-])?` : `${word}[ _-]`));
  return new RegExp(own.join(''), 'g');
}

/** Is a word one that links others, behind one that was translated? */
export function isLink(word: string, isTranslated: boolean): boolean {
  return isTranslated && LINKS.has(word);
}

/** A text in small letters with full-width signs, accents and glued words made plain; English text comes back as it is. */
export function translated(lower: string): string {
  const isForeign = FOREIGN_LETTER.test(lower);
  if (!isForeign && !PHRASE_START.test(lower)) return lower;
  let text = isForeign ? plain(lower) : lower;
  for (const [phrase, english] of PHRASES) text = text.replace(phrase, english);
  return CJK.test(text) ? text.replace(GLUED_WORD, (word) => ` ${GLUED_OF.get(word)!} `) : text;
}

/** The English of one word of an alphabet, in small letters without accents; the word itself where it is none of ours. */
export function englishOf(word: string): string {
  const whole = BY_WORD.get(word);
  if (whole !== undefined) return whole;
  const end = GERMAN_ENDS.find(({ from }) => word.length > from.length && word.endsWith(from));
  const start = end === undefined ? undefined : BY_WORD.get(word.slice(0, -end.from.length));
  return end === undefined || start === undefined ? word : `${start} ${end.to}`;
}

/** A word as texts hold it: German umlauts also as two letters. */
function spelled(word: string): readonly string[] {
  const digraphs = word.toLowerCase().replace(/[äöü]/g, (letter) => `${plain(letter)}e`);
  return [...new Set([plain(word), plain(digraphs)])];
}

/** Small letters, full-width signs as plain ones, accents dropped. Japanese voice marks belong to their letters and stay. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}
