/**
 * What all servers of the benchmark share: they listen on a free port of this machine alone, tell it to the process that
 * started them, and end with it.
 */
export function tellPort(port) {
  process.send?.({ port });
}

process.on('disconnect', () => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

/** The database to ask. */
export const databaseUrl = process.env.DATABASE_URL;
