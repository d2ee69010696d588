import { squeeze } from '../../src/base/index.js';
import { readHref } from '../formats/html-links.js';
import { asShape, foldKeys, listOf, type Shape, textField } from '../formats/loose-fields.js';
import { playerAddress } from './shortcodes.js';

const talkLists = [
  'talks',
  'sessions',
  'presentations',
  'lightningtalks',
  'talk',
  'program',
  'programme',
  'schedule',
  'agenda',
];
const speakerFields = ['speakers', 'speaker', 'presenters', 'presenter', 'authors'];
const descriptionFields = ['description', 'abstract', 'summary', 'content'];
const bioFields = ['bio', 'biography', 'about'];
const roleFields = ['role', 'position', 'jobtitle', 'job'];
const companyFields = ['company', 'organisation', 'organization', 'affiliation', 'employer'];
const linkFields = [
  { label: 'Slides', names: ['slides', 'slidesurl', 'presentation'] },
  { label: 'Video', names: ['video', 'videourl', 'youtube', 'recording', 'recordingurl'] },
];

/**
 * The talks that a post's head lists as data, as the Markdown that a person would write of them: a heading a talk,
 * a `Speaker:` line a person with role and company, the description, what is said of the speaker, links. So a talk
 * in a head and a talk in prose go one way. Gives an empty text where the head lists none.
 *
 * `talks: [{title: Fast Lists, speaker: Ann Lee, abstract: …}]` → `### Fast Lists`, `Speaker: Ann Lee`, `…`
 */
export function writeProgramme(data: Shape | null): string {
  const fields = foldKeys(data);
  const list = talkLists.map((name) => listOf(fields[name])).find((items) => items.some(namesTalk)) ?? [];
  const talks = list.map(writeTalk).filter((text) => text !== '');
  const speakers = talks.length > 0 ? [] : speakersOf(fields).map(writeSpeaker);
  return [...speakers, ...talks, writeLinks(fields)].filter((part) => part !== '').join('\n\n');
}

function namesTalk(item: unknown): boolean {
  const talk = foldKeys(asShape(item));
  return textField(talk, 'title') !== null || (textField(talk, 'name') !== null && speakersOf(talk).length > 0);
}

function writeTalk(item: unknown): string {
  const talk = foldKeys(asShape(item));
  const title = textField(talk, 'title') ?? textField(talk, 'name');
  if (!title) return '';
  // Where a talk has a title and a name but no field for its speaker, the name is the speaker's.
  const named = speakersOf(talk);
  const alone = named.length === 0 && textField(talk, 'title') && textField(talk, 'name') ? [talk] : [];
  const speakers = [...named, ...alone];
  const parts = [
    `### ${squeeze(title)}`,
    speakers.map(writeSpeaker).join('\n'),
    ...descriptionFields.map((name) => textField(talk, name)).slice(0, 3),
    ...speakers.map((speaker) => writeBio(speaker, speakers.length === 1 ? talk : null)),
    writeLinks(talk),
  ];
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}

/** Speakers as objects, whether they are written as names, lists of names, or objects. */
function speakersOf(fields: Shape): Shape[] {
  for (const name of speakerFields) {
    const people = listOf(fields[name]).flatMap((person): Shape[] => {
      if (typeof person === 'string' && person.trim() !== '') return [{ name: squeeze(person) }];
      const shape = foldKeys(asShape(person));
      return textField(shape, 'name') ? [shape] : [];
    });
    if (people.length > 0) return people;
  }
  return [];
}

function writeSpeaker(speaker: Shape): string {
  const first = (of: string[]) => of.map((name) => textField(speaker, name)).find((value) => value !== null) ?? null;
  const parts = [textField(speaker, 'name'), first(roleFields), first(companyFields)];
  return `Speaker: ${parts.filter((part) => part !== null).join(', ')}`;
}

function writeBio(speaker: Shape, talk: Shape | null): string {
  const bio = [speaker, talk]
    .flatMap((of) => bioFields.map((name) => textField(of, name)))
    .find((text) => text !== null);
  return bio ? `**${textField(speaker, 'name')}:** ${bio}` : '';
}

function writeLinks(talk: Shape): string {
  return linkFields
    .flatMap(({ label, names }) => {
      const address = names.map((name) => readLink(talk, name)).find((found) => found !== null);
      return address ? [`[${label}](${address})`] : [];
    })
    .join('\n');
}

/** An address, or the id on a site that the field's only key names: `video: {youtube: abc}`. */
function readLink(talk: Shape, name: string): string | null {
  const [[site, id] = []] = Object.entries(asShape(talk[name]) ?? {});
  if (site && typeof id === 'string') return playerAddress(site, id);
  return readHref(textField(talk, name) ?? '', null);
}
