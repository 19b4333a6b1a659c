/** Orders by the numbers of clauses: 1.2 before 1.10. */
export function byClause(a: { clause: string }, b: { clause: string }): number {
  const [left, right] = [a, b].map(({ clause }) => clause.split('.').map(Number));
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let at = 0; at < length; at++) {
    const difference = (left?.[at] ?? -1) - (right?.[at] ?? -1);
    if (difference !== 0 && !isNaN(difference)) {
      return difference;
    }
  }
  return a.clause.localeCompare(b.clause);
}
