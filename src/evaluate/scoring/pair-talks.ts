import type { TalkDraft } from '../../extract/index.js';
import type { GoldTalk } from '../corpus/labelled-text.js';
import { foldForScore, measureLikeness } from './likeness.js';

/** From here on two titles count as one. */
export const sameTitle = 0.85;

/** Which predicted talk answers which labelled one; both ways, by place in the lists. */
export interface Pairs {
  ofGold: Map<number, number>;
  ofPredicted: Map<number, number>;
}

/** Pairs talks one to one, the best fit first; of equal fits the earlier talk. */
export function pairTalks(gold: GoldTalk[], predicted: TalkDraft[]): Pairs {
  const fits = gold.flatMap((talk, i) =>
    predicted.map((draft, j) => ({ fit: measureFit(talk, draft), i, j })).filter(({ fit }) => fit > 0),
  );
  fits.sort((a, b) => b.fit - a.fit);
  const pairs: Pairs = { ofGold: new Map(), ofPredicted: new Map() };
  for (const { i, j } of fits) {
    if (pairs.ofGold.has(i) || pairs.ofPredicted.has(j)) continue;
    pairs.ofGold.set(i, j);
    pairs.ofPredicted.set(j, i);
  }
  return pairs;
}

/** How like the closest of a talk's titles is to the predicted one, 0 to 1. */
export function measureTitle(gold: GoldTalk, predicted: TalkDraft): number {
  const titles = [gold.title, ...gold.altTitles].filter((title): title is string => Boolean(title));
  return Math.max(0, ...titles.map((title) => measureLikeness(title, predicted.title?.value)));
}

/** How many of a talk's speakers were predicted. */
export function countShared(gold: GoldTalk, predicted: TalkDraft): number {
  const names = predicted.speakers.map((speaker) => foldForScore(speaker.name.value));
  return gold.speakers.filter(({ name }) => foldForScore(name) !== '' && names.includes(foldForScore(name))).length;
}

/** 0 is no match. A talk that is only described is known by its speakers, every other one by its title. */
function measureFit(gold: GoldTalk, predicted: TalkDraft): number {
  const title = measureTitle(gold, predicted);
  const shared = countShared(gold, predicted);
  if (gold.title === null && shared > 0) return 1 + shared;
  if (title < sameTitle) return 0;
  return gold.title === null ? title : title + shared / 10;
}
