export function event(step: number, ...values: readonly Uint8Array[]): Uint8Array;
export function fileVersion(): Uint8Array;
export function message(field: number, ...parts: readonly Uint8Array[]): Uint8Array;
export function plugin(name: string, content: Uint8Array): Uint8Array;
export function simple(tag: string, value: number): Uint8Array;
export function tensor(tag: string, dtype: number, fields: readonly Uint8Array[], metadata: Uint8Array): Uint8Array;
export function text(field: number, value: string): Uint8Array;
