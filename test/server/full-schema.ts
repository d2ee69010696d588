import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { ListSize } from '../../src/server/query-cost.js';

interface Value {
  __typename: string;
  id: number;
}

/** The page that a connection of the schema gives when none is asked for. */
const pageSize = 1;
/** The lists that say how long they are. `Thing.silent` says nothing, so that 100 is assumed. */
const listSizes: Record<string, ListSize> = {
  'Query.board': { sizedFields: ['entries'] },
  'Query.few': { assumedSize: 0 },
  'Query.nodes': { slicingArguments: ['ids'] },
  'Query.things': { assumedSize: pageSize },
  'Thing.things': { assumedSize: pageSize },
  'Other.things': { assumedSize: pageSize },
  'Thing.others': { assumedSize: 2 },
  'Thing.anys': { assumedSize: 3 },
  'ThingConnection.facets': { assumedSize: 4 },
};

const make = (id: number, __typename = id % 2 === 0 ? 'Thing' : 'Other'): Value => ({ __typename, id });
const many = (length: number, __typename?: string) => Array.from({ length }, (_, n) => make(n, __typename));

interface PageArgs {
  first?: number | null;
  last?: number | null;
}
const connect = ({ first, last }: PageArgs) => {
  const nodes = many(Math.max(0, first ?? last ?? pageSize), 'Thing');
  return { nodes, edges: nodes.map((node) => ({ node, cursor: `c${node.id}` })), pageInfo: { next: true }, count: 9 };
};

type Resolve = (source: Value, args: never) => unknown;
const resolvers: Record<string, Resolve> = {
  'Query.things': (_, args) => connect(args),
  'Thing.things': (_, args) => connect(args),
  'Other.things': async (_, args) => connect(args),
  'Query.few': (_, { first }: { first: number | null }) => many(Math.max(0, first ?? 0)),
  'Query.nodes': (_, { ids }: { ids: string[] }) => ids.map((id) => make(id.length)),
  'Query.board': (_, { first }: { first: number | null }) => ({
    entries: many(Math.max(0, first ?? 4), 'Thing'),
    others: many(100, 'Thing'),
  }),
  'Query.any': () => make(1),
  'Query.node': async () => make(2),
  'Query.thing': () => make(0, 'Thing'),
  'Thing.others': () => many(2, 'Other'),
  'Thing.anys': async () => many(3),
  'Thing.one': () => make(7, 'Other'),
  'Thing.silent': () => many(100, 'Other'),
  'Thing.nothing': () => null,
  'Other.thing': () => make(4, 'Thing'),
  'Other.faulty': ({ id }) => {
    if (id % 3 === 1) throw new Error(`no such thing as ${id}`);
    return 'fine';
  },
  'ThingConnection.facets': () => [1, 2, 3, 4].map((count) => ({ count })),
};

/** A schema with every kind of list and type, whose resolvers always give as much as they may: whole pages. */
export function createFullSchema(): GraphQLSchema {
  const schema = buildSchema(`
    type Query {
      things(first: Int, last: Int): ThingConnection!
      few(first: Int = 2): [Any!]!
      nodes(ids: [ID!]!): [Node]!
      any: Any
      node: Node
      thing: Thing
      board(first: Int = 4): Board!
    }
    type Board { entries: [Thing!]! others: [Thing!]! }
    interface Node { id: ID! }
    union Any = Thing | Other
    type Thing implements Node {
      id: ID!
      things(first: Int, last: Int): ThingConnection!
      others: [Other!]!
      anys: [Any!]!
      one: Other
      silent: [Other!]
      nothing: Thing
    }
    type Other implements Node { id: ID! thing: Thing! things(first: Int, last: Int): ThingConnection! faulty: String }
    type ThingConnection { nodes: [Thing!]! edges: [ThingEdge!]! pageInfo: PageInfo! count: Int! facets: [Facet!]! }
    type ThingEdge { node: Thing! cursor: ID! }
    type PageInfo { next: Boolean }
    type Facet { count: Int }
  `);
  for (const [place, resolve] of Object.entries(resolvers)) fieldAt(schema, place).resolve = resolve as never;
  for (const [place, listSize] of Object.entries(listSizes)) fieldAt(schema, place).extensions = { listSize };
  return schema;
}

function fieldAt(schema: GraphQLSchema, place: string) {
  const [type = '', field = ''] = place.split('.');
  const found = (schema.getType(type) as GraphQLObjectType).getFields()[field];
  if (!found) throw new Error(`The full schema has no ${place}.`);
  return found;
}
