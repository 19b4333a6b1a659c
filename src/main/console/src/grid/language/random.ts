/** Numbers that look random and come again with the same seed (mulberry32). Tests print the seed of a run that failed. */
export function random(seed: number): { int(below: number): number; of<T>(items: readonly T[]): T } {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    of: <T>(items: readonly T[]): T => {
      const item = items[int(items.length)];
      if (item === undefined) {
        throw new Error('nothing to choose from');
      }
      return item;
    },
  };
}

/** The seed of this run: GRID_SEED where it is set, else another one each time. */
export const SEED = Number(process.env['GRID_SEED'] ?? Date.now() % 1_000_000_000);
