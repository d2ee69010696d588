import { isPlayerAddress, readHref } from './html-links.js';
import { blockTags, rawTextTags } from './html-nesting.js';
import { innerStyle, isHidden } from './html-style.js';
import { isGridRow, rowsOf } from './html-tables.js';
import { type HtmlElement, parseHtml } from './html-tree.js';
import { type InlineRun, type InlineStyle, renderLines } from './inline-runs.js';
import { tidyText } from './tidy-text.js';

/** Elements whose content is not part of what a reader reads. */
const unread: ReadonlySet<string> = new Set([
  ...rawTextTags,
  ...'audio button canvas head input map math object picture rp rt select svg textarea title video'.split(' '),
]);

/**
 * The one way from HTML to the Markdown that the extractor reads.
 *
 * Kept: headings, paragraphs, line breaks, lists with their nesting, bold, italic, struck text, code, links with
 * their text, tables (a row a line), the addresses of embedded players. Nothing is escaped with backslashes: the
 * text is read by rules and people, not rendered again, and each backslash would stand in a name or a title.
 * A line break in the HTML is a line break in the result.
 *
 * Takes a page, a fragment, or an element of a parsed page. Never throws; linear in the input.
 * @param base the page's address, against which relative links are resolved; without one they keep their text only.
 */
export function htmlToMarkdown(html: string | HtmlElement, base: string | null = null): string {
  const root = typeof html === 'string' ? parseHtml(html) : html;
  const writer = new Writer(base);
  writer.children(root, { style: '', link: null, pre: false, plain: false });
  writer.endParagraph();
  return tidyText(writer.lines.join('\n'));
}

/** Indents grow no wider than this, so that nested lists cannot make the text many times longer than the page. */
const widestPrefix = 32;

interface Context {
  style: InlineStyle;
  link: { href: string } | null;
  /** White space is kept as it is. */
  pre: boolean;
  /** Inside a heading, where styles say nothing more. */
  plain: boolean;
}

/** Walks the tree and collects lines. Prefixes hold what each line of the open lists and quotes begins with. */
class Writer {
  readonly lines: string[] = [];
  private runs: InlineRun[] = [];
  private prefix = '';
  private marker: string | null = null;
  private listDepth = 0;
  private heading = '';
  private blankDue = false;

  constructor(private readonly base: string | null) {}

  children(element: HtmlElement, context: Context): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.text(child, context);
      else this.element(child, context);
    }
  }

  private text(text: string, { style, link, pre }: Context): void {
    this.runs.push({ text: pre ? text : text.replace(/[\s\u00a0]+/g, ' '), style, link });
  }

  /** What is done for elements that need more than their children written. */
  private readonly own = new Map<string, (element: HtmlElement, context: Context) => void>([
    ['a', (element, context) => this.children(element, { ...context, link: this.link(element) ?? context.link })],
    ['blockquote', (element, context) => this.quote(element, context)],
    ['br', (_, { style, link }) => this.runs.push({ text: '\n', style, link })],
    ['embed', (element) => this.player(element)],
    ['hr', () => this.paragraph('---')],
    ['iframe', (element) => this.player(element)],
    ['menu', (element, context) => this.list(element, context)],
    ['ol', (element, context) => this.list(element, context)],
    ['pre', (element, context) => this.preformatted(element, context)],
    ['table', (element, context) => this.table(element, context)],
    ['ul', (element, context) => this.list(element, context)],
    ...[1, 2, 3, 4, 5, 6].map((level): [string, (element: HtmlElement, context: Context) => void] => [
      `h${level}`,
      (element, context) => this.headingBlock(element, '#'.repeat(level), context),
    ]),
  ]);

  private element(element: HtmlElement, context: Context): void {
    const { tag } = element;
    if (isHidden(element)) return;
    const own = this.own.get(tag);
    if (own) {
      own(element, context);
      return;
    }
    if (unread.has(tag)) return;
    const inner: Context = { ...context, style: context.plain ? '' : innerStyle(element, context.style) };
    if (!blockTags.has(tag)) {
      this.children(element, inner);
      return;
    }
    const tight = tag === 'dt' || tag === 'dd' || tag === 'li' || tag === 'tr' || tag === 'summary';
    if (tight) this.endLine();
    else this.endParagraph();
    this.children(element, inner);
    if (tight) this.endLine();
    else this.endParagraph();
  }

  private link(element: HtmlElement): { href: string } | null {
    const href = readHref(element.attributes.get('href') ?? '', this.base);
    return href ? { href } : null;
  }

  private player(element: HtmlElement): void {
    const address = readHref(element.attributes.get('src') ?? element.attributes.get('data-src') ?? '', this.base);
    if (address && isPlayerAddress(address)) this.paragraph(address);
  }

  private paragraph(text: string): void {
    this.endParagraph();
    this.runs.push({ text, style: '', link: null });
    this.endParagraph();
  }

  private headingBlock(element: HtmlElement, marks: string, context: Context): void {
    this.endParagraph();
    const outer = this.heading;
    this.heading = `${marks} `;
    this.children(element, { ...context, style: '', plain: true });
    this.endParagraph();
    this.heading = outer;
  }

  private list(element: HtmlElement, context: Context): void {
    if (this.listDepth > 0) this.endLine();
    else this.endParagraph();
    const start = Number(element.attributes.get('start') ?? 1);
    let number = Number.isInteger(start) ? start : 1;
    const outer = this.prefix;
    this.listDepth += 1;
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (child.trim() !== '') this.text(child, context);
        continue;
      }
      if (child.tag !== 'li') {
        // Lists inside lists without an item around them are common in hand-written pages.
        const nested = child.tag === 'ul' || child.tag === 'ol';
        if (nested) this.prefix = `${outer}  `;
        this.element(child, context);
        this.prefix = outer;
        continue;
      }
      if (isHidden(child)) continue;
      this.endLine();
      this.marker = element.tag === 'ol' ? `${number++}. ` : '- ';
      const indent = ' '.repeat(this.marker.length);
      this.prefix = outer.length < widestPrefix ? outer + indent : outer.slice(0, -indent.length) + indent;
      this.children(child, { ...context, style: innerStyle(child, context.style) });
      this.endLine();
      this.marker = null;
      this.prefix = outer;
    }
    this.listDepth -= 1;
    if (this.listDepth > 0) this.endLine();
    else this.endParagraph();
  }

  private quote(element: HtmlElement, context: Context): void {
    this.endParagraph();
    const outer = this.prefix;
    if (this.prefix.length < widestPrefix) this.prefix += '> ';
    this.children(element, context);
    this.endLine();
    this.prefix = outer;
    this.endParagraph();
  }

  private preformatted(element: HtmlElement, context: Context): void {
    this.endParagraph();
    this.children(element, { ...context, pre: true, plain: true, style: '' });
    const text = this.runs.map((run) => run.text).join('');
    this.runs = [];
    for (const line of text.split('\n')) this.line(line.trimEnd());
    this.endParagraph();
  }

  private table(element: HtmlElement, context: Context): void {
    this.endParagraph();
    let first = true;
    for (const row of rowsOf(element)) {
      const cells = row.children.filter((child): child is HtmlElement => typeof child !== 'string');
      const parts = isGridRow(cells) ? cells.map((cell) => this.cell(cell, context)) : null;
      if (parts?.every((lines) => lines.length <= 1) && parts.filter((lines) => lines.length > 0).length > 1) {
        this.line(`| ${parts.map((lines) => lines[0] ?? '').join(' | ')} |`);
        if (first) this.line(`| ${parts.map(() => '---').join(' | ')} |`);
      } else if (parts) {
        for (const line of parts.flat()) this.line(line);
        this.endParagraph();
      } else {
        for (const cell of cells) {
          this.endLine();
          this.children(cell, context);
        }
        this.endParagraph();
      }
      first = false;
    }
    this.endParagraph();
  }

  /** The lines of a table's cell, written on the side. */
  private cell(cell: HtmlElement, context: Context): string[] {
    const side = new Writer(this.base);
    side.children(cell, { ...context, style: innerStyle(cell, context.style) });
    side.endParagraph();
    return side.lines.filter((line) => line !== '');
  }

  /** Ends the line that is being collected. */
  private endLine(): void {
    const lines = renderLines(this.runs);
    this.runs = [];
    for (const line of lines) this.line(line);
  }

  /** Ends the paragraph: a blank line is due before the next one, except inside a list. */
  endParagraph(): void {
    this.endLine();
    if (this.listDepth === 0) this.blankDue = true;
  }

  private line(line: string): void {
    if (line.trim() === '') return;
    if (this.blankDue && this.lines.length > 0) this.lines.push('');
    this.blankDue = false;
    const start = this.marker === null ? this.prefix : this.prefix.slice(0, -this.marker.length) + this.marker;
    this.marker = null;
    this.lines.push(start + this.heading + line);
  }
}
