import { describe, expect, it } from '@jest/globals';
import { detectStyle, type Style } from '../../../src/evaluate/corpus/detect-style.js';

const long = 'and then some more words about the room and the food that stand in the very same line '.repeat(3);

describe('the style of a text', () => {
  it.each<[Style, string]>([
    ['record', '---\ntitle: May\ntalks:\n  - title: One\n---\nHello'],
    ['table', '| a | b |\n| --- | --- |\n| One | Ann |\n| Two | Bo |'],
    ['labelled', 'Title: One\nSpeaker: Ann\nWords'],
    ['labelled', 'Título: Uno\nPonente: Ana'],
    ['labelled', '**Titel:** Eins\n**Referentin:** Anna'],
    ['flattened', `Join us. 6.30pm - 7.00pm Doors${long}7.00pm - 7.30pm One8.00pm The end`],
    ['agenda', '18:00 Doors\n18:30 One - Ann\n19:00 Two - Bo\n20:00 End'],
    ['agenda', '* 18h30 : Accueil\n* 19h00 : Un\n* 20h : Buffet'],
    ['headings', '## One\nWords\n\n## Two\nMore words'],
    ['list', '- One by Ann\n- Two by Bo\n- Three by Cy'],
    ['prose', 'Ann spoke about lists at 18:30.\n\nBo spoke about trees.'],
    ['prose', ''],
  ])('is %s', (style, text) => {
    expect(detectStyle(text)).toBe(style);
  });
});
