import type { EventText } from '../source.js';
import { htmlToMarkdown } from './html-to-markdown.js';
import { tidyMarkdown } from './tidy-markdown.js';
import { tidyText } from './tidy-text.js';

const anyTag =
  /<\/?(a|b|blockquote|br|code|div|em|font|h[1-6]|i|img|li|ol|p|pre|span|strong|table|td|tr|u|ul)\b[^<>]*>/i;
const blockTag = /<\/?(blockquote|br|div|h[1-6]|li|ol|p|pre|table|td|tr|ul)\b[^<>]*>/i;
const markdownMark = /\*\*[^*\n]+\*\*|\]\(https?:|^#{1,6} |^[ \t]*[*+-] |\\[-().#!+|_*[\]]/m;

/**
 * The text of a field that its sender filled with HTML, Markdown or plain text without saying which, as feeds and
 * structured data do.
 */
export function readRichText(text: string, base: string | null = null): EventText {
  if (anyTag.test(text)) {
    // Where tags only dress the words, the line breaks of the source are the writer's own.
    const html = blockTag.test(text) ? text : text.replace(/\r?\n/g, '<br>');
    return { format: 'markdown', body: htmlToMarkdown(html, base) };
  }
  const plain = /&(amp|lt|gt|quot|nbsp|#\d+|#x[0-9a-f]+|[a-z]{3,8});/i.test(text) ? decodeEntities(text) : text;
  if (markdownMark.test(plain)) return { format: 'markdown', body: tidyMarkdown(plain) };
  return { format: 'text', body: tidyText(plain) };
}

/** Text whose only markup is HTML entities. */
export function decodeEntities(text: string): string {
  return text
    .split('\n')
    .map((line) => htmlToMarkdown(line.replace(/</g, '&lt;').replace(/>/g, '&gt;')))
    .join('\n');
}
