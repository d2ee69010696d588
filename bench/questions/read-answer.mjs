/**
 * Brings the answers of all servers into one shape: that of mercurius' documents here, which the SQL by hand gives too.
 */
const same = (data) => data;

const readers = {
  handwritten: { TalksByTopic: same, CompanyDashboard: same, Search: same, OneEdition: same, Suggest: same },
  mercurius: {
    TalksByTopic: ({ talksByTopic }) => talksByTopic,
    CompanyDashboard: ({ company }) => company,
    Search: ({ search }) => search,
    OneEdition: ({ edition }) => edition,
    Suggest: ({ suggest }) => suggest,
  },
  postgraphile: {
    TalksByTopic: ({ topicBySlug: { talkTopicsByTopicId: page } }) => ({
      totalCount: page.totalCount,
      hasNextPage: page.pageInfo.hasNextPage,
      talks: page.edges.map(({ cursor, node }) => ({ cursor, ...readTalk(node.talkByTalkId) })),
    }),
    CompanyDashboard: ({ companyBySlug: { topTopicsList, talksAYearList, latestTalksList, ...company } }) => ({
      ...company,
      topTopics: topTopicsList,
      talksAYear: talksAYearList,
      latestTalks: latestTalksList.map(readTalk),
    }),
    Search: ({ benchSearchTalksList: hits }) => hits.map(({ talk, ...hit }) => ({ ...hit, talk: readTalk(talk) })),
    OneEdition: ({ editionBySlug: { groupByGroupId, talksByEditionId, ...edition } }) => ({
      ...edition,
      group: groupByGroupId,
      talks: talksByEditionId.nodes.map(readTalk),
    }),
    Suggest: ({ benchSuggestList }) => benchSuggestList,
  },
  talkgraph: {
    TalksByTopic: ({ talks }) => ({
      totalCount: talks.totalCount,
      hasNextPage: talks.pageInfo.hasNextPage,
      talks: talks.edges.map(({ cursor, node }) => ({ cursor, ...node })),
    }),
    CompanyDashboard: ({ company: { statistics, talks, ...company } }) => ({
      ...company,
      talkCount: statistics.talkCount,
      speakerCount: statistics.speakerCount,
      topTopics: statistics.topics.map(({ topic, talkCount }) => ({ ...topic, talkCount })),
      talksAYear: statistics.talksByYear.filter(({ talkCount }) => talkCount > 0),
      latestTalks: talks.nodes,
    }),
    Search: ({ search }) => search.edges.map(({ node, ...hit }) => ({ ...hit, talk: node })),
    OneEdition: ({ edition }) => ({ ...edition, talks: edition.talks.nodes }),
    Suggest: ({ suggest }) => suggest.map(({ node, ...one }) => ({ ...one, slug: node.slug })),
  },
};
readers['mercurius-tuned'] = readers.mercurius;

/** A talk as PostGraphile names its parts. */
function readTalk({ appearancesByTalkId, editionByEditionId: edition, ownTopicsList, ...talk }) {
  return {
    ...talk,
    appearances: appearancesByTalkId.nodes.map(({ role, personByPersonId, companyByCompanyId }) => ({
      role,
      speaker: personByPersonId,
      company: companyByCompanyId,
    })),
    ...(edition && {
      edition: { title: edition.title, startsAt: edition.startsAt, group: edition.groupByGroupId },
    }),
    ...(ownTopicsList && { topics: ownTopicsList }),
  };
}

/**
 * The answer of a server to a question, in the one shape.
 * @param {string} server
 * @param {string} question
 * @param {object} body what the server sent
 */
export function readAnswer(server, question, body) {
  return tidy(readers[server][question](server === 'handwritten' ? body : body.data));
}

/** What may look different and mean the same: ids and cursors are each server's own, a moment has many forms. */
const tidies = {
  id: (id) => isGiven(id),
  cursor: (cursor) => isGiven(cursor),
  startsAt: (time) => time && new Date(time).toISOString(),
  kind: (kind) => kind.toLowerCase(),
  // A four byte number, written with more or fewer digits.
  rank: (rank) => Number(rank.toFixed(4)),
  topTopics: dropTies,
};

/** Topics with equally many talks have no order, and of those at the end of the list others might stand there as well. */
function dropTies(topics) {
  const last = topics.length < 10 ? 0 : topics.at(-1).talkCount;
  return topics
    .filter(({ talkCount }) => talkCount > last)
    .sort((a, b) => b.talkCount - a.talkCount || (a.slug < b.slug ? -1 : 1))
    .map((topic) => tidy(topic));
}

const isGiven = (value) => typeof value === 'string' && value.length > 0;

function tidy(value, name) {
  if (value !== null && value !== undefined && tidies[name]) return tidies[name](value);
  if (Array.isArray(value)) return value.map((one) => tidy(one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, tidy(value[key], key)]),
  );
}
