import { type Mention, readMentions, type TopicField } from './read-mentions.js';
import { listAncestors, listImplied } from './relations.js';
import { topicRecords } from './vocabulary.js';
import { weights } from './weights.js';
import { topicPairs } from './words/topic-pairs.js';

/** What a talk's topics are read from. */
export interface TopicInput {
  title: string | null;
  abstract: string | null;
  /** Title of the event, name of the group, text around: weak, and asked only where the talk itself says too little. */
  context: string | null;
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
  implied: number;
  best: Mention;
}

const mostTopics = 6;
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
  ];
  const evidence = weighMentions(readMentions(fields), input.abstract?.length ?? 0);
  return [...evidence.values()]
    .map((item) => ({ item, confidence: combine(item.title, item.abstract, item.context, item.implied) }))
    .filter(({ confidence }) => confidence >= weights.keep)
    .sort((a, b) => b.confidence - a.confidence || order(a.item.best) - order(b.item.best))
    .slice(0, mostTopics)
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
    } else if (mention.kind === 'name' && !recordOf.get(mention.slug)?.everyday) {
      item.context = weights.context;
      item.contextMentions++;
      item.lastInContext = mention.start;
    }
  }
  const titled = [...evidence.values()].filter((item) => item.title > weights.titleCue).length;
  const beside = weights.abstractBeside[Math.min(titled, weights.abstractBeside.length - 1)]!;
  for (const item of evidence.values()) item.abstract = Math.min(0.95, item.abstract * beside);
  settleContext(evidence);
  addImplied(evidence);
  giveWay(evidence);
  return evidence;
}

function noEvidence(slug: string, best: Mention): Evidence {
  return { slug, title: 0, abstract: 0, context: 0, contextMentions: 0, lastInContext: -1, implied: 0, best };
}

function weighTitle(mention: Mention): number {
  if (mention.kind === 'cue') return weights.titleCue;
  const weight = mention.kind === 'name' ? weights.titleName : weights.titleStem;
  return recordOf.get(mention.slug)?.everyday ? weight * weights.titleEveryday : weight;
}

/** A general topic steps back where one of its parts is said. */
function giveWay(evidence: Map<string, Evidence>): void {
  const parts = [...evidence.values()].filter(
    (item) => combine(item.title, item.abstract, item.context) >= weights.keep,
  );
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
  if (mention.kind === 'stem') weight *= weights.abstractStem;
  if (recordOf.get(mention.slug)?.everyday) weight *= weights.abstractEveryday;
  return weight;
}

/**
 * The context speaks up where the talk says nothing, and otherwise only backs what the talk says. It speaks of other
 * talks of the evening too, so it gives no more than two topics: those it names most, later ones first, for the name
 * of the group stands last.
 */
function settleContext(evidence: Map<string, Evidence>): void {
  const items = [...evidence.values()];
  const said = items.some((item) => combine(item.title, item.abstract) >= weights.keep);
  if (said) {
    for (const item of items) {
      item.context = item.title + item.abstract > 0 ? Math.min(item.context, weights.contextBeside) : 0;
    }
    return;
  }
  const ranked = items
    .filter((item) => item.context > 0)
    .sort((a, b) => b.contextMentions - a.contextMentions || b.lastInContext - a.lastInContext);
  ranked.forEach((item, rank) => {
    item.context = rank < weights.contextTopics ? item.context * weights.contextAlone : 0;
  });
}

/** Topics bring others along, alone or two together. */
function addImplied(evidence: Map<string, Evidence>): void {
  const own = new Map([...evidence].map(([slug, item]) => [slug, combine(item.title, item.abstract, item.context)]));
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

/** Between equally sure topics: title before abstract before context, and the last words of the context first. */
function order({ field, start }: Mention): number {
  if (field === 'title') return start;
  return field === 'abstract' ? 1e9 + start : 2e9 - start;
}
