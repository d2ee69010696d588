import { describe, expect, it } from '@jest/globals';
import { extractText, listTalks } from '../extract-text.js';

interface Case {
  says: string;
  body: string;
  title?: string;
  group?: string;
  talks: string[];
}

/** For each rule what it must read and what it must leave alone; all texts are made up. */
const cases: Record<string, Case[]> = {
  'labelled-title': [
    {
      says: 'reads a title behind its label with the speaker below',
      body: 'Title: Queues at Night\nSpeaker: Ana Lima\nAbstract: How work waits while everybody sleeps.',
      talks: ['Queues at Night | Ana Lima (-, -)'],
    },
    {
      says: 'takes a label for the evening itself for no talk',
      body: 'Title: Night Meetup #4\nDate: 2024-05-01',
      title: 'Night Meetup #4',
      group: 'Night Meetup',
      talks: [],
    },
    { says: 'takes an unknown subject for no talk', body: 'Topic: TBA\nSpeaker: TBA', talks: [] },
  ],
  'labelled-speaker': [
    {
      says: 'reads a speaker whose title follows',
      body: 'Speaker: Ana Lima - Engineer - Foo\nTopic: Queues at Night\n\nSpeaker: Bo Berg - CTO, Bar\nTopic: Lakes and Rivers of Data',
      talks: ['Queues at Night | Ana Lima (Engineer, Foo)', 'Lakes and Rivers of Data | Bo Berg (CTO, Bar)'],
    },
    { says: 'takes a speaker without any subject for no talk', body: 'Speaker: TBA\nVenue: Town Hall', talks: [] },
  ],
  'numbered-talk': [
    {
      says: 'reads a counted talk with speaker, company and level',
      body: '🎙 Talk 1: Queues at Night - Anna Lima - Foo - Level 200\nWork waits while everybody sleeps, and we look at what that costs.',
      talks: ['Queues at Night | Anna Lima (-, Foo)'],
    },
    {
      says: 'reads the kind from the word before the title',
      body: 'Lightning talk: Tiny Tools - Anna Lima',
      talks: ['Tiny Tools [lightning] | Anna Lima (-, -)'],
    },
    { says: 'takes an empty slot for no talk', body: 'Talk 1: TBA\nTalk 2: your talk here', talks: [] },
  ],
  'presenter-table': [
    {
      says: 'reads rows below a head that names the columns',
      body: '| Time | Talk | Speaker |\n| --- | --- | --- |\n| 19:00 | Queues at Night | Anna Lima |\n| 20:00 | Pizza | |',
      talks: ['Queues at Night | Anna Lima (-, -)'],
    },
    { says: 'leaves other tables alone', body: '| City | River |\n| --- | --- |\n| Paris | Seine |', talks: [] },
  ],
  'nested-talk': [
    {
      says: 'reads a title with its speakers one level below',
      body: '- Queues at Night\n    - Anna Lima, Engineer, Foo\n    - Peter Berg, Bar\n- Pizza',
      talks: ['Queues at Night | Anna Lima (Engineer, Foo); Peter Berg (-, Bar)'],
    },
    {
      says: 'reads a speaker with titles one level below',
      body: '- **Anna Lima @ Foo**\n\n    - **Queues at Night**\n\n        They wait and wait.\n\n    - **Lakes by Day**\n',
      talks: ['Queues at Night | Anna Lima (-, Foo)', 'Lakes by Day | Anna Lima (-, Foo)'],
    },
    {
      says: 'leaves nested lists of other things alone',
      body: '- Bring a laptop\n    - with a charger\n- Bring a friend',
      talks: [],
    },
  ],
  'agenda-line': [
    {
      says: 'keeps a title’s first letter that elsewhere joins two times',
      body: 'Agenda\n\n18:30 Welcome\n19:00 Antipatterns of lakes by Anna Lima\n19:30 Tomorrow in queues by Peter Berg\n20:00 to 21:00 Networking',
      talks: ['Antipatterns of lakes | Anna Lima (-, -)', 'Tomorrow in queues | Peter Berg (-, -)'],
    },
    {
      says: 'takes a name in small letters beside a given name for no employer',
      body: '- 19:00 Queues at Night (Thomas, lakebo)\n- 20:00 Lakes by Day (Anna Lima)\n\n## Speakers\n\n- **Thomas Berg** is an engineer at Foo.',
      talks: ['Queues at Night | Thomas Berg (engineer, Foo)', 'Lakes by Day | Anna Lima (-, -)'],
    },
    {
      says: 'reads a time, a title and who gives it',
      body: 'Agenda\n\n18:30 - Doors open\n19:00 – 19:30: Queues at Night by Anna Lima (Foo)\n19:30 Break\n7.45pm Lakes by Day, Peter Berg\n21:00 Networking',
      talks: ['Queues at Night | Anna Lima (-, Foo)', 'Lakes by Day | Peter Berg (-, -)'],
    },
    {
      says: 'takes two things in one slot for one title',
      body: 'Agenda\n\n* 7:00 pm Welcome\n* 7:30 pm Queue of the Month / Tales from Production (Anna Lima)\n* 9:00 pm Go home happy!',
      talks: ['Queue of the Month / Tales from Production | Anna Lima (-, -)'],
    },
    {
      says: 'leaves the agenda of a general meeting alone',
      title: 'Yearly gathering',
      body: 'Agenda:\n\n1. Election of chairman, secretary and two witnesses\n2. Acceptance of the summons\n3. Accounts and budget\n4. Election of the new board',
      talks: [],
    },
    {
      says: 'leaves a programme of food and words alone',
      body: '18:30 Doors open\n19:00 Welcome by the hosts\n19:10 Pizza & networking\n20:00 Q&A\n21:00 End',
      talks: [],
    },
  ],
  'credited-line': [
    {
      says: 'reads a quoted title and its speaker',
      body: 'Talks\n\n- ‘Queues at Night’ by Anna Lima\n- “Lakes by Day” – Peter Berg (Bar)',
      talks: ['Queues at Night | Anna Lima (-, -)', 'Lakes by Day | Peter Berg (-, Bar)'],
    },
    {
      says: 'reads a speaker before the title',
      body: '* Anna Lima (Foo): Queues at Night',
      talks: ['Queues at Night | Anna Lima (-, Foo)'],
    },
    {
      says: 'reads a counted slot before a quoted title',
      body: "Speaker slot #1: 'Queues at Night' - Anna Lima & Peter Berg (Bar)\n\nSession 2: Lakes by Day - Peter Berg (Bar)",
      talks: ['Queues at Night | Anna Lima (-, Bar); Peter Berg (-, Bar)', 'Lakes by Day | Peter Berg (-, Bar)'],
    },
    {
      says: 'reads a known name before a slash as the speaker',
      body: '* Anna Lima / Queues at Night',
      talks: ['Queues at Night | Anna Lima (-, -)'],
    },
    { says: 'takes a person with a job for no talk', body: '* Anna Lima — Freelance · Lead Engineer', talks: [] },
    {
      says: 'takes thanks and winners for no talk',
      body: 'Finally, congratulations to the winner of a free ticket: Peter Bell!',
      talks: [],
    },
  ],
  'profiled-line': [
    {
      says: 'knows a speaker by the profile that the name leads to',
      body: '[Anubar Blufflin](https://www.linkedin.com/in/anubar): [Queues at the Lakes](https://example.org/a.pdf) [[video](https://youtu.be/abcdefghijk)]\n\nWhy Rivers Wait - [Sefra Tollmund](https://linkedin.com/in/sefra/)',
      talks: ['Queues at the Lakes | Anubar Blufflin (-, -)', 'Why Rivers Wait | Sefra Tollmund (-, -)'],
    },
    {
      says: 'takes a profile beside a post, a sentence or a company for no talk',
      body: '- [Anubar Blufflin](https://www.linkedin.com/in/anubar) - Senior Platform Engineer\n- [Sefra Tollmund](https://linkedin.com/in/sefra/) - Lead of the Group\n- [Foo Bar](https://linkedin.com/company/foobar): Pizza for the Whole Evening',
      talks: [],
    },
  ],
  'talk-heading': [
    {
      says: 'reads a linked name that no list knows over its own words',
      body: '## Agenda\n\n### Queues at Night\n\n[Sefra Tollmund](https://example.org/sefra) says:\n\n> Work waits while everybody sleeps, and we look at what that costs.',
      talks: ['Queues at Night | Sefra Tollmund (-, -)'],
    },
    {
      says: 'reads a heading over a paragraph in which somebody speaks',
      body: '## Queues at Night\n\nThe first talk was by [Anna Lima](https://example.org), from [Foo](https://example.org/foo), who explained how work waits.',
      talks: ['Queues at Night | Anna Lima (-, Foo)'],
    },
    {
      says: 'reads a heading over a line with the speaker',
      body: '### Queues at Night\n**Anna Lima — Freelance · Lead Engineer**\n\nWork waits.',
      talks: ['Queues at Night | Anna Lima (Freelance · Lead Engineer, -)'],
    },
    {
      says: 'reads a heading over a link, an abstract and a bio',
      body: '### Queues at Night – what waits, and why\n[Link to the recording](https://example.org/1)\n#### Abstract:\nWork waits while everybody sleeps, and it costs.\n#### Bio:\nAnna Lima is a platform engineer at Foo.',
      talks: ['Queues at Night – what waits, and why | Anna Lima (platform engineer, Foo)'],
    },
    {
      says: 'takes a heading over other headings for no talk',
      body: '### The night group\n\n#### Who we are\n\nWe like queues.\n\n#### Where\n\nAt the river.',
      talks: [],
    },
    {
      says: 'reads no place and host above the details of a copied page',
      title: 'Night Group #4',
      group: 'Night Group',
      body: 'Foo Hall - Campus Anna Lima\n\nLong Street 5 · Ghent\n\nHosted by Peter B. and 3 others\n\nNight Group\n\nDetails\n\n19:00 | Queues at Night - Anna Lima',
      talks: ['Queues at Night | Anna Lima (-, -)'],
    },
    {
      says: 'takes headings of the house for no talk',
      body: '## Sponsors\n\nFoo gave us pizza, thanks to Anna Lima.\n\n## Conclusion\n\nIt was a fine evening.',
      talks: [],
    },
  ],
  'speaker-over-title': [
    {
      says: 'reads a person alone in a line over a title',
      body: 'Anna Lima (Foo)\nQueues at Night and Other Tales\nWork waits while everybody sleeps, and we look at what that costs.',
      talks: ['Queues at Night and Other Tales | Anna Lima (-, Foo)'],
    },
    {
      says: 'takes an item of the form of its sibling for a person as well',
      body: '- **Anna Lima**\n    _Queues at Night and Other Tales_\n\n- **Sefra Tollmund Z**\n    _How to Set up a Simple Lake_',
      talks: [
        'Queues at Night and Other Tales | Anna Lima (-, -)',
        'How to Set up a Simple Lake | Sefra Tollmund Z (-, -)',
      ],
    },
    {
      says: 'takes an item of that form without a sibling for no person',
      body: '- **Great Open Hall**\n    _Come in by the Back Door_\n\n- **River Bus Stop**\n    _Leave at the Old Mill_',
      talks: [],
    },
    {
      says: 'takes a person over a job for no talk',
      body: 'Anna Lima\nSenior Platform Engineer\n\nPeter Berg\nOrganizer',
      talks: [],
    },
  ],
  'programme-item': [
    {
      says: 'reads bare titles below the word for talks',
      body: 'Talks:\n- Queues at Night\n- Lakes by Day',
      talks: ['Queues at Night | ', 'Lakes by Day | '],
    },
    {
      says: 'drops them beside surer talks',
      body: 'Agenda:\n- Queues at Night by Anna Lima\n- Meeting each other',
      talks: ['Queues at Night | Anna Lima (-, -)'],
    },
  ],
  'abstract-people': [
    {
      says: 'finds the speaker whom the paragraph below a bare title names',
      body: 'First talk: Queues at Night\nAnna Lima is a platform engineer at Foo. She will tell us how work waits.',
      talks: ['Queues at Night | Anna Lima (platform engineer, Foo)'],
    },
    {
      says: 'leaves people alone whom a description only mentions',
      body: 'Talk 1: Queues at Night\nThe method goes back to Peter Berg.',
      talks: ['Queues at Night | '],
    },
  ],
  'prose-recap': [
    {
      says: 'reads who spoke about what, with the linked words as title',
      body: 'Next, Anna Lima from Foo presented [Queues at Night and Other Tales](https://example.org/1). She shared her slides.',
      talks: ['Queues at Night and Other Tales | Anna Lima (-, Foo)'],
    },
    {
      says: 'keeps the described subject where there is no title',
      body: 'Peter Berg from Bar talked us through their way of moving lakes.',
      talks: ['about: their way of moving lakes | Peter Berg (-, Bar)'],
    },
    {
      says: 'reads a title that stands before who gives it',
      body: 'First up was Anna Lima from Foo with “Queues at Night”. Second came *Lakes by Day*, presented by Peter Berg (Bar).',
      talks: ['Queues at Night | Anna Lima (-, Foo)', 'Lakes by Day | Peter Berg (-, Bar)'],
    },
    {
      says: 'reads given names where the text has no others',
      body: 'Thomas will talk about the queues he has built. Then came the talk **Lakes**, by Anna.',
      talks: ['Lakes | Anna (-, -)', 'about: the queues he has built | Thomas (-, -)'],
    },
    {
      says: 'reads a title in curly single quotes past the apostrophe inside',
      body: 'Anna Lima from Foo began with a talk called ‘Queues don’t sleep’ that looked at waiting work.',
      talks: ['Queues don’t sleep | Anna Lima (-, Foo)'],
    },
    {
      says: 'reads the title behind "in the first talk", before its speaker',
      body: 'In the first talk, “Queues at Night”, Anna Lima from Foo will show how work waits.',
      talks: ['Queues at Night | Anna Lima (-, Foo)'],
    },
    {
      says: 'reads the title behind a colon that ends the sentence',
      body: 'Anna Lima nous a proposé une version courte de sa présentation : Les files de nuit.',
      talks: ['Les files de nuit | Anna Lima (-, -)'],
    },
    {
      says: 'reads a title that a duo gives',
      body: 'Le gros morceau était « Les files de nuit » par le duo Anna Lima et Peter Berg.',
      talks: ['Les files de nuit | Anna Lima (-, -); Peter Berg (-, -)'],
    },
    {
      says: 'reads the employer before the name',
      body: 'From Foo Labs, Anna Lima will share how their work waits.',
      talks: ['about: how their work waits | Anna Lima (-, Foo Labs)'],
    },
    {
      says: 'takes a book and its author for no talk',
      body: 'Bring along “Queues at Night” by Peter Berg, we have read it together.',
      talks: [],
    },
    {
      says: 'takes those who got a shout-out for no speakers',
      body: 'Shout out to Anna Lima for leading the evening.',
      talks: [],
    },
    {
      says: 'takes thanks for help for no talk',
      body: 'Thanks to these people:\n\n- [Anna Lima](https://example.org/1) -- for her support in finding a room.',
      talks: [],
    },
    {
      says: 'takes hosts, moderators and those who could not come for no speakers',
      body: 'The evening was hosted by Anna Lima. Unfortunately Peter Berg had to pull out, but he will talk next month.',
      talks: [],
    },
  ],
  'described-speakers': [
    {
      says: 'gives a talk without title for each of several described speakers',
      body: '# Speakers\n\n### Anna Lima\n\nWorks on queues.\n\n### Peter Berg\n\nWorks on lakes.',
      talks: ['about:  | Anna Lima (-, -)', 'about:  | Peter Berg (-, -)'],
    },
    {
      says: 'gives one talk for the people of a panel',
      title: 'The future of queues',
      body: 'Join us for a panel discussion.\n\nOn the panel:\n\n- Anna Lima, CTO at Foo\n- Peter Berg, SRE at Bar\n\nModerated by Maria Rossi.',
      talks: ['The future of queues | Anna Lima (CTO, Foo); Peter Berg (SRE, Bar)'],
    },
    {
      says: 'gives one talk for those who take part in a conversation',
      title: 'O futuro das filas',
      body: '# Participantes\n\n### Anna Lima\n\nEngenheira na Foo.\n\n### Peter Berg\n\nArquiteto na Bar.',
      talks: ['O futuro das filas | Anna Lima (Engenheira, Foo); Peter Berg (Arquiteto, Bar)'],
    },
    { says: 'gives none for organisers', body: '# Organizers\n\n### Anna Lima\n\n### Peter Berg', talks: [] },
  ],
  'single-talk': [
    {
      says: 'takes the event’s title where the text is the talk’s description',
      title: 'Night Group #12: Queues at Night',
      body: 'In this talk we look at work that waits.\n\nSpeaker bio\n\nAnna Lima is a platform engineer at Foo.',
      talks: ['Queues at Night | Anna Lima (platform engineer, Foo)'],
    },
    {
      says: 'takes whoever a paragraph tells of for the speaker',
      title: 'Queues at Night',
      body: 'In this talk we look at work that waits.\n\nAnna Lima (@anna) is a platform engineer at Foo. She likes lakes.',
      talks: ['Queues at Night | Anna Lima (platform engineer, Foo)'],
    },
    {
      says: 'takes whoever introduces herself for the speaker',
      title: 'Queues at Night',
      body: 'Hi, I am Anna Lima, a platform engineer at Foo. In this talk I show work that waits.',
      talks: ['Queues at Night | Anna Lima (platform engineer, Foo)'],
    },
    {
      says: 'takes a group’s member for nobody’s employee',
      title: 'Queues at Night',
      body: 'Fellow Night Group member Anna Lima will introduce queues.\n\nAnna Lima is a network engineer at Bar.',
      talks: ['Queues at Night | Anna Lima (network engineer, Bar)'],
    },
    {
      says: 'takes the place of the evening for no employer',
      title: 'Queues at Night',
      body: 'Join us and Anna Lima at Foo Hall, May 3rd.\n\nAnna Lima, CEO at Bar Inc., will introduce us to queues.',
      talks: ['Queues at Night | Anna Lima (CEO, Bar Inc.)'],
    },
    {
      says: 'takes a paragraph on who helped for no speaker',
      title: 'Queues at Night',
      body: 'In this talk we look at work that waits.\n\nAnna Lima is a platform engineer at Foo; thanks to her for the support.',
      talks: ['Queues at Night | '],
    },
    {
      says: 'takes a name over a bio for the speaker',
      title: 'Queues at Night',
      body: 'In this talk we look at work that waits.\n\n__Anna Lima__\n\nPlatform engineer at Foo, Anna has built queues since 2010.',
      talks: ['Queues at Night | Anna Lima (Platform engineer, Foo)'],
    },
    {
      says: 'reads the author who says “I” and tells the name at the end',
      title: 'Queues at Night',
      body: 'In this talk I will show work that waits.\n\nAbout me: I’m Anna Lima, Principal Engineer at Foo.',
      talks: ['Queues at Night | Anna Lima (Principal Engineer, Foo)'],
    },
    {
      says: 'takes day and hour out of the event’s title',
      title: 'Queues at Night - Nov. 3, 4pm',
      body: 'In this talk we look at work that waits.',
      talks: ['Queues at Night | '],
    },
    {
      says: 'takes the quotes off a title that has others within',
      title: '“Doing “the best” for queues: a quarrel”',
      body: 'In this talk we look at work that waits.',
      talks: ['Doing “the best” for queues: a quarrel | '],
    },
    {
      says: 'takes a title of day and place for no talk',
      title: 'Meetup du 6 novembre 2018 chez Foo Voyages',
      body: 'Pour ce talk, venez nombreux.',
      talks: [],
    },
    {
      says: 'takes an evening of company for no talk',
      title: 'Summer drinks at the river',
      body: 'In this session we just meet and have a good time.',
      talks: [],
    },
    {
      says: 'takes a title of group and month for no talk',
      title: 'Night Group, May 2024',
      group: 'Night Group',
      body: 'In this talk-free meetup we plan the year.',
      talks: [],
    },
  ],
};

describe.each(Object.entries(cases))('rule %s', (_rule, list) => {
  it.each(list.map((one) => [one.says, one] as const))('%s', (_says, one) => {
    const extraction = extractText(one.body, { title: one.title ?? null, group: one.group ?? null });
    expect(listTalks(extraction)).toEqual(one.talks);
  });
});
