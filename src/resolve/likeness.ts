/** Longer texts are compared by their beginnings: the time grows with the product of both lengths. */
const longestCompared = 300;

/**
 * How like two texts are, from 0 to 1: one less the edit distance (Levenshtein: insert, delete, replace, each one)
 * divided by the greater length. Two empty texts are alike in nothing: 0. Compares what it gets; fold names before.
 */
export function measureLikeness(one: string, other: string): number {
  const a = [...one].slice(0, longestCompared);
  const b = [...other].slice(0, longestCompared);
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - countEdits(a, b) / longest;
}

/** Wagner and Fischer's algorithm on two rows. */
function countEdits(a: string[], b: string[]): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of a.entries()) {
    const current = [row + 1];
    for (const [column, other] of b.entries()) {
      const replaced = above[column]! + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, above[column + 1]! + 1, current[column]! + 1));
    }
    above = current;
  }
  return above[b.length]!;
}
