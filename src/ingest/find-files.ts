import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, PageHints } from '../../scrapers/index.js';
import { TalkgraphError } from '../base/index.js';

/** The files that are read, by their ending. Others in a folder are passed over; named by themselves they are an error. */
const mediaTypes: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.adoc': 'text/asciidoc',
  '.asciidoc': 'text/asciidoc',
  '.txt': 'text/plain',
  '.ics': 'text/calendar',
  '.json': 'application/json',
  '.yaml': 'text/yaml',
  '.yml': 'text/yaml',
};

/** Files that stand beside pages and are none. */
const notPages = /^(readme\.md|expected\.json)$/i;

/**
 * The paths of all pages in a file or folder, in the order of their names, folders below included.
 * @throws TalkgraphError ADDRESS_INVALID where there is no such file or folder, or none of its files can be a page.
 */
export async function findFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) {
    throw new TalkgraphError('ADDRESS_INVALID', 'There is no such file or folder.', {
      where: path,
      hint: 'Give a web address that starts with https://, or the path of a saved page, calendar, post or folder of them.',
    });
  }
  const files = found.isDirectory() ? await listPages(path) : [path];
  if (files.length === 0 || (!found.isDirectory() && !mediaTypes[extname(path).toLowerCase()])) {
    throw new TalkgraphError('ADDRESS_INVALID', 'It holds no page that can be read.', {
      where: path,
      hint: `Files end in ${Object.keys(mediaTypes).join(', ')}.`,
    });
  }
  return files;
}

async function listPages(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return listPages(path);
        return mediaTypes[extname(path).toLowerCase()] && !notPages.test(entry.name) ? [path] : [];
      }),
  );
  return lists.flat();
}

/**
 * A saved file as a page. Its text is read as UTF-8 (a byte order mark is dropped); its time is that of its last change.
 * @throws TalkgraphError ADDRESS_INVALID where it cannot be read.
 */
export async function readFilePage(path: string, hints: PageHints): Promise<Page> {
  try {
    const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
    const address = pathToFileURL(path).href;
    return {
      address,
      finalAddress: address,
      mediaType: mediaTypes[extname(path).toLowerCase()] ?? 'text/plain',
      body: new TextDecoder('utf-8').decode(bytes),
      fetchedAt: mtime,
      hints,
    };
  } catch (cause) {
    throw new TalkgraphError('ADDRESS_INVALID', `The file cannot be read: ${(cause as Error).message}`, {
      where: path,
      hint: 'Check that the file is there and that you may read it.',
      cause,
    });
  }
}
