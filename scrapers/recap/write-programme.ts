import { squeeze } from '../../src/base/index.js';
import { readHref } from '../formats/html-links.js';
import { asShape, foldKeys, type Shape, textField } from '../formats/loose-fields.js';
import { playerAddress } from './shortcodes.js';
import {
  type PersonRecord,
  readCountedSpeakers,
  readSpeakers,
  readTalkRecords,
  type TalkRecord,
} from './talk-records.js';

const linkFields = [
  { label: 'Slides', names: ['slides', 'slidesurl', 'presentation'] },
  { label: 'Video', names: ['video', 'videourl', 'youtube', 'recording', 'recordingurl'] },
];

/**
 * The talks that a post's head lists as data, as the Markdown that a person would write of them: a heading a talk,
 * a `Speaker:` line a person with role and company, the description, what is said of the speaker, links. So a talk
 * in a head and a talk in prose go one way. Gives an empty text where the head lists none.
 *
 * @param words the post's own, below which the programme will stand: none of their headings holds it.
 *
 * `talks: [{title: Fast Lists, speaker: Ann Lee, abstract: …}]` → `### Fast Lists`, `Speaker: Ann Lee`, `…`
 */
export function writeProgramme(data: Shape | null, words = ''): string {
  const own = foldKeys(data);
  // What is told of the event in a record of its own: `event: {speaker: …}`.
  const fields = { ...foldKeys(asShape(own.event) ?? asShape(own.meetup)), ...own };
  const heading = /^#{1,3} /m.test(words) ? '#' : '###';
  const talks = readTalkRecords(fields).map((talk) => writeTalk(talk, heading));
  const parts = talks.length > 0 ? talks : writeOnlyTalk(fields, heading);
  return [...parts, writeLinks(fields)].filter((part) => part !== '').join('\n\n');
}

/** What the head says of a post that is one talk: its title, where it differs from the post's, and who gives it. */
function writeOnlyTalk(fields: Shape, heading: string): string[] {
  // A page of a talk is written by who gives it; other posts by who runs the site.
  const isTalk = /^(?:talks?|presentations?|sessions?)$/i.test(textField(fields, 'layout') ?? '');
  const speakers = [
    ...readSpeakers(isTalk ? fields : { ...fields, authors: undefined }),
    ...readCountedSpeakers(fields),
  ];
  const people = speakers.length > 0 || !isTalk ? speakers : readSpeakers({ ...fields, speaker: fields.author });
  const title = people.length > 0 ? textField(fields, 'talk') : null;
  return [
    ...(title ? [`${heading} ${squeeze(title)}`] : []),
    ...people.map(writeSpeaker),
    ...(people.length === 1 ? people.map(writeBio) : []),
  ];
}

function writeTalk(talk: TalkRecord | string, heading: string): string {
  if (typeof talk === 'string') return `- ${squeeze(talk)}`;
  const parts = [
    `${heading} ${writeKind(talk)}${squeeze(talk.title ?? '')}`,
    talk.speakers.map(writeSpeaker).join('\n'),
    ...talk.descriptions,
    ...talk.speakers.map(writeBio),
    writeLinks(talk.fields),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** "Workshop: "; a plain talk needs no such word where its speaker shows what it is. */
function writeKind({ kind, speakers }: TalkRecord): string {
  return kind === null || (kind === 'Talk' && speakers.length > 0) ? '' : `${kind}: `;
}

function writeSpeaker({ name, role, company }: PersonRecord): string {
  return `Speaker: ${[name, role, company].filter((part) => part !== null).join(', ')}`;
}

function writeBio({ name, bio }: PersonRecord): string {
  return bio ? `**${name}:** ${bio}` : '';
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
