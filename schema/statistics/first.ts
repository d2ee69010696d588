import { mostRanked } from '../../src/store/index.js';
import { ApiError } from '../errors.js';

/** The options of a `first` argument of a list that is cut and not paged. */
export const firstOptions = (defaultValue: number) => ({
  defaultValue,
  description: `How many to give at most, from 1 to ${mostRanked}.`,
});

/**
 * @returns `first`, where it is in range
 * @throws ApiError BAD_PAGE_SIZE
 */
export function checkFirst(first: number): number {
  if (first >= 1 && first <= mostRanked) return first;
  throw new ApiError('BAD_PAGE_SIZE', `\`first\` is ${first}; it takes a whole number from 1 to ${mostRanked}.`, {
    argument: 'first',
    value: first,
    maximum: mostRanked,
  });
}
