/** The name that follows on a version's: SR-1.0 gives SR-1.1, or the next one that is free. */
export function nextName(base: string, taken: readonly string[]): string {
  const found = /^(.*?)(\d+)$/.exec(base);
  const stem = found?.[1] ?? `${base}.`;
  let number = Number(found?.[2] ?? 0);
  let name: string;
  do {
    number += 1;
    name = `${stem}${number}`;
  } while (taken.includes(name));
  return name;
}

/** The name of a branch's version over the company's: SR-1.2@msk, and SR-1.2@msk.2 where that one is taken. */
export function nameOfBranch(base: string, branch: string, taken: readonly string[]): string {
  const first = `${base.split('@')[0] ?? base}@${branch}`;
  let name = first;
  for (let number = 2; taken.includes(name); number++) {
    name = `${first}.${number}`;
  }
  return name;
}
