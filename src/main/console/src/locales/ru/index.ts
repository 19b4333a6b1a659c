const files = import.meta.glob<Record<string, unknown>>('./*.json', { eager: true, import: 'default' });

/** Each file is a namespace. */
export const texts = Object.fromEntries(
  Object.entries(files).map(([path, words]) => [path.replace(/^\.\/|\.json$/g, ''), words]),
);
