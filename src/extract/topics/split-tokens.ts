/** A word of a text. */
export interface Token {
  /** As it stands in the text. */
  written: string;
  /** Without case. */
  folded: string;
  /** Range in the text, UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  /** Nothing stands between this word and the one before it that would part a name: a comma, a bracket, a full stop. */
  joined: boolean;
}

/**
 * Words of alphabets, with trailing + and # ("C++", "C#"); each character of Chinese and Japanese, which write no
 * spaces, is a word of its own. The longest word looked at has 60 characters: nothing in the vocabulary is longer.
 */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{Script=Latin}\p{M}\p{N}]{1,60}[+#]{0,2}|[\p{L}\p{M}\p{N}]{1,60}/gu;

/** What may stand inside a name: "CI/CD", "Node.js", "blue-green", "l’échelle", "R&D"; a name may go over a line's end. */
const joints = new Set([..." \t\n\r\u00a0-‐‑/.’'_&*`®™:"]);
const longestJoint = 4;

/** The words of a text, in order. Linear in its length. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  // An address names hosts and folders, no topics; blanks in its place keep the offsets.
  const words = text.replace(/https?:\/\/[^\s)>\]]+/gu, (address) => ' '.repeat(address.length));
  for (const match of words.matchAll(wordPattern)) {
    const start = match.index;
    const written = match[0];
    tokens.push({
      written,
      folded: foldWord(written),
      start,
      end: start + written.length,
      joined: tokens.length > 0 && isJoint(words, before, start),
    });
    before = start + written.length;
  }
  return tokens;
}

/** A word without case and width. Accents stay: French "défi" is no DeFi. */
export function foldWord(word: string): string {
  return isPlainLatin(word) ? word.toLowerCase() : word.normalize('NFKC').toLowerCase();
}

/** A folded word as those write it who leave accents out. */
export function dropAccents(word: string): string {
  if (isPlainLatin(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

function isPlainLatin(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

/** "…Kubernetes. Security…" is two names, "Node.js" is one: a full stop or a colon joins only where no space follows. */
function isJoint(text: string, from: number, to: number): boolean {
  if (to - from > longestJoint) return false;
  for (let i = from; i < to; i++) {
    const sign = text[i]!;
    if (!joints.has(sign)) return false;
    if ((sign === '.' || sign === ':') && i + 1 < to) return false;
    if (sign === '\n' && text[i + 1] === '\n') return false;
  }
  return true;
}
