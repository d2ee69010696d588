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
    {
      says: 'reads a programme of one line',
      body: '#### Date: 26 October\n#### Agenda: Queues at Night by Anna Lima\n#### Location: Town Hall',
      talks: ['Queues at Night | Anna Lima (-, -)'],
    },
    {
      says: 'reads what stands below a page’s own heading, though it speaks of the next evening',
      body: '## Next Event\n\n**Title**: Queues at Night\n\n**Speaker**: Anna Lima',
      talks: ['Queues at Night | Anna Lima (-, -)'],
    },
    {
      says: 'leaves what is announced for the next evening alone',
      body: '## Talks\n\n- Lakes by Day by Peter Berg\n\n## Next Event\n\n**Title**: Queues at Night\n\n**Speaker**: Anna Lima',
      talks: ['Lakes by Day | Peter Berg (-, -)'],
    },
    {
      says: 'takes a job behind the speaker for no second talk',
      body: '### Queues at Night\n\nSpeaker: Anna Lima\nTitle: Platform Engineer\nCompany: Foo\n\nWork waits.',
      talks: ['Queues at Night | Anna Lima (Platform Engineer, Foo)'],
    },
    { says: 'takes an unknown subject for no talk', body: 'Topic: TBA\nSpeaker: TBA', talks: [] },
  ],
  'labelled-speaker': [
    {
      says: 'reads a speaker whose title follows',
      body: 'Speaker: Ana Lima - Engineer - Foo\nTopic: Queues at Night\n\nSpeaker: Bo Berg - CTO, Bar\nTopic: Lakes and Rivers of Data',
      talks: ['Queues at Night | Ana Lima (Engineer, Foo)', 'Lakes and Rivers of Data | Bo Berg (CTO, Bar)'],
    },
    {
      says: 'reads a speaker with an employer before the title, twice',
      body: 'Speaker: Anna Lima\nCompany: Foo\nTalk: Queues at Night\n\nSpeaker: Peter Berg\nCompany: Bar\nTalk: Lakes by Day',
      talks: ['Queues at Night | Anna Lima (-, Foo)', 'Lakes by Day | Peter Berg (-, Bar)'],
    },
    { says: 'takes a speaker without any subject for no talk', body: 'Speaker: TBA\nVenue: Town Hall', talks: [] },
  ],
  'numbered-talk': [
    {
      says: 'gives a title behind its label the person of the line above, each in turn',
      body: 'Our speakers:\n\n1. Anna Lima - Engineer, Nordwerk\n   Topic: Queues at Night\n2. Peter Berg - CTO, Seehof\n   Topic: Lakes by Day',
      talks: ['Queues at Night | Anna Lima (Engineer, Nordwerk)', 'Lakes by Day | Peter Berg (CTO, Seehof)'],
    },
    {
      says: 'reads what stands in square brackets for what kind of talk it is',
      body: '#### [LT] Queues at Night - Anna Lima\n\n#### [Talk] Lakes by Day - Peter Berg\n',
      talks: ['Queues at Night [lightning] | Anna Lima (-, -)', 'Lakes by Day | Peter Berg (-, -)'],
    },
    {
      says: 'takes a number that stands in the programme for no further talk, and who works where from a list of speakers',
      body: '- 7:00 pm Talk 1: Queues at Night (Anna Lima)\n- 8:00 pm Talk 2: Lakes by Day (Peter Berg)\n\n## Speakers\n\n* **Anna Lima**, Nordwerk\n* **Peter Berg**, Seehof\n\n## Abstracts\n\n### Talk 1\n\nWork waits while everybody sleeps, even where nobody sleeps at all.\n\n### Talk 2\n\nA look at lakes.',
      talks: ['Queues at Night | Anna Lima (-, Nordwerk)', 'Lakes by Day | Peter Berg (-, Seehof)'],
    },
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
    {
      says: 'reads a counted speaker with the title behind, and with an employer',
      body: 'Speaker 1: Anna Lima - Queues at the Night\nSpeaker 2: Peter Berg - Bank of Lakes\nTopic: Rivers at Noon',
      talks: ['Queues at the Night | Anna Lima (-, -)', 'Rivers at Noon | Peter Berg (-, Bank of Lakes)'],
    },
    {
      says: 'takes lengths in a bracket for no number',
      body: '19:00 Queues at Night by Anna Lima\n20:45 Lightning talks (5-7 minutes, tell us if you want to speak)',
      talks: ['Queues at Night | Anna Lima (-, -)'],
    },
    { says: 'takes an empty slot for no talk', body: 'Talk 1: TBA\nTalk 2: your talk here', talks: [] },
  ],
  'presenter-table': [
    {
      says: 'reads rows below a head that names the columns',
      body: '| Time | Talk | Speaker |\n| --- | --- | --- |\n| 19:00 | Queues at Night | Anna Lima |\n| 20:00 | Pizza | |',
      talks: ['Queues at Night | Anna Lima (-, -)'],
    },
    {
      says: 'takes the head of a table for no talk',
      body: '| Topic | Speaker | Slides | Video |\n| --- | --- | --- | --- |\n| Queues at Night | Anna Lima | | |',
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
      says: 'reads a line that goes on below its title and ends with who gives it',
      body: 'Agenda:\n\n• Queues by the night: an overview.\nHow work waits while everybody sleeps, by Anna Lima.\n\n• Lakes are not that deep. Boats to the rescue, by Peter Berg.',
      talks: [
        'Queues by the night: an overview | Anna Lima (-, -)',
        'Lakes are not that deep. Boats to the rescue | Peter Berg (-, -)',
      ],
    },
    {
      says: 'takes a linked bracket behind a bold title for no part of it',
      body: '- **Queues at Night** ([Lake Page](https://example.org/lake))\n    - Anna Lima\n- **Lakes by Day** ([#219](https://example.org/219))\n    - Peter Berg',
      talks: ['Queues at Night | Anna Lima (-, -)', 'Lakes by Day | Peter Berg (-, -)'],
    },
    {
      says: 'reads a credit one level below, with its small word',
      body: '- Queues at Night\n  - by Anna Lima\n- Lakes by Day\n  - by Peter Berg (Bar)',
      talks: ['Queues at Night | Anna Lima (-, -)', 'Lakes by Day | Peter Berg (-, Bar)'],
    },
    {
      says: 'reads months over speakers over what they spoke about',
      body: '- March 2024\n    - Anna Lima\n        - Lightning talk: Queues by Night and by Day\n    - Peter Berg\n        - Lakes in the Cloud\n- February 2024\n    - Anna Lima\n        - Rivers at Noon',
      talks: [
        'Queues by Night and by Day [lightning] | Anna Lima (-, -)',
        'Lakes in the Cloud | Peter Berg (-, -)',
        'Rivers at Noon | Anna Lima (-, -)',
      ],
    },
    {
      says: 'leaves nested lists of other things alone',
      body: '- Bring a laptop\n    - with a charger\n- Bring a friend',
      talks: [],
    },
  ],
  'agenda-line': [
    {
      says: 'reads headings that begin with a time, with who speaks below',
      body: '##### 19:00 Uhr (07:00pm) - Queues at Night (Main Talk)\n\nHow work waits.\n\nLanguage: German\nBy Anna Lima\n\n##### 20:00 Uhr - Lakes by Day\n\nWhat we saw.\n\nBy Peter Berg',
      talks: ['Queues at Night | Anna Lima (-, -)', 'Lakes by Day | Peter Berg (-, -)'],
    },
    {
      says: 'reads what a line calls a talk without a colon',
      body: '- 18:30 Doors\n- 19:00 Vortrag Warteschlangen bei Nacht\n- 20:00 Talk Lakes',
      talks: ['Warteschlangen bei Nacht | ', 'Lakes | '],
    },
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
      says: 'knows a speaker whose title nobody knows yet',
      body: 'Agenda\n\n19:00 – TBA - Anna Lima\n19:30 – Queues at Night - Peter Berg',
      talks: ['about:  | Anna Lima (-, -)', 'Queues at Night | Peter Berg (-, -)'],
    },
    {
      says: 'reads a given name alone where its company stands behind it',
      body: '19:00 - Markus (Foo Group AG) - What is new in queues\n19:45 - Lakes by Day - Peter Berg',
      talks: ['What is new in queues | Markus (-, Foo Group AG)', 'Lakes by Day | Peter Berg (-, -)'],
    },
    {
      says: 'goes on below a cry in capitals',
      body: 'PLEASE RSVP ONLY TO ONE GROUP!\n\nPlaces are few.\n\n19:00 Anna Lima, Foo - Queues at Night',
      talks: ['Queues at Night | Anna Lima (-, Foo)'],
    },
    {
      says: 'knows a talk that the agenda only counts or shortens by its speaker',
      body: 'Agenda\n\n19:00 First talk (Anna Lima)\n19:45 Lakes (Peter Berg)\n\n**Queues at Night** by Anna Lima (Foo)\n\nWork waits.\n\n**Lakes by Day: a guide** by Peter Berg\n\nBoats.',
      talks: ['Lakes by Day: a guide | Peter Berg (-, -)', 'Queues at Night | Anna Lima (-, Foo)'],
    },
    {
      says: 'takes a word or two without a speaker beside talks with speakers for none',
      body: '19:00 Queues at Night by Anna Lima\n19:35 Mid evening interval\n19:40 Lakes by Day by Peter Berg\n20:00 Group Update',
      talks: ['Queues at Night | Anna Lima (-, -)', 'Lakes by Day | Peter Berg (-, -)'],
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
  'led-paragraph': [
    {
      says: 'reads who speaks, the title and the description out of one paragraph',
      body: 'We meet again.\n\nAnna Lima: Queues at Night. In this talk Anna shows how work waits while everybody sleeps, and what that costs in the end.\n\nPeter Berg: Lake Modeling Framework (LMF). We will hear what the framework is, and what it may be good for on a boat.',
      talks: ['Queues at Night | Anna Lima (-, -)', 'Lake Modeling Framework (LMF) | Peter Berg (-, -)'],
    },
    {
      says: 'takes the bio of a person for no talk',
      body: 'Anna Lima: Software Engineer at Foo. She has written queues for many years, and lives beside a lake with her two boats.',
      talks: [],
    },
  ],
  columns: [
    {
      says: 'reads lines of person, employer or job, and title',
      body: '- Anna Lima - Foo - Queues at Night\n- Peter Berg - CTO - Lakes by Day\n\nMaria Rossi | Bar | Rivers at Noon',
      talks: [
        'Queues at Night | Anna Lima (-, Foo)',
        'Lakes by Day | Peter Berg (CTO, -)',
        'Rivers at Noon | Maria Rossi (-, Bar)',
      ],
    },
    {
      says: 'leaves a title its dash where no other line has such parts',
      body: '- Anna Lima - Rust - a story of waiting\n- Peter Berg - Lakes by Day',
      talks: ['Rust - a story of waiting | Anna Lima (-, -)', 'Lakes by Day | Peter Berg (-, -)'],
    },
    { says: 'takes a row of people for no talk', body: 'Anna Lima | Peter Berg | Maria Rossi', talks: [] },
  ],
  'bold-lead': [
    {
      says: 'reads a bold title with nothing but the name behind it',
      body: '## Talks\n\n- **Queues at Night** Anna Lima\n- **Lakes by Day: a guide** Peter Berg\n',
      talks: ['Queues at Night | Anna Lima (-, -)', 'Lakes by Day: a guide | Peter Berg (-, -)'],
    },
    {
      says: 'reads a linked title whose speaker a clause tells more of',
      body: '* [Queues at Night](https://example.org/q.pdf), by Anna Lima where she gives a wide view of how work waits.',
      talks: ['Queues at Night | Anna Lima (-, -)'],
    },
    {
      says: 'takes bold words before a name that they are no title of for no talk',
      body: '- **Our host** Anna Lima\n- **Thanks to** Peter Berg',
      talks: [],
    },
  ],
  'credited-line': [
    {
      says: 'reads a quoted title that ends like a job title, and one that begins with a dot',
      body: '### "Confessions of a Senior Programmer" by Anna Lima\n\nAll of us.\n\n### .NET by Night - Peter Berg\n',
      talks: ['Confessions of a Senior Programmer | Anna Lima (-, -)', '.NET by Night | Peter Berg (-, -)'],
    },
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
      says: 'reads whose talk it is, whatever the line goes on to say of them',
      body: '* 7:20 pm. Colas de noche, charla impartida por [Anna Lima](https://example.org/anna), fundadora en Foo',
      talks: ['Colas de noche | Anna Lima (fundadora, Foo)'],
    },
    {
      says: 'reads a name by its form where the talk is said to be given by it',
      body: '* 7:20 pm. Colas de noche, charla impartida por Marzo Rix, quien dirige el grupo',
      talks: ['Colas de noche | Marzo Rix (-, -)'],
    },
    {
      says: 'reads a name that a clause goes on from',
      body: '## Talks\n\n* Queues at Night, by Anna Lima, who shows how work waits.',
      talks: ['Queues at Night | Anna Lima (-, -)'],
    },
    {
      says: 'reads a known name before a slash as the speaker',
      body: '* Anna Lima / Queues at Night',
      talks: ['Queues at Night | Anna Lima (-, -)'],
    },
    { says: 'takes a person with a job for no talk', body: '* Anna Lima — Freelance · Lead Engineer', talks: [] },
    {
      says: 'takes a row of what somebody says of themselves for no title',
      body: '## Talks\n\n### Queues at Night\n\nSpeaker: Anna Lima\n\n**Anna Lima:** Senior Frontend Developer bei Foo in Town | Lake Fan | Own Hosting | River Rower',
      talks: ['Queues at Night | Anna Lima (Senior Frontend Developer, Foo)'],
    },
    {
      says: 'takes what somebody wrote or provided for no talk',
      body: '### Talk 1: Queues at Night\n**Speaker:** Anna Lima\n\nMeeting minutes contributed by **Peter Berg**.',
      talks: ['Queues at Night | Anna Lima (-, -)'],
    },
    {
      says: 'takes a line over its labelled speaker for the whole title',
      body: '### Beyond the Hype: Checking Lakes and Rivers from Foocamp 2025\n\nSpeaker: Anna Lima\n\n__About Peter de Berg__\n\nHe rows.',
      talks: ['Beyond the Hype: Checking Lakes and Rivers from Foocamp 2025 | Anna Lima (-, -)'],
    },
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
      says: 'reads titles, abstracts and speakers with empty lines between all of them',
      body: 'Queues at Night\n\nAbstract: How work waits.\n\nSpeaker: Anna Lima is an engineer at Nordwerk where she waits.\n\nLakes by Day\n\nAbstract: What we saw.\n\nSpeaker: Peter Berg is CTO of Seehof.',
      talks: ['Queues at Night | Anna Lima (engineer, Nordwerk)', 'Lakes by Day | Peter Berg (CTO, Seehof)'],
    },
    {
      says: 'takes the comma between a post and its employer for no part of either',
      body: 'Queues at Night\nAnna Lima\nStaff Engineer, Nordwerk\n\nLakes by Day\nPeter Berg\nCTO, Seehof',
      talks: ['Queues at Night | Anna Lima (Staff Engineer, Nordwerk)', 'Lakes by Day | Peter Berg (CTO, Seehof)'],
    },
    {
      says: 'takes a name alone behind what a heading is about for who gives it',
      body: '## Queues at Night\n\nWork waits while everybody sleeps, and nobody knows how long it has waited.\n\nAnna Lima\n\n## TBA\n\n## Lakes by Day\n\nWe tell what we saw on the way to the lake, and how we came back.\n\nPeter Berg\n',
      talks: ['Queues at Night | Anna Lima (-, -)', 'Lakes by Day | Peter Berg (-, -)'],
    },
    {
      says: 'reads headings inside of list items, over who speaks and what else they build',
      body: '## Talks\n\n- ### Queues at Night\n  Anna Lima, Developer at [Nordwerk](https://nordwerk.example), builder of lakes\n- ### Lakes by Day\n  Peter Berg, Engineer at Seehof',
      talks: ['Queues at Night | Anna Lima (Developer, Nordwerk)', 'Lakes by Day | Peter Berg (Engineer, Seehof)'],
    },
    {
      says: 'gives a talk the one whom its own bio names, and not the one of the talk above',
      body: '#### Queues at Night\n##### Abstract:\nHow work waits.\n##### Bio:\nAnna Lima is an engineer at Nordwerk.\n#### Lakes by Day\n##### Abstract:\nWhat we saw.\n##### Bio:\nFounder of Seehof, Peter Berg (@pberg) is a firm believer in lakes.',
      talks: ['Queues at Night | Anna Lima (engineer, Nordwerk)', 'Lakes by Day | Peter Berg (Founder, Seehof)'],
    },
    {
      says: 'takes what the description links to for no second talk',
      body: '### Lightning Talk: Queues in Former Projects\n\n[Anna Lima](https://example.org/anna) ([Foo](https://example.org)) talked about [deploying lakes](https://example.org/lakes) in one of her former projects.',
      talks: ['Queues in Former Projects [lightning] | Anna Lima (-, Foo)'],
    },
    {
      says: 'takes the caption that a site writes below slides for no title',
      body: '#### Topic: Queues at Night\n\nWork waits.\n\n#### Speaker: Anna Lima\n\n[Meetup lakeville - Queues at Night](https://www.slideshare.net/anna/queues) from [Anna Lima](https://www.slideshare.net/anna)',
      talks: ['Queues at Night | Anna Lima (-, -)'],
    },
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
      says: 'gives a heading to whom the words right above announce',
      body: 'Our first speaker is Anna Lima, engineer at Foo. She will be discussing:\n\n## Queues at Night\n\n> Work waits while everybody sleeps.\n\nOur second speaker is Peter Berg. Peter will tell us of:\n\n## Lakes by Day\n\n> They lie there.',
      talks: ['Queues at Night | Anna Lima (engineer, Foo)', 'Lakes by Day | Peter Berg (-, -)'],
    },
    {
      says: 'takes the series off a heading that is the event’s title, and the day that files it',
      title: 'Night Group #4: Queues at Night and Other Tales',
      group: 'Night Group',
      body: '## 2015-02-10 Night Group #4: Queues at Night and Other Tales\n\nWork waits while everybody sleeps, and we look at what that costs.\n\nAnna Lima, engineer at Foo, will be presenting it.',
      talks: ['Queues at Night and Other Tales | Anna Lima (engineer, Foo)'],
    },
    {
      says: 'takes a greeting over a list of speakers for no talk',
      body: '## Hooray at Last\n\nWe meet again.\n\n### Speakers\n\n- **Anna Lima**\n    _Queues at Night and Other Tales_\n\n- **Peter Berg**\n    _Lakes by Day and by Night_',
      talks: ['Queues at Night and Other Tales | Anna Lima (-, -)', 'Lakes by Day and by Night | Peter Berg (-, -)'],
    },
    {
      says: 'gives the talks below “Abstracts” to those below “Speakers”, in order',
      body: '## Abstracts\n\n### Queues at Night\n\nHow work waits while everybody sleeps, what that costs, and what can be done about it.\n\n### Lakes by Day: a guide\n\nHow deep the lake is, how far the river runs, and why the boats stay where they are.\n\n## Speakers\n\n### Anna Lima\n\nAnna Lima is a platform engineer at Foo.\n\n### Peter Berg\n\nPeter Berg is an architect at Bar.',
      talks: [
        'Queues at Night | Anna Lima (platform engineer, Foo)',
        'Lakes by Day: a guide | Peter Berg (architect, Bar)',
      ],
    },
    {
      says: 'reads the people of a panel below the words that announce them',
      body: '## Where Queues and Lakes Meet\n\nThis month we talk of the trade between the two of them.\n\nOur panel consists of:\n\n- Anna Lima from Foo\n- Peter Berg from Bar',
      talks: ['Where Queues and Lakes Meet [panel] | Anna Lima (-, Foo); Peter Berg (-, Bar)'],
    },
    {
      says: 'takes a heading that says where the evening is for no talk',
      body: '### Rust meetup taking place at Foo Hall\n\nAnna Lima will show how work waits while everybody sleeps.',
      talks: ['about: how work waits while everybody sleeps | Anna Lima (-, -)'],
    },
    {
      says: 'takes a heading over links or a date for no talk',
      body: '## June 14th\n\nWe are pleased to welcome Anna Lima.\n\n## Related links\n\n- [Queues](https://example.org/queues)\n\nSpeaker: Anna Lima',
      talks: ['about:  | Anna Lima (-, -)'],
    },
    {
      says: 'reads a title over a line of nothing but a bracket',
      body: '**Queues at Night**\n(Anna Lima, Foo)\n\nWork waits.\n\n**Lakes by Day**\n\n(Peter Berg)',
      talks: ['Queues at Night | Anna Lima (-, Foo)', 'Lakes by Day | Peter Berg (-, -)'],
    },
    {
      says: 'reads whom a part below the description is about',
      body: '### Queues at Night\n\nWork waits while everybody sleeps, and that costs something in the end.\n\n**About Anna Lima:** Anna Lima is a platform engineer at Foo.',
      talks: ['Queues at Night | Anna Lima (platform engineer, Foo)'],
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
      says: 'knows a speaker over or under a title that nobody knows yet',
      body: '## Talks\n\n### Queues at Night\n#### Anna Lima\n\n> They wait.\n\n### TBA\n#### Peter Berg\n\n### Maria Rossi\n\nTo be announced.',
      talks: ['Queues at Night | Anna Lima (-, -)', 'about:  | Peter Berg (-, -)', 'about:  | Maria Rossi (-, -)'],
    },
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
      says: 'knows the talk and its speakers by the words that say who gives it',
      title: 'From the Lake to the Sea',
      body: 'Rappel, c’est mardi prochain.\n\nLe sujet sera présenté par Anna Lima et Peter Berg. Venez nombreux.',
      talks: ['From the Lake to the Sea | Anna Lima (-, -); Peter Berg (-, -)'],
    },
    {
      says: 'takes the whole title where the prose says the quoted words of it',
      title: 'Doing “the slow thing”: waiting in software development',
      body: 'In this talk, Anna Lima tells of what she has learned from trying to do “the slow thing” on projects.',
      talks: ['Doing “the slow thing”: waiting in software development | Anna Lima (-, -)'],
    },
    {
      says: 'takes a line that introduces the speaker of the evening for no title',
      title: 'Why Queues Matter to Everybody',
      body: 'Speaker: Anna Lima\n\nHow work waits, and why it is done in this way.\n\nSpeaker straight from the lake side: _Anna Lima_',
      talks: ['Why Queues Matter to Everybody | Anna Lima (-, -)'],
    },
    {
      says: 'takes the quoted words behind a series',
      title: 'Meetup #12 "Queues for Everybody"',
      body: 'Anna Lima, engineer at Foo, will show us how work waits.',
      talks: ['Queues for Everybody | Anna Lima (engineer, Foo)'],
    },
    {
      says: 'knows the speaker by a line that names nobody else, and no author below the post',
      title: 'Queues for Rubyists',
      body: 'Work waits while everybody sleeps, and in this talk we look at what that costs.\n\nWith Anna Lima - <https://example.org/anna>\n\nStreamed live.\n\nBy Peter Berg\n',
      talks: ['Queues for Rubyists | Anna Lima (-, -)'],
    },
    {
      says: 'drops a series counted by “No.”, and takes no part of the description for a title',
      title: 'Webnight No. 35 - Queues for Everybody Around',
      body: 'This talk shows work that waits.\n\n## Prerequisites\n\nYou have waited before, in any place and for anything at all.\n\n## Speaker Bio\n\nAnna Lima is a platform engineer at Foo.',
      talks: ['Queues for Everybody Around | Anna Lima (platform engineer, Foo)'],
    },
    {
      says: 'takes a programme without names for the contents of the one talk that the text describes',
      title: 'Waiting Queues with Lakes and Rivers',
      body: 'Anna Lima from Foo will talk about how work waits.\n\nAgenda\n\n18:00 Introduction to waiting rooms\n18:30 How to fill a lake\n19:00 Let the river run',
      talks: ['Waiting Queues with Lakes and Rivers | Anna Lima (-, Foo)'],
    },
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
