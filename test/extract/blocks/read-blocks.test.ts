import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBlocks } from '../../../src/extract/blocks/index.js';

const read = (body: string, format: 'markdown' | 'text' = 'markdown') => readBlocks({ format, body });
const texts = (body: string, format: 'markdown' | 'text' = 'markdown') =>
  read(body, format).map((block) => block.run.text);

describe('reading blocks', () => {
  it('resolves Meetup’s escapes and entities and drops marks and pictographs', () => {
    expect(texts('\\- 🎙 **Ana** \\(Foo \\& Bar\\) &amp; <b>Bo</b>')).toEqual(['Ana (Foo & Bar) & Bo']);
  });

  it('drops a bracket that holds nothing but links beside the text, with the dash that led to it', () => {
    expect(texts('**Queues** ([slides](https://a.b/c.pdf))\nAna Lima – ([@ana](https://twitter.com/ana))')).toEqual([
      'Queues',
      'Ana Lima',
    ]);
    expect(texts('call() in Ana’s code (a tour, [slides](https://a.b/c))')).toEqual([
      'call() in Ana’s code (a tour, )',
    ]);
  });

  it('reads a link whose address stands behind a space', () => {
    const [block] = read('Ana Lima: [Queues at Night] (/docs/queues.pdf)');
    expect(block?.run.text).toBe('Ana Lima: Queues at Night');
    expect(block?.links.map(({ url }) => url)).toEqual(['/docs/queues.pdf']);
    expect(texts('[sic] (as they say)')).toEqual(['[sic] (as they say)']);
  });

  it('drops the dash before an address that is left out', () => {
    expect(texts('With Ana Lima - <https://example.org/ana>')).toEqual(['With Ana Lima']);
  });

  it('knows whose bio a label announces, and a speaker of the evening', () => {
    const kinds = read('## Ana’s Bio\n\nSpeaker of the evening: Ana Lima').map((block) => block.label?.kind ?? null);
    expect(kinds).toEqual(['bio', 'speaker']);
  });

  it('joins a quoted title to the words that lead to it', () => {
    expect(texts('Ana Lima will give a talk about\n“Queues at Night”')).toHaveLength(1);
    expect(texts('We meet in the old mill hall\n“Queues at Night”')).toHaveLength(2);
  });

  it('knows a label in two languages by the one that it knows', () => {
    const kinds = read('## Speaker / Лектор\n\nTalk 1 / Queues at Night').map((block) => block.label?.kind ?? null);
    expect(kinds).toEqual(['speaker', null]);
  });

  it('tells headings by hash signs, underline, bold type, capitals and brackets', () => {
    const blocks = read('## One\n\nTwo\n---\n\n**Three words here**\n\nFOUR IN CAPITALS\n\n【Five】\n\nsix is plain');
    expect(blocks.map((block) => [block.kind, block.level, block.run.text])).toEqual([
      ['heading', 2, 'One'],
      ['heading', 2, 'Two'],
      ['heading', 7, 'Three words here'],
      ['heading', 7, 'FOUR IN CAPITALS'],
      ['heading', 7, 'Five'],
      ['paragraph', 0, 'six is plain'],
    ]);
  });

  it('keeps the depth of list items and of what stands inside them', () => {
    const blocks = read('- one\n    - two\n\n        inside\n- three');
    expect(blocks.map((block) => [block.kind, block.depth, block.run.text])).toEqual([
      ['item', 0, 'one'],
      ['item', 4, 'two'],
      ['paragraph', 8, 'inside'],
      ['item', 0, 'three'],
    ]);
  });

  it('takes times off the beginning of a line, also where they stand alone above it', () => {
    const blocks = read('19:00 – 19:30: One\n7.20pm Two\n18h30 - Trois\n20:00\n\nFour\n2.0 is a version');
    expect(blocks.map((block) => [block.timed, block.run.text])).toEqual([
      [true, 'One'],
      [true, 'Two'],
      [true, 'Trois'],
      [true, 'Four'],
      [false, '2.0 is a version'],
    ]);
  });

  it('puts the line breaks back into a flattened agenda', () => {
    const flat =
      'Come and join us for an evening of talks (pizza will be served)6.30pm - 7.20pm Arrival and pizza 7.20pm - 8.10pm Queues at Night Speaker: Anna Lima • Lakes by Day by Peter Berg Talk 2: Rivers at Noon';
    const lines = texts(flat, 'text');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Arrival and pizza',
        'Queues at Night',
        'Speaker: Anna Lima',
        'Lakes by Day by Peter Berg',
        'Talk 2: Rivers at Noon',
      ]),
    );
  });

  it('joins lines that an editor has wrapped and keeps others apart', () => {
    const wrapped =
      'This paragraph was written in an editor that breaks its lines\nbefore column eighty, so that all of it is one paragraph when it\nis read again and nothing of it is lost to anybody at all, but it\ngoes on.';
    expect(texts(wrapped)).toHaveLength(1);
    expect(texts('One line.\nAnother line.')).toEqual(['One line.', 'Another line.']);
  });

  it('begins a line with each person of a wrapped text', () => {
    const wrapped =
      'Tech people meet next Wednesday on the eighth floor of the tower.\nVarious people from the lake will be talking of their boats.\nDouglas Berg - Boats and what they carry http://lake.example/b\nAnna Lima - Queues\nAnd more people will talk of what they do with it in the night.';
    expect(texts(wrapped)).toContain('Anna Lima - Queues');
  });

  it('reads rows of a table as cells', () => {
    const [head, , row] = read('| Time | Talk |\n| --- | --- |\n| 19:00 | *Queues* |');
    expect(head?.cells.map((cell) => cell.text)).toEqual(['Time', 'Talk']);
    expect(row?.cells.map((cell) => cell.text)).toEqual(['19:00', 'Queues']);
  });

  it('knows labels with and without something behind them', () => {
    const labels = read('Speaker: Ana Lima\nAbout the talk\nSponsoren:\nFoo: bar').map(
      (block) => block.label?.kind ?? null,
    );
    expect(labels).toEqual(['speaker', 'abstract', 'sponsor', null]);
  });

  it('blanks comments out and keeps the words around them', () => {
    expect(texts('one <!-- two\nthree --> four')).toEqual(['one', 'four']);
  });
});

describe('offsets', () => {
  it('each character of a block’s text is the character of the source that it points at', () => {
    const part = fc.constantFrom(
      'Ana ',
      'Foo',
      '**bold**',
      '_it_',
      '[words](https://a.b/c)',
      '![pic](x)',
      '`code`',
      '<br/>',
      '<b>',
      '</b>',
      '<!-- no -->',
      '• ',
      '- ',
      '# ',
      '19:00 ',
      '| ',
      '\n',
      '\n\n',
      '  ',
      '日本 ',
      '…',
      '"q"',
      '(',
      ')',
      ' - ',
      'Talk 1: ',
      'Speaker: ',
      '~~~',
      '\t',
      'é',
      '*',
      '[',
      ']',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 80 }),
        fc.constantFrom('markdown' as const, 'text' as const),
        (parts, format) => {
          const body = parts.join('');
          for (const { run } of read(body, format)) {
            expect(run.starts).toHaveLength(run.text.length);
            expect(run.ends).toHaveLength(run.text.length);
            for (let i = 0; i < run.text.length; i++) {
              const character = run.text.charAt(i);
              if (character !== ' ') expect(body.slice(run.starts[i], run.ends[i])).toBe(character);
              if (i > 0) expect(run.starts[i]).toBeGreaterThanOrEqual(run.starts[i - 1] as number);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('an escape and an entity point at the whole of themselves', () => {
    const body = 'a \\& b &amp; c';
    const [block] = read(body);
    const at = block?.run.text.indexOf('&') ?? -1;
    expect(body.slice(block?.run.starts[at], block?.run.ends[at])).toBe('\\&');
    const next = block?.run.text.indexOf('&', at + 1) ?? -1;
    expect(body.slice(block?.run.starts[next], block?.run.ends[next])).toBe('&amp;');
  });
});
