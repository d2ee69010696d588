import { Tokenizer } from 'htmlparser2';
import { boundariesOf, closedBy, rawTextTags, voidTags } from './html-nesting.js';

/** An element of a parsed page. Names of tags and attributes are in small letters. */
export interface HtmlElement {
  tag: string;
  attributes: Map<string, string>;
  children: HtmlNode[];
  parent: HtmlElement | null;
}

/** A part of a page: an element, or text with its entities decoded. */
export type HtmlNode = HtmlElement | string;

/**
 * Elements deeper than this are dropped and their content is given to the element above. Pages that people write
 * stay below 60; a hostile one has a hundred thousand levels, and code that walks a tree must not be led that deep.
 */
const deepest = 120;

/**
 * Reads HTML, whole pages and fragments alike, into a tree of at most {@link deepest} levels.
 *
 * Takes any text, never throws, and takes time in proportion to its length. (The DOM packages take 3 to 30 seconds
 * for a megabyte of opening tags, so a page is made safe here before anything else sees it.) Missing end tags are
 * supplied as HTML's rules of optional tags say.
 * @returns the root, an element with the tag `#root`.
 */
export function parseHtml(html: string): HtmlElement {
  const root = newElement('#root', null);
  const open: HtmlElement[] = [root];
  let attributeName = '';
  let attributeValue = '';
  let pending: HtmlElement | null = null;

  const top = () => open[open.length - 1] as HtmlElement;

  const addText = (text: string) => {
    if (text === '') return;
    const { children } = top();
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  };

  const closeImplied = (tag: string) => {
    const closes = closedBy(tag);
    if (!closes) return;
    const boundaries = boundariesOf(tag);
    for (let i = open.length - 1; i > 0; i--) {
      const { tag: candidate } = open[i] as HtmlElement;
      if (boundaries.has(candidate)) return;
      if (closes.has(candidate)) open.length = i;
    }
  };

  const finishOpening = (selfClosed: boolean) => {
    if (!pending) return;
    const element = pending;
    pending = null;
    closeImplied(element.tag);
    const deep = open.length > deepest && !voidTags.has(element.tag) && !['script', 'style'].includes(element.tag);
    if (deep) return;
    element.parent = top();
    top().children.push(element);
    if (!voidTags.has(element.tag) && !(selfClosed && element.tag.includes(':'))) open.push(element);
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        pending = newElement(html.slice(start, end).toLowerCase(), null);
      },
      onattribname: (start, end) => {
        attributeName = html.slice(start, end).toLowerCase();
        attributeValue = '';
      },
      onattribdata: (start, end) => {
        attributeValue += html.slice(start, end);
      },
      onattribentity: (codePoint) => {
        attributeValue += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        if (pending && !pending.attributes.has(attributeName)) pending.attributes.set(attributeName, attributeValue);
      },
      onopentagend: () => finishOpening(false),
      onselfclosingtag: () => finishOpening(true),
      onclosetag: (start, end) => {
        const tag = html.slice(start, end).toLowerCase();
        if (tag === 'br') top().children.push(newElement('br', top()));
        for (let i = open.length - 1; i > 0; i--) {
          const candidate = (open[i] as HtmlElement).tag;
          if (candidate === tag) {
            open.length = i;
            return;
          }
          if (candidate === 'table' || candidate === 'td' || candidate === 'th') {
            if (!['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th'].includes(tag)) return;
          }
        }
      },
      ontext: (start, end) => addText(html.slice(start, end)),
      ontextentity: (codePoint) => addText(String.fromCodePoint(codePoint)),
      oncdata: (start, end, offset) => addText(html.slice(start, end - offset)),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return root;
}

function newElement(tag: string, parent: HtmlElement | null): HtmlElement {
  return { tag, attributes: new Map(), children: [], parent };
}

/** Every element below this one that fits, in the order of the page. */
export function findElements(root: HtmlElement, fits: (element: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (element: HtmlElement) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (fits(child)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** The first element below this one that fits, or null. */
export function findElement(root: HtmlElement, fits: (element: HtmlElement) => boolean): HtmlElement | null {
  for (const child of root.children) {
    if (typeof child === 'string') continue;
    if (fits(child)) return child;
    const below = findElement(child, fits);
    if (below) return below;
  }
  return null;
}

/** All text below an element, as it stands in the page; scripts and styles only when asked for directly. */
export function textOf(element: HtmlElement): string {
  const parts: string[] = [];
  const visit = (node: HtmlElement) => {
    for (const child of node.children) {
      if (typeof child === 'string') parts.push(child);
      else if (!rawTextTags.has(child.tag)) visit(child);
    }
  };
  visit(element);
  return parts.join('');
}

/** The tree as HTML again: well-formed, and no deeper than the tree is. */
export function writeHtml(element: HtmlElement): string {
  const parts: string[] = [];
  const encode = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const visit = (node: HtmlNode, raw: boolean) => {
    if (typeof node === 'string') {
      parts.push(raw ? node : encode(node));
      return;
    }
    const shown = /^[a-z][a-z0-9-]*$/.test(node.tag);
    if (shown) {
      parts.push('<', node.tag);
      for (const [name, value] of node.attributes) {
        if (/^[a-z][\w:.-]*$/.test(name)) parts.push(' ', name, '="', encode(value).replace(/"/g, '&quot;'), '"');
      }
      parts.push(voidTags.has(node.tag) ? '/>' : '>');
    }
    if (voidTags.has(node.tag)) return;
    for (const child of node.children) visit(child, rawTextTags.has(node.tag));
    if (shown) parts.push('</', node.tag, '>');
  };
  for (const child of element.children) visit(child, false);
  return parts.join('');
}

/** The source inside a script element. */
export function textOfScript(script: HtmlElement): string {
  return script.children.filter((child) => typeof child === 'string').join('');
}
