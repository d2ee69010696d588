import type { TopicWord } from '../draft.js';
import { addWordMentions } from './added-words.js';
import { type Mention, readMentions, type TopicField } from './read-mentions.js';
import { listAncestors, listImplied } from './relations.js';
import { topicRecords } from './vocabulary.js';
import { weights } from './weights.js';
import { topicPairs } from './words/topic-pairs.js';

/** What a talk's topics are read from. */
export interface TopicInput {
  title: string | null;
  abstract: string | null;
  /** Title of the event, text around: weak, and asked only where the talk itself says too little. */
  context: string | null;
  /** Name of the group: its own subject is that of most of its talks. */
  group?: string | null;
  /** Words that people have added to the vocabulary. */
  words?: readonly TopicWord[];
}

/** A topic of a talk, with the words that speak for it. */
export interface AssignedTopic {
  slug: string;
  /** The field that the words stand in, and their range there: UTF-16 code units, end exclusive. */
  field: TopicField;
  start: number;
  end: number;
  /** How sure, from 0 to 1. */
  confidence: number;
}

/** What is known of one topic while weighing. */
interface Evidence {
  slug: string;
  title: number;
  abstract: number;
  context: number;
  contextMentions: number;
  /** Where the context names it last. */
  lastInContext: number;
  group: number;
  implied: number;
  best: Mention;
}

const mostTopics = 6;
const fieldOrder: TopicField[] = ['title', 'abstract', 'group', 'context'];
const recordOf = new Map(topicRecords.map((record) => [record.slug, record]));

/**
 * The topics of a talk, most telling first, at most six; none where nothing speaks for any. A name in the title tells
 * most, then names that the abstract repeats; a topic brings those along that careful readers give with it.
 */
export function assignTopics(input: TopicInput): AssignedTopic[] {
  const fields: [TopicField, string][] = [
    ['title', input.title ?? ''],
    ['abstract', input.abstract ?? ''],
    ['context', input.context ?? ''],
    ['group', partWords(input.group ?? '')],
  ];
  const evidence = weighMentions(
    addWordMentions(readMentions(fields), fields, input.words ?? []),
    input.abstract?.length ?? 0,
  );
  return [...evidence.values()]
    .map((item) => ({ item, confidence: combine(...said(item), item.implied) }))
    .filter(({ confidence }) => confidence >= weights.keep)
    .sort((a, b) => b.confidence - a.confidence || order(a.item.best) - order(b.item.best))
    .slice(0, mostTopics)
    .filter(({ confidence }, rank) => rank < 4 || confidence >= weights.keepFifth)
    .map(({ item, confidence }) => ({
      slug: item.slug,
      field: item.best.field,
      start: item.best.start,
      end: item.best.end,
      confidence: Math.round(confidence * 100) / 100,
    }));
}

function weighMentions(mentions: Mention[], abstractLength: number): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    let item = evidence.get(mention.slug);
    if (!item) {
      item = noEvidence(mention.slug, mention);
      evidence.set(mention.slug, item);
    }
    if (mention.field === 'title') {
      item.title = Math.max(item.title, weighTitle(mention));
    } else if (mention.field === 'abstract') {
      const count = counts.get(mention.slug) ?? 0;
      counts.set(mention.slug, count + 1);
      item.abstract += weighAbstract(mention, count, abstractLength);
    } else if (mention.field === 'group') {
      if (isSubject(mention) && (!isWide(mention.slug) || item.title + item.abstract > 0)) item.group = weights.group;
    } else if (mention.kind === 'name' && !recordOf.get(mention.slug)?.everyday) {
      item.context = weights.context;
      item.contextMentions++;
      item.lastInContext = mention.start;
    }
  }
  const titled = [...evidence.values()].filter((item) => item.title > weights.titlePhrase).length;
  // A phrase tells what a title is about that names nothing; beside a name it is often but said by the way.
  if (titled > 0) {
    for (const item of evidence.values()) {
      if (item.title === weights.titlePhrase) item.title = weights.titlePhraseBeside;
    }
  }
  const beside = weights.abstractBeside[Math.min(titled, weights.abstractBeside.length - 1)]!;
  for (const item of evidence.values()) item.abstract = Math.min(0.95, item.abstract * beside);
  settleContext(evidence);
  addImplied(evidence);
  giveWay(evidence);
  return evidence;
}

function noEvidence(slug: string, best: Mention): Evidence {
  return { slug, title: 0, abstract: 0, context: 0, contextMentions: 0, lastInContext: -1, group: 0, implied: 0, best };
}

/** All that the fields say of a topic. */
function said({ title, abstract, context, group }: Evidence): number[] {
  return [title, abstract, context, group];
}

/** What a group is named after. */
function isSubject({ kind, slug }: Mention): boolean {
  return (kind === 'name' || kind === 'stem') && !recordOf.get(slug)?.everyday;
}

/** A field so wide that a talk of such a group may be on anything. */
function isWide(slug: string): boolean {
  const record = recordOf.get(slug);
  return Boolean(record?.givesWay || record?.wide);
}

/** "GoSheffield" as "Go Sheffield". */
function partWords(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

function weighTitle(mention: Mention): number {
  if (mention.kind === 'cue') return weights.titleCue;
  if (mention.kind === 'phrase') return weights.titlePhrase;
  const weight = mention.kind === 'name' ? weights.titleName : weights.titleStem;
  return recordOf.get(mention.slug)?.everyday ? weight * weights.titleEveryday : weight;
}

/** A general topic steps back where one of its parts is said. */
function giveWay(evidence: Map<string, Evidence>): void {
  const parts = [...evidence.values()].filter((item) => combine(...said(item)) >= weights.keep);
  for (const part of parts) {
    for (const slug of listAncestors(part.slug)) {
      const whole = evidence.get(slug);
      if (!whole || !recordOf.get(slug)?.givesWay) continue;
      whole.title = Math.min(whole.title, weights.besidePart);
      whole.abstract = Math.min(whole.abstract, weights.besidePart);
    }
  }
}

/** The first mention tells most, each further one less than the one before. */
function weighAbstract(mention: Mention, count: number, length: number): number {
  let weight = weights.abstractFirst * weights.abstractAgain ** count;
  if (count === 0 && mention.start < weights.abstractOpeningLength) weight += weights.abstractOpening;
  if (count === 0 && length < weights.abstractShortLength) weight += weights.abstractShort;
  if (mention.kind === 'cue') weight *= weights.abstractCue;
  if (mention.kind === 'phrase') weight *= weights.abstractPhrase;
  if (mention.kind === 'stem') weight *= weights.abstractStem;
  if (recordOf.get(mention.slug)?.everyday) weight *= weights.abstractEveryday;
  return weight;
}

/**
 * Event and group speak up where the talk says nothing of its own, and otherwise only back what it says. An event's
 * title speaks of the other talks of the evening too, so the two give one topic: the group's own subject,
 * else what the event names most.
 */
function settleContext(evidence: Map<string, Evidence>): void {
  const items = [...evidence.values()];
  const talkSays = items.some(
    (item) => !recordOf.get(item.slug)?.everyday && combine(item.title, item.abstract) >= weights.keep,
  );
  if (talkSays) {
    for (const item of items) {
      item.context = item.title + item.abstract > 0 ? Math.min(item.context, weights.contextBeside) : 0;
    }
    return;
  }
  const ranked = items
    .filter((item) => item.context + item.group > 0)
    .sort((a, b) => b.group - a.group || b.contextMentions - a.contextMentions || b.lastInContext - a.lastInContext);
  ranked.forEach((item, rank) => {
    const weight = rank === 0 ? weights.contextAlone : 0;
    item.context *= weight;
    item.group *= weight;
  });
}

/** Topics bring others along, alone or two together. */
function addImplied(evidence: Map<string, Evidence>): void {
  const own = new Map([...evidence].map(([slug, item]) => [slug, combine(...said(item))]));
  const imply = (slug: string, weight: number, best: Mention) => {
    const target = evidence.get(slug) ?? noEvidence(slug, best);
    target.implied = Math.max(target.implied, weight);
    evidence.set(slug, target);
  };
  for (const item of [...evidence.values()]) {
    for (const { slug, strength } of listImplied(item.slug)) imply(slug, own.get(item.slug)! * strength, item.best);
  }
  for (const { both, give, strength } of topicPairs) {
    const [one, other] = both;
    const weight = Math.min(own.get(one) ?? 0, own.get(other) ?? 0) * strength;
    if (weight > 0) imply(give, weight, evidence.get(one)!.best);
  }
}

/** Independent signs together: one minus the chance that all of them mislead. */
function combine(...signs: number[]): number {
  return 1 - signs.reduce((doubt, sign) => doubt * (1 - Math.min(sign, 0.99)), 1);
}

/** Between equally sure topics: title, abstract, group, event. */
function order({ field, start }: Mention): number {
  return fieldOrder.indexOf(field) * 1e9 + start;
}
