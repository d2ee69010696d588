import sniffHtmlEncoding from 'html-encoding-sniffer';

/** What windows-1252 has at the bytes 0x80 to 0x9F (WHATWG Encoding Standard); elsewhere it is as Latin-1. */
const windows1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** By hand, as TextDecoder of several Node versions decodes windows-1252 as if it were Latin-1. */
const decodeWindows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80] as string);

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A Content-Type header in its parts; the media type is in small letters, and `text/html` where there is no header. */
export function readContentType(header: string | null): { mediaType: string; charset: string | null } {
  const [type = '', ...parameters] = (header ?? '').split(';');
  const charset = parameters.map((text) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(text)?.[1]).find(Boolean);
  return { mediaType: type.trim().toLowerCase() || 'text/html', charset: charset ?? null };
}

/**
 * Decodes a page. The encoding is that of a byte order mark, else of the Content-Type header, else of HTML's own
 * `<meta>`; where none says, UTF-8 if the bytes are valid UTF-8, and windows-1252 if not. The mark itself is left out.
 */
export function decodeText(bytes: Buffer, mediaType: string, charset: string | null): string {
  const encoding = sniffHtmlEncoding(bytes, {
    // Only HTML may name its encoding in a <meta>: a calendar's description with one in it means nothing.
    xml: !/html/.test(mediaType),
    transportLayerEncodingLabel: charset ?? undefined,
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
  });
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // Names of the standard that stand for no encoding ("replacement"), or a Node without its full set.
    return decodeWindows1252(bytes);
  }
}
