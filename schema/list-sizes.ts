import { type GraphQLSchema, isObjectType } from 'graphql';
import { defaultPageSize } from './relay/page.js';

/**
 * How long the lists are that take no paging arguments, for the limit on a query's cost: what a rich entry has, not the
 * average. A list that is not named here counts as 100.
 */
const listSizes: Record<string, { assumedSize?: number; slicingArguments?: string[]; sizedFields?: string[] }> = {
  'Query.leaderBoard': { sizedFields: ['entries'] },
  'Query.nodes': { slicingArguments: ['ids'] },
  'Talk.appearances': { assumedSize: 8 },
  // The extractor gives no talk more than six.
  'Talk.topics': { assumedSize: 6 },
  'Talk.evidence': { assumedSize: 20 },
  'Appearance.evidence': { assumedSize: 10 },
  'Edition.hosts': { assumedSize: 5 },
  'Edition.sponsors': { assumedSize: 20 },
  'Edition.sourcePages': { assumedSize: 10 },
  'Company.names': { assumedSize: 10 },
  'Speaker.links': { assumedSize: 10 },
  'Speaker.companies': { assumedSize: 10 },
  'Speaker.topics': { assumedSize: 50 },
  'Topic.children': { assumedSize: 50 },
  'MarkedText.marks': { assumedSize: 10 },
  'SearchFacets.kinds': { assumedSize: 6 },
  'Speaker.affiliations': { assumedSize: 20 },
  'Affiliation.roles': { assumedSize: 10 },
  'CompanyStatistics.talksByYear': { assumedSize: 50 },
  'CompanyStatistics.talksByMonth': { assumedSize: 400 },
  'Query.topicTrends': { slicingArguments: ['topics'] },
  'TopicTrend.points': { assumedSize: 400 },
  'SimilarTalk.sharedTopics': { assumedSize: 6 },
};

/**
 * Writes onto the fields of a schema how long their lists are, as `extensions.listSize`: the table above, and for
 * connections the page that is given when none is asked for.
 * @throws Error where the table names a field that is not there
 */
export function stateListSizes(schema: GraphQLSchema): void {
  const left = new Map(Object.entries(listSizes));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const isPaged = field.args.some((argument) => argument.name === 'first' || argument.name === 'last');
      const listSize = { ...(isPaged && { assumedSize: defaultPageSize }), ...left.get(name) };
      if (Object.keys(listSize).length > 0) field.extensions = { ...field.extensions, listSize };
      left.delete(name);
    }
  }
  if (left.size > 0) throw new Error(`The schema has no field ${[...left.keys()].join(', ')} (schema/list-sizes.ts).`);
}
