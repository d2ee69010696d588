import { describe, expect, it } from '@jest/globals';
import { decodeText, readContentType } from '../../../scrapers/crawl/decode-text.js';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('decodeText', () => {
  it('trusts a byte order mark before anything else, and leaves it out', () => {
    expect(decodeText(Buffer.from('\uFEFFcafé'), 'text/html', 'iso-8859-1')).toBe('café');
    expect(decodeText(Buffer.from('\uFEFFcafé', 'utf16le'), 'text/plain', null)).toBe('café');
  });

  it('trusts Content-Type before the page itself', () => {
    expect(decodeText(Buffer.from('<meta charset="iso-8859-1">café'), 'text/html', 'utf-8')).toContain('café');
  });

  it('reads the encoding that an HTML page names', () => {
    expect(decodeText(latin('<meta charset="iso-8859-15">\xA4'), 'text/html', null)).toContain('€');
    const koi8 = Buffer.concat([
      latin('<meta http-equiv=content-type content="text/html; charset=koi8-r">'),
      latin('\xC4\xC1'),
    ]);
    expect(decodeText(koi8, 'text/html', null)).toContain('да');
  });

  it('takes no encoding from a <meta> in a calendar', () => {
    expect(decodeText(Buffer.from('DESCRIPTION:<meta charset="koi8-r"> café'), 'text/calendar', null)).toContain(
      'café',
    );
  });

  it('takes valid UTF-8 for UTF-8, and all else for windows-1252', () => {
    expect(decodeText(Buffer.from('naïve – “yes”'), 'text/html', null)).toBe('naïve – “yes”');
    expect(decodeText(latin('na\xEFve \x96 \x93yes\x94 \x80'), 'text/html', null)).toBe('naïve – “yes” €');
  });

  it('does not trip over an encoding that nobody knows', () => {
    expect(decodeText(Buffer.from('café'), 'text/html', 'utf-9000')).toBe('café');
    expect(decodeText(latin('x'), 'text/html', 'hz-gb-2312')).toBe('x');
  });
});

describe('readContentType', () => {
  it.each([
    ['Text/HTML; Charset="UTF-8"', 'text/html', 'UTF-8'],
    ['text/calendar;method=REQUEST;charset=latin1', 'text/calendar', 'latin1'],
    ['text/plain', 'text/plain', null],
    [null, 'text/html', null],
  ])('reads %s', (header, mediaType, charset) => {
    expect(readContentType(header)).toEqual({ mediaType, charset });
  });
});
