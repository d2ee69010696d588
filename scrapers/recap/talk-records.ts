import { squeeze } from '../../src/base/index.js';
import { asShape, foldKeys, listOf, type Shape, textField } from '../formats/loose-fields.js';

/** A person as a post's head states them. */
export interface PersonRecord {
  name: string;
  role: string | null;
  company: string | null;
  bio: string | null;
}

/** A talk as a post's head states it. `fields` are its own, for what is read from them later. */
export interface TalkRecord {
  /** Null where the talk is the event itself. */
  title: string | null;
  speakers: PersonRecord[];
  descriptions: string[];
  fields: Shape;
  /** What the list or the record says that it is, where that is more than a slot of the evening. */
  kind: TalkKindWord | null;
}

/** As a person would write it before the title. */
export type TalkKindWord = 'Talk' | 'Workshop' | 'Lightning talk' | 'Keynote' | 'Panel';

const talkLists = [
  'talks',
  'sessions',
  'presentations',
  'lightningtalks',
  'workshops',
  'keynotes',
  'talk',
  'program',
  'programme',
  'schedule',
  'agenda',
];
/** What the name of a list says of each of its records. */
const kindOfList: Record<string, TalkKindWord> = {
  talks: 'Talk',
  presentations: 'Talk',
  lightningtalks: 'Lightning talk',
  workshops: 'Workshop',
  keynotes: 'Keynote',
};
/** Lists whose lines are talks, or a programme that is read like any other. */
const lineLists = new Set(
  talkLists.filter((name) => name.endsWith('s') || name.startsWith('program') || name === 'agenda'),
);
const kindFields = ['type', 'kind', 'format', 'category'];
const kindWords: readonly (readonly [RegExp, TalkKindWord])[] = [
  [/^lightning/i, 'Lightning talk'],
  [/^workshop/i, 'Workshop'],
  [/^keynote/i, 'Keynote'],
  [/^panel/i, 'Panel'],
];
const countedTalk = /^(?:(?:talk|session|presentation)\d|(?:first|second|third|fourth|main)talk)$/;
const countedField = /^(?:talk|session|presentation)(\d)(\w+)$/;
const titleFields = ['title', 'name', 'topic', 'talktitle', 'subject'];
const ownTalkFields = ['talk', 'talktitle', 'presentation', 'topic', 'session'];
const speakerFields = ['speakers', 'speaker', 'presenters', 'presenter', 'authors', 'speakername', 'fullname', 'by'];
const descriptionFields = ['description', 'abstract', 'summary', 'content'];
const bioFields = ['bio', 'biography', 'about'];
const roleFields = ['role', 'position', 'jobtitle', 'job'];
const companyFields = ['company', 'organisation', 'organization', 'affiliation', 'employer'];

/**
 * The talks that a post's head lists as data, in whatever of the usual shapes: `talks:` as records or lines, `talk1:`
 * or `talk1_title:`, `speakers:` each with a talk. Empty where it lists none.
 */
export function readTalkRecords(fields: Shape): (TalkRecord | string)[] {
  for (const name of talkLists) {
    const items = listOf(fields[name]).flatMap(openSlot);
    if (items.length === 0) continue;
    if (
      items.some((item) => namesTalk(item)) ||
      (lineLists.has(name) && items.every((item) => typeof item === 'string'))
    )
      return completeOnlyTalk(
        items.flatMap((item): (TalkRecord | string)[] =>
          typeof item === 'string' ? [item] : readTalk(foldKeys(asShape(item)), kindOfList[name]),
        ),
        fields,
      );
  }
  const counted = [...countedShapes(fields), ...countedFields(fields)].flatMap((talk) => readTalk(talk));
  return counted.length > 0 ? counted : readTalksOfSpeakers(fields);
}

/** `talk: {topic}` beside `speaker: {name}`: the only talk is by whom the head names. */
function completeOnlyTalk(talks: (TalkRecord | string)[], beside: Shape): (TalkRecord | string)[] {
  const [only] = talks;
  if (talks.length !== 1 || typeof only !== 'object' || only.speakers.length > 0) return talks;
  return [{ ...only, speakers: readSpeakers(beside) }];
}

/** A slot that holds talks stands for them. */
function openSlot(item: unknown): unknown[] {
  const slot = foldKeys(asShape(item));
  const inner = ['talks', 'sessions', 'presentations', 'items'].map((name) => slot[name]).find(Array.isArray);
  return Array.isArray(inner) ? inner : [item];
}

function namesTalk(item: unknown): boolean {
  const talk = foldKeys(asShape(item));
  const title = ['title', 'topic', 'talktitle'].some((name) => textField(talk, name) !== null);
  return title || (textField(talk, 'name') !== null && readSpeakers(talk).length > 0);
}

function countedShapes(fields: Shape): Shape[] {
  return Object.keys(fields)
    .filter((key) => countedTalk.test(key) && asShape(fields[key]))
    .map((key) => foldKeys(asShape(fields[key])));
}

/** `talk1_title`, `talk1_speaker`, `talk2_title`: a record a number. */
function countedFields(fields: Shape): Shape[] {
  const talks = new Map<string, Shape>();
  for (const [key, value] of Object.entries(fields)) {
    const [, number, name] = countedField.exec(key) ?? [];
    if (number && name) talks.set(number, { ...talks.get(number), [name]: value });
  }
  return [...talks.values()];
}

/** `speakers: [{name, talk}]`: each speaker brings a talk. */
function readTalksOfSpeakers(fields: Shape): TalkRecord[] {
  return listOf(fields.speakers).flatMap((item) => {
    const person = foldKeys(asShape(item));
    const own = ownTalkFields.map((name) => person[name]).find((value) => value !== undefined && value !== null);
    const talk = typeof own === 'string' ? { title: own } : foldKeys(asShape(own ?? null));
    const title = first(talk, titleFields);
    if (!title) return [];
    const described = { ...person, ...talk };
    return [
      {
        title,
        speakers: readPerson(person),
        descriptions: readDescriptions(described),
        fields: described,
        kind: readKindWord(talk),
      },
    ];
  });
}

function readKindWord(talk: Shape): TalkKindWord | null {
  const stated = first(talk, kindFields) ?? '';
  return kindWords.find(([pattern]) => pattern.test(stated))?.[1] ?? null;
}

function readTalk(talk: Shape, ofList: TalkKindWord | null = null): TalkRecord[] {
  const title = first(talk, titleFields);
  if (!title) return [];
  // Where a talk has a title and a name but no field for its speaker, the name is the speaker's.
  const named = readSpeakers(talk);
  const alone =
    named.length === 0 && textField(talk, 'title') && textField(talk, 'name') ? readPerson(talk, false) : [];
  return [
    {
      title,
      speakers: [...named, ...alone],
      descriptions: readDescriptions(talk),
      fields: talk,
      kind: readKindWord(talk) ?? ofList,
    },
  ];
}

/** The speakers of a record, whether they are written as names, lists of names, or objects. */
export function readSpeakers(fields: Shape): PersonRecord[] {
  for (const name of speakerFields) {
    const people = listOf(fields[name]).flatMap((person) =>
      readPerson(typeof person === 'string' ? { name: person } : foldKeys(asShape(person))),
    );
    if (people.length === 0) continue;
    const [only] = people;
    return people.length === 1 && only ? [completePerson(only, fields)] : people;
  }
  return [];
}

/** `speaker: Ann Lee`, `speaker2: Bo Berg`: heads that grew by counting. */
export function readCountedSpeakers(fields: Shape): PersonRecord[] {
  return Object.keys(fields)
    .filter((key) => /^(?:speaker|presenter)[2-9]$/.test(key))
    .sort()
    .flatMap((key) => readSpeakers({ speaker: fields[key] }));
}

/** @param isPerson whether `title` is the person's, as on a card, and not the talk's. */
function readPerson(person: Shape, isPerson = true): PersonRecord[] {
  const stated = first(person, ['name', 'fullname', 'displayname']);
  // "Panel discussion" in a speaker's place is nobody's name.
  const name = /^panel\b/i.test(stated ?? '') ? null : stated;
  return name
    ? [
        {
          name: nameOf(squeeze(name)),
          role: first(person, isPerson ? [...roleFields, 'title'] : roleFields),
          company: first(person, companyFields),
          bio: first(person, isPerson ? [...bioFields, 'description'] : bioFields),
        },
      ]
    : [];
}

/** `ana_lima` and `ana-lima` are how a site's own list of people files Ana Lima. */
function nameOf(name: string): string {
  if (!/^\p{Ll}{2,20}(?:[_-]\p{Ll}{1,20}){1,3}$/u.test(name)) return name;
  return name.replace(/(?:^|[_-])\p{Ll}/gu, (start) => start.replace(/[_-]/, ' ').toUpperCase());
}

/** `speaker_title`, `company`, `bio` beside the only speaker are that speaker's. */
function completePerson(person: PersonRecord, beside: Shape): PersonRecord {
  const own = (of: readonly string[]) => of.map((name) => `speaker${name}`);
  return {
    name: person.name,
    role: person.role ?? first(beside, [...own([...roleFields, 'title']), ...roleFields]),
    company: person.company ?? first(beside, [...own(companyFields), ...companyFields]),
    bio: person.bio ?? first(beside, [...own(bioFields), ...bioFields]),
  };
}

function readDescriptions(talk: Shape): string[] {
  return descriptionFields.flatMap((name) => textField(talk, name) ?? []).slice(0, 3);
}

function first(fields: Shape, of: readonly string[]): string | null {
  return of.map((name) => textField(fields, name)).find((value) => value !== null) ?? null;
}
