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
    [
      'as workshops, and as talks of a kind or without a speaker',
      ['workshops:', '  - {title: Night Queues}', '  - {title: Lakes, speaker: Ana Lima, type: keynote}'],
      '### Workshop: Night Queues\n\n### Keynote: Lakes\n\nSpeaker: Ana Lima',
    ],
    ['as a bare list of titles', ['talks:', '  - {title: Night Queues}'], '### Talk: Night Queues'],
    [
      'as one talk beside its speaker',
      ['talk: {topic: Night Queues}', 'speaker: {name: Ana Lima, company: Foo}'],
      '### Night Queues\n\nSpeaker: Ana Lima, Foo',
    ],
    [
      'as the lines of an agenda',
      ['agenda:', '  - Night Queues (Ana Lima)', '  - Lakes (Bo Berg)'],
      '- Night Queues (Ana Lima)\n\n- Lakes (Bo Berg)',
    ],
    [
      'by full names, of which a panel has none',
      ['talks:', '  - {full_name: Ana Lima, title: Night Queues}', '  - {full_name: Panel dyskusyjny, title: Lakes}'],
      '### Night Queues\n\nSpeaker: Ana Lima\n\n### Talk: Lakes',
    ],
    ['in the record of the event', ['event:', '  speaker: Ana Lima'], 'Speaker: Ana Lima'],
    ['as one talk', ['talk: Night Queues', 'speaker: Ana Lima'], '### Night Queues\n\nSpeaker: Ana Lima'],
    ['as its speakers, counted', ['speaker: Ana Lima', 'speaker2: Bo Berg'], 'Speaker: Ana Lima\n\nSpeaker: Bo Berg'],
  ])('are written out %s', (_how, lines, programme) => {
    expect(writeHead(...lines)).toBe(programme);
  });

  it('are not given by the authors of a post', () => {
    expect(writeHead('authors: [Ana Lima, Bo Berg]')).toBe('');
    expect(writeHead('layout: talk', 'authors: [Ana Lima]')).toBe('Speaker: Ana Lima');
  });

  it('are given by the author where the page is one talk’s, and not where it is a post', () => {
    expect(writeHead('layout: talk', 'author: Ana Lima', 'company: Foo')).toBe('Speaker: Ana Lima, Foo');
    expect(writeHead('layout: post', 'author: Ana Lima')).toBe('');
  });

  it('stand below no heading of the words', () => {
    const page = makePage('---\ntitle: March\ntalks: [{title: Night Queues, speaker: Ana Lima}]\n---\n\n## Photos\n', {
      mediaType: 'text/markdown',
    });
    expect(readOne(page).text.body).toBe('## Photos\n\n# Night Queues\n\nSpeaker: Ana Lima');
  });

  it('are read from tags that stand for a talk', () => {
    const body = "---\ntitle: March\n---\n1. {% talk 'Ana Lima' 'Night Queues' %}\nOf waiting.\n{% endtalk %}\n";
    expect(readOne(makePage(body, { mediaType: 'text/markdown' })).text.body).toBe(
      '1. Ana Lima - Night Queues\nOf waiting.',
    );
    const named = '---\ntitle: March\n---\n{{< talk title="Night Queues" speaker="Ana Lima" >}}';
    expect(readOne(makePage(named, { mediaType: 'text/markdown' })).text.body).toBe(
      'Title: Night Queues\nSpeaker: Ana Lima',
    );
  });

  it('are read from a file that is a list, of talks or of one event', () => {
    const talks = [{ title: 'Night Queues', name: 'Ana Lima', description: 'Of waiting.' }];
    const json = makePage(JSON.stringify(talks), { mediaType: 'application/json', hints: { title: 'March' } });
    expect(readOne(json).text.body).toBe('### Night Queues\n\nSpeaker: Ana Lima\n\nOf waiting.');
    const yaml = makePage('-\n  date: 15 March 2016\n  title: March\n  description: Ana Lima will speak.\n', {
      mediaType: 'text/plain',
    });
    expect(readOne(yaml)).toMatchObject({ title: 'March', text: { body: 'Ana Lima will speak.' } });
    const notes = makePage('- milk: two\n- bread: one\n', { mediaType: 'text/plain' });
    expect(readOne(notes).text.body).toBe('- milk: two\n- bread: one');
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
