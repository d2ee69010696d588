import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TalkgraphError } from '../base/index.js';

/** The line of scrapers/index.ts before which a new source is put: `recap` reads any page and must stay last. */
const placeInRegistry = '  // New sources are put here.\n';

/**
 * Makes the start of a new source: its folder with `index.ts`, a fixture to replace, and a test that fails until the
 * source reads the fixture; and its line in the registry. Never overwrites a file.
 * @param name kebab-case, the name of the folder: `devopsdays`, `conf-hub`.
 * @param root the folder of the repository.
 * @returns the paths of the files it made or changed, relative to `root`.
 * @throws TalkgraphError USAGE for a name that cannot be used, a folder that exists, or a place that is no repository.
 */
export async function newSource(name: string, root: string): Promise<string[]> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 40) {
    throw new TalkgraphError('USAGE', `"${name}" is no name for a source.`, {
      where: 'new-source',
      hint: 'A name has small letters, digits and single hyphens: devopsdays, conf-hub.',
    });
  }
  const registryPath = join('scrapers', 'index.ts');
  const registry = await readFile(join(root, registryPath), 'utf8').catch(() => null);
  if (!registry?.includes(placeInRegistry)) {
    throw new TalkgraphError('USAGE', 'There is no registry of sources here that a line can be added to.', {
      where: join(root, registryPath),
      hint: 'Run it in the root folder of the repository; the registry keeps its line "New sources are put here".',
    });
  }
  const folder = join('scrapers', name);
  if (await exists(join(root, folder))) {
    throw new TalkgraphError('USAGE', `The source ${name} is there already.`, {
      where: folder,
      hint: 'Take another name, or edit it.',
    });
  }
  const constant = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const files: Record<string, string> = {
    [join(folder, 'index.ts')]: sourceFile(name, constant),
    [join(folder, 'fixtures', 'event.html')]: fixtureFile(name),
    [join(folder, `${name}.test.ts`)]: testFile(name),
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content, { flag: 'wx' });
  }
  await writeFile(join(root, registryPath), register(registry, name, constant));
  return [...Object.keys(files), registryPath];
}

/** The registry with the import, in the order of the alphabet, and the line of the new source. */
function register(registry: string, name: string, constant: string): string {
  const line = `import { ${constant} } from './${name}/index.js';`;
  const imports = registry.split('\n').filter((text) => /^import \{ \w+ \} from '\.\/[\w-]+\/index\.js';$/.test(text));
  const next = imports.find((text) => (text.split("'")[1] as string) > `./${name}/index.js`);
  const last = imports[imports.length - 1] as string;
  const imported = next ? registry.replace(next, `${line}\n${next}`) : registry.replace(last, `${last}\n${line}`);
  return imported.replace(placeInRegistry, `  ${constant},\n${placeInRegistry}`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function sourceFile(name: string, constant: string): string {
  return `import { canonicalAddress } from '../formats/canonical-address.js';
import type { Page, Reading, Source } from '../source.js';

/** Fill in: what kind of place this is, and where its format is described. */
export const ${constant}: Source = {
  name: '${name}',
  about: 'Fill in: one sentence for \`talkgraph sources\`.',
  recognises,
  read,
};

/** Fill in: tell this source's pages from all others, by their address or by what only they contain. */
function recognises(page: Page): boolean {
  return canonicalAddress(page.finalAddress)?.startsWith('https://${name}.example') ?? false;
}

/** Fill in: read the events. The readers in ../formats know HTML, JSON-LD, iCalendar, Apollo state and front matter. */
function read(_page: Page): Reading {
  return { events: [], further: [], problems: [] };
}
`;
}

function fixtureFile(name: string): string {
  return `<!doctype html>
<html lang="en">
<head><title>${name}: replace this page</title></head>
<body>
<!-- Write a small page in the shape of a real one: true facts, your own words. -->
<h1>Replace this page</h1>
</body>
</html>
`;
}

function testFile(name: string): string {
  return `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findSource, type Page } from '../index.js';

const page: Page = {
  address: 'https://${name}.example/events/1',
  finalAddress: 'https://${name}.example/events/1',
  mediaType: 'text/html',
  body: readFileSync(join('scrapers', '${name}', 'fixtures', 'event.html'), 'utf8'),
  fetchedAt: new Date('2024-01-01T00:00:00Z'),
  hints: {},
};

describe('${name}', () => {
  it('recognises its pages', () => {
    expect(findSource(page)?.name).toBe('${name}');
  });

  it('reads the event of its page', () => {
    const [event] = findSource(page)?.read(page).events ?? [];
    expect(event).toMatchObject({ title: 'fill in: the title in the fixture', startsOn: 'fill in' });
  });
});
`;
}
