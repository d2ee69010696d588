import anyAscii from 'any-ascii';

/**
 * The form in which two names are compared: without case, accents and punctuation, words apart by one space.
 * Unicode NFKD, so "Ｋube" and "kube" are one; letters of every script stay. `+` and `#` inside a word stay, so that
 * C, C++ and C# stay apart.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/**
 * The part of an address that stands for a name: ASCII letters, digits and single hyphens, at most 80 characters,
 * cut between words. Other scripts are transliterated. Empty text gives an empty slug: the caller says what then.
 */
export function slugify(text: string): string {
  const plain = anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/\+/g, ' plus ')
    .replace(/#/g, ' sharp ')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= 80) return plain;
  const cut = plain.slice(0, 81).lastIndexOf('-');
  return plain.slice(0, cut > 40 ? cut : 80).replace(/-$/, '');
}

/** White space folded to single spaces, ends trimmed. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
