/** How a run of text is set apart. A run has one style: bold wins over italic, code and struck over both. */
export type InlineStyle = '' | 'bold' | 'italic' | 'struck' | 'code';

/** A piece of text inside a block, with its style and its link. Runs of one link share one object. */
export interface InlineRun {
  text: string;
  style: InlineStyle;
  link: { href: string } | null;
}

const markerOf: Record<InlineStyle, string> = { '': '', bold: '**', italic: '*', struck: '~~', code: '`' };

/**
 * The runs of one block as lines of Markdown. Neighbours of one style are one (`**ab**`, not `**a****b**`), white
 * space stands outside of the marks, and a style on nothing leaves no mark. No line is empty.
 */
export function renderLines(runs: InlineRun[]): string[] {
  const lines: string[] = [];
  let line: InlineRun[] = [];
  const end = () => {
    const rendered = renderLine(line);
    if (rendered !== '') lines.push(rendered);
    line = [];
  };
  for (const run of runs) {
    const pieces = run.text.split('\n');
    for (const [i, text] of pieces.entries()) {
      if (i > 0) end();
      if (text !== '') line.push({ ...run, text });
    }
  }
  end();
  return lines;
}

function renderLine(runs: InlineRun[]): string {
  const parts: string[] = [];
  for (const group of groupBy(calmLinks(runs), (run) => run.style)) {
    const inner = groupBy(group, (run) => run.link).map(renderLink);
    parts.push(wrap(inner.join(''), group[0]?.style ?? ''));
  }
  return parts
    .join('')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

/** A link whose words differ in style is set plain, so that it stays one link. */
function calmLinks(runs: InlineRun[]): InlineRun[] {
  const mixed = new Set<object>();
  const seen = new Map<object, InlineStyle>();
  for (const { link, style, text } of runs) {
    if (!link || text.trim() === '') continue;
    if (seen.has(link) && seen.get(link) !== style) mixed.add(link);
    seen.set(link, style);
  }
  return runs.map((run) => (run.link && mixed.has(run.link) ? { ...run, style: '' } : run));
}

function renderLink(runs: InlineRun[]): string {
  const text = runs.map((run) => run.text).join('');
  const href = runs[0]?.link?.href;
  const words = text.trim();
  if (!href || words === '') return text;
  const bare = (address: string) => address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  const shown = bare(words) === bare(href) ? href : `[${words}](${href})`;
  return `${leading(text)}${shown}${trailing(text)}`;
}

function wrap(text: string, style: InlineStyle): string {
  const words = text.trim();
  // A lone mark of punctuation in bold is an accident of the editor, and its marks would only stand in the way.
  if (style === '' || words === '' || (style !== 'code' && !/[\p{L}\p{N}\p{S}]/u.test(words))) return text;
  return `${leading(text)}${markerOf[style]}${words}${markerOf[style]}${trailing(text)}`;
}

const leading = (text: string) => (/^\s/.test(text) ? ' ' : '');
const trailing = (text: string) => (/\s$/.test(text) ? ' ' : '');

/** Consecutive elements with the same key, together. */
function groupBy<T>(items: T[], keyOf: (item: T) => unknown): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups[groups.length - 1];
    if (last && keyOf(last[0] as T) === keyOf(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
