export interface Expression {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}
export const BOUNDED: readonly { readonly file: string; readonly most: number; readonly why: string }[];
export function expressionsOf(folder?: string): readonly Expression[];
export function growthOf(expression: Pick<Expression, 'source' | 'flags'>): string;
export function slowExpressions(folder: string, kept: Record<string, string>): readonly string[];
