import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { buildTalkgraphSchema } from '../../schema/index.js';
import { type Api, openApi } from './open-api.js';

const folder = 'schema/operations';
const read = (name: string) => readFileSync(`${folder}/${name}.graphql`, 'utf8');

let api: Api;

beforeAll(async () => {
  api = await openApi();
  const { factory } = api;
  await factory.addTopic({ slug: 'payments', about: 'Moving money.' });
  await factory.addTopic({ slug: 'sre', name: 'SRE', aliases: ['Site Reliability Engineering'] });
  await factory.addGroup({ slug: 'doxlon', name: 'DOXLON', city: 'London' });
  await factory.addCompany({
    slug: 'wise',
    domain: 'wise.com',
    names: [{ name: 'TransferWise', until: '2021-02-22' }],
  });
  await factory.addEdition({
    slug: 'doxlon-march',
    group: 'doxlon',
    title: 'DOXLON in March',
    startsAt: '2018-03-14T18:30:00Z',
    endsAt: '2018-03-14T21:00:00Z',
    startsOn: '2018-03-14',
    timeZone: 'Europe/London',
    attendance: 'mixed',
    venueName: 'The Hall',
    hosts: ['wise'],
    sponsors: ['acme', 'globex'],
  });
  await factory.addEdition({ slug: 'doxlon-may', group: 'doxlon', startsOn: '2019-05-02', status: 'cancelled' });
  await factory.addTalk({
    slug: 'money-in-motion',
    edition: 'doxlon-march',
    position: 1,
    abstract: 'How money moves.',
    topics: ['payments', 'sre'],
    speakers: [
      { speaker: 'jane-doe', company: 'wise', role: 'Engineer' },
      { speaker: 'john-roe', company: 'acme' },
    ],
    video: 'https://video.example/1',
    slides: 'https://slides.example/1',
  });
  await factory.addTalk({
    slug: 'on-call',
    edition: 'doxlon-may',
    title: null,
    about: 'being on call',
    kind: 'lightning',
    topics: ['sre'],
    speakers: [{ speaker: 'jane-doe', company: 'globex', role: 'Lead' }],
  });
  await factory.addEvidence({
    talk: 'money-in-motion',
    field: 'title',
    value: 'Money In Motion',
    page: 'https://a.example/',
  });
  await factory.addEvidence({
    talk: 'money-in-motion',
    speaker: 'jane-doe',
    field: 'role',
    value: 'Engineer',
    page: 'https://b.example/',
  });
});

afterAll(() => api.close());

describe('the named operations', () => {
  const names = readdirSync(folder).map((file) => file.replace('.graphql', ''));

  it.each(names)('%s is named as its file, and fits the schema', async (name) => {
    const document = parse(read(name));
    expect(document.definitions[0]).toMatchObject({ kind: 'OperationDefinition', name: { value: name } });
    expect(validate(await buildTalkgraphSchema(), document)).toEqual([]);
  });

  it('CompanyTalks shows a company by a name it once had', async () => {
    const { company } = await api.read(read('CompanyTalks'), { company: 'Transferwise' });
    expect(company).toEqual({
      name: 'Wise',
      names: [
        { name: 'TransferWise', from: null, until: '2021-02-22' },
        { name: 'Wise', from: null, until: null },
      ],
      talks: {
        totalCount: 1,
        nodes: [
          {
            slug: 'money-in-motion',
            title: 'Money In Motion',
            about: null,
            appearances: [
              {
                role: 'Engineer',
                companyName: 'Wise',
                speaker: { slug: 'jane-doe', name: 'Jane Doe' },
                company: { slug: 'wise' },
              },
              {
                role: null,
                companyName: 'Acme',
                speaker: { slug: 'john-roe', name: 'John Roe' },
                company: { slug: 'acme' },
              },
            ],
            edition: { slug: 'doxlon-march', startsOn: '2018-03-14', group: { slug: 'doxlon', name: 'DOXLON' } },
            topics: [
              { slug: 'payments', name: 'Payments' },
              { slug: 'sre', name: 'SRE' },
            ],
          },
        ],
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      },
      speakers: { totalCount: 1, nodes: [{ slug: 'jane-doe', name: 'Jane Doe' }] },
      topics: {
        nodes: [
          { slug: 'payments', name: 'Payments' },
          { slug: 'sre', name: 'SRE' },
        ],
      },
      hostedEditions: {
        totalCount: 1,
        nodes: [{ slug: 'doxlon-march', title: 'DOXLON in March', startsOn: '2018-03-14' }],
      },
      sponsoredEditions: { totalCount: 0, nodes: [] },
    });
  });

  it('SpeakerHistory shows role and company as they were each time, latest first', async () => {
    const { speaker } = await api.read(read('SpeakerHistory'), { speaker: 'jane-doe' });
    expect(speaker).toEqual({
      name: 'Jane Doe',
      otherNames: [],
      links: [],
      companies: [
        { slug: 'globex', name: 'Globex' },
        { slug: 'wise', name: 'Wise' },
      ],
      topics: [
        { slug: 'sre', name: 'SRE' },
        { slug: 'payments', name: 'Payments' },
      ],
      appearances: {
        totalCount: 2,
        nodes: [
          {
            role: 'Lead',
            companyName: 'Globex',
            company: { slug: 'globex', name: 'Globex' },
            talk: {
              slug: 'on-call',
              title: null,
              about: 'being on call',
              kind: 'LIGHTNING',
              videoUrls: [],
              slidesUrls: [],
              edition: {
                slug: 'doxlon-may',
                title: null,
                startsOn: '2019-05-02',
                group: { slug: 'doxlon', name: 'DOXLON' },
              },
            },
          },
          {
            role: 'Engineer',
            companyName: 'Wise',
            company: { slug: 'wise', name: 'Wise' },
            talk: {
              slug: 'money-in-motion',
              title: 'Money In Motion',
              about: null,
              kind: 'TALK',
              videoUrls: ['https://video.example/1'],
              slidesUrls: ['https://slides.example/1'],
              edition: {
                slug: 'doxlon-march',
                title: 'DOXLON in March',
                startsOn: '2018-03-14',
                group: { slug: 'doxlon', name: 'DOXLON' },
              },
            },
          },
        ],
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      },
    });
    expect(api.statements).toHaveLength(10);
  });

  it('EditionPage shows an event with its place, companies, programme and pages', async () => {
    const { edition } = await api.read(read('EditionPage'), { edition: 'doxlon-march' });
    expect(edition).toEqual({
      id: expect.any(String),
      title: 'DOXLON in March',
      url: null,
      startsAt: '2018-03-14T18:30:00Z',
      endsAt: '2018-03-14T21:00:00Z',
      startsOn: '2018-03-14',
      timeZone: 'Europe/London',
      status: 'SCHEDULED',
      attendanceMode: 'MIXED',
      venue: {
        name: 'The Hall',
        address: null,
        city: null,
        region: null,
        country: null,
        latitude: null,
        longitude: null,
      },
      onlineUrl: null,
      group: { slug: 'doxlon', name: 'DOXLON', city: 'London' },
      hosts: [{ slug: 'wise', name: 'Wise' }],
      sponsors: [
        { slug: 'acme', name: 'Acme' },
        { slug: 'globex', name: 'Globex' },
      ],
      talks: {
        nodes: [
          {
            slug: 'money-in-motion',
            title: 'Money In Motion',
            about: null,
            abstract: 'How money moves.',
            kind: 'TALK',
            startsAt: null,
            duration: null,
            position: 1,
            appearances: [
              {
                role: 'Engineer',
                speaker: { slug: 'jane-doe', name: 'Jane Doe' },
                company: { slug: 'wise', name: 'Wise' },
              },
              { role: null, speaker: { slug: 'john-roe', name: 'John Roe' }, company: { slug: 'acme', name: 'Acme' } },
            ],
            topics: [
              { slug: 'payments', name: 'Payments' },
              { slug: 'sre', name: 'SRE' },
            ],
            videoUrls: ['https://video.example/1'],
            slidesUrls: ['https://slides.example/1'],
          },
        ],
      },
      sourcePages: [
        { address: 'https://a.example/', fetchedAt: '2020-01-02T03:04:05Z', source: 'recap' },
        { address: 'https://b.example/', fetchedAt: '2020-01-02T03:04:05Z', source: 'recap' },
      ],
    });
    // Hosts and sponsors come in one statement, video and slides in another.
    expect([...api.statements].sort()).toEqual([
      'appearances of talks',
      'companies of editions',
      'editions by slug',
      'links of talks',
      'pages of editions',
      'talks of edition PROGRAMME',
      'topics of talks',
    ]);
  });

  it('EditionPage shows no venue for an event without a place', async () => {
    const { edition } = await api.read(read('EditionPage'), { edition: 'doxlon-may' });
    expect(edition).toMatchObject({ venue: null, startsAt: null, startsOn: '2019-05-02', status: 'CANCELLED' });
  });

  it('the text of an edition is read for those who ask for it', async () => {
    await api.database.dataSource.query(
      `UPDATE editions SET description = 'All about money.' WHERE slug = 'doxlon-march'`,
    );
    const { editions } = await api.read('{ editions(orderBy: OLDEST) { nodes { slug description } } }');
    expect(editions.nodes).toEqual([
      { slug: 'doxlon-march', description: 'All about money.' },
      { slug: 'doxlon-may', description: null },
    ]);
    expect(api.statements).toEqual(['editions OLDEST', 'descriptions of editions']);
  });

  it('Provenance keeps the evidence of a talk apart from that of its appearances', async () => {
    const { talk } = await api.read(read('Provenance'), { talk: 'money-in-motion' });
    const page = { fetchedAt: '2020-01-02T03:04:05Z', source: 'recap' };
    const a = { ...page, address: 'https://a.example/', finalAddress: 'https://a.example/' };
    const b = { ...page, address: 'https://b.example/', finalAddress: 'https://b.example/' };
    const found = { part: 'TEXT', start: 3, rule: 'quoted-title', confidence: expect.closeTo(0.9, 5) };
    expect(talk).toEqual({
      title: 'Money In Motion',
      evidence: [{ ...found, field: 'title', value: 'Money In Motion', quote: 'Money In Motion', end: 18, page: a }],
      appearances: [
        {
          speaker: { slug: 'jane-doe' },
          role: 'Engineer',
          companyName: 'Wise',
          evidence: [{ ...found, field: 'role', value: 'Engineer', quote: 'Engineer', end: 11, page: b }],
        },
        { speaker: { slug: 'john-roe' }, role: null, companyName: 'Acme', evidence: [] },
      ],
      edition: { sourcePages: [a, b] },
    });
  });
});
