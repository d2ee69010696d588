import type { EventRecord } from '../../scrapers/source.js';
import { parseDuration } from '../base/index.js';
import type { TalkDraft } from '../extract/index.js';
import type { AppearanceDecision, KnownTalk, TalkDecision, TalkValues } from './decision.js';
import { describeKnownTalk } from './find-edition.js';
import { matchTalks, type TalkFeatures } from './match-talks.js';
import { quoteEvidence } from './quote-evidence.js';
import { type AppearanceRegisters, decideAppearances } from './resolve-appearances.js';
import { proposeTalkSlugs } from './slugs.js';

/** What the talks of one page are resolved with. */
export interface TalkContext extends AppearanceRegisters {
  record: EventRecord;
  pageId: number;
  /** Talks that are known of the edition. */
  known: readonly KnownTalk[];
  /** Whether the page tells less than what is known: it then fills gaps only. */
  fillsOnly: boolean;
  /** Name of the group, for slugs. */
  group: string | null;
}

/** The talks of a page, and the known talks that it does not name. */
export interface ResolvedTalks {
  talks: TalkDecision[];
  unnamed: KnownTalk[];
}

/** What a draft is recognised by. */
export function describeDraft(draft: TalkDraft, position: number): TalkFeatures {
  return {
    title: draft.title?.value ?? null,
    about: draft.about?.value ?? null,
    speakers: draft.speakers.map((speaker) => speaker.name.value),
    position,
  };
}

/** Decides for each draft whether it is a known talk, and what is to be written of it. */
export function resolveTalks(drafts: readonly TalkDraft[], context: TalkContext): ResolvedTalks {
  const { known, pageId } = context;
  const pairs = matchTalks(drafts.map(describeDraft), known.map(describeKnownTalk), (index) =>
    isOnlyFrom(known[index]!, pageId),
  );
  const knownByDraft = new Map(pairs.map(([draft, index]) => [draft, known[index]!]));
  const placeOf = placeTalks(known, pageId);
  return {
    talks: drafts.map((draft, index) => {
      const match = knownByDraft.get(index) ?? null;
      return decideTalk(draft, match, placeOf(index, match), context);
    }),
    unnamed: known.filter((talk) => ![...knownByDraft.values()].includes(talk)),
  };
}

/** Whether no other page than this one tells of the talk. */
export function isOnlyFrom(talk: KnownTalk, pageId: number): boolean {
  return talk.pageIds.every((id) => id === pageId);
}

/**
 * The page that alone tells of an edition's talks gives their order. Where other pages gave it, a known talk keeps its
 * place and a new one goes to the end.
 */
function placeTalks(known: readonly KnownTalk[], pageId: number): (index: number, match: KnownTalk | null) => number {
  if (known.every((talk) => isOnlyFrom(talk, pageId))) return (index) => index;
  let next = Math.max(...known.map((talk) => talk.values.position)) + 1;
  return (_, match) => match?.values.position ?? next++;
}

function decideTalk(draft: TalkDraft, match: KnownTalk | null, position: number, context: TalkContext): TalkDecision {
  const stated = readTalkValues(draft, position);
  const replaces = match === null || (isOnlyFrom(match, context.pageId) && !context.fillsOnly);
  const values = replaces ? stated : fillTalk(match.values, stated);
  const talk = {
    title: values.title,
    topics: draft.topics.map((topic) => topic.value),
    onTalk: match?.appearances ?? [],
  };
  const appearances = decideAppearances(draft.speakers, talk, replaces ? [] : match.appearances, context);
  return {
    id: match?.id ?? null,
    slugs: match ? [] : proposeSlugs(values, appearances, context),
    values,
    appearances,
    replaceAppearances: replaces,
    topics: [...new Set(draft.topics.map((topic) => topic.value))],
    links: distinctLinks(draft),
    evidence: listEvidence(draft, context.record),
  };
}

/** "7:00" without am or pm or anything that tells is as likely in the evening: it is evidence, and no fact. */
const sureTime = 0.6;

function readTalkValues(draft: TalkDraft, position: number): TalkValues {
  return {
    title: draft.title?.value ?? null,
    about: draft.about?.value ?? null,
    abstract: draft.abstract?.value ?? null,
    kind: draft.kind.value,
    language: draft.language?.value ?? null,
    startTime: draft.startTime && draft.startTime.evidence.confidence >= sureTime ? draft.startTime.value : null,
    durationMinutes: draft.duration && parseDuration(draft.duration.value),
    position,
  };
}

/** Known values stay; the stated ones fill the gaps. What a talk is about is not needed once it has a title. */
function fillTalk(known: TalkValues, stated: TalkValues): TalkValues {
  const title = known.title ?? stated.title;
  return {
    title,
    about: known.about ?? (title === null ? stated.about : null),
    abstract: known.abstract ?? stated.abstract,
    kind: known.kind,
    language: known.language ?? stated.language,
    startTime: known.startTime ?? stated.startTime,
    durationMinutes: known.durationMinutes ?? stated.durationMinutes,
    position: known.position,
  };
}

function proposeSlugs(values: TalkValues, appearances: AppearanceDecision[], context: TalkContext): string[] {
  const speakers = appearances.map((appearance) => appearance.personName);
  return proposeTalkSlugs({ ...values, speakers, group: context.group, day: context.day });
}

function distinctLinks(draft: TalkDraft): TalkDecision['links'] {
  const byAddress = new Map(
    draft.links.map(({ kind, url }) => [`${kind} ${url.value}`, { kind, url: url.value }] as const),
  );
  return [...byAddress.values()];
}

function listEvidence(draft: TalkDraft, record: EventRecord): TalkDecision['evidence'] {
  const { title, about, abstract, kind, language, startTime, duration } = draft;
  const single = Object.entries({ title, about, abstract, kind, language, startTime, duration });
  return [
    ...single.flatMap(([field, found]) => (found ? [quoteEvidence(record, field, found)] : [])),
    ...draft.topics.map((topic) => quoteEvidence(record, 'topic', topic)),
    ...draft.links.map((link) => quoteEvidence(record, link.kind, link.url)),
  ];
}
