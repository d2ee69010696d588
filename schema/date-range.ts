import { ApiError } from './errors.js';

/** @throws ApiError BAD_DATE_RANGE where the range ends before it begins. */
export function checkDateRange(range: { from?: string | null; to?: string | null }): void {
  const { from, to } = range;
  if (from && to && to < from) {
    throw new ApiError('BAD_DATE_RANGE', `\`to\` (${to}) lies before \`from\` (${from}).`, { from, to });
  }
}
