import { type GraphQLSchema, isObjectType } from 'graphql';

/**
 * How long answers may be kept by browsers and proxies, in seconds: as long as the shortest of their fields; root fields
 * that are not named may be kept a minute. An import shows after that time at the latest, so what lists talks is short.
 * The vocabulary comes with a version of the program; counts over all talks change little with one import.
 */
const maxAges: Record<string, number> = {
  'Query.sourceHealth': 10,
  'Query.search': 30,
  'Query.coverage': 300,
  'Query.leaderBoard': 300,
  'Query.topicTrends': 300,
  'Query.suggest': 300,
  'Query.topic': 3600,
  'Query.topics': 3600,
  // What leads from the vocabulary to what is imported.
  'Topic.companies': 60,
  'Topic.related': 300,
  'Topic.speakers': 60,
  'Topic.talks': 60,
};

/**
 * Writes these times onto the fields, as `extensions.cacheControl`.
 * @throws Error where the table names a field that is not there
 */
export function stateCacheHints(schema: GraphQLSchema): void {
  for (const [name, maxAge] of Object.entries(maxAges)) {
    const [typeName = '', fieldName = ''] = name.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new Error(`The schema has no field ${name} (schema/cache-hints.ts).`);
    field.extensions = { ...field.extensions, cacheControl: { maxAge } };
  }
}
