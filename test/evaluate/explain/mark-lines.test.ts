import { describe, expect, it } from '@jest/globals';
import { explainPage, type MarkedLine } from '../../../src/evaluate/index.js';
import { makePage } from '../../support/page.js';

const body = `Harbour night

Food is on us.

**Fast lists** - Ann Lee (Engineer, Tidewater)

Why lists are slow, and how ours are not.

- Bring a friend`;
const explain = () => explainPage(makePage(body, { address: 'file:///night.md', mediaType: 'text/markdown' }));
const draw = (lines: MarkedLine[] = []): string[] =>
  lines.map(({ pieces }) => pieces.map(({ text, mark }) => (mark ? `<${mark.field} ${text}>` : text)).join(''));

describe('the explanation of a page', () => {
  it('marks what was taken where it stands', () => {
    const [event] = explain();
    expect(draw(event?.text)).toContain(
      '**<title Fast lists>** - <speaker Ann Lee> (<role Engineer>, <company Tidewater>)',
    );
  });

  it('says the line and column of every value, and the rule that took it', () => {
    const [event] = explain();
    const lines = event?.text.map(({ pieces }) => pieces.map(({ text }) => text).join('')) ?? [];
    const names = event?.taken.filter(({ field }) => field === 'speaker') ?? [];
    expect(names.map(({ value, talk }) => [value, talk])).toEqual([['Ann Lee', 1]]);
    for (const { line, column, value, field, rule } of event?.taken ?? []) {
      expect(rule).not.toBe('');
      if (['title', 'speaker', 'role', 'company'].includes(field)) {
        expect(lines[line - 1]?.slice(column - 1, column - 1 + value.length)).toBe(value);
      }
    }
  });

  it('tells lines that nothing was taken from', () => {
    const [event] = explain();
    const left = event?.text.filter(({ leftOut }) => leftOut).map(({ pieces }) => pieces[0]?.text);
    expect(left).toContain('Food is on us.');
    expect(left).not.toContain('');
    expect(event?.misses).toBeNull();
  });

  it('holds a labelled text against its labels', () => {
    const gold = { talks: [{ title: 'Slow lists', kind: 'talk', speakers: [], topics: [] }] };
    const page = makePage(JSON.stringify({ raw: { id: 'night', format: 'markdown', text: body }, gold }), {
      address: 'file:///night.json',
      mediaType: 'application/json',
    });
    expect(explainPage(page)[0]?.misses?.map(({ kind }) => kind)).toEqual(['no talk', 'title misread']);
  });
});
