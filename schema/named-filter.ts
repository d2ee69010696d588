import { findIdsByName, type NamedNoun, readSimilarSlugs } from '../src/store/index.js';
import type { Batch, TalkgraphContext } from './context.js';
import { ApiError, type ApiErrorCode } from './errors.js';

const mostNames = 50;

const unknown: Record<NamedNoun, ApiErrorCode> = {
  topic: 'UNKNOWN_TOPIC',
  company: 'UNKNOWN_COMPANY',
  speaker: 'UNKNOWN_SPEAKER',
  group: 'UNKNOWN_GROUP',
};

const define = (noun: NamedNoun): Batch<string, number | null> => ({
  async read(reader, names) {
    // PostgreSQL takes no NUL in text; nothing is named with one.
    const ids = await findIdsByName(
      reader,
      noun,
      names.filter((name) => !name.includes('\0')),
    );
    return names.map((name) => ids.get(name) ?? null);
  },
});

const idByName: Record<NamedNoun, Batch<string, number | null>> = {
  topic: define('topic'),
  company: define('company'),
  speaker: define('speaker'),
  group: define('group'),
};

/** The id of what is named by slug or, for topics and companies, by another name; null where nothing is. */
function findId(context: TalkgraphContext, noun: NamedNoun, name: string): Promise<number | null> {
  return context.load(idByName[noun], name);
}

/**
 * The ids that a filter names, sorted, each once. Null and an empty list name none.
 * @throws ApiError UNKNOWN_… with the nearest known slug, TOO_MANY_VALUES
 */
export async function findFilterIds(
  context: TalkgraphContext,
  noun: NamedNoun,
  argument: string,
  names: readonly string[] | null | undefined,
): Promise<number[]> {
  if (!names?.length) return [];
  checkLength(argument, names);
  const ids = await Promise.all(names.map((name) => findId(context, noun, name)));
  const missing = names.find((_, index) => ids[index] === null);
  if (missing !== undefined) throw await describeUnknown(context, noun, argument, missing);
  return [...new Set(ids as number[])].sort((a, b) => a - b);
}

/** @throws ApiError TOO_MANY_VALUES */
export function checkLength(argument: string, values: readonly unknown[], most = mostNames): void {
  if (values.length <= most) return;
  throw new ApiError('TOO_MANY_VALUES', `\`${argument}\` holds ${values.length} values; it takes at most ${most}.`, {
    argument,
    value: values.length,
    maximum: most,
  });
}

async function describeUnknown(
  context: TalkgraphContext,
  noun: NamedNoun,
  argument: string,
  name: string,
): Promise<ApiError> {
  const asked = name.replaceAll('\0', '').slice(0, 80);
  const suggestion = findNearest(asked.toLowerCase(), await readSimilarSlugs(context.reader, noun, asked));
  const hint = suggestion ? ` Did you mean "${suggestion}"?` : '';
  return new ApiError(unknown[noun], `No ${noun} is known as "${asked}".${hint}`, {
    argument,
    value: asked,
    suggestion,
  });
}

/** The candidate with the least edits from the name, if at most a third of its letters differ; else null. */
function findNearest(name: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const edits = countEdits(name, candidate);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** Levenshtein distance, by the rows of Wagner and Fischer's table. */
function countEdits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    above = row;
  }
  return above[b.length] as number;
}
