import { squeeze } from '../../src/base/index.js';
import { readWebAddress } from './canonical-address.js';
import { findElement, findElements, type HtmlElement, textOf } from './html-tree.js';

/** What the head of a page says of it. */
export interface PageMetadata {
  /** `<title>`. */
  title: string | null;
  /** `og:title`, mostly without the site's name. */
  ogTitle: string | null;
  siteName: string | null;
  /** `link[rel=canonical]`, else `og:url`; absolute. */
  canonical: string | null;
  /** BCP 47, from `<html lang>` or `og:locale`. */
  language: string | null;
  description: string | null;
}

/**
 * Reads the head's metadata: HTML's own, Open Graph (https://ogp.me). The dates of an article are left out on purpose:
 * they say when it was published, not when people met.
 */
export function readPageMetadata(root: HtmlElement, base: string | null = null): PageMetadata {
  const metas = new Map<string, string>();
  for (const { attributes } of findElements(root, ({ tag }) => tag === 'meta')) {
    const name = (attributes.get('property') ?? attributes.get('name') ?? '').toLowerCase();
    const content = squeeze(attributes.get('content') ?? '');
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const link = findElement(
    root,
    ({ tag, attributes }) => tag === 'link' && /(^|\s)canonical(\s|$)/i.test(attributes.get('rel') ?? ''),
  );
  const titleElement = findElement(root, ({ tag }) => tag === 'title');
  const html = findElement(root, ({ tag }) => tag === 'html');
  return {
    title: titleElement ? squeeze(textOf(titleElement)) || null : null,
    ogTitle: metas.get('og:title') ?? null,
    siteName: metas.get('og:site_name') ?? null,
    canonical: absolute(link?.attributes.get('href'), base) ?? absolute(metas.get('og:url'), base),
    language: readLanguageTag(html?.attributes.get('lang') ?? metas.get('og:locale')),
    description: metas.get('og:description') ?? metas.get('description') ?? null,
  };
}

/** A BCP 47 tag in its usual letters (`pt-BR`), or null for what is none. */
export function readLanguageTag(tag: string | null | undefined): string | null {
  const text = tag?.trim().replaceAll('_', '-').split('.')[0] ?? '';
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

function absolute(href: string | undefined, base: string | null): string | null {
  if (!href) return null;
  try {
    return readWebAddress(new URL(href, base ?? undefined).href)?.href ?? null;
  } catch {
    return null;
  }
}
