import { describe, expect, it } from '@jest/globals';
import { extractText, listTalks } from '../extract-text.js';

/** What organisers say of people in running text, and what is to be read from it; all texts are made up. */
const cases: [string, string, string[]][] = [
  [
    'reads a given name that the talk’s own words begin with',
    '## Queues at Night\n\nIn this talk Anna will show how queues run at night and how to keep them small.',
    ['Queues at Night | Anna (-, -)'],
  ],
  [
    'reads who gives a talk where its title is said again',
    'We have ‘Queues at Night’ by Anna, and pizza.\n\nTalk: Queues at Night\nSynopsis: How work waits while everybody sleeps, and why it should.',
    ['Queues at Night | Anna (-, -)'],
  ],
  [
    'gives whoever is announced with a colon to the talk below',
    'Our first speaker is Anna Lima. She will discuss:\n\n## Queues at Night\n\nHow work waits while everybody sleeps, and why it should.\n\nOur second speaker is Peter Berg, SRE at Foo. He will explain:\n\n## Lakes by Day\n\nPeter Berg will show how water waits until it is needed by somebody downstream.',
    ['Queues at Night | Anna Lima (-, -)', 'Lakes by Day | Peter Berg (SRE, Foo)'],
  ],
  [
    'reads the few words behind "a talk on" as the title',
    'The first talk was given by Anna Lima on logging in queues. It was well received by everybody.',
    ['logging in queues | Anna Lima (-, -)'],
  ],
  [
    'reads a title behind "with" and behind a colon',
    'First up is Anna Lima with Queues at Night.\n\nTonight’s second talk is by Peter Berg: Lakes in Winter.',
    ['Queues at Night | Anna Lima (-, -)', 'Lakes in Winter | Peter Berg (-, -)'],
  ],
  [
    'reads a title that the sentence behind the name tells',
    'Please welcome Anna Lima, who is Staff Engineer at Foo. In her talk “Queues at Night” she shows how work waits.',
    ['Queues at Night | Anna Lima (Staff Engineer, Foo)'],
  ],
  [
    'reads given names with their employer where the text has no others',
    'Anna from Foo will give a talk about queues in the night and what they do.',
    ['about: a talk about queues in the night and what they do | Anna (-, Foo)'],
  ],
  [
    'reads each clause that has a subject of its own as a talk',
    'Anna Lima from Foo talked about "Queues at Night" and Peter Berg (Bar) presented "Lakes by Day".',
    ['Queues at Night | Anna Lima (-, Foo)', 'Lakes by Day | Peter Berg (-, Bar)'],
  ],
  [
    'leaves two people of one verb together',
    'In the talk, Anna Lima and Peter Berg will show how they moved the lake.',
    ['about: how they moved the lake | Anna Lima (-, -); Peter Berg (-, -)'],
  ],
  [
    'reads a name and a title before the words on it',
    'Anna Lima: Building your own queue. We build one on an existing model and show how to edit it.\n\nPeter Berg: Lake Modeling. We will hear what it is, what it is good for, and where it ends.',
    ['Building your own queue | Anna Lima (-, -)', 'Lake Modeling | Peter Berg (-, -)'],
  ],
  [
    'takes who somebody is behind a colon for no title',
    'Anna Lima: Engineer and writer at Foo. She lives by the sea and has three cats, all of them grey and rather old.',
    [],
  ],
  [
    'takes a room and a group that are greeted for no speaker',
    'Welcome at Austin Fraser. It is great to have you here again this month.',
    [],
  ],
  [
    'reads lines of a programme that are people over what they show',
    'Presentations\n\nAnna Lima and Jan Mayer from Foo\nFoo is a small tool for queues, and they show how it was built in a week.\n\nPeter Berg from Bar\nBar measures the level of lakes, and he shows how it was built in a year.',
    ['about:  | Anna Lima (-, Foo); Jan Mayer (-, Foo)', 'about:  | Peter Berg (-, Bar)'],
  ],
  [
    'reads a list of subjects behind "a talk on"',
    'The second talk was given by Anna Lima, by giving a talk on Queues, Lakes and Rivers where she showed some ways.',
    ['Queues, Lakes and Rivers | Anna Lima (-, -)'],
  ],
];

describe('people in prose', () => {
  it.each(cases)('%s', (_says, body, talks) => {
    expect(listTalks(extractText(body))).toEqual(talks);
  });
});
