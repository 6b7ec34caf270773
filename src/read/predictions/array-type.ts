/** How the elements of an array are written. */
export interface ArrayType {
  readonly kind: 'float' | 'int' | 'uint' | 'bool' | 'bytes' | 'unicode';
  /** Bytes of one element. */
  readonly size: number;
  readonly bigEndian: boolean;
}

const KINDS: Readonly<Record<string, ArrayType['kind']>> = {
  f: 'float',
  i: 'int',
  u: 'uint',
  b: 'bool',
  S: 'bytes',
  U: 'unicode',
};
const SIZES: Readonly<Record<ArrayType['kind'], readonly number[] | null>> = {
  float: [2, 4, 8],
  int: [1, 2, 4, 8],
  uint: [1, 2, 4, 8],
  bool: [1],
  bytes: null,
  unicode: null,
};
/** Longer strings are no names. */
const MAX_CHARACTERS = 4096;

/** The type that NumPy writes as `<f4`, `|b1`, `>i8`, `|S12`, `<U7`; null for any other. */
export function arrayType(text: string): ArrayType | null {
  const [, order, letter, digits] = /^([<>|=])([fiubSU])(\d{1,6})$/.exec(text) ?? [];
  const kind = letter === undefined ? undefined : KINDS[letter];
  if (kind === undefined) return null;
  const count = Number(digits);
  const sizes = SIZES[kind];
  if (sizes === null ? count > MAX_CHARACTERS : !sizes.includes(count)) return null;
  return { kind, size: kind === 'unicode' ? count * 4 : count, bigEndian: order === '>' };
}
