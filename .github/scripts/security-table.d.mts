export const THREATS: Readonly<Record<string, string>>;
export function testsById(folder?: string): Readonly<Record<string, readonly (readonly [file: string, title: string])[]>>;
export function securityTable(tests?: ReturnType<typeof testsById>): string;
