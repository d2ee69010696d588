import { describe, expect, it } from '@jest/globals';
import { isNotTalk } from '../../../src/extract/not-talks/index.js';

describe('what is no talk', () => {
  it.each([
    'Networking',
    'Pizza & Beer',
    'Doors open',
    'TBA',
    'To be announced',
    'Your talk here',
    'Q&A',
    'Welcome and introductions',
    'Begrüßung',
    'Pause',
    'Apéro et échanges',
    'Registro y bienvenida',
    'Boas-vindas',
    '懇親会',
    'Coffee break',
    'Community announcements',
    'https://example.org',
    '---',
  ])('%s', (title) => {
    expect(isNotTalk(title, false)).toBe(true);
  });

  it.each([
    'Kubernetes Networking Deep Dive',
    'Introduction to Vault',
    'Breaking the Monolith',
    'Postgres for Everyone',
    'Openness in Public Data',
  ])('but “%s” is one', (title) => {
    expect(isNotTalk(title, false)).toBe(false);
  });

  it('a slot of words with a name is still none', () => {
    expect(isNotTalk('Welcome', true)).toBe(true);
    expect(isNotTalk('Networking for Containers', true)).toBe(false);
  });
});
