import { type ExtractInput, type Extraction, extractTalks, type TalkDraft } from '../../src/extract/index.js';

/** Extracts from a text with everything else unknown, unless said. */
export function extractText(
  body: string,
  more: Partial<ExtractInput> = {},
  format: 'markdown' | 'text' = 'markdown',
): Extraction {
  return extractTalks({
    title: null,
    text: { format, body },
    group: null,
    language: null,
    genre: 'announcement',
    ...more,
  });
}

/** Talks as short lines: "Title | Name (role, company); Name" with a mark for the kind where it is not a plain talk. */
export function listTalks(extraction: Extraction): string[] {
  return extraction.talks.map(describeTalk);
}

function describeTalk(talk: TalkDraft): string {
  const people = talk.speakers.map((speaker) => {
    const post = [speaker.role?.value, speaker.company?.value].map((part) => part ?? '-').join(', ');
    return `${speaker.name.value} (${post})`;
  });
  const kind = talk.kind.value === 'talk' ? '' : ` [${talk.kind.value}]`;
  return `${talk.title?.value ?? `about: ${talk.about?.value ?? ''}`}${kind} | ${people.join('; ')}`;
}
