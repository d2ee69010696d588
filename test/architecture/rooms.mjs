/**
 * The rooms of the house and whom each may import. Imports run one way: from the composition roots down to the ground.
 * A room is entered through its index.ts alone; `scrapers/source.ts` is the one exception: the contract of the way in,
 * which holds types only.
 */
export const rooms = {
  base: { path: 'src/base', mayImport: [] },
  scrapers: { path: 'scrapers', mayImport: ['base'] },
  extract: { path: 'src/extract', mayImport: ['base', 'source contract'] },
  resolve: { path: 'src/resolve', mayImport: ['base', 'extract', 'source contract'] },
  migrations: { path: 'migrations', mayImport: [] },
  store: { path: 'src/store', mayImport: ['base', 'resolve', 'migrations'] },
  ingest: { path: 'src/ingest', mayImport: ['base', 'scrapers', 'extract', 'resolve', 'store'] },
  evaluate: { path: 'src/evaluate', mayImport: ['base', 'scrapers', 'extract', 'ingest'] },
  schema: { path: 'schema', mayImport: ['base', 'store'] },
  server: { path: 'src/server', mayImport: ['base', 'store', 'ingest', 'schema'] },
  cli: {
    path: 'src/cli',
    mayImport: ['base', 'scrapers', 'extract', 'resolve', 'store', 'ingest', 'evaluate', 'schema', 'server'],
  },
};

const anyRoom = `^(${Object.values(rooms)
  .map((room) => room.path)
  .join('|')})/`;
const door = (name) => (name === 'source contract' ? '^scrapers/source\\.ts$' : `^${rooms[name].path}/index\\.ts$`);

/** The rules in the form that dependency-cruiser takes. */
export const rules = [
  {
    name: 'no-circles',
    comment:
      'Files that import each other cannot be understood or tested apart. Entities and GraphQL types may: the graph ' +
      'they describe is circular, and they name each other by a function.',
    severity: 'error',
    from: { pathNot: '^(src/store/entities/|schema/.*\\.type\\.ts$)' },
    to: { circular: true, viaOnly: { pathNot: '^(src/store/entities/|schema/.*\\.type\\.ts$)' } },
  },
  ...Object.entries(rooms).map(([name, room]) => ({
    name: `${name}-imports`,
    comment: `${room.path} may import the doors of: ${room.mayImport.join(', ') || 'no other room'}.`,
    severity: 'error',
    from: { path: `^${room.path}/` },
    to: { path: anyRoom, pathNot: [`^${room.path}/`, ...room.mayImport.map(door)] },
  })),
  {
    name: 'migrations-are-frozen',
    comment: 'A migration describes the past: it may use typeorm and nothing that changes later.',
    severity: 'error',
    from: { path: '^migrations/' },
    to: { pathNot: ['^migrations/', '(^|node_modules/)typeorm(/|$)'] },
  },
  {
    name: 'only-crawl-talks-to-the-network',
    comment: 'scrapers/crawl is the only code that talks to the network.',
    severity: 'error',
    from: { path: '^(src|schema|scrapers)/', pathNot: '^scrapers/crawl/' },
    to: { path: '(^|node_modules/)undici(/|$)' },
  },
];
