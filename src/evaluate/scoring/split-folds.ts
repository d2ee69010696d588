/** The number of folds. */
export const foldCount = 5;
const seed = 20180301;

/**
 * Deals groups into folds: every group with all its texts in one fold, always the same way for the same groups. The
 * largest groups go first, each to the fold with the fewest texts, so that folds are about equal; ties fall by a seeded
 * order, not by name.
 * @returns the fold of each group, from 0
 */
export function splitFolds(groups: string[], folds = foldCount): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort(([a, inA], [b, inB]) => inB - inA || hash(a) - hash(b) || (a < b ? -1 : 1));
  const filled = new Array<number>(folds).fill(0);
  const dealt = new Map<string, number>();
  for (const [group, size] of order) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold] = (filled[fold] as number) + size;
    dealt.set(group, fold);
  }
  return dealt;
}

/** FNV-1a over the name's code units, begun with the seed. */
function hash(text: string): number {
  let sum = (2166136261 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 16777619) >>> 0;
  return sum;
}
