import { squeeze } from '../../src/base/index.js';
import { asciiDocToMarkdown, isAsciiDoc, readAsciiDocAttributes } from '../formats/asciidoc-to-markdown.js';
import { findArticle } from '../formats/find-article.js';
import { readFrontMatter } from '../formats/front-matter.js';
import { htmlToMarkdown } from '../formats/html-to-markdown.js';
import { findElement, parseHtml, textOf } from '../formats/html-tree.js';
import type { Shape } from '../formats/loose-fields.js';
import { type PageMetadata, readLanguageTag, readPageMetadata } from '../formats/page-metadata.js';
import { tidyMarkdown } from '../formats/tidy-markdown.js';
import { tidyText } from '../formats/tidy-text.js';
import type { EventText, Page } from '../source.js';
import { dropShortcodes } from './shortcodes.js';

/** A post in the form that does not depend on its format any more. */
export interface Post {
  /** The fields of its head as written; null where it has none. */
  data: Shape | null;
  /** The title that the head of a web page states. */
  title: string | null;
  /** The heading that its words begin with; it may be a part's only. */
  heading: string | null;
  text: EventText;
  /** A web page's head; null for other formats. */
  metadata: PageMetadata | null;
  language: string | null;
  /** Why a part of it could not be read. */
  problem: string | null;
}

/** Reads a post of any format: a web page, HTML without a page around it, Markdown, AsciiDoc, plain text. */
export function readPost(page: Page): Post {
  const { data, body, problem } = readFrontMatter(page.body);
  const isHtml = page.mediaType === 'text/html' || page.mediaType === 'application/xhtml+xml' || startsWithHtml(body);
  const base = /^https?:/.test(page.finalAddress) ? page.finalAddress : null;
  const post = isHtml ? readHtml(body, base) : readWords(body, data !== null || page.mediaType === 'text/markdown');
  return { ...post, data, problem };
}

function startsWithHtml(text: string): boolean {
  return /^\s*<(?:!doctype html|html|head|body|article|main|section|div|p|h[1-6]|ul|table)\b/i.test(text);
}

function readHtml(html: string, base: string | null): Omit<Post, 'data' | 'problem'> {
  const root = parseHtml(html);
  const metadata = readPageMetadata(root, base);
  const article = findArticle(root);
  const headings = [article, root].map((part) => findElement(part, ({ tag }) => tag === 'h1'));
  const heading = headings.map((h1) => (h1 ? squeeze(textOf(h1)) : '')).find((words) => words !== '') ?? null;
  return {
    title: withoutSiteName(metadata.ogTitle, metadata),
    heading: heading ?? withoutSiteName(metadata.title, metadata),
    text: { format: 'markdown', body: htmlToMarkdown(article, base) },
    metadata,
    language: metadata.language,
  };
}

/** "Our May recap | Example Blog" without the part that names the site. */
function withoutSiteName(title: string | null, { siteName }: PageMetadata): string | null {
  if (!title || !siteName) return title;
  const at = title.length - siteName.length;
  if (at <= 0 || title.slice(at).toLowerCase() !== siteName.toLowerCase()) return title;
  return (
    title
      .slice(0, at)
      .trimEnd()
      .replace(/[|–—·:-]$/, '')
      .trimEnd() || title
  );
}

function readWords(body: string, isMarkdown: boolean): Omit<Post, 'data' | 'problem'> {
  const metadata = null;
  if (isAsciiDoc(body)) {
    const language = readLanguageTag(readAsciiDocAttributes(body).get('lang'));
    const text = tidyMarkdown(asciiDocToMarkdown(body));
    return { title: null, heading: firstHeading(text), text: { format: 'markdown', body: text }, metadata, language };
  }
  if (isMarkdown || /^#{1,6} \S|^\s{0,3}[-*] \S|\]\(https?:|\*\*\S/m.test(body)) {
    const text = tidyMarkdown(dropShortcodes(body));
    return {
      title: null,
      heading: firstHeading(text),
      text: { format: 'markdown', body: text },
      metadata,
      language: null,
    };
  }
  return { title: null, heading: null, text: { format: 'text', body: tidyText(body) }, metadata, language: null };
}

/** The words of the heading that a text begins with; a heading further down names a part, not the whole. */
function firstHeading(markdown: string): string | null {
  const [first = '', second = ''] = markdown.trimStart().split('\n', 2);
  const marked = /^#{1,3} +(\S.*)$/.exec(first)?.[1]?.replace(/ #+$/, '');
  const isUnderlined = first.length >= 3 && first.length <= 150 && /^={3,}$/.test(second.trimEnd());
  const words = marked ?? (isUnderlined ? first : '');
  return squeeze(words.replace(/\*\*|__/g, '').replace(/\[([^[\]]*)\]\([^)[]*\)/g, '$1')) || null;
}
