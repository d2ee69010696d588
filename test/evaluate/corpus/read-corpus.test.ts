import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { predictTalks, readCorpus } from '../../../src/evaluate/index.js';

describe('a corpus', () => {
  let folder: string;
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const raw = {
    id: 'night-1',
    group: 'Harbour',
    format: 'markdown',
    lang: 'en',
    text: '**Fast lists** - Ann Lee (Loft)',
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'talkgraph-corpus-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is every labelled text of a folder, by file name; what has no labels is passed over', async () => {
    write('b.json', { raw: { ...raw, id: 'b' }, gold: { talks: [{ title: 'Fast lists' }] } });
    write('a.json', { raw: { id: 'a', format: 'text', text: 'Words' }, gold: { talks: [] } });
    write('c.json', { raw });
    write('numbers.json', { corpora: {} });
    write('README.md', '# Texts');
    const texts = await readCorpus(folder);
    expect(texts.map(({ id, group, language, gold }) => [id, group, language, gold.length])).toEqual([
      ['a', 'a', 'unknown', 0],
      ['b', 'Harbour', 'en', 1],
    ]);
    expect(texts[1]?.gold[0]).toEqual({
      title: 'Fast lists',
      altTitles: [],
      about: null,
      kind: 'talk',
      speakers: [],
      topics: [],
    });
  });

  it('is read as an import reads it', async () => {
    write('a.json', { raw, gold: { talks: [] } });
    const [text] = await readCorpus(folder);
    const { talks, records } = predictTalks(text!);
    expect(talks.map((talk) => [talk.title?.value, talk.speakers[0]?.name.value])).toEqual([['Fast lists', 'Ann Lee']]);
    expect(records[0]?.group?.name).toBe('Harbour');
  });

  it.each([
    ['broken JSON', '{"raw": {'],
    [
      'labels of another shape',
      '{"raw": {"id": "x", "format": "text", "text": "a"}, "gold": {"talks": [{"kind": "song"}]}}',
    ],
  ])('with %s is an error that names the file', async (_, content) => {
    write('x.json', content);
    await expect(readCorpus(folder)).rejects.toMatchObject({
      code: 'PAGE_UNREADABLE',
      where: expect.stringContaining('x.json'),
    });
  });

  it('that holds nothing, or is not there, is an error', async () => {
    await expect(readCorpus(folder)).rejects.toMatchObject({ code: 'ADDRESS_INVALID' });
    await expect(readCorpus(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'ADDRESS_INVALID' });
  });
});
