import { describe, expect, it } from '@jest/globals';
import { extractText } from '../extract-text.js';

const readKinds = (body: string, title: string) =>
  extractText(body, { title }).talks.map((talk) => `${talk.title?.value}: ${talk.kind.value}`);

const two = '## Small queues\n\nSpeaker: Ana Lima\n\n## Large queues\n\nSpeaker: Piet Smit';

describe('the kind of a talk', () => {
  it.each(['Lightning talks', 'Lightning-Talks', 'Soirée Quickies', 'Présentations éclairs', 'Charlas relámpago'])(
    'is lightning in an evening called %s, also below a heading',
    (title) => {
      expect(readKinds(two, title)).toEqual(['Small queues: lightning', 'Large queues: lightning']);
    },
  );

  it('is not lightning where the evening has talks beside them', () => {
    expect(readKinds(two, 'Two talks and lightning talks')).toEqual(['Small queues: talk', 'Large queues: talk']);
  });

  it('is lightning in a list inside an item that says so, and not in the list around it', () => {
    const body =
      '- 18:00 Welcome\n- 18:30 Slow queues by Rui Costa\n- 19:00 Lightning talks in the garden\n' +
      '  - 19:00 Small queues by Ana Lima\n  - 19:10 Large queues by Piet Smit\n';
    expect(readKinds(body, 'June meetup')).toEqual([
      'Slow queues: talk',
      'Small queues: lightning',
      'Large queues: lightning',
    ]);
  });
});
