import type { Noun } from '../../src/store/index.js';
import { ApiError } from '../errors.js';

/** The GraphQL type of each noun that has an id. */
export const nodeTypes = {
  talk: 'Talk',
  appearance: 'Appearance',
  edition: 'Edition',
  group: 'Group',
  speaker: 'Speaker',
  company: 'Company',
  topic: 'Topic',
} as const satisfies Record<Noun, string>;

const nouns = new Map(Object.entries(nodeTypes).map(([noun, type]) => [type as string, noun as Noun]));
const mostId = 2_147_483_647;

/** The id of a thing among all things: opaque, and stable as long as the thing is. */
export function encodeId(noun: Noun, id: number): string {
  return Buffer.from(`${nodeTypes[noun]}:${id}`).toString('base64url');
}

/**
 * What an id stands for.
 * @throws ApiError BAD_ID for what {@link encodeId} cannot have given.
 */
export function decodeId(text: string): { noun: Noun; id: number } {
  const match = /^([A-Za-z]+):([1-9]\d{0,9})$/.exec(Buffer.from(text, 'base64url').toString('latin1'));
  const noun = nouns.get(match?.[1] ?? '');
  const id = Number(match?.[2]);
  if (!noun || id > mostId || encodeId(noun, id) !== text) {
    throw new ApiError(
      'BAD_ID',
      `"${text.slice(0, 80)}" is no id of this API. Take the \`id\` field of an answer as it is.`,
    );
  }
  return { noun, id };
}
