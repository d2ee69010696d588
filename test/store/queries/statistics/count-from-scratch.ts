import type { FactFilter, Interval, Ranked, RankingScope } from '../../../../src/store/index.js';
import type { TestDatabase } from '../../../support/database.js';

/** Every row of what is counted, read plainly, and each count made by walking through all of them. */
export interface Scratch {
  totals(company: number, filter: FactFilter): object;
  roles(company: number, filter: FactFilter): Record<string, number>;
  /** Talks by id of what is ranked. */
  ranking(ranked: Ranked, scope: RankingScope | null, id: number, filter: FactFilter): Record<string, number>;
  overTime(owner: 'talks' | 'companies' | 'topics', id: number, filter: FactFilter, interval: Interval): object[];
  coverage(filter: FactFilter): object;
  count(filter: FactFilter): number;
  companies: number[];
  topics: number[];
  groups: number[];
}

interface Talk {
  id: number;
  editionId: number;
  groupId: number | null;
  day: string | null;
  sortAt: string;
  topics: number[];
  appearances: { person: number; company: number | null; role: string | null }[];
}

interface Edition {
  id: number;
  groupId: number | null;
  day: string | null;
  hasText: boolean;
}

export async function readScratch({ dataSource }: TestDatabase): Promise<Scratch> {
  const rows = <Row>(statement: string): Promise<Row[]> => dataSource.query(statement);
  const day = `to_char(coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date), 'YYYY-MM-DD') AS day`;
  const editions = await rows<Edition>(
    `SELECT id, group_id AS "groupId", ${day}, complete AND description IS NOT NULL AS "hasText" FROM editions e`,
  );
  const talks = await rows<Talk>(
    `SELECT t.id, t.edition_id AS "editionId", t.group_id AS "groupId", ${day},
       extract(epoch FROM t.sort_at)::text AS "sortAt" FROM talks t JOIN editions e ON e.id = t.edition_id`,
  );
  const topics = await rows<{ talk: number; id: number }>(
    'SELECT talk_id AS talk, topic_id AS id FROM talk_topics ORDER BY topic_id',
  );
  const appearances = await rows<{ talk: number; person: number; company: number | null; role: string | null }>(
    'SELECT talk_id AS talk, person_id AS person, company_id AS company, role FROM appearances',
  );
  for (const talk of talks) {
    talk.topics = topics.filter((one) => one.talk === talk.id).map((one) => one.id);
    talk.appearances = appearances.filter((one) => one.talk === talk.id);
  }
  const relations = await rows<{ edition: number; company: number; relation: string }>(
    'SELECT edition_id AS edition, company_id AS company, relation FROM edition_companies',
  );
  const idsOf = async (table: string) =>
    (await rows<{ id: number }>(`SELECT id FROM ${table} ORDER BY id`)).map((row) => row.id);

  const inDays = (one: { day: string | null }, { from, to }: FactFilter) =>
    (!from || (one.day !== null && one.day >= from)) && (!to || (one.day !== null && one.day <= to));
  const inGroups = (one: { groupId: number | null }, { groupIds }: FactFilter) =>
    !groupIds?.length || groupIds.includes(one.groupId as number);
  const passes = (talk: Talk, filter: FactFilter) =>
    inDays(talk, filter) &&
    inGroups(talk, filter) &&
    (!filter.topicIds?.length || filter.topicIds.some((id) => talk.topics.includes(id))) &&
    (!filter.companyIds?.length ||
      filter.companyIds.some((id) => talk.appearances.some((appearance) => appearance.company === id)));
  const talksOf = (scope: RankingScope, id: number) => (talk: Talk) =>
    ({
      company: talk.appearances.some((appearance) => appearance.company === id),
      topic: talk.topics.includes(id),
      group: talk.groupId === id,
    })[scope];
  const tally = (names: (string | number)[]) => {
    const counts: Record<string, number> = {};
    for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  };
  const startOf = (value: string, interval: Interval) => {
    const [year, month] = value.split('-').map(Number) as [number, number];
    const first = { year: 1, quarter: month - ((month - 1) % 3), month }[interval];
    return `${year}-${String(first).padStart(2, '0')}-01`;
  };

  return {
    companies: await idsOf('companies'),
    topics: await idsOf('topics'),
    groups: await idsOf('groups'),
    totals(company, filter) {
      const found = talks.filter((talk) => talksOf('company', company)(talk) && passes(talk, filter));
      const dated = found
        .filter((talk) => talk.day !== null)
        .sort((a, b) => Number(a.sortAt) - Number(b.sortAt) || a.id - b.id);
      const people = found.flatMap((talk) => talk.appearances).filter((one) => one.company === company);
      const count = (relation: string) =>
        relations.filter((one) => {
          const edition = editions.find(({ id }) => id === one.edition) as Edition;
          const about = talks.some(
            (talk) => talk.editionId === edition.id && filter.topicIds?.some((id) => talk.topics.includes(id)),
          );
          return (
            one.company === company &&
            one.relation === relation &&
            inDays(edition, filter) &&
            inGroups(edition, filter) &&
            (!filter.topicIds?.length || about)
          );
        }).length;
      return {
        ownerId: company,
        talks: found.length,
        undatedTalks: found.length - dated.length,
        speakers: new Set(people.map((one) => one.person)).size,
        hostedEditions: count('host'),
        sponsoredEditions: count('sponsor'),
        firstTalkId: dated[0]?.id ?? null,
        latestTalkId: dated.at(-1)?.id ?? null,
      };
    },
    roles(company, filter) {
      const found = talks.filter((talk) => passes(talk, filter));
      return tally(
        found.flatMap((talk) => [
          ...new Set(
            talk.appearances
              .filter((one) => one.company === company && one.role !== null)
              .map((one) => one.role as string),
          ),
        ]),
      );
    },
    ranking(ranked, scope, id, filter) {
      const found = talks.filter((talk) => passes(talk, filter) && (scope === null || talksOf(scope, id)(talk)));
      const asked = filter.companyIds ?? [];
      const counted = (company: number | null) =>
        (asked.length === 0 || asked.includes(company as number)) && (scope !== 'company' || company === id);
      return tally(
        found.flatMap((talk): number[] => {
          if (ranked === 'groups') return talk.groupId === null ? [] : [talk.groupId];
          if (ranked === 'topics') {
            const left = scope === null ? (filter.topicIds ?? []) : scope === 'topic' ? [id] : [];
            return talk.topics.filter((one) => !left.includes(one));
          }
          if (ranked === 'speakers') {
            return talk.appearances.filter((one) => counted(one.company)).map((one) => one.person);
          }
          const companies = talk.appearances.flatMap((one) => (one.company === null ? [] : [one.company]));
          return [...new Set(companies)].filter((one) => asked.length === 0 || asked.includes(one));
        }),
      );
    },
    overTime(owner, id, filter, interval) {
      const found = talks.filter(
        (talk) =>
          talk.day !== null &&
          passes(talk, filter) &&
          (owner === 'talks' || talksOf(owner === 'topics' ? 'topic' : 'company', id)(talk)),
      );
      const counts = tally(found.map((talk) => startOf(talk.day as string, interval)));
      return Object.keys(counts)
        .sort()
        .map((start) => ({ ownerId: id, start, talks: counts[start] }));
    },
    count: (filter) => talks.filter((talk) => passes(talk, filter)).length,
    coverage(filter) {
      const those = editions.filter((edition) => inDays(edition, filter) && inGroups(edition, filter));
      const found = talks.filter((talk) => those.some((edition) => edition.id === talk.editionId));
      return {
        editions: those.length,
        editionsWithTalks: those.filter((edition) => found.some((talk) => talk.editionId === edition.id)).length,
        editionsWithText: those.filter((edition) => edition.hasText).length,
        talks: found.length,
        talksWithSpeaker: found.filter((talk) => talk.appearances.length > 0).length,
        talksWithCompany: found.filter((talk) => talk.appearances.some((one) => one.company !== null)).length,
        talksWithTopic: found.filter((talk) => talk.topics.length > 0).length,
      };
    },
  };
}
