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
        .replace(/^\. (?=\S)/, '1. '),
    );
  }
  return kept.map((line) => rewriteMacros(rewriteMacros(line, writeLink), dropPicture)).join('\n');
}

/**
 * A line with its `target[words]` rewritten. A target has no space in it; words end at the first `]`.
 * @param rewrite gives what stands for the two, or null where they are left as they are.
 */
function rewriteMacros(line: string, rewrite: (target: string, words: string) => string | null): string {
  const rewriteOne = (piece: string): string => {
    if (!piece.endsWith(']')) return piece;
    for (let from = 0, open = piece.indexOf('['); open >= 0; from = open + 1, open = piece.indexOf('[', from)) {
      const target = piece.slice(from, open).split(/\s/).at(-1) as string;
      const written = rewrite(target, piece.slice(open + 1, -1));
      if (written !== null) return piece.slice(0, open - target.length) + written;
    }
    return piece;
  };
  return line
    .split(/(?<=\])/)
    .map(rewriteOne)
    .join('');
}

/** `https://a.example[words,role=x]`, with or without `link:` before it. */
function writeLink(target: string, words: string): string | null {
  if (words === '' || words.length > 300) return null;
  const begin = Math.max(target.lastIndexOf('<'), target.lastIndexOf('>')) + 1;
  const at = target.slice(begin).search(/https?:\/\/./);
  if (at < 0) return null;
  const address = target.slice(begin + at);
  const before = target.slice(0, begin + at).replace(/link:$/, '');
  return `${before}[${words.split(/[,^]/)[0] || address}](${address})`;
}

/** `image:logo.png[words]`: nothing stands for it. */
function dropPicture(target: string): string | null {
  const at = target.search(/image:./);
  return at < 0 ? null : target.slice(0, at);
}
