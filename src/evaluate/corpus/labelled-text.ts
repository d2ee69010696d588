import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Page } from '../../../scrapers/index.js';
import { TalkgraphError } from '../../base/index.js';
import { talkKinds } from '../../extract/index.js';

const words = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
const word = z
  .string()
  .nullish()
  .transform((text) => text ?? null);

const goldSpeaker = z.object({
  name: z.string(),
  role: word,
  altRoles: words,
  company: word,
  altCompanies: words,
});

const goldTalk = z.object({
  /** The talk's own words; null where the text only describes it. */
  title: word,
  /** Other forms of the title that are as right. */
  altTitles: words,
  /** What the talk is about, where it has no title. */
  about: word,
  kind: z
    .enum(talkKinds)
    .nullish()
    .transform((kind) => kind ?? 'talk'),
  speakers: z
    .array(goldSpeaker)
    .nullish()
    .transform((list) => list ?? []),
  topics: words,
});

const file = z.object({
  raw: z.object({ id: z.string().min(1), group: word, format: z.string(), lang: word }),
  gold: z.object({ talks: z.array(goldTalk) }).nullish(),
});

export type GoldSpeaker = z.infer<typeof goldSpeaker>;
export type GoldTalk = z.infer<typeof goldTalk>;

/** A text of a corpus with what a careful reader finds in it. */
export interface LabelledText {
  id: string;
  /** Name of the group that published it: texts of one group are never split between folds. */
  group: string;
  /** The form that it was published in: html, markdown, text, ics, … */
  format: string;
  /** BCP 47 tag. */
  language: string;
  gold: GoldTalk[];
  /** The file as a page, for the sources to read. */
  page: Page;
}

/**
 * Every labelled text of a folder, in the order of the file names: JSON files that hold `{raw, gold}`. Other JSON, and
 * texts without labels, are passed over.
 * @throws TalkgraphError ADDRESS_INVALID where the folder cannot be read or holds no labelled text, PAGE_UNREADABLE
 * where a file is broken.
 */
export async function readCorpus(folder: string): Promise<LabelledText[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw noCorpus(folder, cause);
  });
  const texts: LabelledText[] = [];
  for (const name of names.filter((each) => each.endsWith('.json')).sort()) {
    const text = readLabelledText(join(folder, name), await readFile(join(folder, name), 'utf8'));
    if (text) texts.push(text);
  }
  if (texts.length === 0) throw noCorpus(folder);
  return texts;
}

function readLabelledText(path: string, body: string): LabelledText | null {
  const address = pathToFileURL(path).href;
  return readLabels({
    address,
    finalAddress: address,
    mediaType: 'application/json',
    body,
    fetchedAt: new Date(0),
    hints: {},
  });
}

/**
 * The labels that a page carries, or null for any other page.
 * @throws TalkgraphError PAGE_UNREADABLE where it is broken.
 */
export function readLabels(page: Page): LabelledText | null {
  if (page.mediaType !== 'application/json') return null;
  const json = parseJson(page.address, page.body);
  if (typeof json !== 'object' || json === null || !('raw' in json)) return null;
  const read = file.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw unreadable(page.address, `The labels lack something: ${issue?.path.join('.')}: ${issue?.message}.`);
  }
  const { raw, gold } = read.data;
  if (!gold) return null;
  return {
    id: raw.id,
    group: raw.group ?? raw.id,
    format: raw.format,
    language: raw.lang ?? 'unknown',
    gold: gold.talks,
    page,
  };
}

function parseJson(path: string, body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw unreadable(path, 'The labelled text is no JSON.', cause);
  }
}

function unreadable(where: string, message: string, cause?: unknown): TalkgraphError {
  const hint = 'A labelled text is {"raw": {"id", "format", "text" or "html", …}, "gold": {"talks": […]}}.';
  return new TalkgraphError('PAGE_UNREADABLE', message, { where, hint, cause });
}

function noCorpus(where: string, cause?: unknown): TalkgraphError {
  return new TalkgraphError('ADDRESS_INVALID', 'There is no corpus here.', {
    where,
    hint: 'Give a folder of labelled texts: JSON files that hold "raw" and "gold".',
    cause,
  });
}
