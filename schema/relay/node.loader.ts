import { type Noun, type NounRows, readById, readByName, readBySlug } from '../../src/store/index.js';
import { type Batch, oneByKey } from '../context.js';

type ById = { [N in Noun]: Batch<number, NounRows[N] | null> };

const define = <N extends Noun>(noun: N): Batch<number, NounRows[N] | null> =>
  oneByKey(
    (reader, ids: readonly number[]) => readById(reader, noun, ids),
    (row) => row.id,
  );

/** Each kind of row by its id. */
export const byId: ById = {
  talk: define('talk'),
  appearance: define('appearance'),
  edition: define('edition'),
  group: define('group'),
  speaker: define('speaker'),
  company: define('company'),
  topic: define('topic'),
};

type Slugged = Exclude<Noun, 'appearance'>;

const defineSlug = <N extends Slugged>(noun: N): Batch<string, NounRows[N] | null> =>
  oneByKey(
    // PostgreSQL takes no NUL in text; no slug holds one.
    (reader, slugs: readonly string[]) =>
      readBySlug(
        reader,
        noun,
        slugs.filter((slug) => !slug.includes('\0')),
      ),
    (row) => row.asked,
  );

/** Rows by slug, of the nouns that are known by nothing else. */
export const bySlug = {
  talk: defineSlug('talk'),
  edition: defineSlug('edition'),
  group: defineSlug('group'),
  speaker: defineSlug('speaker'),
};

const defineName = <N extends 'topic' | 'company'>(noun: N): Batch<string, NounRows[N] | null> =>
  oneByKey(
    // PostgreSQL takes no NUL in text; nothing is named with one.
    (reader, names: readonly string[]) =>
      readByName(
        reader,
        noun,
        names.filter((name) => !name.includes('\0')),
      ),
    (row) => row.asked,
  );

/** Rows by slug or by another name, of the nouns that have some. */
export const byName = { topic: defineName('topic'), company: defineName('company') };
