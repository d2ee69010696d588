import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** How many characters of queries are kept parsed; each takes some 100 bytes as a tree. */
const mostCharacters = 200_000;

/**
 * Where Apollo keeps the documents that it has parsed and validated. Its own store counts them as JSON text, up to 30 MB,
 * which is several times as much in memory: different queries, one after the other, would fill the process.
 */
export function createDocumentStore(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: mostCharacters,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.source.body.length ?? 0),
  });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}
