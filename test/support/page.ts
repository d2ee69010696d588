import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type EventRecord, findSource, type Page, type Reading } from '../../scrapers/index.js';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html',
  '.json': 'application/json',
  '.ics': 'text/calendar',
  '.md': 'text/markdown',
  '.adoc': 'text/plain',
  '.txt': 'text/plain',
  '.yaml': 'text/yaml',
};

/** A page with the given body; a saved HTML file unless told otherwise. */
export function makePage(body: string, of: Partial<Page> = {}): Page {
  const address = of.address ?? 'file:///saved/page.html';
  return {
    address,
    finalAddress: of.finalAddress ?? address,
    mediaType: 'text/html',
    fetchedAt: new Date('2024-01-01T00:00:00Z'),
    hints: {},
    ...of,
    body,
  };
}

/** A source's fixture as a saved file, or as the answer of `of.address`. */
export function fixturePage(source: string, file: string, of: Partial<Page> = {}): Page {
  const body = readFileSync(join(__dirname, '..', '..', 'scrapers', source, 'fixtures', file), 'utf8');
  return makePage(body, {
    address: `file:///saved/${file}`,
    mediaType: mediaTypes[extname(file)] ?? 'text/plain',
    ...of,
  });
}

/** Reads a page as an import does: through the registry. Fails where no source recognises it. */
export function readPage(page: Page): Reading {
  const source = findSource(page);
  if (!source) throw new Error(`no source recognises ${page.address}`);
  return source.read(page);
}

/** The one event of a page. Fails where there are none or several. */
export function readOne(page: Page): EventRecord {
  const { events } = readPage(page);
  if (events.length !== 1) throw new Error(`${events.length} events in ${page.address}`);
  return events[0] as EventRecord;
}
