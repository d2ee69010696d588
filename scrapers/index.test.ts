import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makePage } from '../test/support/page.js';
import { findSource, sources } from './index.js';

describe('the registry of sources', () => {
  it('holds every folder that has a source, under its name', () => {
    const folders = readdirSync(__dirname, { withFileTypes: true }).filter(
      (entry) =>
        entry.isDirectory() &&
        !['crawl', 'formats'].includes(entry.name) &&
        existsSync(join(__dirname, entry.name, 'index.ts')),
    );
    expect(sources.map(({ name }) => name).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it('ends with the one that reads any page with words', () => {
    expect(sources.at(-1)?.name).toBe('recap');
  });

  it('gives null for a page that nobody reads', () => {
    expect(findSource(makePage('{}', { mediaType: 'application/json' }))).toBeNull();
  });

  it('lets no source throw while it only looks at a page', () => {
    const bodies = [
      '',
      '\u0000',
      '{',
      '<',
      '---',
      'BEGIN:VCALENDAR',
      '<script type="application/ld+json">',
      '{"raw":',
      '<div>'.repeat(50_000),
    ];
    const mediaTypes = [
      'text/html',
      'text/plain',
      'application/json',
      'text/calendar',
      'text/markdown',
      'image/png',
      '',
    ];
    for (const body of bodies) {
      for (const mediaType of mediaTypes) {
        for (const address of ['file:///a', 'https://www.meetup.com/', 'nonsense']) {
          const page = makePage(body, { mediaType, address });
          for (const source of sources) expect(() => source.recognises(page)).not.toThrow();
        }
      }
    }
  });
});
