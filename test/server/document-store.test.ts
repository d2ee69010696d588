import { expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createDocumentStore } from '../../src/server/document-store.js';

it('keeps the documents used last, up to a number of characters', async () => {
  const store = createDocumentStore();
  const long = parse(`{ a(text: "${'x'.repeat(50_000)}") }`);
  for (const key of ['first', 'second', 'third']) await store.set(key, long);
  await store.get('first');
  await store.set('fourth', long);
  const kept = await Promise.all(['first', 'second', 'third', 'fourth'].map((key) => store.get(key)));
  expect(kept.map((document) => document !== undefined)).toEqual([true, false, true, true]);
  await store.delete('first');
  expect(await store.get('first')).toBeUndefined();
});
