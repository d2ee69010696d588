import { describe, expect, it } from '@jest/globals';
import { splitTokens } from '../../../src/extract/topics/split-tokens.js';

const words = (text: string) => splitTokens(text).map(({ folded }) => folded);
const joined = (text: string) => splitTokens(text).map((token) => token.joined);

describe('splitting a text into words', () => {
  it('keeps the signs that tell languages apart', () => {
    expect(words('C, C++ and C#')).toEqual(['c', 'c++', 'and', 'c#']);
  });

  it('parts words of different scripts, and every Japanese character', () => {
    expect(words('Kubernetesの監視')).toEqual(['kubernetes', 'の', '監', '視']);
  });

  it('keeps accents and folds case and width', () => {
    expect(words('Défi ＡＰＩ')).toEqual(['défi', 'api']);
  });

  it('gives the range of each word in the text', () => {
    const text = '👋 Hallo, Welt';
    expect(splitTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Hallo', 'Welt']);
  });

  it('joins words over a hyphen, a slash, a dot inside a name and the end of a line', () => {
    expect(joined('blue-green CI/CD Node.js\nserver')).toEqual([false, true, true, true, true, true, true]);
  });

  it('does not join words over a comma, a bracket, the end of a sentence or an empty line', () => {
    expect(joined('one, two (three) four. Five\n\nsix').slice(1)).toEqual([false, false, false, false, false]);
  });
});
