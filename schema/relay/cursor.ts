import { type OrderKey, type OrderName, orders, type Position } from '../../src/store/index.js';
import { ApiError } from '../errors.js';

/** What a key's value looks like in a cursor. Anything else is no cursor of ours, and must not reach the database. */
const accepts: Record<OrderKey, (value: unknown) => boolean> = {
  sortAt: (value) =>
    typeof value === 'string' &&
    (value === '-infinity' || (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(value) && isMoment(value))),
  id: (value) => isInteger(value, 1, 2_147_483_647),
  position: (value) => isInteger(value, -32_768, 32_767),
  slug: (value) => typeof value === 'string' && /^[^\0]{0,200}$/.test(value),
};

/** A place in a list as opaque text: base64url of the order's name and the values of its keys, as JSON. */
export function encodeCursor(order: OrderName, position: Position): string {
  return Buffer.from(JSON.stringify([order, ...position])).toString('base64url');
}

/**
 * The place that a cursor stands for.
 * @throws ApiError BAD_CURSOR for what is no cursor, or one of a list in another order.
 */
export function decodeCursor(text: string, order: OrderName, argument: 'after' | 'before'): Position {
  const [name, ...position] = parse(text);
  const { keys } = orders[order];
  const fits =
    name === order &&
    position.length === keys.length &&
    keys.every((key, index) => accepts[key](position[index])) &&
    encodeCursor(order, position as unknown as Position) === text;
  if (!fits) {
    const other = typeof name === 'string' && name !== order && name in orders;
    throw new ApiError(
      'BAD_CURSOR',
      other
        ? `\`${argument}\` is a cursor of a list in the order ${name}; this one is in the order ${order}.`
        : `\`${argument}\` is no cursor of this list. Take \`cursor\`, \`startCursor\` or \`endCursor\` of an answer as it is.`,
    );
  }
  return position as unknown as Position;
}

function parse(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isInteger(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** A day that is in the calendar and a time that is on the clock ("2018-02-30" is not, and Date would move it). */
function isMoment(text: string): boolean {
  const time = Date.parse(`${text.slice(0, 19)}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19) && text > '0001';
}
