import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import {
  findElement,
  findElements,
  type HtmlElement,
  type HtmlNode,
  parseHtml,
  textOf,
  writeHtml,
} from './html-tree.js';

/** Beyond these Readability takes seconds; the page's main part is then taken as it is. */
const mostElements = 15_000;
const mostText = 300_000;
/** Less text than this is a teaser, not the article of the page. */
const leastText = 200;

/** What no reader sees. */
const unseen = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'object']);

/** Parts of a page that are around its article. */
const aroundTags = new Set(['nav', 'aside', 'form', 'button', 'dialog', 'menu', 'noscript']);
const aroundRoles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog']);
const aroundNames =
  /(^|[\s_-])(share|sharing|social|related|comments?|newsletter|cookie|breadcrumbs?|sidebar|subscribe|pagination|pager|toc|site-header|site-footer|post-nav|author-box)([\s_-]|$)/i;

/**
 * The part of a page that is its article, without menus, asides, forms and comments.
 *
 * Where the page itself marks one article (`<article>`, `itemprop="articleBody"`), that mark is followed: it is its
 * maker's word, and a guess may drop short lists such as a programme. Else Readability (the reader view of Firefox)
 * finds it. Else it is the main part or the body. A fragment of HTML is an article as a whole.
 */
export function findArticle(root: HtmlElement): HtmlElement {
  const body = findElement(root, ({ tag }) => tag === 'body');
  if (!body) return root;
  return markedArticle(body) ?? guessedArticle(body) ?? withoutSurroundings(mainPart(body));
}

function markedArticle(body: HtmlElement): HtmlElement | null {
  const isArticle = ({ tag, attributes }: HtmlElement) =>
    tag === 'article' ||
    /(^|\s)articleBody(\s|$)/.test(attributes.get('itemprop') ?? '') ||
    /(^|\s)(entry-content|post-content|article-body|markdown-body|h-entry)(\s|$)/.test(attributes.get('class') ?? '');
  const marked = findElements(body, isArticle).map((element) => ({ element, size: textOf(element).trim().length }));
  const largest = marked.reduce<{ element: HtmlElement; size: number } | null>(
    (best, candidate) => (candidate.size > (best?.size ?? leastText) ? candidate : best),
    null,
  );
  if (!largest) return null;
  // Several articles side by side are a list of posts, unless one is the page's and the others are teasers.
  const rivals = marked.filter(({ element, size }) => size > largest.size / 2 && !isInside(element, largest.element));
  return rivals.length > 1 ? null : withoutSurroundings(largest.element);
}

function isInside(element: HtmlElement, ancestor: HtmlElement): boolean {
  for (let at = element.parent; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

function guessedArticle(body: HtmlElement): HtmlElement | null {
  const page = withoutTags(body, unseen);
  if (findElements(page, () => true).length > mostElements || textOf(page).length > mostText) return null;
  const article = readArticle(writeHtml(page));
  if (!article?.content || (article.textContent ?? '').trim().length < leastText) return null;
  return parseHtml(article.content);
}

function readArticle(body: string): ReturnType<Readability['parse']> {
  try {
    // The tree was written out well-formed, which is all that this small DOM asks for.
    const document = new JSDOMParser().parse(`<html><head></head><body>${body}</body></html>`);
    return new Readability(document as never, { charThreshold: leastText }).parse();
  } catch (thrown) {
    // Both recurse over thousands of siblings where a page is built to that end; it then has no article to guess.
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

function withoutTags(element: HtmlElement, tags: ReadonlySet<string>): HtmlElement {
  const children = element.children.flatMap((child): HtmlNode[] => {
    if (typeof child === 'string') return [child];
    return tags.has(child.tag) ? [] : [withoutTags(child, tags)];
  });
  return { ...element, children };
}

function mainPart(body: HtmlElement): HtmlElement {
  return findElement(body, ({ tag, attributes }) => tag === 'main' || attributes.get('role') === 'main') ?? body;
}

/** A copy of the element without the parts that are around an article. */
function withoutSurroundings(element: HtmlElement, inArticle = false): HtmlElement {
  const within = inArticle || element.tag === 'article' || element.tag === 'main';
  const children = element.children.flatMap((child): HtmlNode[] => {
    if (typeof child === 'string') return [child];
    return isAround(child, within) ? [] : [withoutSurroundings(child, within)];
  });
  return { ...element, children };
}

function isAround({ tag, attributes }: HtmlElement, inArticle: boolean): boolean {
  if (aroundTags.has(tag) || aroundRoles.has(attributes.get('role') ?? '')) return true;
  // An article's own header holds its title, and its footer may thank the sponsors; the page's hold menus.
  if ((tag === 'header' || tag === 'footer') && !inArticle) return true;
  return aroundNames.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`);
}
