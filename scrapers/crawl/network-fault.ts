import { types } from 'node:util';
import { TalkgraphError } from '../../src/base/index.js';

/** What the codes of Node's network, TLS and zlib layers and of undici mean for a person, by their beginning. */
const meanings: [start: string, message: string, hint: string][] = [
  ['ENOTFOUND', 'The host is not known', 'Check the spelling of the address.'],
  ['EAI_', 'The name service does not answer', 'Check the network connection.'],
  ['ECONNREFUSED', 'The host takes no connection', 'Check the address, or try again later.'],
  ['ECONNRESET', 'The server closed the connection', 'Try again later.'],
  ['UND_ERR_SOCKET', 'The server closed the connection', 'Try again later.'],
  ['ENETUNREACH', 'There is no way to the host', 'Check the network connection.'],
  ['EHOSTUNREACH', 'There is no way to the host', 'Check the network connection.'],
  ['ETIMEDOUT', 'The host takes no connection in time', 'Try again later, or raise FETCH_TIMEOUT_MS.'],
  ['UND_ERR_CONNECT_TIMEOUT', 'The host takes no connection in time', 'Try again later, or raise FETCH_TIMEOUT_MS.'],
  ['CERT_', 'The certificate of the site is not valid', 'Save the page to a file and import the file instead.'],
  ['ERR_TLS', 'The certificate of the site is not valid', 'Save the page to a file and import the file instead.'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'The certificate of the site is not trusted', 'Save the page to a file instead.'],
  ['SELF_SIGNED_CERT', 'The certificate of the site is not trusted', 'Save the page to a file instead.'],
  ['UNABLE_TO_', 'The certificate of the site is not trusted', 'Save the page to a file instead.'],
  ['HPE_', 'The server does not speak HTTP as it should', 'Check that the address is one of a web page.'],
  ['Z_', 'The compressed page is broken', 'Try again later.'],
  ['ERR__ERROR_FORMAT', 'The compressed page is broken', 'Try again later.'],
  ['ERR_BROTLI', 'The compressed page is broken', 'Try again later.'],
];

/** An error with all that it came of: its cause, and the parts of an AggregateError (one a tried address). */
function* unfold(error: unknown): Generator<Error> {
  // Not instanceof: an error of Node itself has another Error class where code runs in a context of its own.
  if (!types.isNativeError(error)) return;
  yield error;
  yield* unfold(error.cause);
  const parts = (error as Partial<AggregateError>).errors;
  if (Array.isArray(parts)) for (const part of parts) yield* unfold(part);
}

/** Whatever stopped a request, as the error for the person who asked for the page at `where`. */
export function describeFault(error: unknown, where: string): TalkgraphError {
  const all = [...unfold(error)];
  for (const one of all) if (one instanceof TalkgraphError) return one;
  for (const { code } of all as NodeJS.ErrnoException[]) {
    const [, message, hint] = meanings.find(([start]) => code?.startsWith(start)) ?? [];
    if (message !== undefined) return new TalkgraphError('FETCH_FAILED', message, { where, hint, cause: error });
  }
  const message = all[0]?.message ?? String(error);
  return new TalkgraphError('FETCH_FAILED', `The page could not be fetched: ${message}`, {
    where,
    hint: 'Try again later, or save the page to a file and import the file.',
    cause: error,
  });
}

const statusHints: Record<number, string> = {
  401: 'The page is for members only. Save it from your browser to a file and import the file.',
  403: 'The site refuses programs. Save the page from your browser to a file and import the file.',
  404: 'Check the address in a browser.',
  410: 'The page was taken down for good.',
  429: 'The site asks for fewer requests. Try again later, and raise FETCH_PAUSE_MS.',
};

/** The error for an answer that is no page. */
export function describeStatus(status: number, where: string, retryAfter: string | null): TalkgraphError {
  const wait = retryAfter === null ? '' : ` and Retry-After "${retryAfter.slice(0, 100)}"`;
  return new TalkgraphError('FETCH_STATUS', `The server answers with status ${status}${wait}`, {
    where,
    hint: statusHints[status] ?? (status >= 500 ? 'Try again later.' : 'Check the address in a browser.'),
  });
}
