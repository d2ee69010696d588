import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeSet } from './make-set.mjs';

const topics = Array.from({ length: 40 }, (_, index) => ({
  id: index + 1,
  name: `Topic ${index + 1}`,
  parentId: index % 4 === 3 ? index : null,
}));
const talksOf = (seed) => [...makeSet(seed, 3_000, topics).talks()];

describe('the synthetic set', () => {
  const talks = talksOf(7);

  it('is the same for the same seed, and another for another', () => {
    assert.deepEqual(talks, talksOf(7));
    assert.notDeepEqual(talks.slice(0, 5), talksOf(8).slice(0, 5));
  });

  it('has as many talks as asked for, each with a slug of its own and an abstract of some 700 characters', () => {
    assert.equal(talks.length, 3_000);
    assert.equal(new Set(talks.map(({ slug }) => slug)).size, 3_000);
    assert.ok(talks.every(({ abstract }) => abstract.length >= 700 && abstract.length < 900));
  });

  it('has no speaker twice on a talk, and every topic above a topic of the talk', () => {
    for (const talk of talks) {
      const people = talk.appearances.map(({ person }) => person.id);
      assert.equal(new Set(people).size, people.length);
      const ids = new Set(talk.topics.map(({ id }) => id));
      assert.equal(ids.size, talk.topics.length);
      for (const id of ids) {
        const { parentId } = topics[id - 1];
        assert.ok(parentId === null || ids.has(parentId));
      }
    }
  });

  it('has the first company by Zipf’s law about twice as often as the second', () => {
    const counts = new Map();
    for (const { appearances } of talks) {
      for (const { company } of appearances) counts.set(company?.id, (counts.get(company?.id) ?? 0) + 1);
    }
    const ratio = counts.get(1) / counts.get(2);
    assert.ok(ratio > 1.3 && ratio < 3, `${ratio}`);
  });
});
