/** Whether a text's headings are AsciiDoc's (`== Programme`) and not Markdown's. */
export function isAsciiDoc(text: string): boolean {
  return /^={1,5} \S/m.test(text) && !/^#{1,6} \S/m.test(text);
}

/** The document's own attributes (`:lang: en`) by name in small letters. */
export function readAsciiDocAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^:([\w-]+):[ \t]+(\S.*)$/gm)].map((match) => [
      (match[1] as string).toLowerCase(),
      match[2] as string,
    ]),
  );
}

/**
 * The part of AsciiDoc that posts use, as Markdown: headings, links, bold, lists. Pictures with their captions,
 * attributes and block marks go. https://docs.asciidoctor.org/asciidoc/latest/syntax-quick-reference/
 */
export function asciiDocToMarkdown(text: string): string {
  const lines = text.split(/\r?\n/);
  const kept: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (/^(image|video|include|toc|ifdef|endif)::/.test(line) || /^:[\w!-]+:/.test(line)) continue;
    if (/^\.\S/.test(line) && /^(image|video)::/.test(lines[i + 1] ?? '')) continue;
    if (/^(\[[^\]]*\]|-{4,}|={4,}|\*{4,}|_{4,}|\.{4,})$/.test(line.trimEnd())) continue;
    kept.push(
      line
        .replace(/^(={1,6}) (?=\S)/, (_, marks: string) => `${'#'.repeat(marks.length)} `)
        .replace(/^(\*{1,5}) (?=\S)/, (_, marks: string) => `${'  '.repeat(marks.length - 1)}- `)
        .replace(/^\. (?=\S)/, '1. ')
        .replace(/(?:link:)?(https?:\/\/[^\s[\]<>]+)\[([^\]\n]{1,300})\]/g, (_, address: string, words: string) =>
          address.endsWith('](')
            ? `${address}[${words}]`
            : `[${words.replace(/[,^].*$/, '').replace(/\^$/, '') || address}](${address})`,
        )
        .replace(/image:[^\s[]+\[[^\]\n]*\]/g, ''),
    );
  }
  return kept.join('\n');
}
