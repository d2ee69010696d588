/** Characters that show nothing and break words apart for every reader: soft hyphen, zero-width space, BOM, marks. */
const invisible = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;

/** Entities that stand in texts which were taken out of HTML without being decoded. */
const entities: Record<string, string> = { amp: '&', quot: '"', nbsp: ' ', lt: '<', gt: '>' };

/**
 * Text with plain line ends and spaces: CRLF and form feeds become \n, odd spaces a space, invisible characters go,
 * spaces at line ends go, and there is at most one blank line between two others; the entities that every site writes are decoded. (U+200D stays: it joins emoji.)
 */
export function tidyText(text: string): string {
  return text
    .replace(/&(amp|quot|nbsp|lt|gt|#0?39|apos);/g, (_, name: string) => entities[name] ?? "'")
    .replace(/\r\n?|\u2028|\u2029|\f/g, '\n')
    .replace(invisible, '')
    .replace(controls, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}
