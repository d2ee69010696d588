import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutSnippet, isSameWord, type Marked, markWords } from '../../schema/search/mark-words.js';

/** The text with its marks in brackets. */
const show = ({ text, marks }: Marked) =>
  [...marks]
    .reverse()
    .reduce((shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`, text);

describe('marks', () => {
  it.each([
    ['Zero-downtime Postgres upgrades', [['upgrade'], ['postgres']], 'Zero-downtime [Postgres] [upgrades]'],
    ['Lucas Käldström', [['kaldstrom']], 'Lucas [Käldström]'],
    ['Pod Security, and pod by itself', [['pod', 'security']], '[Pod Security], and pod by itself'],
    ['Good goods, go going Go', [['go']], 'Good goods, [go] going [Go]'],
    ['C++ and C', [['cplusplus']], '[C++] and C'],
    ['Queries, a query', [['query']], '[Queries], a [query]'],
    ['<b>Postgres</b>', [['postgres']], '<b>[Postgres]</b>'],
    ['nothing here', [['postgres']], 'nothing here'],
  ])('in "%s" stand where the words do', (text, words, shown) => {
    expect(show(markWords(text, words))).toBe(shown);
  });

  it('stand at the same words whatever signs are around them', () => {
    const word = fc.constantFrom(
      'postgres',
      'Zoë',
      'C++',
      'x1',
      'ＫＵＢＥ',
      'kube',
      'post',
      '+',
      '#',
      '–',
      '😀',
      '\u0301',
    );
    const space = fc.constantFrom(' ', ', ', '. ', '\n', ' — ', '/');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, space), { maxLength: 30 }), (parts) => {
        const text = parts.flat().join('');
        const wanted = [['postgres'], ['kube', 'x1'], ['cplusplus']];
        // A sign that is no word, behind every word, sends all of them the long way.
        const slow = text.replace(/[A-Za-z0-9]+(?![\p{L}\p{N}\p{M}+#])/gu, '$&\u00b7');
        expect(markWords(text, wanted).marks.length).toBe(markWords(slow, wanted).marks.length);
      }),
    );
  });

  it.each([
    ['container', 'containers', true],
    ['monitoring', 'monitor', true],
    ['observability', 'observe', true],
    ['deployment', 'deploying', true],
    ['data', 'database', false],
    ['go', 'good', false],
    ['', 'a', false],
  ])('%s and %s', (a, b, same) => {
    expect([isSameWord(a, b), isSameWord(b, a)]).toEqual([same, same]);
  });
});

describe('a snippet', () => {
  const filler = 'We spoke of many other things before that. '.repeat(20);

  it('is cut around the place that tells most, between words', () => {
    const snippet = cutSnippet(`Postgres. ${filler}\n\nHow a *Postgres*   replica is promoted. ${filler}`, [
      ['postgres'],
      ['replica'],
    ]);
    expect(show(snippet as Marked)).toMatch(/^… .*How a \*\[Postgres\]\* \[replica\] is promoted\..* …$/);
    expect(snippet?.text.length).toBeLessThan(260);
  });

  it('is the beginning where no word stands in the text', () => {
    expect(cutSnippet(filler, [['postgres']])?.text).toMatch(/^We spoke .* …$/);
    expect(cutSnippet(' \n ', [['postgres']])).toBeNull();
  });

  it('has its marks inside, in order, without overlaps, and no half characters, whatever the text', () => {
    const word = fc.constantFrom(
      'postgres',
      'Postgres',
      'pg',
      '😀',
      '人工知能',
      'käse',
      ' ',
      '\n',
      '-',
      '.',
      'x'.repeat(70),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        const snippet = cutSnippet(words.join(''), [['postgres'], ['pg'], ['kase', 'pg']]);
        if (!snippet) return;
        let done = 0;
        for (const { start, end } of snippet.marks) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(snippet.text.slice(start, end).toLowerCase()).toMatch(/^(postgres|pg|k)/);
          done = end;
        }
        expect(done).toBeLessThanOrEqual(snippet.text.length);
        expect(Buffer.from(snippet.text).toString()).toBe(snippet.text);
      }),
    );
  });
});
