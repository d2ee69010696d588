/** Tags of site generators that stand for a recording, with what makes an address of their first word. */
const players: Record<string, (id: string) => string> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  speakerdeck: (id) => (id.startsWith('http') ? id : `https://speakerdeck.com/${id}`),
  slideshare: (id) => (id.startsWith('http') ? id : `https://www.slideshare.net/${id}`),
};

/** The address of a recording or deck by the name of its site and its id there; null for a site that is not known. */
export function playerAddress(site: string, id: string): string | null {
  return players[site.toLowerCase()]?.(id) || null;
}

/** Tags that stand for a talk, in the languages they were seen in. */
const talkTag = /^(?:talks?|session|presentation|lecture|vortrag|charla|palestra|prelekcja)$/i;

/** `{% talk 'Ana Lima' 'Night Queues' %}` as a line that a person would write; null where the tag holds no texts. */
function writeTalk(words: string): string | null {
  const named = [...words.matchAll(/\b(title|speaker|name|author|company)=(?:"([^"]+)"|'([^']+)')/g)];
  if (named.length > 0)
    return named
      .map(
        ([, field, double, single]) =>
          `${field === 'title' ? 'Title' : field === 'company' ? 'Company' : 'Speaker'}: ${double ?? single}`,
      )
      .join('\n');
  const texts = [...words.matchAll(/"([^"]+)"|'([^']+)'/g)].map(([, double, single]) => double ?? single);
  return texts.length > 0 ? texts.join(' - ') : null;
}

/**
 * Markdown without the tags of site generators: Jekyll's `{% include … %}` and `{: .class}`, Hugo's `{{< figure … >}}`
 * and `{{% … %}}`. A tag for a recording becomes its address, one for a talk a line.
 */
export function dropShortcodes(markdown: string): string {
  return markdown
    .replace(
      /\{\{[<%]([^{}<>]{0,1000})[>%]\}\}|\{%([^{}]{0,1000})%\}/g,
      (_, hugo: string | undefined, liquid: string | undefined) => {
        const tag = (hugo ?? liquid ?? '').trim();
        const [name = '', ...words] = tag.split(/\s+/);
        if (talkTag.test(name)) return writeTalk(tag.slice(name.length)) ?? '';
        const id = words
          .map((word) => word.replace(/^(?:id|src)=/, '').replace(/^["']|["']$/g, ''))
          .find((word) => /^[\w:/.?=-]+$/.test(word));
        const address = id ? playerAddress(name, id) : null;
        return address ?? '';
      },
    )
    .replace(/\{:[^{}\n]{0,300}\}/g, '');
}
