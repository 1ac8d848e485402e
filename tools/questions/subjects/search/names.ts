export const names: Readonly<Record<string, string>> = {};
