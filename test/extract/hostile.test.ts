import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cpuTimeSince } from '../support/cpu-time.js';
import { extractText } from './extract-text.js';

const million = 1_000_000;
const fill = (part: string): string => part.repeat(Math.ceil(million / part.length)).slice(0, million);

const hostile: [string, string][] = [
  ['one word without end', fill('a')],
  ['capitals', fill('Aa ')],
  ['names', fill('Anna Lima, ')],
  ['names and verbs', fill('Anna Lima from Foo talked about ')],
  ['open brackets', fill('[')],
  ['links that never end', fill('[a](')],
  ['comments that never end', fill('<!-- > ')],
  ['tags', fill('<a <b ')],
  ['stars', fill('*_')],
  ['times', fill('19:00 - ')],
  ['talks in one line', fill('Talk 1: A title - Anna Lima ')],
  ['labels', fill('Speaker: ')],
  ['quotes', fill('"“«')],
  ['white space', fill(' ')],
  ['dashes', fill(' - ')],
  ['pipes', fill('| a ')],
  ['short lines', fill('- Anna Lima\n')],
  ['nested list', fill('- a\n    - b\n')],
  ['headings', fill('# Anna\n')],
  ['sentences', fill('Is a. ')],
  ['front matter that never ends', `---\n${fill('a: [')}`],
  ['addresses', fill('http://a.b/')],
  ['entities', fill('&amp;')],
  ['backslashes', fill('\\')],
  ['kanji', fill('山田')],
];

/** Milliseconds of CPU to read it. */
function timeToRead(body: string): number {
  const start = process.cpuUsage();
  extractText(body, { title: body.slice(0, 20_000), group: 'Night Group' });
  return cpuTimeSince(start);
}

describe('hostile texts', () => {
  // Time that grows with the square would be sixteen times as long for four times the text.
  it.each(hostile)('a megabyte of %s takes about four times as long as a quarter of it', (_name, body) => {
    const quarter = timeToRead(body.slice(0, million / 4));
    expect(timeToRead(body)).toBeLessThan(10 * Math.max(quarter, 50));
  });

  it('no text makes it throw, and every piece of evidence lies within the text', () => {
    const line = fc.array(
      fc.constantFrom(
        'Talk 1: ',
        '19:00 ',
        'Speaker: ',
        'Anna Lima',
        ' - ',
        '“',
        '”',
        '[a](b)',
        '**',
        '&amp;',
        '<br>',
        '\\',
        '|',
        '\n',
        '\n\n',
        '# ',
        '- ',
        ' from ',
        'Foo',
        ' talked about ',
        '日本',
        '😀',
        '---\n',
        'is a',
        ', ',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 400 }),
          line.map((parts) => parts.join('')),
        ),
        fc.string({ maxLength: 60 }),
        (body, title) => {
          const { talks, hosts, sponsors } = extractText(body, { title });
          const found = talks.flatMap((talk) => [
            talk.title,
            talk.about,
            talk.abstract,
            talk.kind,
            ...talk.topics,
            ...talk.speakers.flatMap((speaker) => [speaker.name, speaker.role, speaker.company]),
          ]);
          for (const value of [...found, ...hosts, ...sponsors]) {
            if (!value) continue;
            const length = value.evidence.part === 'title' ? title.length : body.length;
            if (value.evidence.start < 0 || value.evidence.end > length || value.evidence.start > value.evidence.end)
              throw new Error(JSON.stringify(value));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
