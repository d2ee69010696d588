import { describe, expect, it } from '@jest/globals';
import { makePage, readOne } from '../../test/support/page.js';

/** The programme that is written of a head, below the post's own words. */
function writeHead(...lines: string[]): string {
  const body = ['---', 'title: March evening', ...lines, '---', ''].join('\n');
  return readOne(makePage(body, { mediaType: 'text/markdown' })).text.body;
}

describe('talks in the head of a post', () => {
  it.each([
    [
      'as lines',
      ['talks:', '  - Night Queues - Ana Lima', '  - Lakes by Day - Bo Berg'],
      '- Night Queues - Ana Lima\n\n- Lakes by Day - Bo Berg',
    ],
    [
      'with the speaker as a card',
      ['talks:', '  - title: Night Queues', '    speaker: {name: Ana Lima, title: Engineer, company: Foo}'],
      '### Night Queues\n\nSpeaker: Ana Lima, Engineer, Foo',
    ],
    [
      'with the speaker by the name of a file',
      [
        'talks:',
        '  - {title: Night Queues, speakers: [ana_lima, bo-van-berg]}',
        '  - {title: Lakes, speaker: limabean}',
      ],
      '### Night Queues\n\nSpeaker: Ana Lima\nSpeaker: Bo Van Berg\n\n### Lakes\n\nSpeaker: limabean',
    ],
    [
      'by topic and presenter',
      ['presentations:', '  - {topic: Night Queues, presenter: Ana Lima}'],
      '### Night Queues\n\nSpeaker: Ana Lima',
    ],
    [
      'with what is beside the only speaker',
      [
        'sessions:',
        '  - title: Night Queues',
        '    speaker: Ana Lima',
        '    speaker_title: Engineer',
        '    company: Foo',
      ],
      '### Night Queues\n\nSpeaker: Ana Lima, Engineer, Foo',
    ],
    [
      'in slots of a schedule',
      ['schedule:', '  - time: "19:00"', '    talks:', '      - {title: Night Queues, speaker: Ana Lima}'],
      '### Night Queues\n\nSpeaker: Ana Lima',
    ],
    [
      'by their speakers',
      [
        'speakers:',
        '  - {name: Ana Lima, talk: Night Queues, role: Engineer}',
        '  - {name: Bo Berg, talk: {title: Lakes}}',
      ],
      '### Night Queues\n\nSpeaker: Ana Lima, Engineer\n\n### Lakes\n\nSpeaker: Bo Berg',
    ],
    [
      'by counted fields',
      ['talk1_title: Night Queues', 'talk1_speaker: Ana Lima', 'talk2_title: Lakes', 'talk2_speaker: Bo Berg'],
      '### Night Queues\n\nSpeaker: Ana Lima\n\n### Lakes\n\nSpeaker: Bo Berg',
    ],
    [
      'by counted records',
      ['first_talk: {title: Night Queues, speaker: Ana Lima}', 'second_talk: {title: Lakes, speaker: Bo Berg}'],
      '### Night Queues\n\nSpeaker: Ana Lima\n\n### Lakes\n\nSpeaker: Bo Berg',
    ],
    ['as one talk', ['talk: Night Queues', 'speaker: Ana Lima'], '### Night Queues\n\nSpeaker: Ana Lima'],
    ['as its speakers, counted', ['speaker: Ana Lima', 'speaker2: Bo Berg'], 'Speaker: Ana Lima\n\nSpeaker: Bo Berg'],
  ])('are written out %s', (_how, lines, programme) => {
    expect(writeHead(...lines)).toBe(programme);
  });

  it('are given by the author where the page is one talk’s, and not where it is a post', () => {
    expect(writeHead('layout: talk', 'author: Ana Lima', 'company: Foo')).toBe('Speaker: Ana Lima, Foo');
    expect(writeHead('layout: post', 'author: Ana Lima')).toBe('');
  });

  it('are read from tables of TOML', () => {
    const body = '+++\ntitle = "March"\n[[talks]]\ntitle = "Night Queues"\nspeaker = "Ana Lima"\n+++\n';
    expect(readOne(makePage(body, { mediaType: 'text/markdown' })).text.body).toBe(
      '### Night Queues\n\nSpeaker: Ana Lima',
    );
  });

  it('are read from an event’s record in JSON, and no other JSON is one', async () => {
    const { recap } = await import('./index.js');
    const record = {
      name: 'March',
      description: 'We meet.',
      agenda: [{ name: 'Night Queues', speakers: ['Ana Lima'] }],
    };
    const page = makePage(JSON.stringify(record), { mediaType: 'application/json' });
    expect(recap.recognises(page)).toBe(true);
    expect(readOne(page)).toMatchObject({
      title: 'March',
      text: { body: 'We meet.\n\n### Night Queues\n\nSpeaker: Ana Lima' },
    });
    const talks = [{ title: 'Night Queues', speaker: 'ana_lima' }];
    const bare = makePage(JSON.stringify({ meetup: 'March', talks }), { mediaType: 'application/json' });
    expect(recap.recognises(bare)).toBe(true);
    const other = makePage('{"name": "a-package", "version": "1.0.0"}', { mediaType: 'application/json' });
    expect(recap.recognises(other)).toBe(false);
  });
});
