/** Double quotes of all languages, curly single ones that no letter follows, and straight single ones between spaces. */
const quotes: readonly RegExp[] = [
  /["“„«「]([^"“”„«»「」]{6,200})["”“»」]/u,
  /‘([^‘]{6,160}?)’(?![\p{L}\p{M}])/u,
  /(?<=^|[\s(])'([^']{6,160})'(?=[\s,.;:!?)]|$)/u,
];

/** Where the words in quotes begin and end; null where there are none. Double quotes go before single ones. */
export function findQuoted(text: string): { from: number; to: number } | null {
  for (const pattern of quotes) {
    const found = pattern.exec(text);
    if (found?.[1]) return { from: found.index + 1, to: found.index + 1 + found[1].length };
  }
  return null;
}
