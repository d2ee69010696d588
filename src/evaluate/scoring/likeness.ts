/** Case, accents and punctuation taken away: words of letters and digits with one space between. */
export function foldForScore(text: string | null | undefined): string {
  const bare = (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const legalForm = /\b(?:inc|ltd|limited|llc|gmbh|ag|sa|sas|plc|corp|corporation|co|pte|the)\b/g;

/** Whether two company names are one, legal forms and "the" aside. */
export function sameCompany(a: string, b: string): boolean {
  const bare = (name: string): string => foldForScore(name).replace(legalForm, ' ').replace(/\s+/g, ' ').trim();
  return bare(a) === bare(b);
}

/** Whether two job titles are one: equal, or nearly. */
export function sameRole(a: string, b: string): boolean {
  return foldForScore(a) === foldForScore(b) || measureLikeness(a, b) >= 0.8;
}

/** One minus the edit distance (Levenshtein) over the longer length, of folded texts: 1 is equal, 0 has nothing in common. */
export function measureLikeness(a: string | null | undefined, b: string | null | undefined): number {
  const left = foldForScore(a);
  const right = foldForScore(b);
  if (left === right) return 1;
  if (left === '' || right === '') return 0;
  return 1 - countEdits(left, right) / Math.max(left.length, right.length);
}

/** Levenshtein's distance in code units, two rows at a time. */
function countEdits(a: string, b: string): number {
  let above = Uint32Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint32Array(b.length + 1);
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = above[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, changed);
    }
    above = row;
  }
  return above[b.length]!;
}
