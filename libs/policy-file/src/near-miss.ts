/** Says "no role supprt; did you mean support?", or lists what there is when nothing is near. */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near !== undefined) return `there is no ${kind} ${name}; did you mean ${near}?`;
  return known.length === 0
    ? `there is no ${kind} ${name}`
    : `there is no ${kind} ${name}; there are ${known.join(', ')}`;
}

/** The known name that a slip of the pen turns into `name`: at most two letters off, or a third of a short one. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const most = Math.min(2, Math.ceil(name.length / 3));
  const ranked = known
    .map((each) => ({ each, off: lettersOff(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ off }) => off <= most)
    .sort((one, other) => one.off - other.off);
  return ranked[0]?.each;
}

/** Letters added, dropped, changed, or swapped with their neighbour. */
function lettersOff(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  const rows = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = rows[i - 1]![j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swap = swapped ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, change, swap));
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}
