/**
 * Keys of the advisory locks, all in one place so that no two uses meet. They lie in the database of the product; the
 * keeper of the embedded server has one of its own in the database "postgres" (embedded/keep-server.ts).
 */
export const locks = {
  /** Held by the session that migrates. */
  migration: 7_014_200_002,
  /**
   * Held by the transaction that writes an event or the topics: two that find nothing would both add it. The triggers
   * that keep counts take it as well (migrations/1700000003000-aggregates).
   */
  import: 7_014_200_003,
} as const;
