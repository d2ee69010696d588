import { createServer } from 'node:http';
import { jsonPgSmartTags, pgSmartTags } from 'graphile-utils';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { databaseUrl, tellPort } from './listen.mjs';

/** The tables that the questions are about; what else the product keeps is no part of this API. */
const shown = new Set([
  'topics',
  'talks',
  'editions',
  'groups',
  'people',
  'companies',
  'appearances',
  'talk_topics',
  'topic_count',
  'year_count',
  'hit',
  'names',
]);

/** A list and not a connection: these are short, and a list asks less of the server. */
const plainList = { tags: { behavior: ['-connection', '+list', '-typeField:connection'] } };

/** The functions that are made for the benchmark. */
const functions = /^(talks_own_topics|companies_\w+|search_talks|suggest)$/;

const sortable = { tags: { behavior: ['+orderBy', '+attribute:orderBy'] } };

const server = createServer();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [
    pgSmartTags([
      { kind: 'class', match: (table) => !shown.has(table.relname), tags: { behavior: '-*' } },
      // The product's own functions keep its tables; they are no part of the API either.
      { kind: 'procedure', match: (f) => !f.proname.match(functions), tags: { behavior: '-*' } },
    ]),
    jsonPgSmartTags({
      version: 1,
      config: {
        procedure: {
          'public.talks_own_topics': plainList,
          'public.companies_top_topics': plainList,
          'public.companies_talks_a_year': plainList,
          'public.companies_latest_talks': plainList,
          'bench.search_talks': plainList,
          'bench.suggest': plainList,
        },
        class: {
          'bench.hit': { tags: { foreignKey: '(talk_id) references public.talks (id)|@fieldName talk' } },
          // Lists of a few rows, sorted by what has no index of its own.
          'public.talks': { attribute: { position: sortable } },
          'public.appearances': { attribute: { position: sortable } },
        },
      },
    }),
  ],
  pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['public', 'bench'], poolConfig: { max: 10 } })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
  schema: { defaultBehavior: '-insert -update -delete' },
});
await instance.createServ(grafserv).addTo(server);
await instance.getSchema();
server.listen(0, '127.0.0.1', () => tellPort(server.address().port));
