import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { buildTalkgraphSchema, createContext } from '../../schema/index.js';
import { systemClock } from '../../src/base/index.js';
import { topicVocabulary } from '../../src/extract/index.js';
import { type Authority, mergeRows, openReader, type Reader, syncTopics, undoDecision } from '../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { importPosts } from './import-posts.js';

const authority: Authority = { by: 'ann', why: 'they told me', clock: systemClock };

interface Evening {
  name: string;
  group: string;
  date: string;
  title: string;
  speaker: string;
}

const write = ({ group, date, title, speaker }: Evening) => `---
title: An evening in ${group}
group: ${group}
date: ${date}
---
## ${title}

Speaker: ${speaker}

We look at how it went, what it cost and what we would do in another way.
`;

/** Two people of one common name, each with a profile; the first one speaks again, for somebody else. */
const evenings: Evening[] = [
  {
    name: 'one',
    group: 'Harbour DevOps',
    date: '2024-01-10',
    title: 'Scaling PostgreSQL without tears',
    speaker: '[Chris Lee](https://github.com/chrislee-tides) (Engineer, Quaywise)',
  },
  {
    name: 'two',
    group: 'Hill Frontend',
    date: '2024-02-10',
    title: 'Small React components, slowly',
    speaker: '[Chris Lee](https://github.com/hill-lee) (Designer, Ridgeway)',
  },
  {
    name: 'three',
    group: 'Plain JavaScript',
    date: '2024-03-10',
    title: 'React forms that listen',
    speaker: 'Chris Lee ([GitHub](https://www.github.com/ChrisLee-Tides/)) (Freelancer, Fieldworks)',
  },
];

describe('speakers with pages of their own', () => {
  let database: TestDatabase;
  let reader: Reader;
  const load = () =>
    importPosts(
      database,
      Object.fromEntries(evenings.map((one) => [`https://${one.name}.example/evening.md`, write(one)])),
    );
  // biome-ignore lint/suspicious/noExplicitAny: the answer has the shape of the query
  const ask = async (source: string): Promise<any> => {
    const schema = await buildTalkgraphSchema();
    const { data, errors } = await graphql({ schema, source, contextValue: createContext(reader) });
    expect(errors).toBeUndefined();
    return data;
  };
  const listSpeakers = async () => {
    const { speakers } = await ask(
      '{ speakers { nodes { slug links { site url } talks { nodes { edition { group { name } } } } } } }',
    );
    return speakers.nodes.map(
      (speaker: {
        slug: string;
        links: { site: string; url: string }[];
        talks: { nodes: { edition: { group: { name: string } } }[] };
      }) => [
        speaker.links.map(({ site, url }) => `${site} ${url}`),
        speaker.talks.nodes.map((talk) => talk.edition.group.name).sort(),
      ],
    );
  };
  const asImported = [
    [['github https://github.com/chrislee-tides'], ['Harbour DevOps', 'Plain JavaScript']],
    [['github https://github.com/hill-lee'], ['Hill Frontend']],
  ];

  beforeAll(async () => {
    database = await createTestDatabase();
    await syncTopics(database, topicVocabulary);
    await load();
    reader = await openReader(database.url);
  });
  afterAll(async () => {
    await reader.close();
    await database.drop();
  });

  it('are told apart and found again by them, whatever else is new', async () => {
    expect(await listSpeakers()).toEqual(asImported);
  });

  it('have the link among the evidence of the appearance', async () => {
    const { talks } = await ask('{ talks { nodes { appearances { evidence { field value quote } } } } }');
    const evidence = talks.nodes.flatMap((talk: { appearances: { evidence: object[] }[] }) =>
      talk.appearances.flatMap((one) => one.evidence),
    );
    expect(evidence).toContainEqual({
      field: 'link',
      value: 'https://github.com/chrislee-tides',
      quote: 'https://www.github.com/ChrisLee-Tides/',
    });
  });

  it('change no row when the pages come a second time', async () => {
    const before = await database.dataSource.query('SELECT xmin::text, * FROM appearance_links ORDER BY 2, 3');
    const report = await load();
    expect(report.speakers).toMatchObject({ new: 0, changed: 0 });
    expect(await database.dataSource.query('SELECT xmin::text, * FROM appearance_links ORDER BY 2, 3')).toEqual(before);
  });

  it('keep their links through a merge and its undoing', async () => {
    const slugs = (await ask('{ speakers { nodes { slug } } }')).speakers.nodes.map(
      (one: { slug: string }) => one.slug,
    );
    const merge = await mergeRows(database, { kind: 'speaker', slug: slugs[1], into: slugs[0] }, authority);
    expect(await listSpeakers()).toEqual([
      [
        ['github https://github.com/chrislee-tides', 'github https://github.com/hill-lee'],
        ['Harbour DevOps', 'Hill Frontend', 'Plain JavaScript'],
      ],
    ]);
    await undoDecision(database, merge.id, authority);
    expect(await listSpeakers()).toEqual(asImported);
  });
});
