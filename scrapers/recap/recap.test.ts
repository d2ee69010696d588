import { describe, expect, it } from '@jest/globals';
import { cpuTimeSince } from '../../test/support/cpu-time.js';
import { fixturePage, makePage, readOne, readPage } from '../../test/support/page.js';
import { findSource } from '../index.js';
import { findDate, findDateInPath } from './find-date.js';
import { findGroupName } from './find-group-name.js';
import { tellGenre } from './tell-genre.js';

const fixture = (file: string, of = {}) => fixturePage('recap', file, of);

describe('a post on a web page', () => {
  const event = readOne(
    fixture('blog-post.html', { address: 'https://www.sluice.example/blog/lowland-12/?utm_source=x' }),
  );

  it('gives its article without menus, share buttons and other posts', () => {
    expect(event.text).toEqual({
      format: 'markdown',
      body: [
        'Last week the 12th Lowland Data Meetup filled our canteen. Femke de Wit, data engineer at Sluice Works, talked us through the move of our pump telemetry to a log, and what it cost.',
        "## Joins at the water's edge",
        '**Bram Okoye (Dijkstra Labs)** explained how\nstream joins behave when the clock of a pump drifts.',
        'https://www.youtube-nocookie.com/embed/abc123',
      ].join('\n\n'),
    });
  });

  it('has the title without the name of the site, and the canonical address', () => {
    expect(event.title).toBe('What we heard at the 12th Lowland Data Meetup');
    expect(event.keys).toEqual(['url:https://www.sluice.example/blog/lowland-12']);
  });

  it('does not take the day of publication for the day of the event', () => {
    expect(event).toMatchObject({ startsOn: null, startsAt: null });
  });

  it('has the group that its words name, and is a recap', () => {
    expect(event).toMatchObject({
      group: { name: 'Lowland Data', keys: ['name:lowland data'] },
      genre: 'recap',
      language: 'en-GB',
    });
  });

  it('is found by Readability where the page marks no article', () => {
    const { body } = fixture('blog-post.html');
    const words =
      '<p>The evening went on, with questions from the back row, and answers that grew longer, and better, as the pizza cooled.</p>';
    const unmarked = body
      .replaceAll('article', 'div')
      .replace('<div class="share', `${words.repeat(8)}<div class="share`);
    const { text } = readOne(makePage(unmarked));
    expect(text.body).toContain('talked us through the move of our pump telemetry');
    expect(text.body).not.toMatch(/Jobs|office plants|© Sluice/);
  });
});

describe('a post in Markdown', () => {
  const event = readOne(fixture('2023-03-09-spring-evening.md'));

  it('takes what its front matter states', () => {
    expect(event).toMatchObject({
      title: 'Spring evening: caches and cranes',
      group: { name: 'Quay Coders' },
      language: 'nl',
      genre: 'recap',
    });
  });

  it('has the day of its file name', () => {
    expect(event.startsOn).toBe('2023-03-09');
  });

  it('has its words without comments, pictures, escapes and site tags, with the links written out', () => {
    expect(event.text.body).toBe(
      [
        'Thanks to everyone who came. [Joris Baan](https://people.example/joris) of **Kade BV** showed how a cache - a small one - saved the year.',
        'https://www.youtube.com/watch?v=abcdefgh',
        '[Video](https://www.youtube.com/watch?v=zzz)',
      ].join('\n\n'),
    );
  });

  it('has the links of inline HTML as links, with the spaces around them', () => {
    const page = makePage('---\ntitle: A\n---\nQueues by<a href="//x.example/ana"> Ana Lima</a> &amp; others', {
      mediaType: 'text/markdown',
    });
    expect(readOne(page).text.body).toBe('Queues by [Ana Lima](https://x.example/ana) & others');
  });

  it('has the headings, lists and bold words of inline HTML as Markdown', () => {
    const page = makePage(
      '---\ntitle: A\n---\n<h3>Talks:</h3>\n<ul>\n\t<li>Queues by <strong> Ana Lima</strong></li>\n</ul>\nBye.',
      { mediaType: 'text/markdown' },
    );
    expect(readOne(page).text.body).toContain('### Talks:');
    expect(readOne(page).text.body).toContain('- Queues by **Ana Lima**');
  });

  it('is known again by its words where it lies elsewhere, and by its place and title where its words are edited', () => {
    expect(event.keys).toEqual([1, 2].map(() => expect.stringMatching(/^file:[0-9a-f]{16}$/)));
    const name = '2023-03-09-spring-evening.md';
    const [place, words] = event.keys;
    expect(readOne(fixture(name, { address: 'file:///elsewhere.md' })).keys).toEqual([expect.anything(), words]);
    const page = fixture(name);
    expect(readOne({ ...page, body: `${page.body}\nOne line more.\n` }).keys).toEqual([place, expect.anything()]);
  });

  it('lets a hint say the day and the group where it is not sure of them itself', () => {
    const hinted = readOne(
      fixture('2023-03-09-spring-evening.md', { hints: { date: '2023-03-08', group: 'Other', title: 'Other' } }),
    );
    expect(hinted).toMatchObject({
      startsOn: '2023-03-08',
      group: { name: 'Quay Coders' },
      title: 'Spring evening: caches and cranes',
    });
  });

  it('has the key of its event at Meetup where it states its address', () => {
    const page = makePage(
      '---\ntitle: A\nmeetup_url: https://www.meetup.com/Harbour-Rust/events/301000001/\n---\nWords',
      { mediaType: 'text/markdown' },
    );
    expect(readOne(page).keys[0]).toBe('meetup:301000001');
  });
});

describe('a post whose head lists its talks', () => {
  const event = readOne(fixture('event-with-talks.md'));

  it('writes them out as a person would', () => {
    expect(event.text.body).toBe(
      [
        'We row on Fridays.',
        '### Rowing with Rust',
        'Speaker: Ilse Maes',
        'What a rowing computer taught us about interrupts.',
        '**Ilse Maes:** Ilse builds boats and firmware.',
        '[Slides](https://slides.example/ilse)',
        '### Two on one oar',
        'Speaker: Noah Peeters, Lead Engineer, Oarlock\nSpeaker: Lena Smet',
      ].join('\n\n'),
    );
  });

  it('has the time of its date, which is the event’s and not a day of publication', () => {
    expect(event).toMatchObject({
      startsAt: '2023-11-17T18:30:00+01:00',
      startsOn: '2023-11-17',
      timeZone: null,
      venue: { name: 'The Boathouse' },
    });
  });

  it('is read likewise where the whole file is data', () => {
    expect(readOne(fixture('event.yaml'))).toMatchObject({
      title: 'Evening #7: Harbour clouds',
      startsAt: '2025-08-26T18:00:00+03:00',
      endsAt: '2025-08-26T20:30:00+03:00',
      timeZone: 'Europe/Riga',
      text: { body: 'Our seventh evening.\n\n### Clouds over the quay\n\nSpeaker: Anda Ozola' },
    });
  });
});

describe('posts of other forms', () => {
  it('reads AsciiDoc as Markdown', () => {
    expect(readOne(fixture('recap.adoc'))).toMatchObject({
      title: 'Looking back at our systems night',
      language: 'en',
      genre: 'recap',
      text: {
        format: 'markdown',
        body: '## Tracing for the impatient\nHosted by [Oak Works](https://oak.example/), *Sunniva Dahl* walked us through a trace.\n\n## After the talks\n- pizza\n  - with pineapple',
      },
    });
  });

  it('reads plain text as it is, with the group that it speaks for', () => {
    const event = readOne(fixture('founding.txt'));
    expect(event).toMatchObject({ title: null, group: { name: 'PIERLON' }, genre: 'recap', text: { format: 'text' } });
    expect(event.text.body.split('\n')).toHaveLength(3);
  });

  it('reads HTML without a page around it as a whole', () => {
    expect(readOne(makePage('<p>Short.</p><p>Words.</p>')).text.body).toBe('Short.\n\nWords.');
  });

  it('keeps text with leftovers of a wrong encoding', () => {
    const body = 'Zwei VortrÃ¤ge \ufffd\u0000 von JosÃ©';
    expect(readOne(makePage(body, { mediaType: 'text/plain' })).text.body).toBe('Zwei VortrÃ¤ge \ufffd von JosÃ©');
  });

  it('reads TOML front matter and header lines', () => {
    const toml = readOne(
      makePage('+++\ntitle = "Nets"\ndate = 2022-04-05\n[extra]\ngroup = "none"\n+++\nWords', {
        mediaType: 'text/markdown',
      }),
    );
    expect(toml).toMatchObject({ title: 'Nets', startsOn: '2022-04-05', text: { body: 'Words' }, group: null });
    const lines = readOne(
      makePage('Title: Nets\nEvent: 2015-10-13 7:30 pm to 9:00 pm\nSpeaker: Ann Lee\n\nWords', {
        mediaType: 'text/plain',
      }),
    );
    expect(lines).toMatchObject({ title: 'Nets', startsOn: '2015-10-13', text: { body: 'Words\n\nSpeaker: Ann Lee' } });
  });

  it('says that front matter is broken and reads the words all the same', () => {
    const reading = readPage(makePage('---\ntitle: [a\n---\nWords that stay', { mediaType: 'text/markdown' }));
    expect(reading.events[0]?.text.body).toBe('Words that stay');
    expect(reading.problems).toEqual([{ where: 'front matter', message: expect.stringContaining('no YAML') }]);
  });

  it('is not kept busy by aliases that multiply', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]},`.repeat(9)}]`),
    ].join('\n');
    const started = process.cpuUsage();
    readPage(makePage(`---\n${bomb}\n---\nWords`, { mediaType: 'text/markdown' }));
    expect(cpuTimeSince(started)).toBeLessThan(2000);
  });

  it('leaves a page without words to nobody', () => {
    expect(findSource(makePage(' \n ', { mediaType: 'text/plain' }))).toBeNull();
    expect(findSource(makePage('PNG', { mediaType: 'image/png' }))).toBeNull();
  });
});

describe('finding a date', () => {
  it.each([
    ['Recap of 2024-05-14', '2024-05-14'],
    ['Meetup on May 14th, 2024', '2024-05-14'],
    ['14 de mayo de 2024: charlas', '2024-05-14'],
    ['Compte-rendu du 6 janvier 2015', '2015-01-06'],
    ['1. März 2023', '2023-03-01'],
    ['2024年5月14日の勉強会', '2024-05-14'],
  ])('reads %s', (text, day) => expect(findDate(text)).toBe(day));

  it.each([
    '05/06/2024',
    'May 2024',
    'Meetup 12 2024',
    '31 February 2024',
    '1 May 2024 and 2 May 2024',
    'version 2024-05-1234',
  ])('leaves %s alone', (text) => expect(findDate(text)).toBeNull());

  it('reads the day that a file or folder name begins with', () => {
    expect(findDateInPath('file:///posts/2024-05-14-recap.md')).toBe('2024-05-14');
    expect(findDateInPath('https://example.org/2024-05-14-KubeControllers/README.md')).toBe('2024-05-14');
    expect(findDateInPath('file:///posts/version-2024-05-14.md')).toBeNull();
  });
});

describe('finding the name of a group', () => {
  it.each([
    ['Cloud Native London, July 2017 - Red Hat and Katacoda', '', 'Cloud Native London'],
    ['Kubernetes Atlanta Meetup: February 2020', '', 'Kubernetes Atlanta Meetup'],
    [null, 'In this edition of DOXLON, we heard', 'DOXLON'],
    [null, 'On Monday the 12th FooBar Meetup took place', 'FooBar'],
    ['Compte-rendu du 15ème meetup Paris DevOps', '', 'Paris DevOps'],
  ])('reads %s %s', (title, text, name) => expect(findGroupName(title, text)).toBe(name));

  it.each([
    ['Meetup recap, July 2017', 'We heard two talks.'],
    ['Our next meetup', 'In this edition of the newsletter, we look back.'],
    [null, 'Join the 3rd meetup of the year with Ann Lee.'],
  ])('finds none in %s %s', (title, text) => expect(findGroupName(title, text)).toBeNull());
});

describe('telling what was from what will be', () => {
  it.each([
    ['recap', 'May recap', 'We will meet again.'],
    ['recap', null, 'Ann discussed caches, then Bo presented his compiler. Thanks to everyone who came.'],
    ['announcement', null, 'Join us on Tuesday. Ann will talk about caches. RSVP now.'],
    ['announcement', 'Prochain meetup', 'Venez nombreux.'],
    ['announcement', null, 'Caches and compilers.'],
  ])('calls it a %s: %s %s', (genre, title, text) => expect(tellGenre(title, text)).toBe(genre));
});
