import fc from 'fast-check';
import { systemClock } from '../../../../src/base/index.js';
import type { EventDecision } from '../../../../src/resolve/index.js';
import { openImport, syncTopics } from '../../../../src/store/index.js';
import type { TestDatabase } from '../../../support/database.js';
import { eventOf, evidenceOf, pageOf, recognise, requestOf, talkOf } from '../../decisions.js';

/** Something that changes what is counted. */
export type Step = { kind: 'import'; event: EventFacts; dryRun: boolean } | { kind: 'correct'; sql: string };

interface EventFacts {
  edition: number;
  group: number | null;
  day: number | null;
  hasText: boolean;
  hosts: number[];
  talks: {
    title: number;
    topics: string[];
    speakers: { person: number; company: number | null; role: number | null }[];
  }[];
}

const vocabulary = [
  { slug: 'cloud', parent: null },
  { slug: 'containers', parent: 'cloud' },
  { slug: 'kubernetes', parent: 'containers' },
  { slug: 'testing', parent: null },
  { slug: 'databases', parent: null },
];

const days = ['2018-01-31', '2018-02-01', '2018-02-14', '2019-02-28', '2019-06-30', '2019-07-01', '2020-12-31'];

const upTo = (most: number) => fc.integer({ min: 0, max: most });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });

const event: fc.Arbitrary<EventFacts> = fc.record({
  edition: upTo(4),
  group: maybe(upTo(1)),
  day: maybe(upTo(days.length - 1)),
  hasText: fc.boolean(),
  hosts: fc.uniqueArray(upTo(2), { maxLength: 2 }),
  talks: fc.uniqueArray(
    fc.record({
      title: upTo(4),
      topics: fc.uniqueArray(fc.constantFrom(...vocabulary.map((topic) => topic.slug)), { maxLength: 3 }),
      speakers: fc.uniqueArray(fc.record({ person: upTo(3), company: maybe(upTo(2)), role: maybe(upTo(1)) }), {
        maxLength: 3,
        selector: (speaker) => speaker.person,
      }),
    }),
    { maxLength: 3, selector: (talk) => talk.title },
  ),
});

/** Lists in time are sorted by copies of the edition's date, so who changes it changes them, too. */
const align = `UPDATE talks SET sort_at = e.sort_at FROM editions e WHERE e.id = edition_id;
  UPDATE appearances SET sort_at = t.sort_at FROM talks t WHERE t.id = talk_id`;

/** Corrections as people make them by SQL; each picks rows by a number, so that any state has some. */
const sql = fc.tuple(upTo(4), upTo(4), fc.constantFrom(...days)).map(([a, b, day]) => [
  `DELETE FROM talks WHERE id % 5 = ${a}`,
  `DELETE FROM editions WHERE id % 5 = ${a}`,
  `DELETE FROM appearances WHERE id % 5 = ${a}`,
  `DELETE FROM talk_topics WHERE talk_id % 5 = ${a}`,
  `UPDATE appearances SET company_id = (SELECT min(id) FROM companies) WHERE id % 5 IN (${a}, ${b})`,
  `UPDATE appearances SET role = 'Lead' WHERE id % 5 = ${a}`,
  `UPDATE editions SET starts_on = '${day}', starts_at = NULL WHERE id % 5 IN (${a}, ${b}); ${align}`,
  `UPDATE editions SET group_id = NULL WHERE id % 5 = ${a}`,
  `UPDATE talks SET group_id = (SELECT max(id) FROM groups) WHERE id % 5 = ${a}`,
  `UPDATE talks SET edition_id = (SELECT max(id) FROM editions) WHERE id % 5 = ${a}; ${align}`,
  `UPDATE talk_topics SET topic_id = (SELECT max(id) FROM topics)
   WHERE talk_id % 5 = ${a} AND NOT EXISTS (SELECT FROM talk_topics x WHERE x.talk_id = talk_topics.talk_id
     AND (x.topic_id = (SELECT max(id) FROM topics) OR x.topic_id < talk_topics.topic_id))`,
  'UPDATE talks SET title = title',
  'BEGIN; DELETE FROM talks; ROLLBACK',
  'TRUNCATE editions CASCADE',
]);

/** A random history of imports and corrections. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('import' as const), event, dryRun: fc.nat(9).map((n) => n === 0) }),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(sql, upTo(13))
        .map(([statements, index]) => ({ kind: 'correct' as const, sql: statements[index] as string })),
    },
  ),
  { minLength: 3, maxLength: 14 },
);

/** Random filters, some of whole months. Ids are places in the lists of what there is. */
export const filters = fc.record({
  range: fc.constantFrom<{ from?: string; to?: string }>(
    {},
    { from: '2018-02-01' },
    { from: '2018-02-01', to: '2019-02-28' },
    { to: '2019-06-30' },
    { from: '2018-02-02', to: '2019-07-01' },
    { to: '2018-01-30' },
  ),
  topics: fc.uniqueArray(upTo(4), { maxLength: 2 }),
  groups: fc.uniqueArray(upTo(1), { maxLength: 2 }),
  companies: fc.uniqueArray(upTo(2), { maxLength: 2 }),
});

/** Empties the database but for the vocabulary. */
export async function reset(database: TestDatabase): Promise<void> {
  await database.dataSource.query(
    'TRUNCATE groups, editions, people, companies, pages, topics, import_runs RESTART IDENTITY CASCADE',
  );
  await syncTopics(
    database,
    vocabulary.map((topic) => ({ ...topic, name: topic.slug, about: '', aliases: [] })),
  );
}

export async function take(database: TestDatabase, step: Step): Promise<void> {
  if (step.kind === 'correct') {
    await database.dataSource.query(step.sql);
    return;
  }
  const { event: facts, dryRun } = step;
  const session = await openImport(database, { command: 'import', targets: [], dryRun, clock: systemClock });
  const page = await session.savePage(pageOf(`https://a.example/${facts.edition}`));
  const decision = decide(facts);
  const request = requestOf(page.id, decision, { key: `meetup:${facts.edition}` });
  await session.saveEvent({
    ...request,
    resolve: (known) => {
      const recognised = recognise(decision, known);
      const kept = recognised.talks.map((talk) => talk.id);
      const before = known.editions.find((edition) => edition.id === recognised.edition.id)?.talks ?? [];
      return { ...recognised, talksGone: before.map((talk) => talk.id).filter((id) => !kept.includes(id)) };
    },
  });
  await session.finish('complete', {});
}

function decide(facts: EventFacts): EventDecision {
  const plain = eventOf();
  const startsOn = facts.day === null ? null : (days[facts.day] as string);
  return {
    ...plain,
    group:
      facts.group === null ? null : { ...plain.group!, slugs: [`group-${facts.group}`], keys: [`g:${facts.group}`] },
    edition: {
      id: null,
      slugs: [`edition-${facts.edition}`],
      keys: [`meetup:${facts.edition}`],
      values: {
        ...plain.edition.values,
        startsOn,
        startsAt: startsOn && `${startsOn}T23:30:00Z`,
        complete: facts.hasText,
      },
    },
    people: Array.from({ length: 4 }, (_, n) => ({ id: null, slugs: [`p${n}`], name: `P${n}`, names: [`p${n}`] })),
    companies: Array.from({ length: 3 }, (_, n) => ({
      ...plain.companies[0]!,
      slugs: [`c${n}`],
      name: `C${n}`,
      names: [{ name: `C${n}`, key: `c${n}`, from: null, until: null }],
    })),
    hosts: facts.hosts.map((company) => ({ company, evidence: evidenceOf('host', `C${company}`) })),
    sponsors: facts.hosts.slice(1).map((company) => ({ company, evidence: evidenceOf('sponsor', `C${company}`) })),
    talks: facts.talks.map((talk) =>
      talkOf(`Talk ${talk.title} of ${facts.edition}`, {
        topics: talk.topics,
        appearances: talk.speakers.map(({ person, company, role }) => ({
          person,
          company,
          personName: `P${person}`,
          companyName: company === null ? null : `C${company}`,
          role: role === null ? null : `Role ${role}`,
          evidence: [],
        })),
        links: [],
        evidence: [],
      }),
    ),
  };
}
