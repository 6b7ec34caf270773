export function config(settings: Readonly<Record<string, unknown>>): Uint8Array;
export function history(step: number, row: Readonly<Record<string, number>>): Uint8Array;
export function wandbFile(...records: readonly Uint8Array[]): Uint8Array;
export function parquetFile(columns: Readonly<Record<string, readonly (number | string)[]>>): Uint8Array;
