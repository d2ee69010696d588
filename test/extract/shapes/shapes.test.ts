import { describe, expect, it } from '@jest/globals';
import { extractText } from '../extract-text.js';
import { inEnglish } from './in-english.js';
import { inOtherLanguages } from './in-other-languages.js';
import type { Shape } from './shape.js';
import { withLostForm } from './with-lost-form.js';
import { withoutTalks } from './without-talks.js';

function listTitles(shape: Shape): string[] {
  const { talks } = extractText(shape.body, { title: shape.title, group: shape.group });
  return talks.map((talk) => {
    const kind = talk.kind.value === 'talk' ? '' : ` [${talk.kind.value}]`;
    return `${talk.title?.value ?? null}${kind} | ${talk.speakers.map((speaker) => speaker.name.value).join('; ')}`;
  });
}

describe.each([
  ['in English', inEnglish],
  ['in other languages', inOtherLanguages],
  ['in lines and lists', withLostForm],
] as const)('talks announced %s', (_where, shapes) => {
  it.each(shapes.map((shape) => [shape.says, shape] as const))('are read from %s', (_says, shape) => {
    expect(listTitles(shape)).toEqual(shape.talks);
  });
});

describe('evenings without a talk', () => {
  it.each(withoutTalks.map((shape) => [shape.says, shape] as const))('stay empty: %s', (_says, shape) => {
    expect(listTitles(shape)).toEqual([]);
  });
});
