import type { HtmlElement } from './html-tree.js';
import type { InlineStyle } from './inline-runs.js';

/** Elements that set their text apart. */
const styleOf = new Map<string, InlineStyle>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['s', 'struck'],
  ['del', 'struck'],
  ['strike', 'struck'],
  ['code', 'code'],
  ['kbd', 'code'],
]);

/** The style inside an element: its tag's own, or what its style attribute says (Google Docs writes bold so). */
export function innerStyle(element: HtmlElement, outer: InlineStyle): InlineStyle {
  const css = element.attributes.get('style') ?? '';
  const weight = /font-weight:\s*(bold|[6-9]00|normal|[1-5]00)/i.exec(css)?.[1]?.toLowerCase();
  const own = styleOf.get(element.tag) ?? '';
  if (weight === 'normal' || /^[1-5]/.test(weight ?? '')) return own === 'bold' || outer === 'bold' ? '' : own || outer;
  if (weight) return 'bold';
  if (outer === 'code' || outer === 'struck') return outer;
  return outer === 'bold' && own === 'italic' ? 'bold' : own || outer;
}

/** Whether the page hides an element from its readers. */
export function isHidden({ attributes }: HtmlElement): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  return /display:\s*none|visibility:\s*hidden/i.test(attributes.get('style') ?? '');
}
