const DIGITS = String.raw`\d{1,12}`;
/** `9000/10000`, `[  10/5005]`, `100 of 1000`: a count and its total. */
const COUNTER = String.raw`(${DIGITS})(?:\s{0,8}\/\s{0,8}| of )(${DIGITS})(?!\d|[/.,]\d)`;
/** `1-100batch`: a range whose end counts. */
const RANGE = `${DIGITS}-(${DIGITS})(?=batch)`;
/** `1,000`, `0,53`: thousands or a decimal comma. */
const COMMAS = String.raw`([+-]?${DIGITS}(?:,${DIGITS}){1,3})(?!\d|[.,]\d)`;
const NUMBER = String.raw`([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[+-]?(?:nan|inf|infinity)(?![\w.]))`;
/** Letters of the scripts of which words are known; no lines, bars and bullets. */
const LETTER = String.raw`A-Za-z_\u00c0-\u024f\u0300-\u036f\u0370-\u1fff\u3005\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3`;
const WORD = `([${LETTER}][${LETTER}0-9@./]*(?:-[A-Za-z0-9][${LETTER}0-9@./]*)*)`;

/** Groups: 1 count, 2 total, 3 end of a range, 4 number with commas, 5 number, 6 word, 7 sign. */
export const TOKEN = new RegExp(`${COUNTER}|${RANGE}|${COMMAS}|${NUMBER}|${WORD}|(\\S)`, 'gi');
