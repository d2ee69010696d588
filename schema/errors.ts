import { GraphQLError } from 'graphql';

/** Every code that the API itself gives in `extensions.code`, with what it means. Codes are stable. */
export const apiErrors = {
  BAD_PAGE_SIZE: '`first` or `last` is not a whole number from 1 to 100.',
  BAD_CURSOR: '`after` or `before` is no cursor of this list, or one of the same list in another order.',
  BAD_ID: 'The id is none that this API has given.',
  BAD_DATE_RANGE: 'The range of days ends before it begins.',
  SEARCH_TOO_LONG: 'The text to search for has more letters or words than the limit.',
  TOO_MANY_VALUES: 'A list in the arguments holds more values than the limit.',
  UNKNOWN_TOPIC: 'The filter names a topic that is not in the vocabulary, neither by slug nor by another word for it.',
  UNKNOWN_COMPANY: 'The filter names a company that is not known, neither by slug nor by another name.',
  UNKNOWN_SPEAKER: 'The filter names a speaker whose slug is not known.',
  UNKNOWN_GROUP: 'The filter names a group whose slug is not known.',
} as const;

/** A code of {@link apiErrors}. */
export type ApiErrorCode = keyof typeof apiErrors;

/** An error in the arguments of a query. The message says what was given and what to give instead. */
export class ApiError extends GraphQLError {
  constructor(code: ApiErrorCode, message: string, details: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...details } });
    this.name = 'ApiError';
  }
}
