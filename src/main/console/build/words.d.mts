/** The words of the law in a language, as the file of a namespace. */
export function words(language: string): string;
export function plurals(key: string, pattern: string): [string, string][];
