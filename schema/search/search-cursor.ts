import { type SearchOrder, type SearchPosition, searchKinds } from '../../src/store/index.js';
import { ApiError } from '../errors.js';

/** A place among the results of a search as opaque text: base64url of order and position, as JSON. */
export function encodeSearchCursor(order: SearchOrder, { tier, score, sortAt, kind, id }: SearchPosition): string {
  return Buffer.from(JSON.stringify([`SEARCH_${order}`, tier, score, sortAt, kind, id])).toString('base64url');
}

/**
 * The place that a cursor stands for.
 * @throws ApiError BAD_CURSOR for what is no cursor of a search in this order.
 */
export function decodeSearchCursor(text: string, order: SearchOrder): SearchPosition {
  const [, tier, score, sortAt, kind, id] = parse(text);
  const position = { tier, score, sortAt, kind, id } as SearchPosition;
  const fits =
    [0, 1, 2, 3].includes(position.tier) &&
    Number.isFinite(position.score) &&
    isTime(position.sortAt) &&
    searchKinds.some((one) => one === kind) &&
    Number.isInteger(position.id) &&
    position.id > 0 &&
    position.id <= 2_147_483_647;
  if (!fits || encodeSearchCursor(order, position) !== text) {
    throw new ApiError(
      'BAD_CURSOR',
      `\`after\` is no cursor of a search in the order ${order}. Take \`cursor\` or \`endCursor\` of an answer as it is.`,
    );
  }
  return position;
}

function parse(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isTime(value: unknown): boolean {
  if (value === '-infinity') return true;
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/.test(value)) return false;
  const time = Date.parse(`${value.slice(0, 19)}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === value.slice(0, 19) && value > '0001';
}
