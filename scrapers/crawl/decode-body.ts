import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { TalkgraphError } from '../../src/base/index.js';

/** The codings that requests ask for. */
export const acceptedCodings = 'gzip, deflate, br';

/** A body, decompressed. `cut` says that it went on beyond the limit and only its beginning is here. */
export interface Body {
  bytes: Buffer;
  cut: boolean;
}

/** "deflate" should be zlib (RFC 1950), but some servers send the bare stream (RFC 1951). The first byte tells. */
const createAnyInflate = (first: number): Transform => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw());

type CreateDecoder = (firstByte: number) => Transform;

const decoders: Record<string, CreateDecoder> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: createAnyInflate,
  br: () => createBrotliDecompress(),
};

/** The decompressor for a Content-Encoding, or null where the body comes plain. One coding only; sites use no more. */
function findDecoder(contentEncoding: string | null, where: string): CreateDecoder | null {
  const coding = contentEncoding?.trim().toLowerCase() ?? '';
  if (coding === '' || coding === 'identity') return null;
  const found = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined;
  if (found !== undefined) return found;
  throw new TalkgraphError('FETCH_FAILED', `The server compressed the page as "${coding}", which was not asked for`, {
    where,
    hint: 'Save the page to a file and import the file instead.',
  });
}

/** Collects chunks until the limit; stops reading there, so that a bomb costs no more than the limit. */
async function collect(chunks: AsyncIterable<Buffer>, limit: number): Promise<Body> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) {
      kept.push(chunk.subarray(0, chunk.length - (size - limit)));
      return { bytes: Buffer.concat(kept), cut: true };
    }
    kept.push(chunk);
  }
  return { bytes: Buffer.concat(kept), cut: false };
}

/** Passes chunks on until more than `limit` bytes have come. */
async function* refuseBeyond(limit: number, where: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit, where);
    yield chunk;
  }
}

async function* decompress(chunks: AsyncGenerator<Buffer>, create: CreateDecoder): AsyncGenerator<Buffer> {
  let first = await chunks.next();
  while (!first.done && first.value.length === 0) first = await chunks.next();
  // An answer without a body may still name a coding.
  if (first.done) return;
  const head = first.value;
  const decoder = create(head[0] as number);
  const compressed = async function* () {
    yield head;
    yield* chunks;
  };
  const piping = pipeline(compressed, decoder);
  // A fault on the way destroys the decoder with the same error, and reading from it throws it.
  piping.catch(() => undefined);
  yield* decoder;
}

/** The refusal of a page of more than `limit` bytes. */
export function tooLarge(limit: number, where: string): TalkgraphError {
  return new TalkgraphError('FETCH_TOO_LARGE', `The page has more than ${limit} bytes`, {
    where,
    hint: 'Raise FETCH_MAX_BYTES if the page is honest.',
  });
}

/**
 * Reads a response body and decompresses it as it streams. At most `limit` bytes are kept, counted after
 * decompression. Compressed bytes are counted too: a stream of empty gzip members decompresses to nothing for ever.
 * @throws TalkgraphError FETCH_FAILED for a coding that was not asked for, FETCH_TOO_LARGE for too many compressed
 * bytes; zlib's error for a broken stream
 */
export async function readBody(
  stream: Readable,
  contentEncoding: string | null,
  limit: number,
  where: string,
): Promise<Body> {
  try {
    const create = findDecoder(contentEncoding, where);
    if (create === null) return await collect(stream, limit);
    return await collect(decompress(refuseBeyond(limit, where, stream), create), limit);
  } finally {
    stream.destroy();
  }
}
