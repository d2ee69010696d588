import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EventRecord } from '../../scrapers/source.js';
import type { Extraction, TalkDraft } from '../../src/extract/index.js';
import { FakeStore } from './fake-store.js';
import { found, makeExtraction, makeRecap, makeRecord, makeTalk } from './records.js';

interface PageOfTest {
  record: EventRecord;
  extraction: Extraction;
  pageId: number;
}

/** The evening as it was. Pages tell of it in part and in other words. */
const programme: { title: string; about: string; speakers: string[] }[] = [
  { title: 'Scaling our queue', about: 'how the queue grew', speakers: ['Ann Lee'] },
  { title: 'Postgres in anger', about: 'a year with a database', speakers: ['Bob Ray', 'Cem Öz'] },
  { title: 'Lightning talk', about: 'something short', speakers: ['Dee Fox'] },
  { title: 'On call, part 2', about: 'nights and weekends', speakers: ['Eve Hart', 'Fay Ito'] },
];

const mention = fc.record({
  talk: fc.constantFrom(...programme),
  form: fc.constantFrom('whole', 'capitals', 'untitled', 'unnamed', 'first speaker'),
  company: fc.constantFrom('Wise', 'TransferWise', 'Acme Ltd', 'ACME', null),
});

const talks: fc.Arbitrary<TalkDraft[]> = fc
  .uniqueArray(mention, { maxLength: 4, selector: (one) => one.talk.title })
  .map((mentions) =>
    mentions.map(({ talk, form, company }) => {
      const named = { unnamed: [], 'first speaker': talk.speakers.slice(0, 1) }[form as string] ?? talk.speakers;
      const speakers = named.map((name) => [form === 'capitals' ? name.toUpperCase() : name, 'SRE', company] as const);
      if (form === 'untitled') return makeTalk(null, speakers, { about: found(talk.about) });
      return makeTalk(form === 'capitals' ? talk.title.toUpperCase() : talk.title, speakers);
    }),
  );

const page: fc.Arbitrary<PageOfTest> = fc
  .record({
    recap: fc.boolean(),
    id: fc.constantFrom('1001', '1002'),
    title: fc.option(fc.constantFrom('An evening', 'An evening.', 'A workshop')),
    startsOn: fc.option(fc.constantFrom('2018-03-14', '2022-05-01')),
    complete: fc.boolean(),
    status: fc.constantFrom('scheduled' as const, 'cancelled' as const),
    grouped: fc.boolean(),
    talks,
    pageId: fc.constantFrom(1, 2, 3),
  })
  .map(({ recap, id, grouped, talks: drafts, pageId, ...values }) => {
    const keys = [recap ? `url:https://blog.example.org/${id}` : `meetup:${id}`];
    const own = { ...values, keys, startsAt: null };
    const record = recap ? makeRecap(own) : makeRecord(own);
    return { record: grouped ? record : { ...record, group: null }, extraction: makeExtraction(...drafts), pageId };
  });

describe('whatever was imported before', () => {
  it('importing a page twice in a row changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 4 }), page, (earlier, last) => {
        const store = new FakeStore();
        for (const { record, extraction, pageId } of [...earlier, last]) store.import(record, extraction, pageId);
        const before = store.dump();
        const decision = store.import(last.record, last.extraction, last.pageId);
        expect(store.dump()).toEqual(before);
        expect(decision.talksGone).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a page never takes away or changes the title of a talk that another page brought', () => {
    fc.assert(
      fc.property(page, page, (first, second) => {
        const store = new FakeStore();
        store.import(first.record, first.extraction, 1);
        const before = store.dump().talks;
        store.import(second.record, second.extraction, 2);
        for (const { id, slug, values } of before) {
          const kept = store.talks.find((row) => row.id === id);
          expect(kept?.slug).toBe(slug);
          if (values.title !== null) expect(kept?.values.title).toBe(values.title);
        }
      }),
    );
  });

  it('no two rows of a kind share an identity key or a slug', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 6 }), (pages) => {
        const store = new FakeStore();
        for (const { record, extraction, pageId } of pages) store.import(record, extraction, pageId);
        for (const rows of [store.groups, store.editions]) expectDistinct(rows.flatMap((row) => row.keys));
        for (const rows of [store.companies, store.people]) expectDistinct(rows.flatMap((row) => row.names));
        for (const rows of [store.groups, store.editions, store.talks, store.people, store.companies]) {
          expectDistinct(rows.map((row) => row.slug));
        }
      }),
    );
  });
});

function expectDistinct(values: string[]): void {
  expect([...new Set(values)].sort()).toEqual([...values].sort());
}
