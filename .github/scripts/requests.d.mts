/** Operation → what for, permission (null: none), what happens without it. */
export const REQUESTS: Readonly<Record<string, readonly [what: string, permission: string | null, without: string]>>;
export function requestRows(): readonly (readonly string[])[];
