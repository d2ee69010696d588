/** What a list can be sorted by. Each is also a property of the rows, so that a row tells its place in the list. */
export type OrderKey = 'sortAt' | 'id' | 'slug' | 'position';

/** SQL types of the keys, for the parameters of a keyset condition. */
export const keyTypes: Record<OrderKey, string> = {
  sortAt: 'timestamptz',
  id: 'int',
  slug: 'text',
  position: 'int',
};

/** Every order, with its keys; the last key has no equals within a list. All keys run in one direction. */
export const orders = {
  /** Latest event first; undated ones (-infinity) last. */
  NEWEST: { keys: ['sortAt', 'id'], descending: true },
  OLDEST: { keys: ['sortAt', 'id'], descending: false },
  /** By slug: the name without case and accents, unique and indexed. */
  NAME: { keys: ['slug'], descending: false },
  /** As the edition's programme has it. */
  PROGRAMME: { keys: ['position', 'id'], descending: false },
} as const satisfies Record<string, { keys: readonly OrderKey[]; descending: boolean }>;

/** The name of an order. */
export type OrderName = keyof typeof orders;

/** A place in an ordered list: the values of the order's keys. */
export type Position = readonly (string | number)[];

/** The most rows that one page can have; a larger {@link PageRequest.size} gives no more. */
export const mostPageRows = 101;

/** Which part of an ordered list to read. */
export interface PageRequest {
  order: OrderName;
  /** Read from the end of the list; rows come in the list's order all the same. */
  backward: boolean;
  /** How many rows at most, up to {@link mostPageRows}. */
  size: number;
  /** Only what follows this place. */
  after: Position | null;
  /** Only what precedes this place. */
  before: Position | null;
}

/** The place of a row in a list of that order. */
export function positionOf(row: object, order: OrderName): Position {
  return orders[order].keys.map((key) => (row as Record<OrderKey, string | number>)[key]);
}
