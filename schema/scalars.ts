import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { parseDuration, parseInstant } from '../src/base/index.js';

/**
 * Scalars whose values come from the database as the very text that is sent, so that serialising costs nothing.
 * Only what a client sends is checked.
 */
function defineText(name: string, description: string, specifiedByURL: string, accepts: (text: string) => boolean) {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} cannot represent ${JSON.stringify(value)}: ${description}`);
  };
  return new GraphQLScalarType<string, unknown>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => value,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : null),
  });
}

/** A moment. */
export const DateTimeScalar = defineText(
  'DateTime',
  'A moment as ISO 8601 text in UTC, such as "2018-03-14T18:30:00Z".',
  'https://www.rfc-editor.org/rfc/rfc3339',
  (text) => /^\d{4}-\d{2}-\d{2}T/.test(text) && parseInstant(text, null) !== null,
);

/** A calendar day. */
export const DateScalar = defineText(
  'Date',
  'A calendar day as ISO 8601 text, such as "2018-03-14".',
  'https://www.rfc-editor.org/rfc/rfc3339',
  (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !text.startsWith('0000') && parseInstant(text, null) !== null,
);

/** A length of time. */
export const DurationScalar = defineText(
  'Duration',
  'A length of time as ISO 8601 text in hours and minutes, such as "PT45M" or "PT1H30M".',
  'https://www.iso.org/standard/70907.html',
  (text) => parseDuration(text) !== null,
);

/** A web address. */
export const UrlScalar = defineText(
  'URL',
  'A web address, such as "https://example.org/talks".',
  'https://url.spec.whatwg.org/',
  (text) => URL.canParse(text),
);
