import { registerEnumType } from 'type-graphql';

/** The kinds of things that can be found; the values are the store's. */
export const SearchKind = {
  TALK: 'talk',
  SPEAKER: 'speaker',
  COMPANY: 'company',
  TOPIC: 'topic',
  EDITION: 'edition',
  GROUP: 'group',
} as const;

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'A kind of thing that can be found.',
  valuesConfig: {
    TALK: { description: 'Talks, by title, abstract, speakers, companies, topics, edition and group.' },
    SPEAKER: { description: 'Speakers, by any of their names and by the companies they spoke for.' },
    COMPANY: { description: 'Companies, by any name they have or had, and by domain.' },
    TOPIC: { description: 'Topics, by any word that stands for them, and by what they are about.' },
    EDITION: { description: 'Editions, by title, group and city.' },
    GROUP: { description: 'Groups, by name and city.' },
  },
});
