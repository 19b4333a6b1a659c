/** The repository's folder. */
export function repository(): string;
