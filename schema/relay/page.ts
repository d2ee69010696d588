import { ArgsType, Field, Int } from 'type-graphql';
import { mostPageRows, type OrderName, type PageRequest } from '../../src/store/index.js';
import { ApiError } from '../errors.js';
import { decodeCursor } from './cursor.js';

/** How many are given where neither `first` nor `last` says it. */
export const defaultPageSize = 20;
// One row more is read than is given: it tells whether there are more.
const mostSize = mostPageRows - 1;

/** The arguments of every connection (Relay Cursor Connections Specification). */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many to give from the start of the list, from 1 to ${mostSize}. Without \`first\` and \`last\` it is ${defaultPageSize}.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Give only what follows this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many to give from the end of the list, from 1 to ${mostSize}, in the same order. With \`first\`: the last of those.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Give only what precedes this cursor.' })
  before?: string | null;
}

/** A checked request for a part of a list. */
export interface Page {
  order: OrderName;
  first: number | null;
  last: number | null;
  /** What to read: one row more than asked for. */
  request: PageRequest;
}

/**
 * Checks the arguments of a connection.
 * @throws ApiError BAD_PAGE_SIZE, BAD_CURSOR
 */
export function readPageArgs(args: PageArgs, order: OrderName): Page {
  const last = checkSize('last', args.last);
  const first = checkSize('first', args.first) ?? (last === null ? defaultPageSize : null);
  return {
    order,
    first,
    last,
    request: {
      order,
      backward: first === null,
      size: (first ?? last ?? defaultPageSize) + 1,
      after: args.after == null ? null : decodeCursor(args.after, order, 'after'),
      before: args.before == null ? null : decodeCursor(args.before, order, 'before'),
    },
  };
}

function checkSize(name: 'first' | 'last', size: number | null | undefined): number | null {
  if (size == null) return null;
  if (size < 1 || size > mostSize) {
    throw new ApiError('BAD_PAGE_SIZE', `\`${name}\` is ${size}; it takes a whole number from 1 to ${mostSize}.`, {
      argument: name,
      value: size,
      maximum: mostSize,
    });
  }
  return size;
}

/** The rows of a page and whether there are more on either side. */
export interface CutPage<Row> {
  rows: readonly Row[];
  hasPreviousPage: boolean;
  hasNextPage: boolean;
}

/**
 * Cuts what was read to what was asked for, after EdgesToReturn, HasPreviousPage and HasNextPage of the Relay
 * specification. A cursor stands for a row, so there is at least that one on its side.
 */
export function cutPage<Row>(read: readonly Row[], { first, last, request }: Page): CutPage<Row> {
  let rows = read;
  let hasNextPage = request.before !== null;
  let hasPreviousPage = request.after !== null;
  if (first !== null && rows.length > first) {
    rows = rows.slice(0, first);
    hasNextPage = true;
  }
  if (last !== null && rows.length > last) {
    rows = rows.slice(-last);
    hasPreviousPage = true;
  }
  return { rows, hasPreviousPage, hasNextPage };
}
